export const id = 9957;
export const ids = [9957,4796];
export const modules = {

/***/ 64796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ changeOf),
  E: () => (/* binding */ reportOf),
  reportsOf: () => (/* binding */ reportsOf),
  withOutcomes: () => (/* binding */ withOutcomes)
});

// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/graph/renamed-tasks.ts
/** Of all lines that two tasks are set to, the share that both have, from which one counts as the other under a new name. */
const sameFrom = 0.8;
/** Every removed task is held against every new one: beyond this the comparison would take longer than it is worth. */
const mostCandidates = 50;
/** Pairs of tasks that differ in little but their name, most alike first: the new task → the one that is gone. */
function renamedTasks(gone, added) {
    const pairs = new Map();
    if (gone.length > mostCandidates || added.length > mostCandidates)
        return pairs;
    const taken = new Set();
    for (const { now, then } of candidates(gone, added)) {
        if (pairs.has(now) || taken.has(then))
            continue;
        pairs.set(now, then);
        taken.add(then);
    }
    return pairs;
}
function candidates(gone, added) {
    const lines = new Map([...gone, ...added].map((task) => [task, linesOf(task)]));
    return added
        .flatMap((now) => gone
        .filter(({ kind, isFinal }) => kind === now.kind && isFinal === now.isFinal)
        .map((then) => ({ now, then, likeness: likeness(lines.get(now), lines.get(then)) })))
        .filter((candidate) => candidate.likeness >= sameFrom)
        .toSorted((one, other) => other.likeness - one.likeness);
}
/** Labels and annotations are much the same on every task; what it does tells it from others. Of a loop its tasks count, too. */
const linesOf = ({ settings, body }) => new Set([
    ...[...settings]
        .filter(([what]) => !/^(label|annotation) /.test(what))
        .flatMap(([what, text]) => text.split("\n").map((line) => `${what}: ${line}`)),
    ...body.flatMap((task) => [task.name, ...linesOf(task)]),
]);
function likeness(one = new Set(), other = new Set()) {
    const shared = [...one].filter((line) => other.has(line)).length;
    const all = one.size + other.size - shared;
    return all === 0 ? 0 : shared / all;
}

;// CONCATENATED MODULE: ./src/graph/difference.ts


function compareGraphs(before, after) {
    return {
        changes: [
            ...compareSettings(before.parameters, after.parameters, "parameter"),
            ...compareSettings(before.settings, after.settings, "setting"),
        ],
        tasks: compareTasks(before.tasks, after.tasks),
    };
}
const isSame = ({ changes, tasks }) => changes.length === 0 && tasks.every(({ mark }) => mark === "same");
function compareTasks(before, after) {
    const former = pairTasks(before, after);
    const paired = new Set(former.values());
    const nowCalled = new Map([...former].map(([now, then]) => [then.key, now.key]));
    const removed = before.filter((task) => !paired.has(task));
    return [
        ...after.map((task) => compareTask(former.get(task), task, nowCalled)),
        ...removed.map((task) => wholly("removed", { ...task, needs: task.needs.map((key) => nowCalled.get(key) ?? key) })),
    ];
}
/**
 * The former self of each task that had one: by key; of conditions and loops, whose key is what they say, by name; and of a renamed task
 * by how much of what it is set to has stayed.
 */
