export const id = 7269;
export const ids = [7269,308];
export const modules = {

/***/ 97269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./src/cli/usage-error.ts
/** The command line cannot be understood. The message is one sentence or two, for the terminal. */
class UsageError extends Error {
}

;// CONCATENATED MODULE: ./src/cli/commands.ts

/** A step in a workflow, as far as it makes sense on a laptop. Nothing is uploaded unless the command or a flag says so. */
const commands = {
    check: {
        about: "compile and check; fails if a package that git knows is out of date",
        takes: "paths",
        preset: { upload: "false" },
    },
    compile: { about: "compile, without checks", takes: "paths", preset: { upload: "false", checks: "off" } },
    run: {
        about: "compile, check, run and follow; on the embedded server unless --host names another",
        takes: "paths",
        preset: { host: "embedded", run: "true" },
    },
    upload: {
        about: "compile, check and upload versions named by the commit; needs --host",
        takes: "paths",
        preset: { upload: "true" },
    },
    server: { about: "start the embedded server on --port, and print its address", takes: "nothing", preset: {} },
};
/** @throws UsageError */
function chooseCommand([name = "", ...rest]) {
    if (!Object.hasOwn(commands, name))
        throw new UsageError(name === "" ? "No command is given." : `There is no command ${JSON.stringify(name)}.`);
    const command = commands[name];
    const { takes, preset } = command;
    if (takes === "nothing" && rest.length > 0)
        throw new UsageError(`The command ${name} takes no ${JSON.stringify(rest[0])}.`);
    return {
        name: name,
        preset: rest.length === 0 ? preset : { ...preset, pipelines: rest.map(modulesIn).join("\n") },
    };
}
/** A folder stands for its modules. */
const modulesIn = (path) => /\.(?:py|ipynb)$|[*?[{]/.test(path) ? path : `${path.replace(/\/+$/, "")}/**/*.py`;

;// CONCATENATED MODULE: ./src/cli/exit-code.ts
/** What a script can tell the endings apart by. */
const exitCodes = { good: 0, "failed or found something": 1, usage: 2, server: 3, cancelled: 130 };
const usageCodes = new Set(["input-invalid", "file-missing", "platform-unsupported"]);
/** Of a server or a cluster, and of who asks it. */
const isOfServer = (code) => /^(?:kfp|login|cluster|tekton|kubectl|oidc|github)-/.test(code);
/** A pipeline that fails weighs more than a server that does, because it fails on any server. */
function exitCodeOf({ hasFailed, isCancelled, codes }) {
    if (isCancelled)
        return exitCodes.cancelled;
    if (!hasFailed)
        return exitCodes.good;
    if (codes.length > 0 && codes.every((code) => usageCodes.has(code)))
        return exitCodes.usage;
    return codes.length > 0 && codes.every(isOfServer) ? exitCodes.server : exitCodes["failed or found something"];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/inputs/inputs.ts + 3 modules
var inputs_inputs = __webpack_require__(54193);
;// CONCATENATED MODULE: ./src/cli/flags.ts



const own = {
    help: { type: "boolean", short: "h" },
    version: { type: "boolean" },
    json: { type: "boolean" },
    quiet: { type: "boolean", short: "q" },
    port: { type: "string" },
};
const inputNames = Object.keys(inputs_inputs/* inputFields */.yD);
/** From the table of the inputs: `--run`, `--no-run` for a flag, `--host URL` for a text; several times for several lines. */
const options = {
    ...Object.fromEntries(inputNames.map((name) => [name, (0,inputs_inputs/* isFlag */.RV)(name) ? { type: "boolean" } : { type: "string", multiple: true }])),
    ...own,
};
/** @throws UsageError */
function readCommandLine(args) {
    const { values, positionals } = parse(args);
    const given = inputNames.flatMap((name) => {
        const value = values[name];
        return value === undefined ? [] : [[name, Array.isArray(value) ? value.join("\n") : String(value)]];
    });
    const { help = false, version = false, json = false, quiet = false, port = "0", } = values;
    return { settings: { help, version, json, quiet, port }, words: positionals, given: new Map(given) };
}
function parse(args) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, allowNegative: true });
    }
    catch (error) {
        throw new UsageError(error.message.split(". To specify")[0] ?? "");
    }
}
/** What was given wins over what the command sets. */
const readerOf = (given, preset) => (name) => (given.get(name) ?? preset[name] ?? "").trim();

