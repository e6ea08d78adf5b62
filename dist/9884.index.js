export const id = 9884;
export const ids = [9884,9936,27];
export const modules = {

/***/ 968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resultReferences),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/** Tasks that a task waits for: by `runAfter`, and by the results that its parameters and conditions use. */
function dependenciesOf(task) {
    const texts = [
        ...(task.params ?? []).map((param) => param.value),
        ...(task.when ?? []).flatMap((when) => [when.input, ...(when.values ?? [])]),
    ];
    return [...new Set([...(task.runAfter ?? []), ...resultReferences(texts).map((reference) => reference.task)])];
}
/** `$(tasks.<task>.results.<result>)` in any of the values. */
function resultReferences(values) {
    const text = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value ?? ""))).join("\n");
    return [...text.matchAll(/\$\(tasks\.([^.()]+)\.results(?:\.([^()[\]"']+)|\[\\?["']([^"'\\]+)\\?["']\])\)/g)].map(([, task = "", dotted, quoted]) => ({ task, result: dotted ?? quoted ?? "" }));
}


/***/ }),

/***/ 99884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ graphOf)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/tekton/dependencies.ts
var dependencies = __webpack_require__(968);
// EXTERNAL MODULE: ./src/tekton/signature.ts + 1 modules
var signature = __webpack_require__(10027);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/tekton/graph/flatten.ts

/** Enough for every real pipeline; a package made to exhaust us (aliases in aliases) ends here. */
const mostLeaves = 200_000;
const deepest = 40;
/** Everything that a part of a PipelineRun says, as paths and texts. Counts over all parts of one PipelineRun. */
class Flattener {
    #leaves = 0;
    /**
     * `{steps: [{name: "main", image: "a"}]}` is `["steps", "main", "image"]` with the text `a`. Named things have their name in the path,
     * so that their order does not matter; a list of plain values is one text, a line each.
     * @throws PackageError when there is too much
     */
    flatten(value, path = []) {
        this.#leaves += 1;
        if (this.#leaves > mostLeaves || path.length > deepest)
            throw new errors/* PackageError */.JP("The PipelineRun is too large or too deeply nested to be shown as a graph.");
        if (Array.isArray(value))
            return this.#list(value, path);
        if (typeof value !== "object" || value === null)
            return [{ path, text: String(value) }];
        return this.#entries(Object.entries(value), path);
    }
    #entries(entries, path) {
        if (entries.length === 0)
            return [{ path, text: "" }];
        return entries.flatMap(([key, part]) => (part === undefined ? [] : this.flatten(part, [...path, key])));
    }
    #list(values, path) {
        if (values.every((value) => typeof value !== "object" || value === null))
            return this.flatten(values.map(String).join("\n"), path);
        return values.flatMap((value, index) => {
            const name = nameOf(value);
            if (name === undefined)
                return this.flatten(value, [...path, String(index + 1)]);
            return this.#entries(Object.entries(Object(value)).filter(([key]) => key !== "name"), [...path, name]);
        });
    }
}
function nameOf(value) {
    const { name } = Object(value);
    return typeof name === "string" ? name : undefined;
}

;// CONCATENATED MODULE: ./src/tekton/graph/wording.ts
/** `$(tasks.evaluate.results.accuracy) > $(params.minimum)` as one would say it: `evaluate.accuracy > minimum`. */
const readable = (text) => text
    .replace(/\$\(tasks\.([^.()\s]+)\.(?:results|outputs)\.([^()\s]+)\)/g, "$1.$2")
    .replace(/\$\((?:inputs\.)?params\.([^()\s]+)\)/g, "$1");
/** Names that the SDK counts through, or gives digits of its own, without those: one loop more must not make all that follow look changed. */
const withoutCounters = (text) => text.replace(/\bloop-item-param-\d+\b/g, "loop-item").replace(/[a-z0-9-]+/g, withoutDigits);
/** Of Kubernetes. */
const longestName = 253;
/** On one word at a time: over a long text this expression would take for ever. */
const withoutDigits = (word) => word.length > longestName ? word : word.replace(/^.+-[0-9a-f]{5}-((?:for-loop|graph).*?)-\d+$/, "$1");

;// CONCATENATED MODULE: ./src/tekton/graph/settings.ts

