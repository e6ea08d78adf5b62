import { configure } from "./config/configure.ts";
import { type OpenRun, readOpenRuns } from "./context/open-runs.ts";
import type { StepContext } from "./context/step-context.ts";
import { removeContainersLeft } from "./delivery/embedded-runner.ts";
import type { Engine } from "./delivery/engine.ts";
import { openEngine } from "./delivery/open-engine.ts";
import { terminateRun } from "./gate/terminate-run.ts";
import type { SubmittedRun, TaskState } from "./model/run.ts";
import type { StepOutcome } from "./report/end-step.ts";
import { renderRunsLeft } from "./report/runs-left.ts";

/** Time limit, because an unreachable server may be why the main step could not terminate its runs. */
const terminateWithinMs = 60_000;
/** Time limit of a request that is only needed to describe exit handlers. */
const lookWithinMs = 5_000;

/**
 * Terminates the runs that the main step was following when it was killed. Runs of an embedded server ended with the
 * main step, but for their containers, which are removed.
 * @throws ActionError when the server cannot be reached
 */
export async function terminateOpenRuns(context: StepContext): Promise<StepOutcome> {
  const { inputs, ports } = context;
  if (inputs.host === "embedded") await removeContainersLeft(context);
  const runs = readOpenRuns(ports.env);
  const isOver = runs.length === 0 || inputs.host === "embedded" || inputs.onCancel === "detach";
  const left = isOver ? [] : await terminateAll(runs, context);
  for (const { name, url } of left)
    ports.log.annotate({
      level: "error",
      title: "Run left running",
      message: `Run "${name}" could not be terminated: ${url}`,
    });
  return { errors: [], summary: async () => renderRunsLeft(left), hasFailed: left.length > 0 };
}

/** @returns those that could not be terminated */
async function terminateAll(runs: readonly OpenRun[], context: StepContext): Promise<readonly SubmittedRun[]> {
  const { log } = context.ports;
  log.line("These runs of the step may still be going on; they are terminated now:");
  for (const run of runs) log.line(`- ${run.name}${"url" in run ? `, ${run.url}` : ""}`);
  const { context: withServer } = await configure(context);
  const engine = await openEngine(withServer);
  try {
    // A run on a server that cannot be reached does not keep the others from their end.
    const ends = await Promise.allSettled(runs.map((run) => terminate(run, engine, context)));
    return ends.flatMap((end) => {
      if (end.status === "rejected") throw end.reason;
      return end.value ?? [];
    });
  } finally {
    await engine.close();
  }
}

/** A run that was sent without a response is looked up first. @returns the run if it could not be terminated */
async function terminate(open: OpenRun, engine: Engine, { ports }: StepContext): Promise<SubmittedRun | undefined> {
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
