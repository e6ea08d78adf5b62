export const id = 7770;
export const ids = [7770];
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

/***/ 18017:
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

// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
// EXTERNAL MODULE: ./src/workspace/untrusted.ts
var untrusted = __webpack_require__(93171);
;// CONCATENATED MODULE: ./src/delivery/given-parameters.ts






/** A list of parameter values is always smaller. */
const sizeLimit = limits/* mebibyte */.E;
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

// EXTERNAL MODULE: ./src/inputs/parameter-types.ts
var parameter_types = __webpack_require__(21478);
;// CONCATENATED MODULE: ./src/delivery/run-parameters.ts



/**
 * Distributes the `parameters` input: `name: value` goes to every pipeline that declares the name, `pipeline: {name: value}` to that
 * pipeline only, where it wins. Checked here because servers of the v1 generation accept an unknown parameter and run without it (recorded:
 * kfp-tekton-1.9.2/06, quirk: unknown-parameter-accepted).
 * @returns values by pipeline name
 * @throws InputError with every name that no pipeline declares and every value that is missing or of another type
 */
function resolveRunParameters({ given, pipelines, allCompiled, configured = () => new Map(), }) {
    const resolved = pipelines.map((pipeline) => {
        const own = ownEntries(given, pipeline);
        return { pipeline, own, values: valuesFor(pipeline, new Map([...configured(pipeline.name), ...given]), own) };
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
/** The nested mapping for this pipeline. If any pipeline has a parameter of that name, the mapping is that parameter's JSON value instead. */
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
        const wanted = value === undefined ? undefined : (0,parameter_types/* mismatch */.J)(type, value);
        return wanted === undefined
            ? []
            : [
                `Pipeline \`${pipeline.name}\` declares \`${name}\` as ${type}, ${wanted}; \`parameters\` gives ${JSON.stringify(value)}.`,
            ];
    });
}

// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
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
    const values = await readGivenParameters(context, new Set(pipelines.map(({ name }) => name)));
    const parameters = inputs.run
        ? resolveRunParameters({
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
        const own = parameters.get(record.name) ?? {};
        return { record, request: { ...requestFor(record.compiled, { ...context, github }), parameters: own } };
    });
    return stopSameNames(plans);
}
function configuredValues(pipeline, { config, environment }) {
    if (config === undefined)
        return new Map();
    const merged = (0,merge_parameters/* mergeParameters */.J)(config, { environment: environment?.name, pipeline });
    return new Map([...merged].map(([name, { entry }]) => [name, entry]));
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

/***/ 95383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NY: () => (/* binding */ discoverPipelines),
  Hy: () => (/* binding */ noPipelineIn),
  Sb: () => (/* binding */ nothingFound)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/memo.ts
var model_memo = __webpack_require__(24307);
// EXTERNAL MODULE: ./src/workspace/untrusted.ts
var untrusted = __webpack_require__(93171);
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
;// CONCATENATED MODULE: ./src/discovery/test-folders.ts
/** Folders that hold tests and what those need. */
const testFolder = /^(?:tests?|testing|testdata|__tests__|e2e|unittests?|(?:.+[_-])?tests?|tests?[_-].+|e2e[_-].+|.+[_-]e2e)$/i;
/** @param base the folder that the user named, by the part of a glob before its first wildcard: below that, tests were not asked for */
const liesInTests = (path, base) => path
    .slice(base.length)
    .split("/")
    .slice(0, -1)
    .some((folder) => testFolder.test(folder));

;// CONCATENATED MODULE: ./src/discovery/find-modules.ts







/** Folders with installed Python code. */
const neverSearched = ["**/node_modules/**", "**/.git/**", "**/site-packages/**", "**/__pycache__/**"];
/** Tests (patterns of pytest and unittest) and set-up scripts are never pipelines, and running them has side effects. */
const neverByGlob = /^(?:test_.*|.*_tests?|tests?|conftest|setup)\.py$/;
/** @throws DiscoveryError for a named file that does not exist, or a path outside the workspace */
async function findModules(workspace, patterns) {
    const root = await (0,promises_.realpath)(workspace);
    const all = patterns.map((pattern) => normalize(pattern, [workspace, root]));
    const wanted = all.filter((pattern) => !pattern.startsWith("!"));
    const outside = wanted.find((pattern) => (0,external_node_path_.isAbsolute)(pattern) || pattern.split("/").includes(".."));
    if (outside !== undefined)
        throw outsideError(outside);
    const links = new LinkResolver(root);
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
    return sortOut(paths, { named, targets, outside: links.outside, bases: wanted.map(baseOf) });
}
/** Converts an absolute path below the root to a relative one. */
function normalize(pattern, roots) {
    const [, negation = "", path = ""] = /^(!?)(.*)$/s.exec(pattern.replaceAll("\\", "/")) ?? [];
    const above = roots.find((root) => path.startsWith(`${root}/`));
    return negation + (above === undefined ? path : path.slice(above.length + 1)).replace(/^(?:\.\/)+/, "");
}
/** The folder that a glob starts from, with `/` at its end unless it is the root. */
function baseOf(pattern) {
    const parts = pattern.split("/").slice(0, -1);
    const dynamic = parts.findIndex((part) => (0,dist/* isDynamicPattern */.ey)(part));
    return (dynamic === -1 ? parts : parts.slice(0, dynamic)).map((part) => `${part}/`).join("");
}
function sortOut(paths, { named, targets, outside, bases }) {
    const leftOut = outside.map((path) => leaveOut(path, linksOutside));
    const files = [];
    const owners = new Map();
    // Explicitly named paths come before matched ones, and files before links to them.
    const rank = (path) => (named.has(path) ? 0 : targets.get(path) === path ? 1 : 2);
    for (const path of paths.toSorted((one, other) => rank(one) - rank(other))) {
        const target = targets.get(path);
        const reason = named.has(path) ? undefined : reasonToLeaveOut(path, { target, owner: owners.get(target) });
        if (reason !== undefined)
            leftOut.push(leaveOut(path, reason));
        else
            files.push({ path, named: named.has(path), inTests: !named.has(path) && isInTests(path, bases) });
        if (!owners.has(target))
            owners.set(target, path);
    }
    return { files: files.sort((one, other) => (one.path < other.path ? -1 : 1)), leftOut };
}
function isInTests(path, bases) {
    const base = bases.filter((folder) => path.startsWith(folder)).sort((one, other) => other.length - one.length)[0];
    return liesInTests(path, base ?? "");
}
function reasonToLeaveOut(path, { target, owner }) {
    if (target === undefined)
        return linksOutside;
    if (neverByGlob.test(external_node_path_.posix.basename(path)))
        return "a test or set-up script by its name";
    return owner === undefined ? undefined : `is the same file as ${owner}`;
}
const linksOutside = "links to a file outside the workspace";
const leaveOut = (path, reason) => ({ path, reason });
/** Resolves symbolic links, but refuses targets outside the workspace: a pull request could otherwise include files of the machine. */
class LinkResolver {
    #root;
    /** Paths and their targets, both relative. */
    #targets = new Map();
    /** Links to files outside the workspace. */
    outside = [];
    constructor(root) {
        this.#root = root;
    }
    /** Replaces `fs.realpath`, which the search calls for each link. */
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
    /** Resolves the paths of found files. Only folders, which are few, and links are resolved. */
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

// EXTERNAL MODULE: ./src/discovery/sources.ts
var discovery_sources = __webpack_require__(6388);
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
    const sources = (0,discovery_sources/* openSources */.H)(workspace, options.roots ?? []);
    const chosen = await recallOrChoose(files, { ...options, sources, searched: new Set(files.map(({ path }) => path)) });
    return {
        modules: chosen.filter((choice) => "entry" in choice),
        leftOut: [...leftOut, ...chosen.filter((choice) => "reason" in choice)],
    };
}
/**
 * What is chosen depends on the settings, the list of files, and on what was asked of the files' texts and places. If all of it is as it was
 * in an earlier step, so is the result, and nothing is parsed.
 */
async function recallOrChoose(files, options) {
    const { sources, entry, roots = [], defaultSdk = "", memo = model_memo/* noMemo */.E } = options;
    const from = [files, entry, roots, defaultSdk];
    const known = memo.recall(discoveries, from);
    if (known !== undefined && sources.areStill(known.asked))
        return known.chosen;
    const candidates = files.filter(({ path, named }) => named || sources.reachesSdk(path));
    const without = files.filter((file) => !candidates.includes(file));
    const chosen = [
        ...without.map(({ path }) => ({ path, reason: "imports neither kfp nor kfp_tekton" })),
        ...(await choose(candidates, options)),
    ];
    memo.keep(discoveries, from, { asked: sources.asked(), chosen });
    return chosen;
}
const discoveries = {
    name: "discovery",
    isProper: (value) => (0,untrusted/* isObject */.Gv)(value) &&
        (0,untrusted/* isObject */.Gv)(value.asked) &&
        (0,untrusted/* isObject */.Gv)(value.asked.texts) &&
        (0,untrusted/* isObject */.Gv)(value.asked.present) &&
        Array.isArray(value.chosen) &&
        value.chosen.every(isChoice),
};
const isChoice = (value) => (0,untrusted/* isObject */.Gv)(value) &&
    typeof value.path === "string" &&
    (typeof value.reason === "string" ||
        ((value.entry === "pipeline" || value.entry === "main") &&
            (value.sdk === "kfp" || value.sdk === "kfp-tekton") &&
            Array.isArray(value.pipelines)));
async function choose(files, options) {
    if (files.length === 0)
        return [];
    // The parser is loaded late, only if there is something to parse.
    const { createChooser } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(4323)]).then(__webpack_require__.bind(__webpack_require__, 74323));
    return files.map(createChooser(options));
}
/** Creates the error for a named module without a pipeline. */
function noPipelineIn(path) {
    return new errors/* DiscoveryError */.P3(`${path} has no pipeline function.`, {
        code: "no-pipeline-found",
        hint: "Decorate the function with @dsl.pipeline(...), or take the file out of `pipelines`.",
        location: { file: path },
    });
}
/** @param files number of files that matched */
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
 * Lists the folders where Python looks up a module's imports, as in the compiler's search path (compile/driver): the module's folder, the
 * folders of the packages that it may be in, the root. Paths are relative to the workspace, with `/`.
 */
