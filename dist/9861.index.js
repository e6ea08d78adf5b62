export const id = 9861;
export const ids = [9861];
export const modules = {

/***/ 20145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/** What the inputs name, loaded only then. @throws ActionError */
async function openEngine(options) {
    return await engines[options.inputs.engine](options);
}
const engines = {
    kfp: async (options) => await (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(2801), __webpack_require__.e(3195), __webpack_require__.e(3570)]).then(__webpack_require__.bind(__webpack_require__, 8226))).openKfpEngine(options),
    tekton: async (options) => await (await Promise.all(/* import() */[__webpack_require__.e(6102), __webpack_require__.e(2801), __webpack_require__.e(5756)]).then(__webpack_require__.bind(__webpack_require__, 5756))).openTektonEngine(options),
};


/***/ }),

/***/ 37759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MG: () => (/* binding */ isDeliverable),
  dX: () => (/* binding */ planComparison),
  K: () => (/* binding */ planUploads)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/inputs/input-values.ts
var input_values = __webpack_require__(75848);
// EXTERNAL MODULE: ./src/inputs/name-template.ts
var name_template = __webpack_require__(9245);
// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(10308);
// EXTERNAL MODULE: ./src/git/repository.ts
var repository = __webpack_require__(35986);
// EXTERNAL MODULE: ./src/workspace/inside.ts
var inside = __webpack_require__(58465);
;// CONCATENATED MODULE: ./src/delivery/checked-out.ts




/**
 * Looks at the commit that each module's own folder is checked out at: `ref` of actions/checkout and a second checkout make it another than
 * the event's. Where there is no checkout, as in a job that takes packages, the event's commit is all that is known.
 */
