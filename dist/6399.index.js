export const id = 6399;
export const ids = [6399];
export const modules = {

/***/ 38622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ bearerOf),
/* harmony export */   LL: () => (/* binding */ proxiedName),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   sP: () => (/* binding */ proxyUser),
/* harmony export */   v5: () => (/* binding */ proxyTokenOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Never resolved (RFC 6761, section 6.4). */
const proxiedName = "embedded.invalid";
const proxyUser = "kubectl";
/** The `Host` headers of our own clients. A web page whose name points to this machine (DNS rebinding) sends its own name. */
const ownHost = /^(?:(?:127\.0\.0\.1|localhost)(?::\d+)?|embedded\.invalid)$/;
/**
 * Checks requests, because they can run commands, and every user of the machine and every page in a browser reaches the loopback interface.
 * A request must carry the server's token, if it has one, and must not come from another page. @param given what the request carries
 * @returns why it is refused
 */
function refusalOf(message, given, token) {
    const { host = "", origin } = message.headers;
    if (!ownHost.test(host))
        return `the Host ${host} is not this server's`;
    if (origin !== undefined && origin !== `http://${host}`)
        return `the Origin ${origin} is not this server's`;
    return token === undefined || isSame(given, token) ? undefined : "the request does not carry the server's token";
}
function isSame(given, token) {
    const [one, other] = [Buffer.from(given), Buffer.from(token)];
    return one.length === other.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(one, other);
}
const bearerOf = ({ headers }) => /^Bearer (.*)$/.exec(headers.authorization ?? "")?.[1] ?? "";
/** Reads the token of a request to a proxy (RFC 7617). */
function proxyTokenOf({ headers }) {
    const [, encoded = ""] = /^Basic (.*)$/.exec(headers["proxy-authorization"] ?? "") ?? [];
    const text = Buffer.from(encoded, "base64").toString("utf8");
    return text.startsWith(`${proxyUser}:`) ? text.slice(proxyUser.length + 1) : "";
}


/***/ }),

/***/ 64058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ BodyTooLarge),
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10817);

class BodyTooLarge extends Error {
}
/** The longest body in bytes: a package is limited to 32 MiB, and one that is a little larger gets the answer that says so. */
const bodyLimit = 64 * _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .mebibyte */ .E;
function readRequest(message, now) {
    const url = new URL(message.url ?? "/", "http://embedded");
    const contentType = message.headers["content-type"] ?? "";
    return {
        method: message.method ?? "GET",
        path: url.pathname,
        query: url.searchParams,
        wantsHtml: message.headers.accept?.includes("text/html") ?? false,
        now,
        text: async () => (await readBody(message)).toString("utf8"),
        file: async (field) => {
            if (!contentType.startsWith("multipart/form-data"))
                return "request Content-Type isn't multipart/form-data";
            if (!contentType.includes("boundary="))
                return "no multipart boundary param in Content-Type";
            return await firstFile(await readBody(message), contentType, field);
        },
    };
}
async function readBody(message) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        if (size > bodyLimit)
            throw new BodyTooLarge();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function firstFile(body, contentType, field) {
    let form;
    try {
        form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
    }
    catch {
        // An empty form is one to Go and none to this parser.
        return /^--[^\r\n]*--\s*$/.test(body.toString("latin1")) ? "http: no such file" : "unexpected EOF";
    }
    const file = form.get(field);
    return file instanceof File
        ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
        : "http: no such file";
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

/***/ 73590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ processRunner)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/embedded/process/leftovers.ts
var leftovers = __webpack_require__(76772);
// EXTERNAL MODULE: ./src/embedded/process/machine-environment.ts
var machine_environment = __webpack_require__(73357);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/embedded/process/pod-folder.ts



async function makePodFolder({ runFolder, podName, mounts, searchPath }) {
    const path = (0,external_node_path_.join)(runFolder, "pods", podName);
    const [results, home, temp, bin] = [
        (0,external_node_path_.join)(path, "tekton", "results"),
        (0,external_node_path_.join)(path, "home"),
        (0,external_node_path_.join)(path, "tmp"),
        (0,external_node_path_.join)(path, "bin"),
    ];
    for (const folder of [results, (0,external_node_path_.join)(path, "tekton", "home"), home, temp, bin, ...mounts.map((mount) => mount.folder)])
        await (0,promises_.mkdir)(folder, { recursive: true });
    await linkShell(bin, searchPath);
    const places = new Map([
        ...mounts.map((mount) => [mount.path, mount.folder]),
        ["/tekton", (0,external_node_path_.join)(path, "tekton")],
        ["/tmp", temp],
    ]);
    const packages = (0,external_node_path_.join)(home, "packages");
    return {
        path,
        results,
        localize: localizer(places, runFolder),
        env: {
            HOME: home,
            TMPDIR: temp,
            TEMP: temp,
            TMP: temp,
            PATH: `${bin}${external_node_path_.delimiter}${searchPath}`,
            PIP_TARGET: packages,
            PYTHONPATH: packages,
            PYTHONDONTWRITEBYTECODE: "1",
        },
        remove: async () => {
            for (const folder of ["tekton", "home", "tmp", "bin"])
                await (0,promises_.rm)((0,external_node_path_.join)(path, folder), { recursive: true, force: true });
        },
    };
}
/** The SDK's steps are written for a `sh` that is bash: Debian's dash rejects `set -o pipefail` and `[[`. */
async function linkShell(bin, searchPath) {
    const bash = await findProgram("bash", searchPath);
    if (bash !== undefined)
        await (0,promises_.symlink)(bash, (0,external_node_path_.join)(bin, "sh"));
}
async function findProgram(name, searchPath) {
    for (const folder of searchPath.split(external_node_path_.delimiter)) {
        const candidate = (0,external_node_path_.join)(folder, name);
        const usable = await (0,promises_.access)(candidate, external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (usable)
            return candidate;
    }
    return undefined;
}
/** Longest path first; one pass, and never inside a path that already lies in the run's own folder. */
function localizer(places, runFolder) {
    const quote = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    const paths = [...places.keys()].sort((one, other) => other.length - one.length).map(quote);
    const pattern = new RegExp(`${quote(runFolder)}|(?<![\\w./~})-])(?:${paths.join("|")})(?![\\w.-])`, "g");
    return (text) => text.replace(pattern, (found) => places.get(found) ?? found);
}

// EXTERNAL MODULE: ./src/embedded/process/step-process.ts
var step_process = __webpack_require__(9844);
;// CONCATENATED MODULE: ./src/embedded/process/process-runner.ts






/** Starts steps as processes of this machine, without their images. */
function processRunner(env) {
    return {
        kind: "process",
        preparePod: async (request) => {
            await (0,promises_.rm)((0,external_node_path_.join)(request.runFolder, "pods", request.podName), { recursive: true, force: true });
            const folder = await makePodFolder({ ...request, searchPath: env.PATH ?? "" });
            return { kind: "ready", pod: podOf(folder, env) };
        },
        removeFolder: async (path) => await (0,promises_.rm)(path, { recursive: true, force: true }),
        endLeftovers: async (folder) => await (0,leftovers/* endLeftovers */.q9)(folder),
        settled: async () => undefined,
        close: async () => undefined,
    };
}
function podOf(folder, env) {
    return {
        results: folder.results,
        steps: (0,external_node_path_.join)(folder.path, "tekton", "steps"),
        runStep: async (call) => await runStep(call, folder, env),
        remove: folder.remove,
        removeWithLogs: async () => await (0,promises_.rm)(folder.path, { recursive: true, force: true }),
    };
}
async function runStep(call, folder, env) {
    const { localize } = folder;
    const ownEnv = Object.fromEntries(Object.entries(call.env).map(([name, value]) => [name, localize(value)]));
    const command = call.script === undefined ? call.command.map(localize) : [await writeScript(call, folder)];
    const exitCode = await (0,step_process/* runProcess */.R)({
        command: [...command, ...call.args.map(localize)],
        cwd: call.workingDir === undefined ? (folder.env.HOME ?? folder.path) : localize(call.workingDir),
        env: { ...(0,machine_environment/* machineEnvironment */.R)(env), ...folder.env, ...ownEnv },
        podFolder: folder.path,
        logFile: (0,external_node_path_.join)(folder.path, `step-${call.name}.log`),
        image: call.image,
        signal: call.signal,
    });
    return { exitCode };
}
async function writeScript({ script = "", name }, { path, localize }) {
    const file = (0,external_node_path_.join)(path, "bin", `script-${name}`);
    const text = localize(script);
    await (0,promises_.writeFile)(file, text.startsWith("#!") ? text : `#!/bin/sh\nset -e\n${text}`);
    await (0,promises_.chmod)(file, 0o755);
    return file;
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

/***/ 39110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readArtifact),
/* harmony export */   f: () => (/* binding */ keepArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54129);
/* harmony import */ var _tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62857);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52904);





/** A larger file is not kept: to be read it has to be in memory. */
const mostBytes = 100 * 1024 * 1024;
/**
 * Keeps the output files of a task, as the step does that a KFP server adds to it: each in the object store, for which a folder stands in
 * (kfp-tekton backend/src/apiserver/template/tekton_template.go, injectArchivalStep; the SDK's annotation `artifact_items`).
 */
async function keepArtifacts(options) {
    const { task, folder, pipelineRun, fill } = options;
    for (const [name, path] of itemsOf(pipelineRun, task)) {
        const file = fileBehind(fill(path), options);
        const info = file === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).catch(() => undefined);
        if (file === undefined || info?.isFile() !== true || info.size > mostBytes)
            continue;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folderOf(folder, task), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folderOf(folder, task), name));
    }
}
const folderOf = (folder, task) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "artifacts", task);
const isName = (name) => /^[\w-][\w.-]*$/.test(name);
function itemsOf({ metadata }, task) {
    const items = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)((0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(metadata?.annotations?.["tekton.dev/artifact_items"] ?? "{}"));
    if (!isName(task))
        return [];
    return (0,_tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(items[task]).flatMap(([name, path]) => isName(String(name)) ? [[String(name), String(path)]] : []);
}
/** The machine's path of a path in the container: a result, or in something that the task mounts. */
function fileBehind(path, { pod, mounts }) {
    const places = [{ path: "/tekton/results", folder: pod.results }, ...mounts];
    const place = places
        .filter((candidate) => path.startsWith(`${candidate.path}/`))
        .toSorted((one, other) => other.path.length - one.path.length)[0];
    return place === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)("/", path.slice(place.path.length)));
}
/** An artifact by the name that the SDK's annotation `output_artifacts` gives it; undefined if there is none. */
async function readArtifact(folder, { metadata }, { task, artifact }) {
    const found = artifactsOf(metadata, task).find(({ name }) => name === artifact);
    const [, name = ""] = /([^/]+)\.tgz$/.exec(String(found?.key ?? "")) ?? [];
    if (!isName(task) || !isName(name))
        return undefined;
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folderOf(folder, task), name)).catch(() => undefined);
    return content === undefined ? undefined : { name, content };
}
const artifactsOf = (metadata, task) => {
    const declared = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)((0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(metadata?.annotations?.["tekton.dev/output_artifacts"] ?? "{}"));
    return (0,_tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(declared[task]).map(_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P);
};


/***/ }),

/***/ 62771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ startPipelineRun),
  t: () => (/* binding */ taskLimit)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/model/given-secrets.ts
var given_secrets = __webpack_require__(41468);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
;// CONCATENATED MODULE: ./src/embedded/custom-tasks/nested-run.ts



