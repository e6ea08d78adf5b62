import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import type { GitHubServer } from "../support/github/github.ts";
import { actionsEnvironment, checkOut, startGitHub } from "../support/github/start.ts";
import { pipelineRun } from "../support/packages.ts";
import { message } from "../support/publish.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const policyFile = ".github/pipelines-policy.yml";
const strict = "allowed-registries: [ghcr.io]\n";
const lax = "level: warning\nallowed-registries: ['**']\n";
const module = [
  "from kfp import dsl",
  "",
  '@dsl.pipeline(name="p")',
  "def p():",
  "    dsl.get_pipeline_conf().set_timeout(60)",
  '    dsl.ContainerOp(name="fetch", image="ghcr.io/acme/fetch", command=["true"])',
  '    dsl.ContainerOp(name="train", image="evil.example/train", command=["true"])',
  "",
].join("\n");

interface Given {
  readonly github: GitHubServer;
  /** Written into the checkout. */
  readonly files: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

async function step({ github, files, inputs, env = {} }: Given): Promise<Step> {
  const workspace = await checkOut(github);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  return await runStep({
    workspace,
    inputs: { "policy-file": policyFile, ...inputs },
    env: { ...actionsEnvironment(github), ...env },
  });
}

const compiled = { "compiled/a.yaml": pipelineRun("tekton.dev/v1") };

describe("the policy of the default branch", () => {
  it("annotates a task at its line when it is compiled, whatever the pull request made of the policy and of `checks`", async () => {
    const github = await startGitHub({ [policyFile]: strict });
    const silenced = module.replace('command=["true"])\n', 'command=["true"])  # kfp-tekton: ignore[policy]\n');
    const files = { [policyFile]: lax, "pipelines/p.py": silenced };
    const { exitCode, annotations, log, summary, outputs } = await step({ github, files, inputs: { checks: "off" } });
    expect(exitCode).toBe(1);
    expect(log).toMatch(/Policy: \.github\/pipelines-policy\.yml of the default branch \([0-9a-f]{40}\)/);
    expect(annotations).toContainEqual(
      expect.objectContaining({
        level: "error",
        properties: expect.objectContaining({ title: "Check policy", file: "pipelines/p.py", line: "7" }),
        message: expect.stringContaining(
          "Task train: The image evil.example/train (evil.example/train:latest) is neither in allowed-registries",
        ),
      }),
    );
    expect(summary).toContain("evil.example/train");
    expect(JSON.parse(outputs.pipelines ?? "[]")).toMatchObject([{ error: { code: "check-failed" } }]);
  });

  it("is asked again where packages are uploaded", async () => {
    const { url } = await startServer();
    const github = await startGitHub({ [policyFile]: strict });
    const refused = await step({ github, files: compiled, inputs: { packages: "compiled/**", host: url } });
    expect(refused.exitCode).toBe(1);
    expect(message(refused.annotations)).toContain("The image busybox (docker.io/library/busybox:latest)");
    expect(refused.log).not.toContain("uploaded as");
    github.state.git.push("main", { [policyFile]: "allowed-images: [busybox]\n" }, "Allow busybox");
    const allowed = await step({ github, files: compiled, inputs: { packages: "compiled/**", host: url } });
    expect(allowed.exitCode).toBe(0);
    expect(allowed.log).toContain("uploaded as");
  });

  it("only reports where it says so", async () => {
    const github = await startGitHub({ [policyFile]: `level: warning\n${strict}` });
    const { exitCode, annotations } = await step({ github, files: compiled, inputs: { packages: "compiled/**" } });
    expect(exitCode).toBe(0);
    expect(annotations.filter(({ properties }) => properties.title === "Check policy")).toMatchObject([
      { level: "warning" },
    ]);
  });

  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ["is not there", {}, policyFile, "Not Found"],
    ["is a folder", { [`${policyFile}/a`]: "" }, policyFile, "it is not a plain file there"],
    ["has an error", { [policyFile]: "\nallowed-image: []\n" }, policyFile, `${policyFile}:2:1: there is no setting`],
    [
      "is huge",
      { [policyFile]: `${"# \n".repeat(100_000)}` },
      policyFile,
      "has 300000 bytes, of which 262144 are allowed",
    ],
    ["is no text", { [policyFile]: "\xff" }, "../policy.yml", "it is not a path in the repository"],
  ])("stops the step where it %s", async (_, files, path, problem) => {
    const { url } = await startServer();
    const github = await startGitHub({ "README.md": "", ...files });
    const inputs = { packages: "compiled/**", host: url, "policy-file": path };
    const { exitCode, annotations, log } = await step({ github, files: { ...compiled }, inputs });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain(problem);
    expect(log).not.toContain("uploaded as");
  });

  it("stops the step without a token", async () => {
    const github = await startGitHub({ [policyFile]: strict });
    const inputs = { packages: "compiled/**" };
    const env = { "INPUT_GITHUB-TOKEN": "" };
    const { exitCode, annotations } = await step({ github, files: compiled, inputs, env });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain("Input `github-token` is empty");
  });
});

describe("outside a workflow", () => {
  const inputs = { packages: "compiled/**", "policy-file": policyFile };

  it("the policy in the work tree counts", async () => {
    const workspace = makeWorkspace({ ...compiled, [policyFile]: strict });
    const { exitCode, annotations } = await runStep({ workspace, inputs });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain("The image busybox");
  });

  it("a link in its place is refused", async () => {
    const workspace = makeWorkspace({ ...compiled, [policyFile]: strict });
    const elsewhere = join(makeFolder("elsewhere"), "policy.yml");
    writeFileSync(elsewhere, lax);
    rmSync(join(workspace, policyFile));
    symlinkSync(elsewhere, join(workspace, policyFile));
    const { exitCode, annotations } = await runStep({ workspace, inputs });
    expect(exitCode).toBe(1);
    expect(message(annotations)).toContain("lies outside the workspace");
    expect(readFileSync(elsewhere, "utf8")).toBe(lax);
  });
});
