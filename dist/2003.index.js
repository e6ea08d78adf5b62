export const id = 2003;
export const ids = [2003];
export const modules = {

/***/ 19170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ partsOfProc),
/* harmony export */   Le: () => (/* binding */ sizeLimit),
/* harmony export */   pc: () => (/* binding */ processLimit)
/* harmony export */ });
/** The most processes that a module may have at a time. */
const processLimit = 512;
/** The largest size of each folder in memory, and of each file that is written, in bytes. */
const sizeLimit = 1024 ** 3;
/** Parts of /proc that change the machine: the kernel asks for no capability there, only for root's number. */
const partsOfProc = ["sys", "sysrq-trigger", "irq", "bus", "fs", "asound", "acpi", "scsi"];


/***/ }),

/***/ 42003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ openSandbox),
  y: () => (/* binding */ unconfined)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
// EXTERNAL MODULE: ./src/sandbox/mechanism.ts
var mechanism = __webpack_require__(19170);
;// CONCATENATED MODULE: ./src/sandbox/bubblewrap.ts

const ownFolder = (path) => ["--size", `${mechanism/* sizeLimit */.Le}`, "--tmpfs", path];
const argumentsOf = {
    "read-only": ({ from, path }) => ["--ro-bind", from ?? path, path],
    writable: ({ from, path }) => ["--bind", from ?? path, path],
    // From release 0.11 on.
    merged: ({ path, above, isLayered }) => [
        ...["--overlay-src", path, "--overlay-src", above],
        ...[isLayered ? "--tmp-overlay" : "--ro-overlay", path],
    ],
    layer: ({ path }) => ["--ro-bind", path, path],
    empty: ({ path }) => ownFolder(path),
    folder: ({ path }) => ["--dir", path],
    link: ({ path, to }) => ["--symlink", to, path],
};
const mountArguments = (mount) => argumentsOf[mount.kind](mount);
const withoutLayers = (mount) => mount.kind === "merged" ? [{ kind: "read-only", path: mount.path }, ...mount.covers] : [mount];
/** It leaves /proc/sys as it is for root. */
const closedParts = mechanism/* partsOfProc */.KA.flatMap((part) => ["--ro-bind-try", `/proc/${part}`, `/proc/${part}`]);
/** Root's number can be mapped into the driver's own namespace only by whoever has this (user_namespaces(7), own_places.py). */
const capabilities = () => (process.getuid?.() === 0 ? ["--cap-add", "CAP_SETFCAP"] : []);
/** bwrap(1). Its first process ends all others of its namespace, and ends itself with the process that started it. */
const bubblewrap = {
    name: "bubblewrap",
    mayLackLayers: true,
    confine: ({ program, args, cwd, env }, { mounts, hasNetwork, hasLayers }) => ({
        program: "bwrap",
        args: [
            ...["--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"],
            ...(hasNetwork ? [] : ["--unshare-net"]),
            ...["--die-with-parent", "--new-session", "--cap-drop", "ALL", ...capabilities()],
            ...["--ro-bind", "/", "/", "--proc", "/proc", ...closedParts, "--dev", "/dev", ...ownFolder("/dev/shm")],
            ...mounts.flatMap((mount) => (hasLayers ? [mount] : withoutLayers(mount))).flatMap(mountArguments),
            ...["--chdir", cwd, "--", program, ...args],
        ],
        cwd,
        env,
    }),
};

// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(98697);
// EXTERNAL MODULE: ./src/sandbox/unshare.ts
var unshare = __webpack_require__(95801);
;// CONCATENATED MODULE: ./src/sandbox/container.ts






/** What the engine's own client reads (docs.docker.com, "docker", environment variables). */
const clientVariables = [
    "PATH",
    "HOME",
    "DOCKER_HOST",
    "DOCKER_CONTEXT",
    "DOCKER_CONFIG",
    "DOCKER_CERT_PATH",
    "DOCKER_TLS_VERIFY",
    "XDG_RUNTIME_DIR",
];
/** Made by the engine itself. */
const engineFolders = new Set(["proc", "sys", "dev"]);
/**
 * A container engine that runs on this machine, for machines where nothing else makes namespaces. Its image is made on the spot and holds
 * nothing but empty folders: none is pulled. The machine's own folders are mounted into them for reading, so that the interpreter and the
 * SDK are those of the step.
 */
