export const id = 6577;
export const ids = [6577];
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

/***/ 25095:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ renamedKeywords),
/* harmony export */   Wz: () => (/* binding */ methodConstructs),
/* harmony export */   _8: () => (/* binding */ namedConstructs)
/* harmony export */ });
const kubernetes = (call) => `Use \`kubernetes.${call}\` of \`from kfp import kubernetes\`.`;
const resources = "Use `task.set_cpu_limit`, `set_memory_limit` and their requests, for devices `set_accelerator_type` and `set_accelerator_limit`.";
const byHand = "KFP 2 has no replacement: change what the pipeline does.";
/**
 * Names that only KFP 1 has, and what KFP 2 has in their place. Measured by importing 137 files written for KFP 1 with kfp 2.17.3
 * (docs/migrating-to-kfp2.md).
 */
const namedConstructs = [
    construct("function-component", /^kfp\.components\.(?:_python_op\.)?(?:create_component_from_func|func_to_container_op)$/, "Use `@dsl.component` or `dsl.component(function)`; `packages_to_install` and `base_image` stay.", "component"),
    construct("function-component", /^kfp\.(?:dsl\.python_component|compiler\.build_python_component|components\.build_python_component)$/, "Use `@dsl.component(base_image=…)`, with `target_image` and `kfp component build` for an image of its own."),
    construct("container-op", /^kfp\.dsl\.(?:InputArgumentPath|ArtifactLocation)\b/, "Declare the artifact as `Input[…]` or `Output[…]` of a component: KFP 2 keeps its place."),
    construct("container-op", /^kfp\.dsl\.(?:_container_op\.)?ContainerOp$/, "Write a `@dsl.container_component` that returns `dsl.ContainerSpec(image=…, command=…, args=…)`."),
    construct("resource-op", /^kfp\.dsl\.(?:_resource_op\.)?ResourceOp$/, "Create the object in a component with a Kubernetes client, or use kfp-kubernetes for volumes."),
    construct("volume-op", /^kfp\.dsl\.(?:VolumeOp|VolumeSnapshotOp|PipelineVolume)$/, kubernetes("CreatePVC(…)` and `kubernetes.mount_pvc(task, …)")),
    construct("sidecar", /^kfp\.dsl\.(?:Sidecar|UserContainer|InitContainer)$/, "KFP 2 has no sidecars; init containers come with kfp 2.18. Put the program into the step's image."),
    construct("graph-component", /^kfp\.dsl\.(?:_component\.)?graph_component$/, "Write a `@dsl.pipeline` and call it in the pipeline. A recursion has no replacement."),
    construct("pipeline-param", /^kfp\.dsl\.(?:_pipeline_param\.)?PipelineParam$/, "Annotate parameters with Python's types: `int`, `str`, `List[str]`."),
    construct("pipeline-param", /^kfp\.dsl\.types\.(?:Integer|Float|String|Bool|List|Dict|GCSPath|GCRPath|GCPRegion|GCPProjectID|LocalPath)$/, "Annotate with Python's types: `int`, `str`, `List[str]`."),
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
/** Keywords that have another name in KFP 2 (kfp/dsl/for_loop.py, kfp/dsl/tasks_group.py). */
const renamedKeywords = {
    "kfp.dsl.ParallelFor": { kind: "loop-arguments", from: "loop_args", to: "items" },
    "kfp.dsl.ExitHandler": { kind: "exit-handler", from: "exit_op", to: "exit_task" },
};
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
    add_resource_limit: { kind: "gpu", replacement: resources },
    add_resource_request: { kind: "gpu", replacement: resources },
    set_image_pull_policy: { kind: "pull-policy", replacement: kubernetes("set_image_pull_policy(task, …)") },
    set_image_pull_secrets: { kind: "pull-secrets", replacement: kubernetes("set_image_pull_secrets(task, …)") },
    set_security_context: { kind: "security-context", replacement: kubernetes("set_security_context(task, …)") },
    set_timeout: { kind: "timeout", replacement: kubernetes("set_timeout(task, seconds)") },
    max_cache_staleness: {
        kind: "cache-staleness",
        replacement: "Use `task.set_caching_options(enable_caching=False)`.",
        isAttribute: true,
    },
    set_max_cache_staleness: {
        kind: "cache-staleness",
        replacement: "Use `task.set_caching_options(enable_caching=False)`.",
    },
};


