export const id = 4068;
export const ids = [4068];
export const modules = {

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
