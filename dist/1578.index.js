export const id = 1578;
export const ids = [1578];
export const modules = {

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

/***/ 81578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ comparePackages)
});

// UNUSED EXPORTS: comparePipelines

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
;// CONCATENATED MODULE: ./src/equality/compared.ts
/**
 * A reference inside of a text, such as `⟨output⟩load⟨,⟩Output⟨end⟩`, in characters of the private-use area. Packages that contain them are
 * not compared (`hasReferenceMarks`), so no text of a package can pass for a reference.
 */
const [begin, separator, end] = ["\uE000", "\uE001", "\uE002"];
const hasReferenceMarks = (text) => /[\uE000-\uE002]|\\u[eE]00[012]/.test(text);
const reference = (...parts) => begin + parts.join(separator) + end;
const parameterReference = (name) => reference("parameter", name);
/** Tekton's names of results have no underscores. */
const outputReference = (task, output) => reference("output", task, output.replaceAll("_", "-"));
const itemReference = (loop) => reference("item", loop);
/** The file that an output is written to. */
const fileReference = (output) => reference("file", output.replaceAll("_", "-"));
const references = /\uE000([^\uE000-\uE002]*)\uE001([^\uE000-\uE002]*)(?:\uE001([^\uE000-\uE002]*))?\uE002/g;
const single = /^\uE000[^\uE000-\uE002]*(?:\uE001[^\uE000-\uE002]*){1,2}\uE002$/;
const isReference = (text) => single.test(text);
const containsReference = (text) => text.includes(begin);
/** Tasks whose outputs, and loops whose items, a text uses. */
const tasksIn = (text) => [...text.matchAll(references)].flatMap(([, kind, task = ""]) => (kind === "output" ? [task] : []));
/** The text with other ids of tasks. */
const withIds = (text, ids) => text.replace(references, (whole, kind, task, output) => {
    if (kind !== "output" && kind !== "item")
        return whole;
    const parts = [kind, ids.get(task) ?? task, ...(output === undefined ? [] : [output])];
    return reference(...parts);
});
/** For readers: `load.Output`. */
const readableReferences = (text) => text.replace(references, (_, kind, name, output) => {
    if (kind === "output")
        return `${name}.${output}`;
    if (kind === "item")
        return `the item of ${name}`;
    return kind === "file" ? `the file of ${name}` : name;
});

;// CONCATENATED MODULE: ./src/equality/compare-tasks.ts

/** The tasks of KFP 2 by those of KFP 1: of the same name, or else of the same content. */
function pairTasks(former, current) {
    const pairs = new Map();
    for (const identity of [nameOf, loopName, contentOf]) {
        const left = Map.groupBy(without(current, pairs.values()), (task) => identity(task, pairs));
        for (const task of without(former, pairs.keys())) {
            const found = left.get(identity(task, new Map()))?.shift();
            if (found !== undefined)
                pairs.set(task, found);
        }
    }
    return pairs;
}
const nameOf = ({ kind, name, within }) => [kind, plainLoops(within), kind === "loop" ? plainLoops(name) : name].join("\n");
/** KFP 1 puts the pipeline's name and a digest before the names of loops: `train-8d784-for-loop-3`. */
const plainLoops = (name) => name.replaceAll(/(^|\/)[^/]*-[0-9a-f]{5}-(?=for-loop-\d+(?:\/|$))/g, "$1");
const loopName = ({ kind, facts, name }) => (kind === "loop" ? `loop ${facts.get("items")}` : `task ${name}`);
/** The content of a task without references, whose tasks may not be paired yet. A wrong pair only shows a difference. */
const contentOf = ({ kind, facts }) => [kind, ...[...facts].map(([what, value]) => `${what} ${withIds(value, new Map())}`).toSorted()]
    .join("\n")
    .replace(/\uE000[^\uE002]*\uE002/g, "…");
function without(tasks, taken) {
    const all = new Set(taken);
    return tasks.filter((task) => !all.has(task));
}
/** What differs in a pair, a sentence each. @param ids of KFP 1's tasks by those of KFP 2 */
function compareTask(former, current, ids) {
    const label = former.kind === "loop" ? `loop \`${current.name}\`` : `task \`${former.name}\``;
    const facts = new Map([...current.facts].map(([what, value]) => [what, withIds(value, ids)]));
    const differing = [...new Set([...former.facts.keys(), ...facts.keys()])].filter((what) => former.facts.get(what) !== facts.get(what));
    const place = (task) => (task.isFinal ? "at the end" : "before the end");
    return [
        ...differing.map((what) => `${label}: ${what} is ${bothShown(former.facts.get(what), facts.get(what))}`),
        ...(former.isFinal === current.isFinal
            ? []
            : [`${label} runs ${place(former)} in KFP 1, ${place(current)} in KFP 2`]),
        ...((ids.get(current.within) ?? current.within) === former.within ? [] : [`${label} is in another loop`]),
        ...compareSets(`${label} waits for`, former.needs, mapped(current.needs, (id) => ids.get(id) ?? id)),
        ...compareSets(`${label} runs only if`, former.conditions, mapped(current.conditions, (text) => withIds(text, ids))),
    ];
}
const mapped = (values, to) => new Set([...values].map(to));
const compareSets = (words, former, current) => [
    ...leftIn(former, current).map((value) => `${words} ${shown(value)} only in KFP 1`),
    ...leftIn(current, former).map((value) => `${words} ${shown(value)} only in KFP 2`),
];
const leftIn = (values, others) => [...values].filter((value) => !others.has(value));
/** Both values; of texts with several lines, such as code, the first line that differs. */
function bothShown(former, current) {
    const [before, after] = [former, current].map((text) => (text ?? "").split("\n"));
    const index = before?.findIndex((line, at) => line !== after?.[at]) ?? -1;
    const at = index === -1 ? (before?.length ?? 0) : index;
    const isLong = former !== undefined && current !== undefined && former.length + current.length > longest;
    const [one, other] = isLong ? [before?.[at]?.trim(), after?.[at]?.trim()] : [former, current];
    return `${shown(one)} in KFP 1, ${shown(other)} in KFP 2`;
}
const longest = 120;
/** One line of a value. */
function shown(value) {
    if (value === undefined || value === "")
        return "nothing";
    const line = readableReferences(value).replace(/\s+/g, " ");
    return `\`${(line.length > longest ? `${line.slice(0, longest)}…` : line).replaceAll("`", "'")}\``;
}

// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/equality/doubts.ts

