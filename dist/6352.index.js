export const id = 6352;
export const ids = [6352,5244,6001];
export const modules = {

/***/ 85359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readCommitted)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16891);



/** Files as they are in a commit, in one process however many they are. Those that the commit has not are missing, all of them without git. */
async function readCommitted({ workspace, revision, paths }) {
    // A line is a request.
    const asked = paths.filter((path) => !path.includes("\n"));
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["-C", workspace, ...(0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSettings */ .U)(workspace), "cat-file", "--batch"], {
        stdio: ["pipe", "pipe", "ignore"],
    });
    const ended = new Promise((resolve) => git.once("error", () => resolve()).once("close", () => resolve()));
    git.stdin.on("error", () => { });
    git.stdin.end(asked.map((path) => `${revision}:./${path}\n`).join(""));
    const [answers] = await Promise.all([(0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(git.stdout), ended]);
    return parseBatch(answers, asked);
}
/** Of each request `<object> blob <size>`, a line feed, the bytes, a line feed; or one line that ends otherwise (git-cat-file(1), BATCH OUTPUT). */
function parseBatch(answers, paths) {
    const files = new Map();
    let position = 0;
    for (const path of paths) {
        const end = answers.indexOf("\n", position);
        if (end === -1)
            break;
        const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(answers.toString("utf8", position, end)) ?? [];
        position = end + 1;
        if (size === undefined)
            continue;
        if (kind === "blob")
            files.set(path, answers.subarray(position, position + Number(size)));
        position += Number(size) + 1;
    }
    return files;
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

/***/ 20572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createDigester)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70370);






/** SHA-256 of files below a folder, each read once: many pipelines share their sources. */
function createDigester(folder) {
    const known = new Map();
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(16);
    return (path) => {
        const digest = known.get(path) ?? limit(() => digestOfFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
        known.set(path, digest);
        return digest;
    };
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    try {
        // A named pipe would wait for somebody to write.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).isFile())
            return "";
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
        return hash.digest("hex");
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 35244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyUpdate: () => (/* binding */ applyUpdate),
/* harmony export */   findManifest: () => (/* binding */ findManifest),
/* harmony export */   keepManifest: () => (/* binding */ keepManifest),
/* harmony export */   takenUpdate: () => (/* binding */ takenUpdate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _write_if_changed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85299);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20572);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85488);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56267);







const manifestLimit = 32 * 1024 * 1024;
/**
 * Writes the manifest beside the packages, and removes the packages of pipelines that are gone: only files that the manifest before knows,
 * and only as they were written. @throws PackageError when a file of that name is something else
 */
