export const id = 9045;
export const ids = [9045];
export const modules = {

/***/ 70286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ imagesOf),
/* harmony export */   k: () => (/* binding */ warnOfUnusedImages)
/* harmony export */ });
/* harmony import */ var _inputs_input_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75848);
/* harmony import */ var _inputs_name_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9245);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66948);
/* harmony import */ var _check_images_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9149);
/* harmony import */ var _read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47890);





/** The images that compiled packages get, with the placeholders of tags filled in. @throws ConfigError */
function imagesOf(config, names) {
    if (config === undefined)
        return [];
    const problems = [];
    const entries = Object.entries(config.file.images ?? {}).map(([name, setting]) => {
        const { newName, newTag, digest } = setting ?? {};
        const filled = newTag === undefined ? undefined : fill(newTag, names);
        if (filled?.problem !== undefined)
            problems.push({ path: ["images", name, "newTag"], text: `\`newTag\` ${filled.problem}` });
        return { name, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ newName, newTag: filled?.tag, digest }) };
    });
    (0,_read_config_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .T)(problems, config);
    return entries;
}
function fill(template, values) {
    try {
        const filled = (0,_inputs_name_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTemplate */ .o)((0,_inputs_name_template_js__WEBPACK_IMPORTED_MODULE_1__/* .nameTemplate */ .e)(template), values);
        // A branch may have slashes.
        return (0,_check_images_js__WEBPACK_IMPORTED_MODULE_4__/* .isTag */ .d)(filled)
            ? { tag: filled }
            : { tag: filled, problem: `becomes ${JSON.stringify(filled)}, which is not a tag` };
    }
    catch (error) {
        if (!(error instanceof _inputs_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h6))
            throw error;
        return { tag: "", problem: error.message };
    }
}
/** Entries of the file that no package uses are most often misspelt. */
function warnOfUnusedImages(config, entries, { records, log }) {
    // A pipeline that failed, or that no change reached, may use them.
    if (config === undefined || records.some(({ compiled }) => compiled === undefined))
        return;
    const used = new Set(records.flatMap(({ compiled }) => (compiled?.images ?? []).map(({ name }) => name)));
    for (const { name } of entries.filter((entry) => !used.has(entry.name)))
        log.annotate({
            level: "warning",
            title: "Image is not used",
            message: `No compiled package has the image ${name}, which \`images\` of ${config.path} replaces.`,
            location: { file: config.path, ...config.placeOf(["images", name]) },
        });
}


/***/ }),

/***/ 20145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/** Opens the engine that the inputs name. Only that engine's code is loaded. @throws ActionError */
async function openEngine(options) {
    return await engines[options.inputs.engine](options);
}
const engines = {
    kfp: async (options) => await (await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(4433), __webpack_require__.e(6535), __webpack_require__.e(4511), __webpack_require__.e(7352)]).then(__webpack_require__.bind(__webpack_require__, 8226))).openKfpEngine(options),
    tekton: async (options) => await (await Promise.all(/* import() */[__webpack_require__.e(5160), __webpack_require__.e(4125)]).then(__webpack_require__.bind(__webpack_require__, 5756))).openTektonEngine(options),
};


/***/ }),

/***/ 95383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NY: () => (/* binding */ discoverPipelines),
  Hy: () => (/* binding */ noPipelineIn),
  Sb: () => (/* binding */ nothingFound)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/memo.ts
var model_memo = __webpack_require__(24307);
// EXTERNAL MODULE: ./src/workspace/untrusted.ts
var untrusted = __webpack_require__(93171);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./src/workspace/inside.ts
var inside = __webpack_require__(58465);
;// CONCATENATED MODULE: ./src/discovery/test-folders.ts
/** Folders that hold tests and what those need. */
const testFolder = /^(?:tests?|testing|testdata|__tests__|e2e|unittests?|(?:.+[_-])?tests?|tests?[_-].+|e2e[_-].+|.+[_-]e2e)$/i;
/** @param base the folder that the user named, by the part of a glob before its first wildcard: below that, tests were not asked for */
const liesInTests = (path, base) => path
    .slice(base.length)
    .split("/")
    .slice(0, -1)
    .some((folder) => testFolder.test(folder));

;// CONCATENATED MODULE: ./src/discovery/find-modules.ts







