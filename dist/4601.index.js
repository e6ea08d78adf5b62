export const id = 4601;
export const ids = [4601];
export const modules = {

/***/ 70152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ resultSize),
/* harmony export */   Y: () => (/* binding */ resultSizeHint)
/* harmony export */ });
/* harmony import */ var _model_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54129);
/* harmony import */ var _tekton_all_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62857);


/** Limit of one container's termination message, which contains Tekton's results (Kubernetes, container.go, MaxContainerTerminationMessageLength). */
const containerLimit = 4096;
/** Limit of all containers of a pod together (kubernetes pkg/kubelet/kuberuntime, MaxPodTerminationMessageLogLength). */
const podLimit = 12 * 1024;
const annotation = "tekton-result-sizes";
/** The hint is also used for a task that failed because its result was too large. */
const resultSizeHint = "Hand large values over as files: declare them with OutputPath and InputPath, or as output_artifact_paths.";
/**
 * Compares the author's estimates with the limit. The SDK uses them to spread results over steps (kfp_tekton/compiler/_op_to_template.py);
 * it only logs a warning.
 */
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
/** The SDK renames `param3_b` to `param3-b`, and looks estimates up by the new name. */
function unknownResult({ written }, declared) {
    const sdkName = declared.find((name) => lettersAndDigits(name) === lettersAndDigits(written));
    return sdkName === undefined
        ? `The size of ${written} is estimated, which is not a result of the task (${declared.join(", ") || "it has none"}).`
        : `The size of ${written} is estimated, and the SDK calls that result ${sdkName}: write the estimate under that name.`;
}
const lettersAndDigits = (name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
function readEstimates(text) {
    return Object.entries((0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text ?? "{}") ?? {}).map(([written, size]) => ({
        written,
        result: written.replaceAll(/[^\w-]/g, "-"),
        size: Number(size) || 0,
    }));
}


/***/ }),

/***/ 89238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ chooseCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _workspace_unwritable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64798);




/**
 * Chooses where the SDK's environment and compiled packages are kept. Without `cache-dir` the folder outlives the job only on an ephemeral
 * runner. On a persistent runner, code compiled in one job could otherwise change what the next job uploads.
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

const systemClock = {
    now: () => Date.now(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal === undefined ? {} : { signal }),
};


/***/ }),

/***/ 65554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ openMemo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_memo_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24307);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);





/** Those of this step come first, then those of earlier steps, until it is full: other steps of the job have other modules. */
const mostResults = 10_000;
const mostCharacters = 32_000_000;
/**
 * The results of earlier steps, in one file for each version of this action. It is read at the first question.
 * @param version a digest of the code; undefined: nothing is kept
 */
function openMemo(cacheFolder, version) {
    if (version === undefined)
        return _model_memo_js__WEBPACK_IMPORTED_MODULE_2__/* .noMemo */ .E;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, "results", `${(0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(`${version} ${process.version}`).slice(0, 32)}.json`);
    let earlier;
    const used = new Map();
    let hasNew = false;
    return {
        recall: (kind, from) => {
            earlier ??= read(file);
            const key = keyOf(kind, from);
            const value = used.get(key) ?? earlier.get(key);
            if (!kind.isProper(value))
                return undefined;
            used.set(key, value);
            return value;
        },
        keep: (kind, from, value) => {
            used.set(keyOf(kind, from), value);
            hasNew = true;
        },
        save: () => {
            if (hasNew)
                write(file, [...used, ...(earlier ?? [])]);
            hasNew = false;
        },
    };
}
const keyOf = ({ name }, from) => `${name} ${(0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(JSON.stringify(from))}`;
function read(file) {
    try {
        const content = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
        return new Map((0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(content) ? Object.entries(content) : []);
    }
    catch {
        return new Map();
    }
}
function write(file, results) {
    const written = new Map();
    let room = mostCharacters;
    for (const [key, value] of results) {
        if (written.has(key) || written.size === mostResults)
            continue;
        const text = JSON.stringify(value);
        room -= text.length;
        if (room < 0)
            break;
        written.set(key, text);
    }
    const pairs = [...written].map(([key, text]) => `${JSON.stringify(key)}:${text}`);
    const draft = `${file}.${process.pid}.part`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, `{${pairs.join(",\n")}}\n`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, file);
    }
    catch {
        // The disk is full, or the folder is another user's: the next step computes again.
    }
}


/***/ }),

/***/ 13166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readOpenRuns),
/* harmony export */   f: () => (/* binding */ OpenRuns)
/* harmony export */ });
/**
 * The runs that this step must see to their end. Each change is saved, because a step may be killed at any time. The runner reads the state
 * file even then (actions/runner src/Runner.Worker/ActionRunner.cs, RunAsync), and the post step terminates the runs that are left. State
 * values become environment variables, so each run has its own: all runs in one value could be too long.
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
/** Reads the saved runs from the environment of the post step. The list is empty if the main step submitted nothing. */
function readOpenRuns(env) {
    return Object.entries(env).flatMap(([name, value = ""]) => /^STATE_run-\d+$/.test(name) && value !== "" ? [JSON.parse(value)] : []);
}


/***/ }),

/***/ 60714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ownVersion)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21618);



/**
 * A digest of this action's own code: what one version has computed is not used by another.
 * @param program the script that was started, in the bundle's folder or in src
 * @returns undefined where the code cannot be told
 */
function ownVersion(program) {
    try {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(program));
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder) === "src"
            ? digestOfSources(folder)
            : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "build.txt"), "utf8").trim();
    }
    catch {
        return undefined;
    }
}
function digestOfSources(folder) {
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
    return (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(JSON.stringify(files.sort().map((name) => [name, (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)))])));
}


/***/ }),

/***/ 99292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ refuseWindows)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);

/**
 * The compiler's processes fork and share file descriptors, and the steps of the embedded server are shell commands: Windows has neither.
 * @throws ActionError before anything is read or started
 */
function refuseWindows(platform) {
    if (platform !== "win32")
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("This action does not run on Windows: set `runs-on` to `ubuntu-latest`, or to a self-hosted runner with Linux.", { code: "platform-unsupported" });
}


/***/ }),

/***/ 93965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ readGitHubContext)
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

// EXTERNAL MODULE: ./src/event/untrusted-code.ts + 1 modules
var untrusted_code = __webpack_require__(70607);
;// CONCATENATED MODULE: ./src/event/target.ts

function targetOf(env, event) {
    const none = (reason) => ({ kind: "none", reason });
    const name = env.GITHUB_EVENT_NAME ?? "";
    if (name === "")
        return none("there is no event that would name a branch");
    if (!(0,untrusted_code/* isAboutBranch */.ub)(name))
        return none(`the event ${name} may be about another commit than that of its branch`);
    if (event.pull_request !== undefined)
        return pullRequestTarget(event.pull_request, env);
    const branch = env.GITHUB_REF_NAME ?? "";
    if (env.GITHUB_REF_TYPE !== "branch" || branch === "")
        return none("a tag is not a branch; publish on the push of the branch");
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
        isAtTerminal: (env.GITHUB_EVENT_NAME ?? "") === "",
        sourceEvent: event.workflow_run?.event ?? env.GITHUB_EVENT_NAME ?? "",
        eventSha: env.GITHUB_SHA ?? "",
        runUrl: runUrl(env, repository),
        sha,
        ref: env.GITHUB_REF ?? "",
        baseBranches: baseBranchesOf(env, event),
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
function baseBranchesOf({ GITHUB_BASE_REF: base }, { repository }) {
    const names = [base, repository?.default_branch].filter((name) => name !== undefined && name !== "");
    return [...new Set(names)].map((name) => `refs/heads/${name}`);
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
/** Number of the pull request that the event is about; empty if there is none, or if the event does not contain it. */
function numberOf({ pull_request, issue }) {
    const number = pull_request?.number ?? (issue?.pull_request === undefined ? undefined : issue.number);
    return number === undefined ? "" : String(number);
}
const isAboutPullRequest = ({ GITHUB_EVENT_NAME: name = "" }, event) => event.pull_request !== undefined ||
    event.issue?.pull_request !== undefined ||
    [name, event.workflow_run?.event ?? ""].some((about) => about.startsWith("pull_request"));
/** Privileged events have the default branch as ref, even if they are about a pull request, so the ref alone proves nothing. */
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
/** The commit to compare with: a pull request's base, the commit before a push, or the base of a merge queue's group. */
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
/** Extracts the path from `owner/name/.github/workflows/file.yml@ref`. */
function workflowFile(ref, repository) {
    const [path = ""] = ref.split("@");
    return repository !== "" && path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : "";
}


/***/ }),

/***/ 5338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* unused harmony export parsePayload */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _model_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54129);



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
 * Reads the payload of the workflow's event; empty outside a workflow. An unreadable payload is an error: without it an event about a
 * stranger's commit would look like one of the default branch. @throws InputError
 */
async function readPayload(path) {
    if (path === "")
        return {};
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch((error) => {
        throw broken(path, `it cannot be read (${error.code})`);
    });
    return parsePayload(text, path);
}
/** Parses the payload. Fields with `null` are left out. @throws InputError */
function parsePayload(text, path) {
    const value = (0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(text);
    if (value === undefined)
        throw broken(path, "it is not JSON");
    const problems = [];
    const event = pick(value, shape, { place: "", problems });
    const [problem] = problems;
    if (problem !== undefined || event === undefined)
        throw broken(path, problem ?? "it is no object");
    return event;
}
const broken = (path, problem) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
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


/***/ }),

/***/ 70607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iq: () => (/* binding */ causedByStrangers),
  qr: () => (/* binding */ findCodeOwner),
  ub: () => (/* binding */ isAboutBranch),
  Lr: () => (/* binding */ isPackageForeign),
  ot: () => (/* binding */ refuseUntrustedCode)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/git/committed-files.ts
var committed_files = __webpack_require__(29280);
// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(10308);
// EXTERNAL MODULE: ./src/git/repository.ts
var repository = __webpack_require__(35986);
// EXTERNAL MODULE: ./src/git/submodules.ts
var submodules = __webpack_require__(65501);
;// CONCATENATED MODULE: ./src/git/belongs-to-commit.ts









