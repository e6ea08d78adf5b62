export const id = 8030;
export const ids = [8030,856,968,9184];
export const modules = {

/***/ 23411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mergeParameters),
/* harmony export */   w: () => (/* binding */ undeclaredParameters)
/* harmony export */ });
/** The values of a pipeline by parameter name: from the defaults to the pipeline to the environment to the schedule; later ones win. */
function mergeParameters(config, { environment, pipeline, schedule }) {
    const layers = [
        ["defaults", "parameters"],
        ["pipelines", pipeline, "parameters"],
        ...(environment === undefined ? [] : [["environments", environment, "parameters"]]),
        ...(schedule === undefined ? [] : [["pipelines", pipeline, "schedules", schedule, "parameters"]]),
    ];
    return new Map(layers.flatMap((path) => valuesAt(config, path).map((value) => [String(value.path.at(-1)), value])));
}
function valuesAt(config, path) {
    const names = Object.keys((config.entryAt(path)?.typed ?? {}));
    return names.flatMap((name) => {
        const entry = config.entryAt([...path, name]);
        return entry === undefined ? [] : [{ entry, path: [...path, name] }];
    });
}
/**
 * Values that nothing takes: one of a pipeline or a schedule must be declared by that pipeline, one of the defaults or an environment by any.
 * @param allCompiled whether all pipelines are known: one that failed may declare the name in question
 */
function undeclaredParameters(config, pipelines, allCompiled) {
    const declared = new Set(pipelines.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
    const shared = [
        ["defaults", "parameters"],
        ...Object.keys(config.file.environments ?? {}).map((name) => ["environments", name, "parameters"]),
    ];
    const ofAll = shared
        .flatMap((path) => valuesAt(config, path))
        .filter(({ path }) => allCompiled && !declared.has(String(path.at(-1))))
        .map(({ path }) => ({ path, text: `no pipeline declares the parameter ${JSON.stringify(path.at(-1))}` }));
    return [...ofAll, ...pipelines.flatMap((pipeline) => undeclaredOf(pipeline, config))];
}
function undeclaredOf({ name, parameters }, config) {
    const declared = new Set(parameters.map((parameter) => parameter.name));
    const schedules = Object.keys(config.file.pipelines?.[name]?.schedules ?? {});
    const paths = [
        ["pipelines", name, "parameters"],
        ...schedules.map((schedule) => ["pipelines", name, "schedules", schedule, "parameters"]),
    ];
    const known = declared.size === 0 ? "it declares none" : `declared are ${[...declared].toSorted().join(", ")}`;
    return paths
        .flatMap((path) => valuesAt(config, path))
        .filter(({ path }) => !declared.has(String(path.at(-1))))
        .map(({ path }) => ({
        path,
        text: `pipeline \`${name}\` does not declare the parameter ${JSON.stringify(path.at(-1))}; ${known}`,
    }));
}


/***/ }),

/***/ 33599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordDeployment: () => (/* binding */ recordDeployment)
/* harmony export */ });
/* harmony import */ var _context_grace_after_abort_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99707);
/* harmony import */ var _github_github_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88545);
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36419);
/* harmony import */ var _github_owner_and_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47342);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2860);






/**
 * Deploys, and lets GitHub keep the record: a deployment of the environment with its statuses. A record that cannot be written stops
 * nothing, and one line says why.
 */
async function recordDeployment({ environment, context }, { sha, description, deploy }) {
    const { github } = context;
    if (environment === undefined || github.isAboutPullRequest || github.eventName === "" || sha === "")
        return await deploy();
    const record = await begin({ sha, description, environment: environment.name }, context);
    try {
        const deployed = await deploy();
        await record?.end(deployed.records.every(_model_record_js__WEBPACK_IMPORTED_MODULE_3__/* .passed */ .b) ? "success" : "failure", urlOf(deployed.records, context));
        return deployed;
    }
    catch (error) {
        await record?.end("failure", "");
        throw error;
    }
}
/** The page of the only run or version; otherwise that of the server. A query may hold a key. */
function urlOf(records, { inputs }) {
    if (inputs.host === "embedded" || inputs.host === "")
        return "";
    const there = records.filter(({ version, run }) => version !== undefined || run !== undefined);
    const [only] = there;
    const own = there.length === 1 ? (only?.run?.url ?? only?.version?.url) : undefined;
    const server = URL.parse(inputs.host);
    return own || (server === null ? "" : server.origin + server.pathname);
}
async function begin(record, context) {
    const { inputs, github, ports } = context;
    if (inputs.githubToken === "") {
        ports.log.line("GitHub gets no record of this deployment: the step has no `github-token`.");
        return undefined;
    }
    return await unlessRefused(ports.log, async () => {
        // A cancelled deployment must not be left as one in progress.
        const signal = (0,_context_grace_after_abort_js__WEBPACK_IMPORTED_MODULE_4__/* .graceAfterAbort */ .h)(ports.signal);
        const client = await (0,_github_github_js__WEBPACK_IMPORTED_MODULE_0__.openGitHub)({ ...ports, signal, token: inputs.githubToken });
        const target = (0,_github_owner_and_name_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerAndName */ .u)(github.repository);
        const { data } = await client.rest.repos.createDeployment({
            ...target,
            ref: record.sha,
            environment: record.environment,
            description: record.description,
            auto_merge: false,
            // Otherwise GitHub waits for the checks of the commit, and this workflow is one of them.
            required_contexts: [],
        });
        if (!("id" in data))
            return undefined;
        const own = { ...target, deployment_id: data.id };
        const logUrl = github.runUrl === "" ? {} : { log_url: github.runUrl };
        await client.rest.repos.createDeploymentStatus({ ...own, ...logUrl, state: "in_progress" });
        return {
            end: async (state, url) => {
                await unlessRefused(ports.log, async () => {
                    const environmentUrl = url === "" ? {} : { environment_url: url };
                    await client.rest.repos.createDeploymentStatus({ ...own, ...logUrl, ...environmentUrl, state });
                    if (state === "success")
                        await retirePredecessors(client, { ...own, environment: record.environment });
                });
            },
        };
    });
}
const mostPredecessors = 20;
/** GitHub does so by itself only where an environment is not called `production` (docs.github.com, REST: `auto_inactive`). */
async function retirePredecessors(client, successor) {
    const { owner, repo, deployment_id: id, environment } = successor;
    const { repos } = client.rest;
    const { data } = await repos.listDeployments({ owner, repo, environment, per_page: mostPredecessors });
    for (const { id: other } of data.filter((one) => one.id < id)) {
        const target = { owner, repo, deployment_id: other };
        const [latest] = (await repos.listDeploymentStatuses({ ...target, per_page: 1 })).data;
        if (latest?.state === "success")
            await repos.createDeploymentStatus({ ...target, state: "inactive" });
        // All before it have been retired by it.
        if (latest?.state === "success" || latest?.state === "inactive")
            return;
    }
}
async function unlessRefused(log, request) {
    try {
        return await request();
    }
    catch (error) {
        if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_))
            throw error;
        const why = error.status === 403 || error.status === 404 ? (0,_github_github_error_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionHint */ .fm)("deployments: write") : error.message;
        log.line(`GitHub gets no record of this deployment. ${why}`);
        return undefined;
    }
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

