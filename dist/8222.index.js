export const id = 8222;
export const ids = [8222,9184];
export const modules = {

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

/***/ 18222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExisting: () => (/* binding */ runExisting)
});

// EXTERNAL MODULE: ./src/config/configure.ts
var configure = __webpack_require__(28190);
// EXTERNAL MODULE: ./src/delivery/deliver.ts + 1 modules
var deliver = __webpack_require__(73526);
// EXTERNAL MODULE: ./src/inputs/input-values.ts
var input_values = __webpack_require__(75848);
// EXTERNAL MODULE: ./src/inputs/name-template.ts
var name_template = __webpack_require__(9245);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/packages/signature.ts + 1 modules
var signature = __webpack_require__(49184);
// EXTERNAL MODULE: ./src/delivery/given-parameters.ts
var given_parameters = __webpack_require__(83654);
// EXTERNAL MODULE: ./src/delivery/plan-uploads.ts + 3 modules
var plan_uploads = __webpack_require__(85500);
// EXTERNAL MODULE: ./src/delivery/run-parameters.ts
var run_parameters = __webpack_require__(56478);
;// CONCATENATED MODULE: ./src/delivery/existing-versions.ts







/** Finds the versions that `run-existing` names, and checks their parameters, before anything is sent. @throws ActionError */
async function planExisting(client, configured) {
    const { context } = configured;
    const found = [];
    for (const wanted of new Set(context.inputs.runExisting))
        found.push(await findExisting(wanted, client));
    const pipelines = found.map(({ compiled }) => compiled);
    refuseTwice(pipelines);
    const given = (0,run_parameters/* resolveRunParameters */.S)({
        given: await (0,given_parameters/* readGivenParameters */.y)(context, new Set(pipelines.map(({ name }) => name))),
        pipelines,
        allCompiled: true,
        configured: (name) => (0,plan_uploads/* configuredValues */.HC)(name, configured),
    });
    const plans = found.map(({ compiled, version }) => {
        const own = given.get(compiled.name) ?? [];
        const request = { ...requestFor(compiled, version, configured), parameters: (0,run_parameters/* valuesOf */.s)(own) };
        const record = { module: "", name: compiled.name, compiled };
        return { record: own.length === 0 ? record : { ...record, given: own }, request };
    });
    const versions = new Map(found.map(({ compiled, version }) => [compiled, version]));
    const versionOf = (compiled) => {
        const version = versions.get(compiled);
        if (version === undefined)
            throw new Error(`${compiled.name} was not looked up.`);
        return version;
    };
    return { plans, versionOf };
}
/** Parameters and outputs are told apart by the name of the pipeline. */
function refuseTwice(pipelines) {
    const names = pipelines.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw new errors/* InputError */.dz([`Input \`run-existing\` names pipeline ${twice} twice: run its versions in two steps.`]);
}
/** @param wanted `train` for the default version, or `train@4f9c2e1` */
async function findExisting(wanted, client) {
    const [, name = wanted, versionName] = /^(.+)@([^@]+)$/.exec(wanted) ?? [];
    const pipeline = (await client.findPipelines([name])).get(name);
    if (pipeline === undefined)
        throw notThere(`pipeline "${name}"`, client);
    const { id, name: shown } = versionName === undefined ? await defaultOf(name, client) : await namedVersion(name, versionName, client);
    const yaml = await client.readStored({ pipelineId: pipeline.id, id });
    return {
        compiled: packageOf(name, yaml),
        version: client.describeVersion({ pipelineId: pipeline.id, id, name: shown }),
    };
}
async function defaultOf(name, client) {
    const found = client.followsNewestVersion
        ? (await client.versionsOf(name))[0]
        : (await client.findPipelines([name])).get(name)?.defaultVersion;
    if (found === undefined)
        throw notThere(`a default version of pipeline "${name}"`, client);
    return found;
}
async function namedVersion(name, versionName, client) {
    const found = (await client.versionsOf(name)).find((version) => version.name === versionName);
    if (found === undefined)
        throw notThere(`version "${versionName}" of pipeline "${name}"`, client);
    return found;
}
const notThere = (what, { base }) => new errors/* KfpError */.yH(`The server has no ${what.replace(/^a /, "")}.`, {
    code: "version-missing",
    method: "GET",
    url: base,
    hint: "`run-existing` takes `pipeline` or `pipeline@version`, with the names as the server shows them.",
});
/** What is known of a package that only the server has. */
const packageOf = (name, yaml) => ({
    ...{ module: "", function: "", line: 1, packagePath: "", sha256: "", sdkVersion: "" },
    ...{ filesRead: [], sideFiles: {}, changed: false },
    name,
    yaml,
    parameters: (0,signature.readSignature)(yaml).parameters,
});
function requestFor({ name, yaml }, { versionName }, { context }) {
    return {
        pipelineName: name,
        versionName,
        runName: fillRunName(name, context.inputs.runName, context.github.names),
        provenance: [],
        movesDefault: false,
        sha256: "",
        fileName: "",
        bytes: async () => Buffer.from(yaml),
        yaml,
    };
}
function fillRunName(name, template, names) {
    try {
        return (0,name_template/* fillTemplate */.o)(template, { name, ...names });
    }
    catch (error) {
        if (error instanceof input_values/* InvalidValue */.h6)
            throw new errors/* InputError */.dz([`Input \`run-name\` ${error.message}.`]);
        throw error;
    }
}

