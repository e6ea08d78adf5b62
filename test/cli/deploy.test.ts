import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../support/cli.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { startServer } from "../support/embedded.ts";
import { connect } from "../support/kfp-client.ts";
import { sdkPython } from "../support/sdk.ts";
import { makeWorkspace } from "../support/workspace.ts";

const module = pipelineModule(`dsl.get_pipeline_conf().set_timeout(600)\n${oneStep}`, { name: "train" });
const sdk = (): readonly string[] => ["--python", sdkPython(), "--sdk", "installed"];

interface Repository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  readonly command: (...args: readonly string[]) => ReturnType<typeof runCommand>;
}

function repository(files: Readonly<Record<string, string>>): Repository {
  const folder = makeWorkspace({ ".gitignore": "compiled/\n", ...files });
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-C", folder, "-c", "user.name=Ada", "-c", "user.email=ada@example.com", ...args], {
      encoding: "utf8",
    });
  git("init", "--quiet", "--initial-branch", "main");
  git("remote", "add", "origin", "git@git.example.com:acme/pipelines.git");
  git("add", "--all");
  git("commit", "--quiet", "--message", "First");
  return { folder, git, command: (...args) => runCommand([...args, ...sdk()], { folder }) };
}

describe("plan and apply", () => {
  const config = (host: string): string => `pipelines:
  train: { schedules: { nightly: { cron: "0 0 3 * * *" } } }
environments:
  production: { host: "${host}", branches: [main], schedules: on }
`;

  it("show what a deployment does, and do it", { timeout: 240_000 }, async () => {
    const { url } = await startServer();
    const { folder, git, command } = repository({ "pipelines/train.py": module, "pipelines.yaml": config(url) });
    const sha = git("rev-parse", "HEAD").trim();
    const client = await connect(url);
    const there = async () => [(await client.versionsOf("train")).length, (await client.listSchedules()).length];

    const planned = await command("plan", "--environment", "production");
    expect(planned).toMatchObject({ exitCode: 0, stderr: "" });
    expect(planned.stdout).toContain(
      `+ train: upload version ${sha}, the pipeline's first, which becomes the default\n`,
    );
    expect(planned.stdout).toContain("+ create production/train/nightly");
    expect(await there()).toEqual([0, 0]);

    const applied = await command("apply", "--environment", "production");
    expect(applied).toMatchObject({ exitCode: 0 });
    expect(await there()).toEqual([1, 1]);

    const again = await command("plan", "--environment", "production");
    expect(again.stdout).toContain(`= train: version ${sha} is there\n`);
    expect(again.stdout).not.toContain("+ create");

    appendFileSync(join(folder, "pipelines/train.py"), "# changed\n");
    const changed = await command("apply", "--environment", "production");
    expect(changed).toMatchObject({ exitCode: 2, stdout: expect.stringContaining("not committed") });
    expect(await there()).toEqual([1, 1]);
  });

  it.each([
    ["apply", [], "needs `--environment`"],
    ["plan", [], "name a server"],
  ])("%s without knowing where ends as a wrong use", { timeout: 120_000 }, async (name, args, words) => {
    const { command } = repository({ "pipelines/train.py": module, "pipelines.yaml": config("http://127.0.0.1:9") });
    const { exitCode, stdout } = await command(name, ...args);
    expect({ exitCode, stdout }).toMatchObject({ exitCode: 2, stdout: expect.stringContaining(words) });
  });
});

describe("migrate", () => {
  const old = `from kfp import dsl
from kfp.components import create_component_from_func
def load(rows: int) -> int:
    return rows
load_op = create_component_from_func(load)
@dsl.pipeline(name="train")
def train(rows: int = 1):
    load_op(rows)
`;

  it("shows the ledger, and with --write changes what a program can change", { timeout: 120_000 }, async () => {
    const { folder, git, command } = repository({ "pipelines/train.py": old });
    const path = join(folder, "pipelines/train.py");
    const shown = await command("migrate");
    expect(shown).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("0 of 1 modules ready") });
    expect(readFileSync(path, "utf8")).toBe(old);

    const written = await command("migrate", "--write");
    expect(written.stdout).toMatch(/pipelines\/train\.py: \d changes\n/);
    expect(readFileSync(path, "utf8")).toContain("load_op(rows=rows)");
    git("commit", "--quiet", "--all", "--message", "Migrate");
    expect((await runCommand(["migrate"], { folder })).stdout).toContain("1 of 1 modules ready");
  });

  it("leaves a module alone whose changes are not committed", { timeout: 120_000 }, async () => {
    const { folder, command } = repository({ "pipelines/train.py": old });
    const path = join(folder, "pipelines/train.py");
    writeFileSync(path, `${old}# mine\n`);
    const { exitCode, stdout } = await command("migrate", "--write");
    expect({ exitCode, stdout }).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining("was not changed: it has changes that are not committed"),
    });
    expect(readFileSync(path, "utf8")).toBe(`${old}# mine\n`);
  });
});

it("report shows what the artifact of a job says", { timeout: 120_000 }, async () => {
  const { folder, command } = repository({ "pipelines/train.py": module });
  expect(await command("compile", "--publish", "folder", "--output-dir", "artifact")).toMatchObject({ exitCode: 0 });
  const { exitCode, stdout } = await runCommand(["report", "artifact", "--report-files", "junit=j.xml"], { folder });
  expect({ exitCode, stdout }).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("train") });
  expect(readFileSync(join(folder, "j.xml"), "utf8")).toContain('name="train: compile"');
});

it.each([
  ["plann", "Did you mean plan?"],
  ["uplaod", "Did you mean upload?"],
  ["xyzzy", 'There is no command "xyzzy".\n'],
])("a misspelt command is asked about: %s", async (name, words) => {
  const { exitCode, stderr } = await runCommand([name], { folder: "/" });
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(words) });
});

it("a misspelt flag is asked about", async () => {
  const { exitCode, stderr } = await runCommand(["check", "--pipelins", "x"], { folder: "/" });
  expect({ exitCode, stderr }).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("Did you mean --pipelines?"),
  });
});
