export const id = 8940;
export const ids = [8940];
export const modules = {

/***/ 38622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ bearerOf),
/* harmony export */   LL: () => (/* binding */ proxiedName),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   sP: () => (/* binding */ proxyUser),
/* harmony export */   v5: () => (/* binding */ proxyTokenOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Never resolved (RFC 6761, section 6.4). */
const proxiedName = "embedded.invalid";
const proxyUser = "kubectl";
/** The `Host` headers of our own clients. A web page whose name points to this machine (DNS rebinding) sends its own name. */
const ownHost = /^(?:(?:127\.0\.0\.1|localhost)(?::\d+)?|embedded\.invalid)$/;
/**
 * Checks requests, because they can run commands, and every user of the machine and every page in a browser reaches the loopback interface.
 * A request must carry the server's token and must not come from another page. @param given what the request carries
 * @returns why it is refused
 */
function refusalOf(message, given, token) {
    const { host = "", origin } = message.headers;
    if (!ownHost.test(host))
        return `the Host ${host} is not this server's`;
    if (origin !== undefined && origin !== `http://${host}`)
        return `the Origin ${origin} is not this server's`;
    return isSame(given, token) ? undefined : "the request does not carry the server's token";
}
function isSame(given, token) {
    const [one, other] = [Buffer.from(given), Buffer.from(token)];
    return one.length === other.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(one, other);
}
const bearerOf = ({ headers }) => /^Bearer (.*)$/.exec(headers.authorization ?? "")?.[1] ?? "";
/** Reads the token of a request to a proxy (RFC 7617). */
function proxyTokenOf({ headers }) {
    const [, encoded = ""] = /^Basic (.*)$/.exec(headers["proxy-authorization"] ?? "") ?? [];
    const text = Buffer.from(encoded, "base64").toString("utf8");
    return text.startsWith(`${proxyUser}:`) ? text.slice(proxyUser.length + 1) : "";
}


/***/ }),

/***/ 64058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ BodyTooLarge),
/* harmony export */   i: () => (/* binding */ readRequest)
/* harmony export */ });
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10817);

class BodyTooLarge extends Error {
}
/** Of the whole body: a package is limited to 32 MiB, and one that is a little larger gets the answer that says so. */
const bodyLimit = 64 * _model_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .mebibyte */ .E;
function readRequest(message, now) {
    const url = new URL(message.url ?? "/", "http://embedded");
    const contentType = message.headers["content-type"] ?? "";
    return {
        method: message.method ?? "GET",
        path: url.pathname,
        query: url.searchParams,
        now,
        text: async () => (await readBody(message)).toString("utf8"),
        file: async (field) => {
            if (!contentType.startsWith("multipart/form-data"))
                return "request Content-Type isn't multipart/form-data";
            if (!contentType.includes("boundary="))
                return "no multipart boundary param in Content-Type";
            return await firstFile(await readBody(message), contentType, field);
        },
    };
}
async function readBody(message) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        if (size > bodyLimit)
            throw new BodyTooLarge();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function firstFile(body, contentType, field) {
    let form;
    try {
        form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
    }
    catch {
        // An empty form is one to Go and none to this parser.
        return /^--[^\r\n]*--\s*$/.test(body.toString("latin1")) ? "http: no such file" : "unexpected EOF";
    }
    const file = form.get(field);
    return file instanceof File
        ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
        : "http: no such file";
}


/***/ }),

/***/ 73293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markName),
/* harmony export */   q: () => (/* binding */ endLeftovers)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/** Variable of a step's processes: whatever session or group they move to, they carry it. The value is the step's pod folder. */
const markName = "KFP_TEKTON_ACTION_POD";
const passes = 5;
/**
 * Ends the processes of pods whose folder is this one or lies in it: what a step has put into the background in a session of its own, and
 * what a killed server has left. In a container they would end with it. Linux only, where /proc tells the environment.
 */
