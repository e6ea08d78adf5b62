export const id = 7701;
export const ids = [7701];
export const modules = {

/***/ 4156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ discoverPipelines),
  H: () => (/* binding */ noPipelineIn)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
;// CONCATENATED MODULE: ./src/discovery/find-modules.ts




/** Folders that hold other people's Python. */
const neverSearched = ["**/node_modules/**", "**/.git/**", "**/site-packages/**", "**/__pycache__/**"];
/** @returns sorted by path, each once. @throws DiscoveryError for a named file that is not there, or a path outside the workspace */
async function findModules(workspace, patterns) {
    const wanted = patterns.map(normalize).filter((pattern) => !pattern.startsWith("!"));
    const outside = wanted.find((pattern) => (0,external_node_path_.isAbsolute)(pattern) || pattern.split("/").includes(".."));
    if (outside !== undefined)
        throw outsideError(outside);
    const found = await (0,dist/* glob */.TI)(patterns.map(normalize), {
        cwd: workspace,
        ignore: neverSearched,
        dot: false,
        followSymbolicLinks: false,
        expandDirectories: false,
    });
    const paths = [...new Set(found)].sort();
    const named = wanted.filter((pattern) => !(0,dist/* isDynamicPattern */.ey)(pattern));
    const missing = named.find((path) => !paths.includes(path) && !isExcluded(path, patterns));
    if (missing !== undefined)
        throw new errors/* DiscoveryError */.P3(`There is no file ${missing}, which \`pipelines\` names.`, {
            hint: "Paths are relative to the root of the repository.",
        });
    await Promise.all(paths.map((path) => refuseOutside(workspace, path)));
    return paths.map((path) => ({ path, named: named.includes(path) }));
}
const normalize = (pattern) => pattern.replaceAll("\\", "/").replace(/^(!?)\.\//, "$1");
const isExcluded = (path, patterns) => patterns.map(normalize).includes(`!${path}`);
/** A symbolic link in a stranger's pull request must not make files of the machine part of the repository. */
async function refuseOutside(workspace, path) {
    const target = (0,external_node_path_.relative)(await (0,promises_.realpath)(workspace), await (0,promises_.realpath)((0,external_node_path_.join)(workspace, path)));
    if (target === ".." || target.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(target))
        throw outsideError(path);
}
const outsideError = (path) => new errors/* DiscoveryError */.P3(`${path} lies outside the workspace.`, {
    hint: "`pipelines` takes paths and globs below the root of the repository; symbolic links must stay there too.",
});

;// CONCATENATED MODULE: ./src/discovery/discovery.ts




/**
 * The modules that hold pipelines, or may do so when they run as `__main__`, sorted by path. Python is not started for this.
 * @throws DiscoveryError when nothing is found, or a module that was named holds no pipeline
 */
async function discoverPipelines({ workspace, patterns, entry, }) {
    const files = await findModules(workspace, patterns);
    if (files.length === 0)
        throw nothingFound(patterns, 0);
    // The parser is loaded when there is something to parse.
    const { readModule } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(7126)]).then(__webpack_require__.bind(__webpack_require__, 17126));
    const found = await Promise.all(files.map(async (file) => chooseEntry(file, readModule(await (0,promises_.readFile)((0,external_node_path_.join)(workspace, file.path), "utf8")), entry)));
    const modules = found.filter((module) => module !== undefined);
    if (modules.length > 0)
        return modules;
    throw nothingFound(patterns, files.length);
}
function chooseEntry({ path, named }, { pipelines, mayCompile }, entry) {
    if (entry !== "main" && pipelines.length > 0)
        return { path, pipelines, entry: "pipeline", named };
    const asMain = entry === "main" ? named || mayCompile || pipelines.length > 0 : entry === "auto" && mayCompile;
    if (asMain)
        return { path, pipelines, entry: "main", named };
    if (named)
        throw noPipelineIn(path);
    return undefined;
}
/** For a module that was named and holds no pipeline, as its text or its run shows. */
function noPipelineIn(path) {
    return new errors/* DiscoveryError */.P3(`${path} has no pipeline function.`, {
        hint: "Decorate the function with @dsl.pipeline(...), or take the file out of `pipelines`.",
        location: { file: path },
    });
}
function nothingFound(patterns, files) {
    return new errors/* DiscoveryError */.P3(`No pipeline found: ${describeSearch(patterns, files)}`, {
        hint: "Set `pipelines` to globs of modules that have a function with the decorator @dsl.pipeline(...).",
    });
}
function describeSearch(patterns, files) {
    const globs = patterns.map((pattern) => `\`${pattern}\``).join(", ");
    return files === 0
        ? `no Python file matches ${globs}.`
        : `none of the ${files} files that match ${globs} has a pipeline function.`;
}


