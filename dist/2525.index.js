export const id = 2525;
export const ids = [2525];
export const modules = {

/***/ 82525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startEmbeddedServer: () => (/* binding */ startEmbeddedServer)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./src/embedded/http/reply.ts
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
/** Thrown where a real server's handler panics, which ends the connection without a response (quirk: namespace-on-upload-panics). */
class HandlerPanic extends Error {
}
/** HTTP statuses that the gateway uses for gRPC codes. */
const httpStatus = { 3: 400, 5: 404, 6: 409, 10: 409, 12: 501, 13: 500 };
const httpStatusOf = (code) => httpStatus[code];
/** Formats an error as the gateway does: `message` is the whole chain, `details[0].error_message` the human part (recorded: kfp-tekton-1.9.2). */
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
/** Responds to a feature that only the real server has, with an error that says so. */
const unsupported = (feature) => gatewayError(12, `UnsupportedByEmbeddedServer: ${feature}`);
/** Uploads have their own shape, JSON labelled as text (quirk: errors-mislabelled). */
const uploadError = (status, message) => reply_text(status, JSON.stringify({ error_message: message, error_details: message }));

;// CONCATENATED MODULE: ./src/embedded/store/collation.ts
/** The collation of the servers' database ignores case, and nothing else (quirk: names-ignore-case). */
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
const hasName = (rows, name) => rows.some((row) => sameName(row.name, name));

;// CONCATENATED MODULE: ./src/embedded/store/list-messages.ts
const withoutClass = (message) => message.replace(/^(?:Invalid input error|InvalidInputError): /, "");
/** Recorded: kfp-tekton-1.9.2/04-pipelines. */
const kfpTektonWords = {
    operator: "op",
    badToken: (why) => `InvalidInputError: Invalid package token.: ${why}`,
    negativeSize: () => "Invalid input error: The page size should be greater than 0. Got '\uFFFD'",
    badFilter: (filter, problem) => `Invalid input error: failed to parse valid filter from ${JSON.stringify(filter)}: ${kfpTektonProblem(problem)}`,
    describe: (message) => ({
        message: `Failed to create list options: ${message}`,
        short: withoutClass(message).replace(/^(Invalid package token\.): .*$/, "$1"),
    }),
};
function kfpTektonProblem(problem) {
    if (problem.kind === "escape")
        return `invalid URL escape ${JSON.stringify(problem.at)}`;
    if (problem.kind === "syntax")
        return `invalid character '${problem.text[0]}' looking for beginning of value`;
    if (problem.kind === "field")
        return `unknown field ${JSON.stringify(problem.field)} in v1.Predicate`;
    return `unknown value ${JSON.stringify(problem.operator)} for enum v1.Predicate.Op`;
}
const newer = {
    operator: "operation",
    badToken: (why) => `InvalidInputError: Invalid page token: ${why}`,
    negativeSize: (size) => `Invalid input error: The page size should be greater than 0. Got ${size}`,
};
const shortOf = (message) => withoutClass(message).replace(/^(Invalid page token): .*$/, "$1");
/** Its sentences have lost their last full stop. */
const unstopped = (message) => message.replace(/\.$/, "");
/** Recorded: kfp-2.17.0/v2beta1/05-experiments and 06-runs. */
const kfp2Words = {
    ...newer,
    badFilter: (filter, problem) => `Invalid input error: failed to parse valid filter from ${JSON.stringify(filter)}: ${kfp2Problem(problem)}`,
    describe: (message) => ({
        message: `Failed to create list options: ${unstopped(message)}`,
        short: shortOf(unstopped(message)),
    }),
};
const tagFilter = "Invalid input error: failed to parse filter spec: ";
/** Recorded: kfp-2.17.0/v2beta1/04-pipelines, where the filter is read once before, for tags. */
const kfp2PipelineWords = {
    ...newer,
    badFilter: (_, problem) => tagFilter + kfp2Problem(problem),
    describe: (message, query) => ({
        message: pipelineChain(message, query) + unstopped(message),
        short: shortOf(unstopped(message)),
    }),
};
function pipelineChain(message, query) {
    if (message.startsWith(tagFilter))
        return "Failed to list pipelines due to invalid tag filter in filter spec: ";
    const [token, size, sort, filter] = ["page_token", "page_size", "sort_by", "filter"].map((name) => query.get(name) ?? "");
    return `Failed to list pipelines due invalid list options: pageToken: ${token}, pageSize: ${size || 0}, sortBy: ${sort}, filter: ${filter}: `;
}
function kfp2Problem(problem) {
    if (problem.kind === "escape")
        return `invalid URL escape ${JSON.stringify(problem.at)}`;
    if (problem.kind === "syntax")
        return `proto: syntax error (line 1:1): invalid value ${problem.text}`;
    const column = (part) => problem.text.indexOf(part) + 1;
    return problem.kind === "field"
        ? `proto: (line 1:${column(JSON.stringify(problem.field))}): unknown field ${JSON.stringify(problem.field)}`
        : `proto: (line 1:${column(problem.operator)}): invalid value for enum field operation: ${problem.operator}`;
}

;// CONCATENATED MODULE: ./src/embedded/store/listing.ts

const defaultPageSize = 20;
const largestPageSize = 200;
/** The message without the chain of what was tried. */
class BadList extends Error {
}
/** One page, by `filter`, `sort_by`, `page_size` and `page_token`, with the server's words for each mistake. */
function listPage({ items, query, typeName, words = kfpTektonWords }) {
    const size = query.get("page_size") ?? "";
    if (!/^-?\d*$/.test(size)) {
        const message = `parsing field "page_size": strconv.ParseInt: parsing ${JSON.stringify(size)}: invalid syntax`;
        return { kind: "error", message, short: "" };
    }
    try {
        return page({ items, query, typeName, words });
    }
    catch (error) {
        if (!(error instanceof BadList))
            throw error;
        return { kind: "error", ...words.describe(error.message, query) };
    }
}
function page({ items, query, typeName, words }) {
    const token = readToken(query.get("page_token") ?? "", words);
    const sort = query.get("sort_by") || token?.sort || "";
    const filter = query.get("filter") || token?.filter || "";
    if (token !== undefined && (token.sort !== sort || token.filter !== filter)) {
        throw new BadList("Invalid input error: page token does not match the supplied sort by and/or filtering criteria. Either specify the same criteria or leave the latter empty if page token is specified.");
    }
    const size = Number(query.get("page_size") ?? 0);
    if (size < 0)
        throw new BadList(words.negativeSize(size));
    const limit = size === 0 ? defaultPageSize : Math.min(size, largestPageSize);
    const matching = sorted(items.filter(predicateOf(filter, words)), sort, typeName);
    const start = token?.after ?? 0;
    const values = matching.slice(start, start + limit).map((item) => item.describe());
    const next = start + limit < matching.length
        ? Buffer.from(JSON.stringify({ sort, filter, after: start + limit })).toString("base64")
        : "";
    return { kind: "page", values, total: matching.length, next };
}
function readToken(text, words) {
    if (text === "")
        return undefined;
    const wrong = /[^A-Za-z0-9+/=]/.exec(text)?.index ?? (text.length % 4 === 0 ? -1 : text.length - (text.length % 4));
    if (wrong !== -1)
        throw new BadList(words.badToken(`illegal base64 data at input byte ${wrong}`));
    const decoded = Buffer.from(text, "base64").toString();
    try {
        return JSON.parse(decoded);
    }
    catch {
        throw new BadList(words.badToken(`invalid character '${decoded[0]}' looking for beginning of value`));
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
function predicateOf(filter, words) {
    if (filter === "")
        return () => true;
    const predicates = parseFilter(filter, words);
    return (item) => predicates.every((predicate) => matches(item, predicate));
}
function matches(item, { key = "", ...predicate }) {
    const have = item.fields[key] ?? (key.startsWith("tags.") ? "" : undefined);
    if (have === undefined)
        throw new BadList(`Invalid input error: no support for filtering on unrecognized field ${JSON.stringify(key)}`);
    const want = predicate.string_values?.values ??
        [predicate.string_value ?? predicate.timestamp_value].filter((value) => value !== undefined);
    if (want.length === 0)
        throw new BadList(`Invalid input error: no value set for predicate on key "pipelines.${key[0]?.toUpperCase()}${key.slice(1)}"`);
    return (operationOf(predicate.op ?? predicate.operation)?.(have.toLowerCase(), want.map((value) => value.toLowerCase())) ?? false);
}
const valueFields = new Set([
    "key",
    "int_value",
    "long_value",
    "string_value",
    "timestamp_value",
    "int_values",
    "long_values",
    "string_values",
]);
/** Decoded once more than HTTP does it, as every server does (quirk: filters-decoded-twice). */
function parseFilter(filter, words) {
    const bad = (problem) => new BadList(words.badFilter(filter, problem));
    let text;
    try {
        text = decodeURIComponent(filter.replaceAll("+", " "));
    }
    catch {
        throw bad({ kind: "escape", at: /%.{0,2}/.exec(filter)?.[0] ?? "" });
    }
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        throw bad({ kind: "syntax", text });
    }
    const predicates = parsed.predicates ?? [];
    for (const predicate of predicates) {
        const unknown = Object.keys(predicate).find((field) => !valueFields.has(field) && field !== words.operator);
        if (unknown !== undefined)
            throw bad({ kind: "field", text, field: unknown });
        const operator = predicate[words.operator];
        if (operationOf(operator) === undefined)
            throw bad({ kind: "operator", text, operator: JSON.stringify(operator) });
    }
    return predicates;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/workspace/write-atomically.ts
var write_atomically = __webpack_require__(33212);
;// CONCATENATED MODULE: ./src/embedded/store/store.ts




/** Everything the server knows: a file for each thing, so that a broken one costs only itself. */
class Store {
    pipelines;
    versions;
    experiments;
    runs;
    queuedRuns;
    folder;
    constructor(folder) {
        this.folder = folder;
        this.pipelines = new Table((0,external_node_path_.join)(folder, "pipelines"));
        this.versions = new Table((0,external_node_path_.join)(folder, "versions"));
        this.experiments = new Table((0,external_node_path_.join)(folder, "experiments"));
        this.runs = new Table((0,external_node_path_.join)(folder, "runs"));
        this.queuedRuns = new Table((0,external_node_path_.join)(folder, "queued-runs"));
    }
    async load() {
        await Promise.all(this.#tables.map((table) => table.load()));
    }
    /** Resolves when everything is on disk. */
    async settle() {
        await Promise.all(this.#tables.map((table) => table.settle()));
    }
    get #tables() {
        return [this.pipelines, this.versions, this.experiments, this.runs, this.queuedRuns];
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
        this.#enqueue(() => (0,write_atomically/* writeAtomically */.v)(file, JSON.stringify(row)));
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

;// CONCATENATED MODULE: ./src/embedded/v1/experiments.ts




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
    if (hasName(store.experiments.all(), name)) {
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
            describe: () => describe(experiment),
        };
    });
    const page = listPage({ items, query, typeName: "Experiment" });
    return page.kind === "error"
        ? gatewayError(3, page.message, page)
        : json({ experiments: page.values, total_size: page.total, next_page_token: page.next });
}
/** An unknown id is no error (quirk: archive-of-nothing-succeeds). */
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

// EXTERNAL MODULE: ./src/model/parse-json.ts
var parse_json = __webpack_require__(54129);
;// CONCATENATED MODULE: ./src/embedded/v1/json-body.ts


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
const isJson = (candidate) => (0,parse_json/* parseJson */.q)(candidate) !== undefined;
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
/** A number where a text is due is refused everywhere, whatever else unknown fields hold (quirk: unknown-fields-ignored). */
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

;// CONCATENATED MODULE: ./src/embedded/v1/pipelines.ts


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
/** A default version that is not there shows as an empty one of 1970 (quirk: default-version-unchecked). */
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
            describe: () => describePipeline(pipeline, store),
        }));
    const page = listPage({ items, query, typeName: "Pipeline" });
    return page.kind === "error"
        ? gatewayError(3, page.message, page)
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
    const items = versionsOf(id, store).map((version) => ({ id: version.id, fields: fieldsOf(version), describe: () => describeVersion(version) }));
    const page = listPage({ items, query, typeName: "PipelineVersion" });
    return page.kind === "error"
        ? gatewayError(3, page.message, page)
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
/** Neither id is checked (quirk: default-version-unchecked). */
function setDefaultVersion(id, version, store) {
    const pipeline = store.pipelines.get(id);
    if (pipeline !== undefined)
        store.pipelines.put({ ...pipeline, defaultVersion: version });
    return json({});
}

// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(98697);
;// CONCATENATED MODULE: ./src/embedded/v1/package-file.ts






/** What a real server refuses; `status` and words are its own (recorded: kfp-tekton-1.9.2/02-upload). */
class RefusedPackage extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** The real server does not bound what an archive unpacks to; this one runs on somebody's laptop. */
const unpackedLimit = 64 * limits/* mebibyte */.E;
/** The file name decides first: under .yaml everything is taken as YAML (quirk: file-name-decides-format). */
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
    if (names.length === 0)
        throw new HandlerPanic();
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
/** The first document only; later ones are stored with it and ignored (quirk: only-first-document-counts). @throws RefusedPackage */
function readTemplate(template, what, takes) {
    const refused = (why) => new RefusedPackage(500, `Error creating ${what}: Create ${what} failed: ${why}`);
    const run = firstDocument(template);
    if (run?.kind !== "PipelineRun" || !String(run.apiVersion).startsWith("tekton.dev/"))
        throw refused(invalidSpec);
    const received = String(run.apiVersion);
    if (!takes.versions.includes(received)) {
        throw refused(`Invalid input error: ${takes.expected} Received: ${received}`);
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

;// CONCATENATED MODULE: ./src/embedded/v1/uploads.ts






const nameLimit = 100;
/** POST …/pipelines/upload: the pipeline and, with the same id, a first version of the same name. */
async function uploadPipeline(request, store, takes) {
    const wording = { thing: "pipeline", table: "pipelines" };
    if ((request.query.get("namespace") ?? "") !== "")
        throw new HandlerPanic();
    return await upload(request, wording, ({ name, template, createdAt }) => {
        const description = unescapeQuery(request.query.get("description") ?? "", "Error read pipeline description.: ");
        if (hasName(store.pipelines.all(), name))
            throw alreadyExists(wording, name);
        const parameters = parametersOf(readTemplate(template, wording.thing, takes));
        const id = newId();
        const version = store.versions.put({ id, pipeline: id, name, createdAt, description: "", parameters, template });
        const pipeline = store.pipelines.put({ id, createdAt, name, description, parameters, defaultVersion: id });
        return json(uploads_describePipeline(pipeline, version));
    });
}
/** POST …/pipelines/upload_version: each upload moves the default version. */
async function uploadVersion(request, store, takes) {
    const wording = { thing: "pipeline version", table: "pipeline_versions" };
    const id = request.query.get("pipelineid") ?? "";
    if (id === "")
        return uploadError(400, "Please specify a pipeline id when creating versions.");
    const pipeline = store.pipelines.get(id);
    if (pipeline === undefined) {
        return uploadError(400, `Failed to get namespace from pipelineId.: Failed to get namespace from Pipeline ID: ResourceNotFoundError: Pipeline ${id} not found.`);
    }
    return await upload(request, wording, ({ name, template, createdAt }) => {
        if (hasName(versionsOf(id, store), name))
            throw alreadyExists(wording, name);
        const parameters = parametersOf(readTemplate(template, wording.thing, takes));
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
        const name = nameOf(request, file.name, wording);
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
    if (file.bytes.length <= limits/* packageLimit */.M)
        return file;
    throw new RefusedPackage(400, `Error read pipeline file.: Error read pipeline file.: Invalid input error: File size too large. Maximum supported size: ${limits/* packageLimit */.M}`);
}
/** Decoded once more than HTTP does it (quirk: names-decoded-twice); without a name the file's own, extension and all. */
function nameOf(request, fileName, { thing, table }) {
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
/** The database of the real server stores three bytes a character at most (quirk: names-ignore-case). */
function unstorable(character, thing, table) {
    const bytes = [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).toUpperCase()}`).join("");
    const why = `Error 1366: Incorrect string value: '${bytes}' for column \`mlpipeline\`.\`${table}\`.\`Name\` at row 1`;
    return new RefusedPackage(500, `Error creating ${thing}: Create ${thing} failed: InternalServerError: Failed to add pipeline to pipeline table: ${why}: ${why}`);
}
const alreadyExists = ({ thing }, name) => new RefusedPackage(500, `Error creating ${thing}: Create ${thing} failed: Already exist error: Failed to create a new ${thing}. The name ${name} already exist. Please specify a new name.`);
/** Uploads leave empty fields out, which GET does not (quirk: empty-fields-omitted). */
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

;// CONCATENATED MODULE: ./src/embedded/generations/routes.ts
/** `*` matches one segment without a colon, because a colon begins a verb. */
const routesBelow = (prefix) => (method, path, handle) => ({
    method,
    path: new RegExp(`^${prefix}${path.replaceAll("*", "([^/:]*)")}$`),
    handle,
});

;// CONCATENATED MODULE: ./src/embedded/generations/kfp-tekton.ts






/** The routes of kfp-tekton 1.9.2 below its prefix. `takes` are the API versions of Tekton whose PipelineRuns it accepts. */
function kfpTektonRoutes(prefix, takes) {
    const route = routesBelow(prefix);
    return [
        route("any", "/healthz", () => ({
            ...reply_text(200, '{"commit_sha":"unknown", "tag_name":"unknown", "multi_user":false}'),
        })),
        route("any", "/pipelines/upload", (request, _, { store }) => uploadPipeline(request, store, takes)),
        route("any", "/pipelines/upload_version", (request, _, { store }) => uploadVersion(request, store, takes)),
        route("GET", "/pipelines", (request, _, { store }) => listPipelines(request, store)),
        route("POST", "/pipelines", () => unsupported("a pipeline from a URL")),
        route("GET", "/pipelines/*", (_, [id = ""], { store }) => getPipeline(id, store)),
        route("DELETE", "/pipelines/*", (_, [id = ""], { store }) => deletePipeline(id, store)),
        route("GET", "/pipelines/*/templates", (_, [id = ""], { store }) => pipelineTemplate(id, store)),
        route("POST", "/pipelines/*/default_version/*", (_, [id = "", version = ""], { store }) => setDefaultVersion(id, version, store)),
        route("GET", "/pipeline_versions", (request, _, { store }) => listVersions(request, store)),
        route("POST", "/pipeline_versions", () => unsupported("a version from a URL")),
        route("GET", "/pipeline_versions/*", (_, [id = ""], { store }) => getVersion(id, store)),
        route("DELETE", "/pipeline_versions/*", (_, [id = ""], { store }) => deleteVersion(id, store)),
        route("GET", "/pipeline_versions/*/templates", (_, [id = ""], { store }) => versionTemplate(id, store)),
        route("GET", "/experiments", (request, _, { store }) => listExperiments(request, store)),
        route("POST", "/experiments", (request, _, { store }) => withJson(request, (body) => createExperiment(body, request, store))),
        route("GET", "/experiments/*", (_, [id = ""], { store }) => getExperiment(id, store)),
        route("DELETE", "/experiments/*", (_, [id = ""], { store }) => deleteExperiment(id, store)),
        route("POST", "/experiments/*:archive", (_, [id = ""], { store }) => archiveExperiment(id, true, store)),
        route("POST", "/experiments/*:unarchive", (_, [id = ""], { store }) => archiveExperiment(id, false, store)),
        route("GET", "/runs", (request, _, { runs }) => runs.list(request)),
        route("POST", "/runs", (request, _, { runs }) => withJson(request, (body) => runs.create(body, request))),
        route("GET", "/runs/*", (_, [id = ""], { runs }) => runs.get(id)),
        route("DELETE", "/runs/*", (_, [id = ""], { runs }) => runs.delete(id)),
        route("POST", "/runs/*/terminate", (_, [id = ""], { runs }) => runs.terminate(id)),
        route("POST", "/runs/*/retry", (_, [id = ""], { runs }) => runs.retry(id)),
        route("POST", "/runs/*:archive", (_, [id = ""], { runs }) => runs.archive(id, true)),
        route("POST", "/runs/*:unarchive", (_, [id = ""], { runs }) => runs.archive(id, false)),
        route("GET", "/runs/*/nodes/*/log", (_, [id = "", node = ""], { runs }) => runs.log(id, node)),
        route("GET", "/runs/*/nodes/*/artifacts/*:read", (_, [id = ""], { runs }) => runs.readArtifact(id)),
        route("any", "/jobs(?:/.*)?", () => unsupported("recurring runs")),
    ];
}

;// CONCATENATED MODULE: ./src/embedded/generations/v1.ts


/** kfp-tekton 1.9.2. */
const v1 = {
    routes: kfpTektonRoutes("/apis/v1", {
        versions: ["tekton.dev/v1", "tekton.dev/v1beta1"],
        expected: "Unsupported argo or old Tekton version. Expected: tekton.dev/v1.",
    }),
    notFound: () => gatewayError(5, "Not Found", { short: "" }),
    wrongMethod: () => gatewayError(12, "Method Not Allowed", { short: "" }),
    reshape: (reply) => reply,
};

;// CONCATENATED MODULE: ./src/embedded/generations/without-empty-fields.ts
/** Removes fields that protobuf's JSON omits: empty texts, lists, null, false and 0. Members of lists and empty objects stay. */
function withoutEmptyFields(value) {
    if (Array.isArray(value))
        return value.map(withoutEmptyFields);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([, entry]) => !isEmpty(entry))
        .map(([key, entry]) => [key, withoutEmptyFields(entry)]));
}
const isEmpty = (value) => value === "" || value === null || value === false || value === 0 || (Array.isArray(value) && value.length === 0);

;// CONCATENATED MODULE: ./src/embedded/generations/v1beta1.ts



/** kfp-tekton 1.5.1: the same server with an older gateway (docs/facts/kubeflow-pipelines.md, JSON conventions; quirks: not-found-in-three-forms, wrong-method-is-501-or-405, empty-fields-omitted). */
const v1beta1 = {
    routes: kfpTektonRoutes("/apis/v1beta1", {
        versions: ["tekton.dev/v1beta1"],
        expected: "Unsupported argo version. Expected: tekton.dev/v1beta1.",
    }),
    notFound: () => reply_text(404, "Not Found\n"),
    wrongMethod: () => reply_text(405, "Method Not Allowed\n"),
    reshape,
};
function reshape(reply) {
    if (reply.contentType !== "application/json")
        return reply;
    // Messages name another package of protobuf.
    const value = JSON.parse(reply.body.replaceAll("v1.Predicate", "api.Predicate"));
    const older = reply.status === 200 ? withoutEmptyFields(olderRuns(value)) : olderError(value);
    return { ...reply, body: JSON.stringify(older) };
}
/** A run's state "available" is the first value of its enumeration, so it is omitted like an empty text. An experiment's is not. */
function olderRuns(value) {
    const older = (run) => run.storage_state === "STORAGESTATE_AVAILABLE" ? { ...run, storage_state: "" } : run;
    return {
        ...value,
        ...(value.run === undefined ? {} : { run: older(value.run) }),
        ...(value.runs === undefined ? {} : { runs: value.runs.map(older) }),
    };
}
/** The older gateway does not name the query parameter that it could not parse. */
function olderError({ code, message: newer, details }) {
    const message = newer.replace(/^parsing field "\w+": /, "");
    const older = details.map((detail) => ({ ...detail, "@type": "type.googleapis.com/api.Error" }));
    return withoutEmptyFields({ error: message, code, message, details: older });
}

;// CONCATENATED MODULE: ./src/embedded/v2/reply.ts

const answer = (value) => json(compact(value));
/** Empty fields are left out, but not those of a specification or of parameters inside. */
const compact = (value) => Object.fromEntries(Object.entries(value).filter(([, entry]) => !reply_isEmpty(entry)));
const reply_isEmpty = (value) => value === "" || value === 0 || value === undefined || (Array.isArray(value) && value.length === 0);
/** Recorded: kfp-2.17.0/v2beta1. `message` is the whole chain; errors of the gateway itself have no details. */
function apiError(code, message, { short = message } = {}) {
    const shown = code === 13 ? "Internal Server Error" : short;
    const details = [{ "@type": "type.googleapis.com/google.rpc.Status", code, message: shown }];
    return { ...json({ code, message, details }), status: httpStatusOf(code) };
}
const protocolError = (code, message) => ({
    ...json({ code, message }),
    status: httpStatusOf(code),
});
/** Of a list's query. Without a short form it is the gateway's. */
const listError = ({ message, short }) => short === "" ? protocolError(3, message) : apiError(3, message, { short });
const notFound = (chain, what, id) => {
    const short = `${what} ${id} not found`;
    return apiError(5, `${chain}: ResourceNotFoundError: ${short}`, { short });
};
/** Uploads tell what is wrong in general words only, as JSON labelled as text or as JSON (quirk: errors-mislabelled). */
const reply_uploadError = (status, message, contentType = "application/json") => ({
    status,
    contentType,
    body: JSON.stringify({ error_message: message, error_details: message }),
});

;// CONCATENATED MODULE: ./src/embedded/v2/experiments.ts





const never = "1970-01-01T00:00:00Z";
function experiments_describe({ id, name, description, createdAt, archived }, store) {
    const runs = store.queuedRuns.all().filter((run) => run.experiment === id);
    return compact({
        experiment_id: id,
        display_name: name,
        description,
        created_at: createdAt,
        storage_state: archived ? "ARCHIVED" : "AVAILABLE",
        last_run_created_at: runs
            .map((run) => run.createdAt)
            .sort()
            .at(-1) ?? never,
    });
}
function experiments_createExperiment(body, request, store) {
    const { display_name: name = "", description = "" } = body;
    const refused = (why) => apiError(13, `[ExperimentServer]: Failed to create a experiment due to conversion error: InternalServerError: Failed to convert API experiment to model experiment: Invalid input error: ${why}`);
    if (name === "")
        return refused("Experiment must have a non-empty name");
    if (Buffer.byteLength(name) > 128)
        return refused("Experiment.Name length cannot exceed 128");
    if (description.length > 255) {
        const why = "Error 1406 (22001): Data too long for column 'Description' at row 1";
        return apiError(13, `Failed to create a experiment: InternalServerError: Failed to add experiment to experiment table: ${why}: ${why}`);
    }
    if (hasName(store.experiments.all(), name)) {
        const short = `Failed to create a new experiment. The name ${name} already exists. Please specify a new name`;
        return apiError(6, `Failed to create a experiment: Already exist error: ${short}`, { short });
    }
    const row = { id: newId(), name, description, createdAt: request.now, archived: false };
    return answer(experiments_describe(store.experiments.put(row), store));
}
function experiments_getExperiment(id, store) {
    const experiment = store.experiments.get(id);
    return experiment === undefined
        ? notFound("Failed to fetch experiment", "Experiment", id)
        : answer(experiments_describe(experiment, store));
}
function experiments_listExperiments({ query }, store) {
    const items = store.experiments.all().map((experiment) => {
        const { id, name, description, createdAt, archived } = experiment;
        const own = { id, experiment_id: id, name, display_name: name, description, created_at: createdAt };
        const fields = { ...own, namespace: "", storage_state: archived ? "ARCHIVED" : "AVAILABLE" };
        return { id, fields, describe: () => experiments_describe(experiment, store) };
    });
    const page = listPage({ items, query, typeName: "Experiment", words: kfp2Words });
    return page.kind === "error"
        ? listError(page)
        : answer({ experiments: page.values, total_size: page.total, next_page_token: page.next });
}
/** An unknown id is no error (quirk: archive-of-nothing-succeeds). */
function experiments_archiveExperiment(id, archived, store) {
    const experiment = store.experiments.get(id);
    if (experiment !== undefined)
        store.experiments.put({ ...experiment, archived });
    return answer({});
}
function experiments_deleteExperiment(id, store) {
    if (store.experiments.get(id) === undefined)
        return notFound(`Failed to delete experiment: Failed to delete experiment ${id} due to error fetching it`, "Experiment", id);
    store.experiments.delete(id);
    return answer({});
}

;// CONCATENATED MODULE: ./src/embedded/v2/json-body.ts

const texts = new Set([
    "name",
    "display_name",
    "description",
    "namespace",
    "experiment_id",
    "service_account",
]);
/** Of a message: a field that it does not have is refused, other than by kfp-tekton (quirk: unknown-fields-ignored). Fields may be in camel case. */
const json_body_fieldsOf = {
    pipeline: ["name", "display_name", "description", "namespace", "tags"],
    experiment: ["display_name", "description", "namespace"],
    run: [
        "display_name",
        "description",
        "experiment_id",
        "pipeline_spec",
        "pipeline_version_reference",
        "runtime_config",
        "service_account",
        "storage_state",
    ],
};
/** An empty body is an empty message. */
async function withMessage({ request, fields }, handle) {
    const text = await request.text();
    if (text.trim() === "")
        return handle({});
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return protocolError(3, "unexpected EOF");
    }
    const column = (part, from = 0) => text.indexOf(part, from) + 1;
    for (const [key, entry] of Object.entries(value)) {
        const name = snakeCase(key);
        if (!fields.includes(name))
            return protocolError(3, `proto: (line 1:${column(JSON.stringify(key))}): unknown field ${JSON.stringify(key)}`);
        if (texts.has(name) && typeof entry !== "string") {
            const at = column(JSON.stringify(entry), text.indexOf(JSON.stringify(key)) + key.length + 2);
            const field = camelCase(name);
            return protocolError(3, `proto: (line 1:${at}): invalid value for string field ${field}: ${JSON.stringify(entry)}`);
        }
    }
    return handle(Object.fromEntries(Object.entries(value).map(([key, entry]) => [snakeCase(key), entry])));
}
const snakeCase = (key) => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camelCase = (key) => key.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
;// CONCATENATED MODULE: ./src/embedded/v2/package.ts

/** Why an upload is refused: the status and the words of the server. */
class RefusedTemplate extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** The handler of a real server loops on it without end, and never answers (quirk: broken-yaml-hangs). */
class EndlessTemplate extends Error {
}
const specFields = new Set([
    "pipelineInfo",
    "deploymentSpec",
    "schemaVersion",
    "sdkVersion",
    "components",
    "root",
    "defaultPipelineRoot",
]);
/**
 * What a server of Kubeflow Pipelines 2 keeps of a package: an Argo Workflow, or a pipeline specification with that of its platform
 * (kubeflow/pipelines backend/src/apiserver/template/template.go). Documents of other kinds are passed over.
 */
function package_readTemplate(text) {
    if (text === "")
        throw new RefusedTemplate(500, "");
    const documents = load(text).filter((document) => typeof document === "object" && document !== null && !Array.isArray(document));
    const workflow = documents.find(({ apiVersion, kind }) => kind === "Workflow" && isArgo(apiVersion));
    if (workflow !== undefined)
        return workflow;
    const spec = documents.find((document) => "pipelineInfo" in document);
    const platform = documents.find((document) => "platforms" in document);
    if (spec === undefined || Object.keys(spec).some((field) => !specFields.has(field)))
        throw new RefusedTemplate(400, "unknown template format");
    refuseSpec(spec);
    return platform === undefined ? spec : { pipeline_spec: spec, platform_spec: platform };
}
const isArgo = (apiVersion) => String(apiVersion).startsWith("argoproj.io/");
function load(text) {
    try {
        return (0,js_yaml/* loadAll */.gh)(text.replace(/^\uFEFF/, ""));
    }
    catch (error) {
        if (error instanceof js_yaml/* YAMLException */.tB)
            throw new EndlessTemplate();
        throw error;
    }
}
function refuseSpec({ schemaVersion, pipelineInfo }) {
    if (schemaVersion !== "2.1.0")
        throw new RefusedTemplate(400, `KFP only supports schema version 2.1.0, but the pipeline spec has version ${schemaVersion}`);
    if (!/^[a-z0-9][a-z0-9-]{0,127}$/.test(String(pipelineInfo?.name)))
        throw new RefusedTemplate(400, "pipeline's name must contain only lowercase alphanumeric characters or '-' and must start with alphanumeric characters");
}

;// CONCATENATED MODULE: ./src/embedded/v2/pipelines.ts








const pipelines_describePipeline = ({ id, name, displayName, description, createdAt, tags }) => compact({
    pipeline_id: id,
    display_name: displayName ?? name,
    name,
    description,
    created_at: createdAt,
    ...tagsField(tags),
});
const pipelines_describeVersion = (version) => compact({
    pipeline_id: version.pipeline,
    pipeline_version_id: version.id,
    display_name: version.displayName ?? version.name,
    name: version.name,
    description: version.description,
    created_at: version.createdAt,
    pipeline_spec: package_readTemplate(version.template),
    ...tagsField(version.tags),
});
const tagsField = (tags = {}) => (Object.keys(tags).length === 0 ? {} : { tags });
function createPipeline(body, request, store) {
    const { display_name: displayName = "", description = "" } = body;
    const name = String(body.name ?? "") || displayName;
    const failed = "Failed to create a pipeline due to server error: ";
    if (name === "")
        return apiError(3, `${failed}Invalid input error: name is required`, { short: "name is required" });
    if (hasName(store.pipelines.all(), name)) {
        const short = `Failed to create a new pipeline. The name ${name} already exist. Please specify a new name`;
        const message = `${failed}Failed to create a pipeline in PipelineStore: Already exist error: ${short}`;
        return apiError(6, message, { short });
    }
    const row = { id: newId(), name, displayName: displayName || name, description, createdAt: request.now };
    return answer(pipelines_describePipeline(store.pipelines.put({ ...row, parameters: [], defaultVersion: "" })));
}
function changePipeline(id, body, store) {
    const pipeline = store.pipelines.get(id);
    if (pipeline === undefined)
        return missingPipeline(`Failed to get a pipeline ${id}. Check error stack`, id);
    const { display_name: displayName = pipeline.displayName, tags = pipeline.tags } = body;
    const changed = { ...pipeline, ...(0,defined/* defined */.s)({ displayName }), ...tagsField(tags) };
    return answer(pipelines_describePipeline(store.pipelines.put(changed)));
}
function pipelines_getPipeline(id, store) {
    const chain = `Failed to get a pipeline ${id}. Check error stack`;
    if (id === "") {
        const short = "Failed to get a pipeline. Pipeline id cannot be empty";
        return apiError(3, `${chain}: Invalid input error: ${short}`, { short });
    }
    const pipeline = store.pipelines.get(id);
    return pipeline === undefined
        ? missingPipeline(`${chain}: Failed to get a pipeline with id ${id}`, id)
        : answer(pipelines_describePipeline(pipeline));
}
const missingPipeline = (chain, id) => notFound(chain, "Pipeline", id);
/** Case is ignored, and the namespace too (recorded: kfp-2.17.0/v2beta1/04-pipelines, "by name"). */
function getPipelineByName(name, { query }, store) {
    const pipeline = store.pipelines.all().find((row) => row.name.toLowerCase() === name.toLowerCase());
    if (pipeline !== undefined)
        return answer(pipelines_describePipeline(pipeline));
    const namespace = query.get("namespace") ?? "";
    const chain = `Failed to get a pipeline with name ${name} and namespace ${namespace}. Check error stack.: Failed to get a pipeline named ${name} in namespace ${namespace}`;
    return notFound(chain, "Namespace/Pipeline", `${namespace}/${name}`);
}
function pipelines_listPipelines({ query }, store) {
    const items = store.pipelines.all().map((pipeline) => {
        const { id, name, displayName = name, description, createdAt, tags } = pipeline;
        const own = { id, pipeline_id: id, name, display_name: displayName, description, created_at: createdAt };
        const fields = { ...own, namespace: "", ...tagFields(tags) };
        return { id, fields, describe: () => pipelines_describePipeline(pipeline) };
    });
    const page = listPage({ items, query, typeName: "Pipeline", words: kfp2PipelineWords });
    return page.kind === "error"
        ? listError(page)
        : answer({ pipelines: page.values, total_size: page.total, next_page_token: page.next });
}
const tagFields = (tags = {}) => Object.fromEntries(Object.entries(tags).map(([key, value]) => [`tags.${key}`, value]));
function pipelines_deletePipeline(id, { query }, store) {
    const chain = `Failed to delete pipeline ${id}. Check error stack: `;
    if (store.pipelines.get(id) === undefined)
        return missingPipeline(`${chain}Failed to delete pipeline with id ${id} as it was not found`, id);
    const versions = versionsOf(id, store);
    const [first] = versions;
    if (first !== undefined && query.get("cascade") !== "true") {
        const short = `Failed to delete pipeline with id ${id} as it has existing pipeline versions (e.g. ${first.id}). Set cascade=true to delete all versions`;
        return apiError(3, `${chain}Invalid input error: ${short}`, { short });
    }
    for (const version of versions)
        store.versions.delete(version.id);
    store.pipelines.delete(id);
    return answer({});
}
/** The pipeline's id is not checked (quirk: pipeline-id-unchecked). */
function pipelines_getVersion(id, store) {
    const version = store.versions.get(id);
    const chain = `Failed to get a pipeline version ${id}: Failed to get a pipeline version with id ${id}`;
    return version === undefined ? notFound(chain, "PipelineVersion", id) : answer(pipelines_describeVersion(version));
}
function pipelines_listVersions(pipeline, { query }, store) {
    if (store.pipelines.get(pipeline) === undefined)
        return missingPipeline(`Failed to list pipeline versions for pipeline ${pipeline}: Failed to list pipeline versions due to error fetching the namespace for pipeline ${pipeline}: Failed to get namespace for pipeline id ${pipeline}: Failed to get a pipeline with id ${pipeline}`, pipeline);
    const items = versionsOf(pipeline, store).map((version) => {
        const { id, name, displayName = name, description, createdAt, tags } = version;
        const own = { id, pipeline_version_id: id, name, display_name: displayName, description, created_at: createdAt };
        return { id, fields: { ...own, status: "READY", ...tagFields(tags) }, describe: () => pipelines_describeVersion(version) };
    });
    const page = listPage({ items, query, typeName: "PipelineVersion", words: kfp2Words });
    return page.kind === "error"
        ? listError(page)
        : answer({ pipeline_versions: page.values, total_size: page.total, next_page_token: page.next });
}
function pipelines_deleteVersion(pipeline, id, store) {
    if (store.versions.get(id) === undefined)
        return notFound(`Failed to delete a pipeline version id ${id} under pipeline id ${pipeline}. Check error stack: Failed to delete pipeline version with id ${id} as it was not found`, "PipelineVersion", id);
    store.versions.delete(id);
    return answer({});
}

;// CONCATENATED MODULE: ./src/embedded/v2/parameters.ts
const isNumber = (value) => typeof value === "number";
/** An integer is a number like any other (quirk: parameter-types-checked-loosely). */
const types = {
    NUMBER_DOUBLE: { fits: isNumber, words: "type double or integer, but the parameter value is not of number" },
    NUMBER_INTEGER: { fits: isNumber, words: "type double or integer, but the parameter value is not of number" },
    STRING: {
        fits: (value) => typeof value === "string",
        words: "type string, but the parameter value is not of string",
    },
    BOOLEAN: { fits: (value) => typeof value === "boolean", words: "type bool, but the parameter value is not of bool" },
    LIST: { fits: Array.isArray, words: "type list, but the parameter value is not of list" },
    STRUCT: {
        fits: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
        words: "type struct, but the parameter value is not of struct",
    },
};
/** What is wrong with the values for a run of a specification (kubeflow/pipelines …/template/v2_template.go:449). An Argo Workflow has none. */
function parameterProblem(template, values) {
    const { root, pipeline_spec: inner } = template;
    const spec = inner?.root ?? root;
    if (spec === undefined)
        return undefined;
    const declared = spec.inputDefinitions?.parameters ?? {};
    const unknown = Object.keys(values).filter((name) => declared[name] === undefined);
    if (unknown.length > 0)
        return `parameter(s) provided are not required by pipeline: ${unknown.join(", ")}`;
    for (const [name, parameter] of Object.entries(declared)) {
        const problem = problemOf(name, parameter, values[name]);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function problemOf(name, parameter, value) {
    if (value === undefined)
        return parameter.isOptional === true || parameter.defaultValue !== undefined
            ? undefined
            : `parameter ${name} is not optional, yet has neither default value nor user provided value`;
    const type = types[parameter.parameterType ?? ""];
    return type === undefined || type.fits(value)
        ? undefined
        : `input parameter ${name} requires ${type.words} value type`;
}

;// CONCATENATED MODULE: ./src/embedded/v2/runs.ts








const runs_never = "1970-01-01T00:00:00Z";
/** Nothing executes here what Kubeflow Pipelines 2 runs: as in the recordings, whose cluster had no controller, a run stays PENDING. */
function createRun(body, request, store) {
    const wanted = body;
    const name = wanted.display_name ?? "";
    if (name === "")
        return apiError(13, "CreateJob(job.ToV2())Failed to create a run due to conversion error: InternalServerError: Failed to convert a API run detail to its internal representation: Invalid input error: Run name cannot be empty");
    if (wanted.pipeline_spec !== undefined)
        return unsupported("a run of an inline specification");
    const experiment = experimentOf(wanted, store);
    if (experiment === undefined) {
        const id = wanted.experiment_id ?? "";
        const chain = `Failed to create a new run: Failed to create a run due to invalid experimentId and namespace combination: Failed to fetch namespace for experiment ${id}: Failed to fetch namespace from experiment ${id}`;
        return notFound(chain, "Experiment", id);
    }
    const version = versionOf(wanted, store);
    if (typeof version === "string")
        return apiError(13, `Failed to create a new run: InternalServerError: Failed to create a run due to error fetching manifest: ${version}`);
    const problem = parameterProblem(package_readTemplate(version.template), wanted.runtime_config?.parameters ?? {});
    if (problem !== undefined)
        return apiError(3, `Failed to create a new run: Failed to generate the ExecutionSpec: invalid pipeline job inputs: Invalid input error: ${problem}`, { short: problem });
    if (name.length > 255)
        return tooLong(name);
    return answer(runs_describe(store.queuedRuns.put(queuedRun(wanted, { experiment, version, createdAt: request.now }))));
}
const queuedRun = (wanted, { experiment, version, createdAt }) => ({
    id: newId(),
    name: wanted.display_name ?? "",
    description: wanted.description ?? "",
    createdAt,
    experiment,
    pipelineId: version.pipeline,
    version: version.id,
    serviceAccount: wanted.service_account || "pipeline-runner",
    runtimeConfig: wanted.runtime_config,
    archived: false,
    state: "PENDING",
});
const experimentOf = ({ experiment_id: id = "" }, store) => id === "" ? store.experiments.all().find(({ name }) => name === "Default")?.id : store.experiments.get(id)?.id;
/** The version, or why there is none. Without its id the newest one is taken. */
function versionOf({ pipeline_version_reference: reference = {} }, store) {
    const { pipeline_id: pipeline = "", pipeline_version_id: id = "" } = reference;
    if (pipeline === "" && id === "")
        return "Invalid input error: Failed to fetch a template with an empty pipeline spec manifest";
    const failed = "Failed to fetch a template due to error retrieving pipeline version: ";
    const version = id === "" ? newestOf(pipeline, store) : store.versions.get(id);
    if (version === undefined)
        return `${failed}Failed to fetch a pipeline version and its manifest from pipeline version ${id}: Failed to get a pipeline version with id ${id}: ResourceNotFoundError: PipelineVersion ${id} not found`;
    if (pipeline === "" || pipeline === version.pipeline)
        return version;
    return `${failed}Invalid input error: Pipeline version ${id} belongs to pipeline ${version.pipeline} (not ${pipeline})`;
}
const newestOf = (pipeline, store) => versionsOf(pipeline, store)
    .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
    .at(-1);
function tooLong(name) {
    const why = "Error 1406 (22001): Data too long for column 'DisplayName' at row 1";
    return apiError(13, `Failed to create a new run: Failed to create a run: InternalServerError: Failed to store run ${name} to table: ${why}`);
}
const runs_describe = (run) => compact({
    experiment_id: run.experiment,
    run_id: run.id,
    display_name: run.name,
    storage_state: run.archived ? "ARCHIVED" : "AVAILABLE",
    description: run.description,
    pipeline_version_reference: { pipeline_id: run.pipelineId, pipeline_version_id: run.version },
    runtime_config: run.runtimeConfig,
    service_account: run.serviceAccount,
    created_at: run.createdAt,
    scheduled_at: run.createdAt,
    finished_at: runs_never,
    state: run.state,
    state_history: [{ update_time: run.createdAt, state: "PENDING" }],
    plugins_output: pluginsOutput,
});
/** With the shipped configuration, whatever becomes of the run (quirk: plugin-output-failed). */
const pluginsOutput = {
    mlflow: {
        entries: { experiment_name: { value: "KFP-Default" } },
        state: "PLUGIN_FAILED",
        state_message: 'failed to build MLflow request context: failed to read plugins.mlflow.tls.caBundlePath "/etc/mlflow-tracking-ca/ca.crt": open /etc/mlflow-tracking-ca/ca.crt: no such file or directory',
    },
};
function getRun(id, store) {
    const run = store.queuedRuns.get(id);
    return run === undefined ? runs_missing("Failed to get a run: Failed to fetch run", id) : answer(runs_describe(run));
}
const runs_missing = (chain, id) => notFound(`${chain} ${id}`, "Run", id);
function listRuns({ query }, store) {
    const experiment = query.get("experiment_id") ?? "";
    if (experiment !== "" && store.experiments.get(experiment) === undefined)
        return notFound(`Failed to list runs: Failed to list runs due to error fetching namespace for experiment ${experiment}. Try filtering based on namespace: Failed to fetch namespace from experiment ${experiment}`, "Experiment", experiment);
    const chosen = store.queuedRuns.all().filter((run) => experiment === "" || run.experiment === experiment);
    const items = chosen.map((run) => {
        const { id, name, description, createdAt, state } = run;
        const own = { id, run_id: id, name, display_name: name, description, created_at: createdAt, state, status: state };
        const storage = run.archived ? "ARCHIVED" : "AVAILABLE";
        return {
            id,
            fields: { ...own, experiment_id: run.experiment, storage_state: storage },
            describe: () => runs_describe(run),
        };
    });
    const page = listPage({ items, query, typeName: "Run", words: kfp2Words });
    return page.kind === "error"
        ? listError(page)
        : answer({ runs: page.values, total_size: page.total, next_page_token: page.next });
}
function terminateRun(id, store) {
    const run = store.queuedRuns.get(id);
    const chain = `Failed to terminate a run: Failed to terminate run ${id}`;
    if (run === undefined)
        return runs_missing(`${chain} due to error fetching the run: Failed to fetch run`, id);
    if (run.state !== "PENDING") {
        const short = `Failed to terminate a run ${id}. Row not found`;
        return apiError(3, `${chain}: Invalid input error: ${short}`, { short });
    }
    store.queuedRuns.put({ ...run, state: "CANCELING" });
    return answer({});
}
function retryRun(id, store) {
    const chain = "Failed to retry a run: ";
    const failed = `Failed to retry run ${id} due to error fetching`;
    if (store.queuedRuns.get(id) === undefined)
        return runs_missing(`${chain}${failed} the run: Failed to fetch run`, id);
    const short = `${failed} workflow manifest`;
    return apiError(10, `${chain}BadRequestError: ${short}: Invalid input error: Workflow manifest cannot be empty`, {
        short,
    });
}
function archiveRun(id, archived, store) {
    const run = store.queuedRuns.get(id);
    if (run === undefined) {
        const chain = archived
            ? `Failed to archive a run: Failed to archive run ${id} as it failed to be retrieved: Failed to fetch run`
            : `Failed to unarchive a run: Failed to unarchive run ${id} as it does not exist: Failed to fetch run`;
        return runs_missing(chain, id);
    }
    store.queuedRuns.put({ ...run, archived });
    return answer({});
}
function deleteRun(id, store) {
    if (store.queuedRuns.get(id) === undefined)
        return runs_missing(`Failed to delete a run: Failed to delete run ${id} as it does not exist: Failed to fetch run`, id);
    store.queuedRuns.delete(id);
    return answer({});
}
/** Errors come with HTTP 200 here too (quirk: log-errors-in-body). */
function runLog(id, node, store) {
    const failed = `BadRequestError: Failed to read logs for run ${id}`;
    const why = store.queuedRuns.get(id) === undefined
        ? ` due to run fetching error: Failed to fetch run ${id}: ResourceNotFoundError: Run ${id} not found`
        : `: InternalServerError: Failed to read logs from archive ${node} due to empty runtime workflow manifest: Invalid input error: Runtime workflow manifest cannot empty`;
    const message = failed + why;
    return reply_text(200, JSON.stringify({ error_message: message, error_details: message }));
}
const readArtifact = () => reply_uploadError(404, "artifact not found: <nil>", "text/plain; charset=utf-8");

;// CONCATENATED MODULE: ./src/embedded/v2/uploads.ts










const pipelineFailed = "Failed to create a pipeline and a pipeline version";
const versionFailed = "Failed to create a pipeline version";
const plain = "text/plain; charset=utf-8";
/** POST …/pipelines/upload: a pipeline and a first version of the same name. */
async function uploads_uploadPipeline(request, store) {
    const namespace = request.query.get("namespace") ?? "";
    if (namespace.length > 63)
        return reply_text(400, "Invalid input error: Pipeline.Namespace length cannot exceed 63\n");
    const kind = {
        limit: 128,
        field: "Pipeline.Name",
        noFile: "Failed to read pipeline from file",
        badFile: "Failed to read a pipeline spec file",
        failed: pipelineFailed,
    };
    return await uploads_upload(request, kind, (made) => {
        if (hasName(store.pipelines.all(), made.name))
            return reply_uploadError(409, pipelineFailed);
        // The first version has the pipeline's name, and a lower limit (quirk: name-limits-in-bytes).
        if (Buffer.byteLength(made.name) === 128)
            return reply_uploadError(500, pipelineFailed);
        const { name, displayName, description, tags, template } = made;
        const row = { id: newId(), name, displayName, description, createdAt: request.now, parameters: [] };
        store.versions.put({ ...row, id: newId(), pipeline: row.id, template });
        return answer(pipelines_describePipeline(store.pipelines.put({ ...row, tags, defaultVersion: "" })));
    });
}
/** POST …/pipelines/upload_version */
async function uploads_uploadVersion(request, store) {
    const pipeline = store.pipelines.get(request.query.get("pipelineid") ?? "");
    if (pipeline === undefined)
        return reply_uploadError(400, versionFailed, plain);
    const kind = {
        limit: 127,
        field: "PipelineVersion.Name",
        noFile: versionFailed,
        badFile: versionFailed,
        failed: versionFailed,
    };
    return await uploads_upload(request, kind, (made) => {
        if (hasName(versionsOf(pipeline.id, store), made.name))
            return reply_uploadError(409, versionFailed);
        const row = { ...made, id: newId(), pipeline: pipeline.id, createdAt: request.now, parameters: [] };
        return answer(pipelines_describeVersion(store.versions.put(row)));
    });
}
/** Between the check for a duplicate and the row there is no await: of two at once exactly one is stored. */
async function uploads_upload(request, kind, store) {
    const file = await request.file("uploadfile");
    if (typeof file === "string")
        return reply_uploadError(400, kind.noFile, plain);
    const { query } = request;
    const tags = tagsOf(query.get("tags") ?? "");
    if (tags === undefined)
        return reply_uploadError(400, "Failed to parse tags query parameter. Expected JSON object with string keys and values", plain);
    const name = query.get("name") || query.get("display_name") || (file.name.split(/[/\\]/).at(-1) ?? "");
    if (Buffer.byteLength(name) > kind.limit)
        return reply_text(400, `Invalid input error: ${kind.field} length cannot exceed ${kind.limit}\n`);
    try {
        if (file.bytes.length > limits/* packageLimit */.M)
            return reply_uploadError(400, kind.badFile, plain);
        const template = await unpack(file.name, file.bytes);
        package_readTemplate(template);
        if (/[\u{10000}-\u{10ffff}]/u.test(name))
            return reply_uploadError(500, kind.failed);
        const displayName = query.get("display_name") || name;
        return store({ name, displayName, description: query.get("description") ?? "", tags, template });
    }
    catch (error) {
        return await refuse(error, kind);
    }
}
function tagsOf(text) {
    return text === "" ? {} : (0,parse_json/* parseJson */.q)(text);
}
async function refuse(error, kind) {
    if (error instanceof RefusedPackage || error instanceof HandlerPanic)
        return reply_uploadError(400, kind.badFile, plain);
    if (error instanceof RefusedTemplate)
        return reply_uploadError(error.status, error.message || kind.failed);
    if (error instanceof EndlessTemplate)
        return await new Promise(() => { });
    throw error;
}

;// CONCATENATED MODULE: ./src/embedded/generations/v2beta1.ts








const route = routesBelow("/apis/v2beta1");
const health = { commit_sha: "unknown", tag_name: "unknown", multi_user: false };
const pipelineRoutes = [
    route("any", "/pipelines/upload", (request, _, { store }) => uploads_uploadPipeline(request, store)),
    route("any", "/pipelines/upload_version", (request, _, { store }) => uploads_uploadVersion(request, store)),
    route("GET", "/pipelines", (request, _, { store }) => pipelines_listPipelines(request, store)),
    route("POST", "/pipelines", (request, _, { store }) => withMessage({ request, fields: json_body_fieldsOf.pipeline }, (body) => createPipeline(body, request, store))),
    route("POST", "/pipelines/create", () => refuseUrl()),
    route("GET", "/pipelines/names/*", (request, [name = ""], { store }) => name.includes("/") ? protocolError(5, "Not Found") : getPipelineByName(name, request, store)),
    route("GET", "/pipelines/*", (_, [id = ""], { store }) => pipelines_getPipeline(id, store)),
    route("PATCH", "/pipelines/*", (request, [id = ""], { store }) => withMessage({ request, fields: json_body_fieldsOf.pipeline }, (body) => changePipeline(id, body, store))),
    route("DELETE", "/pipelines/*", (request, [id = ""], { store }) => pipelines_deletePipeline(id, request, store)),
    route("GET", "/pipelines/*/versions", (request, [id = ""], { store }) => pipelines_listVersions(id, request, store)),
    route("GET", "/pipelines/*/versions/*", (_, [, version = ""], { store }) => pipelines_getVersion(version, store)),
    route("DELETE", "/pipelines/*/versions/*", (_, [id = "", version = ""], { store }) => pipelines_deleteVersion(id, version, store)),
];
const experimentRoutes = [
    route("GET", "/experiments", (request, _, { store }) => experiments_listExperiments(request, store)),
    route("POST", "/experiments", (request, _, { store }) => withMessage({ request, fields: json_body_fieldsOf.experiment }, (body) => experiments_createExperiment(body, request, store))),
    route("GET", "/experiments/*", (_, [id = ""], { store }) => experiments_getExperiment(id, store)),
    route("DELETE", "/experiments/*", (_, [id = ""], { store }) => experiments_deleteExperiment(id, store)),
    route("POST", "/experiments/*:archive", (_, [id = ""], { store }) => experiments_archiveExperiment(id, true, store)),
    route("POST", "/experiments/*:unarchive", (_, [id = ""], { store }) => experiments_archiveExperiment(id, false, store)),
];
const runRoutes = [
    route("GET", "/runs", (request, _, { store }) => listRuns(request, store)),
    route("POST", "/runs", (request, _, { store }) => withMessage({ request, fields: json_body_fieldsOf.run }, (body) => createRun(body, request, store))),
    route("GET", "/runs/*", (_, [id = ""], { store }) => getRun(id, store)),
    route("DELETE", "/runs/*", (_, [id = ""], { store }) => deleteRun(id, store)),
    route("POST", "/runs/*:terminate", (_, [id = ""], { store }) => terminateRun(id, store)),
    route("POST", "/runs/*:retry", (_, [id = ""], { store }) => retryRun(id, store)),
    route("POST", "/runs/*:archive", (_, [id = ""], { store }) => archiveRun(id, true, store)),
    route("POST", "/runs/*:unarchive", (_, [id = ""], { store }) => archiveRun(id, false, store)),
    route("GET", "/runs/*/nodes/*/artifacts/*:read", () => readArtifact()),
    routesBelow("/apis/v1alpha1")("GET", "/runs/*/nodes/*/log", (_, [id = "", node = ""], { store }) => runLog(id, node, store)),
    route("any", "/recurringruns(?:/.*)?", () => unsupported("recurring runs")),
];
/** kubeflow/pipelines 2.17.0. Its API for old clients only exists here; it has no requests. */
const v2beta1 = {
    routes: [
        route("any", "/healthz", () => json({ ...health, pipeline_store: "database" })),
        routesBelow("/apis/v1beta1")("any", "/healthz", () => json(health)),
        ...pipelineRoutes,
        ...experimentRoutes,
        ...runRoutes,
    ],
    notFound: () => protocolError(5, "Not Found"),
    wrongMethod: () => protocolError(12, "Method Not Allowed"),
    reshape: (reply) => reply,
};
/** A real server fetches packages from public addresses; this one refuses all. */
function refuseUrl() {
    const short = "Pipeline URL validation failed";
    return apiError(3, `Failed to create a pipeline: Invalid input error: ${short}`, { short });
}

// EXTERNAL MODULE: ./src/embedded/http/guard.ts
var guard = __webpack_require__(38622);
// EXTERNAL MODULE: ./src/embedded/http/request.ts
var request = __webpack_require__(64058);
// EXTERNAL MODULE: ./src/embedded/runner/leftovers.ts
var leftovers = __webpack_require__(73293);
// EXTERNAL MODULE: ./src/tekton/admission/admission.ts + 1 modules
var admission = __webpack_require__(20329);
// EXTERNAL MODULE: ./src/embedded/runner/runner.ts + 12 modules
var runner = __webpack_require__(3270);
// EXTERNAL MODULE: ./src/embedded/runner/step-log.ts
var step_log = __webpack_require__(40316);
// EXTERNAL MODULE: ./src/tekton/submitted-run.ts
var submitted_run = __webpack_require__(51704);
;// CONCATENATED MODULE: ./src/embedded/v1/new-run.ts


function readBody(body) {
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
/** The two steps that the real server adds to tasks with outputs copy artifacts to an object store, which is not here: they are left out. */
function livePipelineRun({ id, wanted, version, createdAt }) {
    const parsed = (0,js_yaml/* loadAll */.gh)(version.template.replace(/^\uFEFF/, ""), {
        schema: js_yaml/* CORE_SCHEMA */.OU,
        json: true,
    })[0];
    const run = (0,submitted_run/* asSubmitted */.i)(parsed, {
        name: `${parsed.metadata?.name ?? ""}-${id.slice(0, 5)}`,
        runId: id,
        runName: wanted.name,
        createdAt,
        parameters: Object.fromEntries(wanted.parameters.map(({ name, value = "" }) => [name, value])),
    });
    return {
        ...run,
        metadata: {
            ...run.metadata,
            labels: { ...run.metadata?.labels, "pipeline/runid": id },
            namespace: "kubeflow",
            uid: id,
            creationTimestamp: createdAt,
        },
        spec: {
            ...run.spec,
            timeouts: { ...run.spec?.timeouts },
            taskRunTemplate: { ...run.spec?.taskRunTemplate, serviceAccountName: wanted.serviceAccount },
        },
        status: {},
    };
}

// EXTERNAL MODULE: ./src/tekton/pipeline-run.ts
var pipeline_run = __webpack_require__(66427);
;// CONCATENATED MODULE: ./src/embedded/v1/run-description.ts

const unfinishedTime = "1970-01-01T00:00:00Z";
/** Two manifests: the uploaded YAML here, the live object as JSON beside it (quirk: two-manifests). */
function describeRun(run, store) {
    const experiment = store.experiments.get(run.experiment);
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
const conditionOf = (run) => (0,pipeline_run/* succeededCondition */.$)(run.pipelineRun.status?.conditions);
const storageState = (run) => run.archived ? "STORAGESTATE_ARCHIVED" : "STORAGESTATE_AVAILABLE";
const statusText = (run) => run.terminating ? "Terminating" : (conditionOf(run)?.reason ?? "");

;// CONCATENATED MODULE: ./src/embedded/v1/runs.ts









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
        const wanted = readBody(body);
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
        const problem = (0,admission/* refusalOf */.Of)(pipelineRun);
        if (problem !== undefined)
            return gatewayError(13, `Failed to create a new run.: InternalServerError: Failed to create a workflow for (${pipelineRun.metadata?.name}): ${problem}`);
        if (wanted.name.length > 255)
            return runs_tooLong(pipelineRun.metadata?.name ?? "");
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
            const execution = (0,runner/* startPipelineRun */.q)({ pipelineRun: run.pipelineRun, folder: this.#folderOf(run.id), env, clock });
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
        return run === undefined ? v1_runs_missing("", id) : json(this.#describe(this.#live(run)));
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
            return { id: run.id, fields, describe: () => describeRun(run, this.#store) };
        });
        const page = listPage({ items, query, typeName: "Run" });
        return page.kind === "error"
            ? gatewayError(3, page.message, page)
            : json({ runs: page.values, total_size: page.total, next_page_token: page.next });
    }
    terminate(id) {
        const run = this.#store.runs.get(id);
        if (run === undefined)
            return v1_runs_missing("Terminate run failed: Check run exist failed: ", id);
        const execution = this.#executions.get(id);
        if (execution === undefined) {
            const short = `Failed to terminate run ${id}. Row not found.`;
            return gatewayError(3, `Terminate run failed: Invalid input error: ${short}`, { short });
        }
        this.#store.runs.put({ ...run, terminating: true });
        void execution.cancel();
        return json({});
    }
    /** Refused for Tekton by the real server, too (quirk: terminate-of-finished-is-400). */
    retry(id) {
        if (this.#store.runs.get(id) === undefined)
            return v1_runs_missing("Retry run failed: Check run exist failed: ", id);
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
            return v1_runs_missing("Delete run failed: Check run exist failed: ", id);
        await this.#executions.get(id)?.cancel();
        this.#store.runs.delete(id);
        return json({});
    }
    /** Always HTTP 200 as text, errors as JSON in the body (quirk: log-errors-in-body). */
    async log(id, node) {
        if (this.#store.runs.get(id) === undefined)
            return { ...uploadError(200, "BadRequestError: Run does not exist: log cannot be read") };
        const log = /^[a-z0-9.-]+$/.test(node) ? await (0,step_log/* readStepLog */.T)(this.#folderOf(id), node) : undefined;
        return log === undefined
            ? uploadError(200, `InternalServerError: error in opening log stream: pods ${JSON.stringify(node)} not found`)
            : reply_text(200, log);
    }
    readArtifact(id) {
        return this.#store.runs.get(id) === undefined ? v1_runs_missing("failed to read artifact: ", id) : json({ data: "" });
    }
    async stop() {
        await Promise.all([...this.#executions.values()].map((execution) => execution.cancel()));
    }
    #describe(run) {
        const { apiVersion: _, kind: __, ...live } = run.pipelineRun;
        return {
            run: describeRun(run, this.#store),
            pipeline_runtime: { pipeline_manifest: "", workflow_manifest: JSON.stringify(live) },
        };
    }
}
const v1_runs_missing = (chain, id) => gatewayError(5, `${chain}ResourceNotFoundError: Run ${id} not found.`, { short: `Run ${id} not found.` });
const runs_invalid = (short) => gatewayError(3, `Validate create run request failed.: Invalid input error: ${short}`, { short });
const unknownReference = (field, what, id) => gatewayError(5, `Validate create run request failed.: Get ${field} failed.: ResourceNotFoundError: ${what} ${id} not found.`, { short: `${what} ${id} not found.` });
function runs_tooLong(liveName) {
    const why = "Error 1406: Data too long for column 'DisplayName' at row 1";
    return gatewayError(13, `Failed to create a new run.: InternalServerError: Failed to store run ${liveName} to table: ${why}`);
}

;// CONCATENATED MODULE: ./src/embedded/embedded.ts











const generations = { v1: v1, v1beta1: v1beta1, v2beta1: v2beta1 };
/** Starts a server in single-user mode on the loopback interface. */
async function startEmbeddedServer(options) {
    const generation = generations[options.generation ?? "v1"];
    // Ends processes of a server that was killed.
    await (0,leftovers/* endLeftovers */.q)(options.folder);
    const store = new Store(options.folder);
    await store.load();
    const runs = new Runs({ store, env: options.env, clock: options.clock });
    const now = () => new Date(options.clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
    runs.failUnfinished(now());
    ensureDefaultExperiment(store, now());
    const server = (0,external_node_http_.createServer)((message, response) => {
        const refusal = options.token === undefined ? undefined : (0,guard/* refusalOf */.Of)(message, (0,guard/* bearerOf */.DH)(message), options.token);
        if (refusal === undefined)
            void embedded_answer({ message, response, memory: { store, runs }, generation, now: now() });
        else
            send(response, reply_text(403, `${refusal}\n`));
    });
    await listen(server, options.port ?? 0);
    return {
        url: `http://127.0.0.1:${server.address().port}`,
        close: async () => {
            await runs.stop();
            await store.settle();
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
async function embedded_answer({ message, response, memory, generation, now }) {
    const rawPath = (message.url ?? "/").split("?")[0] ?? "/";
    if (rawPath.includes("//"))
        return send(response, { status: 301, contentType: "", body: "" }, { location: rawPath.replace(/\/+/g, "/") });
    let reply;
    try {
        reply = await dispatch((0,request/* readRequest */.i)(message, now), generation, memory);
    }
    catch (error) {
        if (error instanceof HandlerPanic)
            return void message.socket.destroy();
        reply =
            error instanceof request/* BodyTooLarge */.K
                ? uploadError(400, "Failed to read pipeline from file: http: request body too large")
                : gatewayError(13, `InternalServerError: ${error.message}`);
    }
    send(response, generation.reshape(reply));
}
/** A response without a body has no Content-Type, as with Go's server. Node itself drops the body of a response to HEAD. */
function send(response, { status, contentType, body }, headers = {}) {
    response.writeHead(status, { ...headers, ...(body === "" ? {} : { "content-type": contentType }) });
    response.end(body);
}
/**
 * Responds with 501 to another method on a known path, and with 404 to an unknown path (recorded: kfp-tekton-1.9.2/01-healthz, quirks:
 * not-found-in-three-forms, wrong-method-is-501-or-405).
 */
async function dispatch(request, generation, memory) {
    if (!request.path.startsWith("/apis/"))
        return reply_text(404, "404 page not found\n");
    const matching = generation.routes.flatMap((candidate) => {
        const match = candidate.path.exec(request.path);
        return match === null ? [] : [{ ...candidate, ids: match.slice(1).map((id) => decodeURIComponent(id)) }];
    });
    const found = matching.find(({ method }) => method === request.method || method === "any");
    if (found !== undefined)
        return await found.handle(request, found.ids, memory);
    return matching.length > 0 ? generation.wrongMethod() : generation.notFound();
}


/***/ }),

/***/ 51704:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ asSubmitted)
/* harmony export */ });
/**
 * What every KFP server makes of a package before Kubernetes sees it: name, parameters, labels, and the name in place of `$ORIG_PR_NAME`,
 * which the shell of a step does not expand (kfp-tekton backend/src/apiserver/template/tekton_template.go:60, docs/facts/tekton.md, before it creates a run).
 */
function asSubmitted(packaged, identity) {
    const { name, runId, runName, parameters } = identity;
    const run = JSON.parse(JSON.stringify(packaged)
        .replaceAll("$ORIG_PR_NAME", () => inJson(name))
        .replaceAll("{{workflow.uid}}", runId)
        .replaceAll("$(context.pipelineRun.uid)", runId));
    return {
        ...run,
        metadata: {
            ...run.metadata,
            name,
            labels: { ...run.metadata?.labels, "custom.tekton.dev/originalPipelineRun": name },
            annotations: { ...run.metadata?.annotations, "pipelines.kubeflow.org/run_name": runName },
        },
        spec: {
            ...run.spec,
            params: (run.spec?.params ?? []).map((param) => ({
                name: param.name,
                value: withMacros(Object.hasOwn(parameters, param.name) ? parameters[param.name] : param.value, identity),
            })),
        },
    };
}
/** What a parameter may say of its run: `[[RunUUID]]` and `[[CurrentTime]]` (kfp-tekton backend/src/common/util/parameter_formatter.go). */
function withMacros(value, { runId, createdAt }) {
    if (typeof value !== "string")
        return value;
    const time = new Date(createdAt).toISOString().replace(/\D/g, "").slice(0, 14);
    return value.replaceAll("[[RunUUID]]", runId).replaceAll("[[CurrentTime]]", time);
}
const inJson = (text) => JSON.stringify(text).slice(1, -1);


/***/ }),

/***/ 33212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Writes a file in one step, so that nobody reads half of it, and two processes that write the same file do not disturb each other. A
 * symbolic link in its place is replaced and never followed.
 */
async function writeAtomically(path, content) {
    const draft = `${path}.${process.pid}.part`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(draft, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, content, { flag: "wx" });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
}


/***/ })

};
