import { dependenciesOf, resultReferences } from "../../tekton/dependencies.ts";
import type { PipelineTask, TaskRunStatus, WhenExpression } from "../../tekton/pipeline-run.ts";
import { paramText, substitute } from "./substitute.ts";

export type TaskOutcome = "succeeded" | "failed" | "cancelled";

/** Where one task stands. */
export type TaskProgress =
  | { readonly task: PipelineTask; readonly phase: "waiting" }
  | {
      readonly task: PipelineTask;
      readonly phase: "skipped";
      readonly reason: string;
      readonly when?: readonly WhenExpression[];
    }
  | {
      readonly task: PipelineTask;
      readonly phase: "running";
      readonly taskRunName: string;
      readonly status: TaskRunStatus;
    }
  | {
      readonly task: PipelineTask;
      readonly phase: "done";
      readonly taskRunName: string;
      readonly outcome: TaskOutcome;
      readonly status: TaskRunStatus;
      readonly results: ReadonlyMap<string, string>;
    };

export type Decision =
  | { readonly kind: "wait" }
  | { readonly kind: "skip"; readonly reason: string; readonly when?: readonly WhenExpression[] }
  | { readonly kind: "invalid"; readonly message: string }
  | { readonly kind: "start"; readonly params: ReadonlyMap<string, string> };

interface Situation {
  readonly task: PipelineTask;
  /** In `finally`: waits for nobody, and what it lacks makes it skipped rather than invalid. */
  readonly isFinal: boolean;
  readonly progress: ReadonlyMap<string, TaskProgress>;
  readonly variables: ReadonlyMap<string, string>;
  /** Nothing new is started any more. */
  readonly stopping: boolean;
}

/** Skip reasons and their order: tektoncd/pipeline pkg/reconciler/pipelinerun/resources/pipelinerunresolution.go, Skip. */
export function decide(situation: Situation): Decision {
  const { task, isFinal, progress, stopping } = situation;
  const parents = isFinal ? [] : dependenciesOf(task).flatMap((name) => progress.get(name) ?? []);
  if (stopping) return { kind: "skip", reason: "PipelineRun was stopping" };
  if (parents.some((parent) => parent.phase === "waiting" || parent.phase === "running")) return { kind: "wait" };
  const references = resultReferences([
    ...(task.params ?? []).map((param) => param.value),
    ...(task.when ?? []).flatMap((when) => [when.input, ...(when.values ?? [])]),
  ]);
  if (parents.some((parent) => parent.phase === "skipped" && !skippedByWhen(parent)))
    return { kind: "skip", reason: "Parent Tasks were skipped" };
  const missing = references.find(({ task: parent, result }) => resultOf(progress, parent, result) === undefined);
  if (missing !== undefined) return withoutResult(situation, missing);
  const variables = new Map([...situation.variables, ...taskVariables(progress)]);
  const when = (task.when ?? []).map((expression) => fill(expression, variables));
  if (!when.every(holds)) return { kind: "skip", reason: "When Expressions evaluated to false", when };
  return {
    kind: "start",
    params: new Map((task.params ?? []).map(({ name, value }) => [name, substitute(paramText(value), variables)])),
  };
}

const skippedByWhen = (parent: TaskProgress): boolean =>
  parent.phase === "skipped" && parent.reason === "When Expressions evaluated to false";

function withoutResult(
  { isFinal, progress, task }: Situation,
  { task: parent, result }: { readonly task: string; readonly result: string },
): Decision {
  const producer = progress.get(parent);
  if (isFinal || (producer !== undefined && skippedByWhen(producer)))
    return { kind: "skip", reason: "Results were missing" };
  return {
    kind: "invalid",
    message: `invalid result reference in pipeline task "${task.name}": Could not find result with name ${result} for task ${parent}`,
  };
}

function resultOf(progress: ReadonlyMap<string, TaskProgress>, task: string, result: string): string | undefined {
  const producer = progress.get(task);
  return producer?.phase === "done" ? producer.results.get(result) : undefined;
}

/** Results of all tasks that have ended, and what `finally` may ask of them. */
function taskVariables(progress: ReadonlyMap<string, TaskProgress>): readonly (readonly [string, string])[] {
  const all = [...progress.values()];
  const aggregate = all.some((task) => task.phase === "done" && task.outcome !== "succeeded")
    ? "Failed"
    : all.some((task) => task.phase === "skipped")
      ? "Completed"
      : "Succeeded";
  const own = all.flatMap((entry): readonly (readonly [string, string])[] => {
    const { name } = entry.task;
    if (entry.phase !== "done") return [[`tasks.${name}.status`, "None"]];
    const results = [...entry.results].map(([result, value]) => [`tasks.${name}.results.${result}`, value] as const);
    return [[`tasks.${name}.status`, entry.outcome === "succeeded" ? "Succeeded" : "Failed"] as const, ...results];
  });
  return [["tasks.status", aggregate], ...own];
}

function fill(expression: WhenExpression, variables: ReadonlyMap<string, string>): WhenExpression {
  return {
    input: substitute(expression.input ?? "", variables),
    operator: expression.operator ?? "in",
    values: (expression.values ?? []).map((value) => substitute(value, variables)),
  };
}

function holds({ input = "", operator, values = [] }: WhenExpression): boolean {
  return operator === "notin" ? !values.includes(input) : values.includes(input);
}
