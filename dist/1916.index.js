export const id = 1916;
export const ids = [1916];
export const modules = {

/***/ 20330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeDrift),
/* harmony export */   i: () => (/* binding */ renderDrift)
/* harmony export */ });
/* harmony import */ var _report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);
/* harmony import */ var _report_text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91605);


/** Rows beyond these are only counted: an issue has 65,536 characters. */
const mostRows = 100;
/** The text of an issue: what differs between Git and the server. */
function renderDrift(records, { host, runUrl }) {
    const rows = records
        .slice(0, mostRows)
        .flatMap(({ name, module, serverDrift }) => serverDrift === undefined
        ? []
        : [[(0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name), (0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(module), (0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(describeDrift(name, module, serverDrift))]]);
    const rest = records.length > mostRows ? `\n\nAnd ${records.length - mostRows} more.` : "";
    const run = runUrl === "" ? "" : `, ${(0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)("as this run found them", runUrl)}`;
    return `What the repository has, and what ${(0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(host)} has${run}:\n\n${(0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["Pipeline", "Module", "Difference"], rows)}${rest}\n\nThis issue is kept up to date, and closed when both are the same again.`;
}
/** In one sentence. */
function describeDrift(name, module, drift) {
    if (drift.kind === "missing")
        return `Pipeline "${name}" of ${module} is not on the server.`;
    if (drift.kind === "gone")
        return `Pipeline "${name}" is on the server, and ${module}, which it came from, has no such pipeline any more.`;
    const commit = drift.commit === "" || drift.commit === drift.version ? "" : ` (commit ${(0,_report_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortVersion */ .Li)(drift.commit)})`;
    const version = `the default version ${drift.version}${commit} of pipeline "${name}"`;
    return drift.kind === "unknown"
        ? `Whether ${version} is what ${module} compiles to cannot be told: the server keeps neither its text nor its digest.`
        : `${version[0]?.toUpperCase()}${version.slice(1)} on the server is not what ${module} compiles to.`;
}


/***/ }),

/***/ 94504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ vanishedRecord)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86594);
/* harmony import */ var _packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35244);


/** The error at the module of a pipeline that it has no more. */
function vanishedRecord({ module, function: own, name, line, source }, { inputs }) {
    const note = JSON.stringify({ module, name, by: "…", why: "…" });
    const error = new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DiscoveryError */ .P3(`${module} had the pipeline "${name}" (as ${source} knows it), and has it no more.`, {
        code: "pipeline-lost",
        hint: `Look for a decorator or an import of kfp that was lost. To remove the pipeline, delete the file, or add \`${note}\` to the list \`removed\` in ${(0,_packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_1__.manifestPathIn)(inputs.outputDir)}.`,
        location: { file: module, ...(line === undefined ? {} : { line }) },
    });
    return { module, ...(own === undefined ? {} : { function: own }), name, lost: true, error };
}


/***/ }),

/***/ 71916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithServer: () => (/* binding */ compareWithServer)
/* harmony export */ });
/* harmony import */ var _delivery_open_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);
/* harmony import */ var _delivery_plan_uploads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37759);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _packages_module_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22859);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20330);
/* harmony import */ var _lost_pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94504);






/**
 * Compares each package with the default version of its pipeline on the server, and adds the pipelines that the server has from this
 * repository and Git has not. What differs is told at its module, and is an error where that is wanted.
 * @throws ActionError for what concerns all pipelines
 */
async function compareWithServer(records, options) {
    const { client, close } = await (0,_delivery_open_server_js__WEBPACK_IMPORTED_MODULE_0__/* .openServer */ .C)(options);
    try {
        const plans = await (0,_delivery_plan_uploads_js__WEBPACK_IMPORTED_MODULE_1__/* .planComparison */ .dX)(records, options);
        const requests = plans.flatMap(({ request }) => request ?? []);
        const comparisons = await client.compareVersions(requests);
        const compared = plans.map(({ record, request }) => {
            const serverDrift = comparisons.get(request?.pipelineName ?? "");
            return serverDrift === undefined ? record : { ...record, serverDrift };
        });
        const onServer = await client.pipelinesOf(options.github.repository);
        const known = new Set(requests.map(({ pipelineName }) => pipelineName));
        const others = onServer.filter(({ name }) => !known.has(name));
        const gone = await goneFrom(others, records, options);
        const told = [...compared, ...gone].map((record) => tell(record, options));
        if (options.inputs.driftIssue)
            await (await __webpack_require__.e(/* import() */ 7000).then(__webpack_require__.bind(__webpack_require__, 27000))).keepDriftIssue(told, options);
        return told;
    }
    finally {
        await close();
    }
}
/**
 * Of the folder that the modules of this step have in common: other workflows of the repository may have pipelines of their own. One whose
 * file is still there is not gone: this step's has lost its pipeline, which is an error, and another step's is left to that step.
 */
async function goneFrom(others, records, options) {
    const modules = new Set(records.map(({ module }) => module));
    const folder = commonFolder([...modules]);
    const hasFile = (0,_packages_module_files_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleFiles */ .u)(options.workspace, { env: options.ports.env, withoutCheckout: false });
    const found = [];
    for (const { name, module } of others) {
        if (!module.startsWith(folder) || module === "" || modules.has(module))
            continue;
        if (!(await hasFile(module)))
            found.push({ module, name, serverDrift: { kind: "gone" } });
        else if (isLost(module, options))
            found.push((0,_lost_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .vanishedRecord */ .K)({ module, name, source: "the server" }, options));
    }
    return found;
}
/** Of a module that another job compiled only its package is known. */
const isLost = (module, { inputs, passedOver, removed }) => (inputs.packages.length > 0 || passedOver.includes(module)) && !removed.some((removal) => removal.module === module);
/** `pipelines/` of `pipelines/a.py` and `pipelines/b/c.py`. */
function commonFolder(paths) {
    const [first = "", ...rest] = paths.map((path) => path.slice(0, path.lastIndexOf("/") + 1));
    let folder = first;
    while (!rest.every((path) => path.startsWith(folder)))
        folder = folder.replace(/[^/]*\/$/, "");
    return folder;
}
function tell(record, { inputs, ports }) {
    const { serverDrift, compiled } = record;
    if (serverDrift === undefined || serverDrift.kind === "same")
        return record;
    const message = (0,_describe_js__WEBPACK_IMPORTED_MODULE_4__/* .describeDrift */ .Z)(record.name, record.module, serverDrift);
    const location = { file: record.module, ...(compiled === undefined ? {} : { line: compiled.line }) };
    const hint = hints[serverDrift.kind];
    if (inputs.serverDrift === "error" && record.error === undefined)
        return { ...record, error: new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DriftError */ .ul(message, { hint, ...(compiled === undefined ? {} : { location }) }) };
    const place = compiled === undefined ? {} : { location };
    ports.log.annotate({ level: "warning", title: "Drift", message: `${message}\n${hint}`, ...place });
    return record;
}
const hints = {
    missing: "Upload it, as a push to the default branch does.",
    gone: "Delete it on the server, or bring its module back.",
    differs: "Run the deployment of the default branch again, or make the change on the server in Git.",
    unknown: "Upload it once with this action, which leaves the digest in the version's description.",
};


/***/ })

};
