export const id = 8238;
export const ids = [8238];
export const modules = {

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ requestError),
/* harmony export */   YJ: () => (/* binding */ graphqlError),
/* harmony export */   fm: () => (/* binding */ permissionHint)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86594);

const longestMessage = 500;
/** What octokit throws for a request that failed, as a sentence with the permission that it lacks. */
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
/** What octokit throws for a GraphQL answer with errors, which is HTTP 200. */
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
    // A 422 says what is wrong only here: docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api.
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
 * GitHub names what an endpoint needs: sets separated by `;`, each of `name=level` separated by `,`. A 404 too may be a lack of permission.
 * Source: github.blog/changelog/2023-08-10-x-accepted-github-permissions-header-for-fine-grained-permission-actors.
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

/***/ 79645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uw: () => (/* binding */ checksumsOf),
/* harmony export */   Z: () => (/* binding */ foreignChecksums),
/* harmony export */   pd: () => (/* binding */ renderChecksums),
/* harmony export */   uw: () => (/* binding */ checksumsName)
/* harmony export */ });
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86594);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10817);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93171);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85488);





/** Beside the manifest: the digest of every file that it names, and its own. */
const checksumsName = "checksums.txt";
/** As sha256sum writes and checks them, and as actions/attest takes them for `subject-checksums`. @param digests by path, relative to the file */
const renderChecksums = (digests) => [...digests]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .join("");
/** Of a folder of packages: those of its manifest, and the manifest itself. */
function checksumsOf(manifest) {
    const own = (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)(Buffer.from((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .renderManifest */ .sB)(manifest)));
    return renderChecksums(new Map([...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .filesOfAll */ .Uh)(manifest), [_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .vS, own]]));
}
/** Digests by path, relative to the file. */
const foreignChecksums = {
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
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PackageError */ .JP(`${place} is no checksum as \`sha256sum\` writes it.`, {
        hint: "Compile again, and pass the folder on as it is.",
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
/* harmony export */   nR: () => (/* binding */ packageFile),
/* harmony export */   sB: () => (/* binding */ renderManifest),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   wA: () => (/* binding */ foreignManifest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86594);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);
/* harmony import */ var _side_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48472);






/** Beside the packages, in `output-dir`. */
const manifestName = "pipelines.json";
const version = 1;
function renderManifest({ pipelines, removed = [] }) {
    const sorted = [...pipelines].sort((a, b) => (a.package < b.package ? -1 : 1));
    const told = removed.length === 0 ? {} : { removed };
    return `${JSON.stringify({ version, pipelines: sorted, ...told }, undefined, 2)}\n`;
}
/** The manifest of another job, and the digest of its file. */
const foreignManifest = {
    limit: 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E,
    parse: (bytes, path) => ({ manifest: parseManifest(bytes.toString("utf8"), path), sha256: (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(bytes) }),
};
/** @param path how a message calls the file. @throws PackageError: it may come from an untrusted job, or from a merge that went wrong */
function parseManifest(text, path) {
    const invalid = (what) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} is not a manifest of this action: ${what}.`, {
        hint: "Delete it if it is left from something else or from a merge: the next compilation writes it anew.",
    });
    const value = parseJson(text);
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
/** The entry of a pipeline that was compiled. `sources` are the digests of the files that it read. */
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
/** Every file that an entry stands for, with its digest. */
const filesOf = (entry) => new Map([[entry.package, entry.sha256], ...Object.entries(entry.sideFiles)]);
/** The formats that servers take. */
const packageFile = /\.(?:ya?ml|zip|tar\.gz|tgz)$/;
/** Below `.github` lie workflows and settings, which are YAML files, too. */
const isPackagePath = (path) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .isSafePath */ .pL)(path) && packageFile.test(path) && !/(?:^|\/)\.github\//i.test(path);
const filesOfAll = ({ pipelines }) => new Map(pipelines.flatMap((entry) => [...filesOf(entry)]));
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
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
/** @returns the first thing that is wrong, else nothing */
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52904);




/** Names that the SDK gives: kfp_tekton/compiler/compiler.py, `_customtask_cr` and `_pipelineloop_cr`. */
const suffixPattern = /^_(customtask|pipelineloop)_cr\d{1,6}\.yaml$/;
/** As Python's os.path.splitext, which the SDK names side files by: of `p.tar.gz` it is `p.tar`. */
const withoutExtension = (path) => path.slice(0, path.length - (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).length);
/** Whether a name goes on after its package's as the SDK writes it. */
const isSideFileSuffix = (suffix) => suffixPattern.test(suffix);
/** Whether the SDK writes a file of this name beside the package. */
function isSideFileOf(packagePath, path) {
    const stem = withoutExtension(packagePath);
    return path.startsWith(stem) && isSideFileSuffix(path.slice(stem.length));
}
/** The SDK writes these fields and no others (compiler.py, `custom_task_cr` and `pipeline_loop_cr`). */
const fields = new Set(["apiVersion", "kind", "metadata", "spec"]);
/** Groups of custom tasks are named like domains; Kubernetes' own and Tekton's hold what no pipeline refers to as a custom task. */
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
        hint: "Only resources of loops and custom tasks lie beside packages. Compile again, and pass the folder on as it is.",
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

/***/ 30865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   i9: () => (/* binding */ packageFiles),
/* harmony export */   ji: () => (/* binding */ manifestPath),
/* harmony export */   qi: () => (/* binding */ outputFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _github_owner_and_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47342);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86594);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85488);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21618);






/** In the form of octokit's parameters. */
function repositoryOf({ github }) {
    const { owner, repo } = (0,_github_owner_and_name_js__WEBPACK_IMPORTED_MODULE_5__/* .ownerAndName */ .u)(github.repository);
    if (repo === "")
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PublishError */ .S1("There is no repository to publish to: GITHUB_REPOSITORY is not set.");
    return { owner, repo };
}
/** The folder of packages, relative to the workspace, with `/`. */
const outputFolder = ({ inputs }) => inputs.outputDir;
const manifestPath = (publication) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputFolder(publication), _packages_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS);
/**
 * The packages without a fault, and what belongs beside them, by path relative to the workspace.
 * @throws PublishError when one was changed meanwhile
 */
async function packageFiles({ workspace, records }) {
    const digests = records.flatMap(({ compiled, error }) => compiled === undefined || error !== undefined ? [] : digestsOf(compiled));
    const files = await Promise.all(digests.map(async ([path, digest]) => {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path)).catch(() => undefined);
        if (bytes !== undefined && (0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .s)(bytes) === digest)
            return [path, bytes];
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PublishError */ .S1(`${path} is not as it was compiled any more: it is not published.`, {
            code: "package-changed",
            hint: "Something else writes into `output-dir`.",
        });
    }));
    return new Map(files);
}
const digestsOf = ({ packagePath, sha256: digest, sideFiles }) => [
    [packagePath, digest],
    ...Object.entries(sideFiles),
];


/***/ }),

/***/ 32751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Zs: () => (/* binding */ lackOf),
/* harmony export */   vC: () => (/* binding */ turnIntoDrift)
/* harmony export */ });
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86594);


/**
 * Words of rulesets and of protected branches, by REST, GraphQL and git: satisfactory-factories/application#67, yshavit/mdq#255,
 * microsoft/vscode-remote-repositories-github#252, cli/cli#283.
 */
const ruleWords = /rule violations|protected branch|through a pull request|\bGH006\b|\bGH013\b/i;
function refusalOf(error) {
    if (!(error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y_))
        return "other";
    const { status, types, serverMessage } = error;
    // Before the status: a ruleset answers with 409 too.
    if (ruleWords.test(serverMessage))
        return "rules";
    if (types.includes("STALE_DATA") || status === 409)
        return "moved";
    if (status === 403 || types.includes("FORBIDDEN"))
        return "permission";
    return status === undefined || status >= 500 ? "unanswered" : "other";
}
/** Why nothing can be written, and what would change that. */
function lackOf(permission, { github }) {
    const actor = github.isDependabot ? ", as in every event of Dependabot that its workflow does not grant it" : "";
    return `the token lacks \`${permission}\`${actor}. ${(0,_github_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .fm)(permission).replace(/\.$/, "")}`;
}
/** The one line that says why, and what would change that; what comes of it is for the report. */
function turnIntoDrift({ ports }, reason) {
    ports.log.line(`publish: nothing is committed, because ${reason}.`);
    return { turnedIntoDrift: reason };
}


/***/ }),

