import type pLimit from "p-limit";
import type { RunOptions } from "../context/run-options.ts";
import { followRun } from "../gate/follow-run.ts";
import { locateInLog } from "../gate/log-location.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { ActionError } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { SentRun, SubmittedRun, Verdict } from "../model/run.ts";
import type { Engine, Shipped } from "./engine.ts";
import type { Plan } from "./plan-uploads.ts";
export interface Delivery {
  readonly plan: Plan;
  readonly engine: Engine;
  readonly limit: ReturnType<typeof pLimit>;
  readonly options: RunOptions;
}

/** One pipeline from its package to its verdict. */
export async function deliver(delivery: Delivery): Promise<PipelineRecord> {
  const { plan, engine, limit, options } = delivery;
  let record = plan.record;
  const { compiled } = record;
  const { github, names, parameters = {} } = plan;
  if (names === undefined || compiled === undefined) return record;
  const shipment = { compiled, github, names, parameters };
  try {
    const { version, submit } = await limit(() => engine.ship(shipment));
    if (version !== undefined) record = { ...record, version };
    if (!options.inputs.run) return record;
    const submitted = await limit(() => submitKept(submit, options));
    options.onSubmitted(submitted);
    record = { ...record, run: submitted };
    if (!options.inputs.wait) return record;
    const verdict = await follow(submitted, compiled, delivery);
    if (!verdict.leftRunning) options.openRuns.remove(submitted);
    return { ...record, verdict };
  } catch (error) {
    // Requests that a cancellation cuts off fail in ways of their own.
    const { signal } = options.ports;
    if (signal.aborted && signal.reason instanceof ActionError) return { ...record, error: signal.reason };
    if (error instanceof ActionError) return { ...record, error };
    throw error;
  }
}

/** A run counts as open from the moment that it is sent: one whose answer a cancellation cuts off may still have arrived. */
async function submitKept(submit: Shipped["submit"], { openRuns, ports }: RunOptions): Promise<SubmittedRun> {
  const sent: SentRun[] = [];
  // What waited for its turn when the workflow was cancelled is not sent any more.
  ports.signal.throwIfAborted();
  const forgetSent = (): void => sent.forEach((run) => void openRuns.remove(run));
  try {
    const submitted = await submit((run) => {
      sent.push(run);
      openRuns.add(run);
    });
    openRuns.add(submitted);
    forgetSent();
    return submitted;
  } catch (error) {
    if (!ports.signal.aborted) forgetSent();
    throw error;
  }
}

async function follow(
  submitted: SubmittedRun,
  compiled: CompiledPipeline,
  { engine, options }: Delivery,
): Promise<Verdict> {
  const { inputs, ports, workspace } = options;
  return await followRun({
    source: engine.runSource(submitted),
    label: compiled.name,
    clock: ports.clock,
    log: ports.log,
    timeoutMs: inputs.timeout,
    onTimeout: inputs.onTimeout,
    onCancel: inputs.onCancel,
    logs: inputs.logs,
    signal: ports.signal,
    locate: async (log) => {
      const { sourceFilesOf } = await import("./source-files.ts");
      return locateInLog(log, sourceFilesOf(compiled, workspace));
    },
  });
}
