export const id = 7582;
export const ids = [7582];
export const modules = {

/***/ 7582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLocalRunner: () => (/* binding */ createLocalRunner)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/workspace/asset-path.ts
var asset_path = __webpack_require__(56629);
// EXTERNAL MODULE: ./src/embedded/process/leftovers.ts
var leftovers = __webpack_require__(76772);
// EXTERNAL MODULE: ./src/embedded/process/machine-environment.ts
var machine_environment = __webpack_require__(73357);
// EXTERNAL MODULE: ./src/embedded/process/step-process.ts
var step_process = __webpack_require__(9844);
// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
;// CONCATENATED MODULE: ./src/embedded/local-runner/run-events.ts

/** A line that is cut off, because the process was killed while it wrote, is left out. */
const readEvents = (text) => text.split("\n").flatMap((line) => (0,parse_json/* parseJson */.q)(line) ?? []);
function stateOf(events) {
    const tasks = new Map();
    let end;
    for (const event of events) {
        if (event.event === "end")
            end = { state: event.state, message: event.message };
        else {
            const key = JSON.stringify(event.path);
            const next = changed(tasks.get(key), event);
            if (next !== undefined)
                tasks.set(key, next);
        }
    }
    return { tasks: [...tasks.values()], ...(end === undefined ? {} : { end }) };
}
function changed(task, event) {
    const { path, at } = event;
    if (event.event === "begin")
        return { path, kind: event.kind, startedAt: at, state: "RUNNING", message: "", attempts: [] };
    if (event.event === "skip") {
        const times = { startedAt: at, finishedAt: at };
        return { path, kind: "dag", ...times, state: "SKIPPED", message: event.message, attempts: [] };
    }
    if (task === undefined)
        return undefined;
    if (event.event === "finish")
        return { ...task, finishedAt: at, state: event.state, message: event.message };
    const own = event.event === "attempt" ? { startedAt: at, log: event.log } : endOf(event);
    const attempt = { startedAt: at, log: "", ...task.attempts[event.number], ...own };
    return { ...task, attempts: [...task.attempts.slice(0, event.number), attempt] };
}
const endOf = ({ at, state, message }) => ({
    finishedAt: at,
    state,
    message,
});

;// CONCATENATED MODULE: ./src/embedded/local-runner/local-runner.ts







const script = (0,asset_path/* assetPath */.Q)(__webpack_require__.ab + "run_package.py");
const scripts = [
    ["run_events", (0,asset_path/* assetPath */.Q)(__webpack_require__.ab + "run_events.py")],
    ["task_logs", (0,asset_path/* assetPath */.Q)(__webpack_require__.ab + "task_logs.py")],
    ["containers", (0,asset_path/* assetPath */.Q)(__webpack_require__.ab + "containers.py")],
    ["task_environments", (0,asset_path/* assetPath */.Q)(__webpack_require__.ab + "task_environments.py")],
    ["followed_tasks", (0,asset_path/* assetPath */.Q)(__webpack_require__.ab + "followed_tasks.py")],
];
const createLocalRunner = (options) => ({
    start: (call) => startExecution(call, options),
    endLeftovers: leftovers/* endLeftovers */.q9,
});
function startExecution(call, options) {
    const stop = new AbortController();
    const ended = execute(call, options, stop.signal);
    const finished = ended.then(async (exitCode) => withEnd(await readState(call.folder), await whyEnded(exitCode, call)));
    return {
        state: () => readState(call.folder),
        cancel: async () => {
            stop.abort();
            await ended;
            await (0,leftovers/* endLeftovers */.q9)(call.folder);
        },
        finished,
    };
}
async function execute({ folder, shared, yaml, parameters }, { python, env }, signal) {
    const [home, temp] = [(0,external_node_path_.join)(folder, "home"), (0,external_node_path_.join)(folder, "tmp")];
    for (const path of [home, temp, shared])
        await (0,promises_.mkdir)(path, { recursive: true });
    const request = (0,external_node_path_.join)(folder, "request.json");
    const paths = { package: (0,external_node_path_.join)(folder, "package.yaml"), events: eventsFile(folder), seed: (0,external_node_path_.join)(shared, "seed") };
    await (0,promises_.writeFile)(paths.package, yaml);
    await (0,promises_.writeFile)(request, JSON.stringify({ ...paths, folder, scripts, arguments: parameters }));
    const exitCode = await (0,step_process/* runProcess */.R)({
        command: [python, "-I", "-B", "-u", script, request],
        cwd: home,
        env: { ...(0,machine_environment/* machineEnvironment */.R)(env), ...engineAddress(env), HOME: home, TMPDIR: temp },
        podFolder: folder,
        logFile: driverLog(folder),
        image: "of Python",
        signal,
    });
    for (const name of ["tmp", "environments", "workspace"])
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    return exitCode;
}
/** Where the package docker looks for a container engine. */
const engineAddress = ({ DOCKER_HOST: address }) => address === undefined ? {} : { DOCKER_HOST: address };
const eventsFile = (folder) => (0,external_node_path_.join)(folder, "events.jsonl");
const driverLog = (folder) => (0,external_node_path_.join)(folder, "kfp-local.log");
const readState = async (folder) => stateOf(readEvents(await (0,promises_.readFile)(eventsFile(folder), "utf8").catch(() => "")));
/** A process that was killed has not told its end. */
const withEnd = (state, message) => ({
    ...state,
    end: state.end ?? { state: "FAILED", message },
});
async function whyEnded(exitCode, { folder }) {
    const log = await (0,promises_.readFile)(driverLog(folder), "utf8").catch(() => "");
    const last = log.trimEnd().split("\n").at(-1) ?? "";
    return `kfp.local ended with exit code ${exitCode} before the run had${last === "" ? "" : `: ${last.slice(0, 500)}`}`;
}


/***/ }),

