export const id = 9253;
export const ids = [9253];
export const modules = {

/***/ 39253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPipeline: () => (/* binding */ checkPipeline),
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./src/tekton/source-line.ts
var source_line = __webpack_require__(6527);
// EXTERNAL MODULE: ./src/tekton/checks/rule.ts
var rule = __webpack_require__(1681);
;// CONCATENATED MODULE: ./src/tekton/checks/argo-variables.ts

/** The SDK refuses dotted names without spaces; others it leaves as they are (kfp_tekton/compiler/compiler.py:1755). */
const argoVariables = {
    name: "argo-variables",
    hint: "Use Tekton's variables: $(context.pipelineRun.name) for {{workflow.name}}, $(context.taskRun.name) for {{pod.name}}, a parameter for the rest.",
    find: (run) => (0,rule/* stepsOf */.B_)(run).flatMap(({ task, step }) => [
        ...new Set((0,rule/* textOf */.b6)(step).match(/\{\{\s*(?:workflow|pod|inputs|outputs|tasks|steps|item|retries)\b[^{}\n]*\}\}/g) ?? []),
    ].map((variable) => ({
        message: `Task ${task.name} uses ${variable}, a variable of Argo that Tekton passes on as text.`,
        clue: variable,
    }))),
};

;// CONCATENATED MODULE: ./src/tekton/checks/custom-tasks.ts

/** "If no such controller is running, no further action will be taken": the run hangs until its time limit (tektoncd/pipeline docs/customruns.md). */
const customTasks = {
    name: "custom-tasks",
    hint: "Make sure that the cluster has the controller (loops: tekton-pipelineloop-controller of kfp-tekton), or unroll the loop.",
    find: (run) => (0,rule/* tasksOf */.a4)(run).flatMap((task) => {
        const { apiVersion = "", kind = "" } = (task.taskRef ?? task.taskSpec ?? {});
        if (apiVersion === "" || apiVersion.startsWith("tekton.dev/"))
            return [];
        return [
            {
                message: `Task ${task.name} is a ${kind} of ${apiVersion}: without that controller the run waits for ever.`,
                ...(kind === "PipelineLoop" ? { clue: "ParallelFor" } : {}),
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./src/tekton/checks/float-conditions.ts

/** The SDK's condition tasks compare whole numbers as numbers and anything else as text: 10.5 > 9.5 is false. */
const floatConditions = {
    name: "float-conditions",
    hint: "Compare whole numbers: let the component give per cent or per mille. Or set `repair: true`.",
    find: (run) => (0,rule/* tasksOf */.a4)(run).flatMap((task) => {
        const { operand1, operand2, operator } = Object.fromEntries((task.params ?? []).map(({ name, value }) => [name, String(value)]));
        const float = [operand1, operand2].find((operand) => operand !== undefined && /^-?\d*\.\d+(e-?\d+)?$/i.test(operand));
        if (float === undefined || operator === undefined || !/[<>]/.test(operator))
            return [];
        // `repair` has put it right.
        if (task.taskSpec?.steps?.some((step) => (0,rule/* textOf */.b6)(step).includes("float(input1)")))
            return [];
        return [
            {
                message: `Condition ${task.name} compares with ${float}: values that are no whole numbers are compared as text.`,
                clue: float,
            },
        ];
    }),
};

;// CONCATENATED MODULE: ./src/tekton/checks/implicit-artifacts.ts

const implicit = /\/mlpipeline-(?:ui-metadata|metrics)\.json/g;
/** Argo collects these two without a word; kfp-tekton only those that are declared as outputs. */
const implicitArtifacts = {
    name: "implicit-artifacts",
    hint: "Declare it: output_artifact_paths={'mlpipeline-metrics': '/tmp/outputs/metrics/data'}, and write it there.",
    find: (run) => {
        const declared = (0,rule/* tasksOf */.a4)(run).flatMap((task) => (task.taskSpec?.results ?? []).map((result) => result.description));
        return (0,rule/* stepsOf */.B_)(run)
            .filter(({ step }) => (0,rule/* isMain */.CA)(step))
            .flatMap(({ task, step }) => [...new Set((0,rule/* textOf */.b6)(step).match(implicit) ?? [])]
            .filter((path) => !declared.includes(path))
            .map((path) => ({
            message: `Task ${task.name} writes ${path} without declaring it: nobody collects it.`,
            clue: path,
        })));
    },
};

;// CONCATENATED MODULE: ./src/tekton/checks/kfp-v2-dsl.ts

/** `kfp.v2.dsl.component` compiles without a word, to a command that gets the placeholder as text. */
const kfpV2Dsl = {
    name: "kfp-v2-dsl",
    hint: "Use kfp.components.create_component_from_func: kfp-tekton compiles the DSL of KFP 1.",
    find: (run) => (0,rule/* stepsOf */.B_)(run)
        .filter(({ step }) => (0,rule/* isMain */.CA)(step) && (0,rule/* textOf */.b6)(step).includes("{{$}}"))
        .map(({ task }) => ({
        message: `Task ${task.name} is a component of the KFP 2 DSL: its executor gets the text {{$}} instead of its input.`,
        clue: "kfp.v2",
    })),
};

;// CONCATENATED MODULE: ./src/tekton/checks/no-timeout.ts
/** kfp-tekton installs Tekton without a default limit: a run that hangs, hangs for ever. Plain Tekton ends every run after an hour. */
const noTimeout = {
    name: "no-timeout",
    hint: "Set one in the pipeline function: dsl.get_pipeline_conf().set_timeout(seconds).",
    find: (run) => run.spec?.timeouts === undefined
        ? [{ message: "The pipeline has no time limit: a run that hangs occupies the cluster until somebody sees it." }]
        : [],
};

;// CONCATENATED MODULE: ./src/tekton/checks/output-paths.ts

/** The SDK refuses artifacts there, but lets parameters through, with an empty mount path (kfp_tekton/compiler/_op_to_template.py:358). */
const outputPaths = {
    name: "output-paths",
    hint: "Write the output into a folder of its own, such as /tmp/outputs/name/data.",
    find: (run) => (0,rule/* tasksOf */.a4)(run).flatMap((task) => (task.taskSpec?.results ?? [])
        .filter(({ description = "" }) => /^\/[^/]+$/.test(description))
        .map(({ name, description = "" }) => ({
        message: `Task ${task.name} writes its output ${name} to ${description}, directly in the root folder, which Tekton cannot mount.`,
        clue: description,
    }))),
};

;// CONCATENATED MODULE: ./src/tekton/checks/relative-commands.ts

/** Tekton starts a step in the task's own working folder, not in the image's WORKDIR where a `workingDir` is set for the cluster. */
const relativeCommands = {
    name: "relative-commands",
    hint: "Give the path of the program or script from the root: /app/train.py.",
    find: (run) => (0,rule/* stepsOf */.B_)(run)
        .filter(({ step }) => (0,rule/* isMain */.CA)(step) && step.workingDir === undefined)
        .flatMap(({ task, step }) => {
        const relative = relativePath([...(step.command ?? []), ...(step.args ?? [])].map(String));
        return relative === undefined
            ? []
            : [
                {
                    message: `Task ${task.name} starts ${relative}, a path that depends on the folder that it is started in.`,
                    clue: relative,
                },
            ];
    }),
};
/** `./run.sh`, or the script after an interpreter. */
function relativePath([program = "", first = ""]) {
    if (/^\.{1,2}\//.test(program) || /^[\w-]+\//.test(program))
        return program;
    return /^(python[\d.]*|bash|sh|node|ruby|Rscript)$/.test(program) &&
        /^[\w./-]+\.(py|sh|js|rb|R)$/.test(first) &&
        !first.startsWith("/")
        ? first
        : undefined;
}

;// CONCATENATED MODULE: ./src/tekton/checks/result-size.ts

/** Of what one container may say at its end, Tekton's results among it (Kubernetes, container.go, MaxContainerTerminationMessageLength). */
const containerLimit = 4096;
/** Of all containers of a pod together (kubernetes pkg/kubelet/kuberuntime, MaxPodTerminationMessageLogLength). */
const podLimit = 12 * 1024;
const annotation = "tekton-result-sizes";
/** The author's own estimate, by which the SDK spreads results over steps (kfp_tekton/compiler/_op_to_template.py); it only logs a warning. */
const resultSize = {
    name: "result-size",
    hint: "Hand large values over as files: declare them with OutputPath and InputPath, or as output_artifact_paths.",
    find: (run) => (0,rule/* tasksOf */.a4)(run).flatMap((task) => problemsOf(task).map((message) => ({ message, clue: annotation }))),
};
function problemsOf({ name, taskSpec }) {
    const estimates = Object.entries(readEstimates(taskSpec?.metadata?.annotations?.[annotation]));
    const declared = new Set(taskSpec?.results?.map((result) => result.name));
    const total = estimates.reduce((sum, [, size]) => sum + size, 0);
    const tooLarge = estimates.filter(([, size]) => size > containerLimit);
    return [
        ...tooLarge.map(([result, size]) => `Task ${name} estimates its result ${result} at ${size} bytes: a container may say ${containerLimit} at its end.`),
        ...(tooLarge.length === 0 && total > podLimit
            ? [`Task ${name} estimates its results at ${total} bytes together: a pod may say ${podLimit} at its end.`]
            : []),
        ...estimates
            .filter(([result]) => !declared.has(result))
            .map(([result]) => `Task ${name} estimates the size of ${result}, which is none of its results.`),
    ];
}
function readEstimates(text) {
    try {
        const estimates = JSON.parse(text ?? "{}");
        return Object.fromEntries(Object.entries(estimates).map(([name, size]) => [name.replaceAll(/[^\w-]/g, "-"), Number(size) || 0]));
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./src/tekton/checks/schema.ts + 1 modules
var schema = __webpack_require__(53600);
;// CONCATENATED MODULE: ./src/tekton/checks/task-names.ts

const longest = 63;
/** Tekton's webhook denies the run, at its creation; the name of a dsl.Condition gets into the task's as it is. */
const taskNames = {
    name: "task-names",
    hint: "Name it with lower case letters, digits and dashes. A condition's name is the second argument of dsl.Condition.",
    find: (run) => (0,rule/* tasksOf */.a4)(run)
        .filter(({ name }) => !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name))
        .map(({ name }) => ({
        message: `The task name ${JSON.stringify(name)} is none that Kubernetes takes: the run would be denied.`,
        clue: name.replace(/^condition-/, "").replace(/-\d+$/, ""),
    })),
};
/** TaskRun and pod are called after run and task; the run's name gets six more characters on the server. Longer names are cut and hashed. */
const nameLength = {
    name: "name-length",
    hint: "Shorten the pipeline's or the task's name; pods of longer ones are hard to find.",
    find: (run) => {
        const runLength = (run.metadata?.name ?? "").length + 6;
        return (0,rule/* tasksOf */.a4)(run)
            .filter(({ name }) => runLength + 1 + name.length > longest)
            .map(({ name }) => ({
            message: `The TaskRun of ${name} would have a name of ${runLength + 1 + name.length} characters; Tekton cuts it to ${longest} and adds a hash.`,
            clue: name,
        }));
    },
};

;// CONCATENATED MODULE: ./src/tekton/checks/checks.ts












/** In the order in which they are reported. */
const rules = [
    schema.schema,
    taskNames,
    kfpV2Dsl,
    argoVariables,
    outputPaths,
    customTasks,
    floatConditions,
    resultSize,
    implicitArtifacts,
    relativeCommands,
    nameLength,
    noTimeout,
];
/** What compiles, and then fails or surprises on a cluster. A comment `# kfp-tekton: ignore[rule]` on the line silences a rule there. */
function checkPipeline({ pipelineRun, module, source, line, levelOf }) {
    const lines = source.split(/\r?\n/);
    return rules.flatMap(({ name, hint, find }) => {
        const level = levelOf(name);
        if (level === "off")
            return [];
        return find(pipelineRun).flatMap((problem) => {
            const at = (0,source_line/* lineWith */.X)(problem.clue ?? "", lines, line) ?? line;
            return isIgnored(name, lines[at - 1])
                ? []
                : [{ rule: name, level, message: problem.message, hint, location: { file: module, line: at } }];
        });
    });
}
function isIgnored(rule, line = "") {
    const [, names = ""] = /#\s*kfp-tekton:\s*ignore\[([\w\s,-]+)\]/.exec(line) ?? [];
    return names.split(",").some((name) => name.trim() === rule);
}


/***/ }),

/***/ 1681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   CA: () => (/* binding */ isMain),
/* harmony export */   a4: () => (/* binding */ tasksOf),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
const tasksOf = (run) => [
    ...(run.spec?.pipelineSpec?.tasks ?? []),
    ...(run.spec?.pipelineSpec?.finally ?? []),
];
const stepsOf = (run) => tasksOf(run).flatMap((task) => (task.taskSpec?.steps ?? []).map((step) => ({ task, step })));
/** Command, arguments and script of a step as one text. */
const textOf = ({ command = [], args = [], script = "" }) => [...command, ...args, script].map(String).join("\n");
/** The step that the author wrote; the SDK adds others around it. */
const isMain = ({ name }) => name === "main";


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ lineWith),
/* harmony export */   Z: () => (/* binding */ lineOfTask)
/* harmony export */ });
/** The line of a module (from 1) that holds the clue, from the pipeline's `def` on first; undefined where none does. */
function lineWith(clue, lines, definition) {
    if (clue === "")
        return undefined;
    const after = lines.findIndex((text, index) => index >= definition - 1 && text.includes(clue));
    const anywhere = after === -1 ? lines.findIndex((text) => text.includes(clue)) : after;
    return anywhere === -1 ? undefined : anywhere + 1;
}
/**
 * The line that a task comes from: the SDK makes its name from that of the component, with `-` for what Kubernetes does not take in one, and
 * numbers the second and later of the same name.
 */
function lineOfTask(task, lines, definition) {
    const unnumbered = task.replace(/-\d+$/, "");
    const names = [task, unnumbered].flatMap((name) => [name, name.replaceAll("-", "_"), name.replaceAll("-", " ")]);
    const lower = lines.map((line) => line.toLowerCase());
    for (const name of names) {
        const line = lineWith(name, lower, definition);
        if (line !== undefined)
            return line;
    }
    return undefined;
}


/***/ })

};
