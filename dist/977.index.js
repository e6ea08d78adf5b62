export const id = 977;
export const ids = [977];
export const modules = {

/***/ 30977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10308);

/** Compares the work tree with the base of the event, without requests to GitHub. Files that earlier steps of the job wrote count too. */
async function changedFiles({ github, workspace, ports }) {
    if (github.base.kind === "none")
        return { kind: "unknown", reason: github.base.reason };
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .gitIn */ .uM)(workspace, ports.env);
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
/** Installed files, which a virtual environment or package manager put into the workspace, do not count. */
const isOwn = (path) => !/(?:^|\/)(?:site-packages|node_modules|__pycache__)\//.test(path);
const missingBase = (sha) => `the commit ${sha.slice(0, 7)}, which the event is compared with, is not in this checkout; set \`fetch-depth: 0\` of actions/checkout`;
/**
 * For a pull request's merge commit the base is its first parent; otherwise it is the merge base. A shallow checkout may have the base
 * commit without its history: the difference is then larger than the change, never smaller.
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


/***/ })

};
