export const id = 2470;
export const ids = [2470,817];
export const modules = {

/***/ 12865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ followSettings)
/* harmony export */ });
/** What the step says of how a run is followed, whichever run it is. */
const followSettings = ({ inputs, ports, }) => ({
    clock: ports.clock,
    log: ports.log,
    timeoutMs: inputs.timeout,
    onTimeout: inputs.onTimeout,
    onCancel: inputs.onCancel,
    logs: inputs.logs,
    signal: ports.signal,
});


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

/***/ 92470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   follow: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var _delivery_follow_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12865);
/* harmony import */ var _delivery_open_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20145);
/* harmony import */ var _gate_follow_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91303);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65468);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42654);
/* harmony import */ var _report_text_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14205);








/**
 * Follows a run that is there already to its verdict. It needs no sources and compiles nothing.
 * @param runId the run's ID on the server or, with `engine: tekton`, the name of the PipelineRun
 * @throws ActionError if the server or the cluster cannot be reached
 */
async function follow(runId, context) {
    refuseId(runId);
    if (context.inputs.engine === "kfp" && ["", "embedded"].includes(context.inputs.host))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz(["To follow a run, set `host` to the server that has it, or `engine: tekton`."]);
    // The run is on the server of `host`.
    const engine = await (0,_delivery_open_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .openEngine */ .F)({ ...context, moreServers: [] });
    try {
        return outcomeOf(await recordOf(runId, engine, context), context);
    }
    finally {
        await engine.close();
    }
}
/** It becomes part of an address and an argument of kubectl. Servers use UUIDs, and Kubernetes has names of DNS-1123. */
function refuseId(runId) {
    if (/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(runId))
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([`${JSON.stringify(runId.slice(0, 300))} is not the ID of a run or the name of a PipelineRun.`]);
}
async function recordOf(runId, engine, context) {
    const run = engine.runOf(runId);
    const verdict = await (0,_gate_follow_run_js__WEBPACK_IMPORTED_MODULE_1__/* .followRun */ .R)({
        source: engine.runSource(run),
        label: runId,
        ...(0,_delivery_follow_settings_js__WEBPACK_IMPORTED_MODULE_6__/* .followSettings */ .b)(context),
    });
    return { module: "", name: runId, run, verdict };
}
function outcomeOf(record, { inputs, github, ports, workspace }) {
    const options = { linkable: record.run?.url !== "" };
    const records = [record];
    const failure = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportEnd */ .wZ)(records, ports.log, options);
    return {
        outputs: (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .outputsOf */ .Y)(records, (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .overallStatus */ .g)(records)),
        errors: [],
        summary: async () => {
            const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(4975), __webpack_require__.e(9972), __webpack_require__.e(6217)]).then(__webpack_require__.bind(__webpack_require__, 57994));
            return renderSummary(records, { ...options, links: (0,_report_text_links_js__WEBPACK_IMPORTED_MODULE_5__/* .linksOf */ .h)(github), leftOut: 0 });
        },
        hasFailed: failure !== undefined,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_7__/* .defined */ .s)({ failure }),
        reports: { files: inputs.reportFiles, folder: workspace, records },
    };
}


/***/ }),

/***/ 91303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ followRun)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
;// CONCATENATED MODULE: ./src/gate/poll-delay.ts

const youngMs = 100_000;
const youngDelayMs = 250;
const longestMs = 20_000;
/** Budget of response bytes for one run: enough for half a minute of frequent polling of a small run. */
const firstBytes = 2 * limits/* mebibyte */.E;
const bytesPerMs = (2 * limits/* mebibyte */.E) / 60_000;
/** The end of a run is noticed within this time, however large its responses are. */
const longestForBytesMs = 60_000;
/**
 * Milliseconds until the next poll. The end of a run shorter than 100 s is noticed within a quarter of a second. After that the delay is a
 * fortieth of the run's age, at most 20 s: an hour costs about 620 requests, five hours about 1,340. The delay is at least twice the time
 * that the server took to respond. Each response contains the whole run, so large runs are polled less often: 2 MiB, plus 2 MiB per minute.
 */
