import type { SubmittedRun } from "./kfp/kfp.ts";

/**
 * The runs that this step has submitted and must see to their end. They are written down at each change, because a step may be killed at any
 * time: the runner reads the file of the state even then (actions/runner src/Runner.Worker/ActionRunner.cs, RunAsync), and the post step
 * terminates what is left.
 */
export class OpenRuns {
  readonly #runs = new Map<string, SubmittedRun>();
  readonly #save: (text: string) => void;

  constructor(save: (text: string) => void) {
    this.#save = save;
  }

  add(run: SubmittedRun): void {
    this.#runs.set(run.runId, run);
    this.#save(JSON.stringify([...this.#runs.values()]));
  }

  remove(run: SubmittedRun): void {
    this.#runs.delete(run.runId);
    this.#save(JSON.stringify([...this.#runs.values()]));
  }
}

/** What was written down last; nothing where the step did not come so far. */
export function readOpenRuns(text: string): readonly SubmittedRun[] {
  return text === "" ? [] : (JSON.parse(text) as readonly SubmittedRun[]);
}
