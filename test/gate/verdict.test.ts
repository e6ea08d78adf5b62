import { describe, expect, it } from "vitest";
import { judge, worstVerdict } from "../../src/gate/verdict.ts";
import type { ConditionStatus, RunState, VerdictKind } from "../../src/model/run.ts";
import type { PipelineRun, PipelineRunStatus } from "../../src/tekton/pipeline-run.ts";
import { readRunState, runStateOf } from "../../src/tekton/run-state.ts";
import { recordedRuns } from "../support/recordings.ts";

const folders = { "1.9.2": "kfp-tekton-1.9.2-cluster", "1.5.1": "kfp-tekton-1.5.1-cluster" };
const last = (file: string, version: keyof typeof folders = "1.9.2"): PipelineRun => {
  const run = recordedRuns(`${folders[version]}/10-life-${file}.jsonl`).at(-1);
  if (run === undefined) throw new Error(`no run in ${file}`);
  return run.pipelineRun;
};
const verdictOn = (state: RunState) => judge({ state, logs: new Map(), durationMs: 1 });

describe("the verdict on a real run (quirks: unknown-image-fails-late, unlisted-end-reasons, run-error-empty, loops-need-controller)", () => {
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
  ])("of 1.9.2 that %s is %s", (file, kind, reason) => {
    expect(verdictOn(runStateOf(last(file)))).toMatchObject({ kind, reason });
    expect(verdictOn(runStateOf(withoutTaskRuns(last(file))))).toMatchObject({ kind, reason });
  });

  it.each([
    ["succeeds", "succeeded", "Succeeded"],
    ["completed-with-skipped", "succeeded", "Completed"],
    ["fails", "failed", "Failed"],
    ["terminated", "cancelled", "Cancelled"],
  ])("of 1.5.1 that %s is %s", (file, kind, reason) => {
    expect(verdictOn(runStateOf(last(file, "1.5.1")))).toMatchObject({ kind, reason });
  });

  it.each(["1.9.2", "1.5.1"] as const)(
    "of %s names the failed task, and the task that never ran as skipped",
    (version) => {
      const file = version === "1.9.2" ? "fails-with-code-42" : "fails";
      const verdict = verdictOn(runStateOf(last(file, version)));
      expect(verdict.failedTasks).toEqual([
        expect.objectContaining({ name: "boom", reason: "Failed", exitCode: version === "1.9.2" ? 42 : 1 }),
      ]);
      expect(verdict.tasks.map((task) => [task.name, task.phase, task.reason])).toEqual([
        ["boom", "failed", "Failed"],
        ["never", "skipped", "PipelineRun was stopping"],
      ]);
    },
  );

  it("takes the duration from the cluster's clock", () => {
    expect(verdictOn(runStateOf(last("succeeds"))).durationMs).toBe(12_000);
  });
});

/** What arrives from an agent that does not embed TaskRuns (quirk: task-runs-only-referenced). */
function withoutTaskRuns(run: PipelineRun): PipelineRun {
  const { taskRuns: _, runs: __, ...status } = run.status ?? {};
  return { ...run, status };
}

describe("each reply while a real run goes on (quirks: status-behind-then-ahead, two-manifests)", () => {
  const files = [
    ...["succeeds", "fails", "terminated", "times-out"].map((file) => ["1.9.2", file] as const),
    ...["succeeds", "fails", "terminated", "completed-with-skipped"].map((file) => ["1.5.1", file] as const),
  ];
  it.each(files)("leaves the verdict open until the end: %s %s", (version, file) => {
    const states = recordedRuns(`${folders[version]}/10-life-${file}.jsonl`).map(
      ({ pipelineRun }) => runStateOf(pipelineRun).condition,
    );
    const firstEnd = states.findIndex((condition) => condition !== "Unknown");
    expect(firstEnd).toBeGreaterThan(0);
    expect(new Set(states.slice(0, firstEnd))).toEqual(new Set(["Unknown"]));
    expect(new Set(states.slice(firstEnd)).size).toBe(1);
  });
});

type Case = readonly [reason: string, condition: ConditionStatus, kind: VerdictKind | undefined];
const failing = (reason: string): Case => [reason, "False", "failed"];
const open = (reason: string): Case => [reason, "Unknown", undefined];

