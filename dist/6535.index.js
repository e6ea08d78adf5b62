export const id = 6535;
export const ids = [6535];
export const modules = {

/***/ 74016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ podName),
/* harmony export */   JY: () => (/* binding */ childNode),
/* harmony export */   Wm: () => (/* binding */ executorNode),
/* harmony export */   b6: () => (/* binding */ driverNode),
/* harmony export */   bP: () => (/* binding */ rootNode),
/* harmony export */   hq: () => (/* binding */ exitNode),
/* harmony export */   s5: () => (/* binding */ nodeId)
/* harmony export */ });
/**
 * Names of the nodes of an Argo Workflow that runs a pipeline specification, as Kubeflow Pipelines compiles it (kubeflow/pipelines
 * backend/src/v2/compiler/argocompiler/dag.go) and Argo names them (argo-workflows workflow/controller/dag.go, util/util.go). The way to a
 * task in the specification leads to its node, to the node's ID, and to the name of its pod.
 */
/** The node of the pipeline, in which all others are. */
const rootNode = (workflow) => `${workflow}.root`;
/** @param inside the node of the DAG that the segment is in */
const childNode = (inside, segment) => typeof segment === "number"
    ? `${inside}.iteration-iterations(${segment}:${segment}).iteration-item`
    : `${inside}.${segment}`;
/** The exit handler of a task runs as its hook. */
const exitNode = (ofNode, task) => `${ofNode}.onExit.${task}`;
const driverNode = (node) => `${node}-driver`;
/** The node with the task's pod. A task that may be retried has one for each attempt. */
const executorNode = (node, attempt) => `${node}.executor${attempt === undefined ? "" : `(${attempt})`}`;
/** ID of a node: the workflow's name and FNV-1a of the node's name (argo-workflows pkg/apis/workflow/v1alpha1/workflow_types.go, NodeID). */
const nodeId = (workflow, node) => node === workflow ? workflow : `${workflow}-${fnv1a(node)}`;
/** Name of a node's pod (argo-workflows workflow/util/pod_name.go, version 2 of the pod names). */
const podName = (workflow, template, node) => [`${workflow}-${template}`.slice(0, longestPrefix), fnv1a(node)].join("-");
/** The length of a Kubernetes name without the hash and the hyphen before it. */
const longestPrefix = 253 - 10 - 1;
function fnv1a(text) {
    let hash = 0x811c9dc5;
    for (const byte of Buffer.from(text, "utf8"))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash;
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

/***/ 64417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ openEmbedded)
/* harmony export */ });
/* harmony import */ var _compile_sdk_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64433);
/* harmony import */ var _kfp_kfp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69122);
/* harmony import */ var _kfp_login_login_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78552);
/* harmony import */ var _embedded_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74043);
/* harmony import */ var _masked_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95407);
/* harmony import */ var _random_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64973);






/** Connects without a proxy or login, because the server listens on this machine's loopback interface. @throws ActionError */
async function openEmbedded(generation, context) {
    const { ports } = context;
    const { startEmbeddedServer } = await Promise.all(/* import() */[__webpack_require__.e(1306), __webpack_require__.e(5814), __webpack_require__.e(7337), __webpack_require__.e(993), __webpack_require__.e(6399), __webpack_require__.e(5243), __webpack_require__.e(4068)]).then(__webpack_require__.bind(__webpack_require__, 35243));
    const token = (0,_random_token_js__WEBPACK_IMPORTED_MODULE_4__/* .randomToken */ .z)(ports.log);
    const { options, close } = await executionOf[generation](context);
    const server = await startEmbeddedServer({ ...options, env: ports.env, clock: ports.clock, token, generation });
    const login = { ..._kfp_login_login_js__WEBPACK_IMPORTED_MODULE_2__/* .noLogin */ .V, token };
    const address = { host: server.url, api: generation, namespace: "", caCertificate: "", login };
    const client = await (0,_kfp_kfp_js__WEBPACK_IMPORTED_MODULE_1__/* .connectToKfp */ .J)({ ...ports, ...address, env: {} });
    return {
        client,
        close: async () => {
            await client.close();
            await server.close();
            await close();
        },
    };
}
const executionOf = {
    v1: async (context) => {
        const folder = (0,_embedded_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .embeddedFolders */ ._U)(context).server;
        const stepRunner = await (0,_embedded_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .openStepRunner */ .jd)(context, folder);
        return { options: { folder, stepRunner, secrets: (0,_masked_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .maskedSecrets */ .B)(context) }, close: () => stepRunner.close() };
    },
    v2beta1: async (context) => {
        const folder = (0,_embedded_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .embeddedFolders */ ._U)(context).serverOfKfp2;
        if (!context.inputs.run)
            return { options: { folder }, close: async () => { } };
        const { runner, dispose } = await openLocalRunner(context);
        return { options: { folder, localRunner: runner }, close: dispose };
    },
};
/** Runs use the environment that compiles modules of KFP 2: it has `kfp.local`. */
async function openLocalRunner({ inputs, workspace, cacheFolder, ports }) {
    const { createLocalRunner } = await __webpack_require__.e(/* import() */ 7582).then(__webpack_require__.bind(__webpack_require__, 7582));
    const { env, log } = ports;
    const { python, requirements, passEnv } = inputs;
    const sdk = { sdk: "kfp", sdkVersion: inputs.sdk.versions.kfp };
    const prepared = await (0,_compile_sdk_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareSdk */ .s)({ ...sdk, workspace, python, requirements, cacheFolder, env, passEnv, log });
    return { runner: createLocalRunner({ python: prepared.python, env }), dispose: prepared.dispose };
}


/***/ }),

/***/ 56535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openRemote),
  C: () => (/* binding */ openServer)
});

// EXTERNAL MODULE: ./src/kfp/kfp.ts + 46 modules
var kfp = __webpack_require__(69122);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
;// CONCATENATED MODULE: ./src/kfp/transport/ca-certificate.ts




const certificate = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
/** Reads the certificates in PEM, from the input itself or from the file that it names. @throws InputError */
async function readCaCertificate(input, workspace) {
    if (input === "")
        return "";
    const pem = input.includes("-----BEGIN ") ? input : await readNamed(input, workspace);
    const found = pem.match(certificate) ?? [];
    if (found.length === 0)
        throw problem("holds no certificate in PEM (-----BEGIN CERTIFICATE-----)");
    for (const one of found)
        refuseBroken(one);
    return found.join("\n");
}
async function readNamed(path, workspace) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(workspace, path), "utf8");
    }
    catch (error) {
        throw problem(`is neither PEM nor a file that can be read: ${error.message.slice(0, 300)}`);
    }
}
function refuseBroken(pem) {
    try {
        new external_node_crypto_.X509Certificate(pem);
    }
    catch (error) {
        throw problem(`holds a certificate that cannot be read: ${error.message}`);
    }
}
const problem = (what) => new errors/* InputError */.dz([`Input \`ca-certificate\` ${what}.`]);

// EXTERNAL MODULE: ./src/delivery/open-embedded.ts
var open_embedded = __webpack_require__(64417);
;// CONCATENATED MODULE: ./src/delivery/open-server.ts




/** Connects to the server that `host` names. `embedded` loads and starts the embedded server. @throws ActionError */
async function openServer(options) {
    const { inputs, login } = options;
    const { host, api, namespace } = inputs;
    return host === "embedded"
        ? await (0,open_embedded/* openEmbedded */.f)("v1", options)
        : await openRemote({ host, api, namespace, login }, options);
}
/** @throws ActionError */
async function openRemote({ host, api, namespace, login }, { inputs, workspace, ports }) {
    const caCertificate = await readCaCertificate(inputs.caCertificate, workspace);
    const client = await (0,kfp/* connectToKfp */.J)({ ...ports, host, api, namespace, caCertificate, login });
    ports.log.line(`Server ${client.description}`);
    const { problem, note } = namespaceUse(client, { namespace, run: inputs.run });
    if (note !== undefined)
        ports.log.line(note);
    if (problem === undefined)
        return { client, close: client.close };
    await client.close();
    throw problem;
}
/**
 * Checks `namespace` before anything is uploaded (quirks: upload-without-namespace-is-shared, runs-need-namespace,
 * namespace-on-upload-panics, namespace-in-single-user-mode).
 */
function namespaceUse({ isMultiUser }, { namespace, run }) {
    if (!isMultiUser)
        return namespace === "" ? {} : { note: "The server is for a single team: `namespace` is not sent to it" };
    if (namespace !== "")
        return {};
    if (run)
        return {
            problem: new errors/* InputError */.dz([
                "Input `run` needs `namespace`: the server has several teams, and a run belongs to one.",
            ]),
        };
    return { note: "The server has several teams and `namespace` is empty: the pipelines are shared with all of them" };
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

/***/ 69122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ connectToKfp),
  z: () => (/* binding */ mayTake)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
;// CONCATENATED MODULE: ./src/kfp/transport/reply.ts
/** The response is JSON of an unexpected shape. The message continues "JSON that …". */
class WrongReply extends Error {
}
/** A text field; empty if the server omits it. */
const textOf = (object, key) => {
    const value = object?.[key];
    return typeof value === "string" ? value : "";
};
/** A field that must exist, such as an ID. @throws WrongReply */
function requiredText(object, key) {
    const value = textOf(object, key);
    if (value === "")
        throw new WrongReply(`lacks \`${key}\``);
    return value;
}
const listFields = new Set(["total_size", "next_page_token"]);
/** The entries of a list. Some servers omit an empty list, and then the whole response is empty (quirk: empty-fields-omitted). @throws WrongReply */
function listOf(reply, key) {
    const value = reply[key];
    if (Array.isArray(value))
        return entriesOf(reply, key);
    if (value === undefined && Object.keys(reply).every((field) => listFields.has(field)))
        return [];
    throw new WrongReply(`lacks the list \`${key}\``);
}
/** The entries of a nested list, which may be missing. */
const entriesOf = (object, key) => {
    const value = object?.[key];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "object" && entry !== null) : [];
};
/** Reads a list and the token of its next page. @throws WrongReply */
const pageOf = (reply, key, read) => ({
    items: listOf(reply, key).map(read),
    next: textOf(reply, "next_page_token"),
});
/** @throws WrongReply */
function requiredObject(object, key) {
    const value = objectOf(object, key);
    if (value === undefined)
        throw new WrongReply(`lacks \`${key}\``);
    return value;
}
const objectOf = (object, key) => {
    const value = object?.[key];
    return typeof value === "object" && value !== null ? value : undefined;
};

// EXTERNAL MODULE: ./src/kfp/transport/transient.ts
var transport_transient = __webpack_require__(25843);
;// CONCATENATED MODULE: ./src/kfp/generations/query-text.ts
/** Encodes a text once more, for servers that decode it twice. */
const encodeOnceMore = (text) => text.replace(/[%+]/g, encodeURIComponent);
/** The `filter` query parameter for an exact name; every server decodes it once more (quirk: filters-decoded-twice). */
const nameFilter = (operator, name) => filterOf({ [operator]: "EQUALS", key: "name", string_value: name });
/** The `filter` query parameter for any of several names. */
const namesFilter = (operator, names) => filterOf({ [operator]: "IN", key: "name", string_values: { values: names } });
/** The `filter` query parameter for one or more names; usually there is one. */
const anyNameFilter = (operator, [name = "", ...others]) => others.length === 0 ? nameFilter(operator, name) : namesFilter(operator, [name, ...others]);
const filterOf = (predicate) => encodeOnceMore(JSON.stringify({ predicates: [predicate] }));

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./src/kfp/generations/upload-form.ts

/** The part's name and a file name are required by every server (quirk: file-name-decides-format). */
async function uploadForm({ fileName, bytes }) {
    const form = new undici.FormData();
    form.set("uploadfile", new File([Buffer.from(await bytes())], fileName), fileName);
    return form;
}

;// CONCATENATED MODULE: ./src/kfp/generations/kfp-tekton-pipelines.ts



const pageSize = "200";
/** Requests about pipelines and versions, as kfp-tekton 1.x has them under both prefixes. */
const pipelineCalls = ({ transport, namespace }, prefix) => ({
    findPipelines: async (names) => {
        const query = { ...inNamespace(namespace), filter: namesFilter("op", names), page_size: pageSize };
        return await transport.json({ method: "GET", path: `${prefix}/pipelines`, query }, (list) => listOf(list, "pipelines").map(pipelineOf));
    },
    listPipelines: async (page) => {
        const query = { ...inNamespace(namespace), ...continued(page) };
        return await transport.json({ method: "GET", path: `${prefix}/pipelines`, query }, (list) => pageOf(list, "pipelines", pipelineOf));
    },
    createPipeline: async ({ name, description, file }) => {
        // The server decodes the name and the description twice (quirk: names-decoded-twice).
        const query = {
            name: encodeOnceMore(name),
            description: encodeOnceMore(description),
            ...(namespace === "" ? {} : { namespace: encodeOnceMore(namespace) }),
        };
        const path = `${prefix}/pipelines/upload`;
        return await transport.json({ method: "POST", path, query, body: await uploadForm(file) }, pipelineOf);
    },
    findVersions: async (pipelineId, names) => {
        const query = {
            ...versionsOf(pipelineId),
            filter: anyNameFilter("op", names),
            page_size: "10",
        };
        return await transport.json({ method: "GET", path: `${prefix}/pipeline_versions`, query }, (list) => listOf(list, "versions").map((version) => versionOf(version, pipelineId)));
    },
    listVersions: async (pipelineId, page) => {
        const query = { ...versionsOf(pipelineId), sort_by: "created_at desc", ...continued(page) };
        return await transport.json({ method: "GET", path: `${prefix}/pipeline_versions`, query }, (list) => pageOf(list, "versions", (version) => versionOf(version, pipelineId)));
    },
    uploadVersion: async (pipelineId, { name, description, file }) => {
        // This request's name is decoded twice, its description once (quirk: names-decoded-twice).
        const query = {
            name: encodeOnceMore(name),
            pipelineid: pipelineId,
            description,
        };
        const path = `${prefix}/pipelines/upload_version`;
        return await transport.json({ method: "POST", path, query, body: await uploadForm(file) }, (version) => versionOf(version, pipelineId));
    },
    deleteVersion: async ({ id }) => {
        await transport.text({ method: "DELETE", path: `${prefix}/pipeline_versions/${id}` });
    },
    deletePipeline: async (id) => {
        await transport.text({ method: "DELETE", path: `${prefix}/pipelines/${id}` });
    },
    setDefaultVersion: async (pipelineId, versionId) => {
        const path = `${prefix}/pipelines/${pipelineId}/default_version/${versionId}`;
        await transport.text({ method: "POST", path, isRepeatable: true });
    },
    readPackage: (version) => readTemplate(version, transport, prefix),
    readStored: (version) => readTemplate(version, transport, prefix),
});
const readTemplate = async ({ id }, transport, prefix) => await transport.json({ method: "GET", path: `${prefix}/pipeline_versions/${id}/templates` }, (reply) => requiredText(reply, "template"));
/** Scopes a list to a namespace; a single-user server would return an empty list (quirk: namespace-in-single-user-mode). */
const inNamespace = (namespace) => namespace === "" ? {} : { "resource_reference_key.type": "NAMESPACE", "resource_reference_key.id": namespace };
const versionsOf = (pipelineId) => ({
    "resource_key.type": "PIPELINE",
    "resource_key.id": pipelineId,
});
const continued = (page) => ({
    page_size: pageSize,
    ...(page === "" ? {} : { page_token: page }),
});
/** The version that the server creates together with a pipeline has the pipeline's ID. */
function pipelineOf(object) {
    const id = requiredText(object, "id");
    const version = objectOf(object, "default_version");
    return {
        id,
        name: textOf(object, "name"),
        description: textOf(object, "description"),
        firstVersionId: id,
        // A default version that no longer exists has an empty ID (quirk: default-version-unchecked).
        ...(textOf(version, "id") === "" || version === undefined ? {} : { defaultVersion: versionOf(version, id) }),
    };
}
const versionOf = (object, pipelineId) => ({
    id: requiredText(object, "id"),
    pipelineId,
    name: textOf(object, "name"),
    description: textOf(object, "description"),
    createdAt: textOf(object, "created_at"),
});

;// CONCATENATED MODULE: ./src/kfp/generations/trigger.ts

/** The same in all generations. 64-bit numbers travel as texts (docs/facts/kubeflow-pipelines.md, JSON conventions). */
const triggerBody = (trigger) => trigger.kind === "cron"
    ? { cron_schedule: { cron: trigger.cron } }
    : { periodic_schedule: { interval_second: String(trigger.seconds) } };
/** A schedule without a trigger exists (recorded: kfp-2.17.0/v2beta1/07-recurringruns, "no trigger"): it is an interval of nothing. */
function triggerOf(schedule) {
    const trigger = objectOf(schedule, "trigger");
    const cron = textOf(objectOf(trigger, "cron_schedule"), "cron");
    if (cron !== "")
        return { kind: "cron", cron };
    return { kind: "interval", seconds: Number(textOf(objectOf(trigger, "periodic_schedule"), "interval_second")) || 0 };
}
function endTimeOf(schedule) {
    const trigger = objectOf(schedule, "trigger");
    return (textOf(objectOf(trigger, "cron_schedule"), "end_time") || textOf(objectOf(trigger, "periodic_schedule"), "end_time"));
}

;// CONCATENATED MODULE: ./src/kfp/generations/kfp-tekton-schedules.ts



