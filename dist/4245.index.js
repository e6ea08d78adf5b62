export const id = 4245;
export const ids = [4245];
export const modules = {

/***/ 77877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createParser),
  Y: () => (/* binding */ parseModule)
});

// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(81283);
;// CONCATENATED MODULE: ./src/discovery/names.ts
/** Of a module: what its imports, assignments and classes, wherever they stand, give names to. */
function readNames(tree, text) {
    const meanings = new Map();
    const stars = [];
    tree.iterate({
        enter: ({ node }) => {
            for (const [name, meaning] of given(node, text))
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
    };
}
/** What a statement gives names to. */
function given(node, text) {
    if (node.name === "ImportStatement")
        return importedNames(node, text);
    if (node.name === "AssignStatement" || node.name === "NamedExpression")
        return assigned(node, text);
    return node.name === "ClassDefinition" || node.name === "FunctionDefinition" ? defined(node, text) : [];
}
/** More of them than any text needs; a name that is assigned to itself in circles would have no end. */
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
/** `a = …`, also with an annotation; of several targets none, for what each is given does not show. */
function assigned(node, text) {
    const target = node.firstChild;
    const operator = node.getChild("AssignOp");
    if (target?.name !== "VariableName" || operator === null || operator.nextSibling === null)
        return [];
    if (target.nextSibling?.name !== "AssignOp" && target.nextSibling?.name !== "TypeDef")
        return [];
    return [[text.slice(target.from, target.to), operator.nextSibling]];
}
/** An object of a class is one of its bases too. */
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

;// CONCATENATED MODULE: ./src/discovery/parsed-module.ts


function parseModule(source) {
    const text = source.replace(/^\uFEFF/, " ");
    const tree = dist/* parser */.K.parse(text);
    return {
        text,
        tree,
        names: readNames(tree, text),
        lineOf: (offset) => text.slice(0, offset).split(/\r\n|\r|\n/).length,
    };
}
/** Parses the modules that others take names from, each once. */
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
        };
        return { ...module, names };
    };
}
/** Re-exports of re-exports; more than any repository has. */
const parsed_module_longestChain = 6;
function followName(name, importer, repository, depth = 0) {
    const [, path = "", rest = ""] = /^([^():@]*)(.*)$/s.exec(name) ?? [];
    if (path === "" || depth > parsed_module_longestChain)
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

/***/ 74245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decoratorNames: () => (/* binding */ decoratorNames),
  pipelineDecorator: () => (/* binding */ pipelineDecorator),
  readModule: () => (/* binding */ readModule),
  readParsed: () => (/* binding */ readParsed)
});

// EXTERNAL MODULE: ./src/discovery/parsed-module.ts + 1 modules
var parsed_module = __webpack_require__(77877);
;// CONCATENATED MODULE: ./src/discovery/sdk-calls.ts
/** `kfp.compiler.Compiler`, `kfp_tekton.compiler.TektonCompiler`, also under the modules that define them, and re-exported. */
const compilerClass = /^(?:kfp(?:_tekton)?(?:\.\w+)*\.Compiler|(?:[\w.]+\.)?TektonCompiler)$/;
const compileMethod = /^(?:compile|_create_and_write_workflow)$/;
/** Of the client (kfp/_client.py), and the function beside it (kfp/_runners.py): they compile what they run. */
const runCall = /(?:^|\.)(?:create_run_from_pipeline_func|run_pipeline_func_on_cluster)$/;
/**
 * Whether a text calls a compile or run function of the SDK, by whatever alias. Only such a text may be run as `__main__` without being
 * asked for: a guard for `__main__` alone is in every script that deletes runs, deploys, or tests. `re.compile` is not the SDK's.
 */
