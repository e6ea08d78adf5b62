export const id = 6133;
export const ids = [6133,977,4996,5244];
export const modules = {

/***/ 94504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lostRecord)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35244);



/** The error at the module of a pipeline that it has no more. */
function lostRecord({ module, function: own, name, line, source }, { inputs }) {
    const note = JSON.stringify({ module, name, by: "…", why: "…" });
    const error = new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DiscoveryError */ .P3(`${module} had the pipeline "${name}" (as ${source} knows it), but no longer has it.`, {
        code: "pipeline-lost",
        hint: `Look for a decorator or an import of kfp that was lost. To remove the pipeline, delete the file, or add \`${note}\` to the list \`removed\` in ${(0,_packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_1__.manifestPathIn)(inputs.outputDir)}.`,
        location: { file: module, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ line }) },
    });
    return { module, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ function: own }), name, lost: true, error };
}


/***/ }),

/***/ 30977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10308);

/** Compares the work tree with the base of the event, without requests to GitHub. Files that earlier steps of the job wrote count too. */
async function changedFiles({ github, workspace, ports }) {
    if (github.base.kind === "none")
        return { kind: "unknown", reason: github.base.reason };
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .uM)(workspace, ports.env);
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
/** Installed files, which a virtual environment or package manager put into the workspace, do not count. */
const isOwn = (path) => !/(?:^|\/)(?:site-packages|node_modules|__pycache__)\//.test(path);
const missingBase = (sha) => `the commit ${sha.slice(0, 7)}, which the event is compared with, is not in this checkout; set \`fetch-depth: 0\` of actions/checkout`;
/**
 * For a pull request's merge commit the base is its first parent; otherwise it is the merge base. A shallow checkout may have the base
 * commit without its history: the difference is then larger than the change, never smaller.
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

/***/ 16133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findLostOnServer: () => (/* binding */ findLostOnServer),
/* harmony export */   findLostPipelines: () => (/* binding */ findLostPipelines)
/* harmony export */ });
/* harmony import */ var _drift_lost_pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94504);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30977);
/* harmony import */ var _git_committed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29280);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87206);
/* harmony import */ var _packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35244);
/* harmony import */ var _packages_manifest_update_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64996);






/**
 * Finds pipelines that a module has lost although its file still exists: a typo in an import or a removed decorator looks like a module
 * without pipelines. Each one becomes an error at its module.
 */
async function findLostPipelines(search) {
    const { options, present, planned } = search;
    const earlier = [...entriesOfManifest(search), ...(await declaredInBase(search))];
    const lost = lostOf(earlier, present, planned.before);
    return await Promise.all(lost.map(async (pipeline) => (0,_drift_lost_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .lostRecord */ .M)({ ...pipeline, ...(await currentName(pipeline, planned)) }, options)));
}
/** Finds the function in the module's current text. */
async function currentName({ module, function: own }, { update }) {
    const text = own === undefined ? undefined : await update.textOf(module);
    if (text === undefined || own === undefined)
        return undefined;
    const { findFunctionName } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8034)]).then(__webpack_require__.bind(__webpack_require__, 8034));
    return findFunctionName(module, text, own);
}
/** Removes duplicates: several sources may report the same lost pipeline. */
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
/** A pipeline is present if its function or name is found, or if its whole module already has another error. */
function isPresent({ module, function: own, name }, present) {
    return present.some((record) => record.name === name || (record.module === module && (record.function === undefined || record.function === own)));
}
function entriesOfManifest({ options, covered, planned }) {
    const source = (0,_packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_4__.manifestPathIn)(options.inputs.outputDir);
    return planned.updated.kept
        .filter(({ module }) => covered.has(module))
        .map(({ module, function: own, name }) => ({ module, function: own, name, source }));
}
/** Pipelines that the changed modules declared in the base commit. */
async function declaredInBase({ options, covered, present, planned, }) {
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
    const { readModule } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(7126)]).then(__webpack_require__.bind(__webpack_require__, 17126));
    const silent = [];
    const declared = [];
    for (const [module, text] of texts) {
        const { pipelines, callsSdk } = readModule(text.toString("utf8"));
        const now = present.filter((record) => record.module === module).length;
        if (pipelines.length === 0 && (callsSdk || /\bpipeline/i.test(text.toString("utf8"))))
            silent.push(module);
        const earlier = pipelines.map(({ function: own, name }) => ({ module, function: own, name, source }));
        declared.push(...(now < earlier.length ? earlier : await findUndecorated(earlier, module, planned)));
    }
    return [...declared, ...(await compiledInBase(silent, changes.base, { options, present }))];
}
/**
 * Finds functions that a module still has but no longer decorates. If the module has as many pipelines as before, a decorated function
 * without one proves nothing: the script may compile another in its place.
 */
