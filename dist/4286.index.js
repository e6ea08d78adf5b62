export const id = 4286;
export const ids = [4286,4996];
export const modules = {

/***/ 20572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ createDigester)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var p_limit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70370);






/** Computes SHA-256 of files below a folder. Each is read once, because many pipelines share sources. */
function createDigester(folder) {
    const known = new Map();
    const limit = (0,p_limit__WEBPACK_IMPORTED_MODULE_5__/* ["default"] */ .A)(16);
    return (path) => {
        const digest = known.get(path) ?? limit(() => digestOfFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, path)));
        known.set(path, digest);
        return digest;
    };
}
async function digestOfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    try {
        // Reading a named pipe would block until somebody writes.
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path)).isFile())
            return "";
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
        return hash.digest("hex");
    }
    catch {
        return "";
    }
}


/***/ }),

/***/ 64996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyUpdate: () => (/* binding */ applyUpdate),
/* harmony export */   isAbout: () => (/* binding */ isAbout),
/* harmony export */   updateOfLoaded: () => (/* binding */ updateOfLoaded)
/* harmony export */ });
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93171);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85488);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22859);



/**
 * Removes a package if its module's file is gone, if its pipeline has another name now, or if the manifest says who removed the pipeline
 * and why. Everything else is kept: an accidentally removed decorator looks the same as an intended removal.
 */
async function applyUpdate(before, update) {
    const { compiled } = update;
    const kept = [];
    const dropped = [];
    for (const entry of before.pipelines) {
        const reason = await reasonToDrop(entry, before, update);
        if (reason === undefined)
            kept.push(entry);
        else
            dropped.push([entry, reason]);
    }
    const pipelines = [...compiled, ...kept];
    const present = new Set(pipelines.flatMap((entry) => [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(entry).keys()]));
    const removed = dropped.flatMap(([entry, reason]) => [...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(entry)].map(([file, digest]) => [file, { digest, reason }]));
    return {
        manifest: { pipelines, ...(await stillRemoved(before.removed ?? [], update)) },
        kept,
        removed: new Map(removed.filter(([file]) => !present.has(file))),
    };
}
/** @returns why the entry is dropped; undefined if it stays */
async function reasonToDrop(entry, before, { compiled, failed, hasFile, textOf }) {
    const files = new Set(compiled.map(({ package: path }) => path));
    if (files.has(entry.package))
        return "its pipeline has another package now";
    if (compiled.some((now) => now.module === entry.module && now.function === entry.function))
        return "its pipeline has another package now";
    const told = before.removed?.find((removal) => isAbout(removal, entry));
    if (told !== undefined)
        return `its pipeline was removed by ${told.by}: ${told.why}`;
    if (!(await hasFile(entry.module)))
        return "its pipeline is gone";
    if (failed.some((one) => one.module === entry.module && (one.function ?? entry.function) === entry.function))
        return undefined;
    const moved = compiled.find(({ name }) => name === entry.name);
    if (moved !== undefined)
        return `its pipeline is in ${moved.module} now`;
    if (isOutnumbered(entry, before, compiled) || (await usesName(entry, textOf)))
        return undefined;
    return "its pipeline has another name now";
}
/** A module with fewer pipelines than before has lost one. */
function isOutnumbered({ module }, before, compiled) {
    const count = (entries) => entries.filter((entry) => entry.module === module).length;
    return count(compiled) < count(before.pipelines);
}
/** A function that is still in the module has lost its pipeline, even if the module gained another one. */
async function usesName(entry, textOf) {
    const text = await textOf(entry.module);
    if (text === undefined)
        return false;
    const { findFunctionName } = await Promise.all(/* import() */[__webpack_require__.e(1283), __webpack_require__.e(8034)]).then(__webpack_require__.bind(__webpack_require__, 8034));
    return findFunctionName(entry.module, text, entry.function) !== undefined;
}
const isAbout = (removal, { module, name }) => removal.module === module && removal.name === name;
/** A note about a pipeline that exists again, or whose file is gone, is dropped: it would hide the next accidental loss. */
async function stillRemoved(removed, { compiled, hasFile }) {
    const still = [];
    for (const removal of removed) {
        const isBack = compiled.some((entry) => isAbout(removal, entry));
        if (!isBack && (await hasFile(removal.module)))
            still.push(removal);
    }
    return still.length === 0 ? {} : { removed: still };
}
/** Derives the manifest's update from loaded packages: those that have an entry and lie in the output folder. */
function updateOfLoaded(loaded, { workspace, env, outputDir }) {
    const compiled = loaded.flatMap((result) => {
        if (result.kind === "refused" || result.entry === undefined)
            return [];
        const entry = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(result.pipeline, { outputDir, sources: result.entry.sources });
        return (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .isSafePath */ .pL)(entry.package) ? [entry] : [];
    });
    const hasFile = (0,_module_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleFiles */ .u)(workspace, { env, withoutCheckout: true });
    return { compiled, failed: [], hasFile, textOf: (0,_module_files_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleTexts */ .l)(workspace) };
}


