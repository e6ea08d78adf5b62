export const id = 6387;
export const ids = [6387,817];
export const modules = {

/***/ 74016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ podName),
/* harmony export */   JY: () => (/* binding */ childNode),
/* harmony export */   Wm: () => (/* binding */ executorNode),
/* harmony export */   b6: () => (/* binding */ driverNode),
/* harmony export */   bP: () => (/* binding */ rootNode),
/* harmony export */   hq: () => (/* binding */ exitNode),
/* harmony export */   s5: () => (/* binding */ nodeId)
/* harmony export */ });
/**
 * Names of the nodes of an Argo Workflow that runs a pipeline specification, as Kubeflow Pipelines compiles it (kubeflow/pipelines
 * backend/src/v2/compiler/argocompiler/dag.go) and Argo names them (argo-workflows workflow/controller/dag.go, util/util.go). The way to a
 * task in the specification leads to its node, to the node's ID, and to the name of its pod.
 */
/** The node of the pipeline, in which all others are. */
const rootNode = (workflow) => `${workflow}.root`;
/** @param inside the node of the DAG that the segment is in */
const childNode = (inside, segment) => typeof segment === "number"
    ? `${inside}.iteration-iterations(${segment}:${segment}).iteration-item`
    : `${inside}.${segment}`;
/** The exit handler of a task runs as its hook. */
const exitNode = (ofNode, task) => `${ofNode}.onExit.${task}`;
const driverNode = (node) => `${node}-driver`;
/** The node with the task's pod. A task that may be retried has one for each attempt. */
const executorNode = (node, attempt) => `${node}.executor${attempt === undefined ? "" : `(${attempt})`}`;
/** ID of a node: the workflow's name and FNV-1a of the node's name (argo-workflows pkg/apis/workflow/v1alpha1/workflow_types.go, NodeID). */
const nodeId = (workflow, node) => node === workflow ? workflow : `${workflow}-${fnv1a(node)}`;
/** Name of a node's pod (argo-workflows workflow/util/pod_name.go, version 2 of the pod names). */
const podName = (workflow, template, node) => [`${workflow}-${template}`.slice(0, longestPrefix), fnv1a(node)].join("-");
/** The length of a Kubernetes name without the hash and the hyphen before it. */
const longestPrefix = 253 - 10 - 1;
function fnv1a(text) {
    let hash = 0x811c9dc5;
    for (const byte of Buffer.from(text, "utf8"))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash;
}


/***/ }),

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

/***/ 91463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withRandomSuffix),
/* harmony export */   Q: () => (/* binding */ childName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Limit of a Kubernetes label, because the names become labels. */
const longest = 63;
const hashLength = 32;
/** `<parent><suffix>`, or a shortened name with a hash if that is too long (knative.dev/pkg kmeta/names.go, ChildName). */
function childName(parent, suffix) {
    if (parent.length <= longest - suffix.length)
        return parent + suffix;
    const head = longest - hashLength;
    if (head <= suffix.length) {
        const hashed = parent.slice(0, head) + md5(parent + suffix);
        return validName(hashed + suffix.slice(0, Math.max(0, longest - hashed.length)));
    }
    return validName(parent.slice(0, head - suffix.length) + md5(parent) + suffix);
}
const md5 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5").update(text).digest("hex");
const validName = (name) => name.replace(/[^a-z0-9]+$/, "");
const alphabet = "bcdfghjklmnpqrstvwxz2456789";
/** Makes a name of at most 63 characters with five random ones at the end (tektoncd/pipeline pkg/names/generate.go). */
function withRandomSuffix(base) {
    const suffix = Array.from({ length: 5 }, () => alphabet[(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(alphabet.length)]).join("");
    return `${base.slice(0, longest - 6)}-${suffix}`;
}


/***/ }),

/***/ 2706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ executedCustomTasks),
/* harmony export */   W: () => (/* binding */ customTaskOf)
/* harmony export */ });
/** The custom tasks that the embedded servers execute, by group and kind: those of kfp-tekton's controllers, and Tekton's CEL task. */
const executedCustomTasks = [
    "custom.tekton.dev/PipelineLoop",
    "custom.tekton.dev/BreakTask",
    "custom.tekton.dev/ExitHandler",
    "cel.tekton.dev/CEL",
];
/** Recognises a task that another controller executes, by its API group; undefined for Tekton's own tasks. */
function customTaskOf({ taskRef, taskSpec, }) {
    const { apiVersion, kind } = { ...taskSpec, ...taskRef };
    if (typeof apiVersion !== "string" || apiVersion === "")
        return undefined;
    const [group = ""] = apiVersion.split("/");
    return group === "tekton.dev" ? undefined : { apiVersion, kind: String(kind ?? ""), group };
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
