export const id = 3519;
export const ids = [3519,8545,926];
export const modules = {

/***/ 33519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./src/github/github.ts + 2 modules
var github_github = __webpack_require__(88545);
// EXTERNAL MODULE: ./src/github/owner-and-name.ts
var owner_and_name = __webpack_require__(47342);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/workspace/untrusted.ts
var untrusted = __webpack_require__(93171);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./src/tekton/schema-walk.ts
var schema_walk = __webpack_require__(86870);
;// CONCATENATED MODULE: ./src/checks/policy/policy.schema.json
const policy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Policy of kfp-tekton-action: what a pipeline package may ask for","type":"object","additionalProperties":false,"properties":{"level":{"description":"How to treat what the policy does not allow. `error`, the default, stops the pipeline before anything is uploaded.","type":"string","enum":["error","warning"]},"allowed-registries":{"description":"Globs of registries with their port, such as ghcr.io or *.example.com:5000. An image without a registry is one of docker.io.","type":"array","items":{"type":"string"}},"allowed-images":{"description":"Globs of images, in addition to those of allowed-registries: ghcr.io/acme/*, python:3.*, alpine@sha256:…","type":"array","items":{"type":"string"}},"allowed-service-accounts":{"description":"Globs of the service accounts that a package, or the input service-account, may name.","type":"array","items":{"type":"string"}},"required-limits":{"description":"Resources that every container must have a limit for: cpu, memory, nvidia.com/gpu …","type":"array","items":{"type":"string"}},"forbidden-volumes":{"description":"Kinds of volumes that no task, pod or workspace may have.","type":"array","items":{"type":"string","enum":["awsElasticBlockStore","azureDisk","azureFile","cephfs","cinder","configMap","csi","downwardAPI","emptyDir","ephemeral","fc","flexVolume","flocker","gcePersistentDisk","gitRepo","glusterfs","hostPath","image","iscsi","nfs","persistentVolumeClaim","photonPersistentDisk","portworxVolume","projected","quobyte","rbd","scaleIO","secret","storageos","vsphereVolume"]}}}}');
;// CONCATENATED MODULE: ./src/checks/policy/yaml-places.ts

/** @throws YAMLException */
function readPlacedYaml({ text, schema }) {
    const events = (0,js_yaml/* parseEvents */.PH)(text, {});
    const documents = (0,js_yaml/* constructFromEvents */.fw)(events, { source: text, schema });
    const starts = startsOf(events, text);
    return {
        documents,
        placeOf: (path) => {
            for (let length = path.length; length > 0; length -= 1) {
                const start = starts.get(keyOf(path.slice(0, length)));
                if (start !== undefined)
                    return placeAt(text, start);
            }
            return { line: 1, column: 1 };
        },
    };
}
const keyOf = (path) => JSON.stringify(path);
/** Offsets by path. Only the first document is looked at: there must be no other. */
function startsOf(events, text) {
    const starts = new Map();
    const frames = [];
    for (const event of events) {
        if (event.type === js_yaml/* EVENT_ID */.hy.POP) {
            frames.pop();
            continue;
        }
        const start = startOf(event);
        const path = enter(frames.at(-1), { start, key: keyText(event, text) }, starts);
        if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
            frames.push({ path: [], kind: "document", index: 0 });
        if (event.type === js_yaml/* EVENT_ID */.hy.MAPPING)
            frames.push({ path, kind: "mapping", index: 0 });
        if (event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            frames.push({ path, kind: "sequence", index: 0 });
    }
    return starts;
}
function startOf(event) {
    if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
        return 0;
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
        return event.valueStart;
    return event.type === js_yaml/* EVENT_ID */.hy.ALIAS ? event.anchorStart : event.start;
}
const keyText = (event, text) => event.type === js_yaml/* EVENT_ID */.hy.SCALAR ? text.slice(event.valueStart, event.valueEnd) : "";
/** @returns the path of what begins there */
function enter(frame, { start, key }, starts) {
    if (frame === undefined || frame.kind === "document")
        return [];
    if (frame.kind === "mapping" && frame.key === undefined) {
        frame.key = { name: key, start };
        return [...frame.path, key];
    }
    const name = frame.kind === "sequence" ? frame.index : (frame.key?.name ?? "");
    const path = [...frame.path, name];
    starts.set(keyOf(path), frame.kind === "sequence" ? start : (frame.key?.start ?? start));
    frame.index += 1;
    frame.key = undefined;
    return path;
}
function placeAt(text, offset) {
    const before = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

;// CONCATENATED MODULE: ./src/checks/policy/policy.ts





/** Of an entry of a list. */
const longestEntry = 300;
const mostEntries = 1_000;
const mostProblems = 20;
/** @throws PolicyError with every problem at its line and column */
function parsePolicy(text, file) {
    const yaml = read(text, file);
    const [document] = yaml.documents;
    const problems = problemsOf(yaml);
    if (problems.length > 0)
        throw problemsError(problems, file);
    return policyOf(document);
}
function policyOf(file) {
    const fields = {
        allowedRegistries: file["allowed-registries"]?.map((registry) => registry.toLowerCase()),
        allowedImages: file["allowed-images"],
        allowedServiceAccounts: file["allowed-service-accounts"],
        requiredLimits: file["required-limits"],
        forbiddenVolumes: file["forbidden-volumes"],
    };
    const given = Object.entries(fields).filter(([, list]) => list !== undefined);
    return { level: file.level ?? "error", ...Object.fromEntries(given) };
}
function read(text, file) {
    try {
        return readPlacedYaml({ text, schema: js_yaml/* CORE_SCHEMA */.OU });
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const { line = 0, column = 0 } = error.mark ?? {};
        throw problemsError([{ line: line + 1, column: column + 1, text: `it is not YAML: ${error.reason}` }], file);
    }
}
function problemsOf({ documents, placeOf }) {
    const [document] = documents;
    if (documents.length > 1)
        return [{ line: 1, column: 1, text: `it has ${documents.length} documents, and only one counts` }];
    // An empty file would allow everything, which is said by having none.
    if (document === undefined || document === null)
        return [{ line: 1, column: 1, text: "it is empty" }];
    const kinds = new Set(["type", "unknown", "value"]);
    const mismatches = (0,schema_walk/* findMismatches */.U)(document, { schema: policy_schema_namespaceObject, kinds, most: mostProblems });
    const wrong = mismatches.map((mismatch) => ({ ...placeOf(pathOf(mismatch)), text: describe(mismatch) }));
    return wrong.length > 0 ? wrong : entryProblems(document, placeOf);
}
const pathOf = (mismatch) => mismatch.kind === "unknown" ? [...mismatch.path, mismatch.field] : mismatch.path;
function describe(mismatch) {
    const name = mismatch.path.map(String).join(".");
    const known = Object.keys(policy_schema_namespaceObject.properties).join(", ");
    switch (mismatch.kind) {
        case "unknown":
            return `there is no setting ${shown(mismatch.field)}; settings are ${known}`;
        case "type":
            return `${name === "" ? "it" : name} must be ${mismatch.expected.map((type) => typeNames[type] ?? type).join(" or ")}`;
        case "value":
            return `${name} must be one of ${mismatch.allowed.join(", ")}`;
        case "missing":
            return `${name} must have ${mismatch.field}`;
    }
}
const typeNames = { object: "a mapping", array: "a list", string: "a text" };
const shown = (text) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
function entryProblems(document, placeOf) {
    return Object.entries(document).flatMap(([name, list]) => {
        if (!Array.isArray(list))
            return [];
        if (list.length > mostEntries)
            return [{ ...placeOf([name]), text: `${name} has more than ${mostEntries} entries` }];
        return list.flatMap((entry, index) => {
            const problem = entryProblem(entry);
            return problem === undefined ? [] : [{ ...placeOf([name, index]), text: `${name}.${index} ${problem}` }];
        });
    });
}
function entryProblem(entry) {
    if (entry.trim() !== entry || entry === "")
        return "is empty, or begins or ends with a space";
    return entry.length > longestEntry ? `is longer than ${longestEntry} characters` : undefined;
}
function problemsError(problems, file) {
    const [first] = problems;
    const places = problems.map(({ line, column, text }) => `${file}:${line}:${column}: ${text}`);
    return new errors/* PolicyError */.pn(`The policy cannot be used: ${places.join("\n")}`, {
        hint: "The file in the default branch counts. docs/policy.md has an example of each setting.",
        ...(first === undefined ? {} : { location: { file, line: first.line, column: first.column } }),
    });
}

;// CONCATENATED MODULE: ./src/checks/policy/load-policy.ts





/** A policy of a thousand entries has some tens of thousands. */
const longest = 256 * 1024;
/**
 * The policy that `policy-file` names; undefined where it names none. In a workflow it is asked of GitHub, as it is in the default branch: the
 * checkout may be a pull request's, and what lies in it may be changed by whoever is to be kept within the policy.
 * @throws PolicyError
 */
async function loadPolicy(context) {
    const { policyFile: path } = context.inputs;
    if (path === "")
        return undefined;
    if (!(0,untrusted/* isSafePath */.pL)(path))
        throw unavailable(path, "it is not a path in the repository");
    return parsePolicy(await load_policy_read(path, context), path);
}
async function load_policy_read(path, context) {
    const { github, workspace, ports } = context;
    try {
        // Outside a workflow nobody but the person who runs it has a say.
        const bytes = github.repository === "" ? await (0,untrusted/* readUntrusted */.Pd)(workspace, path, longest) : await fetchPolicy(path, context);
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch (error) {
        if (ports.signal.aborted || error instanceof errors/* PolicyError */.pn)
            throw error;
        const reason = error instanceof errors/* ActionError */.lZ ? error.message : `it is not text in UTF-8 (${error.message})`;
        throw unavailable(path, reason.replace(/\.$/, ""), error);
    }
}
/** Without `ref` GitHub answers for the default branch (docs.github.com, REST API, "Get repository content"). */
async function fetchPolicy(path, { inputs, github, ports }) {
    const client = await (0,github_github.openGitHub)({ ...ports, token: inputs.githubToken });
    const { data } = await client.rest.repos.getContent({ ...(0,owner_and_name/* ownerAndName */.u)(github.repository), path });
    if (Array.isArray(data) || data.type !== "file" || !("content" in data))
        throw unavailable(path, "it is not a plain file there");
    if (data.size > longest)
        throw unavailable(path, `it has ${data.size} bytes, of which ${longest} are allowed`);
    ports.log.line(`Policy: ${path} of the default branch (${data.sha})`);
    return Buffer.from(data.content, "base64");
}
const unavailable = (path, reason, cause) => new errors/* PolicyError */.pn(`The policy ${path} cannot be read from the default branch: ${reason}.`, {
    code: "policy-unavailable",
    hint: "`policy-file` is a path from the root of the repository. The job needs `contents: read`.",
    ...(cause === undefined ? {} : { cause }),
});


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

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ requestError),
/* harmony export */   YJ: () => (/* binding */ graphqlError),
/* harmony export */   fm: () => (/* binding */ permissionHint)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);

const longestMessage = 500;
/** Converts octokit's error to a sentence that names the missing permission. */
function requestError(error) {
    const { status, request, response } = error;
    const what = `${request?.method ?? ""} ${URL.parse(request?.url ?? "")?.pathname ?? ""}`.trim();
    const serverMessage = messageOf(error, response);
    if (response === undefined)
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub did not answer ${what}: ${serverMessage}.`, { cause: error, serverMessage });
    const permission = permissionOf(status, response.headers);
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub refused ${what}: HTTP ${status}, ${serverMessage.replace(/\.$/, "")}.`, {
        cause: error,
        status,
        serverMessage,
        ...(permission === undefined ? {} : { permission, hint: permissionHint(permission) }),
    });
}
/** Converts octokit's error for a GraphQL response with errors, which has status 200. */
function graphqlError(error) {
    const errors = error.errors;
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_ || !Array.isArray(errors))
        return error;
    const found = errors.map((entry) => ({
        type: String(entry?.type ?? ""),
        message: String(entry?.message ?? ""),
    }));
    const serverMessage = bounded(found.map(({ message }) => message).join(" "));
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y_(`GitHub refused a GraphQL request: ${serverMessage.replace(/\.$/, "")}.`, {
        cause: error,
        status: 200,
        serverMessage,
        types: found.map(({ type }) => type),
    });
}
const permissionHint = (permission) => `Give the job \`permissions: { ${permission} }\`, or \`github-token\` a token that has it.`;
function messageOf(error, response) {
    const { message, errors } = (response?.data ?? {});
    if (typeof message !== "string")
        return bounded(error instanceof Error ? error.message : String(error));
    // A response with status 422 has its reason only in `errors`: docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api.
    const details = Array.isArray(errors)
        ? errors.map((entry) => entry?.message ?? entry?.code ?? "").filter(Boolean)
        : [];
    return bounded([message, ...details].join(": "));
}
const bounded = (text) => {
    const line = text.replace(/\s+/g, " ").trim();
    return line.length > longestMessage ? `${line.slice(0, longestMessage)}…` : line;
};
/**
 * GitHub names the permissions of an endpoint: alternatives separated by `;`, each a list of `name=level` separated by `,`. A 404 may also
 * mean a missing permission. Source:
 * github.blog/changelog/2023-08-10-x-accepted-github-permissions-header-for-fine-grained-permission-actors.
 */
