export const id = 3526;
export const ids = [3526];
export const modules = {

/***/ 73526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ deliverAll)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/gate/follow-run.ts + 6 modules
var follow_run = __webpack_require__(91303);
;// CONCATENATED MODULE: ./src/gate/log-location.ts
/** Limit of searched lines: the cause of a failure is near the end of the log. */
const searchedLines = 400;
/**
 * Finds the repository's line that the end of a log names as the cause: the innermost certain frame of the last Python traceback, else a
 * `file:line`. A frame is certain if the line's text is the one in the traceback.
 */
function locateInLog(log, files) {
    const lines = log.trimEnd().split("\n").slice(-searchedLines);
    for (const frame of framesOf(lines).reverse()) {
        const found = inProgram(frame, files) ?? inRepository(frame, files);
        if (found !== undefined)
            return found;
    }
    return placeNamed(lines, files);
}
function framesOf(lines) {
    return lines.flatMap((line, index) => {
        const match = /File "([^"]{1,500})", line (\d{1,7})(?:, in .*)?$/.exec(line);
        if (match === null)
            return [];
        // Loggers put a time or a name before each line.
        const prefix = line.slice(0, match.index).trimEnd();
        const next = lines[index + 1] ?? "";
        const below = (next.startsWith(prefix) ? next.slice(prefix.length) : next).trim();
        return [{ path: match[1] ?? "", line: Number(match[2]), text: below.startsWith('File "') ? "" : below }];
    });
}
/**
 * The SDK writes the source of a component's function into the step, which saves it as a temporary file; the function's file is not in the
 * pod. The line is found again by its distance from the `def`, in the files that the pipeline was compiled from.
 */
function inProgram(frame, { programs, compiledFrom, read }) {
    if (frame.text === "")
        return undefined;
    const places = programs.flatMap((program) => {
        const definition = definitionAround(program.split("\n"), frame);
        return definition === undefined ? [] : compiledFrom.flatMap((file) => placesOf(definition, file, read(file) ?? ""));
    });
    const distinct = new Map(places.map((place) => [`${place.file}:${place.line}`, place]));
    return distinct.size === 1 ? [...distinct.values()][0] : undefined;
}
function definitionAround(program, { line, text }) {
    if (program[line - 1]?.trim() !== text)
        return undefined;
    for (let index = line - 1; index >= 0; index -= 1) {
        const name = /^(?:async\s+)?(?:def|class)\s+(\w+)/.exec(program[index] ?? "")?.[1];
        if (name !== undefined)
            return { name, distance: line - 1 - index, text };
    }
    return undefined;
}
function placesOf({ name, distance, text }, file, source) {
    const begins = new RegExp(`^\\s*(?:async\\s+)?(?:def|class)\\s+${name}\\b`);
    const lines = source.split("\n");
    return lines.flatMap((line, index) => begins.test(line) && lines[index + distance]?.trim() === text ? [{ file, line: index + distance + 1 }] : []);
}
/** Paths of Python itself or of installed packages, even if the repository has a file of the same name. */
const foreign = /(?:site-packages|dist-packages|\/lib\/python3|^<)/;
/** An image contains the repository's files below some folder, so the longest suffix of the path that exists in the repository is used. */
function inRepository({ path, line, text }, { read }) {
    if (foreign.test(path))
        return undefined;
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    if (parts.includes(".."))
        return undefined;
    for (let from = 0; from < parts.length; from += 1) {
        const file = parts.slice(from).join("/");
        const shown = read(file)?.split("\n")[line - 1]?.trim();
        if (shown !== undefined && shown !== "" && (text === "" ? from < parts.length - 1 : shown === text))
            return { file, line };
    }
    return undefined;
}
/** `src/train.py:12: …` Finds `file:line`, as compilers, linters and test runners write it. */
function placeNamed(lines, files) {
    for (const line of lines.slice(-50).reverse()) {
        const match = /(?:^|[\s(["'])([\w.-]+(?:\/[\w.-]+)*\.[A-Za-z]\w*):(\d{1,7})(?::(\d{1,5}))?(?=[:\s)\]"',]|$)/.exec(line);
        const [, path = "", at = "", column] = match ?? [];
        const text = path === "" || path.split("/").includes("..") ? undefined : files.read(path);
        if (text === undefined || Number(at) < 1 || Number(at) > text.split("\n").length)
            continue;
        return { file: path, line: Number(at), ...(column === undefined ? {} : { column: Number(column) }) };
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/delivery/follow-settings.ts
var follow_settings = __webpack_require__(12865);
;// CONCATENATED MODULE: ./src/delivery/deliver.ts





/** Limit of concurrent uploads and submissions: enough to hide latency, few enough for a small server. */
const requestsAtOnce = 4;
/** Takes each pipeline from its package to its verdict. */
async function deliverAll(plans, engine, context) {
    await engine.prepare?.(plans.flatMap(({ request }) => request ?? []));
    const limit = (0,p_limit/* default */.A)(requestsAtOnce);
    const delivered = await Promise.allSettled(plans.map((plan) => deliver({ plan, engine, limit, context })));
    // An unexpected error in one pipeline is thrown only after the other pipelines have finished.
    return delivered.map((outcome) => {
        if (outcome.status === "rejected")
            throw outcome.reason;
        return outcome.value;
    });
}
async function deliver(work) {
    const { plan, engine, limit, context } = work;
    let record = plan.record;
    const { compiled } = record;
    const { request } = plan;
    if (request === undefined || compiled === undefined)
        return record;
    try {
        const { version, submit } = await limit(() => engine.accept({ compiled, request }));
        if (version !== undefined)
            record = { ...record, version };
        if (!context.inputs.run)
            return record;
        const submitted = await limit(() => submitAndRemember(submit, context));
        context.progress.submitted(submitted);
        record = { ...record, run: submitted };
        if (!context.inputs.wait)
            return record;
        const verdict = await follow(submitted, compiled, work);
        if (!verdict.leftRunning)
            context.openRuns.remove(submitted);
        return { ...record, verdict };
    }
    catch (error) {
        // Requests that a cancellation interrupts fail with various errors, so the signal decides.
        const { signal } = context.ports;
        if (signal.aborted && signal.reason instanceof errors/* ActionError */.lZ)
            return { ...record, error: signal.reason };
        if (error instanceof errors/* ActionError */.lZ)
            return { ...record, error };
        throw error;
    }
}
/** A run counts as open once it is sent: the server may have it even if a cancellation interrupts the response. */
async function submitAndRemember(submit, { openRuns, ports }) {
    const sent = [];
    // Submissions still in the queue when the workflow is cancelled are not sent.
    ports.signal.throwIfAborted();
    const forgetSent = () => sent.forEach((run) => void openRuns.remove(run));
    try {
        const submitted = await submit((run) => {
            sent.push(run);
            openRuns.add(run);
        });
        openRuns.add(submitted);
        forgetSent();
        return submitted;
    }
    catch (error) {
        if (!ports.signal.aborted)
            forgetSent();
        throw error;
    }
}
async function follow(submitted, compiled, { engine, context }) {
    return await (0,follow_run/* followRun */.R)({
        source: engine.runSource(submitted, compiled.yaml),
        label: compiled.name,
        ...(0,follow_settings/* followSettings */.b)(context),
        locate: async (log) => {
            const { sourceFilesOf } = await __webpack_require__.e(/* import() */ 6273).then(__webpack_require__.bind(__webpack_require__, 46273));
            return locateInLog(log, sourceFilesOf(compiled, context.workspace));
        },
    });
}


/***/ }),

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


/***/ })

};
