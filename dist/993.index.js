export const id = 993;
export const ids = [993];
export const modules = {

/***/ 56242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Yz: () => (/* binding */ loopDenialsOf),
/* harmony export */   os: () => (/* binding */ denialsOf)
/* harmony export */ });
/* harmony import */ var _all_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62857);
/* harmony import */ var _go_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57884);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52904);
/* harmony import */ var _denial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30024);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4569);





/**
 * Lists why Tekton's validation would deny the run; empty if it would not. Checks and embedded servers share this function, so that no
 * embedded run succeeds that a cluster would deny. Recorded: kfp-tekton-1.9.2-cluster/10-life-denied-by-admission.
 */
const denialsOf = (run) => [
    ...specDenials(run),
    ...(0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .allSpecs */ .y6)(run)
        .filter(({ loop }) => loop === undefined)
        .flatMap(_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .pipelineDenials */ .t),
];
/** Lists denials of the loops in a run: the run begins, and the loop fails. */
const loopDenialsOf = (run) => (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .allSpecs */ .y6)(run)
    .filter(({ loop }) => loop !== undefined)
    .flatMap(_pipeline_js__WEBPACK_IMPORTED_MODULE_1__/* .pipelineDenials */ .t);
/** The cluster's message for a denied run; undefined if the run is accepted. */
function refusalOf(run) {
    const name = run.metadata?.name ?? "";
    // The API server checks the name before any webhook (recorded: 10-life-invalid-metadata-name).
    if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(name))
        return `PipelineRun.tekton.dev ${JSON.stringify(name)} is invalid: metadata.name: Invalid value: ${JSON.stringify(name)}: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character`;
    const denials = denialsOf(run);
    return denials.length === 0
        ? undefined
        : `admission webhook "validation.webhook.pipeline.tekton.dev" denied the request: validation failed: ${(0,_denial_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b)(denials)}`;
}
/** tektoncd/pipeline v0.53.2 pkg/apis/pipeline/v1/pipelinerun_validation.go. */
function specDenials({ spec }) {
    const { pipelineRef, pipelineSpec } = spec ?? {};
    return [
        ...((pipelineRef === undefined) === (pipelineSpec === undefined)
            ? ["spec.pipelineRef", "spec.pipelineSpec"].map((path) => denial({
                words: `expected exactly one, got ${pipelineRef === undefined ? "neither" : "both"}`,
                path,
                problem: "The run must have either `pipelineSpec` or `pipelineRef`.",
            }))
            : []),
        ...timeoutDenials(spec ?? {}),
        ...workspaceDenials(spec ?? {}),
    ];
}
const denial = (found) => ({ ...found, subject: "other" });
function timeoutDenials({ timeouts = {} }) {
    const clue = "set_timeout";
    const limits = ["pipeline", "tasks", "finally"].map((field) => [field, timeouts[field]]);
    const negative = limits.flatMap(([field, limit]) => String(limit ?? "").startsWith("-")
        ? [
            denial({
                words: `invalid value: ${limit} should be >= 0`,
                path: `spec.timeouts.${field}`,
                problem: `The time limit ${limit} is negative.`,
                clue,
            }),
        ]
        : []);
    const [pipeline, ...parts] = limits.map(([field, limit]) => ({ field, limit, ms: (0,_go_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGoDuration */ .Q)(limit) }));
    const tooLong = parts.flatMap(({ field, limit, ms }) => pipeline?.ms === undefined || pipeline.ms === 0 || ms === undefined || (ms > 0 && ms <= pipeline.ms)
        ? []
        : [
            denial({
                words: `invalid value: ${limit} should be <= pipeline duration`,
                path: `spec.timeouts.${field}`,
                problem: `The time limit of \`${field}\` (${limit}) is longer than the pipeline's (${pipeline.limit}).`,
                clue,
            }),
        ]);
    return [...negative, ...tooLong];
}
const sources = ["volumeClaimTemplate", "persistentVolumeClaim", "emptyDir", "configMap", "secret", "projected", "csi"];
function workspaceDenials({ workspaces }) {
    const bindings = (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(workspaces);
    const names = bindings.map(({ name }) => name);
    return bindings.flatMap((binding, index) => {
        const given = sources.filter((source) => (0,_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(binding)[source] !== undefined).length;
        const path = `spec.workspaces[${index}]`;
        const clue = binding.name;
        return [
            ...(names.indexOf(binding.name) === index
                ? []
                : [
                    denial({
                        words: `workspace ${JSON.stringify(binding.name)} provided by pipelinerun more than once, at index ${names.indexOf(binding.name)} and ${index}`,
                        path: `${path}.name`,
                        problem: `The workspace ${binding.name} is given twice.`,
                        clue,
                    }),
                ]),
            ...(given === 1
                ? []
                : sources.map((source) => denial({
                    words: `expected exactly one, got ${given === 0 ? "neither" : "both"}`,
                    path: `${path}.${source.toLowerCase()}`,
                    problem: `The workspace ${binding.name} has ${given === 0 ? "no volume" : "several volumes"}.`,
                    clue,
                }))),
        ];
    });
}


/***/ }),

