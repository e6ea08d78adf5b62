import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { openPull } from "../support/github/pull-request.ts";
import { actionsEnvironment, checkOut, startGitHub } from "../support/github/start.ts";
import { connect } from "../support/kfp-client.ts";
import { makeWorkspace } from "../support/workspace.ts";

const module = `from kfp import dsl

@dsl.pipeline(name="train")
def train(rows: int = 5):
    dsl.ContainerOp(name="work", image="busybox", command=["echo", rows])
`;

const file = (host: string, schedules: string): string => `
pipelines:
  train:
    parameters: { rows: 7 }
    schedules:
${schedules}
environments:
  production: { host: "${host}", branches: [main], schedules: on }
`;

const nightly = `      nightly: { cron: "0 0 3 * * *", timezone: Europe/Berlin }`;

describe("a step with pipelines.yaml", () => {
  it("keeps its schedules on the server of its environment", { timeout: 120_000 }, async () => {
    const { url } = await startServer();
    const github = await startGitHub();
    const env = actionsEnvironment(github, { event: { repository: { default_branch: "main" } } });
    const workspace = makeWorkspace({ "pipelines/train.py": module, "pipelines.yaml": file(url, nightly) });
    const deploy = () => runStep({ workspace, env });
    const client = await connect(url);

    const first = await deploy();
    expect(first.log).toContain("+ create production/train/nightly");
    expect(first).toMatchObject({ exitCode: 0 });
    const [created, ...more] = await client.listSchedules();
    expect(more).toEqual([]);
    expect(created).toMatchObject({ name: "train nightly", isEnabled: true, parameters: { rows: "7" } });

    expect((await deploy()).log).toContain("1 schedule is as in Git");
    expect(await client.listSchedules()).toEqual([created]);

    await client.enableSchedule(created?.id ?? "", false);
    const drifted = await runStep({ workspace, env, inputs: { "server-drift": "error" } });
    expect(drifted.annotations.filter(({ level }) => level === "error")).toMatchObject([
      { message: expect.stringContaining("production/train/nightly is disabled"), properties: { line: "6" } },
    ]);
    expect(drifted).toMatchObject({ exitCode: 1, outputs: { drifted: "1" } });
    const issue = { "server-drift": "warning", "drift-issue": "true", upload: "auto" };
    expect(await runStep({ workspace, env, inputs: issue })).toMatchObject({ exitCode: 0, outputs: { drifted: "1" } });
    expect((await runStep({ workspace, env, inputs: issue })).summary).toContain("⚠️ schedules differ on the server");
    expect(github.state.issues).toMatchObject([
      { state: "open", body: expect.stringContaining("The schedule production/train/nightly is disabled") },
    ]);

    writeFileSync(join(workspace, "pipelines.yaml"), file(url, nightly.replace("0 0 3", "0 30 4")));
    expect((await deploy()).log).toMatch(
      /~ replace production\/train\/nightly \(when 0 0 [12] \* \* \* → 0 30 [23] \* \* \*, enabled false → true\)/,
    );
    expect(await client.listSchedules()).toMatchObject([{ isEnabled: true }]);

    writeFileSync(join(workspace, "pipelines.yaml"), file(url, "      {}"));
    expect((await deploy()).log).toContain("− remove production/train/nightly");
    expect(await client.listSchedules()).toEqual([]);
  });
});

it.each([
  ["of a repository without a name", {}, nightly, "repository without a name"],
  [
    "whose mark the server would cut off",
    { GITHUB_REPOSITORY: `acme/${"p".repeat(95)}` },
    `      ${"n".repeat(63)}: { cron: "0 0 3 * * *" }`,
    "bytes too long for a description of the server",
  ],
])("schedules %s are refused before anything is sent", { timeout: 60_000 }, async (_, env, schedules, words) => {
  const { url } = await startServer();
  const long = "train-".repeat(12).slice(0, -1);
  const workspace = makeWorkspace({
    "pipelines/train.py": module.replace('"train"', `"${long}"`),
    "pipelines.yaml": file(url, schedules).replace("  train:", `  ${long}:`),
  });
  const step = await runStep({
    workspace,
    env: {
      GITHUB_REF_TYPE: "branch",
      GITHUB_REF_NAME: "main",
      GITHUB_EVENT_NAME: "push",
      GITHUB_SHA: "a".repeat(40),
      ...env,
    },
  });
  expect(step).toMatchObject({ exitCode: 1 });
  expect(step.annotations.map(({ message }) => message).join("\n")).toContain(words);
  const client = await connect(url);
  expect([await client.listSchedules(), await client.versionsOf(long)]).toEqual([[], []]);
});

