export const id = 1597;
export const ids = [1597,4796,6667];
export const modules = {

/***/ 41597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithBase: () => (/* binding */ compareWithBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30977);
/* harmony import */ var _git_committed_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29280);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87206);
/* harmony import */ var _packages_unarchive_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90982);
/* harmony import */ var _compile_base_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26667);
/* harmony import */ var _pipeline_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64796);








/**
 * What the pipelines were in the base of the event: the package that is committed there, else what its sources compile to. A pipeline that
 * no change reaches is what it was.
 */
async function compareWithBase(records, options) {
    const changes = await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_2__.changedFiles)(options);
    if (changes.kind === "unknown")
        return { records, removed: [], note: unknownNote(changes.reason) };
    try {
        return await compare(records, changes, options);
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ))
            throw error;
        return { records, removed: [], note: unknownNote(error.message) };
    }
}
const unknownNote = (reason) => `What the pipelines were before is not known: ${reason.replace(/\.$/, "")}.`;
async function compare(records, changes, options) {
    const committed = await committedPackages(records, changes.base, options);
    const isTouched = touchTest(changes, options);
    const open = new Set(records.filter((record) => isTouched(record) && !committed.has(record)).map(({ module }) => module));
    const gone = new Set(await deletedModules(changes, options.workspace));
    const isWanted = (module) => open.has(module) || gone.has(module);
    const results = open.size + gone.size === 0 ? [] : await (0,_compile_base_js__WEBPACK_IMPORTED_MODULE_6__.compileBase)({ ...options, base: changes.base, isWanted });
    return {
        records: records.map((record) => {
            const before = beforeOf(record, { committed: committed.get(record), isTouched: isTouched(record), results });
            if (before === undefined)
                return record;
            const known = { ...record, before };
            return { ...known, change: (0,_pipeline_report_js__WEBPACK_IMPORTED_MODULE_7__/* .changeOf */ .C)((0,_pipeline_report_js__WEBPACK_IMPORTED_MODULE_7__/* .reportOf */ .E)(known)) };
        }),
        removed: results.flatMap((result) => removedReport(result, records)),
        note: "",
    };
}
async function committedPackages(records, revision, { workspace, ports }) {
    const paths = records.flatMap(({ compiled }) => compiled?.packagePath ?? []);
    const files = await (0,_git_committed_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommitted */ .r)({ workspace, env: ports.env, revision, paths });
    const packages = await Promise.all(records.map(async (record) => {
        const path = record.compiled?.packagePath ?? "";
        const bytes = files.get(path);
        if (bytes === undefined)
            return undefined;
        // One that is damaged is as good as none.
        const yaml = await (0,_packages_unarchive_js__WEBPACK_IMPORTED_MODULE_5__/* .unarchive */ .M)(path, bytes).catch(() => undefined);
        return yaml === undefined ? undefined : [record, yaml];
    }));
    return new Map(packages.filter((found) => found !== undefined));
}
/** Whether a change reaches a pipeline: by the files that its compilation read, or by what is installed for it. */
function touchTest({ files }, { inputs }) {
    const changed = new Set(files);
    const concernsAll = inputs.requirements.some((path) => changed.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path)));
    return ({ compiled }) => compiled !== undefined && (concernsAll || compiled.filesRead.some((path) => changed.has(path)));
}
async function deletedModules({ files }, workspace) {
    const modules = files.filter((path) => path.endsWith(".py"));
    const gone = await Promise.all(modules.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)).then(() => false, () => true)));
    return modules.filter((_, index) => gone[index]);
}
function beforeOf(record, { committed, isTouched, results }) {
    const { compiled, module, function: name } = record;
    if (compiled === undefined)
        return undefined;
    if (committed !== undefined)
        return { kind: "package", yaml: committed };
    if (!isTouched)
        return { kind: "package", yaml: compiled.yaml };
    const own = results.filter((result) => moduleOf(result) === module);
    const same = own.find((result) => functionOf(result) === name);
    if (same?.kind === "compiled")
        return { kind: "package", yaml: same.pipeline.yaml };
    // What did not compile then, whole modules among it, cannot be compared.
    return own.some(({ kind }) => kind === "failed") ? undefined : { kind: "nothing" };
}
const moduleOf = (result) => result.kind === "compiled" ? result.pipeline.module : result.module;
const functionOf = (result) => result.kind === "compiled" ? result.pipeline.function : undefined;
/** A pipeline that is not among the present ones, and whose module has not just failed as a whole. */
function removedReport(result, records) {
    if (result.kind !== "compiled")
        return [];
    const { module, function: name, name: pipeline, packagePath, yaml } = result.pipeline;
    const isThere = records.some((record) => record.module === module && (record.function === undefined || record.function === name));
    return isThere ? [] : [{ module, name: pipeline, packagePath, findings: [], before: { kind: "package", yaml } }];
}


