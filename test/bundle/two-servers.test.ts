import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { actionsEnvironment, startGitHub } from "../support/github/start.ts";
import { connect } from "../support/kfp-client.ts";
import { startMultiUser } from "../support/login/multi-user.ts";
import { startOauth2Proxy } from "../support/login/oauth2-proxy.ts";
import { forward, startWebServer } from "../support/login/web-server.ts";
import { pipelineRun, pipelineSpec } from "../support/packages.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

/** An address of this machine where nothing listens. */
const nobody = "http://127.0.0.1:9";

async function startBoth() {
  const old = await startServer(makeFolder("old"), "v1");
  const next = await startServer(makeFolder("next"), "v2beta1");
  return { old: old.url, next: next.url };
}

const packages = {
  "compiled/old/train.yaml": pipelineRun("tekton.dev/v1"),
  "compiled/new/train.yaml": pipelineSpec,
};

const namesOn = async (url: string, api: "v1" | "v2beta1", what = "pipelines"): Promise<readonly string[]> => {
  const found = (await (await fetch(`${url}/apis/${api}/${what}`)).json()) as Record<
    string,
    readonly { readonly name?: string; readonly display_name?: string }[]
  >;
  return (found[what] ?? []).map(({ name, display_name: shown }) => String(name ?? shown));
};

const inputs = { packages: "compiled/**/*.yaml", checks: "off" };
const errorsOf = ({ annotations }: Step): readonly string[] =>
  annotations.filter(({ level }) => level === "error").map(({ message }) => message);

describe("a step with more than one server", () => {
  it("uploads and runs each package where it is understood, and finds the versions the second time", async () => {
    const { old, next } = await startBoth();
    const workspace = makeWorkspace(packages);
    const step = {
      workspace,
      inputs: { ...inputs, host: old, "more-servers": `${next}: {}`, "pipeline-name": "{name}" },
    };
    const first = await runStep({ ...step, inputs: { ...step.inputs, run: "true", wait: "false" } });
    expect(first).toMatchObject({ exitCode: 0, annotations: [], outputs: { failed: "0" } });
    expect(await namesOn(old, "v1")).toEqual(["p"]);
    expect(await namesOn(next, "v2beta1")).toHaveLength(1);
    expect(await namesOn(old, "v1", "runs")).toHaveLength(1);
    expect(await namesOn(next, "v2beta1", "runs")).toHaveLength(1);
    const second = await runStep(step);
    expect(second.log.match(/is on the server already/g)).toHaveLength(2);
  });

  it("lets a pipeline and its successor have the same name, each on its own server", async () => {
    const { old, next } = await startBoth();
    const named = { ...inputs, "pipeline-name": "train" };
    const both = { ...named, host: old, "more-servers": `${next}: {}` };
    expect(await runStep({ workspace: makeWorkspace(packages), inputs: both })).toMatchObject({ exitCode: 0 });
    expect([await namesOn(old, "v1"), await namesOn(next, "v2beta1")]).toEqual([["train"], ["train"]]);
    const one = await runStep({ workspace: makeWorkspace(packages), inputs: { ...named, host: old } });
    expect(errorsOf(one).join()).toContain('"train" is also the name of a pipeline');
  });

  it("says once of a package that goes nowhere why each server cannot take it, and uploads the others", async () => {
    const { old, next } = await startBoth();
    const newer = pipelineSpec
      .replace("schemaVersion: 2.1.0", "schemaVersion: 2.9.0")
      .replace(/name: .*/, "name: newer");
    const workspace = makeWorkspace({ ...packages, "compiled/newer.yaml": newer });
    const step = await runStep({
      workspace,
      inputs: { ...inputs, host: old, "more-servers": `${next}: {}`, "pipeline-name": "{name} {digest}" },
    });
    expect(step).toMatchObject({ exitCode: 1, outputs: { failed: "1" } });
    expect(errorsOf(step)).toHaveLength(1);
    expect(errorsOf(step)[0]).toContain("cannot be uploaded to any of the 2 servers");
    for (const reason of [old, next, "schema version 2.9.0", "kfp-tekton"]) expect(errorsOf(step)[0]).toContain(reason);
    expect(await namesOn(old, "v1")).toHaveLength(1);
    expect(await namesOn(next, "v2beta1")).toHaveLength(1);
  });

  it("refuses two servers of one generation: the second would never get a package", async () => {
    const first = await startServer(makeFolder("a"), "v2beta1");
    const second = await startServer(makeFolder("b"), "v2beta1");
    const step = await runStep({
      workspace: makeWorkspace({ "compiled/a.yaml": pipelineSpec }),
      inputs: { ...inputs, host: first.url, "more-servers": `${second.url}: {}` },
    });
    expect(errorsOf(step).join()).toContain(`takes the same packages as ${first.url} (API v2beta1)`);
    expect(await namesOn(first.url, "v2beta1")).toEqual([]);
  });

  it("whose old server is away uploads nothing to the wrong one, and goes on if `api` says which it is", async () => {
    const { url } = await startServer(makeFolder("next"), "v2beta1");
    const workspace = makeWorkspace(packages);
    const given = { ...inputs, host: nobody, "more-servers": `${url}: {}` };
    const unknown = await runStep({ workspace, inputs: given });
    expect(unknown).toMatchObject({ exitCode: 1, outputs: { failed: "2" } });
    expect(await namesOn(url, "v2beta1")).toEqual([]);
    const known = await runStep({ workspace, inputs: { ...given, api: "v1" } });
    expect(known).toMatchObject({ exitCode: 1, outputs: { failed: "1" } });
    expect(errorsOf(known).join()).toContain(nobody);
    expect(await namesOn(url, "v2beta1")).toHaveLength(1);
  });
});

