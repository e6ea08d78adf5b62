export const id = 6318;
export const ids = [6318,977];
export const modules = {

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

/***/ 76939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportMigration: () => (/* binding */ reportMigration)
});

// EXTERNAL MODULE: ./src/report/replacements.ts
var report_replacements = __webpack_require__(74461);
// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/migrate/survey.ts + 1 modules
var survey = __webpack_require__(9547);
;// CONCATENATED MODULE: ./src/migrate/ledger.ts



/** Rows of the summary, and constructs of the output. */
const mostRows = 200;
const mostConstructs = 2_000;
/** The most differences of a pipeline in the output. */
const mostDifferences = 50;
const replacing = (records) => records.flatMap(({ module, name, replaced }) => (replaced === undefined ? [] : [{ module, name, replaced }]));
/** Modules of KFP 2 all of whose pipelines are proven equal to what they replace. */
function provenEqual(records) {
    const byModule = Map.groupBy(replacing(records), ({ module }) => module);
    return [...byModule].flatMap(([module, all]) => all.every(({ replaced }) => replaced.equality.kind === "equal") ? [module] : []);
}
/** `17 of 43 modules ready, 9 proven equal` */
const countReady = (modules, records) => `${modules.filter(survey/* isReady */.i_).length} of ${modules.length} modules ready, ${provenEqual(records).length} proven equal`;
/** The part of the job summary: modules that are not ready, those with the fewest constructs first. */
function renderLedger(modules, records, links) {
    if (modules.length === 0)
        return "";
    const open = modules
        .filter((module) => !(0,survey/* isReady */.i_)(module))
        .toSorted((one, other) => one.constructs.length - other.constructs.length);
    const rows = open
        .slice(0, mostRows)
        .map(({ module, constructs }) => [
        (0,markdown/* link */.nf)(module, links.source(module, constructs[0]?.line)),
        String(constructs.length),
        [...Map.groupBy(constructs, ({ kind }) => kind)]
            .map(([kind, all]) => (0,markdown/* inlineCode */.ti)(all.length === 1 ? kind : `${kind} × ${all.length}`))
            .join(", "),
    ]);
    const table = rows.length === 0
        ? []
        : [(0,markdown/* compactTable */.YI)(["Module", "Places", "What KFP 2 does not have"], rows, open.length - rows.length)];
    const replacements = (0,report_replacements/* replacementsPart */.L)(replacing(records), links);
    const counts = `${countReady(modules, records)}.`;
    return ["## Migration to Kubeflow Pipelines 2", counts, ...table, ...replacements, ""].join("\n\n");
}
/** The output `migration`. */
function migrationOutput(modules, records) {
    const all = modules.flatMap(({ module, constructs }) => constructs.map(({ kind, what, replacement, line, column }) => ({ module, kind, what, replacement, line, column })));
    return JSON.stringify({
        modules: modules.length,
        ready: modules.filter(survey/* isReady */.i_).map(({ module }) => module),
        provenEqual: provenEqual(records),
        replacements: replacing(records).map(({ module, name, replaced: { module: replaces, pipeline, equality } }) => ({
            module,
            pipeline: name,
            replaces,
            ...(pipeline === undefined ? {} : { replacedPipeline: pipeline }),
            result: equality.kind,
            ...(equality.kind === "different" ? { differences: equality.differences.slice(0, mostDifferences) } : {}),
            ...(equality.kind === "unknown" ? { reason: equality.reason } : {}),
        })),
        constructs: all.slice(0, mostConstructs),
        omitted: Math.max(0, all.length - mostConstructs),
    });
}

;// CONCATENATED MODULE: ./src/migrate/notice-differences.ts
const notice_differences_mostDifferences = 5;
/** A notice for each pipeline of KFP 2 that is not proven equal to what it replaces, at the comment that names it. */
function noticeDifferences(records, log) {
    for (const { module, name, replaced, compiled } of records) {
        if (replaced === undefined || replaced.equality.kind === "equal")
            continue;
        log.annotate({
            level: "notice",
            title: "KFP 2: not proven equal",
            message: messageOf(name, replaced),
            location: { file: module, line: replaced.line ?? compiled?.line ?? 1 },
        });
    }
}
function messageOf(name, { module, equality }) {
    if (equality.kind === "unknown")
        return `${name} is not compared with ${module}: ${equality.reason}.`;
    if (equality.kind === "equal")
        return `${name} does what ${module} does.`;
    const shown = equality.differences.slice(0, notice_differences_mostDifferences).map((text) => `${text}.`);
    const more = equality.differences.length - shown.length;
    return [`${name} is not proven equal to ${module}.`, ...shown, ...(more > 0 ? [`And ${more} more.`] : [])].join("\n");
}

