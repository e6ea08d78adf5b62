export const id = 1579;
export const ids = [1579];
export const modules = {

/***/ 71579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tO: () => (/* binding */ checkPipeline),
  pT: () => (/* binding */ hintOfRule),
  n3: () => (/* binding */ toldOnce)
});

// UNUSED EXPORTS: rules

// EXTERNAL MODULE: ./src/tekton/schema.ts + 2 modules
var schema = __webpack_require__(76102);
// EXTERNAL MODULE: ./src/tekton/source-line.ts
var source_line = __webpack_require__(6527);
// EXTERNAL MODULE: ./src/tekton/all-tasks.ts
var all_tasks = __webpack_require__(62857);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/checks/argo-variables.ts


/** The SDK refuses dotted names without spaces in commands; others, and those elsewhere, it leaves as they are (kfp_tekton/compiler/compiler.py:1755). */
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
/** Of argoproj.github.io/argo-workflows/variables. Words alone, such as `{{ tasks }}`, belong to other templates. */
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
        ...(task === undefined ? {} : { task }),
    }));
}
/** Jinja and its like, whose own names may be Argo's; and programs in Python, where `{{` is a brace of an f-string. */
const isOtherTemplate = (text) => /\{%|\{#/.test(text) ||
    /\bf["'][^\n]{0,500}\{\{(?:item|retries)\}\}/.test(text) ||
    /\{\{(?!\$)[^{}]*\}\}/.test(text.replace(variable, "").replaceAll(replaced, ""));
function textsIn(value) {
    if (typeof value === "string")
        return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
/** Defaults, and what the author put on the run. The SDK's own annotations say the same as the spec. */
function outsideTasks({ metadata, spec }) {
    const marks = [metadata?.annotations, metadata?.labels]
        .flatMap((map) => Object.entries(map ?? {}))
        .filter(([key]) => !/^(tekton\.dev|pipelines\.kubeflow\.org)\//.test(key))
        .map(([, value]) => value);
    const values = [spec?.params, spec?.pipelineSpec?.params];
    return [...new Set(textsIn([marks, values]))];
}

;// CONCATENATED MODULE: ./src/checks/rule.ts

/** What the SDK adds to the author's steps (kfp_tekton/compiler/_op_to_template.py, _data_passing_rewriter.py). */
const added = /^(copy-results(-\d+)?|copy-inputs|output-taskrun-name|copy-results-artifacts|copy-artifacts)$/;
/** The containers that the author wrote, in loops and exit handlers too: the main step, init containers, sidecars. */
const authorContainers = (run) => (0,all_tasks/* allTasks */.m5)(run).flatMap((placed) => [
    ...(0,all_tasks/* listOf */.c3)(placed.task.taskSpec?.steps).filter(({ name = "" }) => !added.test(name)),
    ...(0,all_tasks/* listOf */.c3)(placed.task.taskSpec?.sidecars),
].map((container) => ({ ...placed, container })));
/** Command, arguments and script of a container as one text. */
const textOf = ({ command = [], args = [], script = "" }) => [...command, ...args, script].map(String).join("\n");

;// CONCATENATED MODULE: ./src/checks/component-names.ts

/** The SDK takes only the function's own text into the container (kfp/components/_python_op.py): the step ends with a NameError there. */
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


/** What the author calls to get one, by its kind. */
const calls = {
    PipelineLoop: ["ParallelFor", "Loop(", "graph_component"],
    BreakTask: ["Break("],
    CEL: ["CEL_"],
};
/** "If no such controller is running, no further action will be taken": the run hangs until its time limit (tektoncd/pipeline docs/customruns.md). */
const customTasks = {
    name: "custom-tasks",
    hint: "Make sure that the cluster has the controller (loops: tekton-pipelineloop-controller of kfp-tekton), or unroll the loop.",
    find: (run) => (0,all_tasks/* allTasks */.m5)(run).flatMap(({ task }) => {
        const custom = (0,custom_task/* customTaskOf */.W)(task);
        if (custom === undefined)
            return [];
        const { apiVersion, kind } = custom;
        return [
            {
                message: `A ${kind} of ${apiVersion} needs its own controller on the cluster: without it the run waits for ever.`,
                task: task.name,
                clues: calls[kind] ?? [],
            },
        ];
    }),
};

// EXTERNAL MODULE: ./src/tekton/admission/admission.ts + 1 modules
var admission = __webpack_require__(20329);
// EXTERNAL MODULE: ./src/tekton/admission/pod.ts + 1 modules
var pod = __webpack_require__(69647);
// EXTERNAL MODULE: ./src/tekton/admission/workspaces.ts
var workspaces = __webpack_require__(72437);
;// CONCATENATED MODULE: ./src/checks/denied.ts




/** What Tekton's validation says of a run, and of the loops in it once they begin: one rule for each subject. */
const noTasks = {
    name: "no-tasks",
    hint: "Call a component in the pipeline function, before or beside its exit handler.",
    find: (run) => ofSubject(run, "no-tasks"),
};
/** The name of a dsl.Condition gets into the task's as it is. */
const taskNames = {
    name: "task-names",
    hint: "Name it with lower case letters, digits and dashes, at most 63 characters. A condition's name is the second argument of dsl.Condition.",
    find: (run) => ofSubject(run, "task-names"),
};
const containerNames = {
    name: "container-names",
    hint: "Name init containers and sidecars with lower case letters, digits and dashes, each differently. `main` is the step itself.",
    find: (run) => [...ofSubject(run, "container-names"), ...ofPods(run, "container-names")],
};
const volumes = {
    name: "volumes",
    hint: "Name volumes with lower case letters, digits and dashes, at most 63 characters. Add each volume once (add_volume, pvolumes) and mount it under its name (add_volume_mount), each at a path of its own.",
    find: (run) => [...ofSubject(run, "volumes"), ...ofPods(run, "volumes")],
};
const denied_workspaces = {
    name: "workspaces",
    hint: 'Give it with TektonPipelineConf.add_pipeline_workspace in a compile call and `entry: main`, or use a volume: pvolumes={"/data": …}.',
    find: (run) => (0,workspaces/* missingWorkspaces */.j)(run).map(({ name, task }) => ({
        message: `Nobody gives the workspace ${JSON.stringify(name)}: the run would end at once.`,
        clues: [`workspaces.${name}`, name],
        denied: true,
        ...(task === undefined ? {} : { task }),
    })),
};
const denied_admission = {
    name: "admission",
    hint: "Tekton's validation refuses such a PipelineRun when it is created, or Kubernetes refuses its pod. A result cannot be used outside the loop that its task is in.",
    find: (run) => [...ofSubject(run, "other"), ...ofPods(run, "other")],
};
const problemOf = ({ problem, task, clue }, consequence) => ({
    message: `${problem.replace(/\.$/, "")}: ${consequence}.`,
    denied: true,
    ...(task === undefined ? {} : { task }),
    ...(clue === undefined ? {} : { clues: [clue] }),
});
function ofSubject(run, subject) {
    const about = (denials, consequence) => denials.filter((denial) => denial.subject === subject).map((denial) => problemOf(denial, consequence));
    return [
        ...about((0,admission/* denialsOf */.os)(run), "Tekton would deny the run"),
        ...about((0,admission/* loopDenialsOf */.Yz)(run), "the loop that holds it would fail"),
    ];
}
/** @returns what keeps the pods of tasks from being created */
const ofPods = (run, wanted) => (0,all_tasks/* allTasks */.m5)(run).flatMap(({ task }) => (0,pod/* podProblems */.U)(task.taskSpec ?? {}, run)
    .filter(({ subject }) => subject === wanted)
    .map(({ problem, clue }) => ({
    message: `${problem.replace(/\.$/, "")}: Kubernetes would not create the pod.`,
    task: task.name,
    clues: clue === "" ? [] : [clue],
    denied: true,
})));

// EXTERNAL MODULE: ./src/tekton/dependencies.ts
var dependencies = __webpack_require__(968);
;// CONCATENATED MODULE: ./src/checks/float-conditions.ts




/** The SDK's condition tasks compare whole numbers as numbers and anything else as text: 10.5 > 9.5 is false. */
const floatConditions = {
    name: "float-conditions",
    hint: "Compare whole numbers: let the component give per cent or per mille. Or set `repair: true`.",
    find: (run) => (0,all_tasks/* allTasks */.m5)(run).flatMap((placed) => {
        const { task } = placed;
        const { operand1, operand2, operator } = Object.fromEntries((0,all_tasks/* listOf */.c3)(task.params).map(({ name, value }) => [name, String(value)]));
        if (operand1 === undefined || operand2 === undefined || !/[<>]/.test(operator ?? ""))
            return [];
        // `repair` has put it right.
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
    const [reference] = (0,dependencies/* resultReferences */.g)([operand]);
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
/** As the author's function has them: a PipelineRun knows no numbers. */
const declaredInputs = ({ metadata }) => (0,untyped/* named */.K)((0,untyped/* fieldsOf */.P)(parse(metadata?.annotations?.["pipelines.kubeflow.org/pipeline_spec"])).inputs);
const digestAnnotation = "pipelines.kubeflow.org/component_spec_digest";
function isFloatResult(task, result, { spec }) {
    const producer = (0,all_tasks/* listOf */.c3)(spec.tasks).find(({ name }) => name === task);
    return outputsOf(producer).some(({ name, type }) => type === "Float" && name.replaceAll(/[^\w-]/g, "-") === result);
}
const outputsOf = (task) => (0,untyped/* named */.K)((0,untyped/* fieldsOf */.P)(parse(task?.taskSpec?.metadata?.annotations?.[digestAnnotation])).outputs);
function parse(text = "{}") {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/checks/implicit-artifacts.ts


const file = "mlpipeline-(?:ui-metadata|metrics)\\.json";
/** At the root of the container, and no end of a longer path. */
const literal = new RegExp(`(?<![\\w./~$)}-])/(${file})`, "g");
/** The same as a program puts it together: `os.path.join("/", …)`, `Path("/") / …`, `"/" + …`. */
const joined = new RegExp(`(?:["']/["']|\\bos\\.sep)\\s*(?:,|\\+|\\)\\s*/)\\s*["'](${file})`, "g");
/** Argo collects these two without a word; kfp-tekton only those that are declared as outputs. */
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

/** `kfp.v2.dsl.component` compiles without a word, to a command that gets the placeholder as text. */
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
/** TaskRun and pod are called after run and task; the run's name gets six more characters on the server. Longer names are cut and hashed. */
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
/** Characters of a text: what a container starts is at its beginning, and packages may come from anybody. */
const lookedAt = 20_000;
const keywords = new Set(["if", "then", "else", "elif", "do", "while", "until", "!", "{", "}", "(", ")", "fi", "done"]);
/** As far as it can be read without a shell: what expands, and what is in a heredoc, stays out of it. */
function shellCommands(text) {
    return split(tokensOf(withoutHeredocs(text.slice(0, lookedAt).replaceAll("\\\n", " "))))
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
 * The files that a container starts by their path: a program, an interpreter's script, a jar, a notebook, also inside `sh -c`. Relative ones are
 * those that must be in the folder that the container starts in: none after a `cd`, and none that an earlier command may have put there.
 */
function startedFiles({ command = [], args = [], script = "" }) {
    if (script !== "")
        return inShell(script);
    const [first = "", ...others] = command.map(String);
    // Without a command the image has one of its own, and the arguments are its.
    if (first === "")
        return [];
    const words = [...others, ...args.map(String)];
    // One text with spaces is a command line that somebody took for a command.
    return /^\S+ /.test(first) ? inShell([first, ...words].join(" ")) : inWords([first, ...words]);
}
const shells = /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/;
/** Those that start the program that follows. */
const wrappers = new Set("env exec nohup time nice sudo stdbuf timeout tini dumb-init mpirun mpiexec horovodrun numactl conda poetry pipenv uv xvfb-run".split(" "));
const interpreters = /^(?:.*\/)?(?:python[\d.]*|pypy3?|node|ruby|perl|Rscript|julia|php|papermill|spark-submit|torchrun|deepspeed|accelerate|streamlit|jupyter(?:-nbconvert)?|java|dotnet|source|\.)$/;
const scripts = /\.(?:py|sh|bash|js|mjs|rb|pl|R|r|jl|php|jar|ipynb|dll)$/;
/** Their value is the next word. */
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
/** The command of a wrapper begins at the first word that is one for certain. */
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
/** A script is among the first words of a call. */
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
/** Modules that start the script which follows. */
const launchers = /^(?:torch\.distributed\.\w+|accelerate(?:\.commands\.launch)?|papermill|cProfile|coverage|debugpy|horovod\S*)$/;
/** Names that people give their own code; anything else may be installed in the image. */
const ownPackages = new Set("app apps src code lib libs main run train training scripts script tools pipeline pipelines components steps tasks jobs job model models project utils".split(" "));
const moduleFile = (name) => ownPackages.has(name.split(".")[0] ?? "") ? [name.includes(".") ? name : `${name}.py`] : [];
/** Whose files lie in the folder afterwards, as far as anybody can tell. */
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
 * Where the command does not name an output's path, the SDK mounts an empty volume over the folder of the output, whatever the image has there
 * (kfp_tekton/compiler/_op_to_template.py, _add_mount_path); where it does, the SDK replaces the path, and all is well.
 */
const outputPaths = {
    name: "output-paths",
    hint: "Write the output into a folder of its own, such as /tmp/outputs/name/data.",
    find: (run) => [
        ...ofPods(run, "output-paths"),
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
/** What the task starts from there, with an absolute path or from its working folder. */
const startedIn = (folder, { taskSpec }) => (0,all_tasks/* listOf */.c3)(taskSpec?.steps)
    .flatMap((step) => startedFiles(step).map((path) => external_node_path_.posix.resolve("/", step.workingDir ?? "/", path)))
    .find((path) => path.startsWith(`${folder}/`));

;// CONCATENATED MODULE: ./src/checks/privileges.ts


/** What a package asks of the cluster beyond its own containers. By itself it is nothing bad; the reader of a change has to know of it. */
const privileges = {
    name: "privileges",
    hint: "Leave it out if the pipeline does not need it. A reviewer who knows of it can allow it: `# kfp-tekton: ignore[privileges]` on the line, or `privileges=off` in `checks`.",
    find: (run) => [
        ...podRequests((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(run.spec).taskRunTemplate).podTemplate).map((message) => ({ message })),
        ...podRequests((0,untyped/* fieldsOf */.P)(run.spec).podTemplate).map((message) => ({ message })),
        ...accountOf(run),
        ...resolved((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(run.spec).pipelineRef), "The pipeline"),
        ...(0,all_tasks/* allTasks */.m5)(run).flatMap(({ task }) => {
            const spec = (0,untyped/* fieldsOf */.P)(task.taskSpec);
            return [
                ...resolved((0,untyped/* fieldsOf */.P)(task.taskRef), "It"),
                ...[...objectsOf(spec.steps), ...objectsOf(spec.sidecars), (0,untyped/* fieldsOf */.P)(spec.stepTemplate)].flatMap(containerRequests),
                ...objectsOf(spec.volumes).flatMap(volumeRequests),
            ].map((problem) => ({ ...problem, task: task.name }));
        }),
        ...(hasMergeKey(run)
            ? [{ message: "The package has a YAML merge key (<<), which servers follow and its readers here do not." }]
            : []),
    ],
};
const objectsOf = (list) => (Array.isArray(list) ? list : []).map(untyped/* fieldsOf */.P);
/** The SDK sets none; the step's own `service-account` is set when the run is submitted. */
function accountOf({ spec }) {
    const own = (0,untyped/* fieldsOf */.P)(spec);
    const account = (0,untyped/* fieldsOf */.P)(own.taskRunTemplate).serviceAccountName ?? own.serviceAccountName;
    if (typeof account !== "string" || account === "")
        return [];
    return [
        { message: `The run uses the service account ${account}, which the package names itself.`, clues: [account] },
    ];
}
function podRequests(template) {
    const { hostNetwork, hostPID, hostIPC, volumes } = (0,untyped/* fieldsOf */.P)(template);
    const hosts = { hostNetwork, hostPID, hostIPC };
    return [
        ...Object.entries(hosts).flatMap(([name, value]) => value === true ? [`The pods use the node's own: ${name}.`] : []),
        ...objectsOf(volumes)
            .flatMap(volumeRequests)
            .map(({ message }) => message),
    ];
}
function resolved({ resolver }, what) {
    return typeof resolver === "string" && resolver !== ""
        ? [{ message: `${what} is fetched from elsewhere when it runs, by the resolver ${resolver}.`, clues: [resolver] }]
        : [];
}
function containerRequests(container) {
    const { privileged, capabilities } = (0,untyped/* fieldsOf */.P)(container.securityContext);
    const { add } = (0,untyped/* fieldsOf */.P)(capabilities);
    const added = Array.isArray(add) ? add.map(String) : [];
    return [
        ...(privileged === true
            ? [{ message: "A container is privileged: it may do what the node may.", clues: ["privileged"] }]
            : []),
        ...(added.length > 0
            ? [{ message: `A container asks for the capabilities ${added.join(", ")}.`, clues: added }]
            : []),
        ...objectsOf(container.env).flatMap(({ valueFrom }) => sourceRequests((0,untyped/* fieldsOf */.P)(valueFrom))),
        ...objectsOf(container.envFrom).flatMap(sourceRequests),
    ];
}
/** Of a variable or of all of them. */
function sourceRequests(source) {
    const secret = (0,untyped/* fieldsOf */.P)(source.secretKeyRef ?? source.secretRef).name;
    const map = (0,untyped/* fieldsOf */.P)(source.configMapKeyRef ?? source.configMapRef).name;
    return [
        ...(typeof secret === "string" ? [{ message: `A container reads the secret ${secret}.`, clues: [secret] }] : []),
        ...(typeof map === "string" ? [{ message: `A container reads the config map ${map}.`, clues: [map] }] : []),
    ];
}
function volumeRequests({ hostPath, secret, configMap }) {
    const path = (0,untyped/* fieldsOf */.P)(hostPath).path;
    const secretName = (0,untyped/* fieldsOf */.P)(secret).secretName;
    const map = (0,untyped/* fieldsOf */.P)(configMap).name;
    return [
        ...(typeof path === "string" ? [{ message: `A volume is the node's own folder ${path}.`, clues: [path] }] : []),
        ...(typeof secretName === "string"
            ? [{ message: `A volume holds the secret ${secretName}.`, clues: [secretName] }]
            : []),
        ...(typeof map === "string" ? [{ message: `A volume holds the config map ${map}.`, clues: [map] }] : []),
    ];
}
function hasMergeKey(value) {
    if (typeof value !== "object" || value === null)
        return false;
    return Object.hasOwn(value, "<<") || Object.values(value).some(hasMergeKey);
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
    find: (run) => asValidated(run).flatMap((validated) => (0,schema/* schemaProblems */.Ic)(validated).map((problem) => describe(problem, validated))),
};
/** The run, and each loop in it as if it were a run: Tekton's schema ends where a custom task begins. */
function asValidated(run) {
    const loops = (0,all_tasks/* allSpecs */.y6)(run).filter(({ loop }) => loop !== undefined);
    return [run, ...loops.map(({ spec }) => ({ ...run, metadata: { name: "loop" }, spec: { pipelineSpec: spec } }))];
}
function describe({ path, message, unknownField, value }, run) {
    const [, list = "", index = "", inTask = ""] = /\/(tasks|finally)\/(\d+)(.*)$/.exec(path) ?? [];
    const task = (0,all_tasks/* listOf */.c3)(run.spec?.pipelineSpec?.[list])[Number(index)];
    const place = task === undefined ? (0,schema/* dotted */.Bs)(path) : inTaskName(inTask, task);
    const about = task === undefined ? {} : { task: task.name };
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
/** The calls of the SDK that write such a field: `set_memory_limit` for the limit of memory in `resources`. */
function callsFor(field, value) {
    const snake = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const ofResources = Object.entries((field === "resources" ? value : undefined) ?? {}).flatMap(([kind, amounts]) => Object.keys(amounts ?? {}).flatMap((resource) => [
        `set_${resource.replace(/^.*\/|-/g, "_").replace(/^_/, "")}_${kind.replace(/s$/, "")}`,
        `add_resource_${kind.replace(/s$/, "")}`,
    ]));
    return [...ofResources, `set_${snake}`, `add_${snake.replace(/s$/, "")}`, field];
}

;// CONCATENATED MODULE: ./src/checks/checks.ts
















/** In the order in which they are reported: first what the cluster denies, last what is only advice. */
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
    argoVariables,
    componentNames,
    floatConditions,
    result_size/* resultSize */.V,
    implicitArtifacts,
    relativeCommands,
    privileges,
    customTasks,
    nameLength,
    noTimeout,
];
/** What to do about a finding of the rule. */
const hintOfRule = (name) => rules.find((rule) => rule.name === name)?.hint ?? "";
/** What compiles, and then fails or surprises on a cluster. A comment `# kfp-tekton: ignore[rule]` on the line silences a rule there. */
function checkPipeline(options) {
    const { pipelineRun, module, source, line, levelOf, missingNames = [] } = options;
    const lines = source.split(/\r?\n/);
    return rules.flatMap((rule) => {
        const { name, hint } = rule;
        const level = levelOf(name);
        if (level === "off")
            return [];
        const placed = problemsOf(rule, pipelineRun, { missingNames })
            .map((problem) => ({ problem, at: placeOf(problem, { module, lines, line }) }))
            .filter(({ at }) => at.file !== module || !isIgnored(name, lines[(at.line ?? 1) - 1]));
        const same = Map.groupBy(placed, ({ problem }) => problem.message);
        return [...same.values()].map((group) => {
            const denied = group.some(({ problem }) => problem.denied === true);
            return {
                rule: name,
                level: level === "auto" ? (denied ? "error" : "warning") : level,
                message: messageOf(group.map(({ problem }) => problem)),
                hint,
                location: group[0]?.at ?? { file: module, line },
            };
        });
    });
}
const ofSeveral = new Map(rules.flatMap(({ name, ofSeveral }) => (ofSeveral === undefined ? [] : [[name, ofSeveral]])));
/**
 * The findings of several pipelines, where one that says the same of each of them is told once, at the first.
 * @param checked a pipeline's name with its findings
 */
function toldOnce(checked) {
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
/** A rule reads fields of the types that Tekton has; where a module has made others, that is what the rule `schema` finds. */
function problemsOf({ find }, run, facts) {
    try {
        return find(run, facts);
    }
    catch (error) {
        if ((0,schema/* wrongTypes */.xr)(run).length === 0)
            throw error;
        return [];
    }
}
function isIgnored(rule, line = "") {
    const [, names = ""] = /#\s*kfp-tekton:\s*ignore\[([\w\s,-]+)\]/.exec(line) ?? [];
    return names.split(",").some((name) => name.trim() === rule);
}


/***/ }),

/***/ 2706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ customTaskOf)
/* harmony export */ });
/** Of a task that another controller than Tekton's executes: its API group is another; undefined for a task of Tekton's own. */
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
    for (const name of names.flatMap((spelt) => [spelt, spelt.replaceAll("-", "_"), spelt.replaceAll("-", " ")])) {
        const line = lineWith(name, lower, definition);
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
