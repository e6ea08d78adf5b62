export const id = 6273;
export const ids = [6273];
export const modules = {

/***/ 46273:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourceFilesOf: () => (/* binding */ sourceFilesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _packages_package_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50856);
/* harmony import */ var _workspace_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58465);





const sizeLimit = 2 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E;
/** Collects the texts in which a line of a task's log can be located: programs in the package, and files of the workspace. */
function sourceFilesOf({ yaml, filesRead }, workspace) {
    const texts = new Map();
    return {
        programs: [...new Set(programsIn((0,_packages_package_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackageDocument */ .iZ)(yaml).document))],
        compiledFrom: filesRead.filter((file) => file.endsWith(".py")),
        read: (path) => {
            if (!texts.has(path))
                texts.set(path, readInside(workspace, path));
            return texts.get(path);
        },
    };
}
/** Finds multi-line texts that define a function, anywhere in steps and loops. */
function programsIn(value) {
    if (typeof value === "string")
        return /^(?:async )?def \w/m.test(value) && value.includes("\n") ? [value] : [];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(programsIn) : [];
}
/** The path comes from a pod's log, so nothing outside the workspace may be read, not even through a link. */
function readInside(workspace, path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path));
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        const isInside = (0,_workspace_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .pathInside */ ._)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace), file) !== undefined;
        return isInside && status.isFile() && status.size <= sizeLimit ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8") : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
