export const id = 9871;
export const ids = [9871,7382,6001];
export const modules = {

/***/ 39871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareWithBase: () => (/* binding */ compareWithBase)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/github/changes.ts
var github_changes = __webpack_require__(87382);
// EXTERNAL MODULE: ./src/github/committed-files.ts
var committed_files = __webpack_require__(85359);
// EXTERNAL MODULE: ./src/report/pipeline-report.ts + 1 modules
var pipeline_report = __webpack_require__(16001);
// EXTERNAL MODULE: ./src/tekton/unarchive.ts
var unarchive = __webpack_require__(58110);
// EXTERNAL MODULE: ./src/discovery/discovery.ts + 1 modules
var discovery = __webpack_require__(4156);
// EXTERNAL MODULE: ./src/github/git.ts
var github_git = __webpack_require__(16891);
;// CONCATENATED MODULE: ./src/before/base-tree.ts





/** Compiles modules as they were in a commit, in a work tree of its own. @throws ActionError */
async function compileBase(options) {
    const { base, workspace, jobFolder } = options;
    // The same path each time: what the cache keeps depends on it.
    const tree = (0,external_node_path_.join)(jobFolder, "before");
    const git = (0,github_git/* gitIn */.u)(workspace);
    const added = await git(...withoutLfs, "worktree", "add", "--force", "--detach", tree, base);
    if (!added.ok)
        throw new errors/* DiscoveryError */.P3(`git cannot check out ${base.slice(0, 7)}: ${added.text}.`);
    try {
        const modules = (await modulesIn(tree, options)).filter(({ path }) => options.isWanted(path));
        return modules.length === 0 ? [] : await compileIn(tree, modules, options);
    }
    finally {
        await git("worktree", "remove", "--force", tree);
        await (0,promises_.rm)(tree, { recursive: true, force: true });
    }
}
/** Large files would be fetched, for which there are no credentials. Their pointers are as good: what is compiled are texts. */
const withoutLfs = ["smudge=", "process=", "required=false"].flatMap((setting) => ["-c", `filter.lfs.${setting}`]);
async function modulesIn(workspace, { inputs }) {
    try {
        return await (0,discovery/* discoverPipelines */.N)({ workspace, patterns: inputs.pipelines, entry: inputs.entry });
    }
    catch (error) {
        // That commit had no pipeline, or not the one that an input names.
        if (error instanceof errors/* DiscoveryError */.P3)
            return [];
        throw error;
    }
}
async function compileIn(workspace, modules, { inputs, cacheFolder, ports, base }) {
    ports.log.line(`Compiling ${modules.length} of the modules as they were in ${base.slice(0, 7)}, to compare with`);
    const { compilePipelines } = await __webpack_require__.e(/* import() */ 7479).then(__webpack_require__.bind(__webpack_require__, 37479));
    return await compilePipelines({ ...inputs, modules, workspace, cacheFolder, ...ports });
}

;// CONCATENATED MODULE: ./src/before/before.ts








/**
 * What the pipelines were in the base of the event: the package that is committed there, else what its sources compile to. A pipeline that
 * no change reaches is what it was.
 */
async function compareWithBase(records, options) {
    const changes = await (0,github_changes.changedFiles)(options);
    if (changes.kind === "unknown")
        return { records, removed: [], note: noteOf(changes.reason) };
    try {
        return await compare(records, changes, options);
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        return { records, removed: [], note: noteOf(error.message) };
    }
}
const noteOf = (reason) => `What the pipelines were before is not known: ${reason.replace(/\.$/, "")}.`;
async function compare(records, changes, options) {
    const committed = await committedPackages(records, changes.base, options.workspace);
    const isTouched = touchTest(changes, options);
    const open = new Set(records.filter((record) => isTouched(record) && !committed.has(record)).map(({ module }) => module));
    const gone = new Set(await deletedModules(changes, options.workspace));
    const isWanted = (module) => open.has(module) || gone.has(module);
    const results = open.size + gone.size === 0 ? [] : await compileBase({ ...options, base: changes.base, isWanted });
    return {
        records: records.map((record) => {
            const before = beforeOf(record, { committed: committed.get(record), isTouched: isTouched(record), results });
            if (before === undefined)
                return record;
            const known = { ...record, before };
            return { ...known, change: (0,pipeline_report/* changeOf */.C)((0,pipeline_report/* reportOf */.E)(known)) };
        }),
        removed: results.flatMap((result) => removedReport(result, records)),
        note: "",
    };
}
async function committedPackages(records, revision, workspace) {
    const paths = records.flatMap(({ compiled }) => compiled?.packagePath ?? []);
    const files = await (0,committed_files/* readCommitted */.r)({ workspace, revision, paths });
    const packages = await Promise.all(records.map(async (record) => {
        const path = record.compiled?.packagePath ?? "";
        const bytes = files.get(path);
        if (bytes === undefined)
            return undefined;
        // One that is damaged is as good as none.
        const yaml = await (0,unarchive/* unarchive */.M)(path, bytes).catch(() => undefined);
        return yaml === undefined ? undefined : [record, yaml];
    }));
    return new Map(packages.filter((found) => found !== undefined));
}
/** Whether a change reaches a pipeline: by the files that its compilation read, or by what is installed for it. */
function touchTest({ files }, { inputs }) {
    const changed = new Set(files);
    const concernsAll = inputs.requirements.some((path) => changed.has(external_node_path_.posix.normalize(path)));
    return ({ compiled }) => compiled !== undefined && (concernsAll || compiled.filesRead.some((path) => changed.has(path)));
}
async function deletedModules({ files }, workspace) {
    const modules = files.filter((path) => path.endsWith(".py"));
    const gone = await Promise.all(modules.map((path) => (0,promises_.access)((0,external_node_path_.join)(workspace, path)).then(() => false, () => true)));
    return modules.filter((_, index) => gone[index]);
}
function beforeOf(record, { committed, isTouched, results }) {
    const { compiled, module, function: name } = record;
    if (compiled === undefined)
        return undefined;
    if (committed !== undefined)
        return { kind: "package", yaml: committed };
    if (!isTouched)
        return { kind: "package", yaml: compiled.yaml };
    const own = results.filter((result) => moduleOf(result) === module);
    const same = own.find((result) => functionOf(result) === name);
    if (same?.kind === "compiled")
        return { kind: "package", yaml: same.pipeline.yaml };
    // What did not compile then, whole modules among it, cannot be compared.
    return own.some(({ kind }) => kind === "failed") ? undefined : { kind: "nothing" };
}
const moduleOf = (result) => result.kind === "compiled" ? result.pipeline.module : result.module;
const functionOf = (result) => result.kind === "compiled" ? result.pipeline.function : undefined;
/** A pipeline that is not among the present ones, and whose module has not just failed as a whole. */
function removedReport(result, records) {
    if (result.kind !== "compiled")
        return [];
    const { module, function: name, name: pipeline, packagePath, yaml } = result.pipeline;
    const isThere = records.some((record) => record.module === module && (record.function === undefined || record.function === name));
    return isThere ? [] : [{ module, name: pipeline, packagePath, findings: [], before: { kind: "package", yaml } }];
}


/***/ }),

