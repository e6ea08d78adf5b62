import type { Clock } from "../model/clock.ts";
import type { Memory } from "./generations/routes.ts";
import type { Request } from "./http/request.ts";
import { nextDue } from "./store/schedule.ts";
import type { StoredSchedule } from "./store/store.ts";
import { createRun } from "./v2/runs.ts";

interface Firing {
  readonly memory: Memory;
  readonly clock: Clock;
}

/** How often it is looked whether a schedule is due. The real controller does so every ten seconds. */
const lookEveryMs = 500;
/** The most missed runs of one schedule that are made up for: a clock that jumps a year ahead must not start a run for each of its minutes. */
const mostMissed = 100;

/** Starts a run whenever an enabled schedule becomes due, until it is stopped. */
export function keepFiring(firing: Firing): { readonly stop: () => void } {
  const end = new AbortController();
  void (async () => {
    while (!end.signal.aborted) {
      fireDue(firing);
      await firing.clock.sleep(lookEveryMs, end.signal).catch(() => {});
    }
  })();
  return { stop: () => end.abort() };
}

function fireDue({ memory, clock }: Firing): void {
  const now = clock.now();
  for (const schedule of memory.store.schedules.all()) if (schedule.isEnabled) fire(schedule, { memory, now });
}

/** Starts a schedule's run; without catching up only the last missed time counts (kubeflow/pipelines, backend/src/crd/controller/scheduledworkflow/util/scheduled_workflow.go, getNextScheduledTime). */
function fire(schedule: StoredSchedule, { memory, now }: { readonly memory: Memory; readonly now: number }): void {
  const due: number[] = [];
  let next = nextDue(schedule);
  while (next !== undefined && next <= now && due.length < mostMissed) {
    due.push(next);
    next = nextDue({ ...schedule, firedAt: next });
  }
  const last = due.at(-1);
  if (last === undefined) return;
  const kept = next !== undefined && next <= now ? now : last;
  memory.store.schedules.put({ ...schedule, firedAt: kept });
  for (const time of schedule.noCatchup ? [last] : due) startRun(schedule, { memory, time });
}

function startRun(
  { run, name }: StoredSchedule,
  { memory, time }: { readonly memory: Memory; readonly time: number },
): void {
  const iso = new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
  const request = { now: iso } as Request;
  const isTekton = run.pipeline_spec !== undefined;
  const runName = `Run of ${name} (${iso})`;
  if (isTekton) memory.runs.create({ ...run, name: runName }, request);
  else createRun({ ...run, display_name: runName }, request, memory);
}
