import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { actionsEnvironment, startGitHub } from "../support/github/start.ts";
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
    expect(drifted).toMatchObject({ exitCode: 1 });

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
