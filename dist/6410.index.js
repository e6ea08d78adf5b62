export const id = 6410;
export const ids = [6410,7382];
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

/***/ 87382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16891);

/** Compares the working tree with the base of the event: what earlier steps of the job wrote counts too. Nothing is asked of GitHub. */
async function changedFiles({ github, workspace }) {
    if (github.base.kind === "none")
        return { kind: "unknown", reason: github.base.reason };
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .u)(workspace);
    const head = await git("rev-parse", "--verify", "HEAD^{commit}");
    if (!head.ok)
        return { kind: "unknown", reason: `git cannot read the checkout (${head.text})` };
    const base = await findBase(github, head.text, git);
    if (base === undefined)
        return { kind: "unknown", reason: missingBase(github.base.sha) };
    const lists = await Promise.all([
        git("diff", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z", base, "--"),
        git("ls-files", "--others", "--exclude-standard", "-z"),
    ]);
    const failed = lists.find(({ ok }) => !ok);
    if (failed !== undefined)
        return { kind: "unknown", reason: `git cannot compare the commits (${failed.text})` };
    return {
        kind: "known",
        base,
        files: lists
            .flatMap(({ text }) => text.split("\0"))
            .filter(Boolean)
            .filter(isOwn),
    };
}
/** Other people's files, which a virtual environment or a package manager put into the workspace. */
const isOwn = (path) => !/(?:^|\/)(?:site-packages|node_modules|__pycache__)\//.test(path);
const missingBase = (sha) => `the commit ${sha.slice(0, 7)}, which the event is compared with, is not in this checkout; set \`fetch-depth: 0\` of actions/checkout`;
/**
 * Of a pull request's merge commit its first parent, the base as it was when they were merged; else where the branches parted. A shallow
 * checkout may have the base's commit and not its history: then what differs from it is more than what changed, never less.
 */
async function findBase({ base, eventSha }, head, git) {
    if (base.kind === "none")
        return undefined;
    if (base.isBranch) {
        const [first, second] = await Promise.all([
            git("rev-parse", "--verify", "HEAD^1^{commit}"),
            git("rev-parse", "--verify", "HEAD^2^{commit}"),
        ]);
        if (head === eventSha && first.ok && second.ok)
            return first.text;
        const parted = await git("merge-base", base.sha, "HEAD");
        if (parted.ok)
            return parted.text;
    }
    return (await git("cat-file", "-e", `${base.sha}^{commit}`)).ok ? base.sha : undefined;
}


/***/ }),

/***/ 16891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ gitSettings),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);

function gitIn(workspace) {
    const settings = gitSettings(workspace);
    const options = { silent: true, ignoreReturnCode: true };
    return async (...args) => {
        try {
            const all = ["-C", workspace, ...settings, ...args];
            const { stdout, stderr, exitCode } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__.getExecOutput)("git", all, options);
            if (exitCode === 0)
                return { ok: true, text: stdout.replace(/\n$/, "") };
            return { ok: false, text: stderr.trim().split("\n").at(-1) || `exit code ${exitCode}` };
        }
        catch (error) {
            return { ok: false, text: error.message };
        }
    };
}
/**
 * In a container job the checkout belongs to another user, which git takes for an attack: actions/checkout sets the same. What a
 * repository's own settings would run is not run.
 */
const gitSettings = (workspace) => [
    "-c",
    `safe.directory=${workspace}`,
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
];


/***/ }),

/***/ 76410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selectChanged: () => (/* binding */ selectChanged),
  skippedRecords: () => (/* binding */ skippedRecords)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compile/package-cache.ts
var package_cache = __webpack_require__(38854);
// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(3664);
;// CONCATENATED MODULE: ./src/discovery/references.ts