async function readCheckedOut(records, { inputs, github, workspace, ports }) {
    // A package's manifest names any module it likes, also one in a folder that came with the package and brings a repository along.
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
/** Of the folder's own repository, else of the workspace's. */
async function headOf({ workspace, folder, github, env }) {
    for (const place of [(0,external_node_path_.join)(workspace, folder), workspace]) {
        const { GIT_WORK_TREE: tree } = await (0,repository/* findRepository */.W)(place);
        if (tree === undefined)
            continue;
        // A repository around the workspace is the runner's surroundings, not a checkout of this job. At a desk one may stand in any folder of it.
        if (github.sha !== "" && (0,inside/* pathInside */._)(workspace, tree) === undefined)
            continue;
        const head = await readHead(place, env);
        if (head !== undefined)
            return head;
    }
    return undefined;
}
async function readHead(folder, env) {
    const git = (0,git_git/* gitIn */.u)(folder, env);
    const head = await git("rev-parse", "--verify", "HEAD^{commit}");
    if (!head.ok)
        return undefined;
    // The object itself: a shallow checkout has the parents' names and not the parents, which `HEAD^2` wants.
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
/** Of the merge commit that GitHub makes of a pull request its second parent, the pull request's own commit, which stays in the repository. */
function commitOf({ sha, parents }, { sha: own, eventSha, pullRequest }) {
    const [, second] = parents;
    if (pullRequest.kind !== "number" || second === undefined || sha === own)
        return sha;
    return sha === eventSha || second === own ? second : sha;
}

// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
// EXTERNAL MODULE: ./src/workspace/untrusted.ts
var untrusted = __webpack_require__(93171);
;// CONCATENATED MODULE: ./src/delivery/given-parameters.ts






/** More than any list of values has. */
const sizeLimit = limits/* mebibyte */.E;
/**
 * The values of `parameters-file`, and those of `parameters`, which win; of one pipeline's mapping value by value.
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
        // A path outside the workspace is the workflow's own; one inside may be a pull request's, and a link that leads out of it.
        if ((0,external_node_path_.isAbsolute)(path))
            return await (0,promises_.readFile)(path, "utf8");
        return (await (0,untrusted/* readUntrusted */.Pd)(workspace, path, sizeLimit)).toString("utf8");
    }
    catch (error) {
        const reason = error instanceof errors/* ActionError */.lZ ? error.message.replace(/\.$/, "") : error.message;
        throw new errors/* InputError */.dz([`Input \`parameters-file\` cannot be read: ${reason}.`]);
    }
}
function parseFile(text, path) {
    try {
        return (0,input_values/* yamlMapping */.I9)(text);
    }
    catch (error) {
        throw new errors/* InputError */.dz([`Input \`parameters-file\`: ${path} ${error.message}.`]);
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

// EXTERNAL MODULE: ./src/kfp/operations/description.ts
var description = __webpack_require__(98616);
;// CONCATENATED MODULE: ./src/delivery/provenance.ts

/** Where a version or a run comes from, for whoever finds it: names and values, those only that are known, the weightiest first. */
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

;// CONCATENATED MODULE: ./src/delivery/parameter-types.ts
const matches = (pattern) => (text) => pattern.test(text.trim());
function isJson(text, kind) {
    try {
        return kind(JSON.parse(text));
    }
    catch {
        return false;
    }
}
const integer = { description: "a whole number", accepts: matches(/^[+-]?\d+(?:_\d+)*$/) };
const parameter_types_float = {
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
/** As JSON has them, which is how a server of Kubeflow Pipelines 2 is given its values. */
const jsonInteger = { description: "a whole number", accepts: matches(/^-?\d{1,15}$/) };
const jsonNumber = {
    description: "a number",
    accepts: (text) => text.trim() !== "" && Number.isFinite(Number(text)),
};
const jsonBoolean = { description: "true or false", accepts: matches(/^(?:true|false)$/i) };
const types = {
    Integer: integer,
    int: integer,
    Float: parameter_types_float,
    float: parameter_types_float,
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
 * @returns what a value of the type is, if the text is none; undefined when it fits, or when that cannot be told: types of the user's own,
 * an empty value, and Tekton's variables, which only the cluster knows
 */
function mismatch(type, text) {
    if (type === undefined || !Object.hasOwn(types, type) || text === "" || text.includes("$("))
        return undefined;
    const known = types[type];
    return known === undefined || known.accepts(text) ? undefined : known.description;
}

;// CONCATENATED MODULE: ./src/delivery/run-parameters.ts



/**
 * What each run gets of the `parameters` input: `name: value` goes to every pipeline that declares the name,
 * `pipeline: {name: value}` to that pipeline, and wins there. Checked here because servers of the v1 generation accept
 * an unknown parameter and run without it (recorded: kfp-tekton-1.9.2/06, quirk: unknown-parameter-accepted).
 *
 * @returns values by pipeline name
 * @throws InputError with every name that no pipeline declares and every value that is missing or of another type
 */
function resolveRunParameters({ given, pipelines, allCompiled, }) {
    const resolved = pipelines.map((pipeline) => {
        const own = ownEntries(given, pipeline);
        return { pipeline, own, values: valuesFor(pipeline, given, own) };
    });
    const unused = allCompiled ? [...given].filter(([name, entry]) => !isUsed(name, entry, pipelines)) : [];
    const problems = [
        ...unused.map(([name]) => undeclared(name, pipelines)),
        ...resolved.flatMap(({ pipeline, own }) => [...own.keys()].filter((name) => !declares(pipeline, name)).map((name) => undeclared(name, [pipeline]))),
        ...resolved.flatMap(({ pipeline, values }) => [...missing(pipeline, values), ...wrongTypes(pipeline, values)]),
    ];
    if (problems.length > 0)
        throw new errors/* InputError */.dz([...new Set(problems)]);
    return new Map(resolved.map(({ pipeline, values }) => [pipeline.name, values]));
}
/** The nested mapping for this pipeline, unless a pipeline has a parameter of that name: then it is that parameter's JSON. */
function ownEntries(given, pipeline) {
    const entry = given.get(pipeline.name);
    return entry === undefined || declares(pipeline, pipeline.name) ? new Map() : (0,input_values/* entriesOf */.Mc)(entry);
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
function valuesFor(pipeline, given, own) {
    const entryOf = ({ name }) => own.get(name) ?? given.get(name);
    return Object.fromEntries(pipeline.parameters.flatMap((parameter) => {
        const entry = entryOf(parameter);
        return entry === undefined ? [] : [[parameter.name, (0,input_values/* parameterText */.p5)(entry)]];
    }));
}
function missing(pipeline, values) {
    return pipeline.parameters
        .filter((parameter) => parameter.default === undefined && values[parameter.name] === undefined)
        .map(({ name }) => `Pipeline \`${pipeline.name}\` needs a value for \`${name}\`: it has no default, and \`parameters\` gives none.`);
}
function wrongTypes(pipeline, values) {
    return pipeline.parameters.flatMap(({ name, type }) => {
        const value = values[name];
        const wanted = value === undefined ? undefined : mismatch(type, value);
        return wanted === undefined
            ? []
            : [
                `Pipeline \`${pipeline.name}\` declares \`${name}\` as ${type}, ${wanted}; \`parameters\` gives ${JSON.stringify(value)}.`,
            ];
    });
}

;// CONCATENATED MODULE: ./src/delivery/same-names.ts

/**
 * Two pipelines under one name would overwrite each other's default version, or the second could neither be found nor made. Those that
 * share a name stop here, before anything is sent; the others go on.
 */
function stopSameNames(plans) {
    const byKey = Map.groupBy(plans.filter(({ request }) => request !== undefined), ({ request }) => keyOnServer(request?.pipelineName ?? ""));
    return plans.map((plan) => {
        const { request, record } = plan;
        if (request === undefined)
            return plan;
        const others = (byKey.get(keyOnServer(request.pipelineName)) ?? []).filter((other) => other !== plan);
        return others.length === 0 ? plan : { record: { ...record, error: sameNameError(plan, others) } };
    });
}
/**
 * What a server's database tells names apart by: neither case nor accents, nor spaces at the end, nor forms of one character (collations
 * `utf8mb4_unicode_ci` of MariaDB and `utf8mb4_0900_ai_ci` or `utf8_general_ci` of MySQL; quirk: names-ignore-case).
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
        location: { file: record.module, ...(line === undefined ? {} : { line }) },
    });
}
function describe({ request, record }, module, isSame) {
    const place = record.module === module ? `the function ${record.function ?? ""} of this module` : record.module;
    return isSame ? `a pipeline of ${place}` : `"${request?.pipelineName}" of ${place}`;
}

;// CONCATENATED MODULE: ./src/delivery/plan-uploads.ts










/** Everything that can be checked before anything is sent. @throws InputError */
async function planUploads(records, context) {
    return await plan(records, context, trialName(context));
}
/** What the default branch would upload, whatever the event is about. @throws InputError */
async function planComparison(records, context) {
    return await plan(records, context, context.inputs.pipelineName);
}
/** A cluster keeps no versions, and the embedded server nothing at all. */
const isTrial = ({ inputs: { engine, host }, github }) => github.isAboutPullRequest && engine === "kfp" && host !== "embedded";
/**
 * What a pull request compiles to is no version of a released pipeline, not even for the moment until the default is put back: its trials are
 * pipelines by themselves, which `cleanup` removes.
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
async function plan(records, given, pipelineName) {
    const context = { ...given, inputs: { ...given.inputs, pipelineName } };
    const { inputs } = context;
    const pipelines = records.filter(isDeliverable).flatMap((record) => record.compiled ?? []);
    const values = await readGivenParameters(context, new Set(pipelines.map(({ name }) => name)));
    const parameters = inputs.run
        ? resolveRunParameters({ given: values, pipelines, allCompiled: pipelines.length === records.length })
        : new Map();
    const contextOf = await readCheckedOut(records.filter(isDeliverable), context);
    const plans = records.map((record) => {
        if (!isDeliverable(record) || record.compiled === undefined)
            return { record };
        const github = contextOf(record);
        const own = parameters.get(record.name) ?? {};
        return { record, request: { ...requestFor(record.compiled, { ...context, github }), parameters: own } };
    });
    return stopSameNames(plans);
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
/** Compiled, and nothing against it. */
const isDeliverable = (record) => record.compiled !== undefined && record.error === undefined;


/***/ }),

/***/ 19742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NY: () => (/* binding */ discoverPipelines),
  Hy: () => (/* binding */ noPipelineIn),
  Sb: () => (/* binding */ nothingFound)
});

// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./src/workspace/inside.ts
var inside = __webpack_require__(58465);
;// CONCATENATED MODULE: ./src/discovery/find-modules.ts






/** Folders that hold other people's Python. */
const neverSearched = ["**/node_modules/**", "**/.git/**", "**/site-packages/**", "**/__pycache__/**"];
/** Tests (pytest's and unittest's patterns) and set-up scripts: they are nobody's pipelines, and to run them does things. */
const neverByGlob = /^(?:test_.*|.*_tests?|tests?|conftest|setup)\.py$/;
/** @throws DiscoveryError for a named file that is not there, or a path outside the workspace */
async function findModules(workspace, patterns) {
    const root = await (0,promises_.realpath)(workspace);
    const all = patterns.map((pattern) => normalize(pattern, [workspace, root]));
    const wanted = all.filter((pattern) => !pattern.startsWith("!"));
    const outside = wanted.find((pattern) => (0,external_node_path_.isAbsolute)(pattern) || pattern.split("/").includes(".."));
    if (outside !== undefined)
        throw outsideError(outside);
    const links = new Links(root);
    const found = await (0,dist/* glob */.TI)(all, {
        cwd: root,
        ignore: neverSearched,
        dot: false,
        expandDirectories: false,
        fs: { realpath: links.resolve },
    });
    const paths = [...new Set(found)].sort();
    const named = new Set(wanted.filter((pattern) => !(0,dist/* isDynamicPattern */.ey)(pattern)));
    const missing = [...named].find((path) => !paths.includes(path) && !all.includes(`!${path}`));
    if (missing !== undefined)
        throw await missingError(root, missing);
    const targets = await links.targetsOf(paths);
    const far = paths.find((path) => named.has(path) && targets.get(path) === undefined);
    if (far !== undefined)
        throw outsideError(far);
    return sortOut(paths, { named, targets, outside: links.outside });
}
/** An absolute path below the root is as good as the relative one. */
function normalize(pattern, roots) {
    const [, negation = "", path = ""] = /^(!?)(.*)$/s.exec(pattern.replaceAll("\\", "/")) ?? [];
    const above = roots.find((root) => path.startsWith(`${root}/`));
    return negation + (above === undefined ? path : path.slice(above.length + 1)).replace(/^(?:\.\/)+/, "");
}
function sortOut(paths, { named, targets, outside }) {
    const leftOut = outside.map((path) => because(path, linksOutside));
    const files = [];
    const owners = new Map();
    // A name that the user wrote goes before a name that is found, and the file itself before links to it.
    const rank = (path) => (named.has(path) ? 0 : targets.get(path) === path ? 1 : 2);
    for (const path of paths.toSorted((one, other) => rank(one) - rank(other))) {
        const target = targets.get(path);
        const reason = named.has(path) ? undefined : reasonAgainst(path, { target, owner: owners.get(target) });
        if (reason !== undefined)
            leftOut.push(because(path, reason));
        else
            files.push({ path, named: named.has(path) });
        if (!owners.has(target))
            owners.set(target, path);
    }
    return { files: files.sort((one, other) => (one.path < other.path ? -1 : 1)), leftOut };
}
function reasonAgainst(path, { target, owner }) {
    if (target === undefined)
        return linksOutside;
    if (neverByGlob.test(external_node_path_.posix.basename(path)))
        return "a test or set-up script by its name";
    return owner === undefined ? undefined : `is the same file as ${owner}`;
}
const linksOutside = "links to a file outside the workspace";
const because = (path, reason) => ({ path, reason });
/** Symbolic links count as what they lead to, but not out of the workspace: a pull request could make files of the machine part of it. */
class Links {
    #root;
    /** Both relative. */
    #targets = new Map();
    /** Files among them that lead out of the workspace. */
    outside = [];
    constructor(root) {
        this.#root = root;
    }
    /** In the place of `fs.realpath`, which the search asks for each link. */
    resolve = ((path, done) => {
        (0,external_node_fs_.realpath)(path, (error, target) => {
            if (error !== null)
                return done(error, "");
            const within = (0,inside/* pathInside */._)(this.#root, target);
            if (within !== undefined) {
                this.#targets.set(posixPath((0,external_node_path_.relative)(this.#root, path)), within);
                return done(null, target);
            }
            if (/\.(?:py|ipynb)$/.test(path))
                this.outside.push(posixPath((0,external_node_path_.relative)(this.#root, path)));
            done(new Error(`${path} leads out of ${this.#root}`), "");
        });
    });
    /** Where found files really lie. Folders are asked for, which are few, and of files only the links. */
    async targetsOf(paths) {
        const folders = [...new Set(paths.map((path) => external_node_path_.posix.dirname(path)))];
        const real = new Map(await Promise.all(folders.map(async (folder) => [folder, await (0,promises_.realpath)((0,external_node_path_.join)(this.#root, folder))])));
        return new Map(paths.map((path) => {
            const target = (0,external_node_path_.join)(real.get(external_node_path_.posix.dirname(path)) ?? "", external_node_path_.posix.basename(path));
            return [path, this.#targets.get(path) ?? (0,inside/* pathInside */._)(this.#root, target)];
        }));
    }
}
const posixPath = (path) => path.split(external_node_path_.sep).join("/");
const outsideError = (path) => new errors/* DiscoveryError */.P3(`${path} lies outside the workspace.`, {
    code: "outside-workspace",
    hint: "`pipelines` takes paths and globs below the root of the repository; symbolic links must stay there too.",
});
async function missingError(root, path) {
    const target = await (0,promises_.realpath)((0,external_node_path_.join)(root, path)).catch(() => undefined);
    if (target !== undefined && (0,inside/* pathInside */._)(root, target) === undefined)
        return outsideError(path);
    const isFolder = await (0,promises_.stat)((0,external_node_path_.join)(root, path)).then((found) => found.isDirectory(), () => false);
    if (isFolder)
        return new errors/* DiscoveryError */.P3(`${path}, which \`pipelines\` names, is a folder.`, {
            hint: `Write \`${external_node_path_.posix.join(path, "**/*.py")}\` for all modules below it.`,
        });
    return new errors/* DiscoveryError */.P3(`There is no file ${path}, which \`pipelines\` names.`, {
        code: "file-missing",
        hint: path.includes(",")
            ? "Write one path or glob on each line, without commas."
            : "Paths are relative to the root of the repository, or to `working-directory`.",
    });
}

// EXTERNAL MODULE: ./src/discovery/import-places.ts
var import_places = __webpack_require__(88958);
// EXTERNAL MODULE: ./src/discovery/notebook.ts
var notebook = __webpack_require__(669);
;// CONCATENATED MODULE: ./src/discovery/sources.ts




const sdk = /\bkfp(?:_tekton)?\b/;
/** @param roots further folders that Python looks for modules in, relative to the workspace */
function openSources(workspace, roots) {
    const folders = new Map();
    const texts = new Map();
    const edges = new Map();
    const withoutSdk = new Set();
    const text = (path) => {
        if (!texts.has(path))
            texts.set(path, readText((0,external_node_path_.join)(workspace, path)));
        return texts.get(path);
    };
    const exists = (path) => {
        const folder = external_node_path_.posix.dirname(path);
        const names = folders.get(folder) ?? namesIn((0,external_node_path_.join)(workspace, folder));
        folders.set(folder, names);
        return names.has(external_node_path_.posix.basename(path));
    };
    const importedBy = (path) => {
        const known = edges.get(path) ?? filesImported(path, text(path) ?? "", { exists, roots });
        edges.set(path, known);
        return known;
    };
    const walk = (path, isKnown) => {
        const seen = new Set([path]);
        // What is added while it runs is visited too.
        for (const file of seen)
            for (const next of importedBy(file))
                if (!isKnown(next))
                    seen.add(next);
        return seen;
    };
    return {
        text,
        find: (name, importer) => {
            const folders = foldersFor(importer, text(importer) ?? "", roots);
            // The last two are those of the whole name, as a module and as a package.
            return folders.flatMap((folder) => (0,import_places/* placesOf */.ek)(name, importer, [folder]).slice(-2)).find(exists);
        },
        importedBy,
        closure: (path) => walk(path, () => false),
        reachesSdk: (path) => {
            if (withoutSdk.has(path))
                return false;
            const files = walk(path, (file) => withoutSdk.has(file));
            if ([...files].some((file) => sdk.test(text(file) ?? "")))
                return true;
            // None of them needs to be walked again.
            for (const file of files)
                withoutSdk.add(file);
            return false;
        },
    };
}
/** Packages on the way run as well. */
function filesImported(path, text, { exists, roots }) {
    const folders = foldersFor(path, text, roots);
    return [...new Set(importsIn(text).flatMap((name) => (0,import_places/* placesOf */.ek)(name, path, folders).filter(exists)))];
}
const foldersFor = (importer, text, roots) => [
    ...new Set([...(0,import_places/* searchFolders */.c0)(importer), ...roots, ...addedFolders(importer, text)]),
];
/** What a text puts into `sys.path`, as its string literals show it: relative to its own folder, or to the root. */
function addedFolders(importer, text) {
    const lines = text.includes("sys.path") ? text.match(/^.*\bsys\.path\b.*$/gm) : null;
    return (lines ?? []).flatMap((line) => {
        const literals = [...line.matchAll(/(["'])([^"']*)\1/g)].map(([, , literal = ""]) => literal);
        if (literals.length === 0)
            return [];
        const path = external_node_path_.posix.join(...literals);
        return [external_node_path_.posix.join(external_node_path_.posix.dirname(importer), path), external_node_path_.posix.normalize(path)];
    });
}
const importing = /(?:^|[;:])[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import[ \t]*(\([^)]*\)|(?:\\\r?\n|[^\n;#])*)|import[ \t]+((?:\\\r?\n|[^\n;#])*))/gm;
/** Modules by their names; a name that is imported from `a` is there as `a` and as `a.name`, for it may be a module too. */
function importsIn(text) {
    return [...text.matchAll(importing)].flatMap(([, origin, names = "", modules = ""]) => {
        if (origin === undefined)
            return clauses(modules);
        const within = origin.endsWith(".") ? origin : `${origin}.`;
        return [origin, ...clauses(names).map((name) => within + name)];
    });
}
const clauses = (text) => text
    .replace(/#.*$/gm, "")
    .split(/[,()\\]/)
    .map((clause) => clause.trim().split(/\s+as\s+/)[0] ?? "")
    .filter((name) => /^[.\w]+$/.test(name));
function readText(path) {
    try {
        const text = (0,external_node_fs_.readFileSync)(path, "utf8");
        return path.endsWith(".ipynb") ? ((0,notebook/* readNotebook */.c)(text)?.text ?? "") : text;
    }
    catch {
        return undefined;
    }
}
function namesIn(folder) {
    try {
        return new Set((0,external_node_fs_.readdirSync)(folder));
    }
    catch {
        return new Set();
    }
}

;// CONCATENATED MODULE: ./src/discovery/discovery.ts



/**
 * The modules that hold pipelines, or may do so when they are loaded or run. Text decides only what is certain; Python is not started.
 * @throws DiscoveryError when no file matches, or a path is none of the workspace
 */
async function discoverPipelines(options) {
    const { workspace, patterns } = options;
    const { files, leftOut } = await findModules(workspace, patterns);
    if (files.length + leftOut.length === 0)
        throw nothingFound(patterns, 0);
    const sources = openSources(workspace, options.roots ?? []);
    const candidates = files.filter(({ path, named }) => named || sources.reachesSdk(path));
    const without = files.filter((file) => !candidates.includes(file));
    const found = await choose(candidates, { ...options, sources, searched: new Set(files.map(({ path }) => path)) });
    return {
        modules: found.filter((choice) => "entry" in choice),
        leftOut: [
            ...leftOut,
            ...without.map(({ path }) => ({ path, reason: "imports neither kfp nor kfp_tekton" })),
            ...found.filter((choice) => "reason" in choice),
        ],
    };
}
async function choose(files, options) {
    if (files.length === 0)
        return [];
    // The parser is loaded when there is something to parse.
    const { createChooser } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(9653)]).then(__webpack_require__.bind(__webpack_require__, 79653));
    return files.map(createChooser(options));
}
/** For a module that was named and holds no pipeline, as its text or its run shows. */
function noPipelineIn(path) {
    return new errors/* DiscoveryError */.P3(`${path} has no pipeline function.`, {
        code: "no-pipeline-found",
        hint: "Decorate the function with @dsl.pipeline(...), or take the file out of `pipelines`.",
        location: { file: path },
    });
}
/** @param files how many matched */
function nothingFound(patterns, files) {
    const globs = patterns.map((pattern) => `\`${pattern}\``).join(", ");
    const search = files === 0
        ? `no Python file matches ${globs}.`
        : `none of the ${files} files that match ${globs} has a pipeline function.`;
    return new errors/* DiscoveryError */.P3(`No pipeline found: ${search}`, {
        code: "no-pipeline-found",
        hint: "Set `pipelines` to globs of modules that have a function with the decorator @dsl.pipeline(...).",
    });
}


/***/ }),

/***/ 88958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   c0: () => (/* binding */ searchFolders),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Where Python looks for what a module imports, as the compiler's search path has it (compile/driver): the module's folder, the folders of
 * the packages that it may be in, the root. Paths are relative to the workspace, with `/`.
 */
function searchFolders(module) {
    return [...new Set([...ancestors(module), "."])];
}
/** From the folder of a file up to, but without, the root. */
function ancestors(path) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    return folder === "." ? [] : [folder, ...ancestors(folder)];
}
/** Where an import of this name (`a.b`, `..a`) would be found, and the packages that it passes on its way. */
function placesOf(name, importer, roots) {
    const [, dots = "", path = ""] = /^(\.*)(.*)$/.exec(name) ?? [];
    const starts = dots === "" ? roots : [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(importer), ...Array(dots.length - 1).fill(".."))];
    const parts = path === "" ? [] : path.split(".");
    return starts.filter((start) => !start.startsWith("..")).flatMap((start) => placesBelow(start, parts));
}
function placesBelow(start, parts) {
    const own = parts.length === 0 ? [node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(start, "__init__.py")] : [];
    const below = parts.flatMap((_, index) => {
        const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(start, ...parts.slice(0, index + 1));
        return [`${path}.py`, `${path}/__init__.py`];
    });
    return [...own, ...below];
}


/***/ }),

/***/ 669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readNotebook)
/* harmony export */ });
/** @returns undefined for what is no notebook of Python */
function readNotebook(raw) {
    const cells = parseCells(raw);
    if (cells === undefined)
        return undefined;
    const file = raw.split("\n");
    const code = [];
    const places = new Map();
    let at = 0;
    cells.forEach((cell, index) => {
        const begin = file.findIndex((line, number) => number >= at && /^\s*"source":/.test(line));
        at = Math.max(at, begin + 1);
        const source = linesOf(cell.source);
        const kept = cell.cell_type === "code" ? withoutMagics(source) : [];
        source.forEach((line, number) => {
            const found = file.findIndex((text, place) => place >= at && isLiteral(text, line));
            at = found === -1 ? Math.max(at, code.length) : found;
            if (kept.length > 0)
                code[at] = kept[number] ?? "";
            if (kept.length > 0)
                places.set(at + 1, `cell ${index + 1}, line ${number + 1}`);
            at += 1;
        });
    });
    const text = `${Array.from(code, (line) => line ?? "").join("\n")}\n`;
    return { text, placeOf: (line) => places.get(line) };
}
function parseCells(raw) {
    try {
        const notebook = JSON.parse(raw);
        const { kernelspec, language_info: info } = notebook.metadata ?? {};
        const language = info?.name ?? kernelspec?.language ?? "python";
        return Array.isArray(notebook.cells) && language === "python" ? notebook.cells : undefined;
    }
    catch {
        return undefined;
    }
}
function linesOf(source) {
    const text = Array.isArray(source) ? source.join("") : typeof source === "string" ? source : "";
    return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}
/** Whether a line of the file is the JSON of a line of source. */
function isLiteral(text, line) {
    const literal = text.trim().replace(/,$/, "");
    if (!literal.startsWith('"'))
        return false;
    try {
        return String(JSON.parse(literal)).replace(/\n$/, "") === line;
    }
    catch {
        return false;
    }
}
/** Of these the rest of the cell is Python; of others (`%%bash`) it is not. */
const pythonMagic = /^%%(?:time|timeit|capture|prun)\b/;
function withoutMagics(source) {
    const first = source.find((line) => line.trim() !== "") ?? "";
    if (first.startsWith("%%") && !pythonMagic.test(first))
        return source.map(() => "");
    let goesOn = false;
    return source.map((line) => {
        const isRest = goesOn;
        const isMagic = isRest || /^\s*(?:[%!?]|get_ipython\(\))|^\s*[\w.]+\?{1,2}\s*$/.test(line);
        goesOn = isMagic && line.trimEnd().endsWith("\\");
        if (isRest)
            return "";
        if (isMagic)
            return `${/^\s*/.exec(line)?.[0] ?? ""}pass`;
        return line.replace(/^(\s*[\w, ]+=)\s*[%!].*$/, "$1 None");
    });
}


/***/ }),

/***/ 22296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ searchRoots)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Folders of the workspace in which Python looks for modules beside those that a module's path gives: relative to it, with `/`. */
function searchRoots({ workspace, inputs, env }) {
    const added = (env.PYTHONPATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter).filter((path) => path !== "");
    const within = added.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/") || ".");
    return [inputs.workingDirectory, ...within.filter((path) => path !== ".." && !path.startsWith("../"))];
}


/***/ }),

/***/ 2933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ terminateRun)
});

// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/gate/exit-handlers.ts

/** What becomes of the tasks of `finally` that have not begun when their run is terminated; empty where there are none, or nobody knows. */
function fateOfExitHandlers(tasks, fate) {
    const names = tasks.filter(({ isFinal, phase }) => isFinal === true && phase === "pending").map(task_title/* labelOf */.Wy);
    if (names.length === 0 || fate === undefined)
        return "";
    const subject = names.length === 1 ? `the exit handler ${names[0]}` : `the exit handlers ${names.join(", ")}`;
    return fate === "runs"
        ? `${subject} still ${names.length === 1 ? "runs" : "run"} on the cluster`
        : `${subject} ${names.length === 1 ? "does" : "do"} not run, because Kubeflow Pipelines cancels a run as a whole`;
}

;// CONCATENATED MODULE: ./src/gate/terminate-run.ts

const betweenTriesMs = 300;
/** For one answer: one that is lost must not keep the next try from being made. */
const answerWithinMs = 2_000;
/** Asked again until it is accepted or the time is up: terminating twice does no harm, a run that goes on does. */
async function terminateRun(options) {
    const { source, label, log, clock, withinMs } = options;
    const deadline = clock.now() + withinMs;
    let failure = "";
    while (clock.now() < deadline) {
        try {
            await source.terminate(AbortSignal.timeout(Math.min(answerWithinMs, deadline - clock.now())));
            const exitHandlers = fateOfExitHandlers(await options.tasks(), source.finallyAfterTermination);
            log.line(`${label}: ${["the run was terminated", exitHandlers].filter((part) => part !== "").join("; ")}`);
            return { kind: "terminated", exitHandlers };
        }
        catch (error) {
            failure = error.message;
            await clock.sleep(betweenTriesMs);
        }
    }
    log.line(`${label}: the run could not be terminated: ${failure}`);
    return { kind: "failed", why: failure };
}


/***/ }),

