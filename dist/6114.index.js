export const id = 6114;
export const ids = [6114,6001];
export const modules = {

/***/ 6114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentOnPullRequest: () => (/* binding */ commentOnPullRequest)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/github/github-error.ts
var github_error = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/report/change-list.ts
var change_list = __webpack_require__(98681);
// EXTERNAL MODULE: ./src/report/diagram/diagram.ts
var diagram = __webpack_require__(70921);
// EXTERNAL MODULE: ./src/report/diagram/drawing.ts + 1 modules
var drawing = __webpack_require__(8028);
// EXTERNAL MODULE: ./src/report/harmless.ts
var harmless = __webpack_require__(25875);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/pipeline-details.ts + 2 modules
var pipeline_details = __webpack_require__(86737);
// EXTERNAL MODULE: ./src/report/pipeline-report.ts + 1 modules
var pipeline_report = __webpack_require__(16001);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(72691);
;// CONCATENATED MODULE: ./src/report/comment.ts








/** GitHub counts characters, and takes 65,536 (docs.github.com, REST: "body is too long (maximum is 65536 characters)"). */
const commentLimit = 65_000;
const mostRows = 100;
const longestNote = 500;
/** What a pull request does to its pipelines, as Markdown. */
function renderComment(reports, options) {
    const entries = reports.map(entryOf).toSorted((one, other) => urgency(one) - urgency(other));
    const shown = entries.filter(isNoteworthy);
    const head = [
        `### ${headline(entries)}`,
        ...(shown.length === 0 ? [] : [overview(shown)]),
        ...quietPart(entries.filter((entry) => !isNoteworthy(entry))),
        ...(options.note === "" ? [] : [`> ${(0,markdown/* escapeMarkdown */.FV)((0,harmless/* cut */.Jj)(options.note, longestNote))}`]),
    ];
    const foot = footer(options);
    const left = commentLimit - [...head, foot].join("\n\n").length;
    // Where a text was cut may be half a character, which is no JSON that GitHub takes.
    return [...head, ...fittingSections(shown, left), foot].join("\n\n").toWellFormed();
}
/** Whether a comment is worth its noise: something changed, does not compile, or was found. */
const isWorthComment = (reports) => reports.some((report) => isNoteworthy(entryOf(report)));
const entryOf = (report) => ({ report, change: report.change ?? (0,pipeline_report/* changeOf */.C)(report) });
/** What is found in a pipeline that did not change was there before. */
function isNoteworthy({ report, change }) {
    if (report.error !== undefined)
        return true;
    return change.kind === "unknown" ? report.findings.length > 0 : change.kind !== "same";
}
function urgency({ report, change }) {
    if (report.error !== undefined)
        return 0;
    return change.kind === "same" || change.kind === "unknown" ? 2 : 1;
}
function headline(entries) {
    const failed = entries.filter(({ report }) => report.error !== undefined).length;
    const changed = entries.filter(({ change }) => ["new", "removed", "changed"].includes(change.kind)).length;
    const parts = [
        ...(failed === 0 ? [] : [`❌ ${(0,words/* plural */.LS)(failed, "pipeline")} failed`]),
        ...(changed === 0 ? [] : [`${(0,words/* plural */.LS)(changed, "pipeline")} changed`]),
    ];
    if (parts.length > 0)
        return `${failed === 0 ? "✅ " : ""}${parts.join(", ")}`;
    const isKnown = entries.every(({ change }) => change.kind !== "unknown");
    return isKnown ? "✅ No pipeline changed" : "✅ All pipelines compile";
}
/** As many rows as leave half of the comment to the details. */
function overview(entries) {
    let left = commentLimit / 2;
    const rows = entries.slice(0, mostRows).map(rowOf);
    const shown = rows.filter((cells) => {
        left -= cells.join(" | ").length + 6;
        return left >= 0;
    });
    return (0,markdown/* boundedTable */.c8)(["Pipeline", "Compiles", "Change", "Findings"], shown, entries.length - shown.length);
}
const rowOf = (entry) => [
    `${(0,markdown/* escapeMarkdown */.FV)((0,harmless/* cut */.Jj)(entry.report.name, 80))}<br>${(0,markdown/* inlineCode */.ti)((0,harmless/* cut */.Jj)(entry.report.module, 120))}`,
    compiles(entry),
    changeWords(entry),
    entry.report.findings.length === 0 ? "" : (0,words/* plural */.LS)(entry.report.findings.length, "finding"),
];
function compiles({ report, change }) {
    if (change.kind === "removed")
        return "";
    return report.error === undefined ? "✅" : report.yaml === undefined ? "❌ no" : "❌ with errors";
}
function changeWords({ change }) {
    switch (change.kind) {
        case "new":
            return `➕ new, ${(0,words/* plural */.LS)(change.graph.tasks.length, "task")}`;
        case "removed":
            return "➖ removed";
        case "changed":
            return `✏️ ${(0,change_list/* describeDifference */.h)(change.difference)}`;
        case "same":
            return "unchanged";
        case "unreadable":
            return (0,markdown/* escapeMarkdown */.FV)((0,harmless/* cut */.Jj)(change.reason, 200));
        default:
            return "";
    }
}
function quietPart(entries) {
    const unknown = entries.filter(({ change }) => change.kind === "unknown").length;
    const same = entries.length - unknown;
    return [
        ...(same === 0
            ? []
            : [`${(0,words/* plural */.LS)(same, "pipeline")} ${same === 1 ? "compiles" : "compile"} to the same as before.`]),
        ...(unknown === 0 ? [] : [`${(0,words/* plural */.LS)(unknown, "pipeline")} ${unknown === 1 ? "compiles" : "compile"}.`]),
    ];
}
/** Less than any section. */
const tooLittle = 200;
/** In full as many as fit, then without the graph; the table above has them all. */
function fittingSections(entries, limit) {
    let left = limit - tooLittle;
    let omitted = 0;
    const sections = entries.flatMap((entry) => {
        const section = left < tooLittle ? undefined : fittingSection(entry, left);
        if (section === undefined)
            omitted += 1;
        left -= section === undefined ? 0 : section.length + 2;
        return section || [];
    });
    return omitted === 0 ? sections : [...sections, `The details of ${(0,words/* plural */.LS)(omitted, "pipeline")} did not fit.`];
}
function fittingSection(entry, left) {
    const full = sectionOf(entry, true);
    if (full.length + 2 <= left)
        return full;
    const brief = sectionOf(entry, false);
    return brief.length + 2 <= left ? brief : undefined;
}
function sectionOf({ report, change }, withGraph) {
    const failed = report.error !== undefined;
    const parts = [
        ...(0,pipeline_details/* errorParts */.VU)(report.error),
        ...(0,pipeline_details/* findingsPart */.M4)(report),
        ...(withGraph ? graphPart(change) : []),
        ...(change.kind === "changed" ? [(0,change_list/* changeList */.F)(change.difference)] : []),
    ];
    const title = `${failed ? "❌ " : ""}<b>${(0,markdown/* escapeHtml */.ZD)((0,harmless/* cut */.Jj)(report.name, 80))}</b>`;
    return parts.length === 0 ? "" : (0,markdown/* details */.zH)(title, parts.join("\n\n"), { open: failed });
}
/** Before and after in one picture: what was removed is still in it, marked. */
function graphPart(change) {
    if (change.kind === "changed")
        return [(0,drawing/* drawing */.p)((0,diagram/* differenceBoxes */.l$)(change.difference.tasks))];
    return change.kind === "new" ? [(0,drawing/* drawing */.p)((0,diagram/* plainBoxes */.WE)(change.graph.tasks))] : [];
}
function footer({ sha, runUrl }) {
    const commit = sha === "" ? "" : `Commit ${sha.slice(0, 7)}`;
    const run = runUrl === "" ? "" : (0,markdown/* link */.nf)("workflow run", runUrl);
    return `<sub>${[commit, run].filter((part) => part !== "").join(" · ")}</sub>`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/comment/post-comment.ts


/** The same for every run of the same step; the jobs of a matrix share it. */
function commentKey({ GITHUB_WORKFLOW_REF, GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION }) {
    const workflow = GITHUB_WORKFLOW_REF?.split("@")[0] || GITHUB_WORKFLOW;
    return (0,external_node_crypto_.createHash)("sha256").update([workflow, GITHUB_JOB, GITHUB_ACTION].join("\n")).digest("hex").slice(0, 16);
}
const mostTries = 3;
/**
 * One comment on a pull request, found again by a marker that is not shown. However many jobs write at the same time, the oldest comment is
 * the one that stays: whoever has made another one finds that out by looking again, and takes its own away.
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
            // Deleted in between; or the answer to its creation was lost, and the next look shows whether it is there.
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
        // Whoever else was writing has done it.
        if (!(error instanceof errors/* GitHubError */.y_) || error.status !== 404)
            throw error;
    }
}
const bodyOf = ({ key, run, text }) => `<!-- kfp-tekton-action ${key} ${run.number}.${run.attempt} -->\n${text}`;
const marker = /^<!-- kfp-tekton-action ([0-9a-f]{16}) (\d+)\.(\d+) -->\n/;
/** Oldest first. Anybody can write a marker into a comment: only those count that this token has written. */
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
    return marked.filter(({ login }) => plain(login) === plain(author)).toSorted((one, other) => one.id - other.id);
}
async function loginOf(client) {
    const { viewer } = await client.graphql("{ viewer { login } }");
    return viewer.login;
}
/** REST calls an app `github-actions[bot]`, GraphQL here with and there without the brackets. */
const plain = (login) => login.replace(/\[bot\]$/, "");

