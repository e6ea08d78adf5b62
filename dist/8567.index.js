export const id = 8567;
export const ids = [8567];
export const modules = {

/***/ 74494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ driverFiles),
  K: () => (/* binding */ runDriver)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
// EXTERNAL MODULE: ./src/packages/side-files.ts
var side_files = __webpack_require__(48472);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/compile/child-results.ts







/**
 * A result comes from the user's process: its shape is checked, and packages are read from the child's own folder only.
 * @returns undefined for what is no result
 */
async function checkResult(value, scratch) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const result = value;
    if (result.kind === "none")
        return typeof result.ending === "string" ? { kind: "none", ending: result.ending } : { kind: "none" };
    return result.kind === "compiled" ? await checkCompiled(result, scratch) : checkFailed(result);
}
function checkFailed(result) {
    if (typeof result.message !== "string")
        return undefined;
    const name = {
        ...(typeof result.function === "string" ? { function: result.function } : {}),
        ...(typeof result.name === "string" ? { name: result.name } : {}),
    };
    return {
        kind: "failed",
        ...name,
        message: result.message,
        ...locationOf(result.location),
        traceback: String(result.traceback ?? ""),
    };
}
async function checkCompiled(result, scratch) {
    const { function: name, name: pipeline, package: file } = result;
    if (typeof name !== "string" || typeof pipeline !== "string" || !/^\d+\.yaml$/.test(String(file)))
        return undefined;
    const suffixes = [".yaml", ...textsOf(result.sideFiles).filter(side_files/* isSideFileSuffix */.hA)];
    const texts = await Promise.all(suffixes.map((suffix) => readOwnFile(scratch, String(file).replace(/\.yaml$/, suffix))));
    const [yaml] = texts;
    if (yaml === undefined)
        return undefined;
    if (suffixes.some((suffix, index) => digestOf(texts[index] ?? "") !== (0,untyped/* fieldsOf */.P)(result.digests)[suffix]))
        return {
            kind: "failed",
            function: name,
            message: "its package was changed after it was compiled: another process writes into its folder",
            traceback: "",
        };
    const sideFiles = suffixes.slice(1).map((suffix, index) => [suffix, texts[index + 1] ?? ""]);
    return {
        kind: "compiled",
        function: name,
        name: pipeline,
        line: Number(result.line) || 1,
        yaml,
        files: textsOf(result.files),
        repairs: textsOf(result.repairs),
        sideFiles: new Map(sideFiles),
        ...missingNamesOf(result.missingNames),
        ...(typeof result.file === "string" ? { file: result.file } : {}),
        ...(Array.isArray(result.differs) ? { differs: textsOf(result.differs) } : {}),
        ...(typeof result.mainFailure === "string" ? { mainFailure: result.mainFailure } : {}),
    };
}
function missingNamesOf(value) {
    if (!Array.isArray(value) || value.length === 0)
        return {};
    const names = value.slice(0, 100).flatMap((entry) => {
        const { function: own, name, location } = entry ?? {};
        const found = locationOf(location).location;
        return typeof own === "string" && typeof name === "string" && found !== undefined
            ? [{ function: own, name, location: found }]
            : [];
    });
    return { missingNames: names };
}
const digestOf = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
const ofKind = (results, kind) => results.filter((value) => typeof value === "object" && value !== null && value.kind === kind);
function readWrites(results) {
    return ofKind(results, "written").flatMap(({ path, location, refused }) => {
        const found = locationOf(location).location;
        return typeof path === "string" && found !== undefined
            ? [{ path, location: found, refused: refused === true }]
            : [];
    });
}
/** All that the processes of a module said; undefined when one of them did not get to say it. */
function readInputs(results) {
    const said = ofKind(results, "inputs");
    // Each process that ran the module says how many processes, with itself, compiled what it found.
    const processes = said.reduce((sum, inputs) => sum + (Number(inputs.processes) || 0), 0);
    if (processes === 0 || said.length < processes)
        return undefined;
    const all = (key) => [...new Set(said.flatMap((inputs) => textsOf(inputs[key])))];
    const variables = said.flatMap(({ variables: seen }) => entriesOf(seen));
    return {
        files: all("files"),
        lookedAt: all("lookedAt"),
        installed: all("installed"),
        links: new Map(said.flatMap(({ links }) => entriesOf(links)).filter(isPairOfTexts)),
        folders: all("folders"),
        lookUps: said.flatMap(({ lookUps }) => (Array.isArray(lookUps) ? lookUps.filter(isPairOfTexts) : [])),
        variables: new Map(variables.map(([name, value]) => [name, typeof value === "string" ? value : undefined])),
        unfollowed: all("unfollowed"),
        variation: said.flatMap(({ variation }) => (Array.isArray(variation) ? variation.flatMap(readVariation) : [])),
    };
}
const entriesOf = (value) => typeof value === "object" && value !== null ? Object.entries(value) : [];
function readVariation(value) {
    const { kind, what, file, line } = (value ?? {});
    if ((kind !== "clock" && kind !== "random") || typeof what !== "string" || typeof file !== "string")
        return [];
    return [{ kind, what, location: { file, ...(isPosition(line) ? { line } : {}) } }];
}
const textsOf = (value) => Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
const isPairOfTexts = (value) => Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string");
/** No symbolic link, and not more than a server would take. */
async function readOwnFile(folder, name) {
    try {
        const file = await (0,promises_.open)((0,external_node_path_.join)(folder, name), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
        try {
            return (await file.stat()).size > limits/* packageLimit */.M ? undefined : await file.readFile("utf8");
        }
        finally {
            await file.close();
        }
    }
    catch {
        return undefined;
    }
}
function locationOf(value) {
    if (typeof value !== "object" || value === null)
        return {};
    const { file, line, column } = value;
    if (typeof file !== "string")
        return {};
    const place = { ...(isPosition(line) ? { line } : {}), ...(isPosition(column) ? { column } : {}) };
    return { location: { file, ...place } };
}
const isPosition = (value) => typeof value === "number" && Number.isInteger(value) && value > 0;

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/compile/driver-events.ts




/** In the driver: the one after stdin, stdout and stderr. */
const eventsDescriptor = 3;
/** @param events of the driver, which alone can write there */
async function* readEvents(events) {
    if (!(events instanceof external_node_stream_.Readable))
        return;
    for await (const line of (0,external_node_readline_.createInterface)({ input: events }))
        yield parseEvent(line);
}
function parseEvent(line) {
    try {
        const event = (0,untyped/* fieldsOf */.P)(JSON.parse(line));
        if (Object.hasOwn(eventFields, String(event.event))) {
            const fields = eventFields[String(event.event)];
            if (fields.every(([name, isProper]) => isProper(event[name])))
                return event;
        }
    }
    catch {
        // Told below.
    }
    throw new errors/* CompileError */.mQ("A line of the compiler's events is no event of the compiler.", {
        hint: "A module writes into the memory or the descriptors of another process.",
    });
}
const isText = (value) => typeof value === "string";
const eventFields = {
    ready: [
        ["sdkVersion", isText],
        ["searchPath", (value) => Array.isArray(value) && value.every(isText)],
    ],
    broken: [["message", isText]],
    end: [],
    module: [
        ["module", isText],
        ["results", Array.isArray],
        ["garbled", (value) => typeof value === "boolean"],
        ["trace", isText],
        ["output", isText],
        ["durationMs", (value) => typeof value === "number"],
    ],
};

;// CONCATENATED MODULE: ./src/compile/driver-process.ts







/** `new URL` with a literal is what the bundler copies into dist, under a name of its own. */
const driverScript = (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(8268), __webpack_require__.b));
/** Loaded before the SDK, in this order. */
const driverScripts = [
    ["watched_functions", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(95956), __webpack_require__.b))],
    ["processes", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(88809), __webpack_require__.b))],
    ["children", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(31025), __webpack_require__.b))],
    ["lazy_imports", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(75489), __webpack_require__.b))],
];
/** Loaded after the SDK, once for all children: each after those that it imports. */
const childScripts = [
    ["component_inputs", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(82699), __webpack_require__.b))],
    ["user_errors", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(48311), __webpack_require__.b))],
    ["kfp2_signs", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(79960), __webpack_require__.b))],
    ["missing_modules", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(19554), __webpack_require__.b))],
    ["error_facts", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(13722), __webpack_require__.b))],
    ["watched_environment", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(58879), __webpack_require__.b))],
    ["watched_variation", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(37584), __webpack_require__.b))],
    ["watched_inputs", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(52436), __webpack_require__.b))],
    ["functions", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(58349), __webpack_require__.b))],
    ["given_files", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(5289), __webpack_require__.b))],
    ["file_functions", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(80982), __webpack_require__.b))],
    ["write_guard", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(70689), __webpack_require__.b))],
    ["written_texts", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(28660), __webpack_require__.b))],
    ["server_stand_in", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(96302), __webpack_require__.b))],
    ["pipeline_traps", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(9791), __webpack_require__.b))],
    ["component_names", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(12620), __webpack_require__.b))],
    ["repairs", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(54270), __webpack_require__.b))],
    ["compile_calls", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(69635), __webpack_require__.b))],
    ["given_packages", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(30333), __webpack_require__.b))],
    ["both_ways", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(84340), __webpack_require__.b))],
    ["main_block", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(6521), __webpack_require__.b))],
    ["loading", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(55964), __webpack_require__.b))],
    ["child_process", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(54600), __webpack_require__.b))],
    ["held_pipelines", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(92217), __webpack_require__.b))],
    ["child", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(45358), __webpack_require__.b))],
];
/** All of the driver: what it makes of a module depends on them. */
const driverFiles = [
    driverScript,
    ...[...driverScripts, ...childScripts].map(([, path]) => path),
];
/** Yields each module as soon as it is done. @throws CompileError when the SDK cannot be imported or the driver dies */
async function* runDriver(options) {
    const scratchOf = await writeJob(options);
    const driver = (0,external_node_child_process_.spawn)(options.python, ["-B", driverScript, (0,external_node_path_.join)(options.scratch, "job.json")], {
        cwd: options.scratch,
        env: options.env,
        // Node makes a socket of what it calls a pipe, see driver.py.
        stdio: ["ignore", "ignore", "pipe", "pipe"],
    });
    const ended = endOf(driver);
    options.meanwhile();
    const stop = () => driver.kill("SIGTERM");
    options.signal.addEventListener("abort", stop);
    try {
        yield* readOutcomes({ driver, ended, scratchOf, options });
    }
    finally {
        options.signal.removeEventListener("abort", stop);
        stop();
        await ended;
    }
}
/** @returns the folder of each module's child */
async function writeJob(options) {
    const scratchOf = new Map(options.modules.map(({ path }, index) => [path, (0,external_node_path_.join)(options.scratch, String(index))]));
    const job = {
        workspace: options.workspace,
        root: options.root,
        searched: options.searched,
        driverScripts,
        childScripts,
        events: eventsDescriptor,
        workers: options.workers,
        timeLimitSeconds: options.timeLimitMs / 1000,
        typeCheck: options.typeCheck,
        inlineTasks: options.inlineTasks,
        repair: options.repair,
        modules: options.modules.map((module) => ({
            ...module,
            runsIn: options.moduleDirectory,
            scratch: scratchOf.get(module.path),
        })),
    };
    await (0,promises_.mkdir)(options.scratch, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(options.scratch, "job.json"), JSON.stringify(job));
    return scratchOf;
}
function endOf(driver) {
    let stderr = "";
    driver.stderr?.setEncoding("utf8").on("data", (text) => {
        stderr = (stderr + text).slice(-16_384);
    });
    return new Promise((resolve) => {
        driver.once("error", (error) => resolve({ description: error.message, stderr }));
        driver.once("close", (code, signal) => resolve({ description: signal ?? `exit code ${code}`, stderr }));
    });
}
async function* readOutcomes({ driver, ended, scratchOf, options }) {
    let ready = { sdkVersion: "", searchPath: [] };
    for await (const event of readEvents(driver.stdio[eventsDescriptor])) {
        if (event.event === "ready")
            ready = { sdkVersion: event.sdkVersion, searchPath: event.searchPath };
        if (event.event === "broken")
            throw brokenSdk(event.message, options.python);
        if (event.event === "module")
            yield await outcomeOf(event, { ready, scratch: scratchOf.get(event.module) ?? options.scratch, options });
        if (event.event === "end")
            return;
    }
    options.signal.throwIfAborted();
    const { description, stderr } = await ended;
    throw new errors/* CompileError */.mQ(`The compiler process ended unexpectedly (${description}).`, {
        code: "compiler-ended",
        hint: "Either the runner's memory was exhausted, or a module ends other processes than its own.",
        ...(stderr.trim() === "" ? {} : { traceback: stderr.trim() }),
    });
}
function brokenSdk(message, python) {
    return new errors/* CompileError */.mQ(`Could not import kfp_tekton with ${python}: ${message}`, {
        code: "sdk-unavailable",
        hint: "Set `sdk` to a version for a private environment, or repair the interpreter that `python` names.",
    });
}
async function outcomeOf(event, { ready, scratch, options }) {
    const { module, output, durationMs } = event;
    const fromRoot = event.fromRoot === true;
    // As children.py calls the folder of the second process.
    const folder = fromRoot ? `${scratch}-root` : scratch;
    const checked = await Promise.all(event.results.map((result) => checkResult(result, folder)));
    const results = checked.filter((result) => result !== undefined);
    const ending = endingOf(event, results.length, options);
    const all = ending === undefined ? results : [...results.filter((result) => result.kind === "failed"), ending];
    const [inputs, writes] = [readInputs(event.results), readWrites(event.results)];
    return { module, results: all, fromRoot, writes, inputs, output, durationMs, ...ready };
}
/** Why the child's own results are not the whole story, if so. */
function endingOf(event, results, { timeLimitMs, workspace }) {
    const location = traceLocation(event.trace, workspace) ?? { file: event.module, line: 1 };
    const failed = (message) => ({ kind: "failed", message, location, traceback: "" });
    if (event.timedOut)
        return failed(`did not finish within ${timeLimitMs / 1000} s (\`compile-timeout\`)`);
    if (event.garbled)
        return failed("it wrote something else than results to the compiler's own channel");
    if (event.signal !== null)
        return failed(`the Python process was ended by ${event.signal}`);
    return results === 0 ? failed("the Python process ended without a result") : undefined;
}
/** The innermost frame of the workspace in faulthandler's `  File "…", line N in f`. */
function traceLocation(trace, workspace) {
    const frames = [...trace.matchAll(/^ {2}File "(.+)", line (\d+) in /gm)];
    const frame = frames.find(([, file]) => file?.startsWith(`${workspace}/`) && !file.includes("/site-packages/"));
    return frame === undefined
        ? undefined
        : { file: (frame[1] ?? "").slice(workspace.length + 1), line: Number(frame[2]) };
}