/** What of the files does not belong to the commit, or might have come from elsewhere, as a clause; undefined when nothing does. */
async function findForeignPart(given) {
    const vouching = { ...given, workspace: await (0,promises_.realpath)(given.workspace) };
    const folders = new Set();
    for (const file of vouching.files)
        folders.add((0,external_node_path_.dirname)(await (0,promises_.realpath)((0,external_node_path_.join)(vouching.workspace, file))));
    const trees = new Set();
    for (const folder of folders) {
        const { GIT_WORK_TREE: tree } = await (0,repository/* findRepository */.W)(folder);
        if (tree === undefined)
            return `${nameOf(folder, vouching)} is not in a git checkout`;
        trees.add(tree);
    }
    for (const tree of trees) {
        const reason = (await foreignCommit(tree, vouching)) ?? (await modifiedIn(tree, vouching));
        if (reason !== undefined)
            return reason;
    }
    return undefined;
}
const nameOf = (folder, { workspace }) => {
    const name = (0,external_node_path_.relative)(workspace, folder);
    return name === "" ? "the workspace" : name.startsWith("..") ? folder : name;
};
/** The commit of a submodule is right when the work tree around it says so. */
async function foreignCommit(tree, vouching) {
    const git = (0,git_git/* gitIn */.uM)(tree, vouching.env);
    const head = await git("rev-parse", "--verify", "HEAD^{commit}");
    if (!head.ok)
        return `git knows no commit of ${nameOf(tree, vouching)}`;
    if (vouching.commit !== "" && head.text === vouching.commit)
        return undefined;
    const { GIT_WORK_TREE: outer } = await (0,repository/* findRepository */.W)((0,external_node_path_.dirname)(tree));
    if (outer !== undefined && (await pinnedCommit(outer, tree, vouching)) === head.text)
        return await foreignCommit(outer, vouching);
    return `the commit of ${nameOf(tree, vouching)} (${head.text.slice(0, 12)}) is not the event's own (${vouching.commit.slice(0, 12) || "unknown"})`;
}
/** The commit of a submodule, by the tree around it: `160000 commit <sha>\t<path>` (git-ls-tree(1)). */
async function pinnedCommit(outer, tree, { env }) {
    const listed = await (0,git_git/* gitIn */.uM)(outer, env)("ls-tree", "-z", "HEAD", "--", (0,external_node_path_.relative)(outer, tree));
    return listed.ok ? /^160000 commit ([0-9a-f]+)\t/.exec(listed.text)?.[1] : undefined;
}
async function modifiedIn(tree, vouching) {
    if (vouching.compares === "nothing")
        return undefined;
    const git = (0,git_git/* gitIn */.uM)(tree, vouching.env);
    const [changed, added] = await Promise.all([
        list(git, "diff", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules=dirty", "-z", "HEAD", "--"),
        list(git, "ls-files", "--others", "-z"),
    ]);
    if (changed === undefined || added === undefined)
        return `git cannot compare the files of ${nameOf(tree, vouching)}`;
    const suspects = await suspectsIn(tree, { changed, added }, vouching);
    for (const path of suspects)
        if (!(await isLargeFile(tree, path, vouching.env)))
            return `${nameOf((0,external_node_path_.join)(tree, path), vouching)} is not what the commit ${vouching.commit.slice(0, 12)} has there`;
    return await modifiedInSubmodules(tree, git, vouching);
}
async function list(git, ...command) {
    const { ok, text } = await git(...command);
    return ok ? text.split("\0").filter((path) => path !== "") : undefined;
}
async function suspectsIn(tree, { changed, added }, vouching) {
    const { workspace, files, compares, written } = vouching;
    const named = new Set(await Promise.all(files.map(async (file) => (0,external_node_path_.relative)(tree, await (0,promises_.realpath)((0,external_node_path_.join)(workspace, file))))));
    if (compares === "files")
        return [...changed, ...added].filter((path) => named.has(path));
    const output = (0,external_node_path_.relative)(tree, (0,external_node_path_.join)(workspace, written));
    const isOutput = (path) => output !== "" && path.startsWith(`${output}/`) && isPackage.test(path);
    return [
        ...changed.filter((path) => !isOutput(path)),
        ...added.filter((path) => named.has(path) || isInstallerSetting.test(path) || (isImportable.test(path) && !isInstalled.test(path))),
    ];
}
/** What an earlier step of the job wrote with this action. */
const isPackage = /\.(?:ya?ml|zip|tar\.gz|tgz)$|(?:^|\/)pipelines\.json$/;
/** What an import may load in the place of, or beside, a file of the commit; compiled files can hold other code than their source (PEP 552). */
const isImportable = /\.(?:py[cdw]?|so|pth)$/;
/** What says where packages are installed from: their builds execute code (docs.astral.sh/uv, "Configuration files"). */
const isInstallerSetting = /(?:^|\/)(?:uv\.toml|pyproject\.toml|setup\.cfg|setup\.py)$/;
/** What a package manager put into the workspace before the step. */
const isInstalled = /(?:^|\/)(?:site-packages|node_modules)\//;
/**
 * Without the filter of git-lfs its files look changed: the commit has pointers with their SHA-256
 * (github.com/git-lfs/git-lfs, docs/spec.md).
 */
async function isLargeFile(tree, path, env) {
    const pointer = (await (0,committed_files/* readCommitted */.r)({ workspace: tree, env, revision: "HEAD", paths: [path] })).get(path);
    const [, digest] = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\n/.exec(pointer?.toString("latin1", 0, 200) ?? "") ?? [];
    return digest !== undefined && digest === (await digestOf((0,external_node_path_.join)(tree, path)));
}
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash).catch(() => { });
    return hash.digest("hex");
}
async function modifiedInSubmodules(tree, git, vouching) {
    if (vouching.compares !== "work tree")
        return undefined;
    for (const submodule of await (0,submodules/* submodulesOf */.P)(tree, git)) {
        const reason = await modifiedIn(submodule, vouching);
        if (reason !== undefined)
            return reason;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
;// CONCATENATED MODULE: ./src/event/untrusted-code.ts


/**
 * Events that only people with write access cause, or whose jobs have no secrets for strangers (docs.github.com, "Events that trigger
 * workflows"). All others, also those that do not exist yet, have the repository's secrets whoever caused them: the commit and the files
 * must be the event's own. `commit`: a person with write access started it, and may well have let an earlier step change files.
 */
const requiredMatches = {
    // An empty event name means outside a workflow.
    "": "nothing",
    branch_protection_rule: "nothing",
    create: "nothing",
    delete: "nothing",
    deployment: "nothing",
    merge_group: "nothing",
    milestone: "nothing",
    page_build: "nothing",
    pull_request: "nothing",
    push: "nothing",
    release: "nothing",
    schedule: "nothing",
    workflow_dispatch: "commit",
};
/**
 * Whether packages that such an event compiles or passes on belong on the branch that it runs for. A merge queue has a branch of its own,
 * which is gone when the queue is done with it.
 */
const isAboutBranch = (eventName) => !causedByStrangers(eventName) && eventName !== "merge_group";
/** Whether the event has the default branch as its ref although people without write access can cause it. */
const causedByStrangers = (eventName) => !Object.hasOwn(requiredMatches, eventName);
/** Decides whether code belongs to the event: its file, and everything it could import, must be that of the event's commit. */
async function findCodeOwner({ github, workspace, ports, inputs, files, deed }) {
    if (inputs.allowUnsafePrCheckout)
        return { kind: "own" };
    const asked = Object.hasOwn(requiredMatches, github.eventName)
        ? requiredMatches[github.eventName]
        : "commit and files";
    if (asked === "nothing" || files.length === 0)
        return { kind: "own" };
    const reason = await findForeignPart({
        ...{ workspace, files, commit: github.eventSha, env: ports.env },
        // A module may import its neighbours, so the whole work tree is compared. Of packages only the files themselves are run.
        ...{ compares: asked === "commit" ? "nothing" : deed === "run packages" ? "files" : "work tree" },
        written: inputs.outputDir,
    });
    return reason === undefined ? { kind: "own" } : { kind: "foreign", reason };
}
/**
 * Whether packages of another job may be a stranger's: those of a pull request, and of an event that people without write access cause. What
 * such a package asks of a cluster is checked more strictly.
 */
const isPackageForeign = ({ sourceEvent, isAboutPullRequest, }) => isAboutPullRequest || !Object.hasOwn(requiredMatches, sourceEvent);
/**
 * Compiling a module, and running a package on the embedded server, executes it in this job. actions/checkout refuses a part of the same from
 * version 7 on.
 * @throws InputError
 */
async function refuseUntrustedCode(code) {
    const owner = await findCodeOwner(code);
    if (owner.kind === "own")
        return;
    throw new errors/* InputError */.dz([
        `A job on \`${code.github.eventName}\` has the repository's secrets, and ${owner.reason}. To ${code.deed} would execute somebody else's code with these secrets. Use \`pull_request\` for code of pull requests, or set \`allow-unsafe-pr-checkout: true\` if the code is yours.`,
    ], { code: "untrusted-checkout" });
}


/***/ }),

/***/ 20606:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ flattenTasks)
/* harmony export */ });
/** Lists the tasks, each followed by the tasks of its iterations, named `loop[2].train`. */
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

/***/ 59581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ TaskLogs),
  D: () => (/* binding */ endedSilently)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
;// CONCATENATED MODULE: ./src/tekton/entrypoint-log.ts
/**
 * Removes the stack that Tekton's entrypoint logs when it fails: one line of JSON with its own Go frames (tektoncd/pipeline
 * cmd/entrypoint/main.go). The message is kept.
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
        // The server may cut the line.
        return /"(?:msg|message)":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1] ?? line;
    }
}

// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
// EXTERNAL MODULE: ./src/gate/flatten-tasks.ts
var flatten_tasks = __webpack_require__(20606);
;// CONCATENATED MODULE: ./src/gate/task-logs.ts






const tailLines = 30;
const longestLine = 2_000;
/** Limit of kept logs: if a hundred tasks failed, they usually have one cause. */
const explainingAtMost = 20;
const othersAtMost = 200;
const logsAtOnce = 4;
/**
 * Reads the logs of a run's tasks as soon as each task ends, because its pod may be gone when the run ends. Each log is shown in a folded
 * group; only the ends that explain a failure are kept.
 */
class TaskLogs {
    #options;
    #limit = (0,p_limit/* default */.A)(logsAtOnce);
    /** Reads by task, so that no log is read twice. */
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
    /** Reads the logs of tasks that failed and, if requested, of those that succeeded. */
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
     * Reads all logs that explain the run's end, and resolves when they are shown.
     * @param refusals messages about tasks without a log, collected while the run was running
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
        // Errors are thrown where the reads are awaited; here nobody would catch them.
        read.catch(() => { });
        this.#reads.set(task.name, read);
    }
    /** A missing log must not change the verdict, and a cancelled read must not prevent the termination. */
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
        this.#ends.set(task.name, { lines: lastLines(text), ...(0,defined/* defined */.s)({ location }) });
    }
}
/**
 * Selects the tasks that explain the end: failed ones, and for a late run also those still running. If the server reports no task's end,
 * all tasks are selected.
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
/** Whether the server does not report how the tasks ended, because it has only references (quirk: task-runs-only-referenced). */
const endedSilently = ({ condition, tasks }) => condition === "False" && tasks.some(({ isOnlyNamed }) => isOnlyNamed);
function lastLines(text) {
    return text
        .trimEnd()
        .split("\n")
        .slice(-tailLines)
        .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line));
}


/***/ }),

/***/ 14402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ terminatedTasks),
/* harmony export */   n: () => (/* binding */ endedTasks)
/* harmony export */ });
/** The tasks as they are after their run was terminated. */
const terminatedTasks = (tasks, fate) => tasks.map((task) => {
    if (task.phase !== "pending" || task.isFinal !== true || fate !== "runs")
        return settled(task, "cancelled");
    return { ...task, waiting: "it still runs on the cluster" };
});
/** The tasks as they are after their run ended by itself: none is pending any more. */
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
/** Whether the cluster has created anything for the task, even a pod that waits for its image. */
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

/***/ 5933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S4: () => (/* binding */ judge),
  wx: () => (/* binding */ stoppedTasks),
  F$: () => (/* binding */ verdictWithoutEnd),
  zP: () => (/* binding */ worstVerdict)
});

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/tekton/reasons.ts
var reasons = __webpack_require__(35560);
// EXTERNAL MODULE: ./src/gate/flatten-tasks.ts
var flatten_tasks = __webpack_require__(20606);
// EXTERNAL MODULE: ./src/checks/result-size.ts
var result_size = __webpack_require__(70152);
;// CONCATENATED MODULE: ./src/gate/task-hints.ts

const memory = "The step used more memory than it may: raise its limit (`set_memory_limit`, which Tekton sees with `repair: true`), or let the step need less.";
const tooLarge = `A result is larger than a container can hand over (4096 bytes). ${result_size/* resultSizeHint */.Y}`;
/** The entrypoint's message at the end of the log: the step itself ends with code 1 and no reason (tektoncd/pipeline pkg/termination/write.go). */
const tooLargeWords = /Termination message is above max allowed size \d+/;
/** Hints by the reason of a step's end (Kubernetes) or of a TaskRun (tektoncd/pipeline pkg/apis/pipeline/v1/taskrun_types.go). */
const hints = new Map([
    ["OOMKilled", memory],
    ["StepOOM", memory],
    ["InitContainerOOM", memory],
    ["TaskRunResultLargerThanAllowedLimit", tooLarge],
    ["SidecarOOM", "A sidecar used more memory than it may: raise its limit."],
]);
/** Finds the hint for a failed task, by its reasons or the end of its log. */
const hintForTask = ({ stepReason = "", reason }, log) => hints.get(stepReason) ?? hints.get(reason) ?? (log.some((line) => tooLargeWords.test(line)) ? tooLarge : undefined);

// EXTERNAL MODULE: ./src/gate/task-logs.ts + 1 modules
var task_logs = __webpack_require__(59581);
// EXTERNAL MODULE: ./src/gate/tasks-after-end.ts
var tasks_after_end = __webpack_require__(14402);
// EXTERNAL MODULE: ./src/tekton/go-duration.ts
var go_duration = __webpack_require__(57884);
// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/gate/time-limit.ts


/**
 * Names the time limit that ended a run; undefined if none did. `PipelineRunTimeout` is only the limit of the whole run. A limit set with
 * the SDK compiles to `timeouts.tasks`, and ends the run as `Failed` with cancelled TaskRuns whose message says so (recorded:
 * kfp-tekton-1.9.2-cluster/10-life-times-out, quirk: sdk-timeout-ends-as-failed); a task's own limit ends it as `Failed` with
 * `TaskRunTimeout`.
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
/**
 * If the server reports no task's end (quirk: task-runs-only-referenced), a run that lasted until its tasks' limit was ended by it.
 * Clusters report times in whole seconds.
 */
function ranUntilTasksLimit({ tasks, timeouts, startedAt, finishedAt, finallyStartedAt }) {
    const limitMs = (0,go_duration/* parseGoDuration */.Q)(timeouts?.tasks) ?? 0;
    if (limitMs === 0 || tasks.some(({ phase }) => phase !== "pending" && phase !== "skipped"))
        return false;
    return Date.parse(finallyStartedAt ?? finishedAt ?? "") - Date.parse(startedAt ?? "") >= limitMs - 1_000;
}

;// CONCATENATED MODULE: ./src/gate/verdict.ts