function pairTasks(before, after) {
    const pairs = new Map();
    for (const identity of [(task) => task.key, (task) => task.name]) {
        const former = new Map(without(before, pairs.values()).map((task) => [identity(task), task]));
        for (const task of without(after, pairs.keys()))
            for (const [now, then] of pairWith(task, former.get(identity(task))))
                pairs.set(now, then);
    }
    return new Map([...pairs, ...renamedTasks(without(before, pairs.values()), without(after, pairs.keys()))]);
}
function without(tasks, taken) {
    const all = new Set(taken);
    return tasks.filter((task) => !all.has(task));
}
const pairWith = (task, former) => former !== undefined && former.kind === task.kind ? [[task, former]] : [];
function compareTask(former, task, nowCalled) {
    if (former === undefined)
        return wholly("added", task);
    const needed = former.needs.map((key) => nowCalled.get(key) ?? key);
    const changes = [
        ...compareTitles(former, task),
        ...compareNeeds(needed, task.needs),
        ...compareSettings(former.settings, task.settings, "setting"),
    ];
    const body = compareTasks(former.body, task.body);
    const same = changes.length === 0 && former.isFinal === task.isFinal && body.every(({ mark }) => mark === "same");
    return {
        mark: same ? "same" : "changed",
        task,
        changes,
        formerNeeds: needed.filter((key) => !task.needs.includes(key)),
        newNeeds: task.needs.filter((key) => !needed.includes(key)),
        body,
    };
}
/** Conditions and loops are titled by their settings, whose changes are listed anyway. */
const compareTitles = (former, task) => (0,task_title/* labelOf */.Wy)(former) === (0,task_title/* labelOf */.Wy)(task) || !["task", "custom"].includes(task.kind)
    ? []
    : [valueChange({ kind: "name", what: "name" }, (0,task_title/* labelOf */.Wy)(former), (0,task_title/* labelOf */.Wy)(task))];
const wholly = (mark, task) => ({
    mark,
    task,
    changes: [],
    formerNeeds: [],
    newNeeds: [],
    body: task.body.map((inner) => wholly(mark, inner)),
});
function compareNeeds(before, after) {
    const added = after.filter((key) => !before.includes(key)).toSorted();
    const removed = before.filter((key) => !after.includes(key)).toSorted();
    return added.length + removed.length === 0 ? [] : [{ kind: "needs", what: "waits for", added, removed }];
}
function compareSettings(before, after, kind) {
    return [...new Set([...after.keys(), ...before.keys()])]
        .filter((what) => before.get(what) !== after.get(what))
        .map((what) => valueChange({ kind, what }, before.get(what), after.get(what)));
}
const valueChange = ({ kind, what }, before, after) => ({
    kind,
    what,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
});

// EXTERNAL MODULE: ./src/graph/graph.ts + 3 modules
var graph = __webpack_require__(47494);
// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/packages/signature.ts + 1 modules
var signature = __webpack_require__(96483);
;// CONCATENATED MODULE: ./src/change/pipeline-report.ts




const reportsOf = (records, options = { linkable: true }) => records.filter(({ skipped }) => !skipped).map((record) => reportOf(record, options));
function reportOf(record, { linkable } = { linkable: true }) {
    const { module, name, compiled, error, findings = [], before, change, lost, version, run, verdict } = record;
    const linked = (label, url) => ({ name: label, ...(linkable ? { url } : {}) });
    return {
        module,
        name,
        findings,
        ...(compiled === undefined ? {} : { packagePath: compiled.packagePath, yaml: compiled.yaml }),
        ...(error === undefined ? {} : { error: errorOf(error) }),
        ...(lost === undefined ? {} : { lost }),
        ...(before === undefined ? {} : { before }),
        ...(change === undefined ? {} : { change }),
        ...(version === undefined ? {} : { version: linked(version.versionName, version.url) }),
        ...(run === undefined ? {} : { run: linked(run.name, run.url) }),
        ...(verdict === undefined ? {} : { verdict }),
    };
}
/** The reports of an earlier moment with what has become of their pipelines since. */
function withOutcomes(reports, records, options) {
    const outcomes = new Map(reportsOf(records, options).map((report) => [identityOf(report), report]));
    return reports.map((report) => {
        const { error, version, run, verdict } = outcomes.get(identityOf(report)) ?? {};
        return {
            ...report,
            ...(error === undefined ? {} : { error }),
            ...(version === undefined ? {} : { version }),
            ...(run === undefined ? {} : { run }),
            ...(verdict === undefined ? {} : { verdict }),
        };
    });
}
const identityOf = ({ module, name, packagePath = "" }) => [module, name, packagePath].join("\n");
function errorOf(error) {
    const { message, hint, location } = error;
    return {
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(location === undefined ? {} : { location }),
        ...("traceback" in error && typeof error.traceback === "string" ? { traceback: error.traceback } : {}),
    };
}
function changeOf(report) {
    try {
        return compare(report);
    }
    catch (error) {
        if (error instanceof errors/* PackageError */.JP)
            return { kind: "unreadable", reason: error.message };
        throw error;
    }
}
function compare({ yaml, before, error }) {
    if (before === undefined || (yaml === undefined && error !== undefined))
        return { kind: "unknown" };
    if (before.kind === "nothing")
        return yaml === undefined ? { kind: "unknown" } : { kind: "new", graph: read(yaml) };
    if (yaml === undefined)
        return { kind: "removed", graph: read(before.yaml) };
    if (yaml === before.yaml)
        return { kind: "same" };
    const difference = compareGraphs(read(before.yaml), read(yaml));
    return isSame(difference) ? { kind: "same" } : { kind: "changed", difference };
}
const read = (yaml) => (0,graph/* graphOf */.c)((0,signature.readPipelineRun)(yaml));