/***/ 21478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mismatch)
/* harmony export */ });
/* harmony import */ var _model_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54129);

const matches = (pattern) => (text) => pattern.test(text.trim());
function isJson(text, kind) {
    const value = (0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    return value !== undefined && kind(value);
}
const integer = { description: "a whole number", accepts: matches(/^[+-]?\d+(?:_\d+)*$/) };
const float = {
    description: "a number",
    accepts: matches(/^[+-]?(?:(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[+-]?\d+)?|inf(?:inity)?|nan)$/i),
};
const bool = {
    description: "true or false",
    accepts: matches(/^(?:y|yes|t|true|on|1|n|no|f|false|off|0)$/i),
};
const list = { description: "a list", accepts: (text) => isJson(text, Array.isArray) };
const mapping = {
    description: "a mapping",
    accepts: (text) => isJson(text, (value) => typeof value === "object" && value !== null && !Array.isArray(value)),
};
/** The JSON spelling of these types: a server of Kubeflow Pipelines 2 takes values as JSON. */
const jsonInteger = { description: "a whole number", accepts: matches(/^-?\d{1,15}$/) };
const jsonNumber = {
    description: "a number",
    accepts: (text) => text.trim() !== "" && Number.isFinite(Number(text)),
};
const jsonBoolean = { description: "true or false", accepts: matches(/^(?:true|false)$/i) };
const types = {
    Integer: integer,
    int: integer,
    Float: float,
    float,
    Boolean: bool,
    Bool: bool,
    bool,
    JsonArray: list,
    List: list,
    list,
    JsonObject: mapping,
    Dictionary: mapping,
    Dict: mapping,
    dict: mapping,
    NUMBER_INTEGER: jsonInteger,
    NUMBER_DOUBLE: jsonNumber,
    BOOLEAN: jsonBoolean,
    LIST: list,
    STRUCT: mapping,
};
/**
 * @returns the description of the type if the text does not fit it. Undefined if it fits, or if that is unknown: custom types, empty
 * values, and Tekton's variables, which only the cluster resolves
 */
function mismatch(type, text) {
    if (type === undefined || !Object.hasOwn(types, type) || text === "" || text.includes("$("))
        return undefined;
    const known = types[type];
    return known === undefined || known.accepts(text) ? undefined : known.description;
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

/***/ 49184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isNameOf: () => (/* binding */ isNameOf),
  readPipelineRun: () => (/* binding */ readPipelineRun),
  readSignature: () => (/* binding */ readSignature),
  signatureOf: () => (/* binding */ signatureOf),
  signatureOfDocument: () => (/* binding */ signatureOfDocument),
  signatures: () => (/* binding */ signatures)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
// EXTERNAL MODULE: ./src/tekton/untyped.ts
var untyped = __webpack_require__(52904);
// EXTERNAL MODULE: ./src/workspace/untrusted.ts
var untrusted = __webpack_require__(93171);
// EXTERNAL MODULE: ./src/packages/bounds.ts
var bounds = __webpack_require__(76452);
;// CONCATENATED MODULE: ./src/packages/kfp2-and-argo-signature.ts


/**
 * Reads the signature of a KFP pipeline specification (kubeflow/pipelines api/v2alpha1/pipeline_spec.proto): types are `NUMBER_INTEGER` and
 * so on.
 */
function specSignature({ pipelineInfo, root }) {
    const { parameters } = (0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(root).inputDefinitions));
    return {
        name: nameOf(pipelineInfo),
        parameters: Object.entries((0,untyped/* fieldsOf */.P)(parameters)).map(([name, declared]) => specParameter(name, (0,untyped/* fieldsOf */.P)(declared))),
    };
}
/** An optional parameter without a default gets no value, and the task decides. */
function specParameter(name, { parameterType, defaultValue, isOptional }) {
    const fallback = defaultValue ?? (isOptional === true ? "" : undefined);
    return {
        name,
        ...(typeof parameterType === "string" ? { type: parameterType } : {}),
        ...(fallback === undefined ? {} : { default: textOf(fallback) }),
    };
}
/** Reads the signature of an Argo Workflow as the kfp SDK 1 writes it: every parameter is a text. */
function workflowSignature({ metadata, spec }) {
    const { generateName, annotations } = (0,untyped/* fieldsOf */.P)(metadata);
    const declared = parse((0,untyped/* fieldsOf */.P)(annotations)["pipelines.kubeflow.org/pipeline_spec"]).name;
    const generated = typeof generateName === "string" ? generateName.replace(/-$/, "") : "";
    return {
        name: typeof declared === "string" ? declared : nameOf(metadata) || generated,
        parameters: (0,untyped/* named */.K)((0,untyped/* fieldsOf */.P)((0,untyped/* fieldsOf */.P)(spec).arguments).parameters).map(({ name, value }) => ({
            name,
            ...(value === undefined ? {} : { default: textOf(value) }),
        })),
    };
}
const nameOf = (value) => {
    const { name } = (0,untyped/* fieldsOf */.P)(value);
    return typeof name === "string" ? name : "";
};
const parse = (text) => (0,untyped/* fieldsOf */.P)((0,parse_json/* parseJson */.q)(String(text ?? "{}")));
const textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
;// CONCATENATED MODULE: ./src/packages/signature.ts







/**
 * Whether a name is valid for a package: the package's own name, or the name of its function, from which the SDK derives the package's if
 * the decorator gives none (kfp/components/_python_op.py, `_python_function_name_to_component_name`).
 */
function isNameOf(name, packageName) {
    if (name === packageName)
        return true;
    const spaced = name.replaceAll("_", " ").replace(/ +/g, " ").replace(/^ | $/g, "");
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && spaced.slice(0, 1).toUpperCase() + spaced.slice(1) === packageName;
}
const specAnnotation = "pipelines.kubeflow.org/pipeline_spec";
const signatures = {
    name: "signature",
    isProper: (value) => (0,untrusted/* isObject */.Gv)(value) &&
        typeof value.name === "string" &&
        Array.isArray(value.parameters) &&
        value.parameters.every((parameter) => (0,untrusted/* isObject */.Gv)(parameter) &&
            typeof parameter.name === "string" &&
            [parameter.type, parameter.default].every((text) => text === undefined || typeof text === "string")),
};
/** Reads the signature of a package of any supported kind. @throws PackageError if the text is not a package */
const readSignature = (yaml) => signatureOfDocument((0,package_kind/* readPackageDocument */.iZ)(yaml));
/** @throws PackageError when it is no package */
function signatureOfDocument({ kind, document }) {
    if (kind.kind === "pipeline-run")
        return signatureOf(document);
    if (kind.kind === "pipeline-spec")
        return specSignature(document);
    if (kind.kind === "workflow")
        return workflowSignature(document);
    throw new errors/* PackageError */.JP(`It is ${kind.what}, and no pipeline.`, {
        hint: "A package is what an SDK compiles: a PipelineRun, a pipeline specification of KFP 2 with its platform behind it, or an Argo Workflow.",
    });
}
/** Reads the signature from the SDK's annotation, the only place with types, else from the PipelineRun's parameters. */
function signatureOf(run) {
    const { metadata, spec } = run;
    const { name, inputs } = parseAnnotation(metadata?.annotations?.[specAnnotation]);
    return {
        name: [name, metadata?.name].find((text) => typeof text === "string") ?? "",
        parameters: (0,untyped/* named */.K)(inputs ?? spec?.pipelineSpec?.params).map(parameterOf),
    };
}
/** @throws PackageError when the text is not exactly one PipelineRun */
function readPipelineRun(yaml) {
    const { kind, document } = (0,package_kind/* readPackageDocument */.iZ)(yaml);
    if (kind.kind === "pipeline-run")
        return document;
    throw new errors/* PackageError */.JP(`The package is ${(0,package_kind/* describeKind */.SB)(kind)}, not a Tekton PipelineRun.`);
}
function parseAnnotation(text) {
    const value = (0,parse_json/* parseJson */.q)(text ?? "{}");
    (0,bounds/* refuseUnbounded */.$k)([value]);
    return (0,untyped/* fieldsOf */.P)(value);
}
/**
 * The type `string` of a Tekton parameter does not show what its author declared. The SDK writes a default of `None` as `optional` without
 * a default, and gives the run the empty text (kfp 1.8.22, components/_structures.py and kfp-tekton compiler.py).
 */
function parameterOf({ name, type, default: value, optional }) {
    const fallback = value ?? (optional === true ? "" : undefined);
    return {
        name,
        ...(type === undefined || type === "string" ? {} : { type: signature_textOf(type) }),
        ...(fallback === undefined ? {} : { default: signature_textOf(fallback) }),
    };
}
const signature_textOf = (value) => typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);