const wording = (pattern, words) => ({ pattern: pattern.split(" "), words });
/** The first that fits counts. The SDK names the author's step `main`. */
const taskWordings = [
    wording("params *", "parameter $1"),
    wording("taskSpec params *", "parameter $1"),
    wording("taskSpec steps main image", "image"),
    wording("taskSpec steps main command", "command"),
    wording("taskSpec steps main args", "arguments"),
    wording("taskSpec steps main script", "script"),
    wording("taskSpec steps main env *", "environment variable $1"),
    wording("taskSpec steps main resources", "resources"),
    wording("taskSpec steps main computeResources", "resources"),
    wording("taskSpec steps *", "step $1"),
    wording("taskSpec results *", "result $1"),
    wording("taskSpec sidecars *", "sidecar $1"),
    wording("taskSpec volumes *", "volume $1"),
    wording("taskSpec workspaces *", "workspace $1"),
    wording("workspaces *", "workspace $1"),
    wording("taskSpec metadata labels *", "label $1"),
    wording("taskSpec metadata annotations *", "annotation $1"),
    wording("taskSpec *", "$1"),
];
const pipelineWordings = [
    wording("spec timeouts *", "time limit of $1"),
    wording("spec workspaces *", "workspace $1"),
    wording("spec pipelineSpec workspaces *", "workspace $1"),
    wording("spec pipelineSpec *", "$1"),
    wording("metadata name", "name"),
    wording("metadata labels *", "label $1"),
    wording("metadata annotations *", "annotation $1"),
    wording("spec *", "$1"),
];
/** What the SDK derives from the rest: a change of it says nothing of its own. */
const derived = new Set([
    "annotation pipelines.kubeflow.org/component_spec_digest",
    "annotation pipelines.kubeflow.org/pipeline_spec",
    "annotation tekton.dev/output_artifacts",
    "annotation tekton.dev/input_artifacts",
    "annotation tekton.dev/artifact_items",
    "annotation tekton.dev/resource_templates",
]);
const taskSettings = (leaves) => settingsOf(leaves, taskWordings);
const pipelineSettings = (leaves) => settingsOf(leaves, pipelineWordings);
function settingsOf(leaves, wordings) {
    const lines = new Map();
    for (const { path, text } of leaves) {
        const { words, rest } = reword(path, wordings);
        if (path.length === 0 || derived.has(words))
            continue;
        const own = lines.get(words) ?? [];
        own.push(...lineOf(rest, withoutCounters(text)));
        lines.set(words, own);
    }
    return new Map([...lines].map(([words, texts]) => [words, texts.join("\n")]));
}
function reword(path, wordings) {
    const fitting = wordings.find(({ pattern }) => pattern.length <= path.length && pattern.every((part, index) => part === "*" || part === path[index]));
    if (fitting === undefined)
        return { words: path[0] ?? "", rest: path.slice(1) };
    const star = path[fitting.pattern.indexOf("*")] ?? "";
    return { words: fitting.words.replace("$1", () => withoutCounters(star)), rest: path.slice(fitting.pattern.length) };
}
/** `type: string` is what Tekton assumes anyway, and `value` is what one expects. */
function lineOf(rest, text) {
    const field = rest.join(".");
    if (field === "type" && text === "string")
        return [];
    if (field === "" || field === "value")
        return text === "" ? [] : [text];
    return [text === "" ? field : `${field}: ${text}`];
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./src/tekton/graph/tasks.ts



const parametersOf = (task) => new Map((0,untyped/* named */.K)(task.params).map(({ name, value }) => [name, textOf(value)]));
/** Of lists what the SDK makes of them: plain values. Anything deeper stands in no title. */
function textOf(value) {
    if (Array.isArray(value) && value.every((item) => typeof item !== "object"))
        return JSON.stringify(value);
    return typeof value === "object" ? "…" : String(value);
}
/**
 * What a task compares that only decides whether others run: the SDK's own of `dsl.Condition`, or one for the CEL controller.
 * @returns undefined for any other task
 */
function comparisonOf(task) {
    const parameters = parametersOf(task);
    if (String((0,untyped/* fieldsOf */.P)(task.taskRef).apiVersion).startsWith("cel.tekton.dev/"))
        return readable([...parameters.values()].join("; "));
    const operator = parameters.get("operator");
    if (!task.name.startsWith("condition-") || operator === undefined)
        return undefined;
    return readable(`${parameters.get("operand1")} ${operator} ${parameters.get("operand2")}`);
}
/**
 * Bodies of loops that are not written into the pipeline (recursions, `inline-tasks: false`), by name. The SDK puts them into an annotation,
 * as a JSON list; older releases as YAML documents.
 */
function loopTemplates(run) {
    const text = run.metadata?.annotations?.["tekton.dev/resource_templates"];
    if (typeof text !== "string")
        return new Map();
    return new Map(documentsOf(text).map((template) => [String((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(template).metadata).name), (0,untyped/* fieldsOf */.P)(template).spec]));
}
function documentsOf(text) {
    try {
        return (0,js_yaml/* loadAll */.gh)(text).flat();
    }
    catch {
        return [];
    }
}
function loopOf(task, templates) {
    const [taskSpec, taskRef] = [(0,untyped/* fieldsOf */.P)(task.taskSpec), (0,untyped/* fieldsOf */.P)(task.taskRef)];
    if (taskSpec.kind !== "PipelineLoop" && taskRef.kind !== "PipelineLoop")
        return undefined;
    const name = String(taskRef.name ?? task.name);
    const { pipelineSpec, ...rest } = (0,untyped/* fieldsOf */.P)(taskSpec.spec ?? templates.get(name));
    return { name, title: loopTitle(task, rest), body: pipelineSpec, rest };
}
function loopTitle(task, { iterateParam, iterateNumeric }) {
    const parameters = parametersOf(task);
    if (typeof iterateNumeric === "string")
        return `for ${parameters.get("from")} to ${parameters.get("to")}`.replace(/.*/, readable);
    const items = parameters.get(String(iterateParam));
    // A recursion is a loop of the SDK's with one iteration.
    if (items === undefined || iterateParam === "just_one_iteration")
        return withoutCounters(task.name);
    return `for each of ${readable(items)}`;
}

;// CONCATENATED MODULE: ./src/tekton/graph/graph.ts








/** @throws PackageError when the PipelineRun is too large to be shown */
function graphOf(run) {
    const flattener = new Flattener();
    const { params, pipelineSpec, taskRunSpecs, ...spec } = (0,untyped/* fieldsOf */.P)(run.spec);
    const { tasks: _tasks, finally: _finally, params: _params, ...ownSpec } = (0,untyped/* fieldsOf */.P)(pipelineSpec);
    const { name, labels, annotations } = (0,untyped/* fieldsOf */.P)(run.metadata);
    const whole = {
        apiVersion: run.apiVersion,
        metadata: { name, labels, annotations },
        spec: { ...spec, pipelineSpec: ownSpec },
    };
    return {
        tasks: tasksOf(pipelineSpec, { flattener, templates: loopTemplates(run), taskRunSpecs, within: [] }),
        settings: new Map([...parameterSettings(run, params), ...pipelineSettings(flattener.flatten(whole))]),
    };
}
/** The SDK writes the default twice: as such, and as the value of this run. */
function parameterSettings(run, params) {
    const values = new Map((0,untyped/* named */.K)(params).map(({ name, value }) => [name, value]));
    return (0,signature.signatureOf)(run).parameters.map(({ name, type, default: value }) => {
        const given = values.get(name);
        const isOwn = typeof given === "string" && given !== value;
        return [
            `parameter ${name}`,
            [type, value === undefined ? undefined : `= ${value}`, isOwn ? `(run with ${given})` : undefined]
                .filter((part) => part !== undefined)
                .join(" "),
        ];
    });
}
/** Tekton denies them; and what waits for one of a thousand would wait for all. */
function refuseSameNames(tasks) {
    if (new Set(tasks.map(({ name }) => name)).size < tasks.length)
        throw new errors/* PackageError */.JP("The pipeline has several tasks of the same name: it cannot be shown as a graph.");
}
function tasksOf(pipelineSpec, reader) {
    const { tasks, finally: final } = (0,untyped/* fieldsOf */.P)(pipelineSpec);
    const mainTasks = (0,untyped/* named */.K)(tasks);
    const all = [...mainTasks, ...(0,untyped/* named */.K)(final)];
    refuseSameNames(all);
    const keys = assignKeys(all, reader);
    return [...keys].map(([task, key]) => {
        const loop = loopOf(task, reader.templates);
        return {
            name: task.name,
            key,
            kind: kindOf(task, loop),
            title: loop?.title ?? comparisonOf(task) ?? task.name,
            isFinal: !mainTasks.includes(task),
            needs: needsOf(task, keys, reader),
            settings: graph_settingsOf(task, loop, reader),
            body: loop === undefined ? [] : bodyOf(loop, reader),
        };
    });
}
/** A counter only where there are several with the same meaning. */
function assignKeys(tasks, { templates }) {
    const taken = new Map();
    return new Map(tasks.map((task) => {
        const meaning = loopOf(task, templates)?.title ?? comparisonOf(task) ?? task.name;
        const count = (taken.get(meaning) ?? 0) + 1;
        taken.set(meaning, count);
        return [task, count === 1 ? meaning : `${meaning} #${count}`];
    }));
}
function kindOf(task, loop) {
    if (loop !== undefined)
        return "loop";
    if (comparisonOf(task) !== undefined)
        return "condition";
    return (0,untyped/* fieldsOf */.P)(task.taskSpec).steps === undefined ? "custom" : "task";
}
/** By `runAfter`, and by the results that its parameters and conditions take. */
function needsOf(task, keys, { flattener }) {
    const { runAfter, params, when, matrix } = task;
    const after = Array.isArray(runAfter) ? runAfter : [];
    const texts = flattener.flatten({ params, when, matrix }).map(({ text }) => text);
    const needed = new Set([...after, ...(0,dependencies/* resultReferences */.g)(texts).map((reference) => reference.task)]);
    return [...keys].flatMap(([other, key]) => (needed.has(other.name) && other !== task ? [key] : []));
}
function graph_settingsOf(task, loop, { flattener, taskRunSpecs }) {
    const { name, runAfter: _, when, taskSpec, ...rest } = task;
    const { spec, ...plainSpec } = (0,untyped/* fieldsOf */.P)(taskSpec);
    const own = (Array.isArray(taskRunSpecs) ? taskRunSpecs : []).find((item) => item?.pipelineTaskName === name);
    const { pipelineTaskName: _name, ...ownSpec } = (0,untyped/* fieldsOf */.P)(own);
    const settings = taskSettings([
        ...flattener.flatten({ ...rest, taskSpec: { ...plainSpec, spec: loop?.rest ?? spec } }),
        ...flattener.flatten(ownSpec),
    ]);
    const conditions = conditionsOf(when);
    return conditions === "" ? settings : new Map([...settings, ["runs only if", conditions]]);
}
/** `when` is a list of expressions that must all hold. Those on a condition task are said by the arrow from it. */
function conditionsOf(when) {
    const expressions = (Array.isArray(when) ? when : []).map(untyped/* fieldsOf */.P);
    return expressions
        .filter(({ input, operator, values }) => !(/results\.(outcome|status)\)$/.test(String(input)) && operator === "in" && String(values) === "true"))
        .map(({ input, operator, values, cel }) => readable(cel === undefined ? `${input} ${operator} ${values}` : String(cel)))
        .join("\n");
}
const deepestLoop = 20;
function bodyOf({ name, body }, reader) {
    if (reader.within.includes(name) || reader.within.length >= deepestLoop)
        return [];
    return tasksOf(body, { ...reader, taskRunSpecs: [], within: [...reader.within, name] });
}