/** Each entry has its whole package. */
const kfp_tekton_schedules_pageSize = "50";
/** Recurring runs, which kfp-tekton 1.x calls jobs (recorded: kfp-tekton-1.9.2-cluster/07-jobs, kfp-tekton-1.5.1/07-jobs). */
const scheduleCalls = ({ transport, namespace }, prefix) => ({
    listSchedules: async (page) => {
        const query = { ...inNamespace(namespace), page_size: kfp_tekton_schedules_pageSize, ...(page === "" ? {} : { page_token: page }) };
        return await transport.json({ method: "GET", path: `${prefix}/jobs`, query }, (list) => pageOf(list, "jobs", scheduleOf));
    },
    createSchedule: async (schedule) => await transport.json({ method: "POST", path: `${prefix}/jobs`, body: jobBody(schedule) }, scheduleOf),
    enableSchedule: async (id, isEnabled) => {
        const path = `${prefix}/jobs/${id}/${isEnabled ? "enable" : "disable"}`;
        await transport.text({ method: "POST", path, body: {}, isRepeatable: true });
    },
    deleteSchedule: async (id) => {
        await transport.text({ method: "DELETE", path: `${prefix}/jobs/${id}` });
    },
});
/** The ID of what a run or a job refers to; empty if it does not. */
function referenceTo(type, object) {
    const found = entriesOf(object, "resource_references").find((one) => textOf(objectOf(one, "key"), "type") === type);
    return textOf(objectOf(found, "key"), "id");
}
function jobBody(schedule) {
    const { name, description, parameters, concurrency, catchUp, serviceAccount, experimentId, versionId } = schedule;
    return {
        name,
        description,
        enabled: false,
        max_concurrency: String(concurrency),
        no_catchup: !catchUp,
        trigger: triggerBody(schedule.trigger),
        ...(serviceAccount === "" ? {} : { service_account: serviceAccount }),
        pipeline_spec: { parameters: Object.entries(parameters).map(([key, value]) => ({ name: key, value })) },
        resource_references: [
            { key: { type: "EXPERIMENT", id: experimentId }, relationship: "OWNER" },
            { key: { type: "PIPELINE_VERSION", id: versionId }, relationship: "CREATOR" },
        ],
    };
}
function scheduleOf(job) {
    const parameters = entriesOf(objectOf(job, "pipeline_spec"), "parameters");
    return {
        id: requiredText(job, "id"),
        name: textOf(job, "name"),
        description: textOf(job, "description"),
        createdAt: textOf(job, "created_at"),
        isEnabled: job.enabled === true,
        trigger: triggerOf(job),
        endTime: endTimeOf(job),
        concurrency: Number(textOf(job, "max_concurrency")),
        catchUp: job.no_catchup !== true,
        serviceAccount: textOf(job, "service_account"),
        parameters: Object.fromEntries(parameters.map((one) => [textOf(one, "name"), textOf(one, "value")])),
        pipelineId: textOf(objectOf(job, "pipeline_spec"), "pipeline_id"),
        versionId: referenceTo("PIPELINE_VERSION", job),
        experimentId: referenceTo("EXPERIMENT", job),
    };
}

// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
// EXTERNAL MODULE: ./src/tekton/lost-log.ts
var lost_log = __webpack_require__(29104);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
;// CONCATENATED MODULE: ./src/kfp/generations/task-log.ts




/** Limit of what the step's log shows of one task. */
const logBytes = 256 * 1024;
/**
 * The server always responds with 200, and appends an error as JSON to the part of the log it has (quirk: log-errors-in-body).
 * @throws NoLogError when there is only the error
 */
function readLogText(text, podName) {
    const at = text.lastIndexOf('{"error_message":');
    const error = at === -1 ? undefined : parseError(text.slice(at));
    if ((0,lost_log/* isLostLog */.H)(text))
        throw noLog(podName, text.trim());
    if (error === undefined)
        return text;
    const log = text.slice(0, at);
    if (log.trim() !== "")
        return log;
    throw noLog(podName, error);
}
const noLog = (podName, said) => new errors/* NoLogError */.un(`The server has no log of pod ${podName}: ${said}`, said);
/** Recognises only the server's own errors: a pod may print a line that begins the same way. */
function parseError(text) {
    const { error_message: message, error_details: details } = (0,untyped/* fieldsOf */.P)((0,parse_json/* parseJson */.q)(text));
    if (typeof message !== "string" || typeof details !== "string")
        return undefined;
    return message.replace(/^InternalServerError: error in opening log stream: /, "");
}

// EXTERNAL MODULE: ./src/tekton/run-state.ts + 4 modules
var run_state = __webpack_require__(48220);
;// CONCATENATED MODULE: ./src/kfp/generations/tekton-run.ts


/** Reads the state of a run on a server that executes with Tekton: the server's status and the live PipelineRun. */
function liveRunState(reply, bytes) {
    const word = textOf(requiredObject(reply, "run"), "status");
    return { ...(0,run_state/* readRunState */.x)(word, textOf(objectOf(reply, "pipeline_runtime"), "workflow_manifest")), bytes };
}

;// CONCATENATED MODULE: ./src/kfp/generations/terminate.ts
/**
 * Asks the server to terminate a run.
 * @param path of the request, with the run's ID in it
 * @throws KfpError
 */
async function terminateAt(path, transport, signal) {
    try {
        await transport.text({ method: "POST", path, body: {}, signal });
        return "accepted";
    }
    catch (error) {
        if (isNotRunning(error))
            return "not running";
        throw error;
    }
}
/** Recorded quirk: terminate-of-finished-is-400. Kubeflow Pipelines 2 has it, too (test/recordings/kfp-2.17.0/v2beta1/06-runs, "terminate again"). */
const isNotRunning = ({ status, serverMessage = "" }) => status === 400 && /Row not found/.test(serverMessage);

;// CONCATENATED MODULE: ./src/kfp/generations/kfp-tekton.ts









/** Both generations of kfp-tekton 1.x have the same API under different prefixes. */
function kfpTekton({ name, releases, takesV1 }) {
    const prefix = `/apis/${name}`;
    return {
        name,
        releases,
        healthPath: `${prefix}/healthz`,
        // The columns of names hold 255 characters, but uploads check for 100 bytes (quirk: name-limits-in-bytes).
        limits: { pipelineName: 100, versionName: 100, experimentName: 255, runName: 255 },
        refusal: (kind, release) => refusal(kind, takesV1(release)),
        meaningOf,
        // The package is copied into the ScheduledWorkflow (recorded: kfp-tekton-1.9.2-cluster/07-jobs, `workflow_manifest` of a job).
        followsNewestVersion: false,
        // `spec.status` becomes `Cancelled`, unless the variable TERMINATE_STATUS of the server says otherwise (backend/src/apiserver/resource/resource_manager.go:497).
        finallyAfterTermination: "never",
        open: (scope) => ({ ...pipelineCalls(scope, prefix), ...runCalls(scope, prefix), ...scheduleCalls(scope, prefix) }),
    };
}
function refusal(kind, takesV1) {
    if (kind.kind !== "pipeline-run")
        return {
            reason: `kfp-tekton runs Tekton PipelineRuns, and the package is ${(0,package_kind/* describeKind */.SB)(kind)}`,
            hint: "Compile the pipeline with the kfp-tekton SDK, or set `host` to a server of Kubeflow Pipelines 2.",
        };
    if (kind.apiVersion === "tekton.dev/v1beta1" || (kind.apiVersion === "tekton.dev/v1" && takesV1))
        return undefined;
    return {
        reason: `this server takes ${takesV1 ? "tekton.dev/v1 and " : ""}tekton.dev/v1beta1, and the package is ${kind.apiVersion}`,
        hint: "The kfp-tekton SDK writes tekton.dev/v1 since 1.8.0: compile with `sdk: 1.7.1`, or upgrade the server to kfp-tekton 1.8 or later.",
    };
}
/** A duplicate is 500 on uploads and 409 elsewhere, worded `already exist` or `already exists` (quirk: duplicate-is-500-or-409). */
function meaningOf(error) {
    const { status, serverMessage = "" } = error;
    if ((status === 500 || status === 409) && /already exist/i.test(serverMessage))
        return "exists";
    if (status === 404)
        return "not found";
    if (status === 401 || status === 403)
        return "not allowed";
    return (0,transport_transient/* isTransient */.dg)(error) ? "transient" : "other";
}
function runCalls({ transport, namespace }, prefix) {
    return {
        findExperiments: async (name) => {
            const query = { ...inNamespace(namespace), filter: nameFilter("op", name), page_size: "10" };
            return await transport.json({ method: "GET", path: `${prefix}/experiments`, query }, (list) => listOf(list, "experiments").map(experimentOf));
        },
        createExperiment: async (name) => {
            const owner = { key: { type: "NAMESPACE", id: namespace }, relationship: "OWNER" };
            const body = { name, ...(namespace === "" ? {} : { resource_references: [owner] }) };
            return await transport.json({ method: "POST", path: `${prefix}/experiments`, body }, experimentOf);
        },
        createRun: async (run) => {
            const body = runBody(run);
            const { signal } = run;
            return await transport.json({ method: "POST", path: `${prefix}/runs`, body, signal }, (created) => requiredText(requiredObject(created, "run"), "id"));
        },
        findRuns: async (name, signal) => {
            const query = {
                ...inNamespace(namespace),
                filter: nameFilter("op", name),
                sort_by: "created_at desc",
                page_size: "100",
            };
            return await transport.json({ method: "GET", path: `${prefix}/runs`, query, signal }, (list) => listOf(list, "runs").map(runOf));
        },
        listRuns: async (page) => {
            const query = { ...inNamespace(namespace), sort_by: "created_at desc", ...continued(page) };
            return await transport.json({ method: "GET", path: `${prefix}/runs`, query }, (list) => pageOf(list, "runs", listedRunOf));
        },
        readRun: async (id, signal) => await transport.json({ method: "GET", path: `${prefix}/runs/${id}`, signal }, liveRunState),
        readLog: async (id, podName, signal) => {
            const path = `${prefix}/runs/${id}/nodes/${encodeURIComponent(podName)}/log`;
            return readLogText(await transport.text({ method: "GET", path, signal, tailBytes: logBytes }), podName);
        },
        terminateRun: (id, signal) => terminateAt(`${prefix}/runs/${id}/terminate`, transport, signal),
    };
}
const experimentOf = (object) => ({
    id: requiredText(object, "id"),
    name: textOf(object, "name"),
});
const runOf = (object) => ({
    id: requiredText(object, "id"),
    name: textOf(object, "name"),
    description: textOf(object, "description"),
});
/** `status` is the reason of the condition `Succeeded` (recorded: kfp-tekton-1.9.2-cluster/06-runs, "list by status filter"). */
const listedRunOf = (object) => ({
    versionId: referenceTo("PIPELINE_VERSION", object),
    hasSucceeded: ["Succeeded", "Completed"].includes(textOf(object, "status")),
});
function runBody({ name, description, experimentId, versionId, parameters, serviceAccount }) {
    return {
        name,
        description,
        ...(serviceAccount === "" ? {} : { service_account: serviceAccount }),
        pipeline_spec: { parameters: Object.entries(parameters).map(([key, value]) => ({ name: key, value })) },
        resource_references: [
            { key: { type: "EXPERIMENT", id: experimentId }, relationship: "OWNER" },
            { key: { type: "PIPELINE_VERSION", id: versionId }, relationship: "CREATOR" },
        ],
    };
}

;// CONCATENATED MODULE: ./src/kfp/generations/v1.ts

/** Releases 1.6 and 1.7 do not know `tekton.dev/v1`. Most servers do not report a release and are treated as later ones. */
const v1 = kfpTekton({
    name: "v1",
    releases: "kfp-tekton 1.6 to 1.9",
    takesV1: (release) => !/^v?1\.[67]\./.test(release),
});

;// CONCATENATED MODULE: ./src/kfp/generations/v1beta1.ts

