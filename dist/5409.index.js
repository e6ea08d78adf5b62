export const id = 5409;
export const ids = [5409,968,4996];
export const modules = {

/***/ 38438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ openServers)
});

// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
// EXTERNAL MODULE: ./src/delivery/open-embedded.ts
var open_embedded = __webpack_require__(64417);
// EXTERNAL MODULE: ./src/kfp/kfp.ts + 46 modules
var kfp = __webpack_require__(69122);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/delivery/open-server.ts + 1 modules
var open_server = __webpack_require__(56535);
;// CONCATENATED MODULE: ./src/delivery/several-servers.ts



/**
 * Connects to the server of `host` and to those of `more-servers`, each with its own login. One that cannot be reached stops only the packages that
 * it might take.
 * @throws ActionError if none can be reached, or if two of them take the same packages
 */
async function openSeveral(context) {
    const addresses = addressesOf(context);
    const reached = await Promise.all(addresses.map((address) => reach(address, context)));
    const close = async () => {
        await Promise.all(openOf(reached).map((server) => server.close()));
    };
    try {
        refuseSameKind(reached);
        return serversOf(reached, close);
    }
    catch (error) {
        await close();
        throw error;
    }
}
function addressesOf({ inputs, login, moreServers }) {
    const { host, api, namespace } = inputs;
    return [{ host, api, namespace, login }, ...moreServers];
}
async function reach(address, context) {
    const { signal } = context.ports;
    try {
        return { address, server: await (0,open_server/* openRemote */.d)(address, context) };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || signal.aborted)
            throw error;
        return { address, error };
    }
}
const openOf = (reached) => reached.flatMap((one) => ("server" in one ? [one.server] : []));
const failuresOf = (reached) => reached.flatMap((one) => ("error" in one ? [{ host: one.address.host, error: one.error }] : []));
function serversOf(reached, close) {
    const clients = openOf(reached).map(({ client }) => client);
    const failures = failuresOf(reached);
    const [failure] = failures;
    if (clients.length === 0 && failure !== undefined)
        throw failure.error;
    return {
        clientFor: async (request) => place(request, reached),
        all: async () => {
            if (failure !== undefined)
                throw failure.error;
            return clients;
        },
        open: () => clients,
        at: (url) => {
            const found = clients.find(({ base }) => url.startsWith(`${base}/`));
            const [only] = clients;
            if (found !== undefined)
                return found;
            if (failure !== undefined)
                throw failure.error;
            if (only !== undefined && clients.length === 1)
                return only;
            throw new errors/* InputError */.dz([`None of the servers in \`host\` and \`more-servers\` has the run ${url}.`]);
        },
        failures,
        close,
    };
}
/** The first server that takes it. What an unreachable server might take does not go to one behind it: that would be the wrong server. */
function place(request, reached) {
    const [first] = reached;
    // The only server says itself why it cannot take a package.
    if (reached.length === 1 && first !== undefined && "server" in first)
        return first.server.client;
    const reasons = [];
    for (const one of reached) {
        if ("error" in one) {
            if ((0,kfp/* mayTake */.z)(one.address.api, request.yaml))
                throw one.error;
            continue;
        }
        const refusal = one.server.client.refusalOf(request.yaml);
        if (refusal === undefined)
            return one.server.client;
        reasons.push(`${one.server.client.base}: ${refusal.reason}`);
    }
    throw new errors/* PackageError */.JP(`Pipeline "${request.pipelineName}" cannot be uploaded to any of the ${reached.length} servers. ${reasons.join(". ")}.`, {
        hint: "Set `more-servers` to a server that takes such packages, or compile the pipeline with the SDK of one of these servers.",
    });
}
/** Of two servers of one generation the second would never get a package. */
function refuseSameKind(reached) {
    const clients = openOf(reached).map(({ client }) => client);
    for (const [index, client] of clients.entries()) {
        const same = clients.slice(0, index).find(({ generation }) => generation === client.generation);
        if (same !== undefined)
            throw new errors/* InputError */.dz([
                `Input \`more-servers\` names ${client.base}, which takes the same packages as ${same.base} (API ${client.generation}): it would get none. Upload to it in a step of its own.`,
            ]);
    }
}