/** Tekton's own labels of the CustomRun, which the PipelineRun of an iteration does not take over (kfp-tekton pipelinelooprun.go, getPipelineRunLabels). */
const ownLabels = new Set([
    "tekton.dev/pipelineRun",
    "tekton.dev/pipelineTask",
    "tekton.dev/pipeline",
    "tekton.dev/memberOf",
    "custom.tekton.dev/pipelineLoopIteration",
    "pipeline/runid",
]);
/** The PipelineRun that a controller creates for a custom task. */
function nestedPipelineRun({ parent, now }, fields) {
    const { name, labels = {}, annotations = {}, params, spec } = fields;
    const { namespace, labels: around = {}, annotations: aroundAnnotations = {} } = parent.metadata ?? {};
    const inherited = Object.fromEntries(Object.entries(around).filter(([key]) => !ownLabels.has(key)));
    const { pipelineSpec, pipelineRef, workspaces, timeout, podTemplate, serviceAccountName, taskRunSpecs } = spec;
    return {
        apiVersion: "tekton.dev/v1",
        kind: "PipelineRun",
        metadata: {
            name,
            uid: (0,external_node_crypto_.randomUUID)(),
            creationTimestamp: now(),
            ...(0,defined/* defined */.s)({ namespace }),
            labels: { ...inherited, ...labels },
            annotations: { ...aroundAnnotations, ...annotations },
        },
        spec: {
            params,
            ...(pipelineSpec === undefined ? {} : { pipelineSpec: pipelineSpec }),
            ...(pipelineRef === undefined ? {} : { pipelineRef: pipelineRef }),
            ...(Array.isArray(workspaces) ? { workspaces } : {}),
            ...(Array.isArray(taskRunSpecs) ? { taskRunSpecs } : {}),
            ...(typeof timeout === "string" ? { timeouts: { pipeline: timeout } } : {}),
            taskRunTemplate: { ...(0,defined/* defined */.s)({ podTemplate, serviceAccountName }) },
        },
    };
}
function bodyOf({ name, task, resources }) {
    const template = task.taskRef === undefined ? inlineTemplate(name, task.taskSpec) : resources.get(String(task.taskRef.name));
    return template === undefined
        ? undefined
        : { metadata: template.metadata ?? {}, spec: (template.spec ?? {}) };
}
const inlineTemplate = (name, taskSpec) => ({
    metadata: { ...taskSpec?.metadata, name },
    spec: taskSpec?.spec,
});
/** Objects that the SDK keeps outside the pipeline; a KFP server creates them before the run (APPLY_TEKTON_CUSTOM_RESOURCE). */
function resourcesOf(run) {
    const templates = (0,parse_json/* parseJson */.q)(run.metadata?.annotations?.["tekton.dev/resource_templates"] ?? "[]");
    const list = Array.isArray(templates) ? templates : [];
    return new Map(list.flatMap((template) => (template?.metadata?.name ? [[template.metadata.name, template]] : [])));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/tekton/go-duration.ts
var go_duration = __webpack_require__(57884);
;// CONCATENATED MODULE: ./src/embedded/runner/condition.ts
function count(progress) {
    const done = progress.filter((task) => task.phase === "done");
    return {
        completed: done.filter((task) => task.outcome !== "cancelled").length,
        failed: done.filter((task) => task.outcome === "failed").length,
        cancelled: done.filter((task) => task.outcome === "cancelled").length,
        incomplete: progress.filter((task) => task.phase === "waiting" || task.phase === "running").length,
        skipped: progress.filter((task) => task.phase === "skipped").length,
    };
}
/** Wording: tektoncd/pipeline pkg/reconciler/pipelinerun/resources/pipelinerunstate.go, GetPipelineConditionStatus. */
function conditionWhileRunning({ progress, stopped, finals }) {
    const { completed, failed, cancelled, incomplete, skipped } = count(progress);
    const isStopping = cancelled > 0 || (failed > 0 && finals === 0);
    return {
        status: "Unknown",
        reason: gracefulReasons[stopped ?? ""] ?? (isStopping ? "PipelineRunStopping" : "Running"),
        message: `Tasks Completed: ${completed} (Failed: ${failed}, Cancelled ${cancelled}), Incomplete: ${incomplete}, Skipped: ${skipped}`,
    };
}
const gracefulReasons = {
    CancelledRunFinally: "CancelledRunningFinally",
    StoppedRunFinally: "StoppedRunningFinally",
};
function conditionAtEnd({ name, progress, stopped, failure, limit }) {
    if (failure !== undefined)
        return { status: "False", ...failure };
    if (stopped === "Cancelled")
        return { status: "False", reason: "Cancelled", message: `PipelineRun "${name}" was cancelled` };
    if (stopped === "PipelineRunTimeout") {
        const message = `PipelineRun "${name}" failed to finish within "${limit}"`;
        return { status: "False", reason: "PipelineRunTimeout", message };
    }
    const { completed, failed, cancelled, incomplete, skipped } = count(progress);
    // A task that a time limit of the run ended counts as failed (recorded: kfp-tekton-1.9.2-cluster/10-life-times-out).
    const timedOut = stopped === "TasksTimeout" || stopped === "FinallyTimeout";
    const [allFailed, allCompleted, allCancelled] = timedOut
        ? [failed + cancelled, completed + cancelled, 0]
        : [failed, completed, cancelled];
    const message = `Tasks Completed: ${allCompleted} (Failed: ${allFailed}, Cancelled ${allCancelled}), Skipped: ${skipped}`;
    // One failed task makes a run that was cancelled or stopped gracefully a failed one (pipelinerunstate.go:539).
    if (allFailed > 0 || incomplete > 0 || timedOut)
        return { status: "False", reason: "Failed", message };
    if (stopped !== undefined || allCancelled > 0)
        return { status: "False", reason: "Cancelled", message };
    return { status: "True", reason: skipped > 0 ? "Completed" : "Succeeded", message };
}
/** Why no further task is started; `finally` runs all the same after most failures. */
function stoppingReason({ isFinal, hasFailed, stopped }) {
    if (isFinal) {
        if (stopped === "FinallyTimeout")
            return "PipelineRun Finally timeout has been reached";
        return stopped === "Cancelled" || stopped === "PipelineRunTimeout" ? "PipelineRun was stopping" : undefined;
    }
    if (hasFailed)
        return "PipelineRun was stopping";
    return stopped === undefined ? undefined : (skipReasons[stopped] ?? "PipelineRun was stopping");
}
const skipReasons = {
    CancelledRunFinally: "PipelineRun was gracefully cancelled",
    StoppedRunFinally: "PipelineRun was gracefully stopped",
    PipelineRunTimeout: "PipelineRun timeout has been reached",
    TasksTimeout: "PipelineRun Tasks timeout has been reached",
};

// EXTERNAL MODULE: ./src/tekton/child-name.ts
var child_name = __webpack_require__(91463);
// EXTERNAL MODULE: ./src/tekton/custom-task.ts
var custom_task = __webpack_require__(2706);
;// CONCATENATED MODULE: ./src/embedded/custom-tasks/custom-task.ts
/** Message of the signal's reason when the time limit of the custom task has passed. */
const customRunTimedOut = "CustomRunTimedOut";
/**
 * A CustomRun that its controller has ended. One that was cancelled counts as failed unless its reason is Tekton's own `CustomRunCancelled`,
 * which no controller of kfp-tekton writes (tektoncd/pipeline pkg/reconciler/pipelinerun/resources/pipelinerunresolution.go, isCancelled).
 */
function endedCustomRun(now, ending) {
    const { startTime, succeeded, reason, message, results = [], extraFields = null, retriesStatus = [] } = ending;
    const completionTime = now();
    const status = succeeded ? "True" : "False";
    return {
        outcome: succeeded ? "succeeded" : "failed",
        status: {
            startTime,
            completionTime,
            conditions: [{ type: "Succeeded", status, reason, message, lastTransitionTime: completionTime }],
            ...(results.length === 0 ? {} : { results }),
            ...(retriesStatus.length === 0 ? {} : { retriesStatus }),
            extraFields,
        },
    };
}

;// CONCATENATED MODULE: ./src/embedded/custom-tasks/break-task.ts

/** The loop around it does the work (kfp-tekton pipelinelooprun.go, ReconcileKind). */
const runBreakTask = async ({ now }) => endedCustomRun(now, {
    startTime: now(),
    succeeded: true,
    reason: "Succeeded",
    message: "Break task is a dummy task.",
});

;// CONCATENATED MODULE: ./src/tekton/param-value.ts
/** Reads the value of a parameter from a package. Numbers and booleans become text, as in Tekton. */
function paramValueOf(value) {
    if (Array.isArray(value))
        return value.map(textOf);
    if (typeof value === "object" && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, textOf(entry)]));
    return textOf(value);
}
const isList = (value) => Array.isArray(value);
const textOf = (value) => typeof value === "string" ? value : value === undefined || value === null ? "" : JSON.stringify(value);

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(47337);
;// CONCATENATED MODULE: ./src/embedded/custom-tasks/cel.ts

/** No variables: Tekton and the controller of kfp-tekton replace placeholders before the expression is parsed. */
const environment = new lib/* Environment */.OH();
/** Parses, checks and evaluates an expression of the Common Expression Language. */
function evaluateCel(expression) {
    try {
        const { valid, error } = environment.check(expression);
        if (!valid)
            return { kind: "invalid", message: firstLine(error) };
    }
    catch (error) {
        return { kind: "invalid", message: firstLine(error) };
    }
    try {
        return { kind: "value", value: environment.evaluate(expression) };
    }
    catch (error) {
        return { kind: "failed", message: firstLine(error) };
    }
}
const firstLine = (error) => String(error?.message ?? error).split("\n")[0] ?? "";
/**
 * The text of a value, as the controller writes it into a result: cel-go's conversion to a string (google/cel-go common/types). Undefined for
 * what has none (lists, maps, null), of which the controller writes the error's text.
 */
function celText(value) {
    if (typeof value === "string")
        return value;
    if (typeof value === "boolean" || typeof value === "bigint" || typeof value === "number")
        return String(value);
    if (value instanceof Uint8Array)
        return Buffer.from(value).toString("utf8");
    if (value instanceof Date)
        return value.toISOString().replace(/\.000Z$/, "Z");
    const name = typeof value === "object" && value !== null ? value.constructor.name : "";
    if (name === "Type")
        return value.name;
    return name === "UnsignedInt" || name === "Duration" ? String(value) : undefined;
}

;// CONCATENATED MODULE: ./src/embedded/custom-tasks/cel-task.ts



/** Each parameter is an expression, and its value the result of the same name (tektoncd/experimental cel/pkg/reconciler/cel/celrun.go). */
const runCelTask = async ({ params, now }) => {
    const startTime = now();
    const end = (reason, message, results = []) => endedCustomRun(now, { startTime, succeeded: reason === "EvaluationSuccess", reason, message, results });
    const problem = invalidParams(params);
    if (problem !== undefined)
        return end("RunValidationFailed", `CustomRun can't be run because it has an invalid spec - ${problem}`);
    const results = [];
    for (const { name, value } of params) {
        const result = evaluateCel(String(value));
        if (result.kind === "invalid")
            return end("SyntaxError", `CEL expression ${name} could not be parsed: ${result.message}`);
        if (result.kind === "failed")
            return end("EvaluationError", `CEL expression ${name} could not be evaluated: ${result.message}`);
        results.push({ name, value: celText(result.value) ?? "unsupported conversion to type string" });
    }
    return end("EvaluationSuccess", "CEL expressions were evaluated successfully", results);
};
function invalidParams(params) {
    if (params.length === 0)
        return "missing field(s): params";
    const wrong = params.find(({ value }) => typeof paramValueOf(value) !== "string" || paramValueOf(value) === "");
    return wrong === undefined
        ? undefined
        : `invalid value: CEL expression parameter ${wrong.name} must be a string: params[${wrong.name}].value`;
}

// EXTERNAL MODULE: ./src/tekton/pipeline-run.ts
var pipeline_run = __webpack_require__(66427);
;// CONCATENATED MODULE: ./src/embedded/custom-tasks/exit-handler.ts




/** One PipelineRun, whose end is the task's (kfp-tekton tekton-catalog/tekton-exithandler/pkg/reconciler/exithandler/reconciler.go). */
const runExitHandler = async (request) => {
    const { now, params, signal, onStatus } = request;
    const startTime = now();
    const body = bodyOf(request);
    if (body === undefined) {
        const message = `Failed to construct a PipelineRun: exithandlers.custom.tekton.dev ${JSON.stringify(String(request.task.taskRef?.name ?? ""))} not found`;
        return endedCustomRun(now, { startTime, succeeded: false, reason: "InternalError", message });
    }
    const run = nestedPipelineRun(request, { name: `eh-${(0,external_node_crypto_.randomUUID)()}`, params, spec: body.spec });
    const name = run.metadata?.name ?? "";
    const child = request.startRun(run, () => undefined);
    const running = { reason: "Running", message: `ExitHandler kicks off a PipelineRun:${name}` };
    onStatus(() => ({ startTime, conditions: [{ type: "Succeeded", status: "Unknown", ...running }] }));
    const cancel = () => void child.cancel();
    if (signal.aborted)
        cancel();
    signal.addEventListener("abort", cancel, { once: true });
    const condition = (0,pipeline_run/* succeededCondition */.$)((await child.finished).conditions);
    signal.removeEventListener("abort", cancel);
    const succeeded = condition?.status === "True";
    return endedCustomRun(now, {
        startTime,
        succeeded,
        reason: succeeded ? "Succeeded" : "Failed",
        message: succeeded
            ? "ExitHandler finished"
            : `the spawned PipelineRun failed, PipelineRun:${name}, reason: ${condition?.reason}, message: ${condition?.message}`,
    });
};

// EXTERNAL MODULE: ./src/tekton/admission/denial.ts
var denial = __webpack_require__(30024);
// EXTERNAL MODULE: ./src/tekton/admission/pipeline.ts
var pipeline = __webpack_require__(4569);
;// CONCATENATED MODULE: ./src/embedded/custom-tasks/iterations.ts


/** Its message is the controller's. */
class IterationError extends Error {
}
/**
 * The items that a loop iterates over, by the rules of its controller (kfp-tekton pipelinelooprun.go, computeIterations): a list or a range.
 * A value that is neither a list of texts, of whole numbers nor of dictionaries is split at its commas, as there.
 * @throws IterationError
 */