const v1beta1 = kfpTekton({
    name: "v1beta1",
    releases: "kfp-tekton 1.5 and earlier",
    takesV1: () => false,
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./src/kfp/generations/pod-log.ts


/**
 * Reads the end of a pod's log from the API server, which the web interface does not pass on, else from the web interface.
 * @throws NoLogError that says what each of them answered
 */
async function readPodLog({ runId, podName, shut, scope, signal }) {
    const { transport, namespace } = scope;
    const pod = encodeURIComponent(podName);
    const fromServer = { path: `/apis/v1alpha1/runs/${runId}/nodes/${pod}/log`, query: {} };
    const ofTeam = namespace === "" ? {} : { podnamespace: namespace };
    const fromInterface = { path: "/k8s/pod/logs", query: { podname: podName, runid: runId, ...ofTeam } };
    const refusals = [...shut];
    for (const { path, query } of [fromServer, fromInterface]) {
        try {
            const text = await transport.text({ method: "GET", path, query, signal, tailBytes: logBytes, isTriedOnce: true });
            return readLogText(text, podName);
        }
        catch (error) {
            if (signal.aborted || !(error instanceof errors/* KfpError */.yH || error instanceof errors/* NoLogError */.un))
                throw error;
            refusals.push(`${path}: ${wordsOf(error)}`);
        }
    }
    const said = refusals.join("; ");
    throw new errors/* NoLogError */.un(`The server has no log of pod ${podName}: ${said}`, said);
}
/** The web interface answers an address that it does not know with its page. */
const wordsOf = (error) => {
    if (error instanceof errors/* NoLogError */.un)
        return error.said;
    const { status = 0 } = error;
    return status >= 300 ? `HTTP ${status}` : error.message;
};

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/argo/node-names.ts
var node_names = __webpack_require__(74016);
;// CONCATENATED MODULE: ./src/kfp/generations/run-nodes.ts


/**
 * The nodes of a run, found by their names. The tasks of a run do not say which node they are: only the IDs of the nodes below them do
 * (docs/facts/kubeflow-pipelines.md, Tasks of a run). An ID is made from the node's name, so that a task is found by what must be below it.
 */
class RunNodes {
    /** Name of the Workflow; empty if it cannot be told. */
    workflow;
    all;
    #byChild = new Map();
    #byName = new Map();
    constructor(details) {
        this.all = details.map(nodeOf);
        for (const node of this.all) {
            for (const child of node.children)
                this.#byChild.set(child, node);
            const same = this.#byName.get(node.displayName) ?? [];
            if (same.push(node) === 1)
                this.#byName.set(node.displayName, same);
        }
        this.workflow = this.all.find(isTop)?.displayName ?? "";
    }
    /** @param below names of nodes of which one at least is directly below the node, if it has begun */
    find(displayName, below) {
        const found = this.workflow === "" ? undefined : this.#parentOf(below, displayName);
        if (found !== undefined)
            return found;
        const named = this.#byName.get(displayName) ?? [];
        return named.length === 1 ? named[0] : undefined;
    }
    /** Whether the node has a node of that name below it. */
    hasChild(node, name) {
        return node.children.includes((0,node_names/* nodeId */.s5)(this.workflow, name));
    }
    #parentOf(below, displayName) {
        for (const name of below) {
            const parent = this.#byChild.get((0,node_names/* nodeId */.s5)(this.workflow, name));
            if (parent?.displayName === displayName)
                return parent;
        }
        return undefined;
    }
}
/** The Workflow itself is a node, with the driver of the pipeline below it. */
const isTop = ({ displayName, children }) => children.includes((0,node_names/* nodeId */.s5)(displayName, (0,node_names/* driverNode */.b6)((0,node_names/* rootNode */.bP)(displayName))));
function nodeOf(detail) {
    const [startedAt, finishedAt] = [timeOf(detail, "start_time"), timeOf(detail, "end_time")];
    return {
        displayName: textOf(detail, "display_name"),
        state: textOf(detail, "state"),
        message: textOf(objectOf(detail, "error"), "message"),
        ...(startedAt === undefined ? {} : { startedAt }),
        ...(finishedAt === undefined ? {} : { finishedAt }),
        children: entriesOf(detail, "child_tasks").map((child) => textOf(child, "pod_name")),
    };
}
/** Every server writes 1970 for a time that is not set, and Go's zero time for that of a node. */
function timeOf(object, key) {
    const text = textOf(object, key);
    return text === "" || text.startsWith("1970-") || text.startsWith("0001-") ? undefined : text;
}

;// CONCATENATED MODULE: ./src/kfp/generations/spec-run.ts


/**
 * The tasks of a specification with the states of their nodes. Drivers and executors are folded into their task. Conditions, exit handlers and
 * pipelines in the pipeline are folded into the tasks inside; loops have their iterations.
 */
function readSpecRun(tasks, nodes, phaseOf) {
    const inside = (0,node_names/* rootNode */.bP)(nodes.workflow);
    return tasksIn(tasks, { nodes, inside, prefix: "", twice: repeatedNames(tasks), phaseOf });
}
function repeatedNames(tasks) {
    const [seen, twice] = [new Set(), new Set()];
    const visit = (list) => {
        for (const { name, kind, body } of list) {
            if (seen.has(name))
                twice.add(name);
            seen.add(name);
            // Names in an iteration are shown below their loop.
            if (kind === "dag")
                visit(body);
        }
    };
    visit(tasks);
    return twice;
}
const tasksIn = (tasks, look) => tasks.flatMap((task) => {
    const node = nodeName(task, look);
    if (task.kind === "loop")
        return [loopState(task, node, look)];
    return task.kind === "dag" ? dagStates(task, node, look) : [podState(task, node, look)];
});
const nodeName = ({ name, exitOf }, { inside }) => exitOf === undefined ? (0,node_names/* childNode */.JY)(inside, name) : (0,node_names/* exitNode */.hq)((0,node_names/* childNode */.JY)(inside, exitOf), name);
const nameOf = ({ name }, { prefix, twice }) => (twice.has(name) ? `${prefix}${name}` : name);
function podState(task, node, look) {
    const { nodes, phaseOf, skipped } = look;
    const found = nodes.find(task.name, [(0,node_names/* executorNode */.Wm)(node)]);
    const driver = nodes.find(`${task.name}-driver`, [node]);
    const base = baseOf(task, look);
    if (skipped !== undefined)
        return { ...base, phase: "skipped", reason: skipped };
    if (driver !== undefined && hasFailed(driver))
        return driverFailure(base, driver, node, look);
    if (found === undefined)
        return { ...base, ...timesOf(driver), phase: driver === undefined ? "pending" : "running" };
    const executor = nodes.find("executor", [(0,node_names/* executorNode */.Wm)(node, 0)]);
    const attempts = task.isRetried && executor !== undefined ? countAttempts(node, executor, look) : 0;
    const phase = phaseOf(found.state);
    const pod = (0,node_names/* executorNode */.Wm)(node, task.isRetried ? Math.max(0, attempts - 1) : undefined);
    return {
        ...base,
        ...timesOf(found),
        phase,
        reason: phase === "skipped" ? "its condition was false, or a task before it did not succeed" : "",
        message: found.message,
        retries: Math.max(0, attempts - 1),
        ...(phase === "skipped" || nodes.workflow === "" ? {} : { podName: (0,node_names/* podName */.Bh)(nodes.workflow, task.template, pod) }),
    };
}
const baseOf = (task, look) => ({
    name: nameOf(task, look),
    ...(task.title === "" ? {} : { title: task.title }),
    phase: "pending",
    reason: "",
    message: "",
    retries: 0,
    ...(task.after.length === 0 ? {} : { after: task.after }),
    ...(task.exitOf === undefined ? {} : { isFinal: true }),
});
const timesOf = (node) => (0,defined/* defined */.s)({ startedAt: node?.startedAt, finishedAt: node?.finishedAt });
const hasFailed = ({ state }) => state === "FAILED";
/** The driver decides whether and how a task runs. If it fails, the task has no pod. */
function driverFailure(base, driver, node, { nodes }) {
    const message = driver.message || "Its driver failed, so that the task did not run";
    const pod = (0,node_names/* podName */.Bh)(nodes.workflow, "system-container-driver", (0,node_names/* driverNode */.b6)(node));
    return { ...base, ...timesOf(driver), phase: "failed", message, ...(nodes.workflow === "" ? {} : { podName: pod }) };
}
function countAttempts(node, executor, { nodes }) {
    let attempts = 0;
    while (attempts < executor.children.length && nodes.hasChild(executor, (0,node_names/* executorNode */.Wm)(node, attempts)))
        attempts += 1;
    return attempts;
}
function dagStates(task, node, look) {
    const { nodes, phaseOf } = look;
    const found = nodes.find(task.name, task.body.map((inner) => (0,node_names/* driverNode */.b6)((0,node_names/* childNode */.JY)(node, inner.name))));
    const driver = nodes.find(`${task.name}-driver`, [node]);
    if (driver !== undefined && hasFailed(driver))
        return [driverFailure(baseOf(task, look), driver, node, look)];
    const isSkipped = found !== undefined && phaseOf(found.state) === "skipped";
    const skipped = look.skipped ?? (isSkipped ? `${task.title || task.name} was not met` : undefined);
    return tasksIn(task.body, {
        ...look,
        inside: node,
        prefix: `${look.prefix}${task.name}.`,
        ...(0,defined/* defined */.s)({ skipped }),
    });
}
function loopState(task, node, look) {
    const { nodes, phaseOf, skipped } = look;
    const base = baseOf(task, look);
    const found = nodes.find(task.name, [`${node}.iteration-driver`]);
    if (skipped !== undefined)
        return { ...base, phase: "skipped", reason: skipped };
    if (found === undefined)
        return base;
    return { ...base, ...timesOf(found), phase: phaseOf(found.state), iterations: iterationsOf(task, node, look) };
}
/** Argo makes a node for each item, numbered from 0. */
function iterationsOf(task, node, look) {
    const iterations = [];
    for (let index = 0; index < look.nodes.all.length; index += 1) {
        const item = (0,node_names/* childNode */.JY)(node, index);
        const found = look.nodes.find(`iteration-iterations(${index}:${index})`, [(0,node_names/* driverNode */.b6)(item)]);
        if (found === undefined)
            break;
        const tasks = tasksIn(task.body, { ...look, inside: item, prefix: "", twice: repeatedNames(task.body) });
        iterations.push({ number: index + 1, item: "", phase: look.phaseOf(found.state), reason: "", tasks });
    }
    return iterations;
}

;// CONCATENATED MODULE: ./src/kfp/generations/argo-run.ts




/** kubeflow/pipelines backend/api/v2beta1/run.proto, RuntimeState. */
const states = {
    PENDING: { condition: "Unknown", phase: "pending" },
    RUNNING: { condition: "Unknown", phase: "running" },
    PAUSED: { condition: "Unknown", phase: "running" },
    CANCELING: { condition: "Unknown", phase: "running" },
    SUCCEEDED: { condition: "True", phase: "succeeded" },
    SKIPPED: { condition: "True", phase: "skipped" },
    FAILED: { condition: "False", phase: "failed" },
    CANCELED: { condition: "False", phase: "cancelled" },
};
/**
 * Some runs end without a state: kfp-tekton 2.x leaves it out, and only the time shows the end (docs/facts/kubeflow-pipelines.md,
 * kfp-tekton 2.x).
 */
const unknownEnd = { condition: "False", phase: "failed" };
const unknownState = { condition: "Unknown", phase: "pending" };
/**
 * Failures of plugins (`plugins_output`) do not fail the run (quirk: plugin-output-failed).
 * @param spec the tasks of the pipeline; empty for an Argo Workflow, or if they are not known
 */
function argoRunState(run, bytes, spec = []) {
    requiredText(run, "run_id");
    const state = textOf(run, "state");
    const finished = timeOf(run, "finished_at");
    const { condition } = states[state] ?? (finished === undefined ? unknownState : unknownEnd);
    const started = timeOf(run, "scheduled_at");
    const tasks = tasksOf(entriesOf(objectOf(run, "run_details"), "task_details"), spec);
    return {
        bytes,
        condition,
        reason: reasonOf(state),
        message: textOf(objectOf(run, "error"), "message"),
        tasks: condition === "False" ? cancelledTasks(tasks, cancelledAt(run)) : tasks,
        ...(condition === "False" ? { kind: isCancelled(run, state) ? "cancelled" : "failed" } : {}),
        ...(0,defined/* defined */.s)({ startedAt: started, finishedAt: finished }),
    };
}
/** Uses Tekton's words, so that the log has one vocabulary. */
const reasonOf = (state) => state.charAt(0) + state.slice(1).toLowerCase();
/** A terminated run ends as failed; only its history shows that it was cancelled (docs/facts/kubeflow-pipelines.md, Kubeflow Pipelines 2). */
const isCancelled = (run, state) => state === "CANCELED" || cancelledAt(run) !== undefined;
function cancelledAt(run) {
    const entry = entriesOf(run, "state_history").find((past) => textOf(past, "state") === "CANCELING");
    return entry === undefined ? undefined : textOf(entry, "update_time");
}
/** The pods of a terminated run end as failed too. A task that had failed before stays so. */
const cancelledTasks = (tasks, since) => since === undefined ? tasks : tasks.map((task) => cancelledTask(task, since));
function cancelledTask({ iterations, ...task }, since) {
    const isLater = task.phase === "failed" && (task.finishedAt ?? since) >= since;
    return {
        ...task,
        ...(isLater ? { phase: "cancelled" } : {}),
        ...(iterations === undefined
            ? {}
            : { iterations: iterations.map((each) => ({ ...each, tasks: cancelledTasks(each.tasks, since) })) }),
    };
}
const phaseOf = (state) => (states[state] ?? unknownState).phase;
function tasksOf(details, spec) {
    const nodes = new RunNodes(details);
    if (spec.length > 0)
        return readSpecRun(spec, nodes, phaseOf);
    return nodes.all.filter((node) => !isFolded(node, nodes.workflow)).map(taskOf);
}
/** What the server's compiler adds to the tasks of a pipeline (kubeflow/pipelines backend/src/v2/compiler/argocompiler). */
const isFolded = ({ displayName }, workflow) => displayName === workflow ||
    displayName === "root" ||
    /-driver$|^executor(?:\(\d+\))?$|^iteration-(?:item|iterations)(?:\(|$)|\.onExit$/.test(displayName);
const taskOf = ({ displayName, state, message, startedAt, finishedAt }) => ({
    name: displayName,
    phase: phaseOf(state),
    reason: reasonOf(state),
    message,
    ...(0,defined/* defined */.s)({ startedAt, finishedAt }),
    retries: 0,
});

;// CONCATENATED MODULE: ./src/kfp/generations/failure-cause.ts



const noFacts = { messages: new Map(), names: new Map(), shut: [] };
/**
 * Asks for the pods of a run: the Workflow, which only the API for old clients has, and the tasks of servers from 3.0 on
 * (docs/facts/kubeflow-pipelines.md, Logs of a run). Both may be missing.
 */
async function readPodFacts(id, transport, signal) {
    const ofWorkflow = await ask(`/apis/v1beta1/runs/${id}`, workflowFacts, { transport, signal });
    if (ofWorkflow.names.size > 0)
        return ofWorkflow;
    const ofTasks = await ask(`/apis/v2beta1/runs/${id}/tasks`, taskFacts, { transport, signal });
    return { ...ofTasks, shut: [...ofWorkflow.shut, ...ofTasks.shut] };
}
async function ask(path, read, { transport, signal }) {
    try {
        const facts = await transport.json({ method: "GET", path, signal, isTriedOnce: true }, read);
        return facts.names.size > 0 ? facts : { ...facts, shut: [`${path} names no pod`] };
    }
    catch (error) {
        if (!(error instanceof errors/* KfpError */.yH) || signal.aborted)
            throw error;
        return { ...noFacts, shut: [`${path}: ${error.status === undefined ? error.message : `HTTP ${error.status}`}`] };
    }
}
function workflowFacts(reply) {
    const manifest = objectOf({ manifest: (0,parse_json/* parseJson */.q)(textOf(objectOf(reply, "pipeline_runtime"), "workflow_manifest")) }, "manifest");
    const workflow = textOf(objectOf(manifest, "metadata"), "name");
    const [messages, names] = [new Map(), new Map()];
    for (const node of Object.values(objectOf(objectOf(manifest, "status"), "nodes") ?? {})) {
        const { id, type, message, template } = nodeFacts(node);
        if (type !== "Pod" || !id.startsWith(`${workflow}-`))
            continue;
        const hash = id.slice(workflow.length + 1);
        names.set(hash, `${workflow}-${template}-${hash}`);
        if (message !== "")
            messages.set(hash, message);
    }
    return { messages, names, shut: [] };
}
function nodeFacts(node) {
    const fields = typeof node === "object" && node !== null ? node : {};
    const [id, type, message] = [textOf(fields, "id"), textOf(fields, "type"), textOf(fields, "message")];
    return { id, type, message, template: textOf(fields, "templateName") };
}
/** kubeflow/pipelines master, backend/api/v2beta1/run.proto, PipelineTaskDetail: `pods` with their names, and a message. */
function taskFacts(reply) {
    const [messages, names] = [new Map(), new Map()];
    for (const task of entriesOf(reply, "tasks")) {
        const message = textOf(objectOf(task, "status_metadata"), "message");
        for (const pod of entriesOf(task, "pods")) {
            const name = textOf(pod, "name");
            const hash = name.slice(name.lastIndexOf("-") + 1);
            names.set(hash, name);
            if (message !== "")
                messages.set(hash, message);
        }
    }
    return { messages, names, shut: [] };
}
/** Adds what is known of their pods to the tasks that did not succeed. */
function withCauses(state, facts) {
    const explain = (tasks) => tasks.map((task) => explained(task, facts, explain));
    return { ...state, tasks: explain(state.tasks) };
}
function explained({ iterations, ...task }, { messages, names }, explain) {
    const hash = task.podName?.slice(task.podName.lastIndexOf("-") + 1) ?? "";
    const message = task.message || (task.phase === "failed" ? (messages.get(hash) ?? "") : "");
    const exitCode = /exit code (\d+)/.exec(message)?.[1];
    const killed = /^(OOMKilled)\b/.exec(message)?.[1];
    const podName = names.get(hash) ?? task.podName;
    return {
        ...task,
        message,
        ...(podName === undefined ? {} : { podName }),
        ...(exitCode === undefined ? {} : { exitCode: Number(exitCode) }),
        ...(killed === undefined ? {} : { stepReason: killed }),
        ...(iterations === undefined
            ? {}
            : { iterations: iterations.map((each) => ({ ...each, tasks: explain(each.tasks) })) }),
    };
}
/** How many tasks have failed: what is known of pods is asked again when there are more. */
const countFailed = (tasks) => tasks.reduce((sum, { phase, iterations = [] }) => sum + (phase === "failed" ? 1 : 0) + iterations.reduce((inner, each) => inner + countFailed(each.tasks), 0), 0);

;// CONCATENATED MODULE: ./src/kfp/generations/spec-task.ts

/** A specification that holds itself would never end; the SDK cannot write one. */
const deepest = 30;
/**
 * @param documents of a package, or `pipeline_spec` of a response: with or without the platform's specification
 * @returns nothing for an Argo Workflow
 */
function readSpecTasks(documents) {
    const whole = documents.map((document) => ({ ...document, ...partOf(document, "pipeline_spec") }));
    const spec = whole.find((document) => "pipelineInfo" in document) ?? {};
    const platforms = documents.map((document) => platformOf(document));
    const executors = platforms.find((found) => Object.keys(found).length > 0) ?? {};
    return spec_task_tasksOf(partOf(spec, "root"), { components: partOf(spec, "components"), executors, depth: 0 });
}
const platformOf = (document) => {
    const own = { ...document, ...partOf(document, "platform_spec") };
    const kubernetes = partOf(partOf(own, "platforms"), "kubernetes");
    return partOf(partOf(kubernetes, "deploymentSpec"), "executors");
};
function spec_task_tasksOf(component, { depth, ...reading }) {
    if (depth > deepest)
        return [];
    const tasks = partOf(partOf(component, "dag"), "tasks");
    return Object.keys(tasks).map((name) => spec_task_taskOf(name, partOf(tasks, name), { ...reading, depth: depth + 1 }));
}
function spec_task_taskOf(name, task, reading) {
    const component = partOf(reading.components, textOf(partOf(task, "componentRef"), "name"));
    const after = namesOf(task.dependentTasks);
    const isExit = textOf(partOf(task, "triggerPolicy"), "strategy") === "ALL_UPSTREAM_TASKS_COMPLETED";
    const isRetried = task.retryPolicy !== undefined && component.dag === undefined;
    const title = textOf(partOf(task, "taskInfo"), "name");
    return {
        name,
        kind: kindOf(task, component),
        title: title === name ? "" : title,
        after,
        ...(isExit && after[0] !== undefined ? { exitOf: after[0] } : {}),
        isRetried,
        template: templateOf(partOf(reading.executors, textOf(component, "executorLabel")), isRetried),
        body: spec_task_tasksOf(component, reading),
    };
}
const kindOf = (task, component) => {
    if (task.parameterIterator !== undefined || task.artifactIterator !== undefined)
        return "loop";
    return component.dag === undefined ? "pod" : "dag";
};
function templateOf(settings, isRetried) {
    const metadata = partOf(settings, "podMetadata");
    const count = (key) => Object.keys(partOf(metadata, key)).length;
    const prefix = settings.podMetadata === undefined ? "" : `metadata-${count("annotations")}-${count("labels")}-`;
    return `${prefix}${isRetried ? "retry-" : ""}system-container-impl`;
}
const namesOf = (value) => Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
const partOf = (object, key) => objectOf(object, key) ?? {};

;// CONCATENATED MODULE: ./src/kfp/generations/run-reader.ts






/** Reads the states of runs, and why their tasks failed. */
class RunReader {
    #transport;
    #specs = new Map();
    #facts = new Map();
    constructor(transport) {
        this.#transport = transport;
    }
    /** @param yaml the package of the run; without it the server is asked for the specification */
    async read(id, signal, yaml) {
        const call = { method: "GET", path: `/apis/v2beta1/runs/${id}`, signal };
        const { run, bytes } = await this.#transport.json(call, (reply, length) => ({ run: reply, bytes: length }));
        const spec = this.#specs.get(id) ?? (await this.#readSpec(run, signal, yaml));
        this.#specs.set(id, spec);
        const state = argoRunState(run, bytes, spec);
        const failed = countFailed(state.tasks);
        return failed === 0 ? state : withCauses(state, await this.#factsOf(id, failed, signal));
    }
    /** Why it is not known for certain how the pods of a run are named; empty if it is. */
    shut(id) {
        return this.#facts.get(id)?.facts.shut ?? [];
    }
    async #factsOf(id, failed, signal) {
        const known = this.#facts.get(id);
        if (known !== undefined && (known.failed >= failed || known.facts.names.size === 0))
            return known.facts;
        const facts = await readPodFacts(id, this.#transport, signal);
        this.#facts.set(id, { failed, facts });
        return facts;
    }
    async #readSpec(run, signal, yaml) {
        if (yaml !== undefined)
            return readSpecTasks((0,package_kind/* readPackageDocument */.iZ)(yaml).documents.filter(isObject));
        const own = objectOf(run, "pipeline_spec");
        if (own !== undefined)
            return readSpecTasks([own]);
        const reference = objectOf(run, "pipeline_version_reference");
        const [pipeline, version] = [textOf(reference, "pipeline_id"), textOf(reference, "pipeline_version_id")];
        if (pipeline === "" || version === "")
            return [];
        try {
            const path = `/apis/v2beta1/pipelines/${pipeline}/versions/${version}`;
            return await this.#transport.json({ method: "GET", path, signal, isTriedOnce: true }, (reply) => readSpecTasks([objectOf(reply, "pipeline_spec") ?? {}]));
        }
        catch (error) {
            // The version may be gone. The tasks are shown as the server names them then.
            if (error instanceof errors/* KfpError */.yH && !signal.aborted)
                return [];
            throw error;
        }
    }
}
const isObject = (value) => typeof value === "object" && value !== null;

;// CONCATENATED MODULE: ./src/kfp/generations/typed-parameters.ts


/** Parsers by `parameterType`. Each throws if the text is not such a value. */
const readers = {
    STRING: (text) => text,
    NUMBER_DOUBLE: (text) => numberOf(text, Number.isFinite),
    // The server would accept 3.5 (quirk: parameter-types-checked-loosely), and the task would fail.
    NUMBER_INTEGER: (text) => numberOf(text, Number.isSafeInteger),
    BOOLEAN: (text) => {
        if (!/^(true|false)$/i.test(text))
            throw new TypeError();
        return text.toLowerCase() === "true";
    },
    LIST: (text) => jsonOf(text, Array.isArray),
    STRUCT: (text) => jsonOf(text, (value) => !Array.isArray(value)),
};
const words = {
    NUMBER_DOUBLE: "a number",
    NUMBER_INTEGER: "an integer",
    BOOLEAN: "true or false",
    LIST: "a list",
    STRUCT: "a mapping",
};
function numberOf(text, isValid) {
    const value = Number(text);
    if (text.trim() === "" || !isValid(value))
        throw new TypeError();
    return value;
}
function jsonOf(text, isValid) {
    const value = JSON.parse(text);
    if (typeof value !== "object" || value === null || !isValid(value))
        throw new TypeError();
    return value;
}
/**
 * Converts values to the types that the package declares: Kubeflow Pipelines 2 refuses `"3"` for a number, but only when the run is created
 * (quirk: parameter-types-checked-loosely). An Argo Workflow declares none: its parameters are texts.
 * @throws InputError
 */
function typedParameters(parameters, yaml) {
    const declared = declaredParameters(yaml);
    return Object.fromEntries(Object.entries(parameters).map(([name, text]) => {
        const type = declared[name]?.parameterType ?? "STRING";
        try {
            return [name, (readers[type] ?? String)(text)];
        }
        catch {
            throw new errors/* InputError */.dz([
                `Parameter \`${name}\` takes ${words[type] ?? type}, and \`parameters\` gives ${JSON.stringify(text)}.`,
            ]);
        }
    }));
}
function declaredParameters(yaml) {
    const [spec] = (0,js_yaml/* loadAll */.gh)(yaml);
    return spec?.root?.inputDefinitions?.parameters ?? {};
}

;// CONCATENATED MODULE: ./src/kfp/generations/v2beta1-schedules.ts



const path = "/apis/v2beta1/recurringruns";
const v2beta1_schedules_pageSize = "100";
/** Recurring runs of Kubeflow Pipelines 2 (recorded: kfp-2.17.0/v2beta1/07-recurringruns). */
const v2beta1_schedules_scheduleCalls = ({ transport, namespace }) => ({
    listSchedules: async (page) => {
        const query = {
            ...(namespace === "" ? {} : { namespace }),
            page_size: v2beta1_schedules_pageSize,
            ...(page === "" ? {} : { page_token: page }),
        };
        // In camel case, unlike all other lists.
        return await transport.json({ method: "GET", path, query }, (list) => pageOf(list, "recurringRuns", v2beta1_schedules_scheduleOf));
    },
    createSchedule: async (schedule) => await transport.json({ method: "POST", path, body: bodyOf(schedule) }, v2beta1_schedules_scheduleOf),
    enableSchedule: async (id, isEnabled) => {
        const verb = isEnabled ? "enable" : "disable";
        await transport.text({ method: "POST", path: `${path}/${id}:${verb}`, body: {}, isRepeatable: true });
    },
    deleteSchedule: async (id) => {
        await transport.text({ method: "DELETE", path: `${path}/${id}` });
    },
});
function bodyOf(schedule) {
    const { name, description, concurrency, catchUp, serviceAccount, experimentId, pipelineId, versionId } = schedule;
    return {
        display_name: name,
        description,
        mode: "DISABLE",
        max_concurrency: String(concurrency),
        no_catchup: !catchUp,
        experiment_id: experimentId,
        trigger: triggerBody(schedule.trigger),
        pipeline_version_reference: {
            pipeline_id: pipelineId,
            ...(versionId === "" ? {} : { pipeline_version_id: versionId }),
        },
        runtime_config: { parameters: typedParameters(schedule.parameters, schedule.yaml) },
        ...(serviceAccount === "" ? {} : { service_account: serviceAccount }),
    };
}
function v2beta1_schedules_scheduleOf(run) {
    const reference = objectOf(run, "pipeline_version_reference");
    const parameters = objectOf(objectOf(run, "runtime_config"), "parameters") ?? {};
    return {
        id: requiredText(run, "recurring_run_id"),
        name: textOf(run, "display_name"),
        description: textOf(run, "description"),
        createdAt: textOf(run, "created_at"),
        isEnabled: textOf(run, "status") === "ENABLED",
        trigger: triggerOf(run),
        endTime: endTimeOf(run),
        concurrency: Number(textOf(run, "max_concurrency")),
        catchUp: run.no_catchup !== true,
        serviceAccount: textOf(run, "service_account"),
        parameters: Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, valueText(value)])),
        pipelineId: textOf(reference, "pipeline_id"),
        versionId: textOf(reference, "pipeline_version_id"),
        experimentId: textOf(run, "experiment_id"),
    };
}
const valueText = (value) => (typeof value === "string" ? value : JSON.stringify(value));

