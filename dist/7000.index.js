export const id = 7000;
export const ids = [7000];
export const modules = {

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

/***/ 88545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./src/context/request-line.ts
var request_line = __webpack_require__(69441);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
;// CONCATENATED MODULE: ./src/github/bounded-fetch.ts

/** Limit of response bytes, far above any response that this project reads. */
const responseLimit = 64 * limits/* mebibyte */.E;
/** Bounds responses, because an endless one would fill the memory. */
function boundedFetch(fetch) {
    return async (url, init) => {
        const response = await fetch(url, init);
        if (response.body === null)
            return response;
        let length = 0;
        const bound = new TransformStream({
            transform: (chunk, controller) => {
                length += chunk.length;
                if (length > responseLimit)
                    controller.error(new Error(`the response is longer than ${responseLimit} bytes`));
                else
                    controller.enqueue(chunk);
            },
        });
        const { status, statusText, headers } = response;
        const bounded = new Response(response.body.pipeThrough(bound), {
            status,
            statusText,
            headers: Object.fromEntries(headers),
        });
        // octokit uses the URL to detect a redirect.
        return Object.defineProperty(bounded, "url", { value: response.url });
    };
}

// EXTERNAL MODULE: ./src/github/github-error.ts
var github_error = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/github/retry.ts
/** Includes 500, because octokit reports it for a request without a response. */
const transientStatuses = new Set([500, 502, 503, 504]);
const mostTries = 4;
/** GitHub: "wait at least one minute" when a secondary rate limit comes without `retry-after` (docs: rest/using-the-rest-api/rate-limits). */
const unspecifiedPauseMs = 60_000;
/** Longest pause for a rate limit: a primary limit may reset only after an hour, so the step fails instead. */
const longestPauseMs = 5 * 60_000;
/**
 * Milliseconds to wait before a retry; undefined if there is none. A POST that may have been executed is not repeated, unless its caller
 * declares it repeatable (`request: { repeatable: true }`); other callers look up the result.
 */
function pauseBefore({ error, parameters, tries, now }) {
    if (tries >= mostTries || !isResponseError(error))
        return undefined;
    const limited = rateLimitPause(error, now);
    if (limited !== undefined)
        return limited <= longestPauseMs ? limited : undefined;
    const repeatable = parameters.method !== "POST" || isRepeatable(parameters.request);
    return repeatable && transientStatuses.has(error.status) ? 1000 * 2 ** (tries - 1) : undefined;
}
const isRepeatable = (settings = {}) => "repeatable" in settings && settings.repeatable === true;
const isResponseError = (error) => error instanceof Error && "status" in error && typeof error.status === "number";
/** A request refused by a rate limit was not executed, whatever its method. */
function rateLimitPause({ status, message, response }, now) {
    if (status !== 429 && status !== 403)
        return undefined;
    const headers = response?.headers ?? {};
    const retryAfter = Number(headers["retry-after"]);
    if (headers["retry-after"] !== undefined && Number.isFinite(retryAfter))
        return Math.max(0, retryAfter) * 1000;
    if (String(headers["x-ratelimit-remaining"]) === "0")
        return Math.max(1000, Number(headers["x-ratelimit-reset"] ?? 0) * 1000 - now);
    return status === 429 || /secondary rate limit/i.test(message) ? unspecifiedPauseMs : undefined;
}

;// CONCATENATED MODULE: ./src/github/github.ts





const requestTimeoutMs = 60_000;
/**
 * A client of GitHub's REST and GraphQL API. Its requests throw GitHubError, or the reason of the signal when that is aborted.
 * @throws InputError without a token
 */
async function openGitHub(options) {
    if (options.token === "")
        throw new errors/* InputError */.dz(["Input `github-token` is empty: leave it out, or give it a token."]);
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8665), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 78665));
    const { log } = options;
    const client = new GitHub(getOctokitOptions(options.token, {
        baseUrl: options.env.GITHUB_API_URL || "https://api.github.com",
        userAgent: "kfp-tekton-action",
        log: { debug: () => { }, info: () => { }, warn: (text) => log.debug(text), error: (text) => log.debug(text) },
    }));
    client.hook.wrap("request", async (request, parameters) => {
        const settings = parameters.request;
        const bounded = boundedFetch(settings?.fetch ?? fetch);
        return await persist(options, parameters, async (signal) => {
            // The object is changed in place, because hooks are bound to it and ignore a copy (before-after-hook, lib/register.js).
            parameters.request = { ...settings, signal, fetch: bounded };
            const started = options.clock.now();
            const note = (url, status) => log.debug((0,request_line/* requestLine */.u)({ method: parameters.method, url, status, durationMs: options.clock.now() - started }));
            try {
                const response = await request(parameters);
                note(response.url, response.status);
                return response;
            }
            catch (error) {
                const { status, request: sent } = error;
                if (sent !== undefined && status !== undefined)
                    note(sent.url, status);
                throw error;
            }
        });
    });
    const { graphql } = client;
    // GraphQL errors are wrapped here, because their HTTP request succeeds and the hook does not see them.
    return Object.assign(client, {
        graphql: async (...call) => {
            try {
                return await graphql(...call);
            }
            catch (error) {
                throw (0,github_error/* graphqlError */.YJ)(error);
            }
        },
    });
}
/** Retries by the rules in retry.ts. octokit's plugins would repeat a POST after any 5xx, and delay writes by a second. */
async function persist({ clock, log, signal }, parameters, attempt) {
    for (let tries = 1;; tries++) {
        try {
            return await attempt(AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]));
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            const failure = (0,github_error/* requestError */.Un)(error);
            const pause = pauseBefore({ error, parameters, tries, now: clock.now() });
            if (pause === undefined)
                throw failure;
            log.line(`${failure.message} Trying again in ${Math.ceil(pause / 1000)} s.`);
            await clock.sleep(pause, signal);
        }
    }
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