/***/ }),

/***/ 182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollBack: () => (/* binding */ rollBack)
});

// EXTERNAL MODULE: ./src/config/configure.ts
var configure = __webpack_require__(28190);
// EXTERNAL MODULE: ./src/delivery/deployment-record.ts
var deployment_record = __webpack_require__(33599);
// EXTERNAL MODULE: ./src/delivery/open-server.ts + 1 modules
var open_server = __webpack_require__(56535);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/config/load-config.ts
var load_config = __webpack_require__(6943);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
;// CONCATENATED MODULE: ./src/delivery/roll-back-pipelines.ts



/** Most of the time is spent waiting for others who may move the default back. */
const requestsAtOnce = 16;
/** @throws InputError if no pipeline has a version of the commit, or its beginning stands for several */
async function findTargets(client, context) {
    const { inputs, github, ports } = context;
    const commit = inputs.rollback;
    const found = [];
    for (const name of await namesOf(client, context)) {
        const version = versionOf(commit, await client.versionsOf(name), github.repository);
        if (version === undefined)
            ports.log.line(`${name}: has no version of ${commit}, and stays as it is`);
        else
            found.push([name, version]);
    }
    const commits = [...new Set(found.map(([, version]) => version.commit))];
    if (commits.length > 1)
        throw ambiguous(commit, commits);
    if (found.length > 0)
        return found;
    throw new errors/* InputError */.dz([
        `Input \`rollback\`: no pipeline of ${github.repository} on the server has a version of commit ${commit}.`,
    ]);
}
/** Pipelines are independent: one that fails does not stop the others. */
async function rollBackPipelines(targets, options) {
    const limit = (0,p_limit/* default */.A)(requestsAtOnce);
    return await Promise.all(targets.map(([name, version]) => limit(() => rollBackOne(name, version, options))));
}
/** Those that this action has created for the repository, and those that pipelines.yaml names. */
async function namesOf(client, context) {
    const own = await client.pipelinesOf(context.github.repository);
    const config = await (0,load_config/* loadConfig */.Z9)(context);
    return [...new Set([...own.map(({ name }) => name), ...Object.keys(config?.file.pipelines ?? {})])].toSorted();
}
/**
 * The newest of them: a commit may have several versions with other names.
 * @throws InputError if the beginning of a commit stands for several
 */
