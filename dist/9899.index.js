export const id = 9899;
export const ids = [9899,5244];
export const modules = {

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ requestError),
/* harmony export */   YJ: () => (/* binding */ graphqlError),
/* harmony export */   fm: () => (/* binding */ permissionHint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

const longestMessage = 500;
/** What octokit throws for a request that failed, as a sentence with the permission that it lacks. */
function requestError(error) {
    const { status, request, response } = error;
    const what = `${request?.method ?? ""} ${URL.parse(request?.url ?? "")?.pathname ?? ""}`.trim();
    const serverMessage = messageOf(error, response);
    if (response === undefined)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub did not answer ${what}: ${serverMessage}.`, { cause: error, serverMessage });
    const permission = permissionOf(status, response.headers);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub refused ${what}: HTTP ${status}, ${serverMessage.replace(/\.$/, "")}.`, {
        cause: error,
        status,
        serverMessage,
        ...(permission === undefined ? {} : { permission, hint: permissionHint(permission) }),
    });
}
/** What octokit throws for a GraphQL answer with errors, which is HTTP 200. */
function graphqlError(error) {
    const errors = error.errors;
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ || !Array.isArray(errors))
        return error;
    const found = errors.map((entry) => ({
        type: String(entry?.type ?? ""),
        message: String(entry?.message ?? ""),
    }));
    const serverMessage = bounded(found.map(({ message }) => message).join(" "));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub refused a GraphQL request: ${serverMessage.replace(/\.$/, "")}.`, {
        cause: error,
        status: 200,
        serverMessage,
        types: found.map(({ type }) => type),
    });
}
const permissionHint = (permission) => `Give the job \`permissions: { ${permission} }\`, or \`github-token\` a token that has it.`;
function messageOf(error, response) {
    const { message, errors } = (response?.data ?? {});
    if (typeof message !== "string")
        return bounded(error instanceof Error ? error.message : String(error));
    // A 422 says what is wrong only here: docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api.
    const details = Array.isArray(errors)
        ? errors.map((entry) => entry?.message ?? entry?.code ?? "").filter(Boolean)
        : [];
    return bounded([message, ...details].join(": "));
}
const bounded = (text) => {
    const line = text.replace(/\s+/g, " ").trim();
    return line.length > longestMessage ? `${line.slice(0, longestMessage)}…` : line;
};
/**
 * GitHub names what an endpoint needs: sets separated by `;`, each of `name=level` separated by `,`. A 404 too may be a lack of permission.
 * Source: github.blog/changelog/2023-08-10-x-accepted-github-permissions-header-for-fine-grained-permission-actors.
 */
function permissionOf(status, headers) {
    const accepted = headers["x-accepted-github-permissions"];
    if ((status !== 403 && status !== 404) || typeof accepted !== "string")
        return undefined;
    const [first = ""] = accepted.split(";");
    const pairs = first.split(",").map((pair) => pair.trim().replaceAll("_", "-").replace("=", ": "));
    return first.trim() === "" ? undefined : pairs.join(", ");
}


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

/***/ 61571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ changesOn),
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35244);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85488);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30865);