/***/ 29280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readCommitted)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10308);



/** Files as they are in a commit, in one process however many they are. Those that the commit has not are missing, all of them without git. */
async function readCommitted({ workspace, env, revision, paths, }) {
    // A line is a request.
    const asked = paths.filter((path) => !path.includes("\n"));
    const { settings, environment } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareGit */ .U)(workspace, env);
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["-C", workspace, ...settings, "cat-file", "--batch"], {
        env: environment,
        stdio: ["pipe", "pipe", "ignore"],
    });
    const ended = new Promise((resolve) => git.once("error", () => resolve()).once("close", () => resolve()));
    git.stdin.on("error", () => { });
    git.stdin.end(asked.map((path) => `${revision}:./${path}\n`).join(""));
    const [answers] = await Promise.all([(0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(git.stdout), ended]);
    return parseBatch(answers, asked);
}
/** Of each request `<object> blob <size>`, a line feed, the bytes, a line feed; or one line that ends otherwise (git-cat-file(1), BATCH OUTPUT). */
function parseBatch(answers, paths) {
    const files = new Map();
    let position = 0;
    for (const path of paths) {
        const end = answers.indexOf("\n", position);
        if (end === -1)
            break;
        const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(answers.toString("utf8", position, end)) ?? [];
        position = end + 1;
        if (size === undefined)
            continue;
        if (kind === "blob")
            files.set(path, answers.subarray(position, position + Number(size)));
        position += Number(size) + 1;
    }
    return files;
}


/***/ }),

/***/ 10308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ prepareGit),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35986);


/** @param env of this process; of it git sees where programs and temporary files are */
function gitIn(folder, env) {
    const prepared = prepareGit(folder, env);
    return async (...args) => {
        const { settings, environment } = await prepared;
        return await execute(["-C", folder, ...settings, ...args], environment);
    };
}
/** The one way in which git is run on a repository of somebody's: it answers, and starts nothing that the repository's settings name. */
async function prepareGit(folder, env) {
    const environment = { ...pathsOf(env), ...isolation, ...(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(folder)) };
    const named = await execute(["-C", folder, "config", "--includes", "--null", "--name-only", "--list"], environment);
    return { settings: [...neverRun, ...withoutFilters(named.ok ? named.text.split("\0") : [])], environment };
}
async function execute(args, env) {
    try {
        const options = { silent: true, ignoreReturnCode: true, env };
        const { stdout, stderr, exitCode } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__.getExecOutput)("git", [...args], options);
        if (exitCode === 0)
            return { ok: true, text: stdout.replace(/\n$/, "") };
        return { ok: false, text: stderr.trim().split("\n").at(-1) || `exit code ${exitCode}` };
    }
    catch (error) {
        return { ok: false, text: error.message };
    }
}
/** No input, no token: git has no use for them. */
const pathsOf = ({ PATH = "", TMPDIR }) => ({
    PATH,
    ...(TMPDIR === undefined ? {} : { TMPDIR }),
});
/**
 * git(1), "Environment Variables": no transport, so that no command of a remote's address runs; nothing is fetched that a partial clone lacks
 * (before git 2.45 the missing transport alone stops that); no settings but the repository's own.
 */
const isolation = {
    LC_ALL: "C",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
};
/** `safe.directory` is for the processes that git starts in submodules. */
const neverRun = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "credential.helper=", "safe.directory=*"].flatMap((setting) => ["-c", setting]);
/**
 * A filter is a command that git runs on a file which it compares or checks out. The one for large files would also fetch them; their
 * pointers are as good, for what is compiled are texts.
 */
function withoutFilters(names) {
    const filters = new Set(names.map((name) => /^(filter\..*)\.[^.]+$/s.exec(name)?.[1]).filter((name) => name !== undefined));
    return [...filters].flatMap((filter) => ["clean=", "smudge=", "process=", "required=false"].flatMap((setting) => ["-c", `${filter}.${setting}`]));
}


