import { type CronSchedule, nextTimes, parseCron } from "../cron/cron.ts";
import { inZone } from "../cron/timezone.ts";
import type { WantedSchedule } from "../model/schedule.ts";
import type { SchedulePlan } from "../model/schedule-plan.ts";
import type { PlannedSchedule } from "./plan.ts";

const shownTimes = 3;

interface SummarizeOptions {
  readonly environment: string;
  readonly now: Date;
  readonly isApplied: boolean;
}

/** A plan for whoever reads the log, the summary or the comment. */
export const summarizePlan = (
  plan: readonly PlannedSchedule[],
  { environment, now, isApplied }: SummarizeOptions,
): SchedulePlan => ({
  environment,
  lines: describePlan(plan, now),
  changes: plan.filter(({ kind }) => kind !== "keep").length,
  isApplied,
  note: "",
});

/** A line for each entry that changes, and when it is due next. */
function describePlan(plan: readonly PlannedSchedule[], now: Date): readonly string[] {
  const kept = plan.filter(({ kind }) => kind === "keep").length;
  const changed = plan.filter(({ kind }) => kind !== "keep").map((entry) => describeEntry(entry, now));
  return [...changed, ...(kept === 0 ? [] : [`  ${kept === 1 ? "1 schedule is" : `${kept} schedules are`} as in Git`])];
}

function describeEntry(planned: PlannedSchedule, now: Date): string {
  switch (planned.kind) {
    case "create":
      return `+ create ${planned.entry}: ${dueTexts(planned.target.wanted, now).join("; ")}`;
    case "replace": {
      const changes = planned.changes.map(
        ({ field, from, to }) => `${field} ${from || "nothing"} → ${to || "nothing"}`,
      );
      return `~ replace ${planned.entry} (${changes.join(", ")}): ${dueTexts(planned.target.wanted, now).join("; ")}`;
    }
    case "remove":
      return `− remove ${planned.entry}`;
    case "keep":
      return `  keep ${planned.entry}`;
  }
}

/** The next times, in the schedule's zone and in UTC. */
function dueTexts({ trigger, timezone, cronInZone }: WantedSchedule, now: Date): readonly string[] {
  if (trigger.kind === "interval") return [`every ${trigger.seconds} s`];
  const cron: CronSchedule = parseCron(cronInZone);
  return nextTimes(cron, { timezone, after: now, count: shownTimes }).map((time) =>
    timezone === "UTC" ? inZone(time, "UTC") : `${inZone(time, timezone)} = ${inZone(time, "UTC")}`,
  );
}