;// CONCATENATED MODULE: ./src/kfp/generations/version-extras.ts
/** What a list of versions can be filtered by. */
const tagged = new Set(["commit", "ref", "pull-request", "module"]);
/** The most characters of a tag's value (kubeflow/pipelines backend/src/apiserver/model/pipeline_tags.go). */
const longestTag = 63;
/**
 * Parameters of an upload that newer servers know: `tags` since 2.17, `code_source_url` since 2.18. Older ones ignore parameters that they do
 * not know (docs/facts/kubeflow-pipelines.md, Uploads to Kubeflow Pipelines 2).
 */
function versionExtras(provenance) {
    const tags = provenance.filter(([name, value]) => tagged.has(name) && fits(value));
    const source = sourceOf(new Map(provenance));
    return {
        ...(tags.length === 0 ? {} : { tags: JSON.stringify(Object.fromEntries(tags)) }),
        ...(source === undefined ? {} : { code_source_url: source }),
    };
}
const fits = (value) => value !== "" && Buffer.byteLength(value) <= longestTag;
/** The commit's page on the GitHub server whose workflow uploads it. */
function sourceOf(values) {
    const server = URL.parse(values.get("workflow") ?? "");
    const [repository, commit] = [values.get("repository"), values.get("commit")];
    if (server === null || repository === undefined || commit === undefined)
        return undefined;
    return `${server.origin}/${repository}/tree/${commit}`;
}

;// CONCATENATED MODULE: ./src/kfp/generations/v2beta1.ts












const prefix = "/apis/v2beta1";
const v2beta1 = {
    name: "v2beta1",
    releases: "Kubeflow Pipelines 2",
    healthPath: `${prefix}/healthz`,
    // A pipeline name of exactly 128 bytes leads to HTTP 500, because its first version's name would be too long (quirk:
    // name-limits-in-bytes).
    limits: { pipelineName: 127, versionName: 127, experimentName: 128, runName: 255 },
    refusal: v2beta1_refusal,
    meaningOf: v2beta1_meaningOf,
    // Since 2.5 (docs/facts/kubeflow-pipelines.md, Recurring runs).
    followsNewestVersion: true,
    open: (scope) => ({ ...v2beta1_pipelineCalls(scope), ...v2beta1_runCalls(scope), ...v2beta1_schedules_scheduleCalls(scope) }),
};
function v2beta1_refusal(kind) {
    if (kind.kind === "workflow")
        return undefined;
    if (kind.kind === "pipeline-spec")
        return kind.schemaVersion === knownSchema ? undefined : newerSchema(kind.schemaVersion);
    return {
        reason: `Kubeflow Pipelines 2 takes KFP pipeline specifications and Argo Workflows, and the package is ${(0,package_kind/* describeKind */.SB)(kind)}`,
        hint: "What the kfp-tekton SDK compiles runs on kfp-tekton 1.x: set `host` to such a server, or run it on a cluster with Tekton by `engine: tekton`. For this server write the pipeline for the kfp SDK 2.",
    };
}
/** The only one that a server takes (kubeflow/pipelines backend/src/apiserver/template/v2_template.go). */
const knownSchema = "2.1.0";
const newerSchema = (version) => ({
    reason: `its specification has schema version ${version}, and servers of Kubeflow Pipelines 2 take ${knownSchema}`,
    hint: "Compile the pipeline with a release of the kfp SDK that your server supports: set `sdk`, such as `kfp==2.17.3`.",
});
/** The server's message for every version that it refuses (quirks: healthy-without-database, errors-mislabelled). */
const unexplained = "Failed to create a pipeline version";
/**
 * Most upload errors have the same text, so only the status distinguishes them. A version is refused with 400 even if the database is down
 * or a permission is missing; the look-up that follows has precise errors. Old releases respond to a duplicate with 500.
 */
function v2beta1_meaningOf(error) {
    const { status, serverMessage = "" } = error;
    if (status === 409 || (status === 500 && /already exist/i.test(serverMessage)))
        return "exists";
    if (status === 404)
        return "not found";
    if (status === 401 || status === 403)
        return "not allowed";
    return (0,transport_transient/* isTransient */.dg)(error) || (status === 400 && serverMessage === unexplained) ? "transient" : "other";
}
function v2beta1_pipelineCalls({ transport, namespace }) {
    return {
        findPipelines: async (names) => {
            const query = { ...v2beta1_inNamespace(namespace), filter: namesFilter("operation", names), page_size: v2beta1_pageSize };
            return await transport.json({ method: "GET", path: `${prefix}/pipelines`, query }, (list) => listOf(list, "pipelines").map(v2beta1_pipelineOf));
        },
        listPipelines: async (page) => {
            const query = { ...v2beta1_inNamespace(namespace), ...v2beta1_continued(page) };
            return await transport.json({ method: "GET", path: `${prefix}/pipelines`, query }, (list) => pageOf(list, "pipelines", v2beta1_pipelineOf));
        },
        // Creates the pipeline empty, because an upload would create a first version too. Releases before 2.14 know only `display_name` and
        // ignore `name`.
        createPipeline: async ({ name, description }) => {
            const body = { name, display_name: name, description, ...v2beta1_inNamespace(namespace) };
            return await transport.json({ method: "POST", path: `${prefix}/pipelines`, body }, v2beta1_pipelineOf);
        },
        findVersions: async (pipelineId, names) => {
            const query = { filter: anyNameFilter("operation", names), page_size: "10" };
            return await transport.json({ method: "GET", path: `${prefix}/pipelines/${pipelineId}/versions`, query }, (list) => listOf(list, "pipeline_versions").map(v2beta1_versionOf));
        },
        listVersions: async (pipelineId, page) => {
            const query = { sort_by: "created_at desc", ...v2beta1_continued(page) };
            return await transport.json({ method: "GET", path: `${prefix}/pipelines/${pipelineId}/versions`, query }, (list) => pageOf(list, "pipeline_versions", v2beta1_versionOf));
        },
        uploadVersion: async (pipelineId, { name, description, provenance, file }) => {
            const query = { name, pipelineid: pipelineId, description, ...versionExtras(provenance) };
            const path = `${prefix}/pipelines/upload_version`;
            return await transport.json({ method: "POST", path, query, body: await uploadForm(file) }, v2beta1_versionOf);
        },
        deleteVersion: async ({ pipelineId, id }) => {
            await transport.text({ method: "DELETE", path: `${prefix}/pipelines/${pipelineId}/versions/${id}` });
        },
        deletePipeline: async (id) => {
            await transport.text({ method: "DELETE", path: `${prefix}/pipelines/${id}` });
        },
        // The server returns the specification as it parsed it, not the uploaded text.
        readPackage: async () => undefined,
        readStored: async ({ pipelineId, id }) => await transport.json({ method: "GET", path: `${prefix}/pipelines/${pipelineId}/versions/${id}` }, (version) => storedText(requiredObject(version, "pipeline_spec"))),
    };
}
/** With a platform's specification, `pipeline_spec` holds both (kubeflow/pipelines backend/src/apiserver/template/v2_template.go). */
function storedText(stored) {
    const { pipeline_spec: spec, platform_spec: platform } = stored;
    const documents = spec === undefined ? [stored] : [spec, platform];
    return documents.map((document) => (0,js_yaml/* dump */.Bh)(document, { noRefs: true, lineWidth: -1 })).join("---\n");
}
const v2beta1_pageSize = "200";
const v2beta1_continued = (page) => ({
    page_size: v2beta1_pageSize,
    ...(page === "" ? {} : { page_token: page }),
});
const v2beta1_inNamespace = (namespace) => (namespace === "" ? {} : { namespace });
/** `name` exists since 2.14; `display_name` may have been changed by a user. */
const v2beta1_nameOf = (object) => textOf(object, "name") || textOf(object, "display_name");
const v2beta1_pipelineOf = (object) => ({
    id: requiredText(object, "pipeline_id"),
    name: v2beta1_nameOf(object),
    description: textOf(object, "description"),
});
const v2beta1_versionOf = (object) => ({
    id: requiredText(object, "pipeline_version_id"),
    pipelineId: textOf(object, "pipeline_id"),
    name: v2beta1_nameOf(object),
    description: textOf(object, "description"),
    createdAt: textOf(object, "created_at"),
});
function v2beta1_runCalls(scope) {
    const { transport, namespace } = scope;
    const reader = new RunReader(transport);
    return {
        findExperiments: async (name) => {
            const query = { ...v2beta1_inNamespace(namespace), filter: nameFilter("operation", name), page_size: "10" };
            return await transport.json({ method: "GET", path: `${prefix}/experiments`, query }, (list) => listOf(list, "experiments").map(v2beta1_experimentOf));
        },
        createExperiment: async (name) => {
            const body = { display_name: name, ...v2beta1_inNamespace(namespace) };
            return await transport.json({ method: "POST", path: `${prefix}/experiments`, body }, v2beta1_experimentOf);
        },
        createRun: async (run) => {
            const { signal } = run;
            const body = v2beta1_runBody(run);
            return await transport.json({ method: "POST", path: `${prefix}/runs`, body, signal }, (created) => requiredText(created, "run_id"));
        },
        findRuns: async (name, signal) => {
            const query = {
                ...v2beta1_inNamespace(namespace),
                filter: nameFilter("operation", name),
                sort_by: "created_at desc",
                page_size: "100",
            };
            return await transport.json({ method: "GET", path: `${prefix}/runs`, query, signal }, (list) => listOf(list, "runs").map(v2beta1_runOf));
        },
        listRuns: async (page) => {
            const query = { ...v2beta1_inNamespace(namespace), sort_by: "created_at desc", ...v2beta1_continued(page) };
            return await transport.json({ method: "GET", path: `${prefix}/runs`, query }, (list) => pageOf(list, "runs", v2beta1_listedRunOf));
        },
        readRun: (id, signal, yaml) => reader.read(id, signal, yaml),
        readLog: (runId, podName, signal) => readPodLog({ runId, podName, shut: reader.shut(runId), scope, signal }),
        terminateRun: (id, signal) => terminateAt(`${prefix}/runs/${id}:terminate`, transport, signal),
    };
}
const v2beta1_experimentOf = (object) => ({
    id: requiredText(object, "experiment_id"),
    name: textOf(object, "display_name"),
});
const v2beta1_runOf = (object) => ({
    id: requiredText(object, "run_id"),
    name: textOf(object, "display_name"),
    description: textOf(object, "description"),
});
const v2beta1_listedRunOf = (object) => ({
    versionId: textOf(objectOf(object, "pipeline_version_reference"), "pipeline_version_id"),
    hasSucceeded: textOf(object, "state") === "SUCCEEDED",
});
function v2beta1_runBody(run) {
    return {
        display_name: run.name,
        description: run.description,
        experiment_id: run.experimentId,
        pipeline_version_reference: { pipeline_id: run.pipelineId, pipeline_version_id: run.versionId },
        runtime_config: { parameters: typedParameters(run.parameters, run.yaml) },
        ...(run.serviceAccount === "" ? {} : { service_account: run.serviceAccount }),
    };
}

;// CONCATENATED MODULE: ./src/kfp/generations/generations.ts



/**
 * Generations in the order in which they are tried. Kubeflow Pipelines 2 also serves v1beta1 for old clients, so v2beta1 must come before
 * v1beta1.
 */
const generations = [v1, v2beta1, v1beta1];

// EXTERNAL MODULE: ./src/context/request-line.ts
var request_line = __webpack_require__(69441);
// EXTERNAL MODULE: ./src/model/limits.ts
var model_limits = __webpack_require__(10817);
// EXTERNAL MODULE: ./src/kfp/transport/network.ts
var network = __webpack_require__(97067);
;// CONCATENATED MODULE: ./src/kfp/transport/read-tail.ts

/**
 * Reads the last bytes of a long response, as text from the beginning of a line, without keeping the rest. If the response breaks off,
 * returns what had arrived.
 */
async function readTail(body, limit) {
    const kept = [];
    let [size, total] = [0, 0];
    let broken = "";
    try {
        for await (const chunk of body) {
            kept.push(chunk);
            size += chunk.length;
            total += chunk.length;
            while (size - (kept[0]?.length ?? 0) >= limit)
                size -= kept.shift()?.length ?? 0;
        }
    }
    catch (error) {
        if (total === 0)
            throw error;
        broken = `\n… what follows could not be read: ${(0,network/* describeFailure */.Ic)(error)}`;
    }
    const bytes = Buffer.concat(kept);
    if (total <= limit)
        return bytes.toString("utf8") + broken;
    const tail = bytes.subarray(-limit);
    const text = tail.subarray(tail.indexOf("\n") + 1);
    return `… ${total - text.length} bytes before this left out …\n${text.toString("utf8")}${broken}`;
}

// EXTERNAL MODULE: ./src/tekton/denial.ts
var denial = __webpack_require__(56938);
;// CONCATENATED MODULE: ./src/kfp/transport/refusal.ts


/**
 * Whether the server, or the login layer in front of it, does not know the user. The request had no effect, so it can be repeated
 * (recorded: login/oauth2-proxy-dex/01-unauthenticated, login/oidc-authservice, quirks: no-identity-is-500, login-as-401-or-redirect).
 */
