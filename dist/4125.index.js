export const id = 4125;
export const ids = [4125,856,968,9184,5404];
export const modules = {

/***/ 64499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deniedRun: () => (/* binding */ deniedRun)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62857);
/* harmony import */ var _tekton_denial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56938);
/* harmony import */ var _tekton_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95160);





/** Creates the error of a denied run, with the task that the cluster's message names. */
function deniedRun(said, run, cause) {
    const task = blamedTask(said, run);
    const denied = (0,_tekton_denial_js__WEBPACK_IMPORTED_MODULE_2__/* .denialIn */ .H)(said) !== undefined;
    const reason = cause instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TektonError */ .Ol ? cause.reason : undefined;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TektonError */ .Ol(`The cluster refused the PipelineRun: ${said}`, {
        code: "run-denied",
        cause,
        ...(denied ? { hint: _tekton_denial_js__WEBPACK_IMPORTED_MODULE_2__/* .denialHint */ .j } : {}),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ reason, task }),
    });
}
/** Finds the task that a denial is about: by its path, by a field that no other task has, or by its name. */
function blamedTask(message, run) {
    return taskAt(message, run) ?? taskWithField(message, run) ?? namedTask(message, run);
}
function taskAt(text, run) {
    const [, list, index] = /\b(tasks|finally)\[(\d+)\]/.exec(text) ?? [];
    if (list === undefined)
        return undefined;
    return run.spec?.pipelineSpec?.[list]?.[Number(index)]?.name;
}
/** Tekton's webhook names the field without its path. */
function taskWithField(message, run) {
    const [, field] = /unknown field "(?:[^"]*\.)?([^".]+)"/.exec(message) ?? [];
    const path = field === undefined ? undefined : (0,_tekton_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownFields */ ._6)(run).find((unknown) => unknown.endsWith(`.${field}`));
    return path === undefined ? undefined : taskAt(path, run);
}
function namedTask(message, run) {
    const words = new Set(message.split(/[\s"'`,:;()]+/));
    return (0,_tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .ownTasks */ .Bt)({ spec: run.spec?.pipelineSpec ?? {}, path: "" }).find(({ task }) => words.has(task.name))?.task.name;
}


/***/ }),

/***/ 99707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ graceAfterAbort)
/* harmony export */ });
/** How long a response may take to a request that was sent before the workflow was cancelled. */
const graceMs = 3_000;
/** A signal for requests that were sent, which get a little more time after a cancellation: the response holds the ID that is needed to terminate the run. */
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

/***/ 12560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ locateTask)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _tekton_source_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6527);





/** Adds a location to an error: the line that its task comes from, else the pipeline's `def`. */
async function locateTask(error, { module, line }, workspace) {
    const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module), "utf8").catch(() => "");
    const ofTask = error.task === undefined ? undefined : (0,_tekton_source_line_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfTask */ .Z)(error.task, source.split(/\r?\n/), line);
    const { code, message, cause, hint, reason, task } = error;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TektonError */ .Ol(message, {
        code,
        cause,
        location: { file: module, line: ofTask ?? line },
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ hint, reason, task }),
    });
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

/***/ 5756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTektonEngine: () => (/* binding */ openTektonEngine)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/cluster/context.ts

/** The file with a pod's own namespace, which kubectl uses inside a pod. */
const podNamespace = "/var/run/secrets/kubernetes.io/serviceaccount/namespace";
/** Reads server and namespace from the kubeconfig, without a request to the cluster. `namespace` is the input's value, if any. */
async function readContext(kubectl, namespace, signal) {
    const config = JSON.parse(
    // A missing kubeconfig or context is reported by the first request to the cluster.
    await kubectl.run(["config", "view", "--minify", "-o", "json"], { signal }).catch(() => "{}"));
    const fromPod = config.clusters ? "" : await (0,promises_.readFile)(podNamespace, "utf8").catch(() => "");
    return {
        server: config.clusters?.[0]?.cluster?.server?.replace(/\/+$/, "") ?? "",
        namespace: namespace || config.contexts?.[0]?.context?.namespace || fromPod.trim() || "default",
    };
}

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/tekton/all-tasks.ts
var all_tasks = __webpack_require__(62857);
// EXTERNAL MODULE: ./src/tekton/custom-task.ts
var custom_task = __webpack_require__(2706);
;// CONCATENATED MODULE: ./src/tekton/dns-name.ts
const longest = 253;
const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;
/** RFC 1123 (kubernetes apimachinery pkg/util/validation/validation.go, IsDNS1123Subdomain). */
const isDnsSubdomain = (text) => text.length <= longest && text.split(".").every((part) => label.test(part));

;// CONCATENATED MODULE: ./src/cluster/permissions.ts

