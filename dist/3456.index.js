export const id = 3456;
export const ids = [3456];
export const modules = {

/***/ 13456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishPackages: () => (/* binding */ publishPackages)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);


/** Publishers in the order of their work: a pull request finds nothing to do where the commit was made. */
const publishers = {
    folder: async () => (await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(5603)]).then(__webpack_require__.bind(__webpack_require__, 25603))).publishFolder,
    artifact: async () => (await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(7625)]).then(__webpack_require__.bind(__webpack_require__, 67625))).publishArtifact,
    commit: async () => (await Promise.all(/* import() */[__webpack_require__.e(4286), __webpack_require__.e(9698)]).then(__webpack_require__.bind(__webpack_require__, 49698))).publishCommit,
    "pull-request": async () => (await Promise.all(/* import() */[__webpack_require__.e(4286), __webpack_require__.e(3458)]).then(__webpack_require__.bind(__webpack_require__, 23458))).publishPullRequest,
    release: async () => (await __webpack_require__.e(/* import() */ 8238).then(__webpack_require__.bind(__webpack_require__, 98238))).publishRelease,
};
const nothingPublished = { errors: [] };
/** Publishes in every way that `publish` names. One that fails leaves its error; the others go on. */
async function publishPackages(options) {
    const publication = { ...options, client: openOnce(options) };
    let published = nothingPublished;
    for (const kind of Object.keys(publishers))
        if (options.inputs.publish.includes(kind))
            published = { ...published, ...(await publishOne(kind, publication, published)) };
    return published;
}
async function publishOne(kind, publication, { errors }) {
    const failed = publication.records.filter(({ error }) => error !== undefined).length;
    // The artifact is how another job learns of what failed.
    if (kind !== "artifact" && kind !== "folder" && failed > 0) {
        publication.ports.log.line(`publish: no ${kind}, because ${failed} of ${publication.records.length} pipelines failed.`);
        return {};
    }
    try {
        const publish = await publishers[kind]();
        return await publish(publication);
    }
    catch (error) {
        if (publication.ports.signal.aborted)
            throw publication.ports.signal.reason;
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        return {
            errors: [
                ...errors,
                error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PublishError */ .S1
                    ? error
                    : new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PublishError */ .S1(`publish: the ${kind} failed. ${error.message}`, withHint(error)),
            ],
        };
    }
}
const withHint = (error) => ({
    cause: error.cause,
    ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .s)({ hint: error.hint }),
});
function openOnce({ inputs, ports }) {
    let opened;
    return async () => {
        opened ??= Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 88545)).then(({ openGitHub }) => openGitHub({ ...ports, token: inputs.githubToken }));
        return await opened;
    };
}


/***/ })

};
