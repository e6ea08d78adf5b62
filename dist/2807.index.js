export const id = 2807;
export const ids = [2807,4068];
export const modules = {

/***/ 87083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changeOf),
/* harmony export */   E: () => (/* binding */ reportOf),
/* harmony export */   reportsOf: () => (/* binding */ reportsOf),
/* harmony export */   withOutcomes: () => (/* binding */ withOutcomes)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _graph_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43859);
/* harmony import */ var _graph_package_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74975);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87206);
/* harmony import */ var _packages_package_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50856);






const reportsOf = (records, options = { linkable: true }) => records.filter(({ skipped }) => !skipped).map((record) => reportOf(record, options));
function reportOf(record, { linkable } = { linkable: true }) {
    const { module, name, compiled, error, findings = [], before, change, lost, replaced, version, run, verdict, } = record;
    const linked = (label, url) => ({ name: label, ...(linkable ? { url } : {}) });
    return {
        module,
        name,
        findings,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ packagePath: compiled?.packagePath, yaml: compiled?.yaml }),
        ...(error === undefined ? {} : { error: errorOf(error) }),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ lost, before, change, replaced }),
        ...(version === undefined ? {} : { version: linked(version.versionName, version.url) }),
        ...(run === undefined ? {} : { run: linked(run.name, run.url) }),
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ verdict }),
    };
}
/** The reports of an earlier moment with what has become of their pipelines since. */
function withOutcomes(reports, records, options) {
    const outcomes = new Map(reportsOf(records, options).map((report) => [identityOf(report), report]));
    return reports.map((report) => {
        const { error, version, run, verdict } = outcomes.get(identityOf(report)) ?? {};
        return {
            ...report,
            ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ error, version, run, verdict }),
        };
    });
}
const identityOf = ({ module, name, packagePath = "" }) => [module, name, packagePath].join("\n");
function errorOf(error) {
    const { message, hint, location } = error;
    return {
        message,
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_5__/* .defined */ .s)({ hint, location }),
        ...("traceback" in error && typeof error.traceback === "string" ? { traceback: error.traceback } : {}),
    };
}
function changeOf(report) {
    try {
        return compare(report);
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackageError */ .JP)
            return { kind: "unreadable", reason: error.message };
        throw error;
    }
}
function compare({ yaml, before, error }) {
    if (before === undefined || (yaml === undefined && error !== undefined))
        return { kind: "unknown" };
    if (before.kind === "nothing")
        return yaml === undefined ? { kind: "unknown" } : { kind: "new", graph: (0,_graph_package_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .graphOfPackage */ .w)(yaml) };
    if (yaml === undefined)
        return { kind: "removed", graph: (0,_graph_package_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .graphOfPackage */ .w)(before.yaml) };
    if (yaml === before.yaml)
        return { kind: "same" };
    return compareGraphsOf(before.yaml, yaml) ?? compareTexts(before.yaml, yaml);
}
/** Undefined where no graph tells the two apart. */
function compareGraphsOf(before, after) {
    if ([before, after].every(isWorkflow))
        return undefined;
    const difference = (0,_graph_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .compareGraphs */ .P)((0,_graph_package_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .graphOfPackage */ .w)(before), (0,_graph_package_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .graphOfPackage */ .w)(after));
    return (0,_graph_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .F)(difference) ? undefined : { kind: "changed", difference };
}
const isWorkflow = (yaml) => (0,_packages_package_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .packageKind */ .Ji)(yaml).kind === "workflow";
/** Of packages of KFP 2 any difference counts, also one that their graphs do not show. @throws PackageError when one is no package */
function compareTexts(before, after) {
    const [was, is] = [before, after].map(plainText);
    return was === undefined || is === undefined || was === is
        ? { kind: "same" }
        : { kind: "rewritten", before: was, after: is };
}
/** Undefined for a PipelineRun, of which its graph shows all that counts. */
function plainText(yaml) {
    if ((0,_packages_package_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .packageKind */ .Ji)(yaml).kind === "pipeline-run")
        return undefined;
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(yaml)
        .map((document) => (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(document, { sortKeys: true, noRefs: true }))
        .join("---\n");
}


/***/ }),

