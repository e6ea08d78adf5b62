export const id = 9190;
export const ids = [9190];
export const modules = {

/***/ 99190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReports: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/workspace/write-if-changed.ts
var write_if_changed = __webpack_require__(78469);
// EXTERNAL MODULE: ./src/report/text/sanitize.ts
var sanitize = __webpack_require__(4741);
// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
;// CONCATENATED MODULE: ./src/report/formats/fingerprint.ts

/** The check or the error that an annotation is about: the rule of a finding or the code of an error. */
const ruleOf = ({ rule, code }) => rule ?? code ?? "run-failed";
/**
 * Names annotations in a way that survives edits elsewhere in the file, so that a service recognises a finding that it has seen: line numbers
 * do not count. Equal annotations of one file are told apart by their order.
 * @returns one hexadecimal name for each annotation
 */
function fingerprints(annotations) {
    const seen = new Map();
    return annotations.map((annotation) => {
        const { location, message } = annotation;
        const identity = JSON.stringify([ruleOf(annotation), location?.file ?? "", message]);
        const turn = seen.get(identity) ?? 0;
        seen.set(identity, turn + 1);
        return (0,sha256/* sha256 */.s)(`${identity}${turn}`);
    });
}

;// CONCATENATED MODULE: ./src/report/formats/code-quality.ts


const severities = { error: "critical", warning: "minor", notice: "info" };
/**
 * GitLab's Code Quality report (docs.gitlab.com/ci/testing/code_quality, "Code Quality report format"). Each entry needs a path and a line:
 * what concerns no file stands at the repository's root.
 */
function renderCodeQuality({ annotations, redact }) {
    const names = fingerprints(annotations);
    const issues = annotations.map((annotation, index) => ({
        description: (0,sanitize/* sanitize */.aj)(redact(annotation.message)),
        check_name: ruleOf(annotation),
        fingerprint: names[index],
        severity: severities[annotation.level],
        location: { path: redact(annotation.location?.file ?? "."), lines: { begin: annotation.location?.line ?? 1 } },
    }));
    return `${JSON.stringify(issues, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/model/record.ts
var model_record = __webpack_require__(2860);
;// CONCATENATED MODULE: ./src/report/formats/junit.ts



/**
 * JUnit XML as GitLab and Jenkins read it (github.com/testmoapp/junitxml): a suite for each module, and a test case for each thing that
 * happened to a pipeline: compile, checks, upload, run. An error that belongs to no pipeline fails the suite `step`.
 */
function renderJUnit(report) {
    // Before anything is shortened or escaped: a secret with a line break or an ampersand would not be found after it.
    const cases = redactedCases(report);
    const suites = Map.groupBy(cases, ({ suite }) => suite);
    const body = [...suites].map(([name, members]) => renderSuite(name, members)).join("");
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kfp-tekton-action"${counts(cases)}>\n${body}</testsuites>\n`;
}
const redactedCases = (report) => [...report.records.flatMap(casesOf), ...ownCases(report)].map((testCase) => {
    const { suite, name, file, failure } = testCase;
    const { redact } = report;
    return {
        ...testCase,
        suite: redact(suite),
        name: redact(name),
        file: file === undefined ? undefined : redact(file),
        ...(failure === undefined
            ? {}
            : { failure: { ...failure, message: firstLine(redact(failure.message)), text: redact(failure.text) } }),
    };
});
const firstLine = (text) => text.split("\n")[0] ?? "";
function casesOf(record) {
    const { module, name, compiled, error, findings, version, verdict, skipped } = record;
    const testCase = (what, rest = {}) => ({
        suite: module,
        name: `${name}: ${what}`,
        file: module,
        ...rest,
    });
    if (skipped)
        return [testCase("compile", { isSkipped: true })];
    const failure = error === undefined ? undefined : failureOf(error.code, error.message, error.hint);
    if (compiled === undefined)
        return [testCase("compile", failure === undefined ? {} : { failure })];
    const denied = findings?.filter(({ level }) => level === "error") ?? [];
    const isOfCheck = error instanceof errors/* CompileError */.mQ || denied.length > 0;
    return [
        testCase("compile"),
        ...(findings === undefined
            ? []
            : [testCase("checks", denied.length === 0 ? {} : { failure: failureOfChecks(denied) })]),
        ...(version === undefined ? [] : [testCase("upload")]),
        ...(verdict === undefined ? [] : [testCase("run", runOf(record))]),
        ...(failure === undefined || isOfCheck ? [] : [testCase("deliver", { failure })]),
    ];
}
const failureOf = (type, message, hint) => ({
    type,
    message,
    text: hint === undefined ? message : `${message}\n${hint}`,
});
const failureOfChecks = (denied) => ({
    type: denied[0]?.rule ?? "",
    message: denied[0]?.message ?? "",
    text: denied
        .map(({ location, message, hint }) => `${location.file}:${location.line ?? 1}: ${message}\n${hint}`)
        .join("\n\n"),
});
function runOf(record) {
    const { verdict, run } = record;
    const seconds = (verdict?.durationMs ?? 0) / 1_000;
    if (verdict === undefined || (0,model_record/* passed */.b)(record))
        return { seconds };
    const logs = verdict.failedTasks.map(({ name, message, logTail }) => [`Task ${name}: ${message}`, ...logTail].join("\n"));
    const message = [verdict.reason, verdict.message].filter((part) => part !== "").join(": ");
    const text = [message, run?.url ?? "", ...logs].filter((part) => part !== "").join("\n");
    return { seconds, failure: { type: verdict.kind, message, text } };
}
/** The step can fail although no pipeline did, for example by a wrong input. */
function ownCases({ records, annotations, hasFailed }) {
    if (!hasFailed || records.some((record) => !(0,model_record/* passed */.b)(record)))
        return [];
    return annotations.filter(({ level }) => level === "error").map(caseOfError);
}
const caseOfError = ({ title, message, code, location }) => ({
    suite: "step",
    name: (0,sanitize/* sanitizeLine */.g$)(title),
    file: location?.file,
    failure: failureOf(code ?? "error", message, undefined),
});
function renderSuite(name, members) {
    const cases = members.map(renderCase).join("");
    return `  <testsuite name="${attribute(name)}"${counts(members)}>\n${cases}  </testsuite>\n`;
}
function counts(cases) {
    const failures = cases.filter(({ failure }) => failure !== undefined).length;
    const skipped = cases.filter(({ isSkipped }) => isSkipped).length;
    const seconds = cases.reduce((sum, testCase) => sum + (testCase.seconds ?? 0), 0);
    return ` tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds.toFixed(3)}"`;
}
function renderCase({ suite, name, seconds, file, failure, isSkipped }) {
    const place = file === undefined ? "" : ` file="${attribute(file)}"`;
    const time = seconds === undefined ? "" : ` time="${seconds.toFixed(3)}"`;
    const head = `    <testcase name="${attribute(name)}" classname="${attribute(suite)}"${place}${time}`;
    if (isSkipped)
        return `${head}>\n      <skipped message="none of its files has changed"/>\n    </testcase>\n`;
    if (failure === undefined)
        return `${head}/>\n`;
    const { type, message, text } = failure;
    return `${head}>\n      <failure type="${attribute(type)}" message="${attribute(message)}">${escapeXml((0,sanitize/* sanitize */.aj)(text))}</failure>\n    </testcase>\n`;
}
const attribute = (text) => escapeXml((0,sanitize/* sanitizeLine */.g$)(text));
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** `sanitize` has removed the control characters that XML cannot hold; two more code points are left (www.w3.org/TR/xml, Char). */
const escapeXml = (text) => text.replace(/[\uFFFE\uFFFF]/g, "").replace(/[&<>"]/g, (character) => entities[character] ?? "");

// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./src/model/defined.ts
var defined = __webpack_require__(66948);
;// CONCATENATED MODULE: ./src/report/formats/sarif.ts




const levels = { error: "error", warning: "warning", notice: "note" };
const documentation = "https://github.com/kfp-tekton-action/kfp-tekton-action/blob/main/docs";
/**
 * SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), as GitHub's code scanning reads it. Code scanning needs a place for each result, so
 * errors that concern no file are notifications of the invocation.
 */
function renderSarif({ annotations, hasFailed, redact }) {
    const names = fingerprints(annotations);
    const placed = annotations.map((annotation, index) => ({ annotation, name: names[index] ?? "" }));
    const isPlaced = ({ annotation }) => annotation.location !== undefined;
    const run = {
        tool: { driver: { ...driver, rules: rulesOf(annotations.filter(({ location }) => location !== undefined)) } },
        columnKind: "utf16CodeUnits",
        invocations: [
            {
                executionSuccessful: !hasFailed,
                toolExecutionNotifications: placed
                    .filter((entry) => !isPlaced(entry))
                    .map((entry) => notification(entry, redact)),
            },
        ],
        results: placed.filter(isPlaced).map((entry) => result(entry, redact)),
    };
    const file = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
    return `${JSON.stringify(file, undefined, 2)}\n`;
}
const driver = {
    name: package_0/* name */.UU,
    semanticVersion: package_0/* version */.rE,
    informationUri: "https://github.com/kfp-tekton-action/kfp-tekton-action",
};
function rulesOf(annotations) {
    const firsts = new Map(annotations.map((annotation) => [ruleOf(annotation), annotation]));
    return [...firsts]
        .toSorted(([one], [other]) => (one < other ? -1 : 1))
        .map(([id, { rule, title }]) => ({
        id,
        shortDescription: { text: rule === undefined ? (0,sanitize/* sanitizeLine */.g$)(title) : `Check ${rule}` },
        helpUri: rule === undefined ? `${documentation}/errors.md#${id}` : `${documentation}/checks.md`,
    }));
}
function result({ annotation, name }, redact) {
    return {
        ruleId: ruleOf(annotation),
        level: levels[annotation.level],
        message: { text: (0,sanitize/* sanitize */.aj)(redact(annotation.message)) },
        locations: [placeOf(annotation, redact)],
        partialFingerprints: { "kfpTektonAction/v1": name },
    };
}
function placeOf({ location }, redact) {
    const { file = "", line, column } = location ?? {};
    const artifactLocation = { uri: redact(file).split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" };
    const region = line === undefined ? undefined : { startLine: line, ...(0,defined/* defined */.s)({ startColumn: column }) };
    return { physicalLocation: { artifactLocation, ...(0,defined/* defined */.s)({ region }) } };
}
const notification = ({ annotation }, redact) => ({
    descriptor: { id: ruleOf(annotation) },
    level: levels[annotation.level],
    message: { text: (0,sanitize/* sanitize */.aj)(redact(annotation.message)) },
});

;// CONCATENATED MODULE: ./src/report/formats/write-reports.ts





/** Adding a format means adding a file here and a name in `reportFormats`. */
const renderers = {
    junit: renderJUnit,
    sarif: renderSarif,
    "code-quality": renderCodeQuality,
};
/** @param workspace absolute path that relative paths start from. @throws ActionError if a file cannot be written */
async function writeReports(files, workspace, report) {
    for (const { format, path } of files)
        await (0,write_if_changed/* writeIfChanged */.V)((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(workspace, path), Buffer.from(renderers[format](report)));
}


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


/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"UU":"kfp-tekton-action","rE":"1.0.0"}');

/***/ })

};
