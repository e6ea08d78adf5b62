export const id = 4705;
export const ids = [4705];
export const modules = {

/***/ 44705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactClient: () => (/* binding */ artifactClient)
/* harmony export */ });
/* harmony import */ var _node_modules_actions_artifact_lib_internal_download_download_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94795);
/* harmony import */ var _node_modules_actions_artifact_lib_internal_find_get_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23481);
/* harmony import */ var _node_modules_actions_artifact_lib_internal_upload_upload_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49393);
// The public client refuses by the host's name (isGhes, lib/internal/shared/config.js), although a GitHub Enterprise Server may have the
// service. Its parts do not look at the name. They are not among the package's exports, hence the paths.



const artifactClient = {
    uploadArtifact: _node_modules_actions_artifact_lib_internal_upload_upload_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .uploadArtifact */ .m,
    getArtifact: _node_modules_actions_artifact_lib_internal_find_get_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .getArtifactInternal */ .I,
    downloadArtifact: _node_modules_actions_artifact_lib_internal_download_download_artifact_js__WEBPACK_IMPORTED_MODULE_0__/* .downloadArtifactInternal */ .oM,
};


/***/ })

};