/***/ 43859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ compareGraphs),
  F: () => (/* binding */ isSame)
});

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


/***/ }),

/***/ 76452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ refuseUnbounded),
/* harmony export */   AZ: () => (/* binding */ refuseLongText),
/* harmony export */   e_: () => (/* binding */ hasMergeKey)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);

/** Limit of values; the largest real packages have about ten thousand. */
const mostValues = 1_000_000;
/** Limit of nesting; the SDK's packages have about twenty levels, and thousands would overflow the stack. */
const deepest = 500;
/** Limit of tasks; fewer than these already exceed the 1.5 MB that Kubernetes stores per object. */
const mostTasks = 5_000;
const tooLarge = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageError */ .JP(what, { code: "package-too-large" });
/**
 * Refuses a text before it is parsed, because parsing millions of values takes seconds. Every value but the first follows one of these
 * characters. @throws PackageError
 */
function refuseLongText(yaml) {
    let separators = 0;
    for (let index = 0; index < yaml.length; index += 1) {
        const code = yaml.charCodeAt(index);
        if (code === 0x0a || code === 0x2c || code === 0x5b || code === 0x7b)
            separators += 1;
    }
    if (separators > mostValues)
        throw tooLarge(`It has more than ${mostValues} lines and values.`);
}
/**
 * A few lines of YAML aliases can stand for billions of values, or for a cycle. Values are counted when they are queued, not when they are
 * visited, so that the queue stays bounded. @throws PackageError
 */
function refuseUnbounded(documents) {
    const open = documents.map((value) => ({ value, depth: 1 }));
    let values = open.length;
    let tasks = 0;
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, depth } = next;
        if (typeof value !== "object" || value === null)
            continue;
        const inner = Object.values(value);
        values += inner.length;
        tasks += tasksIn(value);
        if (values > mostValues)
            throw tooLarge(`It stands for more than ${mostValues} values once its aliases are followed.`);
        if (depth > deepest)
            throw tooLarge(`It nests deeper than ${deepest} levels.`);
        if (tasks > mostTasks)
            throw tooLarge(`It has more than ${mostTasks} tasks.`);
        for (const item of inner)
            open.push({ value: item, depth: depth + 1 });
    }
}
/** Counts tasks of a pipeline, of a loop's body, or of a pipeline inside a task. */
function tasksIn(value) {
    const { tasks, finally: last } = value;
    return [tasks, last].reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
}
/**
 * Servers use Go's YAML readers, which expand the merge key `<<`. This action's reader follows YAML 1.2 and does not, so no check would see
 * the merged fields.
 */
function hasMergeKey(documents) {
    const open = documents.filter(isCollection);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (Object.hasOwn(next, "<<"))
            return true;
        for (const inner of Object.values(next))
            if (isCollection(inner))
                open.push(inner);
    }
    return false;
}
const isCollection = (value) => typeof value === "object" && value !== null;


/***/ }),

/***/ 50856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ji: () => (/* binding */ packageKind),
/* harmony export */   SB: () => (/* binding */ describeKind),
/* harmony export */   iZ: () => (/* binding */ readPackageDocument)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76452);




/**
 * The first document decides, as on the servers, which store further documents and ignore them (quirk: only-first-document-counts), so only
 * a pipeline specification may have a second one, that of its platform.
 * @throws PackageError when the text is not YAML, is empty, holds further documents, or more than a pipeline can
 */
