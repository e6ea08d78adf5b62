import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/context/clock.ts";
import { processRunner } from "../../../src/embedded/process/process-runner.ts";
import { type PipelineRunExecution, startPipelineRun } from "../../../src/embedded/runner/runner.ts";
import { readStepLog } from "../../../src/embedded/runner/step-log.ts";
import type { Environment } from "../../../src/model/environment.ts";
import type { PipelineRun, PipelineRunStatus, PipelineTask, Step } from "../../../src/tekton/pipeline-run.ts";
import { runStateOf } from "../../../src/tekton/run-state.ts";
import { compile } from "../../support/compile.ts";
import { recordedRuns } from "../../support/recordings.ts";
import { makeFolder } from "../../support/workspace.ts";

/** What the real SDK makes of the fixtures and of the template, by pipeline name. */
const compiled = new Map<string, string>();
let workspace = "";

beforeAll(async () => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), "runner-")));
  cpSync(join(import.meta.dirname, "fixtures"), join(workspace, "fixtures"), { recursive: true });
  cpSync(join(import.meta.dirname, "..", "..", "..", "template", "pipelines"), join(workspace, "template"), {
    recursive: true,
  });
  for (const result of await compile(workspace))
    if (result.kind === "compiled") compiled.set(result.pipeline.name, result.pipeline.yaml);
});
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

