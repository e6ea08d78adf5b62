import pLimit from "p-limit";
import type { StepContext } from "../context/step-context.ts";
import { followRun } from "../gate/follow-run.ts";
import { locateInLog } from "../gate/log-location.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { ActionError } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { SentRun, SubmittedRun, Verdict } from "../model/run.ts";
import type { Accepted, Engine } from "./engine.ts";
import { followSettings } from "./follow-settings.ts";
import type { PlannedUpload } from "./plan.ts";

interface DeliveryContext {
  readonly plan: PlannedUpload;
  readonly engine: Engine;
  readonly limit: ReturnType<typeof pLimit>;
  readonly context: StepContext;
}

/** Limit of concurrent uploads and submissions: enough to hide latency, few enough for a small server. */
const requestsAtOnce = 4;

/** Takes each pipeline from its package to its verdict. */
export async function deliverAll(
  plans: readonly PlannedUpload[],
  engine: Engine,
  context: StepContext,
): Promise<readonly PipelineRecord[]> {
  await engine.prepare?.(plans.flatMap(({ request }) => request ?? []));
  const limit = pLimit(requestsAtOnce);
  const delivered = await Promise.allSettled(plans.map((plan) => deliver({ plan, engine, limit, context })));
  // An unexpected error in one pipeline is thrown only after the other pipelines have finished.
  return delivered.map((outcome) => {
    if (outcome.status === "rejected") throw outcome.reason;
    return outcome.value;
  });
}

async function deliver(work: DeliveryContext): Promise<PipelineRecord> {
  const { plan, engine, limit, context } = work;
  let record = plan.record;
  const { compiled } = record;
  const { request } = plan;
  if (request === undefined || compiled === undefined) return record;
  try {
    const { version, submit } = await limit(() => engine.accept({ compiled, request }));
    if (version !== undefined) record = { ...record, version };
    if (!context.inputs.run) return record;
    const submitted = await limit(() => submitAndRemember(submit, context));
    context.progress.submitted(submitted);
    record = { ...record, run: submitted };
    if (!context.inputs.wait) return record;
    const verdict = await follow(submitted, compiled, work);
    if (!verdict.leftRunning) context.openRuns.remove(submitted);
    return { ...record, verdict };
  } catch (error) {
    // Requests that a cancellation interrupts fail with various errors, so the signal decides.
    const { signal } = context.ports;
    if (signal.aborted && signal.reason instanceof ActionError) return { ...record, error: signal.reason };
    if (error instanceof ActionError) return { ...record, error };
    throw error;
  }
}

/** A run counts as open once it is sent: the server may have it even if a cancellation interrupts the response. */
async function submitAndRemember(submit: Accepted["submit"], { openRuns, ports }: StepContext): Promise<SubmittedRun> {
  const sent: SentRun[] = [];
  // Submissions still in the queue when the workflow is cancelled are not sent.
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
  { engine, context }: DeliveryContext,
): Promise<Verdict> {
  return await followRun({
    source: engine.runSource(submitted, compiled.yaml),
    label: compiled.name,
    ...followSettings(context),
    locate: async (log) => {
      const { sourceFilesOf } = await import("./source-files.ts");
      return locateInLog(log, sourceFilesOf(compiled, context.workspace));
    },
  });
}