/***/ 87382:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16891);

/** Compares the working tree with the base of the event: what earlier steps of the job wrote counts too. Nothing is asked of GitHub. */
async function changedFiles({ github, workspace }) {
    if (github.base.kind === "none")
        return { kind: "unknown", reason: github.base.reason };
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .u)(workspace);
    const head = await git("rev-parse", "--verify", "HEAD^{commit}");
    if (!head.ok)
        return { kind: "unknown", reason: `git cannot read the checkout (${head.text})` };
    const base = await findBase(github, head.text, git);
    if (base === undefined)
        return { kind: "unknown", reason: missingBase(github.base.sha) };
    const lists = await Promise.all([
        git("diff", "--name-only", "--no-renames", "--no-ext-diff", "--relative", "-z", base, "--"),
        git("ls-files", "--others", "--exclude-standard", "-z"),
    ]);
    const failed = lists.find(({ ok }) => !ok);
    if (failed !== undefined)
        return { kind: "unknown", reason: `git cannot compare the commits (${failed.text})` };
    return {
        kind: "known",
        base,
        files: lists
            .flatMap(({ text }) => text.split("\0"))
            .filter(Boolean)
            .filter(isOwn),
    };
}
/** Other people's files, which a virtual environment or a package manager put into the workspace. */
const isOwn = (path) => !/(?:^|\/)(?:site-packages|node_modules|__pycache__)\//.test(path);
const missingBase = (sha) => `the commit ${sha.slice(0, 7)}, which the event is compared with, is not in this checkout; set \`fetch-depth: 0\` of actions/checkout`;
/**
 * Of a pull request's merge commit its first parent, the base as it was when they were merged; else where the branches parted. A shallow
 * checkout may have the base's commit and not its history: then what differs from it is more than what changed, never less.
 */
