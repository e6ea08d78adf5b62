import { childNode, driverNode, executorNode, exitNode, podName, rootNode } from "../../argo/node-names.ts";
import { defined } from "../../model/defined.ts";
import type { LoopIteration, TaskPhase, TaskState } from "../../model/run.ts";
import type { ReportedNode, RunNodes } from "./run-nodes.ts";
import type { SpecTask } from "./spec-task.ts";

interface Look {
  readonly nodes: RunNodes;
  /** Name of the node of the DAG. */
  readonly inside: string;
  /** Put before the names of tasks that the specification has twice. */
  readonly prefix: string;
  readonly twice: ReadonlySet<string>;
  /** Set if the DAG was skipped. */
  readonly skipped?: string;
  readonly phaseOf: (state: string) => TaskPhase;
}

/**
 * The tasks of a specification with the states of their nodes. Drivers and executors are folded into their task. Conditions, exit handlers and
 * pipelines in the pipeline are folded into the tasks inside; loops have their iterations.
 */
export function readSpecRun(
  tasks: readonly SpecTask[],
  nodes: RunNodes,
  phaseOf: (state: string) => TaskPhase,
): readonly TaskState[] {
  const inside = rootNode(nodes.workflow);
  return tasksIn(tasks, { nodes, inside, prefix: "", twice: repeatedNames(tasks), phaseOf });
}

function repeatedNames(tasks: readonly SpecTask[]): ReadonlySet<string> {
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  const visit = (list: readonly SpecTask[]): void => {
    for (const { name, kind, body } of list) {
      if (seen.has(name)) twice.add(name);
      seen.add(name);
      // Names in an iteration are shown below their loop.
      if (kind === "dag") visit(body);
    }
  };
  visit(tasks);
  return twice;
}

const tasksIn = (tasks: readonly SpecTask[], look: Look): readonly TaskState[] =>
  tasks.flatMap((task) => {
    const node = nodeName(task, look);
    if (task.kind === "loop") return [loopState(task, node, look)];
    return task.kind === "dag" ? dagStates(task, node, look) : [podState(task, node, look)];
  });

const nodeName = ({ name, exitOf }: SpecTask, { inside }: Look): string =>
  exitOf === undefined ? childNode(inside, name) : exitNode(childNode(inside, exitOf), name);

const nameOf = ({ name }: SpecTask, { prefix, twice }: Look): string => (twice.has(name) ? `${prefix}${name}` : name);

function podState(task: SpecTask, node: string, look: Look): TaskState {
  const { nodes, phaseOf, skipped } = look;
  const found = nodes.find(task.name, [executorNode(node)]);
  const driver = nodes.find(`${task.name}-driver`, [node]);
  const base = baseOf(task, look);
  if (skipped !== undefined) return { ...base, phase: "skipped", reason: skipped };
  if (driver !== undefined && hasFailed(driver)) return driverFailure(base, driver, node, look);
  if (found === undefined) return { ...base, ...timesOf(driver), phase: driver === undefined ? "pending" : "running" };
  const executor = nodes.find("executor", [executorNode(node, 0)]);
  const attempts = task.isRetried && executor !== undefined ? countAttempts(node, executor, look) : 0;
  const phase = phaseOf(found.state);
  const pod = executorNode(node, task.isRetried ? Math.max(0, attempts - 1) : undefined);
  return {
    ...base,
    ...timesOf(found),
    phase,
    reason: phase === "skipped" ? "its condition was false, or a task before it did not succeed" : "",
    message: found.message,
    retries: Math.max(0, attempts - 1),
    ...(phase === "skipped" || nodes.workflow === "" ? {} : { podName: podName(nodes.workflow, task.template, pod) }),
  };
}

const baseOf = (task: SpecTask, look: Look): TaskState => ({
  name: nameOf(task, look),
  ...(task.title === "" ? {} : { title: task.title }),
  phase: "pending",
  reason: "",
  message: "",
  retries: 0,
  ...(task.after.length === 0 ? {} : { after: task.after }),
  ...(task.exitOf === undefined ? {} : { isFinal: true as const }),
});

const timesOf = (node: ReportedNode | undefined): Pick<TaskState, "startedAt" | "finishedAt"> =>
  defined({ startedAt: node?.startedAt, finishedAt: node?.finishedAt });

const hasFailed = ({ state }: ReportedNode): boolean => state === "FAILED";

/** The driver decides whether and how a task runs. If it fails, the task has no pod. */
function driverFailure(base: TaskState, driver: ReportedNode, node: string, { nodes }: Look): TaskState {
  const message = driver.message || "Its driver failed, so that the task did not run";
  const pod = podName(nodes.workflow, "system-container-driver", driverNode(node));
  return { ...base, ...timesOf(driver), phase: "failed", message, ...(nodes.workflow === "" ? {} : { podName: pod }) };
}

function countAttempts(node: string, executor: ReportedNode, { nodes }: Look): number {
  let attempts = 0;
  while (attempts < executor.children.length && nodes.hasChild(executor, executorNode(node, attempts))) attempts += 1;
  return attempts;
}

function dagStates(task: SpecTask, node: string, look: Look): readonly TaskState[] {
  const { nodes, phaseOf } = look;
  const found = nodes.find(
    task.name,
    task.body.map((inner) => driverNode(childNode(node, inner.name))),
  );
  const driver = nodes.find(`${task.name}-driver`, [node]);
  if (driver !== undefined && hasFailed(driver)) return [driverFailure(baseOf(task, look), driver, node, look)];
  const isSkipped = found !== undefined && phaseOf(found.state) === "skipped";
  const skipped = look.skipped ?? (isSkipped ? `${task.title || task.name} was not met` : undefined);
  return tasksIn(task.body, {
    ...look,
    inside: node,
    prefix: `${look.prefix}${task.name}.`,
    ...defined({ skipped }),
  });
}

function loopState(task: SpecTask, node: string, look: Look): TaskState {
  const { nodes, phaseOf, skipped } = look;
  const base = baseOf(task, look);
  const found = nodes.find(task.name, [`${node}.iteration-driver`]);
  if (skipped !== undefined) return { ...base, phase: "skipped", reason: skipped };
  if (found === undefined) return base;
  return { ...base, ...timesOf(found), phase: phaseOf(found.state), iterations: iterationsOf(task, node, look) };
}

/** Argo makes a node for each item, numbered from 0. */
function iterationsOf(task: SpecTask, node: string, look: Look): readonly LoopIteration[] {
  const iterations: LoopIteration[] = [];
  for (let index = 0; index < look.nodes.all.length; index += 1) {
    const item = childNode(node, index);
    const found = look.nodes.find(`iteration-iterations(${index}:${index})`, [driverNode(item)]);
    if (found === undefined) break;
    const tasks = tasksIn(task.body, { ...look, inside: item, prefix: "", twice: repeatedNames(task.body) });
    iterations.push({ number: index + 1, item: "", phase: look.phaseOf(found.state), reason: "", tasks });
  }
  return iterations;
}
