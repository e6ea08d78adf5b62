export const id = 8545;
export const ids = [8545,926];
export const modules = {

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ requestError),
/* harmony export */   YJ: () => (/* binding */ graphqlError),
/* harmony export */   fm: () => (/* binding */ permissionHint)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86594);

const longestMessage = 500;
/** What octokit throws for a request that failed, as a sentence with the permission that it lacks. */
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
/** What octokit throws for a GraphQL answer with errors, which is HTTP 200. */
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

/***/ 88545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
;// CONCATENATED MODULE: ./src/github/bounded-fetch.ts

/** Far more than any answer that this project reads. */
const longestAnswer = 64 * limits/* mebibyte */.E;
/** An answer that does not end must not fill the memory. */
function boundedFetch(fetch) {
    return async (url, init) => {
        const response = await fetch(url, init);
        if (response.body === null)
            return response;
        let length = 0;
        const bound = new TransformStream({
            transform: (chunk, controller) => {
                length += chunk.length;
                if (length > longestAnswer)
                    controller.error(new Error(`the answer is longer than ${longestAnswer} bytes`));
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
        // octokit tells a redirect by it.
        return Object.defineProperty(bounded, "url", { value: response.url });
    };
}

// EXTERNAL MODULE: ./src/github/github-error.ts
var github_error = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/github/retry.ts
/** No answer has the status 500 here, as octokit gives it. */
const passing = new Set([500, 502, 503, 504]);
const mostTries = 4;
/** GitHub: "wait at least one minute" when a secondary rate limit comes without `retry-after` (docs: rest/using-the-rest-api/rate-limits). */
const unspecifiedPauseMs = 60_000;
/** A primary limit resets within the hour; a workflow that waits longer than this is better told. */
const longestPauseMs = 5 * 60_000;
/**
 * Milliseconds to wait before a request is sent again; undefined when it is not. A POST that may have been done is not repeated, unless its
 * caller says that doing it twice is as good as once (`request: { repeatable: true }`): the caller looks up what became of it.
 */
function pauseBefore({ error, parameters, tries, now }) {
    if (tries >= mostTries || !isAnswer(error))
        return undefined;
    const limited = rateLimitPause(error, now);
    if (limited !== undefined)
        return limited <= longestPauseMs ? limited : undefined;
    const repeatable = parameters.method !== "POST" || isRepeatable(parameters.request);
    return repeatable && passing.has(error.status) ? 1000 * 2 ** (tries - 1) : undefined;
}
const isRepeatable = (settings = {}) => "repeatable" in settings && settings.repeatable === true;
const isAnswer = (error) => error instanceof Error && "status" in error && typeof error.status === "number";
/** A request that was refused for its rate was not done, whatever its method. */
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
    const { GitHub, getOctokitOptions } = await __webpack_require__.e(/* import() */ 5555).then(__webpack_require__.bind(__webpack_require__, 85555));
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
            // Changed in place: hooks are bound to this object, and what is passed on is ignored (before-after-hook, lib/register.js).
            parameters.request = { ...settings, signal, fetch: bounded };
            return await request(parameters);
        });
    });
    const { graphql } = client;
    // The request itself succeeds when GraphQL fails, so that the hook does not see it.
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
/** The plugins of octokit repeat a POST after any 5xx, and space out writes by a second: neither fits, see retry.ts. */
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


/***/ })

};
