import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/context/clock.ts";
import { startPipelineRun } from "../../../src/embedded/runner/runner.ts";
import type { StepRunner } from "../../../src/embedded/step/step-runner.ts";
import { type PipelineRun, succeededCondition } from "../../../src/tekton/pipeline-run.ts";
import { asSubmitted } from "../../../src/tekton/submitted-run.ts";
import { compile } from "../../support/compile.ts";
import { makeFolder } from "../../support/workspace.ts";
import type { SemanticsCase } from "./case.ts";
import { secrets } from "./cases/volumes.ts";
import { cases } from "./cases.ts";
import { linesOf } from "./lines.ts";

/** Runs every case with steps that are started by this runner: the states do not depend on it. */
export function semanticsSuite(title: string, makeRunner: () => StepRunner): void {
  describe(title, () => {
    const compiled = new Map<string, string>();
    let workspace = "";

    beforeAll(async () => {
      workspace = realpathSync(mkdtempSync(join(tmpdir(), "semantics-")));
      cpSync(join(import.meta.dirname, "modules"), workspace, { recursive: true });
      for (const result of await compile(workspace))
        if (result.kind === "compiled") compiled.set(result.pipeline.name, result.pipeline.yaml);
        else if (result.kind === "failed") throw new Error(JSON.stringify(result));
    }, 120_000);
    afterAll(() => rmSync(workspace, { recursive: true, force: true }));

    it.for(cases)("$pipeline", async (expected) => {
      const text = compiled.get(expected.pipeline);
      if (text === undefined) throw new Error(`${expected.pipeline} did not compile`);
      const folder = makeFolder("run");
      const pipelineRun = submitted(load(text) as PipelineRun, expected);
      const status = await startPipelineRun({
        pipelineRun,
        folder,
        stepRunner: makeRunner(),
        clock: systemClock,
        secrets,
      }).finished;
      const condition = succeededCondition(status.conditions);
      expect({ run: condition?.reason, message: condition?.message, tasks: linesOf(status) }).toEqual({
        run: expected.run,
        message: expect.stringContaining(expected.message ?? ""),
        tasks: expected.tasks.toSorted(),
      });
    });
  });
}

const submitted = (run: PipelineRun, { pipeline, params = {} }: SemanticsCase): PipelineRun => {
  const name = `${pipeline}-run`;
  const createdAt = new Date().toISOString();
  const live = asSubmitted(run, { name, runId: "uid", runName: pipeline, parameters: params, createdAt });
  return { ...live, metadata: { ...live.metadata, namespace: "kubeflow", uid: "uid" } };
};