/***/ }),

/***/ 35986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Where git's own folder and the work tree around a folder are, as git is told by its environment; nothing where there is no repository.
 * Told so, git does not ask whether the folder belongs to this user: in a container job it does not, and before git 2.38 no argument could
 * allow that (git-config(1), `safe.directory`). The repository's own `core.worktree` does not count either.
 */
async function findRepository(folder) {
    for (let tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(tree)) {
        const gitFolder = await gitFolderOf(tree);
        if (gitFolder !== undefined)
            return { GIT_DIR: gitFolder, GIT_WORK_TREE: tree };
        if (tree === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(tree))
            return {};
    }
}
/** A folder, or in a submodule and in a further work tree a file that names it (gitrepository-layout(5)). */
async function gitFolderOf(tree) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree, ".git");
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (stats === undefined)
        return undefined;
    if (stats.isDirectory())
        return path;
    const [, named] = /^gitdir: (.+?)\n?$/.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")) ?? [];
    return named === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tree, named);
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
/** Entries are in the order of their weight: those that do not fit are left out from the end. */
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
/** The value of `pull-request` for what no pull request uploaded: an entry that is there cannot be added by anybody. */
const noPullRequest = "none";
/** The first entry of a name counts. */
function readDescription(text) {
    const entryOf = (name) => {
        const entry = text.split("; ").find((candidate) => candidate.startsWith(`${name}: `));
        return entry === undefined ? "" : restored(entry.slice(name.length + 2));
    };
    const moves = entryOf("default");
    return {
        sha256: /^[0-9a-f]{64}$/.test(entryOf("sha256")) ? entryOf("sha256") : "",
        commit: entryOf("commit"),
        repository: entryOf("repository"),
        pullRequest: entryOf("pull-request") === noPullRequest ? "" : entryOf("pull-request"),
        movesDefault: moves === "yes" || moves === "no" ? moves === "yes" : undefined,
        isTrial: entryOf("trial") === "yes",
        isFirst: entryOf("first-version") === "yes",
        module: entryOf("module"),
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
 * Bytes of one package as it is sent, on every server: kfp-tekton backend/src/apiserver/server/util.go:31, kubeflow/pipelines
 * backend/src/common/const.go:67. The largest of the SDK's own samples has 60 kB.
 */
const packageLimit = 32 * mebibyte;


/***/ }),

/***/ 52087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   YI: () => (/* binding */ compactTable),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   c8: () => (/* binding */ boundedTable),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _harmless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9381);

