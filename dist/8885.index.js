export const id = 8885;
export const ids = [8885];
export const modules = {

/***/ 68885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchRepository: () => (/* binding */ watchRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var chokidar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64357);


/** Editors write a file in several steps, and git many files one after the other. */
const quietMs = 40;
const neverRead = new Set([".git", "node_modules", "__pycache__", ".venv", "venv", ".mypy_cache", ".ruff_cache"]);
/** Checks whenever something in the repository has changed, until the signal is aborted. Changes during a check lead to one more check. */
async function watchRepository({ workspace, written, signal, check }) {
    const changed = new Set();
    let wake = () => { };
    const watcher = (0,chokidar__WEBPACK_IMPORTED_MODULE_1__/* .watch */ .wB)(workspace, {
        ignored: (path) => isOutside((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path), written),
        ignoreInitial: true,
        followSymlinks: false,
        // It would hold back each removal for a tenth of a second, to see whether the file comes back: the check after it sees that anyway.
        atomic: false,
        // A folder that may not be read has no modules of this user.
        ignorePermissionErrors: true,
    });
    watcher.on("all", (_event, path) => {
        changed.add((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workspace, path));
        wake();
    });
    const failed = new Promise((_, reject) => watcher.once("error", reject));
    failed.catch(() => { });
    try {
        await Promise.race([new Promise((resolve) => watcher.once("ready", () => resolve())), failed]);
        await check([]);
        while (!signal.aborted) {
            if (changed.size === 0)
                await Promise.race([new Promise((resolve) => (wake = resolve)), aborted(signal), failed]);
            if (signal.aborted)
                return;
            await settled(changed);
            const files = [...changed].toSorted();
            changed.clear();
            await check(files);
        }
    }
    finally {
        await watcher.close();
    }
}
function isOutside(path, written) {
    const parts = path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    return (parts.some((part) => neverRead.has(part)) ||
        path.endsWith(".pyc") ||
        written.some((folder) => path === folder || path.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_0__.sep)));
}
/** Resolves when nothing has changed for a moment. */
async function settled(changed) {
    for (let seen = -1; seen !== changed.size;) {
        seen = changed.size;
        await new Promise((resolve) => setTimeout(resolve, quietMs));
    }
}
const aborted = (signal) => new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));


/***/ })

};
