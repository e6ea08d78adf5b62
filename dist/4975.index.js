export const id = 4975;
export const ids = [4975];
export const modules = {

/***/ 74975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ graphOfPackage)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
// EXTERNAL MODULE: ./src/packages/signature.ts + 1 modules
var signature = __webpack_require__(49184);
// EXTERNAL MODULE: ./src/tekton/dependencies.ts
var dependencies = __webpack_require__(968);
// EXTERNAL MODULE: ./src/tekton/readable-name.ts
var readable_name = __webpack_require__(35893);
// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/graph/flatten.ts

/** Limit of leaves, enough for every real pipeline: nested YAML aliases could otherwise exhaust the memory. */
const mostLeaves = 200_000;
const deepest = 40;
/** Flattens parts of a PipelineRun to paths and texts. The limit applies to all parts of one PipelineRun together. */
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

const wording = (pattern, words) => ({ pattern: pattern.split(" "), words });
/** The first matching row counts. The SDK names the author's step `main`. */
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
/** Settings that the SDK derives from others, so their changes are not listed. */
const derived = new Set([
    "annotation pipelines.kubeflow.org/component_spec_digest",
    // The display name is shown as the task's title.
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
        own.push(...lineOf(rest, (0,readable_name/* withoutCounters */.w)(text)));
        lines.set(words, own);
    }
    return new Map([...lines].map(([words, texts]) => [words, texts.join("\n")]));
}
function reword(path, wordings) {
    const fitting = wordings.find(({ pattern }) => pattern.length <= path.length && pattern.every((part, index) => part === "*" || part === path[index]));
    if (fitting === undefined)
        return { words: path[0] ?? "", rest: path.slice(1) };
    const star = path[fitting.pattern.indexOf("*")] ?? "";
    return { words: fitting.words.replace("$1", () => (0,readable_name/* withoutCounters */.w)(star)), rest: path.slice(fitting.pattern.length) };
}
/** Drops `type: string`, which is Tekton's default, and the word `value`, which readers expect. */
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
 * Reads bodies of loops that are not inside the pipeline (recursions, `inline-tasks: false`), by name. The SDK puts them into an
 * annotation, as a JSON list; older releases as YAML documents.
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

// EXTERNAL MODULE: ./src/graph/totals.ts
var totals = __webpack_require__(67485);
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
        totals: (0,totals/* totalsOf */.vA)(run),
    };
}
/** The SDK writes a default twice, as the default and as the run's value, so the value is shown only if it differs. */
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
/** Tekton denies duplicate names, and with a thousand of them every dependency would multiply. */
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
/** If a task has several entries, the first counts. */
function byTask(taskRunSpecs) {
    const specs = (Array.isArray(taskRunSpecs) ? taskRunSpecs : []).map(untyped/* fieldsOf */.P).reverse();
    return new Map(specs.map((spec) => [spec.pipelineTaskName, spec]));
}
/** Keys get a counter only if several tasks have the same meaning. */
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
/** Dependencies of a task: `runAfter`, and results used in its parameters and conditions. */
function needsOf(task, places, { flattener }) {
    const { runAfter, params, when, matrix } = task;
    const after = Array.isArray(runAfter) ? runAfter : [];
    const texts = flattener.flatten({ params, when, matrix }).map(({ text }) => text);
    const needed = new Set([...after, ...(0,dependencies/* resultReferences */.gg)(texts).map((reference) => reference.task)]);
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
/** Describes `when`, a list of expressions that must all hold. Expressions on a condition task are shown by the arrow from it. */
function conditionsOf(when) {
    const expressions = (Array.isArray(when) ? when : []).map(untyped/* fieldsOf */.P);
    return expressions
        .filter(({ input, operator, values }) => !(/results\.(outcome|status)\)$/.test(String(input)) && operator === "in" && String(values) === "true"))
        .map(({ input, operator, values, cel }) => (0,readable_name/* readable */.H)(cel === undefined ? `${input} ${operator} ${values}` : String(cel)))
        .join("\n");
}
const deepestLoop = 20;
function bodyOf({ name, body }, reader) {
    if (reader.within.includes(name) || reader.within.length >= deepestLoop)
        return [];
    return tasksOf(body, { ...reader, taskRunSpecs: new Map(), within: [...reader.within, name] });
}

