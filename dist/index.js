import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 70152:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ resultSize),
/* harmony export */   Y: () => (/* binding */ resultSizeHint)
/* harmony export */ });
/* harmony import */ var _tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(62857);

/** Of what one container may say at its end, Tekton's results among it (Kubernetes, container.go, MaxContainerTerminationMessageLength). */
const containerLimit = 4096;
/** Of all containers of a pod together (kubernetes pkg/kubelet/kuberuntime, MaxPodTerminationMessageLogLength). */
const podLimit = 12 * 1024;
const annotation = "tekton-result-sizes";
/** Also for the task whose result turned out to be too large. */
const resultSizeHint = "Hand large values over as files: declare them with OutputPath and InputPath, or as output_artifact_paths.";
/** The author's own estimate, by which the SDK spreads results over steps (kfp_tekton/compiler/_op_to_template.py); it only logs a warning. */
const resultSize = {
    name: "result-size",
    hint: resultSizeHint,
    find: (run) => (0,_tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .allTasks */ .m5)(run).flatMap(({ task }) => problemsOf(task)),
};
function problemsOf({ name, taskSpec }) {
    const estimates = readEstimates(taskSpec?.metadata?.annotations?.[annotation]);
    const declared = (0,_tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(taskSpec?.results).map((result) => result.name);
    const total = estimates.reduce((sum, { size }) => sum + size, 0);
    const tooLarge = estimates.filter(({ size }) => size > containerLimit);
    const messages = [
        ...tooLarge.map(({ written, size }) => `The result ${written} is estimated at ${size} bytes: a container may hand over ${containerLimit} bytes at its end.`),
        ...(tooLarge.length === 0 && total > podLimit
            ? [`The results are estimated at ${total} bytes together: a pod may hand over ${podLimit} bytes at its end.`]
            : []),
        ...estimates
            .filter(({ result }) => !declared.includes(result))
            .map((estimate) => unknownResult(estimate, declared)),
    ];
    return messages.map((message) => ({ message, task: name, clues: [annotation] }));
}
/** The SDK makes `param3-b` of `param3_b`, and reads the estimates by the name that it made. */
function unknownResult({ written }, declared) {
    const sdkName = declared.find((name) => plain(name) === plain(written));
    return sdkName === undefined
        ? `The size of ${written} is estimated, which is not a result of the task (${declared.join(", ") || "it has none"}).`
        : `The size of ${written} is estimated, and the SDK calls that result ${sdkName}: write the estimate under that name.`;
}
const plain = (name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
function readEstimates(text) {
    try {
        const estimates = JSON.parse(text ?? "{}");
        return Object.entries(estimates).map(([written, size]) => ({
            written,
            result: written.replaceAll(/[^\w-]/g, "-"),
            size: Number(size) || 0,
        }));
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 89238:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ chooseCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(86594);
/* harmony import */ var _workspace_unwritable_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(64798);




/**
 * Where the SDK's environment and compiled packages are kept. Without `cache-dir` it is a folder that outlives the job only on a runner that
 * does not: on one that is kept, whoever compiles in one job could change what is uploaded by the next.
 * @throws ActionError when `cache-dir` names a folder that cannot be written
 */
async function chooseCacheFolder({ given, jobFolder, env, log }) {
    if (given !== "")
        return await givenFolder(given);
    const ofJob = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(jobFolder, "cache");
    if (env.RUNNER_ENVIRONMENT === "self-hosted")
        return ofJob;
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.RUNNER_TOOL_CACHE || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".cache"), "kfp-tekton-action");
    const obstacle = await (0,_workspace_unwritable_js__WEBPACK_IMPORTED_MODULE_3__/* .findObstacle */ .R)(kept);
    if (obstacle === undefined)
        return kept;
    log.annotate({
        level: "warning",
        title: "Cache not kept",
        message: `The SDK's environment and the compiled packages are kept for this job only, because ${obstacle}. Set \`cache-dir\` to a folder that can be written.`,
    });
    return ofJob;
}
/** `~` is the home folder, as in the path of actions/cache. */
async function givenFolder(given) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given.replace(/^~(?=\/|$)/, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()));
    const obstacle = await (0,_workspace_unwritable_js__WEBPACK_IMPORTED_MODULE_3__/* .findObstacle */ .R)(folder);
    if (obstacle === undefined)
        return folder;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`The folder of \`cache-dir\` cannot be written: ${obstacle}.`, {
        code: "not-writable",
        hint: "Set `cache-dir` to a folder that this user can write, or leave it out.",
    });
}


/***/ }),

/***/ 5097:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal }),
};


/***/ }),

/***/ 13166:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readOpenRuns),
/* harmony export */   f: () => (/* binding */ OpenRuns)
/* harmony export */ });
/**
 * The runs that this step must see to their end. They are written down at each change, because a step may be killed at any time: the runner
 * reads the file of the state even then (actions/runner src/Runner.Worker/ActionRunner.cs, RunAsync), and the post step terminates what is
 * left. Each run has a name of its own in the state, which becomes an environment variable: one of all runs could be too long for it.
 */
class OpenRuns {
    #names = new Map();
    #save;
    constructor(save) {
        this.#save = save;
    }
    add(run) {
        const name = `run-${this.#names.size + 1}`;
        this.#names.set(keyOf(run), name);
        this.#save(name, JSON.stringify(run));
    }
    remove(run) {
        const name = this.#names.get(keyOf(run));
        if (name !== undefined)
            this.#save(name, "");
    }
}
const keyOf = (run) => ("runId" in run ? run.runId : run.mark);
/** What was written down last, from the environment of the post step; nothing where the step did not come so far. */
function readOpenRuns(env) {
    return Object.entries(env).flatMap(([name, value = ""]) => /^STATE_run-\d+$/.test(name) && value !== "" ? [JSON.parse(value)] : []);
}


/***/ }),

/***/ 82574:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readEvent),
  N: () => (/* binding */ readEventIfPossible)
});

;// CONCATENATED MODULE: ./src/event/pull-request.ts
function pullRequestOf({ pull_request, workflow_run }, repository) {
    if (pull_request?.number !== undefined) {
        const { number, head } = pull_request;
        return { kind: "number", number, sha: head?.sha ?? "", isFork: head?.repo?.full_name !== repository };
    }
    const { head_branch: branch, head_sha: sha, head_repository } = workflow_run ?? {};
    const owner = head_repository?.owner?.login;
    // `pull_requests` of the payload is empty for forks.
    if (branch === undefined || sha === undefined || owner === undefined)
        return { kind: "none" };
    return { kind: "head", owner, branch, sha };
}

;// CONCATENATED MODULE: ./src/event/target.ts
/** Events whose packages may be made of another commit than the branch's that they run for. */
const aboutOthers = new Set([
    "pull_request_target",
    "workflow_run",
    "issue_comment",
    "merge_group",
]);
function targetOf(env, event) {
    const none = (reason) => ({ kind: "none", reason });
    const name = env.GITHUB_EVENT_NAME ?? "";
    if (name === "")
        return none("there is no event that would name a branch");
    if (aboutOthers.has(name))
        return none(`the event ${name} is not about a commit of a branch`);
    if (event.pull_request !== undefined)
        return pullRequestTarget(event.pull_request, env);
    const branch = env.GITHUB_REF_NAME ?? "";
    if (env.GITHUB_REF_TYPE !== "branch" || branch === "")
        return none("a tag is no branch; publish on the push of the branch");
    return { kind: "branch", branch, sha: env.GITHUB_SHA ?? "" };
}
function pullRequestTarget({ head }, env) {
    const reason = "a pull request from a fork has no token with `contents: write`; the push that merges it has one";
    if (head?.repo?.full_name !== env.GITHUB_REPOSITORY)
        return { kind: "none", reason };
    return { kind: "branch", branch: head?.ref ?? "", sha: head?.sha ?? "" };
}

;// CONCATENATED MODULE: ./src/event/context.ts


/** @param event the webhook's payload, `{}` when there is none */
function readGitHubContext(env, event) {
    const sha = event.pull_request?.head?.sha ?? env.GITHUB_SHA ?? "";
    const repository = env.GITHUB_REPOSITORY ?? "";
    return {
        repository,
        eventName: env.GITHUB_EVENT_NAME ?? "",
        eventSha: env.GITHUB_SHA ?? "",
        runUrl: runUrl(env, repository),
        sha,
        ref: env.GITHUB_REF ?? "",
        isMainline: isMainline(env, event),
        isAboutPullRequest: isAboutPullRequest(env, event),
        closedPullRequest: closedPullRequestOf(event),
        base: baseOf(env, event),
        pullRequest: pullRequestOf(event, repository),
        repositoryUrl: repositoryUrl(env, repository),
        target: targetOf(env, event),
        headMessage: event.head_commit?.message ?? "",
        isDependabot: env.GITHUB_ACTOR === "dependabot[bot]",
        workflowFile: workflowFile(env.GITHUB_WORKFLOW_REF ?? "", repository),
        names: {
            sha,
            "short-sha": sha.slice(0, 7),
            tag: env.GITHUB_REF_TYPE === "tag" ? (env.GITHUB_REF_NAME ?? "") : "",
            branch: env.GITHUB_HEAD_REF || (env.GITHUB_REF_TYPE === "branch" ? (env.GITHUB_REF_NAME ?? "") : ""),
            pr: numberOf(event),
            "run-number": env.GITHUB_RUN_NUMBER ?? "",
        },
    };
}
function closedPullRequestOf({ pull_request }) {
    if (pull_request?.number === undefined || pull_request.state !== "closed")
        return undefined;
    const { number, merged, created_at } = pull_request;
    return { number: String(number), isMerged: merged === true, createdAt: String(created_at ?? "") };
}
function repositoryUrl({ GITHUB_SERVER_URL }, repository) {
    return repository === "" ? "" : `${GITHUB_SERVER_URL ?? "https://github.com"}/${repository}`;
}
function runUrl(env, repository) {
    const { GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
    if (repository === "" || !GITHUB_RUN_ID)
        return "";
    return `${repositoryUrl(env, repository)}/actions/runs/${GITHUB_RUN_ID}/attempts/${GITHUB_RUN_ATTEMPT ?? "1"}`;
}
/** Of the pull request that the event or its comment is about; empty when there is none, or the event does not tell. */
function numberOf({ pull_request, issue }) {
    const number = pull_request?.number ?? (issue?.pull_request === undefined ? undefined : issue.number);
    return number === undefined ? "" : String(number);
}
const isAboutPullRequest = ({ GITHUB_EVENT_NAME: name = "" }, event) => event.pull_request !== undefined ||
    event.issue?.pull_request !== undefined ||
    [name, event.workflow_run?.event ?? ""].some((about) => about.startsWith("pull_request"));
/** The privileged events have the default branch as their ref, even when they are about a pull request. */
function isMainline(env, event) {
    const name = env.GITHUB_EVENT_NAME ?? "";
    const about = event.workflow_run;
    if (isAboutPullRequest(env, event))
        return false;
    if (name === "" || name === "schedule" || env.GITHUB_REF_TYPE === "tag")
        return true;
    const branch = about === undefined ? env.GITHUB_REF : `refs/heads/${about.head_branch}`;
    return branch === `refs/heads/${event.repository?.default_branch}`;
}
/** Of a pull request its base, of a push the commit before it, of a merge queue what the group is built on. */
function baseOf(env, event) {
    const name = env.GITHUB_EVENT_NAME ?? "";
    const none = (reason) => ({ kind: "none", reason });
    if (env.GITHUB_REF_TYPE === "tag")
        return none("a tag is a release of all pipelines");
    if (name === "push" && event.forced === true)
        return none("the push was forced");
    const sha = event.pull_request?.base?.sha ?? event.merge_group?.base_sha ?? (name === "push" ? event.before : "");
    if (sha === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
        return none(name === "" ? "there is no event" : `the event ${name} has no commit to compare with`);
    if (/^0+$/.test(sha))
        return none("the branch is new");
    return { kind: "commit", sha, isBranch: event.pull_request !== undefined };
}
/** From `owner/name/.github/workflows/file.yml@ref`. */
function workflowFile(ref, repository) {
    const [path = ""] = ref.split("@");
    return repository !== "" && path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : "";
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __nccwpck_require__(86594);
;// CONCATENATED MODULE: ./src/event/payload.ts


const commit = { sha: "string", ref: "string", repo: { full_name: "string" } };
const shape = {
    pull_request: {
        number: "number",
        state: "string",
        merged: "boolean",
        created_at: "string",
        head: commit,
        base: commit,
    },
    issue: { number: "number", pull_request: "any" },
    workflow_run: {
        event: "string",
        head_branch: "string",
        head_sha: "string",
        head_repository: { owner: { login: "string" } },
    },
    repository: { default_branch: "string" },
    merge_group: { base_sha: "string" },
    head_commit: { message: "string" },
    before: "string",
    forced: "boolean",
};
/**
 * The payload of the workflow's event; nothing outside a workflow. One that cannot be read is an error and not the same as none: without it
 * an event about somebody else's commit looks like one of the default branch. @throws InputError
 */
async function readPayload(path) {
    if (path === "")
        return {};
    const text = await (0,promises_.readFile)(path, "utf8").catch((error) => {
        throw broken(path, `it cannot be read (${error.code})`);
    });
    return parsePayload(text, path);
}
/** What has `null` is left out. @throws InputError */
function parsePayload(text, path) {
    const value = parseJson(text, path);
    const problems = [];
    const event = pick(value, shape, { place: "", problems });
    const [problem] = problems;
    if (problem !== undefined || event === undefined)
        throw broken(path, problem ?? "it is no object");
    return event;
}
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw broken(path, "it is not JSON");
    }
}
const broken = (path, problem) => new errors/* InputError */.dz([
    `The event of this workflow is not known, because ${path}, which GITHUB_EVENT_PATH names, is broken: ${problem}. An earlier step of the job may have changed it.`,
]);
function pick(value, wanted, { place, problems }) {
    if (value === null || value === undefined || wanted === "any")
        return value ?? undefined;
    const type = typeof wanted === "string" ? wanted : "object";
    if (typeof value !== type || Array.isArray(value)) {
        problems.push(place === "" ? "it is no object" : `${place} is no ${type}`);
        return undefined;
    }
    if (typeof wanted === "string")
        return value;
    const fields = Object.entries(wanted).map(([name, inner]) => {
        const own = Object.hasOwn(value, name) ? value[name] : undefined;
        return [name, pick(own, inner, { place: place === "" ? name : `${place}.${name}`, problems })];
    });
    return Object.fromEntries(fields.filter(([, field]) => field !== undefined));
}

;// CONCATENATED MODULE: ./src/event/read-event.ts


/** The event of this workflow, from the environment and the payload that it names. @throws InputError when the payload is broken */
async function readEvent(env) {
    return readGitHubContext(env, await readPayload(env.GITHUB_EVENT_PATH ?? ""));
}
/** For what must be done in any case, and does not depend on whose event it is. */
async function readEventIfPossible(env) {
    return await readEvent(env).catch(() => readGitHubContext(env, {}));
}


/***/ }),

