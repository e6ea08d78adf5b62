export const id = 3195;
export const ids = [3195];
export const modules = {

/***/ 3195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ openServer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
// EXTERNAL MODULE: ./src/kfp/transport/passing.ts
var passing = __webpack_require__(29778);
;// CONCATENATED MODULE: ./src/kfp/transport/reply.ts
/** An answer is JSON, and not what it should be. The message goes on from "JSON that …". */
class WrongReply extends Error {
}
/** Empty where the server leaves it out. */
const textOf = (object, key) => {
    const value = object?.[key];
    return typeof value === "string" ? value : "";
};
/** What every answer of its kind has, such as an id. @throws WrongReply */
function requiredText(object, key) {
    const value = textOf(object, key);
    if (value === "")
        throw new WrongReply(`lacks \`${key}\``);
    return value;
}
const listFields = new Set(["total_size", "next_page_token"]);
/** The entries of a list; some servers leave out an empty one, and then say nothing else either (quirk: empty-fields-omitted). @throws WrongReply */
function listOf(reply, key) {
    const value = reply[key];
    if (Array.isArray(value))
        return entriesOf(reply, key);
    if (value === undefined && Object.keys(reply).every((field) => listFields.has(field)))
        return [];
    throw new WrongReply(`lacks the list \`${key}\``);
}
/** The entries of a list inside of something, which may lack it. */
const entriesOf = (object, key) => {
    const value = object?.[key];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "object" && entry !== null) : [];
};
/** A list with the token of its next page. @throws WrongReply */
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

