export const id = 6757;
export const ids = [6757];
export const modules = {

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


/***/ }),

/***/ 52904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   P: () => (/* binding */ fieldsOf)
/* harmony export */ });
/** The named objects of a list; anything else is no task, parameter or step. */
const named = (value) => (Array.isArray(value) ? value : []).filter((item) => typeof item?.name === "string");
const fieldsOf = (value) => typeof value === "object" && value !== null ? value : {};


/***/ })

};