/** Collects what keeps two pipelines from being proven equal. */
class Doubts {
    #found = new Set();
    #side;
    /** @param side begins every sentence: `KFP 1` */
    constructor(side) {
        this.#side = side;
    }
    get all() {
        return [...this.#found];
    }
    add(what) {
        this.#found.add(`${this.#side}: ${what}`);
    }
    /** Reads an object of which only these fields are understood; any other one is a doubt. */
    fields(value, where, known) {
        const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
        if (value !== undefined && !isObject)
            this.add(`${where} is no mapping`);
        const fields = (0,untyped/* fieldsOf */.P)(isObject ? value : {});
        for (const [name, content] of Object.entries(fields))
            if (content !== undefined && !known.includes(name))
                this.add(`${where} sets \`${name}\`, which is not compared`);
        return fields;
    }
    /** The texts of a list; anything else is a doubt. */
    texts(value, where) {
        if (value === undefined)
            return [];
        if (Array.isArray(value) && value.every((text) => typeof text === "string"))
            return value;
        this.add(`${where} is no list of texts`);
        return [];
    }
    /** A list of objects; anything else is a doubt. */
    list(value, where) {
        if (value === undefined)
            return [];
        if (Array.isArray(value))
            return value;
        this.add(`${where} is no list`);
        return [];
    }
    text(value, where) {
        if (typeof value === "string")
            return value;
        this.add(`${where} is no text`);
        return "";
    }
}

// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
;// CONCATENATED MODULE: ./src/equality/comparison.ts
const mirrored = {
    "==": "==",
    "!=": "!=",
    "<": ">",
    ">": "<",
    "<=": ">=",
    ">=": "<=",
};
/**
 * A comparison in the form that equal ones share: a reference first.
 * @param one a reference, a whole number, or a text as JSON; undefined if it is none of them
 * @returns undefined if the two SDKs may decide it differently
 */
function comparison(one, operator, other) {
    if (one === undefined || other === undefined || !Object.hasOwn(mirrored, operator))
        return undefined;
    if (isLiteral(one) && isLiteral(other))
        return undefined;
    if (isLiteral(one))
        return comparison(other, mirrored[operator] ?? "", one);
    // Texts are put in order by KFP 1 only where they are no numbers, which a package does not show.
    if (other.startsWith('"') && (!/^[=!]=$/.test(operator) || isUnsafeText(other)))
        return undefined;
    return `${one} ${operator} ${other}`;
}
const isLiteral = (operand) => /^(?:"|-?\d+$)/.test(operand);
/** KFP 1 compares what looks like a whole number as one, and cuts blanks at the end (the program of its conditions). */
const isUnsafeText = (json) => /^"[\s+-]*[\d_]+"$|\s"$|\\[nrtvf]"$/.test(json);

// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
;// CONCATENATED MODULE: ./src/equality/former-metadata.ts


const cacheLabel = "pipelines.kubeflow.org/cache_enabled";
const stalenessAnnotation = "pipelines.kubeflow.org/max_cache_staleness";
const digestAnnotation = "pipelines.kubeflow.org/component_spec_digest";
const displayNameAnnotation = "pipelines.kubeflow.org/task_display_name";
/** Doubts the metadata of a loop or condition, whose pods are the SDK's affair. */
function checkPlainMetadata(value, where, doubts) {
    const { isCached, hasCacheLabel, labels, annotations } = metadataOf(value, where, doubts);
    if (!isCached || (value !== undefined && !hasCacheLabel))
        doubts.add(`${where} is not cached`);
    for (const name of [labels, annotations].flatMap(Object.keys))
        doubts.add(`${where} sets ${name}, which is not compared`);
}
function metadataOf(value, where, doubts) {
    const { labels, annotations } = doubts.fields(value, `the metadata of ${where}`, ["labels", "annotations"]);
    const { [cacheLabel]: label, ...ownLabels } = (0,untyped/* fieldsOf */.P)(labels);
    const { [stalenessAnnotation]: staleness, [digestAnnotation]: digest, [displayNameAnnotation]: _, ...ownAnnotations } = (0,untyped/* fieldsOf */.P)(annotations);
    if (label !== undefined && label !== "true" && label !== "false")
        doubts.add(`the caching of ${where} is ${String(label)}`);
    // P0D is the SDK's word for no caching; any other age has no counterpart in KFP 2.
    if (staleness !== undefined && staleness !== "P0D")
        doubts.add(`${where} limits the age of cached results`);
    for (const name of [...Object.keys(ownLabels), ...Object.keys(ownAnnotations)])
        if (/^(?:pipelines\.kubeflow\.org|tekton\.dev)\//.test(name))
            doubts.add(`${where} sets ${name}, which is not compared`);
    return {
        labels: ownLabels,
        annotations: ownAnnotations,
        isCached: label !== "false" && staleness === undefined,
        hasCacheLabel: label !== undefined,
        outputs: outputTypes(digest),
    };
}
function outputTypes(digest) {
    const { outputs } = (0,untyped/* fieldsOf */.P)((0,parse_json/* parseJson */.q)(String(digest ?? "{}")));
    const all = (Array.isArray(outputs) ? outputs : []).map(untyped/* fieldsOf */.P);
    return new Map(all.map(({ name, type }) => [String(name).replaceAll("_", "-"), type]));
}

;// CONCATENATED MODULE: ./src/equality/values.ts


/** The names that kfp 1.8 writes for the same types. */
const formerTypes = {
    String: "STRING",
    str: "STRING",
    Integer: "NUMBER_INTEGER",
    int: "NUMBER_INTEGER",
    Float: "NUMBER_DOUBLE",
    float: "NUMBER_DOUBLE",
    Bool: "BOOLEAN",
    Boolean: "BOOLEAN",
    bool: "BOOLEAN",
    JsonArray: "LIST",
    List: "LIST",
    list: "LIST",
    JsonObject: "STRUCT",
    Dict: "STRUCT",
    dict: "STRUCT",
};
const typeOfFormer = (name) => typeof name === "string" && Object.hasOwn(formerTypes, name) ? formerTypes[name] : undefined;
const valueTypes = new Set(Object.values(formerTypes));
/** The type of an annotation in Python, as KFP 2 reads it; undefined for what is not compared. */
function typeOfAnnotation(text) {
    const [, optional] = /^(?:typing\.)?Optional\[(.*)\]$/s.exec(text) ?? [];
    if (optional !== undefined)
        return typeOfAnnotation(optional);
    if (/^(?:int|float|str|bool|list|dict)$/.test(text))
        return formerTypes[text];
    const [, generic] = /^(?:typing\.)?([Ll]ist|[Dd]ict)\[[\w.,\s[\]]+\]$/.exec(text) ?? [];
    return generic === undefined ? undefined : formerTypes[generic.toLowerCase()];
}
/** The type as a function of kfp 1.8 knows it. */
const functionType = (type) => (type === "LIST" || type === "STRUCT" ? "JSON" : type);
const isValueType = (name) => valueTypes.has(name);
/** A text as KFP 1 passes it, in the form that equal values share; undefined if it is no value of the type. */
function canonicalText(text, type) {
    if (isReference(text))
        return text;
    if (type === "STRING")
        return JSON.stringify(text);
    if (containsReference(text))
        return undefined;
    if (type === "NUMBER_INTEGER")
        return /^[+-]?\d{1,15}$/.test(text) ? String(Number(text)) : undefined;
    if (type === "NUMBER_DOUBLE")
        return canonicalNumber(text);
    // What kfp 1.8 reads as a flag is more (distutils.util.strtobool), and what its SDK writes is one of these.
    if (type === "BOOLEAN")
        return /^(?:true|false)$/i.test(text) ? text.toLowerCase() : undefined;
    return canonicalValue((0,parse_json/* parseJson */.q)(text), type);
}
const canonicalNumber = (text) => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) && Number.isFinite(Number(text))
    ? String(Number(text))
    : undefined;
/** The same of a value as KFP 2 writes it, in which whole numbers may have a fraction of zero. */
function canonicalValue(value, type) {
    if (typeof value === "string" && isReference(value))
        return value;
    return valueTests[type](value) ? sortedJson(value) : undefined;
}
const isObject = (value) => typeof value === "object" && value !== null;
const valueTests = {
    STRING: (value) => typeof value === "string",
    NUMBER_INTEGER: Number.isSafeInteger,
    NUMBER_DOUBLE: Number.isFinite,
    BOOLEAN: (value) => typeof value === "boolean",
    LIST: Array.isArray,
    STRUCT: (value) => isObject(value) && !Array.isArray(value),
    JSON: isObject,
};
/** The value of a plain literal of Python; undefined for anything else. */
function pythonLiteral(text) {
    if (text === "True" || text === "False")
        return text === "True";
    const [, quote, inside = ""] = /^(["'])([^"'\\\n]*)\1$/.exec(text) ?? [];
    if (quote !== undefined)
        return inside;
    if (/^[[{]/.test(text) && !/["'].*["']/s.test(text.replace(/"[^"'\\]*"|'[^"'\\]*'/g, "")))
        return (0,parse_json/* parseJson */.q)(text
            .replaceAll("'", '"')
            .replace(/\bTrue\b/g, "true")
            .replace(/\bFalse\b/g, "false"));
    return canonicalNumber(text) === undefined ? undefined : Number(text);
}
const sortedJson = (value) => JSON.stringify(value, (_, part) => typeof part === "object" && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : part);
/** The type that all items of a list share, as KFP 2 has it. */
function typeOfItems(items) {
    if (items.every((item) => typeof item === "string"))
        return "STRING";
    if (items.every((item) => Number.isSafeInteger(item)))
        return "NUMBER_INTEGER";
    return undefined;
}

;// CONCATENATED MODULE: ./src/equality/former-conditions.ts






const isFormerCondition = (task) => /^condition-\d+$/.test(String(task.name));
/** The tasks of a list in which conditions are tasks of their own. @returns what must hold for one of them to run */
function conditionsOfFormer(tasks, reading) {
    const byName = new Map(tasks.filter(isFormerCondition).map((task) => [String(task.name), task]));
    const known = new Map([...byName].map(([name, task]) => [name, comparisonOf(task, reading)]));
    const conditionsOf = (task, within) => reading.doubts.list(task.when, `when of ${String(task.name)}`).flatMap((expression) => {
        const name = conditionIn(expression);
        const condition = name === undefined ? undefined : byName.get(name);
        if (name === undefined || condition === undefined || within.includes(name)) {
            reading.doubts.add(`when of ${String(task.name)} is not compared`);
            return [];
        }
        return [known.get(name) ?? "", ...conditionsOf(condition, [...within, name])];
    });
    const used = new Set(tasks.flatMap(({ when }) => (Array.isArray(when) ? when : []).map(conditionIn)));
    for (const name of byName.keys())
        if (!used.has(name))
            reading.doubts.add(`nothing depends on ${name}`);
    return (task) => new Set(conditionsOf(task, []));
}
/** `$(tasks.condition-1.results.outcome) in ["true"]` */
function conditionIn(expression) {
    const { input, operator, values, ...others } = (0,untyped/* fieldsOf */.P)(expression);
    const isTrue = Array.isArray(values) && values.length === 1 && values[0] === "true";
    if (operator !== "in" || !isTrue || Object.keys(others).length > 0)
        return undefined;
    return /^\$\(tasks\.(condition-\d+)\.results\.outcome\)$/.exec(String(input))?.[1];
}
/** The condition's program as kfp-tekton 1.9.3 writes it (kfp_tekton/compiler/_tekton_handler.py and compiler.py). */
const program = "75b1ed9e89d2d41ad971ae7150ea7266ef04745039a07edfa24db07897d20b1e";
const command = 'program_path=$(mktemp); printf "%s" "$0" > "$program_path";  python3 -u "$program_path" "$1" "$2"';
function comparisonOf(task, { resolve, doubts }) {
    const where = String(task.name);
    doubts.fields(task, where, ["name", "params", "taskSpec", "when", "metadata"]);
    const spec = doubts.fields(task.taskSpec, where, ["results", "params", "steps", "metadata"]);
    const params = doubts
        .list(task.params, `the parameters of ${where}`)
        .map((param) => doubts.fields(param, where, ["name", "value"]));
    const operands = new Map(params.map(({ name, value }) => [name, value]));
    checkPlainMetadata(spec.metadata, where, doubts);
    const isAsWritten = params.length === 3 && isStandard(spec);
    const [one, operator, other] = ["operand1", "operator", "operand2"].map((name) => operands.get(name));
    if (!isAsWritten || ![one, operator, other].every((text) => typeof text === "string")) {
        doubts.add(`${where} is no condition that kfp-tekton 1.9.3 writes`);
        return "";
    }
    return (comparison(operandOf(resolve(String(one))), String(operator), operandOf(resolve(String(other)))) ??
        doubtful(where, doubts));
}
/** Texts that are whole numbers are compared as numbers. */
function operandOf(text) {
    if (isReference(text))
        return text;
    if (containsReference(text))
        return undefined;
    return /^[+-]?\d{1,15}$/.test(text) ? String(Number(text)) : JSON.stringify(text);
}
function doubtful(where, doubts) {
    doubts.add(`what ${where} compares is not compared`);
    return "";
}
function isStandard({ results, params, steps }) {
    const [step, ...others] = (Array.isArray(steps) ? steps : []).map(untyped/* fieldsOf */.P);
    const { name, command: words, args, image, ...rest } = step ?? {};
    const [code, ...operands] = Array.isArray(args) ? args : [];
    return (sortedJson(results) === '[{"description":"Conditional task outcome","name":"outcome","type":"string"}]' &&
        JSON.stringify(params).replaceAll(',"type":"string"', "") ===
            '[{"name":"operand1"},{"name":"operand2"},{"name":"operator"}]' &&
        others.length === 0 &&
        Object.keys(rest).length === 0 &&
        name === "main" &&
        JSON.stringify(words) === JSON.stringify(["sh", "-ec", command]) &&
        (0,sha256/* sha256 */.s)(String(code)) === program &&
        JSON.stringify(operands) === '["$(inputs.params.operand1)","$(inputs.params.operand2)"]' &&
        /^python:3\.\d+(?:\.\d+)?(?:-(?:alpine|slim)[\d.]*)?$/.test(String(image)));
}

;// CONCATENATED MODULE: ./src/equality/former-parameters.ts



/** Types stand in the SDK's annotation alone; defaults there, as the default, and as the value of the run. */
function parametersOf(run, pipeline, doubts) {
    const annotations = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(run.metadata).annotations);
    const text = String(annotations["pipelines.kubeflow.org/pipeline_spec"] ?? "{}");
    const { inputs } = doubts.fields((0,parse_json/* parseJson */.q)(text), "the SDK's annotation", ["name", "description", "inputs"]);
    const declared = new Map((0,untyped/* named */.K)(inputs).map((input) => [input.name, input]));
    const given = doubts.list((0,untyped/* fieldsOf */.P)(run.spec).params, "the values of the run").map((value) => {
        const param = doubts.fields(value, "a value of the run", ["name", "value"]);
        return [String(param.name), param.value];
    });
    const values = new Map(given);
    if (values.size < given.length)
        doubts.add("the run sets a parameter twice");
    const params = (0,untyped/* named */.K)(pipeline.params);
    const isComplete = declared.size === params.length && params.every(({ name }) => declared.has(name));
    if (!isComplete)
        doubts.add("the parameters of the pipeline are not those of the SDK's annotation");
    for (const name of values.keys())
        if (!declared.has(name))
            doubts.add(`the run sets ${name}, which is no parameter`);
    return new Map(params.map((param) => {
        const { name, default: fallback } = doubts.fields(param, "a parameter", ["name", "default", "type"]);
        const { type, default: noted, optional } = (0,untyped/* fieldsOf */.P)(declared.get(String(name)));
        const isSame = [noted, values.get(String(name))].every((value) => value === fallback);
        const isOptional = optional === true;
        if (!isSame || isOptional !== (noted !== undefined) || (param.type ?? "string") !== "string")
            doubts.add(`the parameter ${String(name)} has several defaults`);
        return [String(name), parameterText({ name: String(name), type, fallback }, doubts)];
    }));
}
function parameterText({ name, type, fallback }, doubts) {
    const known = typeOfFormer(type);
    const value = known && typeof fallback === "string" ? canonicalText(fallback, known) : undefined;
    if (known === undefined)
        doubts.add(`the parameter ${name} has no type of KFP 2`);
    if (fallback !== undefined && value === undefined)
        doubts.add(`the default of ${name} is no value of its type`);
    return value === undefined ? String(known) : `${known} = ${value}`;
}

;// CONCATENATED MODULE: ./src/equality/former-variables.ts

/** Replaces Tekton's variables by references. Other text with `$(…)` is a shell's or Kubernetes' affair, on both sides. */
function resolve(text, { scope, doubts, idOf, outputs, isStep = false }) {
    return text.replace(/\$\((tasks|params|inputs|outputs|results|context|workspaces|steps|resources|credentials)[.[][^()]*\)/g, (variable) => {
        const parameter = /^\$\((?:inputs\.)?params\.([^()]+)\)$/.exec(variable)?.[1];
        const [, task, output] = /^\$\(tasks\.([^.()]+)\.results\.([^.()]+)\)$/.exec(variable) ?? [];
        const file = /^\$\(results\.([^.()]+)\.path\)$/.exec(variable)?.[1];
        if (parameter !== undefined && scope.has(parameter))
            return scope.get(parameter) ?? "";
        if (!isStep && task !== undefined && output !== undefined && outputs.has(`${task}.${output}`))
            return outputReference(idOf(task), output);
        if (isStep && file !== undefined)
            return fileReference(file);
        doubts.add(`${variable} is not compared`);
        return variable;
    });
}

// EXTERNAL MODULE: ./src/tekton/go-duration.ts
var go_duration = __webpack_require__(57884);
// EXTERNAL MODULE: ./node_modules/@lezer/python/dist/index.js + 3 modules
var dist = __webpack_require__(81283);
// EXTERNAL MODULE: ./src/discovery/syntax.ts
var syntax = __webpack_require__(25815);
;// CONCATENATED MODULE: ./src/equality/function-source.ts


/** @returns undefined if the text is not exactly one function */
function readFunctionSource(text) {
    const { topNode } = dist/* parser */.K.parse(text);
    const definition = topNode.firstChild;
    if (definition?.name !== "FunctionDefinition" || definition.nextSibling !== null || hasErrors(topNode))
        return undefined;
    const [name, parameters, body] = ["VariableName", "ParamList", "Body"].map((kind) => definition.getChild(kind));
    // An `async def` begins with another word.
    if (!name || !parameters || !body || definition.firstChild?.name !== "def")
        return undefined;
    const header = headerOf(parameters, text);
    const returned = definition.getChild("TypeDef");
    return {
        name: (0,syntax/* textOf */.b6)(name, text),
        annotations: annotationsOf(parameters, text),
        defaults: defaultsOf(parameters, text),
        ...(returned === null ? {} : { returns: (0,syntax/* textOf */.b6)(returned, text).replace(/^->\s*/, "") }),
        code: `${header}\n${(0,syntax/* textOf */.b6)(body, text).trimEnd()}`,
    };
}
const annotationsOf = (parameters, text) => new Map(parameters.getChildren("TypeDef").map((type) => {
    const name = type.prevSibling === null ? "" : (0,syntax/* textOf */.b6)(type.prevSibling, text);
    return [name, (0,syntax/* textOf */.b6)(type, text).replace(/^:\s*/, "")];
}));
function defaultsOf(parameters, text) {
    const found = parameters.getChildren("AssignOp").map((sign) => {
        const before = sign.prevSibling?.name === "TypeDef" ? sign.prevSibling.prevSibling : sign.prevSibling;
        const [name, value] = [before, sign.nextSibling].map((node) => (node ? (0,syntax/* textOf */.b6)(node, text) : ""));
        return [name ?? "", value ?? ""];
    });
    return new Map(found);
}
function hasErrors(node) {
    let found = false;
    node.tree?.iterate({
        enter: ({ type }) => {
            found ||= type.isError;
        },
    });
    return found;
}
function headerOf(parameters, text) {
    const parts = [];
    for (let node = parameters.firstChild; node !== null; node = node.nextSibling)
        if (node.name !== "TypeDef" && node.name !== "Comment")
            parts.push((0,syntax/* textOf */.b6)(node, text));
    // A comma behind the last parameter means nothing.
    return parts.join(" ").replace(/ , \)$/, " )");
}

;// CONCATENATED MODULE: ./src/equality/former-programs.ts



const parserTypes = {
    str: "STRING",
    int: "NUMBER_INTEGER",
    float: "NUMBER_DOUBLE",
    _deserialize_bool: "BOOLEAN",
    "json.loads": "JSON",
};
const former_programs_outputTypes = {
    _serialize_str: "STRING",
    _serialize_int: "NUMBER_INTEGER",
    _serialize_float: "NUMBER_DOUBLE",
    _serialize_bool: "BOOLEAN",
    _serialize_json: "JSON",
};
/** Digests of the helpers as kfp 1.8.22 writes them (kfp/components/_data_passing.py): other texts may do other things. */
const helperDigests = new Set([
    "0f7966ae643b44e6bae099fc30d85ae9a84808dc8b052e12e0363b65e0d59ca1",
    "67fa3b7aa1991cf19336c3ee8842996138b0439fef6a73e4ca1af20fe4b4a1cc",
    "a96032d188eec47979ae2ecc7954e0c430d8857ce32f98c4909ad8a1d73d69b2",
    "2a84d3ca0ed87d101db4fb9336582473b78022ab398216e6ba1b35c5498bc496",
    "fbf85d637517fabc936b253c29c716779e257b2d94f4ed3f2c2c509847b65bd0",
    "42ff7628d0805402f8db9c000e789b2c02762c1aa27c2ba059d44630acdadeb9",
    "9750c7d1cefbedde5a7eeda1eaaecf645984d4c3f37c642de0c7febe5643cdd2",
]);
/** Everything behind the function and the helpers (kfp/components/_python_op.py, `_func_to_component_spec`). */
const commandLine = new RegExp([
    String.raw `^(?:import json\n)?import argparse\n_parser = argparse\.ArgumentParser\(prog=.*, description=.*\)\n`,
    String.raw `((?:_parser\.add_argument\("--[^"\n]+", dest="\w+", type=[\w.]+, required=(?:True|False), default=argparse\.SUPPRESS\)\n)*)`,
    String.raw `(?:_parser\.add_argument\("----output-paths", dest="_output_paths", type=str, nargs=(\d+)\)\n)?`,
    String.raw `_parsed_args = vars\(_parser\.parse_args\(\)\)\n`,
    String.raw `(?:_output_files = _parsed_args\.pop\("_output_paths", \[\]\)\n)?`,
    String.raw `\n_outputs = (\w+)\(\*\*_parsed_args\)\n?`,
    String.raw `(?:(\n_outputs = \[_outputs\]\n)?\n_output_serializers = \[\n((?:    \w+,\n)*)\n\]\n\n([\s\S]*))?$`,
].join(""));
const argument = /_parser\.add_argument\("(--[^"\n]+)", dest="(\w+)", type=([\w.]+), required/g;
/** @returns undefined for a program that the SDK did not write in exactly this form */
function readFormerProgram(program) {
    const at = program.search(/\n(?:import json\n)?import argparse\n_parser = argparse\.ArgumentParser\(prog=/);
    if (at === -1)
        return undefined;
    const [source = "", ...helpers] = program.slice(0, at).split(/\n\n(?=def _(?:serialize|deserialize)_\w+\()/);
    const parsed = readFunctionSource(source);
    const line = commandLine.exec(program.slice(at + 1));
    if (parsed === undefined || line === null || line[3] !== parsed.name || !helpers.every(isKnownHelper))
        return undefined;
    // On Python 3.13 the SDK leaves annotations; any but these may fail where the program runs.
    if (![...parsed.annotations.values(), parsed.returns ?? "str"].every((type) => typeOfFormer(type) !== undefined))
        return undefined;
    const [, inputLines = "", count = "0", , , serializers = "", writer] = line;
    const outputs = [...serializers.matchAll(/\w+/g)].map(([name]) => former_programs_outputTypes[name]);
    if (outputs.length !== Number(count) || (writer !== undefined && !isKnownHelper(writer)))
        return undefined;
    const inputs = [...inputLines.matchAll(argument)].map(([, flag = "", name = "", type = ""]) => [flag, { name, type: parserTypes[type] }]);
    const isComplete = [...outputs, ...inputs.map(([, { type }]) => type)].every((type) => type !== undefined);
    if (!isComplete || new Set(inputs.map(([flag]) => flag)).size < inputs.length)
        return undefined;
    return {
        code: parsed.code,
        inputs: new Map(inputs),
        outputs: outputs,
    };
}
const isKnownHelper = (text) => helperDigests.has((0,sha256/* sha256 */.s)(Buffer.from(text.trim())));

;// CONCATENATED MODULE: ./src/equality/kubernetes-facts.ts


/** What a task of a PipelineRun asks of Kubernetes. */
function kubernetesFacts({ env, metadata, taskRunSpec, where, resolve }, doubts) {
    const { podTemplate } = doubts.fields(taskRunSpec, `the pod of ${where}`, ["pipelineTaskName", "podTemplate"]);
    const pod = doubts.fields(podTemplate, `the pod of ${where}`, ["nodeSelector", "tolerations"]);
    return [
        ...doubts
            .list(env, `the variables of ${where}`)
            .map((variable) => variableFact(variable, { where, resolve }, doubts)),
        ...mapFacts("label", metadata.labels),
        ...mapFacts("annotation", metadata.annotations),
        ...mapFacts("node selector", pod.nodeSelector),
        ...tolerationFacts(pod.tolerations, where, doubts),
    ];
}
function variableFact(value, { where, resolve }, doubts) {
    const variable = doubts.fields(value, `a variable of ${where}`, ["name", "value", "valueFrom"]);
    const what = `variable ${doubts.text(variable.name, `the name of a variable of ${where}`)}`;
    if (variable.valueFrom === undefined)
        return [what, sortedJson(resolve(doubts.text(variable.value ?? "", `${what} of ${where}`)))];
    const from = doubts.fields(variable.valueFrom, `${what} of ${where}`, ["secretKeyRef", "configMapKeyRef"]);
    const [kind, source] = Object.entries(from)[0] ?? ["", undefined];
    const { name, key, optional = false } = doubts.fields(source, `${what} of ${where}`, ["name", "key", "optional"]);
    return [what, sortedJson([kind === "secretKeyRef" ? "secret" : "config map", name, key, optional])];
}
const mapFacts = (what, values) => Object.entries((0,untyped/* fieldsOf */.P)(values)).map(([name, value]) => [`${what} ${name}`, sortedJson(value)]);
function tolerationFacts(value, where, doubts) {
    const all = doubts.list(value, `the tolerations of ${where}`).map((toleration) => sortedJson(toleration));
    return all.length === 0 ? [] : [["tolerations", all.toSorted().join("\n")]];
}
/** What the second document of a package of KFP 2 asks of Kubernetes for an executor. */
function platformFacts(value, where, doubts) {
    const known = [
        "activeDeadlineSeconds",
        "nodeSelector",
        "podMetadata",
        "secretAsEnv",
        "configMapAsEnv",
        "tolerations",
    ];
    const config = doubts.fields(value, `the Kubernetes settings of ${where}`, [...known, "imagePullPolicy"]);
    const { labels } = doubts.fields(config.nodeSelector, `the node selector of ${where}`, ["labels"]);
    const pod = doubts.fields(config.podMetadata, `the pod of ${where}`, ["labels", "annotations"]);
    const { activeDeadlineSeconds: seconds, imagePullPolicy: policy } = config;
    return [
        ...(seconds === undefined ? [] : [["time limit", `${Number(seconds)} s`]]),
        ...(policy === undefined ? [] : [["pull policy", String(policy)]]),
        ...mapFacts("label", pod.labels),
        ...mapFacts("annotation", pod.annotations),
        ...mapFacts("node selector", labels),
        ...variablesFrom("secret", config.secretAsEnv, where, doubts),
        ...variablesFrom("config map", config.configMapAsEnv, where, doubts),
        ...tolerationFacts(config.tolerations, where, doubts),
    ];
}
/** The name stands there twice since kfp-kubernetes 1.5: as a text, and as a parameter that may come from the run. */
function variablesFrom(kind, value, where, doubts) {
    const [name, parameter, keyName] = kind === "secret"
        ? ["secretName", "secretNameParameter", "secretKey"]
        : ["configMapName", "configMapNameParameter", "configMapKey"];
    return doubts.list(value, `variables of ${where}`).flatMap((entry) => {
        const found = doubts.fields(entry, `variables of ${where}`, [name, parameter, "keyToEnv", "optional"]);
        const { runtimeValue } = doubts.fields(found[parameter], `variables of ${where}`, ["runtimeValue"]);
        const { constant: given } = doubts.fields(runtimeValue, `variables of ${where}`, ["constant"]);
        const source = found[name];
        if (typeof source !== "string" || (found[parameter] !== undefined && given !== source))
            doubts.add(`the ${kind} of a variable of ${where} is known only to the run`);
        return doubts.list(found.keyToEnv, `variables of ${where}`).map((pair) => {
            const { [keyName]: key, envVar } = doubts.fields(pair, `a variable of ${where}`, [keyName, "envVar"]);
            return [`variable ${String(envVar)}`, sortedJson([kind, source, key, found.optional ?? false])];
        });
    });
}

;// CONCATENATED MODULE: ./src/equality/packages-of-program.ts
const quoted = "(?:'[^'\\n]*' ?)+";
/** kfp 1.8 tries twice, the second time for the user alone (kfp/components/_python_op.py, `_func_to_component_spec`). */
const formerInstall = new RegExp(String.raw `^\((PIP_DISABLE_PIP_VERSION_CHECK=1 python3 -m pip install --quiet --no-warn-script-location (${quoted}))\|\| \1--user\) && "\$0" "\$@"$`);
/** @param command what stands before the program: nothing, or the installation; undefined if it is anything else */
function packagesOfFormer(command) {
    if (command.length === 0)
        return [];
    const [shell, flag, script = "", ...rest] = command;
    const packages = formerInstall.exec(script)?.[2];
    if (shell !== "sh" || flag !== "-c" || rest.length > 0 || packages === undefined)
        return undefined;
    return wordsIn(packages);
}
/** pip's own installation, and the calls of pip (kfp/dsl/component_factory.py, `_get_packages_to_install_command`). */
const ensurePip = /^\s*if ! \[ -x "\$\(command -v pip\)" \]; then\n\s*python3 -m ensurepip \|\| python3 -m ensurepip --user \|\| apt-get install python3-pip\nfi\n\s*/;
const pipCall = new RegExp(`^(?:PIP_DISABLE_PIP_VERSION_CHECK=1 )?python3 -m pip install --quiet --no-warn-script-location (${quoted}) *&& *`);
const ofSdk = ["--no-deps", 'typing-extensions>=3.7.4,<5; python_version<"3.9"'];
/** The same for KFP 2, without what the SDK installs for itself. @param sdk its version */
function packagesOfSpec(command, sdk) {
    if (command.length === 0)
        return [];
    const [shell, flag, script = "", ...rest] = command;
    let left = script.replace(ensurePip, "");
    const words = [];
    for (let call = pipCall.exec(left); call !== null; call = pipCall.exec(left)) {
        words.push(...wordsIn(call[1] ?? ""));
        left = left.slice(call[0].length);
    }
    if (shell !== "sh" || flag !== "-c" || rest.length > 0 || left.trim() !== '"$0" "$@"')
        return undefined;
    return words.filter((word) => word !== `kfp==${sdk}` && !ofSdk.includes(word));
}
const wordsIn = (text) => [...text.matchAll(/'([^'\n]*)'/g)].map(([, word = ""]) => word);

// EXTERNAL MODULE: ./src/tekton/quantity.ts
var tekton_quantity = __webpack_require__(18720);
;// CONCATENATED MODULE: ./src/equality/resource-facts.ts


/** Resources of a container of Kubernetes. A limit on anything but CPU and memory is a device. */
function resourceFacts(resources, where, doubts) {
    const { limits, requests } = doubts.fields(resources, `the resources of ${where}`, ["limits", "requests"]);
    return ["limit", "request"].flatMap((side) => Object.entries((0,untyped/* fieldsOf */.P)(side === "limit" ? limits : requests)).map(([name, value]) => {
        const isDevice = name !== "cpu" && name !== "memory";
        if (isDevice && side === "request")
            doubts.add(`${where} requests ${name}, which is not compared`);
        return [isDevice ? `accelerator ${name}` : `${name} ${side}`, amount(value, where, doubts)];
    }));
}
/** Resources of a container in a pipeline specification, which names each amount twice since kfp 2.10: as a number and as the author wrote it. */
function specResourceFacts(value, where, doubts) {
    const known = ["cpu", "memory"].flatMap((name) => [
        ...["Limit", "Request"].flatMap((side) => [name + side, `resource${capital(name)}${side}`]),
    ]);
    const resources = doubts.fields(value, `the resources of ${where}`, [...known, "accelerator"]);
    const amounts = ["cpu", "memory"].flatMap((name) => ["Limit", "Request"].flatMap((side) => {
        const [number, text] = [resources[name + side], resources[`resource${capital(name)}${side}`]];
        if (number === undefined && text === undefined)
            return [];
        return [[`${name} ${side.toLowerCase()}`, specAmount({ number, text, name, where }, doubts)]];
    }));
    return [...amounts, ...acceleratorFacts(resources.accelerator, where, doubts)];
}
const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
function specAmount({ number, text, name, where, }, doubts) {
    // Numbers are cores, and memory in units of 10^9 bytes.
    const inNumbers = number === undefined ? undefined : Number(number) * (name === "memory" ? 1e9 : 1);
    const inText = text === undefined ? undefined : (0,tekton_quantity/* quantityOf */.R)(text);
    const isTwice = number !== undefined && text !== undefined;
    if (isTwice && !(Math.abs((inNumbers ?? 0) - (inText ?? Number.NaN)) <= 1e-6 * (inNumbers ?? 0)))
        doubts.add(`${where} has two amounts of ${name}`);
    return amount(text ?? inNumbers, where, doubts);
}
function acceleratorFacts(value, where, doubts) {
    if (value === undefined)
        return [];
    const known = ["resourceType", "resourceCount", "type", "count"];
    const { resourceType, resourceCount, type, count } = doubts.fields(value, `the accelerator of ${where}`, known);
    const differs = (one, other) => one !== undefined && other !== undefined && String(one) !== String(other);
    if (differs(type, resourceType) || differs(count, resourceCount))
        doubts.add(`${where} has two accelerators`);
    return [[`accelerator ${String(resourceType ?? type)}`, amount(resourceCount ?? count, where, doubts)]];
}
function amount(value, where, doubts) {
    const quantity = (0,tekton_quantity/* quantityOf */.R)(value);
    if (quantity === undefined)
        doubts.add(`${where} asks for an amount that is not understood: ${String(value)}`);
    return String(quantity);
}

;// CONCATENATED MODULE: ./src/equality/read-former-task.ts








/** The settings of a task of a PipelineRun, in words that both SDKs share. */
function factsOfFormerTask({ where, task, taskRunSpec, resolve }, doubts) {
    const spec = doubts.fields(task.taskSpec, where, ["steps", "params", "results", "metadata"]);
    const [step, ...others] = doubts.list(spec.steps, `the steps of ${where}`);
    if (others.length > 0)
        doubts.add(`${where} has several steps`);
    const container = doubts.fields(step, `the step of ${where}`, [
        ...["name", "image", "command", "args", "env", "resources", "imagePullPolicy"],
    ]);
    const texts = (field) => doubts.texts(container[field], `${field} of ${where}`).map(resolve);
    const metadata = metadataOf(spec.metadata, where, doubts);
    const results = resultsOf(spec.results, where, doubts);
    if (container.name !== "main")
        doubts.add(`the step of ${where} is named ${String(container.name)}`);
    if (!metadata.hasCacheLabel)
        doubts.add(`${where} does not say whether it is cached`);
    return [
        ["image", doubts.text(container.image, `the image of ${where}`)],
        ...programFacts({ command: texts("command"), args: texts("args"), results, declared: metadata.outputs, where }, doubts),
        ...resourceFacts(container.resources, where, doubts),
        ["caching", metadata.isCached ? "on" : "off"],
        ...(task.retries === undefined ? [] : [["retries", String(task.retries)]]),
        ...timeoutFacts(task.timeout, where, doubts),
        ...(container.imagePullPolicy === undefined ? [] : [["pull policy", String(container.imagePullPolicy)]]),
        ...kubernetesFacts({ env: container.env, metadata, taskRunSpec, where, resolve }, doubts),
    ];
}
const launcher = 'program_path=$(mktemp)\nprintf "%s" "$0" > "$program_path"\npython3 -u "$program_path" "$@"\n';
function programFacts(program, doubts) {
    const { command, args, results, declared, where } = program;
    const [text = "", ...before] = command.toReversed();
    if (before[0] !== launcher) {
        const outputs = results.map((name) => {
            const type = typeOfFormer(declared.get(name));
            if (type === undefined)
                doubts.add(`the output ${name} of ${where} has no type`);
            return [`output ${name}`, type === undefined ? "?" : functionType(type)];
        });
        return [["command", sortedJson(command)], ["arguments", sortedJson(args)], ...outputs];
    }
    const parsed = readFormerProgram(text);
    const packages = packagesOfFormer(before.slice(3).toReversed());
    if (parsed === undefined || packages === undefined || before[1] !== "-ec" || before[2] !== "sh") {
        doubts.add(`the program of ${where} is none that kfp 1.8.22 writes of a single function`);
        return [];
    }
    return functionFacts(parsed, packages, program, doubts);
}
function functionFacts({ code, inputs, outputs }, packages, { args, results, where }, doubts) {
    const end = args.indexOf("----output-paths");
    const given = end === -1 ? args : args.slice(0, end);
    const files = end === -1 ? [] : args.slice(end + 1);
    const facts = [
        ["code", code],
        ["packages", packages.join("\n")],
    ];
    for (let at = 0; at < given.length; at += 2) {
        const input = inputs.get(given[at] ?? "");
        const value = input && canonicalText(given[at + 1] ?? "", input.type);
        if (input === undefined || value === undefined)
            doubts.add(`argument ${at + 1} of ${where} is not understood`);
        else
            facts.push([`input ${input.name}`, `${input.type} ${value}`]);
    }
    const names = files.map((file) => results.find((name) => file === fileReference(name)));
    if (files.length !== outputs.length || results.length !== files.length || names.includes(undefined))
        doubts.add(`the outputs of ${where} are not those of its program`);
    return [...facts, ...names.map((name, index) => [`output ${name}`, String(outputs[index])])];
}
function resultsOf(results, where, doubts) {
    const names = doubts.list(results, `the results of ${where}`).map((result) => {
        const { name, type, description } = doubts.fields(result, `a result of ${where}`, ["name", "type", "description"]);
        const plain = `/tmp/outputs/${String(name)}/data`.replaceAll("-", "_");
        const isPlain = String(description).replaceAll("-", "_") === plain && type === "string";
        if (!isPlain)
            doubts.add(`the result ${String(name)} of ${where} is not one that the SDK writes`);
        return doubts.text(name, `the name of a result of ${where}`).replaceAll("_", "-");
    });
    if (new Set(names).size < names.length)
        doubts.add(`${where} has two results of one name`);
    return names;
}
function timeoutFacts(timeout, where, doubts) {
    if (timeout === undefined)
        return [];
    const milliseconds = (0,go_duration/* parseGoDuration */.Q)(String(timeout));
    if (milliseconds === undefined || milliseconds === 0)
        doubts.add(`the time limit of ${where} is not understood`);
    return [["time limit", `${(milliseconds ?? 0) / 1000} s`]];
}

;// CONCATENATED MODULE: ./src/equality/read-former.ts









/** What kfp-tekton notes for itself, or for the server, and what follows from the rest. */
const knownAnnotations = /^(?:tekton\.dev\/(?:output_artifacts|input_artifacts|artifact_\w+|template)|sidecar\.istio\.io\/inject|pipelines\.kubeflow\.org\/(?:big_data_passing_format|pipeline_spec))$/;
/** Reads a PipelineRun that kfp-tekton 1.x wrote. */
function readFormer(run) {
    const doubts = new Doubts("KFP 1");
    doubts.fields(run, "the PipelineRun", ["apiVersion", "kind", "metadata", "spec"]);
    const metadata = doubts.fields(run.metadata, "the metadata", ["name", "labels", "annotations"]);
    for (const name of Object.keys((0,untyped/* fieldsOf */.P)(metadata.annotations)))
        if (!knownAnnotations.test(name))
            doubts.add(`the pipeline is annotated with ${name}, which is not compared`);
    for (const name of Object.keys((0,untyped/* fieldsOf */.P)(metadata.labels)))
        if (!/^pipelines\.kubeflow\.org\/(?:pipelinename|generation)$/.test(name))
            doubts.add(`the pipeline is labelled with ${name}, which is not compared`);
    const spec = doubts.fields(run.spec, "the PipelineRun's spec", ["params", "pipelineSpec", "taskRunSpecs"]);
    const pipeline = doubts.fields(spec.pipelineSpec, "the pipeline", ["params", "tasks", "finally"]);
    const parameters = parametersOf(run, pipeline, doubts);
    const scope = new Map([...parameters.keys()].map((name) => [name, parameterReference(name)]));
    if (Array.isArray(spec.taskRunSpecs) &&
        new Set(spec.taskRunSpecs.map((entry) => (0,untyped/* fieldsOf */.P)(entry).pipelineTaskName)).size < spec.taskRunSpecs.length)
        doubts.add("there are settings for a pod twice");
    const runSpecs = new Map((0,untyped/* named */.K)(renamed(spec.taskRunSpecs)).map((entry) => [entry.name, entry.of]));
    const tasks = readTasks(pipeline, { scope, within: "", runSpecs, doubts });
    for (const name of runSpecs.keys())
        if (!tasks.some((task) => task.within === "" && task.name === name))
            doubts.add(`there are settings for a pod of ${name}, which is no task`);
    return { parameters, tasks, doubts: doubts.all };
}
const renamed = (specs) => (Array.isArray(specs) ? specs : []).map((entry) => ({ name: (0,untyped/* fieldsOf */.P)(entry).pipelineTaskName, of: entry }));
function readTasks(pipeline, list) {
    const { doubts, within } = list;
    const main = doubts.list(pipeline.tasks, "the tasks").map(untyped/* fieldsOf */.P);
    const final = doubts.list(pipeline.finally, "the final tasks").map(untyped/* fieldsOf */.P);
    const all = [...main, ...final];
    const names = all.map(({ name }) => String(name));
    if (new Set(names).size < names.length)
        doubts.add("two tasks have one name");
    if (within !== "" && final.length > 0)
        doubts.add("a loop has a final task");
    const idOf = (name) => (within === "" ? name : `${within}/${name}`);
    const outputs = new Set(all.flatMap(({ name, taskSpec }) => (0,untyped/* named */.K)((0,untyped/* fieldsOf */.P)(taskSpec).results).map((result) => `${String(name)}.${result.name}`)));
    const conditions = conditionsOfFormer(all, { resolve: (text) => resolve(text, { ...list, idOf, outputs }), doubts });
    return all.flatMap((task) => {
        if (isFormerCondition(task))
            return [];
        const place = { ...list, idOf, names, outputs, isFinal: final.includes(task), conditions: conditions(task) };
        return (0,untyped/* fieldsOf */.P)(task.taskSpec).kind === "PipelineLoop" ? readLoop(task, place) : [readTask(task, place)];
    });
}
function readTask(task, place) {
    const { doubts, isFinal, within, conditions } = place;
    const name = String(task.name);
    const where = `task ${name}`;
    doubts.fields(task, where, ["name", "params", "taskSpec", "runAfter", "when", "retries", "timeout"]);
    const given = givenTo(task, place);
    checkDeclared((0,untyped/* fieldsOf */.P)(task.taskSpec).params, given, where, doubts);
    const taskRunSpec = within === "" ? place.runSpecs.get(name) : undefined;
    const inner = (text) => resolve(text, { ...place, scope: given, isStep: true });
    const facts = factsOfFormerTask({ where, task, taskRunSpec, resolve: inner }, doubts);
    if (new Set(facts.map(([what]) => what)).size < facts.length)
        doubts.add(`${where} sets something twice`);
    return {
        id: place.idOf(name),
        name,
        kind: "task",
        within,
        isFinal,
        needs: needsOf(task, given, place),
        conditions,
        facts: new Map(facts),
    };
}
function checkDeclared(params, given, where, doubts) {
    const declared = doubts.list(params, `the parameters of ${where}`).map((param) => {
        const { name, type = "string" } = doubts.fields(param, `a parameter of ${where}`, ["name", "type"]);
        return type === "string" ? String(name) : "";
    });
    if (declared.length !== given.size || declared.some((param) => !given.has(param)))
        doubts.add(`the parameters of ${where} are not those that it declares`);
}
function readLoop(task, place) {
    const { doubts, within, isFinal, conditions } = place;
    const name = String(task.name);
    const where = `loop ${name}`;
    const id = place.idOf(name);
    doubts.fields(task, where, ["name", "params", "taskSpec", "runAfter", "when"]);
    const taskSpec = doubts.fields(task.taskSpec, where, ["apiVersion", "kind", "spec", "metadata"]);
    checkPlainMetadata(taskSpec.metadata, where, doubts);
    if (taskSpec.metadata === undefined)
        doubts.add(`${where} does not say whether it is cached`);
    if (taskSpec.apiVersion !== "custom.tekton.dev/v1alpha1")
        doubts.add(`${where} is a custom task of another kind`);
    const spec = doubts.fields(taskSpec.spec, where, ["pipelineSpec", "iterateParam", "parallelism"]);
    const body = doubts.fields(spec.pipelineSpec, `the body of ${where}`, ["params", "tasks"]);
    const given = givenTo(task, place);
    checkDeclared(body.params, given, where, doubts);
    const iterated = String(spec.iterateParam);
    const items = given.get(iterated);
    const facts = [
        ["items", (items && canonicalText(items, "LIST")) ?? doubtfulItems(where, doubts)],
        ...(spec.parallelism === undefined ? [] : [["iterations at a time", String(spec.parallelism)]]),
    ];
    const loop = {
        ...{ id, name, kind: "loop", within, isFinal, conditions },
        needs: needsOf(task, given, place),
        facts: new Map(facts),
    };
    const scope = new Map([...given, [iterated, itemReference(id)]]);
    return [loop, ...readTasks(body, { ...place, scope, within: id })];
}
function doubtfulItems(where, doubts) {
    doubts.add(`the items of ${where} are no list`);
    return "";
}
function givenTo(task, place) {
    const { doubts } = place;
    const params = doubts.list(task.params, `the parameters of ${String(task.name)}`).map((param) => {
        const { name, value } = doubts.fields(param, `a parameter of ${String(task.name)}`, ["name", "value"]);
        return [String(name), resolve(doubts.text(value, `the parameter ${String(name)}`), place)];
    });
    if (new Set(params.map(([name]) => name)).size < params.length)
        doubts.add("a task is given a parameter twice");
    return new Map(params);
}
/** What a task needs: by order, and by the outputs that it is given. */
function needsOf(task, given, { idOf, names, doubts }) {
    const after = doubts.texts(task.runAfter, `runAfter of ${String(task.name)}`);
    for (const name of after)
        if (!names.includes(name) || /^condition-\d+$/.test(name))
            doubts.add(`${String(task.name)} runs after ${name}, which is no task of its list`);
    return new Set([...after.map(idOf), ...[...given.values()].flatMap(tasksIn)]);
}

;// CONCATENATED MODULE: ./src/equality/spec-conditions.ts

/**
 * One comparison in CEL, as the SDK writes it (kfp/compiler/pipeline_spec_builder.py, `_build_condition_string`):
 * `int(inputs.parameter_values['pipelinechannel--rows']) > 3`.
 */
function conditionOfSpec(condition, scope, { where, doubts }) {
    const [, one, operator = "", other] = /^(\S.*?) (==|!=|<=|>=|<|>) (.*\S)$/s.exec(String(condition)) ?? [];
    const [left, right] = [one, other].map((text) => spec_conditions_operandOf(text ?? "", scope));
    const isReferenceOnly = [left, right].every((operand) => operand?.isText !== undefined);
    const areAlike = left !== undefined && right !== undefined && left.kind === right.kind;
    const found = areAlike && !(isReferenceOnly && left.isText === true) ? comparison(left.text, operator, right.text) : undefined;
    if (found === undefined)
        doubts.add(`the condition of ${where}, ${String(condition)}, may be decided differently by KFP 1`);
    return found ?? "";
}
function spec_conditions_operandOf(cel, scope) {
    if (/^-?\d{1,15}$/.test(cel))
        return { kind: "number", text: String(Number(cel)) };
    const [, text] = /^'([^'\\\n]*)'$/.exec(cel) ?? [];
    if (text !== undefined)
        return { kind: "text", text: JSON.stringify(text) };
    const [, cast = "", open = "", name = ""] = /^(int)?(\()?inputs\.parameter_values\['([^'\\]*)'\]\)?$/.exec(cel) ?? [];
    const value = scope.get(name);
    const isWhole = (cast === "int") === (open === "(") && cel.endsWith(")") === (open === "(");
    if (value === undefined || !isWhole)
        return undefined;
    if (value.type === "NUMBER_INTEGER" && cast === "int")
        return { kind: "number", text: value.canonical, isText: false };
    if (value.type === "STRING" && cast === "")
        return { kind: "text", text: value.canonical, isText: true };
    return undefined;
}

;// CONCATENATED MODULE: ./src/equality/spec-reader.ts
const idOf = (name, { within }) => (within === "" ? name : `${within}/${name}`);

;// CONCATENATED MODULE: ./src/equality/spec-inputs.ts




/** Reads the definition of an input: its type, and the value that it has if it is not given. */
function readDefinition(value, where, doubts) {
    const definition = doubts.fields(value, where, ["parameterType", "defaultValue", "isOptional", "description"]);
    const { parameterType, defaultValue, isOptional = false } = definition;
    if (!isValueType(parameterType))
        doubts.add(`${where} has no type that is compared`);
    const type = isValueType(parameterType) ? parameterType : "STRING";
    if (isOptional !== (defaultValue !== undefined))
        doubts.add(`${where} is optional and has no default`);
    if (defaultValue === undefined)
        return { type, isOptional: isOptional === true };
    return { type, isOptional: true, fallback: constant(defaultValue, type, where, doubts) };
}
/** Whole numbers and texts are written alike by every server. */
function constant(value, type, where, doubts) {
    const canonical = canonicalValue(value, type);
    if (canonical === undefined)
        doubts.add(`${where} is no value of its type`);
    const isPlain = type === "STRING" || type === "NUMBER_INTEGER";
    return { type, canonical: canonical ?? "", ...(isPlain && canonical !== undefined ? { text: String(value) } : {}) };
}
/** What a task is given, by the name of the input. */
function inputsOf(name, task, dag) {
    const { doubts } = dag.reader;
    const { parameters } = doubts.fields(task.inputs, `the inputs of ${name}`, ["parameters"]);
    const inputs = Object.entries((0,untyped/* fieldsOf */.P)(parameters)).flatMap(([input, value]) => {
        const found = inputOf(value, `the input ${input} of ${name}`, dag, typeOfInput(task, input, dag));
        return found === undefined ? [] : [[input, found]];
    });
    return new Map(inputs);
}
function typeOfInput(task, input, { reader }) {
    const component = (0,untyped/* fieldsOf */.P)(reader.components[String((0,untyped/* fieldsOf */.P)(task.componentRef).name)]);
    const definitions = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(component.inputDefinitions).parameters);
    const { parameterType } = (0,untyped/* fieldsOf */.P)(definitions[input]);
    return isValueType(parameterType) ? parameterType : "STRING";
}
function inputOf(value, where, dag, type) {
    const { place, reader } = dag;
    const { doubts } = reader;
    const input = doubts.fields(value, where, ["runtimeValue", "componentInputParameter", "taskOutputParameter"]);
    if (Object.keys(input).length !== 1)
        doubts.add(`${where} has not one source`);
    if (input.runtimeValue !== undefined) {
        const { constant: given } = doubts.fields(input.runtimeValue, where, ["constant"]);
        return constant(given, type, where, doubts);
    }
    const outer = input.componentInputParameter;
    if (outer !== undefined) {
        const found = place.scope.get(String(outer));
        if (found === undefined)
            doubts.add(`${where} is ${String(outer)}, which nothing gives`);
        return found;
    }
    return outputOf(input.taskOutputParameter, where, dag);
}
function outputOf(value, where, { entries, place, reader }) {
    const { doubts, components } = reader;
    const { producerTask, outputParameterKey } = doubts.fields(value, where, ["producerTask", "outputParameterKey"]);
    const producer = entries.get(String(producerTask));
    const component = (0,untyped/* fieldsOf */.P)(components[String((0,untyped/* fieldsOf */.P)(producer?.componentRef).name)]);
    const outputs = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(component.outputDefinitions).parameters);
    const { parameterType } = (0,untyped/* fieldsOf */.P)(outputs[String(outputParameterKey)]);
    if (producer === undefined || component.dag !== undefined || !isValueType(parameterType)) {
        doubts.add(`${where} is no output of a task that is compared`);
        return undefined;
    }
    const reference = outputReference(idOf(String(producerTask), place), String(outputParameterKey));
    return { type: parameterType, canonical: reference, text: reference };
}