/***/ 20606:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ flattenTasks)
/* harmony export */ });
/** The tasks, each followed by those of its iterations, which are called `loop[2].train`. */
function flattenTasks(tasks) {
    return tasks.flatMap((task) => [
        task,
        ...(task.iterations ?? []).flatMap((iteration) => flattenTasks(iteration.tasks).map((inner) => insideOf(task, iteration.number, inner))),
    ]);
}
function insideOf(loop, iteration, inner) {
    const name = `${loop.name}[${iteration}].${inner.name}`;
    if (loop.title === undefined && inner.title === undefined)
        return { ...inner, name };
    return { ...inner, name, title: `${loop.title ?? loop.name} › ${iteration} › ${inner.title ?? inner.name}` };
}


/***/ }),

/***/ 49905:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ terminatedTasks),
/* harmony export */   n: () => (/* binding */ endedTasks)
/* harmony export */ });
/** As they stand when their run has been terminated. */
const terminatedTasks = (tasks, fate) => tasks.map((task) => {
    if (task.phase !== "pending" || task.isFinal !== true || fate !== "runs")
        return settled(task, "cancelled");
    return { ...task, waiting: "it still runs on the cluster" };
});
/** As they stand when their run has ended by itself: nothing is pending any more. */
const endedTasks = (tasks) => tasks.map((task) => settled(task, task.phase === "running" ? "running" : "cancelled"));
function settled(task, phase) {
    const { waiting: _, ...rest } = withSettledIterations(task, phase);
    if (task.phase === "running")
        return { ...rest, phase };
    if (task.phase !== "pending")
        return rest;
    if (task.isOnlyNamed)
        return { ...rest, waiting: "the server does not tell how it ended" };
    return hasBegun(task) ? { ...rest, phase } : { ...rest, phase: "skipped", reason: "the run ended before it began" };
}
/** The cluster has made something for it, if only a pod that waits for its image. */
const hasBegun = ({ podName, startedAt, waiting, reason }) => podName !== undefined || startedAt !== undefined || waiting !== undefined || reason !== "";
function withSettledIterations({ iterations, ...task }, phase) {
    if (iterations === undefined)
        return task;
    const settle = (iteration) => ({
        ...iteration,
        phase: iteration.phase === "running" || iteration.phase === "pending" ? phase : iteration.phase,
        tasks: iteration.tasks.map((inner) => settled(inner, phase)),
    });
    return { ...task, iterations: iterations.map(settle) };
}


/***/ }),

/***/ 59581:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ TaskLogs),
  D: () => (/* binding */ endedSilently)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __nccwpck_require__(70370);
// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __nccwpck_require__(86594);
;// CONCATENATED MODULE: ./src/tekton/entrypoint-log.ts
/**
 * A log without the stack that Tekton's entrypoint adds when it gives up: it writes one line of JSON, with its own Go frames (tektoncd/pipeline
 * cmd/entrypoint/main.go). Its sentence stays.
 */
const withoutEntrypointStack = (log) => log.includes('"stacktrace"') ? log.split("\n").map(sentenceOf).join("\n") : log;
function sentenceOf(line) {
    if (!/^\{.*"stacktrace":.*github\.com\/tektoncd\//.test(line))
        return line;
    try {
        const { msg, message } = JSON.parse(line);
        return typeof msg === "string" ? msg : typeof message === "string" ? message : line;
    }
    catch {
        // The server cuts logs, and a line with them.
        return /"(?:msg|message)":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? line;
    }
}

// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __nccwpck_require__(37291);
// EXTERNAL MODULE: ./src/gate/flatten-tasks.ts
var flatten_tasks = __nccwpck_require__(20606);
;// CONCATENATED MODULE: ./src/gate/task-logs.ts





const tailLines = 30;
const longestLine = 2_000;
/** A pipeline whose hundred tasks all failed has one cause most of the time. */
const explainingAtMost = 20;
const othersAtMost = 200;
const logsAtOnce = 4;
/**
 * The logs of a run's tasks: read as soon as a task has ended, for its pod may be gone when the run has, shown in a folded group each, and
 * forgotten but for the ends of those that explain why the run did not succeed.
 */
class TaskLogs {
    #options;
    #limit = (0,p_limit/* default */.A)(logsAtOnce);
    /** By task; a task whose log was begun to be read is not read again. */
    #reads = new Map();
    #ends = new Map();
    #explaining = 0;
    #others = 0;
    #omitted = 0;
    constructor(options) {
        this.#options = options;
    }
    get ends() {
        return this.#ends;
    }
    /** Of tasks that failed by themselves and, where they are wanted, of those that succeeded. */
    readEnded({ tasks }) {
        const all = (0,flatten_tasks/* flattenTasks */.x)(tasks);
        for (const task of all)
            if (task.phase === "failed")
                this.#read(task, true);
        if (this.#options.logs !== "all")
            return;
        for (const task of all)
            if (task.phase === "succeeded")
                this.#read(task, false);
    }
    /**
     * Of everything that explains how the run stands at the end. Resolves when all of it is read and shown.
     * @param refusals what was said, while the run went on, of tasks without a log
     */
    async finish(state, refusals = new Map()) {
        const explains = explainer(state);
        for (const task of (0,flatten_tasks/* flattenTasks */.x)(state.tasks))
            if (explains(task))
                this.#read(task, true);
        this.readEnded(state);
        await Promise.all(this.#reads.values());
        if (this.#omitted > 0)
            this.#options.log.line(`${this.#options.label}: the logs of ${this.#omitted} more tasks were not read`);
        for (const [name, refusal] of refusals)
            if (!this.#ends.get(name)?.lines.length)
                this.#ends.set(name, { lines: [], refusal });
        return this.#ends;
    }
    #read(task, explains) {
        if (task.podName === undefined || this.#reads.has(task.name))
            return;
        const full = explains ? this.#explaining >= explainingAtMost : this.#others >= othersAtMost;
        if (full)
            this.#omitted += 1;
        else if (explains)
            this.#explaining += 1;
        else
            this.#others += 1;
        const read = full ? Promise.resolve() : this.#limit(() => this.#readOne(task, explains));
        // A defect is thrown where the reads are waited for, not here, where nobody would catch it.
        read.catch(() => { });
        this.#reads.set(task.name, read);
    }
    /** A missing log must not change the verdict, nor a cancellation keep a run from being terminated. */
    async #text(task) {
        const { source, label, log, signal } = this.#options;
        try {
            return withoutEntrypointStack(await source.readLog(task, signal));
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ) && !signal.aborted)
                throw error;
            log.line(`${label}: no log of task ${(0,task_title/* labelOf */.Wy)(task)}: ${error.message}`);
            if (error instanceof errors/* NoLogError */.un)
                this.#ends.set(task.name, { lines: [], refusal: error.said });
            return "";
        }
    }
    async #readOne(task, explains) {
        const { label, log, logs, locate } = this.#options;
        const text = await this.#text(task);
        if (text === "")
            return;
        if (logs !== "none")
            log.group(`${label}: log of task ${(0,task_title/* labelOf */.Wy)(task)}`, text.trimEnd());
        if (!explains)
            return;
        const location = await locate?.(text);
        this.#ends.set(task.name, { lines: lastLines(text), ...(location === undefined ? {} : { location }) });
    }
}
/**
 * Of a run that has failed the tasks that did; of one that has not ended in time also those that still run, which are what it waits for.
 * Where the server tells of no task how it ended, all of them.
 */
function explainer(state) {
    if (state.condition === "True")
        return () => false;
    const silent = endedSilently(state);
    const phases = [
        "failed",
        "timed-out",
        "cancelled",
        ...(state.condition === "Unknown" ? ["running"] : []),
        ...(silent ? ["pending"] : []),
    ];
    return (task) => phases.includes(task.phase);
}
/** Whether it is not known of the tasks how they ended: the server has only references (quirk: task-runs-only-referenced). */
const endedSilently = ({ condition, tasks }) => condition === "False" && tasks.some(({ isOnlyNamed }) => isOnlyNamed);
function lastLines(text) {
    return text
        .trimEnd()
        .split("\n")
        .slice(-tailLines)
        .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
}


/***/ }),

/***/ 5933:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  wx: () => (/* binding */ stoppedTasks),
  F$: () => (/* binding */ verdictWithoutEnd),
  zP: () => (/* binding */ worstVerdict)
});

// EXTERNAL MODULE: ./src/tekton/reasons.ts
var reasons = __nccwpck_require__(35560);
// EXTERNAL MODULE: ./src/gate/flatten-tasks.ts
var flatten_tasks = __nccwpck_require__(20606);
// EXTERNAL MODULE: ./src/gate/settled-tasks.ts
var settled_tasks = __nccwpck_require__(49905);
// EXTERNAL MODULE: ./src/checks/result-size.ts
var result_size = __nccwpck_require__(70152);
;// CONCATENATED MODULE: ./src/gate/task-hints.ts

const memory = "The step used more memory than it may: raise its limit (`set_memory_limit`, which Tekton sees with `repair: true`), or let the step need less.";
const tooLarge = `A result is larger than a container can hand over (4096 bytes). ${result_size/* resultSizeHint */.Y}`;
/** Of the entrypoint, at the end of the log: the step itself ends with code 1 and no reason (tektoncd/pipeline pkg/termination/write.go). */
const tooLargeWords = /Termination message is above max allowed size \d+/;
/** By reason of a step's end (Kubernetes) or of a TaskRun (tektoncd/pipeline pkg/apis/pipeline/v1/taskrun_types.go). */
const hints = new Map([
    ["OOMKilled", memory],
    ["StepOOM", memory],
    ["InitContainerOOM", memory],
    ["TaskRunResultLargerThanAllowedLimit", tooLarge],
    ["SidecarOOM", "A sidecar used more memory than it may: raise its limit."],
]);
/** What to do about a task that failed, where its reasons or the end of its log say it. */
const hintForTask = ({ stepReason = "", reason }, log) => hints.get(stepReason) ?? hints.get(reason) ?? (log.some((line) => tooLargeWords.test(line)) ? tooLarge : undefined);

// EXTERNAL MODULE: ./src/gate/task-logs.ts + 1 modules
var task_logs = __nccwpck_require__(59581);
// EXTERNAL MODULE: ./src/tekton/go-duration.ts
var go_duration = __nccwpck_require__(57884);
// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __nccwpck_require__(37291);
;// CONCATENATED MODULE: ./src/gate/time-limit.ts


/**
 * The time limit that ended a run, in words; undefined when none did. `PipelineRunTimeout` is only the limit of the whole run. A limit set
 * with the SDK compiles to `timeouts.tasks`, and ends the run as `Failed` with cancelled TaskRuns whose message says so (recorded:
 * kfp-tekton-1.9.2-cluster/10-life-times-out, quirk: sdk-timeout-ends-as-failed); a task's own limit ends it as `Failed` with `TaskRunTimeout`.
 */
function passedTimeLimit(state) {
    const { reason, tasks, timeouts } = state;
    if (reason === "PipelineRunTimeout" || state.kind === "timed-out")
        return `The time limit of the run (\`timeouts.pipeline\`${quoted(timeouts?.pipeline)})`;
    if (reason !== "Failed" || tasks.some(({ phase }) => phase === "failed"))
        return undefined;
    const late = tasks.find(({ phase }) => phase === "timed-out");
    if (late !== undefined)
        return `The time limit of ${late.customTask === undefined ? "" : "custom "}task ${(0,task_title/* labelOf */.Wy)(late)}`;
    if (tasks.some(isEndedByFinallyLimit))
        return `The time limit of \`finally\` (\`timeouts.finally\`${quoted(timeouts?.finally)})`;
    if (tasks.some(isEndedByRunLimit) || ranUntilTasksLimit(state))
        return `The time limit of the pipeline's tasks (\`timeouts.tasks\`${quoted(timeouts?.tasks)}, which the SDK writes for a pipeline's timeout)`;
    return undefined;
}
const quoted = (limit) => (limit === undefined ? "" : `: ${limit}`);
/** Wording: tektoncd/pipeline taskrun_types.go (TaskRunCancelledByPipelineTimeoutMsg) and the skip reasons of pipelinerun_types.go. */
const isEndedByRunLimit = ({ phase, reason, message }) => (phase === "cancelled" && /timed? ?out|timeout/i.test(message)) ||
    (phase === "skipped" && /^PipelineRun (Tasks )?timeout has been reached$/.test(reason));
