import type { TaskPath } from "../../argo/node-names.ts";
import { type ExitHandlers, exitKey } from "../local-runner/run-nodes.ts";

interface Task {
  readonly componentRef?: { readonly name?: string };
  readonly dependentTasks?: readonly string[];
  readonly triggerPolicy?: { readonly strategy?: string };
}

interface Component {
  readonly dag?: { readonly tasks?: Readonly<Record<string, Task>> };
}

interface Spec {
  readonly root?: Component;
  readonly components?: Readonly<Record<string, Component>>;
  readonly pipeline_spec?: Spec;
}

/** The tasks that Argo runs as the hook of another one: those that run whatever became of it (kubeflow/pipelines …/argocompiler/dag.go). */
export function exitHandlersOf(template: object): ExitHandlers {
  const { pipeline_spec: inner, ...own } = template as Spec;
  const { root = {}, components = {} } = inner ?? own;
  const found = new Map<string, string>();
  collect(root, [], { components, found });
  return found;
}

interface Collection {
  readonly components: Readonly<Record<string, Component>>;
  readonly found: Map<string, string>;
}

/** A specification cannot hold a component in itself: the SDK has no recursion, and a server refuses it. The depth is bounded all the same. */
const deepest = 50;

function collect({ dag }: Component, inside: TaskPath, { components, found }: Collection): void {
  if (inside.length > deepest) return;
  for (const [name, task] of Object.entries(dag?.tasks ?? {})) {
    const [handled] = task.dependentTasks ?? [];
    const isExit = task.triggerPolicy?.strategy === "ALL_UPSTREAM_TASKS_COMPLETED";
    if (isExit && handled !== undefined) found.set(exitKey(inside, name), handled);
    collect(components[task.componentRef?.name ?? ""] ?? {}, [...inside, name], { components, found });
  }
}
