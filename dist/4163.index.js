export const id = 4163;
export const ids = [4163,4796];
export const modules = {

/***/ 94163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOnPullRequest: () => (/* binding */ commentOnPullRequest)
});

// EXTERNAL MODULE: ./src/context/grace-after-abort.ts
var grace_after_abort = __webpack_require__(99707);
// EXTERNAL MODULE: ./src/github/github-error.ts
var github_error = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/github/owner-and-name.ts
var owner_and_name = __webpack_require__(47342);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
;// CONCATENATED MODULE: ./src/github/post-comment.ts


/** The key is the same for every run of a step; the jobs of a matrix share it. */
function commentKey({ GITHUB_WORKFLOW_REF, GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION, }) {
    const workflow = GITHUB_WORKFLOW_REF?.split("@")[0] || GITHUB_WORKFLOW;
    return (0,sha256/* sha256 */.s)([workflow, GITHUB_JOB, GITHUB_ACTION].join("\n")).slice(0, 16);
}
const mostTries = 3;
/**
 * Creates or updates one comment on a pull request, recognised by a hidden marker. If several jobs create one at the same time, the oldest
 * stays: each job looks again after creating its comment, and deletes it if there is an older one.
 * @throws GitHubError
 */
async function postComment(options) {
    for (let tries = 1;; tries++) {
        const [oldest, ...others] = await findOwn(options);
        try {
            if (oldest !== undefined)
                return await update(oldest, others, options);
            return options.mayCreate ? await create(options) : { kind: "none" };
        }
        catch (error) {
            // The comment was deleted in between, or the response to its creation was lost: the next look-up shows whether it exists.
            const isOver = !(error instanceof errors/* GitHubError */.y_) || ((error.status ?? 500) < 500 && error.status !== 404);
            if (isOver || tries >= mostTries)
                throw error;
        }
    }
}
async function create(options) {
    const { client, owner, repo, pullRequest: issue_number } = options;
    const { data } = await client.rest.issues.createComment({ owner, repo, issue_number, body: bodyOf(options) });
    const [oldest, ...others] = await findOwn(options);
    if (oldest === undefined || oldest.id === data.id)
        return { kind: "created", url: data.html_url };
    return await update(oldest, others, options);
}
async function update(oldest, others, options) {
    const { client, owner, repo, run } = options;
    const newest = [oldest, ...others].reduce((one, other) => (isNewer(other.run, one.run) ? other : one));
    const isOutdone = isNewer(newest.run, run);
    const body = isOutdone ? newest.body : bodyOf(options);
    if (body !== oldest.body)
        await client.rest.issues.updateComment({ owner, repo, comment_id: oldest.id, body });
    for (const { id } of others)
        await remove(id, options);
    if (isOutdone)
        return { kind: "superseded" };
    return { kind: body === oldest.body ? "unchanged" : "updated", url: oldest.url };
}
const isNewer = (one, other) => one.number > other.number || (one.number === other.number && one.attempt > other.attempt);
async function remove(comment_id, { client, owner, repo }) {
    try {
        await client.rest.issues.deleteComment({ owner, repo, comment_id });
    }
    catch (error) {
        // Another job has already deleted it.
        if (!(error instanceof errors/* GitHubError */.y_) || error.status !== 404)
            throw error;
    }
}
const bodyOf = ({ key, run, text }) => `<!-- kfp-tekton-action ${key} ${run.number}.${run.attempt} -->\n${text}`;
const marker = /^<!-- kfp-tekton-action ([0-9a-f]{16}) (\d+)\.(\d+) -->\n/;
/** Finds this token's comments with the marker, oldest first. Comments of others are ignored, because anybody can write the marker. */
async function findOwn(options) {
    const { client, owner, repo, pullRequest: issue_number, key } = options;
    const request = { owner, repo, issue_number, per_page: 100 };
    const comments = await client.paginate(client.rest.issues.listComments, request);
    const marked = comments.flatMap(({ id, body = "", html_url: url, user }) => {
        const [, ownKey, number, attempt] = marker.exec(body) ?? [];
        return ownKey === key
            ? [{ id, body, url, login: user?.login ?? "", run: { number: Number(number), attempt: Number(attempt) } }]
            : [];
    });
    if (marked.length === 0)
        return [];
    const author = await loginOf(client);
    return marked
        .filter(({ login }) => withoutBotSuffix(login) === withoutBotSuffix(author))
        .toSorted((one, other) => one.id - other.id);
}
async function loginOf(client) {
    const { viewer } = await client.graphql("{ viewer { login } }");
    return viewer.login;
}
/** Removes the suffix of an app's login: REST writes `github-actions[bot]`, GraphQL writes it with or without the brackets. */
const withoutBotSuffix = (login) => login.replace(/\[bot\]$/, "");