/***/ }),

/***/ 73479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeInstallSettings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _workspace_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87089);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21618);
/* harmony import */ var _pip_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26873);






/** Variables that say what is taken from where; others, such as time limits, change nothing of what is installed. */
const deciding = /^(?:PIP|UV)_(?:INDEX|DEFAULT_INDEX|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|CONSTRAINTS?|OVERRIDES?|PRE|PRERELEASE|RESOLUTION|INDEX_STRATEGY|NO_BINARY|ONLY_BINARY|EXCLUDE_NEWER|CONFIG_FILE)$/;
/** The settings of the installers, without starting one: the bytes of pip's files, and of the files that settings name. */
async function describeInstallSettings(env) {
    const variables = Object.entries(env).filter(([name, value]) => deciding.test(name) && value);
    const configs = await Promise.all((0,_pip_files_js__WEBPACK_IMPORTED_MODULE_5__/* .pipConfigFiles */ .l)({ ...env, HOME: env.HOME ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() }).map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8").catch(() => "")));
    const named = [...variables.map(([, value]) => value ?? ""), ...configs].flatMap((text) => text.split(/\s+/));
    const files = [...new Set(named.filter((word) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(word)))].sort();
    return [
        variables.map(([name, value]) => [name, withoutLogin(value ?? "")]).sort(),
        configs.map((text) => (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(withoutLogin(text))),
        await Promise.all(files.map(_workspace_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFile */ .Mk)),
    ];
}
/** Tokens in addresses change with each job. */
const withoutLogin = (text) => text.replace(/\/\/[^/\s@]*@/g, "//");


/***/ }),