;// CONCATENATED MODULE: ./src/delivery/open-servers.ts



/** @throws ActionError if no server can be reached */
async function openServers(options) {
    return options.inputs.host === "embedded" ? embeddedServers(options) : await openSeveral(options);
}
/** One for each SDK, started when the first of its packages is uploaded. */
function embeddedServers(options) {
    const started = new Map();
    const opened = [];
    const start = async (generation) => {
        const server = await (0,open_embedded/* openEmbedded */.f)(generation, options);
        opened.push(server);
        return server;
    };
    const clientOf = async (generation) => {
        const server = started.get(generation) ?? start(generation);
        started.set(generation, server);
        return (await server).client;
    };
    const open = () => opened.map(({ client }) => client);
    return {
        clientFor: ({ yaml }) => clientOf((0,package_kind/* packageKind */.Ji)(yaml).kind === "pipeline-spec" ? "v2beta1" : "v1"),
        all: async () => (opened.length > 0 ? open() : [await clientOf("v1")]),
        open,
        at: (url) => {
            const client = open().find(({ base }) => url.startsWith(base)) ?? open()[0];
            if (client === undefined)
                throw new Error("No server is open.");
            return client;
        },
        failures: [],
        close: async () => {
            await Promise.allSettled(started.values());
            await Promise.all(opened.map(({ close }) => close()));
        },
    };
}


/***/ }),

/***/ 20330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeDrift),
/* harmony export */   i: () => (/* binding */ renderDrift)
/* harmony export */ });
/* harmony import */ var _report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52087);
/* harmony import */ var _report_text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91605);


/** Limit of listed rows; the rest are counted. An issue holds 65,536 characters. */
const mostRows = 100;
/** Renders the text of the issue: differences between Git and the server. */
function renderDrift(records, { host, runUrl }) {
    const rows = records
        .slice(0, mostRows)
        .flatMap((record) => differencesOf(record).map((text) => [
        (0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(record.name),
        (0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(record.module),
        (0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text),
    ]));
    const rest = records.length > mostRows ? `\n\nAnd ${records.length - mostRows} more.` : "";
    const run = runUrl === "" ? "" : `, ${(0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)("as this run found them", runUrl)}`;
    return `What the repository has, and what ${(0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(host)} has${run}:\n\n${(0,_report_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(["Pipeline", "Module", "Difference"], rows)}${rest}\n\nThis issue is kept up to date, and closed when both are the same again.`;
}
function differencesOf({ name, module, serverDrift, scheduleDrift = [] }) {
    if (serverDrift === undefined || serverDrift.kind === "same")
        return scheduleDrift;
    return [describeDrift(name, module, serverDrift), ...scheduleDrift];
}
/** Describes one pipeline's drift in a sentence. */
function describeDrift(name, module, drift) {
    if (drift.kind === "missing")
        return `Pipeline "${name}" of ${module} is not on the server.`;
    if (drift.kind === "gone")
        return `Pipeline "${name}" is on the server, and ${module}, which it came from, has no such pipeline any more.`;
    const commit = drift.commit === "" || drift.commit === drift.version ? "" : ` (commit ${(0,_report_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .shortVersion */ .Li)(drift.commit)})`;
    const version = `the default version ${drift.version}${commit} of pipeline "${name}"`;
    return drift.kind === "unknown"
        ? `Whether ${version} is what ${module} compiles to is not known: the server keeps neither its text nor its digest.`
        : `${version[0]?.toUpperCase()}${version.slice(1)} on the server is not what ${module} compiles to.`;
}


/***/ }),

/***/ 94504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lostRecord)
/* harmony export */ });
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35244);



/** The error at the module of a pipeline that it has no more. */
function lostRecord({ module, function: own, name, line, source }, { inputs }) {
    const note = JSON.stringify({ module, name, by: "…", why: "…" });
    const error = new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DiscoveryError */ .P3(`${module} had the pipeline "${name}" (as ${source} knows it), but no longer has it.`, {
        code: "pipeline-lost",
        hint: `Look for a decorator or an import of kfp that was lost. To remove the pipeline, delete the file, or add \`${note}\` to the list \`removed\` in ${(0,_packages_keep_manifest_js__WEBPACK_IMPORTED_MODULE_1__.manifestPathIn)(inputs.outputDir)}.`,
        location: { file: module, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ line }) },
    });
    return { module, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ function: own }), name, lost: true, error };
}