/** Text from outside as it is read, inside GitHub's Markdown: no HTML, no formatting, no mention, no link that it did not ask for. */
function escapeMarkdown(text) {
    return escapeMarkdownPart((0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(text));
}
/** Of a line, with the spaces at both ends. */
function escapeMarkdownPart(text) {
    return (text
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/[\\`*_{}[\]()#+!|~$]/g, "\\$&")
        // GitHub makes links of what has no markup: mentions, addresses, `www.`, and references to issues.
        .replace(/@|#|\bwww(?=\.)|\bGH(?=-\d)/gi, "$&\u2060")
        .replace(/:\/\//g, ":\u2060//"));
}
/** A sentence of a hint or finding: what stands in back-ticks is shown as code, all else as it is read. */
const ownWords = (text) => (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(text)
    .split(/(`[^`]+`)/)
    .map((part) => (/^`.*`$/.test(part) ? inlineCode(part.slice(1, -1)) : escapeMarkdownPart(part)))
    .join("");
/** Inline code; the fence grows with the back-ticks inside. */
function inlineCode(text) {
    const line = (0,_harmless_js__WEBPACK_IMPORTED_MODULE_0__/* .harmlessLine */ .Kw)(text).replace(/\|/g, "\\|");
    if (line === "")
        return "";
    const fence = "`".repeat(longestRun(line) + 1);
    return fence === "`" ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}
/** A fenced block; the fence is longer than any in the text. */
function codeBlock(text, language = "") {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
/** A link to an address of this project's making; anything but http and https stays text. */
function link(label, url) {
    const parsed = url === undefined ? null : URL.parse(url);
    if (parsed === null || !/^https?:$/.test(parsed.protocol))
        return escapeMarkdown(label);
    return `[${escapeMarkdown(label)}](${parsed.href.replace(/[()|]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)})`;
}
/** Cells are Markdown already. */
function table(header, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
/** Without the columns that are empty in all rows: the rest must be readable on a phone. */
function compactTable(header, rows, missing = 0) {
    const used = header.map((_, index) => rows.some((cells) => (cells[index] ?? "") !== ""));
    const keep = (cells) => cells.filter((_, index) => used[index]);
    return boundedTable(keep(header), rows.map(keep), missing);
}
/** A table that says how many of its rows are not there. */
function boundedTable(header, rows, missing) {
    return missing > 0 ? `${table(header, rows)}\n\n… and ${missing} more.` : table(header, rows);
}
/** @param summary HTML */
function details(summary, body, { open = false } = {}) {
    return `<details${open ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** For a place where Markdown does not count. */
const escapeHtml = (text) => escapeMarkdown(text).replace(/\\(.)/g, "$1");
const longestRun = (text) => Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));


/***/ }),

/***/ 89861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

;// CONCATENATED MODULE: ./src/change/report-change.ts
/** Compares the pipelines with the base of the pull request, and comments on it where that is wanted. */
async function reportChange(records, options, { goesOn }) {
    if (!options.inputs.comment && !options.inputs.publish.includes("artifact"))
        return { records, attachments: new Map(), conclude: async () => { } };
    const { renderReportFile, reportFileName } = await Promise.all(/* import() */[__webpack_require__.e(6102), __webpack_require__.e(8891), __webpack_require__.e(1579), __webpack_require__.e(5414)]).then(__webpack_require__.bind(__webpack_require__, 16823));
    const { records: compared, ...file } = await describeChange(records, options);
    // Uploads and runs take their time: until then the reader of the pull request sees what is known.
    if (options.inputs.comment && goesOn)
        await comment(file, options, { isRunning: true, stepFailed: false });
    const text = renderReportFile(file, options.inputs.outputDir);
    return {
        records: compared,
        attachments: new Map([[reportFileName, text]]),
        conclude: async (ended, { stepFailed }) => {
            if (!options.inputs.comment)
                return;
            const { withOutcomes } = await Promise.all(/* import() */[__webpack_require__.e(7494), __webpack_require__.e(4796)]).then(__webpack_require__.bind(__webpack_require__, 64796));
            const linkable = options.inputs.host !== "embedded" && options.inputs.engine === "kfp";
            const reports = withOutcomes(file.reports, ended, { linkable });
            await comment({ ...file, reports }, options, { isRunning: false, stepFailed });
        },
    };
}
async function comment(file, options, progress) {
    const { commentOnPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(7494), __webpack_require__.e(1922), __webpack_require__.e(4163)]).then(__webpack_require__.bind(__webpack_require__, 94163));
    await commentOnPullRequest(file, options, progress);
}
async function describeChange(records, options) {
    if (options.inputs.packages.length > 0) {
        const { takenReports } = await Promise.all(/* import() */[__webpack_require__.e(2828), __webpack_require__.e(6102), __webpack_require__.e(7494), __webpack_require__.e(8891), __webpack_require__.e(5244), __webpack_require__.e(1579), __webpack_require__.e(9957)]).then(__webpack_require__.bind(__webpack_require__, 19957));
        return { records, ...(await takenReports(records, options)) };
    }
    const { reportsOf } = await Promise.all(/* import() */[__webpack_require__.e(7494), __webpack_require__.e(4796)]).then(__webpack_require__.bind(__webpack_require__, 64796));
    // It takes a second compilation, which nobody but the reader of a pull request has use for.
    if (options.github.pullRequest.kind !== "number")
        return { records, reports: reportsOf(records), note: "", isTold: false };
    const { compareWithBase } = await Promise.all(/* import() */[__webpack_require__.e(2828), __webpack_require__.e(7494), __webpack_require__.e(1597)]).then(__webpack_require__.bind(__webpack_require__, 41597));
    const { records: compared, removed, note } = await compareWithBase(records, options);
    return { records: compared, reports: [...reportsOf(compared), ...removed], note, isTold: false };
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
;// CONCATENATED MODULE: ./src/gate/poll-delay.ts

const youngMs = 100_000;
const youngDelayMs = 250;
const longestMs = 20_000;
/** What looks at one run may weigh: enough for half a minute of frequent looks at a small run, then so much each minute. */
const firstBytes = 2 * limits/* mebibyte */.E;
const bytesPerMs = (2 * limits/* mebibyte */.E) / 60_000;
/** An end is noticed within this time, whatever a look weighs. */
const longestForBytesMs = 60_000;
/**
 * Milliseconds until the next look. A run of less than 100 s is looked at often enough that its end is noticed within a quarter of a second;
 * after that at a fortieth of its age, at most each 20 s: an hour costs about 620 requests, five hours about 1,340. A server that takes long
 * to answer is left alone for twice that time. A response holds the whole run each time, so heavy ones are asked for less often: 2 MiB, and
 * 2 MiB a minute on top.
 */
function pollDelay({ elapsedMs, lookMs, bytes = 0, lastBytes = 0 }) {
    const byAge = elapsedMs < youngMs ? youngDelayMs : elapsedMs / 40;
    const affordedMs = (bytes + lastBytes - firstBytes) / bytesPerMs;
    return Math.max(Math.min(longestMs, Math.max(byAge, 2 * lookMs)), Math.min(longestForBytesMs, affordedMs - elapsedMs));
}

// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/gate/order-of-events.ts
/** Those that ended first, then what follows from that; each by its time, and of the same time what others wait for before these. */
function inOrderOfEvents(tasks) {
    const depths = depthsOf(tasks);
    const depth = ({ name }) => depths.get(name) ?? 0;
    return tasks.toSorted((one, other) => rank(one) - rank(other) || compare(timeOf(one), timeOf(other)) || depth(one) - depth(other));
}
/** What has ended lets others begin; clusters tell times in whole seconds, so these alone do not say what came first. */
const order = ["succeeded", "failed", "timed-out", "cancelled", "skipped", "running", "pending"];
const rank = ({ phase }) => Math.max(0, order.indexOf(phase) - order.indexOf("cancelled"));
const timeOf = ({ startedAt = "", finishedAt = startedAt }) => finishedAt;
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
/** How many tasks a task waits for, one behind the other; those of `finally` wait for all. */
function depthsOf(tasks) {
    const byName = new Map(tasks.map((task) => [task.name, task]));
    const depths = new Map();
    const measure = (task) => {
        const known = depths.get(task.name);
        if (known !== undefined)
            return known;
        // Of tasks that wait for each other, which Tekton refuses, each counts as measured.
        depths.set(task.name, 0);
        const parents = (task.after ?? []).flatMap((name) => byName.get(name) ?? []);
        const depth = Math.max(task.isFinal ? tasks.length : 0, ...parents.map((parent) => measure(parent) + 1));
        depths.set(task.name, depth);
        return depth;
    };
    for (const task of tasks)
        measure(task);
    return depths;
}

;// CONCATENATED MODULE: ./src/gate/narrate.ts


const words = {
    pending: "is waiting",
    running: "is running",
    succeeded: "succeeded",
    failed: "failed",
    cancelled: "was cancelled",
    "timed-out": "timed out",
    skipped: "was skipped",
};
/** One line for each thing that is not as it was: the run that begins, its tasks, the run that ends. */
function describeChanges(before, now) {
    const known = new Map(before?.tasks.map((task) => [task.name, task]));
    const tasks = inOrderOfEvents(now.tasks).flatMap((task) => describeTask(known.get(task.name), task));
    const changed = before?.reason !== now.reason && now.reason !== "";
    // While a run goes on its message only counts the tasks, which have lines of their own.
    const message = now.message === "" || now.reason === "Running" ? "" : `: ${now.message}`;
    const run = changed ? [`${now.reason}${message}`] : [];
    return now.condition === "Unknown" ? [...run, ...tasks] : [...tasks, ...run];
}
function describeTask(before, now) {
    const iterations = describeIterations(before?.iterations ?? [], now);
    if (now.phase === (before?.phase ?? "pending") && now.retries === (before?.retries ?? 0))
        return iterations;
    if (now.phase === "pending" && now.isOnlyNamed)
        return [`task ${(0,task_title/* labelOf */.Wy)(now)} ended, the server does not tell how`];
    const retry = now.retries > (before?.retries ?? 0) ? [` (retry ${now.retries})`] : [];
    const exit = now.exitCode === undefined ? [] : [` with exit code ${now.exitCode}`];
    const killed = now.stepReason === undefined ? [] : [`, ${now.stepReason}`];
    const why = now.phase === "skipped" && now.reason !== "" ? [`: ${now.reason}`] : [];
    return [...iterations, [`task ${(0,task_title/* labelOf */.Wy)(now)} ${words[now.phase]}`, ...exit, ...killed, ...retry, ...why].join("")];
}
/** A loop may have thousands: only those that went wrong have a line, the others are counted in the heartbeat. */
function describeIterations(before, loop) {
    const { iterations = [] } = loop;
    const known = new Map(before.map(({ number, phase }) => [number, phase]));
    return iterations
        .filter(({ number, phase }) => wentWrong(phase) && known.get(number) !== phase)
        .map(({ number, item, phase }) => `iteration ${number} of ${(0,task_title/* labelOf */.Wy)(loop)}${item === "" ? "" : ` (${item})`} ${words[phase]}`);
}
const wentWrong = (phase) => phase === "failed" || phase === "timed-out" || phase === "cancelled";
/** For the heartbeat. */
function describeRunning(state) {
    const running = state.tasks.filter((task) => task.phase === "running").map(describeRunningTask);
    if (running.length > 0)
        return `running ${listed(running)}`;
    const waiting = state.tasks.filter((task) => task.waiting !== undefined).map(task_title/* labelOf */.Wy);
    return waiting.length > 0
        ? `waiting for ${listed(waiting)} to begin`
        : `waiting (${state.reason || "no word from Tekton yet"})`;
}
function describeRunningTask(task) {
    const { iterations = [] } = task;
    if (iterations.length === 0)
        return (0,task_title/* labelOf */.Wy)(task);
    const ended = iterations.filter(({ phase }) => phase !== "running" && phase !== "pending").length;
    return `${(0,task_title/* labelOf */.Wy)(task)} (${ended} of ${iterations.length} iterations ended)`;
}
const listedAtMost = 10;
const listed = (names) => names.length <= listedAtMost
    ? names.join(", ")
    : `${names.slice(0, listedAtMost).join(", ")} and ${names.length - listedAtMost} more`;

// EXTERNAL MODULE: ./src/gate/flatten-tasks.ts
var flatten_tasks = __webpack_require__(20606);
;// CONCATENATED MODULE: ./src/gate/waiting-tasks.ts


/** A pod is scheduled, its image pulled and its steps begun within this time on most clusters. */
const patienceMs = 60_000;
/** Tells why a task has not begun, in the cluster's words: once its patience is over, and again when the cluster gives another reason. */
class WaitingTasks {
    #since = new Map();
    #told = new Map();
    notice(tasks, now) {
        const waiting = (0,flatten_tasks/* flattenTasks */.x)(tasks).filter((task) => task.waiting !== undefined);
        const names = new Set(waiting.map(({ name }) => name));
        for (const name of this.#since.keys())
            if (!names.has(name))
                this.#since.delete(name);
        return waiting.flatMap((task) => this.#tell(task, now));
    }
    #tell(task, now) {
        const { name, waiting = "", isOnlyNamed } = task;
        const since = this.#since.get(name) ?? now;
        this.#since.set(name, since);
        // Messages carry ports and times that differ at each look.
        const reason = waiting.split(":")[0] ?? "";
        if (now - since < patienceMs || this.#told.get(name) === reason)
            return [];
        this.#told.set(name, reason);
        const seconds = Math.round((now - since) / 1_000);
        const what = isOnlyNamed
            ? `nothing is known of task ${(0,task_title/* labelOf */.Wy)(task)} after`
            : `task ${(0,task_title/* labelOf */.Wy)(task)} has not begun for`;
        return [`${what} ${seconds} s: ${waiting}`];
    }
}

;// CONCATENATED MODULE: ./src/gate/progress.ts



/** A server may be restarted or a proxy be away; a run goes on without them. */
const lostAfterMs = 5 * 60_000;
const heartbeatMs = 60_000;
/** What was seen of a run so far, and what was said of it. */
class Progress {
    state;
    /** Of all responses. */
    bytes = 0;
    lastError = "";
    #options;
    #started;
    #waiting = new WaitingTasks();
    #lastAnswer;
    #lastLine;
    #gone = false;
    constructor(options) {
        this.#options = options;
        this.#started = options.clock.now();
        this.#lastAnswer = this.#started;
        this.#lastLine = this.#started;
    }
    get elapsedMs() {
        return this.#options.clock.now() - this.#started;
    }
    seen(state) {
        const now = this.#options.clock.now();
        if (this.lastError !== "")
            this.say("the server answers again");
        this.lastError = "";
        this.#lastAnswer = now;
        this.bytes += state.bytes ?? 0;
        // A source that has nothing new may give the same object again: a thousand tasks need not be compared then.
        if (state !== this.state)
            for (const line of describeChanges(this.state, state))
                this.say(line);
        this.state = state;
        if (state.condition !== "Unknown")
            return;
        for (const line of this.#waiting.notice(state.tasks, now))
            this.say(line);
        if (now - this.#lastLine >= heartbeatMs)
            this.say(`still ${describeRunning(state)}`);
    }
    get whyLost() {
        const minutes = Math.round((this.#options.clock.now() - this.#lastAnswer) / 60_000);
        return this.#gone
            ? this.lastError
            : `No answer for ${minutes} min, whether the run goes on is not known: ${this.lastError}`;
    }
    /** @returns whether contact is lost for good */
    missed(error) {
        const now = this.#options.clock.now();
        if (this.lastError !== error.message || now - this.#lastLine >= heartbeatMs)
            this.say(`no answer: ${error.message}`);
        this.lastError = error.message;
        this.#gone = error instanceof errors/* RunGoneError */.Xl;
        if (this.#gone)
            return true;
        return now - this.#lastAnswer >= lostAfterMs;
    }
    say(line) {
        this.#options.log.line(`${this.#options.label}: ${line}`);
        this.#lastLine = this.#options.clock.now();
    }
}

// EXTERNAL MODULE: ./src/gate/settled-tasks.ts
var settled_tasks = __webpack_require__(49905);
;// CONCATENATED MODULE: ./src/gate/silent-tasks.ts



/** An image that cannot be pulled fails a task within a minute (quirk: unknown-image-fails-late), and its pod may be gone then. */
const askAfterMs = [15_000, 30_000];
const askEachMs = 60_000;
/** A pipeline whose hundred tasks do not begin has one cause. */
const askedAtMost = 20;
/**
 * Tasks of which a server tells only the names (`legacyStatusUpdate` of KFP's persistence agent, quirk: task-runs-only-referenced): why one has not begun
 * is what the server says when it is asked for its log.
 */
class SilentTasks {
    #source;
    #signal;
    #say;
    #silences = new Map();
    constructor(source, signal, say) {
        this.#source = source;
        this.#signal = signal;
        this.#say = say;
    }
    /** What was said last of tasks that have not begun, as far as is known. */
    get said() {
        const entries = [...this.#silences].filter(([, { said }]) => said !== "");
        return new Map(entries.map(([name, { said }]) => [name, said]));
    }
    notice(tasks, now) {
        const silent = (0,flatten_tasks/* flattenTasks */.x)(tasks).filter((task) => task.isOnlyNamed && task.podName !== undefined);
        for (const task of silent) {
            const silence = this.#silences.get(task.name) ?? { since: now, asked: 0, hasBegun: false, said: "" };
            if (this.#silences.size < askedAtMost)
                this.#silences.set(task.name, silence);
            const dueMs = askAfterMs[silence.asked] ?? (silence.asked - 1) * askEachMs;
            if (silence.hasBegun || now - silence.since < dueMs)
                continue;
            silence.asked += 1;
            void this.#ask(task, silence);
        }
    }
    async #ask(task, silence) {
        try {
            await this.#source.readLog(task, this.#signal);
            silence.hasBegun = true;
            silence.said = "";
        }
        catch (error) {
            // A server that does not answer is told of elsewhere.
            if (!(error instanceof errors/* NoLogError */.un) || error.said === silence.said)
                return;
            silence.said = error.said;
            this.#say(`task ${(0,task_title/* labelOf */.Wy)(task)} has no log yet: ${error.said}`);
        }
    }
}

// EXTERNAL MODULE: ./src/gate/task-logs.ts + 1 modules
var task_logs = __webpack_require__(59581);
// EXTERNAL MODULE: ./src/gate/terminate-run.ts + 1 modules
var terminate_run = __webpack_require__(2933);
// EXTERNAL MODULE: ./src/gate/verdict.ts + 2 modules
var verdict = __webpack_require__(5933);
;// CONCATENATED MODULE: ./src/gate/follow-run.ts








/** For the answer to a termination: the runner kills this process 10 s after its first signal. */
const terminateWithinMs = 5_000;
/** For logs before a run that is late is terminated. */
const logsWithinMs = 30_000;
/** Follows one run to its end. @throws only what is not an ActionError; a lost, cancelled or late run is a verdict */
async function followRun(options) {
    const { timeoutMs, signal } = options;
    const progress = new Progress(options);
    const logs = new task_logs/* TaskLogs */.z(options);
    const silent = new SilentTasks(options.source, signal, (line) => progress.say(line));
    for (;;) {
        if (signal.aborted)
            return await stop("cancelled", options, { progress, logs });
        const lookedAt = progress.elapsedMs;
        const state = await look(options, progress);
        if (state === "lost")
            return (0,verdict/* verdictWithoutEnd */.F$)("lost", progress, progress.whyLost);
        if (state !== undefined && state.condition !== "Unknown")
            return (0,verdict/* judge */.S4)({ state, logs: await logs.finish(state, silent.said), durationMs: progress.elapsedMs });
        if (state !== undefined) {
            logs.readEnded(state);
            silent.notice(state.tasks, progress.elapsedMs);
        }
        if (progress.elapsedMs >= timeoutMs)
            return await stop("timed-out", options, { progress, logs });
        const { elapsedMs, bytes, state: last } = progress;
        const looks = { elapsedMs, lookMs: elapsedMs - lookedAt, bytes, lastBytes: last?.bytes ?? 0 };
        await pause(options, Math.min(pollDelay(looks), timeoutMs - elapsedMs));
    }
}
async function look({ source, signal }, progress) {
    try {
        const state = await source.readRun(signal);
        progress.seen(state);
        return state;
    }
    catch (error) {
        if (signal.aborted)
            return undefined;
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return progress.missed(error) ? "lost" : undefined;
    }
}
/** Changes come in swarms, and a watch that is broken may report one without end. */
const betweenChangesMs = 50;
/** Until the time is over, the workflow is cancelled, or a source that watches has seen something. */
async function pause({ source, clock, signal }, ms) {
    const over = new AbortController();
    const either = AbortSignal.any([signal, over.signal]);
    try {
        const change = source.changed?.(either).then(() => clock.sleep(Math.min(ms, betweenChangesMs), either));
        await Promise.race([clock.sleep(ms, either), ...(change === undefined ? [] : [change])]);
    }
    catch (error) {
        if (!signal.aborted)
            throw error;
    }
    finally {
        over.abort();
    }
}
/** Logs are read first where there is time: the pods, and their logs, are gone after a termination (quirk: log-errors-in-body). */
async function stop(kind, options, { progress, logs }) {
    const late = kind === "timed-out";
    const why = late
        ? `The run did not end within ${Math.round(options.timeoutMs / 1000)} s (\`timeout\`)`
        : "The workflow was cancelled";
    if ((late ? options.onTimeout : options.onCancel) === "detach")
        return (0,verdict/* verdictWithoutEnd */.F$)("detached", progress, `${why}; the run goes on.`);
    if (late && progress.state !== undefined)
        await Promise.race([logs.finish(progress.state), passed(logsWithinMs)]);
    const tasks = progress.state?.tasks ?? [];
    const termination = await (0,terminate_run/* terminateRun */.R)({ ...options, tasks: async () => tasks, withinMs: terminateWithinMs });
    const stopped = { failedTasks: (0,verdict/* stoppedTasks */.wx)(tasks, logs.ends) };
    if (termination.kind === "failed")
        return {
            ...(0,verdict/* verdictWithoutEnd */.F$)(kind, progress, `${why}; terminating it failed: ${termination.why}`),
            ...stopped,
            leftRunning: true,
        };
    const outcome = [why, "the run was terminated", termination.exitHandlers].filter((part) => part !== "").join("; ");
    return {
        ...(0,verdict/* verdictWithoutEnd */.F$)(kind, progress, `${outcome}.`),
        ...stopped,
        tasks: (0,settled_tasks/* terminatedTasks */.S)(tasks, options.source.finallyAfterTermination),
    };
}
const passed = (ms) => new Promise((resolve) => AbortSignal.timeout(ms).addEventListener("abort", () => resolve(), { once: true }));

;// CONCATENATED MODULE: ./src/gate/log-location.ts
/** A cause stands at the end; what is far before it is another story. */
const searchedLines = 400;
/**
 * The line of the repository that the end of a log names as the cause: the innermost frame of the last Python traceback that is certain to be
 * there, else a `file:line`. Certain is a line whose text is the one that the traceback shows.
 */
function locateInLog(log, files) {
    const lines = log.trimEnd().split("\n").slice(-searchedLines);
    for (const frame of framesOf(lines).reverse()) {
        const found = inProgram(frame, files) ?? inRepository(frame, files);
        if (found !== undefined)
            return found;
    }
    return placeNamed(lines, files);
}
function framesOf(lines) {
    return lines.flatMap((line, index) => {
        const match = /File "([^"]{1,500})", line (\d{1,7})(?:, in .*)?$/.exec(line);
        if (match === null)
            return [];
        // Loggers put a time or a name before each line.
        const prefix = line.slice(0, match.index).trimEnd();
        const next = lines[index + 1] ?? "";
        const below = (next.startsWith(prefix) ? next.slice(prefix.length) : next).trim();
        return [{ path: match[1] ?? "", line: Number(match[2]), text: below.startsWith('File "') ? "" : below }];
    });
}
/**
 * The SDK writes the source of a component's function into the step, which saves it as a temporary file; the function's file is not in the
 * pod. The line is found again by its distance from the `def`, in the files that the pipeline was compiled from.
 */
function inProgram(frame, { programs, compiledFrom, read }) {
    if (frame.text === "")
        return undefined;
    const places = programs.flatMap((program) => {
        const definition = definitionAround(program.split("\n"), frame);
        return definition === undefined ? [] : compiledFrom.flatMap((file) => placesOf(definition, file, read(file) ?? ""));
    });
    const distinct = new Map(places.map((place) => [`${place.file}:${place.line}`, place]));
    return distinct.size === 1 ? [...distinct.values()][0] : undefined;
}
function definitionAround(program, { line, text }) {
    if (program[line - 1]?.trim() !== text)
        return undefined;
    for (let index = line - 1; index >= 0; index -= 1) {
        const name = /^(?:async\s+)?(?:def|class)\s+(\w+)/.exec(program[index] ?? "")?.[1];
        if (name !== undefined)
            return { name, distance: line - 1 - index, text };
    }
    return undefined;
}
function placesOf({ name, distance, text }, file, source) {
    const begins = new RegExp(`^\\s*(?:async\\s+)?(?:def|class)\\s+${name}\\b`);
    const lines = source.split("\n");
    return lines.flatMap((line, index) => begins.test(line) && lines[index + distance]?.trim() === text ? [{ file, line: index + distance + 1 }] : []);
}
/** What belongs to Python or to a package, wherever the repository has a file of the same name. */
const foreign = /(?:site-packages|dist-packages|\/lib\/python3|^<)/;
/** An image holds the repository's files below a folder of its own: the longest end of the path that is one of them. */
function inRepository({ path, line, text }, { read }) {
    if (foreign.test(path))
        return undefined;
    const parts = path.split("/").filter((part) => part !== "" && part !== ".");
    if (parts.includes(".."))
        return undefined;
    for (let from = 0; from < parts.length; from += 1) {
        const file = parts.slice(from).join("/");
        const shown = read(file)?.split("\n")[line - 1]?.trim();
        if (shown !== undefined && shown !== "" && (text === "" ? from < parts.length - 1 : shown === text))
            return { file, line };
    }
    return undefined;
}
/** `src/train.py:12: …` as compilers, linters and test runners write it. */
function placeNamed(lines, files) {
    for (const line of lines.slice(-50).reverse()) {
        const match = /(?:^|[\s(["'])([\w.-]+(?:\/[\w.-]+)*\.[A-Za-z]\w*):(\d{1,7})(?::(\d{1,5}))?(?=[:\s)\]"',]|$)/.exec(line);
        const [, path = "", at = "", column] = match ?? [];
        const text = path === "" || path.split("/").includes("..") ? undefined : files.read(path);
        if (text === undefined || Number(at) < 1 || Number(at) > text.split("\n").length)
            continue;
        return { file: path, line: Number(at), ...(column === undefined ? {} : { column: Number(column) }) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/delivery/deliver.ts




/** Uploads and submissions at a time: enough to hide the latency, few enough for a small server. */
const requestsAtOnce = 4;
/** Each pipeline from its package to its verdict. */
async function deliverAll(plans, engine, context) {
    await engine.prepare?.(plans.flatMap(({ request }) => request ?? []));
    const limit = (0,p_limit/* default */.A)(requestsAtOnce);
    const delivered = await Promise.allSettled(plans.map((plan) => deliver({ plan, engine, limit, context })));
    // A defect of ours in one pipeline is thrown only when the others have come to their end.
    return delivered.map((outcome) => {
        if (outcome.status === "rejected")
            throw outcome.reason;
        return outcome.value;
    });
}
async function deliver(work) {
    const { plan, engine, limit, context } = work;
    let record = plan.record;
    const { compiled } = record;
    const { request } = plan;
    if (request === undefined || compiled === undefined)
        return record;
    try {
        const { version, submit } = await limit(() => engine.accept({ compiled, request }));
        if (version !== undefined)
            record = { ...record, version };
        if (!context.inputs.run)
            return record;
        const submitted = await limit(() => submitKept(submit, context));
        context.progress.submitted(submitted);
        record = { ...record, run: submitted };
        if (!context.inputs.wait)
            return record;
        const verdict = await follow(submitted, compiled, work);
        if (!verdict.leftRunning)
            context.openRuns.remove(submitted);
        return { ...record, verdict };
    }
    catch (error) {
        // Requests that a cancellation cuts off fail in ways of their own.
        const { signal } = context.ports;
        if (signal.aborted && signal.reason instanceof errors/* ActionError */.lZ)
            return { ...record, error: signal.reason };
        if (error instanceof errors/* ActionError */.lZ)
            return { ...record, error };
        throw error;
    }
}
/** A run counts as open from the moment that it is sent: one whose answer a cancellation cuts off may still have arrived. */
async function submitKept(submit, { openRuns, ports }) {
    const sent = [];
    // What waited for its turn when the workflow was cancelled is not sent any more.
    ports.signal.throwIfAborted();
    const forgetSent = () => sent.forEach((run) => void openRuns.remove(run));
    try {
        const submitted = await submit((run) => {
            sent.push(run);
            openRuns.add(run);
        });
        openRuns.add(submitted);
        forgetSent();
        return submitted;
    }
    catch (error) {
        if (!ports.signal.aborted)
            forgetSent();
        throw error;
    }
}
async function follow(submitted, compiled, { engine, context }) {
    const { inputs, ports, workspace } = context;
    return await followRun({
        source: engine.runSource(submitted),
        label: compiled.name,
        clock: ports.clock,
        log: ports.log,
        timeoutMs: inputs.timeout,
        onTimeout: inputs.onTimeout,
        onCancel: inputs.onCancel,
        logs: inputs.logs,
        signal: ports.signal,
        locate: async (log) => {
            const { sourceFilesOf } = await __webpack_require__.e(/* import() */ 6273).then(__webpack_require__.bind(__webpack_require__, 46273));
            return locateInLog(log, sourceFilesOf(compiled, workspace));
        },
    });
}

// EXTERNAL MODULE: ./src/delivery/open-engine.ts
var open_engine = __webpack_require__(20145);
// EXTERNAL MODULE: ./src/delivery/plan-uploads.ts + 6 modules
var plan_uploads = __webpack_require__(37759);
// EXTERNAL MODULE: ./src/discovery/discovery.ts + 2 modules
var discovery = __webpack_require__(19742);
// EXTERNAL MODULE: ./src/discovery/search-roots.ts
var search_roots = __webpack_require__(22296);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./src/git/committed-files.ts
var committed_files = __webpack_require__(29280);
// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(10308);
// EXTERNAL MODULE: ./src/git/repository.ts
var repository = __webpack_require__(35986);
;// CONCATENATED MODULE: ./src/git/foreign-part.ts








/** What of the files does not belong to the commit, or might have come from elsewhere, as a clause; undefined when nothing does. */
async function foreignPart(given) {
    const vouching = { ...given, workspace: await (0,promises_.realpath)(given.workspace) };
    const folders = new Set();
    for (const file of vouching.files)
        folders.add((0,external_node_path_.dirname)(await (0,promises_.realpath)((0,external_node_path_.join)(vouching.workspace, file))));
    const trees = new Set();
    for (const folder of folders) {
        const { GIT_WORK_TREE: tree } = await (0,repository/* findRepository */.W)(folder);
        if (tree === undefined)
            return `${nameOf(folder, vouching)} is not in a git checkout`;
        trees.add(tree);
    }
    for (const tree of trees) {
        const reason = (await foreignCommit(tree, vouching)) ?? (await modifiedIn(tree, vouching));
        if (reason !== undefined)
            return reason;
    }
    return undefined;
}
const nameOf = (folder, { workspace }) => {
    const name = (0,external_node_path_.relative)(workspace, folder);
    return name === "" ? "the workspace" : name.startsWith("..") ? folder : name;
};
/** The commit of a submodule is right when the work tree around it says so. */
async function foreignCommit(tree, vouching) {
    const git = (0,git_git/* gitIn */.u)(tree, vouching.env);
    const head = await git("rev-parse", "--verify", "HEAD^{commit}");
    if (!head.ok)
        return `git knows no commit of ${nameOf(tree, vouching)}`;
    if (vouching.commit !== "" && head.text === vouching.commit)
        return undefined;
    const { GIT_WORK_TREE: outer } = await (0,repository/* findRepository */.W)((0,external_node_path_.dirname)(tree));
    if (outer !== undefined && (await pinnedCommit(outer, tree, vouching)) === head.text)
        return await foreignCommit(outer, vouching);
    return `the commit of ${nameOf(tree, vouching)} (${head.text.slice(0, 12)}) is not the event's own (${vouching.commit.slice(0, 12) || "unknown"})`;
}
/** Of a submodule, by the tree around it: `160000 commit <sha>\t<path>` (git-ls-tree(1)). */
async function pinnedCommit(outer, tree, { env }) {
    const listed = await (0,git_git/* gitIn */.u)(outer, env)("ls-tree", "-z", "HEAD", "--", (0,external_node_path_.relative)(outer, tree));
    return listed.ok ? /^160000 commit ([0-9a-f]+)\t/.exec(listed.text)?.[1] : undefined;
}
async function modifiedIn(tree, vouching) {
    if (vouching.compares === "nothing")
        return undefined;
    const git = (0,git_git/* gitIn */.u)(tree, vouching.env);
    const [changed, added] = await Promise.all([
        list(git, "diff", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules=dirty", "-z", "HEAD", "--"),
        list(git, "ls-files", "--others", "-z"),
    ]);
    if (changed === undefined || added === undefined)
        return `git cannot compare the files of ${nameOf(tree, vouching)}`;
    const suspects = await suspectsIn(tree, { changed, added }, vouching);
    for (const path of suspects)
        if (!(await isLargeFile(tree, path, vouching.env)))
            return `${nameOf((0,external_node_path_.join)(tree, path), vouching)} is not what the commit ${vouching.commit.slice(0, 12)} has there`;
    return await modifiedInSubmodules(tree, git, vouching);
}
async function list(git, ...command) {
    const { ok, text } = await git(...command);
    return ok ? text.split("\0").filter((path) => path !== "") : undefined;
}
async function suspectsIn(tree, { changed, added }, vouching) {
    const { workspace, files, compares, written } = vouching;
    const named = new Set(await Promise.all(files.map(async (file) => (0,external_node_path_.relative)(tree, await (0,promises_.realpath)((0,external_node_path_.join)(workspace, file))))));
    if (compares === "files")
        return [...changed, ...added].filter((path) => named.has(path));
    const output = (0,external_node_path_.relative)(tree, (0,external_node_path_.join)(workspace, written));
    const isOutput = (path) => output !== "" && path.startsWith(`${output}/`) && isPackage.test(path);
    return [
        ...changed.filter((path) => !isOutput(path)),
        ...added.filter((path) => named.has(path) || isInstallerSetting.test(path) || (isImportable.test(path) && !isInstalled.test(path))),
    ];
}
/** What an earlier step of the job wrote with this action. */
const isPackage = /\.(?:ya?ml|zip|tar\.gz|tgz)$|(?:^|\/)pipelines\.json$/;
/** What an import may load in the place of, or beside, a file of the commit; compiled files can hold other code than their source (PEP 552). */
const isImportable = /\.(?:py[cdw]?|so|pth)$/;
/** What says where packages are installed from: their builds execute code (docs.astral.sh/uv, "Configuration files"). */
const isInstallerSetting = /(?:^|\/)(?:uv\.toml|pyproject\.toml|setup\.cfg|setup\.py)$/;
/** What a package manager put into the workspace before the step. */
const isInstalled = /(?:^|\/)(?:site-packages|node_modules)\//;
/**
 * Without the filter of git-lfs its files look changed: the commit has pointers with their SHA-256
 * (github.com/git-lfs/git-lfs, docs/spec.md).
 */
async function isLargeFile(tree, path, env) {
    const pointer = (await (0,committed_files/* readCommitted */.r)({ workspace: tree, env, revision: "HEAD", paths: [path] })).get(path);
    const [, digest] = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\n/.exec(pointer?.toString("latin1", 0, 200) ?? "") ?? [];
    return digest !== undefined && digest === (await digestOf((0,external_node_path_.join)(tree, path)));
}
async function digestOf(path) {
    const hash = (0,external_node_crypto_.createHash)("sha256");
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash).catch(() => { });
    return hash.digest("hex");
}
async function modifiedInSubmodules(tree, git, vouching) {
    if (vouching.compares !== "work tree")
        return undefined;
    const staged = (await list(git, "ls-files", "--stage", "-z")) ?? [];
    for (const entry of staged) {
        const [, path] = /^160000 \S+ \d\t(.*)$/s.exec(entry) ?? [];
        if (path === undefined)
            continue;
        const submodule = (0,external_node_path_.join)(tree, path);
        // One that is not checked out is an empty folder of the tree around it.
        if ((await (0,repository/* findRepository */.W)(submodule)).GIT_WORK_TREE !== submodule)
            continue;
        const reason = await modifiedIn(submodule, vouching);
        if (reason !== undefined)
            return reason;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/event/untrusted-code.ts


/**
 * Events that only people with write access cause, or whose jobs have no secrets for strangers (docs.github.com, "Events that trigger
 * workflows"). All others, also those that do not exist yet, have the repository's secrets whoever caused them: the commit and the files
 * must be the event's own. `commit`: a person with write access started it, and may well have let an earlier step change files.
 */
const harmlessEvents = {
    // Outside a workflow.
    "": "nothing",
    branch_protection_rule: "nothing",
    create: "nothing",
    delete: "nothing",
    deployment: "nothing",
    merge_group: "nothing",
    milestone: "nothing",
    page_build: "nothing",
    pull_request: "nothing",
    push: "nothing",
    release: "nothing",
    schedule: "nothing",
    workflow_dispatch: "commit",
};
/** The one decision about that. Code is the event's own when its file, and whatever it could import, is that of the event's commit. */
async function whoseCode({ github, workspace, ports, inputs, files, deed }) {
    const asked = Object.hasOwn(harmlessEvents, github.eventName) ? harmlessEvents[github.eventName] : "commit and files";
    if (asked === "nothing" || files.length === 0)
        return { kind: "own" };
    const reason = await foreignPart({
        ...{ workspace, files, commit: github.eventSha, env: ports.env },
        // A module may import its neighbours; a package is all that is run.
        ...{ compares: asked === "commit" ? "nothing" : deed === "run packages" ? "files" : "work tree" },
        written: inputs.outputDir,
    });
    return reason === undefined ? { kind: "own" } : { kind: "foreign", reason };
}
/**
 * Compiling a module, and running a package on the embedded server, executes it in this job. actions/checkout refuses a part of the same from
 * version 7 on.
 * @throws InputError
 */
async function refuseUntrustedCode(code) {
    if (code.inputs.allowUnsafePrCheckout)
        return;
    const owner = await whoseCode(code);
    if (owner.kind === "own")
        return;
    throw new errors/* InputError */.dz([
        `A job on \`${code.github.eventName}\` has the repository's secrets, and ${owner.reason}. To ${code.deed} would execute somebody else's code with these secrets. Use \`pull_request\` for code of pull requests, or set \`allow-unsafe-pr-checkout: true\` if the code is yours.`,
    ], { code: "untrusted-checkout" });
}

// EXTERNAL MODULE: ./src/model/rule-names.ts
var rule_names = __webpack_require__(62074);
// EXTERNAL MODULE: ./src/report/report.ts + 1 modules
var report = __webpack_require__(42654);
;// CONCATENATED MODULE: ./src/obtain/obtain-pipelines.ts






/** Compiles the pipelines, or takes those that were compiled earlier. @throws ActionError for what concerns all of them */
async function obtainPipelines(options) {
    if (options.inputs.packages.length > 0)
        return await takePipelines(options);
    return await compile(options);
}
async function takePipelines(options) {
    const { inputs, workspace, ports } = options;
    const [{ takePackages }, { takenUpdate }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2828), __webpack_require__.e(6102), __webpack_require__.e(8393)]).then(__webpack_require__.bind(__webpack_require__, 8393)),
        __webpack_require__.e(/* import() */ 4996).then(__webpack_require__.bind(__webpack_require__, 64996)),
    ]);
    const taken = await takePackages({ workspace, patterns: inputs.packages, ...ports });
    if (taken.length === 0)
        ports.log.line("The manifest has no pipelines: there is nothing to do.");
    // The embedded server executes what a package says in this job; another one does it elsewhere.
    if (inputs.host === "embedded" && inputs.run)
        await refuseUntrustedCode({ ...options, files: taken.map(pathOf), deed: "run packages" });
    const records = taken.map((result) => {
        if (result.kind === "refused")
            return { module: result.path, name: result.path, error: result.error };
        const { module, function: name, name: pipelineName } = result.pipeline;
        return { module, ...(name === "" ? {} : { function: name }), name: pipelineName, compiled: result.pipeline };
    });
    const manifest = takenUpdate(taken, { workspace, env: ports.env, outputDir: inputs.outputDir });
    return { records, manifest, passedOver: [], leftOut: 0, removed: [] };
}
const pathOf = (taken) => (taken.kind === "taken" ? taken.pipeline.packagePath : taken.path);
async function compile(options) {
    const { inputs, workspace, ports } = options;
    const { modules, leftOut, nothing } = await discover(options);
    const { selected, skipped } = await obtain_pipelines_select(modules, options);
    await refuseUntrustedCode({ ...options, files: filesOf(selected, options), deed: "compile modules" });
    const results = await compileModules(selected, { ...options, searched: modules.map(({ path }) => path) });
    const records = results.flatMap(recordOf);
    const empty = results.flatMap((result) => (result.kind === "none" ? [withoutPipeline(result)] : []));
    const named = new Set(modules.flatMap(({ path, named: isNamed }) => (isNamed ? [path] : [])));
    const passed = [...leftOut, ...empty.filter(({ path }) => !named.has(path))];
    (0,report/* reportLeftOut */.Ox)(passed, ports.log);
    const present = [...records, ...skipped];
    const [{ planManifest, writeManifest }, { findVanished }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5244).then(__webpack_require__.bind(__webpack_require__, 35244)),
        Promise.all(/* import() */[__webpack_require__.e(5244), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 60479)),
    ]);
    const planned = await planManifest({ ...inputs, workspace, env: ports.env, outcomes: records });
    const covered = new Set([...modules, ...leftOut].map(({ path }) => path));
    const vanished = await findVanished({ options, covered, present, planned });
    // A pipeline that is lost is why a module has none, and says more.
    const unexplained = empty.filter(({ path }) => named.has(path) && vanished.every(({ module }) => module !== path));
    const all = [...present, ...vanished, ...unexplained.map(({ path }) => namedInVain(path))];
    if (all.length === 0)
        throw nothing ?? (0,discovery/* nothingFound */.Sb)(inputs.pipelines, covered.size);
    await writeManifest(planned.updated, { ...inputs, workspace, log: ports.log });
    const known = new Set(all.map(({ module }) => module));
    const passedOver = [...covered].filter((path) => !known.has(path));
    const removed = planned.before.removed ?? [];
    return { records: all, manifest: planned.update, passedOver, leftOut: passed.length, removed };
}
/** What is executed for the modules: themselves, and the code that their requirements install. */
const filesOf = (modules, { inputs }) => modules.length === 0 ? [] : [...modules.map(({ path }) => path), ...inputs.requirements];
async function discover({ workspace, inputs, ports }) {
    try {
        const roots = (0,search_roots/* searchRoots */._)({ workspace, inputs, env: ports.env });
        return await (0,discovery/* discoverPipelines */.NY)({ workspace, patterns: inputs.pipelines, entry: inputs.entry, roots });
    }
    catch (error) {
        if (error instanceof errors/* DiscoveryError */.P3)
            return { modules: [], leftOut: [], nothing: error };
        throw error;
    }
}
async function obtain_pipelines_select(modules, options) {
    if (!options.inputs.changedOnly)
        return { selected: modules, skipped: [] };
    const { selectChanged, skippedRecords } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8567), __webpack_require__.e(440)]).then(__webpack_require__.bind(__webpack_require__, 70440));
    const { selected, skipped } = await selectChanged({ ...options, modules });
    return { selected, skipped: skippedRecords(skipped) };
}
async function compileModules(modules, { inputs, workspace, cacheFolder, ports, progress, searched }) {
    if (modules.length === 0)
        return [];
    progress.compiling(modules.length);
    // Loaded when there is something to compile; likewise the server's client when there is something to upload.
    const { compilePipelines } = await Promise.all(/* import() */[__webpack_require__.e(2828), __webpack_require__.e(8567), __webpack_require__.e(3414)]).then(__webpack_require__.bind(__webpack_require__, 13414));
    return await compilePipelines({
        ...inputs,
        modules,
        searched,
        workspace,
        cacheFolder,
        ...ports,
        onModule: progress.compiled,
        meanwhile: () => void (checksAnything(inputs) && prepareChecks()),
    });
}
const checksAnything = ({ checks }) => rule_names/* ruleNames */.X.some((rule) => checks(rule) !== "off");
/** Loading the checks takes 200 ms; do it while Python imports the SDK. */
async function prepareChecks() {
    await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6102), __webpack_require__.e(8891), __webpack_require__.e(1579), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 69507)), __webpack_require__.e(/* import() */ 6483).then(__webpack_require__.bind(__webpack_require__, 96483))]);
}
/** Python was asked, and there is none. */
const withoutPipeline = ({ module, ending }) => ({
    path: module,
    reason: ending === undefined ? "holds no pipeline and compiles none" : `compiles nothing: ${ending}`,
});
const namedInVain = (path) => ({ module: path, name: path, error: (0,discovery/* noPipelineIn */.Hy)(path) });
function recordOf(result) {
    if (result.kind === "none")
        return [];
    if (result.kind === "compiled") {
        const { module, function: name } = result.pipeline;
        return [{ module, function: name, name: result.pipeline.name, compiled: result.pipeline }];
    }
    const { module, function: own, name, error } = result;
    return [{ module, ...(own === undefined ? {} : { function: own }), name: name ?? own ?? module, error }];
}