/** Judges a run that has ended. The status of the condition decides, the reason explains. */
function judge({ state, logs, durationMs }) {
    const { reason, tasks } = state;
    const limit = state.condition === "True" ? undefined : passedTimeLimit(state);
    const kind = kindOf(state, limit);
    const failedTasks = kind === "succeeded" ? [] : explainingTasks(state, logs);
    return {
        kind,
        reason,
        message: messageOf(state, limit),
        tasks: (0,tasks_after_end/* endedTasks */.n)(tasks),
        failedTasks,
        durationMs: runDuration(state) ?? durationMs,
    };
}
const onlyNamesNote = "The server tells only the names of the tasks, because its persistence agent runs with `legacyStatusUpdate=true`: `kubectl describe taskrun` tells how each of them ended.";
function kindOf(state, limit) {
    if (state.condition === "True")
        return "succeeded";
    if (state.kind !== undefined)
        return state.kind;
    return limit === undefined ? ((0,reasons/* reasonOf */.A)(state.reason).kind ?? "failed") : "timed-out";
}
function messageOf(state, limit) {
    const hint = state.condition === "False" ? (0,reasons/* reasonOf */.A)(state.reason).hint : undefined;
    const silence = limit === undefined && (0,task_logs/* endedSilently */.D)(state) ? onlyNamesNote : "";
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
    ? "The server does not report how this task ended."
    : `The server does not report how this task ended; of its log it says: ${refusal}`;
/** Chooses the likely causes: tasks whose log names a line, else tasks that still wait to start, else the task that started last. */
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
/** Collects what is reported of a failed task. */
function failedTask(task, logs) {
    const { name, title, reason, exitCode, stepReason } = task;
    const { lines = [], location } = logs.get(name) ?? {};
    const hint = hintForTask(task, lines);
    return {
        name,
        ...(0,defined/* defined */.s)({ title }),
        reason,
        message: task.waiting ?? task.message,
        ...(0,defined/* defined */.s)({ exitCode, stepReason, hint }),
        logTail: lines,
        ...(0,defined/* defined */.s)({ location }),
    };
}
/** Lists the tasks of a stopped run that had failed or that it was waiting for. */
function stoppedTasks(tasks, logs) {
    return ((0,flatten_tasks/* flattenTasks */.x)(tasks)
        .filter((task) => isFailed(task) || task.phase === "running" || task.waiting !== undefined)
        // Tekton's message about a running task contains nothing else.
        .map((task) => failedTask(task.phase === "running" ? { ...task, message: "" } : task, logs)));
}
/** The run's duration by the cluster's clock, because this step may have started later. */
function runDuration({ startedAt, finishedAt }) {
    const ms = Date.parse(finishedAt ?? "") - Date.parse(startedAt ?? "");
    return ms >= 0 ? ms : undefined;
}
/** Judges a run whose end this step did not see. */
function verdictWithoutEnd(kind, { state, elapsedMs }, message) {
    // The last reason, usually `Running`, does not explain this verdict.
    return { kind, reason: "", message, tasks: state?.tasks ?? [], failedTasks: [], durationMs: elapsedMs };
}
/** Kinds of verdicts in order of severity. */
const severity = ["succeeded", "detached", "cancelled", "timed-out", "lost", "failed"];
function worstVerdict(kinds) {
    return kinds.reduce((worst, kind) => (severity.indexOf(kind) > severity.indexOf(worst) ? kind : worst), "succeeded");
}


/***/ }),

/***/ 29280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readCommitted)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10308);



/** Reads files of a commit in a single git process. Files that the commit lacks are missing from the result; without git all are. */
async function readCommitted({ workspace, env, revision, paths, }) {
    // Each line is a request, so paths with line breaks are left out.
    const asked = paths.filter((path) => !path.includes("\n"));
    const { settings, environment } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareGit */ .UL)(workspace, env);
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["-C", workspace, ...settings, "cat-file", "--batch"], {
        env: environment,
        stdio: ["pipe", "pipe", "ignore"],
    });
    const ended = new Promise((resolve) => git.once("error", () => resolve()).once("close", () => resolve()));
    git.stdin.on("error", () => { });
    git.stdin.end(asked.map((path) => `${revision}:./${path}\n`).join(""));
    const [answers] = await Promise.all([(0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(git.stdout), ended]);
    return parseBatch(answers, asked);
}
/**
 * Git's response to each request is `<object> blob <size>`, a line feed, the bytes, a line feed; or one line that ends otherwise
 * (git-cat-file(1), BATCH OUTPUT).
 */
function parseBatch(answers, paths) {
    const files = new Map();
    let position = 0;
    for (const path of paths) {
        const end = answers.indexOf("\n", position);
        if (end === -1)
            break;
        const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(answers.toString("utf8", position, end)) ?? [];
        position = end + 1;
        if (size === undefined)
            continue;
        if (kind === "blob")
            files.set(path, answers.subarray(position, position + Number(size)));
        position += Number(size) + 1;
    }
    return files;
}


/***/ }),

/***/ 10308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   UL: () => (/* binding */ prepareGit),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41955);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66948);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35986);



/** @param env this process's environment; git sees only the paths of programs and temporary files */
function gitIn(folder, env) {
    const prepared = prepareGit(folder, env);
    return async (...args) => {
        const { settings, environment } = await prepared;
        return await execute(["-C", folder, ...settings, ...args], environment);
    };
}
/** Prepares git for an untrusted repository, so that it starts no program that the repository's settings name. */
async function prepareGit(folder, env) {
    const environment = { ...pathsOf(env), ...isolation, ...(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(folder)) };
    const named = await execute(["-C", folder, "config", "--includes", "--null", "--name-only", "--list"], environment);
    return { settings: [...neverRun, ...withoutFilters(named.ok ? named.text.split("\0") : [])], environment };
}
async function execute(args, env) {
    try {
        const { stdout, stderr, exitCode } = await runGit(args, { env });
        if (exitCode === 0)
            return { ok: true, text: stdout.replace(/\n$/, "") };
        return { ok: false, text: stderr.trim().split("\n").at(-1) || `exit code ${exitCode}` };
    }
    catch (error) {
        return { ok: false, text: error.message };
    }
}
/** Runs git silently. The caller decides what git may see and start. @throws Error if git cannot be started */
const runGit = (args, options) => (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)("git", [...args], { ...options, silent: true, ignoreReturnCode: true });
/** Inputs and tokens are not passed on, because git does not need them. */
const pathsOf = ({ PATH = "", TMPDIR }) => ({
    PATH,
    ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ TMPDIR }),
});
/**
 * No transport, so that git runs no command from a remote's address. No lazy fetch in a partial clone (before git 2.45 only the missing
 * transport prevents it). No settings but the repository's own (git(1), "Environment Variables").
 */
const isolation = {
    LC_ALL: "C",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
};
/** `safe.directory` covers the processes that git starts in submodules. */
const neverRun = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "credential.helper=", "safe.directory=*"].flatMap((setting) => ["-c", setting]);
/**
 * Disables filters: commands that git runs on files that it compares or checks out. The filter of git-lfs would also fetch files; pointers
 * suffice, because pipelines are text files.
 */
function withoutFilters(names) {
    const filters = new Set(names.map((name) => /^(filter\..*)\.[^.]+$/s.exec(name)?.[1]).filter((name) => name !== undefined));
    return [...filters].flatMap((filter) => ["clean=", "smudge=", "process=", "required=false"].flatMap((setting) => ["-c", `${filter}.${setting}`]));
}


/***/ }),

/***/ 35986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Finds the git folder and work tree around a folder, as environment variables for git; empty if there is no repository. With these
 * variables git does not check the folder's owner: in a container job it is another user, and before git 2.38 no argument allowed that
 * (git-config(1), `safe.directory`). They also override the repository's `core.worktree`.
 */
async function findRepository(folder) {
    for (let tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(tree)) {
        const gitFolder = await gitFolderOf(tree);
        if (gitFolder !== undefined)
            return { GIT_DIR: gitFolder, GIT_WORK_TREE: tree };
        if (tree === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(tree))
            return {};
    }
}
/** A folder, or in a submodule and in a further work tree a file that names it (gitrepository-layout(5)). */
async function gitFolderOf(tree) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree, ".git");
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (stats === undefined)
        return undefined;
    if (stats.isDirectory())
        return path;
    const [, named] = /^gitdir: (.+?)\n?$/.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")) ?? [];
    return named === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tree, named);
}


/***/ }),

/***/ 65501:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ submodulesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35986);


/**
 * Absolute paths of the submodules that are checked out in a work tree. Their files have to be compared by a git of their own: one that is
 * asked about the work tree around them starts the filters of their settings, which are programs.
 */
async function submodulesOf(tree, git) {
    const { ok, text } = await git("ls-files", "--stage", "-z");
    const entries = ok ? text.split("\0") : [];
    const found = [];
    for (const entry of entries) {
        const [, path] = /^160000 \S+ \d\t(.*)$/s.exec(entry) ?? [];
        if (path === undefined)
            continue;
        const submodule = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree, path);
        // One that is not checked out is an empty folder of the tree around it.
        if ((await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(submodule)).GIT_WORK_TREE === submodule)
            found.push(submodule);
    }
    return found;
}


/***/ }),

/***/ 44989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ serverRules),
/* harmony export */   Q0: () => (/* binding */ serverProblems),
/* harmony export */   vj: () => (/* binding */ combinations)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75848);
/* harmony import */ var _more_servers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17981);



