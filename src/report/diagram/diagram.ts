import type { Graph, GraphDifference, GraphTask, TaskDifference } from "../../model/graph.ts";
import type { TaskState } from "../../model/run.ts";
import { countPhases, duration, plural, worstPhase } from "../text/words.ts";
import type { Tone } from "./tones.ts";

export interface Box {
  /** Names it among the boxes beside it. */
  readonly key: string;
  readonly kind: GraphTask["kind"];
  readonly title: string;
  /** Under the title. */
  readonly note: string;
  readonly tone: Tone;
  readonly isFinal: boolean;
  readonly arrows: readonly Arrow[];
  /** Titles of the tasks that it stands for, where these are several. */
  readonly tasks?: readonly string[];
  /** Boxes inside of it. */
  readonly body: readonly Box[];
}

/** Points to the box that has it. */
export interface Arrow {
  readonly from: string;
  readonly tone: "plain" | "added" | "removed";
}

export const plainBoxes = (tasks: Graph["tasks"]): readonly Box[] => runBoxes(tasks, []);

/** The iterations of a loop are folded: each of its tasks is shown once, as bad as it came off in any of them. */
export function runBoxes(tasks: Graph["tasks"], states: readonly TaskState[]): readonly Box[] {
  const byName = Map.groupBy(states, ({ name }) => name);
  return tasks.map((task) => {
    const own = byName.get(task.name) ?? [];
    const inner = own.flatMap(({ iterations = [] }) => iterations.flatMap((iteration) => iteration.tasks));
    const box = { ...boxOf(task), body: runBoxes(task.body, inner) };
    const [first, ...more] = own;
    if (first === undefined) return box;
    const phases = own.map(({ phase }) => phase);
    return { ...box, tone: worstPhase(phases), note: more.length === 0 ? stateNote(first) : countPhases(phases) };
  });
}

function boxOf({ key, kind, title, isFinal, needs }: GraphTask): Omit<Box, "body"> {
  const arrows = needs.map((from) => ({ from, tone: "plain" as const }));
  return { key, kind, title, note: "", tone: "plain", isFinal, arrows };
}

function stateNote(state: TaskState): string {
  const { phase, reason, retries, iterations = [], startedAt = "", finishedAt = "" } = state;
  if (phase === "skipped") return reason === "" ? "skipped" : `skipped: ${reason}`;
  const took = Date.parse(finishedAt) - Date.parse(startedAt);
  return [
    ...(iterations.length === 0 ? [] : [`${plural(iterations.length, "iteration")}`]),
    ...(Number.isNaN(took) ? [] : [duration(took)]),
    ...(retries === 0 ? [] : [retries === 1 ? "1 retry" : `${retries} retries`]),
    ...(state.exitCode === undefined ? [] : [`exit code ${state.exitCode}`]),
    ...(state.stepReason === undefined ? [] : [state.stepReason]),
  ].join(", ");
}

export const differenceBoxes = (tasks: GraphDifference["tasks"]): readonly Box[] => tasks.map(differenceBox);

const changesAtMost = 3;

function differenceBox({ mark, task, changes, newNeeds, formerNeeds, body }: TaskDifference): Box {
  const whats = changes.slice(0, changesAtMost).map(({ what }) => what);
  const more = changes.length > changesAtMost ? [plural(changes.length - changesAtMost, "more change")] : [];
  return {
    ...boxOf(task),
    tone: mark === "same" ? "plain" : mark,
    note: [...whats, ...more].join(", "),
    arrows: [
      ...task.needs.map((from) => ({ from, tone: newNeeds.includes(from) ? ("added" as const) : ("plain" as const) })),
      ...formerNeeds.map((from) => ({ from, tone: "removed" as const })),
    ],
    body: body.map(differenceBox),
  };
}