function searchFolders(module) {
    return [...new Set([...ancestors(module), "."])];
}
/** Lists the folders from a file's own up to, but without, the root. */
function ancestors(path) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    return folder === "." ? [] : [folder, ...ancestors(folder)];
}
/** Lists the places where an import of this name (`a.b`, `..a`) would be found, and the packages on the way. */
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
/** @returns undefined if the text is not a Python notebook */
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
        const kept = cell.cell_type === "code" ? withMagicsAsCalls(source) : [];
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
/** After these magics the rest of the cell is Python; after others (`%%bash`) it is not. */
const pythonMagic = /^%%(?:time|timeit|capture|prun)\b/;
const writingMagic = /^%%(?:file|writefile)\b\s*(.*)$/;
/** `%env A=1`, alone or with a name for what it returns. The driver's notebook_shell.py has those that later cells depend on. */
const lineMagic = /^(\s*(?:[\w, ]+=\s*)?)%(\w+)[ \t]*(.*)$/;
const command = /^(\s*[\w, ]+=)\s*!.*$/;
/** Magics become calls, as Jupyter makes them; each line stays where it is. Commands for a shell are left out. */
function withMagicsAsCalls(source) {
    const at = source.findIndex((line) => line.trim() !== "");
    const first = source[at] ?? "";
    const [, target] = writingMagic.exec(first) ?? [];
    if (target !== undefined)
        return source.map((_, index) => index === at ? call("run_cell_magic", "writefile", target, `${source.slice(at + 1).join("\n")}\n`) : "");
    if (first.startsWith("%%") && !pythonMagic.test(first))
        return source.map(() => "");
    return joinLines(source).map(withLineMagic);
}
/** A magic or command may go on after a backslash: its first line gets all of it. */
function joinLines(source) {
    const lines = [...source];
    lines.forEach((line, index) => {
        for (let next = index + 1; isMagic(line) && line.trimEnd().endsWith("\\") && next < lines.length; next += 1) {
            const goesOn = (lines[next] ?? "").trimEnd().endsWith("\\");
            lines[next] = "";
            if (!goesOn)
                break;
        }
    });
    return lines;
}
/** A line that begins with `% (` goes on with the text of the line before it. */
const isMagic = (line) => /^\s*(?:[\w, ]+=\s*)?(?:%{1,2}[a-zA-Z]|!)|^\s*\?|^\s*[\w.]+\?{1,2}\s*$/.test(line);
function withLineMagic(line) {
    if (/^%%/.test(line))
        return "pass";
    const [, start, name, rest] = lineMagic.exec(line) ?? [];
    if (start !== undefined && name !== undefined)
        return `${start}${call("run_line_magic", name, rest ?? "")}`;
    if (command.test(line))
        return line.replace(command, '$1 get_ipython().getoutput("")');
    return isMagic(line) ? `${/^\s*/.exec(line)?.[0] ?? ""}pass` : line;
}
/** JSON's texts are Python's as well. */
const call = (method, ...texts) => `get_ipython().${method}(${texts.map((text) => JSON.stringify(text)).join(", ")})`;


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

/***/ 6388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21618);
/* harmony import */ var _import_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88958);
/* harmony import */ var _notebook_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(669);





