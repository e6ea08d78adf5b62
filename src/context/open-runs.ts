import type { Environment } from "../model/environment.ts";
import type { SentRun, SubmittedRun } from "../model/run.ts";

/** A run of which the server has answered, or one that was only sent. */
export type OpenRun = SubmittedRun | SentRun;

/**
 * The runs that this step must see to their end. They are written down at each change, because a step may be killed at any time: the runner
 * reads the file of the state even then (actions/runner src/Runner.Worker/ActionRunner.cs, RunAsync), and the post step terminates what is
 * left. Each run has a name of its own in the state, which becomes an environment variable: one of all runs could be too long for it.
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

/** What was written down last, from the environment of the post step; nothing where the step did not come so far. */
export function readOpenRuns(env: Environment): readonly OpenRun[] {
  return Object.entries(env).flatMap(([name, value = ""]) =>
    /^STATE_run-\d+$/.test(name) && value !== "" ? [JSON.parse(value) as OpenRun] : [],
  );
}
