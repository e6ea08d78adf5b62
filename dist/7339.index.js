export const id = 7339;
export const ids = [7339];
export const modules = {

/***/ 87339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openKfpEngine: () => (/* binding */ openKfpEngine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50372);
/* harmony import */ var _server_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49619);




/** A Kubeflow Pipelines server: it keeps versions, and runs them. @throws KfpError */
async function openKfpEngine(options) {
    const { client, close } = await (0,_server_js__WEBPACK_IMPORTED_MODULE_2__/* .openServer */ .C)(options);
    let found = new Map();
    return {
        prepare: async (names) => {
            found = await client.findPipelines(names.map(({ pipeline }) => pipeline));
        },
        ship: async (shipment) => {
            const version = await upload({ shipment, client, options, pipeline: found.get(shipment.names.pipeline) });
            return { version, submit: (onSend) => submit({ shipment, version, client, options, onSend }) };
        },
        findRun: client.findRun,
        runSource: client.runSource,
        close,
    };
}
async function upload({ shipment, client, options, pipeline }) {
    const { names, compiled } = shipment;
    const { inputs, workspace, github, ports } = options;
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, compiled.packagePath));
    const version = await client.uploadVersion({
        pipelineName: names.pipeline,
        versionName: names.version,
        provenance: (0,_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .provenanceOf */ .J)(compiled, github),
        sha256: compiled.sha256,
        movesDefault: inputs.defaultVersion === "auto" ? github.isMainline : inputs.defaultVersion === "true",
        ...(pipeline === undefined ? {} : { pipeline }),
        fileName: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(compiled.packagePath),
        bytes,
        yaml: compiled.yaml,
    });
    const what = version.outcome === "created" ? "uploaded as" : "is on the server already as";
    ports.log.line(`${compiled.name}: ${what} version ${version.versionName}`);
    return version;
}
async function submit({ shipment, version, client, options, onSend }) {
    const { inputs, ports } = options;
    const submitted = await client.submitRun({
        version,
        yaml: shipment.compiled.yaml,
        runName: shipment.names.run,
        experiment: inputs.experiment,
        parameters: shipment.parameters,
        serviceAccount: inputs.serviceAccount,
        onSend,
    });
    ports.log.line(`${shipment.compiled.name}: run "${submitted.name}" submitted${inputs.host === "embedded" ? "" : `, ${submitted.url}`}`);
    return submitted;
}


/***/ }),

/***/ 50372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ provenanceOf)
/* harmony export */ });
/** Where a version or a run comes from, for whoever finds it: names and values, those only that are known, the weightiest first. */
function provenanceOf({ module, sha256, sdkVersion }, { repository, sha, ref, runUrl, names }) {
    const parts = [
        ["sha256", sha256],
        ["commit", sha],
        ["repository", repository],
        ["pull-request", names.pr ?? ""],
        ["ref", ref],
        ["kfp-tekton", sdkVersion],
        ["workflow", runUrl],
        ["module", module],
    ];
    return parts.filter(([, value]) => value !== "");
}


/***/ })

};