/** Permissions that every run needs. The Role in docs/recipes.md allows exactly these. */
const runPermissions = [
    ...["create", "get", "list", "watch", "patch"].map((verb) => ({
        verb,
        group: "tekton.dev",
        resource: "pipelineruns",
    })),
    ...["list", "watch"].map((verb) => ({ verb, group: "tekton.dev", resource: "taskruns" })),
    { verb: "get", group: "", resource: "pods" },
    { verb: "get", group: "", resource: "pods", subresource: "log" },
];
/** Additional permissions of runs with custom tasks. */
const customTaskPermissions = ["list", "watch"].map((verb) => ({
    verb,
    group: "tekton.dev",
    resource: "customruns",
}));
/** Checks permissions like `kubectl auth can-i`, but all at once. @throws TektonError that names the missing ones */
async function checkPermissions(kubectl, wanted, where) {
    const refused = await findRefused(kubectl, wanted, where);
    if (refused.length === 0)
        return;
    const list = refused.map(({ verb, resource, subresource = "" }) => `${verb} ${resource}${subresource === "" ? "" : `/${subresource}`}`);
    throw new errors/* TektonError */.Ol(`The kubeconfig's account may not ${list.join(", ")} in namespace ${where.namespace}.`, {
        code: "cluster-permission-missing",
        reason: "Forbidden",
        hint: 'Give it the Role that docs/recipes.md shows under "Tekton without KFP", or set `namespace`.',
    });
}
async function findRefused(kubectl, wanted, { namespace, signal }) {
    const items = wanted.map((permission) => ({
        apiVersion: "authorization.k8s.io/v1",
        kind: "SelfSubjectAccessReview",
        spec: { resourceAttributes: { ...permission, namespace } },
    }));
    const input = JSON.stringify({ apiVersion: "v1", kind: "List", items });
    const answers = await kubectl
        .run(["create", "-f", "-", "--validate=false", "-o", "json"], { input, signal })
        .catch((error) => {
        if (signal.aborted)
            throw error;
        // If the cluster cannot check permissions, a missing one is reported by the request that needs it.
        return "";
    });
    return reviewsOf(answers).flatMap(({ spec, status }) => (status?.allowed === false ? [spec.resourceAttributes] : []));
}
/** kubectl prints indented objects one after the other. */
const reviewsOf = (text) => text
    .split(/^(?=\{)/m)
    .filter((part) => part.trim() !== "")
    .map((part) => JSON.parse(part));

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
;// CONCATENATED MODULE: ./src/cluster/v1-fields.ts

/**
 * A PipelineRun with the field names of `tekton.dev/v1`, whichever the SDK wrote: up to 1.7 it writes v1beta1, and even as v1 it writes
 * `resources` in steps and `value` in the parameters of a task, which a server of KFP drops without a word and Tekton denies
 * (docs/facts/tekton.md, From v1beta1 to v1: each rule was measured on the SDK's own samples).
 */
function withV1Fields(run) {
    return { ...run, apiVersion: "tekton.dev/v1", spec: runSpec(fieldsOf(run.spec)) };
}
const fieldsOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
const listOf = (value) => (Array.isArray(value) ? value.map(fieldsOf) : []);
function runSpec({ timeout, podTemplate, serviceAccountName, ...spec }) {
    const template = {
        ...fieldsOf(spec.taskRunTemplate),
        ...(0,defined/* defined */.s)({ podTemplate, serviceAccountName }),
    };
    return {
        ...spec,
        ...(timeout === undefined ? {} : { timeouts: { pipeline: timeout, ...fieldsOf(spec.timeouts) } }),
        ...(Object.keys(template).length === 0 ? {} : { taskRunTemplate: template }),
        ...mapped(spec, "taskRunSpecs", taskRunSpec),
        ...(spec.pipelineSpec === undefined ? {} : { pipelineSpec: pipelineSpec(fieldsOf(spec.pipelineSpec)) }),
    };
}
function taskRunSpec({ taskPodTemplate, taskServiceAccountName, ...spec }) {
    return {
        ...spec,
        ...(0,defined/* defined */.s)({ podTemplate: taskPodTemplate, serviceAccountName: taskServiceAccountName }),
    };
}
/** Converts also the pipeline inside a loop: Tekton ignores it, and the loop's controller reads it with v1 names. */
function pipelineSpec(spec) {
    return { ...spec, ...mapped(spec, "tasks", task), ...mapped(spec, "finally", task) };
}
const task = (fields) => fields.taskSpec === undefined ? fields : { ...fields, taskSpec: taskSpec(fieldsOf(fields.taskSpec)) };
function taskSpec(spec) {
    const own = fieldsOf(spec.spec);
    return {
        ...spec,
        ...mapped(spec, "params", ({ value: _, ...param }) => param),
        ...mapped(spec, "steps", container),
        ...mapped(spec, "sidecars", container),
        ...(spec.stepTemplate === undefined ? {} : { stepTemplate: container(fieldsOf(spec.stepTemplate)) }),
        ...(own.pipelineSpec === undefined
            ? {}
            : { spec: { ...own, pipelineSpec: pipelineSpec(fieldsOf(own.pipelineSpec)) } }),
    };
}
function container({ resources, ...fields }) {
    return Object.keys(fieldsOf(resources)).length === 0 ? fields : { computeResources: resources, ...fields };
}
const mapped = (fields, name, change) => fields[name] === undefined ? {} : { [name]: listOf(fields[name]).map(change) };

;// CONCATENATED MODULE: ./src/cluster/custom-tasks.ts






/** Lists tasks that another controller than Tekton's executes, also inside loops. */
function customTasksOf(run) {
    return (0,all_tasks/* allTasks */.m5)(run).flatMap(({ task }) => {
        const custom = (0,custom_task/* customTaskOf */.W)(task);
        return custom === undefined ? [] : [{ name: task.name, kind: custom.kind, group: custom.group }];
    });
}
/** Checks the cluster for runs with custom tasks; each answer is requested once. */
class CustomTaskCheck {
    #options;
    #groups = new Map();
    #permissions;
    constructor(options) {
        this.#options = options;
    }
    /**
     * A custom task without a controller waits forever (docs/customruns.md). Loops have their own API, so a missing API means a missing
     * controller; other kinds may have none.
     * @throws TektonError
     */
    async check(tasks) {
        const { kubectl, log } = this.#options;
        this.#permissions ??= checkPermissions(kubectl, customTaskPermissions, this.#options);
        await this.#permissions;
        for (const task of tasks) {
            if (await this.#isServed(task.group))
                continue;
            const message = `Task ${task.name} is a ${task.kind}, and the cluster has no API ${task.group}: without its controller it would wait for ever.`;
            if (task.group === loopGroup)
                throw new errors/* TektonError */.Ol(message, {
                    code: "custom-task-unsupported",
                    task: task.name,
                    hint: loopHint,
                });
            log.annotate({ level: "warning", title: "Custom task", message });
        }
    }
    #isServed(group) {
        const known = this.#groups.get(group) ?? isServed(group, this.#options);
        this.#groups.set(group, known);
        return known;
    }
}
/** API group of PipelineLoop, BreakTask and VariableStore (kfp-tekton tekton-catalog/pipeline-loops/config/300-pipelineloop.yaml). */
const loopGroup = "custom.tekton.dev";
const loopHint = "Install the tekton-pipelineloop-controller of kfp-tekton on the cluster, or unroll the loop.";
async function isServed(group, { kubectl, signal }) {
    // The group becomes part of a path, and packages are untrusted.
    if (!isDnsSubdomain(group))
        return false;
    try {
        await kubectl.run(["get", "--raw", `/apis/${group}`], { signal });
        return true;
    }
    catch (error) {
        if (error instanceof errors/* TektonError */.Ol && error.reason === "NotFound")
            return false;
        throw error;
    }
}
const templatesAnnotation = "tekton.dev/resource_templates";
/**
 * Lists loops that the SDK keeps outside the pipeline if `inline-tasks` is false. A KFP server creates them before the run
 * (APPLY_TEKTON_CUSTOM_RESOURCE, docs/facts/tekton.md, before it creates a run). Packages are untrusted, so only such loops are accepted.
 * @throws PackageError
 */
function resourceTemplatesOf(run) {
    return templatesIn(run.metadata?.annotations?.[templatesAnnotation]).map(({ apiVersion, kind, metadata, spec }) => {
        if (apiVersion !== `${loopGroup}/v1alpha1` || !loopKinds.has(kind ?? ""))
            throw new errors/* PackageError */.JP(`The package wants a ${kind} of ${apiVersion} beside the run, which is no loop.`);
        const { pipelineSpec: inner } = spec ?? {};
        return {
            apiVersion,
            kind,
            metadata: { name: metadata?.name },
            spec: inner === undefined ? spec : { ...spec, pipelineSpec: pipelineSpec(inner) },
        };
    });
}
const loopKinds = new Set(["PipelineLoop", "BreakTask"]);
function templatesIn(text = "[]") {
    try {
        return JSON.parse(text).map((template) => template ?? {});
    }
    catch (cause) {
        throw new errors/* PackageError */.JP(`The annotation ${templatesAnnotation} of the package is not a list in JSON.`, { cause });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
;// CONCATENATED MODULE: ./src/cluster/object-name.ts


/** @throws TektonError for a name that is invalid in Kubernetes */
function refuseObjectName(name) {
    if (isDnsSubdomain(name))
        return;
    throw new errors/* TektonError */.Ol(`${JSON.stringify(name.slice(0, 100))} is not a valid Kubernetes name (RFC 1123 subdomain).`, {
        hint: "`metadata.name` of a package consists of lower case letters, digits, `-` and `.`, and begins and ends with a letter or digit. Nothing was sent to the cluster.",
    });
}

;// CONCATENATED MODULE: ./src/cluster/kubectl.ts






/** Time limit of a request and of kubectl as a whole: a login program may wait for input. */
const requestTimeout = "20s";
const answerWithinMs = 45_000;
/** Limit of kubectl's output; a run of a thousand tasks is about 10 MB. */
const outputLimit = 128 * limits/* mebibyte */.E;
const errorLimit = 16 * 1024;
function createKubectl(options) {
    return {
        run: async (args, call = {}) => await run(options, withNames(args, call.names), call),
        follow: (args, onLine, signal) => follow({ options, args, onLine, signal }),
    };
}
/** Appends names after `--`, because they come from packages and from the cluster. @throws TektonError for an invalid name */
function withNames(args, names = []) {
    for (const name of names)
        refuseObjectName(name);
    return names.length === 0 ? args : [...args, "--", ...names];
}
async function run(options, args, { input = "", signal }) {
    const late = AbortSignal.timeout(answerWithinMs);
    const child = start(options, [`--request-timeout=${requestTimeout}`, ...args], [late, ...(signal ? [signal] : [])]);
    const ended = endOf(child, args);
    // If the process ends before it has read its input, its exit is reported instead.
    child.stdin.on("error", () => { });
    child.stdin.end(input);
    const chunks = [];
    let size = 0;
    child.stdout.on("data", (chunk) => {
        size += chunk.length;
        if (size > outputLimit)
            child.kill();
        else
            chunks.push(chunk);
    });
    try {
        await ended;
    }
    catch (error) {
        if (signal?.aborted)
            throw error;
        if (late.aborted)
            throw new errors/* TektonError */.Ol(`kubectl ${args[0]} got no response after ${answerWithinMs / 1000} s.`, {
                code: "cluster-unreachable",
                cause: error,
            });
        throw error;
    }
    return Buffer.concat(chunks).toString("utf8");
}
async function follow({ options, args, onLine, signal }) {
    const child = start(options, args, [signal]);
    const ended = endOf(child, args);
    child.stdin.end();
    (0,external_node_readline_.createInterface)({ input: child.stdout }).on("line", onLine);
    await ended;
}
function start({ env, kubeconfig, context, namespace, cacheFolder, log }, args, signals) {
    const all = [
        ...(context === "" ? [] : [`--context=${context}`]),
        ...(namespace === "" ? [] : [`--namespace=${namespace}`]),
        ...args,
    ];
    log.debug(`kubectl ${all.join(" ")}`);
    return (0,external_node_child_process_.spawn)("kubectl", [`--cache-dir=${cacheFolder}`, ...all], {
        env: { ...withoutInputs(env), ...(0,defined/* defined */.s)({ KUBECONFIG: kubeconfig }) },
        signal: AbortSignal.any([...signals]),
    });
}
/**
 * Login programs of a kubeconfig may need the environment, for example GitHub's OIDC request. They do not get the step's inputs or the
 * runner's token for artifacts and caches.
 */
const withoutInputs = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_(?!ID_TOKEN_))/.test(name)));
function endOf(child, args) {
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
        if (said.length < errorLimit)
            said += text;
    });
    return new Promise((resolve, reject) => {
        child.once("error", (error) => reject(error.code === "ENOENT" ? missing(error) : error));
        child.once("close", (code, signal) => {
            if (code === 0)
                resolve();
            else
                reject(errorOf(said, `kubectl ${args.find((arg) => !arg.startsWith("-"))} ended with ${signal ?? code}`));
        });
    });
}
const missing = (cause) => new errors/* TektonError */.Ol("`engine: tekton` needs kubectl, which is not on the PATH.", {
    code: "kubectl-unavailable",
    cause,
    hint: "GitHub's own runners have it. On others install it, for example with the action azure/setup-kubectl, in a step before this one.",
});
/**
 * Parses kubectl's message about an error of the server: `Error from server (Reason): error when creating "STDIN": …`, or, for Invalid
 * alone, `The PipelineRun "x" is invalid: …` (kubernetes/kubectl pkg/cmd/util/helpers.go, checkErr).
 */