/***/ }),

/***/ 26667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileBase: () => (/* binding */ compileBase)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _discovery_discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95383);
/* harmony import */ var _discovery_search_roots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22296);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10308);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87206);






/** Compiles modules of the base commit in a separate work tree. @throws ActionError */
async function compileBase(options) {
    const { base, workspace, jobFolder } = options;
    // The path must be constant, because cache entries depend on it.
    const tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(jobFolder, "before");
    const git = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .uM)(workspace, options.ports.env);
    const added = await git("worktree", "add", "--force", "--detach", tree, base);
    if (!added.ok)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DiscoveryError */ .P3(`git cannot check out ${base.slice(0, 7)}: ${added.text}.`);
    try {
        const found = await modulesIn(tree, options);
        const modules = found.filter(({ path }) => options.isWanted(path));
        const searched = found.map(({ path }) => path);
        return modules.length === 0 ? [] : await compileIn(tree, modules, { ...options, searched });
    }
    finally {
        await git("worktree", "remove", "--force", tree);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(tree, { recursive: true, force: true });
    }
}
async function modulesIn(workspace, { inputs, ports }) {
    try {
        const roots = (0,_discovery_search_roots_js__WEBPACK_IMPORTED_MODULE_3__/* .searchRoots */ ._)({ workspace, inputs, env: ports.env });
        const options = {
            workspace,
            patterns: inputs.pipelines,
            entry: inputs.entry,
            roots,
            defaultSdk: inputs.sdk.preferred,
        };
        return (await (0,_discovery_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .discoverPipelines */ .NY)(options)).modules;
    }
    catch (error) {
        // The base commit has no pipeline, or not the one that an input names.
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .DiscoveryError */ .P3)
            return [];
        throw error;
    }
}
async function compileIn(workspace, modules, { inputs, cacheFolder, ports, base, searched }) {
    ports.log.line(`Compiling ${modules.length} of the modules as they were in ${base.slice(0, 7)}, to compare with`);
    const { compilePipelines } = await Promise.all(/* import() */[__webpack_require__.e(2828), __webpack_require__.e(289), __webpack_require__.e(4596), __webpack_require__.e(3765), __webpack_require__.e(132)]).then(__webpack_require__.bind(__webpack_require__, 40132));
    return await compilePipelines({ ...inputs, modules, searched, workspace, cacheFolder, ...ports });
}


/***/ }),

/***/ 64796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ changeOf),
  E: () => (/* binding */ reportOf),
  reportsOf: () => (/* binding */ reportsOf),
  withOutcomes: () => (/* binding */ withOutcomes)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/graph/renamed-tasks.ts
/** Share of common settings from which two tasks count as one that was renamed. */
const sameFrom = 0.8;
/** Limit of compared tasks: every removed task is compared with every new one. */
const mostCandidates = 50;
/** Pairs new tasks with removed ones that differ in little but the name, most similar first. */
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
/** Lists a task's settings for comparison, without labels and annotations, which are similar on every task. A loop's tasks count too. */
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