/***/ 76772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ markName),
/* harmony export */   q9: () => (/* binding */ endLeftovers),
/* harmony export */   u0: () => (/* binding */ lowestDescendant)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Variable of a step's processes: whatever session or group they move to, they carry it. The value is the step's pod folder. */
const markName = "KFP_TEKTON_ACTION_POD";
const passes = 5;
/**
 * Ends the processes of pods whose folder is this one or lies in it: what a step has put into the background in a session of its own, and
 * what a killed server has left. In a container they would end with it. Linux only, where /proc tells the environment.
 * @param first the lowest number that such a process can have
 */
async function endLeftovers(folder, first = 0) {
    // One that forks between the look and the signal has its child found by the next pass.
    for (let pass = 0; pass < passes; pass += 1) {
        const found = markedProcesses(folder, first);
        if (found.length === 0)
            return;
        for (const pid of found)
            endProcess(pid);
    }
}
/** A time in which the numbers of processes cannot begin again and come back to the same one. */
const shortMs = 1_000;
/**
 * The lowest number that a descendant of a process can have, to spare a look at every process of the machine: numbers rise, until they
 * begin again. The last one given is the fifth field of /proc/loadavg, proc(5).
 */
function lowestDescendant(pid, lifetimeMs) {
    const [, , , , last = "0"] = textOf("/proc/loadavg").split(/\s/);
    return lifetimeMs < shortMs && Number(last) >= pid ? pid : 0;
}
/** Finds marked processes without promises: these files are in memory, and four trips to another thread for each process cost ten times the reading. */
function markedProcesses(folder, first) {
    const pids = namesIn("/proc")
        .filter((entry) => /^\d+$/.test(entry))
        .map(Number)
        .filter((pid) => pid >= first);
    return pids.filter((pid) => isInside(markOf(pid), folder));
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** Empty for processes of other users, and for those that have ended meanwhile. */
function markOf(pid) {
    const variable = textOf(`/proc/${pid}/environ`)
        .split("\0")
        .find((entry) => entry.startsWith(`${markName}=`));
    if (variable === undefined)
        return "";
    return Buffer.from(variable.slice(markName.length + 1), "latin1").toString("utf8");
}
function textOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "latin1");
    }
    catch {
        return "";
    }
}
const isInside = (mark, folder) => mark === folder || mark.startsWith(`${folder}/`);
function endProcess(pid) {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch {
        // It has ended meanwhile.
    }
}


/***/ }),

/***/ 73357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ machineEnvironment)
/* harmony export */ });
/**
 * What a step sees of this process's environment: enough to find programs and package indexes, no token of the workflow; and the mark by
 * which the runner ends what a job has left behind (actions/runner src/Runner.Worker/JobExtension.cs).
 */
