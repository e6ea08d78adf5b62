export const id = 241;
export const ids = [241];
export const modules = {

/***/ 10241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iN: () => (/* binding */ checkPipelineInTurns),
  pT: () => (/* binding */ hintOfRule),
  NJ: () => (/* binding */ mergeRepeatedFindings)
});

// UNUSED EXPORTS: checkPipeline, rules

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/tekton/schema.ts + 1 modules
var schema = __webpack_require__(95160);
// EXTERNAL MODULE: ./src/tekton/source-line.ts
var source_line = __webpack_require__(6527);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/tekton/all-tasks.ts
var all_tasks = __webpack_require__(62857);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/checks/argo-variables.ts



/**
 * Finds Argo variables that the SDK leaves in the package: it refuses only dotted names without spaces, and only in commands
 * (kfp_tekton/compiler/compiler.py:1755).
 */
const argoVariables = {
    name: "argo-variables",
    hint: "Use Tekton's variables: $(context.pipelineRun.name) for {{workflow.name}}, $(context.taskRun.name) for {{pod.name}}, a parameter for the rest.",
    find: (run) => [
        ...outsideTasks(run).flatMap((text) => problemsIn(text)),
        ...(0,all_tasks/* allTasks */.m5)(run).flatMap(({ task }) => {
            const { spec: _, ...taskSpec } = (0,untyped/* fieldsOf */.P)(task.taskSpec);
            return textsIn([taskSpec, task.params, task.when]).flatMap((text) => problemsIn(text, task.name));
        }),
    ],
};
/** Variables of argoproj.github.io/argo-workflows/variables. Single words, such as `{{ tasks }}`, belong to other templates. */
const names = [
    "workflow\\.[\\w.-]+",
    "(?:pod|node)\\.name",
    "(?:inputs|outputs)\\.(?:parameters|artifacts)\\.[\\w.-]+",
    "outputs\\.(?:result|exitCode)",
    "(?:tasks|steps)\\.[\\w-]+\\.(?:outputs|status|id|ip|exitCode|startedAt|finishedAt|hostNodeName)[\\w.-]*",
    "item(?:\\.[\\w-]+)?",
    "retries",
    "lastRetry\\.\\w+",
    // An expression.
    "=[^{}]{0,300}\\b(?:workflow|inputs|outputs|tasks|steps|item|sprig)\\b[^{}]{0,300}",
].join("|");
const variable = new RegExp(`\\{\\{\\s*(?:${names})\\s*\\}\\}`, "g");
/** A KFP server puts the run's id there (kfp-tekton backend/src/apiserver/template/tekton_template.go:60). */
const replaced = "{{workflow.uid}}";
function problemsIn(text, task) {
    if (isOtherTemplate(text))
        return [];
    return [...new Set(text.match(variable) ?? [])]
        .filter((found) => found !== replaced)
        .map((found) => ({
        message: `${found} is a variable of Argo: Tekton passes it on as text.`,
        clues: [found],
        ...(0,defined/* defined */.s)({ task }),
    }));
}
/** Whether the text is another kind of template, such as Jinja, or a Python program, where `{{` is a brace of an f-string. */
const isOtherTemplate = (text) => /\{%|\{#/.test(text) ||
    /\bf["'][^\n]{0,500}\{\{(?:item|retries)\}\}/.test(text) ||
    /\{\{(?!\$)[^{}]*\}\}/.test(text.replace(variable, "").replaceAll(replaced, ""));
function textsIn(value) {
    if (typeof value === "string")
        return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
/** Texts outside tasks: defaults, and the author's labels and annotations. The SDK's own annotations repeat the spec. */
function outsideTasks({ metadata, spec }) {
    const marks = [metadata?.annotations, metadata?.labels]
        .flatMap((map) => Object.entries(map ?? {}))
        .filter(([key]) => !/^(tekton\.dev|pipelines\.kubeflow\.org)\//.test(key))
        .map(([, value]) => value);
    const values = [spec?.params, spec?.pipelineSpec?.params];
    return [...new Set(textsIn([marks, values]))];
}

;// CONCATENATED MODULE: ./src/checks/rule.ts

/** Steps that the SDK adds to the author's (kfp_tekton/compiler/_op_to_template.py, _data_passing_rewriter.py). */
const added = /^(copy-results(-\d+)?|copy-inputs|output-taskrun-name|copy-results-artifacts|copy-artifacts)$/;
/** Lists the author's containers, also in loops and exit handlers: main step, init containers, sidecars. */
const authorContainers = (run) => (0,all_tasks/* allTasks */.m5)(run).flatMap((placed) => [
    ...(0,all_tasks/* listOf */.c3)(placed.task.taskSpec?.steps).filter(({ name = "" }) => !added.test(name)),
    ...(0,all_tasks/* listOf */.c3)(placed.task.taskSpec?.sidecars),
].map((container) => ({ ...placed, container })));
/** Joins a container's command, arguments and script to one text. */
const textOf = ({ command = [], args = [], script = "" }) => [...command, ...args, script].map(String).join("\n");

;// CONCATENATED MODULE: ./src/checks/component-names.ts

/**
 * Finds names that are missing in the container: the SDK copies only the function's own text there (kfp/components/_python_op.py), so the
 * step ends with a NameError.
 */
const componentNames = {
    name: "component-names",
    hint: "Import or define it inside the function, or pass it as an input.",
    find: (run, { missingNames }) => {
        const text = authorContainers(run)
            .map(({ container }) => textOf(container))
            .join("\n");
        return missingNames
            .filter(({ function: component }) => text.includes(`def ${component}(`))
            .map(({ function: component, name, location }) => ({
            message: `The component ${component} uses ${name} of its module, which is not there when it runs: the container gets the function alone.`,
            location,
        }));
    },
};

// EXTERNAL MODULE: ./src/tekton/custom-task.ts
var custom_task = __webpack_require__(2706);
;// CONCATENATED MODULE: ./src/checks/custom-tasks.ts


/** Calls of the SDK that create a custom task, by its kind. */
const calls = {
    PipelineLoop: ["ParallelFor", "Loop(", "graph_component"],
    BreakTask: ["Break("],
    CEL: ["CEL_"],
};
/**
 * Reports custom tasks, because without their controller the run hangs until its time limit: "If no such controller is running, no further
 * action will be taken" (tektoncd/pipeline docs/customruns.md).
 */
const customTasks = {
    name: "custom-tasks",
    hint: "Make sure that the cluster has the controller (loops: tekton-pipelineloop-controller of kfp-tekton), or unroll the loop.",
    find: (run, { isEmbedded = false }) => (0,all_tasks/* allTasks */.m5)(run).flatMap(({ task }) => {
        const custom = (0,custom_task/* customTaskOf */.W)(task);
        if (custom === undefined)
            return [];
        const { apiVersion, kind, group } = custom;
        if (isEmbedded && custom_task/* executedCustomTasks */.T.some((name) => name === `${group}/${kind}`))
            return [];
        return [
            {
                message: `A ${kind} of ${apiVersion} needs its own controller on the cluster: without it the run waits for ever.`,
                task: task.name,
                clues: calls[kind] ?? [],
            },
        ];
    }),
};

// EXTERNAL MODULE: ./src/tekton/admission/admission.ts
var admission = __webpack_require__(56242);
// EXTERNAL MODULE: ./src/tekton/admission/pod.ts
var pod = __webpack_require__(1864);
// EXTERNAL MODULE: ./src/tekton/admission/workspaces.ts
var workspaces = __webpack_require__(72437);
;// CONCATENATED MODULE: ./src/checks/denied.ts





/** These rules report why Tekton's validation would deny a run, or the loops in it when they begin. There is one rule per subject. */
const noTasks = {
    name: "no-tasks",
    hint: "Call a component in the pipeline function, before or beside its exit handler.",
    find: (run) => denialsAbout(run, "no-tasks"),
};
/** The SDK copies the name of a dsl.Condition unchanged into the task's name. */
const taskNames = {
    name: "task-names",
    hint: "Name it with lower case letters, digits and dashes, at most 63 characters. A condition's name is the second argument of dsl.Condition.",
    find: (run) => denialsAbout(run, "task-names"),
};
const containerNames = {
    name: "container-names",
    hint: "Name init containers and sidecars with lower case letters, digits and dashes, each differently. `main` is the step itself.",
    find: (run) => [...denialsAbout(run, "container-names"), ...podDenialsAbout(run, "container-names")],
};
const volumes = {
    name: "volumes",
    hint: "Name volumes with lower case letters, digits and dashes, at most 63 characters. Add each volume once (add_volume, pvolumes) and mount it under its name (add_volume_mount), each at a path of its own.",
    find: (run) => [...denialsAbout(run, "volumes"), ...podDenialsAbout(run, "volumes")],
};
const denied_workspaces = {
    name: "workspaces",
    hint: 'Give it with TektonPipelineConf.add_pipeline_workspace in a compile call and `entry: main`, or use a volume: pvolumes={"/data": …}.',
    find: (run) => (0,workspaces/* missingWorkspaces */.j)(run).map(({ name, task }) => ({
        message: `Nobody gives the workspace ${JSON.stringify(name)}: the run would end at once.`,
        clues: [`workspaces.${name}`, name],
        denied: true,
        ...(0,defined/* defined */.s)({ task }),
    })),
};
const denied_admission = {
    name: "admission",
    hint: "Tekton's validation refuses such a PipelineRun when it is created, or Kubernetes refuses its pod. A result cannot be used outside the loop that its task is in.",
    find: (run) => [...denialsAbout(run, "other"), ...podDenialsAbout(run, "other")],
};
const problemOf = ({ problem, task, clue }, consequence) => ({
    message: `${problem.replace(/\.$/, "")}: ${consequence}.`,
    denied: true,
    ...(0,defined/* defined */.s)({ task }),
    ...(clue === undefined ? {} : { clues: [clue] }),
});
function denialsAbout(run, subject) {
    const about = (denials, consequence) => denials.filter((denial) => denial.subject === subject).map((denial) => problemOf(denial, consequence));
    return [
        ...about((0,admission/* denialsOf */.os)(run), "Tekton would deny the run"),
        ...about((0,admission/* loopDenialsOf */.Yz)(run), "the loop that holds it would fail"),
    ];
}
/** @returns problems that prevent the creation of tasks' pods */
const podDenialsAbout = (run, wanted) => (0,all_tasks/* allTasks */.m5)(run).flatMap(({ task }) => (0,pod/* podProblems */.U)(task.taskSpec ?? {}, run)
    .filter(({ subject }) => subject === wanted)
    .map(({ problem, clue }) => ({
    message: `${problem.replace(/\.$/, "")}: Kubernetes would not create the pod.`,
    task: task.name,
    clues: clue === "" ? [] : [clue],
    denied: true,
})));

// EXTERNAL MODULE: ./src/packages/memory-address.ts
var memory_address = __webpack_require__(83351);
;// CONCATENATED MODULE: ./src/checks/differs-each-time.ts


/** The same commit then gives another package: pull requests show changes that nobody made, and what runs is not what was reviewed. */
const differsEachTime = {
    name: "differs-each-time",
    hint: "Move it into a component, or give the value as a parameter of the run.",
    find: (run, { variations }) => [...variations.map(describe), ...addresses(run)],
};
function describe({ kind, what, location }) {
    const source = kind === "clock" ? "reads the clock" : "draws random numbers";
    return {
        message: `The module ${source} while it is compiled (\`${what}\`): its package may differ each time, and is never taken from the cache.`,
        location,
    };
}
function addresses(run) {
    return (0,all_tasks/* allTasks */.m5)(run).flatMap(({ task }) => task.name !== undefined && (0,memory_address/* hasMemoryAddress */.K)(JSON.stringify(task))
        ? [
            {
                message: "It holds the memory address of a Python object, which differs each time: something that is no text was used as one.",
                task: task.name,
            },
        ]
        : []);
}

// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
// EXTERNAL MODULE: ./src/tekton/dependencies.ts
var dependencies = __webpack_require__(968);
;// CONCATENATED MODULE: ./src/checks/float-conditions.ts





/** Finds conditions on decimal numbers: the SDK's condition tasks compare only whole numbers as numbers, so 10.5 > 9.5 is false. */
const floatConditions = {
    name: "float-conditions",
    hint: "Compare whole numbers: let the component give per cent or per mille. Or set `repair: true`.",
    find: (run) => (0,all_tasks/* allTasks */.m5)(run).flatMap((placed) => {
        const { task } = placed;
        const { operand1, operand2, operator } = Object.fromEntries((0,all_tasks/* listOf */.c3)(task.params).map(({ name, value }) => [name, String(value)]));
        if (operand1 === undefined || operand2 === undefined || !/[<>]/.test(operator ?? ""))
            return [];
        // The condition was fixed by `repair`.
        if (task.taskSpec?.steps?.some((step) => textOf(step).includes("float(input1)")))
            return [];
        const float = [operand1, operand2].map((operand) => floatIn(operand, placed, run)).find((found) => found);
        if (float === undefined)
            return [];
        return [
            {
                message: `The condition compares ${float.what}: values that are no whole numbers are compared as text.`,
                task: task.name,
                clues: [float.clue, "Condition("],
            },
        ];
    }),
};
const isFloat = (text) => /^-?\d*\.\d+(e-?\d+)?$/i.test(text);
function floatIn(operand, placed, run) {
    if (isFloat(operand))
        return { what: `with ${operand}`, clue: operand };
    const parameter = /^\$\((?:inputs\.)?params\.([\w.-]+)\)$/.exec(operand)?.[1];
    if (parameter !== undefined)
        return floatParameter(parameter, placed, run);
    const [reference] = (0,dependencies/* resultReferences */.gg)([operand]);
    if (reference === undefined || !isFloatResult(reference.task, reference.result, placed))
        return undefined;
    return { what: `the Float output ${reference.result} of ${reference.task}`, clue: "Condition(" };
}
function floatParameter(name, { loop }, run) {
    const declared = declaredInputs(run).find((input) => input.name === name);
    const given = (0,all_tasks/* listOf */.c3)(run.spec?.params).find((param) => param.name === name)?.value;
    if (declared?.type === "Float" || isFloat(String(declared?.default ?? given ?? "")))
        return { what: `the Float parameter ${name}`, clue: "Condition(" };
    const items = (0,all_tasks/* listOf */.c3)(loop?.params).find((param) => param.name === name)?.value;
    return /(^|[[\s,"])-?\d*\.\d+/.test(String(items ?? ""))
        ? { what: "items of a loop that are no whole numbers", clue: "Condition(" }
        : undefined;
}
/** Reads the types from the SDK's annotation, because a PipelineRun has no numbers. */
const declaredInputs = ({ metadata }) => (0,untyped/* named */.K)((0,untyped/* fieldsOf */.P)(parse(metadata?.annotations?.["pipelines.kubeflow.org/pipeline_spec"])).inputs);
const digestAnnotation = "pipelines.kubeflow.org/component_spec_digest";
function isFloatResult(task, result, { spec }) {
    const producer = (0,all_tasks/* listOf */.c3)(spec.tasks).find(({ name }) => name === task);
    return outputsOf(producer).some(({ name, type }) => type === "Float" && name.replaceAll(/[^\w-]/g, "-") === result);
}
const outputsOf = (task) => (0,untyped/* named */.K)((0,untyped/* fieldsOf */.P)(parse(task?.taskSpec?.metadata?.annotations?.[digestAnnotation])).outputs);
const parse = (text = "{}") => (0,parse_json/* parseJson */.q)(text) ?? {};

;// CONCATENATED MODULE: ./src/checks/implicit-artifacts.ts


const file = "mlpipeline-(?:ui-metadata|metrics)\\.json";
/** Matches the path at the container's root, not the end of a longer path. */
const literal = new RegExp(`(?<![\\w./~$)}-])/(${file})`, "g");
/** Matches the path as programs assemble it: `os.path.join("/", …)`, `Path("/") / …`, `"/" + …`. */
const joined = new RegExp(`(?:["']/["']|\\bos\\.sep)\\s*(?:,|\\+|\\)\\s*/)\\s*["'](${file})`, "g");
/** Finds files that Argo collects implicitly. kfp-tekton collects only declared outputs. */
const implicitArtifacts = {
    name: "implicit-artifacts",
    hint: "Declare it: output_artifact_paths={'mlpipeline-metrics': '/tmp/outputs/metrics/data'}, and write it there.",
    find: (run) => {
        const declared = new Set((0,all_tasks/* allTasks */.m5)(run).flatMap(({ task }) => (0,all_tasks/* listOf */.c3)(task.taskSpec?.results).map((result) => result.description)));
        return authorContainers(run).flatMap(({ task, container }) => filesIn(textOf(container))
            .filter((name) => !declared.has(`/${name}`))
            .map((name) => ({
            message: `/${name} is not declared as an output: nobody collects it.`,
            task: task.name,
            clues: [`/${name}`, name],
        })));
    },
};
const filesIn = (text) => [
    ...new Set([literal, joined].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name))),
];

;// CONCATENATED MODULE: ./src/checks/kfp-v2-dsl.ts

/** Finds `kfp.v2.dsl.component`, which compiles without an error to a command that gets the placeholder as text. */
const kfpV2Dsl = {
    name: "kfp-v2-dsl",
    hint: "Use kfp.components.create_component_from_func: kfp-tekton compiles the DSL of KFP 1.",
    find: (run) => authorContainers(run)
        .filter(({ container }) => textOf(container).includes("{{$}}"))
        .map(({ task }) => ({
        message: "A component written for KFP 2: its executor gets the text {{$}} instead of its input.",
        task: task.name,
        clues: ["kfp.v2"],
    })),
};

;// CONCATENATED MODULE: ./src/checks/name-length.ts

const longest = 63;
/**
 * Names of TaskRuns and pods consist of the run's and the task's name, and the server adds six characters to the run's. Longer names are
 * cut and hashed.
 */
const nameLength = {
    name: "name-length",
    hint: "Shorten the pipeline's or the task's name; pods of longer ones are hard to find.",
    find: (run) => {
        const pipeline = run.metadata?.name ?? "";
        const room = longest - (pipeline.length + 6) - 1;
        return (0,all_tasks/* ownTasks */.Bt)({ spec: run.spec?.pipelineSpec ?? {}, path: "" })
            .filter(({ task }) => task.name.length > room)
            .map(({ task }) => ({
            message: `The name of its TaskRun is made of "${pipeline}" and the task's name, and has more than ${longest} characters: Tekton cuts it and adds a hash.`,
            task: task.name,
            clues: [task.name, pipeline],
        }));
    },
};

;// CONCATENATED MODULE: ./src/checks/no-timeout.ts
/** kfp-tekton installs Tekton with default-timeout-minutes 0 (manifests, tekton-default.yaml); Tekton's own default is 60 minutes. */
const consequence = "a run that hangs occupies a cluster with Kubeflow Pipelines until somebody notices, and Tekton without Kubeflow Pipelines ends every run after 1 hour.";
const noTimeout = {
    name: "no-timeout",
    hint: "Set a limit in the pipeline function: dsl.get_pipeline_conf().set_timeout(seconds). TektonPipelineConf.set_timeout has no effect in the SDK.",
    find: ({ spec }) => {
        const { timeouts = {}, timeout } = (spec ?? {});
        return timeout === undefined && Object.keys(timeouts).length === 0
            ? [{ message: `The pipeline has no time limit: ${consequence}` }]
            : [];
    },
    ofSeveral: (pipelines) => `${pipelines.length} pipelines have no time limit (${listed(pipelines)}): ${consequence}`,
};
const listedAtMost = 5;
const listed = (names) => names.length <= listedAtMost
    ? names.join(", ")
    : `${names.slice(0, listedAtMost).join(", ")} and ${names.length - listedAtMost} more`;

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/tekton/admission/task.ts
var admission_task = __webpack_require__(65066);
;// CONCATENATED MODULE: ./src/checks/shell-commands.ts
/** Limit of scanned characters: a container's programs start at the beginning of its text, and packages are untrusted. */
const scannedCharacters = 20_000;
const keywords = new Set(["if", "then", "else", "elif", "do", "while", "until", "!", "{", "}", "(", ")", "fi", "done"]);
/** Parses commands without a shell: expansions and heredocs are left out. */
function shellCommands(text) {
    return split(tokensOf(withoutHeredocs(text.slice(0, scannedCharacters).replaceAll("\\\n", " "))))
        .map(commandOf)
        .filter(({ words, writes }) => words.length > 0 || writes.length > 0);
}
const withoutHeredocs = (text) => text.replace(/<<-?\s*(["']?)(\w+)\1([^\n]*)\n[\s\S]*?^\s*\2\s*$/gm, "$3");
/** Quotes group, `#` begins a comment, and these operators end a word; a backslash keeps the next character. */
function tokensOf(text) {
    const pattern = /(?<space>[ \t]+)|(?<comment>(?<=^|\s)#[^\n]*)|(?<operator>&&|\|\||;;|\n|[;&|()]|\d*>>?(?:&\d?)?|<)|(?<word>(?:[^\s;&|()<>"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+)|(?<odd>.)/gs;
    return [...text.matchAll(pattern)].flatMap(({ groups = {} }) => {
        const { operator, word } = groups;
        if (operator !== undefined)
            return [{ kind: "operator", text: operator }];
        return word === undefined ? [] : [{ kind: "word", text: unquoted(word) }];
    });
}
const unquoted = (word) => word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs, (_, double, single, escaped) => double ?? single ?? escaped);
function split(tokens) {
    const commands = [[]];
    for (const token of tokens) {
        if (token.kind === "operator" && !/[<>]/.test(token.text))
            commands.push([]);
        else
            commands.at(-1)?.push(token);
    }
    return commands;
}
function commandOf(tokens) {
    const words = [];
    const writes = [];
    for (const [index, { kind, text }] of tokens.entries()) {
        const before = tokens[index - 1];
        if (kind === "operator")
            continue;
        if (before?.kind !== "operator")
            words.push(text);
        else if (/>/.test(before.text) && !before.text.endsWith("&"))
            writes.push(text);
    }
    const start = words.findIndex((word) => !keywords.has(word) && !/^\w+=/.test(word));
    return { words: start === -1 ? [] : words.slice(start), writes };
}

;// CONCATENATED MODULE: ./src/checks/started-files.ts

/**
 * Finds files that a container starts by path: a program, an interpreter's script, a jar or a notebook, also inside `sh -c`. Relative paths
 * are those that must exist in the container's start folder: none after a `cd`, and none that an earlier command may have created.
 */
function startedFiles({ command = [], args = [], script = "" }) {
    if (script !== "")
        return inShell(script);
    const [first = "", ...others] = command.map(String);
    // Without a command the image's own is used, and the arguments belong to it.
    if (first === "")
        return [];
    const words = [...others, ...args.map(String)];
    // A single text with spaces is a command line in place of a command.
    return /^\S+ /.test(first) ? inShell([first, ...words].join(" ")) : inWords([first, ...words]);
}
const shells = /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/;
/** Programs that start the program named by their next words. */
const wrappers = new Set("env exec nohup time nice sudo stdbuf timeout tini dumb-init mpirun mpiexec horovodrun numactl conda poetry pipenv uv xvfb-run".split(" "));
const interpreters = /^(?:.*\/)?(?:python[\d.]*|pypy3?|node|ruby|perl|Rscript|julia|php|papermill|spark-submit|torchrun|deepspeed|accelerate|streamlit|jupyter(?:-nbconvert)?|java|dotnet|source|\.)$/;
const scripts = /\.(?:py|sh|bash|js|mjs|rb|pl|R|r|jl|php|jar|ipynb|dll)$/;
/** Options whose value is the next word. */
const valued = /^(?:-W|-X|-cp|-classpath|--class-path)$/;
function inWords(words) {
    const [program = "", ...rest] = words;
    if (wrappers.has(program.replace(/^.*\//, "")))
        return inWrapped(rest);
    if (/[$`{]/.test(program))
        return [];
    const own = program.includes("/") ? [program] : [];
    if (shells.test(program))
        return [...own, ...inShellCall(rest)];
    return [...own, ...(interpreters.test(program) ? inInterpreterCall(program, rest) : [])];
}
/** A wrapper's command begins at the first word that is certainly a command. */
function inWrapped(words) {
    const starts = (word) => shells.test(word) || interpreters.test(word);
    const index = words.findIndex((word) => starts(word) || (isFile(word) && !/^-|=/.test(word)));
    const found = words[index];
    if (found === undefined)
        return [];
    return starts(found) ? inWords(words.slice(index)) : [found];
}
/** `sh -ec TEXT`, `bash run.sh`. */
function inShellCall(words) {
    const index = words.findIndex((word) => !word.startsWith("-") && !word.startsWith("+"));
    const [first = ""] = words.slice(index === -1 ? words.length : index);
    const takesText = words.slice(0, Math.max(index, 0)).some((option) => /^-[a-z]*c[a-z]*$/.test(option));
    if (takesText)
        return inShell(first);
    return isFile(first) ? [first] : [];
}
/** Limit of words: a script is named near the beginning of a call. */
const wordsLookedAt = 100;
function inInterpreterCall(program, words) {
    const [word, next = ""] = words;
    const goOn = (from) => inInterpreterCall(program, words.slice(from, from + wordsLookedAt));
    if (word === undefined || /^-[ce]$/.test(word))
        return [];
    if (word === "-m" && /python|pypy/.test(program))
        return launchers.test(next) ? goOn(2) : moduleFile(next);
    if (valued.test(word))
        return goOn(2);
    return !word.startsWith("-") && isFile(word) ? [word] : goOn(1);
}
const isFile = (word) => !/[$`{*\s]/.test(word) && (scripts.test(word) || /^(?:\.{0,2}\/)?[\w.-]+(?:\/[\w.-]+)+$/.test(word));
/** Python modules that start the script named by their next word. */
const launchers = /^(?:torch\.distributed\.\w+|accelerate(?:\.commands\.launch)?|papermill|cProfile|coverage|debugpy|horovod\S*)$/;
/** Common names of people's own packages; any other package may be installed in the image. */
const ownPackages = new Set("app apps src code lib libs main run train training scripts script tools pipeline pipelines components steps tasks jobs job model models project utils".split(" "));
const moduleFile = (name) => ownPackages.has(name.split(".")[0] ?? "") ? [name.includes(".") ? name : `${name}.py`] : [];
/** Programs that may create files in the folder. */
const creators = new Set("cd pushd git svn curl wget tar unzip gunzip cp mv ln gsutil aws az mc oc kubectl rsync scp tee touch dvc make go gcc javac npm yarn huggingface-cli hf jupyter".split(" "));
function inShell(text) {
    let moved = false;
    return shellCommands(text).flatMap((command) => {
        const files = inWords(command.words).filter((file) => !moved || file.startsWith("/"));
        moved ||= mayMove(command);
        return files;
    });
}
const mayMove = ({ words: [program = ""], writes }) => creators.has(program) || writes.some((file) => !file.startsWith("/"));

;// CONCATENATED MODULE: ./src/checks/output-paths.ts





/**
 * If a command does not contain an output's path, the SDK mounts an empty volume over the output's folder and hides the image's files there
 * (kfp_tekton/compiler/_op_to_template.py, _add_mount_path). If it contains the path, the SDK replaces it.
 */
const outputPaths = {
    name: "output-paths",
    hint: "Write the output into a folder of its own, such as /tmp/outputs/name/data.",
    find: (run) => [
        ...podDenialsAbout(run, "output-paths"),
        ...(0,all_tasks/* allTasks */.m5)(run).flatMap(({ task }) => (0,admission_task/* mountsOf */.c)(task.taskSpec?.stepTemplate).flatMap(({ name, mountPath }) => {
            const wrong = problemOfMount(mountPath, task);
            const output = (0,all_tasks/* listOf */.c3)(task.taskSpec?.results).find((result) => result.name === name)?.description;
            const clues = [output ?? "", name].filter((clue) => clue !== "");
            return wrong === undefined ? [] : [{ message: wrong, task: task.name, clues }];
        })),
    ],
};
/** Folders without which no program of an image starts. */
const systemFolders = new Set([
    "bin",
    "sbin",
    "lib",
    "lib64",
    "usr",
    "usr/bin",
    "usr/sbin",
    "usr/lib",
    "usr/local",
    "usr/local/bin",
    "usr/local/lib",
]
    .concat(["etc", "dev", "proc", "sys"])
    .map((folder) => `/${folder}`));
function problemOfMount(mountPath, task) {
    if (mountPath === "")
        return undefined;
    const folder = external_node_path_.posix
        .normalize(mountPath)
        .replace(/(?<=.)\/$/, "")
        .replace(/^\/+/, "/");
    if (folder === "/")
        return "An output directly in the root folder: Kubernetes cannot mount a volume there.";
    if (!folder.startsWith("/"))
        return `The output path ${mountPath} is relative: the SDK mounts a folder of this name, and the output is not found.`;
    if (systemFolders.has(folder))
        return `An output in ${folder}: the SDK mounts an empty volume there, which hides the image's own files.`;
    const hidden = startedIn(folder, task);
    return hidden === undefined
        ? undefined
        : `An output in ${folder}: the SDK mounts an empty volume there, which hides ${hidden}.`;
}
/** Files that the task starts from the folder, by an absolute path or from its working folder. */
const startedIn = (folder, { taskSpec }) => (0,all_tasks/* listOf */.c3)(taskSpec?.steps)
    .flatMap((step) => startedFiles(step).map((path) => external_node_path_.posix.resolve("/", step.workingDir ?? "/", path)))
    .find((path) => path.startsWith(`${folder}/`));

;// CONCATENATED MODULE: ./src/tekton/placed-fields.ts


/** Lists whose items are tasks, of Tekton and of Argo. */
const taskLists = new Set(["tasks", "finally", "templates"]);
/** Fields with texts and values that request nothing of a cluster. */
const plainValues = new Set(["annotations", "labels", "params"]);
const loopsAnnotation = "tekton.dev/resource_templates";
/**
 * Yields every field of a package at any depth, so that no request to the cluster can hide where readers of tasks do not look. Separately
 * compiled loops are JSON in an annotation.
 */
function* placedFields(documents) {
    const all = [...documents, ...documents.map(separateLoops)];
    // Uses a stack instead of recursion, because an untrusted package may be nested deeply.
    const open = all.map((value) => ({ value, holder: "", task: undefined })).reverse();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, holder, task } = next;
        if (Array.isArray(value))
            push(value.map((item) => ({ value: item, holder, task: taskAt(item, holder) ?? task })));
        else if (typeof value === "object" && value !== null)
            yield* fieldsIn(value, next);
    }
    function* fieldsIn(value, { holder, task }) {
        const inner = [];
        for (const [name, own] of Object.entries(value)) {
            const field = folded(name);
            yield { field, value: own, holder, ...(task === undefined ? {} : { task }) };
            if (!plainValues.has(field))
                inner.push({ value: own, holder: field, task });
        }
        push(inner);
    }
    function push(inner) {
        for (const item of inner.toReversed())
            open.push(item);
    }
}
/** Folds names as Go compares them: `ſ` and the Kelvin sign are letters for it, too. */
const folded = (name) => name.toUpperCase().toLowerCase();
function taskAt(item, list) {
    const { name } = (0,untyped/* fieldsOf */.P)(item);
    return taskLists.has(list) && typeof name === "string" ? name : undefined;
}
function separateLoops(document) {
    const text = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(document).metadata).annotations)[loopsAnnotation];
    // Neither a server nor this action takes a package apart whose annotation is not JSON.
    return typeof text === "string" ? (0,parse_json/* parseJson */.q)(text) : undefined;
}

// EXTERNAL MODULE: ./src/checks/policy/glob.ts
var policy_glob = __webpack_require__(40212);
;// CONCATENATED MODULE: ./src/checks/policy/image-reference.ts

/** Longer paths are refused by every runtime (reference.go, NameTotalLengthMax); a tag and a digest may follow. */
const image_reference_longest = { path: 255, name: 600 };
const pathPart = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagged = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const digested = /^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,}$/;
const domain = /^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d+)?$/;
/** undefined where no runtime could take it. */
function parseImage(name) {
    if (name.length > image_reference_longest.name)
        return undefined;
    const { registry, path, tag, digest } = splitImage(name);
    const isValid = domain.test(registry) &&
        path.length <= image_reference_longest.path &&
        path.split("/").every((part) => pathPart.test(part)) &&
        (tag === undefined || tagged.test(tag)) &&
        (digest === undefined || digested.test(digest));
    if (!isValid)
        return undefined;
    return { registry, path, tag: digest === undefined ? (tag ?? "latest") : "", digest: digest ?? "" };
}
function splitImage(name) {
    const [rest = "", digest] = splitAt(name, name.indexOf("@"));
    const colon = rest.lastIndexOf(":");
    const [full = "", tag] = splitAt(rest, colon > rest.lastIndexOf("/") ? colon : -1);
    return { ...withRegistry(full), tag, digest };
}
const splitAt = (text, at) => at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
/** The first part is a registry if it looks like a host: with a dot, a port, an upper case letter, or as `localhost`. */
function withRegistry(full) {
    const [first = "", rest] = splitAt(full, full.indexOf("/"));
    const isHost = rest !== undefined && (/[.:A-Z*]/.test(first) || first === "localhost");
    const host = isHost ? first.toLowerCase() : "docker.io";
    const registry = host === "index.docker.io" ? "docker.io" : host;
    const path = isHost ? rest : full;
    return { registry, path: registry === "docker.io" && !path.includes("/") ? `library/${path}` : path };
}
/** Whether an image is one of those that the glob stands for. A glob without tag and digest stands for all of them; a tag says nothing of an image with a digest. */
function isImageOf(glob, image) {
    const { registry, path, tag, digest } = splitImage(glob);
    if (!(0,policy_glob/* matchesGlob */.k)(registry, image.registry) || !(0,policy_glob/* matchesGlob */.k)(path, image.path))
        return false;
    if (digest !== undefined)
        return image.digest !== "" && (0,policy_glob/* matchesGlob */.k)(digest, image.digest);
    return tag === undefined || (image.digest === "" && (0,policy_glob/* matchesGlob */.k)(tag, image.tag));
}

;// CONCATENATED MODULE: ./src/checks/policy/violation.ts
const violation_longest = 120;
/** A name of a package, for a message. */
const shown = (name) => (name.length > violation_longest ? `${name.slice(0, violation_longest)}…` : name);

;// CONCATENATED MODULE: ./src/checks/policy/images.ts



/** What runs in the cluster without an image in the package that says so. */
const fetched = new Map([
    ["resolver", /^(?:task|pipeline)?ref$/],
    ["name", /^(?:workflow)?templateref$/],
    ["podspecpatch", /(?:)/],
    ["manifest", /^resource$/],
]);
const mostRefused = 100;
/** Images of containers anywhere in the package, and what brings images along that the package does not name. */
function imageViolations(fields, policy) {
    if (policy.allowedRegistries === undefined && policy.allowedImages === undefined)
        return [];
    // Thousands of tasks have a handful of images.
    const known = new Map();
    const found = [];
    for (const { value, task, ...place } of fields) {
        // A stranger's tasks may each have another image, and so many are reason enough.
        if (typeof value !== "string" || value === "" || found.length > mostRefused)
            continue;
        const message = fetchedProblem(place, value) ?? (isImageField(place) ? problemOnce(value, known, policy) : undefined);
        if (message !== undefined)
            found.push({ message, clue: shown(value), ...(task === undefined ? {} : { task }) });
    }
    return found;
}
const fetchedProblem = ({ field, holder }, value) => fetched.get(field)?.test(holder) === true
    ? `Its images are not known before it runs: ${field} ${shown(value)}.`
    : undefined;
function problemOnce(image, known, policy) {
    if (!known.has(image))
        known.set(image, images_problemOf(image, policy));
    return known.get(image);
}
/** Whether a field names an image: of a container, a volume (`image: {reference: …}`), and a Tekton bundle, which lies in a registry as images do. */
const isImageField = ({ field, holder }) => field === "image" || (field === "reference" && holder === "image") || (field === "bundle" && /ref$/.test(holder));
function images_problemOf(name, policy) {
    const image = name.includes("$(") || name.includes("{{") ? withoutParameter(name) : parseImage(name);
    if (image === "parameter")
        return `A parameter decides which image is used (${shown(name)}): only its tag or digest may be one.`;
    if (image === undefined)
        return `${JSON.stringify(shown(name))} is not the name of an image.`;
    return isAllowed(image, policy)
        ? undefined
        : `The image ${shown(name)} (${shown(normalName(image))}) is neither in allowed-registries nor in allowed-images.`;
}
/**
 * What stays the same whatever a parameter is: registry and path, if the parameter is nothing but the tag or digest behind them. Behind a first
 * part without a slash, it could be a port and an image of another registry.
 */
function withoutParameter(name) {
    const [, fixed = ""] = /^([^$@{}]+\/[^$@{}/:]+)[:@](?:\$\([^()]+\)|\{\{[^{}]+\}\}|[\w.:-])*$/.exec(name.slice(0, 600)) ?? [];
    if (fixed === "" || name.length > 600)
        return "parameter";
    const image = parseImage(fixed);
    return image === undefined ? undefined : { ...image, tag: "", digest: "" };
}
function isAllowed(image, { allowedRegistries = [], allowedImages = [] }) {
    return (allowedRegistries.some((glob) => (0,policy_glob/* matchesGlob */.k)(glob, image.registry)) ||
        allowedImages.some((glob) => isImageOf(glob, image)));
}
const normalName = ({ registry, path, tag, digest }) => `${registry}/${path}${digest === "" ? (tag === "" ? "" : `:${tag}`) : `@${digest}`}`;

;// CONCATENATED MODULE: ./src/checks/policy/limits.ts


/** The copying steps that the SDK adds to a task, which no author can set a limit for (kfp_tekton/compiler/_op_to_template.py, _data_passing_rewriter.py). */
const limits_added = /^(?:copy-results(?:-\d+)?|copy-inputs|output-taskrun-name|copy-results-artifacts)$/;
const addedImage = "busybox";
/** `tekton.dev/v1` reads `computeResources`, this one reads `resources`; the SDK writes the latter in both. */
const beta = "tekton.dev/v1beta1";
/** Containers without a limit that the policy wants, in tasks of every kind. */
function limitViolations(fields, { requiredLimits: required = [] }) {
    if (required.length === 0)
        return [];
    const isBeta = fields.some(({ field, value, holder }) => holder === "" && field === "apiversion" && value === beta);
    return fields.flatMap((placed) => containersOf(placed).flatMap(({ name, read, lost }) => {
        const { task } = placed;
        const limits = isBeta ? both(read, lost) : read;
        const missing = required.filter((resource) => !limits.has(resource));
        if (missing.length === 0)
            return [];
        const place = { clue: name, ...(task === undefined ? {} : { task }) };
        const without = `Container ${shown(name)} has no limit of ${missing.join(" and ")}`;
        const why = missing.every((resource) => lost.has(resource))
            ? ": the cluster drops those that the SDK wrote into `resources`; set `repair: true`"
            : "";
        return [{ ...place, message: `${without}${why}.` }];
    }));
}
const both = (one, other) => new Set([...one, ...other]);
function containersOf({ field, value, holder }) {
    if (field === "taskspec")
        return tektonContainers((0,untyped/* fieldsOf */.P)(value));
    // Of Argo, and of Kubeflow Pipelines 2, whose executors have a container each.
    if ((field === "container" || field === "script") && isObject(value))
        return [otherContainer((0,untyped/* fieldsOf */.P)(value))];
    if ((field === "containers" || field === "initcontainers" || field === "sidecars") && holder !== "taskspec")
        return namedIn([value]).map(otherContainer);
    return [];
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** A container without a name needs its limits all the same. */
const namedIn = (lists) => lists
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .filter(isObject)
    .map((item) => ({ name: "without a name", ...item }));
function tektonContainers(taskSpec) {
    const template = tektonLimits((0,untyped/* fieldsOf */.P)(onlyValue(taskSpec, "stepTemplate")));
    const steps = namedIn(valuesOf(taskSpec, "steps")).filter((step) => !(limits_added.test(String(step.name)) && onlyValue(step, "image") === addedImage));
    return [
        ...steps.map((step) => {
            const { read, lost } = tektonLimits(step);
            return { name: String(step.name), read: both(read, template.read), lost: both(lost, template.lost) };
        }),
        ...namedIn(valuesOf(taskSpec, "sidecars")).map((sidecar) => ({
            name: String(sidecar.name),
            ...tektonLimits(sidecar),
        })),
    ];
}
const tektonLimits = (container) => ({
    read: limitsIn(onlyValue(container, "computeResources")),
    lost: limitsIn(onlyValue(container, "resources")),
});
/** `resources: {limits: {cpu: 1}}` of Argo, `resources: {cpuLimit: 1}` of Kubeflow Pipelines 2 (pipeline_spec.proto, ResourceSpec). */
function otherContainer(container) {
    const resources = (0,untyped/* fieldsOf */.P)(onlyValue(container, "resources"));
    const own = ["cpu", "memory"].filter((resource) => [`${resource}Limit`, `resource${resource}Limit`].some((field) => isAmount(onlyValue(resources, field))));
    const name = onlyValue(container, "name");
    return {
        name: typeof name === "string" ? name : "main",
        read: new Set([...limitsIn(resources), ...own]),
        lost: new Set(),
    };
}
const limitsIn = (resources) => new Set(Object.entries((0,untyped/* fieldsOf */.P)(onlyValue((0,untyped/* fieldsOf */.P)(resources), "limits"))).flatMap(([name, amount]) => isAmount(amount) ? [name] : []));
/** For Kubernetes, none at all is no limit. */
const isAmount = (amount) => (typeof amount === "string" || typeof amount === "number") && amount !== "" && Number.parseFloat(`${amount}`) !== 0;
/** Whatever the case of its name, as servers read it. */
const valuesOf = (fields, name) => Object.entries(fields).flatMap(([field, value]) => (field.toLowerCase() === name.toLowerCase() ? [value] : []));
/** undefined also where there are several: which of them counts is up to the server. */
function onlyValue(fields, name) {
    const [value, ...others] = valuesOf(fields, name);
    return others.length === 0 ? value : undefined;
}

;// CONCATENATED MODULE: ./src/checks/policy/volumes.ts

/** Fields of other names that make a volume of that kind, in lower case: of workspaces, and of Kubeflow Pipelines 2. */
const otherFields = {
    configMap: ["configmapasvolume"],
    emptyDir: ["emptydirmounts"],
    ephemeral: ["genericephemeralvolume"],
    persistentVolumeClaim: ["volumeclaimtemplate", "volumeclaimtemplates", "pvcmount"],
    secret: ["secretasvolume"],
};
/** What holds volumes: those of tasks and pods, sources of a projected one, workspaces of a run and of a loop. */
const holders = new Set(["volumes", "sources", "workspaces"]);
function volumeViolations(fields, { forbiddenVolumes: forbidden = [] }) {
    const direct = new Map(forbidden.map((kind) => [kind.toLowerCase(), kind]));
    const other = new Map(forbidden.flatMap((kind) => (otherFields[kind] ?? []).map((field) => [field, kind])));
    if (direct.size === 0)
        return [];
    return fields.flatMap(({ field, value, holder, task }) => {
        const kind = other.get(field) ?? (holders.has(holder) ? direct.get(field) : undefined);
        if (kind === undefined || typeof value !== "object" || value === null)
            return [];
        const message = `A volume or workspace is of the kind ${shown(kind)}, which is one of forbidden-volumes.`;
        return [{ message, clue: kind, ...(task === undefined ? {} : { task }) }];
    });
}

;// CONCATENATED MODULE: ./src/checks/policy/violations.ts






/** What the policy does not allow of a package, in the order of the package for each setting. */
function violationsOf({ documents, serviceAccount }, policy) {
    const fields = [...placedFields(documents)];
    return [
        ...imageViolations(fields, policy),
        ...accountViolations([...accountsIn(fields), { name: serviceAccount }], policy),
        ...limitViolations(fields, policy),
        ...volumeViolations(fields, policy),
    ];
}
const accountFields = new Set(["serviceaccountname", "serviceaccount", "taskserviceaccountname"]);
const accountsIn = (fields) => fields.flatMap(({ field, value, task }) => accountFields.has(field) && typeof value === "string"
    ? [{ name: value, ...(task === undefined ? {} : { task }) }]
    : []);
function accountViolations(accounts, { allowedServiceAccounts: allowed }) {
    if (allowed === undefined)
        return [];
    return accounts
        .filter(({ name }) => name !== "" && !allowed.some((glob) => (0,policy_glob/* matchesGlob */.k)(glob, name)))
        .map(({ name, ...place }) => ({
        ...place,
        message: `The service account ${shown(name)} is not in allowed-service-accounts.`,
        clue: name,
    }));
}

;// CONCATENATED MODULE: ./src/checks/policy-rule.ts

/** What the policy of the repository does not allow. Its level is the policy's own, and no comment in a module silences it. */
const policyRule = {
    name: "policy",
    hint: "`policy-file` in the default branch says what packages may ask for. Change the pipeline, or have the policy changed there.",
    ofAnyKind: true,
    find: (_, { documents, serviceAccount, policy }) => policy === undefined
        ? []
        : violationsOf({ documents, serviceAccount }, policy).map(({ message, clue, task }) => ({
            message,
            clues: [clue],
            ...(task === undefined ? {} : { task }),
        })),
};

// EXTERNAL MODULE: ./src/packages/bounds.ts
var bounds = __webpack_require__(76452);
;// CONCATENATED MODULE: ./src/checks/privileges.ts


/** Reports what a package requests of the cluster beyond its own containers. This is not an error by itself, but a reviewer has to know of it. */
const privileges = {
    name: "privileges",
    hint: "Leave it out if the pipeline does not need it. A reviewer who knows of it can allow it: `# kfp-tekton: ignore[privileges]` on the line, or `privileges=off` in `checks`.",
    ofAnyKind: true,
    find: (_, facts) => [
        ...[...placedFields(facts.documents)].flatMap((placed) => requestsOf(placed, facts)),
        ...((0,bounds/* hasMergeKey */.e_)(facts.documents) ? [mergeKey] : []),
    ],
};
const mergeKey = {
    message: "The package has a YAML merge key (<<), which servers follow and its readers here do not.",
};
const requestsOf = (placed, facts) => requests
    .flatMap(({ describe, fields, holders }) => (fields === undefined || fields.has(placed.field)) && (holders === undefined || holders.test(placed.holder))
    ? describe(placed, facts)
    : [])
    .map(({ message, clue }) => ({
    message,
    clues: [clue],
    ...(placed.task === undefined ? {} : { task: placed.task }),
}));
const longestName = 100;
const privileges_shown = (name) => (name.length > longestName ? `${name.slice(0, longestName)}…` : name);
/** Describes a text field that holds a name. */
const ofName = (describe) => ({ value }) => typeof value === "string" && value !== "" ? [{ message: describe(privileges_shown(value)), clue: privileges_shown(value) }] : [];
/** Describes a switch that is on. Servers read packages as YAML 1.1 (gopkg.in/yaml.v2, resolve.go), where `yes` and `on` are true. */
const ofSwitch = (message, clue) => ({ value }) => value === true || (typeof value === "string" && /^(?:y|yes|true|on)$/i.test(value)) ? [{ message, clue }] : [];
const secret = ofName((name) => `A container or volume gets the secret ${name}.`);
const configMap = ofName((name) => `A container or volume gets the config map ${name}.`);
const privileges_fetched = (by) => ofName((name) => `A part of it is fetched from elsewhere when it runs, by the ${by} ${name}.`);
const requests = [
    {
        fields: new Set(["privileged"]),
        describe: ofSwitch("A container is privileged: it may do what the node may.", "privileged"),
    },
    {
        fields: new Set(["hostprocess"]),
        describe: ofSwitch("A container is a process of the node itself.", "host_process"),
    },
    { fields: new Set(["add"]), holders: /^capabilities$/, describe: capabilities },
    ...["hostNetwork", "hostPID", "hostIPC"].map((name) => ({
        fields: new Set([name.toLowerCase()]),
        describe: ofSwitch(`The pods use the node's own: ${name}.`, name),
    })),
    { fields: new Set(["hostport"]), describe: hostPort },
    { fields: new Set(["hostpath"]), describe: hostPath },
    // Fields of volumes and workspaces, also in Kubeflow Pipelines 2 (kubernetes_executor_config.proto).
    { fields: new Set(["secretname"]), describe: secret },
    { fields: new Set(["configmapname"]), describe: configMap },
    // `secretKeyRef`, `secretRef`, `nodePublishSecretRef`, `imagePullSecrets`, a source of a projected volume, Argo's `accessKeySecret` …
    { fields: new Set(["name"]), holders: /secrets?$|secret(?:key)?ref$/, describe: secret },
    { fields: new Set(["name"]), holders: /configmap$|configmap(?:key)?ref$/, describe: configMap },
    { fields: new Set(["serviceaccounttoken"]), describe: accountToken },
    { fields: new Set(["serviceaccountname", "serviceaccount", "taskserviceaccountname"]), describe: account },
    { fields: new Set(["resolver"]), holders: /^(?:task|pipeline)?ref$/, describe: privileges_fetched("resolver") },
    { fields: new Set(["bundle"]), holders: /^(?:task|pipeline)?ref$/, describe: privileges_fetched("bundle") },
    // Fields of an Argo Workflow, which Kubeflow Pipelines 2 also accepts.
    { fields: new Set(["name"]), holders: /^(?:workflow)?templateref$/, describe: privileges_fetched("template") },
    {
        fields: new Set(["podspecpatch"]),
        describe: ofName(() => "It changes the specification of its pods by a text that is not checked (podSpecPatch)."),
    },
    {
        fields: new Set(["manifest"]),
        holders: /^resource$/,
        describe: ofName(() => "It makes changes to objects of the cluster by itself (resource)."),
    },
];
function capabilities({ value }) {
    const added = (Array.isArray(value) ? value : []).map(String);
    if (added.length === 0)
        return [];
    return [{ message: privileges_shown(`A container asks for the capabilities ${added.join(", ")}.`), clue: added[0] ?? "" }];
}
function hostPort({ value }) {
    return value === 0 || value === undefined || value === null
        ? []
        : [{ message: `A container takes the port ${privileges_shown(String(value))} of the node.`, clue: "host_port" }];
}
function hostPath({ value }) {
    if (typeof value !== "object" || value === null)
        return [];
    const path = Object.entries(value).find(([name]) => name.toLowerCase() === "path")?.[1];
    const name = privileges_shown(String(path ?? ""));
    return [{ message: `A volume is the node's own folder ${name}.`, clue: name }];
}
function accountToken({ value }) {
    if (typeof value !== "object" || value === null)
        return [];
    return [{ message: "A volume holds a token of the service account.", clue: "service_account_token" }];
}
/** The SDK sets no service account. The one from the input `service-account` is not reported. */
function account({ value }, { serviceAccount }) {
    if (typeof value !== "string" || value === "" || value === serviceAccount)
        return [];
    const name = privileges_shown(value);
    return [{ message: `It uses the service account ${name}, which the package names itself.`, clue: name }];
}

;// CONCATENATED MODULE: ./src/checks/relative-commands.ts


/** Tekton starts a step in the task's own working folder, not in the image's WORKDIR where a `workingDir` is set for the cluster. */
const relativeCommands = {
    name: "relative-commands",
    hint: 'Give the path of the program or script from the root: /app/train.py. Or set the folder: task.container.working_dir = "/app".',
    find: (run) => authorContainers(run)
        .filter(({ container, task }) => (container.workingDir ?? task.taskSpec?.stepTemplate?.workingDir) === undefined)
        .flatMap(({ task, container }) => startedFiles(container)
        .filter((path) => !path.startsWith("/"))
        .slice(0, 1)
        .map((path) => ({
        message: `It starts ${path}, a path that depends on the folder that the container starts in.`,
        task: task.name,
        clues: [path],
    }))),
};

// EXTERNAL MODULE: ./src/checks/result-size.ts
var result_size = __webpack_require__(70152);
;// CONCATENATED MODULE: ./src/checks/schema.ts


const schema_schema = {
    name: "schema",
    hint: "A KFP server drops such a field without a message; Tekton itself denies the run. Set it in a way that the SDK writes correctly, leave it out, or set `repair: true`, which puts right what is known.",
    find: (run) => validatedRuns(run).flatMap((validated) => (0,schema/* schemaProblems */.Ic)(validated).map((problem) => schema_describe(problem, validated))),
};
/** The run, and each loop in it as a run of its own, because Tekton's schema does not cover custom tasks. */
function validatedRuns(run) {
    const loops = (0,all_tasks/* allSpecs */.y6)(run).filter(({ loop }) => loop !== undefined);
    return [run, ...loops.map(({ spec }) => ({ ...run, metadata: { name: "loop" }, spec: { pipelineSpec: spec } }))];
}
function schema_describe({ path, message, unknownField, value }, run) {
    const [, list = "", index = "", inTask = ""] = /\/(tasks|finally)\/(\d+)(.*)$/.exec(path) ?? [];
    const task = (0,all_tasks/* listOf */.c3)(run.spec?.pipelineSpec?.[list])[Number(index)];
    const place = task === undefined ? (0,schema/* dotted */.Bs)(path) : inTaskName(inTask, task);
    // In a loop nobody has checked that it has a name.
    const about = typeof task?.name === "string" ? { task: task.name } : {};
    if (unknownField === undefined)
        return { message: `${place}: ${message}.`, ...about };
    const lost = lossOf(unknownField, value);
    return {
        message: `${place} sets \`${unknownField}\`, which Tekton does not know${lost}.`,
        ...about,
        clues: callsFor(unknownField, value),
    };
}
/** `/taskSpec/steps/0` with the step's name in place of its number. */
function inTaskName(path, task) {
    const named = path.replace(/^\/taskSpec\/(steps|sidecars)\/(\d+)/, (_, list, index) => {
        const { name = index } = (0,all_tasks/* listOf */.c3)(task.taskSpec?.[list])[Number(index)] ?? {};
        return `/${list === "steps" ? "Step" : "Sidecar"} ${name}`;
    });
    return named === "" ? "The task" : named.slice(1).replaceAll("/", ".");
}
const lossOf = (field, value) => {
    if (field !== "resources")
        return "";
    const kinds = Object.keys(value ?? {}).join(" and ");
    return kinds === "" ? "" : `: the ${kinds} are lost`;
};
/** Calls of the SDK that write the field, for example `set_memory_limit` for the limit of memory in `resources`. */
function callsFor(field, value) {
    const snake = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const ofResources = Object.entries((field === "resources" ? value : undefined) ?? {}).flatMap(([kind, amounts]) => Object.keys(amounts ?? {}).flatMap((resource) => [
        `set_${resource.replace(/^.*\/|-/g, "_").replace(/^_/, "")}_${kind.replace(/s$/, "")}`,
        `add_resource_${kind.replace(/s$/, "")}`,
    ]));
    return [...ofResources, `set_${snake}`, `add_${snake.replace(/s$/, "")}`, field];
}

// EXTERNAL MODULE: ./src/tekton/quantity.ts
var quantity = __webpack_require__(18720);
;// CONCATENATED MODULE: ./src/checks/spec-tasks.ts

/** Tasks of the pipeline and of all that is nested in it; none for a package of another kind. */
function specTasks(documents) {
    const [spec, platforms] = documents.map(untyped/* fieldsOf */.P);
    if (spec?.schemaVersion === undefined || spec.deploymentSpec === undefined)
        return [];
    const components = (0,untyped/* fieldsOf */.P)(spec.components);
    const executors = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(spec.deploymentSpec).executors);
    const kubernetes = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(platforms?.platforms).kubernetes);
    const settings = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(kubernetes.deploymentSpec).executors);
    return [spec.root, ...Object.values(components)].flatMap((holder) => Object.entries((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(holder).dag).tasks)).map(([name, task]) => {
        const component = (0,untyped/* fieldsOf */.P)(components[String((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(task).componentRef).name)]);
        const label = String(component.executorLabel);
        return {
            name,
            task: (0,untyped/* fieldsOf */.P)(task),
            component,
            executor: (0,untyped/* fieldsOf */.P)(executors[label]),
            platform: (0,untyped/* fieldsOf */.P)(settings[label]),
        };
    }));
}
/** A value that a parameter of the run decides: what it will be is not known. */
const isDynamic = (text) => text.includes("{{");
const listOfFields = (value) => (Array.isArray(value) ? value.map(untyped/* fieldsOf */.P) : []);

;// CONCATENATED MODULE: ./src/checks/spec-containers.ts




/** Finds images, packages and resources of KFP 2 that the SDK takes and Kubernetes refuses or ignores. */
const specContainers = {
    name: "spec-containers",
    hint: "See docs/checks.md#spec-containers.",
    ofAnyKind: true,
    find: (_, { documents }) => specTasks(documents).flatMap((placed) => {
        const { container } = placed.executor;
        if (container === undefined)
            return [];
        return [...imageProblems(placed), ...packageProblems(placed), ...resourceProblems(placed)].map((problem) => ({
            ...problem,
            task: placed.name,
        }));
    }),
};
const containerOf = ({ executor }) => (0,untyped/* fieldsOf */.P)(executor.container);
function imageProblems(placed) {
    const image = String(containerOf(placed).image ?? "");
    if (image === "")
        return [{ message: "It has no image, and Kubernetes starts no container without one." }];
    if (isDynamic(image) || parseImage(image) !== undefined)
        return [];
    return [{ message: `${JSON.stringify(image)} is not the name of an image.`, clues: [image] }];
}
/** Paths that pip gets (kfp/dsl/component_factory.py, `_get_packages_to_install_command`). */
const localPackage = /'((?:\.{1,2}\/|file:\.)[^']*)'/g;
/** The SDK sends the names of packages into the container, and no files. */
function packageProblems(placed) {
    const { command } = containerOf(placed);
    const install = (Array.isArray(command) ? command : []).map(String).find((text) => text.includes("pip install"));
    return [...(install ?? "").matchAll(localPackage)].map(([, path = ""]) => ({
        message: `It installs ${path}, a file of this machine, which is not in the container.`,
        clues: [path],
    }));
}
function resourceProblems(placed) {
    const resources = (0,untyped/* fieldsOf */.P)(containerOf(placed).resources);
    return [
        ...acceleratorProblems((0,untyped/* fieldsOf */.P)(resources.accelerator)),
        ...amounts.flatMap((name) => quantityProblem(resources[name])),
        ...overLimit("CPU", resources.resourceCpuRequest, resources.resourceCpuLimit),
        ...overLimit("memory", resources.resourceMemoryRequest, resources.resourceMemoryLimit),
    ];
}
const amounts = ["resourceCpuRequest", "resourceCpuLimit", "resourceMemoryRequest", "resourceMemoryLimit"];
/** The SDK takes `64K`, which is no quantity (driver.go, getPodResource). */
function quantityProblem(value) {
    if (typeof value !== "string" || value === "" || isDynamic(value) || (0,quantity/* quantityOf */.R)(value) !== undefined)
        return [];
    return [
        {
            message: `${JSON.stringify(value)} is not a quantity of Kubernetes, and the server's driver fails: write k, M or Mi for K.`,
            clues: [value],
        },
    ];
}
/** The driver sets a limit only if it has both (kubeflow/pipelines backend/src/v2/driver/driver.go, initPodSpecPatch). */
function acceleratorProblems(accelerator) {
    const type = String(accelerator.resourceType ?? accelerator.type ?? "");
    const count = String(accelerator.resourceCount ?? accelerator.count ?? "");
    if (type === "" && count !== "")
        return [
            {
                message: `It wants ${count} accelerators of no type, which the server ignores: set_accelerator_type("nvidia.com/gpu") says which.`,
                clues: ["set_gpu_limit", "set_accelerator_limit"],
            },
        ];
    if (type === "" || isDynamic(type) || type.includes("/"))
        return [];
    return [
        {
            message: `${JSON.stringify(type)} is no resource of Kubernetes, which refuses the pod: the name of a device has a domain, such as nvidia.com/gpu.`,
            clues: [type],
        },
    ];
}
/** Kubernetes ValidateResourceRequirements. Parameters, such as {{$.inputs…}}, are no quantities. */
function overLimit(what, request, limit) {
    const [amount, most] = [(0,quantity/* quantityOf */.R)(request), (0,quantity/* quantityOf */.R)(limit)];
    if (amount === undefined || most === undefined || amount <= most * (1 + 1e-12))
        return [];
    const call = `set_${what.toLowerCase()}_request`;
    return [
        {
            message: `Its ${what} request ${request} is over its limit ${limit}: Kubernetes refuses the pod.`,
            clues: [call],
        },
    ];
}

;// CONCATENATED MODULE: ./src/checks/spec-inputs.ts


/** Finds imported artifacts and items of loops of KFP 2 that the SDK takes and the server's driver or launcher refuses. */
const specInputs = {
    name: "spec-inputs",
    hint: "See docs/checks.md#spec-inputs.",
    ofAnyKind: true,
    find: (_, { documents }) => specTasks(documents).flatMap((placed) => [...importerProblems(placed), ...itemProblems(placed)].map((problem) => ({ ...problem, task: placed.name }))),
};
/** Of a constant address; kubeflow/pipelines backend/src/v2/component/importer_launcher.go, ImportSpecToArtifact. */
function importerProblems({ executor }) {
    const importer = (0,untyped/* fieldsOf */.P)(executor.importer);
    const uri = (0,untyped/* fieldsOf */.P)(importer.artifactUri).constant;
    if (typeof uri !== "string" || isDynamic(uri))
        return [];
    if (!/^[a-z][a-z0-9+.-]*:\/\/./i.test(uri))
        return [
            {
                message: `The importer's address ${JSON.stringify(uri)} has no scheme such as s3:// or gs://: files of this machine are not on the server.`,
                clues: uri === "" ? ["importer("] : [uri],
            },
        ];
    const type = String((0,untyped/* fieldsOf */.P)(importer.typeSchema).schemaTitle ?? "");
    if (uri.startsWith("oci://") && type !== "system.Model")
        return [{ message: `The importer takes ${uri} only as a Model, and this is ${type}.`, clues: [uri] }];
    return [];
}
/** Items of a loop have the type of the first (kfp/dsl/for_loop.py); the driver refuses others, except as texts (backend/src/v2/driver/resolve.go, resolveInputs). */
function itemProblems({ task, component }) {
    const iterator = (0,untyped/* fieldsOf */.P)(task.parameterIterator);
    const items = itemsOf((0,untyped/* fieldsOf */.P)(iterator.items).raw);
    const parameters = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(component.inputDefinitions).parameters);
    const type = String((0,untyped/* fieldsOf */.P)(parameters[String(iterator.itemInput)]).parameterType ?? "");
    const clues = ["ParallelFor"];
    const wrong = items.find((item) => !isOfType(item, type));
    if (wrong !== undefined)
        return [
            {
                message: `The items of the loop have the type of the first, ${type}, and ${JSON.stringify(wrong)} is of another.`,
                clues,
            },
        ];
    const missing = selectedKeys(component).find((key) => items.some((item) => isMapping(item) && !(key in item)));
    return missing === undefined
        ? []
        : [{ message: `The loop uses ${JSON.stringify(missing)} of its items, which not every item has.`, clues }];
}
function itemsOf(raw) {
    if (typeof raw !== "string")
        return [];
    try {
        const items = JSON.parse(raw);
        return Array.isArray(items) ? items : [];
    }
    catch {
        return [];
    }
}
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function isOfType(item, type) {
    if (type === "NUMBER_INTEGER" || type === "NUMBER_DOUBLE")
        return typeof item === "number";
    if (type === "BOOLEAN")
        return typeof item === "boolean";
    if (type === "LIST")
        return Array.isArray(item);
    // What is no text becomes one.
    return type === "STRUCT" ? isMapping(item) : true;
}
/** `parseJson(string_value)["a"]` is how a task inside takes one value of an item. */
function selectedKeys(component) {
    const tasks = Object.values((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(component.dag).tasks));
    const inputs = tasks.flatMap((task) => Object.values((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(task).inputs).parameters)));
    return inputs.map(untyped/* fieldsOf */.P).flatMap(({ componentInputParameter, parameterExpressionSelector }) => {
        const [, key] = /^parseJson\(string_value\)\["([^"\]]+)"\]$/.exec(String(parameterExpressionSelector)) ?? [];
        return key !== undefined && String(componentInputParameter).includes("loop-item") ? [key] : [];
    });
}

