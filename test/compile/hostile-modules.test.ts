import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { compile, oneStep, pipelineModule } from "../support/compile.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const honest = pipelineModule(oneStep, { name: "honest" });
/** A module that does something else while it is compiled, and then is a pipeline like any other. */
const hostile = (code: string): string => pipelineModule(oneStep, { name: "hostile", before: code });

describe("a module that attacks the compiler", () => {
  it("leaves no process behind, however it forks", async () => {
    const ticks = join(makeFolder("ticks"), "ticks");
    const code = `
import os, time
def survive(depth):
    if os.fork():
        return
    os.setsid()
    if depth:
        survive(depth - 1)
    deadline = time.time() + 60
    while time.time() < deadline:
        with open("${ticks}", "a") as file: file.write("%d\\n" % os.getpid())
        time.sleep(0.01)
    os._exit(0)
for _ in range(5):
    survive(4)
time.sleep(0.3)
`;

    const [result] = await compile(makeWorkspace({ "a.py": hostile(code) }));
    expect(result).toMatchObject({ kind: "compiled" });
    const { size } = statSync(ticks);
    expect(size).toBeGreaterThan(0);
    await delay(500);
    expect(statSync(ticks).size).toBe(size);
    const pids = new Set(readFileSync(ticks, "utf8").split("\n").filter(Boolean));
    expect([...pids].filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
  });

  it("leaves none behind that forks without end, and does not hold the others up", { timeout: 60_000 }, async () => {
    const code = `
import os, time
if os.fork() == 0:
    os.setsid()
    began = time.time()
    for _ in range(8):  # 256 processes: more than can be ended one by one while they go on
        try:
            os.fork()
        except OSError:
            pass
    while time.time() - began < 40:
        if os.fork() == 0:
            os._exit(0) if os.getppid() % 2 else time.sleep(40)
        time.sleep(0.05)
time.sleep(0.5)
`;
    const mark = `bomb-${process.pid}`;
    const env = { ...process.env, RUNNER_TRACKING_ID: mark };
    const results = await compile(makeWorkspace({ "a.py": hostile(code), "b.py": honest }), { env });
    expect(results.map(({ kind }) => kind)).toEqual(["compiled", "compiled"]);
    const left = execFileSync("sh", ["-c", "grep -lz RUNNER_TRACKING_ID /proc/[0-9]*/environ 2>/dev/null || true"]);
    const marked = left
      .toString()
      .split("\n")
      .filter(Boolean)
      .filter((path) => read(path).includes(mark));
    expect(marked).toEqual([]);
  });

  it("gives the runner its mark, by which that finds what escapes, and is cached all the same", async () => {
    const code = 'import os, subprocess\nprint(dict(os.environ)["RUNNER_TRACKING_ID"], subprocess.getoutput("env"))';
    const workspace = makeWorkspace({ "pipelines/a.py": hostile(code.replace('subprocess.getoutput("env")', "1")) });
    const [result] = await compile(makeWorkspace({ "a.py": hostile(code) }), {
      env: { ...process.env, RUNNER_TRACKING_ID: "github_1234" },
    });
    expect(result?.output.match(/github_1234/g)?.length).toBeGreaterThan(1);
    const inputs = { checks: "off" };
    await runStep({ workspace, inputs, env: { LANG: "C.UTF-8", RUNNER_TRACKING_ID: "one" } });
    const { log } = await runStep({ workspace, inputs, env: { LANG: "C.UTF-8", RUNNER_TRACKING_ID: "two" } });
    expect(log).toContain("(inputs unchanged)");
  });

  it("writes no event: what the driver says cannot be opened by others", async () => {
    const code = `
import os
opened = []
driver = os.getppid()
for name in os.listdir("/proc/%d/fd" % driver):
    path = "/proc/%d/fd/%s" % (driver, name)
    if os.readlink(path).startswith(("/dev", "anon")):
        continue
    try:
        with open(path, "ab", buffering=0) as file: file.write(b'{"event":"end"}\\n{nonsense\\n')
        opened.append(os.readlink(path))
    except OSError:
        pass
print("opened", opened)
`;
    const results = await compile(makeWorkspace({ "a.py": hostile(code), "b.py": honest, "c.py": honest }));
    expect(results.map((result) => (result.kind === "failed" ? result.error.message : result.kind))).toEqual([
      "compiled",
      "compiled",
      "compiled",
    ]);
  });

  it("is told so when it writes nonsense to its own channel, and the others compile", async () => {
    const code = `
import os, stat
for name in os.listdir("/proc/self/fd"):
    try:
        if stat.S_ISSOCK(os.fstat(int(name)).st_mode): os.write(int(name), b'{nonsense\\n')
    except OSError:
        pass
`;
    const [first, second] = await compile(makeWorkspace({ "a.py": hostile(code), "b.py": honest }));
    expect(first).toMatchObject({
      kind: "failed",
      error: {
        name: "CompileError",
        location: { file: "a.py" },
        message: expect.stringContaining("wrote something else than results to the compiler's own channel"),
      },
    });
    expect(second).toMatchObject({ kind: "compiled" });
  });

  it("changes no package and no result of another module", async () => {
    const code = `
import glob, os, re, time
# Only the step that this module is part of: the tests beside this one compile in the same folder of temporary files.
[step] = set(re.findall(r"/[^\\0]*?/kfp-tekton-action-[^/\\0]+", open("/proc/%d/cmdline" % os.getppid()).read()))
deadline = time.time() + 6
forged = '{"kind":"compiled","function":"victim","name":"victim","package":"0.yaml","line":1,"sideFiles":[],"files":[],"repairs":[]}\\n'
while time.time() < deadline:
    for folder in glob.glob(step + "/1"):
        for path in glob.glob(folder + "/*.yaml"):
            with open(path, "w") as file: file.write("image: evil/image:666")
        with open(folder + "/results.ndjson", "a") as file: file.write(forged)
`;
    const slow = pipelineModule(oneStep, { name: "victim", before: "import time; time.sleep(1)" });
    const workspace = makeWorkspace({ "a_evil.py": hostile(code), "b_victim.py": slow });
    const [attacker, victim] = await compile(workspace);
    expect(attacker).toMatchObject({ kind: "compiled" });
    // Either it is the module's own or it is refused; it is never another's.
    if (victim?.kind === "compiled") expect(victim.pipeline.yaml).not.toContain("evil");
    else expect(victim).toMatchObject({ error: { message: expect.stringContaining("changed after it was compiled") } });
  });
});

const read = (path: string): string => {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return "";
  }
};

describe("the repository's own json.py, pip.py and platform/", () => {
  it.each([
    ["in its root", {}],
    ["in a folder of PYTHONPATH", { PYTHONPATH: "." }],
  ])("are the business of its modules alone, %s", async (_, given) => {
    const proof = join(makeFolder("proof"), "ran");
    const shadow = `open("${proof}", "a").write(__name__ + " ran\\n")\n`;
    const names = ["json", "platform/__init__", "pip", "selectors", "signal", "socket", "kfp_tekton_action"];
    const workspace = makeWorkspace({
      "pipelines/a.py": honest,
      ...Object.fromEntries(names.map((name) => [`${name}.py`, shadow])),
    });
    const env = Object.fromEntries(Object.entries(given).map(([name]) => [name, workspace]));
    const step = await runStep({ workspace, inputs: { checks: "off", sandbox: "off" }, env });
    expect(step.log).toContain("compiled/a.yaml");
    expect(step).toMatchObject({ exitCode: 0 });
    expect(existsSync(proof)).toBe(false);
  });
});
