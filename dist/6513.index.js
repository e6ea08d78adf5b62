export const id = 6513;
export const ids = [6513,4068];
export const modules = {

/***/ 67122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmbeddedCluster: () => (/* binding */ startEmbeddedCluster)
});

// UNUSED EXPORTS: kubeconfigFor

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/embedded/http/guard.ts
var guard = __webpack_require__(38622);
// EXTERNAL MODULE: ./src/embedded/http/request.ts
var http_request = __webpack_require__(64058);
// EXTERNAL MODULE: ./src/embedded/process/process-runner.ts + 1 modules
var process_runner = __webpack_require__(73590);
;// CONCATENATED MODULE: ./src/embedded/kubernetes/discovery.ts
/** What kubectl asks a cluster before it does anything: which kinds there are, and whether they can be validated. */
const tektonVerbs = ["create", "get", "list", "patch", "watch"];
const resource = (name, kind, verbs, namespaced = true) => ({
    name,
    singularName: kind.toLowerCase(),
    namespaced,
    kind,
    verbs,
});
const resourceList = (groupVersion, ...resources) => ({
    kind: "APIResourceList",
    apiVersion: "v1",
    groupVersion,
    resources,
});
const groupOf = (name, ...versions) => {
    const known = versions.map((version) => ({ groupVersion: `${name}/${version}`, version }));
    return { name, versions: known, preferredVersion: known[0] };
};
const tekton = groupOf("tekton.dev", "v1", "v1beta1");
/** The groups of the custom tasks that are executed here: whoever submits a loop looks for them first. */
const loops = groupOf("custom.tekton.dev", "v1alpha1");
const cel = groupOf("cel.tekton.dev", "v1alpha1");
/** kubectl leaves the check of the fields to a server whose PATCH takes this parameter (cli-runtime pkg/resource/query_param_verifier_v3.go). */
const validatingPatch = (group, version, kind) => ({
    patch: {
        parameters: [{ name: "fieldValidation", in: "query", schema: { type: "string" } }],
        "x-kubernetes-group-version-kind": { group, version, kind },
    },
});
const openApi = (path, item) => ({ openapi: "3.0.0", info: {}, paths: { [path]: item } });
/** Documents by their path. */
const documents = new Map(Object.entries({
    "/version": {
        major: "1",
        minor: "32",
        gitVersion: "v1.32.0-embedded",
        platform: `${process.platform}/${process.arch}`,
    },
    "/api": { kind: "APIVersions", versions: ["v1"] },
    "/apis": {
        kind: "APIGroupList",
        apiVersion: "v1",
        groups: [tekton, loops, cel, groupOf("authorization.k8s.io", "v1")],
    },
    "/apis/tekton.dev": { kind: "APIGroup", apiVersion: "v1", ...tekton },
    "/apis/custom.tekton.dev": { kind: "APIGroup", apiVersion: "v1", ...loops },
    "/apis/cel.tekton.dev": { kind: "APIGroup", apiVersion: "v1", ...cel },
    "/apis/custom.tekton.dev/v1alpha1": resourceList("custom.tekton.dev/v1alpha1", resource("pipelineloops", "PipelineLoop", ["get", "patch"]), resource("breaktasks", "BreakTask", ["get", "patch"])),
    "/apis/cel.tekton.dev/v1alpha1": resourceList("cel.tekton.dev/v1alpha1"),
    "/api/v1": resourceList("v1", resource("namespaces", "Namespace", ["patch"], false), resource("pods", "Pod", ["get"]), resource("pods/log", "Pod", ["get"])),
    "/apis/tekton.dev/v1": resourceList("tekton.dev/v1", resource("pipelineruns", "PipelineRun", tektonVerbs), resource("taskruns", "TaskRun", ["get", "list", "watch"])),
    "/apis/tekton.dev/v1beta1": resourceList("tekton.dev/v1beta1", resource("customruns", "CustomRun", ["get", "list", "watch"])),
    "/apis/authorization.k8s.io/v1": resourceList("authorization.k8s.io/v1", resource("selfsubjectaccessreviews", "SelfSubjectAccessReview", ["create"], false)),
    "/openapi/v3": {
        paths: Object.fromEntries(["api/v1", "apis/tekton.dev/v1"].map((path) => [path, { serverRelativeURL: `/openapi/v3/${path}` }])),
    },
    "/openapi/v3/api/v1": openApi("/api/v1/namespaces/{name}", validatingPatch("", "v1", "Namespace")),
    "/openapi/v3/apis/tekton.dev/v1": openApi("/apis/tekton.dev/v1/namespaces/{namespace}/pipelineruns/{name}", validatingPatch("tekton.dev", "v1", "PipelineRun")),
}));

