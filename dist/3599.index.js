export const id = 3599;
export const ids = [3599];
export const modules = {

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

/***/ 33599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordDeployment: () => (/* binding */ recordDeployment)
/* harmony export */ });
/* harmony import */ var _context_grace_after_abort_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99707);
/* harmony import */ var _github_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88545);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36419);
/* harmony import */ var _github_owner_and_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47342);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2860);






/**
 * Deploys, and lets GitHub keep the record: a deployment of the environment with its statuses. A record that cannot be written stops
 * nothing, and one line says why.
 */
async function recordDeployment({ environment, context }, { sha, description, deploy }) {
    const { github } = context;
    if (environment === undefined || github.isAboutPullRequest || github.eventName === "" || sha === "")
        return await deploy();
    const record = await begin({ sha, description, environment: environment.name }, context);
    try {
        const deployed = await deploy();
        await record?.end(deployed.records.every(_model_record_js__WEBPACK_IMPORTED_MODULE_3__/* .passed */ .b) ? "success" : "failure", urlOf(deployed.records, context));
        return deployed;
    }
    catch (error) {
        await record?.end("failure", "");
        throw error;
    }
}
/** The page of the only run or version; otherwise that of the server. A query may hold a key. */
function urlOf(records, { inputs }) {
    if (inputs.host === "embedded" || inputs.host === "")
        return "";
    const there = records.filter(({ version, run }) => version !== undefined || run !== undefined);
    const [only] = there;
    const own = there.length === 1 ? (only?.run?.url ?? only?.version?.url) : undefined;
    const server = URL.parse(inputs.host);
    return own || (server === null ? "" : server.origin + server.pathname);
}
async function begin(record, context) {
    const { inputs, github, ports } = context;
    if (inputs.githubToken === "") {
        ports.log.line("GitHub gets no record of this deployment: the step has no `github-token`.");
        return undefined;
    }
    return await unlessRefused(ports.log, async () => {
        // A cancelled deployment must not be left as one in progress.
        const signal = (0,_context_grace_after_abort_js__WEBPACK_IMPORTED_MODULE_4__/* .graceAfterAbort */ .h)(ports.signal);
        const client = await (0,_github_github_js__WEBPACK_IMPORTED_MODULE_0__.openGitHub)({ ...ports, signal, token: inputs.githubToken });
        const target = (0,_github_owner_and_name_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerAndName */ .u)(github.repository);
        const { data } = await client.rest.repos.createDeployment({
            ...target,
            ref: record.sha,
            environment: record.environment,
            description: record.description,
            auto_merge: false,
            // Otherwise GitHub waits for the checks of the commit, and this workflow is one of them.
            required_contexts: [],
        });
        if (!("id" in data))
            return undefined;
        const own = { ...target, deployment_id: data.id };
        const logUrl = github.runUrl === "" ? {} : { log_url: github.runUrl };
        await client.rest.repos.createDeploymentStatus({ ...own, ...logUrl, state: "in_progress" });
        return {
            end: async (state, url) => {
                await unlessRefused(ports.log, async () => {
                    const environmentUrl = url === "" ? {} : { environment_url: url };
                    await client.rest.repos.createDeploymentStatus({ ...own, ...logUrl, ...environmentUrl, state });
                    if (state === "success")
                        await retirePredecessors(client, { ...own, environment: record.environment });
                });
            },
        };
    });
}
const mostPredecessors = 20;
/** GitHub does so by itself only where an environment is not called `production` (docs.github.com, REST: `auto_inactive`). */
async function retirePredecessors(client, successor) {
    const { owner, repo, deployment_id: id, environment } = successor;
    const { repos } = client.rest;
    const { data } = await repos.listDeployments({ owner, repo, environment, per_page: mostPredecessors });
    for (const { id: other } of data.filter((one) => one.id < id)) {
        const target = { owner, repo, deployment_id: other };
        const [latest] = (await repos.listDeploymentStatuses({ ...target, per_page: 1 })).data;
        if (latest?.state === "success")
            await repos.createDeploymentStatus({ ...target, state: "inactive" });
        // All before it have been retired by it.
        if (latest?.state === "success" || latest?.state === "inactive")
            return;
    }
}
async function unlessRefused(log, request) {
    try {
        return await request();
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_))
            throw error;
        const why = error.status === 403 || error.status === 404 ? (0,_github_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionHint */ .fm)("deployments: write") : error.message;
        log.line(`GitHub gets no record of this deployment. ${why}`);
        return undefined;
    }
}


/***/ })

};
