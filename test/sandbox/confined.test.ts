import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { bubblewrap } from "../../src/sandbox/bubblewrap.ts";
import { containerEngine } from "../../src/sandbox/container.ts";
import { unshare } from "../../src/sandbox/unshare.ts";
import { compile, oneStep, pipelineModule } from "../support/compile.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

/** Those that this machine lets anybody use; the tests of the others are skipped. */
const works = (program: string, args: readonly string[]): boolean => spawnSync(program, args).status === 0;
const overlay =
  "mount -t tmpfs x /mnt && mkdir /mnt/a /mnt/b /mnt/c && mount -t overlay -o lowerdir=/mnt/c,upperdir=/mnt/a,workdir=/mnt/b,userxattr x /mnt/c";
const hasLayers = works("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", overlay]);
const mechanisms = [
  { mechanism: bubblewrap, isMissing: !works("bwrap", ["--unshare-user", "--ro-bind", "/", "/", "true"]) },
  { mechanism: unshare, isMissing: !works("unshare", ["--user", "--map-root-user", "--mount", "true"]) },
  { mechanism: containerEngine(process.env), isMissing: !works("docker", ["version"]) },
];

/** Their command lines. */
const processes = (): readonly string[] =>
  readdirSync("/proc").flatMap((pid) => {
    try {
      return /^\d+$/.test(pid) ? [readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")] : [];
    } catch {
      return [];
    }
  });

describe.each(mechanisms)("in a sandbox of $mechanism.name", ({ mechanism, isMissing }) => {
  beforeEach((context) => context.skip(isMissing, `${mechanism.name} is not to be had here`));

  const confined = { mechanisms: [mechanism], sandbox: "required" } as const;
  /** What a module prints that does something while it is imported. */
  async function printed(code: string, options: Parameters<typeof compile>[1] = {}): Promise<string> {
    const workspace = makeWorkspace({ "p.py": pipelineModule(oneStep, { before: code }) });
    const [result] = await compile(workspace, { ...confined, ...options });
    if (result?.kind !== "compiled") throw result?.kind === "failed" ? result.error : new Error("nothing compiled");
    return result.output;
  }

  it("a module compiles to the same bytes as outside", async () => {
    const files = { "p.py": pipelineModule(oneStep), "lib/q.py": pipelineModule(oneStep, { name: "q" }) };
    const [inside, outside] = [makeWorkspace(files), makeWorkspace(files)];
    const log = new RecordingLog();
    await compile(inside, { ...confined, log });
    await compile(outside, { sandbox: "off" });
    for (const path of ["compiled/p.yaml", "compiled/lib/q.yaml"])
      expect(readFileSync(join(inside, path), "utf8")).toBe(readFileSync(join(outside, path), "utf8"));
    expect(log.lines.join("\n")).toContain(`Sandbox: ${mechanism.name}.`);
  });

  it.each(["/var/lib", join(import.meta.dirname, "..", "..", "node_modules", ".cache")])(
    "a checkout below %s, where nothing around it is hidden, is there for its modules",
    async (place) => {
      const folder = await mkdtemp(join(place, "checkout-")).catch(() => undefined);
      // Only root may write to some of these places.
      if (folder === undefined) return;
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      await writeFile(join(folder, "p.py"), pipelineModule(oneStep, { before: 'print(open("given.txt").read())' }));
      await writeFile(join(folder, "given.txt"), "given");
      execFileSync("git", ["-C", folder, "init", "--quiet"]);
      const [result] = await compile(folder, confined);
      expect(result).toMatchObject({ kind: "compiled", output: "given\n" });
    },
  );

  it("what a module writes beside itself never reaches the repository, and the log says so", async () => {
    const log = new RecordingLog();
    const code = `
import os
try:
    with open("made.txt", "w") as file: file.write("x")
    os.mkdir("made")
    os.remove("given.txt")
    print(open("made.txt").read(), sorted(os.listdir(".")))
except OSError as error: print(error.strerror)`;
    const workspace = makeWorkspace({
      "p.py": pipelineModule(oneStep, { before: code }),
      "given.txt": "stays",
    });
    const [result] = await compile(workspace, { ...confined, log });
    if (hasLayers && mechanism.name !== "docker") {
      expect(result?.output).toMatch(/^x \[.*'made', 'made.txt', 'p.py'/);
      expect(log.lines.join("\n")).toContain(
        "p.py:5 writes made.txt while its module is imported. The sandbox keeps that",
      );
    } else {
      expect(result?.output).toContain("Read-only file system");
      expect(log.lines.join("\n")).toContain(
        "p.py:5 was not allowed to write made.txt: the sandbox keeps the repository",
      );
    }
    expect(result).toMatchObject({ kind: "compiled" });
    expect(readFileSync(join(workspace, "given.txt"), "utf8")).toBe("stays");
    expect(readdirSync(workspace).filter((name) => name.startsWith("made"))).toEqual([]);
  });

  it("a module has HOME and the folders for temporary files to itself", async (context) => {
    context.skip(mechanism.name === "docker", "modules cannot mount in a container");
    const code = `
import os, pathlib, tempfile, time
shared = [pathlib.Path.home() / "shared.txt", pathlib.Path("/tmp/shared.txt"), pathlib.Path(tempfile.gettempdir()) / "shared.txt", pathlib.Path("/dev/shm/shared.txt")]
print([str(path) for path in shared if path.exists()])
for path in shared: path.write_text("x")
time.sleep(1)`;
    const modules = ["a", "b"].map((name) => [`${name}.py`, pipelineModule(oneStep, { name, before: code })]);
    const results = await compile(makeWorkspace(Object.fromEntries(modules)), confined);
    expect(results.map(({ kind, output }) => [kind, output])).toEqual([
      ["compiled", "[]\n"],
      ["compiled", "[]\n"],
    ]);
  });

  it.each([
    ["the network", `import urllib.request\nurllib.request.urlopen("http://127.0.0.1:9/")`, "sandbox-network: true"],
    ["a name", `import socket\nsocket.create_connection(("example.org", 80))`, "sandbox-network: true"],
    ["what it may write", `open("/etc/made.txt", "w")`, "sandbox: off"],
    ["a hidden folder", `open("/tmp/data.csv")`, "pass-env"],
  ])("a module that fails for want of %s is told what to set", async (_, code, setting) => {
    const workspace = makeWorkspace({ "p.py": pipelineModule(oneStep, { before: code }) });
    const [result] = await compile(workspace, confined);
    expect(result).toMatchObject({ kind: "failed", error: { hint: expect.stringContaining(setting) } });
  });

  it("has the network if that is asked for", async () => {
    const server = createServer((_, response) => response.end("hello"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const code = `import urllib.request\nprint(urllib.request.urlopen("http://127.0.0.1:${port}/").read())`;
    const log = new RecordingLog();
    expect(await printed(code, { sandboxNetwork: true, log })).toContain("hello");
    expect(log.lines.join("\n")).toContain("have the network");
  });

  it("names a module that asks for the network and goes on without it", async () => {
    const log = new RecordingLog();
    const code = `
import urllib.request
try: urllib.request.urlopen("http://127.0.0.1:9/")
except OSError: pass`;
    await printed(code, { log });
    expect(log.lines.join("\n")).toContain("p.py asked for the network, which the sandbox does not have");
  });

  it("shows what a variable in pass-env names, although it lies in a hidden folder", async () => {
    const job = makeFolder("job");
    writeFileSync(join(job, "data"), "from an earlier step");
    writeFileSync(join(job, "other"), "");
    const code = `import os\nprint(open(os.environ["DATA"]).read(), os.listdir("${job}"))`;
    const env = { ...process.env, RUNNER_TEMP: job, DATA: join(job, "data") };
    expect(await printed(code, { env, passEnv: ["DATA"] })).toBe("from an earlier step ['data']\n");
  });

  it("has the home folder for reading, and what is written there is gone", async () => {
    const home = makeFolder("home");
    mkdirSync(join(home, ".config"));
    writeFileSync(join(home, ".config", "tool.yaml"), "a setting");
    const code = `
from pathlib import Path
print((Path.home() / ".config/tool.yaml").read_text())
(Path.home() / ".config/other").mkdir()
(Path.home() / ".cache/tool").mkdir(parents=True)`;
    const env = { ...process.env, HOME: home, PYENV_ROOT: join(process.env.HOME ?? "", ".pyenv") };
    expect(await printed(code, { env })).toBe("a setting\n");
    expect(readdirSync(home)).toEqual([".config"]);
  });

  it("ends all that a module started when the workflow is cancelled", async () => {
    const cancelling = new AbortController();
    const mark = `cancelled-${process.pid}-${mechanism.name}`;
    const code = `import subprocess\nsubprocess.Popen(["sh", "-c", "sleep 50; : ${mark}"])\nimport time\ntime.sleep(50)`;
    const workspace = makeWorkspace({ "p.py": pipelineModule(oneStep, { before: code }) });
    const compiling = compile(workspace, { ...confined, signal: cancelling.signal });
    const isThere = (): boolean => processes().some((line) => line.includes(mark) && line.startsWith("sh"));
    while (!isThere()) await delay(100);
    cancelling.abort(new Error("cancelled"));
    await expect(compiling).rejects.toThrow();
    expect(isThere()).toBe(false);
  });

  it("sees nothing of the runner's files, and what it writes there is gone", async () => {
    const job = makeFolder("job");
    const commands = join(job, "_runner_file_commands");
    mkdirSync(commands);
    writeFileSync(join(commands, "set_env"), "");
    const code = `
import os
print(os.path.exists("${commands}/set_env"))
os.makedirs("${commands}", exist_ok=True)
open("${commands}/set_env", "a").write("X=1")
open("${job}/made", "w").write("x")`;
    const env = { ...process.env, RUNNER_TEMP: job, GITHUB_ENV: join(commands, "set_env") };
    expect(await printed(code, { env })).toBe("False\n");
    expect(readFileSync(join(commands, "set_env"), "utf8")).toBe("");
    expect(existsSync(join(job, "made"))).toBe(false);
  });

  it("sees no token in git's settings, and git works", async () => {
    const workspace = makeWorkspace({
      "p.py": pipelineModule(oneStep, {
        before:
          'import subprocess\nprint(open(".git/config").read(), subprocess.getoutput("git rev-parse HEAD; git remote -v; git status --short"))\ntry: print("WROTE" if open("made.txt", "w") else "")\nexcept OSError: pass',
      }),
    });
    const git = (...args: readonly string[]): string =>
      execFileSync("git", [...args], { cwd: workspace, encoding: "utf8", stdio: "pipe" });
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "x");
    git("config", "http.https://github.com/.extraheader", "AUTHORIZATION: basic S3CRET");
    git("remote", "add", "origin", "https://user:S3CRET@127.0.0.1/x.git");
    const [result] = await compile(workspace, { ...confined, entry: "pipeline" });
    expect(result).toMatchObject({ kind: "compiled" });
    expect(result?.output).not.toContain("S3CRET");
    // bubblewrap before 0.11 covers git's settings by mounts, over which there can be no layer.
    if (mechanism === unshare && hasLayers) expect(result?.output).toContain("WROTE");
    expect(existsSync(join(workspace, "made.txt"))).toBe(false);
    expect(result?.output).toContain(git("rev-parse", "HEAD").trim());
    expect(result?.output).toContain("https://127.0.0.1/x.git");
  });
});