;// CONCATENATED MODULE: ./src/embedded/kubernetes/kubernetes-reply.ts
const ok = (value) => ({ kind: "json", status: 200, value });
const created = (value) => ({ kind: "json", status: 201, value });
const codes = {
    BadRequest: 400,
    NotFound: 404,
    MethodNotAllowed: 405,
    AlreadyExists: 409,
    Invalid: 422,
    InternalError: 500,
};
/** Every error of a Kubernetes API is an object of this kind. */
function failure(reason, message, details = {}) {
    const code = codes[reason];
    return {
        kind: "json",
        status: code,
        value: { kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", message, reason, details, code },
    };
}
const notFound = (resource, name) => failure("NotFound", `${resource} ${JSON.stringify(name)} not found`, { name, kind: resource });

;// CONCATENATED MODULE: ./src/embedded/kubernetes/object-store.ts
/** Objects with their versions, and what happened to them, so that a watch goes on from where a list ended. */
class ObjectStore {
    #objects = new Map();
    #events = [];
    #watchers = new Set();
    get(kind, namespace, name) {
        return this.#objects.get(`${kind}/${namespace}/${name}`);
    }
    put(object) {
        const { kind, metadata } = object;
        const key = `${kind}/${metadata.namespace}/${metadata.name}`;
        const versioned = this.#happened(this.#objects.has(key) ? "MODIFIED" : "ADDED", object);
        this.#objects.set(key, versioned);
        return versioned;
    }
    delete(object) {
        const { kind, metadata } = object;
        if (this.#objects.delete(`${kind}/${metadata.namespace}/${metadata.name}`))
            this.#happened("DELETED", object);
    }
    #happened(type, object) {
        const resourceVersion = String(this.#events.length + 1);
        const event = { type, object: { ...object, metadata: { ...object.metadata, resourceVersion } } };
        this.#events.push(event);
        for (const tell of this.#watchers)
            tell(event);
        return event.object;
    }
    list(query) {
        const items = [...this.#objects.values()].filter((object) => matches(object, query));
        return { items, resourceVersion: String(this.#events.length) };
    }
    /** Tells of everything after that version. @returns what ends it */
    watch(query, since, tell) {
        const wanted = (event) => {
            if (matches(event.object, query))
                tell(event);
        };
        for (const event of this.#events.slice(since))
            wanted(event);
        this.#watchers.add(wanted);
        return () => void this.#watchers.delete(wanted);
    }
}
function matches({ kind, metadata }, query) {
    return (kind === query.kind &&
        metadata.namespace === query.namespace &&
        (query.name === undefined || query.name === metadata.name) &&
        [...query.labels].every(([label, value]) => metadata.labels?.[label] === value));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/given-secrets.ts
var given_secrets = __webpack_require__(41468);
// EXTERNAL MODULE: ./src/tekton/pipeline-run.ts
var pipeline_run = __webpack_require__(66427);
// EXTERNAL MODULE: ./src/embedded/runner/runner.ts + 35 modules
var runner = __webpack_require__(62771);
// EXTERNAL MODULE: ./src/embedded/runner/step-log.ts
var step_log = __webpack_require__(40316);
// EXTERNAL MODULE: ./src/tekton/admission/admission.ts
var admission = __webpack_require__(56242);
// EXTERNAL MODULE: ./src/tekton/schema.ts + 1 modules
var schema = __webpack_require__(95160);
;// CONCATENATED MODULE: ./src/embedded/kubernetes/admission.ts



/**
 * The refusal of a PipelineRun; undefined when the cluster takes it. Outside `pipelineSpec`, where the CRD has a schema, it is the API server
 * that refuses unknown fields, and only when it is asked to be strict; inside it is Tekton's webhook, always (docs/facts/tekton.md, Admission).
 */
function admit(run, strict) {
    const unknown = (0,schema/* unknownFields */._6)(run);
    const inSpec = unknown.find((path) => path.startsWith("spec.pipelineSpec."));
    const outside = unknown.filter((path) => !path.startsWith("spec.pipelineSpec."));
    if (strict && outside.length > 0) {
        const fields = outside.map((path) => `unknown field ${JSON.stringify(path)}`).join(", ");
        return failure("BadRequest", `PipelineRun in version "v1" cannot be handled as a PipelineRun: strict decoding error: ${fields}`);
    }
    if (inSpec !== undefined) {
        const field = inSpec.split(".").at(-1);
        return failure("BadRequest", `admission webhook "webhook.pipeline.tekton.dev" denied the request: mutation failed: cannot decode incoming new object: json: unknown field ${JSON.stringify(field)}`);
    }
    const problem = (0,admission/* refusalOf */.Of)(run);
    if (problem === undefined)
        return undefined;
    return invalidName(problem, run) ?? failure("BadRequest", problem);
}
/** The API server's own check of the name tells of a field each in `details`, which is what kubectl shows. */
function invalidName(problem, { metadata }) {
    const [, field, message] = /^PipelineRun\.tekton\.dev ".*" is invalid: ([\w.]+): (.*)$/.exec(problem) ?? [];
    if (field === undefined)
        return undefined;
    const causes = [{ reason: "FieldValueInvalid", field, message }];
    return failure("Invalid", problem, { name: metadata?.name, group: "tekton.dev", kind: "PipelineRun", causes });
}

;// CONCATENATED MODULE: ./src/embedded/kubernetes/pipeline-runs.ts








/** Tekton's part of the cluster: it executes the PipelineRuns that are created, and keeps their TaskRuns and pods. */
class PipelineRuns {
    #options;
    #executions = new Map();
    /** The limit of tasks of all runs together. */
    #limit = (0,runner/* taskLimit */.t)();
    constructor(options) {
        this.#options = options;
    }
    create(body, namespace, strict) {
        const { store, clock } = this.#options;
        const name = body.metadata?.name ?? "";
        if (store.get("PipelineRun", namespace, name) !== undefined)
            return failure("AlreadyExists", `pipelineruns.tekton.dev ${JSON.stringify(name)} already exists`);
        const refusal = admit(body, strict);
        if (refusal !== undefined)
            return refusal;
        const metadata = { ...body.metadata, name, namespace, uid: (0,external_node_crypto_.randomUUID)(), creationTimestamp: timeOf(clock) };
        const run = store.put({ ...body, apiVersion: "tekton.dev/v1", kind: "PipelineRun", metadata });
        setImmediate(() => this.#start(run));
        if (run.metadata.labels?.["pipeline/runid"] !== undefined)
            this.#deleteSoon(run);
        return created(run);
    }
    /**
     * As the persistence agent of KFP does on a cluster that has KFP, with a run whose id the server does not know
     * (kfp-tekton backend/src/apiserver/resource/resource_manager.go:826). No server stands beside this cluster, so it knows none.
     */
    #deleteSoon(run) {
        const timer = setTimeout(() => {
            const latest = this.#options.store.get("PipelineRun", run.metadata.namespace, run.metadata.name);
            this.#options.store.delete(latest ?? run);
            void this.#executions.get(keyOf(run))?.cancel();
        }, agentDelayMs);
        timer.unref();
    }
    /** The one change that Tekton lets pass once a run has begun. */
    patch(namespace, name, body) {
        const { store } = this.#options;
        const run = store.get("PipelineRun", namespace, name);
        if (run === undefined)
            return notFound("pipelineruns.tekton.dev", name);
        const status = body.spec?.status;
        if (status !== "Cancelled" && status !== "CancelledRunFinally" && status !== "StoppedRunFinally")
            return failure("BadRequest", "UnsupportedByEmbeddedServer: a change of a PipelineRun other than spec.status to Cancelled, CancelledRunFinally or StoppedRunFinally");
        if (hasEnded(run))
            return failure("BadRequest", 'admission webhook "validation.webhook.pipeline.tekton.dev" denied the request: validation failed: invalid value: Once the PipelineRun is complete, no updates are allowed: spec');
        const patched = store.put({ ...run, spec: { ...run.spec, status } });
        void this.#executions.get(keyOf(run))?.cancel(status);
        return ok(patched);
    }
    /** The pod is there as long as its logs are; also one of an iteration, whose TaskRun is no object of its own here. */
    async pod(namespace, podName) {
        const steps = (await this.#logsOf(namespace, podName))?.steps;
        if (steps === undefined)
            return notFound("pods", podName);
        const containers = steps.map((step) => ({ name: `step-${step}` }));
        const metadata = { name: podName, namespace };
        return ok({ apiVersion: "v1", kind: "Pod", metadata, spec: { containers }, status: {} });
    }
    async log(namespace, podName, query) {
        const logs = await this.#logsOf(namespace, podName);
        const step = (query.get("container") ?? "").replace(/^step-/, "");
        const isKnown = logs?.steps.includes(step) === true;
        const text = isKnown ? await (0,step_log/* readStepLog */.T)(logs.folder, podName, step) : undefined;
        if (text === undefined)
            return notFound("pods", podName);
        const lines = text.split(/(?<=\n)/);
        return { kind: "text", text: lines.slice(-Number(query.get("tailLines") ?? lines.length)).join("") };
    }
    async stop() {
        await Promise.all([...this.#executions.values()].map((execution) => execution.cancel()));
    }
    #start(run) {
        const { stepRunner, secrets = given_secrets/* noSecrets */.f, clock } = this.#options;
        const pipelineRun = run;
        const onStatus = (status) => this.#update(run, status);
        const folder = this.#folderOf(run);
        const limit = this.#limit;
        const execution = (0,runner/* startPipelineRun */.q)({ pipelineRun, folder, stepRunner, secrets, clock, limit, onStatus });
        this.#executions.set(keyOf(run), execution);
        void execution.finished.then(() => this.#executions.delete(keyOf(run)));
    }
    #folderOf({ metadata }) {
        return (0,external_node_path_.join)(this.#options.folder, metadata.uid ?? "");
    }
    /** What the agent of KFP embeds in the run are objects of their own here. */
    #update({ metadata }, { taskRuns = {}, runs = {}, ...status }) {
        const { store } = this.#options;
        const run = store.get("PipelineRun", metadata.namespace, metadata.name);
        if (run === undefined)
            return;
        for (const [name, taskRun] of Object.entries(taskRuns))
            this.#updateTaskRun(run, name, taskRun);
        for (const [name, { pipelineTaskName, status: own = {} }] of Object.entries(runs))
            this.#putChild({ run, kind: "CustomRun", name, task: pipelineTaskName ?? "", spec: {}, status: own });
        this.#putIfChanged({ ...run, status });
    }
    #updateTaskRun(run, name, taskRun) {
        const task = taskRun.pipelineTaskName ?? "";
        const { taskSpec } = tasksOf(run.spec).find((candidate) => candidate.name === task) ?? {};
        this.#putChild({ run, kind: "TaskRun", name, task, spec: { taskSpec }, status: taskRun.status });
    }
    #putChild({ run, kind, name, task, spec, status }) {
        const { store, clock } = this.#options;
        const { namespace, labels, name: runName } = run.metadata;
        const metadata = store.get(kind, namespace, name)?.metadata ?? {
            name,
            namespace,
            uid: (0,external_node_crypto_.randomUUID)(),
            creationTimestamp: timeOf(clock),
            labels: { ...labels, "tekton.dev/pipelineRun": runName, "tekton.dev/pipelineTask": task },
        };
        const apiVersion = kind === "TaskRun" ? "tekton.dev/v1" : "tekton.dev/v1beta1";
        this.#putIfChanged({ apiVersion, kind, metadata, spec, status });
    }
    #putIfChanged(object) {
        const known = this.#options.store.get(object.kind, object.metadata.namespace, object.metadata.name);
        if (JSON.stringify(known?.status) !== JSON.stringify(object.status))
            this.#options.store.put(object);
    }
    async #logsOf(namespace, podName) {
        if (!/^[a-z0-9.-]+$/.test(podName))
            return undefined;
        for (const run of this.#options.store.list({ kind: "PipelineRun", namespace, labels: new Map() }).items) {
            const folder = this.#folderOf(run);
            const steps = await (0,step_log/* loggedSteps */.E)(folder, podName);
            if (steps.length > 0)
                return { folder, steps };
        }
        return undefined;
    }
}
/** The real agent takes up to five seconds. */
const agentDelayMs = 300;
const keyOf = ({ metadata }) => `${metadata.namespace}/${metadata.name}`;
const timeOf = (clock) => new Date(clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
function tasksOf(spec) {
    const { tasks = [], finally: finals = [] } = spec?.pipelineSpec ?? {};
    return [...tasks, ...finals];
}
function hasEnded({ status }) {
    const condition = (0,pipeline_run/* succeededCondition */.$)(status?.conditions);
    return condition?.status === "True" || condition?.status === "False";
}

;// CONCATENATED MODULE: ./src/embedded/kubernetes/cluster.ts









/** The calls of a Kubernetes API with Tekton that kubectl needs to create, follow, read and cancel PipelineRuns, on the loopback interface only. */
async function startEmbeddedCluster(options) {
    const store = new ObjectStore();
    const stepRunner = options.stepRunner ?? (0,process_runner/* processRunner */.q)(options.env);
    await stepRunner.endLeftovers(options.folder);
    const runs = new PipelineRuns({ ...options, stepRunner, store });
    const { token } = options;
    const server = (0,external_node_http_.createServer)((message, response) => {
        const refusal = (0,guard/* refusalOf */.Of)(message, (0,guard/* proxyTokenOf */.v5)(message), token);
        if (refusal === undefined)
            return void respond(message, response, { store, runs });
        response.writeHead(403, { "content-type": "text/plain" }).end(`${refusal}\n`);
    });
    await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(0, "127.0.0.1", resolve);
    });
    const url = `http://127.0.0.1:${server.address().port}`;
    return {
        url,
        kubeconfig: kubeconfigFor(url, token),
        close: async () => {
            await runs.stop();
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
/**
 * JSON is YAML. kubectl sends no bearer token over plain HTTP (k8s.io/client-go, clientcmd: "only try to read the auth information if we are
 * secure"), but it sends the password of a proxy; so a cluster with a token is reached as its own proxy, under a name that nobody resolves.
 */
function kubeconfigFor(server, token) {
    const proxy = new URL(server);
    Object.assign(proxy, { username: guard/* proxyUser */.sP, password: token ?? "" });
    const cluster = token === undefined ? { server } : { server: `http://${guard/* proxiedName */.LL}`, "proxy-url": proxy.href };
    return JSON.stringify({
        apiVersion: "v1",
        kind: "Config",
        "current-context": "embedded",
        clusters: [{ name: "embedded", cluster }],
        contexts: [{ name: "embedded", context: { cluster: "embedded", user: "embedded" } }],
        users: [{ name: "embedded", user: {} }],
    });
}
async function respond(message, response, state) {
    const request = (0,http_request/* readRequest */.i)(message, "");
    let answer;
    try {
        answer = await dispatch(request, state);
    }
    catch (error) {
        answer = failure("BadRequest", error.message);
    }
    if (answer.kind === "stream") {
        response.writeHead(200, { "content-type": "application/json" });
        response.flushHeaders();
        const stop = answer.start((value) => response.write(`${JSON.stringify(value)}\n`));
        response.once("close", stop);
        return;
    }
    const [status, type, body] = answer.kind === "text"
        ? [200, "text/plain", answer.text]
        : [answer.status, "application/json", JSON.stringify(answer.value)];
    response.writeHead(status, { "content-type": type }).end(body);
}
/** `*` stands for one segment. */
const route = (method, path, handle) => ({
    method,
    path: new RegExp(`^${path.replaceAll("*", "([^/]+)")}$`),
    handle,
});
const kinds = {
    pipelineruns: "PipelineRun",
    taskruns: "TaskRun",
    customruns: "CustomRun",
};
const v1 = "/apis/tekton.dev/v1/namespaces/*";
const anyVersion = "/apis/tekton.dev/*/namespaces/*";
const routes = [
    route("POST", "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", async (request) => created({ ...(await readJson(request)), status: { allowed: true } })),
    route("POST", `${v1}/pipelineruns`, async (request, [namespace = ""], { runs }) => runs.create(await readJson(request), namespace, request.query.get("fieldValidation") === "Strict")),
    route("PATCH", `${v1}/pipelineruns/*`, async (request, [namespace = "", name = ""], { runs }) => runs.patch(namespace, name, await readJson(request))),
    // The loops beside a run are in its annotation, too, where the runner reads them.
    route("PATCH", "/apis/custom.tekton.dev/v1alpha1/namespaces/*/*/*", async (request, [namespace, , name]) => {
        const body = await readJson(request);
        return ok({ ...body, metadata: { ...body.metadata, name, namespace } });
    }),
    route("GET", `${anyVersion}/*`, ({ query }, [version = "", namespace = "", resource = ""], { store }) => query.get("watch") === "true"
        ? watch(queryOf(resource, namespace, query), query, store)
        : list(queryOf(resource, namespace, query), version, store)),
    route("GET", `${anyVersion}/*/*`, (_, [, namespace = "", resource = "", name = ""], { store }) => {
        const object = store.get(kinds[resource] ?? "", namespace, name);
        return object === undefined ? notFound(`${resource}.tekton.dev`, name) : ok(object);
    }),
    route("GET", "/api/v1/namespaces/*/pods/*", (_, [namespace = "", name = ""], { runs }) => runs.pod(namespace, name)),
    route("GET", "/api/v1/namespaces/*/pods/*/log", ({ query }, [namespace = "", name = ""], { runs }) => runs.log(namespace, name, query)),
];
async function dispatch(request, state) {
    const document = request.method === "GET" ? documents.get(request.path) : undefined;
    if (document !== undefined)
        return ok(document);
    for (const { method, path, handle } of routes) {
        const match = method === request.method ? path.exec(request.path) : null;
        if (match !== null)
            return await handle(request, match.slice(1).map(decodeURIComponent), state);
    }
    return failure("NotFound", "the server could not find the requested resource");
}
/** kubectl sends JSON for what it does not know by type. @throws SyntaxError */
const readJson = async (request) => JSON.parse(await request.text());
function queryOf(resource, namespace, query) {
    const name = /^metadata\.name=(.+)$/.exec(query.get("fieldSelector") ?? "")?.[1];
    const labels = (query.get("labelSelector") ?? "").split(",").filter(Boolean);
    return {
        kind: kinds[resource] ?? "",
        namespace,
        ...(0,defined/* defined */.s)({ name }),
        labels: new Map(labels.map((label) => label.split("=", 2))),
    };
}
function list(query, version, store) {
    const { items, resourceVersion } = store.list(query);
    return ok({ apiVersion: `tekton.dev/${version}`, kind: `${query.kind}List`, metadata: { resourceVersion }, items });
}
function watch(query, parameters, store) {
    return {
        kind: "stream",
        start: (write) => store.watch(query, Number(parameters.get("resourceVersion") ?? 0), write),
    };
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
