export const id = 1343;
export const ids = [1343,968,4068];
export const modules = {

/***/ 69507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkPipelines: () => (/* binding */ checkPipelines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _event_untrusted_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70607);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87206);
/* harmony import */ var _model_rule_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62074);
/* harmony import */ var _packages_package_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50856);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93171);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10241);









/** Checks every compiled package. Findings of the level `error` become the error of the pipeline, which stops there. */
async function checkPipelines(records, options) {
    const { signal } = options.ports;
    const checked = [];
    for (const record of records) {
        // Thousands of tasks take seconds: between two packages, and between two rules, the step hears of signals.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        checked.push({ name: record.name, findings: signal.aborted ? [] : await findingsOf(record, options) });
    }
    const told = (0,_checks_js__WEBPACK_IMPORTED_MODULE_8__/* .mergeRepeatedFindings */ .NJ)(checked);
    for (const { findings } of told)
        for (const finding of findings)
            options.onFinding(finding);
    // A finding stops its pipeline even if it is reported at another pipeline.
    const found = records.map((record, index) => record.compiled === undefined
        ? record
        : withFindings(record, checked[index]?.findings ?? [], told[index]?.findings ?? []));
    // What was not checked goes no further.
    return signal.reason instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ ? found.map((record) => ({ error: signal.reason, ...record })) : found;
}
async function findingsOf({ compiled }, options) {
    if (compiled === undefined)
        return [];
    const { yaml, module, line, missingNames = [], variations = [] } = compiled;
    const source = sourceOf(module, options);
    const { policy, memo } = options;
    const { serviceAccount, host } = options.inputs;
    const levelOf = levelsFor(options);
    const isEmbedded = host === "embedded";
    const facts = { module, source, line, missingNames, variations, serviceAccount, isEmbedded };
    // A policy is what protects a cluster: it is asked each time.
    const from = policy === undefined ? [yaml, facts, _model_rule_names_js__WEBPACK_IMPORTED_MODULE_5__/* .ruleNames */ .X.map(levelOf)] : undefined;
    const known = from && memo.recall(findingsOfPackage, from);
    if (known !== undefined)
        return known;
    const { kind, document, documents } = (0,_packages_package_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .readPackageDocument */ .iZ)(yaml);
    const asked = {
        // Most checks are about what Tekton runs.
        ...(kind.kind === "pipeline-run" ? { pipelineRun: document } : {}),
        ...{ ...facts, documents, levelOf },
        ...(policy === undefined ? {} : { policy }),
    };
    const { signal } = options.ports;
    const found = await (0,_checks_js__WEBPACK_IMPORTED_MODULE_8__/* .checkPipelineInTurns */ .iN)(asked, signal);
    // A cancelled step has not asked all rules.
    if (from !== undefined && !signal.aborted)
        memo.keep(findingsOfPackage, from, found);
    return found;
}
const findingsOfPackage = {
    name: "findings",
    isProper: (value) => Array.isArray(value) && value.every(isFinding),
};
const isFinding = (value) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value) &&
    (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value.location) &&
    [value.rule, value.message, value.hint, value.location.file].every((text) => typeof text === "string") &&
    (value.level === "warning" || value.level === "error");
function withFindings(record, found, findings) {
    const errors = found.filter(({ level }) => level === "error").length;
    return errors === 0 ? { ...record, findings } : { ...record, findings, error: findingsError(record.name, errors) };
}
/** Levels of the rules: in a job with the repository's secrets, what an untrusted package requests of the cluster is an error. */
function levelsFor({ inputs, github }) {
    const { packages, engine, host } = inputs;
    const hasSecrets = packages.length > 0 && host !== "embedded" && (host !== "" || engine === "tekton");
    return (rule) => {
        const level = inputs.checks(rule);
        return rule === "privileges" && level === "auto" && hasSecrets && (0,_event_untrusted_code_js__WEBPACK_IMPORTED_MODULE_3__/* .isPackageForeign */ .Lr)(github) ? "error" : level;
    };
}
/** The module's text; empty for packages of another job, whose sources need not be in this checkout. */
function sourceOf(module, { inputs, workspace }) {
    return inputs.packages.length > 0 ? "" : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module), "utf8");
}
function findingsError(name, errors) {
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(`The package of ${name} has ${errors} finding${errors === 1 ? "" : "s"} of the level error.`, {
        code: "check-failed",
        hint: "Fix them, or set their level in `checks`.",
    });
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
