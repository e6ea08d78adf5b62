export const id = 3765;
export const ids = [3765];
export const modules = {

/***/ 4906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   __: () => (/* binding */ driverScript),
/* harmony export */   sK: () => (/* binding */ scriptsFor),
/* harmony export */   yp: () => (/* binding */ driverFiles)
/* harmony export */ });
/* harmony import */ var _sandbox_unshare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95801);
/* harmony import */ var _workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56629);


/** `new URL` with a literal is what the bundler copies into dist, under a name of its own. */
const driverScript = (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "driver.py");
/** Loaded before the SDK, in this order. */
const driverScripts = [
    ["watched_functions", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "watched_functions.py")],
    ["processes", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "processes.py")],
    ["enter", _sandbox_unshare_js__WEBPACK_IMPORTED_MODULE_0__/* .enterScript */ .US],
    ["own_places", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "own_places.py")],
    ["child_end", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "child_end.py")],
    ["child_output", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "child_output.py")],
    ["children", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "children.py")],
    ["lazy_modules", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "lazy_modules.py")],
    ["lazy_imports", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "lazy_imports.py")],
];
/** Loaded after the SDK: the last prepares it for all children. */
const sdkScripts = [
    ["quick_sdk", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "quick_sdk.py")],
    ["warm_up", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "warm_up.py")],
    ["preparation", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "preparation.py")],
];
/** Loaded last, once for all children: each after those that it imports. */
const childScripts = [
    ["component_inputs", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "component_inputs.py")],
    ["user_errors", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "user_errors.py")],
    ["mistakes", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "mistakes.py")],
    ["dsl_names", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "dsl_names.py")],
    ["other_sdk_signs", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "kfp2_signs.py")],
    ["missing_modules", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "missing_modules.py")],
    ["sdk_values", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "sdk_values.py")],
    ["environment_facts", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "environment_facts.py")],
    ["syntax_facts", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "syntax_facts.py")],
    ["name_facts", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "name_facts.py")],
    ["data_facts", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "data_facts.py")],
    ["sdk_facts", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "kfp1_facts.py")],
    ["error_facts", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "error_facts.py")],
    ["watched_environment", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "watched_environment.py")],
    ["callers", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "callers.py")],
    ["watched_variation", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "watched_variation.py")],
    ["watched_packages", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "watched_packages.py")],
    ["watched_callers", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "watched_callers.py")],
    ["watched_paths", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "watched_paths.py")],
    ["watched_inputs", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "watched_inputs.py")],
    ["functions", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "functions.py")],
    ["given_files", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "given_files.py")],
    ["file_functions", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "file_functions.py")],
    ["program_guard", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "program_guard.py")],
    ["write_guard", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "write_guard.py")],
    ["pipeline_decorator", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "pipeline_decorator.py")],
    ["written_texts", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "written_texts.py")],
    ["given_packages", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "given_packages.py")],
    ["stand_in_answers", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "stand_in_answers.py")],
    ["server_stand_in", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "server_stand_in.py")],
    ["finished_run", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "finished_run.py")],
    ["mentioned_names", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "mentioned_names.py")],
    ["pipeline_traps", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "pipeline_traps.py")],
    ["function_names", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "function_names.py")],
    ["component_names", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "component_names.py")],
    ["repairs", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "repairs.py")],
    ["recorded_calls", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "recorded_calls.py")],
    ["compile_calls", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "compile_calls.py")],
    ["both_ways", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "both_ways.py")],
    ["main_block", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "main_block.py")],
    ["notebook_shell", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "notebook_shell.py")],
    ["loading", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "loading.py")],
    ["child_process", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "child_process.py")],
    ["held_pipelines", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "held_pipelines.py")],
    ["result_writer", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "result_writer.py")],
    ["decorated_pipelines", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "decorated_pipelines.py")],
    ["child", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "child.py")],
];
/** For modules of KFP 2. */
const sdkScriptsOfKfp2 = [
    ["kubernetes_manifests", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "kubernetes_manifests.py")],
    ["preparation", (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "kfp2_preparation.py")],
];
/** For modules of KFP 2: what stands in the place of the script of that name. */
const kfp2Scripts = {
    lazy_imports: (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "kfp2_imports.py"),
    component_inputs: (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "kfp2_inputs.py"),
    other_sdk_signs: (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "kfp1_signs.py"),
    sdk_facts: (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "kfp2_facts.py"),
    sdk_values: (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "kfp2_values.py"),
    pipeline_traps: (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "kfp2_traps.py"),
    component_names: (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "kfp2_names.py"),
    repairs: (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "embedded_artifacts.py"),
    compile_calls: (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "kfp2_calls.py"),
    pipeline_decorator: (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_1__/* .assetPath */ .Q)(__webpack_require__.ab + "kfp2_decorator.py"),
};
const scriptsFor = (sdk) => sdk === "kfp"
    ? {
        driverScripts: driverScripts.map(forKfp2),
        sdkScripts: sdkScriptsOfKfp2,
        childScripts: childScripts.map(forKfp2),
    }
    : { driverScripts, sdkScripts, childScripts };
