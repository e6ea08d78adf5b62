export const id = 440;
export const ids = [440];
export const modules = {

/***/ 30977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10308);

/** Compares the working tree with the base of the event: what earlier steps of the job wrote counts too. Nothing is asked of GitHub. */
async function changedFiles({ github, workspace, ports }) {
    if (github.base.kind === "none")
        return { kind: "unknown", reason: github.base.reason };
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .u)(workspace, ports.env);
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
/** Other people's files, which a virtual environment or a package manager put into the workspace. */
const isOwn = (path) => !/(?:^|\/)(?:site-packages|node_modules|__pycache__)\//.test(path);
const missingBase = (sha) => `the commit ${sha.slice(0, 7)}, which the event is compared with, is not in this checkout; set \`fetch-depth: 0\` of actions/checkout`;
/**
 * Of a pull request's merge commit its first parent, the base as it was when they were merged; else where the branches parted. A shallow
 * checkout may have the base's commit and not its history: then what differs from it is more than what changed, never less.
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

/***/ 70440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selectChanged: () => (/* binding */ selectChanged),
  skippedRecords: () => (/* binding */ skippedRecords)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/compile/package-cache.ts + 1 modules
var package_cache = __webpack_require__(78567);
// EXTERNAL MODULE: ./src/discovery/import-places.ts
var import_places = __webpack_require__(88958);
// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(81283);
;// CONCATENATED MODULE: ./src/discovery/references.ts

