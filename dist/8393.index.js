export const id = 8393;
export const ids = [8393,6483,8864];
export const modules = {

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

/***/ 83227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ ForeignFiles)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86594);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93171);




/** Bytes of all files of a step together, and once more of what they unpack to. */
const mostBytes = 256 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E;
/**
 * The only reader of what another job has made: packages, manifests, checksums, reports. A file becomes a value or is refused, whatever is in
 * it: plain files inside the workspace only, bounded one by one and together. Between two files the step hears of signals, so that it can be
 * cancelled however many there are.
 */
class ForeignFiles {
    #workspace;
    #signal;
    #read = 0;
    #unpacked = 0;
    constructor({ workspace, signal }) {
        this.#workspace = workspace;
        this.#signal = signal;
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
    /** Of a file that was read before. @throws PackageError */
    async parse(path, work) {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
                throw error;
            // The stack is at its end, an object pretends to be a text: a shape that nobody has foreseen is refused like any other.
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} cannot be read: ${error.message}.`, { cause: error });
        }
    }
    /** For what an archive unpacks to. @throws PackageError */
    countUnpacked(path, bytes) {
        this.#unpacked += bytes;
        if (this.#unpacked > mostBytes)
            throw tooMuch(path, "unpacks to");
    }
    /** undefined where there is no such file. @throws PackageError */
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


/***/ }),

/***/ 8393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takePackages: () => (/* binding */ takePackages)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/packages/foreign-files.ts
var foreign_files = __webpack_require__(83227);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
// EXTERNAL MODULE: ./src/packages/checksums.ts
var packages_checksums = __webpack_require__(79645);
// EXTERNAL MODULE: ./src/packages/manifest.ts
var manifest = __webpack_require__(85488);
// EXTERNAL MODULE: ./src/packages/side-files.ts
var side_files = __webpack_require__(48472);
;// CONCATENATED MODULE: ./src/packages/foreign-folder.ts







const anyBytes = { limit: limits/* packageLimit */.M, parse: (bytes) => bytes };
/** @throws PackageError when something in the folder is not as it says */
async function readForeignFolder(folder, files) {
    const checksums = await files.find(external_node_path_.posix.join(folder, packages_checksums/* checksumsName */.uw), packages_checksums/* foreignChecksums */.Z);
    const vouched = checksums === undefined ? undefined : inFolder(checksums, folder);
    const known = await readKnown(folder, files, vouched);
    return {
        folder,
        ...(known === undefined ? {} : { known }),
        ...(vouched === undefined ? {} : { checksums: vouched }),
    };
}
const inFolder = (paths, folder) => new Map([...paths].map(([path, digest]) => [external_node_path_.posix.join(folder, path), digest]));
async function readKnown(folder, files, checksums) {
    const path = external_node_path_.posix.join(folder, manifest/* manifestName */.vS);
    const found = await files.find(path, manifest/* foreignManifest */.wA);
    if (found === undefined)
        return undefined;
    refuseUnvouched(path, found.sha256, { folder, checksums });
    const known = new Map();
    for (const entry of found.manifest.pipelines)
        for (const [name, digest] of (0,manifest/* filesOf */.R8)(entry)) {
            const file = external_node_path_.posix.join(folder, name);
            const bytes = await files.read(file, anyBytes);
            if ((0,sha256/* sha256 */.s)(bytes) !== digest)
                throw changed(file, path);
            refuseUnvouched(file, digest, { folder, checksums });
            if (name !== entry.package)
                (0,side_files/* refuseOtherResource */.n7)(bytes.toString("utf8"), file);
            known.set(file, name === entry.package ? { bytes, entry } : { bytes });
        }
    return known;
}
const changed = (file, by) => new errors/* PackageError */.JP(`${file} is not the file that ${by} describes: its SHA-256 is another.`, {
    code: "package-changed",
    hint: "Something changed it after it was compiled. Compile again, and pass the folder on as it is.",
});
/** @throws PackageError when there are checksums, and they do not have the file, or have another digest of it */
function refuseUnvouched(path, digest, { folder, checksums }) {
    if (checksums === undefined)
        return;
    const file = external_node_path_.posix.join(folder, packages_checksums/* checksumsName */.uw);
    const vouched = checksums.get(path);
    if (vouched === digest)
        return;
    if (vouched !== undefined)
        throw changed(path, file);
    throw new errors/* PackageError */.JP(`${path} is not taken: ${file} does not vouch for it.`, {
        code: "package-changed",
        hint: "Pass on what one step has compiled, whole and as it is; or delete checksums that are left from something else.",
    });
}

// EXTERNAL MODULE: ./src/tekton/schema.ts + 2 modules
var schema = __webpack_require__(76102);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/packages/malformed.ts



/**
 * What reads a PipelineRun relies on the types of its fields, which the SDK's packages have, and a stranger's need not. Neither Tekton nor a
 * server of KFP could read such a one. @throws PackageError
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
var signature = __webpack_require__(96483);
// EXTERNAL MODULE: ./src/packages/unarchive.ts
var unarchive = __webpack_require__(90982);
;// CONCATENATED MODULE: ./src/packages/read-package.ts









/** A package that somebody else has compiled: parsed once, bounded, and of the types that its readers rely on. */
const foreignPackage = { limit: limits/* packageLimit */.M, parse: readPackage };
async function readPackage(bytes, path, files) {
    const yaml = await (0,unarchive/* unarchive */.M)(path, bytes);
    files.countUnpacked(path, yaml.length);
    try {
        const document = (0,package_kind/* readPackageDocument */.iZ)(yaml);
        const { name, parameters } = (0,signature.signatureOfDocument)(document);
        refuseMalformed(document);
        return { yaml, sha256: (0,sha256/* sha256 */.s)(bytes), name: name || external_node_path_.posix.basename(path).replace(manifest/* packageFile */.nR, ""), parameters };
    }
    catch (error) {
        throw error instanceof errors/* PackageError */.JP ? ofFile(path, error) : error;
    }
}
function ofFile(path, { message, code, cause, hint }) {
    const options = hint === undefined ? { code, cause } : { code, cause, hint };
    return new errors/* PackageError */.JP(`${path} is no package: ${message}`, options);
}

;// CONCATENATED MODULE: ./src/packages/load-packages.ts








const mostPackages = 5_000;
const isBelow = (path, folder) => folder === "." || path.startsWith(`${folder}/`);
/**
 * Packages that an earlier job compiled. Where a manifest lies above them, those that it has, and those that are named: a checkout may hold
 * packages of pipelines that are gone by now. All of it is data from a stranger: paths stay in the workspace, sizes are bounded, and what a
 * manifest says of a file must be true of it.
 * @throws PackageError when nothing is found, or a manifest does not hold
 */
async function takePackages(options) {
    const { workspace, patterns, log } = options;
    const files = new foreign_files/* ForeignFiles */.w(options);
    const found = await findFiles(workspace, patterns);
    const folders = await readFolders(found, files);
    const manifests = folders.flatMap(({ folder, known }) => (known === undefined ? [] : [{ folder, known }]));
    const whole = manifests.filter(({ folder }) => patterns.includes(external_node_path_.posix.join(folder, manifest/* manifestName */.vS)));
    const known = new Map(manifests.flatMap(({ known: own }) => [...own]));
    const isLeftOver = (path) => !known.has(path) && !patterns.includes(path) && manifests.some(({ folder }) => isBelow(path, folder));
    const packages = found.filter((path) => manifest/* packageFile */.nR.test(path));
    const leftOver = packages.filter(isLeftOver);
    if (leftOver.length > 0)
        log.line(`Left out, because the manifest does not have them: ${leftOver.join(", ")}`);
    const named = whole.flatMap(({ known: own }) => [...own.keys()]);
    const paths = [...new Set([...packages, ...named])].filter((path) => !isLeftOver(path)).sort();
    // A manifest without pipelines says that there was nothing to compile.
    if (paths.length === 0 && manifests.length === 0)
        throw nothingFound(patterns);
    const taken = [];
    for (const path of paths.filter((candidate) => !isBeside(known.get(candidate))))
        taken.push(await take(path, { files, folders, known }));
    return taken;
}
/** A resource that the SDK wrote beside a package. */
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
/** The folders above the packages, of which another job says something; every file of a manifest is checked. */
async function readFolders(found, files) {
    const read = [];
    for (const folder of new Set(found.flatMap(foldersAbove)))
        read.push(await readForeignFolder(folder, files));
    return read;
}
function foldersAbove(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}
/** One that is refused leaves the others as they are. */
async function take(path, { files, folders, known }) {
    const { bytes, entry } = known.get(path) ?? {};
    try {
        const parse = foreignPackage.parse;
        const content = bytes === undefined
            ? await files.read(path, foreignPackage)
            : await files.parse(path, () => parse(bytes, path, files));
        for (const folder of folders.filter((above) => isBelow(path, above.folder)))
            refuseUnvouched(path, content.sha256, folder);
        const pipeline = pipelineOf(path, content, entry);
        return { kind: "taken", pipeline, ...(entry === undefined ? {} : { entry }) };
    }
    catch (error) {
        if (error instanceof errors/* PackageError */.JP)
            return { kind: "refused", path, error };
        throw error;
    }
}
/** What a package says of itself counts; the manifest adds where it comes from, and must not say otherwise. */
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
    hint: "A package goes to the pipeline whose name it has. Compile again, and pass the folder on as it is.",
});
function sideFilesOf(path, entry) {
    if (entry === undefined)
        return {};
    const folder = path.slice(0, path.length - entry.package.length);
    return Object.fromEntries(Object.entries(entry.sideFiles).map(([file, digest]) => [folder + file, digest]));
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

/***/ 90982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unarchive)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51306);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98697);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10817);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81691);






/** Bytes that a package may unpack to. */
const unpackedLimit = 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibyte */ .E;
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
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} has ${second === undefined ? "no" : "more than one"} ${_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .D} inside.`, {
        hint: "A server looks for that member, and for no other.",
    });
}
const tooLarge = (fileName) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} unpacks to more than ${unpackedLimit} bytes.`, { code: "package-too-large" });
/** A member that claims to be smaller than it is ends where it claims to. */
function unzip(fileName, bytes) {
    let seen = 0;
    let members = 0;
    const files = (0,fflate__WEBPACK_IMPORTED_MODULE_5__/* .unzipSync */ .AO)(bytes, {
        filter: ({ name, originalSize }) => {
            seen += 1;
            if (seen > mostMembers)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} has more than ${mostMembers} members.`, { code: "package-too-large" });
            if (name !== _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .D)
                return false;
            members += 1;
            if (originalSize > unpackedLimit)
                throw tooLarge(fileName);
            return true;
        },
    });
    const content = files[_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .D];
    return content === undefined ? [] : Array.from({ length: members }, () => content);
}
async function untar(fileName, bytes) {
    const members = [];
    const parser = new tar__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX({
        strict: true,
        onReadEntry: (entry) => {
            const chunks = [];
            entry.on("data", (chunk) => chunks.push(chunk));
            entry.on("end", () => void (entry.path === _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .D && entry.type === "File" && members.push(Buffer.concat(chunks))));
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
