export const id = 6667;
export const ids = [6667];
export const modules = {

/***/ 26667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileBase: () => (/* binding */ compileBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70286);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6943);
/* harmony import */ var _discovery_discovery_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95383);
/* harmony import */ var _discovery_search_roots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22296);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10308);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87206);








/** Compiles modules of the base commit in a separate work tree. @throws ActionError */
async function compileBase(options) {
    const { base, workspace, jobFolder } = options;
    // The path must be constant, because cache entries depend on it.
    const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(jobFolder, "before");
    const git = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitIn */ .uM)(workspace, options.ports.env);
    const added = await git("worktree", "add", "--force", "--detach", tree, base);
    if (!added.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DiscoveryError */ .P3(`git cannot check out ${base.slice(0, 7)}: ${added.text}.`);
    try {
        const found = await modulesIn(tree, options);
        const modules = found.filter(({ path }) => options.isWanted(path));
        const searched = found.map(({ path }) => path);
        return modules.length === 0 ? [] : await compileIn(tree, modules, { ...options, searched });
    }
    finally {
        await git("worktree", "remove", "--force", tree);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(tree, { recursive: true, force: true });
    }
}
async function modulesIn(workspace, { inputs, ports }) {
    try {
        const roots = (0,_discovery_search_roots_js__WEBPACK_IMPORTED_MODULE_5__/* .searchRoots */ ._)({ workspace, inputs, env: ports.env });
        const options = {
            workspace,
            patterns: inputs.pipelines,
            entry: inputs.entry,
            roots,
            defaultSdk: inputs.sdk.preferred,
        };
        return (await (0,_discovery_discovery_js__WEBPACK_IMPORTED_MODULE_4__/* .discoverPipelines */ .NY)(options)).modules;
    }
    catch (error) {
        // The base commit has no pipeline, or not the one that an input names.
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DiscoveryError */ .P3)
            return [];
        throw error;
    }
}
async function compileIn(workspace, modules, { inputs, cacheFolder, ports, github, base, searched }) {
    ports.log.line(`Compiling ${modules.length} of the modules as they were in ${base.slice(0, 7)}, to compare with`);
    const { compilePipelines } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(4433), __webpack_require__.e(9686), __webpack_require__.e(3765), __webpack_require__.e(674)]).then(__webpack_require__.bind(__webpack_require__, 50674));
    const images = await imagesOfBase({ inputs, ports, github, workspace });
    return await compilePipelines({ ...inputs, modules, searched, workspace, cacheFolder, images, ...ports });
}
/** With the values of this commit: a tag that follows the commit is no change. */
async function imagesOfBase(base) {
    try {
        return (0,_config_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imagesOf */ .I)(await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(base), base.github.names);
    }
    catch (error) {
        // What is wrong with the file of the base is no problem of this commit.
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigError */ .xL)
            return [];
        throw error;
    }
}


/***/ })

};
