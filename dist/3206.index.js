export const id = 3206;
export const ids = [3206];
export const modules = {

/***/ 13206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  chooseStepRunner: () => (/* binding */ chooseStepRunner),
  removeContainersLeft: () => (/* binding */ removeContainersLeft)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/model/errors.ts
var errors = __webpack_require__(87206);
;// CONCATENATED MODULE: ./src/embedded/engine/image-reference.ts
/**
 * The first part of a name is a registry if it has a dot or a port or is `localhost` (github.com/distribution/reference, splitDockerDomain).
 * Without a tag the engine would pull every tag.
 */
function parseImage(image) {
    const [first = "", ...others] = image.split("/");
    const registry = others.length > 0 && /[.:]|^localhost$/.test(first) ? first : "docker.io";
    const last = others.at(-1) ?? first;
    return { registry, full: /[:@]/.test(last) ? image : `${image}:latest`, isInvalid: !valid.test(image) };
}
/** A part of an address must not become another one of the engine: `..`, a query, a space. */
const valid = /^[\w][\w.-]*(:\d+)?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[\w][\w.-]{0,127})?(@[a-z0-9]+([+._-][a-z0-9]+)*:[0-9a-fA-F]{32,})?$/;

;// CONCATENATED MODULE: ./src/embedded/container/container-environment.ts
/** What a step in a container needs to reach package indexes. Paths of certificates mean nothing in an image. */
const passedOn = /^((HTTPS?|NO|ALL)_PROXY|(https?|no|all)_proxy|PIP_(INDEX_URL|EXTRA_INDEX_URL|TRUSTED_HOST|DEFAULT_TIMEOUT))$/;
/** The password of an index is for compiling; on a cluster no step has it, and what a step prints is in the log. */
const withoutLogin = (addresses) => addresses.replace(/\/\/[^/\s]*@/g, "//");
function containerEnvironment(env) {
    const inherited = Object.entries(env).flatMap(([name, value]) => value !== undefined && passedOn.test(name) ? [[name, name.startsWith("PIP_") ? withoutLogin(value) : value]] : []);
    return Object.fromEntries(inherited);
}

// EXTERNAL MODULE: ./src/embedded/step/bounded-log.ts
var bounded_log = __webpack_require__(19383);
;// CONCATENATED MODULE: ./src/embedded/container/container-config.ts

