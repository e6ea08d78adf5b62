export const id = 6687;
export const ids = [6687,9184];
export const modules = {

/***/ 4874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  page: () => (/* binding */ page)
});

// EXTERNAL MODULE: ./src/gate/flatten-tasks.ts
var flatten_tasks = __webpack_require__(20606);
// EXTERNAL MODULE: ./src/graph/package-graph.ts + 8 modules
var package_graph = __webpack_require__(74975);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/workspace/asset-path.ts
var asset_path = __webpack_require__(56629);
;// CONCATENATED MODULE: ./src/page/html.ts
/** Text that is HTML already. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** HTML of a template literal: texts in it are escaped, so whatever a pipeline or a log says stays text. */
const html = (strings, ...parts) => new Html(strings.map((text, index) => text + (index < parts.length ? render(parts[index] ?? "") : "")).join(""));
function render(part) {
    if (part instanceof Html)
        return part.text;
    if (typeof part === "object")
        return part.map(render).join("");
    return escapeText(String(part));
}
const entities = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
};
/** Null and lone surrogates are no text that HTML can hold. */
const escapeText = (text) => text
    .toWellFormed()
    .replaceAll("\0", "\uFFFD")
    .replace(/[&<>"']/g, (character) => entities[character] ?? "");

;// CONCATENATED MODULE: ./src/page/layout.ts




const style = (0,external_node_fs_.readFileSync)((0,asset_path/* assetPath */.Q)(__webpack_require__.ab + "style.css"), "utf8");
const script = (0,external_node_fs_.readFileSync)((0,asset_path/* assetPath */.Q)(__webpack_require__.ab + "live.js"), "utf8");
/** A whole HTML document that needs nothing else: style and script are part of it. */
const renderPage = ({ title, body, isLive }) => html `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${contentPolicy}">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${isLive ? html `<nav aria-label="Site"><a href="/">Pipelines and runs</a></nav>` : ""}
<main id="content">
${body}
</main>
${isLive ? html `<script type="module">${new Html(script)}</script>` : ""}
</body>
</html>
`.text;
const digest = (text) => `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
/** Nothing from elsewhere, and no script or style but our own, whatever a log or a name contains. */
const contentPolicy = `default-src 'none'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; style-src ${digest(style)}; script-src ${digest(script)}`;

// EXTERNAL MODULE: ./src/report/text/words.ts
var text_words = __webpack_require__(91605);
;// CONCATENATED MODULE: ./src/page/list-pages.ts



const runsOnPage = 100;
const pageOfRuns = (newestFirst, skipped) => ({
    rows: newestFirst.slice(skipped, skipped + runsOnPage),
    skipped,
    hasMore: newestFirst.length > skipped + runsOnPage,
});
/** The first page: pipelines and the latest runs. */
function renderOverview({ pipelines, runs, skipped, hasMore }) {
    const isRunning = runs.some(({ phase }) => phase === "running" || phase === "pending");
    const body = html `<div${isRunning ? html ` data-running` : ""}></div>
<h1>Pipelines and runs</h1>
<h2>Pipelines</h2>
${pipelines.length === 0
        ? html `<p class="quiet">There are no pipelines yet. Upload one to this address with the action, the command line or the SDK.</p>`
        : table("Pipelines", ["Pipeline", "Versions", "Default version", "Created"], pipelines.map(({ id, name, versions, defaultVersion, createdAt }) => [
            html `<a href="/pipelines/${encodeURIComponent(id)}">${name}</a>`,
            versions,
            defaultVersion,
            time(createdAt),
        ]))}
<h2>Runs</h2>
<div id="runs" data-live>${runs.length === 0 && skipped === 0
        ? html `<p class="quiet">There are no runs yet.</p>`
        : table("Runs", ["Run", "State", "Pipeline", "Created"], runs.map(({ id, name, phase, pipeline, createdAt }) => [
            html `<a href="/runs/${encodeURIComponent(id)}">${name}</a>`,
            html `<span class="state ${phase}">${(0,text_words/* phaseWord */.uw)(phase)}</span>`,
            pipeline,
            time(createdAt),
        ]))}</div>
${skipped === 0 ? "" : html `<p><a href="/?skip=${Math.max(0, skipped - runsOnPage)}">Newer runs</a></p>`}
${hasMore ? html `<p><a href="/?skip=${skipped + runsOnPage}">Older runs</a></p>` : ""}`;
    return renderPage({ title: "Pipelines and runs", body, isLive: true });
}
const time = (rfc3339) => html `<time datetime="${rfc3339}">${rfc3339.replace("T", " ").replace(/(?:\.\d+)?Z$/, "")}</time>`;
/** A table that scrolls sideways on a narrow screen, also by the keyboard. */
const table = (label, header, rows) => html `<div class="wide" tabindex="0" role="region" aria-label="${label}"><table><thead><tr>${header.map((name) => html `<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html `<tr>${cells.map((cell) => html `<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
/** For an address that leads nowhere. */
const renderMissing = (what) => renderPage({ title: "Not found", body: html `<h1>Not found</h1><p>${what}</p>`, isLive: true });

// EXTERNAL MODULE: ./src/graph/difference.ts + 1 modules
var difference = __webpack_require__(43859);
// EXTERNAL MODULE: ./src/report/change-list.ts
var change_list = __webpack_require__(98681);
// EXTERNAL MODULE: ./src/report/diagram/diagram.ts
var diagram = __webpack_require__(70921);
// EXTERNAL MODULE: ./src/report/text-difference.ts
var text_difference = __webpack_require__(7783);
// EXTERNAL MODULE: ./node_modules/@dagrejs/dagre/dist/dagre.esm.js
var dagre_esm = __webpack_require__(42440);
// EXTERNAL MODULE: ./src/report/text/sanitize.ts
var sanitize = __webpack_require__(4741);
;// CONCATENATED MODULE: ./src/page/graph-drawing.ts




/** Beyond this many boxes the layout takes seconds, and nobody finds anything in it. */
const mostBoxes = 400;
const longestLine = 34;
const characterWidth = 7.7;
const padding = 12;
/**
 * A graph as SVG: what waits stands below what it waits for, and loops hold their tasks.
 * @param hrefOf where a box leads, by its key; undefined for nowhere
 */
function drawGraph(boxes, label, hrefOf) {
    const count = countBoxes(boxes);
    if (count === 0)
        return html `<p class="quiet">There are no tasks.</p>`;
    if (count > mostBoxes)
        return html `<p class="quiet">${(0,text_words/* plural */.LS)(count, "task")}: too many to draw.</p>`;
    const { width, height, shapes } = draw(boxes, hrefOf);
    const size = [Math.ceil(width), Math.ceil(height)];
    return html `<svg role="group" aria-label="${label}" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${size[0]} ${size[1]}">
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>
${shapes}</svg>`;
}
const countBoxes = (boxes) => boxes.reduce((sum, { body }) => sum + 1 + countBoxes(body), 0);
function draw(boxes, hrefOf) {
    const graph = new dagre_esm/* Graph */.TS();
    graph.setGraph({ rankdir: "TB", nodesep: 24, ranksep: 36, marginx: 8, marginy: 8 });
    graph.setDefaultEdgeLabel(() => ({}));
    const known = new Set(boxes.map(({ key }) => key));
    const inner = new Map(boxes.map((box) => [box.key, box.body.length === 0 ? undefined : draw(box.body, () => undefined)]));
    for (const box of boxes)
        graph.setNode(box.key, sizeOf(box, inner.get(box.key)));
    for (const { key, arrows } of boxes)
        for (const { from } of arrows)
            if (known.has(from) && from !== key)
                graph.setEdge(from, key);
    (0,dagre_esm/* layout */.Zp)(graph);
    const { width = 0, height = 0 } = graph.graph();
    const lines = boxes.flatMap(({ key, arrows }) => arrows.flatMap(({ from, tone }) => (graph.hasEdge(from, key) ? [arrow(pointsOf(graph, from, key), tone)] : [])));
    const shapes = boxes.map((box) => boxShape(box, graph.node(box.key), { inner: inner.get(box.key), hrefOf }));
    return { width, height, shapes: html `${lines}${shapes}` };
}
const pointsOf = (graph, from, to) => graph.edge(from, to).points;
const linesOf = ({ title, note }) => [(0,sanitize/* cut */.Jj)(title, longestLine), (0,sanitize/* cut */.Jj)(note, longestLine)].filter((text) => text !== "");
function sizeOf(box, inner) {
    const text = Math.max(...linesOf(box).map(({ length }) => length), 6) * characterWidth + 2 * padding;
    const head = 20 + 17 * linesOf(box).length;
    return { width: Math.max(text, inner?.width ?? 0), height: head + (inner?.height ?? 0) };
}
const round = (value) => Math.round(value * 10) / 10;
function arrow(points, tone) {
    const path = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
    return html `<path class="arrow arrow-${tone}" d="${path}" marker-end="url(#head)"/>`;
}
/** The states in words, because a colour alone tells nobody who cannot see it. */
const toneWords = {
    plain: "",
    pending: "pending",
    running: "running",
    succeeded: "succeeded",
    failed: "failed",
    "timed-out": "timed out",
    cancelled: "cancelled",
    skipped: "skipped",
    added: "added",
    removed: "removed",
    changed: "changed",
};
function boxShape(box, { x, y, width, height }, { inner, hrefOf }) {
    const [left, top] = [round(x - width / 2), round(y - height / 2)];
    const lines = linesOf(box).map((text, index) => html `<text class="${index === 0 ? "title" : "note"}" x="${left + padding}" y="${top + 22 + 17 * index}">${text}</text>`);
    const words = [box.title, toneWords[box.tone], box.note].filter((text) => text !== "").join(", ");
    const rounding = box.kind === "condition" ? 14 : 4;
    const body = inner === undefined
        ? ""
        : html `<g transform="translate(${left} ${round(top + height - inner.height)})">${inner.shapes}</g>`;
    const shape = html `<g class="tone-${box.tone}"><title>${words}</title><rect class="box" x="${left}" y="${top}" width="${round(width)}" height="${round(height)}" rx="${rounding}"/>${lines}${body}</g>`;
    const href = hrefOf(box.key);
    return href === undefined ? shape : html `<a href="${href}">${shape}</a>`;
}

;// CONCATENATED MODULE: ./src/page/pipeline-page.ts










/** The versions of a pipeline, the graph of one of them, and what differs between two. */
function renderPipelinePage(pipeline) {
    const { name, description, versions } = pipeline;
    const body = html `<h1>${name}</h1>
${description === "" ? "" : html `<p>${description}</p>`}
<h2>Versions</h2>
${versions.length === 0
        ? html `<p class="quiet">There are no versions.</p>`
        : table("Versions", ["Version", "Created", "Description"], versions.map((version) => [
            html `${version.name}${version.isDefault ? html ` <strong>(default)</strong>` : ""}`,
            time(version.createdAt),
            version.description,
        ]))}
${versions.length < 2 ? "" : chooser(pipeline)}
${shown(pipeline)}`;
    return renderPage({ title: name, body, isLive: true });
}
/** A form without a script: its address can be kept and sent. */
function chooser({ id, versions, compared }) {
    const [to = "", from = ""] = versions.map((version) => version.id);
    const select = (name, label, chosen) => html `<label>${label} <select name="${name}">${versions.map((version) => html `<option value="${version.id}"${version.id === chosen ? html ` selected` : ""}>${version.name}</option>`)}</select></label> `;
    return html `<h2>What differs</h2>
<form action="/pipelines/${encodeURIComponent(id)}">${select("from", "From", compared?.from ?? from)}${select("to", "to", compared?.to ?? to)}<button>Compare</button></form>`;
}
function shown({ versions, compared, name }) {
    const find = (id) => versions.find((version) => version.id === id);
    const [from, to] = [find(compared?.from), find(compared?.to)];
    if (from !== undefined && to !== undefined)
        return pipeline_page_difference(from, to);
    const [newest] = versions;
    if (newest === undefined)
        return html ``;
    const graph = graphIn(newest.yaml);
    return html `<h2>Graph of ${newest.name}</h2>${graph instanceof errors/* PackageError */.JP ? html `<p>${graph.message}</p>` : drawn(drawGraph((0,diagram/* plainBoxes */.WE)(graph.tasks), `Tasks of ${name}`, nowhere))}`;
}
const nowhere = () => undefined;
const drawn = (drawing) => html `<div class="wide" tabindex="0" role="region" aria-label="Graph">${drawing}</div>`;
function graphIn(yaml) {
    try {
        return (0,package_graph/* graphOfPackage */.w)(yaml);
    }
    catch (error) {
        if (error instanceof errors/* PackageError */.JP)
            return error;
        throw error;
    }
}
function pipeline_page_difference(from, to) {
    const [before, after] = [graphIn(from.yaml), graphIn(to.yaml)];
    const title = html `<h2>From ${from.name} to ${to.name}</h2>`;
    if (before instanceof errors/* PackageError */.JP || after instanceof errors/* PackageError */.JP || (0,difference/* isSame */.F)((0,difference/* compareGraphs */.P)(before, after)))
        return html `${title}${from.yaml === to.yaml ? html `<p>The packages are equal.</p>` : block(from.yaml, to.yaml)}`;
    const { changes, tasks } = (0,difference/* compareGraphs */.P)(before, after);
    const named = (0,change_list/* noteworthyTasks */.Yd)(tasks, "");
    return html `${title}${drawn(drawGraph((0,diagram/* differenceBoxes */.l$)(tasks), "What differs", nowhere))}
<ul>${changes.map(changeItem)}${named.map((entry) => html `<li>${entry.title}: ${entry.task.mark}<ul>${entry.task.changes.map(changeItem)}</ul></li>`)}</ul>`;
}
function changeItem(change) {
    if (change.kind === "needs")
        return html `<li>waits for: ${change.added.length === 0 ? "" : `+ ${change.added.join(", ")} `}${change.removed.length === 0 ? "" : `− ${change.removed.join(", ")}`}</li>`;
    return html `<li>${change.what}: ${block(change.before ?? "", change.after ?? "")}</li>`;
}
const block = (before, after) => html `<pre tabindex="0" aria-label="Difference">${(0,text_difference/* textDifference */.n)(before, after)}</pre>`;

;// CONCATENATED MODULE: ./src/page/timeline.ts


const width = 400;
/** When each task began and how long it took, in the order of their beginnings. @param now RFC 3339, the end of what still runs */
function timeline(tasks, now) {
    const begun = tasks.filter(({ startedAt }) => startedAt !== undefined && !Number.isNaN(Date.parse(startedAt)));
    if (begun.length === 0)
        return html `<p class="quiet">No task has begun.</p>`;
    const spans = begun
        .map((task) => ({ task, from: Date.parse(task.startedAt ?? ""), to: endOf(task, now) }))
        .toSorted((one, other) => one.from - other.from);
    const first = spans[0]?.from ?? 0;
    const whole = Math.max(...spans.map(({ to }) => to), first + 1_000) - first;
    return html `<table><thead><tr><th scope="col">Task</th><th scope="col">Time</th><th scope="col">Took</th></tr></thead>
<tbody>${spans.map((span) => row(span, { first, whole }))}</tbody></table>`;
}
const endOf = ({ finishedAt }, now) => {
    const end = Date.parse(finishedAt ?? now);
    return Number.isNaN(end) ? Date.parse(now) : end;
};
function row({ task, from, to }, { first, whole }) {
    const [start, end] = [from, to].map((time) => Math.round(((time - first) / whole) * width));
    const words = `begins after ${(0,text_words/* duration */.p0)(from - first)}, ${(0,text_words/* phaseWord */.uw)(task.phase)}`;
    return html `<tr><th scope="row">${task.title ?? task.name}</th>
<td><svg role="img" aria-label="${words}" width="${width}" height="16" viewBox="0 0 ${width} 16"><path class="bar bar-${task.phase}" d="M${start ?? 0} 8H${Math.max(end ?? 0, (start ?? 0) + 3)}"/></svg></td>
<td>${(0,text_words/* duration */.p0)(Math.max(0, to - from))}</td></tr>`;
}

;// CONCATENATED MODULE: ./src/page/run-page.ts








/** The page of one run: graph, timeline, logs, parameters, metrics. */
function renderRunPage(run, options) {
    const isRunning = options.isLive && (run.phase === "running" || run.phase === "pending");
    const tasks = (0,flatten_tasks/* flattenTasks */.x)(run.tasks);
    const hrefs = new Map(run.graph.map(({ key, name }) => [key, `#${taskId(name)}`]));
    const body = html `<div${isRunning ? html ` data-running` : ""}></div>
<h1>${run.name}</h1>
<p class="quiet">Pipeline ${run.pipeline}${run.version === "" ? "" : html `, version ${(0,text_words/* shortVersion */.Li)(run.version)}`}</p>
<p id="state" data-live><span class="state ${run.phase}">${(0,text_words/* phaseWord */.uw)(run.phase)}</span> ${stateWords(run, options.now)}</p>
<h2>Graph</h2>
<div id="graph" class="wide" tabindex="0" role="region" aria-label="Graph" data-live>${drawGraph(run.graph.length === 0 ? [] : (0,diagram/* runBoxes */.jo)(run.graph, run.tasks), `Tasks of ${run.pipeline}`, (key) => hrefs.get(key))}</div>
<h2>Timeline</h2>
<div id="timeline" class="wide" tabindex="0" role="region" aria-label="Timeline" data-live>${timeline(tasks, options.now)}</div>
<h2>Tasks</h2>
<div id="tasks" data-live>${tasks.map((task) => taskPart(task, run))}</div>
${pairs("Parameters", ["Name", "Value"], run.parameters)}
<div id="metrics" data-live>${pairs("Metrics", ["Task", "Metric", "Value"], run.metrics.map(({ task, name, value }) => [task, name, value]))}</div>
<div id="artifacts" data-live>${artifactsPart(run.artifacts)}</div>`;
    return renderPage({ title: `${run.name}: ${(0,text_words/* phaseWord */.uw)(run.phase)}`, body, isLive: options.isLive });
}
function stateWords({ reason, message, startedAt, finishedAt }, now) {
    const took = startedAt === undefined ? NaN : Date.parse(finishedAt ?? now) - Date.parse(startedAt);
    const words = [reason, message].filter((text) => text !== "").join(": ");
    return html `${Number.isNaN(took) ? "" : `${finishedAt === undefined ? "for" : "after"} ${(0,text_words/* duration */.p0)(took)}`} ${words === "" ? "" : `(${words})`}`;
}
/** An id of HTML, which has no spaces. */
const taskId = (name) => `task-${encodeURIComponent(name.toWellFormed())}`;
function taskPart(task, { logs }) {
    const log = logs.get(task.name);
    const words = [task.reason, task.message].filter((text) => text !== "").join(": ");
    return html `<details id="${taskId(task.name)}"${task.phase === "failed" ? html ` open` : ""}>
<summary><span class="state ${task.phase}">${(0,text_words/* phaseWord */.uw)(task.phase)}</span> ${task.title ?? task.name} <span class="quiet">${took(task)}</span></summary>
${words === "" ? "" : html `<p>${words}${task.exitCode === undefined ? "" : `, exit code ${task.exitCode}`}</p>`}
${log === undefined ? html `<p class="quiet">No log.</p>` : html `<pre tabindex="0" aria-label="Log of ${task.title ?? task.name}">${(0,sanitize/* sanitize */.aj)(log)}</pre>`}
</details>`;
}
function took({ startedAt = "", finishedAt = "" }) {
    const ms = Date.parse(finishedAt) - Date.parse(startedAt);
    return Number.isNaN(ms) ? "" : (0,text_words/* duration */.p0)(ms);
}
function pairs(title, header, rows) {
    if (rows.length === 0)
        return "";
    return html `<h2>${title}</h2>
<div class="wide" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${header.map((name) => html `<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html `<tr>${cells.map((cell) => html `<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}
function artifactsPart(artifacts) {
    if (artifacts.length === 0)
        return "";
    return html `<h2>Artifacts</h2><ul>${artifacts.map(({ task, name, href }) => html `<li>${task}: ${href === "" ? name : html `<a href="${href}">${name}</a>`}</li>`)}</ul>`;
}

// EXTERNAL MODULE: ./src/tekton/run-state.ts + 4 modules
var run_state = __webpack_require__(48220);
// EXTERNAL MODULE: ./src/embedded/http/reply.ts
var reply = __webpack_require__(17387);
;// CONCATENATED MODULE: ./src/embedded/page/pages.ts









const longestLog = 64 * 1024;
/** The pages for people. @returns undefined for an address that has none */
async function page({ method, path, query, now, wantsHtml }, memory) {
    // A client of the API gets what a server without pages says (recorded: 01-healthz, "unknown path").
    if (!wantsHtml || (method !== "GET" && method !== "HEAD"))
        return undefined;
    const [, kind = "", encoded = "", what, node = "", ...rest] = path.split("/");
    const id = decoded(encoded);
    if (kind === "" && encoded === "")
        return pages_html(200, overview(query, memory));
    if (rest.length > 0 || id === undefined)
        return undefined;
    if (kind === "pipelines" && what === undefined)
        return pipelinePage(id, query, memory);
    if (kind === "runs" && what === undefined)
        return await runPage(id, now, memory);
    if (kind === "runs" && what === "logs")
        return await wholeLog(id, decoded(node) ?? "", memory);
    return undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
const pages_html = (status, body) => ({
    status,
    contentType: "text/html; charset=utf-8",
    body,
    headers: {
        "content-security-policy": contentPolicy,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
    },
});
function overview(query, { store, runs }) {
    const skip = /^\d{1,9}$/.test(query.get("skip") ?? "") ? Number(query.get("skip")) : 0;
    const newest = store.runs.all().toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1));
    const { rows, ...place } = pageOfRuns(newest, skip);
    const counts = Map.groupBy(store.versions.all(), ({ pipeline }) => pipeline);
    return renderOverview({
        ...place,
        pipelines: store.pipelines.all().map(({ id, name, defaultVersion, createdAt }) => ({
            id,
            name,
            createdAt,
            versions: counts.get(id)?.length ?? 0,
            defaultVersion: store.versions.get(defaultVersion)?.name ?? "",
        })),
        runs: rows.map((stored) => {
            const run = runs.find(stored.id) ?? stored;
            return {
                id: run.id,
                name: run.name,
                createdAt: run.createdAt,
                pipeline: pipelineOf(run, store),
                phase: phaseOf((0,run_state/* runStateOf */.q)(run.pipelineRun)),
            };
        }),
    });
}
function pipelinePage(id, query, { store }) {
    const pipeline = store.pipelines.get(id);
    if (pipeline === undefined)
        return pages_html(404, renderMissing("There is no pipeline of that ID."));
    const [from, to] = [query.get("from"), query.get("to")];
    const versions = store.versions
        .all()
        .filter((version) => version.pipeline === id)
        .toReversed()
        .map((version) => ({ ...version, isDefault: version.id === pipeline.defaultVersion, yaml: version.template }));
    const compared = from === null || to === null ? undefined : { from, to };
    return pages_html(200, renderPipelinePage({ ...pipeline, versions, compared }));
}
async function runPage(id, now, memory) {
    const run = memory.runs.find(id);
    if (run === undefined)
        return pages_html(404, renderMissing("There is no run of that ID."));
    return pages_html(200, renderRunPage(await viewOf(run, memory), { isLive: true, now }));
}
async function viewOf(run, { runs, store }) {
    const state = (0,run_state/* runStateOf */.q)(run.pipelineRun);
    const logs = new Map();
    for (const task of (0,flatten_tasks/* flattenTasks */.x)(state.tasks)) {
        const log = task.podName === undefined ? undefined : await runs.logOf(run.id, task.podName);
        if (log !== undefined)
            logs.set(task.name, log.slice(-longestLog));
    }
    return {
        name: run.name,
        pipeline: pipelineOf(run, store),
        version: run.versionName,
        phase: phaseOf(state),
        reason: state.reason,
        message: state.message,
        ...(state.startedAt === undefined ? {} : { startedAt: state.startedAt }),
        ...(state.finishedAt === undefined ? {} : { finishedAt: state.finishedAt }),
        parameters: run.parameters.map(({ name, value = "" }) => [name, value]),
        graph: tasksOf(run.template),
        tasks: state.tasks,
        logs,
        metrics: [],
        artifacts: [],
    };
}
/** A run of a version does not name the pipeline itself. */
function pipelineOf({ pipelineName, version }, store) {
    if (pipelineName !== "")
        return pipelineName;
    return store.pipelines.get(store.versions.get(version)?.pipeline ?? "")?.name ?? "";
}
function tasksOf(yaml) {
    try {
        return (0,package_graph/* graphOfPackage */.w)(yaml).tasks;
    }
    catch (error) {
        if (error instanceof errors/* PackageError */.JP)
            return [];
        throw error;
    }
}
function phaseOf({ condition, reason, tasks }) {
    if (condition === "True")
        return "succeeded";
    if (condition === "Unknown")
        return tasks.length === 0 ? "pending" : "running";
    if (/Cancel|Stopped/.test(reason))
        return "cancelled";
    return /Timeout/.test(reason) ? "timed-out" : "failed";
}
async function wholeLog(id, pod, { runs }) {
    const log = runs.find(id) === undefined ? undefined : await runs.logOf(id, pod);
    return log === undefined ? (0,reply/* text */.Qq)(404, "There is no log of that pod.\n") : (0,reply/* text */.Qq)(200, log);
}


/***/ }),

/***/ 43859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ compareGraphs),
  F: () => (/* binding */ isSame)
});

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/graph/renamed-tasks.ts
/** Share of common settings from which two tasks count as one that was renamed. */
const sameFrom = 0.8;
/** Limit of compared tasks: every removed task is compared with every new one. */
const mostCandidates = 50;
/** Pairs new tasks with removed ones that differ in little but the name, most similar first. */
function renamedTasks(gone, added) {
    const pairs = new Map();
    if (gone.length > mostCandidates || added.length > mostCandidates)
        return pairs;
    const taken = new Set();
    for (const { now, then } of candidates(gone, added)) {
        if (pairs.has(now) || taken.has(then))
            continue;
        pairs.set(now, then);
        taken.add(then);
    }
    return pairs;
}
function candidates(gone, added) {
    const lines = new Map([...gone, ...added].map((task) => [task, linesOf(task)]));
    return added
        .flatMap((now) => gone
        .filter(({ kind, isFinal }) => kind === now.kind && isFinal === now.isFinal)
        .map((then) => ({ now, then, likeness: likeness(lines.get(now), lines.get(then)) })))
        .filter((candidate) => candidate.likeness >= sameFrom)
        .toSorted((one, other) => other.likeness - one.likeness);
}
/** Lists a task's settings for comparison, without labels and annotations, which are similar on every task. A loop's tasks count too. */
const linesOf = ({ settings, body }) => new Set([
    ...[...settings]
        .filter(([what]) => !/^(label|annotation) /.test(what))
        .flatMap(([what, text]) => text.split("\n").map((line) => `${what}: ${line}`)),
    ...body.flatMap((task) => [task.name, ...linesOf(task)]),
]);
function likeness(one = new Set(), other = new Set()) {
    const shared = [...one].filter((line) => other.has(line)).length;
    const all = one.size + other.size - shared;
    return all === 0 ? 0 : shared / all;
}

