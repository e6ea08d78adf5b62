export const id = 335;
export const ids = [335];
export const modules = {

/***/ 1335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPipelineRun: () => (/* binding */ readPipelineRun),
/* harmony export */   readSignature: () => (/* binding */ readSignature)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


const specAnnotation = "pipelines.kubeflow.org/pipeline_spec";
/**
 * Reads the annotation that the SDK writes (its types are nowhere else), else the parameters of the PipelineRun.
 * @throws PackageError when the text is not exactly one PipelineRun
 */
function readSignature(yaml) {
    const run = readPipelineRun(yaml);
    const declared = run.spec?.pipelineSpec?.params ?? [];
    const annotation = parseAnnotation(run.metadata?.annotations?.[specAnnotation]);
    return {
        name: annotation.name ?? run.metadata?.name ?? "",
        parameters: annotation.inputs?.map(parameterOf) ?? declared.map(parameterOfSpec),
    };
}
function readPipelineRun(yaml) {
    const run = loadDocument(yaml);
    if (typeof run === "object" && run?.kind === "PipelineRun")
        return run;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is not a Tekton PipelineRun.");
}
function loadDocument(yaml) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(yaml);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is not one YAML document.", { cause: error });
    }
}
function parseAnnotation(text) {
    try {
        return text === undefined ? {} : JSON.parse(text);
    }
    catch {
        return {};
    }
}
function parameterOf(input) {
    return {
        name: input.name,
        ...(input.type === undefined
            ? {}
            : { type: typeof input.type === "string" ? input.type : JSON.stringify(input.type) }),
        ...(input.default === undefined ? {} : { default: String(input.default) }),
    };
}
const parameterOfSpec = ({ name, default: value }) => ({
    name,
    ...(value === undefined ? {} : { default: typeof value === "string" ? value : JSON.stringify(value) }),
});


/***/ })

};
