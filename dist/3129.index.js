export const id = 3129;
export const ids = [3129,4796,4996];
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

/***/ 83129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDrift: () => (/* binding */ checkDrift)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _change_pipeline_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64796);
/* harmony import */ var _git_committed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29280);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10308);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86594);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85488);
/* harmony import */ var _packages_manifest_update_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64996);
/* harmony import */ var _packages_unarchive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90982);
/* harmony import */ var _report_change_list_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90040);









/**
 * Compares the packages with those that are committed, and says on each where it has drifted. Where that is an error, the pipeline stops here.
 * @throws PackageError when nothing can be compared, and that would be an error
 */
async function checkDrift(records, options) {
    const { workspace, ports, level } = options;
    const head = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .u)(workspace, ports.env)("rev-parse", "--verify", "HEAD^{commit}");
    if (!head.ok) {
        const message = `There are no committed packages to compare with: ${head.text}.`;
        if (level === "error")
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(message, { hint: "`drift` needs a git checkout." });
        ports.log.annotate({ level, title: "Drift", message });
        return records;
    }
    const paths = records.flatMap(({ compiled }) => compiled?.packagePath ?? []);
    const committed = await (0,_git_committed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitted */ .r)({ workspace, env: ports.env, revision: head.text, paths });
    const compared = await Promise.all(records.map(async (record) => {
        const drift = await driftOf(record, committed);
        return drift === undefined ? record : tell({ ...record, drift }, drift, options);
    }));
    return [...compared, ...(await leftPackages(head.text, options)).flatMap((path) => tellLeft(path, options))];
}
/** Committed packages of pipelines that are gone, by the manifest that is committed beside them. */
async function leftPackages(revision, { workspace, ports, outputDir, manifest }) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(outputDir, _packages_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS);
    const text = (await (0,_git_committed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommitted */ .r)({ workspace, env: ports.env, revision, paths: [path] }))
        .get(path)
        ?.toString("utf8");
    if (text === undefined)
        return [];
    const { removed } = await (0,_packages_manifest_update_js__WEBPACK_IMPORTED_MODULE_6__.applyUpdate)((0,_packages_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(text, path), manifest);
    return [...removed.keys()].map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), file));
}
/** As an error it is one of a pipeline that is there no more. */
function tellLeft(path, { ports, level }) {
    const message = `${path} is committed, and its pipeline is gone.`;
    const left = { hint: "Remove it.", location: { file: path } };
    if (level === "error")
        return [{ module: path, name: path, error: new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(message, { code: "package-drifted", ...left }) }];
    ports.log.annotate({ level, title: "Drift", message: `${message}\n${left.hint}`, location: left.location });
    return [];
}
const hint = "Compile the pipeline and commit its package.";
/** An error is the pipeline's own, and is told with it. */
function tell(record, drift, { ports, level }) {
    const message = describe(record, drift);
    const location = { file: record.compiled?.packagePath ?? "" };
    if (level === "error" && record.error === undefined)
        return {
            ...record,
            error: new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(message, {
                code: "package-drifted",
                hint,
                location,
            }),
        };
    ports.log.annotate({ level, title: "Drift", message: `${message}\n${hint}`, location });
    return record;
}
async function driftOf({ compiled }, committed) {
    if (compiled === undefined)
        return undefined;
    const bytes = committed.get(compiled.packagePath);
    if (bytes === undefined)
        return { kind: "missing" };
    try {
        const yaml = await (0,_packages_unarchive_js__WEBPACK_IMPORTED_MODULE_7__/* .unarchive */ .M)(compiled.packagePath, bytes);
        const before = { kind: "package", yaml };
        const change = (0,_change_pipeline_report_js__WEBPACK_IMPORTED_MODULE_1__/* .changeOf */ .C)({ yaml: compiled.yaml, before });
        return change.kind === "changed" || change.kind === "unreadable" ? change : undefined;
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP))
            throw error;
        return { kind: "unreadable" };
    }
}
function describe({ compiled, module }, drift) {
    const path = compiled?.packagePath;
    if (drift.kind === "missing")
        return `${path}, which ${module} compiles to, is not committed.`;
    if (drift.kind === "unreadable")
        return `${path}, as it is committed, cannot be read as a package.`;
    return `${path}, as it is committed, is not what ${module} compiles to now: ${(0,_report_change_list_js__WEBPACK_IMPORTED_MODULE_8__/* .describeDifference */ .hF)(drift.difference)}.`;
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

/***/ 64996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyUpdate: () => (/* binding */ applyUpdate),
/* harmony export */   isAbout: () => (/* binding */ isAbout),
/* harmony export */   takenUpdate: () => (/* binding */ takenUpdate)
/* harmony export */ });
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93171);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85488);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22859);



