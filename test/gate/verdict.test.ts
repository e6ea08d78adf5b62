import { describe, expect, it } from "vitest";
import { worstVerdict } from "../../src/gate/gate.ts";
import { judge } from "../../src/gate/verdict.ts";
import { runStateFromReason, runStateOf } from "../../src/tekton/run-state.ts";
import { recordedRuns } from "../support/recordings.ts";

const folder = "kfp-tekton-1.9.2-cluster";
const last = (file: string) => {
  const run = recordedRuns(`${folder}/10-life-${file}.jsonl`).at(-1);
  if (run === undefined) throw new Error(`no run in ${file}`);
  return runStateOf(run.pipelineRun);
};

describe("the verdict on a real run", () => {
  it.each([
    ["succeeds", "succeeded", "Succeeded"],
    ["function-components", "succeeded", "Succeeded"],
    ["condition-true", "succeeded", "Succeeded"],
    ["completed-with-skipped", "succeeded", "Completed"],
    ["fails", "failed", "Failed"],
    ["fails-with-code-42", "failed", "Failed"],
    ["service-account-missing", "failed", "Failed"],
    ["unknown-image-until-it-fails", "failed", "Failed"],
    ["missing-parameter", "failed", "ParameterMissing"],
    ["missing-pipeline-reference", "failed", "CouldntGetPipeline"],
    ["missing-task-reference", "failed", "CouldntGetTask"],
    ["times-out", "timed-out", "Failed"],
    ["pipeline-timeout", "timed-out", "PipelineRunTimeout"],
    ["terminated", "cancelled", "Cancelled"],
    ["terminated-at-once", "cancelled", "Cancelled"],
    ["unknown-image-then-terminated", "cancelled", "Cancelled"],
    ["loop-without-its-controller", "cancelled", "Cancelled"],
  ])("that %s is %s", (file, kind, reason) => {
    expect(judge({ state: last(file), logs: new Map(), durationMs: 1 })).toMatchObject({ kind, reason });
  });

  it("names the failed task with its exit code, and the task that never ran as skipped", () => {
    const verdict = judge({ state: last("fails-with-code-42"), logs: new Map(), durationMs: 1 });
    expect(verdict.failedTasks).toEqual([expect.objectContaining({ name: "boom", reason: "Failed", exitCode: 42 })]);
    expect(verdict.tasks.map((task) => [task.name, task.phase, task.reason])).toEqual([
      ["boom", "failed", "Failed"],
      ["never", "skipped", "PipelineRun was stopping"],
    ]);
  });

  it("says which time limit it was (surprise 25)", () => {
    expect(judge({ state: last("times-out"), logs: new Map(), durationMs: 1 }).message).toMatch(
      /^the time limit of the pipeline's tasks passed\./,
    );
  });

  it("takes the duration from the cluster's clock", () => {
    expect(judge({ state: last("succeeds"), logs: new Map(), durationMs: 1 }).durationMs).toBe(12_000);
  });
});

describe("each reply while a real run goes on", () => {
  it.each(["succeeds", "fails", "terminated", "times-out"])("leaves the verdict open until the end: %s", (file) => {
    const states = recordedRuns(`${folder}/10-life-${file}.jsonl`).map((run) => runStateOf(run.pipelineRun).condition);
    const firstEnd = states.findIndex((condition) => condition !== "Unknown");
    expect(firstEnd).toBeGreaterThan(0);
    expect(new Set(states.slice(0, firstEnd))).toEqual(new Set(["Unknown"]));
    expect(new Set(states.slice(firstEnd)).size).toBe(1);
  });
});

describe("a reason without its condition (surprises 24 and 27)", () => {
  it.each(["Succeeded", "Completed"])("%s is success", (reason) => {
    expect(runStateFromReason(reason).condition).toBe("True");
  });
  it.each([
    "",
    "Started",
    "Running",
    "PipelineRunPending",
    "PipelineRunStopping",
    "CancelledRunningFinally",
    "PipelineRunCouldntCancel",
    "PipelineRunCouldntTimeOut",
    "Terminating",
  ])("%j is not the end", (reason) => {
    expect(runStateFromReason(reason).condition).toBe("Unknown");
  });
  it.each([
    "Failed",
    "Cancelled",
    "PipelineRunTimeout",
    "CouldntGetTask",
    "CouldntGetPipeline",
    "ParameterMissing",
    "PipelineValidationFailed",
    "CreateRunFailed",
    "AReasonOfTomorrow",
  ])("%s is a failure", (reason) => {
    expect(runStateFromReason(reason).condition).toBe("False");
  });
});

describe("the worst verdict", () => {
  it("is succeeded of none", () => expect(worstVerdict([])).toBe("succeeded"));
  it("prefers what is certain to have failed", () =>
    expect(worstVerdict(["succeeded", "lost", "failed", "cancelled"])).toBe("failed"));
});
