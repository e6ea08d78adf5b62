export const id = 8864;
export const ids = [8864];
export const modules = {

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