const sdk = /\bkfp(?:_tekton)?\b/;
/** @param roots further folders of Python's search path, relative to the workspace */
function openSources(workspace, roots) {
    const folders = new Map();
    const texts = new Map();
    const edges = new Map();
    const withoutSdk = new Set();
    const text = (path) => {
        if (!texts.has(path))
            texts.set(path, readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)));
        return texts.get(path);
    };
    const present = new Map();
    const exists = (path) => {
        const known = present.get(path) ?? isThere(path);
        present.set(path, known);
        return known;
    };
    const isThere = (path) => {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path);
        const names = folders.get(folder) ?? namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, folder));
        folders.set(folder, names);
        return names.has(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path));
    };
    const importedBy = (path) => {
        const known = edges.get(path) ?? filesImported(path, text(path) ?? "", { exists, roots });
        edges.set(path, known);
        return known;
    };
    const walk = (path, isKnown) => {
        const seen = new Set([path]);
        // Items added during the loop are visited too.
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
            // The last two places are those of the whole name, as a module and as a package.
            return folders.flatMap((folder) => (0,_import_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .ek)(name, importer, [folder]).slice(-2)).find(exists);
        },
        asked: () => ({
            texts: Object.fromEntries([...texts].map(([path, found]) => [path, digestOf(found)])),
            present: Object.fromEntries(present),
        }),
        areStill: (asked) => Object.entries(asked.present).every(([path, was]) => exists(path) === was) &&
            Object.entries(asked.texts).every(([path, digest]) => digestOf(text(path)) === digest),
        importedBy,
        closure: (path) => walk(path, () => false),
        reachesSdk: (path) => {
            if (withoutSdk.has(path))
                return false;
            const files = walk(path, (file) => withoutSdk.has(file));
            if ([...files].some((file) => sdk.test(text(file) ?? "")))
                return true;
            // These files need not be visited again.
            for (const file of files)
                withoutSdk.add(file);
            return false;
        },
    };
}
/** Lists imported files; packages on the way run too. */
function filesImported(path, text, { exists, roots }) {
    const folders = foldersFor(path, text, roots);
    return [...new Set(importsIn(text).flatMap((name) => (0,_import_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .ek)(name, path, folders).filter(exists)))];
}
const foldersFor = (importer, text, roots) => [
    ...new Set([...(0,_import_places_js__WEBPACK_IMPORTED_MODULE_3__/* .searchFolders */ .c0)(importer), ...roots, ...addedFolders(importer, text)]),
];
/** Lists folders that a text adds to `sys.path`, according to its string literals: relative to its own folder, or to the root. */
function addedFolders(importer, text) {
    const lines = text.includes("sys.path") ? text.match(/^.*\bsys\.path\b.*$/gm) : null;
    return (lines ?? []).flatMap((line) => {
        const literals = [...line.matchAll(/(["'])([^"']*)\1/g)].map(([, , literal = ""]) => literal);
        if (literals.length === 0)
            return [];
        const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(...literals);
        return [node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(importer), path), node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path)];
    });
}
const importing = /(?:^|[;:])[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import[ \t]*(\([^)]*\)|(?:\\\r?\n|[^\n;#])*)|import[ \t]+((?:\\\r?\n|[^\n;#])*))/gm;
/** Lists imported modules. A name imported from `a` is listed as `a` and `a.name`, because it may be a module. */
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
const digestOf = (text) => (text === undefined ? "" : (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(text));
function readText(path) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
        return path.endsWith(".ipynb") ? ((0,_notebook_js__WEBPACK_IMPORTED_MODULE_4__/* .readNotebook */ .c)(text)?.text ?? "") : text;
    }
    catch {
        return undefined;
    }
}
function namesIn(folder) {
    try {
        return new Set((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder));
    }
    catch {
        return new Set();
    }
}


/***/ }),

/***/ 91303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ followRun)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
;// CONCATENATED MODULE: ./src/gate/poll-delay.ts

const youngMs = 100_000;
const youngDelayMs = 250;
const longestMs = 20_000;
/** Budget of response bytes for one run: enough for half a minute of frequent polling of a small run. */
const firstBytes = 2 * limits/* mebibyte */.E;
const bytesPerMs = (2 * limits/* mebibyte */.E) / 60_000;
/** The end of a run is noticed within this time, however large its responses are. */
const longestForBytesMs = 60_000;
/**
 * Milliseconds until the next poll. The end of a run shorter than 100 s is noticed within a quarter of a second. After that the delay is a
 * fortieth of the run's age, at most 20 s: an hour costs about 620 requests, five hours about 1,340. The delay is at least twice the time
 * that the server took to respond. Each response contains the whole run, so large runs are polled less often: 2 MiB, plus 2 MiB per minute.
 */
function pollDelay({ elapsedMs, lookMs, bytes = 0, lastBytes = 0 }) {
    const byAge = elapsedMs < youngMs ? youngDelayMs : elapsedMs / 40;
    const affordedMs = (bytes + lastBytes - firstBytes) / bytesPerMs;
    return Math.max(Math.min(longestMs, Math.max(byAge, 2 * lookMs)), Math.min(longestForBytesMs, affordedMs - elapsedMs));
}

// EXTERNAL MODULE: ./src/tekton/task-title.ts
var task_title = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/gate/order-of-events.ts
/** Sorts tasks by what happened first: ended tasks, then the others, each by time. At equal times dependencies come first. */
function inOrderOfEvents(tasks) {
    const depths = depthsOf(tasks);
    const depth = ({ name }) => depths.get(name) ?? 0;
    return tasks.toSorted((one, other) => rank(one) - rank(other) || compare(timeOf(one), timeOf(other)) || depth(one) - depth(other));
}
/** Ended tasks rank before all others: clusters report whole seconds, so times alone do not show that an ended task let another begin. */
const order = ["succeeded", "failed", "timed-out", "cancelled", "skipped", "running", "pending"];
const rank = ({ phase }) => Math.max(0, order.indexOf(phase) - order.indexOf("cancelled"));
const timeOf = ({ startedAt = "", finishedAt = startedAt }) => finishedAt;
const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
/** The length of the longest chain of tasks that a task waits for; tasks of `finally` wait for all. */
function depthsOf(tasks) {
    const byName = new Map(tasks.map((task) => [task.name, task]));
    const depths = new Map();
    const measure = (task) => {
        const known = depths.get(task.name);
        if (known !== undefined)
            return known;
        // Tasks in a cycle, which Tekton refuses, count as visited, so that the recursion ends.
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
/** Writes one line per change: the run's start, its tasks, the run's end. */
function describeChanges(before, now) {
    const known = new Map(before?.tasks.map((task) => [task.name, task]));
    const tasks = inOrderOfEvents(now.tasks).flatMap((task) => describeTask(known.get(task.name), task));
    const changed = before?.reason !== now.reason && now.reason !== "";
    // While a run is running, its message only counts the tasks, which have their own lines.
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
/** A loop may have thousands of iterations: only failed ones have a line, the heartbeat counts the others. */
function describeIterations(before, loop) {
    const { iterations = [] } = loop;
    const known = new Map(before.map(({ number, phase }) => [number, phase]));
    return iterations
        .filter(({ number, phase }) => wentWrong(phase) && known.get(number) !== phase)
        .map(({ number, item, phase }) => `iteration ${number} of ${(0,task_title/* labelOf */.Wy)(loop)}${item === "" ? "" : ` (${item})`} ${words[phase]}`);
}
const wentWrong = (phase) => phase === "failed" || phase === "timed-out" || phase === "cancelled";
/** Describes running tasks for the heartbeat. */
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


/** On most clusters a pod is scheduled and its image pulled within this time. */
const patienceMs = 60_000;
/** Reports why a task has not begun, in the cluster's words: once the task has waited for `patienceMs`, and again if the reason changes. */
class WaitingTasks {
    #since = new Map();
    #told = new Map();
    notice(tasks, now) {
        const waiting = (0,flatten_tasks/* flattenTasks */.x)(tasks).filter((task) => task.waiting !== undefined);
        const names = new Set(waiting.map(({ name }) => name));
        for (const name of this.#since.keys())
            if (!names.has(name))
                this.#since.delete(name);
        return waiting.flatMap((task) => this.#describe(task, now));
    }
    #describe(task, now) {
        const { name, waiting = "", isOnlyNamed } = task;
        const since = this.#since.get(name) ?? now;
        this.#since.set(name, since);
        // Messages contain ports and times that differ in each poll.
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



/** Contact counts as lost only after this time: a server may restart or a proxy be down while the run continues. */
const lostAfterMs = 5 * 60_000;
const heartbeatMs = 60_000;
/** The state of a run as seen so far, and what was logged about it. */
class RunProgress {
    state;
    /** Bytes of all responses. */
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
        // A source without news may return the same object; comparing a thousand tasks is skipped then.
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
            : `No response for ${minutes} min, whether the run goes on is not known: ${this.lastError}`;
    }
    /** @returns whether contact is lost for good */
    missed(error) {
        const now = this.#options.clock.now();
        if (this.lastError !== error.message || now - this.#lastLine >= heartbeatMs)
            this.say(`no response: ${error.message}`);
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

;// CONCATENATED MODULE: ./src/gate/silent-tasks.ts



/** An image that cannot be pulled fails a task within a minute (quirk: unknown-image-fails-late), and its pod may be gone then. */
const askAfterMs = [15_000, 30_000];
const askEachMs = 60_000;
/** Limit of tasks to ask about: if a hundred tasks do not begin, they usually have one cause. */
const askedAtMost = 20;
/**
 * Watches tasks of which a server reports only the names (`legacyStatusUpdate` of KFP's persistence agent, quirk:
 * task-runs-only-referenced). Why such a task has not begun is in the server's error when its log is requested.
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
    /** The last known reasons of tasks that have not begun. */
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
            // An unreachable server is reported elsewhere.
            if (!(error instanceof errors/* NoLogError */.un) || error.said === silence.said)
                return;
            silence.said = error.said;
            this.#say(`task ${(0,task_title/* labelOf */.Wy)(task)} has no log yet: ${error.said}`);
        }
    }
}

// EXTERNAL MODULE: ./src/gate/task-logs.ts + 1 modules
var task_logs = __webpack_require__(59581);
// EXTERNAL MODULE: ./src/gate/tasks-after-end.ts
var tasks_after_end = __webpack_require__(14402);
// EXTERNAL MODULE: ./src/gate/terminate-run.ts + 1 modules
var terminate_run = __webpack_require__(2933);
// EXTERNAL MODULE: ./src/gate/verdict.ts + 2 modules
var verdict = __webpack_require__(5933);
;// CONCATENATED MODULE: ./src/gate/follow-run.ts








/** Time limit of a termination: the runner kills this process 10 s after its first signal. */
const terminateWithinMs = 5_000;
/** Time limit for reading logs before a late run is terminated. */
const logsWithinMs = 30_000;
/** Follows one run to its end. @throws only what is not an ActionError; a lost, cancelled or late run is a verdict */
async function followRun(options) {
    const { timeoutMs, signal } = options;
    const progress = new RunProgress(options);
    const logs = new task_logs/* TaskLogs */.z(options);
    const silent = new SilentTasks(options.source, signal, (line) => progress.say(line));
    for (;;) {
        if (signal.aborted)
            return await stop("cancelled", options, { progress, logs });
        const lookedAt = progress.elapsedMs;
        const state = await readState(options, progress);
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
async function readState({ source, signal }, progress) {
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
/** Minimum pause: changes come in bursts, and a broken watch may report changes endlessly. */
const betweenChangesMs = 50;
/** Waits until the time is over, the workflow is cancelled, or a watching source has seen a change. */
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
/** Reads logs before the termination if there is time, because the pods and their logs are gone afterwards (quirk: log-errors-in-body). */
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
        tasks: (0,tasks_after_end/* terminatedTasks */.S)(tasks, options.source.finallyAfterTermination),
    };
}
const passed = (ms) => new Promise((resolve) => AbortSignal.timeout(ms).addEventListener("abort", () => resolve(), { once: true }));


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
        module: valueIn(entries, "module"),
    };
}


/***/ }),

/***/ 79645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ checksumsOf),
/* harmony export */   dt: () => (/* binding */ untrustedChecksums),
/* harmony export */   pd: () => (/* binding */ renderChecksums),
/* harmony export */   uw: () => (/* binding */ checksumsName)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10817);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93171);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85488);