/***/ 98238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishRelease: () => (/* binding */ publishRelease)
});

// EXTERNAL MODULE: ./src/model/errors.ts + 1 modules
var errors = __webpack_require__(86594);
// EXTERNAL MODULE: ./src/publish/publication.ts
var publish_publication = __webpack_require__(30865);
// EXTERNAL MODULE: ./src/publish/refusal.ts
var refusal = __webpack_require__(32751);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/packages/checksums.ts
var packages_checksums = __webpack_require__(79645);
// EXTERNAL MODULE: ./src/packages/manifest.ts
var manifest = __webpack_require__(85488);
// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
;// CONCATENATED MODULE: ./src/publish/release-assets.ts






/** What a release takes (docs: repositories/releasing-projects-on-github/about-releases, "Storage and bandwidth quotas"). */
const mostAssets = 1000;
/** Assets have no folders. The manifest names them as they are called here, so that `packages` can read a downloaded release. */
async function releaseAssets(publication) {
    const root = (0,publish_publication/* outputFolder */.qi)(publication);
    const names = namesOf([...(await (0,publish_publication/* packageFiles */.i9)(publication)).keys()], root);
    const packages = [...(await (0,publish_publication/* packageFiles */.i9)(publication))].map(([path, content]) => asset(names.get(path) ?? "", content));
    if (packages.length === 0)
        throw new errors/* PublishError */.S1("There is no package to attach to the release.");
    const renamed = (path) => names.get(external_node_path_.posix.join(root, path)) ?? path;
    const pipelines = publication.manifest.compiled.map((entry) => renameEntry(entry, renamed));
    const described = [...packages, asset(manifest/* manifestName */.vS, Buffer.from((0,manifest/* renderManifest */.sB)({ pipelines })))];
    const checksums = (0,packages_checksums/* renderChecksums */.pd)(new Map(described.map(({ name, sha256: digest }) => [name, digest])));
    const assets = [...described, asset(packages_checksums/* checksumsName */.uw, Buffer.from(checksums))];
    if (assets.length > mostAssets)
        throw new errors/* PublishError */.S1(`A release takes ${mostAssets} assets; these are ${assets.length}.`);
    return assets;
}
const asset = (name, content) => ({ name, content, sha256: (0,sha256/* sha256 */.s)(content) });
/** GitHub writes a dot for what it does not take in a name; done here, the checksums have the names of the files. */
function namesOf(paths, root) {
    const names = new Map(paths.map((path) => [
        path,
        external_node_path_.posix
            .relative(root, path)
            .replaceAll("/", "-")
            .replace(/[^\w.+-]/g, "."),
    ]));
    const owners = new Map();
    for (const [path, name] of names) {
        const other = owners.get(name);
        if (other !== undefined)
            throw new errors/* PublishError */.S1(`${other} and ${path} would both be the asset ${name}.`, {
                hint: "Rename one of the modules.",
            });
        owners.set(name, path);
    }
    return names;
}
const renameEntry = (entry, renamed) => ({
    ...entry,
    package: renamed(entry.package),
    sideFiles: Object.fromEntries(Object.entries(entry.sideFiles).map(([path, digest]) => [renamed(path), digest])),
});