// EXTERNAL MODULE: ./src/graph/totals.ts
var totals = __webpack_require__(67485);
;// CONCATENATED MODULE: ./src/graph/difference.ts




function compareGraphs(before, after) {
    return {
        changes: [
            ...compareSettings(before.parameters, after.parameters, "parameter"),
            ...compareSettings(before.settings, after.settings, "setting"),
        ],
        totals: (0,totals/* compareTotals */.$S)(before.totals, after.totals),
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
        ...removed.map((task) => addedOrRemoved("removed", { ...task, needs: task.needs.map((key) => nowCalled.get(key) ?? key) })),
    ];
}
/**
 * Pairs each task with its former version: by key, conditions and loops (whose key is their content) by name, and renamed tasks by the
 * similarity of their settings.
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
        return addedOrRemoved("added", task);
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
/** Titles of conditions and loops are skipped: they consist of settings, whose changes are listed anyway. */
const compareTitles = (former, task) => (0,task_title/* labelOf */.Wy)(former) === (0,task_title/* labelOf */.Wy)(task) || !["task", "custom"].includes(task.kind)
    ? []
    : [valueChange({ kind: "name", what: "name" }, (0,task_title/* labelOf */.Wy)(former), (0,task_title/* labelOf */.Wy)(task))];
const addedOrRemoved = (mark, task) => ({
    mark,
    task,
    changes: [],
    formerNeeds: [],
    newNeeds: [],
    body: task.body.map((inner) => addedOrRemoved(mark, inner)),
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
    ...(0,defined/* defined */.s)({ before, after }),
});

// EXTERNAL MODULE: ./src/graph/package-graph.ts + 8 modules
var package_graph = __webpack_require__(74975);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
;// CONCATENATED MODULE: ./src/change/pipeline-report.ts






const reportsOf = (records, options = { linkable: true }) => records.filter(({ skipped }) => !skipped).map((record) => reportOf(record, options));
function reportOf(record, { linkable } = { linkable: true }) {
    const { module, name, compiled, error, findings = [], before, change, lost, version, run, verdict } = record;
    const linked = (label, url) => ({ name: label, ...(linkable ? { url } : {}) });
    return {
        module,
        name,
        findings,
        ...(0,defined/* defined */.s)({ packagePath: compiled?.packagePath, yaml: compiled?.yaml }),
        ...(error === undefined ? {} : { error: errorOf(error) }),
        ...(0,defined/* defined */.s)({ lost, before, change }),
        ...(version === undefined ? {} : { version: linked(version.versionName, version.url) }),
        ...(run === undefined ? {} : { run: linked(run.name, run.url) }),
        ...(0,defined/* defined */.s)({ verdict }),
    };
}
/** The reports of an earlier moment with what has become of their pipelines since. */
function withOutcomes(reports, records, options) {
    const outcomes = new Map(reportsOf(records, options).map((report) => [identityOf(report), report]));
    return reports.map((report) => {
        const { error, version, run, verdict } = outcomes.get(identityOf(report)) ?? {};
        return {
            ...report,
            ...(0,defined/* defined */.s)({ error, version, run, verdict }),
        };
    });
}
const identityOf = ({ module, name, packagePath = "" }) => [module, name, packagePath].join("\n");
function errorOf(error) {
    const { message, hint, location } = error;
    return {
        message,
        ...(0,defined/* defined */.s)({ hint, location }),
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
        return yaml === undefined ? { kind: "unknown" } : { kind: "new", graph: (0,package_graph/* graphOfPackage */.w)(yaml) };
    if (yaml === undefined)
        return { kind: "removed", graph: (0,package_graph/* graphOfPackage */.w)(before.yaml) };
    if (yaml === before.yaml)
        return { kind: "same" };
    return compareGraphsOf(before.yaml, yaml) ?? compareTexts(before.yaml, yaml);
}
/** Undefined where no graph tells the two apart. */
function compareGraphsOf(before, after) {
    if ([before, after].every(isWorkflow))
        return undefined;
    const difference = compareGraphs((0,package_graph/* graphOfPackage */.w)(before), (0,package_graph/* graphOfPackage */.w)(after));
    return isSame(difference) ? undefined : { kind: "changed", difference };
}
const isWorkflow = (yaml) => (0,package_kind/* packageKind */.Ji)(yaml).kind === "workflow";
/** Of packages of KFP 2 any difference counts, also one that their graphs do not show. @throws PackageError when one is no package */
function compareTexts(before, after) {
    const [was, is] = [before, after].map(plainText);
    return was === undefined || is === undefined || was === is
        ? { kind: "same" }
        : { kind: "rewritten", before: was, after: is };
}
/** Undefined for a PipelineRun, of which its graph shows all that counts. */
function plainText(yaml) {
    if ((0,package_kind/* packageKind */.Ji)(yaml).kind === "pipeline-run")
        return undefined;
    return (0,js_yaml/* loadAll */.gh)(yaml)
        .map((document) => (0,js_yaml/* dump */.Bh)(document, { sortKeys: true, noRefs: true }))
        .join("---\n");
}


/***/ }),

