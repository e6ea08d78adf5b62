import type { GraphTask, Totals } from "../model/graph.ts";
import { quantityOf } from "../tekton/quantity.ts";
import { type Amount, amountOf, sumsOf } from "./totals.ts";

/** What all tasks of a package of KFP 2 may use together, each loop counted once, from what they are set to. */
export const totalsOfSettings = (tasks: readonly GraphTask[]): Totals => new Map(sumsOf(amountsOf(tasks)));

const amountsOf = (tasks: readonly GraphTask[]): readonly Amount[] =>
  tasks.flatMap(({ settings, body }) => [
    ...[...settings].flatMap(([words, value]) => amount(words, value)),
    ...amountsOf(body),
  ]);

function amount(words: string, value: string): readonly Amount[] {
  if (/^CPU (?:limit|request)$/.test(words)) return [amountOf(words, "cores", quantityOf(value))];
  if (/^memory (?:limit|request)$/.test(words)) return [amountOf(words, "bytes", quantityOf(value))];
  if (words === "retries") return [amountOf(words, "count", quantityOf(value))];
  if (words !== "accelerator") return [];
  const [count = "", type = ""] = value.split(" × ");
  return [amountOf(`GPU ${type}`, "count", quantityOf(count))];
}