async function findBase({ base, eventSha }, head, git) {
    if (base.kind === "none")
        return undefined;
    if (base.isBranch) {
        const [first, second] = await Promise.all([
            git("rev-parse", "--verify", "HEAD^1^{commit}"),
            git("rev-parse", "--verify", "HEAD^2^{commit}"),
        ]);
        if (head === eventSha && first.ok && second.ok)
            return first.text;
        const parted = await git("merge-base", base.sha, "HEAD");
        if (parted.ok)
            return parted.text;
    }
    return (await git("cat-file", "-e", `${base.sha}^{commit}`)).ok ? base.sha : undefined;
}


/***/ }),

/***/ 85359:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readCommitted)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16891);



/** Files as they are in a commit, in one process however many they are. Those that the commit has not are missing, all of them without git. */
async function readCommitted({ workspace, revision, paths }) {
    // A line is a request.
    const asked = paths.filter((path) => !path.includes("\n"));
    const git = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", ["-C", workspace, ...(0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitSettings */ .U)(workspace), "cat-file", "--batch"], {
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

/***/ 16891:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ gitSettings),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);

function gitIn(workspace) {
    const settings = gitSettings(workspace);
    const options = { silent: true, ignoreReturnCode: true };
    return async (...args) => {
        try {
            const all = ["-C", workspace, ...settings, ...args];
            const { stdout, stderr, exitCode } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__.getExecOutput)("git", all, options);
            if (exitCode === 0)
                return { ok: true, text: stdout.replace(/\n$/, "") };
            return { ok: false, text: stderr.trim().split("\n").at(-1) || `exit code ${exitCode}` };
        }
        catch (error) {
            return { ok: false, text: error.message };
        }
    };
}
/**
 * In a container job the checkout belongs to another user, which git takes for an attack: actions/checkout sets the same. What a
 * repository's own settings would run is not run.
 */
const gitSettings = (workspace) => [
    "-c",
    `safe.directory=${workspace}`,
    "-c",
    "core.fsmonitor=false",
    "-c",
    "core.hooksPath=/dev/null",
];


/***/ }),

/***/ 16001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ changeOf),
  E: () => (/* binding */ reportOf),
  reportsOf: () => (/* binding */ reportsOf)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/tekton/graph/difference.ts
