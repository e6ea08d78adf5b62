export const id = 5500;
export const ids = [5500];
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

/***/ 83654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readGivenParameters)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _inputs_input_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75848);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10817);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93171);






/** A list of parameter values is always smaller. */
const sizeLimit = _model_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .mebibyte */ .E;
/**
 * Merges the values of `parameters-file` and `parameters`; the latter win. The mapping for one pipeline is merged value by value.
 * @param pipelines their names
 * @throws InputError
 */
async function readGivenParameters({ inputs, workspace }, pipelines) {
    const { parameters, parametersFile } = inputs;
    if (parametersFile === "")
        return parameters;
    const merged = new Map(parseFile(await readText(workspace, parametersFile), parametersFile));
    for (const [name, entry] of parameters) {
        const other = merged.get(name);
        merged.set(name, other !== undefined && pipelines.has(name) ? mergeEntries(other, entry) : entry);
    }
    return merged;
}
async function readText(workspace, path) {
    try {
        // A path outside the workspace was written by the workflow's author. A file inside may come from a pull request, and be a link that
        // leads out of the workspace.
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path))
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
        return (await (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_5__/* .readUntrusted */ .Pd)(workspace, path, sizeLimit)).toString("utf8");
    }
    catch (error) {
        const reason = error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ ? error.message.replace(/\.$/, "") : error.message;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([`Input \`parameters-file\` cannot be read: ${reason}.`]);
    }
}
function parseFile(text, path) {
    try {
        return (0,_inputs_input_values_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlMapping */ .I9)(text);
    }
    catch (error) {
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz([`Input \`parameters-file\`: ${path} ${error.message}.`]);
    }
}
function mergeEntries(base, own) {
    const all = [base, own];
    if (all.some(({ typed, literal }) => !isMapping(typed) || !isMapping(literal)))
        return own;
    return {
        typed: Object.assign({}, base.typed, own.typed),
        literal: Object.assign({}, base.literal, own.literal),
    };
}
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 85500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HC: () => (/* binding */ configuredValues),
  MG: () => (/* binding */ isDeliverable),
  dX: () => (/* binding */ planComparison),
  K: () => (/* binding */ planUploads)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/merge-parameters.ts
var merge_parameters = __webpack_require__(23411);
// EXTERNAL MODULE: ./src/inputs/input-values.ts
var input_values = __webpack_require__(75848);
// EXTERNAL MODULE: ./src/inputs/name-template.ts
var name_template = __webpack_require__(9245);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(10308);
// EXTERNAL MODULE: ./src/git/repository.ts
var repository = __webpack_require__(35986);
// EXTERNAL MODULE: ./src/workspace/inside.ts
var inside = __webpack_require__(58465);
;// CONCATENATED MODULE: ./src/delivery/checked-out.ts




/**
 * Reads the commit that each module's folder is checked out at. It differs from the event's commit after a second checkout, or with `ref`
 * of actions/checkout. Without a checkout, as in a job that loads packages, the event's commit is used.
 */
async function readCheckedOut(records, { inputs, github, workspace, ports }) {
    // A manifest may name any module, even one in a folder that arrived with the package and contains its own repository.
    const folderOf = ({ module }) => inputs.packages.length > 0 ? "." : (0,external_node_path_.dirname)(module);
    const folders = [...new Set(records.map(folderOf))];
    const heads = new Map(await Promise.all(folders.map(async (folder) => [folder, await headOf({ workspace, folder, github, env: ports.env })])));
    const contexts = new Map([...heads].map(([folder, head]) => [folder, contextAt(head, github)]));
    const others = new Set([...contexts.values()].map(({ sha }) => sha).filter((sha) => sha !== github.sha));
    if (github.sha !== "")
        for (const sha of others)
            ports.log.line(`The commit that is checked out, ${sha.slice(0, 7)}, is not the event's, ${github.sha.slice(0, 7)}: versions are named by the one that is checked out, and default versions stay.`);
    return (record) => contexts.get(folderOf(record)) ?? github;
}
/** The commit of the repository that contains the folder, else of the workspace's. */
async function headOf({ workspace, folder, github, env }) {
    for (const place of [(0,external_node_path_.join)(workspace, folder), workspace]) {
        const { GIT_WORK_TREE: tree } = await (0,repository/* findRepository */.W)(place);
        if (tree === undefined)
            continue;
        // A repository around the workspace belongs to the runner, not to this job. Outside a workflow the workspace may be any folder of a
        // repository.
        if (github.sha !== "" && (0,inside/* pathInside */._)(workspace, tree) === undefined)
            continue;
        const head = await readHead(place, env);
        if (head !== undefined)
            return head;
    }
    return undefined;
}
async function readHead(folder, env) {
    const git = (0,git_git/* gitIn */.uM)(folder, env);
    const head = await git("rev-parse", "--verify", "HEAD^{commit}");
    if (!head.ok)
        return undefined;
    // Read the commit object: a shallow checkout has the parents' names but not the parents themselves, so `HEAD^2` would fail.
    const commit = await git("cat-file", "commit", head.text);
    const [header = ""] = commit.ok ? commit.text.split("\n\n") : [];
    return { sha: head.text, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha = ""]) => sha) };
}
function contextAt(head, github) {
    const sha = head === undefined ? github.sha : commitOf(head, github);
    if (sha === github.sha)
        return github;
    const names = { ...github.names, sha, "short-sha": sha.slice(0, 7) };
    // Outside a workflow there is no event that the commit could differ from.
    if (github.sha === "")
        return { ...github, sha, names };
    return { ...github, sha, names, ref: "", isMainline: false };
}
/**
 * For GitHub's merge commit of a pull request this is the second parent: the pull request's own commit stays in the repository, the merge
 * commit does not.
 */
