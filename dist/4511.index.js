export const id = 4511;
export const ids = [4511,856,968];
export const modules = {

/***/ 8226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   engineOn: () => (/* binding */ engineOn),
/* harmony export */   openKfpEngine: () => (/* binding */ openKfpEngine)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _tekton_denial_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56938);
/* harmony import */ var _kfp_schedules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6660);
/* harmony import */ var _locate_task_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12560);
/* harmony import */ var _open_servers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38438);





/** Connects to the Kubeflow Pipelines servers, which keep versions and run them. @throws KfpError */
async function openKfpEngine(options) {
    return engineOn(await (0,_open_servers_js__WEBPACK_IMPORTED_MODULE_2__/* .openServers */ .n)(options), options, upload);
}
/** @param versionFor uploads the version of a delivery, or finds it */
function engineOn(servers, options, versionFor) {
    const found = new Map();
    const placed = new Map();
    const clients = new Map();
    return {
        prepare: async (requests) => {
            for (const [client, pipelines] of await findPipelines(requests, servers))
                found.set(client, pipelines);
        },
        pipelinesOf: async (repository) => {
            const lists = await Promise.all(servers.open().map((client) => client.pipelinesOf(repository)));
            return lists.flat();
        },
        accept: async (delivery) => {
            const client = await servers.clientFor(delivery.request);
            const { pipelineName } = delivery.request;
            placed.set(pipelineName, (placed.get(pipelineName) ?? new Set()).add(client));
            const version = await versionFor(delivery, { client, options, known: found.get(client)?.get(pipelineName) });
            return {
                version,
                submit: async (onSend) => {
                    const submitted = await submit({ delivery, version, client, options, onSend });
                    clients.set(submitted.runId, client);
                    return submitted;
                },
            };
        },
        findRun: async (sent) => {
            for (const client of servers.open()) {
                const run = await client.findRun(sent);
                if (run !== undefined)
                    return run;
            }
            // It may be on a server that could not be asked.
            const [failure] = servers.failures;
            if (failure !== undefined)
                throw failure.error;
            return undefined;
        },
        runOf: (runId) => servers.at("").runOf(runId),
        runSource: (run, yaml) => {
            const client = clients.get(run.runId) ?? servers.at(run.url);
            return client.runSource(run, yaml);
        },
        removeOldVersions: async (keeping) => await removeOldVersions(keeping, placed),
        schedules: (0,_kfp_schedules_js__WEBPACK_IMPORTED_MODULE_3__/* .kfpSchedules */ .O)(servers),
        close: servers.close,
    };
}
/** On the servers that this step has uploaded to: what a pipeline has left on another one stays. */
async function removeOldVersions({ pipelineNames, ...keeping }, placed) {
    const removed = new Map();
    for (const client of new Set([...placed.values()].flatMap((clients) => [...clients]))) {
        const own = pipelineNames.filter((name) => placed.get(name)?.has(client));
        for (const [name, versions] of await client.removeOldVersions({ ...keeping, pipelineNames: own }))
            removed.set(name, [...(removed.get(name) ?? []), ...versions]);
    }
    return removed;
}
/** Looks up the pipelines of each server by one request. A package that no server takes fails when it is delivered, not here. */
async function findPipelines(requests, servers) {
    const placed = await Promise.all(requests.map(async (request) => ({ request, client: await servers.clientFor(request).catch(() => undefined) })));
    const found = await Promise.all([...Map.groupBy(placed, ({ client }) => client)].map(async ([client, group]) => client === undefined
        ? []
        : [[client, await client.findPipelines(group.map(({ request }) => request.pipelineName))]]));
    return new Map(found.flat());
}
async function upload({ compiled, request }, { client, options, known }) {
    const version = await client.uploadVersion(request, known);
    const what = version.outcome === "created" ? "uploaded as" : "is on the server already as";
    options.ports.log.line(`${compiled.name}: ${what} version ${version.versionName}`);
    return version;
}
async function submit({ delivery, version, client, options, onSend }) {
    const { compiled, request } = delivery;
    const { inputs, ports } = options;
    const submitted = await client
        .submitRun({
        version,
        yaml: request.yaml,
        runName: request.runName,
        experiment: inputs.experiment,
        parameters: request.parameters,
        serviceAccount: inputs.serviceAccount,
        onSend,
    })
        .catch(async (error) => {
        throw await withDenial(error, compiled, options.workspace);
    });
    ports.log.line(`${compiled.name}: run "${submitted.name}" submitted${inputs.host === "embedded" ? "" : `, ${submitted.url}`}`);
    return submitted;
}
/** If the cluster behind the server denied the run, the error shows only the cluster's message, at the line of the task it concerns. */
async function withDenial(error, compiled, workspace) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .KfpError */ .yH))
        return error;
    const said = (0,_tekton_denial_js__WEBPACK_IMPORTED_MODULE_4__/* .denialIn */ .H)(error.serverMessage ?? "");
    if (said === undefined)
        return error;
    const [{ deniedRun }, { readPipelineRun }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5160), __webpack_require__.e(5404)]).then(__webpack_require__.bind(__webpack_require__, 64499)),
        __webpack_require__.e(/* import() */ 9184).then(__webpack_require__.bind(__webpack_require__, 49184)),
    ]);
    return await (0,_locate_task_js__WEBPACK_IMPORTED_MODULE_1__/* .locateTask */ .i)(deniedRun(said, readPipelineRun(compiled.yaml), error), compiled, workspace);
}


/***/ }),

