export const id = 856;
export const ids = [856];
export const modules = {

/***/ 76452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ refuseUnbounded),
/* harmony export */   AZ: () => (/* binding */ refuseLongText),
/* harmony export */   e_: () => (/* binding */ hasMergeKey)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);

/** Limit of values; the largest real packages have about ten thousand. */
const mostValues = 1_000_000;
/** Limit of nesting; the SDK's packages have about twenty levels, and thousands would overflow the stack. */
const deepest = 500;
/** Limit of tasks; fewer than these already exceed the 1.5 MB that Kubernetes stores per object. */
const mostTasks = 5_000;
const tooLarge = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageError */ .JP(what, { code: "package-too-large" });
/**
 * Refuses a text before it is parsed, because parsing millions of values takes seconds. Every value but the first follows one of these
 * characters. @throws PackageError
 */
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
 * A few lines of YAML aliases can stand for billions of values, or for a cycle. Values are counted when they are queued, not when they are
 * visited, so that the queue stays bounded. @throws PackageError
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
/** Counts tasks of a pipeline, of a loop's body, or of a pipeline inside a task. */
function tasksIn(value) {
    const { tasks, finally: last } = value;
    return [tasks, last].reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
/**
 * Servers use Go's YAML readers, which expand the merge key `<<`. This action's reader follows YAML 1.2 and does not, so no check would see
 * the merged fields.
 */
function hasMergeKey(documents) {
    const open = documents.filter(isCollection);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (Object.hasOwn(next, "<<"))
            return true;
        for (const inner of Object.values(next))
            if (isCollection(inner))
                open.push(inner);
    }
    return false;
}
const isCollection = (value) => typeof value === "object" && value !== null;


/***/ }),

/***/ 50856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ packageKind),
/* harmony export */   SB: () => (/* binding */ describeKind),
/* harmony export */   iZ: () => (/* binding */ readPackageDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76452);




/**
 * The first document decides, as on the servers, which store further documents and ignore them (quirk: only-first-document-counts), so only
 * a pipeline specification may have a second one, that of its platform.
 * @throws PackageError when the text is not YAML, is empty, holds further documents, or more than a pipeline can
 */
function readPackageDocument(yaml) {
    const [first, ...others] = loadDocuments(yaml);
    const inside = specInManifests([first, ...others]);
    if (inside !== undefined)
        return inside;
    const kind = kindOf(first);
    const allowed = kind.kind === "pipeline-spec" && isPlatform(others[0]) ? 1 : 0;
    if (others.length > allowed)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`, { hint: "Make one package of each pipeline." });
    return { kind, document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(first), documents: [first, ...others] };
}
/** An empty one stands behind a last `---`. */
const isPlatform = (document) => document === null || document === undefined || "platforms" in (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document);
/**
 * What `kfp dsl compile --kubernetes-manifest-format` writes: a `Pipeline`, or none, and the `PipelineVersion` that holds the specification
 * (kfp/compiler/pipeline_spec_builder.py, `_write_kubernetes_manifest_to_file`).
 */
function specInManifests(documents) {
    const objects = documents.map(_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P);
    const isKind = (object, kind) => {
        const { apiVersion, kind: own } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(object);
        return own === kind && String(apiVersion).startsWith("pipelines.kubeflow.org/");
    };
    const [last, pipeline, ...more] = objects.toReversed();
    if (last === undefined || !isKind(last, "PipelineVersion") || more.length > 0)
        return undefined;
    if (pipeline !== undefined && !isKind(pipeline, "Pipeline"))
        return undefined;
    const { pipelineSpec, platformSpec } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(last.spec);
    const kind = kindOf(pipelineSpec);
    if (kind.kind !== "pipeline-spec")
        return undefined;
    const platform = platformSpec === undefined ? [] : [platformSpec];
    return {
        kind: { ...kind, inManifest: true },
        document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(pipelineSpec),
        documents: [pipelineSpec, ...platform],
    };
}
const packageKind = (yaml) => readPackageDocument(yaml).kind;
function loadDocuments(yaml) {
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLongText */ .AZ)(yaml);
    const documents = parse(yaml);
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnbounded */ .$k)(documents);
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
    if ("platforms" in (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document))
        return { kind: "other", what: "the specification of a platform without its pipeline" };
    return {
        kind: "other",
        what: kind === undefined ? "no object with a kind" : `${String(apiVersion)} ${String(kind)}`,
    };
}
/** Names the kind in messages. */
function describeKind(kind) {
    if (kind.kind === "pipeline-run")
        return `a Tekton PipelineRun (${kind.apiVersion})`;
    if (kind.kind === "pipeline-spec" && kind.inManifest)
        return "a Kubernetes manifest of a pipeline version";
    if (kind.kind === "pipeline-spec")
        return `a KFP pipeline specification (schema ${kind.schemaVersion})`;
    return kind.kind === "workflow" ? "an Argo Workflow" : kind.what;
}


/***/ })

};
