export const id = 7625;
export const ids = [7625,9184,5603];
export const modules = {

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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87206);
/* harmony import */ var _packages_checksums_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79645);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85488);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21618);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25603);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30865);









/**
 * Uploads the packages with their manifest and attachments to the workflow run. An empty artifact is uploaded too, so that a job that needs
 * it finds one.
 */
async function publishArtifact(publication) {
    const { inputs, github, ports } = publication;
    const missing = await publication.artifactsMissing;
    if (missing !== undefined) {
        await (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__.writeAttachments)(publication);
        throw missing;
    }
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "kfp-tekton-action-artifact-"));
    try {
        const files = await stageFiles(folder, publication);
        const { artifactClient } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4491), __webpack_require__.e(8665), __webpack_require__.e(6331), __webpack_require__.e(4705)]).then(__webpack_require__.bind(__webpack_require__, 44705));
        const uploaded = await ports.log.folded(`Uploading artifact ${inputs.artifactName}`, () => upload({
            client: artifactClient,
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
async function stageFiles(folder, publication) {
    const root = (0,_publication_js__WEBPACK_IMPORTED_MODULE_8__/* .outputFolder */ .qi)(publication);
    const packages = await (0,_publication_js__WEBPACK_IMPORTED_MODULE_8__/* .packageFiles */ .i9)(publication);
    // The manifest of the artifact lists only files that are in the artifact.
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
/** A package that was loaded from another folder keeps its path. */
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
        // The service's message: "Failed request: (409) Conflict: an artifact with this name already exists on the workflow run".
        if (/\b409\b|already exists/.test(message))
            return await reuseSameArtifact(options, cause);
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PublishError */ .S1(`Could not upload the artifact ${name}: ${message}`, { cause });
    }
}
/**
 * An artifact cannot be replaced within a run. If the existing artifact has the same content, as in a repeated step, it is reused. Other
 * content belongs to another job.
 */
async function reuseSameArtifact(options, cause) {
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

/***/ 25603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishFolder: () => (/* binding */ publishFolder),
/* harmony export */   writeAttachments: () => (/* binding */ writeAttachments)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _packages_checksums_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79645);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85488);
/* harmony import */ var _packages_write_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(659);
/* harmony import */ var _workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78469);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30865);






/**
 * Completes the output folder for another uploader, such as actions/upload-artifact@v3. Packages, manifest and checksums are there: only
 * the attachments are missing.
 */
async function publishFolder(publication) {
    const names = await writeAttachments(publication);
    const all = [...names, _packages_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestName */ .vS, _packages_checksums_js__WEBPACK_IMPORTED_MODULE_1__/* .checksumsName */ .uw].join(", ");
    publication.ports.log.line(`The folder ${(0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .outputFolder */ .qi)(publication)} is ready to be uploaded, with ${all}.`);
    return {};
}
/** @returns their names */
async function writeAttachments(publication) {
    const { workspace, attachments } = publication;
    await (0,_packages_write_package_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseOutputOutside */ .N7)(workspace, (0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .outputFolder */ .qi)(publication));
    for (const [name, text] of attachments)
        await (0,_workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_4__/* .writeIfChanged */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(workspace, (0,_publication_js__WEBPACK_IMPORTED_MODULE_5__/* .outputFolder */ .qi)(publication), name), Buffer.from(text));
    return [...attachments.keys()];
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85488);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21618);






/** The repository in the form of octokit's parameters. */
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
