import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { startServer } from "../support/embedded.ts";
import { openPull } from "../support/github/pull-request.ts";
import { actionsEnvironment, checkOut, startGitHub } from "../support/github/start.ts";
import { publish } from "../support/publish.ts";
import { Repository } from "../support/repository.ts";
import { makeWorkspace } from "../support/workspace.ts";

const report = "pipelines/report.py";
const [daily, train] = ["daily", "train"].map((name) => pipelineModule(oneStep, { name })) as [string, string];
const lostDecorator = daily.replace(/^@dsl.*\n/m, "");
const typo = daily.replace("from kfp import dsl", "from kfp import dls as dsl_").replace("@dsl.", "@dsl_.");
/** What runs as `__main__`, without a decorator. */
const main = `import kfp_tekton.compiler as c\nfrom kfp import dsl\n\ndef daily():\n    ${oneStep}\n`;
const compiling = `${main}\nif __name__ == "__main__":\n    c.TektonCompiler().compile(daily, "x.yaml")\n`;

const manifestOf = (workspace: string): { pipelines: { name: string }[]; removed?: object[] } =>
  JSON.parse(readFileSync(join(workspace, "compiled", "pipelines.json"), "utf8"));
const edit = (workspace: string, path: string, text: string): void => writeFileSync(join(workspace, path), text);

/** A step without checks, of which there is nothing to see here. */
const run = (workspace: string, inputs: Readonly<Record<string, string>> = {}): Promise<Step> =>
  runStep({ workspace, inputs: { checks: "off", ...inputs } });

const lost = (step: Step): void => {
  expect(step).toMatchObject({ exitCode: 1, outputs: { status: "failed", failed: "1" } });
  const errors = step.annotations.filter(({ level }) => level === "error");
  expect(errors).toMatchObject([
    { properties: { file: report }, message: expect.stringContaining("no longer has it") },
  ]);
  expect(step.summary).toContain("❌ lost");
};