;// CONCATENATED MODULE: ./src/publish/release.ts




/** By which a draft is known that an earlier run did not get to publish. */
const marker = "<!-- kfp-tekton-action -->";
/**
 * Attaches the packages, their manifest and `checksums.txt` to the release of the tag. A missing release is made: as a draft that is
 * published once it is whole, for an immutable release takes nothing afterwards.
 */
async function publishRelease(publication) {
    const { github, ports } = publication;
    const { tag = "" } = github.names;
    if (tag === "")
        throw new errors/* PublishError */.S1(`There is no release to publish to: the event ${github.eventName} is about no tag.`, {
            hint: "Use `publish: release` on `push: tags` or on `release`.",
        });
    const assets = await releaseAssets(publication);
    try {
        const release = (await findRelease(publication, tag)) ?? (await createRelease(publication, tag));
        const attached = await attachAll(publication, release, assets);
        if (release.isUnfinished)
            await finish(publication, release);
        ports.log.line(`Release ${tag}: ${attached} of ${assets.length} assets attached${attached < assets.length ? ", the others are there already" : ""}: ${release.url}`);
        return { release: { tag, url: release.url, assets: assets.map(({ name }) => name) } };
    }
    catch (error) {
        if ((0,refusal/* refusalOf */.Of)(error) !== "permission")
            throw error;
        throw new errors/* PublishError */.S1(`The packages are not attached to the release ${tag}, because ${(0,refusal/* lackOf */.Zs)("contents: write", publication)}.`, { cause: error });
    }
}
async function findRelease(publication, tag) {
    const client = await publication.client();
    const repository = (0,publish_publication/* repositoryOf */._M)(publication);
    try {
        const { data } = await client.rest.repos.getReleaseByTag({ ...repository, tag });
        return describeRelease(data);
    }
    catch (error) {
        if (!(error instanceof errors/* GitHubError */.y_) || error.status !== 404)
            throw error;
    }
    // Drafts are only in the list.
    const { data } = await client.rest.repos.listReleases({ ...repository, per_page: 100 });
    const draft = data.find(({ tag_name, draft: isDraft }) => isDraft && tag_name === tag);
    return draft === undefined ? undefined : describeRelease(draft);
}
async function createRelease(publication, tag) {
    const client = await publication.client();
    try {
        const { data } = await client.rest.repos.createRelease({
            ...(0,publish_publication/* repositoryOf */._M)(publication),
            tag_name: tag,
            name: tag,
            body: marker,
            draft: true,
            generate_release_notes: true,
        });
        return describeRelease(data);
    }
    catch (error) {
        // The answer may have been lost.
        const release = await findRelease(publication, tag);
        if (release === undefined)
            throw error;
        return release;
    }
}
const describeRelease = ({ id, html_url: url, upload_url: uploadUrl, draft, immutable = false, body, assets, }) => ({
    id,
    url,
    uploadUrl,
    isImmutable: immutable,
    isUnfinished: draft && (body ?? "").includes(marker),
    assets,
});
/** @returns how many were not there before */
async function attachAll(publication, release, assets) {
    const missing = assets.filter((asset) => !release.assets.some((there) => isSame(there, asset)));
    if (missing.length > 0 && release.isImmutable)
        throw frozen(release);
    for (const asset of missing) {
        await attach(publication, release, asset);
        const isReplaced = release.assets.some(({ name }) => name === asset.name);
        publication.ports.log.line(`  ${isReplaced ? "replaced" : "attached"} ${asset.name}`);
    }
    return missing.length;
}
const isSame = ({ name, digest }, asset) => name === asset.name && digest === `sha256:${asset.sha256}`;
const frozen = ({ url }, cause) => new errors/* PublishError */.S1(`The release is immutable and has other packages: ${url}`, {
    code: "release-immutable",
    cause,
    hint: "What is published cannot change any more. Make a new tag, or let this action make the release: it publishes it when all packages are attached.",
});
async function attach(publication, release, asset) {
    const client = await publication.client();
    const repository = (0,publish_publication/* repositoryOf */._M)(publication);
    const old = release.assets.find((there) => there.name === asset.name);
    try {
        if (old !== undefined)
            await client.rest.repos.deleteReleaseAsset({ ...repository, asset_id: old.id });
        await client.request(`POST ${release.uploadUrl}`, {
            name: asset.name,
            data: asset.content,
            headers: { "content-type": "application/octet-stream", "content-length": asset.content.length },
        });
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ && /immutable release/i.test(error.serverMessage))
            throw frozen(release, error);
        if (!(await isAttached(publication, release, asset)))
            throw error;
    }
}
/** The answer may have been lost, or another job of the same tag have been faster. */
async function isAttached(publication, { id }, asset) {
    const client = await publication.client();
    const parameters = { ...(0,publish_publication/* repositoryOf */._M)(publication), release_id: id, per_page: 100 };
    const assets = await client.paginate(client.rest.repos.listReleaseAssets, parameters);
    return assets.some((there) => isSame(there, asset));
}
async function finish(publication, release) {
    const client = await publication.client();
    await client.rest.repos.updateRelease({ ...(0,publish_publication/* repositoryOf */._M)(publication), release_id: release.id, draft: false });
}


/***/ }),

/***/ 21618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Hexadecimal. */
const sha256 = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");


/***/ })

};