;// CONCATENATED MODULE: ./src/checks/spec-kubernetes.ts



/** Finds settings of `kfp.kubernetes` that Kubernetes refuses when the task's pod is created. */
const specKubernetes = {
    name: "spec-kubernetes",
    hint: "See docs/checks.md#spec-kubernetes.",
    ofAnyKind: true,
    find: (_, { documents }) => specTasks(documents).flatMap((placed) => [
        ...nameProblems(placed.platform),
        ...volumeProblems(placed.platform),
        ...labelProblems(placed.platform),
        ...tolerationProblems(placed.platform),
        ...claimProblems(placed),
    ].map((problem) => ({ ...problem, task: placed.name }))),
};
const label = "[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?";
const isLabel = (name) => new RegExp(`^${label}$`).test(name);
const isName = (name) => name.length <= 253 && new RegExp(`^${label}(?:\\.${label})*$`).test(name);
/** A name that is known when the pipeline is compiled. */
const known = (value) => (typeof value === "string" && !isDynamic(value) ? value : "");
const nameFields = [
    ["secretAsEnv", "secretName", "secret"],
    ["secretAsVolume", "secretName", "secret"],
    ["imagePullSecret", "secretName", "secret"],
    ["configMapAsEnv", "configMapName", "config map"],
    ["configMapAsVolume", "configMapName", "config map"],
    ["pvcMount", "constant", "volume claim"],
];
function nameProblems(platform) {
    return nameFields.flatMap(([list, field, what]) => listOfFields(platform[list]).flatMap((entry) => {
        const name = known(entry[field]);
        if (name === "" || isName(name))
            return [];
        return [{ message: `${JSON.stringify(name)} is not a valid name of a ${what} in Kubernetes.`, clues: [name] }];
    }));
}
function volumesOf(platform) {
    const of = (list, field, isNamed) => listOfFields(platform[list]).map((entry) => ({
        name: known(entry[field]),
        mountPath: known(entry.mountPath),
        isNamed,
    }));
    return [
        ...of("secretAsVolume", "secretName", true),
        ...of("configMapAsVolume", "configMapName", true),
        ...of("emptyDirMounts", "volumeName", true),
        ...of("genericEphemeralVolume", "volumeName", true),
        ...of("pvcMount", "constant", false),
    ];
}
function volumeProblems(platform) {
    const volumes = volumesOf(platform);
    const named = volumes.filter(({ name, isNamed }) => isNamed && name !== "");
    const emptyDirs = listOfFields(platform.emptyDirMounts);
    return [
        ...repeated(volumes.map(({ mountPath }) => mountPath.replace(/(?<=.)\/+$/, ""))).map((path) => ({
            message: `Two volumes are mounted at ${path}: Kubernetes refuses the pod.`,
            clues: [path],
        })),
        ...repeated(named.map(({ name }) => name)).map((name) => ({
            message: `Two volumes have the name ${name}, because the server names a volume after its secret or config map: mount it once.`,
            clues: [name],
        })),
        ...named
            .filter(({ name }) => isName(name) && !isLabel(name))
            .map(({ name }) => ({
            message: `The server names the volume ${name}, and names of volumes have at most 63 characters and no dot.`,
            clues: [name],
        })),
        ...emptyDirs
            .map(({ volumeName }) => ({ name: known(volumeName) }))
            .filter(({ name }) => name !== "" && !isName(name))
            .map(({ name }) => ({ message: `${JSON.stringify(name)} is not a valid name of a volume.`, clues: [name] })),
        ...emptyDirs.flatMap(({ sizeLimit }) => spec_kubernetes_quantityProblem(sizeLimit)),
    ];
}
function repeated(names) {
    const counts = Map.groupBy(names, (name) => name);
    return [...counts].flatMap(([name, all]) => (name !== "" && all.length > 1 ? [name] : []));
}
function spec_kubernetes_quantityProblem(value) {
    const text = known(value);
    if (text === "" || (0,quantity/* quantityOf */.R)(text) !== undefined)
        return [];
    return [{ message: `${JSON.stringify(text)} is not a quantity of Kubernetes, such as 10Gi.`, clues: [text] }];
}
const part = "[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?";
const isKey = (key) => {
    const [prefix, name, ...more] = key.includes("/") ? key.split("/") : [undefined, key];
    return more.length === 0 && new RegExp(`^${part}$`).test(name ?? "") && (prefix === undefined || isName(prefix));
};
const isLabelValue = (value) => value === "" || new RegExp(`^${part}$`).test(value);
function labelProblems(platform) {
    const metadata = (0,untyped/* fieldsOf */.P)(platform.podMetadata);
    const maps = [
        { map: (0,untyped/* fieldsOf */.P)(metadata.labels), what: "a label", hasLabelValues: true },
        { map: (0,untyped/* fieldsOf */.P)(metadata.annotations), what: "an annotation", hasLabelValues: false },
        { map: (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(platform.nodeSelector).labels), what: "a node selector", hasLabelValues: true },
    ];
    return maps.flatMap(({ map, what, hasLabelValues }) => Object.entries(map).flatMap(([key, value]) => {
        if (!isKey(key))
            return [{ message: `${JSON.stringify(key)} is not a valid key of ${what}.`, clues: [key] }];
        const text = known(value);
        if (!hasLabelValues || isLabelValue(text))
            return [];
        return [{ message: `${JSON.stringify(text)} is not a valid value of ${what}.`, clues: [text] }];
    }));
}
/** Kubernetes ValidateTolerations. A toleration of a parameter has no fields here. */
function tolerationProblems(platform) {
    return listOfFields(platform.tolerations)
        .filter((toleration) => toleration.tolerationJson === undefined)
        .flatMap(({ key = "", operator = "Equal", value = "", effect = "", tolerationSeconds }) => {
        const about = `The toleration of ${key === "" ? "everything" : String(key)}`;
        const clues = [...(key === "" ? [] : [`"${key}"`, `'${key}'`]), "add_toleration"];
        if (operator === "Exists" && value !== "")
            return [{ message: `${about} has the operator Exists and a value: Kubernetes refuses the pod.`, clues }];
        if (key === "" && operator !== "Exists")
            return [{ message: `${about} has no key and not the operator Exists: Kubernetes refuses the pod.`, clues }];
        if (tolerationSeconds !== undefined && effect !== "NoExecute")
            return [{ message: `${about} has seconds without the effect NoExecute: Kubernetes refuses the pod.`, clues }];
        return [];
    });
}
const accessModes = new Set(["ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"]);
/** Constants of `kubernetes.CreatePVC` (kubeflow/pipelines backend/src/v2/driver, createPVC). */
function claimProblems({ task, executor }) {
    if ((0,untyped/* fieldsOf */.P)(executor.container).image !== "argostub/createpvc")
        return [];
    const inputs = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(task.inputs).parameters);
    const constant = (name) => (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(inputs[name]).runtimeValue).constant;
    const modes = constant("access_modes");
    const name = known(constant("pvc_name"));
    return [
        ...(Array.isArray(modes) ? modes : [])
            .filter((mode) => !accessModes.has(String(mode)))
            .map((mode) => ({
            message: `${JSON.stringify(mode)} is not an access mode of Kubernetes.`,
            clues: [String(mode)],
        })),
        ...spec_kubernetes_quantityProblem(constant("size")),
        ...(name === "" || isName(name)
            ? []
            : [{ message: `${JSON.stringify(name)} is not a valid name of a volume claim in Kubernetes.`, clues: [name] }]),
    ];
}