const isEndedByFinallyLimit = (task) => (task.phase === "skipped" && task.reason === "PipelineRun Finally timeout has been reached") ||
    (task.isFinal === true && isEndedByRunLimit(task));
/** Where the server tells of no task how it ended (only references, quirk: task-runs-only-referenced), a run that went on to its tasks' limit ended by it. Clusters tell times in whole seconds. */
function ranUntilTasksLimit({ tasks, timeouts, startedAt, finishedAt, finallyStartedAt }) {
    const limitMs = (0,go_duration/* parseGoDuration */.Q)(timeouts?.tasks) ?? 0;
    if (limitMs === 0 || tasks.some(({ phase }) => phase !== "pending" && phase !== "skipped"))
        return false;
    return Date.parse(finallyStartedAt ?? finishedAt ?? "") - Date.parse(startedAt ?? "") >= limitMs - 1_000;
}

;// CONCATENATED MODULE: ./src/gate/verdict.ts






/** The verdict on a run that has ended. The status of the condition decides, the reason explains. */
function judge({ state, logs, durationMs }) {
    const { reason, tasks } = state;
    const limit = state.condition === "True" ? undefined : passedTimeLimit(state);
    const kind = kindOf(state, limit);
    const failedTasks = kind === "succeeded" ? [] : explainingTasks(state, logs);
    return {
        kind,
        reason,
        message: messageOf(state, limit),
        tasks: (0,settled_tasks/* endedTasks */.n)(tasks),
        failedTasks,
        durationMs: runDuration(state) ?? durationMs,
    };
}
const onlyNames = "The server tells only the names of the tasks, because its persistence agent runs with `legacyStatusUpdate=true`: `kubectl describe taskrun` tells how each of them ended.";
function kindOf(state, limit) {
    if (state.condition === "True")
        return "succeeded";
    if (state.kind !== undefined)
        return state.kind;
    return limit === undefined ? ((0,reasons/* reasonOf */.A)(state.reason).kind ?? "failed") : "timed-out";
}
function messageOf(state, limit) {
    const hint = state.condition === "False" ? (0,reasons/* reasonOf */.A)(state.reason).hint : undefined;
    const silence = limit === undefined && (0,task_logs/* endedSilently */.D)(state) ? onlyNames : "";
    const parts = [limit === undefined ? "" : `${limit} passed.`, state.message, hint ?? "", silence];
    return parts.filter((part) => part !== "").join(" ");
}
const isFailed = ({ phase }) => phase === "failed" || phase === "timed-out" || phase === "cancelled";
function explainingTasks(state, logs) {
    const tasks = (0,flatten_tasks/* flattenTasks */.x)(state.tasks);
    if (!(0,task_logs/* endedSilently */.D)(state))
        return tasks.filter(isFailed).map((task) => failedTask(task, logs));
    return likelyCulprits(tasks, logs).map((task) => ({
        ...failedTask(task, logs),
        reason: state.reason,
        message: silentEnd(logs.get(task.name)),
    }));
}
const silentEnd = ({ refusal } = { lines: [] }) => refusal === undefined
    ? "The server does not tell how this task ended."
    : `The server does not tell how this task ended; of its log it says: ${refusal}`;
/** Whose log names a line, else those that never came so far as to have one, else the one that was started last. */
function likelyCulprits(tasks, logs) {
    const started = tasks.filter(({ isOnlyNamed }) => isOnlyNamed);
    const located = started.filter(({ name }) => logs.get(name)?.location !== undefined);
    if (located.length > 0)
        return located;
    const waiting = started.filter(({ name }) => /waiting to start/.test(logs.get(name)?.refusal ?? ""));
    if (waiting.length > 0)
        return waiting;
    const logged = started.filter(({ name }) => (logs.get(name)?.lines.length ?? 0) > 0);
    return (logged.length > 0 ? logged : started).slice(-1);
}
/** What is told of a task that explains the end. */
function failedTask(task, logs) {
    const { name, title, reason, exitCode, stepReason } = task;
    const { lines = [], location } = logs.get(name) ?? {};
    const hint = hintForTask(task, lines);
    return {
        name,
        ...(title === undefined ? {} : { title }),
        reason,
        message: task.waiting ?? task.message,
        ...(exitCode === undefined ? {} : { exitCode }),
        ...(stepReason === undefined ? {} : { stepReason }),
        ...(hint === undefined ? {} : { hint }),
        logTail: lines,
        ...(location === undefined ? {} : { location }),
    };
}
/** Of a run that was stopped: what had failed, and what it waited for. */
function stoppedTasks(tasks, logs) {
    return ((0,flatten_tasks/* flattenTasks */.x)(tasks)
        .filter((task) => isFailed(task) || task.phase === "running" || task.waiting !== undefined)
        // Of a task that runs Tekton says nothing but that it does.
        .map((task) => failedTask(task.phase === "running" ? { ...task, message: "" } : task, logs)));
}
/** Milliseconds by the cluster's clock, which saw the whole run. */
function runDuration({ startedAt, finishedAt }) {
    const ms = Date.parse(finishedAt ?? "") - Date.parse(startedAt ?? "");
    return ms >= 0 ? ms : undefined;
}
/** For a run whose end this step did not see. */
function verdictWithoutEnd(kind, { state, elapsedMs }, message) {
    // The last reason, most of the time `Running`, does not explain this verdict.
    return { kind, reason: "", message, tasks: state?.tasks ?? [], failedTasks: [], durationMs: elapsedMs };
}
/** From harmless to worst. */
const severity = ["succeeded", "detached", "cancelled", "timed-out", "lost", "failed"];
function worstVerdict(kinds) {
    return kinds.reduce((worst, kind) => (severity.indexOf(kind) > severity.indexOf(worst) ? kind : worst), "succeeded");
}


/***/ }),

/***/ 79407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _context_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89238);
/* harmony import */ var _context_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5097);
/* harmony import */ var _context_open_runs_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(13166);
/* harmony import */ var _event_read_event_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(82574);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(52647);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(86594);
/* harmony import */ var _report_end_step_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(62118);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(18991);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(42654);
/* harmony import */ var _report_runner_commands_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(60673);
/* harmony import */ var _report_runner_log_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(93362);













/** Each is loaded when it is used: a step with invalid inputs fails without paying for any of them. */
const modes = {
    run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(1260), __nccwpck_require__.e(3382), __nccwpck_require__.e(9861)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89861))).run,
    cleanup: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6752), __nccwpck_require__.e(2801), __nccwpck_require__.e(3195), __nccwpck_require__.e(2086)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74054))).cleanUp,
    post: async () => (await __nccwpck_require__.e(/* import() */ 6661).then(__nccwpck_require__.bind(__nccwpck_require__, 86661))).terminateOpenRuns,
};
const { env } = process;
const isPost = process.argv[2] === "post";
const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env.GITHUB_WORKSPACE || process.cwd());
const log = (0,_report_runner_log_js__WEBPACK_IMPORTED_MODULE_10__/* .createRunnerLog */ .f)();
const cancellation = new AbortController();
// The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that: the remote runs are terminated at the first.
for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => cancellation.abort(new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .WorkflowCancelled */ .ze(`The workflow was cancelled (${signal}).`)));
if (await (0,_report_end_step_js__WEBPACK_IMPORTED_MODULE_7__/* .endStep */ .Cs)(await runMode(), { log, env, changedFiles }))
    process.exitCode = 1;
async function runMode() {
    // The main step has reported invalid inputs; the post step needs them only if a run was left.
    if (isPost && (0,_context_open_runs_js__WEBPACK_IMPORTED_MODULE_11__/* .readOpenRuns */ .b)(env).length === 0)
        return { errors: [], summary: _report_end_step_js__WEBPACK_IMPORTED_MODULE_7__/* .noSummary */ .wI, hasFailed: false };
    try {
        const inputs = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .loadInputs */ .I)((name) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "");
        const mode = await modes[isPost ? "post" : inputs.cleanup ? "cleanup" : "run"]();
        return await mode(await contextOf(inputs));
    }
    catch (error) {
        const { outputs, ...outcome } = (0,_report_end_step_js__WEBPACK_IMPORTED_MODULE_7__/* .brokenOff */ .H1)(error, cancellation.signal);
        return isPost || outputs === undefined ? outcome : { ...outcome, outputs };
    }
}
async function contextOf(inputs) {
    const jobFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), "kfp-tekton-action");
    const compiles = !isPost && !inputs.cleanup && inputs.packages.length === 0;
    return {
        inputs,
        // The post step terminates what the main step has submitted, whatever became of the payload since.
        github: await (isPost ? _event_read_event_js__WEBPACK_IMPORTED_MODULE_4__/* .readEventIfPossible */ .N : _event_read_event_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j)(env),
        workspace,
        cacheFolder: compiles ? await (0,_context_cache_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseCacheFolder */ .S)({ given: inputs.cacheDir, jobFolder, env, log }) : jobFolder,
        jobFolder,
        ports: { log, clock: _context_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m, env, signal: cancellation.signal },
        progress: stepProgress(),
        // With `wait: false` the run outlives the step on purpose, so the post step must not terminate it.
        openRuns: new _context_open_runs_js__WEBPACK_IMPORTED_MODULE_11__/* .OpenRuns */ .f((name, value) => inputs.wait && (0,_report_runner_commands_js__WEBPACK_IMPORTED_MODULE_9__/* .saveState */ .LZ)(name, value, env)),
    };
}
function stepProgress() {
    const bar = (0,_report_progress_js__WEBPACK_IMPORTED_MODULE_12__/* .createProgress */ .m)(process.stdout);
    return {
        compiling: bar.begin,
        compiled: (results) => bar.step(() => {
            for (const result of results)
                (0,_report_report_js__WEBPACK_IMPORTED_MODULE_8__/* .reportCompiled */ .ig)(result, log);
        }),
        submitted: (run) => (0,_report_runner_commands_js__WEBPACK_IMPORTED_MODULE_9__/* .setOutput */ .uH)("run-url", run.url, env),
    };
}
/** Paths changed by the pull request; annotations on these files are shown first. */
async function changedFiles() {
    const { changedFiles: filesOfChange } = await Promise.all(/* import() */[__nccwpck_require__.e(1260), __nccwpck_require__.e(977)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30977));
    const changes = await filesOfChange({ github: await (0,_event_read_event_js__WEBPACK_IMPORTED_MODULE_4__/* .readEventIfPossible */ .N)(env), workspace, ports: { env } });
    return new Set(changes.kind === "known" ? changes.files : []);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 75848:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ sessionCookie),
/* harmony export */   I9: () => (/* binding */ yamlMapping),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Qw: () => (/* binding */ dropBlank),
/* harmony export */   TG: () => (/* binding */ origin),
/* harmony export */   TK: () => (/* binding */ headerText),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   h6: () => (/* binding */ InvalidValue),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p5: () => (/* binding */ parameterText),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yr: () => (/* binding */ levels),
/* harmony export */   zM: () => (/* binding */ choices),
/* harmony export */   zo: () => (/* binding */ variableNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33243);