function compareGraphs(before, after) {
    return { changes: compareSettings(before.settings, after.settings), tasks: compareTasks(before.tasks, after.tasks) };
}
const isSame = ({ changes, tasks }) => changes.length === 0 && tasks.every(({ mark }) => mark === "same");
function compareTasks(before, after) {
    const former = pairTasks(before, after);
    const paired = new Set(former.values());
    const nowCalled = new Map([...former].map(([now, then]) => [then.key, now.key]));
    const removed = before.filter((task) => !paired.has(task));
    return [
        ...after.map((task) => compareTask(former.get(task), task, nowCalled)),
        ...removed.map((task) => wholly("removed", { ...task, needs: task.needs.map((key) => nowCalled.get(key) ?? key) })),
    ];
}
/** The former self of each task that had one: by key, and of conditions and loops, whose key is what they say, by name. */
function pairTasks(before, after) {
    const byKey = new Map(before.map((task) => [task.key, task]));
    const pairs = new Map(after.flatMap((task) => pairWith(task, byKey.get(task.key))));
    const taken = new Set(pairs.values());
    const byName = new Map(before.filter((task) => !taken.has(task)).map((task) => [task.name, task]));
    const rest = after.filter((task) => !pairs.has(task)).flatMap((task) => pairWith(task, byName.get(task.name)));
    return new Map([...pairs, ...rest]);
}
const pairWith = (task, former) => former !== undefined && former.kind === task.kind ? [[task, former]] : [];
function compareTask(former, task, nowCalled) {
    if (former === undefined)
        return wholly("added", task);
    const needed = former.needs.map((key) => nowCalled.get(key) ?? key);
    const changes = [...compareNeeds(needed, task.needs), ...compareSettings(former.settings, task.settings)];
    const body = compareTasks(former.body, task.body);
    const same = changes.length === 0 && former.isFinal === task.isFinal && body.every(({ mark }) => mark === "same");
    return {
        mark: same ? "same" : "changed",
        task,
        changes,
        formerNeeds: needed.filter((key) => !task.needs.includes(key)),
        newNeeds: task.needs.filter((key) => !needed.includes(key)),
        body,
    };
}
const wholly = (mark, task) => ({
    mark,
    task,
    changes: [],
    formerNeeds: [],
    newNeeds: [],
    body: task.body.map((inner) => wholly(mark, inner)),
});
function compareNeeds(before, after) {
    const [was, is] = [[...before].sort().join(", "), [...after].sort().join(", ")];
    return was === is ? [] : [change("waits for", was === "" ? undefined : was, is === "" ? undefined : is)];
}
function compareSettings(before, after) {
    return [...new Set([...after.keys(), ...before.keys()])]
        .filter((what) => before.get(what) !== after.get(what))
        .map((what) => change(what, before.get(what), after.get(what)));
}
const change = (what, before, after) => ({
    what,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
});

// EXTERNAL MODULE: ./src/tekton/graph/graph.ts + 4 modules
var graph = __webpack_require__(99884);
// EXTERNAL MODULE: ./src/tekton/signature.ts + 1 modules
var signature = __webpack_require__(10027);
;// CONCATENATED MODULE: ./src/report/pipeline-report.ts




const reportsOf = (records) => records.filter(({ skipped }) => !skipped).map(reportOf);
function reportOf(record) {
    const { module, name, compiled, error, findings = [], before, change } = record;
    return {
        module,
        name,
        findings,
        ...(compiled === undefined ? {} : { packagePath: compiled.packagePath, yaml: compiled.yaml }),
        ...(error === undefined ? {} : { error: errorOf(error) }),
        ...(before === undefined ? {} : { before }),
        ...(change === undefined ? {} : { change }),
    };
}
function errorOf(error) {
    const { message, hint, location } = error;
    return {
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(location === undefined ? {} : { location }),
        ...("traceback" in error && typeof error.traceback === "string" ? { traceback: error.traceback } : {}),
    };
}
function changeOf(report) {
    try {
        return compare(report);
    }
    catch (error) {
        if (error instanceof errors/* PackageError */.JP)
            return { kind: "unreadable", reason: error.message };
        throw error;
    }
}
function compare({ yaml, before, error }) {
    if (before === undefined || (yaml === undefined && error !== undefined))
        return { kind: "unknown" };
    if (before.kind === "nothing")
        return yaml === undefined ? { kind: "unknown" } : { kind: "new", graph: read(yaml) };
    if (yaml === undefined)
        return { kind: "removed", graph: read(before.yaml) };
    if (yaml === before.yaml)
        return { kind: "same" };
    const difference = compareGraphs(read(before.yaml), read(yaml));
    return isSame(difference) ? { kind: "same" } : { kind: "changed", difference };
}
const read = (yaml) => (0,graph/* graphOf */.c)((0,signature.readPipelineRun)(yaml));


