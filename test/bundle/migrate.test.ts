import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { Repository } from "../support/repository.ts";
import { makeFolder } from "../support/workspace.ts";

const kfp2 = `from kfp import dsl

@dsl.component(base_image="python:3.11")
def load(rows: int) -> str:
    return str(rows)

@dsl.pipeline(name="daily")
def daily(rows: int = 1):
    load(rows=rows)
`;
const files = {
  "pipelines/train.py": pipelineModule(oneStep, { name: "train" }),
  "pipelines/daily.py": kfp2,
};

async function stepIn(repository: Repository, migrate: string, base: string): Promise<Step> {
  const payload = join(makeFolder("event"), "event.json");
  writeFileSync(payload, JSON.stringify({ before: base, forced: false }));
  return await runStep({
    workspace: repository.folder,
    inputs: { migrate, publish: "folder" },
    env: { GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: payload, GITHUB_REPOSITORY: "acme/pipelines" },
  });
}

const timeout = 600_000;

describe("a step with `migrate`", () => {
  it("compiles modules of both SDKs, and reports what KFP 2 does not have", { timeout }, async () => {
    const repository = new Repository(files);
    const step = await stepIn(repository, "report", repository.head());
    expect(step.outputs).toMatchObject({ compiled: "2", failed: "0", status: "succeeded" });
    expect(step.log).toContain("Migration to KFP 2: 1 of 2 modules are ready.");
    expect(step.log).toMatch(
      /^::notice (?=.*file=pipelines\/train\.py)(?=.*line=5)(?=.*title=KFP 2%3A container-op).*KFP 2 does not have dsl\.ContainerOp/m,
    );
    expect(JSON.parse(step.outputs.migration ?? "")).toMatchObject({
      modules: 2,
      ready: ["pipelines/daily.py"],
      constructs: [{ module: "pipelines/train.py", kind: "container-op", what: "dsl.ContainerOp", line: 5 }],
      omitted: 0,
    });
    expect(step.summary).toContain("## Migration to Kubeflow Pipelines 2\n\n1 of 2 modules ready.");
    expect(step.summary).toMatch(/\| \S*pipelines\/train\.py\S* \| 1 \| `container-op` \|/);
  });

  it("ratchet refuses a new kind in a module, and lets what was there be", { timeout }, async () => {
    const repository = new Repository(files);
    const before = repository.head();
    const again = `${oneStep}\n${oneStep.replace('"step"', '"other"')}`;
    repository.commit({ "pipelines/train.py": pipelineModule(again, { name: "train" }) });
    expect((await stepIn(repository, "ratchet", before)).outputs).toMatchObject({ failed: "0" });
    repository.commit({
      "pipelines/train.py": pipelineModule(`${oneStep}.add_pod_label("a", "b")`, { name: "train" }),
    });
    const step = await stepIn(repository, "ratchet", before);
    expect(step.outputs).toMatchObject({ failed: "1", status: "failed" });
    expect(step.log).toContain("pipelines/train.py gains what KFP 2 does not have: .add_pod_label(…).");
    expect(step.log).toMatch(/::error .*file=pipelines\/train\.py,line=5/);
  });

  it("ratchet counts a new module of KFP 1 as a step back, and says so where the base is unknown", {
    timeout,
  }, async () => {
    const repository = new Repository(files);
    const before = repository.head();
    repository.commit({ "pipelines/new.py": pipelineModule(oneStep, { name: "new" }) });
    expect((await stepIn(repository, "ratchet", before)).outputs).toMatchObject({ failed: "1" });
    const unknown = await stepIn(repository, "ratchet", "1".repeat(40));
    expect(unknown.outputs).toMatchObject({ failed: "0" });
    expect(unknown.log).toContain("migrate: the constructs cannot be compared with the base, because");
  });

  it("writes a patch beside the packages", { timeout }, async () => {
    const repository = new Repository({
      "pipelines/p.py": pipelineModule(oneStep, { name: "p" }).replace('@dsl.pipeline(name="p")', '@dsl.pipeline("p")'),
    });
    await stepIn(repository, "report", repository.head());
    const patch = readFileSync(join(repository.folder, "compiled/migrate-to-kfp2.patch"), "utf8");
    expect(patch).toContain('-@dsl.pipeline("p")\n+@dsl.pipeline(name="p")');
  });
});