function containerConfig(options) {
    const { call, network, podName, labels, machineEnv } = options;
    const variables = Object.entries({ ...machineEnv, ...call.env }).map(([name, value]) => `${name}=${value}`);
    return {
        Image: call.image,
        ...programOf(options),
        Env: variables,
        // Tekton resolves a relative one from /workspace (tektoncd/pipeline pkg/pod/workingdir_init.go).
        ...(call.workingDir === undefined ? {} : { WorkingDir: external_node_path_.posix.resolve("/workspace", call.workingDir) }),
        ...userOf(call),
        // A container that shares another's network has that one's name.
        ...(network?.startsWith("container:") ? {} : { Hostname: podName.slice(0, 63).replace(/[^a-zA-Z0-9]+$/, "") }),
        Labels: labels,
        AttachStdout: true,
        AttachStderr: true,
        // Kubernetes does not know the health checks of images.
        Healthcheck: { Test: ["NONE"] },
        HostConfig: hostConfig(options),
    };
}
/** Kubernetes' rules: `command` replaces the image's entrypoint and drops its arguments, `args` replaces the arguments alone. */
function programOf({ call, scriptPath }) {
    const command = scriptPath === undefined ? call.command : [scriptPath];
    return {
        ...(command.length === 0 ? {} : { Entrypoint: command }),
        ...(call.args.length === 0 ? {} : { Cmd: call.args }),
    };
}
function userOf({ security: { runAsUser, runAsGroup } }) {
    if (runAsUser === undefined)
        return runAsGroup === undefined ? {} : { User: `0:${runAsGroup}` };
    return { User: runAsGroup === undefined ? String(runAsUser) : `${runAsUser}:${runAsGroup}` };
}
function hostConfig({ call, podMounts, network, limits }) {
    return {
        // Sorted by the engine, so that a mount inside another covers it.
        Mounts: [...new Map([...podMounts, ...call.mounts].map((mount) => [mount.path, bind(mount)])).values()],
        ...(network === undefined ? {} : { NetworkMode: network }),
        // Tekton's entrypoint is the first process of its containers and hands signals on; without one a step would ignore SIGTERM.
        Init: true,
        // The output is read while it is written; kept by the engine as well, it could fill the disk.
        LogConfig: { Type: "none" },
        // On machines with SELinux a container may otherwise not read what is mounted. Programs such as sudo give a step no rights of another user:
        // a hole in one of them would be a way to root on the engine's machine.
        SecurityOpt: ["label=disable", "no-new-privileges"],
        ReadonlyRootfs: call.security.readOnlyRootFilesystem,
        ...limitsOf(call, limits),
    };
}
const bind = ({ path, folder, readOnly = false }) => ({
    Type: "bind",
    Source: folder,
    Target: path,
    ReadOnly: readOnly,
});
/** The least that Docker takes: moby daemon/daemon_unix.go, linuxMinMemory; a hundredth of a processor. */
const leastMemoryBytes = 6 * 1024 * 1024;
const leastCpus = 0.01;
/** A limit that the machine cannot keep is left out: a pipeline written for a large cluster still runs. */
function limitsOf({ limits: { memoryBytes, cpus } }, machine) {
    const memory = machine.hasMemoryLimit && memoryBytes !== undefined ? Math.max(leastMemoryBytes, memoryBytes) : 0;
    const processors = machine.hasCpuLimit && cpus !== undefined && cpus < machine.cpus ? Math.max(leastCpus, cpus) : 0;
    return {
        ...(memory === 0 ? {} : { Memory: Math.round(memory) }),
        ...(processors === 0 ? {} : { NanoCpus: Math.round(processors * 1e9) }),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(46752);
;// CONCATENATED MODULE: ./src/embedded/engine/engine.ts

const defaultTimeoutMs = 120_000;
/**
 * The HTTP API of a container engine, over its socket (https://docs.docker.com/reference/api/engine). Podman serves the same calls. Paths
 * have no version: each engine then takes its own, and no version is served by all of them.
 */
class Engine {
    /** Path of the socket. */
    socket;
    #agent;
    constructor(socket) {
        this.socket = socket;
        // A step may run for hours without printing anything.
        this.#agent = new undici.Agent({ connect: { socketPath: socket }, bodyTimeout: 0, headersTimeout: 0 });
    }
    /** @throws EngineError for a status of 400 and above; whatever the socket throws */
    async stream({ method = "GET", path, body, headers = {}, ...limits }) {
        const beginning = new AbortController();
        const expire = () => beginning.abort(new Error(`the container engine did not respond to ${method} ${path}`));
        const timer = setTimeout(expire, limits.timeoutMs ?? defaultTimeoutMs).unref();
        const isBytes = body instanceof Uint8Array;
        const response = await (0,undici.request)(`http://engine${path}`, {
            method,
            dispatcher: this.#agent,
            headers: { ...(body === undefined || isBytes ? {} : { "content-type": "application/json" }), ...headers },
            body: body === undefined ? null : isBytes ? body : JSON.stringify(body),
            signal: limits.signal === undefined ? beginning.signal : AbortSignal.any([beginning.signal, limits.signal]),
        }).finally(() => clearTimeout(timer));
        if (response.statusCode >= 400)
            throw new EngineError(response.statusCode, messageOf(await response.body.text()));
        return response.body;
    }
    /** The response as text. @throws as `stream` */
    async text(call) {
        const chunks = [];
        for await (const chunk of await this.stream(call))
            chunks.push(chunk);
        return Buffer.concat(chunks).toString("utf8");
    }
    /** The response as JSON. @throws as `stream`; SyntaxError */
    async json(call) {
        return JSON.parse(await this.text(call));
    }
    async close() {
        await this.#agent.destroy();
    }
}
/** The engine refused a call. */
class EngineError extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** Docker says `{"message": "…"}`, Podman adds `cause` and `response`. */
function messageOf(text) {
    try {
        const { message } = JSON.parse(text);
        if (typeof message === "string")
            return message;
    }
    catch {
        // A proxy between has words of its own.
    }
    return text.slice(0, 500);
}

;// CONCATENATED MODULE: ./src/embedded/engine/output-frames.ts
/** Type, three zeros, and the length: https://docs.docker.com/reference/api/engine, "Stream format" of ContainerAttach. */
const headerLength = 8;
/** Takes the frames apart in which an engine sends the output of a container without a terminal. Frames may be cut anywhere. */
async function* outputOf(stream) {
    let header = Buffer.alloc(0);
    let left = 0;
    for await (const chunk of stream) {
        let rest = chunk;
        while (rest.length > 0) {
            if (left > 0) {
                const part = rest.subarray(0, left);
                left -= part.length;
                rest = rest.subarray(part.length);
                yield part;
                continue;
            }
            const missing = headerLength - header.length;
            header = Buffer.concat([header, rest.subarray(0, missing)]);
            rest = rest.subarray(missing);
            if (header.length < headerLength)
                break;
            left = header.readUInt32BE(4);
            header = Buffer.alloc(0);
        }
    }
}

;// CONCATENATED MODULE: ./src/embedded/container/containers.ts




/** Between SIGTERM and SIGKILL; Kubernetes gives 30 s, which nobody waits for here. */
const graceSeconds = 1;
/** Output that arrives after a container's end is waited for this long. */
const outputMs = 5_000;
/** A container that could not be started, as an exit code and the engine's words. */
class NotStarted extends Error {
    exitCode;
    constructor(exitCode, message) {
        super(message);
        this.exitCode = exitCode;
    }
}
/** Starts containers and sees them to their end. */
class Containers {
    #engine;
    /** Podman and some packages of Docker come without the program that `Init` needs. */
    #hasInit = true;
    constructor(engine) {
        this.#engine = engine;
    }
    /** @throws NotStarted */
    async start(config, name, log) {
        try {
            return await this.#start(config, name, log);
        }
        catch (error) {
            if (!this.#hasInit || !lacksInit(error))
                throw error;
            this.#hasInit = false;
            return await this.#start(config, name, log);
        }
    }
    async #start(config, name, log) {
        const id = await this.#create(config, name);
        try {
            const output = await this.#engine.stream({
                method: "POST",
                path: `/containers/${id}/attach?stream=1&stdout=1&stderr=1`,
            });
            const copied = copyOutput(output, log);
            await this.#engine.text({ method: "POST", path: `/containers/${id}/start` }).catch((error) => {
                output.destroy();
                throw notStarted(error);
            });
            return { id, ended: this.#untilEnd(id, copied, output) };
        }
        catch (error) {
            await this.remove(id);
            throw error;
        }
    }
    async #create(config, name) {
        const HostConfig = { ...config.HostConfig, Init: this.#hasInit };
        // The name is for people who look with `docker ps`.
        const unique = `${name.slice(0, 200)}-${(0,external_node_crypto_.randomBytes)(4).toString("hex")}`;
        const call = {
            method: "POST",
            path: `/containers/create?name=${encodeURIComponent(unique)}`,
            body: { ...config, HostConfig },
        };
        try {
            return (await this.#engine.json(call)).Id;
        }
        catch (error) {
            throw notStarted(error);
        }
    }
    async #untilEnd(id, copied, output) {
        const { StatusCode } = await this.#engine.json({
            method: "POST",
            path: `/containers/${id}/wait`,
            timeoutMs: longestMs,
        });
        await Promise.race([copied, (0,external_node_timers_promises_.setTimeout)(outputMs, undefined, { ref: false })]);
        output.destroy();
        return { exitCode: StatusCode, ...(StatusCode === 137 ? { outOfMemory: await this.#wasOutOfMemory(id) } : {}) };
    }
    async #wasOutOfMemory(id) {
        const path = `/containers/${id}/json`;
        const { State } = await this.#engine.json({ path });
        return State?.OOMKilled === true;
    }
    /** Sends the image's stop signal, and SIGKILL a little later. One that has ended is left as it is. */
    async stop(id) {
        await this.#engine.text({ method: "POST", path: `/containers/${id}/stop?t=${graceSeconds}` }).catch(ignoreRefusal);
    }
    async remove(id) {
        await this.#engine.text({ method: "DELETE", path: `/containers/${id}?force=1&v=1` }).catch(ignoreRefusal);
    }
    /** Those that have this label, whether they run or not. */
    async labelled(label) {
        const filters = encodeURIComponent(JSON.stringify({ label: [label] }));
        return await this.#engine.json({ path: `/containers/json?all=1&filters=${filters}` });
    }
}
/** Podman sends nothing until the container has ended. The largest time that a timer takes. */
const longestMs = 2 ** 31 - 1;
/** A container that is gone, or that has ended, needs nothing any more. */
function ignoreRefusal(error) {
    if (!(error instanceof EngineError))
        throw error;
}
async function copyOutput(output, log) {
    try {
        for await (const chunk of outputOf(output))
            log.add(chunk);
    }
    catch {
        // Destroyed after the container's end.
    }
}
const lacksInit = (error) => error instanceof NotStarted && /docker-init|catatonit|container-init|init binary/.test(error.message);
/** 127 and 126 as a shell has them. Anything but a refusal is no statement about the step. */
function notStarted(error) {
    if (!(error instanceof EngineError) || error.status === 404)
        return error;
    const isMissing = /executable file not found|no such file or directory|no command specified/i.test(error.message);
    return new NotStarted(isMissing ? 127 : 126, error.message);
}

;// CONCATENATED MODULE: ./src/embedded/container/pod-folder.ts


/**
 * Makes the folders of a pod as Tekton mounts them (tektoncd/pipeline pkg/pod/pod.go, implicitVolumes): /tekton/results, /tekton/steps,
 * /tekton/home, and /workspace, an emptyDir that the workspaces lie in.
 */