;// CONCATENATED MODULE: ./src/graph/spec-values.ts

/** Inside a task that holds tasks itself: its inputs, and the item of a loop. */
function scopeInside(task, scope) {
    const { parameters, artifacts } = (0,untyped/* fieldsOf */.P)(task.inputs);
    const given = { ...(0,untyped/* fieldsOf */.P)(parameters), ...(0,untyped/* fieldsOf */.P)(artifacts) };
    const { itemInput } = (0,untyped/* fieldsOf */.P)(task.parameterIterator ?? task.artifactIterator);
    return new Map([
        ...Object.entries(given).map(([name, input]) => [name, shownInput((0,untyped/* fieldsOf */.P)(input), scope)]),
        ...(typeof itemInput === "string" ? [[itemInput, "item"]] : []),
    ]);
}
/** Where an input's value comes from (kfp/pipeline_spec/pipeline_spec.proto, TaskInputsSpec). */
function shownInput(input, scope) {
    const { runtimeValue, componentInputParameter, componentInputArtifact, parameterExpressionSelector } = input;
    const { taskOutputParameter, taskOutputArtifact, taskFinalStatus } = input;
    const selector = parameterExpressionSelector === undefined ? "" : ` (${shownText(parameterExpressionSelector)})`;
    if (runtimeValue !== undefined)
        return shownText((0,untyped/* fieldsOf */.P)(runtimeValue).constant ?? "");
    const outer = componentInputParameter ?? componentInputArtifact;
    if (outer !== undefined)
        return (scope.get(String(outer)) ?? String(outer)) + selector;
    if (taskFinalStatus !== undefined)
        return `final status of ${shownText((0,untyped/* fieldsOf */.P)(taskFinalStatus).producerTask)}`;
    const { producerTask, outputParameterKey, outputArtifactKey } = (0,untyped/* fieldsOf */.P)(taskOutputParameter ?? taskOutputArtifact);
    if (producerTask === undefined)
        return shownText(input);
    return `${shownText(producerTask)}.${shownText(outputParameterKey ?? outputArtifactKey ?? "")}${selector}`;
}
/** Texts as they are, anything else as JSON, in which whole numbers have no fraction: the SDK writes 5 as 5.0. */
const shownText = (value) => typeof value === "string" ? value : (JSON.stringify(value) ?? "");

;// CONCATENATED MODULE: ./src/graph/spec-executors.ts



/** What runs a component: a container, with the program of a Python function in its command, or an importer. */
function executorSettings({ container, importer, ...others }) {
    return [
        ...(container === undefined ? [] : containerSettings((0,untyped/* fieldsOf */.P)(container))),
        ...(importer === undefined ? [] : flat(importer, "importer")),
        ...flat(others, ""),
    ];
}
/** Fields of kfp-kubernetes in the words that its functions have for them. */
const platformWords = [
    [/^Kubernetes activeDeadlineSeconds$/, "time limit in seconds"],
    [/^Kubernetes nodeSelector labels /, "node selector "],
    [/^Kubernetes podMetadata labels /, "label "],
    [/^Kubernetes podMetadata annotations /, "annotation "],
    [/^Kubernetes imagePullPolicy$/, "pull policy"],
];
const platformSettings = (config) => config === undefined ? [] : flat(config, "Kubernetes").map(([words, value]) => [inWords(words), value]);
const inWords = (field) => platformWords.reduce((words, [pattern, replacement]) => words.replace(pattern, replacement), field);
function containerSettings({ image, command, args, env, resources, ...others }) {
    const program = textsOf(command);
    const variables = (Array.isArray(env) ? env : []).map(untyped/* fieldsOf */.P);
    return [
        ...(image === undefined ? [] : [["image", shownText(image)]]),
        ...(isPythonFunction(textsOf(args)) ? functionSettings(program) : commandSettings(program, textsOf(args))),
        ...variables.map(({ name, value }) => [`environment variable ${shownText(name)}`, shownText(value ?? "")]),
        ...resourceSettings((0,untyped/* fieldsOf */.P)(resources)),
        ...flat(others, ""),
    ];
}
const textsOf = (value) => (Array.isArray(value) ? value.map(shownText) : []);
const isPythonFunction = (args) => args.includes("--function_to_execute");
const commandSettings = (command, args) => [
    ...(command.length === 0 ? [] : [["command", command.join("\n")]]),
    ...(args.length === 0 ? [] : [["arguments", args.join("\n")]]),
];
/**
 * The SDK installs packages in a shell and hands on the function's program; all the rest is its own, and another in each release
 * (kfp/dsl/component_factory.py, `_get_command_and_args_for_lightweight_component`).
 */