// EXTERNAL MODULE: ./src/report/text/links.ts
var text_links = __webpack_require__(14205);
// EXTERNAL MODULE: ./src/report/change-list.ts
var change_list = __webpack_require__(98681);
// EXTERNAL MODULE: ./src/report/diagram/diagram.ts
var diagram = __webpack_require__(70921);
// EXTERNAL MODULE: ./src/report/diagram/drawing.ts + 2 modules
var drawing = __webpack_require__(60821);
// EXTERNAL MODULE: ./src/report/findings.ts
var findings = __webpack_require__(19334);
// EXTERNAL MODULE: ./src/report/name-cell.ts
var name_cell = __webpack_require__(64912);
// EXTERNAL MODULE: ./src/report/pipeline-details.ts + 1 modules
var pipeline_details = __webpack_require__(26694);
// EXTERNAL MODULE: ./src/report/shown-difference.ts
var shown_difference = __webpack_require__(16271);
// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/report/text/sanitize.ts
var sanitize = __webpack_require__(4741);
// EXTERNAL MODULE: ./src/report/text/words.ts
var text_words = __webpack_require__(91605);
// EXTERNAL MODULE: ./src/report/totals.ts
var report_totals = __webpack_require__(72947);
;// CONCATENATED MODULE: ./src/change/equal-changes.ts

/** Pipelines that compile and changed in the same way are one group, at the place of the first. All others stand alone. */
function groupEqualChanges(entries) {
    const groups = Map.groupBy(entries, (entry) => groupKey(entry) ?? entry);
    return [...groups.values()].flatMap((all) => (all[0] === undefined ? [] : [{ first: all[0], all }]));
}
/** What two changes must have in common to be told together; undefined for what is told by itself. */
function groupKey({ report, change }) {
    if (change.kind !== "changed" || report.error !== undefined)
        return undefined;
    const isPlain = report.findings.length === 0 && report.version === undefined && report.verdict === undefined;
    return isPlain ? describe(change.difference) : undefined;
}
/** The tasks' names do not count: the same image in forty pipelines is in forty tasks. */
function describe({ changes, tasks }) {
    const changed = (0,change_list/* noteworthyTasks */.Yd)(tasks, "").map(({ task }) => task);
    if (changed.some(({ mark }) => mark !== "changed"))
        return undefined;
    return JSON.stringify([changes, [...new Set(changed.map((task) => JSON.stringify(task.changes)))]]);
}

;// CONCATENATED MODULE: ./src/change/headline.ts

/**
 * The whole step in a line: `❌ 2 runs failed · 2 pipelines changed · ⚠️ 13 findings`. The sign in front is that of the worst part, so that
 * a green one stands over nothing that failed or would.
 */