function refusesIdentity(answer, requested) {
    const { status, text } = answer;
    if (status === 401)
        return true;
    if (status >= 300 && status < 400)
        return isSentToLogin(answer, requested);
    if (isPage(answer))
        return (status === 200 || status === 403) && showsLogin(text);
    return status === 500 && withoutIdentity.test(text);
}
/** kfp-tekton responds with 500 where others respond with 401 (quirk: no-identity-is-500). */
const withoutIdentity = /Unauthenticated: |there is no user identity header/;
/** A redirect to the same path on another scheme or host leads to the server itself, not to a login. */
function isSentToLogin({ location }, requested) {
    const target = URL.parse(location, requested.href);
    return target !== null && target.pathname !== requested.pathname;
}
const isPage = ({ contentType }) => /^text\/html/i.test(contentType);
/** Recognises oauth2-proxy's button, or a form with a password. */
const showsLogin = (html) => /<form\b[^>]*\baction="[^"]*\/(start|sign_in)"/i.test(html) || /<input\b[^>]*\btype="?password\b/i.test(html);
function missingPermission(message) {
    const match = /User '([^']*)' is not authorized.*?Namespace:([^,]*),Verb:([^,]*),Group:([^,]*),.*?Resource:([^,]*),/s.exec(message);
    if (match === null)
        return undefined;
    const [, user = "", namespace = "", verb = "", group = "", resource = ""] = match;
    return { user, namespace, verb, group, resource };
}
/** Explains responses of 300 and above about permissions, namespaces or the address. The login explains refused identities. */
function explain(answer, message, requested) {
    for (const explanation of explanations) {
        const found = explanation(answer, message, requested);
        if (found !== undefined)
            return found;
    }
    return {};
}
const explanations = [
    ({ status }, message) => {
        const denial = missingPermission(message);
        return denial === undefined || (status !== 403 && status !== 400) ? undefined : explainDenial(denial);
    },
    // Uploads check only the gateway's header, not the token (quirk: token-not-for-uploads).
    (_, message) => /Failed to create SubjectAccessReview for user ''/.test(message)
        ? {
            said: "the server does not know who uploads",
            hint: "Uploads to kfp-tekton take the user from the header that Kubeflow's gateway sets; a service account's token, which is enough for runs, is not looked at. Set `host` to the address of the gateway, not of the API server.",
        }
        : undefined,
    ({ status }, message) => status === 400 &&
        /requires filtering by namespace|Job has no experiment|Expect one namespace|Namespace is empty|can(not| not) (have an empty namespace|be empty) in multi-user mode/.test(message)
        ? { hint: "The server serves several teams: set `namespace` to the Kubeflow profile." }
        : undefined,
    // Kubeflow Pipelines 2.17 gives no reason (quirk: forbidden-upload-is-400).
    ({ status }, message) => status === 400 && /^Failed to create a pipeline( version)?$/.test(message)
        ? {
            hint: "The server does not say why. Where it serves several teams it is most of the time a missing permission: the user needs the verb create on pipelines (pipelines.kubeflow.org) in the namespace, in Kubeflow the role kubeflow-edit.",
        }
        : undefined,
    // kfp-tekton 1.6 and 1.7 usually do not report their release, so this is known only from the response (quirk:
    // tekton-v1-refused-by-old-servers).
    (_, message) => /Unsupported argo version\. Expected: tekton\.dev\/v1beta1/.test(message)
        ? {
            hint: "The kfp-tekton SDK writes tekton.dev/v1 since 1.8.0: compile with `sdk: 1.7.1`, or upgrade the server to kfp-tekton 1.8 or later.",
        }
        : undefined,
    (_, message) => /unknown template format/.test(message)
        ? { hint: "The server cannot read this kind of package: docs/servers.md says what each generation takes." }
        : undefined,
    ({ status }) => status === 403
        ? {
            hint: "Whoever asks is known, but may not do that: a gateway or a policy in front of the server says so. In Kubeflow the user needs the role kubeflow-edit in the namespace.",
        }
        : undefined,
    ({ status, location }, _, requested) => {
        const target = status < 400 ? URL.parse(location, requested.href) : null;
        return target === null
            ? undefined
            : { hint: `The server is at another address: set \`host\` to one that begins with ${target.origin}.` };
    },
    (answer) => answer.status === 404 && isPage(answer)
        ? { hint: "Check the path in `host`: Kubeflow serves pipelines below /pipeline." }
        : undefined,
    (_, message) => {
        const said = (0,denial/* denialIn */.H)(message);
        return said === undefined ? undefined : { said, hint: denial/* denialHint */.j };
    },
    // The Kubernetes API server refused the KFP server's own account, or a quota is exceeded.
    (_, message) => /pipelineruns\.tekton\.dev .*is forbidden: /.test(message)
        ? {
            hint: "Kubernetes does not let the server create the run in this namespace: a quota is used up, or the account of ml-pipeline has no role there. Ask whoever runs the cluster.",
        }
        : undefined,
    ({ status }, serverMessage) => (0,transport_transient/* cannotStore */.vs)({ status, serverMessage })
        ? {
            hint: "The server's database cannot store a character of the name, and says so each time: choose another name with `pipeline-name`, `version-name`, `experiment` or `run-name`, or let whoever runs the server give the database the character set utf8mb4.",
        }
        : undefined,
    ({ status }, serverMessage) => status >= 500 || (0,transport_transient/* isTransient */.dg)({ status, serverMessage })
        ? {
            hint: "The server, or what it stands on, is busy or away: run the step again, and see the logs of ml-pipeline if it stays so.",
        }
        : undefined,
];
function explainDenial({ user, verb, resource, group, namespace }) {
    return {
        said: `${user} may not ${verb} ${resource} in the namespace ${namespace || "(none)"}`,
        hint: `Give ${user} a role there that has the verb ${verb} on ${resource} (${group}); in Kubeflow that is kubeflow-edit, by "Manage Contributors" or a RoleBinding. A namespace that does not exist is answered in the same way: check \`namespace\`.`,
    };
}

;// CONCATENATED MODULE: ./src/kfp/transport/response-error.ts