/** A value that an input cannot have. The message goes on from "Input `name` …" and has no full stop. */
class InvalidValue extends Error {
}
const text = (raw) => raw;
/** A folder of the workspace, in the one spelling that everything else compares with: with `/`, without a last one, `.` for the root. */
const folder = (raw) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(raw.replaceAll("\\", "/")).replace(/(?<=.)\/$/, "");
/** Scheme, host and port of an address, in a browser's spelling; empty for none. */
function origin(raw) {
    if (raw === "")
        return "";
    const url = URL.parse(raw);
    if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search + url.hash !== "")
        throw new InvalidValue(`must be an address without a path such as https://dex.example.com, not ${quote(raw)}`);
    return url.origin;
}
/** One entry per line; empty lines and `#` comments are dropped. */
function lines(raw) {
    return dropBlank(raw.split(/\r?\n/).map((line) => line.trim())).filter((line) => !line.startsWith("#"));
}
/** The runner's own credentials are no business of a module, inputs hold the user's, and two are set so that output is always the same. */
const neverPassed = /^(?:INPUT_|ACTIONS_|PYTHONHASHSEED$|PYTHONIOENCODING$)/;
function variableNames(raw) {
    const names = lines(raw);
    const wrong = names.find((name) => !/^[A-Za-z_]\w*$/.test(name));
    if (wrong !== undefined)
        throw new InvalidValue(`takes names of environment variables, one a line, not ${quote(wrong)}`);
    const refused = names.find((name) => neverPassed.test(name));
    if (refused !== undefined)
        throw new InvalidValue(`must not name ${refused}, which belongs to the runner or to this action`);
    return names;
}
const dropBlank = (texts) => texts.filter((entry) => entry !== "");
/** The spellings of YAML 1.2's core schema, as @actions/core takes them. */
function flag(raw) {
    if (/^(true|True|TRUE)$/.test(raw))
        return true;
    if (/^(false|False|FALSE)$/.test(raw))
        return false;
    throw new InvalidValue(`must be true or false, not ${quote(raw)}`);
}
function choice(choices) {
    return (raw) => {
        const found = choices.find((candidate) => candidate === raw);
        if (found === undefined)
            throw new InvalidValue(`must be one of ${choices.join(", ")}, not ${quote(raw)}`);
        return found;
    };
}
/** As a browser sends it. The value is a secret, so it is not shown. */
function sessionCookie(raw) {
    if (raw !== "" && !/^(cookie:\s*)?[^=;,\s]+=[^;\s]/i.test(raw))
        throw new InvalidValue("must be `name=value`, several separated by `; `, such as authservice_session=… or oauth2_proxy_kubeflow=…");
    return headerText(raw);
}
/** What goes into a header of a request. Not shown, for it is a secret. */
function headerText(raw) {
    if (/[^\x20-\x7e]/.test(raw))
        throw new InvalidValue("must be one line of plain characters: is there a line break in the secret?");
    return raw;
}
/** Any of the choices, one a line, each once. */
function choices(known) {
    const one = choice(known);
    return (raw) => [...new Set(lines(raw).map(one))];
}
function wholeNumber({ from, to }) {
    return (raw) => {
        const value = /^\d+$/.test(raw) ? Number(raw) : Number.NaN;
        if (!(value >= from && value <= to))
            throw new InvalidValue(`must be a whole number from ${from} to ${to}, not ${quote(raw)}`);
        return value;
    };
}
const millisecondsPer = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
/** setTimeout's limit: a longer wait would fire at once. */
const longestMs = 2 ** 31 - 1;
const knownLevels = ["auto", "off", "warning", "error"];
const isLevel = (text) => knownLevels.includes(text);
/** A level for all, or lines of `name=level`, or both. @returns the level of a name */
function levels(names, fallback) {
    return (raw) => {
        let all = fallback;
        const own = new Map();
        for (const line of lines(raw)) {
            const [name = "", level] = line.split("=").map((part) => part.trim());
            if (level === undefined && isLevel(name))
                all = name;
            else if (level !== undefined && isLevel(level) && names.includes(name))
                own.set(name, level);
            else
                throw new InvalidValue(`takes ${knownLevels.join(", ")}, or lines of rule=level, not ${quote(line)}; rules are ${names.join(", ")}`);
        }
        return (name) => own.get(name) ?? all;
    };
}
/** `90s`, `2m`, `1h30m`: milliseconds. */
function duration(raw) {
    if (!/^(\d+(h|ms|m|s))+$/.test(raw))
        throw new InvalidValue(`must be a duration such as 90s, 2m or 1h30m, not ${quote(raw)}`);
    const total = [...raw.matchAll(/(\d+)(h|ms|m|s)/g)]
        .map(([, count, unit]) => Number(count) * (millisecondsPer[unit ?? ""] ?? 0))
        .reduce((sum, part) => sum + part, 0);
    if (total === 0 || total > longestMs)
        throw new InvalidValue(`must be longer than nothing and at most 24 days, not ${quote(raw)}`);
    return total;
}
function yamlMapping(raw) {
    if (raw.trim() === "")
        return new Map();
    return entriesOf({ typed: loadMapping(raw, js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .CORE_SCHEMA */ .OU), literal: loadMapping(raw, js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .FAILSAFE_SCHEMA */ .uH) });
}
/** The entries of a mapping; empty for anything else. */
function entriesOf({ typed, literal }) {
    if (!isMapping(typed) || !isMapping(literal))
        return new Map();
    return new Map(Object.entries(typed).map(([key, value]) => [key, { typed: value, literal: literal[key] }]));
}
/** The value as a pipeline parameter takes it: scalars as written, lists and mappings as JSON, nothing and null as the empty text. */
function parameterText({ typed, literal }) {
    if (typed === null)
        return "";
    return typeof typed === "object" ? JSON.stringify(typed) : String(literal);
}
function loadMapping(raw, schema) {
    const value = loadYaml(raw, schema);
    if (!isMapping(value))
        throw new InvalidValue("must be a YAML mapping, one `name: value` a line");
    return value;
}
function loadYaml(raw, schema) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_1__.load)(raw, { schema });
    }
    catch (error) {
        throw new InvalidValue(`is not YAML: ${error.message.split("\n")[0]}`);
    }
}
function isMapping(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
const quote = (raw) => JSON.stringify(raw.length > 80 ? `${raw.slice(0, 80)}…` : raw);


/***/ }),

/***/ 52647:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ loadInputs)
});

// UNUSED EXPORTS: inputFields

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __nccwpck_require__(86594);
// EXTERNAL MODULE: ./src/model/rule-names.ts
var rule_names = __nccwpck_require__(62074);
// EXTERNAL MODULE: ./src/inputs/input-values.ts
var input_values = __nccwpck_require__(75848);
;// CONCATENATED MODULE: ./src/inputs/login-inputs.ts
/** The ways to log in, each with its inputs, which belong together. Loaded with every step, so it holds nothing else. */
const loginInputs = {
    token: ["token"],
    cookie: ["cookie"],
    password: ["username", "password"],
    oidc: ["oidc-audience"],
};
/** A secret of another repository's pull request is empty, and nothing else says so. */
const emptySecret = "A secret is empty in pull requests from forks and from Dependabot.";
/** @param given the raw text of an input */
function loginProblems(given) {
    const kinds = chosenLogins(given);
    const several = kinds.length > 1
        ? [`Inputs ${kinds.map(namesOf).join(" and ")} are ${kinds.length} ways to log in: set one of them.`]
        : [];
    return [...several, ...kinds.flatMap((kind) => incomplete(kind, given))];
}
/** Those of which an input has a value. */
function chosenLogins(given) {
    return Object.keys(loginInputs).filter((kind) => loginInputs[kind].some((input) => given(input) !== ""));
}
const namesOf = (kind) => loginInputs[kind].map((input) => `\`${input}\``).join(" + ");
function incomplete(kind, given) {
    const missing = loginInputs[kind].find((input) => given(input) === "");
    return missing === undefined
        ? []
        : [`Input \`${missing}\` is empty: ${namesOf(kind)} belong together. ${emptySecret}`];
}

