import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import type { GitHubServer } from "../support/github/github.ts";
import { actionsEnvironment, checkOut, startGitHub } from "../support/github/start.ts";
import { pipelineRun } from "../support/packages.ts";
import { message } from "../support/publish.ts";
import { makeFolder } from "../support/workspace.ts";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const honest = pipelineRun("tekton.dev/v1");
const loop =
  "apiVersion: custom.tekton.dev/v1alpha1\nkind: PipelineLoop\nmetadata:\n  name: a-loop\nspec:\n  iterateParam: item\n";

/** What a compiling job that somebody else rules may leave: one honest package, and whatever else. */
function artifactOf(entry: object, sideFiles: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const described = {
    module: "pipelines/a.py",
    function: "train",
    name: "p",
    line: 1,
    package: "a.yaml",
    sha256: sha256(honest),
    sdk: "1.9.3",
    parameters: [],
    sources: {},
    sideFiles: Object.fromEntries(Object.entries(sideFiles).map(([path, text]) => [path, sha256(text)])),
    ...entry,
  };
  const manifest = `${JSON.stringify({ version: 1, pipelines: [described] })}\n`;
  return { "a.yaml": honest, ...sideFiles, "pipelines.json": manifest };
}

interface Trusted {
  readonly github: GitHubServer;
  readonly artifact: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** The job with rights: a fresh checkout, into which the artifact is downloaded. */
async function trustedStep({ github, artifact, inputs, env = {} }: Trusted): Promise<Step> {
  const workspace = await checkOut(github);
  for (const [path, text] of Object.entries(artifact)) {
    mkdirSync(dirname(join(workspace, "compiled", path)), { recursive: true });
    writeFileSync(join(workspace, "compiled", path), text);
  }
  return await runStep({
    workspace,
    inputs: { packages: "compiled/**", ...inputs },
    env: { ...actionsEnvironment(github), GITHUB_SERVER_URL: github.url, ...env },
  });
}

const onTag = { GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "v1.0", GITHUB_REF: "refs/tags/v1.0" };

describe("side files of an artifact's manifest", () => {
  const forged = artifactOf({}, { "install.sh": "#!/bin/sh\n", "app-linux-amd64": "\x7fELF", "sub/conftest.py": "" });

  it.each<[string, Readonly<Record<string, string>>]>([
    ["commit", {}],
    ["release", onTag],
  ])("of other names stop `publish: %s` before anything is written", async (kind, env) => {
    const github = await startGitHub();
    const head = github.state.git.head("main");
    const { exitCode, annotations } = await trustedStep({ github, artifact: forged, inputs: { publish: kind }, env });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain("the side file install.sh, which the SDK does not write beside a.yaml");
    expect(github.state.git.head("main")).toBe(head);
    expect(github.state.releases).toEqual([]);
  });

  it("are published when the SDK writes such files, and the log names every file that is written", async () => {
    const github = await startGitHub();
    const artifact = artifactOf({}, { "a_pipelineloop_cr1.yaml": loop });
    const committed = await trustedStep({ github, artifact, inputs: { publish: "commit" } });
    expect(committed.exitCode).toBe(0);
    const written = ["compiled/a.yaml", "compiled/a_pipelineloop_cr1.yaml", "compiled/pipelines.json"];
    expect(github.state.git.files("main").filter((path) => path.startsWith("compiled/"))).toEqual(written);
    for (const path of written) expect(committed.log).toContain(`  written ${path}\n`);
    const released = await trustedStep({ github, artifact, inputs: { publish: "release" }, env: onTag });
    expect(released.exitCode).toBe(0);
    for (const { name } of github.state.releases[0]?.assets ?? [])
      expect(released.log).toContain(`  attached ${name}\n`);
  });
});

const pullRequest = { number: 7, head: { sha: "7".repeat(40), repo: { full_name: "acme/pipelines" } } };

describe("what a pull request's package asks of the cluster", () => {
  const privileged = honest.replace("image: busybox", "image: busybox\n          securityContext: {privileged: true}");
  const artifact = { ...artifactOf({ sha256: sha256(privileged) }), "a.yaml": privileged };

  it("is an error before it is uploaded with the repository's secrets, and a warning for a push", async () => {
    const { url } = await startServer();
    const github = await startGitHub();
    const pushed = await trustedStep({ github, artifact, inputs: { host: url } });
    expect(pushed.exitCode).toBe(0);
    expect(message(pushed.annotations)).toContain("A container is privileged");
    const env = {
      ...actionsEnvironment(github, { event: { pull_request: pullRequest } }),
      GITHUB_EVENT_NAME: "pull_request",
    };
    const tried = await trustedStep({ github, artifact, inputs: { host: url }, env });
    expect(tried.exitCode).toBe(1);
    expect(tried.log).not.toContain("p: uploaded as");
    expect((await listVersions(url)).length).toBe(1);
  });

  it.each(["repository_dispatch", "issue_comment"])("is one on %s, which others may cause, too", async (event) => {
    const { url } = await startServer();
    const github = await startGitHub();
    const env = { GITHUB_EVENT_NAME: event };
    const { exitCode, annotations } = await trustedStep({ github, artifact, inputs: { host: url }, env });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain("1 finding of the level error");
  });

  it("is one before a run is created on a cluster without a server", async () => {
    const github = await startGitHub();
    const kubeconfig = "apiVersion: v1\nkind: Config\nclusters: []\n";
    const env = {
      ...actionsEnvironment(github, { event: { pull_request: pullRequest } }),
      GITHUB_EVENT_NAME: "pull_request",
    };
    const inputs = { engine: "tekton", run: "true", kubeconfig };
    const { exitCode, annotations } = await trustedStep({ github, artifact, inputs, env });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain("1 finding of the level error");
  });

  it("is not read where it has a merge key, which this action and servers read differently", async () => {
    const { url } = await startServer();
    const github = await startGitHub();
    const merging = honest.replace("spec:\n", "x: &x {serviceAccountName: admin}\nspec:\n  <<: *x\n");
    const files = { ...artifactOf({ sha256: sha256(merging) }), "a.yaml": merging };
    const env = {
      ...actionsEnvironment(github, { event: { pull_request: pullRequest } }),
      GITHUB_EVENT_NAME: "pull_request",
    };
    const { exitCode, annotations } = await trustedStep({ github, artifact: files, inputs: { host: url }, env });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain("a.yaml is not a package: It has a YAML merge key (<<)");
    expect(await listVersions(url)).toEqual([]);
  });
});

describe("a module whose path is written like an entry of a version's description", () => {
  it("does not make the cleanup of a pull request remove what a push has uploaded", async () => {
    const { url } = await startServer();
    const github = await startGitHub();
    const artifact = artifactOf({ module: "pipelines/a; pull-request: 7; b.py" });
    const pushes = ["one", "two"].map((name) => ({ host: url, "version-name": name }));
    for (const inputs of pushes) expect(await trustedStep({ github, artifact, inputs })).toMatchObject({ exitCode: 0 });
    const pull_request = { number: 7, state: "closed", merged: false, created_at: new Date().toISOString() };
    const { exitCode, outputs } = await runStep({
      workspace: makeFolder("empty"),
      inputs: { host: url, cleanup: "true" },
      env: actionsEnvironment(github, { event: { number: 7, pull_request } }),
    });
    expect({ exitCode, removed: outputs.removed }).toEqual({ exitCode: 0, removed: "0" });
    const versions = await listVersions(url);
    expect(versions.map(({ name }) => name).sort()).toEqual(["one", "two"]);
    for (const { description } of versions) expect(description).toContain("; pull-request: none; ");
  });
});

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

async function listVersions(url: string): Promise<readonly Listed[]> {
  const read = async (path: string) =>
    (await (await fetch(`${url}/apis/v1/${path}`)).json()) as Record<string, Listed[]>;
  const pipelines = (await read("pipelines")).pipelines ?? [];
  const lists = pipelines.map(({ id }) => read(`pipeline_versions?resource_key.type=PIPELINE&resource_key.id=${id}`));
  return (await Promise.all(lists)).flatMap(({ versions = [] }) => versions);
}