/***/ 26873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ pipConfigFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Where pip looks for settings outside of its own environment (pip.pypa.io, Configuration). */
function pipConfigFiles(env) {
    const home = env.HOME ?? "";
    const files = [
        env.PIP_CONFIG_FILE ?? "",
        "/etc/pip.conf",
        "/etc/xdg/pip/pip.conf",
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".pip", "pip.conf"),
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env.XDG_CONFIG_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".config"), "pip", "pip.conf"),
        (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, "Library", "Application Support", "pip", "pip.conf"),
    ];
    return files.filter((file) => file !== "" && file !== "/dev/null");
}


/***/ }),

/***/ 71042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   nA: () => (/* binding */ readLocks),
/* harmony export */   oP: () => (/* binding */ splitLock),
/* harmony export */   wD: () => (/* binding */ hasLock)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** Written by `npm run lock`. The bundler copies these files into dist, and makes paths of the addresses: both can be read. */
const files = {
    uv: __webpack_require__.ab + "uv.txt",
    "3.9": __webpack_require__.ab + "python3.9.txt",
    "3.10": __webpack_require__.ab + "python3.10.txt",
    "3.11": __webpack_require__.ab + "python3.11.txt",
    "3.12": __webpack_require__.ab + "python3.12.txt",
    "3.13": __webpack_require__.ab + "python3.13.txt",
};
/** @returns a requirements file with hashes: all that the pinned SDK needs on a Python, or uv */
async function readLock(name) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(files[name], "utf8");
}
/** All of them, for a key of what is made by them. */
const readLocks = async () => (await Promise.all(Object.keys(files).map(readLock))).join("");
const hasLock = (version) => version in files;
function splitLock(lock) {
    const build = [...lock.matchAll(/^(?:setuptools|wheel)==(?:.*\\\n)*.*$/gm)].map(([entry]) => entry);
    return { build: `${build.join("\n")}\n`, all: lock };
}


/***/ }),

/***/ 78567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openPackageCache)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/main-arguments.ts
var main_arguments = __webpack_require__(45349);
// EXTERNAL MODULE: ./src/workspace/fingerprint.ts
var fingerprint = __webpack_require__(87089);
// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
// EXTERNAL MODULE: ./src/workspace/write-atomically.ts
var write_atomically = __webpack_require__(33212);
;// CONCATENATED MODULE: ./src/compile/dependencies.ts