// EXTERNAL MODULE: ./src/report/end-step.ts
var end_step = __webpack_require__(62118);
// EXTERNAL MODULE: ./src/report/outputs.ts
var outputs = __webpack_require__(65468);
// EXTERNAL MODULE: ./src/report/text/markdown.ts
var markdown = __webpack_require__(52087);
// EXTERNAL MODULE: ./src/report/text/words.ts
var text_words = __webpack_require__(91605);
;// CONCATENATED MODULE: ./src/report/published.ts


/** The sentence that the step fails with; undefined when everything is where it should be. */
function publishFailure({ errors }) {
    return errors.length === 0 ? undefined : "The pipelines are fine, but not everything could be published.";
}
/** A line of the summary for each place where the packages are now, and for what kept them from it. */
function renderPublished(published) {
    const { artifact, commit, pullRequest, release, turnedIntoDrift, errors } = published;
    const lines = [
        artifact && `artifact ${(0,markdown/* link */.nf)(artifact.name, artifact.url)}`,
        commit && `commit ${(0,markdown/* link */.nf)(commit.sha.slice(0, 7), commit.url)} on ${(0,markdown/* inlineCode */.ti)(commit.branch)}`,
        pullRequest &&
            `pull request ${(0,markdown/* link */.nf)(`#${pullRequest.number}`, pullRequest.url)}${pullRequest.state === "closed" ? ", closed" : ""}`,
        release && `release ${(0,markdown/* link */.nf)(release.tag, release.url)} with ${(0,text_words/* plural */.LS)(release.assets.length, "asset")}`,
        turnedIntoDrift && `not committed, because ${(0,markdown/* escapeMarkdown */.FV)(turnedIntoDrift)}`,
        ...errors.map((error) => `❌ ${(0,markdown/* escapeMarkdown */.FV)(error.message)}`),
    ].filter((line) => line !== undefined);
    return lines.length === 0 ? "" : `\n## Packages\n\n${lines.map((line) => `- ${line}`).join("\n")}\n`;
}