async function makePodFolder({ runFolder, podName, mounts }) {
    const path = (0,external_node_path_.join)(runFolder, "pods", podName);
    const [tekton, workspace] = [(0,external_node_path_.join)(path, "tekton"), (0,external_node_path_.join)(path, "workspace")];
    const inside = mounts.flatMap((mount) => mountPoint(mount, { "/tekton": tekton, "/workspace": workspace }));
    const shared = ["results", "steps", "home", "scripts"].map((name) => (0,external_node_path_.join)(tekton, name));
    for (const folder of [tekton, workspace, ...shared, ...mounts.map((mount) => mount.folder), ...inside])
        await makeForAnyUser(folder);
    return {
        path,
        results: (0,external_node_path_.join)(tekton, "results"),
        steps: (0,external_node_path_.join)(tekton, "steps"),
        mounts: [
            { path: "/tekton", folder: tekton },
            { path: "/workspace", folder: workspace },
        ],
    };
}
/** An emptyDir of Kubernetes may be written by every user; an image may have a user of its own. */
async function makeForAnyUser(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    // A folder in a workspace may belong to the user of the step that made it, who has chosen who may write.
    await (0,promises_.chmod)(folder, 0o777).catch(() => undefined);
}
/** Where a mount lies inside one that every container has: made here, because the engine would make it as root. */
function mountPoint({ path }, parents) {
    return Object.entries(parents).flatMap(([parent, folder]) => {
        const relative = external_node_path_.posix.relative(parent, path);
        return relative === "" || relative.startsWith("..") ? [] : [(0,external_node_path_.join)(folder, relative)];
    });
}
/** Tekton runs a script without a first line by `sh` (tektoncd/pipeline pkg/pod/script.go). @returns its path in the container */
async function writeScript({ name, script }, { path }) {
    if (script === undefined)
        return undefined;
    const file = (0,external_node_path_.join)(path, "tekton", "scripts", `script-${name}`);
    await (0,promises_.writeFile)(file, script.startsWith("#!") ? script : `#!/bin/sh\nset -e\n${script}`);
    await (0,promises_.chmod)(file, 0o755);
    return `/tekton/scripts/script-${name}`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/embedded/container/readiness.ts





/** Waits until a probe succeeds, as kubelet does before it calls a container ready. Ends early when the signal is aborted. */
async function untilReady(probe, container, signal) {
    await pause(probe.initialDelayMs, signal);
    while (!signal.aborted && !(await succeeds(probe, container)))
        await pause(probe.periodMs, signal);
}
const pause = async (ms, signal) => await (0,external_node_timers_promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined);
async function succeeds(probe, container) {
    const { check, timeoutMs } = probe;
    try {
        if (check.kind === "exec")
            return await commandSucceeds(check.command, container, timeoutMs);
        const address = await addressOf(container);
        // Without a network nobody outside can connect; that a program listens is what can be seen.
        if (address.host === undefined)
            return await listens(address.pid, check.port);
        if (check.kind === "tcp")
            return await connects(address.host, check.port, timeoutMs);
        return await responds(`http://${address.host}:${check.port}${check.path}`, timeoutMs);
    }
    catch {
        return false;
    }
}
async function commandSucceeds(command, { engine, id }, timeoutMs) {
    const body = { Cmd: command, AttachStdout: true, AttachStderr: true };
    const { Id } = await engine.json({ method: "POST", path: `/containers/${id}/exec`, body });
    const signal = AbortSignal.timeout(timeoutMs);
    const output = await engine.stream({ method: "POST", path: `/exec/${Id}/start`, body: {}, signal });
    for await (const _ of outputOf(output)) {
        // Read to its end, which is the command's.
    }
    const { ExitCode } = await engine.json({ path: `/exec/${Id}/json` });
    return ExitCode === 0;
}
async function addressOf({ engine, networkOwner }) {
    const { State, HostConfig, NetworkSettings } = await engine.json({
        path: `/containers/${networkOwner}/json`,
    });
    const addresses = Object.values(NetworkSettings?.Networks ?? {}).map(({ IPAddress }) => IPAddress);
    const own = [NetworkSettings?.IPAddress, ...addresses].find((address) => address !== undefined && address !== "");
    return { host: HostConfig?.NetworkMode === "host" ? "127.0.0.1" : own, pid: State?.Pid ?? 0 };
}
/** Whether a process's network listens on a port, proc(5): the fourth field of /proc/<pid>/net/tcp is the state, 0A of which is LISTEN. */
async function listens(pid, port) {
    const wanted = new RegExp(`^\\s*\\d+: [0-9A-F]+:${port.toString(16).toUpperCase().padStart(4, "0")} \\S+ 0A `, "m");
    const tables = await Promise.all(["tcp", "tcp6"].map((name) => (0,promises_.readFile)(`/proc/${pid}/net/${name}`, "latin1").catch(() => "")));
    return tables.some((table) => wanted.test(table));
}
async function connects(host, port, timeoutMs) {
    const socket = (0,external_node_net_.connect)({ host, port, timeout: timeoutMs });
    try {
        return await new Promise((resolve) => {
            socket.once("connect", () => resolve(true));
            socket.once("error", () => resolve(false));
            socket.once("timeout", () => resolve(false));
        });
    }
    finally {
        socket.destroy();
    }
}
/** Kubelet counts 200 to 399 as a success (kubernetes pkg/probe/http/http.go). */
async function responds(address, timeoutMs) {
    const { statusCode, body } = await (0,undici.request)(address, { signal: AbortSignal.timeout(timeoutMs) });
    await body.dump();
    return statusCode >= 200 && statusCode < 400;
}

;// CONCATENATED MODULE: ./src/embedded/container/container-pod.ts








/** What a step that is stopped before its start ends with: 128 and the number of SIGTERM. */
const stoppedCode = 143;
/** The containers of one attempt of a task. */
class ContainerPod {
    #context;
    #folder;
    #podName;
    #sidecars = [];
    constructor(podName, folder, context) {
        this.#podName = podName;
        this.#folder = folder;
        this.#context = context;
    }
    get results() {
        return this.#folder.results;
    }
    get steps() {
        return this.#folder.steps;
    }
    /** Starts the sidecars and waits until they are ready; one that has ended counts as ready, as for Tekton (pkg/pod/status.go, SidecarsReady). */
    async startSidecars(calls, signal) {
        const ready = [];
        for (const call of calls) {
            if (signal.aborted)
                return;
            const started = await this.#startSidecar(call);
            if (started !== undefined && call.readiness !== undefined)
                ready.push(this.#untilReady(call.readiness, started, signal));
        }
        await Promise.all(ready);
    }
    async #startSidecar(call) {
        const log = this.#logOf({ kind: "sidecar", name: call.name });
        try {
            const container = await this.#start(call, { kind: "sidecar", name: call.name }, log);
            const end = new AbortController();
            void container.ended.catch(() => undefined).then(() => end.abort());
            const sidecar = { container, log, ended: end.signal };
            this.#sidecars.push(sidecar);
            return sidecar;
        }
        catch (error) {
            await this.#explain(error, log);
            return undefined;
        }
    }
    async #untilReady(probe, { container, ended }, signal) {
        const probed = { engine: this.#context.engine, id: container.id, networkOwner: this.#networkOwner ?? container.id };
        await untilReady(probe, probed, AbortSignal.any([signal, ended]));
    }
    async runStep(call) {
        if (call.signal.aborted)
            return { exitCode: stoppedCode };
        const log = this.#logOf({ kind: "step", name: call.name });
        try {
            return await this.#runToEnd(await this.#start(call, { kind: "step", name: call.name }, log), call.signal);
        }
        catch (error) {
            return { exitCode: await this.#explain(error, log) };
        }
        finally {
            await log.close();
        }
    }
    async #runToEnd({ id, ended }, signal) {
        const { containers } = this.#context;
        const stop = () => void containers.stop(id).catch(() => undefined);
        signal.addEventListener("abort", stop, { once: true });
        if (signal.aborted)
            stop();
        try {
            return await ended;
        }
        finally {
            signal.removeEventListener("abort", stop);
            this.#remove(id);
        }
    }
    async #start(call, container, log) {
        const owner = this.#networkOwner;
        try {
            return await this.#startIn(owner, call, container, log);
        }
        catch (error) {
            // The sidecar whose network was to be shared has ended in this moment.
            if (owner === undefined || owner === this.#networkOwner)
                throw error;
            return await this.#startIn(this.#networkOwner, call, container, log);
        }
    }
    async #startIn(owner, call, { kind, name }, log) {
        const scriptPath = await writeScript(call, this.#folder);
        const config = this.#configOf(call, scriptPath, owner);
        return await this.#context.containers.start(config, `${this.#podName}-${kind}-${name}`, log);
    }
    #configOf(call, scriptPath, owner) {
        return containerConfig({
            ...this.#context,
            call: { ...call, image: parseImage(call.image).full },
            scriptPath,
            podMounts: this.#folder.mounts,
            podName: this.#podName,
            network: owner === undefined ? this.#context.network : `container:${owner}`,
        });
    }
    /**
     * Containers of a pod reach each other at localhost: all share the network of a sidecar that runs. Steps alone never run at once, so they
     * need no common one.
     */
    get #networkOwner() {
        return this.#sidecars.find(({ ended }) => !ended.aborted)?.container.id;
    }
    #logOf({ kind, name }) {
        return new bounded_log/* BoundedLog */.o((0,external_node_path_.join)(this.#folder.path, `${kind}-${name}.log`));
    }
    /** @returns the exit code that stands for a container that could not be started @throws anything else */
    async #explain(error, log) {
        if (!(error instanceof NotStarted))
            throw error;
        log.add(Buffer.from(`The container could not be started: ${error.message}\n`));
        return error.exitCode;
    }
    #remove(id) {
        this.#context.inBackground(this.#context.containers.remove(id));
    }
    async remove() {
        await Promise.all(this.#sidecars.map((sidecar) => this.#endSidecar(sidecar)));
        this.#sidecars.length = 0;
        for (const folder of ["tekton", "workspace", "volumes"])
            await this.#context.removeFolder((0,external_node_path_.join)(this.#folder.path, folder));
    }
    async #endSidecar({ container, log }) {
        await this.#context.containers.stop(container.id);
        await container.ended.catch(() => undefined);
        await log.close();
        await this.#context.containers.remove(container.id);
    }
    async removeWithLogs() {
        await this.remove();
        await (0,promises_.rm)(this.#folder.path, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./src/model/limits.ts
var limits = __webpack_require__(10817);
;// CONCATENATED MODULE: ./src/embedded/engine/pull.ts

/** Pulls an image. @throws Error with the engine's or the registry's words */
async function pullImage(engine, { image, auth, signal, onProgress, idleMs }) {
    const idle = new AbortController();
    const giveUp = () => idle.abort(new Error(`nothing was received for ${idleMs / 1000} s`));
    let timer = setTimeout(giveUp, idleMs);
    try {
        const layers = new Map();
        const stream = await engine.stream({
            method: "POST",
            path: `/images/create?fromImage=${encodeURIComponent(parseImage(image).full)}`,
            headers: auth === undefined ? {} : { "x-registry-auth": auth },
            signal: AbortSignal.any([signal, idle.signal]),
            timeoutMs: idleMs,
        });
        for await (const message of messagesOf(stream)) {
            clearTimeout(timer);
            timer = setTimeout(giveUp, idleMs);
            const error = message.errorDetail?.message ?? message.error;
            if (error !== undefined)
                throw new Error(error);
            note(message, layers);
            onProgress(sum(layers));
        }
    }
    catch (error) {
        throw idle.signal.aborted ? idle.signal.reason : error;
    }
    finally {
        clearTimeout(timer);
    }
}
async function* messagesOf(stream) {
    let rest = "";
    for await (const chunk of stream) {
        const lines = (rest + chunk.toString("utf8")).split("\n");
        rest = lines.pop() ?? "";
        for (const line of lines)
            if (line.trim() !== "")
                yield JSON.parse(line);
    }
    if (rest.trim() !== "")
        yield JSON.parse(rest);
}
/** Layers are unpacked after they were loaded, with a progress that starts again; only the loading counts. */
function note({ id, status, progressDetail }, layers) {
    const { current, total } = progressDetail ?? {};
    if (id === undefined || status !== "Downloading" || current === undefined || total === undefined)
        return;
    layers.set(id, { loadedBytes: current, totalBytes: total });
}
function sum(layers) {
    const all = [...layers.values()];
    return {
        loadedBytes: all.reduce((bytes, layer) => bytes + layer.loadedBytes, 0),
        totalBytes: all.reduce((bytes, layer) => bytes + layer.totalBytes, 0),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/embedded/engine/registry-login.ts




/** Docker's own name of its registry in the files of logins. */
const dockerHub = "https://index.docker.io/v1/";
/**
 * The login that `docker login` or `podman login` of the job has left for a registry, as the header X-Registry-Auth takes it; undefined
 * without one. Passwords are read for the request and kept nowhere.
 */
async function registryAuth(registry, env) {
    const names = registry === "docker.io" ? [dockerHub, "docker.io", "index.docker.io"] : [registry, `https://${registry}`];
    for (const file of loginFiles(env)) {
        const config = await readConfig(file);
        for (const name of names) {
            const login = await loginOf(name, config, env);
            if (login !== undefined)
                return encode({ ...login, serveraddress: name });
        }
    }
    return undefined;
}
const dockerConfigFile = (env) => (0,external_node_path_.join)(env.DOCKER_CONFIG || (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), ".docker"), "config.json");
const loginFiles = (env) => [
    dockerConfigFile(env),
    ...(env.REGISTRY_AUTH_FILE ? [env.REGISTRY_AUTH_FILE] : []),
    ...(env.XDG_RUNTIME_DIR ? [(0,external_node_path_.join)(env.XDG_RUNTIME_DIR, "containers", "auth.json")] : []),
];
/** A file that is missing or no JSON holds no login; Docker's client says what is wrong with it. */
async function readConfig(file) {
    try {
        const config = JSON.parse(await (0,promises_.readFile)(file, "utf8"));
        return typeof config === "object" && config !== null ? config : {};
    }
    catch {
        return {};
    }
}
/** Docker decodes with padding (Go's base64.URLEncoding), which Node's base64url leaves out. */
const encode = (login) => Buffer.from(JSON.stringify(login)).toString("base64").replaceAll("+", "-").replaceAll("/", "_");
/** A helper for the registry goes before the store of all, and both before what the file itself holds. */
async function loginOf(name, config, env) {
    const helper = config.credHelpers?.[name] ?? config.credsStore;
    const stored = helper === undefined ? undefined : await askHelper(helper, name, env);
    if (stored !== undefined)
        return stored;
    const { auth, identitytoken } = config.auths?.[name] ?? {};
    if (identitytoken)
        return { identitytoken };
    if (!auth)
        return undefined;
    const [username = "", ...password] = Buffer.from(auth, "base64").toString("utf8").split(":");
    return { username, password: password.join(":").replace(/\0+$/, "") };
}
const helperMs = 20_000;
/** https://github.com/docker/docker-credential-helpers: `get` reads the address and prints JSON. The user `<token>` marks a token. */
async function askHelper(helper, name, env) {
    const output = await new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)(`docker-credential-${helper}`, ["get"], { env, timeout: helperMs }, (error, stdout) => resolve(error === null ? stdout : undefined));
        child.stdin?.on("error", () => undefined).end(name);
    });
    try {
        const { Username = "", Secret = "" } = JSON.parse(output ?? "{}");
        if (Secret === "")
            return undefined;
        return Username === "<token>" ? { identitytoken: Secret } : { username: Username, password: Secret };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/embedded/container/images.ts





/** Between two lines about the same image. */
const progressMs = 10_000;
/** Pulls images, each once for all tasks and runs of this server. */
class Images {
    #options;
    /** Those that are there, or on their way. */
    #pulls = new Map();
    #there;
    #closed = new AbortController();
    constructor(options) {
        this.#options = options;
    }
    /** @throws Error that says why the image cannot be had */
    async provide({ image, pullPolicy }, signal) {
        const { full } = parseImage(image);
        if (pullPolicy === "Never")
            return await this.#mustBeThere(full, image);
        const known = this.#pulls.get(full) ?? this.#pullOnce(full, pullPolicy === "Always");
        this.#pulls.set(full, known);
        await untilAborted(known, signal);
    }
    /** Some image that the engine has. */
    any() {
        return this.#there;
    }
    /** Ends the pulls that are still going on. */
    close() {
        this.#closed.abort(new Error("the server was closed"));
    }
    /**
     * An image that is there is taken unless the pipeline says `Always`. Kubernetes would look for another `latest` at the registry, but an
     * image that an earlier step of the job has built is at none.
     */
    async #pullOnce(full, always) {
        try {
            if (always || !(await this.#isThere(full)))
                await this.#pull(full);
            this.#there = full;
        }
        catch (error) {
            // A retry of the task tries again.
            this.#pulls.delete(full);
            throw error;
        }
    }
    /** Refuses an image that is not there, in kubelet's words (pkg/kubelet/images/image_manager.go). */
    async #mustBeThere(full, image) {
        if (!(await this.#isThere(full)))
            throw new Error(`Container image "${image}" is not present with pull policy of Never`);
        this.#there = full;
    }
    async #isThere(full) {
        try {
            await this.#options.engine.text({ path: `/images/${encodeURI(full)}/json` });
            return true;
        }
        catch (error) {
            if (error instanceof EngineError && error.status === 404)
                return false;
            throw error;
        }
    }
    async #pull(full) {
        const { engine, env, say, idleMs } = this.#options;
        const auth = await registryAuth(parseImage(full).registry, env);
        say(`Pulling the image ${full}`);
        const startedMs = performance.now();
        const onProgress = progressLines(full, say);
        await pullImage(engine, { image: full, auth, signal: this.#closed.signal, onProgress, idleMs });
        say(`Pulled the image ${full} in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
    }
}
function progressLines(full, say) {
    let saidMs = performance.now();
    return ({ loadedBytes, totalBytes }) => {
        if (totalBytes === 0 || performance.now() - saidMs < progressMs)
            return;
        saidMs = performance.now();
        say(`Pulling the image ${full}: ${Math.round(loadedBytes / limits/* mebibyte */.E)} of ${Math.round(totalBytes / limits/* mebibyte */.E)} MiB`);
    };
}
/** The pull goes on for the other tasks that wait for it. */
async function untilAborted(work, signal) {
    const aborted = Promise.withResolvers();
    const abort = () => aborted.reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted)
        abort();
    try {
        await Promise.race([work, aborted.promise]);
    }
    finally {
        signal.removeEventListener("abort", abort);
        aborted.promise.catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./src/embedded/container/owner.ts



/** On every container of this program: the folder of its server, and what tells it apart from the same path elsewhere. */
const folderLabel = "kfp-tekton-action.folder";
/** On every container of this program: the process that started it. */
const processLabel = "kfp-tekton-action.process";
/**
 * This process, told apart from a later one with the same number by its start time, and from those of other machines and containers that
 * share the engine by its namespace.
 */
const ownProcess = () => `${namespaceOfProcesses()} ${process.pid} ${startTime(process.pid) ?? ""}`;
/**
 * The value of `folderLabel`. Containers of two jobs may share an engine and have their servers at equal paths, so the folder has a number of
 * its own, which stays with it.
 */
function ownFolder(folder) {
    const file = (0,external_node_path_.join)(folder, "engine-owner");
    try {
        (0,external_node_fs_.writeFileSync)(file, (0,external_node_crypto_.randomUUID)(), { flag: "wx" });
    }
    catch (error) {
        if (error.code !== "EEXIST")
            return folder;
    }
    return `${folder} ${(0,external_node_fs_.readFileSync)(file, "utf8")}`;
}
/** Whether a label names a process that has ended. Of a process elsewhere nothing is known, so it counts as alive. */
function hasEnded(label) {
    const [namespace, pid, started] = label.split(" ");
    if (namespace !== namespaceOfProcesses() || pid === undefined)
        return false;
    return startTime(Number(pid)) !== started;
}
/** Whether a label names a process of another container or machine, of which nothing is known. */
const isElsewhere = (label) => label.split(" ")[0] !== namespaceOfProcesses();
function namespaceOfProcesses() {
    try {
        return (0,external_node_fs_.readlinkSync)("/proc/self/ns/pid");
    }
    catch {
        return "unknown";
    }
}
/** When a process began, in ticks since the machine's start, proc(5): the 22nd field, counted behind the name, which may hold anything. */
function startTime(pid) {
    try {
        const text = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "latin1");
        const [state, ...fields] = text.slice(text.lastIndexOf(")") + 2).split(" ");
        return state === "Z" ? undefined : fields[18];
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/embedded/container/leftovers.ts

/**
 * Removes the containers of processes that were killed: those of this machine, in whatever job, and those of a server that kept its data in
 * this folder, in a job's container that is gone. @returns how many
 */
async function removeLeftovers(folder, containers) {
    const own = ownFolder(folder);
    const left = (await containers.labelled(processLabel)).filter((container) => isLeft(container, own));
    await Promise.all(left.map(({ Id }) => containers.remove(Id)));
    return left.length;
}
function isLeft({ Labels = {} }, own) {
    const owner = Labels[processLabel] ?? "";
    return hasEnded(owner) || (isElsewhere(owner) && Labels[folderLabel] === own);
}

// EXTERNAL MODULE: ./node_modules/tar/dist/esm/index.min.js
var index_min = __webpack_require__(98697);
;// CONCATENATED MODULE: ./src/embedded/container/take-over.ts



/** Each pass reaches the folders in those that the pass before has opened. */
const passes = 40;
/**
 * Removes a folder although a container wrote into it as another user. To remove a file it takes the right to write to its folder, so the
 * folders are opened to everybody: the engine unpacks an archive with nothing but folders over them. It does this by itself, without a
 * program of the image.
 */
async function removeForeign(folder, { engine, containers, image }) {
    for (let pass = 0; pass < passes; pass += 1) {
        const problem = await (0,promises_.rm)(folder, { recursive: true, force: true }).catch((error) => error);
        if (problem === undefined)
            return;
        const closed = await closedFolders(folder);
        if (!isDenied(problem) || image === undefined || closed.length === 0)
            throw problem;
        await take_over_open(folder, closed, { engine, containers, image });
    }
}
const isDenied = ({ code }) => code === "EACCES" || code === "EPERM";
/** Folders that this user cannot list or change, and that can be reached. */
async function closedFolders(folder) {
    const isOpen = await (0,promises_.access)(folder, promises_.constants.R_OK | promises_.constants.W_OK | promises_.constants.X_OK).then(() => true, () => false);
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    const inside = await Promise.all(entries.filter((entry) => entry.isDirectory()).map((entry) => closedFolders((0,external_node_path_.join)(folder, entry.name))));
    return [...(isOpen ? [] : [folder]), ...inside.flat()];
}
async function take_over_open(folder, closed, { engine, containers, image }) {
    const HostConfig = { Mounts: [{ Type: "bind", Source: folder, Target: "/folder" }], NetworkMode: "none" };
    const body = { Image: image, Entrypoint: ["/never-started"], HostConfig };
    const { Id } = await engine.json({ method: "POST", path: "/containers/create", body });
    try {
        await engine.text({
            method: "PUT",
            path: `/containers/${Id}/archive?path=/folder`,
            body: archiveOf(closed.map((path) => (0,external_node_path_.relative)(folder, path))),
            headers: { "content-type": "application/x-tar" },
        });
    }
    finally {
        await containers.remove(Id);
    }
}
const block = 512;
/** A tar archive with these folders, open to everybody. */
function archiveOf(paths) {
    const headers = paths.map((path) => {
        const buffer = Buffer.alloc(block);
        new index_min/* Header */.Y9({
            path: `${path || "."}/`,
            mode: 0o777,
            uid: 0,
            gid: 0,
            size: 0,
            mtime: new Date(),
            type: "Directory",
        }).encode(buffer, 0);
        return buffer;
    });
    return Buffer.concat([...headers, Buffer.alloc(2 * block)]);
}

;// CONCATENATED MODULE: ./src/embedded/container/container-runner.ts










const pullIdleMs = 120_000;
/** Starts steps as containers of their images. */
async function containerRunner(options) {
    const { engine } = options;
    const containers = new Containers(engine);
    const images = new Images({ ...options, idleMs: options.pullIdleMs ?? pullIdleMs });
    // What cannot be removed stays on the runner; that is no reason for a run to fail.
    const removeFolder = async (path) => await removeForeign(path, { engine, containers, image: images.any() }).catch((error) => options.say(`Could not remove ${path}: ${error.message}`));
    const background = new Background();
    const inBackground = (removal) => background.add(removal);
    const context = await podContext(options, containers, { removeFolder, inBackground });
    return {
        kind: "container",
        preparePod: async (request) => await preparePod(request, images, context),
        removeFolder,
        endLeftovers: async (folder) => void (await removeLeftovers(folder, containers)),
        settled: async () => await background.settled(),
        close: async () => {
            images.close();
            await background.settled();
            await options.closeEngine();
        },
    };
}
/** Work that nobody waits for at once. What fails is found by the next server (`removeLeftovers`). */
class Background {
    #open = new Set();
    add(work) {
        const settled = work.catch(() => undefined).then(() => void this.#open.delete(settled));
        this.#open.add(settled);
    }
    async settled() {
        await Promise.all(this.#open);
    }
}
/** Removes the containers that a killed server has left. @returns how many */
const removeContainers = async (folder, engine) => await removeLeftovers(folder, new Containers(engine));
async function podContext({ engine, folder, network, env }, containers, removals) {
    return {
        engine,
        containers,
        limits: await container_runner_limitsOf(engine),
        network,
        labels: { [folderLabel]: ownFolder(folder), [processLabel]: ownProcess() },
        machineEnv: network === "none" ? {} : containerEnvironment(env),
        ...removals,
    };
}
/** https://docs.docker.com/reference/api/engine, SystemInfo. */
async function container_runner_limitsOf(engine) {
    const info = await engine.json({ path: "/info" });
    return {
        hasMemoryLimit: info.MemoryLimit === true,
        hasCpuLimit: info.CpuCfsQuota === true && info.CpuCfsPeriod === true,
        cpus: info.NCPU ?? 1,
    };
}
async function preparePod(request, images, context) {
    const { runFolder, podName, signal } = request;
    await context.removeFolder((0,external_node_path_.join)(runFolder, "pods", podName));
    const missing = await firstMissing(request, images);
    if (signal.aborted)
        return { kind: "aborted" };
    if (missing !== undefined)
        return { kind: "no-image", ...missing };
    const pod = new ContainerPod(podName, await makePodFolder(request), context);
    try {
        await pod.startSidecars(request.sidecars, signal);
    }
    catch (error) {
        await pod.remove();
        throw error;
    }
    if (!signal.aborted)
        return { kind: "ready", pod };
    await pod.removeWithLogs();
    return { kind: "aborted" };
}
/** Pulls all images of a pod at once. */
async function firstMissing({ images: wanted, signal }, images) {
    const all = await Promise.all(wanted.map(async (image) => {
        if (parseImage(image.image).isInvalid)
            return { image, why: `invalid reference format: "${image.image}"` };
        return await images.provide(image, signal).then(() => undefined, (error) => ({ image, why: error.message }));
    }));
    return all.find((missing) => missing !== undefined);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/embedded/engine/podman-service.ts






const startMs = 10_000;
/**
 * Podman has no daemon; `podman system service` serves Docker's API for as long as it runs. The socket's folder has a short name, because a
 * socket's path is limited to 107 bytes.
 */
async function startPodmanService(env) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "podman-"));
    const socket = (0,external_node_path_.join)(folder, "api.sock");
    const child = (0,external_node_child_process_.spawn)("podman", ["system", "service", "--time=0", `unix://${socket}`], {
        env,
        stdio: ["ignore", "ignore", "pipe"],
    });
    let ended;
    let errors = "";
    child.stderr.on("data", (data) => {
        errors = (errors + data.toString("utf8")).slice(-500);
    });
    child.once("error", () => {
        ended = "podman: not installed";
    });
    child.once("exit", () => {
        ended ??= `podman: ${errors.trim().split("\n").at(-1) || "the service ended"}`;
    });
    const stop = async () => {
        if (ended === undefined)
            child.kill("SIGTERM");
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    for (let waitedMs = 0; ended === undefined && !(0,external_node_fs_.existsSync)(socket) && waitedMs < startMs; waitedMs += 50)
        await (0,external_node_timers_promises_.setTimeout)(50);
    if (ended === undefined && (0,external_node_fs_.existsSync)(socket))
        return { kind: "started", socket, stop };
    await stop();
    return { kind: "none", why: ended ?? "podman: its service does not start" };
}

;// CONCATENATED MODULE: ./src/embedded/engine/find-engine.ts






/**
 * Finds an engine by asking it for its version: a client without a daemon is no engine. Asked are, in this order, the address in
 * DOCKER_HOST, or the one that Docker's client is set to; the usual sockets; and Podman, which has no daemon and is started for the step.
 */
async function findEngine({ env, folder }) {
    const failures = [];
    for (const address of await addresses(env)) {
        const asked = await ask(address, folder);
        if (asked.kind === "found")
            return asked;
        failures.push(asked.why);
        if (address === env.DOCKER_HOST)
            return none(failures);
    }
    const podman = await startPodmanService(env);
    if (podman.kind === "started") {
        const asked = await askPodman(podman, folder);
        if (asked.kind === "found")
            return asked;
        failures.push(asked.why);
    }
    else
        failures.push(podman.why);
    return none(failures);
}
const none = (failures) => ({ kind: "none", why: [...new Set(failures)].join("; ") });
async function askPodman({ socket, stop }, folder) {
    const asked = await ask(`unix://${socket}`, folder);
    if (asked.kind === "none") {
        await stop();
        return asked;
    }
    const close = async () => {
        await asked.close();
        await stop();
    };
    return { ...asked, close };
}
/** @returns addresses without repetition; DOCKER_HOST stands alone, because its user has chosen an engine */
async function addresses(env) {
    if (env.DOCKER_HOST)
        return [env.DOCKER_HOST];
    const context = await dockerContext(env);
    const own = env.XDG_RUNTIME_DIR;
    return [
        ...new Set([
            ...(context === undefined ? [] : [context]),
            "unix:///var/run/docker.sock",
            ...(own ? [`unix://${own}/docker.sock`, `unix://${own}/podman/podman.sock`] : []),
            "unix:///run/podman/podman.sock",
        ]),
    ];
}
/** The address of the context that `docker context use` has chosen; undefined if none was. */
async function dockerContext(env) {
    if (!env.DOCKER_CONTEXT && !(await hasChosenContext(env)))
        return undefined;
    const args = ["context", "inspect", "--format", "{{.Endpoints.docker.Host}}"];
    const run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
    const output = await run("docker", args, { env, timeout: askMs }).catch(() => undefined);
    return output?.stdout.trim() || undefined;
}
/** Docker's client takes as long to start as all else here, so it is asked only if it has something to say. */
const hasChosenContext = async (env) => /"currentContext"\s*:\s*"(?!default")/.test(await (0,promises_.readFile)(dockerConfigFile(env), "utf8").catch(() => ""));
const askMs = 10_000;
async function ask(address, folder) {
    const socket = /^unix:\/\/(\/.+)$/.exec(address)?.[1];
    // The folders of a pod are mounted from this machine.
    if (socket === undefined)
        return { kind: "none", why: `${address}: only an engine of this machine can be used` };
    const engine = new Engine(socket);
    try {
        const version = await engine.json({
            path: "/version",
            timeoutMs: askMs,
        });
        const problem = await unusable(engine, folder);
        if (problem === undefined) {
            const isPodman = version.Components?.some(({ Name }) => /podman/i.test(Name ?? "")) === true;
            const name = isPodman ? "Podman" : "Docker";
            return { kind: "found", engine, version: { name, version: version.Version ?? "" }, close: () => engine.close() };
        }
        await engine.close();
        return { kind: "none", why: `${address}: ${problem}` };
    }
    catch (error) {
        await engine.close();
        return { kind: "none", why: `${address}: ${reasonOf(error)}` };
    }
}
const reasons = {
    ENOENT: "no socket",
    ECONNREFUSED: "nothing listens on the socket",
    EACCES: "this user may not use the socket",
};
const reasonOf = ({ code, message }) => reasons[code ?? ""] ?? message;
/** No image can have this name, because it is not pulled here. */
const noImage = "kfp-tekton-action/no-such-image:none";
/**
 * The socket of another machine's engine may be mounted here, as in the container of a job: the engine then does not see this folder.
 * Docker looks at the sources of mounts before it looks for the image (moby daemon/container.go, verifyContainerSettings), so no image is
 * needed to find out.
 */
async function unusable(engine, folder) {
    const { OSType } = await engine.json({ path: "/info", timeoutMs: askMs });
    if (OSType !== undefined && OSType !== "linux")
        return `it runs containers of ${OSType}`;
    const Mounts = [{ Type: "bind", Source: folder, Target: "/folder" }];
    const body = { Image: noImage, HostConfig: { Mounts } };
    try {
        await engine.text({ method: "POST", path: "/containers/create", body, timeoutMs: askMs });
    }
    catch (error) {
        if (/does not exist|no such file/i.test(error.message) && error.message.includes(folder))
            return `its containers do not see ${folder} of this machine`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/embedded/process/process-runner.ts + 1 modules
var process_runner = __webpack_require__(73590);
;// CONCATENATED MODULE: ./src/embedded/choose-step-runner.ts







/** Chooses how the steps of an embedded server are started, and says once which way it is and why. @throws EmbeddedRunnerError */
async function chooseStepRunner(choice) {
    const { runner, network, folder, env, say } = choice;
    if (runner === "process") {
        say("Embedded server: steps run as processes of this machine, because `embedded-runner` is `process`");
        return (0,process_runner/* processRunner */.q)(env);
    }
    await (0,promises_.mkdir)(folder, { recursive: true });
    const found = await findEngine({ env, folder });
    if (found.kind === "none") {
        if (runner === "container")
            throw noEngine(found.why);
        say(`Embedded server: steps run as processes of this machine, without their images: no container engine (${found.why})`);
        return (0,process_runner/* processRunner */.q)(env);
    }
    const { engine, version } = found;
    say(`Embedded server: steps run in containers of their images, with ${version.name} ${version.version} (${engine.socket})`);
    await (0,promises_.writeFile)(marker(folder), "");
    return await containerRunner({
        engine,
        folder,
        network: network || undefined,
        env,
        say,
        closeEngine: async () => {
            await found.close();
            await (0,promises_.rm)(marker(folder), { force: true });
        },
    });
}
/** Exists as long as containers of the server may exist. */
const marker = (folder) => (0,external_node_path_.join)(folder, "uses-containers");
function noEngine(why) {
    return new errors/* EmbeddedRunnerError */.dq(`Input \`embedded-runner\` is \`container\`, but no container engine responds: ${why}`, {
        hint: "Start Docker or Podman in an earlier step, or set `embedded-runner: auto` to run steps as processes where there is no engine.",
    });
}
/** Removes the containers of a server that was killed. @returns how many; 0 without asking any engine if the server had none */
async function removeContainersLeft(folder, env) {
    if (!(0,external_node_fs_.existsSync)(marker(folder)))
        return 0;
    const found = await findEngine({ env, folder });
    if (found.kind === "none")
        return 0;
    try {
        return await removeContainers(folder, found.engine);
    }
    finally {
        await found.close();
        await (0,promises_.rm)(marker(folder), { force: true });
    }
}


/***/ }),

/***/ 76772:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ markName),
/* harmony export */   q9: () => (/* binding */ endLeftovers),
/* harmony export */   u0: () => (/* binding */ lowestDescendant)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Variable of a step's processes: whatever session or group they move to, they carry it. The value is the step's pod folder. */
const markName = "KFP_TEKTON_ACTION_POD";
const passes = 5;
/**
 * Ends the processes of pods whose folder is this one or lies in it: what a step has put into the background in a session of its own, and
 * what a killed server has left. In a container they would end with it. Linux only, where /proc tells the environment.
 * @param first the lowest number that such a process can have
 */
async function endLeftovers(folder, first = 0) {
    // One that forks between the look and the signal has its child found by the next pass.
    for (let pass = 0; pass < passes; pass += 1) {
        const found = markedProcesses(folder, first);
        if (found.length === 0)
            return;
        for (const pid of found)
            endProcess(pid);
    }
}
/** A time in which the numbers of processes cannot begin again and come back to the same one. */
const shortMs = 1_000;
/**
 * The lowest number that a descendant of a process can have, to spare a look at every process of the machine: numbers rise, until they
 * begin again. The last one given is the fifth field of /proc/loadavg, proc(5).
 */
function lowestDescendant(pid, lifetimeMs) {
    const [, , , , last = "0"] = textOf("/proc/loadavg").split(/\s/);
    return lifetimeMs < shortMs && Number(last) >= pid ? pid : 0;
}
/** Finds marked processes without promises: these files are in memory, and four trips to another thread for each process cost ten times the reading. */
function markedProcesses(folder, first) {
    const pids = namesIn("/proc")
        .filter((entry) => /^\d+$/.test(entry))
        .map(Number)
        .filter((pid) => pid >= first);
    return pids.filter((pid) => isInside(markOf(pid), folder));
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** Empty for processes of other users, and for those that have ended meanwhile. */
function markOf(pid) {
    const variable = textOf(`/proc/${pid}/environ`)
        .split("\0")
        .find((entry) => entry.startsWith(`${markName}=`));
    if (variable === undefined)
        return "";
    return Buffer.from(variable.slice(markName.length + 1), "latin1").toString("utf8");
}
function textOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "latin1");
    }
    catch {
        return "";
    }
}
const isInside = (mark, folder) => mark === folder || mark.startsWith(`${folder}/`);
function endProcess(pid) {
    try {
        process.kill(pid, "SIGKILL");
    }
    catch {
        // It has ended meanwhile.
    }
}


/***/ }),

