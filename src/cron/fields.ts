/** The message goes on from the quoted expression and has no full stop. */
export class InvalidCron extends Error {}

export const fieldNames = ["second", "minute", "hour", "day", "month", "weekday"] as const;
export type FieldName = (typeof fieldNames)[number];

interface Bounds {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly names?: readonly string[];
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const bounds: Readonly<Record<FieldName, Bounds>> = {
  second: { words: "second", from: 0, to: 59 },
  minute: { words: "minute", from: 0, to: 59 },
  hour: { words: "hour", from: 0, to: 23 },
  day: { words: "day of the month", from: 1, to: 31 },
  month: { words: "month", from: 1, to: 12, names: months },
  weekday: { words: "day of the week", from: 0, to: 6, names: weekdays },
};

export interface CronField {
  /** Ascending, each once. */
  readonly values: readonly number[];
  readonly isStar: boolean;
}

/** A list of `*`, `a`, `a-b`, each with `/step` (robfig/cron 1.2.0, parser.go:207). @throws InvalidCron */
export function readField(text: string, name: FieldName): CronField {
  const parts = text.split(",").map((part) => readRange(part, bounds[name]));
  return {
    values: [...new Set(parts.flatMap(({ values }) => values))].toSorted((one, other) => one - other),
    isStar: parts.some(({ isStar }) => isStar),
  };
}

function readRange(text: string, field: Bounds): CronField {
  const [, low = "", high, stepText] = /^(\*|\?|\w+)(?:-(\w+))?(?:\/(\d+))?$/.exec(text) ?? [];
  const isStar = low === "*" || low === "?";
  if (low === "" || (isStar && high !== undefined))
    throw new InvalidCron(`has ${JSON.stringify(text)} as ${field.words}, which is not a number, a range or a step`);
  const from = isStar ? field.from : numberOf(low, field);
  // `5/15` goes on to the end, as `5-59/15` does (parser.go:246).
  const to = high !== undefined ? numberOf(high, field) : isStar || stepText !== undefined ? field.to : from;
  const step = Number(stepText ?? 1);
  if (step === 0) throw new InvalidCron(`has the step 0 as ${field.words}`);
  if (from > to) throw new InvalidCron(`has the range ${text} as ${field.words}, which ends before it begins`);
  const values = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return { values, isStar };
}

function numberOf(text: string, { words, from, to, names = [] }: Bounds): number {
  const named = names.indexOf(text.toLowerCase());
  if (named !== -1) return named + from;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new InvalidCron(`has ${JSON.stringify(text)} as ${words}, which goes from ${from} to ${to}`);
}