;// CONCATENATED MODULE: ./src/cli/help.ts




const widest = Math.max(...inputNames.map((name) => name.length));
const help = () => `Usage: kfp-tekton-action COMMAND [PATHS] [--flags]

Commands:
${Object.entries(commands)
    .map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`)
    .join("\n")}

Flags of the terminal:
  --json      one JSON object a line
  -q, --quiet errors, warnings and the result only
  --port N    port of the command server
  --version   print the version
  -h, --help  print this text

Flags that are inputs of the action (docs/inputs.md); give a flag again for another line:
${inputNames.map((name) => `  --${(0,inputs_inputs/* isFlag */.RV)(name) ? `[no-]${name}` : `${name.padEnd(widest + 1)} TEXT`}`).join("\n")}

Exit codes: ${Object.entries(exitCodes)
    .map(([name, code]) => `${code} ${name}`)
    .join(", ")}.
`;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
// EXTERNAL MODULE: ./src/report/end-step.ts
var end_step = __webpack_require__(62118);
// EXTERNAL MODULE: ./src/report/progress.ts
var progress = __webpack_require__(18991);
// EXTERNAL MODULE: ./src/report/report.ts + 1 modules
var report = __webpack_require__(42654);
// EXTERNAL MODULE: ./src/report/text/links.ts
var links = __webpack_require__(14205);
;// CONCATENATED MODULE: ./src/cli/json-log.ts
/** One JSON object a line: what an editor or a script needs. JSON escapes control characters. */
function createJsonLog(write) {
    const codes = [];
    const secrets = new Set();
    const say = (entry) => {
        const [...known] = secrets;
        const hidden = (_, value) => typeof value === "string" ? known.reduce((text, secret) => text.replaceAll(secret, "***"), value) : value;
        write(`${JSON.stringify(entry, hidden)}\n`);
    };
    const log = {
        line: (text) => say({ type: "line", text }),
        debug: () => { },
        group: (title, text) => say({ type: "group", title, text }),
        folded: async (_, work) => await work(),
        annotate: (annotation) => {
            const { level, title, message, location } = annotation;
            const code = /\[([a-z-]+)\]$/.exec(title)?.[1];
            if (level === "error")
                codes.push(code ?? "finding");
            const rule = /^Check ([a-z0-9-]+)$/.exec(title)?.[1];
            say({ type: "annotation", level, code, rule, title, message, ...location });
        },
        showAnnotations: async () => { },
        mask: (secret) => {
            if (secret !== "")
                secrets.add(secret);
        },
    };
    return { ...log, errorCodes: codes };
}

// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(10308);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
;// CONCATENATED MODULE: ./src/cli/local-event.ts


/** Reads from git what a workflow would know of a push of HEAD: commit, branch or tag, repository, default branch, base. */
async function readLocalEvent(folder, env) {
    const git = (0,git_git/* gitIn */.uM)(folder, env);
    const ask = async (...args) => {
        const { ok, text } = await git(...args);
        return ok ? text : "";
    };
    const [root, sha, branch, tag, remote, remoteHead] = await Promise.all([
        ask("rev-parse", "--show-toplevel"),
        ask("rev-parse", "--verify", "HEAD^{commit}"),
        ask("symbolic-ref", "--short", "HEAD"),
        ask("describe", "--tags", "--exact-match"),
        ask("remote", "get-url", "origin"),
        ask("symbolic-ref", "--short", "refs/remotes/origin/HEAD"),
    ]);
    const defaultBranch = remoteHead.replace(/^origin\//, "") || "main";
    const before = await ask("merge-base", "HEAD", remoteHead || defaultBranch);
    return {
        workspace: root || folder,
        variables: {
            ...refOf(branch, tag),
            ...repositoryOf(remote),
            GITHUB_SHA: sha,
            GITHUB_EVENT_NAME: "push",
            GITHUB_RUN_NUMBER: "local",
        },
        event: {
            repository: { default_branch: defaultBranch },
            ...(0,defined/* defined */.s)({ before: before === "" ? undefined : before }),
        },
    };
}
function refOf(branch, tag) {
    if (branch !== "")
        return { GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch, GITHUB_REF_TYPE: "branch" };
    return tag === "" ? {} : { GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: "tag" };
}
/** From `https://host/owner/name.git`, `git@host:owner/name.git` or `ssh://git@host/owner/name.git`; never with a user name or password. */
function repositoryOf(remote) {
    const [, host = "", path = ""] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/]([\w./-]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
    return host === "" || !path.includes("/") ? {} : { GITHUB_REPOSITORY: path, GITHUB_SERVER_URL: `https://${host}` };
}