/***/ 73357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ machineEnvironment)
/* harmony export */ });
/**
 * What a step sees of this process's environment: enough to find programs and package indexes, no token of the workflow; and the mark by
 * which the runner ends what a job has left behind (actions/runner src/Runner.Worker/JobExtension.cs).
 */
const passedOn = /^(PATH|LANG|LANGUAGE|LC_.*|TZ|RUNNER_TRACKING_ID|SYSTEMROOT|PYENV_ROOT|PYENV_VERSION|(HTTPS?|NO|ALL)_PROXY|(https?|no|all)_proxy|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|PIP_(INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|CERT|TRUSTED_HOST|DEFAULT_TIMEOUT|CACHE_DIR))$/;
/** The password of an index is for compiling; on a cluster no step has it, and what a step prints is in the log. */
const withoutLogin = (addresses) => addresses.replace(/\/\/[^/\s]*@/g, "//");
/** The variables of this process that its steps inherit. */
function machineEnvironment(env) {
    const inherited = Object.entries(env).flatMap(([name, value]) => value !== undefined && passedOn.test(name) ? [[name, name.startsWith("PIP_") ? withoutLogin(value) : value]] : []);
    return Object.fromEntries(inherited);
}


/***/ }),

/***/ 73590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ processRunner)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/embedded/process/leftovers.ts
var leftovers = __webpack_require__(76772);
// EXTERNAL MODULE: ./src/embedded/process/machine-environment.ts
var machine_environment = __webpack_require__(73357);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/embedded/process/pod-folder.ts



