export const id = 5414;
export const ids = [5414];
export const modules = {

/***/ 16823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReportFile: () => (/* binding */ renderReportFile),
/* harmony export */   reportFileName: () => (/* binding */ reportFileName),
/* harmony export */   v: () => (/* binding */ foreignReport)
/* harmony export */ });
/* unused harmony export readReportFile */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _checks_checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71579);
/* harmony import */ var _compile_hints_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35419);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);
/* harmony import */ var _model_rule_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62074);
/* harmony import */ var _tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52904);






/** Beside the manifest in the artifact, never committed: what the packages themselves do not say. */
const reportFileName = "report.json";
const version = 1;
/** For the job that comments on a pull request: it has the right to, and must not run what the pull request brings. @param outputDir paths of packages become relative to it */
function renderReportFile({ reports }, outputDir) {
    const pipelines = reports.map(({ yaml: _yaml, change: _change, packagePath, ...report }) => ({
        ...report,
        ...(packagePath === undefined ? {} : { packagePath: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.relative(outputDir, packagePath) }),
    }));
    return `${JSON.stringify({ version, pipelines }, undefined, 1)}\n`;
}
const mostPipelines = 20_000;
const mostFindings = 200;
const longestText = 20_000;
/** The report of another job. */
const foreignReport = {
    limit: 256 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E,
    parse: (bytes) => readReportFile(bytes.toString("utf8")),
};
/**
 * Whatever is not as it should be is left out: the file comes from a job that ran somebody else's code. It brings data and no prose: what to
 * do about a finding or an error is looked up in our own tables, for a stranger's advice would be the comment's.
 */
function readReportFile(text) {
    const { version: found, pipelines } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(parse(text));
    const reports = found === version ? list(pipelines, mostPipelines).flatMap(readReport) : [];
    return { reports, note: "", isTold: true };
}
function readReport(entry) {
    const { module, name, packagePath, error, findings, before, lost } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(entry);
    if (!isText(module) || !isText(name))
        return [];
    return [
        {
            module,
            name,
            findings: list(findings, mostFindings).flatMap(readFinding),
            ...(isText(packagePath) ? { packagePath } : {}),
            ...optional("error", readError(error)),
            ...(lost === true ? { lost } : {}),
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
    const { message, location, traceback } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(value);
    if (!isText(message))
        return undefined;
    return {
        message,
        ...optional("hint", (0,_compile_hints_js__WEBPACK_IMPORTED_MODULE_5__/* .hintFor */ .J)(message)),
        ...(isText(traceback) ? { traceback } : {}),
        ...optional("location", readLocation(location)),
    };
}
function readLocation(value) {
    const { file, line } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(value);
    if (!isText(file))
        return undefined;
    return { file, ...(Number.isSafeInteger(line) ? { line: Number(line) } : {}) };
}
function readFinding(value) {
    const { rule, level, message, location } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(value);
    const known = _model_rule_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleNames */ .X.find((name) => name === rule);
    const place = readLocation(location);
    if (known === undefined || (level !== "warning" && level !== "error"))
        return [];
    if (!isText(message) || place === undefined)
        return [];
    return [{ rule: known, level, message, hint: (0,_checks_checks_js__WEBPACK_IMPORTED_MODULE_1__/* .hintOfRule */ .pT)(known), location: place }];
}
function readBefore(value) {
    const { kind, yaml } = (0,_tekton_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsOf */ .P)(value);
    if (kind === "nothing")
        return { kind };
    if (kind !== "package" || typeof yaml !== "string" || yaml.length > _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .packageLimit */ .M)
        return undefined;
    return { kind, yaml };
}


/***/ }),

