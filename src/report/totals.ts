import type { Total, TotalChange } from "../model/graph.ts";
import { escapeMarkdown } from "./text/markdown.ts";
import { duration } from "./text/words.ts";

/** `**Totals:** CPU request 1 → 2, memory limit none → 512 Mi`; nothing where no total has changed. */
export const totalsPart = (changes: readonly TotalChange[]): readonly string[] =>
  changes.length === 0 ? [] : [`**Totals:** ${changes.map(totalEntry).join(", ")}.`];

function totalEntry({ what, before, after }: TotalChange): string {
  const [was, is] = pair(before, after);
  return `${escapeMarkdown(what)} ${was} → ${is}`;
}

/** Rounded, unless two amounts would look the same. */
function pair(before: Total | undefined, after: Total | undefined): readonly [string, string] {
  const none = (before ?? after)?.unit === "count" ? "0" : "none";
  const words = (digits: number): readonly [string, string] => [
    before === undefined ? none : totalWords(before, digits),
    after === undefined ? none : totalWords(after, digits),
  ];
  const [was, is] = words(2);
  return was === is ? words(9) : [was, is];
}

function totalWords({ unit, value }: Total, digits: number): string {
  if (value === undefined) return "*not known*";
  if (unit === "milliseconds") return digits > 2 ? `${value / 1000} s` : duration(value);
  return unit === "bytes" ? bytes(value, digits) : round(value, digits + 1);
}

const round = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

const steps = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

/** Bytes as Kubernetes writes memory, in the largest unit that leaves a whole number in front. */
function bytes(value: number, digits: number): string {
  const step = Math.min(Math.max(0, Math.floor(Math.log2(Math.abs(value) || 1) / 10)), steps.length - 1);
  return `${round(value / 1024 ** step, digits)} ${step === 0 ? "bytes" : steps[step]}`;
}
