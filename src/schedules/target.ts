import { createHash } from "node:crypto";
import type { ScheduleSpec, ServerSchedule, WantedSchedule } from "../model/schedule.ts";
import { type OwnershipMark, readMark, writeMark } from "./mark.ts";

/** A wanted schedule with what the server has for it: what is sent. */
export interface ScheduleTarget {
  readonly wanted: WantedSchedule;
  readonly pipelineId: string;
  /** Empty to follow the newest version. */
  readonly versionId: string;
  /** The version's package, which declares the parameters' types. */
  readonly yaml: string;
  readonly mark: OwnershipMark;
  readonly description: string;
}

type Located = Pick<ScheduleTarget, "wanted" | "pipelineId" | "versionId" | "yaml">;

export function targetOf(located: Located, repository: string): ScheduleTarget {
  const mark = { repository, entry: located.wanted.entry, digest: digestOf(located) };
  return { ...located, mark, description: writeMark(mark) };
}

function digestOf({ wanted, pipelineId, versionId }: Located): string {
  const { trigger, parameters, concurrency, catchUp, serviceAccount, experiment } = wanted;
  const sorted = Object.entries(parameters).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const all = [pipelineId, versionId, trigger, sorted, concurrency, catchUp, serviceAccount, experiment];
  return createHash("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 16);
}

/** A recurring run that this repository owns. */
export interface OwnedSchedule {
  readonly schedule: ServerSchedule;
  readonly mark: OwnershipMark;
}

export const ownedBy = (repository: string, schedules: readonly ServerSchedule[]): readonly OwnedSchedule[] =>
  schedules.flatMap((schedule) => {
    const mark = readMark(schedule.description);
    return mark === undefined || mark.repository !== repository ? [] : [{ schedule, mark }];
  });

/** A field that differs, in the words of `pipelines.yaml`. */
export interface FieldChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** What of the recurring run is not as it is wanted. The mark alone does not tell: somebody may have copied it along with the rest. */
export function fieldChanges(server: ServerSchedule, target: ScheduleTarget): readonly FieldChange[] {
  const { wanted, versionId } = target;
  const rows: readonly (readonly [string, string, string])[] = [
    ["when", triggerText(server.trigger), triggerText(wanted.trigger)],
    ["version", server.versionId || "newest", versionId || "newest"],
    ["concurrency", String(server.concurrency), String(wanted.concurrency)],
    ["catch-up", String(server.catchUp), String(wanted.catchUp)],
    // Without one the server fills in its default.
    ["service-account", wanted.serviceAccount === "" ? "" : server.serviceAccount, wanted.serviceAccount],
    ...parameterRows(server.parameters, wanted.parameters),
  ];
  return rows.filter(([, from, to]) => from !== to).map(([field, from, to]) => ({ field, from, to }));
}

function parameterRows(
  server: ScheduleSpec["parameters"],
  wanted: ScheduleSpec["parameters"],
): readonly (readonly [string, string, string])[] {
  const names = [...new Set([...Object.keys(server), ...Object.keys(wanted)])].toSorted();
  return names.map((name) => {
    const [from, to] = [server[name] ?? "", wanted[name] ?? ""];
    return [`parameters.${name}`, isSameValue(from, to) ? to : from, to];
  });
}

/** Kubeflow Pipelines 2 keeps numbers as numbers: `0.10` comes back as `0.1`. */
function isSameValue(one: string, other: string): boolean {
  if (one === other) return true;
  try {
    return canonical(one) === canonical(other);
  } catch {
    return false;
  }
}

const canonical = (text: string): string =>
  JSON.stringify(
    JSON.parse(text.toLowerCase() === text ? text : text.replace(/^(True|False)$/, (word) => word.toLowerCase())),
  );

const triggerText = (trigger: ScheduleSpec["trigger"]): string =>
  trigger.kind === "cron" ? trigger.cron : `every ${trigger.seconds} s`;