/***/ }),

/***/ 16823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReportFile: () => (/* binding */ renderReportFile),
/* harmony export */   reportFileName: () => (/* binding */ reportFileName),
/* harmony export */   v: () => (/* binding */ foreignReport)
/* harmony export */ });
/* unused harmony export readReportFile */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _checks_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71579);
/* harmony import */ var _compile_hints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35419);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _model_rule_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62074);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52904);






/** Beside the manifest in the artifact, never committed: what the packages themselves do not say. */
const reportFileName = "report.json";
const version = 1;
/** For the job that comments on a pull request: it has the right to, and must not run what the pull request brings. @param outputDir paths of packages become relative to it */
function renderReportFile({ reports }, outputDir) {
    const pipelines = reports.map(({ yaml: _yaml, change: _change, packagePath, ...report }) => ({
        ...report,
        ...(packagePath === undefined ? {} : { packagePath: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(outputDir, packagePath) }),
    }));
    return `${JSON.stringify({ version, pipelines }, undefined, 1)}\n`;
}
const mostPipelines = 20_000;
const mostFindings = 200;
const longestText = 20_000;
/** The report of another job. */
const foreignReport = {
    limit: 256 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E,
    parse: (bytes) => readReportFile(bytes.toString("utf8")),
};
/**
 * Whatever is not as it should be is left out: the file comes from a job that ran somebody else's code. It brings data and no prose: what to
 * do about a finding or an error is looked up in our own tables, for a stranger's advice would be the comment's.
 */
function readReportFile(text) {
    const { version: found, pipelines } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(parse(text));
    const reports = found === version ? list(pipelines, mostPipelines).flatMap(readReport) : [];
    return { reports, note: "", isTold: true };
}
function readReport(entry) {
    const { module, name, packagePath, error, findings, before, lost } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(entry);
    if (!isText(module) || !isText(name))
        return [];
    return [
        {
            module,
            name,
            findings: list(findings, mostFindings).flatMap(readFinding),
            ...(isText(packagePath) ? { packagePath } : {}),
            ...optional("error", readError(error)),
            ...(lost === true ? { lost } : {}),
            ...optional("before", readBefore(before)),
        },
    ];
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const list = (value, most) => (Array.isArray(value) ? value.slice(0, most) : []);
const isText = (value) => typeof value === "string" && value.length <= longestText;
const optional = (name, value) => value === undefined ? {} : { [name]: value };
function readError(value) {
    const { message, location, traceback } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(value);
    if (!isText(message))
        return undefined;
    return {
        message,
        ...optional("hint", (0,_compile_hints_js__WEBPACK_IMPORTED_MODULE_5__/* .hintFor */ .J)(message)),
        ...(isText(traceback) ? { traceback } : {}),
        ...optional("location", readLocation(location)),
    };
}
function readLocation(value) {
    const { file, line } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(value);
    if (!isText(file))
        return undefined;
    return { file, ...(Number.isSafeInteger(line) ? { line: Number(line) } : {}) };
}
function readFinding(value) {
    const { rule, level, message, location } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(value);
    const known = _model_rule_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleNames */ .X.find((name) => name === rule);
    const place = readLocation(location);
    if (known === undefined || (level !== "warning" && level !== "error"))
        return [];
    if (!isText(message) || place === undefined)
        return [];
    return [{ rule: known, level, message, hint: (0,_checks_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .hintOfRule */ .pT)(known), location: place }];
}
function readBefore(value) {
    const { kind, yaml } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(value);
    if (kind === "nothing")
        return { kind };
    if (kind !== "package" || typeof yaml !== "string" || yaml.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .packageLimit */ .M)
        return undefined;
    return { kind, yaml };
}


/***/ }),