/***/ }),

/***/ 2875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ findConstructs)
});

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
/** The inputs, without those that an output is written to; undefined where the SDK derives another name (`data_path` → `data`). */
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

// EXTERNAL MODULE: ./src/migrate/constructs.ts
var constructs = __webpack_require__(25095);
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
                return [...this.#positional(node), ...this.#renamedKeyword(node), ...this.#unannotatedComponent(node)];
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
        const known = constructs/* namedConstructs */._8.find((construct) => names.some((name) => construct.names.test(name)));
        if (known === undefined)
            return [];
        const what = (0,syntax/* textOf */.b6)(node, this.#module.text).replace(/^@/, "").replace(/\(.*$/s, "").trim();
        const { kind, replacement } = known;
        return [this.#construct(node, { kind, replacement, what, edit: this.#renaming(node, what, known) })];
    }
    /** The edit that renames it, if the new name lies in `dsl` and the module has `dsl` under that name. */
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
        const known = Object.hasOwn(constructs/* methodConstructs */.Wz, name) ? constructs/* methodConstructs */.Wz[name] : undefined;
        if (known === undefined || property === null)
            return [];
        if (node.parent?.name !== (known.isAttribute ? "AssignStatement" : "CallExpression"))
            return [];
        // In KFP 2 these are functions of a module.
        if (this.#module.names.of(node).some((full) => full.startsWith("kfp.kubernetes.")))
            return [];
        return [this.#construct(property, { ...known, what: known.isAttribute ? `.${name}` : `.${name}(…)` })];
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
    /** `dsl.ParallelFor(loop_args=…)`, `dsl.ExitHandler(exit_op=…)` */
    #renamedKeyword(call) {
        const names = call.firstChild === null ? [] : this.#module.names.of(call.firstChild);
        const full = names.find((name) => Object.hasOwn(constructs/* renamedKeywords */.V, name)) ?? "";
        const renamed = constructs/* renamedKeywords */.V[full];
        if (renamed === undefined)
            return [];
        const scalar = full === "kfp.dsl.ParallelFor" ? this.#scalarItems(call) : [];
        const { kind, from, to } = renamed;
        const keyword = this.#keyword(call, from);
        if (keyword === undefined)
            return scalar;
        const found = { kind, what: `\`${from}\``, replacement: `The keyword is \`${to}\`.` };
        return [this.#construct(keyword, { ...found, edit: { from: keyword.from, to: keyword.to, text: to } }), ...scalar];
    }
    #keyword(call, name) {
        const keywords = call.getChild("ArgList")?.getChildren("VariableName") ?? [];
        return keywords.find((node) => (0,syntax/* textOf */.b6)(node, this.#module.text) === name && node.nextSibling?.name === "AssignOp");
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
    /** Parameters without a type, which the function of a pipeline or component needs. */
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


/***/ }),

/***/ 68859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ migrationPatch),
/* harmony export */   UC: () => (/* binding */ patchName),
/* harmony export */   ct: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59672);



const patchName = "migrate-to-kfp2.patch";
/** What a program can change, as a patch for `git apply`; empty where there is nothing of that sort. Notebooks are left to people. */
function migrationPatch(modules, workspace) {
    return modules
        .filter(({ module }) => module.endsWith(".py"))
        .map(({ module, edits }) => {
        if (edits.length === 0)
            return "";
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module), "utf8");
        return (0,diff__WEBPACK_IMPORTED_MODULE_2__/* .createTwoFilesPatch */ .ss)(`a/${module}`, `b/${module}`, text, applyEdits(text, edits), undefined, undefined, {
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


/***/ }),

/***/ 9547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i_: () => (/* binding */ isReady),
  Pc: () => (/* binding */ noticeConstructs),
  Yv: () => (/* binding */ surveyModules)
});

// UNUSED EXPORTS: surveyed

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
// EXTERNAL MODULE: ./src/migrate/find-constructs.ts + 1 modules
var find_constructs = __webpack_require__(2875);
// EXTERNAL MODULE: ./src/discovery/names.ts
var discovery_names = __webpack_require__(23602);
// EXTERNAL MODULE: ./src/discovery/syntax.ts
var syntax = __webpack_require__(25815);
// EXTERNAL MODULE: ./src/migrate/constructs.ts
var constructs = __webpack_require__(25095);
;// CONCATENATED MODULE: ./src/migrate/unneeded-imports.ts



/**
 * Takes names out of `from … import …` that nothing in the module uses once the other edits are made: an import of what only KFP 1 has
 * would still fail, and would send the module to its compiler.
 */
function unneededImports(module, edits) {
    const { tree, text } = module;
    const used = namesLeft(module, edits);
    const isUnneeded = ([local, full]) => !used.has(local) && constructs/* namedConstructs */._8.some(({ renamed, names }) => renamed !== undefined && names.test(full));
    return tree.topNode.getChildren("ImportStatement").flatMap((statement) => {
        const source = (0,syntax/* textOf */.b6)(statement, text);
        const names = (0,discovery_names/* importedNames */.L)(statement, text);
        const left = names.filter((name) => !isUnneeded(name));
        if (!source.startsWith("from") || source.includes("#") || left.length === names.length)
            return [];
        if (left.length > 0)
            return [{ from: statement.from, to: statement.to, text: withNames(source, left) }];
        return isAlone(statement, text) ? [{ from: statement.from, to: lineAfter(statement.to, text), text: "" }] : [];
    });
}
/** Names that stand somewhere outside of imports and edits, or in `__all__`. */
function namesLeft({ tree, text }, edits) {
    const names = new Set();
    const isReplaced = ({ from, to }) => edits.some((edit) => edit.from < edit.to && edit.from <= from && to <= edit.to);
    tree.iterate({
        enter: ({ node }) => {
            if (node.name === "ImportStatement")
                return false;
            if (node.name === "VariableName" && !isReplaced(node))
                names.add((0,syntax/* textOf */.b6)(node, text));
            if (node.name === "String")
                names.add((0,syntax/* textOf */.b6)(node, text).replace(/^["']|["']$/g, ""));
            return true;
        },
    });
    return names;
}
function withNames(source, left) {
    const [head = ""] = source.split(/\bimport\b/);
    const names = left.map(([local, full]) => {
        const name = full.split(".").at(-1) ?? full;
        return name === local ? name : `${name} as ${local}`;
    });
    return `${head}import ${names.join(", ")}`;
}
/** A statement that shares its line with another one, or is all that a block has, is left to people. */
const isAlone = ({ from, to }, text) => (from === 0 || text[from - 1] === "\n") && /^[ \t]*(?:\r?\n|$)/.test(text.slice(to));
const lineAfter = (at, text) => {
    const end = text.indexOf("\n", at);
    return end === -1 ? text.length : end + 1;
};

;// CONCATENATED MODULE: ./src/migrate/survey.ts








/** What stands between each module of the step and KFP 2. Packages that an earlier job compiled have no modules here. */
function surveyModules(records, { workspace, inputs, ports }) {
    const sources = (0,discovery_sources/* openSources */.H)(workspace, (0,search_roots/* searchRoots */._)({ workspace, inputs, env: ports.env }));
    const parse = (0,parsed_module/* createParser */.C)(sources);
    const paths = [...new Set(records.map(({ module }) => module))].filter((path) => /\.(?:py|ipynb)$/.test(path) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)));
    return paths.sort().map((module) => {
        const sdk = (0,sdk_of_module/* sdkOfModule */.w)(module, { parse, sources }) ?? inputs.sdk.preferred;
        return sdk === "kfp" ? { module, sdk, constructs: [], edits: [] } : { module, sdk, ...surveyed(parse(module)) };
    });
}
function surveyed(module) {
    const constructs = (0,find_constructs/* findConstructs */.e)(module);
    const edits = constructs.flatMap(({ edit }) => edit ?? []);
    return { constructs, edits: [...edits, ...unneededImports(module, edits)] };
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


/***/ })

};
