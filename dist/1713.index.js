export const id = 1713;
export const ids = [1713,9184];
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

/***/ 31713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPackages: () => (/* binding */ loadPackages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/packages/manifest.ts
var manifest = __webpack_require__(85488);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
// EXTERNAL MODULE: ./src/packages/bounds.ts
var bounds = __webpack_require__(76452);
// EXTERNAL MODULE: ./src/tekton/schema.ts + 1 modules
var schema = __webpack_require__(95160);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/packages/malformed.ts



/**
 * Code that reads a PipelineRun relies on the types of its fields. The SDK's packages have them, an untrusted package may not. Neither
 * Tekton nor a KFP server could read such a package. @throws PackageError
 */
function refuseMalformed({ kind, document }) {
    if (kind.kind !== "pipeline-run")
        return;
    const [problem] = problemsOf(document);
    if (problem !== undefined)
        throw new errors/* PackageError */.JP(`It is malformed: ${problem}`);
}
function problemsOf(run) {
    const wrong = (0,schema/* wrongTypes */.xr)(run);
    if (wrong.length > 0)
        return wrong;
    const { tasks = [], finally: last = [] } = run.spec?.pipelineSpec ?? {};
    return (0,untyped/* named */.K)([...tasks, ...last]).length < tasks.length + last.length ? ["it has a task without a name."] : [];
}

// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
// EXTERNAL MODULE: ./src/packages/signature.ts + 1 modules
var signature = __webpack_require__(49184);
// EXTERNAL MODULE: ./src/packages/unarchive.ts
var unarchive = __webpack_require__(90982);
;// CONCATENATED MODULE: ./src/packages/read-package.ts










/** Reads a package that another job compiled: parsed once, bounded, and with fields of the types that its readers rely on. */
const untrustedPackage = { limit: limits/* packageLimit */.M, parse: readPackage };
async function readPackage(bytes, path, files) {
    const yaml = await (0,unarchive/* unarchive */.M)(path, bytes);
    files.countUnpacked(path, yaml.length);
    try {
        const document = (0,package_kind/* readPackageDocument */.iZ)(yaml);
        const { name, parameters } = (0,signature.signatureOfDocument)(document);
        refuseMalformed(document);
        if (files.areStrangers && (0,bounds/* hasMergeKey */.e_)(document.documents))
            throw mergeKey();
        return { yaml, sha256: (0,sha256/* sha256 */.s)(bytes), name: name || external_node_path_.posix.basename(path).replace(manifest/* packageFile */.nR, ""), parameters };
    }
    catch (error) {
        throw error instanceof errors/* PackageError */.JP ? ofFile(path, error) : error;
    }
}
const mergeKey = () => new errors/* PackageError */.JP("It has a YAML merge key (<<), which a server reads otherwise than this action.", {
    hint: "Write out what it stands for. The SDK writes none.",
});
function ofFile(path, { message, code, cause, hint }) {
    const options = hint === undefined ? { code, cause } : { code, cause, hint };
    return new errors/* PackageError */.JP(`${path} is not a package: ${message}`, options);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/packages/unnamable-files.ts




const skipped = new Set(["node_modules", ".git"]);
/** More entries than any artifact has: the search ends there. */
const mostEntries = 100_000;
/**
 * Packages below the folders of the globs whose name has a line break or another control character. No glob matches a line break, so they would
 * be passed over without a word. Relative to the workspace.
 */
async function findUnnamableFiles(workspace, patterns) {
    const globs = patterns.filter((pattern) => !pattern.startsWith("!") && (0,dist/* isDynamicPattern */.ey)(pattern));
    const open = [...new Set(globs.map(fixedFolder))];
    const found = new Set();
    let entries = 0;
    for (let folder = open.pop(); folder !== undefined && entries < mostEntries; folder = open.pop()) {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(workspace, folder), { withFileTypes: true }).catch(() => [])) {
            entries += 1;
            const path = external_node_path_.posix.join(folder, entry.name);
            if (entry.isDirectory() && !skipped.has(entry.name))
                open.push(path);
            if (entry.isFile() && isUnnamable(path) && manifest/* packageFile */.nR.test(path.replace(controls, "")))
                found.add(path);
        }
    }
    return [...found].sort();
}
const controls = /\p{Cc}/gu;
const isUnnamable = (path) => path.search(controls) !== -1;
/** What stands before the first part with a star. */
function fixedFolder(pattern) {
    const parts = pattern.split("/");
    const end = parts.findIndex((part) => (0,dist/* isDynamicPattern */.ey)(part));
    return parts.slice(0, end).join("/") || ".";
}

