import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { startServer } from "../support/embedded.ts";
import { pipelineRun } from "../support/packages.ts";
import { Repository } from "../support/repository.ts";
import { makeFolder } from "../support/workspace.ts";

const module = (text: string): string => pipelineModule(oneStep.replace("echo hi", `echo ${text}`), { name: "train" });

interface Event {
  readonly name: string;
  readonly sha: string;
  readonly payload?: object;
}

function eventEnvironment({ name, sha, payload = {} }: Event): Readonly<Record<string, string>> {
  const file = join(makeFolder("event"), "event.json");
  writeFileSync(file, JSON.stringify({ repository: { default_branch: "main" }, ...payload }));
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: "acme/pipelines",
    GITHUB_REF: name === "pull_request" ? "refs/pull/12/merge" : "refs/heads/main",
    GITHUB_REF_TYPE: "branch",
    GITHUB_SHA: sha,
  };
}

/** Events with secrets compile nothing but their own commit otherwise. */
const otherCommit = { "allow-unsafe-pr-checkout": "true" };

interface Uploaded extends Step {
  readonly defaultVersion: string;
  readonly description: string;
}

async function upload(host: string, workspace: string, event: Event, inputs = {}): Promise<Uploaded> {
  const step = await runStep({ workspace, inputs: { host, ...inputs }, env: eventEnvironment(event) });
  const read = async (path: string) => (await (await fetch(`${host}/apis/v1/${path}`)).json()) as Listed;
  const { pipelines = [] } = await read("pipelines");
  const { description = "" } = await read(`pipeline_versions/${step.outputs["version-id"]}`);
  return { ...step, defaultVersion: pipelines[0]?.default_version?.name ?? "", description };
}

interface Listed {
  readonly description?: string;
  readonly pipelines?: readonly { readonly default_version?: { readonly name: string } }[];
}

/** A branch that was merged into main as GitHub does it for a pull request: into a commit that no branch has. */
function pullRequest(): { repository: Repository; base: string; head: string; merge: string } {
  const repository = new Repository({ "pipelines/train.py": module("one") });
  const base = repository.head();
  repository.git("checkout", "--quiet", "-b", "topic");
  const head = repository.commit({ "pipelines/train.py": module("two") });
  repository.git("checkout", "--quiet", "main");
  repository.git("merge", "--quiet", "--no-ff", "--message", "merge", "topic");
  return { repository, base, head, merge: repository.head() };
}

const payloadOf = (sha: string): object => ({
  number: 12,
  pull_request: { number: 12, head: { sha, repo: { full_name: "acme/pipelines" } }, base: {} },
});

/** A checkout as actions/checkout fetches it by default. */
function shallow(repository: Repository, sha: string): string {
  const folder = makeFolder("shallow");
  const git = (...args: string[]) => execFileSync("git", ["-C", folder, ...args], { stdio: "pipe" });
  git("init", "--quiet");
  git("fetch", "--quiet", "--depth=1", `file://${repository.folder}`, sha);
  git("checkout", "--quiet", "--detach", sha);
  return folder;
}