function permissionOf(status, headers) {
    const accepted = headers["x-accepted-github-permissions"];
    if ((status !== 403 && status !== 404) || typeof accepted !== "string")
        return undefined;
    const [first = ""] = accepted.split(";");
    const pairs = first.split(",").map((pair) => pair.trim().replaceAll("_", "-").replace("=", ": "));
    return first.trim() === "" ? undefined : pairs.join(", ");
}


/***/ }),

/***/ 88545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./src/context/request-line.ts
var request_line = __webpack_require__(69441);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
;// CONCATENATED MODULE: ./src/github/bounded-fetch.ts

/** Limit of response bytes, far above any response that this project reads. */
const responseLimit = 64 * limits/* mebibyte */.E;
/** Bounds responses, because an endless one would fill the memory. */
function boundedFetch(fetch) {
    return async (url, init) => {
        const response = await fetch(url, init);
        if (response.body === null)
            return response;
        let length = 0;
        const bound = new TransformStream({
            transform: (chunk, controller) => {
                length += chunk.length;
                if (length > responseLimit)
                    controller.error(new Error(`the response is longer than ${responseLimit} bytes`));
                else
                    controller.enqueue(chunk);
            },
        });
        const { status, statusText, headers } = response;
        const bounded = new Response(response.body.pipeThrough(bound), {
            status,
            statusText,
            headers: Object.fromEntries(headers),
        });
        // octokit uses the URL to detect a redirect.
        return Object.defineProperty(bounded, "url", { value: response.url });
    };
}

