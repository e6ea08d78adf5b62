export const id = 6036;
export const ids = [6036,4996,5244];
export const modules = {

/***/ 16823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ untrustedReport),
/* harmony export */   renderReportFile: () => (/* binding */ renderReportFile),
/* harmony export */   reportFileName: () => (/* binding */ reportFileName)
/* harmony export */ });
/* unused harmony export readReportFile */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _checks_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10241);
/* harmony import */ var _compile_hints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59686);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10817);
/* harmony import */ var _model_parse_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54129);
/* harmony import */ var _model_rule_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62074);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52904);







/** Beside the manifest in the artifact, never committed: what the packages themselves do not say. */
const reportFileName = "report.json";
const version = 1;
/** For the job that comments on a pull request: it has the right to, and must not run what the pull request brings. @param outputDir paths of packages become relative to it */
function renderReportFile({ reports }, outputDir) {
    const pipelines = reports.map(({ yaml: _yaml, change: _change, packagePath, replaced, ...report }) => ({
        ...report,
        // What differs is found again by the job that comments.
        ...(replaced?.pipeline === undefined ? {} : { replaces: { module: replaced.module, pipeline: replaced.pipeline } }),
        ...(packagePath === undefined ? {} : { packagePath: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(outputDir, packagePath) }),
    }));
    return `${JSON.stringify({ version, pipelines }, undefined, 1)}\n`;
}
const mostPipelines = 20_000;
const mostFindings = 200;
const mostImages = 50;
const longestText = 20_000;
/** The report of another job. */
const untrustedReport = {
    limit: 256 * _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibyte */ .E,
    parse: (bytes) => readReportFile(bytes.toString("utf8")),
};
/**
 * Whatever is not as it should be is left out: the file comes from a job that ran somebody else's code. It brings data and no prose: what to
 * do about a finding or an error is looked up in our own tables, for a stranger's advice would be the comment's.
 */
function readReportFile(text) {
    const { version: found, pipelines } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)((0,_model_parse_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(text));
    const reports = found === version ? list(pipelines, mostPipelines).flatMap(readReport) : [];
    return { reports, note: "", isTold: true };
}
function readReport(entry) {
    const { module, name, packagePath, error, findings, before, lost, replaces, images } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(entry);
    if (!isText(module) || !isText(name))
        return [];
    return [
        {
            module,
            name,
            findings: list(findings, mostFindings).flatMap(readFinding),
            ...(isText(packagePath) ? { packagePath } : {}),
            ...optional("error", readError(error)),
            ...optional("images", readImages(images)),
            ...(lost === true ? { lost } : {}),
            ...optional("before", readBefore(before)),
            ...optional("replaced", readReplaced(replaces)),
        },
    ];
}
const list = (value, most) => (Array.isArray(value) ? value.slice(0, most) : []);
const isText = (value) => typeof value === "string" && value.length <= longestText;
const optional = (name, value) => value === undefined ? {} : { [name]: value };
function readError(value) {
    const { message, location, traceback } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(value);
    if (!isText(message))
        return undefined;
    return {
        message,
        ...optional("hint", (0,_compile_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .hintFor */ .J)(message, { sdk: "kfp-tekton" }) ?? (0,_compile_hints_js__WEBPACK_IMPORTED_MODULE_2__/* .hintFor */ .J)(message, { sdk: "kfp" })),
        ...(isText(traceback) ? { traceback } : {}),
        ...optional("location", readLocation(location)),
    };
}
function readLocation(value) {
    const { file, line } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(value);
    if (!isText(file))
        return undefined;
    return { file, ...(Number.isSafeInteger(line) ? { line: Number(line) } : {}) };
}
function readFinding(value) {
    const { rule, level, message, location } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(value);
    const known = _model_rule_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ruleNames */ .X.find((name) => name === rule);
    const place = readLocation(location);
    if (known === undefined || (level !== "warning" && level !== "error"))
        return [];
    if (!isText(message) || place === undefined)
        return [];
    return [{ rule: known, level, message, hint: (0,_checks_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .hintOfRule */ .pT)(known), location: place }];
}
function readImages(value) {
    const images = list(value, mostImages).flatMap((image) => {
        const { name, from, to } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(image);
        return isText(name) && isText(from) && isText(to) ? [{ name, from, to }] : [];
    });
    return images.length === 0 ? undefined : images;
}
function readReplaced(value) {
    const { module, pipeline } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(value);
    if (!isText(module) || !isText(pipeline))
        return undefined;
    return { module, pipeline, equality: { kind: "unknown", reason: "its package is missing" } };
}
function readBefore(value) {
    const { kind, yaml } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldsOf */ .P)(value);
    if (kind === "nothing")
        return { kind };
    if (kind !== "package" || typeof yaml !== "string" || yaml.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .packageLimit */ .M)
        return undefined;
    return { kind, yaml };
}