/** @returns the commit at the tip of a branch; undefined when there is no such branch */
async function readHead(publication, branch) {
    const client = await publication.client();
    try {
        const { data } = await client.rest.git.getRef({ ...(0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryOf */ ._M)(publication), ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_ && error.status === 404)
            return undefined;
        throw error;
    }
}
/**
 * What a commit has to change so that it holds the packages of this run: nothing when only the manifest would differ, which tells of sources
 * that compile to the same packages. @throws PackageError when the commit's manifest is none
 */
async function changesOn(publication, commit) {
    const there = await listFolder(publication, commit);
    const path = (0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestPath */ .ji)(publication);
    const before = await manifestAt(publication, there.get(path));
    const { manifest, removed } = await (0,_packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_3__.applyUpdate)(before, publication.manifest);
    const wanted = await (0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .packageFiles */ .i9)(publication);
    const changed = [...wanted].filter(([file, content]) => there.get(file) !== blobOf(content));
    const gone = [...removed.keys()]
        .map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join((0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .outputFolder */ .qi)(publication), file))
        .filter((file) => there.has(file) && !wanted.has(file));
    const isTold = there.has(path) || manifest.pipelines.length === 0;
    if (changed.length === 0 && gone.length === 0 && isTold)
        return [];
    return [
        ...changed.map(([file, content]) => ({ path: file, content })),
        ...gone.map((file) => ({ path: file })),
        ...manifestChange(path, (0,_packages_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .renderManifest */ .sB)(manifest), there),
    ];
}
function manifestChange(path, text, there) {
    const content = Buffer.from(text);
    return there.get(path) === blobOf(content) ? [] : [{ path, content }];
}
/** As git names the content: gitformat, "blob <size>\0<bytes>". */
const blobOf = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
/** Blobs by path below the output folder at a commit. The folder is walked to, for a tree of everything may be cut off. */
async function listFolder(publication, commit) {
    const folder = (0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .outputFolder */ .qi)(publication);
    const client = await publication.client();
    const repository = (0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryOf */ ._M)(publication);
    let tree = commit;
    for (const segment of folder.split("/").filter((part) => part !== ".")) {
        const { data } = await client.rest.git.getTree({ ...repository, tree_sha: tree });
        const next = data.tree.find(({ path, type }) => path === segment && type === "tree");
        if (next?.sha === undefined)
            return new Map();
        tree = next.sha;
    }
    const { data } = await client.rest.git.getTree({ ...repository, tree_sha: tree, recursive: "true" });
    return new Map(data.tree.flatMap(({ path, type, sha }) => type === "blob" && path !== undefined && sha !== undefined ? [[node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, path), sha]] : []));
}
async function manifestAt(publication, blob) {
    if (blob === undefined)
        return { pipelines: [] };
    const client = await publication.client();
    const { data } = await client.rest.git.getBlob({ ...(0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryOf */ ._M)(publication), file_sha: blob });
    return (0,_packages_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(Buffer.from(data.content, "base64").toString("utf8"), (0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestPath */ .ji)(publication));
}


/***/ }),

/***/ 3215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findDestination)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _github_untrusted_code_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98183);
/* harmony import */ var _packages_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20572);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30865);




/**
 * The branch that the event is about, if its head is what the packages belong to.
 * @throws PublishError when they lie elsewhere, or were made of other sources than are checked out
 */
async function findDestination(publication) {
    const { github, workspace } = publication;
    const { target } = github;
    if (target.kind === "none")
        return target;
    const compiledAt = (await (0,_github_untrusted_code_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .U)(workspace)) || github.eventSha;
    if (compiledAt !== target.sha) {
        const reason = `${compiledAt.slice(0, 7)} is checked out, and not ${target.sha.slice(0, 7)}, the head of ${target.branch}: of a pull request, set \`ref: \${{ github.head_ref }}\` of actions/checkout`;
        return { kind: "none", reason };
    }
    await refuseElsewhere(publication);
    await refuseOtherSources(publication);
    return { kind: "branch", branch: target.branch, compiledAt };
}
async function refuseElsewhere(publication) {
    const folder = (0,_publication_js__WEBPACK_IMPORTED_MODULE_3__/* .outputFolder */ .qi)(publication);
    const elsewhere = [...(await (0,_publication_js__WEBPACK_IMPORTED_MODULE_3__/* .packageFiles */ .i9)(publication)).keys()].find((path) => folder !== "." && !path.startsWith(`${folder}/`));
    if (elsewhere === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PublishError */ .S1(`${elsewhere} lies outside ${folder}, where packages are committed to.`, {
        hint: "Download the artifact into the folder that `output-dir` names.",
    });
}
/** What another job compiled must be of the commit that is checked out here. */
async function refuseOtherSources({ inputs, workspace, manifest }) {
    if (inputs.packages.length === 0)
        return;
    const digestOf = (0,_packages_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .createDigester */ .Q)(workspace);
    for (const { module, sources } of manifest.compiled)
        for (const [path, digest] of Object.entries(sources)) {
            const found = await digestOf(path);
            // A file that another step of the compiling job made is not in the repository.
            if (found === "" || found === digest)
                continue;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PublishError */ .S1(`The package of ${module} was compiled from another ${path} than is checked out: it is not committed.`, {
                hint: "Check out the commit that was compiled.",
            });
        }
}


/***/ }),

