export const id = 2804;
export const ids = [2804];
export const modules = {

/***/ 99707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ graceAfterAbort)
/* harmony export */ });
/** How long a response may take to a request that was sent before the workflow was cancelled. */
const graceMs = 3_000;
/** After a cancellation, a request that was sent gets a little more time: its response holds the ID that is needed to terminate the run. */
function graceAfterAbort(signal) {
    const later = new AbortController();
    const abort = () => setTimeout(() => later.abort(signal.reason), graceMs).unref();
    if (signal.aborted)
        abort();
    else
        signal.addEventListener("abort", abort, { once: true });
    return later.signal;
}


/***/ }),

/***/ 74043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ removeContainersLeft),
/* harmony export */   _U: () => (/* binding */ embeddedFolders),
/* harmony export */   jd: () => (/* binding */ openStepRunner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Folders of the data of the embedded servers. */
const embeddedFolders = ({ jobFolder }) => ({
    server: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(jobFolder, "embedded"),
    serverOfKfp2: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(jobFolder, "embedded-kfp2"),
    cluster: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(jobFolder, "embedded-cluster"),
});
/** Chooses how the steps of an embedded server in this folder are started. Loads the code of engines only when it is needed. @throws EmbeddedRunnerError */
async function openStepRunner({ inputs, ports }, folder) {
    const { chooseStepRunner } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(3206)]).then(__webpack_require__.bind(__webpack_require__, 13206));
    const { embeddedRunner: runner, embeddedNetwork: network } = inputs;
    return await chooseStepRunner({ runner, network, folder, env: ports.env, say: (line) => ports.log.line(line) });
}
/** Removes the containers of an embedded server that was killed with the main step. */
async function removeContainersLeft(context) {
    const { removeContainersLeft: remove } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(3206)]).then(__webpack_require__.bind(__webpack_require__, 13206));
    for (const folder of Object.values(embeddedFolders(context))) {
        const removed = await remove(folder, context.ports.env);
        if (removed > 0)
            context.ports.log.line(`Removed ${removed} ${removed === 1 ? "container" : "containers"} of the embedded server`);
    }
}


/***/ }),

/***/ 95407:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ maskedSecrets)
/* harmony export */ });
/** The secrets of the embedded server. A step may print them line by line, so each line is masked in the log, too. */
function maskedSecrets({ inputs, ports }) {
    for (const values of inputs.embeddedSecrets.values())
        for (const value of Object.values(values))
            for (const text of [value, ...value.split(/\r?\n/)])
                if (text.trim() !== "")
                    ports.log.mask(text);
    return inputs.embeddedSecrets;
}


/***/ }),

/***/ 64973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ randomToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Creates the token of one embedded server or cluster, masked in the log. */
function randomToken(log) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString("hex");
    log.mask(token);
    return token;
}


/***/ }),

/***/ 91463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withRandomSuffix),
/* harmony export */   Q: () => (/* binding */ childName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Limit of a Kubernetes label, because the names become labels. */
const longest = 63;
const hashLength = 32;
/** `<parent><suffix>`, or a shortened name with a hash if that is too long (knative.dev/pkg kmeta/names.go, ChildName). */
function childName(parent, suffix) {
    if (parent.length <= longest - suffix.length)
        return parent + suffix;
    const head = longest - hashLength;
    if (head <= suffix.length) {
        const hashed = parent.slice(0, head) + md5(parent + suffix);
        return validName(hashed + suffix.slice(0, Math.max(0, longest - hashed.length)));
    }
    return validName(parent.slice(0, head - suffix.length) + md5(parent) + suffix);
}
const md5 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5").update(text).digest("hex");
const validName = (name) => name.replace(/[^a-z0-9]+$/, "");
const alphabet = "bcdfghjklmnpqrstvwxz2456789";
/** At most 63 characters with five random ones at the end (tektoncd/pipeline pkg/names/generate.go). */
function withRandomSuffix(base) {
    const suffix = Array.from({ length: 5 }, () => alphabet[(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(alphabet.length)]).join("");
    return `${base.slice(0, longest - 6)}-${suffix}`;
}


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

/***/ 56938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ denialIn),
/* harmony export */   j: () => (/* binding */ denialHint)
/* harmony export */ });
/**
 * Messages of an admission webhook, or of the API server about a field (recorded: kfp-tekton-1.9.2-cluster/10-life-denied-by-admission and
 * -invalid-metadata-name).
 */