/** Groups whose keys are paths, each with the question that its values answer. */
const questions = {
    files: "file",
    lookedAt: "status",
    installed: "version",
    links: "link",
    folders: "folder",
    searchPath: "time",
};
const groups = Object.keys(questions);
/** @param output absolute path of the output folder: packages lie there after a compilation and not in a fresh checkout, so it does not count */
function createProbe(output) {
    const isOutput = (path) => output === path || output.startsWith(`${path}/`);
    const entries = once(async (folder) => {
        const found = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => undefined);
        return found
            ?.filter(({ name }) => name !== "__pycache__" && !isOutput((0,external_node_path_.join)(folder, name)))
            .sort((one, other) => (one.name < other.name ? -1 : 1));
    });
    const file = once(digestOfPath);
    const link = once((path) => (0,promises_.readlink)(path).catch(() => fingerprint/* absent */.Ge));
    return {
        file,
        link,
        status: once(async (path) => `${await modeOf(path)} ${await link(path)} ${await sizeOf(path)}`),
        version: once(versionOf),
        folder: once(async (path) => {
            const all = await entries(path);
            if (all === undefined)
                return fingerprint/* absent */.Ge;
            const kinds = all.map(async (entry) => `${entry.name} ${entry.isSymbolicLink() ? await link((0,external_node_path_.join)(path, entry.name)) : entry.isDirectory()}`);
            return (0,sha256/* sha256 */.s)((await Promise.all(kinds)).join("\n"));
        }),
        lookUp: async (folder, name) => {
            const all = ((await entries(folder)) ?? []).map((entry) => entry.name);
            return all.filter((found) => found === name || found.startsWith(`${name}.`)).join("\n");
        },
        time: once(fingerprint/* timeOf */.nR),
    };
}
function once(look) {
    const seen = new Map();
    return (path) => {
        const known = seen.get(path) ?? look(path);
        seen.set(path, known);
        return known;
    };
}
async function digestOfPath(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    if (found === undefined)
        return fingerprint/* absent */.Ge;
    return found.isFile() ? await (0,fingerprint/* digestOfFile */.Mk)(path) : "folder";
}
async function modeOf(path) {
    return await (0,promises_.lstat)(path).then(({ mode }) => mode.toString(8), () => fingerprint/* absent */.Ge);
}
async function sizeOf(path) {
    return await (0,promises_.stat)(path).then((found) => (found.isFile() ? String(found.size) : "folder"), () => fingerprint/* absent */.Ge);
}
async function versionOf(path) {
    return await (0,promises_.stat)(path).then(({ size, mtimeMs }) => `${size} ${mtimeMs}`, () => fingerprint/* absent */.Ge);
}
/** @param searchPath folders of installed packages */
async function describeDependencies(inputs, searchPath, probe) {
    const paths = { ...inputs, links: [...inputs.links.keys()], searchPath };
    const described = groups.map(async (group) => [group, await describeAll(paths[group], probe[questions[group]])]);
    const byFolder = Map.groupBy(inputs.lookUps, ([folder]) => folder);
    const lookUps = [...byFolder].map(async ([folder, pairs]) => {
        const names = pairs.map(([, name]) => name);
        return [folder, await describeAll(names, (name) => probe.lookUp(folder, name))];
    });
    return {
        ...Object.fromEntries(await Promise.all(described)),
        // As they were when they were followed.
        links: Object.fromEntries(inputs.links),
        lookUps: Object.fromEntries(await Promise.all(lookUps)),
        variables: Object.fromEntries([...inputs.variables].map(([name, value]) => [name, digestOfVariable(value)])),
    };
}
const digestOfVariable = (value) => (value === undefined ? fingerprint/* absent */.Ge : (0,sha256/* sha256 */.s)(value));
async function describeAll(keys, describe) {
    return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await describe(key)])));
}
/** @param seen the variables that a compilation would see now */
async function isCurrent(dependencies, seen, probe) {
    const { variables, lookUps } = dependencies;
    if (Object.entries(variables).some(([name, was]) => digestOfVariable(seen[name]) !== was))
        return false;
    const checks = [
        ...groups.map((group) => isSame(dependencies[group], probe[questions[group]])),
        ...Object.entries(lookUps).map(([folder, names]) => isSame(names, (name) => probe.lookUp(folder, name))),
    ];
    return (await Promise.all(checks)).every(Boolean);
}
async function isSame(was, look) {
    const checks = Object.entries(was).map(async ([key, value]) => (await look(key)) === value);
    return (await Promise.all(checks)).every(Boolean);
}

// EXTERNAL MODULE: ./src/compile/driver-process.ts + 2 modules
var driver_process = __webpack_require__(74494);
// EXTERNAL MODULE: ./src/compile/installation/install-settings.ts
var install_settings = __webpack_require__(73479);
// EXTERNAL MODULE: ./src/compile/locks/locks.ts
var locks = __webpack_require__(71042);
// EXTERNAL MODULE: ./src/compile/python/child-environment.ts
var child_environment = __webpack_require__(74790);
// EXTERNAL MODULE: ./src/compile/python/interpreter-choice.ts + 1 modules
var interpreter_choice = __webpack_require__(83806);
// EXTERNAL MODULE: ./src/compile/requirements/requirements.ts + 2 modules
var requirements_requirements = __webpack_require__(84892);
;// CONCATENATED MODULE: ./src/compile/package-cache.ts