/** Folders with installed Python code. */
const neverSearched = ["**/node_modules/**", "**/.git/**", "**/site-packages/**", "**/__pycache__/**"];
/** Tests (patterns of pytest and unittest) and set-up scripts are never pipelines, and running them has side effects. */
const neverByGlob = /^(?:test_.*|.*_tests?|tests?|conftest|setup)\.py$/;
/** @throws DiscoveryError for a named file that does not exist, or a path outside the workspace */
async function findModules(workspace, patterns) {
    const root = await (0,promises_.realpath)(workspace);
    const all = patterns.map((pattern) => normalize(pattern, [workspace, root]));
    const wanted = all.filter((pattern) => !pattern.startsWith("!"));
    const outside = wanted.find((pattern) => (0,external_node_path_.isAbsolute)(pattern) || pattern.split("/").includes(".."));
    if (outside !== undefined)
        throw outsideError(outside);
    const links = new LinkResolver(root);
    const found = await (0,dist/* glob */.TI)(all, {
        cwd: root,
        ignore: neverSearched,
        dot: false,
        expandDirectories: false,
        fs: { realpath: links.resolve },
    });
    const paths = [...new Set(found)].sort();
    const named = new Set(wanted.filter((pattern) => !(0,dist/* isDynamicPattern */.ey)(pattern)));
    const missing = [...named].find((path) => !paths.includes(path) && !all.includes(`!${path}`));
    if (missing !== undefined)
        throw await missingError(root, missing);
    const targets = await links.targetsOf(paths);
    const far = paths.find((path) => named.has(path) && targets.get(path) === undefined);
    if (far !== undefined)
        throw outsideError(far);
    return sortOut(paths, { named, targets, outside: links.outside, bases: wanted.map(baseOf) });
}
/** Converts an absolute path below the root to a relative one. */
function normalize(pattern, roots) {
    const [, negation = "", path = ""] = /^(!?)(.*)$/s.exec(pattern.replaceAll("\\", "/")) ?? [];
    const above = roots.find((root) => path.startsWith(`${root}/`));
    return negation + (above === undefined ? path : path.slice(above.length + 1)).replace(/^(?:\.\/)+/, "");
}
/** The folder that a glob starts from, with `/` at its end unless it is the root. */
function baseOf(pattern) {
    const parts = pattern.split("/").slice(0, -1);
    const dynamic = parts.findIndex((part) => (0,dist/* isDynamicPattern */.ey)(part));
    return (dynamic === -1 ? parts : parts.slice(0, dynamic)).map((part) => `${part}/`).join("");
}
function sortOut(paths, { named, targets, outside, bases }) {
    const leftOut = outside.map((path) => leaveOut(path, linksOutside));
    const files = [];
    const owners = new Map();
    // Explicitly named paths come before matched ones, and files before links to them.
    const rank = (path) => (named.has(path) ? 0 : targets.get(path) === path ? 1 : 2);
    for (const path of paths.toSorted((one, other) => rank(one) - rank(other))) {
        const target = targets.get(path);
        const reason = named.has(path) ? undefined : reasonToLeaveOut(path, { target, owner: owners.get(target) });
        if (reason !== undefined)
            leftOut.push(leaveOut(path, reason));
        else
            files.push({ path, named: named.has(path), inTests: !named.has(path) && isInTests(path, bases) });
        if (!owners.has(target))
            owners.set(target, path);
    }
    return { files: files.sort((one, other) => (one.path < other.path ? -1 : 1)), leftOut };
}
function isInTests(path, bases) {
    const base = bases.filter((folder) => path.startsWith(folder)).sort((one, other) => other.length - one.length)[0];
    return liesInTests(path, base ?? "");
}
function reasonToLeaveOut(path, { target, owner }) {
    if (target === undefined)
        return linksOutside;
    if (neverByGlob.test(external_node_path_.posix.basename(path)))
        return "a test or set-up script by its name";
    return owner === undefined ? undefined : `is the same file as ${owner}`;
}
const linksOutside = "links to a file outside the workspace";
const leaveOut = (path, reason) => ({ path, reason });
/** Resolves symbolic links, but refuses targets outside the workspace: a pull request could otherwise include files of the machine. */
class LinkResolver {
    #root;
    /** Paths and their targets, both relative. */
    #targets = new Map();
    /** Links to files outside the workspace. */
    outside = [];
    constructor(root) {
        this.#root = root;
    }
    /** Replaces `fs.realpath`, which the search calls for each link. */
    resolve = ((path, done) => {
        (0,external_node_fs_.realpath)(path, (error, target) => {
            if (error !== null)
                return done(error, "");
            const within = (0,inside/* pathInside */._)(this.#root, target);
            if (within !== undefined) {
                this.#targets.set(posixPath((0,external_node_path_.relative)(this.#root, path)), within);
                return done(null, target);
            }
            if (/\.(?:py|ipynb)$/.test(path))
                this.outside.push(posixPath((0,external_node_path_.relative)(this.#root, path)));
            done(new Error(`${path} leads out of ${this.#root}`), "");
        });
    });
    /** Resolves the paths of found files. Only folders, which are few, and links are resolved. */
    async targetsOf(paths) {
        const folders = [...new Set(paths.map((path) => external_node_path_.posix.dirname(path)))];
        const real = new Map(await Promise.all(folders.map(async (folder) => [folder, await (0,promises_.realpath)((0,external_node_path_.join)(this.#root, folder))])));
        return new Map(paths.map((path) => {
            const target = (0,external_node_path_.join)(real.get(external_node_path_.posix.dirname(path)) ?? "", external_node_path_.posix.basename(path));
            return [path, this.#targets.get(path) ?? (0,inside/* pathInside */._)(this.#root, target)];
        }));
    }
}
const posixPath = (path) => path.split(external_node_path_.sep).join("/");
const outsideError = (path) => new errors/* DiscoveryError */.P3(`${path} lies outside the workspace.`, {
    code: "outside-workspace",
    hint: "`pipelines` takes paths and globs below the root of the repository; symbolic links must stay there too.",
});
async function missingError(root, path) {
    const target = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch(() => undefined);
    if (target !== undefined && (0,inside/* pathInside */._)(root, target) === undefined)
        return outsideError(path);
    const isFolder = await (0,promises_.stat)((0,external_node_path_.join)(root, path)).then((found) => found.isDirectory(), () => false);
    if (isFolder)
        return new errors/* DiscoveryError */.P3(`${path}, which \`pipelines\` names, is a folder.`, {
            hint: `Write \`${external_node_path_.posix.join(path, "**/*.py")}\` for all modules below it.`,
        });
    return new errors/* DiscoveryError */.P3(`There is no file ${path}, which \`pipelines\` names.`, {
        code: "file-missing",
        hint: path.includes(",")
            ? "Write one path or glob on each line, without commas."
            : "Paths are relative to the root of the repository, or to `working-directory`.",
    });
}

// EXTERNAL MODULE: ./src/discovery/sources.ts
var discovery_sources = __webpack_require__(6388);
;// CONCATENATED MODULE: ./src/discovery/discovery.ts





/**
 * The modules that hold pipelines, or may do so when they are loaded or run. Text decides only what is certain; Python is not started.
 * @throws DiscoveryError when no file matches, or a path is none of the workspace
 */
async function discoverPipelines(options) {
    const { workspace, patterns } = options;
    const { files, leftOut } = await findModules(workspace, patterns);
    if (files.length + leftOut.length === 0)
        throw nothingFound(patterns, 0);
    const sources = (0,discovery_sources/* openSources */.H)(workspace, options.roots ?? []);
    const chosen = await recallOrChoose(files, { ...options, sources, searched: new Set(files.map(({ path }) => path)) });
    return {
        modules: chosen.filter((choice) => "entry" in choice),
        leftOut: [...leftOut, ...chosen.filter((choice) => "reason" in choice)],
    };
}
/**
 * What is chosen depends on the settings, the list of files, and on what was asked of the files' texts and places. If all of it is as it was
 * in an earlier step, so is the result, and nothing is parsed.
 */
async function recallOrChoose(files, options) {
    const { sources, entry, roots = [], defaultSdk = "", memo = model_memo/* noMemo */.E } = options;
    const from = [files, entry, roots, defaultSdk];
    const known = memo.recall(discoveries, from);
    if (known !== undefined && sources.areStill(known.asked))
        return known.chosen;
    const candidates = files.filter(({ path, named }) => named || sources.reachesSdk(path));
    const without = files.filter((file) => !candidates.includes(file));
    const chosen = [
        ...without.map(({ path }) => ({ path, reason: "imports neither kfp nor kfp_tekton" })),
        ...(await choose(candidates, options)),
    ];
    memo.keep(discoveries, from, { asked: sources.asked(), chosen });
    return chosen;
}
const discoveries = {
    name: "discovery",
    isProper: (value) => (0,untrusted/* isObject */.Gv)(value) &&
        (0,untrusted/* isObject */.Gv)(value.asked) &&
        (0,untrusted/* isObject */.Gv)(value.asked.texts) &&
        (0,untrusted/* isObject */.Gv)(value.asked.present) &&
        Array.isArray(value.chosen) &&
        value.chosen.every(isChoice),
};
const isChoice = (value) => (0,untrusted/* isObject */.Gv)(value) &&
    typeof value.path === "string" &&
    (typeof value.reason === "string" ||
        ((value.entry === "pipeline" || value.entry === "main") &&
            (value.sdk === "kfp" || value.sdk === "kfp-tekton") &&
            Array.isArray(value.pipelines)));
async function choose(files, options) {
    if (files.length === 0)
        return [];
    // The parser is loaded late, only if there is something to parse.
    const { createChooser } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(4323)]).then(__webpack_require__.bind(__webpack_require__, 74323));
    return files.map(createChooser(options));
}
/** Creates the error for a named module without a pipeline. */
function noPipelineIn(path) {
    return new errors/* DiscoveryError */.P3(`${path} has no pipeline function.`, {
        code: "no-pipeline-found",
        hint: "Decorate the function with @dsl.pipeline(...), or take the file out of `pipelines`.",
        location: { file: path },
    });
}
/** @param files number of files that matched */
function nothingFound(patterns, files) {
    const globs = patterns.map((pattern) => `\`${pattern}\``).join(", ");
    const search = files === 0
        ? `no Python file matches ${globs}.`
        : `none of the ${files} files that match ${globs} has a pipeline function.`;
    return new errors/* DiscoveryError */.P3(`No pipeline found: ${search}`, {
        code: "no-pipeline-found",
        hint: "Set `pipelines` to globs of modules that have a function with the decorator @dsl.pipeline(...).",
    });
}


/***/ }),

/***/ 88958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   c0: () => (/* binding */ searchFolders),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Lists the folders where Python looks up a module's imports, as in the compiler's search path (compile/driver): the module's folder, the
 * folders of the packages that it may be in, the root. Paths are relative to the workspace, with `/`.
 */
function searchFolders(module) {
    return [...new Set([...ancestors(module), "."])];
}
/** Lists the folders from a file's own up to, but without, the root. */
function ancestors(path) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    return folder === "." ? [] : [folder, ...ancestors(folder)];
}
/** Lists the places where an import of this name (`a.b`, `..a`) would be found, and the packages on the way. */
function placesOf(name, importer, roots) {
    const [, dots = "", path = ""] = /^(\.*)(.*)$/.exec(name) ?? [];
    const starts = dots === "" ? roots : [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(importer), ...Array(dots.length - 1).fill(".."))];
    const parts = path === "" ? [] : path.split(".");
    return starts.filter((start) => !start.startsWith("..")).flatMap((start) => placesBelow(start, parts));
}
function placesBelow(start, parts) {
    const own = parts.length === 0 ? [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(start, "__init__.py")] : [];
    const below = parts.flatMap((_, index) => {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(start, ...parts.slice(0, index + 1));
        return [`${path}.py`, `${path}/__init__.py`];
    });
    return [...own, ...below];
}


/***/ }),

/***/ 669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readNotebook)
/* harmony export */ });
/** @returns undefined if the text is not a Python notebook */
function readNotebook(raw) {
    const cells = parseCells(raw);
    if (cells === undefined)
        return undefined;
    const file = raw.split("\n");
    const code = [];
    const places = new Map();
    let at = 0;
    cells.forEach((cell, index) => {
        const begin = file.findIndex((line, number) => number >= at && /^\s*"source":/.test(line));
        at = Math.max(at, begin + 1);
        const source = linesOf(cell.source);
        const kept = cell.cell_type === "code" ? withMagicsAsCalls(source) : [];
        source.forEach((line, number) => {
            const found = file.findIndex((text, place) => place >= at && isLiteral(text, line));
            at = found === -1 ? Math.max(at, code.length) : found;
            if (kept.length > 0)
                code[at] = kept[number] ?? "";
            if (kept.length > 0)
                places.set(at + 1, `cell ${index + 1}, line ${number + 1}`);
            at += 1;
        });
    });
    const text = `${Array.from(code, (line) => line ?? "").join("\n")}\n`;
    return { text, placeOf: (line) => places.get(line) };
}
function parseCells(raw) {
    try {
        const notebook = JSON.parse(raw);
        const { kernelspec, language_info: info } = notebook.metadata ?? {};
        const language = info?.name ?? kernelspec?.language ?? "python";
        return Array.isArray(notebook.cells) && language === "python" ? notebook.cells : undefined;
    }
    catch {
        return undefined;
    }
}
function linesOf(source) {
    const text = Array.isArray(source) ? source.join("") : typeof source === "string" ? source : "";
    return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
/** Whether a line of the file is the JSON of a line of source. */
function isLiteral(text, line) {
    const literal = text.trim().replace(/,$/, "");
    if (!literal.startsWith('"'))
        return false;
    try {
        return String(JSON.parse(literal)).replace(/\n$/, "") === line;
    }
    catch {
        return false;
    }
}
/** Magics after which the rest of the cell is Python; after others (`%%bash`) it is not. */
const pythonMagic = /^%%(?:time|timeit|capture|prun)\b/;
const writingMagic = /^%%(?:file|writefile)\b\s*(.*)$/;
/** `%env A=1`, alone or with a name for what it returns. The driver's notebook_shell.py has those that later cells depend on. */
const lineMagic = /^(\s*(?:[\w, ]+=\s*)?)%(\w+)[ \t]*(.*)$/;
const command = /^(\s*[\w, ]+=)\s*!.*$/;
/** Magics become calls, as Jupyter makes them; each line stays where it is. Commands for a shell are left out. */
function withMagicsAsCalls(source) {
    const at = source.findIndex((line) => line.trim() !== "");
    const first = source[at] ?? "";
    const [, target] = writingMagic.exec(first) ?? [];
    if (target !== undefined)
        return source.map((_, index) => index === at ? call("run_cell_magic", "writefile", target, `${source.slice(at + 1).join("\n")}\n`) : "");
    if (first.startsWith("%%") && !pythonMagic.test(first))
        return source.map(() => "");
    return joinLines(source).map(withLineMagic);
}
/** A magic or command may go on after a backslash: its first line gets all of it. */
function joinLines(source) {
    const lines = [...source];
    lines.forEach((line, index) => {
        for (let next = index + 1; isMagic(line) && line.trimEnd().endsWith("\\") && next < lines.length; next += 1) {
            const goesOn = (lines[next] ?? "").trimEnd().endsWith("\\");
            lines[next] = "";
            if (!goesOn)
                break;
        }
    });
    return lines;
}
/** A line that begins with `% (` goes on with the text of the line before it. */
const isMagic = (line) => /^\s*(?:[\w, ]+=\s*)?(?:%{1,2}[a-zA-Z]|!)|^\s*\?|^\s*[\w.]+\?{1,2}\s*$/.test(line);
function withLineMagic(line) {
    if (/^%%/.test(line))
        return "pass";
    const [, start, name, rest] = lineMagic.exec(line) ?? [];
    if (start !== undefined && name !== undefined)
        return `${start}${call("run_line_magic", name, rest ?? "")}`;
    if (command.test(line))
        return line.replace(command, '$1 get_ipython().getoutput("")');
    return isMagic(line) ? `${/^\s*/.exec(line)?.[0] ?? ""}pass` : line;
}
/** JSON's texts are Python's as well. */
const call = (method, ...texts) => `get_ipython().${method}(${texts.map((text) => JSON.stringify(text)).join(", ")})`;


/***/ }),