/***/ 35419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ hintFor)
/* harmony export */ });
/** Errors of the SDK and of modules that many people have met, and what to do about them. The first that matches is shown. */
const hints = [
    [
        /No module named '(?:kfp|kfp_tekton)'/,
        "Set `sdk` to a version, or install kfp-tekton into the interpreter that `python` names.",
    ],
    [
        /the environment variable (\w+) is not set/,
        "Set $1 in the step's `env:` and name it in `pass-env`: modules see only the variables that are named there.",
    ],
    [/is a pointer of Git LFS/, "Set `lfs: true` on the actions/checkout step."],
    [
        /is a submodule that is not checked out/,
        "Set `submodules: true` on the actions/checkout step, with a token that may read the submodule's repository.",
    ],
    [
        /called sys\.exit\(2\): /,
        "The module reads arguments when it runs as `__main__`: give them in `main-arguments`, or set `entry: pipeline` to compile its decorated functions alone.",
    ],
    [
        /called sys\.exit\(/,
        "The module ends itself before its pipelines are compiled. If it is a script and no pipeline, exclude it in `pipelines` with `!`; to compile its decorated functions alone, set `entry: pipeline`.",
    ],
    [
        /must not change the repository/,
        "Write into a temporary folder. The file that a compile call names lies outside the repository already and may be edited. With `entry: pipeline` the decorated functions are compiled without running the module as a script.",
    ],
    [
        /`dsl\.importer`|uses dsl\.importer|imports importer/,
        "An importer is executed by the server of KFP 2, and kfp-tekton has none: download the data in a component, and pass it on with OutputPath.",
    ],
    [
        /written for KFP 2|supports only the following types.*PipelineParam|remove_task_from_groups|module 'kfp\.v2\.components' has no attribute/s,
        "This is the DSL of KFP 2, which kfp-tekton cannot compile. In that of KFP 1, components are made with kfp.components.create_component_from_func, and exchange files by InputPath and OutputPath. For a server of KFP 2, compile the module with the kfp SDK 2 and give what it writes in `packages`.",
    ],
    [
        /hides the types of inputs and outputs/,
        "The SDK reads annotations as objects: remove that import from files that define components.",
    ],
    [
        /always true here/,
        "Use `with dsl.Condition(...):`, so that the condition is evaluated when the pipeline runs. A choice at compile time needs a value that Python knows, such as an environment variable.",
    ],
    [
        /'PipelineParam' object is not iterable/,
        "Use `with dsl.ParallelFor(...) as item:`, so that the loop is executed when the pipeline runs.",
    ],
    [
        /PipelineParam/,
        'A parameter, or the output of a task, has its value only when the pipeline runs: compute with it in a component. A text can hold it, as f"{rows} rows".',
    ],
    [/has no parentheses, so the SDK makes no pipeline/, 'Write @dsl.pipeline(name="...").'],
    [
        /name 'get_ipython' is not defined/,
        "This is a notebook that was exported to Python: take out the lines of cell magics, or name the notebook itself (`*.ipynb`) in `pipelines`.",
    ],
    [
        /attempted relative import with no known parent package/,
        "Add an empty `__init__.py` to the module's folder, so that it is a package; or import the other module by its name.",
    ],
    [/ hides the package (\S+)/, "Rename the file: Python finds it instead of the package $1."],
    [/did you mean/, "Correct the name. A module of this repository is found from its own folder and from the root."],
    [/it is part of the package ([\w-]+)/, "Add $1 to a requirements file and name that file in `requirements`."],
    [/(\S+) lists it$/, "Name $1 in `requirements`, or a file that has the package."],
    [
        /No module named 'distutils'/,
        "Python 3.12 and later need setuptools: add it to `requirements`, or set `sdk` to a version.",
    ],
    [
        /No module named '([\w.]+)'/,
        "Add the package to a requirements file and name that file in `requirements`. A module of this repository is found from its own folder and from the root.",
    ],
    [
        /A function with @dsl\.pipeline/,
        "Decorate the function with @dsl.pipeline(...) where it is defined when the module is imported. With `entry: main` the module runs as a script, and its own compile calls are taken.",
    ],
    [
        /These Argo variables are not supported.*{{workflow\.status}}/,
        "Tekton has other variables: in the task of an exit handler, $(tasks.status) is the status of all tasks together.",
    ],
    [
        /These Argo variables are not supported.*{{workflow\.annotations\.([^}]+)}}/,
        "Tekton has other variables. Read the annotation through an environment variable of the task: V1EnvVarSource(field_ref=V1ObjectFieldSelector(field_path=\"metadata.annotations['$1']\")).",
    ],
    [
        /These Argo variables are not supported.*{{\$\./,
        "These are paths of KFP 2: exchange files by kfp.components.InputPath and OutputPath.",
    ],
    [
        /These Argo variables are not supported/,
        "Tekton has other variables: $(context.pipelineRun.name) for {{workflow.name}}, $(context.taskRun.name) for {{pod.name}}.",
    ],
    [
        /"\/" path artifacts are not allowed/,
        "Write outputs into a folder, such as /tmp/outputs/name/data, instead of directly into /.",
    ],
    [
        /(?:Temporary failure in name resolution|Name or service not known|Failed to establish a new connection|Network is unreachable|Component .* was not found\. Tried)/,
        "The module loads something from the network while it is compiled: make the host reachable, or keep the component in the repository.",
    ],
    [
        /KeyError: 'args'/,
        "The SDK spreads results over steps by `tekton-result-sizes`, and fails on a task without `arguments`: give it some.",
    ],
    [
        /did not finish within .* \(`compile-timeout`\)/,
        "Keep what takes or waits so long out of the module, or raise `compile-timeout`.",
    ],
    [
        /process was ended by SIGKILL/,
        "Most of the time the runner's memory was exhausted: let the module load less, or take a larger runner.",
    ],
    [
        /No such file or directory/,
        "Paths are looked up from the module's folder, and from the root of the repository (`module-directory`): build them from __file__.",
    ],
];
/** `$1` in a hint is what the pattern's first group has found. */
function hintFor(message) {
    for (const [pattern, hint] of hints) {
        const found = pattern.exec(message);
        if (found !== null)
            return hint.replace("$1", () => found[1] ?? "");
    }
    return undefined;
}


/***/ }),

/***/ 968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ resultReferences),
/* harmony export */   h: () => (/* binding */ dependenciesOf)
/* harmony export */ });
/** Tasks that a task waits for: by `runAfter`, and by the results that its parameters and conditions use. */
function dependenciesOf(task) {
    const texts = [
        ...(task.params ?? []).map((param) => param.value),
        ...(task.when ?? []).flatMap((when) => [when.input, ...(when.values ?? [])]),
    ];
    return [...new Set([...(task.runAfter ?? []), ...resultReferences(texts).map((reference) => reference.task)])];
}
/** `$(tasks.<task>.results.<result>)` in any of the values. */
function resultReferences(values) {
    const text = values.map((value) => (typeof value === "string" ? value : JSON.stringify(value ?? ""))).join("\n");
    return [...text.matchAll(/\$\(tasks\.([^.()]+)\.results(?:\.([^()[\]"']+)|\[\\?["']([^"'\\]+)\\?["']\])\)/g)].map(([, task = "", dotted, quoted]) => ({ task, result: dotted ?? quoted ?? "" }));
}


/***/ })

};