/***/ }),

/***/ 22859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ moduleTexts),
/* harmony export */   u: () => (/* binding */ moduleFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10308);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10817);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);





/**
 * Tells whether a module's file exists. In a sparse checkout the file may exist only in git's index, where it is marked (git-ls-files(1):
 * `S`, skip-worktree).
 * @param withoutCheckout the result if git does not know the folder
 */
function moduleFiles(workspace, { env, withoutCheckout }) {
    const git = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIn */ .uM)(workspace, env);
    return async (module) => {
        if (await isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, module)))
            return true;
        const listed = await git("ls-files", "-t", "-z", "--", `:(literal)${module}`);
        return listed.ok ? listed.text.startsWith("S ") : withoutCheckout;
    };
}
/** Reads a module's text; undefined where the work tree does not have it. */
const moduleTexts = (workspace) => (module) => (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .readUntrusted */ .Pd)(workspace, module, longestModule).then((bytes) => bytes.toString("utf8"), () => undefined);
const longestModule = 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibyte */ .E;
const isThere = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false);


/***/ }),

/***/ 61571:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ changesOn),
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _packages_checksums_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79645);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85488);
/* harmony import */ var _packages_manifest_update_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64996);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30865);







/** @returns the commit at the tip of a branch; undefined when there is no such branch */
async function readHead(publication, branch) {
    const client = await publication.client();
    try {
        const { data } = await client.rest.git.getRef({ ...(0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._M)(publication), ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .GitHubError */ .y_ && error.status === 404)
            return undefined;
        throw error;
    }
}
/**
 * Computes the changes that bring a commit to this run's packages. There are none if only the manifest differs: then changed sources
 * compile to the same packages. @throws PackageError when the commit's manifest is none
 */
async function changesOn(publication, commit) {
    const there = await listFolder(publication, commit);
    const path = (0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestPath */ .ji)(publication);
    const before = await manifestAt(publication, there.get(path));
    const { manifest, removed } = await (0,_packages_manifest_update_js__WEBPACK_IMPORTED_MODULE_5__.applyUpdate)(before, publication.manifest);
    const wanted = await (0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .packageFiles */ .i9)(publication);
    const changed = [...wanted].filter(([file, content]) => there.get(file) !== blobOf(content));
    const gone = [...removed.keys()]
        .map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join((0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .outputFolder */ .qi)(publication), file))
        .filter((file) => there.has(file) && !wanted.has(file));
    const checksumsPath = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join((0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .outputFolder */ .qi)(publication), _packages_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .checksumsName */ .uw);
    const isTold = there.has(path) || manifest.pipelines.length === 0;
    if (changed.length === 0 && gone.length === 0 && isTold)
        return [];
    return [
        ...changed.map(([file, content]) => ({ path: file, content })),
        ...gone.map((file) => ({ path: file })),
        ...textChange(path, (0,_packages_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .renderManifest */ .sB)(manifest), there),
        // Checksums exist on the branch only if somebody committed them. They are updated, because they would otherwise belong to other
        // packages.
        ...(there.has(checksumsPath) ? textChange(checksumsPath, (0,_packages_checksums_js__WEBPACK_IMPORTED_MODULE_3__/* .checksumsOf */ .Uw)(manifest), there) : []),
    ];
}
function textChange(path, text, there) {
    const content = Buffer.from(text);
    return there.get(path) === blobOf(content) ? [] : [{ path, content }];
}
/** Computes git's object name of the content: gitformat, "blob <size>\0<bytes>". */
const blobOf = (content) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
/** Lists blobs below the output folder at a commit. It walks down to the folder, because GitHub truncates a recursive tree of a large repository. */
async function listFolder(publication, commit) {
    const folder = (0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .outputFolder */ .qi)(publication);
    const client = await publication.client();
    const repository = (0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._M)(publication);
    let tree = commit;
    for (const segment of folder.split("/").filter((part) => part !== ".")) {
        const { data } = await client.rest.git.getTree({ ...repository, tree_sha: tree });
        const next = data.tree.find(({ path, type }) => path === segment && type === "tree");
        if (next?.sha === undefined)
            return new Map();
        tree = next.sha;
    }
    const { data } = await client.rest.git.getTree({ ...repository, tree_sha: tree, recursive: "true" });
    return new Map(data.tree.flatMap(({ path, type, sha }) => type === "blob" && path !== undefined && sha !== undefined ? [[node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder, path), sha]] : []));
}
async function manifestAt(publication, blob) {
    if (blob === undefined)
        return { pipelines: [] };
    const client = await publication.client();
    const { data } = await client.rest.git.getBlob({ ...(0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryOf */ ._M)(publication), file_sha: blob });
    return (0,_packages_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(Buffer.from(data.content, "base64").toString("utf8"), (0,_publication_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestPath */ .ji)(publication));
}


/***/ }),