/***/ 22296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ searchRoots)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Folders of the workspace in which Python looks for modules beside those that a module's path gives: relative to it, with `/`. */
function searchRoots({ workspace, inputs, env }) {
    const added = (env.PYTHONPATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).filter((path) => path !== "");
    const within = added.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/") || ".");
    return [inputs.workingDirectory, ...within.filter((path) => path !== ".." && !path.startsWith("../"))];
}


/***/ }),

/***/ 6388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21618);
/* harmony import */ var _import_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88958);
/* harmony import */ var _notebook_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(669);





const sdk = /\bkfp(?:_tekton)?\b/;
/** @param roots further folders of Python's search path, relative to the workspace */
function openSources(workspace, roots) {
    const folders = new Map();
    const texts = new Map();
    const edges = new Map();
    const withoutSdk = new Set();
    const text = (path) => {
        if (!texts.has(path))
            texts.set(path, readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)));
        return texts.get(path);
    };
    const present = new Map();
    const exists = (path) => {
        const known = present.get(path) ?? isThere(path);
        present.set(path, known);
        return known;
    };
    const isThere = (path) => {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path);
        const names = folders.get(folder) ?? namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder));
        folders.set(folder, names);
        return names.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path));
    };
    const importedBy = (path) => {
        const known = edges.get(path) ?? filesImported(path, text(path) ?? "", { exists, roots });
        edges.set(path, known);
        return known;
    };
    const walk = (path, isKnown) => {
        const seen = new Set([path]);
        // Items added during the loop are visited too.
        for (const file of seen)
            for (const next of importedBy(file))
                if (!isKnown(next))
                    seen.add(next);
        return seen;
    };
    return {
        text,
        find: (name, importer) => {
            const folders = foldersFor(importer, text(importer) ?? "", roots);
            // The last two places are those of the whole name, as a module and as a package.
            return folders.flatMap((folder) => (0,_import_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .ek)(name, importer, [folder]).slice(-2)).find(exists);
        },
        asked: () => ({
            texts: Object.fromEntries([...texts].map(([path, found]) => [path, digestOf(found)])),
            present: Object.fromEntries(present),
        }),
        areStill: (asked) => Object.entries(asked.present).every(([path, was]) => exists(path) === was) &&
            Object.entries(asked.texts).every(([path, digest]) => digestOf(text(path)) === digest),
        importedBy,
        closure: (path) => walk(path, () => false),
        reachesSdk: (path) => {
            if (withoutSdk.has(path))
                return false;
            const files = walk(path, (file) => withoutSdk.has(file));
            if ([...files].some((file) => sdk.test(text(file) ?? "")))
                return true;
            // These files need not be visited again.
            for (const file of files)
                withoutSdk.add(file);
            return false;
        },
    };
}
/** Lists imported files; packages on the way run too. */
function filesImported(path, text, { exists, roots }) {
    const folders = foldersFor(path, text, roots);
    return [...new Set(importsIn(text).flatMap((name) => (0,_import_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .ek)(name, path, folders).filter(exists)))];
}
const foldersFor = (importer, text, roots) => [
    ...new Set([...(0,_import_places_js__WEBPACK_IMPORTED_MODULE_3__/* .searchFolders */ .c0)(importer), ...roots, ...addedFolders(importer, text)]),
];
/** Lists folders that a text adds to `sys.path`, according to its string literals: relative to its own folder, or to the root. */
function addedFolders(importer, text) {
    const lines = text.includes("sys.path") ? text.match(/^.*\bsys\.path\b.*$/gm) : null;
    return (lines ?? []).flatMap((line) => {
        const literals = [...line.matchAll(/(["'])([^"']*)\1/g)].map(([, , literal = ""]) => literal);
        if (literals.length === 0)
            return [];
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(...literals);
        return [node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(importer), path), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path)];
    });
}
const importing = /(?:^|[;:])[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import[ \t]*(\([^)]*\)|(?:\\\r?\n|[^\n;#])*)|import[ \t]+((?:\\\r?\n|[^\n;#])*))/gm;
/** Lists imported modules. A name imported from `a` is listed as `a` and `a.name`, because it may be a module. */
function importsIn(text) {
    return [...text.matchAll(importing)].flatMap(([, origin, names = "", modules = ""]) => {
        if (origin === undefined)
            return clauses(modules);
        const within = origin.endsWith(".") ? origin : `${origin}.`;
        return [origin, ...clauses(names).map((name) => within + name)];
    });
}
const clauses = (text) => text
    .replace(/#.*$/gm, "")
    .split(/[,()\\]/)
    .map((clause) => clause.trim().split(/\s+as\s+/)[0] ?? "")
    .filter((name) => /^[.\w]+$/.test(name));
const digestOf = (text) => (text === undefined ? "" : (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(text));
function readText(path) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
        return path.endsWith(".ipynb") ? ((0,_notebook_js__WEBPACK_IMPORTED_MODULE_4__/* .readNotebook */ .c)(text)?.text ?? "") : text;
    }
    catch {
        return undefined;
    }
}
function namesIn(folder) {
    try {
        return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder));
    }
    catch {
        return new Set();
    }
}


/***/ }),

/***/ 79645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ checksumsOf),
/* harmony export */   dt: () => (/* binding */ untrustedChecksums),
/* harmony export */   pd: () => (/* binding */ renderChecksums),
/* harmony export */   uw: () => (/* binding */ checksumsName)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10817);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93171);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85488);