describe("a step about a pull request", () => {
  const withSchedules = (url: string, schedules: string): Readonly<Record<string, string>> => ({
    "pipelines/train.py": module,
    "pipelines.yaml": file(url, schedules),
  });

  async function open(changed: (url: string) => Readonly<Record<string, string>>) {
    const { url } = await startServer();
    const github = await startGitHub(withSchedules(url, `${nightly}\n      weekly: { cron: "0 0 5 * * 1" }`));
    const deployed = await runStep({
      workspace: await checkOut(github),
      inputs: { checks: "off" },
      env: actionsEnvironment(github, { event: { repository: { default_branch: "main" } } }),
    });
    expect(deployed).toMatchObject({ exitCode: 0 });
    const pull = openPull(github, changed(url));
    const check = async (inputs: Readonly<Record<string, string>>) =>
      await runStep({
        workspace: await checkOut(github, pull.branch),
        inputs: { checks: "off", comment: "true", upload: "false", ...inputs },
        env: { ...actionsEnvironment(github, pull), GITHUB_EVENT_NAME: "pull_request" },
      });
    return { url, github, check, deployed };
  }

  it("shows what its deployment would do with the schedules, and does nothing", { timeout: 120_000 }, async () => {
    const { url, github, check, deployed } = await open((server) =>
      withSchedules(
        server,
        `${nightly.replace("0 0 3", "0 30 4")}\n      hourly: { cron: "0 0 * * * *", parameters: { rows: 9 } }`,
      ),
    );
    expect(deployed.summary).toContain("**Schedules in production**\n\n```diff\n+ create production/train/nightly: ");
    const client = await connect(url);
    const before = await client.listSchedules();
    const step = await check({ environment: "production" });
    expect(step).toMatchObject({ exitCode: 0 });
    expect(await client.listSchedules()).toEqual(before);
    const plan =
      /\*\*Plan of the schedules in production\*\*\n\n```diff\n~ replace production\/train\/nightly \(when 0 0 [12] \* \* \* → 0 30 [23] \* \* \*\): (?:[-\d]+ 04:30 Europe\/Berlin = [-\d]+ 0[23]:30 UTC(?:; )?){3}\n\+ create production\/train\/hourly: (?:[-\d]+ \d\d:00 UTC(?:; )?){3}\n− remove production\/train\/weekly\n```/;
    expect(step.summary).toMatch(plan);
    expect(github.state.comments.map(({ body }) => body)).toEqual([expect.stringMatching(plan)]);
  });

  it("without a login, or with a server that is away, says why the plan is not known, and goes on", async () => {
    const { github, check } = await open((server) => withSchedules(server, nightly));
    const step = await check({ environment: "production", host: "http://127.0.0.1:1" });
    expect(step).toMatchObject({ exitCode: 0 });
    expect(step.summary).toContain("**Plan of the schedules in production**: not known.");
    expect(github.state.comments).toEqual([]);
  });

  it("refuses at its line what would stop the deployment, without an environment and without a server", async () => {
    const { check } = await open((server) =>
      withSchedules(server, `      nightly: { cron: "0 0 3 * * *", parameters: { row: 1 } }`),
    );
    const step = await check({});
    expect(step).toMatchObject({ exitCode: 1 });
    expect(step.annotations).toMatchObject([
      {
        level: "error",
        message: expect.stringContaining('does not declare the parameter "row"'),
        properties: { file: "pipelines.yaml", line: "6" },
      },
    ]);
  });
});

it("the summary of a step with pipelines.yaml tells where each value of a run comes from", async () => {
  const { url } = await startServer();
  const github = await startGitHub();
  const text = `from kfp import dsl
@dsl.pipeline(name="train")
def train(a: int = 1, b: int = 1, c: int = 1, d: int = 1, e: int = 1):
    dsl.ContainerOp(name="work", image="busybox", command=["echo", a])
`;
  const config = `defaults: { parameters: { a: 2, b: 2, c: 2, d: 2 } }
pipelines: { train: { parameters: { b: 3, c: 3, d: 3 } } }
environments: { production: { host: "${url}", branches: [main], parameters: { c: 4, d: 4 } } }
`;
  const workspace = makeWorkspace({ "pipelines/train.py": text, "pipelines.yaml": config });
  const inputs = { run: "true", wait: "false", parameters: "d: 5", checks: "off" };
  const step = await runStep({ workspace, inputs, env: actionsEnvironment(github) });
  expect(step).toMatchObject({ exitCode: 0 });
  expect(step.summary).toContain(
    [
      "| Parameter | Type | Default | Value | From |",
      "| --- | --- | --- | --- | --- |",
      "| `a` | Integer | `1` | `2` | defaults |",
      "| `b` | Integer | `1` | `3` | pipeline |",
      "| `c` | Integer | `1` | `4` | environment production |",
      "| `d` | Integer | `1` | `5` | input |",
      "| `e` | Integer | `1` |  |  |",
    ].join("\n"),
  );
});