/***/ }),

/***/ 71916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithServer: () => (/* binding */ compareWithServer)
/* harmony export */ });
/* harmony import */ var _delivery_open_servers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38438);
/* harmony import */ var _delivery_plan_uploads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85500);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _packages_module_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22859);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20330);
/* harmony import */ var _lost_pipeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94504);







/**
 * Compares each package with the default version of its pipeline on the server, and adds the pipelines that the server has from this
 * repository and Git has not. What differs is told at its module, and is an error where that is wanted.
 * @throws ActionError for what concerns all pipelines
 */
async function compareWithServer(records, options) {
    const servers = await (0,_delivery_open_servers_js__WEBPACK_IMPORTED_MODULE_0__/* .openServers */ .n)(options);
    try {
        const plans = await (0,_delivery_plan_uploads_js__WEBPACK_IMPORTED_MODULE_1__/* .planComparison */ .dX)(records, options);
        const requests = plans.flatMap(({ request }) => request ?? []);
        const comparisons = await compareAll(requests, servers);
        const compared = plans.map(({ record, request }) => request === undefined ? record : { ...record, ...comparisons.get(request) });
        const lists = await Promise.all((await servers.all()).map((client) => client.pipelinesOf(options.github.repository)));
        const onServer = lists.flat();
        const known = new Set(requests.map(({ pipelineName }) => pipelineName));
        const others = onServer.filter(({ name }) => !known.has(name));
        const gone = await findRemovedModules(others, records, options);
        return [...compared, ...gone].map((record) => reportDrift(record, options));
    }
    finally {
        await servers.close();
    }
}
/** Each package with the server that it goes to. One that goes nowhere is an error of its pipeline. */
async function compareAll(requests, servers) {
    const compared = new Map();
    const placed = new Map();
    for (const request of requests)
        try {
            placed.set(request, await servers.clientFor(request));
        }
        catch (error) {
            if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ))
                throw error;
            compared.set(request, { error });
        }
    for (const client of new Set(placed.values())) {
        const own = requests.filter((request) => placed.get(request) === client);
        const comparisons = await client.compareVersions(own);
        for (const request of own)
            compared.set(request, (0,_model_defined_js__WEBPACK_IMPORTED_MODULE_6__/* .defined */ .s)({ serverDrift: comparisons.get(request.pipelineName) }));
    }
    return compared;
}
/**
 * Of the folder that the modules of this step have in common: other workflows of the repository may have pipelines of their own. One whose
 * file is still there is not gone: this step's has lost its pipeline, which is an error, and another step's is left to that step.
 */
async function findRemovedModules(others, records, options) {
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
            found.push((0,_lost_pipeline_js__WEBPACK_IMPORTED_MODULE_5__/* .lostRecord */ .M)({ module, name, source: "the server" }, options));
    }
    return found;
}
/** Whether a module is lost. Of one that another job compiled only its package is known. */
const isLost = (module, { inputs, passedOver, removed }) => (inputs.packages.length > 0 || passedOver.includes(module)) && !removed.some((removal) => removal.module === module);
/** `pipelines/` of `pipelines/a.py` and `pipelines/b/c.py`. */
function commonFolder(paths) {
    const [first = "", ...rest] = paths.map((path) => path.slice(0, path.lastIndexOf("/") + 1));
    let folder = first;
    while (!rest.every((path) => path.startsWith(folder)))
        folder = folder.replace(/[^/]*\/$/, "");
    return folder;
}
function reportDrift(record, { inputs, ports }) {
    const { serverDrift, compiled } = record;
    if (serverDrift === undefined || serverDrift.kind === "same")
        return record;
    const message = (0,_describe_js__WEBPACK_IMPORTED_MODULE_4__/* .describeDrift */ .Z)(record.name, record.module, serverDrift);
    const location = { file: record.module, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_6__/* .defined */ .s)({ line: compiled?.line }) };
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


/***/ }),

/***/ 20572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createDigester)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70370);






