export const id = 661;
export const ids = [661];
export const modules = {

/***/ 4210:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/** What the inputs name, loaded only then. @throws ActionError */
async function openEngine(options) {
    return await engines[options.inputs.engine](options);
}
const engines = {
    kfp: async (options) => await (await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(451)]).then(__webpack_require__.bind(__webpack_require__, 7451))).openKfpEngine(options),
    tekton: async (options) => await (await __webpack_require__.e(/* import() */ 136).then(__webpack_require__.bind(__webpack_require__, 8136))).openTektonEngine(options),
};


/***/ }),

/***/ 6661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminateOpenRuns: () => (/* binding */ terminateOpenRuns)
/* harmony export */ });
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
/* harmony import */ var _open_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4210);


/** The server may be what kept the main step from terminating them. */
const terminateWithinMs = 60_000;
/**
 * Terminates the runs that the main step was following when it was killed. @throws ActionError when the server cannot be reached
 * @returns those that could not be terminated
 */
async function terminateOpenRuns(runs, options) {
    const engine = await (0,_open_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .openEngine */ .F)(options);
    try {
        const failures = await Promise.all(runs.map((run) => (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .terminateRun */ .R0)({ ...options.ports, source: engine.runSource(run), label: run.name, withinMs: terminateWithinMs })));
        return runs.filter((_, index) => failures[index] !== undefined);
    }
    finally {
        await engine.close();
    }
}


/***/ })

};