function iterationItems(loop, params) {
    const range = readRange(params);
    const items = listItems(loop, params);
    // Only the last bound that was read counts as an error, and none does beside a list.
    if (range.error !== undefined && iterations_textOf(params, loop.iterateParam) === "")
        throw new IterationError(range.error);
    const { from, to, step } = range;
    const numbers = from === undefined || to === undefined ? undefined : rangeItems(from, to, step);
    return numbers === undefined ? items : [...items, ...numbers].slice(0, numbers.length);
}
/** The parameters of one iteration's PipelineRun (getParameters). */
function iterationParams(loop, params, { number, item }) {
    const { iterateParam = "", iterateParamStringSeparator, iterateNumeric, iterationNumberParam } = loop;
    const own = new Set(iterateParam === "" ? ["from", "step", "to"] : [iterateParam, iterateParamStringSeparator]);
    const others = params.filter(({ name }) => !own.has(name));
    return [
        ...others,
        ...(iterateParam === "" ? [] : itemParams(iterateParam, item)),
        ...(iterationNumberParam ? [{ name: iterationNumberParam, value: String(number) }] : []),
        ...(iterateNumeric ? [{ name: iterateNumeric, value: JSON.stringify(item) }] : []),
    ];
}
function itemParams(name, item) {
    if (typeof item !== "object")
        return [{ name, value: String(item) }];
    return Object.entries(item).map(([key, value]) => ({ name: `${name}-subvar-${key}`, value: String(value) }));
}
/** The text of an item as the controller's `last-elem` has it: Go's `%s`, which is made for texts. */
function goText(item) {
    if (typeof item === "string")
        return item;
    if (typeof item === "number")
        return `%!s(int=${item})`;
    const entries = Object.entries(item).toSorted(([one], [other]) => (one < other ? -1 : 1));
    return `map[${entries.map(([key, value]) => `${key}:${goText(value)}`).join(" ")}]`;
}
const iterations_textOf = (params, name) => {
    const value = paramValueOf(params.find((param) => param.name === name)?.value);
    return typeof value === "string" ? value : "";
};
function listItems({ iterateParam, iterateParamStringSeparator }, params) {
    const value = paramValueOf(params.find(({ name }) => name === iterateParam)?.value);
    if (isList(value))
        return value;
    if (typeof value !== "string" || value === "")
        return [];
    const separator = iterations_textOf(params, iterateParamStringSeparator);
    if (separator !== "")
        return value.split(separator);
    const items = itemsInJson(value);
    if (items !== undefined)
        return items;
    if (value.includes(","))
        return value.split(",");
    throw new IterationError(`the value of the iterate parameter ${JSON.stringify(iterateParam)} can not transfer to array`);
}
/** The items of a list in JSON, if they are all of one kind, as Go decodes them into `[]string`, `[]int`, `[]map[string]string` or `[]map[string]int`. */
function itemsInJson(text) {
    const list = text.trim() === "null" ? [] : (0,parse_json/* parseJson */.q)(text);
    if (!Array.isArray(list))
        return undefined;
    if (list.every(orNull(isText)))
        return list.map((item) => item ?? "");
    if (list.every(orNull(isInteger)))
        return list.map((item) => item ?? 0);
    const kinds = [isText, isInteger];
    const isDictionary = kinds.some((kind) => list.every((item) => item === null || (typeof item === "object" && !Array.isArray(item) && Object.values(item).every(orNull(kind)))));
    return isDictionary ? list.map((item) => item ?? {}) : undefined;
}
const isText = (value) => typeof value === "string";
const isInteger = (value) => Number.isSafeInteger(value);
const orNull = (kind) => (value) => value === null || kind(value);
function readRange(params) {
    const range = { step: 1 };
    for (const { name, value } of params) {
        if (name !== "from" && name !== "to" && name !== "step")
            continue;
        const number = integerIn(String(value));
        range.error = number === undefined ? `input "${name}" is not a number` : undefined;
        if (name !== "step")
            range[name] = number;
        else if (number === undefined)
            throw new IterationError('input "step" is not a number');
        else
            range.step = number;
    }
    return range;
}
/** Go's strconv.Atoi, after the trimming that the controller does. */
function integerIn(text) {
    const trimmed = text.replace(/\n$/, "").replace(/^ +| +$/g, "");
    return /^[+-]?\d+$/.test(trimmed) ? Number(trimmed) : undefined;
}
/** One item where the step leads past the end at once, as Python's `enumerate` would have it (kubeflow/kfp-tekton#935). */
function rangeItems(from, to, step) {
    if (from === to)
        return step === 0 ? undefined : [from];
    if (step === 0)
        throw new IterationError(`invalid values step: ${step} found in runs`);
    if ((to - from < step && step > 0) || (to - from > step && step < 0))
        return [from];
    const count = Math.floor((to - from) / step) + 1;
    if (count > iterationLimit)
        throw new TooManyIterations();
    return Array.from({ length: count }, (_, index) => from + index * step);
}
/** DefaultIterationLimit of the controller. */
const iterationLimit = 10_000;
class TooManyIterations extends Error {
    constructor() {
        super(`Total number of iterations exceeds the limit: ${iterationLimit}`);
    }
}

;// CONCATENATED MODULE: ./src/embedded/custom-tasks/nesting.ts
/** DefaultNestedStackDepth of the controller. */
const deepest = 30;
const annotation = "maxNestedStackDepth";
const tasksIn = (spec) => spec.pipelineSpec?.tasks ?? [];
const isLoop = ({ taskSpec, taskRef }) => (taskSpec ?? taskRef)?.kind === "PipelineLoop";
/**
 * How many levels of loops may still lie inside a loop; undefined if it holds none. The controller counts them down in an annotation of the
 * inner loop, which a recursion shares with its caller (kfp-tekton pipelinelooprun.go, getMaxNestedStackDepth).
 */
function nestingOf({ metadata, spec }, named) {
    if (!tasksIn(spec).some(isLoop))
        return undefined;
    const given = named.get(metadata.name ?? "") ?? metadata.annotations?.[annotation];
    return given === undefined || !Number.isInteger(Number(given)) ? deepest : Number(given);
}
/** Tells the inner loops how many levels are left. */
function withNesting(spec, left, named) {
    const tasks = tasksIn(spec).map((task) => {
        if (!isLoop(task))
            return task;
        if (task.taskSpec === undefined) {
            named.set(String(task.taskRef?.name), left);
            return task;
        }
        const metadata = { ...task.taskSpec.metadata, annotations: { [annotation]: String(left) } };
        return { ...task, taskSpec: { ...task.taskSpec, metadata } };
    });
    return { ...spec, pipelineSpec: { ...spec.pipelineSpec, tasks } };
}

;// CONCATENATED MODULE: ./src/embedded/custom-tasks/loop-execution.ts






/** Starts the iterations of a loop one after the other, at most `parallelism` at once, until one fails or breaks the loop. */
class LoopExecution {
    #options;
    /** Iterations by the name of their PipelineRun; a failed one is replaced by its retry. */
    #iterations = new Map();
    #running = new Set();
    #failed = [];
    #isBroken = false;
    #retries = [];
    #next = 1;
    #wake = () => undefined;
    constructor(options) {
        this.#options = options;
    }
    async run() {
        const { signal } = this.#options.request;
        const wake = () => this.#wake();
        signal.addEventListener("abort", wake);
        try {
            return await this.#end(await this.#iterate());
        }
        finally {
            signal.removeEventListener("abort", wake);
        }
    }
    async #iterate() {
        for (;;) {
            const woken = new Promise((resolve) => {
                this.#wake = resolve;
            });
            const finding = this.#look();
            if (finding !== undefined)
                return finding;
            this.#report();
            await woken;
        }
    }
    #look() {
        const { request, items } = this.#options;
        if (request.signal.aborted)
            return this.#failed.length > 0 ? "aborted-after-failure" : "aborted";
        if (this.#isBroken)
            return "broken";
        if (this.#failed.length > 0) {
            if (this.#retries.length < (request.task.retries ?? 0))
                return this.#retry();
            return this.#running.size === 0 ? "failed" : undefined;
        }
        while (this.#next <= items.length && this.#running.size < this.#parallelism()) {
            if (!this.#start(this.#next))
                return "too-deep";
            this.#next += 1;
        }
        return this.#running.size === 0 ? "completed" : undefined;
    }
    /** One at a time unless the loop says otherwise. */
    #parallelism() {
        const { parallelism } = this.#options.loop.spec;
        return typeof parallelism === "number" && parallelism > 0 ? parallelism : 1;
    }
    /** The controller repeats a failed iteration under the number of the latest one that it has started. */
    #retry() {
        const { startTime } = this.#options;
        const failed = this.#failed;
        const results = this.#results();
        this.#retries.push({ startTime, conditions: [this.#condition()], results, extraFields: null });
        this.#failed = [];
        return failed.every(() => this.#start(this.#next - 1)) ? undefined : "too-deep";
    }
    /** False if loops hold one another too deeply. */
    #start(number) {
        const { request, loop, items } = this.#options;
        const left = nestingOf(loop, request.nestingLeft);
        if (left === 0)
            return false;
        const spec = left === undefined ? loop.spec : withNesting(loop.spec, left - 1, request.nestingLeft);
        const item = items[number - 1] ?? "";
        const name = (0,child_name/* withRandomSuffix */.D)(`${request.name}-${String(number).padStart(5, "0")}`);
        const pipelineRun = nestedPipelineRun(request, {
            name,
            spec,
            params: iterationParams(spec, request.params, { number, item }),
            labels: this.#labels(number),
            annotations: {
                ...request.task.taskSpec?.metadata?.annotations,
                "custom.tekton.dev/pipelineLoopCurrentIterationItem": JSON.stringify(item),
            },
        });
        const run = request.startRun(pipelineRun, () => this.#changed(iteration));
        const iteration = { name, number, item, run, end: undefined };
        this.#iterations.set(name, iteration);
        this.#running.add(iteration);
        void run.finished.then((status) => this.#ended(iteration, status));
        return true;
    }
    #changed({ run }) {
        if (hasBroken(run.status())) {
            this.#isBroken = true;
            this.#wake();
        }
        this.#report();
    }
    #ended(iteration, status) {
        iteration.end = withoutSpec(status);
        this.#running.delete(iteration);
        if (hasBroken(status))
            this.#isBroken = true;
        if ((0,pipeline_run/* succeededCondition */.$)(status.conditions)?.status === "False")
            this.#failed = [...this.#failed, iteration];
        this.#wake();
    }
    #labels(number) {
        const { request, loop } = this.#options;
        const parent = request.parent.metadata?.name ?? "";
        return {
            ...loop.metadata.labels,
            "custom.tekton.dev/pipelineLoop": loop.metadata.name ?? "",
            "tekton.dev/run": request.name,
            "custom.tekton.dev/pipelineLoopIteration": String(number),
            "custom.tekton.dev/parentPipelineRun": parent,
            "custom.tekton.dev/originalPipelineRun": request.parent.metadata?.labels?.["custom.tekton.dev/originalPipelineRun"] ?? parent,
        };
    }
    #condition() {
        const { now } = this.#options.request;
        const failed = this.#failed.at(-1);
        const message = failed === undefined
            ? `Iterations completed: ${this.#next - 1 - this.#running.size}`
            : `PipelineRun ${failed.name} has failed`;
        return { type: "Succeeded", status: "Unknown", reason: "Running", message, lastTransitionTime: now() };
    }
    #report() {
        const { startTime, request } = this.#options;
        request.onStatus(() => ({
            startTime,
            conditions: [this.#condition()],
            results: this.#results(),
            ...(this.#retries.length === 0 ? {} : { retriesStatus: this.#retries }),
            extraFields: this.#extraFields(),
        }));
    }
    #results() {
        const highest = this.#next - 1;
        const item = this.#options.items[highest - 1];
        if (item === undefined)
            return [];
        return [
            { name: "last-idx", value: String(highest) },
            { name: "last-elem", value: goText(item) },
        ];
    }
    #extraFields() {
        return {
            pipelineRuns: Object.fromEntries([...this.#iterations.values()].map(({ name, number, item, run, end }) => [
                name,
                { iteration: number, iterationItem: item, status: end ?? withoutSpec(run.status()) },
            ])),
        };
    }
    async #end(finding) {
        const { request, startTime } = this.#options;
        const conclusion = this.#conclusion(finding);
        await Promise.all([...this.#running].map(({ run }) => run.cancel()));
        const condition = conclusion.condition === undefined ? [] : [{ name: "condition", value: conclusion.condition }];
        return endedCustomRun(request.now, {
            startTime,
            ...conclusion,
            results: [...this.#results(), ...condition],
            retriesStatus: this.#retries,
            extraFields: this.#extraFields(),
        });
    }
    #conclusion(finding) {
        const { name, parent, signal } = this.#options.request;
        const where = `CustomRun ${parent.metadata?.namespace ?? ""}/${name}`;
        switch (finding) {
            case "completed":
                return { ...success, message: "All PipelineRuns completed successfully", condition: "succeeded" };
            case "broken":
                return {
                    ...success,
                    message: "PipelineRuns completed successfully with the conditions are met",
                    condition: "pass",
                };
            case "failed":
                return { ...failure, message: `PipelineRun ${this.#failed.at(-1)?.name} has failed` };
            case "too-deep":
                return { ...failure, reason: "NestedCallStackLimitExceeded", message: "nested stack depth limit reached." };
            case "aborted-after-failure":
                return { ...failure, message: `${where} was failed` };
            case "aborted": {
                const timedOut = signal.reason?.message === customRunTimedOut;
                const reason = timedOut ? customRunTimedOut : "PipelineLoopRunCancelled";
                return { ...failure, reason, message: `${where} was cancelled` };
            }
        }
    }
}
const success = { succeeded: true, reason: "Succeeded" };
const failure = { succeeded: false, reason: "Failed" };
/** The status of a loop would be too large with the specs of its iterations (kubeflow/kfp-tekton#962). */
const withoutSpec = ({ pipelineSpec: _, ...status }) => status;
/** Whether the loop's `Break()` has ended in this iteration. As in the controller, the task's name decides. */
const hasBroken = ({ runs = {} }) => Object.values(runs).some(({ pipelineTaskName = "", status }) => pipelineTaskName.startsWith("pipelineloop-break-operation") &&
    ["True", "False"].includes((0,pipeline_run/* succeededCondition */.$)(status?.conditions)?.status ?? "Unknown"));

;// CONCATENATED MODULE: ./src/embedded/custom-tasks/pipeline-loop.ts






