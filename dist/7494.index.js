export const id = 7494;
export const ids = [7494,6483,8864];
export const modules = {

/***/ 47494:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ graphOf)
});

// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/packages/signature.ts + 1 modules
var signature = __webpack_require__(96483);
// EXTERNAL MODULE: ./src/tekton/dependencies.ts
var dependencies = __webpack_require__(968);
// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
// EXTERNAL MODULE: ./src/tekton/wording.ts
var wording = __webpack_require__(2285);
;// CONCATENATED MODULE: ./src/graph/flatten.ts

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

;// CONCATENATED MODULE: ./src/graph/settings.ts

const settings_wording = (pattern, words) => ({ pattern: pattern.split(" "), words });
/** The first that fits counts. The SDK names the author's step `main`. */
const taskWordings = [
    settings_wording("params *", "parameter $1"),
    settings_wording("taskSpec params *", "parameter $1"),
    settings_wording("taskSpec steps main image", "image"),
    settings_wording("taskSpec steps main command", "command"),
    settings_wording("taskSpec steps main args", "arguments"),
    settings_wording("taskSpec steps main script", "script"),
    settings_wording("taskSpec steps main env *", "environment variable $1"),
    settings_wording("taskSpec steps main resources", "resources"),
    settings_wording("taskSpec steps main computeResources", "resources"),
    settings_wording("taskSpec steps *", "step $1"),
    settings_wording("taskSpec results *", "result $1"),
    settings_wording("taskSpec sidecars *", "sidecar $1"),
    settings_wording("taskSpec volumes *", "volume $1"),
    settings_wording("taskSpec workspaces *", "workspace $1"),
    settings_wording("workspaces *", "workspace $1"),
    settings_wording("taskSpec metadata labels *", "label $1"),
    settings_wording("taskSpec metadata annotations *", "annotation $1"),
    settings_wording("taskSpec *", "$1"),
];
const pipelineWordings = [
    settings_wording("spec timeouts *", "time limit of $1"),
    settings_wording("spec workspaces *", "workspace $1"),
    settings_wording("spec pipelineSpec workspaces *", "workspace $1"),
    settings_wording("spec pipelineSpec *", "$1"),
    settings_wording("metadata name", "name"),
    settings_wording("metadata labels *", "label $1"),
    settings_wording("metadata annotations *", "annotation $1"),
    settings_wording("spec *", "$1"),
];
/** What the SDK derives from the rest: a change of it says nothing of its own. */
const derived = new Set([
    "annotation pipelines.kubeflow.org/component_spec_digest",
    // It is the task's title.
    "annotation pipelines.kubeflow.org/task_display_name",
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
        own.push(...lineOf(rest, (0,wording/* withoutCounters */.w)(text)));
        lines.set(words, own);
    }
    return new Map([...lines].map(([words, texts]) => [words, texts.join("\n")]));
}
function reword(path, wordings) {
    const fitting = wordings.find(({ pattern }) => pattern.length <= path.length && pattern.every((part, index) => part === "*" || part === path[index]));
    if (fitting === undefined)
        return { words: path[0] ?? "", rest: path.slice(1) };
    const star = path[fitting.pattern.indexOf("*")] ?? "";
    return { words: fitting.words.replace("$1", () => (0,wording/* withoutCounters */.w)(star)), rest: path.slice(fitting.pattern.length) };
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
;// CONCATENATED MODULE: ./src/graph/tasks.ts



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
    return { name, title: (0,task_title/* loopTitle */.Z1)(task, rest), body: pipelineSpec, rest };
}

