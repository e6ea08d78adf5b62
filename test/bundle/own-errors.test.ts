import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { pipelineRun } from "../support/packages.ts";
import { message } from "../support/publish.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const train = pipelineModule(oneStep, { name: "train" });

function failure({ exitCode, annotations, log }: Step): string {
  expect(exitCode).toBe(1);
  expect(log).not.toContain("Defect in this action");
  return message(annotations);
}

describe("an error of its own, and no defect, is", () => {
  it.each([
    ["{", "it is not JSON."],
    ["null", "it is no object."],
    ["[]", "it is no object."],
    ['{"pull_request":"7"}', "pull_request is no object."],
    ['{"pull_request":{"number":"7"}}', "pull_request.number is no number."],
    ['{"pull_request":{"head":{"sha":{}}}}', "pull_request.head.sha is no string."],
    ['{"head_commit":{"message":7}}', "head_commit.message is no string."],
  ])("a broken event of the workflow: %s", async (payload, problem) => {
    const path = join(makeFolder("event"), "event.json");
    writeFileSync(path, payload);
    const workspace = makeWorkspace({ "pipelines/train.py": train });
    const step = await runStep({ workspace, env: { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: "workflow_run" } });
    expect(failure(step)).toContain(`which GITHUB_EVENT_PATH names, is broken: ${problem}`);
  });

  it("an event whose file is gone", async () => {
    const workspace = makeWorkspace({ "pipelines/train.py": train });
    const step = await runStep({ workspace, env: { GITHUB_EVENT_PATH: "/nowhere/event.json" } });
    expect(failure(step)).toContain("is broken: it cannot be read (ENOENT).");
  });

  it("a broken result, which a module has written to the compiler's channel", async () => {
    const forging = `import os, stat
for name in os.listdir("/proc/self/fd"):
    try:
        if stat.S_ISSOCK(os.fstat(int(name)).st_mode): os.write(int(name), b"{nonsense\\n")
    except OSError:
        pass
`;
    const workspace = makeWorkspace({ "pipelines/train.py": `${forging}${train}` });
    expect(failure(await runStep({ workspace }))).toContain("it wrote something else than results");
  });

  const deep = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
  const withDefault = (value: string): string =>
    pipelineRun("tekton.dev/v1").replace(
      "  name: p\n",
      `  name: p\n  annotations:\n    pipelines.kubeflow.org/pipeline_spec: '{"name":"p","inputs":[{"name":"x","default":${value}}]}'\n`,
    );

  it.each([
    ["a deep default", withDefault(deep(100_000)), "nests deeper than"],
    ["a deep value", pipelineRun("tekton.dev/v1").replace("tasks:", `x: ${deep(800)}\n    tasks:`), "is not YAML"],
    [
      "a list for a task",
      pipelineRun("tekton.dev/v1").replace(/tasks:[\s\S]*/, "tasks: [[]]\n"),
      "spec.pipelineSpec.tasks.0 must be object",
    ],
  ])("%s in a package, and the others are taken", async (_, yaml, problem) => {
    const workspace = makeWorkspace({
      "compiled/bad.yaml": yaml,
      "compiled/good.yaml": pipelineRun("tekton.dev/v1").replace("name: p", "name: good"),
    });
    const step = await runStep({ workspace, inputs: { packages: "compiled/*", host: "embedded" } });
    expect(failure(step)).toContain(problem);
    expect(step.log).toContain("good: uploaded as version");
  });

  it("Windows, in one sentence and before anything starts", async () => {
    const pretend = 'Object.defineProperty(process, "platform", { value: "win32" });';
    const workspace = makeWorkspace({ "pipelines/train.py": train });
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(pretend)}` };
    const step = await runStep({ workspace, env, inputs: { run: "not even read" } });
    expect(failure(step)).toBe(
      "This action does not run on Windows: set `runs-on` to `ubuntu-latest`, or to a self-hosted runner with Linux.",
    );
    expect(readdirSync(workspace)).toEqual(["pipelines"]);
  });
});
