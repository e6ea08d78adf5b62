export const id = 4302;
export const ids = [4302];
export const modules = {

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






/** Variables that decide what is installed and from where. Others, such as time limits, do not affect the result. */
const deciding = /^(?:PIP|UV)_(?:INDEX|DEFAULT_INDEX|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|NO_INDEX|CONSTRAINTS?|OVERRIDES?|PRE|PRERELEASE|RESOLUTION|INDEX_STRATEGY|NO_BINARY|ONLY_BINARY|EXCLUDE_NEWER|CONFIG_FILE)$/;
/** Describes the installers' settings without starting one: the bytes of pip's configuration files, and of files that settings name. */
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
/** Tokens in addresses differ in each job, so they are removed. */
const withoutLogin = (text) => text.replace(/\/\/[^/\s@]*@/g, "//");


/***/ }),

/***/ 26873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ pipConfigFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Lists pip's configuration files outside its own environment (pip.pypa.io, Configuration). */
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

/** Written by `npm run lock`. The bundler copies these files into dist and replaces the URLs by paths, so both forms must be readable. */
const files = {
    uv: __webpack_require__.ab + "uv.txt",
    "kfp-tekton 3.9": __webpack_require__.ab + "python3.9.txt",
    "kfp-tekton 3.10": __webpack_require__.ab + "python3.10.txt",
    "kfp-tekton 3.11": __webpack_require__.ab + "python3.11.txt",
    "kfp-tekton 3.12": __webpack_require__.ab + "python3.12.txt",
    "kfp-tekton 3.13": __webpack_require__.ab + "python3.13.txt",
    "kfp 3.9": __webpack_require__.ab + "kfp-python3.9.txt",
    "kfp 3.10": __webpack_require__.ab + "kfp-python3.10.txt",
    "kfp 3.11": __webpack_require__.ab + "kfp-python3.11.txt",
    "kfp 3.12": __webpack_require__.ab + "kfp-python3.12.txt",
    "kfp 3.13": __webpack_require__.ab + "kfp-python3.13.txt",
};
/** @returns a requirements file with hashes: all that the pinned release of an SDK needs on a Python, or uv */
async function readLock(name) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(files[name], "utf8");
}
/** Reads all locks, for a cache key. */
const readLocks = async () => (await Promise.all(Object.keys(files).map(readLock))).join("");
/** @param name of an SDK and a Python: `kfp 3.11` */
const hasLock = (name) => name in files;
function splitLock(lock) {
    const build = [...lock.matchAll(/^(?:setuptools|wheel)==(?:.*\\\n)*.*$/gm)].map(([entry]) => entry);
    return { build: `${build.join("\n")}\n`, all: lock };
}


/***/ }),

/***/ 74790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ installEnvironment),
/* harmony export */   xF: () => (/* binding */ compileEnvironment),
/* harmony export */   zR: () => (/* binding */ unwatchedEnvironment)
/* harmony export */ });
/** Variables of this process's environment that a compilation sees. Tokens of the workflow are not among them, because modules are untrusted code. */
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
    // The runner uses it to find and end processes that a job has left (github.com/actions/runner, JobExtension.cs).
    "RUNNER_TRACKING_ID",
];
/** Variables that the SDK reads: kfp_tekton/compiler/compiler.py, _op_to_template.py, _data_passing_rewriter.py of 1.9.3. */
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
/** @param passed names of further variables from the input `pass-env` */
function compileEnvironment(env, passed) {
    // A fixed hash seed makes the order of sets, and some messages of the SDK, reproducible.
    return {
        ...pick(env, (name) => isSeen(name) || sdkSettings.includes(name) || passed.includes(name)),
        PYTHONHASHSEED: "0",
        PYTHONIOENCODING: "utf-8",
    };
}
/** Variables that the SDK and native libraries read; the recording of `os.environ` does not see them. */
function unwatchedEnvironment(env, passed) {
    const isRead = (name) => isReadBelowPython(name) || sdkSettings.includes(name);
    return pick(env, (name) => isRead(name) || passed.includes(name));
}
/** @param passed names of further variables: requirements may name an index by them */
function installEnvironment(env, passed = []) {
    const isWanted = (name) => isSeen(name) || installerSettings.test(name) || passed.includes(name);
    return { ...pick(env, isWanted), PYTHONIOENCODING: "utf-8" };
}
/** Variables that the C library reads: time zone and locale. */
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
  T: () => (/* binding */ resolveInterpreter)
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
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
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
from importlib.metadata import PackageNotFoundError, version as version_of
versions = {}
for package in ("kfp-tekton", "kfp"):
    if importlib.util.find_spec(package.replace("-", "_")):
        try:
            versions[package] = version_of(package)
        except PackageNotFoundError:
            versions[package] = "unknown"
