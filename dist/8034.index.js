export const id = 8034;
export const ids = [8034];
export const modules = {

/***/ 8034:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFunctionName: () => (/* binding */ findFunctionName)
/* harmony export */ });
/* harmony import */ var _notebook_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(669);
/* harmony import */ var _parsed_module_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52686);


/** Finds a function's name outside comments and strings. @returns undefined if the name is gone */
function findFunctionName(path, raw, name) {
    const isNotebook = path.endsWith(".ipynb");
    const { tree, text, lineOf } = (0,_parsed_module_js__WEBPACK_IMPORTED_MODULE_0__/* .parseModule */ .Y)(isNotebook ? ((0,_notebook_js__WEBPACK_IMPORTED_MODULE_1__/* .readNotebook */ .c)(raw)?.text ?? "") : raw);
    let isUsed = false;
    let line;
    tree.iterate({
        enter: ({ name: type, from, to, node }) => {
            if (type !== "VariableName" || text.slice(from, to) !== name)
                return;
            isUsed = true;
            if (node.parent?.name === "FunctionDefinition")
                line ??= lineOf(node.parent.from);
        },
    });
    if (!isUsed)
        return undefined;
    return line === undefined || isNotebook ? {} : { line };
}


/***/ }),

/***/ 23602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ importedNames),
/* harmony export */   r: () => (/* binding */ readNames)
/* harmony export */ });
/** Reads the names that a module's imports, assignments and classes bind, at any level. */
function readNames(tree, text) {
    const meanings = new Map();
    const stars = [];
    tree.iterate({
        enter: ({ node }) => {
            for (const [name, meaning] of namesBoundBy(node, text))
                if (name === "*")
                    stars.push(String(meaning).slice(0, -1));
                else
                    meanings.set(name, [...(meanings.get(name) ?? []), meaning]);
        },
    });
    const scope = { text, meanings, stars };
    return {
        of: (expression) => resolve(expression, scope),
        ofName: (name, attributes = "") => resolveName(name, scope, 0).map((full) => full + attributes),
        isGiven: (name) => meanings.has(name) || stars.length > 0,
    };
}
/** Lists the names that a statement binds. */
function namesBoundBy(node, text) {
    if (node.name === "ImportStatement")
        return importedNames(node, text);
    if (node.name === "AssignStatement" || node.name === "NamedExpression")
        return assigned(node, text);
    return node.name === "ClassDefinition" || node.name === "FunctionDefinition" ? defined(node, text) : [];
}
/** Limit of steps, because cyclic assignments would never end. */
const longestChain = 8;
function resolve(node, scope, depth = 0) {
    if (depth > longestChain)
        return [];
    const inner = node.firstChild;
    switch (node.name) {
        case "VariableName":
            return resolveName(scope.text.slice(node.from, node.to), scope, depth);
        case "MemberExpression": {
            const property = node.getChild("PropertyName");
            if (inner === null || property === null)
                return [];
            return resolve(inner, scope, depth).map((owner) => `${owner}.${scope.text.slice(property.from, property.to)}`);
        }
        case "CallExpression":
            return inner === null ? [] : resolve(inner, scope, depth).map((called) => `${called}()`);
        case "ParenthesizedExpression":
            return inner?.nextSibling ? resolve(inner.nextSibling, scope, depth) : [];
        default:
            return [];
    }
}
function resolveName(name, scope, depth) {
    const own = scope.meanings.get(name) ?? [];
    if (own.length === 0)
        return [name, ...scope.stars.map((star) => star + name)];
    const found = own.flatMap((meaning) => typeof meaning === "string" ? [meaning] : resolve(meaning, scope, depth + 1));
    return [...new Set(found)];
}
/** Reads `a = …`, also with an annotation. Several targets are skipped, because their values are unknown. */
function assigned(node, text) {
    const target = node.firstChild;
    const operator = node.getChild("AssignOp");
    if (target?.name !== "VariableName" || operator === null || operator.nextSibling === null)
        return [];
    if (target.nextSibling?.name !== "AssignOp" && target.nextSibling?.name !== "TypeDef")
        return [];
    const name = text.slice(target.from, target.to);
    return [[name, operator.nextSibling.name === "LambdaExpression" ? `:${name}` : operator.nextSibling]];
}
/** A class also stands for its bases. */
function defined(node, text) {
    const nameNode = node.getChild("VariableName");
    if (nameNode === null)
        return [];
    const name = text.slice(nameNode.from, nameNode.to);
    const bases = node.name === "ClassDefinition" ? node.getChild("ArgList") : null;
    const inherited = ["VariableName", "MemberExpression"].flatMap((kind) => bases?.getChildren(kind) ?? []);
    return [[name, `:${name}`], ...inherited.map((base) => [name, base])];
}
/** `import a.b as c`, `import a.b` and `from a.b import c as d`: local name and full name. */
function importedNames(statement, text) {
    const words = wordsOf(statement, text);
    const importAt = words.indexOf("import");
    const from = words[0] === "from" ? words.slice(1, importAt).join("") : "";
    const origin = from === "" || from.endsWith(".") ? from : `${from}.`;
    const clauses = words
        .slice(importAt + 1)
        .filter((word) => word !== "(" && word !== ")")
        .join(" ")
        .split(",");
    return clauses.flatMap((clause) => {
        const [path = "", local] = clause.split(" as ").map((part) => part.replaceAll(" ", ""));
        if (path === "")
            return [];
        if (local !== undefined)
            return [[local, origin + path]];
        const [first = path] = path.split(".");
        return [origin === "" ? [first, first] : [path, origin + path]];
    });
}
function wordsOf(statement, text) {
    const words = [];
    for (let node = statement.firstChild; node !== null; node = node.nextSibling)
        if (node.name !== "Comment")
            words.push(text.slice(node.from, node.to));
    return words;
}


