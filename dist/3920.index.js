export const id = 3920;
export const ids = [3920];
export const modules = {

/***/ 63920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sourceFilesOf: () => (/* binding */ sourceFilesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _tekton_package_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49936);



const sizeLimit = 2 * 1024 * 1024;
/** What a line of a task's log can be found in: the programs in the package, and the files of the workspace. */
function sourceFilesOf({ yaml, filesRead }, workspace) {
    const texts = new Map();
    return {
        programs: [...new Set(programsIn((0,_tekton_package_kind_js__WEBPACK_IMPORTED_MODULE_2__.readPackageDocument)(yaml).document))],
        compiledFrom: filesRead.filter((file) => file.endsWith(".py")),
        read: (path) => {
            if (!texts.has(path))
                texts.set(path, readInside(workspace, path));
            return texts.get(path);
        },
    };
}
/** Texts of several lines that define a function, wherever in the steps, and in the loops, they are. */
function programsIn(value) {
    if (typeof value === "string")
        return /^(?:async )?def \w/m.test(value) && value.includes("\n") ? [value] : [];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(programsIn) : [];
}
/** The path comes from a pod's log: nothing outside the workspace is read, not even through a link. */
function readInside(workspace, path) {
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path));
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        const inside = file.startsWith((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace) + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
        return inside && status.isFile() && status.size <= sizeLimit ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8") : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
