import type { TaskPath } from "../../argo/node-names.ts";
import { parseJson } from "../../model/parse-json.ts";

export type TaskKind = "dag" | "loop" | "task" | "retried task";
type EndState = "SUCCEEDED" | "FAILED";

/** What the Python process reports, a line each (driver/run_events.py). `at` is in seconds. */
export type RunEvent = { readonly at: number } & (
  | { readonly event: "begin"; readonly path: TaskPath; readonly kind: TaskKind }
  | { readonly event: "finish"; readonly path: TaskPath; readonly state: EndState; readonly message: string }
  | { readonly event: "skip"; readonly path: TaskPath; readonly message: string }
  | { readonly event: "attempt"; readonly path: TaskPath; readonly number: number; readonly log: string }
  | {
      readonly event: "attempt-end";
      readonly path: TaskPath;
      readonly number: number;
      readonly state: EndState;
      readonly message: string;
    }
  | { readonly event: "end"; readonly state: EndState; readonly message: string }
);

/** A line that is cut off, because the process was killed while it wrote, is left out. */
export const readEvents = (text: string): readonly RunEvent[] =>
  text.split("\n").flatMap((line) => (parseJson(line) as RunEvent | undefined) ?? []);

export interface Attempt {
  readonly startedAt: number;
  readonly log: string;
  readonly finishedAt?: number;
  readonly state?: EndState;
  readonly message?: string;
}

/** A task of the run as far as it has come. */
export interface LocalTask {
  readonly path: TaskPath;
  readonly kind: TaskKind;
  readonly startedAt: number;
  readonly finishedAt?: number;
  readonly state: "RUNNING" | EndState | "SKIPPED";
  readonly message: string;
  readonly attempts: readonly Attempt[];
}

export interface LocalState {
  readonly tasks: readonly LocalTask[];
  /** Absent while the run goes on. */
  readonly end?: { readonly state: EndState; readonly message: string };
}

export function stateOf(events: readonly RunEvent[]): LocalState {
  const tasks = new Map<string, LocalTask>();
  let end: LocalState["end"];
  for (const event of events) {
    if (event.event === "end") end = { state: event.state, message: event.message };
    else {
      const key = JSON.stringify(event.path);
      const next = changed(tasks.get(key), event);
      if (next !== undefined) tasks.set(key, next);
    }
  }
  return { tasks: [...tasks.values()], ...(end === undefined ? {} : { end }) };
}

type TaskEvent = Exclude<RunEvent, { event: "end" }>;

function changed(task: LocalTask | undefined, event: TaskEvent): LocalTask | undefined {
  const { path, at } = event;
  if (event.event === "begin")
    return { path, kind: event.kind, startedAt: at, state: "RUNNING", message: "", attempts: [] };
  if (event.event === "skip") {
    const times = { startedAt: at, finishedAt: at };
    return { path, kind: "dag", ...times, state: "SKIPPED", message: event.message, attempts: [] };
  }
  if (task === undefined) return undefined;
  if (event.event === "finish") return { ...task, finishedAt: at, state: event.state, message: event.message };
  const own: Partial<Attempt> = event.event === "attempt" ? { startedAt: at, log: event.log } : endOf(event);
  const attempt = { startedAt: at, log: "", ...task.attempts[event.number], ...own };
  return { ...task, attempts: [...task.attempts.slice(0, event.number), attempt] };
}

const endOf = ({ at, state, message }: TaskEvent & { readonly event: "attempt-end" }): Partial<Attempt> => ({
  finishedAt: at,
  state,
  message,
});