/** The file beside the manifest with the digest of every file that it names, and its own. */
const checksumsName = "checksums.txt";
/** Renders checksums as sha256sum writes them and actions/attest takes them for `subject-checksums`. @param digests by path, relative to the file */
const renderChecksums = (digests) => [...digests]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join("");
/** Renders the checksums of a folder of packages: those of its manifest, and the manifest's own. */
function checksumsOf(manifest) {
    const own = (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(Buffer.from((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .renderManifest */ .sB)(manifest)));
    return renderChecksums(new Map([...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOfAll */ .Uh)(manifest), [_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .vS, own]]));
}
/** Reads digests by path, relative to the checksums' folder. */
const untrustedChecksums = {
    limit: 8 * _model_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .mebibyte */ .E,
    parse: (bytes, path) => {
        const lines = bytes.toString("utf8").split("\n").slice(0, -1);
        return new Map(lines.map((line, index) => readLine(line, `Line ${index + 1} of ${path}`)));
    },
};
function readLine(line, place) {
    const [, digest = "", path = ""] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if ((0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .isSafePath */ .pL)(path))
        return [path, digest];
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageError */ .JP(`${place} is not a checksum as \`sha256sum\` writes it.`, {
        hint: "Compile again, and pass the folder on unchanged.",
    });
}


/***/ }),

/***/ 85488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Uh: () => (/* binding */ filesOfAll),
/* harmony export */   _I: () => (/* binding */ untrustedManifest),
/* harmony export */   nR: () => (/* binding */ packageFile),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _model_parse_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54129);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);
/* harmony import */ var _side_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48472);







/** Name of the manifest in `output-dir`, beside the packages. */
const manifestName = "pipelines.json";
const version = 1;
function renderManifest({ pipelines, removed = [] }) {
    const sorted = [...pipelines].sort((a, b) => (a.package < b.package ? -1 : 1));
    const told = removed.length === 0 ? {} : { removed };
    return `${JSON.stringify({ version, pipelines: sorted, ...told }, undefined, 2)}\n`;
}
/** Reads the manifest of another job, with the digest of its file. */
const untrustedManifest = {
    limit: 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E,
    parse: (bytes, path) => ({ manifest: parseManifest(bytes.toString("utf8"), path), sha256: (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(bytes) }),
};
/** @param path how a message calls the file. @throws PackageError: it may come from an untrusted job, or from a merge that went wrong */
function parseManifest(text, path) {
    const invalid = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} is not a manifest of this action: ${what}.`, {
        hint: "Delete it if it is left from something else or from a merge: the next compilation writes it anew.",
    });
    const value = (0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(text);
    if (!(0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) || !Array.isArray(value.pipelines))
        throw invalid("it has no list of pipelines");
    if (value.version !== version)
        throw invalid(`its version is ${JSON.stringify(value.version)}, and not ${version}`);
    const pipelines = value.pipelines.map((entry, index) => {
        const problem = entryProblem(entry);
        if (problem !== "")
            throw invalid(`its entry ${index + 1} has ${problem}`);
        return entry;
    });
    const twice = firstTwice(pipelines.map((entry) => entry.package));
    if (twice !== undefined)
        throw invalid(`it has ${twice} twice`);
    return { pipelines, ...removedIn(value, invalid) };
}
function removedIn({ removed }, invalid) {
    if (removed === undefined)
        return {};
    if (!Array.isArray(removed))
        throw invalid("its `removed` is not a list");
    const wrong = removed.findIndex((entry) => !isRemovedPipeline(entry));
    if (wrong !== -1)
        throw invalid(`entry ${wrong + 1} of \`removed\` needs the texts \`module\`, \`name\`, \`by\` and \`why\``);
    return { removed: removed };
}
const isRemovedPipeline = (entry) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry) &&
    (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(entry.module) &&
    [entry.name, entry.by, entry.why].every((value) => isText(value) && String(value).trim() !== "");
/** Creates the entry of a compiled pipeline. `sources` are the digests of the files that it read. */
function entryOf({ module, function: name, name: pipelineName, line, packagePath, ...compiled }, { outputDir, sources }) {
    const within = (path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(outputDir, path);
    return {
        module,
        function: name,
        name: pipelineName,
        line,
        package: within(packagePath),
        sha256: compiled.sha256,
        sdk: compiled.sdkVersion,
        parameters: compiled.parameters,
        sources,
        sideFiles: Object.fromEntries(Object.entries(compiled.sideFiles).map(([path, digest]) => [within(path), digest])),
    };
}
/** Every file of an entry, with its digest. */
const filesOf = (entry) => new Map([[entry.package, entry.sha256], ...Object.entries(entry.sideFiles)]);
/** Extensions of the formats that servers accept. */
const packageFile = /\.(?:ya?ml|zip|tar\.gz|tgz)$/;
/** Files below `.github` are refused: workflows and settings there are YAML files too. */
const isPackagePath = (path) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path) && packageFile.test(path) && !/(?:^|\/)\.github\//i.test(path);
const filesOfAll = ({ pipelines }) => new Map(pipelines.flatMap((entry) => [...filesOf(entry)]));
const isText = (value) => typeof value === "string" && value.length <= 4096;
const isDigest = (value) => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const isFiles = (value) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) && Object.entries(value).every(([path, digest]) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path) && isDigest(digest));
const parts = {
    module: _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL,
    function: isText,
    name: isText,
    line: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
    package: isPackagePath,
    sha256: isDigest,
    // As a version is written (PEP 440).
    sdk: (value) => typeof value === "string" && /^[\w.+!-]{0,100}$/.test(value),
    parameters: (value) => Array.isArray(value) && value.every(isParameter),
    sources: isFiles,
    sideFiles: isFiles,
};
function isParameter(value) {
    if (!(0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value))
        return false;
    const { name, type, default: given } = value;
    return isText(name) && (type === undefined || isText(type)) && (given === undefined || typeof given === "string");
}
/** @returns the first problem; empty if there is none */
function entryProblem(entry) {
    if (!(0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(entry))
        return "no proper form";
    const wrong = Object.entries(parts).find(([name, isValid]) => !isValid(entry[name]))?.[0];
    if (wrong !== undefined)
        return `no proper ${wrong}`;
    const { package: path, sideFiles } = entry;
    const other = Object.keys(sideFiles).find((file) => !(0,_side_files_js__WEBPACK_IMPORTED_MODULE_5__/* .isSideFileOf */ .Dv)(path, file));
    return other === undefined ? "" : `the side file ${other}, which the SDK does not write beside ${path}`;
}
function firstTwice(paths) {
    const seen = new Set();
    return paths.find((path) => seen.has(path) || !seen.add(path));
}


/***/ }),