// EXTERNAL MODULE: ./src/github/github-error.ts
var github_error = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/github/retry.ts
/** Includes 500, because octokit reports it for a request without a response. */
const transientStatuses = new Set([500, 502, 503, 504]);
const mostTries = 4;
/** GitHub: "wait at least one minute" when a secondary rate limit comes without `retry-after` (docs: rest/using-the-rest-api/rate-limits). */
const unspecifiedPauseMs = 60_000;
/** Longest pause for a rate limit: a primary limit may reset only after an hour, so the step fails instead. */
const longestPauseMs = 5 * 60_000;
/**
 * Milliseconds to wait before a retry; undefined if there is none. A POST that may have been executed is not repeated, unless its caller
 * declares it repeatable (`request: { repeatable: true }`); other callers look up the result.
 */
function pauseBefore({ error, parameters, tries, now }) {
    if (tries >= mostTries || !isResponseError(error))
        return undefined;
    const limited = rateLimitPause(error, now);
    if (limited !== undefined)
        return limited <= longestPauseMs ? limited : undefined;
    const repeatable = parameters.method !== "POST" || isRepeatable(parameters.request);
    return repeatable && transientStatuses.has(error.status) ? 1000 * 2 ** (tries - 1) : undefined;
}
const isRepeatable = (settings = {}) => "repeatable" in settings && settings.repeatable === true;
const isResponseError = (error) => error instanceof Error && "status" in error && typeof error.status === "number";
/** A request refused by a rate limit was not executed, whatever its method. */
function rateLimitPause({ status, message, response }, now) {
    if (status !== 429 && status !== 403)
        return undefined;
    const headers = response?.headers ?? {};
    const retryAfter = Number(headers["retry-after"]);
    if (headers["retry-after"] !== undefined && Number.isFinite(retryAfter))
        return Math.max(0, retryAfter) * 1000;
    if (String(headers["x-ratelimit-remaining"]) === "0")
        return Math.max(1000, Number(headers["x-ratelimit-reset"] ?? 0) * 1000 - now);
    return status === 429 || /secondary rate limit/i.test(message) ? unspecifiedPauseMs : undefined;
}

