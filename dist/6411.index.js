export const id = 6411;
export const ids = [6411];
export const modules = {

/***/ 97067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   SM: () => (/* binding */ createDispatcher),
/* harmony export */   qQ: () => (/* binding */ failureHint)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46752);
/* harmony import */ var _transient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25843);



/** Creates the HTTP dispatcher, with the environment's proxy and the trusted certificates. */
function createDispatcher({ env, caCertificate }) {
    const tls = caCertificate === "" ? undefined : trusting(caCertificate);
    const connect = tls === undefined ? {} : { connect: tls };
    const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy } = env;
    const proxied = [HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy].some((proxy) => proxy !== undefined && proxy !== "");
    if (!proxied)
        return new undici__WEBPACK_IMPORTED_MODULE_1__.Agent(connect);
    const inner = tls === undefined ? {} : { requestTls: tls, proxyTls: tls };
    return new undici__WEBPACK_IMPORTED_MODULE_1__.EnvHttpProxyAgent({ ...proxySettings(env), ...connect, ...inner });
}
/** Shared by all connections, because reading the machine's certificates takes longer than a request. */
const trusting = (caCertificate) => ({
    secureContext: (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.createSecureContext)({ ca: [...(0,node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates)("default"), caCertificate] }),
});
/** Passed explicitly, because undici would read process.env, which only the entry of this program may use. */
function proxySettings(env) {
    const [httpProxy, httpsProxy, noProxy] = [
        env.http_proxy || env.HTTP_PROXY,
        env.https_proxy || env.HTTPS_PROXY,
        env.no_proxy || env.NO_PROXY,
    ];
    return { ...(httpProxy ? { httpProxy } : {}), ...(httpsProxy ? { httpsProxy } : {}), noProxy: noProxy ?? "" };
}
const messageLimit = 2_000;
function describeFailure(error) {
    const message = error instanceof Error && error.message !== "" ? error.message : (0,_transient_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) || String(error);
    return message.slice(0, messageLimit);
}
const isCertificateFailure = (code) => /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code);
function failureHint(error) {
    const code = (0,_transient_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
    if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
        return "The server's certificate is for another name than the one in `host`.";
    if (code === "CERT_HAS_EXPIRED")
        return "The server's certificate has expired.";
    if (code === "CERT_NOT_YET_VALID")
        return "The server's certificate is not valid yet: check this machine's clock.";
    if (isCertificateFailure(code))
        return "The server's certificate is not one that this machine trusts: put the certificate of the authority that signed it into `ca-certificate`, as PEM or as a path.";
    if (/^ERR_SSL|^EPROTO$/.test(code))
        return "The server does not speak HTTPS at this address: check whether `host` should begin with http://.";
    const reach = "whether this runner can reach it (a private network needs a self-hosted runner or a tunnel).";
    return code === "ENOTFOUND" || code === "EAI_AGAIN"
        ? `Check the name in \`host\`, and ${reach}`
        : `Check \`host\`, and ${reach}`;
}
async function readBounded(body, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > limit)
            throw Object.assign(new Error(`the response is longer than ${limit / 1024 / 1024} MiB`), {
                code: "ERR_TOO_LONG",
            });
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}


/***/ }),

/***/ 25843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Ri: () => (/* binding */ isTransientFailure),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   vs: () => (/* binding */ cannotStore)
/* harmony export */ });
/* harmony import */ var _tekton_denial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56938);

/** Statuses of a proxy that restarts or a server that is busy. */
const transientStatuses = new Set([408, 429, 502, 503, 504]);
/**
 * Messages of a server whose database is busy or down; version uploads send them with status 400 (quirks: parallel-uploads-deadlock,
 * healthy-without-database: kfp-tekton-1.9.2/10-deadlock-and-retry and 12-database-down).
 */
const transientMessages = /deadlock|try restarting transaction|lock wait timeout|connection refused|(invalid|bad) connection|too many connections|server has gone away|i\/o timeout/i;
/**
 * Failures that a retry would repeat: the name does not resolve, the certificate is not trusted, the port is not HTTPS, the response is too
 * long, the client is closed.
 */
const permanentCodes = new Set([
    "ENOTFOUND",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "ERR_TOO_LONG",
    "UND_ERR_DESTROYED",
]);
/** Whether a retry may succeed. The request may have been executed already, unless the response says otherwise. */
function isTransient({ status, serverMessage = "", cause, }) {
    if (status === undefined)
        return isTransientFailure(cause);
    if (transientStatuses.has(status))
        return true;
    // The message of an admission webhook may contain any of these words, and a retry would be denied again.
    if ((0,_tekton_denial_js__WEBPACK_IMPORTED_MODULE_0__/* .denialIn */ .H)(serverMessage) !== undefined)
        return false;
    // A response without the server's message came from something in front of it.
    return status === 500
        ? serverMessage === "" || transientMessages.test(serverMessage)
        : status === 400 && transientMessages.test(serverMessage);
}
/**
 * Whether the database cannot store the text's characters, such as an emoji on MariaDB with three bytes per character, or Japanese on
 * latin1 (MySQL's error messages 1267, 1300 and 1366). A retry would fail.
 */
