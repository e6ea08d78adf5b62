export const id = 9899;
export const ids = [9899,4996];
export const modules = {

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ requestError),
/* harmony export */   YJ: () => (/* binding */ graphqlError),
/* harmony export */   fm: () => (/* binding */ permissionHint)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86594);

const longestMessage = 500;
/** What octokit throws for a request that failed, as a sentence with the permission that it lacks. */
function requestError(error) {
    const { status, request, response } = error;
    const what = `${request?.method ?? ""} ${URL.parse(request?.url ?? "")?.pathname ?? ""}`.trim();
    const serverMessage = messageOf(error, response);
    if (response === undefined)
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub did not answer ${what}: ${serverMessage}.`, { cause: error, serverMessage });
    const permission = permissionOf(status, response.headers);
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub refused ${what}: HTTP ${status}, ${serverMessage.replace(/\.$/, "")}.`, {
        cause: error,
        status,
        serverMessage,
        ...(permission === undefined ? {} : { permission, hint: permissionHint(permission) }),
    });
}
/** What octokit throws for a GraphQL answer with errors, which is HTTP 200. */
function graphqlError(error) {
    const errors = error.errors;
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ || !Array.isArray(errors))
        return error;
    const found = errors.map((entry) => ({
        type: String(entry?.type ?? ""),
        message: String(entry?.message ?? ""),
    }));
    const serverMessage = bounded(found.map(({ message }) => message).join(" "));
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub refused a GraphQL request: ${serverMessage.replace(/\.$/, "")}.`, {
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _packages_checksums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79645);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85488);
/* harmony import */ var _packages_manifest_update_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64996);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30865);







/** @returns the commit at the tip of a branch; undefined when there is no such branch */
async function readHead(publication, branch) {
    const client = await publication.client();
    try {
        const { data } = await client.rest.git.getRef({ ...(0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._M)(publication), ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_ && error.status === 404)
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
    const path = (0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestPath */ .ji)(publication);
    const before = await manifestAt(publication, there.get(path));
    const { manifest, removed } = await (0,_packages_manifest_update_js__WEBPACK_IMPORTED_MODULE_5__.applyUpdate)(before, publication.manifest);
    const wanted = await (0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .packageFiles */ .i9)(publication);
    const changed = [...wanted].filter(([file, content]) => there.get(file) !== blobOf(content));
    const gone = [...removed.keys()]
        .map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join((0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .outputFolder */ .qi)(publication), file))
        .filter((file) => there.has(file) && !wanted.has(file));
    const checksumsPath = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join((0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .outputFolder */ .qi)(publication), _packages_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .checksumsName */ .uw);
    const isTold = there.has(path) || manifest.pipelines.length === 0;
    if (changed.length === 0 && gone.length === 0 && isTold)
        return [];
    return [
        ...changed.map(([file, content]) => ({ path: file, content })),
        ...gone.map((file) => ({ path: file })),
        ...textChange(path, (0,_packages_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .renderManifest */ .sB)(manifest), there),
        // Committed only by somebody's own hand; left as they were, they would vouch for other packages.
        ...(there.has(checksumsPath) ? textChange(checksumsPath, (0,_packages_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .checksumsOf */ .Uw)(manifest), there) : []),
    ];
}
function textChange(path, text, there) {
    const content = Buffer.from(text);
    return there.get(path) === blobOf(content) ? [] : [{ path, content }];
}
/** As git names the content: gitformat, "blob <size>\0<bytes>". */
const blobOf = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
/** Blobs by path below the output folder at a commit. The folder is walked to, for a tree of everything may be cut off. */
async function listFolder(publication, commit) {
    const folder = (0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .outputFolder */ .qi)(publication);
    const client = await publication.client();
    const repository = (0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._M)(publication);
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
    const { data } = await client.rest.git.getBlob({ ...(0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._M)(publication), file_sha: blob });
    return (0,_packages_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(Buffer.from(data.content, "base64").toString("utf8"), (0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestPath */ .ji)(publication));
}


/***/ }),

/***/ 3215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findDestination)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10308);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35986);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _packages_digests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20572);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30865);





/**
 * The branch that the event is about, if its head is what the packages belong to.
 * @throws PublishError when they lie elsewhere, or were made of other sources than are checked out
 */
async function findDestination(publication) {
    const { github } = publication;
    const { target } = github;
    if (target.kind === "none")
        return target;
    const compiledAt = await checkedOutCommit(publication);
    if (compiledAt === undefined)
        return { kind: "none", reason: "git cannot read the checkout" };
    if (compiledAt !== target.sha) {
        const reason = `${compiledAt.slice(0, 7)} is checked out, and not ${target.sha.slice(0, 7)}, the head of ${target.branch}: of a pull request, set \`ref: \${{ github.head_ref }}\` of actions/checkout`;
        return { kind: "none", reason };
    }
    await refuseElsewhere(publication);
    await refuseOtherSources(publication);
    return { kind: "branch", branch: target.branch, compiledAt };
}
/** A job that takes packages may do without a checkout; then they are of the event's commit. */
async function checkedOutCommit({ github, workspace, ports }) {
    const { GIT_DIR: repository } = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(workspace);
    if (repository === undefined)
        return github.eventSha;
    const head = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .u)(workspace, ports.env)("rev-parse", "--verify", "HEAD^{commit}");
    return head.ok ? head.text : undefined;
}
async function refuseElsewhere(publication) {
    const folder = (0,_publication_js__WEBPACK_IMPORTED_MODULE_4__/* .outputFolder */ .qi)(publication);
    const elsewhere = [...(await (0,_publication_js__WEBPACK_IMPORTED_MODULE_4__/* .packageFiles */ .i9)(publication)).keys()].find((path) => folder !== "." && !path.startsWith(`${folder}/`));
    if (elsewhere === undefined)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PublishError */ .S1(`${elsewhere} lies outside ${folder}, where packages are committed to.`, {
        hint: "Download the artifact into the folder that `output-dir` names.",
    });
}
/** What another job compiled must be of the commit that is checked out here. */
async function refuseOtherSources({ inputs, workspace, manifest }) {
    if (inputs.packages.length === 0)
        return;
    const digestOf = (0,_packages_digests_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigester */ .Q)(workspace);
    for (const { module, sources } of manifest.compiled)
        for (const [path, digest] of Object.entries(sources)) {
            const found = await digestOf(path);
            // A file that another step of the compiling job made is not in the repository.
            if (found === "" || found === digest)
                continue;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PublishError */ .S1(`The package of ${module} was compiled from another ${path} than is checked out: it is not committed.`, {
                code: "package-changed",
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

// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
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
        throw new errors/* PublishError */.S1(`There is no branch ${branch} any more.`, { code: "branch-moved" });
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

/***/ 32751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Zs: () => (/* binding */ lackOf),
/* harmony export */   vC: () => (/* binding */ turnIntoDrift)
/* harmony export */ });
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86594);


/**
 * Words of rulesets and of protected branches, by REST, GraphQL and git: satisfactory-factories/application#67, yshavit/mdq#255,
 * microsoft/vscode-remote-repositories-github#252, cli/cli#283.
 */
const ruleWords = /rule violations|protected branch|through a pull request|\bGH006\b|\bGH013\b/i;
function refusalOf(error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_))
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
    return `the token lacks \`${permission}\`${actor}. ${(0,_github_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .fm)(permission).replace(/\.$/, "")}`;
}
/** The one line that says why, and what would change that; what comes of it is for the report. */
function turnIntoDrift({ ports }, reason) {
    ports.log.line(`publish: nothing is committed, because ${reason}.`);
    return { turnedIntoDrift: reason };
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