/***/ 48472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ isSideFileOf),
/* harmony export */   hA: () => (/* binding */ isSideFileSuffix),
/* harmony export */   n7: () => (/* binding */ refuseOtherResource),
/* harmony export */   wj: () => (/* binding */ withoutExtension)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33243);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);




/** Names that the SDK gives: kfp_tekton/compiler/compiler.py, `_customtask_cr` and `_pipelineloop_cr`. */
const suffixPattern = /^_(customtask|pipelineloop)_cr\d{1,6}\.yaml$/;
/** Removes the extension like Python's os.path.splitext, which the SDK uses to name side files: `p.tar.gz` becomes `p.tar`. */
const withoutExtension = (path) => path.slice(0, path.length - (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).length);
/** Whether the rest of a file name, after its package's, is one that the SDK writes. */
const isSideFileSuffix = (suffix) => suffixPattern.test(suffix);
/** Whether the SDK writes a file of this name beside the package. */
function isSideFileOf(packagePath, path) {
    const stem = withoutExtension(packagePath);
    return path.startsWith(stem) && isSideFileSuffix(path.slice(stem.length));
}
/** The SDK writes these fields and no others (compiler.py, `custom_task_cr` and `pipeline_loop_cr`). */
const fields = new Set(["apiVersion", "kind", "metadata", "spec"]);
/** Groups of custom tasks are named like domains. The groups of Kubernetes and Tekton themselves contain no custom tasks. */
const customGroup = /^(?!tekton\.dev\/)(?![^/]*\.k8s\.io\/)[a-z0-9-]+(?:\.[a-z0-9-]+)+\/v\w{1,30}$/;
/**
 * A side file is the resource of one loop or custom task. Anything else under such a name did not come from the SDK.
 * @throws PackageError
 */