/** Computes SHA-256 of files below a folder. Each is read once, because many pipelines share sources. */
function createDigester(folder) {
    const known = new Map();
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(16);
    return (path) => {
        const digest = known.get(path) ?? limit(() => digestOfFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
        known.set(path, digest);
        return digest;
    };
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    try {
        // Reading a named pipe would block until somebody writes.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).isFile())
            return "";
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
        return hash.digest("hex");
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 35244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestPathIn: () => (/* binding */ manifestPathIn),
/* harmony export */   planManifest: () => (/* binding */ planManifest),
/* harmony export */   writeManifest: () => (/* binding */ writeManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);
/* harmony import */ var _workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78469);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79645);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20572);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85488);
/* harmony import */ var _manifest_update_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64996);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22859);
/* harmony import */ var _untrusted_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61801);












/** Computes the new manifest without writing it. @throws PackageError if the existing file is not a manifest */
async function planManifest(options) {
    const update = await updateOf(options);
    const before = (await findManifest(options.workspace, manifestPathIn(options.outputDir))) ?? { pipelines: [] };
    return { update, before, updated: await (0,_manifest_update_js__WEBPACK_IMPORTED_MODULE_9__.applyUpdate)(before, update) };
}
/**
 * Writes the manifest and its checksums, and deletes packages that are no longer listed: only files that it listed before, and only if they
 * are unchanged.
 */
async function writeManifest({ manifest, removed }, { workspace, outputDir, log }) {
    for (const [file, { digest, reason }] of removed)
        await remove({ workspace, path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputDir, file), digest, reason, log });
    await (0,_workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .writeIfChanged */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, manifestPathIn(outputDir)), Buffer.from((0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .renderManifest */ .sB)(manifest)));
    await (0,_workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .writeIfChanged */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, outputDir, _checksums_js__WEBPACK_IMPORTED_MODULE_6__/* .checksumsName */ .uw), Buffer.from((0,_checksums_js__WEBPACK_IMPORTED_MODULE_6__/* .checksumsOf */ .Uw)(manifest)));
}
const manifestPathIn = (outputDir) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputDir, _manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestName */ .vS);
/** @returns undefined if there is no manifest. @throws PackageError */
async function findManifest(workspace, path) {
    const files = new _untrusted_files_js__WEBPACK_IMPORTED_MODULE_11__/* .UntrustedFiles */ .s({ workspace, signal: new AbortController().signal });
    return (await files.find(path, _manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .untrustedManifest */ ._I))?.manifest;
}
async function updateOf({ workspace, env, outputDir, outcomes }) {
    const digestOf = (0,_digests_js__WEBPACK_IMPORTED_MODULE_7__/* .createDigester */ .Q)(workspace);
    const compiled = await Promise.all(outcomes
        .flatMap((outcome) => outcome.compiled ?? [])
        .map(async (pipeline) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .entryOf */ .Ms)(pipeline, { outputDir, sources: await digestsOf(pipeline.filesRead, digestOf) })));
    const failed = outcomes.filter((outcome) => outcome.compiled === undefined);
    const hasFile = (0,_module_files_js__WEBPACK_IMPORTED_MODULE_10__/* .moduleFiles */ .u)(workspace, { env, withoutCheckout: false });
    return { compiled, failed, hasFile, textOf: (0,_module_files_js__WEBPACK_IMPORTED_MODULE_10__/* .moduleTexts */ .l)(workspace) };
}
/** A file that a module read and deleted has no digest. */
async function digestsOf(paths, digestOf) {
    const digests = await Promise.all(paths.map(async (path) => [path, await digestOf(path)]));
    return Object.fromEntries(digests.filter(([, digest]) => digest !== ""));
}
async function remove({ workspace, path, digest, reason, log }) {
    const found = await (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .readUntrusted */ .Pd)(workspace, path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .packageLimit */ .M).catch(() => undefined);
    if (found === undefined)
        return;
    if ((0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(found) !== digest) {
        log.line(`${path} stays although ${reason}: it is not what was compiled.`);
        return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path));
    log.line(`${path}: removed, ${reason}`);
}


/***/ }),