/***/ }),

/***/ 76036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportsOfLoaded: () => (/* binding */ reportsOfLoaded)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./src/equality/compare-pipelines.ts + 21 modules
var compare_pipelines = __webpack_require__(81578);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/packages/manifest.ts
var manifest = __webpack_require__(85488);
// EXTERNAL MODULE: ./src/packages/untrusted-files.ts
var untrusted_files = __webpack_require__(61801);
// EXTERNAL MODULE: ./src/git/committed-files.ts
var committed_files = __webpack_require__(29280);
// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(10308);
// EXTERNAL MODULE: ./src/packages/keep-manifest.ts
var keep_manifest = __webpack_require__(35244);
// EXTERNAL MODULE: ./src/packages/unarchive.ts
var unarchive = __webpack_require__(90982);
;// CONCATENATED MODULE: ./src/change/committed-before.ts





/**
 * What the pipelines were, by the packages that are committed in this checkout: what another job says of it is believed only where none are
 * committed. That is the base of a pull request's own event, and the default branch on `workflow_run`.
 */
async function withCommittedBefore(loaded, context) {
    const revision = await revisionOf(context);
    if (revision === "")
        return loaded.map(({ report }) => report);
    const { outputDir } = context.inputs;
    const manifest = (0,keep_manifest.manifestPathIn)(outputDir);
    const paths = loaded.flatMap((one) => candidatesOf(one, outputDir));
    const { workspace, ports } = context;
    const files = await (0,committed_files/* readCommitted */.r)({ workspace, env: ports.env, revision, paths: [...new Set([...paths, manifest])] });
    const before = async (one) => {
        const path = candidatesOf(one, outputDir).find((candidate) => files.has(candidate));
        if (path !== undefined)
            return await packageAt(path, files);
        return files.has(manifest) ? { kind: "nothing" } : one.report.before;
    };
    return await Promise.all(loaded.map(async (one) => withBefore(one.report, await before(one))));
}
/** The commit that is compared with; empty where git knows none. */
async function revisionOf({ github, workspace, ports }) {
    const git = (0,git_git/* gitIn */.uM)(workspace, ports.env);
    const wanted = github.pullRequest.kind === "number" && github.base.kind === "commit" ? [github.base.sha, "HEAD"] : ["HEAD"];
    for (const revision of wanted) {
        const found = await git("rev-parse", "--verify", `${revision}^{commit}`);
        if (found.ok)
            return found.text;
    }
    return "";
}
/** Where the package would be committed: below `output-dir` as it lies in the artifact, else where it lies now. */
function candidatesOf({ report: { packagePath }, folder }, outputDir) {
    if (packagePath === undefined)
        return [];
    const within = folder === undefined ? [] : [external_node_path_.posix.join(outputDir, external_node_path_.posix.relative(folder, packagePath))];
    return [...within, packagePath].filter((path) => !path.startsWith(".."));
}
async function packageAt(path, files) {
    // One that is damaged is as good as none.
    const yaml = await (0,unarchive/* unarchive */.M)(path, files.get(path) ?? Buffer.alloc(0)).catch(() => undefined);
    return yaml === undefined ? undefined : { kind: "package", yaml };
}
function withBefore({ before: _, ...report }, before) {
    return before === undefined ? report : { ...report, before };
}

// EXTERNAL MODULE: ./src/change/pipeline-report.ts
var pipeline_report = __webpack_require__(87083);
// EXTERNAL MODULE: ./src/change/report-file.ts
var report_file = __webpack_require__(16823);
;// CONCATENATED MODULE: ./src/change/reports-of-loaded.ts










/**
 * What is to be said of packages that another job has compiled. That job is believed what did not compile, and on which line something is;
 * what is found in a package is found here, and what it was before is asked of this checkout.
 */