/***/ 6660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ kfpSchedules)
/* harmony export */ });
/** Recurring runs of Kubeflow Pipelines servers. Each is on the server that has its pipeline. */
function kfpSchedules(servers) {
    const owners = new Map();
    const ownerOf = async (id) => {
        if (!owners.has(id))
            await list();
        const owner = owners.get(id);
        if (owner === undefined)
            throw new Error(`No server has listed the schedule ${id}.`);
        return owner;
    };
    const list = async () => {
        const lists = await Promise.all((await servers.all()).map(async (client) => {
            const schedules = await client.listSchedules();
            for (const { id } of schedules)
                owners.set(id, client);
            return schedules;
        }));
        return lists.flat();
    };
    return {
        keeper: {
            list,
            create: async ({ wanted, description, pipelineId, versionId, yaml }) => {
                const { trigger, parameters, concurrency, catchUp, serviceAccount, experiment } = wanted;
                const spec = { trigger, parameters, concurrency, catchUp, serviceAccount, experiment };
                const name = `${wanted.pipeline} ${wanted.name}`;
                const client = await servers.clientFor({ yaml, pipelineName: wanted.pipeline });
                await client.createSchedule({ ...spec, name, description, pipelineId, versionId, yaml });
            },
            enable: async (id) => await (await ownerOf(id)).enableSchedule(id, true),
            disable: async (id) => await (await ownerOf(id)).enableSchedule(id, false),
            remove: async (id) => await (await ownerOf(id)).deleteSchedule(id),
        },
        defaultVersions: async (packages) => {
            await servers.all();
            const placed = await Promise.all(packages.map(async (one) => ({
                name: one.pipelineName,
                client: await servers.clientFor(one).catch(() => undefined),
            })));
            const found = await Promise.all([...Map.groupBy(placed, ({ client }) => client)].map(async ([client, group]) => client === undefined
                ? []
                : await defaultsOn(client, group.map(({ name }) => name))));
            return new Map(found.flat());
        },
    };
}
async function defaultsOn(client, names) {
    if (client.followsNewestVersion)
        return names.map((name) => [name, ""]);
    const found = await client.findPipelines(names);
    return [...found].flatMap(([name, { defaultVersion }]) => defaultVersion ? [[name, defaultVersion.id]] : []);
}


/***/ }),

/***/ 12560:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ locateTask)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _tekton_source_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6527);





/** Adds a location to an error: the line that its task comes from, else the pipeline's `def`. */
async function locateTask(error, { module, line }, workspace) {
    const source = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module), "utf8").catch(() => "");
    const ofTask = error.task === undefined ? undefined : (0,_tekton_source_line_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfTask */ .Z)(error.task, source.split(/\r?\n/), line);
    const { code, message, cause, hint, reason, task } = error;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TektonError */ .Ol(message, {
        code,
        cause,
        location: { file: module, line: ofTask ?? line },
        ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_4__/* .defined */ .s)({ hint, reason, task }),
    });
}


/***/ }),

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
    const allowed = kind.kind === "pipeline-spec" && isPlatform(others[0]) ? 1 : 0;
    if (others.length > allowed)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`The package holds ${others.length + 1} YAML documents; a server would take the first and ignore the others.`, { hint: "Make one package of each pipeline." });
    return { kind, document: (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(first), documents: [first, ...others] };
}
/** An empty one stands behind a last `---`. */
const isPlatform = (document) => document === null || document === undefined || "platforms" in (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(document);
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

/***/ 6527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ lineWith),
/* harmony export */   Z: () => (/* binding */ lineOfTask)
/* harmony export */ });
/** Finds the line of a module (from 1) that contains the clue, first from the pipeline's `def` on; undefined if none does. */
function lineWith(clue, lines, definition) {
    if (clue === "")
        return undefined;
    const after = lines.findIndex((text, index) => index >= definition - 1 && text.includes(clue));
    const anywhere = after === -1 ? lines.findIndex((text) => text.includes(clue)) : after;
    return anywhere === -1 ? undefined : anywhere + 1;
}
/**
 * The line that a task comes from: the SDK makes its name from that of the component, with `-` for what Kubernetes does not take in one, and
 * numbers the second and later of the same name. Conditions and loops are tasks of their own.
 */
function lineOfTask(task, lines, definition) {
    const lower = lines.map((line) => line.toLowerCase());
    return lineOfNamed(task, lower, definition) ?? lineOfGroup(task, lower, definition);
}
function lineOfNamed(task, lower, definition) {
    const unnumbered = task.replace(/-\d+$/, "");
    // Of `dsl.Condition(…, "good enough")` the SDK makes `condition-good enough-1`.
    const ofCondition = /^condition-(.*\D.*)-\d+$/.exec(task)?.[1];
    const names = [task, unnumbered, ofCondition ?? ""].map((name) => name.toLowerCase());
    const spelt = names.flatMap((name) => [name, name.replaceAll("-", "_"), name.replaceAll("-", " ")]).filter(Boolean);
    // A short name is part of many words: what is written as a name comes first.
    const clues = [...spelt.flatMap((name) => [`"${name}"`, `'${name}'`, `${name}(`, `${name}_op(`]), ...spelt];
    for (const clue of clues) {
        const line = lineWith(clue, lower, definition);
        if (line !== undefined)
            return line;
    }
    return undefined;
}
/** The only condition or loop of a module, where it has no name of its own. */
function lineOfGroup(task, lower, definition) {
    const call = /^condition-\d+$/.test(task) ? "condition(" : /-for-loop-\d+$/.test(task) ? "parallelfor(" : undefined;
    if (call === undefined)
        return undefined;
    const lines = lower.flatMap((text, index) => (index >= definition - 1 && text.includes(call) ? [index + 1] : []));
    return lines.length === 1 ? lines[0] : undefined;
}


/***/ })

};
