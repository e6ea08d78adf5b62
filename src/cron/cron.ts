import { Cron } from "croner";
import { type FieldName, fieldNames, InvalidCron, readField } from "./fields.ts";

export { InvalidCron } from "./fields.ts";

/** A cron expression as Kubeflow Pipelines reads it: robfig/cron 1.2.0, six fields with the seconds first (docs/facts/kubeflow-pipelines.md, Recurring runs). */
export interface CronSchedule {
  readonly text: string;
  /** The values of each field, ascending. */
  readonly values: Readonly<Record<FieldName, readonly number[]>>;
  /** Whether a day must match both day fields: so when one of them begins with a star (robfig/cron 1.2.0, spec.go:154). */
  readonly needsBothDays: boolean;
}

/** robfig/cron looks no further (1.2.0, spec.go:76, yearLimit). */
const yearsAhead = 5;

/** @throws InvalidCron, whose message goes on from the quoted expression */
export function parseCron(text: string): CronSchedule {
  const fields = text.trim().split(/\s+/);
  if (text.trim().startsWith("@")) throw new InvalidCron(describeDescriptor(text.trim()));
  if (fields.length === 5)
    throw new InvalidCron(
      `has five fields, which the server would read as seconds, minutes and hours: write ${JSON.stringify(`0 ${fields.join(" ")}`)}`,
    );
  if (fields.length !== 6)
    throw new InvalidCron(
      `must have six fields: second, minute, hour, day of the month, month, day of the week; it has ${text.trim() === "" ? 0 : fields.length}`,
    );
  const read = fieldNames.map((name, index) => [name, readField(fields[index] ?? "", name)] as const);
  const values = Object.fromEntries(read.map(([name, field]) => [name, field.values]));
  const needsBothDays = read.some(([name, { isStar }]) => isStar && (name === "day" || name === "weekday"));
  return { text: fields.join(" "), values: values as CronSchedule["values"], needsBothDays };
}

const descriptors: Readonly<Record<string, string>> = {
  "@yearly": "0 0 0 1 1 *",
  "@annually": "0 0 0 1 1 *",
  "@monthly": "0 0 0 1 * *",
  "@weekly": "0 0 0 * * 0",
  "@daily": "0 0 0 * * *",
  "@midnight": "0 0 0 * * *",
  "@hourly": "0 0 * * * *",
};

function describeDescriptor(text: string): string {
  const written = descriptors[text];
  if (written !== undefined) return `is written out here: ${JSON.stringify(written)}`;
  return text.startsWith("@every ")
    ? "is an interval: remove `cron`, and write `every: 1h`"
    : "is not a cron expression of six fields";
}

interface NextTimes {
  readonly timezone: string;
  readonly after: Date;
  readonly count: number;
}

/** The next times that it fires; fewer than asked for if it does not fire that often within five years. */
export function nextTimes(cron: CronSchedule, { timezone, after, count }: NextTimes): readonly Date[] {
  const last = after.getTime() + yearsAhead * 366 * 86_400_000;
  const job = new Cron(fieldText(cron), { timezone, paused: true, mode: "6-part", domAndDow: cron.needsBothDays });
  const times: Date[] = [];
  for (let time = job.nextRun(after); time !== null && time.getTime() <= last; time = job.nextRun(time)) {
    if (isOnTheClock(cron, time, timezone)) times.push(time);
    if (times.length === count) break;
  }
  return times;
}

/** The expression in lists of numbers only: what ranges, steps and names stand for differs between the libraries. */
const fieldText = ({ values, needsBothDays }: CronSchedule): string =>
  fieldNames
    .map((name) => {
      const isDay = name === "day" || name === "weekday";
      const isFull = values[name].length === fullLength[name];
      return isFull && !(isDay && !needsBothDays) ? "*" : values[name].join(",");
    })
    .join(" ");

const fullLength: Readonly<Record<FieldName, number>> = {
  second: 60,
  minute: 60,
  hour: 24,
  day: 31,
  month: 12,
  weekday: 7,
};

/** An hour that the clock leaves out in spring is left out by the server, too, where this library fires an hour later. */
function isOnTheClock({ values }: CronSchedule, time: Date, timezone: string): boolean {
  const { hour, minute } = wallClock(time, timezone);
  return values.hour.includes(hour) && values.minute.includes(minute);
}

function wallClock(time: Date, timezone: string): { readonly hour: number; readonly minute: number } {
  const parts = formatOf(timezone).formatToParts(time);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  return { hour: part("hour") % 24, minute: part("minute") };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than all else here. */
function formatOf(timezone: string): Intl.DateTimeFormat {
  const known = formats.get(timezone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en", {
    timeZone: timezone,
    hour: "numeric",
    minute: "numeric",
    hour12: false,
  });
  formats.set(timezone, format);
  return format;
}