/**
 * A package is removed with the file of its module, when its pipeline goes by another name now, or when the manifest says who removed the
 * pipeline and why. Everything else is kept: a lost decorator looks the same as a pipeline that nobody wants any more.
 */
async function applyUpdate(before, update) {
    const { compiled } = update;
    const kept = [];
    const dropped = [];
    for (const entry of before.pipelines) {
        const reason = await reasonToDrop(entry, before, update);
        if (reason === undefined)
            kept.push(entry);
        else
            dropped.push([entry, reason]);
    }
    const pipelines = [...compiled, ...kept];
    const present = new Set(pipelines.flatMap((entry) => [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(entry).keys()]));
    const removed = dropped.flatMap(([entry, reason]) => [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(entry)].map(([file, digest]) => [file, { digest, reason }]));
    return {
        manifest: { pipelines, ...(await stillRemoved(before.removed ?? [], update)) },
        kept,
        removed: new Map(removed.filter(([file]) => !present.has(file))),
    };
}
/** @returns undefined for an entry that stays */
async function reasonToDrop(entry, before, { compiled, failed, hasFile, textOf }) {
    const files = new Set(compiled.map(({ package: path }) => path));
    if (files.has(entry.package))
        return "its pipeline has another package now";
    if (compiled.some((now) => now.module === entry.module && now.function === entry.function))
        return "its pipeline has another package now";
    const told = before.removed?.find((removal) => isAbout(removal, entry));
    if (told !== undefined)
        return `its pipeline was removed by ${told.by}: ${told.why}`;
    if (!(await hasFile(entry.module)))
        return "its pipeline is gone";
    if (failed.some((one) => one.module === entry.module && (one.function ?? entry.function) === entry.function))
        return undefined;
    const moved = compiled.find(({ name }) => name === entry.name);
    if (moved !== undefined)
        return `its pipeline is in ${moved.module} now`;
    if (isOutnumbered(entry, before, compiled) || (await usesName(entry, textOf)))
        return undefined;
    return "its pipeline has another name now";
}
/** A module with fewer pipelines than before has lost one. */
function isOutnumbered({ module }, before, compiled) {
    const count = (entries) => entries.filter((entry) => entry.module === module).length;
    return count(compiled) < count(before.pipelines);
}
/** A function that is still in the module has lost its pipeline, even if the module gained another one. */
async function usesName(entry, textOf) {
    const text = await textOf(entry.module);
    if (text === undefined)
        return false;
    const { findFunctionName } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8034)]).then(__webpack_require__.bind(__webpack_require__, 8034));
    return findFunctionName(entry.module, text, entry.function) !== undefined;
}
const isAbout = (removal, { module, name }) => removal.module === module && removal.name === name;
/** A note on a pipeline that is back, or whose file is gone, would hide that it is lost the next time. */
async function stillRemoved(removed, { compiled, hasFile }) {
    const still = [];
    for (const removal of removed) {
        const isBack = compiled.some((entry) => isAbout(removal, entry));
        if (!isBack && (await hasFile(removal.module)))
            still.push(removal);
    }
    return still.length === 0 ? {} : { removed: still };
}
/** What packages of an earlier compilation say of the manifest here: those that have an entry, and lie in the output folder. */
function takenUpdate(taken, { workspace, env, outputDir }) {
    const compiled = taken.flatMap((result) => {
        if (result.kind === "refused" || result.entry === undefined)
            return [];
        const entry = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(result.pipeline, { outputDir, sources: result.entry.sources });
        return (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafePath */ .pL)(entry.package) ? [entry] : [];
    });
    const hasFile = (0,_module_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleFiles */ .u)(workspace, { env, withoutCheckout: true });
    return { compiled, failed: [], hasFile, textOf: (0,_module_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleTexts */ .l)(workspace) };
}


