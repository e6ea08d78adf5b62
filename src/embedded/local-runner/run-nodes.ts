import {
  childNode,
  driverNode,
  executorNode,
  exitNode,
  nodeId,
  podName,
  rootNode,
  type TaskPath,
} from "../../argo/node-names.ts";
import type { RunNode } from "../../argo/run-node.ts";
import type { Attempt, LocalState, LocalTask } from "./run-events.ts";

interface Workflow {
  readonly name: string;
  readonly phase: RunNode["phase"];
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly finishedAt?: number;
}

/** The task whose exit handler a task is, by `exitKey` of the latter. */
export type ExitHandlers = ReadonlyMap<string, string>;

/** The same in each iteration of a loop. */
export const exitKey = (inside: TaskPath, task: string): string =>
  JSON.stringify([...inside.filter((segment) => typeof segment === "string"), task]);

/**
 * Shows a run of `kfp.local` as the nodes that Argo would have made of it, with the drivers that it has beside each task: the client reads the
 * runs of a server and of this one in the same way.
 */
export function nodesOf({ tasks }: LocalState, workflow: Workflow, exitHandlers: ExitHandlers): readonly RunNode[] {
  const naming = { workflow: workflow.name, exitHandlers };
  const times = { startedAt: workflow.startedAt, ...ended(workflow.finishedAt) };
  const { name, phase } = workflow;
  const top = plainNode(name, name, { type: "DAG", phase, templateName: "entrypoint", ...times });
  const root = plainNode(name, rootNode(name), { type: "DAG", phase, templateName: "root", ...times });
  const inner = tasks.flatMap((task) => nodesOfTask(task, naming));
  return withChildren([top, driverOf(root, name), root, ...inner]);
}

interface Naming {
  readonly workflow: string;
  readonly exitHandlers: ExitHandlers;
}

function nodeName(path: TaskPath, { workflow, exitHandlers }: Naming): string {
  const segment = path.at(-1);
  if (segment === undefined) return rootNode(workflow);
  const inside = path.slice(0, -1);
  const around = nodeName(inside, { workflow, exitHandlers });
  const handled = typeof segment === "string" ? exitHandlers.get(exitKey(inside, segment)) : undefined;
  return handled === undefined ? childNode(around, segment) : exitNode(childNode(around, handled), String(segment));
}

const phases = { RUNNING: "Running", SUCCEEDED: "Succeeded", FAILED: "Failed", SKIPPED: "Skipped" } as const;

function nodesOfTask(task: LocalTask, naming: Naming): readonly RunNode[] {
  const name = nodeName(task.path, naming);
  const times = { startedAt: task.startedAt * 1000, ...ended(task.finishedAt, 1000) };
  const phase = phases[task.state];
  const type = task.state === "SKIPPED" ? "Skipped" : "DAG";
  const own = plainNode(naming.workflow, name, { type, phase, templateName: "", ...times });
  const node = { ...own, message: type === "Skipped" ? "when 'false != false' evaluated false" : "" };
  const iteration = typeof task.path.at(-1) === "number" ? [iterationOf(node, naming.workflow)] : [];
  // A loop has its driver inside (dag.go, iteratorTask).
  const driven = task.kind === "loop" ? { ...node, name: `${name}.iteration` } : node;
  return [...iteration, driverOf(driven, naming.workflow), node, ...attemptNodes(task, name, naming.workflow)];
}

/** The DAG around an iteration, which has its number. */
const iterationOf = (node: RunNode, workflow: string): RunNode =>
  plainNode(workflow, node.name.replace(/\.iteration-item$/, ""), { ...node, type: "DAG" });

function driverOf(node: RunNode, workflow: string): RunNode {
  const name = driverNode(node.name);
  const templateName = node.templateName === "" ? "system-container-driver" : "system-dag-driver";
  const { startedAt } = node;
  return {
    ...plainNode(workflow, name, { type: "Pod", phase: "Succeeded", templateName, startedAt, finishedAt: startedAt }),
    podName: podName(workflow, templateName, name),
  };
}

function attemptNodes(task: LocalTask, name: string, workflow: string): readonly RunNode[] {
  const { attempts, kind } = task;
  if (attempts.length === 0) return [];
  if (kind !== "retried task") return attempts.map((attempt) => podNode(attempt, executorNode(name), workflow));
  const phase = phases[task.state];
  const times = { startedAt: task.startedAt * 1000, ...ended(task.finishedAt, 1000) };
  const templateName = "retry-system-container-impl";
  const retry = plainNode(workflow, executorNode(name), { type: "Retry", phase, templateName, ...times });
  return [
    retry,
    ...attempts.map((attempt, number) => podNode(attempt, executorNode(name, number), workflow, templateName)),
  ];
}

function podNode(
  { startedAt, finishedAt, state, message = "", log }: Attempt,
  name: string,
  workflow: string,
  templateName = "system-container-impl",
): RunNode {
  const times = { startedAt: startedAt * 1000, ...ended(finishedAt, 1000) };
  return {
    ...plainNode(workflow, name, { type: "Pod", phase: phases[state ?? "RUNNING"], templateName, ...times }),
    message: state === "FAILED" ? message || "Error (exit code 1)" : "",
    podName: podName(workflow, templateName, name),
    log,
  };
}

const ended = (at: number | undefined, factor = 1): { readonly finishedAt?: number } =>
  at === undefined ? {} : { finishedAt: at * factor };

type Rest = Omit<RunNode, "id" | "name" | "displayName" | "children" | "message">;

const plainNode = (workflow: string, name: string, rest: Rest): RunNode => ({
  message: "",
  ...rest,
  id: nodeId(workflow, name),
  name,
  displayName: name.slice(name.lastIndexOf(".") + 1),
  children: [],
});

/** A DAG has its first drivers as children, a driver the task behind it, and a task what is inside of it. */
function withChildren(nodes: readonly RunNode[]): readonly RunNode[] {
  const inside = Map.groupBy(nodes, ({ name }) => parentName(name));
  return nodes.map((node) => ({ ...node, children: (inside.get(node.name) ?? []).map(({ id }) => id) }));
}

function parentName(name: string): string {
  if (/\.executor\(\d+\)$/.test(name)) return name.replace(/\(\d+\)$/, "");
  return name.slice(0, name.lastIndexOf("."));
}
