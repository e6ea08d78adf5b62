import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import type { GitHubServer } from "../support/github/github.ts";
import { type OpenedPull, openPull } from "../support/github/pull-request.ts";
import { actionsEnvironment, checkOut, startGitHub } from "../support/github/start.ts";
import { pipelineRun } from "../support/packages.ts";

const train = `${oneStep}\ndsl.ContainerOp(name="second", image="busybox:1", command=["sh", "-c", "echo second"])`;
const files = {
  "pipelines/train.py": pipelineModule(train, { name: "train" }),
  "pipelines/stays.py": pipelineModule(oneStep, { name: "stays" }),
  "pipelines/goes.py": pipelineModule(oneStep, { name: "goes" }),
};
const changed = {
  "pipelines/train.py": pipelineModule(
    `${train.replace("busybox:1", "busybox:2")}\n${oneStep.replace("step", "third")}`,
    {
      name: "train",
    },
  ),
  "pipelines/goes.py": undefined,
  "pipelines/comes.py": pipelineModule(oneStep, { name: "comes" }),
};

interface Check {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

async function check(github: GitHubServer, { branch, event }: OpenedPull, { inputs, env }: Check = {}): Promise<Step> {
  const runner = actionsEnvironment(github, { branch, event });
  return await runStep({
    workspace: await checkOut(github, branch),
    inputs: { comment: "true", checks: "off", ...inputs },
    env: { ...runner, GITHUB_EVENT_NAME: "pull_request", GITHUB_JOB: "check", GITHUB_ACTION: "step", ...env },
  });
}

const bodies = ({ state }: GitHubServer): readonly string[] => state.comments.map(({ body }) => body);

describe("a step with `comment`", () => {
  it("shows on the pull request what its change does to the graph, and brings that up to date with the next commit", async () => {
    const github = await startGitHub(files);
    const pull = openPull(github, changed);
    const first = await check(github, pull);
    expect(first.exitCode).toBe(0);
    expect(first.log).toContain(
      `Comment on pull request #1 created: ${github.url}/acme/pipelines/pull/1#issuecomment-1`,
    );
    const [body = ""] = bodies(github);
    expect(body).toContain("### ✅ 3 pipelines changed");
    expect(body).toContain("/pipelines/comes.py) | ➕ new, 1 task |");
    expect(body).toContain("/pipelines/train.py) | ✏️ 1 task added, 1 task changed |");
    expect(body).toContain("| goes<br>`pipelines/goes.py` | ➖ removed |");
    expect(body).toContain("1 pipeline compiles to the same as before.");
    expect(body).toContain('t2["✏️ second<br/><small>image</small>"]\nt3["➕ third"]');
    expect(body).toContain("- ✏️ `second`\n  - image: `busybox:1` → `busybox:2`\n- ➕ `third`");
    const next = github.state.git.push(pull.branch, {
      "pipelines/train.py": "from kfp import dsl\n@dsl.pipeline(name='train')\ndef train():\n    boom\n",
    });
    const event = { pull_request: { ...(pull.event as { pull_request: object }).pull_request, head: { sha: next } } };
    const second = await check(github, { ...pull, event }, { env: { GITHUB_RUN_NUMBER: "8" } });
    expect(second.exitCode).toBe(1);
    expect(bodies(github)).toEqual([
      expect.stringMatching(
        /### ❌ 1 pipeline failed · 2 pipelines changed[\s\S]*NameError: name 'boom' is not defined[\s\S]*at \[pipelines\/train.py:4]/,
      ),
    ]);
  });

  it("says that runs are under way, and in the end what became of them: never a green sign over a failed run", async () => {
    const github = await startGitHub(files);
    const failing = oneStep.replace(/"echo[^"]*"/, '"echo no bucket; sleep 2; exit 3"');
    const pull = openPull(github, { "pipelines/train.py": pipelineModule(failing, { name: "train" }) });
    const seen = new Set<string>();
    const step = await runStep({
      workspace: await checkOut(github, pull.branch),
      inputs: { comment: "true", checks: "off", host: "embedded", run: "true", pipelines: "pipelines/train.py" },
      env: {
        ...actionsEnvironment(github, pull),
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_JOB: "check",
        GITHUB_ACTION: "step",
      },
      whileRunning: async ({ ended }) => {
        let isOver = false;
        void ended.then(() => {
          isOver = true;
        });
        while (!isOver) {
          for (const body of bodies(github)) seen.add(body.split("\n")[1] ?? "");
          await delay(50);
        }
      },
    });
    expect(step.exitCode).toBe(1);
    for (const body of bodies(github)) seen.add(body.split("\n")[1] ?? "");
    expect([...seen]).toEqual(["### ⏳ 1 pipeline changed · running", "### ❌ 1 run failed · 1 pipeline changed"]);
    expect(bodies(github)[0]).toMatch(/\| ❌ failed, [\d.]+ s \|/);
    expect(bodies(github)[0]).toContain("Task `step`: Failed, exit code 3\n\n```text\nno bucket\n```");
  });

  it("compares with the packages that are committed, and then needs no second compilation", async () => {
    const github = await startGitHub(files);
    const workspace = await checkOut(github);
    const { outputs } = await runStep({ workspace, inputs: { checks: "off" } });
    const packages = outputs.packages?.split("\n") ?? [];
    github.state.git.push(
      "main",
      Object.fromEntries(packages.map((path) => [path, readFileSync(join(workspace, path), "utf8")])),
    );
    const { log } = await check(github, openPull(github, { "pipelines/train.py": changed["pipelines/train.py"] }));
    expect(log).not.toContain("to compare with");
    expect(bodies(github)[0]).toContain("✏️ 1 task added, 1 task changed");
  });

  it("makes no comment when the pull request touches no pipeline, and asks GitHub once", async () => {
    const github = await startGitHub(files);
    const step = await check(github, openPull(github, { "README.md": "words" }), {
      inputs: { "changed-only": "true" },
    });
    expect(step.log).toContain("No comment on pull request #1: it changes no pipeline.");
    expect(step).toMatchObject({ exitCode: 0, outputs: { skipped: "3", compiled: "0" } });
    expect(github.requests).toEqual(["GET /repos/acme/pipelines/issues/1/comments"]);
  });

  it("says in one line that a fork's token may not comment, and goes on", async () => {
    const github = await startGitHub(files);
    Object.assign(github.state.permissions, { issues: "read", pull_requests: "read", contents: "read" });
    const step = await check(github, openPull(github, changed, { fork: true }));
    expect(step).toMatchObject({ exitCode: 0, annotations: [] });
    expect(step.log).toContain("No comment: the pull request comes from a fork, whose token may not write.");
  });

  it.each([
    ["Resource not accessible by integration", "pull-requests: write"],
    ["Unable to create comment because issue is locked.", "Its conversation is locked."],
  ])("warns when GitHub refuses it (%s), and goes on", async (message, hint) => {
    const github = await startGitHub(files);
    const reply = { status: 403, body: { message } };
    github.faults.push({ on: "POST /repos/acme/pipelines/issues/1/comments", times: 1, reply });
    const step = await check(github, openPull(github, changed));
    expect(step.exitCode).toBe(0);
    expect(step.annotations).toMatchObject([{ level: "warning", message: expect.stringContaining(hint) }]);
  });

  it("speaks for a fork from the artifact of the job without rights, with the rights of the base, and compiles nothing", async () => {
    const github = await startGitHub(files);
    const broken = {
      "pipelines/broken.py": "from kfp import dsl\n@dsl.pipeline(name='broken')\ndef broken():\n    boom\n",
    };
    const { branch, event } = openPull(github, { ...changed, ...broken }, { fork: true });
    const untrusted = await runStep({
      workspace: await checkOut(github, branch),
      inputs: { checks: "off", "changed-only": "true", publish: "artifact" },
      env: { ...actionsEnvironment(github, { branch, event }), GITHUB_EVENT_NAME: "pull_request" },
    });
    expect(untrusted.outputs).toMatchObject({
      compiled: "2",
      failed: "1",
      "artifact-id": expect.stringMatching(/^\d+$/),
    });
    const trusted = await checkOut(github);
    for (const [path, bytes] of Object.entries(unzipSync(github.state.artifacts[0]?.bytes ?? new Uint8Array()))) {
      mkdirSync(dirname(join(trusted, "packages", path)), { recursive: true });
      writeFileSync(join(trusted, "packages", path), bytes);
    }
    const { head } = (event as { pull_request: { head: { sha: string } } }).pull_request;
    const run = { head_branch: branch, head_sha: head.sha, head_repository: { owner: { login: "acme" } } };
    const step = await runStep({
      workspace: trusted,
      inputs: { comment: "true", checks: "off", packages: "packages/**", python: "no-python" },
      env: { ...actionsEnvironment(github, { event: { workflow_run: run } }), GITHUB_EVENT_NAME: "workflow_run" },
    });
    expect(step).toMatchObject({ exitCode: 0, annotations: [] });
    const [body = ""] = bodies(github);
    expect(body).toContain("### ❌ 1 pipeline failed · 3 pipelines changed");
    expect(body).toContain("/pipelines/broken.py) | ❌ does not compile |");
    expect(body).toContain("/pipelines/train.py) | ✏️ 1 task added, 1 task changed |");
    expect(body).toContain("| goes<br>`pipelines/goes.py` | ➖ removed |");
    expect(body).toContain(`Commit ${head.sha.slice(0, 7)}`);
  });

  describe("for a fork believes the checkout and not the fork", () => {
    const packageOf = (image: string): string =>
      pipelineRun("tekton.dev/v1").replace("image: busybox", `image: ${image}`);
    const entry = (text: string) => ({
      module: "pipelines/p.py",
      function: "p",
      name: "p",
      line: 3,
      package: "p.yaml",
      sha256: createHash("sha256").update(text).digest("hex"),
      sdk: "1.9.3",
      parameters: [],
      sources: {},
      sideFiles: {},
    });
    const manifestOf = (text: string): string => JSON.stringify({ version: 1, pipelines: [entry(text)] });

    async function comment(artifact: Readonly<Record<string, string>>, isCommitted = true): Promise<string> {
      const good = packageOf("good:1");
      const committed = { "compiled/p.yaml": good, "compiled/pipelines.json": manifestOf(good) };
      const github = await startGitHub({ ...files, ...(isCommitted ? committed : {}) });
      const { branch, event } = openPull(github, { "README.md": "words" }, { fork: true });
      const workspace = await checkOut(github);
      mkdirSync(join(workspace, "packages"));
      for (const [path, text] of Object.entries(artifact)) writeFileSync(join(workspace, "packages", path), text);
      const { head } = (event as { pull_request: { head: { sha: string } } }).pull_request;
      const run = { head_branch: branch, head_sha: head.sha, head_repository: { owner: { login: "acme" } } };
      const payload = { workflow_run: { event: "pull_request", ...run } };
      const step = await runStep({
        workspace,
        inputs: { comment: "true", packages: "packages/**" },
        env: { ...actionsEnvironment(github, { event: payload }), GITHUB_EVENT_NAME: "workflow_run" },
      });
      expect(step.exitCode).toBe(0);
      return bodies(github)[0] ?? step.log;
    }

    const evil = packageOf("evil:666");
    const changedImage = "`good:1` → `evil:666`";
    const reportOf = (pipeline: object): string =>
      JSON.stringify({
        version: 1,
        note: "Your token has expired: log in at www.evil.example",
        pipelines: [{ module: "pipelines/p.py", name: "p", packagePath: "p.yaml", findings: [], ...pipeline }],
      });

    it("when it does not say what the pipeline was", async () => {
      const body = await comment({ "p.yaml": evil, "pipelines.json": manifestOf(evil) });
      expect(body).toContain(changedImage);
      expect(body).toContain("reported by the pull request's own workflow run, not verified");
    });

    it("when it claims that the pipeline was the same before", async () => {
      const report = reportOf({ before: { kind: "package", yaml: evil } });
      const body = await comment({ "p.yaml": evil, "pipelines.json": manifestOf(evil), "report.json": report });
      expect(body).toContain(changedImage);
      expect(body).not.toContain("expired");
    });

    it("but for what is not committed, and then tells what the fork says, as the fork's", async () => {
      const report = reportOf({ before: { kind: "package", yaml: packageOf("told:1") } });
      const artifact = { "p.yaml": evil, "pipelines.json": manifestOf(evil), "report.json": report };
      const body = await comment(artifact, false);
      expect(body).toContain("`told:1` → `evil:666`");
      expect(body).toContain("not verified");
    });

    it("and says that it is not known where nobody tells", async () => {
      const log = await comment({ "p.yaml": evil, "pipelines.json": manifestOf(evil) }, false);
      expect(log).toContain("What some pipelines were before is not known: no packages are committed in this checkout");
    });

    it("what is found in its packages, and what to do about it", async () => {
      const hint = "Your token has expired: log in at www.evil.example";
      const findings = [
        { rule: "no-timeout", level: "warning", message: hint, hint, location: { file: "pipelines/p.py", line: 1 } },
      ];
      const report = reportOf({ findings, error: { message: "No module named 'x'", hint } });
      const body = await comment({ "p.yaml": evil, "pipelines.json": manifestOf(evil), "report.json": report });
      expect(body).not.toContain("expired");
      expect(body).toContain("Set a limit");
    });
  });

  it("compares packages that no report tells of with those at their paths in the base commit", async () => {
    const packageOf = (image: string): string =>
      pipelineRun("tekton.dev/v1").replace("image: busybox", `image: ${image}`);
    const github = await startGitHub({ ...files, "pk/x.yaml": packageOf("good:1") });
    const pull = openPull(github, { "pk/x.yaml": packageOf("evil:666") });
    const step = await check(github, pull, { inputs: { packages: "pk/**" } });
    expect(step.exitCode).toBe(0);
    expect(bodies(github)[0]).toContain("`good:1` → `evil:666`");
  });

  it("leaves a pull request alone that has gone on since the workflow run", async () => {
    const github = await startGitHub(files);
    const { branch } = openPull(github, changed);
    const workspace = await checkOut(github);
    expect((await runStep({ workspace, inputs: { checks: "off" } })).exitCode).toBe(0);
    const run = { head_branch: branch, head_sha: "f".repeat(40), head_repository: { owner: { login: "acme" } } };
    const step = await runStep({
      workspace,
      inputs: { comment: "true", checks: "off", packages: "compiled/**" },
      env: { ...actionsEnvironment(github, { event: { workflow_run: run } }), GITHUB_EVENT_NAME: "workflow_run" },
    });
    expect(step.log).toContain("No comment: no open pull request is at the commit of the workflow run.");
    expect(bodies(github)).toEqual([]);
  });

  it("has none to make on a push", async () => {
    const github = await startGitHub(files);
    const step = await check(github, { number: 0, branch: "main", event: {} }, { env: { GITHUB_EVENT_NAME: "push" } });
    expect(step.log).toContain("No comment: the event push has no pull request.");
    expect(github.requests).toEqual([]);
  });
});
