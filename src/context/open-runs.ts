import type { Environment } from "../model/environment.ts";
import type { SentRun, SubmittedRun } from "../model/run.ts";

/** A run that the server has confirmed, or one whose response has not arrived. */
export type OpenRun = SubmittedRun | SentRun;

/**
 * The runs that this step must see to their end. Each change is saved, because a step may be killed at any time. The runner reads the state
 * file even then (actions/runner src/Runner.Worker/ActionRunner.cs, RunAsync), and the post step terminates the runs that are left. State
 * values become environment variables, so each run has its own: all runs in one value could be too long.
 */
export class OpenRuns {
  readonly #names = new Map<string, string>();
  readonly #save: (name: string, value: string) => void;

  constructor(save: (name: string, value: string) => void) {
    this.#save = save;
  }

  add(run: OpenRun): void {
    const name = `run-${this.#names.size + 1}`;
    this.#names.set(keyOf(run), name);
    this.#save(name, JSON.stringify(run));
  }

  remove(run: OpenRun): void {
    const name = this.#names.get(keyOf(run));
    if (name !== undefined) this.#save(name, "");
  }
}

const keyOf = (run: OpenRun): string => ("runId" in run ? run.runId : run.mark);

/** Reads the saved runs from the environment of the post step. The list is empty if the main step submitted nothing. */
export function readOpenRuns(env: Environment): readonly OpenRun[] {
  return Object.entries(env).flatMap(([name, value = ""]) =>
    /^STATE_run-\d+$/.test(name) && value !== "" ? [JSON.parse(value) as OpenRun] : [],
  );
}
