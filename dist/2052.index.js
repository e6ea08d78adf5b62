export const id = 2052;
export const ids = [2052,6001];
export const modules = {

/***/ 82052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takenReports: () => (/* binding */ takenReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73382);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _packages_untrusted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56267);
/* harmony import */ var _report_pipeline_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16001);
/* harmony import */ var _report_report_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66757);






const fileLimit = 256 * 1024 * 1024;
/**
 * What the job that compiled says of its pipelines, with the packages that this step has taken. What has no such file beside it is told as
 * far as its package tells.
 */
async function takenReports(records, { inputs, workspace }) {
    const own = (0,_report_pipeline_report_js__WEBPACK_IMPORTED_MODULE_3__.reportsOf)(records);
    const byPath = new Map(own.flatMap((report) => (report.packagePath === undefined ? [] : [[report.packagePath, report]])));
    const files = await readFiles(await findFiles(own, inputs.packages, workspace), workspace);
    const told = files.flatMap(({ folder, reports }) => reports.map((report) => withPackage(report, byPath, folder)));
    const known = new Set(told.map(({ packagePath }) => packagePath));
    const others = own.filter(({ packagePath }) => packagePath === undefined || !known.has(packagePath));
    return { reports: [...told, ...others], note: files.map(({ note }) => note).find((note) => note !== "") ?? "" };
}
function withPackage({ packagePath, ...report }, taken, folder) {
    if (packagePath === undefined)
        return report;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, packagePath);
    const yaml = taken.get(path)?.yaml;
    return { ...report, packagePath: path, ...(yaml === undefined ? {} : { yaml }) };
}
/** Beside the manifest: somewhere above the packages, or, when none was compiled, where the globs look. */
async function findFiles(reports, patterns, workspace) {
    const above = reports.flatMap(({ packagePath }) => (packagePath === undefined ? [] : foldersAbove(packagePath)));
    const options = {
        cwd: workspace,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: ["**/node_modules/**"],
    };
    const matched = (await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_5__/* .glob */ .TI)([...patterns], options)).filter((path) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path) === _report_report_file_js__WEBPACK_IMPORTED_MODULE_4__.reportFileName);
    const beside = patterns
        .filter((pattern) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(pattern) === "pipelines.json")
        .map((pattern) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(pattern));
    return [...new Set([...[...above, ...beside].map((folder) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, _report_report_file_js__WEBPACK_IMPORTED_MODULE_4__.reportFileName)), ...matched])];
}
function foldersAbove(path) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
    return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}
async function readFiles(paths, workspace) {
    const read = await Promise.all(paths.map(async (path) => {
        try {
            const text = (await (0,_packages_untrusted_js__WEBPACK_IMPORTED_MODULE_2__/* .readUntrusted */ .Pd)(workspace, path, fileLimit)).toString("utf8");
            return { ...(0,_report_report_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readReportFile */ .$)(text), folder: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) };
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP)
                return undefined;
            throw error;
        }
    }));
    return read.filter((file) => file !== undefined);
}


/***/ }),

/***/ 60990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ refuseBomb)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/** The largest real packages have some ten thousand. */
const mostNodes = 1_000_000;
/**
 * A few lines of YAML aliases stand for billions of nodes, or for a circle; whoever walks them does not come to an end.
 * What is no YAML at all is for others to refuse. @throws PackageError
 */
function refuseBomb(yaml, path) {
    if (countNodes(documentsOf(yaml)) <= mostNodes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PackageError */ .JP(`${path} stands for more than ${mostNodes} values once its aliases are followed.`);
}
function documentsOf(yaml) {
    try {
        return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .loadAll */ .gh)(yaml);
    }
    catch {
        return [];
    }
}
/** Counts a node when it is met, not when it is looked into: what waits must stay bounded, too. */
function countNodes(documents) {
    const open = [...documents];
    let nodes = open.length;
    while (open.length > 0 && nodes <= mostNodes) {
        const node = open.pop();
        if (typeof node !== "object" || node === null)
            continue;
        const values = Object.values(node);
        nodes += values.length;
        // One by one: as arguments of a call, the values of a long list overflow the stack.
        if (nodes <= mostNodes)
            for (const value of values)
                open.push(value);
    }
    return nodes;
}


/***/ }),

/***/ 56267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   MA: () => (/* binding */ packageLimit),
/* harmony export */   Pd: () => (/* binding */ readUntrusted),
/* harmony export */   pL: () => (/* binding */ isSafePath),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);





