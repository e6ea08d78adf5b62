export const id = 132;
export const ids = [132,6803,9184];
export const modules = {

/***/ 40132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compilePipelines: () => (/* binding */ compilePipelines)
});

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/packages/write-package.ts
var write_package = __webpack_require__(659);
;// CONCATENATED MODULE: ./src/compile/bare-decorators.ts
/**
 * Reports `@dsl.pipeline` without parentheses, for which the SDK silently creates no pipeline. If the module does not load, that error is
 * reported instead.
 */
function addBareDecorators(outcome, module) {
    const bare = (module?.pipelines ?? []).filter(({ bareDecoratorLine }) => bareDecoratorLine !== undefined);
    if (bare.length === 0 || outcome.results.some(isOwnFailure))
        return outcome;
    const failures = bare.map(({ function: own, name, bareDecoratorLine: line = 1 }) => ({
        kind: "failed",
        function: own,
        name,
        message: `the decorator of ${own} has no parentheses, so the SDK makes no pipeline of it`,
        location: { file: outcome.module, line },
        traceback: "",
    }));
    const isBare = (result) => result.kind === "failed" && bare.some(({ function: own }) => own === result.function);
    const others = outcome.results.filter((result) => isPipeline(result) && !isBare(result));
    return { ...outcome, results: [...others, ...failures] };
}
const isPipeline = (result) => result.kind === "compiled" || (result.kind === "failed" && result.function !== undefined);
/** Whether the module itself failed, other than by having no pipeline. */
const isOwnFailure = (result) => result.kind === "failed" && result.function === undefined && !isMissingPipeline(result.message);
const isMissingPipeline = (message) => /^A function with @dsl\.pipeline/.test(message);

;// CONCATENATED MODULE: ./src/compile/compile-options.ts
/** Paths of all modules that the globs match. */
const searchedIn = ({ searched, modules }) => searched ?? modules.map(({ path }) => path);

;// CONCATENATED MODULE: ./src/compile/describe-run.ts
/** Describes what is remarkable about a module's run, a line each. */
function describeRun({ module, results, writes, inputs, sandbox }) {
    const compiled = results.filter((result) => result.kind === "compiled");
    const failure = compiled.find(({ mainFailure }) => mainFailure !== undefined)?.mainFailure;
    return [
        ...compiled.flatMap((result) => describeDifference(module, result)),
        ...(failure === undefined ? [] : [describeFailure(module, failure)]),
        ...writes.map((write) => describeWrite(write, sandbox)),
        ...(compiled.length > 0 && !sandbox.hasNetwork && inputs?.unfollowed.some(isNetwork)
            ? [describeMissingNetwork(module)]
            : []),
    ];
}
const isNetwork = (what) => ["socket.connect", "socket.getaddrinfo"].includes(what);
/** A module that goes on without what it wanted to load may compile to something else. */
const describeMissingNetwork = (module) => `${module} asked for the network, which the sandbox does not have, and compiled without it. If its packages need it, set \`sandbox-network: true\`.`;
const describeRoot = (modules, root) => `Compiled from ${root === "." ? "the root of the repository" : root}, where the files are that they open, instead of from the module's folder: ${modules.toSorted().join(", ")}. Set \`module-directory: root\` to do so at once.`;
function describeDifference(module, { function: name, differs = [] }) {
    if (differs.length === 0)
        return [];
    return [
        `${module}: the package of ${name} is what the module's own compile call gives. The decorated function alone differs in ${differs.join(", ")}.`,
    ];
}
const describeFailure = (module, failure) => `${module}: run as \`__main__\` it fails (${failure}); what it had not compiled by then comes from its decorated functions alone. Give it \`main-arguments\`, or set \`entry: pipeline\`.`;
function describeWrite({ path, location: { file, line }, refused }, { kind }) {
    const wasRefused = `${file}:${line} was not allowed to write ${path}`;
    if (refused)
        return `${wasRefused}: a module that runs as \`__main__\` must not change the repository.`;
    return kind === "confined"
        ? `${wasRefused}: the sandbox keeps the repository as it is.`
        : `${file}:${line} writes ${path} while its module is imported.`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/main-arguments.ts
var main_arguments = __webpack_require__(45349);
// EXTERNAL MODULE: ./src/sandbox/sandbox.ts + 7 modules
var sandbox = __webpack_require__(2995);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/sandbox/mechanism.ts
var mechanism = __webpack_require__(19170);
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
        ...lenderOf(result),
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
        ...lenderOf(result),
    };
}
const lenderOf = ({ lentBy }) => (typeof lentBy === "string" ? { lentBy } : {});
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
/** Merges the inputs that a module's processes recorded; undefined if one of them did not report. */
function readInputs(results) {
    const said = ofKind(results, "inputs");
    // Each process reports how many processes, including itself, compiled its results.
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
/** Refuses symbolic links, and files larger than servers accept. */
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




/** File descriptor of events in the driver, after stdin, stdout and stderr. */
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
        // Reported below.
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

// EXTERNAL MODULE: ./src/compile/driver-scripts.ts
var driver_scripts = __webpack_require__(4906);
;// CONCATENATED MODULE: ./src/compile/module-ending.ts

/** Explains an abnormal end of the child; undefined if it ended normally. */
function endingOf(event, results, { timeLimitMs, workspace }) {
    const location = traceLocation(event.trace, workspace) ?? { file: event.module, line: 1 };
    const failed = (message) => ({ kind: "failed", message, location, traceback: "" });
    if (event.timedOut)
        return failed(`did not finish within ${timeLimitMs / 1000} s (\`compile-timeout\`)`);
    if (event.crowded)
        return failed(`started more than ${mechanism/* processLimit */.pc} processes, which the sandbox does not allow`);
    if (event.garbled)
        return failed("it wrote something else than results to the compiler's own channel");
    if (event.signal !== null)
        return failed(`the Python process was ended by ${event.signal}`);
    return results === 0 ? failed("the Python process ended without a result") : undefined;
}
/** Finds the innermost frame in the workspace, in faulthandler's ` File "…", line N in f`. */
function traceLocation(trace, workspace) {
    const frames = [...trace.matchAll(/^ {2}File "(.+)", line (\d+) in /gm)];
    const frame = frames.find(([, file]) => file?.startsWith(`${workspace}/`) && !file.includes("/site-packages/"));
    return frame === undefined
        ? undefined
        : { file: (frame[1] ?? "").slice(workspace.length + 1), line: Number(frame[2]) };
}

;// CONCATENATED MODULE: ./src/compile/driver-process.ts










/** Yields each module as soon as it is done. @throws CompileError when the SDK cannot be imported or the driver dies */
async function* runDriver(options) {
    const scratchOf = await writeJob(options);
    const args = ["-B", driver_scripts/* driverScript */.__, (0,external_node_path_.join)(options.scratch, "job.json")];
    const started = { program: options.python, args, cwd: options.scratch, env: options.env };
    const command = options.sandbox.confine(started);
    const driver = (0,external_node_child_process_.spawn)(command.program, [...command.args], {
        cwd: command.cwd,
        env: command.env,
        // Node makes a socket of what it calls a pipe, see driver.py.
        stdio: [
            command.input === undefined ? "ignore" : "pipe",
            command.events === undefined ? "ignore" : "pipe",
            "pipe",
            "pipe",
        ],
    });
    driver.stdin?.on("error", () => { }).write(command.input);
    const ended = endOf(driver);
    options.meanwhile();
    const stop = () => {
        driver.stdin?.end();
        driver.kill("SIGTERM");
    };
    options.signal.addEventListener("abort", stop);
    try {
        yield* readOutcomes({ driver, events: command.events ?? eventsDescriptor, ended, scratchOf, options });
    }
    finally {
        options.signal.removeEventListener("abort", stop);
        stop();
        await ended;
    }
}
/** Of each process of a module. Outside a sandbox nobody has agreed to them. */
function limitsOf({ sandbox, timeLimitMs, workers }) {
    if (sandbox.kind === "none")
        return null;
    const cpuSeconds = Math.ceil(timeLimitMs / 1000) * workers + 5;
    return { processes: mechanism/* processLimit */.pc, fileBytes: mechanism/* sizeLimit */.Le, cpuSeconds };
}
/** Writes the driver's job. @returns the folder of each module's child */
async function writeJob(options) {
    const scratchOf = new Map(options.modules.map(({ path }, index) => [path, (0,external_node_path_.join)(options.scratch, String(index))]));
    const job = {
        workspace: options.workspace,
        root: options.root,
        outputFolder: options.outputFolder,
        turns: (0,external_node_path_.join)(options.scratch, "turns"),
        searched: options.searched,
        ...(0,driver_scripts/* scriptsFor */.sK)(options.sdk),
        events: eventsDescriptor,
        workers: options.workers,
        timeLimitSeconds: options.timeLimitMs / 1000,
        typeCheck: options.typeCheck,
        inlineTasks: options.inlineTasks,
        repair: options.repair,
        limits: limitsOf(options),
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
/** As shells and sandboxes pass on what has ended a program: 128 and the number of the signal. */
function describeCode(code) {
    const found = Object.entries(external_node_os_.constants.signals).find(([, number]) => number + 128 === code);
    return found?.[0] ?? `exit code ${code}`;
}
function endOf(driver) {
    let stderr = "";
    driver.stderr?.setEncoding("utf8").on("data", (text) => {
        stderr = (stderr + text).slice(-16_384);
    });
    return new Promise((resolve) => {
        driver.once("error", (error) => resolve({ description: error.message, stderr }));
        driver.once("close", (code, signal) => resolve({ description: signal ?? describeCode(code), stderr }));
    });
}
async function* readOutcomes({ driver, events, ended, scratchOf, options, }) {
    let ready = { sdkVersion: "", searchPath: [] };
    for await (const event of readEvents(driver.stdio[events])) {
        if (event.event === "ready")
            ready = { sdkVersion: event.sdkVersion, searchPath: event.searchPath };
        if (event.event === "broken")
            throw brokenSdk(event.message, options);
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
function brokenSdk(message, { python, sdk }) {
    return new errors/* CompileError */.mQ(`Could not import ${sdk === "kfp" ? "kfp" : "kfp_tekton"} with ${python}: ${message}`, {
        code: "sdk-unavailable",
        hint: "Set `sdk` to a version for a private environment, or repair the interpreter that `python` names.",
    });
}
async function outcomeOf(event, { ready, scratch, options }) {
    const { module, output, durationMs } = event;
    const fromRoot = event.fromRoot === true;
    // The name that children.py gives the folder of the second process.
    const folder = fromRoot ? `${scratch}-root` : scratch;
    const checked = await Promise.all(event.results.map((result) => checkResult(result, folder)));
    const results = checked.filter((result) => result !== undefined);
    const ending = endingOf(event, results.length, options);
    const all = ending === undefined ? results : [...results.filter((result) => result.kind === "failed"), ending];
    const [inputs, writes] = [readInputs(event.results), readWrites(event.results)];
    const { sandbox } = options;
    const watched = { fromRoot, writes, inputs, output, durationMs };
    return { module, results: all, ...watched, isCached: false, sandbox, ...ready };
}

// EXTERNAL MODULE: ./src/discovery/notebook.ts
var notebook = __webpack_require__(669);
;// CONCATENATED MODULE: ./src/compile/notebook-at.ts



/** The code of a module that is a notebook. */
const notebookAt = (workspace, path) => path.endsWith(".ipynb") ? (0,notebook/* readNotebook */.c)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, path), "utf8")) : undefined;

// EXTERNAL MODULE: ./src/compile/python/child-environment.ts
var child_environment = __webpack_require__(74790);
;// CONCATENATED MODULE: ./src/compile/drive-modules.ts










/** In a process of their own, as confined as the runner allows. @throws CompileError */
async function* driveModules(modules, { prepared, sdk, options, describe }) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_os_.tmpdir)()), "kfp-tekton-action-"));
    const env = (0,child_environment/* compileEnvironment */.xF)(options.env, options.passEnv);
    let sandbox;
    try {
        sandbox = await sandboxFor({ sdk: prepared, scratch, env, options });
        if (sandbox.description !== undefined)
            describe(sandbox.description);
        yield* runDriver({
            python: prepared.python,
            sdk,
            sandbox,
            scratch,
            workspace: options.workspace,
            root: (0,external_node_path_.join)(options.workspace, options.workingDirectory),
            outputFolder: (0,external_node_path_.join)(options.workspace, options.outputDir),
            moduleDirectory: options.moduleDirectory,
            searched: searchedIn(options),
            modules: modules.map((module) => ({
                ...module,
                ...notebookText(options.workspace, module.path),
                auto: options.entry === "auto",
                arguments: (0,main_arguments/* argumentsFor */.O)(options.mainArguments, module.path),
            })),
            workers: (0,external_node_os_.availableParallelism)(),
            timeLimitMs: options.compileTimeout,
            typeCheck: options.typeCheck,
            inlineTasks: options.inlineTasks,
            repair: options.repair,
            env,
            signal: options.signal,
            meanwhile: options.meanwhile ?? (() => { }),
        });
    }
    finally {
        await sandbox?.dispose();
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
const sandboxFor = ({ sdk, scratch, env, options }) => (0,sandbox/* openSandbox */.E)({
    mode: options.sandbox,
    hasNetwork: options.sandboxNetwork,
    workspace: options.workspace,
    env: options.env,
    passed: env,
    needed: [...sdk.files, ...driver_scripts/* driverFiles */.yp],
    scratch,
    python: sdk.executable,
    ...(options.mechanisms === undefined ? {} : { mechanisms: options.mechanisms }),
});
function notebookText(workspace, path) {
    if (!path.endsWith(".ipynb"))
        return {};
    return { text: notebookAt(workspace, path)?.text ?? 'raise ValueError("is no notebook of Python")\n' };
}

// EXTERNAL MODULE: ./src/compile/hints.ts + 4 modules
var hints = __webpack_require__(74596);
// EXTERNAL MODULE: ./src/workspace/unwritable.ts
var unwritable = __webpack_require__(64798);
// EXTERNAL MODULE: ./src/compile/locks/locks.ts
var locks = __webpack_require__(71042);
;// CONCATENATED MODULE: ./src/compile/installation/build-leftovers.ts


/**
 * setuptools writes `*.egg-info` beside a package that is installed from a folder, unless a further file of settings names another place
 * (setuptools/dist.py, DIST_EXTRA_CONFIG). Settings of the user's own are left alone.
 * @param folder for that, outside of the checkout
 */
async function settingsOfBuilds(folder, env) {
    if (env.DIST_EXTRA_CONFIG !== undefined)
        return {};
    const [file, metadata] = [(0,external_node_path_.join)(folder, "setuptools.cfg"), (0,external_node_path_.join)(folder, "metadata")];
    await (0,promises_.mkdir)(metadata, { recursive: true });
    await (0,promises_.writeFile)(file, `[egg_info]\negg_base = ${metadata}\n`);
    return { DIST_EXTRA_CONFIG: file };
}
/**
 * The folder `build` cannot be moved so: two packages that are built at the same time would be mixed.
 * @returns a function that removes those which have been made since
 */
async function watchBuildFolders(packages) {
    const folders = packages.map((path) => (0,external_node_path_.join)(path, "build"));
    const wereThere = await Promise.all(folders.map(isThere));
    return async () => {
        const made = folders.filter((_, index) => !wereThere[index]);
        await Promise.all(made.map((folder) => (0,promises_.rm)(folder, { recursive: true, force: true })));
    };
}
const isThere = (path) => (0,promises_.access)(path).then(() => true, () => false);

;// CONCATENATED MODULE: ./src/compile/installation/conflicts.ts
/** Finds the two conflicting requirements in the output of uv or pip; undefined if there is no conflict. */
function readConflict(output) {
    const text = output.replace(/\s+/g, " ");
    const claims = [...claimsOfUv(text), ...claimsOfPip(output)];
    const pair = claims.flatMap((one, index) => claims
        .slice(index + 1)
        .filter((other) => nameOf(one) === nameOf(other) && one.requirement !== other.requirement)
        .map((other) => [one, other]))[0];
    if (pair !== undefined)
        return { kind: "conflict", claims: pair };
    const missing = missingPatterns.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];
    return missing === undefined ? undefined : { kind: "missing", requirement: missing };
}
const missingPatterns = [
    /Because there (?:is|are) no versions? of ([^\s,]+)/,
    /Because (?:[\w.-]+ was not found in the package registry and you require|[\w.-]+ was not found in the provided package locations and you require) ([^\s,]+)/,
    /Because ([\w.-]+) was not found in/,
    /No matching distribution found for ([^\s,]+)/,
];
const nameOf = ({ requirement }) => (/^[\w.-]+/.exec(requirement)?.[0] ?? "").replace(/[-_.]+/g, "-").toLowerCase();
/** Parses uv's explanation: `Because A depends on B and you require C, we can conclude that …`. Its conclusions are not requirements. */
function claimsOfUv(text) {
    const premises = [...text.matchAll(/[Bb]ecause (.+?), we can conclude that/g)].map(([, premise = ""]) => premise);
    return premises.flatMap((premise) => [
        ...premise.matchAll(/(?:(\S+) depends? on|you require) (.+?)(?=,? and (?:\S+ depends on|you require)|$)/g),
    ].flatMap(([, owner, list = ""]) => claimsOf(owner, list.split(/,? and /))));
}
/** A second requirement of the same name comes from a constraint, which uv lists among the package's. */
function claimsOf(owner, requirements) {
    const claims = requirements.map((requirement) => ({ owner: owner?.replace(/[=<>!~[].*$/, ""), requirement }));
    return claims.map((claim, index) => claims.slice(0, index).some((earlier) => nameOf(earlier) === nameOf(claim))
        ? { ...claim, owner: undefined }
        : claim);
}
/** Parses the lines below `The conflict is caused by:` (pip/_internal/resolution/resolvelib/factory.py, get_installation_error). */
function claimsOfPip(output) {
    const lines = output.split("\n").map((line) => line.trim());
    return lines.flatMap((line) => {
        const asked = /^The user requested (?:\(constraint\) )?(.+)$/.exec(line)?.[1];
        if (asked !== undefined)
            return [{ owner: undefined, requirement: asked }];
        const [, owner, requirement] = /^([\w.-]+)(?:\[[^\]]*\])? \S+ depends on (.+)$/.exec(line) ?? [];
        return requirement === undefined ? [] : [{ owner, requirement: requirement.replaceAll(" and ", ",") }];
    });
}

