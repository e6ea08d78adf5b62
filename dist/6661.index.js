export const id = 6661;
export const ids = [6661];
export const modules = {

/***/ 20145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/** What the inputs name, loaded only then. @throws ActionError */
async function openEngine(options) {
    return await engines[options.inputs.engine](options);
}
const engines = {
    kfp: async (options) => await (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2801), __webpack_require__.e(3195), __webpack_require__.e(3570)]).then(__webpack_require__.bind(__webpack_require__, 8226))).openKfpEngine(options),
    tekton: async (options) => await (await Promise.all(/* import() */[__webpack_require__.e(6102), __webpack_require__.e(2801), __webpack_require__.e(5756)]).then(__webpack_require__.bind(__webpack_require__, 5756))).openTektonEngine(options),
};


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ terminateRun)
});

// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/gate/exit-handlers.ts

/** What becomes of the tasks of `finally` that have not begun when their run is terminated; empty where there are none, or nobody knows. */
function fateOfExitHandlers(tasks, fate) {
    const names = tasks.filter(({ isFinal, phase }) => isFinal === true && phase === "pending").map(task_title/* labelOf */.Wy);
    if (names.length === 0 || fate === undefined)
        return "";
    const subject = names.length === 1 ? `the exit handler ${names[0]}` : `the exit handlers ${names.join(", ")}`;
    return fate === "runs"
        ? `${subject} still ${names.length === 1 ? "runs" : "run"} on the cluster`
        : `${subject} ${names.length === 1 ? "does" : "do"} not run, because Kubeflow Pipelines cancels a run as a whole`;
}

;// CONCATENATED MODULE: ./src/gate/terminate-run.ts

const betweenTriesMs = 300;
/** For one answer: one that is lost must not keep the next try from being made. */
const answerWithinMs = 2_000;
/** Asked again until it is accepted or the time is up: terminating twice does no harm, a run that goes on does. */
async function terminateRun(options) {
    const { source, label, log, clock, withinMs } = options;
    const deadline = clock.now() + withinMs;
    let failure = "";
    while (clock.now() < deadline) {
        try {
            await source.terminate(AbortSignal.timeout(Math.min(answerWithinMs, deadline - clock.now())));
            const exitHandlers = fateOfExitHandlers(await options.tasks(), source.finallyAfterTermination);
            log.line(`${label}: ${["the run was terminated", exitHandlers].filter((part) => part !== "").join("; ")}`);
            return { kind: "terminated", exitHandlers };
        }
        catch (error) {
            failure = error.message;
            await clock.sleep(betweenTriesMs);
        }
    }
    log.line(`${label}: the run could not be terminated: ${failure}`);
    return { kind: "failed", why: failure };
}


/***/ }),

/***/ 86661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   terminateOpenRuns: () => (/* binding */ terminateOpenRuns)
/* harmony export */ });
/* harmony import */ var _context_open_runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13166);
/* harmony import */ var _delivery_open_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20145);
/* harmony import */ var _gate_terminate_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2933);
/* harmony import */ var _report_end_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62118);




/** The server may be what kept the main step from terminating them. */
const terminateWithinMs = 60_000;
/** Only to say what becomes of exit handlers. */
const lookWithinMs = 5_000;
/**
 * Terminates the runs that the main step was following when it was killed. Those of an embedded server ended with the step.
 * @throws ActionError when the server cannot be reached
 */
async function terminateOpenRuns(context) {
    const { inputs, ports } = context;
    const runs = (0,_context_open_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .readOpenRuns */ .b)(ports.env);
    const isOver = runs.length === 0 || inputs.host === "embedded" || inputs.onCancel === "detach";
    const left = isOver ? [] : await terminateAll(runs, context);
    for (const { name, url } of left)
        ports.log.annotate({
            level: "error",
            title: "Run left running",
            message: `Run "${name}" could not be terminated: ${url}`,
        });
    return { errors: [], summary: _report_end_step_js__WEBPACK_IMPORTED_MODULE_1__/* .noSummary */ .wI, hasFailed: left.length > 0 };
}
/** @returns those that could not be terminated */
async function terminateAll(runs, context) {
    const { log } = context.ports;
    log.line("These runs of the step may still be going on; they are terminated now:");
    for (const run of runs)
        log.line(`- ${run.name}${"url" in run ? `, ${run.url}` : ""}`);
    const engine = await (0,_delivery_open_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .openEngine */ .F)(context);
    try {
        const left = await Promise.all(runs.map((run) => terminate(run, engine, context)));
        return left.filter((run) => run !== undefined);
    }
    finally {
        await engine.close();
    }
}
/** A run that was sent without a response is looked up first. @returns the run if it could not be terminated */
async function terminate(open, engine, { ports }) {
    const run = "runId" in open ? open : await engine.findRun?.(open);
    if (run === undefined) {
        ports.log.line(`${open.name}: the run has not arrived at the server`);
        return undefined;
    }
    const source = engine.runSource(run);
    const tasks = async () => {
        const state = await source.readRun(AbortSignal.timeout(lookWithinMs)).catch(() => undefined);
        return state?.tasks ?? [];
    };
    const options = { ...ports, source, tasks, label: run.name, withinMs: terminateWithinMs };
    return (await (0,_gate_terminate_run_js__WEBPACK_IMPORTED_MODULE_3__/* .terminateRun */ .R)(options)).kind === "terminated" ? undefined : run;
}


/***/ })

};