const words = /(?:admission webhook "[^"]+" denied the request: |PipelineRun\.tekton\.dev "[^"]*" is invalid: )[\s\S]*/;
/**
 * Extracts the cluster's denial of a PipelineRun, without prefixes of other servers; undefined if there is none. A retry would be denied
 * again.
 */
const denialIn = (message) => words.exec(message)?.[0].trim();
const denialHint = "Tekton checks a PipelineRun when it is created, so another run ends the same way: change the pipeline at the field that the message names.";


/***/ }),

/***/ 968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   gg: () => (/* binding */ resultReferences),
/* harmony export */   hk: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/** Lists the tasks that a task waits for: by `runAfter`, and by the results that its parameters and conditions use. */
const dependenciesOf = (task) => [
    ...new Set([...(task.runAfter ?? []), ...referencesOf(task).map((reference) => reference.task)]),
];
/** Lists the results that a task uses. */
function referencesOf({ params = [], when = [], matrix = {} }) {
    const included = (matrix.include ?? []).flatMap((entry) => entry.params ?? []);
    return resultReferences([
        ...[...params, ...(matrix.params ?? []), ...included].map(({ value }) => value),
        ...when.flatMap(({ input, values = [], cel }) => [input, ...values, cel]),
    ]);
}
/** `$(tasks.<task>.results.<result>)` in any of the values. */
function resultReferences(values) {
    const text = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value ?? ""))).join("\n");
    return [...text.matchAll(reference)].map(([, task = "", dotted, quoted, index = ""]) => ({
        task,
        result: dotted ?? quoted ?? "",
        index,
    }));
}
const reference = /\$\(tasks\.([^.()]+)\.results(?:\.([^()[\]"']+)|\[\\?["']([^"'\\]+)\\?["']\])(\[(?:\*|\d+)\])?\)/g;


/***/ }),

/***/ 29104:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isLostLog)
/* harmony export */ });
/**
 * Whether a container's log is only the kubelet's message that the log is lost, which it sends with status 200 (kubernetes
 * pkg/kubelet/kuberuntime/kuberuntime_container.go, GetContainerLogs). The whole text must match, because a program may print the same
 * sentence.
 */
const isLostLog = (text) => /^unable to retrieve container logs for \S+:\/\/\S*\s*$/.test(text);


/***/ }),

/***/ 66427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ succeededCondition)
/* harmony export */ });
/** The `Succeeded` condition, found by its type: Tekton does not promise an order (docs/facts/tekton.md). */
function succeededCondition(conditions) {
    return conditions?.find((condition) => condition.type === "Succeeded");
}


/***/ }),

/***/ 48220:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readRunState),
  q: () => (/* binding */ runStateOf)
});

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
// EXTERNAL MODULE: ./src/tekton/all-tasks.ts
var all_tasks = __webpack_require__(62857);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/tekton/claimed-volumes.ts


/**
 * Adds the storage class to the message of a task that waits for its pod. The SDK passes files between tasks on a volume of the class
 * `kfp-csi-s3` (kfp_tekton/compiler/_data_passing_rewriter.py), which few clusters have and which Kubernetes' message does not name.
 */
function withClaimedVolumes(tasks, run) {
    if (tasks.every(({ waiting }) => waiting === undefined))
        return tasks;
    const classes = claimedClasses(run);
    const declared = new Map((0,all_tasks/* ownTasks */.Bt)({ spec: run.spec?.pipelineSpec ?? {}, path: "" }).map(({ task }) => [task.name, task]));
    return tasks.map((task) => {
        const storageClass = workspacesOf(declared.get(task.name)).flatMap((name) => classes.get(name) ?? [])[0];
        // Other reasons, such as an image that cannot be pulled or a quota, have their own messages.
        if (task.waiting === undefined || task.reason !== "Pending" || storageClass === undefined)
            return task;
        return { ...task, waiting: `${task.waiting}; ${describeNeed(storageClass)}` };
    });
}
const describeNeed = (storageClass) => `it needs a volume of ${storageClass === "" ? "the cluster's default storage class" : `the storage class ${storageClass}`}, and waits until the cluster provides one (another class: \`env: DEFAULT_STORAGE_CLASS\` on the step that compiles)`;
/** Storage classes by workspace; an empty text for the cluster's default class. */
const claimedClasses = ({ spec }) => new Map((0,all_tasks/* listOf */.c3)(spec?.workspaces).flatMap(({ name, volumeClaimTemplate }) => {
    if (volumeClaimTemplate === undefined)
        return [];
    const { storageClassName } = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(volumeClaimTemplate).spec);
    return [[name, typeof storageClassName === "string" ? storageClassName : ""]];
}));
const workspacesOf = (task) => (0,all_tasks/* listOf */.c3)(task?.workspaces).map(({ name, workspace }) => workspace ?? name);