// EXTERNAL MODULE: ./src/graph/totals.ts
var totals = __webpack_require__(67485);
;// CONCATENATED MODULE: ./src/graph/difference.ts




function compareGraphs(before, after) {
    return {
        changes: [
            ...compareSettings(before.parameters, after.parameters, "parameter"),
            ...compareSettings(before.settings, after.settings, "setting"),
        ],
        totals: (0,totals/* compareTotals */.$S)(before.totals, after.totals),
        tasks: compareTasks(before.tasks, after.tasks),
    };
}
const isSame = ({ changes, tasks }) => changes.length === 0 && tasks.every(({ mark }) => mark === "same");
function compareTasks(before, after) {
    const former = pairTasks(before, after);
    const paired = new Set(former.values());
    const nowCalled = new Map([...former].map(([now, then]) => [then.key, now.key]));
    const removed = before.filter((task) => !paired.has(task));
    return [
        ...after.map((task) => compareTask(former.get(task), task, nowCalled)),
        ...removed.map((task) => addedOrRemoved("removed", { ...task, needs: task.needs.map((key) => nowCalled.get(key) ?? key) })),
    ];
}
/**
 * Pairs each task with its former version: by key, conditions and loops (whose key is their content) by name, and renamed tasks by the
 * similarity of their settings.
 */
