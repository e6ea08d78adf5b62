import { describe, expect, it } from "vitest";
import { type FollowOptions, followRun } from "../../src/gate/follow-run.ts";
import { pollDelay } from "../../src/gate/poll-delay.ts";
import type { Clock } from "../../src/model/clock.ts";
import { ActionError, RunGoneError } from "../../src/model/errors.ts";
import type { RunSource, RunState, TaskState } from "../../src/model/run.ts";
import { readRunState } from "../../src/tekton/run-state.ts";
import { connect } from "../support/kfp-client.ts";
import { startLife } from "../support/life.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { recordedRuns } from "../support/recordings.ts";

const task = (phase: TaskState["phase"], extra: Partial<TaskState> = {}): TaskState => ({
  name: "train",
  phase,
  reason: "",
  message: "",
  retries: 0,
  podName: "pod",
  ...extra,
});
const running: RunState = { condition: "Unknown", reason: "Running", message: "", tasks: [task("running")] };
const succeeded: RunState = { condition: "True", reason: "Succeeded", message: "all done", tasks: [task("succeeded")] };
const failed: RunState = {
  condition: "False",
  reason: "Failed",
  message: "no",
  tasks: [task("failed", { exitCode: 3 })],
};

/** A clock that a sleep moves on at once. */
class TurnedClock implements Clock {
  time = 0;
  now(): number {
    return this.time;
  }
  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.time += ms;
  }
}

interface Script {
  readonly at: (ms: number) => RunState | ActionError;
  readonly log?: () => Promise<string>;
  readonly terminate?: () => Promise<void>;
}

function follow(script: Script, options: Partial<FollowOptions> = {}) {
  const clock = new TurnedClock();
  const log = new RecordingLog();
  const calls = { reads: 0, terminations: 0 };
  const source: RunSource = {
    readRun: async () => {
      calls.reads += 1;
      const state = script.at(clock.now());
      if (state instanceof Error) throw state;
      return state;
    },
    readLog: script.log ?? (async () => "one\ntwo\n"),
    terminate: async () => {
      calls.terminations += 1;
      await script.terminate?.();
    },
  };
  const verdict = followRun({
    source,
    clock,
    log,
    label: "train",
    timeoutMs: 3_600_000,
    onTimeout: "terminate",
    onCancel: "terminate",
    logs: "failed",
    signal: new AbortController().signal,
    ...options,
  });
  return { verdict, log, calls, clock };
}