/***/ }),

/***/ 85488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Uh: () => (/* binding */ filesOfAll),
/* harmony export */   nR: () => (/* binding */ packageFile),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   wA: () => (/* binding */ foreignManifest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86594);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);
/* harmony import */ var _side_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48472);






/** Beside the packages, in `output-dir`. */
const manifestName = "pipelines.json";
const version = 1;
function renderManifest({ pipelines, removed = [] }) {
    const sorted = [...pipelines].sort((a, b) => (a.package < b.package ? -1 : 1));
    const told = removed.length === 0 ? {} : { removed };
    return `${JSON.stringify({ version, pipelines: sorted, ...told }, undefined, 2)}\n`;
}
/** The manifest of another job, and the digest of its file. */
const foreignManifest = {
    limit: 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E,
    parse: (bytes, path) => ({ manifest: parseManifest(bytes.toString("utf8"), path), sha256: (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(bytes) }),
};
/** @param path how a message calls the file. @throws PackageError: it may come from an untrusted job, or from a merge that went wrong */
function parseManifest(text, path) {
    const invalid = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} is not a manifest of this action: ${what}.`, {
        hint: "Delete it if it is left from something else or from a merge: the next compilation writes it anew.",
    });
    const value = parseJson(text);
    if (!(0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) || !Array.isArray(value.pipelines))
        throw invalid("it has no list of pipelines");
    if (value.version !== version)
        throw invalid(`its version is ${JSON.stringify(value.version)}, and not ${version}`);
    const pipelines = value.pipelines.map((entry, index) => {
        const problem = entryProblem(entry);
        if (problem !== "")
            throw invalid(`its entry ${index + 1} has ${problem}`);
        return entry;
    });
    const twice = firstTwice(pipelines.map((entry) => entry.package));
    if (twice !== undefined)
        throw invalid(`it has ${twice} twice`);
    return { pipelines, ...removedIn(value, invalid) };
}
function removedIn({ removed }, invalid) {
    if (removed === undefined)
        return {};
    if (!Array.isArray(removed))
        throw invalid("its `removed` is not a list");
    const wrong = removed.findIndex((entry) => !isRemovedPipeline(entry));
    if (wrong !== -1)
        throw invalid(`entry ${wrong + 1} of \`removed\` needs the texts \`module\`, \`name\`, \`by\` and \`why\``);
    return { removed: removed };
}
const isRemovedPipeline = (entry) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry) &&
    (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(entry.module) &&
    [entry.name, entry.by, entry.why].every((value) => isText(value) && String(value).trim() !== "");
/** The entry of a pipeline that was compiled. `sources` are the digests of the files that it read. */
function entryOf({ module, function: name, name: pipelineName, line, packagePath, ...compiled }, { outputDir, sources }) {
    const within = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(outputDir, path);
    return {
        module,
        function: name,
        name: pipelineName,
        line,
        package: within(packagePath),
        sha256: compiled.sha256,
        sdk: compiled.sdkVersion,
        parameters: compiled.parameters,
        sources,
        sideFiles: Object.fromEntries(Object.entries(compiled.sideFiles).map(([path, digest]) => [within(path), digest])),
    };
}
/** Every file that an entry stands for, with its digest. */
const filesOf = (entry) => new Map([[entry.package, entry.sha256], ...Object.entries(entry.sideFiles)]);
/** The formats that servers take. */
const packageFile = /\.(?:ya?ml|zip|tar\.gz|tgz)$/;
/** Below `.github` lie workflows and settings, which are YAML files, too. */
const isPackagePath = (path) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path) && packageFile.test(path) && !/(?:^|\/)\.github\//i.test(path);
const filesOfAll = ({ pipelines }) => new Map(pipelines.flatMap((entry) => [...filesOf(entry)]));
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const isText = (value) => typeof value === "string" && value.length <= 4096;
const isDigest = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const isFiles = (value) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) && Object.entries(value).every(([path, digest]) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path) && isDigest(digest));
const parts = {
    module: _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL,
    function: isText,
    name: isText,
    line: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
    package: isPackagePath,
    sha256: isDigest,
    // As a version is written (PEP 440).
    sdk: (value) => typeof value === "string" && /^[\w.+!-]{0,100}$/.test(value),
    parameters: (value) => Array.isArray(value) && value.every(isParameter),
    sources: isFiles,
    sideFiles: isFiles,
};
function isParameter(value) {
    if (!(0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value))
        return false;
    const { name, type, default: given } = value;
    return isText(name) && (type === undefined || isText(type)) && (given === undefined || typeof given === "string");
}
/** @returns the first thing that is wrong, else nothing */
function entryProblem(entry) {
    if (!(0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry))
        return "no proper form";
    const wrong = Object.entries(parts).find(([name, isValid]) => !isValid(entry[name]))?.[0];
    if (wrong !== undefined)
        return `no proper ${wrong}`;
    const { package: path, sideFiles } = entry;
    const other = Object.keys(sideFiles).find((file) => !(0,_side_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isSideFileOf */ .Dv)(path, file));
    return other === undefined ? "" : `the side file ${other}, which the SDK does not write beside ${path}`;
}
function firstTwice(paths) {
    const seen = new Set();
    return paths.find((path) => seen.has(path) || !seen.add(path));
}


