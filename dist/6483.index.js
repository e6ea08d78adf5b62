export const id = 6483;
export const ids = [6483,8864];
export const modules = {

/***/ 76452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ refuseUnbounded),
/* harmony export */   A: () => (/* binding */ refuseLongText)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86594);

/** The largest real packages have some ten thousand. */
const mostValues = 1_000_000;
/** Of the SDK's own some twenty; who walks thousands of levels runs out of stack. */
const deepest = 500;
/** Kubernetes stores 1.5 MB of an object, in which not even these fit. */
const mostTasks = 5_000;
const tooLarge = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageError */ .JP(what, { code: "package-too-large" });
/** Before it is parsed, which takes seconds for millions of values: each but the first has one of these characters before it. @throws PackageError */
function refuseLongText(yaml) {
    let separators = 0;
    for (let index = 0; index < yaml.length; index += 1) {
        const code = yaml.charCodeAt(index);
        if (code === 0x0a || code === 0x2c || code === 0x5b || code === 0x7b)
            separators += 1;
    }
    if (separators > mostValues)
        throw tooLarge(`It has more than ${mostValues} lines and values.`);
}
/**
 * A few lines of YAML aliases stand for billions of values, or for a circle; whoever walks them does not come to an end. A value counts when
 * it is met, not when it is looked into: what waits must stay bounded, too. @throws PackageError
 */
function refuseUnbounded(documents) {
    const open = documents.map((value) => ({ value, depth: 1 }));
    let values = open.length;
    let tasks = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, depth } = next;
        if (typeof value !== "object" || value === null)
            continue;
        const inner = Object.values(value);
        values += inner.length;
        tasks += tasksIn(value);
        if (values > mostValues)
            throw tooLarge(`It stands for more than ${mostValues} values once its aliases are followed.`);
        if (depth > deepest)
            throw tooLarge(`It nests deeper than ${deepest} levels.`);
        if (tasks > mostTasks)
            throw tooLarge(`It has more than ${mostTasks} tasks.`);
        for (const item of inner)
            open.push({ value: item, depth: depth + 1 });
    }
}
/** Of a pipeline, of the body of a loop, of a pipeline inside a task. */
function tasksIn(value) {
    const { tasks, finally: last } = value;
    return [tasks, last].reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}


/***/ }),

/***/ 50856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ packageKind),
/* harmony export */   SB: () => (/* binding */ describeKind),
/* harmony export */   iZ: () => (/* binding */ readPackageDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86594);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76452);




/**
 * The first document decides, as on the servers; what follows is stored with it and never looked at (quirk: only-first-document-counts), so only a pipeline
 * specification may have a second one, that of its platform.
 * @throws PackageError when the text is not YAML, is empty, holds further documents, or more than a pipeline can
 */