;// CONCATENATED MODULE: ./src/cli/outdated.ts


/**
 * Finds packages that git knows and that the compilation has just changed: the work tree is compared with the index, so that a commit with
 * the module and its package passes, also from a pre-commit hook. In a fresh checkout that is the comparison with the commit.
 * @param packages relative to the workspace
 */
async function findOutdated(packages, { workspace, ports }) {
    if (packages.length === 0)
        return [];
    const git = (0,git_git/* gitIn */.uM)(workspace, ports.env);
    const { ok, text } = await git("diff", "--name-only", "--no-ext-diff", "--relative", "-z", "--", ...packages);
    const changed = ok ? text.split("\0").filter((path) => path !== "") : [];
    return changed.map((file) => new errors/* PackageError */.JP(`${file} was out of date. It is compiled now.`, {
        code: "package-drifted",
        hint: "Add it to the commit of its pipeline.",
        location: { file },
    }));
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./src/report/text/sanitize.ts
var sanitize = __webpack_require__(4741);
;// CONCATENATED MODULE: ./src/cli/terminal-log.ts




const shownOfGroup = { lines: 20, characters: 4_000 };
const colours = { error: "red", warning: "yellow", notice: "cyan" };
const signs = { error: "✖", warning: "⚠", notice: "ℹ" };
/** The log on a terminal or in a file: no workflow commands, each annotation once, at its place. */
function createTerminalLog(options) {
    const { hasColours, isQuiet, showsDebug } = options;
    const codes = [];
    const secrets = new Set();
    const print = (text) => {
        let shown = text;
        for (const secret of secrets)
            shown = shown.replaceAll(secret, "***");
        options.write(`${shown}\n`);
    };
    const chatter = (text) => {
        if (!isQuiet)
            print(text);
    };
    const dim = (text) => (hasColours ? (0,external_node_util_.styleText)("dim", text, { validateStream: false }) : text);
    return {
        errorCodes: codes,
        line: (text) => chatter(readable(text)),
        debug: (text) => {
            if (showsDebug)
                print(dim(readable(text)));
        },
        group: (title, text) => {
            const shown = readable((0,sanitize/* tail */.RT)(text, shownOfGroup));
            chatter(`${(0,sanitize/* sanitizeLine */.g$)(title)}\n${dim(shown.replaceAll(/^/gm, "  "))}`);
        },
        folded: async (title, work) => {
            chatter((0,sanitize/* sanitizeLine */.g$)(title));
            return await work();
        },
        annotate: (annotation) => {
            codes.push(...codeOf(annotation));
            print(describe(annotation, options));
        },
        // Each was shown when it came.
        showAnnotations: async () => { },
        mask: (secret) => {
            if (secret !== "")
                secrets.add(secret);
        },
    };
}
/** A joiner breaks workflow commands, which a terminal does not have. */
const readable = (text) => (0,sanitize/* sanitize */.aj)(text).replaceAll("\u2060", "");
/** The titles of errors end with their code, which docs/errors.md explains. */
const codeOf = ({ level, title }) => {
    const code = /\[([a-z-]+)\]$/.exec(title)?.[1];
    return level === "error" ? [code ?? "finding"] : [];
};
function describe({ level, title, message, location }, { hasColours, workspace }) {
    const place = [location?.file, location?.line, location?.column].filter((part) => part !== undefined).join(":");
    const head = `${signs[level]} ${(0,sanitize/* sanitizeLine */.g$)(title)}`;
    const shown = hasColours ? (0,external_node_util_.styleText)(colours[level], head, { validateStream: false }) : head;
    const linked = hasColours && location !== undefined ? linkTo((0,external_node_path_.resolve)(workspace, location.file), place) : place;
    const body = readable(message).replaceAll(/^/gm, "  ");
    return [
        place === "" ? shown : `${shown}  ${(0,sanitize/* sanitizeLine */.g$)(place) === place ? linked : (0,sanitize/* sanitizeLine */.g$)(place)}`,
        body,
    ].join("\n");
}
/** OSC 8, "Hyperlinks in terminal emulators" (gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda). */
const linkTo = (path, text) => `\u001B]8;;${(0,external_node_url_.pathToFileURL)(path).href}\u001B\\${text}\u001B]8;;\u001B\\`;

;// CONCATENATED MODULE: ./src/cli/uncommitted.ts


/**
 * Versions are named by the commit, and a commit has one version: an upload of what is not committed would take the name from what is.
 * @throws InputError
 */
async function refuseUncommitted({ inputs, workspace, ports }) {
    if (["", "embedded"].includes(inputs.host) || inputs.upload === "false")
        return;
    if (!/\{(?:short-)?sha\}/.test(inputs.versionName))
        return;
    const git = (0,git_git/* gitIn */.uM)(workspace, ports.env);
    const packages = `:(exclude)${inputs.outputDir}`;
    const { ok, text } = await git("diff", "HEAD", "--name-only", "--no-ext-diff", "--", ".", packages);
    const [file] = text.split("\n");
    if (ok && file !== "")
        throw new errors/* InputError */.dz([
            `The version is named by the commit, and ${file} has changes that are not committed. Commit them, or set \`version-name\`.`,
        ]);
}

;// CONCATENATED MODULE: ./src/cli/local-step.ts




















/** What a step of a workflow does, with the local commit as its event. */
async function runLocalStep(command, line, terminal) {
    const { signal } = terminal;
    const local = await readLocalEvent(terminal.folder, terminal.env);
    const log = openLog(line, local, terminal);
    const outcome = await runStep({ command, line, local, log, terminal });
    const hasFailed = await (0,end_step/* endStep */.Cs)(outcome, { log, env: {}, changedFiles: async () => new Set() });
    const exitCode = exitCodeOf({ hasFailed, isCancelled: signal.aborted, codes: log.errorCodes });
    if (line.settings.json)
        terminal.stdout.write(`${JSON.stringify({ type: "result", exitCode, outputs: outcome.outputs })}\n`);
    return exitCode;
}
function openLog({ settings }, { workspace }, { stdout, env }) {
    const write = (text) => stdout.write(text);
    if (settings.json)
        return createJsonLog(write);
    // no-color.org: any value that is not empty.
    const hasColours = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
    return createTerminalLog({
        write,
        hasColours,
        isQuiet: settings.quiet,
        workspace,
        showsDebug: env.RUNNER_DEBUG === "1",
    });
}
async function runStep(options) {
    const { local, terminal } = options;
    const github = (0,context/* readGitHubContext */.L)({ ...terminal.env, ...local.variables }, local.event);
    const jobFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "kfp-tekton-action-"));
    try {
        (0,platform/* refuseWindows */.C)(process.platform);
        const context = await contextOf(options, { github, jobFolder });
        await refuseUncommitted(context);
        const { run } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(1259)]).then(__webpack_require__.bind(__webpack_require__, 21259));
        const outcome = await run(context);
        return options.command.name === "check" ? await withOutdated(outcome, context) : outcome;
    }
    catch (error) {
        return (0,end_step/* outcomeOfError */.Sg)(error, { signal: terminal.signal, links: (0,links/* linksOf */.h)(github) });
    }
    finally {
        await (0,promises_.rm)(jobFolder, { recursive: true, force: true });
    }
}
async function withOutdated(outcome, context) {
    const packages = outcome.outputs?.packages.split("\n").filter((path) => path !== "") ?? [];
    const outdated = await findOutdated(packages, context);
    return {
        ...outcome,
        errors: [...outcome.errors, ...outdated],
        hasFailed: outcome.hasFailed || outdated.length > 0,
    };
}
async function contextOf({ command, line, local, log, terminal }, { github, jobFolder }) {
    const { workspace } = local;
    const env = { ...terminal.env, ...local.variables };
    const folder = (0,external_node_path_.relative)(workspace, terminal.folder) || ".";
    const { inputs, login } = (0,inputs_inputs/* loadInputs */.IV)(readerOf(line.given, { "working-directory": folder, ...command.preset }));
    return {
        inputs,
        login,
        github,
        workspace,
        cacheFolder: await (0,cache_folder/* chooseCacheFolder */.S)({ given: inputs.cacheDir, jobFolder, env, log }),
        jobFolder,
        ports: { log, clock: clock/* systemClock */.m, env, signal: terminal.signal },
        progress: progressOf(line, log, terminal),
        // Nobody else terminates a run after this process: Ctrl-C is the end of the step.
        openRuns: new open_runs/* OpenRuns */.f(() => { }),
    };
}
function progressOf({ settings }, log, { stdout }) {
    const bar = (0,progress/* createProgress */.m)(settings.json || settings.quiet ? { write: () => { } } : stdout);
    return {
        compiling: bar.begin,
        compiled: (results) => bar.step(() => {
            for (const result of results)
                (0,report/* reportCompiled */.ig)(result, log);
        }),
        submitted: (run) => log.line(`${run.name}: ${run.url}`),
    };
}