;// CONCATENATED MODULE: ./src/inputs/main-arguments.ts
/** One argument a line; or one module a line, `pipelines/train.py: --env "prod eu"`, with its arguments as a shell would take them. */
function parseMainArguments(lines) {
    const entries = lines.map((line) => /^([^\s:"']+\.py):(?:\s+(.*))?$/.exec(line));
    if (lines.length === 0 || entries.some((entry) => entry === null))
        return { all: lines, byModule: new Map() };
    const byModule = entries.flatMap((entry) => entry === null ? [] : [[(entry[1] ?? "").replace(/^\.\//, ""), splitWords(entry[2] ?? "")]]);
    return { all: [], byModule: new Map(byModule) };
}
/** Quotes hold words together, a backslash takes the next character as it is. */
function splitWords(text) {
    const words = text.match(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/g) ?? [];
    return words.map((word) => word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g, (_, double, single, escaped) => double !== undefined ? double.replace(/\\(["\\])/g, "$1") : (single ?? escaped ?? "")));
}

// EXTERNAL MODULE: ./src/inputs/name-template.ts
var name_template = __nccwpck_require__(9245);
;// CONCATENATED MODULE: ./src/inputs/inputs.ts







const field = (defaultText, parse) => ({ default: defaultText, parse });
/** The runner puts the job's token in its place; outside a runner there is none. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of workflows, as it stands in action.yml
const jobToken = "${{ github.token }}";
/** Every input of action.yml, in its order. */
const inputFields = {
    "working-directory": field(".", input_values/* folder */.TV),
    pipelines: field("pipelines/**/*.py", input_values/* lines */.Mn),
    "changed-only": field("false", input_values/* flag */.Jt),
    packages: field("", input_values/* lines */.Mn),
    python: field("python3", input_values/* text */.Qq),
    sdk: field("auto", input_values/* text */.Qq),
    requirements: field("", input_values/* lines */.Mn),
    "output-dir": field("compiled", input_values/* folder */.TV),
    format: field("yaml", (0,input_values/* choice */.Yq)(["yaml", "yml", "zip", "tar.gz", "tgz"])),
    entry: field("auto", (0,input_values/* choice */.Yq)(["auto", "pipeline", "main"])),
    "module-directory": field("auto", (0,input_values/* choice */.Yq)(["auto", "module", "root"])),
    "main-arguments": field("", (raw) => parseMainArguments((0,input_values/* lines */.Mn)(raw))),
    "type-check": field("true", input_values/* flag */.Jt),
    "inline-tasks": field("true", input_values/* flag */.Jt),
    repair: field("false", input_values/* flag */.Jt),
    "pass-env": field("", input_values/* variableNames */.zo),
    "compile-timeout": field("2m", input_values/* duration */.p0),
    "cache-dir": field("", input_values/* text */.Qq),
    "allow-unsafe-pr-checkout": field("false", input_values/* flag */.Jt),
    checks: field("auto", (0,input_values/* levels */.yr)(rule_names/* ruleNames */.X, "auto")),
    publish: field("", (0,input_values/* choices */.zM)(["artifact", "commit", "pull-request", "release"])),
    "artifact-name": field("pipelines", input_values/* text */.Qq),
    "retention-days": field("0", (0,input_values/* wholeNumber */.rD)({ from: 0, to: 90 })),
    "commit-message": field("Bring the compiled pipelines up to date", input_values/* text */.Qq),
    branch: field("compiled-pipelines/{branch}", input_values/* text */.Qq),
    drift: field("ignore", (0,input_values/* choice */.Yq)(["ignore", "warning", "error"])),
    comment: field("false", input_values/* flag */.Jt),
    "github-token": field(jobToken, (raw) => (raw === jobToken ? "" : raw)),
    host: field("", input_values/* text */.Qq),
    api: field("auto", (0,input_values/* choice */.Yq)(["auto", "v1beta1", "v1", "v2beta1"])),
    namespace: field("", input_values/* text */.Qq),
    token: field("", input_values/* headerText */.TK),
    cookie: field("", input_values/* sessionCookie */.BW),
    username: field("", input_values/* text */.Qq),
    password: field("", input_values/* text */.Qq),
    "login-origin": field("", input_values/* origin */.TG),
    "oidc-audience": field("", input_values/* text */.Qq),
    "ca-certificate": field("", input_values/* text */.Qq),
    engine: field("kfp", (0,input_values/* choice */.Yq)(["kfp", "tekton"])),
    kubeconfig: field("", input_values/* text */.Qq),
    context: field("", input_values/* text */.Qq),
    upload: field("auto", (0,input_values/* choice */.Yq)(["auto", "true", "false"])),
    "pipeline-name": field("{name}", name_template/* nameTemplate */.e),
    "version-name": field("{sha}", name_template/* nameTemplate */.e),
    "default-version": field("auto", (0,input_values/* choice */.Yq)(["auto", "true", "false"])),
    "server-drift": field("ignore", (0,input_values/* choice */.Yq)(["ignore", "warning", "error"])),
    "drift-issue": field("false", input_values/* flag */.Jt),
    cleanup: field("false", input_values/* flag */.Jt),
    run: field("false", input_values/* flag */.Jt),
    experiment: field("Default", input_values/* text */.Qq),
    "run-name": field("{name} {short-sha} #{run-number}", name_template/* nameTemplate */.e),
    "service-account": field("", input_values/* text */.Qq),
    parameters: field("", input_values/* yamlMapping */.I9),
    "parameters-file": field("", input_values/* text */.Qq),
    wait: field("true", input_values/* flag */.Jt),
    timeout: field("5h", input_values/* duration */.p0),
    "on-timeout": field("terminate", (0,input_values/* choice */.Yq)(["terminate", "detach"])),
    "on-cancel": field("terminate", (0,input_values/* choice */.Yq)(["terminate", "detach"])),
    logs: field("failed", (0,input_values/* choice */.Yq)(["none", "failed", "all"])),
};
/** @throws InputError with every problem at once. */
function loadInputs(readInput) {
    const problems = [];
    const values = {};
    for (const [name, { default: fallback, parse }] of Object.entries(inputFields)) {
        try {
            values[camelCase(name)] = parse(readInput(name) || fallback);
        }
        catch (error) {
            problems.push(`Input \`${name}\` ${error.message}.`);
        }
    }
    const inputs = Object.freeze(fromWorkingDirectory(values));
    problems.push(...(0,input_values/* dropBlank */.Qw)(combinations.map((rule) => rule(inputs))), ...loginProblems(readInput));
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return inputs;
}
/** Paths of the inputs that start from `working-directory` become paths from the workspace. Inputs that did not parse are undefined here. */
function fromWorkingDirectory(inputs) {
    const { workingDirectory = ".", pipelines, requirements, outputDir, parametersFile } = inputs;
    if (workingDirectory === ".")
        return inputs;
    const below = (path) => path === "" || (0,external_node_path_.isAbsolute)(path) ? path : external_node_path_.posix.join(workingDirectory, path.replaceAll("\\", "/"));
    const glob = (pattern) => (pattern.startsWith("!") ? `!${below(pattern.slice(1))}` : below(pattern));
    return {
        ...inputs,
        ...(pipelines === undefined ? {} : { pipelines: pipelines.map(glob) }),
        ...(requirements === undefined ? {} : { requirements: requirements.map(below) }),
        ...(outputDir === undefined ? {} : { outputDir: below(outputDir) }),
        ...(parametersFile === undefined ? {} : { parametersFile: below(parametersFile) }),
    };
}
const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** What two inputs together must not say. Inputs that did not parse are undefined here. */
const combinations = [
    ({ workingDirectory = "." }) => (0,external_node_path_.isAbsolute)(workingDirectory) || workingDirectory.split("/")[0] === ".."
        ? `Input \`working-directory\` must be a folder of the workspace, relative to it; got ${JSON.stringify(workingDirectory)}.`
        : "",
    ({ run, host, engine }) => run && host === "" && engine === "kfp"
        ? "Input `run` needs a server: set `host`, or `host: embedded` for the built-in one."
        : "",
    ({ upload, host, engine }) => upload === "true" && host === "" && engine === "kfp"
        ? "Input `upload` needs a server: set `host`, or `host: embedded` for the built-in one."
        : "",
    ({ run, upload, engine }) => run && upload === "false" && engine === "kfp" ? "Input `run` runs what was uploaded: remove `upload: false`." : "",
    ({ host, run, wait }) => host === "embedded" && run && wait === false
        ? "Input `wait` must be true with `host: embedded`: the built-in server ends with the step, and its runs with it."
        : "",
    ({ serverDrift, host, engine }) => serverDrift !== "ignore" && (host === "" || engine === "tekton")
        ? "Input `server-drift` compares with a server: set `host`, with `engine: kfp`."
        : "",
    ({ serverDrift, upload, run }) => serverDrift !== "ignore" && (upload === "true" || run)
        ? "Input `server-drift` compares instead of uploading: remove `upload` and `run`."
        : "",
    ({ serverDrift, driftIssue }) => driftIssue && serverDrift === "ignore"
        ? "Input `drift-issue` is for what `server-drift` finds: set that to `warning` or `error`."
        : "",
    ({ cleanup, host, engine }) => cleanup && (host === "" || engine === "tekton")
        ? "Input `cleanup` removes versions from a server: set `host`, with `engine: kfp`."
        : "",
    ({ host }) => hostProblem(host),
    ({ engine, host = "" }) => engine === "tekton" && host !== "" && host !== "embedded"
        ? "Input `host` is for `engine: kfp`: with `engine: tekton` the kubeconfig says where the cluster is."
        : "",
    ({ engine, upload }) => engine === "tekton" && upload === "true" ? "Input `upload` is for `engine: kfp`: a cluster keeps no versions." : "",
    ({ engine, host, kubeconfig, context }) => (engine === "kfp" || host === "embedded") && (kubeconfig || context)
        ? "Inputs `kubeconfig` and `context` are for `engine: tekton`, with a cluster of your own."
        : "",
    ({ loginOrigin, username }) => loginOrigin && username === ""
        ? "Input `login-origin` says where `username` and `password` may be filled in: set them."
        : "",
];
function hostProblem(host) {
    if (host === undefined || host === "" || host === "embedded")
        return "";
    const url = URL.parse(host);
    if (url === null || !/^https?:$/.test(url.protocol)) {
        return `Input \`host\` must be an address such as https://kubeflow.example.com/pipeline, or \`embedded\`; got ${JSON.stringify(host)}.`;
    }
    return url.username === "" && url.password === ""
        ? ""
        : "Input `host` must not hold a user name or password: use the login inputs.";
}


/***/ }),

/***/ 9245:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nameTemplate),
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75848);

const placeholders = [
    "name",
    "module",
    "folder",
    "sha",
    "short-sha",
    "tag",
    "branch",
    "pr",
    "run-number",
    "digest",
];
/** Checks the placeholders before anything is known about their values. @throws InvalidValue */
function nameTemplate(raw) {
    const unknown = [...raw.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "").find((name) => !isPlaceholder(name));
    if (unknown === undefined)
        return raw;
    throw new _input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h6(`has the unknown placeholder {${unknown}}; known are ${placeholders.map((name) => `{${name}}`).join(" ")}`);
}
/** @throws InvalidValue naming the placeholder that has no value here */
function fillTemplate(template, values) {
    return template.replace(/\{([^{}]*)\}/g, (_, name) => {
        const value = isPlaceholder(name) ? values[name] : undefined;
        if (value === undefined || value === "")
            throw new _input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h6(`uses {${name}}, which has no value for this ${/^(?:module|folder)$/.test(name) ? "module" : "event"}`);
        return value;
    });
}
const isPlaceholder = (name) => placeholders.includes(name);


/***/ }),

/***/ 86594:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lZ: () => (/* binding */ ActionError),
  mQ: () => (/* binding */ CompileError),
  P3: () => (/* binding */ DiscoveryError),
  ul: () => (/* binding */ DriftError),
  y_: () => (/* binding */ GitHubError),
  dz: () => (/* binding */ InputError),
  yH: () => (/* binding */ KfpError),
  Qd: () => (/* binding */ LoginError),
  un: () => (/* binding */ NoLogError),
  JP: () => (/* binding */ PackageError),
  S1: () => (/* binding */ PublishError),
  Xl: () => (/* binding */ RunGoneError),
  Ol: () => (/* binding */ TektonError),
  ze: () => (/* binding */ WorkflowCancelled)
});

;// CONCATENATED MODULE: ./src/model/error-codes.ts
/**
 * What each error is called. Codes are stable: they can be searched for, and stay when a sentence is improved. `npm run docs` writes
 * docs/errors.md from this table.
 */
const errorCodes = {
    cancelled: {
        title: "Cancelled",
        meaning: "The workflow was cancelled, or its time limit was reached, before this was done.",
    },
    "input-invalid": {
        title: "Invalid input",
        meaning: "An input has a value that it cannot have, or does not fit the other inputs or the event.",
    },
    "untrusted-checkout": {
        title: "Untrusted checkout",
        meaning: "The event runs with secrets and somebody else's code is checked out: compiling would execute it.",
    },
    "discovery-failed": {
        title: "Discovery error",
        meaning: "The globs, or the modules that they match, cannot be used.",
    },
    "no-pipeline-found": {
        title: "No pipeline found",
        meaning: "None of the modules that `pipelines` names has a pipeline function.",
    },
    "pipeline-lost": {
        title: "Lost pipeline",
        meaning: "A module that had a pipeline has none any more, although the file is still there.",
    },
    "outside-workspace": {
        title: "Outside the workspace",
        meaning: "A path leads out of the workspace, directly or through a symbolic link.",
    },
    "file-missing": { title: "Missing file", meaning: "An input names a file that is not there." },
    "not-writable": {
        title: "Not writable",
        meaning: "A folder that the step has to write to belongs to somebody else, or is read-only or full.",
    },
    "compile-failed": {
        title: "Compile error",
        meaning: "A module did not become a package. The annotation is at the line of your own code.",
    },
    "sdk-version-refused": {
        title: "SDK version refused",
        meaning: "`sdk` is no version, or one that is too old to compile with.",
    },
    "sdk-unavailable": {
        title: "SDK unavailable",
        meaning: "kfp-tekton could not be installed, or cannot be imported by the interpreter.",
    },
    "requirements-conflict": {
        title: "Conflicting requirements",
        meaning: "Two requirements exclude each other: no choice of versions satisfies both.",
    },
    "package-tampered": {
        title: "Tampered package",
        meaning: "A package index served other bytes than those that a hash stands for. Nothing of them was run.",
    },
    "python-unavailable": {
        title: "Python unavailable",
        meaning: "There is no such interpreter, or the SDK does not run on its version.",
    },
    "output-path-taken": {
        title: "Output path taken",
        meaning: "Two pipelines would be written to the same package file.",
    },
    "compiler-ended": {
        title: "Compiler ended",
        meaning: "The process that compiles ended before its work was done: usually the memory was exhausted.",
    },
    "check-failed": { title: "Check failed", meaning: "A check has findings whose level in `checks` is `error`." },
    "package-invalid": {
        title: "Package error",
        meaning: "A file is not a package that a server can take: not YAML, not exactly one pipeline, damaged, or malformed.",
    },
    "package-too-large": { title: "Package too large", meaning: "A package, or what it unpacks to, exceeds a limit." },
    "package-changed": {
        title: "Package changed",
        meaning: "A package is not the file that was compiled: its SHA-256 or its pipeline's name differs.",
    },
    "no-package-found": { title: "No package found", meaning: "No file matches `packages`." },
    "package-drifted": {
        title: "Drift",
        meaning: "The committed package differs in meaning from what its source compiles to, or belongs to no pipeline.",
    },
    "server-drifted": {
        title: "Drift on the server",
        meaning: "The default version on the server differs from what Git has, or one of them has no such pipeline.",
    },
    "kfp-request-failed": {
        title: "Kubeflow Pipelines error",
        meaning: "The server answered a request with an error. The message has its status and its own words.",
    },
    "kfp-unreachable": { title: "Server unreachable", meaning: "No response came from the server." },
    "kfp-not-found": {
        title: "Not a Kubeflow Pipelines server",
        meaning: "Something answers at `host`, but not the API of Kubeflow Pipelines, or not the generation that `api` names.",
    },
    "kfp-response-unreadable": {
        title: "Unreadable response",
        meaning: "The server's response is not what its API promises: not JSON, cut short, or without required fields.",
    },
    "version-exists": {
        title: "Version exists",
        meaning: "The server has a version of this name with other content. Versions are never overwritten.",
    },
    "pipeline-name-taken": {
        title: "Pipeline name taken",
        meaning: "The server has a pipeline whose name differs only in upper and lower case, or one of this name that is not the pull request's own.",
    },
    "login-refused": {
        title: "Login refused",
        meaning: "The server, or the login layer in front of it, does not accept the token, cookie or session.",
    },
    "login-failed": { title: "Login error", meaning: "A login did not complete, so the request was not sent." },
    "login-wrong-password": {
        title: "Wrong password",
        meaning: "The identity provider does not accept `username` and `password`.",
    },
    "login-unexpected-site": {
        title: "Unexpected login page",
        meaning: "The login leads to another site than expected. The password was not sent.",
    },
    "oidc-token-unavailable": {
        title: "No OIDC token",
        meaning: "`oidc-audience` is set, and GitHub gives this job no token, usually for want of `id-token: write`.",
    },
    "cluster-request-failed": {
        title: "Tekton error",
        meaning: "The cluster, or kubectl, answered with an error. The message has its own words.",
    },
    "cluster-unreachable": { title: "Cluster unreachable", meaning: "kubectl could not reach the cluster." },
    "tekton-missing": {
        title: "Tekton missing",
        meaning: "The cluster has no Tekton Pipelines, or a version that is too old.",
    },
    "kubectl-unavailable": {
        title: "kubectl unavailable",
        meaning: "There is no kubectl on the PATH, or it is too old.",
    },
    "cluster-permission-missing": {
        title: "Missing permission",
        meaning: "The kubeconfig's account lacks a permission in the namespace. The message names it.",
    },
    "custom-task-unsupported": {
        title: "Unsupported custom task",
        meaning: "The pipeline has a task that needs a controller which the cluster does not have.",
    },
    "run-denied": { title: "Run denied", meaning: "The cluster's admission refused the PipelineRun." },
    "run-gone": { title: "Run gone", meaning: "The run that is followed was deleted before it ended." },
    "log-missing": { title: "No log", meaning: "The server or the cluster has no log of a task." },
    "github-request-failed": {
        title: "GitHub error",
        meaning: "A request to GitHub's API failed. The message has its status and its own words.",
    },
    "publish-failed": { title: "Publish error", meaning: "The packages did not get where `publish` wants them." },
    "branch-moved": {
        title: "Branch moved",
        meaning: "Others pushed to the branch, or deleted it, while the packages were being committed.",
    },
    "branch-foreign": {
        title: "Foreign branch",
        meaning: "The last commit of the branch for the pull request is not this action's: it is left as it is.",
    },
    "pull-request-not-allowed": {
        title: "Pull request not allowed",
        meaning: "The repository's settings do not let GitHub Actions open pull requests.",
    },
    "release-immutable": {
        title: "Immutable release",
        meaning: "The release is published, has other packages, and cannot change any more.",
    },
    "artifact-exists": {
        title: "Artifact exists",
        meaning: "The workflow run has an artifact of this name with other content.",
    },
};

;// CONCATENATED MODULE: ./src/model/errors.ts

/**
 * A failure that a user can act on. The message is one sentence: what was tried, on what, what happened.
 * Anything else that is thrown is a defect of this project, and is reported with its stack.
 */
class ActionError extends Error {
    /** Of errors of a class that do not give another one. */
    static code = "input-invalid";
    code;
    hint;
    location;
    constructor(message, options = {}) {
        super(message, { cause: options.cause });
        this.name = new.target.name;
        this.code = options.code ?? new.target.code;
        this.hint = options.hint;
        this.location = options.location;
    }
    /** A few words for the head of an annotation. */
    get title() {
        return errorCodes[this.code].title;
    }
}
/** Every problem of the inputs at once: `problems` has one sentence each, with the name of its input. */
class InputError extends ActionError {
    problems;
    constructor(problems, options = {}) {
        super(problems.length === 1
            ? `${problems[0]}`
            : `${problems.length} problems with the inputs:\n- ${problems.join("\n- ")}`, options);
        this.problems = problems;
    }
}
/** The globs, or what they found, could not be used. */
class DiscoveryError extends ActionError {
    static code = "discovery-failed";
}
/** A module did not become a package. */
class CompileError extends ActionError {
    static code = "compile-failed";
    traceback;
    constructor(message, options = {}) {
        super(message, options);
        this.traceback = options.traceback;
    }
}
/** The workflow was cancelled before this was done. */
class WorkflowCancelled extends ActionError {
    static code = "cancelled";
}
/** The run that is followed does not exist any more: asking again will not help. */
class RunGoneError extends ActionError {
    static code = "run-gone";
}
/** A package is not what a server can take: not YAML, not exactly one PipelineRun. */
class PackageError extends ActionError {
    static code = "package-invalid";
}
/** A cluster refused what was asked of it, or kubectl did not get that far. */
class TektonError extends ActionError {
    static code = "cluster-request-failed";
    reason;
    task;
    constructor(message, options = {}) {
        super(message, options);
        this.reason = options.reason;
        this.task = options.task;
    }
}
/** Git and the server, or Git and a committed file, do not have the same. */
class DriftError extends ActionError {
    static code = "server-drifted";
}
/** A request to the Kubeflow Pipelines API failed or was answered with something else than the API. */
class KfpError extends ActionError {
    static code = "kfp-request-failed";
    method;
    url;
    status;
    serverMessage;
    retryAfterMs;
    constructor(message, options) {
        super(message, options);
        this.method = options.method;
        this.url = options.url;
        this.status = options.status;
        this.serverMessage = options.serverMessage;
        this.retryAfterMs = options.retryAfterMs;
    }
}
/** A request to GitHub's API failed. */
class GitHubError extends ActionError {
    static code = "github-request-failed";
    status;
    serverMessage;
    types;
    permission;
    constructor(message, options) {
        super(message, options);
        this.status = options.status;
        this.serverMessage = options.serverMessage;
        this.types = options.types ?? [];
        this.permission = options.permission;
    }
}
/** There is no log of a task, as the server or the cluster says. */
class NoLogError extends ActionError {
    static code = "log-missing";
    /** Why, in its own words. */
    said;
    constructor(message, said) {
        super(message);
        this.said = said;
    }
}
/** The packages did not get where `publish` wants them. */
class PublishError extends ActionError {
    static code = "publish-failed";
}
/** A login did not come to its end: the request that needed it was not sent. */
class LoginError extends ActionError {
    static code = "login-failed";
    passing;
    constructor(message, options = {}) {
        super(message, options);
        this.passing = options.passing ?? false;
    }
}


/***/ }),

/***/ 2860:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ hasDrifted)
/* harmony export */ });
/** Whether the server has something else, or has it not at all, or Git has not. */
const hasDrifted = ({ serverDrift }) => serverDrift !== undefined && serverDrift.kind !== "same";


