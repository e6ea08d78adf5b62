export const id = 5244;
export const ids = [5244,4996];
export const modules = {

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

/***/ 35244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestPathIn: () => (/* binding */ manifestPathIn),
/* harmony export */   planManifest: () => (/* binding */ planManifest),
/* harmony export */   writeManifest: () => (/* binding */ writeManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);
/* harmony import */ var _workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78469);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79645);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20572);
/* harmony import */ var _foreign_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83227);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85488);
/* harmony import */ var _manifest_update_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64996);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22859);












/** Writes nothing. @throws PackageError when a file of that name is something else */
async function planManifest(options) {
    const update = await updateOf(options);
    const before = (await findManifest(options.workspace, manifestPathIn(options.outputDir))) ?? { pipelines: [] };
    return { update, before, updated: await (0,_manifest_update_js__WEBPACK_IMPORTED_MODULE_10__.applyUpdate)(before, update) };
}
/** Writes the manifest and its checksums, and removes the packages that it has no more: only files that it knew, and only as they were written. */
async function writeManifest({ manifest, removed }, { workspace, outputDir, log }) {
    for (const [file, { digest, reason }] of removed)
        await remove({ workspace, path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputDir, file), digest, reason, log });
    await (0,_workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .writeIfChanged */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, manifestPathIn(outputDir)), Buffer.from((0,_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .renderManifest */ .sB)(manifest)));
    await (0,_workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .writeIfChanged */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, outputDir, _checksums_js__WEBPACK_IMPORTED_MODULE_6__/* .checksumsName */ .uw), Buffer.from((0,_checksums_js__WEBPACK_IMPORTED_MODULE_6__/* .checksumsOf */ .Uw)(manifest)));
}
const manifestPathIn = (outputDir) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputDir, _manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestName */ .vS);
/** @returns nothing where there is none. @throws PackageError */
async function findManifest(workspace, path) {
    const files = new _foreign_files_js__WEBPACK_IMPORTED_MODULE_8__/* .ForeignFiles */ .w({ workspace, signal: new AbortController().signal });
    return (await files.find(path, _manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .foreignManifest */ .wA))?.manifest;
}
async function updateOf({ workspace, env, outputDir, outcomes }) {
    const digestOf = (0,_digests_js__WEBPACK_IMPORTED_MODULE_7__/* .createDigester */ .Q)(workspace);
    const compiled = await Promise.all(outcomes
        .flatMap((outcome) => outcome.compiled ?? [])
        .map(async (pipeline) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_9__/* .entryOf */ .Ms)(pipeline, { outputDir, sources: await digestsOf(pipeline.filesRead, digestOf) })));
    const failed = outcomes.filter((outcome) => outcome.compiled === undefined);
    const hasFile = (0,_module_files_js__WEBPACK_IMPORTED_MODULE_11__/* .moduleFiles */ .u)(workspace, { env, withoutCheckout: false });
    return { compiled, failed, hasFile, textOf: (0,_module_files_js__WEBPACK_IMPORTED_MODULE_11__/* .moduleTexts */ .l)(workspace) };
}
/** A file that a module read and removed again has none. */
async function digestsOf(paths, digestOf) {
    const digests = await Promise.all(paths.map(async (path) => [path, await digestOf(path)]));
    return Object.fromEntries(digests.filter(([, digest]) => digest !== ""));
}
async function remove({ workspace, path, digest, reason, log }) {
    const found = await (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .readUntrusted */ .Pd)(workspace, path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .packageLimit */ .M).catch(() => undefined);
    if (found === undefined)
        return;
    if ((0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(found) !== digest) {
        log.line(`${path} stays although ${reason}: it is not what was compiled.`);
        return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path));
    log.line(`${path}: removed, ${reason}`);
}


/***/ }),

/***/ 64996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyUpdate: () => (/* binding */ applyUpdate),
/* harmony export */   isAbout: () => (/* binding */ isAbout),
/* harmony export */   takenUpdate: () => (/* binding */ takenUpdate)
/* harmony export */ });
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93171);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85488);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22859);



/**
 * A package is removed with the file of its module, when its pipeline goes by another name now, or when the manifest says who removed the
 * pipeline and why. Everything else is kept: a lost decorator looks the same as a pipeline that nobody wants any more.
 */