/***/ 30977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10308);

/** Compares the work tree with the base of the event, without requests to GitHub. Files that earlier steps of the job wrote count too. */
async function changedFiles({ github, workspace, ports }) {
    if (github.base.kind === "none")
        return { kind: "unknown", reason: github.base.reason };
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .uM)(workspace, ports.env);
    const head = await git("rev-parse", "--verify", "HEAD^{commit}");
    if (!head.ok)
        return { kind: "unknown", reason: `git cannot read the checkout (${head.text})` };
    const base = await findBase(github, head.text, git);
    if (base === undefined)
        return { kind: "unknown", reason: missingBase(github.base.sha) };
    const lists = await Promise.all([
        git("diff", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules=dirty", "--relative", "-z", base, "--"),
        git("ls-files", "--others", "--exclude-standard", "-z"),
    ]);
    const failed = lists.find(({ ok }) => !ok);
    if (failed !== undefined)
        return { kind: "unknown", reason: `git cannot compare the commits (${failed.text})` };
    return {
        kind: "known",
        base,
        files: lists
            .flatMap(({ text }) => text.split("\0"))
            .filter(Boolean)
            .filter(isOwn),
    };
}
/** Installed files, which a virtual environment or package manager put into the workspace, do not count. */
const isOwn = (path) => !/(?:^|\/)(?:site-packages|node_modules|__pycache__)\//.test(path);
const missingBase = (sha) => `the commit ${sha.slice(0, 7)}, which the event is compared with, is not in this checkout; set \`fetch-depth: 0\` of actions/checkout`;
/**
 * For a pull request's merge commit the base is its first parent; otherwise it is the merge base. A shallow checkout may have the base
 * commit without its history: the difference is then larger than the change, never smaller.
 */
async function findBase({ base, eventSha }, head, git) {
    if (base.kind === "none")
        return undefined;
    if (base.isBranch) {
        const [first, second] = await Promise.all([
            git("rev-parse", "--verify", "HEAD^1^{commit}"),
            git("rev-parse", "--verify", "HEAD^2^{commit}"),
        ]);
        if (head === eventSha && first.ok && second.ok)
            return first.text;
        const parted = await git("merge-base", base.sha, "HEAD");
        if (parted.ok)
            return parted.text;
    }
    return (await git("cat-file", "-e", `${base.sha}^{commit}`)).ok ? base.sha : undefined;
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
/** Packs a package in the format of the file name's extension. The bytes are reproducible: the same text gives the same bytes on every machine. */
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
    // Not node:zlib, because its output depends on the processor.
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10817);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81691);






/** Limit of the bytes that a package unpacks to. */
const unpackedLimit = 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibyte */ .E;
/** Limit of members: a zip of a hundred bytes may claim four billion, which take minutes to read. */
const mostMembers = 10_000;
/**
 * Unpacks an untrusted package in the format of the file name's extension.
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
/** A member that declares too small a size is cut there. */
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