// EXTERNAL MODULE: ./src/migrate/patch.ts
var migrate_patch = __webpack_require__(68859);
// EXTERNAL MODULE: ./src/discovery/parsed-module.ts
var parsed_module = __webpack_require__(52686);
// EXTERNAL MODULE: ./src/git/changes.ts
var git_changes = __webpack_require__(30977);
// EXTERNAL MODULE: ./src/git/committed-files.ts
var committed_files = __webpack_require__(29280);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/migrate/find-constructs.ts + 1 modules
var find_constructs = __webpack_require__(2875);
;// CONCATENATED MODULE: ./src/migrate/ratchet.ts





/** Kinds that the change brings into modules. None where the base is unknown, which the log says. */
async function addedConstructs(modules, context) {
    const changes = await (0,git_changes.changedFiles)(context);
    if (changes.kind === "unknown") {
        context.ports.log.line(`migrate: the constructs cannot be compared with the base, because ${changes.reason}.`);
        return [];
    }
    const changed = modules.filter(({ module, constructs }) => constructs.length > 0 && changes.files.includes(module));
    const { workspace, ports } = context;
    const paths = changed.map(({ module }) => module);
    const before = await (0,committed_files/* readCommitted */.r)({ workspace, env: ports.env, revision: changes.base, paths });
    return changed.flatMap(({ module, constructs }) => {
        const known = new Set((0,find_constructs/* findConstructs */.e)((0,parsed_module/* parseModule */.Y)(textOf(before.get(module)))).map(({ kind }) => kind));
        const byKind = Map.groupBy(constructs, ({ kind }) => kind);
        return [...byKind].flatMap(([kind, [first]]) => known.has(kind) || first === undefined ? [] : [{ ...first, module }]);
    });
}
const textOf = (bytes) => bytes?.toString("utf8") ?? "";
/** The first of each module becomes the error of its pipelines, unless they have one already. */
function withRatchetErrors(records, added) {
    const byModule = Map.groupBy(added, ({ module }) => module);
    return records.map((record) => {
        const own = byModule.get(record.module);
        return own === undefined || record.error !== undefined || record.skipped
            ? record
            : { ...record, error: ratchetError(own) };
    });
}
function ratchetError(added) {
    const [first] = added;
    const names = added.map(({ what }) => what).join(", ");
    const replacements = [...new Set(added.map(({ replacement }) => replacement))].join(" ");
    const location = first === undefined ? {} : { location: { file: first.module, line: first.line, column: first.column } };
    return new errors/* ActionError */.lZ(`${first?.module ?? "The module"} gains what KFP 2 does not have: ${names}.`, {
        code: "migration-ratchet",
        hint: `${replacements} With \`migrate: report\` the step only reports it.`,
        ...location,
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/discovery/search-roots.ts
var search_roots = __webpack_require__(22296);
// EXTERNAL MODULE: ./src/discovery/sources.ts
var discovery_sources = __webpack_require__(6388);
// EXTERNAL MODULE: ./src/equality/compare-pipelines.ts + 21 modules
var compare_pipelines = __webpack_require__(81578);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
;// CONCATENATED MODULE: ./src/migrate/replacements.ts







/** Compares each pipeline of KFP 2 with the one of KFP 1 that it replaces. @returns the records of KFP 2 with what came of it */
function compareReplacements(records, modules, { workspace, inputs, ports }) {
    const sources = (0,discovery_sources/* openSources */.H)(workspace, (0,search_roots/* searchRoots */._)({ workspace, inputs, env: ports.env }));
    const parse = (0,parsed_module/* createParser */.C)(sources);
    const sdks = new Map(modules.map(({ module, sdk }) => [module, sdk]));
    const former = records.filter(({ module }) => sdks.get(module) === "kfp-tekton");
    return records.map((record) => {
        if (sdks.get(record.module) !== "kfp")
            return record;
        const named = replacedModules(parse(record.module).text);
        const candidates = { former, sdks, workspace };
        const replaced = named.length > 0 ? byComment(record, named, candidates) : byName(record, former);
        return { ...record, ...(0,defined/* defined */.s)({ replaced }) };
    });
}
/** `# replaces: pipelines/train.py`, on a line of its own; several where pipelines of several modules came together. */
const replacedModules = (text) => text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const path = /^\s*#\s*replaces:\s*(\S.*?)\s*$/i.exec(line)?.[1];
    return path === undefined ? [] : [{ path, line: index + 1 }];
});
function byComment(record, named, candidates) {
    const all = named.map(({ path, line }) => ({ ...findModule(path, record, candidates), line }));
    const fitting = all.find(({ found }) => found.some((one) => isSameName(one, record)));
    const chosen = fitting ?? all.find(({ found }) => found.length > 0) ?? all[0];
    if (chosen === undefined)
        throw new Error("no module is named");
    const { module, found, reason, line } = chosen;
    if (reason !== undefined)
        return { module, line, equality: { kind: "unknown", reason } };
    const one = found.find((candidate) => isSameName(candidate, record)) ?? (found.length === 1 ? found[0] : undefined);
    if (one === undefined)
        return {
            module,
            line,
            equality: { kind: "unknown", reason: `it has several pipelines, none named ${record.name}` },
        };
    return { ...compared(one, record), line };
}
/** A path from the root of the repository, or from the folder of the module that has the comment. */
function findModule(path, { module: from }, { former, sdks, workspace }) {
    const paths = [external_node_path_.posix.normalize(path), external_node_path_.posix.join(external_node_path_.posix.dirname(from), path)];
    const module = paths.find((one) => former.some((record) => record.module === one));
    if (module !== undefined)
        return { module, found: former.filter((record) => record.module === module) };
    const current = paths.find((one) => sdks.get(one) === "kfp");
    if (current !== undefined)
        return { module: current, found: [], reason: "it is a module of KFP 2" };
    const [first = path] = paths;
    const exists = paths.some((one) => !one.startsWith("..") && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, one)));
    const reason = exists ? "it is not among the modules of this step" : "there is no such file";
    return { module: first, found: [], reason };
}
function byName(record, former) {
    const found = former.find((candidate) => isSameName(candidate, record));
    return found === undefined ? undefined : compared(found, record);
}
/** KFP 2 squeezes names (kfp/dsl/utils.py, `sanitize_component_name`), KFP 1 keeps them as they are. */
const squeezed = (name) => name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
const isSameName = (one, other) => squeezed(one.name) === squeezed(other.name);
function compared(former, current) {
    const { module, name: pipeline } = former;
    const missing = [former, current].find(({ compiled }) => compiled === undefined);
    if (former.compiled === undefined || current.compiled === undefined || missing !== undefined) {
        const reason = missing?.skipped === true ? "is skipped by `changed-only`" : "did not compile";
        return { module, pipeline, equality: { kind: "unknown", reason: `${missing?.module} ${reason}` } };
    }
    return { module, pipeline, equality: (0,compare_pipelines/* comparePackages */.F)(former.compiled.yaml, current.compiled.yaml) };
}