;// CONCATENATED MODULE: ./src/compile/installation/install-errors.ts



/** The index returned other bytes than the hashes allow, so no other installer may be tried. */
class TamperedError extends errors/* CompileError */.mQ {
}
/** No set of versions satisfies all requirements, so no other installer can succeed. */
class ConflictError extends errors/* CompileError */.mQ {
}
const mismatch = /DO NOT MATCH THE HASHES|[Hh]ash mismatch/;
/** The index could not be asked: whether it has a package is not known. */
class IndexError extends errors/* CompileError */.mQ {
}
const refused = /\b40[13] (?:Client Error: )?(?:Unauthorized|Forbidden)\b|lack of valid authentication credentials|Credentials not correct/;
const unreachable = /Failed to establish a new connection|Temporary failure in name resolution|Connection refused|timed out|error sending request|[Ff]ailed to fetch|dns error|Network is unreachable|Could not fetch URL|Max retries exceeded|\b5\d\d Server Error|HTTP status server error|ProxyError|SSLError|CERTIFICATE_VERIFY_FAILED|invalid peer certificate|connection closed|RemoteDisconnected/;
/** Converts the installer's output to an error. */
function installError(failure) {
    const { what, output } = failure;
    if (mismatch.test(output))
        return tampered(failure);
    const conflict = readConflict(output);
    if (conflict?.kind === "conflict")
        return conflicting(conflict.claims, failure);
    if (refused.test(output) || unreachable.test(output))
        return indexError(failure);
    if (conflict?.kind === "missing")
        return missing(conflict.requirement, failure);
    return new errors/* CompileError */.mQ(`Could not ${what}: ${reasonIn(output)}`, {
        code: "sdk-unavailable",
        traceback: output,
        hint: "Check `sdk`, `requirements` and the interpreter in `python`. The installer's output follows.",
    });
}
function indexError({ what, output }) {
    const isRefused = refused.test(output);
    const lines = output.split("\n").map((line) => line.trim());
    // uv says the reason in the last line of a chain of causes, pip in one line.
    const causes = lines.filter((line) => /^cause: /.test(line) && unreachable.test(output));
    const line = lines.find((text) => (isRefused ? refused : unreachable).test(text)) ?? "";
    const reason = isRefused || causes.length === 0 ? line : `${line} ${causes.at(-1)}`;
    const address = /https?:\/\/[^\s'"),]+/.exec(reason)?.[0].replace(/^(https?:\/\/)[^/]*@/, "$1") ?? "";
    const host = URL.parse(address)?.host;
    const index = host === undefined ? "the package index" : `the package index ${host}`;
    return new IndexError(`Could not ${what}: ${index} ${isRefused ? "refuses the request" : "cannot be asked"} (${shorten(reason)}).`, {
        code: "sdk-unavailable",
        traceback: output,
        hint: isRefused
            ? "Give it the right user and token: in PIP_INDEX_URL, in pip's configuration or in a netrc. A variable in a requirements file must be named in `pass-env`."
            : "Check that the package index can be reached: PIP_INDEX_URL, pip's configuration files and the proxy variables are used. Or install kfp-tekton in an earlier step and set `sdk` to `installed`.",
    });
}
const shorten = (reason) => reason
    .replace(/^(?:error|ERROR|WARNING|cause|hint): /, "")
    .replace(/https?:\/\/\S+@/g, "https://")
    .slice(0, 300);
function tampered({ output, isLocked }) {
    const [name = "a package"] = namesOfMismatch(output);
    const expected = isLocked
        ? "the hashes that this release of the action was made with"
        : "the hashes in `requirements`";
    return new TamperedError(`The package index served a file for ${name} that does not match ${expected}.`, {
        code: "package-tampered",
        traceback: output,
        hint: isLocked
            ? "Nothing of it was run. Find out who changed the file on the index or on the way. If your index builds its own packages, install kfp-tekton from it in an earlier step and set `sdk` to `installed`."
            : "Nothing of it was run. Find out who changed the file, or bring the hashes up to date.",
    });
}
/** uv: "Hash mismatch for `six==1.16.0`"; pip names it in the line below its warning: "six==1.16.0 from https://… :". */
function namesOfMismatch(output) {
    const named = [
        /[Hh]ash mismatch for `?([\w.-]+)(?:==([\w.]+))?/,
        /^\s+([\w.-]+)==([\w.]+) from /m,
        /^\s+([\w.-]+)(?:\[[^\]]*\])? from /m,
    ];
    return named.flatMap((pattern) => {
        const [, name, version] = pattern.exec(output) ?? [];
        return name === undefined ? [] : [version === undefined ? name : `${name} ${version}`];
    });
}
function conflicting([one, other], { output, locate }) {
    const location = [one, other].flatMap(({ owner, requirement }) => owner === undefined ? (locate(requirement) ?? []) : [])[0];
    return new ConflictError(`${describe(one, locate)} and ${describe(other, locate)} exclude each other.`, {
        code: "requirements-conflict",
        traceback: output,
        ...(0,defined/* defined */.s)({ location }),
        hint: "Change one of the two. The kfp-tekton SDK 1.x needs kfp 1.8.",
    });
}
function describe({ owner, requirement }, locate) {
    if (owner !== undefined)
        return `\`${requirement}\`, which ${owner} needs,`;
    const place = locate(requirement);
    return place === undefined ? `\`${requirement}\`` : `\`${requirement}\` (${place.file}:${place.line})`;
}
function missing(requirement, { what, output, locate }) {
    const location = locate(requirement);
    return new errors/* CompileError */.mQ(`Could not ${what}: the package index has no \`${requirement}\` for this Python.`, {
        code: "sdk-unavailable",
        traceback: output,
        ...(0,defined/* defined */.s)({ location }),
        hint: "Check the name and the version, that the index can be reached, and which one it is: PIP_INDEX_URL, pip's configuration files and the proxy variables are used.",
    });
}
function reasonIn(output) {
    const lines = output.split("\n");
    const reason = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? "";
    return reason.trim() || "no output";
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(41955);
;// CONCATENATED MODULE: ./src/compile/installation/run-program.ts


/** Runs a program to its end, silently. A program that cannot be started counts as failed. */
async function runProgram({ program, args, cwd, env, onLine }) {
    let [stdout, output] = ["", ""];
    const keep = (data) => {
        output = (output + data.toString()).slice(-16_384);
    };
    const listeners = {
        stdout: (data) => {
            stdout += data.toString();
            keep(data);
        },
        stderr: keep,
        ...(0,defined/* defined */.s)({ stdline: onLine }),
    };
    try {
        const options = { silent: true, ignoreReturnCode: true, cwd, env: { ...env }, listeners };
        const code = await (0,exec/* exec */.m)(`"${program}"`, [...args], options);
        return { succeeded: code === 0, stdout, output: output.trim() };
    }
    catch (error) {
        return { succeeded: false, stdout, output: output.trim() || error.message };
    }
}

;// CONCATENATED MODULE: ./src/compile/installation/installer.ts


/** Of a folder, beside an environment that is being made, for what is written down for an installer, and by it. */
const filesBeside = (draft) => `${draft}.files`;
/** @throws CompileError with the reason that the program gave */
async function runStep(program, failure) {
    const { succeeded, output } = await runProgram(program);
    if (!succeeded)
        throw installError({ ...failure, output });
}

;// CONCATENATED MODULE: ./src/compile/installation/pip-settings.ts
/** Settings that do not affect an installation. */
const harmless = new Set("cache-dir config-file debug default-timeout disable-pip-version-check log no-cache-dir no-color no-input no-python-version-warning no-warn-script-location progress-bar quiet require-virtualenv retries root-user-action timeout user verbose".split(" "));
const split = (value) => value.split(/\s+/).filter(Boolean);
const variable = (name, separator = " ") => (value) => ({
    variables: { [name]: split(value).join(separator) },
    flags: [],
});
/**
 * uv's equivalents. pip treats all indexes alike while uv uses the first that has a package, so several indexes are left to pip. uv's
 * names: docs.astral.sh/uv/reference/environment.
 */
const equals = {
    "index-url": variable("UV_DEFAULT_INDEX"),
    "find-links": variable("UV_FIND_LINKS", ","),
    "trusted-host": variable("UV_INSECURE_HOST"),
    constraint: variable("UV_CONSTRAINT"),
    "build-constraint": variable("UV_BUILD_CONSTRAINT"),
    cert: variable("SSL_CERT_FILE"),
    "client-cert": variable("SSL_CLIENT_CERT"),
    "no-index": (value) => ({ variables: {}, flags: isOff(value) ? [] : ["--no-index"] }),
};
const isOff = (value) => /^(?:0|n|no|f|false|off)$/i.test(value.trim());
/** @param listing output of `pip config list`: a line each, `section.key='value'` with the value as Python writes it */
function readPipSettings(listing) {
    const entries = listing.split("\n").flatMap(readEntry);
    // The order in which a later one wins (pip/_internal/cli/parser.py, _get_ordered_configuration_items).
    const settings = new Map();
    for (const section of ["global", "install", ":env:"])
        for (const entry of entries)
            if (entry.section === section && entry.value.trim() !== "")
                settings.set(entry.key, entry.value);
    return settingsOf(settings);
}
/** Reads the settings from variables alone, for an interpreter without pip. */
function settingsOfVariables(env) {
    const given = Object.entries(env).filter(([name, value]) => /^PIP_/i.test(name) && value.trim() !== "");
    return settingsOf(new Map(given.map(([name, value]) => [keyOf(name.slice(4)), value])));
}
const keyOf = (name) => name.toLowerCase().replaceAll("_", "-");
function settingsOf(settings) {
    const variables = Object.fromEntries([...settings].map(([key, value]) => [`PIP_${key.toUpperCase().replaceAll("-", "_")}`, split(value).join(" ")]));
    const relevant = [...settings].filter(([key, value]) => !harmless.has(key) && !(key === "no-index" && isOff(value)));
    const pipOnly = relevant.map(([key]) => key).filter((key) => equals[key] === undefined);
    if (pipOnly.length > 0)
        return { variables, pipOnly, uv: undefined };
    const parts = relevant.flatMap(([key, value]) => equals[key]?.(value) ?? []);
    const uv = {
        variables: Object.assign({}, ...parts.map((part) => part.variables)),
        flags: parts.flatMap((part) => part.flags),
    };
    return { variables, pipOnly, uv };
}
function readEntry(line) {
    const [, section, key, quoted] = /^(:env:|[\w-]+)\.([\w-]+)=(.*)$/.exec(line.trim()) ?? [];
    if (section === undefined || key === undefined || quoted === undefined)
        return [];
    return [{ section, key: keyOf(key), value: readPythonText(quoted) }];
}
/** Parses a text as Python's `repr` writes it. */
function readPythonText(text) {
    const body = text.replace(/^(['"])(.*)\1$/, "$2");
    const escapes = { n: "\n", t: "\t", r: "\r" };
    return body.replace(/\\(.)/g, (_, character) => escapes[character] ?? character);
}

;// CONCATENATED MODULE: ./src/compile/installation/pip.ts







/**
 * Asks pip for its settings from all files and variables.
 * @param python an interpreter with pip
 * @param cwd a folder of ours: `-m` finds modules in it
 */
async function askPip(python, { env, cwd }) {
    const { succeeded, stdout } = await runProgram({ program: python, args: ["-m", "pip", "config", "list"], cwd, env });
    return succeeded ? readPipSettings(stdout) : settingsOfVariables(env);
}
function pipInstaller({ variables }, installation) {
    const { interpreter, draft, workspace, env, log, locate } = installation;
    const own = (0,external_node_path_.join)(draft, "bin", "python");
    // Isolated mode, so that a pip.py in the workspace is not run as pip.
    const pip = (...args) => ({
        program: own,
        args: ["-I", "-m", "pip", ...args],
        cwd: workspace,
        env: { ...env, ...variables, PIP_USER: "0", PIP_NO_INPUT: "1", PIP_DISABLE_PIP_VERSION_CHECK: "1" },
    });
    return {
        createEnvironment: () => runStep({ program: interpreter.python, args: ["-m", "venv", draft], cwd: installation.toolFolder, env }, { what: "create a virtual environment", isLocked: false, locate }),
        install: async (args, step) => {
            const record = (0,external_node_path_.join)(filesBeside(draft), `pip-${(0,external_node_crypto_.randomUUID)()}.log`);
            const recording = env.PIP_LOG === undefined ? ["--log", record] : [];
            const program = pip("install", "--progress-bar", "off", "--prefer-binary", ...recording, ...args);
            const { succeeded, output } = await runProgram({ ...program, onLine: progress(log) });
            if (!succeeded)
                throw installError({ ...step, locate, output: `${output}\n${await notFetched(record)}`.trim() });
        },
        freeze: async () => (await runProgram(pip("freeze", "--all"))).stdout,
    };
}
/** pip says only in its log that it did not get the pages of an index, and then that the index has no such package. */
async function notFetched(record) {
    const text = await (0,promises_.readFile)(record, "utf8").catch(() => "");
    const lines = text.matchAll(/Could not fetch URL .*(?= - skipping)/g);
    return [...new Set([...lines].map(([line]) => line))].filter((line) => !line.includes(": 404 ")).join("\n");
}
/** Logs every twelfth package, because an installation takes half a minute and must not look like a hang. */
function progress(log) {
    let count = 0;
    return (line) => {
        const name = /^Collecting ([\w.-]+)/.exec(line)?.[1];
        if (name === undefined)
            return;
        count += 1;
        if (count % 12 === 0)
            log.line(`  ${count} packages so far, now ${name}`);
    };
}

// EXTERNAL MODULE: ./src/compile/installation/pip-files.ts
var pip_files = __webpack_require__(26873);
;// CONCATENATED MODULE: ./src/compile/installation/uv.ts







/** Finds the user's own uv on the PATH. */
async function uvOnPath(env) {
    for (const folder of (env.PATH ?? "").split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const found = await uv_isThere((0,external_node_path_.join)(folder, "uv"));
        if (found)
            return (0,external_node_path_.join)(folder, "uv");
    }
    return undefined;
}
const uv_isThere = (path) => (0,promises_.access)(path).then(() => true, () => false);
/**
 * The uv of the lock, which the interpreter's pip installs into a folder of its own. It takes two seconds, and saves twenty.
 * @returns undefined when pip cannot get it
 * @throws TamperedError when the index has other bytes for it
 */
async function obtainUv(installation, settings) {
    const { interpreter, toolFolder } = installation;
    const lock = await (0,locks/* readLock */.mF)("uv");
    const version = /^uv==(\S+)/m.exec(lock)?.[1] ?? "";
    const folder = (0,external_node_path_.join)(toolFolder, `uv-${version}`);
    const program = (0,external_node_path_.join)(folder, "bin", "uv");
    if (await uv_isThere(program))
        return program;
    if (!interpreter.hasPip)
        return undefined;
    const draft = `${folder}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.mkdir)(draft, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, "requirements.txt"), [...installation.options.map(({ text }) => text), lock].join("\n"));
        const quiet = ["--quiet", "--no-input", "--disable-pip-version-check"];
        const safe = ["--require-hashes", "--only-binary", ":all:", "--no-deps"];
        const args = ["-m", "pip", "install", ...quiet, ...safe, "--target", draft, "-r", (0,external_node_path_.join)(draft, "requirements.txt")];
        const { succeeded, output } = await runProgram({
            program: interpreter.python,
            args,
            cwd: draft,
            env: environmentForUv(installation, settings),
        });
        if (!succeeded)
            return refuseTampered(output);
        await (0,promises_.rename)(draft, folder).catch(() => { });
        return (await uv_isThere(program)) ? program : undefined;
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
}
/** If an index is set only for uv, uv itself is installed from there too. No virtual environment is required. */
function environmentForUv({ env }, { variables }) {
    const index = env.UV_DEFAULT_INDEX ?? env.UV_INDEX_URL;
    const own = index === undefined ? {} : { PIP_INDEX_URL: index };
    return { ...env, ...own, ...variables, PIP_REQUIRE_VIRTUALENV: "0", PIP_USER: "0" };
}
function refuseTampered(output) {
    const error = installError({ what: "install uv", output, isLocked: true, locate: () => undefined });
    if (error instanceof TamperedError)
        throw error;
    return undefined;
}
/** uv's own settings override pip's. */
function uvInstaller(uv, { variables, flags }, installation) {
    const { interpreter, draft, workspace, env, locate } = installation;
    const own = (0,external_node_path_.join)(draft, "bin", "python");
    // uv caches builds of a folder until its pyproject.toml or setup.py changes (docs.astral.sh/uv, Caching).
    const always = ["--quiet", "--compile-bytecode", ...(installation.hasSources ? ["--refresh"] : [])];
    const run = { program: uv, cwd: workspace, env: { ...variables, ...env } };
    return {
        createEnvironment: () => runStep({ ...run, args: ["venv", "--quiet", "--no-project", "--python", interpreter.python, draft] }, { what: "create a virtual environment", isLocked: false, locate }),
        install: (args, step) => runStep({ ...run, args: ["pip", "install", ...always, "--python", own, ...flags, ...args] }, { ...step, locate }),
        freeze: async () => (await runProgram({ ...run, args: ["pip", "freeze", "--python", own] })).stdout,
    };
}

;// CONCATENATED MODULE: ./src/compile/installation/choose-installers.ts








/** Lists the installers that support pip's configuration, fastest first. @throws CompileError if there is none; nothing is installed then */
async function chooseInstallers(installation) {
    const { interpreter, log } = installation;
    const own = await uvOnPath(installation.env);
    if (own === undefined && !interpreter.hasPip)
        refuseWithoutVenv(interpreter);
    const settings = await settingsFor(installation, own !== undefined);
    const pip = canCreate(interpreter) ? [named("pip", pipInstaller(settings, installation))] : [];
    const pipOnly = [
        ...settings.pipOnly,
        ...installation.options.map(({ name }) => name).filter((name) => !isKnownToUv(name)),
    ];
    if (settings.uv === undefined || pipOnly.length > 0) {
        if (pip.length === 0)
            refuseWithoutVenv(interpreter);
        if (pipOnly.length > 0)
            log.line(`  uv has no equal of pip's ${[...new Set(pipOnly)].join(", ")}`);
        return pip;
    }
    const uv = own ?? (await obtainUv(installation, settings));
    if (uv === undefined) {
        if (pip.length === 0)
            refuseWithoutVenv(interpreter);
        return pip;
    }
    const first = named("uv", uvInstaller(uv, settings.uv, installation));
    // pip would ignore uv's settings and use another index.
    return (await isUvConfigured(installation)) ? [first] : [first, ...pip];
}
const named = (name, installer) => ({ ...installer, name });
const canCreate = ({ hasVenv, hasEnsurepip }) => hasVenv && hasEnsurepip;
/** Several indexes have another meaning for uv than for pip, see pip-settings.ts. */
const isKnownToUv = (option) => ["--index-url", "--find-links", "--no-index", "--trusted-host", "--require-hashes"].includes(option);
/** @throws CompileError if there are configuration files of pip but no pip to read them */
async function settingsFor({ interpreter, env, toolFolder }, hasUv) {
    if (interpreter.hasPip)
        return await askPip(interpreter.python, { env: withoutPythonPath(env), cwd: toolFolder });
    const settings = settingsOfVariables(env);
    const file = await decidingFile(env, interpreter);
    if (file === undefined)
        return settings;
    // The environment's own pip reads them.
    if (canCreate(interpreter))
        return { ...settings, uv: undefined };
    throw new errors/* CompileError */.mQ(`\`${interpreter.python}\` has no pip, which alone can read pip's settings in ${file}.`, {
        code: "python-unavailable",
        hint: hasUv ? "Install pip for it, or give uv the same settings and remove that file." : "Install pip for it.",
    });
}
/** Without PYTHONPATH, so that a pip.py of the repository is not run as pip. */
function withoutPythonPath(env) {
    const { PYTHONPATH: _, ...others } = env;
    return others;
}
/** Finds a configuration file that decides where packages come from. */
async function decidingFile(env, { prefix }) {
    const files = await existing([...(0,pip_files/* pipConfigFiles */.l)({ ...env, HOME: env.HOME ?? (0,external_node_os_.homedir)() }), (0,external_node_path_.join)(prefix, "pip.conf")]);
    const decides = await Promise.all(files.map(async (file) => decidesSources(await (0,promises_.readFile)(file, "utf8"))));
    return files.find((_, index) => decides[index]);
}
const decidesSources = (configuration) => /^\s*(?:[\w-]*index[\w-]*|find-links|constraint|pre|(?:no|only)-binary|platform)\s*[=:]/m.test(configuration);
async function existing(files) {
    const found = await Promise.all(files.map((file) => (0,promises_.access)(file).then(() => [file], () => [])));
    return found.flat();
}
/** Whether uv's own settings decide where packages come from (docs.astral.sh/uv, Configuration files). */
async function isUvConfigured({ env, workspace }) {
    const variables = /^UV_(?:DEFAULT_INDEX|INDEX|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|OFFLINE|NO_INDEX|CONFIG_FILE)$/;
    if (Object.entries(env).some(([name, value]) => variables.test(name) && value !== ""))
        return true;
    const home = env.XDG_CONFIG_HOME ?? (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), ".config");
    const files = [(0,external_node_path_.join)(workspace, "uv.toml"), (0,external_node_path_.join)(home, "uv", "uv.toml"), "/etc/uv/uv.toml"];
    return (await existing(files)).length > 0;
}
function refuseWithoutVenv({ python, major, minor, hasVenv, hasEnsurepip }) {
    if (hasVenv && hasEnsurepip)
        return;
    const lacking = hasVenv ? "ensurepip" : "venv";
    throw new errors/* CompileError */.mQ(`\`${python}\` (Python ${major}.${minor}) has no module \`${lacking}\`, which virtual environments are made with.`, {
        code: "python-unavailable",
        hint: `On Debian and Ubuntu it is in the package python${major}.${minor}-venv. Or use actions/setup-python before this step, or install uv.`,
    });
}

;// CONCATENATED MODULE: ./src/compile/installation/install.ts










/**
 * Makes a virtual environment with these packages, byte-compiled: with uv, which takes seconds, where that can do what pip is configured
 * to do; with pip otherwise, and where uv fails.
 * @returns what was installed, as a requirements file
 * @throws CompileError with the installer's words, or before anything is installed when the interpreter cannot make environments
 */
async function installPackages(installation) {
    await (0,promises_.mkdir)(installation.toolFolder, { recursive: true });
    await (0,promises_.mkdir)(filesBeside(installation.draft), { recursive: true });
    const files = filesBeside(installation.draft);
    const variables = {
        ...(await constraintVariables(installation)),
        ...(await cacheVariables(installation)),
        ...(installation.localPaths.length === 0 ? {} : await settingsOfBuilds(files, installation.env)),
    };
    const removeBuildFolders = await watchBuildFolders(installation.localPaths);
    const withVariables = { ...installation, env: { ...installation.env, ...variables } };
    try {
        return await installWithFirst(await chooseInstallers(withVariables), withVariables);
    }
    finally {
        await removeBuildFolders();
        await (0,promises_.rm)(files, { recursive: true, force: true });
    }
}
/** Since 25.3 pip has separate constraints for builds; before, all constraints applied to builds. */
async function constraintVariables({ constraints, draft, env }) {
    if (constraints.length === 0)
        return {};
    const file = (0,external_node_path_.join)(filesBeside(draft), "constraints.txt");
    await (0,promises_.writeFile)(file, `${constraints.join("\n")}\n`);
    const names = ["PIP_CONSTRAINT", "PIP_BUILD_CONSTRAINT", "UV_BUILD_CONSTRAINT"];
    return Object.fromEntries(names.map((name) => [name, [env[name], file].filter(Boolean).join(" ")]));
}
/** If the home folder is not writable, installers cache downloads beside the environments. */
async function cacheVariables({ env, toolFolder }) {
    if ((await (0,unwritable/* findObstacle */.R)(env.XDG_CACHE_HOME ?? (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), ".cache"))) === undefined)
        return {};
    const folders = { UV_CACHE_DIR: (0,external_node_path_.join)(toolFolder, "uv-cache"), PIP_CACHE_DIR: (0,external_node_path_.join)(toolFolder, "pip-cache") };
    return Object.fromEntries(Object.entries(folders).filter(([name]) => env[name] === undefined));
}
async function installWithFirst([installer, ...others], installation) {
    if (installer === undefined)
        throw new errors/* CompileError */.mQ("There is no installer for this interpreter.", { code: "python-unavailable" });
    try {
        installation.log.line(`  with ${installer.name}`);
        return await installWith(installer, installation);
    }
    catch (error) {
        const isFinal = error instanceof TamperedError || error instanceof ConflictError || !(error instanceof errors/* CompileError */.mQ);
        if (isFinal || others.length === 0)
            throw error;
        installation.log.line(`  ${installer.name} could not do it (${error.message})`);
        await (0,promises_.rm)(installation.draft, { recursive: true, force: true });
        return await installAfter(error, others, installation);
    }
}
/** What another installer says of packages that it cannot find says nothing new where the index did not respond to the first. */
async function installAfter(earlier, others, installation) {
    try {
        return await installWithFirst(others, installation);
    }
    catch (error) {
        throw earlier instanceof IndexError && !(error instanceof TamperedError) ? earlier : error;
    }
}
async function installWith(installer, installation) {
    await installer.createEnvironment();
    const packages = [...(await installLock(installer, installation)), ...installation.packages];
    const rest = [...packages, ...(await argumentsOf(installation))];
    const what = `install ${[...packages, ...installation.requirements.map(({ path }) => path)].join(", ")}`;
    if (rest.length > 0)
        await installer.install(rest, { what, isLocked: false });
    return await installer.freeze();
}
/** @returns the packages still to be installed: configured constraints override the lock's versions */
async function installLock(installer, installation) {
    const { lock, log } = installation;
    if (lock === undefined)
        return [];
    try {
        await installLocked(installer, lock, installation);
        return [];
    }
    catch (error) {
        if (!(error instanceof ConflictError))
            throw error;
        log.line(`  without the lock, because the configured constraints exclude a version of it: ${error.message}`);
        return lock.requirements;
    }
}
/** Installs build tools first, then all other packages with them: an isolated build would install tools without a known hash. */
async function installLocked(installer, lock, { draft, options }) {
    const { build, all } = (0,locks/* splitLock */.oP)(lock.text);
    const own = options.map(({ text }) => text);
    for (const [name, text, flags] of [
        ["build", build, ["--only-binary", ":all:"]],
        ["sdk", all, ["--no-build-isolation"]],
    ]) {
        const file = (0,external_node_path_.join)(filesBeside(draft), `${name}.txt`);
        await (0,promises_.writeFile)(file, [...own, text].join("\n"));
        await installer.install([...flags, "--no-deps", "--require-hashes", "-r", file], {
            what: "install the kfp-tekton SDK",
            isLocked: true,
        });
    }
}
async function argumentsOf({ requirements, draft }) {
    const files = requirements.map(async ({ path, lines }, index) => {
        if (lines === undefined)
            return ["-r", path];
        const file = (0,external_node_path_.join)(filesBeside(draft), `requirements-${index}.txt`);
        await (0,promises_.writeFile)(file, `${lines.join("\n")}\n`);
        return ["-r", file];
    });
    return (await Promise.all(files)).flat();
}

// EXTERNAL MODULE: ./src/compile/installation/install-settings.ts
var install_settings = __webpack_require__(73479);
;// CONCATENATED MODULE: ./src/compile/requirements/locate-requirement.ts
/** Finds the line of a requirement that an installer spells differently: `kfp<1.9,>=1.8` for `kfp >= 1.8, < 1.9 # why`. */
function locateRequirement(requirement, { files }) {
    const wanted = canonical(requirement);
    const name = nameIn(requirement);
    const places = files.flatMap(({ path, lines }) => lines.map(({ text, line }) => ({ text, file: path, line })));
    const found = places.find(({ text }) => canonical(text) === wanted) ?? places.find(({ text }) => nameIn(text) === name);
    return found === undefined ? undefined : { file: found.file, line: found.line };
}
const nameIn = (text) => (/^[\w.-]+/.exec(text)?.[0] ?? "").replace(/[-_.]+/g, "-").toLowerCase();
function canonical(text) {
    const [plain = ""] = text.split(/;|\s--/);
    const specifiers = plain.replace(/^[\w.-]+\s*(?:\[[^\]]*\])?/, "").replace(/[()\s]/g, "");
    return [nameIn(text), ...specifiers.split(",").sort()].join(" ");
}

;// CONCATENATED MODULE: ./src/compile/sdk-versions.ts

const releasesOf = {
    // The last release, with the newest kfp that it allows (kfp-tekton 1.9.3 setup.py).
    "kfp-tekton": {
        pinned: "1.9.3",
        oldest: "1.5.0",
        next: "2.0.0",
        note: "; up to 1.7 they write tekton.dev/v1beta1 for older servers",
    },
    kfp: { pinned: "2.17.3", oldest: "2.4.0", next: "3.0.0", note: "" },
};
/**
 * The first kfp release that fixes five security advisories, two of them in code that authors run
 * (github.com/kubeflow/pipelines/releases/tag/2.18.1).
 */
const safeKfp = "2.18.1";
/** @throws CompileError if the text is not a version, or an unsupported one */
function refuseVersion(version, sdk) {
    const { pinned, oldest, note } = releasesOf[sdk];
    if (!/^\d+\.\d+\.\d+$/.test(version)) {
        throw new errors/* CompileError */.mQ(`\`sdk\` is ${JSON.stringify(version)}.`, {
            code: "sdk-version-refused",
            hint: `Set it to \`auto\`, \`installed\` or a version such as ${sdk}==${pinned}.`,
        });
    }
    if (isSupported(version, sdk))
        return;
    const limit = isOlder(version, oldest)
        ? `older than ${oldest}, the first`
        : `of a later generation than ${pinned}, the last`;
    throw new errors/* CompileError */.mQ(`${sdk} ${version} is ${limit} that this action compiles with.`, {
        code: "sdk-version-refused",
        hint: `Set \`sdk\` to a version from ${sdk}==${oldest} to ${sdk}==${pinned}${note}.`,
    });
}
/** A version that is not a number, such as that of a checkout, counts as supported. */
const isSupported = (version, sdk) => !/^\d+\.\d+/.test(version) || (!isOlder(version, releasesOf[sdk].oldest) && isOlder(version, releasesOf[sdk].next));
const isOlder = (version, other) => compare(version, other) < 0;
function compare(one, other) {
    const [first, second] = [one, other].map((version) => version.split(".").map((part) => Number.parseInt(part, 10)));
    const index = first?.findIndex((part, at) => part !== second?.[at]) ?? -1;
    return index === -1 ? 0 : (first?.[index] ?? 0) - (second?.[index] ?? 0);
}
/** Lists the requirements of a private environment, including those that a release needs today but does not declare. */
function requirementsOf(sdk, version, minor) {
    // Modules use this extra without declaring it: `from kfp import kubernetes`.
    if (sdk === "kfp")
        return [`kfp[kubernetes]==${version}`];
    return [
        `kfp-tekton==${version}`,
        // distutils left the standard library with 3.12, and kfp 1.8 imports it (kfp/components/_components.py).
        ...(minor >= 12 ? ["setuptools>=69.1"] : []),
        // requests_toolbelt before 1.0, which kfp before 1.8.22 asks for, imports a module that urllib3 2 does not have.
        ...(asksForOldKfp(version) ? ["urllib3<2"] : []),
    ];
}
/** PyYAML 5, which kfp before 1.8.22 asks for, has no wheels for recent Pythons, and Cython 3 does not build it (yaml/pyyaml#601, #724). */
const buildConstraints = (sdk, version) => sdk === "kfp-tekton" && asksForOldKfp(version) ? ["cython<3"] : [];
const asksForOldKfp = (version) => compare(version, "1.7.1") < 0;
/** They concern what authors and CI run, so a module that is compiled with an older release is worth a warning. */
function annotateAdvisories(sdk, version, log) {
    if (sdk !== "kfp" || !isOlder(version, safeKfp))
        return;
    log.annotate({
        level: "warning",
        title: "kfp with known advisories",
        message: `kfp ${version} is older than ${safeKfp}, which fixes security advisories in the SDK. Set \`sdk\` to \`kfp==${safeKfp}\` or later as soon as your package index has it. Until then, compile only code that you trust.`,
        minor: true,
    });
}

;// CONCATENATED MODULE: ./src/compile/requirements/specifiers.ts
/** By their numbers; undefined for what has more than numbers, such as a release candidate. */
function compareVersions(one, other) {
    const [first, second] = [one, other].map(numbersOf);
    if (first === undefined || second === undefined)
        return undefined;
    for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
        const difference = (first[index] ?? 0) - (second[index] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}
/** Whether a release satisfies `>=1.8,<2`, as PEP 440 says; undefined for what cannot be read. */
function matchesSpecifier(version, specifier) {
    let holds = true;
    for (const clause of specifier.split(",").filter((part) => part.trim() !== "")) {
        const [, operator = "", wanted = ""] = /^\s*(~=|===?|!=|<=|>=|<|>)\s*v?([\d.]+(?:\.\*)?)\s*$/.exec(clause) ?? [];
        const matches = operator === "" ? undefined : matchesClause(version, operator, wanted);
        if (matches === undefined)
            return undefined;
        holds &&= matches;
    }
    return holds;
}
function matchesClause(version, operator, wanted) {
    if (wanted.endsWith(".*")) {
        const isWithin = startsWith(version, wanted.slice(0, -2));
        return operator === "==" ? isWithin : operator === "!=" ? !isWithin : undefined;
    }
    const order = compareVersions(version, wanted);
    if (order === undefined)
        return undefined;
    switch (operator) {
        case "~=":
            return order >= 0 && startsWith(version, wanted.split(".").slice(0, -1).join("."));
        case "!=":
            return order !== 0;
        case "<":
            return order < 0;
        case ">":
            return order > 0;
        case "<=":
            return order <= 0;
        case ">=":
            return order >= 0;
        default:
            return order === 0;
    }
}
const startsWith = (version, series) => numbersOf(series)?.every((number, index) => (numbersOf(version)?.[index] ?? 0) === number) ?? false;
const numbersOf = (version) => /^\d+(?:\.\d+)*$/.test(version) ? version.split(".").map(Number) : undefined;

;// CONCATENATED MODULE: ./src/compile/requirements/markers.ts

/** Of an interpreter on this machine. */
function markerValues({ major, minor, identity }) {
    const isMac = process.platform === "darwin";
    return {
        python_version: `${major}.${minor}`,
        python_full_version: /^[\d.]+/.exec(identity)?.[0] ?? `${major}.${minor}.0`,
        sys_platform: process.platform,
        platform_system: isMac ? "Darwin" : "Linux",
        os_name: "posix",
        platform_machine: identity.split("|")[2] ?? "",
        implementation_name: "cpython",
        platform_python_implementation: "CPython",
        extra: "",
    };
}
/** Whether a marker holds. One that cannot be read does: the installer will say what is wrong with it. */
function markerHolds(marker, values) {
    const tokens = marker.match(/'[^']*'|"[^"]*"|[()]|[<>=!~]+|not\s+in|[\w.]+/g) ?? [];
    const reader = new Reader(tokens, values);
    const holds = reader.or();
    return reader.isAtEnd ? holds : true;
}
/** By descent: `or` of `and` of comparisons and parentheses. */
class Reader {
    #tokens;
    #values;
    #at = 0;
    constructor(tokens, values) {
        this.#tokens = tokens;
        this.#values = values;
    }
    get isAtEnd() {
        return this.#at >= this.#tokens.length;
    }
    or() {
        let holds = this.#and();
        while (this.#takes("or"))
            holds = this.#and() || holds;
        return holds;
    }
    #and() {
        let holds = this.#term();
        while (this.#takes("and"))
            holds = this.#term() && holds;
        return holds;
    }
    #term() {
        if (this.#takes("(")) {
            const holds = this.or();
            this.#takes(")");
            return holds;
        }
        const [one, operator, other] = [this.#value(), this.#next(), this.#value()];
        return markers_compare(one, operator, other);
    }
    #takes(token) {
        const isNext = this.#tokens[this.#at] === token;
        if (isNext)
            this.#at += 1;
        return isNext;
    }
    #next() {
        this.#at += 1;
        return (this.#tokens[this.#at - 1] ?? "").replace(/\s+/g, " ");
    }
    #value() {
        const token = this.#next();
        return /^['"]/.test(token) ? token.slice(1, -1) : (this.#values[token] ?? "");
    }
}
function markers_compare(one, operator, other) {
    if (operator === "in")
        return other.includes(one);
    if (operator === "not in")
        return !other.includes(one);
    if (/^\d/.test(one) && /^\d/.test(other))
        return matchesSpecifier(one, `${operator}${other}`) ?? true;
    const order = compareVersions(one, other) ?? (one < other ? -1 : one === other ? 0 : 1);
    return { "==": order === 0, "===": order === 0, "!=": order !== 0, "<": order < 0, ">": order > 0 }[operator] ?? true;
}

// EXTERNAL MODULE: ./src/compile/requirements/sdk-requirements.ts
var sdk_requirements = __webpack_require__(7655);
;// CONCATENATED MODULE: ./src/compile/wanted-sdk.ts




/** All releases from the oldest that is compiled with, newest first (pypi.org/project/kfp-tekton, which has ended). */
const releasesOfKfpTekton = [
    ...["1.9.3", "1.9.2", "1.9.1", "1.9.0", "1.8.1", "1.8.0", "1.7.4", "1.7.3", "1.7.2", "1.7.1", "1.7.0"],
    ...["1.6.9", "1.6.8", "1.6.7", "1.6.6", "1.6.5", "1.6.4", "1.6.3", "1.6.2", "1.6.1", "1.6.0"],
    ...["1.5.10", "1.5.9", "1.5.8", "1.5.7", "1.5.6", "1.5.5", "1.5.4", "1.5.3", "1.5.2", "1.5.1", "1.5.0"],
];
/** Of kfp there will be more, so only the one that is locked is known to be there. */
const releases = {
    "kfp-tekton": releasesOfKfpTekton,
    kfp: [releasesOf.kfp.pinned],
};
/** The version of an SDK that requirements want for an interpreter. */
function wantedSdk(lines, python, sdk) {
    const values = markerValues(python);
    const specifiers = lines
        .filter((line) => line.name === sdk && (0,sdk_requirements/* isFor */.Gi)(line, sdk) && (line.marker === "" || markerHolds(line.marker, values)))
        .map(({ specifier }) => specifier);
    if (specifiers.length === 0)
        return { kind: "any" };
    const pin = specifiers.flatMap((text) => /^={2,3}v?(\d+(?:\.\d+){0,2})$/.exec(text)?.[1] ?? [])[0];
    if (pin !== undefined)
        return { kind: "pin", version: [...pin.split("."), "0", "0"].slice(0, 3).join(".") };
    const specifier = specifiers.filter((text) => text !== "").join(",");
    const version = releases[sdk].find((release) => matchesSpecifier(release, specifier) === true);
    return version === undefined ? { kind: "other" } : { kind: "range", version, specifier };
}

;// CONCATENATED MODULE: ./src/compile/private-environment.ts










/**
 * Creates a virtual environment for this interpreter, SDK and requirements, once, and keeps it in the cache folder. With local, editable or
 * VCS requirements it is created for each step, because their code may change.
 * @throws CompileError
 */
async function privateEnvironment(interpreter, requirements, options) {
    const { folder, contents } = await locateEnvironment(interpreter, requirements, options);
    const python = (0,external_node_path_.join)(folder, "bin", "python");
    if (!(await isUsable(folder, python)))
        await make(folder, { interpreter, contents, options });
    const dispose = async () => {
        if (!requirements.isReusable)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    return { python, dispose };
}
async function locateEnvironment(interpreter, requirements, options) {
    const contents = await contentsOf(interpreter, requirements, options);
    const key = await private_environment_keyOf(interpreter, contents, options);
    const folder = (0,external_node_path_.join)(options.cacheFolder, "sdk", requirements.isReusable ? key : `${key}.${(0,external_node_crypto_.randomUUID)()}`);
    return { folder, key, contents };
}
/** Beside an environment that is being unpacked: if the job is killed meanwhile, it stays, and half of an environment is not used. */
const restoringMark = (folder) => `${folder}.restoring`;
async function contentsOf(interpreter, requirements, { sdk, sdkVersion }) {
    const { minor } = interpreter;
    const { haveHashes } = requirements;
    const { pinned, oldest } = releasesOf[sdk];
    const asked = sdkVersion === "auto" ? wantedSdk(requirements.sdk, interpreter, sdk) : { kind: "pin", version: sdkVersion };
    const version = asked.kind === "pin" || asked.kind === "range" ? asked.version : pinned;
    refuseVersion(version, sdk);
    const name = `${sdk} 3.${minor}`;
    const all = requirementsOf(sdk, version, minor);
    const lock = version === pinned && (0,locks/* hasLock */.wD)(name) ? { text: await (0,locks/* readLock */.mF)(name), requirements: all } : undefined;
    // The resolver knows the ranges, and what the index has of them.
    const isOpen = asked.kind === "other" || (asked.kind === "range" && version !== pinned);
    const wanted = isOpen ? [`${sdk}>=${oldest}`, ...all.slice(1)] : all;
    // pip requires hashes of all packages as soon as one requirement has a hash.
    const needsNone = lock !== undefined && (haveHashes || requirements.named.length === 0);
    return { requirements, lock, packages: needsNone ? [] : wanted, constraints: buildConstraints(sdk, version) };
}
/** The cache key: everything that would lead to another environment. */
async function private_environment_keyOf({ identity, major, minor }, { requirements, lock, packages }, { env }) {
    const files = requirements.files.map(({ path, digest }) => [path, digest]);
    const settings = await (0,install_settings/* describeInstallSettings */.M)(env);
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([identity, lock, packages, files, settings]));
    return `${major}.${minor}-${hash.digest("hex").slice(0, 16)}`;
}
/** Checks the link to the interpreter of the environment, which may have been removed, and that it was unpacked completely. */
async function isUsable(folder, python) {
    const canStart = (0,promises_.access)(python, promises_.constants.X_OK).then(() => true, () => false);
    const isWhole = (0,promises_.access)(restoringMark(folder)).then(() => false, () => true);
    return (await canStart) && (await isWhole);
}
/** Creates the environment under a temporary name, so that a killed or concurrent job cannot leave half of it. */
async function make(folder, making) {
    const draft = `${folder}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.rm)(restoringMark(folder), { force: true });
    try {
        await install(draft, making);
        await renameUnlessThere(draft, folder);
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
}
async function install(draft, { interpreter, contents, options }) {
    const { log, workspace, cacheFolder } = options;
    const started = Date.now();
    const again = contents.requirements.isReusable
        ? "this is done once"
        : "`requirements` has local or editable entries, so this is done for each step";
    log.line(`Installing ${titleOf(contents, options.sdk)} into a private environment; ${again}.`);
    const { leftOut } = contents.requirements;
    if (leftOut.length > 0)
        log.line(`Left out of it, because it is for the other SDK: ${leftOut.join(", ")}`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(draft), { recursive: true });
    const frozen = await installPackages({
        interpreter,
        draft,
        workspace,
        lock: contents.lock,
        packages: contents.packages,
        requirements: contents.requirements.named,
        hasSources: !contents.requirements.isReusable,
        localPaths: contents.requirements.localPaths,
        options: contents.requirements.options,
        constraints: contents.constraints,
        env: (0,child_environment/* installEnvironment */.Ns)(options.env, options.passEnv),
        log,
        toolFolder: cacheFolder,
        locate: (requirement) => locateRequirement(requirement, contents.requirements),
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(draft, "requirements.lock"), frozen);
    log.group(`Installed the SDK in ${Math.round((Date.now() - started) / 1000)} s`, frozen.trim());
}
const titleOf = ({ packages, lock }, sdk) => packages[0] ?? (lock === undefined ? "the SDK" : `${sdk}==${releasesOf[sdk].pinned}`);
async function renameUnlessThere(draft, folder) {
    try {
        await (0,promises_.rename)(draft, folder);
    }
    catch (error) {
        // Another job was faster and has created the same content.
        if (!["ENOTEMPTY", "EEXIST"].includes(String(error.code)))
            throw error;
    }
}

// EXTERNAL MODULE: ./src/compile/python/interpreter-choice.ts + 1 modules
var interpreter_choice = __webpack_require__(83806);
// EXTERNAL MODULE: ./src/compile/requirements/requirements.ts + 3 modules
var requirements_requirements = __webpack_require__(65222);
;// CONCATENATED MODULE: ./src/compile/sdk-environment.ts







/** @throws CompileError naming the setting that would help */
async function chooseSdk(options) {
    const interpreter = await (0,interpreter_choice/* resolveInterpreter */.T)(options, options.cacheFolder);
    if (options.sdkVersion === "installed")
        return useInstalled(interpreter, options);
    if (options.sdkVersion === "auto" && hasUsableSdk(interpreter, options) && options.requirements.length === 0)
        return { kind: "installed", interpreter };
    const env = (0,child_environment/* installEnvironment */.Ns)(options.env, options.passEnv);
    const requirements = await (0,requirements_requirements/* readRequirements */.F)(options.workspace, options.requirements, { sdk: options.sdk, env });
    return { kind: "private", interpreter, requirements };
}
/** @throws CompileError naming the setting that would help */
async function prepareSdk(options) {
    const chosen = await chooseSdk(options);
    const { interpreter } = chosen;
    warnAboutPython(interpreter, options);
    if (chosen.kind === "installed")
        return useUnchanged(interpreter);
    const { python, dispose } = await privateEnvironment(interpreter, chosen.requirements, options);
    const files = [(0,external_node_path_.dirname)((0,external_node_path_.dirname)(python)), ...filesOf(interpreter)];
    return { ...useUnchanged(interpreter), python, executable: python, files, dispose };
}
const useUnchanged = (interpreter) => {
    const { python, executable, searchPath } = interpreter;
    return { python, executable, searchPath, files: filesOf(interpreter), dispose: async () => { } };
};
const filesOf = ({ python, prefix, basePrefix, searchPath }) => [
    python,
    prefix,
    basePrefix,
    ...searchPath,
];
function hasUsableSdk({ sdkVersions }, { sdk }) {
    const version = sdkVersions[sdk];
    return version !== undefined && isSupported(version, sdk);
}
/** On Python 3.13, 16 of 111 modules compile to other bytes: lib2to3 is gone, so the SDK strips type annotations differently. */
function warnAboutPython({ python, minor }, { sdk, log }) {
    if (minor < 13 || sdk === "kfp")
        return;
    log.annotate({
        level: "warning",
        title: "Python 3.13",
        message: `\`${python}\` is Python 3.${minor}. The SDK writes other bytes for function components there than on 3.9 to 3.12: set \`python\` to one of those for packages that do not change with the interpreter.`,
    });
}
function useInstalled(interpreter, { python, requirements, sdk }) {
    const version = interpreter.sdkVersions[sdk];
    if (version === undefined) {
        const name = sdk === "kfp" ? "kfp 2" : "kfp_tekton";
        throw new errors/* CompileError */.mQ(`\`${python}\` cannot import ${name}, and \`sdk\` is \`installed\`.`, {
            code: "sdk-unavailable",
            hint: `Install ${sdk} in an earlier step, or set \`sdk\` to \`auto\`.`,
        });
    }
    if (!isSupported(version, sdk))
        refuseVersion(version, sdk);
    if (requirements.length === 0)
        return { kind: "installed", interpreter };
    throw new errors/* CompileError */.mQ("`requirements` are installed into a private environment, and `sdk` is `installed`.", {
        code: "input-invalid",
        hint: "Install them in an earlier step, or set `sdk` to `auto` or a version.",
    });
}

;// CONCATENATED MODULE: ./src/compile/kept-folders.ts





/**
 * Restores what an earlier job has kept: the SDK's environment and the packages.
 * @throws CompileError for an interpreter or requirements that cannot be used
 */
async function restoreKeptFolders(options) {
    const { jobCache } = options;
    const all = jobCache === undefined ? [] : await restoreAll(jobCache, options);
    return {
        environmentReady: async (name) => {
            for (const { sdk, ready } of all)
                if (sdk === name)
                    await ready();
        },
        // One after the other: each writes to the log what it does.
        save: async () => {
            for (const { save } of all)
                await save();
        },
    };
}
async function restoreAll(jobCache, { sdks, packages, passEnv }) {
    const all = [];
    for (const sdk of sdks) {
        const environment = await environmentOf(sdk);
        if (environment !== undefined)
            all.push({ sdk: sdk.sdk, ...(await keepEnvironment(jobCache, environment)) });
    }
    // A package can hold the value of a variable, and any pull request may read the caches of its base.
    if (packages !== undefined && passEnv.length === 0)
        all.push(await keepPackages(jobCache, packages));
    return all;
}
/** @returns nothing where the interpreter has the SDK, or the environment is made anew for each step */
async function environmentOf(options) {
    const chosen = await chooseSdk(options);
    if (chosen.kind === "installed" || !chosen.requirements.isReusable)
        return undefined;
    const { folder, key } = await locateEnvironment(chosen.interpreter, chosen.requirements, options);
    const { named, haveHashes } = chosen.requirements;
    const title = `the environment of ${options.sdk}`;
    return { title, folder, key: `sdk-${key}`, ages: named.length > 0 && !haveHashes };
}
async function keepEnvironment(jobCache, kept) {
    if ((await exists(kept.folder)) || (await restoreWhole(jobCache, kept)))
        return { ready: async () => { }, save: async () => { } };
    let made = "";
    return {
        ready: async () => {
            made = await fingerprintOf(kept.folder);
        },
        save: async () => {
            // A module that changes its environment changes it for itself, and not for every later job.
            if (made !== "" && made === (await fingerprintOf(kept.folder)))
                await jobCache.save(kept, "whole");
        },
    };
}
/** The mark stays if the job is killed meanwhile: half of an environment is not used. */
async function restoreWhole(jobCache, kept) {
    const mark = restoringMark(kept.folder);
    await (0,promises_.mkdir)((0,external_node_path_.join)(kept.folder, ".."), { recursive: true });
    await (0,promises_.writeFile)(mark, "");
    const restored = (await jobCache.restore(kept)) !== undefined;
    await (0,promises_.rm)(mark, { force: true });
    return restored;
}
async function keepPackages(jobCache, folder) {
    const kept = { title: "compiled packages", folder, key: `packages-${folder.split("/").at(-1)}`, ages: false };
    const before = (await exists(folder)) ? await contentOf(folder) : await jobCache.restore(kept);
    return {
        ready: async () => { },
        save: async () => {
            const content = await contentOf(folder);
            if (content !== undefined && content !== before)
                await jobCache.save(kept, content);
        },
    };
}
/** By name and bytes; undefined where there is nothing. */
async function contentOf(folder) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).sort();
    if (names.length === 0)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const name of names)
        hash.update(`${name}\n`).update(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name)));
    return hash.digest("hex").slice(0, 16);
}
/** By name, size and time of every file. The time of the status says nothing: it changes when uv links the same file into another environment. */
async function fingerprintOf(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name));
    const described = await Promise.all(files.sort().map(async (file) => {
        const { size, mtimeMs } = await (0,promises_.stat)(file);
        return `${file} ${size} ${mtimeMs}`;
    }));
    return (0,external_node_crypto_.createHash)("sha256").update(described.join("\n")).digest("hex");
}
const exists = async (path) => await (0,promises_.access)(path).then(() => true, () => false);

