export const id = 674;
export const ids = [674,9184];
export const modules = {

/***/ 50674:
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
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
;// CONCATENATED MODULE: ./src/workspace/yaml-scalars.ts

/** All values of mappings and lists, of each document. @throws YAMLException */
function scalarsOf(text) {
    const scalars = [];
    const frames = [{ path: [], isMapping: false, index: 0 }];
    for (const event of (0,js_yaml/* parseEvents */.PH)(text, {})) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            frames.pop();
            continue;
        }
        const frame = frames.at(-1);
        if (frame === undefined)
            continue;
        const scalar = event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? scalarOf(event, text) : undefined;
        const path = enter(frame, scalar?.value ?? "");
        if (scalar !== undefined && path !== undefined)
            scalars.push({ ...scalar, path });
        if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT || event.type === js_yaml/* EVENT_ID */.hy.MAPPING || event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            frames.push({ path: path ?? frame.path, isMapping: event.type === js_yaml/* EVENT_ID */.hy.MAPPING, index: 0 });
    }
    return scalars;
}
/** @returns the path of a value; undefined for a key */
function enter(frame, text) {
    if (!frame.isMapping) {
        frame.index += 1;
        return [...frame.path, frame.index - 1];
    }
    if (frame.key === undefined) {
        frame.key = text;
        return undefined;
    }
    const path = [...frame.path, frame.key];
    frame.key = undefined;
    return path;
}
function scalarOf(event, text) {
    const { valueStart: start, valueEnd: end, style } = event;
    const raw = text.slice(start, end);
    return { value: (0,js_yaml/* getScalarValue */.KE)(text, event), raw, start, end, isPlain: style === js_yaml/* SCALAR_STYLE */.jK.PLAIN };
}

;// CONCATENATED MODULE: ./src/packages/images.ts




/**
 * Puts other images into a package: the text around their names stays as the SDK wrote it. Images are those of containers, and those in the
 * loops that the SDK writes as JSON into annotations.
 * @throws PackageError if the text has an image in a form that cannot be replaced in place
 */
