export const id = 479;
export const ids = [479];
export const modules = {

/***/ 94504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ vanishedRecord)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86594);
/* harmony import */ var _packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35244);


/** The error at the module of a pipeline that it has no more. */
function vanishedRecord({ module, function: own, name, line, source }, { inputs }) {
    const note = JSON.stringify({ module, name, by: "…", why: "…" });
    const error = new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DiscoveryError */ .P3(`${module} had the pipeline "${name}" (as ${source} knows it), and has it no more.`, {
        code: "pipeline-lost",
        hint: `Look for a decorator or an import of kfp that was lost. To remove the pipeline, delete the file, or add \`${note}\` to the list \`removed\` in ${(0,_packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_1__.manifestPathIn)(inputs.outputDir)}.`,
        location: { file: module, ...(line === undefined ? {} : { line }) },
    });
    return { module, ...(own === undefined ? {} : { function: own }), name, lost: true, error };
}


/***/ }),

/***/ 30977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10308);

/** Compares the working tree with the base of the event: what earlier steps of the job wrote counts too. Nothing is asked of GitHub. */
async function changedFiles({ github, workspace, ports }) {
    if (github.base.kind === "none")
        return { kind: "unknown", reason: github.base.reason };
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .u)(workspace, ports.env);
    const head = await git("rev-parse", "--verify", "HEAD^{commit}");
    if (!head.ok)
        return { kind: "unknown", reason: `git cannot read the checkout (${head.text})` };
    const base = await findBase(github, head.text, git);
    if (base === undefined)
        return { kind: "unknown", reason: missingBase(github.base.sha) };
    const lists = await Promise.all([
        git("diff", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules=dirty", "--relative", "-z", base, "--"),
        git("ls-files", "--others", "--exclude-standard", "-z"),
    ]);
    const failed = lists.find(({ ok }) => !ok);
    if (failed !== undefined)
        return { kind: "unknown", reason: `git cannot compare the commits (${failed.text})` };
    return {
        kind: "known",
        base,
        files: lists
            .flatMap(({ text }) => text.split("\0"))
            .filter(Boolean)
            .filter(isOwn),
    };
}
/** Other people's files, which a virtual environment or a package manager put into the workspace. */
const isOwn = (path) => !/(?:^|\/)(?:site-packages|node_modules|__pycache__)\//.test(path);
const missingBase = (sha) => `the commit ${sha.slice(0, 7)}, which the event is compared with, is not in this checkout; set \`fetch-depth: 0\` of actions/checkout`;
/**
 * Of a pull request's merge commit its first parent, the base as it was when they were merged; else where the branches parted. A shallow
 * checkout may have the base's commit and not its history: then what differs from it is more than what changed, never less.
 */
async function findBase({ base, eventSha }, head, git) {
    if (base.kind === "none")
        return undefined;
    if (base.isBranch) {
        const [first, second] = await Promise.all([
            git("rev-parse", "--verify", "HEAD^1^{commit}"),
            git("rev-parse", "--verify", "HEAD^2^{commit}"),
        ]);
        if (head === eventSha && first.ok && second.ok)
            return first.text;
        const parted = await git("merge-base", base.sha, "HEAD");
        if (parted.ok)
            return parted.text;
    }
    return (await git("cat-file", "-e", `${base.sha}^{commit}`)).ok ? base.sha : undefined;
}


/***/ }),

/***/ 60479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLostOnServer: () => (/* binding */ findLostOnServer),
/* harmony export */   findVanished: () => (/* binding */ findVanished),
/* harmony export */   lostOf: () => (/* binding */ lostOf)
/* harmony export */ });
/* harmony import */ var _drift_lost_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94504);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30977);
/* harmony import */ var _git_committed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29280);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86594);
/* harmony import */ var _packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35244);
/* harmony import */ var _packages_manifest_update_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64996);






/**
 * Pipelines that a module had and has no more although its file is still there: a typo in an import, or a lost decorator, looks like a
 * module without pipelines. Each is an error at its module.
 */