const messageLimit = 2_000;
/** Converts a response to an error; undefined for a successful response of the API. */
function errorOf(answer, asked) {
    if (refusesIdentity(answer, asked.url))
        return refusalError(answer, asked);
    if (answer.status >= 300)
        return statusError(answer, asked);
    return isPage(answer) ? pageError(answer, asked) : undefined;
}
/** The URL without its query, which may contain names and descriptions. */
const urlWithoutQuery = ({ method, url }) => ({
    method,
    url: url.origin + url.pathname,
});
function refusalError(answer, asked) {
    const { status, location } = answer;
    const where = urlWithoutQuery(asked);
    const target = URL.parse(location, asked.url.href);
    const serverMessage = serverMessageOf(answer);
    const how = status < 300 || isPage(answer)
        ? `a login page instead of the API (HTTP ${status})`
        : status < 400 && target !== null
            ? `HTTP ${status}, to the login at ${target.origin}${target.pathname}`
            : `HTTP ${status}${serverMessage === "" ? "" : `: ${serverMessage}`}`;
    return new errors/* KfpError */.yH(`${where.method} ${where.url} returned ${how}`, {
        code: "login-refused",
        ...where,
        status,
        serverMessage,
        hint: asked.login.hint(),
    });
}
function statusError(answer, asked) {
    const where = urlWithoutQuery(asked);
    const serverMessage = serverMessageOf(answer);
    const { said = serverMessage, hint } = explain(answer, serverMessage, asked.url);
    const message = `${where.method} ${where.url} returned HTTP ${answer.status}`;
    return new errors/* KfpError */.yH(said === "" ? message : `${message}: ${said}`, {
        ...where,
        status: answer.status,
        serverMessage,
        ...retryAfterOf(answer.retryAfter, asked.now),
        ...(0,defined/* defined */.s)({ hint }),
    });
}
/** A server that asks for a longer pause counts as unavailable. */
const longestRetryAfterMs = 60_000;
/** Parses `Retry-After`: seconds or a date (RFC 9110, 10.2.3). The value is bounded, because a server or proxy may send anything. */
function retryAfterOf(text, now) {
    const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
    return ms > 0 ? { retryAfterMs: Math.min(ms, longestRetryAfterMs) } : {};
}
/** Uploads respond with `{"error_message"}`, the gateway with `{"message","details":[{"error_message"}]}`, a proxy with text or a page. */
function serverMessageOf(answer) {
    if (isPage(answer))
        return "";
    const body = parseObject(answer.text);
    if (body === undefined)
        return answer.text.trim().slice(0, messageLimit);
    const details = Array.isArray(body.details) ? body.details[0] : undefined;
    const message = [body.error_message, body.message, details?.error_message, body.error].find((part) => typeof part === "string" && part !== "");
    return typeof message === "string" ? withoutStack(message).slice(0, messageLimit) : "";
}
/** Removes the server's stack frames, which only repeat the first line (recorded: kfp-tekton-1.9.2-multiuser/01-identity). */
const withoutStack = (message) => /\n\S+\n\t/.test(message) ? (message.split("\n")[0] ?? "") : message;
function pageError({ status }, asked) {
    const where = urlWithoutQuery(asked);
    return new errors/* KfpError */.yH(`${where.method} ${where.url} returned a web page instead of the API.`, {
        code: "kfp-not-found",
        ...where,
        status,
        hint: "Check that `host` is the address of Kubeflow Pipelines: Kubeflow serves it below /pipeline.",
    });
}
/** Parses a JSON object; undefined for anything else. */
function parseObject(text) {
    const value = (0,parse_json/* parseJson */.q)(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
}

// EXTERNAL MODULE: ./src/kfp/transport/time-limit.ts
var time_limit = __webpack_require__(7562);
;// CONCATENATED MODULE: ./src/kfp/transport/transport.ts











/** Uploads wait for the server's object store and runs for its cluster; all other requests only for the database. */
const timeLimitOf = ({ method, isRepeatable }) => (method === "POST" && !isRepeatable ? 60_000 : 30_000);
const responseLimit = 64 * model_limits/* mebibyte */.E;
const retryDelaysMs = [500, 2_000, 5_000, 10_000];
/** No attempt begins after this time: four attempts without a response would take two minutes. */
const retryWithinMs = 45_000;
function createTransport(options) {
    return {
        text: (call) => sendWithRetries(call, options, () => send(call, options)),
        json: (call, read) => sendWithRetries(call, options, async () => readReply({ text: await send(call, options), read, call, options })),
    };
}
/** Retries only requests that may be executed twice. A POST may have been executed, so its caller looks that up. */
async function sendWithRetries(call, options, attempt) {
    const { clock, log } = options;
    const signal = call.signal ?? options.signal;
    const started = clock.now();
    for (const delayMs of isRepeated(call) ? retryDelaysMs : []) {
        try {
            return await attempt();
        }
        catch (error) {
            if (!(error instanceof errors/* KfpError */.yH) || !mayPass(error) || signal.aborted)
                throw error;
            const waitMs = Math.max(delayMs, error.retryAfterMs ?? 0);
            if (clock.now() - started + waitMs > retryWithinMs)
                throw error;
            log.line(`${error.message}; trying again`);
            await clock.sleep(waitMs, signal);
        }
    }
    return await attempt();
}
const isRepeated = ({ method, isRepeatable, isTriedOnce }) => (method !== "POST" || isRepeatable === true) && isTriedOnce !== true;
/** Requests that change nothing are also retried after the server's own errors, but not after refused logins (quirk: no-identity-is-500). */
const mayPass = (error) => (0,transport_transient/* isTransient */.dg)(error) ||
    (error.status === 500 && !(0,transport_transient/* cannotStore */.vs)(error) && !/unauthenticated/i.test(error.serverMessage ?? ""));
/** A request whose identity was refused had no effect, so even a POST is repeated with a new identity. */
async function send(call, options) {
    const { login, clock } = options;
    const signal = call.signal ?? options.signal;
    const url = addressOf(call, options);
    const attempt = async () => {
        const identity = await waitForLogin(login.identify(), call, options);
        const answer = await exchange({ call, url, identity, options, signal });
        const refused = refusesIdentity(answer, url);
        if (!refused)
            login.accept(identity, answer.setCookies);
        return { identity, answer, refused };
    };
    let { identity, answer, refused } = await attempt();
    if (refused && (await waitForLogin(login.renew(identity), call, options)))
        ({ answer } = await attempt());
    const error = errorOf(answer, { method: call.method, url, login, now: clock.now() });
    if (error !== undefined)
        throw error;
    return answer.text;
}
function addressOf({ path, query = {} }, { base }) {
    const url = new URL(base + path);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    return url;
}
/** Waits for a login until the request is aborted; the login continues for other requests. */
async function waitForLogin(work, call, options) {
    const signal = call.signal ?? options.signal;
    const done = new AbortController();
    const unwanted = new Promise((_, reject) => {
        const giveUp = () => reject(noResponseError(call, options, signal.reason));
        if (signal.aborted)
            giveUp();
        else
            signal.addEventListener("abort", giveUp, { signal: done.signal });
    });
    try {
        return await Promise.race([work, unwanted]);
    }
    finally {
        done.abort();
    }
}
async function exchange({ call, url, identity, options, signal }) {
    const { method, body } = call;
    const { clock, log } = options;
    const limit = (0,time_limit/* timeLimit */.z)(timeLimitOf(call), clock);
    const started = clock.now();
    const note = (status) => log.debug((0,request_line/* requestLine */.u)({ method, url, status, durationMs: clock.now() - started }));
    try {
        const response = await (0,undici.request)(url, {
            method,
            dispatcher: options.dispatcher,
            signal: AbortSignal.any([limit.signal, signal]),
            headers: { ...headersOf(call), ...identity.headers },
            body: transport_bodyOf(body),
        });
        const { headers } = response;
        note(response.statusCode);
        return {
            status: response.statusCode,
            contentType: String(headers["content-type"] ?? ""),
            location: String(headers.location ?? ""),
            retryAfter: String(headers["retry-after"] ?? ""),
            setCookies: [headers["set-cookie"] ?? []].flat(),
            text: await (call.tailBytes === undefined
                ? (0,network/* readBounded */.CB)(response.body, responseLimit)
                : readTail(response.body, call.tailBytes)),
        };
    }
    catch (cause) {
        note((0,transport_transient/* codeOf */.$N)(cause) || "no response");
        throw noResponseError(call, options, cause);
    }
    finally {
        limit.clear();
    }
}
function noResponseError({ method, path }, { base }, cause) {
    const url = base + path;
    const message = `${method} ${url} got no response: ${(0,network/* describeFailure */.Ic)(cause)}`;
    return new errors/* KfpError */.yH(message, {
        code: "kfp-unreachable",
        method,
        url,
        cause,
        hint: (0,network/* failureHint */.qQ)(cause),
    });
}
const headersOf = ({ body }) => ({
    accept: "application/json",
    ...(body === undefined || body instanceof undici.FormData ? {} : { "content-type": "application/json" }),
});
const transport_bodyOf = (body) => body === undefined ? null : body instanceof undici.FormData ? body : JSON.stringify(body);
function readReply({ text, read, call: { method, path }, options: { base } }) {
    const body = parseObject(text);
    const what = `${method} ${base}${path} returned`;
    const where = { method, url: base + path };
    const hint = "Check that `host` is the address of Kubeflow Pipelines, and that nothing on the way changes its answers.";
    if (body === undefined)
        throw new errors/* KfpError */.yH(`${what} something that is not a JSON object: ${JSON.stringify(text.slice(0, 80))}`, {
            code: "kfp-response-unreadable",
            ...where,
            // A response that does not begin like JSON was not cut short: another service responded, and a retry would not help. The effect of a
            // POST is looked up, however.
            ...(method === "GET" && !/^\s*(?:\{|$)/.test(text) ? { status: 200 } : {}),
            hint,
        });
    try {
        return read(body, Buffer.byteLength(text));
    }
    catch (cause) {
        if (!(cause instanceof WrongReply))
            throw cause;
        throw new errors/* KfpError */.yH(`${what} JSON that ${cause.message}: ${text.slice(0, 80)}`, {
            code: "kfp-response-unreadable",
            ...where,
            hint,
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/kfp/find-server.ts




/**
 * Finds the base of the API, which is the address as given, or with Kubeflow's /pipeline, and the generation that answers there. An address
 * copied from the browser may have a fragment, which is dropped.
 * @throws KfpError that says what is there instead
 */
async function findServer(options) {
    const asked = generations.filter(({ name }) => options.api === "auto" || options.api === name);
    const bases = candidates(options.host);
    const found = await findAmong(bases, asked, options);
    if (found.kind === "failed")
        throw await find_server_explain(found, bases, options);
    if (found.server.generation.name === "v1beta1" && options.api !== "auto")
        await refuseOldClientsApi(found, options);
    return found.server;
}
function candidates(host) {
    const url = new URL(host);
    // In Kubeflow's dashboard the address begins with /_, which is the frame around the page.
    const path = url.pathname
        .replace(/^\/_(?=\/pipeline)/, "")
        .replace(/\/+$/, "")
        .replace(/\/apis(\/.*)?$/, "");
    const base = `${url.origin}${path}`;
    return path.endsWith("/pipeline") ? [base] : [base, `${base}/pipeline`];
}
/** The failure that is reported is the first: of the address that the user gave. */
async function findAmong(bases, asked, options) {
    const failures = [];
    for (const base of bases) {
        const transport = createTransport({ ...options, base });
        for (const generation of asked) {
            const found = await probe(base, generation, transport);
            if (found.kind === "found" || isFinal(found.error))
                return found;
            failures.push(found);
        }
    }
    return failures[0] ?? { kind: "failed", error: notKfp(options.host, 404) };
}
/** A server that is unreachable, down or requires a login has been found: another path would not help. */
const isFinal = ({ status }) => status === undefined || status === 401 || status === 403 || status >= 500;
async function probe(base, generation, transport) {
    let health;
    try {
        health = await transport.json({ method: "GET", path: generation.healthPath }, (reply) => reply);
    }
    catch (error) {
        if (!(error instanceof errors/* KfpError */.yH))
            throw error;
        return { kind: "failed", error: error.status === 404 ? notKfp(base, 404, error) : error };
    }
    // The API server itself reports `commit_sha`. The web interface reports `apiServerReady`, and the API server's `commit_sha` under another
    // name.
    if (health.apiServerReady === false)
        return { kind: "failed", error: notReady(base) };
    if (!("commit_sha" in health || "apiServerReady" in health))
        return { kind: "failed", error: notKfp(base, 200) };
    const isMultiUser = health.multi_user === true || health.apiServerMultiUser === true;
    return { kind: "found", server: { base, generation, release: releaseOf(health), isMultiUser } };
}
function releaseOf(health) {
    const release = textOf(health, "apiServerTagName") || textOf(health, "tag_name");
    return release === "unknown" ? "" : release;
}
/** Explains a failure: the input `api` may name another generation than the server's. */
async function find_server_explain({ error }, bases, options) {
    if (options.api === "auto" || isFinal(error))
        return error;
    const others = generations.filter(({ name }) => name !== options.api);
    const other = await findAmong(bases, others, options);
    return other.kind === "found" ? wrongGeneration(other.server, options.api, error) : error;
}
/** Kubeflow Pipelines 2 still serves v1beta1 for old clients, but without parts that this action needs. */
async function refuseOldClientsApi({ server }, options) {
    const others = generations.filter(({ name }) => name === "v2beta1");
    const other = await findAmong([server.base], others, options);
    if (other.kind === "found")
        throw wrongGeneration(other.server, "v1beta1");
}
/** Describes the server in one line for the log. */
function describeServer({ base, generation, release, isMultiUser }) {
    const users = isMultiUser ? ", multi-user" : "";
    return `${base}: ${generation.releases}${release === "" ? "" : `, release ${release}`} (API ${generation.name}${users})`;
}
const healthOf = (base) => ({
    method: "GET",
    url: `${base}/apis/*/healthz`,
});
function notKfp(base, status, cause) {
    return new errors/* KfpError */.yH(`${base} is not a Kubeflow Pipelines server.`, {
        code: "kfp-not-found",
        ...healthOf(base),
        status,
        cause,
        hint: "Set `host` to the address that shows Kubeflow Pipelines in the browser.",
    });
}
function notReady(base) {
    return new errors/* KfpError */.yH(`The web interface at ${base} answers, but says that its API server is not ready.`, {
        code: "kfp-unreachable",
        ...healthOf(base),
        status: 503,
        hint: "Look at the pods `ml-pipeline` in the cluster, or try again later.",
    });
}
function wrongGeneration(found, asked, cause) {
    return new errors/* KfpError */.yH(`${found.base} is a server of ${found.generation.releases}, which has the API ${found.generation.name} and not ${asked}.`, {
        code: "kfp-not-found",
        ...healthOf(found.base),
        cause,
        hint: `Remove \`api: ${asked}\`.`,
    });
}

// EXTERNAL MODULE: ./src/kfp/login/login.ts
var login_login = __webpack_require__(78552);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./src/kfp/transport/pagination.ts

/** Limit of pages. A page has a hundred entries or more, so no real server reaches it. */
const mostPages = 1_000;
/**
 * Yields all entries of a list, and requests pages only as needed.
 * @param what goes on from "The server's list of"
 * @throws KfpError for a list without end: a page that comes again, or more of them than any server has
 */
async function* entries(what, list) {
    const seen = new Set([""]);
    for (let page = "", pages = 1;; pages += 1) {
        const { items, next } = await list(page);
        yield* items;
        if (next === "")
            return;
        if (seen.has(next))
            throw endless(what, `after ${pages} pages it begins again`);
        if (pages >= mostPages)
            throw endless(what, `there are more than ${mostPages} pages`);
        seen.add(next);
        page = next;
    }
}
const endless = (what, why) => new errors/* KfpError */.yH(`The server's list of ${what} has no end: ${why}.`, {
    method: "GET",
    url: "",
    hint: "Check that `host` is the address of Kubeflow Pipelines, and that nothing on the way changes its responses.",
});

// EXTERNAL MODULE: ./src/kfp/operations/description.ts
var operations_description = __webpack_require__(98616);
;// CONCATENATED MODULE: ./src/kfp/operations/post-once.ts


/** Delays between attempts: a server that is replaced is away for half a minute. */
const delaysMs = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** No attempt begins after this time: seven attempts without a response would take as many minutes. */
const tryWithinMs = 120_000;
/** Delays between look-ups: another job may have written the row while its file is still on its way to the object store. */
const lookAgainMs = [500, 1_000, 2_000, 4_000];
/**
 * Sends a POST, and repeats it only after a look-up has shown that nothing was created: a response can be lost, and two parallel version
 * uploads can deadlock in the server's database (recorded: kfp-tekton-1.9.2/10-deadlock-and-retry, quirk: parallel-uploads-deadlock).
 * @returns the created resource, or one that another job created in the meantime
 */
async function postOnce(post) {
    const { server } = post;
    const started = server.clock.now();
    for (const delayMs of delaysMs) {
        const outcome = await attempt(post);
        if (outcome.kind === "there")
            return outcome.found;
        if (server.clock.now() - started > tryWithinMs)
            throw outcome.error;
        server.log.line(`${outcome.error.message}; ${post.what} is not there, trying again`);
        await server.clock.sleep(Math.max(withJitter(delayMs), outcome.error.retryAfterMs ?? 0), server.signal);
    }
    const last = await attempt(post);
    if (last.kind === "there")
        return last.found;
    throw last.error;
}
/** Adds jitter, so that jobs that deadlocked do not retry at the same moment. */
const withJitter = (ms) => ms * (0.5 + Math.random());
async function attempt(post) {
    const { send, find, server, what } = post;
    try {
        return { kind: "there", found: await send() };
    }
    catch (error) {
        if (!(error instanceof errors/* KfpError */.yH))
            throw error;
        const meaning = server.generation.meaningOf(error);
        if (meaning !== "exists" && meaning !== "transient")
            throw error;
        const found = await lookUp(error, post, meaning === "exists" ? () => findShown(post) : find);
        if (found !== undefined)
            return { kind: "there", found };
        if (meaning === "exists")
            throw invisible(what, error);
        return { kind: "not there", error };
    }
}
/** @throws KfpError that says what is not known, when the look-up fails, too */
async function lookUp(lost, { what, server }, find) {
    try {
        return await find();
    }
    catch (cause) {
        if (!(cause instanceof errors/* KfpError */.yH) || server.signal.aborted)
            throw cause;
        throw new errors/* KfpError */.yH(`${lost.message}; whether ${what} is there could not be found out: ${cause.message}`, {
            method: lost.method,
            url: lost.url,
            cause,
            hint: `See on the server whether ${what} is there before you run this step again. ${cause.hint ?? ""}`.trim(),
        });
    }
}
/** A row is shown only when its file is stored (kfp-tekton backend/src/apiserver/resource/resource_manager.go:257). */
async function findShown({ find, server }) {
    for (const delayMs of lookAgainMs) {
        const found = await find();
        if (found !== undefined)
            return found;
        await server.clock.sleep(delayMs, server.signal);
    }
    return await find();
}
/** Recorded: kfp-tekton-1.9.2/11-object-store-down, quirk: cut-upload-leaves-invisible-row. Such a row outlives a restart of the server. */
function invisible(what, cause) {
    return new errors/* KfpError */.yH(`The server says that ${what} exists already, but does not show it.`, {
        method: cause.method,
        url: cause.url,
        ...(0,defined/* defined */.s)({ status: cause.status }),
        cause,
        hint: "An earlier upload was cut off in the server's object store and left a name that cannot be used again: choose another with `pipeline-name` or `version-name`, or remove the row in the server's database.",
    });
}

;// CONCATENATED MODULE: ./src/kfp/operations/refuse-name.ts

/**
 * Refuses names that servers answer with 400 or 500: longer ones, and those with a character of four bytes, of which the database stores
 * three (quirks: name-limits-in-bytes, names-ignore-case). @throws InputError
 */
function refuseName({ what, name, limit, input }) {
    const bytes = Buffer.byteLength(name);
    if (bytes > limit)
        throw new errors/* InputError */.dz([
            `The name of the ${what} ${JSON.stringify(name)} has ${bytes} bytes; this server takes ${limit}: shorten it with \`${input}\`.`,
        ]);
    // With a trailing space it is another name on some databases, and the same name on others (quirk: names-ignore-case).
    if (name !== name.trim() || /\p{Cc}/u.test(name))
        throw new errors/* InputError */.dz([
            `The name of the ${what} ${JSON.stringify(name)} begins or ends with a space, or has a line break or the like: choose another with \`${input}\`.`,
        ]);
    const character = unstorableCharacter(name);
    if (character !== undefined)
        throw new errors/* InputError */.dz([
            `The name of the ${what} ${JSON.stringify(name)} has the character ${character}, which servers cannot store: choose another with \`${input}\`.`,
        ]);
}
/** Whether a name can be looked up: the database fails on others. */
const isStorable = (name) => unstorableCharacter(name) === undefined;
const unstorableCharacter = (name) => /[\u{10000}-\u{10ffff}]/u.exec(name)?.[0];

;// CONCATENATED MODULE: ./src/kfp/operations/pipelines.ts




/**
 * Begins the description of a pipeline that this action created. Its first version, named after the pipeline, was not requested by anybody
 * and may be removed.
 */
const madeHere = "Created by kfp-tekton-action.";
const isMadeHere = ({ description }) => description.startsWith(madeHere);
/** Limit of the names in one request: with the filter's punctuation and encoding the URL stays below the 8 KiB that proxies accept. */
const lookUpLength = 1_500;
/** Limit of names per request: half a page, so that the results fit on one page. */
const lookUpCount = 100;
/** Looks up many pipelines in as few requests as their names allow. @returns existing pipelines by name */
async function findPipelines(names, server) {
    const found = new Map();
    for (const batch of batches(names.filter(isStorable)))
        for (const pipeline of await findBatch(batch, server))
            found.set(pipeline.name, pipeline);
    return found;
}
/** One name that the database cannot store makes the whole look-up fail, so a failed batch is halved. Such a name cannot exist. */
async function findBatch(names, server) {
    try {
        return await server.api.findPipelines(names);
    }
    catch (error) {
        if (!(error instanceof errors/* KfpError */.yH) || !(0,transport_transient/* cannotStore */.vs)(error))
            throw error;
        if (names.length === 1)
            return [];
        const half = Math.ceil(names.length / 2);
        return [...(await findBatch(names.slice(0, half), server)), ...(await findBatch(names.slice(half), server))];
    }
}
function batches(names) {
    const all = [];
    let length = Number.POSITIVE_INFINITY;
    for (const name of names) {
        length += encodeURIComponent(name).length;
        if (length > lookUpLength || (all.at(-1)?.length ?? 0) >= lookUpCount) {
            all.push([]);
            length = encodeURIComponent(name).length;
        }
        all.at(-1)?.push(name);
    }
    return all;
}
async function findOrCreatePipeline(upload, description, server) {
    const name = upload.pipelineName;
    const find = async () => {
        const pipeline = await findPipeline(name, server);
        return pipeline === undefined ? undefined : { pipeline, isNew: false };
    };
    const send = async () => ({
        pipeline: await server.api.createPipeline({ name, description: `${madeHere} ${description}`, file: upload }),
        isNew: true,
    });
    return (await find()) ?? (await postOnce({ send, find, server, what: `pipeline "${name}"` }));
}
async function findPipeline(name, server) {
    const found = await server.api.findPipelines([name]);
    const exact = found.find((pipeline) => pipeline.name === name);
    const [other] = found;
    if (exact === undefined && other !== undefined)
        throw otherCase(name, other.name, server);
    return exact;
}
/** The database's collation ignores case: such a pipeline can neither be found nor made (quirk: names-ignore-case). */
function otherCase(name, existing, { ui, generation }) {
    return new errors/* KfpError */.yH(`The server has a pipeline "${existing}", and does not tell upper from lower case: "${name}" cannot be made beside it.`, {
        code: "pipeline-name-taken",
        method: "GET",
        url: `${ui}/apis/${generation.name}/pipelines`,
        hint: "Use the same spelling, or another name in `pipeline-name`.",
    });
}

;// CONCATENATED MODULE: ./src/kfp/operations/compare-versions.ts





/** Limit of concurrent requests: enough to hide latency, few enough for a small server. */
const requestsAtOnce = 4;
async function compareVersions(packages, server) {
    const names = packages.map(({ pipelineName }) => pipelineName);
    const found = await findPipelines(names, server);
    const limit = (0,p_limit/* default */.A)(requestsAtOnce);
    const compared = packages.map((local) => limit(async () => {
        const pipeline = found.get(local.pipelineName);
        const version = pipeline === undefined ? undefined : await defaultOf(pipeline, server);
        const comparison = version === undefined ? missing : await compare(local, version, server);
        return [local.pipelineName, comparison];
    }));
    return new Map(await Promise.all(compared));
}
const missing = { kind: "missing" };
/**
 * If a server does not report a default, the newest version is it. A reported default may not exist (quirks:
 * cut-upload-leaves-invisible-row, default-version-unchecked).
 */
async function defaultOf(pipeline, server) {
    const { id, defaultVersion } = pipeline;
    if (defaultVersion !== undefined) {
        const shown = await server.api.findVersions(id, [defaultVersion.name]);
        return shown.find((version) => version.id === defaultVersion.id);
    }
    if (server.api.setDefaultVersion !== undefined)
        return undefined;
    const { items } = await server.api.listVersions(id, "");
    return items[0];
}
async function compare({ sha256, yaml }, version, server) {
    const from = (0,operations_description/* readDescription */.XF)(version.description);
    const found = { version: version.name, commit: from.commit };
    if (from.sha256 === sha256)
        return { kind: "same", ...found };
    try {
        const stored = await server.api.readPackage(version);
        if (stored === undefined)
            return { kind: from.sha256 === "" ? "unknown" : "differs", ...found };
        return { kind: stored === yaml ? "same" : "differs", ...found };
    }
    catch (error) {
        // Deleted in the meantime.
        if (error instanceof errors/* KfpError */.yH && server.generation.meaningOf(error) === "not found")
            return missing;
        throw error;
    }
}
/**
 * Finds, by their descriptions, the pipelines that this action created for the repository's own branches. Those of a pull request are
 * removed when it is closed.
 */
async function pipelinesOf(repository, server) {
    const found = [];
    for await (const pipeline of entries("pipelines", (page) => server.api.listPipelines(page))) {
        const made = (0,operations_description/* readDescription */.XF)(pipeline.description);
        const version = (0,operations_description/* readDescription */.XF)(pipeline.defaultVersion?.description ?? "");
        const isPullRequests = made.pullRequest !== "" && (version.pullRequest !== "" || version.repository === "");
        if (isMadeHere(pipeline) && made.repository === repository && !isPullRequests)
            found.push({ name: pipeline.name, module: version.module || made.module });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/kfp/operations/default-version.ts

/** An upload that must not move the default moves it back within seconds. A default older than this was chosen on purpose and is left alone. */
const inFlightMs = 5 * 60_000;
/** Servers tell times in seconds. */
const granularityMs = 1_000;
/** Two uploads at the same time need two rounds. */
const rounds = 10;
/**
 * kfp-tekton moves a pipeline's default version on every upload. The default is moved back if the upload must not change it, and moved
 * explicitly if the version already existed. If the newest version is always the default, there is nothing to do.
 */
class DefaultVersions {
    #server;
    /** Whether uploads move the default: the server's setting AUTO_UPDATE_PIPELINE_DEFAULT_VERSION, determined once. */
    #movesByItself;
    #hasSaid = false;
    constructor(server) {
        this.#server = server;
    }
    async settle(settling) {
        const { pipeline, version, outcome, moves } = settling;
        const { setDefaultVersion } = this.#server.api;
        if (setDefaultVersion === undefined) {
            if (!moves && outcome === "created")
                this.#sayThatItIsTheDefault();
            return;
        }
        const isDefault = pipeline.defaultVersion?.id === version.id;
        if (moves) {
            if (isDefault || (await this.#isMoved(settling)))
                return;
            await setDefaultVersion(pipeline.id, version.id);
        }
        else if (outcome === "created" || (isDefault && isInFlight(version, this.#server.clock.now()))) {
            await putBack(settling, this.#server, setDefaultVersion);
        }
    }
    /** An existing version does not become the default again: somebody may have moved the default on purpose since. */
    async #isMoved({ pipeline, version, outcome }) {
        if (outcome === "reused")
            return mayBeDefault(version);
        this.#movesByItself ??= this.#server.api
            .findPipelines([pipeline.name])
            .then(([found]) => found?.defaultVersion?.id === version.id);
        try {
            return await this.#movesByItself;
        }
        catch (error) {
            this.#movesByItself = undefined;
            throw error;
        }
    }
    /** Once. */
    #sayThatItIsTheDefault() {
        if (this.#hasSaid)
            return;
        this.#hasSaid = true;
        this.#server.log.line("This server takes the newest version of a pipeline for its default, whoever uploads it");
    }
}
/**
 * Each round checks the result: moving a default back may overtake a concurrent upload that moves it on purpose, and the last one to write
 * sees that.
 */
async function putBack(settling, server, setDefault) {
    const { pipeline, version, outcome, started } = settling;
    const now = outcome === "created" ? Date.parse(version.createdAt) : server.clock.now();
    const since = now - (server.clock.now() - started) - granularityMs;
    const before = await shownDefault(settling, now, server);
    let put = "";
    for (let round = 0; round < rounds; round += 1) {
        const { items } = await server.api.listVersions(pipeline.id, "");
        const right = rightDefault({ versions: items, before, since });
        if (right === undefined || right.id === put)
            return;
        await setDefault(pipeline.id, right.id);
        put = right.id;
    }
}
/**
 * The default before this upload, unless a concurrent upload set it for a moment, or the server does not show it (quirks:
 * cut-upload-leaves-invisible-row, default-version-unchecked).
 */
async function shownDefault({ pipeline, version }, now, server) {
    const { id, defaultVersion } = pipeline;
    if (defaultVersion === undefined || defaultVersion.id === version.id || isInFlight(defaultVersion, now))
        return undefined;
    const found = await server.api.findVersions(id, [defaultVersion.name]);
    return found.find((candidate) => candidate.id === defaultVersion.id);
}
const isInFlight = (version, now) => !mayBeDefault(version) && now - Date.parse(version.createdAt) < inFlightMs;
const mayBeDefault = ({ description }) => (0,operations_description/* readDescription */.XF)(description).movesDefault !== false;
/** Chooses the default: a version uploaded as default in the meantime, else the previous default, else the newest eligible version. */
function rightDefault({ versions, before, since }) {
    const meant = versions.filter(({ description }) => (0,operations_description/* readDescription */.XF)(description).movesDefault === true);
    const after = before === undefined ? since : Math.max(since, Date.parse(before.createdAt) + granularityMs);
    const newer = meant.find(({ createdAt }) => Date.parse(createdAt) >= after);
    return newer ?? before ?? meant[0] ?? versions.find(mayBeDefault);
}

;// CONCATENATED MODULE: ./src/kfp/operations/passed-versions.ts


/** Runs are listed newest first. What has not been run for so long has to be run again. */
const mostRuns = 5_000;
/** IDs of the versions that a run of the newest ones has succeeded of. */
async function succeededVersions({ api }) {
    const succeeded = new Set();
    let seen = 0;
    for await (const { versionId, hasSucceeded } of entries("runs", (page) => api.listRuns(page))) {
        if (hasSucceeded && versionId !== "")
            succeeded.add(versionId);
        seen += 1;
        if (seen >= mostRuns)
            break;
    }
    return succeeded;
}
/** All versions of a pipeline, newest first; none if there is no such pipeline. */
async function passed_versions_versionsOf(pipelineName, { api }) {
    const pipelines = await api.findPipelines([pipelineName]);
    const pipeline = pipelines.find(({ name }) => name === pipelineName);
    if (pipeline === undefined)
        return [];
    const found = [];
    for await (const version of entries(`versions of pipeline ${pipelineName}`, (page) => api.listVersions(pipeline.id, page))) {
        const { sha256, commit, repository, pullRequest, module, ref } = (0,operations_description/* readDescription */.XF)(version.description);
        found.push({ ...version, sha256, commit, repository, pullRequest, module, ref });
    }
    return found;
}

;// CONCATENATED MODULE: ./src/kfp/operations/experiments.ts

async function findOrCreateExperiment(name, server) {
    const find = async () => {
        const found = await server.api.findExperiments(name);
        return found.find((experiment) => experiment.name === name) ?? found[0];
    };
    const send = () => server.api.createExperiment(name);
    return (await find()) ?? (await postOnce({ send, find, server, what: `experiment "${name}"` }));
}

;// CONCATENATED MODULE: ./src/kfp/operations/unless-gone.ts

/** Sends a request about something that another job may have removed meanwhile, which is then as well. */
async function unlessGone({ generation }, request) {
    try {
        await request();
    }
    catch (error) {
        if (!(error instanceof errors/* KfpError */.yH) || generation.meaningOf(error) !== "not found")
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/kfp/operations/schedules.ts





async function listSchedules({ api }) {
    const all = [];
    for await (const schedule of entries("recurring runs", (page) => api.listSchedules(page)))
        all.push(schedule);
    return all;
}
/** Names are not unique on a server: the description tells whether it is there, should the response be lost. */
async function createSchedule({ experiment: name, ...schedule }, server) {
    const { limits } = server.generation;
    refuseName({ what: "experiment", name, limit: limits.experimentName, input: "experiment" });
    const experiment = await findOrCreateExperiment(name, server);
    const send = () => server.api.createSchedule({ ...schedule, experimentId: experiment.id });
    const find = async () => (await listSchedules(server)).find(({ description }) => description === schedule.description);
    return await postOnce({ send, find, server, what: `recurring run "${schedule.name}"` });
}
/** One that another job has deleted meanwhile is none to enable or disable. */
async function enableSchedule(id, isEnabled, server) {
    await unlessGone(server, () => server.api.enableSchedule(id, isEnabled));
}
async function deleteSchedule(id, server) {
    await unlessGone(server, () => server.api.deleteSchedule(id));
}

;// CONCATENATED MODULE: ./src/kfp/operations/keep-versions.ts



/**
 * Removes old versions that branches of the repository have uploaded. The default version stays, and so do versions of schedules, whoever made
 * them, and of tags. Repeating it is harmless.
 * @returns names of the removed versions by pipeline
 */
async function removeOldVersions({ pipelineNames, ...options }, server) {
    const scheduled = new Set((await listSchedules(server)).map(({ versionId }) => versionId));
    const removed = new Map();
    for (const name of pipelineNames)
        removed.set(name, await removeFrom(name, { ...options, scheduled }, server));
    return removed;
}
async function removeFrom(name, options, server) {
    const { scheduled, keep, repository } = options;
    const all = await passed_versions_versionsOf(name, server);
    const unused = all.filter((version) => isOfBranch(version, repository) &&
        !scheduled.has(version.id) &&
        // It may be the default, and times are in seconds.
        version.createdAt !== all[0]?.createdAt);
    const first = await keep_versions_defaultOf(name, server);
    const removed = [];
    for (const version of unused.filter(({ id }) => id !== first).slice(keep)) {
        // A rollback may have moved the default since.
        if ((await keep_versions_defaultOf(name, server)) === version.id)
            continue;
        await unlessGone(server, () => server.api.deleteVersion(version));
        removed.push(version.name);
    }
    return removed;
}
/** Whether this action has uploaded it for a branch: versions of tags are releases. */
const isOfBranch = ({ repository: owner, pullRequest, sha256, ref }, repository) => owner === repository && pullRequest === "" && sha256 !== "" && ref.startsWith("refs/heads/");
/** Its ID; undefined where the newest version is the default. */
async function keep_versions_defaultOf(name, { api }) {
    const pipelines = await api.findPipelines([name]);
    return pipelines.find((pipeline) => pipeline.name === name)?.defaultVersion?.id;
}

;// CONCATENATED MODULE: ./src/kfp/operations/refuse-package.ts




/**
 * Refuses packages that this generation cannot take before anything is sent: the server would respond after the pipeline was created, with
 * a vaguer message, or never (quirk: broken-yaml-hangs).
 * @throws PackageError, KfpError
 */
async function refusePackage(upload, { generation, release }) {
    const { pipelineName, versionName, yaml } = upload;
    const { length } = await upload.bytes();
    const cannot = `Pipeline "${pipelineName}" cannot be uploaded`;
    if (length > model_limits/* packageLimit */.M)
        throw new errors/* PackageError */.JP(`${cannot}: its package has ${length} bytes, and servers take ${model_limits/* packageLimit */.M}.`, {
            code: "package-too-large",
            hint: "Set `format: tar.gz`: servers count the bytes of the archive.",
        });
    const refusal = kindRefusal(yaml, { generation, release });
    if (refusal !== undefined)
        throw new errors/* PackageError */.JP(`${cannot}: ${refusal.reason}.`, { hint: refusal.hint });
    const limits = generation.limits;
    refuseName({ what: "pipeline", name: pipelineName, limit: limits.pipelineName, input: "pipeline-name" });
    refuseName({ what: "version", name: versionName, limit: limits.versionName, input: "version-name" });
}
/** Why a server cannot take packages of this kind; undefined if it can. @throws PackageError when the text is no package */
function kindRefusal(yaml, { generation, release }) {
    const kind = (0,package_kind/* packageKind */.Ji)(yaml);
    if (kind.kind !== "pipeline-spec" || !kind.inManifest)
        return generation.refusal(kind, release);
    return {
        reason: `it is ${(0,package_kind/* describeKind */.SB)(kind)}, which a cluster takes and no server does`,
        hint: "Let Argo CD, Flux or kubectl apply it to the server's cluster, and set `upload: false`. To upload the pipeline, set `format: yaml`.",
    };
}

;// CONCATENATED MODULE: ./src/kfp/operations/remove-versions.ts






/**
 * Removes the versions that a pull request's commits uploaded, and the pipelines that it created and that nothing else uses. They are
 * recognised by the repository and number in their descriptions. A pipeline's default version stays. Repeating the cleanup is harmless.
 * @returns the pipelines that had such versions
 */
async function removeVersionsOf(pullRequest, server) {
    const removals = [];
    for await (const pipeline of entries("pipelines", (page) => server.api.listPipelines(page))) {
        const removal = await remove_versions_removeFrom(pipeline, pullRequest, server);
        if (removal !== undefined)
            removals.push(removal);
    }
    return removals;
}
async function remove_versions_removeFrom(pipeline, pullRequest, server) {
    const removed = [];
    const rest = { pipeline: pipeline.name, removed, isPipelineRemoved: false };
    try {
        const left = await removeOwn({ pipeline, pullRequest, server, removed });
        return removed.length > 0 || left.isPipelineRemoved || left.kept !== undefined ? { ...rest, ...left } : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        // The pipeline was removed in the meantime.
        if (error instanceof errors/* KfpError */.yH && server.generation.meaningOf(error) === "not found")
            return removed.length === 0 ? undefined : rest;
        return { ...rest, error };
    }
}
/** An earlier cleanup may have left an empty pipeline that the pull request created. */
async function removeOwn({ pipeline, pullRequest, server, removed, }) {
    const own = await remove_versions_versionsOf(pipeline, pullRequest, server);
    if (own.length === 0 && !belongsTo(pipeline.description, pullRequest))
        return { isPipelineRemoved: false };
    const { defaultVersion } = await readAgain(pipeline, server);
    for (const version of own.filter(({ id }) => id !== defaultVersion?.id)) {
        await unlessGone(server, () => server.api.deleteVersion(version));
        removed.push(version.name);
    }
    const left = own.find(({ id }) => id === defaultVersion?.id);
    if (!(await removePipeline(pipeline, left, { pullRequest, server })))
        return { isPipelineRemoved: false, ...(0,defined/* defined */.s)({ kept: left?.name }) };
    if (left !== undefined)
        removed.push(left.name);
    return { isPipelineRemoved: true };
}
/** Tolerance for the server's clock, which may differ from GitHub's. */
const clocksDifferMs = 86_400_000;
/** Versions come newest first, so reading stops at the first one that is older than the pull request. */
async function remove_versions_versionsOf({ id, name }, pullRequest, server) {
    const since = Date.parse(pullRequest.createdAt) - clocksDifferMs;
    const found = [];
    for await (const version of entries(`versions of pipeline ${name}`, (page) => server.api.listVersions(id, page))) {
        if (Date.parse(version.createdAt) < since)
            break;
        if (belongsTo(version.description, pullRequest))
            found.push(version);
    }
    return found;
}
function belongsTo(description, { repository, number }) {
    const from = (0,operations_description/* readDescription */.XF)(description);
    return from.pullRequest === number && from.repository === repository;
}
/** The default may have moved since the list was made. */
async function readAgain(pipeline, server) {
    const found = await server.api.findPipelines([pipeline.name]);
    return found.find(({ id }) => id === pipeline.id) ?? pipeline;
}
/** Removes the pipeline only if this pull request created it and it holds nothing else. @returns whether it was removed */
async function removePipeline(pipeline, left, { pullRequest, server }) {
    if (!isMadeHere(pipeline) || !belongsTo(pipeline.description, pullRequest))
        return false;
    if (pullRequest.isMerged && !(0,operations_description/* readDescription */.XF)(pipeline.description).isTrial)
        return false;
    const { items } = await server.api.listVersions(pipeline.id, "");
    const ours = new Set([left?.id, pipeline.firstVersionId]);
    if (items.some(({ id }) => !ours.has(id)))
        return false;
    await unlessGone(server, () => server.api.deletePipeline(pipeline.id));
    return true;
}

;// CONCATENATED MODULE: ./src/kfp/operations/roll-back.ts




/** An upload that must not move the default puts it back within seconds, to what it was when that upload began. */
const settleMs = 5_000;
const roll_back_granularityMs = 1_500;
const mostReadings = 20;
const mostRounds = 10;
/**
 * Makes an earlier version the one that runs when none is named, and reads it back. Where the newest version is always the default, the
 * earlier one is uploaded again.
 * @returns the version that is the default now
 * @throws KfpError if something else moves the default at the same time
 */
async function rollBack(rollback, server) {
    const { setDefaultVersion } = server.api;
    return setDefaultVersion === undefined
        ? await uploadAgain(rollback, server)
        : await moveDefault(rollback, setDefaultVersion, server);
}
/** Right twice, with a pause in between: an upload that began before may still put back what was the default then. */
async function moveDefault({ pipelineName, version }, setDefault, server) {
    let right = 0;
    for (let reading = 0; reading < mostReadings; reading += 1) {
        const pipelines = await server.api.findPipelines([pipelineName]);
        const pipeline = pipelines.find(({ id }) => id === version.pipelineId);
        right = pipeline?.defaultVersion?.id === version.id ? right + 1 : 0;
        if (right === 2)
            return version;
        if (right === 1)
            await server.clock.sleep(settleMs, server.signal);
        else
            await setDefault(version.pipelineId, version.id);
    }
    throw unsettled(pipelineName, server);
}
async function uploadAgain(rollback, server) {
    const { version, pipelineName } = rollback;
    for (let round = 0;; round += 1) {
        const { items } = await server.api.listVersions(version.pipelineId, "");
        const latest = items.filter(({ createdAt }) => createdAt === items[0]?.createdAt);
        const [newest] = latest;
        if (newest !== undefined && latest.every((one) => isSame(one, version)))
            return newest;
        if (round === mostRounds)
            throw unsettled(pipelineName, server);
        // Times are in seconds: which of several versions of one second is the newest is up to the database.
        const tied = latest.find((one) => isSame(one, version) && one.name.startsWith(copyOf(version.name)));
        if (tied === undefined)
            await upload(rollback, items, server);
        else
            await removeTied(tied, server);
    }
}
async function removeTied(tied, server) {
    await unlessGone(server, () => server.api.deleteVersion(tied));
    await server.clock.sleep(roll_back_granularityMs, server.signal);
}
/** The copy has the description of the original. */
function isSame(newest, { id, commit, sha256 }) {
    const from = (0,operations_description/* readDescription */.XF)(newest.description);
    return newest.id === id || (from.commit === commit && from.sha256 === sha256);
}
/** A copy of a copy is named after the original. */
const copyOf = (name) => `${name.replace(/-rollback-\d+$/, "").slice(0, 100)}-rollback-`;
async function upload({ pipelineName, version }, all, server) {
    const { pipelineId, description } = version;
    const numbers = all.flatMap(({ name }) => name.startsWith(copyOf(version.name)) ? [Number(name.slice(copyOf(version.name).length))] : []);
    const name = `${copyOf(version.name)}${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
    const text = await server.api.readStored(version);
    const file = { fileName: "pipeline.yaml", bytes: async () => Buffer.from(text) };
    const find = async () => (await server.api.findVersions(pipelineId, [name])).find((found) => found.name === name);
    const send = async () => await server.api.uploadVersion(pipelineId, { name, description, provenance: [], file });
    await postOnce({ send, find, server, what: `version "${name}" of pipeline "${pipelineName}"` });
}
const unsettled = (pipelineName, { ui }) => new errors/* KfpError */.yH(`The default version of pipeline "${pipelineName}" is changed by something else at the same time.`, {
    code: "rollback-unsettled",
    method: "GET",
    url: ui,
    hint: "Let no deployment run at the same time: give both workflows the same `concurrency` group, and run the step again.",
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/kfp/operations/run-source.ts



/**
 * Creates the source that the gate reads a run's state and logs from.
 * @param yaml the package of the run, if it is known
 */
function createRunSource({ runId }, server, yaml) {
    const { finallyAfterTermination } = server.generation;
    return {
        readRun: (signal) => readRun({ runId, server, signal, ...(0,defined/* defined */.s)({ yaml }) }),
        readLog: (task, signal) => readLog({ runId, task, server, signal }),
        terminate: (signal) => terminate(runId, server, signal),
        ...(0,defined/* defined */.s)({ finallyAfterTermination }),
    };
}
async function readRun({ runId, server: { api, generation, ui }, signal, yaml }) {
    try {
        return await api.readRun(runId, signal, yaml);
    }
    catch (cause) {
        if (signal.aborted)
            throw cause;
        if (cause instanceof errors/* KfpError */.yH && generation.meaningOf(cause) === "not found")
            throw new errors/* RunGoneError */.Xl("The run is not on the server any more.", { cause });
        if (cause instanceof errors/* KfpError */.yH)
            throw cause;
        const where = { method: "GET", url: `${ui}/apis/${generation.name}/runs/${runId}` };
        throw new errors/* KfpError */.yH("The server described the run in a way that cannot be read.", {
            code: "kfp-response-unreadable",
            ...where,
            cause,
        });
    }
}
async function readLog({ runId, task, server, signal }) {
    return task.podName === undefined ? "" : await server.api.readLog(runId, task.podName, signal);
}
const betweenTriesMs = 300;
/**
 * A server refuses to terminate a run that is over, and one that has only just started: kfp-tekton terminates what is Running, Pending or
 * has no status yet (backend/src/apiserver/storage/run_store.go:604). So the state is read and the request repeated.
 */
async function terminate(runId, server, signal) {
    while ((await server.api.terminateRun(runId, signal)) === "not running") {
        if ((await readRun({ runId, server, signal })).condition !== "Unknown")
            return;
        await (0,promises_.setTimeout)(betweenTriesMs, undefined, { signal });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/context/grace-after-abort.ts
var grace_after_abort = __webpack_require__(99707);
;// CONCATENATED MODULE: ./src/kfp/operations/runs.ts





/**
 * Submits a run of a version in an experiment, which is created if missing. Run names are not unique on a server, so the description
 * carries a mark of this submission, by which the run is found if the response is lost.
 */
async function submitRun(submission, server) {
    const { runName: name, version, parameters, yaml, serviceAccount } = submission;
    const { limits } = server.generation;
    refuseName({ what: "experiment", name: submission.experiment, limit: limits.experimentName, input: "experiment" });
    refuseName({ what: "run", name, limit: limits.runName, input: "run-name" });
    const experiment = await findOrCreateExperiment(submission.experiment, server);
    const mark = `submission ${(0,external_node_crypto_.randomUUID)()}`;
    const signal = (0,grace_after_abort/* graceAfterAbort */.h)(server.signal);
    const send = () => server.api.createRun({
        name,
        description: mark,
        experimentId: experiment.id,
        pipelineId: version.pipelineId,
        versionId: version.versionId,
        parameters,
        yaml,
        serviceAccount,
        signal,
    });
    const find = async () => (await findRun({ name, mark }, server, signal))?.runId;
    submission.onSend?.({ name, mark });
    return submittedRun(await postOnce({ send, find, server, what: `run "${name}"` }), name, server);
}
/** Finds a run by the mark in its description. */
async function findRun({ name, mark }, server, signal) {
    const runs = await server.api.findRuns(name, signal);
    const found = runs.find(({ description }) => description === mark);
    return found === undefined ? undefined : submittedRun(found.id, name, server);
}
const submittedRun = (runId, name, { ui }) => ({
    runId,
    name,
    url: `${ui}/#/runs/details/${runId}`,
});

// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
;// CONCATENATED MODULE: ./src/kfp/operations/versions.ts






/**
 * Finds or creates the pipeline, then finds or uploads the version. kfp-tekton creates a version named after the pipeline with each new
 * pipeline. It is removed once the requested version exists; a later call removes it if this one is interrupted.
 */
async function uploadVersion(upload, { server, defaults, known }) {
    const started = server.clock.now();
    // What is put back afterwards must be the default of now: a rollback may have moved it since the look-up.
    const { pipeline, isNew } = known === undefined || !upload.movesDefault
        ? await findOrCreatePipeline(upload, describe(upload), server)
        : { pipeline: known, isNew: false };
    if (upload.isTrial && !isNew)
        refuseForeignTrial(pipeline, upload, server);
    const uploaded = await findOrUploadVersion({ pipeline, isNew, upload, server });
    const { version, outcome } = uploaded;
    await removeFirstVersion({ ...uploaded, pipeline, isNew, server });
    await defaults.settle({ ...uploaded, pipeline, moves: upload.movesDefault, started });
    return uploadedVersion({ ...version, pipelineId: pipeline.id }, outcome, server);
}
const uploadedVersion = ({ id, pipelineId, name }, outcome, { ui }) => ({
    pipelineId,
    versionId: id,
    versionName: name,
    url: `${ui}/#/pipelines/details/${pipelineId}/version/${id}`,
    outcome,
});
function describe({ provenance, sha256, movesDefault, isTrial = false }, isFirst = false) {
    const entries = [
        ["sha256", sha256],
        ["default", movesDefault ? "yes" : "no"],
        ...(isTrial ? [["trial", "yes"]] : []),
        ...(isFirst ? [["first-version", "yes"]] : []),
        ...provenance.filter(([name]) => name !== "sha256"),
    ];
    return (0,operations_description/* writeDescription */.MY)(entries);
}
/** @throws KfpError if the pipeline of that name does not belong to the pull request: the upload would change its default for a moment */
function refuseForeignTrial({ name, description }, { provenance }, { ui }) {
    const made = (0,operations_description/* readDescription */.XF)(description);
    const from = (0,operations_description/* readDescription */.XF)((0,operations_description/* writeDescription */.MY)(provenance));
    const isOwn = made.isTrial && made.pullRequest === from.pullRequest && made.repository === from.repository;
    if (isOwn)
        return;
    throw new errors/* KfpError */.yH(`Pipeline "${name}" is on the server, and was not made for trials of this pull request.`, {
        method: "GET",
        url: ui,
        code: "pipeline-name-taken",
        hint: "A trial must not become the default of a pipeline that others use: choose another `pipeline-name` with {pr} in it.",
    });
}
/**
 * Uploads without a look-up, because most versions are new and the response tells if one exists. The version is looked up first if the
 * default has its name or is unknown. The default alone proves nothing: it may be a row whose file is missing from the object store (quirk:
 * cut-upload-leaves-invisible-row).
 */
async function findOrUploadVersion({ pipeline, isNew, upload, server }) {
    const find = async () => {
        const { version, hasFirstVersion } = await findVersion(pipeline, upload.versionName, server);
        if (version === undefined)
            return undefined;
        await refuseOtherContent(version, upload, server);
        return { version, outcome: "reused", hasFirstVersion };
    };
    const send = async () => {
        const description = describe(upload, isNew);
        const version = await server.api.uploadVersion(pipeline.id, {
            name: upload.versionName,
            description,
            provenance: upload.provenance,
            file: upload,
        });
        return { version: { ...version, description }, outcome: "created" };
    };
    const mayBeThere = !isNew && [undefined, upload.versionName].includes(pipeline.defaultVersion?.name);
    const what = `version "${upload.versionName}" of pipeline "${upload.pipelineName}"`;
    return (mayBeThere ? await find() : undefined) ?? (await postOnce({ send, find, server, what }));
}
/** The same request also finds the version that was created together with the pipeline and has its name: a killed step may have left it. */
async function findVersion({ id, name: pipeline, firstVersionId }, name, server) {
    const names = firstVersionId === undefined || pipeline === name ? [name] : [name, pipeline];
    const found = await server.api.findVersions(id, names);
    const exact = found.find((version) => version.name === name);
    return {
        version: exact ?? found.find((version) => version.id !== firstVersionId),
        hasFirstVersion: found.some((version) => version.id === firstVersionId),
    };
}
/** The description contains the digest. The package itself is read only if the digest is missing or belongs to another archive. */
async function refuseOtherContent(version, upload, server) {
    const { sha256: digest } = (0,operations_description/* readDescription */.XF)(version.description);
    if (digest === upload.sha256)
        return;
    const stored = await server.api.readPackage(version);
    if (stored === upload.yaml)
        return;
    const what = `Version "${upload.versionName}" of pipeline "${upload.pipelineName}" is on the server`;
    if (stored === undefined && digest === "") {
        server.log.line(`${what} already; who uploaded it left no digest to compare it by`);
        return;
    }
    const [there, here] = stored === undefined ? [digest, upload.sha256] : [(0,sha256/* sha256 */.s)(stored), (0,sha256/* sha256 */.s)(upload.yaml)];
    throw new errors/* KfpError */.yH(`${what} with other content: SHA-256 ${there.slice(0, 16)} there, ${here.slice(0, 16)} here.`, {
        code: "version-exists",
        method: "GET",
        url: server.ui,
        hint: "A version is never overwritten. Commit the change first, or give the version another name with `version-name` (for example {sha}-{digest}).",
    });
}
/** Removes a first version, but only of pipelines that this action created. */
async function removeFirstVersion({ version, hasFirstVersion, pipeline, isNew, server }) {
    const { id, firstVersionId } = pipeline;
    if (firstVersionId === undefined || firstVersionId === version.id || !isMadeHere(pipeline))
        return;
    if (!(isNew || (hasFirstVersion ?? mayHaveFirstVersion(pipeline, server))))
        return;
    await unlessGone(server, () => server.api.deleteVersion({ id: firstVersionId, pipelineId: id }));
}
/** Within this time a step that was killed before it removed the first version is repeated or followed by another. */
const firstVersionMs = 86_400_000;
/**
 * Without a look-up, the default version shows whether a first version may exist: it is the first version itself, or one that was uploaded
 * right after it, recently.
 */
function mayHaveFirstVersion({ firstVersionId, defaultVersion }, { clock }) {
    if (defaultVersion === undefined)
        return false;
    if (defaultVersion.id === firstVersionId)
        return true;
    const { description, createdAt } = defaultVersion;
    return (0,operations_description/* readDescription */.XF)(description).isFirst && !(clock.now() - Date.parse(createdAt) > firstVersionMs);
}

;// CONCATENATED MODULE: ./src/kfp/kfp.ts

















/** @throws KfpError when nothing at that address answers as Kubeflow Pipelines does, LoginError when nobody could be logged in */
async function connectToKfp(options) {
    const dispatcher = (0,network/* createDispatcher */.SM)(options);
    try {
        const login = await (0,login_login/* createLogin */.y)({ ...options, values: options.login, dispatcher });
        return await openClient({ ...options, dispatcher, login });
    }
    catch (error) {
        await dispatcher.destroy();
        throw error;
    }
}
/** Whether a server that cannot be asked might take such a package, by what the inputs say of it. @throws PackageError when the text is no package */
function mayTake(api, yaml) {
    return generations.some((generation) => (api === "auto" || api === generation.name) && kindRefusal(yaml, { generation, release: "" }) === undefined);
}
async function openClient(options) {
    const found = await findServer(options);
    const { base, generation, release, isMultiUser } = found;
    const { clock, log, signal, dispatcher } = options;
    const transport = createTransport({ ...options, base });
    const namespace = isMultiUser ? options.namespace : "";
    const server = { generation, api: generation.open({ transport, namespace }), release, ui: base, clock, log, signal };
    const defaults = new DefaultVersions(server);
    return {
        description: describeServer(found),
        generation: generation.name,
        base,
        refusalOf: (yaml) => kindRefusal(yaml, server),
        isMultiUser,
        findPipelines: (names) => findPipelines(names, server),
        uploadVersion: async (upload, known) => {
            await refusePackage(upload, server);
            return await uploadVersion(upload, { server, defaults, known });
        },
        compareVersions: (packages) => compareVersions(packages, server),
        pipelinesOf: (repository) => pipelinesOf(repository, server),
        removeVersionsOf: (pullRequest) => removeVersionsOf(pullRequest, server),
        submitRun: (submission) => submitRun(submission, server),
        versionsOf: (pipelineName) => passed_versions_versionsOf(pipelineName, server),
        succeededVersions: () => succeededVersions(server),
        readPackage: (version) => server.api.readPackage(version),
        removeOldVersions: (keeping) => removeOldVersions(keeping, server),
        readStored: (version) => server.api.readStored(version),
        describeVersion: (version) => uploadedVersion(version, "reused", server),
        rollBack: async (rollback) => uploadedVersion(await rollBack(rollback, server), "restored", server),
        findRun: (sent) => findRun(sent, server, server.signal),
        runOf: (runId) => submittedRun(runId, runId, server),
        followsNewestVersion: generation.followsNewestVersion,
        listSchedules: () => listSchedules(server),
        createSchedule: (schedule) => createSchedule(schedule, server),
        enableSchedule: (id, isEnabled) => enableSchedule(id, isEnabled, server),
        deleteSchedule: (id) => deleteSchedule(id, server),
        runSource: (run, yaml) => createRunSource(run, server, yaml),
        // After a cancellation, requests in progress such as a login are not waited for.
        close: () => (signal.aborted ? dispatcher.destroy() : dispatcher.close()),
    };
}


/***/ }),

/***/ 78552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ noLogin),
/* harmony export */   y: () => (/* binding */ createLogin)
/* harmony export */ });
/** The values for a server that requires no login. */
const noLogin = {
    token: "",
    cookie: "",
    username: "",
    password: "",
    loginOrigin: "",
    oidcAudience: "",
};
/** Each is loaded when it is used: a token needs neither a cookie jar nor a parser of pages. */
const logins = {
    none: async () => (await __webpack_require__.e(/* import() */ 2760).then(__webpack_require__.bind(__webpack_require__, 42760))).anonymous(),
    token: async (options) => (await __webpack_require__.e(/* import() */ 8352).then(__webpack_require__.bind(__webpack_require__, 88352))).tokenLogin(options),
    cookie: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(7380), __webpack_require__.e(9379)]).then(__webpack_require__.bind(__webpack_require__, 39379))).cookieLogin(options),
    password: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(7380), __webpack_require__.e(6963), __webpack_require__.e(6490)]).then(__webpack_require__.bind(__webpack_require__, 56490))).passwordLogin(options),
    oidc: async (options) => (await __webpack_require__.e(/* import() */ 1898).then(__webpack_require__.bind(__webpack_require__, 1898))).githubOidcLogin(options),
};
/** Creates the login whose inputs are set. The inputs were already checked to be those of a single login. */
async function createLogin(options) {
    const kind = kindOf(options.values);
    const { protocol, hostname } = new URL(options.host);
    if (kind !== "none" && protocol === "http:" && !/^(localhost|127\..*|\[::1\])$/.test(hostname))
        options.log.annotate({
            level: "warning",
            title: "Login without encryption",
            message: `${hostname} is reached over plain HTTP. Anyone on the network path can read the login.\nUse an address that begins with https://.`,
        });
    return await logins[kind](options);
}
function kindOf({ token, cookie, username, oidcAudience }) {
    if (token !== "")
        return "token";
    if (cookie !== "")
        return "cookie";
    if (username !== "")
        return "password";
    return oidcAudience === "" ? "none" : "oidc";
}


/***/ }),

