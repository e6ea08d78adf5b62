export const id = 6490;
export const ids = [6490];
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

/***/ 56490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  passwordLogin: () => (/* binding */ passwordLogin)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/kfp/login/cookie-jar.ts
var cookie_jar = __webpack_require__(26539);
// EXTERNAL MODULE: ./src/kfp/transport/time-limit.ts
var time_limit = __webpack_require__(7562);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
// EXTERNAL MODULE: ./src/context/request-line.ts
var request_line = __webpack_require__(69441);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
// EXTERNAL MODULE: ./src/kfp/transport/network.ts
var network = __webpack_require__(97067);
// EXTERNAL MODULE: ./src/kfp/transport/transient.ts
var transport_transient = __webpack_require__(25843);
// EXTERNAL MODULE: ./node_modules/htmlparser2/dist/Parser.js + 7 modules
var Parser = __webpack_require__(36963);
;// CONCATENATED MODULE: ./src/kfp/login/web-page.ts

/** @param url of the page: a form without an action goes back there, with its query */
function readWebPage(html, url) {
    const forms = [];
    const links = [];
    const inside = { form: false, link: false };
    const starts = {
        form: (attributes) => {
            const action = URL.parse(attributes.action || url.href, url.href);
            inside.form = action !== null;
            if (action !== null)
                forms.push({ action, method: methodOf(attributes), fields: [] });
        },
        input: (attributes) => {
            if (inside.form)
                forms.at(-1)?.fields.push(fieldOf(attributes));
        },
        a: ({ href = "" }) => {
            const target = URL.parse(href, url.href);
            inside.link = target !== null;
            if (target !== null)
                links.push({ url: target, text: "" });
        },
    };
    const parser = new Parser/* Parser */.i({
        onopentag: (name, attributes) => starts[name]?.(attributes),
        ontext: (text) => {
            const link = inside.link ? links.at(-1) : undefined;
            if (link !== undefined)
                link.text += text;
        },
        onclosetag: (name) => {
            if (name === "form")
                inside.form = false;
            if (name === "a")
                inside.link = false;
        },
    });
    parser.end(html);
    return { forms, links };
}
const methodOf = ({ method = "" }) => (method.toLowerCase() === "post" ? "post" : "get");
const fieldOf = ({ name = "", type = "text", value = "" }) => ({
    name,
    type: type.toLowerCase(),
    value,
});

;// CONCATENATED MODULE: ./src/kfp/login/browser.ts








