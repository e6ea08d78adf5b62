export const id = 6737;
export const ids = [6737];
export const modules = {

/***/ 98681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ changeList),
/* harmony export */   h: () => (/* binding */ describeDifference)
/* harmony export */ });
/* harmony import */ var _diagram_tones_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2461);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25875);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54285);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);




/** `1 task added, 2 tasks changed, 1 other change`. */
function describeDifference({ changes, tasks }) {
    const all = noteworthyTasks(tasks, "");
    const counts = ["added", "removed", "changed"].flatMap((mark) => {
        const count = all.filter(({ task }) => task.mark === mark).length;
        return count === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, "task")} ${mark}`];
    });
    const parameters = changes.filter(({ what }) => what.startsWith("parameter ")).length;
    const others = changes.length - parameters;
    return [
        ...counts,
        ...(parameters === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(parameters, "parameter")} changed`]),
        ...(others === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(others, "setting")} changed`]),
    ].join(", ");
}
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
    const titles = tasks.slice(0, mostTitles).map(({ title }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(title, 120)));
    const others = tasks.length - titles.length;
    const { mark = "same", changes = [] } = tasks[0]?.task ?? {};
    const sign = mark === "same" ? "" : _diagram_tones_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .d[mark].sign;
    const shown = changes.slice(0, mostChanges).map((change) => changeEntry(change, "  "));
    const rest = changes.length - shown.length;
    return [
        `- ${sign}${titles.join(", ")}${others > 0 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(others, "more task")}` : ""}`,
        ...shown,
        ...(rest > 0 ? [`  - … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rest, "more change")}`] : []),
    ].join("\n");
}
function changeEntry({ what, before, after }, indent) {
    const head = `${indent}- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(what, 120))}`;
    if (isLine(before) && isLine(after))
        return `${head}: ${value(before, "new")} → ${value(after, "gone")}`;
    const block = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(lineDifference(before ?? "", after ?? ""), "diff");
    return `${head}:\n${block.replace(/^/gm, `${indent}  `)}`;
}
const longestValue = 120;
const isLine = (text) => text === undefined || (!/[\r\n]/.test(text) && text.length <= longestValue);
const value = (text, absent) => text === undefined ? `*${absent === "new" ? "not there" : "gone"}*` : text === "" ? "*empty*" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(text);
const mostLines = 12;
const longestLine = 160;
/** Lines that went and came, without those at both ends that stayed. */
function lineDifference(before, after) {
    const [was, is] = [linesOf(before), linesOf(after)];
    const start = commonLength(was, is);
    const end = commonLength(was.slice(start).reverse(), is.slice(start).reverse());
    return [...some(was.slice(start, was.length - end), "-"), ...some(is.slice(start, is.length - end), "+")].join("\n");
}
const linesOf = (text) => (text === "" ? [] : (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(text).split("\n"));
function commonLength(one, other) {
    const first = one.findIndex((line, index) => line !== other[index]);
    return first === -1 ? Math.min(one.length, other.length) : first;
}
function some(lines, sign) {
    const shown = lines
        .slice(0, mostLines)
        .map((line) => `${sign} ${line.length > longestLine ? `${line.slice(0, longestLine)}…` : line}`);
    return lines.length > mostLines ? [...shown, `${sign} … and ${lines.length - mostLines} more lines`] : shown;
}


/***/ }),