function functionSettings(command) {
    const packages = [...new Set(command.filter((word) => /\bpip install\b/.test(word)).flatMap(packagesIn))];
    const code = command.filter((word) => /^\s*(?:import kfp|from kfp)\b/m.test(word) || /^\s*def /m.test(word)).at(-1);
    return [
        ...(packages.length === 0 ? [] : [["packages", packages.join("\n")]]),
        ...(code === undefined ? [] : [["code", withoutHead(code)]]),
    ];
}
/** What the SDK installs for itself is left out. */
const packagesIn = (script) => [...script.matchAll(/'([^']*)'/g)]
    .map(([, word = ""]) => word)
    .filter((word) => !word.startsWith("-") && !ofSdk.test(word));
const ofSdk = /^(?:kfp(?:-dsl|-pipeline-spec|-server-api)?(?:[=<>~ ]|$)|typing-extensions>=3\.7\.4,<5)/;
const withoutHead = (code) => code
    .split("\n")
    .filter((line) => !/^(?:import kfp|from kfp import dsl|from kfp\.dsl import \*|from typing import \*)$/.test(line))
    .join("\n")
    .trim();
/** Since 2.10 each is there as a number and as the text that the author wrote; the text counts. */
function resourceSettings(resources) {
    const kinds = [
        ["CPU limit", resources.resourceCpuLimit ?? resources.cpuLimit],
        ["CPU request", resources.resourceCpuRequest ?? resources.cpuRequest],
        ["memory limit", resources.resourceMemoryLimit ?? resources.memoryLimit],
        ["memory request", resources.resourceMemoryRequest ?? resources.memoryRequest],
    ];
    const { accelerator } = resources;
    const { resourceType, type, resourceCount, count } = (0,untyped/* fieldsOf */.P)(accelerator);
    const device = accelerator === undefined
        ? []
        : [
            [
                "accelerator",
                `${shownText(resourceCount ?? count ?? "")} × ${shownText(resourceType ?? type ?? "")}`,
            ],
        ];
    return [
        ...kinds.flatMap(([words, value]) => (value === undefined ? [] : [[words, shownText(value)]])),
        ...device,
    ];
}
function flat(value, prefix) {
    return new Flattener().flatten(value).flatMap(({ path, text }) => {
        const words = [prefix, ...path].filter((part) => part !== "").join(" ");
        return words === "" ? [] : [[words, text]];
    });
}

// EXTERNAL MODULE: ./src/tekton/quantity.ts
var quantity = __webpack_require__(18720);
;// CONCATENATED MODULE: ./src/graph/spec-totals.ts


