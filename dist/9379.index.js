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
     * A `Secure` cookie that arrived over plain HTTP is sent back over it: gateways behind a port-forward set such cookies, and the login
     * needs them (recorded: oauth2-proxy-dex/09-secure-cookie-over-http, quirk: secure-cookies-over-http). This exposes nothing that was not
     * already sent in the clear.
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
    /** Cookies for the address, including the parts that a session is split into (`…_0`, `…_1`: quirk: session-split-into-cookies). */
    headers(url) {
        const cookie = this.#jar.getCookieStringSync(url.href);
        return cookie === "" ? {} : { cookie };
    }
    /** Cookies for the address. */
    all(url) {
        return this.#jar.getCookiesSync(url.href).map(({ key, value }) => ({ name: key, value }));
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
/* harmony import */ var _session_mask_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(210);


/** A session that was started elsewhere, in a browser or an earlier step. The server may extend it; this login cannot start a new one. */
function cookieLogin({ values, host, log }) {
    const url = new URL(host);
    const cookies = new _cookie_jar_js__WEBPACK_IMPORTED_MODULE_0__/* .SessionCookies */ .A();
    // Only one cookie per name: a stale cookie before a valid one of the same name would end the session (quirk: expired-cookie-cleared).
    const pairs = values.cookie.replace(/^cookie:\s*/i, "").split(/;\s*/);
    cookies.set(pairs.map((pair) => `${pair}; Path=/`), url);
    const mask = new _session_mask_js__WEBPACK_IMPORTED_MODULE_1__/* .SessionMask */ .F(log);
    log.mask(values.cookie);
    mask.begin(cookies.all(url));
    return {
        identify: async () => ({ headers: cookies.headers(url), session: 0 }),
        accept: (_, setCookies) => {
            if (setCookies.length === 0)
                return;
            cookies.set(setCookies, url);
            mask.renew(cookies.all(url));
        },
        renew: async () => false,
        hint: () => "The session in `cookie` has expired or belongs to another server. Log in with a browser and copy the cookie again, or use `username` + `password`: then the action logs in by itself.",
    };
}


/***/ }),

/***/ 210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ SessionMask)
/* harmony export */ });
/** Shorter values are not masked: masking `1` or `true` makes a log unreadable, and GitHub drops outputs that contain a masked text. */
const shortestSecret = 8;
/** Masks only the session's cookies: a server may set other cookies to any word of the log. Each value is masked once. */
class SessionMask {
    #log;
    #names = new Set();
    #masked = new Set();
    constructor(log) {
        this.#log = log;
    }
    /** Called with the cookies that a login returned. */
    begin(cookies) {
        for (const { name } of cookies)
            this.#names.add(familyOf(name));
        this.renew(cookies);
    }
    /** Called when the server has renewed cookies. */
    renew(cookies) {
        for (const { name, value } of cookies)
            if (this.#names.has(familyOf(name)))
                this.#mask(value);
    }
    #mask(value) {
        if (value.length < shortestSecret || this.#masked.has(value))
            return;
        this.#masked.add(value);
        this.#log.mask(value);
    }
}
/** A large session is split into `…_0`, `…_1`, and a longer one into one more (quirk: session-split-into-cookies). */
const familyOf = (name) => name.replace(/_\d+$/, "");


/***/ })

};