/***/ 70921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ plainBoxes),
/* harmony export */   jo: () => (/* binding */ runBoxes),
/* harmony export */   l$: () => (/* binding */ differenceBoxes)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72691);

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
        return { ...box, tone: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .worstPhase */ .V7)(phases), note: more.length === 0 ? stateNote(first) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .countPhases */ .ew)(phases) };
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
        ...(iterations.length === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(iterations.length, "iteration")}`]),
        ...(Number.isNaN(took) ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(took)]),
        ...(retries === 0 ? [] : [retries === 1 ? "1 retry" : `${retries} retries`]),
        ...(state.exitCode === undefined ? [] : [`exit code ${state.exitCode}`]),
    ].join(", ");
}
const differenceBoxes = (tasks) => tasks.map(differenceBox);
const changesAtMost = 3;
function differenceBox({ mark, task, changes, newNeeds, formerNeeds, body }) {
    const whats = changes.slice(0, changesAtMost).map(({ what }) => what);
    const more = changes.length > changesAtMost ? [(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(changes.length - changesAtMost, "more change")] : [];
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

/***/ 8028:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ drawing)
});

// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/diagram/tones.ts
var tones = __webpack_require__(2461);
;// CONCATENATED MODULE: ./src/report/diagram/mermaid.ts


/** Mermaid refuses more, and GitHub does not raise it: `maxTextSize` 50,000 and `maxEdges` 500 (mermaid packages/mermaid/src/schemas/config.schema.yaml). */
const mostCharacters = 45_000;
const mostArrows = 450;
/** More boxes than one can read. */
const mostBoxes = 150;
/** A flow chart as GitHub renders it in a fenced block; undefined when it would be too large. */
function mermaid(boxes) {
    if (countBoxes(boxes) > mostBoxes)
        return undefined;
    const chart = new Chart();
    chart.draw(boxes);
    const text = chart.text();
    return text.length > mostCharacters || chart.arrows > mostArrows ? undefined : text;
}
const countBoxes = (boxes) => boxes.reduce((count, { body }) => count + 1 + countBoxes(body), 0);
class Chart {
    #lines = [];
    #tones = new Map();
    #arrowStyles = [];
    #ids = 0;
    arrows = 0;
    draw(boxes) {
        const ids = new Map(boxes.map(({ key }) => [key, this.#id()]));
        for (const box of boxes.filter(({ isFinal }) => !isFinal))
            this.#box(box, ids);
        this.#finally(boxes, ids);
        for (const box of withoutShortcuts(boxes)) {
            for (const arrow of box.arrows)
                this.#arrow(ids.get(arrow.from), ids.get(box.key), arrow.tone);
        }
    }
    text() {
        const classes = [...this.#tones].flatMap(([tone, ids]) => [
            `classDef ${tone} ${tones/* looks */.d[tone].style}`,
            `class ${ids.join(",")} ${tone}`,
        ]);
        return ["flowchart TD", ...this.#lines, ...this.#arrowStyles, ...classes].join("\n");
    }
    #id() {
        this.#ids += 1;
        return `t${this.#ids}`;
    }
    #box(box, ids) {
        const id = ids.get(box.key) ?? "";
        if (box.body.length === 0) {
            const [open, close] = box.kind === "condition" ? ["([", "])"] : box.kind === "loop" ? ["[[", "]]"] : ["[", "]"];
            this.#lines.push(`${id}${open}"${label(box)}"${close}`);
        }
        else {
            this.#lines.push(`subgraph ${id} ["${label(box)}"]`);
            this.draw(box.body);
            this.#lines.push("end");
        }
        this.#paint(id, box.tone);
    }
    #paint(id, tone) {
        this.#tones.set(tone, [...(this.#tones.get(tone) ?? []), id]);
    }
    /** What runs at the end waits for all of the others: an arrow from each of those that nothing else waits for. */
    #finally(boxes, ids) {
        const final = boxes.filter(({ isFinal }) => isFinal);
        if (final.length === 0)
            return;
        const frame = this.#id();
        this.#lines.push(`subgraph ${frame} ["finally"]`);
        this.#paint(frame, "plain");
        for (const box of final)
            this.#box(box, ids);
        this.#lines.push("end");
        const waitedFor = new Set(boxes.flatMap(({ arrows }) => arrows.map(({ from }) => from)));
        const last = boxes.filter(({ key, isFinal }) => !isFinal && !waitedFor.has(key));
        for (const { key } of last)
            this.#link(`${ids.get(key)} -.-> ${frame}`);
    }
    #arrow(from, to, tone) {
        if (from === undefined || to === undefined)
            return;
        if (tone !== "plain")
            this.#arrowStyles.push(`linkStyle ${this.arrows} ${arrowStyles[tone]}`);
        this.#link(`${from} ${tone === "removed" ? "-.->" : "-->"} ${to}`);
    }
    #link(line) {
        this.#lines.push(line);
        this.arrows += 1;
    }
}
const arrowStyles = { added: "stroke:#1a7f37,stroke-width:3px", removed: "stroke:#cf222e,stroke-width:2px" };
/** Without arrows that only say again what a way over other boxes says; those that are new or gone stay. */
function withoutShortcuts(boxes) {
    const before = new Map();
    const byKey = new Map(boxes.map((box) => [box.key, box]));
    const all = (key) => {
        const known = before.get(key);
        if (known !== undefined)
            return known;
        before.set(key, new Set());
        const from = kept(byKey.get(key)).map((arrow) => arrow.from);
        const found = new Set(from.flatMap((one) => [one, ...all(one)]));
        before.set(key, found);
        return found;
    };
    return boxes.map((box) => ({
        ...box,
        arrows: box.arrows.filter(({ from, tone }) => tone !== "plain" || !kept(box).some((other) => other.from !== from && all(other.from).has(from))),
    }));
}
const kept = (box) => box?.arrows.filter(({ tone }) => tone !== "removed") ?? [];
const longestTitle = 60;
const longestNote = 80;
function label({ title, note, tone }) {
    const lines = [`${tones/* looks */.d[tone].sign}${escapeLabel((0,harmless/* cut */.Jj)(title, longestTitle))}`];
    return [...lines, ...(note === "" ? [] : [`<small>${escapeLabel((0,harmless/* cut */.Jj)(note, longestNote))}</small>`])].join("<br/>");
}
/**
 * Text from outside in a quoted label. Mermaid reads quotes, HTML, Markdown and `#…;` there; everything that could begin one of those is
 * written as a character code, which Mermaid turns back at the very end.
 */
