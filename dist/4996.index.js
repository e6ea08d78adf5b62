export const id = 4996;
export const ids = [4996];
export const modules = {

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


/***/ })

};
