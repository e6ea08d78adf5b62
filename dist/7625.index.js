export const id = 7625;
export const ids = [7625];
export const modules = {

/***/ 47342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ownerAndName)
/* harmony export */ });
/** `owner/name` in the form of octokit's parameters; both empty outside a workflow. */
function ownerAndName(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}


/***/ }),

/***/ 79645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ checksumsOf),
/* harmony export */   Z: () => (/* binding */ foreignChecksums),
/* harmony export */   pd: () => (/* binding */ renderChecksums),
/* harmony export */   uw: () => (/* binding */ checksumsName)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86594);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10817);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93171);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85488);





/** Beside the manifest: the digest of every file that it names, and its own. */
const checksumsName = "checksums.txt";
/** As sha256sum writes and checks them, and as actions/attest takes them for `subject-checksums`. @param digests by path, relative to the file */
const renderChecksums = (digests) => [...digests]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join("");
/** Of a folder of packages: those of its manifest, and the manifest itself. */
function checksumsOf(manifest) {
    const own = (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(Buffer.from((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .renderManifest */ .sB)(manifest)));
    return renderChecksums(new Map([...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOfAll */ .Uh)(manifest), [_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .vS, own]]));
}
/** Digests by path, relative to the file. */
const foreignChecksums = {
    limit: 8 * _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .mebibyte */ .E,
    parse: (bytes, path) => {
        const lines = bytes.toString("utf8").split("\n").slice(0, -1);
        return new Map(lines.map((line, index) => readLine(line, `Line ${index + 1} of ${path}`)));
    },
};
function readLine(line, place) {
    const [, digest = "", path = ""] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if ((0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .isSafePath */ .pL)(path))
        return [path, digest];
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageError */ .JP(`${place} is no checksum as \`sha256sum\` writes it.`, {
        hint: "Compile again, and pass the folder on as it is.",
    });
}


/***/ }),

/***/ 85488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Uh: () => (/* binding */ filesOfAll),
/* harmony export */   nR: () => (/* binding */ packageFile),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   wA: () => (/* binding */ foreignManifest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86594);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);
/* harmony import */ var _side_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48472);






/** Beside the packages, in `output-dir`. */
const manifestName = "pipelines.json";
const version = 1;
function renderManifest({ pipelines, removed = [] }) {
    const sorted = [...pipelines].sort((a, b) => (a.package < b.package ? -1 : 1));
    const told = removed.length === 0 ? {} : { removed };
    return `${JSON.stringify({ version, pipelines: sorted, ...told }, undefined, 2)}\n`;
}
/** The manifest of another job, and the digest of its file. */
const foreignManifest = {
    limit: 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E,
    parse: (bytes, path) => ({ manifest: parseManifest(bytes.toString("utf8"), path), sha256: (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(bytes) }),
};
/** @param path how a message calls the file. @throws PackageError: it may come from an untrusted job, or from a merge that went wrong */
function parseManifest(text, path) {
    const invalid = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} is not a manifest of this action: ${what}.`, {
        hint: "Delete it if it is left from something else or from a merge: the next compilation writes it anew.",
    });
    const value = parseJson(text);
    if (!(0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) || !Array.isArray(value.pipelines))
        throw invalid("it has no list of pipelines");
    if (value.version !== version)
        throw invalid(`its version is ${JSON.stringify(value.version)}, and not ${version}`);
    const pipelines = value.pipelines.map((entry, index) => {
        const problem = entryProblem(entry);
        if (problem !== "")
            throw invalid(`its entry ${index + 1} has ${problem}`);
        return entry;
    });
    const twice = firstTwice(pipelines.map((entry) => entry.package));
    if (twice !== undefined)
        throw invalid(`it has ${twice} twice`);
    return { pipelines, ...removedIn(value, invalid) };
}
function removedIn({ removed }, invalid) {
    if (removed === undefined)
        return {};
    if (!Array.isArray(removed))
        throw invalid("its `removed` is not a list");
    const wrong = removed.findIndex((entry) => !isRemovedPipeline(entry));
    if (wrong !== -1)
        throw invalid(`entry ${wrong + 1} of \`removed\` needs the texts \`module\`, \`name\`, \`by\` and \`why\``);
    return { removed: removed };
}
const isRemovedPipeline = (entry) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry) &&
    (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(entry.module) &&
    [entry.name, entry.by, entry.why].every((value) => isText(value) && String(value).trim() !== "");
/** The entry of a pipeline that was compiled. `sources` are the digests of the files that it read. */
function entryOf({ module, function: name, name: pipelineName, line, packagePath, ...compiled }, { outputDir, sources }) {
    const within = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(outputDir, path);
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
/** The formats that servers take. */
const packageFile = /\.(?:ya?ml|zip|tar\.gz|tgz)$/;
/** Below `.github` lie workflows and settings, which are YAML files, too. */
const isPackagePath = (path) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path) && packageFile.test(path) && !/(?:^|\/)\.github\//i.test(path);
const filesOfAll = ({ pipelines }) => new Map(pipelines.flatMap((entry) => [...filesOf(entry)]));
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
const isFiles = (value) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) && Object.entries(value).every(([path, digest]) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path) && isDigest(digest));
const parts = {
    module: _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL,
    function: isText,
    name: isText,
    line: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
    package: isPackagePath,
    sha256: isDigest,
    // As a version is written (PEP 440).
    sdk: (value) => typeof value === "string" && /^[\w.+!-]{0,100}$/.test(value),
    parameters: (value) => Array.isArray(value) && value.every(isParameter),
    sources: isFiles,
    sideFiles: isFiles,
};
function isParameter(value) {
    if (!(0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value))
        return false;
    const { name, type, default: given } = value;
    return isText(name) && (type === undefined || isText(type)) && (given === undefined || typeof given === "string");
}
/** @returns the first thing that is wrong, else nothing */
function entryProblem(entry) {
    if (!(0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry))
        return "no proper form";
    const wrong = Object.entries(parts).find(([name, isValid]) => !isValid(entry[name]))?.[0];
    if (wrong !== undefined)
        return `no proper ${wrong}`;
    const { package: path, sideFiles } = entry;
    const other = Object.keys(sideFiles).find((file) => !(0,_side_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isSideFileOf */ .Dv)(path, file));
    return other === undefined ? "" : `the side file ${other}, which the SDK does not write beside ${path}`;
}
function firstTwice(paths) {
    const seen = new Set();
    return paths.find((path) => seen.has(path) || !seen.add(path));
}