/***/ }),

/***/ 22859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ moduleTexts),
/* harmony export */   u: () => (/* binding */ moduleFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10308);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10817);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);





/**
 * Whether a module's file is there. A sparse checkout has it in git's index only, and marks it there (git-ls-files(1): `S`, skip-worktree).
 * @param withoutCheckout the answer where git knows nothing of the folder
 */
function moduleFiles(workspace, { env, withoutCheckout }) {
    const git = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIn */ .u)(workspace, env);
    return async (module) => {
        if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module)))
            return true;
        const listed = await git("ls-files", "-t", "-z", "--", `:(literal)${module}`);
        return listed.ok ? listed.text.startsWith("S ") : withoutCheckout;
    };
}
/** Reads a module's text; undefined where the work tree does not have it. */
const moduleTexts = (workspace) => (module) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .readUntrusted */ .Pd)(workspace, module, longestModule).then((bytes) => bytes.toString("utf8"), () => undefined);
const longestModule = 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibyte */ .E;
const isThere = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);


/***/ }),

/***/ 48472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ isSideFileOf),
/* harmony export */   hA: () => (/* binding */ isSideFileSuffix),
/* harmony export */   n7: () => (/* binding */ refuseOtherResource),
/* harmony export */   wj: () => (/* binding */ withoutExtension)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33243);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);




/** Names that the SDK gives: kfp_tekton/compiler/compiler.py, `_customtask_cr` and `_pipelineloop_cr`. */
const suffixPattern = /^_(customtask|pipelineloop)_cr\d{1,6}\.yaml$/;
/** As Python's os.path.splitext, which the SDK names side files by: of `p.tar.gz` it is `p.tar`. */
const withoutExtension = (path) => path.slice(0, path.length - (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).length);
/** Whether a name goes on after its package's as the SDK writes it. */
const isSideFileSuffix = (suffix) => suffixPattern.test(suffix);
/** Whether the SDK writes a file of this name beside the package. */
function isSideFileOf(packagePath, path) {
    const stem = withoutExtension(packagePath);
    return path.startsWith(stem) && isSideFileSuffix(path.slice(stem.length));
}
/** The SDK writes these fields and no others (compiler.py, `custom_task_cr` and `pipeline_loop_cr`). */
const fields = new Set(["apiVersion", "kind", "metadata", "spec"]);
/** Groups of custom tasks are named like domains; Kubernetes' own and Tekton's hold what no pipeline refers to as a custom task. */
const customGroup = /^(?!tekton\.dev\/)(?![^/]*\.k8s\.io\/)[a-z0-9-]+(?:\.[a-z0-9-]+)+\/v\w{1,30}$/;
/**
 * A side file is the resource of one loop or custom task. Anything else under such a name did not come from the SDK.
 * @throws PackageError
 */
