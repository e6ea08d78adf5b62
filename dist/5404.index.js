export const id = 5404;
export const ids = [5404];
export const modules = {

/***/ 64499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deniedRun: () => (/* binding */ deniedRun)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62857);
/* harmony import */ var _tekton_denial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56938);
/* harmony import */ var _tekton_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95160);





/** Creates the error of a denied run, with the task that the cluster's message names. */
function deniedRun(said, run, cause) {
    const task = blamedTask(said, run);
    const denied = (0,_tekton_denial_js__WEBPACK_IMPORTED_MODULE_2__/* .denialIn */ .H)(said) !== undefined;
    const reason = cause instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TektonError */ .Ol ? cause.reason : undefined;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TektonError */ .Ol(`The cluster refused the PipelineRun: ${said}`, {
        code: "run-denied",
        cause,
        ...(denied ? { hint: _tekton_denial_js__WEBPACK_IMPORTED_MODULE_2__/* .denialHint */ .j } : {}),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ reason, task }),
    });
}
/** Finds the task that a denial is about: by its path, by a field that no other task has, or by its name. */
function blamedTask(message, run) {
    return taskAt(message, run) ?? taskWithField(message, run) ?? namedTask(message, run);
}
function taskAt(text, run) {
    const [, list, index] = /\b(tasks|finally)\[(\d+)\]/.exec(text) ?? [];
    if (list === undefined)
        return undefined;
    return run.spec?.pipelineSpec?.[list]?.[Number(index)]?.name;
}
/** Tekton's webhook names the field without its path. */
function taskWithField(message, run) {
    const [, field] = /unknown field "(?:[^"]*\.)?([^".]+)"/.exec(message) ?? [];
    const path = field === undefined ? undefined : (0,_tekton_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFields */ ._6)(run).find((unknown) => unknown.endsWith(`.${field}`));
    return path === undefined ? undefined : taskAt(path, run);
}
function namedTask(message, run) {
    const words = new Set(message.split(/[\s"'`,:;()]+/));
    return (0,_tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .ownTasks */ .Bt)({ spec: run.spec?.pipelineSpec ?? {}, path: "" }).find(({ task }) => words.has(task.name))?.task.name;
}


/***/ }),

/***/ 86870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findMismatches)
/* harmony export */ });
/** Finds the first differences in the order of the document. */
function findMismatches(value, walk) {
    const found = [];
    visit(value, walk.schema, [], { ...walk, found });
    return found;
}
function visit(value, schema, path, walk) {
    if (walk.found.length >= walk.most)
        return;
    const { type, properties, additionalProperties, items, required, enum: allowed } = resolve(schema, walk.schema);
    const expected = type === undefined ? [] : [type].flat();
    if (expected.length > 0 && !expected.some((name) => isOfType(value, name)))
        add({ kind: "type", path, expected }, walk);
    else if (allowed !== undefined && !allowed.includes(String(value)))
        add({ kind: "value", path, allowed }, walk);
    else if (Array.isArray(value))
        visitItems(value, items, path, walk);
    else if (isFields(value)) {
        for (const field of required ?? [])
            if (!Object.hasOwn(value, field))
                add({ kind: "missing", path, field }, walk);
        visitFields(value, { properties, additionalProperties }, path, walk);
    }
}
function visitItems(values, items, path, walk) {
    if (items === undefined)
        return;
    for (const [index, item] of values.entries()) {
        if (walk.found.length >= walk.most)
            return;
        visit(item, items, [...path, index], walk);
    }
}
function visitFields(fields, { properties = {}, additionalProperties = true }, path, walk) {
    for (const [field, value] of Object.entries(fields)) {
        if (walk.found.length >= walk.most)
            return;
        const own = Object.hasOwn(properties, field) ? properties[field] : undefined;
        if (own !== undefined)
            visit(value, own, [...path, field], walk);
        else if (additionalProperties === false)
            add({ kind: "unknown", path, field, value }, walk);
        else if (additionalProperties !== true)
            visit(value, additionalProperties, [...path, field], walk);
    }
}
function add(mismatch, { found, kinds, most }) {
    if (kinds.has(mismatch.kind) && found.length < most)
        found.push(mismatch);
}
function resolve(schema, { definitions = {} }) {
    const name = schema.$ref?.replace("#/definitions/", "");
    return name === undefined ? schema : (definitions[name] ?? {});
}
function isOfType(value, type) {
    if (type === "object")
        return isFields(value);
    if (type === "array")
        return Array.isArray(value);
    return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
const isFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ })

};