function versionOf(commit, versions, repository) {
    const own = versions.filter((one) => one.repository === repository && one.pullRequest === "");
    const found = own.filter((one) => one.commit.startsWith(commit));
    const commits = [...new Set(found.map((one) => one.commit))];
    if (commits.length > 1)
        throw ambiguous(commit, commits);
    return found[0];
}
const ambiguous = (commit, commits) => new errors/* InputError */.dz([`Input \`rollback\`: ${commit} may be ${commits.join(" or ")}.`]);
async function rollBackOne(name, version, { client, context }) {
    const record = { module: version.module, name };
    try {
        const now = await client.rollBack({ pipelineName: name, version });
        context.ports.log.line(`${name}: version ${now.versionName} of commit ${version.commit.slice(0, 7)} is the default`);
        return { record: { ...record, version: now }, version: now };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ) || context.ports.signal.aborted)
            throw error;
        return { record: { ...record, error } };
    }
}

// EXTERNAL MODULE: ./src/packages/signature.ts + 1 modules
var signature = __webpack_require__(49184);
// EXTERNAL MODULE: ./src/schedules/keep-schedules.ts + 1 modules
var keep_schedules = __webpack_require__(2967);
// EXTERNAL MODULE: ./src/schedules/wanted.ts + 2 modules
var schedules_wanted = __webpack_require__(11130);
// EXTERNAL MODULE: ./src/delivery/kfp-schedules.ts
var kfp_schedules = __webpack_require__(6660);
;// CONCATENATED MODULE: ./src/delivery/roll-back-schedules.ts




/**
 * Schedules with `version: default` go back with the default. Where a schedule without a version runs the newest one, it follows by itself.
 * All others stay.
 */
async function rollBackSchedules(rolledBack, { client, config, environment, context }) {
    if (config === undefined || environment === undefined || client.followsNewestVersion)
        return undefined;
    const located = await Promise.all(rolledBack.flatMap(({ version }) => (version === undefined ? [] : [locate(version, client)])));
    const byName = new Map(rolledBack.flatMap(({ version, record }) => {
        const found = located.find(({ at }) => at.versionId === version?.versionId);
        return found === undefined ? [] : [[record.name, found]];
    }));
    const wanted = (0,schedules_wanted/* wantedSchedules */.C)({
        config,
        environment,
        pipelines: new Map([...byName].map(([name, { parameters }]) => [name, { name, parameters }])),
        now: new Date(context.ports.clock.now()),
    }).filter(({ version }) => version === "default");
    if (wanted.length === 0)
        return undefined;
    const entries = new Set(wanted.map(({ entry }) => entry));
    return await (0,keep_schedules/* keepSchedules */.a)({
        wanted,
        locate: ({ pipeline }) => byName.get(pipeline)?.at,
        isUnknown: (entry) => !entries.has(entry),
        keeper: (0,kfp_schedules/* kfpSchedules */.O)({ all: async () => [client], clientFor: async () => client }).keeper,
        environment,
        environments: new Set(Object.keys(config.file.environments ?? {})),
    }, context);
}
async function locate(version, client) {
    const { pipelineId, versionId } = version;
    const yaml = await client.readStored({ pipelineId, id: versionId });
    const at = { pipelineId, versionId, yaml };
    return { at, parameters: (0,signature.readSignature)(yaml).parameters };
}

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/report/outputs.ts
var outputs = __webpack_require__(65468);
// EXTERNAL MODULE: ./src/report/report.ts + 1 modules
var report = __webpack_require__(42654);
// EXTERNAL MODULE: ./src/report/text/links.ts
var links = __webpack_require__(14205);
;// CONCATENATED MODULE: ./src/rollback.ts










/**
 * Makes the versions of an earlier commit the default ones again, and the schedules that follow them. Compiles nothing.
 * @throws ActionError for what concerns all pipelines
 */