function replaceImages(yaml, entries) {
    if (!entries.some(({ name }) => yaml.includes(name)))
        return { yaml, images: [] };
    const replaced = new Map();
    const edits = scalarsOf(yaml).flatMap((scalar) => editOf(scalar, entries, replaced));
    const text = edits.reduceRight((rest, { start, end, to }) => rest.slice(0, start) + to + rest.slice(end), yaml);
    refuseMisreadings(text, edits);
    return { yaml: text, images: [...replaced].map(([from, to]) => ({ name: splitImage(from).name, from, to })) };
}
function editOf(scalar, entries, replaced) {
    const { path, raw, start, end } = scalar;
    const replace = (image) => {
        const to = imageFor(image, entries);
        if (to !== image)
            replaced.set(image, to);
        return to;
    };
    if (isImage(path)) {
        const value = replace(scalar.value);
        return value === scalar.value ? [] : [{ start, end, path, value, to: raw.replace(scalar.value, () => value) }];
    }
    if (path.at(-2) !== "annotations" || !/^\s*[[{]/.test(scalar.value))
        return [];
    const value = replaceInJson(scalar.value, replace);
    return value === undefined ? [] : [{ start, end, path, value, to: replaceInText(raw, replaced) }];
}
/** The JSON with its images replaced, in a form that ignores white space; undefined if it has none of them. */
function replaceInJson(text, replace) {
    const document = (0,parse_json/* parseJson */.q)(text);
    const before = JSON.stringify(document);
    const after = JSON.stringify(withImages(document, [], replace));
    return before === after ? undefined : after;
}
function withImages(value, path, replace) {
    if (typeof value === "string")
        return isImage(path) ? replace(value) : value;
    if (Array.isArray(value))
        return value.map((one, index) => withImages(one, [...path, index], replace));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withImages(member, [...path, key], replace)]));
}
/** In a scalar with quotes, those of the JSON are escaped, and lines may be folded between a key and its value. */
function replaceInText(raw, replaced) {
    return raw.replace(/(\\?"image\\?":(?:\s|\\(?=\s))*\\?")([^"\\\s]+)/g, (whole, before, image) => before + (replaced.get(image) ?? whole.slice(before.length)));
}
const lists = new Set(["steps", "sidecars", "initContainers", "containers"]);
const holders = new Set(["container", "stepTemplate"]);
/** What is below these is data of the user, whatever it looks like. */
const data = new Set([
    ...["default", "defaultValue", "value", "constant", "runtimeValue", "params", "args", "command", "env", "labels"],
]);
function isImage(path) {
    const owner = path.at(-2);
    const isOfContainer = typeof owner === "number" ? lists.has(path.at(-3)) : holders.has(owner);
    return path.at(-1) === "image" && isOfContainer && !path.some((part) => data.has(part));
}
/** kustomize: api/internal/image/image.go, `IsImageMatched`, and api/filters/imagetag/updater.go, `SetImageValue`. */
function imageFor(image, entries) {
    const { name: own, rest } = splitImage(image);
    const entry = entries.find(({ name }) => name === own);
    if (entry === undefined)
        return image;
    const { newName = own, newTag, digest: newDigest } = entry;
    if (newTag === undefined && newDigest === undefined)
        return newName + rest;
    return `${newName}${newTag === undefined ? "" : `:${newTag}`}${newDigest === undefined ? "" : `@${newDigest}`}`;
}
function splitImage(image) {
    const [, name = ""] = /^(.*?)(?::[\w.-]*)?(?:@sha256:[\w.-]*)?$/s.exec(image) ?? [];
    return { name, rest: image.slice(name.length) };
}
function isReadAs(value, scalar) {
    if (scalar === undefined)
        return false;
    if (scalar.value === value)
        return !scalar.isPlain || (0,js_yaml.load)(value) === value;
    return JSON.stringify((0,parse_json/* parseJson */.q)(scalar.value)) === value;
}
/** A server must read exactly what was meant. @throws PackageError */
function refuseMisreadings(text, edits) {
    if (edits.length === 0)
        return;
    const read = new Map(scalarsOf(text).map((scalar) => [JSON.stringify(scalar.path), scalar]));
    const wrong = edits.find(({ path, value }) => !isReadAs(value, read.get(JSON.stringify(path))));
    if (wrong === undefined)
        return;
    throw new errors/* PackageError */.JP(`The image at ${wrong.path.join(".")} cannot be replaced in the text of the package.`, {
        hint: "Write the image into the module, and leave it out of `images`.",
    });
}

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
function describeWrite({ path, location, refused }, { kind, canWrite }) {
    const at = `${location.file}:${location.line}`;
    const wasRefused = `${at} was not allowed to write ${path}`;
    if (refused)
        return `${wasRefused}: a module that runs as \`__main__\` must not change the repository.`;
    if (kind === "none")
        return `${at} writes ${path} while its module is imported.`;
    return canWrite
        ? `${at} writes ${path} while its module is imported. The sandbox keeps that from the repository.`
        : `${wasRefused}: the sandbox keeps the repository as it is.`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/main-arguments.ts
var main_arguments = __webpack_require__(45349);
// EXTERNAL MODULE: ./src/sandbox/sandbox.ts + 8 modules
var sandbox = __webpack_require__(42003);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
// EXTERNAL MODULE: ./src/workspace/write-atomically.ts
var write_atomically = __webpack_require__(33212);
// EXTERNAL MODULE: ./src/compile/driver-scripts.ts
var driver_scripts = __webpack_require__(4906);
;// CONCATENATED MODULE: ./src/compile/driver-bytecode.ts





/** Version of the file's form. */
const version = 2;
/**
 * Kept beside the private environments, which are executed too: whoever may write there needs no bytecode. Modules in the sandbox cannot.
 * Packages of an environment can run code in the driver before it passes its bytecode on, so another environment never loads that.
 */
function driverBytecode(cacheFolder, { identity, python, isReusable }, sdk) {
    if (!isReusable)
        return { file: undefined, keep: async () => { } };
    const scripts = driver_scripts/* driverFiles */.yp.map((path) => [path, (0,sha256/* sha256 */.s)((0,external_node_fs_.readFileSync)(path))]);
    const key = (0,sha256/* sha256 */.s)(JSON.stringify([version, identity, python, scripts, Object.values((0,driver_scripts/* scriptsFor */.sK)(sdk))]));
    const file = (0,external_node_path_.join)(cacheFolder, "driver", `${key}.bytecode`);
    return {
        file: isWhole(file) ? file : undefined,
        keep: async (text) => {
            const bytes = Buffer.from(text, "base64");
            // The next step compiles the scripts again where this one cannot keep them.
            await (0,write_atomically/* writeAtomically */.v)(file, Buffer.concat([Buffer.from((0,sha256/* sha256 */.s)(bytes)), bytes])).catch(() => { });
        },
    };
}
/** Length of a digest in hexadecimal. */
const headerBytes = 64;
/** Damaged bytecode would crash the interpreter. */
function isWhole(file) {
    try {
        const content = (0,external_node_fs_.readFileSync)(file);
        return content.subarray(0, headerBytes).toString("latin1") === (0,sha256/* sha256 */.s)(content.subarray(headerBytes));
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/sandbox/mechanism.ts
var mechanism = __webpack_require__(19170);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
        ["canWrite", (value) => typeof value === "boolean"],
    ],
    broken: [["message", isText]],
    bytecode: [["bytes", isText]],
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
/** Limits of each process of a module. Outside a sandbox nobody has agreed to them. */
function limitsOf({ sandbox, timeLimitMs, workers }) {
    if (sandbox.kind === "none")
        return null;
    const cpuSeconds = Math.ceil(timeLimitMs / 1000) * workers + 5;
    return { processes: mechanism/* processLimit */.pc, fileBytes: mechanism/* sizeLimit */.Le, cpuSeconds };
}
const ownPlaces = ({ kind, placesOfModule: mounts }) => kind === "none" ? null : { size: mechanism/* sizeLimit */.Le, mounts };
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
        bytecode: options.bytecode.file ?? null,
        events: eventsDescriptor,
        workers: options.workers,
        timeLimitSeconds: options.timeLimitMs / 1000,
        typeCheck: options.typeCheck,
        inlineTasks: options.inlineTasks,
        manifests: options.manifests,
        namespace: options.namespace,
        repair: options.repair,
        limits: limitsOf(options),
        ownPlaces: ownPlaces(options.sandbox),
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
/** What has ended a program, as shells and sandboxes pass it on: 128 and the number of the signal. */
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
    let ready = { sdkVersion: "", searchPath: [], sandbox: options.sandbox };
    for await (const event of readEvents(driver.stdio[events])) {
        if (event.event === "ready") {
            const { kind, hasNetwork, canWrite } = options.sandbox;
            const sandbox = { kind, hasNetwork, canWrite: canWrite || event.canWrite };
            ready = { sdkVersion: event.sdkVersion, searchPath: event.searchPath, sandbox };
        }
        if (event.event === "broken")
            throw brokenSdk(event.message, options);
        if (event.event === "bytecode")
            await options.bytecode.keep(event.bytes);
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
    const watched = { fromRoot, writes, inputs, output, durationMs };
    return { module, results: all, ...watched, isCached: false, ...ready };
}

// EXTERNAL MODULE: ./src/discovery/notebook.ts
var notebook = __webpack_require__(669);
;// CONCATENATED MODULE: ./src/compile/notebook-at.ts



/** The code of a module that is a notebook. */
const notebookAt = (workspace, path) => path.endsWith(".ipynb") ? (0,notebook/* readNotebook */.c)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, path), "utf8")) : undefined;