async function endLeftovers(folder) {
    // One that forks between the look and the signal has its child found by the next pass.
    for (let pass = 0; pass < passes; pass += 1) {
        const found = await markedProcesses(folder);
        if (found.length === 0)
            return;
        for (const pid of found)
            endProcess(pid);
    }
}
async function markedProcesses(folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)("/proc").catch(() => []);
    const pids = entries.filter((entry) => /^\d+$/.test(entry)).map(Number);
    const marked = await Promise.all(pids.map(async (pid) => isInside(await markOf(pid), folder)));
    return pids.filter((_, index) => marked[index]);
}
/** Empty for processes of other users, and for those that have ended meanwhile. */
async function markOf(pid) {
    const environment = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${pid}/environ`, "latin1").catch(() => "");
    const variable = environment.split("\0").find((entry) => entry.startsWith(`${markName}=`)) ?? "";
    return Buffer.from(variable.slice(markName.length + 1), "latin1").toString("utf8");
}
const isInside = (mark, folder) => mark === folder || mark.startsWith(`${folder}/`);
function endProcess(pid) {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch {
        // It has ended meanwhile.
    }
}


/***/ }),

/***/ 3270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ startPipelineRun)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/tekton/go-duration.ts
var go_duration = __webpack_require__(57884);
// EXTERNAL MODULE: ./src/tekton/admission/workspaces.ts
var workspaces = __webpack_require__(72437);
// EXTERNAL MODULE: ./src/tekton/custom-task.ts
var custom_task = __webpack_require__(2706);
;// CONCATENATED MODULE: ./src/embedded/runner/plan.ts


/** Reasons and messages are Tekton's (recorded: kfp-tekton-1.9.2-cluster/10-life-missing-*) but for what only this runner cannot do. */
function planRun(run) {
    const spec = run.spec?.pipelineSpec;
    const tasks = spec?.tasks ?? [];
    const finals = spec?.finally ?? [];
    const { pipeline, tasks: tasksTimeout } = run.spec?.timeouts ?? {};
    const problem = missingReference(run) ??
        missingParameter(run) ??
        missingWorkspace(run) ??
        unsupportedProblem(run, [...tasks, ...finals]);
    return { tasks, finally: finals, pipelineTimeout: pipeline, tasksTimeout, problem };
}
const nameOf = (run) => run.metadata?.name ?? "";
const namespaceOf = (run) => run.metadata?.namespace ?? "kubeflow";
function missingReference(run) {
    if (run.spec?.pipelineSpec === undefined) {
        const name = String(run.spec?.pipelineRef?.name ?? "");
        const message = `Error retrieving pipeline for pipelinerun ${namespaceOf(run)}/${nameOf(run)}: pipelines.tekton.dev ${JSON.stringify(name)} not found`;
        return { reason: "CouldntGetPipeline", message };
    }
    const { tasks = [], finally: finals = [] } = run.spec.pipelineSpec;
    const task = [...tasks, ...finals].find((task) => task.taskRef !== undefined && (0,custom_task/* customTaskOf */.W)(task) === undefined);
    if (task === undefined)
        return undefined;
    const name = JSON.stringify(String(task.taskRef?.name ?? ""));
    const message = `Pipeline ${namespaceOf(run)}/${nameOf(run)} can't be Run; it contains Tasks that don't exist: Couldn't retrieve Task ${name}: tasks.tekton.dev ${name} not found`;
    return { reason: "CouldntGetTask", message };
}
function missingParameter(run) {
    const given = new Set(run.spec?.params?.map((param) => param.name));
    const missing = (run.spec?.pipelineSpec?.params ?? [])
        .filter((param) => param.default === undefined && !given.has(param.name))
        .map((param) => param.name);
    if (missing.length === 0)
        return undefined;
    const message = `PipelineRun ${namespaceOf(run)} parameters is missing some parameters required by Pipeline ${nameOf(run)}'s parameters: PipelineRun missing parameters: [${missing.join(" ")}]`;
    return { reason: "ParameterMissing", message };
}
/** Recorded on kfp-tekton 1.9.2 for a workspace that a task mentions; the other words are Tekton's (pkg/reconciler/pipelinerun/pipelinerun.go). */
function missingWorkspace(run) {
    const [missing] = (0,workspaces/* topLevelOnly */.q)((0,workspaces/* missingWorkspaces */.j)(run), run);
    if (missing === undefined)
        return undefined;
    const { reason, message } = missing;
    const context = `PipelineRun ${namespaceOf(run)}/${nameOf(run)} doesn't bind Pipeline ${namespaceOf(run)}/${nameOf(run)}'s Workspaces correctly: `;
    return { reason, message: reason === "InvalidWorkspaceBindings" ? context + message : message };
}
/** Said before anything is executed: half a run would be worse than none. */
function unsupportedProblem(run, tasks) {
    const feature = unsupportedWorkspace(run) ?? tasks.map(unsupportedInTask).find((found) => found !== undefined);
    return feature === undefined
        ? undefined
        : { reason: "UnsupportedByEmbeddedServer", message: `${feature}; run this pipeline on a cluster` };
}
function unsupportedWorkspace(run) {
    const other = (run.spec?.workspaces ?? []).find((workspace) => workspace.volumeClaimTemplate === undefined && workspace.emptyDir === undefined);
    return other === undefined
        ? undefined
        : `workspace ${other.name} that is neither a volumeClaimTemplate nor an emptyDir`;
}
function unsupportedInTask(task) {
    if (task.taskRef !== undefined)
        return `custom task ${String(task.taskRef.kind)} (task ${task.name})`;
    const spec = task.taskSpec ?? {};
    const custom = (0,custom_task/* customTaskOf */.W)(task);
    if (custom !== undefined)
        return `custom task ${custom.kind} (task ${task.name})`;
    if ("matrix" in task)
        return `matrix (task ${task.name})`;
    if (task.when?.some((when) => when.cel !== undefined))
        return `when expression in CEL (task ${task.name})`;
    if ((spec.sidecars ?? []).length > 0)
        return `sidecars (task ${task.name})`;
    const found = (spec.steps ?? [])
        .map((step) => unsupportedInStep(step, spec))
        .find((feature) => feature !== undefined);
    return found === undefined ? undefined : `${found} (task ${task.name})`;
}
function unsupportedInStep(step, { volumes = [], stepTemplate = {} }) {
    const name = step.name ?? "unnamed";
    if ((step.command ?? []).length === 0 && step.script === undefined)
        return `step ${name} without a command, which leaves it to the image`;
    const variables = [...(step.env ?? []), ...(stepTemplate.env ?? [])];
    const variable = variables.find((entry) => entry.valueFrom !== undefined && !isFieldReference(entry.valueFrom));
    if (variable !== undefined)
        return `environment variable ${variable.name} from a secret or config map, step ${name}`;
    const mounts = [
        ...(step.volumeMounts ?? []),
        ...(stepTemplate.volumeMounts ?? []),
    ];
    // One that is not there at all is no feature of a cluster: its pod is not created.
    const mount = mounts.find((entry) => {
        const volume = volumes.find((candidate) => candidate.name === entry.name);
        return volume !== undefined && !isEmptyDir(volume);
    });
    return mount === undefined ? undefined : `volume ${mount.name} that is not an emptyDir, step ${name}`;
}
const isEmptyDir = (volume) => typeof volume === "object" && volume !== null && "emptyDir" in volume;
/** The fields of a pod that exist without a pod. */
const knownField = /^metadata\.(name|namespace|labels\['[^']+'\]|annotations\['[^']+'\])$/;
function isFieldReference(valueFrom) {
    const path = valueFrom.fieldRef?.fieldPath;
    return path !== undefined && knownField.test(path);
}

