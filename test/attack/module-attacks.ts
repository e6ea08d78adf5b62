import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Machine, ModuleAttack } from "./attack.ts";
import { secret } from "./machine.ts";

const text = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

const isChanged = (path: string): readonly string[] => (text(path) === "alive" ? [] : [`changed ${path}`]);

/** The package of the module that others attack. */
const victimOf = ({ workspace }: Machine): readonly string[] =>
  text(join(workspace, "compiled", "z_victim.yaml")).includes("evil") ? ["another module's package is forged"] : [];

/** Processes that an attack left behind. */
function survivors({ mark }: Machine): readonly string[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => text(`/proc/${pid}/cmdline`).includes(mark)).map((pid) => `process ${pid} lives`);
}

/** What a compiling module tries. The first of each kind must work without a sandbox: that shows that the attack is one. */
export const moduleAttacks: readonly ModuleAttack[] = [
  {
    module: "environment",
    tries: "read the environment of other processes",
    onlySandboxHolds: true,
    code: `
for pid in pids():
    if pid != os.getpid():
        found(lambda: open("/proc/%d/environ" % pid, "rb").read())`,
  },
  {
    module: "memory",
    tries: "read the memory of other processes",
    onlySandboxHolds: true,
    code: `
for pid in pids():
    # In a sandbox of bubblewrap the first process is its own: it knows what to mount, and nothing else.
    is_bubblewrap = pid == 1 and open("/proc/1/comm").read().strip() == "bwrap"
    if pid != os.getpid() and not is_bubblewrap:
        with contextlib.suppress(OSError, ValueError):
            start = int(open("/proc/%d/maps" % pid).readline().partition("-")[0], 16)
            with open("/proc/%d/mem" % pid, "rb", buffering=0) as memory:
                memory.seek(start)
                if memory.read(16): got("memory of process %d" % pid)`,
  },
  {
    module: "process_memory",
    tries: "read the memory of other processes without /proc (process_vm_readv)",
    onlySandboxHolds: true,
    code: `
libc = ctypes.CDLL(None, use_errno=True)
# A child has its objects where its parent has them.
copy, size = ctypes.create_string_buffer(16), ctypes.c_size_t
class Piece(ctypes.Structure): _fields_ = [("base", ctypes.c_void_p), ("length", size)]
here, there = Piece(ctypes.addressof(copy), 16), Piece(id(None), 16)
if libc.process_vm_readv(os.getppid(), ctypes.byref(here), ctypes.c_ulong(1), ctypes.byref(there), ctypes.c_ulong(1), ctypes.c_ulong(0)) > 0:
    got("memory of the compiler")`,
  },
  {
    module: "memory_writing",
    tries: "write into the memory of the compiler",
    onlySandboxHolds: true,
    code: `
with open("/proc/%d/mem" % os.getppid(), "r+b", buffering=0): got("memory of the compiler, for writing")`,
  },
  {
    module: "tracing",
    tries: "trace other processes (ptrace)",
    onlySandboxHolds: true,
    code: `
libc = ctypes.CDLL(None, use_errno=True)
pid = machine["bystander"] if os.path.exists("/proc/%d" % machine["bystander"]) else os.getppid()
if libc.ptrace(0x4206, pid, None, None) == 0:  # PTRACE_SEIZE: goes on running, and is let go when this process ends
    got("traces process %d" % pid)`,
  },
  {
    module: "descriptors",
    tries: "take descriptors of other processes",
    onlySandboxHolds: true,
    code: `
libc = ctypes.CDLL(None, use_errno=True)
for pid in (os.getppid(), machine["bystander"]):
    with contextlib.suppress(OSError):
        if libc.syscall(438, os.pidfd_open(pid), 0, 0) >= 0:  # pidfd_getfd
            got("standard input of process %d" % pid)`,
  },
  {
    module: "signals",
    tries: "signal processes outside",
    onlySandboxHolds: true,
    code: `
os.kill(machine["bystander"], 0)
got("may signal process %d" % machine["bystander"])`,
  },
  {
    module: "runner_files",
    tries: "write the runner's files (GITHUB_ENV, GITHUB_PATH, GITHUB_OUTPUT, GITHUB_STEP_SUMMARY)",
    onlySandboxHolds: true,
    code: `
folder = machine["temporary"] + "/_runner_file_commands/"
for name in os.listdir(folder):
    with open(folder + name, "a"): got("may write " + name)`,
    after: ({ temporary }) =>
      ["env", "path"].flatMap((name) => isChanged(join(temporary, "_runner_file_commands", name))),
  },
  {
    module: "runner_temp",
    tries: "read RUNNER_TEMP",
    onlySandboxHolds: true,
    code: `found(open(machine["temporary"] + "/token", "rb").read)`,
  },
  {
    module: "program_in_memory",
    tries: "read RUNNER_TEMP by a program that is in no folder (memfd)",
    onlySandboxHolds: true,
    code: `
writable = os.memfd_create("program", 0)
os.write(writable, b"#!/bin/sh\\ncat $1\\n")
program = os.open("/proc/self/fd/%d" % writable, os.O_RDONLY)
os.close(writable)  # what is open for writing cannot be executed
found(lambda: subprocess.check_output(["/proc/self/fd/%d" % program, machine["temporary"] + "/token"], pass_fds=[program], stderr=subprocess.DEVNULL))`,
  },
  {
    module: "hard_link",
    tries: "read a file of credentials by a hard link to it",
    onlySandboxHolds: true,
    code: `
link = machine["workspace"] + "/link"
os.link(machine["credentials"], link)
found(open(link, "rb").read)
os.unlink(link)`,
  },
  {
    module: "outside",
    tries: "write outside of the repository",
    onlySandboxHolds: true,
    code: `
for path in (machine["canary"], machine["home"] + "/.bashrc"):
    with contextlib.suppress(OSError):
        with open(path, "a") as file: got("may write " + path)`,
    after: ({ canary, home }) => [canary, join(home, ".bashrc")].flatMap(isChanged),
  },
  {
    module: "repository",
    tries: "write into the repository and its hooks",
    onlySandboxHolds: true,
    code: `
for name in ("attacks/z_victim.py", ".git/hooks/post-checkout", ".git/config"):
    with contextlib.suppress(OSError):
        with open(machine["workspace"] + "/" + name, "a") as file: file.write("# evil")`,
    after: ({ workspace }) =>
      ["attacks/z_victim.py", ".git/hooks/post-checkout", ".git/config"]
        .filter((name) => text(join(workspace, name)).includes("# evil"))
        .map((name) => `wrote ${name}`),
  },
  {
    module: "action_files",
    tries: "write into the action, the interpreter and its packages",
    onlySandboxHolds: true,
    code: `
import kfp
for path in (machine["action"], machine["interpreter"], kfp.__file__):
    with contextlib.suppress(OSError):
        os.close(os.open(path, os.O_WRONLY | os.O_APPEND))
        got("may write " + path)`,
  },
  {
    module: "cache",
    tries: "write into the cache",
    onlySandboxHolds: true,
    code: `
for folder, _, names in os.walk(machine["cache"]):
    for name in names:
        with contextlib.suppress(OSError):
            with open(os.path.join(folder, name), "a"): got("may write " + name)`,
    after: ({ cache }) => isChanged(join(cache, "packages", "entry.json")),
  },
  {
    module: "home",
    tries: "read credentials in the home folder",
    onlySandboxHolds: true,
    code: `
for name in (".ssh/id_ed25519", ".netrc", ".docker/config.json", ".config/gcloud/token", ".gitconfig"):
    found(lambda: open(machine["home"] + "/" + name, "rb").read())`,
  },
  {
    module: "credentials",
    tries: "read a file of credentials that a variable of the step names",
    onlySandboxHolds: true,
    code: `found(open(machine["credentials"], "rb").read)`,
  },
  {
    module: "git_settings",
    tries: "read the token in .git/config",
    onlySandboxHolds: true,
    code: `
found(open(machine["workspace"] + "/.git/config", "rb").read)
found(lambda: subprocess.check_output(["git", "config", "--list"], cwd=machine["workspace"]))`,
  },
  {
    module: "engine",
    tries: "reach the socket of a container engine",
    onlySandboxHolds: true,
    code: `
with socket.socket(socket.AF_UNIX) as connection:
    connection.connect(machine["engineSocket"])
    got("the engine's socket")`,
  },
  {
    module: "abstract_socket",
    tries: "reach an abstract socket",
    onlySandboxHolds: true,
    code: `
with socket.socket(socket.AF_UNIX) as connection:
    connection.connect(machine["abstractSocket"])
    found(lambda: connection.recv(100))`,
  },
  {
    module: "network",
    tries: "reach a server of the machine",
    onlySandboxHolds: true,
    code: `
import urllib.request
found(urllib.request.build_opener(urllib.request.ProxyHandler({})).open(machine["web"], timeout=5).read)`,
  },
  {
    module: "kernel",
    tries: "change settings of the kernel",
    onlySandboxHolds: true,
    code: `
for path in ("/proc/sys/kernel/core_pattern", "/proc/sysrq-trigger", "/sys/kernel/uevent_helper"):
    with contextlib.suppress(OSError):
        os.close(os.open(path, os.O_WRONLY))
        got("may write " + path)`,
  },
  {
    module: "mounts",
    tries: "uncover what the sandbox covers, with namespaces of its own",
    onlySandboxHolds: true,
    code: `
libc = ctypes.CDLL(None, use_errno=True)
libc.unshare(0x10020000)
for path in (machine["temporary"], machine["home"], machine["workspace"] + "/.git/config", "/proc/sys", "/tmp"):
    if libc.umount2(path.encode(), 2) == 0: got("uncovered " + path)
found(open(machine["temporary"] + "/token", "rb").read)`,
  },
  {
    module: "layers",
    tries: "read what the sandbox covers in the repository, through a mount or a layer of its own",
    onlySandboxHolds: true,
    code: `
found(open(machine["workspace"] + "/.git/config", "rb").read)
libc = ctypes.CDLL(None, use_errno=True)
libc.unshare(0x10020000)
place = tempfile.mkdtemp()
for kind, flags, data in ((None, 4096, None), (None, 4096 | 16384, None), (b"overlay", 0, ("lowerdir=%s:/mnt" % machine["workspace"]).encode())):
    if libc.mount(machine["workspace"].encode(), place.encode(), kind, flags, data) == 0:
        found(lambda: open(place + "/.git/config", "rb").read())`,
  },
  {
    module: "namespaces",
    tries: "enter the namespaces of other processes, or their root folder",
    onlySandboxHolds: true,
    code: `
libc = ctypes.CDLL(None, use_errno=True)
for pid in (os.getppid(), machine["bystander"], 1):
    found(lambda: open("/proc/%d/root%s/token" % (pid, machine["temporary"]), "rb").read())
    with contextlib.suppress(OSError):
        if libc.setns(os.open("/proc/%d/ns/mnt" % pid, os.O_RDONLY), 0) == 0: found(lambda: open(machine["temporary"] + "/token", "rb").read())`,
  },
  {
    module: "survivors",
    tries: "leave processes behind (double fork, sessions of their own)",
    code: `
for depth in range(3):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            os.execvp("sh", ["sh", "-c", "sleep 60; : " + machine["mark"]])
        os._exit(0)
time.sleep(0.3)`,
    after: survivors,
  },
  {
    module: "events",
    tries: "forge events of the compiler",
    code: `
forged = {"event": "module", "module": "attacks/z_victim.py", "garbled": False, "trace": "", "timedOut": False, "output": "", "durationMs": 1,
          "results": [{"kind": "compiled", "function": "evil", "name": "evil", "package": "0.yaml", "line": 1}]}
for name in os.listdir("/proc/self/fd"):
    with contextlib.suppress(OSError):
        if stat.S_ISSOCK(os.fstat(int(name)).st_mode): os.write(int(name), json.dumps(forged).encode() + b"\\n")`,
    after: victimOf,
  },
  {
    module: "commands",
    tries: "give commands to the runner through the log",
    code: `
for line in ("::add-path::/evil", "::set-output name=x::evil", "##[add-path]/evil", "::error::evil", "\\r::add-path::/evil", "x\\u2028::add-path::/evil"):
    print(line)
    print(line, file=sys.stderr)`,
    after: (_, { log }) =>
      log.split(/\r|\n/).filter((line) => /^\s*(?:::[a-z-]+[^:]*::|##\[)/.test(line) && line.includes("evil")),
  },
  {
    module: "resources",
    tries: "allocate more memory than the machine has",
    code: `
import mmap
mmap.mmap(-1, 1 << 45)
got("32 TiB")`,
  },
  {
    module: "disk",
    tries: "write a file of more than a gigabyte",
    onlySandboxHolds: true,
    code: `
with tempfile.TemporaryFile() as file:
    file.truncate(2 << 30)
    got("two gigabytes")`,
  },
  {
    module: "y_other_result",
    tries: "change the result of another module",
    code: `
[step] = set(re.findall(r"/[^\\0]*?/kfp-tekton-action-[^/\\0]+", open("/proc/%d/cmdline" % os.getppid()).read()))  # of this step only
deadline = time.monotonic() + 3
while time.monotonic() < deadline:
    for path in glob.glob(step + "/*/0.yaml"):
        with contextlib.suppress(OSError), open(path, "w") as file: file.write("image: evil")
    time.sleep(0.005)`,
    after: victimOf,
  },
  {
    module: "killing",
    tries: "end the compiler, so that its results are believed by halves",
    isHeavy: true,
    code: `os.kill(os.getppid(), signal.SIGKILL); time.sleep(5)`,
    after: ({ workspace }, { exitCode }) => (exitCode === 0 ? [`the step succeeded in ${workspace}`] : []),
  },
  {
    module: "crowd",
    tries: "start processes without end",
    isHeavy: true,
    onlySandboxHolds: true,
    code: `
started = 0
while started < 900:  # bounded: this is to show the limit, not to hurt the machine
    if os.fork() == 0:
        time.sleep(15)
        os._exit(0)
    started += 1
time.sleep(2)
got("%d processes" % started)`,
  },
  {
    module: "endless",
    tries: "run without end",
    isHeavy: true,
    code: `
deadline = time.monotonic() + 60
while time.monotonic() < deadline: pass
got("a minute")`,
  },
];

const head = `import base64, contextlib, ctypes, glob, json, os, re, signal, socket, stat, subprocess, sys, tempfile, time, traceback
from kfp import dsl
items = []
def got(item): items.append(str(item)[:200])
def found(read):
    with contextlib.suppress(OSError, subprocess.CalledProcessError):
        if b"${secret}" in (data := read()): got(data[max(data.find(b"${secret}"), 0):][:40].decode("utf-8", "replace"))
def pids(): return [int(name) for name in os.listdir("/proc") if name.isdigit()]
`;

/** A module like any other, apart from what it does when it is imported. What it got is in its package. */
export function moduleOf({ module, code }: ModuleAttack, machine: object): string {
  const body = code
    .trim()
    .split("\n")
    .map((line) => `    ${line}`);
  return `${head}machine = json.loads(${JSON.stringify(JSON.stringify(machine))})
try:
${body.join("\n")}
except Exception:
    traceback.print_exc()

@dsl.pipeline(name="${module.replaceAll("_", "-")}")
def attack():
    dsl.ContainerOp(name="step", image="busybox", command=["echo", "GOT:" + base64.b64encode(json.dumps(items).encode()).decode() + ":"])
`;
}

export const victim = `import time
from kfp import dsl
time.sleep(2)
@dsl.pipeline(name="victim")
def victim():
    dsl.ContainerOp(name="step", image="good:1", command=["echo"])
`;

/** What the package says of it; nothing where there is no package. */
export function itemsOf({ module }: ModuleAttack, { workspace }: Machine): readonly string[] {
  const [, encoded] =
    /GOT:([^:]+):/.exec(text(join(workspace, "compiled", `${module}.yaml`)).replaceAll(/\\\n\s*/g, "")) ?? [];
  return encoded === undefined ? [] : (JSON.parse(Buffer.from(encoded, "base64").toString("utf8")) as string[]);
}
