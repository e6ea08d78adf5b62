export const id = 9379;
export const ids = [9379];
export const modules = {

/***/ 26539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SessionCookies)
/* harmony export */ });
/* harmony import */ var tough_cookie__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77380);

/** The cookies of one session. */
class SessionCookies {
    #jar = new tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .CookieJar */ .cP(undefined, { prefixSecurity: "unsafe-disabled", looseMode: true });
    /**
     * A `Secure` cookie that came over plain HTTP goes back over it: a gateway behind a port-forward sets such ones, and a login cannot end
     * without them (recorded: oauth2-proxy-dex/09-secure-cookie-over-http, L17). Nobody reads there what they could not read before.
     */
    set(setCookies, url) {
        for (const text of setCookies) {
            const cookie = tough_cookie__WEBPACK_IMPORTED_MODULE_0__/* .Cookie */ .Hk.parse(text, { loose: true });
            if (cookie === undefined)
                continue;
            if (url.protocol === "http:")
                cookie.secure = false;
            this.#jar.setCookieSync(cookie, url.href, { ignoreError: true });
        }
    }
    /** All that go to the address, also those that one session is split into (`…_0`, `…_1`: L15). */
    headers(url) {
        const cookie = this.#jar.getCookieStringSync(url.href);
        return cookie === "" ? {} : { cookie };
    }
    /** The values, for the runner's masking. */
    values(url) {
        return this.#jar.getCookiesSync(url.href).map(({ value }) => value);
    }
}


/***/ }),

/***/ 39379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cookieLogin: () => (/* binding */ cookieLogin)
/* harmony export */ });
/* harmony import */ var _cookie_jar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26539);

/** A session that somebody else began, in a browser or in an earlier step. A server may prolong it; nobody here can begin another. */
function cookieLogin({ values, host, log }) {
    const url = new URL(host);
    const cookies = new _cookie_jar_js__WEBPACK_IMPORTED_MODULE_0__/* .SessionCookies */ .A();
    // One of each name: a stale one before a good one of the same name loses the session (L16).
    const pairs = values.cookie.replace(/^cookie:\s*/i, "").split(/;\s*/);
    cookies.set(pairs.map((pair) => `${pair}; Path=/`), url);
    for (const secret of [values.cookie, ...cookies.values(url)])
        log.mask(secret);
    return {
        identify: async () => ({ headers: cookies.headers(url), session: 0 }),
        accept: (_, setCookies) => {
            if (setCookies.length === 0)
                return;
            cookies.set(setCookies, url);
            for (const secret of cookies.values(url))
                log.mask(secret);
        },
        renew: async () => false,
        hint: () => "The session in `cookie` has expired, or is one of another server: log in with a browser and copy its cookie anew, or use `username` + `password`, which logs in by itself.",
    };
}


/***/ })

};