/** The file beside the manifest with the digest of every file that it names, and its own. */
const checksumsName = "checksums.txt";
/** Renders checksums as sha256sum writes them and actions/attest takes them for `subject-checksums`. @param digests by path, relative to the file */
const renderChecksums = (digests) => [...digests]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join("");
/** Renders the checksums of a folder of packages: those of its manifest, and the manifest's own. */
function checksumsOf(manifest) {
    const own = (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(Buffer.from((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .renderManifest */ .sB)(manifest)));
    return renderChecksums(new Map([...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOfAll */ .Uh)(manifest), [_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .vS, own]]));
}
/** Reads digests by path, relative to the checksums' folder. */
const untrustedChecksums = {
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
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageError */ .JP(`${place} is not a checksum as \`sha256sum\` writes it.`, {
        hint: "Compile again, and pass the folder on unchanged.",
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
/* harmony export */   _I: () => (/* binding */ untrustedManifest),
/* harmony export */   nR: () => (/* binding */ packageFile),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _model_parse_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54129);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);
/* harmony import */ var _side_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48472);







/** Name of the manifest in `output-dir`, beside the packages. */
const manifestName = "pipelines.json";
const version = 1;
function renderManifest({ pipelines, removed = [] }) {
    const sorted = [...pipelines].sort((a, b) => (a.package < b.package ? -1 : 1));
    const told = removed.length === 0 ? {} : { removed };
    return `${JSON.stringify({ version, pipelines: sorted, ...told }, undefined, 2)}\n`;
}
/** Reads the manifest of another job, with the digest of its file. */
const untrustedManifest = {
    limit: 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E,
    parse: (bytes, path) => ({ manifest: parseManifest(bytes.toString("utf8"), path), sha256: (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(bytes) }),
};
/** @param path how a message calls the file. @throws PackageError: it may come from an untrusted job, or from a merge that went wrong */
function parseManifest(text, path) {
    const invalid = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} is not a manifest of this action: ${what}.`, {
        hint: "Delete it if it is left from something else or from a merge: the next compilation writes it anew.",
    });
    const value = (0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(text);
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
/** Creates the entry of a compiled pipeline. `sources` are the digests of the files that it read. */
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
/** Every file of an entry, with its digest. */
const filesOf = (entry) => new Map([[entry.package, entry.sha256], ...Object.entries(entry.sideFiles)]);
/** Extensions of the formats that servers accept. */
const packageFile = /\.(?:ya?ml|zip|tar\.gz|tgz)$/;
/** Files below `.github` are refused: workflows and settings there are YAML files too. */
const isPackagePath = (path) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path) && packageFile.test(path) && !/(?:^|\/)\.github\//i.test(path);
const filesOfAll = ({ pipelines }) => new Map(pipelines.flatMap((entry) => [...filesOf(entry)]));
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
/** @returns the first problem; empty if there is none */
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);




/** Names that the SDK gives: kfp_tekton/compiler/compiler.py, `_customtask_cr` and `_pipelineloop_cr`. */
const suffixPattern = /^_(customtask|pipelineloop)_cr\d{1,6}\.yaml$/;
/** Removes the extension like Python's os.path.splitext, which the SDK uses to name side files: `p.tar.gz` becomes `p.tar`. */
const withoutExtension = (path) => path.slice(0, path.length - (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).length);
/** Whether the rest of a file name, after its package's, is one that the SDK writes. */
const isSideFileSuffix = (suffix) => suffixPattern.test(suffix);
/** Whether the SDK writes a file of this name beside the package. */
function isSideFileOf(packagePath, path) {
    const stem = withoutExtension(packagePath);
    return path.startsWith(stem) && isSideFileSuffix(path.slice(stem.length));
}
/** The SDK writes these fields and no others (compiler.py, `custom_task_cr` and `pipeline_loop_cr`). */
const fields = new Set(["apiVersion", "kind", "metadata", "spec"]);
/** Groups of custom tasks are named like domains. The groups of Kubernetes and Tekton themselves contain no custom tasks. */
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
        hint: "Only resources of loops and custom tasks lie beside packages. Compile again, and pass the folder on unchanged.",
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

/***/ 59045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
;// CONCATENATED MODULE: ./src/change/report-change.ts

/** Compares the pipelines with the base of the pull request, and comments on it where that is wanted. */
async function reportChange(records, options, { goesOn, schedules }) {
    const { compared: tellComparison } = options.progress;
    const isPublished = options.inputs.publish.some((kind) => kind === "artifact" || kind === "folder");
    if (!options.inputs.comment && !isPublished && tellComparison === undefined)
        return { records, attachments: new Map(), conclude: async () => { } };
    const { renderReportFile, reportFileName } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(2003), __webpack_require__.e(5160), __webpack_require__.e(993), __webpack_require__.e(241), __webpack_require__.e(9686), __webpack_require__.e(8363)]).then(__webpack_require__.bind(__webpack_require__, 16823));
    const { records: compared, ...described } = await describeChange(records, options);
    const file = { ...described, ...(0,defined/* defined */.s)({ schedules }) };
    tellComparison?.(file);
    // Uploads and runs take their time: until then the reader of the pull request sees what is known.
    if (options.inputs.comment && goesOn)
        await comment(file, options, { isRunning: true, stepFailed: false });
    const text = renderReportFile(file, options.inputs.outputDir);
    return {
        records: compared,
        attachments: new Map([[reportFileName, text]]),
        conclude: async (ended, { stepFailed }) => {
            if (!options.inputs.comment)
                return;
            const { withOutcomes } = await Promise.all(/* import() */[__webpack_require__.e(4975), __webpack_require__.e(4764)]).then(__webpack_require__.bind(__webpack_require__, 87083));
            const linkable = options.inputs.host !== "embedded" && options.inputs.engine === "kfp";
            const reports = withOutcomes(file.reports, ended, { linkable });
            await comment({ ...file, reports }, options, { isRunning: false, stepFailed });
        },
    };
}
async function comment(file, options, progress) {
    const { commentOnPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(4975), __webpack_require__.e(4764), __webpack_require__.e(9972), __webpack_require__.e(2097)]).then(__webpack_require__.bind(__webpack_require__, 72097));
    await commentOnPullRequest(file, options, progress);
}
async function describeChange(records, options) {
    if (options.inputs.packages.length > 0) {
        const { reportsOfLoaded } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(1283), __webpack_require__.e(2003), __webpack_require__.e(4975), __webpack_require__.e(5160), __webpack_require__.e(993), __webpack_require__.e(4764), __webpack_require__.e(241), __webpack_require__.e(9686), __webpack_require__.e(1578), __webpack_require__.e(6036)]).then(__webpack_require__.bind(__webpack_require__, 76036));
        return { records, ...(await reportsOfLoaded(records, options)) };
    }
    const { reportsOf } = await Promise.all(/* import() */[__webpack_require__.e(4975), __webpack_require__.e(4764)]).then(__webpack_require__.bind(__webpack_require__, 87083));
    // It takes a second compilation, which nobody but the reader of a pull request has use for.
    if (options.github.pullRequest.kind !== "number" && options.progress.compared === undefined)
        return { records, reports: reportsOf(records), note: "", isTold: false };
    const { compareWithBase } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(4975), __webpack_require__.e(4764), __webpack_require__.e(1597)]).then(__webpack_require__.bind(__webpack_require__, 41597));
    const { records: compared, removed, note } = await compareWithBase(records, options);
    return { records: compared, reports: [...reportsOf(compared), ...removed], note, isTold: false };
}

// EXTERNAL MODULE: ./src/config/configure.ts
var configure = __webpack_require__(28190);
// EXTERNAL MODULE: ./src/delivery/plan-uploads.ts + 3 modules
var plan_uploads = __webpack_require__(85500);
// EXTERNAL MODULE: ./src/delivery/deliver.ts + 1 modules
var deliver = __webpack_require__(73526);
// EXTERNAL MODULE: ./src/delivery/open-engine.ts
var open_engine = __webpack_require__(20145);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
;// CONCATENATED MODULE: ./src/finish.ts




/** An error that stops all pipelines, such as a server out of reach, becomes the error of each: summary and outputs keep what was compiled. */
async function finishPipelines(records, obtained, configured) {
    const { context } = configured;
    try {
        if (context.inputs.serverDrift !== "ignore")
            return { records: await compareWithServer(records, obtained, configured) };
        return await finish_deliver(records, obtained, configured);
    }
    catch (thrown) {
        const { signal } = context.ports;
        const error = signal.aborted ? signal.reason : thrown;
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return { records: records.map((record) => ((0,plan_uploads/* isDeliverable */.MG)(record) ? { ...record, error } : record)) };
    }
}
async function compareWithServer(records, { passedOver, removed }, configured) {
    const { context } = configured;
    const { compareWithServer: compare } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(4433), __webpack_require__.e(6535), __webpack_require__.e(5409)]).then(__webpack_require__.bind(__webpack_require__, 71916));
    const compared = await compare(records, { ...context, passedOver, removed });
    const told = await withScheduleDrift(compared, configured);
    if (context.inputs.driftIssue)
        await (await __webpack_require__.e(/* import() */ 7000).then(__webpack_require__.bind(__webpack_require__, 27000))).keepDriftIssue(told, context);
    return told;
}
async function withScheduleDrift(records, configured) {
    if (configured.environment === undefined)
        return records;
    const { compareSchedules } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(4433), __webpack_require__.e(6535), __webpack_require__.e(1768)]).then(__webpack_require__.bind(__webpack_require__, 31953));
    return await compareSchedules(records, configured);
}
async function finish_deliver(records, obtained, configured) {
    const { context } = configured;
    const wanted = await planSchedules(records, configured);
    const plans = await promoted(await (0,plan_uploads/* planUploads */.K)(records, configured), configured);
    const deploy = () => send({ plans, wanted, obtained }, configured);
    if (configured.environment === undefined)
        return await deploy();
    const { recordDeployment } = await __webpack_require__.e(/* import() */ 3599).then(__webpack_require__.bind(__webpack_require__, 33599));
    const { sha } = context.github;
    return await recordDeployment(configured, { sha, description: "Pipelines", deploy });
}
async function send({ plans, wanted, obtained }, configured) {
    const { context } = configured;
    const engine = await (0,open_engine/* openEngine */.F)(context);
    try {
        const lost = await lostOnServer(obtained, engine, context);
        const delivered = await (0,deliver/* deliverAll */.F)(plans, engine, context);
        const kept = await keepSchedules({ records: delivered, plans, engine, wanted }, configured);
        const cleaned = await removeOldVersions({ ...kept, plans, engine }, context);
        return { ...kept, records: [...cleaned, ...lost] };
    }
    finally {
        await engine.close();
    }
}
async function promoted(plans, configured) {
    if (configured.context.inputs.promoteFrom === "")
        return plans;
    const { refuseUnproven } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(4433), __webpack_require__.e(6535), __webpack_require__.e(836)]).then(__webpack_require__.bind(__webpack_require__, 38069));
    return await refuseUnproven(plans, configured);
}
/** Plans the schedules before anything is sent, so that a file with a mistake leaves the server as it is. @throws ConfigError */
async function planSchedules(records, configured) {
    if (configured.config === undefined)
        return undefined;
    const { planWanted } = await __webpack_require__.e(/* import() */ 7410).then(__webpack_require__.bind(__webpack_require__, 47410));
    return planWanted(records, configured);
}
async function keepSchedules({ wanted, ...delivered }, configured) {
    if (wanted === undefined)
        return { records: delivered.records };
    const { deliverSchedules } = await __webpack_require__.e(/* import() */ 7410).then(__webpack_require__.bind(__webpack_require__, 47410));
    return await deliverSchedules({ ...delivered, wanted }, configured);
}
/** Last of all: until then the schedules and the default version may still need an old one. */
async function removeOldVersions({ records, plans, engine }, context) {
    if (context.inputs.keep === 0)
        return records;
    const { removeUnused } = await __webpack_require__.e(/* import() */ 2333).then(__webpack_require__.bind(__webpack_require__, 72333));
    return await removeUnused({ records, plans, engine }, context);
}
async function lostOnServer(obtained, { pipelinesOf }, context) {
    if (pipelinesOf === undefined || obtained.passedOver.length === 0)
        return [];
    const { findLostOnServer } = await __webpack_require__.e(/* import() */ 6133).then(__webpack_require__.bind(__webpack_require__, 16133));
    return await findLostOnServer({ ...obtained, pipelinesOf }, context);
}

// EXTERNAL MODULE: ./src/gate/verdict.ts + 2 modules
var verdict = __webpack_require__(5933);
// EXTERNAL MODULE: ./src/config/images.ts
var config_images = __webpack_require__(70286);
// EXTERNAL MODULE: ./src/discovery/discovery.ts + 2 modules
var discovery = __webpack_require__(95383);
// EXTERNAL MODULE: ./src/discovery/search-roots.ts
var search_roots = __webpack_require__(22296);
// EXTERNAL MODULE: ./src/event/untrusted-code.ts + 1 modules
var untrusted_code = __webpack_require__(70607);
// EXTERNAL MODULE: ./src/model/rule-names.ts
var rule_names = __webpack_require__(62074);
// EXTERNAL MODULE: ./src/report/report.ts + 1 modules
var report = __webpack_require__(42654);
;// CONCATENATED MODULE: ./src/obtain/obtain-pipelines.ts









/** Compiles the pipelines, or loads packages that an earlier job compiled. @throws ActionError for what concerns all of them */
async function obtainPipelines({ context, config }) {
    // Packages of an earlier job have their images already: the same bytes go on.
    if (context.inputs.packages.length > 0)
        return await loadPipelines(context);
    const images = (0,config_images/* imagesOf */.I)(config, context.github.names);
    const obtained = await compile({ ...context, images });
    (0,config_images/* warnOfUnusedImages */.k)(config, images, { ...obtained, ...context.ports });
    return obtained;
}
async function loadPipelines(options) {
    const { inputs, workspace, ports } = options;
    const [{ loadPackages }, { updateOfLoaded }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(5160), __webpack_require__.e(1713)]).then(__webpack_require__.bind(__webpack_require__, 31713)),
        __webpack_require__.e(/* import() */ 4996).then(__webpack_require__.bind(__webpack_require__, 64996)),
    ]);
    const areStrangers = (0,untrusted_code/* isPackageForeign */.Lr)(options.github);
    const loaded = await loadPackages({ workspace, patterns: inputs.packages, areStrangers, ...ports });
    if (loaded.length === 0)
        ports.log.line("The manifest has no pipelines: there is nothing to do.");
    // The embedded server executes packages in this job, so untrusted packages must be refused. Other servers execute them elsewhere.
    if (inputs.host === "embedded" && inputs.run)
        await (0,untrusted_code/* refuseUntrustedCode */.ot)({ ...options, files: loaded.map(pathOf), deed: "run packages" });
    const records = loaded.map((result) => {
        if (result.kind === "refused")
            return { module: result.path, name: result.path, error: result.error };
        const { module, function: name, name: pipelineName } = result.pipeline;
        return { module, ...(name === "" ? {} : { function: name }), name: pipelineName, compiled: result.pipeline };
    });
    const manifest = updateOfLoaded(loaded, { workspace, env: ports.env, outputDir: inputs.outputDir });
    return { records, manifest, passedOver: [], leftOut: 0, removed: [] };
}
const pathOf = (loaded) => loaded.kind === "loaded" ? loaded.pipeline.packagePath : loaded.path;
async function compile(options) {
    const { inputs, workspace, ports } = options;
    const { modules, leftOut, nothing } = await discover(options);
    refuseUnknownModules(inputs, [...modules, ...leftOut]);
    const { selected, skipped } = await obtain_pipelines_select(modules, options);
    await (0,untrusted_code/* refuseUntrustedCode */.ot)({ ...options, files: filesOf(selected, options), deed: "compile modules" });
    const results = await compileModules(selected, { ...options, searched: modules.map(({ path }) => path) });
    const records = results.flatMap(recordOf);
    const empty = results.flatMap((result) => (result.kind === "none" ? [withoutPipeline(result)] : []));
    const named = new Set(modules.flatMap(({ path, named: isNamed }) => (isNamed ? [path] : [])));
    const passed = [...leftOut, ...empty.filter(({ path }) => !named.has(path))];
    (0,report/* reportLeftOut */.Ox)(passed, ports.log);
    const present = [...records, ...skipped];
    const [{ planManifest, writeManifest }, { findLostPipelines }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5244).then(__webpack_require__.bind(__webpack_require__, 35244)),
        __webpack_require__.e(/* import() */ 6133).then(__webpack_require__.bind(__webpack_require__, 16133)),
    ]);
    const planned = await planManifest({ workspace, env: ports.env, outputDir: inputs.outputDir, outcomes: records });
    const covered = new Set([...modules, ...leftOut].map(({ path }) => path));
    const lost = await findLostPipelines({ options, covered, present, planned });
    // If a module lost its pipeline, that error explains more than "no pipeline".
    const unexplained = empty.filter(({ path }) => named.has(path) && lost.every(({ module }) => module !== path));
    const all = [...present, ...lost, ...unexplained.map(({ path }) => noPipelineRecord(path))];
    if (all.length === 0)
        throw nothing ?? (0,discovery/* nothingFound */.Sb)(inputs.pipelines, covered.size);
    await writeManifest(planned.updated, { workspace, outputDir: inputs.outputDir, log: ports.log });
    const known = new Set(all.map(({ module }) => module));
    const passedOver = [...covered].filter((path) => !known.has(path));
    const removed = planned.before.removed ?? [];
    return { records: all, manifest: planned.update, passedOver, leftOut: passed.length, removed };
}
/** A misspelt module would run without its arguments. @throws DiscoveryError naming it */
function refuseUnknownModules({ mainArguments }, found) {
    const paths = new Set(found.map(({ path }) => path));
    const unknown = [...mainArguments.byModule.keys()].find((path) => !paths.has(path));
    if (unknown === undefined)
        return;
    const near = [...paths].filter((path) => external_node_path_.posix.basename(path) === external_node_path_.posix.basename(unknown));
    throw new errors/* DiscoveryError */.P3(`\`main-arguments\` names ${unknown}, which \`pipelines\` does not find.`, {
        code: "input-invalid",
        hint: near.length === 0 ? "Correct the path, or add the module to `pipelines`." : `Did you mean ${near.join(" or ")}?`,
    });
}
/** Files whose code is executed: the modules, and the requirements files that install code. */
const filesOf = (modules, { inputs }) => modules.length === 0 ? [] : [...modules.map(({ path }) => path), ...inputs.requirements];
async function discover({ workspace, inputs, ports, memo }) {
    try {
        const roots = (0,search_roots/* searchRoots */._)({ workspace, inputs, env: ports.env });
        const found = await (0,discovery/* discoverPipelines */.NY)({
            workspace,
            patterns: inputs.pipelines,
            entry: inputs.entry,
            roots,
            defaultSdk: inputs.sdk.preferred,
            memo,
        });
        for (const module of found.modules)
            ports.log.debug(`discovery: ${describeModule(module)}`);
        for (const { path, reason } of found.leftOut)
            ports.log.debug(`discovery: ${path}: left out, ${reason}`);
        return found;
    }
    catch (error) {
        if (error instanceof errors/* DiscoveryError */.P3)
            return { modules: [], leftOut: [], nothing: error };
        throw error;
    }
}
function describeModule({ path, entry, pipelines, sdk, expectation }) {
    const names = pipelines.map(({ name }) => name).join(", ") || "no pipeline is declared";
    return `${path}: ${entry === "main" ? "runs as __main__" : names} (${sdk}, a pipeline is ${expectation})`;
}
async function obtain_pipelines_select(modules, options) {
    if (!options.inputs.changedOnly)
        return { selected: modules, skipped: [] };
    const { selectChanged, skippedRecords } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1283), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(3765), __webpack_require__.e(4419)]).then(__webpack_require__.bind(__webpack_require__, 34419));
    const { selected, skipped } = await selectChanged({ ...options, modules });
    return { selected, skipped: skippedRecords(skipped) };
}
async function compileModules(modules, options) {
    if (modules.length === 0)
        return [];
    const { inputs, workspace, cacheFolder, ports, progress, searched, memo, images } = options;
    progress.compiling(modules.length);
    // Loaded late, so that a step with nothing to compile does not pay for it.
    const [{ compilePipelines }, { openJobCache }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(4433), __webpack_require__.e(9686), __webpack_require__.e(3765), __webpack_require__.e(674)]).then(__webpack_require__.bind(__webpack_require__, 50674)),
        __webpack_require__.e(/* import() */ 3819).then(__webpack_require__.bind(__webpack_require__, 43819)),
    ]);
    const jobCache = await openJobCache(options);
    return await compilePipelines({
        ...inputs,
        modules,
        searched,
        workspace,
        cacheFolder,
        memo,
        images,
        ...ports,
        ...(0,defined/* defined */.s)({ jobCache }),
        ...((0,untrusted_code/* isPackageForeign */.Lr)(options.github) ? { foreignChanges: () => changedByStrangers(options) } : {}),
        onModule: progress.compiled,
        meanwhile: () => void (checksAnything(inputs) && prepareChecks()),
    });
}
async function changedByStrangers(options) {
    const { changedFiles } = await __webpack_require__.e(/* import() */ 977).then(__webpack_require__.bind(__webpack_require__, 30977));
    const changes = await changedFiles(options);
    return changes.kind === "known" ? changes.files : undefined;
}
const checksAnything = ({ checks, policyFile }) => policyFile !== "" || rule_names/* ruleNames */.X.some((rule) => checks(rule) !== "off");
/** Loading the checks takes 200 ms; do it while Python imports the SDK. */
async function prepareChecks() {
    await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5160), __webpack_require__.e(993), __webpack_require__.e(241), __webpack_require__.e(1343)]).then(__webpack_require__.bind(__webpack_require__, 69507)), __webpack_require__.e(/* import() */ 9184).then(__webpack_require__.bind(__webpack_require__, 49184))]);
}
/** The module was run and compiled no pipeline. */
const withoutPipeline = ({ module, ending }) => ({
    path: module,
    reason: ending === undefined ? "holds no pipeline and compiles none" : `compiles nothing: ${ending}`,
});
const noPipelineRecord = (path) => ({ module: path, name: path, error: (0,discovery/* noPipelineIn */.Hy)(path) });
function recordOf(result) {
    if (result.kind === "none")
        return [];
    if (result.kind === "compiled") {
        const { module, function: name } = result.pipeline;
        return [{ module, function: name, name: result.pipeline.name, compiled: result.pipeline }];
    }
    const { module, function: own, name, error } = result;
    return [{ module, ...(0,defined/* defined */.s)({ function: own }), name: name ?? own ?? module, error }];
}