/** Of the shape below; entries of another are as good as none. */
const entryVersion = 5;
const unstore = (result) => result.kind === "none" ? result : { ...result, sideFiles: new Map(result.sideFiles) };
const store = (result) => {
    if (result.kind === "failed")
        return [];
    return [result.kind === "none" ? result : { ...result, sideFiles: [...result.sideFiles] }];
};
async function openPackageCache(options) {
    const folder = (0,external_node_path_.join)(options.cacheFolder, "packages");
    const requirements = await (0,requirements_requirements/* readRequirements */.F)(options.workspace, options.requirements);
    if (!requirements.isReusable)
        return noCache;
    const settings = await describeSettings(options, requirements);
    const fileOf = (module) => {
        const { pipelines: _, ...asked } = module;
        const own = [(0,main_arguments/* argumentsFor */.O)(options.mainArguments, module.path), othersOf(module)];
        return (0,external_node_path_.join)(folder, `${(0,sha256/* sha256 */.s)(JSON.stringify([settings, asked, ...own]))}.json`);
    };
    const othersOf = ({ callsSdk, takesImported }) => callsSdk || takesImported ? options.searched : [];
    const output = (0,external_node_path_.join)(options.workspace, options.outputDir);
    const probe = createProbe(output);
    const seen = (0,child_environment/* compileEnvironment */.xF)(options.env, options.passEnv);
    const isOwn = (path) => path === options.workspace || path.startsWith(`${options.workspace}/`);
    /** An entry that does not even depend on the module itself was not written by this action. */
    const isOfModule = async ({ dependencies }, { path }) => {
        const own = await (0,promises_.realpath)((0,external_node_path_.join)(options.workspace, path)).catch(() => "");
        return Object.hasOwn(dependencies.files, own);
    };
    return {
        find: async (module) => {
            const entry = await readEntry(fileOf(module));
            if (entry === undefined || !(await isOfModule(entry, module)))
                return undefined;
            if (!(await isCurrent(entry.dependencies, seen, probe)))
                return undefined;
            return {
                module: module.path,
                results: entry.results.map(unstore),
                fromRoot: false,
                writes: [],
                inputs: undefined,
                searchPath: [],
                output: "",
                durationMs: 0,
                sdkVersion: entry.sdkVersion,
            };
        },
        recall: async (module) => {
            const dependencies = (await readEntry(fileOf(module)))?.dependencies;
            if (dependencies === undefined)
                return undefined;
            return {
                files: [dependencies.files, dependencies.lookedAt, dependencies.links].flatMap((group) => Object.keys(group)),
                folders: Object.keys(dependencies.folders),
                lookUps: Object.entries(dependencies.lookUps).flatMap(([folder, names]) => Object.keys(names).map((name) => [folder, name])),
                isCurrent: await isCurrent(dependencies, seen, probe),
            };
        },
        keep: async (module, { results, writes, inputs, sdkVersion, searchPath }, alsoSearched) => {
            const stored = results.flatMap(store);
            if (inputs === undefined || inputs.unfollowed.length > 0 || stored.length < results.length)
                return;
            // What a module writes may be what the next one reads.
            if (writes.length > 0)
                return;
            const installed = [...new Set([...searchPath, ...alsoSearched])].filter((path) => !isOwn(path) || path.includes("/site-packages"));
            const dependencies = await describeDependencies(inputs, installed, createProbe(output));
            await (0,write_atomically/* writeAtomically */.v)(fileOf(module), JSON.stringify({ version: entryVersion, sdkVersion, results: stored, dependencies }));
        },
    };
}
/** With requirements that stand for other code each time, nothing can be said of an earlier package. */
const noCache = { find: async () => undefined, recall: async () => undefined, keep: async () => { } };
/** The settings of the step that change the result, and which interpreter `python` is, as far as that can be told without starting it. */
async function describeSettings({ workspace, python, sdk, typeCheck, inlineTasks, repair, entry, moduleDirectory, workingDirectory, env, passEnv, }, { files }) {
    return [
        await Promise.all(driver_process/* driverFiles */.y.map(fingerprint/* digestOfFile */.Mk)),
        (0,sha256/* sha256 */.s)(await (0,locks/* readLocks */.nA)()),
        await (0,install_settings/* describeInstallSettings */.M)(env),
        // What a package depends on is kept by absolute paths, which say nothing of a module of that name in another checkout.
        workspace,
        await (0,interpreter_choice/* describeChoice */.b)({ workspace, python, env }),
        sdk,
        files.map((file) => [file.path, file.digest]),
        typeCheck,
        inlineTasks,
        repair,
        entry,
        moduleDirectory,
        workingDirectory,
        (0,child_environment/* unwatchedEnvironment */.zR)(env, passEnv),
        // What the C library tells local times by.
        await (0,fingerprint/* digestOfFile */.Mk)("/etc/localtime"),
    ];
}
async function readEntry(file) {
    try {
        const entry = JSON.parse(await (0,promises_.readFile)(file, "utf8"));
        return entry.version === entryVersion ? entry : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 74790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ installEnvironment),
/* harmony export */   xF: () => (/* binding */ compileEnvironment),
/* harmony export */   zR: () => (/* binding */ unwatchedEnvironment)
/* harmony export */ });
/** What a compilation sees of this process's environment. No token of the workflow is among it: modules are somebody's code. */
const seen = [
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "SHELL",
    "LANG",
    "LANGUAGE",
    "TZ",
    "TMPDIR",
    "TEMP",
    "TMP",
    "SYSTEMROOT",
    "PYTHONPATH",
    "PYTHONHOME",
    "PYENV_ROOT",
    "PYENV_VERSION",
    "VIRTUAL_ENV",
    "CONDA_PREFIX",
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "CURL_CA_BUNDLE",
    // By it the runner finds what a job has left running, and ends it (github.com/actions/runner, JobExtension.cs).
    "RUNNER_TRACKING_ID",
];
/** What the SDK reads: kfp_tekton/compiler/compiler.py, _op_to_template.py, _data_passing_rewriter.py of 1.9.3. */
const sdkSettings = [
    "DEFAULT_ARTIFACT_BUCKET",
    "DEFAULT_ARTIFACT_ENDPOINT",
    "DEFAULT_ARTIFACT_ENDPOINT_SCHEME",
    "CONDITION_IMAGE_NAME",
    "TEKTON_BASH_STEP_IMAGE",
    "TEKTON_COPY_RESULTS_STEP_IMAGE",
    "GENERATE_COMPONENT_SPEC_ANNOTATIONS",
    "DISABLE_ARTIFACT_TRACKING",
    "DEFAULT_ACCESSMODES",
    "DEFAULT_STORAGE_SIZE",
    "DEFAULT_STORAGE_CLASS",
    "OUTPUT_BIG_DATA_PATH",
    "OUTPUT_PREVIEW",
    "OUTPUT_PREVIEW_SIZE",
];
/** Installers read their index and its credentials from these; a compilation does not need them. */
const installerSettings = /^(PIP|UV)_/;
/** @param passed names of further variables, the user's choice */
function compileEnvironment(env, passed) {
    // The order of sets, and with it some messages of the SDK, depends on the hash seed.
    return {
        ...pick(env, (name) => isSeen(name) || sdkSettings.includes(name) || passed.includes(name)),
        PYTHONHASHSEED: "0",
        PYTHONIOENCODING: "utf-8",
    };
}
/** What the SDK, or a library that is not written in Python, reads without that a module's own look-ups show it. */
function unwatchedEnvironment(env, passed) {
    const isRead = (name) => isReadBelowPython(name) || sdkSettings.includes(name);
    return pick(env, (name) => isRead(name) || passed.includes(name));
}
function installEnvironment(env) {
    return { ...pick(env, (name) => isSeen(name) || installerSettings.test(name)), PYTHONIOENCODING: "utf-8" };
}
/** By the C library: the local time, and what belongs to a language. */
const isReadBelowPython = (name) => name === "TZ" || name === "LANG" || name.startsWith("LC_");
const isSeen = (name) => seen.includes(name) || name.startsWith("LC_");
function pick(env, wanted) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value !== undefined && wanted(name) ? [[name, value]] : [])));
}


/***/ }),

/***/ 83806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ describeChoice),
  W: () => (/* binding */ knowInterpreter)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/workspace/fingerprint.ts
var fingerprint = __webpack_require__(87089);
// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
// EXTERNAL MODULE: ./src/workspace/write-atomically.ts
var write_atomically = __webpack_require__(33212);
// EXTERNAL MODULE: ./src/compile/python/child-environment.ts
var child_environment = __webpack_require__(74790);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
;// CONCATENATED MODULE: ./src/compile/python/interpreter.ts



/**
 * Asks without importing the SDK: that alone takes a second. With `-c` the current folder would be searched first, and it is the repository,
 * where a `platform/` is not the standard library's; nor is one in a folder of PYTHONPATH, which only the SDK is looked for in.
 */