function headline(entries, { isRunning, stepFailed }) {
    const reports = entries.map(({ report }) => report);
    const findings = reports.flatMap((report) => report.findings);
    const failures = failureParts(reports);
    const bad = stepFailed && failures.length === 0 ? ["The step failed"] : failures;
    const isBad = bad.length > 0 || findings.some(({ level }) => level === "error");
    const sign = isBad ? "❌" : isRunning ? "⏳" : findings.length > 0 ? "⚠️" : "✅";
    const facts = [...bad, ...changedPart(entries), ...count(countRuns(reports, ["succeeded"]), "run", "succeeded")];
    const parts = [
        ...(facts.length > 0 || isRunning ? facts : quietPart(entries)),
        ...(findings.length === 0 ? [] : [`${sign === "⚠️" ? "" : "⚠️ "}${(0,text_words/* plural */.LS)(findings.length, "finding")}`]),
        ...(isRunning ? ["running"] : []),
    ];
    return `${sign} ${parts.join(" · ")}`;
}
const hasFailed = ({ error }) => error !== undefined;
const failureParts = (reports) => [
    ...count(reports.filter((report) => hasFailed(report) && !report.lost).length, "pipeline", "failed"),
    ...count(reports.filter(({ lost }) => lost).length, "pipeline", "lost"),
    ...count(countRuns(reports, ["failed", "timed-out", "lost"]), "run", "failed"),
    ...count(countRuns(reports, ["cancelled"]), "run", "cancelled"),
];
const countRuns = (reports, kinds) => reports.filter(({ verdict }) => verdict !== undefined && kinds.includes(verdict.kind)).length;
const count = (number, noun, word) => number === 0 ? [] : [`${(0,text_words/* plural */.LS)(number, noun)} ${word}`];
const changedPart = (entries) => count(entries.filter(({ change }) => ["new", "removed", "changed", "rewritten", "unreadable"].includes(change.kind))
    .length, "pipeline", "changed");
/** Nothing is called unchanged where it is not known what there was before. */
const quietPart = (entries) => [
    entries.every(({ change }) => change.kind !== "unknown") ? "No pipeline changed" : "All pipelines compile",
];

// EXTERNAL MODULE: ./src/change/pipeline-report.ts + 2 modules
var pipeline_report = __webpack_require__(64796);
;// CONCATENATED MODULE: ./src/change/comment-text.ts