;// CONCATENATED MODULE: ./src/compile/lent-pipelines.ts
/** Whether a module has pipelines from other files, so that it takes all modules to tell whose they are. */
const isLent = ({ results }) => results.some((result) => lent_pipelines_lenderOf(result) !== undefined);
/**
 * A pipeline that several modules have from the same file is that of the first: by their paths, those that are imported before those that run
 * as `__main__`, which may compile it in another way each.
 */
function settleLent(outcomes, modules) {
    const runsAsMain = new Set(modules.flatMap(({ path, entry }) => (entry === "main" ? [path] : [])));
    const rank = ({ module }) => `${runsAsMain.has(module) ? 1 : 0} ${module}`;
    const owners = new Map();
    return outcomes
        .toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))
        .map((outcome) => {
        const { module, results } = outcome;
        const others = new Set();
        const own = results.filter((result) => {
            const lender = lent_pipelines_lenderOf(result);
            if (lender === undefined || result.kind === "none")
                return true;
            const key = JSON.stringify([lender, result.function, result.name]);
            const owner = owners.get(key);
            if (owner === undefined)
                owners.set(key, { module, result });
            if (owner === undefined || owner.module === module || (runsAsMain.has(module) && !isSame(result, owner.result)))
                return true;
            others.add(owner.module);
            return false;
        });
        if (own.length > 0)
            return { ...outcome, results: own };
        const ending = `the pipelines that it has from other files are those of ${[...others].join(" and ")}`;
        return { ...outcome, results: [{ kind: "none", ending }] };
    });
}
const lent_pipelines_lenderOf = (result) => (result.kind === "none" ? undefined : result.lentBy);
/** The resources of loops are called after the module. */
const withoutLoopIds = (yaml) => yaml.replace(/-[0-9a-f]{5}-(?=for-loop|graph)/g, "-");
const isSame = (one, other) => one.kind === "compiled" && other.kind === "compiled"
    ? withoutLoopIds(one.yaml) === withoutLoopIds(other.yaml)
    : one.kind === other.kind;

// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
;// CONCATENATED MODULE: ./src/compile/name-results.ts


const packageExtension = /\.(?:ya?ml|zip|tar\.gz|tgz)$/;
/**
 * Names the packages of one module. A single package is named after its module; several packages of one function are distinguished by their
 * pipelines' names.
 */
function nameResults(results) {
    const files = results.flatMap((result) => (result.kind === "compiled" && result.file ? [result.file] : []));
    const stems = new Map(files.map((file) => [file, stemOf(file, files)]));
    const isRepeated = (name) => results.filter((result) => result.kind === "compiled" && result.function === name).length > 1;
    if (results.length === 1)
        return results;
    return results.map((result) => {
        const stem = result.kind === "compiled" && result.file ? stems.get(result.file) : undefined;
        if (result.kind !== "compiled" || stem === undefined)
            return result;
        return { ...result, stem, function: isRepeated(result.function) ? stem : result.function };
    });
}
/** The file's name, with as many of its folders as needed to be unique within the module. */
function stemOf(file, files) {
    const parts = partsOf(file);
    const tail = (of, length) => of.slice(-length).join("/").toLowerCase();
    const others = files.filter((other) => other.replace(packageExtension, "") !== file.replace(packageExtension, ""));
    const length = parts.findIndex((_, index) => others.every((other) => tail(partsOf(other), index + 1) !== tail(parts, index + 1)));
    return fitName(parts.slice(length === -1 ? 0 : -(length + 1)).join("."));
}
const partsOf = (file) => external_node_path_.posix
    .normalize(file)
    .replace(packageExtension, "")
    .split("/")
    .filter((part) => part !== "" && part !== "..");
