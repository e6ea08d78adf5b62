import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PublishError } from "../../src/model/errors.ts";
import { endStep, noSummary, outcomeOfError, type StepOutcome } from "../../src/report/end-step.ts";
import { outputsOf } from "../../src/report/outputs.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { makeFolder } from "../support/workspace.ts";

const passed: StepOutcome = {
  outputs: outputsOf([], "succeeded"),
  errors: [],
  summary: async () => "## Pipelines\n",
  hasFailed: false,
};

/** Ends a step beside the runner's files. */
async function end(outcome: StepOutcome): Promise<{
  readonly hasFailed: boolean;
  readonly log: RecordingLog;
  readonly status: string | undefined;
  readonly outputs: string;
  readonly summary: string;
}> {
  const folder = makeFolder("runner");
  const env = { GITHUB_OUTPUT: join(folder, "outputs"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
  for (const file of Object.values(env)) writeFileSync(file, "");
  const log = new RecordingLog();
  const showAnnotations = async (): Promise<void> => log.line("annotations");
  const changedFiles = async (): Promise<ReadonlySet<string>> => new Set();
  const hasFailed = await endStep(outcome, { log: Object.assign(log, { showAnnotations }), env, changedFiles });
  const outputs = readFileSync(env.GITHUB_OUTPUT, "utf8");
  const status = [...outputs.matchAll(/^status<<.*\n(.*)\n/gm)].at(-1)?.[1];
  return { hasFailed, log, outputs, status, summary: readFileSync(env.GITHUB_STEP_SUMMARY, "utf8") };
}

describe("the end of a step", () => {
  it("sets every output and writes the summary", async () => {
    const { hasFailed, outputs, summary } = await end(passed);
    expect(hasFailed).toBe(false);
    expect([...outputs.matchAll(/^([\w-]+)<</gm)].map(([, name]) => name)).toEqual(
      Object.keys(outputsOf([], "succeeded")),
    );
    expect(summary).toBe("## Pipelines\n");
  });

  it("says why the step failed in the last line of the log, after the annotations", async () => {
    const { hasFailed, log } = await end({ ...passed, hasFailed: true, failure: "1 of 2 pipelines failed: a" });
    expect(hasFailed).toBe(true);
    expect(log.lines.slice(-2)).toEqual(["annotations", "1 of 2 pipelines failed: a"]);
  });

  it("keeps the other outputs when the summary cannot be made, and fails", async () => {
    const { hasFailed, outputs, status, log } = await end({
      ...passed,
      outputs: { ...outputsOf([], "succeeded"), removed: "3" },
      summary: () => Promise.reject(new RangeError("too long")),
    });
    expect(hasFailed).toBe(true);
    expect(status).toBe("failed");
    expect(outputs).toMatch(/^removed<<.*\n3\n/m);
    expect(log.annotations.map(({ title }) => title)).toEqual(["Defect in this action"]);
  });

  it("keeps what was published when an error ends the step afterwards", async () => {
    const commit = { sha: "1".repeat(40), url: "https://github.com/o/r/commit/1", branch: "main" };
    const signal = new AbortController().signal;
    const { hasFailed, outputs, status, log } = await end(
      outcomeOfError(new PublishError("It broke."), signal, { commit, errors: [] }),
    );
    expect([hasFailed, status]).toEqual([true, "failed"]);
    expect(outputs).toContain(commit.sha);
    expect(log.annotations.map(({ message }) => message)).toEqual(["It broke."]);
  });

  it("has the status cancelled after a cancellation", async () => {
    const { status } = await end(outcomeOfError(new Error("cut off"), AbortSignal.abort()));
    expect(status).toBe("cancelled");
  });

  it("writes nothing where there is no runner, as in the post step of a step without runs", async () => {
    const outcome: StepOutcome = { errors: [], summary: noSummary, hasFailed: false };
    const { outputs, summary } = await end(outcome);
    expect([outputs, summary]).toEqual(["", ""]);
  });
});
