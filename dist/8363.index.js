export const id = 8363;
export const ids = [8363,968,4068];
export const modules = {

/***/ 16823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ untrustedReport),
/* harmony export */   renderReportFile: () => (/* binding */ renderReportFile),
/* harmony export */   reportFileName: () => (/* binding */ reportFileName)
/* harmony export */ });
/* unused harmony export readReportFile */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _checks_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _compile_hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59686);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10817);
/* harmony import */ var _model_parse_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54129);
/* harmony import */ var _model_rule_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62074);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52904);







/** Beside the manifest in the artifact, never committed: what the packages themselves do not say. */
const reportFileName = "report.json";
const version = 1;
/** For the job that comments on a pull request: it has the right to, and must not run what the pull request brings. @param outputDir paths of packages become relative to it */
function renderReportFile({ reports }, outputDir) {
    const pipelines = reports.map(({ yaml: _yaml, change: _change, packagePath, replaced, ...report }) => ({
        ...report,
        // What differs is found again by the job that comments.
        ...(replaced?.pipeline === undefined ? {} : { replaces: { module: replaced.module, pipeline: replaced.pipeline } }),
        ...(packagePath === undefined ? {} : { packagePath: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(outputDir, packagePath) }),
    }));
    return `${JSON.stringify({ version, pipelines }, undefined, 1)}\n`;
}
const mostPipelines = 20_000;
const mostFindings = 200;
const mostImages = 50;
const longestText = 20_000;
/** The report of another job. */
const untrustedReport = {
    limit: 256 * _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibyte */ .E,
    parse: (bytes) => readReportFile(bytes.toString("utf8")),
};
/**
 * Whatever is not as it should be is left out: the file comes from a job that ran somebody else's code. It brings data and no prose: what to
 * do about a finding or an error is looked up in our own tables, for a stranger's advice would be the comment's.
 */
function readReportFile(text) {
    const { version: found, pipelines } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)((0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(text));
    const reports = found === version ? list(pipelines, mostPipelines).flatMap(readReport) : [];
    return { reports, note: "", isTold: true };
}
function readReport(entry) {
    const { module, name, packagePath, error, findings, before, lost, replaces, images } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(entry);
    if (!isText(module) || !isText(name))
        return [];
    return [
        {
            module,
            name,
            findings: list(findings, mostFindings).flatMap(readFinding),
            ...(isText(packagePath) ? { packagePath } : {}),
            ...optional("error", readError(error)),
            ...optional("images", readImages(images)),
            ...(lost === true ? { lost } : {}),
            ...optional("before", readBefore(before)),
            ...optional("replaced", readReplaced(replaces)),
        },
    ];
}
const list = (value, most) => (Array.isArray(value) ? value.slice(0, most) : []);
const isText = (value) => typeof value === "string" && value.length <= longestText;
const optional = (name, value) => value === undefined ? {} : { [name]: value };
function readError(value) {
    const { message, location, traceback } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(value);
    if (!isText(message))
        return undefined;
    return {
        message,
        ...optional("hint", (0,_compile_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .hintFor */ .J)(message, { sdk: "kfp-tekton" }) ?? (0,_compile_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .hintFor */ .J)(message, { sdk: "kfp" })),
        ...(isText(traceback) ? { traceback } : {}),
        ...optional("location", readLocation(location)),
    };
}
function readLocation(value) {
    const { file, line } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(value);
    if (!isText(file))
        return undefined;
    return { file, ...(Number.isSafeInteger(line) ? { line: Number(line) } : {}) };
}
function readFinding(value) {
    const { rule, level, message, location } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(value);
    const known = _model_rule_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleNames */ .X.find((name) => name === rule);
    const place = readLocation(location);
    if (known === undefined || (level !== "warning" && level !== "error"))
        return [];
    if (!isText(message) || place === undefined)
        return [];
    return [{ rule: known, level, message, hint: (0,_checks_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .hintOfRule */ .pT)(known), location: place }];
}
function readImages(value) {
    const images = list(value, mostImages).flatMap((image) => {
        const { name, from, to } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(image);
        return isText(name) && isText(from) && isText(to) ? [{ name, from, to }] : [];
    });
    return images.length === 0 ? undefined : images;
}
function readReplaced(value) {
    const { module, pipeline } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(value);
    if (!isText(module) || !isText(pipeline))
        return undefined;
    return { module, pipeline, equality: { kind: "unknown", reason: "its package is missing" } };
}
function readBefore(value) {
    const { kind, yaml } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(value);
    if (kind === "nothing")
        return { kind };
    if (kind !== "package" || typeof yaml !== "string" || yaml.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .packageLimit */ .M)
        return undefined;
    return { kind, yaml };
}


/***/ }),

/***/ 74068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   d_: () => (/* binding */ variableProblems),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   rX: () => (/* binding */ resourceProblems)
/* harmony export */ });
/* harmony import */ var _all_tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62857);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18720);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52904);