// EXTERNAL MODULE: ./src/compile/python/child-environment.ts
var child_environment = __webpack_require__(74790);
;// CONCATENATED MODULE: ./src/compile/drive-modules.ts











/** Compiles modules in a process of their own, as confined as the runner allows. @throws CompileError */
async function* driveModules(modules, { prepared, sdk, options, describe }) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_os_.tmpdir)()), "kfp-tekton-action-"));
    const env = (0,child_environment/* compileEnvironment */.xF)(options.env, options.passEnv);
    const bytecode = driverBytecode(options.cacheFolder, prepared, sdk);
    let sandbox;
    try {
        sandbox = await sandboxFor({ sdk: prepared, bytecode, scratch, env, options });
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
            manifests: options.format === "kubernetes",
            namespace: options.namespace ?? "",
            repair: options.repair,
            env,
            bytecode,
            signal: options.signal,
            meanwhile: options.meanwhile ?? (() => { }),
        });
    }
    finally {
        await sandbox?.dispose();
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
/** Mounted as a whole: bubblewrap takes half a millisecond for each mount, and each module's own namespace copies all of them. */
const driverFolders = [...new Set(driver_scripts/* driverFiles */.yp.map((file) => (0,external_node_path_.dirname)(file)))];
const sandboxFor = ({ sdk, bytecode, scratch, env, options }) => (0,sandbox/* openSandbox */.E)({
    mode: options.sandbox,
    hasNetwork: options.sandboxNetwork,
    workspace: options.workspace,
    env: options.env,
    passed: env,
    needed: [...sdk.files, ...driverFolders, ...(bytecode.file === undefined ? [] : [bytecode.file])],
    writable: [scratch],
    python: sdk.executable,
    ...(options.mechanisms === undefined ? {} : { mechanisms: options.mechanisms }),
});
function notebookText(workspace, path) {
    if (!path.endsWith(".ipynb"))
        return {};
    return { text: notebookAt(workspace, path)?.text ?? 'raise ValueError("is no notebook of Python")\n' };
}

// EXTERNAL MODULE: ./src/compile/hints.ts + 6 modules
var hints = __webpack_require__(59686);
// EXTERNAL MODULE: ./src/compile/private-environment.ts + 16 modules
var private_environment = __webpack_require__(71960);
// EXTERNAL MODULE: ./src/compile/sdk-environment.ts
var sdk_environment = __webpack_require__(64433);
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
    const chosen = await (0,sdk_environment/* chooseSdk */.a)(options);
    if (chosen.kind === "installed" || !chosen.requirements.isReusable)
        return undefined;
    const { folder, key } = await (0,private_environment/* locateEnvironment */.kT)(chosen.interpreter, chosen.requirements, options);
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
    const mark = (0,private_environment/* restoringMark */.Np)(kept.folder);
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
/** Digest of a folder by names and bytes; undefined where there is nothing. */
async function contentOf(folder) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).sort();
    if (names.length === 0)
        return undefined;
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const name of names)
        hash.update(`${name}\n`).update(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name)));
    return hash.digest("hex").slice(0, 16);
}
/** Digest of a folder by name, size and time of every file. The time of the status says nothing: it changes when uv links the same file into another environment. */
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
// EXTERNAL MODULE: ./src/compile/sdk-versions.ts
var sdk_versions = __webpack_require__(94215);
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
    for (const module of options.modules.filter((one) => hasNoManifest(one, options))) {
        const results = [noManifest(module)];
        byModule.set(module.path, results);
        options.onModule?.(results);
    }
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
    const found = await Promise.all(options.modules
        .filter((module) => !hasNoManifest(module, options))
        .map(async (module) => ({ module, outcome: await cache.find(module) })));
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
    const sdk = await (0,sdk_environment/* prepareSdk */.s)(sdkOptions(name, options));
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
            (0,sdk_versions/* annotateAdvisories */.qn)(name, version, options.log);
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
    const { function: name, name: givenName, line, files: filesRead, repairs } = result;
    const { yaml, sideFiles, images } = compile_withImages(result, options.images ?? []);
    const packagePath = packagePaths({ module, function: name, alone: results.filter(isOfPipeline).length === 1, stem });
    const written = await (0,write_package/* writePackage */.E1)({ ...options, packagePath, name: givenName, yaml, sideFiles });
    const repaired = repairs.length === 0 ? {} : { repairs };
    const names = result.missingNames === undefined ? {} : { missingNames: result.missingNames };
    return { module, function: name, line, yaml, ...written, filesRead, ...repaired, ...images, ...names, sdkVersion };
}
/** Put in after the package cache, which keeps what the SDK has written. @throws PackageError */
function compile_withImages({ yaml, sideFiles }, entries) {
    if (entries.length === 0)
        return { yaml, sideFiles, images: {} };
    const own = replaceImages(yaml, entries);
    const beside = [...sideFiles].map(([suffix, text]) => [suffix, replaceImages(text, entries)]);
    const all = [own, ...beside.map(([, replaced]) => replaced)].flatMap(({ images }) => images);
    const images = [...new Map(all.map((one) => [one.from, one])).values()];
    return {
        yaml: own.yaml,
        sideFiles: new Map(beside.map(([suffix, replaced]) => [suffix, replaced.yaml])),
        images: images.length === 0 ? {} : { images },
    };
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
/** KFP on Tekton has no objects for pipelines: its server knows them by upload alone. */
const hasNoManifest = ({ sdk }, { format }) => format === "kubernetes" && sdk === "kfp-tekton";
function noManifest({ path, pipelines }) {
    const [first] = pipelines;
    const error = new errors/* CompileError */.mQ(`${path} is written for KFP 1, whose pipelines have no Kubernetes manifests (\`format: kubernetes\`).`, {
        code: "input-invalid",
        hint: "Leave the module out of `pipelines` and compile it in a step with `format: yaml`. docs/migrating-to-kfp2.md says what it takes to move it to KFP 2.",
        location: { file: path, line: first?.line ?? 1 },
    });
    const of = pipelines.length === 1 && first !== undefined ? { function: first.function, name: first.name } : {};
    return { kind: "failed", module: path, ...of, error, output: "", isCached: false, durationMs: 0 };
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
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   qt: () => (/* binding */ packFile),
/* harmony export */   rD: () => (/* binding */ archive)
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
const tarArchive = (content) => packFile(member, content);
/** Packs one file as `.tar.gz`. */
function packFile(path, content) {
    const header = Buffer.alloc(tarBlock);
    new tar__WEBPACK_IMPORTED_MODULE_0__/* .Header */ .Y9({
        path,
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
  signatureOfDocument: () => (/* binding */ signatureOfDocument),
  signatures: () => (/* binding */ signatures)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
// EXTERNAL MODULE: ./src/workspace/untrusted.ts
var untrusted = __webpack_require__(93171);
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
const signatures = {
    name: "signature",
    isProper: (value) => (0,untrusted/* isObject */.Gv)(value) &&
        typeof value.name === "string" &&
        Array.isArray(value.parameters) &&
        value.parameters.every((parameter) => (0,untrusted/* isObject */.Gv)(parameter) &&
            typeof parameter.name === "string" &&
            [parameter.type, parameter.default].every((text) => text === undefined || typeof text === "string")),
};
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
    throw new errors/* PackageError */.JP(`It is ${kind.what}, and no pipeline.`, {
        hint: "A package is what an SDK compiles: a PipelineRun, a pipeline specification of KFP 2 with its platform behind it, or an Argo Workflow.",
    });
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
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(73382);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _model_memo_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24307);
/* harmony import */ var _workspace_inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58465);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21618);
/* harmony import */ var _workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78469);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81691);
/* harmony import */ var _side_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48472);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(49184);