/** A zombie, which nobody has asked for its exit code, is not. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

interface Started extends PipelineRunExecution {
  readonly folder: string;
}

function start(run: PipelineRun, env: Environment = process.env): Started {
  const folder = makeFolder("run");
  return {
    ...startPipelineRun({ pipelineRun: run, folder, stepRunner: processRunner(env), clock: systemClock }),
    folder,
  };
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

const step = (script: string, extra: Partial<Step> = {}): Step => ({
  name: "main",
  image: "busybox",
  command: ["sh", "-c", script],
  ...extra,
});
const task = (
  name: string,
  steps: readonly Step[],
  { taskSpec, ...extra }: Partial<PipelineTask> = {},
): PipelineTask => ({ name, taskSpec: { ...taskSpec, steps }, ...extra });
const handwritten = (tasks: readonly PipelineTask[], spec: NonNullable<PipelineRun["spec"]> = {}): PipelineRun => ({
  metadata: { name: "run-1" },
  spec: { ...spec, pipelineSpec: { ...spec.pipelineSpec, tasks } },
});

const condition = (status: PipelineRunStatus) => status.conditions?.[0];
const taskRun = (status: PipelineRunStatus, name: string) => status.taskRuns?.[`run-1-${name}`]?.status;
const resultsOf = (status: PipelineRunStatus, name: string) =>
  Object.fromEntries((taskRun(status, name)?.results ?? []).map((result) => [result.name, result.value]));
const logOf = async ({ folder }: Started, name: string): Promise<string | undefined> =>
  await readStepLog(folder, `run-1-${name}-pod`);

describe("what the SDK compiles is executed", () => {
  it("values from one task to the next, with parameters", async () => {
    const run = start(packageOf("daily-report", { shop: "Faro", days: "3" }));
    const status = await run.finished;
    expect(condition(status)).toMatchObject({
      status: "True",
      reason: "Succeeded",
      message: "Tasks Completed: 2 (Failed: 0, Cancelled 0), Skipped: 0",
    });
    expect(resultsOf(status, "count-orders")).toEqual({ orders: "12" });
    expect(await logOf(run, "write-report")).toBe("The shop in Faro had 12 orders.");
  });

  it("files from one function to the next, also those that are too large for a result", async () => {
    const run = start(packageOf("big-data", { size: "300000" }));
    const status = await run.finished;
    expect(condition(status)).toMatchObject({ status: "True", reason: "Succeeded" });
    expect(resultsOf(status, "produce")).toEqual({ data: "", "taskrun-name": "run-1-produce" });
    expect(resultsOf(status, "consume")).toMatchObject({ Output: "300000" });
    expect(existsSync(join(run.folder, "workspaces"))).toBe(false);
  });

  it.each([
    ["90", "register", "reject"],
    ["101", "reject", "register"],
  ])("the branch that a condition chooses, with a minimum of %s", async (minimum, taken, skipped) => {
    const status = await start(packageOf("train-with-gate", { minimum })).finished;
    expect(condition(status)).toMatchObject({
      status: "True",
      reason: "Completed",
      message: "Tasks Completed: 7 (Failed: 0, Cancelled 0), Skipped: 1",
    });
    expect(status.skippedTasks).toMatchObject([
      {
        name: skipped,
        reason: "When Expressions evaluated to false",
        whenExpressions: [{ input: "false", operator: "in", values: ["true"] }],
      },
    ]);
    expect(taskRun(status, taken)?.conditions?.[0]?.status).toBe("True");
  });

  it("the exit handler, after a task that failed", async () => {
    const run = start(packageOf("exit-handler", { code: "3" }));
    const status = await run.finished;
    expect(condition(status)).toMatchObject({
      status: "False",
      reason: "Failed",
      message: "Tasks Completed: 2 (Failed: 1, Cancelled 0), Skipped: 0",
    });
    expect(taskRun(status, "work")).toMatchObject({
      conditions: [{ reason: "Failed", message: '"step-main" exited with code 3' }],
      steps: [{ name: "main", terminated: { exitCode: 3, reason: "Error" } }],
    });
    expect(await logOf(run, "notify")).toBe("notified\n");
  });

  it("retries, each counted", async () => {
    const status = await start(packageOf("retries")).finished;
    expect(taskRun(status, "flaky")?.retriesStatus).toHaveLength(2);
    expect(condition(status)).toMatchObject({ reason: "Failed" });
  });

  it("the time limit that the SDK sets, ending as a real run does (quirk: sdk-timeout-ends-as-failed)", async () => {
    const run = start(packageOf("time-limits"));
    const status = await run.finished;
    const recorded = recordedRuns("kfp-tekton-1.9.2-cluster/10-life-times-out.jsonl").at(-1)?.pipelineRun.status;
    expect(condition(status)).toMatchObject({
      status: "False",
      reason: "Failed",
      message: condition(recorded ?? {})?.message,
    });
    expect(taskRun(status, "sleeper")?.conditions?.[0]).toMatchObject({
      reason: "TaskRunCancelled",
      message:
        'TaskRun "run-1-sleeper" was cancelled. TaskRun cancelled as the PipelineRun it belongs to has timed out.',
    });
    expect(await logOf(run, "sleeper")).toBeUndefined();
  });

  it("the time limit of one task", async () => {
    const status = await start(packageOf("task-limit")).finished;
    expect(taskRun(status, "sleeper")?.conditions?.[0]).toMatchObject({
      reason: "TaskRunTimeout",
      message: 'TaskRun "run-1-sleeper" failed to finish within "1s"',
    });
    expect(condition(status)?.reason).toBe("Failed");
  });
});

describe("Tekton's rules", () => {
  it("stop the run at the first failure, and skip what had not begun", async () => {
    const status = await start(
      handwritten([task("boom", [step("exit 42")]), task("never", [step("true")], { runAfter: ["boom"] })]),
    ).finished;
    const recorded =
      recordedRuns("kfp-tekton-1.9.2-cluster/10-life-fails-with-code-42.jsonl").at(-1)?.pipelineRun ?? {};
    const facts = (run: PipelineRun) =>
      runStateOf(run).tasks.map(({ name, phase, reason, exitCode }) => ({ name, phase, reason, exitCode }));
    expect(facts({ status })).toEqual(facts(recorded));
    expect(condition(status)?.message).toBe(condition(recorded.status ?? {})?.message);
  });

  it("let what only waits for a skipped task run, and skip what needs its results", async () => {
    const never = [{ input: "a", operator: "in", values: ["b"] }];
    const status = await start(
      handwritten([
        task("skipped", [step("true")], { when: never, taskSpec: { results: [{ name: "r" }] } }),
        task("after", [step("true")], { runAfter: ["skipped"] }),
        task("needs", [step("true")], { params: [{ name: "p", value: "$(tasks.skipped.results.r)" }] }),
        task("needs-that", [step("true")], { runAfter: ["needs"] }),
      ]),
    ).finished;
    expect(status.skippedTasks?.map(({ name, reason }) => [name, reason])).toEqual([
      ["skipped", "When Expressions evaluated to false"],
      ["needs", "Results were missing"],
      ["needs-that", "Parent Tasks were skipped"],
    ]);
    expect(condition(status)).toMatchObject({ status: "True", reason: "Completed" });
  });

  it("fail a run whose task uses a result that was not written", async () => {
    const status = await start(
      handwritten([
        task("a", [step("true")], { taskSpec: { results: [{ name: "r" }] } }),
        task("b", [step("true")], { params: [{ name: "p", value: "$(tasks.a.results.r)" }] }),
      ]),
    ).finished;
    expect(condition(status)).toMatchObject({ status: "False", reason: "InvalidTaskResultReference" });
  });

  it("keep results as they were written, and refuse those that do not fit", async () => {
    const results = [{ name: "r" }];
    const kept = await start(
      handwritten([task("a", [step("printf 'x\\n' > $(results.r.path)")], { taskSpec: { results } })]),
    ).finished;
    expect(resultsOf(kept, "a")).toEqual({ r: "x\n" });
    const large = await start(
      handwritten([
        task("a", [step("head -c 5000 /dev/zero | tr '\\0' x > $(results.r.path)")], { taskSpec: { results } }),
      ]),
    ).finished;
    expect(taskRun(large, "a")?.conditions?.[0]?.reason).toBe("TaskRunResultLargerThanAllowedLimit");
  });

  it("run the steps of a task in order, in one place, and go on after a failure where that is allowed", async () => {
    const run = start(
      handwritten([
        task("a", [
          step("echo one > /tekton/home/x", { name: "first" }),
          step("exit 1", { name: "second", onError: "continue" }),
          step("cat /tekton/home/x"),
        ]),
      ]),
    );
    const status = await run.finished;
    expect(condition(status)?.status).toBe("True");
    expect(await logOf(run, "a")).toBe("one\n");
    expect(taskRun(status, "a")?.steps?.map((entry) => entry.terminated?.exitCode)).toEqual([0, 1, 0]);
  });

  it("give `finally` the states of the tasks", async () => {
    const final = task("report", [step("echo $(params.one) $(params.all)")], {
      params: [
        { name: "one", value: "$(tasks.boom.status)" },
        { name: "all", value: "$(tasks.status)" },
      ],
    });
    const run = start(handwritten([task("boom", [step("exit 1")])], { pipelineSpec: { finally: [final] } }));
    await run.finished;
    expect(await logOf(run, "report")).toBe("Failed Failed\n");
  });

  it.each([
    ["ParameterMissing", { pipelineSpec: { params: [{ name: "need" }], tasks: [task("a", [step("true")])] } }],
    ["CouldntGetTask", { pipelineSpec: { tasks: [{ name: "a", taskRef: { name: "no-such-task" } }] } }],
    ["CouldntGetPipeline", { pipelineRef: { name: "does-not-exist" } }],
  ])("end a run that cannot begin with %s", async (reason, spec) => {
    const status = await start({ metadata: { name: "run-1" }, spec }).finished;
    expect(condition(status)).toMatchObject({ status: "False", reason });
  });
});

describe("a step", () => {
  it("reads the exit code of an earlier step where Tekton writes it", async () => {
    const first = step("exit 4", { name: "first", onError: "continue" });
    const run = start(handwritten([task("only", [first, step("cat $(steps.step-first.exitCode.path)")])]));
    await run.finished;
    expect(await logOf(run, "only")).toBe("4");
  });

  it("does not see the workflow's tokens, nor the machine's home", async () => {
    const run = start(handwritten([task("a", [step("env; echo home=$HOME")])]), {
      ...process.env,
      INPUT_TOKEN: "secret",
      GITHUB_TOKEN: "secret",
      ACTIONS_RUNTIME_TOKEN: "secret",
    });
    await run.finished;
    const log = (await logOf(run, "a")) ?? "";
    expect(log).not.toContain("secret");
    expect(log).toContain("home=/home\n");
  });

  it("has /tmp and /tekton to itself", async () => {
    const script = "echo mine > /tmp/file; ls /tmp | wc -l";
    const run = start(handwritten([task("a", [step(script)]), task("b", [step(script)])]));
    await run.finished;
    expect([(await logOf(run, "a"))?.trim(), (await logOf(run, "b"))?.trim()]).toEqual(["1", "1"]);
    expect(existsSync("/tmp/file")).toBe(false);
  });

  it("has a shell that understands what the SDK's steps are written in", async () => {
    const run = start(handwritten([task("a", [step("set -o pipefail; [[ abc == a* ]] && echo bash")])]));
    await run.finished;
    expect(await logOf(run, "a")).toBe("bash\n");
  });

  it("whose program is not on this machine fails with 127 and says why", async () => {
    const run = start(handwritten([task("a", [{ name: "main", image: "acme/tool:1", command: ["acme-tool"] }])]));
    expect(taskRun(await run.finished, "a")?.steps?.[0]?.terminated?.exitCode).toBe(127);
    expect(await logOf(run, "a")).toContain(
      'this machine has no program "acme-tool". The embedded server runs steps as processes of this machine, without the image acme/tool:1.',
    );
  });

  it("that floods its log loses the middle of it, and nothing else", async () => {
    const run = start(
      handwritten([task("a", [step("echo first; head -c 12000000 /dev/zero | tr '\\0' x; echo; echo last")])]),
    );
    expect(condition(await run.finished)?.status).toBe("True");
    const log = (await logOf(run, "a")) ?? "";
    expect(log.length).toBeLessThan(9_000_000);
    expect(log.startsWith("first\n")).toBe(true);
    expect(log).toMatch(/\.\.\. \d+ bytes left out \.\.\./);
    expect(log.endsWith("last\n")).toBe(true);
  });

  it("that leaves a process behind does not hold the run up", async () => {
    const begun = Date.now();
    const run = start(handwritten([task("a", [step("sleep 30 & echo done")])]));
    expect(condition(await run.finished)?.status).toBe("True");
    expect(Date.now() - begun).toBeLessThan(15_000);
  });

  it.runIf(existsSync("/proc/self/environ"))("ends with what it has put into a session of its own", async () => {
    // Kubernetes makes one dollar of two.
    const own = "setsid sh -c 'echo $$$$ > pid; sleep 300' & while [ ! -s pid ]; do sleep 0.05; done; cat pid";
    const ended = start(handwritten([task("a", [step(own)])]));
    await ended.finished;
    expect(await logOf(ended, "a")).toMatch(/^\d+\n$/);
    expect(isAlive(Number(await logOf(ended, "a")))).toBe(false);
    const cancelled = start(handwritten([task("a", [step(`${own}; echo begun; sleep 300`)])]));
    while (!(await logOf(cancelled, "a"))?.includes("begun")) await delay(20);
    const pid = Number((await logOf(cancelled, "a"))?.split("\n")[0]);
    expect(isAlive(pid)).toBe(true);
    await cancelled.cancel();
    expect(isAlive(pid)).toBe(false);
  });

  it("is not started when the run is cancelled while its pod is made", async () => {
    for (let waitMs = 0; waitMs < 12; waitMs += 1) {
      const run = start(handwritten([task("a", [step("sleep 300")])]));
      await delay(waitMs);
      const ended = run.cancel().then(() => true);
      expect(await Promise.race([ended, delay(10_000, false)])).toBe(true);
    }
  });

  it("is ended with its children when the run is cancelled, and its pod is gone", async () => {
    const run = start(
      handwritten([
        task("a", [step("trap '' TERM; sleep 300 & echo begun; wait; sleep 300")]),
        task("b", [step("true")], { runAfter: ["a"] }),
      ]),
    );
    while ((await logOf(run, "a")) !== "begun\n") await delay(20);
    await run.cancel();
    expect(condition(run.status())).toMatchObject({
      status: "False",
      reason: "Cancelled",
      message: 'PipelineRun "run-1" was cancelled',
    });
    expect(taskRun(run.status(), "a")?.conditions?.[0]).toMatchObject({ reason: "TaskRunCancelled" });
    expect(readdirSync(join(run.folder, "pods"))).toEqual([]);
  });

  it("gets a value that looks like a placeholder as it is", async () => {
    const params = [{ name: "p", value: "$(params.secret) $(tasks.x.results.y)" }];
    const tasks = [
      task("a", [{ ...step('echo "$0"'), args: ["$(params.q)"] }], { params: [{ name: "q", value: "$(params.p)" }] }),
    ];
    const run = start(
      handwritten(tasks, { params, pipelineSpec: { params: [{ name: "p" }, { name: "secret", default: "s3cret" }] } }),
    );
    await run.finished;
    expect(await logOf(run, "a")).toBe("$(params.secret) $(tasks.x.results.y)\n");
  });
});

it("the fixtures are all compiled", () => {
  const fixtures = readdirSync(join(import.meta.dirname, "fixtures")).filter((name) => name.endsWith(".py"));
  expect(
    fixtures
      .map(
        (name) =>
          readFileSync(join(import.meta.dirname, "fixtures", name), "utf8").match(/name="([\w-]+)"\)\ndef/)?.[1],
      )
      .every((name) => compiled.has(name ?? "")),
  ).toBe(true);
});