const escapeLabel = (text) => text.replace(/(?![\p{L}\p{N} ]|[-./](?=[\p{L}\p{N}]))./gsu, (character) => `#${character.codePointAt(0)};`) || "#63;";

;// CONCATENATED MODULE: ./src/report/diagram/drawing.ts




/** A graph as Markdown: a Mermaid chart, or a table where that would be too large. */
function drawing(boxes) {
    const chart = mermaid(boxes);
    return chart === undefined ? boxTable(boxes) : (0,markdown/* codeBlock */.DV)(chart, "mermaid");
}
const mostRows = 300;
const longestCell = 200;
function boxTable(boxes) {
    const rows = rowsOf(boxes, "");
    const shown = rows.slice(0, mostRows);
    return (0,markdown/* boundedTable */.c8)(["Task", "", "Waits for"], shown, rows.length - shown.length);
}
/** What is inside a loop stands below it, behind its name. */
function rowsOf(boxes, within) {
    const titles = new Map(boxes.map(({ key, title }) => [key, title]));
    return boxes.flatMap((box) => {
        const title = `${within}${box.title}`;
        const words = box.tone === "plain" ? "" : box.tone.replace("-", " ");
        const from = box.arrows
            .filter(({ tone }) => tone !== "removed")
            .map((arrow) => titles.get(arrow.from) ?? arrow.from);
        const note = box.note === "" ? words : box.tone === "skipped" ? box.note : `${words} ${box.note}`.trim();
        const cells = [`${tones/* looks */.d[box.tone].sign}${cell(title)}`, cell(note), cell(from.join(", "))];
        return [cells, ...rowsOf(box.body, `${title} › `)];
    });
}
const cell = (text) => (0,markdown/* escapeMarkdown */.FV)((0,harmless/* cut */.Jj)(text, longestCell));


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

/***/ 86737:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BF: () => (/* binding */ briefDetails),
  VU: () => (/* binding */ errorParts),
  M4: () => (/* binding */ findingsPart),
  EG: () => (/* binding */ fullDetails)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/tekton/graph/graph.ts + 4 modules
var graph = __webpack_require__(99884);
// EXTERNAL MODULE: ./src/tekton/signature.ts + 1 modules
var signature = __webpack_require__(10027);
// EXTERNAL MODULE: ./src/report/diagram/diagram.ts
var diagram = __webpack_require__(70921);
// EXTERNAL MODULE: ./src/report/diagram/drawing.ts + 1 modules
var drawing = __webpack_require__(8028);
// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/change-list.ts
var change_list = __webpack_require__(98681);
;// CONCATENATED MODULE: ./src/report/shown-difference.ts

/** What a pipeline is compared with: its committed package where that has drifted, else the base of the pull request. */
function shownDifference({ drift, change }) {
    if (drift?.kind === "changed")
        return drift.difference;
    return change?.kind === "changed" ? change.difference : undefined;
}
function differenceParts(record) {
    if (record.drift?.kind === "missing")
        return ["The package is not committed."];
    if (record.drift?.kind === "unreadable")
        return ["What is committed as its package cannot be read as one."];
    const difference = shownDifference(record);
    if (difference === undefined)
        return [];
    const what = record.drift === undefined ? "Changed since the base" : "The committed package has drifted";
    return [`**${what}:** ${(0,change_list/* describeDifference */.h)(difference)}.`, (0,change_list/* changeList */.F)(difference)];
}

// EXTERNAL MODULE: ./src/report/diagram/tones.ts
var tones = __webpack_require__(2461);
// EXTERNAL MODULE: ./src/report/words.ts
var report_words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/task-table.ts