async function reportsOfLoaded(records, context) {
    const own = (0,pipeline_report.reportsOf)(records);
    const byPath = new Map(own.flatMap((report) => (report.packagePath === undefined ? [] : [[report.packagePath, report]])));
    const marked = await findMarked(own, context);
    const files = await readFiles(marked.reports, context);
    // One that was refused goes by its path; what the other job says of it is not said beside that.
    const refused = new Set(own.flatMap(({ module, packagePath }) => (packagePath === undefined ? [module] : [])));
    const told = files
        .flatMap(({ folder, reports }) => reports.map((report) => ({ report: withPackage(report, byPath, folder), folder })))
        .filter(({ report: { packagePath } }) => packagePath === undefined || !refused.has(packagePath));
    const known = new Set(told.map(({ report }) => report.packagePath));
    const others = own
        .filter(({ packagePath }) => packagePath === undefined || !known.has(packagePath))
        .map((report) => ({ report, folder: folderOf(report, marked.folders) }));
    const reports = comparedAgain(await withCommittedBefore([...told, ...others], context));
    const isKnown = reports.every(({ before, error }) => before !== undefined || error !== undefined);
    return { reports, note: isKnown ? "" : unknownBefore, isTold: true };
}
/** The other job is believed which pipeline replaces which; whether they are equal is found here. */
const comparedAgain = (reports) => reports.map((report) => {
    const { yaml, replaced } = report;
    if (yaml === undefined || replaced === undefined)
        return report;
    const former = reports.find(({ module, name }) => module === replaced.module && name === replaced.pipeline);
    if (former?.yaml === undefined)
        return report;
    return { ...report, replaced: { ...replaced, equality: (0,compare_pipelines/* comparePackages */.F)(former.yaml, yaml) } };
});
const unknownBefore = "What some pipelines were before is not known: no packages are committed in this checkout, and the job that compiled could not tell.";
/** A loaded package in the other job's report: the findings are this step's own, the lines are those that the other job reported. */
function withPackage({ packagePath, findings, ...report }, loaded, folder) {
    if (packagePath === undefined)
        return { ...report, findings: [] };
    const path = external_node_path_.posix.join(folder, packagePath);
    const own = loaded.get(path);
    if (own === undefined)
        return { ...report, packagePath: path, findings: [] };
    const { before, replaced } = report;
    return { ...own, ...(0,defined/* defined */.s)({ before, replaced }), findings: located(own.findings, findings) };
}
const located = (own, told) => own.map((finding) => {
    const same = told.find(({ rule, message }) => rule === finding.rule && message === finding.message);
    return same === undefined ? finding : { ...finding, location: same.location };
});
/** Beside the manifest: somewhere above the packages, or, when none was compiled, where the globs look. */
async function findMarked(reports, { inputs, workspace }) {
    const above = reports.flatMap(({ packagePath }) => (packagePath === undefined ? [] : foldersAbove(packagePath)));
    const wanted = [...new Set(above)].flatMap((folder) => [report_file.reportFileName, manifest/* manifestName */.vS].map((name) => (0,dist/* escapePath */.ft)(external_node_path_.posix.join(folder, name))));
    const options = {
        cwd: workspace,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ["**/node_modules/**"],
    };
    const found = await (0,dist/* glob */.TI)([...inputs.packages, ...wanted], options);
    const named = found.filter((path) => [report_file.reportFileName, manifest/* manifestName */.vS].includes(external_node_path_.posix.basename(path)));
    const folders = new Set(named.map((path) => external_node_path_.posix.dirname(path)));
    return { reports: [...folders].map((folder) => external_node_path_.posix.join(folder, report_file.reportFileName)), folders };
}
function foldersAbove(path) {
    const folder = external_node_path_.posix.dirname(path);
    return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}
const folderOf = ({ packagePath }, folders) => packagePath === undefined ? undefined : foldersAbove(packagePath).find((folder) => folders.has(folder));
async function readFiles(paths, { workspace, ports }) {
    const files = new untrusted_files/* UntrustedFiles */.s({ workspace, signal: ports.signal });
    const read = [];
    for (const path of paths)
        try {
            const found = await files.find(path, report_file/* untrustedReport */.d);
            if (found !== undefined)
                read.push({ ...found, folder: external_node_path_.posix.dirname(path) });
        }
        catch (error) {
            if (!(error instanceof errors/* PackageError */.JP))
                throw error;
            ports.log.line(`${path} is left out: ${error.message}`);
        }
    return read;
}