function pairTasks(before, after) {
    const pairs = new Map();
    for (const identity of [(task) => task.key, (task) => task.name]) {
        const former = new Map(without(before, pairs.values()).map((task) => [identity(task), task]));
        for (const task of without(after, pairs.keys()))
            for (const [now, then] of pairWith(task, former.get(identity(task))))
                pairs.set(now, then);
    }
    return new Map([...pairs, ...renamedTasks(without(before, pairs.values()), without(after, pairs.keys()))]);
}
function without(tasks, taken) {
    const all = new Set(taken);
    return tasks.filter((task) => !all.has(task));
}
const pairWith = (task, former) => former !== undefined && former.kind === task.kind ? [[task, former]] : [];
function compareTask(former, task, nowCalled) {
    if (former === undefined)
        return addedOrRemoved("added", task);
    const needed = former.needs.map((key) => nowCalled.get(key) ?? key);
    const changes = [
        ...compareTitles(former, task),
        ...compareNeeds(needed, task.needs),
        ...compareSettings(former.settings, task.settings, "setting"),
    ];
    const body = compareTasks(former.body, task.body);
    const same = changes.length === 0 && former.isFinal === task.isFinal && body.every(({ mark }) => mark === "same");
    return {
        mark: same ? "same" : "changed",
        task,
        changes,
        formerNeeds: needed.filter((key) => !task.needs.includes(key)),
        newNeeds: task.needs.filter((key) => !needed.includes(key)),
        body,
    };
}
/** Titles of conditions and loops are skipped: they consist of settings, whose changes are listed anyway. */
const compareTitles = (former, task) => (0,task_title/* labelOf */.Wy)(former) === (0,task_title/* labelOf */.Wy)(task) || !["task", "custom"].includes(task.kind)
    ? []
    : [valueChange({ kind: "name", what: "name" }, (0,task_title/* labelOf */.Wy)(former), (0,task_title/* labelOf */.Wy)(task))];