const hopLimit = 20;
const hopTimeLimitMs = 30_000;
const pageLimit = limits/* mebibyte */.E;
const redirects = new Set([301, 302, 303, 307, 308]);
/** Goes from page to page as a person's browser does, with the cookies of one session. Every method throws LoginError. */
class Browser {
    #options;
    constructor(options) {
        this.#options = options;
    }
    open(url) {
        return this.#follow({ url, body: undefined });
    }
    /** Sends the form's fields, some of them filled in, to the origin of its page and nowhere else. */
    submit({ action, method, fields }, page, filledIn) {
        if (action.origin !== page.url.origin)
            throw new errors/* LoginError */.Qd(`The form on ${addressOf(page.url)} would send the user name and password to another site, ${action.origin}.`, {
                code: "login-unexpected-site",
                hint: "Nothing was sent. Check that `host` is the address of your server.",
            });
        const values = new URLSearchParams(fields.filter(({ name }) => name !== "").map(({ name, value }) => [name, value]));
        for (const [name, value] of Object.entries(filledIn))
            values.set(name, value);
        if (method === "post")
            return this.#follow({ url: action, body: values.toString() });
        const url = new URL(action);
        url.search = values.toString();
        return this.#follow({ url, body: undefined });
    }
    /** A form is sent once: every redirect is followed with a GET, whatever its status. */
    async #follow({ url, body }) {
        let hop = { url, body };
        for (let hops = 0; hops < hopLimit; hops++) {
            const answer = await this.#send(hop);
            if (answer.location === undefined)
                return { url: hop.url, status: answer.status, ...readWebPage(answer.text, hop.url) };
            hop = { url: nextAddress(answer.location, hop.url), body: undefined };
        }
        throw new errors/* LoginError */.Qd(`The login stopped after ${hopLimit} redirects, the last to ${addressOf(hop.url)}.`, {
            hint: "The gateway in front of the server redirects without end. Open the server's address in a browser to see the loop.",
        });
    }
    async #send({ url, body }) {
        const { cookies, dispatcher, clock, log, signal } = this.#options;
        const limit = (0,time_limit/* timeLimit */.z)(hopTimeLimitMs, clock);
        const method = body === undefined ? "GET" : "POST";
        const started = clock.now();
        try {
            const response = await (0,undici.request)(url, {
                method,
                dispatcher,
                signal: AbortSignal.any([limit.signal, signal]),
                headers: {
                    accept: "text/html,*/*;q=0.1",
                    ...cookies.headers(url),
                    ...(body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
                },
                body: body ?? null,
            });
            log.debug((0,request_line/* requestLine */.u)({ method, url, status: response.statusCode, durationMs: clock.now() - started }));
            cookies.set([response.headers["set-cookie"] ?? []].flat(), url);
            const text = await readBeginning(response.body);
            const location = redirects.has(response.statusCode) ? response.headers.location : undefined;
            return { status: response.statusCode, location: [location].flat()[0], text };
        }
        catch (cause) {
            throw new errors/* LoginError */.Qd(`The login got no response from ${addressOf(url)}: ${(0,network/* describeFailure */.Ic)(cause)}`, {
                cause,
                isTransient: (0,transport_transient/* isTransientFailure */.Ri)(cause),
                hint: (0,network/* failureHint */.qQ)(cause),
            });
        }
        finally {
            limit.clear();
        }
    }
}
/** A login form is near the beginning of its page; the page behind a login may be of any size. */
async function readBeginning(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= pageLimit)
            break;
    }
    return Buffer.concat(chunks).toString("utf8");
}
function nextAddress(location, from) {
    const next = URL.parse(location, from.href);
    if (next === null || !/^https?:$/.test(next.protocol))
        throw new errors/* LoginError */.Qd(`During the login, ${addressOf(from)} redirected to an invalid address.`);
    if (from.protocol === "https:" && next.protocol === "http:")
        throw new errors/* LoginError */.Qd(`During the login, ${addressOf(from)} redirected to ${addressOf(next)}, which is not encrypted.`, {
            hint: "Set the redirect address in the gateway's configuration to one that begins with https://.",
        });
    return next;
}
/** The address without its query, which contains codes and states. */
const addressOf = (url) => url.origin + url.pathname;

// EXTERNAL MODULE: ./node_modules/tough-cookie/dist/index.js
var dist = __webpack_require__(77380);
;// CONCATENATED MODULE: ./src/kfp/login/login-site.ts


/**
 * `host` decides where a login leads, and anyone who serves a page behind the gateway could redirect it to their own form. The password is
 * therefore sent only to the same site, or to the one origin that the user names.
 * @throws LoginError
 */