;// CONCATENATED MODULE: ./src/migrate/migrate.ts






/** Reports what stands between the modules and KFP 2; with `migrate: ratchet`, a new kind of it in a module is an error. */
async function reportMigration(records, context) {
    const modules = (0,survey/* surveyModules */.Yv)(records, context);
    const { log } = context.ports;
    const compared = compareReplacements(records, modules, context);
    (0,survey/* noticeConstructs */.Pc)(modules, log);
    noticeDifferences(compared, log);
    log.line(`Migration to KFP 2: ${countReady(modules, compared)}.`);
    const patch = (0,migrate_patch/* migrationPatch */.BJ)(modules, context.workspace);
    const reported = {
        attachments: new Map(patch === "" ? [] : [[migrate_patch/* patchName */.UC, patch]]),
        output: migrationOutput(modules, compared),
        renderLedger: (links) => renderLedger(modules, compared, links),
    };
    if (context.inputs.migrate !== "ratchet")
        return { records: compared, ...reported };
    const added = await addedConstructs(modules, context);
    return { records: withRatchetErrors(compared, added), ...reported };
}


/***/ }),

/***/ 74461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ replacementsPart)
/* harmony export */ });
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);

const mostRows = 200;
const mostDifferences = 20;
/** Which pipelines of KFP 2 are proven to do what their predecessors do, and what differs in the others. */
function replacementsPart(all, links) {
    if (all.length === 0)
        return [];
    const ordered = all.toSorted((one, other) => rank(one) - rank(other));
    const rows = ordered.slice(0, mostRows).map((one) => rowOf(one, links));
    const table = (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .compactTable */ .YI)(["Pipeline of KFP 2", "Replaces", "Compared"], rows, all.length - rows.length);
    return [table, ...ordered.slice(0, mostRows).flatMap(differencesOf)];
}
const rank = ({ replaced }) => ["different", "unknown", "equal"].indexOf(replaced.equality.kind);
const rowOf = ({ module, name, replaced }, links) => [
    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(name, links.source(module, replaced.line)),
    (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(replaced.module, links.source(replaced.module)),
    wordsOf(replaced),
];
function wordsOf({ equality }) {
    if (equality.kind === "equal")
        return "✅ proven equal";
    if (equality.kind === "unknown")
        return `not compared: ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSentence */ .jg)(equality.reason)}`;
    const { length } = equality.differences;
    return `✏️ ${length} ${length === 1 ? "difference" : "differences"}`;
}
function differencesOf({ name, replaced: { equality, module } }) {
    if (equality.kind !== "different")
        return [];
    const shown = equality.differences.slice(0, mostDifferences).map((text) => `- ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSentence */ .jg)(text)}`);
    const more = equality.differences.length - shown.length;
    const lines = more > 0 ? [...shown, `- … and ${more} more`] : shown;
    return [(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`<b>${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(name)}</b> and ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(module)}`, lines.join("\n"))];
}


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
