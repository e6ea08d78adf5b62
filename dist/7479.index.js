export const id = 7479;
export const ids = [7479];
export const modules = {

/***/ 14051:
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
    return pick(env, (name) => sdkSettings.includes(name) || passed.includes(name));
}
function installEnvironment(env) {
    return { ...pick(env, (name) => isSeen(name) || installerSettings.test(name)), PYTHONIOENCODING: "utf-8" };
}
const isSeen = (name) => seen.includes(name) || name.startsWith("LC_");
function pick(env, wanted) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value !== undefined && wanted(name) ? [[name, value]] : [])));
}


/***/ }),

/***/ 37479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compilePipelines: () => (/* binding */ compilePipelines)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/compile/child-environment.ts
var child_environment = __webpack_require__(14051);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/compile/child-results.ts



/** The server's own limit of a package. */
const packageLimit = 32 * 1024 * 1024;
/**
 * A result comes from the user's process: its shape is checked, and packages are read from the child's own folder only.
 * @returns undefined for what is no result
 */
async function checkResult(value, scratch) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const result = value;
    if (result.kind === "none")
        return { kind: "none" };
    return result.kind === "compiled" ? await checkCompiled(result, scratch) : checkFailed(result);
}
function checkFailed(result) {
    if (typeof result.message !== "string")
        return undefined;
    const name = typeof result.function === "string" ? { function: result.function } : {};
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
    const yaml = await readOwnFile(scratch, String(file));
    if (yaml === undefined)
        return undefined;
    const prefix = String(file).replace(/\.yaml$/, "");
    const sideFiles = await Promise.all(textsOf(result.sideFiles)
        .filter(isSideFile)
        .map(async (suffix) => [suffix, (await readOwnFile(scratch, prefix + suffix)) ?? ""]));
    return {
        kind: "compiled",
        function: name,
        name: pipeline,
        line: Number(result.line) || 1,
        yaml,
        files: textsOf(result.files),
        repairs: textsOf(result.repairs),
        sideFiles: new Map(sideFiles),
    };
}
/** All that the processes of a module said; undefined when one of them did not get to say it. */
function readInputs(results, processes) {
    const said = results.filter((value) => typeof value === "object" && value !== null && value.kind === "inputs");
    if (said.length < processes)
        return undefined;
    const all = (key) => [...new Set(said.flatMap((inputs) => textsOf(inputs[key])))];
    const variables = said.flatMap(({ variables: seen }) => typeof seen === "object" && seen !== null ? Object.entries(seen) : []);
    return {
        files: all("files"),
        folders: all("folders"),
        lookUps: said.flatMap(({ lookUps }) => (Array.isArray(lookUps) ? lookUps.filter(isPairOfTexts) : [])),
        variables: new Map(variables.map(([name, value]) => [name, typeof value === "string" ? value : undefined])),
        unfollowed: all("unfollowed"),
    };
}
const textsOf = (value) => Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
const isPairOfTexts = (value) => Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string");
/** Names that the SDK gives: kfp_tekton/compiler/compiler.py, `_customtask_cr` and `_pipelineloop_cr`. */
const isSideFile = (suffix) => /^_(customtask|pipelineloop)_cr\d+\.yaml$/.test(suffix);
/** No symbolic link, and not more than a server would take. */
async function readOwnFile(folder, name) {
    try {
        const file = await (0,promises_.open)((0,external_node_path_.join)(folder, name), external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW);
        try {
            return (await file.stat()).size > packageLimit ? undefined : await file.readFile("utf8");
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

;// CONCATENATED MODULE: ./src/compile/driver-process.ts






/** `new URL` with a literal is what the bundler copies into dist, under a name of its own. */
const driverScript = (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(8268), __webpack_require__.b));
/** Loaded before the SDK, in this order. */
const driverScripts = [
    ["processes", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(88809), __webpack_require__.b))],
    ["children", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(31025), __webpack_require__.b))],
    ["lazy_imports", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(75489), __webpack_require__.b))],
];
/** Loaded after the SDK, once for all children. */
const childScripts = [
    ["watched_inputs", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(52436), __webpack_require__.b))],
    ["compile_calls", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(69635), __webpack_require__.b))],
    ["repairs", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(54270), __webpack_require__.b))],
    ["component_inputs", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(82699), __webpack_require__.b))],
    ["user_errors", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(48311), __webpack_require__.b))],
    ["child", (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(45358), __webpack_require__.b))],
];
/** Yields each module as soon as it is done. @throws CompileError when the SDK cannot be imported or the driver dies */
async function* runDriver(options) {
    const events = (0,external_node_path_.join)(options.scratch, "events.ndjson");
    const scratchOf = await writeJob(options, events);
    const driver = (0,external_node_child_process_.spawn)(options.python, ["-B", driverScript, (0,external_node_path_.join)(options.scratch, "job.json")], {
        cwd: options.scratch,
        env: options.env,
        stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = endOf(driver);
    options.meanwhile();
    const stop = () => driver.kill("SIGTERM");
    options.signal.addEventListener("abort", stop);
    try {
        yield* readOutcomes({ driver, ended, events, scratchOf, options });
    }
    finally {
        options.signal.removeEventListener("abort", stop);
        stop();
        await ended;
    }
}
/** @returns the folder of each module's child */
async function writeJob(options, events) {
    const scratchOf = new Map(options.modules.map(({ path }, index) => [path, (0,external_node_path_.join)(options.scratch, String(index))]));
    const job = {
        workspace: options.workspace,
        driverScripts,
        childScripts,
        events,
        workers: options.workers,
        timeLimitSeconds: options.timeLimitMs / 1000,
        typeCheck: options.typeCheck,
        inlineTasks: options.inlineTasks,
        repair: options.repair,
        modules: options.modules.map((module) => ({ ...module, scratch: scratchOf.get(module.path) })),
    };
    await (0,promises_.mkdir)(options.scratch, { recursive: true });
    await (0,promises_.writeFile)(events, "");
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
async function* readOutcomes({ driver, ended, events, scratchOf, options }) {
    let ready = { sdkVersion: "", searchPath: [] };
    for await (const event of readEvents(events, driver)) {
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
        hint: "Either the runner's memory was exhausted, or a module ends other processes than its own.",
        ...(stderr.trim() === "" ? {} : { traceback: stderr.trim() }),
    });
}
function brokenSdk(message, python) {
    return new errors/* CompileError */.mQ(`Could not import kfp_tekton with ${python}: ${message}`, {
        hint: "Set `sdk` to a version for a private environment, or repair the interpreter that `python` names.",
    });
}
/** The lines of the events file; each line feed on the driver's stdout says that there is one more. */
async function* readEvents(path, driver) {
    const file = await (0,promises_.open)(path);
    try {
        let pending = "";
        for await (const _ of driver.stdout ?? []) {
            pending += await file.readFile("utf8");
            const lines = pending.split("\n");
            pending = lines.pop() ?? "";
            for (const line of lines)
                yield JSON.parse(line);
        }
    }
    finally {
        await file.close();
    }
}
async function outcomeOf(event, { ready, scratch, options }) {
    const { module, output, durationMs } = event;
    const checked = await Promise.all(event.results.map((result) => checkResult(result, scratch)));
    const results = checked.filter((result) => result !== undefined);
    const ending = endingOf(event, results.length, options);
    const all = ending === undefined ? results : [...results.filter((result) => result.kind === "failed"), ending];
    // Several pipelines are compiled in a process each, beside the one that loaded the module.
    const inputs = readInputs(event.results, results.length > 1 ? results.length + 1 : 1);
    return { module, results: all, inputs, output, durationMs, ...ready };
}
/** Why the child's own results are not the whole story, if so. */
function endingOf(event, results, { timeLimitMs, workspace }) {
    const location = traceLocation(event.trace, workspace) ?? { file: event.module, line: 1 };
    const failed = (message) => ({ kind: "failed", message, location, traceback: "" });
    if (event.timedOut)
        return failed(`did not finish within ${timeLimitMs / 1000} s (\`compile-timeout\`)`);
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

;// CONCATENATED MODULE: ./src/compile/hints.ts
/** Errors of the SDK and of modules that many people have met, and what to do about them. The first that matches is shown. */
const hints = [
    [
        /No module named '(?:kfp|kfp_tekton)'/,
        "Set `sdk` to a version, or install kfp-tekton into the interpreter that `python` names.",
    ],
    [
        /No module named 'distutils'/,
        "Python 3.12 and later need setuptools: add it to `requirements`, or set `sdk` to a version.",
    ],
    [
        /No module named '([\w.]+)'/,
        "Add the package to a requirements file and name that file in `requirements`. A module of this repository is found from its own folder and from the root.",
    ],
    [
        /cannot import name '(?:Input|Output|Dataset|Model|Artifact|Metrics)' from 'kfp.dsl'/,
        "This is the DSL of KFP 2, which kfp-tekton cannot compile: use kfp.components.InputPath and OutputPath.",
    ],
    [
        /module 'kfp.dsl' has no attribute 'container_component'/,
        "This is the DSL of KFP 2, which kfp-tekton cannot compile: use dsl.ContainerOp or a component YAML.",
    ],
    [
        /component\(\) got an unexpected keyword argument 'base_image'/,
        "This is the DSL of KFP 2, which kfp-tekton cannot compile: use kfp.components.create_component_from_func.",
    ],
    [/A function with @dsl\.pipeline/, 'The decorator needs parentheses: @dsl.pipeline(name="...").'],
    [
        /These Argo variables are not supported/,
        "Tekton has other variables: $(context.pipelineRun.name) for {{workflow.name}}, $(context.taskRun.name) for {{pod.name}}.",
    ],
    [
        /"\/" path artifacts are not allowed/,
        "Write outputs into a folder, such as /tmp/outputs/name/data, instead of directly into /.",
    ],
    [
        /(?:Temporary failure in name resolution|Name or service not known|Failed to establish a new connection|Network is unreachable)/,
        "The module loads something from the network while it is compiled: make the host reachable, or keep the component in the repository.",
    ],
    [
        /KeyError: 'args'/,
        "The SDK spreads results over steps by `tekton-result-sizes`, and fails on a task without `arguments`: give it some.",
    ],
    [
        /did not finish within .* \(`compile-timeout`\)/,
        "Keep what takes or waits so long out of the module, or raise `compile-timeout`.",
    ],
    [
        /process was ended by SIGKILL/,
        "Most of the time the runner's memory was exhausted: let the module load less, or take a larger runner.",
    ],
    [/No such file or directory/, "A module is compiled in its own folder: build paths from __file__."],
];
function hintFor(message) {
    return hints.find(([pattern]) => pattern.test(message))?.[1];
}

// EXTERNAL MODULE: ./src/compile/package-cache.ts
var package_cache = __webpack_require__(38854);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./src/tekton/archive.ts
var archive = __webpack_require__(36131);
// EXTERNAL MODULE: ./src/tekton/signature.ts + 1 modules
var signature = __webpack_require__(10027);
// EXTERNAL MODULE: ./src/write-if-changed.ts
var write_if_changed = __webpack_require__(85299);
;// CONCATENATED MODULE: ./src/compile/packages.ts








/** Returns the path of a pipeline's package. @throws CompileError when two pipelines would have the same */
function assignPackagePaths({ pipelines, outputDir, format }) {
    const root = commonRoot(pipelines);
    const owners = new Map();
    return ({ module, function: name, alone }) => {
        const stem = external_node_path_.posix.relative(root, module).replace(/\.py$/, "");
        const path = external_node_path_.posix.join(outputDir.replaceAll("\\", "/"), `${stem}${alone ? "" : `.${name}`}.${format}`);
        const owner = `${name} of ${module}`;
        const other = owners.get(path);
        if (other !== undefined)
            throw new errors/* CompileError */.mQ(`${owner} and ${other} would both be written to ${path}.`, {
                hint: "Rename one of the functions or modules.",
            });
        owners.set(path, owner);
        return path;
    };
}
/** The folder that all globs start from. Not that of the modules found: a new module must not move the packages of the others. */
function commonRoot(patterns) {
    const folders = patterns.filter((pattern) => !pattern.startsWith("!")).map(fixedFolder);
    const [first = [], ...others] = folders;
    const length = first.findIndex((segment, index) => others.some((other) => other[index] !== segment));
    return (length === -1 ? first : first.slice(0, length)).join("/");
}
function fixedFolder(pattern) {
    const segments = external_node_path_.posix.normalize(pattern.replaceAll("\\", "/")).split("/").slice(0, -1);
    const dynamic = segments.findIndex((segment) => (0,dist/* isDynamicPattern */.ey)(segment));
    return dynamic === -1 ? segments : segments.slice(0, dynamic);
}
/** Before anything is installed or compiled. @throws CompileError */
async function refuseOutputOutside(workspace, outputDir) {
    const root = await (0,promises_.realpath)(workspace);
    const target = await realpathOfExisting((0,external_node_path_.resolve)(root, outputDir));
    const path = (0,external_node_path_.relative)(root, target);
    if (path !== ".." && !path.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(path))
        return;
    throw new errors/* CompileError */.mQ(`The output folder ${outputDir} lies outside the workspace.`, {
        hint: "Set `output-dir` to a folder below the root of the repository.",
    });
}
/** Follows symbolic links as far as the path exists. */
async function realpathOfExisting(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        return (0,external_node_path_.dirname)(path) === path ? path : (0,external_node_path_.join)(await realpathOfExisting((0,external_node_path_.dirname)(path)), (0,external_node_path_.basename)(path));
    }
}
/** Writes a package and what belongs beside it. Files that are the same already are not touched. */
async function writePackage({ workspace, packagePath, yaml, sideFiles, }) {
    const { parameters } = (0,signature.readSignature)(yaml);
    // A folder below the output folder may be a link, too.
    await refuseOutputOutside(workspace, external_node_path_.posix.dirname(packagePath));
    const bytes = (0,archive/* archive */.r)(packagePath, yaml);
    const beside = [...sideFiles].map(([suffix, text]) => [
        withoutExtension(packagePath) + suffix,
        Buffer.from(text),
    ]);
    const files = [[packagePath, bytes], ...beside];
    const changes = await Promise.all(files.map(([path, content]) => (0,write_if_changed/* writeIfChanged */.V)((0,external_node_path_.join)(workspace, ...path.split("/")), content)));
    return {
        packagePath,
        sideFiles: Object.fromEntries(beside.map(([path, content]) => [path, sha256(content)])),
        sha256: sha256(bytes),
        changed: changes.includes(true),
        parameters,
    };
}
const sha256 = (bytes) => (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
/** As Python's os.path.splitext, which the SDK names side files by: of `p.tar.gz` it is `p.tar`. */
const withoutExtension = (path) => path.slice(0, path.length - (0,external_node_path_.extname)(path).length);

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
;// CONCATENATED MODULE: ./src/compile/installers.ts




/**
 * Makes a virtual environment with these packages, byte-compiled: with uv where that is on the PATH or can be had by the interpreter's pip,
 * which takes a second or two and saves twenty; with pip otherwise, and when uv fails, because only pip reads pip's configuration files.
 * @returns what was installed, as a requirements file
 * @throws CompileError with pip's words
 */
async function installPackages({ env, ...options }) {
    return await installWithEither({ ...options, env: { ...env, ...(await constraintVariables({ env, ...options })) } });
}
/** pip knows constraints for builds as such since 25.3, and took all of them for that before. */
async function constraintVariables({ constraints, draft, env }) {
    if (constraints.length === 0)
        return {};
    const file = `${draft}.constraints`;
    await (0,promises_.writeFile)(file, `${constraints.join("\n")}\n`);
    const names = ["PIP_CONSTRAINT", "PIP_BUILD_CONSTRAINT", "UV_BUILD_CONSTRAINT"];
    return Object.fromEntries(names.map((name) => [name, [env[name], file].filter(Boolean).join(" ")]));
}
async function installWithEither(options) {
    const uv = await findUv(options);
    if (uv !== undefined) {
        try {
            return await installWithUv(uv, options);
        }
        catch (error) {
            if (!(error instanceof errors/* CompileError */.mQ))
                throw error;
            options.log.line(`  uv could not do it, trying pip (${error.message})`);
            await (0,promises_.rm)(options.draft, { recursive: true, force: true });
        }
    }
    return await installWithPip(options);
}
async function findUv({ python, env, toolFolder }) {
    if (await succeeds("uv", ["--version"], env))
        return "uv";
    const folder = (0,external_node_path_.join)(toolFolder, "uv");
    const kept = (0,external_node_path_.join)(folder, "bin", "uv");
    if (await (0,promises_.access)(kept).then(() => true, () => false))
        return kept;
    const args = [
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-input",
        "--disable-pip-version-check",
        "--only-binary",
        ":all:",
        "--target",
        folder,
        "uv",
    ];
    return (await succeeds(python, args, env)) ? kept : undefined;
}
async function succeeds(program, args, env) {
    try {
        return (await (0,exec/* exec */.m)(program, [...args], { silent: true, ignoreReturnCode: true, env })) === 0;
    }
    catch {
        return false;
    }
}
async function installWithUv(uv, { python, draft, packages, files, env, log }) {
    const uvEnv = { ...uvSettings(env), ...env };
    const own = (0,external_node_path_.join)(draft, "bin", "python");
    await runStep({
        what: "create a virtual environment",
        program: uv,
        args: ["venv", "--quiet", "--python", python, draft],
        env: uvEnv,
    });
    log.line("  with uv");
    const args = [
        "pip",
        "install",
        "--quiet",
        "--compile-bytecode",
        "--python",
        own,
        ...packages,
        ...files.flatMap((file) => ["-r", file]),
    ];
    await runStep({ what: `install ${packages.join(", ")}`, program: uv, args, env: uvEnv });
    return (await (0,exec.getExecOutput)(uv, ["pip", "freeze", "--python", own], { silent: true, env: uvEnv })).stdout;
}
/** pip's settings under uv's names; what is set for uv itself wins. */
function uvSettings(env) {
    const names = [
        ["PIP_INDEX_URL", "UV_DEFAULT_INDEX"],
        ["PIP_EXTRA_INDEX_URL", "UV_INDEX"],
        ["PIP_FIND_LINKS", "UV_FIND_LINKS"],
        ["PIP_TRUSTED_HOST", "UV_INSECURE_HOST"],
        ["PIP_CERT", "SSL_CERT_FILE"],
    ];
    return Object.fromEntries(names.flatMap(([pip, uv]) => (env[pip] === undefined || env[pip] === "" ? [] : [[uv, env[pip]]])));
}
async function installWithPip({ python, draft, packages, files, env, log }) {
    await runStep({ what: "create a virtual environment", program: python, args: ["-m", "venv", draft], env });
    const own = (0,external_node_path_.join)(draft, "bin", "python");
    const quiet = ["--no-input", "--disable-pip-version-check", "--progress-bar", "off", "--prefer-binary"];
    const args = ["-m", "pip", "install", ...quiet, ...packages, ...files.flatMap((file) => ["-r", file])];
    await runStep({ what: `install ${packages.join(", ")}`, program: own, args, env, onLine: progress(log) });
    return (await (0,exec.getExecOutput)(own, ["-m", "pip", "freeze", "--all", "--disable-pip-version-check"], { silent: true, env })).stdout;
}
/** A word about each dozenth package: an installation takes half a minute and must not look like a hang. */
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
async function runStep({ what, program, args, env, onLine }) {
    let output = "";
    const keep = (data) => {
        output = (output + data.toString()).slice(-16_384);
    };
    const listeners = { stdout: keep, stderr: keep, ...(onLine === undefined ? {} : { stdline: onLine }) };
    const code = await (0,exec/* exec */.m)(program, [...args], { silent: true, ignoreReturnCode: true, env, listeners });
    if (code !== 0)
        throw installError(what, output.trim());
}
const unreachable = /Failed to establish a new connection|Temporary failure in name resolution|Could not find a version|No matching distribution|Connection refused|timed out/;
function installError(what, output) {
    const lines = output.split("\n");
    const reason = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? "";
    return new errors/* CompileError */.mQ(`Could not ${what}: ${reason.trim() || "no output"}`, {
        traceback: output,
        hint: unreachable.test(output)
            ? "Check that this package exists in this version, and that the package index is reachable (PIP_INDEX_URL and the proxy variables are passed on); or install kfp-tekton in an earlier step and set `sdk` to `installed`."
            : "Check `sdk`, `requirements` and the interpreter in `python`; all of the installer's output is above.",
    });
}

// EXTERNAL MODULE: ./src/compile/interpreter-choice.ts + 1 modules
var interpreter_choice = __webpack_require__(1464);
;// CONCATENATED MODULE: ./src/compile/sdk-versions.ts

/** The last release, with the newest kfp that it allows (kfp-tekton 1.9.3 setup.py). */
const pinnedSdk = "1.9.3";
/** The first release that the driver and its tests are held against. */
const oldestSdk = "1.5.0";
/** @throws CompileError for what is no version, or an older one */
function refuseVersion(version) {
    if (!/^\d+\.\d+\.\d+$/.test(version)) {
        throw new errors/* CompileError */.mQ(`\`sdk\` is ${JSON.stringify(version)}.`, {
            hint: `Set it to \`auto\`, \`installed\` or a version such as ${pinnedSdk}.`,
        });
    }
    if (!isTooOld(version))
        return;
    throw new errors/* CompileError */.mQ(`kfp-tekton ${version} is older than ${oldestSdk}, the first that this action compiles with.`, {
        hint: `Set \`sdk\` to a version from ${oldestSdk} to ${pinnedSdk}; up to 1.7 they write tekton.dev/v1beta1 for older servers.`,
    });
}
/** Of a version that cannot be told it is not said. */
const isTooOld = (version) => /^\d+\.\d+/.test(version) && compare(version, oldestSdk) < 0;
function compare(one, other) {
    const [first, second] = [one, other].map((version) => version.split(".").map((part) => Number.parseInt(part, 10)));
    const index = first?.findIndex((part, at) => part !== second?.[at]) ?? -1;
    return index === -1 ? 0 : (first?.[index] ?? 0) - (second?.[index] ?? 0);
}
/** The requirements of a private environment: what a release does not ask for by itself, and needs today. */
function requirementsOf(version, minor) {
    return [
        `kfp-tekton==${version}`,
        // distutils left the standard library with 3.12, and kfp 1.8 imports it (kfp/components/_components.py).
        ...(minor >= 12 ? ["setuptools>=69.1"] : []),
        // requests_toolbelt before 1.0, which kfp before 1.8.22 asks for, imports a module that urllib3 2 does not have.
        ...(asksForOldKfp(version) ? ["urllib3<2"] : []),
    ];
}
/** PyYAML 5, which kfp before 1.8.22 asks for, has no wheels for recent Pythons, and Cython 3 does not build it (yaml/pyyaml#601, #724). */
const buildConstraints = (version) => (asksForOldKfp(version) ? ["cython<3"] : []);
const asksForOldKfp = (version) => compare(version, "1.7.1") < 0;

;// CONCATENATED MODULE: ./src/compile/sdk-environment.ts








/** @throws CompileError naming the setting that would help */
async function prepareSdk(options) {
    const interpreter = await (0,interpreter_choice/* knowInterpreter */.W)(options, options.cacheFolder);
    warnAboutPython(interpreter, options.log);
    if (options.sdk === "installed")
        return useInstalled(interpreter, options);
    if (options.sdk === "auto" && canBeUsed(interpreter) && options.requirements.length === 0)
        return interpreter;
    return { python: await privateEnvironment(interpreter, options), searchPath: interpreter.searchPath };
}
const canBeUsed = ({ sdkVersion }) => sdkVersion !== undefined && !isTooOld(sdkVersion);
/** 16 of 111 modules compile to other bytes on 3.13: lib2to3 is gone, and the SDK strips type annotations by another way. */
function warnAboutPython({ python, minor }, log) {
    if (minor < 13)
        return;
    log.annotate({
        level: "warning",
        title: "Python 3.13",
        message: `\`${python}\` is Python 3.${minor}. The SDK writes other bytes for function components there than on 3.9 to 3.12: set \`python\` to one of those for packages that do not change with the interpreter.`,
    });
}
function useInstalled(interpreter, { python, requirements }) {
    if (interpreter.sdkVersion === undefined) {
        throw new errors/* CompileError */.mQ(`\`${python}\` cannot import kfp_tekton, and \`sdk\` is \`installed\`.`, {
            hint: "Install kfp-tekton in an earlier step, or set `sdk` to `auto`.",
        });
    }
    if (isTooOld(interpreter.sdkVersion))
        refuseVersion(interpreter.sdkVersion);
    if (requirements.length === 0)
        return interpreter;
    throw new errors/* CompileError */.mQ("`requirements` are installed into a private environment, and `sdk` is `installed`.", {
        hint: "Install them in an earlier step, or set `sdk` to `auto` or a version.",
    });
}
/** An environment of its own for this interpreter, SDK and requirements; made once, kept in the cache folder. */
async function privateEnvironment(interpreter, options) {
    const version = options.sdk === "auto" ? pinnedSdk : options.sdk;
    refuseVersion(version);
    const packages = requirementsOf(version, interpreter.minor);
    const folder = (0,external_node_path_.join)(options.cacheFolder, "sdk", await keyOf(interpreter, packages, options));
    const python = (0,external_node_path_.join)(folder, "bin", "python");
    if (await isUsable(python))
        return python;
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    // Under another name until it is whole: neither a killed job nor one that runs at the same time can leave half of it.
    const draft = `${folder}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await install({ interpreter, packages, constraints: buildConstraints(version), draft, options });
        await renameUnlessThere(draft, folder);
        return python;
    }
    finally {
        await Promise.all([draft, `${draft}.constraints`].map((path) => (0,promises_.rm)(path, { recursive: true, force: true })));
    }
}
async function keyOf(interpreter, packages, { workspace, requirements }) {
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([interpreter.identity, packages]));
    for (const file of requirements)
        hash.update(await readRequirements(workspace, file));
    return `${interpreter.major}.${interpreter.minor}-${hash.digest("hex").slice(0, 16)}`;
}
async function readRequirements(workspace, file) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(workspace, file));
    }
    catch (error) {
        throw new errors/* CompileError */.mQ(`Could not read ${file}, which \`requirements\` names.`, {
            cause: error,
            hint: "Paths are relative to the root of the repository.",
        });
    }
}
/** Follows the link to the interpreter that the environment was made by, which may be gone by now. */
async function isUsable(python) {
    try {
        await (0,promises_.access)(python, promises_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
async function install({ interpreter, packages, constraints, draft, options }) {
    const { log, workspace, requirements, cacheFolder } = options;
    const env = (0,child_environment/* installEnvironment */.Ns)(options.env);
    const started = Date.now();
    log.line(`Installing ${packages[0]} into a private environment; this is done once.`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(draft), { recursive: true });
    const files = requirements.map((file) => (0,external_node_path_.join)(workspace, file));
    const lock = await installPackages({
        python: interpreter.python,
        draft,
        packages,
        files,
        constraints,
        env,
        log,
        toolFolder: cacheFolder,
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(draft, "requirements.lock"), lock);
    log.group(`Installed the SDK in ${Math.round((Date.now() - started) / 1000)} s`, lock.trim());
}
async function renameUnlessThere(draft, folder) {
    try {
        await (0,promises_.rename)(draft, folder);
    }
    catch (error) {
        // Somebody else was faster, with the same content.
        if (!["ENOTEMPTY", "EEXIST"].includes(String(error.code)))
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/compile/compile.ts










/**
 * Compiles every module with the SDK's own compiler and writes the packages. The order of the results is that of the modules.
 * @throws CompileError for what concerns all modules: the interpreter, the SDK's environment, the output folder
 */
async function compilePipelines(options) {
    await refuseOutputOutside(options.workspace, options.outputDir);
    const cache = await (0,package_cache/* openPackageCache */.F)(options);
    const packagePaths = assignPackagePaths(options);
    const byModule = new Map();
    for await (const outcome of outcomesOf(options, cache)) {
        const results = await Promise.all(outcome.results.map((result) => finish(result, outcome, { options, packagePaths })));
        byModule.set(outcome.module, results);
        options.onModule?.(results);
    }
    return options.modules.flatMap((module) => byModule.get(module.path) ?? [lost(module.path)]);
}
/** From the cache what is there, and only then, if anything is left, Python. */
async function* outcomesOf(options, cache) {
    const found = await Promise.all(options.modules.map(async (module) => ({ module, outcome: await cache.find(module) })));
    for (const { outcome } of found)
        if (outcome !== undefined)
            yield outcome;
    const modules = found.flatMap(({ module, outcome }) => (outcome === undefined ? [module] : []));
    if (modules.length === 0)
        return;
    const sdk = await prepareSdk(options);
    for await (const outcome of drive(modules, sdk.python, options)) {
        yield outcome;
        const module = modules.find(({ path }) => path === outcome.module);
        if (module !== undefined)
            await cache.keep(module, outcome, sdk.searchPath);
    }
}
async function* drive(modules, python, options) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "kfp-tekton-action-"));
    try {
        yield* runDriver({
            python,
            scratch,
            workspace: options.workspace,
            modules,
            workers: (0,external_node_os_.availableParallelism)(),
            timeLimitMs: options.compileTimeout,
            typeCheck: options.typeCheck,
            inlineTasks: options.inlineTasks,
            repair: options.repair,
            env: (0,child_environment/* compileEnvironment */.xF)(options.env, options.passEnv),
            signal: options.signal,
            meanwhile: options.meanwhile ?? (() => { }),
        });
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function finish(result, outcome, context) {
    const { module, output, durationMs } = outcome;
    if (result.kind === "none")
        return { kind: "none", module, output, durationMs };
    const of = { module, ...(result.function === undefined ? {} : { function: result.function }) };
    const failed = (error) => ({ kind: "failed", ...of, error, output, durationMs });
    if (result.kind === "failed")
        return failed(compileError(result, module));
    try {
        return { kind: "compiled", pipeline: await keepPackage(result, outcome, context), output, durationMs };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        const location = { file: module, line: result.line };
        return failed(error instanceof errors/* CompileError */.mQ
            ? error
            : new errors/* CompileError */.mQ(`Could not compile ${module}: ${error.message}`, { cause: error, location }));
    }
}
async function keepPackage(result, { module, results, sdkVersion }, { options, packagePaths }) {
    const { function: name, name: pipelineName, line, yaml, files: filesRead, sideFiles, repairs } = result;
    const packagePath = packagePaths({ module, function: name, alone: results.length === 1 });
    const written = await writePackage({ workspace: options.workspace, packagePath, yaml, sideFiles });
    const repaired = repairs.length === 0 ? {} : { repairs };
    return { module, function: name, name: pipelineName, line, yaml, ...written, filesRead, ...repaired, sdkVersion };
}
function compileError(result, module) {
    const hint = hintFor(result.message);
    return new errors/* CompileError */.mQ(`Could not compile ${module}: ${result.message}`, {
        location: result.location ?? { file: module, line: 1 },
        ...(result.traceback === "" ? {} : { traceback: result.traceback }),
        ...(hint === undefined ? {} : { hint }),
    });
}
function lost(module) {
    const error = new errors/* CompileError */.mQ(`Could not compile ${module}: the compiler ended before it.`, {
        location: { file: module, line: 1 },
    });
    return { kind: "failed", module, error, output: "", durationMs: 0 };
}


/***/ }),

/***/ 39168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ describeDependencies),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   Oz: () => (/* binding */ isCurrent),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   fr: () => (/* binding */ createProbe),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



const absent = "absent";
const digest = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
async function digestOfFile(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).then(digest, () => absent);
}
/** @param output absolute path of the output folder: packages lie there after a compilation and not in a fresh checkout, so it does not count */
function createProbe(output) {
    const isOutput = (path) => output === path || output.startsWith(`${path}/`);
    const names = once(async (folder) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => undefined);
        return found?.filter((name) => name !== "__pycache__" && !isOutput((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))).sort();
    });
    return {
        file: once(digestOfPath),
        folder: once(async (path) => {
            const all = await names(path);
            return all === undefined ? absent : digest(all.join("\n"));
        }),
        lookUp: async (folder, name) => {
            const all = (await names(folder)) ?? [];
            return all.filter((found) => found === name || found.startsWith(`${name}.`)).join("\n");
        },
        time: once(timeOf),
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
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
    if (found === undefined)
        return absent;
    return found.isFile() ? await digestOfFile(path) : "folder";
}
async function timeOf(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then(({ mtimeMs }) => String(mtimeMs), () => absent);
}
/** @param searchPath folders of installed packages */
async function describeDependencies(inputs, searchPath, probe) {
    const folders = [...new Set(inputs.lookUps.map(([folder]) => folder))];
    const namesIn = (folder) => inputs.lookUps.filter(([other]) => other === folder).map(([, name]) => name);
    const lookUps = folders.map(async (folder) => {
        const found = await describeAll(namesIn(folder), (name) => probe.lookUp(folder, name));
        return [folder, found];
    });
    return {
        files: await describeAll(inputs.files, probe.file),
        folders: await describeAll(inputs.folders, probe.folder),
        lookUps: Object.fromEntries(await Promise.all(lookUps)),
        variables: Object.fromEntries([...inputs.variables].map(([name, value]) => [name, digestOfVariable(value)])),
        searchPath: await describeAll(searchPath, probe.time),
    };
}
const digestOfVariable = (value) => (value === undefined ? absent : digest(value));
async function describeAll(keys, describe) {
    return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await describe(key)])));
}
/** @param variables what a compilation would see now */
async function isCurrent({ files, folders, lookUps, variables, searchPath }, seen, probe) {
    if (Object.entries(variables).some(([name, was]) => digestOfVariable(seen[name]) !== was))
        return false;
    const checks = [
        isSame(files, probe.file),
        isSame(folders, probe.folder),
        isSame(searchPath, probe.time),
        ...Object.entries(lookUps).map(([folder, names]) => isSame(names, (name) => probe.lookUp(folder, name))),
    ];
    return (await Promise.all(checks)).every(Boolean);
}
async function isSame(was, look) {
    const checks = Object.entries(was).map(async ([key, value]) => (await look(key)) === value);
    return (await Promise.all(checks)).every(Boolean);
}


