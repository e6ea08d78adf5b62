export const id = 6378;
export const ids = [6378];
export const modules = {

/***/ 76378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPolicy: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./src/github/default-branch-file.ts
var default_branch_file = __webpack_require__(51374);
// EXTERNAL MODULE: ./src/github/github.ts + 2 modules
var github_github = __webpack_require__(88545);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/workspace/untrusted.ts
var untrusted = __webpack_require__(93171);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./src/tekton/schema-walk.ts
var schema_walk = __webpack_require__(86870);
// EXTERNAL MODULE: ./src/workspace/placed-yaml.ts
var placed_yaml = __webpack_require__(69754);
;// CONCATENATED MODULE: ./src/checks/policy/policy.schema.json
const policy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Policy of kfp-tekton-action: what a pipeline package may ask for","type":"object","additionalProperties":false,"properties":{"level":{"description":"How to treat what the policy does not allow. `error`, the default, stops the pipeline before anything is uploaded.","type":"string","enum":["error","warning"]},"allowed-registries":{"description":"Globs of registries with their port, such as ghcr.io or *.example.com:5000. An image without a registry is one of docker.io.","type":"array","items":{"type":"string"}},"allowed-images":{"description":"Globs of images, in addition to those of allowed-registries: ghcr.io/acme/*, python:3.*, alpine@sha256:…","type":"array","items":{"type":"string"}},"allowed-service-accounts":{"description":"Globs of the service accounts that a package, or the input service-account, may name.","type":"array","items":{"type":"string"}},"required-limits":{"description":"Resources that every container must have a limit for: cpu, memory, nvidia.com/gpu …","type":"array","items":{"type":"string"}},"forbidden-volumes":{"description":"Kinds of volumes that no task, pod or workspace may have.","type":"array","items":{"type":"string","enum":["awsElasticBlockStore","azureDisk","azureFile","cephfs","cinder","configMap","csi","downwardAPI","emptyDir","ephemeral","fc","flexVolume","flocker","gcePersistentDisk","gitRepo","glusterfs","hostPath","image","iscsi","nfs","persistentVolumeClaim","photonPersistentDisk","portworxVolume","projected","quobyte","rbd","scaleIO","secret","storageos","vsphereVolume"]}}}}');
;// CONCATENATED MODULE: ./src/checks/policy/policy.ts





/** The most characters of an entry of a list. */
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
        return (0,placed_yaml/* readPlacedYaml */.b)({ text, schema: js_yaml/* CORE_SCHEMA */.OU });
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
async function fetchPolicy(path, { inputs, github, ports }) {
    const client = await (0,github_github.openGitHub)({ ...ports, token: inputs.githubToken });
    const file = await (0,default_branch_file/* readFromDefaultBranch */.m)(client, { repository: github.repository, path, longest });
    if (file.kind === "refused")
        throw unavailable(path, file.reason);
    ports.log.line(`Policy: ${path} of the default branch (${file.sha})`);
    return file.bytes;
}
const unavailable = (path, reason, cause) => new errors/* PolicyError */.pn(`The policy ${path} cannot be read from the default branch: ${reason}.`, {
    code: "policy-unavailable",
    hint: "`policy-file` is a path from the root of the repository. The job needs `contents: read`.",
    ...(cause === undefined ? {} : { cause }),
});


/***/ })

};
