export const id = 6033;
export const ids = [6033];
export const modules = {

/***/ 26033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showPlan: () => (/* binding */ showPlan)
/* harmony export */ });
/* harmony import */ var _config_configure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28190);
/* harmony import */ var _delivery_open_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56535);
/* harmony import */ var _delivery_plan_uploads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85500);
/* harmony import */ var _delivery_preview_schedules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92991);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87206);





/** Prints what a deployment would upload, and do with the schedules. It only reads from the server. @throws ActionError */
async function showPlan(records, given) {
    const { log } = given.ports;
    // What the file says of the environment was in the log before.
    const configured = await (0,_config_configure_js__WEBPACK_IMPORTED_MODULE_0__.configure)({ ...given, ports: { ...given.ports, log: { ...log, line: () => { } } } });
    const context = { ...configured.context, ports: given.ports };
    const { engine, host } = context.inputs;
    if (engine === "tekton" || ["", "embedded"].includes(host))
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz(["To plan, name a server: `--environment`, one of those in pipelines.yaml, or `--host`."]);
    const plans = await (0,_delivery_plan_uploads_js__WEBPACK_IMPORTED_MODULE_2__/* .planUploads */ .K)(records, { ...configured, context });
    const { client, close } = await (0,_delivery_open_server_js__WEBPACK_IMPORTED_MODULE_1__/* .openServer */ .C)(context);
    try {
        for (const line of await uploadLines(plans, client))
            log.line(line);
    }
    finally {
        await close();
    }
    await (0,_delivery_preview_schedules_js__WEBPACK_IMPORTED_MODULE_3__.previewSchedules)(records, { ...configured, context });
}
async function uploadLines(plans, client) {
    const requests = plans.flatMap(({ request }) => request ?? []);
    return await Promise.all(requests.map(async (request) => describeUpload(request, await namesOf(request, client))));
}
const namesOf = async ({ pipelineName }, client) => new Set((await client.versionsOf(pipelineName)).map(({ name }) => name));
function describeUpload({ pipelineName, versionName, movesDefault }, there) {
    if (there.has(versionName))
        return `= ${pipelineName}: version ${versionName} is there`;
    const first = there.size === 0 ? ", the pipeline's first" : "";
    return `+ ${pipelineName}: upload version ${versionName}${first}${movesDefault ? ", which becomes the default" : ""}`;
}


/***/ })

};