// EXTERNAL MODULE: ./src/delivery/kfp-engine.ts
var kfp_engine = __webpack_require__(8226);
// EXTERNAL MODULE: ./src/delivery/open-servers.ts + 1 modules
var open_servers = __webpack_require__(38438);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/report/outputs.ts
var outputs = __webpack_require__(65468);
// EXTERNAL MODULE: ./src/report/report.ts + 1 modules
var report = __webpack_require__(42654);
// EXTERNAL MODULE: ./src/report/text/links.ts
var links = __webpack_require__(14205);
;// CONCATENATED MODULE: ./src/run-existing.ts










/**
 * Runs versions that are on the server. Needs no sources and compiles nothing.
 * @throws ActionError for what concerns all of them
 */
async function runExisting(given) {
    const configured = await (0,configure.configure)(given);
    const context = { ...configured.context, inputs: { ...configured.context.inputs, run: true } };
    const { host, engine } = context.inputs;
    if (host === "" || host === "embedded" || engine === "tekton")
        throw new errors/* InputError */.dz([
            "Input `run-existing` needs a server that keeps versions: set `host`, or an `environment` of pipelines.yaml that has one.",
        ]);
    const servers = await (0,open_servers/* openServers */.n)(context);
    try {
        const { plans, versionOf } = await planExisting(servers.at(""), { ...configured, context });
        const versions = (0,kfp_engine.engineOn)(servers, context, async ({ compiled }) => versionOf(compiled));
        return outcomeOf(await (0,deliver/* deliverAll */.F)(plans, versions, context), context);
    }
    finally {
        await servers.close();
    }
}
function outcomeOf(records, context) {
    const { inputs, github, ports, workspace } = context;
    const options = { linkable: true, links: (0,links/* linksOf */.h)(github) };
    const failure = (0,report/* reportEnd */.wZ)(records, ports.log, options);
    // Nothing was compiled here, and no package lies in the workspace.
    const bare = records.map(({ compiled: _, ...record }) => record);
    return {
        outputs: (0,outputs/* outputsOf */.Y)(bare, (0,outputs/* overallStatus */.g)(bare)),
        errors: [],
        summary: async () => {
            const { renderSummary } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(4975), __webpack_require__.e(9972), __webpack_require__.e(521)]).then(__webpack_require__.bind(__webpack_require__, 57994));
            return renderSummary(bare, options);
        },
        hasFailed: failure !== undefined,
        ...(0,defined/* defined */.s)({ failure }),
        reports: { files: inputs.reportFiles, folder: workspace, records: bare },
    };
}


/***/ })

};