describe("a module that had a pipeline and whose file is still there", () => {
  it.each([
    ["a lost decorator", lostDecorator],
    ["a typo in the import", typo],
    ["an empty file", ""],
  ])("is an error at that file, which pipelines.json knows, and its package stays: %s", async (_, text) => {
    const workspace = makeWorkspace({ [report]: daily, "pipelines/train.py": train });
    expect(await run(workspace)).toMatchObject({ exitCode: 0 });
    edit(workspace, report, text);
    const step = await run(workspace);
    lost(step);
    expect(step.annotations.at(0)?.message).toContain(
      'pipelines/report.py had the pipeline "daily" (as compiled/pipelines.json knows it), but no longer has it.',
    );
    expect(step.outputs.compiled).toBe("1");
    expect(manifestOf(workspace).pipelines.map(({ name }) => name)).toEqual(["daily", "train"]);
    expect(readFileSync(join(workspace, "compiled/report.yaml"), "utf8")).toContain("daily");
  });

  it("is the error when it was the only one", async () => {
    const workspace = makeWorkspace({ [report]: daily });
    await run(workspace);
    edit(workspace, report, lostDecorator);
    lost(await run(workspace));
  });

  it("is an error too when it has another pipeline left", async () => {
    const workspace = makeWorkspace({ [report]: `${daily}\n${train}` });
    await run(workspace);
    edit(workspace, report, `${lostDecorator}\n${train}`);
    const step = await run(workspace);
    lost(step);
    expect(step.annotations.at(0)?.message).toContain('"daily"');
    edit(workspace, report, `${train}\n${pipelineModule(oneStep, { name: "weekly" })}`);
    expect(await run(workspace)).toMatchObject({ exitCode: 0 });
    expect(manifestOf(workspace).pipelines.map(({ name }) => name)).toEqual(["train", "weekly"]);
  });

  const weekly = pipelineModule(oneStep, { name: "weekly" });
  const lineOfDaily = `${lostDecorator.split("\n").findIndex((line) => line.startsWith("def daily")) + 1}`;

  it("loses one pipeline while it gains another: an error at the `def` line of the lost one, whose package stays", async () => {
    const workspace = makeWorkspace({ [report]: `${daily}\n${train}` });
    await run(workspace);
    edit(workspace, report, `${lostDecorator}\n${train}\n${weekly}`);
    const step = await run(workspace);
    lost(step);
    expect(step.annotations.at(0)).toMatchObject({
      properties: { file: report, line: lineOfDaily },
      message: expect.stringContaining('"daily"'),
    });
    expect(step.log).not.toContain("removed, its pipeline has another name now");
    expect(readFileSync(join(workspace, "compiled/report.daily.yaml"), "utf8")).toContain("daily");
    expect(
      manifestOf(workspace)
        .pipelines.map(({ name }) => name)
        .sort(),
    ).toEqual(["daily", "train", "weekly"]);
  });

  it("loses one pipeline while it gains another: an error that the base commit knows", async () => {
    const github = await startGitHub({ [report]: `${daily}\n${train}` });
    const { branch, event } = openPull(github, { [report]: `${lostDecorator}\n${train}\n${weekly}` });
    const step = await runStep({
      workspace: await checkOut(github, branch),
      inputs: { checks: "off" },
      env: { ...actionsEnvironment(github, { branch, event }), GITHUB_EVENT_NAME: "pull_request" },
    });
    lost(step);
    expect(step.annotations.at(0)).toMatchObject({ properties: { file: report, line: lineOfDaily } });
  });

  it("has another name now when its function is renamed or decorated with another name", async () => {
    const workspace = makeWorkspace({ [report]: `${daily}\n${train}` });
    await run(workspace);
    edit(workspace, report, `# Was daily.\n${weekly}\n${train.replace('"train"', '"retrain"')}`);
    const step = await run(workspace);
    expect(step).toMatchObject({ exitCode: 0, annotations: [] });
    expect(step.log).toContain("compiled/report.daily.yaml: removed, its pipeline has another name now");
    expect(
      manifestOf(workspace)
        .pipelines.map(({ name }) => name)
        .sort(),
    ).toEqual(["retrain", "weekly"]);
  });

  it("may give it up when the manifest says by whom and why, until it is back", async () => {
    const workspace = makeWorkspace({ [report]: daily, "pipelines/train.py": train });
    await run(workspace);
    edit(workspace, report, lostDecorator);
    const removed = [{ module: report, name: "daily", by: "Ada", why: "weekly.py took its place" }];
    edit(workspace, "compiled/pipelines.json", JSON.stringify({ ...manifestOf(workspace), removed }));
    const step = await run(workspace);
    expect(step).toMatchObject({ exitCode: 0, annotations: [] });
    expect(step.log).toContain(
      "compiled/report.yaml: removed, its pipeline was removed by Ada: weekly.py took its place",
    );
    expect(step.log).toContain("pipelines/report.py: makes no pipeline when it is imported");
    expect(manifestOf(workspace).removed).toEqual(removed);
    expect(await run(workspace)).toMatchObject({ exitCode: 0 });
    edit(workspace, report, daily);
    await run(workspace);
    expect(manifestOf(workspace).removed).toBeUndefined();
    edit(workspace, report, lostDecorator);
    lost(await run(workspace));
  });

  const factory = (names: string): string =>
    `from kfp import dsl\n\ndef make(name):\n    @dsl.pipeline(name=name)\n    def pipeline():\n        ${oneStep}\n    return pipeline\n\nall = {name: make(name) for name in [${names}]}\n`;

  it("has lost one of several that a factory makes of one function, which pipelines.json knows", async () => {
    const workspace = makeWorkspace({ [report]: factory('"daily", "weekly", "yearly"') });
    expect(await run(workspace)).toMatchObject({ exitCode: 0 });
    edit(workspace, report, factory('"weekly"'));
    const step = await run(workspace);
    const errors = step.annotations.filter(({ level }) => level === "error").map(({ message }) => message);
    expect(errors.map((message) => /the pipeline "(\w+)"/.exec(message)?.[1])).toEqual(["daily", "yearly"]);
    expect(step.exitCode).toBe(1);
  });

  it("has lost one of several that a factory makes, which the base commit knows; a new name is none that is lost", async () => {
    const github = await startGitHub({ [report]: factory('"daily", "weekly"') });
    const stepWith = async (text: string, branch: string) => {
      const pull = openPull(github, { [report]: text }, { branch });
      return await runStep({
        workspace: await checkOut(github, pull.branch),
        inputs: { checks: "off" },
        env: {
          ...actionsEnvironment(github, { branch: pull.branch, event: pull.event }),
          GITHUB_EVENT_NAME: "pull_request",
        },
      });
    };
    lost(await stepWith(factory('"weekly"'), "one"));
    expect((await stepWith(factory('"weekly", "monthly"'), "two")).exitCode).toBe(0);
  });

  it("has not lost a pipeline that another module has now", async () => {
    const workspace = makeWorkspace({ [report]: daily });
    await run(workspace);
    edit(workspace, report, "");
    edit(workspace, "pipelines/moved.py", daily);
    const step = await run(workspace);
    expect(step).toMatchObject({ exitCode: 0, annotations: [] });
    expect(step.log).toContain("compiled/report.yaml: removed, its pipeline is in pipelines/moved.py now");
  });

  it.each([
    ["declares it", daily, lostDecorator],
    ["compiles it as a script", compiling, main],
  ])("is an error that the base commit knows, which %s, and the comment says it first", async (_, before, after) => {
    const github = await startGitHub({ [report]: before, "pipelines/train.py": train });
    const { branch, event } = openPull(github, { [report]: after });
    const step = await runStep({
      workspace: await checkOut(github, branch),
      inputs: { comment: "true", checks: "off", "changed-only": "true" },
      env: { ...actionsEnvironment(github, { branch, event }), GITHUB_EVENT_NAME: "pull_request" },
    });
    lost(step);
    const [comment] = github.state.comments;
    expect(comment?.body).toContain("### ❌ 1 pipeline lost");
    expect(comment?.body).toMatch(/\| \[daily\]\(.*report.py\) \| ❌ has none now \|/);
  });

  it("is an error that the server knows, when it is uploaded and when it is compared", {
    timeout: 120_000,
  }, async () => {
    const { url } = await startServer();
    const github = await startGitHub();
    const env = actionsEnvironment(github, { event: { repository: { default_branch: "main" } } });
    const workspace = makeWorkspace({ [report]: daily, "pipelines/train.py": train });
    const step = (inputs: Readonly<Record<string, string>> = {}): Promise<Step> =>
      runStep({ workspace, env, inputs: { checks: "off", host: url, ...inputs } });
    expect(await step()).toMatchObject({ exitCode: 0 });
    rmSync(join(workspace, "compiled"), { recursive: true });
    edit(workspace, report, lostDecorator);
    const uploaded = await step();
    lost(uploaded);
    expect(uploaded.annotations.at(0)?.message).toContain("(as the server knows it)");
    expect(uploaded.log).toContain("train: is on the server already as version");
    rmSync(join(workspace, "compiled"), { recursive: true });
    const compared = await step({ "server-drift": "warning" });
    lost(compared);
    expect(compared.log).not.toContain("Delete it on the server");
  });

  it("keeps its package in the commit of a job that compiles nothing", async () => {
    const github = await startGitHub({ [report]: daily, "pipelines/train.py": train });
    await publish(github);
    github.state.git.push("main", { [report]: lostDecorator });
    const step = await publish(github);
    lost(step);
    expect(step.log).toContain("publish: no commit, because 1 of 2 pipelines failed.");
    const taken = await publish(github, { inputs: { packages: "compiled/train.yaml", python: "no-such-python" } });
    expect(taken.exitCode).toBe(0);
    expect(github.state.git.files("main")).toContain("compiled/report.yaml");
  });

  it("is there although a sparse checkout leaves it out", async () => {
    const repository = new Repository({ "other/report.py": daily, "pipelines/train.py": train });
    await run(repository.folder, { pipelines: "*/*.py" });
    repository.commit({});
    repository.git("sparse-checkout", "set", "pipelines", "compiled");
    await run(repository.folder);
    expect(manifestOf(repository.folder).pipelines.map(({ name }) => name)).toEqual(["daily", "train"]);
  });

  it("is not asked for by a manifest whose removals name nobody", async () => {
    const removed = [{ module: report, name: "daily", by: "", why: "so" }];
    const text = JSON.stringify({ version: 1, pipelines: [], removed });
    const workspace = makeWorkspace({ [report]: daily, "compiled/pipelines.json": text });
    const step = await run(workspace);
    expect(step.exitCode).toBe(1);
    expect(step.annotations.at(0)?.message).toContain("entry 1 of `removed` needs the texts");
  });
});