/** Combinations of inputs that are invalid. Inputs that did not parse are undefined here. */
const combinations = [
    ({ workingDirectory = "." }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(workingDirectory) || workingDirectory.split("/")[0] === ".."
        ? `Input \`working-directory\` must be a folder of the workspace, relative to it; got ${JSON.stringify(workingDirectory)}.`
        : "",
    ({ run, upload, engine }) => run && upload === "false" && engine === "kfp" ? "Input `run` runs what was uploaded: remove `upload: false`." : "",
    ({ host, run, wait }) => host === "embedded" && run && wait === false
        ? "Input `wait` must be true with `host: embedded`: the built-in server ends with the step, and its runs with it."
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
    ({ rollback, cleanup, run, runExisting = [] }) => rollback && (cleanup || run || runExisting.length > 0)
        ? "Input `rollback` does nothing else: remove `cleanup`, `run` and `run-existing`."
        : "",
    ({ await: awaited, cleanup, run, runExisting = [], rollback }) => awaited && (cleanup || run || runExisting.length > 0 || rollback)
        ? "Input `await` follows a run that is there: remove `cleanup`, `run`, `run-existing` and `rollback`."
        : "",
    ({ runExisting = [], cleanup, run }) => runExisting.length > 0 && (cleanup || run)
        ? "Input `run-existing` runs what is on the server already: remove `cleanup` and `run`."
        : "",
    ({ promoteFrom, packages, engine }) => promoteFrom && (packages?.length === 0 || engine === "tekton")
        ? "Input `promote-from` uploads the very package that has passed: set `packages` to those of an earlier job, with `engine: kfp`."
        : "",
    ({ moreServers = [], engine, host, promoteFrom, rollback, runExisting = [] }) => moreServers.length > 0 &&
        (engine === "tekton" || host === "embedded" || promoteFrom || rollback || runExisting.length > 0)
        ? "Input `more-servers` is for servers beside that of `host`: it does not go with `engine: tekton`, `host: embedded`, `promote-from`, `rollback` or `run-existing`."
        : "",
    ({ moreServers = [], host = "" }) => sameServer([host, ...moreServers.map((server) => server.host)]),
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
/** Combinations that need a server or a cluster. */
const serverRules = [
    ({ run, host, engine }) => run && host === "" && engine === "kfp"
        ? "Input `run` needs a server: set `host`, or `host: embedded` for the built-in one."
        : "",
    ({ moreServers = [], host }) => moreServers.length > 0 && host === "" ? "Input `more-servers` needs `host`, the server that is asked first." : "",
    ({ upload, host, engine }) => upload === "true" && host === "" && engine === "kfp"
        ? "Input `upload` needs a server: set `host`, or `host: embedded` for the built-in one."
        : "",
    ({ serverDrift, host, engine }) => serverDrift !== "ignore" && (host === "" || engine === "tekton")
        ? "Input `server-drift` compares with a server: set `host`, with `engine: kfp`."
        : "",
];
function sameServer(hosts) {
    const twice = hosts.find((host, index) => host !== "" && hosts.findIndex((other) => (0,_more_servers_js__WEBPACK_IMPORTED_MODULE_2__/* .addressKey */ .I)(other) === (0,_more_servers_js__WEBPACK_IMPORTED_MODULE_2__/* .addressKey */ .I)(host)) < index);
    return twice === undefined
        ? ""
        : `Input \`more-servers\` names ${JSON.stringify(twice)}, which is there already: each server has one address and one login.`;
}
/** What is wrong if no more is to come that names a server. */
const serverProblems = (inputs) => (0,_input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .dropBlank */ .Qw)(serverRules.map((rule) => rule(inputs)));
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

/***/ 75848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony export */   l3: () => (/* binding */ commitName),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p5: () => (/* binding */ parameterText),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   uv: () => (/* binding */ networkName),
/* harmony export */   yr: () => (/* binding */ levels),
/* harmony export */   zM: () => (/* binding */ choices),
/* harmony export */   zo: () => (/* binding */ variableNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33243);


/** An invalid value of an input. The message continues "Input `name` …" and has no full stop. */
class InvalidValue extends Error {
}
const text = (raw) => raw;
/** Normalises a folder of the workspace, so that paths can be compared: with `/`, without a trailing one, `.` for the root. */
const folder = (raw) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(raw.replaceAll("\\", "/")).replace(/(?<=.)\/$/, "");
/** Parses an address to scheme, host and port as browsers write them; empty if none was given. */
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
/** Modules must not see the runner's credentials or the step's inputs. Two more variables are fixed so that packages are reproducible. */
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
/** The beginning of a commit's SHA, or nothing. */
function commitName(raw) {
    if (raw === "" || /^[0-9a-f]{7,40}$/.test(raw))
        return raw;
    throw new InvalidValue(`must be 7 to 40 hexadecimal digits of a commit, not ${quote(raw)}`);
}
function choice(choices) {
    return (raw) => {
        const found = choices.find((candidate) => candidate === raw);
        if (found === undefined)
            throw new InvalidValue(`must be one of ${choices.join(", ")}, not ${quote(raw)}`);
        return found;
    };
}
/** A network of a container engine (moby restricts names to these characters). `container:ID` would join a container of somebody else. */
function networkName(raw) {
    if (raw === "" || /^[a-zA-Z0-9][\w.-]*$/.test(raw))
        return raw;
    throw new InvalidValue(`must be none, host or the name of a network, not ${quote(raw)}`);
}
/** Parses a cookie as browsers send it. Error messages do not show it, because it is a secret. */
function sessionCookie(raw) {
    if (raw !== "" && !/^(cookie:\s*)?[^=;,\s]+=[^;\s]/i.test(raw))
        throw new InvalidValue("must be `name=value`, several separated by `; `, such as authservice_session=… or oauth2_proxy_kubeflow=…");
    return headerText(raw);
}
/** Parses a secret for a request header. Error messages do not show it. */
function headerText(raw) {
    if (/[^\x20-\x7e]/.test(raw))
        throw new InvalidValue("must be one line of plain characters: is there a line break in the secret?");
    return raw;
}
/** Parses several choices, one per line, each at most once. */
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
/** Limit of setTimeout: a longer delay would fire immediately. */
const longestMs = 2 ** 31 - 1;
const knownLevels = ["auto", "off", "warning", "error"];
const isLevel = (text) => knownLevels.includes(text);
/** Parses a level for all checks, lines of `name=level`, or both. @returns the level of a name */
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

/***/ 15874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yD: () => (/* binding */ inputFields),
  RV: () => (/* binding */ isFlag),
  IV: () => (/* binding */ loadInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/rule-names.ts
var rule_names = __webpack_require__(62074);
// EXTERNAL MODULE: ./src/inputs/combinations.ts
var combinations = __webpack_require__(44989);
// EXTERNAL MODULE: ./src/inputs/input-values.ts
var input_values = __webpack_require__(75848);
;// CONCATENATED MODULE: ./src/inputs/embedded-secrets.ts

/** Names, each with keys and values as text: numbers and booleans stay as they are written. @throws InvalidValue */
function embeddedSecrets(raw) {
    return new Map([...(0,input_values/* yamlMapping */.I9)(raw)].map(([name, entry]) => {
        const keys = [...(0,input_values/* entriesOf */.Mc)(entry)];
        if (keys.length === 0 || keys.some(([, { typed }]) => typeof typed === "object"))
            throw new input_values/* InvalidValue */.h6(`must have keys with texts below each name, such as \`${name}:\` and below it \`  token: abc\``);
        return [name, Object.fromEntries(keys.map(([key, { literal }]) => [key, String(literal)]))];
    }));
}

// EXTERNAL MODULE: ./src/inputs/login-inputs.ts
var login_inputs = __webpack_require__(33740);
;// CONCATENATED MODULE: ./src/inputs/main-arguments.ts

/** Parses one argument per line, or one module per line: `pipelines/train.py: --env "prod eu"`, with arguments quoted as in a shell. */
function parseMainArguments(lines) {
    const entries = lines.map((line) => /^([^\s:"']+\.py):(?:\s+(.*))?$/.exec(line));
    if (lines.length === 0 || entries.some((entry) => entry === null))
        return { all: lines, byModule: new Map() };
    const byModule = entries.flatMap((entry) => entry === null ? [] : [[(entry[1] ?? "").replace(/^\.\//, ""), splitWords(entry[2] ?? "")]]);
    return { all: [], byModule: new Map(byModule) };
}
/** Paths of modules start from `working-directory`, as those of `pipelines` do; one that begins with it is taken as it is. */
function moveBelow({ all, byModule }, folder) {
    const moved = [...byModule].map(([path, words]) => [path.startsWith(`${folder}/`) ? path : external_node_path_.posix.join(folder, path), words]);
    return { all, byModule: new Map(moved) };
}
/** Splits a line into words. Quotes keep words together; a backslash escapes the next character. */
function splitWords(text) {
    const words = text.match(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/g) ?? [];
    return words.map((word) => word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g, (_, double, single, escaped) => double !== undefined ? double.replace(/\\(["\\])/g, "$1") : (single ?? escaped ?? "")));
}

// EXTERNAL MODULE: ./src/inputs/more-servers.ts
var more_servers = __webpack_require__(17981);
// EXTERNAL MODULE: ./src/inputs/name-template.ts
var name_template = __webpack_require__(9245);
;// CONCATENATED MODULE: ./src/inputs/report-files.ts

const reportFormats = ["junit", "sarif", "code-quality"];
const isFormat = (text) => reportFormats.includes(text);
/** Parses lines of `format=path`. */
function reportFiles(raw) {
    return (0,input_values/* lines */.Mn)(raw).map((line) => {
        const [, format = "", path = ""] = /^([^=]*?)\s*=\s*(.*)$/.exec(line) ?? [];
        if (!isFormat(format) || path === "")
            throw new input_values/* InvalidValue */.h6(`takes lines of format=path such as junit=reports/junit.xml, not ${JSON.stringify(line)}; formats are ${reportFormats.join(", ")}`);
        return { format, path };
    });
}

;// CONCATENATED MODULE: ./src/inputs/sdk-choice.ts

/** One line for each SDK; a value without a name is for both, a version for the SDK that has such versions. */
function parseSdk(lines) {
    const entries = lines.map(parseLine);
    const names = entries.flatMap(([name]) => name ?? []);
    if (new Set(names).size < names.length || (entries.length > 1 && names.length < entries.length))
        throw new input_values/* InvalidValue */.h6("at most one line for kfp-tekton and one for kfp");
    const [[, both] = [undefined, "auto"]] = names.length === 0 ? entries : [];
    const of = (name) => entries.find(([named]) => named === name)?.[1] ?? both;
    return { preferred: names[0] ?? "kfp-tekton", versions: { "kfp-tekton": of("kfp-tekton"), kfp: of("kfp") } };
}
function parseLine(line) {
    const [, name, pinned] = /^(kfp-tekton|kfp)\s*==\s*([\w.]+)$/.exec(line) ?? [];
    if (name !== undefined && pinned !== undefined)
        return [name, pinned];
    if (line === "auto" || line === "installed")
        return [undefined, line];
    if (!/^\d[\w.]*$/.test(line))
        throw new input_values/* InvalidValue */.h6("`auto`, `installed`, a version, or lines such as `kfp-tekton==1.9.3` and `kfp==2.17.3`");
    return [/^[01]\./.test(line) ? "kfp-tekton" : "kfp", line];
}

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
    sdk: field("auto", (raw) => parseSdk((0,input_values/* lines */.Mn)(raw))),
    requirements: field("", input_values/* lines */.Mn),
    "output-dir": field("compiled", input_values/* folder */.TV),
    format: field("yaml", (0,input_values/* choice */.Yq)(["yaml", "yml", "zip", "tar.gz", "tgz", "kubernetes"])),
    entry: field("auto", (0,input_values/* choice */.Yq)(["auto", "pipeline", "main"])),
    "module-directory": field("auto", (0,input_values/* choice */.Yq)(["auto", "module", "root"])),
    "main-arguments": field("", (raw) => parseMainArguments((0,input_values/* lines */.Mn)(raw))),
    "type-check": field("true", input_values/* flag */.Jt),
    "inline-tasks": field("true", input_values/* flag */.Jt),
    repair: field("false", input_values/* flag */.Jt),
    "pass-env": field("", input_values/* variableNames */.zo),
    "compile-timeout": field("2m", input_values/* duration */.p0),
    sandbox: field("auto", (0,input_values/* choice */.Yq)(["auto", "required", "off"])),
    "sandbox-network": field("false", input_values/* flag */.Jt),
    cache: field("auto", (0,input_values/* choice */.Yq)(["auto", "true", "false"])),
    "cache-dir": field("", input_values/* text */.Qq),
    "allow-unsafe-pr-checkout": field("false", input_values/* flag */.Jt),
    migrate: field("off", (0,input_values/* choice */.Yq)(["off", "report", "ratchet"])),
    checks: field("auto", (0,input_values/* levels */.yr)(rule_names/* ruleNames */.X, "auto")),
    "policy-file": field("", input_values/* text */.Qq),
    publish: field("", (0,input_values/* choices */.zM)(["artifact", "folder", "commit", "pull-request", "release"])),
    "artifact-name": field("pipelines", input_values/* text */.Qq),
    "retention-days": field("0", (0,input_values/* wholeNumber */.rD)({ from: 0, to: 90 })),
    "commit-message": field("Bring the compiled pipelines up to date", input_values/* text */.Qq),
    branch: field("compiled-pipelines/{branch}", input_values/* text */.Qq),
    drift: field("ignore", (0,input_values/* choice */.Yq)(["ignore", "warning", "error"])),
    comment: field("false", input_values/* flag */.Jt),
    "report-files": field("", reportFiles),
    "github-token": field(jobToken, (raw) => (raw === jobToken ? "" : raw)),
    config: field("", input_values/* text */.Qq),
    environment: field("", input_values/* text */.Qq),
    host: field("", input_values/* text */.Qq),
    "embedded-runner": field("auto", (0,input_values/* choice */.Yq)(["auto", "container", "process"])),
    "embedded-network": field("", input_values/* networkName */.uv),
    "embedded-secrets": field("", embeddedSecrets),
    api: field("auto", (0,input_values/* choice */.Yq)(["auto", "v1beta1", "v1", "v2beta1"])),
    namespace: field("", input_values/* text */.Qq),
    token: field("", input_values/* headerText */.TK),
    cookie: field("", input_values/* sessionCookie */.BW),
    username: field("", input_values/* text */.Qq),
    password: field("", input_values/* text */.Qq),
    "login-origin": field("", input_values/* origin */.TG),
    "oidc-audience": field("", input_values/* text */.Qq),
    "ca-certificate": field("", input_values/* text */.Qq),
    "more-servers": field("", more_servers/* moreServers */.e),
    engine: field("kfp", (0,input_values/* choice */.Yq)(["kfp", "tekton"])),
    kubeconfig: field("", input_values/* text */.Qq),
    context: field("", input_values/* text */.Qq),
    upload: field("auto", (0,input_values/* choice */.Yq)(["auto", "true", "false"])),
    "pipeline-name": field("{name}", name_template/* nameTemplate */.e),
    "version-name": field("{sha}", name_template/* nameTemplate */.e),
    "default-version": field("auto", (0,input_values/* choice */.Yq)(["auto", "true", "false"])),
    "promote-from": field("", input_values/* text */.Qq),
    keep: field("0", (0,input_values/* wholeNumber */.rD)({ from: 0, to: 10_000 })),
    "server-drift": field("ignore", (0,input_values/* choice */.Yq)(["ignore", "warning", "error"])),
    "drift-issue": field("false", input_values/* flag */.Jt),
    cleanup: field("false", input_values/* flag */.Jt),
    rollback: field("", input_values/* commitName */.l3),
    run: field("false", input_values/* flag */.Jt),
    "run-existing": field("", input_values/* lines */.Mn),
    await: field("", input_values/* text */.Qq),
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
/** Whether the input is `true` or `false`. */
const isFlag = (name) => inputFields[name].parse === input_values/* flag */.Jt;
/** @throws InputError with every problem at once. */
function loadInputs(readInput, { serverMayFollow = false } = {}) {
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
    const all = fromWorkingDirectory(values);
    const rules = serverMayFollow ? combinations/* combinations */.vj : [...combinations/* combinations */.vj, ...combinations/* serverRules */.FO];
    problems.push(...(0,input_values/* dropBlank */.Qw)(rules.map((rule) => rule(all))), ...(0,login_inputs/* loginProblems */.Q)(readInput));
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const { token, cookie, username, password, loginOrigin, oidcAudience, moreServers: others, ...inputs } = all;
    return {
        inputs: Object.freeze(inputs),
        login: { token, cookie, username, password, loginOrigin, oidcAudience },
        moreServers: others,
    };
}
/** Paths of the inputs that start from `working-directory` become paths from the workspace. Inputs that did not parse are undefined here. */
function fromWorkingDirectory(inputs) {
    const { workingDirectory = ".", pipelines, requirements, outputDir, parametersFile, mainArguments, reportFiles, config, } = inputs;
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
        ...(config === undefined ? {} : { config: below(config) }),
        ...(reportFiles === undefined
            ? {}
            : { reportFiles: reportFiles.map(({ format, path }) => ({ format, path: below(path) })) }),
        ...(mainArguments === undefined ? {} : { mainArguments: moveBelow(mainArguments, workingDirectory) }),
    };
}
const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());


/***/ }),

/***/ 33740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ loginProblems)
/* harmony export */ });
/** The ways to log in, each with its inputs. This file is loaded by every step, so it contains nothing else. */
const loginInputs = {
    token: ["token"],
    cookie: ["cookie"],
    password: ["username", "password"],
    oidc: ["oidc-audience"],
};
/** GitHub leaves secrets empty in pull requests from forks, without a message. */
const emptySecret = "A secret is empty in pull requests from forks and from Dependabot.";
/** @param given the raw text of an input */
function loginProblems(given) {
    const kinds = chosenLogins(given);
    const several = kinds.length > 1
        ? [`Inputs ${kinds.map(namesOf).join(" and ")} are ${kinds.length} ways to log in: set one of them.`]
        : [];
    return [...several, ...kinds.flatMap((kind) => incomplete(kind, given))];
}
/** Ways to log in of which at least one input has a value. */
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


/***/ }),

/***/ 17981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ addressKey),
/* harmony export */   e: () => (/* binding */ moreServers)
/* harmony export */ });
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75848);
/* harmony import */ var _login_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33740);


