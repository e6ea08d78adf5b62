import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { runCommand } from "../support/cli.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { sdkPython } from "../support/sdk.ts";
import { makeWorkspace } from "../support/workspace.ts";

const timed = "dsl.get_pipeline_conf().set_timeout(600)";
const train = pipelineModule(`${timed}\n${oneStep}`, { name: "train" });
const step = (program: string): string =>
  pipelineModule(`${timed}\ndsl.ContainerOp(name="step", image="busybox", command=["sh", "-c", "${program}"])`, {
    name: "p",
  });
const sdk = (): readonly string[] => ["--python", sdkPython(), "--sdk", "installed"];

function repository(files: Readonly<Record<string, string>>): string {
  const folder = makeWorkspace(files);
  const git = (...args: readonly string[]): unknown => execFileSync("git", ["-C", folder, ...args]);
  git("init", "--quiet", "--initial-branch", "topic/one");
  git("add", "--all");
  git("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "--quiet", "--message", "First");
  return folder;
}

describe("the exit code", () => {
  const broken = pipelineModule("raise ValueError('no')");
  const unreachable = ["--host", "http://127.0.0.1:9", "--no-wait"];

  it.each<[number, string, Readonly<Record<string, string>>, readonly string[]]>([
    [0, "a pipeline that compiles", { "pipelines/train.py": train }, ["check"]],
    [0, "a module that is named", { "a/b.py": train }, ["check", "a/b.py"]],
    [0, "a run that succeeds", { "pipelines/p.py": step("echo hi") }, ["run"]],
    [1, "a module that does not compile", { "pipelines/p.py": broken }, ["check"]],
    [1, "a finding that is an error", { "pipelines/p.py": pipelineModule(oneStep) }, ["check", "--checks", "error"]],
    [1, "a run that fails", { "pipelines/p.py": step("exit 3") }, ["run"]],
    [1, "nothing to check", { "README.md": "" }, ["check"]],
    [2, "an unknown flag", {}, ["check", "--nothing"]],
    [2, "an unknown command", {}, ["nothing"]],
    [2, "no command", {}, []],
    [2, "a value that the input cannot have", { "pipelines/train.py": train }, ["check", "--timeout", "soon"]],
    [2, "an upload without a host", { "pipelines/train.py": train }, ["upload"]],
    [2, "a port that is none", {}, ["server", "--port", "x"]],
    [3, "a server that cannot be reached", { "pipelines/train.py": train }, ["upload", ...unreachable]],
    [0, "help", {}, ["--help"]],
    [0, "version", {}, ["--version"]],
  ])("is %i for %s", { timeout: 120_000 }, async (expected, _, files, args) => {
    const folder = repository({ "README.md": "Pipelines\n", ...files });
    const { exitCode, stdout, stderr } = await runCommand(args.length === 0 ? [] : [...args, ...sdk()], { folder });
    expect({ exitCode, stdout, stderr }).toMatchObject({ exitCode: expected });
    expect(stdout + stderr).not.toMatch(/^::/m);
  });

  it("is 130 after Ctrl-C, and the run is terminated", { timeout: 120_000 }, async () => {
    const folder = repository({ "pipelines/p.py": step("sleep 300") });
    const { exitCode, stdout } = await runCommand(["run", ...sdk()], {
      folder,
      whileRunning: async ({ pid, output }) => {
        while (!output().includes("task step is running")) await delay(100);
        process.kill(pid, "SIGINT");
      },
    });
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 130 });
    expect(stdout).toContain("cancelled");
  });
});

describe("check", () => {
  it("writes the reports that are asked for, from the folder that it starts in", { timeout: 120_000 }, async () => {
    const folder = repository({ "team/pipelines/p.py": pipelineModule("raise ValueError('no')") });
    const args = ["--report-files", "sarif=out/kfp.sarif", "--report-files", "junit=out/junit.xml"];
    const ended = await runCommand(["check", ...args, ...sdk()], { folder: join(folder, "team") });
    expect(ended).toMatchObject({ exitCode: 1 });
    const { runs } = JSON.parse(readFileSync(join(folder, "team", "out", "kfp.sarif"), "utf8"));
    expect(runs).toMatchObject([
      {
        results: [
          {
            ruleId: "compile-failed",
            locations: [{ physicalLocation: { artifactLocation: { uri: "team/pipelines/p.py" } } }],
          },
        ],
      },
    ]);
    expect(readFileSync(join(folder, "team", "out", "junit.xml"), "utf8")).toContain('failures="1"');
  });

  it("fails for a package that git knows and that is out of date, until it is added", {
    timeout: 120_000,
  }, async () => {
    const folder = repository({ "pipelines/train.py": train, "compiled/train.yaml": "old\n" });
    const first = await runCommand(["check", ...sdk()], { folder });
    expect(first.exitCode).toBe(1);
    expect(first.stdout).toContain("compiled/train.yaml was out of date. It is compiled now.\n  Add it to the commit");
    execFileSync("git", ["-C", folder, "add", "compiled/train.yaml"]);
    expect(await runCommand(["check", ...sdk()], { folder })).toMatchObject({ exitCode: 0 });
  });

  it("works in a folder below the root, and in no repository", { timeout: 120_000 }, async () => {
    const folder = repository({ "team/pipelines/train.py": train });
    const below = await runCommand(["check", ...sdk()], { folder: join(folder, "team") });
    expect(below).toMatchObject({ exitCode: 0 });
    expect(existsSync(join(folder, "team/compiled/train.yaml"))).toBe(true);
    const plain = makeWorkspace({ "pipelines/train.py": train });
    expect(await runCommand(["check", ...sdk()], { folder: plain })).toMatchObject({ exitCode: 0 });
  });

  it("prints one JSON object a line with --json", { timeout: 60_000 }, async () => {
    const folder = repository({ "pipelines/p.py": pipelineModule(oneStep) });
    const { stdout } = await runCommand(["check", "--json", ...sdk()], { folder });
    const entries = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries).toContainEqual(
      expect.objectContaining({
        type: "annotation",
        level: "warning",
        rule: "no-timeout",
        file: "pipelines/p.py",
        line: 4,
      }),
    );
    expect(entries.at(-1)).toMatchObject({ type: "result", exitCode: 0, outputs: { compiled: "1" } });
  });

  it("prints nothing with --quiet when all is well", { timeout: 60_000 }, async () => {
    const folder = repository({ "pipelines/train.py": train });
    expect(await runCommand(["check", "--quiet", ...sdk()], { folder })).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "",
    });
  });
});