/***/ }),

/***/ 62074:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ruleNames),
/* harmony export */   y: () => (/* binding */ adviceRules)
/* harmony export */ });
/** Apart from the rules themselves, which bring a schema validator along: the inputs are read before anything is checked. */
const ruleNames = [
    "no-tasks",
    "task-names",
    "container-names",
    "volumes",
    "workspaces",
    "admission",
    "schema",
    "output-paths",
    "kfp-v2-dsl",
    "argo-variables",
    "component-names",
    "float-conditions",
    "result-size",
    "implicit-artifacts",
    "relative-commands",
    "privileges",
    "custom-tasks",
    "name-length",
    "no-timeout",
];
/** True of pipelines that run well: they come last where there is no room for all. */
const adviceRules = new Set(["custom-tasks", "name-length", "no-timeout"]);


/***/ }),

/***/ 62118:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ endStep),
/* harmony export */   H1: () => (/* binding */ brokenOff),
/* harmony export */   wI: () => (/* binding */ noSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65468);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(42654);
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(60673);




/**
 * The one place where a step ends: every mode and every error passes here. Errors, outputs, summary, annotations, and the last sentence.
 * @returns whether the step failed
 */
async function endStep(outcome, { log, env, changedFiles }) {
    for (const error of outcome.errors)
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportError */ .N7)(error, log);
    for (const [name, value] of Object.entries(outcome.outputs ?? {}))
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)(name, value, env);
    const defect = await writeSummary(outcome, env);
    if (defect !== undefined) {
        (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .reportError */ .N7)(defect.error, log);
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)("status", "failed", env);
    }
    await log.showAnnotations(changedFiles);
    // A reader looks for it in the last line.
    if (outcome.failure !== undefined)
        log.line(outcome.failure);
    return outcome.hasFailed || defect !== undefined;
}
async function writeSummary(outcome, env) {
    const file = env.GITHUB_STEP_SUMMARY;
    if (!file)
        return undefined;
    try {
        const text = await outcome.summary();
        if (text !== "")
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, text);
        return undefined;
    }
    catch (error) {
        return { error };
    }
}
const noSummary = async () => "";
/** Of a step that an error ended: there are no records, only what was published before it. */
const brokenOff = (error, signal, published) => ({
    outputs: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .outputsOf */ .Yz)([], signal.aborted ? "cancelled" : "failed", published),
    errors: [error],
    summary: noSummary,
    hasFailed: true,
});


/***/ }),

/***/ 65468:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gX: () => (/* binding */ overallStatus)
/* harmony export */ });
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5933);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86594);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2860);



/** Ids and links name the pipeline only where there is exactly one; with several they are empty, and `pipelines` has them all. */
function outputsOf(records, status, { artifact, commit, pullRequest, release } = { errors: [] }) {
    const compiled = records.flatMap((record) => record.compiled ?? []);
    const [first, second] = records.filter(({ skipped }) => !skipped);
    const only = second === undefined ? first : undefined;
    return {
        pipelines: describeRecords(records),
        packages: compiled.map((pipeline) => pipeline.packagePath).join("\n"),
        compiled: String(compiled.length),
        changed: String(compiled.filter((pipeline) => pipeline.changed).length),
        failed: String(records.filter((record) => !passed(record)).length),
        skipped: String(records.filter(({ skipped }) => skipped).length),
        status,
        drifted: String(records.filter(_model_record_js__WEBPACK_IMPORTED_MODULE_2__/* .hasDrifted */ .n).length),
        "artifact-id": artifact?.id ?? "",
        "artifact-url": artifact?.url ?? "",
        "artifact-digest": artifact?.digest ?? "",
        "commit-sha": commit?.sha ?? "",
        "pull-request-url": pullRequest?.url ?? "",
        "release-url": release?.url ?? "",
        removed: "0",
        "pipeline-id": only?.version?.pipelineId ?? "",
        "version-id": only?.version?.versionId ?? "",
        "version-name": only?.version?.versionName ?? "",
        "version-url": only?.version?.url ?? "",
        "run-id": only?.run?.runId ?? "",
        "run-url": only?.run?.url ?? "",
    };
}
/** The worst of all verdicts; a pipeline that failed before its run counts as failed. */
function overallStatus(records) {
    return (0,_gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(records.map(statusOf));
}
function statusOf({ error, verdict }) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .WorkflowCancelled */ .ze)
        return "cancelled";
    return error === undefined ? (verdict?.kind ?? "succeeded") : "failed";
}
/** A run that the user chose not to wait for does not fail the step. */
function passed(record) {
    if (record.error !== undefined)
        return false;
    return record.verdict === undefined || record.verdict.kind === "succeeded" || record.verdict.kind === "detached";
}
/** All outputs of a job have 1 MB together (docs.github.com, workflow syntax, jobs.<job_id>.outputs). */
const describedAtMost = 512 * 1024;
/** With the tasks of the runs, unless these are too many. */
function describeRecords(records) {
    const all = JSON.stringify(records.map(describeRecord));
    if (Buffer.byteLength(all) <= describedAtMost)
        return all;
    const bare = records.map(({ verdict, ...record }) => describeRecord(verdict === undefined ? record : { ...record, verdict: { ...verdict, tasks: [], failedTasks: [] } }));
    return JSON.stringify(bare);
}
/** The record as JSON shows it: an error is its message and hint; packages and log lines stay out. */
function describeRecord({ compiled, error, verdict, before: _before, change, drift, ...record }) {
    const { yaml: _, ...described } = compiled ?? {};
    return {
        ...record,
        ...(drift === undefined ? {} : { drift: drift.kind }),
        ...(change === undefined ? {} : { change: change.kind }),
        ...(compiled === undefined ? {} : { compiled: described }),
        ...(verdict === undefined ? {} : { verdict: describeVerdict(verdict) }),
        ...(error === undefined
            ? {}
            : {
                error: {
                    code: error.code,
                    name: error.name,
                    message: error.message,
                    hint: error.hint,
                    location: error.location,
                },
            }),
    };
}
function describeVerdict(verdict) {
    return {
        ...verdict,
        tasks: verdict.tasks.map(describeTask),
        failedTasks: verdict.failedTasks.map(({ logTail: _, ...task }) => task),
    };
}
/** Of a loop how many iterations ended how. */
function describeTask({ iterations, ...task }) {
    if (iterations === undefined)
        return task;
    const phases = Object.groupBy(iterations, ({ phase }) => phase);
    return {
        ...task,
        iterations: Object.fromEntries(Object.entries(phases).map(([phase, of]) => [phase, of.length])),
    };
}


/***/ }),

/***/ 18991:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ createProgress)
/* harmony export */ });
const width = 24;
/** ECMA-48: back to the first column, and erase the line. */
const eraseLine = "\r\u001B[K";
function createProgress(terminal) {
    let [done, total] = [0, 0];
    const draw = () => {
        if (!terminal.isTTY || total === 0)
            return;
        const filled = Math.round((width * done) / total);
        const bar = done < total ? `[${"█".repeat(filled)}${" ".repeat(width - filled)}] ${done} of ${total} modules` : "";
        terminal.write(`${eraseLine}${bar}`);
    };
    return {
        begin: (count) => {
            [done, total] = [0, count];
            draw();
        },
        step: (print) => {
            if (terminal.isTTY && total > 0)
                terminal.write(eraseLine);
            print();
            done = Math.min(done + 1, total);
            draw();
        },
    };
}


/***/ }),

/***/ 42654:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ig: () => (/* binding */ reportCompiled),
  wZ: () => (/* binding */ reportEnd),
  N7: () => (/* binding */ reportError),
  M$: () => (/* binding */ reportFinding),
  Ox: () => (/* binding */ reportLeftOut)
});

;// CONCATENATED MODULE: ./src/discovery/left-out.ts
/** One line each, sorted by path. */
function describeLeftOut(files) {
    return files
        .toSorted((one, other) => (one.path < other.path ? -1 : 1))
        .map(({ path, reason }) => `${path}: ${reason}`)
        .join("\n");
}

// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var model_errors = __nccwpck_require__(86594);
// EXTERNAL MODULE: ./src/model/rule-names.ts
var rule_names = __nccwpck_require__(62074);
// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __nccwpck_require__(37291);
// EXTERNAL MODULE: ./src/report/outputs.ts
var outputs = __nccwpck_require__(65468);
// EXTERNAL MODULE: ./src/report/text/words.ts
var words = __nccwpck_require__(91605);
;// CONCATENATED MODULE: ./src/report/report.ts






/** One line as soon as a pipeline is compiled or is known not to compile; what the module printed is folded. */
function reportCompiled(result, log) {
    if (result.kind === "compiled") {
        const { module, name, packagePath } = result.pipeline;
        // From the cache it took no time.
        log.line(`✅ ${module}: ${name} → ${packagePath} (${result.durationMs === 0 ? "inputs unchanged" : (0,words/* duration */.p0)(result.durationMs)})`);
        for (const repair of result.pipeline.repairs ?? [])
            log.line(`   repaired, ${repair}`);
    }
    else if (result.kind === "failed") {
        const name = result.name ?? result.function;
        log.line(`❌ ${result.module}${name === undefined ? "" : `: ${name}`} (${(0,words/* duration */.p0)(result.durationMs)})`);
        reportError(result.error, log);
    }
    if (result.output.trim() !== "")
        log.group(`What ${result.kind === "compiled" ? result.pipeline.module : result.module} printed`, result.output.trimEnd());
}
/** Each with the reason, folded: a search finds many files that are no pipelines. */
function reportLeftOut(files, log) {
    if (files.length > 0)
        log.group(`Left out: ${(0,words/* plural */.LS)(files.length, "file")}`, describeLeftOut(files));
}
/** An annotation at the place, and what it has no room for in the log: the user's frames, the chain of causes. */
function reportError(error, log) {
    if (!(error instanceof model_errors/* ActionError */.lZ)) {
        reportDefect(error, log);
        return;
    }
    const message = error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
    log.annotate({
        level: "error",
        title: titleOf(error),
        message,
        ...(error.location === undefined ? {} : { location: error.location }),
    });
    if (error instanceof model_errors/* CompileError */.mQ && error.traceback !== undefined)
        log.group("Where it comes from", error.traceback);
    for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
        const words = cause.message.split("\n")[0] ?? "";
        if (!message.includes(words))
            log.line(`  caused by: ${words}`);
    }
}
/** With the code, which docs/errors.md explains. */
const titleOf = ({ title, code }) => `${title} [${code}]`;
function reportDefect(error, log) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log.annotate({
        level: "error",
        title: "Defect in this action",
        message: `${text}\nThis should not happen: please open an issue with this text.`,
    });
}
function reportFinding({ rule, level, message, hint, location }, log) {
    const minor = level === "warning" && rule_names/* adviceRules */.y.has(rule) ? { minor: true } : {};
    log.annotate({ level, title: `Check ${rule}`, message: `${message}\n${hint}`, location, ...minor });
}
/** What became of each pipeline after its compilation, and the one sentence that the step fails with; undefined when it passes. */
function reportEnd(records, log, options) {
    const errors = new Set(records.flatMap(({ error }) => (error === undefined || error instanceof model_errors/* CompileError */.mQ ? [] : [error])));
    // One that all of them share is told once.
    for (const error of errors)
        reportError(error, log);
    for (const record of records)
        reportVerdict(record, log, options);
    const failed = records.filter((record) => !(0,outputs/* passed */.bF)(record));
    const names = failed.slice(0, 10).map((record) => record.name);
    const rest = failed.length > names.length ? ` and ${failed.length - names.length} more` : "";
    return failed.length === 0
        ? undefined
        : `${failed.length} of ${(0,words/* plural */.LS)(records.length, "pipeline")} failed: ${names.join(", ")}${rest}`;
}
function reportVerdict(record, log, { linkable }) {
    const { verdict } = record;
    if (verdict === undefined)
        return;
    log.line(`${record.name}: ${(0,words/* status */.h5)(record)} after ${(0,words/* duration */.p0)(verdict.durationMs)}`);
    if ((0,outputs/* passed */.bF)(record))
        return;
    const message = [
        [verdict.reason, verdict.message].filter((part) => part !== "").join(": "),
        ...(record.run === undefined || !linkable ? [] : [record.run.url]),
        // The end of its log is at its own place, where it has one.
        ...verdict.failedTasks.map((task) => describeTask(task.location === undefined ? task : { ...task, logTail: [] })),
    ];
    log.annotate({
        level: "error",
        title: `Run of ${record.name} ${(0,words/* status */.h5)(record).replace(/^\S+ /, "")}`,
        message: message.join("\n").trim(),
        location: { file: record.module, ...(record.compiled === undefined ? {} : { line: record.compiled.line }) },
    });
    for (const task of verdict.failedTasks) {
        if (task.location === undefined)
            continue;
        const title = `Task ${(0,task_title/* labelOf */.Wy)(task)} of ${record.name} failed here`;
        log.annotate({ level: "error", title, message: describeTask(task), location: task.location });
    }
}
function describeTask(task) {
    const { message, logTail, hint = "" } = task;
    const head = [`Task ${(0,task_title/* labelOf */.Wy)(task)}`, (0,words/* endOfTask */.sk)(task)].filter((part) => part !== "").join(": ");
    return [head, logTail.slice(-10).join("\n") || message, hint].filter((part) => part !== "").join("\n");
}