const forKfp2 = ([name, path]) => [name, kfp2Scripts[name] ?? path];
/** All of the driver: what it makes of a module depends on them. */
const driverFiles = [
    driverScript,
    ...[...driverScripts, ...sdkScripts, ...sdkScriptsOfKfp2, ...childScripts].map(([, path]) => path),
    ...Object.values(kfp2Scripts),
];


/***/ }),

/***/ 63765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ openPackageCache)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/main-arguments.ts
var main_arguments = __webpack_require__(45349);
// EXTERNAL MODULE: ./src/packages/memory-address.ts
var memory_address = __webpack_require__(83351);
// EXTERNAL MODULE: ./src/sandbox/sandbox.ts + 8 modules
var sandbox = __webpack_require__(42003);
// EXTERNAL MODULE: ./src/workspace/fingerprint.ts
var fingerprint = __webpack_require__(87089);
// EXTERNAL MODULE: ./src/workspace/sha256.ts
var sha256 = __webpack_require__(21618);
// EXTERNAL MODULE: ./src/workspace/write-atomically.ts
var write_atomically = __webpack_require__(33212);
// EXTERNAL MODULE: ./src/workspace/untrusted.ts
var untrusted = __webpack_require__(93171);
;// CONCATENATED MODULE: ./src/compile/cache-entry.ts


/** Version of the entry's shape; entries of other versions are ignored. */
const entryVersion = 5;
const unstore = (result) => result.kind === "none" ? result : { ...result, sideFiles: new Map(result.sideFiles) };
const store = (result) => {
    if (result.kind === "failed")
        return [];
    return [result.kind === "none" ? result : { ...result, sideFiles: [...result.sideFiles] }];
};
const renderEntry = (entry) => JSON.stringify({ version: entryVersion, ...entry });
/**
 * An entry of the cache; undefined for anything that this action has not written: others may write to the folder, too.
 * @param own absolute path of the module, which every entry has read
 */
function readEntry(file, own) {
    const value = read(file);
    return isEntry(value) && /^[0-9a-f]{64}$/.test(ownDigest(value, own)) ? value : undefined;
}
const ownDigest = ({ dependencies: { files } }, own) => Object.hasOwn(files, own) ? (files[own] ?? "") : "";
function read(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8"));
    }
    catch {
        return undefined;
    }
}
const digestGroups = ["files", "lookedAt", "installed", "links", "folders", "variables", "searchPath"];
function isEntry(value) {
    if (!(0,untrusted/* isObject */.Gv)(value) || value.version !== entryVersion || typeof value.sdkVersion !== "string")
        return false;
    const { results, dependencies } = value;
    if (!Array.isArray(results) || !results.every(isOutcome) || !(0,untrusted/* isObject */.Gv)(dependencies))
        return false;
    const { lookUps } = dependencies;
    return (digestGroups.every((group) => isTexts(dependencies[group])) &&
        (0,untrusted/* isObject */.Gv)(lookUps) &&
        Object.values(lookUps).every(isTexts));
}
const isTexts = (value) => (0,untrusted/* isObject */.Gv)(value) && Object.values(value).every((text) => typeof text === "string");
const textFields = ["function", "name", "yaml"];
const listFields = ["files", "repairs", "sideFiles"];
function isOutcome(value) {
    if (!(0,untrusted/* isObject */.Gv)(value))
        return false;
    if (value.kind === "none")
        return true;
    return (value.kind === "compiled" &&
        typeof value.line === "number" &&
        textFields.every((field) => typeof value[field] === "string") &&
        listFields.every((field) => Array.isArray(value[field])));
}

