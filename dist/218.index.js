export const id = 218;
export const ids = [218];
export const modules = {

/***/ 69507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPipelines: () => (/* binding */ checkPipelines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _packages_package_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50856);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71579);





/** Checks every compiled package. Findings of the level `error` become the error of the pipeline, which stops there. */
async function checkPipelines(records, options) {
    const checked = await Promise.all(records.map(async (record) => ({ name: record.name, findings: await findingsOf(record, options) })));
    const told = (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .toldOnce */ .n3)(checked);
    for (const { findings } of told)
        for (const finding of findings)
            options.onFinding(finding);
    // What was found in a pipeline stops it, also if it is told at another one.
    return records.map((record, index) => record.compiled === undefined
        ? record
        : withFindings(record, checked[index]?.findings ?? [], told[index]?.findings ?? []));
}
async function findingsOf({ compiled }, options) {
    if (compiled === undefined)
        return [];
    const { yaml, module, line, missingNames = [] } = compiled;
    const { kind, document } = (0,_packages_package_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .readPackageDocument */ .iZ)(yaml);
    // The checks are about what Tekton runs. Kubeflow Pipelines 2 checks its own packages when they are uploaded.
    if (kind.kind !== "pipeline-run")
        return [];
    const source = await sourceOf(module, options);
    const levelOf = levelsFor(options);
    return (0,_checks_js__WEBPACK_IMPORTED_MODULE_4__/* .checkPipeline */ .tO)({ pipelineRun: document, module, source, line, levelOf, missingNames });
}
function withFindings(record, found, findings) {
    const errors = found.filter(({ level }) => level === "error").length;
    return errors === 0 ? { ...record, findings } : { ...record, findings, error: findingsError(record.name, errors) };
}
/** What a pull request asks of the cluster is an error in the job that would upload it there with the repository's secrets. */
function levelsFor({ inputs, github }) {
    const isTrusted = inputs.packages.length > 0 && inputs.host !== "" && inputs.host !== "embedded";
    return (rule) => {
        const level = inputs.checks(rule);
        return rule === "privileges" && level === "auto" && github.isAboutPullRequest && isTrusted ? "error" : level;
    };
}
/** The module's text; empty for packages of another job, whose sources need not be in this checkout. */
async function sourceOf(module, { inputs, workspace }) {
    return inputs.packages.length > 0 ? "" : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module), "utf8");
}
function findingsError(name, errors) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`The package of ${name} has ${errors} finding${errors === 1 ? "" : "s"} of the level error.`, {
        code: "check-failed",
        hint: "Fix them, or set their level in `checks`.",
    });
}


/***/ }),

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

/***/ 968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resultReferences),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/** Tasks that a task waits for: by `runAfter`, and by the results that its parameters and conditions use. */
function dependenciesOf(task) {
    const texts = [
        ...(task.params ?? []).map((param) => param.value),
        ...(task.when ?? []).flatMap((when) => [when.input, ...(when.values ?? [])]),
    ];
    return [...new Set([...(task.runAfter ?? []), ...resultReferences(texts).map((reference) => reference.task)])];
}
/** `$(tasks.<task>.results.<result>)` in any of the values. */
function resultReferences(values) {
    const text = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value ?? ""))).join("\n");
    return [...text.matchAll(/\$\(tasks\.([^.()]+)\.results(?:\.([^()[\]"']+)|\[\\?["']([^"'\\]+)\\?["']\])\)/g)].map(([, task = "", dotted, quoted]) => ({ task, result: dotted ?? quoted ?? "" }));
}


/***/ })

};