const text = (raw) => raw;
const generation = (raw) => {
    const found = ["auto", "v1beta1", "v1", "v2beta1"].find((name) => name === raw);
    if (found === undefined)
        throw new _input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h6("must be one of auto, v1beta1, v1, v2beta1");
    return found;
};
/** What may stand below an address: inputs of the same names and meanings. No message repeats a value, because it may be a secret. */
const settings = {
    api: generation,
    namespace: text,
    token: _input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .headerText */ .TK,
    cookie: _input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .sessionCookie */ .BW,
    username: text,
    password: text,
    "login-origin": _input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .origin */ .TG,
    "oidc-audience": text,
};
const example = "`https://kfp.example.com/pipeline:` and below it `  token: …`; write a secret with toJSON, as docs/servers.md shows";
/** Addresses, each with its login. @throws InvalidValue */
function moreServers(raw) {
    return [...addresses(raw)].map(([host, entry]) => serverOf(host, entry));
}
/** The parser's own messages quote the text, which holds secrets. */
function addresses(raw) {
    try {
        return (0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlMapping */ .I9)(raw);
    }
    catch {
        throw new _input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h6(`is not a YAML mapping of addresses, such as ${example}`);
    }
}
function serverOf(host, entry) {
    const problem = addressProblem(host);
    if (problem !== "")
        throw new _input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h6(problem);
    if (entry.typed !== null && (typeof entry.typed !== "object" || Array.isArray(entry.typed)))
        throw new _input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h6(`has no mapping below ${host}, such as ${example}`);
    const given = new Map([...(0,_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(entry)].map(([name, value]) => [name, settingOf(host, name, value)]));
    const read = (name) => given.get(name) ?? "";
    const problems = (0,_login_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .loginProblems */ .Q)(read);
    if (problems.length > 0)
        throw new _input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h6(`has a login for ${host} that cannot be: ${problems.join(" ")}`);
    return {
        host,
        api: generation(read("api") || "auto"),
        namespace: read("namespace"),
        login: {
            token: read("token"),
            cookie: read("cookie"),
            username: read("username"),
            password: read("password"),
            loginOrigin: read("login-origin"),
            oidcAudience: read("oidc-audience"),
        },
    };
}
function settingOf(host, name, { typed, literal }) {
    const parse = Object.hasOwn(settings, name) ? settings[name] : undefined;
    if (parse === undefined)
        throw new _input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h6(`has a setting below ${host} that is none of ${Object.keys(settings).join(", ")}`);
    if (typeof typed === "object" && typed !== null)
        throw new _input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h6(`has no single text as \`${name}\` of ${host}`);
    try {
        return parse(typed === null ? "" : String(literal).trim());
    }
    catch {
        throw new _input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidValue */ .h6(`has a \`${name}\` of ${host} that the input of that name does not take either`);
    }
}
function addressProblem(host) {
    const url = URL.parse(host);
    if (url === null || !/^https?:$/.test(url.protocol))
        return `takes addresses such as https://kfp.example.com/pipeline, each followed by a colon and its login`;
    return url.username + url.password === ""
        ? ""
        : `has a user name or a password in the address of ${url.host}: write them below it`;
}
/** Two spellings of an address are one server. */
const addressKey = (host) => {
    const url = URL.parse(host);
    return url === null ? host : `${url.origin}${url.pathname.replace(/\/+$/, "").replace(/\/pipeline$/, "")}`;
};


/***/ }),

/***/ 9245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nameTemplate),
/* harmony export */   o: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75848);

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

/***/ 66948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ defined)
/* harmony export */ });
/** Leaves out fields without a value: with `exactOptionalPropertyTypes` an optional field is absent, never undefined. */
const defined = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));


/***/ }),

/***/ 88008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ errorCodes)
/* harmony export */ });
/**
 * Codes and titles of errors. Codes are stable: users can search for them, and they stay when a message is improved. `npm run docs` writes
 * docs/errors.md from this table.
 */
const errorCodes = {
    cancelled: {
        title: "Cancelled",
        meaning: "The workflow was cancelled, or its time limit was reached, before this was done.",
        cure: "Run the workflow again. If the job's own limit ended it, raise `timeout-minutes`, or lower `timeout` so that the step ends first.",
    },
    "input-invalid": {
        title: "Invalid input",
        meaning: "An input has a value that it cannot have, or does not fit the other inputs or the event.",
        cure: "Correct the input that the message names. docs/inputs.md lists the values of each input.",
    },
    "platform-unsupported": {
        title: "Unsupported platform",
        meaning: "The runner has an operating system that the action does not run on.",
        cure: "Run the job on Linux: `runs-on: ubuntu-latest`.",
    },
    "untrusted-checkout": {
        title: "Untrusted checkout",
        meaning: "The event runs with secrets and somebody else's code is checked out: compiling would execute it.",
        cure: "Compile pull requests from forks `on: pull_request`, in a job without secrets. Let a second workflow, `on: workflow_run`, comment or deliver.",
    },
    "server-data-unusable": {
        title: "Unusable data of the server",
        meaning: "The folder of an embedded server holds a database that is damaged, or that a later version has written.",
        cure: "Move the folder away to begin with an empty server, name another one, or use the version that wrote it.",
    },
    "migration-ratchet": {
        title: "Step back in the migration",
        meaning: "The change brings something into a module that KFP 2 does not have, of a kind that the module did not use before.",
        cure: "Use what KFP 2 has in its place: docs/migrating-to-kfp2.md lists it. With `migrate: report` the step only reports it.",
    },
    "migration-not-written": {
        title: "Module not changed",
        meaning: "`migrate --write` left a module as it is, because its change could not be told apart or undone afterwards.",
        cure: "Commit the module first. A module that is not UTF-8 has to be changed by hand.",
    },
    "discovery-failed": {
        title: "Discovery error",
        meaning: "The globs, or the modules that they match, cannot be used.",
        cure: "Correct the globs in `pipelines`. They are relative to the repository; `!` excludes files.",
    },
    "no-pipeline-found": {
        title: "No pipeline found",
        meaning: "None of the modules that `pipelines` names has a pipeline function.",
        cure: 'Decorate a function with `@dsl.pipeline(name="...")`, or name the functions that return pipelines in `entry`.',
    },
    "pipeline-lost": {
        title: "Lost pipeline",
        meaning: "A module that had a pipeline has none any more, although the file is still there.",
        cure: "Restore the pipeline's function. If it is meant to go, delete its module, or name it in `removed` in `pipelines.json`.",
    },
    "outside-workspace": {
        title: "Outside the workspace",
        meaning: "A path leads out of the workspace, directly or through a symbolic link.",
        cure: "Use a path inside the checkout, without `..` and without a symbolic link that leads out.",
    },
    "file-missing": {
        title: "Missing file",
        meaning: "An input names a file that is not there.",
        cure: "Correct the path. It is relative to the repository. Check that `actions/checkout` ran before this step.",
    },
    "not-writable": {
        title: "Not writable",
        meaning: "A folder that the step has to write to belongs to somebody else, or is read-only or full.",
        cure: "Give the runner's user write access to the folder, free disk space, or choose another folder.",
    },
    "compile-failed": {
        title: "Compile error",
        meaning: "A module did not become a package. The annotation is at the line of your own code.",
        cure: "Correct the line that the annotation shows. To see the same error locally, run the module with Python.",
    },
    "sdk-version-refused": {
        title: "SDK version refused",
        meaning: "`sdk` is not a version, or is too old to compile with.",
        cure: "Set `sdk` to a version that https://pypi.org/project/kfp-tekton/#history lists, 1.5 or later, or leave it out.",
    },
    "sdk-unavailable": {
        title: "SDK unavailable",
        meaning: "kfp-tekton could not be installed, or cannot be imported by the interpreter.",
        cure: "Read the installer's output in the log. Behind a proxy or with a private index, see docs/private-indexes.md. Without a network, install the SDK yourself and set `sdk: installed`.",
    },
    "requirements-conflict": {
        title: "Conflicting requirements",
        meaning: "Two requirements exclude each other: no choice of versions satisfies both.",
        cure: "Change one of the two requirements that the message names, or loosen its version.",
    },
    "package-tampered": {
        title: "Tampered package",
        meaning: "A package index served other bytes than those that a hash stands for. Nothing of them was run.",
        cure: "Look at the package index: it served a changed file. Compare the hash with the one on pypi.org before you change a lock.",
    },
    "python-unavailable": {
        title: "Python unavailable",
        meaning: "There is no such interpreter, or the SDK does not run on its version.",
        cure: "Run `actions/setup-python` before this step, with a version that the SDK supports, or set `python`.",
    },
    "sandbox-unavailable": {
        title: "Sandbox unavailable",
        meaning: "`sandbox` is `required`, and the runner lacks the means to confine the compiling processes.",
        cure: "Install bubblewrap in an earlier step, or let the job's container make user namespaces (docs/runners.md). With `sandbox: auto` the step compiles without a sandbox.",
    },
    "container-engine-missing": {
        title: "Container engine missing",
        meaning: "`embedded-runner` is `container`, and neither Docker nor Podman responds on this machine.",
        cure: "Start an engine in an earlier step, or set `embedded-runner: auto` (docs/embedded.md).",
    },
    "output-path-taken": {
        title: "Output path taken",
        meaning: "Two pipelines would be written to the same package file.",
        cure: "Rename one of the two pipelines or modules.",
    },
    "compiler-ended": {
        title: "Compiler ended",
        meaning: "The process that compiles ended before its work was done: usually the memory was exhausted.",
        cure: "Use a runner with more memory, or import large packages inside the components.",
    },
    "check-failed": {
        title: "Check failed",
        meaning: "A check has findings whose level in `checks` is `error`.",
        cure: "Correct what the findings describe, or lower their level in `checks`.",
    },
    "policy-invalid": {
        title: "Invalid policy",
        meaning: "`policy-file` is not YAML, has unknown settings, or values that they cannot have. The message has line and column.",
        cure: "Correct the file in the default branch. docs/policy.md has an example of each setting.",
    },
    "policy-unavailable": {
        title: "Policy unavailable",
        meaning: "`policy-file` cannot be read from the default branch. Without it, nothing is uploaded or run.",
        cure: "Check the path, which starts from the root of the repository, and give the job `contents: read`.",
    },
    "config-invalid": {
        title: "Invalid pipelines.yaml",
        meaning: "`pipelines.yaml` is not YAML, has unknown keys, or values that cannot be used. The message has line and column. Nothing was sent.",
        cure: "Correct the lines that the message names. docs/pipelines-yaml.md has an example of each key.",
    },
    "config-unavailable": {
        title: "pipelines.yaml unavailable",
        meaning: "The file that `config` names cannot be read, or an event about a pull request needs the default branch's file and it cannot be fetched. Nothing was sent.",
        cure: "Check the path, which starts from `working-directory`, and give the job `contents: read`.",
    },
    "not-promoted": {
        title: "Not promoted",
        meaning: "`promote-from` takes only packages that have succeeded in the other environment. This one has no succeeded run there. Nothing of the pipeline was uploaded.",
        cure: "Deploy the same package to the other environment and let its run succeed, then run the step again. The message lists the digests that have passed there.",
    },
    "version-missing": {
        title: "Version missing",
        meaning: "`run-existing` names a pipeline or a version that is not on the server. Nothing was run.",
        cure: "Take the names of pipeline and version as the server shows them: `pipeline`, or `pipeline@version`.",
    },
    "rollback-unsettled": {
        title: "Rollback not settled",
        meaning: "Something else changes the default version of the pipeline at the same time as the rollback.",
        cure: "Give the workflows of deployment and rollback the same `concurrency` group. Then run the step again.",
    },
    "schedules-unsettled": {
        title: "Schedules not settled",
        meaning: "Something else changes the schedules of this repository on the server at the same time.",
        cure: "Give the workflow a `concurrency` group, so that one deployment runs at a time. Then run the step again.",
    },
    "package-invalid": {
        title: "Package error",
        meaning: "A file is not a package that a server can take: not YAML, not exactly one pipeline, damaged, or malformed.",
        cure: "Compile the pipeline again, and commit the file as the compiler writes it.",
    },
    "package-too-large": {
        title: "Package too large",
        meaning: "A package, or what it unpacks to, exceeds a limit.",
        cure: "Split the pipeline, or load large data at run time.",
    },
    "package-changed": {
        title: "Package changed",
        meaning: "A package is not the file that was compiled: its SHA-256 or its pipeline's name differs.",
        cure: "Compile again, and pass the packages on unchanged.",
    },
    "no-package-found": {
        title: "No package found",
        meaning: "No file matches `packages`.",
        cure: "Correct `packages`. If another job compiles, check that `actions/download-artifact` ran before this step.",
    },
    "package-drifted": {
        title: "Drift",
        meaning: "The committed package differs in meaning from what its source compiles to, or belongs to no pipeline.",
        cure: "Compile again and commit the packages, or let `publish: commit` do so.",
    },
    "server-drifted": {
        title: "Drift on the server",
        meaning: "The default version on the server differs from what Git has, or one of them has no such pipeline.",
        cure: "Deliver the current commit, or delete what is only on the server.",
    },
    "kfp-request-failed": {
        title: "Kubeflow Pipelines error",
        meaning: "The server answered a request with an error. The message has its status and its own words.",
        cure: "Read the server's words in the message. If the server is overloaded, run the job again.",
    },
    "kfp-unreachable": {
        title: "Server unreachable",
        meaning: "No response came from the server.",
        cure: "Check `host`, and that the runner can reach it: its network, its proxy, `ca-certificate`.",
    },
    "kfp-not-found": {
        title: "Not a Kubeflow Pipelines server",
        meaning: "Something answers at `host`, but not the API of Kubeflow Pipelines, or not the generation that `api` names.",
        cure: "Set `host` to the address of Kubeflow or of its API, and `api` to `auto`.",
    },
    "kfp-response-unreadable": {
        title: "Unreadable response",
        meaning: "The server's response is not what its API promises: not JSON, cut short, or without required fields.",
        cure: "Run the job again. If it fails the same way, check what stands between the runner and the server.",
    },
    "version-exists": {
        title: "Version exists",
        meaning: "The server has a version of this name with other content. Versions are never overwritten.",
        cure: "Compile from a new commit, or set `version-name` to a name that is different for each content.",
    },
    "pipeline-name-taken": {
        title: "Pipeline name taken",
        meaning: "The server has a pipeline whose name differs only in upper and lower case, or one of this name that is not the pull request's own.",
        cure: "Choose another name in `pipeline-name`, or delete the pipeline on the server.",
    },
    "login-refused": {
        title: "Login refused",
        meaning: "The server, or the login layer in front of it, does not accept the token, cookie or session.",
        cure: "Renew the token, cookie or password, and check that its account may use the namespace. docs/login.md describes each login.",
    },
    "login-failed": {
        title: "Login error",
        meaning: "A login did not complete, so the request was not sent.",
        cure: "Check the login inputs against docs/login.md, then run the job again.",
    },
    "login-wrong-password": {
        title: "Wrong password",
        meaning: "The identity provider does not accept `username` and `password`.",
        cure: "Correct the secrets that `username` and `password` take.",
    },
    "login-unexpected-site": {
        title: "Unexpected login page",
        meaning: "The login leads to another site than expected. The password was not sent.",
        cure: "Check that `host` is right. If the login page is on another site, name that site in `login-origin`.",
    },
    "oidc-token-unavailable": {
        title: "No OIDC token",
        meaning: "`oidc-audience` is set, and GitHub gives this job no token, usually for want of `id-token: write`.",
        cure: "Add `permissions: id-token: write` to the job.",
    },
    "cluster-request-failed": {
        title: "Tekton error",
        meaning: "The cluster, or kubectl, answered with an error. The message has its own words.",
        cure: "Read the cluster's words in the message. docs/tekton.md lists what the action needs.",
    },
    "cluster-unreachable": {
        title: "Cluster unreachable",
        meaning: "kubectl could not reach the cluster.",
        cure: "Check the kubeconfig's server, and that the runner can reach it.",
    },
    "tekton-missing": {
        title: "Tekton missing",
        meaning: "The cluster has no Tekton Pipelines, or a version that is too old.",
        cure: "Install Tekton Pipelines, or a newer release of it, on the cluster.",
    },
    "kubectl-unavailable": {
        title: "kubectl unavailable",
        meaning: "There is no kubectl on the PATH, or it is too old.",
        cure: "Install kubectl before this step, for example with `azure/setup-kubectl`.",
    },
    "cluster-permission-missing": {
        title: "Missing permission",
        meaning: "The kubeconfig's account lacks a permission in the namespace. The message names it.",
        cure: "Grant the permission that the message names. docs/recipes.md has a Role.",
    },
    "custom-task-unsupported": {
        title: "Unsupported custom task",
        meaning: "The pipeline has a task that needs a controller which the cluster does not have.",
        cure: "Install the controller that the message names, or remove the loop or custom task.",
    },
    "run-denied": {
        title: "Run denied",
        meaning: "The cluster's admission refused the PipelineRun.",
        cure: "Correct what the admission's message names, and compile again.",
    },
    "run-gone": {
        title: "Run gone",
        meaning: "The run that is followed was deleted before it ended.",
        cure: "Run the job again. If somebody deletes runs, let them keep those that are not over.",
    },
    "log-missing": {
        title: "No log",
        meaning: "The server or the cluster has no log of a task.",
        cure: "Read the log in the cluster, with `kubectl logs`, before the pod is deleted.",
    },
    "github-request-failed": {
        title: "GitHub error",
        meaning: "A request to GitHub's API failed. The message has its status and its own words.",
        cure: "Check the job's `permissions`. If GitHub is unavailable, run the job again.",
    },
    "publish-failed": {
        title: "Publish error",
        meaning: "The packages did not get where `publish` wants them.",
        cure: "Read the message for the place that failed. docs/publishing.md lists what each needs.",
    },
    "branch-moved": {
        title: "Branch moved",
        meaning: "Others pushed to the branch, or deleted it, while the packages were being committed.",
        cure: "Run the workflow again: it starts from the branch as it is now.",
    },
    "branch-foreign": {
        title: "Foreign branch",
        meaning: "The last commit of the branch for the pull request is not this action's: it stays unchanged.",
        cure: "Move those commits to another branch, or delete the branch.",
    },
    "pull-request-not-allowed": {
        title: "Pull request not allowed",
        meaning: "The repository's settings do not let GitHub Actions open pull requests.",
        cure: "Allow it in the repository's settings: Actions, General, Workflow permissions.",
    },
    "release-immutable": {
        title: "Immutable release",
        meaning: "The release is published, has other packages, and cannot change any more.",
        cure: "Release the changed packages under a new tag.",
    },
    "artifact-service-missing": {
        title: "No artifact service",
        meaning: "The GitHub server, such as a GitHub Enterprise Server, cannot store artifacts of this generation.",
        cure: "Upload `output-dir` with `actions/upload-artifact@v3`, as docs/ghes.md shows.",
    },
    "artifact-exists": {
        title: "Artifact exists",
        meaning: "The workflow run has an artifact of this name with other content.",
        cure: "Set `artifact-name` to a name that is different for each job.",
    },
};