/***/ 30024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isLabel),
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/** Formats denials as a webhook does: the same message once, with all its fields (knative.dev/pkg/apis/field_error.go). */
function textOf(denials) {
    const same = Map.groupBy(denials, ({ words, details = "" }) => `${words}\n${details}`);
    return [...same.values()]
        .map((group) => {
        const [{ words = "", details } = {}] = group;
        const paths = [...new Set(group.map(({ path }) => path))].filter((path) => path !== "").sort();
        return [[words, paths.join(", ")].filter((part) => part !== "").join(": "), details]
            .filter((part) => part !== undefined)
            .join("\n");
    })
        .sort()
        .join("\n");
}
/** Kubernetes' `IsDNS1123Label`. */
const isLabel = (name) => name.length <= 63 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name);


/***/ }),

/***/ 4569:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ pipelineDenials)
/* harmony export */ });
/* harmony import */ var _all_tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62857);
/* harmony import */ var _dependencies_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(968);
/* harmony import */ var _denial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30024);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65066);




/** Validates like Tekton's `PipelineSpec.Validate` (tektoncd/pipeline v0.53.2 pkg/apis/pipeline/v1/pipeline_validation.go). */
function pipelineDenials(placed) {
    const tasks = (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .ownTasks */ .Bt)(placed);
    return [
        ...emptiness(placed),
        ...tasks.flatMap(nameDenials),
        ...duplicateNames(tasks),
        ...tasks.flatMap(kindDenials),
        // A loop's dependencies outside itself are unknown here.
        ...(placed.loop === undefined ? graphDenials(placed) : []),
        ...tasks.flatMap(whenDenials),
        ...finallyDenials(placed),
        ...statusDenials(placed),
        ...repeatedWorkspaces(placed),
    ];
}
const base = "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names";
function emptiness({ spec, path, loop }) {
    if ((0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(spec.tasks).length > 0)
        return [];
    const finals = (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(spec.finally).length;
    const fields = ["description", "params", "resources", "tasks", "workspaces"].map((field) => `${path}.${field}`);
    const what = loop === undefined ? "pipeline" : "loop";
    const denial = { problem: `The ${what} has no task.`, subject: "no-tasks" };
    if (finals > 0)
        return [
            {
                ...denial,
                words: `invalid value: spec.tasks is empty but spec.finally has ${finals} tasks`,
                path: `${path}.finally`,
                problem: `The ${what} has no task beside its exit handler.`,
            },
        ];
    // Tekton accepts a pipeline with nothing but parameters. It is denied here, because its success would mean nothing.
    return fields.map((field) => ({ ...denial, words: "expected at least one, got none", path: field }));
}
function nameDenials({ task, taskPath }) {
    if ((0,_denial_js__WEBPACK_IMPORTED_MODULE_2__/* .isLabel */ .J)(String(task.name)))
        return [];
    const name = String(task.name);
    const given = /^condition-(.+)-\d+$/.exec(name)?.[1];
    const tooLong = name.length > 63 ? ` and has ${name.length} characters (at most 63)` : "";
    return [
        {
            words: `invalid value ${JSON.stringify(name)}`,
            path: `${taskPath}.name`,
            details: `Pipeline Task name must be a valid DNS Label.For more info refer to ${base}`,
            problem: `The task name ${JSON.stringify(name)} is not a valid Kubernetes name${tooLong}.`,
            subject: "task-names",
            clue: given ?? name,
        },
    ];
}
const other = (denial) => ({ ...denial, subject: "other" });
function duplicateNames(tasks) {
    const names = tasks.map(({ task }) => task.name);
    return tasks.flatMap(({ task, taskPath }, index) => names.indexOf(task.name) === index
        ? []
        : [
            other({
                words: "expected exactly one, got both",
                path: `${taskPath}.name`,
                problem: "Two tasks have this name.",
                task: task.name,
            }),
        ]);
}
const isCustom = (reference = {}) => typeof reference.apiVersion === "string" && reference.apiVersion !== "";
function kindDenials(placed) {
    const { task, taskPath } = placed;
    const { taskRef, taskSpec } = task;
    if ((taskRef === undefined) === (taskSpec === undefined)) {
        const words = `expected exactly one, got ${taskRef === undefined ? "neither" : "both"}`;
        const problem = `It has ${taskRef === undefined ? "neither" : "both"} \`taskRef\` and \`taskSpec\`.`.replace("neither `taskRef` and", "neither `taskRef` nor");
        return ["taskRef", "taskSpec"].map((field) => other({ words, path: `${taskPath}.${field}`, problem, task: task.name }));
    }
    return taskSpec === undefined || isCustom(taskSpec) ? [] : (0,_task_js__WEBPACK_IMPORTED_MODULE_0__/* .taskDenials */ .Y)({ ...placed, taskSpec });
}
function graphDenials({ spec, path }) {
    const tasks = (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(spec.tasks);
    const known = new Set(tasks.map((task) => task.name));
    const dangling = tasks
        .flatMap((task) => (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .dependenciesOf */ .hk)(task).map((on) => ({ task: task.name, on })))
        .find(({ on }) => !known.has(on));
    if (dangling !== undefined) {
        const { task, on } = dangling;
        return [
            other({
                words: `invalid value: couldn't add link between ${task} and ${on}: task ${task} depends on ${on} but ${on} wasn't present in Pipeline`,
                path: `${path}.tasks`,
                problem: `It waits for ${on}, which is not a task of the pipeline.`,
                task,
            }),
        ];
    }
    if (!hasCycle(tasks))
        return [];
    const words = "invalid value: cycle detected; the tasks depend on each other";
    return [other({ words, path: `${path}.tasks`, problem: "Tasks wait for each other in a cycle." })];
}
/** Follows each dependency once: a package of a stranger may be a chain of thousands of tasks. */
function hasCycle(tasks) {
    const open = tasks.map((task) => ({ name: task.name, waitsFor: new Set((0,_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .dependenciesOf */ .hk)(task)) }));
    const links = open.flatMap((task) => [...task.waitsFor].map((name) => ({ name, task })));
    const waiting = Map.groupBy(links, ({ name }) => name);
    const ready = open.filter(({ waitsFor }) => waitsFor.size === 0).map(({ name }) => name);
    const done = new Set();
    for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
        if (done.has(name))
            continue;
        done.add(name);
        for (const { task } of waiting.get(name) ?? []) {
            task.waitsFor.delete(name);
            if (task.waitsFor.size === 0)
                ready.push(task.name);
        }
    }
    return done.size < new Set(tasks.map(({ name }) => name)).size;
}
/** tektoncd/pipeline pkg/apis/pipeline/v1/when_validation.go. */
function whenDenials({ task, taskPath }) {
    return (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(task.when).flatMap((when, index) => {
        const path = `${taskPath}.when[${index}]`;
        const wrong = whenProblem(when);
        return wrong === undefined
            ? []
            : [
                other({
                    words: `invalid value: ${wrong}`,
                    path,
                    problem: `Its condition is not valid: ${wrong}.`,
                    task: task.name,
                }),
            ];
    });
}
function whenProblem({ operator = "", values = [], cel }) {
    if (cel !== undefined)
        return undefined;
    if (operator !== "in" && operator !== "notin")
        return `operator ${JSON.stringify(operator)} is not recognized. valid operators: in,notin`;
    return values.length === 0 ? "expecting non-empty values field" : undefined;
}
const texts = ({ params = [], when = [] }) => [
    ...(0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(params).map(({ value }) => value),
    ...(0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(when).flatMap(({ input, values = [] }) => [input, ...values]),
];
function finallyDenials(placed) {
    const names = (list) => new Set((0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(list).map(({ name }) => name));
    const [tasks, finals] = [names(placed.spec.tasks), names(placed.spec.finally)];
    return finalTasks(placed).flatMap(({ task, taskPath }) => {
        const wrong = (0,_dependencies_js__WEBPACK_IMPORTED_MODULE_3__/* .resultReferences */ .gg)(texts(task)).find((reference) => !tasks.has(reference.task));
        return [
            ...((task.runAfter ?? []).length === 0
                ? []
                : [
                    other({
                        words: `invalid value: no runAfter allowed under spec.finally, final task ${task.name} has runAfter specified`,
                        path: taskPath,
                        problem: "It is part of an exit handler, and cannot wait for other tasks.",
                        task: task.name,
                    }),
                ]),
            ...(wrong === undefined
                ? []
                : [
                    other({
                        words: `invalid value: invalid task result reference, final task has task result reference from a ${finals.has(wrong.task) ? `final task ${wrong.task}` : `task ${wrong.task} which is not defined in the pipeline`}`,
                        path: `${taskPath}.params`,
                        problem: `It is part of an exit handler, and uses a result of ${wrong.task}, which is not a task before it.`,
                        task: task.name,
                    }),
                ]),
        ];
    });
}
const finalTasks = (placed) => (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .ownTasks */ .Bt)(placed).filter(({ taskPath }) => taskPath.startsWith(`${placed.path}.finally[`));
/** `$(tasks.status)` and `$(tasks.<task>.status)` are known only once all tasks have ended. */
function statusDenials(placed) {
    const finals = new Set(finalTasks(placed).map(({ task }) => task));
    return (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .ownTasks */ .Bt)(placed).flatMap(({ task, taskPath }) => finals.has(task) || !texts(task).some((text) => /\$\(tasks\.(?:[\w-]+\.)?status\)/.test(String(text)))
        ? []
        : [
            other({
                words: "invalid value: pipeline tasks can not refer to execution status of any other pipeline task or aggregate status of tasks",
                path: taskPath,
                problem: "It uses the status of tasks, which only an exit handler can.",
                task: task.name,
                clue: "status)",
            }),
        ]);
}
function repeatedWorkspaces({ spec, path }) {
    const names = (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(spec.workspaces).map(({ name }) => name);
    return names.flatMap((name, index) => names.indexOf(name) === index
        ? []
        : [
            other({
                words: `invalid value: workspace with name ${JSON.stringify(name)} appears more than once`,
                path: `${path}.workspaces[${index}]`,
                problem: `The pipeline declares the workspace ${name} twice.`,
                clue: name,
            }),
        ]);
}


/***/ }),

/***/ 1864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ podProblems)
/* harmony export */ });
/* harmony import */ var _all_tasks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62857);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);
/* harmony import */ var _container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74068);
/* harmony import */ var _denial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30024);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65066);





