import type { RunNode } from "../../argo/run-node.ts";
import { json, type Reply } from "../http/reply.ts";
import type { QueuedRun } from "../store/store.ts";
import type { RunMemory } from "./local-runs.ts";
import { notFound } from "./reply.ts";

/** What the report of the Workflow adds to a run: its error and its tasks. */
export const runReport = ({ id, error = "", nodes = [], workflow }: QueuedRun): object => ({
  ...(error === "" ? {} : { error: { code: 2, message: error } }),
  ...(workflow === undefined ? {} : { run_details: { task_details: nodes.map((node) => taskDetail(id, node)) } }),
});

const states: Readonly<Record<RunNode["phase"], string>> = {
  Pending: "PENDING",
  Running: "RUNNING",
  Succeeded: "SUCCEEDED",
  Failed: "FAILED",
  Skipped: "SKIPPED",
};

/**
 * A task for each node, without its pod, its error and the node's own ID (kubeflow/pipelines …/server/api_converter.go, toApiPipelineTaskDetail).
 */
const taskDetail = (runId: string, node: RunNode): object => ({
  run_id: runId,
  task_id: node.id,
  display_name: node.displayName,
  create_time: timeOf(node.startedAt),
  start_time: timeOf(node.startedAt),
  end_time: timeOf(node.finishedAt ?? 0),
  state: states[node.phase],
  state_history: [{ update_time: timeOf(node.finishedAt ?? node.startedAt), state: states[node.phase] }],
  child_tasks: node.children.map((id) => ({ pod_name: id })),
});

const timeOf = (ms: number): string => new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");

/** The run as clients of the old API read it, whose Workflow has the messages of the nodes. */
export async function getOldRun(id: string, { store, localRuns }: RunMemory): Promise<Reply> {
  const run = store.queuedRuns.get(id);
  if (run === undefined) return notFound(`Failed to get a v1beta1 run: Failed to fetch run ${id}`, "Run", id);
  return json(describe(await localRuns.live(run)));
}

const describe = (run: QueuedRun): object => ({
  run: { id: run.id, name: run.name, created_at: run.createdAt, status: run.state },
  pipeline_runtime:
    run.workflow === undefined ? {} : { workflow_manifest: JSON.stringify(manifestOf(run, run.workflow)) },
});

const manifestOf = ({ nodes = [], state, error = "" }: QueuedRun, workflow: string): object => ({
  apiVersion: "argoproj.io/v1alpha1",
  kind: "Workflow",
  metadata: { name: workflow },
  status: { phase: state, message: error, nodes: Object.fromEntries(nodes.map((node) => [node.id, shown(node)])) },
});

/** A node without what only this server knows. */
const shown = ({ podName: _, log: __, startedAt, finishedAt, ...node }: RunNode): object => ({
  ...node,
  startedAt: timeOf(startedAt),
  ...(finishedAt === undefined ? {} : { finishedAt: timeOf(finishedAt) }),
});