;// CONCATENATED MODULE: ./src/compile/dependencies.ts




/** Groups of paths, each with the probe that computes its digests. */
const questions = {
    files: "file",
    lookedAt: "status",
    installed: "version",
    links: "link",
    folders: "folder",
    searchPath: "time",
};
const groups = Object.keys(questions);
/** @param output absolute path of the output folder. It is ignored, because packages are there after a compilation but not in a fresh checkout */
function createProbe(output) {
    const isOutput = (path) => output === path || output.startsWith(`${path}/`);
    const entries = once(async (folder) => entriesOf(folder)
        ?.filter(({ name }) => name !== "__pycache__" && !isOutput((0,external_node_path_.join)(folder, name)))
        .sort((one, other) => (one.name < other.name ? -1 : 1)));
    const file = once(async (path) => digestOfPath(path));
    const link = once(async (path) => linkOf(path));
    return {
        file,
        link,
        status: once(async (path) => statusOf(path)),
        version: once(async (path) => versionOf(path)),
        folder: once(async (path) => {
            const all = await entries(path);
            if (all === undefined)
                return fingerprint/* absent */.Ge;
            const kinds = all.map(async (entry) => `${entry.name} ${entry.isSymbolicLink() ? await link((0,external_node_path_.join)(path, entry.name)) : entry.isDirectory()}`);
            return (0,sha256/* sha256 */.s)((await Promise.all(kinds)).join("\n"));
        }),
        lookUp: async (folder, name) => {
            const all = ((await entries(folder)) ?? []).map((entry) => entry.name);
            return all.filter((found) => found === name || found.startsWith(`${name}.`)).join("\n");
        },
        time: once(fingerprint/* timeOf */.nR),
    };
}
function once(look) {
    const seen = new Map();
    return (path) => {
        const known = seen.get(path) ?? look(path);
        seen.set(path, known);
        return known;
    };
}
/** Undefined for what does not exist, and for what cannot be looked at. */
function statOf(path, look = external_node_fs_.statSync) {
    try {
        return look(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function digestOfPath(path) {
    const found = statOf(path);
    if (found === undefined)
        return fingerprint/* absent */.Ge;
    return found.isFile() ? (0,fingerprint/* digestNow */.FD)(path) : "folder";
}
function linkOf(path, own = statOf(path, external_node_fs_.lstatSync)) {
    try {
        return own?.isSymbolicLink() === true ? (0,external_node_fs_.readlinkSync)(path) : fingerprint/* absent */.Ge;
    }
    catch {
        return fingerprint/* absent */.Ge;
    }
}
function statusOf(path) {
    const own = statOf(path, external_node_fs_.lstatSync);
    const found = own?.isSymbolicLink() === true ? statOf(path) : own;
    const size = found === undefined ? fingerprint/* absent */.Ge : found.isFile() ? String(found.size) : "folder";
    return `${own?.mode.toString(8) ?? fingerprint/* absent */.Ge} ${linkOf(path, own)} ${size}`;
}
function versionOf(path) {
    const found = statOf(path);
    return found === undefined ? fingerprint/* absent */.Ge : `${found.size} ${found.mtimeMs}`;
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return undefined;
    }
}
/** @param searchPath folders of installed packages */
async function describeDependencies(inputs, searchPath, probe) {
    const paths = { ...inputs, links: [...inputs.links.keys()], searchPath };
    const described = groups.map(async (group) => [group, await describeAll(paths[group], probe[questions[group]])]);
    const byFolder = Map.groupBy(inputs.lookUps, ([folder]) => folder);
    const lookUps = [...byFolder].map(async ([folder, pairs]) => {
        const names = pairs.map(([, name]) => name);
        return [folder, await describeAll(names, (name) => probe.lookUp(folder, name))];
    });
    return {
        ...Object.fromEntries(await Promise.all(described)),
        // Links are kept with the targets that were recorded.
        links: Object.fromEntries(inputs.links),
        lookUps: Object.fromEntries(await Promise.all(lookUps)),
        variables: Object.fromEntries([...inputs.variables].map(([name, value]) => [name, digestOfVariable(value)])),
    };
}
const digestOfVariable = (value) => (value === undefined ? fingerprint/* absent */.Ge : (0,sha256/* sha256 */.s)(value));
async function describeAll(keys, describe) {
    return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await describe(key)])));
}
/** @param seen the environment variables that a compilation would see now */
const isCurrent = async (dependencies, seen, probe) => (await findChange(dependencies, seen, probe)) === undefined;
/** @returns the first dependency that is not as it was: its kind and name, never its value */
async function findChange({ variables, lookUps, ...dependencies }, seen, probe) {
    const variable = Object.entries(variables).find(([name, was]) => digestOfVariable(seen[name]) !== was);
    if (variable !== undefined)
        return `the variable ${variable[0]}`;
    const checks = [
        ...groups.map(async (group) => {
            const path = await findDifferent(dependencies[group], probe[questions[group]]);
            return path === undefined ? undefined : `${questions[group]} of ${path}`;
        }),
        ...Object.entries(lookUps).map(async ([folder, names]) => {
            const name = await findDifferent(names, (wanted) => probe.lookUp(folder, wanted));
            return name === undefined ? undefined : `the module ${name} in ${folder}`;
        }),
    ];
    return (await Promise.all(checks)).find((change) => change !== undefined);
}
async function findDifferent(was, look) {
    const checks = Object.entries(was).map(async ([key, value]) => ((await look(key)) === value ? undefined : key));
    return (await Promise.all(checks)).find((key) => key !== undefined);
}