/***/ }),

/***/ 48472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ isSideFileOf),
/* harmony export */   hA: () => (/* binding */ isSideFileSuffix),
/* harmony export */   n7: () => (/* binding */ refuseOtherResource),
/* harmony export */   wj: () => (/* binding */ withoutExtension)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33243);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);




/** Names that the SDK gives: kfp_tekton/compiler/compiler.py, `_customtask_cr` and `_pipelineloop_cr`. */
const suffixPattern = /^_(customtask|pipelineloop)_cr\d{1,6}\.yaml$/;
/** As Python's os.path.splitext, which the SDK names side files by: of `p.tar.gz` it is `p.tar`. */
const withoutExtension = (path) => path.slice(0, path.length - (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).length);
/** Whether a name goes on after its package's as the SDK writes it. */
const isSideFileSuffix = (suffix) => suffixPattern.test(suffix);
/** Whether the SDK writes a file of this name beside the package. */
function isSideFileOf(packagePath, path) {
    const stem = withoutExtension(packagePath);
    return path.startsWith(stem) && isSideFileSuffix(path.slice(stem.length));
}
/** The SDK writes these fields and no others (compiler.py, `custom_task_cr` and `pipeline_loop_cr`). */
const fields = new Set(["apiVersion", "kind", "metadata", "spec"]);
/** Groups of custom tasks are named like domains; Kubernetes' own and Tekton's hold what no pipeline refers to as a custom task. */
const customGroup = /^(?!tekton\.dev\/)(?![^/]*\.k8s\.io\/)[a-z0-9-]+(?:\.[a-z0-9-]+)+\/v\w{1,30}$/;
/**
 * A side file is the resource of one loop or custom task. Anything else under such a name did not come from the SDK.
 * @throws PackageError
 */