describe("the commit that is checked out", () => {
  it("names, describes and makes the default, when it is the event's", async () => {
    const { url } = await startServer();
    const repository = new Repository({ "pipelines/train.py": module("one") });
    const sha = repository.head();
    const { outputs, description, defaultVersion, log } = await upload(url, repository.folder, { name: "push", sha });
    expect(outputs["version-name"]).toBe(sha);
    expect(description).toContain("; default: yes; ");
    expect(description).toContain(`; commit: ${sha}; repository: acme/pipelines; pull-request: none; `);
    expect(defaultVersion).toBe(sha);
    expect(log).not.toContain("is not the event's");
  });

  it("names and describes the version when it is not the event's; the default stays, and the log says so", async () => {
    const { url } = await startServer();
    const repository = new Repository({ "pipelines/train.py": module("one") });
    const sha = repository.head();
    await upload(url, repository.folder, { name: "push", sha });
    const other = repository.commit({ "pipelines/train.py": module("two") });
    for (const name of ["repository_dispatch", "push"]) {
      const uploaded = await upload(url, repository.folder, { name, sha }, otherCommit);
      expect(uploaded.exitCode).toBe(0);
      expect(uploaded.outputs["version-name"]).toBe(other);
      expect(uploaded.description).toContain(`; default: no; commit: ${other}; `);
      expect(uploaded.description).not.toContain("refs/heads/main");
      expect(uploaded.defaultVersion).toBe(sha);
      expect(uploaded.log).toContain(
        `The commit that is checked out, ${other.slice(0, 7)}, is not the event's, ${sha.slice(0, 7)}: versions are named by the one that is checked out, and default versions stay.`,
      );
    }
  });

  it("is, of a pull request's merge commit, its second parent, also in a shallow checkout", async () => {
    const { url } = await startServer();
    const { repository, head, merge } = pullRequest();
    const event = { name: "pull_request", sha: merge, payload: payloadOf(head) };
    for (const folder of [repository.folder, shallow(repository, merge), shallow(repository, head)]) {
      const { outputs, description, log } = await upload(url, folder, event);
      expect(outputs["version-name"]).toBe(head);
      expect(description).toContain("; default: yes; trial: yes; ");
      expect(description).toContain(`; commit: ${head}; repository: acme/pipelines; pull-request: 12; `);
      expect(log).not.toContain("is not the event's");
    }
  });

  it("is what was merged, when the pull request has moved on since", async () => {
    const { url } = await startServer();
    const { repository, head, merge } = pullRequest();
    const newer = "f".repeat(40);
    const event = { name: "pull_request", sha: merge, payload: payloadOf(newer) };
    const { outputs, log } = await upload(url, repository.folder, event);
    expect(outputs["version-name"]).toBe(head);
    expect(log).toContain(`The commit that is checked out, ${head.slice(0, 7)}, is not the event's, fffffff:`);
  });

  it("is that of a module's own folder, where a second checkout lies", async () => {
    const { url } = await startServer();
    const base = new Repository({ "README.md": "" });
    const second = new Repository({ "pipelines/train.py": module("two") });
    execFileSync("git", ["clone", "--quiet", second.folder, join(base.folder, "pr")]);
    const event = { name: "workflow_dispatch", sha: base.head() };
    const { outputs } = await upload(url, base.folder, event, { pipelines: "pr/pipelines/**/*.py", ...otherCommit });
    expect(outputs["version-name"]).toBe(second.head());
  });

  it("is not that of a repository around the workspace, as in a job without a checkout", async () => {
    const { url } = await startServer();
    const around = new Repository({ "README.md": "" });
    const workspace = join(around.folder, "work");
    mkdirSync(join(workspace, "compiled"), { recursive: true });
    writeFileSync(join(workspace, "compiled", "p.yaml"), pipelineRun("tekton.dev/v1"));
    const event = { name: "push", sha: "e".repeat(40) };
    const { outputs } = await upload(url, workspace, event, { packages: "compiled/**" });
    expect(outputs["version-name"]).toBe("e".repeat(40));
  });

  it("is not one that a folder of packages brings along", async () => {
    const { url } = await startServer();
    const repository = new Repository({ "README.md": "" });
    const sha = repository.head();
    const yaml = pipelineRun("tekton.dev/v1");
    const forged = new Repository({ "a.py": "" });
    execFileSync("git", ["clone", "--quiet", forged.folder, join(repository.folder, "compiled")]);
    const entry = {
      module: "compiled/a.py",
      function: "a",
      name: "p",
      line: 1,
      package: "a.yaml",
      sha256: createHash("sha256").update(yaml).digest("hex"),
      sdk: "1.9.3",
      parameters: [],
      sources: {},
      sideFiles: {},
    };
    mkdirSync(join(repository.folder, "compiled"), { recursive: true });
    writeFileSync(join(repository.folder, "compiled/a.yaml"), yaml);
    writeFileSync(
      join(repository.folder, "compiled/pipelines.json"),
      JSON.stringify({ version: 1, pipelines: [entry] }),
    );
    const { outputs } = await upload(url, repository.folder, { name: "push", sha }, { packages: "compiled/**" });
    expect(outputs["version-name"]).toBe(sha);
  });

  it("is known where there is no event", async () => {
    const { url } = await startServer();
    const repository = new Repository({ "pipelines/train.py": module("one") });
    const env = { GITHUB_SHA: "", GITHUB_EVENT_NAME: "", GITHUB_REPOSITORY: "" };
    const { outputs } = await runStep({ workspace: repository.folder, inputs: { host: url }, env });
    expect(outputs["version-name"]).toBe(repository.head());
  });
});