const question = `
import os, sys
found = [entry for entry in sys.path if entry]
given = {os.path.abspath(entry) for entry in os.environ.get("PYTHONPATH", "").split(os.pathsep)}
sys.path[:] = [entry for entry in found if os.path.abspath(entry) not in given]
import importlib.util, importlib.metadata, json, platform
sys.path[:] = found
version = None
if importlib.util.find_spec("kfp_tekton"):
    from importlib.metadata import PackageNotFoundError, version as version_of
    try:
        version = version_of("kfp-tekton")
    except PackageNotFoundError:
        version = "unknown"
identity = [sys.version, sys.base_prefix, platform.machine()]
has = lambda name: importlib.util.find_spec(name) is not None
modules = {"hasPip": has("pip"), "hasVenv": has("venv"), "hasEnsurepip": has("ensurepip")}
folders = [entry for entry in sys.path if entry and os.path.isdir(entry)]
answer = {"major": sys.version_info[0], "minor": sys.version_info[1], "identity": "|".join(identity), "sdkVersion": version, "searchPath": folders, "prefix": sys.prefix}
answer.update(modules)
print(json.dumps(answer))
`;
const supportedText = "Python 3.9 to 3.12";
const setUp = `Set \`python\` to ${supportedText}, for example with actions/setup-python before this step.`;
/** @throws CompileError when there is no such interpreter or it cannot run the SDK */
async function askInterpreter(python, env) {
    const answer = await ask(python, env);
    const { major, minor } = answer;
    if (major === 3 && minor >= 9 && minor <= 13)
        return { ...answer, python, sdkVersion: answer.sdkVersion ?? undefined };
    const isOld = major < 3 || minor < 9;
    throw new errors/* CompileError */.mQ(isOld
        ? `\`${python}\` is Python ${major}.${minor}, and this action needs Python 3.9 or later.`
        : `\`${python}\` is Python ${major}.${minor}, which the kfp-tekton SDK does not run on.`, { code: "python-unavailable", hint: setUp });
}
async function ask(python, env) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(python, ["-B", "-c", question], { env, timeout: 60_000 });
        return JSON.parse(stdout);
    }
    catch (error) {
        if (error.code === "ENOENT")
            throw await missing(python, env, error);
        const said = lastLine(error.stderr);
        throw new errors/* CompileError */.mQ(`Could not start \`${python}\`: ${said}`, {
            code: "python-unavailable",
            hint: setUp,
            cause: error,
        });
    }
}
/** Some images have a `python` and no `python3`. */
async function missing(python, env, cause) {
    const other = python === "python" ? "python3" : "python";
    const found = python.includes("/") ? undefined : await askVersion(other, env);
    return new errors/* CompileError */.mQ(`There is no Python \`${python}\` on this machine.`, {
        code: "python-unavailable",
        cause,
        hint: found === undefined ? setUp : `There is \`${other}\`, which is Python ${found}: set \`python\` to \`${other}\`.`,
    });
}
async function askVersion(python, env) {
    const program = "import sys; print('%d.%d' % sys.version_info[:2])";
    try {
        return (await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(python, ["-B", "-c", program], { env, timeout: 60_000 })).stdout.trim();
    }
    catch {
        return undefined;
    }
}
/** Of what the program said to its end; a Python that is too old says a SyntaxError or an ImportError. */
function lastLine(stderr) {
    const lines = String(stderr ?? "")
        .trim()
        .split("\n");
    return lines.at(-1)?.trim() || "it said nothing.";
}

;// CONCATENATED MODULE: ./src/compile/python/interpreter-choice.ts







/** Which interpreter a name means, as far as that can be told without starting it. */
async function describeChoice({ workspace, python, env }) {
    const selectors = ["PYENV_VERSION", "VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONPATH", "PYTHONHOME"];
    const pyenv = env.PYENV_ROOT ?? (0,external_node_path_.join)(env.HOME ?? "", ".pyenv");
    const files = [(0,external_node_path_.join)(workspace, ".python-version"), (0,external_node_path_.join)(pyenv, "version")];
    return [
        await describeProgram(python, env.PATH ?? ""),
        selectors.map((name) => env[name] ?? ""),
        await Promise.all(files.map(fingerprint/* digestOfFile */.Mk)),
    ];
}
async function describeProgram(program, searchPath) {
    const candidates = (0,external_node_path_.isAbsolute)(program) || program.includes("/")
        ? [program]
        : searchPath.split(external_node_path_.delimiter).map((folder) => (0,external_node_path_.join)(folder, program));
    for (const candidate of candidates) {
        const found = await (0,promises_.stat)(candidate).catch(() => undefined);
        if (found?.isFile())
            return [candidate, found.size, found.mtimeMs, found.ino];
    }
    return [program];
}
/** Of what an interpreter is asked: answers to other questions are not used. */
const answerVersion = 2;
/**
 * What the interpreter said of itself, of the last time if it is still the same: to ask takes a tenth of a second, behind a shim of pyenv
 * two.
 * @throws CompileError when there is no such interpreter or it cannot run the SDK
 */