/***/ }),

/***/ 60673:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   uH: () => (/* binding */ setOutput),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89635);
/* harmony import */ var _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(82902);


// Two modules of @actions/core instead of its whole, which loads an HTTP client for OIDC tokens with it: that took half of the time of a
// step that has nothing to do. They are not among the package's exports, hence the path.


/** A workflow command on stdout, its message and properties escaped. */
function command(name, message, properties = {}) {
    (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_2__/* .issueCommand */ .L)(name, { ...properties }, message);
}
const print = (text) => process.stdout.write(`${text}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
/** Saved for the post step, which finds it in `STATE_<name>`; the last value counts. */
const saveState = (name, value, env) => append(env.GITHUB_STATE, name, value);
const setOutput = (name, value, env) => append(env.GITHUB_OUTPUT, name, value);
/** Outside a runner there is no such file, and nobody who would read it. */
function append(file, name, value) {
    if (file)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${(0,_node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareKeyValueMessage */ .v)(name, value)}${node_os__WEBPACK_IMPORTED_MODULE_1__.EOL}`);
}


/***/ }),

/***/ 93362:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createRunnerLog)
});

;// CONCATENATED MODULE: ./src/report/annotations.ts
/** GitHub keeps ten annotations of each level of a step and drops the rest without a word (actions/toolkit docs/problem-matchers.md). */
const annotationsPerLevel = 10;
const needsChoice = (annotations) => [...Map.groupBy(annotations, ({ level }) => level).values()].some(({ length }) => length > annotationsPerLevel);
/**
 * Of each level the ten that help most: advice on what works comes last; before it those on files of the change come first, since a reader of the pull request sees them in the diff;
 * then what concerns no file, which concerns everything; then the rest. Each file has its first one before any has its second. A level
 * that has no more than ten keeps its order.
 */
function chooseAnnotations(annotations, changedFiles) {
    const different = [...new Map(annotations.map((annotation) => [JSON.stringify(annotation), annotation])).values()];
    return [...Map.groupBy(different, ({ level }) => level).values()].flatMap((level) => level.length > annotationsPerLevel ? rank(level, changedFiles).slice(0, annotationsPerLevel) : level);
}
function rank(annotations, changedFiles) {
    const turns = new Map();
    const ranked = annotations.map((annotation) => {
        const file = annotation.location?.file;
        const turn = turns.get(file) ?? 0;
        turns.set(file, turn + 1);
        const place = file === undefined ? 1 : changedFiles.has(file) ? 0 : 2;
        return { annotation, place: annotation.minor === true ? place + 3 : place, turn };
    });
    return ranked
        .toSorted((one, other) => one.place - other.place || one.turn - other.turn)
        .map(({ annotation }) => annotation);
}

// EXTERNAL MODULE: ./src/report/runner-commands.ts
var runner_commands = __nccwpck_require__(60673);
// EXTERNAL MODULE: ./src/report/text/harmless.ts
var harmless = __nccwpck_require__(9381);
;// CONCATENATED MODULE: ./src/report/runner-log.ts



const groupLimit = { lines: 2_000, characters: 256 * 1024 };
/** The log of a workflow step, through the runner's commands. */
function createRunnerLog() {
    const annotations = [];
    return {
        line: (text) => {
            (0,runner_commands/* print */.yy)((0,harmless/* harmless */.Is)(text));
        },
        debug: (text) => (0,runner_commands/* command */.G5)("debug", (0,harmless/* harmless */.Is)(text)),
        group: (title, text) => {
            (0,runner_commands/* command */.G5)("group", (0,harmless/* harmlessLine */.Kw)(title));
            (0,runner_commands/* print */.yy)((0,harmless/* harmless */.Is)((0,harmless/* tail */.RT)(text, groupLimit)));
            (0,runner_commands/* command */.G5)("endgroup", "");
        },
        folded: async (title, work) => {
            (0,runner_commands/* command */.G5)("group", (0,harmless/* harmlessLine */.Kw)(title));
            try {
                return await work();
            }
            finally {
                (0,runner_commands/* command */.G5)("endgroup", "");
            }
        },
        annotate: (annotation) => {
            annotations.push(annotation);
            (0,runner_commands/* print */.yy)((0,harmless/* harmless */.Is)(plainAnnotation(annotation)));
        },
        showAnnotations: async (changedFiles) => {
            const waiting = annotations.splice(0);
            if (waiting.length === 0)
                return;
            const changed = needsChoice(waiting) ? await changedFiles() : new Set();
            const chosen = chooseAnnotations(waiting, changed);
            // Folded: the log has said all of them already.
            (0,runner_commands/* command */.G5)("group", `Annotations (${chosen.length} of ${waiting.length})`);
            for (const annotation of chosen)
                annotate(annotation);
            (0,runner_commands/* command */.G5)("endgroup", "");
        },
        mask: (secret) => {
            if (secret !== "")
                (0,runner_commands/* command */.G5)("add-mask", secret);
        },
    };
}
function annotate({ level, title, message, location }) {
    (0,runner_commands/* command */.G5)(level, (0,harmless/* harmless */.Is)(message), {
        title: (0,harmless/* harmlessLine */.Kw)(title),
        file: location?.file,
        line: location?.line,
        col: location?.column,
    });
}
function plainAnnotation({ level, title, message, location }) {
    const place = location === undefined
        ? ""
        : `${[location.file, location.line, location.column].filter((part) => part !== undefined).join(":")}: `;
    return `${level}: ${place}${title}: ${message}`;
}


/***/ }),

/***/ 9381:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Kw: () => (/* binding */ harmlessLine),
/* harmony export */   RT: () => (/* binding */ tail)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Makes text from outside safe to print in a step. The runner takes `::command::` at the start of a line and `##[command]` anywhere in
 * it (actions/runner src/Runner.Common/ActionCommand.cs), also from a child's output and a pod's log. A word joiner, which nobody sees,
 * breaks both. Carriage returns and escape sequences could hide lines or forge them for the reader.
 */
function harmless(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.toWellFormed().replace(operatingSystemCommand, "\0"))
        .replace(/\r\n?/g, "\n")
        .replace(control, "")
        .replace(commandStart, `$1${wordJoiner}:`)
        .replaceAll("##[", `##${wordJoiner}[`);
}
/** For one line of a longer text, a table cell or a title. */
const harmlessLine = (text) => harmless(text).replace(/\s+/g, " ").trim();
/** One line of at most that many characters. */
function cut(text, length) {
    const line = harmlessLine(text);
    return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
/**
 * Node's own pattern looks for the end of each as far as the text goes: a log of nothing but beginnings took it minutes. What has no end
 * before the next escape or line loses its beginning only. The null that takes its place, so that nothing new comes together, goes with
 * the control characters.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const operatingSystemCommand = /\x1b\](?:[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c))?/g;
const wordJoiner = "\u2060";
/** Within its line: over many empty ones it would take for ever. */
const commandStart = /^([^\S\n\u2028\u2029]*:):/gm;
/** Control characters but tab and line feed, and the bidirectional ones, which reorder what is read. */
const control = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;
/** The last lines of a long text, with a note of what was left out. Limits are characters and lines. */
function tail(text, limit) {
    const kept = text.slice(-limit.characters).split("\n").slice(-limit.lines).join("\n");
    return kept.length === text.length
        ? text
        : `… ${text.length - kept.length} characters before this left out …\n${kept}`;
}


/***/ }),

