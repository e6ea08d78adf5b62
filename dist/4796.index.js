export const id = 4796;
export const ids = [4796];
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


/***/ })

};