/** Device names, which Windows reserves with any extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Limit of a name. File systems allow 255 bytes; the rest is for extensions and side files. */
const longest = 180;
/** Makes a name valid for every file system and for artifacts, which refuse `"`, `:`, `<`, `>`, `|`, `*`, `?` and line breaks. */
function fitName(name) {
    const fit = name
        .normalize("NFC")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a name
        .replace(/[\u0000-\u001f\u007f"*/:<>?\\|]+/g, "-")
        .replace(/^[\s.]+|[\s.]+$/g, "");
    const named = fit === "" || /^-+$/.test(fit) ? "package" : deviceName.test(fit) ? `_${fit}` : fit;
    if (Buffer.byteLength(named) <= longest)
        return named;
    const digest = (0,sha256/* sha256 */.s)(named).slice(0, 8);
    return `${Buffer.from(named)
        .subarray(0, longest)
        .toString("utf8")
        .replace(/\uFFFD+$/, "")}-${digest}`;
}

// EXTERNAL MODULE: ./src/compile/package-cache.ts + 2 modules
var package_cache = __webpack_require__(63765);
;// CONCATENATED MODULE: ./src/compile/compile.ts















/**
 * Compiles every module with the SDK's own compiler and writes the packages. The order of the results is that of the modules.
 * @throws CompileError for what concerns all modules: the interpreter, the SDK's environment, the output folder
 */
async function compilePipelines(options) {
    await (0,write_package/* refuseOutputOutside */.N7)(options.workspace, options.outputDir);
    const cache = await (0,package_cache/* openPackageCache */.F)({ ...options, searched: searchedIn(options) });
    const sdks = [...new Set(options.modules.map(({ sdk }) => sdk))].map((name) => sdkOptions(name, options));
    const kept = await restoreKeptFolders({ ...options, packages: cache.folder, sdks });
    const packagePaths = (0,write_package/* assignPackagePaths */.u6)(options);
    const byModule = new Map();
    const fromRoot = [];
    const found = new Map(options.modules.map((module) => [module.path, module]));
    const take = async (ended) => {
        const outcome = addBareDecorators(ended, found.get(ended.module));
        const named = nameResults(outcome.results);
        const finished = await Promise.all(named.map((result) => finish(result, outcome, { options, packagePaths })));
        // The module's output is shown only with its first result.
        const variations = outcome.inputs?.variation ?? [];
        const results = finished.map((result, index) => index === 0 ? withVariations(result, variations) : { ...result, output: "" });
        for (const line of describeRun(outcome))
            options.log.line(line);
        if (outcome.fromRoot)
            fromRoot.push(outcome.module);
        byModule.set(outcome.module, results);
        options.onModule?.(results);
    };
    const lent = [];
    for await (const outcome of outcomesOf(options, cache, kept)) {
        if (isLent(outcome))
            lent.push(outcome);
        else
            await take(outcome);
    }
    for (const outcome of settleLent(lent, options.modules))
        await take(outcome);
    await kept.save();
    if (fromRoot.length > 0)
        options.log.line(describeRoot(fromRoot, options.workingDirectory));
    return options.modules.flatMap((module) => byModule.get(module.path) ?? [notReached(module.path)]);
}
function withVariations(result, variations) {
    if (result.kind !== "compiled" || variations.length === 0)
        return result;
    return { ...result, pipeline: { ...result.pipeline, variations } };
}
/** Yields cached results first, and starts Python only for the remaining modules. */
async function* outcomesOf(options, cache, kept) {
    const found = await Promise.all(options.modules.map(async (module) => ({ module, outcome: await cache.find(module) })));
    for (const { outcome } of found)
        if (outcome !== undefined)
            yield outcome;
    const left = found.flatMap(({ module, outcome }) => (outcome === undefined ? [module] : []));
    // Both SDKs are confined in the same way most of the time, and one line is enough then.
    const described = new Set();
    const describe = (line) => {
        if (!described.has(line))
            options.log.line(line);
        described.add(line);
    };
    for (const [sdk, modules] of Map.groupBy(left, (module) => module.sdk))
        yield* compiledWith(sdk, modules, { options, cache, kept, describe });
}
const sdkOptions = (sdk, options) => ({
    ...options,
    sdk,
    sdkVersion: options.sdk.versions[sdk],
});
/** The two SDKs exclude each other in one environment, so the modules of one are compiled after those of the other. */
async function* compiledWith(name, modules, { options, cache, kept, describe }) {
    const sdk = await prepareSdk(sdkOptions(name, options));
    await kept.environmentReady(name);
    const versions = new Set();
    try {
        for await (const outcome of driveModules(modules, { prepared: sdk, sdk: name, options, describe })) {
            yield outcome;
            versions.add(outcome.sdkVersion);
            const module = modules.find(({ path }) => path === outcome.module);
            if (module !== undefined)
                await cache.keep(module, outcome, sdk.searchPath);
        }
        for (const version of versions)
            annotateAdvisories(name, version, options.log);
    }
    finally {
        await sdk.dispose();
    }
}
/**
 * The declared name of a pipeline that failed before it had one. If the whole module failed, a name is used only if it declares a single
 * pipeline.
 */
function declaredName({ modules }, module, ofFunction) {
    const pipelines = modules.find(({ path }) => path === module)?.pipelines ?? [];
    const found = pipelines.filter((pipeline) => ofFunction === undefined || pipeline.function === ofFunction);
    return found.length === 1 ? found[0]?.name : undefined;
}
async function finish(result, outcome, context) {
    const { module, output, isCached, durationMs } = outcome;
    const compilation = { output, isCached, durationMs };
    if (result.kind === "none")
        return { kind: "none", ...(0,defined/* defined */.s)({ ending: result.ending && (0,hints/* cureFor */.f)(result.ending) }), module, ...compilation };
    const name = result.name ?? declaredName(context.options, module, result.function);
    const of = {
        module,
        ...(0,defined/* defined */.s)({ function: result.function, name }),
    };
    const failed = (error) => ({ kind: "failed", ...of, error, ...compilation });
    if (result.kind === "failed")
        return failed(compileError(result, outcome, context.options));
    try {
        return { kind: "compiled", pipeline: await writeCompiled(result, outcome, context), ...compilation };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        const location = { file: module, line: result.line };
        return failed(error instanceof errors/* CompileError */.mQ
            ? error
            : new errors/* CompileError */.mQ(`Could not compile ${module}: ${error.message}`, {
                code: error.code,
                cause: error,
                location,
            }));
    }
}
/** The failure of a module as a whole is no further pipeline. */
const isOfPipeline = (result) => result.kind !== "failed" || result.function !== undefined;
async function writeCompiled({ stem, ...result }, { module, results, sdkVersion }, { options, packagePaths }) {
    const { function: name, name: givenName, line, yaml, files: filesRead, sideFiles, repairs } = result;
    const packagePath = packagePaths({ module, function: name, alone: results.filter(isOfPipeline).length === 1, stem });
    const written = await (0,write_package/* writePackage */.E1)({ workspace: options.workspace, packagePath, name: givenName, yaml, sideFiles });
    const repaired = repairs.length === 0 ? {} : { repairs };
    const names = result.missingNames === undefined ? {} : { missingNames: result.missingNames };
    return { module, function: name, line, yaml, ...written, filesRead, ...repaired, ...names, sdkVersion };
}
function compileError(result, { module: path, sandbox }, { workspace, modules }) {
    const module = modules.find((found) => found.path === path);
    const { sdk = "kfp-tekton", entry = "pipeline" } = module ?? {};
    const hint = (0,hints/* hintFor */.J)(result.message, { sdk, entry, sandbox });
    const location = result.location ?? { file: path, line: 1 };
    const place = notebookAt(workspace, location.file)?.placeOf(location.line ?? 1);
    return new errors/* CompileError */.mQ(`Could not compile ${path}${place === undefined ? "" : ` (${place})`}: ${result.message}`, {
        location,
        ...(result.traceback === "" ? {} : { traceback: result.traceback }),
        ...(0,defined/* defined */.s)({ hint }),
    });
}
function notReached(module) {
    const error = new errors/* CompileError */.mQ(`Could not compile ${module}: the compiler ended before it.`, {
        code: "compiler-ended",
        location: { file: module, line: 1 },
    });
    return { kind: "failed", module, error, output: "", isCached: false, durationMs: 0 };
}


/***/ }),