async function rollBack(given) {
    const configured = await (0,configure.configure)(given);
    const { context } = configured;
    refuseWithoutServer(context);
    const { client, close } = await (0,open_server/* openServer */.C)(context);
    try {
        const targets = await findTargets(client, context);
        const [, first] = targets[0] ?? [];
        const { records, schedules } = await (0,deployment_record.recordDeployment)(configured, {
            sha: first?.commit ?? "",
            description: "Rollback of the pipelines",
            deploy: async () => {
                const rolledBack = await rollBackPipelines(targets, { client, context });
                return await withSchedules(rolledBack, { ...configured, client });
            },
        });
        return outcomeOf(records, schedules, context);
    }
    finally {
        await close();
    }
}
function refuseWithoutServer({ inputs, github }) {
    if (inputs.host === "" || inputs.host === "embedded" || inputs.engine === "tekton")
        throw new errors/* InputError */.dz([
            "Input `rollback` needs a server: set `host`, or an `environment` of pipelines.yaml that has one.",
        ]);
    if (github.isAboutPullRequest)
        throw new errors/* InputError */.dz(["Input `rollback` is not for pull requests: run it on `workflow_dispatch`."]);
}
async function withSchedules(rolledBack, options) {
    const records = rolledBack.map(({ record }) => record);
    try {
        return { records, ...(0,defined/* defined */.s)({ schedules: await rollBackSchedules(rolledBack, options) }) };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return { records: records.map((record) => ({ error, ...record })) };
    }
}
function outcomeOf(records, schedules, { inputs, github, ports, workspace }) {
    const failure = (0,report/* reportEnd */.wZ)(records, ports.log, { linkable: true });
    return {
        outputs: (0,outputs/* outputsOf */.Y)(records, (0,outputs/* overallStatus */.g)(records)),
        errors: [],
        summary: async () => {
            const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(4975), __webpack_require__.e(9972), __webpack_require__.e(521)]).then(__webpack_require__.bind(__webpack_require__, 57994));
            return renderSummary(records, { linkable: true, links: (0,links/* linksOf */.h)(github), ...(0,defined/* defined */.s)({ schedules }) });
        },
        hasFailed: failure !== undefined,
        ...(0,defined/* defined */.s)({ failure }),
        reports: { files: inputs.reportFiles, folder: workspace, records },
    };
}


/***/ }),

/***/ 47349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ summarizePlan)
/* harmony export */ });
/* harmony import */ var _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82214);
/* harmony import */ var _cron_timezone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24981);


const shownTimes = 3;
/** A plan for whoever reads the log, the summary or the comment. */
const summarizePlan = (plan, { environment, now, isApplied }) => ({
    environment,
    lines: describePlan(plan, now),
    changes: plan.filter(({ kind }) => kind !== "keep").length,
    isApplied,
    note: "",
});
/** A line for each entry that changes, and when it is due next. */
function describePlan(plan, now) {
    const kept = plan.filter(({ kind }) => kind === "keep").length;
    const changed = plan.filter(({ kind }) => kind !== "keep").map((entry) => describeEntry(entry, now));
    return [...changed, ...(kept === 0 ? [] : [`  ${kept === 1 ? "1 schedule is" : `${kept} schedules are`} as in Git`])];
}
function describeEntry(planned, now) {
    switch (planned.kind) {
        case "create":
            return `+ create ${planned.entry}: ${dueTexts(planned.target.wanted, now).join("; ")}`;
        case "replace": {
            const changes = planned.changes.map(({ field, from, to }) => `${field} ${from || "nothing"} → ${to || "nothing"}`);
            return `~ replace ${planned.entry} (${changes.join(", ")}): ${dueTexts(planned.target.wanted, now).join("; ")}`;
        }
        case "remove":
            return `− remove ${planned.entry}`;
        case "keep":
            return `  keep ${planned.entry}`;
    }
}
/** The next times, in the schedule's zone and in UTC. */
function dueTexts({ trigger, timezone, cronInZone }, now) {
    if (trigger.kind === "interval")
        return [`every ${trigger.seconds} s`];
    const cron = (0,_cron_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCron */ .E$)(cronInZone);
    return (0,_cron_cron_js__WEBPACK_IMPORTED_MODULE_0__/* .nextTimes */ .e1)(cron, { timezone, after: now, count: shownTimes }).map((time) => timezone === "UTC" ? (0,_cron_timezone_js__WEBPACK_IMPORTED_MODULE_1__/* .inZone */ .O0)(time, "UTC") : `${(0,_cron_timezone_js__WEBPACK_IMPORTED_MODULE_1__/* .inZone */ .O0)(time, timezone)} = ${(0,_cron_timezone_js__WEBPACK_IMPORTED_MODULE_1__/* .inZone */ .O0)(time, "UTC")}`);
}


/***/ }),

/***/ 2967:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ keepSchedules)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/schedules/plan.ts
var plan = __webpack_require__(36751);
// EXTERNAL MODULE: ./src/schedules/target.ts
var target = __webpack_require__(43053);
;// CONCATENATED MODULE: ./src/schedules/apply.ts


/** Another job may undo a round; after these many it is an error of somebody who does so all the time. */
const mostRounds = 5;
/**
 * Makes the server have what is planned: creates disabled, disables the old, enables the new, deletes the old. Where it was killed, the next
 * step goes on: each round looks at the server first, and the marks there tell what is left to do.
 * @returns what the first look planned, and whether the last one found all as it should be
 */
