import type { SentRun, SubmittedRun } from "./kfp/kfp.ts";

/** A run of which the server has answered, or one that was only sent. */
export type OpenRun = SubmittedRun | SentRun;

/**
 * The runs that this step must see to their end. They are written down at each change, because a step may be killed at any time: the runner
 * reads the file of the state even then (actions/runner src/Runner.Worker/ActionRunner.cs, RunAsync), and the post step terminates what is
 * left.
 */
export class OpenRuns {
  readonly #runs = new Map<string, OpenRun>();
  readonly #save: (text: string) => void;

  constructor(save: (text: string) => void) {
    this.#save = save;
  }

  add(run: OpenRun): void {
    this.#runs.set(keyOf(run), run);
    this.#write();
  }

  remove(run: OpenRun): void {
    if (this.#runs.delete(keyOf(run))) this.#write();
  }

  #write(): void {
    this.#save(JSON.stringify([...this.#runs.values()]));
  }
}

const keyOf = (run: OpenRun): string => ("runId" in run ? run.runId : run.mark);

/** What was written down last; nothing where the step did not come so far. */
export function readOpenRuns(text: string): readonly OpenRun[] {
  return text === "" ? [] : (JSON.parse(text) as readonly OpenRun[]);
}
