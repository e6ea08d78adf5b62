import { type CronSchedule, InvalidCron } from "./cron.ts";
import { type FieldName, fieldNames } from "./fields.ts";
import { offsetMinutes } from "./timezone.ts";

interface Zones {
  /** The schedule's own zone. */
  readonly timezone: string;
  /** A server has one zone for all of its schedules: its variable CRON_SCHEDULE_TIMEZONE, UTC by default. */
  readonly serverTimezone: string;
  readonly now: Date;
}

export interface ServerCron {
  readonly text: string;
  /** Whether the two clocks are not always as far apart as now: then it is wrong from the next change on, until it is applied again. */
  readonly drifts: boolean;
}

/** The expression that a server fires by its own clock when the schedule is due by another. @throws InvalidCron */
export function serverCron(cron: CronSchedule, zones: Zones): ServerCron {
  const { timezone, serverTimezone, now } = zones;
  const apart = (at: Date): number => offsetMinutes(serverTimezone, at) - offsetMinutes(timezone, at);
  const shift = apart(now);
  const drifts = monthsAhead(now).some((at) => apart(at) !== shift);
  return { text: shift === 0 ? cron.text : shifted(cron, shift, zones), drifts };
}

const monthsAhead = (now: Date): readonly Date[] =>
  Array.from({ length: 12 }, (_, index) => new Date(now.getTime() + (index + 1) * 30 * 86_400_000));

function shifted({ text, values, needsBothDays }: CronSchedule, minutes: number, zones: Zones): string {
  const fields = text.split(" ");
  const field = (name: FieldName): string => fields[fieldNames.indexOf(name)] ?? "";
  const hours = Math.floor(minutes / 60);
  const rest = minutes - hours * 60;
  if (rest !== 0 && values.minute.length !== 1) throw cannot(zones, "it is not due at one minute of the hour");
  const due = values.minute.map((minute) => minute + rest);
  const carry = (due[0] ?? 0) >= 60 ? 1 : 0;
  const every = values.hour.length === 24;
  const moved = values.hour.map((hour) => hour + hours + carry);
  const days = [...new Set(moved.map((hour) => Math.floor(hour / 24)))];
  const minute = rest === 0 ? field("minute") : String((due[0] ?? 0) % 60);
  const isEveryDay = [values.day.length, values.month.length, values.weekday.length].join() === "31,12,7";
  const clock = (text: string, weekday = field("weekday")): string =>
    [field("second"), minute, text, field("day"), field("month"), weekday].join(" ");
  if (every && isEveryDay) return clock(field("hour"));
  const hour = [...new Set(moved.map((one) => ((one % 24) + 24) % 24))].toSorted((one, other) => one - other).join(",");
  if (isEveryDay || (days.length === 1 && days[0] === 0)) return clock(hour);
  // Only days of the week go round.
  if (days.length !== 1 || !needsBothDays || values.day.length !== 31 || values.month.length !== 12)
    throw cannot(zones, "it is due on another day there");
  const by = days[0] ?? 0;
  return clock(hour, values.weekday.map((day) => (((day + by) % 7) + 7) % 7).join(","));
}

const cannot = ({ timezone, serverTimezone }: Zones, why: string): InvalidCron =>
  new InvalidCron(
    `cannot be moved from ${timezone} to the server's clock, ${serverTimezone}: ${why}. Choose another time, or set the server's CRON_SCHEDULE_TIMEZONE and \`server-timezone\``,
  );