// EXTERNAL MODULE: ./src/tekton/pipeline-run.ts
var pipeline_run = __webpack_require__(66427);
// EXTERNAL MODULE: ./src/tekton/reasons.ts
var reasons = __webpack_require__(35560);
// EXTERNAL MODULE: ./src/tekton/task-run-state.ts
var task_run_state = __webpack_require__(37664);
// EXTERNAL MODULE: ./src/tekton/custom-task.ts
var custom_task = __webpack_require__(2706);
// EXTERNAL MODULE: ./src/tekton/dependencies.ts
var dependencies = __webpack_require__(968);
// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/tekton/declared-tasks.ts




/** Lists the declared tasks with their dependencies, `finally` last. */
function declaredTasks({ tasks = [], finally: finals = [] }) {
    return [...tasks.map(declared), ...finals.map((task) => ({ ...declared(task), isFinal: true }))];
}
function declared(task) {
    const customTask = (0,custom_task/* customTaskOf */.W)(task)?.kind;
    const after = (0,dependencies/* dependenciesOf */.hk)(task);
    const title = (0,task_title/* titleOf */.Gg)({ ...task });
    return {
        name: task.name,
        ...(0,defined/* defined */.s)({ title }),
        ...(after.length === 0 ? {} : { after }),
        ...(0,defined/* defined */.s)({ customTask }),
    };
}

// EXTERNAL MODULE: ./src/tekton/child-name.ts
var child_name = __webpack_require__(91463);
;// CONCATENATED MODULE: ./src/tekton/pod-name.ts

/** Derives a TaskRun's pod name as Tekton does (tektoncd/pipeline pkg/pod/pod.go). */
const podNameOf = (taskRun) => (0,child_name/* childName */.Q)(taskRun, "-pod");

;// CONCATENATED MODULE: ./src/tekton/task-states.ts




/** In the order of the pipeline, `finally` last; then what only the status knows (a server may leave the spec out). */
function tasksOfStatus(status, spec) {
    const children = childrenByTask(status);
    const skipped = new Map((status.skippedTasks ?? []).map((task) => [task.name, task.reason ?? ""]));
    const declared = new Map(declaredTasks(status.pipelineSpec ?? spec ?? {}).map((task) => [task.name, task]));
    const names = new Set([...declared.keys(), ...children.keys(), ...skipped.keys()]);
    return [...names].map((name) => {
        const task = declared.get(name) ?? { name };
        const child = children.get(name);
        if (child?.kind === "reference")
            return referencedState(task, child, status);
        if (child?.kind === "TaskRun")
            return (0,task_run_state/* taskRunState */.e$)(task, child.status);
        if (child !== undefined)
            return customRunState(task, child.status);
        const reason = skipped.get(name);
        return {
            ...task,
            phase: reason === undefined ? "pending" : "skipped",
            reason: reason ?? "",
            message: "",
            retries: 0,
        };
    });
}
function referencedState(task, { podName }, status) {
    const phase = phaseOfReferenced(status);
    const state = { ...task, reason: "", message: "", retries: 0, isOnlyNamed: true };
    if (podName !== undefined)
        return { ...state, podName, phase };
    const customTask = task.customTask ?? "custom task";
    if (phase !== "running")
        return { ...state, customTask, phase };
    return {
        ...state,
        customTask,
        phase: "pending",
        waiting: `the server tells only that this ${customTask} was created; where no controller for it is installed, it waits for ever`,
    };
}
/** Of a task of which there is only the name: what follows from the run. After a failure nothing does. */
function phaseOfReferenced({ conditions }) {
    const status = (0,pipeline_run/* succeededCondition */.$)(conditions)?.status;
    return status === "True" ? "succeeded" : status === "False" ? "pending" : "running";
}
/**
 * The persistence agent embeds TaskRuns and CustomRuns with its shipped setting; without it only the references are there, and the pod's
 * name follows from the TaskRun's (recorded: kfp-tekton-1.9.2-cluster, quirk: task-runs-only-referenced).
 */
