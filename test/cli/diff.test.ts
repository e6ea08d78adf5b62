import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../support/cli.ts";
import { pipelineModule } from "../support/compile.ts";
import { sdkPython } from "../support/sdk.ts";
import { makeWorkspace } from "../support/workspace.ts";

const step = (name: string, image: string): string => `dsl.ContainerOp(name="${name}", image="${image}")`;
const module = (name: string, ...steps: readonly string[]): string =>
  pipelineModule(`dsl.get_pipeline_conf().set_timeout(600)\n${steps.join("\n")}`, { name });

const sdk = (): readonly string[] => ["--python", sdkPython(), "--sdk", "installed"];

describe("diff", () => {
  let folder = "";
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-C", folder, "-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args], {
      encoding: "utf8",
    });
  const commit = (message: string): void => {
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
  };

  beforeEach(() => {
    folder = makeWorkspace({
      "pipelines/train.py": module("train", step("fit", "acme/fit:1"), step("old", "busybox")),
      "pipelines/same.py": module("same", step("echo", "busybox")),
      "pipelines/gone.py": module("gone", step("echo", "busybox")),
      ".gitignore": "compiled/\n",
    });
    git("init", "--quiet", "--initial-branch", "main");
    commit("First");
    git("switch", "--quiet", "--create", "topic");
    writeFileSync(
      join(folder, "pipelines/train.py"),
      module("train", step("fit", "acme/fit:2"), step("score", "alpine")),
    );
    writeFileSync(join(folder, "pipelines/fresh.py"), module("fresh", step("echo", "busybox")));
    rmSync(join(folder, "pipelines/gone.py"));
  });

  it("shows what the work tree changes since the branch began", { timeout: 120_000 }, async () => {
    const { exitCode, stdout } = await runCommand(["diff", "--quiet", ...sdk()], { folder });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: [
        "+ fresh (pipelines/fresh.py): new, 1 task",
        "~ train (pipelines/train.py): 1 task added, 1 task removed, 1 task changed",
        "  ~ fit",
        "      image: acme/fit:1 → acme/fit:2",
        "  + score",
        "  − old",
        "− gone (pipelines/gone.py): removed, 1 task",
        "1 pipeline unchanged",
        "",
      ].join("\n"),
    });
  });

  it("shows the same as JSON, one pipeline a line", { timeout: 120_000 }, async () => {
    const { stdout } = await runCommand(["diff", "main", "--json", ...sdk()], { folder });
    const lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const changes = lines.filter(({ type }) => type === "change").map(({ name, kind }) => `${name} ${kind}`);
    expect(changes.toSorted()).toEqual(["fresh new", "gone removed", "same same", "train changed"]);
    expect(lines.at(-1)).toMatchObject({ type: "result", exitCode: 0 });
  });

  it("has colours on a terminal", { timeout: 120_000 }, async () => {
    const { stdout } = await runCommand(["diff", "--quiet", ...sdk()], { folder, terminal: true });
    expect(stdout).toContain("\u001B[32m+ fresh");
  });

  it.each(["nothing-here", "--upload-pack=x"])("is a usage error for %s", async (base) => {
    const { exitCode, stderr } = await runCommand(["diff", "--", base], { folder });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`git knows no revision ${JSON.stringify(base)}`);
  });

  it("is a usage error for two revisions", async () =>
    expect(await runCommand(["diff", "main", "topic"], { folder })).toMatchObject({ exitCode: 2 }));
});
