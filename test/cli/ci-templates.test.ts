import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { admit } from "../../src/embedded/kubernetes/admission.ts";
import type { PipelineRun, TaskSpec } from "../../src/tekton/pipeline-run.ts";
import { schemaProblems } from "../../src/tekton/schema.ts";
import { commandLine } from "../support/cli.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { sdkPython } from "../support/sdk.ts";
import { toolCache } from "../support/sdk-folder.ts";
import { makeWorkspace } from "../support/workspace.ts";

const root = join(import.meta.dirname, "..", "..");
const pipeline = pipelineModule(`dsl.get_pipeline_conf().set_timeout(600)\n${oneStep}`, { name: "train" });

/** A repository on its default branch, with a program `kfp-tekton-action` on the PATH as an image would have it. */
function repository(files: Readonly<Record<string, string>>): { folder: string; env: Record<string, string> } {
  const folder = makeWorkspace({ "pipelines/train.py": pipeline, ...files });
  const git = (...args: readonly string[]): unknown => execFileSync("git", ["-C", folder, ...args]);
  git("init", "--quiet", "--initial-branch", "main");
  git("remote", "add", "origin", "git@gitlab.example.com:team/pipelines.git");
  git("add", "--all");
  git("-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "--quiet", "--message", "First");
  const programs = makeWorkspace({ "bin/kfp-tekton-action": `#!/bin/sh\nexec ${commandLine.join(" ")} "$@"\n` });
  chmodSync(join(programs, "bin", "kfp-tekton-action"), 0o755);
  const PATH = [join(programs, "bin"), dirname(process.execPath), process.env.PATH].join(delimiter);
  const pip = Object.entries(process.env).filter(([name]) => /^(?:PIP_|PYENV)/.test(name));
  const own = { PATH, HOME: programs, RUNNER_TOOL_CACHE: toolCache };
  const inputs = { KFP_TEKTON_ACTION_PYTHON: sdkPython(), KFP_TEKTON_ACTION_SDK: "installed" };
  return { folder, env: { ...Object.fromEntries(pip), ...own, ...inputs } as Record<string, string> };
}

describe("the template for GitLab", () => {
  /** A program that reads the file as GitLab does, by GitLab's own schema. */
  const gitlab = (args: readonly string[], { folder, env }: ReturnType<typeof repository>): string =>
    execFileSync(
      process.execPath,
      [join(root, "node_modules/gitlab-ci-local/dist/index.js"), "--home", folder, ...args],
      {
        cwd: folder,
        env,
        encoding: "utf8",
        timeout: 60_000,
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
  const template = { ".gitlab-ci.yml": readFileSync(join(root, "docs/ci/gitlab.yml"), "utf8") };

  it("is valid by GitLab's schema, and on the default branch checks and uploads", { timeout: 60_000 }, () => {
    const jobs = JSON.parse(gitlab(["--list-json"], repository(template))) as readonly { name: string; when: string }[];
    expect(jobs.filter(({ when }) => when !== "never").map(({ name }) => name)).toEqual([
      "check-pipelines",
      "upload-pipelines",
    ]);
  });

  it("checks, and writes the reports that GitLab shows", { timeout: 120_000 }, () => {
    const place = repository({ ...template, "pipelines/broken.py": pipelineModule("raise ValueError('no')") });
    const { folder, env } = place;
    const jobs = load(gitlab(["--preview"], place)) as Readonly<Record<string, { readonly script: readonly string[] }>>;
    const script = jobs["check-pipelines"]?.script.join("\n") ?? "";
    const job = { GITLAB_CI: "true", CI_COMMIT_BRANCH: "main", CI_DEFAULT_BRANCH: "main" };
    const { status, stdout } = spawnSync("/bin/sh", ["-c", script], {
      cwd: folder,
      env: { ...env, ...job },
      encoding: "utf8",
    });
    expect({ status, stdout }).toMatchObject({ status: 1, stdout: expect.stringContaining("broken.py") });
    expect(JSON.parse(readFileSync(join(place.folder, "kfp-quality.json"), "utf8"))).toMatchObject([
      { check_name: "compile-failed", location: { path: "pipelines/broken.py" } },
    ]);
    expect(existsSync(join(place.folder, "kfp-junit.xml"))).toBe(true);
  });
});

describe("the Tekton Task", () => {
  const task = load(readFileSync(join(root, "docs/ci/tekton-task.yaml"), "utf8")) as { readonly spec: TaskSpec };
  const params = ["image", "revision"].map((name) => ({ name, value: `some-${name}` }));
  const run: PipelineRun = {
    apiVersion: "tekton.dev/v1",
    kind: "PipelineRun",
    metadata: { name: "check" },
    spec: {
      workspaces: [{ name: "source", emptyDir: {} }],
      pipelineSpec: {
        workspaces: [{ name: "source" }],
        tasks: [{ name: "check", params, workspaces: [{ name: "source" }], taskSpec: task.spec }],
      },
    },
  } as PipelineRun;

  it("is taken by a cluster", () => {
    expect(schemaProblems(run)).toEqual([]);
    expect(admit(run, true)).toBeUndefined();
  });

  it.each([
    [0, {}],
    [1, { "pipelines/broken.py": pipelineModule("raise ValueError('no')") }],
  ])("ends with the code %i of the command, which is its result", { timeout: 120_000 }, (code, files) => {
    const { folder, env } = repository(files);
    const results = join(env.HOME ?? "", "results");
    mkdirSync(results);
    const [{ script = "" } = {}] = task.spec.steps as readonly { readonly script?: string }[];
    const file = join(results, "script");
    writeFileSync(file, script.replaceAll("$(results.exit-code.path)", join(results, "exit-code")));
    const { status, stderr } = spawnSync("/bin/sh", [file, "check"], {
      cwd: folder,
      env: { ...env, TEKTON_TASK_RUN: "check" },
      encoding: "utf8",
    });
    expect({ status, stderr }).toMatchObject({ status: code });
    expect(readFileSync(join(results, "exit-code"), "utf8")).toBe(String(code));
  });
});
