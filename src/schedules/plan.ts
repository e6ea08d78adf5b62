import type { FieldChange, OwnedSchedule, ScheduleTarget } from "./target.ts";
import { fieldChanges } from "./target.ts";

/** What is to become of one entry of `pipelines.yaml`. */
export type PlannedSchedule =
  | { readonly kind: "create"; readonly entry: string; readonly target: ScheduleTarget }
  | {
      readonly kind: "replace";
      readonly entry: string;
      readonly target: ScheduleTarget;
      readonly changes: readonly FieldChange[];
    }
  | { readonly kind: "remove"; readonly entry: string; readonly schedules: readonly OwnedSchedule[] }
  | { readonly kind: "keep"; readonly entry: string; readonly target: ScheduleTarget };

export interface PlanOptions {
  /** What the server is to have. */
  readonly targets: readonly ScheduleTarget[];
  /** What it has of this repository. */
  readonly owned: readonly OwnedSchedule[];
  /** Entries whose pipeline is not known this time, such as one that no change reached: they stay as they are. */
  readonly isUntouched: (entry: string) => boolean;
  /** Whether schedules of that environment are this step's. */
  readonly isOwnEnvironment: (environment: string) => boolean;
}

/** Compares what is wanted with what there is. Without side effects: it sends nothing, and asks nobody. */
export function planSchedules({
  targets,
  owned,
  isUntouched,
  isOwnEnvironment,
}: PlanOptions): readonly PlannedSchedule[] {
  const byEntry = Map.groupBy(owned, ({ mark }) => mark.entry);
  const wanted = new Set(targets.map(({ mark }) => mark.entry));
  const removed = [...byEntry].flatMap(([entry, schedules]): readonly PlannedSchedule[] =>
    wanted.has(entry) || isUntouched(entry) || !isOwnEnvironment(entry.split("/")[0] ?? "")
      ? []
      : [{ kind: "remove", entry, schedules }],
  );
  return [...targets.map((target) => planTarget(target, byEntry.get(target.mark.entry) ?? [])), ...removed];
}

function planTarget(target: ScheduleTarget, owned: readonly OwnedSchedule[]): PlannedSchedule {
  const { entry } = target.mark;
  const [first] = owned;
  if (first === undefined) return { kind: "create", entry, target };
  if (owned.length === 1 && isRight(first, target) && first.schedule.isEnabled) return { kind: "keep", entry, target };
  // What is due now is told of, not what an earlier step left half done.
  const shown = owned.find(({ schedule }) => schedule.isEnabled) ?? first;
  return { kind: "replace", entry, target, changes: changesOf(shown, target) };
}

function changesOf({ schedule, mark }: OwnedSchedule, target: ScheduleTarget): readonly FieldChange[] {
  const changes = fieldChanges(schedule, target);
  const disabled = schedule.isEnabled ? [] : [{ field: "enabled", from: "false", to: "true" }];
  const isOther = mark.digest !== target.mark.digest && changes.length === 0;
  const other = isOther ? [{ field: "experiment or pipeline", from: "another", to: target.wanted.experiment }] : [];
  return [...changes, ...disabled, ...other];
}

/** Whether it is exactly what is wanted, enabled or not. */
export const isRight = ({ schedule, mark }: OwnedSchedule, target: ScheduleTarget): boolean =>
  mark.digest === target.mark.digest && fieldChanges(schedule, target).length === 0;
