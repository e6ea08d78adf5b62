export const id = 5581;
export const ids = [5581];
export const modules = {

/***/ 10817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mebibyte),
/* harmony export */   M: () => (/* binding */ packageLimit)
/* harmony export */ });
const mebibyte = 1024 * 1024;
/**
 * Limit of a package's bytes on every server: kfp-tekton backend/src/apiserver/server/util.go:31, kubeflow/pipelines
 * backend/src/common/const.go:67. The largest of the SDK's own samples has 60 kB.
 */
const packageLimit = 32 * mebibyte;


/***/ }),

/***/ 2706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ customTaskOf)
/* harmony export */ });
/** Recognises a task that another controller executes, by its API group; undefined for Tekton's own tasks. */
function customTaskOf({ taskRef, taskSpec, }) {
    const { apiVersion, kind } = { ...taskSpec, ...taskRef };
    if (typeof apiVersion !== "string" || apiVersion === "")
        return undefined;
    const [group = ""] = apiVersion.split("/");
    return group === "tekton.dev" ? undefined : { apiVersion, kind: String(kind ?? ""), group };
}


/***/ }),

/***/ 968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resultReferences),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/** Lists the tasks that a task waits for: by `runAfter`, and by the results that its parameters and conditions use. */
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


/***/ }),

/***/ 66427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ succeededCondition)
/* harmony export */ });
/** The `Succeeded` condition, found by its type: Tekton does not promise an order (docs/facts/tekton.md). */
function succeededCondition(conditions) {
    return conditions?.find((condition) => condition.type === "Succeeded");
}


/***/ })

};
