export const id = 7000;
export const ids = [7000];
export const modules = {

/***/ 20330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeDrift),
/* harmony export */   i: () => (/* binding */ renderDrift)
/* harmony export */ });
/* harmony import */ var _report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);
/* harmony import */ var _report_text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91605);


/** Limit of listed rows; the rest are counted. An issue holds 65,536 characters. */
const mostRows = 100;
/** Renders the text of the issue: differences between Git and the server. */
function renderDrift(records, { host, runUrl }) {
    const rows = records
        .slice(0, mostRows)
        .flatMap((record) => differencesOf(record).map((text) => [
        (0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(record.name),
        (0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(record.module),
        (0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text),
    ]));
    const rest = records.length > mostRows ? `\n\nAnd ${records.length - mostRows} more.` : "";
    const run = runUrl === "" ? "" : `, ${(0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)("as this run found them", runUrl)}`;
    return `What the repository has, and what ${(0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(host)} has${run}:\n\n${(0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["Pipeline", "Module", "Difference"], rows)}${rest}\n\nThis issue is kept up to date, and closed when both are the same again.`;
}
function differencesOf({ name, module, serverDrift, scheduleDrift = [] }) {
    if (serverDrift === undefined || serverDrift.kind === "same")
        return scheduleDrift;
    return [describeDrift(name, module, serverDrift), ...scheduleDrift];
}
/** Describes one pipeline's drift in a sentence. */
function describeDrift(name, module, drift) {
    if (drift.kind === "missing")
        return `Pipeline "${name}" of ${module} is not on the server.`;
    if (drift.kind === "gone")
        return `Pipeline "${name}" is on the server, and ${module}, which it came from, has no such pipeline any more.`;
    const commit = drift.commit === "" || drift.commit === drift.version ? "" : ` (commit ${(0,_report_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortVersion */ .Li)(drift.commit)})`;
    const version = `the default version ${drift.version}${commit} of pipeline "${name}"`;
    return drift.kind === "unknown"
        ? `Whether ${version} is what ${module} compiles to is not known: the server keeps neither its text nor its digest.`
        : `${version[0]?.toUpperCase()}${version.slice(1)} on the server is not what ${module} compiles to.`;
}


/***/ }),

/***/ 27000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepDriftIssue: () => (/* binding */ keepDriftIssue)
/* harmony export */ });
/* harmony import */ var _github_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88545);
/* harmony import */ var _github_owner_and_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47342);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2860);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21618);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20330);





const title = "Pipelines on the server differ from Git";
/** This label finds the issue among the repository's issues in one request. */
const label = "pipeline-drift";
/**
 * Keeps one issue per server: opens it when something drifts, updates it while it is open, and closes it when nothing differs.
 * @throws GitHubError, InputError
 */
async function keepDriftIssue(records, options) {
    const { inputs, github, ports } = options;
    const client = await (0,_github_github_js__WEBPACK_IMPORTED_MODULE_0__.openGitHub)({ ...ports, token: inputs.githubToken });
    const { owner, repo } = (0,_github_owner_and_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerAndName */ .u)(github.repository);
    const { issues } = client.rest;
    const drifted = records.filter(_model_record_js__WEBPACK_IMPORTED_MODULE_4__/* .hasDrifted */ .n);
    const marker = `<!-- kfp-tekton-action drift ${(0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)(inputs.host).slice(0, 16)} -->`;
    const open = await client.paginate(issues.listForRepo, { owner, repo, labels: label, state: "open" });
    const issue = open.find(({ body }) => body?.includes(marker));
    const body = `${(0,_describe_js__WEBPACK_IMPORTED_MODULE_2__/* .renderDrift */ .i)(drifted, { runUrl: github.runUrl, host: withoutQuery(inputs.host) })}\n${marker}\n`;
    if (drifted.length === 0) {
        // A pipeline that failed to compile was not compared, so the issue stays open.
        if (issue === undefined || records.some(({ error }) => error !== undefined))
            return;
        await issues.update({ owner, repo, issue_number: issue.number, state: "closed", state_reason: "completed" });
        ports.log.line(`Closed the issue ${issue.html_url}: Git and the server are the same again`);
    }
    else if (issue === undefined) {
        const created = await issues.create({ owner, repo, title, body, labels: [label] });
        ports.log.line(`Opened the issue ${created.data.html_url}`);
    }
    else {
        await issues.update({ owner, repo, issue_number: issue.number, body });
        ports.log.line(`Brought the issue ${issue.html_url} up to date`);
    }
}
/** A query may hold a key, and the runner masks logs, not issues. */
function withoutQuery(host) {
    const url = URL.parse(host);
    return url === null ? host : url.origin + url.pathname;
}


/***/ })

};