function pollDelay({ elapsedMs, lookMs, bytes = 0, lastBytes = 0 }) {
    const byAge = elapsedMs < youngMs ? youngDelayMs : elapsedMs / 40;
    const affordedMs = (bytes + lastBytes - firstBytes) / bytesPerMs;
    return Math.max(Math.min(longestMs, Math.max(byAge, 2 * lookMs)), Math.min(longestForBytesMs, affordedMs - elapsedMs));
}

// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/gate/order-of-events.ts
/** Sorts tasks by what happened first: ended tasks, then the others, each by time. At equal times dependencies come first. */
function inOrderOfEvents(tasks) {
    const depths = depthsOf(tasks);
    const depth = ({ name }) => depths.get(name) ?? 0;
    return tasks.toSorted((one, other) => rank(one) - rank(other) || compare(timeOf(one), timeOf(other)) || depth(one) - depth(other));
}
/** Ended tasks rank before all others: clusters report whole seconds, so times alone do not show that an ended task let another begin. */
const order = ["succeeded", "failed", "timed-out", "cancelled", "skipped", "running", "pending"];
const rank = ({ phase }) => Math.max(0, order.indexOf(phase) - order.indexOf("cancelled"));
const timeOf = ({ startedAt = "", finishedAt = startedAt }) => finishedAt;
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
/** The length of the longest chain of tasks that a task waits for; tasks of `finally` wait for all. */
function depthsOf(tasks) {
    const byName = new Map(tasks.map((task) => [task.name, task]));
    const depths = new Map();
    const measure = (task) => {
        const known = depths.get(task.name);
        if (known !== undefined)
            return known;
        // Tasks in a cycle, which Tekton refuses, count as visited, so that the recursion ends.
        depths.set(task.name, 0);
        const parents = (task.after ?? []).flatMap((name) => byName.get(name) ?? []);
        const depth = Math.max(task.isFinal ? tasks.length : 0, ...parents.map((parent) => measure(parent) + 1));
        depths.set(task.name, depth);
        return depth;
    };
    for (const task of tasks)
        measure(task);
    return depths;
}

;// CONCATENATED MODULE: ./src/gate/narrate.ts


const words = {
    pending: "is waiting",
    running: "is running",
    succeeded: "succeeded",
    failed: "failed",
    cancelled: "was cancelled",
    "timed-out": "timed out",
    skipped: "was skipped",
};
/** Writes one line per change: the run's start, its tasks, the run's end. */
function describeChanges(before, now) {
    const known = new Map(before?.tasks.map((task) => [task.name, task]));
    const tasks = inOrderOfEvents(now.tasks).flatMap((task) => describeTask(known.get(task.name), task));
    const changed = before?.reason !== now.reason && now.reason !== "";
    // While a run is running, its message only counts the tasks, which have their own lines.
    const message = now.message === "" || now.reason === "Running" ? "" : `: ${now.message}`;
    const run = changed ? [`${now.reason}${message}`] : [];
    return now.condition === "Unknown" ? [...run, ...tasks] : [...tasks, ...run];
}
function describeTask(before, now) {
    const iterations = describeIterations(before?.iterations ?? [], now);
    if (now.phase === (before?.phase ?? "pending") && now.retries === (before?.retries ?? 0))
        return iterations;
    if (now.phase === "pending" && now.isOnlyNamed)
        return [`task ${(0,task_title/* labelOf */.Wy)(now)} ended, the server does not tell how`];
    const retry = now.retries > (before?.retries ?? 0) ? [` (retry ${now.retries})`] : [];
    const exit = now.exitCode === undefined ? [] : [` with exit code ${now.exitCode}`];
    const killed = now.stepReason === undefined ? [] : [`, ${now.stepReason}`];
    const why = now.phase === "skipped" && now.reason !== "" ? [`: ${now.reason}`] : [];
    return [...iterations, [`task ${(0,task_title/* labelOf */.Wy)(now)} ${words[now.phase]}`, ...exit, ...killed, ...retry, ...why].join("")];
}
/** A loop may have thousands of iterations: only failed ones have a line, the heartbeat counts the others. */
function describeIterations(before, loop) {
    const { iterations = [] } = loop;
    const known = new Map(before.map(({ number, phase }) => [number, phase]));
    return iterations
        .filter(({ number, phase }) => wentWrong(phase) && known.get(number) !== phase)
        .map(({ number, item, phase }) => `iteration ${number} of ${(0,task_title/* labelOf */.Wy)(loop)}${item === "" ? "" : ` (${item})`} ${words[phase]}`);
}
const wentWrong = (phase) => phase === "failed" || phase === "timed-out" || phase === "cancelled";
/** Describes running tasks for the heartbeat. */
function describeRunning(state) {
    const running = state.tasks.filter((task) => task.phase === "running").map(describeRunningTask);
    if (running.length > 0)
        return `running ${listed(running)}`;
    const waiting = state.tasks.filter((task) => task.waiting !== undefined).map(task_title/* labelOf */.Wy);
    return waiting.length > 0
        ? `waiting for ${listed(waiting)} to begin`
        : `waiting (${state.reason || "no word from Tekton yet"})`;
}
function describeRunningTask(task) {
    const { iterations = [] } = task;
    if (iterations.length === 0)
        return (0,task_title/* labelOf */.Wy)(task);
    const ended = iterations.filter(({ phase }) => phase !== "running" && phase !== "pending").length;
    return `${(0,task_title/* labelOf */.Wy)(task)} (${ended} of ${iterations.length} iterations ended)`;
}
const listedAtMost = 10;
const listed = (names) => names.length <= listedAtMost
    ? names.join(", ")
    : `${names.slice(0, listedAtMost).join(", ")} and ${names.length - listedAtMost} more`;

