import { existsSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import type { GitHubServer } from "../support/github/github.ts";
import { actionsEnvironment, runtimeToken, startGitHub } from "../support/github/start.ts";
import { changed, message, train } from "../support/publish.ts";
import { sdkPython } from "../support/sdk.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const main = "refs/heads/main";
const pull = "refs/pull/7/merge";

/** A hosted runner: the next job finds its folders empty, at the same paths. */
class HostedRunner {
  readonly github: GitHubServer;
  readonly workspace = makeWorkspace({ "pipelines/train.py": train });
  readonly toolCache = makeFolder("hosted-tools");

  constructor(github: GitHubServer) {
    this.github = github;
  }

  async job({ refs = [main], event = "push", ...given }: Job = {}): Promise<Step> {
    rmSync(join(this.toolCache, "kfp-tekton-action"), { recursive: true, force: true });
    rmSync(join(this.workspace, "compiled"), { recursive: true, force: true });
    return await this.again({ refs, event, ...given });
  }

  /** Another step of the same job. */
  async again({ refs = [main], event = "push", inputs = {}, env = {} }: Job = {}): Promise<Step> {
    return await runStep({
      workspace: this.workspace,
      inputs: { python: sdkPython(), sdk: "installed", ...inputs },
      env: {
        ...actionsEnvironment(this.github, { event: { repository: { default_branch: "main" } } }),
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_EVENT_NAME: event,
        GITHUB_REF: refs[0] ?? "",
        GITHUB_REF_TYPE: "branch",
        GITHUB_BASE_REF: event === "pull_request" ? "main" : "",
        RUNNER_ENVIRONMENT: "github-hosted",
        RUNNER_TOOL_CACHE: this.toolCache,
        ACTIONS_CACHE_SERVICE_V2: "True",
        ACTIONS_RUNTIME_TOKEN: runtimeToken(4711, refs),
        ...env,
      },
    });
  }

  /** Of what is kept: ref and the first word of the key. */
  get kept(): readonly string[] {
    return this.github.state.caches.map(({ ref, key }) => `${ref} ${/:(sdk|packages)-/.exec(key)?.[1]}`);
  }
}

interface Job {
  /** What the job's token reads; the first one it writes. */
  readonly refs?: readonly string[];
  readonly event?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

const hostedRunner = async (): Promise<HostedRunner> => new HostedRunner(await startGitHub());
const usedCache = /Cache hit for/;

describe("cache", () => {
  it("keeps the SDK's environment and the packages for the next job", { timeout: 900_000 }, async () => {
    const runner = await hostedRunner();
    const inputs = { python: "python3", sdk: "1.9.3" };
    const first = await runner.job({ inputs });
    expect(first.log).toContain("Installing kfp-tekton==1.9.3");
    expect(runner.kept, first.log).toEqual([`${main} sdk`, `${main} packages`]);

    const second = await runner.job({ inputs });
    expect(second).toMatchObject({ exitCode: 0, outputs: { compiled: "1" } });
    expect(second.log).not.toContain("Installing");
    expect(second.log).toMatch(usedCache);
    expect(second.log).toContain("train → compiled/train.yaml (inputs unchanged)");
    expect(runner.kept).toHaveLength(2);

    writeFileSync(join(runner.workspace, "pipelines/train.py"), changed);
    const third = await runner.job({ inputs });
    expect(third).toMatchObject({ exitCode: 0, outputs: { compiled: "1" } });
    expect(third.log).not.toContain("Installing");
    expect(runner.kept).toEqual([`${main} sdk`, `${main} packages`, `${main} packages`]);

    // A job that was killed while it unpacked has left half of an environment.
    const environments = join(runner.toolCache, "kfp-tekton-action/sdk");
    const [name = ""] = readdirSync(environments);
    writeFileSync(join(environments, `${name}.restoring`), "");
    rmSync(join(environments, name, "lib"), { recursive: true });
    writeFileSync(join(runner.workspace, "pipelines/train.py"), train.replace("echo hi", "echo again"));
    const fourth = await runner.again({ inputs: { ...inputs, cache: "false" } });
    expect(fourth.log).toContain("Installing kfp-tekton==1.9.3");
    expect(fourth.exitCode).toBe(0);
    expect(readdirSync(environments)).toEqual([name]);
  });

  it("gives a pull request what its base has kept, and never the other way round", async () => {
    const runner = await hostedRunner();
    const pullRequest = { refs: [pull, main], event: "pull_request" };
    await runner.job(pullRequest);
    expect(runner.kept).toEqual([`${pull} packages`]);
    expect((await runner.job()).log).not.toMatch(usedCache);
    expect(runner.kept).toEqual([`${pull} packages`, `${main} packages`]);
    const other = { refs: ["refs/pull/8/merge", main], event: "pull_request" };
    expect((await runner.job(other)).log).toMatch(usedCache);
    expect(runner.kept).toHaveLength(2);
  });

  it("does not take a pull request's, even from a service that does not keep branches apart", async () => {
    const runner = await hostedRunner();
    await runner.job({ refs: [pull], event: "pull_request" });
    const { log } = await runner.job({ refs: [main, pull] });
    expect(log).not.toMatch(usedCache);
    expect(runner.kept).toEqual([`${pull} packages`, `${main} packages`]);
  });

  it.each([
    ["pull_request_target", {}, "strangers can cause the event pull_request_target on the default branch"],
    ["workflow_run", {}, "strangers can cause the event workflow_run on the default branch"],
    ["an_event_to_come", {}, "strangers can cause the event an_event_to_come on the default branch"],
    ["workflow_dispatch", { "allow-unsafe-pr-checkout": "true" }, "lets the job run somebody else's code"],
  ])("neither takes nor keeps anything on %s", async (event, given, reason) => {
    const runner = await hostedRunner();
    await runner.job();
    const inputs = { "allow-unsafe-pr-checkout": "true", ...given };
    const { exitCode, log } = await runner.job({ event, inputs });
    expect(exitCode).toBe(0);
    expect(log).toContain("Nothing is kept for other jobs, because");
    expect(log).toContain(reason);
    expect(log).not.toMatch(usedCache);
    expect(runner.kept).toEqual([`${main} packages`]);
  });

  it("keeps no package that may hold the value of a variable", async () => {
    const runner = await hostedRunner();
    await runner.job({ inputs: { "pass-env": "API_TOKEN" }, env: { API_TOKEN: "secret" } });
    expect(runner.kept).toEqual([]);
  });

  it.each([
    ["another image", { ImageOS: "ubuntu26", ImageVersion: "20261101.1" }, {}],
    ["other settings", {}, { "type-check": "false" }],
  ])("finds nothing for %s", async (_, env, inputs) => {
    const runner = await hostedRunner();
    const { state } = runner.github;
    await runner.job();
    const before = state.caches.length;
    const step = await runner.job({ env, inputs });
    expect(step.exitCode).toBe(0);
    expect(step.log).not.toMatch(usedCache);
    expect(state.caches.length).toBeGreaterThan(before);
  });

  it.each([
    ["refuses", { on: "POST /twirp", reply: { status: 400, body: { msg: "no" } } }],
    ["responds with a page", { on: "POST /twirp", reply: { status: 403, body: { code: "x", msg: "<html>" } } }],
  ] as const)("is a warning and never the step's failure when the service %s", async (_, fault) => {
    const runner = await hostedRunner();
    runner.github.faults.push({ ...fault, times: 99 });
    const { exitCode, log, annotations } = await runner.job();
    expect({ exitCode, log }).toMatchObject({ exitCode: 0 });
    expect(annotations.map(({ level }) => level)).not.toContain("error");
    expect(message(annotations)).toContain("Failed to restore");
  });

  it("compiles when what was kept is damaged", async () => {
    const runner = await hostedRunner();
    await runner.job();
    const [kept] = runner.github.state.caches;
    if (kept !== undefined) runner.github.state.caches[0] = { ...kept, bytes: kept.bytes.subarray(0, 100) };
    const step = await runner.job();
    expect(step).toMatchObject({ exitCode: 0, outputs: { compiled: "1" } });
    expect(message(step.annotations)).toContain("Failed to restore");
    expect(existsSync(join(runner.workspace, "compiled/train.yaml"))).toBe(true);
  });

  it("says in one line that there is no service, and nothing where nothing was to be kept", async () => {
    const runner = await hostedRunner();
    const env = { ACTIONS_RESULTS_URL: "", ACTIONS_CACHE_URL: "" };
    const { exitCode, log } = await runner.job({ env });
    expect(exitCode).toBe(0);
    expect(log.match(/^.*(?:cache service|kept for other jobs).*$/gm)).toEqual([
      "Nothing is kept for other jobs, because this runner has no cache service.",
    ]);
    const selfHosted = await runner.job({ env: { ...env, RUNNER_ENVIRONMENT: "self-hosted" } });
    expect(selfHosted.log).not.toContain("kept for other jobs");
    const own = await runner.job({ env, inputs: { "cache-dir": join(runner.toolCache, "mine") } });
    expect(own.log).not.toContain("kept for other jobs");
  });
});