/***/ }),

/***/ 36131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ member),
/* harmony export */   r: () => (/* binding */ archive)
/* harmony export */ });
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51306);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98697);


/** The one member that servers look for: kfp-tekton backend/src/apiserver/server/util.go. */
const member = "pipeline.yaml";
/** The bytes of a package; the file name's extension picks the format. Same text, same bytes, whenever and wherever. */
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
function tarArchive(content) {
    const header = Buffer.alloc(tarBlock);
    new tar__WEBPACK_IMPORTED_MODULE_0__/* .Header */ .Y9({
        path: member,
        mode: 0o644,
        uid: 0,
        gid: 0,
        size: content.length,
        mtime: new Date(0),
        type: "File",
    }).encode(header, 0);
    const padding = Buffer.alloc((tarBlock - (content.length % tarBlock)) % tarBlock);
    // Not by node:zlib: what that makes depends on the processor.
    const zipped = (0,fflate__WEBPACK_IMPORTED_MODULE_1__/* .gzipSync */ .u3)(Buffer.concat([header, content, padding, Buffer.alloc(2 * tarBlock)]), {
        level: 9,
        mtime: 0,
    });
    // The operating system's number, RFC 1952 §2.3.1: 255 is "unknown".
    zipped[9] = 255;
    return zipped;
}


/***/ }),

/***/ 58110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ unarchive)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var fflate__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51306);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98697);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36131);





/** Bytes that a package may unpack to. */
const unpackedLimit = 32 * 1024 * 1024;
/** A zip may claim four billion members, which take minutes to go through, in a hundred bytes. */
const mostMembers = 10_000;
/**
 * The text of a package, which may come from anywhere; the file name's extension picks the format, as it does for writing.
 * @throws PackageError for what is no archive, has not exactly one `pipeline.yaml`, unpacks to too much, or is no text
 */
async function unarchive(fileName, bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(await contentOf(fileName, bytes));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} is damaged: ${cause.message}.`, { cause });
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} has ${second === undefined ? "no" : "more than one"} ${_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D} inside.`, {
        hint: "A server looks for that member, and for no other.",
    });
}
const tooLarge = (fileName) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} unpacks to more than ${unpackedLimit} bytes.`);
/** A member that claims to be smaller than it is ends where it claims to. */
function unzip(fileName, bytes) {
    let seen = 0;
    let members = 0;
    const files = (0,fflate__WEBPACK_IMPORTED_MODULE_4__/* .unzipSync */ .AO)(bytes, {
        filter: ({ name, originalSize }) => {
            seen += 1;
            if (seen > mostMembers)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PackageError */ .JP(`${fileName} has more than ${mostMembers} members.`);
            if (name !== _archive_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D)
                return false;
            members += 1;
            if (originalSize > unpackedLimit)
                throw tooLarge(fileName);
            return true;
        },
    });
    const content = files[_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D];
    return content === undefined ? [] : Array.from({ length: members }, () => content);
}
async function untar(fileName, bytes) {
    const members = [];
    const parser = new tar__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX({
        strict: true,
        onReadEntry: (entry) => {
            const chunks = [];
            entry.on("data", (chunk) => chunks.push(chunk));
            entry.on("end", () => void (entry.path === _archive_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .D && entry.type === "File" && members.push(Buffer.concat(chunks))));
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


/***/ })

};