describe("following a run", () => {
  it("ends with success, says each change once, and shows no log", async () => {
    const { verdict, log } = follow({ at: (ms) => (ms < 5_000 ? running : succeeded) });
    expect(await verdict).toMatchObject({
      kind: "succeeded",
      reason: "Succeeded",
      message: "all done",
      failedTasks: [],
    });
    expect(log.lines).toEqual([
      "train: Running",
      "train: task train is running",
      "train: task train succeeded",
      "train: Succeeded: all done",
    ]);
    expect(log.groups).toEqual([]);
  });

  it("ends with failure, the exit code and the last lines of the log, which is shown folded", async () => {
    const { verdict, log } = follow({ at: () => failed });
    expect(await verdict).toMatchObject({
      kind: "failed",
      failedTasks: [{ name: "train", exitCode: 3, logTail: ["one", "two"] }],
    });
    expect(log.groups).toEqual([["train: log of task train", "one\ntwo"]]);
  });

  it("keeps the verdict when the log cannot be read", async () => {
    const { verdict } = follow({ at: () => failed, log: () => Promise.reject(new ActionError("pod gone")) });
    expect(await verdict).toMatchObject({ kind: "failed", failedTasks: [{ logTail: [] }] });
  });

  it("shows all logs where that was asked for, and none where not", async () => {
    const all = follow({ at: () => succeeded }, { logs: "all" });
    await all.verdict;
    expect(all.log.groups).toHaveLength(1);
    const none = follow({ at: () => failed }, { logs: "none" });
    expect(await none.verdict).toMatchObject({ failedTasks: [{ logTail: ["one", "two"] }] });
    expect(none.log.groups).toEqual([]);
  });

  it("says every minute that it is still there", async () => {
    const { verdict, log } = follow({ at: (ms) => (ms < 200_000 ? running : succeeded) });
    await verdict;
    expect(log.lines.filter((line) => line === "train: still running train")).toHaveLength(3);
  });

  it("survives a server that is away for four minutes, says so each minute, and when it is back", async () => {
    const away = new ActionError("connection refused");
    const { verdict, log } = follow({
      at: (ms) => (ms > 10_000 && ms < 250_000 ? away : ms < 300_000 ? running : succeeded),
    });
    expect(await verdict).toMatchObject({ kind: "succeeded" });
    expect(log.lines.filter((line) => line.includes("connection refused"))).toHaveLength(4);
    expect(log.lines).toContain("train: the server answers again");
  });

  it("is lost, never succeeded, when the server stays away", async () => {
    const { verdict } = follow({ at: (ms) => (ms < 10_000 ? running : new ActionError("connection refused")) });
    expect(await verdict).toMatchObject({
      kind: "lost",
      message: "No response for 5 min, whether the run goes on is not known: connection refused",
      reason: "",
    });
  });

  it("terminates what does not end in time, after reading its logs", async () => {
    const { verdict, calls } = follow(
      { at: () => ({ ...running, tasks: [task("failed"), task("running", { name: "other" })] }) },
      { timeoutMs: 60_000 },
    );
    expect(await verdict).toMatchObject({
      kind: "timed-out",
      message: "The run did not end within 60 s (`timeout`); the run was terminated.",
      tasks: [
        { name: "train", phase: "failed" },
        { name: "other", phase: "cancelled" },
      ],
      failedTasks: [
        { name: "train", logTail: ["one", "two"] },
        { name: "other", logTail: ["one", "two"] },
      ],
    });
    expect(calls.terminations).toBe(1);
  });

  it("leaves it running where that was asked for", async () => {
    const { verdict, calls } = follow({ at: () => running }, { timeoutMs: 60_000, onTimeout: "detach" });
    expect(await verdict).toMatchObject({ kind: "detached" });
    expect(calls.terminations).toBe(0);
  });

  it("takes an end that comes with the last look", async () => {
    const { verdict } = follow({ at: (ms) => (ms < 60_000 ? running : succeeded) }, { timeoutMs: 60_000 });
    expect(await verdict).toMatchObject({ kind: "succeeded" });
  });

  it("terminates when the workflow is cancelled, and says when that failed", async () => {
    const cancel = new AbortController();
    cancel.abort(new Error("SIGINT"));
    const { verdict, calls } = follow(
      { at: () => running, terminate: () => Promise.reject(new ActionError("HTTP 500")) },
      { signal: cancel.signal },
    );
    expect(await verdict).toMatchObject({
      kind: "cancelled",
      message: "The workflow was cancelled; terminating it failed: HTTP 500",
      leftRunning: true,
    });
    // It is asked again for five seconds.
    expect(calls).toEqual({ reads: 0, terminations: 17 });
  });

  it("ends at once when the run is not on the server any more", async () => {
    const { verdict, calls } = follow({ at: () => new RunGoneError("The run is not on the server any more.") });
    expect(await verdict).toMatchObject({ kind: "lost", message: "The run is not on the server any more." });
    expect(calls.reads).toBe(1);
  });

  it("reads the log of what failed first, also when all logs of many tasks are wanted", async () => {
    const many = Array.from({ length: 30 }, (_, index) => task("succeeded", { name: `t${index}` }));
    const { verdict, log } = follow(
      { at: () => ({ ...failed, tasks: [...many, task("failed", { name: "culprit" })] }) },
      { logs: "all" },
    );
    expect(await verdict).toMatchObject({ failedTasks: [{ name: "culprit", logTail: ["one", "two"] }] });
    expect(log.groups[0]?.[0]).toBe("train: log of task culprit");
    expect(log.groups).toHaveLength(31);
  });

  it("reads no more than twenty logs of tasks that failed, and says how many it left out", async () => {
    const many = Array.from({ length: 50 }, (_, index) => task("failed", { name: `t${index}` }));
    const { verdict, log } = follow({ at: () => ({ ...failed, tasks: many }) });
    expect((await verdict).failedTasks).toHaveLength(50);
    expect(log.groups).toHaveLength(20);
    expect(log.lines).toContain("train: the logs of 30 more tasks were not read");
  });

  it("reads the log of a task as soon as it has failed, for its pod may be gone when the run has ended", async () => {
    let gone = false;
    const { verdict } = follow({
      at: (ms) => {
        gone = ms > 30_000;
        return ms < 60_000 ? { ...running, tasks: [task("failed"), task("running", { name: "other" })] } : failed;
      },
      log: async () => (gone ? Promise.reject(new ActionError("pod gone")) : "early\n"),
    });
    expect(await verdict).toMatchObject({ failedTasks: [{ name: "train", logTail: ["early"] }] });
  });

  it("shows what a task waits for once it has waited for a minute, again when that changes, and at the end", async () => {
    const waiting = (reason: string) =>
      task("pending", { waiting: `${reason}: 0/3 nodes are available ${Math.random()}` });
    const { verdict, log } = follow(
      { at: (ms) => ({ ...running, tasks: [waiting(ms < 200_000 ? "ExceededNodeResources" : "PullImageFailed")] }) },
      { timeoutMs: 300_000 },
    );
    expect(await verdict).toMatchObject({
      kind: "timed-out",
      failedTasks: [{ name: "train", message: expect.stringMatching(/^PullImageFailed: 0\/3 nodes/) }],
    });
    expect(log.lines.filter((line) => line.includes("has not begun"))).toEqual([
      expect.stringMatching(
        /^train: task train has not begun for 60 s: ExceededNodeResources: 0\/3 nodes are available/,
      ),
      expect.stringMatching(/^train: task train has not begun for 20\d s: PullImageFailed/),
    ]);
    expect(log.lines).toContain("train: still waiting for train to begin");
  });

  it("says nothing of a task that begins within a minute", async () => {
    const { verdict, log } = follow({
      at: (ms) =>
        ms < 50_000
          ? { ...running, tasks: [task("pending", { waiting: "Pending: …" })] }
          : ms < 200_000
            ? running
            : succeeded,
    });
    await verdict;
    expect(log.lines.join("\n")).not.toContain("has not begun");
  });

  it("follows a loop by its iterations: a line for what went wrong, a count in the heartbeat, the logs of its tasks", async () => {
    const iteration = (number: number, phase: TaskState["phase"]) => ({
      number,
      item: `item-${number}`,
      phase,
      reason: "",
      tasks: [task(phase, { name: "step" })],
    });
    const loop = (phase: TaskState["phase"], ...phases: readonly TaskState["phase"][]) => [
      task(phase, { name: "loop", iterations: phases.map((of, index) => iteration(index + 1, of)) }),
    ];
    const { verdict, log } = follow({
      at: (ms) =>
        ms < 70_000
          ? { ...running, tasks: loop("running", "succeeded", "running", "running") }
          : { ...failed, tasks: loop("failed", "succeeded", "failed", "succeeded") },
    });
    expect((await verdict).failedTasks.map(({ name }) => name)).toEqual(["loop", "loop[2].step"]);
    expect(log.lines).toContain("train: still running loop (1 of 3 iterations ended)");
    expect(log.lines.filter((line) => line.includes("iteration "))).toEqual([
      "train: iteration 2 of loop (item-2) failed",
    ]);
    expect(log.groups.map(([title]) => title)).toContain("train: log of task loop[2].step");
  });

  it("shows the logs where the server does not tell how a task ended, and names the one that has a cause in it", async () => {
    const tasks = ["first", "second", "third"].map((name) => task("pending", { name, isOnlyNamed: true }));
    const readLog = async ({ name }: TaskState): Promise<string> => `log of ${name}\n`;
    const source = { readRun: async () => ({ ...failed, tasks }), readLog, terminate: async () => {} };
    const location = { file: "a.py", line: 3 };
    const locate = async (log: string) => (log.includes("second") ? location : undefined);
    const message = "The server does not report how this task ended.";
    const located = follow({ at: () => failed }, { source, locate });
    expect((await located.verdict).failedTasks).toEqual([
      { name: "second", reason: "Failed", message, logTail: ["log of second"], location },
    ]);
    expect(located.log.groups).toHaveLength(3);
    const other = follow({ at: () => failed }, { source });
    expect((await other.verdict).failedTasks).toEqual([
      { name: "third", reason: "Failed", message, logTail: ["log of third"] },
    ]);
  });

  it("looks at once when a source that watches has seen something", async () => {
    const never = (signal: AbortSignal | undefined): Promise<void> =>
      new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error("woken"))));
    const clock: Clock = { now: () => Date.now(), sleep: async (ms, signal) => (ms < 100 ? undefined : never(signal)) };
    let looks = 0;
    const source: RunSource = {
      readRun: async () => (++looks < 3 ? running : succeeded),
      changed: async () => {},
      readLog: async () => "",
      terminate: async () => {},
    };
    const { verdict } = follow({ at: () => running }, { source, clock });
    expect(await verdict).toMatchObject({ kind: "succeeded" });
    expect(looks).toBe(3);
  });

  it("terminates the run also when it is cancelled while logs are read", async () => {
    const cancel = new AbortController();
    const readingLog = (): Promise<string> => {
      cancel.abort(new Error("SIGINT"));
      return Promise.reject(new Error("aborted"));
    };
    const { verdict, calls } = follow(
      { at: () => running, log: readingLog },
      { timeoutMs: 1_000, signal: cancel.signal },
    );
    expect(await verdict).toMatchObject({ kind: "timed-out" });
    expect(calls.terminations).toBe(1);
  });

  it("does not hide a defect as lost contact", async () => {
    const { verdict } = follow({
      at: () => {
        throw new TypeError("a defect");
      },
    });
    await expect(verdict).rejects.toThrow("a defect");
  });
});

