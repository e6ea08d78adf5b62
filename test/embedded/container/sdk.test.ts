import { cpSync, realpathSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/context/clock.ts";
import { processRunner } from "../../../src/embedded/process/process-runner.ts";
import { startPipelineRun } from "../../../src/embedded/runner/runner.ts";
import type { PipelineRun, PipelineRunStatus } from "../../../src/tekton/pipeline-run.ts";
import { compile } from "../../support/compile.ts";
import { makeImage, startTestEngine, tagImage } from "../../support/container-engine.ts";
import { condition, logOf, resultsOf, startRun } from "../../support/container-runs.ts";
import { makeFolder } from "../../support/workspace.ts";

const found = await startTestEngine();
const engine = found?.engine as NonNullable<typeof found>["engine"];

/** What the real SDK makes of the modules here and of the template, by pipeline name. */
const compiled = new Map<string, string>();
let workspace = "";

beforeAll(async () => {
  if (found === undefined) return;
  workspace = realpathSync(await mkdtemp(join(tmpdir(), "container-sdk-")));
  cpSync(join(import.meta.dirname, "fixtures"), join(workspace, "fixtures"), { recursive: true });
  cpSync(join(import.meta.dirname, "..", "..", "..", "template", "pipelines"), join(workspace, "template"), {
    recursive: true,
  });
  for (const result of await compile(workspace))
    if (result.kind === "compiled") compiled.set(result.pipeline.name, result.pipeline.yaml);
  await makeImages();
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

/** The image that holds its program, and Python under every other name that the packages use. */
async function makeImages(): Promise<void> {
  const program = '#!/bin/sh\nprintf "%s has %s files" "$1" "$(ls /shop | wc -l)" > "$2"\necho done\n';
  await makeImage(engine, {
    names: ["shop.example/counter:1"],
    changes: ['ENTRYPOINT ["/shop/count"]'],
    files: { "shop/count": program, "shop/a": "", "shop/b": "" },
  });
  const names = [...compiled.values()]
    .flatMap((text) => [...text.matchAll(/image: ['"]?([^\s'"]+)/g)])
    .map(([, name = ""]) => name);
  const others = [...new Set(names)].filter((name) => !name.startsWith("shop.example/"));
  await makeImage(engine, { names: ["python-of-tests:1"], withPython: true });
  for (const name of others) await tagImage(engine, "python-of-tests:1", name);
}

/** A compiled pipeline as the API server hands it over, with these parameters. */
function packageOf(name: string, params: Readonly<Record<string, string>> = {}): PipelineRun {
  const text = compiled.get(name);
  if (text === undefined) throw new Error(`${name} did not compile`);
  const run = load(text.replaceAll("$ORIG_PR_NAME", "run-1")) as PipelineRun;
  const labels = { ...run.metadata?.labels, "custom.tekton.dev/originalPipelineRun": "run-1" };
  const given = (run.spec?.params ?? []).map((param) => ({ ...param, value: params[param.name] ?? param.value }));
  return {
    ...run,
    metadata: { ...run.metadata, name: "run-1", namespace: "kubeflow", labels },
    spec: { ...run.spec, params: given },
  };
}

async function asProcesses(run: PipelineRun): Promise<PipelineRunStatus> {
  const options = { folder: makeFolder("run"), stepRunner: processRunner(process.env), clock: systemClock };
  return await startPipelineRun({ pipelineRun: run, ...options }).finished;
}

/** What both ways to start steps must agree on. */
const statesOf = (status: PipelineRunStatus) => ({
  condition: [condition(status)?.status, condition(status)?.reason, condition(status)?.message],
  skipped: status.skippedTasks?.map(({ name, reason }) => [name, reason]),
  tasks: Object.fromEntries(
    Object.values(status.taskRuns ?? {}).map(({ pipelineTaskName, status: task }) => [
      pipelineTaskName,
      {
        condition: [task?.conditions?.[0]?.status, task?.conditions?.[0]?.reason, task?.conditions?.[0]?.message],
        steps: task?.steps?.map(({ name, terminated }) => [name, terminated?.exitCode, terminated?.reason]),
        results: task?.results,
      },
    ]),
  ),
});

describe.skipIf(found === undefined)("what the SDK compiles", () => {
  it("runs in an image that holds its program", async () => {
    const run = await startRun(engine, packageOf("count-shop", { shop: "Faro" }));
    const status = await run.finished;
    expect(condition(status)).toMatchObject({ reason: "Succeeded" });
    expect(resultsOf(status, "count")).toMatchObject({ report: "Faro has 3 files" });
    expect(resultsOf(status, "shout")).toMatchObject({ Output: "FARO HAS 3 FILES" });
    expect(await logOf(run, "count")).toBe("done\n");
  });

  it.each([
    ["daily-report", { shop: "Faro", days: "3" }],
    ["train-with-gate", { minimum: "90" }],
    ["train-with-gate", { minimum: "101" }],
    ["batch-scoring", {}],
    ["regional-forecast", {}],
  ])("has the same states in containers and as processes: %s %j", async (name, params) => {
    const run = packageOf(name, params);
    const inContainers = await (await startRun(engine, run)).finished;
    const expected = statesOf(await asProcesses(run));
    expect(statesOf(inContainers)).toEqual(expected);
    expect(expected.condition[0]).toBe("True");
  });
});
