export const id = 1597;
export const ids = [1597,977,6667];
export const modules = {

/***/ 41597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithBase: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6943);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30977);
/* harmony import */ var _git_committed_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29280);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87206);
/* harmony import */ var _packages_unarchive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90982);
/* harmony import */ var _compile_base_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26667);
/* harmony import */ var _pipeline_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87083);









/**
 * What the pipelines were in the base of the event: the package that is committed there, else what its sources compile to. A pipeline that
 * no change reaches is what it was.
 */
async function compareWithBase(records, options) {
    const changes = await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_3__.changedFiles)(options);
    if (changes.kind === "unknown")
        return { records, removed: [], note: unknownNote(changes.reason) };
    try {
        return await compare(records, changes, options);
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ))
            throw error;
        return { records, removed: [], note: unknownNote(error.message) };
    }
}
const unknownNote = (reason) => `What the pipelines were before is not known: ${reason.replace(/\.$/, "")}.`;
async function compare(records, changes, options) {
    const committed = await committedPackages(records, changes.base, options);
    const isTouched = touchTest(changes, options);
    const open = new Set(records.filter((record) => isTouched(record) && !committed.has(record)).map(({ module }) => module));
    const gone = new Set(await deletedModules(changes, options.workspace));
    const isWanted = (module) => open.has(module) || gone.has(module);
    const results = open.size + gone.size === 0 ? [] : await (0,_compile_base_js__WEBPACK_IMPORTED_MODULE_7__.compileBase)({ ...options, base: changes.base, isWanted });
    return {
        records: records.map((record) => {
            const before = beforeOf(record, { committed: committed.get(record), isTouched: isTouched(record), results });
            if (before === undefined)
                return record;
            const known = { ...record, before };
            return { ...known, change: (0,_pipeline_report_js__WEBPACK_IMPORTED_MODULE_8__/* .changeOf */ .C)((0,_pipeline_report_js__WEBPACK_IMPORTED_MODULE_8__/* .reportOf */ .E)(known)) };
        }),
        removed: results.flatMap((result) => removedReport(result, records)),
        note: "",
    };
}
async function committedPackages(records, revision, { workspace, ports }) {
    const paths = records.flatMap(({ compiled }) => compiled?.packagePath ?? []);
    const files = await (0,_git_committed_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommitted */ .r)({ workspace, env: ports.env, revision, paths });
    const packages = await Promise.all(records.map(async (record) => {
        const path = record.compiled?.packagePath ?? "";
        const bytes = files.get(path);
        if (bytes === undefined)
            return undefined;
        // One that is damaged is as good as none.
        const yaml = await (0,_packages_unarchive_js__WEBPACK_IMPORTED_MODULE_6__/* .unarchive */ .M)(path, bytes).catch(() => undefined);
        return yaml === undefined ? undefined : [record, yaml];
    }));
    return new Map(packages.filter((found) => found !== undefined));
}
/** Whether a change reaches a pipeline: by the files that its compilation read, or by what is installed for it and put into it. */
function touchTest({ files }, { inputs }) {
    const changed = new Set(files);
    const shared = [(0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_2__/* .configPath */ .eQ)(inputs), ...inputs.requirements.map((path) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path))];
    const concernsAll = shared.some((path) => changed.has(path));
    return ({ compiled }) => compiled !== undefined && (concernsAll || compiled.filesRead.some((path) => changed.has(path)));
}
async function deletedModules({ files }, workspace) {
    const modules = files.filter((path) => path.endsWith(".py"));
    const gone = await Promise.all(modules.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)).then(() => false, () => true)));
    return modules.filter((_, index) => gone[index]);
}
function beforeOf(record, { committed, isTouched, results }) {
    const { compiled, module, function: name } = record;
    if (compiled === undefined)
        return undefined;
    if (committed !== undefined)
        return { kind: "package", yaml: committed };
    if (!isTouched)
        return { kind: "package", yaml: compiled.yaml };
    const own = results.filter((result) => moduleOf(result) === module);
    const same = own.find((result) => functionOf(result) === name);
    if (same?.kind === "compiled")
        return { kind: "package", yaml: same.pipeline.yaml };
    // What did not compile then, whole modules among it, cannot be compared.
    return own.some(({ kind }) => kind === "failed") ? undefined : { kind: "nothing" };
}
const moduleOf = (result) => result.kind === "compiled" ? result.pipeline.module : result.module;
const functionOf = (result) => result.kind === "compiled" ? result.pipeline.function : undefined;
/** A pipeline that is not among the present ones, and whose module has not just failed as a whole. */
function removedReport(result, records) {
    if (result.kind !== "compiled")
        return [];
    const { module, function: name, name: pipeline, packagePath, yaml } = result.pipeline;
    const isThere = records.some((record) => record.module === module && (record.function === undefined || record.function === name));
    return isThere ? [] : [{ module, name: pipeline, packagePath, findings: [], before: { kind: "package", yaml } }];
}


/***/ }),

/***/ 26667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileBase: () => (/* binding */ compileBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70286);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6943);
/* harmony import */ var _discovery_discovery_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95383);
/* harmony import */ var _discovery_search_roots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22296);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10308);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87206);