/** What all tasks of a package of KFP 2 may use together, each loop counted once, from what they are set to. */
const totalsOfSettings = (tasks) => new Map((0,totals/* sumsOf */.yg)(amountsOf(tasks)));
const amountsOf = (tasks) => tasks.flatMap(({ settings, body }) => [
    ...[...settings].flatMap(([words, value]) => amount(words, value)),
    ...amountsOf(body),
]);
function amount(words, value) {
    if (/^CPU (?:limit|request)$/.test(words))
        return [(0,totals/* amountOf */.MT)(words, "cores", (0,quantity/* quantityOf */.R)(value))];
    if (/^memory (?:limit|request)$/.test(words))
        return [(0,totals/* amountOf */.MT)(words, "bytes", (0,quantity/* quantityOf */.R)(value))];
    if (words === "retries")
        return [(0,totals/* amountOf */.MT)(words, "count", (0,quantity/* quantityOf */.R)(value))];
    if (words !== "accelerator")
        return [];
    const [count = "", type = ""] = value.split(" × ");
    return [(0,totals/* amountOf */.MT)(`GPU ${type}`, "count", (0,quantity/* quantityOf */.R)(count))];
}

;// CONCATENATED MODULE: ./src/graph/spec-graph.ts





/** Sub-pipelines that are called from several places are shown at each of them. */
const mostTasks = 5_000;
const spec_graph_deepest = 40;
/** @throws PackageError when the pipeline is too large to be shown */
function graphOfSpec({ spec, platform }) {
    const root = (0,untyped/* fieldsOf */.P)(spec.root);
    const kubernetes = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(platform.platforms).kubernetes);
    const reader = {
        components: (0,untyped/* fieldsOf */.P)(spec.components),
        executors: (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(spec.deploymentSpec).executors),
        platformOf: (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(kubernetes.deploymentSpec).executors),
        depth: 0,
        count: { tasks: 0 },
    };
    const tasks = spec_graph_tasksOf(root, new Map(), reader);
    return {
        tasks,
        totals: totalsOfSettings(tasks),
        parameters: new Map(parametersOf(root)),
        settings: new Map([...spec_graph_pipelineSettings(spec), ...platformSettings(kubernetes.pipelineConfig)]),
    };
}
function parametersOf(root) {
    return Object.entries((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(root.inputDefinitions).parameters)).map(([name, definition]) => {
        const { parameterType, defaultValue } = (0,untyped/* fieldsOf */.P)(definition);
        const fallback = defaultValue === undefined ? [] : [`= ${shownText(defaultValue)}`];
        return [`parameter ${name}`, [String(parameterType ?? ""), ...fallback].join(" ")];
    });
}
/** A release of the SDK writes its version, and pins itself in each component: this setting alone says so. */
function spec_graph_pipelineSettings(spec) {
    const { name, displayName, description } = (0,untyped/* fieldsOf */.P)(spec.pipelineInfo);
    const all = {
        name,
        "display name": displayName,
        description,
        "pipeline root": spec.defaultPipelineRoot,
        SDK: spec.sdkVersion,
    };
    return Object.entries(all).flatMap(([words, value]) => (value === undefined ? [] : [[words, shownText(value)]]));
}
function spec_graph_tasksOf(component, scope, reader) {
    const entries = Object.entries((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(component.dag).tasks));
    reader.count.tasks += entries.length;
    if (reader.count.tasks > mostTasks || reader.depth > spec_graph_deepest)
        throw new errors/* PackageError */.JP("The pipeline is too large or too deeply nested to be shown as a graph.");
    const keys = keysOf(entries, scope);
    return entries.map(([name, value]) => taskOf(name, (0,untyped/* fieldsOf */.P)(value), { keys, scope, reader }));
}
function taskOf(name, task, { keys, scope, reader }) {
    const component = (0,untyped/* fieldsOf */.P)(reader.components[String((0,untyped/* fieldsOf */.P)(task.componentRef).name)]);
    const isGroup = component.dag !== undefined;
    const inner = { ...reader, depth: reader.depth + 1 };
    return {
        name,
        key: keys.get(name) ?? name,
        kind: spec_graph_kindOf(task, isGroup),
        title: titleOf(name, task, scope),
        isFinal: (0,untyped/* fieldsOf */.P)(task.triggerPolicy).strategy === "ALL_UPSTREAM_TASKS_COMPLETED",
        needs: spec_graph_needsOf(task, keys),
        settings: spec_graph_settingsOf(task, component, { keys, scope, reader }),
        body: isGroup ? spec_graph_tasksOf(component, scopeInside(task, scope), inner) : [],
    };
}
const isLoop = (task) => task.parameterIterator !== undefined || task.artifactIterator !== undefined;
function spec_graph_kindOf(task, isGroup) {
    if (isLoop(task))
        return "loop";
    if ((0,untyped/* fieldsOf */.P)(task.triggerPolicy).condition !== undefined)
        return "condition";
    return isGroup ? "custom" : "task";
}
/** The compiler numbers conditions and loops through, so a reader knows them by what they say. */
function titleOf(name, task, scope) {
    const { condition } = (0,untyped/* fieldsOf */.P)(task.triggerPolicy);
    if (typeof condition === "string")
        return shownCondition(condition, task, scope);
    if (isLoop(task))
        return `for each of ${itemsOf(task, scope)}`;
    const { name: given } = (0,untyped/* fieldsOf */.P)(task.taskInfo);
    return typeof given === "string" && given.trim() !== "" ? given : name;
}
/** CEL over the inputs of the task: `inputs.parameter_values['pipelinechannel--train-Output'] > 0.5`. */
function shownCondition(condition, task, scope) {
    const inside = scopeInside(task, scope);
    const shown = (_, name) => inside.get(name) ?? name;
    return condition
        .replace(/\b(?:int|double|string|bool)\(inputs\.parameter_values\['([^']*)'\]\)/g, shown)
        .replace(/inputs\.parameter_values\['([^']*)'\]/g, shown)
        .replace(/\s+/g, " ");
}
function itemsOf(task, scope) {
    const { items } = (0,untyped/* fieldsOf */.P)(task.parameterIterator ?? task.artifactIterator);
    const { raw, inputParameter, inputArtifact } = (0,untyped/* fieldsOf */.P)(items);
    if (raw !== undefined)
        return String(raw);
    const name = String(inputParameter ?? inputArtifact ?? "");
    return scopeInside(task, scope).get(name) ?? name;
}
/** A counter only where several conditions or loops have the same meaning. */
function keysOf(entries, scope) {
    const taken = new Map();
    return new Map(entries.map(([name, value]) => {
        const task = (0,untyped/* fieldsOf */.P)(value);
        const isCounted = isLoop(task) || (0,untyped/* fieldsOf */.P)(task.triggerPolicy).condition !== undefined;
        const meaning = isCounted ? titleOf(name, task, scope) : name;
        const count = (taken.get(meaning) ?? 0) + 1;
        taken.set(meaning, count);
        return [name, count === 1 ? meaning : `${meaning} #${count}`];
    }));
}
function spec_graph_needsOf({ dependentTasks, inputs }, keys) {
    const { parameters, artifacts } = (0,untyped/* fieldsOf */.P)(inputs);
    const given = [...Object.values((0,untyped/* fieldsOf */.P)(parameters)), ...Object.values((0,untyped/* fieldsOf */.P)(artifacts))].map(untyped/* fieldsOf */.P);
    const producers = given.flatMap((input) => Object.values(input).flatMap((source) => [(0,untyped/* fieldsOf */.P)(source).producerTask ?? []].flat()));
    const names = new Set([...(Array.isArray(dependentTasks) ? dependentTasks : []), ...producers].map(String));
    return [...keys].flatMap(([name, key]) => (names.has(name) ? [key] : []));
}
function spec_graph_settingsOf(task, component, { scope, reader }) {
    const { parameters, artifacts } = (0,untyped/* fieldsOf */.P)(task.inputs);
    const inputs = [
        ...Object.entries((0,untyped/* fieldsOf */.P)(parameters)).map(([name, input]) => [`parameter ${name}`, input]),
        ...Object.entries((0,untyped/* fieldsOf */.P)(artifacts)).map(([name, input]) => [`artifact ${name}`, input]),
    ].filter(([words]) => !words.includes(" pipelinechannel--"));
    const label = String(component.executorLabel ?? "");
    return new Map([
        ...inputs.map(([words, input]) => [words, shownInput((0,untyped/* fieldsOf */.P)(input), scope)]),
        ...groupSettings(task, scope),
        ...taskPolicies(task, component),
        ...outputsOf(component),
        ...executorSettings((0,untyped/* fieldsOf */.P)(reader.executors[label])),
        ...platformSettings(reader.platformOf[label]),
    ]);
}
/** What the title of a condition or loop says, as settings: changes are found in those. */
function groupSettings(task, scope) {
    const { condition } = (0,untyped/* fieldsOf */.P)(task.triggerPolicy);
    return [
        ...(typeof condition === "string" ? [["condition", shownCondition(condition, task, scope)]] : []),
        ...(isLoop(task) ? [["items", itemsOf(task, scope)]] : []),
    ];
}
function taskPolicies(task, component) {
    const { enableCache } = (0,untyped/* fieldsOf */.P)(task.cachingOptions);
    const retries = (0,untyped/* fieldsOf */.P)(task.retryPolicy).maxRetryCount;
    const limit = (0,untyped/* fieldsOf */.P)(task.iteratorPolicy).parallelismLimit;
    return [
        ...(component.dag === undefined ? [["caching", enableCache === true ? "on" : "off"]] : []),
        ...(retries === undefined ? [] : [["retries", shownText(retries)]]),
        ...(limit === undefined ? [] : [["iterations at a time", shownText(limit)]]),
    ];
}
function outputsOf({ dag, outputDefinitions }) {
    if (dag !== undefined)
        return [];
    const { parameters, artifacts } = (0,untyped/* fieldsOf */.P)(outputDefinitions);
    return [
        ...Object.entries((0,untyped/* fieldsOf */.P)(parameters)).map(([name, value]) => [`output ${name}`, shownText((0,untyped/* fieldsOf */.P)(value).parameterType ?? "")]),
        ...Object.entries((0,untyped/* fieldsOf */.P)(artifacts)).map(([name, value]) => [`output ${name}`, shownText((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(value).artifactType).schemaTitle ?? "artifact")]),
    ];
}

;// CONCATENATED MODULE: ./src/graph/package-graph.ts





/** @throws PackageError when the package is of another kind, or too large to be shown */
function graphOfPackage(yaml) {
    const { kind, document, documents } = (0,package_kind/* readPackageDocument */.iZ)(yaml);
    if (kind.kind === "pipeline-run")
        return graphOf(document);
    if (kind.kind === "pipeline-spec")
        return graphOfSpec({ spec: document, platform: (0,untyped/* fieldsOf */.P)(documents[1]) });
    throw new errors/* PackageError */.JP(`The package is ${(0,package_kind/* describeKind */.SB)(kind)}, of which no graph can be shown.`);
}


/***/ }),