// EXTERNAL MODULE: ./src/gate/flatten-tasks.ts
var flatten_tasks = __webpack_require__(20606);
;// CONCATENATED MODULE: ./src/gate/waiting-tasks.ts


/** On most clusters a pod is scheduled and its image pulled within this time. */
const patienceMs = 60_000;
/** Reports why a task has not begun, in the cluster's words: once the task has waited for `patienceMs`, and again if the reason changes. */
class WaitingTasks {
    #since = new Map();
    #told = new Map();
    notice(tasks, now) {
        const waiting = (0,flatten_tasks/* flattenTasks */.x)(tasks).filter((task) => task.waiting !== undefined);
        const names = new Set(waiting.map(({ name }) => name));
        for (const name of this.#since.keys())
            if (!names.has(name))
                this.#since.delete(name);
        return waiting.flatMap((task) => this.#describe(task, now));
    }
    #describe(task, now) {
        const { name, waiting = "", isOnlyNamed } = task;
        const since = this.#since.get(name) ?? now;
        this.#since.set(name, since);
        // Messages contain ports and times that differ in each poll.
        const reason = waiting.split(":")[0] ?? "";
        if (now - since < patienceMs || this.#told.get(name) === reason)
            return [];
        this.#told.set(name, reason);
        const seconds = Math.round((now - since) / 1_000);
        const what = isOnlyNamed
            ? `nothing is known of task ${(0,task_title/* labelOf */.Wy)(task)} after`
            : `task ${(0,task_title/* labelOf */.Wy)(task)} has not begun for`;
        return [`${what} ${seconds} s: ${waiting}`];
    }
}

;// CONCATENATED MODULE: ./src/gate/progress.ts



/** Contact counts as lost only after this time: a server may restart or a proxy be down while the run continues. */
const lostAfterMs = 5 * 60_000;
const heartbeatMs = 60_000;
/** The state of a run as seen so far, and what was logged about it. */
class RunProgress {
    state;
    /** Bytes of all responses. */
    bytes = 0;
    lastError = "";
    #options;
    #started;
    #waiting = new WaitingTasks();
    #lastAnswer;
    #lastLine;
    #gone = false;
    constructor(options) {
        this.#options = options;
        this.#started = options.clock.now();
        this.#lastAnswer = this.#started;
        this.#lastLine = this.#started;
    }
    get elapsedMs() {
        return this.#options.clock.now() - this.#started;
    }
    seen(state) {
        const now = this.#options.clock.now();
        if (this.lastError !== "")
            this.say("the server answers again");
        this.lastError = "";
        this.#lastAnswer = now;
        this.bytes += state.bytes ?? 0;
        // A source without news may return the same object; comparing a thousand tasks is skipped then.
        if (state !== this.state)
            for (const line of describeChanges(this.state, state))
                this.say(line);
        this.state = state;
        if (state.condition !== "Unknown")
            return;
        for (const line of this.#waiting.notice(state.tasks, now))
            this.say(line);
        if (now - this.#lastLine >= heartbeatMs)
            this.say(`still ${describeRunning(state)}`);
    }
    get whyLost() {
        const minutes = Math.round((this.#options.clock.now() - this.#lastAnswer) / 60_000);
        return this.#gone
            ? this.lastError
            : `No response for ${minutes} min, whether the run goes on is not known: ${this.lastError}`;
    }
    /** @returns whether contact is lost for good */
    missed(error) {
        const now = this.#options.clock.now();
        if (this.lastError !== error.message || now - this.#lastLine >= heartbeatMs)
            this.say(`no response: ${error.message}`);
        this.lastError = error.message;
        this.#gone = error instanceof errors/* RunGoneError */.Xl;
        if (this.#gone)
            return true;
        return now - this.#lastAnswer >= lostAfterMs;
    }
    say(line) {
        this.#options.log.line(`${this.#options.label}: ${line}`);
        this.#lastLine = this.#options.clock.now();
    }
}

;// CONCATENATED MODULE: ./src/gate/silent-tasks.ts



/** An image that cannot be pulled fails a task within a minute (quirk: unknown-image-fails-late), and its pod may be gone then. */
const askAfterMs = [15_000, 30_000];
const askEachMs = 60_000;
/** Limit of tasks to ask about: if a hundred tasks do not begin, they usually have one cause. */
const askedAtMost = 20;
/**
 * Watches tasks of which a server reports only the names (`legacyStatusUpdate` of KFP's persistence agent, quirk:
 * task-runs-only-referenced). Why such a task has not begun is in the server's error when its log is requested.
 */
class SilentTasks {
    #source;
    #signal;
    #say;
    #silences = new Map();
    constructor(source, signal, say) {
        this.#source = source;
        this.#signal = signal;
        this.#say = say;
    }
    /** The last known reasons of tasks that have not begun. */
    get said() {
        const entries = [...this.#silences].filter(([, { said }]) => said !== "");
        return new Map(entries.map(([name, { said }]) => [name, said]));
    }
    notice(tasks, now) {
        const silent = (0,flatten_tasks/* flattenTasks */.x)(tasks).filter((task) => task.isOnlyNamed && task.podName !== undefined);
        for (const task of silent) {
            const silence = this.#silences.get(task.name) ?? { since: now, asked: 0, hasBegun: false, said: "" };
            if (this.#silences.size < askedAtMost)
                this.#silences.set(task.name, silence);
            const dueMs = askAfterMs[silence.asked] ?? (silence.asked - 1) * askEachMs;
            if (silence.hasBegun || now - silence.since < dueMs)
                continue;
            silence.asked += 1;
            void this.#ask(task, silence);
        }
    }
    async #ask(task, silence) {
        try {
            await this.#source.readLog(task, this.#signal);
            silence.hasBegun = true;
            silence.said = "";
        }
        catch (error) {
            // An unreachable server is reported elsewhere.
            if (!(error instanceof errors/* NoLogError */.un) || error.said === silence.said)
                return;
            silence.said = error.said;
            this.#say(`task ${(0,task_title/* labelOf */.Wy)(task)} has no log yet: ${error.said}`);
        }
    }
}

// EXTERNAL MODULE: ./src/gate/task-logs.ts + 1 modules
var task_logs = __webpack_require__(59581);
// EXTERNAL MODULE: ./src/gate/tasks-after-end.ts
var tasks_after_end = __webpack_require__(14402);
// EXTERNAL MODULE: ./src/gate/terminate-run.ts + 1 modules
var terminate_run = __webpack_require__(2933);
// EXTERNAL MODULE: ./src/gate/verdict.ts + 2 modules
var verdict = __webpack_require__(5933);
;// CONCATENATED MODULE: ./src/gate/follow-run.ts








/** Time limit of a termination: the runner kills this process 10 s after its first signal. */
const terminateWithinMs = 5_000;
/** Time limit for reading logs before a late run is terminated. */
const logsWithinMs = 30_000;
/** Follows one run to its end. @throws only what is not an ActionError; a lost, cancelled or late run is a verdict */
async function followRun(options) {
    const { timeoutMs, signal } = options;
    const progress = new RunProgress(options);
    const logs = new task_logs/* TaskLogs */.z(options);
    const silent = new SilentTasks(options.source, signal, (line) => progress.say(line));
    for (;;) {
        if (signal.aborted)
            return await stop("cancelled", options, { progress, logs });
        const lookedAt = progress.elapsedMs;
        const state = await readState(options, progress);
        if (state === "lost")
            return (0,verdict/* verdictWithoutEnd */.F$)("lost", progress, progress.whyLost);
        if (state !== undefined && state.condition !== "Unknown")
            return (0,verdict/* judge */.S4)({ state, logs: await logs.finish(state, silent.said), durationMs: progress.elapsedMs });
        if (state !== undefined) {
            logs.readEnded(state);
            silent.notice(state.tasks, progress.elapsedMs);
        }
        if (progress.elapsedMs >= timeoutMs)
            return await stop("timed-out", options, { progress, logs });
        const { elapsedMs, bytes, state: last } = progress;
        const looks = { elapsedMs, lookMs: elapsedMs - lookedAt, bytes, lastBytes: last?.bytes ?? 0 };
        await pause(options, Math.min(pollDelay(looks), timeoutMs - elapsedMs));
    }
}
async function readState({ source, signal }, progress) {
    try {
        const state = await source.readRun(signal);
        progress.seen(state);
        return state;
    }
    catch (error) {
        if (signal.aborted)
            return undefined;
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return progress.missed(error) ? "lost" : undefined;
    }
}
/** Minimum pause: changes come in bursts, and a broken watch may report changes endlessly. */
const betweenChangesMs = 50;
/** Waits until the time is over, the workflow is cancelled, or a watching source has seen a change. */
async function pause({ source, clock, signal }, ms) {
    const over = new AbortController();
    const either = AbortSignal.any([signal, over.signal]);
    try {
        const change = source.changed?.(either).then(() => clock.sleep(Math.min(ms, betweenChangesMs), either));
        await Promise.race([clock.sleep(ms, either), ...(change === undefined ? [] : [change])]);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
    finally {
        over.abort();
    }
}
/** Reads logs before the termination if there is time, because the pods and their logs are gone afterwards (quirk: log-errors-in-body). */
async function stop(kind, options, { progress, logs }) {
    const late = kind === "timed-out";
    const why = late
        ? `The run did not end within ${Math.round(options.timeoutMs / 1000)} s (\`timeout\`)`
        : "The workflow was cancelled";
    if ((late ? options.onTimeout : options.onCancel) === "detach")
        return (0,verdict/* verdictWithoutEnd */.F$)("detached", progress, `${why}; the run goes on.`);
    if (late && progress.state !== undefined)
        await Promise.race([logs.finish(progress.state), passed(logsWithinMs)]);
    const tasks = progress.state?.tasks ?? [];
    const termination = await (0,terminate_run/* terminateRun */.R)({ ...options, tasks: async () => tasks, withinMs: terminateWithinMs });
    const stopped = { failedTasks: (0,verdict/* stoppedTasks */.wx)(tasks, logs.ends) };
    if (termination.kind === "failed")
        return {
            ...(0,verdict/* verdictWithoutEnd */.F$)(kind, progress, `${why}; terminating it failed: ${termination.why}`),
            ...stopped,
            leftRunning: true,
        };
    const outcome = [why, "the run was terminated", termination.exitHandlers].filter((part) => part !== "").join("; ");
    return {
        ...(0,verdict/* verdictWithoutEnd */.F$)(kind, progress, `${outcome}.`),
        ...stopped,
        tasks: (0,tasks_after_end/* terminatedTasks */.S)(tasks, options.source.finallyAfterTermination),
    };
}
const passed = (ms) => new Promise((resolve) => AbortSignal.timeout(ms).addEventListener("abort", () => resolve(), { once: true }));


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
