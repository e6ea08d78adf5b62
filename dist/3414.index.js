export const id = 3414;
export const ids = [3414,6483,8864];
export const modules = {

/***/ 13414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compilePipelines: () => (/* binding */ compilePipelines)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/discovery/notebook.ts
var notebook = __webpack_require__(669);
// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/model/main-arguments.ts
var main_arguments = __webpack_require__(45349);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./src/workspace/inside.ts
var inside = __webpack_require__(58465);
// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
// EXTERNAL MODULE: ./src/workspace/write-if-changed.ts
var write_if_changed = __webpack_require__(78469);
// EXTERNAL MODULE: ./src/packages/archive.ts
var archive = __webpack_require__(81691);
// EXTERNAL MODULE: ./src/packages/side-files.ts
var side_files = __webpack_require__(48472);
// EXTERNAL MODULE: ./src/packages/signature.ts + 1 modules
var signature = __webpack_require__(96483);
;// CONCATENATED MODULE: ./src/packages/write-package.ts










/** Returns the path of a pipeline's package. @throws CompileError when two pipelines would have the same */
function assignPackagePaths({ pipelines, outputDir, format }) {
    const root = commonRoot(pipelines);
    const owners = new Map();
    return ({ module, function: name, alone, stem }) => {
        const own = external_node_path_.posix.relative(root, module).replace(/\.(?:py|ipynb)$/, "");
        const packageName = stem === undefined ? `${own}${alone ? "" : `.${name}`}` : external_node_path_.posix.join(external_node_path_.posix.dirname(own), stem);
        const path = external_node_path_.posix.join(outputDir, `${packageName}.${format}`);
        const owner = `${name} of ${module}`;
        const other = owners.get(path);
        if (other !== undefined)
            throw new errors/* CompileError */.mQ(`${owner} and ${other} would both be written to ${path}.`, {
                code: "output-path-taken",
                hint: "Rename one of the functions or modules, or the file that a compile call names.",
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
    if ((0,inside/* pathInside */._)(root, target) !== undefined)
        return;
    throw new errors/* CompileError */.mQ(`The output folder ${outputDir} lies outside the workspace.`, {
        code: "outside-workspace",
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
async function writePackage({ workspace, packagePath, name, yaml, sideFiles, }) {
    const { name: ownName, parameters } = (0,signature.readSignature)(yaml);
    // A folder below the output folder may be a link, too.
    await refuseOutputOutside(workspace, external_node_path_.posix.dirname(packagePath));
    const bytes = (0,archive/* archive */.r)(packagePath, yaml);
    const beside = [...sideFiles].map(([suffix, text]) => [
        (0,side_files/* withoutExtension */.wj)(packagePath) + suffix,
        Buffer.from(text),
    ]);
    const files = [[packagePath, bytes], ...beside];
    const changes = await Promise.all(files.map(([path, content]) => (0,write_if_changed/* writeIfChanged */.V)((0,external_node_path_.join)(workspace, ...path.split("/")), content)));
    return {
        packagePath,
        name: ownName === "" || (0,signature.isNameOf)(name, ownName) ? name : ownName,
        sideFiles: Object.fromEntries(beside.map(([path, content]) => [path, (0,sha256/* sha256 */.s)(content)])),
        sha256: (0,sha256/* sha256 */.s)(bytes),
        changed: changes.includes(true),
        parameters,
    };
}

;// CONCATENATED MODULE: ./src/compile/bare-decorators.ts
/**
 * `@dsl.pipeline` without parentheses makes no pipeline of a function, and the SDK says nothing of it: the text shows that one was meant.
 * A module that does not load has another problem first.
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
/** Of the module itself, other than that it holds no pipeline. */
const isOwnFailure = (result) => result.kind === "failed" && result.function === undefined && !isMissingPipeline(result.message);
const isMissingPipeline = (message) => /^A function with @dsl\.pipeline/.test(message);

;// CONCATENATED MODULE: ./src/compile/describe-run.ts
/** What is remarkable in how a module ran, a line each. */
function describeRun({ module, results, writes }) {
    const compiled = results.filter((result) => result.kind === "compiled");
    const failure = compiled.find(({ mainFailure }) => mainFailure !== undefined)?.mainFailure;
    return [
        ...compiled.flatMap((result) => describeDifference(module, result)),
        ...(failure === undefined ? [] : [describeFailure(module, failure)]),
        ...writes.map(describeWrite),
    ];
}
const describeRoot = (modules, root) => `Compiled from ${root === "." ? "the root of the repository" : root}, where the files are that they open, instead of from the module's folder: ${modules.toSorted().join(", ")}. Set \`module-directory: root\` to do so at once.`;
function describeDifference(module, { function: name, differs = [] }) {
    if (differs.length === 0)
        return [];
    return [
        `${module}: the package of ${name} is what the module's own compile call gives. The decorated function alone differs in ${differs.join(", ")}.`,
    ];
}
const describeFailure = (module, failure) => `${module}: run as \`__main__\` it fails (${failure}); what it had not compiled by then comes from its decorated functions alone. Give it \`main-arguments\`, or set \`entry: pipeline\`.`;
const describeWrite = ({ path, location: { file, line }, refused }) => refused
    ? `${file}:${line} was not allowed to write ${path}: a module that runs as \`__main__\` must not change the repository.`
    : `${file}:${line} writes ${path} while its module is imported.`;
/** What a module takes from the clock or from random numbers is another each time, and so is its package. */
function annotateVariation({ kind, what, location }) {
    const source = kind === "clock" ? "reads the clock" : "draws random numbers";
    return {
        level: "warning",
        title: "Package differs each time",
        message: `The module ${source} while it is compiled (\`${what}\`), so its package may differ each time and is never taken from the cache. Move it into a component, or give the value as a parameter of the run.`,
        location,
    };
}

// EXTERNAL MODULE: ./src/compile/driver-process.ts + 2 modules
var driver_process = __webpack_require__(74494);
// EXTERNAL MODULE: ./src/compile/hints.ts
var hints = __webpack_require__(35419);
;// CONCATENATED MODULE: ./src/compile/name-results.ts


const packageExtension = /\.(?:ya?ml|zip|tar\.gz|tgz)$/;
/** Names the packages of one module. The only one is called after its module; a function that gave several is told apart by their names. */
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
/** The file's own name; with as many of its folders as it takes to be no other file's of the module. */
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
/** Names of devices, which Windows keeps to itself whatever their extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Of 255 bytes that file systems take: the rest is for extensions and for what the SDK writes beside a package. */
const longest = 180;
/** Fit for every file system, and for artifacts, which take no `"`, `:`, `<`, `>`, `|`, `*`, `?` and line breaks. */
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

// EXTERNAL MODULE: ./src/compile/package-cache.ts + 1 modules
var package_cache = __webpack_require__(78567);
// EXTERNAL MODULE: ./src/compile/python/child-environment.ts
var child_environment = __webpack_require__(74790);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/workspace/unwritable.ts
var unwritable = __webpack_require__(64798);
// EXTERNAL MODULE: ./src/compile/locks/locks.ts
var locks = __webpack_require__(71042);
;// CONCATENATED MODULE: ./src/compile/installation/conflicts.ts
/** Which two requirements cannot both hold, by the words of uv or pip; undefined when they say something else. */
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
/** uv explains: `Because A depends on B and you require C, we can conclude that …`. What it concludes is nobody's requirement. */
function claimsOfUv(text) {
    const premises = [...text.matchAll(/[Bb]ecause (.+?), we can conclude that/g)].map(([, premise = ""]) => premise);
    return premises.flatMap((premise) => [
        ...premise.matchAll(/(?:(\S+) depends? on|you require) (.+?)(?=,? and (?:\S+ depends on|you require)|$)/g),
    ].flatMap(([, owner, list = ""]) => claimsOf(owner, list.split(/,? and /))));
}
/** A second requirement of the same name is a constraint's, which uv tells among those of the package. */
function claimsOf(owner, requirements) {
    const claims = requirements.map((requirement) => ({ owner: owner?.replace(/[=<>!~[].*$/, ""), requirement }));
    return claims.map((claim, index) => claims.slice(0, index).some((earlier) => nameOf(earlier) === nameOf(claim))
        ? { ...claim, owner: undefined }
        : claim);
}
/** Below `The conflict is caused by:` (pip/_internal/resolution/resolvelib/factory.py, get_installation_error). */
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


/** The index gave other bytes than those that were asked for: no other installer may try. */
class TamperedError extends errors/* CompileError */.mQ {
}
/** No choice of versions satisfies everything: no other installer can find one. */
class ConflictError extends errors/* CompileError */.mQ {
}
const mismatch = /DO NOT MATCH THE HASHES|[Hh]ash mismatch/;
const unreachable = /Failed to establish a new connection|Temporary failure in name resolution|Connection refused|timed out|error sending request|[Ff]ailed to fetch|dns error|Network is unreachable/;
/** What went wrong, by the installer's words. */
function installError(failure) {
    const { what, output } = failure;
    if (mismatch.test(output))
        return tampered(failure);
    const conflict = readConflict(output);
    if (conflict?.kind === "conflict")
        return conflicting(conflict.claims, failure);
    if (conflict?.kind === "missing" && !unreachable.test(output))
        return missing(conflict.requirement, failure);
    return new errors/* CompileError */.mQ(`Could not ${what}: ${reasonIn(output)}`, {
        code: "sdk-unavailable",
        traceback: output,
        hint: unreachable.test(output)
            ? "Check that the package index can be reached: PIP_INDEX_URL, pip's configuration files and the proxy variables are used. Or install kfp-tekton in an earlier step and set `sdk` to `installed`."
            : "Check `sdk`, `requirements` and the interpreter in `python`. The installer's output follows.",
    });
}
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
        ...(location === undefined ? {} : { location }),
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
        ...(location === undefined ? {} : { location }),
        hint: "Check the name and the version, that the index can be reached, and which one it is: PIP_INDEX_URL, pip's configuration files and the proxy variables are used.",
    });
}
function reasonIn(output) {
    const lines = output.split("\n");
    const reason = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? "";
    return reason.trim() || "no output";
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(81260);
;// CONCATENATED MODULE: ./src/compile/installation/run-program.ts

/** Runs a program to its end, silently. One that cannot be started has not succeeded. */
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
        ...(onLine === undefined ? {} : { stdline: onLine }),
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


/** @throws CompileError with the reason that the program gave */
async function runStep(program, failure) {
    const { succeeded, output } = await runProgram(program);
    if (!succeeded)
        throw installError({ ...failure, output });
}

;// CONCATENATED MODULE: ./src/compile/installation/pip-settings.ts
/** What an installation is not changed by. */
const harmless = new Set("cache-dir config-file debug default-timeout disable-pip-version-check log no-cache-dir no-color no-input no-python-version-warning no-warn-script-location progress-bar quiet require-virtualenv retries root-user-action timeout user verbose".split(" "));
const split = (value) => value.split(/\s+/).filter(Boolean);
const variable = (name, separator = " ") => (value) => ({
    variables: { [name]: split(value).join(separator) },
    flags: [],
});
/**
 * pip looks into all indexes alike; uv takes the first that has a package, so several of them are left to pip.
 * uv's names: docs.astral.sh/uv/reference/environment.
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
/** @param listing what `pip config list` printed: a line each, `section.key='value'` with the value as Python writes it */
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
/** Of variables alone, for an interpreter without pip. */
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
/** A text as Python's `repr` writes it. */
function readPythonText(text) {
    const body = text.replace(/^(['"])(.*)\1$/, "$2");
    const escapes = { n: "\n", t: "\t", r: "\r" };
    return body.replace(/\\(.)/g, (_, character) => escapes[character] ?? character);
}

;// CONCATENATED MODULE: ./src/compile/installation/pip.ts




/**
 * What pip would use for an installation, from all its files and variables.
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
    // Isolated: a pip.py in the workspace is not pip.
    const pip = (...args) => ({
        program: own,
        args: ["-I", "-m", "pip", ...args],
        cwd: workspace,
        env: { ...env, ...variables, PIP_USER: "0", PIP_NO_INPUT: "1", PIP_DISABLE_PIP_VERSION_CHECK: "1" },
    });
    return {
        createEnvironment: () => runStep({ program: interpreter.python, args: ["-m", "venv", draft], cwd: installation.toolFolder, env }, { what: "create a virtual environment", isLocked: false, locate }),
        install: (args, step) => runStep({ ...pip("install", "--progress-bar", "off", "--prefer-binary", ...args), onLine: progress(log) }, { ...step, locate }),
        freeze: async () => (await runProgram(pip("freeze", "--all"))).stdout,
    };
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

// EXTERNAL MODULE: ./src/compile/installation/pip-files.ts
var pip_files = __webpack_require__(26873);
;// CONCATENATED MODULE: ./src/compile/installation/uv.ts







/** The user's own uv, if there is one on the PATH. */
async function uvOnPath(env) {
    for (const folder of (env.PATH ?? "").split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const found = await isThere((0,external_node_path_.join)(folder, "uv"));
        if (found)
            return (0,external_node_path_.join)(folder, "uv");
    }
    return undefined;
}
const isThere = (path) => (0,promises_.access)(path).then(() => true, () => false);
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
    if (await isThere(program))
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
        return (await isThere(program)) ? program : undefined;
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
}
/** Who has set an index for uv alone has uv itself from there, too. A virtual environment is not wanted for this one. */
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
/** What is set for uv itself wins over pip's settings. */
function uvInstaller(uv, { variables, flags }, installation) {
    const { interpreter, draft, workspace, env, locate } = installation;
    const own = (0,external_node_path_.join)(draft, "bin", "python");
    // uv keeps what it has built from a folder until its pyproject.toml or setup.py changes (docs.astral.sh/uv, Caching).
    const always = ["--quiet", "--compile-bytecode", ...(installation.hasSources ? ["--refresh"] : [])];
    const run = { program: uv, cwd: workspace, env: { ...variables, ...env } };
    return {
        createEnvironment: () => runStep({ ...run, args: ["venv", "--quiet", "--no-project", "--python", interpreter.python, draft] }, { what: "create a virtual environment", isLocked: false, locate }),
        install: (args, step) => runStep({ ...run, args: ["pip", "install", ...always, "--python", own, ...flags, ...args] }, { ...step, locate }),
        freeze: async () => (await runProgram({ ...run, args: ["pip", "freeze", "--python", own] })).stdout,
    };
}

;// CONCATENATED MODULE: ./src/compile/installation/choose-installers.ts








/** Who can install as pip is configured, the fastest first. @throws CompileError when nobody can: nothing is installed then */
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
    // pip knows nothing of uv's settings, and would ask another index.
    return (await isUvConfigured(installation)) ? [first] : [first, ...pip];
}
const named = (name, installer) => ({ ...installer, name });
const canCreate = ({ hasVenv, hasEnsurepip }) => hasVenv && hasEnsurepip;
/** Several indexes mean something else for uv than for pip, see pip-settings.ts. */
const isKnownToUv = (option) => ["--index-url", "--find-links", "--no-index", "--trusted-host", "--require-hashes"].includes(option);
/** @throws CompileError when there are files of pip's settings and nobody to read them */
async function settingsFor({ interpreter, env, toolFolder }, hasUv) {
    if (interpreter.hasPip)
        return await askPip(interpreter.python, { env: withoutPythonPath(env), cwd: toolFolder });
    const settings = settingsOfVariables(env);
    const file = await decidingFile(env, interpreter);
    if (file === undefined)
        return settings;
    // The pip that `venv` puts into the environment reads them.
    if (canCreate(interpreter))
        return { ...settings, uv: undefined };
    throw new errors/* CompileError */.mQ(`\`${interpreter.python}\` has no pip, which alone can read pip's settings in ${file}.`, {
        code: "python-unavailable",
        hint: hasUv ? "Install pip for it, or give uv the same settings and remove that file." : "Install pip for it.",
    });
}
/** A pip.py of the repository is not pip. */
function withoutPythonPath(env) {
    const { PYTHONPATH: _, ...others } = env;
    return others;
}
/** A file that says where packages come from, or which. */
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
/** Whether uv has settings of its own that say where packages come from (docs.astral.sh/uv, Configuration files). */
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
    const variables = { ...(await constraintVariables(installation)), ...(await cacheVariables(installation)) };
    const withVariables = { ...installation, env: { ...installation.env, ...variables } };
    try {
        return await installWithFirst(await chooseInstallers(withVariables), withVariables);
    }
    finally {
        await (0,promises_.rm)(filesBeside(installation.draft), { recursive: true, force: true });
    }
}
/** For what is written down for an installer. */
const filesBeside = (draft) => `${draft}.files`;
/** pip knows constraints for builds as such since 25.3, and took all of them for that before. */
async function constraintVariables({ constraints, draft, env }) {
    if (constraints.length === 0)
        return {};
    const file = (0,external_node_path_.join)(filesBeside(draft), "constraints.txt");
    await (0,promises_.writeFile)(file, `${constraints.join("\n")}\n`);
    const names = ["PIP_CONSTRAINT", "PIP_BUILD_CONSTRAINT", "UV_BUILD_CONSTRAINT"];
    return Object.fromEntries(names.map((name) => [name, [env[name], file].filter(Boolean).join(" ")]));
}
/** Where the home folder cannot be written, the installers keep what they download beside the environments. */
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
        return await installWithFirst(others, installation);
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
/** @returns what is still to be installed: constraints that somebody has configured win over versions of the lock */
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
/** First what builds packages, then all others with that: a build in isolation would install what no hash is known of. */
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
/** Where a requirement stands that an installer names in words of its own: `kfp<1.9,>=1.8` for `kfp >= 1.8, < 1.9  # why`. */
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

/** The last release, with the newest kfp that it allows (kfp-tekton 1.9.3 setup.py). */
const pinnedSdk = "1.9.3";
/** The first release that the driver and its tests are held against. */
const oldestSdk = "1.5.0";
/** @throws CompileError for what is no version, or an older one */
function refuseVersion(version) {
    if (!/^\d+\.\d+\.\d+$/.test(version)) {
        throw new errors/* CompileError */.mQ(`\`sdk\` is ${JSON.stringify(version)}.`, {
            code: "sdk-version-refused",
            hint: `Set it to \`auto\`, \`installed\` or a version such as ${pinnedSdk}.`,
        });
    }
    if (!isTooOld(version))
        return;
    throw new errors/* CompileError */.mQ(`kfp-tekton ${version} is older than ${oldestSdk}, the first that this action compiles with.`, {
        code: "sdk-version-refused",
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

;// CONCATENATED MODULE: ./src/compile/private-environment.ts









/**
 * An environment of its own for this interpreter, SDK and requirements: made once and kept in the cache folder. One with local, editable or
 * VCS requirements is made for each step, because what those stand for may be another next time.
 * @throws CompileError
 */
async function privateEnvironment(interpreter, requirements, options) {
    const contents = await contentsOf(interpreter, requirements, options);
    const key = await private_environment_keyOf(interpreter, contents, options);
    const folder = (0,external_node_path_.join)(options.cacheFolder, "sdk", requirements.isReusable ? key : `${key}.${(0,external_node_crypto_.randomUUID)()}`);
    const python = (0,external_node_path_.join)(folder, "bin", "python");
    if (!(await isUsable(python)))
        await make(folder, { interpreter, contents, options });
    const dispose = async () => {
        if (!requirements.isReusable)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    return { python, dispose };
}
async function contentsOf({ minor }, requirements, { sdk }) {
    const { sdkPin, stateSdk, haveHashes } = requirements;
    const version = sdk === "auto" ? (sdkPin ?? pinnedSdk) : sdk;
    refuseVersion(version);
    const name = `3.${minor}`;
    const all = requirementsOf(version, minor);
    const lock = version === pinnedSdk && (0,locks/* hasLock */.wD)(name) ? { text: await (0,locks/* readLock */.mF)(name), requirements: all } : undefined;
    // A range in the requirements decides; the resolver knows it.
    const wanted = sdk === "auto" && stateSdk && sdkPin === undefined ? [`kfp-tekton>=${oldestSdk}`, ...all.slice(1)] : all;
    // pip asks for hashes of everything in an installation as soon as one requirement has one.
    const needsNone = lock !== undefined && (haveHashes || requirements.named.length === 0);
    return { requirements, lock, packages: needsNone ? [] : wanted, constraints: buildConstraints(version) };
}
/** Everything that another environment would come from. */
async function private_environment_keyOf({ identity, major, minor }, { requirements, lock, packages }, { env }) {
    const files = requirements.files.map(({ path, digest }) => [path, digest]);
    const settings = await (0,install_settings/* describeInstallSettings */.M)(env);
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([identity, lock, packages, files, settings]));
    return `${major}.${minor}-${hash.digest("hex").slice(0, 16)}`;
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
/** Under another name until it is whole: neither a killed job nor one that runs at the same time can leave half of it. */
async function make(folder, making) {
    const draft = `${folder}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.rm)(folder, { recursive: true, force: true });
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
    log.line(`Installing ${titleOf(contents)} into a private environment; ${again}.`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(draft), { recursive: true });
    const frozen = await installPackages({
        interpreter,
        draft,
        workspace,
        lock: contents.lock,
        packages: contents.packages,
        requirements: contents.requirements.named,
        hasSources: !contents.requirements.isReusable,
        options: contents.requirements.options,
        constraints: contents.constraints,
        env: (0,child_environment/* installEnvironment */.Ns)(options.env),
        log,
        toolFolder: cacheFolder,
        locate: (requirement) => locateRequirement(requirement, contents.requirements),
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(draft, "requirements.lock"), frozen);
    log.group(`Installed the SDK in ${Math.round((Date.now() - started) / 1000)} s`, frozen.trim());
}
const titleOf = ({ packages, lock }) => packages[0] ?? (lock === undefined ? "the SDK" : `kfp-tekton==${pinnedSdk}`);
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

// EXTERNAL MODULE: ./src/compile/python/interpreter-choice.ts + 1 modules
var interpreter_choice = __webpack_require__(83806);
// EXTERNAL MODULE: ./src/compile/requirements/requirements.ts + 2 modules
var requirements_requirements = __webpack_require__(84892);
;// CONCATENATED MODULE: ./src/compile/sdk-environment.ts





/** @throws CompileError naming the setting that would help */
async function prepareSdk(options) {
    refuseWindows(options.platform ?? process.platform);
    const interpreter = await (0,interpreter_choice/* knowInterpreter */.W)(options, options.cacheFolder);
    warnAboutPython(interpreter, options.log);
    if (options.sdk === "installed")
        return useInstalled(interpreter, options);
    if (options.sdk === "auto" && canBeUsed(interpreter) && options.requirements.length === 0)
        return asIs(interpreter);
    const requirements = await (0,requirements_requirements/* readRequirements */.F)(options.workspace, options.requirements);
    const { python, dispose } = await privateEnvironment(interpreter, requirements, options);
    return { python, searchPath: interpreter.searchPath, dispose };
}
const asIs = ({ python, searchPath }) => ({ python, searchPath, dispose: async () => { } });
const canBeUsed = ({ sdkVersion }) => sdkVersion !== undefined && !isTooOld(sdkVersion);
/** The driver forks, and limits its children, which Windows has no equal of. */
function refuseWindows(platform) {
    if (platform !== "win32")
        return;
    throw new errors/* CompileError */.mQ("Compiling pipelines needs Linux or macOS, and this runner has Windows.", {
        code: "python-unavailable",
        hint: "Set `runs-on` to `ubuntu-latest`, or compile in a job there and pass its packages to this one with `packages`.",
    });
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
        throw new errors/* CompileError */.mQ(`\`${python}\` cannot import kfp_tekton, and \`sdk\` is \`installed\`.`, {
            code: "sdk-unavailable",
            hint: "Install kfp-tekton in an earlier step, or set `sdk` to `auto`.",
        });
    }
    if (isTooOld(interpreter.sdkVersion))
        refuseVersion(interpreter.sdkVersion);
    if (requirements.length === 0)
        return asIs(interpreter);
    throw new errors/* CompileError */.mQ("`requirements` are installed into a private environment, and `sdk` is `installed`.", {
        code: "input-invalid",
        hint: "Install them in an earlier step, or set `sdk` to `auto` or a version.",
    });
}

;// CONCATENATED MODULE: ./src/compile/compile.ts
















/**
 * Compiles every module with the SDK's own compiler and writes the packages. The order of the results is that of the modules.
 * @throws CompileError for what concerns all modules: the interpreter, the SDK's environment, the output folder
 */
async function compilePipelines(options) {
    await refuseOutputOutside(options.workspace, options.outputDir);
    const cache = await (0,package_cache/* openPackageCache */.F)({ ...options, searched: searchedIn(options) });
    const packagePaths = assignPackagePaths(options);
    const byModule = new Map();
    const fromRoot = [];
    const found = new Map(options.modules.map((module) => [module.path, module]));
    for await (const ended of outcomesOf(options, cache)) {
        const outcome = addBareDecorators(ended, found.get(ended.module));
        const named = nameResults(outcome.results);
        const finished = await Promise.all(named.map((result) => finish(result, outcome, { options, packagePaths })));
        // What the module printed is shown once.
        const results = finished.map((result, index) => (index === 0 ? result : { ...result, output: "" }));
        for (const line of describeRun(outcome))
            options.log.line(line);
        for (const variation of outcome.inputs?.variation ?? [])
            options.log.annotate(annotateVariation(variation));
        if (outcome.fromRoot)
            fromRoot.push(outcome.module);
        byModule.set(outcome.module, results);
        options.onModule?.(results);
    }
    if (fromRoot.length > 0)
        options.log.line(describeRoot(fromRoot, options.workingDirectory));
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
    try {
        for await (const outcome of drive(modules, sdk.python, options)) {
            yield outcome;
            const module = modules.find(({ path }) => path === outcome.module);
            if (module !== undefined)
                await cache.keep(module, outcome, sdk.searchPath);
        }
    }
    finally {
        await sdk.dispose();
    }
}
async function* drive(modules, python, options) {
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "kfp-tekton-action-"));
    try {
        yield* (0,driver_process/* runDriver */.K)({
            python,
            scratch,
            workspace: options.workspace,
            root: (0,external_node_path_.join)(options.workspace, options.workingDirectory),
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
            env: (0,child_environment/* compileEnvironment */.xF)(options.env, options.passEnv),
            signal: options.signal,
            meanwhile: options.meanwhile ?? (() => { }),
        });
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
const notebookAt = (workspace, path) => path.endsWith(".ipynb") ? (0,notebook/* readNotebook */.c)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, path), "utf8")) : undefined;
function notebookText(workspace, path) {
    if (!path.endsWith(".ipynb"))
        return {};
    return { text: notebookAt(workspace, path)?.text ?? 'raise ValueError("is no notebook of Python")\n' };
}
const searchedIn = ({ searched, modules }) => searched ?? modules.map(({ path }) => path);
/** Of a pipeline that does not come as far as to say its name; of a module that fails as a whole only where it declares a single one. */
function declaredName({ modules }, module, ofFunction) {
    const pipelines = modules.find(({ path }) => path === module)?.pipelines ?? [];
    const found = pipelines.filter((pipeline) => ofFunction === undefined || pipeline.function === ofFunction);
    return found.length === 1 ? found[0]?.name : undefined;
}
async function finish(result, outcome, context) {
    const { module, output, durationMs } = outcome;
    if (result.kind === "none")
        return { ...result, module, output, durationMs };
    const name = result.name ?? declaredName(context.options, module, result.function);
    const of = {
        module,
        ...(result.function === undefined ? {} : { function: result.function }),
        ...(name === undefined ? {} : { name }),
    };
    const failed = (error) => ({ kind: "failed", ...of, error, output, durationMs });
    if (result.kind === "failed")
        return failed(compileError(result, module, context.options.workspace));
    try {
        return { kind: "compiled", pipeline: await keepPackage(result, outcome, context), output, durationMs };
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
async function keepPackage({ stem, ...result }, { module, results, sdkVersion }, { options, packagePaths }) {
    const { function: name, name: givenName, line, yaml, files: filesRead, sideFiles, repairs } = result;
    const packagePath = packagePaths({ module, function: name, alone: results.length === 1, stem });
    const written = await writePackage({ workspace: options.workspace, packagePath, name: givenName, yaml, sideFiles });
    const repaired = repairs.length === 0 ? {} : { repairs };
    const names = result.missingNames === undefined ? {} : { missingNames: result.missingNames };
    return { module, function: name, line, yaml, ...written, filesRead, ...repaired, ...names, sdkVersion };
}
function compileError(result, module, workspace) {
    const hint = (0,hints/* hintFor */.J)(result.message);
    const location = result.location ?? { file: module, line: 1 };
    const place = notebookAt(workspace, location.file)?.placeOf(location.line ?? 1);
    return new errors/* CompileError */.mQ(`Could not compile ${module}${place === undefined ? "" : ` (${place})`}: ${result.message}`, {
        location,
        ...(result.traceback === "" ? {} : { traceback: result.traceback }),
        ...(hint === undefined ? {} : { hint }),
    });
}
function lost(module) {
    const error = new errors/* CompileError */.mQ(`Could not compile ${module}: the compiler ended before it.`, {
        code: "compiler-ended",
        location: { file: module, line: 1 },
    });
    return { kind: "failed", module, error, output: "", durationMs: 0 };
}


/***/ }),

/***/ 35419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hintFor)
/* harmony export */ });
/** Errors of the SDK and of modules that many people have met, and what to do about them. The first that matches is shown. */
const hints = [
    [
        /No module named '(?:kfp|kfp_tekton)'/,
        "Set `sdk` to a version, or install kfp-tekton into the interpreter that `python` names.",
    ],
    [
        /the environment variable (\w+) is not set/,
        "Set $1 in the step's `env:` and name it in `pass-env`: modules see only the variables that are named there.",
    ],
    [/is a pointer of Git LFS/, "Set `lfs: true` on the actions/checkout step."],
    [
        /is a submodule that is not checked out/,
        "Set `submodules: true` on the actions/checkout step, with a token that may read the submodule's repository.",
    ],
    [
        /called sys\.exit\(2\): /,
        "The module reads arguments when it runs as `__main__`: give them in `main-arguments`, or set `entry: pipeline` to compile its decorated functions alone.",
    ],
    [
        /called sys\.exit\(/,
        "The module ends itself before its pipelines are compiled. If it is a script and no pipeline, exclude it in `pipelines` with `!`; to compile its decorated functions alone, set `entry: pipeline`.",
    ],
    [
        /must not change the repository/,
        "Write into a temporary folder. The file that a compile call names lies outside the repository already and may be edited. With `entry: pipeline` the decorated functions are compiled without running the module as a script.",
    ],
    [
        /`dsl\.importer`|uses dsl\.importer|imports importer/,
        "An importer is executed by the server of KFP 2, and kfp-tekton has none: download the data in a component, and pass it on with OutputPath.",
    ],
    [
        /written for KFP 2|supports only the following types.*PipelineParam|remove_task_from_groups|module 'kfp\.v2\.components' has no attribute/s,
        "This is the DSL of KFP 2, which kfp-tekton cannot compile. In that of KFP 1, components are made with kfp.components.create_component_from_func, and exchange files by InputPath and OutputPath. For a server of KFP 2, compile the module with the kfp SDK 2 and give what it writes in `packages`.",
    ],
    [
        /hides the types of inputs and outputs/,
        "The SDK reads annotations as objects: remove that import from files that define components.",
    ],
    [
        /always true here/,
        "Use `with dsl.Condition(...):`, so that the condition is evaluated when the pipeline runs. A choice at compile time needs a value that Python knows, such as an environment variable.",
    ],
    [
        /'PipelineParam' object is not iterable/,
        "Use `with dsl.ParallelFor(...) as item:`, so that the loop is executed when the pipeline runs.",
    ],
    [
        /PipelineParam/,
        'A parameter, or the output of a task, has its value only when the pipeline runs: compute with it in a component. A text can hold it, as f"{rows} rows".',
    ],
    [/has no parentheses, so the SDK makes no pipeline/, 'Write @dsl.pipeline(name="...").'],
    [
        /name 'get_ipython' is not defined/,
        "This is a notebook that was exported to Python: take out the lines of cell magics, or name the notebook itself (`*.ipynb`) in `pipelines`.",
    ],
    [
        /attempted relative import with no known parent package/,
        "Add an empty `__init__.py` to the module's folder, so that it is a package; or import the other module by its name.",
    ],
    [/ hides the package (\S+)/, "Rename the file: Python finds it instead of the package $1."],
    [/did you mean/, "Correct the name. A module of this repository is found from its own folder and from the root."],
    [/it is part of the package ([\w-]+)/, "Add $1 to a requirements file and name that file in `requirements`."],
    [/(\S+) lists it$/, "Name $1 in `requirements`, or a file that has the package."],
    [
        /No module named 'distutils'/,
        "Python 3.12 and later need setuptools: add it to `requirements`, or set `sdk` to a version.",
    ],
    [
        /No module named '([\w.]+)'/,
        "Add the package to a requirements file and name that file in `requirements`. A module of this repository is found from its own folder and from the root.",
    ],
    [
        /A function with @dsl\.pipeline/,
        "Decorate the function with @dsl.pipeline(...) where it is defined when the module is imported. With `entry: main` the module runs as a script, and its own compile calls are taken.",
    ],
    [
        /These Argo variables are not supported.*{{workflow\.status}}/,
        "Tekton has other variables: in the task of an exit handler, $(tasks.status) is the status of all tasks together.",
    ],
    [
        /These Argo variables are not supported.*{{workflow\.annotations\.([^}]+)}}/,
        "Tekton has other variables. Read the annotation through an environment variable of the task: V1EnvVarSource(field_ref=V1ObjectFieldSelector(field_path=\"metadata.annotations['$1']\")).",
    ],
    [
        /These Argo variables are not supported.*{{\$\./,
        "These are paths of KFP 2: exchange files by kfp.components.InputPath and OutputPath.",
    ],
    [
        /These Argo variables are not supported/,
        "Tekton has other variables: $(context.pipelineRun.name) for {{workflow.name}}, $(context.taskRun.name) for {{pod.name}}.",
    ],
    [
        /"\/" path artifacts are not allowed/,
        "Write outputs into a folder, such as /tmp/outputs/name/data, instead of directly into /.",
    ],
    [
        /(?:Temporary failure in name resolution|Name or service not known|Failed to establish a new connection|Network is unreachable|Component .* was not found\. Tried)/,
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
    [
        /No such file or directory/,
        "Paths are looked up from the module's folder, and from the root of the repository (`module-directory`): build them from __file__.",
    ],
];
/** `$1` in a hint is what the pattern's first group has found. */
function hintFor(message) {
    for (const [pattern, hint] of hints) {
        const found = pattern.exec(message);
        if (found !== null)
            return hint.replace("$1", () => found[1] ?? "");
    }
    return undefined;
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
    // Not by node:zlib: what that makes depends on the processor.
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
/* harmony export */   $: () => (/* binding */ refuseUnbounded),
/* harmony export */   A: () => (/* binding */ refuseLongText)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86594);

/** The largest real packages have some ten thousand. */
const mostValues = 1_000_000;
/** Of the SDK's own some twenty; who walks thousands of levels runs out of stack. */
const deepest = 500;
/** Kubernetes stores 1.5 MB of an object, in which not even these fit. */
const mostTasks = 5_000;
const tooLarge = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageError */ .JP(what, { code: "package-too-large" });
/** Before it is parsed, which takes seconds for millions of values: each but the first has one of these characters before it. @throws PackageError */
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
 * A few lines of YAML aliases stand for billions of values, or for a circle; whoever walks them does not come to an end. A value counts when
 * it is met, not when it is looked into: what waits must stay bounded, too. @throws PackageError
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
/** Of a pipeline, of the body of a loop, of a pipeline inside a task. */
function tasksIn(value) {
    const { tasks, finally: last } = value;
    return [tasks, last].reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}


/***/ }),

/***/ 50856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ packageKind),
/* harmony export */   SB: () => (/* binding */ describeKind),
/* harmony export */   iZ: () => (/* binding */ readPackageDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86594);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76452);




/**
 * The first document decides, as on the servers; what follows is stored with it and never looked at (quirk: only-first-document-counts), so only a pipeline
 * specification may have a second one, that of its platform.
 * @throws PackageError when the text is not YAML, is empty, holds further documents, or more than a pipeline can
 */
function readPackageDocument(yaml) {
    const [first, ...others] = loadDocuments(yaml);
    const kind = kindOf(first);
    const allowed = kind.kind === "pipeline-spec" ? 1 : 0;
    if (others.length > allowed)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`, { hint: "Make one package of each pipeline." });
    return { kind, document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(first) };
}
const packageKind = (yaml) => readPackageDocument(yaml).kind;
function loadDocuments(yaml) {
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLongText */ .A)(yaml);
    const documents = parse(yaml);
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnbounded */ .$)(documents);
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
/** For messages. */
function describeKind(kind) {
    if (kind.kind === "pipeline-run")
        return `a Tekton PipelineRun (${kind.apiVersion})`;
    if (kind.kind === "pipeline-spec")
        return `a KFP pipeline specification (schema ${kind.schemaVersion})`;
    return kind.kind === "workflow" ? "an Argo Workflow" : kind.what;
}


/***/ }),

/***/ 96483:
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

// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
// EXTERNAL MODULE: ./src/packages/bounds.ts
var bounds = __webpack_require__(76452);
;// CONCATENATED MODULE: ./src/packages/foreign-signature.ts

/** Of a KFP pipeline specification (kubeflow/pipelines api/v2alpha1/pipeline_spec.proto): types are `NUMBER_INTEGER` and so on. */
function specSignature({ pipelineInfo, root }) {
    const { parameters } = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(root).inputDefinitions));
    return {
        name: nameOf(pipelineInfo),
        parameters: Object.entries((0,untyped/* fieldsOf */.P)(parameters)).map(([name, declared]) => specParameter(name, (0,untyped/* fieldsOf */.P)(declared))),
    };
}
/** An optional one without a default is given no value: the task decides then. */
function specParameter(name, { parameterType, defaultValue, isOptional }) {
    const fallback = defaultValue ?? (isOptional === true ? "" : undefined);
    return {
        name,
        ...(typeof parameterType === "string" ? { type: parameterType } : {}),
        ...(fallback === undefined ? {} : { default: textOf(fallback) }),
    };
}
/** Of an Argo Workflow as the kfp SDK 1 writes it: every parameter is a text. */
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
function parse(text) {
    try {
        return (0,untyped/* fieldsOf */.P)(JSON.parse(String(text ?? "{}")));
    }
    catch {
        return {};
    }
}
const textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
;// CONCATENATED MODULE: ./src/packages/signature.ts





/**
 * Whether a pipeline may go by a name: that of its package, or that of its function, from which the SDK makes the package's where the
 * decorator gives none (kfp/components/_python_op.py, `_python_function_name_to_component_name`).
 */
function isNameOf(name, packageName) {
    if (name === packageName)
        return true;
    const spaced = name.replaceAll("_", " ").replace(/ +/g, " ").replace(/^ | $/g, "");
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && spaced.slice(0, 1).toUpperCase() + spaced.slice(1) === packageName;
}
const specAnnotation = "pipelines.kubeflow.org/pipeline_spec";
/** Of a package of any kind that some server takes. @throws PackageError when it is none */
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
/** From the annotation that the SDK writes (its types are nowhere else), else the parameters of the PipelineRun. */
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
    const value = parseJson(text ?? "{}");
    (0,bounds/* refuseUnbounded */.$)([value]);
    return (0,untyped/* fieldsOf */.P)(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * The type `string` of a Tekton parameter says nothing of what its author declared. The SDK writes a default of `None` as `optional` without
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

/***/ 78469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeIfChanged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64798);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33212);





/**
 * In one step, so that nobody reads half of it. A link in the place of the file is replaced and never followed: a repository may have
 * one that leads anywhere. @returns whether it was written
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
/** Of the file system, as an error that a user can act on; undefined for other errors. */
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
