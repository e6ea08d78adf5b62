export const id = 977;
export const ids = [977];
export const modules = {

/***/ 30977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10308);

/** Compares the working tree with the base of the event: what earlier steps of the job wrote counts too. Nothing is asked of GitHub. */
async function changedFiles({ github, workspace, ports }) {
    if (github.base.kind === "none")
        return { kind: "unknown", reason: github.base.reason };
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .u)(workspace, ports.env);
    const head = await git("rev-parse", "--verify", "HEAD^{commit}");
    if (!head.ok)
        return { kind: "unknown", reason: `git cannot read the checkout (${head.text})` };
    const base = await findBase(github, head.text, git);
    if (base === undefined)
        return { kind: "unknown", reason: missingBase(github.base.sha) };
    const lists = await Promise.all([
        git("diff", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules=dirty", "--relative", "-z", base, "--"),
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

/***/ 10308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ prepareGit),
/* harmony export */   u: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35986);


/** @param env of this process; of it git sees where programs and temporary files are */
function gitIn(folder, env) {
    const prepared = prepareGit(folder, env);
    return async (...args) => {
        const { settings, environment } = await prepared;
        return await execute(["-C", folder, ...settings, ...args], environment);
    };
}
/** The one way in which git is run on a repository of somebody's: it answers, and starts nothing that the repository's settings name. */
async function prepareGit(folder, env) {
    const environment = { ...pathsOf(env), ...isolation, ...(await (0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)(folder)) };
    const named = await execute(["-C", folder, "config", "--includes", "--null", "--name-only", "--list"], environment);
    return { settings: [...neverRun, ...withoutFilters(named.ok ? named.text.split("\0") : [])], environment };
}
async function execute(args, env) {
    try {
        const options = { silent: true, ignoreReturnCode: true, env };
        const { stdout, stderr, exitCode } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__.getExecOutput)("git", [...args], options);
        if (exitCode === 0)
            return { ok: true, text: stdout.replace(/\n$/, "") };
        return { ok: false, text: stderr.trim().split("\n").at(-1) || `exit code ${exitCode}` };
    }
    catch (error) {
        return { ok: false, text: error.message };
    }
}
/** No input, no token: git has no use for them. */
const pathsOf = ({ PATH = "", TMPDIR }) => ({
    PATH,
    ...(TMPDIR === undefined ? {} : { TMPDIR }),
});
/**
 * git(1), "Environment Variables": no transport, so that no command of a remote's address runs; nothing is fetched that a partial clone lacks
 * (before git 2.45 the missing transport alone stops that); no settings but the repository's own.
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
/** `safe.directory` is for the processes that git starts in submodules. */
const neverRun = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "credential.helper=", "safe.directory=*"].flatMap((setting) => ["-c", setting]);
/**
 * A filter is a command that git runs on a file which it compares or checks out. The one for large files would also fetch them; their
 * pointers are as good, for what is compiled are texts.
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
 * Where git's own folder and the work tree around a folder are, as git is told by its environment; nothing where there is no repository.
 * Told so, git does not ask whether the folder belongs to this user: in a container job it does not, and before git 2.38 no argument could
 * allow that (git-config(1), `safe.directory`). The repository's own `core.worktree` does not count either.
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