function callsSdk(tree, text, names) {
    const receivers = [];
    let runs = false;
    let mentionsCompiler = false;
    tree.iterate({
        enter: ({ name, node }) => {
            const word = name === "VariableName" || name === "PropertyName" ? text.slice(node.from, node.to) : "";
            runs ||= (runCall.test(word) && isUsed(node)) || (name === "CallExpression" && isRun(node, names));
            mentionsCompiler ||= /Compiler/.test(word) && isUsed(node) && isCompiler(node, names);
            if (name === "MemberExpression" && compileMethod.test(lastWord(node, text)) && node.firstChild !== null)
                receivers.push(node.firstChild);
        },
    });
    return runs || receivers.some((receiver) => mayBeCompiler(names.of(receiver), mentionsCompiler));
}
/** Not merely imported, or defined under that name. */
const isUsed = (node) => node.parent !== null && !/^(?:ImportStatement|FunctionDefinition|ClassDefinition|ParamList)$/.test(node.parent.name);
/** By the name that it was imported under, too. */
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

// EXTERNAL MODULE: ./src/discovery/syntax.ts
var syntax = __webpack_require__(25815);
;// CONCATENATED MODULE: ./src/discovery/python-source.ts



/** The decorator's full name once imports are followed; `kfp.v2.dsl` is the same function in SDK 1.8. */
const pipelineDecorator = /^kfp\.(?:v2\.)?dsl\.(?:_pipeline\.)?pipeline$/;
const readModule = (source) => readParsed((0,parsed_module/* parseModule */.Y)(source));
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
            if ((0,syntax/* isGuard */.M)(node, text))
                decoratesInGuard ||= decoratesBelow(node, module);
            if (name === "DecoratedStatement") {
                const declared = declaredPipeline(node, module);
                pipelines.push(...declared);
                isCertain ||= declared.length > 0 && !isConditional(node);
            }
            // What is decorated inside a function, or where only `__main__` comes, exists when that runs: the compiler finds it.
            if (name === "DecoratedStatement")
                return node.getChild("ClassDefinition") !== null;
            return name !== "FunctionDefinition" && !(0,syntax/* isGuard */.M)(node, text);
        },
    });
    return { pipelines, isCertain, callsSdk: callsSdk(tree, text, module.names), decoratesInGuard };
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
    const name = (0,syntax/* textOf */.b)(functionName, module.text);
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
/** What the function of a decorator may be. */
function decoratorNames(decorator, { text, names }) {
    const [first, ...rest] = decorator.getChildren("VariableName");
    if (first === undefined)
        return [];
    const attributes = rest.map((node) => `.${(0,syntax/* textOf */.b)(node, text)}`).join("");
    return names.ofName((0,syntax/* textOf */.b)(first, text), attributes);
}
/** The first positional argument or `name=`, where it is a plain string. */
function nameArgument(decorator, text) {
    const list = decorator.getChild("ArgList");
    for (let node = list?.firstChild ?? null, position = 0; node !== null; node = node.nextSibling) {
        if (node.name === ",")
            position += 1;
        if (node.name === "String" && position === 0 && node.prevSibling?.name === "(")
            return plainString((0,syntax/* textOf */.b)(node, text));
        if (node.name === "VariableName" && (0,syntax/* textOf */.b)(node, text) === "name" && node.nextSibling?.name === "AssignOp") {
            const value = node.nextSibling.nextSibling;
            return value?.name === "String" ? plainString((0,syntax/* textOf */.b)(value, text)) : undefined;
        }
    }
    return undefined;
}
/** A literal without prefix and without escapes; anything else is left to Python. */
function plainString(literal) {
    const body = /^(?:"""([^\\]*)"""|'''([^\\]*)'''|"([^"\\]*)"|'([^'\\]*)')$/s.exec(literal);
    const value = body?.slice(1).find((group) => group !== undefined);
    return value === "" ? undefined : value;
}


/***/ }),

/***/ 25815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isGuard),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** The part of an `if` that only `python module.py` comes to. */
const isGuard = (node, text) => node.name === "Body" &&
    node.parent?.name === "IfStatement" &&
    node.prevSibling !== null &&
    /\b__name__\b/.test(textOf(node.prevSibling, text));
const textOf = (node, text) => text.slice(node.from, node.to);


/***/ })

};