function commitOf({ sha, parents }, { sha: own, eventSha, pullRequest }) {
    const [, second] = parents;
    if (pullRequest.kind !== "number" || second === undefined || sha === own)
        return sha;
    return sha === eventSha || second === own ? second : sha;
}

// EXTERNAL MODULE: ./src/delivery/given-parameters.ts
var given_parameters = __webpack_require__(83654);
// EXTERNAL MODULE: ./src/kfp/operations/description.ts
var description = __webpack_require__(98616);
;// CONCATENATED MODULE: ./src/delivery/provenance.ts

/** Describes where a version or run comes from: names with known values, the most important first. */
function provenanceOf({ module, sha256, sdkVersion }, { repository, sha, ref, runUrl, names }) {
    const parts = [
        ["sha256", sha256],
        ["commit", sha],
        ["repository", repository],
        ["pull-request", names.pr || description/* noPullRequest */.gQ],
        ["ref", ref],
        ["kfp-tekton", sdkVersion],
        ["workflow", runUrl],
        ["module", module],
    ];
    return parts.filter(([, value]) => value !== "");
}

// EXTERNAL MODULE: ./src/delivery/run-parameters.ts
var run_parameters = __webpack_require__(56478);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/packages/package-kind.ts
var package_kind = __webpack_require__(50856);
;// CONCATENATED MODULE: ./src/delivery/same-names.ts



/**
 * Two pipelines under one name would overwrite each other's default version, or the second could neither be found nor made. Those that
 * share a name stop here, before anything is sent; the others go on. A pipeline of KFP 1 and its successor may share it where each goes to a
 * server of its own.
 */
function stopSameNames(plans, { haveOwnServers }) {
    const keyOf = (request) => `${haveOwnServers ? (0,package_kind/* packageKind */.Ji)(request.yaml).kind : ""} ${keyOnServer(request.pipelineName)}`;
    const byKey = Map.groupBy(plans.filter(({ request }) => request !== undefined), ({ request }) => (request === undefined ? "" : keyOf(request)));
    return plans.map((plan) => {
        const { request, record } = plan;
        if (request === undefined)
            return plan;
        const others = (byKey.get(keyOf(request)) ?? []).filter((other) => other !== plan);
        return others.length === 0 ? plan : { record: { ...record, error: sameNameError(plan, others) } };
    });
}
/**
 * Two names with the same key are one name for the server's database: it ignores case, accents, trailing spaces and Unicode forms
 * (collations `utf8mb4_unicode_ci` of MariaDB and `utf8mb4_0900_ai_ci` or `utf8_general_ci` of MySQL; quirk: names-ignore-case).
 */
const keyOnServer = (name) => name.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase().toLowerCase().replace(/\s+/g, " ").trim();
function sameNameError({ request, record }, others) {
    const name = request?.pipelineName ?? "";
    const isSame = others.every((other) => other.request?.pipelineName === name);
    const theirs = others.map((other) => describe(other, record.module, isSame)).join(" and ");
    const line = record.compiled?.line;
    return new errors/* PackageError */.JP(isSame
        ? `"${name}" is also the name of ${theirs}: on a server they would be one pipeline.`
        : `"${name}" is the same name to a server as ${theirs}: it tells neither upper from lower case nor accents apart.`, {
        hint: "Rename one of them in its decorator, or tell them apart with {module} or {folder} in `pipeline-name`.",
        location: { file: record.module, ...(0,defined/* defined */.s)({ line }) },
    });
}
function describe({ request, record }, module, isSame) {
    const place = record.module === module ? `the function ${record.function ?? ""} of this module` : record.module;
    return isSame ? `a pipeline of ${place}` : `"${request?.pipelineName}" of ${place}`;
}