async function keepManifest(options) {
    const { workspace, outputDir, log } = options;
    const update = await updateOf(options);
    const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputDir.replaceAll("\\", "/"), _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS);
    const before = (await findManifest(workspace, path)) ?? { pipelines: [] };
    const { manifest, removed } = await applyUpdate(before, update);
    for (const [file, digest] of removed)
        await remove({ workspace, path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputDir, file), digest, log });
    await (0,_write_if_changed_js__WEBPACK_IMPORTED_MODULE_3__/* .writeIfChanged */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path), Buffer.from((0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .renderManifest */ .sB)(manifest)));
    return update;
}
/** @returns nothing where there is none. @throws PackageError */
async function findManifest(workspace, path) {
    try {
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)((await (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .readUntrusted */ .Pd)(workspace, path, manifestLimit)).toString("utf8"), path);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP && error.cause?.code === "ENOENT")
            return undefined;
        throw error;
    }
}
async function applyUpdate(before, { compiled, isKept }) {
    const taken = new Set(compiled.flatMap((entry) => [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R8)(entry).keys()]));
    const others = before.pipelines.filter((entry) => !taken.has(entry.package) && !compiled.some((now) => isSame(now, entry)));
    const kept = [];
    for (const entry of others)
        if (await isKept(entry))
            kept.push(entry);
    const pipelines = [...compiled, ...kept];
    const present = new Set(pipelines.flatMap((entry) => [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R8)(entry).keys()]));
    const removed = before.pipelines.flatMap((entry) => [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .filesOf */ .R8)(entry)]).filter(([file]) => !present.has(file));
    return { manifest: { pipelines }, removed: new Map(removed) };
}
const isSame = (a, b) => a.module === b.module && a.function === b.function;
async function updateOf({ workspace, outputDir, attempted, outcomes }) {
    const digestOf = (0,_digests_js__WEBPACK_IMPORTED_MODULE_4__/* .createDigester */ .Q)(workspace);
    const compiled = await Promise.all(outcomes
        .flatMap((outcome) => outcome.compiled ?? [])
        .map(async (pipeline) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(pipeline, { outputDir, sources: await digestsOf(pipeline.filesRead, digestOf) })));
    const failed = outcomes.filter((outcome) => outcome.compiled === undefined);
    const hasFailed = ({ module, function: name }) => failed.some((outcome) => outcome.module === module && (outcome.function === undefined || outcome.function === name));
    const modules = new Set(attempted);
    const isKept = async (earlier) => 
    // What does not compile today keeps the package of yesterday.
    modules.has(earlier.module) ? hasFailed(earlier) : await mayHoldPipeline(workspace, earlier.module);
    return { compiled, isKept };
}
/** What packages of an earlier compilation say of the manifest here: those that have an entry, and lie in the output folder. */
function takenUpdate(taken, { workspace, outputDir }) {
    const compiled = taken.flatMap((result) => {
        if (result.kind === "refused" || result.entry === undefined)
            return [];
        const entry = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .entryOf */ .Ms)(result.pipeline, { outputDir, sources: result.entry.sources });
        return (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .isSafePath */ .pL)(entry.package) ? [entry] : [];
    });
    const modules = new Set(compiled.map(({ module }) => module));
    const isKept = async ({ module }) => !modules.has(module) && (await mayHoldPipeline(workspace, module));
    return { compiled, isKept };
}
/** A module that this step does not compile may be another step's. */
async function mayHoldPipeline(workspace, module) {
    try {
        const { readModule } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(7126)]).then(__webpack_require__.bind(__webpack_require__, 17126));
        const { pipelines, mayCompile } = readModule(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module), "utf8"));
        return pipelines.length > 0 || mayCompile;
    }
    catch {
        return false;
    }
}
/** A file that a module read and removed again has none. */
async function digestsOf(paths, digestOf) {
    const digests = await Promise.all(paths.map(async (path) => [path, await digestOf(path)]));
    return Object.fromEntries(digests.filter(([, digest]) => digest !== ""));
}
async function remove({ workspace, path, digest, log }) {
    const found = await (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .readUntrusted */ .Pd)(workspace, path, _untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .packageLimit */ .MA).catch(() => undefined);
    if (found === undefined)
        return;
    if ((0,_untrusted_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)(found) !== digest) {
        log.line(`${path} stays although its pipeline is gone: it is not what was compiled.`);
        return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path));
    log.line(`${path}: removed, its pipeline is gone`);
}


/***/ }),

/***/ 85488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56267);