async function knowInterpreter(choice, cacheFolder) {
    const key = (0,sha256/* sha256 */.s)(JSON.stringify([answerVersion, await describeChoice(choice)]));
    const file = (0,external_node_path_.join)(cacheFolder, "interpreters", `${key}.json`);
    const known = await readAnswer(file);
    if (known !== undefined && (await timesOf(known.interpreter)).join() === known.times.join())
        return known.interpreter;
    const interpreter = await askInterpreter(choice.python, (0,child_environment/* installEnvironment */.Ns)(choice.env));
    await (0,write_atomically/* writeAtomically */.v)(file, JSON.stringify({ interpreter, times: await timesOf(interpreter) }));
    return interpreter;
}
const timesOf = ({ searchPath = [] }) => Promise.all(searchPath.map(fingerprint/* timeOf */.nR));
async function readAnswer(file) {
    try {
        return JSON.parse(await (0,promises_.readFile)(file, "utf8"));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 84892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readRequirements)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/workspace/inside.ts
var inside = __webpack_require__(58465);
// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/compile/requirements/requirement-line.ts


/** Joins continued lines and drops comments, as pip does (pip/_internal/req/req_file.py, join_lines and ignore_comments). */
function logicalLines(text) {
    const joined = [];
    let pending;
    for (const [index, physical] of text.split(/\r?\n/).entries()) {
        const isComment = /^\s*#/.test(physical);
        const start = pending ?? { text: "", line: index + 1 };
        const continues = physical.endsWith("\\") && !isComment;
        const whole = {
            ...start,
            text: start.text + (continues ? physical.slice(0, -1) : isComment ? ` ${physical}` : physical),
        };
        pending = continues ? whole : undefined;
        if (!continues)
            joined.push(whole);
    }
    if (pending !== undefined)
        joined.push(pending);
    return joined
        .map(({ text, line }) => ({ line, text: text.replace(/(?:^|\s+)#.*$/, "").trim() }))
        .filter(({ text }) => text !== "");
}
/** @param folder where the installer runs: local paths are relative to that */
function readRequirementLine(text, folder) {
    if (text.startsWith("-"))
        return readOption(text);
    // PEP 508 wants a blank before the marker of a URL, so what stands before the first blank is never cut from one.
    const url = /^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(text)?.[1];
    if (url !== undefined)
        return isFixedUrl(url, text) ? { kind: "package", name: nameOf(text), specifier: "" } : { kind: "source" };
    const [path = ""] = text.split(/\s+[;-]|\s*;\s/);
    if (/^[\w.+-]+:/.test(path))
        return isFixedUrl(path, text) ? { kind: "package", name: "", specifier: "" } : { kind: "source" };
    if (isLocalPath(path, folder))
        return { kind: "source" };
    return { kind: "package", name: nameOf(text), specifier: specifierOf(text) };
}
function readOption(text) {
    const [, name = text, value = ""] = /^(-[a-zA-Z](?=[^-\w]|$)|--[\w-]+)[\s=]*(.*)$/.exec(text) ?? /^(-[rcefi])(.+)$/.exec(text) ?? [];
    if (["-r", "--requirement", "-c", "--constraint"].includes(name))
        return { kind: "include", target: unquote(value) };
    if (["-e", "--editable"].includes(name))
        return { kind: "source" };
    return { kind: "option", name: shortNames[name] ?? name };
}
const shortNames = {
    "-i": "--index-url",
    "--pypi-url": "--index-url",
    "-f": "--find-links",
};
const unquote = (value) => value.trim().replace(/^(['"])(.*)\1$/, "$2");
/** A remote archive whose bytes are given by a hash: other bytes are refused by the installer. */
function isFixedUrl(url, text) {
    return /^https?:/.test(url) && (/#(?:.*&)?sha(?:256|384|512)=/.test(url) || /\s--hash[= ]/.test(text));
}
/** As pip decides it (pip/_internal/req/constructors.py, _get_url_from_path): a folder by its look, an archive that is there. */
function isLocalPath(text, folder) {
    const path = text.replace(/\[[\w\s.,-]*\]$/, "");
    if (path.startsWith(".") || path.includes("/"))
        return true;
    return /\.(?:whl|zip|tar|tgz|tbz|txz|tlz|tar\.(?:gz|bz2|xz|lzma))$/i.test(path) && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, path));
}
/** Normalised as PEP 503 says. */
const nameOf = (text) => (/^[A-Za-z0-9][\w.-]*/.exec(text)?.[0] ?? "").replace(/[-_.]+/g, "-").toLowerCase();
function specifierOf(text) {
    const [plain = ""] = text.split(/;|\s--/);
    return plain.replace(/^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?/, "").replace(/[()\s]/g, "");
}

;// CONCATENATED MODULE: ./src/compile/requirements/requirements-source.ts

/** The requirements that a file states, whatever its format. @throws Error with what the file lacks, or what is wrong in it */
async function linesOf(path, text) {
    if (/(?:^|\/)[^/]*\.toml$/.test(path))
        return linesOfProject(text);
    if (/\.ya?ml$/.test(path))
        return linesOfConda(text);
    return logicalLines(text);
}
/** The standard's list (packaging.python.org, pyproject.toml specification): those of Poetry and of setup.py have forms of their own. */
async function linesOfProject(text) {
    const { parse } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    const { project, tool } = parse(text);
    const { dependencies = [], dynamic } = project ?? {};
    if (Array.isArray(dynamic) && dynamic.includes("dependencies"))
        throw new Error("its dependencies are dynamic: name the file that they come from");
    if (project === undefined && tool?.poetry !== undefined)
        throw new Error("it has Poetry's dependencies only: write them to a file with `poetry export -f requirements.txt`");
    if (project === undefined)
        throw new Error("it has no table `project`");
    return numbered(textsOf(dependencies, "project.dependencies"), text);
}
/** Conda's own packages are not installed: what pip can install stands below `pip`. */
async function linesOfConda(text) {
    const { load } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 33243));
    const environment = load(text);
    const entries = Array.isArray(environment?.dependencies) ? environment.dependencies : [];
    const lists = entries.flatMap((entry) => typeof entry === "object" && entry !== null && "pip" in entry ? [entry.pip] : []);
    if (lists.length === 0)
        throw new Error("it has no list `pip` among its dependencies; conda's own packages are not installed");
    return numbered(lists.flatMap((list) => textsOf(list, "pip")), text);
}
function textsOf(value, where) {
    if (Array.isArray(value) && value.every((entry) => typeof entry === "string"))
        return value;
    throw new Error(`\`${where}\` is no list of texts`);
}
/** With the line of the file where each text stands. */
function numbered(texts, source) {
    const lines = source.split("\n");
    return texts.map((text) => ({
        text: text.trim(),
        line: lines.findIndex((line) => line.includes(text.trim())) + 1 || 1,
    }));
}

;// CONCATENATED MODULE: ./src/compile/requirements/requirements.ts







/**
 * @param workspace absolute path; what `files` names is relative to it, and the installer runs in it
 * @throws CompileError for a file that cannot be read, at the line that refers to it
 */
async function readRequirements(workspace, files) {
    const found = { files: new Map(), options: [], isReusable: true, haveHashes: false, sdk: [] };
    const named = [];
    for (const file of files) {
        const path = (0,external_node_path_.resolve)(workspace, file);
        const lines = await follow({ path, shown: file, workspace, found });
        named.push(isPipFormat(path) ? { path } : { path, lines: lines.map(({ text }) => withAbsolutePaths(text, (0,external_node_path_.dirname)(path))) });
    }
    const { isReusable, haveHashes, options, sdk } = found;
    const pins = sdk.flatMap((specifier) => /^={2,3}(\d+\.\d+\.\d+)$/.exec(specifier)?.[1] ?? []);
    return {
        files: [...found.files.values()],
        named,
        isReusable,
        sdkPin: pins[0],
        stateSdk: sdk.length > 0,
        haveHashes,
        options,
    };
}
const isPipFormat = (path) => !/\.(?:toml|ya?ml)$/.test(path);
async function follow({ path, shown, workspace, found, from }) {
    const known = found.files.get(path);
    if (known !== undefined)
        return known.lines;
    const content = await read(path, shown, from);
    const lines = await parse(path, shown, content.toString("utf8"));
    found.files.set(path, { path: shown, digest: (0,sha256/* sha256 */.s)(content), lines });
    const folder = isPipFormat(path) ? workspace : (0,external_node_path_.dirname)(path);
    for (const { text, line } of lines) {
        const target = note(text, folder, found);
        if (target === undefined)
            continue;
        if (/^https?:/.test(target))
            found.isReusable = false;
        else {
            const included = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), target.replace(/^file:(?:\/\/(?:localhost)?)?/, ""));
            await follow({
                path: included,
                shown: await shownPath(workspace, included),
                workspace,
                found,
                from: { file: shown, line },
            });
        }
    }
    return lines;
}
/** @returns the file that the line includes, if it does */
function note(text, folder, found) {
    const line = readRequirementLine(text, folder);
    if (/(?:^|\s)--(?:hash|require-hashes)\b/.test(text))
        found.haveHashes = true;
    if (line.kind === "include")
        return line.target;
    if (line.kind === "source")
        found.isReusable = false;
    if (line.kind === "option")
        found.options.push({ name: line.name, text });
    if (line.kind === "package" && line.name === "kfp-tekton")
        found.sdk.push(line.specifier);
    return undefined;
}
async function read(path, shown, from) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        const who = from === undefined ? "`requirements` names" : `${from.file} includes`;
        throw new errors/* CompileError */.mQ(`Could not read ${shown}, which ${who}.`, {
            code: "file-missing",
            cause: error,
            ...(from === undefined ? {} : { location: from }),
            hint: from === undefined
                ? "Paths are relative to the root of the repository."
                : "Paths after `-r` and `-c` are relative to the file that they stand in.",
        });
    }
}
async function parse(path, shown, text) {
    try {
        return await linesOf(path, text);
    }
    catch (error) {
        throw new errors/* CompileError */.mQ(`Could not read the requirements of ${shown}: ${error.message.split("\n")[0]}.`, {
            code: "input-invalid",
            cause: error,
            location: { file: shown },
            hint: "`requirements` takes requirements files of pip, a pyproject.toml with `project.dependencies`, and an environment.yml with a list `pip`.",
        });
    }
}
async function shownPath(workspace, path) {
    const real = async (some) => await (0,promises_.realpath)(some).catch(() => some);
    return (0,inside/* pathInside */._)(await real(workspace), await real(path)) ?? path;
}
/** Conda runs pip in the folder of its file, so paths in there are relative to that. */
function withAbsolutePaths(text, folder) {
    const option = /^(-[rce]|--(?:requirement|constraint|editable))[\s=]*(.+)$/.exec(text);
    const [prefix, path] = option === null ? ["", text] : [`${option[1]} `, option[2] ?? ""];
    const isLocal = /^\.{0,2}\/|^\.{1,2}$/.test(path) || (option !== null && !/^[\w+]+:/.test(path));
    return isLocal ? `${prefix}${(0,external_node_path_.resolve)(folder, path)}` : text;
}


/***/ }),