/***/ }),

/***/ 87206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ StoreError),
/* harmony export */   JP: () => (/* binding */ PackageError),
/* harmony export */   Ol: () => (/* binding */ TektonError),
/* harmony export */   P3: () => (/* binding */ DiscoveryError),
/* harmony export */   Qd: () => (/* binding */ LoginError),
/* harmony export */   S1: () => (/* binding */ PublishError),
/* harmony export */   Xl: () => (/* binding */ RunGoneError),
/* harmony export */   dq: () => (/* binding */ EmbeddedRunnerError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   g1: () => (/* binding */ PromotionError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   mQ: () => (/* binding */ CompileError),
/* harmony export */   pn: () => (/* binding */ PolicyError),
/* harmony export */   ul: () => (/* binding */ DriftError),
/* harmony export */   un: () => (/* binding */ NoLogError),
/* harmony export */   xL: () => (/* binding */ ConfigError),
/* harmony export */   yH: () => (/* binding */ KfpError),
/* harmony export */   y_: () => (/* binding */ GitHubError),
/* harmony export */   ze: () => (/* binding */ WorkflowCancelled)
/* harmony export */ });
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88008);

/**
 * A failure that a user can act on. The message is one sentence: what was tried, on what, what happened.
 * Anything else that is thrown is a defect of this project, and is reported with its stack.
 */
class ActionError extends Error {
    /** The default code of the class. */
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
    /** A short title for annotations. */
    get title() {
        return _error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .f[this.code].title;
    }
}
/** All problems of the inputs at once: `problems` has one sentence per problem, with the input's name. */
class InputError extends ActionError {
    problems;
    constructor(problems, options = {}) {
        super(problems.length === 1
            ? `${problems[0]}`
            : `${problems.length} problems with the inputs:\n- ${problems.join("\n- ")}`, options);
        this.problems = problems;
    }
}
/** The globs, or the files that they match, cannot be used. */
class DiscoveryError extends ActionError {
    static code = "discovery-failed";
}
/** A module could not be compiled. */
class CompileError extends ActionError {
    static code = "compile-failed";
    traceback;
    constructor(message, options = {}) {
        super(message, options);
        this.traceback = options.traceback;
    }
}
/** The embedded server cannot start steps in the way that the inputs ask for. */
class EmbeddedRunnerError extends ActionError {
    static code = "container-engine-missing";
}
/** The workflow was cancelled. */
class WorkflowCancelled extends ActionError {
    static code = "cancelled";
}
/** The followed run no longer exists, so a retry would not help. */
class RunGoneError extends ActionError {
    static code = "run-gone";
}
/** A package cannot be used: it is not YAML, or not exactly one PipelineRun. */
class PackageError extends ActionError {
    static code = "package-invalid";
}
/** A cluster refused a request, or kubectl failed before. */
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
/** Git differs from the server, or from a committed package. */
class DriftError extends ActionError {
    static code = "server-drifted";
}
/** A package has not passed where it has to before it goes on. */
class PromotionError extends ActionError {
    static code = "not-promoted";
}
/** A request to the Kubeflow Pipelines API failed, or the response was not the API's. */
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
/** The server or cluster reports that a task has no log. */
class NoLogError extends ActionError {
    static code = "log-missing";
    /** The reason in the server's words. */
    said;
    constructor(message, said) {
        super(message);
        this.said = said;
    }
}
/** The policy of the repository cannot be read or used: nothing is known of what it allows. */
class PolicyError extends ActionError {
    static code = "policy-invalid";
}
/** `pipelines.yaml` cannot be read or used. */
class ConfigError extends ActionError {
    static code = "config-invalid";
}
/** What an embedded server has kept cannot be read. */
class StoreError extends ActionError {
    static code = "server-data-unusable";
}
/** The packages could not be published. */
class PublishError extends ActionError {
    static code = "publish-failed";
}
/** A login failed, so the request that needed it was not sent. */
class LoginError extends ActionError {
    static code = "login-failed";
    isTransient;
    constructor(message, options = {}) {
        super(message, options);
        this.isTransient = options.isTransient ?? false;
    }
}


/***/ }),

/***/ 24307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ noMemo),
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/** For steps that keep nothing. */
const noMemo = { recall: () => undefined, keep: () => { }, save: () => { } };
/** @param make may throw; errors are not remembered */
function remember({ memo, kind, from }, make) {
    const known = memo.recall(kind, from);
    if (known !== undefined)
        return known;
    const value = make();
    memo.keep(kind, from, value);
    return value;
}


/***/ }),

/***/ 54129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** @returns undefined if the text is not JSON */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ passed),
/* harmony export */   n: () => (/* binding */ hasDrifted)
/* harmony export */ });
/** Whether the server and Git differ, or one of them lacks the pipeline. */
const hasDrifted = ({ serverDrift, scheduleDrift }) => scheduleDrift !== undefined || (serverDrift !== undefined && serverDrift.kind !== "same");
/** A run that the user chose not to wait for does not fail the step. */
function passed(record) {
    if (record.error !== undefined)
        return false;
    return record.verdict === undefined || record.verdict.kind === "succeeded" || record.verdict.kind === "detached";
}


/***/ }),

/***/ 62074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ruleNames),
/* harmony export */   y: () => (/* binding */ adviceRules)
/* harmony export */ });
/** The names are separate from the rules, because inputs are parsed before the rules and their schema validator are loaded. */
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
    "spec-containers",
    "spec-kubernetes",
    "spec-inputs",
    "argo-variables",
    "component-names",
    "float-conditions",
    "result-size",
    "implicit-artifacts",
    "relative-commands",
    "privileges",
    "differs-each-time",
    "custom-tasks",
    "name-length",
    "no-timeout",
];
/** Rules that also match pipelines that run well, so their findings are dropped first if there is no room for all. */
const adviceRules = new Set(["custom-tasks", "name-length", "no-timeout"]);


/***/ }),

/***/ 62118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ endStep),
/* harmony export */   Sg: () => (/* binding */ outcomeOfError),
/* harmony export */   wI: () => (/* binding */ noSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _error_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16605);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65468);
/* harmony import */ var _published_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1008);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42654);
/* harmony import */ var _runner_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60673);






/**
 * The one place where a step ends: every mode and every error passes here. Errors, outputs, summary, annotations, and the last sentence.
 * @returns whether the step failed
 */
async function endStep(outcome, { log, env, changedFiles }) {
    for (const error of outcome.errors)
        (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportError */ .N7)(error, log);
    for (const [name, value] of Object.entries(outcome.outputs ?? {}))
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .setOutput */ .uH)(name, value, env);
    const defects = [await attempt(() => writeSummary(outcome, env)), await attempt(() => writeReports(outcome, log))];
    const hasFailed = outcome.hasFailed || defects.some((error) => error !== undefined);
    for (const error of defects)
        if (error !== undefined)
            (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportError */ .N7)(error, log);
    if (hasFailed && !outcome.hasFailed)
        (0,_runner_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .setOutput */ .uH)("status", "failed", env);
    await log.showAnnotations(changedFiles);
    // A reader looks for it in the last line.
    if (outcome.failure !== undefined)
        log.line(outcome.failure);
    outcome.afterwards?.();
    return hasFailed;
}
/** @returns what the work threw */
async function attempt(work) {
    try {
        await work();
        return undefined;
    }
    catch (error) {
        return error ?? new Error("Nothing was thrown");
    }
}
async function writeSummary(outcome, env) {
    const file = env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const text = await outcome.summary();
    if (text !== "")
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, text);
}
async function writeReports({ reports, hasFailed }, { annotations, redact }) {
    if (reports === undefined || reports.files.length === 0)
        return;
    const { writeReports: write } = await __webpack_require__.e(/* import() */ 9190).then(__webpack_require__.bind(__webpack_require__, 99190));
    const { files, folder, records } = reports;
    await write(files, folder, { records, annotations, hasFailed, redact });
}
const noSummary = async () => "";
/** The outcome of a step that an error ended: there are no records, only what was published before it. */
const outcomeOfError = (error, { signal, links, published }) => ({
    outputs: (0,_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .outputsOf */ .Y)([], signal.aborted ? "cancelled" : "failed", published),
    errors: [error],
    summary: async () => (0,_error_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderError */ .vr)(error, links) + (0,_published_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPublished */ .l)(published ?? { errors: [] }),
    hasFailed: true,
});


