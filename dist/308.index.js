export const id = 308;
export const ids = [308];
export const modules = {

/***/ 10308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   UL: () => (/* binding */ prepareGit),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41955);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66948);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35986);



/** @param env this process's environment; git sees only the paths of programs and temporary files */
function gitIn(folder, env) {
    const prepared = prepareGit(folder, env);
    return async (...args) => {
        const { settings, environment } = await prepared;
        return await execute(["-C", folder, ...settings, ...args], environment);
    };
}
/** Prepares git for an untrusted repository, so that it starts no program that the repository's settings name. */
async function prepareGit(folder, env) {
    const environment = { ...pathsOf(env), ...isolation, ...(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(folder)) };
    const named = await execute(["-C", folder, "config", "--includes", "--null", "--name-only", "--list"], environment);
    return { settings: [...neverRun, ...withoutFilters(named.ok ? named.text.split("\0") : [])], environment };
}
async function execute(args, env) {
    try {
        const { stdout, stderr, exitCode } = await runGit(args, { env });
        if (exitCode === 0)
            return { ok: true, text: stdout.replace(/\n$/, "") };
        return { ok: false, text: stderr.trim().split("\n").at(-1) || `exit code ${exitCode}` };
    }
    catch (error) {
        return { ok: false, text: error.message };
    }
}
/** Runs git silently. The caller decides what git may see and start. @throws Error if git cannot be started */
const runGit = (args, options) => (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)("git", [...args], { ...options, silent: true, ignoreReturnCode: true });
/** Inputs and tokens are not passed on, because git does not need them. */
const pathsOf = ({ PATH = "", TMPDIR }) => ({
    PATH,
    ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_2__/* .defined */ .s)({ TMPDIR }),
});
/**
 * No transport, so that git runs no command from a remote's address. No lazy fetch in a partial clone (before git 2.45 only the missing
 * transport prevents it). No settings but the repository's own (git(1), "Environment Variables").
 */
const isolation = {
    LC_ALL: "C",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
};
/** `safe.directory` covers the processes that git starts in submodules. */
const neverRun = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "credential.helper=", "safe.directory=*"].flatMap((setting) => ["-c", setting]);
/**
 * Disables filters: commands that git runs on files that it compares or checks out. The filter of git-lfs would also fetch files; pointers
 * suffice, because pipelines are text files.
 */
function withoutFilters(names) {
    const filters = new Set(names.map((name) => /^(filter\..*)\.[^.]+$/s.exec(name)?.[1]).filter((name) => name !== undefined));
    return [...filters].flatMap((filter) => ["clean=", "smudge=", "process=", "required=false"].flatMap((setting) => ["-c", `${filter}.${setting}`]));
}


/***/ }),

/***/ 35986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Finds the git folder and work tree around a folder, as environment variables for git; empty if there is no repository. With these
 * variables git does not check the folder's owner: in a container job it is another user, and before git 2.38 no argument allowed that
 * (git-config(1), `safe.directory`). They also override the repository's `core.worktree`.
 */
async function findRepository(folder) {
    for (let tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);; tree = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(tree)) {
        const gitFolder = await gitFolderOf(tree);
        if (gitFolder !== undefined)
            return { GIT_DIR: gitFolder, GIT_WORK_TREE: tree };
        if (tree === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(tree))
            return {};
    }
}
/** A folder, or in a submodule and in a further work tree a file that names it (gitrepository-layout(5)). */
async function gitFolderOf(tree) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(tree, ".git");
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (stats === undefined)
        return undefined;
    if (stats.isDirectory())
        return path;
    const [, named] = /^gitdir: (.+?)\n?$/.exec(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")) ?? [];
    return named === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(tree, named);
}


/***/ })

};