;// CONCATENATED MODULE: ./src/delivery/plan-uploads.ts











/** Checks all names and parameters before anything is sent. @throws InputError */
async function planUploads(records, { context, ...configured }) {
    return await plan(records, context, { pipelineName: trialName(context), configured });
}
/** Plans what the default branch would upload, regardless of the event. @throws InputError */
async function planComparison(records, context) {
    return await plan(records, context, { pipelineName: context.inputs.pipelineName, configured: {} });
}
/** Trials need their own pipeline only on a real server: a cluster keeps no versions, and the embedded server is gone after the job. */
const isTrial = ({ inputs: { engine, host }, github }) => github.isAboutPullRequest && engine === "kfp" && host !== "embedded";
/**
 * A pull request uploads to a separate pipeline, which `cleanup` removes. As a version of the released pipeline its package would be the
 * default until the default is moved back.
 */
function trialName(context) {
    const { inputs, github, ports } = context;
    const { pipelineName } = inputs;
    if (!isTrial(context) || pipelineName.includes("{pr}"))
        return pipelineName;
    if (!github.names.pr)
        throw new errors/* InputError */.dz([
            `The event ${github.eventName} is about a pull request and does not tell its number, which names the pipelines of its trial: upload on \`pull_request\`.`,
        ]);
    const template = `pr-{pr}-${pipelineName}`;
    ports.log.line(`Trials of a pull request are pipelines by themselves: \`pipeline-name\` is ${template} here.`);
    return template;
}
async function plan(records, given, { pipelineName, configured }) {
    const context = { ...given, inputs: { ...given.inputs, pipelineName } };
    const { inputs } = context;
    const pipelines = records.filter(isDeliverable).flatMap((record) => record.compiled ?? []);
    const values = await (0,given_parameters/* readGivenParameters */.y)(context, new Set(pipelines.map(({ name }) => name)));
    const parameters = inputs.run
        ? (0,run_parameters/* resolveRunParameters */.S)({
            given: values,
            pipelines,
            allCompiled: pipelines.length === records.length,
            configured: (name) => configuredValues(name, configured),
        })
        : new Map();
    const contextOf = await readCheckedOut(records.filter(isDeliverable), context);
    const plans = records.map((record) => {
        if (!isDeliverable(record) || record.compiled === undefined)
            return { record };
        const github = contextOf(record);
        const own = parameters.get(record.name) ?? [];
        const request = { ...requestFor(record.compiled, { ...context, github }), parameters: (0,run_parameters/* valuesOf */.s)(own) };
        return { record: own.length === 0 ? record : { ...record, given: own }, request };
    });
    // pipelines.yaml knows pipelines by their names alone.
    const haveOwnServers = context.moreServers.length > 0 && configured.config === undefined;
    return stopSameNames(plans, { haveOwnServers });
}
function configuredValues(pipeline, { config, environment }) {
    if (config === undefined)
        return new Map();
    const merged = (0,merge_parameters/* mergeParameters */.J)(config, { environment: environment?.name, pipeline });
    return new Map([...merged].map(([name, { entry, path }]) => [name, { entry, from: sourceOf(path) }]));
}
/** `pipelines.train.parameters.rows` is of the pipeline. */
function sourceOf([section, name]) {
    if (section === "environments")
        return `environment ${name}`;
    return section === "pipelines" ? "pipeline" : "defaults";
}
function requestFor(compiled, context) {
    const { inputs, github, workspace } = context;
    const { dir, name: module } = external_node_path_.posix.parse(compiled.module);
    const values = {
        name: compiled.name,
        module,
        folder: external_node_path_.posix.basename(dir),
        digest: compiled.sha256.slice(0, 12),
        ...github.names,
    };
    return {
        pipelineName: fillInput("pipeline-name", inputs.pipelineName, values),
        versionName: fillInput("version-name", inputs.versionName, values),
        runName: inputs.run ? fillInput("run-name", inputs.runName, values) : "",
        provenance: provenanceOf(compiled, github),
        isTrial: isTrial(context),
        movesDefault: movesDefault(context),
        sha256: compiled.sha256,
        fileName: (0,external_node_path_.basename)(compiled.packagePath),
        bytes: () => (0,promises_.readFile)((0,external_node_path_.join)(workspace, compiled.packagePath)),
        yaml: compiled.yaml,
    };
}
function movesDefault(context) {
    const { inputs, github } = context;
    if (inputs.defaultVersion !== "auto")
        return inputs.defaultVersion === "true";
    return github.isMainline || isTrial(context);
}
function fillInput(input, template, values) {
    try {
        return (0,name_template/* fillTemplate */.o)(template, values);
    }
    catch (error) {
        if (error instanceof input_values/* InvalidValue */.h6)
            throw new errors/* InputError */.dz([`Input \`${input}\` ${error.message}.`]);
        throw error;
    }
}
/** Whether the pipeline compiled without an error. */
const isDeliverable = (record) => record.compiled !== undefined && record.error === undefined;


