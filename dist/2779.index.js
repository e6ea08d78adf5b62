export const id = 2779;
export const ids = [2779];
export const modules = {

/***/ 72779:
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
// EXTERNAL MODULE: ./src/context/kept-memo.ts
var kept_memo = __webpack_require__(65554);
// EXTERNAL MODULE: ./src/context/open-runs.ts
var open_runs = __webpack_require__(13166);
// EXTERNAL MODULE: ./src/context/own-version.ts
var own_version = __webpack_require__(60714);
// EXTERNAL MODULE: ./src/context/platform.ts
var platform = __webpack_require__(99292);
// EXTERNAL MODULE: ./src/event/context.ts + 2 modules
var context = __webpack_require__(93965);
// EXTERNAL MODULE: ./src/event/payload.ts
var payload = __webpack_require__(5338);
;// CONCATENATED MODULE: ./src/event/read-event.ts


/** Reads this workflow's event from the environment and its payload. @throws InputError when the payload is broken */
async function readEvent(env) {
    return (0,context/* readGitHubContext */.L)(env, await (0,payload/* readPayload */.r)(env.GITHUB_EVENT_PATH ?? ""));
}
/** Reads the event for work that must be done even if the payload is broken. */
async function readEventIfPossible(env) {
    return await readEvent(env).catch(() => (0,context/* readGitHubContext */.L)(env, {}));
}

// EXTERNAL MODULE: ./src/inputs/inputs.ts + 4 modules
var inputs = __webpack_require__(15874);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/memo.ts
var memo = __webpack_require__(24307);
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

// EXTERNAL MODULE: ./src/report/redaction.ts
var report_redaction = __webpack_require__(27079);
// EXTERNAL MODULE: ./src/report/text/sanitize.ts
var sanitize = __webpack_require__(4741);
;// CONCATENATED MODULE: ./src/report/runner-log.ts




const groupLimit = { lines: 2_000, characters: 256 * 1024 };
/** The log of a workflow step, through the runner's commands. */
function createRunnerLog() {
    const annotations = [];
    let shown = 0;
    const redaction = new report_redaction/* Redaction */.k();
    // First of all: the runner's masks do not find a secret that is cut or cleaned.
    const redact = (text) => redaction.apply(text);
    // The token of an embedded cluster is that of a kubeconfig, too, and a session comes with each response.
    const masked = new Set();
    return {
        annotations,
        redact,
        line: (text) => {
            (0,runner_commands/* print */.yy)((0,sanitize/* sanitize */.aj)(redact(text)));
        },
        debug: (text) => (0,runner_commands/* command */.G5)("debug", (0,sanitize/* sanitize */.aj)(redact(text))),
        group: (title, text) => {
            (0,runner_commands/* command */.G5)("group", (0,sanitize/* sanitizeLine */.g$)(title));
            (0,runner_commands/* print */.yy)((0,sanitize/* sanitize */.aj)((0,sanitize/* tail */.RT)(redact(text), groupLimit)));
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
            (0,runner_commands/* print */.yy)((0,sanitize/* sanitize */.aj)(redact(plainAnnotation(annotation))));
        },
        showAnnotations: async (changedFiles) => {
            const waiting = annotations.slice(shown);
            shown = annotations.length;
            if (waiting.length === 0)
                return;
            const changed = needsChoice(waiting) ? await changedFiles() : new Set();
            const chosen = chooseAnnotations(waiting, changed);
            // Folded: the log has said all of them already.
            (0,runner_commands/* command */.G5)("group", `Annotations (${chosen.length} of ${waiting.length})`);
            for (const annotation of chosen)
                annotate({ ...annotation, message: redact(annotation.message) });
            (0,runner_commands/* command */.G5)("endgroup", "");
        },
        mask: (secret) => {
            if (secret === "" || masked.has(secret))
                return;
            masked.add(secret);
            redaction.add(secret);
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
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(3382), __webpack_require__.e(8190), __webpack_require__.e(5500), __webpack_require__.e(3526), __webpack_require__.e(9045), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 59045))).run,
    await: async () => {
        const [{ follow }, { configure }] = await Promise.all([__webpack_require__.e(/* import() */ 2470).then(__webpack_require__.bind(__webpack_require__, 92470)), Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(8190)]).then(__webpack_require__.bind(__webpack_require__, 28190))]);
        return async (context) => await follow(context.inputs.await, (await configure(context)).context);
    },
    cleanup: async () => (await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(4433), __webpack_require__.e(6535), __webpack_require__.e(8574)]).then(__webpack_require__.bind(__webpack_require__, 74054))).cleanUp,
    "run-existing": async () => (await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(5814), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(4433), __webpack_require__.e(6535), __webpack_require__.e(8190), __webpack_require__.e(5500), __webpack_require__.e(3526), __webpack_require__.e(4511), __webpack_require__.e(8222)]).then(__webpack_require__.bind(__webpack_require__, 18222))).runExisting,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(5814), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(4433), __webpack_require__.e(6535), __webpack_require__.e(8190), __webpack_require__.e(8030)]).then(__webpack_require__.bind(__webpack_require__, 182))).rollBack,
    post: async () => (await Promise.all(/* import() */[__webpack_require__.e(5814), __webpack_require__.e(8190), __webpack_require__.e(454)]).then(__webpack_require__.bind(__webpack_require__, 10454))).terminateOpenRuns,
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
    let files = [];
    try {
        (0,platform/* refuseWindows */.C)(process.platform);
        const readInput = (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? "";
        // The mode reads the file, and checks what is missing then.
        const loaded = (0,inputs/* loadInputs */.IV)(readInput, { serverMayFollow: readInput("cleanup") !== "true" });
        files = loaded.inputs.reportFiles;
        const mode = await modes[isPost ? "post" : modeOf(loaded.inputs)]();
        return await mode(await contextOf(loaded));
    }
    catch (error) {
        const links = (0,text_links/* linksOf */.h)(await readEventIfPossible(env));
        const { outputs, ...outcome } = (0,end_step/* outcomeOfError */.Sg)(error, { signal: cancellation.signal, links });
        if (isPost || outputs === undefined)
            return outcome;
        return { ...outcome, outputs, reports: { files, folder: workspace, records: [] } };
    }
}
/** Inputs that stand for something else than compiling. */
function modeOf({ cleanup, rollback, runExisting, await: awaited }) {
    if (cleanup)
        return "cleanup";
    if (awaited !== "")
        return "await";
    if (runExisting.length > 0)
        return "run-existing";
    return rollback === "" ? "run" : "rollback";
}
async function contextOf({ inputs, login, moreServers }) {
    const jobFolder = (0,external_node_path_.join)(env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "kfp-tekton-action");
    const compiles = !isPost && modeOf(inputs) === "run" && inputs.packages.length === 0;
    const cacheFolder = compiles ? await (0,cache_folder/* chooseCacheFolder */.S)({ given: inputs.cacheDir, jobFolder, env, log }) : jobFolder;
    return {
        inputs,
        login,
        moreServers,
        // The post step terminates what the main step has submitted, whatever became of the payload since.
        github: await (isPost ? readEventIfPossible : readEvent)(env),
        workspace,
        cacheFolder,
        jobFolder,
        // Packages of other jobs are judged anew each time.
        memo: compiles ? (0,kept_memo/* openMemo */.x)(cacheFolder, (0,own_version/* ownVersion */.X)(process.argv[1] ?? "")) : memo/* noMemo */.E,
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
    const { changedFiles: filesOfChange } = await __webpack_require__.e(/* import() */ 977).then(__webpack_require__.bind(__webpack_require__, 30977));
    const changes = await filesOfChange({ github: await readEventIfPossible(env), workspace, ports: { env } });
    return new Set(changes.kind === "known" ? changes.files : []);
}


/***/ })

};