// EXTERNAL MODULE: ./src/packages/untrusted-files.ts
var untrusted_files = __webpack_require__(61801);
// EXTERNAL MODULE: ./src/packages/checksums.ts
var packages_checksums = __webpack_require__(79645);
// EXTERNAL MODULE: ./src/packages/side-files.ts
var side_files = __webpack_require__(48472);
;// CONCATENATED MODULE: ./src/packages/untrusted-folder.ts








const anyBytes = { limit: limits/* packageLimit */.M, parse: (bytes) => bytes };
/** @throws PackageError if a file in the folder differs from its manifest or checksums */
async function readUntrustedFolder(folder, files) {
    const checksums = await files.find(external_node_path_.posix.join(folder, packages_checksums/* checksumsName */.uw), packages_checksums/* untrustedChecksums */.dt);
    const vouched = checksums === undefined ? undefined : inFolder(checksums, folder);
    const known = await readKnown(folder, files, vouched);
    return {
        folder,
        ...(0,defined/* defined */.s)({ known, checksums: vouched }),
    };
}
const inFolder = (paths, folder) => new Map([...paths].map(([path, digest]) => [external_node_path_.posix.join(folder, path), digest]));
async function readKnown(folder, files, checksums) {
    const path = external_node_path_.posix.join(folder, manifest/* manifestName */.vS);
    const found = await files.find(path, manifest/* untrustedManifest */._I);
    if (found === undefined)
        return undefined;
    refuseUnvouched(path, found.sha256, { folder, checksums });
    const known = new Map();
    for (const entry of found.manifest.pipelines)
        for (const [name, digest] of (0,manifest/* filesOf */.R8)(entry)) {
            const file = external_node_path_.posix.join(folder, name);
            const bytes = await files.read(file, anyBytes);
            if ((0,sha256/* sha256 */.s)(bytes) !== digest)
                throw changedError(file, path);
            refuseUnvouched(file, digest, { folder, checksums });
            if (name !== entry.package)
                (0,side_files/* refuseOtherResource */.n7)(bytes.toString("utf8"), file);
            known.set(file, name === entry.package ? { bytes, entry } : { bytes });
        }
    return known;
}
const changedError = (file, by) => new errors/* PackageError */.JP(`${file} is not the file that ${by} describes: its SHA-256 is another.`, {
    code: "package-changed",
    hint: "Something changed it after it was compiled. Compile again, and pass the folder on unchanged.",
});
/** @throws PackageError if there are checksums that lack the file or have another digest */
function refuseUnvouched(path, digest, { folder, checksums }) {
    if (checksums === undefined)
        return;
    const file = external_node_path_.posix.join(folder, packages_checksums/* checksumsName */.uw);
    const vouched = checksums.get(path);
    if (vouched === digest)
        return;
    if (vouched !== undefined)
        throw changedError(path, file);
    throw new errors/* PackageError */.JP(`${path} is not taken: ${file} does not vouch for it.`, {
        code: "package-changed",
        hint: "Pass on what one step has compiled, whole and as it is; or delete checksums that are left from something else.",
    });
}

;// CONCATENATED MODULE: ./src/packages/load-packages.ts










const mostPackages = 5_000;
const isBelow = (path, folder) => folder === "." || path.startsWith(`${folder}/`);
/**
 * Loads packages that an earlier job compiled. Below a manifest only those that it lists and those that are named explicitly are loaded,
 * because a checkout may contain packages of removed pipelines. All of it is untrusted: paths stay in the workspace, sizes are bounded, and
 * digests must match the manifest.
 * @throws PackageError when nothing is found, or a manifest does not hold
 */