/***/ }),

/***/ 1464:
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
// EXTERNAL MODULE: ./src/compile/child-environment.ts
var child_environment = __webpack_require__(14051);
// EXTERNAL MODULE: ./src/compile/dependencies.ts
var dependencies = __webpack_require__(39168);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/compile/interpreter.ts



/** Asks without importing the SDK: that alone takes a second. */
const question = `
import importlib.util, json, os, platform, sys
version = None
if importlib.util.find_spec("kfp_tekton"):
    from importlib.metadata import PackageNotFoundError, version as version_of
    try:
        version = version_of("kfp-tekton")
    except PackageNotFoundError:
        version = "unknown"
identity = [sys.version, sys.base_prefix, platform.machine()]
folders = [entry for entry in sys.path if entry and os.path.isdir(entry)]
answer = {"major": sys.version_info[0], "minor": sys.version_info[1], "identity": "|".join(identity), "sdkVersion": version, "searchPath": folders}
print(json.dumps(answer))
`;
const supportedText = "Python 3.9 to 3.12";
/** @throws CompileError when there is no such interpreter or it cannot run the SDK */
async function askInterpreter(python, env) {
    const answer = await ask(python, env);
    const { major, minor } = answer;
    if (major === 3 && minor >= 9 && minor <= 13)
        return { ...answer, python, sdkVersion: answer.sdkVersion ?? undefined };
    throw new errors/* CompileError */.mQ(`\`${python}\` is Python ${major}.${minor}, which the kfp-tekton SDK does not run on.`, {
        hint: `Set \`python\` to ${supportedText}, for example with actions/setup-python before this step.`,
    });
}
async function ask(python, env) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(python, ["-B", "-c", question], { env, timeout: 60_000 });
        return JSON.parse(stdout);
    }
    catch (error) {
        const missing = error.code === "ENOENT";
        const said = lastLine(error.stderr);
        throw new errors/* CompileError */.mQ(missing ? `There is no Python \`${python}\` on this machine.` : `Could not start \`${python}\`: ${said}`, {
            hint: `Set \`python\` to ${supportedText}, for example with actions/setup-python before this step.`,
            cause: error,
        });
    }
}
/** Of what the program said to its end; a Python that is too old says a SyntaxError or an ImportError. */
function lastLine(stderr) {
    const lines = String(stderr ?? "")
        .trim()
        .split("\n");
    return lines.at(-1)?.trim() || "it said nothing.";
}

