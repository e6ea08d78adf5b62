export const id = 8352;
export const ids = [8352];
export const modules = {

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

/***/ 88352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   audienceHint: () => (/* binding */ audienceHint),
/* harmony export */   tokenLogin: () => (/* binding */ tokenLogin)
/* harmony export */ });
/* harmony import */ var _jwt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48696);

/** Logs in with a fixed bearer token. */
function tokenLogin({ values, clock, log }) {
    const token = values.token.replace(/^Bearer\s+/i, "");
    log.mask(token);
    return {
        identify: async () => ({ headers: { authorization: `Bearer ${token}` }, session: 0 }),
        accept: () => { },
        renew: async () => false,
        hint: () => `The server rejected \`token\`${(0,_jwt_js__WEBPACK_IMPORTED_MODULE_0__/* .describeJwt */ .R)(token, clock.now())}. ${audienceHint}`,
    };
}
/** Recorded: kfp-tekton-1.9.2-multiuser/05: a token for the cluster's default audience is as good as none (quirk: no-identity-is-500). */
const audienceHint = "The API server accepts tokens for the audience pipelines.kubeflow.org (`kubectl create token NAME --audience=pipelines.kubeflow.org`). A gateway in front of it accepts only tokens of the issuers in its configuration.";


/***/ })

};