async function findVanished(search) {
    const { options, present, planned } = search;
    const earlier = [...inManifest(search), ...(await inBase(search))];
    const lost = lostOf(earlier, present, planned.before);
    return await Promise.all(lost.map(async (pipeline) => (0,_drift_lost_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .vanishedRecord */ .K)({ ...pipeline, ...(await nameNow(pipeline, planned)) }, options)));
}
/** Where the module's text as it is now still has the function. */
async function nameNow({ module, function: own }, { update }) {
    const text = own === undefined ? undefined : await update.textOf(module);
    if (text === undefined || own === undefined)
        return undefined;
    const { findFunctionName } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8034)]).then(__webpack_require__.bind(__webpack_require__, 8034));
    return findFunctionName(module, text, own);
}
/** Each once, in the words of the first that knows it. */
function lostOf(earlier, present, { removed = [] }) {
    const seen = new Set();
    return earlier.filter((pipeline) => {
        const { module, name } = pipeline;
        const key = JSON.stringify([module, name]);
        if (seen.has(key) || removed.some((removal) => (0,_packages_manifest_update_js__WEBPACK_IMPORTED_MODULE_5__.isAbout)(removal, pipeline)) || isPresent(pipeline, present))
            return false;
        return seen.add(key);
    });
}
/** By its function, by its name in whatever module, or because its module as a whole is known for another error. */
function isPresent({ module, function: own, name }, present) {
    return present.some((record) => record.name === name || (record.module === module && (record.function === undefined || record.function === own)));
}
function inManifest({ options, covered, planned }) {
    const source = (0,_packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_4__.manifestPathIn)(options.inputs.outputDir);
    return planned.updated.kept
        .filter(({ module }) => covered.has(module))
        .map(({ module, function: own, name }) => ({ module, function: own, name, source }));
}
/** What the changed modules declared in the commit that the event is compared with. */
async function inBase({ options, covered, present, planned }) {
    const changes = await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_1__.changedFiles)(options);
    if (changes.kind === "unknown")
        return [];
    const modules = changes.files.filter((path) => covered.has(path));
    if (modules.length === 0)
        return [];
    const texts = await (0,_git_committed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitted */ .r)({
        workspace: options.workspace,
        env: options.ports.env,
        revision: changes.base,
        paths: modules,
    });
    const source = `the commit ${changes.base.slice(0, 7)}`;
    const { readModule } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(4245)]).then(__webpack_require__.bind(__webpack_require__, 74245));
    const silent = [];
    const declared = [];
    for (const [module, text] of texts) {
        const { pipelines, callsSdk } = readModule(text.toString("utf8"));
        const now = present.filter((record) => record.module === module).length;
        if (pipelines.length === 0 && callsSdk && now === 0)
            silent.push(module);
        const earlier = pipelines.map(({ function: own, name }) => ({ module, function: own, name, source }));
        declared.push(...(now < earlier.length ? earlier : await undecorated(earlier, module, planned)));
    }
    return [...declared, ...(await compiledInBase(silent, changes.base, options))];
}
/**
 * Functions that a module still has and no longer decorates. A decorated function without a pipeline is no evidence where the module has as
 * many pipelines as before: its script may compile another one in its place.
 */
async function undecorated(earlier, module, { update }) {
    const [text, { readModule }, { findFunctionName }] = await Promise.all([
        update.textOf(module),
        Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(4245)]).then(__webpack_require__.bind(__webpack_require__, 74245)),
        Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8034)]).then(__webpack_require__.bind(__webpack_require__, 8034)),
    ]);
    if (text === undefined)
        return [];
    const decorated = new Set(readModule(text).pipelines.map(({ function: own }) => own));
    return earlier.filter(({ function: own = "" }) => !decorated.has(own) && findFunctionName(module, text, own) !== undefined);
}
/** Only a compilation tells whether a module without decorators had a pipeline. */
async function compiledInBase(modules, base, options) {
    if (modules.length === 0)
        return [];
    const { compileBase } = await __webpack_require__.e(/* import() */ 64).then(__webpack_require__.bind(__webpack_require__, 64));
    const results = await compileBase({ ...options, base, isWanted: (module) => modules.includes(module) });
    return results.flatMap((result) => {
        if (result.kind !== "compiled")
            return [];
        const { module, function: own, name } = result.pipeline;
        return [{ module, function: own, name, source: `the commit ${base.slice(0, 7)}` }];
    });
}
/** Modules without a pipeline of which a server has one from this repository. A server that does not list its pipelines knows of none. */
async function findLostOnServer({ passedOver, removed, pipelinesOf }, options) {
    try {
        const onServer = await pipelinesOf(options.github.repository);
        return onServer
            .filter(({ module }) => passedOver.includes(module) && !removed.some((removal) => removal.module === module))
            .map((pipeline) => (0,_drift_lost_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .vanishedRecord */ .K)({ ...pipeline, source: "the server" }, options));
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .KfpError */ .yH))
            throw error;
        options.ports.log.line(`Whether a module has lost a pipeline of the server is not known: ${error.message}`);
        return [];
    }
}


/***/ })

};