const references_open = /\b(?:listdir|scandir|iterdir|r?glob|walk|walk_packages|iter_modules|import_module|__import__|run_path|run_module|spec_from_file_location|exec|execfile)\s*\(|\bsys\.path\b|\bsubprocess\b|\bos\.system\b|\bpopen\b/;
function readReferences(source) {
    const text = source.replace(/^\uFEFF/, " ");
    const imports = [];
    const literals = [];
    dist/* parser */.K.parse(text).iterate({
        enter: ({ name, node }) => {
            if (name === "ImportStatement")
                imports.push(...importedModules(node, text));
            if ((name === "String" || name === "FormatString") && node.parent?.name !== "ExpressionStatement")
                literals.push(text.slice(node.from, node.to));
        },
    });
    return { imports, literals, isOpen: references_open.test(text) };
}
/** `import a.b as c, d` and `from ..a import (b, c as d)`. */
function importedModules(statement, text) {
    const words = wordsOf(statement, text);
    const importAt = words.indexOf("import");
    const names = clausesOf(words.slice(importAt + 1));
    if (words[0] !== "from")
        return names;
    const origin = words.slice(1, importAt).join("");
    const within = origin.endsWith(".") ? origin : `${origin}.`;
    return [origin, ...names.filter((name) => name !== "*").map((name) => within + name)];
}
/** The names before `as`, between commas. */
function clausesOf(words) {
    const clauses = words
        .filter((word) => word !== "(" && word !== ")")
        .join(" ")
        .split(",");
    return clauses.map((clause) => (clause.split(" as ")[0] ?? "").replaceAll(" ", "")).filter((name) => name !== "");
}
function wordsOf(statement, text) {
    const words = [];
    for (let node = statement.firstChild; node !== null; node = node.nextSibling)
        if (node.name !== "Comment")
            words.push(text.slice(node.from, node.to));
    return words;
}

;// CONCATENATED MODULE: ./src/discovery/reach.ts




/** Reads each file once, whatever number of modules imports it. */
function createReachReader(workspace) {
    const sources = new Map();
    const read = (path) => {
        const known = sources.get(path) ?? readSource(workspace, path);
        sources.set(path, known);
        return known;
    };
    return async (module) => await reachOf(module, read);
}
async function readSource(workspace, path) {
    try {
        const [text, target] = await Promise.all([
            (0,promises_.readFile)((0,external_node_path_.join)(workspace, path), "utf8"),
            (0,promises_.realpath)((0,external_node_path_.join)(workspace, path)),
        ]);
        const within = (0,external_node_path_.relative)(await (0,promises_.realpath)(workspace), target)
            .split(external_node_path_.sep)
            .join("/");
        return { target: within, references: readReferences(text) };
    }
    catch {
        return undefined;
    }
}
async function reachOf(module, read) {
    const roots = (0,import_places/* searchFolders */.c0)(module);
    const files = new Set([module, ...packageFiles(module)]);
    const [foreign, folders] = [new Set(), new Set()];
    const literals = [];
    let isOpen = false;
    // What is added while it runs is visited too.
    for (const path of files) {
        const source = await read(path);
        if (source === undefined)
            continue;
        files.add(source.target);
        folders.add((0,external_node_path_.dirname)(path));
        literals.push(...source.references.literals);
        isOpen ||= source.references.isOpen;
        for (const name of source.references.imports) {
            const candidates = (0,import_places/* placesOf */.ek)(name, path, roots);
            for (const candidate of candidates)
                files.add(candidate);
            const found = await Promise.all(candidates.map(read));
            if (!name.startsWith(".") && found.every((file) => file === undefined))
                foreign.add(name.split(".")[0] ?? name);
        }
    }
    return { files, foreign, folders, literals, isOpen };
}
/** Of the packages that a module may be in; they run when it imports relatively, and decide what its name is. */
const packageFiles = (module) => (0,import_places/* ancestors */.T1)(module).map((folder) => `${folder}/__init__.py`);

;// CONCATENATED MODULE: ./src/discovery/touches.ts

/** What nobody reads while a pipeline is compiled, unless its source names it. */
const documentation = /(?:^|\/)(?:\.[^/]*(?:\/|$)|LICENSE|NOTICE|CODEOWNERS)|\.(?:md|rst|adoc)$/;
/**
 * Whether a file may be one that the compilation of a module depends on: it is imported, or would be; or it is data, and lies with the sources
 * or is named in them. When in doubt it is: a pipeline that is compiled for nothing costs a second, one that is not compiled is wrong.
 */
function createTouchTest(reach) {
    const named = new Set(reach.literals.filter((literal) => !/\s/.test(literal)).flatMap(namesIn));
    const sentences = reach.literals.filter((literal) => /\s/.test(literal));
    return (changed) => {
        if (reach.isOpen || isImported(reach, changed))
            return true;
        const [file, ...folders] = changed.split("/").reverse();
        if (named.has(file) || sentences.some((text) => text.includes(file)))
            return true;
        if (file.endsWith(".py") || documentation.test(changed))
            return false;
        return named.has(stem(file)) || folders.some((folder) => named.has(folder)) || liesBeside(reach, changed);
    };
}
/** Also from a package that is installed from another folder of this repository, and from a submodule, which changes as a whole. */
function isImported({ files, foreign }, changed) {
    if (files.has(changed))
        return true;
    const [file = "", ...folders] = changed.split("/").reverse();
    if (folders.some((folder) => foreign.has(folder)) || foreign.has(file.replace(/\.py$/, "")))
        return true;
    return !file.includes(".") && [...files].some((path) => path.startsWith(`${changed}/`));
}
/** Below a folder that sources were read from; in the root itself, which everything is below, directly. */
function liesBeside({ folders }, changed) {
    return [...folders].some((folder) => folder === "." ? external_node_path_.posix.dirname(changed) === "." : changed.startsWith(`${folder}/`));
}
/** Parts of a path, with and without their extensions. */
const namesIn = (literal) => literal.split(/[^\w.-]+/).flatMap((name) => (name === "" ? [] : [name, stem(name), ...name.split(".")]));
const stem = (name) => name.replace(/\.\w+$/, "");

// EXTERNAL MODULE: ./src/git/changes.ts
var git_changes = __webpack_require__(30977);
// EXTERNAL MODULE: ./src/packages/manifest.ts
var manifest = __webpack_require__(85488);
;// CONCATENATED MODULE: ./src/obtain/changed-only.ts







/** As far as their text shows them. */
const skippedRecords = (modules) => modules.flatMap(({ path, pipelines }) => {
    if (pipelines.length === 0)
        return [{ module: path, name: path, skipped: true }];
    return pipelines.map(({ function: name, name: given }) => ({
        module: path,
        function: name,
        name: given,
        skipped: true,
    }));
});
/** Files that say what is installed, by whatever step of the job: the text of a pipeline does not show what it takes from there. */
const environmentFile = /(?:^|\/)(?:requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|(?:poetry|uv|pdm)\.lock|environment\.ya?ml|\.python-version)$/;
/**
 * The modules that the changes since the base reach, by what the cache recorded of their last compilation, else by their text. Where the
 * changes are not known, or may concern everything, all of them.
 */
async function selectChanged(options) {
    const { modules, ports } = options;
    const changes = await (0,git_changes.changedFiles)(options);
    const reason = reasonForAll(changes, options);
    if (changes.kind === "unknown" || reason !== "") {
        ports.log.line(`changed-only: all modules are compiled, because ${reason}.`);
        return { selected: modules, skipped: [] };
    }
    const isReached = await createReachTest(changes.files, options);
    const reached = await Promise.all(modules.map(isReached));
    const selection = {
        selected: modules.filter((_, index) => reached[index]),
        skipped: modules.filter((_, index) => !reached[index]),
    };
    describeSelection(selection, changes, options);
    return selection;
}
function reasonForAll(changes, { inputs, github }) {
    if (changes.kind === "unknown")
        return changes.reason;
    const named = new Set([github.workflowFile, ...inputs.requirements.map((path) => external_node_path_.posix.normalize(path))]);
    const file = changes.files.find((path) => named.has(path) || environmentFile.test(path));
    return file === undefined ? "" : `${file} has changed since ${changes.base.slice(0, 7)}`;
}
async function createReachTest(files, { modules, workspace, cacheFolder, inputs, ports }) {
    const readReach = createReachReader(workspace);
    const cache = await (0,package_cache/* openPackageCache */.F)({
        ...inputs,
        searched: modules.map(({ path }) => path),
        workspace,
        cacheFolder,
        env: ports.env,
    });
    const root = await (0,promises_.realpath)(workspace);
    const isBelowOutput = (file) => inputs.outputDir === "." || file.startsWith(`${inputs.outputDir}/`);
    const packages = files.filter((file) => isBelowOutput(file) && manifest/* packageFile */.nR.test(file));
    // In the root, where the packages lie among the sources, a file may be both.
    const sources = files.filter((file) => inputs.outputDir === "." || !isBelowOutput(file));
    return async (module) => {
        if (packages.some(isPackageOf(module)))
            return true;
        const recorded = await recall(module, cache, root);
        if (recorded !== undefined && sources.some(recorded.touches))
            return true;
        if (recorded?.isCurrent)
            return false;
        return sources.some(createTouchTest(await readReach(module.path)));
    };
}
/** A committed package that was changed or removed is compiled anew; the folder's part of the path is not known before. */
function isPackageOf({ path }) {
    const stem = external_node_path_.posix.basename(path, ".py");
    return (file) => external_node_path_.posix.basename(file).startsWith(`${stem}.`) || external_node_path_.posix.basename(file).startsWith(`${stem}_`);
}
async function recall(module, cache, root) {
    const recorded = await cache.recall(module);
    if (recorded === undefined)
        return undefined;
    const within = (path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/");
    const files = new Set(recorded.files.map(within));
    const folders = new Set(recorded.folders.map((path) => within(path) || "."));
    const lookUps = new Set(recorded.lookUps.map(([folder, name]) => external_node_path_.posix.join(within(folder), name)));
    // What is in a folder that was listed counts whether it was read or not, and so does a file that an import may now find.
    const touches = (file) => files.has(file) || folders.has(external_node_path_.posix.dirname(file)) || lookUps.has(file.replace(/\.[^/]*$/, ""));
    return { touches, isCurrent: recorded.isCurrent };
}
function describeSelection({ selected, skipped }, changes, { ports: { log } }) {
    if (changes.kind === "unknown")
        return;
    const files = changes.files.length === 1 ? "1 file" : `${changes.files.length} files`;
    log.line(`changed-only: ${selected.length} of ${selected.length + skipped.length} modules are reached by what changed since ${changes.base.slice(0, 7)} (${files}).`);
    if (changes.files.length > 0)
        log.group("Files that have changed", changes.files.join("\n"));
    if (skipped.length > 0)
        log.group(`Skipped: ${skipped.length}`, skipped.map(({ path }) => path).join("\n"));
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


/***/ })

};
