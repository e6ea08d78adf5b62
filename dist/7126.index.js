export const id = 7126;
export const ids = [7126];
export const modules = {

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


/***/ }),

/***/ 17126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decoratorNames: () => (/* binding */ decoratorNames),
/* harmony export */   pipelineDecorator: () => (/* binding */ pipelineDecorator),
/* harmony export */   readModule: () => (/* binding */ readModule),
/* harmony export */   readParsed: () => (/* binding */ readParsed)
/* harmony export */ });
/* harmony import */ var _parsed_module_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52686);
/* harmony import */ var _sdk_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66362);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25815);



/** The decorator's full name once imports are followed; `kfp.v2.dsl` is the same function in SDK 1.8. */
const pipelineDecorator = /^kfp\.(?:v2\.)?dsl\.(?:_pipeline\.|pipeline_context\.)?pipeline$/;
const readModule = (source) => readParsed((0,_parsed_module_js__WEBPACK_IMPORTED_MODULE_0__/* .parseModule */ .Y)(source));
/**
 * Pipeline functions of a module's top level and of its classes, decorated with the SDK's decorator however it was imported. The parser
 * recovers from syntax errors, so a module that does not parse still shows its pipelines, and the compiler will say where the error is.
 */
function readParsed(module) {
    const { tree, text } = module;
    const pipelines = [];
    let [isCertain, decoratesInGuard] = [false, false];
    tree.iterate({
        enter: ({ name, node }) => {
            if ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuard */ .Mw)(node, text))
                decoratesInGuard ||= decoratesBelow(node, module);
            if (name === "DecoratedStatement") {
                const declared = declaredPipeline(node, module);
                pipelines.push(...declared);
                isCertain ||= declared.length > 0 && !isConditional(node);
            }
            // Decorated functions inside a function or the guard for `__main__` exist only when that code runs, so the compiler finds them.
            if (name === "DecoratedStatement")
                return node.getChild("ClassDefinition") !== null;
            return name !== "FunctionDefinition" && !(0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuard */ .Mw)(node, text);
        },
    });
    return { pipelines, isCertain, callsSdk: (0,_sdk_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callsSdk */ .S)(tree.topNode, text, module.names), decoratesInGuard };
}
function decoratesBelow(guard, module) {
    let found = false;
    module.tree.iterate({
        from: guard.from,
        to: guard.to,
        enter: ({ name, node }) => {
            found ||= name === "DecoratedStatement" && node.from >= guard.from && declaredPipeline(node, module).length > 0;
        },
    });
    return found;
}
function isConditional(statement) {
    for (let node = statement.parent; node !== null; node = node.parent)
        if (/^(?:If|For|While|Match)Statement$/.test(node.name))
            return true;
    return false;
}
function declaredPipeline(statement, module) {
    const definition = statement.getChild("FunctionDefinition");
    const functionName = definition?.getChild("VariableName");
    const decorator = statement
        .getChildren("Decorator")
        .find((node) => decoratorNames(node, module).some((name) => pipelineDecorator.test(name)));
    if (!definition || !functionName || decorator === undefined)
        return [];
    const name = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(functionName, module.text);
    const isBare = decorator.getChild("ArgList") === null;
    return [
        {
            function: name,
            name: nameArgument(decorator, module.text) ?? name,
            line: module.lineOf(definition.from),
            ...(isBare ? { bareDecoratorLine: module.lineOf(decorator.from) } : {}),
        },
    ];
}
/** Lists the full names that a decorator's function may have. */
function decoratorNames(decorator, { text, names }) {
    const [first, ...rest] = decorator.getChildren("VariableName");
    if (first === undefined)
        return [];
    const attributes = rest.map((node) => `.${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node, text)}`).join("");
    return names.ofName((0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(first, text), attributes);
}
/** Reads the first positional argument or `name=`, if it is a plain string. */
function nameArgument(decorator, text) {
    const list = decorator.getChild("ArgList");
    for (let node = list?.firstChild ?? null, position = 0; node !== null; node = node.nextSibling) {
        if (node.name === ",")
            position += 1;
        if (node.name === "String" && position === 0 && node.prevSibling?.name === "(")
            return plainString((0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node, text));
        if (node.name === "VariableName" && (0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(node, text) === "name" && node.nextSibling?.name === "AssignOp") {
            const value = node.nextSibling.nextSibling;
            return value?.name === "String" ? plainString((0,_syntax_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value, text)) : undefined;
        }
    }
    return undefined;
}
/** Reads a literal without prefix and escapes; others are left to Python. */
function plainString(literal) {
    const body = /^(?:"""([^\\]*)"""|'''([^\\]*)'''|"([^"\\]*)"|'([^'\\]*)')$/s.exec(literal);
    const value = body?.slice(1).find((group) => group !== undefined);
    return value === "" ? undefined : value;
}


/***/ }),