describe("following what real servers said (recorded)", () => {
  /** The states of a recording, each shown for 70 s. */
  const replay = (file: string, options: Partial<FollowOptions> = {}) => {
    const runs = recordedRuns(`kfp-tekton-1.9.2-cluster/10-life-${file}.jsonl`);
    const at = (ms: number): RunState => {
      const run = runs[Math.min(Math.floor(ms / 70_000), runs.length - 1)];
      return readRunState(run?.status ?? "", JSON.stringify(run?.pipelineRun));
    };
    return follow({ at }, options);
  };

  it("tells of an image that cannot be pulled before the run fails by it", async () => {
    const { verdict, log } = replay("unknown-image-until-it-fails");
    expect(await verdict).toMatchObject({
      kind: "failed",
      failedTasks: [{ name: "ghost", reason: "TaskRunImagePullFailed", message: expect.stringContaining("ghost:1") }],
    });
    expect(log.lines.find((line) => line.includes("PullImageFailed"))).toMatch(
      /^train: task ghost has not begun for \d+ s: PullImageFailed: .*registry\.invalid\/nowhere\/ghost:1/,
    );
  });

  it("tells of a loop that no controller picks up, while it waits and when the time is up", async () => {
    const { verdict, log } = replay("loop-without-its-controller", { timeoutMs: 209_000 });
    const why = "no controller has picked up this PipelineLoop: it may not be installed on the cluster";
    expect(await verdict).toMatchObject({ kind: "timed-out", failedTasks: [{ message: why }] });
    expect(log.lines).toContainEqual(
      expect.stringMatching(new RegExp(`^train: task for each of .* \\(loop-8c526-for-loop-2\\) .*: ${why}$`)),
    );
  });
});