/** kfp-tekton tekton-catalog/pipeline-loops/pkg/reconciler/pipelinelooprun/pipelinelooprun.go, whose reasons and messages these are. */
const runPipelineLoop = async (request) => {
    const startTime = request.now();
    const fail = (reason, message) => endedCustomRun(request.now, { startTime, succeeded: false, reason, message });
    const loop = bodyOf(request);
    const where = `${request.parent.metadata?.namespace ?? ""}/${request.name}`;
    if (loop === undefined) {
        const missing = JSON.stringify(String(request.task.taskRef?.name ?? ""));
        return fail("CouldntGetPipelineLoop", `Error retrieving PipelineLoop for CustomRun ${where}: pipelineloops.custom.tekton.dev ${missing} not found`);
    }
    const invalid = specProblem(loop);
    if (invalid !== undefined) {
        const name = `${request.parent.metadata?.namespace ?? ""}/${loop.metadata.name ?? ""}`;
        return fail(validationFailed, `PipelineLoop ${name} can't be CustomRun; it has an invalid spec: ${invalid}`);
    }
    const items = itemsOf(loop.spec, request);
    if (typeof items === "string")
        return fail(validationFailed, items);
    return await new LoopExecution({ request, loop, items, startTime }).run();
};
const validationFailed = "PipelineLoopValidationFailed";
function specProblem({ spec }) {
    const { pipelineSpec, pipelineRef } = spec;
    if ((pipelineSpec === undefined) === (pipelineRef === undefined))
        return `expected exactly one, got ${pipelineSpec === undefined ? "neither" : "both"}: spec.pipelineRef, spec.pipelineSpec`;
    if (pipelineSpec === undefined)
        return undefined;
    const denials = (0,pipeline/* pipelineDenials */.t)({ spec: pipelineSpec, path: "spec.pipelineSpec" });
    return denials.length === 0 ? undefined : (0,denial/* textOf */.b)(denials);
}
/** The items, or the message of why there are none. */
function itemsOf(spec, { params }) {
    try {
        const items = iterationItems(spec, params);
        return items.length > iterationLimit ? new TooManyIterations().message : items;
    }
    catch (error) {
        if (error instanceof TooManyIterations)
            return error.message;
        if (error instanceof IterationError)
            return `Cannot determine number of iterations: ${error.message}`;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/embedded/custom-tasks/controllers.ts





/** The controllers of kfp-tekton and of Tekton's CEL task, by API group and kind. */
const controllers = {
    "custom.tekton.dev/PipelineLoop": runPipelineLoop,
    "custom.tekton.dev/BreakTask": runBreakTask,
    "custom.tekton.dev/ExitHandler": runExitHandler,
    "cel.tekton.dev/CEL": runCelTask,
};
/** Finds who executes a custom task. */
function controllerOf(task) {
    const custom = (0,custom_task/* customTaskOf */.W)(task);
    const known = custom_task/* executedCustomTasks */.T.find((name) => name === `${custom?.group}/${custom?.kind}`);
    return known === undefined ? waitForController : controllers[known];
}
/** "If no such controller is running, CustomRuns will have no .status value and no further action will be taken" (docs/customruns.md). */
async function waitForController({ abandoned, onStatus }) {
    onStatus(() => ({}));
    if (!abandoned.aborted)
        await new Promise((resolve) => abandoned.addEventListener("abort", () => resolve(), { once: true }));
    return { outcome: "cancelled", status: {} };
}

;// CONCATENATED MODULE: ./src/embedded/runner/any-sequencer.ts
/**
 * Recognises the SDK's `after_any`: a step of the image `any-sequencer`, which asks the cluster how other tasks of its run ended
 * (kfp-tekton tekton-catalog/any-sequencer/cmd/root.go).
 */
const isAnySequencer = ({ command = [], image = "" }) => /^any-task(run)?$/.test(command[0] ?? "") && image.includes("any-sequencer");
/** Waits until one of the tasks has succeeded and meets its conditions, or none can any more. Undefined if it was aborted. */
async function runAnySequencer(args, siblings, signal) {
    const flags = flagsOf(args);
    const parsed = flags.conditions.map(parseCondition);
    const invalid = parsed.find((condition) => typeof condition === "string");
    if (invalid !== undefined)
        return conclude(flags, "Failed", [invalid]);
    const conditions = parsed.filter((condition) => typeof condition !== "string");
    const tasks = [...new Set([...flags.tasks, ...conditions.map(({ task }) => task)])];
    if (tasks.length === 0)
        return conclude(flags, "Failed", ["Should provide either taskList or conditions to watch."]);
    const aborted = new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
    while (!signal.aborted) {
        const change = siblings.changed();
        const verdicts = new Map(tasks.map((task) => [task, verdictOf(task, siblings.progress(), conditions)]));
        const end = endOf(verdicts, flags);
        if (end !== undefined)
            return end;
        await Promise.race([change, aborted]);
    }
    return undefined;
}
function endOf(verdicts, flags) {
    const [met] = [...verdicts].find(([, verdict]) => verdict === "met") ?? [];
    if (met !== undefined)
        return conclude(flags, "Completed", [`The Task of ${met} succeeded.`]);
    if ([...verdicts.values()].includes("waiting"))
        return undefined;
    const lines = [...verdicts.keys()].map((task) => `The taskrun or run failed/skipped, or condition unmatched of task: ${task}.`);
    return conclude(flags, "Skipped", [...lines, "All specified TaskRun(s) or Run(s) failed or skipped."]);
}
function flagsOf(args) {
    const valuesOf = (...names) => args.flatMap((arg, index) => (names.includes(arg) ? [args[index + 1] ?? ""] : []));
    const list = (valuesOf("--taskList")[0] ?? "").replace(/^'|'$/g, "");
    return {
        tasks: list
            .split(",")
            .map((task) => task.trim())
            .filter((task) => task !== ""),
        conditions: valuesOf("-c", "--condition"),
        statusPath: valuesOf("--statusPath")[0] ?? "",
        skippingPolicy: valuesOf("--skippingPolicy")[0] ?? "skipOnNoMatch",
        errorPolicy: valuesOf("--errorPolicy")[0] ?? "continueOnError",
    };
}
/** What the program does with its status: without a path only the exit code says it. */
function conclude({ statusPath, skippingPolicy, errorPolicy }, status, log) {
    const plain = status === "Completed" ? 0 : 1;
    const text = log.map((line) => `${line}\n`).join("");
    if (statusPath === "")
        return { exitCode: plain, log: text };
    const forgiven = status === "Skipped" ? skippingPolicy === "skipOnNoMatch" : errorPolicy === "continueOnError";
    return { exitCode: forgiven ? 0 : plain, log: `${text}Wrote ${status} to file ${statusPath}.\n`, status, statusPath };
}
/** `results_<task>_<result> == 'text'`, or why it is none. */
function parseCondition(text) {
    const [left = "", operator = "", right, ...rest] = text.split(/ +/);
    if (right === undefined || rest.length > 0)
        return "The condition must be as format 'operand1 operator operand2'.";
    const named = [left, right].flatMap((operand) => resultOf(operand) ?? []);
    const [first] = named;
    if (first === undefined)
        return "Must at least contain one result and at most two in one condition for a task.";
    if (named.some(({ task }) => task !== first.task))
        return "The condition can only contain results in one task, here's two.";
    return { task: first.task, operands: [left, right], operator };
}
function resultOf(operand) {
    const [, task, result] = /results_([^_]*)_([^_]+)/.exec(operand) ?? [];
    return task === undefined || result === undefined ? undefined : { task, result };
}
function verdictOf(task, progress, conditions) {
    const state = progress.get(task);
    if (state?.phase === "skipped")
        return "failed";
    if (state?.phase !== "done")
        return "waiting";
    const own = conditions.filter((condition) => condition.task === task);
    return state.outcome === "succeeded" && own.every((condition) => holds(condition, state.results)) ? "met" : "failed";
}
function holds({ operands, operator }, results) {
    const [left, right] = operands.map((operand) => operandValue(operand, results));
    if (left === undefined || right === undefined)
        return false;
    if (operator === "==")
        return left === right;
    if (operator === "!=")
        return left !== right;
    // Texts and numbers have no order among them: the program's evaluation fails.
    if (typeof left !== typeof right)
        return false;
    const orders = {
        "<": left < right,
        ">": left > right,
        "<=": left <= right,
        ">=": left >= right,
    };
    return orders[operator] ?? false;
}
/** A result is a whole number or a text; what is written in the condition stands for itself. */
function operandValue(operand, results) {
    const named = resultOf(operand);
    if (named === undefined)
        return /^'.*'$/.test(operand) ? operand.slice(1, -1) : Number(operand);
    const value = results.get(named.result);
    if (typeof value !== "string")
        return undefined;
    const text = value.trim();
    return /^[+-]?\d+$/.test(text) ? Number(text) : text;
}

// EXTERNAL MODULE: ./src/tekton/dependencies.ts
var dependencies = __webpack_require__(968);
;// CONCATENATED MODULE: ./src/embedded/runner/matrix.ts

/** The sets of parameters of a matrix: every combination of its lists, then what `include` adds (tektoncd/pipeline pkg/apis/pipeline/v1/matrix_types.go). */
function combinationsOf(matrix, fill) {
    const lists = [...fill(matrix.params ?? [])].map(([name, value]) => [name, isList(value) ? value : []]);
    const crossed = lists.reduce((sets, [name, values]) => sets.flatMap((set) => values.map((value) => new Map([...set, [name, value]]))), [new Map()]);
    const base = lists.length === 0 ? [] : crossed;
    return (matrix.include ?? []).reduce((sets, entry) => include(sets, fill(entry.params ?? []), base), base);
}
/** Extends the combinations that agree with it in the matrix's own parameters; if none does, it is one more. */
function include(sets, extra, base) {
    const names = new Set(base.flatMap((set) => [...set.keys()]));
    const shared = [...extra].filter(([name]) => names.has(name));
    const agrees = (set) => shared.every(([name, value]) => set.get(name) === value);
    if (base.length === 0 || !sets.some((set) => hasOwn(set, names) && agrees(set)))
        return [...sets, extra];
    return sets.map((set) => (hasOwn(set, names) && agrees(set) ? new Map([...set, ...extra]) : set));
}
const hasOwn = (set, names) => [...names].every((name) => set.has(name));

;// CONCATENATED MODULE: ./src/embedded/runner/substitute.ts

/**
 * Replaces `$(name)` for every name that has a text, in one pass: a value is never searched again. Unknown names stay, as in Tekton, and
 * so do lists and objects, which have no place inside a text.
 */
function substitute(text, variables) {
    return text.replace(placeholders, (whole, name) => {
        const value = variables.get(normalize(name));
        return typeof value === "string" ? value : whole;
    });
}
/** Replaces in a list of arguments: `$(params.list[*])` alone becomes as many arguments as the list has entries. */
function substituteAll(texts, variables) {
    return texts.flatMap((text) => {
        const value = wholeValue(text, variables);
        return isList(value) ? value : [substitute(text, variables)];
    });
}
/** Replaces in a parameter's value: `$(params.list[*])` alone is the list or object itself. */
function substituteValue(value, variables) {
    if (typeof value === "string")
        return (value.endsWith("[*])") ? wholeValue(value, variables) : undefined) ?? substitute(value, variables);
    if (isList(value))
        return substituteAll(value, variables);
    return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, substitute(text, variables)]));
}
const placeholders = /\$\(([^()$]+)\)/g;
function wholeValue(text, variables) {
    const [, name] = /^\$\(([^()$]+)\)$/.exec(text) ?? [];
    const value = name === undefined ? undefined : variables.get(normalize(name));
    return typeof value === "string" ? undefined : value;
}
/** `params["x"]` and `params['x']` are spellings of `params.x`; `inputs.params.x` is an old one. */
const normalize = (name) => name
    .replace(/\[(?:"([^"]*)"|'([^']*)')\]/g, (_, double, single) => `.${double ?? single}`)
    .replace(/^inputs\.params\./, "params.");
/**
 * What Kubernetes does to a container's command, arguments and environment: `$(NAME)` of a variable of the container, `$$` for `$`
 * (kubernetes third_party/forked/golang/expansion).
 */
function expandEnvironment(text, env) {
    return text.replace(/\$(\$|\(([A-Za-z_][\w.-]*)\))/g, (whole, escaped, name) => escaped === "$" ? "$" : (env[name ?? ""] ?? whole));
}

;// CONCATENATED MODULE: ./src/embedded/runner/schedule.ts





/** Skip reasons and their order: tektoncd/pipeline pkg/reconciler/pipelinerun/resources/pipelinerunresolution.go, Skip. */
function decide(situation) {
    const { task, progress, stopping, variables } = situation;
    if (stopping !== undefined)
        return { kind: "skip", reason: stopping };
    const parents = situation.parents.flatMap((name) => progress.get(name) ?? []);
    if (parents.some((parent) => parent.phase === "waiting" || parent.phase === "running"))
        return { kind: "wait" };
    if (parents.some((parent) => parent.phase === "skipped" && !skippedByWhen(parent)))
        return { kind: "skip", reason: "Parent Tasks were skipped" };
    const missing = (0,dependencies/* referencesOf */.CL)(task).find(({ task: parent, result, index }) => !variables.has(`tasks.${parent}.results.${result}${index}`));
    if (missing !== undefined)
        return withoutResult(situation, missing);
    return checkConditions(situation);
}
function checkConditions({ task, variables }) {
    const when = (task.when ?? []).map((expression) => fill(expression, variables));
    for (const expression of when) {
        const holds = outcomeOf(expression);
        if (typeof holds === "string")
            return { kind: "invalid", reason: "CELEvaluationFailed", message: `${holds} (task ${task.name})` };
        if (!holds)
            return { kind: "skip", reason: "When Expressions evaluated to false", when };
    }
    const params = filled(task.params ?? [], variables);
    if (task.matrix === undefined)
        return { kind: "start", params: [params] };
    const combinations = combinationsOf(task.matrix, (list) => filled(list, variables));
    return combinations.length === 0
        ? { kind: "skip", reason: "Matrix Parameters have an empty array" }
        : { kind: "start", params: combinations.map((own) => new Map([...params, ...own])) };
}
const filled = (params, variables) => new Map(params.map(({ name, value }) => [name, substituteValue(paramValueOf(value), variables)]));
const skippedByWhen = (parent) => parent.phase === "skipped" && parent.reason === "When Expressions evaluated to false";
function withoutResult({ isFinal, progress, task }, { task: parent, result }) {
    const producer = progress.get(parent);
    if (isFinal || (producer !== undefined && skippedByWhen(producer)))
        return { kind: "skip", reason: "Results were missing" };
    return {
        kind: "invalid",
        reason: "InvalidTaskResultReference",
        message: `invalid result reference in pipeline task "${task.name}": Could not find result with name ${result} for task ${parent}`,
    };
}
function fill({ input = "", operator = "in", values = [], cel }, variables) {
    if (cel !== undefined)
        return { cel: substitute(cel, variables) };
    return { input: substitute(input, variables), operator, values: substituteAll(values, variables) };
}
/** Whether an expression holds, or the message of why nobody can say. */
function outcomeOf({ input = "", operator, values = [], cel }) {
    if (cel === undefined)
        return operator === "notin" ? !values.includes(input) : values.includes(input);
    const result = evaluateCel(cel);
    if (result.kind !== "value")
        return result.message;
    return typeof result.value === "boolean" ? result.value : `The CEL expression ${cel} is not evaluated to a boolean`;
}
/** What `finally` may ask: how each task of the pipeline ended, and all of them together. */
function statusVariables(progress) {
    const all = progress.some((task) => task.phase === "done" && task.outcome !== "succeeded")
        ? "Failed"
        : progress.some((task) => task.phase === "skipped")
            ? "Completed"
            : "Succeeded";
    const each = progress.map((entry) => {
        const status = entry.phase !== "done" ? "None" : entry.outcome === "succeeded" ? "Succeeded" : "Failed";
        return [`tasks.${entry.task.name}.status`, status];
    });
    return [["tasks.status", all], ...each];
}
/** All results of a matrix are lists, in the order of its combinations. */
function collectResults(results) {
    const [first = new Map()] = results;
    return new Map([...first.keys()].map((name) => [name, results.flatMap((own) => listOf(own.get(name)))]));
}
const listOf = (value) => value === undefined ? [] : isList(value) ? value : [typeof value === "string" ? value : JSON.stringify(value)];

;// CONCATENATED MODULE: ./src/embedded/runner/surroundings.ts
/** RFC 3339, in seconds as Kubernetes writes it. */
const timeOf = (clock) => new Date(clock.now()).toISOString().replace(/\.\d+Z$/, "Z");

// EXTERNAL MODULE: ./src/tekton/admission/pod.ts
var pod = __webpack_require__(1864);
// EXTERNAL MODULE: ./src/tekton/all-tasks.ts
var all_tasks = __webpack_require__(62857);
// EXTERNAL MODULE: ./src/embedded/runner/artifacts.ts
var artifacts = __webpack_require__(39110);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/embedded/runner/sources.ts




/** What a volume or a workspace holds; undefined if it is not made of secrets and config maps. */
function sourcesOf(volume) {
    const { secret, configMap, projected } = (0,untyped/* fieldsOf */.P)(volume);
    if (projected !== undefined) {
        const parts = (0,all_tasks/* listOf */.c3)((0,untyped/* fieldsOf */.P)(projected).sources).map(sourcesOf);
        return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
    }
    if (secret !== undefined)
        return [source("secret", (0,untyped/* fieldsOf */.P)(secret))];
    return configMap === undefined ? undefined : [source("config map", (0,untyped/* fieldsOf */.P)(configMap))];
}
function source(kind, fields) {
    const items = fields.items === undefined ? undefined : (0,all_tasks/* listOf */.c3)(fields.items).map(untyped/* fieldsOf */.P);
    return {
        kind,
        name: String(fields.secretName ?? fields.name ?? ""),
        optional: fields.optional === true,
        items: items?.map(({ key, path }) => ({ key: String(key), path: String(path ?? key) })),
    };
}
/** What a variable's `valueFrom` names. */
function variableSource(valueFrom) {
    const { secretKeyRef, configMapKeyRef } = (0,untyped/* fieldsOf */.P)(valueFrom);
    const fields = (0,untyped/* fieldsOf */.P)(secretKeyRef ?? configMapKeyRef);
    if (secretKeyRef === undefined && configMapKeyRef === undefined)
        return undefined;
    const key = String(fields.key);
    const kind = secretKeyRef === undefined ? "config map" : "secret";
    return { ...source(kind, { ...fields, items: undefined }), items: [{ key, path: key }], key };
}
/** What an entry of `envFrom` names, with the prefix of its variables. */
function environmentSource(entry) {
    const { secretRef, configMapRef, prefix = "" } = (0,untyped/* fieldsOf */.P)(entry);
    if (secretRef === undefined && configMapRef === undefined)
        return undefined;
    const kind = secretRef === undefined ? "config map" : "secret";
    return { ...source(kind, (0,untyped/* fieldsOf */.P)(secretRef ?? configMapRef)), prefix: String(prefix) };
}
/** Why a source cannot be had, for the run's message. */
function missingSource({ kind, name, optional, items }, given) {
    const values = given.get(name);
    if (optional)
        return undefined;
    if (values === undefined)
        return `${kind} ${JSON.stringify(name)} is not given in embedded-secrets`;
    const missing = items?.find(({ key }) => values[key] === undefined);
    return missing === undefined
        ? undefined
        : `${kind} ${JSON.stringify(name)} in embedded-secrets has no key ${JSON.stringify(missing.key)}`;
}
/** Writes the files of a volume, one for each key. */
async function writeSources(folder, sources, given) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const { name, items } of sources) {
        const values = given.get(name) ?? {};
        const files = items ?? Object.keys(values).map((key) => ({ key, path: key }));
        for (const { key, path } of files) {
            // Paths of a package stay inside the volume, as Kubernetes demands it of them.
            const file = (0,external_node_path_.join)(folder, (0,external_node_path_.dirname)((0,external_node_path_.join)("/", path)), (0,external_node_path_.basename)(path));
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
            if (values[key] !== undefined)
                await (0,promises_.writeFile)(file, values[key]);
        }
    }
}