function childrenByTask(status) {
    const children = new Map();
    for (const { kind, name, pipelineTaskName } of status.childReferences ?? []) {
        const pod = kind === "TaskRun" ? { podName: podNameOf(name) } : {};
        children.set(pipelineTaskName ?? name, { kind: "reference", ...pod });
    }
    for (const [name, { pipelineTaskName, status: taskRun }] of Object.entries(status.taskRuns ?? {}))
        children.set(pipelineTaskName ?? name, { kind: "TaskRun", status: taskRun ?? {} });
    for (const [name, { pipelineTaskName, status: customRun }] of Object.entries(status.runs ?? {}))
        children.set(pipelineTaskName ?? name, { kind: "CustomRun", status: customRun ?? {} });
    return children;
}
/**
 * CustomRun reasons: tektoncd/pipeline pkg/apis/pipeline/v1beta1/customrun_types.go; controllers have their own, PipelineLoop's for a
 * cancellation is `PipelineLoopRunCancelled`. Without any status no controller has seen it (docs/customruns.md).
 */
function customRunState(declared, status) {
    const condition = (0,pipeline_run/* succeededCondition */.$)(status.conditions);
    const iterations = iterationsOf(status.extraFields ?? {});
    const kind = declared.customTask ?? "custom task";
    return {
        ...declared,
        customTask: kind,
        phase: customPhaseOf(condition, status),
        reason: condition?.reason ?? "",
        message: condition?.message ?? "",
        ...(0,task_run_state/* times */.Hn)(status),
        retries: status.retriesStatus?.length ?? 0,
        ...(condition === undefined && iterations.length === 0
            ? { waiting: `no controller has picked up this ${kind}: it may not be installed on the cluster` }
            : {}),
        ...(iterations.length === 0 ? {} : { iterations }),
    };
}
function customPhaseOf(condition, { extraFields }) {
    const { status, reason = "" } = condition ?? {};
    if (status === "True")
        return "succeeded";
    if (status === "False")
        return /TimedOut|Timeout/.test(reason) ? "timed-out" : /Cancelled$/.test(reason) ? "cancelled" : "failed";
    return status === undefined && extraFields?.pipelineRuns === undefined ? "pending" : "running";
}
function iterationsOf({ pipelineRuns = {} }) {
    return Object.values(pipelineRuns)
        .map(({ iteration = 0, iterationItem, status = {} }) => {
        const condition = (0,pipeline_run/* succeededCondition */.$)(status.conditions);
        return {
            number: iteration,
            item: textOfItem(iterationItem),
            phase: iterationPhase(condition),
            reason: condition?.reason ?? "",
            tasks: tasksOfStatus(status, undefined),
        };
    })
        .toSorted((one, other) => one.number - other.number);
}
const textOfItem = (item) => item === undefined ? "" : typeof item === "string" ? item : JSON.stringify(item);
function iterationPhase(condition) {
    const { status, reason = "" } = condition ?? {};
    if (status === "True")
        return "succeeded";
    if (status !== "False")
        return condition === undefined ? "pending" : "running";
    return reason === "PipelineRunTimeout" ? "timed-out" : /Cancelled/.test(reason) ? "cancelled" : "failed";
}

;// CONCATENATED MODULE: ./src/tekton/run-state.ts







/**
 * Reads a run's state from the server's status, which may be Tekton's reason or the server's own, and from the live object as JSON. The
 * object's condition decides if it exists. Right after the creation there is only the status; right after a termination it is newer than
 * the object (quirk: status-behind-then-ahead).
 */
