export const id = 1898;
export const ids = [1898];
export const modules = {

/***/ 1898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubOidcLogin: () => (/* binding */ githubOidcLogin)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _model_parse_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54129);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52904);
/* harmony import */ var _transport_network_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97067);
/* harmony import */ var _transport_time_limit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7562);
/* harmony import */ var _transport_transient_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25843);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48696);
/* harmony import */ var _retries_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96199);










/** Logs in with the workflow's own identity: a token from GitHub for the audience in `oidc-audience`, renewed before it expires. */
function githubOidcLogin(options) {
    const tokens = new OidcTokens(options);
    return {
        identify: () => tokens.identify(),
        accept: () => { },
        renew: (refused) => tokens.renew(refused),
        hint: () => refusedHint(tokens.last, options.values.oidcAudience),
    };
}
/** The claims of the token that the gateway's rule must match. */
function refusedHint(token, audience) {
    const { issuer = "", subject = "" } = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_6__/* .readJwt */ .u)(token) ?? {};
    const user = subject === "" ? "" : ` The token's subject, which becomes the user, is ${subject}.`;
    return `The server rejected the workflow's token from GitHub. Its gateway must accept the issuer ${issuer || usualIssuer} and the audience ${audience}.${user}`;
}
/** GitHub's issuer; a GitHub Enterprise Server has another. */
const usualIssuer = "https://token.actions.githubusercontent.com";
/** Assumed lifetime of a token without an expiry. GitHub's tokens live for five minutes. */
const usualLifeMs = 5 * 60_000;
/** A token is renewed this long before it expires, so that it outlives the request. */
const marginMs = 90_000;
const timeLimitMs = 30_000;
const responseLimit = _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E;
class OidcTokens {
    #options;
    #token = "";
    #session = 0;
    /** A time of this machine's clock, which may differ from GitHub's. */
    #staleAt = 0;
    #request;
    constructor(options) {
        this.#options = options;
    }
    get last() {
        return this.#token;
    }
    async identify() {
        if (this.#options.clock.now() >= this.#staleAt)
            await this.#replace();
        return { headers: { authorization: `Bearer ${this.#token}` }, session: this.#session };
    }
    async renew({ session }) {
        if (session === this.#session)
            await this.#replace();
        return true;
    }
    async #replace() {
        this.#request ??= this.#ask().finally(() => {
            this.#request = undefined;
        });
        await this.#request;
    }
    async #ask() {
        const { clock, log } = this.#options;
        const asked = clock.now();
        const token = await (0,_retries_js__WEBPACK_IMPORTED_MODULE_5__/* .loginWithRetries */ .E)(() => requestToken(this.#options), clock);
        log.mask(token);
        this.#token = token;
        this.#session += 1;
        this.#staleAt = asked + lifeOf(token) - marginMs;
    }
}
function lifeOf(token) {
    const { issuedAt, expiresAt } = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_6__/* .readJwt */ .u)(token) ?? {};
    return issuedAt === undefined || expiresAt === undefined ? usualLifeMs : (expiresAt - issuedAt) * 1000;
}
/** Requests the token as GitHub documents it ("OpenID Connect reference"). @actions/core would add another HTTP client. */
async function requestToken(options) {
    const { values, env } = options;
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    const url = URL.parse(address ?? "");
    if (url === null || !bearer)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginError */ .Qd("`oidc-audience` is set, but GitHub offers this job no identity token.", {
            code: "oidc-token-unavailable",
            hint: "Give the job `permissions: id-token: write`, and `contents: read` beside it: permissions that are not listed are removed. Pull requests from forks cannot have this permission.",
        });
    url.searchParams.set("audience", values.oidcAudience);
    const { status, text } = await ask(url, bearer, options);
    if (status !== 200)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginError */ .Qd(`GitHub refused the request for an identity token with HTTP ${status}: ${text.trim().slice(0, 500)}`, {
            isTransient: status === 429 || status >= 500,
            hint: "Check `permissions: id-token: write` and `oidc-audience`.",
        });
    return tokenIn(text);
}
async function ask(url, bearer, { dispatcher, clock }) {
    const limit = (0,_transport_time_limit_js__WEBPACK_IMPORTED_MODULE_7__/* .timeLimit */ .z)(timeLimitMs, clock);
    try {
        const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
            dispatcher,
            signal: limit.signal,
            headers: { accept: "application/json", authorization: `Bearer ${bearer}` },
        });
        return { status: response.statusCode, text: await (0,_transport_network_js__WEBPACK_IMPORTED_MODULE_3__/* .readBounded */ .CB)(response.body, responseLimit) };
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginError */ .Qd(`GitHub did not respond to the request for an identity token: ${(0,_transport_network_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFailure */ .Ic)(cause)}`, {
            cause,
            isTransient: (0,_transport_transient_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransientFailure */ .Ri)(cause),
        });
    }
    finally {
        limit.clear();
    }
}
function tokenIn(text) {
    const { value } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_8__/* .fieldsOf */ .P)((0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_9__/* .parseJson */ .q)(text));
    if (typeof value === "string" && value !== "")
        return value;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginError */ .Qd("GitHub's response to the request for an identity token contains no token.", {
        isTransient: true,
    });
}


/***/ }),

/***/ 48696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeJwt),
/* harmony export */   u: () => (/* binding */ readJwt)
/* harmony export */ });
/* harmony import */ var _model_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54129);

/** Undefined for a token that is no JWT. */
function readJwt(token) {
    const payload = (0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    if (typeof payload !== "object" || payload === null)
        return undefined;
    const { iss, sub, aud, iat, exp } = payload;
    return {
        issuer: typeof iss === "string" ? iss : "",
        subject: typeof sub === "string" ? sub : "",
        audience: [aud].flat().filter((entry) => typeof entry === "string"),
        issuedAt: typeof iat === "number" ? iat : undefined,
        expiresAt: typeof exp === "number" ? exp : undefined,
    };
}
/** Continues "The token …": when it expired, else its audience. */
function describeJwt(token, now) {
    const claims = readJwt(token);
    if (claims?.expiresAt !== undefined && claims.expiresAt * 1000 <= now)
        return `: it expired at ${timeOf(claims.expiresAt)}`;
    return claims === undefined || claims.audience.length === 0
        ? ""
        : `: it was made for ${claims.audience.join(", ").slice(0, 200)}`;
}
/** An absurd time in a token must not crash the step. */
function timeOf(seconds) {
    const time = new Date(seconds * 1000);
    return Number.isNaN(time.getTime()) ? `${seconds} s after 1970` : time.toISOString();
}


/***/ }),

/***/ 96199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loginWithRetries)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);

const delaysMs = [1_000, 5_000];
/** Retries transient failures: a provider that restarts, or a form that was used up when its response was lost. */
async function loginWithRetries(logIn, clock) {
    for (const delayMs of delaysMs) {
        try {
            return await logIn();
        }
        catch (error) {
            if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .LoginError */ .Qd) || !error.isTransient)
                throw error;
            await clock.sleep(delayMs);
        }
    }
    return await logIn();
}


/***/ })

};
