export const id = 5395;
export const ids = [5395,9936,5244,6229,27];
export const modules = {

/***/ 60990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ refuseBomb)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/** The largest real packages have some ten thousand. */
const mostNodes = 1_000_000;
/**
 * A few lines of YAML aliases stand for billions of nodes, or for a circle; whoever walks them does not come to an end.
 * What is no YAML at all is for others to refuse. @throws PackageError
 */
function refuseBomb(yaml, path) {
    if (countNodes(documentsOf(yaml)) <= mostNodes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} stands for more than ${mostNodes} values once its aliases are followed.`);
}
function documentsOf(yaml) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(yaml);
    }
    catch {
        return [];
    }
}
/** Counts a node when it is met, not when it is looked into: what waits must stay bounded, too. */
function countNodes(documents) {
    const open = [...documents];
    let nodes = open.length;
    while (open.length > 0 && nodes <= mostNodes) {
        const node = open.pop();
        if (typeof node !== "object" || node === null)
            continue;
        const values = Object.values(node);
        nodes += values.length;
        // One by one: as arguments of a call, the values of a long list overflow the stack.
        if (nodes <= mostNodes)
            for (const value of values)
                open.push(value);
    }
    return nodes;
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

/***/ 25395:
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
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/tekton/signature.ts + 1 modules
var signature = __webpack_require__(10027);
// EXTERNAL MODULE: ./src/tekton/unarchive.ts
var unarchive = __webpack_require__(58110);
// EXTERNAL MODULE: ./src/packages/alias-bomb.ts
var alias_bomb = __webpack_require__(60990);
// EXTERNAL MODULE: ./src/packages/keep-manifest.ts
var keep_manifest = __webpack_require__(35244);
// EXTERNAL MODULE: ./src/tekton/checks/schema.ts + 1 modules
var schema = __webpack_require__(53600);
// EXTERNAL MODULE: ./src/tekton/package-kind.ts
var package_kind = __webpack_require__(49936);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/packages/malformed.ts




/**
 * What reads a PipelineRun relies on the types of its fields, which the SDK's packages have, and a stranger's need not. Neither Tekton nor a
 * server of KFP could read such a one. @throws PackageError
 */
function refuseMalformed(yaml, path) {
    const { kind, document } = (0,package_kind.readPackageDocument)(yaml);
    if (kind.kind !== "pipeline-run")
        return;
    const [problem] = problemsOf(document);
    if (problem !== undefined)
        throw new errors/* PackageError */.JP(`${path} is malformed: ${problem}`);
}
function problemsOf(run) {
    const wrong = (0,schema.wrongTypes)(run);
    if (wrong.length > 0)
        return wrong;
    const { tasks = [], finally: last = [] } = run.spec?.pipelineSpec ?? {};
    return (0,untyped/* named */.K)([...tasks, ...last]).length < tasks.length + last.length ? ["it has a task without a name."] : [];
}

// EXTERNAL MODULE: ./src/packages/manifest.ts
var packages_manifest = __webpack_require__(85488);
// EXTERNAL MODULE: ./src/packages/untrusted.ts
var untrusted = __webpack_require__(56267);
;// CONCATENATED MODULE: ./src/packages/packages.ts










const packageFile = /\.(?:ya?ml|zip|tar\.gz|tgz)$/;
const mostPackages = 5_000;
const isBelow = (path, folder) => folder === "." || path.startsWith(`${folder}/`);
/**
 * Packages that an earlier job compiled. Where a manifest lies above them, those that it has, and those that are named: a checkout may hold
 * packages of pipelines that are gone by now. All of it is data from a stranger: paths stay in the workspace, sizes are bounded, and what a
 * manifest says of a file must be true of it.
 * @throws PackageError when nothing is found, or a manifest does not hold
 */
async function takePackages({ workspace, patterns, log }) {
    const found = await findFiles(workspace, patterns);
    const manifests = await readManifests(workspace, found);
    const named = patterns.filter((pattern) => external_node_path_.posix.basename(pattern) === packages_manifest/* manifestName */.vS && !(0,dist/* isDynamicPattern */.ey)(pattern));
    const whole = manifests.filter(({ path }) => named.includes(path)).flatMap(({ files }) => [...files.keys()]);
    const known = new Map(manifests.flatMap(({ files }) => [...files]));
    const isLeftOver = (path) => !known.has(path) && !patterns.includes(path) && manifests.some(({ folder }) => isBelow(path, folder));
    const packages = found.filter((path) => packageFile.test(path));
    const leftOver = packages.filter(isLeftOver);
    if (leftOver.length > 0)
        log.line(`Left out, because the manifest does not have them: ${leftOver.join(", ")}`);
    const paths = [...new Set([...packages, ...whole])].filter((path) => !isLeftOver(path)).sort();
    // A manifest without pipelines says that there was nothing to compile.
    if (paths.length === 0 && manifests.length === 0)
        throw nothingFound(patterns);
    const taken = await Promise.all(paths.map(async (path) => await take(workspace, path, known.get(path))));
    return taken.filter((result) => result !== undefined);
}
async function findFiles(workspace, patterns) {
    const outside = patterns.find((pattern) => (0,external_node_path_.isAbsolute)(pattern) || pattern.split(/[/\\]/).includes(".."));
    if (outside !== undefined)
        throw new errors/* PackageError */.JP(`${outside} lies outside the workspace.`, {
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
        throw new errors/* PackageError */.JP(`There is no file ${missing}, which \`packages\` names.`);
    if (found.length > mostPackages)
        throw new errors/* PackageError */.JP(`\`packages\` matches ${found.length} files; ${mostPackages} are allowed.`);
    return found;
}
const nothingFound = (patterns) => new errors/* PackageError */.JP(`No package found: none matches ${patterns.map((pattern) => `\`${pattern}\``).join(", ")}.`, {
    hint: "Download the artifact of the job that compiles into that folder first.",
});
/** The manifests that were found, and those that lie above the packages; every file of them is checked. */
async function readManifests(workspace, found) {
    const folders = new Set(found.flatMap((path) => foldersAbove(path)));
    const read = await Promise.all([...folders].map(async (folder) => await readFolder(workspace, folder)));
    return read.filter((manifest) => manifest !== undefined);
}
function foldersAbove(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}
async function readFolder(workspace, folder) {
    const path = external_node_path_.posix.join(folder, packages_manifest/* manifestName */.vS);
    const manifest = await (0,keep_manifest.findManifest)(workspace, path);
    if (manifest === undefined)
        return undefined;
    const files = new Map();
    for (const entry of manifest.pipelines)
        for (const [file, digest] of (0,packages_manifest/* filesOf */.R8)(entry)) {
            await refuseOther(workspace, external_node_path_.posix.join(folder, file), digest, path);
            files.set(external_node_path_.posix.join(folder, file), file === entry.package ? entry : "beside");
        }
    return { path, folder, files };
}
async function refuseOther(workspace, file, digest, manifest) {
    if ((0,untrusted/* sha256 */.sc)(await (0,untrusted/* readUntrusted */.Pd)(workspace, file, untrusted/* packageLimit */.MA)) === digest)
        return;
    throw new errors/* PackageError */.JP(`${file} is not the file that ${manifest} describes: its SHA-256 is another.`, {
        hint: "Something changed it after it was compiled. Compile again, and pass the folder on as it is.",
    });
}
async function take(workspace, path, known) {
    if (known === "beside")
        return undefined;
    try {
        const pipeline = await readPackage(workspace, path, known);
        return { kind: "taken", pipeline, ...(known === undefined ? {} : { entry: known }) };
    }
    catch (error) {
        if (error instanceof errors/* PackageError */.JP)
            return { kind: "refused", path, error: error };
        throw error;
    }
}
/** What a package says of itself counts; the manifest adds where it comes from. */
async function readPackage(workspace, path, entry) {
    const bytes = await (0,untrusted/* readUntrusted */.Pd)(workspace, path, untrusted/* packageLimit */.MA);
    const yaml = await (0,unarchive/* unarchive */.M)(path, bytes);
    (0,alias_bomb/* refuseBomb */.N)(yaml, path);
    const { name, parameters } = signatureOf(yaml, path);
    refuseMalformed(yaml, path);
    return {
        module: entry?.module ?? path,
        function: entry?.function ?? "",
        name: entry?.name ?? (name || external_node_path_.posix.basename(path).replace(packageFile, "")),
        line: entry?.line ?? 1,
        packagePath: path,
        yaml,
        sha256: (0,untrusted/* sha256 */.sc)(bytes),
        parameters,
        filesRead: Object.keys(entry?.sources ?? {}),
        sdkVersion: entry?.sdk ?? "",
        sideFiles: sideFilesOf(path, entry),
        changed: false,
    };
}
function signatureOf(yaml, path) {
    try {
        return (0,signature.readSignature)(yaml);
    }
    catch (error) {
        if (!(error instanceof errors/* PackageError */.JP))
            throw error;
        throw new errors/* PackageError */.JP(`${path} is no package: ${error.message}`, {
            cause: error.cause,
            ...(error.hint === undefined ? {} : { hint: error.hint }),
        });
    }
}
function sideFilesOf(path, entry) {
    if (entry === undefined)
        return {};
    const folder = path.slice(0, path.length - entry.package.length);
    return Object.fromEntries(Object.entries(entry.sideFiles).map(([file, digest]) => [folder + file, digest]));
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

/***/ 49936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeKind: () => (/* binding */ describeKind),
/* harmony export */   packageKind: () => (/* binding */ packageKind),
/* harmony export */   readPackageDocument: () => (/* binding */ readPackageDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52904);



/**
 * The first document decides, as on the servers; what follows is stored with it and never looked at (recorded surprise 13), so only a pipeline
 * specification may have a second one, that of its platform.
 * @throws PackageError when the text is not YAML, is empty, or holds further documents
 */
function readPackageDocument(yaml) {
    const [first, ...others] = loadDocuments(yaml);
    const kind = kindOf(first);
    const allowed = kind.kind === "pipeline-spec" ? 1 : 0;
    if (others.length > allowed)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`, { hint: "Make one package of each pipeline." });
    return { kind, document: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(first) };
}
const packageKind = (yaml) => readPackageDocument(yaml).kind;
function loadDocuments(yaml) {
    let documents;
    try {
        documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(yaml);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is not YAML.", { cause });
    }
    if (documents.every((document) => document === null || document === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is empty.");
    return documents;
}
function kindOf(document) {
    if (typeof document !== "object" || document === null)
        return { kind: "other", what: "no object" };
    const { kind, apiVersion, schemaVersion, pipelineInfo } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(document);
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

/***/ 10027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPipelineRun: () => (/* binding */ readPipelineRun),
  readSignature: () => (/* binding */ readSignature),
  signatureOf: () => (/* binding */ signatureOf)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/tekton/foreign-signature.ts

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

// EXTERNAL MODULE: ./src/tekton/package-kind.ts
var package_kind = __webpack_require__(49936);
;// CONCATENATED MODULE: ./src/tekton/signature.ts




const specAnnotation = "pipelines.kubeflow.org/pipeline_spec";
/** Of a package of any kind that some server takes. @throws PackageError when it is none */
function readSignature(yaml) {
    const { kind, document } = (0,package_kind.readPackageDocument)(yaml);
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
        name: typeof name === "string" ? name : (metadata?.name ?? ""),
        parameters: (0,untyped/* named */.K)(inputs ?? spec?.pipelineSpec?.params).map(parameterOf),
    };
}
/** @throws PackageError when the text is not exactly one PipelineRun */
function readPipelineRun(yaml) {
    const { kind, document } = (0,package_kind.readPackageDocument)(yaml);
    if (kind.kind === "pipeline-run")
        return document;
    throw new errors/* PackageError */.JP(`The package is ${(0,package_kind.describeKind)(kind)}, not a Tekton PipelineRun.`);
}
function parseAnnotation(text) {
    try {
        return (0,untyped/* fieldsOf */.P)(JSON.parse(text ?? "{}"));
    }
    catch {
        return {};
    }
}
/** The type `string` of a Tekton parameter says nothing of what its author declared. */
function parameterOf({ name, type, default: value }) {
    return {
        name,
        ...(type === undefined || type === "string" ? {} : { type: signature_textOf(type) }),
        ...(value === undefined ? {} : { default: signature_textOf(value) }),
    };
}
const signature_textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);


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

/***/ 52904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/** The named objects of a list; anything else is no task, parameter or step. */
const named = (value) => (Array.isArray(value) ? value : []).filter((item) => typeof item?.name === "string");
const fieldsOf = (value) => typeof value === "object" && value !== null ? value : {};


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