function errorOf(said, fallback) {
    const text = said
        .split("\n")
        .filter((line) => !/^([EWI]\d{4} |Warning:)/.test(line))
        .join("\n")
        .trim()
        .replace(/^error: /i, "");
    const server = /^Error from server \((\w+)\): (?:error when \w+ "[^"]*": )?(.*)$/ms.exec(text);
    if (server !== null)
        return new errors/* TektonError */.Ol(server[2] ?? "", { reason: server[1] ?? "" });
    if (/^(unknown flag|invalid argument)/.test(text))
        return new errors/* TektonError */.Ol(`This kubectl is too old: ${text.split("\n")[0]}`, {
            code: "kubectl-unavailable",
            reason: "Usage",
            hint: "1.25 and later will do.",
        });
    // kubectl itself refuses a manifest if the server is too old to validate fields.
    if (/ is invalid: |^error (validating|parsing)/.test(text))
        return new errors/* TektonError */.Ol(text, { reason: "Invalid" });
    return new errors/* TektonError */.Ol(text || fallback, /\(Unauthorized\)$/.test(text) ? { reason: "Unauthorized" } : {});
}

;// CONCATENATED MODULE: ./src/cluster/preflight.ts



/** Checks everything that runs need before anything is created. @throws TektonError */
async function checkCluster(kubectl, where) {
    await checkTekton(kubectl, where);
    await checkPermissions(kubectl, runPermissions, where);
}
async function checkTekton(kubectl, where) {
    const group = await readGroup(kubectl, where);
    const versions = (group.versions ?? []).map(({ version }) => version);
    if (versions.includes("v1"))
        return;
    throw new errors/* TektonError */.Ol(`The cluster's Tekton serves ${versions.map((version) => `tekton.dev/${version}`).join(", ") || "no version of its API"}, not tekton.dev/v1.`, {
        code: "tekton-missing",
        hint: "Tekton Pipelines 0.43 (December 2022) and later have it.",
    });
}
async function readGroup(kubectl, where) {
    try {
        return JSON.parse(await kubectl.run(["get", "--raw", "/apis/tekton.dev"], where));
    }
    catch (error) {
        if (where.signal.aborted)
            throw error;
        if (error instanceof errors/* TektonError */.Ol && error.reason === "NotFound")
            throw new errors/* TektonError */.Ol("The cluster has no Tekton: there is no API tekton.dev.", {
                code: "tekton-missing",
                cause: error,
                hint: "Install Tekton Pipelines there, or set `context` if the kubeconfig names several clusters.",
            });
        if (error instanceof errors/* TektonError */.Ol && error.hint === undefined)
            throw unreachable(error);
        throw error;
    }
}
/** Messages of kubectl with their hints. */
const hints = [
    [
        /localhost:8080/,
        "There is no kubeconfig: set `kubeconfig` to the content of one, as a secret, or to a path. A secret is empty in a pull request from a fork.",
    ],
    [/context .*not exist|context was not found/, "`context` must be one of the kubeconfig's."],
    [/Unauthorized|must be logged in/, "The credentials in the kubeconfig are not valid, or not any more."],
    [
        /executable .* not found|exec: /,
        "The kubeconfig logs in with a program that is not on this machine: install it in a step before, or use a kubeconfig with a service account's token.",
    ],
    // kubectl reached the end of its input when it asked for a user name.
    [/^EOF$/, "The kubeconfig has no credentials for this cluster."],
    [/x509|certificate/, "The kubeconfig's certificate authority did not sign this server's certificate."],
    [
        /refused|no such host|timed? ?out|Unable to connect|no answer|no response|no route/i,
        "The address in the kubeconfig must be reachable from this runner: a private cluster needs a runner of your own inside its network.",
    ],
];
function unreachable(error) {
    const hint = hints.find(([pattern]) => pattern.test(error.message))?.[1] ??
        "Try `kubectl get --raw /apis/tekton.dev` with this kubeconfig.";
    // Text after an empty line is kubectl's own advice.
    const [words] = error.message.split("\n\n");
    return new errors/* TektonError */.Ol(`Could not reach the cluster: ${words}`, {
        code: "cluster-unreachable",
        cause: error,
        hint,
        ...(0,defined/* defined */.s)({ reason: error.reason }),
    });
}

// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
// EXTERNAL MODULE: ./src/tekton/pipeline-run.ts
var pipeline_run = __webpack_require__(66427);
// EXTERNAL MODULE: ./src/tekton/submitted-run.ts
var submitted_run = __webpack_require__(51704);
;// CONCATENATED MODULE: ./src/cluster/live-run.ts



const own = "kfp-tekton-action";
const runIdLabel = `${own}/run-id`;
const submissionLabel = `${own}/submission`;
/**
 * KFP's own labels. Its persistence agent reports each PipelineRun that has `pipeline/runid` to its server, which deletes those that it
 * does not know (kfp-tekton backend/src/apiserver/resource/resource_manager.go:826); `pipeline/persistedFinalState` and those of scheduled
 * workflows are read in the same way. So a run that KFP did not create has none of these labels, even if the package sets them.
 */
