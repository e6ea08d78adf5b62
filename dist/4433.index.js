export const id = 4433;
export const ids = [4433];
export const modules = {

/***/ 71960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kT: () => (/* binding */ locateEnvironment),
  tE: () => (/* binding */ privateEnvironment),
  Np: () => (/* binding */ restoringMark)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/workspace/unwritable.ts
var unwritable = __webpack_require__(64798);
// EXTERNAL MODULE: ./src/compile/locks/locks.ts
var locks = __webpack_require__(71042);
;// CONCATENATED MODULE: ./src/compile/installation/build-leftovers.ts


/**
 * setuptools writes `*.egg-info` beside a package that is installed from a folder, unless a further file of settings names another place
 * (setuptools/dist.py, DIST_EXTRA_CONFIG). Settings of the user's own are left alone.
 * @param folder for that, outside of the checkout
 */
async function settingsOfBuilds(folder, env) {
    if (env.DIST_EXTRA_CONFIG !== undefined)
        return {};
    const [file, metadata] = [(0,external_node_path_.join)(folder, "setuptools.cfg"), (0,external_node_path_.join)(folder, "metadata")];
    await (0,promises_.mkdir)(metadata, { recursive: true });
    await (0,promises_.writeFile)(file, `[egg_info]\negg_base = ${metadata}\n`);
    return { DIST_EXTRA_CONFIG: file };
}
/**
 * The folder `build` cannot be moved so: two packages that are built at the same time would be mixed.
 * @returns a function that removes those which have been made since
 */
async function watchBuildFolders(packages) {
    const folders = packages.map((path) => (0,external_node_path_.join)(path, "build"));
    const wereThere = await Promise.all(folders.map(isThere));
    return async () => {
        const made = folders.filter((_, index) => !wereThere[index]);
        await Promise.all(made.map((folder) => (0,promises_.rm)(folder, { recursive: true, force: true })));
    };
}
const isThere = (path) => (0,promises_.access)(path).then(() => true, () => false);

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
;// CONCATENATED MODULE: ./src/compile/installation/conflicts.ts
/** Finds the two conflicting requirements in the output of uv or pip; undefined if there is no conflict. */
function readConflict(output) {
    const text = output.replace(/\s+/g, " ");
    const claims = [...claimsOfUv(text), ...claimsOfPip(output)];
    const pair = claims.flatMap((one, index) => claims
        .slice(index + 1)
        .filter((other) => nameOf(one) === nameOf(other) && one.requirement !== other.requirement)
        .map((other) => [one, other]))[0];
    if (pair !== undefined)
        return { kind: "conflict", claims: pair };
    const missing = missingPatterns.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];
    return missing === undefined ? undefined : { kind: "missing", requirement: missing };
}
const missingPatterns = [
    /Because there (?:is|are) no versions? of ([^\s,]+)/,
    /Because (?:[\w.-]+ was not found in the package registry and you require|[\w.-]+ was not found in the provided package locations and you require) ([^\s,]+)/,
    /Because ([\w.-]+) was not found in/,
    /No matching distribution found for ([^\s,]+)/,
];
const nameOf = ({ requirement }) => (/^[\w.-]+/.exec(requirement)?.[0] ?? "").replace(/[-_.]+/g, "-").toLowerCase();
/** Parses uv's explanation: `Because A depends on B and you require C, we can conclude that …`. Its conclusions are not requirements. */
function claimsOfUv(text) {
    const premises = [...text.matchAll(/[Bb]ecause (.+?), we can conclude that/g)].map(([, premise = ""]) => premise);
    return premises.flatMap((premise) => [
        ...premise.matchAll(/(?:(\S+) depends? on|you require) (.+?)(?=,? and (?:\S+ depends on|you require)|$)/g),
    ].flatMap(([, owner, list = ""]) => claimsOf(owner, list.split(/,? and /))));
}
/** A second requirement of the same name comes from a constraint, which uv lists among the package's. */
function claimsOf(owner, requirements) {
    const claims = requirements.map((requirement) => ({ owner: owner?.replace(/[=<>!~[].*$/, ""), requirement }));
    return claims.map((claim, index) => claims.slice(0, index).some((earlier) => nameOf(earlier) === nameOf(claim))
        ? { ...claim, owner: undefined }
        : claim);
}
/** Parses the lines below `The conflict is caused by:` (pip/_internal/resolution/resolvelib/factory.py, get_installation_error). */
function claimsOfPip(output) {
    const lines = output.split("\n").map((line) => line.trim());
    return lines.flatMap((line) => {
        const asked = /^The user requested (?:\(constraint\) )?(.+)$/.exec(line)?.[1];
        if (asked !== undefined)
            return [{ owner: undefined, requirement: asked }];
        const [, owner, requirement] = /^([\w.-]+)(?:\[[^\]]*\])? \S+ depends on (.+)$/.exec(line) ?? [];
        return requirement === undefined ? [] : [{ owner, requirement: requirement.replaceAll(" and ", ",") }];
    });
}

;// CONCATENATED MODULE: ./src/compile/installation/install-errors.ts