async function applySchedules(options) {
    const first = apply_plan(options, await look(options));
    for (let round = 1, current = first; round <= mostRounds; round += 1) {
        if (current.every(({ kind }) => kind === "keep"))
            return { plan: first, isSettled: true };
        await createMissing(current, await look(options), options.keeper);
        await switchOver(current, await look(options), options.keeper);
        current = apply_plan(options, await look(options));
    }
    return { plan: first, isSettled: apply_plan(options, await look(options)).every(({ kind }) => kind === "keep") };
}
const look = async ({ keeper, repository }) => (0,target/* ownedBy */.LW)(repository, await keeper.list());
const apply_plan = (options, owned) => (0,plan/* planSchedules */.u)({ ...options, owned });
async function createMissing(planned, owned, keeper) {
    for (const entry of planned) {
        if (entry.kind !== "create" && entry.kind !== "replace")
            continue;
        if (!ofEntry(owned, entry.entry).some((one) => (0,plan/* isRight */.F)(one, entry.target)))
            await keeper.create(entry.target);
    }
}
async function switchOver(planned, owned, keeper) {
    for (const entry of planned) {
        const there = ofEntry(owned, entry.entry);
        if (entry.kind === "remove")
            for (const { schedule } of there)
                await keeper.remove(schedule.id);
        if (entry.kind === "create" || entry.kind === "replace")
            await switchEntry(entry.target, there, keeper);
    }
}
/** Between the request that disables the last old one and the one that enables the new one nothing is due. */
async function switchEntry(target, there, keeper) {
    const kept = choose(there.filter((one) => (0,plan/* isRight */.F)(one, target)));
    // The next round creates it again.
    if (kept === undefined)
        return;
    const others = there.filter((one) => one !== kept);
    for (const { schedule } of others)
        if (schedule.isEnabled)
            await keeper.disable(schedule.id);
    if (!kept.schedule.isEnabled)
        await keeper.enable(kept.schedule.id);
    for (const { schedule } of others)
        await keeper.remove(schedule.id);
}
/** The same one for every job that looks: the oldest, then by id. */
function choose(right) {
    const order = ({ schedule }) => `${schedule.createdAt} ${schedule.id}`;
    return right.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))[0];
}
const ofEntry = (owned, entry) => owned.filter(({ mark }) => mark.entry === entry);

// EXTERNAL MODULE: ./src/schedules/describe-plan.ts
var describe_plan = __webpack_require__(47349);
// EXTERNAL MODULE: ./src/schedules/mark.ts
var mark = __webpack_require__(13517);
;// CONCATENATED MODULE: ./src/schedules/keep-schedules.ts





/** Makes a server keep the schedules of an environment, and no others of this repository. @throws ActionError */
async function keepSchedules({ wanted, locate, isUnknown, keeper, environment, environments }, { github, ports }) {
    const repository = (0,mark/* ownerName */.Hc)(github);
    const located = wanted.map((schedule) => ({ schedule, at: locate(schedule) }));
    const targets = located.flatMap(({ schedule, at }) => at === undefined ? [] : [(0,target/* targetOf */.$r)({ wanted: schedule, ...at }, repository)]);
    const lost = new Set(located.flatMap(({ schedule, at }) => (at === undefined ? [schedule.entry] : [])));
    const { plan, isSettled } = await applySchedules({
        keeper,
        repository,
        targets,
        isUntouched: (entry) => lost.has(entry) || isUnknown(entry),
        // Those of an environment that the file has no longer are nobody else's.
        isOwnEnvironment: (name) => name === environment.name || !environments.has(name),
    });
    const now = new Date(ports.clock.now());
    const summary = (0,describe_plan/* summarizePlan */.P)(plan, { environment: environment.name, now, isApplied: isSettled });
    for (const line of summary.lines)
        ports.log.line(line);
    if (!isSettled)
        throw unsettled();
    return summary;
}
const unsettled = () => new errors/* KfpError */.yH("The schedules on the server are changed by something else at the same time.", {
    code: "schedules-unsettled",
    method: "GET",
    url: "",
    hint: "Let one deployment run at a time: give the workflow a `concurrency` group, and run the step again.",
});


/***/ }),

/***/ 13517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ longestMark),
/* harmony export */   Hc: () => (/* binding */ ownerName),
/* harmony export */   Lx: () => (/* binding */ writeMark),
/* harmony export */   Mp: () => (/* binding */ readMark)
/* harmony export */ });
/**
 * The repository as marks name it. Two servers of Git may have one of the same name, so all but those of github.com carry the server's. Empty
 * if the repository has no name.
 */
function ownerName({ repository, repositoryUrl }) {
    const host = URL.parse(repositoryUrl)?.host ?? "";
    return repository === "" || host === "" || host === "github.com" ? repository : `${host}/${repository}`;
}
const pattern = /^Kept by kfp-tekton-action; repository: ([^;]+); schedule: ([^;]+); digest: ([0-9a-f]{16})$/;
const writeMark = ({ repository, entry, digest }) => `Kept by kfp-tekton-action; repository: ${repository}; schedule: ${entry}; digest: ${digest}`;
function readMark(description) {
    const [, repository, entry, digest] = pattern.exec(description) ?? [];
    return repository === undefined || entry === undefined || digest === undefined
        ? undefined
        : { repository, entry, digest };
}
/** Kubeflow Pipelines 2 keeps 255 bytes of a description (docs/facts/kubeflow-pipelines.md, Recurring runs). */
const longestMark = 255;


/***/ }),

/***/ 36751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isRight),
/* harmony export */   u: () => (/* binding */ planSchedules)
/* harmony export */ });
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43053);

/** Compares what is wanted with what there is. Without side effects: it sends nothing, and asks nobody. */
function planSchedules({ targets, owned, isUntouched, isOwnEnvironment, }) {
    const byEntry = Map.groupBy(owned, ({ mark }) => mark.entry);
    const wanted = new Set(targets.map(({ mark }) => mark.entry));
    const removed = [...byEntry].flatMap(([entry, schedules]) => wanted.has(entry) || isUntouched(entry) || !isOwnEnvironment(entry.split("/")[0] ?? "")
        ? []
        : [{ kind: "remove", entry, schedules }]);
    return [...targets.map((target) => planTarget(target, byEntry.get(target.mark.entry) ?? [])), ...removed];
}
function planTarget(target, owned) {
    const { entry } = target.mark;
    const [first] = owned;
    if (first === undefined)
        return { kind: "create", entry, target };
    if (owned.length === 1 && isRight(first, target) && first.schedule.isEnabled)
        return { kind: "keep", entry, target };
    // What is due now is told of, not what an earlier step left half done.
    const shown = owned.find(({ schedule }) => schedule.isEnabled) ?? first;
    return { kind: "replace", entry, target, changes: changesOf(shown, target) };
}
function changesOf({ schedule, mark }, target) {
    const changes = (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldChanges */ .wV)(schedule, target);
    const disabled = schedule.isEnabled ? [] : [{ field: "enabled", from: "false", to: "true" }];
    const isOther = mark.digest !== target.mark.digest && changes.length === 0;
    const other = isOther ? [{ field: "experiment or pipeline", from: "another", to: target.wanted.experiment }] : [];
    return [...changes, ...disabled, ...other];
}
/** Whether it is exactly what is wanted, enabled or not. */
const isRight = ({ schedule, mark }, target) => mark.digest === target.mark.digest && (0,_target_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldChanges */ .wV)(schedule, target).length === 0;