/***/ 81691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ member),
/* harmony export */   r: () => (/* binding */ archive)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51306);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98697);


/** The one member that servers look for: kfp-tekton backend/src/apiserver/server/util.go. */
const member = "pipeline.yaml";
/** Packs a package in the format of the file name's extension. The bytes are reproducible: the same text gives the same bytes on every machine. */
function archive(fileName, yaml) {
    const content = Buffer.from(yaml, "utf8");
    if (fileName.endsWith(".zip"))
        return zipArchive(content);
    if (/\.(tar\.gz|tgz)$/.test(fileName))
        return tarArchive(content);
    return content;
}
/** 1980-01-01 is the oldest time that a zip can hold; fflate reads it in local time. */
const zipArchive = (content) => (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .zipSync */ .L)({ [member]: [content, { mtime: new Date(1980, 0, 1), level: 9 }] });
const tarBlock = 512;
function tarArchive(content) {
    const header = Buffer.alloc(tarBlock);
    new tar__WEBPACK_IMPORTED_MODULE_0__/* .Header */ .Y9({
        path: member,
        mode: 0o644,
        uid: 0,
        gid: 0,
        size: content.length,
        mtime: new Date(0),
        type: "File",
    }).encode(header, 0);
    const padding = Buffer.alloc((tarBlock - (content.length % tarBlock)) % tarBlock);
    // Not node:zlib, because its output depends on the processor.
    const zipped = (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .gzipSync */ .u3)(Buffer.concat([header, content, padding, Buffer.alloc(2 * tarBlock)]), {
        level: 9,
        mtime: 0,
    });
    // The operating system's number, RFC 1952 §2.3.1: 255 is "unknown".
    zipped[9] = 255;
    return zipped;
}


