import type { ParamValue } from "../../tekton/param-value.ts";
import type { CustomRunStatus, PipelineTask, TaskRunStatus, WhenExpression } from "../../tekton/pipeline-run.ts";
import type { TaskOutcome } from "../custom-tasks/custom-task.ts";

/** What Tekton creates for a task: a TaskRun, or a CustomRun that another controller executes. A matrix has several. */
export type Child =
  | { readonly kind: "TaskRun"; readonly name: string; readonly status: TaskRunStatus }
  | { readonly kind: "CustomRun"; readonly name: string; readonly status: CustomRunStatus };

/** How one task ended. */
export interface TaskEnd {
  readonly outcome: TaskOutcome;
  readonly children: readonly Child[];
  readonly results: ReadonlyMap<string, ParamValue>;
}

/** Where one task stands. */
export type TaskProgress =
  | { readonly task: PipelineTask; readonly phase: "waiting" }
  | {
      readonly task: PipelineTask;
      readonly phase: "skipped";
      readonly reason: string;
      readonly when?: readonly WhenExpression[];
    }
  | { readonly task: PipelineTask; readonly phase: "running"; readonly children: () => readonly Child[] }
  | ({ readonly task: PipelineTask; readonly phase: "done" } & TaskEnd);