/** Beside the packages, in `output-dir`. */
const manifestName = "pipelines.json";
const version = 1;
function renderManifest({ pipelines }) {
    const sorted = [...pipelines].sort((a, b) => (a.package < b.package ? -1 : 1));
    return `${JSON.stringify({ version, pipelines: sorted }, undefined, 2)}\n`;
}
/** @param path how a message calls the file. @throws PackageError: it may come from an untrusted job, or from a merge that went wrong */
function parseManifest(text, path) {
    const invalid = (what) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} is not a manifest of this action: ${what}.`, {
        hint: "Delete it if it is left from something else or from a merge: the next compilation writes it anew.",
    });
    const value = parseJson(text);
    if (!(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) || !Array.isArray(value.pipelines))
        throw invalid("it has no list of pipelines");
    if (value.version !== version)
        throw invalid(`its version is ${JSON.stringify(value.version)}, and not ${version}`);
    const pipelines = value.pipelines.map((entry, index) => {
        const problem = entryProblem(entry);
        if (problem !== "")
            throw invalid(`its entry ${index + 1} has no proper ${problem}`);
        return entry;
    });
    const twice = firstTwice(pipelines.map((entry) => entry.package));
    if (twice !== undefined)
        throw invalid(`it has ${twice} twice`);
    return { pipelines };
}
/** The entry of a pipeline that was compiled. `sources` are the digests of the files that it read. */
function entryOf({ module, function: name, name: pipelineName, line, packagePath, ...compiled }, { outputDir, sources }) {
    const within = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(outputDir.replaceAll("\\", "/"), path);
    return {
        module,
        function: name,
        name: pipelineName,
        line,
        package: within(packagePath),
        sha256: compiled.sha256,
        sdk: compiled.sdkVersion,
        parameters: compiled.parameters,
        sources,
        sideFiles: Object.fromEntries(Object.entries(compiled.sideFiles).map(([path, digest]) => [within(path), digest])),
    };
}
/** Every file that an entry stands for, with its digest. */
const filesOf = (entry) => new Map([[entry.package, entry.sha256], ...Object.entries(entry.sideFiles)]);
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const isText = (value) => typeof value === "string" && value.length <= 4096;
const isDigest = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const isFiles = (value) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) && Object.entries(value).every(([path, digest]) => (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafePath */ .pL)(path) && isDigest(digest));
const parts = {
    module: _untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafePath */ .pL,
    function: isText,
    name: isText,
    line: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
    package: _untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .isSafePath */ .pL,
    sha256: isDigest,
    sdk: isText,
    parameters: (value) => Array.isArray(value) && value.every(isParameter),
    sources: isFiles,
    sideFiles: isFiles,
};
function isParameter(value) {
    if (!(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return false;
    const { name, type, default: given } = value;
    return isText(name) && (type === undefined || isText(type)) && (given === undefined || typeof given === "string");
}
/** @returns the name of the first part that is wrong, else nothing */
function entryProblem(entry) {
    if (!(0,_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry))
        return "form";
    return Object.entries(parts).find(([name, isValid]) => !isValid(entry[name]))?.[0] ?? "";
}
function firstTwice(paths) {
    const seen = new Set();
    return paths.find((path) => seen.has(path) || !seen.add(path));
}


/***/ }),

/***/ 56267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   MA: () => (/* binding */ packageLimit),
/* harmony export */   Pd: () => (/* binding */ readUntrusted),
/* harmony export */   pL: () => (/* binding */ isSafePath),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);





/** Bytes of one package. The largest of the SDK's own samples has 60 kB; a server takes 32 MiB at most. */
const packageLimit = 32 * 1024 * 1024;
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** A path below some folder, written plainly: relative, with `/`, without `..`, and not into git's own folder. */
function isSafePath(path) {
    if (typeof path !== "string" || path === "" || path.length > 4096)
        return false;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
    if (/[\x00-\x1f\x7f\\]/.test(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path) || node_path__WEBPACK_IMPORTED_MODULE_3__.posix.normalize(path) !== path)
        return false;
    const segments = path.split("/");
    return !segments.includes("..") && !segments.some((segment) => segment.toLowerCase() === ".git");
}
/**
 * The bytes of a file that an untrusted job may have written: a plain file below the workspace, bounded in size.
 * @throws PackageError
 */
async function readUntrusted(workspace, path, limit) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workspace, path);
    await refuseOutside(workspace, path);
    // Without O_NONBLOCK a named pipe would wait for somebody to write.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(absolute, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK).catch((cause) => {
        throw unreadable(path, cause);
    });
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(`${path} is not a plain file.`);
        if (stats.size > limit)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(`${path} is too large: ${stats.size} bytes, of which ${limit} are allowed.`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function refuseOutside(workspace, path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workspace, path)).catch((cause) => {
        throw unreadable(path, cause);
    });
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace), target);
    if (within !== ".." && !within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(within))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(`${path} lies outside the workspace.`);
}
function unreadable(path, cause) {
    const { code } = cause;
    if (code === "ENOENT")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(`There is no file ${path}.`, { cause });
    if (code === "ELOOP" || code === "EMLINK")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(`${path} is a symbolic link.`, { cause });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(`${path} cannot be read.`, { cause });
}


/***/ }),

/***/ 98681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ changeList),
/* harmony export */   h: () => (/* binding */ describeDifference)
/* harmony export */ });
/* harmony import */ var _diagram_tones_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2461);
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25875);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54285);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72691);




/** `1 task added, 2 tasks changed, 1 other change`. */
function describeDifference({ changes, tasks }) {
    const all = noteworthyTasks(tasks, "");
    const counts = ["added", "removed", "changed"].flatMap((mark) => {
        const count = all.filter(({ task }) => task.mark === mark).length;
        return count === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, "task")} ${mark}`];
    });
    const parameters = changes.filter(({ what }) => what.startsWith("parameter ")).length;
    const others = changes.length - parameters;
    return [
        ...counts,
        ...(parameters === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(parameters, "parameter")} changed`]),
        ...(others === 0 ? [] : [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(others, "setting")} changed`]),
    ].join(", ");
}
const mostEntries = 100;
/** Every change as a list: tasks that changed alike together, by their titles, with what changed of them below. */
function changeList({ changes, tasks }) {
    const alike = Map.groupBy(noteworthyTasks(tasks, ""), ({ task }) => JSON.stringify([task.mark, task.changes]));
    const entries = [...changes.map((change) => changeEntry(change, "")), ...[...alike.values()].map(tasksEntry)];
    const rest = entries.length - mostEntries;
    return [...entries.slice(0, mostEntries), ...(rest > 0 ? [`- … and ${rest} more`] : [])].join("\n");
}
/** What is inside of something that was added or removed as a whole goes without saying; a loop that only has a change inside too. */
function noteworthyTasks(tasks, within) {
    return tasks.flatMap((task) => {
        const title = `${within}${task.task.title}`;
        if (task.mark === "same")
            return [];
        if (task.mark !== "changed")
            return [{ title, task }];
        const inner = noteworthyTasks(task.body, `${title} › `);
        return task.changes.length === 0 && inner.length > 0 ? inner : [{ title, task }, ...inner];
    });
}
const mostChanges = 30;
const mostTitles = 20;
function tasksEntry(tasks) {
    const titles = tasks.slice(0, mostTitles).map(({ title }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(title, 120)));
    const others = tasks.length - titles.length;
    const { mark = "same", changes = [] } = tasks[0]?.task ?? {};
    const sign = mark === "same" ? "" : _diagram_tones_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .d[mark].sign;
    const shown = changes.slice(0, mostChanges).map((change) => changeEntry(change, "  "));
    const rest = changes.length - shown.length;
    return [
        `- ${sign}${titles.join(", ")}${others > 0 ? ` and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(others, "more task")}` : ""}`,
        ...shown,
        ...(rest > 0 ? [`  - … and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rest, "more change")}`] : []),
    ].join("\n");
}
function changeEntry({ what, before, after }, indent) {
    const head = `${indent}- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)((0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(what, 120))}`;
    if (isLine(before) && isLine(after))
        return `${head}: ${value(before, "new")} → ${value(after, "gone")}`;
    const block = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .codeBlock */ .DV)(lineDifference(before ?? "", after ?? ""), "diff");
    return `${head}:\n${block.replace(/^/gm, `${indent}  `)}`;
}
const longestValue = 120;
const isLine = (text) => text === undefined || (!/[\r\n]/.test(text) && text.length <= longestValue);
const value = (text, absent) => text === undefined ? `*${absent === "new" ? "not there" : "gone"}*` : text === "" ? "*empty*" : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(text);
const mostLines = 12;
const longestLine = 160;
/** Lines that went and came, without those at both ends that stayed. */
function lineDifference(before, after) {
    const [was, is] = [linesOf(before), linesOf(after)];
    const start = commonLength(was, is);
    const end = commonLength(was.slice(start).reverse(), is.slice(start).reverse());
    return [...some(was.slice(start, was.length - end), "-"), ...some(is.slice(start, is.length - end), "+")].join("\n");
}
const linesOf = (text) => (text === "" ? [] : (0,_harmless_js__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .Is)(text).split("\n"));
function commonLength(one, other) {
    const first = one.findIndex((line, index) => line !== other[index]);
    return first === -1 ? Math.min(one.length, other.length) : first;
}
function some(lines, sign) {
    const shown = lines
        .slice(0, mostLines)
        .map((line) => `${sign} ${line.length > longestLine ? `${line.slice(0, longestLine)}…` : line}`);
    return lines.length > mostLines ? [...shown, `${sign} … and ${lines.length - mostLines} more lines`] : shown;
}