;// CONCATENATED MODULE: ./src/compile/interpreter-choice.ts





/** Which interpreter a name means, as far as that can be told without starting it. */
async function describeChoice({ workspace, python, env }) {
    const selectors = ["PYENV_VERSION", "VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONPATH", "PYTHONHOME"];
    const pyenv = env.PYENV_ROOT ?? (0,external_node_path_.join)(env.HOME ?? "", ".pyenv");
    const files = [(0,external_node_path_.join)(workspace, ".python-version"), (0,external_node_path_.join)(pyenv, "version")];
    return [
        await describeProgram(python, env.PATH ?? ""),
        selectors.map((name) => env[name] ?? ""),
        await Promise.all(files.map(dependencies/* digestOfFile */.Mk)),
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
/**
 * What the interpreter said of itself, of the last time if it is still the same: to ask takes a tenth of a second, behind a shim of pyenv
 * two.
 * @throws CompileError when there is no such interpreter or it cannot run the SDK
 */
async function knowInterpreter(choice, cacheFolder) {
    const key = (0,dependencies/* digest */.br)(JSON.stringify(await describeChoice(choice)));
    const file = (0,external_node_path_.join)(cacheFolder, "interpreters", `${key}.json`);
    const known = await readAnswer(file);
    if (known !== undefined && (await timesOf(known.interpreter)).join() === known.times.join())
        return known.interpreter;
    const interpreter = await askInterpreter(choice.python, (0,child_environment/* installEnvironment */.Ns)(choice.env));
    await writeAnswer(file, { interpreter, times: await timesOf(interpreter) });
    return interpreter;
}
const timesOf = ({ searchPath = [] }) => Promise.all(searchPath.map(dependencies/* timeOf */.nR));
async function readAnswer(file) {
    try {
        return JSON.parse(await (0,promises_.readFile)(file, "utf8"));
    }
    catch {
        return undefined;
    }
}
async function writeAnswer(file, answer) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
    await (0,promises_.writeFile)(`${file}.${process.pid}`, JSON.stringify(answer));
    await (0,promises_.rename)(`${file}.${process.pid}`, file);
}


/***/ }),

