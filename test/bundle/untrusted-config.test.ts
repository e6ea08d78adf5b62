import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { actionsEnvironment, checkOut, startGitHub } from "../support/github/start.ts";
import { connect } from "../support/kfp-client.ts";
import { runnablePackage, startRunningServer } from "../support/running-server.ts";
import { makeWorkspace } from "../support/workspace.ts";

const away = "http://127.0.0.1:9";
const pullRequest = {
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_REF: "refs/pull/7/merge",
  GITHUB_REF_NAME: "7/merge",
  GITHUB_HEAD_REF: "topic",
};
const payload = (): string =>
  makeWorkspace({
    "event.json": JSON.stringify({
      pull_request: { number: 7, head: { sha: "a".repeat(40), ref: "topic", repo: { full_name: "acme/pipelines" } } },
    }),
  });

interface Given {
  /** `pipelines.yaml` in the default branch, and in the checkout. */
  readonly kept: string;
  readonly found: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

async function step({ kept, found, inputs, env = {} }: Given): Promise<Step> {
  const github = await startGitHub({ "pipelines.yaml": kept, "train.yaml": await runnablePackage("v1", "good") });
  const workspace = await checkOut(github);
  writeFileSync(join(workspace, "pipelines.yaml"), found);
  return await runStep({
    workspace,
    inputs: { packages: "train.yaml", checks: "off", ...inputs },
    env: { ...actionsEnvironment(github), ...env },
  });
}

describe("pipelines.yaml of a checkout that is not the event's own", () => {
  it.each(["repository_dispatch", "issue_comment"])("names no host on %s", async (event) => {
    const { url } = await startServer();
    const kept = `environments: { production: { host: "${url}" } }\n`;
    const found = `environments: { production: { host: "${away}" } }\n`;
    const env = { GITHUB_EVENT_NAME: event };
    const { log, exitCode } = await step({ kept, found, inputs: { environment: "production" }, env });
    expect(log).toContain("pipelines.yaml counts as it is in the default branch: ");
    expect({ exitCode, versions: (await (await connect(url)).versionsOf("train")).length }).toEqual({
      exitCode: 0,
      versions: 1,
    });
    expect(log).not.toContain(away);
  });

  it("decides nothing either where the event is about a pull request that a stranger may comment on", async () => {
    const { url } = await startServer();
    const kept = `environments: { production: { host: "${url}", experiment: released } }\n`;
    const found = `environments: { production: { host: "${url}", experiment: hostile } }\n`;
    const event = makeWorkspace({ "event.json": JSON.stringify({ issue: { number: 7, pull_request: {} } }) });
    const env = { GITHUB_EVENT_NAME: "issue_comment", GITHUB_EVENT_PATH: join(event, "event.json") };
    const inputs = { environment: "production", run: "true", wait: "false", "pipeline-name": "pr-{pr}-{name}" };
    const { log, exitCode } = await step({ kept, found, inputs, env });
    expect(log).toContain("pipelines.yaml counts as it is in the default branch: ");
    const { experiments = [] } = (await (await fetch(`${url}/apis/v1/experiments`)).json()) as {
      readonly experiments?: readonly { readonly name: string }[];
    };
    const names = experiments.map(({ name }) => name);
    expect({ exitCode, names }).toEqual({ exitCode: 0, names: expect.arrayContaining(["released"]) });
    expect(names).not.toContain("hostile");
  });

  it("decides on a push, because only people with write access push", async () => {
    const { url } = await startServer();
    const kept = `environments: { production: { host: "${away}" } }\n`;
    const found = `environments: { production: { host: "${url}" } }\n`;
    const { log } = await step({ kept, found, inputs: { environment: "production" } });
    expect(log).not.toContain("counts as it is in the default branch");
    expect(await (await connect(url)).versionsOf("train")).toHaveLength(1);
  });
});

describe("a pull request's service account", () => {
  it("is not the one that its file names, but that of the default branch", async () => {
    const host = await startRunningServer("v1");
    const kept = "defaults: { service-account: runner }\n";
    const found = "defaults: { service-account: admin }\n";
    const env = { ...pullRequest, GITHUB_EVENT_PATH: join(payload(), "event.json") };
    const { log } = await step({ kept, found, inputs: { host, run: "true", "pipeline-name": "pr-{pr}-{name}" }, env });
    const runs = (await (await fetch(`${host}/apis/v1/runs`)).json()) as { readonly runs?: readonly object[] };
    expect(log).toContain("succeeded");
    expect(JSON.stringify(runs)).toContain('"service_account":"runner"');
    expect(JSON.stringify(runs)).not.toContain("admin");
  });
});
