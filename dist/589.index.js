export const id = 589;
export const ids = [589];
export const modules = {

/***/ 3589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/compile/child-environment.ts
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
function compileEnvironment(env) {
    // The order of sets, and with it some messages of the SDK, depends on the hash seed.
    return {
        ...pick(env, (name) => isSeen(name) || sdkSettings.includes(name)),
        PYTHONHASHSEED: "0",
        PYTHONIOENCODING: "utf-8",
    };
}
function installEnvironment(env) {
    return { ...pick(env, (name) => isSeen(name) || installerSettings.test(name)), PYTHONIOENCODING: "utf-8" };
}
const isSeen = (name) => seen.includes(name) || name.startsWith("LC_");
function pick(env, wanted) {
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value !== undefined && wanted(name) ? [[name, value]] : [])));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/compile/driver-process.ts





/** `new URL` with a literal is what the bundler copies into dist, under a name of its own. */
const driverScript = (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(8268), __webpack_require__.b));
const childScript = (0,external_node_url_.fileURLToPath)(new URL(/* asset import */ __webpack_require__(5358), __webpack_require__.b));
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
    const scratchOf = new Map(options.modules.map((module, index) => [module, (0,external_node_path_.join)(options.scratch, String(index))]));
    const job = {
        workspace: options.workspace,
        childScript,
        events,
        workers: options.workers,
        timeLimitSeconds: options.timeLimitMs / 1000,
        typeCheck: options.typeCheck,
        inlineTasks: options.inlineTasks,
        modules: options.modules.map((path) => ({ path, scratch: scratchOf.get(path) })),
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
    let sdkVersion = "";
    for await (const event of readEvents(events, driver)) {
        if (event.event === "ready")
            sdkVersion = event.sdkVersion;
        if (event.event === "broken")
            throw brokenSdk(event.message, options.python);
        if (event.event === "module")
            yield await outcomeOf(event, { sdkVersion, scratch: scratchOf.get(event.module) ?? options.scratch, options });
        if (event.event === "end")
            return;
    }
    options.signal.throwIfAborted();
    const { description, stderr } = await ended;
    throw new src_errors/* CompileError */.mQ(`The compiler process ended unexpectedly (${description}).`, { traceback: stderr.trim() });
}
function brokenSdk(message, python) {
    return new src_errors/* CompileError */.mQ(`Could not import kfp_tekton with ${python}: ${message}`, {
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
async function outcomeOf(event, { sdkVersion, scratch, options }) {
    const { module, output, durationMs } = event;
    const results = (await Promise.all(event.results.map((result) => checkResult(result, scratch)))).filter((result) => result !== undefined);
    const ending = endingOf(event, results.length, options);
    const all = ending === undefined ? results : [...results.filter((result) => result.kind === "failed"), ending];
    return { module, results: all, output, durationMs, sdkVersion };
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
/** A result comes from the user's process: its shape is checked, and the package is read from the child's own folder only. */
async function checkResult(value, scratch) {
    if (typeof value !== "object" || value === null)
        return undefined;
    const result = value;
    const name = typeof result.function === "string" ? { function: result.function } : {};
    if (result.kind === "failed" && typeof result.message === "string") {
        return {
            kind: "failed",
            ...name,
            message: result.message,
            ...locationOf(result.location),
            traceback: String(result.traceback ?? ""),
        };
    }
    if (result.kind !== "compiled" || typeof result.name !== "string" || name.function === undefined)
        return undefined;
    if (!/^\d+\.yaml$/.test(String(result.package)))
        return undefined;
    const files = Array.isArray(result.files) ? result.files.filter((file) => typeof file === "string") : [];
    const yaml = await (0,promises_.readFile)((0,external_node_path_.join)(scratch, String(result.package)), "utf8");
    return {
        kind: "compiled",
        function: name.function,
        name: result.name,
        line: Number(result.line) || 1,
        yaml,
        files,
    };
}
function locationOf(value) {
    if (typeof value !== "object" || value === null || !("file" in value) || typeof value.file !== "string")
        return {};
    const number = (key) => {
        const found = value[key];
        return typeof found === "number" && Number.isInteger(found) && found > 0 ? found : undefined;
    };
    const [line, column] = [number("line"), number("column")];
    return {
        location: {
            file: value.file,
            ...(line === undefined ? {} : { line }),
            ...(column === undefined ? {} : { column }),
        },
    };
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
    [/No such file or directory/, "A module is compiled in its own folder: build paths from __file__."],
];
function hintFor(message) {
    return hints.find(([pattern]) => pattern.test(message))?.[1];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(8697);
;// CONCATENATED MODULE: ./src/tekton/archive.ts



/** The one member that servers look for: kfp-tekton backend/src/apiserver/server/util.go. */
const member = "pipeline.yaml";
/** The bytes of a package; the file name's extension picks the format. Same text, same bytes, whenever and wherever. */
function archive(fileName, yaml) {
    const content = Buffer.from(yaml, "utf8");
    if (fileName.endsWith(".zip"))
        return zipArchive(content);
    if (/\.(tar\.gz|tgz)$/.test(fileName))
        return tarArchive(content);
    return content;
}
/** 1980-01-01 is the oldest time that a zip can hold; fflate reads it in local time. */
const zipArchive = (content) => (0,esm/* zipSync */.L)({ [member]: [content, { mtime: new Date(1980, 0, 1), level: 9 }] });
const tarBlock = 512;
function tarArchive(content) {
    const header = Buffer.alloc(tarBlock);
    new index_min/* Header */.Y9({
        path: member,
        mode: 0o644,
        uid: 0,
        gid: 0,
        size: content.length,
        mtime: new Date(0),
        type: "File",
    }).encode(header, 0);
    const padding = Buffer.alloc((tarBlock - (content.length % tarBlock)) % tarBlock);
    const zipped = (0,external_node_zlib_.gzipSync)(Buffer.concat([header, content, padding, Buffer.alloc(2 * tarBlock)]), { level: 9 });
    // The operating system's number, RFC 1952 §2.3.1, differs between machines: 255 is "unknown".
    zipped[9] = 255;
    return zipped;
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./src/tekton/signature.ts


const specAnnotation = "pipelines.kubeflow.org/pipeline_spec";
/**
 * Reads the annotation that the SDK writes (its types are nowhere else), else the parameters of the PipelineRun.
 * @throws PackageError when the text is not exactly one PipelineRun
 */
function readSignature(yaml) {
    const run = readPipelineRun(yaml);
    const declared = run.spec?.pipelineSpec?.params ?? [];
    const annotation = parseAnnotation(run.metadata?.annotations?.[specAnnotation]);
    return {
        name: annotation.name ?? run.metadata?.name ?? "",
        parameters: annotation.inputs?.map(parameterOf) ?? declared.map(parameterOfSpec),
    };
}
function readPipelineRun(yaml) {
    const run = loadDocument(yaml);
    if (typeof run === "object" && run?.kind === "PipelineRun")
        return run;
    throw new src_errors/* PackageError */.JP("The package is not a Tekton PipelineRun.");
}
function loadDocument(yaml) {
    try {
        return (0,js_yaml/* load */.Hh)(yaml);
    }
    catch (error) {
        throw new src_errors/* PackageError */.JP("The package is not one YAML document.", { cause: error });
    }
}
function parseAnnotation(text) {
    try {
        return text === undefined ? {} : JSON.parse(text);
    }
    catch {
        return {};
    }
}
function parameterOf(input) {
    return {
        name: input.name,
        ...(input.type === undefined
            ? {}
            : { type: typeof input.type === "string" ? input.type : JSON.stringify(input.type) }),
        ...(input.default === undefined ? {} : { default: String(input.default) }),
    };
}
const parameterOfSpec = ({ name, default: value }) => ({
    name,
    ...(value === undefined ? {} : { default: typeof value === "string" ? value : JSON.stringify(value) }),
});

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
            throw new src_errors/* CompileError */.mQ(`${owner} and ${other} would both be written to ${path}.`, {
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
    throw new src_errors/* CompileError */.mQ(`The output folder ${outputDir} lies outside the workspace.`, {
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
/** Writes the package in one step, so that nobody reads half of it. A file that is the same already is not touched. */
async function writePackage({ workspace, packagePath, yaml, }) {
    const { parameters } = readSignature(yaml);
    const bytes = archive(packagePath, yaml);
    const target = (0,external_node_path_.join)(workspace, ...packagePath.split("/"));
    const changed = !(await isSame(target, bytes));
    if (changed) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(`${target}.part`, bytes);
        await (0,promises_.rename)(`${target}.part`, target);
    }
    return { packagePath, sha256: (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex"), changed, parameters };
}
async function isSame(path, bytes) {
    try {
        return Buffer.compare(await (0,promises_.readFile)(path), bytes) === 0;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
var exec = __webpack_require__(2876);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/compile/interpreter.ts



/** Asks without importing the SDK: that alone takes a second. */
const question = `
import importlib.util, json, platform, sys
version = None
if importlib.util.find_spec("kfp_tekton"):
    from importlib.metadata import PackageNotFoundError, version as version_of
    try:
        version = version_of("kfp-tekton")
    except PackageNotFoundError:
        version = "unknown"
identity = [sys.version, sys.base_prefix, platform.machine()]
print(json.dumps({"major": sys.version_info[0], "minor": sys.version_info[1], "identity": "|".join(identity), "sdkVersion": version}))
`;
const supportedText = "Python 3.9 to 3.12";
/** @throws CompileError when there is no such interpreter or it cannot run the SDK */
async function askInterpreter(python, env) {
    const answer = await ask(python, env);
    const { major, minor } = answer;
    if (major === 3 && minor >= 9 && minor <= 13)
        return { ...answer, python, sdkVersion: answer.sdkVersion ?? undefined };
    throw new src_errors/* CompileError */.mQ(`\`${python}\` is Python ${major}.${minor}, which the kfp-tekton SDK does not run on.`, {
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
        const old = "stderr" in error &&
            /ModuleNotFoundError|ImportError|SyntaxError/.test(String(error.stderr));
        throw new src_errors/* CompileError */.mQ(missing
            ? `There is no Python \`${python}\` on this machine.`
            : `Could not start \`${python}\`${old ? ", which seems to be too old" : ""}.`, {
            hint: `Set \`python\` to ${supportedText}, for example with actions/setup-python before this step.`,
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./src/compile/sdk-environment.ts







/** The last release, with the newest kfp that it allows (kfp-tekton 1.9.3 setup.py). */
const pinnedSdk = "1.9.3";
/** @throws CompileError naming the setting that would help */
async function prepareSdk(options) {
    const interpreter = await askInterpreter(options.python, installEnvironment(options.env));
    warnAboutPython(interpreter, options.log);
    if (options.sdk === "installed")
        return useInstalled(interpreter, options);
    if (options.sdk === "auto" && interpreter.sdkVersion !== undefined && options.requirements.length === 0)
        return { python: interpreter.python };
    return { python: await privateEnvironment(interpreter, options) };
}
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
        throw new src_errors/* CompileError */.mQ(`\`${python}\` cannot import kfp_tekton, and \`sdk\` is \`installed\`.`, {
            hint: "Install kfp-tekton in an earlier step, or set `sdk` to `auto`.",
        });
    }
    if (requirements.length === 0)
        return { python: interpreter.python };
    throw new src_errors/* CompileError */.mQ("`requirements` are installed into a private environment, and `sdk` is `installed`.", {
        hint: "Install them in an earlier step, or set `sdk` to `auto` or a version.",
    });
}
/** An environment of its own for this interpreter, SDK and requirements; made once, kept in the cache folder. */
async function privateEnvironment(interpreter, options) {
    const packages = await wantedPackages(interpreter, options);
    const folder = (0,external_node_path_.join)(options.cacheFolder, "sdk", await keyOf(interpreter, packages, options));
    const python = (0,external_node_path_.join)(folder, "bin", "python");
    if (await isUsable(python))
        return python;
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    // Under another name until it is whole: neither a killed job nor one that runs at the same time can leave half of it.
    const draft = `${folder}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await install({ interpreter, packages, draft, options });
        await renameUnlessThere(draft, folder);
        return python;
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
}
async function wantedPackages({ minor }, { sdk }) {
    const version = sdk === "auto" ? pinnedSdk : sdk;
    if (!/^\d+\.\d+\.\d+$/.test(version)) {
        throw new src_errors/* CompileError */.mQ(`\`sdk\` is ${JSON.stringify(sdk)}.`, {
            hint: `Set it to \`auto\`, \`installed\` or a version such as ${pinnedSdk}.`,
        });
    }
    // distutils left the standard library with 3.12, and kfp 1.8 imports it (kfp/components/_components.py).
    return [`kfp-tekton==${version}`, ...(minor >= 12 ? ["setuptools>=69.1"] : [])];
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
        throw new src_errors/* CompileError */.mQ(`Could not read ${file}, which \`requirements\` names.`, { cause: error });
    }
}
async function isUsable(python) {
    try {
        await (0,promises_.access)(python);
        return (await (0,exec/* getExecOutput */.H)(python, ["-B", "-c", "pass"], { silent: true, ignoreReturnCode: true })).exitCode === 0;
    }
    catch {
        return false;
    }
}
async function install({ interpreter, packages, draft, options }) {
    const { log, workspace, requirements } = options;
    const env = installEnvironment(options.env);
    const started = Date.now();
    log.line(`Installing ${packages[0]} into a private environment; this is done once.`);
    await (0,promises_.mkdir)((0,external_node_path_.join)(draft, ".."), { recursive: true });
    await runStep({
        what: "create a virtual environment",
        program: interpreter.python,
        args: ["-m", "venv", draft],
        env,
    });
    const python = (0,external_node_path_.join)(draft, "bin", "python");
    const files = requirements.flatMap((file) => ["-r", (0,external_node_path_.join)(workspace, file)]);
    const args = [
        "-m",
        "pip",
        "install",
        "--no-input",
        "--disable-pip-version-check",
        "--progress-bar",
        "off",
        "--prefer-binary",
        ...packages,
        ...files,
    ];
    await runStep({ what: `install ${packages.join(", ")}`, program: python, args, env, onLine: progress(log) });
    const lock = await (0,exec/* getExecOutput */.H)(python, ["-m", "pip", "freeze", "--all", "--disable-pip-version-check"], {
        silent: true,
        env,
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(draft, "requirements.lock"), lock.stdout);
    log.group(`Installed the SDK in ${Math.round((Date.now() - started) / 1000)} s`, lock.stdout.trim());
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
        throw installError(what, output);
}
function installError(what, output) {
    const errors = output.split("\n").filter((line) => /error/i.test(line));
    const offline = /Failed to establish a new connection|Temporary failure in name resolution|Could not find a version|No matching distribution|Connection refused|timed out/.test(output);
    return new src_errors/* CompileError */.mQ(`Could not ${what}: ${(errors.at(-1) ?? output.trim().split("\n").at(-1) ?? "no output").trim()}`, {
        traceback: output.trim(),
        hint: offline
            ? "Make the package index reachable (PIP_INDEX_URL and the proxy variables are passed on), or install kfp-tekton in an earlier step and set `sdk` to `installed`."
            : "Check `sdk`, `requirements` and the interpreter in `python`; all of pip's output is above.",
    });
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
    const sdk = await prepareSdk(options);
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "kfp-tekton-action-"));
    try {
        const outcomes = runDriver({
            python: sdk.python,
            scratch,
            workspace: options.workspace,
            modules: options.modules.map((module) => module.path),
            workers: (0,external_node_os_.availableParallelism)(),
            timeLimitMs: options.compileTimeout,
            typeCheck: options.typeCheck,
            inlineTasks: options.inlineTasks,
            env: compileEnvironment(options.env),
            signal: options.signal,
        });
        return await collectResults(outcomes, options);
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function collectResults(outcomes, options) {
    const packagePaths = assignPackagePaths(options);
    const byModule = new Map();
    for await (const outcome of outcomes) {
        const results = await Promise.all(outcome.results.map((result) => finish(result, outcome, { options, packagePaths })));
        byModule.set(outcome.module, results);
        for (const result of results)
            options.onResult?.(result);
    }
    return options.modules.flatMap((module) => byModule.get(module.path) ?? [lost(module.path)]);
}
async function finish(result, outcome, { options, packagePaths }) {
    const { module, output, durationMs, sdkVersion } = outcome;
    const failed = (error) => ({
        kind: "failed",
        module,
        ...(result.function === undefined ? {} : { function: result.function }),
        error,
        output,
        durationMs,
    });
    if (result.kind === "failed")
        return failed(compileError(result, module));
    try {
        const packagePath = packagePaths({ module, function: result.function, alone: outcome.results.length === 1 });
        const written = await writePackage({ workspace: options.workspace, packagePath, yaml: result.yaml });
        const { name, line } = result;
        const pipeline = {
            module,
            function: result.function,
            name,
            line,
            yaml: result.yaml,
            ...written,
            filesRead: result.files,
            sdkVersion,
        };
        return { kind: "compiled", pipeline, output, durationMs };
    }
    catch (error) {
        if (error instanceof src_errors/* CompileError */.mQ)
            return failed(error);
        throw error;
    }
}
function compileError(result, module) {
    const hint = hintFor(result.message);
    return new src_errors/* CompileError */.mQ(`Could not compile ${module}: ${result.message}`, {
        location: result.location ?? { file: module, line: 1 },
        ...(result.traceback === "" ? {} : { traceback: result.traceback }),
        ...(hint === undefined ? {} : { hint }),
    });
}
function lost(module) {
    const error = new src_errors/* CompileError */.mQ(`Could not compile ${module}: the compiler ended before it.`, {
        location: { file: module, line: 1 },
    });
    return { kind: "failed", module, error, output: "", durationMs: 0 };
}

;// CONCATENATED MODULE: ./src/discovery/find-modules.ts




/** Folders that hold other people's Python. */
const neverSearched = ["**/node_modules/**", "**/.git/**", "**/site-packages/**", "**/__pycache__/**"];
/** @returns sorted by path, each once. @throws DiscoveryError for a named file that is not there, or a path outside the workspace */
async function findModules(workspace, patterns) {
    const wanted = patterns.map(normalize).filter((pattern) => !pattern.startsWith("!"));
    const outside = wanted.find((pattern) => (0,external_node_path_.isAbsolute)(pattern) || pattern.split("/").includes(".."));
    if (outside !== undefined)
        throw outsideError(outside);
    const found = await (0,dist/* glob */.TI)(patterns.map(normalize), {
        cwd: workspace,
        ignore: neverSearched,
        dot: false,
        followSymbolicLinks: false,
        expandDirectories: false,
    });
    const paths = [...new Set(found)].sort();
    const named = wanted.filter((pattern) => !(0,dist/* isDynamicPattern */.ey)(pattern));
    const missing = named.find((path) => !paths.includes(path) && !isExcluded(path, patterns));
    if (missing !== undefined)
        throw new src_errors/* DiscoveryError */.P3(`There is no file ${missing}, which \`pipelines\` names.`, {
            hint: "Paths are relative to the root of the repository.",
        });
    await Promise.all(paths.map((path) => refuseOutside(workspace, path)));
    return paths.map((path) => ({ path, named: named.includes(path) }));
}
const normalize = (pattern) => pattern.replaceAll("\\", "/").replace(/^(!?)\.\//, "$1");
const isExcluded = (path, patterns) => patterns.map(normalize).includes(`!${path}`);
/** A symbolic link in a stranger's pull request must not make files of the machine part of the repository. */
async function refuseOutside(workspace, path) {
    const target = (0,external_node_path_.relative)(await (0,promises_.realpath)(workspace), await (0,promises_.realpath)((0,external_node_path_.join)(workspace, path)));
    if (target === ".." || target.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(target))
        throw outsideError(path);
}
const outsideError = (path) => new src_errors/* DiscoveryError */.P3(`${path} lies outside the workspace.`, {
    hint: "`pipelines` takes paths and globs below the root of the repository; symbolic links must stay there too.",
});

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var python_dist = __webpack_require__(1283);
;// CONCATENATED MODULE: ./src/discovery/python-source.ts

/** The decorator's full name once import aliases are followed; `kfp.v2.dsl` is the same function in SDK 1.8. */
const pipelineDecorator = /^kfp\.(?:v2\.)?dsl\.(?:_pipeline\.)?pipeline$/;
/**
 * Pipeline functions of a module's top level, decorated with the SDK's decorator however it was imported. The parser recovers from syntax
 * errors, so a module that does not parse still shows its pipelines, and the compiler will say where the error is.
 */
function readPipelines(source) {
    const text = source.replace(/^\uFEFF/, " ");
    const tree = python_dist/* parser */.K.parse(text);
    const aliases = readAliases(tree, text);
    const lineOf = lineCounter(text);
    const found = [];
    tree.iterate({
        enter: ({ name, node }) => {
            if (name === "DecoratedStatement")
                found.push(...declaredPipeline(node, { text, aliases, lineOf }));
            // What is decorated inside a function or a class exists only when it runs: the compiler finds it.
            return name !== "FunctionDefinition" && name !== "ClassDefinition" && name !== "DecoratedStatement";
        },
    });
    return found;
}
function declaredPipeline(statement, source) {
    const definition = statement.getChild("FunctionDefinition");
    const functionName = definition?.getChild("VariableName");
    const decorator = statement
        .getChildren("Decorator")
        .find((node) => pipelineDecorator.test(decoratorName(node, source)));
    if (!definition || !functionName || decorator === undefined)
        return [];
    const name = textOf(functionName, source.text);
    return [{ function: name, name: nameArgument(decorator, source.text) ?? name, line: source.lineOf(definition.from) }];
}
function decoratorName(decorator, { text, aliases }) {
    const [first = "", ...rest] = decorator.getChildren("VariableName").map((node) => textOf(node, text));
    return [aliases.get(first) ?? first, ...rest].join(".");
}
/** The first positional argument or `name=`, where it is a plain string. */
function nameArgument(decorator, text) {
    const list = decorator.getChild("ArgList");
    for (let node = list?.firstChild ?? null, position = 0; node !== null; node = node.nextSibling) {
        if (node.name === ",")
            position += 1;
        if (node.name === "String" && position === 0 && node.prevSibling?.name === "(")
            return plainString(textOf(node, text));
        if (node.name === "VariableName" && textOf(node, text) === "name" && node.nextSibling?.name === "AssignOp") {
            const value = node.nextSibling.nextSibling;
            return value?.name === "String" ? plainString(textOf(value, text)) : undefined;
        }
    }
    return undefined;
}
/** A literal without prefix and without escapes; anything else is left to Python. */
function plainString(literal) {
    const body = /^(?:"""([^\\]*)"""|'''([^\\]*)'''|"([^"\\]*)"|'([^'\\]*)')$/s.exec(literal);
    const value = body?.slice(1).find((group) => group !== undefined);
    return value === "" ? undefined : value;
}
/** `import a.b as c`, `import a.b` and `from a.b import c as d`, wherever they stand at the top level. */
function readAliases(tree, text) {
    const aliases = new Map();
    tree.iterate({
        enter: ({ name, node }) => {
            if (name === "ImportStatement")
                for (const [local, full] of importedNames(node, text))
                    aliases.set(local, full);
            return name !== "FunctionDefinition" && name !== "ClassDefinition";
        },
    });
    return aliases;
}
function importedNames(statement, text) {
    const words = wordsOf(statement, text);
    const importAt = words.indexOf("import");
    const from = words[0] === "from" ? `${words.slice(1, importAt).join("")}.` : "";
    const clauses = words
        .slice(importAt + 1)
        .join(" ")
        .split(" , ");
    return clauses.map((clause) => {
        const [path = "", local] = clause
            .replace(/^\( | \)$/g, "")
            .split(" as ")
            .map((part) => part.replaceAll(" ", ""));
        if (local !== undefined)
            return [local, from + path];
        return from === "" ? [path.split(".")[0] ?? path, path.split(".")[0] ?? path] : [path, from + path];
    });
}
function wordsOf(statement, text) {
    const words = [];
    for (let node = statement.firstChild; node !== null; node = node.nextSibling)
        if (node.name !== "Comment")
            words.push(textOf(node, text));
    return words;
}
const textOf = (node, text) => text.slice(node.from, node.to);
function lineCounter(text) {
    return (offset) => text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

;// CONCATENATED MODULE: ./src/discovery/discovery.ts





/**
 * The modules that hold pipelines, sorted by path. Python is not started for this.
 * @throws DiscoveryError when nothing is found, or a module that was named holds no pipeline
 */
async function discoverPipelines({ workspace, patterns }) {
    const files = await findModules(workspace, patterns);
    const modules = await Promise.all(files.map((file) => readModule(workspace, file)));
    const found = modules.filter((module) => module.pipelines.length > 0);
    if (found.length > 0)
        return found;
    throw new src_errors/* DiscoveryError */.P3(`No pipeline found: ${describeSearch(patterns, files.length)}`, {
        hint: "Set `pipelines` to globs of modules that have a function with the decorator @dsl.pipeline(...).",
    });
}
function describeSearch(patterns, files) {
    const globs = patterns.map((pattern) => `\`${pattern}\``).join(", ");
    return files === 0
        ? `no Python file matches ${globs}.`
        : `none of the ${files} files that match ${globs} has a pipeline function.`;
}
async function readModule(workspace, { path, named }) {
    const pipelines = readPipelines(await (0,promises_.readFile)((0,external_node_path_.join)(workspace, path), "utf8"));
    if (pipelines.length > 0 || !named)
        return { path, pipelines };
    throw new src_errors/* DiscoveryError */.P3(`${path} has no pipeline function.`, {
        hint: "Decorate the function with @dsl.pipeline(...), or take the file out of `pipelines`.",
        location: { file: path },
    });
}

// EXTERNAL MODULE: ./src/gate/gate.ts + 5 modules
var gate = __webpack_require__(1453);
// EXTERNAL MODULE: ./src/input-values.ts
var input_values = __webpack_require__(5214);
// EXTERNAL MODULE: ./src/name-template.ts
var name_template = __webpack_require__(8300);
;// CONCATENATED MODULE: ./src/run-parameters.ts


/**
 * What each run gets of the `parameters` input: `name: value` goes to every pipeline that declares the name,
 * `pipeline: {name: value}` to that pipeline, and wins there. Checked here because servers of the v1 generation accept
 * an unknown parameter and run without it (recorded: kfp-tekton-1.9.2/06, surprise 21).
 *
 * @returns values by pipeline name
 * @throws InputError with every name that no pipeline declares and every value that is missing
 */
function resolveRunParameters({ given, pipelines, allCompiled, }) {
    const resolved = pipelines.map((pipeline) => {
        const own = ownEntries(given, pipeline);
        return { pipeline, own, values: valuesFor(pipeline, given, own) };
    });
    const unused = allCompiled ? [...given].filter(([name, entry]) => !isUsed(name, entry, pipelines)) : [];
    const problems = [
        ...unused.map(([name]) => undeclared(name, pipelines)),
        ...resolved.flatMap(({ pipeline, own }) => [...own.keys()].filter((name) => !declares(pipeline, name)).map((name) => undeclared(name, [pipeline]))),
        ...resolved.flatMap(({ pipeline, values }) => missing(pipeline, values)),
    ];
    if (problems.length > 0)
        throw new src_errors/* InputError */.dz([...new Set(problems)]);
    return new Map(resolved.map(({ pipeline, values }) => [pipeline.name, values]));
}
/** The nested mapping for this pipeline, unless a pipeline has a parameter of that name: then it is that parameter's JSON. */
function ownEntries(given, pipeline) {
    const entry = given.get(pipeline.name);
    return entry === undefined || declares(pipeline, pipeline.name) ? new Map() : (0,input_values/* entriesOf */.Mc)(entry);
}
const declares = (pipeline, name) => pipeline.parameters.some((parameter) => parameter.name === name);
function isUsed(name, entry, pipelines) {
    const names = pipelines.some((pipeline) => pipeline.name === name) && typeof entry.typed === "object";
    return names || pipelines.some((pipeline) => declares(pipeline, name));
}
function undeclared(name, pipelines) {
    const known = [
        ...new Set(pipelines.flatMap((pipeline) => pipeline.parameters.map((parameter) => parameter.name))),
    ].sort();
    const who = pipelines.length === 1 ? `Pipeline \`${pipelines[0]?.name}\` does not declare` : "No pipeline declares";
    return `${who} the parameter \`${name}\` that \`parameters\` gives; ${known.length > 0 ? `declared are ${known.join(", ")}` : "it declares none"}.`;
}
function valuesFor(pipeline, given, own) {
    const entryOf = ({ name }) => own.get(name) ?? given.get(name);
    return Object.fromEntries(pipeline.parameters.flatMap((parameter) => {
        const entry = entryOf(parameter);
        return entry === undefined ? [] : [[parameter.name, (0,input_values/* parameterText */.p5)(entry)]];
    }));
}
function missing(pipeline, values) {
    return pipeline.parameters
        .filter((parameter) => parameter.default === undefined && values[parameter.name] === undefined)
        .map(({ name }) => `Pipeline \`${pipeline.name}\` needs a value for \`${name}\`: it has no default, and \`parameters\` gives none.`);
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./src/kfp/transport.ts


/** An upload waits for the server's object store; everything else is a look into a database. */
const timeLimitMs = 60_000;
const answerLimit = 64 * 1024 * 1024;
const messageLimit = 2_000;
/** A proxy that is restarted or a server that is busy answers with these; nothing was done then. */
const passingStatuses = new Set([429, 502, 503, 504]);
const retryDelaysMs = [500, 2_000, 5_000];
function createTransport(options) {
    const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy } = options.env;
    const proxied = [HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy].some((proxy) => proxy !== undefined && proxy !== "");
    const dispatcher = proxied ? new undici/* EnvHttpProxyAgent */.J2(proxySettings(options.env)) : new undici/* Agent */.g6();
    const text = (call) => sendWithRetries(call, options, dispatcher);
    return {
        text,
        json: async (call) => parseObject(await text(call), call, options),
        close: () => dispatcher.close(),
    };
}
/** Passed on by hand: undici would read process.env, which belongs to the entry of this program. */
function proxySettings(env) {
    const [httpProxy, httpsProxy, noProxy] = [
        env.http_proxy ?? env.HTTP_PROXY,
        env.https_proxy ?? env.HTTPS_PROXY,
        env.no_proxy ?? env.NO_PROXY,
    ];
    return { ...(httpProxy ? { httpProxy } : {}), ...(httpsProxy ? { httpsProxy } : {}), noProxy: noProxy ?? "" };
}
/** Only a GET is sent again by itself: a POST may have landed, which its caller finds out by a look-up. */
async function sendWithRetries(call, options, dispatcher) {
    for (const delayMs of call.method === "GET" ? retryDelaysMs : []) {
        try {
            return await send(call, options, dispatcher);
        }
        catch (error) {
            if (!(error instanceof src_errors/* KfpError */.yH) || !isPassing(error) || options.signal.aborted)
                throw error;
            await options.clock.sleep(delayMs, options.signal);
        }
    }
    return await send(call, options, dispatcher);
}
/** Whether the same request may succeed a little later. A name that does not resolve or a refused certificate will not. */
function isPassing({ status, cause }) {
    if (status !== undefined)
        return passingStatuses.has(status);
    return ["ECONNRESET", "ECONNREFUSED", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_CONNECT_TIMEOUT"].includes(codeOf(cause));
}
const codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
async function send(call, options, dispatcher) {
    const { method, path, query = {}, body } = call;
    const url = new URL(options.base + path);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    const where = { method, url: options.base + path };
    const signal = AbortSignal.any([AbortSignal.timeout(timeLimitMs), call.signal ?? options.signal]);
    let answer;
    try {
        const response = await (0,undici/* request */.Em)(url, {
            method,
            dispatcher,
            signal,
            headers: headersOf(call, options.token),
            body: bodyOf(body),
        });
        const contentType = String(response.headers["content-type"] ?? "");
        answer = { status: response.statusCode, contentType, text: await readBounded(response.body) };
    }
    catch (error) {
        throw new src_errors/* KfpError */.yH(`${method} ${where.url} was not answered: ${describeFailure(error)}`, {
            ...where,
            cause: error,
            hint: failureHint(error),
        });
    }
    if (answer.status >= 300)
        throw statusError(where, answer);
    if (/^text\/html/i.test(answer.contentType))
        throw pageError(where, answer.status);
    return answer.text;
}
function headersOf({ body }, token) {
    return {
        accept: "application/json",
        ...(body === undefined || body instanceof undici.FormData ? {} : { "content-type": "application/json" }),
        ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
    };
}
const bodyOf = (body) => body === undefined ? null : body instanceof undici.FormData ? body : JSON.stringify(body);
async function readBounded(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > answerLimit)
            throw new Error(`the answer is longer than ${answerLimit / 1024 / 1024} MiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}
function describeFailure(error) {
    if (error instanceof Error && error.name === "TimeoutError")
        return `no answer within ${timeLimitMs / 1000} s`;
    const message = error instanceof Error && error.message !== "" ? error.message : codeOf(error) || String(error);
    return message.slice(0, messageLimit);
}
function failureHint(error) {
    const code = codeOf(error);
    if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
        return "The server's certificate is not one that this machine trusts.";
    if (code === "ENOTFOUND" || code === "EAI_AGAIN")
        return "Check the name in `host`, and whether this runner can reach it (a private network needs a self-hosted runner or a tunnel).";
    return "Check `host`, and whether this runner can reach it (a private network needs a self-hosted runner or a tunnel).";
}
function statusError(where, { status, text, contentType }) {
    const serverMessage = serverMessageOf(text, contentType);
    const said = serverMessage === "" ? "" : `: ${serverMessage}`;
    return new src_errors/* KfpError */.yH(`${where.method} ${where.url} was answered with HTTP ${status}${said}`, {
        ...where,
        status,
        serverMessage,
        ...statusHint(status, contentType),
    });
}
/** Uploads answer `{"error_message"}`, the gateway `{"message","details":[{"error_message"}]}`, a proxy with text or a page. */
function serverMessageOf(text, contentType) {
    if (/^text\/html/i.test(contentType))
        return "";
    const body = tryParse(text);
    if (body === undefined)
        return text.trim().slice(0, messageLimit);
    const details = Array.isArray(body.details) ? body.details[0] : undefined;
    const message = [body.error_message, body.message, details?.error_message, body.error].find((part) => typeof part === "string" && part !== "");
    return typeof message === "string" ? message.slice(0, messageLimit) : "";
}
function statusHint(status, contentType) {
    if (status === 401)
        return { hint: "The server wants a login: set `token`." };
    if (status === 403)
        return {
            hint: "The login is known but lacks permission; in Kubeflow it needs the role kubeflow-edit in its namespace.",
        };
    if (status < 400)
        return {
            hint: "The server sends to another address, most of the time its login page: set `token`, and check `host`.",
        };
    if (status === 404 && /^text\/html/i.test(contentType))
        return { hint: "Check the path in `host`: Kubeflow serves pipelines below /pipeline." };
    return {};
}
function pageError(where, status) {
    return new src_errors/* KfpError */.yH(`${where.method} ${where.url} was answered with a web page instead of the API.`, {
        ...where,
        status,
        hint: "Most of the time this is a login page, or `host` lacks the path /pipeline.",
    });
}
function parseObject(text, { method, path }, { base }) {
    const body = tryParse(text);
    if (body !== undefined)
        return body;
    throw new src_errors/* KfpError */.yH(`${method} ${base}${path} was answered with something that is not JSON: ${JSON.stringify(text.slice(0, 80))}`, {
        method,
        url: base + path,
        hint: "Check that `host` is the address of Kubeflow Pipelines.",
    });
}
function tryParse(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/kfp/find-api.ts


/**
 * The base of the API: the address as given, or with Kubeflow's /pipeline. Whoever copies the address of a page in the browser brings a
 * fragment along; it is dropped.
 * @throws KfpError of the first try when no address answers
 */
async function findApi(options) {
    const [given = "", ...others] = candidates(options.host);
    const first = await probe(given, options);
    if (typeof first === "string")
        return first;
    // Who does not answer at all, or wants a login, is found; another path would not help.
    if (first.status === undefined || first.status === 401 || first.status === 403)
        throw first;
    for (const base of others) {
        const found = await probe(base, options);
        if (typeof found === "string")
            return found;
    }
    throw first;
}
function candidates(host) {
    const url = new URL(host);
    const path = url.pathname.replace(/\/+$/, "").replace(/\/apis(\/.*)?$/, "");
    const base = `${url.origin}${path}`;
    return path.endsWith("/pipeline") ? [base] : [base, `${base}/pipeline`];
}
async function probe(base, options) {
    const transport = createTransport({ ...options, base });
    try {
        const health = await transport.json({ method: "GET", path: "/apis/v1/healthz" });
        return isHealth(health) ? base : notKfp(base);
    }
    catch (error) {
        if (error instanceof src_errors/* KfpError */.yH)
            return error.status === 404 ? notKfp(base, error) : error;
        throw error;
    }
    finally {
        await transport.close();
    }
}
/** Asked directly the server gives `commit_sha`, through the web interface `apiServerReady`. */
const isHealth = (health) => "commit_sha" in health || "apiServerReady" in health;
function notKfp(base, cause) {
    return new src_errors/* KfpError */.yH(`${base} is not a Kubeflow Pipelines server with the API /apis/v1.`, {
        method: "GET",
        url: `${base}/apis/v1/healthz`,
        ...(cause?.status === undefined ? {} : { status: cause.status }),
        cause,
        hint: "Set `host` to the address that shows Kubeflow Pipelines in the browser; it must be kfp-tekton 1.6 to 1.9.",
    });
}

// EXTERNAL MODULE: ./src/tekton/pipeline-run.ts
var pipeline_run = __webpack_require__(6427);
;// CONCATENATED MODULE: ./src/tekton/run-state.ts

/** What a live PipelineRun says of itself. A run without a condition has not been looked at by Tekton yet. */
function runStateOf(run) {
    const status = run.status ?? {};
    const condition = (0,pipeline_run/* succeededCondition */.$)(status.conditions);
    return {
        condition: statusOf(condition),
        reason: condition?.reason ?? "",
        message: condition?.message ?? "",
        tasks: tasksOf(run),
        ...times(status),
    };
}
const statusOf = (condition) => condition?.status === "True" || condition?.status === "False" ? condition.status : "Unknown";
function times({ startTime, completionTime, }) {
    return {
        ...(startTime === undefined ? {} : { startedAt: startTime }),
        ...(completionTime === undefined ? {} : { finishedAt: completionTime }),
    };
}
/** In the order of the pipeline, `finally` last; then what only the status knows (a server may leave the spec out). */
function tasksOf(run) {
    const status = run.status ?? {};
    const spec = status.pipelineSpec ?? run.spec?.pipelineSpec ?? {};
    const runs = taskRunsByTask(status);
    const skipped = new Map((status.skippedTasks ?? []).map((task) => [task.name, task.reason ?? ""]));
    const declared = [...(spec.tasks ?? []), ...(spec.finally ?? [])].map((task) => task.name);
    const names = [...new Set([...declared, ...runs.keys(), ...skipped.keys()])];
    return names.map((name) => {
        const taskRun = runs.get(name);
        if (taskRun !== undefined)
            return taskState(name, taskRun);
        const reason = skipped.get(name);
        return { name, phase: reason === undefined ? "pending" : "skipped", reason: reason ?? "", message: "", retries: 0 };
    });
}
/**
 * The persistence agent embeds the TaskRuns with its shipped setting; without it only the references are there, and the pod's name follows
 * from the TaskRun's (recorded: kfp-tekton-1.9.2-cluster, surprise 29).
 */
function taskRunsByTask(status) {
    const referenced = (status.childReferences ?? []).map(({ name, pipelineTaskName }) => [pipelineTaskName ?? name, { podName: `${name}-pod` }]);
    const embedded = Object.entries(status.taskRuns ?? {}).map(([name, taskRun]) => [taskRun.pipelineTaskName ?? name, taskRun.status ?? {}]);
    return new Map([...referenced, ...embedded]);
}
function taskState(name, status) {
    const condition = (0,pipeline_run/* succeededCondition */.$)(status.conditions);
    const exitCode = status.steps
        ?.map((step) => step.terminated?.exitCode)
        .find((code) => code !== undefined && code !== 0);
    return {
        name,
        phase: phaseOf(condition, status),
        reason: condition?.reason ?? "",
        message: condition?.message ?? "",
        ...(status.podName === undefined || status.podName === "" ? {} : { podName: status.podName }),
        ...(exitCode === undefined ? {} : { exitCode }),
        ...times(status),
        retries: status.retriesStatus?.length ?? 0,
    };
}
/** TaskRun reasons: tektoncd/pipeline pkg/apis/pipeline/v1/taskrun_types.go. Status decides, the reason tells the kinds of failure apart. */
function phaseOf(condition, { startTime }) {
    if (condition?.status === "True")
        return "succeeded";
    if (condition?.status !== "False")
        return startTime === undefined ? "pending" : "running";
    if (condition.reason === "TaskRunTimeout")
        return "timed-out";
    return condition.reason === "TaskRunCancelled" ? "cancelled" : "failed";
}
/**
 * For a server that gives only the reason. Nothing but these three counts as success or as still going on; everything else that Tekton says
 * is an end, also reasons that neither the SDK nor the server know as one (`CouldntGetTask`, `ParameterMissing`, recorded surprise 27).
 */
function runStateFromReason(reason) {
    const condition = reason === "Succeeded" || reason === "Completed" ? "True" : unfinishedReasons.has(reason) ? "Unknown" : "False";
    return { condition, reason, message: "", tasks: [] };
}
/** Status Unknown in tektoncd/pipeline pkg/apis/pipeline/v1/pipelinerun_types.go, cancel.go:136 and timeout.go:92; `Terminating` is the KFP server's own. */
const unfinishedReasons = new Set([
    "",
    "Started",
    "Running",
    "Pending",
    "PipelineRunPending",
    "ResolvingPipelineRef",
    "PipelineRunStopping",
    "PipelineRunTimeoutRunningFinally",
    "CancelledRunningFinally",
    "StoppedRunningFinally",
    "PipelineRunCouldntCancel",
    "PipelineRunCouldntTimeOut",
    "Terminating",
]);

;// CONCATENATED MODULE: ./src/kfp/server.ts
/**
 * The `filter` query parameter for an exact name. The server decodes the text once more than HTTP does (recorded surprise 10), so `%` and
 * `+` are encoded once more here.
 */
function nameFilter(name) {
    return JSON.stringify({ predicates: [{ op: "EQUALS", key: "name", string_value: name }] }).replace(/[%+]/g, encodeURIComponent);
}
/** Names in the query of an upload are decoded once more, too (recorded surprise 9). */
const encodeOnceMore = (name) => name.replace(/[%+]/g, encodeURIComponent);
const server_textOf = (object, key) => {
    const value = object?.[key];
    return typeof value === "string" ? value : "";
};
const objectsOf = (object, key) => {
    const value = object[key];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "object" && entry !== null) : [];
};
const objectOf = (object, key) => {
    const value = object[key];
    return typeof value === "object" && value !== null ? value : undefined;
};

;// CONCATENATED MODULE: ./src/kfp/run-source.ts



/** A run as the gate follows it. */
function createRunSource({ runId }, transport) {
    const path = `/apis/v1/runs/${runId}`;
    return {
        readRun: async (signal) => stateOf(await transport.json({ method: "GET", path, signal })),
        readLog: (task, signal) => readLog({ path, task, transport, signal }),
        terminate: (signal) => terminate(path, transport, signal),
    };
}
/**
 * The live object has the condition, its reason and the tasks; the server's own string is ahead of it only just after a termination, and
 * alone just after the creation (recorded surprises 24, 28 and 30). The condition decides wherever it is there.
 */
function stateOf(reply) {
    const manifest = parseManifest(server_textOf(objectOf(reply, "pipeline_runtime"), "workflow_manifest"));
    const state = manifest === undefined ? undefined : runStateOf(manifest);
    if (state !== undefined && state.reason !== "")
        return state;
    const fromReason = runStateFromReason(server_textOf(objectOf(reply, "run"), "status"));
    return state === undefined ? fromReason : { ...state, condition: fromReason.condition, reason: fromReason.reason };
}
function parseManifest(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The node is the pod's name. Errors come as HTTP 200 with JSON in the body, also after a part of the log (recorded surprise 31). */
async function readLog({ path, task, transport, signal }) {
    if (task.podName === undefined)
        return "";
    const text = await transport.text({
        method: "GET",
        path: `${path}/nodes/${encodeURIComponent(task.podName)}/log`,
        signal,
    });
    return text.replace(/\{"error_message":.*\}\s*$/s, "");
}
/** A run that is over is terminated already: 400 with "Row not found" (recorded surprise 33). */
async function terminate(path, transport, signal) {
    try {
        await transport.text({ method: "POST", path: `${path}/terminate`, body: {}, signal });
    }
    catch (error) {
        if (!(error instanceof src_errors/* KfpError */.yH) ||
            error.status !== 400 ||
            !/Row not found/.test(error.serverMessage ?? error.message))
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/kfp/post-once.ts

const delaysMs = [500, 2_000, 5_000];
/**
 * Sends a POST, and again only after a look-up has shown that it did not land: an answer can be lost, and two parallel version uploads can
 * deadlock in the server's database (recorded: kfp-tekton-1.9.2/10-deadlock-and-retry, surprise 2).
 * @returns what was made, or what somebody else had made in the meantime
 */
async function postOnce(post) {
    const { server } = post;
    for (const delayMs of delaysMs) {
        const outcome = await attempt(post);
        if (outcome.kind === "there")
            return outcome.found;
        server.log.line(`${outcome.error.message}; it is not there, trying again`);
        await server.clock.sleep(delayMs, server.signal);
    }
    const last = await attempt(post);
    if (last.kind === "there")
        return last.found;
    throw last.error;
}
async function attempt({ send, find, what }) {
    try {
        return { kind: "there", found: await send() };
    }
    catch (error) {
        if (!(error instanceof src_errors/* KfpError */.yH) || !(isDuplicate(error) || post_once_isPassing(error)))
            throw error;
        const found = await find();
        if (found !== undefined)
            return { kind: "there", found };
        if (isDuplicate(error))
            throw invisible(what, error);
        return { kind: "not there", error };
    }
}
/** kfp-tekton answers 500 for it on uploads, 409 with code 6 elsewhere; the wording is `already exist` or `already exists`. */
function isDuplicate({ status, serverMessage = "" }) {
    return (status === 500 || status === 409) && /already exist/i.test(serverMessage);
}
/** No answer at all, a proxy's word, or a database that was busy. */
function post_once_isPassing({ status, serverMessage = "" }) {
    return (status === undefined ||
        [429, 502, 503, 504].includes(status) ||
        (status === 500 && /deadlock|try restarting transaction/i.test(serverMessage)));
}
/** Recorded: kfp-tekton-1.9.2/11-object-store-down, surprise 3. Such a row outlives a restart of the server. */
function invisible(what, cause) {
    return new src_errors/* KfpError */.yH(`The server says that ${what} exists already, but does not show it.`, {
        method: cause.method,
        url: cause.url,
        ...(cause.status === undefined ? {} : { status: cause.status }),
        cause,
        hint: "An earlier upload was cut off in the server's object store and left a name that cannot be used again: choose another with `pipeline-name` or `version-name`, or remove the row in the server's database.",
    });
}

;// CONCATENATED MODULE: ./src/kfp/runs.ts



/**
 * Submits a run of a version in an experiment, which is created when it is missing. Run names need not be unique on a server, so the
 * description carries a mark of this submission: by it the run is found again when the answer was lost.
 */
async function submitRun(submission, server) {
    const experiment = await findOrCreateExperiment(submission.experiment, server);
    const mark = `submission ${(0,external_node_crypto_.randomUUID)()}`;
    const body = runBody(submission, experiment, mark);
    const send = async () => {
        const created = await server.transport.json({ method: "POST", path: "/apis/v1/runs", body });
        return server_textOf(objectOf(created, "run"), "id");
    };
    const find = () => findRun(submission.runName, mark, server);
    const runId = await postOnce({ send, find, server, what: `run "${submission.runName}"` });
    return { runId, name: submission.runName, url: `${server.ui}/#/runs/details/${runId}` };
}
function runBody({ runName, versionId, parameters, serviceAccount }, experiment, mark) {
    return {
        name: runName,
        description: mark,
        ...(serviceAccount === "" ? {} : { service_account: serviceAccount }),
        pipeline_spec: { parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })) },
        resource_references: [
            { key: { type: "EXPERIMENT", id: experiment }, relationship: "OWNER" },
            { key: { type: "PIPELINE_VERSION", id: versionId }, relationship: "CREATOR" },
        ],
    };
}
async function findRun(name, mark, server) {
    const query = { filter: nameFilter(name), sort_by: "created_at desc", page_size: "100" };
    const list = await server.transport.json({ method: "GET", path: "/apis/v1/runs", query });
    const run = objectsOf(list, "runs").find((candidate) => server_textOf(candidate, "description") === mark);
    return run === undefined ? undefined : server_textOf(run, "id");
}
async function findOrCreateExperiment(name, server) {
    const find = async () => {
        const list = await server.transport.json({
            method: "GET",
            path: "/apis/v1/experiments",
            query: { filter: nameFilter(name), page_size: "10" },
        });
        const found = objectsOf(list, "experiments");
        const experiment = found.find((candidate) => server_textOf(candidate, "name") === name) ?? found[0];
        return experiment === undefined ? undefined : server_textOf(experiment, "id");
    };
    const send = async () => server_textOf(await server.transport.json({ method: "POST", path: "/apis/v1/experiments", body: { name } }), "id");
    return (await find()) ?? (await postOnce({ send, find, server, what: `experiment "${name}"` }));
}

;// CONCATENATED MODULE: ./src/kfp/versions.ts





/** Begins the description of a pipeline that this action made: its first version, named after the pipeline, is not one that anybody asked for. */
const madeHere = "Created by kfp-tekton-action.";
/**
 * Finds or creates the pipeline, then finds or uploads the version. A server of this generation makes a version named after the pipeline
 * with each new pipeline; that one is removed once the asked-for version is there, also by a later call when this one does not get so far.
 */
async function uploadVersion(upload, server) {
    const pipeline = await findOrCreatePipeline(upload, server);
    const version = await findOrUploadVersion(pipeline, upload, server);
    await removeAccidentalVersion({ pipeline, version, upload, server });
    return {
        pipelineId: pipeline.id,
        versionId: version.id,
        versionName: version.name,
        url: `${server.ui}/#/pipelines/details/${pipeline.id}/version/${version.id}`,
        outcome: version.outcome,
    };
}
async function findOrCreatePipeline(upload, server) {
    const find = () => findPipeline(upload.pipelineName, server);
    const send = async () => {
        const query = {
            name: encodeOnceMore(upload.pipelineName),
            description: encodeOnceMore(`${madeHere} ${upload.description}`),
        };
        const created = await server.transport.json({
            method: "POST",
            path: "/apis/v1/pipelines/upload",
            query,
            body: fileForm(upload),
        });
        return pipelineOf(created);
    };
    return (await find()) ?? (await postOnce({ send, find, server, what: `pipeline "${upload.pipelineName}"` }));
}
async function findPipeline(name, server) {
    const list = await server.transport.json({
        method: "GET",
        path: "/apis/v1/pipelines",
        query: { filter: nameFilter(name), page_size: "10" },
    });
    const found = objectsOf(list, "pipelines");
    const [first] = found.filter((pipeline) => server_textOf(pipeline, "name") === name);
    if (first !== undefined)
        return pipelineOf(first);
    const [other] = found;
    if (other !== undefined)
        throw otherCase(name, server_textOf(other, "name"), server);
    return undefined;
}
/** The database's collation ignores case: such a pipeline can neither be found nor made (recorded surprise 11). */
function otherCase(name, existing, { ui }) {
    return new src_errors/* KfpError */.yH(`The server has a pipeline "${existing}", and does not tell upper from lower case: "${name}" cannot be made beside it.`, {
        method: "GET",
        url: `${ui}/apis/v1/pipelines`,
        hint: "Use the same spelling, or another name in `pipeline-name`.",
    });
}
const pipelineOf = (object) => ({
    id: server_textOf(object, "id"),
    description: server_textOf(object, "description"),
});
function fileForm({ fileName, bytes }) {
    const form = new undici.FormData();
    form.set("uploadfile", new File([Buffer.from(bytes)], fileName), fileName);
    return form;
}
async function findOrUploadVersion(pipeline, upload, server) {
    const find = async () => {
        const found = await findVersion(pipeline, upload.versionName, server);
        if (found === undefined)
            return undefined;
        await refuseOtherContent(found, upload, server);
        return { id: server_textOf(found, "id"), name: server_textOf(found, "name"), outcome: "reused" };
    };
    const send = async () => {
        const query = {
            name: encodeOnceMore(upload.versionName),
            pipelineid: pipeline.id,
            description: upload.description,
        };
        const created = await server.transport.json({
            method: "POST",
            path: "/apis/v1/pipelines/upload_version",
            query,
            body: fileForm(upload),
        });
        return { id: server_textOf(created, "id"), name: upload.versionName, outcome: "created" };
    };
    return ((await find()) ??
        (await postOnce({
            send,
            find,
            server,
            what: `version "${upload.versionName}" of pipeline "${upload.pipelineName}"`,
        })));
}
async function findVersion(pipeline, name, server) {
    const query = {
        "resource_key.type": "PIPELINE",
        "resource_key.id": pipeline.id,
        filter: nameFilter(name),
        page_size: "10",
    };
    const list = await server.transport.json({ method: "GET", path: "/apis/v1/pipeline_versions", query });
    const found = objectsOf(list, "versions");
    return found.find((version) => server_textOf(version, "name") === name) ?? found[0];
}
/** This generation gives the uploaded text back, byte for byte. */
async function refuseOtherContent(version, upload, server) {
    const path = `/apis/v1/pipeline_versions/${server_textOf(version, "id")}/templates`;
    const stored = server_textOf(await server.transport.json({ method: "GET", path }), "template");
    if (stored === upload.yaml)
        return;
    const message = `Version "${upload.versionName}" of pipeline "${upload.pipelineName}" is on the server with other content`;
    throw new src_errors/* KfpError */.yH(`${message}: SHA-256 ${digest(stored)} there, ${digest(upload.yaml)} here.`, {
        method: "GET",
        url: server.ui + path,
        hint: "A version is never overwritten. Commit the change first, or give the version another name with `version-name` (for example {sha}-{digest}).",
    });
}
const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
/** Its id is the pipeline's. Somebody else's first version stays: only what this action made is removed. */
async function removeAccidentalVersion({ pipeline, version, upload, server }) {
    if (!pipeline.description.startsWith(madeHere) || version.id === pipeline.id)
        return;
    const accidental = await findVersion(pipeline, upload.pipelineName, server);
    if (accidental === undefined || server_textOf(accidental, "id") !== pipeline.id)
        return;
    try {
        await server.transport.json({ method: "DELETE", path: `/apis/v1/pipeline_versions/${pipeline.id}` });
    }
    catch (error) {
        // Another job of the same commit was faster.
        if (!(error instanceof src_errors/* KfpError */.yH) || error.status !== 404)
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/kfp/kfp.ts





/** @throws KfpError when nothing at that address answers as Kubeflow Pipelines does */
async function connectToKfp(options) {
    const base = await findApi(options);
    const transport = createTransport({ ...options, base });
    const server = { transport, ui: base, clock: options.clock, log: options.log, signal: options.signal };
    return {
        uploadVersion: (upload) => uploadVersion(upload, server),
        submitRun: (submission) => submitRun(submission, server),
        runSource: (run) => createRunSource(run, transport),
        close: transport.close,
    };
}

;// CONCATENATED MODULE: ./src/server.ts


/** The server that `host` names; the embedded one is started for it, and loaded only then. @throws KfpError */
async function openServer({ inputs, jobFolder, ports }) {
    if (inputs.host !== "embedded") {
        const client = await connectToKfp({ ...ports, host: inputs.host, token: inputs.token });
        return { client, close: client.close };
    }
    const { startEmbeddedServer } = await __webpack_require__.e(/* import() */ 62).then(__webpack_require__.bind(__webpack_require__, 1062));
    const server = await startEmbeddedServer({ folder: (0,external_node_path_.join)(jobFolder, "embedded"), env: ports.env, clock: ports.clock });
    // Past any proxy: the server listens on the loopback interface of this machine.
    const client = await connectToKfp({ ...ports, env: {}, host: server.url, token: "" });
    return {
        client,
        close: async () => {
            await client.close();
            await server.close();
        },
    };
}

;// CONCATENATED MODULE: ./src/run.ts











/** Uploads and submissions at a time: enough to hide the latency, few enough for a small server. */
const requestsAtOnce = 4;
/**
 * discover → compile → upload → submit → follow. A pipeline that fails at one step stops there, the others go on.
 * @throws ActionError for what concerns all pipelines: the globs, the environment of the SDK, the server, the parameters
 */
async function run(options) {
    const compiled = await compile(options);
    if (!uploads(options.inputs) || compiled.every((record) => record.compiled === undefined))
        return compiled;
    const plans = planUploads(compiled, options);
    const server = await openServer(options);
    try {
        const limit = (0,p_limit/* default */.A)(requestsAtOnce);
        return await Promise.all(plans.map((plan) => deliver({ plan, client: server.client, limit, options })));
    }
    finally {
        await server.close();
    }
}
const uploads = ({ upload, host }) => upload === "true" || (upload === "auto" && host !== "");
async function compile({ inputs, workspace, cacheFolder, ports, onCompiled, }) {
    const modules = await discoverPipelines({ workspace, patterns: inputs.pipelines });
    const results = await compilePipelines({
        ...inputs,
        modules,
        workspace,
        cacheFolder,
        ...ports,
        onResult: onCompiled,
    });
    return results.map(recordOf);
}
function recordOf(result) {
    if (result.kind === "compiled") {
        const { module, function: name } = result.pipeline;
        return { module, function: name, name: result.pipeline.name, compiled: result.pipeline };
    }
    const { module, function: name, error } = result;
    return { module, ...(name === undefined ? {} : { function: name }), name: name ?? module, error };
}
/** Everything that can be checked before anything is sent. @throws InputError */
function planUploads(records, { inputs, github }) {
    const pipelines = records.flatMap((record) => record.compiled ?? []);
    const parameters = inputs.run
        ? resolveRunParameters({ given: inputs.parameters, pipelines, allCompiled: pipelines.length === records.length })
        : new Map();
    const plans = records.map((record) => record.compiled === undefined
        ? { record }
        : { record, names: namesOf(record.compiled, inputs, github), parameters: parameters.get(record.name) ?? {} });
    refuseSameNames(plans);
    return plans;
}
function namesOf(pipeline, inputs, github) {
    const values = {
        name: pipeline.name,
        digest: pipeline.sha256.slice(0, 12),
        ...github.names,
    };
    return {
        pipeline: fillInput("pipeline-name", inputs.pipelineName, values),
        version: fillInput("version-name", inputs.versionName, values),
        run: inputs.run ? fillInput("run-name", inputs.runName, values) : "",
    };
}
function fillInput(input, template, values) {
    try {
        return (0,name_template/* fillTemplate */.o)(template, values);
    }
    catch (error) {
        if (error instanceof input_values/* InvalidValue */.h6)
            throw new src_errors/* InputError */.dz([`Input \`${input}\` ${error.message}.`]);
        throw error;
    }
}
/** Two pipelines under one name would overwrite each other's default version. */
function refuseSameNames(plans) {
    const seen = new Map();
    for (const { record, names } of plans) {
        if (names === undefined)
            continue;
        const other = seen.get(names.pipeline);
        if (other !== undefined) {
            throw new src_errors/* InputError */.dz([
                `${other} and ${record.module} both give the pipeline "${names.pipeline}": rename one, or use {name} in \`pipeline-name\`.`,
            ]);
        }
        seen.set(names.pipeline, record.module);
    }
}
/** One pipeline from its package to its verdict. */
async function deliver(delivery) {
    const { plan, limit, options } = delivery;
    let record = plan.record;
    const { compiled } = record;
    const { names } = plan;
    if (names === undefined || compiled === undefined)
        return record;
    try {
        const version = await limit(() => upload({ ...delivery, names, compiled }));
        record = { ...record, version };
        if (!options.inputs.run)
            return record;
        const submitted = await limit(() => run_submit({ ...delivery, names, versionId: version.versionId }));
        record = { ...record, run: submitted };
        if (!options.inputs.wait)
            return record;
        return { ...record, verdict: await follow(submitted, compiled.name, delivery) };
    }
    catch (error) {
        if (error instanceof src_errors/* ActionError */.lZ)
            return { ...record, error };
        throw error;
    }
}
async function upload({ names, compiled, client, options }) {
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(options.workspace, compiled.packagePath));
    const version = await client.uploadVersion({
        pipelineName: names.pipeline,
        versionName: names.version,
        description: provenance(compiled, options.github),
        fileName: (0,external_node_path_.basename)(compiled.packagePath),
        bytes,
        yaml: compiled.yaml,
    });
    const what = version.outcome === "created" ? "uploaded as" : "is on the server already as";
    options.ports.log.line(`${compiled.name}: ${what} version ${version.versionName}`);
    return version;
}
/** Where a version comes from, for whoever finds it on the server. */
function provenance({ module, sha256, sdkVersion }, { repository, sha, runUrl }) {
    const parts = [
        ["repository", repository],
        ["commit", sha],
        ["module", module],
        ["workflow", runUrl],
        ["sha256", sha256],
        ["kfp-tekton", sdkVersion],
    ];
    return parts.flatMap(([name, value]) => (value === "" ? [] : [`${name}: ${value}`])).join("; ");
}
async function run_submit({ plan, names, versionId, client, options }) {
    const { inputs, ports, onSubmitted } = options;
    const submitted = await client.submitRun({
        versionId,
        runName: names.run,
        experiment: inputs.experiment,
        parameters: plan.parameters ?? {},
        serviceAccount: inputs.serviceAccount,
    });
    ports.log.line(`${plan.record.name}: run "${submitted.name}" submitted${inputs.host === "embedded" ? "" : `, ${submitted.url}`}`);
    onSubmitted(submitted);
    return submitted;
}
async function follow(submitted, label, { client, options }) {
    const { inputs, ports } = options;
    return await (0,gate/* followRun */.R)({
        source: client.runSource(submitted),
        label,
        clock: ports.clock,
        log: ports.log,
        timeoutMs: inputs.timeout,
        onTimeout: inputs.onTimeout,
        onCancel: inputs.onCancel,
        logs: inputs.logs,
        signal: ports.signal,
    });
}


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ succeededCondition)
/* harmony export */ });
/** The `Succeeded` condition, found by its type: Tekton does not promise an order (facts: tekton.md §5.1). */
function succeededCondition(conditions) {
    return conditions?.find((condition) => condition.type === "Succeeded");
}


/***/ }),

/***/ 5358:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "91812b65a55a2700ff52.py";

/***/ }),

/***/ 8268:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__.p + "5bec212c3d3299cae2e4.py";

/***/ })

};