const addedOrRemoved = (mark, task) => ({
    mark,
    task,
    changes: [],
    formerNeeds: [],
    newNeeds: [],
    body: task.body.map((inner) => addedOrRemoved(mark, inner)),
});
function compareNeeds(before, after) {
    const added = after.filter((key) => !before.includes(key)).toSorted();
    const removed = before.filter((key) => !after.includes(key)).toSorted();
    return added.length + removed.length === 0 ? [] : [{ kind: "needs", what: "waits for", added, removed }];
}
function compareSettings(before, after, kind) {
    return [...new Set([...after.keys(), ...before.keys()])]
        .filter((what) => before.get(what) !== after.get(what))
        .map((what) => valueChange({ kind, what }, before.get(what), after.get(what)));
}
const valueChange = ({ kind, what }, before, after) => ({
    kind,
    what,
    ...(0,defined/* defined */.s)({ before, after }),
});


/***/ }),

/***/ 49184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isNameOf: () => (/* binding */ isNameOf),
  readPipelineRun: () => (/* binding */ readPipelineRun),
  readSignature: () => (/* binding */ readSignature),
  signatureOf: () => (/* binding */ signatureOf),
  signatureOfDocument: () => (/* binding */ signatureOfDocument),
  signatures: () => (/* binding */ signatures)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
// EXTERNAL MODULE: ./src/workspace/untrusted.ts
var untrusted = __webpack_require__(93171);
// EXTERNAL MODULE: ./src/packages/bounds.ts
var bounds = __webpack_require__(76452);
;// CONCATENATED MODULE: ./src/packages/kfp2-and-argo-signature.ts


/**
 * Reads the signature of a KFP pipeline specification (kubeflow/pipelines api/v2alpha1/pipeline_spec.proto): types are `NUMBER_INTEGER` and
 * so on.
 */
