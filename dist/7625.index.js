export const id = 7625;
export const ids = [7625];
export const modules = {

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

/***/ 67625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishArtifact: () => (/* binding */ publishArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85488);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30865);






/**
 * Uploads the packages to the workflow run, with their manifest and the attachments; also when there are no packages, so that a job that
 * waits for the artifact finds one.
 */
async function publishArtifact(publication) {
    const { inputs, github, ports } = publication;
    if (!ports.env.ACTIONS_RUNTIME_TOKEN)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PublishError */ .S1("There is no artifact service: this is not a step of a GitHub workflow.");
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "kfp-tekton-action-artifact-"));
    try {
        const files = await stage(folder, publication);
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(5555), __webpack_require__.e(4933)]).then(__webpack_require__.bind(__webpack_require__, 34933));
        const uploaded = await ports.log.folded(`Uploading artifact ${inputs.artifactName}`, () => upload({
            client: new DefaultArtifactClient(),
            name: inputs.artifactName,
            folder,
            files,
            retentionDays: inputs.retentionDays,
        }));
        const url = `${github.runUrl.replace(/\/attempts\/\d+$/, "")}/artifacts/${uploaded.id}`;
        ports.log.line(`Published as artifact ${inputs.artifactName}${uploaded.isOld ? ", which is there already with the same content" : ""}: ${url}`);
        return { artifact: { id: String(uploaded.id), url, digest: uploaded.digest, name: inputs.artifactName } };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** Paths of the archive are those below the output folder. @returns them, sorted */
async function stage(folder, publication) {
    const root = (0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .outputFolder */ .qi)(publication);
    const packages = await (0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .packageFiles */ .i9)(publication);
    // Whoever gets a manifest gets every file that it names.
    const pipelines = publication.manifest.compiled.filter((entry) => packages.has(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(root, entry.package)));
    const files = new Map([
        ...publication.attachments,
        ...[...packages].map(([path, bytes]) => [withinOutput(root, path), bytes]),
        [_packages_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .vS, (0,_packages_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .renderManifest */ .sB)({ pipelines })],
    ]);
    for (const [path, content] of files) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), content);
    }
    return [...files.keys()].sort();
}
/** What `packages` took from another folder keeps its path there. */
function withinOutput(root, path) {
    const within = node_path__WEBPACK_IMPORTED_MODULE_2__.posix.relative(root, path);
    return within.startsWith("../") ? path : within;
}
async function upload(options) {
    const { client, name, folder, files, retentionDays } = options;
    try {
        const paths = files.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
        const { id = 0, digest = "" } = await client.uploadArtifact(name, paths, folder, { retentionDays });
        return { id, digest, isOld: false };
    }
    catch (cause) {
        const message = cause.message;
        // The service's words: "Failed request: (409) Conflict: an artifact with this name already exists on the workflow run".
        if (/\b409\b|already exists/.test(message))
            return await reuse(options, cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PublishError */ .S1(`Could not upload the artifact ${name}: ${message}`, { cause, ...hintFor(cause) });
    }
}
const hintFor = ({ name }) => name === "GHESNotSupportedError"
    ? {
        hint: "GitHub Enterprise Server has no artifact service of this generation: leave `artifact` out of `publish`, and use actions/upload-artifact@v3.",
    }
    : {};
/**
 * Names are immutable within a run. The same content again, as of a step that is repeated, is what is there already; other content is some
 * other job's, which must not be replaced.
 */
async function reuse(options, cause) {
    const { client, name } = options;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "kfp-tekton-action-artifact-"));
    try {
        const { artifact } = await client.getArtifact(name);
        await client.downloadArtifact(artifact.id, { path: folder });
        if (await hasSameFiles(options, folder))
            return { id: artifact.id, digest: artifact.digest?.replace(/^sha256:/, "") ?? "", isOld: true };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PublishError */ .S1(`Could not upload the artifact ${name}: the run has one of that name, which cannot be read.`, { cause: error });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PublishError */ .S1(`Could not upload the artifact ${name}: the run has one of that name with other content, from another job or step.`, {
        cause,
        hint: "An artifact is never replaced: give each job of a matrix an `artifact-name` of its own.",
    });
}
async function hasSameFiles({ folder, files }, other) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(other, { recursive: true, withFileTypes: true });
    if (found.filter((entry) => entry.isFile()).length !== files.length)
        return false;
    const same = await Promise.all(files.map(async (path) => {
        const [mine, theirs] = await Promise.all([folder, other].map((root) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)).catch(() => undefined)));
        return mine !== undefined && theirs !== undefined && mine.equals(theirs);
    }));
    return same.every(Boolean);
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


/***/ })

};
