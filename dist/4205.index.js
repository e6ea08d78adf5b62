export const id = 4205;
export const ids = [4205];
export const modules = {

/***/ 14205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   linksOf: () => (/* binding */ linksOf),
/* harmony export */   noLinks: () => (/* binding */ noLinks)
/* harmony export */ });
/** Where this action is described. */
const documentation = "https://github.com/kfp-tekton-action/kfp-tekton-action/blob/main/docs";
function linksOf({ repositoryUrl, sha }) {
    return {
        source: (file, line) => repositoryUrl === "" || sha === "" || leavesRepository(file)
            ? undefined
            : `${repositoryUrl}/blob/${sha}/${file.split("/").map(encodeURIComponent).join("/")}${line === undefined ? "" : `#L${line}`}`,
        check: (rule) => `${documentation}/checks.md#${encodeURIComponent(rule)}`,
    };
}
/** Browsers resolve such segments: a made-up path could lead to any page of the host. */
const leavesRepository = (file) => file.split(/[\\/]/).some((part) => ["", ".", ".."].includes(part));
const noLinks = linksOf({ repositoryUrl: "", sha: "" });


/***/ })

};