const passedOn = /^(PATH|LANG|LANGUAGE|LC_.*|TZ|RUNNER_TRACKING_ID|SYSTEMROOT|PYENV_ROOT|PYENV_VERSION|(HTTPS?|NO|ALL)_PROXY|(https?|no|all)_proxy|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|PIP_(INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|CERT|TRUSTED_HOST|DEFAULT_TIMEOUT|CACHE_DIR))$/;
/** The password of an index is for compiling; on a cluster no step has it, and what a step prints is in the log. */
const withoutLogin = (addresses) => addresses.replace(/\/\/[^/\s]*@/g, "//");
/** The variables of this process that its steps inherit. */
function machineEnvironment(env) {
    const inherited = Object.entries(env).flatMap(([name, value]) => value !== undefined && passedOn.test(name) ? [[name, name.startsWith("PIP_") ? withoutLogin(value) : value]] : []);
    return Object.fromEntries(inherited);
}


/***/ }),

/***/ 9844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _step_bounded_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19383);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76772);



/** Between SIGTERM and SIGKILL; Kubernetes gives 30 s, which nobody waits for here. */
const graceMs = 1_000;
/** Runs one step in a process group of its own; what it leaves behind, there or elsewhere, ends with it. @returns the exit code */
async function runProcess(step) {
    // A run that was cancelled while its pod was made: an event that has passed would never stop the process.
    if (step.signal.aborted)
        return signalCode("SIGTERM");
    const log = new _step_bounded_log_js__WEBPACK_IMPORTED_MODULE_1__/* .BoundedLog */ .o(step.logFile);
    const startedMs = performance.now();
    const [program = "", ...args] = step.command;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: step.cwd,
        env: { ...step.env, [_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .markName */ .Fp]: step.podFolder },
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
    });
    const kill = (signal) => killGroup(child.pid, signal);
    const stop = () => {
        kill("SIGTERM");
        setTimeout(() => kill("SIGKILL"), graceMs).unref();
    };
    step.signal.addEventListener("abort", stop, { once: true });
    child.stdout.on("data", (data) => log.add(data));
    child.stderr.on("data", (data) => log.add(data));
    try {
        return await new Promise((resolve) => {
            child.once("error", (error) => resolve(notStarted(error, step, log)));
            // At the exit, not at the end of the streams: a background process may keep those open.
            child.once("exit", (code, signal) => {
                kill("SIGKILL");
                child.stdout.resume();
                void endDescendants(step, child.pid ?? 0, performance.now() - startedMs);
                child.once("close", () => resolve(code ?? signalCode(signal)));
                setTimeout(() => resolve(code ?? signalCode(signal)), graceMs).unref();
            });
        });
    }
    finally {
        step.signal.removeEventListener("abort", stop);
        await log.close();
    }
}
async function endDescendants({ podFolder }, pid, lifetimeMs) {
    await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .endLeftovers */ .q9)(podFolder, (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .lowestDescendant */ .u0)(pid, lifetimeMs));
}
function killGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // The group is gone.
    }
}
/** What a container engine reports: 128 and the signal's number. */
const signalCode = (signal) => signal === "SIGKILL" ? 137 : signal === "SIGTERM" ? 143 : 128;
function notStarted(error, { command, image }, log) {
    const missing = error.code === "ENOENT";
    const why = missing ? `this machine has no program ${JSON.stringify(command[0])}` : error.message;
    log.add(Buffer.from(`The step could not be started: ${why}. The embedded server runs steps as processes of this machine, without the image ${image}.\n`));
    return missing ? 127 : 126;
}


/***/ }),

/***/ 19383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ BoundedLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);



/** Kept of a step's output: its beginning, and its end. */
const headLimit = 8 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E;
const tailLimit = 256 * 1024;
/** The log file of a step. However much the step prints, the file stays small. */
class BoundedLog {
    #stream;
    #room = headLimit;
    #tail = Buffer.alloc(0);
    #omitted = 0;
    constructor(file) {
        this.#stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file, { flags: "a" });
    }
    add(data) {
        const head = data.subarray(0, this.#room);
        if (head.length > 0)
            this.#stream.write(head);
        this.#room -= head.length;
        const joined = Buffer.concat([this.#tail, data.subarray(head.length)]);
        this.#omitted += Math.max(0, joined.length - tailLimit);
        this.#tail = joined.subarray(Math.max(0, joined.length - tailLimit));
    }
    async close() {
        if (this.#omitted > 0)
            this.#stream.write(`\n... ${this.#omitted} bytes left out ...\n`);
        this.#stream.end(this.#tail);
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.finished)(this.#stream);
    }
}


/***/ })

};
