export const id = 3875;
export const ids = [3875];
export const modules = {

/***/ 69441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requestLine)
/* harmony export */ });
/** For the debug log. Query, user name, headers and body are left out, because they may hold secrets. */
function requestLine({ method, url, status, durationMs }) {
    const { origin, pathname } = new URL(url);
    return `${method} ${origin}${pathname} → ${status} in ${Math.round(durationMs)} ms`;
}


/***/ }),

/***/ 78120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openKfpEngine: () => (/* binding */ openKfpEngine)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/tekton/denial.ts
var denial = __webpack_require__(56938);
;// CONCATENATED MODULE: ./src/delivery/kfp-schedules.ts
/** Recurring runs of a Kubeflow Pipelines server. @param open the server, which may start when it is first asked */
const kfpSchedules = (open) => ({
    keeper: {
        list: async (...given) => await (await open()).listSchedules(...given),
        create: async ({ wanted, description, pipelineId, versionId, yaml }) => {
            const { trigger, parameters, concurrency, catchUp, serviceAccount, experiment } = wanted;
            const spec = { trigger, parameters, concurrency, catchUp, serviceAccount, experiment };
            const name = `${wanted.pipeline} ${wanted.name}`;
            await (await open()).createSchedule({ ...spec, name, description, pipelineId, versionId, yaml });
        },
        enable: async (id) => await (await open()).enableSchedule(id, true),
        disable: async (id) => await (await open()).enableSchedule(id, false),
        remove: async (id) => await (await open()).deleteSchedule(id),
    },
    defaultVersions: async (names) => {
        const client = await open();
        if (client.followsNewestVersion)
            return new Map(names.map((name) => [name, ""]));
        const found = await client.findPipelines(names);
        return new Map([...found].flatMap(([name, { defaultVersion }]) => (defaultVersion ? [[name, defaultVersion.id]] : [])));
    },
});

// EXTERNAL MODULE: ./src/delivery/locate-task.ts
var locate_task = __webpack_require__(12560);
// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
// EXTERNAL MODULE: ./src/delivery/open-embedded.ts
var open_embedded = __webpack_require__(64417);
// EXTERNAL MODULE: ./src/delivery/open-server.ts + 1 modules
var open_server = __webpack_require__(56535);
;// CONCATENATED MODULE: ./src/delivery/servers.ts



/** @throws ActionError */
async function openServers(options) {
    if (options.inputs.host === "embedded")
        return embeddedServers(options);
    const { client, close } = await (0,open_server/* openServer */.C)(options);
    return { clientFor: async () => client, main: async () => client, open: () => [client], close };
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
    return {
        clientFor: ({ yaml }) => clientOf((0,package_kind/* packageKind */.Ji)(yaml).kind === "pipeline-spec" ? "v2beta1" : "v1"),
        main: async () => opened[0]?.client ?? (await clientOf("v1")),
        open: () => opened.map(({ client }) => client),
        close: async () => {
            await Promise.allSettled(started.values());
            await Promise.all(opened.map(({ close }) => close()));
        },
    };
}

;// CONCATENATED MODULE: ./src/delivery/kfp-engine.ts