/***/ 64996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyUpdate: () => (/* binding */ applyUpdate),
/* harmony export */   isAbout: () => (/* binding */ isAbout),
/* harmony export */   updateOfLoaded: () => (/* binding */ updateOfLoaded)
/* harmony export */ });
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93171);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85488);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22859);



/**
 * Removes a package if its module's file is gone, if its pipeline has another name now, or if the manifest says who removed the pipeline
 * and why. Everything else is kept: an accidentally removed decorator looks the same as an intended removal.
 */
async function applyUpdate(before, update) {
    const { compiled } = update;
    const kept = [];
    const dropped = [];
    for (const entry of before.pipelines) {
        const reason = await reasonToDrop(entry, before, update);
        if (reason === undefined)
            kept.push(entry);
        else
            dropped.push([entry, reason]);
    }
    const pipelines = [...compiled, ...kept];
    const present = new Set(pipelines.flatMap((entry) => [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(entry).keys()]));
    const removed = dropped.flatMap(([entry, reason]) => [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(entry)].map(([file, digest]) => [file, { digest, reason }]));
    return {
        manifest: { pipelines, ...(await stillRemoved(before.removed ?? [], update)) },
        kept,
        removed: new Map(removed.filter(([file]) => !present.has(file))),
    };
}
/** @returns why the entry is dropped; undefined if it stays */
async function reasonToDrop(entry, before, { compiled, failed, hasFile, textOf }) {
    const files = new Set(compiled.map(({ package: path }) => path));
    if (files.has(entry.package))
        return "its pipeline has another package now";
    if (compiled.some((now) => now.module === entry.module && now.function === entry.function))
        return "its pipeline has another package now";
    const told = before.removed?.find((removal) => isAbout(removal, entry));
    if (told !== undefined)
        return `its pipeline was removed by ${told.by}: ${told.why}`;
    if (!(await hasFile(entry.module)))
        return "its pipeline is gone";
    if (failed.some((one) => one.module === entry.module && (one.function ?? entry.function) === entry.function))
        return undefined;
    const moved = compiled.find(({ name }) => name === entry.name);
    if (moved !== undefined)
        return `its pipeline is in ${moved.module} now`;
    if (isOutnumbered(entry, before, compiled) || (await usesName(entry, textOf)))
        return undefined;
    return "its pipeline has another name now";
}
/** A module with fewer pipelines than before has lost one. */
function isOutnumbered({ module }, before, compiled) {
    const count = (entries) => entries.filter((entry) => entry.module === module).length;
    return count(compiled) < count(before.pipelines);
}
/** A function that is still in the module has lost its pipeline, even if the module gained another one. */
async function usesName(entry, textOf) {
    const text = await textOf(entry.module);
    if (text === undefined)
        return false;
    const { findFunctionName } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8034)]).then(__webpack_require__.bind(__webpack_require__, 8034));
    return findFunctionName(entry.module, text, entry.function) !== undefined;
}
const isAbout = (removal, { module, name }) => removal.module === module && removal.name === name;
/** A note about a pipeline that exists again, or whose file is gone, is dropped: it would hide the next accidental loss. */
async function stillRemoved(removed, { compiled, hasFile }) {
    const still = [];
    for (const removal of removed) {
        const isBack = compiled.some((entry) => isAbout(removal, entry));
        if (!isBack && (await hasFile(removal.module)))
            still.push(removal);
    }
    return still.length === 0 ? {} : { removed: still };
}
/** Derives the manifest's update from loaded packages: those that have an entry and lie in the output folder. */
function updateOfLoaded(loaded, { workspace, env, outputDir }) {
    const compiled = loaded.flatMap((result) => {
        if (result.kind === "refused" || result.entry === undefined)
            return [];
        const entry = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(result.pipeline, { outputDir, sources: result.entry.sources });
        return (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafePath */ .pL)(entry.package) ? [entry] : [];
    });
    const hasFile = (0,_module_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleFiles */ .u)(workspace, { env, withoutCheckout: true });
    return { compiled, failed: [], hasFile, textOf: (0,_module_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleTexts */ .l)(workspace) };
}


/***/ }),

/***/ 22859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ moduleTexts),
/* harmony export */   u: () => (/* binding */ moduleFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10308);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10817);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);





