import type { PipelineTask } from "./pipeline-run.ts";

export interface CustomTaskKind {
  readonly apiVersion: string;
  readonly kind: string;
  /** API group of its controller: `custom.tekton.dev`, `cel.tekton.dev`, … */
  readonly group: string;
}

/** The custom tasks that the embedded servers execute, by group and kind: those of kfp-tekton's controllers, and Tekton's CEL task. */
export const executedCustomTasks = [
  "custom.tekton.dev/PipelineLoop",
  "custom.tekton.dev/BreakTask",
  "custom.tekton.dev/ExitHandler",
  "cel.tekton.dev/CEL",
] as const;

/** Recognises a task that another controller executes, by its API group; undefined for Tekton's own tasks. */
export function customTaskOf({
  taskRef,
  taskSpec,
}: Pick<PipelineTask, "taskRef" | "taskSpec">): CustomTaskKind | undefined {
  const { apiVersion, kind } = { ...taskSpec, ...taskRef } as Readonly<Record<string, unknown>>;
  if (typeof apiVersion !== "string" || apiVersion === "") return undefined;
  const [group = ""] = apiVersion.split("/");
  return group === "tekton.dev" ? undefined : { apiVersion, kind: String(kind ?? ""), group };
}
