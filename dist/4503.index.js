export const id = 4503;
export const ids = [4503,7994,4068];
export const modules = {

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

/***/ 98681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ changeList),
/* harmony export */   Yd: () => (/* binding */ noteworthyTasks),
/* harmony export */   eA: () => (/* binding */ briefDifference),
/* harmony export */   hF: () => (/* binding */ describeDifference)
/* harmony export */ });
/* harmony import */ var _diagram_tones_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2461);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52087);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4741);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91605);
/* harmony import */ var _text_difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7783);





/** `1 task added, 2 tasks changed, 1 parameter changed`. */
function describeDifference({ changes, tasks }) {
    const marks = noteworthyTasks(tasks, "").map(({ task }) => (isRename(task) ? "renamed" : task.mark));
    const parameters = changes.filter(({ kind }) => kind === "parameter").length;
    return [
        ...["added", "removed", "renamed", "changed"].map((word) => [marks.filter((mark) => mark === word).length, "task", word]),
        [parameters, "parameter", "changed"],
        [changes.length - parameters, "setting", "changed"],
    ]
        .flatMap(([count, noun, word]) => (count === 0 ? [] : [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(count, noun)} ${word}`]))
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
    const sign = mark === "same" ? "" : _diagram_tones_js__WEBPACK_IMPORTED_MODULE_0__/* .looks */ .d[mark].sign;
    const shown = changes.slice(0, mostChanges).map((change) => changeEntry(change, "  "));
    const rest = changes.length - shown.length;
    return [
        `- ${sign}${titles(tasks.map(({ title }) => title))}`,
        ...shown,
        ...(rest > 0 ? [`  - … and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rest, "more change")}`] : []),
    ].join("\n");
}
function changeEntry(change, indent) {
    if (change.kind === "needs")
        return needsEntry(change, indent);
    const { what, before, after } = change;
    const head = `${indent}- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(what, 120))}`;
    if (isLine(before) && isLine(after))
        return `${head}: ${values(before, after)}`;
    const block = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeBlock */ .DV)((0,_text_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .textDifference */ .n)(before ?? "", after ?? ""), "diff");
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
    const shown = all.slice(0, mostTitles).map((title) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(title, 120)));
    return `${shown.join(", ")}${all.length > shown.length ? ` and ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(all.length - shown.length, "more task")}` : ""}`;
}
const isLine = (text) => text === undefined || !/[\r\n]/.test(text);
const longestValue = 120;
function values(before, after) {
    if (before === undefined || after === undefined)
        return `${value(before, "not set")} → ${value(after, "removed")}`;
    const [was, is] = (0,_text_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .lineDifference */ .e)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(before), (0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .sanitizeLine */ .g$)(after), longestValue);
    return was === is ? "only characters that cannot be seen" : `${value(was, "")} → ${value(is, "")}`;
}
const value = (text, absent) => text === undefined ? `*${absent}*` : text === "" ? "*empty*" : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text, longestValue + 2));


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

/***/ 57994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSummary: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2860);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19334);
/* harmony import */ var _name_cell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64912);
/* harmony import */ var _pipeline_details_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26694);
/* harmony import */ var _shared_causes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99362);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52087);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4741);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91605);








/** GitHub refuses a step summary over 1 MiB as a whole; the rest is for what other steps of this project add. */
const summaryLimit = 900 * 1024;
/** At 350 bytes a row, a third of the summary at most. */
const mostRows = 1_000;
/** The job summary: one table of all pipelines, those that failed first, then folded details, as many as fit. */
function renderSummary(all, options) {
    const records = all
        .filter(({ skipped }) => !skipped)
        .toSorted((one, other) => Number((0,_model_record_js__WEBPACK_IMPORTED_MODULE_7__/* .passed */ .b)(one)) - Number((0,_model_record_js__WEBPACK_IMPORTED_MODULE_7__/* .passed */ .b)(other)));
    const table = records.length > 0
        ? [overviewTable(records, options)]
        : all.length > 0
            ? []
            : ["There are no pipelines: nothing to do."];
    const counts = [...skippedPart(all.length - records.length), ...leftOutPart(options.leftOut ?? 0)];
    const shared = sharedErrors(records);
    const common = [...shared].flatMap(([error, count]) => sharedErrorPart(error, count, options));
    const causes = (0,_shared_causes_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSharedCauses */ .V)(records).map(_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD);
    const overview = ["## Pipelines", ...table, ...common, ...causes, ...counts].join("\n\n");
    const sections = fittingSections(records, { ...options, told: new Set(shared.keys()) }, summaryLimit - Buffer.byteLength(overview));
    const omitted = records.length - sections.length;
    const note = omitted > 0 ? [`The details of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(omitted, "pipeline")} did not fit; the log has what they say.`] : [];
    return [overview, ...sections, ...note, ""].join("\n\n");
}
/** One cause, such as a server out of reach, that stopped several pipelines, and how many. */
function sharedErrors(records) {
    const byError = Map.groupBy(records, ({ error }) => error);
    return new Map([...byError].flatMap(([error, { length }]) => (error === undefined || length === 1 ? [] : [[error, length]])));
}
const sharedErrorPart = (error, count, { links }) => [
    `**❌ ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(error.title)}, for ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(count, "pipeline")}**`,
    ...(0,_pipeline_details_js__WEBPACK_IMPORTED_MODULE_2__/* .errorParts */ .VU)(error, links),
];
const skippedPart = (count) => count > 0 ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(count, "pipeline")} skipped: no file that they depend on has changed.`] : [];
const leftOutPart = (count) => count > 0
    ? [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(count, "file")} left out: no pipeline was found there. The log names each with the reason.`]
    : [];
function overviewTable(records, options) {
    const { linkable } = options;
    const linked = (label, url) => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(label, linkable ? url : undefined);
    // In their order where all of them fit.
    const shown = records.length <= mostRows ? records : byUrgency(records);
    const rows = shown
        .slice(0, mostRows)
        .map((record) => [
        (0,_name_cell_js__WEBPACK_IMPORTED_MODULE_1__/* .nameCell */ .U)(record, options.links),
        linked(statusWords(record), record.run?.url),
        record.version === undefined ? "" : linked((0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .shortVersion */ .Li)(record.version.versionName), record.version.url),
        (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsWords */ .O0)(record.findings ?? []),
    ]);
    const header = ["Pipeline", "Status", "Version", "Findings"];
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .compactTable */ .YI)(header, rows, records.length - rows.length);
}
const statusWords = (record) => record.verdict === undefined ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .status */ .h5)(record) : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .status */ .h5)(record)}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(record.verdict.durationMs)}`;
/** What one has to look at comes first. */
const byUrgency = (records) => records.toSorted((one, other) => urgency(one) - urgency(other));
function urgency(record) {
    if (!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_7__/* .passed */ .b)(record))
        return 0;
    return record.verdict !== undefined || record.compiled?.changed === true || (record.findings ?? []).length > 0
        ? 1
        : 2;
}
/** Less than any section. */
const tooLittle = 200;
/** More would hide the table above them. */
const mostOpen = 3;
/** In the order of the records. What does not fit in full is tried without its graph; what is left out was least urgent. */
function fittingSections(records, options, limit) {
    const open = records.filter((record) => !(0,_model_record_js__WEBPACK_IMPORTED_MODULE_7__/* .passed */ .b)(record)).length <= mostOpen;
    let left = limit;
    const fitting = new Map();
    for (const record of byUrgency(records)) {
        if (left < tooLittle)
            break;
        const section = fittingSection(record, options, { left, open });
        if (section === undefined)
            continue;
        left -= Buffer.byteLength(section) + 2;
        fitting.set(record, section);
    }
    return records.flatMap((record) => fitting.get(record) ?? []);
}
function fittingSection(record, options, { left, open }) {
    const title = `<b>${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeHtml */ .ZD)((0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(record.name, 100))}</b> ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .status */ .h5)(record)}`;
    for (const render of [_pipeline_details_js__WEBPACK_IMPORTED_MODULE_2__/* .fullDetails */ .EG, _pipeline_details_js__WEBPACK_IMPORTED_MODULE_2__/* .briefDetails */ .BF]) {
        const section = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(title, render(record, options), { open: open && isOwnFailure(record, options) });
        if (Buffer.byteLength(section) + 2 <= left)
            return section;
    }
    return undefined;
}
/** One that the error above the details explains has nothing more to say. */
const isOwnFailure = (record, { told }) => !(0,_model_record_js__WEBPACK_IMPORTED_MODULE_7__/* .passed */ .b)(record) && !(record.error !== undefined && told?.has(record.error));


/***/ }),

/***/ 7783:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ lineDifference),
/* harmony export */   n: () => (/* binding */ textDifference)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59672);
/* harmony import */ var _text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4741);


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
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .structuredPatch */ .YB)("", "", was, is, "", "", { context: 1, maxEditLength: mostEdits });
    const hunks = patch?.hunks ?? [wholeHunk(was, is)];
    return bounded(hunks.flatMap((hunk) => [...(hunks.length === 1 ? [] : [`@@ line ${hunk.newStart} @@`]), ...shortened(hunk.lines)]));
}
/** One line that changed, both ends of what stayed left out: `…rows=1 --seed=7…` → `…rows=2 --seed=7…`. */
function lineDifference(before, after, limit) {
    const start = commonStart(before, after);
    const end = commonStart([...before.slice(start)].reverse().join(""), [...after.slice(start)].reverse().join(""));
    return [around(before, { start, end, limit }), around(after, { start, end, limit })];
}
const normalized = (text) => (text === "" ? "" : `${(0,_text_sanitize_js__WEBPACK_IMPORTED_MODULE_0__/* .sanitize */ .aj)(text)}\n`);
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