;// CONCATENATED MODULE: ./src/run.ts











/**
 * discover → compile → check → publish → upload → submit → follow. A pipeline that fails at one step stops there, the others go on.
 * @throws ActionError for what keeps all of them from being compiled: the globs, the environment of the SDK
 */
async function run(context) {
    const obtained = await obtainPipelines(context);
    const { manifest } = obtained;
    const checked = await check(obtained.records, context);
    const change = await reportChange(checked, context, { goesOn: goesOn(checked, context) });
    let published = { errors: [] };
    try {
        published = await publish({ ...context, ...change, manifest }, context);
        const compared = await compareCommitted({ ...change, manifest }, published, context);
        const ended = goesOn(compared, context) ? await finishPipelines(compared, obtained, context) : compared;
        await change.conclude(ended, { stepFailed: published.errors.length > 0 });
        return outcomeOf(ended, { published, leftOut: obtained.leftOut }, context);
    }
    catch (error) {
        await change.conclude(change.records, { stepFailed: true });
        return (0,end_step/* brokenOff */.H1)(error, context.ports.signal, published);
    }
}
/** Whether anything is left to do with a server. */
const goesOn = (records, { inputs }) => inputs.serverDrift !== "ignore" || (delivers(inputs) && records.some(plan_uploads/* isDeliverable */.MG));
/** A cluster without a server keeps nothing but runs. */
const delivers = ({ engine, run, upload, host }) => engine === "tekton" ? run : upload === "true" || (upload === "auto" && host !== "");
async function check(records, context) {
    if (!checksAnything(context.inputs) || records.every(({ compiled }) => compiled === undefined))
        return records;
    const { checkPipelines } = await Promise.all(/* import() */[__webpack_require__.e(6102), __webpack_require__.e(8891), __webpack_require__.e(1579), __webpack_require__.e(218)]).then(__webpack_require__.bind(__webpack_require__, 69507));
    const { log } = context.ports;
    return await checkPipelines(records, { ...context, onFinding: (finding) => (0,report/* reportFinding */.M$)(finding, log) });
}
async function publish(packages, { inputs, ports }) {
    if (inputs.publish.length === 0)
        return { errors: [] };
    const { publishPackages } = await __webpack_require__.e(/* import() */ 3456).then(__webpack_require__.bind(__webpack_require__, 13456));
    const published = await publishPackages(packages);
    for (const error of published.errors)
        (0,report/* reportError */.N7)(error, ports.log);
    return published;
}
/** Packages that could not be committed are compared instead. Those that were committed cannot have drifted. */
async function compareCommitted({ records, manifest }, { commit, turnedIntoDrift }, context) {
    const { drift } = context.inputs;
    const level = drift === "ignore" && turnedIntoDrift !== undefined ? "warning" : drift;
    if (level === "ignore" || commit !== undefined)
        return records;
    const { checkDrift } = await Promise.all(/* import() */[__webpack_require__.e(2828), __webpack_require__.e(7291), __webpack_require__.e(7494), __webpack_require__.e(3129)]).then(__webpack_require__.bind(__webpack_require__, 83129));
    return await checkDrift(records, { ...context, ...context.inputs, level, manifest });
}
/** An error that stops all pipelines, such as a server out of reach, becomes the error of each: summary and outputs keep what was compiled. */
async function finishPipelines(records, obtained, context) {
    try {
        if (context.inputs.serverDrift !== "ignore")
            return await compareWithServer(records, obtained, context);
        return await run_deliver(records, obtained, context);
    }
    catch (thrown) {
        const { signal } = context.ports;
        const error = signal.aborted ? signal.reason : thrown;
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return records.map((record) => ((0,plan_uploads/* isDeliverable */.MG)(record) ? { ...record, error } : record));
    }
}
async function compareWithServer(records, { passedOver, removed }, context) {
    const { compareWithServer: compare } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(5244), __webpack_require__.e(2801), __webpack_require__.e(3195), __webpack_require__.e(1916)]).then(__webpack_require__.bind(__webpack_require__, 71916));
    return await compare(records, { ...context, passedOver, removed });
}
async function run_deliver(records, obtained, context) {
    const plans = await (0,plan_uploads/* planUploads */.K)(records, context);
    const engine = await (0,open_engine/* openEngine */.F)(context);
    try {
        const lost = await lostOnServer(obtained, engine, context);
        return [...(await deliverAll(plans, engine, context)), ...lost];
    }
    finally {
        await engine.close();
    }
}
async function lostOnServer(obtained, { pipelinesOf }, context) {
    if (pipelinesOf === undefined || obtained.passedOver.length === 0)
        return [];
    const { findLostOnServer } = await Promise.all(/* import() */[__webpack_require__.e(5244), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 60479));
    return await findLostOnServer({ ...obtained, pipelinesOf }, context);
}
function outcomeOf(records, { published, leftOut }, { inputs, github, ports }) {
    const options = { linkable: inputs.host !== "embedded" && inputs.engine === "kfp" };
    const failure = (0,report/* reportEnd */.wZ)(records, ports.log, options) ?? publishFailure(published);
    const status = (0,outputs/* overallStatus */.gX)(records);
    return {
        outputs: (0,outputs/* outputsOf */.Yz)(records, published.errors.length > 0 ? (0,verdict/* worstVerdict */.zP)([status, "failed"]) : status, published),
        errors: [],
        summary: async () => {
            // Loaded late: it brings graphs and their drawing along.
            const [{ renderSummary }, { linksOf }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(7494), __webpack_require__.e(1922), __webpack_require__.e(7994)]).then(__webpack_require__.bind(__webpack_require__, 57994)),
                __webpack_require__.e(/* import() */ 4205).then(__webpack_require__.bind(__webpack_require__, 14205)),
            ]);
            return renderSummary(records, { ...options, links: linksOf(github), leftOut }) + renderPublished(published);
        },
        hasFailed: failure !== undefined,
        ...(failure === undefined ? {} : { failure }),
    };
}