function containerEngine(engineEnv) {
    const env = Object.fromEntries(clientVariables.flatMap((name) => (engineEnv[name] === undefined ? [] : [[name, engineEnv[name]]])));
    let image = "";
    let roots = [];
    return {
        name: "docker",
        remark: "The container has no user namespace of its own unless the engine makes one",
        prepare: async (folder) => {
            const obstacle = await findEngine(env);
            if (obstacle !== undefined)
                return obstacle;
            const skeleton = (0,external_node_path_.join)(folder, "root");
            roots = await makeSkeleton(skeleton);
            image = await importImage(skeleton, env);
            return undefined;
        },
        confine: (command, confinement) => ({
            program: "docker",
            args: containerArguments(confinement, { image, roots }),
            cwd: "/",
            env,
            input: (0,unshare/* orderOf */.mJ)(command, "container", confinement),
            events: 1,
        }),
        dispose: async () => {
            if (image !== "")
                await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("docker", ["rmi", "--force", image], { env }).catch(() => { });
        },
    };
}
/** A client may be there without an engine, and an engine may not respond. */
async function findEngine(env) {
    try {
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)("docker", ["version", "--format", "{{.Server.Version}}"], { env, timeout: 10_000 });
        return undefined;
    }
    catch (error) {
        if (error.code === "ENOENT")
            return "it is not installed";
        return "its engine does not respond";
    }
}
/** The folders and links of this machine's root, empty. @returns paths of the folders */
async function makeSkeleton(skeleton) {
    const roots = [];
    await (0,promises_.mkdir)(skeleton);
    for (const entry of await (0,promises_.readdir)("/", { withFileTypes: true })) {
        if (entry.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(`/${entry.name}`), (0,external_node_path_.join)(skeleton, entry.name));
        if (!entry.isDirectory())
            continue;
        await (0,promises_.mkdir)((0,external_node_path_.join)(skeleton, entry.name));
        if (!engineFolders.has(entry.name))
            roots.push(`/${entry.name}`);
    }
    return roots;
}
function importImage(skeleton, env) {
    const child = (0,external_node_child_process_.spawn)("docker", ["import", "-"], { env, stdio: ["pipe", "pipe", "ignore"] });
    (0,index_min/* create */.vt)({ cwd: skeleton, portable: true }, ["."]).pipe(child.stdin);
    let id = "";
    child.stdin.on("error", () => { });
    child.stdout.setEncoding("utf8").on("data", (text) => {
        id += text;
    });
    return new Promise((resolve) => {
        child.once("error", () => resolve(""));
        child.once("close", () => resolve(id.trim()));
    });
}
function containerArguments({ mounts, hasNetwork, python }, { image, roots }) {
    const user = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
    const groups = (process.getgroups?.() ?? []).flatMap((group) => ["--group-add", `${group}`]);
    // Without what is mounted below them, which older engines would leave writable. The engine takes one mount for a path.
    const shown = new Map(roots.map((path) => [path, bind(path, path, ["readonly", "bind-nonrecursive"])]));
    for (const mount of mounts.flatMap(withCovers))
        shown.set(mount.path, container_mountArguments(mount));
    return [
        ...["run", "--rm", "--interactive", "--read-only", "--log-driver", "none"],
        ...["--network", hasNetwork ? "host" : "none", "--ipc", "private", "--user", user, ...groups],
        ...["--cap-drop", "ALL", "--security-opt", "no-new-privileges", "--pids-limit", "4096"],
        ...[...shown.values()].flat(),
        ...["--workdir", "/", "--entrypoint", python, image, ...unshare/* isolated */.My],
    ];
}
function container_mountArguments(mount) {
    switch (mount.kind) {
        case "empty":
            return ["--mount", `type=tmpfs,${field("dst", mount.path)},tmpfs-mode=1777`];
        case "writable":
            return bind(mount.from ?? mount.path, mount.path, []);
        case "read-only":
            return bind(mount.from ?? mount.path, mount.path, ["readonly"]);
        case "merged":
        case "layer":
            return bind(mount.path, mount.path, ["readonly"]);
        default:
            // enter.py makes folders and links.
            return [];
    }
}
const withCovers = (mount) => (mount.kind === "merged" ? [mount, ...mount.covers] : [mount]);
const bind = (from, to, options) => [
    "--mount",
    ["type=bind", field("src", from), field("dst", to), ...options].join(","),
];
/** The client reads the fields as CSV. */
const field = (name, value) => /[",]/.test(value) ? `"${name}=${value.replaceAll('"', '""')}"` : `${name}=${value}`;

// EXTERNAL MODULE: ./src/workspace/inside.ts
var inside = __webpack_require__(58465);
;// CONCATENATED MODULE: ./src/sandbox/module-places.ts

const isAt = (folder, path) => folder === path || (0,inside/* pathInside */._)(folder, path) !== undefined;
/**
 * What a module needs to have the sandbox's empty folders for itself, such as the home folder and that for temporary files: they are made
 * again for it, and what lies in them is mounted again from where the sandbox has it. The repository gets a layer.
 */
function placesOfModule(mounts) {
    const empty = mounts.filter(({ kind }) => kind === "empty");
    const places = new Map();
    for (const mount of mounts) {
        if (mount.kind !== "merged" && !empty.some(({ path }) => isAt(path, mount.path)))
            continue;
        // Whatever lies below a mounted folder comes along with it.
        const isBrought = [...places.values()].some(({ kind, path }) => (kind === "read-only" || kind === "layer") && path !== mount.path && isAt(path, mount.path));
        if (!isBrought)
            places.set(mount.path, mount.kind === "empty" || isMade(mount) ? mount : asItIs(mount));
    }
    return [...places.values(), { kind: "empty", path: "/dev/shm" }];
}
const isMade = ({ kind }) => kind === "folder" || kind === "link";
const asItIs = ({ kind, path }) => ({ kind: kind === "merged" ? "layer" : "read-only", path });

;// CONCATENATED MODULE: ./src/sandbox/hidden-places.ts


/** Where the runner's own files are: what a step says to the runner goes through these (docs.github.com, workflow commands). */
const runnerFiles = [
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_EVENT_PATH",
];
/** Variables that name a file or a folder with credentials. */
const credentialFiles = [
    "AWS_CONFIG_FILE",
    "AWS_SHARED_CREDENTIALS_FILE",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AZURE_CONFIG_DIR",
    "AZURE_FEDERATED_TOKEN_FILE",
    "CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE",
    "CLOUDSDK_CONFIG",
    "DOCKER_CONFIG",
    "DOCKER_HOST",
    "GIT_CONFIG_GLOBAL",
    "GNUPGHOME",
    "GOOGLE_APPLICATION_CREDENTIALS",
    "GOOGLE_GHA_CREDS_PATH",
    "KUBECONFIG",
    "NETRC",
    "NPM_CONFIG_USERCONFIG",
    "PGPASSFILE",
    "PIP_CONFIG_FILE",
    "SSH_AUTH_SOCK",
];
/** Sockets of container engines and of the system, tokens of pods, and what others keep for themselves. */
const systemFolders = ["/run", "/var/run", "/tmp", "/var/tmp", "/etc/kubernetes", "/var/lib/kubelet"];
/** Names in the runner's own folder that hold its credentials or its logs. */
const isRunnersOwn = (name) => /^\.(?:credentials|runner|env|path|service)/.test(name) || name === "_diag";
/** Paths that may not be there: of the machine, the runner, and the accounts that earlier steps have logged in to. */
async function hiddenPlaces(env, passed) {
    const valuesOf = (names) => names.flatMap((name) => (env[name] ? [env[name]] : []));
    const ofRunner = valuesOf(runnerFiles).map((file) => (0,external_node_path_.dirname)(file));
    const credentials = valuesOf(credentialFiles.filter((name) => passed[name] === undefined))
        .flatMap((value) => value.split(":"))
        .map((value) => value.replace(/^\/\/\//, "/"));
    const paths = [...systemFolders, ...ofRunner, ...valuesOf(["RUNNER_TEMP"]), ...credentials];
    return [...paths, ...(await aroundRunner(env.RUNNER_TEMP ?? ""))].filter((path) => path.startsWith("/"));
}
/** A runner keeps `_temp` beside the work trees of all repositories, in its own folder (actions/runner, HostContext.cs). */
async function aroundRunner(temporary) {
    if ((0,external_node_path_.basename)(temporary) !== "_temp")
        return [];
    const work = (0,external_node_path_.dirname)(temporary);
    const [trees, own] = await Promise.all([namesIn(work), namesIn((0,external_node_path_.dirname)(work))]);
    return [
        ...trees.filter((name) => !["_tool", "_actions"].includes(name)).map((name) => (0,external_node_path_.join)(work, name)),
        ...own.filter(isRunnersOwn).map((name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(work), name)),
    ];
}
const namesIn = (folder) => (0,promises_.readdir)(folder).catch(() => []);

;// CONCATENATED MODULE: ./src/sandbox/own-home.ts


/** What is hidden below a home folder: credentials, keys, histories, and the runner itself on hosted machines. */
const own_home_hidden = new Set([
    ".aws",
    ".azure",
    ".bash_history",
    ".boto",
    ".cargo/credentials",
    ".cargo/credentials.toml",
    ".config/containers",
    ".config/gcloud",
    ".config/gh",
    ".config/git/credentials",
    ".config/hub",
    ".config/pip",
    ".config/pypoetry/auth.toml",
    ".config/rclone",
    ".config/uv",
    ".cache/huggingface/token",
    ".databrickscfg",
    ".docker",
    ".git-credentials",
    ".gnupg",
    ".huggingface",
    ".kube",
    ".local/share/containers",
    ".local/share/keyrings",
    ".local/share/uv/credentials",
    ".netrc",
    ".npmrc",
    ".pgpass",
    ".pip",
    ".pypirc",
    ".python_history",
    ".s3cfg",
    ".ssh",
    ".terraform.d",
    ".vault-token",
    ".yarnrc.yml",
    "_netrc",
    "actions-runner",
    "runners",
]);
/** Folders that programs make folders of their own in. */
const shared = new Set([".cache", ".config", ".local", ".local/share", ".local/state"]);
const isAbove = (path) => shared.has(path) || [...own_home_hidden].some((other) => other.startsWith(`${path}/`));
/** A home folder that can be written to, with what is in the real one for reading. What is written is gone afterwards. */
async function ownHome(home) {
    const mounts = [{ kind: "empty", path: home }];
    for (const name of await entriesOf(home))
        mounts.push(...(await entryMounts(home, name.name, name)));
    return { mounts, hidden: [...own_home_hidden].map((path) => (0,external_node_path_.join)(home, path)) };
}
async function entryMounts(home, relative, entry) {
    const path = (0,external_node_path_.join)(home, relative);
    if (own_home_hidden.has(relative))
        return [];
    if (entry.isSymbolicLink())
        return [{ kind: "link", path, to: await (0,promises_.readlink)(path) }];
    if (entry.isDirectory() && isAbove(relative)) {
        const inside = (await entriesOf(path)).map((below) => entryMounts(home, `${relative}/${below.name}`, below));
        return [{ kind: "folder", path }, ...(await Promise.all(inside)).flat()];
    }
    return entry.isFile() || entry.isDirectory() ? [{ kind: "read-only", path }] : [];
}
const entriesOf = (folder) => (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);

;// CONCATENATED MODULE: ./src/sandbox/public-settings.ts
/** What git needs to read a repository, and what people ask it for. Everything else may be a credential, or name a file that has one. */
const known = [
    /^core\.(?:repositoryformatversion|filemode|bare|logallrefupdates|ignorecase|symlinks|precomposeunicode|autocrlf|eol|quotepath|worktree|sparsecheckout|sparsecheckoutcone|longpaths)$/,
    /^extensions\.[a-z]+$/,
    /^remote\..*\.(?:url|fetch|promisor|partialclonefilter)$/,
    /^branch\..*\.(?:remote|merge)$/,
    /^submodule\..*\.(?:url|active|path)$/,
    /^user\.(?:name|email)$/,
    /^safe\.directory$/,
    /^init\.defaultbranch$/,
];
/**
 * @param text of a file of git's settings (git-config(1), SYNTAX)
 * @returns the lines that are known and harmless; a line that is not understood is left out
 */
function publicSettings(text) {
    const kept = [];
    let header = { section: "", text: "", rest: "" };
    for (const line of joinContinued(text)) {
        header = readHeader(line) ?? header;
        const setting = publicSetting(header.section, readHeader(line)?.rest ?? line);
        // A header may have a token as well: `[url "https://user:token@host/"]`.
        if (setting !== undefined)
            kept.push(header.text, setting);
    }
    return `${kept.join("\n")}\n`;
}
function readHeader(line) {
    const found = /^\s*\[\s*([\w.-]+)\s*(?:"((?:[^"\\]|\\.)*)"\s*)?\](.*)$/.exec(line);
    if (found === null)
        return undefined;
    const [, name = "", part, rest = ""] = found;
    if (part === undefined)
        return { section: name.toLowerCase(), text: `[${name}]`, rest };
    return { section: `${name.toLowerCase()}.${part}`, text: `[${name} "${part}"]`, rest };
}
function publicSetting(section, line) {
    const found = /^\s*([A-Za-z][\w-]*)\s*(?:=(.*))?$/.exec(line);
    if (found === null)
        return undefined;
    const [, key = "", value] = found;
    if (!known.some((pattern) => pattern.test(`${section}.${key.toLowerCase()}`)))
        return undefined;
    return value === undefined ? `\t${key}` : `\t${key} =${withoutUser(value)}`;
}
/** A backslash at the end of a line goes on with the next. */
const joinContinued = (text) => text.replaceAll(/\\\r?\n/g, "").split(/\r?\n/);
/** `https://user:token@host` is how some remotes carry their credentials. */
const withoutUser = (value) => value.replaceAll(/(\w:\/\/)[^/\s"]*@/g, "$1");

;// CONCATENATED MODULE: ./src/sandbox/public-git-configs.ts



/** How deep below the workspace other checkouts are looked for. */
const depth = 4;
/**
 * Settings of git without credentials, for all repositories in the workspace and for the user: actions/checkout keeps the job's token in
 * them, or the path of the file that has it.
 */
async function publicGitConfigs({ workspace, homes, folder, }) {
    const ofUser = homes.flatMap((home) => [(0,external_node_path_.join)(home, ".gitconfig"), (0,external_node_path_.join)(home, ".config/git/config")]);
    const files = [...ofUser, "/etc/gitconfig", ...(await configsBelow(workspace, depth))];
    const mounts = await Promise.all(files.map(async (path, index) => {
        const text = await (0,promises_.readFile)(path, "utf8").catch(() => undefined);
        if (text === undefined)
            return [];
        const from = (0,external_node_path_.join)(folder, `git-config-${index}`);
        await (0,promises_.writeFile)(from, publicSettings(text));
        return [{ kind: "read-only", path, from }];
    }));
    return mounts.flat();
}
async function configsBelow(folder, levels) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const found = entries.map(async (entry) => {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.name === ".git")
            return entry.isFile() ? await configsOfLink(path, folder) : await configsOf(path);
        if (!entry.isDirectory() || levels === 0 || entry.name === "node_modules")
            return [];
        return await configsBelow(path, levels - 1);
    });
    return (await Promise.all(found)).flat();
}
/** A work tree or a submodule has its repository elsewhere (gitrepository-layout(5)). */
async function configsOfLink(file, folder) {
    const [, gitFolder] = /^gitdir: (.+)$/m.exec(await (0,promises_.readFile)(file, "utf8").catch(() => "")) ?? [];
    if (gitFolder === undefined)
        return [];
    const own = (0,external_node_path_.resolve)(folder, gitFolder);
    const common = await (0,promises_.readFile)((0,external_node_path_.join)(own, "commondir"), "utf8").catch(() => "");
    return [...(await configsOf(own)), ...(common === "" ? [] : await configsOf((0,external_node_path_.resolve)(own, common.trim())))];
}
/** The settings of a repository, its work trees and its submodules. */
async function configsOf(gitFolder) {
    const own = [(0,external_node_path_.join)(gitFolder, "config"), (0,external_node_path_.join)(gitFolder, "config.worktree")];
    const below = async (name) => {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(gitFolder, name), { withFileTypes: true }).catch(() => []);
        const folders = entries.filter((entry) => entry.isDirectory());
        const found = folders.map((entry) => configsOf((0,external_node_path_.join)(gitFolder, name, entry.name)));
        return (await Promise.all(found)).flat();
    };
    return [...own, ...(await below("worktrees")), ...(await below("modules"))];
}

;// CONCATENATED MODULE: ./src/sandbox/view.ts







/**
 * How the machine looks from within: read-only and at the same paths, because packages and what they depend on must be the same as
 * without. What belongs to the runner, to other processes or to an account is not there.
 */
async function viewOf(options) {
    const { workspace, env, passed, writable, folder, isLayered = false } = options;
    const homes = await homesOf(env, workspace);
    const own = await Promise.all(homes.map(ownHome));
    const hidden = await sortOut(await hiddenPlaces(env, passed), [workspace, ...homes]);
    const covered = [...hidden.folders, ...own.flatMap((home) => home.hidden)];
    const inPlace = new Map(own.flatMap(({ mounts }) => mounts.map((mount) => [mount.path, mount])));
    for (const path of hidden.folders)
        inPlace.set(path, { kind: "empty", path });
    for (const mount of await visibleBelow(covered, options))
        if (!homes.includes(mount.path))
            inPlace.set(mount.path, mount);
    for (const path of temporaryFolders(passed, covered))
        inPlace.set(path, { kind: "empty", path });
    for (const path of writable)
        inPlace.set(path, { kind: "writable", path });
    const empty = (0,external_node_path_.join)(folder, "empty");
    await (0,promises_.writeFile)(empty, "");
    const files = hidden.files.map((path) => ({ kind: "read-only", path, from: empty }));
    const repository = await (0,promises_.realpath)(workspace);
    const configs = await publicGitConfigs({ workspace: repository, homes, folder });
    const covers = configs.filter(({ path }) => (0,inside/* pathInside */._)(repository, path) !== undefined);
    const above = (0,external_node_path_.join)(folder, "above");
    await copyFiles(covers, { from: repository, to: above });
    inPlace.set(repository, { kind: "merged", path: repository, above, covers, isLayered });
    // A path sorts after those that it lies below.
    const sorted = [...inPlace.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
    return [...sorted, ...files, ...configs.filter((config) => !covers.includes(config))];
}
/** Each at the path below `to` that it has below `from`. */
async function copyFiles(mounts, { from, to }) {
    await (0,promises_.mkdir)(to);
    for (const mount of mounts) {
        const place = (0,external_node_path_.join)(to, (0,external_node_path_.relative)(from, mount.path));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        await (0,promises_.copyFile)(mount.from, place);
    }
}
/** That of the environment and that of the user, if they are folders and no part of the repository. */
async function homesOf(env, workspace) {
    const named = [env.HOME ?? (0,external_node_os_.homedir)(), (0,external_node_os_.userInfo)().homedir];
    const real = await Promise.all(named.map(realFolder));
    return [...new Set(real)].filter((home) => home !== undefined && home !== "/" && (0,inside/* pathInside */._)(workspace, home) === undefined);
}
const realFolder = async (path) => {
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    return real !== undefined && (await (0,promises_.stat)(real)).isDirectory() ? real : undefined;
};
/** @param shown folders that must not vanish: those that lie around one of them are left out */
async function sortOut(paths, shown) {
    const real = await Promise.all(paths.map((path) => (0,promises_.realpath)(path).catch(() => undefined)));
    const unique = [...new Set(real)].filter((path) => path !== undefined && !shown.includes(path));
    const kinds = await Promise.all(unique.map(async (path) => ({ path, isFolder: (await (0,promises_.stat)(path)).isDirectory() })));
    return {
        folders: kinds.flatMap(({ path, isFolder }) => (isFolder && path !== "/" ? [path] : [])),
        files: kinds.flatMap(({ path, isFolder }) => (isFolder ? [] : [path])),
    };
}
/** What must stay visible although its surroundings are hidden, at the path by which it is known. */
async function visibleBelow(covered, { workspace, needed, passed, env }) {
    const named = Object.entries(passed).flatMap(([name, value]) => (isTemporary(name) ? [] : value.split(":")));
    const commands = env.GITHUB_ENV ?? env.GITHUB_OUTPUT;
    const closed = commands === undefined ? undefined : await (0,promises_.realpath)((0,external_node_path_.dirname)(commands)).catch(() => undefined);
    const isHidden = (path) => covered.some((folder) => folder !== path && (0,inside/* pathInside */._)(folder, path) !== undefined);
    // A variable may name the runner's files; what the step needs itself may lie beside them.
    const isClosed = (path) => closed !== undefined && (0,inside/* pathInside */._)(closed, path) !== undefined;
    const own = await mountsOfAll([workspace, ...needed]);
    const others = (await mountsOfAll(named)).filter(({ path }) => !isClosed(path));
    const mounts = [...own, ...others].filter(({ path }) => isHidden(path));
    const shown = mounts.filter(({ kind }) => kind === "read-only");
    const isShown = (link) => shown.some(({ path }) => (0,inside/* pathInside */._)(path, link) !== undefined);
    return mounts.filter(({ kind, path }) => kind === "read-only" || !isShown(path));
}
const mountsOfAll = async (paths) => (await Promise.all([...new Set(paths)].filter((path) => path.startsWith("/")).map(mountsOf))).flat();
/** The mounts for a path and for all symbolic links on the way, which may lie in what is hidden themselves. */
async function mountsOf(path) {
    const links = [];
    let real = "/";
    const rest = path.split("/").filter((name) => name !== "");
    try {
        while (rest.length > 0 && links.length < 40) {
            const place = (0,external_node_path_.join)(real, rest.shift() ?? "");
            if (!(await (0,promises_.lstat)(place)).isSymbolicLink()) {
                real = place;
                continue;
            }
            const to = await (0,promises_.readlink)(place);
            links.push({ kind: "link", path: place, to });
            rest.unshift(...to.split("/").filter((name) => name !== ""));
            if (to.startsWith("/"))
                real = "/";
        }
        return [...links, { kind: "read-only", path: real }];
    }
    catch {
        return [];
    }
}
const isTemporary = (name) => ["TMPDIR", "TEMP", "TMP"].includes(name);
/** Those that programs look for, if they lie in what is hidden. */
const temporaryFolders = (passed, covered) => Object.entries(passed).flatMap(([name, value]) => isTemporary(name) && covered.some((folder) => (0,inside/* pathInside */._)(folder, value) !== undefined) ? [value] : []);

;// CONCATENATED MODULE: ./src/sandbox/sandbox.ts











const unconfined = { kind: "none", hasNetwork: true, canWrite: true };
const noSandbox = {
    ...unconfined,
    confine: (command) => command,
    placesOfModule: [],
    dispose: async () => { },
};
const mechanismsOf = (platform, env) => platform === "linux" ? [bubblewrap, unshare/* unshare */.Be, unshare/* sudoUnshare */.EA, containerEngine(env)] : [];
/**
 * Takes the strongest that works on this machine, which is found out by starting a program in it.
 * @throws CompileError when there is none, and the sandbox is required
 */
async function openSandbox(options) {
    const { mode, mechanisms = mechanismsOf(process.platform, options.env) } = options;
    if (mode === "off")
        return noSandbox;
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_os_.tmpdir)()), "kfp-tekton-action-view-"));
    const dispose = async () => {
        for (const mechanism of mechanisms)
            await mechanism.dispose?.();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    try {
        const mounts = mechanisms.length === 0 ? [] : await viewOf({ ...options, needed: neededBy(options), folder });
        const confinement = { mounts, hasNetwork: options.hasNetwork, python: options.python };
        const obstacles = [];
        for (const { mechanism, hasLayers } of mechanisms.flatMap(variantsOf)) {
            const confine = (command) => mechanism.confine(command, { ...confinement, hasLayers });
            const trial = { program: "true", args: [], cwd: "/", env: options.passed };
            const obstacle = (await mechanism.prepare?.(folder)) ?? (await findObstacle(confine, trial));
            if (obstacle === undefined) {
                const { hasNetwork } = options;
                const description = describe(mechanism, hasNetwork);
                const places = placesOfModule(mounts);
                return { kind: "confined", hasNetwork, canWrite: false, description, confine, placesOfModule: places, dispose };
            }
            if (!hasLayers || mechanism.mayLackLayers !== true)
                obstacles.push(`${mechanism.name}: ${obstacle}`);
        }
        const why = obstacles.length === 0 ? "it needs Linux" : obstacles.join("; ");
        if (mode === "required")
            throw unavailable(why);
        await dispose();
        const description = `Sandbox: off, because nothing on this machine can make one (${why}). Modules run as this user does.`;
        return { ...noSandbox, description };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
/** systemd keeps the addresses of name servers in a folder that is hidden (systemd-resolved.service(8)). */
const neededBy = ({ needed, hasNetwork }) => hasNetwork ? [...needed, "/etc/resolv.conf"] : needed;
const variantsOf = (mechanism) => (mechanism.mayLackLayers === true ? [true, false] : [true]).map((hasLayers) => ({ mechanism, hasLayers }));
/** @returns what keeps the mechanism from working */
async function findObstacle(confine, trial) {
    const { program, args, cwd, env, input } = confine(trial);
    try {
        const running = (0,external_node_util_.promisify)(external_node_child_process_.execFile)(program, [...args], { cwd, env, timeout: 30_000 });
        running.child.stdin?.on("error", () => { }).write(input ?? "");
        await running;
        return undefined;
    }
    catch (error) {
        if (error.code === "ENOENT")
            return "it is not installed";
        const said = String(error.stderr ?? "").trim();
        return said.split("\n").at(-1) || "it fails without a word";
    }
}
const describe = ({ name, remark }, hasNetwork) => `Sandbox: ${name}. Modules ${hasNetwork ? "have the network (`sandbox-network`)" : "have no network"}; they cannot change the repository, and see neither other processes, nor the runner's files, nor credentials in the home folder or in git's settings.${remark === undefined ? "" : ` ${remark}.`}`;
const unavailable = (why) => new errors/* CompileError */.mQ(`No sandbox can be made on this machine (${why}), and \`sandbox\` is \`required\`.`, {
    code: "sandbox-unavailable",
    hint: "Install bubblewrap in an earlier step, or let the job's container make user namespaces. See docs/runners.md. `sandbox: auto` compiles without a sandbox where there is none.",
});


/***/ }),