/***/ 32748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ commitMessage),
/* harmony export */   k: () => (/* binding */ compiledFrom)
/* harmony export */ });
/** The trailer by which a later run recognises the commit (git-interpret-trailers). */
const trailer = "Compiled-From";
/** Builds the message: the user's text, and the commit that the packages were compiled from. */
function commitMessage({ inputs, github }, compiledAt) {
    const [headline = "", ...rest] = inputs.commitMessage.split("\n");
    const words = rest.join("\n").trim();
    const run = github.runUrl === "" ? [] : [`Workflow run: ${github.runUrl}`];
    return { headline, body: [words, ...run, `${trailer}: ${compiledAt}`].filter((part) => part !== "").join("\n\n") };
}
/** Reads the commit that the packages were compiled from; undefined for a commit that this action did not create. */
const compiledFrom = (message) => new RegExp(`^${trailer}: ([0-9a-f]{40,64})$`, "m").exec(message)?.[1];


/***/ }),

/***/ 67561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ findDestination)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10308);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35986);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _packages_digests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20572);
/* harmony import */ var _publication_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30865);





/**
 * Finds the branch of the event, if the packages belong to its head.
 * @throws PublishError if the packages lie elsewhere, or were compiled from other sources than the checked-out ones
 */
async function findDestination(publication) {
    const { github } = publication;
    const { target } = github;
    if (target.kind === "none")
        return target;
    const compiledAt = await checkedOutCommit(publication);
    if (compiledAt === undefined)
        return { kind: "none", reason: "git cannot read the checkout" };
    if (compiledAt !== target.sha) {
        const reason = `${compiledAt.slice(0, 7)} is checked out, and not ${target.sha.slice(0, 7)}, the head of ${target.branch}: of a pull request, set \`ref: \${{ github.head_ref }}\` of actions/checkout`;
        return { kind: "none", reason };
    }
    await refuseElsewhere(publication);
    await refuseOtherSources(publication);
    return { kind: "branch", branch: target.branch, compiledAt };
}
/** A job that loads packages may have no checkout; the event's commit is used then. */
async function checkedOutCommit({ github, workspace, ports }) {
    const { GIT_DIR: repository } = await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(workspace);
    if (repository === undefined)
        return github.eventSha;
    const head = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .uM)(workspace, ports.env)("rev-parse", "--verify", "HEAD^{commit}");
    return head.ok ? head.text : undefined;
}
async function refuseElsewhere(publication) {
    const folder = (0,_publication_js__WEBPACK_IMPORTED_MODULE_4__/* .outputFolder */ .qi)(publication);
    const elsewhere = [...(await (0,_publication_js__WEBPACK_IMPORTED_MODULE_4__/* .packageFiles */ .i9)(publication)).keys()].find((path) => folder !== "." && !path.startsWith(`${folder}/`));
    if (elsewhere === undefined)
        return;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PublishError */ .S1(`${elsewhere} lies outside ${folder}, where packages are committed to.`, {
        hint: "Download the artifact into the folder that `output-dir` names.",
    });
}
/** Packages of another job must have been compiled from the commit that is checked out here. */
async function refuseOtherSources({ inputs, workspace, manifest }) {
    if (inputs.packages.length === 0)
        return;
    const digestOf = (0,_packages_digests_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigester */ .Q)(workspace);
    for (const { module, sources } of manifest.compiled)
        for (const [path, digest] of Object.entries(sources)) {
            const found = await digestOf(path);
            // A file that another step of the compiling job created is not in the repository.
            if (found === "" || found === digest)
                continue;
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PublishError */ .S1(`The package of ${module} was compiled from another ${path} than is checked out: it is not committed.`, {
                code: "package-changed",
                hint: "Check out the commit that was compiled.",
            });
        }
}


/***/ }),

/***/ 81644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ findNeededChanges)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/publish/branch.ts
var publish_branch = __webpack_require__(61571);
// EXTERNAL MODULE: ./src/publish/commit-message.ts
var commit_message = __webpack_require__(32748);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/publish/publication.ts
var publish_publication = __webpack_require__(30865);
;// CONCATENATED MODULE: ./src/publish/outdated-packages.ts