;// CONCATENATED MODULE: ./src/kfp/generations/query-text.ts
/** For texts that a server decodes once more than HTTP does. */
const encodeOnceMore = (text) => text.replace(/[%+]/g, encodeURIComponent);
/** The `filter` query parameter for an exact name; every server decodes it once more (quirk: filters-decoded-twice). */
const nameFilter = (operator, name) => filterOf({ [operator]: "EQUALS", key: "name", string_value: name });
/** The same for any of several names. */
const namesFilter = (operator, names) => filterOf({ [operator]: "IN", key: "name", string_values: { values: names } });
/** Of one name most of the time. */
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
/** Pipelines and versions as kfp-tekton 1.x has them, under either prefix. */
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
        // Decoded once more, the description too (quirk: names-decoded-twice).
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
        // Here the name is decoded once more, and the description is not (quirk: names-decoded-twice).
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
    readPackage: async ({ id }) => await transport.json({ method: "GET", path: `${prefix}/pipeline_versions/${id}/templates` }, (reply) => requiredText(reply, "template")),
});
/** The scope of lists; a single-user server answers it with an empty list (quirk: namespace-in-single-user-mode). */
const inNamespace = (namespace) => namespace === "" ? {} : { "resource_reference_key.type": "NAMESPACE", "resource_reference_key.id": namespace };
const versionsOf = (pipelineId) => ({
    "resource_key.type": "PIPELINE",
    "resource_key.id": pipelineId,
});
const continued = (page) => ({
    page_size: pageSize,
    ...(page === "" ? {} : { page_token: page }),
});
/** The version that is made along with a pipeline has the pipeline's id. */
function pipelineOf(object) {
    const id = requiredText(object, "id");
    const version = objectOf(object, "default_version");
    return {
        id,
        name: textOf(object, "name"),
        description: textOf(object, "description"),
        firstVersionId: id,
        // One that is not there any more shows with an empty id (quirk: default-version-unchecked).
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

// EXTERNAL MODULE: ./src/tekton/lost-log.ts
var lost_log = __webpack_require__(29104);
;// CONCATENATED MODULE: ./src/kfp/generations/task-log.ts


/** As much as the step's log shows of one task. */
const logBytes = 256 * 1024;
/**
 * A server answers 200 whatever happens, and writes its error as JSON behind what it had of the log (quirk: log-errors-in-body).
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
/** Only what the server writes: a pod may print a line that begins the same way. */
function parseError(text) {
    try {
        const { error_message: message, error_details: details } = JSON.parse(text);
        if (typeof message !== "string" || typeof details !== "string")
            return undefined;
        return message.replace(/^InternalServerError: error in opening log stream: /, "");
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/tekton/run-state.ts + 4 modules
var run_state = __webpack_require__(48220);
;// CONCATENATED MODULE: ./src/kfp/generations/tekton-run.ts


/** A run of a server that executes with Tekton: its own word, and the live object. */
function liveRunState(reply, bytes) {
    const word = textOf(requiredObject(reply, "run"), "status");
    return { ...(0,run_state/* readRunState */.x)(word, textOf(objectOf(reply, "pipeline_runtime"), "workflow_manifest")), bytes };
}

;// CONCATENATED MODULE: ./src/kfp/generations/kfp-tekton.ts







/** Both generations of kfp-tekton 1.x speak the same language under two prefixes. */
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
        // `spec.status` becomes `Cancelled`, unless the variable TERMINATE_STATUS of the server says otherwise (backend/src/apiserver/resource/resource_manager.go:497).
        finallyAfterTermination: "never",
        open: (scope) => ({ ...pipelineCalls(scope, prefix), ...runCalls(scope, prefix) }),
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
    return (0,passing/* isPassing */.WG)(error) ? "passing" : "other";
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
        readRun: async (id, signal) => await transport.json({ method: "GET", path: `${prefix}/runs/${id}`, signal }, liveRunState),
        readLog: async (id, podName, signal) => {
            const path = `${prefix}/runs/${id}/nodes/${encodeURIComponent(podName)}/log`;
            return readLogText(await transport.text({ method: "GET", path, signal, tailBytes: logBytes }), podName);
        },
        terminateRun: async (id, signal) => {
            try {
                await transport.text({ method: "POST", path: `${prefix}/runs/${id}/terminate`, body: {}, signal });
                return "accepted";
            }
            catch (error) {
                if (isNotRunning(error))
                    return "not running";
                throw error;
            }
        },
    };
}
/** Recorded quirk: terminate-of-finished-is-400. */
const isNotRunning = ({ status, serverMessage = "" }) => status === 400 && /Row not found/.test(serverMessage);
const experimentOf = (object) => ({
    id: requiredText(object, "id"),
    name: textOf(object, "name"),
});
const runOf = (object) => ({
    id: requiredText(object, "id"),
    name: textOf(object, "name"),
    description: textOf(object, "description"),
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

/** 1.6 and 1.7 came before `tekton.dev/v1`; most servers do not tell their release, and are taken for later ones. */
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
/** An end that the server has no word for: kfp-tekton 2.x leaves the state out then, and it shows only in the time (docs/facts/kubeflow-pipelines.md, kfp-tekton 2.x). */
const unknownEnd = { condition: "False", phase: "failed" };
const unknownState = { condition: "Unknown", phase: "pending" };
/** Failures of plugins (`plugins_output`) are none of the run's (quirk: plugin-output-failed). */
function argoRunState(run, bytes) {
    requiredText(run, "run_id");
    const state = textOf(run, "state");
    const finished = timeOf(run, "finished_at");
    const { condition } = states[state] ?? (finished === undefined ? unknownState : unknownEnd);
    const started = timeOf(run, "scheduled_at");
    return {
        bytes,
        condition,
        reason: reasonOf(state),
        message: textOf(objectOf(run, "error"), "message"),
        tasks: entriesOf(objectOf(run, "run_details"), "task_details").map(taskOf),
        ...(condition === "False" ? { kind: isCancelled(run, state) ? "cancelled" : "failed" } : {}),
        ...(started === undefined ? {} : { startedAt: started }),
        ...(finished === undefined ? {} : { finishedAt: finished }),
    };
}
/** Worded as Tekton's are, for one vocabulary in the log. */
const reasonOf = (state) => state.charAt(0) + state.slice(1).toLowerCase();
/** A run that was terminated ends as failed; that it was being cancelled shows in its history (docs/facts/kubeflow-pipelines.md, Kubeflow Pipelines 2). */
const isCancelled = (run, state) => state === "CANCELED" || entriesOf(run, "state_history").some((entry) => textOf(entry, "state") === "CANCELING");
function taskOf(task) {
    const state = textOf(task, "state");
    const started = timeOf(task, "start_time");
    const finished = timeOf(task, "end_time");
    return {
        name: textOf(task, "display_name"),
        phase: (states[state] ?? unknownState).phase,
        reason: reasonOf(state),
        message: textOf(objectOf(task, "error"), "message"),
        ...(started === undefined ? {} : { startedAt: started }),
        ...(finished === undefined ? {} : { finishedAt: finished }),
        retries: 0,
    };
}
/** What has not happened yet is 1970 on every server. */
function timeOf(object, key) {
    const text = textOf(object, key);
    return text === "" || text.startsWith("1970-") ? undefined : text;
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./src/kfp/generations/typed-parameters.ts


/** By `parameterType`. Each throws on a text that is no such value. */
const readers = {
    STRING: (text) => text,
    NUMBER_DOUBLE: (text) => numberOf(text, Number.isFinite),
    // 3.5 would be taken by the server (quirk: parameter-types-checked-loosely), and fail in the task.
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
 * The values with the types that the package declares: Kubeflow Pipelines 2 refuses `"3"` for a number, and says so only when the run is created
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

;// CONCATENATED MODULE: ./src/kfp/generations/v2beta1.ts







const prefix = "/apis/v2beta1";
const v2beta1 = {
    name: "v2beta1",
    releases: "Kubeflow Pipelines 2",
    healthPath: `${prefix}/healthz`,
    // A pipeline of exactly 128 bytes is a 500, as its first version would be too long (quirk: name-limits-in-bytes).
    limits: { pipelineName: 127, versionName: 127, experimentName: 128, runName: 255 },
    refusal: v2beta1_refusal,
    meaningOf: v2beta1_meaningOf,
    open: (scope) => ({ ...v2beta1_pipelineCalls(scope), ...v2beta1_runCalls(scope) }),
};
function v2beta1_refusal(kind) {
    if (kind.kind === "pipeline-spec" || kind.kind === "workflow")
        return undefined;
    return {
        reason: `Kubeflow Pipelines 2 takes KFP pipeline specifications and Argo Workflows, and the package is ${(0,package_kind/* describeKind */.SB)(kind)}`,
        hint: "What the kfp-tekton SDK compiles runs on kfp-tekton 1.x: set `host` to such a server, or run it on a cluster with Tekton by `engine: tekton`. For this server compile the pipeline with the kfp SDK 2, and hand it over with `packages`.",
    };
}
/** What the server says of every version that it does not take (quirks: healthy-without-database, errors-mislabelled). */
const unexplained = "Failed to create a pipeline version";
/**
 * Most errors of uploads have the same text whatever happened: the status has to do. A version is refused with 400 also while the database is
 * away, or for want of a permission: the look-up that follows tells, as its errors are precise. Old releases say 500 of a duplicate.
 */
function v2beta1_meaningOf(error) {
    const { status, serverMessage = "" } = error;
    if (status === 409 || (status === 500 && /already exist/i.test(serverMessage)))
        return "exists";
    if (status === 404)
        return "not found";
    if (status === 401 || status === 403)
        return "not allowed";
    return (0,passing/* isPassing */.WG)(error) || (status === 400 && serverMessage === unexplained) ? "passing" : "other";
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
        // Made empty: an upload would make a first version, too. Releases before 2.14 know only `display_name`, and ignore `name`.
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
        uploadVersion: async (pipelineId, { name, description, file }) => {
            const query = { name, pipelineid: pipelineId, description };
            const path = `${prefix}/pipelines/upload_version`;
            return await transport.json({ method: "POST", path, query, body: await uploadForm(file) }, v2beta1_versionOf);
        },
        deleteVersion: async ({ pipelineId, id }) => {
            await transport.text({ method: "DELETE", path: `${prefix}/pipelines/${pipelineId}/versions/${id}` });
        },
        deletePipeline: async (id) => {
            await transport.text({ method: "DELETE", path: `${prefix}/pipelines/${id}` });
        },
        // What comes back is the specification as the server understood it, not the text.
        readPackage: async () => undefined,
    };
}
const v2beta1_pageSize = "200";
const v2beta1_continued = (page) => ({
    page_size: v2beta1_pageSize,
    ...(page === "" ? {} : { page_token: page }),
});
const v2beta1_inNamespace = (namespace) => (namespace === "" ? {} : { namespace });
/** `name` is there since 2.14; `display_name` may have been changed since then. */
const nameOf = (object) => textOf(object, "name") || textOf(object, "display_name");
const v2beta1_pipelineOf = (object) => ({
    id: requiredText(object, "pipeline_id"),
    name: nameOf(object),
    description: textOf(object, "description"),
});
const v2beta1_versionOf = (object) => ({
    id: requiredText(object, "pipeline_version_id"),
    pipelineId: textOf(object, "pipeline_id"),
    name: nameOf(object),
    description: textOf(object, "description"),
    createdAt: textOf(object, "created_at"),
});
function v2beta1_runCalls({ transport, namespace }) {
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
        readRun: async (id, signal) => await transport.json({ method: "GET", path: `${prefix}/runs/${id}`, signal }, argoRunState),
        // Logs are asked for by the pod's name, which the tasks of a run do not tell (docs/facts/kubeflow-pipelines.md, Kubeflow Pipelines 2).
        readLog: async () => "",
        terminateRun: async (id, signal) => {
            try {
                await transport.text({ method: "POST", path: `${prefix}/runs/${id}:terminate`, body: {}, signal });
                return "accepted";
            }
            catch (error) {
                if (v2beta1_isNotRunning(error))
                    return "not running";
                throw error;
            }
        },
    };
}
/** Recorded: kfp-2.17.0/v2beta1/06-runs, "terminate again". */
const v2beta1_isNotRunning = ({ status, serverMessage = "" }) => status === 400 && /Row not found/.test(serverMessage);
const v2beta1_experimentOf = (object) => ({
    id: requiredText(object, "experiment_id"),
    name: textOf(object, "display_name"),
});
const v2beta1_runOf = (object) => ({
    id: requiredText(object, "run_id"),
    name: textOf(object, "display_name"),
    description: textOf(object, "description"),
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
 * In the order in which they are looked for. A server of Kubeflow Pipelines 2 answers v1beta1, too, for old clients: it is known by v2beta1,
 * which therefore comes before it.
 */
const generations = [v1, v2beta1, v1beta1];

// EXTERNAL MODULE: ./src/model/limits.ts
var model_limits = __webpack_require__(10817);
// EXTERNAL MODULE: ./src/tekton/denial.ts
var denial = __webpack_require__(56938);
;// CONCATENATED MODULE: ./src/kfp/transport/refusal.ts


/**
 * Whether the server, or the login layer in front of it, does not know who asks. Nothing was done then, so the request can be sent again
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
/** kfp-tekton says 500 where others say 401 (quirk: no-identity-is-500). */
const withoutIdentity = /Unauthenticated: |there is no user identity header/;
/** The same path on another scheme or host is the server itself, at its proper address. */
function isSentToLogin({ location }, requested) {
    const target = URL.parse(location, requested.href);
    return target !== null && target.pathname !== requested.pathname;
}
const isPage = ({ contentType }) => /^text\/html/i.test(contentType);
/** oauth2-proxy's button, or a form with a password. */
const showsLogin = (html) => /<form\b[^>]*\baction="[^"]*\/(start|sign_in)"/i.test(html) || /<input\b[^>]*\btype="?password\b/i.test(html);
function missingPermission(message) {
    const match = /User '([^']*)' is not authorized.*?Namespace:([^,]*),Verb:([^,]*),Group:([^,]*),.*?Resource:([^,]*),/s.exec(message);
    if (match === null)
        return undefined;
    const [, user = "", namespace = "", verb = "", group = "", resource = ""] = match;
    return { user, namespace, verb, group, resource };
}
/** What to do about an answer of 300 and above that is about permissions, namespaces or the address. Identity is the login's own matter. */
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
    // Uploads look at the gateway's header only, not at the token (quirk: token-not-for-uploads).
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
    // Kubeflow Pipelines 2.17 does not say why (quirk: forbidden-upload-is-400).
    ({ status }, message) => status === 400 && /^Failed to create a pipeline( version)?$/.test(message)
        ? {
            hint: "The server does not say why. Where it serves several teams it is most of the time a missing permission: the user needs the verb create on pipelines (pipelines.kubeflow.org) in the namespace, in Kubeflow the role kubeflow-edit.",
        }
        : undefined,
    // kfp-tekton 1.6 and 1.7, which most of the time do not tell their release, so that it is not known before (quirk: tekton-v1-refused-by-old-servers).
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
    // The API server of Kubernetes, of the server's own account or of a quota.
    (_, message) => /pipelineruns\.tekton\.dev .*is forbidden: /.test(message)
        ? {
            hint: "Kubernetes does not let the server create the run in this namespace: a quota is used up, or the account of ml-pipeline has no role there. Ask whoever runs the cluster.",
        }
        : undefined,
    ({ status }, serverMessage) => (0,passing/* cannotStore */.vs)({ status, serverMessage })
        ? {
            hint: "The server's database cannot store a character of the name, and says so each time: choose another name with `pipeline-name`, `version-name`, `experiment` or `run-name`, or let whoever runs the server give the database the character set utf8mb4.",
        }
        : undefined,
    ({ status }, serverMessage) => status >= 500 || (0,passing/* isPassing */.WG)({ status, serverMessage })
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

;// CONCATENATED MODULE: ./src/kfp/transport/answer.ts


const messageLimit = 2_000;
/** What is wrong with an answer; undefined for one of the API that is no error. */
function errorOf(answer, asked) {
    if (refusesIdentity(answer, asked.url))
        return refusalError(answer, asked);
    if (answer.status >= 300)
        return statusError(answer, asked);
    return isPage(answer) ? pageError(answer, asked) : undefined;
}
/** Without its query: that may carry names and descriptions. */
const whereOf = ({ method, url }) => ({
    method,
    url: url.origin + url.pathname,
});
function refusalError(answer, asked) {
    const { status, location } = answer;
    const where = whereOf(asked);
    const target = URL.parse(location, asked.url.href);
    const serverMessage = serverMessageOf(answer);
    const how = status < 300 || isPage(answer)
        ? `with a login page instead of the API (HTTP ${status})`
        : status < 400 && target !== null
            ? `with HTTP ${status}, to the login at ${target.origin}${target.pathname}`
            : `with HTTP ${status}${serverMessage === "" ? "" : `: ${serverMessage}`}`;
    return new errors/* KfpError */.yH(`${where.method} ${where.url} was answered ${how}`, {
        code: "login-refused",
        ...where,
        status,
        serverMessage,
        hint: asked.login.hint(),
    });
}
function statusError(answer, asked) {
    const where = whereOf(asked);
    const serverMessage = serverMessageOf(answer);
    const { said = serverMessage, hint } = explain(answer, serverMessage, asked.url);
    const message = `${where.method} ${where.url} was answered with HTTP ${answer.status}`;
    return new errors/* KfpError */.yH(said === "" ? message : `${message}: ${said}`, {
        ...where,
        status: answer.status,
        serverMessage,
        ...retryAfterOf(answer.retryAfter, asked.now),
        ...(hint === undefined ? {} : { hint }),
    });
}
/** A server that wants a longer rest is away, and the step says so. */
const longestRetryAfterMs = 60_000;
/** Seconds, or a date (RFC 9110, 10.2.3). Whoever waits for it may rely on the bound: the header is the server's, or that of a page in front of it. */
function retryAfterOf(text, now) {
    const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
    return ms > 0 ? { retryAfterMs: Math.min(ms, longestRetryAfterMs) } : {};
}
/** Uploads answer `{"error_message"}`, the gateway `{"message","details":[{"error_message"}]}`, a proxy with text or a page. */
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
/** Some messages carry the server's own frames, which say what the first line says (recorded: kfp-tekton-1.9.2-multiuser/01-identity). */
const withoutStack = (message) => /\n\S+\n\t/.test(message) ? (message.split("\n")[0] ?? "") : message;
function pageError({ status }, asked) {
    const where = whereOf(asked);
    return new errors/* KfpError */.yH(`${where.method} ${where.url} was answered with a web page instead of the API.`, {
        code: "kfp-not-found",
        ...where,
        status,
        hint: "Check that `host` is the address of Kubeflow Pipelines: Kubeflow serves it below /pipeline.",
    });
}
/** Undefined for what is not a JSON object. */
function parseObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/kfp/transport/network.ts
var network = __webpack_require__(97067);
;// CONCATENATED MODULE: ./src/kfp/transport/read-tail.ts

/**
 * The last bytes of a long answer, as text from the beginning of a line; what came before them is not kept. Of an answer that breaks off, what
 * had come until then is better than nothing.
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

// EXTERNAL MODULE: ./src/kfp/transport/time-limit.ts
var time_limit = __webpack_require__(7562);
;// CONCATENATED MODULE: ./src/kfp/transport/transport.ts










/** An upload waits for the server's object store, a run for its cluster; all else is a matter of the database. */
const timeLimitOf = ({ method, isRepeatable }) => (method === "POST" && !isRepeatable ? 60_000 : 30_000);
const answerLimit = 64 * model_limits/* mebibyte */.E;
const retryDelaysMs = [500, 2_000, 5_000, 10_000];
/** No further try after that: four tries without an answer would take two minutes. */
const retryWithinMs = 45_000;
function createTransport(options) {
    return {
        text: (call) => sendWithRetries(call, options, () => send(call, options)),
        json: (call, read) => sendWithRetries(call, options, async () => readReply({ text: await send(call, options), read, call, options })),
    };
}
/** Only what may be done twice is sent again by itself: a POST may have landed, which its caller finds out by a look-up. */
async function sendWithRetries(call, options, attempt) {
    const { clock, log } = options;
    const signal = call.signal ?? options.signal;
    const started = clock.now();
    for (const delayMs of call.method !== "POST" || call.isRepeatable ? retryDelaysMs : []) {
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
/** The server's own errors, too, as long as nothing is changed by the request; but not those of a login (quirk: no-identity-is-500). */
const mayPass = (error) => (0,passing/* isPassing */.WG)(error) ||
    (error.status === 500 && !(0,passing/* cannotStore */.vs)(error) && !/unauthenticated/i.test(error.serverMessage ?? ""));
/** A refusal of the identity did nothing: with another one, the request is sent once more, a POST too. */
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
/** As long as its request is wanted; the login itself goes on for the others. */
async function waitForLogin(work, call, options) {
    const signal = call.signal ?? options.signal;
    const done = new AbortController();
    const unwanted = new Promise((_, reject) => {
        const giveUp = () => reject(unanswered(call, options, signal.reason));
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
    const limit = (0,time_limit/* timeLimit */.z)(timeLimitOf(call), options.clock);
    try {
        const response = await (0,undici/* request */.Em)(url, {
            method,
            dispatcher: options.dispatcher,
            signal: AbortSignal.any([limit.signal, signal]),
            headers: { ...headersOf(call), ...identity.headers },
            body: bodyOf(body),
        });
        const { headers } = response;
        return {
            status: response.statusCode,
            contentType: String(headers["content-type"] ?? ""),
            location: String(headers.location ?? ""),
            retryAfter: String(headers["retry-after"] ?? ""),
            setCookies: [headers["set-cookie"] ?? []].flat(),
            text: await (call.tailBytes === undefined
                ? (0,network/* readBounded */.CB)(response.body, answerLimit)
                : readTail(response.body, call.tailBytes)),
        };
    }
    catch (cause) {
        throw unanswered(call, options, cause);
    }
    finally {
        limit.clear();
    }
}
function unanswered({ method, path }, { base }, cause) {
    const url = base + path;
    const message = `${method} ${url} was not answered: ${(0,network/* describeFailure */.Ic)(cause)}`;
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
const bodyOf = (body) => body === undefined ? null : body instanceof undici.FormData ? body : JSON.stringify(body);
function readReply({ text, read, call: { method, path }, options: { base } }) {
    const body = parseObject(text);
    const what = `${method} ${base}${path} was answered with`;
    const where = { method, url: base + path };
    const hint = "Check that `host` is the address of Kubeflow Pipelines, and that nothing on the way changes its answers.";
    if (body === undefined)
        throw new errors/* KfpError */.yH(`${what} something that is not a JSON object: ${JSON.stringify(text.slice(0, 80))}`, {
            code: "kfp-response-unreadable",
            ...where,
            // What does not even begin as JSON was not cut short: another service answers, and will again. What a POST did is looked up, however.
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
 * Finds the base of the API, which is the address as given, or with Kubeflow's /pipeline, and the generation that answers there. Whoever
 * copies the address of a page in the browser brings a fragment along; it is dropped.
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
/** Who does not answer at all, is down, or wants a login, is found; another path would not help. */
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
    // Asked directly the server gives `commit_sha`, through the web interface `apiServerReady` and its own `commit_sha` under other names.
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
/** When one generation was asked for and another is there. */
async function find_server_explain({ error }, bases, options) {
    if (options.api === "auto" || isFinal(error))
        return error;
    const others = generations.filter(({ name }) => name !== options.api);
    const other = await findAmong(bases, others, options);
    return other.kind === "found" ? wrongGeneration(other.server, options.api, error) : error;
}
/** Kubeflow Pipelines 2 keeps v1beta1 for old clients, without what this action needs of it. */
async function refuseOldClientsApi({ server }, options) {
    const others = generations.filter(({ name }) => name === "v2beta1");
    const other = await findAmong([server.base], others, options);
    if (other.kind === "found")
        throw wrongGeneration(other.server, "v1beta1");
}
/** One line for the log. */
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

;// CONCATENATED MODULE: ./src/kfp/login/login.ts
/** For a server that is open to whoever reaches it. */
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
    password: async (options) => (await Promise.all(/* import() */[__webpack_require__.e(7380), __webpack_require__.e(6963), __webpack_require__.e(1070)]).then(__webpack_require__.bind(__webpack_require__, 21070))).passwordLogin(options),
    oidc: async (options) => (await __webpack_require__.e(/* import() */ 1898).then(__webpack_require__.bind(__webpack_require__, 1898))).githubOidcLogin(options),
};
/** The login whose inputs are set. That they are those of one is checked with the inputs. */
async function createLogin(options) {
    const kind = kindOf(options.values);
    const { protocol, hostname } = new URL(options.host);
    if (kind !== "none" && protocol === "http:" && !/^(localhost|127\..*|\[::1\])$/.test(hostname))
        options.log.annotate({
            level: "warning",
            title: "Login without encryption",
            message: `${hostname} is reached over plain HTTP: everybody on the network path can read the login.\nUse an address that begins with https://.`,
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

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
;// CONCATENATED MODULE: ./src/kfp/transport/entries.ts

/** A page has up to a hundred entries or more, so no real server comes near. */
const mostPages = 1_000;
/**
 * All entries of a list, a page at a time, as long as they are asked for.
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

/** A server that is replaced is away for half a minute. */
const delaysMs = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** No further try after that: seven tries without an answer would take as many minutes. */
const tryWithinMs = 120_000;
/** For a row that another job has written, and whose file is on its way to the object store. */
const lookAgainMs = [500, 1_000, 2_000, 4_000];
/**
 * Sends a POST, and again only after a look-up has shown that it did not land: an answer can be lost, and two parallel version uploads can
 * deadlock in the server's database (recorded: kfp-tekton-1.9.2/10-deadlock-and-retry, quirk: parallel-uploads-deadlock).
 * @returns what was made, or what somebody else had made in the meantime
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
        await server.clock.sleep(Math.max(spread(delayMs), outcome.error.retryAfterMs ?? 0), server.signal);
    }
    const last = await attempt(post);
    if (last.kind === "there")
        return last.found;
    throw last.error;
}
/** Jobs that deadlocked together must not come again together. */
const spread = (ms) => ms * (0.5 + Math.random());
async function attempt(post) {
    const { send, find, server, what } = post;
    try {
        return { kind: "there", found: await send() };
    }
    catch (error) {
        if (!(error instanceof errors/* KfpError */.yH))
            throw error;
        const meaning = server.generation.meaningOf(error);
        if (meaning !== "exists" && meaning !== "passing")
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
        ...(cause.status === undefined ? {} : { status: cause.status }),
        cause,
        hint: "An earlier upload was cut off in the server's object store and left a name that cannot be used again: choose another with `pipeline-name` or `version-name`, or remove the row in the server's database.",
    });
}

;// CONCATENATED MODULE: ./src/kfp/operations/refuse-name.ts

/**
 * A longer name is a 400 here and a 500 there, and a character of four bytes is a 500 everywhere: the servers' database stores three
 * (quirks: name-limits-in-bytes, names-ignore-case). @throws InputError
 */
function refuseName({ what, name, limit, input }) {
    const bytes = Buffer.byteLength(name);
    if (bytes > limit)
        throw new errors/* InputError */.dz([
            `The name of the ${what} ${JSON.stringify(name)} has ${bytes} bytes; this server takes ${limit}: shorten it with \`${input}\`.`,
        ]);
    // With a space at the end it is another name on some databases, and the same on others (quirk: names-ignore-case).
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
/** Whether a server can be asked for a name at all: its database answers a look-up with an error, too. */
const isStorable = (name) => unstorableCharacter(name) === undefined;
const unstorableCharacter = (name) => /[\u{10000}-\u{10ffff}]/u.exec(name)?.[0];

;// CONCATENATED MODULE: ./src/kfp/operations/pipelines.ts




/** Begins the description of a pipeline that this action made: its first version, named after the pipeline, is not one that anybody asked for. */
const madeHere = "Created by kfp-tekton-action.";
const isMadeHere = ({ description }) => description.startsWith(madeHere);
/** Of the names in one request: with its filter's punctuation and encoding they stay below the 8 KiB that proxies take of a URL. */
const lookUpLength = 1_500;
/** Half a page of a list, so that nothing of it is on a second one. */
const lookUpCount = 100;
/** Many at once, in as few requests as their names allow. @returns those that are there, by name */
async function findPipelines(names, server) {
    const found = new Map();
    for (const batch of batches(names.filter(isStorable)))
        for (const pipeline of await findBatch(batch, server))
            found.set(pipeline.name, pipeline);
    return found;
}
/** A name that the database cannot store spoils the look-up of the others, and is the name of no pipeline. */
async function findBatch(names, server) {
    try {
        return await server.api.findPipelines(names);
    }
    catch (error) {
        if (!(error instanceof errors/* KfpError */.yH) || !(0,passing/* cannotStore */.vs)(error))
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





/** Enough to hide the latency, few enough for a small server. */
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
/** Where a server does not tell it, the newest is the default. One that is told may not be there (quirks: cut-upload-leaves-invisible-row, default-version-unchecked). */
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
/** Those that this action made for the repository's own branches, by their descriptions; a pull request's go when it is closed. */
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

/** An upload that is to leave the default alone puts it back within seconds; what is the default for longer is so by somebody's will. */
const inFlightMs = 5 * 60_000;
/** Servers tell times in seconds. */
const granularityMs = 1_000;
/** Two uploads at the same time need two rounds. */
const rounds = 10;
/**
 * kfp-tekton moves a pipeline's default version on every upload: it is put back where it is not to move, and moved where an upload was not
 * necessary. Where the newest version is always the default, there is nothing to settle.
 */
class DefaultVersions {
    #server;
    /** Whether uploads move the default: a setting of the server, AUTO_UPDATE_PIPELINE_DEFAULT_VERSION. Asked once. */
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
    /** A version that was found is not moved again: somebody may have had reasons to move the default since. */
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
 * Each round ends with a look: whoever puts a default back may have overtaken an upload that moves it, and the last one to do so sees it.
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
/** The default before this upload, unless it is another upload's for a moment only, or one that the server does not show (quirks: cut-upload-leaves-invisible-row, default-version-unchecked). */
async function shownDefault({ pipeline, version }, now, server) {
    const { id, defaultVersion } = pipeline;
    if (defaultVersion === undefined || defaultVersion.id === version.id || isInFlight(defaultVersion, now))
        return undefined;
    const found = await server.api.findVersions(id, [defaultVersion.name]);
    return found.find((candidate) => candidate.id === defaultVersion.id);
}
const isInFlight = (version, now) => !mayBeDefault(version) && now - Date.parse(version.createdAt) < inFlightMs;
const mayBeDefault = ({ description }) => (0,operations_description/* readDescription */.XF)(description).movesDefault !== false;
/** What was uploaded as a default in the meantime, else what was the default before, else the newest that may be it. */
function rightDefault({ versions, before, since }) {
    const meant = versions.filter(({ description }) => (0,operations_description/* readDescription */.XF)(description).movesDefault === true);
    const after = before === undefined ? since : Math.max(since, Date.parse(before.createdAt) + granularityMs);
    const newer = meant.find(({ createdAt }) => Date.parse(createdAt) >= after);
    return newer ?? before ?? meant[0] ?? versions.find(mayBeDefault);
}

;// CONCATENATED MODULE: ./src/kfp/operations/refuse-package.ts




/**
 * What a server of this generation cannot take is refused before anything is sent: its own answer comes after a pipeline was made, says less,
 * or never comes (quirk: broken-yaml-hangs).
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
    const refusal = generation.refusal((0,package_kind/* packageKind */.Ji)(yaml), release);
    if (refusal !== undefined)
        throw new errors/* PackageError */.JP(`${cannot}: ${refusal.reason}.`, { hint: refusal.hint });
    const limits = generation.limits;
    refuseName({ what: "pipeline", name: pipelineName, limit: limits.pipelineName, input: "pipeline-name" });
    refuseName({ what: "version", name: versionName, limit: limits.versionName, input: "version-name" });
}

;// CONCATENATED MODULE: ./src/kfp/operations/remove-versions.ts




/**
 * Removes the versions that the commits of a pull request uploaded, known by the repository and the number in their descriptions, and the
 * pipelines that it brought and nobody took over. The default version of a pipeline stays. Doing it twice does no harm.
 * @returns the pipelines that had such versions
 */
async function removeVersionsOf(pullRequest, server) {
    const removals = [];
    for await (const pipeline of entries("pipelines", (page) => server.api.listPipelines(page))) {
        const removal = await removeFrom(pipeline, pullRequest, server);
        if (removal !== undefined)
            removals.push(removal);
    }
    return removals;
}
async function removeFrom(pipeline, pullRequest, server) {
    const removed = [];
    const rest = { pipeline: pipeline.name, removed, isPipelineRemoved: false };
    try {
        const left = await removeOwn({ pipeline, pullRequest, server, removed });
        return removed.length > 0 || left.isPipelineRemoved || left.kept !== undefined ? { ...rest, ...left } : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        // Somebody else has removed the pipeline in the meantime.
        if (error instanceof errors/* KfpError */.yH && server.generation.meaningOf(error) === "not found")
            return removed.length === 0 ? undefined : rest;
        return { ...rest, error };
    }
}
/** Of a pipeline that the pull request brought, an earlier cleanup may have left the empty rest. */
async function removeOwn({ pipeline, pullRequest, server, removed, }) {
    const own = await remove_versions_versionsOf(pipeline, pullRequest, server);
    if (own.length === 0 && !isOf(pipeline.description, pullRequest))
        return { isPipelineRemoved: false };
    const { defaultVersion } = await lookAgain(pipeline, server);
    for (const version of own.filter(({ id }) => id !== defaultVersion?.id)) {
        await unlessGone(() => server.api.deleteVersion(version), server);
        removed.push(version.name);
    }
    const left = own.find(({ id }) => id === defaultVersion?.id);
    if (!(await removePipeline(pipeline, left, { pullRequest, server })))
        return { isPipelineRemoved: false, ...(left === undefined ? {} : { kept: left.name }) };
    if (left !== undefined)
        removed.push(left.name);
    return { isPipelineRemoved: true };
}
/** For the server's clock, which may differ from GitHub's. */
const clocksDifferMs = 86_400_000;
/** The newest come first: what is older than the pull request is not looked at. */
async function remove_versions_versionsOf({ id, name }, pullRequest, server) {
    const since = Date.parse(pullRequest.createdAt) - clocksDifferMs;
    const found = [];
    for await (const version of entries(`versions of pipeline ${name}`, (page) => server.api.listVersions(id, page))) {
        if (Date.parse(version.createdAt) < since)
            break;
        if (isOf(version.description, pullRequest))
            found.push(version);
    }
    return found;
}
function isOf(description, { repository, number }) {
    const from = (0,operations_description/* readDescription */.XF)(description);
    return from.pullRequest === number && from.repository === repository;
}
/** The default may have moved since the list was made. */
async function lookAgain(pipeline, server) {
    const found = await server.api.findPipelines([pipeline.name]);
    return found.find(({ id }) => id === pipeline.id) ?? pipeline;
}
/** Only one that this pull request brought, for trials or for a merge that did not come, and that holds nothing else. @returns whether it is gone */
async function removePipeline(pipeline, left, { pullRequest, server }) {
    if (!isMadeHere(pipeline) || !isOf(pipeline.description, pullRequest))
        return false;
    if (pullRequest.isMerged && !(0,operations_description/* readDescription */.XF)(pipeline.description).isTrial)
        return false;
    const { items } = await server.api.listVersions(pipeline.id, "");
    const ours = new Set([left?.id, pipeline.firstVersionId]);
    if (items.some(({ id }) => !ours.has(id)))
        return false;
    await unlessGone(() => server.api.deletePipeline(pipeline.id), server);
    return true;
}
async function unlessGone(remove, { generation }) {
    try {
        await remove();
    }
    catch (error) {
        if (!(error instanceof errors/* KfpError */.yH) || generation.meaningOf(error) !== "not found")
            throw error;
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/kfp/operations/run-source.ts


/** A run as the gate follows it. */
function createRunSource({ runId }, server) {
    const { finallyAfterTermination } = server.generation;
    return {
        readRun: (signal) => readRun(runId, server, signal),
        readLog: (task, signal) => readLog({ runId, task, server, signal }),
        terminate: (signal) => terminate(runId, server, signal),
        ...(finallyAfterTermination === undefined ? {} : { finallyAfterTermination }),
    };
}
async function readRun(runId, { api, generation, ui }, signal) {
    try {
        return await api.readRun(runId, signal);
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
 * A server refuses to terminate a run that is over, and one that has only just started: kfp-tekton terminates what is Running, Pending or has
 * no status yet (backend/src/apiserver/storage/run_store.go:604). So it is looked at, and asked again.
 */
async function terminate(runId, server, signal) {
    while ((await server.api.terminateRun(runId, signal)) === "not running") {
        if ((await readRun(runId, server, signal)).condition !== "Unknown")
            return;
        await (0,promises_.setTimeout)(betweenTriesMs, undefined, { signal });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/context/grace-after-abort.ts
var grace_after_abort = __webpack_require__(99707);
;// CONCATENATED MODULE: ./src/kfp/operations/experiments.ts

async function findOrCreateExperiment(name, server) {
    const find = async () => {
        const found = await server.api.findExperiments(name);
        return found.find((experiment) => experiment.name === name) ?? found[0];
    };
    const send = () => server.api.createExperiment(name);
    return (await find()) ?? (await postOnce({ send, find, server, what: `experiment "${name}"` }));
}

;// CONCATENATED MODULE: ./src/kfp/operations/runs.ts





/**
 * Submits a run of a version in an experiment, which is created when it is missing. Run names need not be unique on a server, so the
 * description carries a mark of this submission: by it the run is found again when the answer was lost.
 */
async function submitRun(submission, server) {
    const { runName: name, version, parameters, yaml, serviceAccount } = submission;
    const { limits } = server.generation;
    refuseName({ what: "experiment", name: submission.experiment, limit: limits.experimentName, input: "experiment" });
    refuseName({ what: "run", name, limit: limits.runName, input: "run-name" });
    const experiment = await findOrCreateExperiment(submission.experiment, server);
    const mark = `submission ${(0,external_node_crypto_.randomUUID)()}`;
    const signal = (0,grace_after_abort/* outliving */.W)(server.signal);
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
/** By the mark in its description. */
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
 * Finds or creates the pipeline, then finds or uploads the version. A server of kfp-tekton makes a version named after the pipeline with each
 * new pipeline; that one is removed once the asked-for version is there, also by a later call when this one does not get so far.
 */
async function uploadVersion(upload, { server, defaults, known }) {
    const started = server.clock.now();
    const { pipeline, isNew } = known === undefined
        ? await findOrCreatePipeline(upload, describe(upload), server)
        : { pipeline: known, isNew: false };
    if (upload.isTrial && !isNew)
        refuseForeignTrial(pipeline, upload, server);
    const uploaded = await findOrUploadVersion({ pipeline, isNew, upload, server });
    const { version, outcome } = uploaded;
    await removeFirstVersion({ ...uploaded, pipeline, isNew, server });
    await defaults.settle({ ...uploaded, pipeline, moves: upload.movesDefault, started });
    return {
        pipelineId: pipeline.id,
        versionId: version.id,
        versionName: version.name,
        url: `${server.ui}/#/pipelines/details/${pipeline.id}/version/${version.id}`,
        outcome,
    };
}
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
/** @throws KfpError when the pipeline of that name is not the pull request's: its default would change, if only for a moment */
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
 * Uploaded at once, as most versions are new: that a version is there already is known from the answer. It is looked for first where it may
 * well be there, as the default has its name, or the default is not told. The default alone proves nothing: it may be a row that was cut off
 * in the object store (quirk: cut-upload-leaves-invisible-row).
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
            file: upload,
        });
        return { version: { ...version, description }, outcome: "created" };
    };
    const mayBeThere = !isNew && [undefined, upload.versionName].includes(pipeline.defaultVersion?.name);
    const what = `version "${upload.versionName}" of pipeline "${upload.pipelineName}"`;
    return (mayBeThere ? await find() : undefined) ?? (await postOnce({ send, find, server, what }));
}
/** In the same request the version that was made along with the pipeline, and has its name: it may be left from a step that was killed. */
async function findVersion({ id, name: pipeline, firstVersionId }, name, server) {
    const names = firstVersionId === undefined || pipeline === name ? [name] : [name, pipeline];
    const found = await server.api.findVersions(id, names);
    const exact = found.find((version) => version.name === name);
    return {
        version: exact ?? found.find((version) => version.id !== firstVersionId),
        hasFirstVersion: found.some((version) => version.id === firstVersionId),
    };
}
/** The description has the digest; the package itself is asked for when that one is missing, or is of another archive. */
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
/** Somebody else's first version stays: only what this action made is removed. */
async function removeFirstVersion({ version, hasFirstVersion, pipeline, isNew, server }) {
    const { id, firstVersionId } = pipeline;
    if (firstVersionId === undefined || firstVersionId === version.id || !isMadeHere(pipeline))
        return;
    if (!(isNew || (hasFirstVersion ?? mayHaveFirstVersion(pipeline, server))))
        return;
    try {
        await server.api.deleteVersion({ id: firstVersionId, pipelineId: id });
    }
    catch (error) {
        // Another job was faster.
        if (!(error instanceof errors/* KfpError */.yH) || server.generation.meaningOf(error) !== "not found")
            throw error;
    }
}
/** A step that was killed before it removed the first version is run again, or followed by another, before that. */
const firstVersionMs = 86_400_000;
/** Where nobody has looked, traces tell: the first version is the default, or the one that was uploaded right after it is, and is not old. */
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
        const login = await createLogin({ ...options, values: options.login, dispatcher });
        return await openClient({ ...options, dispatcher, login });
    }
    catch (error) {
        await dispatcher.destroy();
        throw error;
    }
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
        findRun: (sent) => findRun(sent, server, server.signal),
        runSource: (run) => createRunSource(run, server),
        // What is still under way when the workflow is cancelled, such as a login, is not waited for.
        close: () => (signal.aborted ? dispatcher.destroy() : dispatcher.close()),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/kfp/transport/ca-certificate.ts




const certificate = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g;
/** The certificates in PEM, which the input holds itself or names the file of. @throws InputError */
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
        return await (0,external_node_fs_promises_.readFile)((0,external_node_path_.resolve)(workspace, path), "utf8");
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

// EXTERNAL MODULE: ./src/delivery/random-token.ts
var random_token = __webpack_require__(64973);
;// CONCATENATED MODULE: ./src/delivery/open-server.ts






/** The server that `host` names; the embedded one is started for it, and loaded only then. @throws ActionError */
async function openServer(options) {
    return options.inputs.host === "embedded" ? await openEmbedded(options) : await openRemote(options);
}
async function openRemote({ inputs, workspace, ports }) {
    const caCertificate = await readCaCertificate(inputs.caCertificate, workspace);
    const client = await connectToKfp({ ...ports, ...inputs, caCertificate, login: inputs });
    ports.log.line(`Server ${client.description}`);
    const { problem, note } = namespaceUse(client, inputs);
    if (note !== undefined)
        ports.log.line(note);
    if (problem === undefined)
        return { client, close: client.close };
    await client.close();
    throw problem;
}
/** Found out before anything is uploaded (quirks: upload-without-namespace-is-shared, runs-need-namespace, namespace-on-upload-panics, namespace-in-single-user-mode). */
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
/** Past any proxy, without a login: the server listens on the loopback interface of this machine. */
async function openEmbedded({ jobFolder, ports }) {
    const { startEmbeddedServer } = await Promise.all(/* import() */[__webpack_require__.e(2828), __webpack_require__.e(8891), __webpack_require__.e(2267), __webpack_require__.e(5911)]).then(__webpack_require__.bind(__webpack_require__, 65911));
    const token = (0,random_token/* randomToken */.z)(ports.log);
    const folder = (0,external_node_path_.join)(jobFolder, "embedded");
    const server = await startEmbeddedServer({ folder, env: ports.env, clock: ports.clock, token });
    const login = { ...noLogin, token };
    const address = { host: server.url, api: "v1", namespace: "", caCertificate: "", login };
    const client = await connectToKfp({ ...ports, ...address, env: {} });
    return {
        client,
        close: async () => {
            await client.close();
            await server.close();
        },
    };
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
/* harmony import */ var _passing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29778);



/** The way to servers: through the proxy that the environment names, with the certificates that are trusted. */
function createDispatcher({ env, caCertificate }) {
    const tls = caCertificate === "" ? undefined : trusting(caCertificate);
    const connect = tls === undefined ? {} : { connect: tls };
    const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy } = env;
    const proxied = [HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy].some((proxy) => proxy !== undefined && proxy !== "");
    if (!proxied)
        return new undici__WEBPACK_IMPORTED_MODULE_1__/* .Agent */ .g6(connect);
    const inner = tls === undefined ? {} : { requestTls: tls, proxyTls: tls };
    return new undici__WEBPACK_IMPORTED_MODULE_1__/* .EnvHttpProxyAgent */ .J2({ ...proxySettings(env), ...connect, ...inner });
}
/** One for all connections: reading the machine's certificates takes longer than a request. */
const trusting = (caCertificate) => ({
    secureContext: (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.createSecureContext)({ ca: [...(0,node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates)("default"), caCertificate] }),
});
/** Passed on by hand: undici would read process.env, which belongs to the entry of this program. */
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
    const message = error instanceof Error && error.message !== "" ? error.message : (0,_passing_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) || String(error);
    return message.slice(0, messageLimit);
}
const isCertificateFailure = (code) => /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code);
function failureHint(error) {
    const code = (0,_passing_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
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
            throw Object.assign(new Error(`the answer is longer than ${limit / 1024 / 1024} MiB`), { code: "ERR_TOO_LONG" });
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}


/***/ }),

/***/ 29778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   IM: () => (/* binding */ isPassingFailure),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   vs: () => (/* binding */ cannotStore)
/* harmony export */ });
/* harmony import */ var _tekton_denial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56938);

/** A proxy that is restarted or a server that is busy answers with these. */
const passingStatuses = new Set([408, 429, 502, 503, 504]);
/**
 * What a server says while its database is busy or away; uploads of a version say it with status 400 (quirks: parallel-uploads-deadlock, healthy-without-database:
 * kfp-tekton-1.9.2/10-deadlock-and-retry and 12-database-down).
 */
const passingWords = /deadlock|try restarting transaction|lock wait timeout|connection refused|(invalid|bad) connection|too many connections|server has gone away|i\/o timeout/i;
/**
 * What will be the same the next time: the name does not resolve, the certificate is not trusted, it is not HTTPS, the answer is too long,
 * this client is closed.
 */
const lastingCodes = new Set([
    "ENOTFOUND",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "ERR_TOO_LONG",
    "UND_ERR_DESTROYED",
]);
/** Whether the same request may succeed a little later. It may have been done already, unless its answer says that it was not. */
function isPassing({ status, serverMessage = "", cause, }) {
    if (status === undefined)
        return isPassingFailure(cause);
    if (passingStatuses.has(status))
        return true;
    // The webhook's words may hold any of the others, and it says the same the next time.
    if ((0,_tekton_denial_js__WEBPACK_IMPORTED_MODULE_0__/* .denialIn */ .H)(serverMessage) !== undefined)
        return false;
    // Without words of its own it was not the server that answered.
    return status === 500
        ? serverMessage === "" || passingWords.test(serverMessage)
        : status === 400 && passingWords.test(serverMessage);
}
/**
 * Whether the database says that it has no such characters: look-ups of an emoji on MariaDB with three bytes a character, of Japanese on
 * latin1, and what they are stored in (MySQL's error messages 1267, 1300 and 1366). The next time it says the same.
 */
const cannotStore = ({ status = 0, serverMessage = "" }) => status >= 400 &&
    /illegal mix of collations|incorrect string value|invalid utf8\w* character string/i.test(serverMessage);
/** The same of a request that was not answered. */
const isPassingFailure = (cause) => !lastingCodes.has(codeOf(cause)) && !/CERT|SELF_SIGNED|UNABLE_TO|ERR_SSL|EPROTO/.test(codeOf(cause));
const codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";


/***/ }),

/***/ 7562:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ timeLimit)
/* harmony export */ });
class NoAnswer extends Error {
}
/** Aborts its signal when the time is over, by the clock that the caller brought. */
function timeLimit(ms, clock) {
    const limit = new AbortController();
    const timer = new AbortController();
    clock.sleep(ms, timer.signal).then(() => limit.abort(new NoAnswer(`no answer within ${ms / 1000} s`)), () => undefined);
    return { signal: limit.signal, clear: () => timer.abort() };
}


/***/ })

};