describe("the logins of two servers", () => {
  it("are sent to their own server only, and masked", async () => {
    const tokens = { old: "t0ken-of-the-old", next: "t0ken-of-the-new: #1" };
    const multiUser = await startMultiUser();
    const { url } = await startServer(makeFolder("next"), "v2beta1");
    const user = "user@example.com";
    const gateways = {
      old: await startOauth2Proxy({ upstream: multiUser.url, tokens: { [tokens.old]: user } }),
      next: await startOauth2Proxy({ upstream: url, tokens: { [tokens.next]: user } }),
    };
    const step = await runStep({
      workspace: makeWorkspace(packages),
      inputs: {
        ...inputs,
        host: gateways.old.url,
        namespace: "team-a",
        token: tokens.old,
        "more-servers": `${gateways.next.url}:\n  token: ${JSON.stringify(tokens.next)}\n`,
      },
    });
    expect(step).toMatchObject({ exitCode: 0, outputs: { failed: "0" } });
    for (const name of ["old", "next"] as const) {
      const sent = new Set(gateways[name].asked.map(({ headers }) => headers.authorization));
      expect(sent).toContain(`Bearer ${tokens[name]}`);
      expect([...sent].filter((header) => header !== undefined)).toEqual([`Bearer ${tokens[name]}`]);
    }
    const shown = step.log.replace(/^::add-mask::.*$/gm, "") + step.summary + JSON.stringify(step.outputs);
    for (const token of Object.values(tokens)) {
      expect(step.log).toContain(`::add-mask::${token}`);
      expect(shown).not.toContain(token);
    }
  });

  it("are not sent where a server without one is named", async () => {
    const { old, next } = await startBoth();
    const spy = await startWebServer((asked) => forward(asked, next + asked.url.pathname + asked.url.search, {}));
    const step = await runStep({
      workspace: makeWorkspace(packages),
      inputs: { ...inputs, host: old, token: "0nly-for-the-old", "more-servers": `${spy.url}: {}` },
    });
    expect(step.exitCode).toBe(0);
    expect(spy.asked.length).toBeGreaterThan(0);
    expect(JSON.stringify(spy.asked.map(({ headers }) => headers))).not.toContain("0nly");
  });
});

function pullRequest(action: string, state: string) {
  const file = join(makeFolder("event"), "event.json");
  const pull_request = { number: 12, state, merged: false, created_at: new Date().toISOString() };
  writeFileSync(file, JSON.stringify({ action, number: 12, pull_request }));
  return { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: "acme/pipelines" };
}