const kfpLabel = /^(pipeline|scheduledworkflows\.kubeflow\.org)\//;
const withoutKfpLabels = (labels = {}) => Object.fromEntries(Object.entries(labels).filter(([name]) => !kfpLabel.test(name)));
/** Tekton's limit of a name (pkg/apis/validate/metadata.go:28). */
const longestName = 63;
/** Makes the package's name unique for this run, as a KFP server does. */
function runNameOf(pipelineRun, runId) {
    const suffix = `-${runId.slice(0, 8)}`;
    const name = pipelineRun.metadata?.name ?? "pipeline";
    return `${name.slice(0, longestName - suffix.length).replace(/[-.]+$/, "")}${suffix}`;
}
/** Builds the PipelineRun for the cluster as a KFP server would, without the two steps that copy artifacts to KFP's object store. */
function livePipelineRun(live) {
    const { submissionId, provenance, serviceAccount } = live;
    const run = withV1Fields((0,submitted_run/* asSubmitted */.i)(live.pipelineRun, live));
    const { namespace: _, ...metadata } = run.metadata ?? {};
    const commit = new Map(provenance).get("commit");
    return {
        ...run,
        metadata: {
            ...metadata,
            labels: {
                ...withoutKfpLabels(metadata.labels),
                [runIdLabel]: live.runId,
                [submissionLabel]: submissionId,
                ...(0,defined/* defined */.s)({ [`${own}/commit`]: commit }),
            },
            annotations: {
                ...metadata.annotations,
                ...Object.fromEntries(provenance.map(([name, value]) => [`${own}/${name}`, value])),
            },
        },
        spec: {
            ...run.spec,
            params: [...(run.spec?.params ?? []), ...sourceHints(run, commit, live.repositoryUrl)],
            timeouts: run.spec?.timeouts ?? noTimeLimit,
            ...(serviceAccount === ""
                ? {}
                : { taskRunTemplate: { ...run.spec?.taskRunTemplate, serviceAccountName: serviceAccount } }),
        },
    };
}
/** Sets no time limit, as KFP's Tekton does (default-timeout-minutes: "0"). By default Tekton would end every run after an hour. */
const noTimeLimit = { pipeline: "0s" };
/**
 * By these parameters Tekton Chains knows which commit a run comes from, and signs that (tektoncd/chains,
 * pkg/chains/formats/slsa/internal/material/material.go, FromPipelineParamsAndResults). Tekton takes parameters that the pipeline does not
 * declare (tektoncd/pipeline, docs/pipelineruns.md, "Specifying Parameters"). A pipeline that has one of its own says more than this can.
 */
function sourceHints(run, commit, repositoryUrl) {
    if (commit === undefined || repositoryUrl === "")
        return [];
    const own = new Set([...(run.spec?.params ?? []), ...(run.spec?.pipelineSpec?.params ?? [])].map(({ name }) => name));
    const hints = [
        { name: "CHAINS-GIT_URL", value: repositoryUrl },
        { name: "CHAINS-GIT_COMMIT", value: commit },
    ];
    return hints.some(({ name }) => own.has(name)) ? [] : hints;
}

;// CONCATENATED MODULE: ./src/cluster/run-objects.ts



/**
 * A watch may hang silently on a dead connection, or on a proxy that buffers. So all objects are listed again from time to time: the
 * interval doubles after a list without news, and is reset after one with news.
 */
const trustMs = { first: 1_000, longest: 30_000 };
/** Pause between the end of a watch and the next one. */
const restartAfterMs = 2_000;
/** Changes within this time are reported once: a task that ends also changes its run. */
const burstMs = 50;
/**
 * Keeps the objects of all runs of this step up to date, with one watch per kind and a list as a fallback. The number of processes depends
 * on the kinds, not on the runs.
 */