const references_open = /\b(?:listdir|scandir|iterdir|r?glob|walk|walk_packages|iter_modules|import_module|__import__|run_path|run_module|spec_from_file_location|exec|execfile)\s*\(|\bsys\.path\b|\bsubprocess\b|\bos\.system\b|\bpopen\b/;
function readReferences(source) {
    const text = source.replace(/^\uFEFF/, " ");
    const imports = [];
    const literals = [];
    dist/* parser */.K.parse(text).iterate({
        enter: ({ name, node }) => {
            if (name === "ImportStatement")
                imports.push(...importedModules(node, text));
            if ((name === "String" || name === "FormatString") && node.parent?.name !== "ExpressionStatement")
                literals.push(text.slice(node.from, node.to));
        },
    });
    return { imports, literals, isOpen: references_open.test(text) };
}
/** `import a.b as c, d` and `from ..a import (b, c as d)`. */
function importedModules(statement, text) {
    const words = wordsOf(statement, text);
    const importAt = words.indexOf("import");
    const names = clausesOf(words.slice(importAt + 1));
    if (words[0] !== "from")
        return names;
    const origin = words.slice(1, importAt).join("");
    const within = origin.endsWith(".") ? origin : `${origin}.`;
    return [origin, ...names.filter((name) => name !== "*").map((name) => within + name)];
}
/** The names before `as`, between commas. */
function clausesOf(words) {
    const clauses = words
        .filter((word) => word !== "(" && word !== ")")
        .join(" ")
        .split(",");
    return clauses.map((clause) => (clause.split(" as ")[0] ?? "").replaceAll(" ", "")).filter((name) => name !== "");
}
function wordsOf(statement, text) {
    const words = [];
    for (let node = statement.firstChild; node !== null; node = node.nextSibling)
        if (node.name !== "Comment")
            words.push(text.slice(node.from, node.to));
    return words;
}

;// CONCATENATED MODULE: ./src/discovery/reach.ts



/** Reads each file once, whatever number of modules imports it. */
function createReachReader(workspace) {
    const sources = new Map();
    const read = (path) => {
        const known = sources.get(path) ?? readSource(workspace, path);
        sources.set(path, known);
        return known;
    };
    return async (module) => await reachOf(module, read);
}
async function readSource(workspace, path) {
    try {
        const [text, target] = await Promise.all([
            (0,promises_.readFile)((0,external_node_path_.join)(workspace, path), "utf8"),
            (0,promises_.realpath)((0,external_node_path_.join)(workspace, path)),
        ]);
        const within = (0,external_node_path_.relative)(await (0,promises_.realpath)(workspace), target)
            .split(external_node_path_.sep)
            .join("/");
        return { target: within, references: readReferences(text) };
    }
    catch {
        return undefined;
    }
}
async function reachOf(module, read) {
    const roots = searchFolders(module);
    const files = new Set([module, ...packageFiles(module)]);
    const [foreign, folders] = [new Set(), new Set()];
    const literals = [];
    let isOpen = false;
    // What is added while it runs is visited too.
    for (const path of files) {
        const source = await read(path);
        if (source === undefined)
            continue;
        files.add(source.target);
        folders.add((0,external_node_path_.dirname)(path));
        literals.push(...source.references.literals);
        isOpen ||= source.references.isOpen;
        for (const name of source.references.imports) {
            const candidates = placesOf(name, path, roots);
            for (const candidate of candidates)
                files.add(candidate);
            const found = await Promise.all(candidates.map(read));
            if (!name.startsWith(".") && found.every((file) => file === undefined))
                foreign.add(name.split(".")[0] ?? name);
        }
    }
    return { files, foreign, folders, literals, isOpen };
}
/** As the compiler's search path (compile/driver/child.py): the module's folder, the root, and the folders of the packages that it may be in. */
function searchFolders(module) {
    return [...new Set([...ancestors(module), "."])];
}
/** From the folder of a file up to, but without, the root. */
function ancestors(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === "." ? [] : [folder, ...ancestors(folder)];
}
/** Of the packages that a module may be in; they run when it imports relatively, and decide what its name is. */
const packageFiles = (module) => ancestors(module).map((folder) => `${folder}/__init__.py`);
/** Where an import of this name would be found, and the packages that it passes on its way. */
function placesOf(name, importer, roots) {
    const [, dots = "", path = ""] = /^(\.*)(.*)$/.exec(name) ?? [];
    const starts = dots === "" ? roots : [external_node_path_.posix.join(external_node_path_.posix.dirname(importer), ...Array(dots.length - 1).fill(".."))];
    const parts = path === "" ? [] : path.split(".");
    return starts.filter((start) => !start.startsWith("..")).flatMap((start) => placesBelow(start, parts));
}
function placesBelow(start, parts) {
    const own = parts.length === 0 ? [external_node_path_.posix.join(start, "__init__.py")] : [];
    const below = parts.flatMap((_, index) => {
        const path = external_node_path_.posix.join(start, ...parts.slice(0, index + 1));
        return [`${path}.py`, `${path}/__init__.py`];
    });
    return [...own, ...below];
}

;// CONCATENATED MODULE: ./src/discovery/touches.ts

/** What nobody reads while a pipeline is compiled, unless its source names it. */
const documentation = /(?:^|\/)(?:\.[^/]*(?:\/|$)|LICENSE|NOTICE|CODEOWNERS)|\.(?:md|rst|adoc)$/;
/**
 * Whether a file may be one that the compilation of a module depends on: it is imported, or would be; or it is data, and lies with the sources
 * or is named in them. When in doubt it is: a pipeline that is compiled for nothing costs a second, one that is not compiled is wrong.
 */
function createTouchTest(reach) {
    const named = new Set(reach.literals.filter((literal) => !/\s/.test(literal)).flatMap(namesIn));
    const sentences = reach.literals.filter((literal) => /\s/.test(literal));
    return (changed) => {
        if (reach.isOpen || isImported(reach, changed))
            return true;
        const [file, ...folders] = changed.split("/").reverse();
        if (named.has(file) || sentences.some((text) => text.includes(file)))
            return true;
        if (file.endsWith(".py") || documentation.test(changed))
            return false;
        return named.has(stem(file)) || folders.some((folder) => named.has(folder)) || liesBeside(reach, changed);
    };
}
/** Also from a package that is installed from another folder of this repository, and from a submodule, which changes as a whole. */
function isImported({ files, foreign }, changed) {
    if (files.has(changed))
        return true;
    const [file = "", ...folders] = changed.split("/").reverse();
    if (folders.some((folder) => foreign.has(folder)) || foreign.has(file.replace(/\.py$/, "")))
        return true;
    return !file.includes(".") && [...files].some((path) => path.startsWith(`${changed}/`));
}
/** Below a folder that sources were read from; in the root itself, which everything is below, directly. */
function liesBeside({ folders }, changed) {
    return [...folders].some((folder) => folder === "." ? external_node_path_.posix.dirname(changed) === "." : changed.startsWith(`${folder}/`));
}
/** Parts of a path, with and without their extensions. */
const namesIn = (literal) => literal.split(/[^\w.-]+/).flatMap((name) => (name === "" ? [] : [name, stem(name), ...name.split(".")]));
const stem = (name) => name.replace(/\.\w+$/, "");

// EXTERNAL MODULE: ./src/github/changes.ts
var github_changes = __webpack_require__(87382);
;// CONCATENATED MODULE: ./src/steps/changed-only.ts






/** As far as their text shows them. */
const skippedRecords = (modules) => modules.flatMap(({ path, pipelines }) => {
    if (pipelines.length === 0)
        return [{ module: path, name: path, skipped: true }];
    return pipelines.map(({ function: name, name: given }) => ({
        module: path,
        function: name,
        name: given,
        skipped: true,
    }));
});
/** Files that say what is installed, by whatever step of the job: the text of a pipeline does not show what it takes from there. */
const environmentFile = /(?:^|\/)(?:requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|(?:poetry|uv|pdm)\.lock|environment\.ya?ml|\.python-version)$/;
/**
 * The modules that the changes since the base reach, by what the cache recorded of their last compilation, else by their text. Where the
 * changes are not known, or may concern everything, all of them.
 */
async function selectChanged(options) {
    const { modules, ports } = options;
    const changes = await (0,github_changes.changedFiles)(options);
    const reason = reasonForAll(changes, options);
    if (changes.kind === "unknown" || reason !== "") {
        ports.log.line(`changed-only: all modules are compiled, because ${reason}.`);
        return { selected: modules, skipped: [] };
    }
    const isReached = await createReachTest(changes.files, options);
    const reached = await Promise.all(modules.map(isReached));
    const selection = {
        selected: modules.filter((_, index) => reached[index]),
        skipped: modules.filter((_, index) => !reached[index]),
    };
    describeSelection(selection, changes, options);
    return selection;
}
function reasonForAll(changes, { inputs, github }) {
    if (changes.kind === "unknown")
        return changes.reason;
    const named = new Set([github.workflowFile, ...inputs.requirements.map((path) => external_node_path_.posix.normalize(path))]);
    const file = changes.files.find((path) => named.has(path) || environmentFile.test(path));
    return file === undefined ? "" : `${file} has changed since ${changes.base.slice(0, 7)}`;
}
async function createReachTest(files, { workspace, cacheFolder, inputs, ports }) {
    const readReach = createReachReader(workspace);
    const cache = await (0,package_cache/* openPackageCache */.F)({ ...inputs, workspace, cacheFolder, env: ports.env });
    const root = await (0,promises_.realpath)(workspace);
    const output = `${external_node_path_.posix.normalize(inputs.outputDir).replace(/\/$/, "")}/`;
    const packages = files.filter((file) => file.startsWith(output));
    const sources = files.filter((file) => !file.startsWith(output));
    return async (module) => {
        if (packages.some(isPackageOf(module)))
            return true;
        const recorded = await recall(module, cache, root);
        if (recorded !== undefined && sources.some(recorded.touches))
            return true;
        if (recorded?.isCurrent)
            return false;
        return sources.some(createTouchTest(await readReach(module.path)));
    };
}
/** A committed package that was changed or removed is compiled anew; the folder's part of the path is not known before. */
function isPackageOf({ path }) {
    const stem = external_node_path_.posix.basename(path, ".py");
    return (file) => external_node_path_.posix.basename(file).startsWith(`${stem}.`) || external_node_path_.posix.basename(file).startsWith(`${stem}_`);
}
async function recall(module, cache, root) {
    const recorded = await cache.recall(module);
    if (recorded === undefined)
        return undefined;
    const within = (path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/");
    const files = new Set(recorded.files.map(within));
    const folders = new Set(recorded.folders.map((path) => within(path) || "."));
    const lookUps = new Set(recorded.lookUps.map(([folder, name]) => external_node_path_.posix.join(within(folder), name)));
    // What is in a folder that was listed counts whether it was read or not, and so does a file that an import may now find.
    const touches = (file) => files.has(file) || folders.has(external_node_path_.posix.dirname(file)) || lookUps.has(file.replace(/\.[^/]*$/, ""));
    return { touches, isCurrent: recorded.isCurrent };
}
function describeSelection({ selected, skipped }, changes, { ports: { log } }) {
    if (changes.kind === "unknown")
        return;
    const files = changes.files.length === 1 ? "1 file" : `${changes.files.length} files`;
    log.line(`changed-only: ${selected.length} of ${selected.length + skipped.length} modules are reached by what changed since ${changes.base.slice(0, 7)} (${files}).`);
    if (changes.files.length > 0)
        log.group("Files that have changed", changes.files.join("\n"));
    if (skipped.length > 0)
        log.group(`Skipped: ${skipped.length}`, skipped.map(({ path }) => path).join("\n"));
}


/***/ })

};
