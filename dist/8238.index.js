export const id = 8238;
export const ids = [8238];
export const modules = {

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


/***/ }),

/***/ 98238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishRelease: () => (/* binding */ publishRelease)
});

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
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




/** Marks a draft, so that it is known if an earlier run did not get to publish it. */
const marker = "<!-- kfp-tekton-action -->";
/**
 * Attaches the packages, their manifest and `checksums.txt` to the release of the tag. A missing release is made: as a draft that is
 * published once it is whole, for an immutable release takes nothing afterwards.
 */
async function publishRelease(publication) {
    const { github, ports } = publication;
    const { tag = "" } = github.names;
    if (tag === "")
        throw new errors/* PublishError */.S1(`There is no release to publish to: the event ${github.eventName} is not about a tag.`, {
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
        throw new errors/* PublishError */.S1(`The packages are not attached to the release ${tag}, because ${(0,refusal/* missingPermission */.Up)("contents: write", publication)}.`, { cause: error });
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
        throw immutableError(release);
    for (const asset of missing) {
        await attach(publication, release, asset);
        const isReplaced = release.assets.some(({ name }) => name === asset.name);
        publication.ports.log.line(`  ${isReplaced ? "replaced" : "attached"} ${asset.name}`);
    }
    return missing.length;
}
const isSame = ({ name, digest }, asset) => name === asset.name && digest === `sha256:${asset.sha256}`;
const immutableError = ({ url }, cause) => new errors/* PublishError */.S1(`The release is immutable and has other packages: ${url}`, {
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
            throw immutableError(release, error);
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


/***/ })

};
