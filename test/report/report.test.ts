import { describe, expect, it } from "vitest";
import type { FailedTask, Verdict } from "../../src/model/run.ts";
import { reportEnd } from "../../src/report/report.ts";
import { RecordingLog } from "../support/recording-log.ts";

function annotationsOf(task: Partial<FailedTask>): readonly string[] {
  const failed: FailedTask = { name: "train", reason: "Failed", message: "", exitCode: 1, logTail: [], ...task };
  const verdict: Verdict = {
    kind: "failed",
    reason: "Failed",
    message: "Tasks Completed: 1",
    tasks: [],
    failedTasks: [failed],
    durationMs: 0,
  };
  const log = new RecordingLog();
  reportEnd([{ module: "p.py", name: "P", verdict }], log, { linkable: false });
  return log.annotations.map(({ message }) => message);
}

describe("the annotations of a run that failed", () => {
  it("show the end of a task's log once: where it has a place of its own, else with the run", () => {
    const logTail = ["Traceback", "ValueError: no"];
    expect(annotationsOf({ logTail })).toEqual([
      "Failed: Tasks Completed: 1\nTask train: Failed, exit code 1\nTraceback\nValueError: no",
    ]);
    expect(annotationsOf({ logTail, location: { file: "p.py", line: 3 } })).toEqual([
      "Failed: Tasks Completed: 1\nTask train: Failed, exit code 1",
      "Task train: Failed, exit code 1\nTraceback\nValueError: no",
    ]);
  });

  it("say of a task without a log or a message just how it ended", () =>
    expect(annotationsOf({})).toEqual(["Failed: Tasks Completed: 1\nTask train: Failed, exit code 1"]));
});