/** The index returned other bytes than the hashes allow, so no other installer may be tried. */
class TamperedError extends errors/* CompileError */.mQ {
}
/** No set of versions satisfies all requirements, so no other installer can succeed. */
class ConflictError extends errors/* CompileError */.mQ {
}
const mismatch = /DO NOT MATCH THE HASHES|[Hh]ash mismatch/;
/** The index could not be asked: whether it has a package is not known. */
class IndexError extends errors/* CompileError */.mQ {
}
const refused = /\b40[13] (?:Client Error: )?(?:Unauthorized|Forbidden)\b|lack of valid authentication credentials|Credentials not correct/;
const unreachable = /Failed to establish a new connection|Temporary failure in name resolution|Connection refused|timed out|error sending request|[Ff]ailed to fetch|dns error|Network is unreachable|Could not fetch URL|Max retries exceeded|\b5\d\d Server Error|HTTP status server error|ProxyError|SSLError|CERTIFICATE_VERIFY_FAILED|invalid peer certificate|connection closed|RemoteDisconnected/;
/** Converts the installer's output to an error. */
function installError(failure) {
    const { what, output } = failure;
    if (mismatch.test(output))
        return tampered(failure);
    const conflict = readConflict(output);
    if (conflict?.kind === "conflict")
        return conflicting(conflict.claims, failure);
    if (refused.test(output) || unreachable.test(output))
        return indexError(failure);
    if (conflict?.kind === "missing")
        return missing(conflict.requirement, failure);
    return new errors/* CompileError */.mQ(`Could not ${what}: ${reasonIn(output)}`, {
        code: "sdk-unavailable",
        traceback: output,
        hint: "Check `sdk`, `requirements` and the interpreter in `python`. The installer's output follows.",
    });
}
function indexError({ what, output }) {
    const isRefused = refused.test(output);
    const lines = output.split("\n").map((line) => line.trim());
    // uv says the reason in the last line of a chain of causes, pip in one line.
    const causes = lines.filter((line) => /^cause: /.test(line) && unreachable.test(output));
    const line = lines.find((text) => (isRefused ? refused : unreachable).test(text)) ?? "";
    const reason = isRefused || causes.length === 0 ? line : `${line} ${causes.at(-1)}`;
    const address = /https?:\/\/[^\s'"),]+/.exec(reason)?.[0].replace(/^(https?:\/\/)[^/]*@/, "$1") ?? "";
    const host = URL.parse(address)?.host;
    const index = host === undefined ? "the package index" : `the package index ${host}`;
    return new IndexError(`Could not ${what}: ${index} ${isRefused ? "refuses the request" : "cannot be asked"} (${shorten(reason)}).`, {
        code: "sdk-unavailable",
        traceback: output,
        hint: isRefused
            ? "Give it the right user and token: in PIP_INDEX_URL, in pip's configuration or in a netrc. A variable in a requirements file must be named in `pass-env`."
            : "Check that the package index can be reached: PIP_INDEX_URL, pip's configuration files and the proxy variables are used. Or install kfp-tekton in an earlier step and set `sdk` to `installed`.",
    });
}
const shorten = (reason) => reason
    .replace(/^(?:error|ERROR|WARNING|cause|hint): /, "")
    .replace(/https?:\/\/\S+@/g, "https://")
    .slice(0, 300);
function tampered({ output, isLocked }) {
    const [name = "a package"] = namesOfMismatch(output);
    const expected = isLocked
        ? "the hashes that this release of the action was made with"
        : "the hashes in `requirements`";
    return new TamperedError(`The package index served a file for ${name} that does not match ${expected}.`, {
        code: "package-tampered",
        traceback: output,
        hint: isLocked
            ? "Nothing of it was run. Find out who changed the file on the index or on the way. If your index builds its own packages, install kfp-tekton from it in an earlier step and set `sdk` to `installed`."
            : "Nothing of it was run. Find out who changed the file, or bring the hashes up to date.",
    });
}
/** uv: "Hash mismatch for `six==1.16.0`"; pip names it in the line below its warning: "six==1.16.0 from https://… :". */
function namesOfMismatch(output) {
    const named = [
        /[Hh]ash mismatch for `?([\w.-]+)(?:==([\w.]+))?/,
        /^\s+([\w.-]+)==([\w.]+) from /m,
        /^\s+([\w.-]+)(?:\[[^\]]*\])? from /m,
    ];
    return named.flatMap((pattern) => {
        const [, name, version] = pattern.exec(output) ?? [];
        return name === undefined ? [] : [version === undefined ? name : `${name} ${version}`];
    });
}
function conflicting([one, other], { output, locate }) {
    const location = [one, other].flatMap(({ owner, requirement }) => owner === undefined ? (locate(requirement) ?? []) : [])[0];
    return new ConflictError(`${describe(one, locate)} and ${describe(other, locate)} exclude each other.`, {
        code: "requirements-conflict",
        traceback: output,
        ...(0,defined/* defined */.s)({ location }),
        hint: "Change one of the two. The kfp-tekton SDK 1.x needs kfp 1.8.",
    });
}
function describe({ owner, requirement }, locate) {
    if (owner !== undefined)
        return `\`${requirement}\`, which ${owner} needs,`;
    const place = locate(requirement);
    return place === undefined ? `\`${requirement}\`` : `\`${requirement}\` (${place.file}:${place.line})`;
}
function missing(requirement, { what, output, locate }) {
    const location = locate(requirement);
    return new errors/* CompileError */.mQ(`Could not ${what}: the package index has no \`${requirement}\` for this Python.`, {
        code: "sdk-unavailable",
        traceback: output,
        ...(0,defined/* defined */.s)({ location }),
        hint: "Check the name and the version, that the index can be reached, and which one it is: PIP_INDEX_URL, pip's configuration files and the proxy variables are used.",
    });
}
function reasonIn(output) {
    const lines = output.split("\n");
    const reason = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1) ?? "";
    return reason.trim() || "no output";
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 1 modules
var exec = __webpack_require__(41955);
;// CONCATENATED MODULE: ./src/compile/installation/run-program.ts


/** Runs a program to its end, silently. A program that cannot be started counts as failed. */
async function runProgram({ program, args, cwd, env, onLine }) {
    let [stdout, output] = ["", ""];
    const keep = (data) => {
        output = (output + data.toString()).slice(-16_384);
    };
    const listeners = {
        stdout: (data) => {
            stdout += data.toString();
            keep(data);
        },
        stderr: keep,
        ...(0,defined/* defined */.s)({ stdline: onLine }),
    };
    try {
        const options = { silent: true, ignoreReturnCode: true, cwd, env: { ...env }, listeners };
        const code = await (0,exec/* exec */.m)(`"${program}"`, [...args], options);
        return { succeeded: code === 0, stdout, output: output.trim() };
    }
    catch (error) {
        return { succeeded: false, stdout, output: output.trim() || error.message };
    }
}

;// CONCATENATED MODULE: ./src/compile/installation/installer.ts


/** The name of a folder beside an environment that is being made, for what is written down for an installer, and by it. */
const filesBeside = (draft) => `${draft}.files`;
/** @throws CompileError with the reason that the program gave */
async function runStep(program, failure, run = runProgram) {
    const { succeeded, output } = await run(program);
    if (!succeeded)
        throw installError({ ...failure, output });
}

;// CONCATENATED MODULE: ./src/compile/installation/pip-settings.ts
/** Settings that do not affect an installation. */
const harmless = new Set("cache-dir config-file debug default-timeout disable-pip-version-check log no-cache-dir no-color no-input no-python-version-warning no-warn-script-location progress-bar quiet require-virtualenv retries root-user-action timeout user verbose".split(" "));
const split = (value) => value.split(/\s+/).filter(Boolean);
const variable = (name, separator = " ") => (value) => ({
    variables: { [name]: split(value).join(separator) },
    flags: [],
});
/**
 * uv's equivalents. pip treats all indexes alike while uv uses the first that has a package, so several indexes are left to pip. uv's
 * names: docs.astral.sh/uv/reference/environment.
 */
const equals = {
    "index-url": variable("UV_DEFAULT_INDEX"),
    "find-links": variable("UV_FIND_LINKS", ","),
    "trusted-host": variable("UV_INSECURE_HOST"),
    constraint: variable("UV_CONSTRAINT"),
    "build-constraint": variable("UV_BUILD_CONSTRAINT"),
    cert: variable("SSL_CERT_FILE"),
    "client-cert": variable("SSL_CLIENT_CERT"),
    "no-index": (value) => ({ variables: {}, flags: isOff(value) ? [] : ["--no-index"] }),
};
const isOff = (value) => /^(?:0|n|no|f|false|off)$/i.test(value.trim());
/** @param listing output of `pip config list`: a line each, `section.key='value'` with the value as Python writes it */
function readPipSettings(listing) {
    const entries = listing.split("\n").flatMap(readEntry);
    // The order in which a later one wins (pip/_internal/cli/parser.py, _get_ordered_configuration_items).
    const settings = new Map();
    for (const section of ["global", "install", ":env:"])
        for (const entry of entries)
            if (entry.section === section && entry.value.trim() !== "")
                settings.set(entry.key, entry.value);
    return settingsOf(settings);
}
/** Reads the settings from variables alone, for an interpreter without pip. */
function settingsOfVariables(env) {
    const given = Object.entries(env).filter(([name, value]) => /^PIP_/i.test(name) && value.trim() !== "");
    return settingsOf(new Map(given.map(([name, value]) => [keyOf(name.slice(4)), value])));
}
const keyOf = (name) => name.toLowerCase().replaceAll("_", "-");
function settingsOf(settings) {
    const variables = Object.fromEntries([...settings].map(([key, value]) => [`PIP_${key.toUpperCase().replaceAll("-", "_")}`, split(value).join(" ")]));
    const relevant = [...settings].filter(([key, value]) => !harmless.has(key) && !(key === "no-index" && isOff(value)));
    const pipOnly = relevant.map(([key]) => key).filter((key) => equals[key] === undefined);
    if (pipOnly.length > 0)
        return { variables, pipOnly, uv: undefined };
    const parts = relevant.flatMap(([key, value]) => equals[key]?.(value) ?? []);
    const uv = {
        variables: Object.assign({}, ...parts.map((part) => part.variables)),
        flags: parts.flatMap((part) => part.flags),
    };
    return { variables, pipOnly, uv };
}
function readEntry(line) {
    const [, section, key, quoted] = /^(:env:|[\w-]+)\.([\w-]+)=(.*)$/.exec(line.trim()) ?? [];
    if (section === undefined || key === undefined || quoted === undefined)
        return [];
    return [{ section, key: keyOf(key), value: readPythonText(quoted) }];
}
/** Parses a text as Python's `repr` writes it. */
function readPythonText(text) {
    const body = text.replace(/^(['"])(.*)\1$/, "$2");
    const escapes = { n: "\n", t: "\t", r: "\r" };
    return body.replace(/\\(.)/g, (_, character) => escapes[character] ?? character);
}

;// CONCATENATED MODULE: ./src/compile/installation/pip.ts







/**
 * Asks pip for its settings from all files and variables.
 * @param python an interpreter with pip
 * @param cwd a folder of ours: `-m` finds modules in it
 */
async function askPip(python, { env, cwd }) {
    const { succeeded, stdout } = await runProgram({ program: python, args: ["-m", "pip", "config", "list"], cwd, env });
    return succeeded ? readPipSettings(stdout) : settingsOfVariables(env);
}
function pipInstaller({ variables }, installation) {
    const { interpreter, draft, workspace, env, log, locate } = installation;
    const own = (0,external_node_path_.join)(draft, "bin", "python");
    // Isolated mode, so that a pip.py in the workspace is not run as pip.
    const pip = (...args) => ({
        program: own,
        args: ["-I", "-m", "pip", ...args],
        cwd: workspace,
        env: { ...env, ...variables, PIP_USER: "0", PIP_NO_INPUT: "1", PIP_DISABLE_PIP_VERSION_CHECK: "1" },
    });
    return {
        createEnvironment: () => runStep({ program: interpreter.python, args: ["-m", "venv", draft], cwd: installation.toolFolder, env }, { what: "create a virtual environment", isLocked: false, locate }),
        install: async (args, step) => {
            const record = (0,external_node_path_.join)(filesBeside(draft), `pip-${(0,external_node_crypto_.randomUUID)()}.log`);
            const recording = env.PIP_LOG === undefined ? ["--log", record] : [];
            const program = pip("install", "--progress-bar", "off", "--prefer-binary", ...recording, ...args);
            const { succeeded, output } = await step.run({ ...program, onLine: progress(log) });
            if (!succeeded)
                throw installError({ ...step, locate, output: `${output}\n${await notFetched(record)}`.trim() });
        },
        freeze: async (run) => (await run(pip("freeze", "--all"))).stdout,
    };
}
/** pip says only in its log that it did not get the pages of an index, and then that the index has no such package. */
async function notFetched(record) {
    const text = await (0,promises_.readFile)(record, "utf8").catch(() => "");
    const lines = text.matchAll(/Could not fetch URL .*(?= - skipping)/g);
    return [...new Set([...lines].map(([line]) => line))].filter((line) => !line.includes(": 404 ")).join("\n");
}
/** Logs every twelfth package, because an installation takes half a minute and must not look like a hang. */
function progress(log) {
    let count = 0;
    return (line) => {
        const name = /^Collecting ([\w.-]+)/.exec(line)?.[1];
        if (name === undefined)
            return;
        count += 1;
        if (count % 12 === 0)
            log.line(`  ${count} packages so far, now ${name}`);
    };
}

// EXTERNAL MODULE: ./src/compile/installation/pip-files.ts
var pip_files = __webpack_require__(26873);
;// CONCATENATED MODULE: ./src/compile/installation/uv.ts







/** Finds the user's own uv on the PATH. */
async function uvOnPath(env) {
    for (const folder of (env.PATH ?? "").split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
        const found = await uv_isThere((0,external_node_path_.join)(folder, "uv"));
        if (found)
            return (0,external_node_path_.join)(folder, "uv");
    }
    return undefined;
}
const uv_isThere = (path) => (0,promises_.access)(path).then(() => true, () => false);
/**
 * The uv of the lock, which the interpreter's pip installs into a folder of its own. It takes two seconds, and saves twenty.
 * @returns undefined when pip cannot get it
 * @throws TamperedError when the index has other bytes for it
 */
async function obtainUv(installation, settings) {
    const { interpreter, toolFolder } = installation;
    const lock = await (0,locks/* readLock */.mF)("uv");
    const version = /^uv==(\S+)/m.exec(lock)?.[1] ?? "";
    const folder = (0,external_node_path_.join)(toolFolder, `uv-${version}`);
    const program = (0,external_node_path_.join)(folder, "bin", "uv");
    if (await uv_isThere(program))
        return program;
    if (!interpreter.hasPip)
        return undefined;
    const draft = `${folder}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.mkdir)(draft, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(draft, "requirements.txt"), [...installation.options.map(({ text }) => text), lock].join("\n"));
        const quiet = ["--quiet", "--no-input", "--disable-pip-version-check"];
        const safe = ["--require-hashes", "--only-binary", ":all:", "--no-deps"];
        const args = ["-m", "pip", "install", ...quiet, ...safe, "--target", draft, "-r", (0,external_node_path_.join)(draft, "requirements.txt")];
        const { succeeded, output } = await runProgram({
            program: interpreter.python,
            args,
            cwd: draft,
            env: environmentForUv(installation, settings),
        });
        if (!succeeded)
            return refuseTampered(output);
        await (0,promises_.rename)(draft, folder).catch(() => { });
        return (await uv_isThere(program)) ? program : undefined;
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
}
/** If an index is set only for uv, uv itself is installed from there too. No virtual environment is required. */
function environmentForUv({ env }, { variables }) {
    const index = env.UV_DEFAULT_INDEX ?? env.UV_INDEX_URL;
    const own = index === undefined ? {} : { PIP_INDEX_URL: index };
    return { ...env, ...own, ...variables, PIP_REQUIRE_VIRTUALENV: "0", PIP_USER: "0" };
}
function refuseTampered(output) {
    const error = installError({ what: "install uv", output, isLocked: true, locate: () => undefined });
    if (error instanceof TamperedError)
        throw error;
    return undefined;
}
/** uv's own settings override pip's. */
function uvInstaller(uv, { variables, flags }, installation) {
    const { interpreter, draft, workspace, env, locate } = installation;
    const own = (0,external_node_path_.join)(draft, "bin", "python");
    // uv caches builds of a folder until its pyproject.toml or setup.py changes (docs.astral.sh/uv, Caching).
    const always = ["--quiet", "--compile-bytecode", ...(installation.hasSources ? ["--refresh"] : [])];
    const run = { program: uv, cwd: workspace, env: { ...variables, ...env } };
    return {
        createEnvironment: () => runStep({ ...run, args: ["venv", "--quiet", "--no-project", "--python", interpreter.python, draft] }, { what: "create a virtual environment", isLocked: false, locate }),
        install: (args, step) => runStep({ ...run, args: ["pip", "install", ...always, "--python", own, ...flags, ...args] }, { ...step, locate }, step.run),
        freeze: async (runs) => (await runs({ ...run, args: ["pip", "freeze", "--python", own] })).stdout,
    };
}

;// CONCATENATED MODULE: ./src/compile/installation/choose-installers.ts








/** Lists the installers that support pip's configuration, fastest first. @throws CompileError if there is none; nothing is installed then */
async function chooseInstallers(installation) {
    const { interpreter, log } = installation;
    const own = await uvOnPath(installation.env);
    if (own === undefined && !interpreter.hasPip)
        refuseWithoutVenv(interpreter);
    const settings = await settingsFor(installation, own !== undefined);
    const pip = canCreate(interpreter) ? [named("pip", pipInstaller(settings, installation))] : [];
    const pipOnly = [
        ...settings.pipOnly,
        ...installation.options.map(({ name }) => name).filter((name) => !isKnownToUv(name)),
    ];
    if (settings.uv === undefined || pipOnly.length > 0) {
        if (pip.length === 0)
            refuseWithoutVenv(interpreter);
        if (pipOnly.length > 0)
            log.line(`  uv has no equal of pip's ${[...new Set(pipOnly)].join(", ")}`);
        return pip;
    }
    const uv = own ?? (await obtainUv(installation, settings));
    if (uv === undefined) {
        if (pip.length === 0)
            refuseWithoutVenv(interpreter);
        return pip;
    }
    const first = named("uv", uvInstaller(uv, settings.uv, installation));
    // pip would ignore uv's settings and use another index.
    return (await isUvConfigured(installation)) ? [first] : [first, ...pip];
}
const named = (name, installer) => ({ ...installer, name });
const canCreate = ({ hasVenv, hasEnsurepip }) => hasVenv && hasEnsurepip;
/** Several indexes have another meaning for uv than for pip, see pip-settings.ts. */
const isKnownToUv = (option) => ["--index-url", "--find-links", "--no-index", "--trusted-host", "--require-hashes"].includes(option);
/** @throws CompileError if there are configuration files of pip but no pip to read them */
async function settingsFor({ interpreter, env, toolFolder }, hasUv) {
    if (interpreter.hasPip)
        return await askPip(interpreter.python, { env: withoutPythonPath(env), cwd: toolFolder });
    const settings = settingsOfVariables(env);
    const file = await decidingFile(env, interpreter);
    if (file === undefined)
        return settings;
    // The environment's own pip reads them.
    if (canCreate(interpreter))
        return { ...settings, uv: undefined };
    throw new errors/* CompileError */.mQ(`\`${interpreter.python}\` has no pip, which alone can read pip's settings in ${file}.`, {
        code: "python-unavailable",
        hint: hasUv ? "Install pip for it, or give uv the same settings and remove that file." : "Install pip for it.",
    });
}
/** An environment without PYTHONPATH, so that a pip.py of the repository is not run as pip. */
function withoutPythonPath(env) {
    const { PYTHONPATH: _, ...others } = env;
    return others;
}
/** Finds a configuration file that decides where packages come from. */
async function decidingFile(env, { prefix }) {
    const files = await existing([...(0,pip_files/* pipConfigFiles */.l)({ ...env, HOME: env.HOME ?? (0,external_node_os_.homedir)() }), (0,external_node_path_.join)(prefix, "pip.conf")]);
    const decides = await Promise.all(files.map(async (file) => decidesSources(await (0,promises_.readFile)(file, "utf8"))));
    return files.find((_, index) => decides[index]);
}
const decidesSources = (configuration) => /^\s*(?:[\w-]*index[\w-]*|find-links|constraint|pre|(?:no|only)-binary|platform)\s*[=:]/m.test(configuration);
async function existing(files) {
    const found = await Promise.all(files.map((file) => (0,promises_.access)(file).then(() => [file], () => [])));
    return found.flat();
}
/** Whether uv's own settings decide where packages come from (docs.astral.sh/uv, Configuration files). */
async function isUvConfigured({ env, workspace }) {
    const variables = /^UV_(?:DEFAULT_INDEX|INDEX|INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|OFFLINE|NO_INDEX|CONFIG_FILE)$/;
    if (Object.entries(env).some(([name, value]) => variables.test(name) && value !== ""))
        return true;
    const home = env.XDG_CONFIG_HOME ?? (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), ".config");
    const files = [(0,external_node_path_.join)(workspace, "uv.toml"), (0,external_node_path_.join)(home, "uv", "uv.toml"), "/etc/uv/uv.toml"];
    return (await existing(files)).length > 0;
}
function refuseWithoutVenv({ python, major, minor, hasVenv, hasEnsurepip }) {
    if (hasVenv && hasEnsurepip)
        return;
    const lacking = hasVenv ? "ensurepip" : "venv";
    throw new errors/* CompileError */.mQ(`\`${python}\` (Python ${major}.${minor}) has no module \`${lacking}\`, which virtual environments are made with.`, {
        code: "python-unavailable",
        hint: `On Debian and Ubuntu it is in the package python${major}.${minor}-venv. Or use actions/setup-python before this step, or install uv.`,
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./src/compile/installation/confined-program.ts





/**
 * Runs programs in the sandbox, as run-program.ts does outside of it.
 * @param folder that can be written to, for the installers' caches: those of the home folder are not shared with strangers
 */
const runIn = (sandbox, folder) => async (program) => {
    if (sandbox.kind === "none")
        return await runProgram(program);
    const caches = (0,external_node_path_.join)(folder, "cache");
    (0,external_node_fs_.mkdirSync)(caches, { recursive: true });
    const env = { ...program.env, UV_CACHE_DIR: (0,external_node_path_.join)(caches, "uv"), PIP_CACHE_DIR: (0,external_node_path_.join)(caches, "pip") };
    return await runConfined(confine({ ...program, env }, sandbox), program);
};
/** Some mechanisms keep the standard output for the driver's events: a program's own goes there as well. */
function confine({ program, args, cwd, env }, sandbox) {
    const command = sandbox.confine({ program, args, cwd, env });
    if (command.events === undefined)
        return command;
    return sandbox.confine({ program: "sh", args: ["-c", 'exec "$@" >&3 3>&-', "sh", program, ...args], cwd, env });
}
function runConfined(command, { onLine }) {
    const child = (0,external_node_child_process_.spawn)(command.program, [...command.args], {
        cwd: command.cwd,
        env: command.env,
        stdio: [command.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    let [stdout, output] = ["", ""];
    const keep = (text) => {
        output = (output + text).slice(-16_384);
    };
    child.stdin?.on("error", () => { }).write(command.input ?? "");
    child.stdout?.setEncoding("utf8").on("data", (text) => {
        stdout += text;
        keep(text);
    });
    if (onLine !== undefined && child.stdout !== null)
        (0,external_node_readline_.createInterface)({ input: child.stdout }).on("line", onLine);
    child.stderr?.setEncoding("utf8").on("data", keep);
    return new Promise((resolve) => {
        child.once("error", (error) => resolve({ succeeded: false, stdout, output: error.message }));
        child.once("close", (code) => resolve({ succeeded: code === 0, stdout, output: output.trim() }));
    });
}

;// CONCATENATED MODULE: ./src/compile/installation/install.ts












/**
 * Makes a virtual environment with these packages, byte-compiled: with uv, which takes seconds, where that can do what pip is configured
 * to do; with pip otherwise, and where uv fails.
 * @returns what was installed, as a requirements file
 * @throws CompileError with the installer's words, or before anything is installed when the interpreter cannot make environments
 */
async function installPackages(installation) {
    await (0,promises_.mkdir)(installation.toolFolder, { recursive: true });
    await (0,promises_.mkdir)(filesBeside(installation.draft), { recursive: true });
    const files = filesBeside(installation.draft);
    const variables = {
        ...(await constraintVariables(installation)),
        ...(await cacheVariables(installation)),
        ...(installation.localPaths.length === 0 ? {} : await settingsOfBuilds(files, installation.env)),
    };
    const removeBuildFolders = await watchBuildFolders(installation.localPaths);
    const withVariables = { ...installation, env: { ...installation.env, ...variables } };
    try {
        return await installWithFirst(await chooseInstallers(withVariables), withVariables);
    }
    finally {
        await removeBuildFolders();
        await (0,promises_.rm)(files, { recursive: true, force: true });
    }
}
/** Since 25.3 pip has separate constraints for builds; before, all constraints applied to builds. */
async function constraintVariables({ constraints, draft, env }) {
    if (constraints.length === 0)
        return {};
    const file = (0,external_node_path_.join)(filesBeside(draft), "constraints.txt");
    await (0,promises_.writeFile)(file, `${constraints.join("\n")}\n`);
    const names = ["PIP_CONSTRAINT", "PIP_BUILD_CONSTRAINT", "UV_BUILD_CONSTRAINT"];
    return Object.fromEntries(names.map((name) => [name, [env[name], file].filter(Boolean).join(" ")]));
}
/** If the home folder is not writable, installers cache downloads beside the environments. */
async function cacheVariables({ env, toolFolder }) {
    if ((await (0,unwritable/* findObstacle */.R)(env.XDG_CACHE_HOME ?? (0,external_node_path_.join)(env.HOME ?? (0,external_node_os_.homedir)(), ".cache"))) === undefined)
        return {};
    const folders = { UV_CACHE_DIR: (0,external_node_path_.join)(toolFolder, "uv-cache"), PIP_CACHE_DIR: (0,external_node_path_.join)(toolFolder, "pip-cache") };
    return Object.fromEntries(Object.entries(folders).filter(([name]) => env[name] === undefined));
}
async function installWithFirst([installer, ...others], installation) {
    if (installer === undefined)
        throw new errors/* CompileError */.mQ("There is no installer for this interpreter.", { code: "python-unavailable" });
    try {
        installation.log.line(`  with ${installer.name}`);
        return await installWith(installer, installation);
    }
    catch (error) {
        const isFinal = error instanceof TamperedError || error instanceof ConflictError || !(error instanceof errors/* CompileError */.mQ);
        if (isFinal || others.length === 0)
            throw error;
        installation.log.line(`  ${installer.name} could not do it (${error.message})`);
        await (0,promises_.rm)(installation.draft, { recursive: true, force: true });
        return await installAfter(error, others, installation);
    }
}
/** What another installer says of packages that it cannot find says nothing new where the index did not respond to the first. */
async function installAfter(earlier, others, installation) {
    try {
        return await installWithFirst(others, installation);
    }
    catch (error) {
        throw earlier instanceof IndexError && !(error instanceof TamperedError) ? earlier : error;
    }
}
async function installWith(installer, installation) {
    await installer.createEnvironment();
    const packages = [...(await installLock(installer, installation)), ...installation.packages];
    const rest = [...packages, ...(await argumentsOf(installation))];
    const what = `install ${[...packages, ...installation.requirements.map(({ path }) => path)].join(", ")}`;
    const box = await installation.openBox?.();
    try {
        const run = box === undefined ? runProgram : runIn(box, filesBeside(installation.draft));
        if (rest.length > 0)
            await installer.install(rest, { what, isLocked: false, run });
        // It starts the environment's Python, and with it what was installed.
        return await installer.freeze(run);
    }
    finally {
        await box?.dispose();
    }
}
/** @returns the packages still to be installed: configured constraints override the lock's versions */
async function installLock(installer, installation) {
    const { lock, log } = installation;
    if (lock === undefined)
        return [];
    try {
        await installLocked(installer, lock, installation);
        return [];
    }
    catch (error) {
        if (!(error instanceof ConflictError))
            throw error;
        log.line(`  without the lock, because the configured constraints exclude a version of it: ${error.message}`);
        return lock.requirements;
    }
}
/** Installs build tools first, then all other packages with them: an isolated build would install tools without a known hash. */
async function installLocked(installer, lock, { draft, options }) {
    const { build, all } = (0,locks/* splitLock */.oP)(lock.text);
    const own = options.map(({ text }) => text);
    for (const [name, text, flags] of [
        ["build", build, ["--only-binary", ":all:"]],
        ["sdk", all, ["--no-build-isolation"]],
    ]) {
        const file = (0,external_node_path_.join)(filesBeside(draft), `${name}.txt`);
        await (0,promises_.writeFile)(file, [...own, text].join("\n"));
        await installer.install([...flags, "--no-deps", "--require-hashes", "-r", file], {
            what: "install the kfp-tekton SDK",
            isLocked: true,
            run: runProgram,
        });
    }
}
async function argumentsOf({ requirements, draft }) {
    const files = requirements.map(async ({ path, lines }, index) => {
        if (lines === undefined)
            return ["-r", path];
        const file = (0,external_node_path_.join)(filesBeside(draft), `requirements-${index}.txt`);
        await (0,promises_.writeFile)(file, `${lines.join("\n")}\n`);
        return ["-r", file];
    });
    return (await Promise.all(files)).flat();
}

// EXTERNAL MODULE: ./src/sandbox/sandbox.ts + 8 modules
var sandbox_sandbox = __webpack_require__(42003);
;// CONCATENATED MODULE: ./src/compile/installation/install-box.ts




/**
 * Where requirements that somebody else has changed are installed: building a package runs its code. It has the network, for the index that
 * pip is configured to use, and pip's settings. It can write to the new environment only.
 */
async function openInstallBox(draft, { interpreter, passed, options }) {
    const { python, prefix, basePrefix, searchPath } = interpreter;
    const sandbox = await (0,sandbox_sandbox/* openSandbox */.E)({
        mode: options.sandbox ?? "off",
        hasNetwork: true,
        workspace: options.workspace,
        env: options.env,
        passed,
        needed: [
            ...[python, prefix, basePrefix, ...searchPath, options.cacheFolder],
            ...(0,pip_files/* pipConfigFiles */.l)({ ...passed, HOME: passed.HOME ?? (0,external_node_os_.homedir)() }),
        ],
        writable: [draft, filesBeside(draft)],
        isLayered: true,
        python: interpreter.executable,
    });
    if (sandbox.kind === "confined")
        options.log.line("  in the sandbox, because the pull request changes what is installed");
    return sandbox;
}

// EXTERNAL MODULE: ./src/compile/installation/install-settings.ts
var install_settings = __webpack_require__(73479);
// EXTERNAL MODULE: ./src/compile/python/child-environment.ts
var child_environment = __webpack_require__(74790);
;// CONCATENATED MODULE: ./src/compile/requirements/locate-requirement.ts
/** Finds the line of a requirement that an installer spells differently: `kfp<1.9,>=1.8` for `kfp >= 1.8, < 1.9 # why`. */
function locateRequirement(requirement, { files }) {
    const wanted = canonical(requirement);
    const name = nameIn(requirement);
    const places = files.flatMap(({ path, lines }) => lines.map(({ text, line }) => ({ text, file: path, line })));
    const found = places.find(({ text }) => canonical(text) === wanted) ?? places.find(({ text }) => nameIn(text) === name);
    return found === undefined ? undefined : { file: found.file, line: found.line };
}
const nameIn = (text) => (/^[\w.-]+/.exec(text)?.[0] ?? "").replace(/[-_.]+/g, "-").toLowerCase();
function canonical(text) {
    const [plain = ""] = text.split(/;|\s--/);
    const specifiers = plain.replace(/^[\w.-]+\s*(?:\[[^\]]*\])?/, "").replace(/[()\s]/g, "");
    return [nameIn(text), ...specifiers.split(",").sort()].join(" ");
}

// EXTERNAL MODULE: ./src/compile/sdk-versions.ts
var sdk_versions = __webpack_require__(94215);
;// CONCATENATED MODULE: ./src/compile/requirements/specifiers.ts
/** Compares versions by their numbers; undefined for what has more than numbers, such as a release candidate. */
function compareVersions(one, other) {
    const [first, second] = [one, other].map(numbersOf);
    if (first === undefined || second === undefined)
        return undefined;
    for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
        const difference = (first[index] ?? 0) - (second[index] ?? 0);
        if (difference !== 0)
            return Math.sign(difference);
    }
    return 0;
}
/** Whether a release satisfies `>=1.8,<2`, as PEP 440 says; undefined for what cannot be read. */
function matchesSpecifier(version, specifier) {
    let holds = true;
    for (const clause of specifier.split(",").filter((part) => part.trim() !== "")) {
        const [, operator = "", wanted = ""] = /^\s*(~=|===?|!=|<=|>=|<|>)\s*v?([\d.]+(?:\.\*)?)\s*$/.exec(clause) ?? [];
        const matches = operator === "" ? undefined : matchesClause(version, operator, wanted);
        if (matches === undefined)
            return undefined;
        holds &&= matches;
    }
    return holds;
}
function matchesClause(version, operator, wanted) {
    if (wanted.endsWith(".*")) {
        const isWithin = startsWith(version, wanted.slice(0, -2));
        return operator === "==" ? isWithin : operator === "!=" ? !isWithin : undefined;
    }
    const order = compareVersions(version, wanted);
    if (order === undefined)
        return undefined;
    switch (operator) {
        case "~=":
            return order >= 0 && startsWith(version, wanted.split(".").slice(0, -1).join("."));
        case "!=":
            return order !== 0;
        case "<":
            return order < 0;
        case ">":
            return order > 0;
        case "<=":
            return order <= 0;
        case ">=":
            return order >= 0;
        default:
            return order === 0;
    }
}
const startsWith = (version, series) => numbersOf(series)?.every((number, index) => (numbersOf(version)?.[index] ?? 0) === number) ?? false;
const numbersOf = (version) => /^\d+(?:\.\d+)*$/.test(version) ? version.split(".").map(Number) : undefined;

;// CONCATENATED MODULE: ./src/compile/requirements/markers.ts

/** The values of markers for an interpreter on this machine. */
function markerValues({ major, minor, identity }) {
    const isMac = process.platform === "darwin";
    return {
        python_version: `${major}.${minor}`,
        python_full_version: /^[\d.]+/.exec(identity)?.[0] ?? `${major}.${minor}.0`,
        sys_platform: process.platform,
        platform_system: isMac ? "Darwin" : "Linux",
        os_name: "posix",
        platform_machine: identity.split("|")[2] ?? "",
        implementation_name: "cpython",
        platform_python_implementation: "CPython",
        extra: "",
    };
}
/** Whether a marker holds. One that cannot be read does: the installer will say what is wrong with it. */
function markerHolds(marker, values) {
    const tokens = marker.match(/'[^']*'|"[^"]*"|[()]|[<>=!~]+|not\s+in|[\w.]+/g) ?? [];
    const reader = new Reader(tokens, values);
    const holds = reader.or();
    return reader.isAtEnd ? holds : true;
}
/** Reads markers by descent: `or` of `and` of comparisons and parentheses. */
class Reader {
    #tokens;
    #values;
    #at = 0;
    constructor(tokens, values) {
        this.#tokens = tokens;
        this.#values = values;
    }
    get isAtEnd() {
        return this.#at >= this.#tokens.length;
    }
    or() {
        let holds = this.#and();
        while (this.#takes("or"))
            holds = this.#and() || holds;
        return holds;
    }
    #and() {
        let holds = this.#term();
        while (this.#takes("and"))
            holds = this.#term() && holds;
        return holds;
    }
    #term() {
        if (this.#takes("(")) {
            const holds = this.or();
            this.#takes(")");
            return holds;
        }
        const [one, operator, other] = [this.#value(), this.#next(), this.#value()];
        return compare(one, operator, other);
    }
    #takes(token) {
        const isNext = this.#tokens[this.#at] === token;
        if (isNext)
            this.#at += 1;
        return isNext;
    }
    #next() {
        this.#at += 1;
        return (this.#tokens[this.#at - 1] ?? "").replace(/\s+/g, " ");
    }
    #value() {
        const token = this.#next();
        return /^['"]/.test(token) ? token.slice(1, -1) : (this.#values[token] ?? "");
    }
}
function compare(one, operator, other) {
    if (operator === "in")
        return other.includes(one);
    if (operator === "not in")
        return !other.includes(one);
    if (/^\d/.test(one) && /^\d/.test(other))
        return matchesSpecifier(one, `${operator}${other}`) ?? true;
    const order = compareVersions(one, other) ?? (one < other ? -1 : one === other ? 0 : 1);
    return { "==": order === 0, "===": order === 0, "!=": order !== 0, "<": order < 0, ">": order > 0 }[operator] ?? true;
}

// EXTERNAL MODULE: ./src/compile/requirements/sdk-requirements.ts
var sdk_requirements = __webpack_require__(7655);
;// CONCATENATED MODULE: ./src/compile/wanted-sdk.ts




/** All releases from the oldest that is compiled with, newest first (pypi.org/project/kfp-tekton, which has ended). */
const releasesOfKfpTekton = [
    ...["1.9.3", "1.9.2", "1.9.1", "1.9.0", "1.8.1", "1.8.0", "1.7.4", "1.7.3", "1.7.2", "1.7.1", "1.7.0"],
    ...["1.6.9", "1.6.8", "1.6.7", "1.6.6", "1.6.5", "1.6.4", "1.6.3", "1.6.2", "1.6.1", "1.6.0"],
    ...["1.5.10", "1.5.9", "1.5.8", "1.5.7", "1.5.6", "1.5.5", "1.5.4", "1.5.3", "1.5.2", "1.5.1", "1.5.0"],
];
/** Releases that are known. Of kfp there will be more, so only the one that is locked is known to be there. */
const releases = {
    "kfp-tekton": releasesOfKfpTekton,
    kfp: [sdk_versions/* releasesOf */.w0.kfp.pinned],
};
/** The version of an SDK that requirements want for an interpreter. */
function wantedSdk(lines, python, sdk) {
    const values = markerValues(python);
    const specifiers = lines
        .filter((line) => line.name === sdk && (0,sdk_requirements/* isFor */.Gi)(line, sdk) && (line.marker === "" || markerHolds(line.marker, values)))
        .map(({ specifier }) => specifier);
    if (specifiers.length === 0)
        return { kind: "any" };
    const pin = specifiers.flatMap((text) => /^={2,3}v?(\d+(?:\.\d+){0,2})$/.exec(text)?.[1] ?? [])[0];
    if (pin !== undefined)
        return { kind: "pin", version: [...pin.split("."), "0", "0"].slice(0, 3).join(".") };
    const specifier = specifiers.filter((text) => text !== "").join(",");
    const version = releases[sdk].find((release) => matchesSpecifier(release, specifier) === true);
    return version === undefined ? { kind: "other" } : { kind: "range", version, specifier };
}

;// CONCATENATED MODULE: ./src/compile/private-environment.ts











/**
 * Creates a virtual environment for this interpreter, SDK and requirements, once, and keeps it in the cache folder. With local, editable or
 * VCS requirements it is created for each step, because their code may change.
 * @throws CompileError
 */
async function privateEnvironment(interpreter, requirements, options) {
    const { folder, contents } = await locateEnvironment(interpreter, requirements, options);
    const python = (0,external_node_path_.join)(folder, "bin", "python");
    if (!(await isUsable(folder, python)))
        await make(folder, { interpreter, contents, options });
    const dispose = async () => {
        if (!requirements.isReusable)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    return { python, dispose };
}
async function locateEnvironment(interpreter, requirements, options) {
    const contents = await contentsOf(interpreter, requirements, options);
    const key = await private_environment_keyOf(interpreter, contents, options);
    const folder = (0,external_node_path_.join)(options.cacheFolder, "sdk", requirements.isReusable ? key : `${key}.${(0,external_node_crypto_.randomUUID)()}`);
    return { folder, key, contents };
}
/** Beside an environment that is being unpacked: if the job is killed meanwhile, it stays, and half of an environment is not used. */
const restoringMark = (folder) => `${folder}.restoring`;
async function contentsOf(interpreter, requirements, { sdk, sdkVersion }) {
    const { minor } = interpreter;
    const { haveHashes } = requirements;
    const { pinned, oldest } = sdk_versions/* releasesOf */.w0[sdk];
    const asked = sdkVersion === "auto" ? wantedSdk(requirements.sdk, interpreter, sdk) : { kind: "pin", version: sdkVersion };
    const version = asked.kind === "pin" || asked.kind === "range" ? asked.version : pinned;
    (0,sdk_versions/* refuseVersion */.tt)(version, sdk);
    const name = `${sdk} 3.${minor}`;
    const all = (0,sdk_versions/* requirementsOf */.CG)(sdk, version, minor);
    const lock = version === pinned && (0,locks/* hasLock */.wD)(name) ? { text: await (0,locks/* readLock */.mF)(name), requirements: all } : undefined;
    // The resolver knows the ranges, and what the index has of them.
    const isOpen = asked.kind === "other" || (asked.kind === "range" && version !== pinned);
    const wanted = isOpen ? [`${sdk}>=${oldest}`, ...all.slice(1)] : all;
    // pip requires hashes of all packages as soon as one requirement has a hash.
    const needsNone = lock !== undefined && (haveHashes || requirements.named.length === 0);
    return { requirements, lock, packages: needsNone ? [] : wanted, constraints: (0,sdk_versions/* buildConstraints */.Pl)(sdk, version) };
}
/** The cache key: everything that would lead to another environment. */
async function private_environment_keyOf({ identity, major, minor }, { requirements, lock, packages }, { env }) {
    const files = requirements.files.map(({ path, digest }) => [path, digest]);
    const settings = await (0,install_settings/* describeInstallSettings */.M)(env);
    const hash = (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([identity, lock, packages, files, settings]));
    return `${major}.${minor}-${hash.digest("hex").slice(0, 16)}`;
}
/** Checks the link to the interpreter of the environment, which may have been removed, and that it was unpacked completely. */
async function isUsable(folder, python) {
    const canStart = (0,promises_.access)(python, promises_.constants.X_OK).then(() => true, () => false);
    const isWhole = (0,promises_.access)(restoringMark(folder)).then(() => false, () => true);
    return (await canStart) && (await isWhole);
}
/** Creates the environment under a temporary name, so that a killed or concurrent job cannot leave half of it. */
async function make(folder, making) {
    const draft = `${folder}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.rm)(restoringMark(folder), { force: true });
    try {
        await install(draft, making);
        await renameUnlessThere(draft, folder);
    }
    finally {
        await (0,promises_.rm)(draft, { recursive: true, force: true });
    }
}
async function install(draft, { interpreter, contents, options }) {
    const { log, workspace, cacheFolder } = options;
    const started = Date.now();
    const again = contents.requirements.isReusable
        ? "this is done once"
        : "`requirements` has local or editable entries, so this is done for each step";
    log.line(`Installing ${titleOf(contents, options.sdk)} into a private environment; ${again}.`);
    const { leftOut } = contents.requirements;
    if (leftOut.length > 0)
        log.line(`Left out of it, because it is for the other SDK: ${leftOut.join(", ")}`);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(draft), { recursive: true });
    const env = (0,child_environment/* installEnvironment */.Ns)(options.env, options.passEnv);
    const isForeign = await areForeign(contents.requirements, options);
    const frozen = await installPackages({
        interpreter,
        draft,
        workspace,
        lock: contents.lock,
        packages: contents.packages,
        requirements: contents.requirements.named,
        hasSources: !contents.requirements.isReusable,
        localPaths: contents.requirements.localPaths,
        options: contents.requirements.options,
        constraints: contents.constraints,
        env,
        log,
        ...(isForeign ? { openBox: () => openInstallBox(draft, { interpreter, passed: env, options }) } : {}),
        toolFolder: cacheFolder,
        locate: (requirement) => locateRequirement(requirement, contents.requirements),
    });
    await (0,promises_.writeFile)((0,external_node_path_.join)(draft, "requirements.lock"), frozen);
    log.group(`Installed the SDK in ${Math.round((Date.now() - started) / 1000)} s`, frozen.trim());
}
/** Whether somebody else has changed what is to be installed: the files of requirements, or the sources of a folder that they name. */
async function areForeign({ files, localPaths }, { foreignChanges, workspace }) {
    if (foreignChanges === undefined || files.length === 0)
        return false;
    const changed = await foreignChanges();
    if (changed === undefined)
        return true;
    const paths = changed.map((path) => (0,external_node_path_.join)(workspace, path));
    const own = [
        ...files.map(({ path }) => (0,external_node_path_.resolve)(workspace, path)),
        ...localPaths.map((path) => (0,external_node_path_.resolve)(workspace, path)),
    ];
    return paths.some((path) => own.some((other) => path === other || path.startsWith(`${other}/`)));
}
const titleOf = ({ packages, lock }, sdk) => packages[0] ?? (lock === undefined ? "the SDK" : `${sdk}==${sdk_versions/* releasesOf */.w0[sdk].pinned}`);
async function renameUnlessThere(draft, folder) {
    try {
        await (0,promises_.rename)(draft, folder);
    }
    catch (error) {
        // Another job was faster and has created the same content.
        if (!["ENOTEMPTY", "EEXIST"].includes(String(error.code)))
            throw error;
    }
}


/***/ }),

/***/ 64433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ chooseSdk),
/* harmony export */   s: () => (/* binding */ prepareSdk)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _private_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71960);
/* harmony import */ var _python_child_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74790);
/* harmony import */ var _python_interpreter_choice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83806);
/* harmony import */ var _requirements_requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65222);
/* harmony import */ var _sdk_versions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94215);







/** @throws CompileError naming the setting that would help */
async function chooseSdk(options) {
    const interpreter = await (0,_python_interpreter_choice_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveInterpreter */ .T)(options, options.cacheFolder);
    if (options.sdkVersion === "installed")
        return useInstalled(interpreter, options);
    if (options.sdkVersion === "auto" && hasUsableSdk(interpreter, options) && options.requirements.length === 0)
        return { kind: "installed", interpreter };
    const env = (0,_python_child_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .installEnvironment */ .Ns)(options.env, options.passEnv);
    const requirements = await (0,_requirements_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .readRequirements */ .F)(options.workspace, options.requirements, { sdk: options.sdk, env });
    return { kind: "private", interpreter, requirements };
}
/** @throws CompileError naming the setting that would help */
async function prepareSdk(options) {
    const chosen = await chooseSdk(options);
    const { interpreter } = chosen;
    warnAboutPython(interpreter, options);
    if (chosen.kind === "installed")
        return useUnchanged(interpreter);
    const { python, dispose } = await (0,_private_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .privateEnvironment */ .tE)(interpreter, chosen.requirements, options);
    const files = [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(python)), ...filesOf(interpreter)];
    const { isReusable } = chosen.requirements;
    return { ...useUnchanged(interpreter), python, executable: python, files, isReusable, dispose };
}
const useUnchanged = (interpreter) => {
    const { python, executable, identity, searchPath } = interpreter;
    return {
        python,
        executable,
        identity,
        searchPath,
        files: filesOf(interpreter),
        isReusable: true,
        dispose: async () => { },
    };
};
const filesOf = ({ python, prefix, basePrefix, searchPath }) => [
    python,
    prefix,
    basePrefix,
    ...searchPath,
];
function hasUsableSdk({ sdkVersions }, { sdk }) {
    const version = sdkVersions[sdk];
    return version !== undefined && (0,_sdk_versions_js__WEBPACK_IMPORTED_MODULE_5__/* .isSupported */ .TT)(version, sdk);
}
/** On Python 3.13, 16 of 111 modules compile to other bytes: lib2to3 is gone, so the SDK strips type annotations differently. */
function warnAboutPython({ python, minor }, { sdk, log }) {
    if (minor < 13 || sdk === "kfp")
        return;
    log.annotate({
        level: "warning",
        title: "Python 3.13",
        message: `\`${python}\` is Python 3.${minor}. The SDK writes other bytes for function components there than on 3.9 to 3.12: set \`python\` to one of those for packages that do not change with the interpreter.`,
    });
}
function useInstalled(interpreter, { python, requirements, sdk }) {
    const version = interpreter.sdkVersions[sdk];
    if (version === undefined) {
        const name = sdk === "kfp" ? "kfp 2" : "kfp_tekton";
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CompileError */ .mQ(`\`${python}\` cannot import ${name}, and \`sdk\` is \`installed\`.`, {
            code: "sdk-unavailable",
            hint: `Install ${sdk} in an earlier step, or set \`sdk\` to \`auto\`.`,
        });
    }
    if (!(0,_sdk_versions_js__WEBPACK_IMPORTED_MODULE_5__/* .isSupported */ .TT)(version, sdk))
        (0,_sdk_versions_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseVersion */ .tt)(version, sdk);
    if (requirements.length === 0)
        return { kind: "installed", interpreter };
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CompileError */ .mQ("`requirements` are installed into a private environment, and `sdk` is `installed`.", {
        code: "input-invalid",
        hint: "Install them in an earlier step, or set `sdk` to `auto` or a version.",
    });
}


/***/ }),

/***/ 94215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   Pl: () => (/* binding */ buildConstraints),
/* harmony export */   TT: () => (/* binding */ isSupported),
/* harmony export */   qn: () => (/* binding */ annotateAdvisories),
/* harmony export */   tt: () => (/* binding */ refuseVersion),
/* harmony export */   w0: () => (/* binding */ releasesOf)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);

const releasesOf = {
    // The last release, with the newest kfp that it allows (kfp-tekton 1.9.3 setup.py).
    "kfp-tekton": {
        pinned: "1.9.3",
        oldest: "1.5.0",
        next: "2.0.0",
        note: "; up to 1.7 they write tekton.dev/v1beta1 for older servers",
    },
    kfp: { pinned: "2.17.3", oldest: "2.4.0", next: "3.0.0", note: "" },
};
/**
 * The first kfp release that fixes five security advisories, two of them in code that authors run
 * (github.com/kubeflow/pipelines/releases/tag/2.18.1).
 */
const safeKfp = "2.18.1";
/** @throws CompileError if the text is not a version, or an unsupported one */
function refuseVersion(version, sdk) {
    const { pinned, oldest, note } = releasesOf[sdk];
    if (!/^\d+\.\d+\.\d+$/.test(version)) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompileError */ .mQ(`\`sdk\` is ${JSON.stringify(version)}.`, {
            code: "sdk-version-refused",
            hint: `Set it to \`auto\`, \`installed\` or a version such as ${sdk}==${pinned}.`,
        });
    }
    if (isSupported(version, sdk))
        return;
    const limit = isOlder(version, oldest)
        ? `older than ${oldest}, the first`
        : `of a later generation than ${pinned}, the last`;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CompileError */ .mQ(`${sdk} ${version} is ${limit} that this action compiles with.`, {
        code: "sdk-version-refused",
        hint: `Set \`sdk\` to a version from ${sdk}==${oldest} to ${sdk}==${pinned}${note}.`,
    });
}
/** A version that is not a number, such as that of a checkout, counts as supported. */
const isSupported = (version, sdk) => !/^\d+\.\d+/.test(version) || (!isOlder(version, releasesOf[sdk].oldest) && isOlder(version, releasesOf[sdk].next));
const isOlder = (version, other) => compare(version, other) < 0;
function compare(one, other) {
    const [first, second] = [one, other].map((version) => version.split(".").map((part) => Number.parseInt(part, 10)));
    const index = first?.findIndex((part, at) => part !== second?.[at]) ?? -1;
    return index === -1 ? 0 : (first?.[index] ?? 0) - (second?.[index] ?? 0);
}
/** Lists the requirements of a private environment, including those that a release needs today but does not declare. */
function requirementsOf(sdk, version, minor) {
    // Modules use this extra without declaring it: `from kfp import kubernetes`.
    if (sdk === "kfp")
        return [`kfp[kubernetes]==${version}`];
    return [
        `kfp-tekton==${version}`,
        // distutils left the standard library with 3.12, and kfp 1.8 imports it (kfp/components/_components.py).
        ...(minor >= 12 ? ["setuptools>=69.1"] : []),
        // requests_toolbelt before 1.0, which kfp before 1.8.22 asks for, imports a module that urllib3 2 does not have.
        ...(asksForOldKfp(version) ? ["urllib3<2"] : []),
    ];
}
/** PyYAML 5, which kfp before 1.8.22 asks for, has no wheels for recent Pythons, and Cython 3 does not build it (yaml/pyyaml#601, #724). */
const buildConstraints = (sdk, version) => sdk === "kfp-tekton" && asksForOldKfp(version) ? ["cython<3"] : [];
const asksForOldKfp = (version) => compare(version, "1.7.1") < 0;
/** They concern what authors and CI run, so a module that is compiled with an older release is worth a warning. */
function annotateAdvisories(sdk, version, log) {
    if (sdk !== "kfp" || !isOlder(version, safeKfp))
        return;
    log.annotate({
        level: "warning",
        title: "kfp with known advisories",
        message: `kfp ${version} is older than ${safeKfp}, which fixes security advisories in the SDK. Set \`sdk\` to \`kfp==${safeKfp}\` or later as soon as your package index has it. Until then, compile only code that you trust.`,
        minor: true,
    });
}


/***/ })

};