describe("the time between two looks", () => {
  const requestsWithin = (hours: number): number => {
    let requests = 0;
    for (let ms = 0; ms < hours * 3_600_000; ms += pollDelay({ elapsedMs: ms, lookMs: 0 })) requests += 1;
    return requests;
  };

  it("lets the end of a run of its first minute be noticed within a quarter of a second", () => {
    for (let ms = 0; ms < 60_000; ms += 100) expect(pollDelay({ elapsedMs: ms, lookMs: 20 })).toBeLessThanOrEqual(250);
  });

  it("costs fewer requests than the SDK's 720 an hour, and a run of five hours fewer than 1,400", () => {
    expect(requestsWithin(1)).toBeLessThan(720);
    expect(requestsWithin(5)).toBeLessThan(1_400);
  });

  it("grows where the server takes long to answer, and never beyond twenty seconds", () => {
    expect(pollDelay({ elapsedMs: 1_000, lookMs: 1_000 })).toBe(2_000);
    expect(pollDelay({ elapsedMs: 1_000, lookMs: 60_000 })).toBe(20_000);
    expect(pollDelay({ elapsedMs: 36_000_000, lookMs: 0 })).toBe(20_000);
  });

  it("keeps to a budget of bytes a minute as the response grows, and notices an end within a minute all the same", async () => {
    const bytes = 146_000;
    const { verdict, calls } = follow({ at: (ms) => ({ ...(ms < 197_000 ? running : succeeded), bytes }) });
    await verdict;
    expect(calls.reads * bytes).toBeLessThan(10 * 1024 * 1024);
    expect(calls.reads).toBeGreaterThan(40);
    expect(pollDelay({ elapsedMs: 1_000, lookMs: 20, bytes: 1e9, lastBytes: 5e7 })).toBe(60_000);
  });

  it("counts what a server's response really weighs", async () => {
    const { url, replies } = await startLife("kfp-tekton-1.9.2-cluster/10-life-succeeds.jsonl");
    const source = (await connect(url, { api: "v1" })).runSource({ runId: "r", name: "r", url: "" });
    const { bytes } = await source.readRun(new AbortController().signal);
    expect(bytes).toBe(Buffer.byteLength(replies[0] ?? ""));
    expect(bytes).toBeGreaterThan(1_000);
  });
});
