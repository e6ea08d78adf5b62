export const id = 4323;
export const ids = [4323,7126];
export const modules = {

/***/ 74323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createChooser: () => (/* binding */ createChooser)
});

// EXTERNAL MODULE: ./src/discovery/python-source.ts
var python_source = __webpack_require__(17126);
// EXTERNAL MODULE: ./src/discovery/syntax.ts
var syntax = __webpack_require__(25815);
;// CONCATENATED MODULE: ./src/discovery/import-time.ts


/** Judges what runs when a module is imported: its statements, without the bodies of functions and of the guard for `__main__`. */
function judgeImport(module, isMaker) {
    const found = new Set();
    forEachAtImport(module, (node) => found.add(judgeNode(node, module, isMaker)));
    if (found.has("likely"))
        return "likely";
    return found.has("possible") ? "possible" : "none";
}
/** Calls back for all that runs when a module is imported. */
function forEachAtImport({ tree, text }, visit) {
    tree.iterate({
        enter: ({ node }) => {
            visit(node);
            return !isLater(node, text);
        },
    });
}
/** Runs when it is called, or not at all when imported. */
const isLater = (node, text) => node.name === "LambdaExpression" ||
    node.name === "ImportStatement" ||
    (node.name === "Body" && node.parent?.name === "FunctionDefinition") ||
    (0,syntax/* isGuard */.Mw)(node, text);