async function applyUpdate(before, update) {
    const { compiled } = update;
    const kept = [];
    const dropped = [];
    for (const entry of before.pipelines) {
        const reason = await reasonToDrop(entry, before, update);
        if (reason === undefined)
            kept.push(entry);
        else
            dropped.push([entry, reason]);
    }
    const pipelines = [...compiled, ...kept];
    const present = new Set(pipelines.flatMap((entry) => [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(entry).keys()]));
    const removed = dropped.flatMap(([entry, reason]) => [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(entry)].map(([file, digest]) => [file, { digest, reason }]));
    return {
        manifest: { pipelines, ...(await stillRemoved(before.removed ?? [], update)) },
        kept,
        removed: new Map(removed.filter(([file]) => !present.has(file))),
    };
}
/** @returns undefined for an entry that stays */
async function reasonToDrop(entry, before, { compiled, failed, hasFile, textOf }) {
    const files = new Set(compiled.map(({ package: path }) => path));
    if (files.has(entry.package))
        return "its pipeline has another package now";
    if (compiled.some((now) => now.module === entry.module && now.function === entry.function))
        return "its pipeline has another package now";
    const told = before.removed?.find((removal) => isAbout(removal, entry));
    if (told !== undefined)
        return `its pipeline was removed by ${told.by}: ${told.why}`;
    if (!(await hasFile(entry.module)))
        return "its pipeline is gone";
    if (failed.some((one) => one.module === entry.module && (one.function ?? entry.function) === entry.function))
        return undefined;
    const moved = compiled.find(({ name }) => name === entry.name);
    if (moved !== undefined)
        return `its pipeline is in ${moved.module} now`;
    if (isOutnumbered(entry, before, compiled) || (await usesName(entry, textOf)))
        return undefined;
    return "its pipeline has another name now";
}
/** A module with fewer pipelines than before has lost one. */
function isOutnumbered({ module }, before, compiled) {
    const count = (entries) => entries.filter((entry) => entry.module === module).length;
    return count(compiled) < count(before.pipelines);
}
/** A function that is still in the module has lost its pipeline, even if the module gained another one. */
async function usesName(entry, textOf) {
    const text = await textOf(entry.module);
    if (text === undefined)
        return false;
    const { findFunctionName } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8034)]).then(__webpack_require__.bind(__webpack_require__, 8034));
    return findFunctionName(entry.module, text, entry.function) !== undefined;
}
const isAbout = (removal, { module, name }) => removal.module === module && removal.name === name;
/** A note on a pipeline that is back, or whose file is gone, would hide that it is lost the next time. */
async function stillRemoved(removed, { compiled, hasFile }) {
    const still = [];
    for (const removal of removed) {
        const isBack = compiled.some((entry) => isAbout(removal, entry));
        if (!isBack && (await hasFile(removal.module)))
            still.push(removal);
    }
    return still.length === 0 ? {} : { removed: still };
}
/** What packages of an earlier compilation say of the manifest here: those that have an entry, and lie in the output folder. */
function takenUpdate(taken, { workspace, env, outputDir }) {
    const compiled = taken.flatMap((result) => {
        if (result.kind === "refused" || result.entry === undefined)
            return [];
        const entry = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(result.pipeline, { outputDir, sources: result.entry.sources });
        return (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafePath */ .pL)(entry.package) ? [entry] : [];
    });
    const hasFile = (0,_module_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleFiles */ .u)(workspace, { env, withoutCheckout: true });
    return { compiled, failed: [], hasFile, textOf: (0,_module_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleTexts */ .l)(workspace) };
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

/***/ 22859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ moduleTexts),
/* harmony export */   u: () => (/* binding */ moduleFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10308);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10817);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);





/**
 * Whether a module's file is there. A sparse checkout has it in git's index only, and marks it there (git-ls-files(1): `S`, skip-worktree).
 * @param withoutCheckout the answer where git knows nothing of the folder
 */
function moduleFiles(workspace, { env, withoutCheckout }) {
    const git = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIn */ .u)(workspace, env);
    return async (module) => {
        if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module)))
            return true;
        const listed = await git("ls-files", "-t", "-z", "--", `:(literal)${module}`);
        return listed.ok ? listed.text.startsWith("S ") : withoutCheckout;
    };
}
/** Reads a module's text; undefined where the work tree does not have it. */
const moduleTexts = (workspace) => (module) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .readUntrusted */ .Pd)(workspace, module, longestModule).then((bytes) => bytes.toString("utf8"), () => undefined);
const longestModule = 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibyte */ .E;
const isThere = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);


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

/***/ 21618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Hexadecimal. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");


/***/ }),

/***/ 33212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Writes a file in one step, so that nobody reads half of it, and two processes that write the same file do not disturb each other. A
 * symbolic link in its place is replaced and never followed.
 */
async function writeAtomically(path, content) {
    const draft = `${path}.${process.pid}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, content, { flag: "wx" });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
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