function readPackageDocument(yaml) {
    const [first, ...others] = loadDocuments(yaml);
    const kind = kindOf(first);
    const allowed = kind.kind === "pipeline-spec" ? 1 : 0;
    if (others.length > allowed)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`, { hint: "Make one package of each pipeline." });
    return { kind, document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(first) };
}
const packageKind = (yaml) => readPackageDocument(yaml).kind;
function loadDocuments(yaml) {
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLongText */ .A)(yaml);
    const documents = parse(yaml);
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnbounded */ .$)(documents);
    if (documents.every((document) => document === null || document === undefined))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is empty.");
    return documents;
}
function parse(yaml) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(yaml);
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is not YAML.", { cause });
    }
}
function kindOf(document) {
    if (typeof document !== "object" || document === null)
        return { kind: "other", what: "no object" };
    const { kind, apiVersion, schemaVersion, pipelineInfo } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document);
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

/***/ 96483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isNameOf: () => (/* binding */ isNameOf),
  readPipelineRun: () => (/* binding */ readPipelineRun),
  readSignature: () => (/* binding */ readSignature),
  signatureOf: () => (/* binding */ signatureOf),
  signatureOfDocument: () => (/* binding */ signatureOfDocument)
});

// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
// EXTERNAL MODULE: ./src/packages/bounds.ts
var bounds = __webpack_require__(76452);
;// CONCATENATED MODULE: ./src/packages/foreign-signature.ts

/** Of a KFP pipeline specification (kubeflow/pipelines api/v2alpha1/pipeline_spec.proto): types are `NUMBER_INTEGER` and so on. */
function specSignature({ pipelineInfo, root }) {
    const { parameters } = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(root).inputDefinitions));
    return {
        name: nameOf(pipelineInfo),
        parameters: Object.entries((0,untyped/* fieldsOf */.P)(parameters)).map(([name, declared]) => specParameter(name, (0,untyped/* fieldsOf */.P)(declared))),
    };
}
/** An optional one without a default is given no value: the task decides then. */
function specParameter(name, { parameterType, defaultValue, isOptional }) {
    const fallback = defaultValue ?? (isOptional === true ? "" : undefined);
    return {
        name,
        ...(typeof parameterType === "string" ? { type: parameterType } : {}),
        ...(fallback === undefined ? {} : { default: textOf(fallback) }),
    };
}
/** Of an Argo Workflow as the kfp SDK 1 writes it: every parameter is a text. */
function workflowSignature({ metadata, spec }) {
    const { generateName, annotations } = (0,untyped/* fieldsOf */.P)(metadata);
    const declared = parse((0,untyped/* fieldsOf */.P)(annotations)["pipelines.kubeflow.org/pipeline_spec"]).name;
    const generated = typeof generateName === "string" ? generateName.replace(/-$/, "") : "";
    return {
        name: typeof declared === "string" ? declared : nameOf(metadata) || generated,
        parameters: (0,untyped/* named */.K)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(spec).arguments).parameters).map(({ name, value }) => ({
            name,
            ...(value === undefined ? {} : { default: textOf(value) }),
        })),
    };
}
const nameOf = (value) => {
    const { name } = (0,untyped/* fieldsOf */.P)(value);
    return typeof name === "string" ? name : "";
};
function parse(text) {
    try {
        return (0,untyped/* fieldsOf */.P)(JSON.parse(String(text ?? "{}")));
    }
    catch {
        return {};
    }
}
const textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
;// CONCATENATED MODULE: ./src/packages/signature.ts





/**
 * Whether a pipeline may go by a name: that of its package, or that of its function, from which the SDK makes the package's where the
 * decorator gives none (kfp/components/_python_op.py, `_python_function_name_to_component_name`).
 */
function isNameOf(name, packageName) {
    if (name === packageName)
        return true;
    const spaced = name.replaceAll("_", " ").replace(/ +/g, " ").replace(/^ | $/g, "");
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && spaced.slice(0, 1).toUpperCase() + spaced.slice(1) === packageName;
}
const specAnnotation = "pipelines.kubeflow.org/pipeline_spec";
/** Of a package of any kind that some server takes. @throws PackageError when it is none */
const readSignature = (yaml) => signatureOfDocument((0,package_kind/* readPackageDocument */.iZ)(yaml));
/** @throws PackageError when it is no package */
function signatureOfDocument({ kind, document }) {
    if (kind.kind === "pipeline-run")
        return signatureOf(document);
    if (kind.kind === "pipeline-spec")
        return specSignature(document);
    if (kind.kind === "workflow")
        return workflowSignature(document);
    throw new errors/* PackageError */.JP(`It is ${kind.what}, and no pipeline.`);
}
/** From the annotation that the SDK writes (its types are nowhere else), else the parameters of the PipelineRun. */
function signatureOf(run) {
    const { metadata, spec } = run;
    const { name, inputs } = parseAnnotation(metadata?.annotations?.[specAnnotation]);
    return {
        name: [name, metadata?.name].find((text) => typeof text === "string") ?? "",
        parameters: (0,untyped/* named */.K)(inputs ?? spec?.pipelineSpec?.params).map(parameterOf),
    };
}
/** @throws PackageError when the text is not exactly one PipelineRun */
function readPipelineRun(yaml) {
    const { kind, document } = (0,package_kind/* readPackageDocument */.iZ)(yaml);
    if (kind.kind === "pipeline-run")
        return document;
    throw new errors/* PackageError */.JP(`The package is ${(0,package_kind/* describeKind */.SB)(kind)}, not a Tekton PipelineRun.`);
}
function parseAnnotation(text) {
    const value = parseJson(text ?? "{}");
    (0,bounds/* refuseUnbounded */.$)([value]);
    return (0,untyped/* fieldsOf */.P)(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * The type `string` of a Tekton parameter says nothing of what its author declared. The SDK writes a default of `None` as `optional` without
 * a default, and gives the run the empty text (kfp 1.8.22, components/_structures.py and kfp-tekton compiler.py).
 */
function parameterOf({ name, type, default: value, optional }) {
    const fallback = value ?? (optional === true ? "" : undefined);
    return {
        name,
        ...(type === undefined || type === "string" ? {} : { type: signature_textOf(type) }),
        ...(fallback === undefined ? {} : { default: signature_textOf(fallback) }),
    };
}
const signature_textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);


/***/ })

};