const cannotStore = ({ status = 0, serverMessage = "" }) => status >= 400 &&
    /illegal mix of collations|incorrect string value|invalid utf8\w* character string/i.test(serverMessage);
/** Whether a request without a response may succeed on a retry. */
const isTransientFailure = (cause) => !permanentCodes.has(codeOf(cause)) && !/CERT|SELF_SIGNED|UNABLE_TO|ERR_SSL|EPROTO/.test(codeOf(cause));
const codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";


/***/ }),

/***/ 36411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   missingArtifactService: () => (/* binding */ missingArtifactService),
/* harmony export */   whyNoArtifacts: () => (/* binding */ whyNoArtifacts)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _context_request_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69441);
/* harmony import */ var _kfp_transport_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97067);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10817);
/* harmony import */ var _model_parse_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54129);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52904);







/** Time limit of the question. Without a response the service may be busy; the upload retries and reports the error. */
const answerWithinMs = 10_000;
/**
 * Asks for the artifacts of this workflow run. The runner's variables and the service's response say whether there is one: a host name does
 * not, because newer releases of GitHub Enterprise Server may have it.
 * @returns why artifacts cannot be uploaded, in a clause without a full stop; undefined when they can
 */
async function whyNoArtifacts(options) {
    const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: results } = options.env;
    if (!token)
        return "this is not a step of a GitHub workflow: the runner sets no ACTIONS_RUNTIME_TOKEN";
    if (!results)
        return "this GitHub server has none: the runner sets no ACTIONS_RESULTS_URL";
    const url = new URL("/twirp/github.actions.results.api.v1.ArtifactService/ListArtifacts", results);
    const reply = await ask(url, { ...options, token });
    return reply !== undefined && isMissing(reply)
        ? `this GitHub server has none: ${url.origin} responds with HTTP ${reply.status}`
        : undefined;
}
const missingArtifactService = (reason, outputDir) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PublishError */ .S1(`\`publish: artifact\` needs an artifact service, and ${reason}.`, {
    code: "artifact-service-missing",
    hint: `Set \`publish: folder\`, and upload the folder \`${outputDir}\` with actions/upload-artifact@v3 in the next step. See docs/ghes.md.`,
});
/** @returns undefined when no response came */
async function ask(url, { token, env, log, clock, signal }) {
    const dispatcher = (0,_kfp_transport_network_js__WEBPACK_IMPORTED_MODULE_1__/* .createDispatcher */ .SM)({ env, caCertificate: "" });
    const started = clock.now();
    try {
        const { statusCode, body } = await (0,undici__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
            method: "POST",
            headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
            body: JSON.stringify(idsIn(token)),
            signal: AbortSignal.any([signal, AbortSignal.timeout(answerWithinMs)]),
            dispatcher,
        });
        log.debug((0,_context_request_line_js__WEBPACK_IMPORTED_MODULE_4__/* .requestLine */ .u)({ method: "POST", url, status: statusCode, durationMs: clock.now() - started }));
        return { status: statusCode, code: codeIn(await (0,_kfp_transport_network_js__WEBPACK_IMPORTED_MODULE_1__/* .readBounded */ .CB)(body, _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibyte */ .E)) };
    }
    catch {
        return undefined;
    }
    finally {
        await dispatcher.destroy();
    }
}
/** A service that knows the method responds to a wrong question with a code of its own, also with HTTP 404. */
const isMissing = ({ status, code }) => ["bad_route", "unimplemented"].includes(code) || (code === "" && [404, 405, 410, 501].includes(status));
function codeIn(text) {
    const { code } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)((0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(text));
    return typeof code === "string" ? code : "";
}
/** The token's scope `Actions.Results:<run>:<job>` names the run, as in actions/toolkit packages/artifact/src/internal/shared/util.ts. */
function idsIn(token) {
    const { scp } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)((0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()));
    const [, run = "", job = ""] = /(?:^| )Actions\.Results:([^: ]+):([^: ]+)/.exec(String(scp)) ?? [];
    return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}


/***/ }),

/***/ 56938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ denialIn),
/* harmony export */   j: () => (/* binding */ denialHint)
/* harmony export */ });
/**
 * Messages of an admission webhook, or of the API server about a field (recorded: kfp-tekton-1.9.2-cluster/10-life-denied-by-admission and
 * -invalid-metadata-name).
 */
const words = /(?:admission webhook "[^"]+" denied the request: |PipelineRun\.tekton\.dev "[^"]*" is invalid: )[\s\S]*/;
/**
 * Extracts the cluster's denial of a PipelineRun, without prefixes of other servers; undefined if there is none. A retry would be denied
 * again.
 */
const denialIn = (message) => words.exec(message)?.[0].trim();
const denialHint = "Tekton checks a PipelineRun when it is created, so another run ends the same way: change the pipeline at the field that the message names.";


/***/ })

};