/***/ }),

/***/ 76452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ refuseUnbounded),
/* harmony export */   AZ: () => (/* binding */ refuseLongText),
/* harmony export */   e_: () => (/* binding */ hasMergeKey)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);

/** Limit of values; the largest real packages have about ten thousand. */
const mostValues = 1_000_000;
/** Limit of nesting; the SDK's packages have about twenty levels, and thousands would overflow the stack. */
const deepest = 500;
/** Limit of tasks; fewer than these already exceed the 1.5 MB that Kubernetes stores per object. */
const mostTasks = 5_000;
const tooLarge = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageError */ .JP(what, { code: "package-too-large" });
/**
 * Refuses a text before it is parsed, because parsing millions of values takes seconds. Every value but the first follows one of these
 * characters. @throws PackageError
 */
function refuseLongText(yaml) {
    let separators = 0;
    for (let index = 0; index < yaml.length; index += 1) {
        const code = yaml.charCodeAt(index);
        if (code === 0x0a || code === 0x2c || code === 0x5b || code === 0x7b)
            separators += 1;
    }
    if (separators > mostValues)
        throw tooLarge(`It has more than ${mostValues} lines and values.`);
}
/**
 * A few lines of YAML aliases can stand for billions of values, or for a cycle. Values are counted when they are queued, not when they are
 * visited, so that the queue stays bounded. @throws PackageError
 */
function refuseUnbounded(documents) {
    const open = documents.map((value) => ({ value, depth: 1 }));
    let values = open.length;
    let tasks = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, depth } = next;
        if (typeof value !== "object" || value === null)
            continue;
        const inner = Object.values(value);
        values += inner.length;
        tasks += tasksIn(value);
        if (values > mostValues)
            throw tooLarge(`It stands for more than ${mostValues} values once its aliases are followed.`);
        if (depth > deepest)
            throw tooLarge(`It nests deeper than ${deepest} levels.`);
        if (tasks > mostTasks)
            throw tooLarge(`It has more than ${mostTasks} tasks.`);
        for (const item of inner)
            open.push({ value: item, depth: depth + 1 });
    }
}
/** Counts tasks of a pipeline, of a loop's body, or of a pipeline inside a task. */
function tasksIn(value) {
    const { tasks, finally: last } = value;
    return [tasks, last].reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
/**
 * Servers use Go's YAML readers, which expand the merge key `<<`. This action's reader follows YAML 1.2 and does not, so no check would see
 * the merged fields.
 */
function hasMergeKey(documents) {
    const open = documents.filter(isCollection);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (Object.hasOwn(next, "<<"))
            return true;
        for (const inner of Object.values(next))
            if (isCollection(inner))
                open.push(inner);
    }
    return false;
}
const isCollection = (value) => typeof value === "object" && value !== null;


/***/ }),

/***/ 50856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ packageKind),
/* harmony export */   SB: () => (/* binding */ describeKind),
/* harmony export */   iZ: () => (/* binding */ readPackageDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76452);