;// CONCATENATED MODULE: ./src/github/github.ts





const requestTimeoutMs = 60_000;
/**
 * A client of GitHub's REST and GraphQL API. Its requests throw GitHubError, or the reason of the signal when that is aborted.
 * @throws InputError without a token
 */
async function openGitHub(options) {
    if (options.token === "")
        throw new errors/* InputError */.dz(["Input `github-token` is empty: leave it out, or give it a token."]);
    const { GitHub, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(8665), __webpack_require__.e(770)]).then(__webpack_require__.bind(__webpack_require__, 78665));
    const { log } = options;
    const client = new GitHub(getOctokitOptions(options.token, {
        baseUrl: options.env.GITHUB_API_URL || "https://api.github.com",
        userAgent: "kfp-tekton-action",
        log: { debug: () => { }, info: () => { }, warn: (text) => log.debug(text), error: (text) => log.debug(text) },
    }));
    client.hook.wrap("request", async (request, parameters) => {
        const settings = parameters.request;
        const bounded = boundedFetch(settings?.fetch ?? fetch);
        return await persist(options, parameters, async (signal) => {
            // The object is changed in place, because hooks are bound to it and ignore a copy (before-after-hook, lib/register.js).
            parameters.request = { ...settings, signal, fetch: bounded };
            const started = options.clock.now();
            const note = (url, status) => log.debug((0,request_line/* requestLine */.u)({ method: parameters.method, url, status, durationMs: options.clock.now() - started }));
            try {
                const response = await request(parameters);
                note(response.url, response.status);
                return response;
            }
            catch (error) {
                const { status, request: sent } = error;
                if (sent !== undefined && status !== undefined)
                    note(sent.url, status);
                throw error;
            }
        });
    });
    const { graphql } = client;
    // GraphQL errors are wrapped here, because their HTTP request succeeds and the hook does not see them.
    return Object.assign(client, {
        graphql: async (...call) => {
            try {
                return await graphql(...call);
            }
            catch (error) {
                throw (0,github_error/* graphqlError */.YJ)(error);
            }
        },
    });
}
/** Retries by the rules in retry.ts. octokit's plugins would repeat a POST after any 5xx, and delay writes by a second. */
async function persist({ clock, log, signal }, parameters, attempt) {
    for (let tries = 1;; tries++) {
        try {
            return await attempt(AbortSignal.any([signal, AbortSignal.timeout(requestTimeoutMs)]));
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            const failure = (0,github_error/* requestError */.Un)(error);
            const pause = pauseBefore({ error, parameters, tries, now: clock.now() });
            if (pause === undefined)
                throw failure;
            log.line(`${failure.message} Trying again in ${Math.ceil(pause / 1000)} s.`);
            await clock.sleep(pause, signal);
        }
    }
}