describe("on a terminal", () => {
  const failing = (): string => repository({ "pipelines/p.py": pipelineModule("raise ValueError('no')") });

  it("has colours, and a link at the place of an error", { timeout: 60_000 }, async () => {
    const folder = failing();
    const { exitCode, stdout } = await runCommand(["check", ...sdk()], { folder, terminal: true });
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 1 });
    expect(stdout).toContain("\u001B[31m✖ Compile error [compile-failed]\u001B[39m");
    const link = `${pathToFileURL(join(folder, "pipelines/p.py")).href}\u001B\\pipelines/p.py:5`;
    expect(stdout).toContain(`\u001B]8;;${link}`);
  });

  it.each([
    ["NO_COLOR", "1"],
    ["TERM", "dumb"],
  ])("has neither with %s=%s", { timeout: 60_000 }, async (name, value) => {
    const { stdout } = await runCommand(["check", ...sdk()], {
      folder: failing(),
      terminal: true,
      env: { [name]: value },
    });
    expect(stdout).toContain("✖ Compile error [compile-failed]  pipelines/p.py:5");
    for (const sequence of ["\u001B[3", "\u001B]8"]) expect(stdout).not.toContain(sequence);
  });

  it("shows no escape sequences of a module's own", { timeout: 60_000 }, async () => {
    const noisy = pipelineModule("raise ValueError('\\x1b[2J\\x1b]0;title\\x07no')");
    const { stdout } = await runCommand(["check", ...sdk()], {
      folder: repository({ "pipelines/p.py": noisy }),
      terminal: true,
    });
    expect(stdout).not.toContain("\u001B[2J");
    expect(stdout).not.toContain("\u001B]0;");
  });
});

describe("upload", () => {
  it("refuses changes that are not committed under the commit's name", { timeout: 60_000 }, async () => {
    const folder = repository({ "pipelines/train.py": train });
    writeFileSync(join(folder, "pipelines/train.py"), `${train}# changed\n`);
    const args = ["upload", "--host", "http://127.0.0.1:9", ...sdk()];
    const { exitCode, stdout } = await runCommand(args, { folder });
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 2 });
    expect(stdout).toContain(
      "pipelines/train.py has changes that are not committed. Commit them, or set `version-name`.",
    );
    expect(existsSync(join(folder, "compiled"))).toBe(false);
  });

  it("finds what is not committed in a submodule without starting its filters", { timeout: 60_000 }, async () => {
    const folder = repository({ "pipelines/train.py": train });
    const submodule = repository({ "lib.py": "first", ".gitattributes": "*.py filter=evil\n" });
    const git = (...args: readonly string[]): unknown => execFileSync("git", args, { cwd: folder, stdio: "pipe" });
    git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", submodule, "lib");
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "--quiet", "-m", "x");
    const proof = join(submodule, "proof");
    git("-C", "lib", "config", "filter.evil.clean", `touch ${proof}; cat`);
    // Of the same length, so that git has to read it.
    writeFileSync(join(folder, "lib", "lib.py"), "other");
    const { exitCode, stdout } = await runCommand(["upload", "--host", "http://127.0.0.1:9", ...sdk()], { folder });
    expect(exitCode).toBe(2);
    expect(stdout).toContain("lib/lib.py has changes that are not committed.");
    expect(existsSync(proof)).toBe(false);
  });
});

describe("server", () => {
  it("prints its address, serves until Ctrl-C, and a run can be sent there", { timeout: 120_000 }, async () => {
    const folder = repository({ "pipelines/p.py": step("echo hi") });
    mkdirSync(join(folder, ".data"));
    writeFileSync(join(folder, ".data", "keep"), "");
    const env = { XDG_DATA_HOME: join(folder, ".data") };
    const { exitCode } = await runCommand(["server"], {
      folder,
      env,
      whileRunning: async ({ pid, output }) => {
        while (!output().includes("\n")) await delay(50);
        const ran = await runCommand(["run", "--host", output().trim(), ...sdk()], { folder });
        process.kill(pid, "SIGINT");
        expect(ran).toMatchObject({ exitCode: 0 });
      },
    });
    expect(exitCode).toBe(0);
  });
});