;// CONCATENATED MODULE: ./src/checks/checks.ts






















/** The rules in the order of their reports: first what the cluster denies, last advice. */
const rules = [
    noTasks,
    taskNames,
    containerNames,
    volumes,
    denied_workspaces,
    denied_admission,
    schema_schema,
    outputPaths,
    kfpV2Dsl,
    specContainers,
    specKubernetes,
    specInputs,
    argoVariables,
    componentNames,
    floatConditions,
    result_size/* resultSize */.V,
    implicitArtifacts,
    relativeCommands,
    policyRule,
    privileges,
    differsEachTime,
    customTasks,
    nameLength,
    noTimeout,
];
/** Returns what to do about a rule's findings. */
const hintOfRule = (name) => rules.find((rule) => rule.name === name)?.hint ?? "";
/** Finds what compiles but fails or surprises on a cluster. A comment `# kfp-tekton: ignore[rule]` on the line silences a rule there. */
const checkPipeline = (options) => rules.flatMap((rule) => findingsOfRule(rule, options));
/** The same rule by rule: on a package of thousands of tasks, each takes a tenth of a second, and the step hears no signal meanwhile. */
async function checkPipelineInTurns(options, signal) {
    const findings = [];
    for (const rule of rules) {
        await (0,promises_.setImmediate)();
        if (signal.aborted)
            break;
        findings.push(...findingsOfRule(rule, options));
    }
    return findings;
}
function findingsOfRule(rule, options) {
    const { pipelineRun, module, source, line, levelOf } = options;
    const { missingNames = [], variations = [], documents = [pipelineRun], serviceAccount = "", policy } = options;
    const facts = { missingNames, variations, documents, serviceAccount, ...(policy === undefined ? {} : { policy }) };
    if (pipelineRun === undefined && rule.ofAnyKind !== true)
        return [];
    const { name, hint } = rule;
    const level = rule === policyRule ? (policy?.level ?? "off") : levelOf(name);
    if (level === "off")
        return [];
    const lines = source.split(/\r?\n/);
    const placed = problemsOf(rule, pipelineRun ?? {}, facts)
        .map((problem) => ({ problem, at: placeOf(problem, { module, lines, line }) }))
        .filter(({ at }) => rule === policyRule || at.file !== module || !isIgnored(name, lines[(at.line ?? 1) - 1]));
    const same = [...Map.groupBy(placed, ({ problem }) => problem.message).values()];
    const findings = same.map((group) => {
        const denied = group.some(({ problem }) => problem.denied === true);
        return {
            rule: name,
            level: level === "auto" ? (denied ? "error" : "warning") : level,
            message: messageOf(group.map(({ problem }) => problem)),
            hint,
            location: group[0]?.at ?? { file: module, line },
        };
    });
    return bounded(findings);
}
/** Limit of findings per rule: an untrusted package may cause thousands, which nobody reads. */
const mostFindings = 100;
function bounded(findings) {
    const rest = findings.slice(mostFindings);
    const [first] = rest;
    if (first === undefined)
        return findings;
    const level = rest.some((finding) => finding.level === "error") ? "error" : first.level;
    return [
        ...findings.slice(0, mostFindings),
        { ...first, level, message: `${rest.length} more findings of this rule.` },
    ];
}
const ofSeveral = new Map(rules.flatMap(({ name, ofSeveral }) => (ofSeveral === undefined ? [] : [[name, ofSeveral]])));
/**
 * Merges findings that are the same for several pipelines: such a finding is reported once, at the first pipeline.
 * @param checked a pipeline's name with its findings
 */
