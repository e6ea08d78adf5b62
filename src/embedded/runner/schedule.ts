import { referencesOf } from "../../tekton/dependencies.ts";
import { isList, type ParamValue, paramValueOf } from "../../tekton/param-value.ts";
import type { Param, PipelineTask, WhenExpression } from "../../tekton/pipeline-run.ts";
import { evaluateCel } from "../custom-tasks/cel.ts";
import { combinationsOf } from "./matrix.ts";
import type { TaskProgress } from "./progress.ts";
import { substitute, substituteAll, substituteValue } from "./substitute.ts";
import type { Variables } from "./variables.ts";

export type TaskParams = ReadonlyMap<string, ParamValue>;

export type Decision =
  | { readonly kind: "wait" }
  | { readonly kind: "skip"; readonly reason: string; readonly when?: readonly WhenExpression[] }
  | { readonly kind: "invalid"; readonly reason: string; readonly message: string }
  /** Several sets of parameters are those of a matrix. */
  | { readonly kind: "start"; readonly params: readonly TaskParams[] };

interface Situation {
  readonly task: PipelineTask;
  /** Names of the tasks that it waits for; none for a task in `finally`. */
  readonly parents: readonly string[];
  /** Whether it is in `finally`, where what it lacks makes it skipped rather than invalid. */
  readonly isFinal: boolean;
  readonly progress: ReadonlyMap<string, TaskProgress>;
  /** The variables of the run, with the results of all tasks that have ended. */
  readonly variables: Variables;
  /** Why nothing new is started any more. */
  readonly stopping: string | undefined;
}

/** Skip reasons and their order: tektoncd/pipeline pkg/reconciler/pipelinerun/resources/pipelinerunresolution.go, Skip. */
export function decide(situation: Situation): Decision {
  const { task, progress, stopping, variables } = situation;
  if (stopping !== undefined) return { kind: "skip", reason: stopping };
  const parents = situation.parents.flatMap((name) => progress.get(name) ?? []);
  if (parents.some((parent) => parent.phase === "waiting" || parent.phase === "running")) return { kind: "wait" };
  if (parents.some((parent) => parent.phase === "skipped" && !skippedByWhen(parent)))
    return { kind: "skip", reason: "Parent Tasks were skipped" };
  const missing = referencesOf(task).find(
    ({ task: parent, result, index }) => !variables.has(`tasks.${parent}.results.${result}${index}`),
  );
  if (missing !== undefined) return withoutResult(situation, missing);
  return checkConditions(situation);
}

function checkConditions({ task, variables }: Situation): Decision {
  const when = (task.when ?? []).map((expression) => fill(expression, variables));
  for (const expression of when) {
    const holds = outcomeOf(expression);
    if (typeof holds === "string")
      return { kind: "invalid", reason: "CELEvaluationFailed", message: `${holds} (task ${task.name})` };
    if (!holds) return { kind: "skip", reason: "When Expressions evaluated to false", when };
  }
  const params = filled(task.params ?? [], variables);
  if (task.matrix === undefined) return { kind: "start", params: [params] };
  const combinations = combinationsOf(task.matrix, (list) => filled(list, variables));
  return combinations.length === 0
    ? { kind: "skip", reason: "Matrix Parameters have an empty array" }
    : { kind: "start", params: combinations.map((own) => new Map([...params, ...own])) };
}

const filled = (params: readonly Param[], variables: Variables): TaskParams =>
  new Map(params.map(({ name, value }) => [name, substituteValue(paramValueOf(value), variables)]));

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
    reason: "InvalidTaskResultReference",
    message: `invalid result reference in pipeline task "${task.name}": Could not find result with name ${result} for task ${parent}`,
  };
}

function fill({ input = "", operator = "in", values = [], cel }: WhenExpression, variables: Variables): WhenExpression {
  if (cel !== undefined) return { cel: substitute(cel, variables) };
  return { input: substitute(input, variables), operator, values: substituteAll(values, variables) };
}

/** Whether an expression holds, or the message of why nobody can say. */
function outcomeOf({ input = "", operator, values = [], cel }: WhenExpression): boolean | string {
  if (cel === undefined) return operator === "notin" ? !values.includes(input) : values.includes(input);
  const result = evaluateCel(cel);
  if (result.kind !== "value") return result.message;
  return typeof result.value === "boolean" ? result.value : `The CEL expression ${cel} is not evaluated to a boolean`;
}

/** What `finally` may ask: how each task of the pipeline ended, and all of them together. */
export function statusVariables(progress: readonly TaskProgress[]): readonly (readonly [string, string])[] {
  const all = progress.some((task) => task.phase === "done" && task.outcome !== "succeeded")
    ? "Failed"
    : progress.some((task) => task.phase === "skipped")
      ? "Completed"
      : "Succeeded";
  const each = progress.map((entry): readonly [string, string] => {
    const status = entry.phase !== "done" ? "None" : entry.outcome === "succeeded" ? "Succeeded" : "Failed";
    return [`tasks.${entry.task.name}.status`, status];
  });
  return [["tasks.status", all], ...each];
}

/** All results of a matrix are lists, in the order of its combinations. */
export function collectResults(results: readonly ReadonlyMap<string, ParamValue>[]): ReadonlyMap<string, ParamValue> {
  const [first = new Map<string, ParamValue>()] = results;
  return new Map([...first.keys()].map((name) => [name, results.flatMap((own) => listOf(own.get(name)))]));
}

const listOf = (value: ParamValue | undefined): readonly string[] =>
  value === undefined ? [] : isList(value) ? value : [typeof value === "string" ? value : JSON.stringify(value)];