/***/ 45349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ argumentsFor)
/* harmony export */ });
const argumentsFor = ({ all, byModule }, module) => byModule.get(module) ?? all;


/***/ }),

/***/ 48472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ isSideFileOf),
/* harmony export */   hA: () => (/* binding */ isSideFileSuffix),
/* harmony export */   n7: () => (/* binding */ refuseOtherResource),
/* harmony export */   wj: () => (/* binding */ withoutExtension)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33243);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);




/** Names that the SDK gives: kfp_tekton/compiler/compiler.py, `_customtask_cr` and `_pipelineloop_cr`. */
const suffixPattern = /^_(customtask|pipelineloop)_cr\d{1,6}\.yaml$/;
/** As Python's os.path.splitext, which the SDK names side files by: of `p.tar.gz` it is `p.tar`. */
const withoutExtension = (path) => path.slice(0, path.length - (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).length);
/** Whether a name goes on after its package's as the SDK writes it. */
const isSideFileSuffix = (suffix) => suffixPattern.test(suffix);
/** Whether the SDK writes a file of this name beside the package. */
function isSideFileOf(packagePath, path) {
    const stem = withoutExtension(packagePath);
    return path.startsWith(stem) && isSideFileSuffix(path.slice(stem.length));
}
/** The SDK writes these fields and no others (compiler.py, `custom_task_cr` and `pipeline_loop_cr`). */
const fields = new Set(["apiVersion", "kind", "metadata", "spec"]);
/** Groups of custom tasks are named like domains; Kubernetes' own and Tekton's hold what no pipeline refers to as a custom task. */
const customGroup = /^(?!tekton\.dev\/)(?![^/]*\.k8s\.io\/)[a-z0-9-]+(?:\.[a-z0-9-]+)+\/v\w{1,30}$/;
/**
 * A side file is the resource of one loop or custom task. Anything else under such a name did not come from the SDK.
 * @throws PackageError
 */
function refuseOtherResource(yaml, path) {
    const problem = problemOf(yaml, path);
    if (problem === undefined)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${path} is not a file that the SDK writes beside a package: ${problem}.`, {
        hint: "Only resources of loops and custom tasks lie beside packages. Compile again, and pass the folder on as it is.",
    });
}
function problemOf(yaml, path) {
    const documents = load(yaml);
    if (documents?.length !== 1)
        return "it is not one YAML document";
    const resource = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(documents[0]);
    const { apiVersion, kind } = resource;
    const other = Object.keys(resource).find((field) => !fields.has(field));
    if (other !== undefined)
        return `it has the field ${other}`;
    const what = `it is ${String(kind ?? "no object with a kind")} of ${String(apiVersion ?? "no group")}`;
    if (typeof kind !== "string" || !customGroup.test(String(apiVersion)))
        return what;
    return path.includes("_pipelineloop_cr") && kind !== "PipelineLoop" ? what : undefined;
}
function load(yaml) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .loadAll */ .gh)(yaml);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 87089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21618);


/** Of what is not there. */
const absent = "absent";
async function digestOfFile(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).then(_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s, () => absent);
}
/** When a folder changes, or a file is written, its time does. */
async function timeOf(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(({ mtimeMs }) => String(mtimeMs), () => absent);
}


/***/ }),

/***/ 21618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Hexadecimal. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");


/***/ }),

/***/ 33212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Writes a file in one step, so that nobody reads half of it, and two processes that write the same file do not disturb each other. A
 * symbolic link in its place is replaced and never followed.
 */
async function writeAtomically(path, content) {
    const draft = `${path}.${process.pid}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, content, { flag: "wx" });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
}


/***/ }),

/***/ 84340:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "6b9c209eaf2060665085.py";

/***/ }),

/***/ 45358:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "019c63380d04d0f263b4.py";

/***/ }),

/***/ 54600:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "848cb918b8409daddb1a.py";

/***/ }),

/***/ 31025:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "2f200c6a8b49879259ec.py";

/***/ }),

/***/ 69635:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "5dc1649ac74cdfb52e55.py";

/***/ }),

/***/ 82699:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "e0a9e785b96b87a5cba5.py";

/***/ }),

/***/ 12620:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "69c1267426664cc6756c.py";

/***/ }),

/***/ 8268:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "d7ca88bc1ef619369395.py";

/***/ }),

/***/ 13722:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "6419fab6f0c1670695f7.py";

/***/ }),

/***/ 80982:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "6f45608e81cd06ec15ad.py";

/***/ }),

/***/ 58349:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "b84d26a4eb0195150ae5.py";

/***/ }),

/***/ 5289:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "c74bdb76323fc5752e39.py";

/***/ }),

/***/ 30333:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "72bf81e372690e2c10ab.py";

/***/ }),

/***/ 92217:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "5c3b10f0560f293775e6.py";

/***/ }),

/***/ 79960:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "7f1e8072748f12be6136.py";

/***/ }),

/***/ 75489:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "532040670410fc4b47d3.py";

/***/ }),

/***/ 55964:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "064f4457a9ec23fd6818.py";

/***/ }),

/***/ 6521:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "4f0f73e9fb932be0346f.py";

/***/ }),

/***/ 19554:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "0716f67b046626a2d8b8.py";

/***/ }),

/***/ 9791:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "57316163e18b69fd6f3d.py";

/***/ }),

/***/ 88809:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "0901a67cdb34e285a9c1.py";

/***/ }),

/***/ 54270:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "3a5101c124f01cf63eac.py";

/***/ }),

/***/ 96302:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "73a2f7bf218d56df2766.py";

/***/ }),

/***/ 48311:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "4033fa3144a8f11b4e47.py";

/***/ }),

/***/ 58879:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "e65ceeeb5a0229f9a595.py";

/***/ }),

/***/ 95956:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "8d5c3062fa20f04d3e33.py";

/***/ }),

/***/ 52436:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "61a4f6fa6be907f74968.py";

/***/ }),

/***/ 37584:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "9ee8049354795165fd53.py";

/***/ }),

/***/ 70689:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "3b4b0a224f7691942adc.py";

/***/ }),

/***/ 28660:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "dd8e7f31996672a746c9.py";

/***/ })

};