/***/ }),

/***/ 49936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeKind: () => (/* binding */ describeKind),
/* harmony export */   packageKind: () => (/* binding */ packageKind),
/* harmony export */   readPackageDocument: () => (/* binding */ readPackageDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52904);



/**
 * The first document decides, as on the servers; what follows is stored with it and never looked at (recorded surprise 13), so only a pipeline
 * specification may have a second one, that of its platform.
 * @throws PackageError when the text is not YAML, is empty, or holds further documents
 */
function readPackageDocument(yaml) {
    const [first, ...others] = loadDocuments(yaml);
    const kind = kindOf(first);
    const allowed = kind.kind === "pipeline-spec" ? 1 : 0;
    if (others.length > allowed)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`, { hint: "Make one package of each pipeline." });
    return { kind, document: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(first) };
}
const packageKind = (yaml) => readPackageDocument(yaml).kind;
function loadDocuments(yaml) {
    let documents;
    try {
        documents = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(yaml);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is not YAML.", { cause });
    }
    if (documents.every((document) => document === null || document === undefined))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is empty.");
    return documents;
}
function kindOf(document) {
    if (typeof document !== "object" || document === null)
        return { kind: "other", what: "no object" };
    const { kind, apiVersion, schemaVersion, pipelineInfo } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(document);
    if (kind === "PipelineRun")
        return { kind: "pipeline-run", apiVersion: String(apiVersion ?? "without apiVersion") };
    if (kind === "Workflow" && /^argoproj\.io\//.test(String(apiVersion)))
        return { kind: "workflow" };
    if (pipelineInfo !== undefined && schemaVersion !== undefined)
        return { kind: "pipeline-spec", schemaVersion: String(schemaVersion) };
    return {
        kind: "other",
        what: kind === undefined ? "no object with a kind" : `${String(apiVersion)} ${String(kind)}`,
    };
}
/** For messages. */
function describeKind(kind) {
    if (kind.kind === "pipeline-run")
        return `a Tekton PipelineRun (${kind.apiVersion})`;
    if (kind.kind === "pipeline-spec")
        return `a KFP pipeline specification (schema ${kind.schemaVersion})`;
    return kind.kind === "workflow" ? "an Argo Workflow" : kind.what;
}


/***/ }),

/***/ 10027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPipelineRun: () => (/* binding */ readPipelineRun),
  readSignature: () => (/* binding */ readSignature),
  signatureOf: () => (/* binding */ signatureOf)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/tekton/foreign-signature.ts

/** Of a KFP pipeline specification (kubeflow/pipelines api/v2alpha1/pipeline_spec.proto): types are `NUMBER_INTEGER` and so on. */
function specSignature({ pipelineInfo, root }) {
    const { parameters } = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(root).inputDefinitions));
    return {
        name: nameOf(pipelineInfo),
        parameters: Object.entries((0,untyped/* fieldsOf */.P)(parameters)).map(([name, declared]) => specParameter(name, (0,untyped/* fieldsOf */.P)(declared))),
    };
}
/** An optional one without a default is given no value: the task decides then. */
function specParameter(name, { parameterType, defaultValue, isOptional }) {
    const fallback = defaultValue ?? (isOptional === true ? "" : undefined);
    return {
        name,
        ...(typeof parameterType === "string" ? { type: parameterType } : {}),
        ...(fallback === undefined ? {} : { default: textOf(fallback) }),
    };
}
/** Of an Argo Workflow as the kfp SDK 1 writes it: every parameter is a text. */
function workflowSignature({ metadata, spec }) {
    const { generateName, annotations } = (0,untyped/* fieldsOf */.P)(metadata);
    const declared = parse((0,untyped/* fieldsOf */.P)(annotations)["pipelines.kubeflow.org/pipeline_spec"]).name;
    const generated = typeof generateName === "string" ? generateName.replace(/-$/, "") : "";
    return {
        name: typeof declared === "string" ? declared : nameOf(metadata) || generated,
        parameters: (0,untyped/* named */.K)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(spec).arguments).parameters).map(({ name, value }) => ({
            name,
            ...(value === undefined ? {} : { default: textOf(value) }),
        })),
    };
}
const nameOf = (value) => {
    const { name } = (0,untyped/* fieldsOf */.P)(value);
    return typeof name === "string" ? name : "";
};
function parse(text) {
    try {
        return (0,untyped/* fieldsOf */.P)(JSON.parse(String(text ?? "{}")));
    }
    catch {
        return {};
    }
}
const textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

// EXTERNAL MODULE: ./src/tekton/package-kind.ts
var package_kind = __webpack_require__(49936);
;// CONCATENATED MODULE: ./src/tekton/signature.ts




const specAnnotation = "pipelines.kubeflow.org/pipeline_spec";
/** Of a package of any kind that some server takes. @throws PackageError when it is none */
function readSignature(yaml) {
    const { kind, document } = (0,package_kind.readPackageDocument)(yaml);
    if (kind.kind === "pipeline-run")
        return signatureOf(document);
    if (kind.kind === "pipeline-spec")
        return specSignature(document);
    if (kind.kind === "workflow")
        return workflowSignature(document);
    throw new errors/* PackageError */.JP(`It is ${kind.what}, and no pipeline.`);
}
/** From the annotation that the SDK writes (its types are nowhere else), else the parameters of the PipelineRun. */
function signatureOf(run) {
    const { metadata, spec } = run;
    const { name, inputs } = parseAnnotation(metadata?.annotations?.[specAnnotation]);
    return {
        name: typeof name === "string" ? name : (metadata?.name ?? ""),
        parameters: (0,untyped/* named */.K)(inputs ?? spec?.pipelineSpec?.params).map(parameterOf),
    };
}
/** @throws PackageError when the text is not exactly one PipelineRun */
function readPipelineRun(yaml) {
    const { kind, document } = (0,package_kind.readPackageDocument)(yaml);
    if (kind.kind === "pipeline-run")
        return document;
    throw new errors/* PackageError */.JP(`The package is ${(0,package_kind.describeKind)(kind)}, not a Tekton PipelineRun.`);
}
function parseAnnotation(text) {
    try {
        return (0,untyped/* fieldsOf */.P)(JSON.parse(text ?? "{}"));
    }
    catch {
        return {};
    }
}
/** The type `string` of a Tekton parameter says nothing of what its author declared. */
function parameterOf({ name, type, default: value }) {
    return {
        name,
        ...(type === undefined || type === "string" ? {} : { type: signature_textOf(type) }),
        ...(value === undefined ? {} : { default: signature_textOf(value) }),
    };
}
const signature_textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);


/***/ }),

/***/ 52904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/** The named objects of a list; anything else is no task, parameter or step. */
const named = (value) => (Array.isArray(value) ? value : []).filter((item) => typeof item?.name === "string");
const fieldsOf = (value) => typeof value === "object" && value !== null ? value : {};


/***/ })

};