if versions.get("kfp", "").startswith(("0.", "1.")) or "kfp-tekton" in versions:
    versions.pop("kfp", None)
identity = [sys.version, sys.base_prefix, platform.machine()]
has = lambda name: importlib.util.find_spec(name) is not None
modules = {"hasPip": has("pip"), "hasVenv": has("venv"), "hasEnsurepip": has("ensurepip")}
folders = [entry for entry in sys.path if entry and os.path.isdir(entry)]
answer = {"major": sys.version_info[0], "minor": sys.version_info[1], "identity": "|".join(identity), "sdkVersions": versions, "searchPath": folders, "executable": sys.executable, "prefix": sys.prefix, "basePrefix": sys.base_prefix}
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
        return { ...answer, python };
    const isOld = major < 3 || minor < 9;
    throw new errors/* CompileError */.mQ(isOld
        ? `\`${python}\` is Python ${major}.${minor}, and this action needs Python 3.9 or later.`
        : `\`${python}\` is Python ${major}.${minor}, which the SDK does not run on.`, { code: "python-unavailable", hint: setUp });
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
/** Some images have `python` but no `python3`. */
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
/** The last line of the program's output; a Python that is too old prints a SyntaxError or an ImportError. */
function lastLine(stderr) {
    const lines = String(stderr ?? "")
        .trim()
        .split("\n");
    return lines.at(-1)?.trim() || "it said nothing.";
}

;// CONCATENATED MODULE: ./src/compile/python/interpreter-choice.ts







/** Describes which interpreter a name means, without starting it. */
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
        // No inode: the same image has another one on another runner.
        if (found?.isFile())
            return [candidate, await (0,promises_.realpath)(candidate), found.size, found.mtimeMs];
    }
    return [program];
}
/** Version of the questions that an interpreter is asked; results of other versions are ignored. */
const cacheVersion = 5;
/**
 * Describes the interpreter, from the cache if it has not changed: starting it takes a tenth of a second, and two seconds behind a pyenv
 * shim.
 * @throws CompileError when there is no such interpreter or it cannot run the SDK
 */