/***/ 95801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ unshare),
/* harmony export */   EA: () => (/* binding */ sudoUnshare),
/* harmony export */   My: () => (/* binding */ isolated),
/* harmony export */   US: () => (/* binding */ enterScript),
/* harmony export */   mJ: () => (/* binding */ orderOf)
/* harmony export */ });
/* harmony import */ var _workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56629);
/* harmony import */ var _mechanism_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19170);


/** Its functions mount as well in the processes of single modules. */
const enterScript = (0,_workspace_asset_path_js__WEBPACK_IMPORTED_MODULE_0__/* .assetPath */ .Q)(__webpack_require__.ab + "enter.py");
/** What enter.py is told. It goes through its standard input, because sudo passes on neither variables nor further descriptors. */
function orderOf({ program: started, args, cwd, env }, by, confinement) {
    const { mounts, hasNetwork } = confinement;
    const text = JSON.stringify({
        uid: process.getuid?.(),
        gid: process.getgid?.(),
        groups: process.getgroups?.(),
        byRoot: by === "root",
        isContainer: by === "container",
        size: _mechanism_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeLimit */ .Le,
        partsOfProc: _mechanism_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOfProc */ .KA,
        hasNetwork,
        mounts,
        command: [started, ...args],
        env,
        cwd,
    });
    return `${String(Buffer.byteLength(text)).padStart(10, "0")}${text}`;
}
/** Modules of the repository and of the interpreter's packages are not loaded by our own program. */
const isolated = ["-I", "-S", "-B", enterScript];
/** unshare(2) by the user, as distributions allow it that do not restrict user namespaces. */
const unshare = {
    name: "unshare",
    confine: (command, confinement) => ({
        program: confinement.python,
        args: isolated,
        cwd: command.cwd,
        env: command.env,
        input: orderOf(command, "user", confinement),
        events: 1,
    }),
};
/** unshare(2) by root: on Ubuntu 24.04 AppArmor keeps others from making user namespaces, and hosted runners have sudo without a password. */
const sudoUnshare = {
    name: "sudo unshare",
    confine: (command, confinement) => ({
        program: "sudo",
        args: ["-n", confinement.python, ...isolated],
        cwd: command.cwd,
        env: command.env,
        input: orderOf(command, "root", confinement),
        events: 1,
    }),
};


/***/ }),

/***/ 56629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ assetPath)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_0__);

/**
 * The path of a file that lies beside the code.
 * @param asset `new URL("./name", import.meta.url)`: the bundler copies the file, and puts an address or a path in the place of the expression
 */
const assetPath = (asset) => asset instanceof URL || asset.startsWith("file:") ? (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(asset) : asset;


/***/ })

};