/***/ }),

/***/ 2461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ looks)
/* harmony export */ });
const style = (fill, stroke, more = "") => `fill:${fill},stroke:${stroke},color:#1f2328,stroke-width:2px${more}`;
const looks = {
    plain: { sign: "", style: "fill:#f6f8fa,stroke:#8c959f,color:#1f2328" },
    pending: { sign: "⏳ ", style: "fill:#ffffff,stroke:#8c959f,color:#57606a" },
    running: { sign: "▶️ ", style: style("#ddf4ff", "#0969da") },
    succeeded: { sign: "✅ ", style: style("#dafbe1", "#1a7f37") },
    failed: { sign: "❌ ", style: style("#ffebe9", "#cf222e") },
    "timed-out": { sign: "⌛ ", style: style("#fff1e5", "#bc4c00") },
    cancelled: { sign: "🚫 ", style: style("#eaeef2", "#57606a") },
    skipped: {
        sign: "⏭️ ",
        style: "fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4 4",
    },
    added: { sign: "➕ ", style: style("#dafbe1", "#1a7f37") },
    removed: { sign: "➖ ", style: style("#ffebe9", "#cf222e", ",stroke-dasharray:4 4") },
    changed: { sign: "✏️ ", style: style("#fff8c5", "#9a6700") },
};