function specSignature({ pipelineInfo, root }) {
    const { parameters } = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(root).inputDefinitions));
    return {
        name: nameOf(pipelineInfo),
        parameters: Object.entries((0,untyped/* fieldsOf */.P)(parameters)).map(([name, declared]) => specParameter(name, (0,untyped/* fieldsOf */.P)(declared))),
    };
}
/** An optional parameter without a default gets no value, and the task decides. */
function specParameter(name, { parameterType, defaultValue, isOptional }) {
    const fallback = defaultValue ?? (isOptional === true ? "" : undefined);
    return {
        name,
        ...(typeof parameterType === "string" ? { type: parameterType } : {}),
        ...(fallback === undefined ? {} : { default: textOf(fallback) }),
    };
}
/** Reads the signature of an Argo Workflow as the kfp SDK 1 writes it: every parameter is a text. */
function workflowSignature({ metadata, spec }) {
    const { generateName, annotations } = (0,untyped/* fieldsOf */.P)(metadata);
    const declared = parse((0,untyped/* fieldsOf */.P)(annotations)["pipelines.kubeflow.org/pipeline_spec"]).name;
    const generated = typeof generateName === "string" ? generateName.replace(/-$/, "") : "";
    return {
        name: typeof declared === "string" ? declared : nameOf(metadata) || generated,
        parameters: (0,untyped/* named */.K)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(spec).arguments).parameters).map(({ name, value }) => ({
            name,
            ...(value === undefined ? {} : { default: textOf(value) }),
        })),
    };
}
const nameOf = (value) => {
    const { name } = (0,untyped/* fieldsOf */.P)(value);
    return typeof name === "string" ? name : "";
};
const parse = (text) => (0,untyped/* fieldsOf */.P)((0,parse_json/* parseJson */.q)(String(text ?? "{}")));
const textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
;// CONCATENATED MODULE: ./src/packages/signature.ts







/**
 * Whether a name is valid for a package: the package's own name, or the name of its function, from which the SDK derives the package's if
 * the decorator gives none (kfp/components/_python_op.py, `_python_function_name_to_component_name`).
 */
function isNameOf(name, packageName) {
    if (name === packageName)
        return true;
    const spaced = name.replaceAll("_", " ").replace(/ +/g, " ").replace(/^ | $/g, "");
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && spaced.slice(0, 1).toUpperCase() + spaced.slice(1) === packageName;
}
const specAnnotation = "pipelines.kubeflow.org/pipeline_spec";
const signatures = {
    name: "signature",
    isProper: (value) => (0,untrusted/* isObject */.Gv)(value) &&
        typeof value.name === "string" &&
        Array.isArray(value.parameters) &&
        value.parameters.every((parameter) => (0,untrusted/* isObject */.Gv)(parameter) &&
            typeof parameter.name === "string" &&
            [parameter.type, parameter.default].every((text) => text === undefined || typeof text === "string")),
};
/** Reads the signature of a package of any supported kind. @throws PackageError if the text is not a package */
const readSignature = (yaml) => signatureOfDocument((0,package_kind/* readPackageDocument */.iZ)(yaml));
/** @throws PackageError when it is no package */
function signatureOfDocument({ kind, document }) {
    if (kind.kind === "pipeline-run")
        return signatureOf(document);
    if (kind.kind === "pipeline-spec")
        return specSignature(document);
    if (kind.kind === "workflow")
        return workflowSignature(document);
    throw new errors/* PackageError */.JP(`It is ${kind.what}, and no pipeline.`, {
        hint: "A package is what an SDK compiles: a PipelineRun, a pipeline specification of KFP 2 with its platform behind it, or an Argo Workflow.",
    });
}
/** Reads the signature from the SDK's annotation, the only place with types, else from the PipelineRun's parameters. */
function signatureOf(run) {
    const { metadata, spec } = run;
    const { name, inputs } = parseAnnotation(metadata?.annotations?.[specAnnotation]);
    return {
        name: [name, metadata?.name].find((text) => typeof text === "string") ?? "",
        parameters: (0,untyped/* named */.K)(inputs ?? spec?.pipelineSpec?.params).map(parameterOf),
    };
}
/** @throws PackageError when the text is not exactly one PipelineRun */
function readPipelineRun(yaml) {
    const { kind, document } = (0,package_kind/* readPackageDocument */.iZ)(yaml);
    if (kind.kind === "pipeline-run")
        return document;
    throw new errors/* PackageError */.JP(`The package is ${(0,package_kind/* describeKind */.SB)(kind)}, not a Tekton PipelineRun.`);
}
function parseAnnotation(text) {
    const value = (0,parse_json/* parseJson */.q)(text ?? "{}");
    (0,bounds/* refuseUnbounded */.$k)([value]);
    return (0,untyped/* fieldsOf */.P)(value);
}
/**
 * The type `string` of a Tekton parameter does not show what its author declared. The SDK writes a default of `None` as `optional` without
 * a default, and gives the run the empty text (kfp 1.8.22, components/_structures.py and kfp-tekton compiler.py).
 */
function parameterOf({ name, type, default: value, optional }) {
    const fallback = value ?? (optional === true ? "" : undefined);
    return {
        name,
        ...(type === undefined || type === "string" ? {} : { type: signature_textOf(type) }),
        ...(fallback === undefined ? {} : { default: signature_textOf(fallback) }),
    };
}
const signature_textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);


/***/ }),

/***/ 98681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ changeList),
/* harmony export */   Yd: () => (/* binding */ noteworthyTasks),
/* harmony export */   eA: () => (/* binding */ briefDifference),
/* harmony export */   hF: () => (/* binding */ describeDifference)
/* harmony export */ });
/* harmony import */ var _diagram_tones_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2461);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52087);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4741);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91605);
/* harmony import */ var _text_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7783);