/***/ 19957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  takenReports: () => (/* binding */ takenReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/packages/foreign-files.ts
var foreign_files = __webpack_require__(83227);
// EXTERNAL MODULE: ./src/packages/manifest.ts
var manifest = __webpack_require__(85488);
// EXTERNAL MODULE: ./src/git/committed-files.ts
var committed_files = __webpack_require__(29280);
// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(10308);
// EXTERNAL MODULE: ./src/packages/keep-manifest.ts
var keep_manifest = __webpack_require__(35244);
// EXTERNAL MODULE: ./src/packages/unarchive.ts
var unarchive = __webpack_require__(90982);
;// CONCATENATED MODULE: ./src/change/committed-before.ts





/**
 * What the pipelines were, by the packages that are committed in this checkout: what another job says of it is believed only where none are
 * committed. That is the base of a pull request's own event, and the default branch on `workflow_run`.
 */
async function withCommittedBefore(taken, context) {
    const revision = await revisionOf(context);
    if (revision === "")
        return taken.map(({ report }) => report);
    const { outputDir } = context.inputs;
    const manifest = (0,keep_manifest.manifestPathIn)(outputDir);
    const paths = taken.flatMap((one) => candidatesOf(one, outputDir));
    const { workspace, ports } = context;
    const files = await (0,committed_files/* readCommitted */.r)({ workspace, env: ports.env, revision, paths: [...new Set([...paths, manifest])] });
    const before = async (one) => {
        const path = candidatesOf(one, outputDir).find((candidate) => files.has(candidate));
        if (path !== undefined)
            return await packageAt(path, files);
        return files.has(manifest) ? { kind: "nothing" } : one.report.before;
    };
    return await Promise.all(taken.map(async (one) => withBefore(one.report, await before(one))));
}
/** The commit that is compared with; empty where git knows none. */
async function revisionOf({ github, workspace, ports }) {
    const git = (0,git_git/* gitIn */.u)(workspace, ports.env);
    const wanted = github.pullRequest.kind === "number" && github.base.kind === "commit" ? [github.base.sha, "HEAD"] : ["HEAD"];
    for (const revision of wanted) {
        const found = await git("rev-parse", "--verify", `${revision}^{commit}`);
        if (found.ok)
            return found.text;
    }
    return "";
}
/** Where the package would be committed: below `output-dir` as it lies in the artifact, else where it lies now. */
function candidatesOf({ report: { packagePath }, folder }, outputDir) {
    if (packagePath === undefined)
        return [];
    const within = folder === undefined ? [] : [external_node_path_.posix.join(outputDir, external_node_path_.posix.relative(folder, packagePath))];
    return [...within, packagePath].filter((path) => !path.startsWith(".."));
}
async function packageAt(path, files) {
    // One that is damaged is as good as none.
    const yaml = await (0,unarchive/* unarchive */.M)(path, files.get(path) ?? Buffer.alloc(0)).catch(() => undefined);
    return yaml === undefined ? undefined : { kind: "package", yaml };
}
function withBefore({ before: _, ...report }, before) {
    return before === undefined ? report : { ...report, before };
}

// EXTERNAL MODULE: ./src/change/pipeline-report.ts + 2 modules
var pipeline_report = __webpack_require__(64796);
// EXTERNAL MODULE: ./src/change/report-file.ts
var report_file = __webpack_require__(16823);
;// CONCATENATED MODULE: ./src/change/taken-reports.ts








/**
 * What is to be said of packages that another job has compiled. That job is believed what did not compile, and on which line something is;
 * what is found in a package is found here, and what it was before is asked of this checkout.
 */
async function takenReports(records, context) {
    const own = (0,pipeline_report.reportsOf)(records);
    const byPath = new Map(own.flatMap((report) => (report.packagePath === undefined ? [] : [[report.packagePath, report]])));
    const marked = await findMarked(own, context);
    const files = await readFiles(marked.reports, context);
    // One that was refused goes by its path; what the other job says of it is not said beside that.
    const refused = new Set(own.flatMap(({ module, packagePath }) => (packagePath === undefined ? [module] : [])));
    const told = files
        .flatMap(({ folder, reports }) => reports.map((report) => ({ report: withPackage(report, byPath, folder), folder })))
        .filter(({ report: { packagePath } }) => packagePath === undefined || !refused.has(packagePath));
    const known = new Set(told.map(({ report }) => report.packagePath));
    const others = own
        .filter(({ packagePath }) => packagePath === undefined || !known.has(packagePath))
        .map((report) => ({ report, folder: folderOf(report, marked.folders) }));
    const reports = await withCommittedBefore([...told, ...others], context);
    const isKnown = reports.every(({ before, error }) => before !== undefined || error !== undefined);
    return { reports, note: isKnown ? "" : unknownBefore, isTold: true };
}
const unknownBefore = "What some pipelines were before is not known: no packages are committed in this checkout, and the job that compiled could not tell.";
/** Of a package that this step has taken, what it has found itself: in our words, at the lines that the other job tells. */
function withPackage({ packagePath, findings, ...report }, taken, folder) {
    if (packagePath === undefined)
        return { ...report, findings: [] };
    const path = external_node_path_.posix.join(folder, packagePath);
    const own = taken.get(path);
    if (own === undefined)
        return { ...report, packagePath: path, findings: [] };
    const { before } = report;
    return { ...own, ...(before === undefined ? {} : { before }), findings: located(own.findings, findings) };
}
const located = (own, told) => own.map((finding) => {
    const same = told.find(({ rule, message }) => rule === finding.rule && message === finding.message);
    return same === undefined ? finding : { ...finding, location: same.location };
});
/** Beside the manifest: somewhere above the packages, or, when none was compiled, where the globs look. */
async function findMarked(reports, { inputs, workspace }) {
    const above = reports.flatMap(({ packagePath }) => (packagePath === undefined ? [] : foldersAbove(packagePath)));
    const wanted = [...new Set(above)].flatMap((folder) => [report_file.reportFileName, manifest/* manifestName */.vS].map((name) => (0,dist/* escapePath */.ft)(external_node_path_.posix.join(folder, name))));
    const options = {
        cwd: workspace,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ["**/node_modules/**"],
    };
    const found = await (0,dist/* glob */.TI)([...inputs.packages, ...wanted], options);
    const named = found.filter((path) => [report_file.reportFileName, manifest/* manifestName */.vS].includes(external_node_path_.posix.basename(path)));
    const folders = new Set(named.map((path) => external_node_path_.posix.dirname(path)));
    return { reports: [...folders].map((folder) => external_node_path_.posix.join(folder, report_file.reportFileName)), folders };
}
function foldersAbove(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}
const folderOf = ({ packagePath }, folders) => packagePath === undefined ? undefined : foldersAbove(packagePath).find((folder) => folders.has(folder));
async function readFiles(paths, { workspace, ports }) {
    const files = new foreign_files/* ForeignFiles */.w({ workspace, signal: ports.signal });
    const read = [];
    for (const path of paths)
        try {
            const found = await files.find(path, report_file/* foreignReport */.v);
            if (found !== undefined)
                read.push({ ...found, folder: external_node_path_.posix.dirname(path) });
        }
        catch (error) {
            if (!(error instanceof errors/* PackageError */.JP))
                throw error;
            ports.log.line(`${path} is left out: ${error.message}`);
        }
    return read;
}


/***/ }),