/***/ }),

/***/ 12522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/** What the inputs name, loaded only then. @throws ActionError */
async function openEngine(options) {
    return await engines[options.inputs.engine](options);
}
const engines = {
    kfp: async (options) => await (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9619), __webpack_require__.e(7339)]).then(__webpack_require__.bind(__webpack_require__, 87339))).openKfpEngine(options),
    tekton: async (options) => await (await Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(3600), __webpack_require__.e(2170)]).then(__webpack_require__.bind(__webpack_require__, 12170))).openTektonEngine(options),
};


/***/ }),

/***/ 98183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   o: () => (/* binding */ refuseUntrustedCode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** Events that run with the repository's secrets although somebody else caused them. */
const privilegedEvents = new Set(["pull_request_target", "workflow_run", "issue_comment"]);
/**
 * Compiling runs the code that is checked out. In an event with secrets it must be the commit that the event is about, which is the
 * default branch's, and not a pull request's: actions/checkout refuses the same from version 7 on.
 * @throws InputError
 */
async function refuseUntrustedCode({ github, workspace, allowed }) {
    if (allowed || !privilegedEvents.has(github.eventName))
        return;
    const head = await headOf(workspace);
    if (head !== "" && head === github.eventSha)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([
        `The event ${github.eventName} has the repository's secrets, and what is checked out (${head || "no commit that git knows"}) is not its own commit (${github.eventSha || "unknown"}): compiling it would run somebody else's code with them. Compile on \`pull_request\`, or set \`allow-unsafe-pr-checkout: true\` if you are sure.`,
    ]);
}
/** @returns the commit that is checked out; nothing where there is none */
async function headOf(workspace) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    try {
        const { stdout, exitCode } = await getExecOutput("git", ["-C", workspace, "rev-parse", "HEAD"], {
            silent: true,
            ignoreReturnCode: true,
        });
        return exitCode === 0 ? stdout.trim() : "";
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 77701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/engines/open-engine.ts
var open_engine = __webpack_require__(12522);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/gate/gate.ts + 12 modules
var gate = __webpack_require__(13945);
;// CONCATENATED MODULE: ./src/steps/deliver.ts


/** One pipeline from its package to its verdict. */
async function deliver(delivery) {
    const { plan, engine, limit, options } = delivery;
    let record = plan.record;
    const { compiled } = record;
    const { names, parameters = {} } = plan;
    if (names === undefined || compiled === undefined)
        return record;
    const shipment = { compiled, names, parameters };
    try {
        const { version, submit } = await limit(() => engine.ship(shipment));
        if (version !== undefined)
            record = { ...record, version };
        if (!options.inputs.run)
            return record;
        const submitted = await limit(() => submitKept(submit, options));
        options.onSubmitted(submitted);
        record = { ...record, run: submitted };
        if (!options.inputs.wait)
            return record;
        const verdict = await follow(submitted, compiled, delivery);
        if (!verdict.leftRunning)
            options.openRuns.remove(submitted);
        return { ...record, verdict };
    }
    catch (error) {
        // Requests that a cancellation cuts off fail in ways of their own.
        const { signal } = options.ports;
        if (signal.aborted && signal.reason instanceof src_errors/* ActionError */.lZ)
            return { ...record, error: signal.reason };
        if (error instanceof src_errors/* ActionError */.lZ)
            return { ...record, error };
        throw error;
    }
}
/** A run counts as open from the moment that it is sent: one whose answer a cancellation cuts off may still have arrived. */
async function submitKept(submit, { openRuns, ports }) {
    const sent = [];
    // What waited for its turn when the workflow was cancelled is not sent any more.
    ports.signal.throwIfAborted();
    const forgetSent = () => sent.forEach((run) => void openRuns.remove(run));
    try {
        const submitted = await submit((run) => {
            sent.push(run);
            openRuns.add(run);
        });
        openRuns.add(submitted);
        forgetSent();
        return submitted;
    }
    catch (error) {
        if (!ports.signal.aborted)
            forgetSent();
        throw error;
    }
}
async function follow(submitted, compiled, { engine, options }) {
    const { inputs, ports, workspace } = options;
    return await (0,gate/* followRun */.R2)({
        source: engine.runSource(submitted),
        label: compiled.name,
        clock: ports.clock,
        log: ports.log,
        timeoutMs: inputs.timeout,
        onTimeout: inputs.onTimeout,
        onCancel: inputs.onCancel,
        logs: inputs.logs,
        signal: ports.signal,
        locate: async (log) => {
            const { sourceFilesOf } = await __webpack_require__.e(/* import() */ 5872).then(__webpack_require__.bind(__webpack_require__, 55872));
            return (0,gate/* locateInLog */.a7)(log, sourceFilesOf(compiled, workspace));
        },
    });
}

// EXTERNAL MODULE: ./src/discovery/discovery.ts + 1 modules
var discovery = __webpack_require__(4156);
// EXTERNAL MODULE: ./src/github/untrusted-code.ts
var untrusted_code = __webpack_require__(98183);
// EXTERNAL MODULE: ./src/tekton/checks/rule-names.ts
var rule_names = __webpack_require__(98188);
;// CONCATENATED MODULE: ./src/steps/obtain-pipelines.ts



/** Compiles the pipelines, or takes those that were compiled earlier. @throws ActionError for what concerns all of them */
async function obtainPipelines(options) {
    if (options.inputs.packages.length > 0)
        return await takePipelines(options);
    await (0,untrusted_code/* refuseUntrustedCode */.o)({ ...options, allowed: options.inputs.allowUnsafePrCheckout });
    return await compile(options);
}
async function takePipelines({ inputs, workspace, ports }) {
    const [{ takePackages }, { takenUpdate }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2828), __webpack_require__.e(2463), __webpack_require__.e(3600), __webpack_require__.e(5395)]).then(__webpack_require__.bind(__webpack_require__, 25395)),
        __webpack_require__.e(/* import() */ 5244).then(__webpack_require__.bind(__webpack_require__, 35244)),
    ]);
    const taken = await takePackages({ workspace, patterns: inputs.packages, log: ports.log });
    if (taken.length === 0)
        ports.log.line("The manifest has no pipelines: there is nothing to do.");
    const records = taken.map((result) => {
        if (result.kind === "refused")
            return { module: result.path, name: result.path, error: result.error };
        const { module, function: name, name: pipelineName } = result.pipeline;
        return { module, ...(name === "" ? {} : { function: name }), name: pipelineName, compiled: result.pipeline };
    });
    return { records, manifest: takenUpdate(taken, { workspace, outputDir: inputs.outputDir }) };
}
async function compile(options) {
    const { inputs, workspace, ports } = options;
    const modules = await (0,discovery/* discoverPipelines */.N)({ workspace, patterns: inputs.pipelines, entry: inputs.entry });
    const { selected, skipped } = await obtain_pipelines_select(modules, options);
    const compiled = await compileModules(selected, options);
    const { keepManifest } = await __webpack_require__.e(/* import() */ 5244).then(__webpack_require__.bind(__webpack_require__, 35244));
    const attempted = selected.map(({ path }) => path);
    const manifest = await keepManifest({ ...inputs, workspace, log: ports.log, attempted, outcomes: compiled });
    return { records: [...compiled, ...skipped], manifest };
}
async function obtain_pipelines_select(modules, options) {
    if (!options.inputs.changedOnly)
        return { selected: modules, skipped: [] };
    const { selectChanged, skippedRecords } = await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(1283), __webpack_require__.e(6410)]).then(__webpack_require__.bind(__webpack_require__, 76410));
    const { selected, skipped } = await selectChanged({ ...options, modules });
    return { selected, skipped: skippedRecords(skipped) };
}
async function compileModules(modules, { inputs, workspace, cacheFolder, ports, onCompiling, onCompiled }) {
    if (modules.length === 0)
        return [];
    onCompiling(modules.length);
    // Loaded when there is something to compile; likewise the server's client when there is something to upload.
    const { compilePipelines } = await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(2828), __webpack_require__.e(7479), __webpack_require__.e(6229)]).then(__webpack_require__.bind(__webpack_require__, 37479));
    const results = await compilePipelines({
        ...inputs,
        modules,
        workspace,
        cacheFolder,
        ...ports,
        onModule: onCompiled,
        meanwhile: () => void (checksAnything(inputs) && prepareChecks()),
    });
    refuseEmpty(modules, results);
    return results.flatMap(recordOf);
}
const checksAnything = ({ checks }) => rule_names/* ruleNames */.X.some((rule) => checks(rule) !== "off");
/** A fifth of a second, that Python does not need us. */
async function prepareChecks() {
    const [{ prepareSchema }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(3600)]).then(__webpack_require__.bind(__webpack_require__, 53600)),
        Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(3600), __webpack_require__.e(9253)]).then(__webpack_require__.bind(__webpack_require__, 39253)),
        __webpack_require__.e(/* import() */ 27).then(__webpack_require__.bind(__webpack_require__, 10027)),
    ]);
    prepareSchema();
}
/** A module that was named must hold a pipeline; of those that a glob found, at least one must. */
function refuseEmpty(modules, results) {
    const empty = new Set(results.filter((result) => result.kind === "none").map((result) => result.module));
    const named = modules.find((module) => module.named && empty.has(module.path));
    if (named !== undefined)
        throw (0,discovery/* noPipelineIn */.H)(named.path);
    const [first] = modules;
    if (first !== undefined && empty.size === modules.length)
        throw (0,discovery/* noPipelineIn */.H)(first.path);
}
function recordOf(result) {
    if (result.kind === "none")
        return [];
    if (result.kind === "compiled") {
        const { module, function: name } = result.pipeline;
        return [{ module, function: name, name: result.pipeline.name, compiled: result.pipeline }];
    }
    const { module, function: name, error } = result;
    return [{ module, ...(name === undefined ? {} : { function: name }), name: name ?? module, error }];
}