/** Limit of files that GitHub lists in a comparison (docs: rest/commits/commits, "Compare two commits"). */
const mostFiles = 300;
/**
 * Checks whether packages of one commit are still current at a later one. They are not if a source has changed: the run of the later commit
 * compiles it. @returns why they are outdated; empty if they are current
 */
async function reasonOutdated(publication, compiledAt, head) {
    if (compiledAt === head)
        return "";
    const client = await publication.client();
    try {
        const basehead = `${compiledAt}...${head}`;
        const { data } = await client.rest.repos.compareCommitsWithBasehead({ ...(0,publish_publication/* repositoryOf */._M)(publication), basehead });
        if (data.status !== "ahead" && data.status !== "identical")
            return "its history was rewritten";
        const files = (data.files ?? []).flatMap(({ filename, previous_filename: before }) => [
            filename,
            ...(before === undefined ? [] : [before]),
        ]);
        if (files.length >= mostFiles)
            return "too much has changed on it to know";
        const source = files.find(createSourceTest(publication));
        return source === undefined ? "" : `${source} has changed on it`;
    }
    catch (error) {
        if (error instanceof errors/* GitHubError */.y_ && error.status === 404)
            return `it does not know the commit ${compiledAt.slice(0, 7)}`;
        throw error;
    }
}
/** Tests whether a file may affect the packages: files that were read, that an import may find now, that lie beside a module, and requirements. */
function createSourceTest(publication) {
    const { manifest, inputs, github } = publication;
    const read = new Set([
        ...manifest.compiled.flatMap(({ sources }) => Object.keys(sources)),
        ...inputs.requirements.map((path) => external_node_path_.posix.normalize(path)),
        github.workflowFile,
    ]);
    const folders = new Set(manifest.compiled.map(({ module }) => external_node_path_.posix.dirname(module)).filter((folder) => folder !== "."));
    const output = `${(0,publish_publication/* outputFolder */.qi)(publication)}/`;
    return (file) => !file.startsWith(output) && (read.has(file) || file.endsWith(".py") || folders.has(external_node_path_.posix.dirname(file)));
}

;// CONCATENATED MODULE: ./src/publish/commit-loop.ts


/**
 * Detects an endless loop: the action's own commit started the workflow, as happens with a personal token, and the packages would change
 * again although no source has. It is reported, and nothing is committed.
 */
async function stopsLoop(publication, compiledAt, changes) {
    const { github, ports } = publication;
    const before = github.eventName === "push" ? (0,commit_message/* compiledFrom */.k)(github.headMessage) : undefined;
    if (before === undefined || (await reasonOutdated(publication, before, compiledAt)) !== "")
        return false;
    const paths = changes.slice(0, 5).map(({ path }) => path);
    ports.log.annotate({
        level: "warning",
        title: "Packages not committed",
        message: `The last commit only brought the packages up to date, and ${paths.join(", ")} would change once more.\nThe compilation does not give the same bytes each time: look for times, random names or downloads in the pipelines.`,
    });
    return true;
}

;// CONCATENATED MODULE: ./src/publish/needed-changes.ts




/** Computes which packages the branch lacks; undefined if a later run is responsible. @throws PublishError if the branch is gone */
async function findNeededChanges(publication, { branch, compiledAt }) {
    const head = await (0,publish_branch/* readHead */.z)(publication, branch);
    if (head === undefined)
        throw new errors/* PublishError */.S1(`There is no branch ${branch} any more.`, { code: "branch-moved" });
    const outdated = await reasonOutdated(publication, compiledAt, head);
    if (outdated !== "") {
        publication.ports.log.line(`publish: ${branch} has moved on to ${head.slice(0, 7)}, and ${outdated}: the packages are left to the run of that commit.`);
        return undefined;
    }
    const changes = await (0,publish_branch/* changesOn */.t)(publication, head);
    if (changes.length > 0 && (await stopsLoop(publication, compiledAt, changes)))
        return undefined;
    return { head, changes };
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
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _packages_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85488);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21618);






/** The repository in the form of octokit's parameters. */
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
/* harmony export */   Up: () => (/* binding */ missingPermission),
/* harmony export */   vC: () => (/* binding */ turnIntoDrift)
/* harmony export */ });
/* harmony import */ var _github_github_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);


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
function missingPermission(permission, { github }) {
    const actor = github.isDependabot ? ", as in every event of Dependabot that its workflow does not grant it" : "";
    return `the token lacks \`${permission}\`${actor}. ${(0,_github_github_error_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionHint */ .fm)(permission).replace(/\.$/, "")}`;
}
/** The one line that says why, and what would change that; what comes of it is for the report. */
function turnIntoDrift({ ports }, reason) {
    ports.log.line(`publish: nothing is committed, because ${reason}.`);
    return { turnedIntoDrift: reason };
}


/***/ })

};
