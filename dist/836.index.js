export const id = 836;
export const ids = [836,968];
export const modules = {

/***/ 38069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseUnproven: () => (/* binding */ refuseUnproven)
/* harmony export */ });
/* harmony import */ var _config_select_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11564);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _open_server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56535);



/**
 * Takes the upload from each pipeline whose package has no succeeded run in the environment that `promote-from` names.
 * @throws ActionError if that environment cannot be asked
 */
async function refuseUnproven(plans, configured) {
    const { client, close } = await (0,_open_server_js__WEBPACK_IMPORTED_MODULE_2__/* .openServer */ .C)(contextOfSource(configured));
    try {
        const succeeded = await client.succeededVersions();
        const checked = [];
        for (const plan of plans)
            checked.push(await check(plan, { client, succeeded, configured }));
        return checked;
    }
    finally {
        await close();
    }
}
/** The other environment with the login of this step. */
function contextOfSource({ config, environment, context }) {
    const { inputs, github } = context;
    const { promoteFrom } = inputs;
    if (config === undefined)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(["Input `promote-from` names an environment of pipelines.yaml, and there is no such file."]);
    if (github.isAboutPullRequest)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz(["Input `promote-from` is not for pull requests: their packages are not deployed."]);
    const entry = (0,_config_select_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .selectEnvironment */ .a)(config, promoteFrom, github)?.entry;
    if (environment?.name === promoteFrom)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([`Input \`promote-from\` is ${promoteFrom}, the environment that the step deploys to.`]);
    if (entry?.host === undefined || entry.host === "embedded" || entry.engine === "tekton")
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz([
            `Input \`promote-from\` needs a Kubeflow Pipelines server that keeps runs; ${promoteFrom} has none.`,
        ]);
    const { host, namespace = "", api = "auto" } = entry;
    return { ...context, inputs: { ...inputs, host, namespace, api, engine: "kfp", run: false } };
}
async function check(plan, options) {
    const { record, request } = plan;
    if (request === undefined)
        return plan;
    const { log } = options.configured.context.ports;
    try {
        const version = await provenVersion(request, options);
        log.line(`${record.name}: version ${version.name} has a succeeded run in ${nameOf(options)}`);
        return plan;
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ))
            throw error;
        return { record: { ...record, error } };
    }
}
const nameOf = ({ configured }) => configured.context.inputs.promoteFrom;
/** A description can be written by anybody who may upload there, so the package itself is read where the server returns it. */
async function provenVersion(request, options) {
    const { client, succeeded } = options;
    const { pipelineName, sha256, yaml } = request;
    const versions = await client.versionsOf(pipelineName);
    const passed = versions.filter(({ id }) => succeeded.has(id));
    for (const version of passed.filter((one) => one.sha256 === sha256)) {
        const stored = await client.readPackage(version);
        if (stored === undefined || stored === yaml)
            return version;
    }
    throw unproven(request, { versions, passed, environment: nameOf(options) });
}
const mostShown = 10;
function unproven({ pipelineName, sha256 }, { versions, passed, environment }) {
    const short = (digest) => (digest === "" ? "unknown" : digest.slice(0, 16));
    const there = versions.some((version) => version.sha256 === sha256)
        ? "is there, and no run of it has succeeded"
        : "is not there";
    const shown = passed.slice(0, mostShown).map(({ name, sha256: digest }) => `${short(digest)} (version ${name})`);
    const more = passed.length > shown.length ? ` and ${passed.length - shown.length} more` : "";
    const listed = shown.length === 0 ? "None has passed." : `Passed: ${shown.join(", ")}${more}.`;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PromotionError */ .g1(`Pipeline "${pipelineName}" with SHA-256 ${short(sha256)} ${there} in ${environment}. ${listed}`, { hint: `Nothing was uploaded. Let a run of this package succeed in ${environment}, then run the step again.` });
}


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


/***/ })

};
