export const id = 7126;
export const ids = [7126];
export const modules = {

/***/ 17126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readModule: () => (/* binding */ readModule)
/* harmony export */ });
/* harmony import */ var _lezer_python__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3664);

/** The decorator's full name once import aliases are followed; `kfp.v2.dsl` is the same function in SDK 1.8. */
const pipelineDecorator = /^kfp\.(?:v2\.)?dsl\.(?:_pipeline\.)?pipeline$/;
/** A guard for `__main__`, a compile call, or one of the client's that compiles. */
const compiling = /\b__main__\b|\bcompile\s*\(|\bcreate_run_from_pipeline_func\b/;
/**
 * Pipeline functions of a module's top level, decorated with the SDK's decorator however it was imported. The parser recovers from syntax
 * errors, so a module that does not parse still shows its pipelines, and the compiler will say where the error is.
 */
function readModule(source) {
    const text = source.replace(/^\uFEFF/, " ");
    const tree = _lezer_python__WEBPACK_IMPORTED_MODULE_0__/* .parser */ .K.parse(text);
    const aliases = readAliases(tree, text);
    const lineOf = lineCounter(text);
    const pipelines = [];
    tree.iterate({
        enter: ({ name, node }) => {
            if (name === "DecoratedStatement")
                pipelines.push(...declaredPipeline(node, { text, aliases, lineOf }));
            // What is decorated inside a function or a class exists only when it runs: the compiler finds it.
            return name !== "FunctionDefinition" && name !== "ClassDefinition" && name !== "DecoratedStatement";
        },
    });
    const usesSdk = [...aliases.values()].some((name) => /^kfp(_tekton)?(\.|$)/.test(name));
    return { pipelines, mayCompile: usesSdk && compiling.test(text) };
}
function declaredPipeline(statement, source) {
    const definition = statement.getChild("FunctionDefinition");
    const functionName = definition?.getChild("VariableName");
    const decorator = statement
        .getChildren("Decorator")
        .find((node) => pipelineDecorator.test(decoratorName(node, source)));
    if (!definition || !functionName || decorator === undefined)
        return [];
    const name = textOf(functionName, source.text);
    return [{ function: name, name: nameArgument(decorator, source.text) ?? name, line: source.lineOf(definition.from) }];
}
function decoratorName(decorator, { text, aliases }) {
    const [first = "", ...rest] = decorator.getChildren("VariableName").map((node) => textOf(node, text));
    return [aliases.get(first) ?? first, ...rest].join(".");
}
/** The first positional argument or `name=`, where it is a plain string. */
function nameArgument(decorator, text) {
    const list = decorator.getChild("ArgList");
    for (let node = list?.firstChild ?? null, position = 0; node !== null; node = node.nextSibling) {
        if (node.name === ",")
            position += 1;
        if (node.name === "String" && position === 0 && node.prevSibling?.name === "(")
            return plainString(textOf(node, text));
        if (node.name === "VariableName" && textOf(node, text) === "name" && node.nextSibling?.name === "AssignOp") {
            const value = node.nextSibling.nextSibling;
            return value?.name === "String" ? plainString(textOf(value, text)) : undefined;
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
/** `import a.b as c`, `import a.b` and `from a.b import c as d`, wherever they stand at the top level. */
function readAliases(tree, text) {
    const aliases = new Map();
    tree.iterate({
        enter: ({ name, node }) => {
            if (name === "ImportStatement")
                for (const [local, full] of importedNames(node, text))
                    aliases.set(local, full);
            return name !== "FunctionDefinition" && name !== "ClassDefinition";
        },
    });
    return aliases;
}
function importedNames(statement, text) {
    const words = wordsOf(statement, text);
    const importAt = words.indexOf("import");
    const from = words[0] === "from" ? `${words.slice(1, importAt).join("")}.` : "";
    const clauses = words
        .slice(importAt + 1)
        .join(" ")
        .split(" , ");
    return clauses.map((clause) => {
        const [path = "", local] = clause
            .replace(/^\( | \)$/g, "")
            .split(" as ")
            .map((part) => part.replaceAll(" ", ""));
        if (local !== undefined)
            return [local, from + path];
        return from === "" ? [path.split(".")[0] ?? path, path.split(".")[0] ?? path] : [path, from + path];
    });
}
function wordsOf(statement, text) {
    const words = [];
    for (let node = statement.firstChild; node !== null; node = node.nextSibling)
        if (node.name !== "Comment")
            words.push(textOf(node, text));
    return words;
}
const textOf = (node, text) => text.slice(node.from, node.to);
function lineCounter(text) {
    return (offset) => text.slice(0, offset).split(/\r\n|\r|\n/).length;
}


/***/ })

};