// EXTERNAL MODULE: ./src/steps/plan-uploads.ts + 2 modules
var plan_uploads = __webpack_require__(94538);
;// CONCATENATED MODULE: ./src/steps/report-change.ts
/** Compares the pipelines with the base of the pull request, and comments on it where that is wanted. */
async function reportChange(records, options) {
    if (!options.inputs.comment && !options.inputs.publish.includes("artifact"))
        return { records, attachments: new Map() };
    const { renderReportFile, reportFileName } = await __webpack_require__.e(/* import() */ 6757).then(__webpack_require__.bind(__webpack_require__, 66757));
    const { records: compared, ...file } = await describeChange(records, options);
    if (options.inputs.comment) {
        const { commentOnPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(9884), __webpack_require__.e(6737), __webpack_require__.e(6114)]).then(__webpack_require__.bind(__webpack_require__, 6114));
        await commentOnPullRequest(file, options);
    }
    const text = renderReportFile(file, options.inputs.outputDir.replaceAll("\\", "/"));
    return { records: compared, attachments: new Map([[reportFileName, text]]) };
}
async function describeChange(records, options) {
    if (options.inputs.packages.length > 0) {
        const { takenReports } = await Promise.all(/* import() */[__webpack_require__.e(9884), __webpack_require__.e(2052)]).then(__webpack_require__.bind(__webpack_require__, 82052));
        return { records, ...(await takenReports(records, options)) };
    }
    const { reportsOf } = await Promise.all(/* import() */[__webpack_require__.e(9884), __webpack_require__.e(6001)]).then(__webpack_require__.bind(__webpack_require__, 16001));
    // It takes a second compilation, which nobody but the reader of a pull request has use for.
    if (options.github.pullRequest.kind !== "number")
        return { records, reports: reportsOf(records), note: "" };
    const { compareWithBase } = await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(2828), __webpack_require__.e(9884), __webpack_require__.e(9871)]).then(__webpack_require__.bind(__webpack_require__, 39871));
    const { records: compared, removed, note } = await compareWithBase(records, options);
    return { records: compared, reports: [...reportsOf(compared), ...removed], note };
}