;// CONCATENATED MODULE: ./src/cli/serve.ts






/** Serves until Ctrl-C. What the server knows is there again the next time. @throws UsageError */
async function serve(port, { env, stdout, signal }) {
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
        throw new UsageError(`--port takes a number up to 65535, not ${JSON.stringify(port)}.`);
    const { startEmbeddedServer } = await Promise.all(/* import() */[__webpack_require__.e(2828), __webpack_require__.e(4092), __webpack_require__.e(8940), __webpack_require__.e(2525), __webpack_require__.e(5581)]).then(__webpack_require__.bind(__webpack_require__, 82525));
    const folder = (0,external_node_path_.join)(env.XDG_DATA_HOME || (0,external_node_path_.join)((0,external_node_os_.homedir)(), ".local", "share"), "kfp-tekton-action", "server");
    await (0,promises_.mkdir)(folder, { recursive: true });
    const server = await startEmbeddedServer({ folder, port: Number(port), env, clock: clock/* systemClock */.m });
    stdout.write(`${server.url}\n`);
    if (!signal.aborted)
        await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    await server.close();
    return exitCodes.good;
}

;// CONCATENATED MODULE: ./src/cli/main.ts








/** @returns the exit code */
async function main(terminal) {
    try {
        const line = readCommandLine(terminal.args);
        if (line.settings.help)
            return say(help(), terminal);
        if (line.settings.version)
            return say(`${package_namespaceObject.rE}\n`, terminal);
        const command = chooseCommand(line.words);
        return command.name === "server"
            ? await serve(line.settings.port, terminal)
            : await runLocalStep(command, line, terminal);
    }
    catch (error) {
        if (!(error instanceof UsageError))
            throw error;
        terminal.stderr.write(`${error.message}\nkfp-tekton-action --help lists the commands and flags.\n`);
        return exitCodes.usage;
    }
}
function say(text, { stdout }) {
    stdout.write(text);
    return exitCodes.good;
}

;// CONCATENATED MODULE: ./src/cli/process.ts


/** The command line in this process. The second Ctrl-C ends it at once. @returns the exit code */
async function runCommandLine(args) {
    const cancellation = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"])
        process.once(signal, () => cancellation.abort(new errors/* WorkflowCancelled */.ze(`Cancelled (${signal}).`)));
    return await main({
        args,
        env: process.env,
        folder: process.cwd(),
        stdout: process.stdout,
        stderr: process.stderr,
        signal: cancellation.signal,
    });
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


/***/ })

};