/** Bytes of one package. The largest of the SDK's own samples has 60 kB; a server takes 32 MiB at most. */
const packageLimit = 32 * 1024 * 1024;
const sha256 = (bytes) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** A path below some folder, written plainly: relative, with `/`, without `..`, and not into git's own folder. */
function isSafePath(path) {
    if (typeof path !== "string" || path === "" || path.length > 4096)
        return false;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
    if (/[\x00-\x1f\x7f\\]/.test(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path) || node_path__WEBPACK_IMPORTED_MODULE_3__.posix.normalize(path) !== path)
        return false;
    const segments = path.split("/");
    return !segments.includes("..") && !segments.some((segment) => segment.toLowerCase() === ".git");
}
/**
 * The bytes of a file that an untrusted job may have written: a plain file below the workspace, bounded in size.
 * @throws PackageError
 */
async function readUntrusted(workspace, path, limit) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workspace, path);
    await refuseOutside(workspace, path);
    // Without O_NONBLOCK a named pipe would wait for somebody to write.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(absolute, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK).catch((cause) => {
        throw unreadable(path, cause);
    });
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(`${path} is not a plain file.`);
        if (stats.size > limit)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(`${path} is too large: ${stats.size} bytes, of which ${limit} are allowed.`);
        return await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function refuseOutside(workspace, path) {
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(workspace, path)).catch((cause) => {
        throw unreadable(path, cause);
    });
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(workspace), target);
    if (within !== ".." && !within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_3__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(within))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(`${path} lies outside the workspace.`);
}
function unreadable(path, cause) {
    const { code } = cause;
    if (code === "ENOENT")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(`There is no file ${path}.`, { cause });
    if (code === "ELOOP" || code === "EMLINK")
        return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(`${path} is a symbolic link.`, { cause });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PackageError */ .JP(`${path} cannot be read.`, { cause });
}


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

/***/ 66757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readReportFile),
/* harmony export */   renderReportFile: () => (/* binding */ renderReportFile),
/* harmony export */   reportFileName: () => (/* binding */ reportFileName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _packages_alias_bomb_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60990);
/* harmony import */ var _tekton_checks_rule_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98188);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52904);




/** Beside the manifest in the artifact, never committed: what the packages themselves do not say. */
const reportFileName = "report.json";
const version = 1;
/** For the job that comments on a pull request: it has the right to, and must not run what the pull request brings. @param outputDir paths of packages become relative to it */
function renderReportFile({ reports, note }, outputDir) {
    const pipelines = reports.map(({ yaml: _yaml, change: _change, packagePath, ...report }) => ({
        ...report,
        ...(packagePath === undefined ? {} : { packagePath: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(outputDir, packagePath) }),
    }));
    return `${JSON.stringify({ version, note, pipelines }, undefined, 1)}\n`;
}
const mostPipelines = 20_000;
const mostFindings = 200;
const longestText = 20_000;
const longestPackage = 32 * 1024 * 1024;
/** Whatever is not as it should be is left out: the file comes from a job that ran somebody else's code. */
function readReportFile(text) {
    const { version: found, note, pipelines } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(parse(text));
    if (found !== version)
        return { reports: [], note: "" };
    return { reports: list(pipelines, mostPipelines).flatMap(readReport), note: isText(note) ? note : "" };
}
function readReport(entry) {
    const { module, name, packagePath, error, findings, before } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(entry);
    if (!isText(module) || !isText(name))
        return [];
    return [
        {
            module,
            name,
            findings: list(findings, mostFindings).flatMap(readFinding),
            ...(isText(packagePath) ? { packagePath } : {}),
            ...optional("error", readError(error)),
            ...optional("before", readBefore(before)),
        },
    ];
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const list = (value, most) => (Array.isArray(value) ? value.slice(0, most) : []);
const isText = (value) => typeof value === "string" && value.length <= longestText;
const optional = (name, value) => value === undefined ? {} : { [name]: value };
function readError(value) {
    const { message, hint, location, traceback } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(value);
    if (!isText(message))
        return undefined;
    return {
        message,
        ...(isText(hint) ? { hint } : {}),
        ...(isText(traceback) ? { traceback } : {}),
        ...optional("location", readLocation(location)),
    };
}
function readLocation(value) {
    const { file, line } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(value);
    if (!isText(file))
        return undefined;
    return { file, ...(Number.isSafeInteger(line) ? { line: Number(line) } : {}) };
}
function readFinding(value) {
    const { rule, level, message, hint, location } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(value);
    const known = _tekton_checks_rule_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleNames */ .X.find((name) => name === rule);
    const place = readLocation(location);
    if (known === undefined || (level !== "warning" && level !== "error"))
        return [];
    if (!isText(message) || !isText(hint) || place === undefined)
        return [];
    return [{ rule: known, level, message, hint, location: place }];
}
function readBefore(value) {
    const { kind, yaml } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .P)(value);
    if (kind === "nothing")
        return { kind };
    if (kind !== "package" || typeof yaml !== "string" || yaml.length > longestPackage || isBomb(yaml))
        return undefined;
    return { kind, yaml };
}
function isBomb(yaml) {
    try {
        (0,_packages_alias_bomb_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseBomb */ .N)(yaml, "package");
        return false;
    }
    catch {
        return true;
    }
}


/***/ })

};