;// CONCATENATED MODULE: ./src/embedded/runner/pod-mounts.ts




/** All mounts of a pod. */
function mountsOf(options) {
    const steps = options.task.taskSpec?.steps ?? [];
    const all = [...workspaceMounts(options), ...steps.flatMap((step) => volumeMounts(step, options))];
    return [...new Map(all.map((mount) => [mount.path, mount])).values()];
}
/** A step sees every workspace of its task, and the volumes that it mounts itself. */
function stepMounts(step, options) {
    const all = [...workspaceMounts(options), ...volumeMounts(step, options)];
    return [...new Map(all.map((mount) => [mount.path, mount])).values()];
}
/** Tekton mounts a workspace at /workspace/<name> unless the task says otherwise. */
function workspaceMounts(options) {
    return (options.task.taskSpec?.workspaces ?? []).flatMap(({ name, mountPath }) => {
        const folder = workspaceFolder(name, options);
        return folder === undefined ? [] : [{ path: mountPath ?? `/workspace/${name}`, folder }];
    });
}
/** Undefined for an optional workspace that nobody gives. An emptyDir is each pod's own, unlike a claim. */
function workspaceFolder(name, { task, workspaces, folder, podName, pipelineRun }) {
    const bound = task.workspaces?.find((workspace) => workspace.name === name);
    const source = bound?.workspace ?? name;
    const given = (0,all_tasks/* listOf */.c3)(pipelineRun.spec?.workspaces).find((workspace) => workspace.name === source);
    if (given === undefined)
        return undefined;
    const parent = given.emptyDir === undefined ? (0,external_node_path_.join)(workspaces, source) : (0,external_node_path_.join)(folder, "pods", podName, source);
    return (0,external_node_path_.join)(parent, given.subPath ?? "", bound?.subPath ?? "");
}
/** An emptyDir belongs to the pod. */
function volumeMounts(step, { task, folder, podName }) {
    const spec = task.taskSpec ?? {};
    const template = (spec.stepTemplate?.volumeMounts ?? []);
    return [...template, ...(step.volumeMounts ?? [])].map(({ name, mountPath, subPath = "" }) => ({
        path: mountPath.replace(/\/+$/, ""),
        folder: (0,external_node_path_.join)(volumeFolder(name, { task, folder, podName }), (0,external_node_path_.join)("/", subPath)),
    }));
}
/** What the pod only reads lies beside the pod's own folder, which its start empties. */
function volumeFolder(name, { task, folder, podName }) {
    const volume = (task.taskSpec?.volumes ?? []).find((candidate) => (0,untyped/* fieldsOf */.P)(candidate).name === name);
    return sourcesOf(volume) === undefined
        ? (0,external_node_path_.join)(folder, "pods", podName, "volumes", name)
        : (0,external_node_path_.join)(folder, "sources", podName, name);
}

// EXTERNAL MODULE: ./src/tekton/quantity.ts
var tekton_quantity = __webpack_require__(18720);
;// CONCATENATED MODULE: ./src/embedded/runner/step-environment.ts



/** The variables that a step, its template and the run's pod template declare, with container paths. Later ones replace earlier ones. */
function stepEnvironment(context) {
    const { step, spec, secrets } = context;
    const { stepTemplate = {} } = spec;
    const whole = [...(stepTemplate.envFrom ?? []), ...(step.envFrom ?? [])];
    const single = [...(stepTemplate.env ?? []), ...(step.env ?? [])];
    return Object.fromEntries([
        ...variables(podVariables(context), context),
        ...whole.flatMap((entry) => variablesOfSource(entry, secrets)),
        ...variables(single, context),
    ]);
}
/** Tekton puts the variables of a pod template before those of the step, whose values count (tektoncd/pipeline pkg/pod/pod.go). */
function podVariables({ pipelineRun: { spec }, task }) {
    const own = (0,all_tasks/* listOf */.c3)(spec?.taskRunSpecs).find(({ pipelineTaskName }) => pipelineTaskName === task.name);
    const template = (0,untyped/* fieldsOf */.P)(own?.podTemplate ?? spec?.taskRunTemplate?.podTemplate);
    return (0,all_tasks/* listOf */.c3)(template.env);
}
function variables(declared, context) {
    return declared.flatMap(({ name, value = "", valueFrom }) => {
        if (valueFrom === undefined)
            return [[name, context.fill(value)]];
        const source = variableSource(valueFrom);
        if (source === undefined)
            return [[name, fieldValue(valueFrom, context)]];
        const given = context.secrets.get(source.name)?.[source.key];
        return given === undefined ? [] : [[name, given]];
    });
}
function variablesOfSource(entry, secrets) {
    const source = environmentSource(entry);
    if (source === undefined)
        return [];
    return Object.entries(secrets.get(source.name) ?? {}).map(([key, value]) => [`${source.prefix}${key}`, value]);
}
/** The fields of a pod that exist without a pod. */
const knownField = /^metadata\.(name|namespace|labels\['[^']+'\]|annotations\['[^']+'\])$/;
/** A field of the pod's metadata, which has the run's labels and annotations and Tekton's own (tektoncd/pipeline pkg/apis/pipeline/register.go). */
function fieldValue(valueFrom, { pipelineRun, task, taskRunName }) {
    const path = valueFrom.fieldRef.fieldPath;
    const { metadata = {} } = pipelineRun;
    const labels = {
        ...metadata.labels,
        ...task.taskSpec?.metadata?.labels,
        "tekton.dev/pipelineRun": metadata.name ?? "",
        "tekton.dev/pipelineTask": task.name,
        "tekton.dev/taskRun": taskRunName,
    };
    const annotations = {
        ...metadata.annotations,
        ...task.taskSpec?.metadata?.annotations,
    };
    const [, kind, key = ""] = /^metadata\.(name|namespace|labels|annotations)(?:\['([^']+)'\])?$/.exec(path) ?? [];
    const values = {
        name: `${taskRunName}-pod`,
        namespace: metadata.namespace,
        labels: labels[key],
        annotations: annotations[key],
    };
    return values[kind ?? ""] ?? "";
}

;// CONCATENATED MODULE: ./src/embedded/runner/container-call.ts




/** A step or a sidecar as whoever starts it takes it, with every placeholder replaced. */
function containerCall(step, name, pod) {
    const { task, fill, fillAll, pipelineRun } = pod;
    const env = stepEnvironment({ step, spec: task.taskSpec ?? {}, ...pod });
    const finish = (texts = []) => fillAll(texts).map((text) => expandEnvironment(text, env));
    return {
        name,
        image: fill(step.image ?? ""),
        command: finish(step.command),
        args: finish(step.args),
        script: step.script === undefined ? undefined : fill(step.script),
        workingDir: step.workingDir === undefined ? undefined : fill(step.workingDir),
        env,
        mounts: stepMounts(step, pod),
        security: securityOf(step, pipelineRun),
        limits: limitsOf(step, fill),
    };
}
const stepName = (step, index) => step.name ?? `unnamed-${index}`;
/**
 * A step with what the template of its task's steps says for all: what the step says itself goes before (tektoncd/pipeline
 * pkg/apis/pipeline/v1/merge.go). Variables and volume mounts are merged where they are read.
 */
function withTemplate(step, { stepTemplate = {} }) {
    const { env: _, volumeMounts: __, ...template } = stepTemplate;
    return { ...template, ...step };
}
/** The container's own goes before the pod's, field by field. */
function securityOf(step, { spec }) {
    const template = spec?.taskRunTemplate?.podTemplate;
    const context = { ...template?.securityContext, ...step.securityContext };
    return {
        runAsUser: context.runAsUser,
        runAsGroup: context.runAsGroup,
        readOnlyRootFilesystem: context.readOnlyRootFilesystem === true,
    };
}
/** `computeResources` is v1's name for what v1beta1 calls `resources`. */
function limitsOf({ computeResources, resources }, fill) {
    const { limits = {} } = (computeResources ?? resources ?? {});
    const quantity = (name) => {
        const value = (0,tekton_quantity/* quantityOf */.R)(typeof limits[name] === "string" ? fill(limits[name]) : limits[name]);
        return value === undefined || !(value > 0) ? undefined : value;
    };
    return { memoryBytes: quantity("memory"), cpus: quantity("cpu") };
}

;// CONCATENATED MODULE: ./src/embedded/runner/sidecar-call.ts


