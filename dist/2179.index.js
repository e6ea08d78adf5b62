export const id = 2179;
export const ids = [2179];
export const modules = {

/***/ 42179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cleanUp: () => (/* binding */ cleanUp)
/* harmony export */ });
/* unused harmony export describeRemoval */
/* harmony import */ var _engines_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49619);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/**
 * Removes what a closed pull request left on the server. Needs no checkout and compiles nothing.
 * @throws ActionError for what concerns all pipelines
 */
async function cleanUp(options) {
    const { github, ports } = options;
    const { closedPullRequest, repository } = github;
    if (closedPullRequest === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
            "Input `cleanup` removes the versions of a pull request that is closed: run it `on: pull_request` with `types: [closed]`.",
        ]);
    const { client, close } = await (0,_engines_server_js__WEBPACK_IMPORTED_MODULE_0__/* .openServer */ .C)(options);
    try {
        const removals = await client.removeVersionsOf({ ...closedPullRequest, repository });
        for (const removal of removals)
            ports.log.line(describeRemoval(removal));
        if (removals.length === 0)
            ports.log.line(`Pull request ${closedPullRequest.number} left no versions on the server`);
        return removals;
    }
    finally {
        await close();
    }
}
/** In one line. */
function describeRemoval({ pipeline, removed, kept, isPipelineRemoved, error }) {
    const versions = removed.length === 0 ? "nothing was removed" : `removed ${removed.join(", ")}`;
    const whole = isPipelineRemoved ? ", and the pipeline with it" : "";
    const stays = kept === undefined ? "" : `; ${kept} stays: it is the pipeline's default version`;
    return `${pipeline}: ${versions}${whole}${stays}${error === undefined ? "" : `; then it failed`}`;
}


/***/ })

};
