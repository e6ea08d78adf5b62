import type { WantedSchedule } from "../model/schedule.ts";
import { type FieldChange, fieldChanges, type OwnedSchedule, targetOf } from "./target.ts";

/** How a schedule on the server differs from Git. */
export type ScheduleDrift =
  | { readonly kind: "missing" | "disabled" | "ended" | "duplicated"; readonly entry: string }
  | { readonly kind: "gone"; readonly entry: string }
  | { readonly kind: "edited"; readonly entry: string; readonly changes: readonly FieldChange[] };

interface DriftOptions {
  readonly wanted: readonly WantedSchedule[];
  readonly owned: readonly OwnedSchedule[];
  readonly isOwnEnvironment: (environment: string) => boolean;
  readonly repository: string;
  readonly now: Date;
}

/** Which version a schedule has is not compared: that is told of the pipeline itself. */
export function scheduleDrift({
  wanted,
  owned,
  isOwnEnvironment,
  repository,
  now,
}: DriftOptions): readonly ScheduleDrift[] {
  const byEntry = Map.groupBy(owned, ({ mark }) => mark.entry);
  const entries = new Set(wanted.map(({ entry }) => entry));
  const gone = [...byEntry.keys()].filter(
    (entry) => !entries.has(entry) && isOwnEnvironment(entry.split("/")[0] ?? ""),
  );
  return [
    ...wanted.flatMap((one) => driftOf(one, byEntry.get(one.entry) ?? [], { repository, now })),
    ...gone.map((entry) => ({ kind: "gone", entry }) as const),
  ];
}

function driftOf(
  wanted: WantedSchedule,
  owned: readonly OwnedSchedule[],
  { repository, now }: Pick<DriftOptions, "repository" | "now">,
): readonly ScheduleDrift[] {
  const { entry } = wanted;
  const enabled = owned.filter(({ schedule }) => schedule.isEnabled);
  if (owned.length === 0) return [{ kind: "missing", entry }];
  if (enabled.length > 1) return [{ kind: "duplicated", entry }];
  const [first] = enabled;
  if (first === undefined) return [{ kind: "disabled", entry }];
  const { schedule } = first;
  if (schedule.endTime !== "" && Date.parse(schedule.endTime) <= now.getTime()) return [{ kind: "ended", entry }];
  const { pipelineId, versionId } = schedule;
  const changes = fieldChanges(schedule, targetOf({ wanted, pipelineId, versionId, yaml: "" }, repository));
  return changes.length === 0 ? [] : [{ kind: "edited", entry, changes }];
}

/** What differs, in a sentence. */
export function describeScheduleDrift(drift: ScheduleDrift): string {
  switch (drift.kind) {
    case "missing":
      return `The schedule ${drift.entry} is not on the server.`;
    case "disabled":
      return `The schedule ${drift.entry} is disabled on the server.`;
    case "ended":
      return `The schedule ${drift.entry} has run out on the server: its end time has passed.`;
    case "duplicated":
      return `The schedule ${drift.entry} is enabled more than once on the server.`;
    case "gone":
      return `The server has the schedule ${drift.entry}, which pipelines.yaml has no longer.`;
    case "edited":
      return `The schedule ${drift.entry} differs on the server: ${drift.changes.map(({ field, from, to }) => `${field} is ${from || "nothing"} in place of ${to || "nothing"}`).join(", ")}.`;
  }
}