/***/ }),

/***/ 81691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   qt: () => (/* binding */ packFile),
/* harmony export */   rD: () => (/* binding */ archive)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51306);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98697);


/** The one member that servers look for: kfp-tekton backend/src/apiserver/server/util.go. */
const member = "pipeline.yaml";
/** Packs a package in the format of the file name's extension. The bytes are reproducible: the same text gives the same bytes on every machine. */
function archive(fileName, yaml) {
    const content = Buffer.from(yaml, "utf8");
    if (fileName.endsWith(".zip"))
        return zipArchive(content);
    if (/\.(tar\.gz|tgz)$/.test(fileName))
        return tarArchive(content);
    return content;
}
/** 1980-01-01 is the oldest time that a zip can hold; fflate reads it in local time. */
const zipArchive = (content) => (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .zipSync */ .L)({ [member]: [content, { mtime: new Date(1980, 0, 1), level: 9 }] });
const tarBlock = 512;
const tarArchive = (content) => packFile(member, content);
/** Packs one file as `.tar.gz`. */
function packFile(path, content) {
    const header = Buffer.alloc(tarBlock);
    new tar__WEBPACK_IMPORTED_MODULE_0__/* .Header */ .Y9({
        path,
        mode: 0o644,
        uid: 0,
        gid: 0,
        size: content.length,
        mtime: new Date(0),
        type: "File",
    }).encode(header, 0);
    const padding = Buffer.alloc((tarBlock - (content.length % tarBlock)) % tarBlock);
    // Not node:zlib, because its output depends on the processor.
    const zipped = (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .gzipSync */ .u3)(Buffer.concat([header, content, padding, Buffer.alloc(2 * tarBlock)]), {
        level: 9,
        mtime: 0,
    });
    // The operating system's number, RFC 1952 §2.3.1: 255 is "unknown".
    zipped[9] = 255;
    return zipped;
}


/***/ }),

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

/***/ 35244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   manifestPathIn: () => (/* binding */ manifestPathIn),
/* harmony export */   planManifest: () => (/* binding */ planManifest),
/* harmony export */   writeManifest: () => (/* binding */ writeManifest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21618);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93171);
/* harmony import */ var _workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78469);
/* harmony import */ var _checksums_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79645);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20572);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85488);
/* harmony import */ var _manifest_update_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64996);
/* harmony import */ var _module_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22859);
/* harmony import */ var _untrusted_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(61801);












/** Computes the new manifest without writing it. @throws PackageError if the existing file is not a manifest */
async function planManifest(options) {
    const update = await updateOf(options);
    const before = (await findManifest(options.workspace, manifestPathIn(options.outputDir))) ?? { pipelines: [] };
    return { update, before, updated: await (0,_manifest_update_js__WEBPACK_IMPORTED_MODULE_9__.applyUpdate)(before, update) };
}
/**
 * Writes the manifest and its checksums, and deletes packages that are no longer listed: only files that it listed before, and only if they
 * are unchanged.
 */