async function findUndecorated(earlier, module, { update }) {
    const [text, { readModule }, { findFunctionName }] = await Promise.all([
        update.textOf(module),
        Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(7126)]).then(__webpack_require__.bind(__webpack_require__, 17126)),
        Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8034)]).then(__webpack_require__.bind(__webpack_require__, 8034)),
    ]);
    if (text === undefined)
        return [];
    const decorated = new Set(readModule(text).pipelines.map(({ function: own }) => own));
    return earlier.filter(({ function: own = "" }) => !decorated.has(own) && findFunctionName(module, text, own) !== undefined);
}
/**
 * Only a compilation tells what a module without decorators had: a factory may make several pipelines of one function. Where there are as
 * many now, one that is not there has another name.
 */
async function compiledInBase(modules, base, { options, present }) {
    if (modules.length === 0)
        return [];
    const { compileBase } = await __webpack_require__.e(/* import() */ 6667).then(__webpack_require__.bind(__webpack_require__, 26667));
    const results = await compileBase({ ...options, base, isWanted: (module) => modules.includes(module) });
    const earlier = results.flatMap((result) => {
        if (result.kind !== "compiled")
            return [];
        const { module, function: own, name } = result.pipeline;
        return [{ module, function: own, name, source: `the commit ${base.slice(0, 7)}` }];
    });
    const count = (of, module) => of.filter((pipeline) => pipeline.module === module).length;
    return earlier.filter(({ module }) => count(present, module) < count(earlier, module));
}
/** Finds modules without a pipeline for which the server has one from this repository. */
async function findLostOnServer({ passedOver, removed, pipelinesOf }, options) {
    try {
        const onServer = await pipelinesOf(options.github.repository);
        return onServer
            .filter(({ module }) => passedOver.includes(module) && !removed.some((removal) => removal.module === module))
            .map((pipeline) => (0,_drift_lost_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .lostRecord */ .M)({ ...pipeline, source: "the server" }, options));
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .KfpError */ .yH))
            throw error;
        options.ports.log.line(`Whether a module has lost a pipeline of the server is not known: ${error.message}`);
        return [];
    }
}


/***/ }),

/***/ 20572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createDigester)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70370);






/** Computes SHA-256 of files below a folder. Each is read once, because many pipelines share sources. */
function createDigester(folder) {
    const known = new Map();
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(16);
    return (path) => {
        const digest = known.get(path) ?? limit(() => digestOfFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
        known.set(path, digest);
        return digest;
    };
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    try {
        // Reading a named pipe would block until somebody writes.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).isFile())
            return "";
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
        return hash.digest("hex");
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 35244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestPathIn: () => (/* binding */ manifestPathIn),
/* harmony export */   planManifest: () => (/* binding */ planManifest),
/* harmony export */   writeManifest: () => (/* binding */ writeManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);
/* harmony import */ var _workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78469);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79645);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20572);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85488);
/* harmony import */ var _manifest_update_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64996);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22859);
/* harmony import */ var _untrusted_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61801);