/***/ 35419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hintFor)
/* harmony export */ });
/** Errors of the SDK and of modules that many people have met, and what to do about them. The first that matches is shown. */
const hints = [
    [
        /No module named '(?:kfp|kfp_tekton)'/,
        "Set `sdk` to a version, or install kfp-tekton into the interpreter that `python` names.",
    ],
    [
        /the environment variable (\w+) is not set/,
        "Set $1 in the step's `env:` and name it in `pass-env`: modules see only the variables that are named there.",
    ],
    [/is a pointer of Git LFS/, "Set `lfs: true` on the actions/checkout step."],
    [
        /is a submodule that is not checked out/,
        "Set `submodules: true` on the actions/checkout step, with a token that may read the submodule's repository.",
    ],
    [
        /called sys\.exit\(2\): /,
        "The module reads arguments when it runs as `__main__`: give them in `main-arguments`, or set `entry: pipeline` to compile its decorated functions alone.",
    ],
    [
        /called sys\.exit\(/,
        "The module ends itself before its pipelines are compiled. If it is a script and no pipeline, exclude it in `pipelines` with `!`; to compile its decorated functions alone, set `entry: pipeline`.",
    ],
    [
        /must not change the repository/,
        "Write into a temporary folder. The file that a compile call names lies outside the repository already and may be edited. With `entry: pipeline` the decorated functions are compiled without running the module as a script.",
    ],
    [
        /`dsl\.importer`|uses dsl\.importer|imports importer/,
        "An importer is executed by the server of KFP 2, and kfp-tekton has none: download the data in a component, and pass it on with OutputPath.",
    ],
    [
        /written for KFP 2|supports only the following types.*PipelineParam|remove_task_from_groups|module 'kfp\.v2\.components' has no attribute/s,
        "This is the DSL of KFP 2, which kfp-tekton cannot compile. In that of KFP 1, components are made with kfp.components.create_component_from_func, and exchange files by InputPath and OutputPath. For a server of KFP 2, compile the module with the kfp SDK 2 and give what it writes in `packages`.",
    ],
    [
        /hides the types of inputs and outputs/,
        "The SDK reads annotations as objects: remove that import from files that define components.",
    ],
    [
        /always true here/,
        "Use `with dsl.Condition(...):`, so that the condition is evaluated when the pipeline runs. A choice at compile time needs a value that Python knows, such as an environment variable.",
    ],
    [
        /'PipelineParam' object is not iterable/,
        "Use `with dsl.ParallelFor(...) as item:`, so that the loop is executed when the pipeline runs.",
    ],
    [
        /PipelineParam/,
        'A parameter, or the output of a task, has its value only when the pipeline runs: compute with it in a component. A text can hold it, as f"{rows} rows".',
    ],
    [/has no parentheses, so the SDK makes no pipeline/, 'Write @dsl.pipeline(name="...").'],
    [
        /name 'get_ipython' is not defined/,
        "This is a notebook that was exported to Python: take out the lines of cell magics, or name the notebook itself (`*.ipynb`) in `pipelines`.",
    ],
    [
        /attempted relative import with no known parent package/,
        "Add an empty `__init__.py` to the module's folder, so that it is a package; or import the other module by its name.",
    ],
    [/ hides the package (\S+)/, "Rename the file: Python finds it instead of the package $1."],
    [/did you mean/, "Correct the name. A module of this repository is found from its own folder and from the root."],
    [/it is part of the package ([\w-]+)/, "Add $1 to a requirements file and name that file in `requirements`."],
    [/(\S+) lists it$/, "Name $1 in `requirements`, or a file that has the package."],
    [
        /No module named 'distutils'/,
        "Python 3.12 and later need setuptools: add it to `requirements`, or set `sdk` to a version.",
    ],
    [
        /No module named '([\w.]+)'/,
        "Add the package to a requirements file and name that file in `requirements`. A module of this repository is found from its own folder and from the root.",
    ],
    [
        /A function with @dsl\.pipeline/,
        "Decorate the function with @dsl.pipeline(...) where it is defined when the module is imported. With `entry: main` the module runs as a script, and its own compile calls are taken.",
    ],
    [
        /These Argo variables are not supported.*{{workflow\.status}}/,
        "Tekton has other variables: in the task of an exit handler, $(tasks.status) is the status of all tasks together.",
    ],
    [
        /These Argo variables are not supported.*{{workflow\.annotations\.([^}]+)}}/,
        "Tekton has other variables. Read the annotation through an environment variable of the task: V1EnvVarSource(field_ref=V1ObjectFieldSelector(field_path=\"metadata.annotations['$1']\")).",
    ],
    [
        /These Argo variables are not supported.*{{\$\./,
        "These are paths of KFP 2: exchange files by kfp.components.InputPath and OutputPath.",
    ],
    [
        /These Argo variables are not supported/,
        "Tekton has other variables: $(context.pipelineRun.name) for {{workflow.name}}, $(context.taskRun.name) for {{pod.name}}.",
    ],
    [
        /"\/" path artifacts are not allowed/,
        "Write outputs into a folder, such as /tmp/outputs/name/data, instead of directly into /.",
    ],
    [
        /(?:Temporary failure in name resolution|Name or service not known|Failed to establish a new connection|Network is unreachable|Component .* was not found\. Tried)/,
        "The module loads something from the network while it is compiled: make the host reachable, or keep the component in the repository.",
    ],
    [
        /KeyError: 'args'/,
        "The SDK spreads results over steps by `tekton-result-sizes`, and fails on a task without `arguments`: give it some.",
    ],
    [
        /did not finish within .* \(`compile-timeout`\)/,
        "Keep what takes or waits so long out of the module, or raise `compile-timeout`.",
    ],
    [
        /process was ended by SIGKILL/,
        "Most of the time the runner's memory was exhausted: let the module load less, or take a larger runner.",
    ],
    [
        /No such file or directory/,
        "Paths are looked up from the module's folder, and from the root of the repository (`module-directory`): build them from __file__.",
    ],
];
/** `$1` in a hint is what the pattern's first group has found. */
function hintFor(message) {
    for (const [pattern, hint] of hints) {
        const found = pattern.exec(message);
        if (found !== null)
            return hint.replace("$1", () => found[1] ?? "");
    }
    return undefined;
}


/***/ }),