/** GitHub counts characters, and takes 65,536 (docs.github.com, REST: "body is too long (maximum is 65536 characters)"). */
const commentLimit = 65_000;
const mostRows = 100;
const longestNote = 500;
/** What a pull request does to its pipelines, as Markdown. */
function renderComment(reports, options) {
    const entries = reports.map(entryOf).toSorted((one, other) => urgency(one) - urgency(other));
    const groups = groupEqualChanges(entries.filter(isNoteworthy));
    const head = [
        `### ${headline(entries, options)}`,
        ...(groups.length === 0 ? [] : [overview(groups, options)]),
        ...unchangedPart(entries.filter((entry) => !isNoteworthy(entry))),
        ...(options.note === "" ? [] : [`> ${(0,markdown/* escapeMarkdown */.FV)((0,sanitize/* cut */.Jj)(options.note, longestNote))}`]),
    ];
    const foot = footer(options);
    const left = commentLimit - [...head, foot].join("\n\n").length;
    // Where a text was cut may be half a character, which is no JSON that GitHub takes.
    return [...head, ...fittingSections(groups, left, options), foot].join("\n\n").toWellFormed();
}
/** Whether a comment is worth its noise: something changed, does not compile, was found, or did not run to its end. */
const isWorthComment = (reports) => reports.some((report) => isNoteworthy(entryOf(report)));
const entryOf = (report) => ({ report, change: report.change ?? (0,pipeline_report/* changeOf */.C)(report) });
/** What is found in a pipeline that did not change was there before. */
function isNoteworthy({ report, change }) {
    if (hasFailed(report) || hasBadRun(report))
        return true;
    return change.kind === "unknown" ? report.findings.length > 0 : change.kind !== "same";
}
const hasBadRun = ({ verdict }) => verdict !== undefined && verdict.kind !== "succeeded" && verdict.kind !== "detached";
function urgency({ report, change }) {
    if (hasFailed(report) || hasBadRun(report))
        return 0;
    return change.kind === "same" || change.kind === "unknown" ? 2 : 1;
}
/** As many rows as leave half of the comment to the details. */
function overview(groups, options) {
    let left = commentLimit / 2;
    const rows = groups.slice(0, mostRows).map((group) => rowOf(group, options));
    const shown = rows.filter((cells) => {
        left -= cells.join(" | ").length + 6;
        return left >= 0;
    });
    const header = ["Pipeline", "Change", "Findings", "Version", "Run"];
    return (0,markdown/* compactTable */.YI)(header, shown, groups.length - shown.length);
}
function rowOf({ first, all }, options) {
    const { report } = first;
    return [
        all.length > 1 ? groupName(all) : nameOf(first, options),
        changeWords(first),
        (0,findings/* findingsWords */.O0)(report.findings),
        report.version === undefined ? "" : named({ ...report.version, name: (0,text_words/* shortVersion */.Li)(report.version.name) }),
        runWords(report),
    ];
}
/** What was removed has no page in the commit any more. */
const nameOf = ({ report, change }, { links }) => (0,name_cell/* nameCell */.U)(report, change.kind === "removed" ? text_links/* noLinks */.d : links);
const mostNames = 3;
function groupName(all) {
    const names = all.slice(0, mostNames).map(({ report }) => (0,markdown/* escapeMarkdown */.FV)((0,sanitize/* cut */.Jj)(report.name, 40)));
    const more = all.length > names.length ? ` and ${all.length - names.length} more` : "";
    return `${(0,text_words/* plural */.LS)(all.length, "pipeline")}<br>${names.join(", ")}${more}`;
}
const named = ({ name, url }) => (0,markdown/* link */.nf)((0,sanitize/* cut */.Jj)(name, 80), url);
function runWords({ run, verdict, error, yaml }) {
    if (error !== undefined && yaml !== undefined && verdict === undefined)
        return "❌ stopped";
    if (verdict === undefined)
        return run === undefined ? "" : named(run);
    // "succeeded" would make the table too wide for a phone, and the sign says it.
    const outcome = verdict.kind === "succeeded" ? "✅" : `${(0,text_words/* verdictWord */.E0)(verdict.kind)},`;
    const words = `${outcome} ${(0,text_words/* duration */.p0)(verdict.durationMs)}`;
    return run?.url === undefined ? words : (0,markdown/* link */.nf)(words, run.url);
}
function changeWords({ report, change }) {
    if (report.lost)
        return "❌ has none now";
    if (hasFailed(report) && report.yaml === undefined)
        return "❌ does not compile";
    switch (change.kind) {
        case "new":
            return `➕ new, ${(0,text_words/* plural */.LS)(change.graph.tasks.length, "task")}`;
        case "removed":
            return "➖ removed";
        case "changed":
            return `✏️ ${(0,change_list/* briefDifference */.eA)(change.difference)}`;
        case "rewritten":
            return "✏️ changed";
        case "same":
            return "unchanged";
        case "unreadable":
            return (0,markdown/* escapeMarkdown */.FV)((0,sanitize/* cut */.Jj)(change.reason, 200));
        default:
            return "";
    }
}
function unchangedPart(entries) {
    const unknown = entries.filter(({ change }) => change.kind === "unknown").length;
    const same = entries.length - unknown;
    return [
        ...(same === 0
            ? []
            : [`${(0,text_words/* plural */.LS)(same, "pipeline")} ${same === 1 ? "compiles" : "compile"} to the same as before.`]),
        ...(unknown === 0 ? [] : [`${(0,text_words/* plural */.LS)(unknown, "pipeline")} ${unknown === 1 ? "compiles" : "compile"}.`]),
    ];
}
/** Less than any section. */
const tooLittle = 200;
/** In full as many as fit, then without the graph; the table above has them all. */
function fittingSections(groups, limit, options) {
    let left = limit - tooLittle;
    let omitted = 0;
    const sections = groups.flatMap((group) => {
        const section = left < tooLittle ? undefined : fittingSection(group, left, options);
        if (section === undefined)
            omitted += group.all.length;
        left -= section === undefined ? 0 : section.length + 2;
        return section || [];
    });
    return omitted === 0 ? sections : [...sections, `The details of ${(0,text_words/* plural */.LS)(omitted, "pipeline")} did not fit.`];
}
function fittingSection(group, left, options) {
    const full = sectionOf(group, options, { withGraph: group.all.length === 1 });
    if (full.length + 2 <= left)
        return full;
    const brief = sectionOf(group, options, { withGraph: false });
    return brief.length + 2 <= left ? brief : undefined;
}
function sectionOf({ first: { report, change }, all }, { links }, { withGraph }) {
    const isBad = hasFailed(report) || hasBadRun(report);
    const parts = [
        ...(0,pipeline_details/* errorParts */.VU)(report.error, links),
        ...(hasBadRun(report) ? (0,pipeline_details/* verdictParts */.gj)(report) : []),
        ...(0,findings/* findingsPart */.M4)(report.findings, links),
        ...(withGraph ? graphPart(change) : []),
        ...(0,shown_difference/* rewrittenPart */.WP)(change),
        ...(change.kind === "changed" ? [...groupTotals(all), (0,change_list/* changeList */.Fs)(change.difference)] : []),
        ...membersPart(all),
    ];
    const name = all.length > 1 ? (0,text_words/* plural */.LS)(all.length, "pipeline") : (0,sanitize/* cut */.Jj)(report.name, 80);
    const title = `${isBad ? "❌ " : ""}<b>${(0,markdown/* escapeHtml */.ZD)(name)}</b>`;
    return parts.length === 0 ? "" : (0,markdown/* details */.zH)(title, parts.join("\n\n"), { open: isBad });
}
/** Those of a group, where all of them have the same. */
function groupTotals(all) {
    const totals = all.flatMap(({ change }) => (change.kind === "changed" ? [change.difference.totals] : []));
    const isCommon = new Set(totals.map((one) => JSON.stringify(one))).size === 1;
    return isCommon ? (0,report_totals/* totalsPart */.t)(totals[0] ?? []) : [];
}
const mostMembers = 200;
function membersPart(all) {
    if (all.length === 1)
        return [];
    const names = all.slice(0, mostMembers).map(({ report }) => (0,markdown/* escapeMarkdown */.FV)((0,sanitize/* cut */.Jj)(report.name, 80)));
    return [`In ${names.join(", ")}${all.length > names.length ? ` and ${all.length - names.length} more` : ""}.`];
}
/** Before and after in one picture: what was removed is still in it, marked. */
function graphPart(change) {
    if (change.kind === "changed")
        return [(0,drawing/* drawing */.p)((0,diagram/* differenceBoxes */.l$)(change.difference.tasks))];
    return change.kind === "new" ? [(0,drawing/* drawing */.p)((0,diagram/* plainBoxes */.WE)(change.graph.tasks))] : [];
}
function footer({ sha, runUrl, isTold = false }) {
    const commit = sha === "" ? "" : `Commit ${sha.slice(0, 7)}`;
    const run = runUrl === "" ? "" : (0,markdown/* link */.nf)("workflow run", runUrl);
    const told = isTold ? "reported by the pull request's own workflow run, not verified" : "";
    return `<sub>${[commit, run, told].filter((part) => part !== "").join(" · ")}</sub>`;
}