class RunObjects {
    #options;
    #stop = new AbortController();
    #objects = new Map();
    #resources = new Set(["pipelineruns.v1.tekton.dev", "taskruns.v1.tekton.dev"]);
    #watches = new Map();
    /** Resources with a running watch. */
    #live = new Set();
    #listedAt = Number.NEGATIVE_INFINITY;
    #trustedForMs = trustMs.first;
    #listing;
    #version = 0;
    #change = Promise.withResolvers();
    #burst;
    constructor(options) {
        this.#options = options;
    }
    /** Starts to watch objects of this kind. */
    include(resource) {
        this.#resources.add(resource);
    }
    /** Returns all objects, up to date. @throws TektonError if the cluster is unreachable */
    async read(signal) {
        for (const resource of this.#resources) {
            if (!this.#watches.has(resource))
                this.#watches.set(resource, this.#watch(resource));
        }
        const listed = this.#options.clock.now() - this.#listedAt < this.#trustedForMs;
        if (!listed || this.#live.size < this.#resources.size)
            await unlessAborted(this.#list(), signal);
        return [...this.#objects.values()];
    }
    /** Returns an object as it was last seen; undefined if it never was. */
    known(kind, name) {
        return this.#objects.get(`${kind}/${name}`);
    }
    /** Counts the changes that watches have reported. */
    get version() {
        return this.#version;
    }
    /** Resolves soon after a change later than that version, and when the signal is aborted. */
    async changedSince(version, signal) {
        if (version < this.#version && this.#burst === undefined)
            return;
        await unlessAborted(this.#change.promise, signal).catch(() => { });
    }
    async close() {
        this.#stop.abort();
        clearTimeout(this.#burst);
        await Promise.all(this.#watches.values());
    }
    async #watch(resource) {
        const { kubectl, clock, log } = this.#options;
        const args = ["get", resource, this.#selector, "--watch", "--output-watch-events", "-o", "json"];
        while (!this.#stop.signal.aborted) {
            this.#live.add(resource);
            try {
                await kubectl.follow(args, (line) => this.#event(line), this.#stop.signal);
            }
            catch (error) {
                if (!this.#stop.signal.aborted)
                    log.debug(`watch of ${resource}: ${error.message}`);
            }
            this.#live.delete(resource);
            await clock.sleep(restartAfterMs, this.#stop.signal).catch(() => { });
        }
    }
    get #selector() {
        return `--selector=${submissionLabel}=${this.#options.submissionId}`;
    }
    #event(line) {
        const event = (0,parse_json/* parseJson */.q)(line);
        if (event?.object?.metadata?.name === undefined)
            return;
        if (event.type === "DELETED")
            this.#gone(event.object);
        else
            this.#seen(event.object);
        this.#version += 1;
        this.#burst ??= setTimeout(() => this.#notifyChange(), burstMs);
    }
    #notifyChange() {
        this.#burst = undefined;
        this.#change.resolve();
        this.#change = Promise.withResolvers();
    }
    /** Lists all objects; concurrent callers share one list. */
    #list() {
        if (this.#listing === undefined) {
            this.#listing = this.#listAll().finally(() => {
                this.#listing = undefined;
            });
            // The caller may no longer wait for the list.
            this.#listing.catch(() => { });
        }
        return this.#listing;
    }
    async #listAll() {
        const { kubectl, clock } = this.#options;
        const known = [...this.#objects.values()];
        const args = ["get", [...this.#resources].join(","), this.#selector, "-o", "json"];
        const { items = [] } = JSON.parse(await kubectl.run(args, { signal: this.#stop.signal }));
        const listed = new Set(items.map(keyOf));
        for (const object of known)
            if (!listed.has(keyOf(object)))
                this.#gone(object);
        const news = items.filter((object) => this.#seen(object));
        this.#listedAt = clock.now();
        this.#trustedForMs = news.length > 0 ? trustMs.first : Math.min(trustMs.longest, 2 * this.#trustedForMs);
    }
    /** @returns whether the object has changed */
    #seen(object) {
        const known = this.#objects.get(keyOf(object));
        if (known !== undefined && versionOf(known) >= versionOf(object))
            return false;
        this.#objects.set(keyOf(object), withoutSpec(object));
        return true;
    }
    /** An ended run may be deleted before it was read, so its last state is kept. */
    #gone(object) {
        this.#seen(object);
        if (!hasEnded(object))
            this.#objects.delete(keyOf(object));
    }
}
const keyOf = ({ kind, metadata }) => `${kind}/${metadata.name}`;
const versionOf = ({ metadata }) => Number(metadata.resourceVersion);
function hasEnded({ status }) {
    const condition = (0,pipeline_run/* succeededCondition */.$)(status?.conditions);
    return condition?.status === "True" || condition?.status === "False";
}
/** Drops the parts of a TaskRun that are not needed: its steps occur twice, and a thousand TaskRuns take many megabytes. */
function withoutSpec(object) {
    if (object.kind === "PipelineRun")
        return object;
    const { spec: _, ...rest } = object;
    const { taskSpec: __, provenance: ___, ...status } = (object.status ?? {});
    return { ...rest, status };
}
async function unlessAborted(promise, signal) {
    signal.throwIfAborted();
    const aborted = Promise.withResolvers();
    const abort = () => aborted.reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    try {
        return await Promise.race([promise, aborted.promise]);
    }
    finally {
        signal.removeEventListener("abort", abort);
    }
}

// EXTERNAL MODULE: ./src/tekton/lost-log.ts
var lost_log = __webpack_require__(29104);
// EXTERNAL MODULE: ./src/tekton/run-state.ts + 4 modules
var run_state = __webpack_require__(48220);
// EXTERNAL MODULE: ./src/tekton/task-run-state.ts
var task_run_state = __webpack_require__(37664);
;// CONCATENATED MODULE: ./src/cluster/run-source.ts





/** Creates the source that the gate reads a PipelineRun's state and logs from. */
function createRunSource(name, kubectl, objects) {
    let seen = 0;
    return {
        readRun: async (signal) => {
            const all = await objects.read(signal);
            seen = objects.version;
            return (0,run_state/* runStateOf */.q)(runFrom(name, all));
        },
        changed: (signal) => objects.changedSince(seen, signal),
        readLog: (task, signal) => readLog(task, { kubectl, objects, signal }),
        terminate: (signal) => terminate(name, { kubectl, objects, signal }),
        finallyAfterTermination: "runs",
    };
}
/** Combines the run with its TaskRuns and CustomRuns, as KFP's persistence agent does. */
function runFrom(name, objects) {
    const run = objects.find(({ kind, metadata }) => kind === "PipelineRun" && metadata.name === name);
    if (run === undefined)
        throw new errors/* RunGoneError */.Xl(`The PipelineRun ${name} is not in the cluster any more.`, {
            hint: "It was deleted before it ended: by a user, or by a controller that cleans up runs (Tekton's pruner, the persistence agent of KFP).",
        });
    const { status = {}, ...rest } = run;
    const byRun = Map.groupBy(objects, ({ metadata }) => metadata.labels?.["tekton.dev/pipelineRun"]);
    return { ...rest, status: { ...status, ...childrenOf(name, byRun) } };
}
function childrenOf(run, byRun) {
    const own = byRun.get(run) ?? [];
    const entriesOf = (wanted) => Object.fromEntries(own
        .filter(({ kind }) => kind === wanted)
        .map(({ metadata, status = {} }) => [
        metadata.name,
        { pipelineTaskName: metadata.labels?.["tekton.dev/pipelineTask"] ?? metadata.name, status },
    ]));
    const customRuns = Object.entries(entriesOf("CustomRun")).map(([name, entry]) => [
        name,
        withIterations(entry, byRun),
    ]);
    return { taskRuns: entriesOf("TaskRun"), runs: Object.fromEntries(customRuns) };
}
/** A loop's iterations are separate PipelineRuns, to which only the loop refers (docs/facts/tekton.md, Loops). */
function withIterations(entry, byRun) {
    const { pipelineRuns } = entry.status.extraFields ?? {};
    if (pipelineRuns === undefined)
        return entry;
    const iterations = Object.entries(pipelineRuns).map(([name, iteration]) => [
        name,
        { ...iteration, status: { ...iteration.status, ...childrenOf(name, byRun) } },
    ]);
    const extraFields = { ...entry.status.extraFields, pipelineRuns: Object.fromEntries(iterations) };
    return { ...entry, status: { ...entry.status, extraFields } };
}
/** Lines read from the end of a log, where the cause of a failure is. */
const lastLines = 10_000;
const logLimit = 8 * limits/* mebibyte */.E;
async function readLog({ podName }, { kubectl, objects, signal }) {
    if (podName === undefined)
        return "";
    const taskRun = (await objects.read(signal)).find(({ status }) => status?.podName === podName);
    const container = containerOf(taskRun?.status ?? {});
    const args = ["logs", `--container=${container}`, `--tail=${lastLines}`, `--limit-bytes=${logLimit}`];
    const text = await kubectl.run(args, { names: [podName], signal });
    if ((0,lost_log/* isLostLog */.H)(text))
        throw new errors/* NoLogError */.un(`The cluster has no log of pod ${podName}: ${text.trim()}`, text.trim());
    return text;
}
/** Chooses the container: the failed step, else the author's, which the SDK names `main`. */
function containerOf({ steps = [] }) {
    const step = steps.find(task_run_state/* hasFailed */.WN) ?? steps.find(({ name }) => name === "main") ?? steps[0];
    return step?.container ?? "step-main";
}
const resource = "pipelineruns.v1.tekton.dev";
/**
 * A run with an exit handler is cancelled so that the handler still runs, because it cleans up. Tekton's webhook refuses changes of a run
 * that has ended (pipelinerun_validation.go:146), so a refusal means that nothing is left to do.
 */
async function terminate(name, { kubectl, objects, signal }) {
    try {
        const run = objects.known("PipelineRun", name) ?? (await getRun(name, kubectl, signal));
        const finals = run.spec?.pipelineSpec?.finally ?? run.status?.pipelineSpec?.finally ?? [];
        const patch = JSON.stringify({ spec: { status: finals.length > 0 ? "CancelledRunFinally" : "Cancelled" } });
        await kubectl.run(["patch", resource, "--type=merge", `--patch=${patch}`, "-o", "name"], { names: [name], signal });
    }
    catch (error) {
        if (!(error instanceof errors/* TektonError */.Ol) || error.reason === undefined)
            throw error;
        if (error.reason === "NotFound")
            return;
        if ((0,run_state/* runStateOf */.q)(await getRun(name, kubectl, signal)).condition === "Unknown")
            throw error;
    }
}
const getRun = async (name, kubectl, signal) => JSON.parse(await kubectl.run(["get", resource, "-o", "json"], { names: [name], signal }));

// EXTERNAL MODULE: ./src/context/grace-after-abort.ts
var grace_after_abort = __webpack_require__(99707);
// EXTERNAL MODULE: ./src/cluster/denied-run.ts
var denied_run = __webpack_require__(64499);
;// CONCATENATED MODULE: ./src/cluster/submit.ts








/** Creates the PipelineRun exactly once, also with retries. @throws TektonError with the cluster's message */
async function submitPipelineRun(submission, where) {
    const { server, namespace } = where.context;
    const runId = (0,external_node_crypto_.randomUUID)();
    const name = runNameOf(submission.pipelineRun, runId);
    refuseObjectName(name);
    const createdAt = new Date(where.clock.now()).toISOString();
    const live = livePipelineRun({ ...submission, name, runId, createdAt, submissionId: where.submissionId });
    const customTasks = customTasksOf(live);
    if (customTasks.length > 0)
        await where.customTasks.check(customTasks);
    await applyTemplates(live, where);
    await createOnce({ live, name, runId, where });
    const path = `/apis/tekton.dev/v1/namespaces/${namespace}/pipelineruns/${name}`;
    return { name, namespace, url: server === "" ? "" : `${server}${path}` };
}
async function applyTemplates(live, { kubectl, signal }) {
    const items = resourceTemplatesOf(live);
    if (items.length === 0)
        return;
    const input = JSON.stringify({ apiVersion: "v1", kind: "List", items });
    try {
        // The cluster's schema of loops has no fields to validate (300-pipelineloop.yaml); the loops' webhook checks them.
        const args = ["apply", "--server-side", "--force-conflicts", "--validate=false", "-f", "-", "-o", "name"];
        await kubectl.run(args, { input, signal });
    }
    catch (error) {
        if (!(error instanceof errors/* TektonError */.Ol))
            throw error;
        throw new errors/* TektonError */.Ol(`The cluster did not take the loops of the pipeline: ${error.message}`, {
            cause: error,
            hint: "They need to be created and patched (pipelineloops.custom.tekton.dev); `inline-tasks: true` puts them into the run instead.",
            ...(0,defined/* defined */.s)({ reason: error.reason }),
        });
    }
}
const delaysMs = [500, 2_000, 5_000];
/** The name is unique to this submission, so after a lost response the run is looked up by it, and sent again only if it does not exist. */
async function createOnce(creation) {
    const { clock, log, signal } = creation.where;
    for (const delayMs of delaysMs) {
        const failure = await tryToCreate(creation);
        if (failure === undefined)
            return;
        log.line(`${failure.message}; the PipelineRun is not there, trying again`);
        await clock.sleep(delayMs, signal);
    }
    const failure = await tryToCreate(creation);
    if (failure !== undefined)
        throw failure;
}
/** Reasons after which a retry may succeed; an undefined reason means that no response arrived. */
const transientReasons = new Set([
    undefined,
    "InternalError",
    "ServiceUnavailable",
    "ServerTimeout",
    "Timeout",
    "TooManyRequests",
]);
/** @returns why the run was not created; undefined if it exists */
async function tryToCreate(creation) {
    const { kubectl, signal } = creation.where;
    try {
        const call = { input: JSON.stringify(creation.live), signal: (0,grace_after_abort/* graceAfterAbort */.h)(signal) };
        await kubectl.run(["create", "-f", "-", "--validate=strict", "-o", "name"], call);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* TektonError */.Ol))
            throw error;
        const maybeThere = transientReasons.has(error.reason) || error.reason === "AlreadyExists";
        if (maybeThere && (await isThere(creation)))
            return undefined;
        if (transientReasons.has(error.reason))
            return error;
        throw (0,denied_run.deniedRun)(error.message, creation.live, error);
    }
}
async function isThere({ name, runId, where: { kubectl, signal } }) {
    const args = ["get", "pipelineruns.v1.tekton.dev", "--ignore-not-found", "-o", "json"];
    const text = await kubectl.run(args, { names: [name], signal: (0,grace_after_abort/* graceAfterAbort */.h)(signal) });
    if (text.trim() === "")
        return false;
    return JSON.parse(text).metadata?.labels?.[runIdLabel] === runId;
}

;// CONCATENATED MODULE: ./src/cluster/cluster.ts








/** Connects to a cluster and checks it first. @throws TektonError with one reason if runs cannot be submitted and followed there */
async function connectToCluster(options) {
    const { clock, log, signal } = options;
    const context = await readContext(createKubectl(options), options.namespace, signal);
    const kubectl = createKubectl({ ...options, namespace: context.namespace });
    await checkCluster(kubectl, { namespace: context.namespace, signal });
    const submissionId = (0,external_node_crypto_.randomUUID)();
    const objects = new RunObjects({ kubectl, submissionId, clock, log });
    const customTasks = new CustomTaskCheck({ kubectl, namespace: context.namespace, log, signal });
    const where = { kubectl, context, submissionId, customTasks, clock, log, signal };
    return {
        submit: async (submission) => {
            if (customTasksOf(submission.pipelineRun).length > 0)
                objects.include("customruns.v1beta1.tekton.dev");
            return await submitPipelineRun(submission, where);
        },
        runSource: (name) => createRunSource(name, kubectl, objects),
        close: () => objects.close(),
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./src/cluster/kubeconfig.ts





/**
 * Provides the `kubeconfig` input as a file: a path is used directly, a content is written to a file that only this user can read. Other
 * values are not shown in messages, because they may be a secret in another format.
 * @throws InputError
 */
async function provideKubeconfig(given, workspace, { folder, log }) {
    if (given === "")
        return { path: undefined, remove: async () => { } };
    const config = readKubeconfig(given);
    if (config !== undefined) {
        for (const secret of secretsIn(config))
            log.mask(secret);
        return await write(given, folder);
    }
    const path = (0,external_node_path_.resolve)(workspace, given.replace(/^~(?=\/)/, (0,external_node_os_.homedir)()));
    const found = given.includes("\n") ? undefined : await (0,promises_.stat)(path).catch(() => undefined);
    if (found?.isFile())
        return { path, remove: async () => { } };
    throw new errors/* InputError */.dz([
        "Input `kubeconfig` is neither the path of a file nor the text of a kubeconfig (YAML with `clusters`). A secret that was encoded with base64 must be decoded first.",
    ]);
}
async function write(content, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const own = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, "kubeconfig-"));
    const path = (0,external_node_path_.join)(own, "config");
    await (0,promises_.writeFile)(path, content, { mode: 0o600 });
    await (0,promises_.chmod)(path, 0o600);
    return { path, remove: () => (0,promises_.rm)(own, { recursive: true, force: true }) };
}
function readKubeconfig(text) {
    try {
        const value = (0,js_yaml.load)(text);
        return typeof value === "object" && value !== null && "clusters" in value ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Fields with secrets of users and of their login providers (kubernetes.io, "Config API (v1)"). */
const secretNames = /^(?:token|password|client-key-data|client-secret|id-token|access-token|refresh-token)$/;
/**
 * The runner masks whole secrets and their lines, but not parts of a line, so values are masked one by one. Shorter values would hide too
 * much of the log.
 */
const shortestSecret = 8;
function secretsIn(value) {
    if (typeof value !== "object" || value === null)
        return [];
    return Object.entries(value).flatMap(([name, inner]) => typeof inner === "string" && secretNames.test(name) && inner.length >= shortestSecret ? [inner] : secretsIn(inner));
}

// EXTERNAL MODULE: ./src/packages/signature.ts + 1 modules
var signature = __webpack_require__(49184);
// EXTERNAL MODULE: ./src/delivery/embedded-runner.ts
var embedded_runner = __webpack_require__(74043);
// EXTERNAL MODULE: ./src/delivery/locate-task.ts
var locate_task = __webpack_require__(12560);
// EXTERNAL MODULE: ./src/delivery/masked-secrets.ts
var masked_secrets = __webpack_require__(95407);
// EXTERNAL MODULE: ./src/delivery/random-token.ts
var random_token = __webpack_require__(64973);
;// CONCATENATED MODULE: ./src/delivery/tekton-engine.ts









/** Connects to a cluster with Tekton, which executes PipelineRuns and keeps no versions. @throws TektonError */
async function openTektonEngine(options) {
    const { inputs, jobFolder, ports } = options;
    const found = await findCluster(options);
    try {
        const cluster = await connectToCluster({
            ...ports,
            kubeconfig: found.kubeconfig,
            context: inputs.context,
            namespace: inputs.namespace,
            cacheFolder: (0,external_node_path_.join)(jobFolder, "kubectl"),
        });
        return {
            accept: async (delivery) => ({ submit: () => tekton_engine_submit(delivery, cluster, options) }),
            runOf: (name) => ({ runId: name, name, url: "" }),
            runSource: ({ runId }) => cluster.runSource(runId),
            close: async () => {
                await cluster.close();
                await found.close();
            },
        };
    }
    catch (error) {
        await found.close();
        throw error;
    }
}
/** Finds the cluster that the kubeconfig names. With `host: embedded` it loads and starts one inside this step. */
async function findCluster(context) {
    const { inputs, workspace, jobFolder, ports } = context;
    if (inputs.host !== "embedded") {
        const { path, remove } = await provideKubeconfig(inputs.kubeconfig, workspace, {
            folder: jobFolder,
            log: ports.log,
        });
        return { kubeconfig: path, close: remove };
    }
    const { startEmbeddedCluster } = await Promise.all(/* import() */[__webpack_require__.e(7337), __webpack_require__.e(993), __webpack_require__.e(6399), __webpack_require__.e(6513)]).then(__webpack_require__.bind(__webpack_require__, 67122));
    const folder = (0,embedded_runner/* embeddedFolders */._U)(context).cluster;
    const stepRunner = await (0,embedded_runner/* openStepRunner */.jd)(context, folder);
    const cluster = await startEmbeddedCluster({
        ...ports,
        folder,
        stepRunner,
        secrets: (0,masked_secrets/* maskedSecrets */.B)(context),
        token: (0,random_token/* randomToken */.z)(ports.log),
    });
    const { path, remove } = await provideKubeconfig(cluster.kubeconfig, workspace, {
        folder: jobFolder,
        log: ports.log,
    });
    return {
        kubeconfig: path,
        close: async () => {
            await cluster.close();
            await stepRunner.close();
            await remove();
        },
    };
}
async function tekton_engine_submit({ compiled, request }, cluster, options) {
    const { inputs, ports, workspace } = options;
    try {
        const { name, namespace, url } = await cluster.submit({
            pipelineRun: (0,signature.readPipelineRun)(request.yaml),
            runName: request.runName,
            parameters: request.parameters,
            serviceAccount: inputs.serviceAccount,
            provenance: request.provenance,
            repositoryUrl: options.github.repositoryUrl,
        });
        ports.log.line(`${compiled.name}: PipelineRun ${name} created in namespace ${namespace}`);
        return { runId: name, name, url };
    }
    catch (error) {
        throw error instanceof errors/* TektonError */.Ol ? await (0,locate_task/* locateTask */.i)(error, compiled, workspace) : error;
    }
}


/***/ }),

/***/ 76452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ refuseUnbounded),
/* harmony export */   AZ: () => (/* binding */ refuseLongText),
/* harmony export */   e_: () => (/* binding */ hasMergeKey)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);

/** Limit of values; the largest real packages have about ten thousand. */
const mostValues = 1_000_000;
/** Limit of nesting; the SDK's packages have about twenty levels, and thousands would overflow the stack. */
const deepest = 500;
/** Limit of tasks; fewer than these already exceed the 1.5 MB that Kubernetes stores per object. */
const mostTasks = 5_000;
const tooLarge = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageError */ .JP(what, { code: "package-too-large" });
/**
 * Refuses a text before it is parsed, because parsing millions of values takes seconds. Every value but the first follows one of these
 * characters. @throws PackageError
 */
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
 * A few lines of YAML aliases can stand for billions of values, or for a cycle. Values are counted when they are queued, not when they are
 * visited, so that the queue stays bounded. @throws PackageError
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
/** Counts tasks of a pipeline, of a loop's body, or of a pipeline inside a task. */
function tasksIn(value) {
    const { tasks, finally: last } = value;
    return [tasks, last].reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
/**
 * Servers use Go's YAML readers, which expand the merge key `<<`. This action's reader follows YAML 1.2 and does not, so no check would see
 * the merged fields.
 */
function hasMergeKey(documents) {
    const open = documents.filter(isCollection);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (Object.hasOwn(next, "<<"))
            return true;
        for (const inner of Object.values(next))
            if (isCollection(inner))
                open.push(inner);
    }
    return false;
}
const isCollection = (value) => typeof value === "object" && value !== null;


/***/ }),

/***/ 50856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ packageKind),
/* harmony export */   SB: () => (/* binding */ describeKind),
/* harmony export */   iZ: () => (/* binding */ readPackageDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76452);




/**
 * The first document decides, as on the servers, which store further documents and ignore them (quirk: only-first-document-counts), so only
 * a pipeline specification may have a second one, that of its platform.
 * @throws PackageError when the text is not YAML, is empty, holds further documents, or more than a pipeline can
 */
function readPackageDocument(yaml) {
    const [first, ...others] = loadDocuments(yaml);
    const inside = specInManifests([first, ...others]);
    if (inside !== undefined)
        return inside;
    const kind = kindOf(first);
    const allowed = kind.kind === "pipeline-spec" && isPlatform(others[0]) ? 1 : 0;
    if (others.length > allowed)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`, { hint: "Make one package of each pipeline." });
    return { kind, document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(first), documents: [first, ...others] };
}
/** An empty one stands behind a last `---`. */
const isPlatform = (document) => document === null || document === undefined || "platforms" in (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document);
/**
 * What `kfp dsl compile --kubernetes-manifest-format` writes: a `Pipeline`, or none, and the `PipelineVersion` that holds the specification
 * (kfp/compiler/pipeline_spec_builder.py, `_write_kubernetes_manifest_to_file`).
 */
function specInManifests(documents) {
    const objects = documents.map(_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P);
    const isKind = (object, kind) => {
        const { apiVersion, kind: own } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(object);
        return own === kind && String(apiVersion).startsWith("pipelines.kubeflow.org/");
    };
    const [last, pipeline, ...more] = objects.toReversed();
    if (last === undefined || !isKind(last, "PipelineVersion") || more.length > 0)
        return undefined;
    if (pipeline !== undefined && !isKind(pipeline, "Pipeline"))
        return undefined;
    const { pipelineSpec, platformSpec } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(last.spec);
    const kind = kindOf(pipelineSpec);
    if (kind.kind !== "pipeline-spec")
        return undefined;
    const platform = platformSpec === undefined ? [] : [platformSpec];
    return {
        kind: { ...kind, inManifest: true },
        document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(pipelineSpec),
        documents: [pipelineSpec, ...platform],
    };
}
const packageKind = (yaml) => readPackageDocument(yaml).kind;
function loadDocuments(yaml) {
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLongText */ .AZ)(yaml);
    const documents = parse(yaml);
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnbounded */ .$k)(documents);
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
    if ("platforms" in (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document))
        return { kind: "other", what: "the specification of a platform without its pipeline" };
    return {
        kind: "other",
        what: kind === undefined ? "no object with a kind" : `${String(apiVersion)} ${String(kind)}`,
    };
}
/** Names the kind in messages. */
function describeKind(kind) {
    if (kind.kind === "pipeline-run")
        return `a Tekton PipelineRun (${kind.apiVersion})`;
    if (kind.kind === "pipeline-spec" && kind.inManifest)
        return "a Kubernetes manifest of a pipeline version";
    if (kind.kind === "pipeline-spec")
        return `a KFP pipeline specification (schema ${kind.schemaVersion})`;
    return kind.kind === "workflow" ? "an Argo Workflow" : kind.what;
}


/***/ }),

/***/ 49184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isNameOf: () => (/* binding */ isNameOf),
  readPipelineRun: () => (/* binding */ readPipelineRun),
  readSignature: () => (/* binding */ readSignature),
  signatureOf: () => (/* binding */ signatureOf),
  signatureOfDocument: () => (/* binding */ signatureOfDocument),
  signatures: () => (/* binding */ signatures)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
// EXTERNAL MODULE: ./src/workspace/untrusted.ts
var untrusted = __webpack_require__(93171);
// EXTERNAL MODULE: ./src/packages/bounds.ts
var bounds = __webpack_require__(76452);
;// CONCATENATED MODULE: ./src/packages/kfp2-and-argo-signature.ts


/**
 * Reads the signature of a KFP pipeline specification (kubeflow/pipelines api/v2alpha1/pipeline_spec.proto): types are `NUMBER_INTEGER` and
 * so on.
 */
function specSignature({ pipelineInfo, root }) {
    const { parameters } = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(root).inputDefinitions));
    return {
        name: nameOf(pipelineInfo),
        parameters: Object.entries((0,untyped/* fieldsOf */.P)(parameters)).map(([name, declared]) => specParameter(name, (0,untyped/* fieldsOf */.P)(declared))),
    };
}
/** An optional parameter without a default gets no value, and the task decides. */
function specParameter(name, { parameterType, defaultValue, isOptional }) {
    const fallback = defaultValue ?? (isOptional === true ? "" : undefined);
    return {
        name,
        ...(typeof parameterType === "string" ? { type: parameterType } : {}),
        ...(fallback === undefined ? {} : { default: textOf(fallback) }),
    };
}
/** Reads the signature of an Argo Workflow as the kfp SDK 1 writes it: every parameter is a text. */
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
const parse = (text) => (0,untyped/* fieldsOf */.P)((0,parse_json/* parseJson */.q)(String(text ?? "{}")));
const textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
;// CONCATENATED MODULE: ./src/packages/signature.ts







/**
 * Whether a name is valid for a package: the package's own name, or the name of its function, from which the SDK derives the package's if
 * the decorator gives none (kfp/components/_python_op.py, `_python_function_name_to_component_name`).
 */
function isNameOf(name, packageName) {
    if (name === packageName)
        return true;
    const spaced = name.replaceAll("_", " ").replace(/ +/g, " ").replace(/^ | $/g, "");
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && spaced.slice(0, 1).toUpperCase() + spaced.slice(1) === packageName;
}
const specAnnotation = "pipelines.kubeflow.org/pipeline_spec";
const signatures = {
    name: "signature",
    isProper: (value) => (0,untrusted/* isObject */.Gv)(value) &&
        typeof value.name === "string" &&
        Array.isArray(value.parameters) &&
        value.parameters.every((parameter) => (0,untrusted/* isObject */.Gv)(parameter) &&
            typeof parameter.name === "string" &&
            [parameter.type, parameter.default].every((text) => text === undefined || typeof text === "string")),
};
/** Reads the signature of a package of any supported kind. @throws PackageError if the text is not a package */
const readSignature = (yaml) => signatureOfDocument((0,package_kind/* readPackageDocument */.iZ)(yaml));
/** @throws PackageError when it is no package */
function signatureOfDocument({ kind, document }) {
    if (kind.kind === "pipeline-run")
        return signatureOf(document);
    if (kind.kind === "pipeline-spec")
        return specSignature(document);
    if (kind.kind === "workflow")
        return workflowSignature(document);
    throw new errors/* PackageError */.JP(`It is ${kind.what}, and no pipeline.`, {
        hint: "A package is what an SDK compiles: a PipelineRun, a pipeline specification of KFP 2 with its platform behind it, or an Argo Workflow.",
    });
}
/** Reads the signature from the SDK's annotation, the only place with types, else from the PipelineRun's parameters. */
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
    const value = (0,parse_json/* parseJson */.q)(text ?? "{}");
    (0,bounds/* refuseUnbounded */.$k)([value]);
    return (0,untyped/* fieldsOf */.P)(value);
}
/**
 * The type `string` of a Tekton parameter does not show what its author declared. The SDK writes a default of `None` as `optional` without
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
/** Makes a name of at most 63 characters with five random ones at the end (tektoncd/pipeline pkg/names/generate.go). */
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




/** States in the order of the pipeline, `finally` last; then what only the status knows (a server may leave the spec out). */
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
/** The phase of a task of which there is only the name: what follows from the run. After a failure nothing does. */
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

/***/ 86870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findMismatches)
/* harmony export */ });
/** Finds the first differences in the order of the document. */
function findMismatches(value, walk) {
    const found = [];
    visit(value, walk.schema, [], { ...walk, found });
    return found;
}
function visit(value, schema, path, walk) {
    if (walk.found.length >= walk.most)
        return;
    const { type, properties, additionalProperties, items, required, enum: allowed } = resolve(schema, walk.schema);
    const expected = type === undefined ? [] : [type].flat();
    if (expected.length > 0 && !expected.some((name) => isOfType(value, name)))
        add({ kind: "type", path, expected }, walk);
    else if (allowed !== undefined && !allowed.includes(String(value)))
        add({ kind: "value", path, allowed }, walk);
    else if (Array.isArray(value))
        visitItems(value, items, path, walk);
    else if (isFields(value)) {
        for (const field of required ?? [])
            if (!Object.hasOwn(value, field))
                add({ kind: "missing", path, field }, walk);
        visitFields(value, { properties, additionalProperties }, path, walk);
    }
}
function visitItems(values, items, path, walk) {
    if (items === undefined)
        return;
    for (const [index, item] of values.entries()) {
        if (walk.found.length >= walk.most)
            return;
        visit(item, items, [...path, index], walk);
    }
}
function visitFields(fields, { properties = {}, additionalProperties = true }, path, walk) {
    for (const [field, value] of Object.entries(fields)) {
        if (walk.found.length >= walk.most)
            return;
        const own = Object.hasOwn(properties, field) ? properties[field] : undefined;
        if (own !== undefined)
            visit(value, own, [...path, field], walk);
        else if (additionalProperties === false)
            add({ kind: "unknown", path, field, value }, walk);
        else if (additionalProperties !== true)
            visit(value, additionalProperties, [...path, field], walk);
    }
}
function add(mismatch, { found, kinds, most }) {
    if (kinds.has(mismatch.kind) && found.length < most)
        found.push(mismatch);
}
function resolve(schema, { definitions = {} }) {
    const name = schema.$ref?.replace("#/definitions/", "");
    return name === undefined ? schema : (definitions[name] ?? {});
}
function isOfType(value, type) {
    if (type === "object")
        return isFields(value);
    if (type === "array")
        return Array.isArray(value);
    return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
const isFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


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


/***/ }),

/***/ 51704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ asSubmitted)
/* harmony export */ });
/**
 * What every KFP server makes of a package before Kubernetes sees it: name, parameters, labels, and the name in place of `$ORIG_PR_NAME`,
 * which the shell of a step does not expand (kfp-tekton backend/src/apiserver/template/tekton_template.go:60, docs/facts/tekton.md, before it creates a run).
 */
function asSubmitted(packaged, identity) {
    const { name, runId, runName, parameters } = identity;
    const run = JSON.parse(JSON.stringify(packaged)
        .replaceAll("$ORIG_PR_NAME", () => inJson(name))
        .replaceAll("{{workflow.uid}}", runId)
        .replaceAll("$(context.pipelineRun.uid)", runId));
    return {
        ...run,
        metadata: {
            ...run.metadata,
            name,
            labels: { ...run.metadata?.labels, "custom.tekton.dev/originalPipelineRun": name },
            annotations: { ...run.metadata?.annotations, "pipelines.kubeflow.org/run_name": runName },
        },
        spec: {
            ...run.spec,
            params: (run.spec?.params ?? []).map((param) => ({
                name: param.name,
                value: withMacros(Object.hasOwn(parameters, param.name) ? parameters[param.name] : param.value, identity),
            })),
        },
    };
}
/** What a parameter may say of its run: `[[RunUUID]]` and `[[CurrentTime]]` (kfp-tekton backend/src/common/util/parameter_formatter.go). */
function withMacros(value, { runId, createdAt }) {
    if (typeof value !== "string")
        return value;
    const time = new Date(createdAt).toISOString().replace(/\D/g, "").slice(0, 14);
    return value.replaceAll("[[RunUUID]]", runId).replaceAll("[[CurrentTime]]", time);
}
const inJson = (text) => JSON.stringify(text).slice(1, -1);


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