function refuseForeignSite({ page, host, loginOrigin }) {
    const isAllowed = loginOrigin === "" ? isSameSite(page, host) : page.origin === new URL(loginOrigin).origin;
    if (isAllowed)
        return;
    const expected = loginOrigin === "" ? `the site of \`host\` (${host.origin})` : `\`login-origin\` (${loginOrigin})`;
    throw new errors/* LoginError */.Qd(`${host.origin} leads to a login page at ${page.origin}, which is not ${expected}.`, {
        code: "login-unexpected-site",
        hint: `The password was not sent. If ${page.origin} is your identity provider, set \`login-origin: ${page.origin}\`.`,
    });
}
/** Compares sites as browsers do: by the registrable domain (publicsuffix.org). Addresses and local names are sites of their own. */
function isSameSite(one, other) {
    if (one.hostname === other.hostname)
        return true;
    const site = siteOf(one.hostname);
    return site !== undefined && site === siteOf(other.hostname);
}
function siteOf(hostname) {
    try {
        return (0,dist/* getPublicSuffix */.pj)(hostname) ?? undefined;
    }
    catch {
        // A domain that cannot be registered, such as cluster.local, is shared by everyone with a name below it.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/kfp/login/dex.ts




/**
 * Logs in as a person does (recorded: login/oauth2-proxy-dex, login/oidc-authservice): opens the server's page, is sent to the login form of
 * Dex, fills it in, approves where Dex asks for that, and is sent back with a session.
 * @throws LoginError
 */
async function logInThroughDex(options) {
    const limit = (0,time_limit/* timeLimit */.z)(timeLimitMs, options.clock);
    try {
        await logIn(options, new Browser({ ...options, signal: limit.signal }));
    }
    finally {
        limit.clear();
    }
}
/** Limit for all pages together: twenty slow pages would take ten minutes. */
const timeLimitMs = 60_000;
async function logIn(options, browser) {
    const loginPage = await chooseConnector(await openLogin(browser, new URL(options.host)), browser);
    let page = await fillIn(loginPage, options, browser);
    const approval = page.forms.find(isApproval);
    if (approval !== undefined)
        page = await browser.submit(approval, page, {});
    refuseFailedCallback(page);
}
/**
 * oidc-authservice, and oauth2-proxy without its page, send whoever opens a page to the login (quirk: request-begins-login); oauth2-proxy with its page shows a button
 * (quirk: login-as-401-or-redirect); where only the API is protected, its start address still leads there (quirk: password-form-behind-redirects).
 */
async function openLogin(browser, host) {
    const page = await browser.open(host);
    if (leadsToLogin(page))
        return page;
    const button = page.forms.find(({ method, action }) => method === "get" && action.pathname.endsWith("/start"));
    const start = new URL(`/oauth2/start?${new URLSearchParams({ rd: host.pathname })}`, host);
    const next = button === undefined ? await browser.open(start) : await browser.submit(button, page, {});
    if (leadsToLogin(next))
        return next;
    refuseFailure(next);
    refuseFailure(page);
    throw new errors/* LoginError */.Qd(`${addressOf(host)} shows no login page with a form for user name and password.`, {
        hint: "`username` + `password` works with Dex behind oauth2-proxy or oidc-authservice. For another identity provider use `token` or `cookie`; for a server without a login remove both inputs.",
    });
}
const leadsToLogin = (page) => loginForm(page) !== undefined || isChoice(page);
/** Throws if the server or the identity provider is down or restarting (quirk: login-outlives-back-ends). */
function refuseFailure({ status, url }) {
    if (status < 500 && status !== 429)
        return;
    throw new errors/* LoginError */.Qd(`The login failed: ${addressOf(url)} responded with HTTP ${status}.`, {
        isTransient: true,
        hint: "The gateway or its identity provider is down.",
    });
}
/** Dex with several connectors: a page of links to `…/auth/<connector>?…` (recorded: 11-choice-of-connectors, quirk: choice-of-connectors). */
const isChoice = (page) => page.status === 200 && connectorsOf(page).length > 0;
const connectorsOf = ({ url, links }) => links.filter((link) => link.url.origin === url.origin && link.url.pathname.startsWith(`${url.pathname}/`));
/** Connectors with a password form, in this order: Dex's own passwords, and LDAP. */
const passwordConnectors = ["local", "ldap"];
async function chooseConnector(page, browser) {
    if (loginForm(page) !== undefined)
        return page;
    const connectors = connectorsOf(page);
    const chosen = passwordConnectors
        .map((id) => connectors.find(({ url }) => url.pathname === `${page.url.pathname}/${id}`))
        .find((link) => link !== undefined);
    const opened = chosen === undefined ? undefined : await browser.open(chosen.url);
    if (opened !== undefined && loginForm(opened) !== undefined)
        return opened;
    const offered = connectors.map(({ text, url }) => text.trim() || url.pathname).join(", ");
    throw new errors/* LoginError */.Qd(`The identity provider at ${addressOf(page.url)} has no login by password. It offers: ${offered.slice(0, 500)}.`, {
        hint: "Use `token` or `cookie`, or give Dex a connector with the ID `local` or `ldap`.",
    });
}
function loginForm({ forms }) {
    return forms.find((form) => passwordField(form) !== undefined);
}
const passwordField = ({ fields }) => fields.find(({ type, name }) => type === "password" && name !== "");
async function fillIn(page, options, browser) {
    const { username, password, host, loginOrigin, log } = options;
    refuseForeignSite({ page: page.url, host: new URL(host), loginOrigin });
    const form = loginForm(page);
    const names = form === undefined ? undefined : fieldNames(form);
    if (form === undefined || names === undefined || form.method !== "post")
        throw new errors/* LoginError */.Qd(`The login form at ${addressOf(page.url)} has no fields for a user name and a password, or does not use POST.`, {
            hint: "Use `token` or `cookie`.",
        });
    log.line(`Sending the password of ${username} to ${addressOf(form.action)}`);
    const next = await browser.submit(form, page, { [names.username]: username, [names.password]: password });
    if (next.status === 401 || loginForm(next) !== undefined)
        throw new errors/* LoginError */.Qd(`${addressOf(page.url)} rejected the user name or the password (HTTP ${next.status}).`, {
            code: "login-wrong-password",
            hint: "Check `username` and `password`. For users in Dex's own list, `username` is the whole email address.",
        });
    return next;
}
/** Dex calls them `login` and `password` (quirk: password-form-behind-redirects). */
function fieldNames(form) {
    const username = form.fields.find(({ name, type }) => name !== "" && (type === "text" || type === "email"));
    const password = passwordField(form);
    return username === undefined || password === undefined
        ? undefined
        : { username: username.name, password: password.name };
}
/** Whether this is the form that approves, of the page's two (recorded: 08-approval, quirk: approval-page). */
const isApproval = ({ fields }) => fields.some(({ name, value }) => name === "approval" && value === "approve");
/** The page behind the callback may be anything, even missing; only the callback itself must succeed. */
function refuseFailedCallback({ url, status }) {
    if (status < 400 || !(url.searchParams.has("state") || url.pathname.endsWith("/callback")))
        return;
    throw new errors/* LoginError */.Qd(`The login did not complete: ${addressOf(url)} responded with HTTP ${status}.`, {
        isTransient: true,
        hint: "The gateway could not start a session. Either it cannot reach the identity provider, or its own cookie did not come back.",
    });
}

// EXTERNAL MODULE: ./src/kfp/login/retries.ts
var retries = __webpack_require__(96199);
// EXTERNAL MODULE: ./src/kfp/login/session-mask.ts
var session_mask = __webpack_require__(210);
;// CONCATENATED MODULE: ./src/kfp/login/password.ts





/** Dex with user name and password, behind oauth2-proxy or oidc-authservice. */
function passwordLogin(options) {
    const { username, password } = options.values;
    // A form encodes the password, and a server may echo it in that form, so both spellings are masked.
    const encoded = new URLSearchParams({ password }).toString().slice("password=".length);
    for (const secret of [password, encoded, encodeURIComponent(password)])
        options.log.mask(secret);
    const session = new PasswordSession(options);
    return {
        identify: () => session.identify(),
        accept: (identity, setCookies) => session.accept(identity, setCookies),
        renew: (refused) => session.renew(refused),
        hint: () => `The login as ${username} succeeded, but the server rejected the session. Check that the login page and \`host\` are on the same domain.`,
    };
}
/**
 * Starts without a session, because the server may not require one. After a refusal it logs in once for all refused requests: a second
 * login would break the one in progress (recorded: oauth2-proxy-dex/03-login-failures, quirk: login-form-works-once).
 */
class PasswordSession {
    #options;
    #url;
    #mask;
    #cookies = new cookie_jar/* SessionCookies */.A();
    #session = 0;
    #login;
    #refusedForGood;
    constructor(options) {
        this.#options = options;
        this.#url = new URL(options.host);
        this.#mask = new session_mask/* SessionMask */.F(options.log);
    }
    async identify() {
        await this.#login;
        return { headers: this.#cookies.headers(this.#url), session: this.#session };
    }
    /** Ignores cookies of an earlier session: its late response would clear the current session. */
    accept({ session }, setCookies) {
        if (session !== this.#session || setCookies.length === 0)
            return;
        this.#cookies.set(setCookies, this.#url);
        this.#mask.renew(this.#cookies.all(this.#url));
    }
    async renew({ session }) {
        if (session === this.#session) {
            this.#login ??= this.#logIn().finally(() => {
                this.#login = undefined;
            });
        }
        await this.#login;
        return true;
    }
    async #logIn() {
        // A wrong password is not tried again, because a second attempt can lock the account.
        if (this.#refusedForGood !== undefined)
            throw this.#refusedForGood;
        const { values, log } = this.#options;
        this.#cookies = await this.#withRetries(async () => {
            const cookies = new cookie_jar/* SessionCookies */.A();
            await logInThroughDex({ ...this.#options, ...values, cookies });
            return cookies;
        });
        this.#session += 1;
        this.#mask.begin(this.#cookies.all(this.#url));
        log.line(`Logged in at ${this.#url.origin} as ${values.username}`);
    }
    async #withRetries(logIn) {
        try {
            return await (0,retries/* loginWithRetries */.E)(logIn, this.#options.clock);
        }
        catch (error) {
            // A failure with a cause, such as a name that did not resolve, may pass on the next attempt.
            if (error instanceof errors/* LoginError */.Qd && !error.isTransient && error.cause === undefined)
                this.#refusedForGood = error;
            throw error;
        }
    }
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
