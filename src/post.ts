import type { EngineOptions } from "./engine.ts";
import { terminateRun } from "./gate/gate.ts";
import type { SubmittedRun } from "./kfp/kfp.ts";
import { openEngine } from "./open-engine.ts";

/** The server may be what kept the main step from terminating them. */
const terminateWithinMs = 60_000;

/**
 * Terminates the runs that the main step was following when it was killed. @throws ActionError when the server cannot be reached
 * @returns those that could not be terminated
 */
export async function terminateOpenRuns(
  runs: readonly SubmittedRun[],
  options: EngineOptions,
): Promise<readonly SubmittedRun[]> {
  const engine = await openEngine(options);
  try {
    const failures = await Promise.all(
      runs.map((run) =>
        terminateRun({ ...options.ports, source: engine.runSource(run), label: run.name, withinMs: terminateWithinMs }),
      ),
    );
    return runs.filter((_, index) => failures[index] !== undefined);
  } finally {
    await engine.close();
  }
}
