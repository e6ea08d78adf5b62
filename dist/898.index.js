export const id = 898;
export const ids = [898];
export const modules = {

/***/ 1898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubOidcLogin: () => (/* binding */ githubOidcLogin)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6752);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _network_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1821);
/* harmony import */ var _passing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8864);
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8696);





/** The workflow's own identity: a token from GitHub for the audience in `oidc-audience`, a new one before each has expired. */
function githubOidcLogin(options) {
    const tokens = new OidcTokens(options);
    return {
        identify: () => tokens.identify(),
        accept: () => { },
        renew: (refused) => tokens.renew(refused),
        hint: () => `The server does not accept GitHub's token for the workflow${(0,_jwt_js__WEBPACK_IMPORTED_MODULE_4__/* .describeJwt */ .R)(tokens.last, options.clock.now())}. Its gateway must know the issuer https://token.actions.githubusercontent.com with that audience.`,
    };
}
/** Of a token that does not say. GitHub's live for five minutes. */
const usualLifeMs = 5 * 60_000;
/** Before its end a token is replaced: it must outlive the request that it goes with. */
const marginMs = 90_000;
const timeLimitMs = 30_000;
const retryDelaysMs = [1_000, 5_000];
const answerLimit = 1024 * 1024;
class OidcTokens {
    #options;
    #token = "";
    #session = 0;
    /** By this machine's clock, whatever GitHub's says. */
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
        const token = await this.#withRetries(() => requestToken(this.#options));
        log.mask(token);
        this.#token = token;
        this.#session += 1;
        this.#staleAt = asked + lifeOf(token) - marginMs;
    }
    async #withRetries(ask) {
        for (const delayMs of retryDelaysMs) {
            try {
                return await ask();
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginError */ .Qd) || !error.passing)
                    throw error;
                await this.#options.clock.sleep(delayMs);
            }
        }
        return await ask();
    }
}
function lifeOf(token) {
    const { issuedAt, expiresAt } = (0,_jwt_js__WEBPACK_IMPORTED_MODULE_4__/* .readJwt */ .u)(token) ?? {};
    return issuedAt === undefined || expiresAt === undefined ? usualLifeMs : (expiresAt - issuedAt) * 1000;
}
/** As GitHub documents it ("OpenID Connect reference", the request for the JWT); @actions/core would bring an HTTP client of its own. */
async function requestToken({ values, env, dispatcher }) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = env;
    const url = URL.parse(address ?? "");
    if (url === null || !bearer)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginError */ .Qd("`oidc-audience` is set, but GitHub gives this job no token for its identity.", {
            hint: "The job needs `permissions: id-token: write` (and `contents: read`, which is lost when others are given). Pull requests from forks cannot have it.",
        });
    url.searchParams.set("audience", values.oidcAudience);
    const { status, text } = await ask(url, bearer, dispatcher);
    if (status !== 200)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginError */ .Qd(`GitHub answered the request for a token with HTTP ${status}: ${text.trim().slice(0, 500)}`, {
            passing: status === 429 || status >= 500,
            hint: "Check `permissions: id-token: write` and `oidc-audience`.",
        });
    return tokenIn(text);
}
async function ask(url, bearer, dispatcher) {
    try {
        const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .request */ .Em)(url, {
            dispatcher,
            signal: AbortSignal.timeout(timeLimitMs),
            headers: { accept: "application/json", authorization: `Bearer ${bearer}` },
        });
        return { status: response.statusCode, text: await (0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .readBounded */ .CB)(response.body, answerLimit) };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginError */ .Qd(`GitHub did not answer the request for a token: ${(0,_network_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFailure */ .Ic)(cause)}`, {
            cause,
            passing: (0,_passing_js__WEBPACK_IMPORTED_MODULE_3__/* .isPassingFailure */ .IM)(cause),
        });
    }
}
function tokenIn(text) {
    try {
        const { value } = JSON.parse(text);
        if (typeof value === "string" && value !== "")
            return value;
    }
    catch {
        // Said below.
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .LoginError */ .Qd("GitHub answered the request for a token with something else than a token.", { passing: true });
}


/***/ }),

/***/ 8696:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describeJwt),
/* harmony export */   u: () => (/* binding */ readJwt)
/* harmony export */ });
/** Undefined for a token that is no JWT. */
function readJwt(token) {
    try {
        const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
        if (typeof payload !== "object" || payload === null)
            return undefined;
        const { aud, iat, exp } = payload;
        return {
            audience: [aud].flat().filter((entry) => typeof entry === "string"),
            issuedAt: typeof iat === "number" ? iat : undefined,
            expiresAt: typeof exp === "number" ? exp : undefined,
        };
    }
    catch {
        return undefined;
    }
}
/** Goes on from "The token …": when it expired, else for whom it was made. */
function describeJwt(token, now) {
    const claims = readJwt(token);
    if (claims?.expiresAt !== undefined && claims.expiresAt * 1000 <= now)
        return `: it expired at ${timeOf(claims.expiresAt)}`;
    return claims === undefined || claims.audience.length === 0
        ? ""
        : `: it was made for ${claims.audience.join(", ").slice(0, 200)}`;
}
/** A year beyond all calendars is not worth a crash. */
function timeOf(seconds) {
    const time = new Date(seconds * 1000);
    return Number.isNaN(time.getTime()) ? `${seconds} s after 1970` : time.toISOString();
}


/***/ })

};