;// CONCATENATED MODULE: ./src/run.ts









/** Uploads and submissions at a time: enough to hide the latency, few enough for a small server. */
const requestsAtOnce = 4;
/**
 * discover → compile → check → publish → upload → submit → follow. A pipeline that fails at one step stops there, the others go on.
 * @throws ActionError for what keeps all of them from being compiled: the globs, the environment of the SDK
 */
async function run(options) {
    const { records: obtained, manifest } = await obtainPipelines(options);
    const { records: checked, attachments } = await reportChange(await check(obtained, options), options);
    const published = await publish({ ...options, records: checked, manifest, attachments }, options);
    const compiled = await compareCommitted({ records: checked, manifest }, published, options);
    if (options.inputs.serverDrift !== "ignore")
        return await onward(compiled, options, compareWithServer);
    if (!delivers(options.inputs) || compiled.every((record) => !(0,plan_uploads/* isDeliverable */.M)(record)))
        return compiled;
    return await onward(compiled, options, deliverAll);
}
/** What keeps all of them from going on, such as a server out of reach, is the error of each: what was compiled stays in summary and outputs. */
async function onward(records, options, step) {
    try {
        return await step(records, options);
    }
    catch (thrown) {
        const { signal } = options.ports;
        const error = signal.aborted ? signal.reason : thrown;
        if (!(error instanceof src_errors/* ActionError */.lZ))
            throw error;
        return records.map((record) => ((0,plan_uploads/* isDeliverable */.M)(record) ? { ...record, error } : record));
    }
}
async function compareWithServer(records, options) {
    return await (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9619), __webpack_require__.e(570)]).then(__webpack_require__.bind(__webpack_require__, 90570))).compareWithServer(records, options);
}
async function deliverAll(records, options) {
    const plans = (0,plan_uploads/* planUploads */.K)(records, options);
    const engine = await (0,open_engine/* openEngine */.F)(options);
    try {
        await engine.prepare?.(plans.flatMap(({ names }) => names ?? []));
        const limit = (0,p_limit/* default */.A)(requestsAtOnce);
        const delivered = await Promise.allSettled(plans.map((plan) => deliver({ plan, engine, limit, options })));
        // A defect of ours in one pipeline is thrown only when the others have come to their end.
        return delivered.map((outcome) => {
            if (outcome.status === "rejected")
                throw outcome.reason;
            return outcome.value;
        });
    }
    finally {
        await engine.close();
    }
}
async function publish(packages, { inputs, onPublished }) {
    if (inputs.publish.length === 0)
        return { errors: [] };
    const { publishPackages } = await __webpack_require__.e(/* import() */ 3456).then(__webpack_require__.bind(__webpack_require__, 13456));
    const published = await publishPackages(packages);
    onPublished(published);
    return published;
}
/** What could not be committed is compared instead; what was committed is no drift any more. */
async function compareCommitted({ records, manifest }, { commit, turnedIntoDrift }, options) {
    const { drift } = options.inputs;
    const level = drift === "ignore" && turnedIntoDrift !== undefined ? "warning" : drift;
    if (level === "ignore" || commit !== undefined)
        return records;
    const { checkDrift } = await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(2828), __webpack_require__.e(9884), __webpack_require__.e(6352)]).then(__webpack_require__.bind(__webpack_require__, 76352));
    return await checkDrift(records, { ...options, ...options.inputs, level, manifest });
}
/** A cluster without a server keeps nothing but runs. */
const delivers = ({ engine, run, upload, host }) => engine === "tekton" ? run : upload === "true" || (upload === "auto" && host !== "");
/** Findings of the level `error` stop a pipeline here. */
async function check(records, { inputs, workspace, onFinding }) {
    if (!checksAnything(inputs) || records.every(({ compiled }) => compiled === undefined))
        return records;
    const [{ checkPipeline }, { readPackageDocument }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2463), __webpack_require__.e(3600), __webpack_require__.e(9253)]).then(__webpack_require__.bind(__webpack_require__, 39253)),
        __webpack_require__.e(/* import() */ 9936).then(__webpack_require__.bind(__webpack_require__, 49936)),
    ]);
    return await Promise.all(records.map(async (record) => {
        if (record.compiled === undefined)
            return record;
        const { yaml, module, line } = record.compiled;
        const { kind, document } = readPackageDocument(yaml);
        // The checks are for what Tekton runs; Kubeflow Pipelines 2 checks its own packages when it takes them.
        if (kind.kind !== "pipeline-run")
            return record;
        // What was compiled elsewhere has its source elsewhere too.
        const source = inputs.packages.length > 0 ? "" : await (0,promises_.readFile)((0,external_node_path_.join)(workspace, module), "utf8");
        const findings = checkPipeline({
            pipelineRun: document,
            module,
            source,
            line,
            levelOf: inputs.checks,
        });
        for (const finding of findings)
            onFinding(finding);
        const errors = findings.filter(({ level }) => level === "error").length;
        if (errors === 0)
            return { ...record, findings };
        const error = new src_errors/* PackageError */.JP(`The package of ${record.name} has ${errors} finding${errors === 1 ? "" : "s"} of the level error.`, { hint: "Mend them, or set their level in `checks`." });
        return { ...record, findings, error };
    }));
}


