export const id = 3349;
export const ids = [3349];
export const modules = {

/***/ 25730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pushCommit: () => (/* binding */ pushCommit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10308);
/* harmony import */ var _model_defined_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66948);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87206);
/* harmony import */ var _commit_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32748);







/** The author that GitHub shows as its own bot: github.com/actions/checkout, "Push a commit using the built-in token". */
const bot = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };
/**
 * Commits by git, for what the API cannot do. In a repository of its own: the checkout's hooks and settings may be anybody's.
 * @throws GitHubError as the API would
 */
async function pushCommit(publication, commit) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "kfp-tekton-action-git-"));
    try {
        const git = createGit(folder, publication);
        await git(["init", "--quiet", "--bare"]);
        await git(["fetch", "--quiet", "--no-tags", "--depth=1", remoteOf(publication), commit.head]);
        await git(["read-tree", commit.head]);
        await git(["update-index", "-z", "--index-info"], await indexInfo(git, commit.changes));
        const tree = await git(["write-tree"]);
        const { headline, body } = (0,_commit_message_js__WEBPACK_IMPORTED_MODULE_5__/* .commitMessage */ .d)(publication, commit.compiledAt);
        const sha = await git(["commit-tree", tree, "-p", commit.head, "-F", "-"], Buffer.from(`${headline}\n\n${body}\n`));
        // The head that was looked at must be the branch's still: git refuses what is no fast-forward.
        await git(["push", "--quiet", remoteOf(publication), `${sha}:refs/heads/${commit.branch}`]);
        return sha;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
const remoteOf = ({ github }) => `${github.repositoryUrl}.git`;
/** What needs no work tree: git-update-index, "Using --index-info"; the mode 0 removes a file. */
async function indexInfo(git, changes) {
    const lines = [];
    for (const { path, content } of changes) {
        if (content === undefined)
            lines.push(`0 ${"0".repeat(40)}\t${path}\0`);
        else
            lines.push(`100644 ${await git(["hash-object", "-w", "--stdin"], content)}\t${path}\0`);
    }
    return Buffer.from(lines.join(""));
}
/** The token goes by the environment, where no list of processes shows it, and to the server of the repository only. */
function createGit(folder, { ports, github, inputs }) {
    const basic = Buffer.from(`x-access-token:${inputs.githubToken}`).toString("base64");
    ports.log.mask(basic);
    const env = {
        PATH: ports.env.PATH ?? "",
        HOME: folder,
        GIT_DIR: folder,
        GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "packages.index"),
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_TERMINAL_PROMPT: "0",
        GIT_CONFIG_COUNT: "1",
        GIT_CONFIG_KEY_0: `http.${new URL(github.repositoryUrl).origin}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
        GIT_AUTHOR_NAME: bot.name,
        GIT_AUTHOR_EMAIL: bot.email,
        GIT_COMMITTER_NAME: bot.name,
        GIT_COMMITTER_EMAIL: bot.email,
        ...networkSettings(ports.env),
    };
    return async (args, input) => {
        const { exitCode, stdout, stderr } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(args, { cwd: folder, env, ...(0,_model_defined_js__WEBPACK_IMPORTED_MODULE_6__/* .defined */ .s)({ input }) });
        if (exitCode === 0)
            return stdout.trim();
        throw gitError(args[0] ?? "", stderr.trim());
    };
}
/** Proxies and certificate authorities, as they are set for everything else. */
const networkSettings = (env) => Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined &&
    /^(?:https?_proxy|no_proxy|all_proxy|SSL_CERT_FILE|SSL_CERT_DIR|GIT_SSL_CAINFO)$/i.test(name)
    ? [[name, value]]
    : []));
function gitError(command, stderr) {
    const serverMessage = stderr.slice(-1000);
    if (command !== "push" && command !== "fetch")
        return new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PublishError */ .S1(`Could not commit by git: ${command} failed. ${serverMessage}`);
    const isStale = /fetch first|non-fast-forward|cannot lock ref|stale info/.test(stderr);
    const isDenied = /\b403\b|Permission to .* denied|Authentication failed|could not read Username/.test(stderr);
    return new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .GitHubError */ .y_(`GitHub refused a ${command} by git: ${serverMessage}`, {
        status: isDenied ? 403 : isStale ? 409 : 422,
        serverMessage,
    });
}


/***/ })

};