function mergeRepeatedFindings(checked) {
    const pipelines = (rule) => checked.filter(({ findings }) => findings.some((finding) => finding.rule === rule));
    return checked.map((pipeline) => ({
        ...pipeline,
        findings: pipeline.findings.flatMap((finding) => {
            const sentence = ofSeveral.get(finding.rule);
            const all = pipelines(finding.rule);
            if (sentence === undefined || all.length === 1)
                return [finding];
            return all[0] === pipeline ? [{ ...finding, message: sentence(all.map(({ name }) => name)) }] : [];
        }),
    }));
}
const placeOf = (problem, { module, lines, line }) => problem.location ?? { file: module, line: lineOf(problem, lines, line) };
function lineOf({ clues = [], task }, lines, definition) {
    for (const clue of clues) {
        const line = (0,source_line/* lineWith */.X)(clue, lines, definition);
        if (line !== undefined)
            return line;
    }
    return (task === undefined ? undefined : (0,source_line/* lineOfTask */.Z)(task, lines, definition)) ?? definition;
}
const namedAtMost = 3;
function messageOf(problems) {
    const tasks = [...new Set(problems.flatMap(({ task }) => (task === undefined ? [] : [task])))];
    const message = problems[0]?.message ?? "";
    if (tasks.length === 0)
        return message;
    const named = tasks.slice(0, tasks.length === namedAtMost + 1 ? tasks.length : namedAtMost);
    const rest = tasks.length - named.length;
    const names = `${named.join(", ")}${rest === 0 ? "" : ` and ${rest} more`}`;
    return `${tasks.length === 1 ? "Task" : "Tasks"} ${names}: ${message}`;
}
/** A rule may throw on fields of unexpected types. The rule `schema` reports those. */
function problemsOf({ find }, run, facts) {
    try {
        return find(run, facts);
    }
    catch (error) {
        if (validatedRuns(run).every((validated) => (0,schema/* wrongTypes */.xr)(validated).length === 0))
            throw error;
        return [];
    }
}
function isIgnored(rule, line = "") {
    const [, names = ""] = /#\s*kfp-tekton:\s*ignore\[([\w\s,-]+)\]/.exec(line) ?? [];
    return names.split(",").some((name) => name.trim() === rule);
}


