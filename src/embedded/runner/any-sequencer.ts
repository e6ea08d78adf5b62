import type { Step } from "../../tekton/pipeline-run.ts";
import type { TaskProgress } from "./progress.ts";

/**
 * Recognises the SDK's `after_any`: a step of the image `any-sequencer`, which asks the cluster how other tasks of its run ended
 * (kfp-tekton tekton-catalog/any-sequencer/cmd/root.go).
 */
export const isAnySequencer = ({ command = [], image = "" }: Step): boolean =>
  /^any-task(run)?$/.test(command[0] ?? "") && image.includes("any-sequencer");

/** The tasks of the same run. */
export interface Siblings {
  readonly progress: () => ReadonlyMap<string, TaskProgress>;
  /** Resolves at the next change. */
  readonly changed: () => Promise<void>;
}

export interface AnySequencerEnd {
  readonly exitCode: number;
  readonly log: string;
  /** Written to the path that the arguments name. */
  readonly status?: string;
  readonly statusPath?: string;
}

/** Waits until one of the tasks has succeeded and meets its conditions, or none can any more. Undefined if it was aborted. */
export async function runAnySequencer(
  args: readonly string[],
  siblings: Siblings,
  signal: AbortSignal,
): Promise<AnySequencerEnd | undefined> {
  const flags = flagsOf(args);
  const parsed = flags.conditions.map(parseCondition);
  const invalid = parsed.find((condition) => typeof condition === "string");
  if (invalid !== undefined) return conclude(flags, "Failed", [invalid]);
  const conditions = parsed.filter((condition) => typeof condition !== "string");
  const tasks = [...new Set([...flags.tasks, ...conditions.map(({ task }) => task)])];
  if (tasks.length === 0) return conclude(flags, "Failed", ["Should provide either taskList or conditions to watch."]);
  const aborted = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
  while (!signal.aborted) {
    const change = siblings.changed();
    const verdicts = new Map(tasks.map((task) => [task, verdictOf(task, siblings.progress(), conditions)]));
    const end = endOf(verdicts, flags);
    if (end !== undefined) return end;
    await Promise.race([change, aborted]);
  }
  return undefined;
}

function endOf(verdicts: ReadonlyMap<string, TaskVerdict>, flags: Flags): AnySequencerEnd | undefined {
  const [met] = [...verdicts].find(([, verdict]) => verdict === "met") ?? [];
  if (met !== undefined) return conclude(flags, "Completed", [`The Task of ${met} succeeded.`]);
  if ([...verdicts.values()].includes("waiting")) return undefined;
  const lines = [...verdicts.keys()].map(
    (task) => `The taskrun or run failed/skipped, or condition unmatched of task: ${task}.`,
  );
  return conclude(flags, "Skipped", [...lines, "All specified TaskRun(s) or Run(s) failed or skipped."]);
}

interface Flags {
  readonly tasks: readonly string[];
  readonly conditions: readonly string[];
  readonly statusPath: string;
  readonly skippingPolicy: string;
  readonly errorPolicy: string;
}

function flagsOf(args: readonly string[]): Flags {
  const valuesOf = (...names: readonly string[]): readonly string[] =>
    args.flatMap((arg, index) => (names.includes(arg) ? [args[index + 1] ?? ""] : []));
  const list = (valuesOf("--taskList")[0] ?? "").replace(/^'|'$/g, "");
  return {
    tasks: list
      .split(",")
      .map((task) => task.trim())
      .filter((task) => task !== ""),
    conditions: valuesOf("-c", "--condition"),
    statusPath: valuesOf("--statusPath")[0] ?? "",
    skippingPolicy: valuesOf("--skippingPolicy")[0] ?? "skipOnNoMatch",
    errorPolicy: valuesOf("--errorPolicy")[0] ?? "continueOnError",
  };
}

/** What the program does with its status: without a path only the exit code says it. */
function conclude(
  { statusPath, skippingPolicy, errorPolicy }: Flags,
  status: "Completed" | "Skipped" | "Failed",
  log: readonly string[],
): AnySequencerEnd {
  const plain = status === "Completed" ? 0 : 1;
  const text = log.map((line) => `${line}\n`).join("");
  if (statusPath === "") return { exitCode: plain, log: text };
  const forgiven = status === "Skipped" ? skippingPolicy === "skipOnNoMatch" : errorPolicy === "continueOnError";
  return { exitCode: forgiven ? 0 : plain, log: `${text}Wrote ${status} to file ${statusPath}.\n`, status, statusPath };
}

interface Condition {
  readonly task: string;
  readonly operands: readonly [string, string];
  readonly operator: string;
}

/** `results_<task>_<result> == 'text'`, or why it is none. */
function parseCondition(text: string): Condition | string {
  const [left = "", operator = "", right, ...rest] = text.split(/ +/);
  if (right === undefined || rest.length > 0) return "The condition must be as format 'operand1 operator operand2'.";
  const named = [left, right].flatMap((operand) => resultOf(operand) ?? []);
  const [first] = named;
  if (first === undefined) return "Must at least contain one result and at most two in one condition for a task.";
  if (named.some(({ task }) => task !== first.task))
    return "The condition can only contain results in one task, here's two.";
  return { task: first.task, operands: [left, right], operator };
}

function resultOf(operand: string): { readonly task: string; readonly result: string } | undefined {
  const [, task, result] = /results_([^_]*)_([^_]+)/.exec(operand) ?? [];
  return task === undefined || result === undefined ? undefined : { task, result };
}

type TaskVerdict = "waiting" | "met" | "failed";

function verdictOf(
  task: string,
  progress: ReadonlyMap<string, TaskProgress>,
  conditions: readonly Condition[],
): TaskVerdict {
  const state = progress.get(task);
  if (state?.phase === "skipped") return "failed";
  if (state?.phase !== "done") return "waiting";
  const own = conditions.filter((condition) => condition.task === task);
  return state.outcome === "succeeded" && own.every((condition) => holds(condition, state.results)) ? "met" : "failed";
}

function holds({ operands, operator }: Condition, results: ReadonlyMap<string, unknown>): boolean {
  const [left, right] = operands.map((operand) => operandValue(operand, results));
  if (left === undefined || right === undefined) return false;
  if (operator === "==") return left === right;
  if (operator === "!=") return left !== right;
  // Texts and numbers have no order among them: the program's evaluation fails.
  if (typeof left !== typeof right) return false;
  const orders: Readonly<Record<string, boolean>> = {
    "<": left < right,
    ">": left > right,
    "<=": left <= right,
    ">=": left >= right,
  };
  return orders[operator] ?? false;
}

/** A result is a whole number or a text; what is written in the condition stands for itself. */
function operandValue(operand: string, results: ReadonlyMap<string, unknown>): string | number | undefined {
  const named = resultOf(operand);
  if (named === undefined) return /^'.*'$/.test(operand) ? operand.slice(1, -1) : Number(operand);
  const value = results.get(named.result);
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  return /^[+-]?\d+$/.test(text) ? Number(text) : text;
}
