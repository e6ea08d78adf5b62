export const id = 570;
export const ids = [570];
export const modules = {

/***/ 90570:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithServer: () => (/* binding */ compareWithServer)
/* harmony export */ });
/* harmony import */ var _engines_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49619);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _report_drift_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18101);
/* harmony import */ var _plan_uploads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94538);




/**
 * Compares each package with the default version of its pipeline on the server, and adds the pipelines that the server has from this
 * repository and Git has not. What differs is told at its module, and is an error where that is wanted.
 * @throws ActionError for what concerns all pipelines
 */
async function compareWithServer(records, options) {
    const { client, close } = await (0,_engines_server_js__WEBPACK_IMPORTED_MODULE_0__/* .openServer */ .C)(options);
    try {
        const plans = (0,_plan_uploads_js__WEBPACK_IMPORTED_MODULE_3__/* .planUploads */ .K)(records, options);
        const packages = plans.flatMap(({ names, record: { compiled } }) => names === undefined || compiled === undefined ? [] : [{ ...compiled, pipelineName: names.pipeline }]);
        const comparisons = await client.compareVersions(packages);
        const compared = plans.map(({ record, names }) => {
            const serverDrift = comparisons.get(names?.pipeline ?? "");
            return serverDrift === undefined ? record : { ...record, serverDrift };
        });
        const onServer = await client.pipelinesOf(options.github.repository);
        const known = new Set(plans.flatMap(({ names }) => names?.pipeline ?? []));
        const told = [
            ...compared,
            ...goneFrom(onServer.filter(({ name }) => !known.has(name)), records),
        ].map((record) => tell(record, options));
        if (options.inputs.driftIssue)
            await (await __webpack_require__.e(/* import() */ 1958).then(__webpack_require__.bind(__webpack_require__, 41958))).keepDriftIssue(told, options);
        return told;
    }
    finally {
        await close();
    }
}
/** Of the folder that the modules of this step have in common: other workflows of the repository may have pipelines of their own. */
function goneFrom(others, records) {
    const modules = new Set(records.map(({ module }) => module));
    const folder = commonFolder([...modules]);
    return others
        .filter(({ module }) => module.startsWith(folder) && module !== "" && !modules.has(module))
        .map(({ name, module }) => ({ module, name, serverDrift: { kind: "gone" } }));
}
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
    const message = (0,_report_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDrift */ .Z)(record.name, record.module, serverDrift);
    const location = { file: record.module, ...(compiled === undefined ? {} : { line: compiled.line }) };
    const hint = hints[serverDrift.kind];
    if (inputs.serverDrift === "error" && record.error === undefined)
        return { ...record, error: new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DriftError */ .ul(message, { hint, ...(compiled === undefined ? {} : { location }) }) };
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