;// CONCATENATED MODULE: ./src/change/comment.ts








/** Keeps the comment on the pull request. A comment that cannot be written fails nothing; it is said why. */
async function commentOnPullRequest(comment, context, progress) {
    const { github, inputs, ports } = context;
    const { pullRequest } = github;
    if (pullRequest.kind === "none") {
        ports.log.line(`No comment: the event ${github.eventName || "is unknown and"} has no pull request.`);
        return;
    }
    const { openGitHub } = await __webpack_require__.e(/* import() */ 926).then(__webpack_require__.bind(__webpack_require__, 88545));
    try {
        // A cancelled workflow leaves a few seconds, in which the comment must not be left saying that it runs.
        const client = await openGitHub({ token: inputs.githubToken, ...ports, signal: (0,grace_after_abort/* graceAfterAbort */.h)(ports.signal) });
        const found = await findPullRequest(client, pullRequest, github.repository);
        const reports = comment.reports.map((report) => ({ ...report, change: report.change ?? (0,pipeline_report/* changeOf */.C)(report) }));
        if (found === undefined)
            ports.log.line("No comment: no open pull request is at the commit of the workflow run.");
        else
            ports.log.line(comment_describe(found.number, await post(client, found, { ...comment, reports }, { ...context, step: progress }), comment));
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_))
            throw error;
        refused(error, pullRequest, ports.log);
    }
}
/** The head is compared, since the branch of a fork may have gone on, or may be another's of the same name. */
async function findPullRequest(client, event, repository) {
    if (event.kind === "number")
        return { number: event.number, sha: event.sha };
    const { owner, repo } = (0,owner_and_name/* ownerAndName */.u)(repository);
    const head = `${event.owner}:${event.branch}`;
    const { data } = await client.rest.pulls.list({ owner, repo, state: "open", head, per_page: 100 });
    const found = data.find((pull) => pull.head.sha === event.sha);
    return found === undefined ? undefined : { number: found.number, sha: event.sha };
}
async function post(client, { number, sha }, { reports, note, isTold }, { github, ports, step }) {
    return await postComment({
        client,
        ...(0,owner_and_name/* ownerAndName */.u)(github.repository),
        pullRequest: number,
        key: commentKey(ports.env),
        run: { number: Number(github.names["run-number"]) || 0, attempt: Number(ports.env.GITHUB_RUN_ATTEMPT) || 1 },
        text: renderComment(reports, {
            sha,
            runUrl: github.runUrl,
            note,
            isTold,
            ...step,
            links: (0,text_links/* linksOf */.h)({ repositoryUrl: github.repositoryUrl, sha }),
        }),
        mayCreate: isWorthComment(reports),
    });
}
function comment_describe(number, posted, { reports, note }) {
    if (posted.kind === "none" && reports.length > 0 && note !== "")
        return `No comment on pull request #${number}: it is not known what it changes. ${note}`;
    if (posted.kind === "none")
        return `No comment on pull request #${number}: it changes no pipeline.`;
    if (posted.kind === "superseded")
        return `The comment on pull request #${number} stays as a newer run has written it.`;
    return `Comment on pull request #${number} ${posted.kind}: ${posted.url}`;
}
/** A fork's pull request has a token that may only read, whatever the workflow says: that is as it should be. */
function refused(error, pullRequest, log) {
    const isFork = pullRequest.kind === "number" && pullRequest.isFork;
    if (isFork && error.status === 403) {
        log.line("No comment: the pull request comes from a fork, whose token may not write. Comment from a second workflow on `workflow_run`, see docs/recipes.md.");
        return;
    }
    const isLocked = error.status === 403 && /locked/i.test(error.serverMessage);
    const hint = isLocked ? "Its conversation is locked." : (0,github_error/* permissionHint */.fm)("pull-requests: write");
    const message = error.status === 403 ? `${error.message} ${hint}` : error.message;
    log.annotate({ level: "warning", title: "No comment on the pull request", message });
}


