import { KfpError } from "../../model/errors.ts";
import { parseJson } from "../../model/parse-json.ts";
import type { RunState, TaskState } from "../../model/run.ts";
import { entriesOf, objectOf, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";
import type { Transport } from "../transport/transport.ts";

/** What is known of the pods of a run: why they failed, by pod name, and which sources did not tell. */
export interface PodFacts {
  readonly messages: ReadonlyMap<string, string>;
  /** Names of pods by the hash at their end, from a source that tells them. */
  readonly names: ReadonlyMap<string, string>;
  /** Why a source told nothing. */
  readonly shut: readonly string[];
}

const noFacts: PodFacts = { messages: new Map(), names: new Map(), shut: [] };

/**
 * Asks for the pods of a run: the Workflow, which only the API for old clients has, and the tasks of servers from 3.0 on
 * (docs/facts/kubeflow-pipelines.md, Logs of a run). Both may be missing.
 */
export async function readPodFacts(id: string, transport: Transport, signal: AbortSignal): Promise<PodFacts> {
  const ofWorkflow = await ask(`/apis/v1beta1/runs/${id}`, workflowFacts, { transport, signal });
  if (ofWorkflow.names.size > 0) return ofWorkflow;
  const ofTasks = await ask(`/apis/v2beta1/runs/${id}/tasks`, taskFacts, { transport, signal });
  return { ...ofTasks, shut: [...ofWorkflow.shut, ...ofTasks.shut] };
}

interface Asking {
  readonly transport: Transport;
  readonly signal: AbortSignal;
}

async function ask(
  path: string,
  read: (reply: JsonObject) => PodFacts,
  { transport, signal }: Asking,
): Promise<PodFacts> {
  try {
    const facts = await transport.json({ method: "GET", path, signal, isTriedOnce: true }, read);
    return facts.names.size > 0 ? facts : { ...facts, shut: [`${path} names no pod`] };
  } catch (error) {
    if (!(error instanceof KfpError) || signal.aborted) throw error;
    return { ...noFacts, shut: [`${path}: ${error.status === undefined ? error.message : `HTTP ${error.status}`}`] };
  }
}

function workflowFacts(reply: JsonObject): PodFacts {
  const manifest = objectOf(
    { manifest: parseJson(textOf(objectOf(reply, "pipeline_runtime"), "workflow_manifest")) },
    "manifest",
  );
  const workflow = textOf(objectOf(manifest, "metadata"), "name");
  const [messages, names] = [new Map<string, string>(), new Map<string, string>()];
  for (const node of Object.values(objectOf(objectOf(manifest, "status"), "nodes") ?? {})) {
    const { id, type, message, template } = nodeFacts(node);
    if (type !== "Pod" || !id.startsWith(`${workflow}-`)) continue;
    const hash = id.slice(workflow.length + 1);
    names.set(hash, `${workflow}-${template}-${hash}`);
    if (message !== "") messages.set(hash, message);
  }
  return { messages, names, shut: [] };
}

function nodeFacts(node: unknown) {
  const fields = typeof node === "object" && node !== null ? (node as JsonObject) : {};
  const [id, type, message] = [textOf(fields, "id"), textOf(fields, "type"), textOf(fields, "message")];
  return { id, type, message, template: textOf(fields, "templateName") };
}

/** kubeflow/pipelines master, backend/api/v2beta1/run.proto, PipelineTaskDetail: `pods` with their names, and a message. */
function taskFacts(reply: JsonObject): PodFacts {
  const [messages, names] = [new Map<string, string>(), new Map<string, string>()];
  for (const task of entriesOf(reply, "tasks")) {
    const message = textOf(objectOf(task, "status_metadata"), "message");
    for (const pod of entriesOf(task, "pods")) {
      const name = textOf(pod, "name");
      const hash = name.slice(name.lastIndexOf("-") + 1);
      names.set(hash, name);
      if (message !== "") messages.set(hash, message);
    }
  }
  return { messages, names, shut: [] };
}

/** Adds what is known of their pods to the tasks that did not succeed. */
export function withCauses(state: RunState, facts: PodFacts): RunState {
  const explain = (tasks: readonly TaskState[]): readonly TaskState[] =>
    tasks.map((task) => explained(task, facts, explain));
  return { ...state, tasks: explain(state.tasks) };
}

function explained(
  { iterations, ...task }: TaskState,
  { messages, names }: PodFacts,
  explain: (tasks: readonly TaskState[]) => readonly TaskState[],
): TaskState {
  const hash = task.podName?.slice(task.podName.lastIndexOf("-") + 1) ?? "";
  const message = task.message || (task.phase === "failed" ? (messages.get(hash) ?? "") : "");
  const exitCode = /exit code (\d+)/.exec(message)?.[1];
  const killed = /^(OOMKilled)\b/.exec(message)?.[1];
  const podName = names.get(hash) ?? task.podName;
  return {
    ...task,
    message,
    ...(podName === undefined ? {} : { podName }),
    ...(exitCode === undefined ? {} : { exitCode: Number(exitCode) }),
    ...(killed === undefined ? {} : { stepReason: killed }),
    ...(iterations === undefined
      ? {}
      : { iterations: iterations.map((each) => ({ ...each, tasks: explain(each.tasks) })) }),
  };
}

/** How many tasks have failed: what is known of pods is asked again when there are more. */
export const countFailed = (tasks: readonly TaskState[]): number =>
  tasks.reduce(
    (sum, { phase, iterations = [] }) =>
      sum + (phase === "failed" ? 1 : 0) + iterations.reduce((inner, each) => inner + countFailed(each.tasks), 0),
    0,
  );
