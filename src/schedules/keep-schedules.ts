import type { SelectedEnvironment } from "../config/select-environment.ts";
import type { StepContext } from "../context/step-context.ts";
import { KfpError } from "../model/errors.ts";
import type { WantedSchedule } from "../model/schedule.ts";
import type { SchedulePlan } from "../model/schedule-plan.ts";
import { applySchedules, type ScheduleKeeper } from "./apply.ts";
import { summarizePlan } from "./describe-plan.ts";
import { ownerName } from "./mark.ts";
import { type ScheduleTarget, targetOf } from "./target.ts";

/** Where a wanted schedule's pipeline is on the server. */
export type LocatedPipeline = Pick<ScheduleTarget, "pipelineId" | "versionId" | "yaml">;

export interface KeepOptions {
  readonly wanted: readonly WantedSchedule[];
  /** undefined if its pipeline did not get there this time: its schedule stays as it is. */
  readonly locate: (wanted: WantedSchedule) => LocatedPipeline | undefined;
  /** Entries of pipelines that this step knows nothing of. */
  readonly isUnknown: (entry: string) => boolean;
  readonly keeper: ScheduleKeeper;
  readonly environment: SelectedEnvironment;
  /** Environments of the file. */
  readonly environments: ReadonlySet<string>;
}

/** Makes a server keep the schedules of an environment, and no others of this repository. @throws ActionError */
export async function keepSchedules(
  { wanted, locate, isUnknown, keeper, environment, environments }: KeepOptions,
  { github, ports }: StepContext,
): Promise<SchedulePlan> {
  const repository = ownerName(github);
  const located = wanted.map((schedule) => ({ schedule, at: locate(schedule) }));
  const targets = located.flatMap(({ schedule, at }) =>
    at === undefined ? [] : [targetOf({ wanted: schedule, ...at }, repository)],
  );
  const lost = new Set(located.flatMap(({ schedule, at }) => (at === undefined ? [schedule.entry] : [])));
  const { plan, isSettled } = await applySchedules({
    keeper,
    repository,
    targets,
    isUntouched: (entry) => lost.has(entry) || isUnknown(entry),
    // Those of an environment that the file has no longer are nobody else's.
    isOwnEnvironment: (name) => name === environment.name || !environments.has(name),
  });
  const now = new Date(ports.clock.now());
  const summary = summarizePlan(plan, { environment: environment.name, now, isApplied: isSettled });
  for (const line of summary.lines) ports.log.line(line);
  if (!isSettled) throw unsettled();
  return summary;
}

const unsettled = (): KfpError =>
  new KfpError("The schedules on the server are changed by something else at the same time.", {
    code: "schedules-unsettled",
    method: "GET",
    url: "",
    hint: "Let one deployment run at a time: give the workflow a `concurrency` group, and run the step again.",
  });