/** The sidecars of a task. The template is for steps alone. */
function sidecarCalls(pod) {
    return sidecarsOf(pod).map((sidecar, index) => ({
        ...containerCall(sidecar, stepName(sidecar, index), { ...pod, task: withoutTemplate(pod.task) }),
        readiness: probeOf(sidecar.readinessProbe),
    }));
}
/** The images of a pod, those of its steps first. */
function podImages(pod) {
    const steps = (pod.task.taskSpec?.steps ?? []).map((step) => withTemplate(step, pod.task.taskSpec ?? {}));
    const images = (kind, containers) => containers.flatMap((container, index) => {
        if (isAnySequencer(container))
            return [];
        const name = stepName(container, index);
        const { image = "", imagePullPolicy: pullPolicy } = container;
        return [{ container: { kind, name }, image: pod.fill(image), pullPolicy }];
    });
    return [...images("step", steps), ...images("sidecar", sidecarsOf(pod))];
}
const sidecarsOf = ({ task }) => (task.taskSpec?.sidecars ?? []);
function withoutTemplate(task) {
    const { stepTemplate: _, ...taskSpec } = task.taskSpec ?? {};
    return { ...task, taskSpec };
}
/** The defaults are those of Kubernetes (pkg/apis/core/v1/defaults.go, SetDefaults_Probe). */
function probeOf(value) {
    const probe = (value ?? {});
    const check = checkOf(probe);
    return check === undefined
        ? undefined
        : {
            check,
            initialDelayMs: (probe.initialDelaySeconds ?? 0) * 1000,
            periodMs: (probe.periodSeconds || 10) * 1000,
            timeoutMs: (probe.timeoutSeconds || 1) * 1000,
        };
}
function checkOf({ exec, httpGet, tcpSocket }) {
    if (exec !== undefined)
        return { kind: "exec", command: exec.command ?? [] };
    if (httpGet !== undefined)
        return { kind: "http", port: Number(httpGet.port), path: httpGet.path ?? "/" };
    return tcpSocket === undefined ? undefined : { kind: "tcp", port: Number(tcpSocket.port) };
}

;// CONCATENATED MODULE: ./src/embedded/runner/task-outcome.ts

function ended(options, { base, steps, outcome, reason, message, results }) {
    const completionTime = options.now();
    const condition = {
        type: "Succeeded",
        status: outcome === "succeeded" ? "True" : "False",
        reason,
        message,
        lastTransitionTime: completionTime,
    };
    const values = [...(results ?? [])].map(([name, value]) => ({ name, type: typeOf(value), value }));
    const status = {
        ...base,
        completionTime,
        conditions: [condition],
        steps,
        ...(values.length === 0 ? {} : { results: values }),
    };
    return { outcome, status, results: results ?? new Map() };
}
const typeOf = (value) => typeof value === "string" ? "string" : isList(value) ? "array" : "object";
function cancelled(options, base, steps) {
    const why = /Timeout/.test(String(options.signal.reason?.message))
        ? "has timed out"
        : "has been cancelled";
    const message = `TaskRun "${options.taskRunName}" was cancelled. TaskRun cancelled as the PipelineRun it belongs to ${why}.`;
    return ended(options, { base, steps, outcome: "cancelled", reason: "TaskRunCancelled", message });
}
function timedOut(options, base, steps) {
    const message = `TaskRun "${options.taskRunName}" failed to finish within "${options.task.timeout}"`;
    return ended(options, { base, steps, outcome: "failed", reason: "TaskRunTimeout", message });
}
/** Recorded on kfp-tekton 1.9.2: `PodCreationFailed`, of which there is no pod and no step. */
function notCreated(options, { podName, ...base }, { path, words }) {
    const message = `failed to create task run pod "${options.taskRunName}": Pod "${podName}" is invalid: ${path}: ${words}. Maybe invalid TaskSpec`;
    return ended(options, { base, steps: [], outcome: "failed", reason: "PodCreationFailed", message });
}
/** Tekton's words, with an empty image: its status has none before the pull (recorded: kfp-tekton-1.9.2-cluster/10-life-unknown-image-until-it-fails). */
function notPulled(options, base, { image: { container, image }, why }) {
    const pod = `Back-off pulling image "${image}": ErrImagePull: ${why}`;
    const message = `The ${container.kind} "${container.name}" in TaskRun "${options.taskRunName}" failed to pull the image "". The pod errored with the message: "${pod}."`;
    return ended(options, { base, steps: [], outcome: "failed", reason: "TaskRunImagePullFailed", message });
}

;// CONCATENATED MODULE: ./src/embedded/runner/task-results.ts




/** Tekton passes results through the container's termination message, which Kubernetes limits to this. */
const resultsLimit = 4096;
/** Declared results only. Nothing is trimmed: a line feed at the end is part of the value. */
async function readResults(pod, spec) {
    const declared = new Map((spec.results ?? []).map((result) => [result.name, result.type ?? "string"]));
    // A condition task of the SDK declares its `outcome`; files that nobody declared are nobody's result.
    const files = (await (0,promises_.readdir)(pod.results)).filter((name) => declared.has(name));
    const texts = new Map(await Promise.all(files.map(async (name) => [name, await (0,promises_.readFile)((0,external_node_path_.join)(pod.results, name), "utf8")])));
    const size = Buffer.byteLength(JSON.stringify([...texts]));
    if (size > resultsLimit) {
        const message = `The results of the task are ${size} bytes long, more than the ${resultsLimit} that fit into a termination message`;
        return { kind: "invalid", reason: "TaskRunResultLargerThanAllowedLimit", message };
    }
    return typedResults(texts, declared);
}
/** Lists and objects are JSON (tektoncd/pipeline pkg/reconciler/taskrun/validate_taskrun.go, validateTaskRunResults). */
function typedResults(texts, declared) {
    const values = new Map();
    const wrong = [];
    for (const [name, text] of texts) {
        const type = declared.get(name) ?? "string";
        const parsed = type === "string" ? text : (0,parse_json/* parseJson */.q)(text);
        const actual = Array.isArray(parsed)
            ? "array"
            : typeof parsed === "object" && parsed !== null
                ? "object"
                : "string";
        if (actual === type)
            values.set(name, paramValueOf(parsed));
        else
            wrong.push(`${JSON.stringify(name)}: task result is expected to be "${type}" type but was initialized to a different type "${actual}"`);
    }
    if (wrong.length === 0)
        return { kind: "results", values };
    const message = `Provided results don't match declared results; may be invalid JSON or missing result declaration: ${wrong.join(", ")}`;
    return { kind: "invalid", reason: "TaskRunValidationFailed", message };
}

;// CONCATENATED MODULE: ./src/embedded/runner/any-sequencer-step.ts



/** The step in which the SDK's `after_any` waits. It is executed here, because there is no cluster that its program could ask. */
async function runAnySequencerStep(options) {
    const { name, args, folder, podName, pod, siblings, signal } = options;
    const end = await runAnySequencer(args, siblings, signal);
    // The code of a process that was ended by SIGTERM.
    if (end === undefined)
        return { exitCode: 143 };
    const logs = (0,external_node_path_.join)(folder, "pods", podName);
    await (0,promises_.mkdir)(logs, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(logs, `step-${name}.log`), end.log);
    if (end.status !== undefined)
        await (0,promises_.writeFile)((0,external_node_path_.join)(pod.results, (0,external_node_path_.basename)(end.statusPath ?? "")), end.status);
    return { exitCode: end.exitCode };
}

;// CONCATENATED MODULE: ./src/embedded/runner/variables.ts

/** All names under which a value may be used: `x`, `x[*]`, `x[0]` of a list, `x.key` of an object. */
function namesOf(name, value) {
    if (typeof value === "string")
        return [[name, value]];
    const whole = [
        [name, value],
        [`${name}[*]`, value],
    ];
    if (isList(value))
        return [...whole, ...value.map((entry, index) => [`${name}[${index}]`, entry])];
    return [...whole, ...Object.entries(value).map(([key, entry]) => [`${name}.${key}`, entry])];
}
/** What the tasks of a run may use: its parameters with their defaults, and its own name. */
function pipelineVariables({ spec, metadata }) {
    const defaults = (spec?.pipelineSpec?.params ?? []).flatMap((param) => param.default === undefined ? [] : [{ name: param.name, value: param.default }]);
    return new Map([
        ...[...defaults, ...(spec?.params ?? [])].flatMap(({ name, value }) => namesOf(`params.${name}`, paramValueOf(value))),
        ["context.pipelineRun.name", metadata?.name ?? ""],
        ["context.pipelineRun.namespace", metadata?.namespace ?? ""],
        ["context.pipelineRun.uid", metadata?.uid ?? ""],
        ["context.pipeline.name", metadata?.name ?? ""],
    ]);
}

;// CONCATENATED MODULE: ./src/embedded/runner/task-steps.ts









/** Runs the steps in order; the first that fails ends the task, unless it says `onError: continue`. */
async function runSteps(options) {
    const steps = options.task.taskSpec?.steps ?? [];
    const states = [];
    for (const [index, step] of steps.entries()) {
        const name = stepName(step, index);
        const startedAt = options.now();
        const { exitCode, outOfMemory = false } = await runOneStep(step, name, options);
        await writeExitCode(name, exitCode, options.pod);
        const continued = exitCode !== 0 && step.onError === "continue";
        const reason = exitCode === 0 || continued ? "Completed" : outOfMemory ? "OOMKilled" : "Error";
        states.push({
            name,
            container: `step-${name}`,
            terminated: { exitCode, reason, startedAt, finishedAt: options.now() },
        });
        if (options.signal.aborted || (exitCode !== 0 && !continued))
            break;
    }
    return states;
}
/** Later steps read it at `$(steps.step-<name>.exitCode.path)` (tektoncd/pipeline docs/tasks.md, "Accessing Step's exitCode"). */
async function writeExitCode(name, exitCode, { steps }) {
    const folder = (0,external_node_path_.join)(steps, `step-${name}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, "exitCode"), String(exitCode));
}
async function runOneStep(step, name, options) {
    const fillers = fillersOf(options);
    if (isAnySequencer(step))
        return await runAnySequencerStep({ ...options, name, args: fillers.fillAll(step.args ?? []) });
    const call = containerCall(withTemplate(step, options.task.taskSpec ?? {}), name, { ...options, ...fillers });
    return await options.pod.runStep({ ...call, signal: options.signal });
}
/** Replaces the placeholders of a task in a text, or in a list of arguments. */
function fillersOf(options) {
    const variables = variablesOf(options);
    return { fill: (text) => substitute(text, variables), fillAll: (texts) => substituteAll(texts, variables) };
}
/** The task's parameters hide those of the run, which an embedded task may use, too. */
function variablesOf({ task, params, taskRunName, pipelineRun, retry }) {
    const spec = task.taskSpec ?? {};
    const defaults = (spec.params ?? []).flatMap((param) => param.default === undefined ? [] : [[param.name, paramValueOf(param.default)]]);
    return new Map([
        ...pipelineVariables(pipelineRun),
        ...[...defaults, ...params].flatMap(([name, value]) => namesOf(`params.${name}`, value)),
        ...(spec.results ?? []).map(({ name }) => [`results.${name}.path`, `/tekton/results/${name}`]),
        ...workspaceVariables(task, pipelineRun),
        ...(spec.steps ?? []).map((step, index) => [
            `steps.step-${stepName(step, index)}.exitCode.path`,
            `/tekton/steps/step-${stepName(step, index)}/exitCode`,
        ]),
        ["context.taskRun.name", taskRunName],
        ["context.taskRun.namespace", pipelineRun.metadata?.namespace ?? ""],
        ["context.taskRun.uid", uidOf(taskRunName, pipelineRun)],
        // An embedded task has no name but its TaskRun's (pkg/reconciler/taskrun/resources/taskspec.go, GetTaskData).
        ["context.task.name", taskRunName],
        ["context.task.retry-count", String(retry)],
        ["context.pipelineTask.retries", String(task.retries ?? 0)],
    ]);
}
/** An optional workspace that nobody gives has an empty path (tektoncd/pipeline docs/workspaces.md, optional workspaces). */
const workspaceVariables = (task, { spec }) => (task.taskSpec?.workspaces ?? []).flatMap(({ name, mountPath = `/workspace/${name}` }) => {
    const source = task.workspaces?.find((workspace) => workspace.name === name)?.workspace ?? name;
    const isBound = (spec?.workspaces ?? []).some((workspace) => workspace.name === source);
    return [
        [`workspaces.${name}.path`, isBound ? mountPath : ""],
        [`workspaces.${name}.bound`, String(isBound)],
    ];
});
/** The same in all steps and attempts of a TaskRun, as in a cluster. */
function uidOf(taskRunName, { metadata }) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(`${metadata?.uid}/${taskRunName}`).digest("hex");
    const parts = [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`];
    return [...parts, hash.slice(20, 32)].join("-");
}

;// CONCATENATED MODULE: ./src/embedded/runner/task-run.ts











/** One task with its retries. */
async function runTask(options) {
    const retries = options.task.retries ?? 0;
    const earlier = [];
    for (;;) {
        const attempt = await runAttempt(options, earlier);
        if (attempt.outcome !== "failed" || earlier.length >= retries || options.signal.aborted)
            return attempt;
        const { retriesStatus: _, ...status } = attempt.status;
        earlier.push(status);
        options.onStatus({ startTime: options.now(), retriesStatus: [...earlier] });
    }
}
async function runAttempt(options, earlier) {
    const retry = earlier.length;
    const podName = (0,child_name/* childName */.Q)(options.taskRunName, retry === 0 ? "-pod" : `-pod-retry${retry}`);
    const base = {
        podName,
        startTime: options.now(),
        ...(earlier.length === 0 ? {} : { retriesStatus: [...earlier] }),
    };
    if (options.signal.aborted)
        return cancelled(options, base, []);
    const [problem] = (0,pod/* podProblems */.U)(options.task.taskSpec ?? {}, options.pipelineRun);
    if (problem !== undefined)
        return notCreated(options, base, problem);
    const timeout = new AbortController();
    const limitMs = (0,go_duration/* parseGoDuration */.Q)(options.task.timeout);
    const timer = limitMs === undefined || limitMs === 0 ? undefined : setTimeout(() => timeout.abort(), limitMs).unref();
    options.onStatus(base);
    try {
        const signal = AbortSignal.any([options.signal, timeout.signal]);
        const start = await preparePod({ ...options, podName, retry, signal });
        if (start.kind === "no-image")
            return notPulled(options, base, start);
        if (start.kind === "aborted")
            return stopped(options, base, []);
        return await runInPod(options, { base, pod: start.pod, podName, retry, signal });
    }
    finally {
        clearTimeout(timer);
    }
}
/** Tekton deletes the pod of a TaskRun that was cancelled or timed out, and its logs with it (quirk: log-errors-in-body). */
async function runInPod(options, { base, pod, podName, retry, signal }) {
    try {
        const steps = await runSteps({ ...options, pod, podName, retry, signal });
        if (!signal.aborted)
            return await task_run_conclude(options, { base, steps, pod });
        await pod.removeWithLogs();
        return stopped(options, base, steps);
    }
    finally {
        await pod.remove();
    }
}
/** Ended by the run, or by the task's own time limit. */
const stopped = (options, base, steps) => options.signal.aborted ? cancelled(options, base, steps) : timedOut(options, base, steps);
async function preparePod(options) {
    const { folder, podName, signal, stepRunner } = options;
    const pod = { ...options, ...fillersOf(options) };
    await writeVolumes(options);
    return await stepRunner.preparePod({
        runFolder: folder,
        podName,
        mounts: mountsOf(options),
        images: podImages(pod),
        sidecars: sidecarCalls(pod),
        signal,
    });
}
/** Volumes of secrets and config maps are the pod's own. */
async function writeVolumes(options) {
    for (const volume of (0,all_tasks/* listOf */.c3)(options.task.taskSpec?.volumes)) {
        const sources = sourcesOf(volume);
        if (sources !== undefined)
            await writeSources(volumeFolder(volume.name, options), sources, options.secrets);
    }
}
async function task_run_conclude(options, { base, steps, pod }) {
    const failed = steps.find((step) => step.terminated !== undefined && step.terminated.reason !== "Completed");
    if (failed !== undefined) {
        const message = `"${failed.container}" exited with code ${failed.terminated?.exitCode}`;
        return ended(options, { base, steps, outcome: "failed", reason: "Failed", message });
    }
    const results = await readResults(pod, options.task.taskSpec ?? {});
    if (results.kind === "invalid")
        return ended(options, { base, steps, outcome: "failed", ...results });
    if (options.keepsArtifacts) {
        const mounts = mountsOf({ ...options, podName: base.podName ?? "" });
        await (0,artifacts/* keepArtifacts */.f)({ ...options, ...fillersOf({ ...options, retry: 0 }), mounts, task: options.task.name, pod });
    }
    return ended(options, {
        base,
        steps,
        outcome: "succeeded",
        reason: "Succeeded",
        message: "All Steps have completed executing",
        results: results.values,
    });
}