/***/ 91605:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Li: () => (/* binding */ shortVersion),
/* harmony export */   V7: () => (/* binding */ worstPhase),
/* harmony export */   ew: () => (/* binding */ countPhases),
/* harmony export */   h5: () => (/* binding */ status),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   sk: () => (/* binding */ endOfTask),
/* harmony export */   uw: () => (/* binding */ phaseWord)
/* harmony export */ });
/** `1 h 4 min`, `1 min 5 s`, `12 s`, `0.4 s`: at most two units. Clusters tell times in whole seconds, so nothing is less than one. */
function duration(ms) {
    if (ms === 0)
        return "< 1 s";
    const seconds = ms / 1_000;
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return `${minutes} min ${whole % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
const verdictWords = {
    succeeded: "✅ succeeded",
    failed: "❌ failed",
    cancelled: "🚫 cancelled",
    "timed-out": "⌛ timed out",
    lost: "❓ lost contact",
    detached: "↗️ not waited for",
};
/** `Failed, exit code 255, OOMKilled`: as much as is known of the end of a task. */
const endOfTask = ({ reason, exitCode, stepReason = "" }) => [reason, exitCode === undefined ? "" : `exit code ${exitCode}`, stepReason].filter((part) => part !== "").join(", ");
const verdictWord = (kind) => verdictWords[kind];
/** How far a pipeline came, in a word or two. */
function status(record) {
    if (record.skipped)
        return "➖ unchanged";
    if (record.verdict !== undefined)
        return verdictWords[record.verdict.kind];
    if (record.lost)
        return "❌ lost";
    if (record.error !== undefined)
        return "❌ failed";
    if (record.run !== undefined)
        return "▶️ submitted";
    if (record.version !== undefined)
        return record.version.outcome === "created" ? "✅ uploaded" : "✅ already uploaded";
    if (record.serverDrift !== undefined)
        return driftWords[record.serverDrift.kind];
    return record.drift === undefined ? "✅ compiled" : "⚠️ package has drifted";
}
const driftWords = {
    same: "✅ same on the server",
    differs: "⚠️ differs from the server",
    unknown: "❓ not comparable",
    missing: "⚠️ not on the server",
    gone: "⚠️ only on the server",
};
const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
/** A full commit SHA is as well known by its first seven digits, which `{short-sha}` and the names of runs have too. */
const shortVersion = (name) => (/^[0-9a-f]{40}$/.test(name) ? name.slice(0, 7) : name);
/** From worst to harmless. */
const phases = ["failed", "timed-out", "cancelled", "running", "pending", "succeeded", "skipped"];
const worstPhase = (of) => phases.find((phase) => of.includes(phase)) ?? "pending";
/** `1 failed, 2 succeeded`, what is worst first. */
const countPhases = (of) => phases
    .map((phase) => [of.filter((one) => one === phase).length, phase])
    .flatMap(([count, phase]) => (count === 0 ? [] : [`${count} ${phaseWord(phase)}`]))
    .join(", ");
const phaseWord = (phase) => phase.replace("-", " ");


/***/ }),

/***/ 62857:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ ownTasks),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   m5: () => (/* binding */ allTasks),
/* harmony export */   y6: () => (/* binding */ allSpecs)
/* harmony export */ });
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52904);

/**
 * The pipeline with all that it holds in itself: loops have their tasks inside (`taskSpec.spec.pipelineSpec`), recursion and loops that are
 * compiled apart in an annotation, by which the server creates them (kfp_tekton/compiler/compiler.py:1901).
 */
function allSpecs(run) {
    const { pipelineSpec } = run.spec ?? {};
    return [
        ...(pipelineSpec === undefined ? [] : withLoops({ spec: pipelineSpec, path: "spec.pipelineSpec" })),
        ...separateLoops(run).flatMap((placed) => withLoops(placed)),
    ];
}
/** In the order of the pipeline, each followed by those inside it. */
const allTasks = (run) => allSpecs(run).flatMap(ownTasks);
/** Of one list of tasks, without those inside its loops. */
function ownTasks(placed) {
    return ["tasks", "finally"].flatMap((list) => listOf(placed.spec[list]).map((task, index) => ({
        ...placed,
        task,
        taskPath: `${placed.path}.${list}[${index}]`,
    })));
}
/** A list from outside: whatever is no list has no members, and what is no object is none of them. */
const listOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
/** Packages may come from anybody; nobody writes as many loops in each other. */
const deepest = 20;
function withLoops(placed, depth = 0) {
    if (depth >= deepest)
        return [placed];
    const inside = ownTasks(placed).flatMap(({ task, taskPath }) => {
        const inner = pipelineSpecOf(task.taskSpec?.spec);
        return inner === undefined
            ? []
            : withLoops({ spec: inner, path: `${taskPath}.taskSpec.spec.pipelineSpec`, loop: task }, depth + 1);
    });
    return [placed, ...inside];
}
const templatesAnnotation = "tekton.dev/resource_templates";
function separateLoops(run) {
    const tasks = ownTasks({ spec: run.spec?.pipelineSpec ?? {}, path: "" }).map(({ task }) => task);
    return templatesIn(run.metadata?.annotations?.[templatesAnnotation]).flatMap((template, index) => {
        const { metadata, spec: body } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(template);
        const spec = pipelineSpecOf(body);
        if (spec === undefined)
            return [];
        const { name } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(metadata);
        const loop = tasks.find(({ taskRef }) => taskRef?.name === name) ?? { name: String(name) };
        return [{ spec, path: `metadata.annotations["${templatesAnnotation}"][${index}].spec.pipelineSpec`, loop }];
    });
}
function templatesIn(text = "[]") {
    // A value that no rule could walk through; the SDK's own are some twenty levels deep.
    if (/(?:[[{]\s*(?:"[^"]{0,200}"\s*:\s*)?){200}/.test(text))
        return [];
    try {
        const templates = JSON.parse(text);
        return Array.isArray(templates) ? templates : [];
    }
    catch {
        return [];
    }
}
function pipelineSpecOf(body) {
    const { pipelineSpec } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(body);
    return typeof pipelineSpec === "object" && pipelineSpec !== null ? pipelineSpec : undefined;
}


/***/ }),

/***/ 57884:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseGoDuration)
/* harmony export */ });
const millisecondsPer = {
    h: 3_600_000,
    m: 60_000,
    s: 1_000,
    ms: 1,
    us: 0.001,
    µs: 0.001,
    ns: 0.000_001,
};
/** A Go duration (`1h0m0s`, `90s`, `1.5h`) in milliseconds; 0 stands for no limit. Undefined for none or one that is malformed. */
function parseGoDuration(text) {
    if (text === undefined)
        return undefined;
    if (text === "0")
        return 0;
    if (!/^(\d+(\.\d+)?(h|ms|us|µs|ns|m|s))+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms|us|µs|ns|m|s)/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (millisecondsPer[unit ?? ""] ?? 0), 0);
}


/***/ }),

/***/ 35560:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   r: () => (/* binding */ conditionOfReason)
/* harmony export */ });
const unfinished = { condition: "Unknown" };
const success = { condition: "True" };
const cancelled = { condition: "False", kind: "cancelled" };
const timedOut = { condition: "False", kind: "timed-out" };
const failed = (hint) => ({
    condition: "False",
    kind: "failed",
    ...(hint === undefined ? {} : { hint }),
});
const definition = "The pipeline as it was uploaded cannot run; compiling it anew with a current SDK is the first thing to try.";
const parameters = "Compare `parameters` with what the pipeline declares.";
const resources = "The cluster lacks something that the pipeline refers to; the message names it.";
/**
 * Every reason of the condition `Succeeded` of a PipelineRun: tektoncd/pipeline pkg/apis/pipeline/v1/pipelinerun_types.go, with the status
 * that pkg/reconciler/pipelinerun gives it. Several that end a run are an end neither to the SDK nor to the server, and
 * `PipelineRunCouldntCancel` is one to the server though Tekton goes on (kfp-tekton backend/src/common/util/workflow.go, IsInFinalState).
 */
const reasons = new Map([
    ["", unfinished],
    ["Started", unfinished],
    ["Running", unfinished],
    ["PipelineRunPending", unfinished],
    ["ResolvingPipelineRef", unfinished],
    ["PipelineRunStopping", unfinished],
    ["PipelineRunTimeoutRunningFinally", unfinished],
    ["CancelledRunningFinally", unfinished],
    ["StoppedRunningFinally", unfinished],
    // cancel.go:136 and timeout.go:92 set Unknown: Tekton tries again.
    ["PipelineRunCouldntCancel", unfinished],
    ["PipelineRunCouldntTimeOut", unfinished],
    // Words of the KFP server, not of Tekton.
    ["Pending", unfinished],
    ["Terminating", unfinished],
    ["Succeeded", success],
    ["Completed", success],
    // Also Unknown while it is cancelling: the condition, where there is one, says which.
    ["Cancelled", cancelled],
    // Of clusters before 0.35 (kfp-tekton and tkn still know it), and the two graceful ways.
    ["PipelineRunCancelled", cancelled],
    ["CancelledRunFinally", cancelled],
    ["StoppedRunFinally", cancelled],
    ["PipelineRunTimeout", timedOut],
    ["Failed", failed()],
    ["CouldntGetPipeline", failed(resources)],
    ["CouldntGetTask", failed(resources)],
    ["CouldntGetPipelineResult", failed(definition)],
    ["InvalidPipelineResourceBindings", failed(definition)],
    ["InvalidWorkspaceBindings", failed(resources)],
    ["InvalidTaskRunSpecs", failed(definition)],
    ["ParameterTypeMismatch", failed(parameters)],
    ["ParameterMissing", failed(parameters)],
    ["ObjectParameterMissKeys", failed(parameters)],
    ["InvalidParamValue", failed(parameters)],
    ["ParamArrayIndexingInvalid", failed(parameters)],
    ["InvalidMatrixParameterTypes", failed(parameters)],
    ["PipelineValidationFailed", failed(definition)],
    ["PipelineInvalidGraph", failed(definition)],
    ["InvalidTaskResultReference", failed("A task did not write the result that another one uses: look at its log.")],
    ["InvalidPipelineResultReference", failed(definition)],
    ["RequiredWorkspaceMarkedOptional", failed(definition)],
    ["ResourceVerificationFailed", failed("The cluster verifies signatures of Tekton's resources; ask whoever runs it.")],
    ["CreateRunFailed", failed(resources)],
    ["CELEvaluationFailed", failed(definition)],
]);
/** A reason of tomorrow's Tekton ends the run: nobody knows it as going on, and waiting for hours would help nobody. */
const unknown = failed();
function reasonOf(name) {
    return reasons.get(name) ?? unknown;
}
/** For a server that gives the reason without its condition. */
const conditionOfReason = (name) => reasonOf(name).condition;


/***/ }),

/***/ 37291:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Nv: () => (/* binding */ displayNameOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Z1: () => (/* binding */ loopTitle),
/* harmony export */   jb: () => (/* binding */ comparisonOf)
/* harmony export */ });
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52904);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2285);


/** What a reader calls a task: the name that its author gave it to be shown, what a loop goes through, what a condition compares. */
function titleOf(task) {
    const { kind, spec } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(task.taskSpec);
    return displayNameOf(task) ?? (kind === "PipelineLoop" ? loopTitle(task, (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(spec)) : comparisonOf(task));
}
/** `name` with its title, for a text. */
const labelOf = ({ name, title }) => title === undefined || title === name ? name : `${title} (${name})`;
/** The SDK's `set_display_name` (kfp-tekton sdk/python/kfp_tekton/compiler/_op_to_template.py:401). */
const displayNameAnnotation = "pipelines.kubeflow.org/task_display_name";
function displayNameOf({ taskSpec }) {
    const name = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(taskSpec).metadata).annotations)[displayNameAnnotation];
    return typeof name === "string" && name.trim() !== "" ? name : undefined;
}
/**
 * What a task compares that only decides whether others run: the SDK's own of `dsl.Condition`, or one for the CEL controller.
 * @returns undefined for any other task
 */
function comparisonOf(task) {
    const parameters = parametersOf(task);
    if (String((0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(task.taskRef).apiVersion).startsWith("cel.tekton.dev/"))
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .H)([...parameters.values()].join("; "));
    const operator = parameters.get("operator");
    if (!task.name.startsWith("condition-") || operator === undefined)
        return undefined;
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .H)(`${parameters.get("operand1")} ${operator} ${parameters.get("operand2")}`);
}
/** @param loop the body of the PipelineLoop */
function loopTitle(task, { iterateParam, iterateNumeric }) {
    const parameters = parametersOf(task);
    if (typeof iterateNumeric === "string")
        return `for ${parameters.get("from")} to ${parameters.get("to")}`.replace(/.*/, _wording_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .H);
    const items = parameters.get(String(iterateParam));
    // A recursion is a loop of the SDK's with one iteration.
    if (items === undefined || iterateParam === "just_one_iteration")
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCounters */ .w)(task.name);
    return `for each of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .H)(items)}`;
}
const parametersOf = (task) => new Map((0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(task.params).map(({ name, value }) => [name, textOf(value)]));
/** Of lists what the SDK makes of them: plain values. Anything deeper stands in no title. */
function textOf(value) {
    if (Array.isArray(value) && value.every((item) => typeof item !== "object"))
        return JSON.stringify(value);
    return typeof value === "object" ? "…" : String(value);
}


/***/ }),

/***/ 52904:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/** The named objects of a list; anything else is no task, parameter or step. */
const named = (value) => (Array.isArray(value) ? value : []).filter((item) => typeof item?.name === "string");
const fieldsOf = (value) => typeof value === "object" && value !== null ? value : {};


/***/ }),

/***/ 2285:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readable),
/* harmony export */   w: () => (/* binding */ withoutCounters)
/* harmony export */ });
/** `$(tasks.evaluate.results.accuracy) > $(params.minimum)` as one would say it: `evaluate.accuracy > minimum`. */
const readable = (text) => text
    .replace(/\$\(tasks\.([^.()\s]+)\.(?:results|outputs)\.([^()\s]+)\)/g, "$1.$2")
    .replace(/\$\((?:inputs\.)?params\.([^()\s]+)\)/g, "$1");
/** Names that the SDK counts through, or gives digits of its own, without those: one loop more must not make all that follow look changed. */
const withoutCounters = (text) => text.replace(/\bloop-item-param-\d+\b/g, "loop-item").replace(/[a-z0-9-]+/g, withoutDigits);
/** Of Kubernetes. */
const longestName = 253;
/** On one word at a time: over a long text this expression would take for ever. */
const withoutDigits = (word) => word.length > longestName ? word : word.replace(/^.+-[0-9a-f]{5}-((?:for-loop|graph).*?)-\d+$/, "$1");


/***/ }),

/***/ 64798:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findObstacle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Why this process cannot write files below a path, which need not exist yet, as a clause with its owner; undefined when it can. */
async function findObstacle(path) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => error.code ?? "");
    if (typeof found === "string") {
        if (found === "EACCES" || found === "ENOENT" || found === "ENOTDIR")
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) === path ? `${path} is not there` : await findObstacle((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
        return `${path} cannot be used (${found})`;
    }
    if (!found.isDirectory())
        return `${path} is a file`;
    const refused = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).catch((error) => error.code);
    if (refused === undefined)
        return undefined;
    if (refused === "EROFS")
        return `${path} is on a read-only file system`;
    const { uid, username } = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)();
    return `${path} belongs to ${await nameOf(found.uid)}, and this step runs as ${username} (uid ${uid})`;
}
async function nameOf(uid) {
    const users = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)("/etc/passwd", "utf8").catch(() => "");
    const name = users
        .split("\n")
        .find((line) => line.split(":")[2] === String(uid))
        ?.split(":")[0];
    return name === undefined ? `uid ${uid}` : `${name} (uid ${uid})`;
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand)
/* harmony export */ });
/* unused harmony export issue */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* unused harmony export issueFileCommand */
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ }),

/***/ 33243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OU: () => (/* binding */ CORE_SCHEMA),
/* harmony export */   gh: () => (/* binding */ loadAll),
/* harmony export */   load: () => (/* binding */ load),
/* harmony export */   tB: () => (/* binding */ YAMLException),
/* harmony export */   uH: () => (/* binding */ FAILSAFE_SCHEMA)
/* harmony export */ });
/* unused harmony exports CHOMPING_CLIP, CHOMPING_KEEP, CHOMPING_MODE, CHOMPING_STRIP, COLLECTION_STYLE, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, DEFAULT_SCALAR_STYLE_RULES, DUMP_SCHEMA, EVENT_ALIAS, EVENT_DOCUMENT, EVENT_ID, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, JSON_SCHEMA, NOT_RESOLVED, SCALAR_STYLE, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_FOLDED_BLOCK, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, Schema, VISIT_BREAK, VISIT_SKIP, YAML11_SCHEMA, binaryTag, boolCoreTag, boolJsonTag, boolYaml11Tag, constructFromEvents, defineMappingTag, defineScalarTag, defineSequenceTag, dump, eventsToAst, floatCoreTag, floatJsonTag, floatYaml11Tag, getScalarValue, intCoreTag, intJsonTag, intYaml11Tag, jsToAst, legacyMapTag, mapTag, mergeTag, nullCoreTag, nullJsonTag, nullYaml11Tag, omapTag, pairsTag, parseEvents, present, realMapTag, seqTag, setTag, strTag, timestampTag, visit */
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map

/***/ }),

/***/ 70370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(79407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