/** What one node of a module contributes to making a pipeline. */
function judgeNode(node, module, isMaker) {
    const names = (of) => namesIn(module, of);
    switch (node.name) {
        case "Decorator":
            return worst((0,python_source.decoratorNames)(node, module).map((name) => judgeName(placed(name, module), isMaker, () => true)));
        case "CallExpression": {
            const called = node.firstChild;
            if (called === null)
                return "none";
            const mayMake = (name) => mayRegister(node, name, module);
            return worst(names(called).map((name) => judgeName(name, isMaker, mayMake)));
        }
        case "ClassDefinition":
            return basesOf(node, module).some((name) => name.startsWith("@") && isMaker(name)) ? "likely" : "none";
        case "VariableName":
        case "MemberExpression":
            return (0,syntax/* isUse */.C)(node) && names(node).some((name) => isMentionOfMaker(name, isMaker)) ? "possible" : "none";
        case "String":
            return isAttributeName(node, module.text) ? "possible" : "none";
        default:
            return "none";
    }
}
/** Full names of a node, with the path of the module for what it defines itself. */
const namesIn = (module, node) => module.names.of(node).map((name) => placed(name, module));
const placed = (name, { path }) => name.startsWith(":") ? `@${path}${name}` : name;
const isMentionOfMaker = (name, isMaker) => python_source.pipelineDecorator.test(name) || (/^@[^:]*:\w+$/.test(name) && isMaker(name));
/** `getattr(dsl, "pipeline")` */
function isAttributeName(node, text) {
    if (!/^["']pipeline["']$/.test((0,syntax/* textOf */.b6)(node, text)))
        return false;
    const called = node.parent?.parent?.firstChild;
    return called !== null && called !== undefined && (0,syntax/* textOf */.b6)(called, text) === "getattr";
}
/** A base class may do something with each class that is derived from it. */
function basesOf(definition, module) {
    const bases = definition.getChild("ArgList")?.getChildren("VariableName") ?? [];
    return bases.flatMap((base) => namesIn(module, base)).filter((name) => !name.startsWith(`@${module.path}:`));
}
function worst(judged) {
    if (judged.includes("likely"))
        return "likely";
    return judged.includes("possible") ? "possible" : "none";
}
/** @param mayMake whether something installed of that name may make a pipeline here */
function judgeName(name, isMaker, mayMake) {
    if (python_source.pipelineDecorator.test(name.replace(/\(\)$/, "")))
        return "likely";
    if (/^kfp(?:_tekton|_server_api)?(?:\.|$)/.test(name))
        return "none";
    if (name.startsWith("@"))
        return isMaker(name) ? "likely" : "none";
    if (name === "exec" || name.startsWith("runpy."))
        return "possible";
    return isOrdinary(name) || !mayMake(name) ? "none" : "possible";
}
/** What such a function does is no pipeline's making, whatever its name goes on with: `delete_pipeline`, `client.upload_pipeline_version`. */
const deed = /^(?:archive|cancel|clean|delete|deploy|destroy|disable|drop|enable|fetch|find|get|has|is|list|notify|poll|publish|purge|push|read|remove|retry|run|schedule|send|start|stop|submit|terminate|trigger|update|upload|wait)(?:_|$|[A-Z])/;
/** Something installed is given a function of the module, or is named after pipelines, or what it gives is. */
function mayRegister(call, name, module) {
    const last = name.replace(/\(\)$/, "").split(".").at(-1) ?? "";
    if (deed.test(last) || !isBound(call, module))
        return last === "pipeline";
    const given = call.getChild("ArgList")?.getChildren("VariableName") ?? [];
    const ownFunctions = given
        .filter(syntax/* isUse */.C)
        .flatMap((argument) => module.names.of(argument))
        .filter((full) => full.startsWith(":"));
    const target = call.parent?.name === "AssignStatement" ? call.parent.firstChild : null;
    const targetName = target === null ? "" : (0,syntax/* textOf */.b6)(target, module.text);
    return ownFunctions.length > 0 || /pipeline/i.test(`${last} ${targetName}`);
}
/** Whether the text gives the name that a call begins with: a parameter's may be anything, but nothing of this module. */
function isBound(call, { names, text }) {
    let node = call;
    while (node !== null && (node.name === "CallExpression" || node.name === "MemberExpression"))
        node = node.firstChild;
    return node?.name !== "VariableName" || names.isGiven((0,syntax/* textOf */.b6)(node, text));
}
/** The standard library, and libraries that are known to create no pipelines. */
const ordinary = new Set(`abc argparse ast asyncio atexit attr attrs backoff base64 bool boto3 builtins bytes classmethod click collections contextlib copy csv
  dataclasses datetime decimal deprecated dict dotenv enum filter fire float frozenset functools getattr glob hashlib httpx hydra int
  isinstance itertools json kubernetes len list logging map math max min mlflow numba numpy object omegaconf operator os pandas pathlib
  pickle platform print property pydantic pytest random range re requests retry round self set setattr shutil sklearn sorted staticmethod
  str string subprocess sum super sys tempfile tenacity textwrap threading time torch tqdm transformers tuple type typer types typing
  typing_extensions unittest urllib uuid vars warnings yaml zip`.split(/\s+/));
const isOrdinary = (name) => ordinary.has(/^[\w]*/.exec(name)?.[0] ?? "");

;// CONCATENATED MODULE: ./src/discovery/deeds.ts


/** Calls of the SDK's clients, of the operating system, of the network, of the command line: no module of pipelines calls them at its top level. */
const deeds = /^(?:kfp(?:_tekton)?(?:\.\w+)*\.\w*Client\(\)(?:\.|$)|kfp_server_api\.|os\.(?:exec|kill|makedirs|mkdir|popen|posix_spawn|remove|rename|replace|rmdir|spawn|startfile|symlink|system|truncate|unlink)|shutil\.|subprocess\.|sys\.exit|exit$|quit$|input$|argparse\.ArgumentParser\(\)\.parse|(?:boto3|fire|google\.cloud|httpx|kubernetes|paramiko|requests|smtplib|socket|typer|unittest\.main|urllib\.request)(?:\.|\(|$))/;
/** Statements of these prepare a module, and change nothing outside it. */
const preparations = /^(?:@?[^()]*\b)?(?:logging|logger|log|warnings|sys\.path|os\.environ|globals\(\)|locale|random|importlib|setattr|exec|site)(?:\.|\(\)|$)|(?:^|\.)(?:print|load_dotenv|basicConfig|filterwarnings|seed|manual_seed|append|add|extend|insert|update|setdefault|info|debug|warning|setLevel|addHandler|set_option|getLogger\(\))$/;
/** @param name of what is called, in full */
const isDeed = (name) => deeds.test(`${name}()`) || deeds.test(name);
/**
 * The first thing that a script does when it is imported. A module that only may hold a pipeline is loaded if there is none: then nothing
 * but definitions would be lost.
 */
function firstDeed(module, { mayMake, acts }) {
    let found;
    forEachAtImport(module, (node) => {
        if (found !== undefined || node.name !== "CallExpression" || node.firstChild === null)
            return;
        const names = module.names.of(node.firstChild).map((name) => placed(name, module));
        const isStatement = node.parent?.name === "ExpressionStatement";
        const isForEffect = isStatement && !mayMake(node) && !names.some((name) => preparations.test(name));
        if (isForEffect || names.some((name) => isDeed(name) || acts(name)))
            found = { call: (0,syntax/* textOf */.b6)(node.firstChild, module.text), line: module.lineOf(node.from) };
    });
    return found;
}

;// CONCATENATED MODULE: ./src/discovery/definitions.ts

/**
 * The parts of a module that run when `name` is called: a function; of a class what the method needs. `House().build` is the method `build`
 * with the constructor and the methods that they call.
 * @returns the whole module for what it does not define by that name: an object that is assigned, or the module itself
 */
function partsOf(module, name) {
    const [, head = "", rest = ""] = /^(\w*)(.*)$/s.exec(name) ?? [];
    const definitions = head === "" ? [] : definitionsOf(module, head);
    if (definitions.length === 0)
        return [module.tree.topNode];
    return definitions.flatMap((definition) => definition.name === "ClassDefinition" ? partsOfClass(definition, rest, module.text) : [whole(definition)]);
}
function definitionsOf({ tree, text }, name) {
    const found = [];
    tree.iterate({
        enter: ({ node }) => {
            if (isDefinition(node) && nameOf(node, text) === name)
                found.push(node);
        },
    });
    return found;
}
function partsOfClass(definition, rest, text) {
    const statements = statementsOf(definition);
    const methods = new Map();
    for (const statement of statements) {
        const method = statement.name === "DecoratedStatement" ? statement.getChild("FunctionDefinition") : statement;
        if (method?.name === "FunctionDefinition")
            methods.set(nameOf(method, text), statement);
    }
    const called = /^(?:\(\))?(?:\.(\w+)(?:\(\))?)?$/.exec(rest)?.[1];
    const isPlainCall = rest === "" || rest === "()";
    if (!isPlainCall && (called === undefined || !methods.has(called)))
        return [whole(definition)];
    const needed = reachableFrom(["__init__", "__new__", ...(called === undefined ? [] : [called])], methods, text);
    return [...needed, ...statements.filter((statement) => ![...methods.values()].includes(statement))];
}
function reachableFrom(first, methods, text) {
    const names = new Set(first);
    const found = [];
    // What is added while it runs is visited too.
    for (const name of names) {
        const method = methods.get(name);
        if (method === undefined)
            continue;
        found.push(method);
        for (const [, other = ""] of (0,syntax/* textOf */.b6)(method, text).matchAll(/\b(?:self|cls|super\(\))\.(\w+)/g))
            names.add(other);
    }
    return found;
}
function statementsOf(definition) {
    const statements = [];
    for (let node = definition.getChild("Body")?.firstChild ?? null; node !== null; node = node.nextSibling)
        statements.push(node);
    return statements;
}
/** A lambda is one where it is given a name. */
const isDefinition = (node) => node.name === "FunctionDefinition" ||
    node.name === "ClassDefinition" ||
    (node.name === "AssignStatement" && node.getChild("LambdaExpression") !== null);
/** A definition together with its decorators. */
const whole = (definition) => definition.parent?.name === "DecoratedStatement" ? definition.parent : definition;
function nameOf(definition, text) {
    const name = definition.getChild("VariableName");
    return name === null ? "" : (0,syntax/* textOf */.b6)(name, text);
}

// EXTERNAL MODULE: ./src/discovery/sdk-calls.ts
var sdk_calls = __webpack_require__(66362);
;// CONCATENATED MODULE: ./src/discovery/abilities.ts





/** Follows calls from function to function, through all modules of the repository that reach the SDK. */
function createAbilities(sources, parse) {
    const scopesOf = (name) => {
        const [, path, rest = ""] = /^@([^:]*):(.*)$/s.exec(name) ?? [];
        if (path === undefined || !sources.reachesSdk(path))
            return [];
        const module = { ...parse(path), path };
        return partsOf(module, rest).map((part) => ({ module, part }));
    };
    const makesPipeline = remember((name) => scopesOf(name).some(({ module, part }) => someNode(part, module, (node) => judgeNode(node, module, makesPipeline) !== "none")));
    const compiles = remember((name) => scopesOf(name).some(({ module, part }) => (0,sdk_calls/* callsSdk */.S)(part, module.text, module.names) || calledIn(part, module).some(compiles)));
    const acts = remember((name) => scopesOf(name).some(({ module, part }) => calledIn(part, module).some((called) => isDeed(called) || acts(called))));
    return { makesPipeline, compiles, acts };
}
/** What is called in a part of a module, of it and of the repository. */
function calledIn(part, module) {
    const called = [];
    someNode(part, module, (node) => {
        if (node.name === "CallExpression" && node.firstChild !== null)
            called.push(...module.names.of(node.firstChild).map((name) => placed(name, module)));
        return false;
    });
    return called;
}
/** Whether running a module as `__main__` calls something of the repository that compiles: functions of its own count if they are called. */
function compilesThroughOthers(module, { compiles }) {
    const called = [];
    module.tree.iterate({
        enter: ({ node }) => {
            if (node.name === "CallExpression" && node.firstChild !== null)
                called.push(...module.names.of(node.firstChild).map((name) => placed(name, module)));
            return !(node.name === "Body" && node.parent?.name === "FunctionDefinition");
        },
    });
    return called.some(compiles);
}
/** Whether some node passes a test, without imports and without what only `__main__` comes to. */
function someNode(part, module, test) {
    let found = false;
    part.cursor().iterate(({ node }) => {
        found ||= test(node);
        return !found && node.name !== "ImportStatement" && !(0,syntax/* isGuard */.Mw)(node, module.text);
    });
    return found;
}
/** What is asked for again while it is being found out, through a circle of calls, adds nothing. */
function remember(judge) {
    const known = new Map();
    return (name) => {
        if (!known.has(name)) {
            known.set(name, false);
            known.set(name, judge(name));
        }
        return known.get(name) ?? false;
    };
}

;// CONCATENATED MODULE: ./src/discovery/given-functions.ts

/** Whether a module, where it runs as `__main__`, gives functions of its own to what is neither of the repository nor Python's. */
function givesAwayFunctions({ tree, text, names }) {
    let [found, inGuard] = [false, 0];
    tree.iterate({
        enter: ({ node }) => {
            if ((0,syntax/* isGuard */.Mw)(node, text))
                inGuard += 1;
            if (inGuard === 0 || node.name !== "CallExpression" || node.firstChild === null)
                return;
            const given = node.getChild("ArgList")?.getChildren("VariableName") ?? [];
            const isInstalled = names.of(node.firstChild).some((name) => /^(?!kfp)\w+\.[\w.]+$/.test(name));
            found ||= isInstalled && given.flatMap((argument) => names.of(argument)).some((name) => name.startsWith(":"));
        },
        leave: ({ node }) => {
            if ((0,syntax/* isGuard */.Mw)(node, text))
                inGuard -= 1;
        },
    });
    return found;
}

;// CONCATENATED MODULE: ./src/discovery/holders.ts


/** Whether a file of the repository may hold pipelines once it is imported, of its own or of what it imports. */
function createHolders({ sources, parse, abilities }) {
    const own = new Map();
    const holdsItself = (path) => {
        const module = { ...parse(path), path };
        return (0,python_source.readParsed)(module).pipelines.length > 0 || judgeImport(module, abilities.makesPipeline) !== "none";
    };
    return (path) => {
        if (!sources.reachesSdk(path))
            return false;
        return [...sources.closure(path)].some((file) => {
            const known = own.get(file) ?? (sources.reachesSdk(file) && holdsItself(file));
            own.set(file, known);
            return known;
        });
    };
}

// EXTERNAL MODULE: ./src/discovery/parsed-module.ts
var parsed_module = __webpack_require__(52686);
// EXTERNAL MODULE: ./src/discovery/sdk-of-module.ts
var sdk_of_module = __webpack_require__(36155);
;// CONCATENATED MODULE: ./src/discovery/templates.ts
/** Markers of string.Template, shells, Jinja, cookiecutter, Mako and ERB. In Python `{{` would be a set of sets, which cannot exist. */
const marker = /\$\{?\w|\{%|\{\{|<%/g;
/** Whether a text is a template of Python code: it has a marker outside strings and comments. */
function isTemplate({ text, tree }) {
    return [...text.matchAll(marker)].some(({ index }) => {
        if (isQuoted(text, index))
            return false;
        for (let node = tree.resolveInner(index, 1); node.parent !== null; node = node.parent)
            if (/^(?:String|FormatString|ContinuedString|Comment)$/.test(node.name))
                return false;
        return true;
    });
}
/** Between two quotes of a line: where the syntax is broken, strings do not begin where their author meant. */
function isQuoted(text, index) {
    const before = text.slice(text.lastIndexOf("\n", index) + 1, index);
    const after = text.slice(index).split("\n", 1)[0] ?? "";
    return ["'", '"'].some((quote) => before.includes(quote) && after.includes(quote));
}

;// CONCATENATED MODULE: ./src/discovery/tests.ts


/**
 * Whether a module is a test, of pytest or unittest, by what it does: it derives a test case or starts tests. To import something of unittest,
 * such as `unittest.mock.patch`, makes none; nothing but tests imports pytest, unless it decorates pipelines.
 */
function isTest(module, { pipelines }) {
    if (!/\b(?:pytest|unittest)\b/.test(module.text))
        return false;
    if (pipelines.length === 0 && /^[ \t]*(?:import|from)[ \t]+pytest\b/m.test(module.text))
        return true;
    let found = false;
    module.tree.iterate({
        enter: ({ name, node }) => {
            if (name === "Decorator")
                found ||= isRunner((0,python_source.decoratorNames)(node, module));
            if (name === "VariableName" || name === "MemberExpression")
                found ||= (0,syntax/* isUse */.C)(node) && isRunner(module.names.of(node));
            return !found;
        },
    });
    return found;
}
const runner = /^(?:unittest\.(?:\w+\.)?(?:main|\w*TestCase|TestLoader|TextTestRunner|TestSuite)|pytest\.(?:main|fixture|mark))\b/;
const isRunner = (names) => names.some((name) => runner.test(name));

;// CONCATENATED MODULE: ./src/discovery/choose-entry.ts










/** Decides for each file whether it is imported, run as `__main__`, or left out, and why. */
function createChooser(options) {
    const parse = (0,parsed_module/* createParser */.C)(options.sources);
    const choose = createEntryChooser(options, parse);
    return (file) => {
        const chosen = choose(file);
        if (!("entry" in chosen))
            return chosen;
        const sdk = (0,sdk_of_module/* sdkOfModule */.w)(file.path, { ...options, parse }) ?? options.defaultSdk ?? "kfp-tekton";
        return sdk === "kfp" ? { ...chosen, sdk, pipelines: chosen.pipelines.map(mayBeBare) } : { ...chosen, sdk };
    };
}
/** The decorator needs no parentheses in KFP 2. */
const mayBeBare = ({ bareDecoratorLine: _, ...pipeline }) => pipeline;
function createEntryChooser({ entry, sources, searched }, parse) {
    const abilities = createAbilities(sources, parse);
    const holds = createHolders({ sources, parse, abilities });
    return (file) => {
        const { path, named } = file;
        const module = { ...parse(path), path };
        if (!named && isTemplate(module))
            return { path, reason: "is a template of Python code" };
        const source = (0,python_source.readParsed)(module);
        const isOfTests = !named && (file.inTests || isTest(module, source));
        // What was not searched has its pipelines compiled, if at all, where they are imported.
        const imports = sources.importedBy(path).some((other) => !searched.has(other) && holds(other));
        const judged = judge(module, { named, isOfTests, imports, abilities, source });
        const chosen = chosenEntry(judged, entry);
        if (chosen === undefined)
            return { path, reason: `${reasonAgainst(judged, entry)}${adviceFor(module, judged)}` };
        const { pipelines, callsSdk } = judged;
        const expectation = expectationOf(judged, chosen);
        return { path, pipelines, entry: chosen, named, expectation, callsSdk, takesImported: judged.takesImported };
    };
}
const guard = /\b__main__\b/;
function judge(module, judging) {
    const { named, isOfTests, imports, abilities, source } = judging;
    const callsSdk = !isOfTests && (source.callsSdk || compilesThroughOthers(module, abilities));
    const likelihood = isBroken(module) ? "likely" : judgeImport(module, abilities.makesPipeline);
    const mayBeImported = imports && !callsSdk && !guard.test(module.text);
    const mayMake = (node) => judgeNode(node, module, abilities.makesPipeline) !== "none";
    const isOpen = source.pipelines.length === 0 && (likelihood === "possible" || (likelihood === "none" && mayBeImported));
    const deed = isOpen && !named ? firstDeed(module, { mayMake, acts: abilities.acts }) : undefined;
    return {
        ...judging,
        ...source,
        callsSdk,
        decoratesInGuard: source.decoratesInGuard && !isOfTests,
        deed,
        likelihood: isOfTests || deed !== undefined ? "none" : isOpen ? "possible" : likelihood,
        takesImported: named || mayBeImported,
    };
}
/** A string that does not end hides the pipelines after it: Python, which cannot run such a module, says where that is. */
function isBroken({ tree, text }) {
    if (!/^[ \t]*@(?:[\w.]+\.)?pipeline\b/m.test(text))
        return false;
    let found = false;
    tree.iterate({
        enter: ({ type }) => {
            found ||= type.isError;
            return !found;
        },
    });
    return found;
}
function reasonAgainst({ isOfTests, deed }, entry) {
    if (isOfTests)
        return "is a test, or lies with tests: to run it all the same, name it in `pipelines`";
    if (deed !== undefined)
        return `is a script that calls ${deed.call} in line ${deed.line}, and shows no pipeline`;
    return reasonToLeaveOut[entry];
}
/** An installed package may compile what it is given, which the text does not show. */
const adviceFor = (module, { isOfTests }) => !isOfTests && givesAwayFunctions(module)
    ? "; if an installed package compiles the functions that it is given, name the module in `pipelines`, with `entry: main`"
    : "";
const reasonToLeaveOut = {
    auto: "makes no pipeline when it is imported, and calls no compile or run function of the SDK",
    pipeline: "makes no pipeline when it is imported",
    main: "calls no compile or run function of the SDK",
};
function chosenEntry({ pipelines, callsSdk, decoratesInGuard, likelihood, named }, entry) {
    const showsInMain = callsSdk || decoratesInGuard;
    if (entry === "main")
        return named || showsInMain || pipelines.length > 0 ? "main" : undefined;
    if (pipelines.length > 0)
        return "pipeline";
    if (entry === "auto" && showsInMain)
        return "main";
    return named || likelihood !== "none" ? "pipeline" : undefined;
}
function expectationOf({ isCertain, pipelines, likelihood, named }, entry) {
    if (entry === "pipeline" && isCertain)
        return "certain";
    return entry === "main" || named || pipelines.length > 0 || likelihood === "likely" ? "likely" : "possible";
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