/** Kubernetes pkg/apis/core/validation/validation.go, ValidateVolumeMounts and validateContainerCommon. */
function podProblems(spec, run) {
    const { steps, stepTemplate, sidecars } = spec;
    const template = (0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .mountsOf */ .c)(stepTemplate);
    const containers = (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(steps).map((step, index) => ({
        path: `spec.containers[${index}]`,
        mounts: withTemplate((0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .mountsOf */ .c)(step), template),
        variables: (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesOf */ .ht)(step, stepTemplate),
        resources: (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcesOf */ .F3)(step, run.apiVersion, stepTemplate),
    }));
    const beside = (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(sidecars).map((sidecar, index) => ({
        path: `spec.containers[${containers.length + index}]`,
        mounts: (0,_task_js__WEBPACK_IMPORTED_MODULE_1__/* .mountsOf */ .c)(sidecar),
        variables: (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesOf */ .ht)(sidecar),
        resources: (0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcesOf */ .F3)(sidecar, run.apiVersion),
        name: String((0,_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(sidecar).name ?? ""),
    }));
    const volumes = new Set([spec, ...podTemplatesOf(run)].flatMap(volumesOf));
    const inContainers = [...containers, ...beside].flatMap((container) => [
        ...(0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .variableProblems */ .d_)(container.path, container.variables),
        ...(0,_container_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceProblems */ .rX)(container.path, container.resources),
        ...mountProblems(container, volumes),
    ]);
    return [
        ...volumesOf(spec).flatMap(volumeName),
        ...distinct(inContainers),
        ...beside.flatMap(sidecarName),
        ...beside.flatMap(repeatedSidecar),
    ];
}
/** Merges mounts by path as Tekton does (pkg/container/container_replacements.go, strategic merge). */
const withTemplate = (own, template) => [
    ...template.filter(({ mountPath }) => !own.some((mount) => mount.mountPath === mountPath)),
    ...own,
];
const volumesOf = (holder) => (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(holder).volumes).map((volume) => String((0,_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(volume).name ?? ""));
/** Pod templates of the run: for all pods, and for single tasks. */
function podTemplatesOf({ spec }) {
    const { podTemplate, taskRunTemplate, taskRunSpecs } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(spec);
    const ofTasks = (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(taskRunSpecs).flatMap((own) => {
        const { podTemplate: template, taskPodTemplate } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(own);
        return [template, taskPodTemplate];
    });
    return [podTemplate, (0,_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(taskRunTemplate).podTemplate, ...ofTasks];
}
const labelWords = "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character";
/** Checks a volume's name. Tekton replaces variables in it, so a name with a variable is known only later. */
function volumeName(name, index) {
    if ((0,_denial_js__WEBPACK_IMPORTED_MODULE_4__/* .isLabel */ .J)(name) || name.includes("$("))
        return [];
    const long = name.length > 63;
    const invalid = `Invalid value: ${JSON.stringify(name)}: ${long ? "must be no more than 63 characters" : labelWords}`;
    return [
        {
            path: `spec.volumes[${index}].name`,
            words: name === "" ? "Required value" : invalid,
            problem: `The volume name ${JSON.stringify(name)} is not a valid Kubernetes name${long ? ` and has ${name.length} characters (at most 63)` : ""}.`,
            clue: name,
            subject: "volumes",
        },
    ];
}
function mountProblems({ path, mounts }, volumes) {
    return mounts.flatMap(({ name, mountPath }, index) => {
        const at = `${path}.volumeMounts[${index}]`;
        if (name.includes("$("))
            return [];
        if (!volumes.has(name))
            return [
                {
                    path: `${at}.name`,
                    words: `Not found: ${JSON.stringify(name)}`,
                    problem: `The volume ${JSON.stringify(name)} is mounted at ${mountPath}, and there is no such volume.`,
                    clue: name,
                    subject: "volumes",
                },
            ];
        if (mountPath === "")
            return [
                {
                    path: `${at}.mountPath`,
                    words: "Required value",
                    problem: `The output ${name} would need the root folder as a volume, which Kubernetes does not mount.`,
                    clue: name,
                    subject: "output-paths",
                },
            ];
        return mounts.findIndex((mount) => mount.mountPath === mountPath) === index
            ? []
            : [
                {
                    path: `${at}.mountPath`,
                    words: `Invalid value: ${JSON.stringify(mountPath)}: must be unique`,
                    problem: `Two volumes are mounted at ${mountPath}.`,
                    clue: mountPath,
                    subject: "volumes",
                },
            ];
    });
}
/** Repeated names of sidecars. Tekton itself denies repeated names of steps and init containers. */
const repeatedSidecar = ({ path, name }, index, all) => all.findIndex((other) => other.name === name) === index
    ? []
    : [
        {
            path: `${path}.name`,
            words: `Duplicate value: ${JSON.stringify(`sidecar-${name}`)}`,
            problem: `Two sidecars are named ${JSON.stringify(name)}.`,
            clue: name,
            subject: "container-names",
        },
    ];
function sidecarName({ path, name }) {
    return (0,_denial_js__WEBPACK_IMPORTED_MODULE_4__/* .isLabel */ .J)(`sidecar-${name}`)
        ? []
        : [
            {
                path: `${path}.name`,
                words: `Invalid value: ${JSON.stringify(`sidecar-${name}`)}: ${labelWords}`,
                problem: `The sidecar name ${JSON.stringify(name)} is not a valid Kubernetes name.`,
                clue: name,
                subject: "container-names",
            },
        ];
}
/** Removes duplicates: steps share their template, so one wrong mount occurs in each of them. */
const distinct = (problems) => [
    ...new Map(problems.map((problem) => [problem.problem, problem])).values(),
];


/***/ }),

/***/ 65066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ taskDenials),
/* harmony export */   c: () => (/* binding */ mountsOf)
/* harmony export */ });
/* harmony import */ var _all_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62857);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52904);
/* harmony import */ var _denial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30024);



