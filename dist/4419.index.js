export const id = 4419;
export const ids = [4419,977];
export const modules = {

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

/***/ 34419:
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
// EXTERNAL MODULE: ./src/compile/package-cache.ts + 2 modules
var package_cache = __webpack_require__(63765);
// EXTERNAL MODULE: ./src/config/load-config.ts
var load_config = __webpack_require__(6943);
;// CONCATENATED MODULE: ./src/discovery/affects-module.ts

/** Files that a compilation does not read unless the source names them. */
const documentation = /(?:^|\/)(?:\.[^/]*(?:\/|$)|LICENSE|NOTICE|CODEOWNERS)|\.(?:md|rst|adoc)$/;
/**
 * Creates a test whether a module's compilation may depend on a file: the file is or would be imported, or it is data beside the sources or
 * named in them. In doubt it does: an unnecessary compilation costs a second, a missing one gives wrong results.
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
/** Includes packages installed from another folder of this repository, and submodules, which change as a whole. */
function isImported({ files, foreign }, changed) {
    if (files.has(changed))
        return true;
    const [file = "", ...folders] = changed.split("/").reverse();
    if (folders.some((folder) => foreign.has(folder)) || foreign.has(file.replace(/\.py$/, "")))
        return true;
    return !file.includes(".") && [...files].some((path) => path.startsWith(`${changed}/`));
}
/** Whether a file lies below a folder of the sources; in the root only directly, because everything is below it. */
function liesBeside({ folders }, changed) {
    return [...folders].some((folder) => folder === "." ? external_node_path_.posix.dirname(changed) === "." : changed.startsWith(`${folder}/`));
}
/** Parts of a path, with and without their extensions. */
const namesIn = (literal) => literal.split(/[^\w.-]+/).flatMap((name) => (name === "" ? [] : [name, stem(name), ...name.split(".")]));
const stem = (name) => name.replace(/\.\w+$/, "");

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




/** Creates a reader that reads each file once, even if many modules import it. */
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
    // Items added during the loop are visited too.
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
/** Files of packages that a module may belong to: they run on relative imports and determine its name. */
const packageFiles = (module) => (0,import_places/* ancestors */.T1)(module).map((folder) => `${folder}/__init__.py`);

// EXTERNAL MODULE: ./src/git/changes.ts
var git_changes = __webpack_require__(30977);
// EXTERNAL MODULE: ./src/packages/manifest.ts
var manifest = __webpack_require__(85488);
;// CONCATENATED MODULE: ./src/obtain/changed-only.ts








/** Pipelines of skipped modules, as far as their text shows them. */
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
/**
 * Files that determine what is installed. A pipeline's text does not show how it depends on installed packages, so a change here recompiles
 * everything.
 */
const environmentFile = /(?:^|\/)(?:requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|Pipfile(?:\.lock)?|(?:poetry|uv|pdm)\.lock|environment\.ya?ml|\.python-version)$/;
/**
 * Selects the modules affected by changes since the base commit, using the dependencies recorded in the cache, else their text. All modules
 * are selected if the changes are unknown or may affect everything.
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
    // Images and schedules of pipelines.yaml concern pipelines whose modules have not changed.
    const named = new Set([
        github.workflowFile,
        (0,load_config/* configPath */.eQ)(inputs),
        ...inputs.requirements.map((path) => external_node_path_.posix.normalize(path)),
    ]);
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
        log: ports.log,
    });
    const root = await (0,promises_.realpath)(workspace);
    const isBelowOutput = (file) => inputs.outputDir === "." || file.startsWith(`${inputs.outputDir}/`);
    const packages = files.filter((file) => isBelowOutput(file) && manifest/* packageFile */.nR.test(file));
    // With `output-dir: .` packages lie among the sources, so a file may count as both.
    const sources = files.filter((file) => inputs.outputDir === "." || !isBelowOutput(file));
    return async (module) => {
        if (packages.some(isPackageOf(module)))
            return true;
        const recorded = await recallModule(module, cache, root);
        if (recorded !== undefined && sources.some(recorded.touches))
            return true;
        if (recorded?.isCurrent)
            return false;
        return sources.some(createTouchTest(await readReach(module.path)));
    };
}
/** A changed or removed package is compiled again. Its folder is unknown before the compilation, so only the file name is compared. */
function isPackageOf({ path }) {
    const stem = external_node_path_.posix.basename(path, ".py");
    return (file) => external_node_path_.posix.basename(file).startsWith(`${stem}.`) || external_node_path_.posix.basename(file).startsWith(`${stem}_`);
}
async function recallModule(module, cache, root) {
    const recorded = await cache.recall(module);
    if (recorded === undefined)
        return undefined;
    const within = (path) => (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/");
    const files = new Set(recorded.files.map(within));
    const folders = new Set(recorded.folders.map((path) => within(path) || "."));
    const lookUps = new Set(recorded.lookUps.map(([folder, name]) => external_node_path_.posix.join(within(folder), name)));
    // Any change in a folder that the module listed counts, and so does a new file that an import may now find.
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


/***/ })

};
