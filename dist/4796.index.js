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


/***/ })

};
