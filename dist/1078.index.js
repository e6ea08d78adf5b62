export const id = 1078;
export const ids = [1078,977];
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

/***/ 36155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sdkOfModule)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23602);
/* harmony import */ var _python_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17126);


const onlyInKfp1 = [
    /^kfp_tekton(?:\.|$)/,
    /^kfp\.(?:aws|azure|gcp|onprem|containers)(?:\.|$)/,
    /^kfp\.dsl\.(?:_\w+|ContainerOp|InitContainer|PipelineParam|PipelineVolume|RUN_ID_PLACEHOLDER|ResourceOp|Sidecar|UserContainer|VolumeOp|VolumeSnapshotOp|get_pipeline_conf|graph_component)(?:[.(]|$)/,
    /^kfp\.components\.(?:InputBinaryFile|InputPath|InputTextFile|OutputBinaryFile|OutputPath|OutputTextFile|create_component_from_func|func_to_container_op)(?:[.(]|$)/,
];
const onlyInKfp2 = [
    /^kfp\.(?:kubernetes|local|registry|v2)(?:\.|$)/,
    /^kfp\.dsl\.(?:Artifact|ClassificationMetrics|Collected|ConcatPlaceholder|ContainerSpec|Dataset|Elif|Else|HTML|If|IfPresentPlaceholder|Input|Markdown|Metrics|Model|OneOf|Output|PipelineConfig|PipelineTask|PipelineTaskFinalStatus|SlicedClassificationMetrics|container_component|get_uri|importer|notebook_component)(?:[.([]|$)/,
];
/** KFP 1 has it too, for functions that return a ContainerOp. */
const component = /^kfp\.dsl\.component(?:\(|$)/;
/**
 * The SDK that a module is written for, as its text shows it, or else that of what it imports of the repository. A module with names of
 * both goes to KFP 1, whose error says so. Undefined where no name belongs to one of them alone: the input `sdk` decides.
 */
function sdkOfModule(path, { parse, sources }) {
    const own = sdkOfText(parse(path));
    if (own !== undefined)
        return own;
    const found = [...sources.closure(path)].filter((file) => file !== path && /\bkfp/.test(sources.text(file) ?? ""));
    const imported = found.map((file) => sdkOfText(parse(file)));
    return imported.includes("kfp-tekton") ? "kfp-tekton" : imported.find((sdk) => sdk !== undefined);
}
function sdkOfText(module) {
    const used = usedNames(module.tree, module);
    const uses = (patterns) => used.some((name) => patterns.some((known) => known.test(name)));
    if (uses(onlyInKfp1))
        return "kfp-tekton";
    return uses([...onlyInKfp2, component]) ? "kfp" : undefined;
}
/** Full names of all that the module imports, decorates with, and takes from what it imports. */
function usedNames(tree, module) {
    const used = new Set();
    const add = (names) => {
        for (const name of names)
            used.add(name);
    };
    tree.iterate({
        enter: ({ name, node }) => {
            if (name === "ImportStatement")
                add((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .importedNames */ .L)(node, module.text).map(([, full]) => full));
            if (name === "Decorator")
                add((0,_python_source_js__WEBPACK_IMPORTED_MODULE_0__.decoratorNames)(node, module));
            if (name === "MemberExpression")
                add(module.names.of(node));
        },
    });
    return [...used];
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

/***/ 51874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportMigration: () => (/* binding */ reportMigration)
});

// EXTERNAL MODULE: ./src/report/replacements.ts
var report_replacements = __webpack_require__(74461);
// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(52087);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/discovery/parsed-module.ts
var parsed_module = __webpack_require__(52686);
// EXTERNAL MODULE: ./src/discovery/sdk-of-module.ts
var sdk_of_module = __webpack_require__(36155);
// EXTERNAL MODULE: ./src/discovery/search-roots.ts
var search_roots = __webpack_require__(22296);
// EXTERNAL MODULE: ./src/discovery/sources.ts
var discovery_sources = __webpack_require__(6388);
// EXTERNAL MODULE: ./src/discovery/names.ts
var names = __webpack_require__(23602);
// EXTERNAL MODULE: ./src/discovery/python-source.ts
var python_source = __webpack_require__(17126);
// EXTERNAL MODULE: ./src/discovery/syntax.ts
var syntax = __webpack_require__(25815);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
;// CONCATENATED MODULE: ./src/migrate/component-call.ts


const maker = /^kfp\.components\.(?:create_component_from_func|func_to_container_op|load_component_from_\w+|load_component)\(\)$/;
const decorator = /^kfp\.(?:components\.(?:create_component_from_func|func_to_container_op)|dsl\.component|dsl\.container_component)(?:\(\))?$/;
/** Whether an expression, or what a decorator names, makes a component of a Python function. */
const makesComponent = (names) => names.some((name) => /^kfp\.components\.(?:create_component_from_func|func_to_container_op)(?:\(\))?$/.test(name));
/** Undefined for a call of anything else. */
function componentCall(call, module) {
    const callee = call.firstChild;
    if (callee?.name !== "VariableName")
        return undefined;
    const name = (0,syntax/* textOf */.b6)(callee, module.text);
    if (module.names.of(callee).some((full) => maker.test(full)))
        return withParameters(name, functionOf(name, module), module);
    const definition = definitionOf(name, module);
    const decorators = definition?.parent?.getChildren("Decorator") ?? [];
    const isComponent = decorators.some((node) => (0,python_source.decoratorNames)(node, module).some((full) => decorator.test(full)));
    return isComponent ? withParameters(name, definition, module) : undefined;
}
function withParameters(name, definition, module) {
    const parameters = definition === undefined ? undefined : inputsOf(definition, module);
    return parameters === undefined ? { name } : { name, parameters };
}
/** The function in `train_op = create_component_from_func(train)`. */
function functionOf(name, module) {
    let found;
    module.tree.iterate({
        enter: ({ node }) => {
            const target = node.name === "AssignStatement" ? node.firstChild : null;
            if (target === null || (0,syntax/* textOf */.b6)(target, module.text) !== name)
                return;
            const first = node.getChild("CallExpression")?.getChild("ArgList")?.getChild("VariableName");
            if (first)
                found = definitionOf((0,syntax/* textOf */.b6)(first, module.text), module);
        },
    });
    return found;
}
function definitionOf(name, module) {
    let found;
    module.tree.iterate({
        enter: ({ node }) => {
            const own = node.name === "FunctionDefinition" ? node.getChild("VariableName") : null;
            if (own !== null && (0,syntax/* textOf */.b6)(own, module.text) === name)
                found = node;
        },
    });
    return found;
}
/** Without those that an output is written to; undefined where the SDK derives another name (`data_path` → `data`). */
function inputsOf(definition, module) {
    const names = definition.getChild("ParamList")?.getChildren("VariableName") ?? [];
    const parameters = names
        .filter((node) => node.prevSibling?.name !== "AssignOp")
        .map((node) => ({
        name: (0,syntax/* textOf */.b6)(node, module.text),
        type: node.nextSibling?.name === "TypeDef" ? (0,syntax/* textOf */.b6)(node.nextSibling, module.text) : "",
    }));
    if (parameters.some(({ name, type }) => /Path|File/.test(type) && /_(?:path|file)$/.test(name)))
        return undefined;
    return parameters.filter(({ type }) => !/Output/.test(type)).map(({ name }) => name);
}

;// CONCATENATED MODULE: ./src/migrate/constructs.ts
const kubernetes = (call) => `Use \`kubernetes.${call}\` of \`from kfp import kubernetes\`.`;
const byHand = "KFP 2 has no replacement: change what the pipeline does.";
/**
 * Names that only KFP 1 has, and what KFP 2 has in their place. Measured by importing 137 files written for KFP 1 with kfp 2.17.3
 * (docs/migrating-to-kfp2.md).
 */
const namedConstructs = [
    construct("function-component", /^kfp\.components\.(?:_python_op\.)?(?:create_component_from_func|func_to_container_op)$/, "Use `@dsl.component` or `dsl.component(function)`; `packages_to_install` and `base_image` stay.", "component"),
    construct("container-op", /^kfp\.dsl\.(?:_container_op\.)?ContainerOp$/, "Write a `@dsl.container_component` that returns `dsl.ContainerSpec(image=…, command=…, args=…)`."),
    construct("resource-op", /^kfp\.dsl\.(?:_resource_op\.)?ResourceOp$/, "Create the object in a component with a Kubernetes client, or use kfp-kubernetes for volumes."),
    construct("volume-op", /^kfp\.dsl\.(?:VolumeOp|VolumeSnapshotOp|PipelineVolume)$/, kubernetes("CreatePVC(…)` and `kubernetes.mount_pvc(task, …)")),
    construct("sidecar", /^kfp\.dsl\.(?:Sidecar|UserContainer|InitContainer)$/, "KFP 2 has no sidecars; init containers come with kfp 2.18. Put the program into the step's image."),
    construct("graph-component", /^kfp\.dsl\.(?:_component\.)?graph_component$/, "Write a `@dsl.pipeline` and call it in the pipeline. A recursion has no replacement."),
    construct("pipeline-param", /^kfp\.dsl\.(?:_pipeline_param\.)?PipelineParam$/, "Annotate parameters with Python's types: `int`, `str`, `List[str]`."),
    construct("pipeline-conf", /^kfp\.dsl\.(?:get_pipeline_conf|PipelineConf)$/, "Set it on the tasks with kfp-kubernetes, or in `dsl.PipelineConfig` of the decorator."),
    construct("run-placeholder", /^kfp\.dsl\.(?:RUN_ID_PLACEHOLDER|EXECUTION_ID_PLACEHOLDER)$/, "Use `dsl.PIPELINE_JOB_ID_PLACEHOLDER`.", "PIPELINE_JOB_ID_PLACEHOLDER"),
    construct("path-annotation", /^kfp\.components\.(?:InputPath|OutputPath)$/, "Import it from `kfp.dsl`, or use `dsl.Input[…]` and `dsl.Output[…]`.", undefined),
    construct("file-annotation", /^kfp\.components\.(?:InputTextFile|InputBinaryFile|OutputTextFile|OutputBinaryFile)$/, "Use `dsl.InputPath` or `dsl.OutputPath`, and open the file."),
    construct("cloud-module", /^kfp\.(?:gcp|aws|azure|onprem)\b/, "Use kfp-kubernetes: secrets as volumes or variables, `mount_pvc`, tolerations."),
    construct("private-dsl", /^kfp\.dsl\._(?!container_op\.ContainerOp$|resource_op\.ResourceOp$|component\.graph_component$|pipeline_param\.PipelineParam$)/, "Private modules of the SDK do not exist in KFP 2: use its public names."),
    construct("tekton-loop", /^kfp_tekton\.tekton\.Loop\b/, "Use `dsl.ParallelFor(items=…, parallelism=…)`. Ranges with a step: give their items."),
    construct("tekton-condition", /^kfp_tekton\.tekton\.(?:CEL_ConditionOp|CEL_TemplateOp)\b/, "Use `dsl.If`, `dsl.Elif` and `dsl.Else`; compute anything else in a component."),
    construct("tekton-break", /^kfp_tekton\.tekton\.(?:BreakOp|AnySequencer|after_any)\b/, byHand),
    construct("tekton-conf", /^kfp_tekton\.compiler\.pipeline_utils\.TektonPipelineConf\b/, "Set it on the tasks with kfp-kubernetes, or in `dsl.PipelineConfig` of the decorator."),
    construct("tekton-compiler", /^kfp_tekton\.compiler\.TektonCompiler\b/, 'Use `kfp.compiler.Compiler().compile(pipeline_func=…, package_path="….yaml")`.'),
    construct("tekton-client", /^kfp_tekton\.TektonClient\b/, "Use `kfp.Client`."),
    construct("tekton-other", /^kfp_tekton\b(?!\.(?:tekton\.(?:Loop|CEL_|BreakOp|AnySequencer|after_any)|compiler\.|TektonClient))/, byHand),
];
function construct(kind, names, replacement, renamed) {
    return { kind, names, replacement, ...(renamed === undefined ? {} : { renamed }) };
}
/** Methods of tasks that KFP 2 does not have; what they are called on does not show in a text. */
const methodConstructs = {
    add_pod_annotation: { kind: "pod-annotation", replacement: kubernetes("add_pod_annotation(task, …)") },
    add_pod_label: { kind: "pod-label", replacement: kubernetes("add_pod_label(task, …)") },
    add_toleration: { kind: "toleration", replacement: kubernetes("add_toleration(task, …)") },
    add_affinity: { kind: "affinity", replacement: kubernetes("add_node_affinity(task, …)") },
    add_node_selector_constraint: { kind: "node-selector", replacement: kubernetes("add_node_selector(task, …)") },
    add_volume: {
        kind: "volume",
        replacement: kubernetes("mount_pvc`, `use_secret_as_volume` or `use_config_map_as_volume"),
    },
    add_volume_mount: {
        kind: "volume",
        replacement: kubernetes("mount_pvc`, `use_secret_as_volume` or `use_config_map_as_volume"),
    },
    add_pvolumes: { kind: "volume", replacement: kubernetes("mount_pvc(task, …)") },
    add_env_variable: {
        kind: "environment",
        replacement: "Use `task.set_env_variable(name=…, value=…)`, for secrets `kubernetes.use_secret_as_env`.",
    },
    add_env_from: { kind: "environment", replacement: kubernetes("use_secret_as_env` or `use_config_map_as_env") },
    add_sidecar: { kind: "sidecar", replacement: "KFP 2 has no sidecars. Put the program into the step's image." },
    add_init_container: {
        kind: "sidecar",
        replacement: "Init containers come with kfp 2.18. Put the program into the step's image.",
    },
    set_gpu_limit: {
        kind: "gpu",
        replacement: "Use `task.set_accelerator_type(…)` and `task.set_accelerator_limit(…)`.",
    },
    set_image_pull_policy: { kind: "pull-policy", replacement: kubernetes("set_image_pull_policy(task, …)") },
    set_image_pull_secrets: { kind: "pull-secrets", replacement: kubernetes("set_image_pull_secrets(task, …)") },
    set_security_context: { kind: "security-context", replacement: kubernetes("set_security_context(task, …)") },
    set_timeout: { kind: "timeout", replacement: kubernetes("set_timeout(task, seconds)") },
    set_max_cache_staleness: {
        kind: "cache-staleness",
        replacement: "Use `task.set_caching_options(enable_caching=False)`.",
    },
};

;// CONCATENATED MODULE: ./src/migrate/find-constructs.ts






/** Everything of a module that KFP 2 does not take as it is, in the order of the text. */
function findConstructs(module) {
    const found = [];
    const imported = [];
    const finder = new Finder(module);
    module.tree.iterate({
        enter: ({ node }) => {
            if (node.name === "ImportStatement")
                imported.push(...finder.atImport(node));
            else
                found.push(...finder.at(node));
            return node.name !== "ImportStatement";
        },
    });
    // An import counts where nothing of its kind is used: it fails all the same.
    const unused = imported.filter(({ kind }) => found.every((construct) => construct.kind !== kind));
    return distinct([...found, ...unused]).toSorted((one, other) => one.line - other.line || one.column - other.column);
}
/** A name and the call or the attribute that it is part of begin at the same place. */
function distinct(constructs) {
    const byPlace = new Map(constructs.map((construct) => [placeOf(construct), construct]).reverse());
    return [...byPlace.values()];
}
const placeOf = ({ kind, line, column }) => `${line}:${column} ${kind}`;
class Finder {
    #module;
    constructor(module) {
        this.#module = module;
    }
    atImport(statement) {
        return (0,names/* importedNames */.L)(statement, this.#module.text).flatMap(([, full]) => this.#named(statement, [full]).map(({ edit: _, ...construct }) => ({ ...construct, what: full })));
    }
    at(node) {
        switch (node.name) {
            case "Decorator":
                return [...this.#named(node, (0,python_source.decoratorNames)(node, this.#module)), ...this.#pipelineName(node)];
            case "MemberExpression":
                return [...this.#method(node), ...(isPartOfMember(node) ? [] : this.#named(node, this.#module.names.of(node)))];
            case "VariableName":
                return isUse(node) ? this.#named(node, this.#module.names.of(node)) : [];
            case "CallExpression":
                return [...this.#positional(node), ...this.#loopArguments(node), ...this.#unannotatedComponent(node)];
            case "FunctionDefinition":
                return this.#unannotated(node);
            default:
                return [];
        }
    }
    #construct(node, { kind, what, replacement, edit }) {
        const { text, lineOf } = this.#module;
        const lineStart = text.lastIndexOf("\n", node.from - 1) + 1;
        return {
            kind,
            what,
            replacement,
            line: lineOf(node.from),
            column: node.from - lineStart + 1,
            ...(0,defined/* defined */.s)({ edit }),
        };
    }
    #named(node, names) {
        const known = namedConstructs.find((construct) => names.some((name) => construct.names.test(name)));
        if (known === undefined)
            return [];
        const what = (0,syntax/* textOf */.b6)(node, this.#module.text).replace(/^@/, "").replace(/\(.*$/s, "").trim();
        const { kind, replacement } = known;
        return [this.#construct(node, { kind, replacement, what, edit: this.#renaming(node, what, known) })];
    }
    /** Only where the new name lies in `dsl`, and the module has `dsl` under that name. */
    #renaming(node, what, { renamed }) {
        if (renamed === undefined || !this.#module.names.ofName("dsl").includes("kfp.dsl"))
            return undefined;
        const from = node.name === "Decorator" ? node.from + 1 : node.from;
        return { from, to: from + what.length, text: `dsl.${renamed}` };
    }
    /** `@dsl.pipeline("name")` */
    #pipelineName(decorator) {
        if (!(0,python_source.decoratorNames)(decorator, this.#module).some((name) => python_source.pipelineDecorator.test(name)))
            return [];
        const first = positionalArguments(decorator.getChild("ArgList"))[0];
        if (first === undefined)
            return [];
        const found = { kind: "pipeline-name", what: "a name without a keyword", replacement: "Write `name=` before it." };
        return [this.#construct(first, { ...found, edit: { from: first.from, to: first.from, text: "name=" } })];
    }
    #method(node) {
        const property = node.getChild("PropertyName");
        const name = property === null ? "" : (0,syntax/* textOf */.b6)(property, this.#module.text);
        const known = Object.hasOwn(methodConstructs, name) ? methodConstructs[name] : undefined;
        if (known === undefined || property === null || node.parent?.name !== "CallExpression")
            return [];
        // In KFP 2 these are functions of a module.
        if (this.#module.names.of(node).some((full) => full.startsWith("kfp.kubernetes.")))
            return [];
        return [this.#construct(property, { ...known, what: `.${name}(…)` })];
    }
    /** Components take keywords only. */
    #positional(call) {
        const component = componentCall(call, this.#module);
        const given = positionalArguments(call.getChild("ArgList"));
        if (component === undefined || given[0] === undefined)
            return [];
        const edits = given.map((argument, index) => ({ argument, name: component.parameters?.[index] }));
        const replacement = "Name each argument: components of KFP 2 take keywords only.";
        const what = `${component.name}(…) with ${given.length === 1 ? "an argument" : "arguments"} without a keyword`;
        if (edits.some(({ name }) => name === undefined))
            return [this.#construct(given[0], { kind: "positional-arguments", what, replacement })];
        return edits.map(({ argument, name }) => this.#construct(argument, {
            kind: "positional-arguments",
            what,
            replacement,
            edit: { from: argument.from, to: argument.from, text: `${name}=` },
        }));
    }
    /** `dsl.ParallelFor(loop_args=…)` */
    #loopArguments(call) {
        const callee = call.firstChild;
        if (callee === null || !this.#module.names.of(callee).some((name) => /^kfp\.dsl\.ParallelFor$/.test(name)))
            return [];
        const scalar = this.#scalarItems(call);
        const keywords = call.getChild("ArgList")?.getChildren("VariableName") ?? [];
        const keyword = keywords.find((node) => (0,syntax/* textOf */.b6)(node, this.#module.text) === "loop_args" && node.nextSibling?.name === "AssignOp");
        if (keyword === undefined)
            return scalar;
        const found = { kind: "loop-arguments", what: "`loop_args`", replacement: "The keyword is `items`." };
        return [
            this.#construct(keyword, { ...found, edit: { from: keyword.from, to: keyword.to, text: "items" } }),
            ...scalar,
        ];
    }
    /** A loop over a parameter that is no list: KFP 1 reads the text of any parameter as JSON. */
    #scalarItems(call) {
        const { text } = this.#module;
        const list = call.getChild("ArgList");
        const named = list
            ?.getChildren("AssignOp")
            .find(({ prevSibling }) => prevSibling && /^(?:items|loop_args)$/.test((0,syntax/* textOf */.b6)(prevSibling, text)))?.nextSibling;
        const items = named ?? positionalArguments(list)[0];
        if (items?.name !== "VariableName")
            return [];
        const type = parameterType(call, (0,syntax/* textOf */.b6)(items, text), text);
        if (type === undefined || /\b(?:list|List|Sequence|Any|dict|Dict)\b/.test(type))
            return [];
        const what = `\`dsl.ParallelFor\` over \`${(0,syntax/* textOf */.b6)(items, text)}\`, which is no list`;
        return [
            this.#construct(items, { kind: "loop-over-scalar", what, replacement: "Annotate the parameter as `List[…]`." }),
        ];
    }
    /** Of the function of a pipeline or component: parameters need a type. */
    #unannotated(definition) {
        const decorators = definition.parent?.getChildren("Decorator") ?? [];
        const names = decorators.flatMap((node) => (0,python_source.decoratorNames)(node, this.#module));
        const isTyped = names.some((name) => python_source.pipelineDecorator.test(name)) || makesComponent(names);
        return isTyped ? this.#parametersWithoutType(definition) : [];
    }
    /** `create_component_from_func(train)` */
    #unannotatedComponent(call) {
        const [callee, first] = [call.firstChild, positionalArguments(call.getChild("ArgList"))[0]];
        if (callee === null || first === undefined || !makesComponent(this.#module.names.of(callee)))
            return [];
        const definition = definitionOf((0,syntax/* textOf */.b6)(first, this.#module.text), this.#module);
        return definition === undefined ? [] : this.#parametersWithoutType(definition);
    }
    #parametersWithoutType(definition) {
        const names = definition.getChild("ParamList")?.getChildren("VariableName") ?? [];
        return names
            .filter((node) => node.nextSibling?.name !== "TypeDef" && node.prevSibling?.name !== "AssignOp")
            .map((node) => this.#construct(node, {
            kind: "missing-annotation",
            what: `the parameter ${(0,syntax/* textOf */.b6)(node, this.#module.text)} without a type`,
            replacement: "Annotate it: `int`, `float`, `str`, `bool`, `list` or `dict`.",
        }));
    }
}
/** The annotation of a parameter of a function around a node; empty where it has none, undefined where there is no such parameter. */
function parameterType(node, name, text) {
    for (let outer = node.parent; outer !== null; outer = outer.parent) {
        const parameters = outer.name === "FunctionDefinition" ? outer.getChild("ParamList") : null;
        const found = parameters?.getChildren("VariableName").find((parameter) => (0,syntax/* textOf */.b6)(parameter, text) === name);
        if (found)
            return found.nextSibling?.name === "TypeDef" ? (0,syntax/* textOf */.b6)(found.nextSibling, text) : undefined;
    }
    return undefined;
}
const isPartOfMember = (node) => node.parent?.name === "MemberExpression";
/** A name that is used, rather than given, imported, or part of a longer one. */
const isUse = (node) => node.parent !== null &&
    !/^(?:ImportStatement|FunctionDefinition|ClassDefinition|ParamList|Decorator|MemberExpression)$/.test(node.parent.name) &&
    node.nextSibling?.name !== "AssignOp";
/** The arguments of a call that have no keyword and no star. */
function positionalArguments(list) {
    const found = [];
    for (let node = list?.firstChild ?? null; node !== null; node = node.nextSibling) {
        if (/^[(),]$/.test(node.name) || node.name === "Comment")
            continue;
        const isStart = node.prevSibling === null || /^[(,]$/.test(node.prevSibling.name);
        if (isStart && node.nextSibling?.name !== "AssignOp" && !/^\*/.test(node.name))
            found.push(node);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/migrate/survey.ts







/** What stands between each module of the step and KFP 2. Packages that an earlier job compiled have no modules here. */
function surveyModules(records, { workspace, inputs, ports }) {
    const sources = (0,discovery_sources/* openSources */.H)(workspace, (0,search_roots/* searchRoots */._)({ workspace, inputs, env: ports.env }));
    const parse = (0,parsed_module/* createParser */.C)(sources);
    const paths = [...new Set(records.map(({ module }) => module))].filter((path) => /\.(?:py|ipynb)$/.test(path) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)));
    return paths.sort().map((module) => {
        const sdk = (0,sdk_of_module/* sdkOfModule */.w)(module, { parse, sources }) ?? inputs.sdk.preferred;
        return { module, sdk, constructs: sdk === "kfp" ? [] : findConstructs(parse(module)) };
    });
}
/** KFP 2 takes it as it is. */
const isReady = ({ constructs }) => constructs.length === 0;
/** One notice for each kind of each module, at the first place. */
function noticeConstructs(modules, log) {
    for (const { module, constructs } of modules)
        for (const [kind, all] of Map.groupBy(constructs, (construct) => construct.kind)) {
            const [first] = all;
            if (first === undefined)
                continue;
            log.annotate({
                level: "notice",
                title: `KFP 2: ${kind}`,
                message: noticeOf(first, all.length),
                location: { file: module, line: first.line, column: first.column },
            });
        }
}
function noticeOf({ what, replacement }, count) {
    const more = count === 1 ? "" : ` (${count} times in this module)`;
    return `KFP 2 does not have ${what}${more}. ${replacement}`;
}

;// CONCATENATED MODULE: ./src/migrate/ledger.ts



/** Rows of the summary, and constructs of the output. */
const mostRows = 200;
const mostConstructs = 2_000;
/** Of a pipeline, in the output. */
const mostDifferences = 50;
const replacing = (records) => records.flatMap(({ module, name, replaced }) => (replaced === undefined ? [] : [{ module, name, replaced }]));
/** Modules of KFP 2 all of whose pipelines are proven equal to what they replace. */
function provenEqual(records) {
    const byModule = Map.groupBy(replacing(records), ({ module }) => module);
    return [...byModule].flatMap(([module, all]) => all.every(({ replaced }) => replaced.equality.kind === "equal") ? [module] : []);
}
/** `17 of 43 modules ready, 9 proven equal` */
const countReady = (modules, records) => `${modules.filter(isReady).length} of ${modules.length} modules ready, ${provenEqual(records).length} proven equal`;
/** The part of the job summary: modules that are not ready, those with the fewest constructs first. */
function renderLedger(modules, records, links) {
    if (modules.length === 0)
        return "";
    const open = modules
        .filter((module) => !isReady(module))
        .toSorted((one, other) => one.constructs.length - other.constructs.length);
    const rows = open
        .slice(0, mostRows)
        .map(({ module, constructs }) => [
        (0,markdown/* link */.nf)(module, links.source(module, constructs[0]?.line)),
        String(constructs.length),
        [...Map.groupBy(constructs, ({ kind }) => kind)]
            .map(([kind, all]) => (0,markdown/* inlineCode */.ti)(all.length === 1 ? kind : `${kind} × ${all.length}`))
            .join(", "),
    ]);
    const table = rows.length === 0
        ? []
        : [(0,markdown/* compactTable */.YI)(["Module", "Places", "What KFP 2 does not have"], rows, open.length - rows.length)];
    const replacements = (0,report_replacements/* replacementsPart */.L)(replacing(records), links);
    const counts = `${countReady(modules, records)}.`;
    return ["## Migration to Kubeflow Pipelines 2", counts, ...table, ...replacements, ""].join("\n\n");
}
/** The output `migration`. */
function migrationOutput(modules, records) {
    const all = modules.flatMap(({ module, constructs }) => constructs.map(({ kind, what, replacement, line, column }) => ({ module, kind, what, replacement, line, column })));
    return JSON.stringify({
        modules: modules.length,
        ready: modules.filter(isReady).map(({ module }) => module),
        provenEqual: provenEqual(records),
        replacements: replacing(records).map(({ module, name, replaced: { module: replaces, pipeline, equality } }) => ({
            module,
            pipeline: name,
            replaces,
            ...(pipeline === undefined ? {} : { replacedPipeline: pipeline }),
            result: equality.kind,
            ...(equality.kind === "different" ? { differences: equality.differences.slice(0, mostDifferences) } : {}),
            ...(equality.kind === "unknown" ? { reason: equality.reason } : {}),
        })),
        constructs: all.slice(0, mostConstructs),
        omitted: Math.max(0, all.length - mostConstructs),
    });
}

;// CONCATENATED MODULE: ./src/migrate/notice-differences.ts
const notice_differences_mostDifferences = 5;
/** A notice for each pipeline of KFP 2 that is not proven equal to what it replaces, at the comment that names it. */
function noticeDifferences(records, log) {
    for (const { module, name, replaced, compiled } of records) {
        if (replaced === undefined || replaced.equality.kind === "equal")
            continue;
        log.annotate({
            level: "notice",
            title: "KFP 2: not proven equal",
            message: messageOf(name, replaced),
            location: { file: module, line: replaced.line ?? compiled?.line ?? 1 },
        });
    }
}
function messageOf(name, { module, equality }) {
    if (equality.kind === "unknown")
        return `${name} is not compared with ${module}: ${equality.reason}.`;
    if (equality.kind === "equal")
        return `${name} does what ${module} does.`;
    const shown = equality.differences.slice(0, notice_differences_mostDifferences).map((text) => `${text}.`);
    const more = equality.differences.length - shown.length;
    return [`${name} is not proven equal to ${module}.`, ...shown, ...(more > 0 ? [`And ${more} more.`] : [])].join("\n");
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(59672);
;// CONCATENATED MODULE: ./src/migrate/patch.ts



const patchName = "migrate-to-kfp2.patch";
/** What a program can change, as a patch for `git apply`; empty where there is nothing of that sort. Notebooks are left to people. */
function migrationPatch(modules, workspace) {
    return modules
        .filter(({ module }) => module.endsWith(".py"))
        .map(({ module, constructs }) => {
        const edits = constructs.flatMap(({ edit }) => edit ?? []);
        if (edits.length === 0)
            return "";
        const text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(workspace, module), "utf8");
        return (0,create/* createTwoFilesPatch */.ss)(`a/${module}`, `b/${module}`, text, applyEdits(text, edits), undefined, undefined, {
            headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
        });
    })
        .join("");
}
/** @param edits that do not overlap; each place is changed once */
function applyEdits(text, edits) {
    // From the end, so that the offsets of the others stay.
    const ordered = [...new Map(edits.map((edit) => [edit.from, edit])).values()].toSorted((one, other) => other.from - one.from);
    return ordered.reduce((changed, { from, to, text: replacement }) => changed.slice(0, from) + replacement + changed.slice(to), text);
}

// EXTERNAL MODULE: ./src/git/changes.ts
var git_changes = __webpack_require__(30977);
// EXTERNAL MODULE: ./src/git/committed-files.ts
var committed_files = __webpack_require__(29280);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
;// CONCATENATED MODULE: ./src/migrate/ratchet.ts





/** Kinds that the change brings into modules. None where the base is unknown, which the log says. */
async function addedConstructs(modules, context) {
    const changes = await (0,git_changes.changedFiles)(context);
    if (changes.kind === "unknown") {
        context.ports.log.line(`migrate: the constructs cannot be compared with the base, because ${changes.reason}.`);
        return [];
    }
    const changed = modules.filter(({ module, constructs }) => constructs.length > 0 && changes.files.includes(module));
    const { workspace, ports } = context;
    const paths = changed.map(({ module }) => module);
    const before = await (0,committed_files/* readCommitted */.r)({ workspace, env: ports.env, revision: changes.base, paths });
    return changed.flatMap(({ module, constructs }) => {
        const known = new Set(findConstructs((0,parsed_module/* parseModule */.Y)(textOf(before.get(module)))).map(({ kind }) => kind));
        const byKind = Map.groupBy(constructs, ({ kind }) => kind);
        return [...byKind].flatMap(([kind, [first]]) => known.has(kind) || first === undefined ? [] : [{ ...first, module }]);
    });
}
const textOf = (bytes) => bytes?.toString("utf8") ?? "";
/** The first of each module becomes the error of its pipelines, unless they have one already. */
function withRatchetErrors(records, added) {
    const byModule = Map.groupBy(added, ({ module }) => module);
    return records.map((record) => {
        const own = byModule.get(record.module);
        return own === undefined || record.error !== undefined || record.skipped
            ? record
            : { ...record, error: ratchetError(own) };
    });
}
function ratchetError(added) {
    const [first] = added;
    const names = added.map(({ what }) => what).join(", ");
    const replacements = [...new Set(added.map(({ replacement }) => replacement))].join(" ");
    const location = first === undefined ? {} : { location: { file: first.module, line: first.line, column: first.column } };
    return new errors/* ActionError */.lZ(`${first?.module ?? "The module"} gains what KFP 2 does not have: ${names}.`, {
        code: "migration-ratchet",
        hint: `${replacements} With \`migrate: report\` the step only reports it.`,
        ...location,
    });
}

// EXTERNAL MODULE: ./src/equality/compare-pipelines.ts + 21 modules
var compare_pipelines = __webpack_require__(81578);
;// CONCATENATED MODULE: ./src/migrate/replacements.ts







/** Compares each pipeline of KFP 2 with the one of KFP 1 that it replaces. @returns the records of KFP 2 with what came of it */
function compareReplacements(records, modules, { workspace, inputs, ports }) {
    const sources = (0,discovery_sources/* openSources */.H)(workspace, (0,search_roots/* searchRoots */._)({ workspace, inputs, env: ports.env }));
    const parse = (0,parsed_module/* createParser */.C)(sources);
    const sdks = new Map(modules.map(({ module, sdk }) => [module, sdk]));
    const former = records.filter(({ module }) => sdks.get(module) === "kfp-tekton");
    return records.map((record) => {
        if (sdks.get(record.module) !== "kfp")
            return record;
        const named = replacedModules(parse(record.module).text);
        const candidates = { former, sdks, workspace };
        const replaced = named.length > 0 ? byComment(record, named, candidates) : byName(record, former);
        return { ...record, ...(0,defined/* defined */.s)({ replaced }) };
    });
}
/** `# replaces: pipelines/train.py`, on a line of its own; several where pipelines of several modules came together. */
const replacedModules = (text) => text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const path = /^\s*#\s*replaces:\s*(\S.*?)\s*$/i.exec(line)?.[1];
    return path === undefined ? [] : [{ path, line: index + 1 }];
});
function byComment(record, named, candidates) {
    const all = named.map(({ path, line }) => ({ ...findModule(path, record, candidates), line }));
    const fitting = all.find(({ found }) => found.some((one) => isSameName(one, record)));
    const chosen = fitting ?? all.find(({ found }) => found.length > 0) ?? all[0];
    if (chosen === undefined)
        throw new Error("no module is named");
    const { module, found, reason, line } = chosen;
    if (reason !== undefined)
        return { module, line, equality: { kind: "unknown", reason } };
    const one = found.find((candidate) => isSameName(candidate, record)) ?? (found.length === 1 ? found[0] : undefined);
    if (one === undefined)
        return {
            module,
            line,
            equality: { kind: "unknown", reason: `it has several pipelines, none named ${record.name}` },
        };
    return { ...compared(one, record), line };
}
/** A path from the root of the repository, or from the folder of the module that has the comment. */
function findModule(path, { module: from }, { former, sdks, workspace }) {
    const paths = [external_node_path_.posix.normalize(path), external_node_path_.posix.join(external_node_path_.posix.dirname(from), path)];
    const module = paths.find((one) => former.some((record) => record.module === one));
    if (module !== undefined)
        return { module, found: former.filter((record) => record.module === module) };
    const current = paths.find((one) => sdks.get(one) === "kfp");
    if (current !== undefined)
        return { module: current, found: [], reason: "it is a module of KFP 2" };
    const [first = path] = paths;
    const exists = paths.some((one) => !one.startsWith("..") && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, one)));
    const reason = exists ? "it is not among the modules of this step" : "there is no such file";
    return { module: first, found: [], reason };
}
function byName(record, former) {
    const found = former.find((candidate) => isSameName(candidate, record));
    return found === undefined ? undefined : compared(found, record);
}
/** KFP 2 squeezes names (kfp/dsl/utils.py, `sanitize_component_name`), KFP 1 keeps them as they are. */
const squeezed = (name) => name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
const isSameName = (one, other) => squeezed(one.name) === squeezed(other.name);
function compared(former, current) {
    const { module, name: pipeline } = former;
    const missing = [former, current].find(({ compiled }) => compiled === undefined);
    if (former.compiled === undefined || current.compiled === undefined || missing !== undefined) {
        const reason = missing?.skipped === true ? "is skipped by `changed-only`" : "did not compile";
        return { module, pipeline, equality: { kind: "unknown", reason: `${missing?.module} ${reason}` } };
    }
    return { module, pipeline, equality: (0,compare_pipelines/* comparePackages */.F)(former.compiled.yaml, current.compiled.yaml) };
}

;// CONCATENATED MODULE: ./src/migrate/migrate.ts






/** Reports what stands between the modules and KFP 2; with `migrate: ratchet`, a new kind of it in a module is an error. */
async function reportMigration(records, context) {
    const modules = surveyModules(records, context);
    const { log } = context.ports;
    const compared = compareReplacements(records, modules, context);
    noticeConstructs(modules, log);
    noticeDifferences(compared, log);
    log.line(`Migration to KFP 2: ${countReady(modules, compared)}.`);
    const patch = migrationPatch(modules, context.workspace);
    const reported = {
        attachments: new Map(patch === "" ? [] : [[patchName, patch]]),
        output: migrationOutput(modules, compared),
        renderLedger: (links) => renderLedger(modules, compared, links),
    };
    if (context.inputs.migrate !== "ratchet")
        return { records: compared, ...reported };
    const added = await addedConstructs(modules, context);
    return { records: withRatchetErrors(compared, added), ...reported };
}


/***/ }),

/***/ 76452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ refuseUnbounded),
/* harmony export */   AZ: () => (/* binding */ refuseLongText),
/* harmony export */   e_: () => (/* binding */ hasMergeKey)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);

/** Limit of values; the largest real packages have about ten thousand. */
const mostValues = 1_000_000;
/** Limit of nesting; the SDK's packages have about twenty levels, and thousands would overflow the stack. */
const deepest = 500;
/** Limit of tasks; fewer than these already exceed the 1.5 MB that Kubernetes stores per object. */
const mostTasks = 5_000;
const tooLarge = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageError */ .JP(what, { code: "package-too-large" });
/**
 * Refuses a text before it is parsed, because parsing millions of values takes seconds. Every value but the first follows one of these
 * characters. @throws PackageError
 */
function refuseLongText(yaml) {
    let separators = 0;
    for (let index = 0; index < yaml.length; index += 1) {
        const code = yaml.charCodeAt(index);
        if (code === 0x0a || code === 0x2c || code === 0x5b || code === 0x7b)
            separators += 1;
    }
    if (separators > mostValues)
        throw tooLarge(`It has more than ${mostValues} lines and values.`);
}
/**
 * A few lines of YAML aliases can stand for billions of values, or for a cycle. Values are counted when they are queued, not when they are
 * visited, so that the queue stays bounded. @throws PackageError
 */
function refuseUnbounded(documents) {
    const open = documents.map((value) => ({ value, depth: 1 }));
    let values = open.length;
    let tasks = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, depth } = next;
        if (typeof value !== "object" || value === null)
            continue;
        const inner = Object.values(value);
        values += inner.length;
        tasks += tasksIn(value);
        if (values > mostValues)
            throw tooLarge(`It stands for more than ${mostValues} values once its aliases are followed.`);
        if (depth > deepest)
            throw tooLarge(`It nests deeper than ${deepest} levels.`);
        if (tasks > mostTasks)
            throw tooLarge(`It has more than ${mostTasks} tasks.`);
        for (const item of inner)
            open.push({ value: item, depth: depth + 1 });
    }
}
/** Counts tasks of a pipeline, of a loop's body, or of a pipeline inside a task. */
function tasksIn(value) {
    const { tasks, finally: last } = value;
    return [tasks, last].reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
/**
 * Servers use Go's YAML readers, which expand the merge key `<<`. This action's reader follows YAML 1.2 and does not, so no check would see
 * the merged fields.
 */
function hasMergeKey(documents) {
    const open = documents.filter(isCollection);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (Object.hasOwn(next, "<<"))
            return true;
        for (const inner of Object.values(next))
            if (isCollection(inner))
                open.push(inner);
    }
    return false;
}
const isCollection = (value) => typeof value === "object" && value !== null;


/***/ }),

/***/ 50856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ packageKind),
/* harmony export */   SB: () => (/* binding */ describeKind),
/* harmony export */   iZ: () => (/* binding */ readPackageDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76452);




/**
 * The first document decides, as on the servers, which store further documents and ignore them (quirk: only-first-document-counts), so only
 * a pipeline specification may have a second one, that of its platform.
 * @throws PackageError when the text is not YAML, is empty, holds further documents, or more than a pipeline can
 */
function readPackageDocument(yaml) {
    const [first, ...others] = loadDocuments(yaml);
    const inside = specInManifests([first, ...others]);
    if (inside !== undefined)
        return inside;
    const kind = kindOf(first);
    const allowed = kind.kind === "pipeline-spec" ? 1 : 0;
    if (others.length > allowed)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`, { hint: "Make one package of each pipeline." });
    return { kind, document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(first), documents: [first, ...others] };
}
/**
 * What `kfp dsl compile --kubernetes-manifest-format` writes: a `Pipeline`, or none, and the `PipelineVersion` that holds the specification
 * (kfp/compiler/pipeline_spec_builder.py, `_write_kubernetes_manifest_to_file`).
 */
function specInManifests(documents) {
    const objects = documents.map(_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P);
    const isKind = (object, kind) => {
        const { apiVersion, kind: own } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(object);
        return own === kind && String(apiVersion).startsWith("pipelines.kubeflow.org/");
    };
    const [last, pipeline, ...more] = objects.toReversed();
    if (last === undefined || !isKind(last, "PipelineVersion") || more.length > 0)
        return undefined;
    if (pipeline !== undefined && !isKind(pipeline, "Pipeline"))
        return undefined;
    const { pipelineSpec, platformSpec } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(last.spec);
    const kind = kindOf(pipelineSpec);
    if (kind.kind !== "pipeline-spec")
        return undefined;
    const platform = platformSpec === undefined ? [] : [platformSpec];
    return {
        kind: { ...kind, inManifest: true },
        document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(pipelineSpec),
        documents: [pipelineSpec, ...platform],
    };
}
const packageKind = (yaml) => readPackageDocument(yaml).kind;
function loadDocuments(yaml) {
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLongText */ .AZ)(yaml);
    const documents = parse(yaml);
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnbounded */ .$k)(documents);
    if (documents.every((document) => document === null || document === undefined))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is empty.");
    return documents;
}
function parse(yaml) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(yaml);
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is not YAML.", { cause });
    }
}
function kindOf(document) {
    if (typeof document !== "object" || document === null)
        return { kind: "other", what: "no object" };
    const { kind, apiVersion, schemaVersion, pipelineInfo } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document);
    if (kind === "PipelineRun")
        return { kind: "pipeline-run", apiVersion: String(apiVersion ?? "without apiVersion") };
    if (kind === "Workflow" && /^argoproj\.io\//.test(String(apiVersion)))
        return { kind: "workflow" };
    if (pipelineInfo !== undefined && schemaVersion !== undefined)
        return { kind: "pipeline-spec", schemaVersion: String(schemaVersion) };
    if ("platforms" in (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document))
        return { kind: "other", what: "the specification of a platform without its pipeline" };
    return {
        kind: "other",
        what: kind === undefined ? "no object with a kind" : `${String(apiVersion)} ${String(kind)}`,
    };
}
/** Names the kind in messages. */
function describeKind(kind) {
    if (kind.kind === "pipeline-run")
        return `a Tekton PipelineRun (${kind.apiVersion})`;
    if (kind.kind === "pipeline-spec" && kind.inManifest)
        return "a Kubernetes manifest of a pipeline version";
    if (kind.kind === "pipeline-spec")
        return `a KFP pipeline specification (schema ${kind.schemaVersion})`;
    return kind.kind === "workflow" ? "an Argo Workflow" : kind.what;
}


/***/ }),

/***/ 74461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ replacementsPart)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);

const mostRows = 200;
const mostDifferences = 20;
/** Which pipelines of KFP 2 are proven to do what their predecessors do, and what differs in the others. */
function replacementsPart(all, links) {
    if (all.length === 0)
        return [];
    const ordered = all.toSorted((one, other) => rank(one) - rank(other));
    const rows = ordered.slice(0, mostRows).map((one) => rowOf(one, links));
    const table = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .compactTable */ .YI)(["Pipeline of KFP 2", "Replaces", "Compared"], rows, all.length - rows.length);
    return [table, ...ordered.slice(0, mostRows).flatMap(differencesOf)];
}
const rank = ({ replaced }) => ["different", "unknown", "equal"].indexOf(replaced.equality.kind);
const rowOf = ({ module, name, replaced }, links) => [
    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, links.source(module, replaced.line)),
    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(replaced.module, links.source(replaced.module)),
    wordsOf(replaced),
];
function wordsOf({ equality }) {
    if (equality.kind === "equal")
        return "✅ proven equal";
    if (equality.kind === "unknown")
        return `not compared: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSentence */ .jg)(equality.reason)}`;
    const { length } = equality.differences;
    return `✏️ ${length} ${length === 1 ? "difference" : "differences"}`;
}
function differencesOf({ name, replaced: { equality, module } }) {
    if (equality.kind !== "different")
        return [];
    const shown = equality.differences.slice(0, mostDifferences).map((text) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSentence */ .jg)(text)}`);
    const more = equality.differences.length - shown.length;
    const lines = more > 0 ? [...shown, `- … and ${more} more`] : shown;
    return [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`<b>${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(name)}</b> and ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(module)}`, lines.join("\n"))];
}


/***/ }),

/***/ 18720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ quantityOf)
/* harmony export */ });
const scales = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    "": 1,
    ...Object.fromEntries(["k", "M", "G", "T", "P", "E"].map((suffix, index) => [suffix, 1000 ** (index + 1)])),
    ...Object.fromEntries(["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"].map((suffix, index) => [suffix, 1024 ** (index + 1)])),
};
/** apimachinery pkg/api/resource/quantity.go; undefined for anything else, such as a parameter of Tekton. */
function quantityOf(value) {
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    const [, number, suffix = "", exponent = "0"] = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d+))?$/.exec(text) ?? [];
    return number === undefined ? undefined : Number(`${number}e${exponent}`) * (scales[suffix] ?? Number.NaN);
}


/***/ })

};
