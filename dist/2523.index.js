export const id = 2523;
export const ids = [2523];
export const modules = {

/***/ 62523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/context/cache-folder.ts
var cache_folder = __webpack_require__(89238);
// EXTERNAL MODULE: ./src/context/clock.ts
var clock = __webpack_require__(5097);
// EXTERNAL MODULE: ./src/context/open-runs.ts
var open_runs = __webpack_require__(13166);
// EXTERNAL MODULE: ./src/context/platform.ts
var platform = __webpack_require__(99292);
// EXTERNAL MODULE: ./src/event/context.ts + 2 modules
var context = __webpack_require__(93965);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
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
 * Reads the payload of the workflow's event; empty outside a workflow. An unreadable payload is an error: without it an event about a
 * stranger's commit would look like one of the default branch. @throws InputError
 */
async function readPayload(path) {
    if (path === "")
        return {};
    const text = await (0,promises_.readFile)(path, "utf8").catch((error) => {
        throw broken(path, `it cannot be read (${error.code})`);
    });
    return parsePayload(text, path);
}
/** Parses the payload. Fields with `null` are left out. @throws InputError */
function parsePayload(text, path) {
    const value = (0,parse_json/* parseJson */.q)(text);
    if (value === undefined)
        throw broken(path, "it is not JSON");
    const problems = [];
    const event = pick(value, shape, { place: "", problems });
    const [problem] = problems;
    if (problem !== undefined || event === undefined)
        throw broken(path, problem ?? "it is no object");
    return event;
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


/** Reads this workflow's event from the environment and its payload. @throws InputError when the payload is broken */
async function readEvent(env) {
    return (0,context/* readGitHubContext */.L)(env, await readPayload(env.GITHUB_EVENT_PATH ?? ""));
}
/** Reads the event for work that must be done even if the payload is broken. */
async function readEventIfPossible(env) {
    return await readEvent(env).catch(() => (0,context/* readGitHubContext */.L)(env, {}));
}

// EXTERNAL MODULE: ./src/inputs/inputs.ts + 3 modules
var inputs = __webpack_require__(54193);
// EXTERNAL MODULE: ./src/report/end-step.ts
var end_step = __webpack_require__(62118);
// EXTERNAL MODULE: ./src/report/progress.ts
var progress = __webpack_require__(18991);
// EXTERNAL MODULE: ./src/report/report.ts + 1 modules
var report = __webpack_require__(42654);
// EXTERNAL MODULE: ./src/report/runner-commands.ts
var runner_commands = __webpack_require__(60673);
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

// EXTERNAL MODULE: ./src/report/text/sanitize.ts
var sanitize = __webpack_require__(4741);
;// CONCATENATED MODULE: ./src/report/runner-log.ts



const groupLimit = { lines: 2_000, characters: 256 * 1024 };
/** The log of a workflow step, through the runner's commands. */
function createRunnerLog() {
    const annotations = [];
    // The token of an embedded cluster is that of a kubeconfig, too, and a session comes with each response.
    const masked = new Set();
    return {
        line: (text) => {
            (0,runner_commands/* print */.yy)((0,sanitize/* sanitize */.aj)(text));
        },
        debug: (text) => (0,runner_commands/* command */.G5)("debug", (0,sanitize/* sanitize */.aj)(text)),
        group: (title, text) => {
            (0,runner_commands/* command */.G5)("group", (0,sanitize/* sanitizeLine */.g$)(title));
            (0,runner_commands/* print */.yy)((0,sanitize/* sanitize */.aj)((0,sanitize/* tail */.RT)(text, groupLimit)));
            (0,runner_commands/* command */.G5)("endgroup", "");
        },
        folded: async (title, work) => {
            (0,runner_commands/* command */.G5)("group", (0,sanitize/* sanitizeLine */.g$)(title));
            try {
                return await work();
            }
            finally {
                (0,runner_commands/* command */.G5)("endgroup", "");
            }
        },
        annotate: (annotation) => {
            annotations.push(annotation);
            (0,runner_commands/* print */.yy)((0,sanitize/* sanitize */.aj)(plainAnnotation(annotation)));
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
            if (secret === "" || masked.has(secret))
                return;
            masked.add(secret);
            (0,runner_commands/* command */.G5)("add-mask", secret);
        },
    };
}
function annotate({ level, title, message, location }) {
    (0,runner_commands/* command */.G5)(level, (0,sanitize/* sanitize */.aj)(message), {
        title: (0,sanitize/* sanitizeLine */.g$)(title),
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

// EXTERNAL MODULE: ./src/report/text/links.ts
var text_links = __webpack_require__(14205);
;// CONCATENATED MODULE: ./src/action.ts















/** Each is loaded when it is used: a step with invalid inputs fails without paying for any of them. */
const modes = {
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(3382), __webpack_require__.e(1259), __webpack_require__.e(308)]).then(__webpack_require__.bind(__webpack_require__, 21259))).run,
    cleanup: async () => (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2801), __webpack_require__.e(152), __webpack_require__.e(2086)]).then(__webpack_require__.bind(__webpack_require__, 74054))).cleanUp,
    post: async () => (await __webpack_require__.e(/* import() */ 454).then(__webpack_require__.bind(__webpack_require__, 10454))).terminateOpenRuns,
};
const { env } = process;
const isPost = process.argv[2] === "post";
const workspace = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE || process.cwd());
const log = createRunnerLog();
const cancellation = new AbortController();
// The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that: the remote runs are terminated at the first.
for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => cancellation.abort(new errors/* WorkflowCancelled */.ze(`The workflow was cancelled (${signal}).`)));
/** @returns whether the step failed */
const runAction = async () => await (0,end_step/* endStep */.Cs)(await runMode(), { log, env, changedFiles });
async function runMode() {
    // The main step has reported invalid inputs; the post step needs them only if a run was left.
    if (isPost && (0,open_runs/* readOpenRuns */.b)(env).length === 0)
        return { errors: [], summary: end_step/* noSummary */.wI, hasFailed: false };
    try {
        (0,platform/* refuseWindows */.C)(process.platform);
        const loaded = (0,inputs/* loadInputs */.IV)((name) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "");
        const mode = await modes[isPost ? "post" : loaded.inputs.cleanup ? "cleanup" : "run"]();
        return await mode(await contextOf(loaded));
    }
    catch (error) {
        const links = (0,text_links/* linksOf */.h)(await readEventIfPossible(env));
        const { outputs, ...outcome } = (0,end_step/* outcomeOfError */.Sg)(error, { signal: cancellation.signal, links });
        return isPost || outputs === undefined ? outcome : { ...outcome, outputs };
    }
}
async function contextOf({ inputs, login }) {
    const jobFolder = (0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "kfp-tekton-action");
    const compiles = !isPost && !inputs.cleanup && inputs.packages.length === 0;
    return {
        inputs,
        login,
        // The post step terminates what the main step has submitted, whatever became of the payload since.
        github: await (isPost ? readEventIfPossible : readEvent)(env),
        workspace,
        cacheFolder: compiles ? await (0,cache_folder/* chooseCacheFolder */.S)({ given: inputs.cacheDir, jobFolder, env, log }) : jobFolder,
        jobFolder,
        ports: { log, clock: clock/* systemClock */.m, env, signal: cancellation.signal },
        progress: stepProgress(),
        // With `wait: false` the run outlives the step on purpose, so the post step must not terminate it.
        openRuns: new open_runs/* OpenRuns */.f((name, value) => inputs.wait && (0,runner_commands/* saveState */.LZ)(name, value, env)),
    };
}
function stepProgress() {
    const bar = (0,progress/* createProgress */.m)(process.stdout);
    return {
        compiling: bar.begin,
        compiled: (results) => bar.step(() => {
            for (const result of results)
                (0,report/* reportCompiled */.ig)(result, log);
        }),
        submitted: (run) => (0,runner_commands/* setOutput */.uH)("run-url", run.url, env),
    };
}
/** Paths changed by the pull request; annotations on these files are shown first. */
async function changedFiles() {
    const { changedFiles: filesOfChange } = await Promise.all(/* import() */[__webpack_require__.e(1955), __webpack_require__.e(977)]).then(__webpack_require__.bind(__webpack_require__, 30977));
    const changes = await filesOfChange({ github: await readEventIfPossible(env), workspace, ports: { env } });
    return new Set(changes.kind === "known" ? changes.files : []);
}


/***/ })

};