const mostRows = 500;
const mostIterations = 20;
/** How each task of a run came off. Of a loop those iterations that did not succeed have rows of their own. */
function taskTable(tasks) {
    const rows = tasks.flatMap((task) => taskRows(task, ""));
    const shown = rows.slice(0, mostRows);
    return (0,markdown/* boundedTable */.c8)(["Task", "State", "Duration", "Retries"], shown, rows.length - shown.length);
}
function taskRows(task, within) {
    const { iterations = [], retries } = task;
    const name = `${within}${(0,harmless/* cut */.Jj)(task.name, 100)}`;
    const noteworthy = iterations.filter(({ phase }) => phase !== "succeeded").slice(0, mostIterations);
    return [
        [(0,markdown/* inlineCode */.ti)(name), stateCell(task), taskDuration(task), retries > 0 ? String(retries) : ""],
        ...noteworthy.flatMap((iteration) => iterationRows(iteration, name)),
    ];
}
function iterationRows({ number, item, phase, reason, tasks }, loop) {
    const name = `${loop} › ${number}${item === "" ? "" : ` (${(0,harmless/* cut */.Jj)(item, 60)})`}`;
    const why = reason === "" ? "" : `: ${reason}`;
    return [
        [(0,markdown/* inlineCode */.ti)(name), `${tones/* looks */.d[phase].sign}${(0,markdown/* escapeMarkdown */.FV)(`${(0,report_words/* phaseWord */.uw)(phase)}${why}`)}`, "", ""],
        ...tasks.filter((task) => task.phase !== "succeeded").flatMap((task) => taskRows(task, `${name} › `)),
    ];
}
function stateCell({ phase, reason, waiting, iterations = [] }) {
    const why = phase === "skipped" ? reason : phase === "pending" ? (waiting ?? "") : "";
    const folded = (0,report_words/* countPhases */.ew)(iterations.map((iteration) => iteration.phase));
    const words = [(0,report_words/* phaseWord */.uw)(phase), ...(why === "" ? [] : [`: ${why}`]), ...(folded === "" ? [] : [` (${folded})`])];
    return `${tones/* looks */.d[phase].sign}${(0,markdown/* escapeMarkdown */.FV)(words.join(""))}`;
}
function taskDuration({ startedAt, finishedAt }) {
    const ms = Date.parse(finishedAt ?? "") - Date.parse(startedAt ?? "");
    return Number.isFinite(ms) ? (0,report_words/* duration */.p0)(ms) : "";
}

;// CONCATENATED MODULE: ./src/report/pipeline-details.ts