// EXTERNAL MODULE: ./src/compile/driver-scripts.ts
var driver_scripts = __webpack_require__(4906);
// EXTERNAL MODULE: ./src/compile/installation/install-settings.ts
var install_settings = __webpack_require__(73479);
// EXTERNAL MODULE: ./src/compile/locks/locks.ts
var locks = __webpack_require__(71042);
// EXTERNAL MODULE: ./src/compile/python/child-environment.ts
var child_environment = __webpack_require__(74790);
// EXTERNAL MODULE: ./src/compile/python/interpreter-choice.ts + 1 modules
var interpreter_choice = __webpack_require__(83806);
// EXTERNAL MODULE: ./src/compile/requirements/requirements.ts + 3 modules
var requirements_requirements = __webpack_require__(65222);
;// CONCATENATED MODULE: ./src/compile/package-cache.ts
















async function openPackageCache(options) {
    const installing = (0,child_environment/* installEnvironment */.Ns)(options.env, options.passEnv);
    const requirements = await (0,requirements_requirements/* readRequirements */.F)(options.workspace, options.requirements, { env: installing });
    if (!requirements.isReusable)
        return noCache;
    const settings = (0,sha256/* sha256 */.s)(JSON.stringify(await describeSettings(options, requirements)));
    const folder = (0,external_node_path_.join)(options.cacheFolder, "packages", settings.slice(0, 16));
    const fileOf = (module) => {
        const { pipelines: _, ...asked } = module;
        const own = [(0,main_arguments/* argumentsFor */.O)(options.mainArguments, module.path), othersOf(module)];
        return (0,external_node_path_.join)(folder, `${(0,sha256/* sha256 */.s)(JSON.stringify([settings, asked, ...own]))}.json`);
    };
    const othersOf = ({ callsSdk, takesImported }) => callsSdk || takesImported ? options.searched : [];
    const output = (0,external_node_path_.join)(options.workspace, options.outputDir);
    const probe = createProbe(output);
    const seen = (0,child_environment/* compileEnvironment */.xF)(options.env, options.passEnv);
    const isOwn = (path) => path === options.workspace || path.startsWith(`${options.workspace}/`);
    const entryOf = async (module) => {
        return readEntry(fileOf(module), realpathOf((0,external_node_path_.join)(options.workspace, module.path)));
    };
    return {
        folder,
        find: async (module) => {
            const entry = await entryOf(module);
            const changed = entry === undefined ? "nothing is kept for it" : await findChange(entry.dependencies, seen, probe);
            if (entry === undefined || changed !== undefined) {
                const reason = entry === undefined ? changed : `${changed} has changed`;
                options.log.debug(`cache: ${module.path}: ${reason}`);
                return undefined;
            }
            return {
                module: module.path,
                results: entry.results.map(unstore),
                fromRoot: false,
                writes: [],
                inputs: undefined,
                searchPath: [],
                sandbox: sandbox/* unconfined */.y,
                output: "",
                durationMs: 0,
                isCached: true,
                sdkVersion: entry.sdkVersion,
            };
        },
        recall: async (module) => {
            const dependencies = (await entryOf(module))?.dependencies;
            if (dependencies === undefined)
                return undefined;
            return {
                files: [dependencies.files, dependencies.lookedAt, dependencies.links].flatMap((group) => Object.keys(group)),
                folders: Object.keys(dependencies.folders),
                lookUps: Object.entries(dependencies.lookUps).flatMap(([folder, names]) => Object.keys(names).map((name) => [folder, name])),
                isCurrent: await isCurrent(dependencies, seen, probe),
            };
        },
        keep: async (module, { results, writes, inputs, sdkVersion, searchPath }, alsoSearched) => {
            const stored = results.flatMap(store);
            if (inputs === undefined || inputs.unfollowed.length > 0 || stored.length < results.length)
                return;
            if (results.some((result) => result.kind === "compiled" && (0,memory_address/* hasMemoryAddress */.K)(result.yaml)))
                return;
            // A module that writes files is not cached, because the next one may read them.
            if (writes.length > 0)
                return;
            const installed = [...new Set([...searchPath, ...alsoSearched])].filter((path) => !isOwn(path) || path.includes("/site-packages"));
            const dependencies = await describeDependencies(inputs, installed, createProbe(output));
            await (0,write_atomically/* writeAtomically */.v)(fileOf(module), renderEntry({ sdkVersion, results: stored, dependencies }));
        },
    };
}
function realpathOf(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return "";
    }
}
/** Used if requirements refer to code that may change, so that an earlier package may be outdated. */
const noCache = {
    folder: undefined,
    find: async () => undefined,
    recall: async () => undefined,
    keep: async () => { },
};
/** Describes the settings that affect the result, and the interpreter as far as it is known without starting it. */
async function describeSettings({ workspace, python, sdk, typeCheck, inlineTasks, format, namespace = "", repair, entry, moduleDirectory, workingDirectory, sandbox, sandboxNetwork, env, passEnv, }, { files }) {
    return [
        await Promise.all(driver_scripts/* driverFiles */.yp.map(fingerprint/* digestOfFile */.Mk)),
        (0,sha256/* sha256 */.s)(await (0,locks/* readLocks */.nA)()),
        await (0,install_settings/* describeInstallSettings */.M)(env),
        // Dependencies are stored by absolute path, so entries of another checkout must have another key.
        workspace,
        await (0,interpreter_choice/* describeChoice */.b)({ workspace, python, env }),
        sdk.versions,
        files.map((file) => [file.path, file.digest]),
        typeCheck,
        inlineTasks,
        // The driver writes all other formats alike.
        format === "kubernetes" ? ["kubernetes", namespace] : [],
        repair,
        entry,
        moduleDirectory,
        workingDirectory,
        // Whoever requires a sandbox does not take what was compiled without one, and modules see less of the machine in it.
        sandbox,
        sandboxNetwork,
        (0,child_environment/* unwatchedEnvironment */.zR)(env, passEnv),
        // The C library reads the local time zone from this file.
        await (0,fingerprint/* digestOfFile */.Mk)("/etc/localtime"),
    ];
}


/***/ }),

/***/ 45349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ argumentsFor)
/* harmony export */ });
const argumentsFor = ({ all, byModule }, module) => byModule.get(module) ?? all;


/***/ }),

/***/ 83351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ hasMemoryAddress)
/* harmony export */ });
/** What Python writes for an object that has no text of its own, such as `<function f at 0x7f1c2a3b4c5d>`: another address in each process. */
const address = /\bat\s+0x[0-9a-f]{8,16}>/;
const hasMemoryAddress = (text) => address.test(text);


/***/ })

};