async function makePodFolder({ runFolder, podName, mounts, searchPath }) {
    const path = (0,external_node_path_.join)(runFolder, "pods", podName);
    const [results, home, temp, bin] = [
        (0,external_node_path_.join)(path, "tekton", "results"),
        (0,external_node_path_.join)(path, "home"),
        (0,external_node_path_.join)(path, "tmp"),
        (0,external_node_path_.join)(path, "bin"),
    ];
    for (const folder of [results, (0,external_node_path_.join)(path, "tekton", "home"), home, temp, bin, ...mounts.map((mount) => mount.folder)])
        await (0,promises_.mkdir)(folder, { recursive: true });
    await linkShell(bin, searchPath);
    const places = new Map([
        ...mounts.map((mount) => [mount.path, mount.folder]),
        ["/tekton", (0,external_node_path_.join)(path, "tekton")],
        ["/tmp", temp],
    ]);
    const packages = (0,external_node_path_.join)(home, "packages");
    return {
        path,
        results,
        localize: localizer(places, runFolder),
        env: {
            HOME: home,
            TMPDIR: temp,
            TEMP: temp,
            TMP: temp,
            PATH: `${bin}${external_node_path_.delimiter}${searchPath}`,
            PIP_TARGET: packages,
            PYTHONPATH: packages,
            PYTHONDONTWRITEBYTECODE: "1",
        },
        remove: async () => {
            for (const folder of ["tekton", "home", "tmp", "bin"])
                await (0,promises_.rm)((0,external_node_path_.join)(path, folder), { recursive: true, force: true });
        },
    };
}
/** The SDK's steps are written for a `sh` that is bash: Debian's dash rejects `set -o pipefail` and `[[`. */
async function linkShell(bin, searchPath) {
    const bash = await findProgram("bash", searchPath);
    if (bash !== undefined)
        await (0,promises_.symlink)(bash, (0,external_node_path_.join)(bin, "sh"));
}
async function findProgram(name, searchPath) {
    for (const folder of searchPath.split(external_node_path_.delimiter)) {
        const candidate = (0,external_node_path_.join)(folder, name);
        const usable = await (0,promises_.access)(candidate, external_node_fs_.constants.X_OK).then(() => true, () => false);
        if (usable)
            return candidate;
    }
    return undefined;
}
/** Longest path first; one pass, and never inside a path that already lies in the run's own folder. */
function localizer(places, runFolder) {
    const quote = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    const paths = [...places.keys()].sort((one, other) => other.length - one.length).map(quote);
    const pattern = new RegExp(`${quote(runFolder)}|(?<![\\w./~})-])(?:${paths.join("|")})(?![\\w.-])`, "g");
    return (text) => text.replace(pattern, (found) => places.get(found) ?? found);
}