/***/ 81691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ member),
/* harmony export */   r: () => (/* binding */ archive)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51306);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98697);


/** The one member that servers look for: kfp-tekton backend/src/apiserver/server/util.go. */
const member = "pipeline.yaml";
/** The bytes of a package; the file name's extension picks the format. Same text, same bytes, whenever and wherever. */
function archive(fileName, yaml) {
    const content = Buffer.from(yaml, "utf8");
    if (fileName.endsWith(".zip"))
        return zipArchive(content);
    if (/\.(tar\.gz|tgz)$/.test(fileName))
        return tarArchive(content);
    return content;
}
/** 1980-01-01 is the oldest time that a zip can hold; fflate reads it in local time. */
const zipArchive = (content) => (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .zipSync */ .L)({ [member]: [content, { mtime: new Date(1980, 0, 1), level: 9 }] });
const tarBlock = 512;
function tarArchive(content) {
    const header = Buffer.alloc(tarBlock);
    new tar__WEBPACK_IMPORTED_MODULE_0__/* .Header */ .Y9({
        path: member,
        mode: 0o644,
        uid: 0,
        gid: 0,
        size: content.length,
        mtime: new Date(0),
        type: "File",
    }).encode(header, 0);
    const padding = Buffer.alloc((tarBlock - (content.length % tarBlock)) % tarBlock);
    // Not by node:zlib: what that makes depends on the processor.
    const zipped = (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .gzipSync */ .u3)(Buffer.concat([header, content, padding, Buffer.alloc(2 * tarBlock)]), {
        level: 9,
        mtime: 0,
    });
    // The operating system's number, RFC 1952 §2.3.1: 255 is "unknown".
    zipped[9] = 255;
    return zipped;
}