/** All of pipelinerun_types.go, what older clusters say, and the server's own words. */
const cases: readonly Case[] = [
  open(""),
  open("Started"),
  open("Running"),
  open("Pending"),
  open("PipelineRunPending"),
  open("ResolvingPipelineRef"),
  // Look like an end and are none.
  open("PipelineRunStopping"),
  open("PipelineRunTimeoutRunningFinally"),
  open("CancelledRunningFinally"),
  open("StoppedRunningFinally"),
  open("PipelineRunCouldntCancel"),
  open("PipelineRunCouldntTimeOut"),
  open("Terminating"),
  ["Succeeded", "True", "succeeded"],
  ["Completed", "True", "succeeded"],
  ["Cancelled", "False", "cancelled"],
  ["PipelineRunCancelled", "False", "cancelled"],
  ["CancelledRunFinally", "False", "cancelled"],
  ["StoppedRunFinally", "False", "cancelled"],
  ["PipelineRunTimeout", "False", "timed-out"],
  failing("Failed"),
  // An end neither to the SDK nor to the server.
  failing("CouldntGetPipeline"),
  failing("CouldntGetTask"),
  failing("CouldntGetPipelineResult"),
  failing("InvalidPipelineResourceBindings"),
  failing("InvalidWorkspaceBindings"),
  failing("InvalidTaskRunSpecs"),
  failing("ParameterTypeMismatch"),
  failing("ParameterMissing"),
  failing("ObjectParameterMissKeys"),
  failing("InvalidParamValue"),
  failing("ParamArrayIndexingInvalid"),
  failing("InvalidMatrixParameterTypes"),
  failing("PipelineValidationFailed"),
  failing("PipelineInvalidGraph"),
  failing("InvalidTaskResultReference"),
  failing("InvalidPipelineResultReference"),
  failing("RequiredWorkspaceMarkedOptional"),
  failing("ResourceVerificationFailed"),
  failing("CreateRunFailed"),
  failing("CELEvaluationFailed"),
  failing("AReasonOfTomorrow"),
];

const manifestWith = (status: PipelineRunStatus, spec: PipelineRun["spec"] = {}): string =>
  JSON.stringify({ spec, status });
const condition = (status: string, reason: string, message = "") => [{ type: "Succeeded", status, reason, message }];

/** A run that goes on has no verdict yet. */
const endOf = (state: RunState): ReturnType<typeof verdictOn> | undefined =>
  state.condition === "Unknown" ? undefined : verdictOn(state);

describe("a reason", () => {
  it.each(cases)("%j alone means the condition %s and the verdict %s", (reason, status, kind) => {
    const state = readRunState(reason, "");
    expect(state).toMatchObject({ condition: status, reason });
    expect(endOf(state)).toEqual(kind === undefined ? undefined : expect.objectContaining({ kind, reason }));
  });

  it.each(cases)("%j with its condition in the manifest means the same", (reason, status, kind) => {
    const state = readRunState("", manifestWith({ conditions: condition(status, reason) }));
    expect(state).toMatchObject({ condition: reason === "" ? "Unknown" : status, reason });
    expect(endOf(state)).toEqual(kind === undefined ? undefined : expect.objectContaining({ kind, reason }));
  });

  it.each([
    ["Succeeded", "False", "Failed", "failed"],
    ["Failed", "True", "Completed", "succeeded"],
    ["Terminating", "False", "Cancelled", "cancelled"],
  ])("%s of the server loses against the condition %s %s", (word, status, reason, kind) => {
    const state = readRunState(word, manifestWith({ conditions: condition(status, reason) }));
    expect(verdictOn(state)).toMatchObject({ kind, reason });
  });

  it.each([
    ["PipelineRunCouldntCancel", "Unknown", "PipelineRunCouldntCancel"],
    ["Cancelled", "Unknown", "Cancelled"],
    ["Terminating", "Unknown", "Running"],
    ["Failed", "Unknown", "Running"],
  ])("%s of the server is no end while the condition is %s", (word, status, reason) => {
    expect(readRunState(word, manifestWith({ conditions: condition(status, reason) })).condition).toBe("Unknown");
  });

  it("that ends a run by a mistake in it says what to do", () => {
    const state = readRunState(
      "",
      manifestWith({ conditions: condition("False", "ParameterMissing", "missing: [rows]") }),
    );
    expect(verdictOn(state).message).toBe("missing: [rows] Compare `parameters` with what the pipeline declares.");
  });

  it.each(["{", "null", "7", "[]", '{"status":null}', '{"status":{"conditions":[]}}'])(
    "decides where the manifest is %s",
    (manifest) => {
      expect(readRunState("Succeeded", manifest)).toMatchObject({ condition: "True", reason: "Succeeded", tasks: [] });
    },
  );
});