/***/ 38854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openPackageCache)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _child_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14051);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39168);
/* harmony import */ var _interpreter_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1464);





/** Of the shape below; entries of another are as good as none. */
const entryVersion = 3;
async function openPackageCache(options) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.cacheFolder, "packages");
    const settings = await describeSettings(options);
    const fileOf = (module) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${(0,_dependencies_js__WEBPACK_IMPORTED_MODULE_2__/* .digest */ .br)(JSON.stringify([settings, module.path, module.entry]))}.json`);
    const output = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.workspace, options.outputDir);
    const probe = (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_2__/* .createProbe */ .fr)(output);
    const seen = (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .compileEnvironment */ .xF)(options.env, options.passEnv);
    const isOwn = (path) => path === options.workspace || path.startsWith(`${options.workspace}/`);
    return {
        find: async (module) => {
            const entry = await readEntry(fileOf(module));
            if (entry === undefined || !(await (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_2__/* .isCurrent */ .Oz)(entry.dependencies, seen, probe)))
                return undefined;
            const results = entry.results.map((result) => ({ ...result, sideFiles: new Map(result.sideFiles) }));
            return {
                module: module.path,
                results,
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
                files: Object.keys(dependencies.files),
                folders: Object.keys(dependencies.folders),
                lookUps: Object.entries(dependencies.lookUps).flatMap(([folder, names]) => Object.keys(names).map((name) => [folder, name])),
                isCurrent: await (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_2__/* .isCurrent */ .Oz)(dependencies, seen, probe),
            };
        },
        keep: async (module, { results, inputs, sdkVersion, searchPath }, alsoSearched) => {
            const compiled = results.filter((result) => result.kind === "compiled");
            if (inputs === undefined || inputs.unfollowed.length > 0 || compiled.length < results.length)
                return;
            const installed = [...new Set([...searchPath, ...alsoSearched])].filter((path) => !isOwn(path));
            const dependencies = await (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDependencies */ .Fq)(inputs, installed, (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_2__/* .createProbe */ .fr)(output));
            const stored = compiled.map((result) => ({ ...result, sideFiles: [...result.sideFiles] }));
            await writeEntry(fileOf(module), { version: entryVersion, sdkVersion, results: stored, dependencies });
        },
    };
}
/** The settings of the step that change the result, and which interpreter `python` is, as far as that can be told without starting it. */
async function describeSettings({ workspace, python, sdk, requirements, typeCheck, inlineTasks, repair, env, passEnv, }) {
    const files = await Promise.all(requirements.map((file) => (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, file))));
    return [
        // What a package depends on is kept by absolute paths, which say nothing of a module of that name in another checkout.
        workspace,
        await (0,_interpreter_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .describeChoice */ .b)({ workspace, python, env }),
        sdk,
        files,
        typeCheck,
        inlineTasks,
        repair,
        (0,_child_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .unwatchedEnvironment */ .zR)(env, passEnv),
    ];
}
async function readEntry(file) {
    try {
        const entry = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8"));
        return entry.version === entryVersion ? entry : undefined;
    }
    catch {
        return undefined;
    }
}
async function writeEntry(file, entry) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${file}.${process.pid}`, JSON.stringify(entry));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${file}.${process.pid}`, file);
}


/***/ }),

/***/ 85299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeIfChanged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * In one step, so that nobody reads half of it. A link in the place of the file is replaced and never followed: a repository may have
 * one that leads anywhere. @returns whether it was written
 */
async function writeIfChanged(path, bytes) {
    if (await isSame(path, bytes))
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${path}.part`, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(`${path}.part`, bytes, { flag: "wx" });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.part`, path);
    return true;
}
async function isSame(path, bytes) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile() && Buffer.compare(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), bytes) === 0;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 45358:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "8ade14fe51e7653258fd.py";

/***/ }),

/***/ 31025:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "fb77f99878b2a230bb3c.py";

/***/ }),

/***/ 69635:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "e2be347f4f5a336e0709.py";

/***/ }),

/***/ 82699:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "e0a9e785b96b87a5cba5.py";

/***/ }),

/***/ 8268:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "8ff1d6357b914f1899ab.py";

/***/ }),

/***/ 75489:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "532040670410fc4b47d3.py";

/***/ }),

/***/ 88809:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "952570ef203557c705d3.py";

/***/ }),

/***/ 54270:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "52f5cd965d853df02e55.py";

/***/ }),

/***/ 48311:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "33a5ea25542783dce61f.py";

/***/ }),

/***/ 52436:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "80dd2c5b7ec75545a5d2.py";

/***/ })

};
