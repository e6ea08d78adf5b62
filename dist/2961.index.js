export const id = 2961;
export const ids = [2961];
export const modules = {

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

/***/ 25815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isUse),
/* harmony export */   Mw: () => (/* binding */ isGuard),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/** Whether an `if` guards code that only `python module.py` runs. */
const isGuard = (node, text) => node.name === "Body" &&
    node.parent?.name === "IfStatement" &&
    node.prevSibling !== null &&
    /\b__name__\b/.test(textOf(node.prevSibling, text));
const textOf = (node, text) => text.slice(node.from, node.to);
/** Whether a name is used: not imported, defined, assigned to, or the name of an argument. */
function isUse(node) {
    const { parent } = node;
    if (parent === null || /^(?:ImportStatement|FunctionDefinition|ClassDefinition|ParamList)$/.test(parent.name))
        return false;
    return node.nextSibling?.name !== "AssignOp" || !/^(?:ArgList|AssignStatement)$/.test(parent.name);
}


/***/ }),

/***/ 72595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeMigration: () => (/* binding */ writeMigration)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10308);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87206);
/* harmony import */ var _report_text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91605);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68859);
/* harmony import */ var _survey_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9547);







/**
 * Changes in the modules what a program can change. A module with changes that are not committed stays as it is: nobody could tell the two
 * apart afterwards.
 * @returns an error for each module that could not be changed
 */
async function writeMigration(records, context) {
    const errors = [];
    let written = 0;
    for (const survey of (0,_survey_js__WEBPACK_IMPORTED_MODULE_6__/* .surveyModules */ .Yv)(records, context)) {
        const { module, constructs, edits } = survey;
        if (edits.length === 0 || !module.endsWith(".py"))
            continue;
        const reason = await reasonToLeave(survey, context);
        if (reason === undefined) {
            const left = constructs.filter(({ edit }) => edit === undefined).length;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.workspace, module);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, (0,_patch_js__WEBPACK_IMPORTED_MODULE_5__/* .applyEdits */ .ct)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"), edits));
            context.ports.log.line(`${module}: ${(0,_report_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(edits.length, "change")}${left === 0 ? "" : `, ${left} left for you`}`);
            written += 1;
        }
        else
            errors.push(notWritten(module, reason));
    }
    if (written === 0 && errors.length === 0)
        context.ports.log.line("There is nothing that a program can change.");
    return errors;
}
const notWritten = (module, reason) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ(`${module} was not changed: ${reason}.`, {
    code: "migration-not-written",
    hint: "Commit the module, and run the command again.",
    location: { file: module },
});
async function reasonToLeave({ module }, { workspace, ports }) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module));
    if (!Buffer.from(bytes.toString("utf8")).equals(bytes))
        return "it is not text in UTF-8";
    const { ok, text } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIn */ .uM)(workspace, ports.env)("status", "--porcelain", "--", module);
    if (!ok)
        return "git does not know it, so that the change could not be undone";
    return text === "" ? undefined : "it has changes that are not committed";
}


/***/ })

};