// EXTERNAL MODULE: ./src/embedded/process/step-process.ts
var step_process = __webpack_require__(9844);
;// CONCATENATED MODULE: ./src/embedded/process/process-runner.ts






/** Starts steps as processes of this machine, without their images. */
function processRunner(env) {
    return {
        kind: "process",
        preparePod: async (request) => {
            await (0,promises_.rm)((0,external_node_path_.join)(request.runFolder, "pods", request.podName), { recursive: true, force: true });
            const folder = await makePodFolder({ ...request, searchPath: env.PATH ?? "" });
            return { kind: "ready", pod: podOf(folder, env) };
        },
        removeFolder: async (path) => await (0,promises_.rm)(path, { recursive: true, force: true }),
        endLeftovers: async (folder) => await (0,leftovers/* endLeftovers */.q9)(folder),
        settled: async () => undefined,
        close: async () => undefined,
    };
}
function podOf(folder, env) {
    return {
        results: folder.results,
        steps: (0,external_node_path_.join)(folder.path, "tekton", "steps"),
        runStep: async (call) => await runStep(call, folder, env),
        remove: folder.remove,
        removeWithLogs: async () => await (0,promises_.rm)(folder.path, { recursive: true, force: true }),
    };
}
async function runStep(call, folder, env) {
    const { localize } = folder;
    const ownEnv = Object.fromEntries(Object.entries(call.env).map(([name, value]) => [name, localize(value)]));
    const command = call.script === undefined ? call.command.map(localize) : [await writeScript(call, folder)];
    const exitCode = await (0,step_process/* runProcess */.R)({
        command: [...command, ...call.args.map(localize)],
        cwd: call.workingDir === undefined ? (folder.env.HOME ?? folder.path) : localize(call.workingDir),
        env: { ...(0,machine_environment/* machineEnvironment */.R)(env), ...folder.env, ...ownEnv },
        podFolder: folder.path,
        logFile: (0,external_node_path_.join)(folder.path, `step-${call.name}.log`),
        image: call.image,
        signal: call.signal,
    });
    return { exitCode };
}
async function writeScript({ script = "", name }, { path, localize }) {
    const file = (0,external_node_path_.join)(path, "bin", `script-${name}`);
    const text = localize(script);
    await (0,promises_.writeFile)(file, text.startsWith("#!") ? text : `#!/bin/sh\nset -e\n${text}`);
    await (0,promises_.chmod)(file, 0o755);
    return file;
}


