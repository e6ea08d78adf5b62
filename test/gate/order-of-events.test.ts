import { describe, expect, it } from "vitest";
import { inOrderOfEvents } from "../../src/gate/order-of-events.ts";
import type { TaskState } from "../../src/model/run.ts";

const task = (name: string, phase: TaskState["phase"], extra: Partial<TaskState> = {}): TaskState => ({
  name,
  phase,
  reason: "",
  message: "",
  retries: 0,
  ...extra,
});
const order = (...tasks: readonly TaskState[]): readonly string[] => inOrderOfEvents(tasks).map(({ name }) => name);
const at = (second: number) => ({ startedAt: "2026-01-01T00:00:00Z", finishedAt: `2026-01-01T00:00:0${second}Z` });

describe("the order of what happened between two looks", () => {
  it("has the end of a task before the beginning of those that waited for it, as no pipeline is written", () => {
    expect(
      order(
        task("b", "running", { after: ["condition"], startedAt: "2026-01-01T00:00:01Z" }),
        task("condition", "succeeded", { after: ["a"], ...at(1) }),
        task("a", "succeeded", at(1)),
      ),
    ).toEqual(["a", "condition", "b"]);
  });

  it("has what ended in the same second as the pipeline has it, and `finally` last", () => {
    expect(
      order(
        task("tidy", "succeeded", { isFinal: true, ...at(2) }),
        task("guarded", "failed", { after: ["condition"], ...at(2) }),
        task("condition", "succeeded", at(2)),
        task("other", "skipped", { after: ["condition"] }),
        task("first", "succeeded", at(1)),
      ),
    ).toEqual(["first", "condition", "guarded", "tidy", "other"]);
  });

  it("ends for tasks that wait for each other, and for thousands in a row", () => {
    expect(order(task("a", "pending", { after: ["b"] }), task("b", "pending", { after: ["a"] }))).toHaveLength(2);
    const chain = Array.from({ length: 2_000 }, (_, index) =>
      task(`t${index}`, "succeeded", { after: [`t${index - 1}`] }),
    );
    expect(inOrderOfEvents(chain.toReversed())).toEqual(chain);
  });
});
