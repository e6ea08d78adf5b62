import { describe, expect, it } from "vitest";
import { driverNode, nodeId, podName } from "../../../src/argo/node-names.ts";
import { followRun } from "../../../src/gate/follow-run.ts";
import type { Verdict } from "../../../src/model/run.ts";
import { type CannedAnswer, startCannedServer } from "../../support/canned-server.ts";
import { connect } from "../../support/kfp-client.ts";
import { quickClock } from "../../support/quick-clock.ts";
import { RecordingLog } from "../../support/recording-log.ts";

// WRITTEN, NOT RECORDED: a finished run of Kubeflow Pipelines 2.17 was never recorded. The nodes are those that its compiler makes
// (docs/facts/kubeflow-pipelines.md, Tasks of a run on Kubeflow Pipelines 2).
const workflow = "train-x7k2p";
const at = (seconds: number): string => `2026-07-10T10:00:${String(seconds).padStart(2, "0")}Z`;

interface Node {
  readonly name: string;
  readonly state?: string;
  readonly end?: number;
  readonly below?: readonly string[];
}

const detail = ({ name, state = "SUCCEEDED", end = 9, below = [] }: Node, index: number): object => ({
  run_id: "the-run",
  task_id: `task-${index}`,
  display_name: name.slice(name.lastIndexOf(".") + 1),
  create_time: at(1),
  start_time: at(1),
  end_time: at(end),
  state,
  child_tasks: below.map((child) => ({ pod_name: nodeId(workflow, child) })),
});

/** The nodes of a task with a pod: its driver, its DAG and its executor. */
const podTask = (node: string, state = "SUCCEEDED", end = 9): readonly Node[] => [
  { name: driverNode(node), below: [node] },
  { name: node, state, end, below: [`${node}.executor`] },
  { name: `${node}.executor`, state, end },
];

const root = `${workflow}.root`;
const frame: readonly Node[] = [
  { name: workflow, below: [driverNode(root)] },
  { name: driverNode(root), below: [root] },
  { name: root },
];

const component = { executorLabel: "exec" };
const package2 = (tasks: object, more: object = {}): string =>
  JSON.stringify({
    pipelineInfo: { name: "train" },
    schemaVersion: "2.1.0",
    root: { dag: { tasks } },
    components: { "comp-pod": component, ...more },
  });
const task = { componentRef: { name: "comp-pod" } };

const json = (value: object): CannedAnswer => ({ status: 200, type: "application/json", body: JSON.stringify(value) });
const missing: CannedAnswer = { status: 404, type: "application/json", body: '{"code":5,"message":"Not Found"}' };

interface Case {
  readonly nodes: readonly Node[];
  readonly yaml: string;
  readonly run?: object;
  readonly answers?: Readonly<Record<string, CannedAnswer>>;
}

async function follow({ nodes, yaml, run = {}, answers = {} }: Case): Promise<{ verdict: Verdict; log: string }> {
  const { url } = await startCannedServer(
    {
      "/apis/v2beta1/healthz": json({ commit_sha: "unknown" }),
      "/apis/v2beta1/runs/the-run": json({
        run_id: "the-run",
        state: "SUCCEEDED",
        scheduled_at: at(0),
        finished_at: at(10),
        run_details: { task_details: nodes.map(detail) },
        ...run,
      }),
      ...answers,
    },
    missing,
  );
  const client = await connect(url);
  const log = new RecordingLog();
  const verdict = await followRun({
    source: client.runSource({ runId: "the-run", name: "run", url: "" }, yaml),
    label: "train",
    clock: quickClock(20),
    log,
    timeoutMs: 60_000,
    onTimeout: "detach",
    onCancel: "detach",
    logs: "failed",
    signal: new AbortController().signal,
  });
  return { verdict, log: log.lines.join("\n") };
}

