export const id = 2097;
export const ids = [2097];
export const modules = {

/***/ 72097:
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

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
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
// EXTERNAL MODULE: ./src/report/images.ts
var report_images = __webpack_require__(16498);
// EXTERNAL MODULE: ./src/report/name-cell.ts
var name_cell = __webpack_require__(64912);
// EXTERNAL MODULE: ./src/report/pipeline-details.ts + 1 modules
var pipeline_details = __webpack_require__(26694);
// EXTERNAL MODULE: ./src/report/replacements.ts
var replacements = __webpack_require__(74461);
// EXTERNAL MODULE: ./src/report/schedules.ts
var schedules = __webpack_require__(29956);
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
// EXTERNAL MODULE: ./src/change/equal-changes.ts
var equal_changes = __webpack_require__(31996);
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

// EXTERNAL MODULE: ./src/change/pipeline-report.ts
var pipeline_report = __webpack_require__(87083);
;// CONCATENATED MODULE: ./src/change/comment-text.ts


















/** GitHub counts characters, and takes 65,536 (docs.github.com, REST: "body is too long (maximum is 65536 characters)"). */
const commentLimit = 65_000;
const mostRows = 100;
const longestNote = 500;
/** What a pull request does to its pipelines, as Markdown. */
function renderComment(reports, options) {
    const entries = reports.map(entryOf).toSorted((one, other) => urgency(one) - urgency(other));
    const groups = (0,equal_changes/* groupEqualChanges */.X)(entries.filter(isNoteworthy));
    const head = [
        `### ${headline(entries, options)}`,
        ...(groups.length === 0 ? [] : [overview(groups, options)]),
        ...unchangedPart(entries.filter((entry) => !isNoteworthy(entry))),
        ...replacedPart(entries, options),
        ...(0,report_images/* imagesPart */.O)(entries.filter(isNoteworthy).map(({ report }) => report)),
        ...(0,schedules/* schedulesPart */.M)(options.schedules),
        ...(options.note === "" ? [] : [`> ${(0,markdown/* escapeMarkdown */.FV)((0,sanitize/* cut */.Jj)(options.note, longestNote))}`]),
    ];
    const foot = footer(options);
    const left = commentLimit - [...head, foot].join("\n\n").length;
    // Where a text was cut may be half a character, which is no JSON that GitHub takes.
    return [...head, ...fittingSections(groups, left, options), foot].join("\n\n").toWellFormed();
}
/** The part about replaced pipelines: those that the change concerns, on either side. */
function replacedPart(entries, { links }) {
    const noteworthy = new Set(entries.filter(isNoteworthy).map(({ report }) => report));
    const isTouched = (module, name) => [...noteworthy].some((report) => report.module === module && (name === undefined || report.name === name));
    const concerned = entries.flatMap(({ report: { module, name, replaced } }) => replaced !== undefined && (isTouched(module, name) || isTouched(replaced.module, replaced.pipeline))
        ? [{ module, name, replaced }]
        : []);
    return (0,replacements/* replacementsPart */.L)(concerned, links);
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
/** The table above, with as many rows as leave half of the comment to the details. */
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
/** Sections in full, as many as fit, then without the graph; the table above has them all. */
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
/** The graph before and after in one picture: what was removed is still in it, marked. */
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
    const { openGitHub } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88545));
    try {
        // A cancelled workflow leaves a few seconds, in which the comment must not be left saying that it runs.
        const client = await openGitHub({ token: inputs.githubToken, ...ports, signal: (0,grace_after_abort/* graceAfterAbort */.h)(ports.signal) });
        const found = await findPullRequest(client, pullRequest, github.repository);
        const reports = comment.reports.map((report) => ({ ...report, change: report.change ?? (0,pipeline_report/* changeOf */.C)(report) }));
        if (found === undefined)
            ports.log.line("No comment: no open pull request is at the commit of the workflow run.");
        else
            ports.log.line(describe(found.number, await post(client, found, { ...comment, reports }, { ...context, step: progress }), comment));
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
async function post(client, { number, sha }, { reports, note, isTold, schedules }, { github, ports, step }) {
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
            ...(0,defined/* defined */.s)({ schedules }),
            ...step,
            links: (0,text_links/* linksOf */.h)({ repositoryUrl: github.repositoryUrl, sha }),
        }),
        mayCreate: isWorthComment(reports) || (schedules?.changes ?? 0) > 0,
    });
}
function describe(number, posted, { reports, note }) {
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

/***/ 31996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ groupEqualChanges)
/* harmony export */ });
/* harmony import */ var _report_change_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98681);

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
    const changed = (0,_report_change_list_js__WEBPACK_IMPORTED_MODULE_0__/* .noteworthyTasks */ .Yd)(tasks, "").map(({ task }) => task);
    if (changed.some(({ mark }) => mark !== "changed"))
        return undefined;
    return JSON.stringify([changes, [...new Set(changed.map((task) => JSON.stringify(task.changes)))]]);
}


/***/ }),

/***/ 99707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ graceAfterAbort)
/* harmony export */ });
/** How long a response may take to a request that was sent before the workflow was cancelled. */
const graceMs = 3_000;
/** A signal for requests that were sent, which get a little more time after a cancellation: the response holds the ID that is needed to terminate the run. */
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

/***/ 74461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ replacementsPart)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);

const mostRows = 200;
const mostDifferences = 20;
/** Which pipelines of KFP 2 are proven to do what their predecessors do, and what differs in the others. */
function replacementsPart(all, links) {
    if (all.length === 0)
        return [];
    const ordered = all.toSorted((one, other) => rank(one) - rank(other));
    const rows = ordered.slice(0, mostRows).map((one) => rowOf(one, links));
    const table = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .compactTable */ .YI)(["Pipeline of KFP 2", "Replaces", "Compared"], rows, all.length - rows.length);
    return [table, ...ordered.slice(0, mostRows).flatMap(differencesOf)];
}
const rank = ({ replaced }) => ["different", "unknown", "equal"].indexOf(replaced.equality.kind);
const rowOf = ({ module, name, replaced }, links) => [
    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, links.source(module, replaced.line)),
    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(replaced.module, links.source(replaced.module)),
    wordsOf(replaced),
];
function wordsOf({ equality }) {
    if (equality.kind === "equal")
        return "✅ proven equal";
    if (equality.kind === "unknown")
        return `not compared: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSentence */ .jg)(equality.reason)}`;
    const { length } = equality.differences;
    return `✏️ ${length} ${length === 1 ? "difference" : "differences"}`;
}
function differencesOf({ name, replaced: { equality, module } }) {
    if (equality.kind !== "different")
        return [];
    const shown = equality.differences.slice(0, mostDifferences).map((text) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSentence */ .jg)(text)}`);
    const more = equality.differences.length - shown.length;
    const lines = more > 0 ? [...shown, `- … and ${more} more`] : shown;
    return [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`<b>${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(name)}</b> and ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(module)}`, lines.join("\n"))];
}


/***/ })

};
