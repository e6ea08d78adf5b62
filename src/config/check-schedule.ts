import { type CronSchedule, InvalidCron, nextTimes, parseCron } from "../cron/cron.ts";
import { isTimezone } from "../cron/timezone.ts";
import { duration, InvalidValue } from "../inputs/input-values.ts";
import type { ConfigProblem, ScheduleEntry } from "./config.ts";

interface NamedSchedule {
  readonly pipeline: string;
  readonly name: string;
  readonly schedule: ScheduleEntry;
}

const shortestInterval = 60_000;

export function checkSchedule({ pipeline, name, schedule }: NamedSchedule, now: Date): readonly ConfigProblem[] {
  const path = ["pipelines", pipeline, "schedules", name];
  const { cron, every, timezone, concurrency = 1 } = schedule;
  const problem = (field: string, text: string): ConfigProblem => ({ path: [...path, field], text });
  const zoneIsKnown = timezone === undefined || isTimezone(timezone);
  return [
    ...(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/.test(name)
      ? []
      : [{ path, text: `schedule ${JSON.stringify(name)} must have a name of letters, digits, - _ and .` }]),
    ...((cron === undefined) === (every === undefined)
      ? [{ path, text: `schedule \`${name}\` must have either \`cron\` or \`every\`` }]
      : []),
    ...(zoneIsKnown ? [] : [problem("timezone", `there is no time zone ${JSON.stringify(timezone)}`)]),
    ...(concurrency >= 1 && concurrency <= 10 ? [] : [problem("concurrency", "`concurrency` must be from 1 to 10")]),
    ...(cron === undefined
      ? []
      : cronProblems(cron, zoneIsKnown ? (timezone ?? "UTC") : "UTC", now).map((text) => problem("cron", text))),
    ...(every === undefined ? [] : intervalProblems(every).map((text) => problem("every", text))),
  ];
}

function cronProblems(text: string, timezone: string, now: Date): readonly string[] {
  const quoted = `\`cron\` ${JSON.stringify(text.slice(0, 80))}`;
  let cron: CronSchedule;
  try {
    cron = parseCron(text);
  } catch (error) {
    if (!(error instanceof InvalidCron)) throw error;
    return [`${quoted} ${error.message}`];
  }
  const { second } = cron.values;
  if (second.length > 1)
    return [
      `${quoted} fires ${second.length === 60 ? "each second" : `${second.length} times a minute`}: once a minute is the most, with one number as the first field`,
    ];
  return nextTimes(cron, { timezone, after: now, count: 1 }).length === 0
    ? [`${quoted} never fires within five years`]
    : [];
}

function intervalProblems(text: string): readonly string[] {
  try {
    return duration(text) >= shortestInterval ? [] : ["`every` must be a minute or longer"];
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error;
    return [`\`every\` ${error.message}`];
  }
}