async function writeManifest({ manifest, removed }, { workspace, outputDir, log }) {
    for (const [file, { digest, reason }] of removed)
        await remove({ workspace, path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputDir, file), digest, reason, log });
    await (0,_workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .writeIfChanged */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, manifestPathIn(outputDir)), Buffer.from((0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .renderManifest */ .sB)(manifest)));
    await (0,_workspace_write_if_changed_js__WEBPACK_IMPORTED_MODULE_5__/* .writeIfChanged */ .V)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, outputDir, _checksums_js__WEBPACK_IMPORTED_MODULE_6__/* .checksumsName */ .uw), Buffer.from((0,_checksums_js__WEBPACK_IMPORTED_MODULE_6__/* .checksumsOf */ .Uw)(manifest)));
}
const manifestPathIn = (outputDir) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(outputDir, _manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestName */ .vS);
/** @returns undefined if there is no manifest. @throws PackageError */
async function findManifest(workspace, path) {
    const files = new _untrusted_files_js__WEBPACK_IMPORTED_MODULE_11__/* .UntrustedFiles */ .s({ workspace, signal: new AbortController().signal });
    return (await files.find(path, _manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .untrustedManifest */ ._I))?.manifest;
}
async function updateOf({ workspace, env, outputDir, outcomes }) {
    const digestOf = (0,_digests_js__WEBPACK_IMPORTED_MODULE_7__/* .createDigester */ .Q)(workspace);
    const compiled = await Promise.all(outcomes
        .flatMap((outcome) => outcome.compiled ?? [])
        .map(async (pipeline) => (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .entryOf */ .Ms)(pipeline, { outputDir, sources: await digestsOf(pipeline.filesRead, digestOf) })));
    const failed = outcomes.filter((outcome) => outcome.compiled === undefined);
    const hasFile = (0,_module_files_js__WEBPACK_IMPORTED_MODULE_10__/* .moduleFiles */ .u)(workspace, { env, withoutCheckout: false });
    return { compiled, failed, hasFile, textOf: (0,_module_files_js__WEBPACK_IMPORTED_MODULE_10__/* .moduleTexts */ .l)(workspace) };
}
/** A file that a module read and deleted has no digest. */
async function digestsOf(paths, digestOf) {
    const digests = await Promise.all(paths.map(async (path) => [path, await digestOf(path)]));
    return Object.fromEntries(digests.filter(([, digest]) => digest !== ""));
}
async function remove({ workspace, path, digest, reason, log }) {
    const found = await (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .readUntrusted */ .Pd)(workspace, path, _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .packageLimit */ .M).catch(() => undefined);
    if (found === undefined)
        return;
    if ((0,_workspace_sha256_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .s)(found) !== digest) {
        log.line(`${path} stays although ${reason}: it is not what was compiled.`);
        return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, path));
    log.line(`${path}: removed, ${reason}`);
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

/***/ 90982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unarchive)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51306);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98697);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10817);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81691);






/** Limit of the bytes that a package unpacks to. */
const unpackedLimit = 32 * _model_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .mebibyte */ .E;
/** Limit of members: a zip of a hundred bytes may claim four billion, which take minutes to read. */
const mostMembers = 10_000;
/**
 * Unpacks an untrusted package in the format of the file name's extension.
 * @throws PackageError for what is no archive, has not exactly one `pipeline.yaml`, unpacks to too much, or is no text
 */
async function unarchive(fileName, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(await contentOf(fileName, bytes));
    }
    catch (cause) {
        if (cause instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP)
            throw cause;
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} is damaged: ${cause.message}.`, { cause });
    }
}
async function contentOf(fileName, bytes) {
    if (fileName.endsWith(".zip"))
        return onlyMember(fileName, unzip(fileName, bytes));
    if (/\.(tar\.gz|tgz)$/.test(fileName))
        return onlyMember(fileName, await untar(fileName, bytes));
    return bytes;
}
function onlyMember(fileName, found) {
    const [content, second] = found;
    if (content !== undefined && second === undefined)
        return content;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} has ${second === undefined ? "no" : "more than one"} ${_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc} inside.`, {
        hint: "A server looks for that member, and for no other.",
    });
}
const tooLarge = (fileName) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} unpacks to more than ${unpackedLimit} bytes.`, { code: "package-too-large" });
/** A member that declares too small a size is cut there. */
function unzip(fileName, bytes) {
    let seen = 0;
    let members = 0;
    const files = (0,fflate__WEBPACK_IMPORTED_MODULE_5__/* .unzipSync */ .AO)(bytes, {
        filter: ({ name, originalSize }) => {
            seen += 1;
            if (seen > mostMembers)
                throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} has more than ${mostMembers} members.`, { code: "package-too-large" });
            if (name !== _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)
                return false;
            members += 1;
            if (originalSize > unpackedLimit)
                throw tooLarge(fileName);
            return true;
        },
    });
    const content = files[_archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc];
    return content === undefined ? [] : Array.from({ length: members }, () => content);
}
async function untar(fileName, bytes) {
    const members = [];
    const parser = new tar__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX({
        strict: true,
        onReadEntry: (entry) => {
            const chunks = [];
            entry.on("data", (chunk) => chunks.push(chunk));
            entry.on("end", () => void (entry.path === _archive_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc && entry.type === "File" && members.push(Buffer.concat(chunks))));
        },
    });
    await new Promise((resolve, reject) => {
        parser.on("end", resolve);
        parser.on("error", reject);
        parser.end(gunzip(fileName, bytes));
    });
    return members;
}
function gunzip(fileName, bytes) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(bytes, { maxOutputLength: unpackedLimit });
    }
    catch (error) {
        throw error.code === "ERR_BUFFER_TOO_LARGE" ? tooLarge(fileName) : error;
    }
}


