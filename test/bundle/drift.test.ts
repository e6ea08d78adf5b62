import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { Repository } from "../support/repository.ts";
import { makeWorkspace } from "../support/workspace.ts";

const module = "pipelines/train.py";
const path = "compiled/train.yaml";

async function check(workspace: string, drift: string, inputs: Readonly<Record<string, string>> = {}): Promise<Step> {
  return await runStep({ workspace, inputs: { drift, checks: "off", ...inputs } });
}

/** A repository whose package is committed, as it was before the last change of its source. */
async function drifted(change: (source: string) => string): Promise<Repository> {
  const source = pipelineModule(oneStep, { name: "train" });
  const repository = new Repository({ [module]: source });
  expect((await check(repository.folder, "ignore")).exitCode).toBe(0);
  repository.commit({ [path]: readFileSync(join(repository.folder, path), "utf8") });
  repository.commit({ [module]: change(source) });
  return repository;
}

const otherImage = (source: string): string => source.replace("busybox", "alpine");

describe("a committed package that is not what its source compiles to", () => {
  it("has a warning on it, and what differs in meaning is in the summary", async () => {
    const { folder } = await drifted(otherImage);
    const step = await check(folder, "warning");
    expect(step.exitCode).toBe(0);
    expect(step.annotations).toEqual([
      {
        level: "warning",
        properties: { title: "Drift", file: path },
        message: `${path}, as committed, is not what ${module} compiles to now: 1 task changed.\nCompile the pipeline and commit its package.`,
      },
    ]);
    expect(step.summary).toContain(
      "**The committed package has drifted:** 1 task changed.\n\n- ✏️ `step`\n  - image: `busybox` → `alpine`",
    );
    expect(step.summary).toContain('t1["✏️ step<br/><small>image</small>"]');
  });

  it("fails its pipeline where that is an error, also when an earlier step of the job has compiled it already", async () => {
    const { folder } = await drifted(otherImage);
    await check(folder, "ignore");
    const step = await check(folder, "error");
    expect(step).toMatchObject({ exitCode: 1, outputs: { failed: "1", status: "failed" } });
    expect(step.annotations).toMatchObject([{ level: "error", properties: { file: path } }]);
  });

  it("is of no account where nothing but its form differs", async () => {
    const { folder } = await drifted((source) => source);
    const package_ = readFileSync(join(folder, path), "utf8");
    const repository = new Repository({
      [module]: readFileSync(join(folder, module), "utf8"),
      [path]: `# by hand\n${package_}`,
    });
    expect(await check(repository.folder, "error")).toMatchObject({ exitCode: 0, annotations: [] });
  });

  it.each([
    ["is missing", undefined, "which pipelines/train.py compiles to, is not committed."],
    ["is none", "just words", "as committed, cannot be read as a package."],
  ])("may be one that %s", async (_, text, message) => {
    const files = {
      [module]: pipelineModule(oneStep, { name: "train" }),
      ...(text === undefined ? {} : { [path]: text }),
    };
    const { folder } = new Repository(files);
    const step = await check(folder, "warning");
    expect(step.annotations).toMatchObject([{ level: "warning", message: expect.stringContaining(message) }]);
    expect(step.exitCode).toBe(0);
  });

  it("may be one whose pipeline is gone", async () => {
    const committed = new Repository({
      [module]: pipelineModule(oneStep, { name: "train" }),
      "pipelines/other.py": pipelineModule(oneStep, { name: "other" }),
    });
    await check(committed.folder, "ignore");
    committed.commit({});
    committed.commit({ "pipelines/other.py": undefined });
    const message = "compiled/other.yaml is committed, and its pipeline is gone.\nRemove it.";
    expect(await check(committed.folder, "warning")).toMatchObject({
      exitCode: 0,
      annotations: [{ level: "warning", properties: { file: "compiled/other.yaml" }, message }],
    });
    const failed = await check(committed.folder, "error");
    expect(failed).toMatchObject({ exitCode: 1, outputs: { compiled: "1", failed: "1" } });
    expect(failed.annotations).toMatchObject([
      { level: "error", properties: { file: "compiled/other.yaml" }, message },
    ]);
  });

  it("is found in archives too", async () => {
    const repository = new Repository({ [module]: pipelineModule(oneStep, { name: "train" }) });
    await check(repository.folder, "ignore", { format: "zip" });
    repository.commit({});
    repository.commit({ [module]: otherImage(pipelineModule(oneStep, { name: "train" })) });
    const step = await check(repository.folder, "warning", { format: "zip" });
    expect(step.annotations).toMatchObject([
      { properties: { file: "compiled/train.zip" }, message: expect.stringContaining("1 task changed") },
    ]);
  });

  it("cannot be told outside a git checkout, which is said", async () => {
    const workspace = makeWorkspace({ [module]: pipelineModule(oneStep, { name: "train" }) });
    const step = await check(workspace, "warning");
    expect(step.annotations).toMatchObject([
      { message: expect.stringMatching(/^There are no committed packages to compare with: .*not a git repository/) },
    ]);
  });
});
