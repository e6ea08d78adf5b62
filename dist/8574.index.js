export const id = 8574;
export const ids = [8574,817,856,7352,968];
export const modules = {

/***/ 74054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanUp: () => (/* binding */ cleanUp)
});

// EXTERNAL MODULE: ./src/delivery/open-servers.ts + 1 modules
var open_servers = __webpack_require__(38438);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/report/outputs.ts
var outputs = __webpack_require__(65468);
// EXTERNAL MODULE: ./src/report/error-summary.ts
var error_summary = __webpack_require__(16605);
// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/report/text/words.ts
var words = __webpack_require__(91605);
;// CONCATENATED MODULE: ./src/report/removals.ts



/** The job summary of a cleanup: what is gone and what stays. */
function renderRemovals(removals) {
    const rows = removals.map(({ pipeline, removed, kept, isPipelineRemoved, error }) => [
        (0,markdown/* escapeMarkdown */.FV)(pipeline),
        removed.map((name) => (0,markdown/* inlineCode */.ti)((0,words/* shortVersion */.Li)(name))).join(" "),
        kept === undefined ? "" : `${(0,markdown/* inlineCode */.ti)((0,words/* shortVersion */.Li)(kept))}, the default version`,
        error === undefined ? outcomeOf({ removed, isPipelineRemoved }) : `❌ ${(0,error_summary/* errorWords */.Yi)(error)}`,
    ]);
    const body = rows.length === 0
        ? "Nothing of this pull request is on the server."
        : (0,markdown/* table */.tp)(["Pipeline", "Removed", "Kept", "Status"], rows);
    return `## Versions of the pull request\n\n${body}\n`;
}
function outcomeOf({ removed, isPipelineRemoved }) {
    if (isPipelineRemoved)
        return "🧹 pipeline removed";
    return removed.length > 0 ? "🧹 cleaned up" : "➖ nothing removed";
}
/** Describes a removal in one line of the log. */
function describeRemoval({ pipeline, removed, kept, isPipelineRemoved, error }) {
    const versions = removed.length === 0 ? "nothing was removed" : `removed ${removed.join(", ")}`;
    const whole = isPipelineRemoved ? ", and the pipeline with it" : "";
    const stays = kept === undefined ? "" : `; ${kept} stays: it is the pipeline's default version`;
    return `${pipeline}: ${versions}${whole}${stays}${error === undefined ? "" : `; then it failed`}`;
}

;// CONCATENATED MODULE: ./src/cleanup.ts




/**
 * Removes what a closed pull request left on the server. Needs no checkout and compiles nothing.
 * @throws ActionError for what concerns all pipelines
 */
async function cleanUp(context) {
    const { removals, failures } = await removeVersions(context);
    const errors = [...failures, ...removals.flatMap(({ error }) => error ?? [])];
    const removed = removals.reduce((sum, removal) => sum + removal.removed.length, 0);
    return {
        outputs: { ...(0,outputs/* outputsOf */.Y)([], errors.length === 0 ? "succeeded" : "failed"), removed: String(removed) },
        errors,
        summary: async () => renderRemovals(removals),
        hasFailed: errors.length > 0,
    };
}
async function removeVersions(context) {
    const { log } = context.ports;
    const { closedPullRequest, repository } = context.github;
    if (closedPullRequest === undefined)
        throw new errors/* InputError */.dz([
            "Input `cleanup` removes the versions of a pull request that is closed: run it `on: pull_request` with `types: [closed]`.",
        ]);
    const { open, failures, close } = await (0,open_servers/* openServers */.n)(context);
    try {
        const lists = await Promise.all(open().map((client) => client.removeVersionsOf({ ...closedPullRequest, repository })));
        const removals = lists.flat();
        for (const removal of removals)
            log.line(describeRemoval(removal));
        if (removals.length === 0)
            log.line(`Pull request ${closedPullRequest.number} left no versions on the server`);
        return { removals, failures: failures.map(({ error }) => error) };
    }
    finally {
        await close();
    }
}


/***/ }),

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
        ref: valueIn(entries, "ref"),
        module: valueIn(entries, "module"),
    };
}


/***/ }),

/***/ 10817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ mebibyte),
/* harmony export */   M: () => (/* binding */ packageLimit)
/* harmony export */ });
const mebibyte = 1024 * 1024;
/**
 * Limit of a package's bytes on every server: kfp-tekton backend/src/apiserver/server/util.go:31, kubeflow/pipelines
 * backend/src/common/const.go:67. The largest of the SDK's own samples has 60 kB.
 */
const packageLimit = 32 * mebibyte;


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


/***/ })

};