/***/ }),

/***/ 64796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ changeOf),
  E: () => (/* binding */ reportOf),
  reportsOf: () => (/* binding */ reportsOf),
  withOutcomes: () => (/* binding */ withOutcomes)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
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

// EXTERNAL MODULE: ./src/graph/package-graph.ts + 8 modules
var package_graph = __webpack_require__(74975);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
;// CONCATENATED MODULE: ./src/change/pipeline-report.ts






const reportsOf = (records, options = { linkable: true }) => records.filter(({ skipped }) => !skipped).map((record) => reportOf(record, options));
function reportOf(record, { linkable } = { linkable: true }) {
    const { module, name, compiled, error, findings = [], before, change, lost, version, run, verdict } = record;
    const linked = (label, url) => ({ name: label, ...(linkable ? { url } : {}) });
    return {
        module,
        name,
        findings,
        ...(0,defined/* defined */.s)({ packagePath: compiled?.packagePath, yaml: compiled?.yaml }),
        ...(error === undefined ? {} : { error: errorOf(error) }),
        ...(0,defined/* defined */.s)({ lost, before, change }),
        ...(version === undefined ? {} : { version: linked(version.versionName, version.url) }),
        ...(run === undefined ? {} : { run: linked(run.name, run.url) }),
        ...(0,defined/* defined */.s)({ verdict }),
    };
}
/** The reports of an earlier moment with what has become of their pipelines since. */
function withOutcomes(reports, records, options) {
    const outcomes = new Map(reportsOf(records, options).map((report) => [identityOf(report), report]));
    return reports.map((report) => {
        const { error, version, run, verdict } = outcomes.get(identityOf(report)) ?? {};
        return {
            ...report,
            ...(0,defined/* defined */.s)({ error, version, run, verdict }),
        };
    });
}
const identityOf = ({ module, name, packagePath = "" }) => [module, name, packagePath].join("\n");
function errorOf(error) {
    const { message, hint, location } = error;
    return {
        message,
        ...(0,defined/* defined */.s)({ hint, location }),
        ...("traceback" in error && typeof error.traceback === "string" ? { traceback: error.traceback } : {}),
    };
}
function changeOf(report) {
    try {
        return compare(report);
    }
    catch (error) {
        if (error instanceof errors/* PackageError */.JP)
            return { kind: "unreadable", reason: error.message };
        throw error;
    }
}
function compare({ yaml, before, error }) {
    if (before === undefined || (yaml === undefined && error !== undefined))
        return { kind: "unknown" };
    if (before.kind === "nothing")
        return yaml === undefined ? { kind: "unknown" } : { kind: "new", graph: (0,package_graph/* graphOfPackage */.w)(yaml) };
    if (yaml === undefined)
        return { kind: "removed", graph: (0,package_graph/* graphOfPackage */.w)(before.yaml) };
    if (yaml === before.yaml)
        return { kind: "same" };
    return compareGraphsOf(before.yaml, yaml) ?? compareTexts(before.yaml, yaml);
}
/** Undefined where no graph tells the two apart. */
function compareGraphsOf(before, after) {
    if ([before, after].every(isWorkflow))
        return undefined;
    const difference = compareGraphs((0,package_graph/* graphOfPackage */.w)(before), (0,package_graph/* graphOfPackage */.w)(after));
    return isSame(difference) ? undefined : { kind: "changed", difference };
}
const isWorkflow = (yaml) => (0,package_kind/* packageKind */.Ji)(yaml).kind === "workflow";
/** Of packages of KFP 2 any difference counts, also one that their graphs do not show. @throws PackageError when one is no package */
function compareTexts(before, after) {
    const [was, is] = [before, after].map(plainText);
    return was === undefined || is === undefined || was === is
        ? { kind: "same" }
        : { kind: "rewritten", before: was, after: is };
}
/** Undefined for a PipelineRun, of which its graph shows all that counts. */
function plainText(yaml) {
    if ((0,package_kind/* packageKind */.Ji)(yaml).kind === "pipeline-run")
        return undefined;
    return (0,js_yaml/* loadAll */.gh)(yaml)
        .map((document) => (0,js_yaml/* dump */.Bh)(document, { sortKeys: true, noRefs: true }))
        .join("---\n");
}