/***/ }),

/***/ 47342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ownerAndName)
/* harmony export */ });
/** `owner/name` in the form of octokit's parameters; both empty outside a workflow. */
function ownerAndName(repository) {
    const [owner = "", repo = ""] = repository.split("/");
    return { owner, repo };
}


/***/ }),

/***/ 86870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ findMismatches)
/* harmony export */ });
/** Finds the first differences in the order of the document. */
function findMismatches(value, walk) {
    const found = [];
    visit(value, walk.schema, [], { ...walk, found });
    return found;
}
function visit(value, schema, path, walk) {
    if (walk.found.length >= walk.most)
        return;
    const { type, properties, additionalProperties, items, required, enum: allowed } = resolve(schema, walk.schema);
    const expected = type === undefined ? [] : [type].flat();
    if (expected.length > 0 && !expected.some((name) => isOfType(value, name)))
        add({ kind: "type", path, expected }, walk);
    else if (allowed !== undefined && !allowed.includes(String(value)))
        add({ kind: "value", path, allowed }, walk);
    else if (Array.isArray(value))
        visitItems(value, items, path, walk);
    else if (isFields(value)) {
        for (const field of required ?? [])
            if (!Object.hasOwn(value, field))
                add({ kind: "missing", path, field }, walk);
        visitFields(value, { properties, additionalProperties }, path, walk);
    }
}
function visitItems(values, items, path, walk) {
    if (items === undefined)
        return;
    for (const [index, item] of values.entries()) {
        if (walk.found.length >= walk.most)
            return;
        visit(item, items, [...path, index], walk);
    }
}
function visitFields(fields, { properties = {}, additionalProperties = true }, path, walk) {
    for (const [field, value] of Object.entries(fields)) {
        if (walk.found.length >= walk.most)
            return;
        const own = Object.hasOwn(properties, field) ? properties[field] : undefined;
        if (own !== undefined)
            visit(value, own, [...path, field], walk);
        else if (additionalProperties === false)
            add({ kind: "unknown", path, field, value }, walk);
        else if (additionalProperties !== true)
            visit(value, additionalProperties, [...path, field], walk);
    }
}
function add(mismatch, { found, kinds, most }) {
    if (kinds.has(mismatch.kind) && found.length < most)
        found.push(mismatch);
}
function resolve(schema, { definitions = {} }) {
    const name = schema.$ref?.replace("#/definitions/", "");
    return name === undefined ? schema : (definitions[name] ?? {});
}
function isOfType(value, type) {
    if (type === "object")
        return isFields(value);
    if (type === "array")
        return Array.isArray(value);
    return type === "integer" ? Number.isInteger(value) : typeof value === type;
}
const isFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ })

};