/***/ }),

/***/ 61801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ UntrustedFiles)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87206);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93171);




/** Limit of the bytes of all files of a step together, and separately of what they unpack to. */
const mostBytes = 256 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E;
/**
 * The only reader of another job's files: packages, manifests, checksums, reports. It accepts only plain files inside the workspace,
 * bounded individually and in total, and either returns a value or refuses the file. It yields between files, so that the step can be
 * cancelled however many there are.
 */
class UntrustedFiles {
    #workspace;
    #signal;
    areStrangers;
    #read = 0;
    #unpacked = 0;
    constructor({ workspace, signal, areStrangers = false }) {
        this.#workspace = workspace;
        this.#signal = signal;
        this.areStrangers = areStrangers;
    }
    /** @throws PackageError */
    async read(path, { limit, parse }) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        this.#signal.throwIfAborted();
        const bytes = await (0,_workspace_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .readUntrusted */ .Pd)(this.#workspace, path, limit);
        this.#read += bytes.length;
        if (this.#read > mostBytes)
            throw tooMuch(path, "has");
        return await this.parse(path, () => parse(bytes, path, this));
    }
    /** Parses the content of a file that was read before. @throws PackageError */
    async parse(path, work) {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ)
                throw error;
            // Unexpected errors, such as a stack overflow on deep nesting, also refuse the file.
            throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} cannot be read: ${error.message}.`, { cause: error });
        }
    }
    /** Counts the bytes that an archive unpacks to. @throws PackageError */
    countUnpacked(path, bytes) {
        this.#unpacked += bytes;
        if (this.#unpacked > mostBytes)
            throw tooMuch(path, "unpacks to");
    }
    /** Reads a file; undefined if it does not exist. @throws PackageError */
    async find(path, kind) {
        try {
            return await this.read(path, kind);
        }
        catch (error) {
            if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP && error.cause?.code === "ENOENT")
                return undefined;
            throw error;
        }
    }
}
const tooMuch = (path, does) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} is left out: with the files before it, it ${does} more than ${mostBytes} bytes.`, {
    code: "package-too-large",
    hint: "Take the packages in several steps.",
});


/***/ }),

/***/ 33212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Writes a file in one step, so that nobody reads half of it, and two processes that write the same file do not disturb each other. A
 * symbolic link in its place is replaced and never followed.
 */
async function writeAtomically(path, content) {
    const draft = `${path}.${process.pid}.part`;
    // One after the other, as each takes less time than to hand it to a thread of Node's pool; a step writes hundreds of files.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(draft, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, content, { flag: "wx" });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
}


/***/ }),

/***/ 78469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeIfChanged)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87206);
/* harmony import */ var _unwritable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64798);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33212);





/**
 * Writes atomically, so that nobody reads half a file. A link in the file's place is replaced, never followed: a repository may contain one
 * that leads anywhere. @returns whether it was written
 */
async function writeIfChanged(path, bytes) {
    if (await isSame(path, bytes))
        return false;
    try {
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .v)(path, bytes);
        return true;
    }
    catch (error) {
        throw (await refusal(path, error)) ?? error;
    }
}
/** Converts an error of the file system to one that a user can act on; undefined for other errors. */
async function refusal(path, error) {
    const { code } = error;
    const obstacle = await (0,_unwritable_js__WEBPACK_IMPORTED_MODULE_3__/* .findObstacle */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const reason = obstacle ?? reasons[code ?? ""];
    if (reason === undefined)
        return undefined;
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ(`Could not write ${path}: ${reason}.`, {
        code: "not-writable",
        cause: error,
        hint: "Give this step's user the folder, or set `output-dir` to another. Containers of earlier steps often leave files of root behind.",
    });
}
const reasons = {
    ENOSPC: "there is no space left",
    EISDIR: "there is a folder of that name",
    ENOTEMPTY: "there is a folder of that name",
};
async function isSame(path, bytes) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)).isFile() && Buffer.compare(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), bytes) === 0;
    }
    catch {
        return false;
    }
}


/***/ })

};
