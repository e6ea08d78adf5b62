export const id = 6383;
export const ids = [6383,817];
export const modules = {

/***/ 74054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanUp: () => (/* binding */ cleanUp)
});

// EXTERNAL MODULE: ./src/delivery/open-server.ts + 1 modules
var open_server = __webpack_require__(56535);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/report/outputs.ts
var outputs = __webpack_require__(65468);
// EXTERNAL MODULE: ./src/report/error-summary.ts
var error_summary = __webpack_require__(16605);
// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/report/text/words.ts
var words = __webpack_require__(91605);
;// CONCATENATED MODULE: ./src/report/removals.ts



/** Of a cleanup, for the job summary: what is gone and what stays. */
function renderRemovals(removals) {
    const rows = removals.map(({ pipeline, removed, kept, isPipelineRemoved, error }) => [
        (0,markdown/* escapeMarkdown */.FV)(pipeline),
        removed.map((name) => (0,markdown/* inlineCode */.ti)((0,words/* shortVersion */.Li)(name))).join(" "),
        kept === undefined ? "" : `${(0,markdown/* inlineCode */.ti)((0,words/* shortVersion */.Li)(kept))}, the default version`,
        error === undefined ? outcomeOf({ removed, isPipelineRemoved }) : `❌ ${(0,error_summary/* errorWords */.Yi)(error)}`,
    ]);
    const body = rows.length === 0
        ? "Nothing of this pull request is on the server."
        : (0,markdown/* table */.tp)(["Pipeline", "Removed", "Kept", "Status"], rows);
    return `## Versions of the pull request\n\n${body}\n`;
}
function outcomeOf({ removed, isPipelineRemoved }) {
    if (isPipelineRemoved)
        return "🧹 pipeline removed";
    return removed.length > 0 ? "🧹 cleaned up" : "➖ nothing removed";
}
/** In one line of the log. */
function describeRemoval({ pipeline, removed, kept, isPipelineRemoved, error }) {
    const versions = removed.length === 0 ? "nothing was removed" : `removed ${removed.join(", ")}`;
    const whole = isPipelineRemoved ? ", and the pipeline with it" : "";
    const stays = kept === undefined ? "" : `; ${kept} stays: it is the pipeline's default version`;
    return `${pipeline}: ${versions}${whole}${stays}${error === undefined ? "" : `; then it failed`}`;
}

;// CONCATENATED MODULE: ./src/cleanup.ts




/**
 * Removes what a closed pull request left on the server. Needs no checkout and compiles nothing.
 * @throws ActionError for what concerns all pipelines
 */
async function cleanUp(context) {
    const removals = await removeVersions(context);
    const errors = removals.flatMap(({ error }) => error ?? []);
    const removed = removals.reduce((sum, removal) => sum + removal.removed.length, 0);
    return {
        outputs: { ...(0,outputs/* outputsOf */.Y)([], errors.length === 0 ? "succeeded" : "failed"), removed: String(removed) },
        errors,
        summary: async () => renderRemovals(removals),
        hasFailed: errors.length > 0,
    };
}
async function removeVersions(context) {
    const { log } = context.ports;
    const { closedPullRequest, repository } = context.github;
    if (closedPullRequest === undefined)
        throw new errors/* InputError */.dz([
            "Input `cleanup` removes the versions of a pull request that is closed: run it `on: pull_request` with `types: [closed]`.",
        ]);
    const { client, close } = await (0,open_server/* openServer */.C)(context);
    try {
        const removals = await client.removeVersionsOf({ ...closedPullRequest, repository });
        for (const removal of removals)
            log.line(describeRemoval(removal));
        if (removals.length === 0)
            log.line(`Pull request ${closedPullRequest.number} left no versions on the server`);
        return removals;
    }
    finally {
        await close();
    }
}


/***/ }),

/***/ 69441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requestLine)
/* harmony export */ });
/** For the debug log. Query, user name, headers and body are left out, because they may hold secrets. */
function requestLine({ method, url, status, durationMs }) {
    const { origin, pathname } = new URL(url);
    return `${method} ${origin}${pathname} → ${status} in ${Math.round(durationMs)} ms`;
}


/***/ }),

/***/ 98616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ writeDescription),
/* harmony export */   XF: () => (/* binding */ readDescription),
/* harmony export */   gQ: () => (/* binding */ noPullRequest)
/* harmony export */ });
/** Servers keep 64 KiB and more, but it travels in the URL, of which proxies take 8 KiB. */
const limit = 1_000;
/** Entries are ordered by importance: those that do not fit are dropped from the end. */
function writeDescription(entries) {
    let text = "";
    for (const [name, value] of entries) {
        const longer = `${text}${text === "" ? "" : "; "}${name}: ${storable(value)}`;
        if (Buffer.byteLength(longer) > limit)
            break;
        text = longer;
    }
    return text;
}
/**
 * A value must not begin another entry, hold a line break, or have a character of four bytes, which cannot be stored (quirk: names-ignore-case).
 * Not percent-encoded: some servers decode descriptions once more than others (quirk: names-decoded-twice).
 */
const storable = (value) => value
    .toWellFormed()
    .replace(/[;\\\p{Cc}\u{10000}-\u{10ffff}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
const restored = (value) => value.replace(/\\u\{([0-9a-f]{1,6})\}/g, (written, digits) => {
    const codePoint = Number.parseInt(digits, 16);
    return codePoint > 0x10ffff ? written : String.fromCodePoint(codePoint);
});
/** The value of `pull-request` if no pull request uploaded the version. The entry is always written, so that nobody can add a forged one. */
const noPullRequest = "none";
/**
 * Their values were once written as they are, with whatever others had put into them: `module: a; pull-request: 7`. They have always come after
 * the entries that decide something, so nothing behind the first of them decides.
 */
const freeEntries = ["ref", "kfp-tekton", "workflow", "module"];
/** The first entry of a name counts. */
function readDescription(text) {
    const entries = text.split("; ");
    const free = entries.findIndex((entry) => freeEntries.some((name) => entry.startsWith(`${name}: `)));
    const deciding = free === -1 ? entries : entries.slice(0, free);
    const valueIn = (list, name) => {
        const entry = list.find((candidate) => candidate.startsWith(`${name}: `));
        return entry === undefined ? "" : restored(entry.slice(name.length + 2));
    };
    const entryOf = (name) => valueIn(deciding, name);
    const moves = entryOf("default");
    return {
        sha256: /^[0-9a-f]{64}$/.test(entryOf("sha256")) ? entryOf("sha256") : "",
        commit: entryOf("commit"),
        repository: entryOf("repository"),
        pullRequest: entryOf("pull-request") === noPullRequest ? "" : entryOf("pull-request"),
        movesDefault: moves === "yes" || moves === "no" ? moves === "yes" : undefined,
        isTrial: entryOf("trial") === "yes",
        isFirst: entryOf("first-version") === "yes",
        module: valueIn(entries, "module"),
    };
}


/***/ }),

/***/ 10817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mebibyte),
/* harmony export */   M: () => (/* binding */ packageLimit)
/* harmony export */ });
const mebibyte = 1024 * 1024;
/**
 * Limit of a package's bytes on every server: kfp-tekton backend/src/apiserver/server/util.go:31, kubeflow/pipelines
 * backend/src/common/const.go:67. The largest of the SDK's own samples has 60 kB.
 */
const packageLimit = 32 * mebibyte;


/***/ })

};
