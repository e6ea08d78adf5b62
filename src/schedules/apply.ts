import type { ServerSchedule } from "../model/schedule.ts";
import { isRight, type PlannedSchedule, type PlanOptions, planSchedules } from "./plan.ts";
import { type OwnedSchedule, ownedBy, type ScheduleTarget } from "./target.ts";

/** What is asked of a server or a cluster that keeps schedules. Each may be called again after it succeeded. Every method throws ActionError. */
export interface ScheduleKeeper {
  readonly list: () => Promise<readonly ServerSchedule[]>;
  /** Creates it disabled. */
  readonly create: (target: ScheduleTarget) => Promise<void>;
  readonly enable: (id: string) => Promise<void>;
  readonly disable: (id: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

interface ApplyOptions extends Omit<PlanOptions, "owned"> {
  readonly keeper: ScheduleKeeper;
  readonly repository: string;
}

/** Another job may undo a round; after these many it is an error of somebody who does so all the time. */
const mostRounds = 5;

/**
 * Makes the server have what is planned: creates disabled, disables the old, enables the new, deletes the old. Where it was killed, the next
 * step goes on: each round looks at the server first, and the marks there tell what is left to do.
 * @returns what the first look planned, and whether the last one found all as it should be
 */
export async function applySchedules(
  options: ApplyOptions,
): Promise<{ readonly plan: readonly PlannedSchedule[]; readonly isSettled: boolean }> {
  const first = plan(options, await look(options));
  for (let round = 1, current = first; round <= mostRounds; round += 1) {
    if (current.every(({ kind }) => kind === "keep")) return { plan: first, isSettled: true };
    await createMissing(current, await look(options), options.keeper);
    await switchOver(current, await look(options), options.keeper);
    current = plan(options, await look(options));
  }
  return { plan: first, isSettled: plan(options, await look(options)).every(({ kind }) => kind === "keep") };
}

const look = async ({ keeper, repository }: ApplyOptions): Promise<readonly OwnedSchedule[]> =>
  ownedBy(repository, await keeper.list());

const plan = (options: ApplyOptions, owned: readonly OwnedSchedule[]): readonly PlannedSchedule[] =>
  planSchedules({ ...options, owned });

async function createMissing(
  planned: readonly PlannedSchedule[],
  owned: readonly OwnedSchedule[],
  keeper: ScheduleKeeper,
): Promise<void> {
  for (const entry of planned) {
    if (entry.kind !== "create" && entry.kind !== "replace") continue;
    if (!ofEntry(owned, entry.entry).some((one) => isRight(one, entry.target))) await keeper.create(entry.target);
  }
}

async function switchOver(
  planned: readonly PlannedSchedule[],
  owned: readonly OwnedSchedule[],
  keeper: ScheduleKeeper,
): Promise<void> {
  for (const entry of planned) {
    const there = ofEntry(owned, entry.entry);
    if (entry.kind === "remove") for (const { schedule } of there) await keeper.remove(schedule.id);
    if (entry.kind === "create" || entry.kind === "replace") await switchEntry(entry.target, there, keeper);
  }
}

/** Between the request that disables the last old one and the one that enables the new one nothing is due. */
async function switchEntry(
  target: ScheduleTarget,
  there: readonly OwnedSchedule[],
  keeper: ScheduleKeeper,
): Promise<void> {
  const kept = choose(there.filter((one) => isRight(one, target)));
  // The next round creates it again.
  if (kept === undefined) return;
  const others = there.filter((one) => one !== kept);
  for (const { schedule } of others) if (schedule.isEnabled) await keeper.disable(schedule.id);
  if (!kept.schedule.isEnabled) await keeper.enable(kept.schedule.id);
  for (const { schedule } of others) await keeper.remove(schedule.id);
}

/** The same one for every job that looks: the oldest, then by id. */
function choose(right: readonly OwnedSchedule[]): OwnedSchedule | undefined {
  const order = ({ schedule }: OwnedSchedule): string => `${schedule.createdAt} ${schedule.id}`;
  return right.toSorted((one, other) => (order(one) < order(other) ? -1 : 1))[0];
}

const ofEntry = (owned: readonly OwnedSchedule[], entry: string): readonly OwnedSchedule[] =>
  owned.filter(({ mark }) => mark.entry === entry);