/***/ }),

/***/ 56478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ resolveRunParameters),
/* harmony export */   s: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _inputs_input_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75848);
/* harmony import */ var _inputs_parameter_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21478);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);



/**
 * Distributes the `parameters` input: `name: value` goes to every pipeline that declares the name, `pipeline: {name: value}` to that
 * pipeline only, where it wins. Checked here because servers of the v1 generation accept an unknown parameter and run without it (recorded:
 * kfp-tekton-1.9.2/06, quirk: unknown-parameter-accepted).
 * @returns values and where they come from, by pipeline name
 * @throws InputError with every name that no pipeline declares and every value that is missing or of another type
 */
function resolveRunParameters({ given, pipelines, allCompiled, configured = () => new Map(), }) {
    const resolved = pipelines.map((pipeline) => {
        const own = ownEntries(given, pipeline);
        const all = givenFor(pipeline, { given, own, configured: configured(pipeline.name) });
        return { pipeline, own, all, values: valuesOf(all) };
    });
    const unused = allCompiled ? [...given].filter(([name, entry]) => !isUsed(name, entry, pipelines)) : [];
    const problems = [
        ...unused.map(([name]) => undeclared(name, pipelines)),
        ...resolved.flatMap(({ pipeline, own }) => [...own.keys()].filter((name) => !declares(pipeline, name)).map((name) => undeclared(name, [pipeline]))),
        ...resolved.flatMap(({ pipeline, values }) => [...missing(pipeline, values), ...wrongTypes(pipeline, values)]),
    ];
    if (problems.length > 0)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([...new Set(problems)]);
    return new Map(resolved.map(({ pipeline, all }) => [pipeline.name, all]));
}
/** The nested mapping for this pipeline. If any pipeline has a parameter of that name, the mapping is that parameter's JSON value instead. */
function ownEntries(given, pipeline) {
    const entry = given.get(pipeline.name);
    return entry === undefined || declares(pipeline, pipeline.name) ? new Map() : (0,_inputs_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(entry);
}
const declares = (pipeline, name) => pipeline.parameters.some((parameter) => parameter.name === name);
function isUsed(name, entry, pipelines) {
    const names = pipelines.some((pipeline) => pipeline.name === name) && typeof entry.typed === "object";
    return names || pipelines.some((pipeline) => declares(pipeline, name));
}
function undeclared(name, pipelines) {
    const known = [
        ...new Set(pipelines.flatMap((pipeline) => pipeline.parameters.map((parameter) => parameter.name))),
    ].sort();
    const who = pipelines.length === 1 ? `Pipeline \`${pipelines[0]?.name}\` does not declare` : "No pipeline declares";
    return `${who} the parameter \`${name}\` that \`parameters\` gives; ${known.length > 0 ? `declared are ${known.join(", ")}` : "it declares none"}.`;
}
function givenFor({ parameters }, { given, own, configured }) {
    return parameters.flatMap(({ name }) => {
        const input = own.get(name) ?? given.get(name);
        const value = input === undefined ? configured.get(name) : { entry: input, from: "input" };
        return value === undefined ? [] : [{ name, value: (0,_inputs_input_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parameterText */ .p5)(value.entry), from: value.from }];
    });
}
/** The values alone, as they are sent. */
const valuesOf = (given) => Object.fromEntries(given.map(({ name, value }) => [name, value]));
function missing(pipeline, values) {
    return pipeline.parameters
        .filter((parameter) => parameter.default === undefined && values[parameter.name] === undefined)
        .map(({ name }) => `Pipeline \`${pipeline.name}\` needs a value for \`${name}\`: it has no default, and \`parameters\` gives none.`);
}
function wrongTypes(pipeline, values) {
    return pipeline.parameters.flatMap(({ name, type }) => {
        const value = values[name];
        const wanted = value === undefined ? undefined : (0,_inputs_parameter_types_js__WEBPACK_IMPORTED_MODULE_1__/* .mismatch */ .J)(type, value);
        return wanted === undefined
            ? []
            : [
                `Pipeline \`${pipeline.name}\` declares \`${name}\` as ${type}, ${wanted}; \`parameters\` gives ${JSON.stringify(value)}.`,
            ];
    });
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


/***/ })

};