/** Validates like Tekton's `TaskSpec.Validate` (tektoncd/pipeline v0.53.2 pkg/apis/pipeline/v1/task_validation.go). */
function taskDenials(placed) {
    const { task, taskPath } = placed;
    const path = `${taskPath}.taskSpec`;
    return validators.flatMap((validate) => validate(placed.taskSpec).map(({ path: own, ...rest }) => ({
        subject: "other",
        ...rest,
        path: `${path}.${own}`,
        task: task.name,
    })));
}
const validators = [
    missingSteps,
    repeatedVolumes,
    workspaceMounts,
    (spec) => stepsWith(spec, imageProblems),
    stepNames,
    (spec) => stepsWith(spec, mountProblems),
    (spec) => stepsWith(spec, contextVariables),
    resultNames,
    parameterNames,
];
function missingSteps({ steps }) {
    return (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(steps).length > 0 ? [] : [{ words: "missing field(s)", path: "steps", problem: "It has no steps." }];
}
function repeatedVolumes({ volumes }) {
    const names = (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(volumes).map((volume) => String((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(volume).name));
    return names.flatMap((name, index) => names.indexOf(name) === index
        ? []
        : [
            {
                words: `multiple volumes with same name ${JSON.stringify(name)}`,
                path: `volumes[${index}].name`,
                problem: `Two volumes are named ${JSON.stringify(name)}.`,
                subject: "volumes",
                clue: name,
            },
        ]);
}
/** Reads the mounts of a step, a sidecar or a step template. */
const mountsOf = (holder) => (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(holder).volumeMounts).map((mount) => {
    const { name, mountPath } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(mount);
    return { name: String(name ?? ""), mountPath: String(mountPath ?? "") };
});
const normalizePath = (path) => path.replace(/\/+/g, "/").replace(/(?<=.)\/$/, "");
function workspaceMounts({ workspaces, steps, stepTemplate }) {
    const taken = new Set([stepTemplate, ...(0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(steps)].flatMap(mountsOf).map(({ mountPath }) => normalizePath(mountPath)));
    const names = new Set();
    return (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(workspaces).flatMap(({ name, mountPath }, index) => {
        const path = normalizePath(mountPath ?? `/workspace/${name}`);
        const [sameName, samePath] = [names.has(name), taken.has(path)];
        names.add(name);
        taken.add(path);
        return [
            ...(sameName
                ? [
                    {
                        words: `workspace name ${JSON.stringify(name)} must be unique`,
                        path: `workspaces[${index}].name`,
                        problem: `Two workspaces are named ${JSON.stringify(name)}.`,
                    },
                ]
                : []),
            ...(samePath
                ? [
                    {
                        words: `workspace mount path ${JSON.stringify(path)} must be unique`,
                        path: `workspaces[${index}].mountpath`,
                        problem: `A workspace and something else are mounted at ${path}.`,
                        clue: path,
                    },
                ]
                : []),
        ];
    });
}
const stepsWith = ({ steps, stepTemplate }, find) => (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(steps).flatMap((step, index) => find(step, (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .P)(stepTemplate)).map((found) => ({ ...found, path: `steps[${index}].${found.path}` })));
function imageProblems(step, template) {
    const { image, script, command, ref } = step;
    return [
        ...((image ?? template.image ?? "") === "" && ref === undefined
            ? [{ words: "missing field(s)", path: "Image", problem: `The step ${step.name} has no image.` }]
            : []),
        ...(script !== undefined && script !== "" && (command ?? []).length > 0
            ? [
                {
                    words: "script cannot be used with command",
                    path: "script",
                    problem: `The step ${step.name} has both a script and a command.`,
                },
            ]
            : []),
    ];
}
const names = "https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names";
function stepNames({ steps }) {
    const all = (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(steps).map(({ name = "" }) => String(name));
    return all.flatMap((name, index) => {
        const path = `steps[${index}].name`;
        const about = { path, subject: "container-names", clue: name };
        if (name !== "" && all.indexOf(name) !== index)
            return [
                { ...about, words: `invalid value: ${name}`, problem: `Two containers are named ${JSON.stringify(name)}.` },
            ];
        if (name === "" || (0,_denial_js__WEBPACK_IMPORTED_MODULE_2__/* .isLabel */ .J)(name))
            return [];
        return [
            {
                ...about,
                words: `invalid value ${JSON.stringify(name)}`,
                details: `Task step name must be a valid DNS Label, For more info refer to ${names}`,
                problem: `The container name ${JSON.stringify(name)} is not a valid Kubernetes name.`,
            },
        ];
    });
}
function mountProblems(step, template) {
    return [...mountsOf(template), ...mountsOf(step)].flatMap(({ name, mountPath }, index) => [
        ...(mountPath.startsWith("/tekton/") && !mountPath.startsWith("/tekton/home")
            ? [
                {
                    words: `volumeMount cannot be mounted under /tekton/ (volumeMount ${JSON.stringify(name)} mounted at ${JSON.stringify(mountPath)})`,
                    path: `volumeMounts[${index}].mountPath`,
                    problem: `The volume ${name} is mounted at ${mountPath}: /tekton belongs to Tekton.`,
                    subject: "volumes",
                    clue: mountPath,
                },
            ]
            : []),
        ...(name.startsWith("tekton-internal-")
            ? [
                {
                    words: `volumeMount name ${JSON.stringify(name)} cannot start with "tekton-internal-"`,
                    path: `volumeMounts[${index}].name`,
                    problem: `The volume name ${name} begins with \`tekton-internal-\`, which belongs to Tekton.`,
                    subject: "volumes",
                    clue: name,
                },
            ]
            : []),
    ]);
}
const contexts = {
    taskRun: ["name", "namespace", "uid"],
    task: ["name", "retry-count"],
};
/** Variables of the run are replaced in the pipeline, not in steps; unknown ones stay text. */
function contextVariables(step) {
    const text = [...(step.command ?? []), ...(step.args ?? []), step.script ?? "", step.image ?? ""].join("\n");
    return [...text.matchAll(/\$\(context\.(taskRun|task)\.([\w-]+)\)/g)].flatMap(([variable, kind = "", name = ""]) => contexts[kind]?.includes(name)
        ? []
        : [
            {
                words: `non-existent variable in ${JSON.stringify(variable)}`,
                path: "args",
                problem: `${variable} is not a variable of Tekton.`,
                clue: variable,
            },
        ]);
}
function resultNames({ results }) {
    return (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(results).flatMap(({ name }, index) => /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/.test(name)
        ? []
        : [
            {
                words: `invalid key name ${JSON.stringify(name)}`,
                path: `results[${index}].name`,
                details: "Name must consist of alphanumeric characters, '-', '_', and must start and end with an alphanumeric character",
                problem: `${JSON.stringify(name)} is not a valid name of a result.`,
                clue: name,
            },
        ]);
}
function parameterNames({ params }) {
    return (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(params).flatMap(({ name }) => /^[_a-zA-Z][_a-zA-Z0-9.-]*$/.test(name)
        ? []
        : [
            {
                words: `The format of following array and string variable names is invalid: [${name}]`,
                path: "params",
                details: "String/Array Names: \nMust only contain alphanumeric characters, hyphens (-), underscores (_), and dots (.)",
                problem: `${JSON.stringify(name)} is not a valid name of a parameter: it must begin with a letter.`,
                clue: name,
            },
        ]);
}


/***/ }),

/***/ 72437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ missingWorkspaces),
/* harmony export */   q: () => (/* binding */ topLevelOnly)
/* harmony export */ });
/* harmony import */ var _all_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62857);

/** Recorded on kfp-tekton 1.9.2 with Tekton 0.53.2: `CreateRunFailed: expected workspace "foo" to be provided by pipelinerun`. */
function missingWorkspaces(run) {
    const given = namesOf(run.spec?.workspaces);
    const demanded = (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(run.spec?.pipelineSpec?.workspaces).filter(({ name, optional }) => optional !== true && !given.has(name));
    return [
        ...demanded.map(({ name }) => ({
            name,
            reason: "InvalidWorkspaceBindings",
            message: `pipeline requires workspace with name ${JSON.stringify(name)} be provided by pipelinerun`,
        })),
        ...(0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .allTasks */ .m5)(run).flatMap((placed) => missingInTask(placed, given)),
    ];
}
/** A task that mentions a workspace of the run gets it without a declaration (docs/workspaces.md, propagated workspaces). */
function missingInTask({ task, spec, loop }, given) {
    const around = new Set([...given, ...namesOf(spec.workspaces), ...namesOf(loop?.workspaces)]);
    return [...wantedBy(task)].flatMap((name) => {
        const binding = (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(task.workspaces).find((workspace) => workspace.name === name);
        const source = binding === undefined ? name : (binding.workspace ?? name);
        if (around.has(source))
            return [];
        const message = `expected workspace ${JSON.stringify(source)} to be provided by pipelinerun`;
        return [{ name: source, task: task.name, reason: "CreateRunFailed", message }];
    });
}
/** Workspaces that the task declares, is given, or only mentions. */
function wantedBy(task) {
    const { workspaces, steps, sidecars, stepTemplate } = task.taskSpec ?? {};
    const optional = new Set((0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(workspaces).flatMap(({ name, optional: may }) => (may === true ? [name] : [])));
    const text = JSON.stringify([steps, sidecars, stepTemplate]);
    const mentioned = [...text.matchAll(/\$\(workspaces\.([\w-]+)\.(?:path|volume|claim)\)/g)].map(([, name = ""]) => name);
    const declared = [...namesOf(workspaces), ...namesOf(task.workspaces)];
    return new Set([...declared, ...mentioned].filter((name) => !optional.has(name)));
}
const namesOf = (list) => new Set((0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(list).map(({ name }) => name));
/** Keeps problems outside loops, for servers that do not execute loops. */
const topLevelOnly = (missing, run) => {
    const names = new Set((0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .ownTasks */ .Bt)({ spec: run.spec?.pipelineSpec ?? {}, path: "" }).map(({ task }) => task.name));
    return missing.filter(({ task }) => task === undefined || names.has(task));
};


/***/ })

};