/** Compiles modules of the base commit in a separate work tree. @throws ActionError */
async function compileBase(options) {
    const { base, workspace, jobFolder } = options;
    // The path must be constant, because cache entries depend on it.
    const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(jobFolder, "before");
    const git = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .gitIn */ .uM)(workspace, options.ports.env);
    const added = await git("worktree", "add", "--force", "--detach", tree, base);
    if (!added.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DiscoveryError */ .P3(`git cannot check out ${base.slice(0, 7)}: ${added.text}.`);
    try {
        const found = await modulesIn(tree, options);
        const modules = found.filter(({ path }) => options.isWanted(path));
        const searched = found.map(({ path }) => path);
        return modules.length === 0 ? [] : await compileIn(tree, modules, { ...options, searched });
    }
    finally {
        await git("worktree", "remove", "--force", tree);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(tree, { recursive: true, force: true });
    }
}
async function modulesIn(workspace, { inputs, ports }) {
    try {
        const roots = (0,_discovery_search_roots_js__WEBPACK_IMPORTED_MODULE_5__/* .searchRoots */ ._)({ workspace, inputs, env: ports.env });
        const options = {
            workspace,
            patterns: inputs.pipelines,
            entry: inputs.entry,
            roots,
            defaultSdk: inputs.sdk.preferred,
        };
        return (await (0,_discovery_discovery_js__WEBPACK_IMPORTED_MODULE_4__/* .discoverPipelines */ .NY)(options)).modules;
    }
    catch (error) {
        // The base commit has no pipeline, or not the one that an input names.
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .DiscoveryError */ .P3)
            return [];
        throw error;
    }
}
async function compileIn(workspace, modules, { inputs, cacheFolder, ports, github, base, searched }) {
    ports.log.line(`Compiling ${modules.length} of the modules as they were in ${base.slice(0, 7)}, to compare with`);
    const { compilePipelines } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(4433), __webpack_require__.e(9686), __webpack_require__.e(3765), __webpack_require__.e(674)]).then(__webpack_require__.bind(__webpack_require__, 50674));
    const images = await imagesOfBase({ inputs, ports, github, workspace });
    return await compilePipelines({ ...inputs, modules, searched, workspace, cacheFolder, images, ...ports });
}
/** With the values of this commit: a tag that follows the commit is no change. */
async function imagesOfBase(base) {
    try {
        return (0,_config_images_js__WEBPACK_IMPORTED_MODULE_2__/* .imagesOf */ .I)(await (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(base), base.github.names);
    }
    catch (error) {
        // What is wrong with the file of the base is no problem of this commit.
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigError */ .xL)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 30977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10308);

/** Compares the work tree with the base of the event, without requests to GitHub. Files that earlier steps of the job wrote count too. */
async function changedFiles({ github, workspace, ports }) {
    if (github.base.kind === "none")
        return { kind: "unknown", reason: github.base.reason };
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .uM)(workspace, ports.env);
    const head = await git("rev-parse", "--verify", "HEAD^{commit}");
    if (!head.ok)
        return { kind: "unknown", reason: `git cannot read the checkout (${head.text})` };
    const base = await findBase(github, head.text, git);
    if (base === undefined)
        return { kind: "unknown", reason: missingBase(github.base.sha) };
    const lists = await Promise.all([
        git("diff", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules=dirty", "--relative", "-z", base, "--"),
        git("ls-files", "--others", "--exclude-standard", "-z"),
    ]);
    const failed = lists.find(({ ok }) => !ok);
    if (failed !== undefined)
        return { kind: "unknown", reason: `git cannot compare the commits (${failed.text})` };
    return {
        kind: "known",
        base,
        files: lists
            .flatMap(({ text }) => text.split("\0"))
            .filter(Boolean)
            .filter(isOwn),
    };
}
/** Installed files, which a virtual environment or package manager put into the workspace, do not count. */
const isOwn = (path) => !/(?:^|\/)(?:site-packages|node_modules|__pycache__)\//.test(path);
const missingBase = (sha) => `the commit ${sha.slice(0, 7)}, which the event is compared with, is not in this checkout; set \`fetch-depth: 0\` of actions/checkout`;
/**
 * For a pull request's merge commit the base is its first parent; otherwise it is the merge base. A shallow checkout may have the base
 * commit without its history: the difference is then larger than the change, never smaller.
 */
async function findBase({ base, eventSha }, head, git) {
    if (base.kind === "none")
        return undefined;
    if (base.isBranch) {
        const [first, second] = await Promise.all([
            git("rev-parse", "--verify", "HEAD^1^{commit}"),
            git("rev-parse", "--verify", "HEAD^2^{commit}"),
        ]);
        if (head === eventSha && first.ok && second.ok)
            return first.text;
        const parted = await git("merge-base", base.sha, "HEAD");
        if (parted.ok)
            return parted.text;
    }
    return (await git("cat-file", "-e", `${base.sha}^{commit}`)).ok ? base.sha : undefined;
}


/***/ }),

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


/***/ })

};