function refuseOtherResource(yaml, path) {
    const problem = problemOf(yaml, path);
    if (problem === undefined)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${path} is not a file that the SDK writes beside a package: ${problem}.`, {
        hint: "Only resources of loops and custom tasks lie beside packages. Compile again, and pass the folder on unchanged.",
    });
}
function problemOf(yaml, path) {
    const documents = load(yaml);
    if (documents?.length !== 1)
        return "it is not one YAML document";
    const resource = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldsOf */ .P)(documents[0]);
    const { apiVersion, kind } = resource;
    const other = Object.keys(resource).find((field) => !fields.has(field));
    if (other !== undefined)
        return `it has the field ${other}`;
    const what = `it is ${String(kind ?? "no object with a kind")} of ${String(apiVersion ?? "no group")}`;
    if (typeof kind !== "string" || !customGroup.test(String(apiVersion)))
        return what;
    return path.includes("_pipelineloop_cr") && kind !== "PipelineLoop" ? what : undefined;
}
function load(yaml) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_1__/* .loadAll */ .gh)(yaml);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 47770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/change/report-change.ts
/** Compares the pipelines with the base of the pull request, and comments on it where that is wanted. */
async function reportChange(records, options, { goesOn }) {
    const { compared: tellComparison } = options.progress;
    const isPublished = options.inputs.publish.some((kind) => kind === "artifact" || kind === "folder");
    if (!options.inputs.comment && !isPublished && tellComparison === undefined)
        return { records, attachments: new Map(), conclude: async () => { } };
    const { renderReportFile, reportFileName } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(2003), __webpack_require__.e(5160), __webpack_require__.e(993), __webpack_require__.e(6015), __webpack_require__.e(4596), __webpack_require__.e(8980)]).then(__webpack_require__.bind(__webpack_require__, 16823));
    const { records: compared, ...file } = await describeChange(records, options);
    tellComparison?.(file);
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
            const { withOutcomes } = await Promise.all(/* import() */[__webpack_require__.e(4975), __webpack_require__.e(2807)]).then(__webpack_require__.bind(__webpack_require__, 87083));
            const linkable = options.inputs.host !== "embedded" && options.inputs.engine === "kfp";
            const reports = withOutcomes(file.reports, ended, { linkable });
            await comment({ ...file, reports }, options, { isRunning: false, stepFailed });
        },
    };
}
async function comment(file, options, progress) {
    const { commentOnPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(4975), __webpack_require__.e(2807), __webpack_require__.e(3393), __webpack_require__.e(2097)]).then(__webpack_require__.bind(__webpack_require__, 72097));
    await commentOnPullRequest(file, options, progress);
}
async function describeChange(records, options) {
    if (options.inputs.packages.length > 0) {
        const { reportsOfLoaded } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(1283), __webpack_require__.e(4975), __webpack_require__.e(2003), __webpack_require__.e(5160), __webpack_require__.e(993), __webpack_require__.e(2807), __webpack_require__.e(6015), __webpack_require__.e(4596), __webpack_require__.e(1578), __webpack_require__.e(6036)]).then(__webpack_require__.bind(__webpack_require__, 76036));
        return { records, ...(await reportsOfLoaded(records, options)) };
    }
    const { reportsOf } = await Promise.all(/* import() */[__webpack_require__.e(4975), __webpack_require__.e(2807)]).then(__webpack_require__.bind(__webpack_require__, 87083));
    // It takes a second compilation, which nobody but the reader of a pull request has use for.
    if (options.github.pullRequest.kind !== "number" && options.progress.compared === undefined)
        return { records, reports: reportsOf(records), note: "", isTold: false };
    const { compareWithBase } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(4975), __webpack_require__.e(2807), __webpack_require__.e(1597)]).then(__webpack_require__.bind(__webpack_require__, 41597));
    const { records: compared, removed, note } = await compareWithBase(records, options);
    return { records: compared, reports: [...reportsOf(compared), ...removed], note, isTold: false };
}

// EXTERNAL MODULE: ./src/config/configure.ts + 2 modules
var configure = __webpack_require__(55688);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(70370);
// EXTERNAL MODULE: ./src/gate/follow-run.ts + 6 modules
var follow_run = __webpack_require__(91303);
;// CONCATENATED MODULE: ./src/gate/log-location.ts
/** Limit of searched lines: the cause of a failure is near the end of the log. */
const searchedLines = 400;
/**
 * Finds the repository's line that the end of a log names as the cause: the innermost certain frame of the last Python traceback, else a
 * `file:line`. A frame is certain if the line's text is the one in the traceback.
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
/** Paths of Python itself or of installed packages, even if the repository has a file of the same name. */
const foreign = /(?:site-packages|dist-packages|\/lib\/python3|^<)/;
/** An image contains the repository's files below some folder, so the longest suffix of the path that exists in the repository is used. */
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
/** `src/train.py:12: …` Finds `file:line`, as compilers, linters and test runners write it. */
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

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
;// CONCATENATED MODULE: ./src/delivery/deliver.ts




/** Limit of concurrent uploads and submissions: enough to hide latency, few enough for a small server. */
const requestsAtOnce = 4;
/** Takes each pipeline from its package to its verdict. */
async function deliverAll(plans, engine, context) {
    await engine.prepare?.(plans.flatMap(({ request }) => request ?? []));
    const limit = (0,p_limit/* default */.A)(requestsAtOnce);
    const delivered = await Promise.allSettled(plans.map((plan) => deliver({ plan, engine, limit, context })));
    // An unexpected error in one pipeline is thrown only after the other pipelines have finished.
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
        const submitted = await limit(() => submitAndRemember(submit, context));
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
        // Requests that a cancellation interrupts fail with various errors, so the signal decides.
        const { signal } = context.ports;
        if (signal.aborted && signal.reason instanceof errors/* ActionError */.lZ)
            return { ...record, error: signal.reason };
        if (error instanceof errors/* ActionError */.lZ)
            return { ...record, error };
        throw error;
    }
}
/** A run counts as open once it is sent: the server may have it even if a cancellation interrupts the response. */
async function submitAndRemember(submit, { openRuns, ports }) {
    const sent = [];
    // Submissions still in the queue when the workflow is cancelled are not sent.
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
    return await (0,follow_run/* followRun */.R)({
        source: engine.runSource(submitted, compiled.yaml),
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
// EXTERNAL MODULE: ./src/delivery/plan-uploads.ts + 5 modules
var plan_uploads = __webpack_require__(18017);
// EXTERNAL MODULE: ./src/gate/verdict.ts + 2 modules
var verdict = __webpack_require__(5933);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/discovery/discovery.ts + 2 modules
var discovery = __webpack_require__(95383);
// EXTERNAL MODULE: ./src/discovery/search-roots.ts
var search_roots = __webpack_require__(22296);
// EXTERNAL MODULE: ./src/event/untrusted-code.ts + 1 modules
var untrusted_code = __webpack_require__(70607);
// EXTERNAL MODULE: ./src/model/rule-names.ts
var rule_names = __webpack_require__(62074);
// EXTERNAL MODULE: ./src/report/report.ts + 1 modules
var report = __webpack_require__(42654);
;// CONCATENATED MODULE: ./src/obtain/obtain-pipelines.ts








/** Compiles the pipelines, or loads packages that an earlier job compiled. @throws ActionError for what concerns all of them */
async function obtainPipelines(options) {
    if (options.inputs.packages.length > 0)
        return await loadPipelines(options);
    return await compile(options);
}
async function loadPipelines(options) {
    const { inputs, workspace, ports } = options;
    const [{ loadPackages }, { updateOfLoaded }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(5160), __webpack_require__.e(1713)]).then(__webpack_require__.bind(__webpack_require__, 31713)),
        __webpack_require__.e(/* import() */ 4996).then(__webpack_require__.bind(__webpack_require__, 64996)),
    ]);
    const areStrangers = (0,untrusted_code/* isPackageForeign */.Lr)(options.github);
    const loaded = await loadPackages({ workspace, patterns: inputs.packages, areStrangers, ...ports });
    if (loaded.length === 0)
        ports.log.line("The manifest has no pipelines: there is nothing to do.");
    // The embedded server executes packages in this job, so untrusted packages must be refused. Other servers execute them elsewhere.
    if (inputs.host === "embedded" && inputs.run)
        await (0,untrusted_code/* refuseUntrustedCode */.ot)({ ...options, files: loaded.map(pathOf), deed: "run packages" });
    const records = loaded.map((result) => {
        if (result.kind === "refused")
            return { module: result.path, name: result.path, error: result.error };
        const { module, function: name, name: pipelineName } = result.pipeline;
        return { module, ...(name === "" ? {} : { function: name }), name: pipelineName, compiled: result.pipeline };
    });
    const manifest = updateOfLoaded(loaded, { workspace, env: ports.env, outputDir: inputs.outputDir });
    return { records, manifest, passedOver: [], leftOut: 0, removed: [] };
}
const pathOf = (loaded) => loaded.kind === "loaded" ? loaded.pipeline.packagePath : loaded.path;
async function compile(options) {
    const { inputs, workspace, ports } = options;
    const { modules, leftOut, nothing } = await discover(options);
    refuseUnknownModules(inputs, [...modules, ...leftOut]);
    const { selected, skipped } = await obtain_pipelines_select(modules, options);
    await (0,untrusted_code/* refuseUntrustedCode */.ot)({ ...options, files: filesOf(selected, options), deed: "compile modules" });
    const results = await compileModules(selected, { ...options, searched: modules.map(({ path }) => path) });
    const records = results.flatMap(recordOf);
    const empty = results.flatMap((result) => (result.kind === "none" ? [withoutPipeline(result)] : []));
    const named = new Set(modules.flatMap(({ path, named: isNamed }) => (isNamed ? [path] : [])));
    const passed = [...leftOut, ...empty.filter(({ path }) => !named.has(path))];
    (0,report/* reportLeftOut */.Ox)(passed, ports.log);
    const present = [...records, ...skipped];
    const [{ planManifest, writeManifest }, { findLostPipelines }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5244).then(__webpack_require__.bind(__webpack_require__, 35244)),
        __webpack_require__.e(/* import() */ 6133).then(__webpack_require__.bind(__webpack_require__, 16133)),
    ]);
    const planned = await planManifest({ workspace, env: ports.env, outputDir: inputs.outputDir, outcomes: records });
    const covered = new Set([...modules, ...leftOut].map(({ path }) => path));
    const lost = await findLostPipelines({ options, covered, present, planned });
    // If a module lost its pipeline, that error explains more than "no pipeline".
    const unexplained = empty.filter(({ path }) => named.has(path) && lost.every(({ module }) => module !== path));
    const all = [...present, ...lost, ...unexplained.map(({ path }) => noPipelineRecord(path))];
    if (all.length === 0)
        throw nothing ?? (0,discovery/* nothingFound */.Sb)(inputs.pipelines, covered.size);
    await writeManifest(planned.updated, { workspace, outputDir: inputs.outputDir, log: ports.log });
    const known = new Set(all.map(({ module }) => module));
    const passedOver = [...covered].filter((path) => !known.has(path));
    const removed = planned.before.removed ?? [];
    return { records: all, manifest: planned.update, passedOver, leftOut: passed.length, removed };
}
/** A misspelt module would run without its arguments. @throws DiscoveryError naming it */
function refuseUnknownModules({ mainArguments }, found) {
    const paths = new Set(found.map(({ path }) => path));
    const unknown = [...mainArguments.byModule.keys()].find((path) => !paths.has(path));
    if (unknown === undefined)
        return;
    const near = [...paths].filter((path) => external_node_path_.posix.basename(path) === external_node_path_.posix.basename(unknown));
    throw new errors/* DiscoveryError */.P3(`\`main-arguments\` names ${unknown}, which \`pipelines\` does not find.`, {
        code: "input-invalid",
        hint: near.length === 0 ? "Correct the path, or add the module to `pipelines`." : `Did you mean ${near.join(" or ")}?`,
    });
}
/** Files whose code is executed: the modules, and the requirements files that install code. */
const filesOf = (modules, { inputs }) => modules.length === 0 ? [] : [...modules.map(({ path }) => path), ...inputs.requirements];
async function discover({ workspace, inputs, ports, memo }) {
    try {
        const roots = (0,search_roots/* searchRoots */._)({ workspace, inputs, env: ports.env });
        const found = await (0,discovery/* discoverPipelines */.NY)({
            workspace,
            patterns: inputs.pipelines,
            entry: inputs.entry,
            roots,
            defaultSdk: inputs.sdk.preferred,
            memo,
        });
        for (const module of found.modules)
            ports.log.debug(`discovery: ${describeModule(module)}`);
        for (const { path, reason } of found.leftOut)
            ports.log.debug(`discovery: ${path}: left out, ${reason}`);
        return found;
    }
    catch (error) {
        if (error instanceof errors/* DiscoveryError */.P3)
            return { modules: [], leftOut: [], nothing: error };
        throw error;
    }
}
function describeModule({ path, entry, pipelines, sdk, expectation }) {
    const names = pipelines.map(({ name }) => name).join(", ") || "no pipeline is declared";
    return `${path}: ${entry === "main" ? "runs as __main__" : names} (${sdk}, a pipeline is ${expectation})`;
}
async function obtain_pipelines_select(modules, options) {
    if (!options.inputs.changedOnly)
        return { selected: modules, skipped: [] };
    const { selectChanged, skippedRecords } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1283), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(3765), __webpack_require__.e(4419)]).then(__webpack_require__.bind(__webpack_require__, 34419));
    const { selected, skipped } = await selectChanged({ ...options, modules });
    return { selected, skipped: skippedRecords(skipped) };
}
async function compileModules(modules, options) {
    if (modules.length === 0)
        return [];
    const { inputs, workspace, cacheFolder, ports, progress, searched, memo } = options;
    progress.compiling(modules.length);
    // Loaded late, so that a step with nothing to compile does not pay for it.
    const [{ compilePipelines }, { openJobCache }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(8600), __webpack_require__.e(4596), __webpack_require__.e(3765), __webpack_require__.e(7607)]).then(__webpack_require__.bind(__webpack_require__, 27607)),
        __webpack_require__.e(/* import() */ 3819).then(__webpack_require__.bind(__webpack_require__, 43819)),
    ]);
    const jobCache = await openJobCache(options);
    return await compilePipelines({
        ...inputs,
        modules,
        searched,
        workspace,
        cacheFolder,
        memo,
        ...ports,
        ...(0,defined/* defined */.s)({ jobCache }),
        ...((0,untrusted_code/* isPackageForeign */.Lr)(options.github) ? { foreignChanges: () => changedByStrangers(options) } : {}),
        onModule: progress.compiled,
        meanwhile: () => void (checksAnything(inputs) && prepareChecks()),
    });
}
async function changedByStrangers(options) {
    const { changedFiles } = await __webpack_require__.e(/* import() */ 977).then(__webpack_require__.bind(__webpack_require__, 30977));
    const changes = await changedFiles(options);
    return changes.kind === "known" ? changes.files : undefined;
}
const checksAnything = ({ checks, policyFile }) => policyFile !== "" || rule_names/* ruleNames */.X.some((rule) => checks(rule) !== "off");
/** Loading the checks takes 200 ms; do it while Python imports the SDK. */
async function prepareChecks() {
    await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5160), __webpack_require__.e(993), __webpack_require__.e(6015), __webpack_require__.e(1343)]).then(__webpack_require__.bind(__webpack_require__, 69507)), __webpack_require__.e(/* import() */ 6803).then(__webpack_require__.bind(__webpack_require__, 49184))]);
}
/** The module was run and compiled no pipeline. */
const withoutPipeline = ({ module, ending }) => ({
    path: module,
    reason: ending === undefined ? "holds no pipeline and compiles none" : `compiles nothing: ${ending}`,
});
const noPipelineRecord = (path) => ({ module: path, name: path, error: (0,discovery/* noPipelineIn */.Hy)(path) });
function recordOf(result) {
    if (result.kind === "none")
        return [];
    if (result.kind === "compiled") {
        const { module, function: name } = result.pipeline;
        return [{ module, function: name, name: result.pipeline.name, compiled: result.pipeline }];
    }
    const { module, function: own, name, error } = result;
    return [{ module, ...(0,defined/* defined */.s)({ function: own }), name: name ?? own ?? module, error }];
}

