export const id = 2333;
export const ids = [2333];
export const modules = {

/***/ 72333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeUnused: () => (/* binding */ removeUnused)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2860);


/**
 * Removes old versions of the pipelines that got there, as `keep` says. A pull request removes nothing: `cleanup` does that. The deployment has
 * succeeded by then, so a version that cannot be removed is a warning.
 */
async function removeUnused({ records, plans, engine }, { inputs, github, ports }) {
    const { removeOldVersions } = engine;
    if (removeOldVersions === undefined || github.isAboutPullRequest || github.repository === "")
        return records;
    const names = new Map(plans.flatMap(({ record, request }) => (request === undefined ? [] : [[record.name, request.pipelineName]])));
    const there = records.filter((record) => record.version !== undefined && (0,_model_record_js__WEBPACK_IMPORTED_MODULE_1__/* .passed */ .b)(record) && names.has(record.name));
    const pipelineNames = there.map(({ name }) => names.get(name) ?? name);
    try {
        const removed = await removeOldVersions({ pipelineNames, keep: inputs.keep, repository: github.repository });
        for (const [name, versions] of removed)
            if (versions.length > 0)
                ports.log.line(`${name}: removed ${versions.length === 1 ? "an old version" : `${versions.length} old versions`}: ${versions.join(", ")}`);
        return records.map((record) => {
            const own = removed.get(names.get(record.name) ?? "") ?? [];
            return own.length === 0 ? record : { ...record, removed: own };
        });
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || ports.signal.aborted)
            throw error;
        const message = `Old versions could not be removed: ${error.message}`;
        ports.log.annotate({ level: "warning", title: "Old versions stay", message });
        return records;
    }
}


/***/ })

};