/** Computes the new manifest without writing it. @throws PackageError if the existing file is not a manifest */
async function planManifest(options) {
    const update = await updateOf(options);
    const before = (await findManifest(options.workspace, manifestPathIn(options.outputDir))) ?? { pipelines: [] };
    return { update, before, updated: await (0,_manifest_update_js__WEBPACK_IMPORTED_MODULE_9__.applyUpdate)(before, update) };
}
/**
 * Writes the manifest and its checksums, and deletes packages that are no longer listed: only files that it listed before, and only if they
 * are unchanged.
 */
async function writeManifest({ manifest, removed }, { workspace, outputDir, log }) {
    for (const [file, { digest, reason }] of removed)
        await remove({ workspace, path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputDir, file), digest, reason, log });
    await (0,_workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .writeIfChanged */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, manifestPathIn(outputDir)), Buffer.from((0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .renderManifest */ .sB)(manifest)));
    await (0,_workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .writeIfChanged */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, outputDir, _checksums_js__WEBPACK_IMPORTED_MODULE_6__/* .checksumsName */ .uw), Buffer.from((0,_checksums_js__WEBPACK_IMPORTED_MODULE_6__/* .checksumsOf */ .Uw)(manifest)));
}
const manifestPathIn = (outputDir) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputDir, _manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestName */ .vS);
/** @returns undefined if there is no manifest. @throws PackageError */
async function findManifest(workspace, path) {
    const files = new _untrusted_files_js__WEBPACK_IMPORTED_MODULE_11__/* .UntrustedFiles */ .s({ workspace, signal: new AbortController().signal });
    return (await files.find(path, _manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .untrustedManifest */ ._I))?.manifest;
}
async function updateOf({ workspace, env, outputDir, outcomes }) {
    const digestOf = (0,_digests_js__WEBPACK_IMPORTED_MODULE_7__/* .createDigester */ .Q)(workspace);
    const compiled = await Promise.all(outcomes
        .flatMap((outcome) => outcome.compiled ?? [])
        .map(async (pipeline) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .entryOf */ .Ms)(pipeline, { outputDir, sources: await digestsOf(pipeline.filesRead, digestOf) })));
    const failed = outcomes.filter((outcome) => outcome.compiled === undefined);
    const hasFile = (0,_module_files_js__WEBPACK_IMPORTED_MODULE_10__/* .moduleFiles */ .u)(workspace, { env, withoutCheckout: false });
    return { compiled, failed, hasFile, textOf: (0,_module_files_js__WEBPACK_IMPORTED_MODULE_10__/* .moduleTexts */ .l)(workspace) };
}
/** A file that a module read and deleted has no digest. */
async function digestsOf(paths, digestOf) {
    const digests = await Promise.all(paths.map(async (path) => [path, await digestOf(path)]));
    return Object.fromEntries(digests.filter(([, digest]) => digest !== ""));
}
async function remove({ workspace, path, digest, reason, log }) {
    const found = await (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .readUntrusted */ .Pd)(workspace, path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .packageLimit */ .M).catch(() => undefined);
    if (found === undefined)
        return;
    if ((0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(found) !== digest) {
        log.line(`${path} stays although ${reason}: it is not what was compiled.`);
        return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path));
    log.line(`${path}: removed, ${reason}`);
}


/***/ }),

/***/ 64996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyUpdate: () => (/* binding */ applyUpdate),
/* harmony export */   isAbout: () => (/* binding */ isAbout),
/* harmony export */   updateOfLoaded: () => (/* binding */ updateOfLoaded)
/* harmony export */ });
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93171);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85488);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22859);



/**
 * Removes a package if its module's file is gone, if its pipeline has another name now, or if the manifest says who removed the pipeline
 * and why. Everything else is kept: an accidentally removed decorator looks the same as an intended removal.
 */