async function resolveInterpreter(choice, cacheFolder) {
    const key = (0,sha256/* sha256 */.s)(JSON.stringify([cacheVersion, await describeChoice(choice)]));
    const file = (0,external_node_path_.join)(cacheFolder, "interpreters", `${key}.json`);
    const known = await readCached(file);
    if (known !== undefined && (await timesOf(known.interpreter)).join() === known.times.join())
        return known.interpreter;
    const interpreter = await askInterpreter(choice.python, (0,child_environment/* installEnvironment */.Ns)(choice.env));
    await (0,write_atomically/* writeAtomically */.v)(file, JSON.stringify({ interpreter, times: await timesOf(interpreter) }));
    return interpreter;
}
const timesOf = ({ searchPath = [] }) => Promise.all(searchPath.map(fingerprint/* timeOf */.nR));
async function readCached(file) {
    try {
        return JSON.parse(await (0,promises_.readFile)(file, "utf8"));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 65222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readRequirements)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/workspace/inside.ts
var inside = __webpack_require__(58465);
// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/compile/requirements/decode.ts

const byteOrderMarks = [
    { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
    { mark: [0xff, 0xfe], encoding: "utf-16le" },
    { mark: [0xfe, 0xff], encoding: "utf-16be" },
];
/** Decodes a requirements file as pip does (pip/_internal/utils/encoding.py, auto_decode): PowerShell's `>` writes UTF-16. */
function decodeText(bytes) {
    const known = byteOrderMarks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
    const declared = /^#.*coding[:=]\s*([-\w.]+)/m.exec(bytes.toString("latin1").split("\n", 2).join("\n"))?.[1];
    const encoding = known?.encoding ?? declared ?? "utf-8";
    return { text: decoderFor(encoding).decode(bytes), isUtf8: encoding === "utf-8" };
}
/** A name that is unknown here is left to the installer. */
function decoderFor(encoding) {
    try {
        return new external_node_util_.TextDecoder(encoding);
    }
    catch {
        return new external_node_util_.TextDecoder("utf-8");
    }
}

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
/** @param folder folder in which the installer runs; local paths are relative to it */
function readRequirementLine(text, folder) {
    if (text.startsWith("-"))
        return readOption(text);
    // PEP 508 requires a space before a URL's marker, so the URL ends at the first space.
    const url = /^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(text)?.[1];
    if (url !== undefined)
        return isFixedUrl(url, text) ? { kind: "package", name: nameOf(text), specifier: "", marker: "" } : sourceAt(url);
    const [path = ""] = text.split(/\s+[;-]|\s*;\s/);
    if (/^[\w.+-]+:/.test(path))
        return isFixedUrl(path, text) ? { kind: "package", name: "", specifier: "", marker: "" } : sourceAt(path);
    if (isLocalPath(path, folder))
        return sourceAt(path);
    const marker = /;(.*?)(?:\s--.*)?$/.exec(text)?.[1]?.trim() ?? "";
    return { kind: "package", name: nameOf(text), specifier: specifierOf(text), marker };
}
/** pip puts in the values of `${NAME}`, and leaves what is not set or empty (pip/_internal/req/req_file.py, expand_env_variables). */
const expandVariables = (text, env) => text.replace(/\$\{([A-Z0-9_]+)\}/g, (whole, name) => env[name] || whole);
function readOption(text) {
    const [, name = text, value = ""] = /^(-[a-zA-Z](?=[^-\w]|$)|--[\w-]+)[\s=]*(.*)$/.exec(text) ?? /^(-[rcefi])(.+)$/.exec(text) ?? [];
    if (["-r", "--requirement", "-c", "--constraint"].includes(name))
        return { kind: "include", target: unquote(value) };
    if (["-e", "--editable"].includes(name))
        return sourceAt(unquote(value));
    return { kind: "option", name: shortNames[name] ?? name };
}
const shortNames = {
    "-i": "--index-url",
    "--pypi-url": "--index-url",
    "-f": "--find-links",
};
const unquote = (value) => value.trim().replace(/^(['"])(.*)\1$/, "$2");
function sourceAt(target) {
    const path = withoutExtras(target.replace(/^file:(?:\/\/(?:localhost)?)?/, ""));
    return /^[\w.+-]+:/.test(path) ? { kind: "source" } : { kind: "source", path };
}
const withoutExtras = (path) => path.replace(/\[[\w\s.,-]*\]$/, "");
/** Whether a URL has a hash, so that the installer refuses other bytes. */
function isFixedUrl(url, text) {
    return /^https?:/.test(url) && (/#(?:.*&)?sha(?:256|384|512)=/.test(url) || /\s--hash[= ]/.test(text));
}
/** Recognises a local path as pip does (pip/_internal/req/constructors.py, _get_url_from_path): a folder by its look, an archive that is there. */
function isLocalPath(text, folder) {
    const path = withoutExtras(text);
    if (path.startsWith(".") || path.includes("/"))
        return true;
    return /\.(?:whl|zip|tar|tgz|tbz|txz|tlz|tar\.(?:gz|bz2|xz|lzma))$/i.test(path) && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(folder, path));
}
/** Normalises a name by PEP 503. */
const nameOf = (text) => (/^[A-Za-z0-9][\w.-]*/.exec(text)?.[0] ?? "").replace(/[-_.]+/g, "-").toLowerCase();
function specifierOf(text) {
    const [plain = ""] = text.split(/;|\s--/);
    return plain.replace(/^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?/, "").replace(/[()\s]/g, "");
}

;// CONCATENATED MODULE: ./src/compile/requirements/requirements-source.ts

/** Reads the requirements of a file in any supported format. @throws Error that says what is missing or wrong */
async function linesOf(path, text) {
    const written = requirements_source_exports.get(path.slice(path.lastIndexOf("/") + 1));
    if (written !== undefined)
        throw new Error(`it is a lock file that pip does not read: write its packages to a file with \`${written}\``);
    if (/(?:^|\/)[^/]*\.toml$/.test(path))
        return linesOfProject(text);
    if (/\.ya?ml$/.test(path))
        return linesOfConda(text);
    return logicalLines(text);
}
/** Lock files of other installers, and what writes them as pip reads requirements. */
const requirements_source_exports = new Map([
    ["poetry.lock", "poetry export -f requirements.txt"],
    ["uv.lock", "uv export --format requirements-txt"],
    ["pylock.toml", "uv export --format requirements-txt"],
    ["pdm.lock", "pdm export -f requirements"],
    ["Pipfile", "pipenv requirements"],
    ["Pipfile.lock", "pipenv requirements"],
]);
/** Reads the standard list of dependencies (packaging.python.org, pyproject.toml specification). Poetry and setup.py have other formats. */
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
/** Reads only the packages below `pip`; Conda's own packages cannot be installed. */
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
    throw new Error(`\`${where}\` is not a list of texts`);
}
/** Adds to each text its line in the file. */
function numbered(texts, source) {
    const lines = source.split("\n");
    return texts.map((text) => ({
        text: text.trim(),
        line: lines.findIndex((line) => line.includes(text.trim())) + 1 || 1,
    }));
}

// EXTERNAL MODULE: ./src/compile/requirements/sdk-requirements.ts
var sdk_requirements = __webpack_require__(7655);
;// CONCATENATED MODULE: ./src/compile/requirements/requirements.ts










/**
 * @param workspace absolute path; `files` are relative to it, and the installer runs in it
 * @param options.sdk whose environment they are for: lines for the other SDK are left out
 * @param options.env of the installer, which puts values of variables into the lines
 * @throws CompileError for a file that cannot be read, at the line that refers to it
 */
async function readRequirements(workspace, files, { sdk: sdkName = "kfp-tekton", env = {} } = {}) {
    const found = {
        files: new Map(),
        options: [],
        isReusable: true,
        localPaths: new Set(),
        haveHashes: false,
        sdk: [],
    };
    const named = [];
    for (const file of files) {
        const path = (0,external_node_path_.resolve)(workspace, file);
        const lines = await follow({ path, shown: file, workspace, found, env });
        named.push(isPipFormat(path) ? { path } : { path, lines: lines.map(({ text }) => withAbsolutePaths(text, (0,external_node_path_.dirname)(path))) });
    }
    const { isReusable, localPaths, haveHashes, options, sdk } = found;
    const leftOut = sdk.filter((line) => !(0,sdk_requirements/* isFor */.Gi)(line, sdkName)).map(({ text }) => text);
    const flat = (path) => {
        const lines = flatLines((0,external_node_path_.resolve)(workspace, path), { found, leftOut: new Set(leftOut), within: [] });
        return { path, lines };
    };
    return {
        files: [...found.files.values()],
        named: leftOut.length === 0 ? named : files.map(flat),
        leftOut,
        isReusable,
        localPaths: [...localPaths],
        sdkPin: (0,sdk_requirements/* pinOf */.nZ)(sdk, sdkName),
        sdk,
        haveHashes,
        options,
    };
}
/** All lines of a file, with those of the files that it includes in their place, for an installer that must not see some of them. */
function flatLines(path, context) {
    const { found, leftOut, within } = context;
    const lines = found.files.get(path)?.lines ?? [];
    return lines.flatMap(({ text }) => {
        const line = readRequirementLine(text, (0,external_node_path_.dirname)(path));
        if (line.kind === "package" && leftOut.has(text))
            return [];
        const isIncluded = line.kind === "include" && /^(?:-r|--requirement)/.test(text);
        const included = isIncluded ? (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), line.target) : "";
        if (within.includes(included))
            return [];
        if (found.files.has(included))
            return flatLines(included, { ...context, within: [...within, path, included] });
        return [isPipFormat(path) && line.kind !== "include" ? text : withAbsolutePaths(text, (0,external_node_path_.dirname)(path))];
    });
}
const isPipFormat = (path) => !/\.(?:toml|ya?ml)$/.test(path);
async function follow({ path, shown, workspace, found, from, env }) {
    const known = found.files.get(path);
    if (known !== undefined)
        return known.lines;
    const content = await read(path, shown, from);
    const written = await parse(path, shown, decodeText(content).text);
    const lines = isPipFormat(path) ? written.map((line) => expandLine(line, env)) : written;
    found.files.set(path, { path: shown, digest: digestOf(content, written, lines), lines });
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
                env,
                from: { file: shown, line },
            });
        }
    }
    return lines;
}
/** Options stay as they are: an index often has a token, which is another in each job. The installer puts its value in. */
const expandLine = ({ text, line }, env) => ({
    text: /^-(?![rce]|-(?:requirement|constraint|editable)\b)/.test(text) ? text : expandVariables(text, env),
    line,
});
function digestOf(content, written, lines) {
    const values = lines.filter(({ text }, index) => text !== written[index]?.text).map(({ text }) => text);
    return (0,sha256/* sha256 */.s)(values.length === 0 ? content : Buffer.concat([content, Buffer.from(JSON.stringify(values))]));
}
/** @returns the file that the line includes, if it does */
function note(text, folder, found) {
    const line = readRequirementLine(text, folder);
    if (/(?:^|\s)--(?:hash|require-hashes)\b/.test(text))
        found.haveHashes = true;
    if (line.kind === "include")
        return line.target;
    if (line.kind === "source") {
        found.isReusable = false;
        if (line.path !== undefined)
            found.localPaths.add((0,external_node_path_.resolve)(folder, line.path));
    }
    if (line.kind === "option")
        found.options.push({ name: line.name, text });
    if (line.kind === "package" && (0,sdk_requirements/* isOfSdk */.Sm)(line.name))
        found.sdk.push({ text, name: line.name, specifier: line.specifier, marker: line.marker });
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
            ...(0,defined/* defined */.s)({ location: from }),
            hint: hintForMissing(path, from),
        });
    }
}
function hintForMissing(path, from) {
    const variable = /\$\{([A-Z0-9_]+)\}/.exec(path)?.[1];
    if (variable !== undefined)
        return `Set ${variable} in the step's \`env:\` and name it in \`pass-env\`.`;
    return from === undefined
        ? "Paths are relative to the root of the repository."
        : "Paths after `-r` and `-c` are relative to the file that they stand in.";
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
/** Makes paths absolute: Conda runs pip in the folder of its file, so paths are relative to that folder. */
function withAbsolutePaths(text, folder) {
    const option = /^(-[rce]|--(?:requirement|constraint|editable))[\s=]*(.+)$/.exec(text);
    const [prefix, path] = option === null ? ["", text] : [`${option[1]} `, option[2] ?? ""];
    const isLocal = /^\.{0,2}\/|^\.{1,2}$/.test(path) || (option !== null && !/^[\w+]+:/.test(path));
    return isLocal ? `${prefix}${(0,external_node_path_.resolve)(folder, path)}` : text;
}


/***/ }),

