export const id = 454;
export const ids = [454];
export const modules = {

/***/ 74043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ removeContainersLeft),
/* harmony export */   _U: () => (/* binding */ embeddedFolders),
/* harmony export */   jd: () => (/* binding */ openStepRunner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Folders of the data of the embedded servers. */
const embeddedFolders = ({ jobFolder }) => ({
    server: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(jobFolder, "embedded"),
    serverOfKfp2: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(jobFolder, "embedded-kfp2"),
    cluster: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(jobFolder, "embedded-cluster"),
});
/** Chooses how the steps of an embedded server in this folder are started. Loads the code of engines only when it is needed. @throws EmbeddedRunnerError */
async function openStepRunner({ inputs, ports }, folder) {
    const { chooseStepRunner } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(3206)]).then(__webpack_require__.bind(__webpack_require__, 13206));
    const { embeddedRunner: runner, embeddedNetwork: network } = inputs;
    return await chooseStepRunner({ runner, network, folder, env: ports.env, say: (line) => ports.log.line(line) });
}
/** Removes the containers of an embedded server that was killed with the main step. */
async function removeContainersLeft(context) {
    const { removeContainersLeft: remove } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(3206)]).then(__webpack_require__.bind(__webpack_require__, 13206));
    for (const folder of Object.values(embeddedFolders(context))) {
        const removed = await remove(folder, context.ports.env);
        if (removed > 0)
            context.ports.log.line(`Removed ${removed} ${removed === 1 ? "container" : "containers"} of the embedded server`);
    }
}


/***/ }),

/***/ 20145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/** Opens the engine that the inputs name. Only that engine's code is loaded. @throws ActionError */
async function openEngine(options) {
    return await engines[options.inputs.engine](options);
}
const engines = {
    kfp: async (options) => await (await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(4433), __webpack_require__.e(6535), __webpack_require__.e(4511), __webpack_require__.e(7352)]).then(__webpack_require__.bind(__webpack_require__, 8226))).openKfpEngine(options),
    tekton: async (options) => await (await Promise.all(/* import() */[__webpack_require__.e(5160), __webpack_require__.e(4125)]).then(__webpack_require__.bind(__webpack_require__, 5756))).openTektonEngine(options),
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

/** Describes whether pending tasks of `finally` still run after a termination; empty if there are none, or if it is unknown. */
function describeExitHandlers(tasks, fate) {
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
/** Time limit of one attempt, so that a lost response does not prevent the next attempt. */
const answerWithinMs = 2_000;
/** Repeats the request until it is accepted or the time is up. Terminating twice is harmless; a run that continues is not. */
async function terminateRun(options) {
    const { source, label, log, clock, withinMs } = options;
    const deadline = clock.now() + withinMs;
    let failure = "";
    while (clock.now() < deadline) {
        try {
            await source.terminate(AbortSignal.timeout(Math.min(answerWithinMs, deadline - clock.now())));
            const exitHandlers = describeExitHandlers(await options.tasks(), source.finallyAfterTermination);
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

/***/ 10454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  terminateOpenRuns: () => (/* binding */ terminateOpenRuns)
});

// EXTERNAL MODULE: ./src/config/configure.ts
var configure = __webpack_require__(28190);
// EXTERNAL MODULE: ./src/context/open-runs.ts
var open_runs = __webpack_require__(13166);
// EXTERNAL MODULE: ./src/delivery/embedded-runner.ts
var embedded_runner = __webpack_require__(74043);
// EXTERNAL MODULE: ./src/delivery/open-engine.ts
var open_engine = __webpack_require__(20145);
// EXTERNAL MODULE: ./src/gate/terminate-run.ts + 1 modules
var terminate_run = __webpack_require__(2933);
// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(52087);
;// CONCATENATED MODULE: ./src/report/runs-left.ts

/** The post step's part of the job summary: runs that use the cluster until somebody terminates them. Empty when there are none. */
function renderRunsLeft(runs) {
    if (runs.length === 0)
        return "";
    const list = runs.map(({ name, url }) => `- ${(0,markdown/* link */.nf)(name, url)}`).join("\n");
    return `## ❌ Runs left running\n\n${list}\n\n💡 These runs could not be terminated. Terminate them in the user interface of the server.\n`;
}

;// CONCATENATED MODULE: ./src/post.ts






/** Time limit, because an unreachable server may be why the main step could not terminate its runs. */
const terminateWithinMs = 60_000;
/** Time limit of a request that is only needed to describe exit handlers. */
const lookWithinMs = 5_000;
/**
 * Terminates the runs that the main step was following when it was killed. Runs of an embedded server ended with the
 * main step, but for their containers, which are removed.
 * @throws ActionError when the server cannot be reached
 */
async function terminateOpenRuns(context) {
    const { inputs, ports } = context;
    if (inputs.host === "embedded")
        await (0,embedded_runner/* removeContainersLeft */.G6)(context);
    const runs = (0,open_runs/* readOpenRuns */.b)(ports.env);
    const isOver = runs.length === 0 || inputs.host === "embedded" || inputs.onCancel === "detach";
    const left = isOver ? [] : await terminateAll(runs, context);
    for (const { name, url } of left)
        ports.log.annotate({
            level: "error",
            title: "Run left running",
            message: `Run "${name}" could not be terminated: ${url}`,
        });
    return { errors: [], summary: async () => renderRunsLeft(left), hasFailed: left.length > 0 };
}
/** @returns those that could not be terminated */
async function terminateAll(runs, context) {
    const { log } = context.ports;
    log.line("These runs of the step may still be going on; they are terminated now:");
    for (const run of runs)
        log.line(`- ${run.name}${"url" in run ? `, ${run.url}` : ""}`);
    const { context: withServer } = await (0,configure.configure)(context);
    const engine = await (0,open_engine/* openEngine */.F)(withServer);
    try {
        // A run on a server that cannot be reached does not keep the others from their end.
        const ends = await Promise.allSettled(runs.map((run) => terminate(run, engine, context)));
        return ends.flatMap((end) => {
            if (end.status === "rejected")
                throw end.reason;
            return end.value ?? [];
        });
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
    return (await (0,terminate_run/* terminateRun */.R)(options)).kind === "terminated" ? undefined : run;
}


/***/ })

};