/** Lists a container's variables. Tekton merges the template's by name. */
function variablesOf(container, template = {}) {
    const [own = [], shared = []] = [container, template].map((holder) => (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(holder).env).map((variable) => String((0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(variable).name ?? "")));
    return [...shared.filter((name) => !own.includes(name)), ...own];
}
/** Kubernetes ValidateEnv and IsRelaxedEnvVarName: the stricter rule of servers before 1.30 would forbid `A B`. */
const variableProblems = (path, names) => names.flatMap((name, index) => {
    const about = { path: `${path}.env[${index}].name`, clue: name, subject: "other" };
    if (name === "")
        return [{ ...about, words: "Required value", problem: "An environment variable has an empty name." }];
    if (/^[ -<>-~]+$/.test(name))
        return [];
    return [
        {
            ...about,
            words: `Invalid value: ${JSON.stringify(name)}: a valid environment variable name must consist only of printable ASCII characters other than '='`,
            problem: `The name of the environment variable ${JSON.stringify(name)} must consist of printable ASCII characters other than "=".`,
        },
    ];
});
/** Reads the resources. v1beta1 names them `resources`; v1 drops that field, which the rule `schema` reports. */
function resourcesOf(container, apiVersion, template = {}) {
    const field = apiVersion === "tekton.dev/v1beta1" ? "resources" : "computeResources";
    const [own = {}, shared = {}] = [container, template].map((holder) => (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(holder)[field]));
    return {
        requests: { ...(0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(shared.requests), ...(0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(own.requests) },
        limits: { ...(0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(shared.limits), ...(0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(own.limits) },
    };
}
/** Kubernetes validateContainerResources. */
const resourceProblems = (path, { requests, limits }) => Object.entries(requests).flatMap(([resource, request]) => {
    const limit = limits[resource];
    const [amount, most] = [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityOf */ .R)(request), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityOf */ .R)(limit)];
    if (amount === undefined || most === undefined || amount <= most + Math.abs(most) * rounding)
        return [];
    const relation = mayOvercommit(resource) ? "less than or equal to" : "equal to";
    return [
        {
            path: `${path}.resources.requests`,
            words: `Invalid value: ${JSON.stringify(String(request))}: must be ${relation} ${resource} limit of ${limit}`,
            problem: `The ${resource} request ${request} is over the limit ${limit}.`,
            clue: String(request),
            subject: "other",
        },
    ];
});
const mayOvercommit = (resource) => (!resource.includes("/") || resource.includes("kubernetes.io/")) && !resource.startsWith("hugepages-");
/** `1.1G` and `1100M` differ in the last bit of a floating-point number. */
const rounding = 1e-12;


/***/ }),

/***/ 968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   gg: () => (/* binding */ resultReferences),
/* harmony export */   hk: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/** Lists the tasks that a task waits for: by `runAfter`, and by the results that its parameters and conditions use. */
const dependenciesOf = (task) => [
    ...new Set([...(task.runAfter ?? []), ...referencesOf(task).map((reference) => reference.task)]),
];
/** Lists the results that a task uses. */
function referencesOf({ params = [], when = [], matrix = {} }) {
    const included = (matrix.include ?? []).flatMap((entry) => entry.params ?? []);
    return resultReferences([
        ...[...params, ...(matrix.params ?? []), ...included].map(({ value }) => value),
        ...when.flatMap(({ input, values = [], cel }) => [input, ...values, cel]),
    ]);
}
/** `$(tasks.<task>.results.<result>)` in any of the values. */
function resultReferences(values) {
    const text = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value ?? ""))).join("\n");
    return [...text.matchAll(reference)].map(([, task = "", dotted, quoted, index = ""]) => ({
        task,
        result: dotted ?? quoted ?? "",
        index,
    }));
}
const reference = /\$\(tasks\.([^.()]+)\.results(?:\.([^()[\]"']+)|\[\\?["']([^"'\\]+)\\?["']\])(\[(?:\*|\d+)\])?\)/g;


/***/ }),

/***/ 18720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ quantityOf)
/* harmony export */ });
const scales = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    "": 1,
    ...Object.fromEntries(["k", "M", "G", "T", "P", "E"].map((suffix, index) => [suffix, 1000 ** (index + 1)])),
    ...Object.fromEntries(["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"].map((suffix, index) => [suffix, 1024 ** (index + 1)])),
};
/** apimachinery pkg/api/resource/quantity.go; undefined for anything else, such as a parameter of Tekton. */
function quantityOf(value) {
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    const [, number, suffix = "", exponent = "0"] = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d+))?$/.exec(text) ?? [];
    return number === undefined ? undefined : Number(`${number}e${exponent}`) * (scales[suffix] ?? Number.NaN);
}


/***/ })

};