/***/ 97067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ readBounded),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   SM: () => (/* binding */ createDispatcher),
/* harmony export */   qQ: () => (/* binding */ failureHint)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46752);
/* harmony import */ var _transient_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25843);



/** Creates the HTTP dispatcher, with the environment's proxy and the trusted certificates. */
function createDispatcher({ env, caCertificate }) {
    const tls = caCertificate === "" ? undefined : trusting(caCertificate);
    const connect = tls === undefined ? {} : { connect: tls };
    const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy } = env;
    const proxied = [HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy].some((proxy) => proxy !== undefined && proxy !== "");
    if (!proxied)
        return new undici__WEBPACK_IMPORTED_MODULE_1__.Agent(connect);
    const inner = tls === undefined ? {} : { requestTls: tls, proxyTls: tls };
    return new undici__WEBPACK_IMPORTED_MODULE_1__.EnvHttpProxyAgent({ ...proxySettings(env), ...connect, ...inner });
}
/** Shared by all connections, because reading the machine's certificates takes longer than a request. */
const trusting = (caCertificate) => ({
    secureContext: (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.createSecureContext)({ ca: [...(0,node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates)("default"), caCertificate] }),
});
/** Passed explicitly, because undici would read process.env, which only the entry of this program may use. */
function proxySettings(env) {
    const [httpProxy, httpsProxy, noProxy] = [
        env.http_proxy || env.HTTP_PROXY,
        env.https_proxy || env.HTTPS_PROXY,
        env.no_proxy || env.NO_PROXY,
    ];
    return { ...(httpProxy ? { httpProxy } : {}), ...(httpsProxy ? { httpsProxy } : {}), noProxy: noProxy ?? "" };
}
const messageLimit = 2_000;
function describeFailure(error) {
    const message = error instanceof Error && error.message !== "" ? error.message : (0,_transient_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) || String(error);
    return message.slice(0, messageLimit);
}
const isCertificateFailure = (code) => /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code);
function failureHint(error) {
    const code = (0,_transient_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
    if (code === "ERR_TLS_CERT_ALTNAME_INVALID")
        return "The server's certificate is for another name than the one in `host`.";
    if (code === "CERT_HAS_EXPIRED")
        return "The server's certificate has expired.";
    if (code === "CERT_NOT_YET_VALID")
        return "The server's certificate is not valid yet: check this machine's clock.";
    if (isCertificateFailure(code))
        return "The server's certificate is not one that this machine trusts: put the certificate of the authority that signed it into `ca-certificate`, as PEM or as a path.";
    if (/^ERR_SSL|^EPROTO$/.test(code))
        return "The server does not speak HTTPS at this address: check whether `host` should begin with http://.";
    const reach = "whether this runner can reach it (a private network needs a self-hosted runner or a tunnel).";
    return code === "ENOTFOUND" || code === "EAI_AGAIN"
        ? `Check the name in \`host\`, and ${reach}`
        : `Check \`host\`, and ${reach}`;
}
async function readBounded(body, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > limit)
            throw Object.assign(new Error(`the response is longer than ${limit / 1024 / 1024} MiB`), {
                code: "ERR_TOO_LONG",
            });
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}


