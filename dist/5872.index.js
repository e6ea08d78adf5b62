export const id = 5872;
export const ids = [5872,9936];
export const modules = {

/***/ 55872:
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


/***/ }),

/***/ 49936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeKind: () => (/* binding */ describeKind),
/* harmony export */   packageKind: () => (/* binding */ packageKind),
/* harmony export */   readPackageDocument: () => (/* binding */ readPackageDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52904);



/**
 * The first document decides, as on the servers; what follows is stored with it and never looked at (recorded surprise 13), so only a pipeline
 * specification may have a second one, that of its platform.
 * @throws PackageError when the text is not YAML, is empty, or holds further documents
 */
function readPackageDocument(yaml) {
    const [first, ...others] = loadDocuments(yaml);
    const kind = kindOf(first);
    const allowed = kind.kind === "pipeline-spec" ? 1 : 0;
    if (others.length > allowed)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`, { hint: "Make one package of each pipeline." });
    return { kind, document: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(first) };
}
const packageKind = (yaml) => readPackageDocument(yaml).kind;
function loadDocuments(yaml) {
    let documents;
    try {
        documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(yaml);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is not YAML.", { cause });
    }
    if (documents.every((document) => document === null || document === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is empty.");
    return documents;
}
function kindOf(document) {
    if (typeof document !== "object" || document === null)
        return { kind: "other", what: "no object" };
    const { kind, apiVersion, schemaVersion, pipelineInfo } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(document);
    if (kind === "PipelineRun")
        return { kind: "pipeline-run", apiVersion: String(apiVersion ?? "without apiVersion") };
    if (kind === "Workflow" && /^argoproj\.io\//.test(String(apiVersion)))
        return { kind: "workflow" };
    if (pipelineInfo !== undefined && schemaVersion !== undefined)
        return { kind: "pipeline-spec", schemaVersion: String(schemaVersion) };
    return {
        kind: "other",
        what: kind === undefined ? "no object with a kind" : `${String(apiVersion)} ${String(kind)}`,
    };
}
/** For messages. */
function describeKind(kind) {
    if (kind.kind === "pipeline-run")
        return `a Tekton PipelineRun (${kind.apiVersion})`;
    if (kind.kind === "pipeline-spec")
        return `a KFP pipeline specification (schema ${kind.schemaVersion})`;
    return kind.kind === "workflow" ? "an Argo Workflow" : kind.what;
}


/***/ }),

/***/ 52904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/** The named objects of a list; anything else is no task, parameter or step. */
const named = (value) => (Array.isArray(value) ? value : []).filter((item) => typeof item?.name === "string");
const fieldsOf = (value) => typeof value === "object" && value !== null ? value : {};


/***/ })

};