/***/ 66362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ callsSdk)
/* harmony export */ });
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25815);

/** `kfp.compiler.Compiler`, `kfp_tekton.compiler.TektonCompiler`, also under the modules that define them, and re-exported. */
const compilerClass = /^(?:kfp(?:_tekton)?(?:\.\w+)*\.Compiler|(?:[\w.]+\.)?TektonCompiler)$/;
const compileMethod = /^(?:compile|_create_and_write_workflow)$/;
/** Run functions of the client (kfp/_client.py) and of kfp/_runners.py, which compile a pipeline before they run it. */
const runCall = /(?:^|\.)(?:create_run_from_pipeline_func|run_pipeline_func_on_cluster)$/;
/**
 * Whether a text, or a part of it, calls a compile or run function of the SDK, by whatever alias. Only such a module may be run as `__main__`
 * without a request: scripts that delete runs, deploy or test also have a guard for `__main__`. `re.compile` is not the SDK's.
 */
function callsSdk(part, text, names) {
    const receivers = [];
    let runs = false;
    let mentionsCompiler = false;
    part.cursor().iterate(({ name, node }) => {
        const word = name === "VariableName" || name === "PropertyName" ? text.slice(node.from, node.to) : "";
        runs ||= (runCall.test(word) && (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .isUse */ .C)(node)) || (name === "CallExpression" && isRun(node, names));
        mentionsCompiler ||= /Compiler/.test(word) && (0,_syntax_js__WEBPACK_IMPORTED_MODULE_0__/* .isUse */ .C)(node) && isCompiler(node, names);
        if (name === "MemberExpression" && compileMethod.test(lastWord(node, text)) && node.firstChild !== null)
            receivers.push(node.firstChild);
    });
    return runs || receivers.some((receiver) => mayBeCompiler(names.of(receiver), mentionsCompiler));
}
/** Recognises a run function also by an imported alias. */
function isRun(call, names) {
    return call.firstChild?.name === "VariableName" && names.of(call.firstChild).some((name) => runCall.test(name));
}
function isCompiler(node, names) {
    const expression = node.name === "PropertyName" ? node.parent : node;
    return expression !== null && names.of(expression).some((name) => compilerClass.test(name));
}
/**
 * The receiver of `.compile` is an object of the SDK's class, or its text does not show what it is (a parameter, an attribute) in a module
 * that makes such objects.
 */
function mayBeCompiler(meanings, mentionsCompiler) {
    if (meanings.some((name) => compilerClass.test(name.replace(/\(\)$/, ""))))
        return true;
    return mentionsCompiler && (meanings.length === 0 || meanings.some(isUnknown));
}
/** A plain name without an import, or something of `self` or of a function of the module. */
const isUnknown = (name) => /^(?:\w+|self(?:\.\w+)+|:.*)$/.test(name) && !/^(?:re|regex)$/.test(name);
const lastWord = (member, text) => {
    const property = member.getChild("PropertyName");
    return property === null ? "" : text.slice(property.from, property.to);
};


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


/***/ })

};