/** Connects to the Kubeflow Pipelines servers, which keep versions and run them. @throws KfpError */
async function openKfpEngine(options) {
    const servers = await openServers(options);
    const found = new Map();
    const clients = new Map();
    return {
        prepare: async (requests) => {
            const known = await findPipelines(requests, servers);
            for (const [name, pipeline] of known)
                found.set(name, pipeline);
        },
        pipelinesOf: async (repository) => {
            const lists = await Promise.all(servers.open().map((client) => client.pipelinesOf(repository)));
            return lists.flat();
        },
        accept: async (delivery) => {
            const client = await servers.clientFor(delivery.request);
            const version = await upload(delivery, { client, options, known: found.get(delivery.request.pipelineName) });
            return {
                version,
                submit: async (onSend) => {
                    const submitted = await kfp_engine_submit({ delivery, version, client, options, onSend });
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
            return undefined;
        },
        runOf: (runId) => firstOf(servers).runOf(runId),
        runSource: (run, yaml) => {
            const client = clients.get(run.runId) ?? clientOf(run, servers);
            return client.runSource(run, yaml);
        },
        schedules: kfpSchedules(servers.main),
        close: servers.close,
    };
}
/** Looks up the pipelines of each server by one request. A package that no server takes fails when it is delivered, not here. */
async function findPipelines(requests, servers) {
    const clients = await Promise.all(requests.map(async (request) => ({ request, client: await servers.clientFor(request).catch(() => undefined) })));
    const byClient = Map.groupBy(clients, ({ client }) => client);
    const found = await Promise.all([...byClient].map(([client, group]) => client?.findPipelines(group.map(({ request }) => request.pipelineName)) ?? []));
    return new Map(found.flatMap((pipelines) => [...pipelines]));
}
/** The server of a run that an earlier process of this job has submitted. */
function clientOf({ url }, servers) {
    return servers.open().find((client) => url.startsWith(client.base)) ?? firstOf(servers);
}
function firstOf(servers) {
    const [first] = servers.open();
    if (first === undefined)
        throw new Error("No server is open.");
    return first;
}
async function upload({ compiled, request }, { client, options, known }) {
    const version = await client.uploadVersion(request, known);
    const what = version.outcome === "created" ? "uploaded as" : "is on the server already as";
    options.ports.log.line(`${compiled.name}: ${what} version ${version.versionName}`);
    return version;
}
async function kfp_engine_submit({ delivery, version, client, options, onSend }) {
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
    if (!(error instanceof errors/* KfpError */.yH))
        return error;
    const said = (0,denial/* denialIn */.H)(error.serverMessage ?? "");
    if (said === undefined)
        return error;
    const [{ deniedRun }, { readPipelineRun }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(5160), __webpack_require__.e(5404)]).then(__webpack_require__.bind(__webpack_require__, 64499)),
        __webpack_require__.e(/* import() */ 9184).then(__webpack_require__.bind(__webpack_require__, 49184)),
    ]);
    return await (0,locate_task/* locateTask */.i)(deniedRun(said, readPipelineRun(compiled.yaml), error), compiled, workspace);
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

/***/ 98616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ writeDescription),
/* harmony export */   XF: () => (/* binding */ readDescription),
/* harmony export */   gQ: () => (/* binding */ noPullRequest)
/* harmony export */ });
/** Servers keep 64 KiB and more, but it travels in the URL, of which proxies take 8 KiB. */
const limit = 1_000;
/** Entries are ordered by importance: those that do not fit are dropped from the end. */
function writeDescription(entries) {
    let text = "";
    for (const [name, value] of entries) {
        const longer = `${text}${text === "" ? "" : "; "}${name}: ${storable(value)}`;
        if (Buffer.byteLength(longer) > limit)
            break;
        text = longer;
    }
    return text;
}
/**
 * A value must not begin another entry, hold a line break, or have a character of four bytes, which cannot be stored (quirk: names-ignore-case).
 * Not percent-encoded: some servers decode descriptions once more than others (quirk: names-decoded-twice).
 */
const storable = (value) => value
    .toWellFormed()
    .replace(/[;\\\p{Cc}\u{10000}-\u{10ffff}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
const restored = (value) => value.replace(/\\u\{([0-9a-f]{1,6})\}/g, (written, digits) => {
    const codePoint = Number.parseInt(digits, 16);
    return codePoint > 0x10ffff ? written : String.fromCodePoint(codePoint);
});
/** The value of `pull-request` if no pull request uploaded the version. The entry is always written, so that nobody can add a forged one. */
const noPullRequest = "none";
/**
 * Their values were once written as they are, with whatever others had put into them: `module: a; pull-request: 7`. They have always come after
 * the entries that decide something, so nothing behind the first of them decides.
 */
const freeEntries = ["ref", "kfp-tekton", "workflow", "module"];
/** The first entry of a name counts. */
function readDescription(text) {
    const entries = text.split("; ");
    const free = entries.findIndex((entry) => freeEntries.some((name) => entry.startsWith(`${name}: `)));
    const deciding = free === -1 ? entries : entries.slice(0, free);
    const valueIn = (list, name) => {
        const entry = list.find((candidate) => candidate.startsWith(`${name}: `));
        return entry === undefined ? "" : restored(entry.slice(name.length + 2));
    };
    const entryOf = (name) => valueIn(deciding, name);
    const moves = entryOf("default");
    return {
        sha256: /^[0-9a-f]{64}$/.test(entryOf("sha256")) ? entryOf("sha256") : "",
        commit: entryOf("commit"),
        repository: entryOf("repository"),
        pullRequest: entryOf("pull-request") === noPullRequest ? "" : entryOf("pull-request"),
        movesDefault: moves === "yes" || moves === "no" ? moves === "yes" : undefined,
        isTrial: entryOf("trial") === "yes",
        isFirst: entryOf("first-version") === "yes",
        module: valueIn(entries, "module"),
    };
}


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