function refuseOtherResource(yaml, path) {
    const problem = problemOf(yaml, path);
    if (problem === undefined)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${path} is not a file that the SDK writes beside a package: ${problem}.`, {
        hint: "Only resources of loops and custom tasks lie beside packages. Compile again, and pass the folder on as it is.",
    });
}
function problemOf(yaml, path) {
    const documents = load(yaml);
    if (documents?.length !== 1)
        return "it is not one YAML document";
    const resource = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(documents[0]);
    const { apiVersion, kind } = resource;
    const other = Object.keys(resource).find((field) => !fields.has(field));
    if (other !== undefined)
        return `it has the field ${other}`;
    const what = `it is ${String(kind ?? "no object with a kind")} of ${String(apiVersion ?? "no group")}`;
    if (typeof kind !== "string" || !customGroup.test(String(apiVersion)))
        return what;
    return path.includes("_pipelineloop_cr") && kind !== "PipelineLoop" ? what : undefined;
}
function load(yaml) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .loadAll */ .gh)(yaml);
    }
    catch {
        return undefined;
    }
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


/***/ }),

/***/ 90040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eA: () => (/* binding */ briefDifference),
  Fs: () => (/* binding */ changeList),
  hF: () => (/* binding */ describeDifference),
  Yd: () => (/* binding */ noteworthyTasks)
});

// EXTERNAL MODULE: ./src/report/diagram/tones.ts
var tones = __webpack_require__(2461);
// EXTERNAL MODULE: ./src/report/text/harmless.ts
var harmless = __webpack_require__(9381);
// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/report/text/words.ts
var words = __webpack_require__(91605);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(59672);
;// CONCATENATED MODULE: ./src/report/text-difference.ts


/** Beyond this many changed lines the lines that stayed are no longer looked for: the effort grows with its square. */
const mostEdits = 2_000;
const mostLines = 40;
const longestLine = 160;
/** Characters that stay on both sides of what changed in a long line. */
const contextCharacters = 40;
/**
 * What changed between two texts, as the body of a `diff` block: lines that went and came with one line of context.
 * Lines are never cut where they differ, so that a line that went and the one that came in its place always look different.
 */
function textDifference(before, after) {
    const [was, is] = [normalized(before), normalized(after)];
    if (was === is)
        return "  only characters that cannot be seen";
    const patch = (0,create/* structuredPatch */.YB)("", "", was, is, "", "", { context: 1, maxEditLength: mostEdits });
    const hunks = patch?.hunks ?? [wholeHunk(was, is)];
    return bounded(hunks.flatMap((hunk) => [...(hunks.length === 1 ? [] : [`@@ line ${hunk.newStart} @@`]), ...shortened(hunk.lines)]));
}
/** One line that changed, both ends of what stayed left out: `…rows=1 --seed=7…` → `…rows=2 --seed=7…`. */
function lineDifference(before, after, limit) {
    const start = commonStart(before, after);
    const end = commonStart([...before.slice(start)].reverse().join(""), [...after.slice(start)].reverse().join(""));
    return [around(before, { start, end, limit }), around(after, { start, end, limit })];
}
const normalized = (text) => (text === "" ? "" : `${(0,harmless/* harmless */.Is)(text)}\n`);
function wholeHunk(was, is) {
    const lines = (text, sign) => text === ""
        ? []
        : text
            .slice(0, -1)
            .split("\n")
            .map((line) => `${sign}${line}`);
    return { newStart: 1, lines: [...lines(was, "-"), ...lines(is, "+")] };
}
/** Each line that went is shortened beside the one that came in its place. */
function shortened(lines) {
    const shown = [];
    let went = [];
    let came = [];
    const flush = () => {
        const pairs = Array.from({ length: Math.max(went.length, came.length) }, (_, index) => lineDifference(went[index] ?? "", came[index] ?? "", longestLine));
        shown.push(...went.map((_, index) => `- ${pairs[index]?.[0]}`), ...came.map((_, index) => `+ ${pairs[index]?.[1]}`));
        [went, came] = [[], []];
    };
    for (const line of lines) {
        if (line.startsWith("-"))
            went.push(line.slice(1));
        else if (line.startsWith("+"))
            came.push(line.slice(1));
        else {
            flush();
            shown.push(`  ${around(line.slice(1), { start: 0, end: 0, limit: longestLine })}`.trimEnd());
        }
    }
    flush();
    return shown;
}
function bounded(lines) {
    if (lines.length <= mostLines)
        return lines.join("\n");
    return [...lines.slice(0, mostLines), `… and ${lines.length - mostLines} more lines`].join("\n");
}
function commonStart(one, other) {
    let length = 0;
    while (length < one.length && length < other.length && one[length] === other[length])
        length += 1;
    return length;
}
/** At most `limit` characters: the ends that both texts share give way first, then the end of what differs. */
function around(text, { start, end, limit }) {
    if (text.length <= limit)
        return text;
    const from = Math.max(0, start - contextCharacters);
    const to = Math.min(text.length, Math.max(text.length - end, start) + contextCharacters, from + limit);
    return `${from === 0 ? "" : "…"}${text.slice(from, to)}${to === text.length ? "" : "…"}`.toWellFormed();
}

;// CONCATENATED MODULE: ./src/report/change-list.ts





/** `1 task added, 2 tasks changed, 1 parameter changed`. */
function describeDifference({ changes, tasks }) {
    const marks = noteworthyTasks(tasks, "").map(({ task }) => (isRename(task) ? "renamed" : task.mark));
    const parameters = changes.filter(({ kind }) => kind === "parameter").length;
    return [
        ...["added", "removed", "renamed", "changed"].map((word) => [marks.filter((mark) => mark === word).length, "task", word]),
        [parameters, "parameter", "changed"],
        [changes.length - parameters, "setting", "changed"],
    ]
        .flatMap(([count, noun, word]) => (count === 0 ? [] : [`${(0,words/* plural */.LS)(count, noun)} ${word}`]))
        .join(", ");
}
/** The change itself where there is but one and it fits on a line, else how many of which kind: `image: a:1 → a:2`. */
function briefDifference(difference) {
    const changed = noteworthyTasks(difference.tasks, "").map(({ task }) => task);
    const distinct = new Map([...difference.changes, ...changed.flatMap(({ changes }) => changes)].map((change) => [
        JSON.stringify(change),
        change,
    ]));
    const [only, ...more] = distinct.values();
    const isOne = more.length === 0 && changed.every(({ mark }) => mark === "changed");
    if (only === undefined || !isOne || only.kind === "needs" || !isLine(only.before) || !isLine(only.after))
        return describeDifference(difference);
    const entry = changeEntry(only, "").slice("- ".length);
    return entry.length > longestBrief ? describeDifference(difference) : entry;
}
const longestBrief = 160;
const isRename = ({ changes }) => changes.some(({ kind }) => kind === "name");
const mostEntries = 100;
/** Every change as a list: tasks that changed alike together, by their titles, with what changed of them below. */
function changeList({ changes, tasks }) {
    const alike = Map.groupBy(noteworthyTasks(tasks, ""), ({ task }) => JSON.stringify([task.mark, task.changes]));
    const entries = [...changes.map((change) => changeEntry(change, "")), ...[...alike.values()].map(tasksEntry)];
    const rest = entries.length - mostEntries;
    return [...entries.slice(0, mostEntries), ...(rest > 0 ? [`- … and ${rest} more`] : [])].join("\n");
}
/** What is inside of something that was added or removed as a whole goes without saying; a loop that only has a change inside too. */
function noteworthyTasks(tasks, within) {
    return tasks.flatMap((task) => {
        const title = `${within}${task.task.title}`;
        if (task.mark === "same")
            return [];
        if (task.mark !== "changed")
            return [{ title, task }];
        const inner = noteworthyTasks(task.body, `${title} › `);
        return task.changes.length === 0 && inner.length > 0 ? inner : [{ title, task }, ...inner];
    });
}
const mostChanges = 30;
const mostTitles = 20;
function tasksEntry(tasks) {
    const { mark = "same", changes = [] } = tasks[0]?.task ?? {};
    const sign = mark === "same" ? "" : tones/* looks */.d[mark].sign;
    const shown = changes.slice(0, mostChanges).map((change) => changeEntry(change, "  "));
    const rest = changes.length - shown.length;
    return [
        `- ${sign}${titles(tasks.map(({ title }) => title))}`,
        ...shown,
        ...(rest > 0 ? [`  - … and ${(0,words/* plural */.LS)(rest, "more change")}`] : []),
    ].join("\n");
}
function changeEntry(change, indent) {
    if (change.kind === "needs")
        return needsEntry(change, indent);
    const { what, before, after } = change;
    const head = `${indent}- ${(0,markdown/* escapeMarkdown */.FV)((0,harmless/* cut */.Jj)(what, 120))}`;
    if (isLine(before) && isLine(after))
        return `${head}: ${values(before, after)}`;
    const block = (0,markdown/* codeBlock */.DV)(textDifference(before ?? "", after ?? ""), "diff");
    return `${head}:\n${block.replace(/^/gm, `${indent}  `)}`;
}
function needsEntry({ added, removed }, indent) {
    const parts = [
        ...(added.length === 0 ? [] : [`now waits for ${titles(added)}`]),
        ...(removed.length === 0 ? [] : [`no longer waits for ${titles(removed)}`]),
    ];
    return `${indent}- ${parts.join("; ")}`;
}
function titles(all) {
    const shown = all.slice(0, mostTitles).map((title) => (0,markdown/* inlineCode */.ti)((0,harmless/* cut */.Jj)(title, 120)));
    return `${shown.join(", ")}${all.length > shown.length ? ` and ${(0,words/* plural */.LS)(all.length - shown.length, "more task")}` : ""}`;
}
const isLine = (text) => text === undefined || !/[\r\n]/.test(text);
const longestValue = 120;
function values(before, after) {
    if (before === undefined || after === undefined)
        return `${value(before, "not there")} → ${value(after, "gone")}`;
    const [was, is] = lineDifference((0,harmless/* harmlessLine */.Kw)(before), (0,harmless/* harmlessLine */.Kw)(after), longestValue);
    return was === is ? "only characters that cannot be seen" : `${value(was, "")} → ${value(is, "")}`;
}
const value = (text, absent) => text === undefined ? `*${absent}*` : text === "" ? "*empty*" : (0,markdown/* inlineCode */.ti)((0,harmless/* cut */.Jj)(text, longestValue + 2));


/***/ }),

/***/ 2461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ looks)
/* harmony export */ });
const style = (fill, stroke, more = "") => `fill:${fill},stroke:${stroke},color:#1f2328,stroke-width:2px${more}`;
const looks = {
    plain: { sign: "", style: "fill:#f6f8fa,stroke:#8c959f,color:#1f2328" },
    pending: { sign: "⏳ ", style: "fill:#ffffff,stroke:#8c959f,color:#57606a" },
    running: { sign: "▶️ ", style: style("#ddf4ff", "#0969da") },
    succeeded: { sign: "✅ ", style: style("#dafbe1", "#1a7f37") },
    failed: { sign: "❌ ", style: style("#ffebe9", "#cf222e") },
    "timed-out": { sign: "⌛ ", style: style("#fff1e5", "#bc4c00") },
    cancelled: { sign: "🚫 ", style: style("#eaeef2", "#57606a") },
    skipped: {
        sign: "⏭️ ",
        style: "fill:#f6f8fa,stroke:#8c959f,color:#57606a,stroke-dasharray:4 4",
    },
    added: { sign: "➕ ", style: style("#dafbe1", "#1a7f37") },
    removed: { sign: "➖ ", style: style("#ffebe9", "#cf222e", ",stroke-dasharray:4 4") },
    changed: { sign: "✏️ ", style: style("#fff8c5", "#9a6700") },
};


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


/***/ })

};