/***/ }),

/***/ 16605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yi: () => (/* binding */ errorWords),
/* harmony export */   kg: () => (/* binding */ cureLine),
/* harmony export */   om: () => (/* binding */ block),
/* harmony export */   vr: () => (/* binding */ renderError)
/* harmony export */ });
/* harmony import */ var _model_error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88008);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19334);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52087);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4741);





/** Enough for a page of a message, whatever made it. */
const textLimit = { lines: 100, characters: 20_000 };
/** Text from outside as a block that can be copied. */
const block = (text) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBlock */ .DV)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .sanitize */ .aj)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_4__/* .tail */ .RT)(text, textLimit)), "text");
/** The job summary of a step that an error ended: what failed, where, what to do about it, and the page of its code. */
function renderError(error, links) {
    const parts = error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ ? errorSection(error, links) : defectSection(error);
    return `${parts.join("\n\n")}\n`;
}
function errorSection(error, links) {
    const { title, code, message, location } = error;
    return [
        `## ${code === "cancelled" ? "🚫" : "❌"} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(title)}`,
        block(message),
        ...(location === undefined ? [] : [`at ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceLine */ ._J)(location.file, location.line, links)}`]),
        cureLine(error, links),
    ];
}
/** What to do: the error's own hint, else what helps in general. Its code leads to the page with the meaning. */
const cureLine = ({ hint, code }, links) => `💡 ${hint === undefined ? generalCure(code, links) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSentence */ .jg)(hint)} (${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(code, links.error(code))})`;
const generalCure = (code, { page }) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSentence */ .jg)(_model_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .f[code].cure).replace(/docs\/([\w-]+\.md)/g, (path, file) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(path, page(file)));
/** An error's words for a cell of a table or an item of a list. */
const errorWords = ({ message, hint, code }) => `${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(message)}<br>💡 ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSentence */ .jg)(hint ?? _model_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .f[code].cure)}`;
const defectSection = (error) => [
    "## ❌ Defect in this action",
    block(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    "💡 This should not happen: please open an issue with this text.",
];


/***/ }),

/***/ 19334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ findingsPart),
/* harmony export */   O0: () => (/* binding */ findingsWords),
/* harmony export */   _J: () => (/* binding */ sourceLine)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);

const mostFindings = 100;
/** What the checks found, errors first: each with its cure, the rule linked to its description and the line to the source. */
function findingsPart(findings, links) {
    if (findings.length === 0)
        return [];
    const items = findings
        .toSorted((one, other) => Number(one.level !== "error") - Number(other.level !== "error"))
        .slice(0, mostFindings)
        .map((finding) => findingItem(finding, links));
    const more = findings.length - items.length;
    return [[...items, ...(more > 0 ? [`- … and ${more} more`] : [])].join("\n")];
}
function findingItem({ rule, level, message, hint, location: { file, line = 1 } }, links) {
    const sign = level === "error" ? "❌" : "⚠️";
    const cure = hint === "" ? "" : `<br>💡 ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSentence */ .jg)(hint)}`;
    return `- ${sign} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(rule, links.check(rule))} at ${sourceLine(file, line, links)}: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSentence */ .jg)(message)}${cure}`;
}
/** `pipelines/train.py:4`, linked where the commit has a page. */
function sourceLine(file, line, { source }) {
    const place = `${file}${line === undefined ? "" : `:${line}`}`;
    const url = source(file, line);
    return url === undefined ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(place) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(place, url);
}
const findingsWords = (findings) => {
    const errors = findings.filter(({ level }) => level === "error").length;
    const warnings = findings.length - errors;
    return [errors === 0 ? "" : `❌ ${errors}`, warnings === 0 ? "" : `⚠️ ${warnings}`]
        .filter((part) => part !== "")
        .join(" ");
};


/***/ }),

/***/ 65468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   g: () => (/* binding */ overallStatus)
/* harmony export */ });
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5933);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2860);




/** Ids and links name the pipeline only where there is exactly one; with several they are empty, and `pipelines` has them all. */
function outputsOf(records, status, { artifact, commit, pullRequest, release } = { errors: [] }) {
    const compiled = records.flatMap((record) => record.compiled ?? []);
    const [first, second] = records.filter(({ skipped }) => !skipped);
    const only = second === undefined ? first : undefined;
    return {
        pipelines: describeRecords(records),
        packages: compiled.map((pipeline) => pipeline.packagePath).join("\n"),
        checksums: "",
        compiled: String(compiled.length),
        changed: String(compiled.filter((pipeline) => pipeline.changed).length),
        failed: String(records.filter((record) => !(0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__/* .passed */ .b)(record)).length),
        skipped: String(records.filter(({ skipped }) => skipped).length),
        status,
        drifted: String(records.filter(_model_record_js__WEBPACK_IMPORTED_MODULE_2__/* .hasDrifted */ .n).length),
        migration: "",
        "artifact-id": artifact?.id ?? "",
        "artifact-url": artifact?.url ?? "",
        "artifact-digest": artifact?.digest ?? "",
        "commit-sha": commit?.sha ?? "",
        "pull-request-url": pullRequest?.url ?? "",
        "release-url": release?.url ?? "",
        removed: String(records.reduce((sum, { removed = [] }) => sum + removed.length, 0)),
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
/** All outputs of a job have 1 MB together (docs.github.com, workflow syntax, jobs.<job_id>.outputs). */
const describedAtMost = 512 * 1024;
/** The output `pipelines`, with the tasks of the runs, unless these are too many. */
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
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .s)({ drift: drift?.kind, change: change?.kind }),
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
/** A task for the output; a loop with the number of iterations that ended in each way. */
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ renderPublished),
/* harmony export */   y: () => (/* binding */ publishFailure)
/* harmony export */ });
/* harmony import */ var _error_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16605);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52087);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91605);



/** The sentence that the step fails with; undefined when everything is where it should be. */
function publishFailure({ errors }) {
    return errors.length === 0 ? undefined : "The pipelines are fine, but not everything could be published.";
}
/** A line of the summary for each place where the packages are now, and for what kept them from it. */
function renderPublished(published) {
    const { artifact, commit, pullRequest, release, turnedIntoDrift, errors } = published;
    const lines = [
        artifact && `artifact ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(artifact.name, artifact.url)}`,
        commit && `commit ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(commit.sha.slice(0, 7), commit.url)} on ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit.branch)}`,
        pullRequest &&
            `pull request ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(`#${pullRequest.number}`, pullRequest.url)}${pullRequest.state === "closed" ? ", closed" : ""}`,
        release && `release ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)(release.tag, release.url)} with ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(release.assets.length, "asset")}`,
        turnedIntoDrift && `not committed, because ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(turnedIntoDrift)}`,
        ...errors.map((error) => `❌ ${(0,_error_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .errorWords */ .Yi)(error)}`),
    ].filter((line) => line !== undefined);
    return lines.length === 0 ? "" : `\n## Packages\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
}


/***/ }),

/***/ 27079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Redaction)
/* harmony export */ });
/** Replaces secrets as the runner does in its log. Files that the action writes itself are not covered by the runner's masks. */
class Redaction {
    #secrets = new Set();
    add(secret) {
        if (secret !== "")
            this.#secrets.add(secret);
    }
    /** Secrets that overlap in the text are one: to replace one after the other would leave a part of the second. */
    apply(text) {
        let [shown, from] = ["", 0];
        for (const { start, end } of merged([...this.#secrets].flatMap((secret) => rangesOf(secret, text)))) {
            shown += `${text.slice(from, start)}***`;
            from = end;
        }
        return shown + text.slice(from);
    }
}
function rangesOf(secret, text) {
    const ranges = [];
    for (let start = text.indexOf(secret); start !== -1; start = text.indexOf(secret, start + 1))
        ranges.push({ start, end: start + secret.length });
    return ranges;
}
function merged(ranges) {
    const all = [];
    for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
        const last = all.at(-1);
        if (last === undefined || range.start >= last.end)
            all.push(range);
        else
            all[all.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    }
    return all;
}


/***/ }),

/***/ 42654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ig: () => (/* binding */ reportCompiled),
  wZ: () => (/* binding */ reportEnd),
  N7: () => (/* binding */ reportError),
  M$: () => (/* binding */ reportFinding),
  Ox: () => (/* binding */ reportLeftOut)
});

;// CONCATENATED MODULE: ./src/discovery/left-out.ts
/** Describes left-out files, a line each, sorted by path. */
function describeLeftOut(files) {
    return files
        .toSorted((one, other) => (one.path < other.path ? -1 : 1))
        .map(({ path, reason }) => `${path}: ${reason}`)
        .join("\n");
}

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/model/errors.ts
var model_errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/record.ts
var model_record = __webpack_require__(2860);
// EXTERNAL MODULE: ./src/model/rule-names.ts
var rule_names = __webpack_require__(62074);
// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
// EXTERNAL MODULE: ./src/report/shared-causes.ts
var shared_causes = __webpack_require__(99362);
// EXTERNAL MODULE: ./src/report/text/words.ts
var words = __webpack_require__(91605);
;// CONCATENATED MODULE: ./src/report/report.ts








/** One line as soon as a pipeline is compiled or is known not to compile; what the module printed is folded. */
function reportCompiled(result, log) {
    if (result.kind === "compiled") {
        const { module, name, packagePath, repairs = [], images = [] } = result.pipeline;
        const took = result.isCached ? "inputs unchanged" : (0,words/* duration */.p0)(result.durationMs);
        log.line(`✅ ${module}: ${name} → ${packagePath} (${took})`);
        for (const repair of repairs)
            log.line(`   repaired, ${repair}`);
        for (const { from, to } of images)
            log.line(`   image ${from} → ${to}`);
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
        code: error.code,
        ...(0,defined/* defined */.s)({ location: error.location }),
    });
    if (error instanceof model_errors/* CompileError */.mQ && error.traceback !== undefined)
        log.group("Where it comes from", error.traceback);
    for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
        const words = cause.message.split("\n")[0] ?? "";
        if (!message.includes(words))
            log.line(`  caused by: ${words}`);
    }
}
/** The title with the code, which docs/errors.md explains. */
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
    log.annotate({ level, title: `Check ${rule}`, message: `${message}\n${hint}`, location, rule, ...minor });
}
/** What became of each pipeline after its compilation, and the one sentence that the step fails with; undefined when it passes. */
function reportEnd(records, log, options) {
    const errors = new Set(records.flatMap(({ error }) => (error === undefined || error instanceof model_errors/* CompileError */.mQ ? [] : [error])));
    // One that all of them share is told once.
    for (const error of errors)
        reportError(error, log);
    for (const cause of (0,shared_causes/* describeSharedCauses */.V)(records))
        log.line(cause);
    for (const record of records)
        reportVerdict(record, log, options);
    const failed = records.filter((record) => !(0,model_record/* passed */.b)(record));
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
    if ((0,model_record/* passed */.b)(record))
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   uH: () => (/* binding */ setOutput),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89635);
/* harmony import */ var _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82902);


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

/***/ 99362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeSharedCauses)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91605);


/** More would not be read. */
const mostModules = 10;
/** What several modules fail for, such as a package that is not installed, is one thing to do: a sentence for each. */
function describeSharedCauses(records) {
    const failures = records.flatMap(({ module, error }) => error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompileError */ .mQ ? [{ module, cause: causeIn(error), hint: error.hint }] : []);
    return [...Map.groupBy(failures, ({ cause }) => cause)].flatMap(([cause, group]) => {
        const modules = [...new Set(group.map(({ module }) => module))];
        if (cause === undefined || modules.length < 2)
            return [];
        const shown = modules.slice(0, mostModules).join(", ");
        const rest = modules.length > mostModules ? ` and ${modules.length - mostModules} more` : "";
        const hint = group[0]?.hint === undefined ? "" : ` ${group[0].hint}`;
        return [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(modules.length, "module")} fail for one reason: ${cause}.${hint} (${shown}${rest})`];
    });
}
/** The message without the module's name, which it begins with. */
const causeIn = ({ message }) => /^Could not compile \S+(?: \([^)]*\))?: (.+)$/s.exec(message)?.[1];


/***/ }),

/***/ 14205:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ noLinks),
/* harmony export */   h: () => (/* binding */ linksOf)
/* harmony export */ });
/** Where this action is described. */
const documentation = "https://github.com/kfp-tekton-action/kfp-tekton-action/blob/main/docs";
function linksOf({ repositoryUrl, sha }) {
    return {
        source: (file, line) => repositoryUrl === "" || sha === "" || leavesRepository(file)
            ? undefined
            : `${repositoryUrl}/blob/${sha}/${file.split("/").map(encodeURIComponent).join("/")}${line === undefined ? "" : `#L${line}`}`,
        check: (rule) => `${documentation}/checks.md#${encodeURIComponent(rule)}`,
        page: (file) => `${documentation}/${file}`,
        error: (code) => `${documentation}/errors.md#${encodeURIComponent(code)}`,
    };
}
/** Browsers resolve such segments: a made-up path could lead to any page of the host. */
const leavesRepository = (file) => file.split(/[\\/]/).some((part) => ["", ".", ".."].includes(part));
const noLinks = linksOf({ repositoryUrl: "", sha: "" });


/***/ }),

/***/ 52087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   YI: () => (/* binding */ compactTable),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   c8: () => (/* binding */ boundedTable),
/* harmony export */   jg: () => (/* binding */ formatSentence),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4741);

