import type { OpenRun } from "./context/open-runs.ts";
import type { Engine, EngineOptions } from "./delivery/engine.ts";
import { openEngine } from "./delivery/open-engine.ts";
import { terminateRun } from "./gate/terminate-run.ts";
import type { SubmittedRun, TaskState } from "./model/run.ts";

/** The server may be what kept the main step from terminating them. */
const terminateWithinMs = 60_000;
/** Only to say what becomes of exit handlers. */
const lookWithinMs = 5_000;

/**
 * Terminates the runs that the main step was following when it was killed, and finds those of which it had no answer. @throws ActionError
 * when the server cannot be reached
 * @returns those that could not be terminated
 */
export async function terminateOpenRuns(
  runs: readonly OpenRun[],
  options: EngineOptions,
): Promise<readonly SubmittedRun[]> {
  const engine = await openEngine(options);
  try {
    const left = await Promise.all(runs.map((run) => terminate(run, engine, options)));
    return left.filter((run) => run !== undefined);
  } finally {
    await engine.close();
  }
}

async function terminate(open: OpenRun, engine: Engine, { ports }: EngineOptions): Promise<SubmittedRun | undefined> {
  const run = "runId" in open ? open : await engine.findRun?.(open);
  if (run === undefined) {
    ports.log.line(`${open.name}: the run has not arrived at the server`);
    return undefined;
  }
  const source = engine.runSource(run);
  const tasks = async (): Promise<readonly TaskState[]> => {
    const state = await source.readRun(AbortSignal.timeout(lookWithinMs)).catch(() => undefined);
    return state?.tasks ?? [];
  };
  const options = { ...ports, source, tasks, label: run.name, withinMs: terminateWithinMs };
  return (await terminateRun(options)).kind === "terminated" ? undefined : run;
}