/***/ }),

/***/ 90982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unarchive)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51306);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98697);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10817);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81691);






/** Bytes that a package may unpack to. */
const unpackedLimit = 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibyte */ .E;
/** A zip may claim four billion members, which take minutes to go through, in a hundred bytes. */
const mostMembers = 10_000;
/**
 * The text of a package, which may come from anywhere; the file name's extension picks the format, as it does for writing.
 * @throws PackageError for what is no archive, has not exactly one `pipeline.yaml`, unpacks to too much, or is no text
 */
async function unarchive(fileName, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(await contentOf(fileName, bytes));
    }
    catch (cause) {
        if (cause instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP)
            throw cause;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} is damaged: ${cause.message}.`, { cause });
    }
}
async function contentOf(fileName, bytes) {
    if (fileName.endsWith(".zip"))
        return onlyMember(fileName, unzip(fileName, bytes));
    if (/\.(tar\.gz|tgz)$/.test(fileName))
        return onlyMember(fileName, await untar(fileName, bytes));
    return bytes;
}
function onlyMember(fileName, found) {
    const [content, second] = found;
    if (content !== undefined && second === undefined)
        return content;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} has ${second === undefined ? "no" : "more than one"} ${_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .D} inside.`, {
        hint: "A server looks for that member, and for no other.",
    });
}
const tooLarge = (fileName) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} unpacks to more than ${unpackedLimit} bytes.`, { code: "package-too-large" });
/** A member that claims to be smaller than it is ends where it claims to. */
function unzip(fileName, bytes) {
    let seen = 0;
    let members = 0;
    const files = (0,fflate__WEBPACK_IMPORTED_MODULE_5__/* .unzipSync */ .AO)(bytes, {
        filter: ({ name, originalSize }) => {
            seen += 1;
            if (seen > mostMembers)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} has more than ${mostMembers} members.`, { code: "package-too-large" });
            if (name !== _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .D)
                return false;
            members += 1;
            if (originalSize > unpackedLimit)
                throw tooLarge(fileName);
            return true;
        },
    });
    const content = files[_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .D];
    return content === undefined ? [] : Array.from({ length: members }, () => content);
}
async function untar(fileName, bytes) {
    const members = [];
    const parser = new tar__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX({
        strict: true,
        onReadEntry: (entry) => {
            const chunks = [];
            entry.on("data", (chunk) => chunks.push(chunk));
            entry.on("end", () => void (entry.path === _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .D && entry.type === "File" && members.push(Buffer.concat(chunks))));
        },
    });
    await new Promise((resolve, reject) => {
        parser.on("end", resolve);
        parser.on("error", reject);
        parser.end(gunzip(fileName, bytes));
    });
    return members;
}
function gunzip(fileName, bytes) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: unpackedLimit });
    }
    catch (error) {
        throw error.code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(fileName) : error;
    }
}


/***/ })

};