function readPackageDocument(yaml) {
    const [first, ...others] = loadDocuments(yaml);
    const inside = specInManifests([first, ...others]);
    if (inside !== undefined)
        return inside;
    const kind = kindOf(first);
    const allowed = kind.kind === "pipeline-spec" ? 1 : 0;
    if (others.length > allowed)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`, { hint: "Make one package of each pipeline." });
    return { kind, document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(first), documents: [first, ...others] };
}
/**
 * What `kfp dsl compile --kubernetes-manifest-format` writes: a `Pipeline`, or none, and the `PipelineVersion` that holds the specification
 * (kfp/compiler/pipeline_spec_builder.py, `_write_kubernetes_manifest_to_file`).
 */
function specInManifests(documents) {
    const objects = documents.map(_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P);
    const isKind = (object, kind) => {
        const { apiVersion, kind: own } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(object);
        return own === kind && String(apiVersion).startsWith("pipelines.kubeflow.org/");
    };
    const [last, pipeline, ...more] = objects.toReversed();
    if (last === undefined || !isKind(last, "PipelineVersion") || more.length > 0)
        return undefined;
    if (pipeline !== undefined && !isKind(pipeline, "Pipeline"))
        return undefined;
    const { pipelineSpec, platformSpec } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(last.spec);
    const kind = kindOf(pipelineSpec);
    if (kind.kind !== "pipeline-spec")
        return undefined;
    const platform = platformSpec === undefined ? [] : [platformSpec];
    return {
        kind: { ...kind, inManifest: true },
        document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(pipelineSpec),
        documents: [pipelineSpec, ...platform],
    };
}
const packageKind = (yaml) => readPackageDocument(yaml).kind;
function loadDocuments(yaml) {
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLongText */ .AZ)(yaml);
    const documents = parse(yaml);
    (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnbounded */ .$k)(documents);
    if (documents.every((document) => document === null || document === undefined))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is empty.");
    return documents;
}
function parse(yaml) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(yaml);
    }
    catch (cause) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP("The package is not YAML.", { cause });
    }
}
function kindOf(document) {
    if (typeof document !== "object" || document === null)
        return { kind: "other", what: "no object" };
    const { kind, apiVersion, schemaVersion, pipelineInfo } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document);
    if (kind === "PipelineRun")
        return { kind: "pipeline-run", apiVersion: String(apiVersion ?? "without apiVersion") };
    if (kind === "Workflow" && /^argoproj\.io\//.test(String(apiVersion)))
        return { kind: "workflow" };
    if (pipelineInfo !== undefined && schemaVersion !== undefined)
        return { kind: "pipeline-spec", schemaVersion: String(schemaVersion) };
    if ("platforms" in (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document))
        return { kind: "other", what: "the specification of a platform without its pipeline" };
    return {
        kind: "other",
        what: kind === undefined ? "no object with a kind" : `${String(apiVersion)} ${String(kind)}`,
    };
}
/** Names the kind in messages. */
function describeKind(kind) {
    if (kind.kind === "pipeline-run")
        return `a Tekton PipelineRun (${kind.apiVersion})`;
    if (kind.kind === "pipeline-spec" && kind.inManifest)
        return "a Kubernetes manifest of a pipeline version";
    if (kind.kind === "pipeline-spec")
        return `a KFP pipeline specification (schema ${kind.schemaVersion})`;
    return kind.kind === "workflow" ? "an Argo Workflow" : kind.what;
}


/***/ }),

/***/ 74068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ resourcesOf),
/* harmony export */   d_: () => (/* binding */ variableProblems),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   rX: () => (/* binding */ resourceProblems)
/* harmony export */ });
/* harmony import */ var _all_tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62857);
/* harmony import */ var _quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18720);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52904);



/** Lists a container's variables. Tekton merges the template's by name. */
function variablesOf(container, template = {}) {
    const [own = [], shared = []] = [container, template].map((holder) => (0,_all_tasks_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(holder).env).map((variable) => String((0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(variable).name ?? "")));
    return [...shared.filter((name) => !own.includes(name)), ...own];
}
/** Kubernetes ValidateEnv and IsRelaxedEnvVarName: the stricter rule of servers before 1.30 would forbid `A B`. */
const variableProblems = (path, names) => names.flatMap((name, index) => {
    const about = { path: `${path}.env[${index}].name`, clue: name, subject: "other" };
    if (name === "")
        return [{ ...about, words: "Required value", problem: "An environment variable has an empty name." }];
    if (/^[ -<>-~]+$/.test(name))
        return [];
    return [
        {
            ...about,
            words: `Invalid value: ${JSON.stringify(name)}: a valid environment variable name must consist only of printable ASCII characters other than '='`,
            problem: `The name of the environment variable ${JSON.stringify(name)} must consist of printable ASCII characters other than "=".`,
        },
    ];
});
/** Reads the resources. v1beta1 names them `resources`; v1 drops that field, which the rule `schema` reports. */
function resourcesOf(container, apiVersion, template = {}) {
    const field = apiVersion === "tekton.dev/v1beta1" ? "resources" : "computeResources";
    const [own = {}, shared = {}] = [container, template].map((holder) => (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(holder)[field]));
    return {
        requests: { ...(0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(shared.requests), ...(0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(own.requests) },
        limits: { ...(0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(shared.limits), ...(0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(own.limits) },
    };
}
/** Kubernetes validateContainerResources. */
const resourceProblems = (path, { requests, limits }) => Object.entries(requests).flatMap(([resource, request]) => {
    const limit = limits[resource];
    const [amount, most] = [(0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityOf */ .R)(request), (0,_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .quantityOf */ .R)(limit)];
    if (amount === undefined || most === undefined || amount <= most + Math.abs(most) * rounding)
        return [];
    const relation = mayOvercommit(resource) ? "less than or equal to" : "equal to";
    return [
        {
            path: `${path}.resources.requests`,
            words: `Invalid value: ${JSON.stringify(String(request))}: must be ${relation} ${resource} limit of ${limit}`,
            problem: `The ${resource} request ${request} is over the limit ${limit}.`,
            clue: String(request),
            subject: "other",
        },
    ];
});
const mayOvercommit = (resource) => (!resource.includes("/") || resource.includes("kubernetes.io/")) && !resource.startsWith("hugepages-");
/** `1.1G` and `1100M` differ in the last bit of a floating-point number. */
const rounding = 1e-12;


/***/ }),

/***/ 968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   gg: () => (/* binding */ resultReferences),
/* harmony export */   hk: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/** Lists the tasks that a task waits for: by `runAfter`, and by the results that its parameters and conditions use. */
const dependenciesOf = (task) => [
    ...new Set([...(task.runAfter ?? []), ...referencesOf(task).map((reference) => reference.task)]),
];
/** Lists the results that a task uses. */
function referencesOf({ params = [], when = [], matrix = {} }) {
    const included = (matrix.include ?? []).flatMap((entry) => entry.params ?? []);
    return resultReferences([
        ...[...params, ...(matrix.params ?? []), ...included].map(({ value }) => value),
        ...when.flatMap(({ input, values = [], cel }) => [input, ...values, cel]),
    ]);
}
/** `$(tasks.<task>.results.<result>)` in any of the values. */
function resultReferences(values) {
    const text = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value ?? ""))).join("\n");
    return [...text.matchAll(reference)].map(([, task = "", dotted, quoted, index = ""]) => ({
        task,
        result: dotted ?? quoted ?? "",
        index,
    }));
}
const reference = /\$\(tasks\.([^.()]+)\.results(?:\.([^()[\]"']+)|\[\\?["']([^"'\\]+)\\?["']\])(\[(?:\*|\d+)\])?\)/g;


/***/ }),

/***/ 18720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ quantityOf)
/* harmony export */ });
const scales = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    "": 1,
    ...Object.fromEntries(["k", "M", "G", "T", "P", "E"].map((suffix, index) => [suffix, 1000 ** (index + 1)])),
    ...Object.fromEntries(["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"].map((suffix, index) => [suffix, 1024 ** (index + 1)])),
};
/** apimachinery pkg/api/resource/quantity.go; undefined for anything else, such as a parameter of Tekton. */
function quantityOf(value) {
    const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
    const [, number, suffix = "", exponent = "0"] = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:([numkMGTPE]|[KMGTPE]i)|[eE]([+-]?\d+))?$/.exec(text) ?? [];
    return number === undefined ? undefined : Number(`${number}e${exponent}`) * (scales[suffix] ?? Number.NaN);
}


/***/ })

};
