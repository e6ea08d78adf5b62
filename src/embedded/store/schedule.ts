import { nextTimes, parseCron } from "../../cron/cron.ts";
import type { StoredSchedule, StoredTrigger } from "./store.ts";

/** A trigger as a body has it. The value of a 64-bit number may be a number or a text. */
interface TriggerBody {
  readonly cron_schedule?: { readonly cron?: string; readonly start_time?: string; readonly end_time?: string };
  readonly periodic_schedule?: {
    readonly interval_second?: string | number;
    readonly start_time?: string;
    readonly end_time?: string;
  };
}

export function readTrigger(body: unknown): StoredTrigger {
  const { cron_schedule: cron, periodic_schedule: periodic } = (body ?? {}) as TriggerBody;
  const { start_time: startTime, end_time: endTime } = cron ?? periodic ?? {};
  return {
    ...(cron?.cron === undefined ? {} : { cron: cron.cron }),
    ...(periodic?.interval_second === undefined ? {} : { intervalSeconds: String(periodic.interval_second) }),
    ...(startTime === undefined ? {} : { startTime }),
    ...(endTime === undefined ? {} : { endTime }),
  };
}

/** What the server says of it, after the words that it says of a cron of one field (recorded: 07-jobs, "bad cron"). */
export function cronProblem({ cron }: StoredTrigger): string | undefined {
  if (cron === undefined) return undefined;
  const fields = cron.split(/\s+/).filter((field) => field !== "").length;
  const error =
    fields < 5 || fields > 6 ? `Expected 5 to 6 fields, found ${fields}: ${cron}` : unreadable(withWeekday(cron));
  return error === undefined
    ? undefined
    : `Schedule cron is not a supported format(https://godoc.org/github.com/robfig/cron). Error: ${error}`;
}

function unreadable(cron: string): string | undefined {
  try {
    parseCron(cron);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Adds the day of the week: of five fields the last one is the month, as the day of the week may be left out. */
const withWeekday = (cron: string): string => (cron.trim().split(/\s+/).length === 5 ? `${cron.trim()} *` : cron);

/** When it is due next, in milliseconds; undefined if never. */
export function nextDue({ trigger, firedAt }: StoredSchedule): number | undefined {
  const after = Math.max(firedAt, Date.parse(trigger.startTime ?? "") || 0);
  const due =
    trigger.cron === undefined
      ? afterInterval(after, Number(trigger.intervalSeconds ?? 0))
      : nextTimes(parseCron(withWeekday(trigger.cron)), { timezone: "UTC", after: new Date(after), count: 1 })[0];
  const last = Date.parse(trigger.endTime ?? "") || Number.POSITIVE_INFINITY;
  return due === undefined || due.valueOf() > last ? undefined : due.valueOf();
}

const afterInterval = (after: number, seconds: number): Date | undefined =>
  seconds > 0 ? new Date(after + seconds * 1000) : undefined;