;// CONCATENATED MODULE: ./src/embedded/runner/pipeline-task.ts









/** Executes a task of a pipeline: as one TaskRun or CustomRun, or as one for each combination of its matrix. */
async function runPipelineTask(options) {
    const { task, params, pipelineRun, onChildren } = options;
    const children = new Map();
    const run = (0,custom_task/* customTaskOf */.W)(task) === undefined ? runAsTaskRun : runAsCustomRun;
    const ends = await Promise.all(params.map(async (own, index) => {
        const suffix = task.matrix === undefined ? `-${task.name}` : `-${task.name}-${index}`;
        const name = (0,child_name/* childName */.Q)(pipelineRun.metadata?.name ?? "run", suffix);
        const onChild = (child) => {
            children.set(index, child);
            onChildren(() => [...children.values()].map((current) => current()));
        };
        return await run({ ...options, name, own, onChild });
    }));
    const [only] = ends;
    if (only !== undefined && task.matrix === undefined)
        return only;
    return {
        outcome: ["failed", "cancelled"].find((bad) => ends.some(({ outcome }) => outcome === bad)) ?? "succeeded",
        children: ends.flatMap((end) => end.children),
        results: collectResults(ends.map((end) => end.results)),
    };
}
async function runAsTaskRun(options) {
    const { task, name, own, pipelineRun, surroundings, workspaces, siblings, keepsArtifacts, signal, onChild } = options;
    const { folder, stepRunner, clock, limit, secrets } = surroundings;
    const startTime = timeOf(clock);
    onChild(() => ({ kind: "TaskRun", name, status: { startTime } }));
    const taskRun = {
        task,
        params: own,
        taskRunName: name,
        pipelineRun,
        folder,
        workspaces,
        siblings,
        secrets,
        stepRunner,
        now: () => timeOf(clock),
        keepsArtifacts,
        signal,
        onStatus: (status) => onChild(() => ({ kind: "TaskRun", name, status })),
    };
    // A task that only waits for others takes no place among those that run.
    const waits = (task.taskSpec?.steps ?? []).some(isAnySequencer);
    const { outcome, status, results } = waits ? await runTask(taskRun) : await limit(() => runTask(taskRun));
    return { outcome, children: [{ kind: "TaskRun", name, status }], results };
}
async function runAsCustomRun(options) {
    const { task, name, own, pipelineRun, surroundings, signal, abandoned, startRun, onChild } = options;
    const timeout = new AbortController();
    const limitMs = (0,go_duration/* parseGoDuration */.Q)(task.timeout);
    const timer = limitMs ? setTimeout(() => timeout.abort(new Error(customRunTimedOut)), limitMs).unref() : undefined;
    try {
        const { outcome, status } = await controllerOf(task)({
            name,
            task,
            params: [...own].map(([param, value]) => ({ name: param, value })),
            parent: pipelineRun,
            now: () => timeOf(surroundings.clock),
            signal: AbortSignal.any([signal, timeout.signal]),
            abandoned,
            resources: surroundings.resources,
            nestingLeft: surroundings.nestingLeft,
            startRun,
            onStatus: (current) => onChild(() => ({ kind: "CustomRun", name, status: current() })),
        });
        const results = new Map((status.results ?? []).map((result) => [result.name, result.value]));
        return { outcome, children: [{ kind: "CustomRun", name, status }], results };
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./src/tekton/admission/workspaces.ts
var workspaces = __webpack_require__(72437);
;// CONCATENATED MODULE: ./src/embedded/runner/unsupported.ts






/** Said before anything is executed: half a run would be worse than none. */
function unsupportedProblem(run, means) {
    const [feature] = [
        ...(run.spec?.workspaces ?? []).flatMap((workspace) => unsupportedWorkspace(workspace, means)),
        ...(0,all_tasks/* allTasks */.m5)(run).flatMap(({ task }) => unsupportedInTask(task, means)),
    ];
    return feature === undefined
        ? undefined
        : { reason: "UnsupportedByEmbeddedServer", message: `${feature}; run this pipeline on a cluster` };
}
function unsupportedWorkspace(workspace, { secrets }) {
    if (workspace.volumeClaimTemplate !== undefined || workspace.emptyDir !== undefined)
        return [];
    const sources = sourcesOf(workspace);
    return sources === undefined
        ? [`workspace ${workspace.name} that is neither a volumeClaimTemplate, an emptyDir, a secret nor a config map`]
        : missing(sources, secrets).map((why) => `workspace ${workspace.name}: ${why}`);
}
const missing = (sources, secrets) => sources.flatMap((source) => missingSource(source, secrets) ?? []);
function unsupportedInTask(task, means) {
    if ((0,custom_task/* customTaskOf */.W)(task) !== undefined)
        return [];
    const spec = task.taskSpec ?? {};
    const sidecars = means.stepRunner === "process" ? (spec.sidecars ?? []) : [];
    return [
        ...(sidecars.length > 0 ? ["sidecars without a container engine"] : []),
        ...(spec.steps ?? []).flatMap((step) => unsupportedInStep(step, spec, means)),
    ].map((feature) => `${feature} (task ${task.name})`);
}
function unsupportedInStep(step, spec, { stepRunner, secrets }) {
    return [
        ...(stepRunner === "process" ? leftToImage(step) : []),
        ...unsupportedVariables(step, spec, secrets),
        ...unsupportedVolumes(step, spec, secrets),
    ];
}
const leftToImage = (step) => (step.command ?? []).length === 0 && step.script === undefined && !isAnySequencer(step)
    ? [
        `step ${step.name ?? "unnamed"} without a command, which leaves it to the image, and there is no container engine`,
    ]
    : [];
function unsupportedVariables(step, { stepTemplate = {} }, secrets) {
    const name = step.name ?? "unnamed";
    const variables = [...(step.env ?? []), ...(stepTemplate.env ?? [])];
    const single = variables.flatMap(({ name: variable, valueFrom }) => {
        if (valueFrom === undefined || isFieldReference(valueFrom))
            return [];
        const source = variableSource(valueFrom);
        const why = source === undefined ? ["it is not of a secret, a config map or the pod"] : missing([source], secrets);
        return why.map((reason) => `environment variable ${variable}: ${reason}, step ${name}`);
    });
    const entries = [...(step.envFrom ?? []), ...(stepTemplate.envFrom ?? [])];
    const whole = missing(entries.flatMap((entry) => environmentSource(entry) ?? []), secrets);
    return [...single, ...whole.map((reason) => `environment variables: ${reason}, step ${name}`)];
}
function unsupportedVolumes(step, { volumes = [], stepTemplate = {} }, secrets) {
    const mounts = [...(step.volumeMounts ?? []), ...(stepTemplate.volumeMounts ?? [])];
    return mounts.flatMap((mount) => {
        const name = String((0,untyped/* fieldsOf */.P)(mount).name);
        // One that is not there at all is no feature of a cluster: its pod is not created.
        const volume = volumes.map(untyped/* fieldsOf */.P).find((candidate) => candidate.name === name);
        if (volume === undefined || volume.emptyDir !== undefined)
            return [];
        const sources = sourcesOf(volume);
        const why = sources === undefined ? ["it is not an emptyDir, a secret or a config map"] : missing(sources, secrets);
        return why.map((reason) => `volume ${name}: ${reason}, step ${step.name ?? "unnamed"}`);
    });
}
function isFieldReference(valueFrom) {
    const path = valueFrom.fieldRef?.fieldPath;
    return path !== undefined && knownField.test(path);
}

;// CONCATENATED MODULE: ./src/embedded/runner/plan.ts





/** Reasons and messages are Tekton's (recorded: kfp-tekton-1.9.2-cluster/10-life-missing-*) but for what only this runner cannot do. */
function planRun(run, { isNested, ...means }) {
    const { tasks = [], finally: finals = [] } = run.spec?.pipelineSpec ?? {};
    const problem = missingReference(run) ??
        missingParameter(run) ??
        missingWorkspace(run) ??
        (isNested ? undefined : unsupportedProblem(run, means));
    const parents = new Map(tasks.map((task) => [task.name, (0,dependencies/* dependenciesOf */.hk)(task)]));
    return { tasks, finally: finals, parents, ...timeoutsOf(run), problem };
}
/** The limit of either part is what the other leaves of the pipeline's (pipelinerun_types.go, TasksTimeout and FinallyTimeout). */
function timeoutsOf({ spec }) {
    const { pipeline, tasks, finally: final } = spec?.timeouts ?? {};
    const [whole, ofTasks, ofFinally] = [pipeline, tasks, final].map(go_duration/* parseGoDuration */.Q);
    const rest = (part) => whole === undefined || whole === 0 || part === undefined || part === 0 ? undefined : `${whole - part}ms`;
    return {
        pipelineTimeout: pipeline,
        tasksTimeout: tasks ?? rest(ofFinally),
        finallyTimeout: final ?? rest(ofTasks),
    };
}
const nameOf = (run) => run.metadata?.name ?? "";
const namespaceOf = (run) => run.metadata?.namespace ?? "kubeflow";
function missingReference(run) {
    if (run.spec?.pipelineSpec === undefined) {
        const name = String(run.spec?.pipelineRef?.name ?? "");
        const message = `Error retrieving pipeline for pipelinerun ${namespaceOf(run)}/${nameOf(run)}: pipelines.tekton.dev ${JSON.stringify(name)} not found`;
        return { reason: "CouldntGetPipeline", message };
    }
    const { tasks = [], finally: finals = [] } = run.spec.pipelineSpec;
    const task = [...tasks, ...finals].find((task) => task.taskRef !== undefined && (0,custom_task/* customTaskOf */.W)(task) === undefined);
    if (task === undefined)
        return undefined;
    const name = JSON.stringify(String(task.taskRef?.name ?? ""));
    const message = `Pipeline ${namespaceOf(run)}/${nameOf(run)} can't be Run; it contains Tasks that don't exist: Couldn't retrieve Task ${name}: tasks.tekton.dev ${name} not found`;
    return { reason: "CouldntGetTask", message };
}
function missingParameter(run) {
    const given = new Set(run.spec?.params?.map((param) => param.name));
    const missing = (run.spec?.pipelineSpec?.params ?? [])
        .filter((param) => param.default === undefined && !given.has(param.name))
        .map((param) => param.name);
    if (missing.length === 0)
        return undefined;
    const message = `PipelineRun ${namespaceOf(run)} parameters is missing some parameters required by Pipeline ${nameOf(run)}'s parameters: PipelineRun missing parameters: [${missing.join(" ")}]`;
    return { reason: "ParameterMissing", message };
}
/** Recorded on kfp-tekton 1.9.2 for a workspace that a task mentions; the other words are Tekton's (pkg/reconciler/pipelinerun/pipelinerun.go). */
function missingWorkspace(run) {
    const [missing] = (0,workspaces/* topLevelOnly */.q)((0,workspaces/* missingWorkspaces */.j)(run), run);
    if (missing === undefined)
        return undefined;
    const { reason, message } = missing;
    const context = `PipelineRun ${namespaceOf(run)}/${nameOf(run)} doesn't bind Pipeline ${namespaceOf(run)}/${nameOf(run)}'s Workspaces correctly: `;
    return { reason, message: reason === "InvalidWorkspaceBindings" ? context + message : message };
}

;// CONCATENATED MODULE: ./src/embedded/runner/status.ts

/** The status as the persistence agent reports it with its shipped setting: TaskRuns and CustomRuns embedded (quirk: task-runs-only-referenced). */
function statusOf(parts) {
    const { condition, progress, plan, startTime, finallyStartTime, completionTime, now } = parts;
    const children = progress.flatMap(childrenOf);
    const skipped = progress.flatMap(skippedTask);
    const taskRuns = children.filter(({ kind }) => kind === "TaskRun");
    const runs = children.filter(({ kind }) => kind === "CustomRun");
    return {
        conditions: [{ type: "Succeeded", ...condition, lastTransitionTime: completionTime ?? now }],
        startTime,
        ...(0,defined/* defined */.s)({ finallyStartTime, completionTime }),
        pipelineSpec: { tasks: plan.tasks, ...(plan.finally.length === 0 ? {} : { finally: plan.finally }) },
        ...(skipped.length === 0 ? {} : { skippedTasks: skipped }),
        childReferences: children.map(({ kind, name, task }) => ({
            apiVersion: kind === "TaskRun" ? "tekton.dev/v1" : "tekton.dev/v1beta1",
            kind,
            name,
            pipelineTaskName: task,
        })),
        taskRuns: Object.fromEntries(taskRuns.map(({ name, task, status }) => [
            name,
            { pipelineTaskName: task, status: withCondition(status, now) },
        ])),
        ...(runs.length === 0
            ? {}
            : {
                runs: Object.fromEntries(runs.map(({ name, task, status }) => [name, { pipelineTaskName: task, status: status }])),
            }),
    };
}
function childrenOf(progress) {
    const task = progress.task.name;
    if (progress.phase === "running")
        return progress.children().map((child) => ({ ...child, task }));
    return progress.phase === "done" ? progress.children.map((child) => ({ ...child, task })) : [];
}
function skippedTask(progress) {
    if (progress.phase !== "skipped")
        return [];
    const { task, reason, when } = progress;
    return [{ name: task.name, reason, ...(when === undefined || when.length === 0 ? {} : { whenExpressions: when }) }];
}
function withCondition(status, now) {
    if (status.conditions !== undefined)
        return status;
    const message = "Not all Steps in the Task have finished executing";
    const condition = { type: "Succeeded", status: "Unknown", reason: "Running", message, lastTransitionTime: now };
    return { ...status, conditions: [condition] };
}

;// CONCATENATED MODULE: ./src/embedded/runner/stop.ts
/** A stronger reason may follow a weaker one, never the other way round. */
const strength = {
    StoppedRunFinally: 1,
    CancelledRunFinally: 2,
    TasksTimeout: 2,
    FinallyTimeout: 3,
    PipelineRunTimeout: 4,
    Cancelled: 4,
};
/** Who has to stop for which reason. */
class Stop {
    #tasks = new AbortController();
    #finals = new AbortController();
    #abandoned = new AbortController();
    #reason;
    get reason() {
        return this.#reason;
    }
    /** The signal for the tasks outside `finally`. */
    get tasks() {
        return this.#tasks.signal;
    }
    get finals() {
        return this.#finals.signal;
    }
    /** Aborted when Tekton no longer waits for what it has started. */
    get abandoned() {
        return this.#abandoned.signal;
    }
    get runsFinally() {
        return this.#reason === undefined || strength[this.#reason] < strength.FinallyTimeout;
    }
    request(reason) {
        if (this.#reason !== undefined && strength[reason] <= strength[this.#reason])
            return;
        this.#reason = reason;
        const error = new Error(reason);
        if (strength[reason] >= strength.CancelledRunFinally)
            this.#tasks.abort(error);
        if (strength[reason] >= strength.FinallyTimeout)
            this.#finals.abort(error);
        if (strength[reason] >= strength.PipelineRunTimeout)
            this.#abandoned.abort(error);
    }
}

;// CONCATENATED MODULE: ./src/embedded/runner/execution.ts
var _a;












/** One PipelineRun from its start to its end. */
class Execution {
    #options;
    #plan;
    #progress;
    /** The variables of the run, with the results of the tasks that have ended. */
    #variables;
    #stop = new Stop();
    #startTime;
    /** Those who wait for the next change. */
    #waiters = [];
    #finallyStartTime;
    /** A task has failed or was cancelled. */
    #hasBadEnd = false;
    #failure;
    #completionTime;
    constructor(options) {
        this.#options = options;
        this.#plan = planRun(options.pipelineRun, {
            isNested: options.isNested === true,
            stepRunner: options.surroundings.stepRunner.kind,
            secrets: options.surroundings.secrets,
        });
        this.#progress = new Map([...this.#plan.tasks, ...this.#plan.finally].map((task) => [task.name, { task, phase: "waiting" }]));
        this.#variables = new Map(pipelineVariables(options.pipelineRun));
        this.#startTime = this.#now();
        this.#failure = this.#plan.problem;
    }
    async run() {
        const { pipelineTimeout, tasksTimeout, finallyTimeout } = this.#plan;
        const timers = [this.#timer("PipelineRunTimeout", pipelineTimeout), this.#timer("TasksTimeout", tasksTimeout)];
        try {
            if (this.#failure === undefined) {
                await (0,promises_.mkdir)(this.#options.surroundings.folder, { recursive: true });
                await this.#writeWorkspaces();
                this.#options.onChange();
                await this.#runAll(this.#plan.tasks, this.#stop.tasks);
                clearTimeout(timers[1]);
                if (this.#stop.runsFinally && this.#plan.finally.length > 0) {
                    timers.push(this.#timer("FinallyTimeout", finallyTimeout));
                    await this.#runFinally();
                }
            }
        }
        catch (error) {
            const message = `The embedded server failed: ${error.message}`;
            this.#failure = { reason: "EmbeddedServerError", message };
        }
        finally {
            for (const timer of timers)
                clearTimeout(timer);
        }
        await this.#tidy();
        await this.#options.beforeEnd?.();
        this.#completionTime = this.#now();
        this.#options.onChange();
        return this.status();
    }
    /** Comes too late for a run of which every task has ended. */
    stop(reason) {
        const isOpen = ({ phase }) => phase === "waiting" || phase === "running";
        if (this.#completionTime === undefined && [...this.#progress.values()].some(isOpen))
            this.#stop.request(reason);
    }
    status() {
        const end = {
            name: this.#name,
            progress: [...this.#progress.values()],
            finals: this.#plan.finally.length,
            stopped: this.#stop.reason,
            failure: this.#failure,
            limit: this.#plan.pipelineTimeout,
        };
        return statusOf({
            condition: this.#completionTime === undefined ? conditionWhileRunning(end) : conditionAtEnd(end),
            progress: end.progress,
            plan: this.#plan,
            startTime: this.#startTime,
            finallyStartTime: this.#finallyStartTime,
            completionTime: this.#completionTime,
            now: this.#now(),
        });
    }
    get #name() {
        return this.#options.pipelineRun.metadata?.name ?? "run";
    }
    #now() {
        return timeOf(this.#options.surroundings.clock);
    }
    #timer(reason, limit) {
        const ms = (0,go_duration/* parseGoDuration */.Q)(limit);
        // Node's timers take no more than this, which is 24 days.
        return ms ? setTimeout(() => this.stop(reason), Math.min(ms, 2 ** 31 - 1)).unref() : undefined;
    }
    async #runFinally() {
        this.#finallyStartTime = this.#now();
        const tasks = this.#plan.tasks.flatMap((task) => this.#progress.get(task.name) ?? []);
        for (const [name, value] of statusVariables(tasks))
            this.#variables.set(name, value);
        await this.#runAll(this.#plan.finally, this.#stop.finals);
    }
    /** Starts each task as soon as it may start, until all have ended or been skipped. */
    async #runAll(tasks, signal) {
        const waiting = new Set(tasks);
        const running = new Map();
        for (;;) {
            this.#settle(waiting, (task, params) => {
                const done = this.#execute(task, params, signal).finally(() => running.delete(task.name));
                running.set(task.name, done);
            });
            if (running.size === 0)
                return;
            await Promise.race(running.values());
        }
    }
    /** Decides about all tasks that wait; what is skipped may free others. */
    #settle(waiting, start) {
        let settled = true;
        while (settled) {
            settled = false;
            for (const task of waiting) {
                const decision = this.#decide(task);
                if (decision.kind === "wait")
                    continue;
                waiting.delete(task);
                settled = true;
                this.#follow(task, decision, start);
            }
        }
    }
    #decide(task) {
        const isFinal = this.#plan.finally.includes(task);
        return decide({
            task,
            parents: this.#plan.parents.get(task.name) ?? [],
            isFinal,
            progress: this.#progress,
            variables: this.#variables,
            stopping: this.#stopping(isFinal),
        });
    }
    #stopping(isFinal) {
        const hasFailed = this.#hasBadEnd || this.#failure !== undefined;
        return stoppingReason({ isFinal, hasFailed, stopped: this.#stop.reason });
    }
    #follow(task, decision, start) {
        if (decision.kind === "start") {
            start(task, decision.params);
        }
        else if (decision.kind === "invalid") {
            this.#failure = { reason: decision.reason, message: decision.message };
            this.#set({ task, phase: "skipped", reason: "PipelineRun was stopping" });
        }
        else {
            const { reason, when } = decision;
            this.#set({ task, phase: "skipped", reason, ...(when === undefined ? {} : { when }) });
        }
    }
    async #execute(task, params, signal) {
        const { pipelineRun, surroundings } = this.#options;
        this.#set({ task, phase: "running", children: () => [] });
        const end = await runPipelineTask({
            task,
            params,
            pipelineRun,
            surroundings,
            workspaces: this.#workspaces,
            siblings: { progress: () => this.#progress, changed: () => this.#nextChange() },
            keepsArtifacts: this.#options.isNested !== true,
            signal,
            abandoned: this.#stop.abandoned,
            startRun: (run, onChange) => this.#startNested(run, onChange),
            onChildren: (children) => this.#set({ task, phase: "running", children }),
        });
        this.#finish(task, end);
    }
    #startNested(pipelineRun, onChange) {
        const nested = new _a({ pipelineRun, surroundings: this.#options.surroundings, isNested: true, onChange });
        // Not before the caller has its handle.
        const finished = Promise.resolve().then(() => nested.run());
        return {
            status: () => nested.status(),
            finished,
            cancel: async () => {
                nested.stop("Cancelled");
                await finished;
            },
        };
    }
    #finish(task, end) {
        for (const [result, value] of end.results)
            for (const [name, entry] of namesOf(`tasks.${task.name}.results.${result}`, value))
                this.#variables.set(name, entry);
        if (end.outcome !== "succeeded")
            this.#hasBadEnd = true;
        this.#set({ task, phase: "done", ...end });
    }
    #set(progress) {
        this.#progress.set(progress.task.name, progress);
        this.#options.onChange();
        for (const notify of this.#waiters.splice(0))
            notify();
    }
    async #nextChange() {
        await new Promise((resolve) => this.#waiters.push(resolve));
    }
    get #workspaces() {
        const { folder } = this.#options.surroundings;
        return this.#options.isNested ? (0,external_node_path_.join)(folder, "nested", this.#name, "workspaces") : (0,external_node_path_.join)(folder, "workspaces");
    }
    /** Workspaces of secrets and config maps. */
    async #writeWorkspaces() {
        const { pipelineRun, surroundings } = this.#options;
        for (const workspace of pipelineRun.spec?.workspaces ?? []) {
            const sources = sourcesOf(workspace);
            if (sources !== undefined)
                await writeSources((0,external_node_path_.join)(this.#workspaces, workspace.name), sources, surroundings.secrets);
        }
    }
    /** Workspaces go with the run, as a volume claim that the run owns does. */
    async #tidy() {
        const { surroundings } = this.#options;
        const { stepRunner } = surroundings;
        await stepRunner.settled();
        await stepRunner.removeFolder(this.#options.isNested ? (0,external_node_path_.join)(this.#workspaces, "..") : this.#workspaces);
        if (!this.#options.isNested)
            await stepRunner.removeFolder((0,external_node_path_.join)(surroundings.folder, "sources"));
    }
}
_a = Execution;

;// CONCATENATED MODULE: ./src/embedded/runner/runner.ts






/** How many tasks a machine executes at once: more than it has cores, because most of them wait for something. */
const taskLimit = () => (0,p_limit/* default */.A)(Math.max(8, 4 * (0,external_node_os_.availableParallelism)()));
/** Executes the steps of a PipelineRun by Tekton's rules. */
function startPipelineRun(options) {
    const { pipelineRun, folder, stepRunner, clock, limit = taskLimit(), secrets = given_secrets/* noSecrets */.f, beforeEnd, onStatus, } = options;
    const surroundings = {
        folder,
        stepRunner,
        clock,
        limit,
        resources: resourcesOf(pipelineRun),
        nestingLeft: new Map(),
        secrets,
    };
    const report = onStatus === undefined ? undefined : new StatusReport(() => onStatus(execution.status()));
    const execution = new Execution({
        pipelineRun,
        surroundings,
        ...(0,defined/* defined */.s)({ beforeEnd }),
        onChange: () => report?.schedule(),
    });
    const finished = execution.run().then((status) => {
        report?.stop();
        onStatus?.(status);
        return status;
    });
    return {
        status: () => execution.status(),
        finished,
        cancel: async (how = "Cancelled") => {
            execution.stop(how);
            await finished;
        },
    };
}
/** A run changes more often than anybody wants to know: the status is put together at most every few milliseconds. */
class StatusReport {
    #report;
    #timer;
    constructor(report) {
        this.#report = report;
    }
    schedule() {
        this.#timer ??= setTimeout(() => {
            this.#timer = undefined;
            this.#report();
        }, 10);
    }
    stop() {
        clearTimeout(this.#timer);
    }
}


/***/ }),

/***/ 40316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loggedSteps),
/* harmony export */   T: () => (/* binding */ readStepLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The log of a pod's step, the main one where no other is named, with the paths that the step's author knows; undefined where Tekton would have removed the pod, after a
 * cancellation or a time limit.
 */
async function readStepLog(folder, podName, step = "main") {
    try {
        const log = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pods", podName, `step-${step}.log`), "utf8");
        return log.replaceAll((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pods", podName), "").replaceAll((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "workspaces"), "/workspace");
    }
    catch {
        return undefined;
    }
}
/** The steps of a pod that have a log. */
async function loggedSteps(folder, podName) {
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pods", podName)).catch(() => []);
    return files.flatMap((file) => /^step-(.+)\.log$/.exec(file)?.[1] ?? []);
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


/***/ }),

/***/ 41468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ noSecrets)
/* harmony export */ });
const noSecrets = new Map();


/***/ })

};
