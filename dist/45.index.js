export const id = 45;
export const ids = [45];
export const modules = {

/***/ 1045:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmbeddedServer: () => (/* binding */ startEmbeddedServer)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./src/embedded/reply.ts
const json = (value) => ({
    status: 200,
    contentType: "application/json",
    body: JSON.stringify(value),
});
const reply_text = (status, body) => ({
    status,
    contentType: "text/plain; charset=utf-8",
    body,
});
/** gRPC codes and what the gateway makes of them. */
const httpStatus = { 3: 400, 5: 404, 6: 409, 10: 409, 12: 501, 13: 500 };
/** An error as the gateway shows it: `message` is the whole chain, `details[0].error_message` the human part (recorded: kfp-tekton-1.9.2). */
function gatewayError(code, message, { short = message } = {}) {
    const details = short === ""
        ? []
        : [
            {
                "@type": "type.googleapis.com/v1.Error",
                error_message: code === 13 ? "Internal Server Error" : short,
                error_details: message,
            },
        ];
    return {
        status: httpStatus[code],
        contentType: "application/json",
        body: JSON.stringify({ code, message, details }),
    };
}
const notFoundPath = () => gatewayError(5, "Not Found", { short: "" });
const wrongMethod = () => gatewayError(12, "Method Not Allowed", { short: "" });
/** For what the real server does and this one does not: said, never pretended. */
const unsupported = (feature) => gatewayError(12, `UnsupportedByEmbeddedServer: ${feature}`);
/** Uploads have their own shape, JSON labelled as text (recorded surprise 15). */
const uploadError = (status, message) => reply_text(status, JSON.stringify({ error_message: message, error_details: message }));

;// CONCATENATED MODULE: ./src/embedded/listing.ts

const defaultPageSize = 20;
const largestPageSize = 200;
class BadList extends Error {
}
/** One page, by `filter`, `sort_by`, `page_size` and `page_token`, with the words of kfp-tekton 1.9.2 for each mistake. */
function listPage(items, query, typeName) {
    const size = query.get("page_size") ?? "";
    if (!/^-?\d*$/.test(size)) {
        return {
            kind: "error",
            reply: gatewayError(3, `parsing field "page_size": strconv.ParseInt: parsing ${JSON.stringify(size)}: invalid syntax`, { short: "" }),
        };
    }
    try {
        return page(items, query, typeName);
    }
    catch (error) {
        if (!(error instanceof BadList))
            throw error;
        const short = error.message
            .replace(/^(?:Invalid input error|InvalidInputError): /, "")
            .replace(/^(Invalid package token\.): .*$/, "$1");
        return { kind: "error", reply: gatewayError(3, `Failed to create list options: ${error.message}`, { short }) };
    }
}
function page(items, query, typeName) {
    const token = readToken(query.get("page_token") ?? "");
    const sort = query.get("sort_by") || token?.sort || "";
    const filter = query.get("filter") || token?.filter || "";
    if (token !== undefined && (token.sort !== sort || token.filter !== filter)) {
        throw new BadList("Invalid input error: page token does not match the supplied sort by and/or filtering criteria. Either specify the same criteria or leave the latter empty if page token is specified.");
    }
    const size = Number(query.get("page_size") ?? 0);
    if (size < 0)
        throw new BadList("Invalid input error: The page size should be greater than 0. Got '\uFFFD'");
    const limit = size === 0 ? defaultPageSize : Math.min(size, largestPageSize);
    const matching = sorted(items.filter(predicateOf(filter)), sort, typeName);
    const start = token?.after ?? 0;
    const values = matching.slice(start, start + limit).map((item) => item.value);
    const next = start + limit < matching.length
        ? Buffer.from(JSON.stringify({ sort, filter, after: start + limit })).toString("base64")
        : "";
    return { kind: "page", values, total: matching.length, next };
}
function readToken(text) {
    if (text === "")
        return undefined;
    const wrong = /[^A-Za-z0-9+/=]/.exec(text)?.index ?? (text.length % 4 === 0 ? -1 : text.length - (text.length % 4));
    if (wrong !== -1)
        throw new BadList(`InvalidInputError: Invalid package token.: illegal base64 data at input byte ${wrong}`);
    const decoded = Buffer.from(text, "base64").toString();
    try {
        return JSON.parse(decoded);
    }
    catch {
        throw new BadList(`InvalidInputError: Invalid package token.: invalid character '${decoded[0]}' looking for beginning of value`);
    }
}
function sorted(items, sort, typeName) {
    const [field = "created_at", direction = "asc", ...rest] = sort === "" ? [] : sort.split(" ");
    if (rest.length > 0 || !/^(asc|desc)$/.test(direction)) {
        throw new BadList(`Invalid input error: Received invalid sort by format ${JSON.stringify(sort)}. Supported format: "field_name", "field_name desc", or "field_name asc"`);
    }
    if (items.some((item) => !(field in item.fields)))
        throw new BadList(`Invalid input error: Invalid sorting field: ${JSON.stringify(field)} on listable type ${typeName}`);
    const sign = direction === "desc" ? -1 : 1;
    const compare = (one, other) => compareText(one.fields[field] ?? "", other.fields[field] ?? "") || compareText(one.id, other.id);
    return [...items].sort((one, other) => sign * compare(one, other));
}
const compareText = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
/** Text compares without case, as the server's database does it. */
const operations = {
    EQUALS: (have, [want = ""]) => have === want,
    NOT_EQUALS: (have, [want = ""]) => have !== want,
    GREATER_THAN: (have, [want = ""]) => have > want,
    GREATER_THAN_EQUALS: (have, [want = ""]) => have >= want,
    LESS_THAN: (have, [want = ""]) => have < want,
    LESS_THAN_EQUALS: (have, [want = ""]) => have <= want,
    IN: (have, want) => want.includes(have),
    IS_SUBSTRING: (have, [want = ""]) => have.includes(want),
};
/** The numbers that the names stand for: kfp-tekton backend/api/v1/filter.proto. */
const numbered = [
    "",
    "EQUALS",
    "NOT_EQUALS",
    "GREATER_THAN",
    "",
    "GREATER_THAN_EQUALS",
    "LESS_THAN",
    "LESS_THAN_EQUALS",
    "IN",
    "IS_SUBSTRING",
];
const operationOf = (op) => operations[typeof op === "number" ? (numbered[op] ?? "") : (op ?? "")];
function predicateOf(filter) {
    if (filter === "")
        return () => true;
    const predicates = parseFilter(filter);
    return (item) => predicates.every((predicate) => matches(item, predicate));
}
function matches(item, { op, key = "", ...predicate }) {
    const have = item.fields[key];
    if (have === undefined)
        throw new BadList(`Invalid input error: no support for filtering on unrecognized field ${JSON.stringify(key)}`);
    const want = predicate.string_values?.values ??
        [predicate.string_value ?? predicate.timestamp_value].filter((value) => value !== undefined);
    if (want.length === 0)
        throw new BadList(`Invalid input error: no value set for predicate on key "pipelines.${key[0]?.toUpperCase()}${key.slice(1)}"`);
    return (operationOf(op)?.(have.toLowerCase(), want.map((value) => value.toLowerCase())) ?? false);
}
const predicateFields = new Set([
    "op",
    "key",
    "int_value",
    "long_value",
    "string_value",
    "timestamp_value",
    "int_values",
    "long_values",
    "string_values",
]);
/** Decoded once more than HTTP does it, as every server does (recorded surprise 10). */
function parseFilter(filter) {
    const bad = (why) => new BadList(`Invalid input error: failed to parse valid filter from ${JSON.stringify(filter)}: ${why}`);
    let decoded;
    try {
        decoded = decodeURIComponent(filter.replaceAll("+", " "));
    }
    catch {
        throw bad(`invalid URL escape ${JSON.stringify(/%.{0,2}/.exec(filter)?.[0] ?? "")}`);
    }
    let parsed;
    try {
        parsed = JSON.parse(decoded);
    }
    catch {
        throw bad(`invalid character '${decoded[0]}' looking for beginning of value`);
    }
    const predicates = parsed.predicates ?? [];
    for (const predicate of predicates) {
        const unknown = Object.keys(predicate).find((field) => !predicateFields.has(field));
        if (unknown !== undefined)
            throw bad(`unknown field ${JSON.stringify(unknown)} in v1.Predicate`);
        if (operationOf(predicate.op) === undefined)
            throw bad(`unknown value ${JSON.stringify(JSON.stringify(predicate.op))} for enum v1.Predicate.Op`);
    }
    return predicates;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/embedded/store.ts



/** Everything the server knows: a file for each thing, so that a broken one costs only itself. */
class Store {
    pipelines;
    versions;
    experiments;
    runs;
    folder;
    constructor(folder) {
        this.folder = folder;
        this.pipelines = new Table((0,external_node_path_.join)(folder, "pipelines"));
        this.versions = new Table((0,external_node_path_.join)(folder, "versions"));
        this.experiments = new Table((0,external_node_path_.join)(folder, "experiments"));
        this.runs = new Table((0,external_node_path_.join)(folder, "runs"));
    }
    async load() {
        await Promise.all([this.pipelines.load(), this.versions.load(), this.experiments.load(), this.runs.load()]);
    }
}
class Table {
    #folder;
    #rows = new Map();
    #writing = Promise.resolve();
    constructor(folder) {
        this.#folder = folder;
    }
    async load() {
        await (0,promises_.mkdir)(this.#folder, { recursive: true });
        for (const file of (await (0,promises_.readdir)(this.#folder)).filter((name) => name.endsWith(".json"))) {
            const row = await readRow((0,external_node_path_.join)(this.#folder, file));
            if (row !== undefined)
                this.#rows.set(row.id, row);
        }
    }
    all() {
        return [...this.#rows.values()];
    }
    get(id) {
        return this.#rows.get(id);
    }
    /** In memory at once; on disk one after the other, each in one step. */
    put(row) {
        this.#rows.set(row.id, row);
        const file = (0,external_node_path_.join)(this.#folder, `${row.id}.json`);
        this.#enqueue(async () => {
            await (0,promises_.writeFile)(`${file}.part`, JSON.stringify(row));
            await (0,promises_.rename)(`${file}.part`, file);
        });
        return row;
    }
    delete(id) {
        this.#rows.delete(id);
        this.#enqueue(() => (0,promises_.rename)((0,external_node_path_.join)(this.#folder, `${id}.json`), (0,external_node_path_.join)(this.#folder, `${id}.deleted`)));
    }
    /** Resolves when everything is on disk. */
    async settle() {
        await this.#writing;
    }
    #enqueue(write) {
        this.#writing = this.#writing.then(write, write).catch(() => undefined);
    }
}
async function readRow(file) {
    try {
        return JSON.parse(await (0,promises_.readFile)(file, "utf8"));
    }
    catch {
        return undefined;
    }
}
const newId = () => (0,external_node_crypto_.randomUUID)();

;// CONCATENATED MODULE: ./src/embedded/experiments.ts



const defaultName = "Default";
function ensureDefaultExperiment(store, now) {
    if (store.experiments.all().some((experiment) => experiment.name === defaultName))
        return;
    store.experiments.put({
        id: newId(),
        name: defaultName,
        description: "All runs created without specifying an experiment will be grouped here.",
        createdAt: now,
        archived: false,
    });
}
const describe = ({ id, name, description, createdAt, archived }) => ({
    id,
    name,
    description,
    created_at: createdAt,
    resource_references: [],
    storage_state: archived ? "STORAGESTATE_ARCHIVED" : "STORAGESTATE_AVAILABLE",
});
const invalid = (short) => gatewayError(3, `Validate experiment request failed.: Invalid input error: ${short}`, { short });
function createExperiment(body, request, store) {
    const { name = "", description = "", resource_references: references = [], } = body;
    if (name === "")
        return invalid("Experiment name is empty. Please specify a valid experiment name.");
    if (references.length > 0)
        return invalid("In single-user mode, CreateExperimentRequest shouldn't contain resource references.");
    for (const [column, value] of [
        ["Name", name],
        ["Description", description],
    ]) {
        if (value.length > 255)
            return gatewayError(13, `Create experiment failed.: InternalServerError: Failed to add experiment to experiment table: Error 1406: Data too long for column '${column}' at row 1: Error 1406: Data too long for column '${column}' at row 1`);
    }
    if (store.experiments.all().some((experiment) => experiment.name.toLowerCase() === name.toLowerCase())) {
        const short = `Failed to create a new experiment. The name ${name} already exists. Please specify a new name.`;
        return gatewayError(6, `Create experiment failed.: Already exist error: ${short}`, { short });
    }
    return json(describe(store.experiments.put({ id: newId(), name, description, createdAt: request.now, archived: false })));
}
function getExperiment(id, store) {
    const experiment = store.experiments.get(id);
    return experiment === undefined ? missing("Get experiment failed.: ", id) : json(describe(experiment));
}
const missing = (chain, id) => gatewayError(5, `${chain}ResourceNotFoundError: Experiment ${id} not found.`, {
    short: `Experiment ${id} not found.`,
});
function listExperiments({ query }, store) {
    if (query.get("resource_reference_key.type") === "NAMESPACE") {
        const short = "In single-user mode, ListExperiment cannot filter by namespace.";
        return gatewayError(3, `Invalid input error: ${short}`, { short });
    }
    const items = store.experiments.all().map((experiment) => {
        const { id, name, description, createdAt, archived } = experiment;
        return {
            id,
            fields: {
                id,
                name,
                description,
                created_at: createdAt,
                namespace: "",
                storage_state: archived ? "STORAGESTATE_ARCHIVED" : "STORAGESTATE_AVAILABLE",
            },
            value: describe(experiment),
        };
    });
    const page = listPage(items, query, "Experiment");
    return page.kind === "error"
        ? page.reply
        : json({ experiments: page.values, total_size: page.total, next_page_token: page.next });
}
/** An unknown id is no error (recorded surprise 20). */
function archiveExperiment(id, archived, store) {
    const experiment = store.experiments.get(id);
    if (experiment !== undefined)
        store.experiments.put({ ...experiment, archived });
    return json({});
}
function deleteExperiment(id, store) {
    if (store.experiments.get(id) === undefined)
        return missing("Delete experiment failed: ", id);
    store.experiments.delete(id);
    return json({});
}

;// CONCATENATED MODULE: ./src/embedded/pipelines.ts


const versionsOf = (pipeline, store) => store.versions.all().filter((version) => version.pipeline === pipeline);
const describeVersion = (version) => ({
    id: version.id,
    name: version.name,
    created_at: version.createdAt,
    parameters: version.parameters,
    code_source_url: "",
    package_url: null,
    resource_references: [{ key: { type: "PIPELINE", id: version.pipeline }, name: "", relationship: "OWNER" }],
    description: version.description,
});
/** A default version that is not there shows as an empty one of 1970 (recorded surprise 19). */
function describePipeline(pipeline, store) {
    const version = store.versions.get(pipeline.defaultVersion) ?? {
        id: "",
        pipeline: "",
        name: "",
        createdAt: "1970-01-01T00:00:00Z",
        description: "",
        parameters: [],
        template: "",
    };
    const { id, createdAt, name, description, parameters } = pipeline;
    return {
        id,
        created_at: createdAt,
        name,
        description,
        parameters,
        url: null,
        error: "",
        default_version: describeVersion(version),
        resource_references: [],
    };
}
function getPipeline(id, store) {
    const pipeline = store.pipelines.get(id);
    return pipeline === undefined
        ? pipelines_missing("Get pipeline failed.: ", "Pipeline", id)
        : json(describePipeline(pipeline, store));
}
const pipelines_missing = (chain, what, id) => {
    const short = `${what} ${id} not found.`;
    return gatewayError(5, `${chain}ResourceNotFoundError: ${short}`, { short });
};
function listPipelines({ query }, store) {
    const namespaced = query.get("resource_reference_key.type") === "NAMESPACE" && query.get("resource_reference_key.id") !== "";
    const items = namespaced
        ? []
        : store.pipelines.all().map((pipeline) => ({
            id: pipeline.id,
            fields: fieldsOf(pipeline),
            value: describePipeline(pipeline, store),
        }));
    const page = listPage(items, query, "Pipeline");
    return page.kind === "error"
        ? page.reply
        : json({ pipelines: page.values, total_size: page.total, next_page_token: page.next });
}
const fieldsOf = ({ id, name, createdAt, description }) => ({
    id,
    name,
    created_at: createdAt,
    description,
    namespace: "",
    status: "READY",
});
function deletePipeline(id, store) {
    if (store.pipelines.get(id) === undefined)
        return pipelines_missing("Delete pipelines failed.: Delete pipeline failed: ", "Pipeline", id);
    for (const version of versionsOf(id, store))
        store.versions.delete(version.id);
    store.pipelines.delete(id);
    return json({});
}
function pipelineTemplate(id, store) {
    const pipeline = store.pipelines.get(id);
    if (pipeline === undefined)
        return pipelines_missing("Get pipeline template failed.: Get pipeline template failed: ", "Pipeline", id);
    return versionTemplate(pipeline.defaultVersion, store);
}
function versionTemplate(id, store) {
    const version = store.versions.get(id);
    return version === undefined
        ? pipelines_missing("Get pipeline template failed.: Get pipeline version template failed: ", "Version", id)
        : json({ template: version.template });
}
function getVersion(id, store) {
    const version = store.versions.get(id);
    return version === undefined
        ? pipelines_missing("Get pipeline version failed.: ", "Version", id)
        : json(describeVersion(version));
}
/** The type of the key is not looked at (recorded: kfp-tekton-1.9.2/04-pipelines, "versions with a wrong key type"). */
function listVersions({ query }, store) {
    const id = query.get("resource_key.id") ?? "";
    if (!query.has("resource_key.type") && id === "")
        return gatewayError(3, "Invalid input error: ResourceKey must be set in the input", {
            short: "ResourceKey must be set in the input",
        });
    if (store.pipelines.get(id) === undefined)
        return pipelines_missing("Failed to get namespace from pipelineId.: Failed to get namespace from Pipeline ID: ", "Pipeline", id);
    const items = versionsOf(id, store).map((version) => ({ id: version.id, fields: fieldsOf(version), value: describeVersion(version) }));
    const page = listPage(items, query, "PipelineVersion");
    return page.kind === "error"
        ? page.reply
        : json({ versions: page.values, next_page_token: page.next, total_size: page.total });
}
/** Deleting the default version makes the newest of the others the default. */
function deleteVersion(id, store) {
    const version = store.versions.get(id);
    if (version === undefined)
        return pipelines_missing("Failed to get Pipeline Version.: ", "Version", id);
    store.versions.delete(id);
    const pipeline = store.pipelines.get(version.pipeline);
    const newest = [...versionsOf(version.pipeline, store)]
        .sort((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
        .at(-1);
    if (pipeline?.defaultVersion === id)
        store.pipelines.put({ ...pipeline, defaultVersion: newest?.id ?? "" });
    return json({});
}
/** Neither id is checked (recorded surprise 19). */
function setDefaultVersion(id, version, store) {
    const pipeline = store.pipelines.get(id);
    if (pipeline !== undefined)
        store.pipelines.put({ ...pipeline, defaultVersion: version });
    return json({});
}

;// CONCATENATED MODULE: ./src/embedded/request.ts
class BodyTooLarge extends Error {
}
/** Of the whole body: a package is limited to 32 MiB, and one that is a little larger gets the answer that says so. */
const bodyLimit = 64 * 1024 * 1024;
function readRequest(message, now) {
    const url = new URL(message.url ?? "/", "http://embedded");
    const contentType = message.headers["content-type"] ?? "";
    return {
        method: message.method ?? "GET",
        path: url.pathname,
        query: url.searchParams,
        now,
        text: async () => (await readBody(message)).toString("utf8"),
        file: async (field) => {
            if (!contentType.startsWith("multipart/form-data"))
                return "request Content-Type isn't multipart/form-data";
            if (!contentType.includes("boundary="))
                return "no multipart boundary param in Content-Type";
            return await firstFile(await readBody(message), contentType, field);
        },
    };
}
async function readBody(message) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        size += chunk.length;
        if (size > bodyLimit)
            throw new BodyTooLarge();
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
async function firstFile(body, contentType, field) {
    let form;
    try {
        form = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } }).formData();
    }
    catch {
        // An empty form is one to Go and none to this parser.
        return /^--[^\r\n]*--\s*$/.test(body.toString("latin1")) ? "http: no such file" : "unexpected EOF";
    }
    const file = form.get(field);
    return file instanceof File
        ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
        : "http: no such file";
}

// EXTERNAL MODULE: ./src/tekton/pipeline-run.ts
var pipeline_run = __webpack_require__(6427);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
;// CONCATENATED MODULE: ./src/embedded/new-run.ts

function new_run_readBody(body) {
    const reference = (type) => body.resource_references?.find((entry) => entry.key?.type === type)?.key?.id ?? "";
    const spec = body.pipeline_spec ?? {};
    return {
        name: body.name ?? "",
        description: body.description ?? "",
        serviceAccount: body.service_account || "pipeline-runner",
        parameters: spec.parameters ?? [],
        pipeline: spec.pipeline_id ?? "",
        version: reference("PIPELINE_VERSION"),
        experiment: reference("EXPERIMENT"),
        inline: Boolean(spec.workflow_manifest || spec.pipeline_manifest),
    };
}
/**
 * What the API server makes of a package before it hands it to Kubernetes: name, parameters, labels, and the name in place of
 * `$ORIG_PR_NAME` (kfp-tekton backend/src/apiserver/template/tekton_template.go). The two steps that it adds to tasks with outputs copy
 * artifacts to an object store, which is not here: they are left out.
 */
function livePipelineRun({ id, wanted, version, createdAt }) {
    const parsed = (0,js_yaml/* loadAll */.gh)(version.template.replace(/^\uFEFF/, ""), {
        schema: js_yaml/* CORE_SCHEMA */.OU,
        json: true,
    })[0];
    const name = `${parsed.metadata?.name ?? ""}-${id.slice(0, 5)}`;
    const run = JSON.parse(JSON.stringify(parsed)
        .replaceAll("$ORIG_PR_NAME", name)
        .replaceAll("{{workflow.uid}}", id)
        .replaceAll("$(context.pipelineRun.uid)", id));
    const given = new Map(wanted.parameters.map((parameter) => [parameter.name, parameter.value ?? ""]));
    return {
        ...run,
        metadata: {
            ...run.metadata,
            name,
            namespace: "kubeflow",
            uid: id,
            creationTimestamp: createdAt,
            labels: { ...run.metadata?.labels, "custom.tekton.dev/originalPipelineRun": name, "pipeline/runid": id },
            annotations: { ...run.metadata?.annotations, "pipelines.kubeflow.org/run_name": wanted.name },
        },
        spec: {
            ...run.spec,
            params: (run.spec?.params ?? []).map((param) => ({
                name: param.name,
                value: given.get(param.name) ?? param.value,
            })),
            timeouts: { ...run.spec?.timeouts },
            taskRunTemplate: { ...run.spec?.taskRunTemplate, serviceAccountName: wanted.serviceAccount },
        },
        status: {},
    };
}

;// CONCATENATED MODULE: ./src/embedded/runner/substitute.ts
/** Replaces `$(name)` for every name that is known, in one pass: a value is never searched again. Unknown ones stay, as in Tekton. */
function substitute(text, variables) {
    return text.replace(/\$\(([^()$]+)\)/g, (whole, name) => variables.get(normalize(name)) ?? whole);
}
/** `params["x"]` and `params['x']` are spellings of `params.x`; `inputs.params.x` is an old one. */
const normalize = (name) => name
    .replace(/\[(?:"([^"]*)"|'([^']*)')\]/g, (_, double, single) => `.${double ?? single}`)
    .replace(/^inputs\.params\./, "params.");
/** `$(tasks.<task>.results.<result>)` in any of the values. */
function resultReferences(values) {
    const text = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value ?? ""))).join("\n");
    return [...text.matchAll(/\$\(tasks\.([^.()]+)\.results(?:\.([^()[\]"']+)|\[\\?["']([^"'\\]+)\\?["']\])\)/g)].map(([, task = "", dotted, quoted]) => ({ task, result: dotted ?? quoted ?? "" }));
}
/** Text of a parameter: lists and objects are JSON, as the SDK passes them. */
const paramText = (value) => (typeof value === "string" ? value : JSON.stringify(value ?? ""));
/** What the tasks of a run may use: its parameters with their defaults, and its own name. */
function pipelineVariables({ spec, metadata }) {
    const defaults = (spec?.pipelineSpec?.params ?? []).flatMap((param) => param.default === undefined ? [] : [{ name: param.name, value: param.default }]);
    const params = [...defaults, ...(spec?.params ?? [])].map(({ name, value }) => [`params.${name}`, paramText(value)]);
    return new Map([
        ...params,
        ["context.pipelineRun.name", metadata?.name ?? ""],
        ["context.pipelineRun.namespace", metadata?.namespace ?? ""],
        ["context.pipelineRun.uid", metadata?.uid ?? ""],
        ["context.pipeline.name", metadata?.name ?? ""],
    ]);
}
/**
 * What Kubernetes does to a container's command, arguments and environment: `$(NAME)` of a variable of the container, `$$` for `$`
 * (kubernetes third_party/forked/golang/expansion).
 */
function expandEnvironment(text, env) {
    return text.replace(/\$(\$|\(([A-Za-z_][\w.-]*)\))/g, (whole, escaped, name) => escaped === "$" ? "$" : (env[name ?? ""] ?? whole));
}

;// CONCATENATED MODULE: ./src/embedded/runner/plan.ts

/** Reasons and messages are Tekton's (recorded: kfp-tekton-1.9.2-cluster/10-life-missing-*) but for what only this runner cannot do. */
function planRun(run) {
    const spec = run.spec?.pipelineSpec;
    const tasks = spec?.tasks ?? [];
    const finals = spec?.finally ?? [];
    const { pipeline, tasks: tasksTimeout } = run.spec?.timeouts ?? {};
    const problem = missingReference(run) ?? missingParameter(run) ?? unsupportedProblem(run, [...tasks, ...finals]);
    return { tasks, finally: finals, pipelineTimeout: pipeline, tasksTimeout, problem };
}
const nameOf = (run) => run.metadata?.name ?? "";
const namespaceOf = (run) => run.metadata?.namespace ?? "kubeflow";
function missingReference(run) {
    if (run.spec?.pipelineSpec === undefined) {
        const name = String(run.spec?.pipelineRef?.name ?? "");
        const message = `Error retrieving pipeline for pipelinerun ${namespaceOf(run)}/${nameOf(run)}: pipelines.tekton.dev ${JSON.stringify(name)} not found`;
        return { reason: "CouldntGetPipeline", message };
    }
    const { tasks = [], finally: finals = [] } = run.spec.pipelineSpec;
    const task = [...tasks, ...finals].find(({ taskRef }) => taskRef !== undefined && !isCustom(taskRef));
    if (task === undefined)
        return undefined;
    const name = JSON.stringify(String(task.taskRef?.name ?? ""));
    const message = `Pipeline ${namespaceOf(run)}/${nameOf(run)} can't be Run; it contains Tasks that don't exist: Couldn't retrieve Task ${name}: tasks.tekton.dev ${name} not found`;
    return { reason: "CouldntGetTask", message };
}
function missingParameter(run) {
    const given = new Set(run.spec?.params?.map((param) => param.name));
    const missing = (run.spec?.pipelineSpec?.params ?? [])
        .filter((param) => param.default === undefined && !given.has(param.name))
        .map((param) => param.name);
    if (missing.length === 0)
        return undefined;
    const message = `PipelineRun ${namespaceOf(run)} parameters is missing some parameters required by Pipeline ${nameOf(run)}'s parameters: PipelineRun missing parameters: [${missing.join(" ")}]`;
    return { reason: "ParameterMissing", message };
}
/** Tasks that a task waits for: by `runAfter`, and by the results that its parameters and conditions use. */
function dependenciesOf(task) {
    const texts = [
        ...(task.params ?? []).map((param) => param.value),
        ...(task.when ?? []).flatMap((when) => [when.input, ...(when.values ?? [])]),
    ];
    return [...new Set([...(task.runAfter ?? []), ...resultReferences(texts).map((reference) => reference.task)])];
}
/**
 * What Tekton's webhook says against a run, which then is not created at all (recorded: kfp-tekton-1.9.2-cluster/10-life-denied-by-admission
 * and -invalid-metadata-name); undefined when it lets it pass.
 */
function admissionProblem(run) {
    const name = nameOf(run);
    if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(name)) {
        return `PipelineRun.tekton.dev ${JSON.stringify(name)} is invalid: metadata.name: Invalid value: ${JSON.stringify(name)}: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character`;
    }
    const spec = run.spec?.pipelineSpec;
    const problem = spec === undefined ? undefined : graphProblem(spec.tasks ?? [], spec.finally ?? []);
    return problem === undefined
        ? undefined
        : `admission webhook "validation.webhook.pipeline.tekton.dev" denied the request: validation failed: ${problem}`;
}
function graphProblem(tasks, finals) {
    if (tasks.length === 0)
        return "missing field(s): spec.pipelineSpec.tasks";
    const names = [...tasks, ...finals].map((task) => task.name);
    const badName = names.findIndex((name) => !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name));
    if (badName !== -1)
        return `invalid value ${JSON.stringify(names[badName])}: spec.pipelineSpec.tasks[${badName}].name: a task's name must consist of lower case alphanumeric characters or '-'`;
    const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
    if (twice !== -1)
        return `expected exactly one, got both: spec.pipelineSpec.tasks[${twice}].name`;
    const known = new Set(tasks.map((task) => task.name));
    const dangling = tasks
        .flatMap((task) => dependenciesOf(task).map((on) => ({ task: task.name, on })))
        .find(({ on }) => !known.has(on));
    if (dangling !== undefined) {
        const { task, on } = dangling;
        return `invalid value: couldn't add link between ${task} and ${on}: task ${task} depends on ${on} but ${on} wasn't present in Pipeline: spec.pipelineSpec.tasks`;
    }
    return hasCycle(tasks)
        ? "invalid value: cycle detected; the tasks depend on each other: spec.pipelineSpec.tasks"
        : undefined;
}
function hasCycle(tasks) {
    const done = new Set();
    for (;;) {
        const ready = tasks.filter((task) => !done.has(task.name) && dependenciesOf(task).every((name) => done.has(name)));
        if (ready.length === 0)
            return done.size < tasks.length;
        for (const task of ready)
            done.add(task.name);
    }
}
/** Said before anything is executed: half a run would be worse than none. */
function unsupportedProblem(run, tasks) {
    const feature = unsupportedWorkspace(run) ?? tasks.map(unsupportedInTask).find((found) => found !== undefined);
    return feature === undefined
        ? undefined
        : { reason: "UnsupportedByEmbeddedServer", message: `UnsupportedByEmbeddedServer: ${feature}` };
}
function unsupportedWorkspace(run) {
    const other = (run.spec?.workspaces ?? []).find((workspace) => workspace.volumeClaimTemplate === undefined && workspace.emptyDir === undefined);
    return other === undefined
        ? undefined
        : `workspace ${other.name} that is neither a volumeClaimTemplate nor an emptyDir`;
}
const isCustom = (reference) => typeof reference.apiVersion === "string" && !reference.apiVersion.startsWith("tekton.dev/");
function unsupportedInTask(task) {
    if (task.taskRef !== undefined)
        return `custom task ${String(task.taskRef.kind)} (task ${task.name})`;
    const spec = task.taskSpec ?? {};
    if (spec.apiVersion !== undefined && !spec.apiVersion.startsWith("tekton.dev/"))
        return `custom task ${spec.kind} (task ${task.name})`;
    if ("matrix" in task)
        return `matrix (task ${task.name})`;
    if (task.when?.some((when) => when.cel !== undefined))
        return `when expression in CEL (task ${task.name})`;
    if ((spec.sidecars ?? []).length > 0)
        return `sidecars (task ${task.name})`;
    const found = (spec.steps ?? [])
        .map((step) => unsupportedInStep(step, spec))
        .find((feature) => feature !== undefined);
    return found === undefined ? undefined : `${found} (task ${task.name})`;
}
function unsupportedInStep(step, { volumes = [], stepTemplate = {} }) {
    const name = step.name ?? "unnamed";
    if ((step.command ?? []).length === 0 && step.script === undefined)
        return `step ${name} without a command, which leaves it to the image`;
    const variables = [...(step.env ?? []), ...(stepTemplate.env ?? [])];
    const variable = variables.find((entry) => entry.valueFrom !== undefined && !isFieldReference(entry.valueFrom));
    if (variable !== undefined)
        return `environment variable ${variable.name} from a secret or config map, step ${name}`;
    const mounts = [
        ...(step.volumeMounts ?? []),
        ...(stepTemplate.volumeMounts ?? []),
    ];
    const mount = mounts.find((entry) => !isEmptyDir(volumes.find((volume) => volume.name === entry.name)));
    return mount === undefined ? undefined : `volume ${mount.name} that is not an emptyDir, step ${name}`;
}
const isEmptyDir = (volume) => typeof volume === "object" && volume !== null && "emptyDir" in volume;
/** The fields of a pod that exist without a pod. */
const knownField = /^metadata\.(name|namespace|labels\['[^']+'\]|annotations\['[^']+'\])$/;
function isFieldReference(valueFrom) {
    const path = valueFrom.fieldRef?.fieldPath;
    return path !== undefined && knownField.test(path);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./src/embedded/runner/go-duration.ts
const millisecondsPer = {
    h: 3_600_000,
    m: 60_000,
    s: 1_000,
    ms: 1,
    us: 0.001,
    µs: 0.001,
    ns: 0.000_001,
};
/** A Go duration (`1h0m0s`, `90s`, `1.5h`) in milliseconds; 0 stands for no limit. Undefined for none or one that is malformed. */
function parseGoDuration(text) {
    if (text === undefined)
        return undefined;
    if (text === "0")
        return 0;
    if (!/^(\d+(\.\d+)?(h|ms|us|µs|ns|m|s))+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d+(?:\.\d+)?)(h|ms|us|µs|ns|m|s)/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (millisecondsPer[unit ?? ""] ?? 0), 0);
}

;// CONCATENATED MODULE: ./src/embedded/runner/schedule.ts


/** Skip reasons and their order: tektoncd/pipeline pkg/reconciler/pipelinerun/resources/pipelinerunresolution.go, Skip. */
function decide(situation) {
    const { task, isFinal, progress, stopping } = situation;
    const parents = isFinal ? [] : dependenciesOf(task).flatMap((name) => progress.get(name) ?? []);
    if (stopping)
        return { kind: "skip", reason: "PipelineRun was stopping" };
    if (parents.some((parent) => parent.phase === "waiting" || parent.phase === "running"))
        return { kind: "wait" };
    const references = resultReferences([
        ...(task.params ?? []).map((param) => param.value),
        ...(task.when ?? []).flatMap((when) => [when.input, ...(when.values ?? [])]),
    ]);
    if (parents.some((parent) => parent.phase === "skipped" && !skippedByWhen(parent)))
        return { kind: "skip", reason: "Parent Tasks were skipped" };
    const missing = references.find(({ task: parent, result }) => resultOf(progress, parent, result) === undefined);
    if (missing !== undefined)
        return withoutResult(situation, missing);
    const variables = new Map([...situation.variables, ...taskVariables(progress)]);
    const when = (task.when ?? []).map((expression) => fill(expression, variables));
    if (!when.every(holds))
        return { kind: "skip", reason: "When Expressions evaluated to false", when };
    return {
        kind: "start",
        params: new Map((task.params ?? []).map(({ name, value }) => [name, substitute(paramText(value), variables)])),
    };
}
const skippedByWhen = (parent) => parent.phase === "skipped" && parent.reason === "When Expressions evaluated to false";
function withoutResult({ isFinal, progress, task }, { task: parent, result }) {
    const producer = progress.get(parent);
    if (isFinal || (producer !== undefined && skippedByWhen(producer)))
        return { kind: "skip", reason: "Results were missing" };
    return {
        kind: "invalid",
        message: `invalid result reference in pipeline task "${task.name}": Could not find result with name ${result} for task ${parent}`,
    };
}
function resultOf(progress, task, result) {
    const producer = progress.get(task);
    return producer?.phase === "done" ? producer.results.get(result) : undefined;
}
/** Results of all tasks that have ended, and what `finally` may ask of them. */
function taskVariables(progress) {
    const all = [...progress.values()];
    const aggregate = all.some((task) => task.phase === "done" && task.outcome !== "succeeded")
        ? "Failed"
        : all.some((task) => task.phase === "skipped")
            ? "Completed"
            : "Succeeded";
    const own = all.flatMap((entry) => {
        const { name } = entry.task;
        if (entry.phase !== "done")
            return [[`tasks.${name}.status`, "None"]];
        const results = [...entry.results].map(([result, value]) => [`tasks.${name}.results.${result}`, value]);
        return [[`tasks.${name}.status`, entry.outcome === "succeeded" ? "Succeeded" : "Failed"], ...results];
    });
    return [["tasks.status", aggregate], ...own];
}
function fill(expression, variables) {
    return {
        input: substitute(expression.input ?? "", variables),
        operator: expression.operator ?? "in",
        values: (expression.values ?? []).map((value) => substitute(value, variables)),
    };
}
function holds({ input = "", operator, values = [] }) {
    return operator === "notin" ? !values.includes(input) : values.includes(input);
}

;// CONCATENATED MODULE: ./src/embedded/runner/status.ts
function count(progress) {
    const done = progress.filter((task) => task.phase === "done");
    return {
        completed: done.filter((task) => task.outcome !== "cancelled").length,
        failed: done.filter((task) => task.outcome === "failed").length,
        cancelled: done.filter((task) => task.outcome === "cancelled").length,
        incomplete: progress.filter((task) => task.phase === "waiting" || task.phase === "running").length,
        skipped: progress.filter((task) => task.phase === "skipped").length,
    };
}
/** Wording: tektoncd/pipeline pkg/reconciler/pipelinerun/resources/pipelinerunstate.go, GetPipelineConditionStatus. */
function conditionWhileRunning(progress) {
    const { completed, failed, cancelled, incomplete, skipped } = count(progress);
    return {
        status: "Unknown",
        reason: "Running",
        message: `Tasks Completed: ${completed} (Failed: ${failed}, Cancelled ${cancelled}), Incomplete: ${incomplete}, Skipped: ${skipped}`,
    };
}
function conditionAtEnd({ name, progress, stopped, failure, limit }) {
    if (failure !== undefined)
        return { status: "False", ...failure };
    if (stopped === "Cancelled")
        return { status: "False", reason: "Cancelled", message: `PipelineRun "${name}" was cancelled` };
    if (stopped === "PipelineRunTimeout")
        return {
            status: "False",
            reason: "PipelineRunTimeout",
            message: `PipelineRun "${name}" failed to finish within "${limit}"`,
        };
    const { completed, failed, cancelled, incomplete, skipped } = count(progress);
    // A task that the tasks' time limit ended counts as failed (recorded: kfp-tekton-1.9.2-cluster/10-life-times-out).
    const [allFailed, allCompleted] = stopped === "TasksTimeout" ? [failed + cancelled, completed + cancelled] : [failed, completed];
    const message = `Tasks Completed: ${allCompleted} (Failed: ${allFailed}, Cancelled ${stopped === "TasksTimeout" ? 0 : cancelled}), Skipped: ${skipped}`;
    if (allFailed > 0 || incomplete > 0 || stopped !== undefined)
        return { status: "False", reason: "Failed", message };
    return { status: "True", reason: skipped > 0 ? "Completed" : "Succeeded", message };
}
/** As the persistence agent reports it with its shipped setting: TaskRuns embedded (recorded surprise 29). */
function statusOf({ condition, progress, plan, startTime, completionTime, now, }) {
    const started = progress.flatMap((task) => (task.phase === "running" || task.phase === "done" ? [task] : []));
    const skipped = progress.flatMap((task) => task.phase === "skipped"
        ? [
            {
                name: task.task.name,
                reason: task.reason,
                ...(task.when === undefined ? {} : { whenExpressions: task.when }),
            },
        ]
        : []);
    return {
        conditions: [{ type: "Succeeded", ...condition, lastTransitionTime: completionTime ?? now }],
        startTime,
        ...(completionTime === undefined ? {} : { completionTime }),
        pipelineSpec: { tasks: plan.tasks, ...(plan.finally.length === 0 ? {} : { finally: plan.finally }) },
        ...(skipped.length === 0 ? {} : { skippedTasks: skipped }),
        childReferences: started.map(({ task, taskRunName }) => ({
            apiVersion: "tekton.dev/v1",
            kind: "TaskRun",
            name: taskRunName,
            pipelineTaskName: task.name,
        })),
        taskRuns: Object.fromEntries(started.map(({ task, taskRunName, status }) => [
            taskRunName,
            { pipelineTaskName: task.name, status: withCondition(status, now) },
        ])),
    };
}
function withCondition(status, now) {
    if (status.conditions !== undefined)
        return status;
    return {
        ...status,
        conditions: [
            {
                type: "Succeeded",
                status: "Unknown",
                reason: "Running",
                message: "Not all Steps in the Task have finished executing",
                lastTransitionTime: now,
            },
        ],
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/embedded/runner/pod-folder.ts



async function makePodFolder({ runFolder, podName, mounts, searchPath }) {
    const path = (0,external_node_path_.join)(runFolder, "pods", podName);
    const [results, home, temp, bin] = [
        (0,external_node_path_.join)(path, "tekton", "results"),
        (0,external_node_path_.join)(path, "home"),
        (0,external_node_path_.join)(path, "tmp"),
        (0,external_node_path_.join)(path, "bin"),
    ];
    for (const folder of [results, (0,external_node_path_.join)(path, "tekton", "home"), home, temp, bin, ...mounts.values()])
        await (0,promises_.mkdir)(folder, { recursive: true });
    await linkShell(bin, searchPath);
    const places = new Map([...mounts, ["/tekton", (0,external_node_path_.join)(path, "tekton")], ["/tmp", temp]]);
    const packages = (0,external_node_path_.join)(home, "packages");
    return {
        path,
        results,
        localize: localizer(places, runFolder),
        env: {
            HOME: home,
            TMPDIR: temp,
            TEMP: temp,
            TMP: temp,
            PATH: `${bin}${external_node_path_.delimiter}${searchPath}`,
            PIP_TARGET: packages,
            PYTHONPATH: packages,
            PYTHONDONTWRITEBYTECODE: "1",
        },
        remove: async () => {
            for (const folder of ["tekton", "home", "tmp", "bin"])
                await (0,promises_.rm)((0,external_node_path_.join)(path, folder), { recursive: true, force: true });
        },
    };
}
/** The SDK's steps are written for a `sh` that is bash: Debian's dash rejects `set -o pipefail` and `[[`. */
async function linkShell(bin, searchPath) {
    const bash = await findProgram("bash", searchPath);
    if (bash !== undefined)
        await (0,promises_.symlink)(bash, (0,external_node_path_.join)(bin, "sh"));
}
async function findProgram(name, searchPath) {
    for (const folder of searchPath.split(external_node_path_.delimiter)) {
        const candidate = (0,external_node_path_.join)(folder, name);
        const usable = await (0,promises_.access)(candidate, external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (usable)
            return candidate;
    }
    return undefined;
}
/** Longest path first; one pass, and never inside a path that already lies in the run's own folder. */
function localizer(places, runFolder) {
    const quote = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    const paths = [...places.keys()].sort((one, other) => other.length - one.length).map(quote);
    const pattern = new RegExp(`${quote(runFolder)}|(?<![\\w./~})-])(?:${paths.join("|")})(?![\\w.-])`, "g");
    return (text) => text.replace(pattern, (found) => places.get(found) ?? found);
}

;// CONCATENATED MODULE: ./src/embedded/runner/step-environment.ts
/** What a step sees of this process's environment: enough to find programs and package indexes, no token of the workflow. */
const passedOn = /^(PATH|LANG|LANGUAGE|LC_.*|TZ|SYSTEMROOT|PYENV_ROOT|PYENV_VERSION|(HTTPS?|NO|ALL)_PROXY|(https?|no|all)_proxy|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|PIP_(INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|CERT|TRUSTED_HOST|DEFAULT_TIMEOUT|CACHE_DIR))$/;
function stepEnvironment(context) {
    const { step, spec, env, fill } = context;
    const machine = Object.entries(env).flatMap(([name, value]) => value !== undefined && passedOn.test(name) ? [[name, value]] : []);
    const template = (spec.stepTemplate?.env ?? []);
    const own = [...template, ...(step.env ?? [])].map((entry) => [
        entry.name,
        entry.valueFrom === undefined ? fill(entry.value ?? "") : fieldValue(entry.valueFrom, context),
    ]);
    return { machine: Object.fromEntries(machine), own: Object.fromEntries(own) };
}
/** A field of the pod's metadata, which has the run's labels and annotations and Tekton's own (tektoncd/pipeline pkg/apis/pipeline/register.go). */
function fieldValue(valueFrom, { pipelineRun, task, taskRunName }) {
    const path = valueFrom.fieldRef.fieldPath;
    const { metadata = {} } = pipelineRun;
    const labels = {
        ...metadata.labels,
        ...task.taskSpec?.metadata?.labels,
        "tekton.dev/pipelineRun": metadata.name ?? "",
        "tekton.dev/pipelineTask": task.name,
        "tekton.dev/taskRun": taskRunName,
    };
    const annotations = {
        ...metadata.annotations,
        ...task.taskSpec?.metadata?.annotations,
    };
    const [, kind, key = ""] = /^metadata\.(name|namespace|labels|annotations)(?:\['([^']+)'\])?$/.exec(path) ?? [];
    const values = {
        name: `${taskRunName}-pod`,
        namespace: metadata.namespace,
        labels: labels[key],
        annotations: annotations[key],
    };
    return values[kind ?? ""] ?? "";
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./src/embedded/runner/step-process.ts



/** Kept of a step's output: its beginning, and its end. */
const headLimit = 8 * 1024 * 1024;
const tailLimit = 256 * 1024;
/** Between SIGTERM and SIGKILL; Kubernetes gives 30 s, which nobody waits for here. */
const graceMs = 1_000;
/** Runs one step in a process group of its own; what it leaves behind in that group ends with it. @returns the exit code */
async function runStep(step) {
    const log = new BoundedLog(step.logFile);
    const [program = "", ...args] = step.command;
    const child = (0,external_node_child_process_.spawn)(program, args, {
        cwd: step.cwd,
        env: step.env,
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
    });
    const kill = (signal) => killGroup(child.pid, signal);
    const stop = () => {
        kill("SIGTERM");
        setTimeout(() => kill("SIGKILL"), graceMs).unref();
    };
    step.signal.addEventListener("abort", stop, { once: true });
    child.stdout.on("data", (data) => log.add(data));
    child.stderr.on("data", (data) => log.add(data));
    try {
        return await new Promise((resolve) => {
            child.once("error", (error) => resolve(notStarted(error, step, log)));
            // At the exit, not at the end of the streams: a background process may keep those open.
            child.once("exit", (code, signal) => {
                kill("SIGKILL");
                child.stdout.resume();
                child.once("close", () => resolve(code ?? signalCode(signal)));
                setTimeout(() => resolve(code ?? signalCode(signal)), graceMs).unref();
            });
        });
    }
    finally {
        step.signal.removeEventListener("abort", stop);
        await log.close();
    }
}
function killGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // The group is gone.
    }
}
/** What a container engine reports: 128 and the signal's number. */
const signalCode = (signal) => signal === "SIGKILL" ? 137 : signal === "SIGTERM" ? 143 : 128;
function notStarted(error, { command, image }, log) {
    const missing = error.code === "ENOENT";
    const why = missing ? `this machine has no program ${JSON.stringify(command[0])}` : error.message;
    log.add(Buffer.from(`The step could not be started: ${why}. The embedded server runs steps as processes of this machine, without the image ${image}.\n`));
    return missing ? 127 : 126;
}
class BoundedLog {
    #stream;
    #room = headLimit;
    #tail = Buffer.alloc(0);
    #omitted = 0;
    constructor(file) {
        this.#stream = (0,external_node_fs_.createWriteStream)(file, { flags: "a" });
    }
    add(data) {
        const head = data.subarray(0, this.#room);
        if (head.length > 0)
            this.#stream.write(head);
        this.#room -= head.length;
        const joined = Buffer.concat([this.#tail, data.subarray(head.length)]);
        this.#omitted += Math.max(0, joined.length - tailLimit);
        this.#tail = joined.subarray(Math.max(0, joined.length - tailLimit));
    }
    async close() {
        if (this.#omitted > 0)
            this.#stream.write(`\n... ${this.#omitted} bytes left out ...\n`);
        this.#stream.end(this.#tail);
        await (0,external_node_stream_promises_.finished)(this.#stream);
    }
}

;// CONCATENATED MODULE: ./src/embedded/runner/task-run.ts







/** Tekton passes results through the container's termination message, which Kubernetes limits to this. */
const resultsLimit = 4096;
/** One task with its retries. */
async function runTask(options) {
    const retries = options.task.retries ?? 0;
    const earlier = [];
    for (;;) {
        const attempt = await runAttempt(options, earlier);
        if (attempt.outcome !== "failed" || earlier.length >= retries || options.signal.aborted)
            return attempt;
        const { retriesStatus: _, ...status } = attempt.status;
        earlier.push(status);
        options.onStatus({ startTime: options.now(), retriesStatus: [...earlier] });
    }
}
async function runAttempt(options, earlier) {
    const podName = `${options.taskRunName}-pod${earlier.length === 0 ? "" : `-retry${earlier.length}`}`;
    const base = {
        podName,
        startTime: options.now(),
        ...(earlier.length === 0 ? {} : { retriesStatus: [...earlier] }),
    };
    if (options.signal.aborted)
        return cancelled(options, base, []);
    const timeout = new AbortController();
    const limitMs = parseGoDuration(options.task.timeout);
    const timer = limitMs === undefined || limitMs === 0 ? undefined : setTimeout(() => timeout.abort(), limitMs).unref();
    const pod = await preparePod(options, podName);
    options.onStatus(base);
    try {
        const signal = AbortSignal.any([options.signal, timeout.signal]);
        const steps = await runSteps({ ...options, pod, signal });
        if (options.signal.aborted)
            return await afterRemoval(pod, cancelled(options, base, steps));
        if (timeout.signal.aborted)
            return await afterRemoval(pod, timedOut(options, base, steps));
        return await conclude(options, { base, steps, pod });
    }
    finally {
        clearTimeout(timer);
        await pod.remove();
    }
}
async function preparePod({ task, folder, env, pipelineRun }, podName) {
    await (0,promises_.rm)((0,external_node_path_.join)(folder, "pods", podName), { recursive: true, force: true });
    const searchPath = env.PATH ?? "";
    return await makePodFolder({
        runFolder: folder,
        podName,
        searchPath,
        mounts: mountsOf({ task, folder, podName, pipelineRun }),
    });
}
/** Tekton mounts a workspace at /workspace/<name> unless the task says otherwise; an emptyDir belongs to the pod. */
function mountsOf({ task, folder, podName, }) {
    const spec = task.taskSpec ?? {};
    const workspaces = (spec.workspaces ?? []).map(({ name, mountPath }) => {
        const binding = task.workspaces?.find((workspace) => workspace.name === name);
        return [
            mountPath ?? `/workspace/${name}`,
            (0,external_node_path_.join)(folder, "workspaces", binding?.workspace ?? name, binding?.subPath ?? ""),
        ];
    });
    const template = (spec.stepTemplate?.volumeMounts ?? []);
    const mounts = [
        ...template,
        ...(spec.steps ?? []).flatMap((step) => (step.volumeMounts ?? [])),
    ];
    return new Map([
        ...workspaces,
        ...mounts.map(({ name, mountPath }) => [mountPath.replace(/\/+$/, ""), (0,external_node_path_.join)(folder, "pods", podName, "volumes", name)]),
    ]);
}
/** In order; the first that fails ends the task, unless it says `onError: continue`. */
async function runSteps(options) {
    const steps = options.task.taskSpec?.steps ?? [];
    const states = [];
    for (const [index, step] of steps.entries()) {
        const name = step.name ?? `unnamed-${index}`;
        const startedAt = options.now();
        const exitCode = await runOneStep(step, name, options);
        const continued = exitCode !== 0 && step.onError === "continue";
        const reason = exitCode === 0 || continued ? "Completed" : "Error";
        states.push({
            name,
            container: `step-${name}`,
            terminated: { exitCode, reason, startedAt, finishedAt: options.now() },
        });
        if (options.signal.aborted || (exitCode !== 0 && !continued))
            break;
    }
    return states;
}
async function runOneStep(step, name, options) {
    const { pod, task, signal } = options;
    const variables = variablesOf(options);
    const fill = (text) => substitute(text, variables);
    const env = stepEnvironment({ step, spec: task.taskSpec ?? {}, fill, ...options });
    const localEnv = { ...Object.fromEntries(Object.entries(env.own).map(([key, value]) => [key, pod.localize(value)])) };
    const finish = (text) => pod.localize(expandEnvironment(fill(text), env.own));
    const command = step.script === undefined
        ? (step.command ?? []).map(finish)
        : [await writeScript(pod.localize(fill(step.script)), name, pod)];
    return await runStep({
        command: [...command, ...(step.args ?? []).map(finish)],
        cwd: step.workingDir === undefined ? (pod.env.HOME ?? pod.path) : pod.localize(fill(step.workingDir)),
        env: { ...env.machine, ...pod.env, ...localEnv },
        logFile: (0,external_node_path_.join)(pod.path, `step-${name}.log`),
        image: step.image ?? "",
        signal,
    });
}
async function writeScript(script, name, pod) {
    const file = (0,external_node_path_.join)(pod.path, "bin", `script-${name}`);
    await (0,promises_.writeFile)(file, script.startsWith("#!") ? script : `#!/bin/sh\nset -e\n${script}`);
    await (0,promises_.chmod)(file, 0o755);
    return file;
}
/** The task's parameters hide those of the run, which an embedded task may use, too. */
function variablesOf({ task, params, taskRunName, pipelineRun }) {
    const spec = task.taskSpec ?? {};
    const defaults = (spec.params ?? []).flatMap((param) => param.default === undefined ? [] : [[`params.${param.name}`, paramText(param.default)]]);
    return new Map([
        ...pipelineVariables(pipelineRun),
        ...defaults,
        ...[...params].map(([name, value]) => [`params.${name}`, value]),
        ...(spec.results ?? []).map(({ name }) => [`results.${name}.path`, `/tekton/results/${name}`]),
        ...(spec.workspaces ?? []).map(({ name, mountPath }) => [`workspaces.${name}.path`, mountPath ?? `/workspace/${name}`]),
        ...(spec.workspaces ?? []).map(({ name }) => [`workspaces.${name}.bound`, "true"]),
        ["context.taskRun.name", taskRunName],
        ["context.taskRun.namespace", pipelineRun.metadata?.namespace ?? ""],
        ["context.task.name", task.name],
        ["context.task.retry-count", "0"],
    ]);
}
async function conclude(options, { base, steps, pod }) {
    const failed = steps.find((step) => step.terminated?.reason === "Error");
    if (failed !== undefined) {
        const message = `"${failed.container}" exited with code ${failed.terminated?.exitCode}`;
        return ended(options, { base, steps, outcome: "failed", reason: "Failed", message });
    }
    const results = await readResults(pod, options.task.taskSpec ?? {});
    const size = Buffer.byteLength(JSON.stringify([...results]));
    if (size > resultsLimit) {
        const message = `The results of the task are ${size} bytes long, more than the ${resultsLimit} that fit into a termination message`;
        return ended(options, { base, steps, outcome: "failed", reason: "TaskRunResultLargerThanAllowedLimit", message });
    }
    return {
        ...ended(options, {
            base,
            steps,
            outcome: "succeeded",
            reason: "Succeeded",
            message: "All Steps have completed executing",
            results,
        }),
        results,
    };
}
/** Declared results only. Nothing is trimmed: a line feed at the end is part of the value. */
async function readResults(pod, spec) {
    const declared = new Set((spec.results ?? []).map((result) => result.name));
    // A condition task of the SDK declares its `outcome`; files that nobody declared are nobody's result.
    const files = (await (0,promises_.readdir)(pod.results)).filter((name) => declared.has(name));
    return new Map(await Promise.all(files.map(async (name) => [name, await (0,promises_.readFile)((0,external_node_path_.join)(pod.results, name), "utf8")])));
}
function ended(options, { base, steps, outcome, reason, message, results }) {
    const completionTime = options.now();
    const condition = {
        type: "Succeeded",
        status: outcome === "succeeded" ? "True" : "False",
        reason,
        message,
        lastTransitionTime: completionTime,
    };
    const values = [...(results ?? [])].map(([name, value]) => ({ name, type: "string", value }));
    const status = {
        ...base,
        completionTime,
        conditions: [condition],
        steps,
        ...(values.length === 0 ? {} : { results: values }),
    };
    return { outcome, status, results: new Map() };
}
function cancelled(options, base, steps) {
    const why = /Timeout/.test(String(options.signal.reason?.message))
        ? "has timed out"
        : "has been cancelled";
    const message = `TaskRun "${options.taskRunName}" was cancelled. TaskRun cancelled as the PipelineRun it belongs to ${why}.`;
    return ended(options, { base, steps, outcome: "cancelled", reason: "TaskRunCancelled", message });
}
function timedOut(options, base, steps) {
    const message = `TaskRun "${options.taskRunName}" failed to finish within "${options.task.timeout}"`;
    return ended(options, { base, steps, outcome: "failed", reason: "TaskRunTimeout", message });
}
/** Tekton deletes the pod of a TaskRun that was cancelled or timed out, and its logs with it (recorded surprise 31). */
async function afterRemoval(pod, outcome) {
    await (0,promises_.rm)(pod.path, { recursive: true, force: true });
    return outcome;
}

;// CONCATENATED MODULE: ./src/embedded/runner/runner.ts










/** Executes the steps of a PipelineRun as processes of this machine, by Tekton's rules. */
function startPipelineRun(options) {
    const execution = new Execution(options);
    const finished = execution.run();
    return {
        status: () => execution.status(),
        finished,
        cancel: async () => {
            execution.stop("Cancelled");
            await finished;
        },
    };
}
/**
 * The log of a pod's main step, with the paths that the step's author knows; undefined where Tekton would have removed the pod, after a
 * cancellation or a time limit.
 */
async function readStepLog(folder, podName) {
    try {
        const log = await (0,promises_.readFile)((0,external_node_path_.join)(folder, "pods", podName, "step-main.log"), "utf8");
        return log.replaceAll((0,external_node_path_.join)(folder, "pods", podName), "").replaceAll((0,external_node_path_.join)(folder, "workspaces"), "/workspace");
    }
    catch {
        return undefined;
    }
}
class Execution {
    #options;
    #plan;
    #progress;
    #cancelTasks = new AbortController();
    #cancelAll = new AbortController();
    #limit = (0,p_limit/* default */.A)(Math.max(2, (0,external_node_os_.availableParallelism)()));
    #startTime;
    #stopped;
    #failure;
    #completionTime;
    constructor(options) {
        this.#options = options;
        this.#plan = planRun(options.pipelineRun);
        this.#progress = new Map([...this.#plan.tasks, ...this.#plan.finally].map((task) => [task.name, { task, phase: "waiting" }]));
        this.#startTime = this.#now();
        this.#failure = this.#plan.problem;
    }
    async run() {
        const timers = this.#startTimers();
        try {
            if (this.#failure === undefined) {
                await (0,promises_.mkdir)(this.#options.folder, { recursive: true });
                this.#changed();
                await this.#runAll(this.#plan.tasks, this.#cancelTasks.signal);
                if (this.#stopped === undefined || this.#stopped === "TasksTimeout")
                    await this.#runAll(this.#plan.finally, this.#cancelAll.signal);
            }
        }
        catch (error) {
            this.#failure = {
                reason: "EmbeddedServerError",
                message: `The embedded server failed: ${error.message}`,
            };
        }
        finally {
            for (const timer of timers)
                clearTimeout(timer);
        }
        await this.#tidy();
        this.#completionTime = this.#now();
        this.#changed();
        return this.status();
    }
    stop(reason) {
        if (this.#completionTime !== undefined || this.#stopped !== undefined)
            return;
        this.#stopped = reason;
        this.#cancelTasks.abort(new Error(reason));
        if (reason !== "TasksTimeout")
            this.#cancelAll.abort(new Error(reason));
    }
    status() {
        const progress = [...this.#progress.values()];
        const context = {
            name: this.#name,
            progress,
            stopped: this.#stopped,
            failure: this.#failure,
            limit: this.#plan.pipelineTimeout,
        };
        const condition = this.#completionTime === undefined ? conditionWhileRunning(progress) : conditionAtEnd(context);
        return statusOf({
            condition,
            progress,
            plan: this.#plan,
            startTime: this.#startTime,
            completionTime: this.#completionTime,
            now: this.#now(),
        });
    }
    get #name() {
        return this.#options.pipelineRun.metadata?.name ?? "run";
    }
    #now() {
        return new Date(this.#options.clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
    }
    #changed() {
        this.#options.onStatus?.(this.status());
    }
    /** Tekton's limits: `timeouts.pipeline` ends the run, `timeouts.tasks` the tasks, and `finally` still runs. */
    #startTimers() {
        const limits = [
            ["PipelineRunTimeout", this.#plan.pipelineTimeout],
            ["TasksTimeout", this.#plan.tasksTimeout],
        ];
        return limits.flatMap(([reason, limit]) => {
            const ms = parseGoDuration(limit);
            return ms === undefined || ms === 0 ? [] : [setTimeout(() => this.stop(reason), ms).unref()];
        });
    }
    /** Starts each task as soon as it may start, until all have ended or been skipped. */
    async #runAll(tasks, signal) {
        const running = new Map();
        for (;;) {
            for (const task of tasks)
                this.#startIfReady(task, running, signal);
            if (running.size === 0)
                break;
            await Promise.race(running.values());
        }
    }
    #startIfReady(task, running, signal) {
        const progress = this.#progress.get(task.name);
        if (progress?.phase !== "waiting")
            return;
        const isFinal = this.#plan.finally.includes(task);
        const decision = decide({
            task,
            isFinal,
            progress: this.#progress,
            variables: this.#variables(),
            stopping: this.#isStopping(isFinal),
        });
        if (decision.kind === "wait")
            return;
        if (decision.kind === "invalid") {
            this.#failure = { reason: "InvalidTaskResultReference", message: decision.message };
            this.#set(task, { task, phase: "skipped", reason: "PipelineRun was stopping" });
        }
        else if (decision.kind === "skip") {
            this.#set(task, {
                task,
                phase: "skipped",
                reason: decision.reason,
                ...(decision.when === undefined ? {} : { when: decision.when }),
            });
        }
        else {
            this.#set(task, {
                task,
                phase: "running",
                taskRunName: this.#taskRunName(task),
                status: { startTime: this.#now() },
            });
            running.set(task.name, this.#limit(() => this.#execute(task, decision.params, signal)).finally(() => running.delete(task.name)));
            return;
        }
        // What was skipped may free others, in the same pass only those that come later.
        for (const other of isFinal ? this.#plan.finally : this.#plan.tasks)
            this.#startIfReady(other, running, signal);
    }
    /** A failed task stops the start of further ones; `finally` runs all the same. */
    #isStopping(isFinal) {
        if (isFinal)
            return this.#stopped === "Cancelled" || this.#stopped === "PipelineRunTimeout";
        return (this.#stopped !== undefined ||
            this.#failure !== undefined ||
            [...this.#progress.values()].some((other) => other.phase === "done" && other.outcome !== "succeeded"));
    }
    #variables() {
        return pipelineVariables(this.#options.pipelineRun);
    }
    #taskRunName = (task) => `${this.#name}-${task.name}`;
    async #execute(task, params, signal) {
        const taskRunName = this.#taskRunName(task);
        const outcome = await runTask({
            task,
            params,
            taskRunName,
            pipelineRun: this.#options.pipelineRun,
            folder: this.#options.folder,
            env: this.#options.env,
            now: () => this.#now(),
            signal,
            onStatus: (status) => this.#set(task, { task, phase: "running", taskRunName, status }),
        });
        this.#set(task, { task, phase: "done", taskRunName, ...outcome });
    }
    #set(task, progress) {
        this.#progress.set(task.name, progress);
        this.#changed();
    }
    /** Workspaces go with the run, as a volume claim that the run owns does. */
    async #tidy() {
        await (0,promises_.rm)((0,external_node_path_.join)(this.#options.folder, "workspaces"), { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/embedded/runs.ts








const unfinishedTime = "1970-01-01T00:00:00Z";
const parametersLimit = 10_000;
/** The runs of the server, and those of them that are executed right now. */
class Runs {
    #options;
    #executions = new Map();
    constructor(options) {
        this.#options = options;
    }
    get #store() {
        return this.#options.store;
    }
    /** What an earlier process did not bring to an end has failed: nobody executes it any more. */
    failUnfinished(now) {
        for (const run of this.#store.runs.all()) {
            if (conditionOf(run)?.status === "True" || conditionOf(run)?.status === "False")
                continue;
            const condition = {
                type: "Succeeded",
                status: "False",
                reason: "EmbeddedServerStopped",
                message: "The embedded server was stopped before the run had ended",
                lastTransitionTime: now,
            };
            const status = { ...run.pipelineRun.status, completionTime: now, conditions: [condition] };
            this.#store.runs.put({ ...run, terminating: false, pipelineRun: { ...run.pipelineRun, status } });
        }
    }
    create(body, request) {
        const wanted = new_run_readBody(body);
        const rejected = this.#rejection(wanted);
        if (rejected !== undefined)
            return rejected;
        const version = this.#versionOf(wanted);
        if (version === undefined)
            return runs_invalid("Please specify a pipeline by providing a (workflow manifest or pipeline manifest) or (pipeline id or/and pipeline version).");
        const experiment = wanted.experiment === ""
            ? this.#store.experiments.all().find(({ name }) => name === "Default")
            : this.#store.experiments.get(wanted.experiment);
        if (experiment === undefined)
            return gatewayError(13, `Failed to create a new run.: InternalServerError: Failed to get experiment.: ResourceNotFoundError: Experiment ${wanted.experiment} not found.`);
        const id = newId();
        const pipelineRun = livePipelineRun({ id, wanted, version, createdAt: request.now });
        const problem = admissionProblem(pipelineRun);
        if (problem !== undefined)
            return gatewayError(13, `Failed to create a new run.: InternalServerError: Failed to create a workflow for (${pipelineRun.metadata?.name}): ${problem}`);
        const run = this.#store.runs.put({
            id,
            name: wanted.name,
            description: wanted.description,
            createdAt: request.now,
            experiment: experiment.id,
            version: wanted.version,
            versionName: version.name,
            pipelineId: wanted.pipeline,
            pipelineName: wanted.pipeline === "" ? "" : (this.#store.pipelines.get(wanted.pipeline)?.name ?? ""),
            serviceAccount: wanted.serviceAccount,
            parameters: wanted.parameters,
            template: version.template,
            archived: false,
            pipelineRun,
            terminating: false,
        });
        this.#start(run);
        return json(this.#describe(run));
    }
    #rejection(wanted) {
        if (wanted.inline)
            return gatewayError(12, "UnsupportedByEmbeddedServer: a run of an inline manifest");
        if (wanted.name === "")
            return runs_invalid("The run name is empty. Please specify a valid name.");
        if (JSON.stringify(wanted.parameters).length > parametersLimit)
            return runs_invalid(`The input parameter length exceed maximum size of ${parametersLimit}.`);
        if (wanted.version !== "" && this.#store.versions.get(wanted.version) === undefined)
            return unknownReference("pipelineVersionId", "Version", wanted.version);
        if (wanted.pipeline !== "" && this.#store.pipelines.get(wanted.pipeline) === undefined)
            return unknownReference("pipelineId", "Pipeline", wanted.pipeline);
        return undefined;
    }
    #versionOf({ version, pipeline }) {
        return this.#store.versions.get(version === "" ? (this.#store.pipelines.get(pipeline)?.defaultVersion ?? "") : version);
    }
    /** The reply to the creation shows the run before Tekton has seen it, as the real server's does. */
    #start(run) {
        setImmediate(() => {
            const { env, clock } = this.#options;
            const execution = startPipelineRun({ pipelineRun: run.pipelineRun, folder: this.#folderOf(run.id), env, clock });
            this.#executions.set(run.id, execution);
            void execution.finished.then((status) => {
                const latest = this.#store.runs.get(run.id);
                if (latest !== undefined)
                    this.#store.runs.put({ ...latest, terminating: false, pipelineRun: { ...latest.pipelineRun, status } });
                this.#executions.delete(run.id);
            });
        });
    }
    #folderOf(id) {
        return (0,external_node_path_.join)(this.#store.folder, "executions", id);
    }
    #live(run) {
        const status = this.#executions.get(run.id)?.status();
        return status === undefined ? run : { ...run, pipelineRun: { ...run.pipelineRun, status } };
    }
    get(id) {
        const run = this.#store.runs.get(id);
        return run === undefined ? runs_missing("", id) : json(this.#describe(this.#live(run)));
    }
    list({ query }) {
        const [type, reference] = [query.get("resource_reference_key.type"), query.get("resource_reference_key.id") ?? ""];
        const chosen = this.#store.runs
            .all()
            .filter((run) => (type === "EXPERIMENT" ? run.experiment === reference : type !== "NAMESPACE"));
        const items = chosen.map((stored) => {
            const run = this.#live(stored);
            const fields = {
                id: run.id,
                name: run.name,
                created_at: run.createdAt,
                description: run.description,
                status: statusText(run),
                experiment_id: run.experiment,
                storage_state: storageState(run),
            };
            return { id: run.id, fields, value: this.#describeRun(run) };
        });
        const page = listPage(items, query, "Run");
        return page.kind === "error"
            ? page.reply
            : json({ runs: page.values, total_size: page.total, next_page_token: page.next });
    }
    terminate(id) {
        const run = this.#store.runs.get(id);
        if (run === undefined)
            return runs_missing("Terminate run failed: Check run exist failed: ", id);
        const execution = this.#executions.get(id);
        if (execution === undefined) {
            const short = `Failed to terminate run ${id}. Row not found.`;
            return gatewayError(3, `Terminate run failed: Invalid input error: ${short}`, { short });
        }
        this.#store.runs.put({ ...run, terminating: true });
        void execution.cancel();
        return json({});
    }
    /** Refused for Tekton by the real server, too (recorded surprise 33). */
    retry(id) {
        if (this.#store.runs.get(id) === undefined)
            return runs_missing("Retry run failed: Check run exist failed: ", id);
        const short = "Workflow must be Failed/Error to retry";
        return gatewayError(10, `Retry run failed.: BadRequestError: ${short}: workflow cannot be retried`, { short });
    }
    archive(id, archived) {
        const run = this.#store.runs.get(id);
        if (run !== undefined)
            this.#store.runs.put({ ...run, archived });
        return json({});
    }
    async delete(id) {
        if (this.#store.runs.get(id) === undefined)
            return runs_missing("Delete run failed: Check run exist failed: ", id);
        await this.#executions.get(id)?.cancel();
        this.#store.runs.delete(id);
        return json({});
    }
    /** Always HTTP 200 as text, errors as JSON in the body (recorded surprise 31). */
    async log(id, node) {
        if (this.#store.runs.get(id) === undefined)
            return { ...uploadError(200, "BadRequestError: Run does not exist: log cannot be read") };
        const log = /^[a-z0-9.-]+$/.test(node) ? await readStepLog(this.#folderOf(id), node) : undefined;
        return log === undefined
            ? uploadError(200, `InternalServerError: error in opening log stream: pods ${JSON.stringify(node)} not found`)
            : reply_text(200, log);
    }
    readArtifact(id) {
        return this.#store.runs.get(id) === undefined ? runs_missing("failed to read artifact: ", id) : json({ data: "" });
    }
    async stop() {
        await Promise.all([...this.#executions.values()].map((execution) => execution.cancel()));
    }
    #describe(run) {
        const { apiVersion: _, kind: __, ...live } = run.pipelineRun;
        return {
            run: this.#describeRun(run),
            pipeline_runtime: { pipeline_manifest: "", workflow_manifest: JSON.stringify(live) },
        };
    }
    /** Two manifests: the uploaded YAML here, the live object as JSON beside it (recorded surprise 30). */
    #describeRun(run) {
        const experiment = this.#store.experiments.get(run.experiment);
        return {
            id: run.id,
            name: run.name,
            storage_state: storageState(run),
            description: run.description,
            pipeline_spec: {
                pipeline_id: run.pipelineId,
                pipeline_name: run.pipelineName,
                workflow_manifest: run.template,
                pipeline_manifest: "",
                parameters: run.parameters,
                runtime_config: null,
            },
            resource_references: [
                ...(run.version === ""
                    ? []
                    : [{ key: { type: "PIPELINE_VERSION", id: run.version }, name: run.versionName, relationship: "CREATOR" }]),
                { key: { type: "EXPERIMENT", id: run.experiment }, name: experiment?.name ?? "", relationship: "OWNER" },
            ],
            service_account: run.serviceAccount,
            created_at: run.createdAt,
            scheduled_at: unfinishedTime,
            finished_at: run.pipelineRun.status?.completionTime ?? unfinishedTime,
            status: statusText(run),
            error: "",
            metrics: [],
        };
    }
}
const conditionOf = (run) => (0,pipeline_run/* succeededCondition */.$)(run.pipelineRun.status?.conditions);
const storageState = (run) => (run.archived ? "STORAGESTATE_ARCHIVED" : "STORAGESTATE_AVAILABLE");
const statusText = (run) => (run.terminating ? "Terminating" : (conditionOf(run)?.reason ?? ""));
const runs_missing = (chain, id) => gatewayError(5, `${chain}ResourceNotFoundError: Run ${id} not found.`, { short: `Run ${id} not found.` });
const runs_invalid = (short) => gatewayError(3, `Validate create run request failed.: Invalid input error: ${short}`, { short });
const unknownReference = (field, what, id) => gatewayError(5, `Validate create run request failed.: Get ${field} failed.: ResourceNotFoundError: ${what} ${id} not found.`, { short: `${what} ${id} not found.` });

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(8697);
;// CONCATENATED MODULE: ./src/embedded/package-file.ts




/** What a real server refuses; `status` and words are its own (recorded: kfp-tekton-1.9.2/02-upload). */
class RefusedPackage extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** The real server does not bound what an archive unpacks to; this one runs on somebody's laptop. */
const unpackedLimit = 64 * 1024 * 1024;
/** The file name decides first: under .yaml everything is taken as YAML (recorded surprise 12). */
async function unpack(fileName, bytes) {
    if (/\.(ya?ml|json)$/.test(fileName))
        return Buffer.from(bytes).toString("utf8");
    if (bytes[0] === 0x50 && bytes[1] === 0x4b)
        return fromZip(bytes);
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
        return await fromTar(bytes);
    throw new RefusedPackage(400, "Error read pipeline file.: Invalid input error: Unexpected pipeline file format. Support .zip, .tar.gz, .json or YAML.");
}
const unpackError = (what) => new RefusedPackage(400, `Error read pipeline file.: Error decompress the pipeline file: ${what}`);
const noYaml = (kind, got) => unpackError(`Invalid input error: Error extracting pipeline from the ${kind} file. Expecting a pipeline.yaml file inside the ${kind}. Got: ${got}`);
/** `pipeline.yaml`, else the first member if that is YAML. */
function fromZip(bytes) {
    const names = [];
    let size = 0;
    let files;
    try {
        files = (0,esm/* unzipSync */.AO)(bytes, {
            filter: ({ name, originalSize }) => {
                names.push(name);
                size += originalSize;
                return size <= unpackedLimit;
            },
        });
    }
    catch {
        throw unpackError("InvalidInputError: Error extracting pipeline from the zip file. Not a valid zip file.: zip: not a valid zip file");
    }
    const chosen = names.includes("pipeline.yaml") ? "pipeline.yaml" : (names[0] ?? "");
    const content = files[chosen];
    if (content === undefined || !/\.ya?ml$/.test(chosen))
        throw noYaml("zip", chosen);
    return Buffer.from(content).toString("utf8");
}
async function fromTar(bytes) {
    const entries = [];
    try {
        const unzipped = (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength: unpackedLimit });
        await readTar(unzipped, entries);
    }
    catch {
        throw unpackError("InvalidInputError: Error extracting pipeline from the tarball file. Not a valid tarball file.: unexpected EOF");
    }
    const [name, content] = entries.find(([entry]) => entry === "pipeline.yaml") ?? entries[0] ?? ["", Buffer.alloc(0)];
    if (!/\.ya?ml$/.test(name))
        throw noYaml("tarball", name);
    return content.toString("utf8");
}
async function readTar(bytes, entries) {
    const parser = new index_min/* Parser */.iX({
        onReadEntry: (entry) => {
            const chunks = [];
            entry.on("data", (chunk) => chunks.push(chunk));
            entry.on("end", () => entries.push([entry.path, Buffer.concat(chunks)]));
        },
    });
    await new Promise((resolve, reject) => {
        parser.on("end", resolve);
        parser.on("error", reject);
        parser.end(Buffer.from(bytes));
    });
}
const invalidSpec = "InvalidInputError: unknown template format: pipeline spec is invalid";
/** The first document only; later ones are stored with it and ignored (recorded surprise 13). @throws RefusedPackage */
function readTemplate(template, what) {
    const refused = (why) => new RefusedPackage(500, `Error creating ${what}: Create ${what} failed: ${why}`);
    const run = firstDocument(template);
    if (run?.kind !== "PipelineRun" || !String(run.apiVersion).startsWith("tekton.dev/"))
        throw refused(invalidSpec);
    if (!/^tekton\.dev\/v1(beta1)?$/.test(String(run.apiVersion))) {
        throw refused(`Invalid input error: Unsupported argo or old Tekton version. Expected: tekton.dev/v1. Received: ${run.apiVersion}`);
    }
    return run;
}
function firstDocument(template) {
    try {
        const first = (0,js_yaml/* loadAll */.gh)(template.replace(/^\uFEFF/, ""), { schema: js_yaml/* CORE_SCHEMA */.OU, json: true })[0];
        return typeof first === "object" && first !== null ? first : undefined;
    }
    catch {
        return undefined;
    }
}
function parametersOf(run) {
    return (run.spec?.params ?? []).map(({ name, value }) => ({
        name,
        value: typeof value === "string" ? value : JSON.stringify(value ?? ""),
    }));
}

;// CONCATENATED MODULE: ./src/embedded/uploads.ts




const nameLimit = 100;
const packageLimit = 32 * 1024 * 1024;
/** POST /apis/v1/pipelines/upload: the pipeline and, with the same id, a first version of the same name. */
async function uploadPipeline(request, store) {
    const wording = { thing: "pipeline", table: "pipelines" };
    return await upload(request, wording, ({ name, template, createdAt }) => {
        const description = unescapeQuery(request.query.get("description") ?? "", "Error read pipeline description.: ");
        if (store.pipelines.all().some((pipeline) => sameName(pipeline.name, name)))
            throw alreadyExists(wording, name);
        const parameters = parametersOf(readTemplate(template, wording.thing));
        const id = newId();
        const version = store.versions.put({ id, pipeline: id, name, createdAt, description: "", parameters, template });
        const pipeline = store.pipelines.put({ id, createdAt, name, description, parameters, defaultVersion: id });
        return json(uploads_describePipeline(pipeline, version));
    });
}
/** POST /apis/v1/pipelines/upload_version: each upload moves the default version. */
async function uploadVersion(request, store) {
    const wording = { thing: "pipeline version", table: "pipeline_versions" };
    const id = request.query.get("pipelineid") ?? "";
    if (id === "")
        return uploadError(400, "Please specify a pipeline id when creating versions.");
    const pipeline = store.pipelines.get(id);
    if (pipeline === undefined) {
        return uploadError(400, `Failed to get namespace from pipelineId.: Failed to get namespace from Pipeline ID: ResourceNotFoundError: Pipeline ${id} not found.`);
    }
    return await upload(request, wording, ({ name, template, createdAt }) => {
        if (versionsOf(id, store).some((version) => sameName(version.name, name)))
            throw alreadyExists(wording, name);
        const parameters = parametersOf(readTemplate(template, wording.thing));
        const description = request.query.get("description") ?? "";
        const version = store.versions.put({
            id: newId(),
            pipeline: id,
            name,
            createdAt,
            description,
            parameters,
            template,
        });
        store.pipelines.put({ ...pipeline, defaultVersion: version.id });
        return json(uploads_describeVersion(version));
    });
}
/** Between the check for a duplicate and the row there is no await: of two at once exactly one is stored. */
async function upload(request, wording, store) {
    try {
        const file = await uploadedFile(request, wording);
        const name = uploads_nameOf(request, file.name, wording);
        const template = await unpack(file.name, file.bytes);
        return store({ name, template, createdAt: request.now });
    }
    catch (error) {
        if (error instanceof RefusedPackage)
            return uploadError(error.status, error.message);
        throw error;
    }
}
async function uploadedFile(request, { thing }) {
    const file = await request.file("uploadfile");
    if (typeof file === "string")
        throw new RefusedPackage(400, `Failed to read ${thing} from file: ${file}`);
    if (file.bytes.length <= packageLimit)
        return file;
    throw new RefusedPackage(400, `Error read pipeline file.: Error read pipeline file.: Invalid input error: File size too large. Maximum supported size: ${packageLimit}`);
}
/** Decoded once more than HTTP does it (recorded surprise 9); without a name the file's own, extension and all. */
function uploads_nameOf(request, fileName, { thing, table }) {
    const given = request.query.get("name") ?? "";
    const name = given === ""
        ? (fileName.split(/[/\\]/).at(-1) ?? fileName)
        : unescapeQuery(given, `Invalid ${thing} name.: InvalidInputError: Pipeline name in the query string has invalid format.: `);
    if (Buffer.byteLength(name) > nameLimit)
        throw new RefusedPackage(400, `Invalid ${thing} name.: Invalid input error: Pipeline name too long. Support maximum length of ${nameLimit}`);
    const fourBytes = /[\u{10000}-\u{10ffff}]/u.exec(name)?.[0];
    if (fourBytes !== undefined)
        throw unstorable(fourBytes, thing, table);
    return name;
}
function unescapeQuery(text, chain) {
    try {
        return decodeURIComponent(text.replaceAll("+", " "));
    }
    catch {
        throw new RefusedPackage(400, `${chain}invalid URL escape ${JSON.stringify(/%(?![0-9A-Fa-f]{2}).{0,2}/.exec(text)?.[0] ?? "")}`);
    }
}
/** The database of the real server stores three bytes a character at most (recorded surprise 11). */
function unstorable(character, thing, table) {
    const bytes = [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).toUpperCase()}`).join("");
    const why = `Error 1366: Incorrect string value: '${bytes}' for column \`mlpipeline\`.\`${table}\`.\`Name\` at row 1`;
    return new RefusedPackage(500, `Error creating ${thing}: Create ${thing} failed: InternalServerError: Failed to add pipeline to pipeline table: ${why}: ${why}`);
}
/** The collation of the server's database ignores case (recorded surprise 11). */
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const alreadyExists = ({ thing }, name) => new RefusedPackage(500, `Error creating ${thing}: Create ${thing} failed: Already exist error: Failed to create a new ${thing}. The name ${name} already exist. Please specify a new name.`);
/** Uploads leave empty fields out, which GET does not (recorded surprise 18). */
const uploads_describePipeline = (pipeline, version) => ({
    id: pipeline.id,
    created_at: pipeline.createdAt,
    name: pipeline.name,
    ...(pipeline.description === "" ? {} : { description: pipeline.description }),
    ...(pipeline.parameters.length === 0 ? {} : { parameters: pipeline.parameters }),
    default_version: uploads_describeVersion(version),
});
const uploads_describeVersion = (version) => ({
    id: version.id,
    name: version.name,
    created_at: version.createdAt,
    ...(version.parameters.length === 0 ? {} : { parameters: version.parameters }),
    resource_references: [{ key: { type: "PIPELINE", id: version.pipeline }, relationship: "OWNER" }],
    ...(version.description === "" ? {} : { description: version.description }),
});

;// CONCATENATED MODULE: ./src/embedded/embedded.ts








/** The API of a kfp-tekton 1.9.2 server in single-user mode, on the loopback interface only. */
async function startEmbeddedServer(options) {
    const store = new Store(options.folder);
    await store.load();
    const runs = new Runs({ store, env: options.env, clock: options.clock });
    const now = () => new Date(options.clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
    runs.failUnfinished(now());
    ensureDefaultExperiment(store, now());
    const server = (0,external_node_http_.createServer)((message, response) => void answer({ message, response, store, runs, now: now() }));
    await listen(server, options.port ?? 0);
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        close: async () => {
            await runs.stop();
            await Promise.all([store.pipelines, store.versions, store.experiments, store.runs].map((table) => table.settle()));
            server.closeAllConnections();
            await new Promise((resolve) => server.close(resolve));
        },
    };
}
function listen(server, port) {
    return new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port, "127.0.0.1", resolve);
    });
}
async function answer({ message, response, store, runs, now }) {
    const rawPath = (message.url ?? "/").split("?")[0] ?? "/";
    if (rawPath.includes("//"))
        return send(response, { status: 301, contentType: "", body: "" }, { location: rawPath.replace(/\/+/g, "/") });
    let reply;
    try {
        reply = await dispatch(readRequest(message, now), store, runs);
    }
    catch (error) {
        reply =
            error instanceof BodyTooLarge
                ? uploadError(400, "Failed to read pipeline from file: http: request body too large")
                : gatewayError(13, `InternalServerError: ${error.message}`);
    }
    send(response, reply);
}
/** Without a body there is no Content-Type, as Go's server has it; Node itself leaves out the body of an answer to HEAD. */
function send(response, { status, contentType, body }, headers = {}) {
    response.writeHead(status, { ...headers, ...(body === "" ? {} : { "content-type": contentType }) });
    response.end(body);
}
/** `*` stands for one segment without a colon, which begins a verb. */
const route = (method, path, handle) => ({
    method,
    path: new RegExp(`^/apis/v1${path.replaceAll("*", "([^/:]*)")}$`),
    handle,
});
const routes = [
    route("any", "/healthz", () => ({
        ...reply_text(200, '{"commit_sha":"unknown", "tag_name":"unknown", "multi_user":false}'),
    })),
    route("any", "/pipelines/upload", (request, _, store) => uploadPipeline(request, store)),
    route("any", "/pipelines/upload_version", (request, _, store) => uploadVersion(request, store)),
    route("GET", "/pipelines", (request, _, store) => listPipelines(request, store)),
    route("POST", "/pipelines", () => unsupported("a pipeline from a URL")),
    route("GET", "/pipelines/*", (_, [id = ""], store) => getPipeline(id, store)),
    route("DELETE", "/pipelines/*", (_, [id = ""], store) => deletePipeline(id, store)),
    route("GET", "/pipelines/*/templates", (_, [id = ""], store) => pipelineTemplate(id, store)),
    route("POST", "/pipelines/*/default_version/*", (_, [id = "", version = ""], store) => setDefaultVersion(id, version, store)),
    route("GET", "/pipeline_versions", (request, _, store) => listVersions(request, store)),
    route("POST", "/pipeline_versions", () => unsupported("a version from a URL")),
    route("GET", "/pipeline_versions/*", (_, [id = ""], store) => getVersion(id, store)),
    route("DELETE", "/pipeline_versions/*", (_, [id = ""], store) => deleteVersion(id, store)),
    route("GET", "/pipeline_versions/*/templates", (_, [id = ""], store) => versionTemplate(id, store)),
    route("GET", "/experiments", (request, _, store) => listExperiments(request, store)),
    route("POST", "/experiments", (request, _, store) => withJson(request, (body) => createExperiment(body, request, store))),
    route("GET", "/experiments/*", (_, [id = ""], store) => getExperiment(id, store)),
    route("DELETE", "/experiments/*", (_, [id = ""], store) => deleteExperiment(id, store)),
    route("POST", "/experiments/*:archive", (_, [id = ""], store) => archiveExperiment(id, true, store)),
    route("POST", "/experiments/*:unarchive", (_, [id = ""], store) => archiveExperiment(id, false, store)),
    route("GET", "/runs", (request, _, __, runs) => runs.list(request)),
    route("POST", "/runs", (request, _, __, runs) => withJson(request, (body) => runs.create(body, request))),
    route("GET", "/runs/*", (_, [id = ""], __, runs) => runs.get(id)),
    route("DELETE", "/runs/*", (_, [id = ""], __, runs) => runs.delete(id)),
    route("POST", "/runs/*/terminate", (_, [id = ""], __, runs) => runs.terminate(id)),
    route("POST", "/runs/*/retry", (_, [id = ""], __, runs) => runs.retry(id)),
    route("POST", "/runs/*:archive", (_, [id = ""], __, runs) => runs.archive(id, true)),
    route("POST", "/runs/*:unarchive", (_, [id = ""], __, runs) => runs.archive(id, false)),
    route("GET", "/runs/*/nodes/*/log", (_, [id = "", node = ""], __, runs) => runs.log(id, node)),
    route("GET", "/runs/*/nodes/*/artifacts/*:read", (_, [id = ""], __, runs) => runs.readArtifact(id)),
    route("any", "/jobs(?:/.*)?", () => unsupported("recurring runs")),
];
/** Another method on a known path is 501, an unknown path 404 (recorded: kfp-tekton-1.9.2/01-healthz, surprises 16 and 17). */
async function dispatch(request, store, runs) {
    if (!request.path.startsWith("/apis/"))
        return reply_text(404, "404 page not found\n");
    const matching = routes.flatMap((candidate) => {
        const match = candidate.path.exec(request.path);
        return match === null ? [] : [{ ...candidate, ids: match.slice(1).map((id) => decodeURIComponent(id)) }];
    });
    const found = matching.find(({ method }) => method === request.method || method === "any");
    if (found !== undefined)
        return await found.handle(request, found.ids, store, runs);
    return matching.length > 0 ? wrongMethod() : notFoundPath();
}
/** An empty body is an empty object; what follows the first JSON value is not read. */
async function withJson(request, handle) {
    const body = (await request.text()).trim();
    if (body === "")
        return handle({});
    try {
        const value = JSON.parse(firstValue(body));
        if (typeof value !== "object" || value === null || Array.isArray(value))
            return gatewayError(3, `proto: syntax error (line 1:1): unexpected token ${body[0]}`, { short: "" });
        const wrong = wrongType(value);
        return wrong === undefined
            ? handle(value)
            : gatewayError(3, `proto: invalid value for string type: ${wrong}`, { short: "" });
    }
    catch {
        return gatewayError(3, body.startsWith("{") ? "unexpected EOF" : `invalid character '${body[0]}' looking for beginning of value`, { short: "" });
    }
}
/** The JSON object that the text begins with; the real server does not read what follows it. */
function firstValue(body) {
    if (isJson(body))
        return body;
    for (let end = body.indexOf("}"); end !== -1; end = body.indexOf("}", end + 1)) {
        const candidate = body.slice(0, end + 1);
        if (isJson(candidate))
            return candidate;
    }
    return body;
}
function isJson(candidate) {
    try {
        JSON.parse(candidate);
        return true;
    }
    catch {
        return false;
    }
}
const textFields = new Set([
    "id",
    "name",
    "description",
    "service_account",
    "value",
    "type",
    "pipeline_id",
    "workflow_manifest",
    "pipeline_manifest",
]);
/** A number where a text is due is refused everywhere, whatever else unknown fields hold (recorded surprise 23). */
function wrongType(value) {
    if (typeof value !== "object" || value === null)
        return undefined;
    for (const [key, entry] of Object.entries(value)) {
        const wrong = textFields.has(key) && (typeof entry === "number" || typeof entry === "boolean")
            ? String(entry)
            : wrongType(entry);
        if (wrong !== undefined)
            return wrong;
    }
    return undefined;
}


/***/ })

};