/***/ 32748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commitMessage),
/* harmony export */   k: () => (/* binding */ compiledFrom)
/* harmony export */ });
/** The trailer by which a later run knows the commit: git-interpret-trailers. */
const trailer = "Compiled-From";
/** The user's words, and what the packages were compiled from. */
function commitMessage({ inputs, github }, compiledAt) {
    const [headline = "", ...rest] = inputs.commitMessage.split("\n");
    const words = rest.join("\n").trim();
    const run = github.runUrl === "" ? [] : [`Workflow run: ${github.runUrl}`];
    return { headline, body: [words, ...run, `${trailer}: ${compiledAt}`].filter((part) => part !== "").join("\n\n") };
}
/** The commit that the packages of a commit of ours were compiled from; undefined for anybody else's. */
const compiledFrom = (message) => new RegExp(`^${trailer}: ([0-9a-f]{40,64})$`, "m").exec(message)?.[1];


/***/ }),

/***/ 31279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ findNeededChanges)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/publish/branch.ts
var publish_branch = __webpack_require__(61571);
// EXTERNAL MODULE: ./src/publish/commit-message.ts
var commit_message = __webpack_require__(32748);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/publish/publication.ts
var publish_publication = __webpack_require__(30865);
;// CONCATENATED MODULE: ./src/publish/moved-branch.ts



/** GitHub lists at most so many files of a comparison (docs: rest/commits/commits, "Compare two commits"). */
const mostFiles = 300;
/**
 * Whether the packages of one commit are those of a later one too. They are not when a source has changed: the run of that later commit
 * compiles it. @returns why not; nothing when they are
 */
async function whyOutdated(publication, compiledAt, head) {
    if (compiledAt === head)
        return "";
    const client = await publication.client();
    try {
        const basehead = `${compiledAt}...${head}`;
        const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...(0,publish_publication/* repositoryOf */._M)(publication), basehead });
        if (data.status !== "ahead" && data.status !== "identical")
            return "its history was rewritten";
        const files = (data.files ?? []).flatMap(({ filename, previous_filename: before }) => [
            filename,
            ...(before === undefined ? [] : [before]),
        ]);
        if (files.length >= mostFiles)
            return "too much has changed on it to know";
        const source = files.find(createSourceTest(publication));
        return source === undefined ? "" : `${source} has changed on it`;
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ && error.status === 404)
            return `it does not know the commit ${compiledAt.slice(0, 7)}`;
        throw error;
    }
}
/** What was read, what an import may find now, what lies beside a module, and what is installed. */
function createSourceTest(publication) {
    const { manifest, inputs, github } = publication;
    const read = new Set([
        ...manifest.compiled.flatMap(({ sources }) => Object.keys(sources)),
        ...inputs.requirements.map((path) => external_node_path_.posix.normalize(path)),
        github.workflowFile,
    ]);
    const folders = new Set(manifest.compiled.map(({ module }) => external_node_path_.posix.dirname(module)).filter((folder) => folder !== "."));
    const output = `${(0,publish_publication/* outputFolder */.qi)(publication)}/`;
    return (file) => !file.startsWith(output) && (read.has(file) || file.endsWith(".py") || folders.has(external_node_path_.posix.dirname(file)));
}

;// CONCATENATED MODULE: ./src/publish/loop.ts


/**
 * Whether the workflow was started by the action's own commit, as the push of a personal token does, and the packages would change again
 * although no source has: that would go on forever. It is said, and nothing is committed.
 */
async function breaksLoop(publication, compiledAt, changes) {
    const { github, ports } = publication;
    const before = github.eventName === "push" ? (0,commit_message/* compiledFrom */.k)(github.headMessage) : undefined;
    if (before === undefined || (await whyOutdated(publication, before, compiledAt)) !== "")
        return false;
    const paths = changes.slice(0, 5).map(({ path }) => path);
    ports.log.annotate({
        level: "warning",
        title: "Packages not committed",
        message: `The last commit only brought the packages up to date, and ${paths.join(", ")} would change once more.\nThe compilation does not give the same bytes each time: look for times, random names or downloads in the pipelines.`,
    });
    return true;
}