/***/ }),

/***/ 16001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ changeOf),
  E: () => (/* binding */ reportOf),
  reportsOf: () => (/* binding */ reportsOf)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/tekton/graph/difference.ts
function compareGraphs(before, after) {
    return { changes: compareSettings(before.settings, after.settings), tasks: compareTasks(before.tasks, after.tasks) };
}
const isSame = ({ changes, tasks }) => changes.length === 0 && tasks.every(({ mark }) => mark === "same");
function compareTasks(before, after) {
    const former = pairTasks(before, after);
    const paired = new Set(former.values());
    const nowCalled = new Map([...former].map(([now, then]) => [then.key, now.key]));
    const removed = before.filter((task) => !paired.has(task));
    return [
        ...after.map((task) => compareTask(former.get(task), task, nowCalled)),
        ...removed.map((task) => wholly("removed", { ...task, needs: task.needs.map((key) => nowCalled.get(key) ?? key) })),
    ];
}
/** The former self of each task that had one: by key, and of conditions and loops, whose key is what they say, by name. */
function pairTasks(before, after) {
    const byKey = new Map(before.map((task) => [task.key, task]));
    const pairs = new Map(after.flatMap((task) => pairWith(task, byKey.get(task.key))));
    const taken = new Set(pairs.values());
    const byName = new Map(before.filter((task) => !taken.has(task)).map((task) => [task.name, task]));
    const rest = after.filter((task) => !pairs.has(task)).flatMap((task) => pairWith(task, byName.get(task.name)));
    return new Map([...pairs, ...rest]);
}
const pairWith = (task, former) => former !== undefined && former.kind === task.kind ? [[task, former]] : [];
function compareTask(former, task, nowCalled) {
    if (former === undefined)
        return wholly("added", task);
    const needed = former.needs.map((key) => nowCalled.get(key) ?? key);
    const changes = [...compareNeeds(needed, task.needs), ...compareSettings(former.settings, task.settings)];
    const body = compareTasks(former.body, task.body);
    const same = changes.length === 0 && former.isFinal === task.isFinal && body.every(({ mark }) => mark === "same");
    return {
        mark: same ? "same" : "changed",
        task,
        changes,
        formerNeeds: needed.filter((key) => !task.needs.includes(key)),
        newNeeds: task.needs.filter((key) => !needed.includes(key)),
        body,
    };
}
const wholly = (mark, task) => ({
    mark,
    task,
    changes: [],
    formerNeeds: [],
    newNeeds: [],
    body: task.body.map((inner) => wholly(mark, inner)),
});
function compareNeeds(before, after) {
    const [was, is] = [[...before].sort().join(", "), [...after].sort().join(", ")];
    return was === is ? [] : [change("waits for", was === "" ? undefined : was, is === "" ? undefined : is)];
}
function compareSettings(before, after) {
    return [...new Set([...after.keys(), ...before.keys()])]
        .filter((what) => before.get(what) !== after.get(what))
        .map((what) => change(what, before.get(what), after.get(what)));
}
const change = (what, before, after) => ({
    what,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
});

// EXTERNAL MODULE: ./src/tekton/graph/graph.ts + 4 modules
var graph = __webpack_require__(99884);
// EXTERNAL MODULE: ./src/tekton/signature.ts + 1 modules
var signature = __webpack_require__(10027);
;// CONCATENATED MODULE: ./src/report/pipeline-report.ts