;// CONCATENATED MODULE: ./src/graph/graph.ts









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
        tasks: tasksOf(pipelineSpec, {
            flattener,
            templates: loopTemplates(run),
            taskRunSpecs: byTask(taskRunSpecs),
            within: [],
        }),
        parameters: new Map(parameterSettings(run, params)),
        settings: pipelineSettings(flattener.flatten(whole)),
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
            [type, value === undefined ? undefined : `= ${value || '""'}`, isOwn ? `(run with ${given})` : undefined]
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
    const places = new Map([...keys].map(([task, key], index) => [task.name, { key, index }]));
    const isMain = new Set(mainTasks);
    return [...keys].map(([task, key]) => {
        const loop = loopOf(task, reader.templates);
        return {
            name: task.name,
            key,
            kind: kindOf(task, loop),
            title: (0,task_title/* displayNameOf */.Nv)(task) ?? loop?.title ?? (0,task_title/* comparisonOf */.jb)(task) ?? task.name,
            isFinal: !isMain.has(task),
            needs: needsOf(task, places, reader),
            settings: graph_settingsOf(task, loop, reader),
            body: loop === undefined ? [] : bodyOf(loop, reader),
        };
    });
}
/** The first of each task counts. */
function byTask(taskRunSpecs) {
    const specs = (Array.isArray(taskRunSpecs) ? taskRunSpecs : []).map(untyped/* fieldsOf */.P).reverse();
    return new Map(specs.map((spec) => [spec.pipelineTaskName, spec]));
}
/** A counter only where there are several with the same meaning. */
function assignKeys(tasks, { templates }) {
    const taken = new Map();
    return new Map(tasks.map((task) => {
        const meaning = loopOf(task, templates)?.title ?? (0,task_title/* comparisonOf */.jb)(task) ?? task.name;
        const count = (taken.get(meaning) ?? 0) + 1;
        taken.set(meaning, count);
        return [task, count === 1 ? meaning : `${meaning} #${count}`];
    }));
}
function kindOf(task, loop) {
    if (loop !== undefined)
        return "loop";
    if ((0,task_title/* comparisonOf */.jb)(task) !== undefined)
        return "condition";
    return (0,untyped/* fieldsOf */.P)(task.taskSpec).steps === undefined ? "custom" : "task";
}
/** By `runAfter`, and by the results that its parameters and conditions take. */
function needsOf(task, places, { flattener }) {
    const { runAfter, params, when, matrix } = task;
    const after = Array.isArray(runAfter) ? runAfter : [];
    const texts = flattener.flatten({ params, when, matrix }).map(({ text }) => text);
    const needed = new Set([...after, ...(0,dependencies/* resultReferences */.g)(texts).map((reference) => reference.task)]);
    needed.delete(task.name);
    return [...needed]
        .flatMap((name) => places.get(name) ?? [])
        .sort((one, other) => one.index - other.index)
        .map(({ key }) => key);
}
function graph_settingsOf(task, loop, { flattener, taskRunSpecs }) {
    const { name, runAfter: _, when, taskSpec, ...rest } = task;
    const { spec, ...plainSpec } = (0,untyped/* fieldsOf */.P)(taskSpec);
    const { pipelineTaskName: _name, ...ownSpec } = (0,untyped/* fieldsOf */.P)(taskRunSpecs.get(name));
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
        .map(({ input, operator, values, cel }) => (0,wording/* readable */.H)(cel === undefined ? `${input} ${operator} ${values}` : String(cel)))
        .join("\n");
}
const deepestLoop = 20;
function bodyOf({ name, body }, reader) {
    if (reader.within.includes(name) || reader.within.length >= deepestLoop)
        return [];
    return tasksOf(body, { ...reader, taskRunSpecs: new Map(), within: [...reader.within, name] });
}


/***/ }),

/***/ 76452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ refuseUnbounded),
/* harmony export */   A: () => (/* binding */ refuseLongText)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86594);

/** The largest real packages have some ten thousand. */
const mostValues = 1_000_000;
/** Of the SDK's own some twenty; who walks thousands of levels runs out of stack. */
const deepest = 500;
/** Kubernetes stores 1.5 MB of an object, in which not even these fit. */
const mostTasks = 5_000;
const tooLarge = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageError */ .JP(what, { code: "package-too-large" });
/** Before it is parsed, which takes seconds for millions of values: each but the first has one of these characters before it. @throws PackageError */
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
 * A few lines of YAML aliases stand for billions of values, or for a circle; whoever walks them does not come to an end. A value counts when
 * it is met, not when it is looked into: what waits must stay bounded, too. @throws PackageError
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
/** Of a pipeline, of the body of a loop, of a pipeline inside a task. */
function tasksIn(value) {
    const { tasks, finally: last } = value;
    return [tasks, last].reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}


