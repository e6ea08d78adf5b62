import type { Trigger } from "../../model/schedule.ts";
import { objectOf, textOf } from "../transport/reply.ts";
import type { JsonObject } from "../transport/response.ts";

/** The same in all generations. 64-bit numbers travel as texts (docs/facts/kubeflow-pipelines.md, JSON conventions). */
export const triggerBody = (trigger: Trigger): object =>
  trigger.kind === "cron"
    ? { cron_schedule: { cron: trigger.cron } }
    : { periodic_schedule: { interval_second: String(trigger.seconds) } };

/** A schedule without a trigger exists (recorded: kfp-2.17.0/v2beta1/07-recurringruns, "no trigger"): it is an interval of nothing. */
export function triggerOf(schedule: JsonObject): Trigger {
  const trigger = objectOf(schedule, "trigger");
  const cron = textOf(objectOf(trigger, "cron_schedule"), "cron");
  if (cron !== "") return { kind: "cron", cron };
  return { kind: "interval", seconds: Number(textOf(objectOf(trigger, "periodic_schedule"), "interval_second")) || 0 };
}

export function endTimeOf(schedule: JsonObject): string {
  const trigger = objectOf(schedule, "trigger");
  return (
    textOf(objectOf(trigger, "cron_schedule"), "end_time") || textOf(objectOf(trigger, "periodic_schedule"), "end_time")
  );
}