/***/ }),

/***/ 94538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ isDeliverable),
  K: () => (/* binding */ planUploads)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/inputs/input-values.ts
var input_values = __webpack_require__(75848);
// EXTERNAL MODULE: ./src/inputs/name-template.ts
var name_template = __webpack_require__(9245);
;// CONCATENATED MODULE: ./src/steps/parameter-types.ts
const matches = (pattern) => (text) => pattern.test(text.trim());
function isJson(text, kind) {
    try {
        return kind(JSON.parse(text));
    }
    catch {
        return false;
    }
}
const integer = { description: "a whole number", accepts: matches(/^[+-]?\d+(?:_\d+)*$/) };
const parameter_types_float = {
    description: "a number",
    accepts: matches(/^[+-]?(?:(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?|inf(?:inity)?|nan)$/i),
};
const bool = {
    description: "true or false",
    accepts: matches(/^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i),
};
const list = { description: "a list", accepts: (text) => isJson(text, Array.isArray) };
const mapping = {
    description: "a mapping",
    accepts: (text) => isJson(text, (value) => typeof value === "object" && value !== null && !Array.isArray(value)),
};
/** As JSON has them, which is how a server of Kubeflow Pipelines 2 is given its values. */
const jsonInteger = { description: "a whole number", accepts: matches(/^-?\d{1,15}$/) };
const jsonNumber = {
    description: "a number",
    accepts: (text) => text.trim() !== "" && Number.isFinite(Number(text)),
};
const jsonBoolean = { description: "true or false", accepts: matches(/^(?:true|false)$/i) };
const types = {
    Integer: integer,
    int: integer,
    Float: parameter_types_float,
    float: parameter_types_float,
    Boolean: bool,
    Bool: bool,
    bool,
    JsonArray: list,
    List: list,
    list,
    JsonObject: mapping,
    Dictionary: mapping,
    Dict: mapping,
    dict: mapping,
    NUMBER_INTEGER: jsonInteger,
    NUMBER_DOUBLE: jsonNumber,
    BOOLEAN: jsonBoolean,
    LIST: list,
    STRUCT: mapping,
};
/**
 * @returns what a value of the type is, if the text is none; undefined when it fits, or when that cannot be told: types of the user's own,
 * an empty value, and Tekton's variables, which only the cluster knows
 */
function mismatch(type, text) {
    if (type === undefined || !Object.hasOwn(types, type) || text === "" || text.includes("$("))
        return undefined;
    const known = types[type];
    return known === undefined || known.accepts(text) ? undefined : known.description;
}

;// CONCATENATED MODULE: ./src/steps/run-parameters.ts



/**
 * What each run gets of the `parameters` input: `name: value` goes to every pipeline that declares the name,
 * `pipeline: {name: value}` to that pipeline, and wins there. Checked here because servers of the v1 generation accept
 * an unknown parameter and run without it (recorded: kfp-tekton-1.9.2/06, surprise 21).
 *
 * @returns values by pipeline name
 * @throws InputError with every name that no pipeline declares and every value that is missing or of another type
 */
function resolveRunParameters({ given, pipelines, allCompiled, }) {
    const resolved = pipelines.map((pipeline) => {
        const own = ownEntries(given, pipeline);
        return { pipeline, own, values: valuesFor(pipeline, given, own) };
    });
    const unused = allCompiled ? [...given].filter(([name, entry]) => !isUsed(name, entry, pipelines)) : [];
    const problems = [
        ...unused.map(([name]) => undeclared(name, pipelines)),
        ...resolved.flatMap(({ pipeline, own }) => [...own.keys()].filter((name) => !declares(pipeline, name)).map((name) => undeclared(name, [pipeline]))),
        ...resolved.flatMap(({ pipeline, values }) => [...missing(pipeline, values), ...wrongTypes(pipeline, values)]),
    ];
    if (problems.length > 0)
        throw new errors/* InputError */.dz([...new Set(problems)]);
    return new Map(resolved.map(({ pipeline, values }) => [pipeline.name, values]));
}
/** The nested mapping for this pipeline, unless a pipeline has a parameter of that name: then it is that parameter's JSON. */
function ownEntries(given, pipeline) {
    const entry = given.get(pipeline.name);
    return entry === undefined || declares(pipeline, pipeline.name) ? new Map() : (0,input_values/* entriesOf */.Mc)(entry);
}
const declares = (pipeline, name) => pipeline.parameters.some((parameter) => parameter.name === name);
function isUsed(name, entry, pipelines) {
    const names = pipelines.some((pipeline) => pipeline.name === name) && typeof entry.typed === "object";
    return names || pipelines.some((pipeline) => declares(pipeline, name));
}
function undeclared(name, pipelines) {
    const known = [
        ...new Set(pipelines.flatMap((pipeline) => pipeline.parameters.map((parameter) => parameter.name))),
    ].sort();
    const who = pipelines.length === 1 ? `Pipeline \`${pipelines[0]?.name}\` does not declare` : "No pipeline declares";
    return `${who} the parameter \`${name}\` that \`parameters\` gives; ${known.length > 0 ? `declared are ${known.join(", ")}` : "it declares none"}.`;
}
function valuesFor(pipeline, given, own) {
    const entryOf = ({ name }) => own.get(name) ?? given.get(name);
    return Object.fromEntries(pipeline.parameters.flatMap((parameter) => {
        const entry = entryOf(parameter);
        return entry === undefined ? [] : [[parameter.name, (0,input_values/* parameterText */.p5)(entry)]];
    }));
}
function missing(pipeline, values) {
    return pipeline.parameters
        .filter((parameter) => parameter.default === undefined && values[parameter.name] === undefined)
        .map(({ name }) => `Pipeline \`${pipeline.name}\` needs a value for \`${name}\`: it has no default, and \`parameters\` gives none.`);
}
function wrongTypes(pipeline, values) {
    return pipeline.parameters.flatMap(({ name, type }) => {
        const value = values[name];
        const wanted = value === undefined ? undefined : mismatch(type, value);
        return wanted === undefined
            ? []
            : [
                `Pipeline \`${pipeline.name}\` declares \`${name}\` as ${type}, ${wanted}; \`parameters\` gives ${JSON.stringify(value)}.`,
            ];
    });
}

;// CONCATENATED MODULE: ./src/steps/plan-uploads.ts




/** Everything that can be checked before anything is sent. @throws InputError */
function planUploads(records, { inputs, github }) {
    const pipelines = records.filter(isDeliverable).flatMap((record) => record.compiled ?? []);
    const parameters = inputs.run
        ? resolveRunParameters({ given: inputs.parameters, pipelines, allCompiled: pipelines.length === records.length })
        : new Map();
    const plans = records.map((record) => !isDeliverable(record) || record.compiled === undefined
        ? { record }
        : { record, names: namesOf(record.compiled, inputs, github), parameters: parameters.get(record.name) ?? {} });
    refuseSameNames(plans);
    return plans;
}
function namesOf(pipeline, inputs, github) {
    const values = {
        name: pipeline.name,
        digest: pipeline.sha256.slice(0, 12),
        ...github.names,
    };
    return {
        pipeline: fillInput("pipeline-name", inputs.pipelineName, values),
        version: fillInput("version-name", inputs.versionName, values),
        run: inputs.run ? fillInput("run-name", inputs.runName, values) : "",
    };
}
function fillInput(input, template, values) {
    try {
        return (0,name_template/* fillTemplate */.o)(template, values);
    }
    catch (error) {
        if (error instanceof input_values/* InvalidValue */.h6)
            throw new errors/* InputError */.dz([`Input \`${input}\` ${error.message}.`]);
        throw error;
    }
}
/** Two pipelines under one name would overwrite each other's default version. */
function refuseSameNames(plans) {
    const seen = new Map();
    for (const { record, names } of plans) {
        if (names === undefined)
            continue;
        const other = seen.get(names.pipeline);
        if (other !== undefined) {
            throw new errors/* InputError */.dz([
                `${other} and ${record.module} both give the pipeline "${names.pipeline}": rename one, or use {name} in \`pipeline-name\`.`,
            ]);
        }
        seen.set(names.pipeline, record.module);
    }
}
/** Compiled, and nothing against it. */
const isDeliverable = (record) => record.compiled !== undefined && record.error === undefined;


/***/ })

};