function refuseOtherResource(yaml, path) {
    const problem = problemOf(yaml, path);
    if (problem === undefined)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${path} is not a file that the SDK writes beside a package: ${problem}.`, {
        hint: "Only resources of loops and custom tasks lie beside packages. Compile again, and pass the folder on as it is.",
    });
}
function problemOf(yaml, path) {
    const documents = load(yaml);
    if (documents?.length !== 1)
        return "it is not one YAML document";
    const resource = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(documents[0]);
    const { apiVersion, kind } = resource;
    const other = Object.keys(resource).find((field) => !fields.has(field));
    if (other !== undefined)
        return `it has the field ${other}`;
    const what = `it is ${String(kind ?? "no object with a kind")} of ${String(apiVersion ?? "no group")}`;
    if (typeof kind !== "string" || !customGroup.test(String(apiVersion)))
        return what;
    return path.includes("_pipelineloop_cr") && kind !== "PipelineLoop" ? what : undefined;
}
function load(yaml) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .loadAll */ .gh)(yaml);
    }
    catch {
        return undefined;
    }
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86594);
/* harmony import */ var _packages_checksums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79645);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85488);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21618);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30865);








/**
 * Uploads the packages to the workflow run, with their manifest and the attachments; also when there are no packages, so that a job that
 * waits for the artifact finds one.
 */
async function publishArtifact(publication) {
    const { inputs, github, ports } = publication;
    if (!ports.env.ACTIONS_RUNTIME_TOKEN)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PublishError */ .S1("There is no artifact service: this is not a step of a GitHub workflow.");
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "kfp-tekton-action-artifact-"));
    try {
        const files = await stage(folder, publication);
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(5555), __webpack_require__.e(4933)]).then(__webpack_require__.bind(__webpack_require__, 34933));
        const uploaded = await ports.log.folded(`Uploading artifact ${inputs.artifactName}`, () => upload({
            client: new DefaultArtifactClient(),
            name: inputs.artifactName,
            folder,
            files,
            retentionDays: inputs.retentionDays,
        }));
        const url = `${github.runUrl.replace(/\/attempts\/\d+$/, "")}/artifacts/${uploaded.id}`;
        const old = uploaded.isOld ? ", which is there already with the same content" : "";
        ports.log.line([`Published as artifact ${inputs.artifactName}${old}: ${url}`, ...files.map((path) => `  ${path}`)].join("\n"));
        return { artifact: { id: String(uploaded.id), url, digest: uploaded.digest, name: inputs.artifactName } };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/** Paths of the archive are those below the output folder. @returns them, sorted */
async function stage(folder, publication) {
    const root = (0,_publication_js__WEBPACK_IMPORTED_MODULE_7__/* .outputFolder */ .qi)(publication);
    const packages = await (0,_publication_js__WEBPACK_IMPORTED_MODULE_7__/* .packageFiles */ .i9)(publication);
    // Whoever gets a manifest gets every file that it names.
    const pipelines = publication.manifest.compiled.filter((entry) => packages.has(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(root, entry.package)));
    const vouched = new Map([
        ...[...packages].map(([path, bytes]) => [withinOutput(root, path), bytes]),
        [_packages_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS, Buffer.from((0,_packages_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .renderManifest */ .sB)({ pipelines }))],
    ]);
    const digests = new Map([...vouched].map(([path, bytes]) => [path, (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .s)(bytes)]));
    const files = new Map([
        ...publication.attachments,
        ...vouched,
        [_packages_checksums_js__WEBPACK_IMPORTED_MODULE_4__/* .checksumsName */ .uw, (0,_packages_checksums_js__WEBPACK_IMPORTED_MODULE_4__/* .renderChecksums */ .pd)(digests)],
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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PublishError */ .S1(`Could not upload the artifact ${name}: ${message}`, { cause, ...hintFor(cause) });
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
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PublishError */ .S1(`Could not upload the artifact ${name}: the run has one of that name, which cannot be read.`, {
            code: "artifact-exists",
            cause: error,
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PublishError */ .S1(`Could not upload the artifact ${name}: the run has one of that name with other content, from another job or step.`, {
        code: "artifact-exists",
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
/* harmony import */ var _github_owner_and_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47342);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85488);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21618);






/** In the form of octokit's parameters. */
function repositoryOf({ github }) {
    const { owner, repo } = (0,_github_owner_and_name_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerAndName */ .u)(github.repository);
    if (repo === "")
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PublishError */ .S1("There is no repository to publish to: GITHUB_REPOSITORY is not set.");
    return { owner, repo };
}
/** The folder of packages, relative to the workspace, with `/`. */
const outputFolder = ({ inputs }) => inputs.outputDir;
const manifestPath = (publication) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputFolder(publication), _packages_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS);
/**
 * The packages without a fault, and what belongs beside them, by path relative to the workspace.
 * @throws PublishError when one was changed meanwhile
 */
async function packageFiles({ workspace, records }) {
    const digests = records.flatMap(({ compiled, error }) => compiled === undefined || error !== undefined ? [] : digestsOf(compiled));
    const files = await Promise.all(digests.map(async ([path, digest]) => {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)).catch(() => undefined);
        if (bytes !== undefined && (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(bytes) === digest)
            return [path, bytes];
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PublishError */ .S1(`${path} is not as it was compiled any more: it is not published.`, {
            code: "package-changed",
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

/***/ 21618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Hexadecimal. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");


/***/ })

};