/** Returns the path of a pipeline's package. @throws CompileError when two pipelines would have the same */
function assignPackagePaths({ pipelines, outputDir, format }) {
    const root = commonRoot(pipelines);
    const owners = new Map();
    return ({ module, function: name, alone, stem }) => {
        const own = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.relative(root, module).replace(/\.(?:py|ipynb)$/, "");
        const packageName = stem === undefined ? `${own}${alone ? "" : `.${name}`}` : node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(own), stem);
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputDir, `${packageName}.${format === "kubernetes" ? "yaml" : format}`);
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
    const dynamic = segments.findIndex((segment) => (0,tinyglobby__WEBPACK_IMPORTED_MODULE_10__/* .isDynamicPattern */ .ey)(segment));
    return dynamic === -1 ? segments : segments.slice(0, dynamic);
}
/** Checks the output folder before anything is installed or compiled. @throws CompileError */
async function refuseOutputOutside(workspace, outputDir) {
    const root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
    const target = realpathOfExisting((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, outputDir));
    if ((0,_workspace_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .pathInside */ ._)(root, target) !== undefined)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CompileError */ .mQ(`The output folder ${outputDir} lies outside the workspace.`, {
        code: "outside-workspace",
        hint: "Set `output-dir` to a folder below the root of the repository.",
    });
}
/** Follows symbolic links as far as the path exists. */
function realpathOfExisting(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realpathOfExisting((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
}
/** Writes a package and its side files. Unchanged files are not touched. */
async function writePackage({ workspace, packagePath, name, yaml, sideFiles, memo = _model_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .noMemo */ .E, }) {
    const { name: ownName, parameters } = (0,_model_memo_js__WEBPACK_IMPORTED_MODULE_3__/* .remember */ .k)({ memo, kind: _signature_js__WEBPACK_IMPORTED_MODULE_9__.signatures, from: yaml }, () => (0,_signature_js__WEBPACK_IMPORTED_MODULE_9__.readSignature)(yaml));
    // A folder below the output folder may be a link too.
    await refuseOutputOutside(workspace, node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(packagePath));
    const bytes = (0,_archive_js__WEBPACK_IMPORTED_MODULE_7__/* .archive */ .rD)(packagePath, yaml);
    const beside = [...sideFiles].map(([suffix, text]) => [
        (0,_side_files_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutExtension */ .wj)(packagePath) + suffix,
        Buffer.from(text),
    ]);
    const files = [[packagePath, bytes], ...beside];
    const changes = await Promise.all(files.map(([path, content]) => (0,_workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_6__/* .writeIfChanged */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ...path.split("/")), content)));
    return {
        packagePath,
        name: ownName === "" || (0,_signature_js__WEBPACK_IMPORTED_MODULE_9__.isNameOf)(name, ownName) ? name : ownName,
        sideFiles: Object.fromEntries(beside.map(([path, content]) => [path, (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(content)])),
        sha256: (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .s)(bytes),
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