/** Text from outside as it is read, inside GitHub's Markdown: no HTML, no formatting, no mention, no link that it did not ask for. */
function escapeMarkdown(text) {
    return escapeMarkdownPart((0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(text));
}
/** Escapes a part of a line, and keeps the spaces at both ends. */
function escapeMarkdownPart(text) {
    return (text
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+!|~$]/g, "\\$&")
        // GitHub makes links of what has no markup: mentions, addresses, `www.`, and references to issues.
        .replace(/@|#|\bwww(?=\.)|\bGH(?=-\d)/gi, "$&\u2060")
        .replace(/:\/\//g, ":\u2060//"));
}
/** A sentence of a hint or finding: what stands in back-ticks is shown as code, all else as it is read. */
const formatSentence = (text) => (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(text)
    .split(/(`[^`]+`)/)
    .map((part) => (/^`.*`$/.test(part) ? inlineCode(part.slice(1, -1)) : escapeMarkdownPart(part)))
    .join("");
/** Inline code; the fence grows with the back-ticks inside. */
function inlineCode(text) {
    const line = (0,_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitizeLine */ .g$)(text).replace(/\|/g, "\\|");
    if (line === "")
        return "";
    const fence = "`".repeat(longestRun(line) + 1);
    return fence === "`" ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}
/** A fenced block; the fence is longer than any in the text. */
function codeBlock(text, language = "") {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A link to an address of this project's making; anything but http and https stays text. */
function link(label, url) {
    const parsed = url === undefined ? null : URL.parse(url);
    if (parsed === null || !/^https?:$/.test(parsed.protocol))
        return escapeMarkdown(label);
    return `[${escapeMarkdown(label)}](${parsed.href.replace(/[()|]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
}
/** Cells are Markdown already. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
/** A table without the columns that are empty in all rows: the rest must be readable on a phone. */
function compactTable(header, rows, missing = 0) {
    const used = header.map((_, index) => rows.some((cells) => (cells[index] ?? "") !== ""));
    const keep = (cells) => cells.filter((_, index) => used[index]);
    return boundedTable(keep(header), rows.map(keep), missing);
}
/** A table that says how many of its rows are not there. */
function boundedTable(header, rows, missing) {
    return missing > 0 ? `${table(header, rows)}\n\n… and ${missing} more.` : table(header, rows);
}
/** @param summary HTML */
function details(summary, body, { open = false } = {}) {
    return `<details${open ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** For a place where Markdown does not count. */
const escapeHtml = (text) => escapeMarkdown(text).replace(/\\(.)/g, "$1");
const longestRun = (text) => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));


/***/ }),

/***/ 4741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RT: () => (/* binding */ tail),
/* harmony export */   aj: () => (/* binding */ sanitize),
/* harmony export */   g$: () => (/* binding */ sanitizeLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Makes text from outside safe to print in a step. The runner takes `::command::` at the start of a line and `##[command]` anywhere in
 * it (actions/runner src/Runner.Common/ActionCommand.cs), also from a child's output and a pod's log. A word joiner, which nobody sees,
 * breaks both. Carriage returns and escape sequences could hide lines or forge them for the reader.
 */
function sanitize(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text.toWellFormed().replace(operatingSystemCommand, "\0"))
        .replace(/\r\n?/g, "\n")
        .replace(control, "")
        .replace(commandStart, `$1${wordJoiner}:`)
        .replaceAll("##[", `##${wordJoiner}[`);
}
/** For one line of a longer text, a table cell or a title. */
const sanitizeLine = (text) => sanitize(text).replace(/\s+/g, " ").trim();
/** One line of at most that many characters. */
function cut(text, length) {
    const line = sanitizeLine(text);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
        return versionWords[record.version.outcome];
    if (record.scheduleDrift !== undefined && !differs(record))
        return "⚠️ schedules differ on the server";
    if (record.serverDrift !== undefined)
        return driftWords[record.serverDrift.kind];
    return record.drift === undefined ? "✅ compiled" : "⚠️ package has drifted";
}
const differs = ({ serverDrift }) => serverDrift !== undefined && serverDrift.kind !== "same";
const versionWords = {
    created: "✅ uploaded",
    reused: "✅ already uploaded",
    restored: "✅ default again",
};
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bt: () => (/* binding */ ownTasks),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   m5: () => (/* binding */ allTasks),
/* harmony export */   y6: () => (/* binding */ allSpecs)
/* harmony export */ });
/* harmony import */ var _model_parse_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54129);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52904);


/**
 * Lists the pipeline and all loops in it. Loops contain their tasks (`taskSpec.spec.pipelineSpec`); recursions and separately compiled
 * loops are in an annotation, from which the server creates them (kfp_tekton/compiler/compiler.py:1901).
 */
function allSpecs(run) {
    const { pipelineSpec } = run.spec ?? {};
    return [
        ...(pipelineSpec === undefined ? [] : withLoops({ spec: pipelineSpec, path: "spec.pipelineSpec" })),
        ...separateLoops(run).flatMap((placed) => withLoops(placed)),
    ];
}
/** Lists all tasks in the pipeline's order, each followed by those inside it. */
const allTasks = (run) => allSpecs(run).flatMap(ownTasks);
/** Lists one list's tasks, without those inside its loops. */
function ownTasks(placed) {
    return ["tasks", "finally"].flatMap((list) => listOf(placed.spec[list]).map((task, index) => ({
        ...placed,
        task: typeof task.name === "string" ? task : { ...task, name: "" },
        taskPath: `${placed.path}.${list}[${index}]`,
    })));
}
/** Reads a list of objects from untrusted data; other values are dropped. */
const listOf = (value) => Array.isArray(value) ? value.filter((item) => typeof item === "object" && item !== null) : [];
/** Limit of nested loops, because packages are untrusted. */
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
    // Values nested too deeply to walk through are dropped; the SDK's have about twenty levels.
    if (/(?:[[{]\s*(?:"[^"]{0,200}"\s*:\s*)?){200}/.test(text))
        return [];
    const templates = (0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
    return Array.isArray(templates) ? templates : [];
}
function pipelineSpecOf(body) {
    const { pipelineSpec } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .P)(body);
    return typeof pipelineSpec === "object" && pipelineSpec !== null ? pipelineSpec : undefined;
}


/***/ }),

/***/ 57884:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/** A Go duration (`1h0m0s`, `90s`, `1.5h`) in milliseconds; 0 stands for no limit. Undefined if there is none or it is malformed. */
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

/***/ 35893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ readable),
/* harmony export */   w: () => (/* binding */ withoutCounters)
/* harmony export */ });
/** `$(tasks.evaluate.results.accuracy) > $(params.minimum)` as people write it: `evaluate.accuracy > minimum`. */
const readable = (text) => text
    .replace(/\$\(tasks\.([^.()\s]+)\.(?:results|outputs)\.([^()\s]+)\)/g, "$1.$2")
    .replace(/\$\((?:inputs\.)?params\.([^()\s]+)\)/g, "$1");
/** Removes counters and digits that the SDK adds to names, because one more loop would make all later ones look changed. */
const withoutCounters = (text) => text.replace(/\bloop-item-param-\d+\b/g, "loop-item").replace(/[a-z0-9-]+/g, withoutDigits);
/** Limit of a name in Kubernetes. */
const longestName = 253;
/** Applied to single words, because on a long text the expression would take too long. */
const withoutDigits = (word) => word.length > longestName ? word : word.replace(/^.+-[0-9a-f]{5}-((?:for-loop|graph).*?)-\d+$/, "$1");


/***/ }),

/***/ 35560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   r: () => (/* binding */ conditionOfReason)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66948);

const unfinished = { condition: "Unknown" };
const success = { condition: "True" };
const cancelled = { condition: "False", kind: "cancelled" };
const timedOut = { condition: "False", kind: "timed-out" };
const failed = (hint) => ({
    condition: "False",
    kind: "failed",
    ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .s)({ hint }),
});
const definition = "The pipeline as it was uploaded cannot run; compiling it anew with a current SDK is the first thing to try.";
const parameters = "Compare `parameters` with what the pipeline declares.";
const resources = "The cluster lacks something that the pipeline refers to; the message names it.";
/**
 * All reasons of a PipelineRun's condition `Succeeded`: tektoncd/pipeline pkg/apis/pipeline/v1/pipelinerun_types.go, with the status that
 * pkg/reconciler/pipelinerun gives it. The SDK and the server do not know several final reasons, and the server treats
 * `PipelineRunCouldntCancel` as final although Tekton continues (kfp-tekton backend/src/common/util/workflow.go, IsInFinalState).
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
    // Reasons of the KFP server, not of Tekton.
    ["Pending", unfinished],
    ["Terminating", unfinished],
    ["Succeeded", success],
    ["Completed", success],
    // Also used with status Unknown while a run is being cancelled; the condition decides if there is one.
    ["Cancelled", cancelled],
    // The reason before Tekton 0.35 (kfp-tekton and tkn still know it), and those of graceful cancellation.
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
/** An unknown reason counts as final, because waiting for hours on a run that may have ended helps nobody. */
const unknown = failed();
function reasonOf(name) {
    return reasons.get(name) ?? unknown;
}
/** Derives the condition's status for a server that sends only the reason. */
const conditionOfReason = (name) => reasonOf(name).condition;


/***/ }),

/***/ 37291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Nv: () => (/* binding */ displayNameOf),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Z1: () => (/* binding */ loopTitle),
/* harmony export */   jb: () => (/* binding */ comparisonOf)
/* harmony export */ });
/* harmony import */ var _readable_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35893);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52904);


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
        return (0,_readable_name_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .H)([...parameters.values()].join("; "));
    const operator = parameters.get("operator");
    if (!task.name.startsWith("condition-") || operator === undefined)
        return undefined;
    return (0,_readable_name_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .H)(`${parameters.get("operand1")} ${operator} ${parameters.get("operand2")}`);
}
/** @param loop the body of the PipelineLoop */
function loopTitle(task, { iterateParam, iterateNumeric }) {
    const parameters = parametersOf(task);
    if (typeof iterateNumeric === "string")
        return `for ${parameters.get("from")} to ${parameters.get("to")}`.replace(/.*/, _readable_name_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .H);
    const items = parameters.get(String(iterateParam));
    // A recursion is a loop of the SDK's with one iteration.
    if (items === undefined || iterateParam === "just_one_iteration")
        return (0,_readable_name_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCounters */ .w)(task.name);
    return `for each of ${(0,_readable_name_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .H)(items)}`;
}
const parametersOf = (task) => new Map((0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .K)(task.params).map(({ name, value }) => [name, textOf(value)]));
/** The text of a value, and of lists what the SDK makes of them: plain values. Anything deeper stands in no title. */
function textOf(value) {
    if (Array.isArray(value) && value.every((item) => typeof item !== "object"))
        return JSON.stringify(value);
    return typeof value === "object" ? "…" : String(value);
}


/***/ }),

/***/ 52904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/** The named objects of a list; anything else is no task, parameter or step. */
const named = (value) => (Array.isArray(value) ? value : []).filter((item) => typeof item?.name === "string");
const fieldsOf = (value) => typeof value === "object" && value !== null ? value : {};


/***/ }),

/***/ 58465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pathInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The path of `target` below `folder`, with `/`, empty for the folder itself; undefined when it lies outside. Resolve both with `realpath`
 * first: a symbolic link below the folder may lead anywhere.
 */
function pathInside(folder, target) {
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, target);
    if (within === ".." || within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(within))
        return undefined;
    return within.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
}


/***/ }),

/***/ 21618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Hexadecimal. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");


/***/ }),

/***/ 93171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pd: () => (/* binding */ readUntrusted),
/* harmony export */   pL: () => (/* binding */ isSafePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87206);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58465);





const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** A path below some folder, written plainly: relative, with `/`, without `..`, and not into git's own folder. */
function isSafePath(path) {
    if (typeof path !== "string" || path === "" || path.length > 4096)
        return false;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
    if (/[\x00-\x1f\x7f\\]/.test(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(path) !== path)
        return false;
    const segments = path.split("/");
    return !segments.includes("..") && !segments.some((segment) => segment.toLowerCase() === ".git");
}
/**
 * The bytes of a file that an untrusted job may have written: a plain file below the workspace, bounded in size.
 * @throws PackageError
 */
async function readUntrusted(workspace, path, limit) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path);
    await refuseOutside(workspace, path);
    // Without O_NONBLOCK a named pipe would wait for somebody to write.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(absolute, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((cause) => {
        throw unreadable(path, cause);
    });
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackageError */ .JP(`${path} is not a plain file.`);
        if (stats.size > limit)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackageError */ .JP(`${path} is too large: ${stats.size} bytes, of which ${limit} are allowed.`, {
                code: "package-too-large",
            });
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function refuseOutside(workspace, path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path)).catch((cause) => {
        throw unreadable(path, cause);
    });
    if ((0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .pathInside */ ._)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), target) !== undefined)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackageError */ .JP(`${path} lies outside the workspace.`, { code: "outside-workspace" });
}
function unreadable(path, cause) {
    const { code } = cause;
    if (code === "ENOENT")
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackageError */ .JP(`There is no file ${path}.`, {
            code: "file-missing",
            cause,
        });
    if (code === "ELOOP" || code === "EMLINK")
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackageError */ .JP(`${path} is a symbolic link.`, { cause });
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackageError */ .JP(`${path} cannot be read.`, { cause });
}


/***/ }),

/***/ 64798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findObstacle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Explains why this process cannot write below a path, which need not exist, as a clause that names the owner; undefined if it can. */
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


/***/ })

};