/***/ }),

/***/ 43053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   LW: () => (/* binding */ ownedBy),
/* harmony export */   wV: () => (/* binding */ fieldChanges)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13517);


function targetOf(located, repository) {
    const mark = { repository, entry: located.wanted.entry, digest: digestOf(located) };
    return { ...located, mark, description: (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .writeMark */ .Lx)(mark) };
}
function digestOf({ wanted, pipelineId, versionId }) {
    const { trigger, parameters, concurrency, catchUp, serviceAccount, experiment } = wanted;
    const sorted = Object.entries(parameters).toSorted(([one], [other]) => (one < other ? -1 : 1));
    const all = [pipelineId, versionId, trigger, sorted, concurrency, catchUp, serviceAccount, experiment];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 16);
}
const ownedBy = (repository, schedules) => schedules.flatMap((schedule) => {
    const mark = (0,_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .readMark */ .Mp)(schedule.description);
    return mark === undefined || mark.repository !== repository ? [] : [{ schedule, mark }];
});
/** What of the recurring run is not as it is wanted. The mark alone does not tell: somebody may have copied it along with the rest. */
function fieldChanges(server, target) {
    const { wanted, versionId } = target;
    const rows = [
        ["when", triggerText(server.trigger), triggerText(wanted.trigger)],
        ["version", server.versionId || "newest", versionId || "newest"],
        ["concurrency", String(server.concurrency), String(wanted.concurrency)],
        ["catch-up", String(server.catchUp), String(wanted.catchUp)],
        // Without one the server fills in its default.
        ["service-account", wanted.serviceAccount === "" ? "" : server.serviceAccount, wanted.serviceAccount],
        ...parameterRows(server.parameters, wanted.parameters),
    ];
    return rows.filter(([, from, to]) => from !== to).map(([field, from, to]) => ({ field, from, to }));
}
function parameterRows(server, wanted) {
    const names = [...new Set([...Object.keys(server), ...Object.keys(wanted)])].toSorted();
    return names.map((name) => {
        const [from, to] = [server[name] ?? "", wanted[name] ?? ""];
        return [`parameters.${name}`, isSameValue(from, to) ? to : from, to];
    });
}
/** Kubeflow Pipelines 2 keeps numbers as numbers: `0.10` comes back as `0.1`. */
function isSameValue(one, other) {
    if (one === other)
        return true;
    try {
        return canonical(one) === canonical(other);
    }
    catch {
        return false;
    }
}
const canonical = (text) => JSON.stringify(JSON.parse(text.toLowerCase() === text ? text : text.replace(/^(True|False)$/, (word) => word.toLowerCase())));
const triggerText = (trigger) => trigger.kind === "cron" ? trigger.cron : `every ${trigger.seconds} s`;


/***/ }),

/***/ 11130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ wantedSchedules)
});

// EXTERNAL MODULE: ./src/config/config.ts
var config_config = __webpack_require__(81122);
// EXTERNAL MODULE: ./src/config/merge-parameters.ts
var merge_parameters = __webpack_require__(23411);
// EXTERNAL MODULE: ./src/config/read-config.ts + 3 modules
var read_config = __webpack_require__(47890);
// EXTERNAL MODULE: ./src/cron/cron.ts
var cron = __webpack_require__(82214);
// EXTERNAL MODULE: ./src/cron/fields.ts
var cron_fields = __webpack_require__(11443);
// EXTERNAL MODULE: ./src/cron/timezone.ts
var cron_timezone = __webpack_require__(24981);
;// CONCATENATED MODULE: ./src/cron/server-cron.ts



/** The expression that a server fires by its own clock when the schedule is due by another. @throws InvalidCron */
function serverCron(cron, zones) {
    const { timezone, serverTimezone, now } = zones;
    const apart = (at) => (0,cron_timezone/* offsetMinutes */.rg)(serverTimezone, at) - (0,cron_timezone/* offsetMinutes */.rg)(timezone, at);
    const shift = apart(now);
    const drifts = monthsAhead(now).some((at) => apart(at) !== shift);
    return { text: shift === 0 ? cron.text : shifted(cron, shift, zones), drifts };
}
const monthsAhead = (now) => Array.from({ length: 12 }, (_, index) => new Date(now.getTime() + (index + 1) * 30 * 86_400_000));
function shifted({ text, values, needsBothDays }, minutes, zones) {
    const fields = text.split(" ");
    const field = (name) => fields[cron_fields/* fieldNames */.pi.indexOf(name)] ?? "";
    const hours = Math.floor(minutes / 60);
    const rest = minutes - hours * 60;
    if (rest !== 0 && values.minute.length !== 1)
        throw cannot(zones, "it is not due at one minute of the hour");
    const due = values.minute.map((minute) => minute + rest);
    const carry = (due[0] ?? 0) >= 60 ? 1 : 0;
    const every = values.hour.length === 24;
    const moved = values.hour.map((hour) => hour + hours + carry);
    const days = [...new Set(moved.map((hour) => Math.floor(hour / 24)))];
    const minute = rest === 0 ? field("minute") : String((due[0] ?? 0) % 60);
    const isEveryDay = [values.day.length, values.month.length, values.weekday.length].join() === "31,12,7";
    const clock = (text, weekday = field("weekday")) => [field("second"), minute, text, field("day"), field("month"), weekday].join(" ");
    if (every && isEveryDay)
        return clock(field("hour"));
    const hour = [...new Set(moved.map((one) => ((one % 24) + 24) % 24))].toSorted((one, other) => one - other).join(",");
    if (isEveryDay || (days.length === 1 && days[0] === 0))
        return clock(hour);
    // Only days of the week go round.
    if (days.length !== 1 || !needsBothDays || values.day.length !== 31 || values.month.length !== 12)
        throw cannot(zones, "it is due on another day there");
    const by = days[0] ?? 0;
    return clock(hour, values.weekday.map((day) => (((day + by) % 7) + 7) % 7).join(","));
}
const cannot = ({ timezone, serverTimezone }, why) => new cron/* InvalidCron */.ao(`cannot be moved from ${timezone} to the server's clock, ${serverTimezone}: ${why}. Choose another time, or set the server's CRON_SCHEDULE_TIMEZONE and \`server-timezone\``);