/***/ }),

/***/ 83351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hasMemoryAddress)
/* harmony export */ });
/** What Python writes for an object that has no text of its own, such as `<function f at 0x7f1c2a3b4c5d>`: another address in each process. */
const address = /\bat\s+0x[0-9a-f]{8,16}>/;
const hasMemoryAddress = (text) => address.test(text);


/***/ }),

/***/ 2706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ executedCustomTasks),
/* harmony export */   W: () => (/* binding */ customTaskOf)
/* harmony export */ });
/** The custom tasks that the embedded servers execute, by group and kind: those of kfp-tekton's controllers, and Tekton's CEL task. */
const executedCustomTasks = [
    "custom.tekton.dev/PipelineLoop",
    "custom.tekton.dev/BreakTask",
    "custom.tekton.dev/ExitHandler",
    "cel.tekton.dev/CEL",
];
/** Recognises a task that another controller executes, by its API group; undefined for Tekton's own tasks. */
function customTaskOf({ taskRef, taskSpec, }) {
    const { apiVersion, kind } = { ...taskSpec, ...taskRef };
    if (typeof apiVersion !== "string" || apiVersion === "")
        return undefined;
    const [group = ""] = apiVersion.split("/");
    return group === "tekton.dev" ? undefined : { apiVersion, kind: String(kind ?? ""), group };
}