/***/ }),

/***/ 50856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ packageKind),
/* harmony export */   SB: () => (/* binding */ describeKind),
/* harmony export */   iZ: () => (/* binding */ readPackageDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86594);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76452);




/**
 * The first document decides, as on the servers; what follows is stored with it and never looked at (quirk: only-first-document-counts), so only a pipeline
 * specification may have a second one, that of its platform.
 * @throws PackageError when the text is not YAML, is empty, holds further documents, or more than a pipeline can
 */
function readPackageDocument(yaml) {
    const [first, ...others] = loadDocuments(yaml);
    const kind = kindOf(first);
    const allowed = kind.kind === "pipeline-spec" ? 1 : 0;
    if (others.length > allowed)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`, { hint: "Make one package of each pipeline." });
    return { kind, document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(first) };
}
const packageKind = (yaml) => readPackageDocument(yaml).kind;
function loadDocuments(yaml) {
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLongText */ .A)(yaml);
    const documents = parse(yaml);
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnbounded */ .$)(documents);
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

/***/ 96483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isNameOf: () => (/* binding */ isNameOf),
  readPipelineRun: () => (/* binding */ readPipelineRun),
  readSignature: () => (/* binding */ readSignature),
  signatureOf: () => (/* binding */ signatureOf),
  signatureOfDocument: () => (/* binding */ signatureOfDocument)
});

// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
// EXTERNAL MODULE: ./src/packages/bounds.ts
var bounds = __webpack_require__(76452);
;// CONCATENATED MODULE: ./src/packages/foreign-signature.ts

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

// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
;// CONCATENATED MODULE: ./src/packages/signature.ts





/**
 * Whether a pipeline may go by a name: that of its package, or that of its function, from which the SDK makes the package's where the
 * decorator gives none (kfp/components/_python_op.py, `_python_function_name_to_component_name`).
 */
function isNameOf(name, packageName) {
    if (name === packageName)
        return true;
    const spaced = name.replaceAll("_", " ").replace(/ +/g, " ").replace(/^ | $/g, "");
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && spaced.slice(0, 1).toUpperCase() + spaced.slice(1) === packageName;
}
const specAnnotation = "pipelines.kubeflow.org/pipeline_spec";
/** Of a package of any kind that some server takes. @throws PackageError when it is none */
const readSignature = (yaml) => signatureOfDocument((0,package_kind/* readPackageDocument */.iZ)(yaml));
/** @throws PackageError when it is no package */
function signatureOfDocument({ kind, document }) {
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
        name: [name, metadata?.name].find((text) => typeof text === "string") ?? "",
        parameters: (0,untyped/* named */.K)(inputs ?? spec?.pipelineSpec?.params).map(parameterOf),
    };
}
/** @throws PackageError when the text is not exactly one PipelineRun */
function readPipelineRun(yaml) {
    const { kind, document } = (0,package_kind/* readPackageDocument */.iZ)(yaml);
    if (kind.kind === "pipeline-run")
        return document;
    throw new errors/* PackageError */.JP(`The package is ${(0,package_kind/* describeKind */.SB)(kind)}, not a Tekton PipelineRun.`);
}
function parseAnnotation(text) {
    const value = parseJson(text ?? "{}");
    (0,bounds/* refuseUnbounded */.$)([value]);
    return (0,untyped/* fieldsOf */.P)(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * The type `string` of a Tekton parameter says nothing of what its author declared. The SDK writes a default of `None` as `optional` without
 * a default, and gives the run the empty text (kfp 1.8.22, components/_structures.py and kfp-tekton compiler.py).
 */
function parameterOf({ name, type, default: value, optional }) {
    const fallback = value ?? (optional === true ? "" : undefined);
    return {
        name,
        ...(type === undefined || type === "string" ? {} : { type: signature_textOf(type) }),
        ...(fallback === undefined ? {} : { default: signature_textOf(fallback) }),
    };
}
const signature_textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);


/***/ }),

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


/***/ })

};