/**
 * The first document decides, as on the servers, which store further documents and ignore them (quirk: only-first-document-counts), so only
 * a pipeline specification may have a second one, that of its platform.
 * @throws PackageError when the text is not YAML, is empty, holds further documents, or more than a pipeline can
 */
function readPackageDocument(yaml) {
    const [first, ...others] = loadDocuments(yaml);
    const kind = kindOf(first);
    const allowed = kind.kind === "pipeline-spec" ? 1 : 0;
    if (others.length > allowed)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`, { hint: "Make one package of each pipeline." });
    return { kind, document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(first), documents: [first, ...others] };
}
const packageKind = (yaml) => readPackageDocument(yaml).kind;
function loadDocuments(yaml) {
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLongText */ .AZ)(yaml);
    const documents = parse(yaml);
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnbounded */ .$k)(documents);
    if (documents.every((document) => document === null || document === undefined))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is empty.");
    return documents;
}
function parse(yaml) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(yaml);
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is not YAML.", { cause });
    }
}
function kindOf(document) {
    if (typeof document !== "object" || document === null)
        return { kind: "other", what: "no object" };
    const { kind, apiVersion, schemaVersion, pipelineInfo } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document);
    if (kind === "PipelineRun")
        return { kind: "pipeline-run", apiVersion: String(apiVersion ?? "without apiVersion") };
    if (kind === "Workflow" && /^argoproj\.io\//.test(String(apiVersion)))
        return { kind: "workflow" };
    if (pipelineInfo !== undefined && schemaVersion !== undefined)
        return { kind: "pipeline-spec", schemaVersion: String(schemaVersion) };
    return {
        kind: "other",
        what: kind === undefined ? "no object with a kind" : `${String(apiVersion)} ${String(kind)}`,
    };
}
/** Names the kind in messages. */
function describeKind(kind) {
    if (kind.kind === "pipeline-run")
        return `a Tekton PipelineRun (${kind.apiVersion})`;
    if (kind.kind === "pipeline-spec")
        return `a KFP pipeline specification (schema ${kind.schemaVersion})`;
    return kind.kind === "workflow" ? "an Argo Workflow" : kind.what;
}


/***/ }),

/***/ 49184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isNameOf: () => (/* binding */ isNameOf),
  readPipelineRun: () => (/* binding */ readPipelineRun),
  readSignature: () => (/* binding */ readSignature),
  signatureOf: () => (/* binding */ signatureOf),
  signatureOfDocument: () => (/* binding */ signatureOfDocument)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
// EXTERNAL MODULE: ./src/packages/bounds.ts
var bounds = __webpack_require__(76452);
;// CONCATENATED MODULE: ./src/packages/kfp2-and-argo-signature.ts


/**
 * Reads the signature of a KFP pipeline specification (kubeflow/pipelines api/v2alpha1/pipeline_spec.proto): types are `NUMBER_INTEGER` and
 * so on.
 */
function specSignature({ pipelineInfo, root }) {
    const { parameters } = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(root).inputDefinitions));
    return {
        name: nameOf(pipelineInfo),
        parameters: Object.entries((0,untyped/* fieldsOf */.P)(parameters)).map(([name, declared]) => specParameter(name, (0,untyped/* fieldsOf */.P)(declared))),
    };
}
/** An optional parameter without a default gets no value, and the task decides. */
function specParameter(name, { parameterType, defaultValue, isOptional }) {
    const fallback = defaultValue ?? (isOptional === true ? "" : undefined);
    return {
        name,
        ...(typeof parameterType === "string" ? { type: parameterType } : {}),
        ...(fallback === undefined ? {} : { default: textOf(fallback) }),
    };
}
/** Reads the signature of an Argo Workflow as the kfp SDK 1 writes it: every parameter is a text. */
function workflowSignature({ metadata, spec }) {
    const { generateName, annotations } = (0,untyped/* fieldsOf */.P)(metadata);
    const declared = parse((0,untyped/* fieldsOf */.P)(annotations)["pipelines.kubeflow.org/pipeline_spec"]).name;
    const generated = typeof generateName === "string" ? generateName.replace(/-$/, "") : "";
    return {
        name: typeof declared === "string" ? declared : nameOf(metadata) || generated,
        parameters: (0,untyped/* named */.K)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(spec).arguments).parameters).map(({ name, value }) => ({
            name,
            ...(value === undefined ? {} : { default: textOf(value) }),
        })),
    };
}
const nameOf = (value) => {
    const { name } = (0,untyped/* fieldsOf */.P)(value);
    return typeof name === "string" ? name : "";
};
const parse = (text) => (0,untyped/* fieldsOf */.P)((0,parse_json/* parseJson */.q)(String(text ?? "{}")));
const textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
;// CONCATENATED MODULE: ./src/packages/signature.ts






/**
 * Whether a name is valid for a package: the package's own name, or the name of its function, from which the SDK derives the package's if
 * the decorator gives none (kfp/components/_python_op.py, `_python_function_name_to_component_name`).
 */
function isNameOf(name, packageName) {
    if (name === packageName)
        return true;
    const spaced = name.replaceAll("_", " ").replace(/ +/g, " ").replace(/^ | $/g, "");
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && spaced.slice(0, 1).toUpperCase() + spaced.slice(1) === packageName;
}
const specAnnotation = "pipelines.kubeflow.org/pipeline_spec";
/** Reads the signature of a package of any supported kind. @throws PackageError if the text is not a package */
const readSignature = (yaml) => signatureOfDocument((0,package_kind/* readPackageDocument */.iZ)(yaml));
/** @throws PackageError when it is no package */
function signatureOfDocument({ kind, document }) {
    if (kind.kind === "pipeline-run")
        return signatureOf(document);
    if (kind.kind === "pipeline-spec")
        return specSignature(document);
    if (kind.kind === "workflow")
        return workflowSignature(document);
    throw new errors/* PackageError */.JP(`It is ${kind.what}, and no pipeline.`);
}
/** Reads the signature from the SDK's annotation, the only place with types, else from the PipelineRun's parameters. */
function signatureOf(run) {
    const { metadata, spec } = run;
    const { name, inputs } = parseAnnotation(metadata?.annotations?.[specAnnotation]);
    return {
        name: [name, metadata?.name].find((text) => typeof text === "string") ?? "",
        parameters: (0,untyped/* named */.K)(inputs ?? spec?.pipelineSpec?.params).map(parameterOf),
    };
}
/** @throws PackageError when the text is not exactly one PipelineRun */
function readPipelineRun(yaml) {
    const { kind, document } = (0,package_kind/* readPackageDocument */.iZ)(yaml);
    if (kind.kind === "pipeline-run")
        return document;
    throw new errors/* PackageError */.JP(`The package is ${(0,package_kind/* describeKind */.SB)(kind)}, not a Tekton PipelineRun.`);
}
function parseAnnotation(text) {
    const value = (0,parse_json/* parseJson */.q)(text ?? "{}");
    (0,bounds/* refuseUnbounded */.$k)([value]);
    return (0,untyped/* fieldsOf */.P)(value);
}
/**
 * The type `string` of a Tekton parameter does not show what its author declared. The SDK writes a default of `None` as `optional` without
 * a default, and gives the run the empty text (kfp 1.8.22, components/_structures.py and kfp-tekton compiler.py).
 */
function parameterOf({ name, type, default: value, optional }) {
    const fallback = value ?? (optional === true ? "" : undefined);
    return {
        name,
        ...(type === undefined || type === "string" ? {} : { type: signature_textOf(type) }),
        ...(fallback === undefined ? {} : { default: signature_textOf(fallback) }),
    };
}
const signature_textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);


/***/ }),

/***/ 659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ writePackage),
/* harmony export */   N7: () => (/* binding */ refuseOutputOutside),
/* harmony export */   u6: () => (/* binding */ assignPackagePaths)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73382);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _workspace_inside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58465);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21618);
/* harmony import */ var _workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78469);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81691);
/* harmony import */ var _side_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48472);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49184);










/** Returns the path of a pipeline's package. @throws CompileError when two pipelines would have the same */
function assignPackagePaths({ pipelines, outputDir, format }) {
    const root = commonRoot(pipelines);
    const owners = new Map();
    return ({ module, function: name, alone, stem }) => {
        const own = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(root, module).replace(/\.(?:py|ipynb)$/, "");
        const packageName = stem === undefined ? `${own}${alone ? "" : `.${name}`}` : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(own), stem);
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputDir, `${packageName}.${format}`);
        const owner = `${name} of ${module}`;
        const other = owners.get(path);
        if (other !== undefined)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CompileError */ .mQ(`${owner} and ${other} would both be written to ${path}.`, {
                code: "output-path-taken",
                hint: "Rename one of the functions or modules, or the file that a compile call names.",
            });
        owners.set(path, owner);
        return path;
    };
}
/** The common folder of all globs. The modules' own common folder would not do: a new module could move the packages of the others. */
function commonRoot(patterns) {
    const folders = patterns.filter((pattern) => !pattern.startsWith("!")).map(fixedFolder);
    const [first = [], ...others] = folders;
    const length = first.findIndex((segment, index) => others.some((other) => other[index] !== segment));
    return (length === -1 ? first : first.slice(0, length)).join("/");
}
function fixedFolder(pattern) {
    const segments = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(pattern.replaceAll("\\", "/")).split("/").slice(0, -1);
    const dynamic = segments.findIndex((segment) => (0,tinyglobby__WEBPACK_IMPORTED_MODULE_9__/* .isDynamicPattern */ .ey)(segment));
    return dynamic === -1 ? segments : segments.slice(0, dynamic);
}
/** Checks the output folder before anything is installed or compiled. @throws CompileError */
async function refuseOutputOutside(workspace, outputDir) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    const target = await realpathOfExisting((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, outputDir));
    if ((0,_workspace_inside_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInside */ ._)(root, target) !== undefined)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CompileError */ .mQ(`The output folder ${outputDir} lies outside the workspace.`, {
        code: "outside-workspace",
        hint: "Set `output-dir` to a folder below the root of the repository.",
    });
}
/** Follows symbolic links as far as the path exists. */
async function realpathOfExisting(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realpathOfExisting((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/** Writes a package and its side files. Unchanged files are not touched. */
async function writePackage({ workspace, packagePath, name, yaml, sideFiles, }) {
    const { name: ownName, parameters } = (0,_signature_js__WEBPACK_IMPORTED_MODULE_8__.readSignature)(yaml);
    // A folder below the output folder may be a link too.
    await refuseOutputOutside(workspace, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(packagePath));
    const bytes = (0,_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .archive */ .r)(packagePath, yaml);
    const beside = [...sideFiles].map(([suffix, text]) => [
        (0,_side_files_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutExtension */ .wj)(packagePath) + suffix,
        Buffer.from(text),
    ]);
    const files = [[packagePath, bytes], ...beside];
    const changes = await Promise.all(files.map(([path, content]) => (0,_workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .writeIfChanged */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ...path.split("/")), content)));
    return {
        packagePath,
        name: ownName === "" || (0,_signature_js__WEBPACK_IMPORTED_MODULE_8__.isNameOf)(name, ownName) ? name : ownName,
        sideFiles: Object.fromEntries(beside.map(([path, content]) => [path, (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(content)])),
        sha256: (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(bytes),
        changed: changes.includes(true),
        parameters,
    };
}


/***/ }),

/***/ 78469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeIfChanged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64798);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33212);





/**
 * Writes atomically, so that nobody reads half a file. A link in the file's place is replaced, never followed: a repository may contain one
 * that leads anywhere. @returns whether it was written
 */
async function writeIfChanged(path, bytes) {
    if (await isSame(path, bytes))
        return false;
    try {
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .v)(path, bytes);
        return true;
    }
    catch (error) {
        throw (await refusal(path, error)) ?? error;
    }
}
/** Converts an error of the file system to one that a user can act on; undefined for other errors. */
async function refusal(path, error) {
    const { code } = error;
    const obstacle = await (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_3__/* .findObstacle */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const reason = obstacle ?? reasons[code ?? ""];
    if (reason === undefined)
        return undefined;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`Could not write ${path}: ${reason}.`, {
        code: "not-writable",
        cause: error,
        hint: "Give this step's user the folder, or set `output-dir` to another. Containers of earlier steps often leave files of root behind.",
    });
}
const reasons = {
    ENOSPC: "there is no space left",
    EISDIR: "there is a folder of that name",
    ENOTEMPTY: "there is a folder of that name",
};
async function isSame(path, bytes) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile() && Buffer.compare(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), bytes) === 0;
    }
    catch {
        return false;
    }
}


/***/ })

};