/***/ }),

/***/ 7562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ timeLimit)
/* harmony export */ });
class NoResponse extends Error {
}
/** Aborts its signal when the time is over, by the caller's clock. */
function timeLimit(ms, clock) {
    const limit = new AbortController();
    const timer = new AbortController();
    clock.sleep(ms, timer.signal).then(() => limit.abort(new NoResponse(`no response within ${ms / 1000} s`)), () => undefined);
    return { signal: limit.signal, clear: () => timer.abort() };
}


/***/ }),

/***/ 25843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Ri: () => (/* binding */ isTransientFailure),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   vs: () => (/* binding */ cannotStore)
/* harmony export */ });
/* harmony import */ var _tekton_denial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56938);

/** Statuses of a proxy that restarts or a server that is busy. */
const transientStatuses = new Set([408, 429, 502, 503, 504]);
/**
 * Messages of a server whose database is busy or down; version uploads send them with status 400 (quirks: parallel-uploads-deadlock,
 * healthy-without-database: kfp-tekton-1.9.2/10-deadlock-and-retry and 12-database-down).
 */
const transientMessages = /deadlock|try restarting transaction|lock wait timeout|connection refused|(invalid|bad) connection|too many connections|server has gone away|i\/o timeout/i;
/**
 * Failures that a retry would repeat: the name does not resolve, the certificate is not trusted, the port is not HTTPS, the response is too
 * long, the client is closed.
 */
const permanentCodes = new Set([
    "ENOTFOUND",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "ERR_TOO_LONG",
    "UND_ERR_DESTROYED",
]);
/** Whether a retry may succeed. The request may have been executed already, unless the response says otherwise. */
function isTransient({ status, serverMessage = "", cause, }) {
    if (status === undefined)
        return isTransientFailure(cause);
    if (transientStatuses.has(status))
        return true;
    // The message of an admission webhook may contain any of these words, and a retry would be denied again.
    if ((0,_tekton_denial_js__WEBPACK_IMPORTED_MODULE_0__/* .denialIn */ .H)(serverMessage) !== undefined)
        return false;
    // A response without the server's message came from something in front of it.
    return status === 500
        ? serverMessage === "" || transientMessages.test(serverMessage)
        : status === 400 && transientMessages.test(serverMessage);
}
/**
 * Whether the database cannot store the text's characters, such as an emoji on MariaDB with three bytes per character, or Japanese on
 * latin1 (MySQL's error messages 1267, 1300 and 1366). A retry would fail.
 */
const cannotStore = ({ status = 0, serverMessage = "" }) => status >= 400 &&
    /illegal mix of collations|incorrect string value|invalid utf8\w* character string/i.test(serverMessage);
/** Whether a request without a response may succeed on a retry. */
const isTransientFailure = (cause) => !permanentCodes.has(codeOf(cause)) && !/CERT|SELF_SIGNED|UNABLE_TO|ERR_SSL|EPROTO/.test(codeOf(cause));
const codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";


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
