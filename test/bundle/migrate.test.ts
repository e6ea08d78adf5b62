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

const pair = (name: string, version: string): string =>
  readFileSync(join(import.meta.dirname, "..", "equality", "pairs", name, `${version}.py`), "utf8");

describe("a step with `migrate`", () => {
  it("compiles modules of both SDKs, and reports what KFP 2 does not have", { timeout }, async () => {
    const repository = new Repository(files);
    const step = await stepIn(repository, "report", repository.head());
    expect(step.outputs).toMatchObject({ compiled: "2", failed: "0", status: "succeeded" });
    expect(step.log).toContain("Migration to KFP 2: 1 of 2 modules ready, 0 proven equal.");
    expect(step.log).toMatch(
      /^::notice (?=.*file=pipelines\/train\.py)(?=.*line=5)(?=.*title=KFP 2%3A container-op).*KFP 2 does not have dsl\.ContainerOp/m,
    );
    expect(JSON.parse(step.outputs.migration ?? "")).toMatchObject({
      modules: 2,
      ready: ["pipelines/daily.py"],
      constructs: [{ module: "pipelines/train.py", kind: "container-op", what: "dsl.ContainerOp", line: 5 }],
      omitted: 0,
    });
    expect(step.summary).toContain("## Migration to Kubeflow Pipelines 2\n\n1 of 2 modules ready, 0 proven equal.");
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

  it("proves a module equal to the one that it replaces, and says what differs in another", { timeout }, async () => {
    const v1 = pair("plain", "v1");
    const repository = new Repository({
      "pipelines/plain.py": v1,
      "pipelines/v2/plain.py": pair("plain", "v2").replace("v1.py", "pipelines/plain.py"),
      "pipelines/v2/other.py": pair("plain", "v2")
        .replace("v1.py", "../plain.py")
        .replace('name="plain"', 'name="other"')
        .replace("source * rows", "source + rows")
        .replace("rows: int = 10", "rows: int = 11"),
      "pipelines/v2/lost.py": kfp2.replace("from kfp", "# replaces: gone.py\nfrom kfp"),
    });
    const step = await stepIn(repository, "report", repository.head());
    expect(step.outputs).toMatchObject({ compiled: "4", failed: "0" });
    expect(step.log).toContain("Migration to KFP 2: 3 of 4 modules ready, 1 proven equal.");
    const { provenEqual, replacements } = JSON.parse(step.outputs.migration ?? "");
    expect(provenEqual).toEqual(["pipelines/v2/plain.py"]);
    expect(replacements).toMatchObject([
      { module: "pipelines/v2/lost.py", replaces: "gone.py", result: "unknown", reason: "there is no such file" },
      {
        module: "pipelines/v2/other.py",
        replaces: "pipelines/plain.py",
        replacedPipeline: "plain",
        result: "different",
        differences: [
          "parameter `rows` is `NUMBER_INTEGER = 10` in KFP 1, `NUMBER_INTEGER = 11` in KFP 2",
          "task `load`: code is `return source * rows` in KFP 1, `return source + rows` in KFP 2",
        ],
      },
      { module: "pipelines/v2/plain.py", pipeline: "plain", result: "equal" },
    ]);
    expect(step.log).toMatch(
      /^::notice title=KFP 2%3A not proven equal,file=pipelines\/v2\/other\.py,line=1::other is not proven equal to pipelines\/plain\.py\.%0A/m,
    );
    expect(step.summary).toMatch(/\| \S*plain\S* \| \S*pipelines\/plain\.py\S* \| ✅ proven equal \|/);
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
