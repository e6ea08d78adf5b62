export const id = 3819;
export const ids = [3819];
export const modules = {

/***/ 43819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openJobCache: () => (/* binding */ openJobCache)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/workspace/fingerprint.ts
var fingerprint = __webpack_require__(87089);
// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
// EXTERNAL MODULE: ./src/event/untrusted-code.ts + 1 modules
var untrusted_code = __webpack_require__(70607);
;// CONCATENATED MODULE: ./src/job-cache/trust.ts

/**
 * GitHub keeps the caches of branches and pull requests apart: a job restores those of its own ref, of the base and of the default branch
 * (docs.github.com, "Restrictions for accessing a cache"). It does not look at who caused the job. An event such as pull_request_target has
 * the default branch as its ref, and whatever a stranger's code saves there, the next deployment would restore. Such jobs take no part. The
 * level is in the key as well, because other cache services do not keep branches apart.
 */
function trustOf({ github, inputs }) {
    if (github.ref === "")
        return { kind: "none", reason: "the job has no branch, tag or pull request" };
    if ((0,untrusted_code/* causedByStrangers */.iq)(github.eventName))
        return { kind: "none", reason: `strangers can cause the event ${github.eventName} on the default branch` };
    if (inputs.allowUnsafePrCheckout)
        return { kind: "none", reason: "`allow-unsafe-pr-checkout` lets the job run somebody else's code" };
    const above = github.baseBranches.filter((ref) => ref !== github.ref);
    return { kind: "level", own: levelOf(github.ref), above: above.map(levelOf) };
}
/** A key has no comma (actions/toolkit packages/cache/src/cache.ts, checkKey), and `:` ends the level: no ref has one. */
const levelOf = (ref) => ref.replaceAll(",", "%2C");

;// CONCATENATED MODULE: ./src/job-cache/job-cache.ts




/** @returns nothing where nothing is to be kept, or nothing can be */
async function openJobCache(options) {
    if (!isWanted(options))
        return undefined;
    const { log } = options.ports;
    const trust = trustOf(options);
    if (trust.kind === "none") {
        log.line(`Nothing is kept for other jobs, because ${trust.reason}.`);
        return undefined;
    }
    const library = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4491), __webpack_require__.e(4151)]).then(__webpack_require__.bind(__webpack_require__, 74151));
    if (!library.isFeatureAvailable()) {
        log.line("Nothing is kept for other jobs, because this runner has no cache service.");
        return undefined;
    }
    return cacheOf(library, { ...options, level: trust, image: await describeImage(options.ports) });
}
/** Whether GitHub's cache is used: with `cache-dir` the user keeps the folder, and a self-hosted runner may be far from the service. */
const isWanted = ({ inputs, ports }) => inputs.cache === "true" ||
    (inputs.cache === "auto" && inputs.cacheDir === "" && ports.env.RUNNER_ENVIRONMENT === "github-hosted");
/** What programs are built for: the runner's image, or that of the job's container. */
const describeImage = async ({ env }) => (0,sha256/* sha256 */.s)(JSON.stringify([
    env.ImageOS,
    env.ImageVersion,
    env.RUNNER_OS,
    env.RUNNER_ARCH,
    await (0,fingerprint/* digestOfFile */.Mk)("/etc/os-release"),
])).slice(0, 16);
function cacheOf(library, { level, image, ports }) {
    const { log, clock } = ports;
    const week = Math.floor(clock.now() / (7 * 24 * 3_600_000));
    const prefixOf = (of, { key, ages }) => ["kfp-tekton-action", of, image, key, ...(ages ? [`week-${week}`] : []), ""].join(":");
    return {
        restore: async (kept) => {
            const [own = "", ...above] = [level.own, ...level.above].map((of) => prefixOf(of, kept));
            const found = await attempt(`Restoring ${kept.title}`, log, () => library.restoreCache([kept.folder], own, above));
            if (found !== undefined)
                return found.split(":").at(-1);
            log.debug(`cache: ${kept.title}: nothing is kept as ${[own, ...above].join(" or ")}`);
            // What was unpacked before a failure is not the whole.
            await (0,promises_.rm)(kept.folder, { recursive: true, force: true });
            return undefined;
        },
        save: async (kept, digest) => {
            const key = `${prefixOf(level.own, kept)}${digest}`;
            await attempt(`Keeping ${kept.title} for other jobs`, log, () => library.saveCache([kept.folder], key));
        },
    };
}
/** The library reports what fails as a warning itself, except for what it takes for a wrong call. */
async function attempt(title, log, work) {
    try {
        return await log.folded(title, work);
    }
    catch (error) {
        const message = `${title} failed: ${error.message}`;
        log.annotate({ level: "warning", title: "Cache", message });
        return undefined;
    }
}


/***/ }),

/***/ 87089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ digestNow),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21618);


/** Fingerprint of a file that does not exist. */
const absent = "absent";
// All of these wait for the file system: to hand a question to a thread of Node's pool takes longer than its answer, and there are thousands.
async function digestOfFile(path) {
    return digestNow(path);
}
function digestNow(path) {
    try {
        return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    }
    catch {
        return absent;
    }
}
/** Modification time: it changes when a file is written, or when a folder gains or loses an entry. */
async function timeOf(path) {
    try {
        return String((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mtimeMs);
    }
    catch {
        return absent;
    }
}


/***/ })

};