describe("trials of a pull request on two servers", () => {
  it("are removed from both, and from the one that can be reached if the other is away", async () => {
    const { old, next } = await startBoth();
    const both = { host: old, "more-servers": `${next}: {}` };
    const trial = await runStep({
      workspace: makeWorkspace(packages),
      inputs: { ...inputs, ...both },
      env: pullRequest("opened", "open"),
    });
    expect(trial).toMatchObject({ exitCode: 0, outputs: { failed: "0" } });
    const cleanup = { workspace: makeFolder("empty"), env: pullRequest("closed", "closed") };
    const half = await runStep({
      ...cleanup,
      inputs: { host: nobody, "more-servers": `${next}: {}`, cleanup: "true" },
    });
    expect(half).toMatchObject({ exitCode: 1, outputs: { removed: "1" } });
    expect(errorsOf(half).join()).toContain(nobody);
    expect([(await namesOn(old, "v1")).length, await namesOn(next, "v2beta1")]).toEqual([1, []]);
    const rest = await runStep({ ...cleanup, inputs: { ...both, cleanup: "true" } });
    expect(rest).toMatchObject({ exitCode: 0, outputs: { removed: "1" } });
    expect(await namesOn(old, "v1")).toEqual([]);
  });
});

it("`server-drift` compares each package with the server that has it", async () => {
  const { old, next } = await startBoth();
  const both = { ...inputs, host: old, "more-servers": `${next}: {}` };
  const workspace = makeWorkspace(packages);
  expect(await runStep({ workspace, inputs: both })).toMatchObject({ exitCode: 0 });
  const compare = { ...both, "server-drift": "error" };
  expect(await runStep({ workspace, inputs: compare })).toMatchObject({ exitCode: 0, outputs: { drifted: "0" } });
  writeFileSync(join(workspace, "compiled/new/train.yaml"), `${pipelineSpec}# edited\n`);
  expect(await runStep({ workspace, inputs: compare })).toMatchObject({ exitCode: 1, outputs: { drifted: "1" } });
  writeFileSync(join(workspace, "compiled/old/train.yaml"), pipelineRun("tekton.dev/v1", "changed"));
  expect(await runStep({ workspace, inputs: compare })).toMatchObject({ exitCode: 1, outputs: { drifted: "2" } });
});

const version1 = `from kfp import dsl

@dsl.pipeline(name="train")
def train(rows: int = 5):
    dsl.ContainerOp(name="work", image="busybox", command=["echo", rows])
`;

const version2 = `from kfp import dsl

@dsl.component(base_image="python:3.11")
def work(rows: int) -> int:
    return rows

@dsl.pipeline(name="train")
def train(rows: int = 5):
    work(rows=rows)
`;

it("a schedule moves to the new server with its pipeline, and is never due on both", { timeout: 600_000 }, async () => {
  const { old, next } = await startBoth();
  const github = await startGitHub();
  const env = actionsEnvironment(github, { event: { repository: { default_branch: "main" } } });
  const file = `pipelines:
  train:
    schedules:
      nightly: { cron: "0 0 3 * * *", timezone: UTC }
environments:
  production: { host: "${old}", branches: [main], schedules: on }
`;
  const workspace = makeWorkspace({ "pipelines/train.py": version1, "pipelines.yaml": file });
  const deploy = () => runStep({ workspace, env, inputs: { checks: "off", "more-servers": `${next}: {}` } });
  const enabled = async (url: string) =>
    (await (await connect(url)).listSchedules()).map(({ name, isEnabled }) => [name, isEnabled]);

  expect(await deploy()).toMatchObject({ exitCode: 0 });
  expect([await enabled(old), await enabled(next)]).toEqual([[["train nightly", true]], []]);
  writeFileSync(join(workspace, "pipelines/train.py"), version2);
  const moved = await deploy();
  expect(moved.log).toContain("~ replace production/train/nightly");
  expect(moved).toMatchObject({ exitCode: 0 });
  expect([await enabled(old), await enabled(next)]).toEqual([[], [["train nightly", true]]]);
  expect((await deploy()).log).toContain("1 schedule is as in Git");
});
