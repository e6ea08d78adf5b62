import { describe, expect, it } from "vitest";
import type { PipelineRecord } from "../../src/model/record.ts";
import type { TaskState, Verdict } from "../../src/model/run.ts";
import { outputsOf } from "../../src/report/outputs.ts";

const task = (name: string, extra: Partial<TaskState> = {}): TaskState => ({
  name,
  phase: "succeeded",
  reason: "Succeeded",
  message: "",
  retries: 0,
  ...extra,
});
const record = (tasks: readonly TaskState[]): PipelineRecord => {
  const failed = { name: "t", reason: "Failed", message: "no", logTail: ["a secret line"] };
  const verdict: Verdict = {
    kind: "failed",
    reason: "Failed",
    message: "",
    tasks,
    failedTasks: [failed],
    durationMs: 1,
  };
  return { module: "a.py", name: "a", verdict };
};
const pipelinesOf = (...records: readonly PipelineRecord[]) => JSON.parse(outputsOf(records, "failed").pipelines);

describe("the output `pipelines`", () => {
  it("has the tasks of a run, no line of a log, and of a loop how many iterations ended how", () => {
    const iteration = (number: number, phase: TaskState["phase"]) => ({
      number,
      item: "",
      phase,
      reason: "",
      tasks: [],
    });
    const iterations = [iteration(1, "succeeded"), iteration(2, "failed"), iteration(3, "succeeded")];
    expect(pipelinesOf(record([task("t"), task("loop", { iterations })]))).toMatchObject([
      {
        verdict: {
          kind: "failed",
          tasks: [{ name: "t" }, { name: "loop", iterations: { succeeded: 2, failed: 1 } }],
          failedTasks: [{ name: "t", reason: "Failed", message: "no" }],
        },
      },
    ]);
    expect(JSON.stringify(pipelinesOf(record([])))).not.toContain("secret");
  });

  it("leaves the tasks out where they are too many for an output", () => {
    const many = Array.from({ length: 5_000 }, (_, index) => task(`task-${index}`, { message: "x".repeat(100) }));
    expect(pipelinesOf(record(many))).toMatchObject([{ name: "a", verdict: { kind: "failed", tasks: [] } }]);
  });
});
