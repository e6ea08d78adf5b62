import { NoLogError } from "../model/errors.ts";
import type { RunSource, TaskState } from "../model/run.ts";
import { labelOf } from "../tekton/task-title.ts";
import { flattenTasks } from "./flatten-tasks.ts";

/** An image that cannot be pulled fails a task within a minute (quirk: unknown-image-fails-late), and its pod may be gone then. */
const askAfterMs = [15_000, 30_000] as const;
const askEachMs = 60_000;
/** Limit of tasks to ask about: if a hundred tasks do not begin, they usually have one cause. */
const askedAtMost = 20;

interface Silence {
  readonly since: number;
  asked: number;
  hasBegun: boolean;
  said: string;
}

/**
 * Watches tasks of which a server reports only the names (`legacyStatusUpdate` of KFP's persistence agent, quirk:
 * task-runs-only-referenced). Why such a task has not begun is in the server's error when its log is requested.
 */
export class SilentTasks {
  readonly #source: RunSource;
  readonly #signal: AbortSignal;
  readonly #say: (line: string) => void;
  readonly #silences = new Map<string, Silence>();

  constructor(source: RunSource, signal: AbortSignal, say: (line: string) => void) {
    this.#source = source;
    this.#signal = signal;
    this.#say = say;
  }

  /** The last known reasons of tasks that have not begun. */
  get said(): ReadonlyMap<string, string> {
    const entries = [...this.#silences].filter(([, { said }]) => said !== "");
    return new Map(entries.map(([name, { said }]) => [name, said]));
  }

  notice(tasks: readonly TaskState[], now: number): void {
    const silent = flattenTasks(tasks).filter((task) => task.isOnlyNamed && task.podName !== undefined);
    for (const task of silent) {
      const silence = this.#silences.get(task.name) ?? { since: now, asked: 0, hasBegun: false, said: "" };
      if (this.#silences.size < askedAtMost) this.#silences.set(task.name, silence);
      const dueMs = askAfterMs[silence.asked] ?? (silence.asked - 1) * askEachMs;
      if (silence.hasBegun || now - silence.since < dueMs) continue;
      silence.asked += 1;
      void this.#ask(task, silence);
    }
  }

  async #ask(task: TaskState, silence: Silence): Promise<void> {
    try {
      await this.#source.readLog(task, this.#signal);
      silence.hasBegun = true;
      silence.said = "";
    } catch (error) {
      // An unreachable server is reported elsewhere.
      if (!(error instanceof NoLogError) || error.said === silence.said) return;
      silence.said = error.said;
      this.#say(`task ${labelOf(task)} has no log yet: ${error.said}`);
    }
  }
}
