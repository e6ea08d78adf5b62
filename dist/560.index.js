export const id = 560;
export const ids = [560];
export const modules = {

/***/ 8560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openServer: () => (/* binding */ openServer)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
;// CONCATENATED MODULE: ./src/kfp/transport.ts


/** An upload waits for the server's object store; everything else is a look into a database. */
const timeLimitMs = 60_000;
const answerLimit = 64 * 1024 * 1024;
const messageLimit = 2_000;
/** A proxy that is restarted or a server that is busy answers with these; nothing was done then. */
const passingStatuses = new Set([429, 502, 503, 504]);
const retryDelaysMs = [500, 2_000, 5_000];
function createTransport(options) {
    const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy } = options.env;
    const proxied = [HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy].some((proxy) => proxy !== undefined && proxy !== "");
    const dispatcher = proxied ? new undici/* EnvHttpProxyAgent */.J2(proxySettings(options.env)) : new undici/* Agent */.g6();
    const text = (call) => sendWithRetries(call, options, dispatcher);
    return {
        text,
        json: async (call) => parseObject(await text(call), call, options),
        close: () => dispatcher.close(),
    };
}
/** Passed on by hand: undici would read process.env, which belongs to the entry of this program. */
function proxySettings(env) {
    const [httpProxy, httpsProxy, noProxy] = [
        env.http_proxy ?? env.HTTP_PROXY,
        env.https_proxy ?? env.HTTPS_PROXY,
        env.no_proxy ?? env.NO_PROXY,
    ];
    return { ...(httpProxy ? { httpProxy } : {}), ...(httpsProxy ? { httpsProxy } : {}), noProxy: noProxy ?? "" };
}
/** Only a GET is sent again by itself: a POST may have landed, which its caller finds out by a look-up. */
async function sendWithRetries(call, options, dispatcher) {
    for (const delayMs of call.method === "GET" ? retryDelaysMs : []) {
        try {
            return await send(call, options, dispatcher);
        }
        catch (error) {
            if (!(error instanceof errors/* KfpError */.yH) || !isPassing(error) || options.signal.aborted)
                throw error;
            await options.clock.sleep(delayMs, options.signal);
        }
    }
    return await send(call, options, dispatcher);
}
/** Whether the same request may succeed a little later. A name that does not resolve or a refused certificate will not. */
function isPassing({ status, cause }) {
    if (status !== undefined)
        return passingStatuses.has(status);
    return ["ECONNRESET", "ECONNREFUSED", "EPIPE", "UND_ERR_SOCKET", "UND_ERR_CONNECT_TIMEOUT"].includes(codeOf(cause));
}
const codeOf = (error) => typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
async function send(call, options, dispatcher) {
    const { method, path, query = {}, body } = call;
    const url = new URL(options.base + path);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, value);
    const where = { method, url: options.base + path };
    const signal = AbortSignal.any([AbortSignal.timeout(timeLimitMs), call.signal ?? options.signal]);
    let answer;
    try {
        const response = await (0,undici/* request */.Em)(url, {
            method,
            dispatcher,
            signal,
            headers: headersOf(call, options.token),
            body: bodyOf(body),
        });
        const contentType = String(response.headers["content-type"] ?? "");
        answer = { status: response.statusCode, contentType, text: await readBounded(response.body) };
    }
    catch (error) {
        throw new errors/* KfpError */.yH(`${method} ${where.url} was not answered: ${describeFailure(error)}`, {
            ...where,
            cause: error,
            hint: failureHint(error),
        });
    }
    if (answer.status >= 300)
        throw statusError(where, answer);
    if (/^text\/html/i.test(answer.contentType))
        throw pageError(where, answer.status);
    return answer.text;
}
function headersOf({ body }, token) {
    return {
        accept: "application/json",
        ...(body === undefined || body instanceof undici.FormData ? {} : { "content-type": "application/json" }),
        ...(token === "" ? {} : { authorization: `Bearer ${token}` }),
    };
}
const bodyOf = (body) => body === undefined ? null : body instanceof undici.FormData ? body : JSON.stringify(body);
async function readBounded(body) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > answerLimit)
            throw new Error(`the answer is longer than ${answerLimit / 1024 / 1024} MiB`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString("utf8");
}
function describeFailure(error) {
    if (error instanceof Error && error.name === "TimeoutError")
        return `no answer within ${timeLimitMs / 1000} s`;
    const message = error instanceof Error && error.message !== "" ? error.message : codeOf(error) || String(error);
    return message.slice(0, messageLimit);
}
function failureHint(error) {
    const code = codeOf(error);
    if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
        return "The server's certificate is not one that this machine trusts.";
    if (code === "ENOTFOUND" || code === "EAI_AGAIN")
        return "Check the name in `host`, and whether this runner can reach it (a private network needs a self-hosted runner or a tunnel).";
    return "Check `host`, and whether this runner can reach it (a private network needs a self-hosted runner or a tunnel).";
}
function statusError(where, { status, text, contentType }) {
    const serverMessage = serverMessageOf(text, contentType);
    const said = serverMessage === "" ? "" : `: ${serverMessage}`;
    return new errors/* KfpError */.yH(`${where.method} ${where.url} was answered with HTTP ${status}${said}`, {
        ...where,
        status,
        serverMessage,
        ...statusHint(status, contentType),
    });
}
/** Uploads answer `{"error_message"}`, the gateway `{"message","details":[{"error_message"}]}`, a proxy with text or a page. */
function serverMessageOf(text, contentType) {
    if (/^text\/html/i.test(contentType))
        return "";
    const body = tryParse(text);
    if (body === undefined)
        return text.trim().slice(0, messageLimit);
    const details = Array.isArray(body.details) ? body.details[0] : undefined;
    const message = [body.error_message, body.message, details?.error_message, body.error].find((part) => typeof part === "string" && part !== "");
    return typeof message === "string" ? message.slice(0, messageLimit) : "";
}
function statusHint(status, contentType) {
    if (status === 401)
        return { hint: "The server wants a login: set `token`." };
    if (status === 403)
        return {
            hint: "The login is known but lacks permission; in Kubeflow it needs the role kubeflow-edit in its namespace.",
        };
    if (status < 400)
        return {
            hint: "The server sends to another address, most of the time its login page: set `token`, and check `host`.",
        };
    if (status === 404 && /^text\/html/i.test(contentType))
        return { hint: "Check the path in `host`: Kubeflow serves pipelines below /pipeline." };
    return {};
}
function pageError(where, status) {
    return new errors/* KfpError */.yH(`${where.method} ${where.url} was answered with a web page instead of the API.`, {
        ...where,
        status,
        hint: "Most of the time this is a login page, or `host` lacks the path /pipeline.",
    });
}
function parseObject(text, { method, path }, { base }) {
    const body = tryParse(text);
    if (body !== undefined)
        return body;
    throw new errors/* KfpError */.yH(`${method} ${base}${path} was answered with something that is not JSON: ${JSON.stringify(text.slice(0, 80))}`, {
        method,
        url: base + path,
        hint: "Check that `host` is the address of Kubeflow Pipelines.",
    });
}
function tryParse(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/kfp/find-api.ts


/**
 * The base of the API: the address as given, or with Kubeflow's /pipeline. Whoever copies the address of a page in the browser brings a
 * fragment along; it is dropped.
 * @throws KfpError of the first try when no address answers
 */
async function findApi(options) {
    const [given = "", ...others] = candidates(options.host);
    const first = await probe(given, options);
    if (typeof first === "string")
        return first;
    // Who does not answer at all, or wants a login, is found; another path would not help.
    if (first.status === undefined || first.status === 401 || first.status === 403)
        throw first;
    for (const base of others) {
        const found = await probe(base, options);
        if (typeof found === "string")
            return found;
    }
    throw first;
}
function candidates(host) {
    const url = new URL(host);
    const path = url.pathname.replace(/\/+$/, "").replace(/\/apis(\/.*)?$/, "");
    const base = `${url.origin}${path}`;
    return path.endsWith("/pipeline") ? [base] : [base, `${base}/pipeline`];
}
async function probe(base, options) {
    const transport = createTransport({ ...options, base });
    try {
        const health = await transport.json({ method: "GET", path: "/apis/v1/healthz" });
        return isHealth(health) ? base : notKfp(base);
    }
    catch (error) {
        if (error instanceof errors/* KfpError */.yH)
            return error.status === 404 ? notKfp(base, error) : error;
        throw error;
    }
    finally {
        await transport.close();
    }
}
/** Asked directly the server gives `commit_sha`, through the web interface `apiServerReady`. */
const isHealth = (health) => "commit_sha" in health || "apiServerReady" in health;
function notKfp(base, cause) {
    return new errors/* KfpError */.yH(`${base} is not a Kubeflow Pipelines server with the API /apis/v1.`, {
        method: "GET",
        url: `${base}/apis/v1/healthz`,
        ...(cause?.status === undefined ? {} : { status: cause.status }),
        cause,
        hint: "Set `host` to the address that shows Kubeflow Pipelines in the browser; it must be kfp-tekton 1.6 to 1.9.",
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./src/tekton/pipeline-run.ts
var pipeline_run = __webpack_require__(6427);
;// CONCATENATED MODULE: ./src/tekton/run-state.ts

/** What a live PipelineRun says of itself. A run without a condition has not been looked at by Tekton yet. */
function runStateOf(run) {
    const status = run.status ?? {};
    const condition = (0,pipeline_run/* succeededCondition */.$)(status.conditions);
    return {
        condition: statusOf(condition),
        reason: condition?.reason ?? "",
        message: condition?.message ?? "",
        tasks: tasksOf(run),
        ...times(status),
    };
}
const statusOf = (condition) => condition?.status === "True" || condition?.status === "False" ? condition.status : "Unknown";
function times({ startTime, completionTime, }) {
    return {
        ...(startTime === undefined ? {} : { startedAt: startTime }),
        ...(completionTime === undefined ? {} : { finishedAt: completionTime }),
    };
}
/** In the order of the pipeline, `finally` last; then what only the status knows (a server may leave the spec out). */
function tasksOf(run) {
    const status = run.status ?? {};
    const spec = status.pipelineSpec ?? run.spec?.pipelineSpec ?? {};
    const runs = taskRunsByTask(status);
    const skipped = new Map((status.skippedTasks ?? []).map((task) => [task.name, task.reason ?? ""]));
    const declared = [...(spec.tasks ?? []), ...(spec.finally ?? [])].map((task) => task.name);
    const names = [...new Set([...declared, ...runs.keys(), ...skipped.keys()])];
    return names.map((name) => {
        const taskRun = runs.get(name);
        if (taskRun !== undefined)
            return taskState(name, taskRun);
        const reason = skipped.get(name);
        return { name, phase: reason === undefined ? "pending" : "skipped", reason: reason ?? "", message: "", retries: 0 };
    });
}
/**
 * The persistence agent embeds the TaskRuns with its shipped setting; without it only the references are there, and the pod's name follows
 * from the TaskRun's (recorded: kfp-tekton-1.9.2-cluster, surprise 29).
 */
function taskRunsByTask(status) {
    // A custom task has no pod.
    const referenced = (status.childReferences ?? []).map(({ kind, name, pipelineTaskName }) => [pipelineTaskName ?? name, kind === "TaskRun" ? { podName: `${name}-pod` } : {}]);
    const embedded = Object.entries(status.taskRuns ?? {}).map(([name, taskRun]) => [taskRun.pipelineTaskName ?? name, taskRun.status ?? {}]);
    return new Map([...referenced, ...embedded]);
}
function taskState(name, status) {
    const condition = (0,pipeline_run/* succeededCondition */.$)(status.conditions);
    const exitCode = status.steps
        ?.map((step) => step.terminated?.exitCode)
        .find((code) => code !== undefined && code !== 0);
    return {
        name,
        phase: phaseOf(condition, status),
        reason: condition?.reason ?? "",
        message: condition?.message ?? "",
        ...(status.podName === undefined || status.podName === "" ? {} : { podName: status.podName }),
        ...(exitCode === undefined ? {} : { exitCode }),
        ...times(status),
        retries: status.retriesStatus?.length ?? 0,
    };
}
/** TaskRun reasons: tektoncd/pipeline pkg/apis/pipeline/v1/taskrun_types.go. Status decides, the reason tells the kinds of failure apart. */
function phaseOf(condition, { startTime }) {
    if (condition?.status === "True")
        return "succeeded";
    if (condition?.status !== "False")
        return startTime === undefined ? "pending" : "running";
    if (condition.reason === "TaskRunTimeout")
        return "timed-out";
    return condition.reason === "TaskRunCancelled" ? "cancelled" : "failed";
}
/**
 * For a server that gives only the reason. Nothing but these three counts as success or as still going on; everything else that Tekton says
 * is an end, also reasons that neither the SDK nor the server know as one (`CouldntGetTask`, `ParameterMissing`, recorded surprise 27).
 */
function runStateFromReason(reason) {
    const condition = reason === "Succeeded" || reason === "Completed" ? "True" : unfinishedReasons.has(reason) ? "Unknown" : "False";
    return { condition, reason, message: "", tasks: [] };
}
/** Status Unknown in tektoncd/pipeline pkg/apis/pipeline/v1/pipelinerun_types.go, cancel.go:136 and timeout.go:92; `Terminating` is the KFP server's own. */
const unfinishedReasons = new Set([
    "",
    "Started",
    "Running",
    "Pending",
    "PipelineRunPending",
    "ResolvingPipelineRef",
    "PipelineRunStopping",
    "PipelineRunTimeoutRunningFinally",
    "CancelledRunningFinally",
    "StoppedRunningFinally",
    "PipelineRunCouldntCancel",
    "PipelineRunCouldntTimeOut",
    "Terminating",
]);

;// CONCATENATED MODULE: ./src/kfp/server.ts
/**
 * The `filter` query parameter for an exact name. The server decodes the text once more than HTTP does (recorded surprise 10), so `%` and
 * `+` are encoded once more here.
 */
function nameFilter(name) {
    return JSON.stringify({ predicates: [{ op: "EQUALS", key: "name", string_value: name }] }).replace(/[%+]/g, encodeURIComponent);
}
/** Names in the query of an upload are decoded once more, too (recorded surprise 9). */
const encodeOnceMore = (name) => name.replace(/[%+]/g, encodeURIComponent);
const textOf = (object, key) => {
    const value = object?.[key];
    return typeof value === "string" ? value : "";
};
const objectsOf = (object, key) => {
    const value = object[key];
    return Array.isArray(value) ? value.filter((entry) => typeof entry === "object" && entry !== null) : [];
};
const objectOf = (object, key) => {
    const value = object[key];
    return typeof value === "object" && value !== null ? value : undefined;
};

;// CONCATENATED MODULE: ./src/kfp/run-source.ts




/** A run as the gate follows it. */
function createRunSource({ runId }, transport) {
    const path = `/apis/v1/runs/${runId}`;
    return {
        readRun: (signal) => readRun(path, transport, signal),
        readLog: (task, signal) => readLog({ path, task, transport, signal }),
        terminate: (signal) => terminate(path, transport, signal),
    };
}
async function readRun(path, transport, signal) {
    let reply;
    try {
        reply = await transport.json({ method: "GET", path, signal });
    }
    catch (error) {
        if (error instanceof errors/* KfpError */.yH && error.status === 404)
            throw new errors/* RunGoneError */.Xl("The run is not on the server any more.", { cause: error });
        throw error;
    }
    try {
        return stateOf(reply);
    }
    catch (cause) {
        throw new errors/* KfpError */.yH("The server described the run in a way that cannot be read.", {
            method: "GET",
            url: path,
            cause,
        });
    }
}
/**
 * The live object has the condition, its reason and the tasks; the server's own string is ahead of it only just after a termination, and
 * alone just after the creation (recorded surprises 24, 28 and 30). The condition decides wherever it is there.
 */
function stateOf(reply) {
    const manifest = parseManifest(textOf(objectOf(reply, "pipeline_runtime"), "workflow_manifest"));
    const state = manifest === undefined ? undefined : runStateOf(manifest);
    if (state !== undefined && state.reason !== "")
        return state;
    const fromReason = runStateFromReason(textOf(objectOf(reply, "run"), "status"));
    return state === undefined ? fromReason : { ...state, condition: fromReason.condition, reason: fromReason.reason };
}
function parseManifest(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The node is the pod's name. Errors come as HTTP 200 with JSON in the body, also after a part of the log (recorded surprise 31). */
async function readLog({ path, task, transport, signal }) {
    if (task.podName === undefined)
        return "";
    const text = await transport.text({
        method: "GET",
        path: `${path}/nodes/${encodeURIComponent(task.podName)}/log`,
        signal,
    });
    return text.replace(/\{"error_message":.*\}\s*$/s, "");
}
const betweenTriesMs = 300;
/**
 * A run that is over answers 400 "Row not found" (recorded surprise 33), and so does one that has only just started: the server terminates
 * what is Running, Pending or has no status yet (kfp-tekton backend/src/apiserver/storage/run_store.go:604). So it is looked at, and asked again.
 */
async function terminate(path, transport, signal) {
    for (;;) {
        try {
            await transport.text({ method: "POST", path: `${path}/terminate`, body: {}, signal });
            return;
        }
        catch (error) {
            if (!(error instanceof errors/* KfpError */.yH) ||
                error.status !== 400 ||
                !/Row not found/.test(error.serverMessage ?? error.message))
                throw error;
        }
        if ((await readRun(path, transport, signal)).condition !== "Unknown")
            return;
        await (0,promises_.setTimeout)(betweenTriesMs, undefined, { signal });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/kfp/post-once.ts

const delaysMs = [500, 2_000, 5_000];
/**
 * Sends a POST, and again only after a look-up has shown that it did not land: an answer can be lost, and two parallel version uploads can
 * deadlock in the server's database (recorded: kfp-tekton-1.9.2/10-deadlock-and-retry, surprise 2).
 * @returns what was made, or what somebody else had made in the meantime
 */
async function postOnce(post) {
    const { server } = post;
    for (const delayMs of delaysMs) {
        const outcome = await attempt(post);
        if (outcome.kind === "there")
            return outcome.found;
        server.log.line(`${outcome.error.message}; it is not there, trying again`);
        await server.clock.sleep(delayMs, server.signal);
    }
    const last = await attempt(post);
    if (last.kind === "there")
        return last.found;
    throw last.error;
}
async function attempt({ send, find, what }) {
    try {
        return { kind: "there", found: await send() };
    }
    catch (error) {
        if (!(error instanceof errors/* KfpError */.yH) || !(isDuplicate(error) || post_once_isPassing(error)))
            throw error;
        const found = await find();
        if (found !== undefined)
            return { kind: "there", found };
        if (isDuplicate(error))
            throw invisible(what, error);
        return { kind: "not there", error };
    }
}
/** kfp-tekton answers 500 for it on uploads, 409 with code 6 elsewhere; the wording is `already exist` or `already exists`. */
function isDuplicate({ status, serverMessage = "" }) {
    return (status === 500 || status === 409) && /already exist/i.test(serverMessage);
}
/** No answer at all, a proxy's word, or a database that was busy. */
function post_once_isPassing({ status, serverMessage = "" }) {
    return (status === undefined ||
        [429, 502, 503, 504].includes(status) ||
        (status === 500 && /deadlock|try restarting transaction/i.test(serverMessage)));
}
/** Recorded: kfp-tekton-1.9.2/11-object-store-down, surprise 3. Such a row outlives a restart of the server. */
function invisible(what, cause) {
    return new errors/* KfpError */.yH(`The server says that ${what} exists already, but does not show it.`, {
        method: cause.method,
        url: cause.url,
        ...(cause.status === undefined ? {} : { status: cause.status }),
        cause,
        hint: "An earlier upload was cut off in the server's object store and left a name that cannot be used again: choose another with `pipeline-name` or `version-name`, or remove the row in the server's database.",
    });
}

;// CONCATENATED MODULE: ./src/kfp/runs.ts



/**
 * Submits a run of a version in an experiment, which is created when it is missing. Run names need not be unique on a server, so the
 * description carries a mark of this submission: by it the run is found again when the answer was lost.
 */
async function submitRun(submission, server) {
    const experiment = await findOrCreateExperiment(submission.experiment, server);
    const mark = `submission ${(0,external_node_crypto_.randomUUID)()}`;
    const body = runBody(submission, experiment, mark);
    const signal = outliving(server.signal);
    const send = async () => {
        const created = await server.transport.json({ method: "POST", path: "/apis/v1/runs", body, signal });
        return textOf(objectOf(created, "run"), "id");
    };
    const find = () => findRun({ name: submission.runName, mark, server, signal });
    const runId = await postOnce({ send, find, server, what: `run "${submission.runName}"` });
    return { runId, name: submission.runName, url: `${server.ui}/#/runs/details/${runId}` };
}
function runBody({ runName, versionId, parameters, serviceAccount }, experiment, mark) {
    return {
        name: runName,
        description: mark,
        ...(serviceAccount === "" ? {} : { service_account: serviceAccount }),
        pipeline_spec: { parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })) },
        resource_references: [
            { key: { type: "EXPERIMENT", id: experiment }, relationship: "OWNER" },
            { key: { type: "PIPELINE_VERSION", id: versionId }, relationship: "CREATOR" },
        ],
    };
}
/** For the answer to a submission that is on its way when the workflow is cancelled. */
const answerWithinMs = 3_000;
/** Without its id a run could not be terminated: what has been sent is waited for a little longer than the workflow. */
function outliving(signal) {
    const later = new AbortController();
    const abort = () => setTimeout(() => later.abort(signal.reason), answerWithinMs).unref();
    if (signal.aborted)
        abort();
    else
        signal.addEventListener("abort", abort, { once: true });
    return later.signal;
}
async function findRun({ name, mark, server, signal }) {
    const query = { filter: nameFilter(name), sort_by: "created_at desc", page_size: "100" };
    const list = await server.transport.json({ method: "GET", path: "/apis/v1/runs", query, signal });
    const run = objectsOf(list, "runs").find((candidate) => textOf(candidate, "description") === mark);
    return run === undefined ? undefined : textOf(run, "id");
}
async function findOrCreateExperiment(name, server) {
    const find = async () => {
        const list = await server.transport.json({
            method: "GET",
            path: "/apis/v1/experiments",
            query: { filter: nameFilter(name), page_size: "10" },
        });
        const found = objectsOf(list, "experiments");
        const experiment = found.find((candidate) => textOf(candidate, "name") === name) ?? found[0];
        return experiment === undefined ? undefined : textOf(experiment, "id");
    };
    const send = async () => textOf(await server.transport.json({ method: "POST", path: "/apis/v1/experiments", body: { name } }), "id");
    return (await find()) ?? (await postOnce({ send, find, server, what: `experiment "${name}"` }));
}

;// CONCATENATED MODULE: ./src/kfp/versions.ts





/** Begins the description of a pipeline that this action made: its first version, named after the pipeline, is not one that anybody asked for. */
const madeHere = "Created by kfp-tekton-action.";
/**
 * Finds or creates the pipeline, then finds or uploads the version. A server of this generation makes a version named after the pipeline
 * with each new pipeline; that one is removed once the asked-for version is there, also by a later call when this one does not get so far.
 */
async function uploadVersion(upload, server) {
    const pipeline = await findOrCreatePipeline(upload, server);
    const version = await findOrUploadVersion(pipeline, upload, server);
    await removeAccidentalVersion({ pipeline, version, upload, server });
    return {
        pipelineId: pipeline.id,
        versionId: version.id,
        versionName: version.name,
        url: `${server.ui}/#/pipelines/details/${pipeline.id}/version/${version.id}`,
        outcome: version.outcome,
    };
}
async function findOrCreatePipeline(upload, server) {
    const find = () => findPipeline(upload.pipelineName, server);
    const send = async () => {
        const query = {
            name: encodeOnceMore(upload.pipelineName),
            description: encodeOnceMore(`${madeHere} ${upload.description}`),
        };
        const created = await server.transport.json({
            method: "POST",
            path: "/apis/v1/pipelines/upload",
            query,
            body: fileForm(upload),
        });
        return pipelineOf(created);
    };
    return (await find()) ?? (await postOnce({ send, find, server, what: `pipeline "${upload.pipelineName}"` }));
}
async function findPipeline(name, server) {
    const list = await server.transport.json({
        method: "GET",
        path: "/apis/v1/pipelines",
        query: { filter: nameFilter(name), page_size: "10" },
    });
    const found = objectsOf(list, "pipelines");
    const [first] = found.filter((pipeline) => textOf(pipeline, "name") === name);
    if (first !== undefined)
        return pipelineOf(first);
    const [other] = found;
    if (other !== undefined)
        throw otherCase(name, textOf(other, "name"), server);
    return undefined;
}
/** The database's collation ignores case: such a pipeline can neither be found nor made (recorded surprise 11). */
function otherCase(name, existing, { ui }) {
    return new errors/* KfpError */.yH(`The server has a pipeline "${existing}", and does not tell upper from lower case: "${name}" cannot be made beside it.`, {
        method: "GET",
        url: `${ui}/apis/v1/pipelines`,
        hint: "Use the same spelling, or another name in `pipeline-name`.",
    });
}
const pipelineOf = (object) => ({
    id: textOf(object, "id"),
    description: textOf(object, "description"),
});
function fileForm({ fileName, bytes }) {
    const form = new undici.FormData();
    form.set("uploadfile", new File([Buffer.from(bytes)], fileName), fileName);
    return form;
}
async function findOrUploadVersion(pipeline, upload, server) {
    const find = async () => {
        const found = await findVersion(pipeline, upload.versionName, server);
        if (found === undefined)
            return undefined;
        await refuseOtherContent(found, upload, server);
        return { id: textOf(found, "id"), name: textOf(found, "name"), outcome: "reused" };
    };
    const send = async () => {
        const query = {
            name: encodeOnceMore(upload.versionName),
            pipelineid: pipeline.id,
            description: upload.description,
        };
        const created = await server.transport.json({
            method: "POST",
            path: "/apis/v1/pipelines/upload_version",
            query,
            body: fileForm(upload),
        });
        return { id: textOf(created, "id"), name: upload.versionName, outcome: "created" };
    };
    return ((await find()) ??
        (await postOnce({
            send,
            find,
            server,
            what: `version "${upload.versionName}" of pipeline "${upload.pipelineName}"`,
        })));
}
async function findVersion(pipeline, name, server) {
    const query = {
        "resource_key.type": "PIPELINE",
        "resource_key.id": pipeline.id,
        filter: nameFilter(name),
        page_size: "10",
    };
    const list = await server.transport.json({ method: "GET", path: "/apis/v1/pipeline_versions", query });
    const found = objectsOf(list, "versions");
    return found.find((version) => textOf(version, "name") === name) ?? found[0];
}
/** This generation gives the uploaded text back, byte for byte. */
async function refuseOtherContent(version, upload, server) {
    const path = `/apis/v1/pipeline_versions/${textOf(version, "id")}/templates`;
    const stored = textOf(await server.transport.json({ method: "GET", path }), "template");
    if (stored === upload.yaml)
        return;
    const message = `Version "${upload.versionName}" of pipeline "${upload.pipelineName}" is on the server with other content`;
    throw new errors/* KfpError */.yH(`${message}: SHA-256 ${digest(stored)} there, ${digest(upload.yaml)} here.`, {
        method: "GET",
        url: server.ui + path,
        hint: "A version is never overwritten. Commit the change first, or give the version another name with `version-name` (for example {sha}-{digest}).",
    });
}
const digest = (text) => (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex").slice(0, 16);
/** Its id is the pipeline's. Somebody else's first version stays: only what this action made is removed. */
async function removeAccidentalVersion({ pipeline, version, upload, server }) {
    if (!pipeline.description.startsWith(madeHere) || version.id === pipeline.id)
        return;
    const accidental = await findVersion(pipeline, upload.pipelineName, server);
    if (accidental === undefined || textOf(accidental, "id") !== pipeline.id)
        return;
    try {
        await server.transport.json({ method: "DELETE", path: `/apis/v1/pipeline_versions/${pipeline.id}` });
    }
    catch (error) {
        // Another job of the same commit was faster.
        if (!(error instanceof errors/* KfpError */.yH) || error.status !== 404)
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/kfp/kfp.ts





/** @throws KfpError when nothing at that address answers as Kubeflow Pipelines does */
async function connectToKfp(options) {
    const base = await findApi(options);
    const transport = createTransport({ ...options, base });
    const server = { transport, ui: base, clock: options.clock, log: options.log, signal: options.signal };
    return {
        uploadVersion: (upload) => uploadVersion(upload, server),
        submitRun: (submission) => submitRun(submission, server),
        runSource: (run) => createRunSource(run, transport),
        close: transport.close,
    };
}

;// CONCATENATED MODULE: ./src/server.ts


/** The server that `host` names; the embedded one is started for it, and loaded only then. @throws KfpError */
async function openServer({ inputs, jobFolder, ports }) {
    if (inputs.host !== "embedded") {
        const client = await connectToKfp({ ...ports, host: inputs.host, token: inputs.token });
        return { client, close: client.close };
    }
    const { startEmbeddedServer } = await Promise.all(/* import() */[__webpack_require__.e(828), __webpack_require__.e(45)]).then(__webpack_require__.bind(__webpack_require__, 1045));
    const server = await startEmbeddedServer({ folder: (0,external_node_path_.join)(jobFolder, "embedded"), env: ports.env, clock: ports.clock });
    // Past any proxy: the server listens on the loopback interface of this machine.
    const client = await connectToKfp({ ...ports, env: {}, host: server.url, token: "" });
    return {
        client,
        close: async () => {
            await client.close();
            await server.close();
        },
    };
}


/***/ }),

/***/ 6427:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ succeededCondition)
/* harmony export */ });
/** The `Succeeded` condition, found by its type: Tekton does not promise an order (facts: tekton.md §5.1). */
function succeededCondition(conditions) {
    return conditions?.find((condition) => condition.type === "Succeeded");
}


/***/ })

};