async function loadPackages(options) {
    const { workspace, patterns, log } = options;
    const files = new untrusted_files/* UntrustedFiles */.s(options);
    const found = await findFiles(workspace, patterns);
    const folders = await readFolders(found, files);
    const manifests = folders.flatMap(({ folder, known }) => (known === undefined ? [] : [{ folder, known }]));
    const whole = manifests.filter(({ folder }) => patterns.includes(external_node_path_.posix.join(folder, manifest/* manifestName */.vS)));
    const known = new Map(manifests.flatMap(({ known: own }) => [...own]));
    const isLeftOver = (path) => !known.has(path) && !patterns.includes(path) && manifests.some(({ folder }) => isBelow(path, folder));
    const packages = [
        ...found.filter((path) => manifest/* packageFile */.nR.test(path)),
        ...(await findUnnamableFiles(workspace, patterns)).filter((path) => !found.includes(path)),
    ];
    const leftOver = packages.filter(isLeftOver);
    if (leftOver.length > 0)
        log.line(`Left out, because the manifest does not have them: ${leftOver.join(", ")}`);
    const named = whole.flatMap(({ known: own }) => [...own.keys()]);
    const paths = [...new Set([...packages, ...named])].filter((path) => !isLeftOver(path)).sort();
    // A manifest without pipelines means that there was nothing to compile.
    if (paths.length === 0 && manifests.length === 0)
        throw nothingFound(patterns);
    const loaded = [];
    for (const path of paths.filter((candidate) => !isBeside(known.get(candidate))))
        loaded.push(await loadPackage(path, { files, folders, known }));
    return loaded;
}
/** Whether the file is a resource that the SDK wrote beside a package. */
const isBeside = (file) => file !== undefined && file.entry === undefined;
async function findFiles(workspace, patterns) {
    const outside = patterns.find((pattern) => (0,external_node_path_.isAbsolute)(pattern) || pattern.split(/[/\\]/).includes(".."));
    if (outside !== undefined)
        throw new errors/* PackageError */.JP(`${outside} lies outside the workspace.`, {
            code: "outside-workspace",
            hint: "`packages` takes paths and globs below the root of the repository.",
        });
    const found = await (0,dist/* glob */.TI)([...patterns], {
        cwd: workspace,
        ignore: ["**/node_modules/**", "**/.git/**"],
        followSymbolicLinks: false,
        expandDirectories: false,
    });
    const missing = patterns.find((pattern) => !pattern.startsWith("!") && !(0,dist/* isDynamicPattern */.ey)(pattern) && !found.includes(pattern));
    if (missing !== undefined)
        throw new errors/* PackageError */.JP(`There is no file ${missing}, which \`packages\` names.`, { code: "file-missing" });
    if (found.length > mostPackages)
        throw new errors/* PackageError */.JP(`\`packages\` matches ${found.length} files; ${mostPackages} are allowed.`);
    return found;
}
const nothingFound = (patterns) => new errors/* PackageError */.JP(`No package found: none matches ${patterns.map((pattern) => `\`${pattern}\``).join(", ")}.`, {
    code: "no-package-found",
    hint: "Download the artifact of the job that compiles into that folder first.",
});
/** Reads the manifests and checksums of the folders above the packages, and checks every file that a manifest names. */
async function readFolders(found, files) {
    const read = [];
    for (const folder of new Set(found.flatMap(foldersAbove)))
        read.push(await readUntrustedFolder(folder, files));
    return read;
}
function foldersAbove(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}
/** A refused package does not affect the others. */
async function loadPackage(path, { files, folders, known }) {
    const { bytes, entry } = known.get(path) ?? {};
    try {
        if (isUnnamable(path))
            throw new errors/* PackageError */.JP(`${JSON.stringify(path)} is not taken: its name has a line break or another control character.`);
        const parse = untrustedPackage.parse;
        const content = bytes === undefined
            ? await files.read(path, untrustedPackage)
            : await files.parse(path, () => parse(bytes, path, files));
        for (const folder of folders.filter((above) => isBelow(path, above.folder)))
            refuseUnvouched(path, content.sha256, folder);
        const pipeline = pipelineOf(path, content, entry);
        return { kind: "loaded", pipeline, ...(0,defined/* defined */.s)({ entry }) };
    }
    catch (error) {
        if (error instanceof errors/* PackageError */.JP)
            return { kind: "refused", path, error };
        throw error;
    }
}
/** The package itself decides; the manifest adds its origin and must not contradict it. */
function pipelineOf(path, content, entry) {
    const { name, yaml, sha256, parameters } = content;
    if (entry !== undefined && !(0,signature.isNameOf)(entry.name, name))
        throw otherName(path, entry.name, name);
    return {
        module: entry?.module ?? path,
        function: entry?.function ?? "",
        name: entry?.name ?? name,
        line: entry?.line ?? 1,
        packagePath: path,
        yaml,
        sha256,
        parameters,
        filesRead: Object.keys(entry?.sources ?? {}),
        sdkVersion: entry?.sdk ?? "",
        sideFiles: sideFilesOf(path, entry),
        changed: false,
    };
}
const otherName = (path, given, own) => new errors/* PackageError */.JP(`${path} is the pipeline ${JSON.stringify(own)}, and its manifest calls it ${JSON.stringify(given)}.`, {
    code: "package-changed",
    hint: "A package goes to the pipeline whose name it has. Compile again, and pass the folder on unchanged.",
});
function sideFilesOf(path, entry) {
    if (entry === undefined)
        return {};
    const folder = path.slice(0, path.length - entry.package.length);
    return Object.fromEntries(Object.entries(entry.sideFiles).map(([file, digest]) => [folder + file, digest]));
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

/***/ 90982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unarchive)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51306);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98697);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10817);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81691);






/** Limit of the bytes that a package unpacks to. */
const unpackedLimit = 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibyte */ .E;
/** Limit of members: a zip of a hundred bytes may claim four billion, which take minutes to read. */
const mostMembers = 10_000;
/**
 * Unpacks an untrusted package in the format of the file name's extension.
 * @throws PackageError for what is no archive, has not exactly one `pipeline.yaml`, unpacks to too much, or is no text
 */
async function unarchive(fileName, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(await contentOf(fileName, bytes));
    }
    catch (cause) {
        if (cause instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP)
            throw cause;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} is damaged: ${cause.message}.`, { cause });
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
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} has ${second === undefined ? "no" : "more than one"} ${_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc} inside.`, {
        hint: "A server looks for that member, and for no other.",
    });
}
const tooLarge = (fileName) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} unpacks to more than ${unpackedLimit} bytes.`, { code: "package-too-large" });
/** A member that declares too small a size is cut there. */
function unzip(fileName, bytes) {
    let seen = 0;
    let members = 0;
    const files = (0,fflate__WEBPACK_IMPORTED_MODULE_5__/* .unzipSync */ .AO)(bytes, {
        filter: ({ name, originalSize }) => {
            seen += 1;
            if (seen > mostMembers)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} has more than ${mostMembers} members.`, { code: "package-too-large" });
            if (name !== _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)
                return false;
            members += 1;
            if (originalSize > unpackedLimit)
                throw tooLarge(fileName);
            return true;
        },
    });
    const content = files[_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc];
    return content === undefined ? [] : Array.from({ length: members }, () => content);
}
async function untar(fileName, bytes) {
    const members = [];
    const parser = new tar__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX({
        strict: true,
        onReadEntry: (entry) => {
            const chunks = [];
            entry.on("data", (chunk) => chunks.push(chunk));
            entry.on("end", () => void (entry.path === _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc && entry.type === "File" && members.push(Buffer.concat(chunks))));
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

/***/ 61801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ UntrustedFiles)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93171);




/** Limit of the bytes of all files of a step together, and separately of what they unpack to. */
const mostBytes = 256 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E;
/**
 * The only reader of another job's files: packages, manifests, checksums, reports. It accepts only plain files inside the workspace,
 * bounded individually and in total, and either returns a value or refuses the file. It yields between files, so that the step can be
 * cancelled however many there are.
 */
class UntrustedFiles {
    #workspace;
    #signal;
    areStrangers;
    #read = 0;
    #unpacked = 0;
    constructor({ workspace, signal, areStrangers = false }) {
        this.#workspace = workspace;
        this.#signal = signal;
        this.areStrangers = areStrangers;
    }
    /** @throws PackageError */
    async read(path, { limit, parse }) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        this.#signal.throwIfAborted();
        const bytes = await (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .readUntrusted */ .Pd)(this.#workspace, path, limit);
        this.#read += bytes.length;
        if (this.#read > mostBytes)
            throw tooMuch(path, "has");
        return await this.parse(path, () => parse(bytes, path, this));
    }
    /** Parses the content of a file that was read before. @throws PackageError */
    async parse(path, work) {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
                throw error;
            // Unexpected errors, such as a stack overflow on deep nesting, also refuse the file.
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} cannot be read: ${error.message}.`, { cause: error });
        }
    }
    /** Counts the bytes that an archive unpacks to. @throws PackageError */
    countUnpacked(path, bytes) {
        this.#unpacked += bytes;
        if (this.#unpacked > mostBytes)
            throw tooMuch(path, "unpacks to");
    }
    /** Reads a file; undefined if it does not exist. @throws PackageError */
    async find(path, kind) {
        try {
            return await this.read(path, kind);
        }
        catch (error) {
            if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP && error.cause?.code === "ENOENT")
                return undefined;
            throw error;
        }
    }
}
const tooMuch = (path, does) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} is left out: with the files before it, it ${does} more than ${mostBytes} bytes.`, {
    code: "package-too-large",
    hint: "Take the packages in several steps.",
});


/***/ })

};