const reportsOf = (records) => records.filter(({ skipped }) => !skipped).map(reportOf);
function reportOf(record) {
    const { module, name, compiled, error, findings = [], before, change } = record;
    return {
        module,
        name,
        findings,
        ...(compiled === undefined ? {} : { packagePath: compiled.packagePath, yaml: compiled.yaml }),
        ...(error === undefined ? {} : { error: errorOf(error) }),
        ...(before === undefined ? {} : { before }),
        ...(change === undefined ? {} : { change }),
    };
}
function errorOf(error) {
    const { message, hint, location } = error;
    return {
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(location === undefined ? {} : { location }),
        ...("traceback" in error && typeof error.traceback === "string" ? { traceback: error.traceback } : {}),
    };
}
function changeOf(report) {
    try {
        return compare(report);
    }
    catch (error) {
        if (error instanceof errors/* PackageError */.JP)
            return { kind: "unreadable", reason: error.message };
        throw error;
    }
}
function compare({ yaml, before, error }) {
    if (before === undefined || (yaml === undefined && error !== undefined))
        return { kind: "unknown" };
    if (before.kind === "nothing")
        return yaml === undefined ? { kind: "unknown" } : { kind: "new", graph: read(yaml) };
    if (yaml === undefined)
        return { kind: "removed", graph: read(before.yaml) };
    if (yaml === before.yaml)
        return { kind: "same" };
    const difference = compareGraphs(read(before.yaml), read(yaml));
    return isSame(difference) ? { kind: "same" } : { kind: "changed", difference };
}
const read = (yaml) => (0,graph/* graphOf */.c)((0,signature.readPipelineRun)(yaml));


/***/ }),

/***/ 76352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDrift: () => (/* binding */ checkDrift)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _github_committed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85359);
/* harmony import */ var _github_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16891);
/* harmony import */ var _packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35244);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85488);
/* harmony import */ var _report_change_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98681);
/* harmony import */ var _report_pipeline_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16001);
/* harmony import */ var _tekton_unarchive_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58110);









/**
 * Compares the packages with those that are committed, and says on each where it has drifted. Where that is an error, the pipeline stops here.
 * @throws PackageError when nothing can be compared, and that would be an error
 */
async function checkDrift(records, options) {
    const { workspace, ports, level } = options;
    const head = await (0,_github_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .u)(workspace)("rev-parse", "--verify", "HEAD^{commit}");
    if (!head.ok) {
        const message = `There are no committed packages to compare with: ${head.text}.`;
        if (level === "error")
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(message, { hint: "`drift` needs a git checkout." });
        ports.log.annotate({ level, title: "Drift", message });
        return records;
    }
    const paths = records.flatMap(({ compiled }) => compiled?.packagePath ?? []);
    const committed = await (0,_github_committed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitted */ .r)({ workspace, revision: head.text, paths });
    const compared = await Promise.all(records.map(async (record) => {
        const drift = await driftOf(record, committed);
        return drift === undefined ? record : tell({ ...record, drift }, drift, options);
    }));
    return [...compared, ...(await leftPackages(head.text, options)).flatMap((path) => tellLeft(path, options))];
}
/** Committed packages of pipelines that are gone, by the manifest that is committed beside them. */
async function leftPackages(revision, { workspace, outputDir, manifest }) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(outputDir.replaceAll("\\", "/"), _packages_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS);
    const text = (await (0,_github_committed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitted */ .r)({ workspace, revision, paths: [path] })).get(path)?.toString("utf8");
    if (text === undefined)
        return [];
    const { removed } = await (0,_packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_4__.applyUpdate)((0,_packages_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(text, path), manifest);
    return [...removed.keys()].map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), file));
}
/** As an error it is one of a pipeline that is there no more. */
function tellLeft(path, { ports, level }) {
    const message = `${path} is committed, and its pipeline is gone.`;
    const left = { hint: "Remove it.", location: { file: path } };
    if (level === "error")
        return [{ module: path, name: path, error: new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(message, left) }];
    ports.log.annotate({ level, title: "Drift", message: `${message}\n${left.hint}`, location: left.location });
    return [];
}
const hint = "Compile the pipeline and commit its package.";
/** An error is the pipeline's own, and is told with it. */
function tell(record, drift, { ports, level }) {
    const message = describe(record, drift);
    const location = { file: record.compiled?.packagePath ?? "" };
    if (level === "error" && record.error === undefined)
        return { ...record, error: new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(message, { hint, location }) };
    ports.log.annotate({ level, title: "Drift", message: `${message}\n${hint}`, location });
    return record;
}
async function driftOf({ compiled }, committed) {
    if (compiled === undefined)
        return undefined;
    const bytes = committed.get(compiled.packagePath);
    if (bytes === undefined)
        return { kind: "missing" };
    try {
        const yaml = await (0,_tekton_unarchive_js__WEBPACK_IMPORTED_MODULE_8__/* .unarchive */ .M)(compiled.packagePath, bytes);
        const before = { kind: "package", yaml };
        const change = (0,_report_pipeline_report_js__WEBPACK_IMPORTED_MODULE_7__/* .changeOf */ .C)({ yaml: compiled.yaml, before });
        return change.kind === "changed" || change.kind === "unreadable" ? change : undefined;
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP))
            throw error;
        return { kind: "unreadable" };
    }
}
function describe({ compiled, module }, drift) {
    const path = compiled?.packagePath;
    if (drift.kind === "missing")
        return `${path}, which ${module} compiles to, is not committed.`;
    if (drift.kind === "unreadable")
        return `${path}, as it is committed, cannot be read as a package.`;
    return `${path}, as it is committed, is not what ${module} compiles to now: ${(0,_report_change_list_js__WEBPACK_IMPORTED_MODULE_6__/* .describeDifference */ .h)(drift.difference)}.`;
}