/** `1 task added, 2 tasks changed, 1 parameter changed`. */
function describeDifference({ changes, tasks }) {
    const marks = noteworthyTasks(tasks, "").map(({ task }) => (isRename(task) ? "renamed" : task.mark));
    const parameters = changes.filter(({ kind }) => kind === "parameter").length;
    return [
        ...["added", "removed", "renamed", "changed"].map((word) => [marks.filter((mark) => mark === word).length, "task", word]),
        [parameters, "parameter", "changed"],
        [changes.length - parameters, "setting", "changed"],
    ]
        .flatMap(([count, noun, word]) => (count === 0 ? [] : [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, noun)} ${word}`]))
        .join(", ");
}
/** The change itself where there is but one and it fits on a line, else how many of which kind: `image: a:1 → a:2`. */
function briefDifference(difference) {
    const changed = noteworthyTasks(difference.tasks, "").map(({ task }) => task);
    const distinct = new Map([...difference.changes, ...changed.flatMap(({ changes }) => changes)].map((change) => [
        JSON.stringify(change),
        change,
    ]));
    const [only, ...more] = distinct.values();
    const isOne = more.length === 0 && changed.every(({ mark }) => mark === "changed");
    if (only === undefined || !isOne || only.kind === "needs" || !isLine(only.before) || !isLine(only.after))
        return describeDifference(difference);
    const entry = changeEntry(only, "").slice("- ".length);
    return entry.length > longestBrief ? describeDifference(difference) : entry;
}
const longestBrief = 160;
const isRename = ({ changes }) => changes.some(({ kind }) => kind === "name");
const mostEntries = 100;
/** Every change as a list: tasks that changed alike together, by their titles, with what changed of them below. */
function changeList({ changes, tasks }) {
    const alike = Map.groupBy(noteworthyTasks(tasks, ""), ({ task }) => JSON.stringify([task.mark, task.changes]));
    const entries = [...changes.map((change) => changeEntry(change, "")), ...[...alike.values()].map(tasksEntry)];
    const rest = entries.length - mostEntries;
    return [...entries.slice(0, mostEntries), ...(rest > 0 ? [`- … and ${rest} more`] : [])].join("\n");
}
/** What is inside of something that was added or removed as a whole goes without saying; a loop that only has a change inside too. */
function noteworthyTasks(tasks, within) {
    return tasks.flatMap((task) => {
        const title = `${within}${task.task.title}`;
        if (task.mark === "same")
            return [];
        if (task.mark !== "changed")
            return [{ title, task }];
        const inner = noteworthyTasks(task.body, `${title} › `);
        return task.changes.length === 0 && inner.length > 0 ? inner : [{ title, task }, ...inner];
    });
}
const mostChanges = 30;
const mostTitles = 20;
function tasksEntry(tasks) {
    const { mark = "same", changes = [] } = tasks[0]?.task ?? {};
    const sign = mark === "same" ? "" : _diagram_tones_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .d[mark].sign;
    const shown = changes.slice(0, mostChanges).map((change) => changeEntry(change, "  "));
    const rest = changes.length - shown.length;
    return [
        `- ${sign}${titles(tasks.map(({ title }) => title))}`,
        ...shown,
        ...(rest > 0 ? [`  - … and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rest, "more change")}`] : []),
    ].join("\n");
}
function changeEntry(change, indent) {
    if (change.kind === "needs")
        return needsEntry(change, indent);
    const { what, before, after } = change;
    const head = `${indent}- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(what, 120))}`;
    if (isLine(before) && isLine(after))
        return `${head}: ${values(before, after)}`;
    const block = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)((0,_text_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .textDifference */ .n)(before ?? "", after ?? ""), "diff");
    return `${head}:\n${block.replace(/^/gm, `${indent}  `)}`;
}
function needsEntry({ added, removed }, indent) {
    const parts = [
        ...(added.length === 0 ? [] : [`now waits for ${titles(added)}`]),
        ...(removed.length === 0 ? [] : [`no longer waits for ${titles(removed)}`]),
    ];
    return `${indent}- ${parts.join("; ")}`;
}
function titles(all) {
    const shown = all.slice(0, mostTitles).map((title) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(title, 120)));
    return `${shown.join(", ")}${all.length > shown.length ? ` and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(all.length - shown.length, "more task")}` : ""}`;
}
const isLine = (text) => text === undefined || !/[\r\n]/.test(text);
const longestValue = 120;
function values(before, after) {
    if (before === undefined || after === undefined)
        return `${value(before, "not set")} → ${value(after, "removed")}`;
    const [was, is] = (0,_text_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .lineDifference */ .e)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(before), (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(after), longestValue);
    return was === is ? "only characters that cannot be seen" : `${value(was, "")} → ${value(is, "")}`;
}
const value = (text, absent) => text === undefined ? `*${absent}*` : text === "" ? "*empty*" : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text, longestValue + 2));


/***/ }),

/***/ 70921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ plainBoxes),
/* harmony export */   jo: () => (/* binding */ runBoxes),
/* harmony export */   l$: () => (/* binding */ differenceBoxes)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91605);

const plainBoxes = (tasks) => runBoxes(tasks, []);
/** The iterations of a loop are folded: each of its tasks is shown once, as bad as it came off in any of them. */
function runBoxes(tasks, states) {
    const byName = Map.groupBy(states, ({ name }) => name);
    return tasks.map((task) => {
        const own = byName.get(task.name) ?? [];
        const inner = own.flatMap(({ iterations = [] }) => iterations.flatMap((iteration) => iteration.tasks));
        const box = { ...boxOf(task), body: runBoxes(task.body, inner) };
        const [first, ...more] = own;
        if (first === undefined)
            return box;
        const phases = own.map(({ phase }) => phase);
        return { ...box, tone: (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .worstPhase */ .V7)(phases), note: more.length === 0 ? stateNote(first) : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countPhases */ .ew)(phases) };
    });
}
function boxOf({ key, kind, title, isFinal, needs }) {
    const arrows = needs.map((from) => ({ from, tone: "plain" }));
    return { key, kind, title, note: "", tone: "plain", isFinal, arrows };
}
function stateNote(state) {
    const { phase, reason, retries, iterations = [], startedAt = "", finishedAt = "" } = state;
    if (phase === "skipped")
        return reason === "" ? "skipped" : `skipped: ${reason}`;
    const took = Date.parse(finishedAt) - Date.parse(startedAt);
    return [
        ...(iterations.length === 0 ? [] : [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(iterations.length, "iteration")}`]),
        ...(Number.isNaN(took) ? [] : [(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(took)]),
        ...(retries === 0 ? [] : [retries === 1 ? "1 retry" : `${retries} retries`]),
        ...(state.exitCode === undefined ? [] : [`exit code ${state.exitCode}`]),
        ...(state.stepReason === undefined ? [] : [state.stepReason]),
    ].join(", ");
}
const differenceBoxes = (tasks) => tasks.map(differenceBox);
const changesAtMost = 3;
function differenceBox({ mark, task, changes, newNeeds, formerNeeds, body }) {
    const whats = changes.slice(0, changesAtMost).map(({ what }) => what);
    const more = changes.length > changesAtMost ? [(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(changes.length - changesAtMost, "more change")] : [];
    return {
        ...boxOf(task),
        tone: mark === "same" ? "plain" : mark,
        note: [...whats, ...more].join(", "),
        arrows: [
            ...task.needs.map((from) => ({ from, tone: newNeeds.includes(from) ? "added" : "plain" })),
            ...formerNeeds.map((from) => ({ from, tone: "removed" })),
        ],
        body: body.map(differenceBox),
    };
}


/***/ }),

/***/ 2461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ looks)
/* harmony export */ });
const style = (fill, stroke, more = "") => `fill:${fill},stroke:${stroke},color:#1f2328,stroke-width:2px${more}`;
const looks = {
    plain: { sign: "", style: "fill:#f6f8fa,stroke:#8c959f,color:#1f2328" },
    pending: { sign: "⏳ ", style: "fill:#ffffff,stroke:#8c959f,color:#57606a" },
    running: { sign: "▶️ ", style: style("#ddf4ff", "#0969da") },
    succeeded: { sign: "✅ ", style: style("#dafbe1", "#1a7f37") },
    failed: { sign: "❌ ", style: style("#ffebe9", "#cf222e") },
    "timed-out": { sign: "⌛ ", style: style("#fff1e5", "#bc4c00") },
    cancelled: { sign: "🚫 ", style: style("#eaeef2", "#57606a") },
    skipped: {
        sign: "⏭️ ",
        style: "fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4 4",
    },
    added: { sign: "➕ ", style: style("#dafbe1", "#1a7f37") },
    removed: { sign: "➖ ", style: style("#ffebe9", "#cf222e", ",stroke-dasharray:4 4") },
    changed: { sign: "✏️ ", style: style("#fff8c5", "#9a6700") },
};


/***/ }),

/***/ 7783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lineDifference),
/* harmony export */   n: () => (/* binding */ textDifference)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59672);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4741);


/** Beyond this many changed lines the lines that stayed are no longer looked for: the effort grows with its square. */
const mostEdits = 2_000;
const mostLines = 40;
const longestLine = 160;
/** Characters that stay on both sides of what changed in a long line. */
const contextCharacters = 40;
/**
 * What changed between two texts, as the body of a `diff` block: lines that went and came with one line of context.
 * Lines are never cut where they differ, so that a line that went and the one that came in its place always look different.
 */