/***/ }),

/***/ 9844:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ runProcess)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _step_bounded_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19383);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76772);



/** Between SIGTERM and SIGKILL; Kubernetes gives 30 s, which nobody waits for here. */
const graceMs = 1_000;
/** Runs one step in a process group of its own; what it leaves behind, there or elsewhere, ends with it. @returns the exit code */
async function runProcess(step) {
    // A run that was cancelled while its pod was made: an event that has passed would never stop the process.
    if (step.signal.aborted)
        return signalCode("SIGTERM");
    const log = new _step_bounded_log_js__WEBPACK_IMPORTED_MODULE_1__/* .BoundedLog */ .o(step.logFile);
    const startedMs = performance.now();
    const [program = "", ...args] = step.command;
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
        cwd: step.cwd,
        env: { ...step.env, [_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .markName */ .Fp]: step.podFolder },
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
    });
    const kill = (signal) => killGroup(child.pid, signal);
    const stop = () => {
        kill("SIGTERM");
        setTimeout(() => kill("SIGKILL"), graceMs).unref();
    };
    step.signal.addEventListener("abort", stop, { once: true });
    child.stdout.on("data", (data) => log.add(data));
    child.stderr.on("data", (data) => log.add(data));
    try {
        return await new Promise((resolve) => {
            child.once("error", (error) => resolve(notStarted(error, step, log)));
            // At the exit, not at the end of the streams: a background process may keep those open.
            child.once("exit", (code, signal) => {
                kill("SIGKILL");
                child.stdout.resume();
                void endDescendants(step, child.pid ?? 0, performance.now() - startedMs);
                child.once("close", () => resolve(code ?? signalCode(signal)));
                setTimeout(() => resolve(code ?? signalCode(signal)), graceMs).unref();
            });
        });
    }
    finally {
        step.signal.removeEventListener("abort", stop);
        await log.close();
    }
}
async function endDescendants({ podFolder }, pid, lifetimeMs) {
    await (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .endLeftovers */ .q9)(podFolder, (0,_leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .lowestDescendant */ .u0)(pid, lifetimeMs));
}
function killGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // The group is gone.
    }
}
/** What a container engine reports: 128 and the signal's number. */
const signalCode = (signal) => signal === "SIGKILL" ? 137 : signal === "SIGTERM" ? 143 : 128;
function notStarted(error, { command, image }, log) {
    const missing = error.code === "ENOENT";
    const why = missing ? `this machine has no program ${JSON.stringify(command[0])}` : error.message;
    log.add(Buffer.from(`The step could not be started: ${why}. The embedded server runs steps as processes of this machine, without the image ${image}.\n`));
    return missing ? 127 : 126;
}


/***/ }),

/***/ 19383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ BoundedLog)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _model_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10817);



/** Kept of a step's output: its beginning, and its end. */
const headLimit = 8 * _model_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .mebibyte */ .E;
const tailLimit = 256 * 1024;
/** The log file of a step. However much the step prints, the file stays small. */
class BoundedLog {
    #stream;
    #room = headLimit;
    #tail = Buffer.alloc(0);
    #omitted = 0;
    constructor(file) {
        this.#stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file, { flags: "a" });
    }
    add(data) {
        const head = data.subarray(0, this.#room);
        if (head.length > 0)
            this.#stream.write(head);
        this.#room -= head.length;
        const joined = Buffer.concat([this.#tail, data.subarray(head.length)]);
        this.#omitted += Math.max(0, joined.length - tailLimit);
        this.#tail = joined.subarray(Math.max(0, joined.length - tailLimit));
    }
    async close() {
        if (this.#omitted > 0)
            this.#stream.write(`\n... ${this.#omitted} bytes left out ...\n`);
        this.#stream.end(this.#tail);
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.finished)(this.#stream);
    }
}


/***/ })

};