// EXTERNAL MODULE: ./src/packages/checksums.ts
var checksums = __webpack_require__(79645);
// EXTERNAL MODULE: ./src/report/end-step.ts
var end_step = __webpack_require__(62118);
// EXTERNAL MODULE: ./src/report/outputs.ts
var report_outputs = __webpack_require__(65468);
// EXTERNAL MODULE: ./src/report/published.ts
var report_published = __webpack_require__(1008);
// EXTERNAL MODULE: ./src/report/text/links.ts
var text_links = __webpack_require__(14205);
;// CONCATENATED MODULE: ./src/run.ts















/**
 * discover → compile → check → publish → upload → submit → follow. A pipeline that fails at one step stops there, the others go on.
 * @throws ActionError for what keeps all of them from being compiled: the globs, the environment of the SDK
 */
async function run(given) {
    const configured = await (0,configure.configure)(given);
    const { context } = configured;
    const artifactsMissing = askForArtifacts(context);
    const obtained = await obtainPipelines(configured);
    const { manifest } = obtained;
    const checked = await check(obtained.records, context);
    const migration = await migrate(checked, context);
    const planned = await previewPlan(migration.records, configured);
    const change = await reportChange(planned.records, context, {
        goesOn: needsServer(planned.records, context),
        ...(0,defined/* defined */.s)({ schedules: planned.schedules }),
    });
    const attachments = new Map([...change.attachments, ...migration.attachments]);
    let published = { errors: [] };
    try {
        published = await publish({ ...context, ...change, attachments, manifest, artifactsMissing }, context);
        const compared = await compareCommitted({ ...change, manifest }, published, context);
        const ended = needsServer(compared, context)
            ? await finishPipelines(compared, obtained, configured)
            : { records: compared };
        await change.conclude(ended.records, { stepFailed: published.errors.length > 0 });
        const schedules = ended.schedules ?? planned.schedules;
        return outcomeOf(ended.records, { published, leftOut: obtained.leftOut, migration, ...(0,defined/* defined */.s)({ schedules }) }, context);
    }
    catch (error) {
        await change.conclude(change.records, { stepFailed: true });
        const broken = (0,end_step/* outcomeOfError */.Sg)(error, { signal: context.ports.signal, links: (0,text_links/* linksOf */.h)(context.github), published });
        return { ...broken, reports: reportsOf(change.records, context) };
    }
}
/** Whether a server is needed after the packages are published. */
const needsServer = (records, { inputs }) => inputs.serverDrift !== "ignore" || (isDelivering(inputs) && records.some(plan_uploads/* isDeliverable */.MG));
/** A cluster without a KFP server takes runs but no uploads. */
const isDelivering = ({ engine, run, upload, host }) => engine === "tekton" ? run : upload === "true" || (upload === "auto" && host !== "");
async function check(records, context) {
    const { inputs, ports } = context;
    if (!checksAnything(inputs) || records.every(({ compiled }) => compiled === undefined))
        return records;
    const { checkPipelines } = await Promise.all(/* import() */[__webpack_require__.e(5160), __webpack_require__.e(993), __webpack_require__.e(241), __webpack_require__.e(1343)]).then(__webpack_require__.bind(__webpack_require__, 69507));
    const onFinding = (finding) => (0,report/* reportFinding */.M$)(finding, ports.log);
    return await checkPipelines(records, { ...context, policy: await policyOf(context), onFinding });
}
async function policyOf(context) {
    if (context.inputs.policyFile === "")
        return undefined;
    const { loadPolicy } = await __webpack_require__.e(/* import() */ 6378).then(__webpack_require__.bind(__webpack_require__, 76378));
    return await loadPolicy(context);
}
/** A mistake in pipelines.yaml stops the pipelines as it would stop their deployment. */
async function previewPlan(records, configured) {
    if (configured.config === undefined || !configured.context.github.isAboutPullRequest)
        return { records };
    const { previewSchedules } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(4433), __webpack_require__.e(6535), __webpack_require__.e(2991), __webpack_require__.e(968)]).then(__webpack_require__.bind(__webpack_require__, 92991));
    try {
        return { records, ...(0,defined/* defined */.s)({ schedules: await previewSchedules(records, configured) }) };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return { records: records.map((record) => ((0,plan_uploads/* isDeliverable */.MG)(record) ? { ...record, error } : record)) };
    }
}
async function migrate(records, context) {
    if (context.inputs.migrate === "off")
        return { records, attachments: new Map(), output: "", renderLedger: () => "" };
    const { reportMigration } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1283), __webpack_require__.e(1578), __webpack_require__.e(6577), __webpack_require__.e(6318)]).then(__webpack_require__.bind(__webpack_require__, 76939));
    return await reportMigration(records, context);
}
async function publish(packages, { inputs, ports }) {
    if (inputs.publish.length === 0)
        return { errors: [] };
    const { publishPackages } = await __webpack_require__.e(/* import() */ 3456).then(__webpack_require__.bind(__webpack_require__, 13456));
    const published = await publishPackages(packages);
    const told = await packages.artifactsMissing;
    for (const error of published.errors)
        if (error !== told)
            (0,report/* reportError */.N7)(error, ports.log);
    return published;
}
/** Reports a missing artifact service before the compilation, which takes long. */
async function askForArtifacts({ inputs, ports }) {
    if (!inputs.publish.includes("artifact"))
        return undefined;
    const { missingArtifactService, whyNoArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6411)]).then(__webpack_require__.bind(__webpack_require__, 36411));
    const reason = await whyNoArtifacts(ports);
    if (reason === undefined)
        return undefined;
    const error = missingArtifactService(reason, inputs.outputDir);
    (0,report/* reportError */.N7)(error, ports.log);
    return error;
}
/** Packages that could not be committed are compared instead. Those that were committed cannot have drifted. */
async function compareCommitted({ records, manifest }, { commit, turnedIntoDrift }, context) {
    const { drift } = context.inputs;
    const level = drift === "ignore" && turnedIntoDrift !== undefined ? "warning" : drift;
    if (level === "ignore" || commit !== undefined)
        return records;
    const { checkDrift } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(7291), __webpack_require__.e(4975), __webpack_require__.e(4764), __webpack_require__.e(3129)]).then(__webpack_require__.bind(__webpack_require__, 83129));
    return await checkDrift(records, { ...context, ...context.inputs, level, manifest });
}
const reportsOf = (records, { inputs, workspace }) => ({
    files: inputs.reportFiles,
    folder: workspace,
    records,
});
function outcomeOf(records, { published, leftOut, migration, schedules }, context) {
    const { inputs, github, ports } = context;
    const options = { linkable: inputs.host !== "embedded" && inputs.engine === "kfp" };
    const failure = (0,report/* reportEnd */.wZ)(records, ports.log, options) ?? (0,report_published/* publishFailure */.y)(published);
    const status = (0,report_outputs/* overallStatus */.g)(records);
    const outputs = (0,report_outputs/* outputsOf */.Y)(records, published.errors.length > 0 ? (0,verdict/* worstVerdict */.zP)([status, "failed"]) : status, published);
    return {
        // Packages of another job keep the checksums that they came with.
        outputs: {
            ...outputs,
            ...(inputs.packages.length > 0 ? {} : { checksums: external_node_path_.posix.join(inputs.outputDir, checksums/* checksumsName */.uw) }),
            migration: migration.output,
        },
        errors: [],
        summary: async () => {
            // Loaded late: it brings graphs and their drawing along.
            const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(4975), __webpack_require__.e(9972), __webpack_require__.e(8598)]).then(__webpack_require__.bind(__webpack_require__, 57994));
            const links = (0,text_links/* linksOf */.h)(github);
            const ledger = migration.renderLedger(links);
            return (renderSummary(records, { ...options, links, leftOut, memo: context.memo, ...(0,defined/* defined */.s)({ schedules }) }) +
                ledger +
                (0,report_published/* renderPublished */.l)(published));
        },
        afterwards: context.memo.save,
        hasFailed: failure !== undefined,
        reports: reportsOf(records, context),
        ...(0,defined/* defined */.s)({ failure }),
    };
}


/***/ })

};