function textDifference(before, after) {
    const [was, is] = [normalized(before), normalized(after)];
    if (was === is)
        return "  only characters that cannot be seen";
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .structuredPatch */ .YB)("", "", was, is, "", "", { context: 1, maxEditLength: mostEdits });
    const hunks = patch?.hunks ?? [wholeHunk(was, is)];
    return bounded(hunks.flatMap((hunk) => [...(hunks.length === 1 ? [] : [`@@ line ${hunk.newStart} @@`]), ...shortened(hunk.lines)]));
}
/** One line that changed, both ends of what stayed left out: `…rows=1 --seed=7…` → `…rows=2 --seed=7…`. */
function lineDifference(before, after, limit) {
    const start = commonStart(before, after);
    const end = commonStart([...before.slice(start)].reverse().join(""), [...after.slice(start)].reverse().join(""));
    return [around(before, { start, end, limit }), around(after, { start, end, limit })];
}
const normalized = (text) => (text === "" ? "" : `${(0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(text)}\n`);
function wholeHunk(was, is) {
    const lines = (text, sign) => text === ""
        ? []
        : text
            .slice(0, -1)
            .split("\n")
            .map((line) => `${sign}${line}`);
    return { newStart: 1, lines: [...lines(was, "-"), ...lines(is, "+")] };
}
/** Each line that went is shortened beside the one that came in its place. */
function shortened(lines) {
    const shown = [];
    let went = [];
    let came = [];
    const flush = () => {
        const pairs = Array.from({ length: Math.max(went.length, came.length) }, (_, index) => lineDifference(went[index] ?? "", came[index] ?? "", longestLine));
        shown.push(...went.map((_, index) => `- ${pairs[index]?.[0]}`), ...came.map((_, index) => `+ ${pairs[index]?.[1]}`));
        [went, came] = [[], []];
    };
    for (const line of lines) {
        if (line.startsWith("-"))
            went.push(line.slice(1));
        else if (line.startsWith("+"))
            came.push(line.slice(1));
        else {
            flush();
            shown.push(`  ${around(line.slice(1), { start: 0, end: 0, limit: longestLine })}`.trimEnd());
        }
    }
    flush();
    return shown;
}
function bounded(lines) {
    if (lines.length <= mostLines)
        return lines.join("\n");
    return [...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more lines`].join("\n");
}
function commonStart(one, other) {
    let length = 0;
    while (length < one.length && length < other.length && one[length] === other[length])
        length += 1;
    return length;
}
/** Shortens two texts to `limit` characters: the ends that both texts share give way first, then the end of what differs. */
function around(text, { start, end, limit }) {
    if (text.length <= limit)
        return text;
    const from = Math.max(0, start - contextCharacters);
    const to = Math.min(text.length, Math.max(text.length - end, start) + contextCharacters, from + limit);
    return `${from === 0 ? "" : "…"}${text.slice(from, to)}${to === text.length ? "" : "…"}`.toWellFormed();
}


/***/ }),

/***/ 48220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readRunState),
  q: () => (/* binding */ runStateOf)
});

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
// EXTERNAL MODULE: ./src/tekton/all-tasks.ts
var all_tasks = __webpack_require__(62857);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/tekton/claimed-volumes.ts


/**
 * Adds the storage class to the message of a task that waits for its pod. The SDK passes files between tasks on a volume of the class
 * `kfp-csi-s3` (kfp_tekton/compiler/_data_passing_rewriter.py), which few clusters have and which Kubernetes' message does not name.
 */
function withClaimedVolumes(tasks, run) {
    if (tasks.every(({ waiting }) => waiting === undefined))
        return tasks;
    const classes = claimedClasses(run);
    const declared = new Map((0,all_tasks/* ownTasks */.Bt)({ spec: run.spec?.pipelineSpec ?? {}, path: "" }).map(({ task }) => [task.name, task]));
    return tasks.map((task) => {
        const storageClass = workspacesOf(declared.get(task.name)).flatMap((name) => classes.get(name) ?? [])[0];
        // Other reasons, such as an image that cannot be pulled or a quota, have their own messages.
        if (task.waiting === undefined || task.reason !== "Pending" || storageClass === undefined)
            return task;
        return { ...task, waiting: `${task.waiting}; ${describeNeed(storageClass)}` };
    });
}
const describeNeed = (storageClass) => `it needs a volume of ${storageClass === "" ? "the cluster's default storage class" : `the storage class ${storageClass}`}, and waits until the cluster provides one (another class: \`env: DEFAULT_STORAGE_CLASS\` on the step that compiles)`;
/** Storage classes by workspace; an empty text for the cluster's default class. */
const claimedClasses = ({ spec }) => new Map((0,all_tasks/* listOf */.c3)(spec?.workspaces).flatMap(({ name, volumeClaimTemplate }) => {
    if (volumeClaimTemplate === undefined)
        return [];
    const { storageClassName } = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(volumeClaimTemplate).spec);
    return [[name, typeof storageClassName === "string" ? storageClassName : ""]];
}));
const workspacesOf = (task) => (0,all_tasks/* listOf */.c3)(task?.workspaces).map(({ name, workspace }) => workspace ?? name);

// EXTERNAL MODULE: ./src/tekton/pipeline-run.ts
var pipeline_run = __webpack_require__(66427);
// EXTERNAL MODULE: ./src/tekton/reasons.ts
var reasons = __webpack_require__(35560);
// EXTERNAL MODULE: ./src/tekton/task-run-state.ts
var task_run_state = __webpack_require__(37664);
// EXTERNAL MODULE: ./src/tekton/custom-task.ts
var custom_task = __webpack_require__(2706);
// EXTERNAL MODULE: ./src/tekton/dependencies.ts
var dependencies = __webpack_require__(968);
// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/tekton/declared-tasks.ts




/** Lists the declared tasks with their dependencies, `finally` last. */
function declaredTasks({ tasks = [], finally: finals = [] }) {
    return [...tasks.map(declared), ...finals.map((task) => ({ ...declared(task), isFinal: true }))];
}
function declared(task) {
    const customTask = (0,custom_task/* customTaskOf */.W)(task)?.kind;
    const after = (0,dependencies/* dependenciesOf */.hk)(task);
    const title = (0,task_title/* titleOf */.Gg)({ ...task });
    return {
        name: task.name,
        ...(0,defined/* defined */.s)({ title }),
        ...(after.length === 0 ? {} : { after }),
        ...(0,defined/* defined */.s)({ customTask }),
    };
}

// EXTERNAL MODULE: ./src/tekton/child-name.ts
var child_name = __webpack_require__(91463);
;// CONCATENATED MODULE: ./src/tekton/pod-name.ts

/** Derives a TaskRun's pod name as Tekton does (tektoncd/pipeline pkg/pod/pod.go). */
const podNameOf = (taskRun) => (0,child_name/* childName */.Q)(taskRun, "-pod");

;// CONCATENATED MODULE: ./src/tekton/task-states.ts




/** States in the order of the pipeline, `finally` last; then what only the status knows (a server may leave the spec out). */
function tasksOfStatus(status, spec) {
    const children = childrenByTask(status);
    const skipped = new Map((status.skippedTasks ?? []).map((task) => [task.name, task.reason ?? ""]));
    const declared = new Map(declaredTasks(status.pipelineSpec ?? spec ?? {}).map((task) => [task.name, task]));
    const names = new Set([...declared.keys(), ...children.keys(), ...skipped.keys()]);
    return [...names].map((name) => {
        const task = declared.get(name) ?? { name };
        const child = children.get(name);
        if (child?.kind === "reference")
            return referencedState(task, child, status);
        if (child?.kind === "TaskRun")
            return (0,task_run_state/* taskRunState */.e$)(task, child.status);
        if (child !== undefined)
            return customRunState(task, child.status);
        const reason = skipped.get(name);
        return {
            ...task,
            phase: reason === undefined ? "pending" : "skipped",
            reason: reason ?? "",
            message: "",
            retries: 0,
        };
    });
}
function referencedState(task, { podName }, status) {
    const phase = phaseOfReferenced(status);
    const state = { ...task, reason: "", message: "", retries: 0, isOnlyNamed: true };
    if (podName !== undefined)
        return { ...state, podName, phase };
    const customTask = task.customTask ?? "custom task";
    if (phase !== "running")
        return { ...state, customTask, phase };
    return {
        ...state,
        customTask,
        phase: "pending",
        waiting: `the server tells only that this ${customTask} was created; where no controller for it is installed, it waits for ever`,
    };
}
/** The phase of a task of which there is only the name: what follows from the run. After a failure nothing does. */
function phaseOfReferenced({ conditions }) {
    const status = (0,pipeline_run/* succeededCondition */.$)(conditions)?.status;
    return status === "True" ? "succeeded" : status === "False" ? "pending" : "running";
}
/**
 * The persistence agent embeds TaskRuns and CustomRuns with its shipped setting; without it only the references are there, and the pod's
 * name follows from the TaskRun's (recorded: kfp-tekton-1.9.2-cluster, quirk: task-runs-only-referenced).
 */
function childrenByTask(status) {
    const children = new Map();
    for (const { kind, name, pipelineTaskName } of status.childReferences ?? []) {
        const pod = kind === "TaskRun" ? { podName: podNameOf(name) } : {};
        children.set(pipelineTaskName ?? name, { kind: "reference", ...pod });
    }
    for (const [name, { pipelineTaskName, status: taskRun }] of Object.entries(status.taskRuns ?? {}))
        children.set(pipelineTaskName ?? name, { kind: "TaskRun", status: taskRun ?? {} });
    for (const [name, { pipelineTaskName, status: customRun }] of Object.entries(status.runs ?? {}))
        children.set(pipelineTaskName ?? name, { kind: "CustomRun", status: customRun ?? {} });
    return children;
}
/**
 * CustomRun reasons: tektoncd/pipeline pkg/apis/pipeline/v1beta1/customrun_types.go; controllers have their own, PipelineLoop's for a
 * cancellation is `PipelineLoopRunCancelled`. Without any status no controller has seen it (docs/customruns.md).
 */
function customRunState(declared, status) {
    const condition = (0,pipeline_run/* succeededCondition */.$)(status.conditions);
    const iterations = iterationsOf(status.extraFields ?? {});
    const kind = declared.customTask ?? "custom task";
    return {
        ...declared,
        customTask: kind,
        phase: customPhaseOf(condition, status),
        reason: condition?.reason ?? "",
        message: condition?.message ?? "",
        ...(0,task_run_state/* times */.Hn)(status),
        retries: status.retriesStatus?.length ?? 0,
        ...(condition === undefined && iterations.length === 0
            ? { waiting: `no controller has picked up this ${kind}: it may not be installed on the cluster` }
            : {}),
        ...(iterations.length === 0 ? {} : { iterations }),
    };
}
function customPhaseOf(condition, { extraFields }) {
    const { status, reason = "" } = condition ?? {};
    if (status === "True")
        return "succeeded";
    if (status === "False")
        return /TimedOut|Timeout/.test(reason) ? "timed-out" : /Cancelled$/.test(reason) ? "cancelled" : "failed";
    return status === undefined && extraFields?.pipelineRuns === undefined ? "pending" : "running";
}
function iterationsOf({ pipelineRuns = {} }) {
    return Object.values(pipelineRuns)
        .map(({ iteration = 0, iterationItem, status = {} }) => {
        const condition = (0,pipeline_run/* succeededCondition */.$)(status.conditions);
        return {
            number: iteration,
            item: textOfItem(iterationItem),
            phase: iterationPhase(condition),
            reason: condition?.reason ?? "",
            tasks: tasksOfStatus(status, undefined),
        };
    })
        .toSorted((one, other) => one.number - other.number);
}
const textOfItem = (item) => item === undefined ? "" : typeof item === "string" ? item : JSON.stringify(item);
function iterationPhase(condition) {
    const { status, reason = "" } = condition ?? {};
    if (status === "True")
        return "succeeded";
    if (status !== "False")
        return condition === undefined ? "pending" : "running";
    return reason === "PipelineRunTimeout" ? "timed-out" : /Cancelled/.test(reason) ? "cancelled" : "failed";
}

;// CONCATENATED MODULE: ./src/tekton/run-state.ts







/**
 * Reads a run's state from the server's status, which may be Tekton's reason or the server's own, and from the live object as JSON. The
 * object's condition decides if it exists. Right after the creation there is only the status; right after a termination it is newer than
 * the object (quirk: status-behind-then-ahead).
 */
function readRunState(word, manifest) {
    const run = parseManifest(manifest);
    const state = run === undefined ? { condition: "Unknown", reason: "", message: "", tasks: [] } : runStateOf(run);
    return state.reason === "" ? { ...state, condition: (0,reasons/* conditionOfReason */.r)(word), reason: word } : state;
}
function parseManifest(text) {
    const value = (0,parse_json/* parseJson */.q)(text);
    return typeof value === "object" && value !== null ? value : undefined;
}
/** Reads the state of a live PipelineRun. A run without a condition has not been processed by Tekton yet. */
function runStateOf(run) {
    const status = run.status ?? {};
    const condition = (0,pipeline_run/* succeededCondition */.$)(status.conditions);
    const { finallyStartTime } = status;
    const timeouts = run.spec?.timeouts;
    return {
        condition: statusOf(condition),
        reason: condition?.reason ?? "",
        message: condition?.message ?? "",
        tasks: withClaimedVolumes(tasksOfStatus(status, run.spec?.pipelineSpec), run),
        ...(0,task_run_state/* times */.Hn)(status),
        ...(0,defined/* defined */.s)({ finallyStartedAt: finallyStartTime, timeouts }),
    };
}
const statusOf = (condition) => condition?.status === "True" || condition?.status === "False" ? condition.status : "Unknown";


/***/ }),