/***/ }),

/***/ 6527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ lineWith),
/* harmony export */   Z: () => (/* binding */ lineOfTask)
/* harmony export */ });
/** Finds the line of a module (from 1) that contains the clue, first from the pipeline's `def` on; undefined if none does. */
function lineWith(clue, lines, definition) {
    if (clue === "")
        return undefined;
    const after = lines.findIndex((text, index) => index >= definition - 1 && text.includes(clue));
    const anywhere = after === -1 ? lines.findIndex((text) => text.includes(clue)) : after;
    return anywhere === -1 ? undefined : anywhere + 1;
}
/**
 * The line that a task comes from: the SDK makes its name from that of the component, with `-` for what Kubernetes does not take in one, and
 * numbers the second and later of the same name. Conditions and loops are tasks of their own.
 */
function lineOfTask(task, lines, definition) {
    const lower = lines.map((line) => line.toLowerCase());
    return lineOfNamed(task, lower, definition) ?? lineOfGroup(task, lower, definition);
}
function lineOfNamed(task, lower, definition) {
    const unnumbered = task.replace(/-\d+$/, "");
    // Of `dsl.Condition(…, "good enough")` the SDK makes `condition-good enough-1`.
    const ofCondition = /^condition-(.*\D.*)-\d+$/.exec(task)?.[1];
    const names = [task, unnumbered, ofCondition ?? ""].map((name) => name.toLowerCase());
    const spelt = names.flatMap((name) => [name, name.replaceAll("-", "_"), name.replaceAll("-", " ")]).filter(Boolean);
    // A short name is part of many words: what is written as a name comes first.
    const clues = [...spelt.flatMap((name) => [`"${name}"`, `'${name}'`, `${name}(`, `${name}_op(`]), ...spelt];
    for (const clue of clues) {
        const line = lineWith(clue, lower, definition);
        if (line !== undefined)
            return line;
    }
    return undefined;
}
/** The only condition or loop of a module, where it has no name of its own. */
function lineOfGroup(task, lower, definition) {
    const call = /^condition-\d+$/.test(task) ? "condition(" : /-for-loop-\d+$/.test(task) ? "parallelfor(" : undefined;
    if (call === undefined)
        return undefined;
    const lines = lower.flatMap((text, index) => (index >= definition - 1 && text.includes(call) ? [index + 1] : []));
    return lines.length === 1 ? lines[0] : undefined;
}


/***/ })

};
