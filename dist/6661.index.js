export const id = 6661;
export const ids = [6661];
export const modules = {

/***/ 12522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/** What the inputs name, loaded only then. @throws ActionError */
async function openEngine(options) {
    return await engines[options.inputs.engine](options);
}
const engines = {
    kfp: async (options) => await (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9619), __webpack_require__.e(7339)]).then(__webpack_require__.bind(__webpack_require__, 87339))).openKfpEngine(options),
    tekton: async (options) => await (await Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(3600), __webpack_require__.e(2170)]).then(__webpack_require__.bind(__webpack_require__, 12170))).openTektonEngine(options),
};


/***/ }),

/***/ 86661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminateOpenRuns: () => (/* binding */ terminateOpenRuns)
/* harmony export */ });
/* harmony import */ var _engines_open_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12522);
/* harmony import */ var _gate_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13945);


/** The server may be what kept the main step from terminating them. */
const terminateWithinMs = 60_000;
/**
 * Terminates the runs that the main step was following when it was killed, and finds those of which it had no answer. @throws ActionError
 * when the server cannot be reached
 * @returns those that could not be terminated
 */
async function terminateOpenRuns(runs, options) {
    const engine = await (0,_engines_open_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .openEngine */ .F)(options);
    try {
        const left = await Promise.all(runs.map((run) => terminate(run, engine, options)));
        return left.filter((run) => run !== undefined);
    }
    finally {
        await engine.close();
    }
}
async function terminate(open, engine, { ports }) {
    const run = "runId" in open ? open : await engine.findRun?.(open);
    if (run === undefined) {
        ports.log.line(`${open.name}: the run has not arrived at the server`);
        return undefined;
    }
    const options = { ...ports, source: engine.runSource(run), label: run.name, withinMs: terminateWithinMs };
    return (await (0,_gate_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .terminateRun */ .R0)(options)) === undefined ? undefined : run;
}


/***/ })

};