/***/ }),

/***/ 52686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createParser),
/* harmony export */   Y: () => (/* binding */ parseModule)
/* harmony export */ });
/* harmony import */ var _lezer_python__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81283);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23602);


function parseModule(source) {
    const text = source.replace(/^\uFEFF/, " ");
    const tree = _lezer_python__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.parse(text);
    return {
        text,
        tree,
        names: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r)(tree, text),
        lineOf: (offset) => text.slice(0, offset).split(/\r\n|\r|\n/).length,
    };
}
/** Parses modules from which others import names, each once. */
function createParser(sources) {
    const parsed = new Map();
    const parse = (path) => {
        const known = parsed.get(path) ?? parseModule(sources.text(path) ?? "");
        parsed.set(path, known);
        return known;
    };
    return (path, text) => {
        const module = text === undefined ? parse(path) : parseModule(text);
        const follow = (names) => [
            ...new Set(names.flatMap((name) => followName(name, path, { sources, parse }))),
        ];
        const names = {
            of: (expression) => follow(module.names.of(expression)),
            ofName: (name, attributes) => follow(module.names.ofName(name, attributes)),
            isGiven: module.names.isGiven,
        };
        return { ...module, names };
    };
}
/** Limit of chained re-exports. */
const longestChain = 6;
function followName(name, importer, repository, depth = 0) {
    const [, path = "", rest = ""] = /^([^():@]*)(.*)$/s.exec(name) ?? [];
    if (path === "" || depth > longestChain)
        return [name];
    const [, dots = "", dotted = ""] = /^(\.*)(.*)$/.exec(path.replace(/\.$/, "")) ?? [];
    const parts = dotted.split(".");
    for (let length = parts.length; length > 0; length -= 1) {
        const file = repository.sources.find(dots + parts.slice(0, length).join("."), importer);
        if (file !== undefined && file !== importer)
            return followInto(file, parts.slice(length), { rest, repository, depth });
    }
    return [name];
}
function followInto(file, [name, ...attributes], { rest, repository, depth }) {
    const tail = attributes.map((attribute) => `.${attribute}`).join("") + rest;
    if (name === undefined)
        return [`@${file}:${tail}`];
    return repository
        .parse(file)
        .names.ofName(name)
        .flatMap((meaning) => {
        if (meaning.startsWith(":"))
            return [`@${file}${meaning}${tail}`];
        const followed = meaning === name ? [] : followName(meaning + tail, file, repository, depth + 1);
        return followed.length === 0 ? [`@${file}:${name}${tail}`] : followed;
    });
}


/***/ })

};