describe("the tasks of a run of Kubeflow Pipelines 2", () => {
  it("are those of the specification, without drivers, executors and the root", async () => {
    const nodes = [...frame, ...podTask(`${root}.load`), ...podTask(`${root}.fit`)];
    const { verdict } = await follow({ nodes, yaml: package2({ load: task, fit: task }) });
    expect(verdict.kind).toBe("succeeded");
    expect(verdict.tasks.map(({ name, phase }) => [name, phase])).toEqual([
      ["load", "succeeded"],
      ["fit", "succeeded"],
    ]);
  });

  it("have the iterations of a loop below it, in a response of 5,000 nodes too", async () => {
    const loop = `${root}.for-loop-1`;
    const iteration = (number: number): readonly Node[] => {
      const around = `${loop}.iteration-iterations(${number}:${number})`;
      const item = `${around}.iteration-item`;
      return [
        { name: around, below: [driverNode(item)] },
        { name: driverNode(item) },
        { name: item, below: [driverNode(`${item}.fit`)] },
        ...podTask(`${item}.fit`, number === 700 ? "FAILED" : "SUCCEEDED"),
      ];
    };
    const nodes = [
      ...frame,
      { name: loop, state: "FAILED", below: [`${loop}.iteration-driver`] },
      ...Array.from({ length: 833 }, (_, number) => iteration(number)).flat(),
    ];
    expect(nodes.length).toBeGreaterThan(5_000);
    const yaml = package2(
      { "for-loop-1": { componentRef: { name: "comp-loop" }, parameterIterator: {} } },
      { "comp-loop": { dag: { tasks: { fit: task } } } },
    );
    const { verdict } = await follow({ nodes: nodes.toReversed(), yaml, run: { state: "FAILED" } });
    expect(verdict.tasks[0]?.iterations).toHaveLength(833);
    expect(verdict.failedTasks.map(({ name }) => name)).toEqual(["for-loop-1", "for-loop-1[701].fit"]);
  });

  it("are shown as the server names them when the package is not known, and all wait when it names none", async () => {
    const nodes = [...frame, ...podTask(`${root}.load`)];
    expect((await follow({ nodes, yaml: package2({}) })).verdict.tasks).toMatchObject([{ name: "load" }]);
    const { verdict } = await follow({ nodes: [], yaml: package2({ load: task }) });
    expect(verdict.tasks).toMatchObject([{ name: "load", phase: "skipped" }]);
  });

  it("count as cancelled if they ended after the termination that the run's history shows", async () => {
    const nodes = [...frame, ...podTask(`${root}.load`, "FAILED", 3), ...podTask(`${root}.fit`, "FAILED", 9)];
    const history = [
      { state: "RUNNING", update_time: at(1) },
      { state: "CANCELING", update_time: at(8) },
      { state: "FAILED", update_time: at(10) },
    ];
    const run = { state: "FAILED", state_history: history };
    const { verdict } = await follow({ nodes, yaml: package2({ load: task, fit: task }), run });
    expect(verdict.kind).toBe("cancelled");
    expect(verdict.tasks.map(({ name, phase }) => [name, phase])).toEqual([
      ["load", "failed"],
      ["fit", "cancelled"],
    ]);
  });
});

describe("the cause of a failure on Kubeflow Pipelines 2", () => {
  const node = `${root}.load`;
  const failing = {
    nodes: [...frame, ...podTask(node, "FAILED")],
    yaml: package2({ load: task }),
    run: { state: "FAILED" },
  };
  const pod = podName(workflow, "system-container-impl", `${node}.executor`);
  const logPath = `/apis/v1alpha1/runs/the-run/nodes/${pod}/log`;
  const text: CannedAnswer = { status: 200, type: "text/plain", body: "ValueError: no rows\n" };

  it("is in the Workflow, which the API for old clients has", async () => {
    const id = nodeId(workflow, `${node}.executor`);
    const own = `${workflow}-metadata-1-0-system-container-impl-${id.slice(workflow.length + 1)}`;
    const manifest = {
      metadata: { name: workflow },
      status: {
        nodes: {
          [id]: {
            id,
            type: "Pod",
            templateName: "metadata-1-0-system-container-impl",
            message: "OOMKilled (exit code 137)",
          },
        },
      },
    };
    const answers = {
      "/apis/v1beta1/runs/the-run": json({ pipeline_runtime: { workflow_manifest: JSON.stringify(manifest) } }),
      [`/apis/v1alpha1/runs/the-run/nodes/${own}/log`]: text,
    };
    const { verdict } = await follow({ ...failing, answers });
    expect(verdict.failedTasks).toMatchObject([
      { name: "load", exitCode: 137, stepReason: "OOMKilled", logTail: ["ValueError: no rows"] },
    ]);
  });

  it("is in the log of a pod whose name is derived when the old API is blocked", async () => {
    const { verdict } = await follow({ ...failing, answers: { [logPath]: text } });
    expect(verdict.failedTasks).toMatchObject([{ name: "load", logTail: ["ValueError: no rows"] }]);
  });

  it("is in the tasks that servers from 3.0 on have", async () => {
    const tasks = [{ pods: [{ name: pod }], status_metadata: { message: "The image cannot be pulled" } }];
    const { verdict } = await follow({
      ...failing,
      answers: { "/apis/v2beta1/runs/the-run/tasks": json({ tasks }), "/k8s/pod/logs": text },
    });
    expect(verdict.failedTasks).toMatchObject([
      { message: "The image cannot be pulled", logTail: ["ValueError: no rows"] },
    ]);
  });

  it("is not known when nothing responds, and the log says what was asked", async () => {
    const { verdict, log } = await follow(failing);
    expect(verdict.failedTasks).toMatchObject([{ name: "load", logTail: [] }]);
    expect(log).toContain("/apis/v1beta1/runs/the-run: HTTP 404; /apis/v2beta1/runs/the-run/tasks: HTTP 404");
    expect(log).toContain(`${logPath}: HTTP 404; /k8s/pod/logs: HTTP 404`);
  });
});