async function applyUpdate(before, update) {
    const { compiled } = update;
    const kept = [];
    const dropped = [];
    for (const entry of before.pipelines) {
        const reason = await reasonToDrop(entry, before, update);
        if (reason === undefined)
            kept.push(entry);
        else
            dropped.push([entry, reason]);
    }
    const pipelines = [...compiled, ...kept];
    const present = new Set(pipelines.flatMap((entry) => [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(entry).keys()]));
    const removed = dropped.flatMap(([entry, reason]) => [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(entry)].map(([file, digest]) => [file, { digest, reason }]));
    return {
        manifest: { pipelines, ...(await stillRemoved(before.removed ?? [], update)) },
        kept,
        removed: new Map(removed.filter(([file]) => !present.has(file))),
    };
}
/** @returns why the entry is dropped; undefined if it stays */
async function reasonToDrop(entry, before, { compiled, failed, hasFile, textOf }) {
    const files = new Set(compiled.map(({ package: path }) => path));
    if (files.has(entry.package))
        return "its pipeline has another package now";
    if (compiled.some((now) => now.module === entry.module && now.function === entry.function))
        return "its pipeline has another package now";
    const told = before.removed?.find((removal) => isAbout(removal, entry));
    if (told !== undefined)
        return `its pipeline was removed by ${told.by}: ${told.why}`;
    if (!(await hasFile(entry.module)))
        return "its pipeline is gone";
    if (failed.some((one) => one.module === entry.module && (one.function ?? entry.function) === entry.function))
        return undefined;
    const moved = compiled.find(({ name }) => name === entry.name);
    if (moved !== undefined)
        return `its pipeline is in ${moved.module} now`;
    if (isOutnumbered(entry, before, compiled) || (await usesName(entry, textOf)))
        return undefined;
    return "its pipeline has another name now";
}
/** A module with fewer pipelines than before has lost one. */
function isOutnumbered({ module }, before, compiled) {
    const count = (entries) => entries.filter((entry) => entry.module === module).length;
    return count(compiled) < count(before.pipelines);
}
/** A function that is still in the module has lost its pipeline, even if the module gained another one. */
async function usesName(entry, textOf) {
    const text = await textOf(entry.module);
    if (text === undefined)
        return false;
    const { findFunctionName } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8034)]).then(__webpack_require__.bind(__webpack_require__, 8034));
    return findFunctionName(entry.module, text, entry.function) !== undefined;
}
const isAbout = (removal, { module, name }) => removal.module === module && removal.name === name;
/** A note about a pipeline that exists again, or whose file is gone, is dropped: it would hide the next accidental loss. */
async function stillRemoved(removed, { compiled, hasFile }) {
    const still = [];
    for (const removal of removed) {
        const isBack = compiled.some((entry) => isAbout(removal, entry));
        if (!isBack && (await hasFile(removal.module)))
            still.push(removal);
    }
    return still.length === 0 ? {} : { removed: still };
}
/** Derives the manifest's update from loaded packages: those that have an entry and lie in the output folder. */
function updateOfLoaded(loaded, { workspace, env, outputDir }) {
    const compiled = loaded.flatMap((result) => {
        if (result.kind === "refused" || result.entry === undefined)
            return [];
        const entry = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(result.pipeline, { outputDir, sources: result.entry.sources });
        return (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafePath */ .pL)(entry.package) ? [entry] : [];
    });
    const hasFile = (0,_module_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleFiles */ .u)(workspace, { env, withoutCheckout: true });
    return { compiled, failed: [], hasFile, textOf: (0,_module_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleTexts */ .l)(workspace) };
}


/***/ }),

/***/ 22859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ moduleTexts),
/* harmony export */   u: () => (/* binding */ moduleFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10308);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10817);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);





/**
 * Tells whether a module's file exists. In a sparse checkout the file may exist only in git's index, where it is marked (git-ls-files(1):
 * `S`, skip-worktree).
 * @param withoutCheckout the result if git does not know the folder
 */
function moduleFiles(workspace, { env, withoutCheckout }) {
    const git = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIn */ .uM)(workspace, env);
    return async (module) => {
        if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module)))
            return true;
        const listed = await git("ls-files", "-t", "-z", "--", `:(literal)${module}`);
        return listed.ok ? listed.text.startsWith("S ") : withoutCheckout;
    };
}
/** Reads a module's text; undefined where the work tree does not have it. */
const moduleTexts = (workspace) => (module) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .readUntrusted */ .Pd)(workspace, module, longestModule).then((bytes) => bytes.toString("utf8"), () => undefined);
const longestModule = 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibyte */ .E;
const isThere = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);