;// CONCATENATED MODULE: ./src/equality/spec-executor.ts








/** The settings of a task of a pipeline specification, in words that both SDKs share. */
function factsOfSpecTask(of, reader) {
    const { executors, platformOf, doubts } = reader;
    const { where, task, component, label } = of;
    doubts.fields(component, where, ["executorLabel", "inputDefinitions", "outputDefinitions"]);
    const { container } = doubts.fields(executors[label], `the executor of ${where}`, ["container"]);
    const fields = doubts.fields(container, `the container of ${where}`, [
        "image",
        "command",
        "args",
        "env",
        "resources",
    ]);
    return [
        ["image", plainText(doubts.text(fields.image, `the image of ${where}`), where, doubts)],
        ...spec_executor_programFacts(fields, of, reader),
        ...outputFacts(component, where, doubts),
        ...specResourceFacts(fields.resources, where, doubts),
        ["caching", cachingOf(task, where, doubts)],
        ...retryFacts(task.retryPolicy, where, doubts),
        ...doubts.list(fields.env, `the variables of ${where}`).map((variable) => {
            const { name, value } = doubts.fields(variable, `a variable of ${where}`, ["name", "value"]);
            return [
                `variable ${String(name)}`,
                sortedJson(plainText(doubts.text(value, `a variable of ${where}`), where, doubts)),
            ];
        }),
        ...platformFacts(platformOf[label], where, doubts),
    ];
}
/** A text without placeholders: where one may stand, the two SDKs differ. */
function plainText(text, where, doubts) {
    if (text.includes("{{$"))
        doubts.add(`${where} has a placeholder that is not compared: ${text}`);
    return text;
}
const executor = /^\s*program_path=\$\(mktemp -d\)\s+printf "%s" "\$0" > "\$program_path\/ephemeral_component\.py"\s+_KFP_RUNTIME=true python3 -m kfp\.(?:dsl|components)\.executor_main\s+--component_module_path\s+"\$program_path\/ephemeral_component\.py"\s+"\$@"\s*$/;
const head = /^\nimport kfp\nfrom kfp import dsl\nfrom kfp\.dsl import \*\nfrom typing import \*\n\n/;
function spec_executor_programFacts({ command, args }, of, { doubts, sdk }) {
    const words = doubts.texts(command, `the command of ${of.where}`);
    const last = doubts.texts(args, `the arguments of ${of.where}`);
    const [program = "", script = "", flag, shell, ...before] = words.toReversed();
    if (!executor.test(script)) {
        const texts = (list) => sortedJson(list.map((text) => filledIn(text, of, doubts)));
        effectiveInputs(of, doubts);
        return [
            ["command", texts(words)],
            ["arguments", texts(last)],
        ];
    }
    const source = head.test(program) ? readFunctionSource(program.replace(head, "")) : undefined;
    const packages = packagesOfSpec(before.toReversed(), sdk);
    const call = sortedJson(["--executor_input", "{{$}}", "--function_to_execute", source?.name]);
    if (source === undefined || packages === undefined || flag !== "-ec" || shell !== "sh" || sortedJson(last) !== call) {
        doubts.add(`the program of ${of.where} is none that the SDK writes of a single function`);
        return [];
    }
    checkAnnotations(source, of, doubts);
    const inputs = [...effectiveInputs(of, doubts)].map(([name, { type, canonical }]) => [`input ${name}`, `${functionType(type)} ${canonical}`]);
    return [["code", source.code], ["packages", packages.join("\n")], ...inputs];
}
/** The SDK's executor converts by the annotations, the server by the package: only where both say the same it is clear what happens. */
function checkAnnotations({ annotations, defaults, returns }, { component, where }, doubts) {
    const inputs = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(component.inputDefinitions).parameters);
    for (const [name, type] of annotations)
        if (typeOfAnnotation(type) !== (0,untyped/* fieldsOf */.P)(inputs[name]).parameterType)
            doubts.add(`the parameter ${name} of ${where} is annotated with ${type}, which is not compared`);
    for (const [name, input] of Object.entries(inputs)) {
        const { defaultValue, parameterType } = (0,untyped/* fieldsOf */.P)(input);
        const written = defaults.get(name);
        const value = written === undefined ? undefined : pythonLiteral(written);
        const isSame = isValueType(parameterType) && sortedJson(value ?? null) === sortedJson(defaultValue ?? null);
        if (!isSame)
            doubts.add(`the default of ${name} of ${where} is ${written ?? "missing"}, which is not compared`);
    }
    if (Object.keys(inputs).some((name) => !annotations.has(name)))
        doubts.add(`${where} has inputs that its function has not`);
    const outputs = Object.entries((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(component.outputDefinitions).parameters)).map(([name, output]) => [name, (0,untyped/* fieldsOf */.P)(output).parameterType]);
    const declared = returnedTypes(returns);
    if (sortedJson(Object.fromEntries(declared)) !== sortedJson(Object.fromEntries(outputs)))
        doubts.add(`${where} returns ${returns ?? "nothing"}, which is not compared`);
}
/** Outputs by name, of an annotation such as `str` or `NamedTuple("Parts", [("head", str), ("size", int)])`. */
function returnedTypes(returns) {
    if (returns === undefined || returns === "None")
        return [];
    const [, fields] = /^(?:typing\.)?NamedTuple\(\s*["'][^"'\\]*["'],\s*\[(.*)\],?\s*\)$/s.exec(returns) ?? [];
    if (fields === undefined)
        return [["Output", typeOfAnnotation(returns) ?? "unknown"]];
    const pairs = [...fields.matchAll(/\(\s*["']([\w-]+)["'],\s*([\w.[\], ]+?),?\s*\)/g)];
    const left = fields.replace(/\(\s*["'][\w-]+["'],\s*[\w.[\], ]+?,?\s*\)/g, "").replace(/[\s,]/g, "");
    return left === ""
        ? pairs.map(([, name = "", type = ""]) => [name, typeOfAnnotation(type) ?? "unknown"])
        : [["", "unknown"]];
}
/** What the component gets: what it is given, or its default. */
function effectiveInputs({ component, inputs, where }, doubts) {
    const { parameters } = doubts.fields(component.inputDefinitions, `the inputs of ${where}`, ["parameters"]);
    const found = new Map();
    for (const [name, definition] of Object.entries((0,untyped/* fieldsOf */.P)(parameters))) {
        const { type, fallback } = readDefinition(definition, `the input ${name} of ${where}`, doubts);
        const given = inputs.get(name);
        if (given !== undefined && given.type !== type)
            doubts.add(`the input ${name} of ${where} is given another type`);
        const value = given ?? fallback;
        if (value === undefined)
            doubts.add(`the input ${name} of ${where} has no value`);
        else
            found.set(name, filledInValue(value, inputs, { where, doubts }));
    }
    for (const name of inputs.keys())
        if (!found.has(name) && !name.startsWith("pipelinechannel--"))
            doubts.add(`${where} is given ${name}, which is no input`);
    return found;
}
const placeholder = /\{\{\$\.inputs\.parameters\['([^']*)'\]\}\}/g;
/** A constant may contain what the pipeline around it knows: `a-{{$.inputs.parameters['pipelinechannel--rows']}}`. */
function filledInValue(value, inputs, { where, doubts }) {
    if (!value.canonical.includes("{{$"))
        return value;
    const text = replaced(value.text ?? "", inputs, { where, doubts });
    if (value.type !== "STRING")
        doubts.add(`${where} has a placeholder that is not compared`);
    return { type: value.type, canonical: JSON.stringify(text), text };
}
/** Whole texts become plain references, so that `"x"` and what stands for it have one form. */
function filledIn(text, { component, inputs, where }, doubts) {
    const { parameters } = (0,untyped/* fieldsOf */.P)(component.inputDefinitions);
    const values = new Map(Object.entries((0,untyped/* fieldsOf */.P)(parameters)).flatMap(([name, definition]) => {
        const value = inputs.get(name) ?? readDefinition(definition, name, doubts).fallback;
        return value === undefined ? [] : [[name, filledInValue(value, inputs, { where, doubts })]];
    }));
    const withFiles = text.replace(/\{\{\$\.outputs\.parameters\['([^']*)'\]\.output_file\}\}/g, (_, name) => fileReference(name));
    return replaced(withFiles, values, { where, doubts });
}
/** Replaces what every server writes alike: texts and whole numbers. */
function replaced(text, values, { where, doubts }) {
    const filled = text.replace(placeholder, (whole, name) => {
        const value = values.get(name);
        if (value?.text !== undefined && (value.type === "STRING" || value.type === "NUMBER_INTEGER"))
            return value.text;
        doubts.add(`${where} writes ${name} into a text, which the two versions may write differently`);
        return whole;
    });
    // What was filled in may itself look like a placeholder, which is a text then.
    if (text.replace(placeholder, "").includes("{{$"))
        doubts.add(`${where} has a placeholder that is not compared: ${text}`);
    return filled;
}
function outputFacts(component, where, doubts) {
    const { parameters } = doubts.fields(component.outputDefinitions, `the outputs of ${where}`, ["parameters"]);
    return Object.entries((0,untyped/* fieldsOf */.P)(parameters)).map(([name, definition]) => {
        const { parameterType } = doubts.fields(definition, `the output ${name} of ${where}`, [
            "parameterType",
            "description",
        ]);
        if (!isValueType(parameterType))
            doubts.add(`the output ${name} of ${where} has no type that is compared`);
        const type = isValueType(parameterType) ? functionType(parameterType) : String(parameterType);
        return [`output ${name.replaceAll("_", "-")}`, type];
    });
}
function cachingOf(task, where, doubts) {
    const { enableCache = false } = doubts.fields(task.cachingOptions, `the caching of ${where}`, ["enableCache"]);
    if (typeof enableCache !== "boolean" || task.cachingOptions === undefined)
        doubts.add(`the caching of ${where} is not understood`);
    return enableCache === true ? "on" : "off";
}
/** KFP 1 on Tekton has no waiting between attempts, so only the SDK's defaults count as equal (kfp/dsl/pipeline_task.py, `set_retry`). */
function retryFacts(policy, where, doubts) {
    if (policy === undefined)
        return [];
    const known = ["maxRetryCount", "backoffDuration", "backoffFactor", "backoffMaxDuration"];
    const { maxRetryCount, ...backoff } = doubts.fields(policy, `the retries of ${where}`, known);
    const isPlain = sortedJson(backoff) === '{"backoffDuration":"0s","backoffFactor":2,"backoffMaxDuration":"3600s"}';
    if (!isPlain)
        doubts.add(`${where} waits between its attempts`);
    return [["retries", String(maxRetryCount)]];
}

;// CONCATENATED MODULE: ./src/equality/read-spec.ts








const knownFields = ["components", "deploymentSpec", "pipelineInfo", "root", "schemaVersion", "sdkVersion"];
const mostTasks = 5_000;
const deepest = 40;
/** Reads a pipeline specification that the kfp SDK 2 wrote. */
function readSpec({ spec, platform }) {
    const doubts = new Doubts("KFP 2");
    doubts.fields(spec, "the pipeline", knownFields);
    if (spec.schemaVersion !== "2.1.0" || !/^kfp-2\.\d+\.\d+$/.test(String(spec.sdkVersion)))
        doubts.add(`the package is of schema ${String(spec.schemaVersion)}, ${String(spec.sdkVersion)}`);
    doubts.fields(spec.pipelineInfo, "pipelineInfo", ["name", "displayName", "description"]);
    const { platforms } = doubts.fields(platform, "the platform's document", ["platforms"]);
    const { kubernetes } = doubts.fields(platforms, "the platforms", ["kubernetes"]);
    const { deploymentSpec } = doubts.fields(kubernetes, "the Kubernetes settings", ["deploymentSpec"]);
    const reader = {
        doubts,
        components: (0,untyped/* fieldsOf */.P)(spec.components),
        executors: (0,untyped/* fieldsOf */.P)(doubts.fields(spec.deploymentSpec, "deploymentSpec", ["executors"]).executors),
        platformOf: (0,untyped/* fieldsOf */.P)(doubts.fields(deploymentSpec, "the Kubernetes settings", ["executors"]).executors),
        tasks: [],
        used: new Set(),
        sdk: String(spec.sdkVersion).replace(/^kfp-/, ""),
    };
    const parameters = readRoot((0,untyped/* fieldsOf */.P)(spec.root), reader);
    for (const name of [reader.components, reader.executors, reader.platformOf].flatMap(Object.keys))
        if (!reader.used.has(name))
            doubts.add(`no task uses ${name}`);
    return { parameters, tasks: reader.tasks, doubts: doubts.all };
}
function readRoot(value, reader) {
    const { doubts } = reader;
    const root = doubts.fields(value, "the pipeline", ["dag", "inputDefinitions"]);
    const { parameters } = doubts.fields(root.inputDefinitions, "the pipeline's inputs", ["parameters"]);
    const scope = new Map();
    const texts = Object.entries((0,untyped/* fieldsOf */.P)(parameters)).map(([name, definition]) => {
        const { type, fallback } = readDefinition(definition, `the parameter ${name}`, doubts);
        const reference = parameterReference(name);
        scope.set(name, { type, canonical: reference, text: reference });
        return [name, fallback === undefined ? type : `${type} = ${fallback.canonical}`];
    });
    readDag(root.dag, { scope, within: "", conditions: [], after: [], depth: 0 }, reader);
    return new Map(texts);
}
function readDag(value, place, reader) {
    const { doubts } = reader;
    const { tasks } = doubts.fields(value, "a group of tasks", ["tasks"]);
    const entries = Object.entries((0,untyped/* fieldsOf */.P)(tasks));
    if (reader.tasks.length + entries.length > mostTasks || place.depth > deepest) {
        doubts.add("the pipeline is too large to be compared");
        return;
    }
    const dag = { entries: new Map(entries.map(([name, task]) => [name, (0,untyped/* fieldsOf */.P)(task)])), place, reader };
    for (const [name, task] of dag.entries)
        read_spec_readTask(name, task, dag);
}
const taskFields = ["componentRef", "dependentTasks", "inputs", "taskInfo", "triggerPolicy"];
function read_spec_readTask(name, task, dag) {
    const { reader } = dag;
    const { doubts } = reader;
    const { name: reference } = doubts.fields(task.componentRef, `the component of ${name}`, ["name"]);
    const component = (0,untyped/* fieldsOf */.P)(reader.components[String(reference)]);
    reader.used.add(String(reference));
    doubts.fields(task.taskInfo, `taskInfo of ${name}`, ["name"]);
    if (component.dag === undefined)
        readLeaf(name, task, component, dag);
    else
        readGroup(name, task, component, dag);
}
function readLeaf(name, task, component, dag) {
    const { reader, place } = dag;
    const { doubts } = reader;
    const final = isFinal(task);
    if (final)
        checkFinal(name, task, dag);
    doubts.fields(task, `task ${name}`, [...taskFields, "cachingOptions", "retryPolicy"]);
    doubts.fields(task.triggerPolicy, `the trigger of ${name}`, final ? ["strategy"] : []);
    const inputs = inputsOf(name, task, dag);
    const label = String(component.executorLabel);
    reader.used.add(label);
    const facts = factsOfSpecTask({ where: `task ${name}`, task, component, inputs, label }, reader);
    if (new Set(facts.map(([what]) => what)).size < facts.length)
        doubts.add(`task ${name} sets something twice`);
    reader.tasks.push({
        ...{ id: idOf(name, place), name, kind: "task", within: place.within, isFinal: final },
        needs: new Set([...(final ? [] : orderOf(name, task, dag)), ...producersOf(task, dag)]),
        conditions: new Set(place.conditions),
        facts: new Map(facts),
    });
}
const isFinal = (task) => (0,untyped/* fieldsOf */.P)(task.triggerPolicy).strategy === "ALL_UPSTREAM_TASKS_COMPLETED";
const isHandler = (name) => /^exit-handler-\d+$/.test(name);
/** The last task of KFP 1 waits for all others, that of KFP 2 for its group alone. */
function checkFinal(name, task, { entries, place, reader: { doubts } }) {
    const others = [...entries.keys()].filter((other) => other !== name);
    const after = doubts.texts(task.dependentTasks, `dependentTasks of ${name}`);
    const isAlike = place.depth === 0 && others.length === 1 && others.every(isHandler) && String(after) === String(others);
    if (!isAlike)
        doubts.add(`${name} runs at the end of a part of the pipeline`);
}
function readGroup(name, task, component, dag) {
    const { reader, place } = dag;
    const { doubts } = reader;
    const where = `the group ${name}`;
    doubts.fields(component, where, ["dag", "inputDefinitions"]);
    const isLoop = task.parameterIterator !== undefined;
    doubts.fields(task, where, [...taskFields, ...(isLoop ? ["parameterIterator", "iteratorPolicy"] : [])]);
    const { condition } = doubts.fields(task.triggerPolicy, `the trigger of ${name}`, ["condition"]);
    const isExitHandler = isHandler(name) && place.depth === 0 && condition === undefined && !isLoop;
    if (condition === undefined && !isLoop && !isExitHandler)
        doubts.add(`${name} is a pipeline in a pipeline`);
    if (isExitHandler && ![...dag.entries.values()].some(isFinal))
        doubts.add(`${name} has no last task`);
    const scope = scopeInside(name, task, component, dag);
    const conditions = condition === undefined
        ? place.conditions
        : [...place.conditions, conditionOfSpec(condition, scope, { where, doubts })];
    const inner = { ...place, scope, depth: place.depth + 1 };
    if (isLoop) {
        read_spec_readLoop(name, task, { conditions, inner, component }, dag);
        return;
    }
    // What a group waits for is what its tasks need; anything else is an order that all of them keep.
    const producers = producersOf(task, dag);
    const after = orderOf(name, task, dag).filter((id) => !producers.includes(id));
    readDag(component.dag, { ...inner, conditions, after }, reader);
}
/** What a task and the groups around it wait for. */
function orderOf(name, task, { entries, place, reader: { doubts } }) {
    const after = doubts.texts(task.dependentTasks, `dependentTasks of ${name}`);
    for (const other of after)
        if (!entries.has(other) || /^(?:condition|exit-handler)-/.test(other))
            doubts.add(`${name} waits for ${other}, which is a group`);
    return [...place.after, ...after.map((other) => idOf(other, place))];
}
/** Producers of the outputs that a task is given, directly or through the groups around it. */
function producersOf(task, { place }) {
    const { parameters } = (0,untyped/* fieldsOf */.P)(task.inputs);
    return Object.values((0,untyped/* fieldsOf */.P)(parameters)).flatMap((input) => {
        const { taskOutputParameter, componentInputParameter } = (0,untyped/* fieldsOf */.P)(input);
        const { producerTask } = (0,untyped/* fieldsOf */.P)(taskOutputParameter);
        if (producerTask !== undefined)
            return [idOf(String(producerTask), place)];
        const outer = place.scope.get(String(componentInputParameter))?.canonical ?? "";
        return producerIn(outer);
    });
}
function producerIn(canonical) {
    const [, task] = /^\uE000output\uE001([^\uE000-\uE002]*)\uE001/.exec(canonical) ?? [];
    return task === undefined ? [] : [task];
}
function read_spec_readLoop(name, task, { conditions, inner, component }, dag) {
    const { place, reader } = dag;
    const { doubts } = reader;
    const id = idOf(name, place);
    const { parallelismLimit } = doubts.fields(task.iteratorPolicy, `the policy of ${name}`, ["parallelismLimit"]);
    const { items, itemInput } = doubts.fields(task.parameterIterator, `the loop ${name}`, ["items", "itemInput"]);
    const type = inner.scope.get(String(itemInput))?.type;
    if (type === undefined)
        doubts.add(`the items of ${name} have no type`);
    const given = inner.scope;
    const scope = new Map([
        ...given,
        [String(itemInput), { type: type ?? "STRING", canonical: itemReference(id), text: itemReference(id) }],
    ]);
    reader.tasks.push({
        ...{ id, name, kind: "loop", within: place.within, isFinal: false },
        needs: new Set([...orderOf(name, task, dag), ...producersOf(task, dag)]),
        conditions: new Set(conditions),
        facts: new Map([
            ["items", itemsText(items, { name, type, given }, doubts)],
            ...(parallelismLimit === undefined ? [] : [["iterations at a time", String(parallelismLimit)]]),
        ]),
    });
    readDag(component.dag, { ...inner, scope, within: id, conditions: [], after: [] }, reader);
}
/** A list that stands in the package shows the type of its items; of one that the run has, the declared type counts. */
function itemsText(value, { name, type, given }, doubts) {
    const { raw, inputParameter } = doubts.fields(value, `the items of ${name}`, ["raw", "inputParameter"]);
    if (raw === undefined) {
        const list = given.get(String(inputParameter));
        if (list?.type !== "LIST")
            doubts.add(`the items of ${name} are no list`);
        return list?.canonical ?? "";
    }
    const canonical = canonicalText(String(raw), "LIST");
    const items = canonical === undefined ? undefined : JSON.parse(canonical);
    if (!Array.isArray(items) || typeOfItems(items) !== type)
        doubts.add(`the items of ${name} are of several types`);
    return canonical ?? "";
}
/** The inputs of a group: those that it is given, and the item of a loop. */
function scopeInside(name, task, component, dag) {
    const { doubts } = dag.reader;
    const inputs = inputsOf(name, task, dag);
    const { parameters } = doubts.fields(component.inputDefinitions, `the inputs of ${name}`, ["parameters"]);
    const { itemInput } = (0,untyped/* fieldsOf */.P)(task.parameterIterator);
    const scope = new Map();
    for (const [input, definition] of Object.entries((0,untyped/* fieldsOf */.P)(parameters))) {
        const { type, isOptional } = readDefinition(definition, `the input ${input} of ${name}`, doubts);
        const given = input === itemInput ? { type, canonical: "" } : inputs.get(input);
        if (given === undefined || isOptional || given.type !== type)
            doubts.add(`the input ${input} of ${name} is not what it is given`);
        else
            scope.set(input, given);
    }
    for (const input of inputs.keys())
        if (!scope.has(input))
            doubts.add(`${name} is given ${input}, which is no input`);
    return scope;
}

;// CONCATENATED MODULE: ./src/equality/compare-pipelines.ts






/** Whether a package of KFP 2 does what one of KFP 1 does, by the definition in docs/migrating-to-kfp2.md. In doubt it is different. */
function comparePackages(former, current) {
    try {
        const found = differencesOf(former, current);
        return found.length === 0 ? { kind: "equal" } : { kind: "different", differences: found };
    }
    catch (error) {
        if (error instanceof errors/* PackageError */.JP)
            return { kind: "unknown", reason: error.message };
        throw error;
    }
}
function differencesOf(former, current) {
    if (hasReferenceMarks(former) || hasReferenceMarks(current))
        return ["A package has characters that are not compared"];
    const [one, other] = [former, current].map(package_kind/* readPackageDocument */.iZ);
    if (one?.kind.kind !== "pipeline-run")
        throw new errors/* PackageError */.JP(`The package of KFP 1 is ${kindOf(one)}.`);
    if (other?.kind.kind !== "pipeline-spec")
        throw new errors/* PackageError */.JP(`The package of KFP 2 is ${kindOf(other)}.`);
    const [, platform] = other.documents;
    return comparePipelines(readFormer(one.document), readSpec({ spec: other.document, platform }));
}
const kindOf = (document) => document === undefined ? "missing" : (0,package_kind/* describeKind */.SB)(document.kind);
function comparePipelines(former, current) {
    const pairs = pairTasks(former.tasks, current.tasks);
    const paired = new Set(pairs.values());
    const ids = new Map([...pairs].map(([then, now]) => [now.id, then.id]));
    return [
        ...compareParameters(former.parameters, current.parameters),
        ...former.tasks.filter((task) => !pairs.has(task)).map(({ kind, name }) => `${kind} \`${name}\` is only in KFP 1`),
        ...current.tasks
            .filter((task) => !paired.has(task))
            .map(({ kind, name }) => `${kind} \`${name}\` is only in KFP 2`),
        ...[...pairs].flatMap(([then, now]) => compareTask(then, now, ids)),
        ...former.doubts,
        ...current.doubts,
    ];
}
const compareParameters = (former, current) => [...new Set([...former.keys(), ...current.keys()])]
    .filter((name) => former.get(name) !== current.get(name))
    .map((name) => `parameter \`${name}\` is ${shown(former.get(name))} in KFP 1, ${shown(current.get(name))} in KFP 2`);


/***/ })

};