/***/ 67485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ compareTotals),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   vA: () => (/* binding */ totalsOf),
/* harmony export */   yg: () => (/* binding */ sumsOf)
/* harmony export */ });
/* harmony import */ var _tekton_admission_container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74068);
/* harmony import */ var _tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62857);
/* harmony import */ var _tekton_go_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57884);
/* harmony import */ var _tekton_quantity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18720);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52904);





/**
 * What all tasks of a pipeline may use together, each loop counted once: requests and limits of the containers of their pods, retries, and
 * time limits. A total has no amount where a part of it is known only to the run, such as a request that a parameter sets.
 */
function totalsOf(run) {
    const tasks = (0,_tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .allTasks */ .m5)(run).map(({ task }) => task);
    const amounts = [...tasks.flatMap(resourceAmounts), ...tasks.flatMap(retryAmount)];
    return new Map([...sumsOf(amounts), ...timeLimits(run, tasks)]);
}
const amountOf = (what, unit, value) => ({
    what,
    unit,
    ...(value === undefined ? {} : { value }),
});
const sumsOf = (amounts) => [...Map.groupBy(amounts, ({ what }) => what)].map(([what, all]) => [what, all.map(totalOf).reduce(add)]);
const totalOf = ({ what: _, ...total }) => total;
const add = ({ unit, value }, more) => value === undefined || more.value === undefined ? { unit } : { unit, value: value + more.value };
/** Kubernetes reserves for all containers of a pod at once; a container without a request gets its limit. */
function resourceAmounts({ taskSpec }) {
    const { steps, sidecars, stepTemplate } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(taskSpec);
    const containers = [
        ...objectsOf(steps).map((step) => wantedResources(step, stepTemplate)),
        ...objectsOf(sidecars).map((sidecar) => wantedResources(sidecar)),
    ];
    return containers.flatMap(({ requests, limits }) => [
        ...resourcesAs("request", { ...limits, ...requests }),
        ...resourcesAs("limit", limits),
    ]);
}
/** Under the field's names of both versions: what its author wanted is the same, whether a server takes it or not. */
function wantedResources(container, template = {}) {
    const [old, current] = ["tekton.dev/v1beta1", "tekton.dev/v1"].map((version) => (0,_tekton_admission_container_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcesOf */ .F3)(container, version, template));
    return {
        requests: { ...old?.requests, ...current?.requests },
        limits: { ...old?.limits, ...current?.limits },
    };
}
const objectsOf = (value) => (0,_tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)(value);
/** A device, such as a GPU, has the same request and limit, so it counts once. */
const resourcesAs = (side, of) => Object.entries(of).flatMap(([name, value]) => {
    const amount = (0,_tekton_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .quantityOf */ .R)(value);
    if (name.includes("/"))
        return side === "limit" ? [] : [amountOf(deviceWords(name), "count", amount)];
    const unit = name === "cpu" ? "cores" : "bytes";
    return [amountOf(`${name === "cpu" ? "CPU" : name.replaceAll("-", " ")} ${side}`, unit, amount)];
});
const deviceWords = (name) => (/(^|[/.-])gpu$/.test(name) ? `GPU ${name}` : name);
/** A number, or the parameter that sets it. */
const retryAmount = ({ retries }) => retries === undefined ? [] : [amountOf("retries", "count", (0,_tekton_quantity_js__WEBPACK_IMPORTED_MODULE_2__/* .quantityOf */ .R)(retries))];
function timeLimits({ spec }, tasks) {
    const { timeouts, timeout } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(spec);
    const whole = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(timeouts).pipeline ?? timeout;
    const longest = tasks.flatMap((task) => limitOf(task.timeout)).toSorted(byLength)[0];
    return [
        ...limitOf(whole).map((total) => ["time limit", total]),
        ...(longest === undefined ? [] : [["longest time limit of a task", longest]]),
    ];
}
/** `0` stands for no limit. */
function limitOf(text) {
    if (text === undefined)
        return [];
    const value = (0,_tekton_go_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGoDuration */ .Q)(String(text));
    if (value === 0)
        return [];
    return [{ unit: "milliseconds", ...(value === undefined ? {} : { value }) }];
}
/** One that is not known may be the longest. */
const byLength = (one, other) => (other.value ?? Number.POSITIVE_INFINITY) - (one.value ?? Number.POSITIVE_INFINITY);
/** Those that differ; what is not known on both sides is left out. */
function compareTotals(before, after) {
    const all = [...new Set([...before.keys(), ...after.keys()])].toSorted((one, other) => rank(one) - rank(other));
    return all.flatMap((what) => {
        const [was, is] = [before.get(what), after.get(what)];
        if (was !== undefined && is !== undefined && isSameTotal(was, is))
            return [];
        return [{ what, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
    });
}
const firstWords = ["CPU", "memory", "ephemeral", "GPU", "retries", "time", "longest"];
/** The place of a total, the same for every pipeline; other devices come first. */
const rank = (what) => firstWords.indexOf(what.split(" ")[0] ?? "");
/** Sums of floating-point numbers differ in their last bits with the order of the tasks. */
const isSameTotal = ({ value: one }, { value: other }) => one === other ||
    (one !== undefined &&
        other !== undefined &&
        Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * 1e-12);


/***/ })

};