// EXTERNAL MODULE: ./src/inputs/input-values.ts
var input_values = __webpack_require__(75848);
// EXTERNAL MODULE: ./src/inputs/parameter-types.ts
var parameter_types = __webpack_require__(21478);
;// CONCATENATED MODULE: ./src/schedules/parameter-problems.ts


/** Values of a schedule that are missing or of another type: nobody is there at night to see that the run did not start. */
function parameterProblems({ name, parameters }, given, path) {
    return parameters.flatMap((parameter) => {
        const value = given.get(parameter.name);
        if (value === undefined)
            return parameter.default === undefined
                ? [{ path, text: `pipeline \`${name}\` needs a value for \`${parameter.name}\`, which has no default` }]
                : [];
        const text = (0,input_values/* parameterText */.p5)(value.entry);
        const wanted = (0,parameter_types/* mismatch */.J)(parameter.type, text);
        return wanted === undefined
            ? []
            : [
                {
                    path: value.path,
                    text: `pipeline \`${name}\` declares \`${parameter.name}\` as ${parameter.type}, ${wanted}, and it is ${JSON.stringify(text)}`,
                },
            ];
    });
}

;// CONCATENATED MODULE: ./src/schedules/wanted.ts







/**
 * The schedules of an environment, those of pipelines that did not compile excepted.
 * @throws ConfigError with every problem at its line
 */
function wantedSchedules(options) {
    const { config, environment } = options;
    if (!(0,config_config/* hasSchedules */.z)(environment.entry))
        return [];
    const problems = [];
    const wanted = Object.entries(config.file.pipelines ?? {}).flatMap(([pipeline, entry]) => Object.entries(entry?.schedules ?? {}).flatMap(([name, schedule]) => {
        const made = wantedSchedule({ pipeline, name, schedule: schedule ?? {} }, options);
        problems.push(...made.problems);
        return made.wanted ?? [];
    }));
    (0,read_config/* refuse */.T)(problems, config);
    return wanted;
}
function wantedSchedule({ pipeline, name, schedule }, options) {
    const { config, environment, pipelines } = options;
    const compiled = pipelines.get(pipeline);
    if (compiled === undefined)
        return { problems: [] };
    const path = ["pipelines", pipeline, "schedules", name];
    const trigger = triggerOf(schedule, options);
    const given = (0,merge_parameters/* mergeParameters */.J)(config, { environment: environment.name, pipeline, schedule: name });
    const declared = compiled.parameters.filter((parameter) => given.has(parameter.name));
    const problems = [
        ...parameterProblems(compiled, given, path),
        ...(typeof trigger === "string" ? [{ path: [...path, "cron"], text: trigger }] : []),
    ];
    if (typeof trigger === "string" || problems.length > 0)
        return { problems };
    const { defaults } = config.file;
    return {
        problems,
        wanted: {
            entry: `${environment.name}/${pipeline}/${name}`,
            environment: environment.name,
            pipeline,
            name,
            trigger,
            timezone: schedule.timezone ?? "UTC",
            cronInZone: schedule.cron ?? "",
            parameters: Object.fromEntries(declared.map((parameter) => [parameter.name, textOf(given.get(parameter.name)?.entry)])),
            concurrency: schedule.concurrency ?? 1,
            catchUp: schedule["catch-up"] ?? false,
            version: schedule.version ?? "commit",
            experiment: schedule.experiment ?? environment.entry.experiment ?? defaults?.experiment ?? "Default",
            serviceAccount: schedule["service-account"] ?? environment.entry["service-account"] ?? defaults?.["service-account"] ?? "",
            location: { file: config.path, ...config.placeOf(path) },
        },
    };
}
const textOf = (entry) => entry === undefined ? "" : (0,input_values/* parameterText */.p5)(entry);
/** @returns what is wrong with it, as a text */
function triggerOf(schedule, { environment, now }) {
    if (schedule.cron === undefined)
        return { kind: "interval", seconds: (0,input_values/* duration */.p0)(schedule.every ?? "1h") / 1000 };
    // A cluster's CronJob has a zone of its own.
    if (environment.entry.engine === "tekton")
        return { kind: "cron", cron: schedule.cron };
    const zones = {
        timezone: schedule.timezone ?? "UTC",
        serverTimezone: environment.entry["server-timezone"] ?? "UTC",
        now,
    };
    try {
        return { kind: "cron", cron: serverCron((0,cron/* parseCron */.E$)(schedule.cron), zones).text };
    }
    catch (error) {
        if (!(error instanceof cron/* InvalidCron */.ao))
            throw error;
        return `\`cron\` ${JSON.stringify(schedule.cron)} ${error.message}`;
    }
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