// EXTERNAL MODULE: ./src/tekton/dependencies.ts
var dependencies = __webpack_require__(968);
;// CONCATENATED MODULE: ./src/embedded/runner/substitute.ts
/** Replaces `$(name)` for every name that is known, in one pass: a value is never searched again. Unknown ones stay, as in Tekton. */
function substitute(text, variables) {
    return text.replace(/\$\(([^()$]+)\)/g, (whole, name) => variables.get(normalize(name)) ?? whole);
}
/** `params["x"]` and `params['x']` are spellings of `params.x`; `inputs.params.x` is an old one. */
const normalize = (name) => name
    .replace(/\[(?:"([^"]*)"|'([^']*)')\]/g, (_, double, single) => `.${double ?? single}`)
    .replace(/^inputs\.params\./, "params.");
/** Text of a parameter: lists and objects are JSON, as the SDK passes them. */
const paramText = (value) => (typeof value === "string" ? value : JSON.stringify(value ?? ""));
/** What the tasks of a run may use: its parameters with their defaults, and its own name. */
function pipelineVariables({ spec, metadata }) {
    const defaults = (spec?.pipelineSpec?.params ?? []).flatMap((param) => param.default === undefined ? [] : [{ name: param.name, value: param.default }]);
    const params = [...defaults, ...(spec?.params ?? [])].map(({ name, value }) => [`params.${name}`, paramText(value)]);
    return new Map([
        ...params,
        ["context.pipelineRun.name", metadata?.name ?? ""],
        ["context.pipelineRun.namespace", metadata?.namespace ?? ""],
        ["context.pipelineRun.uid", metadata?.uid ?? ""],
        ["context.pipeline.name", metadata?.name ?? ""],
    ]);
}
/**
 * What Kubernetes does to a container's command, arguments and environment: `$(NAME)` of a variable of the container, `$$` for `$`
 * (kubernetes third_party/forked/golang/expansion).
 */
function expandEnvironment(text, env) {
    return text.replace(/\$(\$|\(([A-Za-z_][\w.-]*)\))/g, (whole, escaped, name) => escaped === "$" ? "$" : (env[name ?? ""] ?? whole));
}

;// CONCATENATED MODULE: ./src/embedded/runner/schedule.ts


/** Skip reasons and their order: tektoncd/pipeline pkg/reconciler/pipelinerun/resources/pipelinerunresolution.go, Skip. */
function decide(situation) {
    const { task, isFinal, progress, stopping } = situation;
    const parents = isFinal ? [] : (0,dependencies/* dependenciesOf */.h)(task).flatMap((name) => progress.get(name) ?? []);
    if (stopping)
        return { kind: "skip", reason: "PipelineRun was stopping" };
    if (parents.some((parent) => parent.phase === "waiting" || parent.phase === "running"))
        return { kind: "wait" };
    const references = (0,dependencies/* resultReferences */.g)([
        ...(task.params ?? []).map((param) => param.value),
        ...(task.when ?? []).flatMap((when) => [when.input, ...(when.values ?? [])]),
    ]);
    if (parents.some((parent) => parent.phase === "skipped" && !skippedByWhen(parent)))
        return { kind: "skip", reason: "Parent Tasks were skipped" };
    const missing = references.find(({ task: parent, result }) => resultOf(progress, parent, result) === undefined);
    if (missing !== undefined)
        return withoutResult(situation, missing);
    const variables = new Map([...situation.variables, ...taskVariables(progress)]);
    const when = (task.when ?? []).map((expression) => fill(expression, variables));
    if (!when.every(holds))
        return { kind: "skip", reason: "When Expressions evaluated to false", when };
    return {
        kind: "start",
        params: new Map((task.params ?? []).map(({ name, value }) => [name, substitute(paramText(value), variables)])),
    };
}
const skippedByWhen = (parent) => parent.phase === "skipped" && parent.reason === "When Expressions evaluated to false";
function withoutResult({ isFinal, progress, task }, { task: parent, result }) {
    const producer = progress.get(parent);
    if (isFinal || (producer !== undefined && skippedByWhen(producer)))
        return { kind: "skip", reason: "Results were missing" };
    return {
        kind: "invalid",
        message: `invalid result reference in pipeline task "${task.name}": Could not find result with name ${result} for task ${parent}`,
    };
}
function resultOf(progress, task, result) {
    const producer = progress.get(task);
    return producer?.phase === "done" ? producer.results.get(result) : undefined;
}
/** Results of all tasks that have ended, and what `finally` may ask of them. */
function taskVariables(progress) {
    const all = [...progress.values()];
    const aggregate = all.some((task) => task.phase === "done" && task.outcome !== "succeeded")
        ? "Failed"
        : all.some((task) => task.phase === "skipped")
            ? "Completed"
            : "Succeeded";
    const own = all.flatMap((entry) => {
        const { name } = entry.task;
        if (entry.phase !== "done")
            return [[`tasks.${name}.status`, "None"]];
        const results = [...entry.results].map(([result, value]) => [`tasks.${name}.results.${result}`, value]);
        return [[`tasks.${name}.status`, entry.outcome === "succeeded" ? "Succeeded" : "Failed"], ...results];
    });
    return [["tasks.status", aggregate], ...own];
}
function fill(expression, variables) {
    return {
        input: substitute(expression.input ?? "", variables),
        operator: expression.operator ?? "in",
        values: (expression.values ?? []).map((value) => substitute(value, variables)),
    };
}
function holds({ input = "", operator, values = [] }) {
    return operator === "notin" ? !values.includes(input) : values.includes(input);
}

;// CONCATENATED MODULE: ./src/embedded/runner/status.ts

function count(progress) {
    const done = progress.filter((task) => task.phase === "done");
    return {
        completed: done.filter((task) => task.outcome !== "cancelled").length,
        failed: done.filter((task) => task.outcome === "failed").length,
        cancelled: done.filter((task) => task.outcome === "cancelled").length,
        incomplete: progress.filter((task) => task.phase === "waiting" || task.phase === "running").length,
        skipped: progress.filter((task) => task.phase === "skipped").length,
    };
}
/** Wording: tektoncd/pipeline pkg/reconciler/pipelinerun/resources/pipelinerunstate.go, GetPipelineConditionStatus. */
function conditionWhileRunning(progress, stopped) {
    const { completed, failed, cancelled, incomplete, skipped } = count(progress);
    return {
        status: "Unknown",
        reason: stopped === "CancelledRunFinally" ? "CancelledRunningFinally" : "Running",
        message: `Tasks Completed: ${completed} (Failed: ${failed}, Cancelled ${cancelled}), Incomplete: ${incomplete}, Skipped: ${skipped}`,
    };
}
function conditionAtEnd({ name, progress, stopped, failure, limit }) {
    if (failure !== undefined)
        return { status: "False", ...failure };
    if (stopped === "Cancelled")
        return { status: "False", reason: "Cancelled", message: `PipelineRun "${name}" was cancelled` };
    if (stopped === "PipelineRunTimeout")
        return {
            status: "False",
            reason: "PipelineRunTimeout",
            message: `PipelineRun "${name}" failed to finish within "${limit}"`,
        };
    const { completed, failed, cancelled, incomplete, skipped } = count(progress);
    // A task that the tasks' time limit ended counts as failed (recorded: kfp-tekton-1.9.2-cluster/10-life-times-out).
    const [allFailed, allCompleted] = stopped === "TasksTimeout" ? [failed + cancelled, completed + cancelled] : [failed, completed];
    const message = `Tasks Completed: ${allCompleted} (Failed: ${allFailed}, Cancelled ${stopped === "TasksTimeout" ? 0 : cancelled}), Skipped: ${skipped}`;
    // One failed task makes a run that was cancelled gracefully a failed one (pipelinerunstate.go:539).
    if (stopped === "CancelledRunFinally" && allFailed === 0)
        return { status: "False", reason: "Cancelled", message };
    if (allFailed > 0 || incomplete > 0 || stopped !== undefined)
        return { status: "False", reason: "Failed", message };
    return { status: "True", reason: skipped > 0 ? "Completed" : "Succeeded", message };
}
/** As the persistence agent reports it with its shipped setting: TaskRuns embedded (quirk: task-runs-only-referenced). */
function statusOf({ condition, progress, plan, startTime, completionTime, now, }) {
    const started = progress.flatMap((task) => (task.phase === "running" || task.phase === "done" ? [task] : []));
    const skipped = progress.flatMap((task) => task.phase === "skipped"
        ? [
            {
                name: task.task.name,
                reason: task.reason,
                ...(0,defined/* defined */.s)({ whenExpressions: task.when }),
            },
        ]
        : []);
    return {
        conditions: [{ type: "Succeeded", ...condition, lastTransitionTime: completionTime ?? now }],
        startTime,
        ...(0,defined/* defined */.s)({ completionTime }),
        pipelineSpec: { tasks: plan.tasks, ...(plan.finally.length === 0 ? {} : { finally: plan.finally }) },
        ...(skipped.length === 0 ? {} : { skippedTasks: skipped }),
        childReferences: started.map(({ task, taskRunName }) => ({
            apiVersion: "tekton.dev/v1",
            kind: "TaskRun",
            name: taskRunName,
            pipelineTaskName: task.name,
        })),
        taskRuns: Object.fromEntries(started.map(({ task, taskRunName, status }) => [
            taskRunName,
            { pipelineTaskName: task.name, status: withCondition(status, now) },
        ])),
    };
}
function withCondition(status, now) {
    if (status.conditions !== undefined)
        return status;
    return {
        ...status,
        conditions: [
            {
                type: "Succeeded",
                status: "Unknown",
                reason: "Running",
                message: "Not all Steps in the Task have finished executing",
                lastTransitionTime: now,
            },
        ],
    };
}

// EXTERNAL MODULE: ./src/tekton/admission/pod.ts
var admission_pod = __webpack_require__(1864);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/embedded/runner/pod-folder.ts



async function makePodFolder({ runFolder, podName, mounts, searchPath }) {
    const path = (0,external_node_path_.join)(runFolder, "pods", podName);
    const [results, home, temp, bin] = [
        (0,external_node_path_.join)(path, "tekton", "results"),
        (0,external_node_path_.join)(path, "home"),
        (0,external_node_path_.join)(path, "tmp"),
        (0,external_node_path_.join)(path, "bin"),
    ];
    for (const folder of [results, (0,external_node_path_.join)(path, "tekton", "home"), home, temp, bin, ...mounts.values()])
        await (0,promises_.mkdir)(folder, { recursive: true });
    await linkShell(bin, searchPath);
    const places = new Map([...mounts, ["/tekton", (0,external_node_path_.join)(path, "tekton")], ["/tmp", temp]]);
    const packages = (0,external_node_path_.join)(home, "packages");
    return {
        path,
        results,
        localize: localizer(places, runFolder),
        env: {
            HOME: home,
            TMPDIR: temp,
            TEMP: temp,
            TMP: temp,
            PATH: `${bin}${external_node_path_.delimiter}${searchPath}`,
            PIP_TARGET: packages,
            PYTHONPATH: packages,
            PYTHONDONTWRITEBYTECODE: "1",
        },
        remove: async () => {
            for (const folder of ["tekton", "home", "tmp", "bin"])
                await (0,promises_.rm)((0,external_node_path_.join)(path, folder), { recursive: true, force: true });
        },
    };
}
/** The SDK's steps are written for a `sh` that is bash: Debian's dash rejects `set -o pipefail` and `[[`. */
async function linkShell(bin, searchPath) {
    const bash = await findProgram("bash", searchPath);
    if (bash !== undefined)
        await (0,promises_.symlink)(bash, (0,external_node_path_.join)(bin, "sh"));
}
async function findProgram(name, searchPath) {
    for (const folder of searchPath.split(external_node_path_.delimiter)) {
        const candidate = (0,external_node_path_.join)(folder, name);
        const usable = await (0,promises_.access)(candidate, external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (usable)
            return candidate;
    }
    return undefined;
}
/** Longest path first; one pass, and never inside a path that already lies in the run's own folder. */
function localizer(places, runFolder) {
    const quote = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    const paths = [...places.keys()].sort((one, other) => other.length - one.length).map(quote);
    const pattern = new RegExp(`${quote(runFolder)}|(?<![\\w./~})-])(?:${paths.join("|")})(?![\\w.-])`, "g");
    return (text) => text.replace(pattern, (found) => places.get(found) ?? found);
}

;// CONCATENATED MODULE: ./src/embedded/runner/pod-mounts.ts

/** Tekton mounts a workspace at /workspace/<name> unless the task says otherwise; an emptyDir belongs to the pod. */
function mountsOf({ task, folder, podName, }) {
    const spec = task.taskSpec ?? {};
    const workspaces = (spec.workspaces ?? []).map(({ name, mountPath }) => {
        const binding = task.workspaces?.find((workspace) => workspace.name === name);
        return [
            mountPath ?? `/workspace/${name}`,
            (0,external_node_path_.join)(folder, "workspaces", binding?.workspace ?? name, binding?.subPath ?? ""),
        ];
    });
    const template = (spec.stepTemplate?.volumeMounts ?? []);
    const mounts = [
        ...template,
        ...(spec.steps ?? []).flatMap((step) => (step.volumeMounts ?? [])),
    ];
    return new Map([
        ...workspaces,
        ...mounts.map(({ name, mountPath }) => [mountPath.replace(/\/+$/, ""), (0,external_node_path_.join)(folder, "pods", podName, "volumes", name)]),
    ]);
}

;// CONCATENATED MODULE: ./src/embedded/runner/task-outcome.ts
function ended(options, { base, steps, outcome, reason, message, results }) {
    const completionTime = options.now();
    const condition = {
        type: "Succeeded",
        status: outcome === "succeeded" ? "True" : "False",
        reason,
        message,
        lastTransitionTime: completionTime,
    };
    const values = [...(results ?? [])].map(([name, value]) => ({ name, type: "string", value }));
    const status = {
        ...base,
        completionTime,
        conditions: [condition],
        steps,
        ...(values.length === 0 ? {} : { results: values }),
    };
    return { outcome, status, results: new Map() };
}
function cancelled(options, base, steps) {
    const why = /Timeout/.test(String(options.signal.reason?.message))
        ? "has timed out"
        : "has been cancelled";
    const message = `TaskRun "${options.taskRunName}" was cancelled. TaskRun cancelled as the PipelineRun it belongs to ${why}.`;
    return ended(options, { base, steps, outcome: "cancelled", reason: "TaskRunCancelled", message });
}
function timedOut(options, base, steps) {
    const message = `TaskRun "${options.taskRunName}" failed to finish within "${options.task.timeout}"`;
    return ended(options, { base, steps, outcome: "failed", reason: "TaskRunTimeout", message });
}
/** Recorded on kfp-tekton 1.9.2: `PodCreationFailed`, of which there is no pod and no step. */
function notCreated(options, { podName, ...base }, { path, words }) {
    const message = `failed to create task run pod "${options.taskRunName}": Pod "${podName}" is invalid: ${path}: ${words}. Maybe invalid TaskSpec`;
    return ended(options, { base, steps: [], outcome: "failed", reason: "PodCreationFailed", message });
}

;// CONCATENATED MODULE: ./src/embedded/runner/task-results.ts


/** Tekton passes results through the container's termination message, which Kubernetes limits to this. */
const resultsLimit = 4096;
/** Declared results only. Nothing is trimmed: a line feed at the end is part of the value. */
async function readResults(pod, spec) {
    const declared = new Set((spec.results ?? []).map((result) => result.name));
    // A condition task of the SDK declares its `outcome`; files that nobody declared are nobody's result.
    const files = (await (0,promises_.readdir)(pod.results)).filter((name) => declared.has(name));
    return new Map(await Promise.all(files.map(async (name) => [name, await (0,promises_.readFile)((0,external_node_path_.join)(pod.results, name), "utf8")])));
}

;// CONCATENATED MODULE: ./src/embedded/runner/step-environment.ts
/**
 * What a step sees of this process's environment: enough to find programs and package indexes, no token of the workflow; and the mark by
 * which the runner ends what a job has left behind (actions/runner src/Runner.Worker/JobExtension.cs).
 */
const passedOn = /^(PATH|LANG|LANGUAGE|LC_.*|TZ|RUNNER_TRACKING_ID|SYSTEMROOT|PYENV_ROOT|PYENV_VERSION|(HTTPS?|NO|ALL)_PROXY|(https?|no|all)_proxy|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|PIP_(INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|CERT|TRUSTED_HOST|DEFAULT_TIMEOUT|CACHE_DIR))$/;
/** The password of an index is for compiling; on a cluster no step has it, and what a step prints is in the log. */
const withoutLogin = (addresses) => addresses.replace(/\/\/[^/\s]*@/g, "//");
function stepEnvironment(context) {
    const { step, spec, env, fill } = context;
    const machine = Object.entries(env).flatMap(([name, value]) => value !== undefined && passedOn.test(name) ? [[name, name.startsWith("PIP_") ? withoutLogin(value) : value]] : []);
    const template = (spec.stepTemplate?.env ?? []);
    const own = [...template, ...(step.env ?? [])].map((entry) => [
        entry.name,
        entry.valueFrom === undefined ? fill(entry.value ?? "") : fieldValue(entry.valueFrom, context),
    ]);
    return { machine: Object.fromEntries(machine), own: Object.fromEntries(own) };
}
/** A field of the pod's metadata, which has the run's labels and annotations and Tekton's own (tektoncd/pipeline pkg/apis/pipeline/register.go). */
function fieldValue(valueFrom, { pipelineRun, task, taskRunName }) {
    const path = valueFrom.fieldRef.fieldPath;
    const { metadata = {} } = pipelineRun;
    const labels = {
        ...metadata.labels,
        ...task.taskSpec?.metadata?.labels,
        "tekton.dev/pipelineRun": metadata.name ?? "",
        "tekton.dev/pipelineTask": task.name,
        "tekton.dev/taskRun": taskRunName,
    };
    const annotations = {
        ...metadata.annotations,
        ...task.taskSpec?.metadata?.annotations,
    };
    const [, kind, key = ""] = /^metadata\.(name|namespace|labels|annotations)(?:\['([^']+)'\])?$/.exec(path) ?? [];
    const values = {
        name: `${taskRunName}-pod`,
        namespace: metadata.namespace,
        labels: labels[key],
        annotations: annotations[key],
    };
    return values[kind ?? ""] ?? "";
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
// EXTERNAL MODULE: ./src/embedded/runner/leftovers.ts
var leftovers = __webpack_require__(73293);
;// CONCATENATED MODULE: ./src/embedded/runner/step-process.ts





/** Kept of a step's output: its beginning, and its end. */
const headLimit = 8 * limits/* mebibyte */.E;
const tailLimit = 256 * 1024;
/** Between SIGTERM and SIGKILL; Kubernetes gives 30 s, which nobody waits for here. */
const graceMs = 1_000;
/** Runs one step in a process group of its own; what it leaves behind, there or elsewhere, ends with it. @returns the exit code */
async function runStep(step) {
    // A run that was cancelled while its pod was made: an event that has passed would never stop the process.
    if (step.signal.aborted)
        return signalCode("SIGTERM");
    const log = new BoundedLog(step.logFile);
    const [program = "", ...args] = step.command;
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: step.cwd,
        env: { ...step.env, [leftovers/* markName */.F]: step.podFolder },
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
    });
    const kill = (signal) => killGroup(child.pid, signal);
    const stop = () => {
        kill("SIGTERM");
        setTimeout(() => kill("SIGKILL"), graceMs).unref();
    };
    step.signal.addEventListener("abort", stop, { once: true });
    child.stdout.on("data", (data) => log.add(data));
    child.stderr.on("data", (data) => log.add(data));
    try {
        return await new Promise((resolve) => {
            child.once("error", (error) => resolve(notStarted(error, step, log)));
            // At the exit, not at the end of the streams: a background process may keep those open.
            child.once("exit", (code, signal) => {
                kill("SIGKILL");
                child.stdout.resume();
                void (0,leftovers/* endLeftovers */.q)(step.podFolder);
                child.once("close", () => resolve(code ?? signalCode(signal)));
                setTimeout(() => resolve(code ?? signalCode(signal)), graceMs).unref();
            });
        });
    }
    finally {
        step.signal.removeEventListener("abort", stop);
        await log.close();
    }
}
function killGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // The group is gone.
    }
}
/** What a container engine reports: 128 and the signal's number. */
const signalCode = (signal) => signal === "SIGKILL" ? 137 : signal === "SIGTERM" ? 143 : 128;
function notStarted(error, { command, image }, log) {
    const missing = error.code === "ENOENT";
    const why = missing ? `this machine has no program ${JSON.stringify(command[0])}` : error.message;
    log.add(Buffer.from(`The step could not be started: ${why}. The embedded server runs steps as processes of this machine, without the image ${image}.\n`));
    return missing ? 127 : 126;
}
class BoundedLog {
    #stream;
    #room = headLimit;
    #tail = Buffer.alloc(0);
    #omitted = 0;
    constructor(file) {
        this.#stream = (0,external_node_fs_.createWriteStream)(file, { flags: "a" });
    }
    add(data) {
        const head = data.subarray(0, this.#room);
        if (head.length > 0)
            this.#stream.write(head);
        this.#room -= head.length;
        const joined = Buffer.concat([this.#tail, data.subarray(head.length)]);
        this.#omitted += Math.max(0, joined.length - tailLimit);
        this.#tail = joined.subarray(Math.max(0, joined.length - tailLimit));
    }
    async close() {
        if (this.#omitted > 0)
            this.#stream.write(`\n... ${this.#omitted} bytes left out ...\n`);
        this.#stream.end(this.#tail);
        await (0,external_node_stream_promises_.finished)(this.#stream);
    }
}

;// CONCATENATED MODULE: ./src/embedded/runner/task-steps.ts





/** In order; the first that fails ends the task, unless it says `onError: continue`. */
async function runSteps(options) {
    const steps = options.task.taskSpec?.steps ?? [];
    const states = [];
    for (const [index, step] of steps.entries()) {
        const name = step.name ?? `unnamed-${index}`;
        const startedAt = options.now();
        const exitCode = await runOneStep(step, name, options);
        const continued = exitCode !== 0 && step.onError === "continue";
        const reason = exitCode === 0 || continued ? "Completed" : "Error";
        states.push({
            name,
            container: `step-${name}`,
            terminated: { exitCode, reason, startedAt, finishedAt: options.now() },
        });
        if (options.signal.aborted || (exitCode !== 0 && !continued))
            break;
    }
    return states;
}
async function runOneStep(step, name, options) {
    const { pod, task, signal } = options;
    const variables = variablesOf(options);
    const fill = (text) => substitute(text, variables);
    const env = stepEnvironment({ step, spec: task.taskSpec ?? {}, fill, ...options });
    const localEnv = { ...Object.fromEntries(Object.entries(env.own).map(([key, value]) => [key, pod.localize(value)])) };
    const finish = (text) => pod.localize(expandEnvironment(fill(text), env.own));
    const command = step.script === undefined
        ? (step.command ?? []).map(finish)
        : [await writeScript(pod.localize(fill(step.script)), name, pod)];
    return await runStep({
        command: [...command, ...(step.args ?? []).map(finish)],
        cwd: step.workingDir === undefined ? (pod.env.HOME ?? pod.path) : pod.localize(fill(step.workingDir)),
        env: { ...env.machine, ...pod.env, ...localEnv },
        podFolder: pod.path,
        logFile: (0,external_node_path_.join)(pod.path, `step-${name}.log`),
        image: step.image ?? "",
        signal,
    });
}
async function writeScript(script, name, pod) {
    const file = (0,external_node_path_.join)(pod.path, "bin", `script-${name}`);
    await (0,promises_.writeFile)(file, script.startsWith("#!") ? script : `#!/bin/sh\nset -e\n${script}`);
    await (0,promises_.chmod)(file, 0o755);
    return file;
}
/** The task's parameters hide those of the run, which an embedded task may use, too. */
function variablesOf({ task, params, taskRunName, pipelineRun }) {
    const spec = task.taskSpec ?? {};
    const defaults = (spec.params ?? []).flatMap((param) => param.default === undefined ? [] : [[`params.${param.name}`, paramText(param.default)]]);
    return new Map([
        ...pipelineVariables(pipelineRun),
        ...defaults,
        ...[...params].map(([name, value]) => [`params.${name}`, value]),
        ...(spec.results ?? []).map(({ name }) => [`results.${name}.path`, `/tekton/results/${name}`]),
        ...(spec.workspaces ?? []).map(({ name, mountPath }) => [`workspaces.${name}.path`, mountPath ?? `/workspace/${name}`]),
        ...(spec.workspaces ?? []).map(({ name }) => [`workspaces.${name}.bound`, "true"]),
        ["context.taskRun.name", taskRunName],
        ["context.taskRun.namespace", pipelineRun.metadata?.namespace ?? ""],
        ["context.task.name", task.name],
        ["context.task.retry-count", "0"],
    ]);
}

;// CONCATENATED MODULE: ./src/embedded/runner/task-run.ts









/** One task with its retries. */
async function runTask(options) {
    const retries = options.task.retries ?? 0;
    const earlier = [];
    for (;;) {
        const attempt = await runAttempt(options, earlier);
        if (attempt.outcome !== "failed" || earlier.length >= retries || options.signal.aborted)
            return attempt;
        const { retriesStatus: _, ...status } = attempt.status;
        earlier.push(status);
        options.onStatus({ startTime: options.now(), retriesStatus: [...earlier] });
    }
}
async function runAttempt(options, earlier) {
    const podName = `${options.taskRunName}-pod${earlier.length === 0 ? "" : `-retry${earlier.length}`}`;
    const base = {
        podName,
        startTime: options.now(),
        ...(earlier.length === 0 ? {} : { retriesStatus: [...earlier] }),
    };
    if (options.signal.aborted)
        return cancelled(options, base, []);
    const [problem] = (0,admission_pod/* podProblems */.U)(options.task.taskSpec ?? {}, options.pipelineRun);
    if (problem !== undefined)
        return notCreated(options, base, problem);
    const timeout = new AbortController();
    const limitMs = (0,go_duration/* parseGoDuration */.Q)(options.task.timeout);
    const timer = limitMs === undefined || limitMs === 0 ? undefined : setTimeout(() => timeout.abort(), limitMs).unref();
    const pod = await preparePod(options, podName);
    options.onStatus(base);
    try {
        const signal = AbortSignal.any([options.signal, timeout.signal]);
        const steps = await runSteps({ ...options, pod, signal });
        if (options.signal.aborted)
            return await afterRemoval(pod, cancelled(options, base, steps));
        if (timeout.signal.aborted)
            return await afterRemoval(pod, timedOut(options, base, steps));
        return await conclude(options, { base, steps, pod });
    }
    finally {
        clearTimeout(timer);
        await pod.remove();
    }
}
async function preparePod({ task, folder, env }, podName) {
    await (0,promises_.rm)((0,external_node_path_.join)(folder, "pods", podName), { recursive: true, force: true });
    const searchPath = env.PATH ?? "";
    return await makePodFolder({
        runFolder: folder,
        podName,
        searchPath,
        mounts: mountsOf({ task, folder, podName }),
    });
}
async function conclude(options, { base, steps, pod }) {
    const failed = steps.find((step) => step.terminated?.reason === "Error");
    if (failed !== undefined) {
        const message = `"${failed.container}" exited with code ${failed.terminated?.exitCode}`;
        return ended(options, { base, steps, outcome: "failed", reason: "Failed", message });
    }
    const results = await readResults(pod, options.task.taskSpec ?? {});
    const size = Buffer.byteLength(JSON.stringify([...results]));
    if (size > resultsLimit) {
        const message = `The results of the task are ${size} bytes long, more than the ${resultsLimit} that fit into a termination message`;
        return ended(options, { base, steps, outcome: "failed", reason: "TaskRunResultLargerThanAllowedLimit", message });
    }
    return {
        ...ended(options, {
            base,
            steps,
            outcome: "succeeded",
            reason: "Succeeded",
            message: "All Steps have completed executing",
            results,
        }),
        results,
    };
}
/** Tekton deletes the pod of a TaskRun that was cancelled or timed out, and its logs with it (quirk: log-errors-in-body). */
async function afterRemoval(pod, outcome) {
    await (0,promises_.rm)(pod.path, { recursive: true, force: true });
    return outcome;
}

;// CONCATENATED MODULE: ./src/embedded/runner/runner.ts











/** Executes the steps of a PipelineRun as processes of this machine, by Tekton's rules. */
function startPipelineRun(options) {
    const execution = new Execution(options);
    const finished = execution.run();
    return {
        status: () => execution.status(),
        finished,
        cancel: async (how = "Cancelled") => {
            execution.stop(how);
            await finished;
        },
    };
}
/** Those after which `finally` runs; they may be followed by one after which it does not. */
const reasonsWithFinally = new Set([
    undefined,
    "TasksTimeout",
    "CancelledRunFinally",
]);
class Execution {
    #options;
    #plan;
    #progress;
    #cancelTasks = new AbortController();
    #cancelAll = new AbortController();
    #limit = (0,p_limit/* default */.A)(Math.max(2, (0,external_node_os_.availableParallelism)()));
    #startTime;
    #stopped;
    #failure;
    #completionTime;
    constructor(options) {
        this.#options = options;
        this.#plan = planRun(options.pipelineRun);
        this.#progress = new Map([...this.#plan.tasks, ...this.#plan.finally].map((task) => [task.name, { task, phase: "waiting" }]));
        this.#startTime = this.#now();
        this.#failure = this.#plan.problem;
    }
    async run() {
        const timers = this.#startTimers();
        try {
            if (this.#failure === undefined) {
                await (0,promises_.mkdir)(this.#options.folder, { recursive: true });
                this.#changed();
                await this.#runAll(this.#plan.tasks, this.#cancelTasks.signal);
                if (reasonsWithFinally.has(this.#stopped))
                    await this.#runAll(this.#plan.finally, this.#cancelAll.signal);
            }
        }
        catch (error) {
            this.#failure = {
                reason: "EmbeddedServerError",
                message: `The embedded server failed: ${error.message}`,
            };
        }
        finally {
            for (const timer of timers)
                clearTimeout(timer);
        }
        await this.#tidy();
        this.#completionTime = this.#now();
        this.#changed();
        return this.status();
    }
    stop(reason) {
        if (this.#completionTime !== undefined)
            return;
        if (this.#stopped !== undefined && (reasonsWithFinally.has(reason) || !reasonsWithFinally.has(this.#stopped)))
            return;
        this.#stopped = reason;
        this.#cancelTasks.abort(new Error(reason));
        if (!reasonsWithFinally.has(reason))
            this.#cancelAll.abort(new Error(reason));
    }
    status() {
        const progress = [...this.#progress.values()];
        const context = {
            name: this.#name,
            progress,
            stopped: this.#stopped,
            failure: this.#failure,
            limit: this.#plan.pipelineTimeout,
        };
        const condition = this.#completionTime === undefined ? conditionWhileRunning(progress, this.#stopped) : conditionAtEnd(context);
        return statusOf({
            condition,
            progress,
            plan: this.#plan,
            startTime: this.#startTime,
            completionTime: this.#completionTime,
            now: this.#now(),
        });
    }
    get #name() {
        return this.#options.pipelineRun.metadata?.name ?? "run";
    }
    #now() {
        return new Date(this.#options.clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
    }
    #changed() {
        this.#options.onStatus?.(this.status());
    }
    /** Tekton's limits: `timeouts.pipeline` ends the run, `timeouts.tasks` the tasks, and `finally` still runs. */
    #startTimers() {
        const limits = [
            ["PipelineRunTimeout", this.#plan.pipelineTimeout],
            ["TasksTimeout", this.#plan.tasksTimeout],
        ];
        return limits.flatMap(([reason, limit]) => {
            const ms = (0,go_duration/* parseGoDuration */.Q)(limit);
            return ms === undefined || ms === 0 ? [] : [setTimeout(() => this.stop(reason), ms).unref()];
        });
    }
    /** Starts each task as soon as it may start, until all have ended or been skipped. */
    async #runAll(tasks, signal) {
        const running = new Map();
        for (;;) {
            for (const task of tasks)
                this.#startIfReady(task, running, signal);
            if (running.size === 0)
                break;
            await Promise.race(running.values());
        }
    }
    #startIfReady(task, running, signal) {
        const progress = this.#progress.get(task.name);
        if (progress?.phase !== "waiting")
            return;
        const isFinal = this.#plan.finally.includes(task);
        const decision = decide({
            task,
            isFinal,
            progress: this.#progress,
            variables: this.#variables(),
            stopping: this.#isStopping(isFinal),
        });
        if (decision.kind === "wait")
            return;
        if (decision.kind === "invalid") {
            this.#failure = { reason: "InvalidTaskResultReference", message: decision.message };
            this.#set(task, { task, phase: "skipped", reason: "PipelineRun was stopping" });
        }
        else if (decision.kind === "skip") {
            this.#set(task, {
                task,
                phase: "skipped",
                reason: decision.reason,
                ...(0,defined/* defined */.s)({ when: decision.when }),
            });
        }
        else {
            this.#set(task, {
                task,
                phase: "running",
                taskRunName: this.#taskRunName(task),
                status: { startTime: this.#now() },
            });
            running.set(task.name, this.#limit(() => this.#execute(task, decision.params, signal)).finally(() => running.delete(task.name)));
            return;
        }
        // What was skipped may free others, in the same pass only those that come later.
        for (const other of isFinal ? this.#plan.finally : this.#plan.tasks)
            this.#startIfReady(other, running, signal);
    }
    /** A failed task stops the start of further ones; `finally` runs all the same. */
    #isStopping(isFinal) {
        if (isFinal)
            return !reasonsWithFinally.has(this.#stopped);
        return (this.#stopped !== undefined ||
            this.#failure !== undefined ||
            [...this.#progress.values()].some((other) => other.phase === "done" && other.outcome !== "succeeded"));
    }
    #variables() {
        return pipelineVariables(this.#options.pipelineRun);
    }
    #taskRunName = (task) => `${this.#name}-${task.name}`;
    async #execute(task, params, signal) {
        const taskRunName = this.#taskRunName(task);
        const outcome = await runTask({
            task,
            params,
            taskRunName,
            pipelineRun: this.#options.pipelineRun,
            folder: this.#options.folder,
            env: this.#options.env,
            now: () => this.#now(),
            signal,
            onStatus: (status) => this.#set(task, { task, phase: "running", taskRunName, status }),
        });
        this.#set(task, { task, phase: "done", taskRunName, ...outcome });
    }
    #set(task, progress) {
        this.#progress.set(task.name, progress);
        this.#changed();
    }
    /** Workspaces go with the run, as a volume claim that the run owns does. */
    async #tidy() {
        await (0,promises_.rm)((0,external_node_path_.join)(this.#options.folder, "workspaces"), { recursive: true, force: true });
    }
}


/***/ }),

/***/ 40316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readStepLog)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The log of a pod's step, the main one where no other is named, with the paths that the step's author knows; undefined where Tekton would have removed the pod, after a
 * cancellation or a time limit.
 */
async function readStepLog(folder, podName, step = "main") {
    try {
        const log = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pods", podName, `step-${step}.log`), "utf8");
        return log.replaceAll((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pods", podName), "").replaceAll((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "workspaces"), "/workspace");
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 74068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   d_: () => (/* binding */ variableProblems),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   rX: () => (/* binding */ resourceProblems)
/* harmony export */ });
/* harmony import */ var _all_tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62857);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18720);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52904);



/** Lists a container's variables. Tekton merges the template's by name. */
function variablesOf(container, template = {}) {
    const [own = [], shared = []] = [container, template].map((holder) => (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(holder).env).map((variable) => String((0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(variable).name ?? "")));
    return [...shared.filter((name) => !own.includes(name)), ...own];
}
/** Kubernetes ValidateEnv and IsRelaxedEnvVarName: the stricter rule of servers before 1.30 would forbid `A B`. */
const variableProblems = (path, names) => names.flatMap((name, index) => {
    const about = { path: `${path}.env[${index}].name`, clue: name, subject: "other" };
    if (name === "")
        return [{ ...about, words: "Required value", problem: "An environment variable has an empty name." }];
    if (/^[ -<>-~]+$/.test(name))
        return [];
    return [
        {
            ...about,
            words: `Invalid value: ${JSON.stringify(name)}: a valid environment variable name must consist only of printable ASCII characters other than '='`,
            problem: `The name of the environment variable ${JSON.stringify(name)} must consist of printable ASCII characters other than "=".`,
        },
    ];
});
/** Reads the resources. v1beta1 names them `resources`; v1 drops that field, which the rule `schema` reports. */
function resourcesOf(container, apiVersion, template = {}) {
    const field = apiVersion === "tekton.dev/v1beta1" ? "resources" : "computeResources";
    const [own = {}, shared = {}] = [container, template].map((holder) => (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(holder)[field]));
    return {
        requests: { ...(0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(shared.requests), ...(0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(own.requests) },
        limits: { ...(0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(shared.limits), ...(0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(own.limits) },
    };
}
/** Kubernetes validateContainerResources. */
const resourceProblems = (path, { requests, limits }) => Object.entries(requests).flatMap(([resource, request]) => {
    const limit = limits[resource];
    const [amount, most] = [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityOf */ .R)(request), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityOf */ .R)(limit)];
    if (amount === undefined || most === undefined || amount <= most + Math.abs(most) * rounding)
        return [];
    const relation = mayOvercommit(resource) ? "less than or equal to" : "equal to";
    return [
        {
            path: `${path}.resources.requests`,
            words: `Invalid value: ${JSON.stringify(String(request))}: must be ${relation} ${resource} limit of ${limit}`,
            problem: `The ${resource} request ${request} is over the limit ${limit}.`,
            clue: String(request),
            subject: "other",
        },
    ];
});
const mayOvercommit = (resource) => (!resource.includes("/") || resource.includes("kubernetes.io/")) && !resource.startsWith("hugepages-");
/** `1.1G` and `1100M` differ in the last bit of a floating-point number. */
const rounding = 1e-12;


/***/ }),

/***/ 18720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ quantityOf)
/* harmony export */ });
const scales = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    "": 1,
    ...Object.fromEntries(["k", "M", "G", "T", "P", "E"].map((suffix, index) => [suffix, 1000 ** (index + 1)])),
    ...Object.fromEntries(["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"].map((suffix, index) => [suffix, 1024 ** (index + 1)])),
};
/** apimachinery pkg/api/resource/quantity.go; undefined for anything else, such as a parameter of Tekton. */
function quantityOf(value) {
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    const [, number, suffix = "", exponent = "0"] = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d+))?$/.exec(text) ?? [];
    return number === undefined ? undefined : Number(`${number}e${exponent}`) * (scales[suffix] ?? Number.NaN);
}


/***/ })

};