/***/ }),

/***/ 36131:
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

/***/ 58110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unarchive)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51306);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98697);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36131);





/** Bytes that a package may unpack to. */
const unpackedLimit = 32 * 1024 * 1024;
/** A zip may claim four billion members, which take minutes to go through, in a hundred bytes. */
const mostMembers = 10_000;
/**
 * The text of a package, which may come from anywhere; the file name's extension picks the format, as it does for writing.
 * @throws PackageError for what is no archive, has not exactly one `pipeline.yaml`, unpacks to too much, or is no text
 */
async function unarchive(fileName, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(await contentOf(fileName, bytes));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} is damaged: ${cause.message}.`, { cause });
    }
}
async function contentOf(fileName, bytes) {
    if (fileName.endsWith(".zip"))
        return onlyMember(fileName, unzip(fileName, bytes));
    if (/\.(tar\.gz|tgz)$/.test(fileName))
        return onlyMember(fileName, await untar(fileName, bytes));
    return bytes;
}
function onlyMember(fileName, found) {
    const [content, second] = found;
    if (content !== undefined && second === undefined)
        return content;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} has ${second === undefined ? "no" : "more than one"} ${_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D} inside.`, {
        hint: "A server looks for that member, and for no other.",
    });
}
const tooLarge = (fileName) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} unpacks to more than ${unpackedLimit} bytes.`);
/** A member that claims to be smaller than it is ends where it claims to. */
function unzip(fileName, bytes) {
    let seen = 0;
    let members = 0;
    const files = (0,fflate__WEBPACK_IMPORTED_MODULE_4__/* .unzipSync */ .AO)(bytes, {
        filter: ({ name, originalSize }) => {
            seen += 1;
            if (seen > mostMembers)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} has more than ${mostMembers} members.`);
            if (name !== _archive_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D)
                return false;
            members += 1;
            if (originalSize > unpackedLimit)
                throw tooLarge(fileName);
            return true;
        },
    });
    const content = files[_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D];
    return content === undefined ? [] : Array.from({ length: members }, () => content);
}
async function untar(fileName, bytes) {
    const members = [];
    const parser = new tar__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX({
        strict: true,
        onReadEntry: (entry) => {
            const chunks = [];
            entry.on("data", (chunk) => chunks.push(chunk));
            entry.on("end", () => void (entry.path === _archive_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D && entry.type === "File" && members.push(Buffer.concat(chunks))));
        },
    });
    await new Promise((resolve, reject) => {
        parser.on("end", resolve);
        parser.on("error", reject);
        parser.end(gunzip(fileName, bytes));
    });
    return members;
}
function gunzip(fileName, bytes) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: unpackedLimit });
    }
    catch (error) {
        throw error.code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(fileName) : error;
    }
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


/***/ })

};