;// CONCATENATED MODULE: ./src/comment/comment.ts





/** Keeps the comment on the pull request. A comment that cannot be written fails nothing; it is said why. */
async function commentOnPullRequest(comment, options) {
    const { github, inputs, ports } = options;
    const { pullRequest } = github;
    if (pullRequest.kind === "none") {
        ports.log.line(`No comment: the event ${github.eventName || "is unknown and"} has no pull request.`);
        return;
    }
    const { openGitHub } = await __webpack_require__.e(/* import() */ 926).then(__webpack_require__.bind(__webpack_require__, 88545));
    try {
        const client = await openGitHub({ token: inputs.githubToken, ...ports });
        const found = await findPullRequest(client, pullRequest, github.repository);
        const reports = comment.reports.map((report) => ({ ...report, change: report.change ?? (0,pipeline_report/* changeOf */.C)(report) }));
        if (found === undefined)
            ports.log.line("No comment: no open pull request is at the commit of the workflow run.");
        else
            ports.log.line(describe(found.number, await post(client, found, { ...comment, reports }, options)));
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
    const { owner, repo } = ownerAndName(repository);
    const head = `${event.owner}:${event.branch}`;
    const { data } = await client.rest.pulls.list({ owner, repo, state: "open", head, per_page: 100 });
    const found = data.find((pull) => pull.head.sha === event.sha);
    return found === undefined ? undefined : { number: found.number, sha: event.sha };
}
function ownerAndName(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}
async function post(client, { number, sha }, { reports, note }, { github, ports }) {
    return await postComment({
        client,
        ...ownerAndName(github.repository),
        pullRequest: number,
        key: commentKey(ports.env),
        run: { number: Number(github.names["run-number"]) || 0, attempt: Number(ports.env.GITHUB_RUN_ATTEMPT) || 1 },
        text: renderComment(reports, { sha, runUrl: github.runUrl, note }),
        mayCreate: isWorthComment(reports),
    });
}
function describe(number, posted) {
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
        log.line("No comment: the pull request comes from a fork, whose token may not write. Comment from a second workflow on `workflow_run`, see README.");
        return;
    }
    const isLocked = error.status === 403 && /locked/i.test(error.serverMessage);
    const hint = isLocked ? "Its conversation is locked." : (0,github_error/* permissionHint */.fm)("pull-requests: write");
    const message = error.status === 403 ? `${error.message} ${hint}` : error.message;
    log.annotate({ level: "warning", title: "No comment on the pull request", message });
}


