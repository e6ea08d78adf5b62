export const id = 817;
export const ids = [817];
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


/***/ })

};