/***/ }),

/***/ 58465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ pathInside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The path of `target` below `folder`, with `/`, empty for the folder itself; undefined when it lies outside. Resolve both with `realpath`
 * first: a symbolic link below the folder may lead anywhere.
 */
function pathInside(folder, target) {
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, target);
    if (within === ".." || within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(within))
        return undefined;
    return within.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
}


/***/ }),

/***/ 93171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pd: () => (/* binding */ readUntrusted),
/* harmony export */   pL: () => (/* binding */ isSafePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86594);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58465);





const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** A path below some folder, written plainly: relative, with `/`, without `..`, and not into git's own folder. */
function isSafePath(path) {
    if (typeof path !== "string" || path === "" || path.length > 4096)
        return false;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
    if (/[\x00-\x1f\x7f\\]/.test(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || node_path__WEBPACK_IMPORTED_MODULE_2__.posix.normalize(path) !== path)
        return false;
    const segments = path.split("/");
    return !segments.includes("..") && !segments.some((segment) => segment.toLowerCase() === ".git");
}
/**
 * The bytes of a file that an untrusted job may have written: a plain file below the workspace, bounded in size.
 * @throws PackageError
 */
async function readUntrusted(workspace, path, limit) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path);
    await refuseOutside(workspace, path);
    // Without O_NONBLOCK a named pipe would wait for somebody to write.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(absolute, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK).catch((cause) => {
        throw unreadable(path, cause);
    });
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackageError */ .JP(`${path} is not a plain file.`);
        if (stats.size > limit)
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackageError */ .JP(`${path} is too large: ${stats.size} bytes, of which ${limit} are allowed.`, {
                code: "package-too-large",
            });
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function refuseOutside(workspace, path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(workspace, path)).catch((cause) => {
        throw unreadable(path, cause);
    });
    if ((0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .pathInside */ ._)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), target) !== undefined)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackageError */ .JP(`${path} lies outside the workspace.`, { code: "outside-workspace" });
}
function unreadable(path, cause) {
    const { code } = cause;
    if (code === "ENOENT")
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackageError */ .JP(`There is no file ${path}.`, {
            code: "file-missing",
            cause,
        });
    if (code === "ELOOP" || code === "EMLINK")
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackageError */ .JP(`${path} is a symbolic link.`, { cause });
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PackageError */ .JP(`${path} cannot be read.`, { cause });
}


/***/ })

};