/***/ }),

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ requestError),
/* harmony export */   YJ: () => (/* binding */ graphqlError),
/* harmony export */   fm: () => (/* binding */ permissionHint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

const longestMessage = 500;
/** What octokit throws for a request that failed, as a sentence with the permission that it lacks. */
function requestError(error) {
    const { status, request, response } = error;
    const what = `${request?.method ?? ""} ${URL.parse(request?.url ?? "")?.pathname ?? ""}`.trim();
    const serverMessage = messageOf(error, response);
    if (response === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub did not answer ${what}: ${serverMessage}.`, { cause: error, serverMessage });
    const permission = permissionOf(status, response.headers);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub refused ${what}: HTTP ${status}, ${serverMessage.replace(/\.$/, "")}.`, {
        cause: error,
        status,
        serverMessage,
        ...(permission === undefined ? {} : { permission, hint: permissionHint(permission) }),
    });
}
/** What octokit throws for a GraphQL answer with errors, which is HTTP 200. */
function graphqlError(error) {
    const errors = error.errors;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ || !Array.isArray(errors))
        return error;
    const found = errors.map((entry) => ({
        type: String(entry?.type ?? ""),
        message: String(entry?.message ?? ""),
    }));
    const serverMessage = bounded(found.map(({ message }) => message).join(" "));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub refused a GraphQL request: ${serverMessage.replace(/\.$/, "")}.`, {
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
    // A 422 says what is wrong only here: docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api.
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
 * GitHub names what an endpoint needs: sets separated by `;`, each of `name=level` separated by `,`. A 404 too may be a lack of permission.
 * Source: github.blog/changelog/2023-08-10-x-accepted-github-permissions-header-for-fine-grained-permission-actors.
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

/***/ 16001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ changeOf),
  E: () => (/* binding */ reportOf),
  reportsOf: () => (/* binding */ reportsOf)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/tekton/graph/difference.ts
function compareGraphs(before, after) {
    return { changes: compareSettings(before.settings, after.settings), tasks: compareTasks(before.tasks, after.tasks) };
}
const isSame = ({ changes, tasks }) => changes.length === 0 && tasks.every(({ mark }) => mark === "same");
function compareTasks(before, after) {
    const former = pairTasks(before, after);
    const paired = new Set(former.values());
    const nowCalled = new Map([...former].map(([now, then]) => [then.key, now.key]));
    const removed = before.filter((task) => !paired.has(task));
    return [
        ...after.map((task) => compareTask(former.get(task), task, nowCalled)),
        ...removed.map((task) => wholly("removed", { ...task, needs: task.needs.map((key) => nowCalled.get(key) ?? key) })),
    ];
}
/** The former self of each task that had one: by key, and of conditions and loops, whose key is what they say, by name. */
function pairTasks(before, after) {
    const byKey = new Map(before.map((task) => [task.key, task]));
    const pairs = new Map(after.flatMap((task) => pairWith(task, byKey.get(task.key))));
    const taken = new Set(pairs.values());
    const byName = new Map(before.filter((task) => !taken.has(task)).map((task) => [task.name, task]));
    const rest = after.filter((task) => !pairs.has(task)).flatMap((task) => pairWith(task, byName.get(task.name)));
    return new Map([...pairs, ...rest]);
}
const pairWith = (task, former) => former !== undefined && former.kind === task.kind ? [[task, former]] : [];
function compareTask(former, task, nowCalled) {
    if (former === undefined)
        return wholly("added", task);
    const needed = former.needs.map((key) => nowCalled.get(key) ?? key);
    const changes = [...compareNeeds(needed, task.needs), ...compareSettings(former.settings, task.settings)];
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
const wholly = (mark, task) => ({
    mark,
    task,
    changes: [],
    formerNeeds: [],
    newNeeds: [],
    body: task.body.map((inner) => wholly(mark, inner)),
});
function compareNeeds(before, after) {
    const [was, is] = [[...before].sort().join(", "), [...after].sort().join(", ")];
    return was === is ? [] : [change("waits for", was === "" ? undefined : was, is === "" ? undefined : is)];
}
function compareSettings(before, after) {
    return [...new Set([...after.keys(), ...before.keys()])]
        .filter((what) => before.get(what) !== after.get(what))
        .map((what) => change(what, before.get(what), after.get(what)));
}
const change = (what, before, after) => ({
    what,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
});

// EXTERNAL MODULE: ./src/tekton/graph/graph.ts + 4 modules
var graph = __webpack_require__(99884);
// EXTERNAL MODULE: ./src/tekton/signature.ts + 1 modules
var signature = __webpack_require__(10027);
;// CONCATENATED MODULE: ./src/report/pipeline-report.ts




const reportsOf = (records) => records.filter(({ skipped }) => !skipped).map(reportOf);
function reportOf(record) {
    const { module, name, compiled, error, findings = [], before, change } = record;
    return {
        module,
        name,
        findings,
        ...(compiled === undefined ? {} : { packagePath: compiled.packagePath, yaml: compiled.yaml }),
        ...(error === undefined ? {} : { error: errorOf(error) }),
        ...(before === undefined ? {} : { before }),
        ...(change === undefined ? {} : { change }),
    };
}
function errorOf(error) {
    const { message, hint, location } = error;
    return {
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(location === undefined ? {} : { location }),
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
        return yaml === undefined ? { kind: "unknown" } : { kind: "new", graph: read(yaml) };
    if (yaml === undefined)
        return { kind: "removed", graph: read(before.yaml) };
    if (yaml === before.yaml)
        return { kind: "same" };
    const difference = compareGraphs(read(before.yaml), read(yaml));
    return isSame(difference) ? { kind: "same" } : { kind: "changed", difference };
}
const read = (yaml) => (0,graph/* graphOf */.c)((0,signature.readPipelineRun)(yaml));


/***/ })

};