describe("a run that a time limit ended says which one it was", () => {
  const late = "TaskRun cancelled as the PipelineRun it belongs to has timed out.";
  const run = (status: PipelineRunStatus, spec: PipelineRun["spec"] = {}): string => {
    const verdict = verdictOn(runStateOf({ spec, status: { conditions: condition("False", "Failed"), ...status } }));
    return `${verdict.kind}: ${verdict.message}`;
  };
  const taskRun = (reason: string, message = "") => ({
    x: { pipelineTaskName: "train", status: { conditions: condition("False", reason, message) } },
  });

  it("of the SDK, which is that of the tasks (quirk: sdk-timeout-ends-as-failed)", () => {
    expect(verdictOn(runStateOf(last("times-out"))).message).toBe(
      "The time limit of the pipeline's tasks (`timeouts.tasks`: 15s, which the SDK writes for a pipeline's timeout) passed. Tasks Completed: 1 (Failed: 1, Cancelled 0), Skipped: 0",
    );
  });

  it("of the whole run", () => {
    expect(verdictOn(runStateOf(last("pipeline-timeout"))).message).toMatch(
      /^The time limit of the run \(`timeouts.pipeline`: 12s\) passed\. PipelineRun "times-out-1fc9c" failed to finish within "12s"/,
    );
  });

  it("of one task", () => {
    expect(run({ taskRuns: taskRun("TaskRunTimeout") })).toBe("timed-out: The time limit of task train passed.");
  });

  it("of one custom task", () => {
    const runs = taskRun("CustomRunTimedOut");
    expect(run({ runs })).toBe("timed-out: The time limit of custom task train passed.");
  });

  it("of `finally`", () => {
    const spec = { pipelineSpec: { finally: [{ name: "train" }] }, timeouts: { finally: "5m" } };
    expect(run({ taskRuns: taskRun("TaskRunCancelled", late) }, spec)).toMatch(/^timed-out: .*`timeouts.finally`: 5m/);
    const skippedTasks = [{ name: "train", reason: "PipelineRun Finally timeout has been reached" }];
    expect(run({ skippedTasks }, spec)).toMatch(/^timed-out: .*`timeouts.finally`: 5m/);
  });

  it("where a task was not started any more", () => {
    const skippedTasks = [{ name: "train", reason: "PipelineRun Tasks timeout has been reached" }];
    expect(run({ skippedTasks })).toMatch(/^timed-out: .*`timeouts.tasks`/);
  });

  it("but is failed where a task had failed by itself", () => {
    const other = { pipelineTaskName: "other", status: { conditions: condition("False", "Failed") } };
    expect(run({ taskRuns: { ...taskRun("TaskRunCancelled", late), other } })).toMatch(/^failed: /);
  });

  it("but is failed where tasks were cancelled for another reason", () => {
    expect(run({ taskRuns: taskRun("TaskRunCancelled", "cancelled by a person") })).toMatch(/^failed: /);
  });
});

describe("a source whose reasons are not Tekton's", () => {
  it("says itself how the run ended", () => {
    const state: RunState = { condition: "False", reason: "CANCELED", message: "", tasks: [], kind: "cancelled" };
    expect(verdictOn(state).kind).toBe("cancelled");
  });
});

describe("the worst verdict", () => {
  it("is succeeded of none", () => expect(worstVerdict([])).toBe("succeeded"));
  it("prefers what is certain to have failed", () =>
    expect(worstVerdict(["succeeded", "lost", "failed", "cancelled"])).toBe("failed"));
});