/** What is folded below a pipeline's line: what went wrong first, then what it is. */
const fullDetails = (record, options) => join([...problemParts(record), ...graphPart(record), ...factParts(record, options)]);
/** The same without what needs the most room. */
const briefDetails = (record, options) => join([...problemParts(record), ...factParts(record, options)]);
const join = (parts) => parts.join("\n\n");
const problemParts = (record) => [
    ...errorParts(record.error),
    ...findingsPart(record),
    ...repairsPart(record),
    ...verdictParts(record),
    ...differenceParts(record),
];
/** Enough for a page of a message, whatever made it. */
const textLimit = { lines: 100, characters: 20_000 };
const block = (text) => (0,markdown/* codeBlock */.DV)((0,harmless/* harmless */.Is)((0,harmless/* tail */.RT)(text, textLimit)), "text");
function errorParts(error) {
    if (error === undefined)
        return [];
    const { location } = error;
    const place = [location?.file, location?.line].filter((part) => part !== undefined).join(":");
    return [
        block(error.message),
        ...(place === "" ? [] : [`at ${(0,markdown/* inlineCode */.ti)(place)}`]),
        ...(error.hint === undefined ? [] : [`💡 ${(0,markdown/* escapeMarkdown */.FV)(error.hint)}`]),
        ...("traceback" in error && typeof error.traceback === "string" ? [block(error.traceback)] : []),
    ];
}
const mostFindings = 100;
function repairsPart({ compiled }) {
    const repairs = compiled?.repairs ?? [];
    if (repairs.length === 0)
        return [];
    const shown = repairs.slice(0, mostFindings).map((repair) => `- ${(0,markdown/* escapeMarkdown */.FV)(repair)}`);
    const more = repairs.length > shown.length ? [`- and ${repairs.length - shown.length} more`] : [];
    return [["Repaired in the package:", "", ...shown, ...more].join("\n")];
}
function findingsPart({ findings = [] }) {
    if (findings.length === 0)
        return [];
    const rows = findings
        .slice(0, mostFindings)
        .map(({ rule, level, message, location }) => [
        (0,markdown/* inlineCode */.ti)(rule),
        level,
        (0,markdown/* escapeMarkdown */.FV)(message),
        (0,markdown/* inlineCode */.ti)(`${location.file}:${location.line ?? 1}`),
    ]);
    return [(0,markdown/* boundedTable */.c8)(["Check", "Level", "Finding", "Line"], rows, findings.length - rows.length)];
}
function verdictParts({ verdict }) {
    if (verdict === undefined)
        return [];
    const reason = `**${(0,markdown/* escapeMarkdown */.FV)(verdict.reason || verdict.kind)}** ${(0,markdown/* escapeMarkdown */.FV)((0,harmless/* cut */.Jj)(verdict.message, 2_000))}`;
    return [
        ...(verdict.kind === "succeeded" ? [] : [reason]),
        ...verdict.failedTasks.map(failedTaskPart),
        ...(verdict.tasks.length > 0 ? [taskTable(verdict.tasks)] : []),
    ];
}
function failedTaskPart(task) {
    const exit = task.exitCode === undefined ? "" : `, exit code ${task.exitCode}`;
    const head = `Task ${(0,markdown/* inlineCode */.ti)(task.name)}: ${(0,markdown/* escapeMarkdown */.FV)(`${task.reason}${exit}`)}`;
    return task.logTail.length === 0
        ? [head, (0,markdown/* escapeMarkdown */.FV)(task.message)].filter((part) => part !== "").join(". ")
        : `${head}\n\n${block(task.logTail.join("\n"))}`;
}
/** Of what was compiled, coloured by the run where there was one, else with what has changed. */
function graphPart(record) {
    if (record.compiled === undefined)
        return [];
    try {
        return [(0,drawing/* drawing */.p)(boxesOf(record, record.compiled.yaml))];
    }
    catch (error) {
        // Too large to be shown, or a package of another kind.
        if (error instanceof errors/* PackageError */.JP)
            return [];
        throw error;
    }
}
function boxesOf(record, yaml) {
    const difference = record.verdict === undefined ? shownDifference(record) : undefined;
    if (difference !== undefined)
        return (0,diagram/* differenceBoxes */.l$)(difference.tasks);
    const { tasks } = (0,graph/* graphOf */.c)((0,signature.readPipelineRun)(yaml));
    return record.verdict === undefined ? (0,diagram/* plainBoxes */.WE)(tasks) : (0,diagram/* runBoxes */.jo)(tasks, record.verdict.tasks);
}
const mostParameters = 100;
function factParts({ module, compiled, version, run }, { linkable }) {
    if (compiled === undefined)
        return [];
    const linked = (label, url) => (0,markdown/* link */.nf)(label, linkable ? url : undefined);
    const { parameters, packagePath, sha256, sdkVersion, line } = compiled;
    const rows = parameters
        .slice(0, mostParameters)
        .map(({ name, type = "", default: value }) => [
        (0,markdown/* inlineCode */.ti)(name),
        (0,markdown/* escapeMarkdown */.FV)((0,harmless/* cut */.Jj)(type, 100)),
        value === undefined ? "*must be given*" : (0,markdown/* inlineCode */.ti)((0,harmless/* cut */.Jj)(value, 200)),
    ]);
    const facts = [
        [
            `${(0,markdown/* inlineCode */.ti)(packagePath)} from ${(0,markdown/* inlineCode */.ti)(`${module}:${line}`)}`,
            // Unknown of a package without a manifest.
            ...(sdkVersion === "" ? [] : [`kfp-tekton ${(0,markdown/* escapeMarkdown */.FV)(sdkVersion)}`]),
            `SHA-256 ${(0,markdown/* inlineCode */.ti)(sha256.slice(0, 12))}`,
        ].join(", "),
        ...(version === undefined
            ? []
            : [
                `Version ${linked((0,report_words/* shortVersion */.Li)(version.versionName), version.url)}${version.outcome === "created" ? "" : ", was on the server already"}`,
            ]),
        ...(run === undefined ? [] : [`Run ${linked(run.name, run.url)}`]),
    ];
    return [
        ...(rows.length === 0
            ? []
            : [(0,markdown/* boundedTable */.c8)(["Parameter", "Type", "Default"], rows, parameters.length - rows.length)]),
        facts.map((fact) => `- ${fact}`).join("\n"),
    ];
}


/***/ })

};