/***/ 7655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   Sm: () => (/* binding */ isOfSdk),
/* harmony export */   nZ: () => (/* binding */ pinOf)
/* harmony export */ });
/** Packages of the SDKs; both generations share most names. */
const family = new Set(["kfp-tekton", "kfp", "kfp-kubernetes", "kfp-pipeline-spec", "kfp-server-api"]);
const isOfSdk = (name) => family.has(name);
/**
 * Whether the environment of an SDK can take a line. The two exclude each other there, so in a repository that has modules of both the
 * lines of each are left out of the other's environment.
 */
function isFor({ name, specifier }, sdk) {
    if (name === "kfp-tekton")
        return sdk === "kfp-tekton";
    if (name === "kfp-kubernetes")
        return sdk === "kfp";
    // kfp-pipeline-spec has numbers of its own below 2.
    const isOwn = (major) => (sdk === "kfp" ? major >= 2 : major < 2);
    return [0, 1, 2, 3].some((major) => isOwn(major) && allows(specifier, major));
}
/** Whether a release of this major version fits; clauses that exclude single releases exclude none here. */
function allows(specifier, major) {
    return specifier.split(",").every((clause) => {
        const [, operator = "", version = ""] = /^\s*(===?|~=|>=?|<=?|!=)?\s*v?([\d.]*)/.exec(clause) ?? [];
        const [named = 0, ...rest] = version.split(".").map(Number);
        if (version === "" || operator === "!=")
            return true;
        if (operator.startsWith(">"))
            return major >= named;
        if (operator === "<=")
            return major <= named;
        // `<2` and `<2.0` leave nothing of 2.
        if (operator === "<")
            return major < named || (major === named && rest.some((part) => part > 0));
        return major === named;
    });
}
/** The version that lines pin, if one does. */
function pinOf(lines, sdk) {
    const own = lines.filter((line) => line.name === sdk && isFor(line, sdk));
    return own.flatMap(({ specifier }) => /^={2,3}(\d+\.\d+\.\d+)$/.exec(specifier)?.[1] ?? [])[0];
}


/***/ }),

/***/ 87089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ digestNow),
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   nR: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21618);


/** Fingerprint of a file that does not exist. */
const absent = "absent";
// All of these wait for the file system: to hand a question to a thread of Node's pool takes longer than its answer, and there are thousands.
async function digestOfFile(path) {
    return digestNow(path);
}
function digestNow(path) {
    try {
        return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .s)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    }
    catch {
        return absent;
    }
}
/** Modification time: it changes when a file is written, or when a folder gains or loses an entry. */
async function timeOf(path) {
    try {
        return String((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).mtimeMs);
    }
    catch {
        return absent;
    }
}


/***/ }),

/***/ 33212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Writes a file in one step, so that nobody reads half of it, and two processes that write the same file do not disturb each other. A
 * symbolic link in its place is replaced and never followed.
 */
async function writeAtomically(path, content) {
    const draft = `${path}.${process.pid}.part`;
    // One after the other, as each takes less time than to hand it to a thread of Node's pool; a step writes hundreds of files.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, content, { flag: "wx" });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
}


/***/ })

};