/**
 * Tells whether a module's file exists. In a sparse checkout the file may exist only in git's index, where it is marked (git-ls-files(1):
 * `S`, skip-worktree).
 * @param withoutCheckout the result if git does not know the folder
 */
function moduleFiles(workspace, { env, withoutCheckout }) {
    const git = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIn */ .uM)(workspace, env);
    return async (module) => {
        if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module)))
            return true;
        const listed = await git("ls-files", "-t", "-z", "--", `:(literal)${module}`);
        return listed.ok ? listed.text.startsWith("S ") : withoutCheckout;
    };
}
/** Reads a module's text; undefined where the work tree does not have it. */
const moduleTexts = (workspace) => (module) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .readUntrusted */ .Pd)(workspace, module, longestModule).then((bytes) => bytes.toString("utf8"), () => undefined);
const longestModule = 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibyte */ .E;
const isThere = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);


/***/ }),

/***/ 61801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ UntrustedFiles)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93171);




/** Limit of the bytes of all files of a step together, and separately of what they unpack to. */
const mostBytes = 256 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E;
/**
 * The only reader of another job's files: packages, manifests, checksums, reports. It accepts only plain files inside the workspace,
 * bounded individually and in total, and either returns a value or refuses the file. It yields between files, so that the step can be
 * cancelled however many there are.
 */
class UntrustedFiles {
    #workspace;
    #signal;
    areStrangers;
    #read = 0;
    #unpacked = 0;
    constructor({ workspace, signal, areStrangers = false }) {
        this.#workspace = workspace;
        this.#signal = signal;
        this.areStrangers = areStrangers;
    }
    /** @throws PackageError */
    async read(path, { limit, parse }) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        this.#signal.throwIfAborted();
        const bytes = await (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .readUntrusted */ .Pd)(this.#workspace, path, limit);
        this.#read += bytes.length;
        if (this.#read > mostBytes)
            throw tooMuch(path, "has");
        return await this.parse(path, () => parse(bytes, path, this));
    }
    /** Parses the content of a file that was read before. @throws PackageError */
    async parse(path, work) {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
                throw error;
            // Unexpected errors, such as a stack overflow on deep nesting, also refuse the file.
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} cannot be read: ${error.message}.`, { cause: error });
        }
    }
    /** Counts the bytes that an archive unpacks to. @throws PackageError */
    countUnpacked(path, bytes) {
        this.#unpacked += bytes;
        if (this.#unpacked > mostBytes)
            throw tooMuch(path, "unpacks to");
    }
    /** Reads a file; undefined if it does not exist. @throws PackageError */
    async find(path, kind) {
        try {
            return await this.read(path, kind);
        }
        catch (error) {
            if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP && error.cause?.code === "ENOENT")
                return undefined;
            throw error;
        }
    }
}
const tooMuch = (path, does) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} is left out: with the files before it, it ${does} more than ${mostBytes} bytes.`, {
    code: "package-too-large",
    hint: "Take the packages in several steps.",
});


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

/***/ 78469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeIfChanged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64798);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33212);





/**
 * Writes atomically, so that nobody reads half a file. A link in the file's place is replaced, never followed: a repository may contain one
 * that leads anywhere. @returns whether it was written
 */
async function writeIfChanged(path, bytes) {
    if (await isSame(path, bytes))
        return false;
    try {
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .v)(path, bytes);
        return true;
    }
    catch (error) {
        throw (await refusal(path, error)) ?? error;
    }
}
/** Converts an error of the file system to one that a user can act on; undefined for other errors. */
async function refusal(path, error) {
    const { code } = error;
    const obstacle = await (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_3__/* .findObstacle */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const reason = obstacle ?? reasons[code ?? ""];
    if (reason === undefined)
        return undefined;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`Could not write ${path}: ${reason}.`, {
        code: "not-writable",
        cause: error,
        hint: "Give this step's user the folder, or set `output-dir` to another. Containers of earlier steps often leave files of root behind.",
    });
}
const reasons = {
    ENOSPC: "there is no space left",
    EISDIR: "there is a folder of that name",
    ENOTEMPTY: "there is a folder of that name",
};
async function isSame(path, bytes) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile() && Buffer.compare(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), bytes) === 0;
    }
    catch {
        return false;
    }
}


/***/ })

};