/***/ 37664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   e$: () => (/* binding */ taskRunState)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66948);
/* harmony import */ var _pipeline_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66427);


function taskRunState(declared, status) {
    const condition = (0,_pipeline_run_js__WEBPACK_IMPORTED_MODULE_0__/* .succeededCondition */ .$)(status.conditions);
    const { exitCode, reason: stepReason = "" } = (status.steps ?? []).find(hasFailed)?.terminated ?? {};
    return {
        ...declared,
        phase: phaseOf(condition, status),
        reason: condition?.reason ?? "",
        message: condition?.message ?? "",
        ...(status.podName === undefined || status.podName === "" ? {} : { podName: status.podName }),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ exitCode }),
        ...(ordinaryReasons.has(stepReason) ? {} : { stepReason }),
        ...times(status),
        retries: status.retriesStatus?.length ?? 0,
        ...waitingOf(condition, status.steps ?? []),
    };
}
/** TaskRun reasons: tektoncd/pipeline pkg/apis/pipeline/v1/taskrun_types.go. Status decides, the reason tells the kinds of failure apart. */
function phaseOf(condition, { startTime }) {
    const { status, reason = "" } = condition ?? {};
    if (status === "True")
        return "succeeded";
    if (status !== "False")
        return startTime === undefined || waitingReasons.has(reason) ? "pending" : "running";
    if (reason === "TaskRunTimeout")
        return "timed-out";
    return reason === "TaskRunCancelled" ? "cancelled" : "failed";
}
/** TaskRun reasons with status Unknown while no step runs: taskrun_types.go and pkg/pod/status.go. */
const waitingReasons = new Set([
    "Pending",
    "TaskRunPending",
    "ResolvingTaskRef",
    "ResolvingStepActionRef",
    "ExceededResourceQuota",
    "ExceededNodeResources",
    "PullImageFailed",
    "CreateContainerConfigError",
]);
/** The condition tells of quotas, nodes and pods that wait; the image's trouble may be in the step alone. */
function waitingOf(condition, steps) {
    if (condition?.status !== "Unknown" || !waitingReasons.has(condition.reason ?? ""))
        return {};
    const step = steps.find(({ waiting }) => waiting?.message !== undefined && waiting.message !== "");
    const said = failureText(condition);
    const ofStep = step?.waiting?.message ?? "";
    return { waiting: ofStep === "" || said.includes(ofStep.slice(0, 40)) ? said : `${said} (${ofStep})` };
}
/** Tekton writes a pod's condition and its message, which is empty most of the time, into one text. */
const failureText = ({ reason = "", message = "" }) => [reason, message.replace(/; message: ""$/, "")].filter((part) => part !== "").join(": ");
/** Reasons of a step that ended by itself: they say no more than its exit code. */
const ordinaryReasons = new Set(["", "Error", "Completed"]);
const killedForMemory = "OOMKilled";
/**
 * By itself or by the kernel: a step that Tekton stopped has 1 and Tekton's reason, one with `onError: continue` `Completed`. Tekton counts a
 * step as failed whose child process alone was killed for memory, whatever its own exit code (tektoncd/pipeline pkg/pod/status.go, DidTaskRunFail).
 */
const hasFailed = ({ terminated: { exitCode = 0, reason = "" } = {} }) => reason === killedForMemory || (exitCode !== 0 && reason !== "Completed" && !reason.startsWith("TaskRun"));
function times({ startTime, completionTime, }) {
    return {
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ startedAt: startTime, finishedAt: completionTime }),
    };
}


/***/ }),

/***/ 56629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ assetPath)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The path of a file that lies beside the code.
 * @param asset `new URL("./name", import.meta.url)`: the bundler copies the file, and puts an address or a path in the place of the expression
 */
const assetPath = (asset) => asset instanceof URL || asset.startsWith("file:") ? (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(asset) : asset;


/***/ })

};