/***/ }),

/***/ 61801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ UntrustedFiles)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93171);




/** Limit of the bytes of all files of a step together, and separately of what they unpack to. */
const mostBytes = 256 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E;
/**
 * The only reader of another job's files: packages, manifests, checksums, reports. It accepts only plain files inside the workspace,
 * bounded individually and in total, and either returns a value or refuses the file. It yields between files, so that the step can be
 * cancelled however many there are.
 */
class UntrustedFiles {
    #workspace;
    #signal;
    areStrangers;
    #read = 0;
    #unpacked = 0;
    constructor({ workspace, signal, areStrangers = false }) {
        this.#workspace = workspace;
        this.#signal = signal;
        this.areStrangers = areStrangers;
    }
    /** @throws PackageError */
    async read(path, { limit, parse }) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        this.#signal.throwIfAborted();
        const bytes = await (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .readUntrusted */ .Pd)(this.#workspace, path, limit);
        this.#read += bytes.length;
        if (this.#read > mostBytes)
            throw tooMuch(path, "has");
        return await this.parse(path, () => parse(bytes, path, this));
    }
    /** Parses the content of a file that was read before. @throws PackageError */
    async parse(path, work) {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
                throw error;
            // Unexpected errors, such as a stack overflow on deep nesting, also refuse the file.
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} cannot be read: ${error.message}.`, { cause: error });
        }
    }
    /** Counts the bytes that an archive unpacks to. @throws PackageError */
    countUnpacked(path, bytes) {
        this.#unpacked += bytes;
        if (this.#unpacked > mostBytes)
            throw tooMuch(path, "unpacks to");
    }
    /** Reads a file; undefined if it does not exist. @throws PackageError */
    async find(path, kind) {
        try {
            return await this.read(path, kind);
        }
        catch (error) {
            if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP && error.cause?.code === "ENOENT")
                return undefined;
            throw error;
        }
    }
}
const tooMuch = (path, does) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} is left out: with the files before it, it ${does} more than ${mostBytes} bytes.`, {
    code: "package-too-large",
    hint: "Take the packages in several steps.",
});


/***/ }),

/***/ 33212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Writes a file in one step, so that nobody reads half of it, and two processes that write the same file do not disturb each other. A
 * symbolic link in its place is replaced and never followed.
 */
async function writeAtomically(path, content) {
    const draft = `${path}.${process.pid}.part`;
    // One after the other, as each takes less time than to hand it to a thread of Node's pool; a step writes hundreds of files.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, content, { flag: "wx" });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
}


/***/ }),

/***/ 78469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeIfChanged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64798);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33212);





/**
 * Writes atomically, so that nobody reads half a file. A link in the file's place is replaced, never followed: a repository may contain one
 * that leads anywhere. @returns whether it was written
 */
async function writeIfChanged(path, bytes) {
    if (await isSame(path, bytes))
        return false;
    try {
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .v)(path, bytes);
        return true;
    }
    catch (error) {
        throw (await refusal(path, error)) ?? error;
    }
}
/** Converts an error of the file system to one that a user can act on; undefined for other errors. */
async function refusal(path, error) {
    const { code } = error;
    const obstacle = await (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_3__/* .findObstacle */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const reason = obstacle ?? reasons[code ?? ""];
    if (reason === undefined)
        return undefined;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`Could not write ${path}: ${reason}.`, {
        code: "not-writable",
        cause: error,
        hint: "Give this step's user the folder, or set `output-dir` to another. Containers of earlier steps often leave files of root behind.",
    });
}
const reasons = {
    ENOSPC: "there is no space left",
    EISDIR: "there is a folder of that name",
    ENOTEMPTY: "there is a folder of that name",
};
async function isSame(path, bytes) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile() && Buffer.compare(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), bytes) === 0;
    }
    catch {
        return false;
    }
}


/***/ })

};