function readRunState(word, manifest) {
    const run = parseManifest(manifest);
    const state = run === undefined ? { condition: "Unknown", reason: "", message: "", tasks: [] } : runStateOf(run);
    return state.reason === "" ? { ...state, condition: (0,reasons/* conditionOfReason */.r)(word), reason: word } : state;
}
function parseManifest(text) {
    const value = (0,parse_json/* parseJson */.q)(text);
    return typeof value === "object" && value !== null ? value : undefined;
}
/** Reads the state of a live PipelineRun. A run without a condition has not been processed by Tekton yet. */
function runStateOf(run) {
    const status = run.status ?? {};
    const condition = (0,pipeline_run/* succeededCondition */.$)(status.conditions);
    const { finallyStartTime } = status;
    const timeouts = run.spec?.timeouts;
    return {
        condition: statusOf(condition),
        reason: condition?.reason ?? "",
        message: condition?.message ?? "",
        tasks: withClaimedVolumes(tasksOfStatus(status, run.spec?.pipelineSpec), run),
        ...(0,task_run_state/* times */.Hn)(status),
        ...(0,defined/* defined */.s)({ finallyStartedAt: finallyStartTime, timeouts }),
    };
}
const statusOf = (condition) => condition?.status === "True" || condition?.status === "False" ? condition.status : "Unknown";


/***/ }),

/***/ 37664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   e$: () => (/* binding */ taskRunState)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66948);
/* harmony import */ var _pipeline_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66427);


function taskRunState(declared, status) {
    const condition = (0,_pipeline_run_js__WEBPACK_IMPORTED_MODULE_0__/* .succeededCondition */ .$)(status.conditions);
    const { exitCode, reason: stepReason = "" } = (status.steps ?? []).find(hasFailed)?.terminated ?? {};
    return {
        ...declared,
        phase: phaseOf(condition, status),
        reason: condition?.reason ?? "",
        message: condition?.message ?? "",
        ...(status.podName === undefined || status.podName === "" ? {} : { podName: status.podName }),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ exitCode }),
        ...(ordinaryReasons.has(stepReason) ? {} : { stepReason }),
        ...times(status),
        retries: status.retriesStatus?.length ?? 0,
        ...waitingOf(condition, status.steps ?? []),
    };
}
/** TaskRun reasons: tektoncd/pipeline pkg/apis/pipeline/v1/taskrun_types.go. Status decides, the reason tells the kinds of failure apart. */
function phaseOf(condition, { startTime }) {
    const { status, reason = "" } = condition ?? {};
    if (status === "True")
        return "succeeded";
    if (status !== "False")
        return startTime === undefined || waitingReasons.has(reason) ? "pending" : "running";
    if (reason === "TaskRunTimeout")
        return "timed-out";
    return reason === "TaskRunCancelled" ? "cancelled" : "failed";
}
/** TaskRun reasons with status Unknown while no step runs: taskrun_types.go and pkg/pod/status.go. */
const waitingReasons = new Set([
    "Pending",
    "TaskRunPending",
    "ResolvingTaskRef",
    "ResolvingStepActionRef",
    "ExceededResourceQuota",
    "ExceededNodeResources",
    "PullImageFailed",
    "CreateContainerConfigError",
]);
/** The condition tells of quotas, nodes and pods that wait; the image's trouble may be in the step alone. */
function waitingOf(condition, steps) {
    if (condition?.status !== "Unknown" || !waitingReasons.has(condition.reason ?? ""))
        return {};
    const step = steps.find(({ waiting }) => waiting?.message !== undefined && waiting.message !== "");
    const said = failureText(condition);
    const ofStep = step?.waiting?.message ?? "";
    return { waiting: ofStep === "" || said.includes(ofStep.slice(0, 40)) ? said : `${said} (${ofStep})` };
}
/** Tekton writes a pod's condition and its message, which is empty most of the time, into one text. */
const failureText = ({ reason = "", message = "" }) => [reason, message.replace(/; message: ""$/, "")].filter((part) => part !== "").join(": ");
/** Reasons of a step that ended by itself: they say no more than its exit code. */
const ordinaryReasons = new Set(["", "Error", "Completed"]);
const killedForMemory = "OOMKilled";
/**
 * By itself or by the kernel: a step that Tekton stopped has 1 and Tekton's reason, one with `onError: continue` `Completed`. Tekton counts a
 * step as failed whose child process alone was killed for memory, whatever its own exit code (tektoncd/pipeline pkg/pod/status.go, DidTaskRunFail).
 */
const hasFailed = ({ terminated: { exitCode = 0, reason = "" } = {} }) => reason === killedForMemory || (exitCode !== 0 && reason !== "Completed" && !reason.startsWith("TaskRun"));
function times({ startTime, completionTime, }) {
    return {
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ startedAt: startTime, finishedAt: completionTime }),
    };
}


/***/ })

};