// EXTERNAL MODULE: ./src/packages/checksums.ts
var checksums = __webpack_require__(79645);
// EXTERNAL MODULE: ./src/report/end-step.ts
var end_step = __webpack_require__(62118);
// EXTERNAL MODULE: ./src/report/outputs.ts
var report_outputs = __webpack_require__(65468);
// EXTERNAL MODULE: ./src/report/published.ts
var report_published = __webpack_require__(1008);
// EXTERNAL MODULE: ./src/report/text/links.ts
var text_links = __webpack_require__(14205);
;// CONCATENATED MODULE: ./src/run.ts
















/**
 * discover → compile → check → publish → upload → submit → follow. A pipeline that fails at one step stops there, the others go on.
 * @throws ActionError for what keeps all of them from being compiled: the globs, the environment of the SDK
 */
async function run(given) {
    const configured = await (0,configure/* configure */.j)(given);
    const { context } = configured;
    const artifactsMissing = askForArtifacts(context);
    const obtained = await obtainPipelines(context);
    const { manifest } = obtained;
    const checked = await check(obtained.records, context);
    const migration = await migrate(checked, context);
    const change = await reportChange(migration.records, context, { goesOn: needsServer(migration.records, context) });
    const attachments = new Map([...change.attachments, ...migration.attachments]);
    let published = { errors: [] };
    try {
        published = await publish({ ...context, ...change, attachments, manifest, artifactsMissing }, context);
        const compared = await compareCommitted({ ...change, manifest }, published, context);
        const ended = needsServer(compared, context) ? await finishPipelines(compared, obtained, configured) : compared;
        await change.conclude(ended, { stepFailed: published.errors.length > 0 });
        return outcomeOf(ended, { published, leftOut: obtained.leftOut, migration }, context);
    }
    catch (error) {
        await change.conclude(change.records, { stepFailed: true });
        const broken = (0,end_step/* outcomeOfError */.Sg)(error, { signal: context.ports.signal, links: (0,text_links/* linksOf */.h)(context.github), published });
        return { ...broken, reports: reportsOf(change.records, context) };
    }
}
/** Whether a server is needed after the packages are published. */
const needsServer = (records, { inputs }) => inputs.serverDrift !== "ignore" || (isDelivering(inputs) && records.some(plan_uploads/* isDeliverable */.MG));
/** A cluster without a KFP server takes runs but no uploads. */
const isDelivering = ({ engine, run, upload, host }) => engine === "tekton" ? run : upload === "true" || (upload === "auto" && host !== "");
async function check(records, context) {
    const { inputs, ports } = context;
    if (!checksAnything(inputs) || records.every(({ compiled }) => compiled === undefined))
        return records;
    const { checkPipelines } = await Promise.all(/* import() */[__webpack_require__.e(5160), __webpack_require__.e(993), __webpack_require__.e(6015), __webpack_require__.e(1343)]).then(__webpack_require__.bind(__webpack_require__, 69507));
    const onFinding = (finding) => (0,report/* reportFinding */.M$)(finding, ports.log);
    return await checkPipelines(records, { ...context, policy: await policyOf(context), onFinding });
}
async function policyOf(context) {
    if (context.inputs.policyFile === "")
        return undefined;
    const { loadPolicy } = await __webpack_require__.e(/* import() */ 6378).then(__webpack_require__.bind(__webpack_require__, 76378));
    return await loadPolicy(context);
}
async function migrate(records, context) {
    if (context.inputs.migrate === "off")
        return { records, attachments: new Map(), output: "", renderLedger: () => "" };
    const { reportMigration } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(7291), __webpack_require__.e(1578), __webpack_require__.e(1078)]).then(__webpack_require__.bind(__webpack_require__, 51874));
    return await reportMigration(records, context);
}
async function publish(packages, { inputs, ports }) {
    if (inputs.publish.length === 0)
        return { errors: [] };
    const { publishPackages } = await __webpack_require__.e(/* import() */ 3456).then(__webpack_require__.bind(__webpack_require__, 13456));
    const published = await publishPackages(packages);
    const told = await packages.artifactsMissing;
    for (const error of published.errors)
        if (error !== told)
            (0,report/* reportError */.N7)(error, ports.log);
    return published;
}
/** Reports a missing artifact service before the compilation, which takes long. */
async function askForArtifacts({ inputs, ports }) {
    if (!inputs.publish.includes("artifact"))
        return undefined;
    const { missingArtifactService, whyNoArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6411)]).then(__webpack_require__.bind(__webpack_require__, 36411));
    const reason = await whyNoArtifacts(ports);
    if (reason === undefined)
        return undefined;
    const error = missingArtifactService(reason, inputs.outputDir);
    (0,report/* reportError */.N7)(error, ports.log);
    return error;
}
/** Packages that could not be committed are compared instead. Those that were committed cannot have drifted. */
async function compareCommitted({ records, manifest }, { commit, turnedIntoDrift }, context) {
    const { drift } = context.inputs;
    const level = drift === "ignore" && turnedIntoDrift !== undefined ? "warning" : drift;
    if (level === "ignore" || commit !== undefined)
        return records;
    const { checkDrift } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(1306), __webpack_require__.e(7291), __webpack_require__.e(4975), __webpack_require__.e(2807), __webpack_require__.e(3129)]).then(__webpack_require__.bind(__webpack_require__, 83129));
    return await checkDrift(records, { ...context, ...context.inputs, level, manifest });
}
/** An error that stops all pipelines, such as a server out of reach, becomes the error of each: summary and outputs keep what was compiled. */
async function finishPipelines(records, obtained, configured) {
    const { context } = configured;
    try {
        if (context.inputs.serverDrift !== "ignore")
            return await compareWithServer(records, obtained, configured);
        return await run_deliver(records, obtained, configured);
    }
    catch (thrown) {
        const { signal } = context.ports;
        const error = signal.aborted ? signal.reason : thrown;
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return records.map((record) => ((0,plan_uploads/* isDeliverable */.MG)(record) ? { ...record, error } : record));
    }
}
async function compareWithServer(records, { passedOver, removed }, configured) {
    const { context } = configured;
    const { compareWithServer: compare } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(8600), __webpack_require__.e(2804), __webpack_require__.e(6535), __webpack_require__.e(1916)]).then(__webpack_require__.bind(__webpack_require__, 71916));
    const compared = await compare(records, { ...context, passedOver, removed });
    if (configured.environment === undefined)
        return compared;
    const { compareSchedules } = await Promise.all(/* import() */[__webpack_require__.e(8697), __webpack_require__.e(6752), __webpack_require__.e(2003), __webpack_require__.e(4302), __webpack_require__.e(8600), __webpack_require__.e(2804), __webpack_require__.e(6535), __webpack_require__.e(1953)]).then(__webpack_require__.bind(__webpack_require__, 31953));
    return await compareSchedules(compared, configured);
}
async function run_deliver(records, obtained, configured) {
    const { context } = configured;
    const wanted = await planSchedules(records, configured);
    const plans = await (0,plan_uploads/* planUploads */.K)(records, configured);
    const engine = await (0,open_engine/* openEngine */.F)(context);
    try {
        const lost = await lostOnServer(obtained, engine, context);
        const delivered = await deliverAll(plans, engine, context);
        return [...(await keepSchedules({ records: delivered, plans, engine, wanted }, configured)), ...lost];
    }
    finally {
        await engine.close();
    }
}
/** Before anything is sent, so that a file with a mistake leaves the server as it is. @throws ConfigError */
async function planSchedules(records, configured) {
    if (configured.config === undefined)
        return undefined;
    const { planWanted } = await __webpack_require__.e(/* import() */ 1700).then(__webpack_require__.bind(__webpack_require__, 71700));
    return planWanted(records, configured);
}
async function keepSchedules({ wanted, ...delivered }, configured) {
    if (wanted === undefined)
        return delivered.records;
    const { deliverSchedules } = await __webpack_require__.e(/* import() */ 1700).then(__webpack_require__.bind(__webpack_require__, 71700));
    return await deliverSchedules({ ...delivered, wanted }, configured);
}
async function lostOnServer(obtained, { pipelinesOf }, context) {
    if (pipelinesOf === undefined || obtained.passedOver.length === 0)
        return [];
    const { findLostOnServer } = await __webpack_require__.e(/* import() */ 6133).then(__webpack_require__.bind(__webpack_require__, 16133));
    return await findLostOnServer({ ...obtained, pipelinesOf }, context);
}
const reportsOf = (records, { inputs, workspace }) => ({
    files: inputs.reportFiles,
    folder: workspace,
    records,
});
function outcomeOf(records, { published, leftOut, migration }, context) {
    const { inputs, github, ports } = context;
    const options = { linkable: inputs.host !== "embedded" && inputs.engine === "kfp" };
    const failure = (0,report/* reportEnd */.wZ)(records, ports.log, options) ?? (0,report_published/* publishFailure */.y)(published);
    const status = (0,report_outputs/* overallStatus */.g)(records);
    const outputs = (0,report_outputs/* outputsOf */.Y)(records, published.errors.length > 0 ? (0,verdict/* worstVerdict */.zP)([status, "failed"]) : status, published);
    return {
        // Packages of another job keep the checksums that they came with.
        outputs: {
            ...outputs,
            ...(inputs.packages.length > 0 ? {} : { checksums: external_node_path_.posix.join(inputs.outputDir, checksums/* checksumsName */.uw) }),
            migration: migration.output,
        },
        errors: [],
        summary: async () => {
            // Loaded late: it brings graphs and their drawing along.
            const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(4975), __webpack_require__.e(3393), __webpack_require__.e(4503)]).then(__webpack_require__.bind(__webpack_require__, 57994));
            const links = (0,text_links/* linksOf */.h)(github);
            const ledger = migration.renderLedger(links);
            return (renderSummary(records, { ...options, links, leftOut, memo: context.memo }) + ledger + (0,report_published/* renderPublished */.l)(published));
        },
        afterwards: context.memo.save,
        hasFailed: failure !== undefined,
        reports: reportsOf(records, context),
        ...(0,defined/* defined */.s)({ failure }),
    };
}


/***/ })

};