/***/ }),

/***/ 99707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ graceAfterAbort)
/* harmony export */ });
/** How long a response may take to a request that was sent before the workflow was cancelled. */
const graceMs = 3_000;
/** After a cancellation, a request that was sent gets a little more time: its response holds the ID that is needed to terminate the run. */
function graceAfterAbort(signal) {
    const later = new AbortController();
    const abort = () => setTimeout(() => later.abort(signal.reason), graceMs).unref();
    if (signal.aborted)
        abort();
    else
        signal.addEventListener("abort", abort, { once: true });
    return later.signal;
}


/***/ }),

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ requestError),
/* harmony export */   YJ: () => (/* binding */ graphqlError),
/* harmony export */   fm: () => (/* binding */ permissionHint)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);

const longestMessage = 500;
/** Converts octokit's error to a sentence that names the missing permission. */
function requestError(error) {
    const { status, request, response } = error;
    const what = `${request?.method ?? ""} ${URL.parse(request?.url ?? "")?.pathname ?? ""}`.trim();
    const serverMessage = messageOf(error, response);
    if (response === undefined)
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub did not answer ${what}: ${serverMessage}.`, { cause: error, serverMessage });
    const permission = permissionOf(status, response.headers);
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub refused ${what}: HTTP ${status}, ${serverMessage.replace(/\.$/, "")}.`, {
        cause: error,
        status,
        serverMessage,
        ...(permission === undefined ? {} : { permission, hint: permissionHint(permission) }),
    });
}
/** Converts octokit's error for a GraphQL response with errors, which has status 200. */
function graphqlError(error) {
    const errors = error.errors;
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ || !Array.isArray(errors))
        return error;
    const found = errors.map((entry) => ({
        type: String(entry?.type ?? ""),
        message: String(entry?.message ?? ""),
    }));
    const serverMessage = bounded(found.map(({ message }) => message).join(" "));
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub refused a GraphQL request: ${serverMessage.replace(/\.$/, "")}.`, {
        cause: error,
        status: 200,
        serverMessage,
        types: found.map(({ type }) => type),
    });
}
const permissionHint = (permission) => `Give the job \`permissions: { ${permission} }\`, or \`github-token\` a token that has it.`;
function messageOf(error, response) {
    const { message, errors } = (response?.data ?? {});
    if (typeof message !== "string")
        return bounded(error instanceof Error ? error.message : String(error));
    // A response with status 422 has its reason only in `errors`: docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api.
    const details = Array.isArray(errors)
        ? errors.map((entry) => entry?.message ?? entry?.code ?? "").filter(Boolean)
        : [];
    return bounded([message, ...details].join(": "));
}
const bounded = (text) => {
    const line = text.replace(/\s+/g, " ").trim();
    return line.length > longestMessage ? `${line.slice(0, longestMessage)}…` : line;
};
/**
 * GitHub names the permissions of an endpoint: alternatives separated by `;`, each a list of `name=level` separated by `,`. A 404 may also
 * mean a missing permission. Source:
 * github.blog/changelog/2023-08-10-x-accepted-github-permissions-header-for-fine-grained-permission-actors.
 */
function permissionOf(status, headers) {
    const accepted = headers["x-accepted-github-permissions"];
    if ((status !== 403 && status !== 404) || typeof accepted !== "string")
        return undefined;
    const [first = ""] = accepted.split(";");
    const pairs = first.split(",").map((pair) => pair.trim().replaceAll("_", "-").replace("=", ": "));
    return first.trim() === "" ? undefined : pairs.join(", ");
}


/***/ }),

/***/ 47342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ownerAndName)
/* harmony export */ });
/** `owner/name` in the form of octokit's parameters; both empty outside a workflow. */
function ownerAndName(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}


/***/ })

};
