import { execFileSync } from "node:child_process";
import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { actionsEnvironment, checkOut, startGitHub } from "../support/github/start.ts";
import { pipelineRun } from "../support/packages.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";
import type { Attack } from "./attack.ts";
import { secret } from "./machine.ts";

/** Longer than any bounded work takes on a busy machine. */
const patienceMs = 90_000;

/** Each alias stands for nine of the one before. */
const bomb = `a: &a [x]\n${[..."bcdefghijklm"]
  .map(
    (name, index, all) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${index === 0 ? "a" : all[index - 1]}`)
        .join(", ")}]`,
  )
  .join("\n")}\n`;
const nested = `defaults: ${"[".repeat(100_000)}${"]".repeat(100_000)}\n`;
const commands = '"x\\n::add-path::/evil": 1\n"y\\r::add-path::/evil": 1\n"##[add-path]/evil": 1\n';

/** What a step gave away that had to refuse a file, or how it broke. */
function given(step: Step, started: number): readonly string[] {
  const lines = step.log.split(/\r|\n/);
  return [
    ...(step.exitCode === 0 ? ["the file was taken"] : []),
    ...(/Defect in this action/.test(step.log) ? ["a defect"] : []),
    ...(`${step.log}${step.summary}`.includes(secret) ? ["the secret"] : []),
    ...lines.filter((line) => /^\s*(?:::add-path|##\[)/.test(line)),
    ...(Date.now() - started > patienceMs ? ["minutes of the job"] : []),
  ];
}

/** The step takes a pipelines.yaml that it must refuse. */
async function configure(put: (path: string) => void): Promise<readonly string[]> {
  const workspace = makeWorkspace({ "compiled/a.yaml": pipelineRun("tekton.dev/v1") });
  put(join(workspace, "pipelines.yaml"));
  const started = Date.now();
  const step = await runStep({ workspace, inputs: { packages: "compiled/*.yaml", checks: "off" } });
  return given(step, started);
}

/** A server that notes the logins it gets. */
async function listen(): Promise<{ readonly url: string; readonly logins: readonly string[] }> {
  const logins: string[] = [];
  const server = createServer(({ headers }, response) => {
    if (headers.authorization !== undefined) logins.push("the token");
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, logins };
}

/** A pull request brings its own pipelines.yaml to a step that has a token. */
async function bringHost(environment: string): Promise<readonly string[]> {
  const own = await listen();
  const github = await startGitHub({
    "pipelines.yaml": 'environments: { production: { host: "http://127.0.0.1:9" } }\n',
    "a.yaml": pipelineRun("tekton.dev/v1"),
  });
  const workspace = await checkOut(github);
  const file = `environments: { production: { host: "${own.url}", branches: ["**"] }, mine: { host: "${own.url}" } }\n`;
  writeFileSync(join(workspace, "pipelines.yaml"), file);
  const head = { sha: "a".repeat(40), ref: "topic", repo: { full_name: "acme/pipelines" } };
  const event = actionsEnvironment(github, { event: { pull_request: { number: 7, head } } });
  await runStep({
    workspace,
    inputs: {
      packages: "a.yaml",
      checks: "off",
      token: `${secret}-token`,
      "pipeline-name": "pr-{pr}-{name}",
      environment,
    },
    env: { ...event, GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/7/merge", GITHUB_HEAD_REF: "topic" },
  });
  return own.logins;
}

/** A policy in the default branch that must not be taken, and a package that it would allow. */
async function obey(policy: string): Promise<readonly string[]> {
  const github = await startGitHub({ "policy.yml": policy, "a.yaml": pipelineRun("tekton.dev/v1") });
  const started = Date.now();
  const step = await runStep({
    workspace: await checkOut(github),
    inputs: { packages: "a.yaml", "policy-file": "policy.yml", checks: "off" },
    env: actionsEnvironment(github),
  });
  return given(step, started);
}

export const configAttacks: readonly Attack<void>[] = [
  { tries: "grow by aliases", got: () => configure((path) => writeFileSync(path, bomb)) },
  { tries: "hold itself by an alias", got: () => configure((path) => writeFileSync(path, "a: &a [*a]\n")) },
  { tries: "nest without end", got: () => configure((path) => writeFileSync(path, nested)) },
  { tries: "give commands to the runner by its keys", got: () => configure((path) => writeFileSync(path, commands)) },
  {
    tries: "show a file outside by a symbolic link",
    got: () =>
      configure((path) => {
        const outside = join(makeFolder("outside"), "secret");
        writeFileSync(outside, `${secret}: 1\n`);
        symlinkSync(outside, path);
      }),
  },
  {
    tries: "have the job wait for a pipe that nobody writes to",
    got: () => configure((path) => execFileSync("mkfifo", [path])),
  },
  { tries: "have the token sent to a host that a pull request names", got: () => bringHost("production") },
  { tries: "have the token sent to an environment that a pull request adds", got: () => bringHost("mine") },
  { tries: "have the token sent by branches that a pull request names", got: () => bringHost("") },
];

export const policyAttacks: readonly Attack<void>[] = [
  { tries: "grow by aliases", got: () => obey(bomb) },
  { tries: "nest without end", got: () => obey(nested) },
  { tries: "give commands to the runner by its keys", got: () => obey(commands) },
  {
    tries: "take hours by a glob of stars",
    got: () => obey(`allowed-images: ["${"**a".repeat(20_000)}"]\n`),
  },
  {
    tries: "be another one in the checkout",
    got: async () => {
      const github = await startGitHub({
        "policy.yml": "allowed-registries: [ghcr.io]\n",
        "a.yaml": pipelineRun("tekton.dev/v1"),
      });
      const workspace = await checkOut(github);
      rmSync(join(workspace, "policy.yml"));
      writeFileSync(join(workspace, "policy.yml"), "allowed-registries: ['**']\n");
      const started = Date.now();
      const inputs = { packages: "a.yaml", "policy-file": "policy.yml", checks: "off" };
      return given(await runStep({ workspace, inputs, env: actionsEnvironment(github) }), started);
    },
  },
];