;// CONCATENATED MODULE: ./src/publish/needed-changes.ts




/** What the branch lacks of the packages; undefined when that is not for this run to say. @throws PublishError when it is gone */
async function findNeededChanges(publication, { branch, compiledAt }) {
    const head = await (0,publish_branch/* readHead */.z)(publication, branch);
    if (head === undefined)
        throw new errors/* PublishError */.S1(`There is no branch ${branch} any more.`);
    const outdated = await whyOutdated(publication, compiledAt, head);
    if (outdated !== "") {
        publication.ports.log.line(`publish: ${branch} has moved on to ${head.slice(0, 7)}, and ${outdated}: the packages are left to the run of that commit.`);
        return undefined;
    }
    const changes = await (0,publish_branch/* changesOn */.t)(publication, head);
    if (changes.length > 0 && (await breaksLoop(publication, compiledAt, changes)))
        return undefined;
    return { head, changes };
}


/***/ }),

/***/ 30865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   i9: () => (/* binding */ packageFiles),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   qi: () => (/* binding */ outputFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85488);
/* harmony import */ var _packages_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56267);





/** In the form of octokit's parameters. */
function repositoryOf({ github }) {
    const [owner = "", repo = ""] = github.repository.split("/");
    if (repo === "")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PublishError */ .S1("There is no repository to publish to: GITHUB_REPOSITORY is not set.");
    return { owner, repo };
}
/** The folder of packages, relative to the workspace, with `/`. */
const outputFolder = ({ inputs }) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(inputs.outputDir.replaceAll("\\", "/")).replace(/\/$/, "");
const manifestPath = (publication) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputFolder(publication), _packages_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS);
/**
 * The packages without a fault, and what belongs beside them, by path relative to the workspace.
 * @throws PublishError when one was changed meanwhile
 */
async function packageFiles({ workspace, records }) {
    const digests = records.flatMap(({ compiled, error }) => compiled === undefined || error !== undefined ? [] : digestsOf(compiled));
    const files = await Promise.all(digests.map(async ([path, digest]) => {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)).catch(() => undefined);
        if (bytes !== undefined && (0,_packages_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(bytes) === digest)
            return [path, bytes];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PublishError */ .S1(`${path} is not as it was compiled any more: it is not published.`, {
            hint: "Something else writes into `output-dir`.",
        });
    }));
    return new Map(files);
}
const digestsOf = ({ packagePath, sha256: digest, sideFiles }) => [
    [packagePath, digest],
    ...Object.entries(sideFiles),
];


/***/ }),

/***/ 32751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Zs: () => (/* binding */ lackOf),
/* harmony export */   vC: () => (/* binding */ turnIntoDrift)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36419);


/**
 * Words of rulesets and of protected branches, by REST, GraphQL and git: satisfactory-factories/application#67, yshavit/mdq#255,
 * microsoft/vscode-remote-repositories-github#252, cli/cli#283.
 */
const ruleWords = /rule violations|protected branch|through a pull request|\bGH006\b|\bGH013\b/i;
function refusalOf(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_))
        return "other";
    const { status, types, serverMessage } = error;
    // Before the status: a ruleset answers with 409 too.
    if (ruleWords.test(serverMessage))
        return "rules";
    if (types.includes("STALE_DATA") || status === 409)
        return "moved";
    if (status === 403 || types.includes("FORBIDDEN"))
        return "permission";
    return status === undefined || status >= 500 ? "unanswered" : "other";
}
/** Why nothing can be written, and what would change that. */
function lackOf(permission, { github }) {
    const actor = github.isDependabot ? ", as in every event of Dependabot that its workflow does not grant it" : "";
    return `the token lacks \`${permission}\`${actor}. ${(0,_github_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionHint */ .fm)(permission).replace(/\.$/, "")}`;
}
/** The one line that says why, and what would change that; what comes of it is for the report. */
function turnIntoDrift({ ports }, reason) {
    ports.log.line(`publish: nothing is committed, because ${reason}.`);
    return { turnedIntoDrift: reason };
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
