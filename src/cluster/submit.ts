import { randomUUID } from "node:crypto";
import { graceAfterAbort } from "../context/grace-after-abort.ts";
import type { Clock } from "../model/clock.ts";
import { defined } from "../model/defined.ts";
import { TektonError } from "../model/errors.ts";
import type { Log } from "../model/log.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import type { KubeContext } from "./context.ts";
import { type CustomTaskCheck, customTasksOf, resourceTemplatesOf } from "./custom-tasks.ts";
import { deniedRun } from "./denied-run.ts";
import type { Kubectl } from "./kubectl.ts";
import { livePipelineRun, runIdLabel, runNameOf } from "./live-run.ts";
import { refuseObjectName } from "./object-name.ts";

export interface PipelineRunSubmission {
  readonly pipelineRun: PipelineRun;
  /** The run's display name. */
  readonly runName: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Service account; empty for the package's own, or the cluster's default. */
  readonly serviceAccount: string;
  /** Where the run comes from, as names and values. */
  readonly provenance: readonly (readonly [string, string])[];
  /** Page of the repository; empty when unknown. */
  readonly repositoryUrl: string;
}

export interface CreatedPipelineRun {
  readonly name: string;
  readonly namespace: string;
  /** URL of the object in the cluster's API; empty if the cluster's address is unknown. */
  readonly url: string;
}

export interface SubmitContext {
  readonly kubectl: Kubectl;
  readonly context: KubeContext;
  /** ID shared by all runs of this step, so that one watch covers them. */
  readonly submissionId: string;
  readonly customTasks: CustomTaskCheck;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** Creates the PipelineRun exactly once, also with retries. @throws TektonError with the cluster's message */
export async function submitPipelineRun(
  submission: PipelineRunSubmission,
  where: SubmitContext,
): Promise<CreatedPipelineRun> {
  const { server, namespace } = where.context;
  const runId = randomUUID();
  const name = runNameOf(submission.pipelineRun, runId);
  refuseObjectName(name);
  const createdAt = new Date(where.clock.now()).toISOString();
  const live = livePipelineRun({ ...submission, name, runId, createdAt, submissionId: where.submissionId });
  const customTasks = customTasksOf(live);
  if (customTasks.length > 0) await where.customTasks.check(customTasks);
  await applyTemplates(live, where);
  await createOnce({ live, name, runId, where });
  const path = `/apis/tekton.dev/v1/namespaces/${namespace}/pipelineruns/${name}`;
  return { name, namespace, url: server === "" ? "" : `${server}${path}` };
}

async function applyTemplates(live: PipelineRun, { kubectl, signal }: SubmitContext): Promise<void> {
  const items = resourceTemplatesOf(live);
  if (items.length === 0) return;
  const input = JSON.stringify({ apiVersion: "v1", kind: "List", items });
  try {
    // The cluster's schema of loops has no fields to validate (300-pipelineloop.yaml); the loops' webhook checks them.
    const args = ["apply", "--server-side", "--force-conflicts", "--validate=false", "-f", "-", "-o", "name"];
    await kubectl.run(args, { input, signal });
  } catch (error) {
    if (!(error instanceof TektonError)) throw error;
    throw new TektonError(`The cluster did not take the loops of the pipeline: ${error.message}`, {
      cause: error,
      hint: "They need to be created and patched (pipelineloops.custom.tekton.dev); `inline-tasks: true` puts them into the run instead.",
      ...defined({ reason: error.reason }),
    });
  }
}

interface Creation {
  readonly live: PipelineRun;
  readonly name: string;
  readonly runId: string;
  readonly where: SubmitContext;
}

const delaysMs = [500, 2_000, 5_000];

/** The name is unique to this submission, so after a lost response the run is looked up by it, and sent again only if it does not exist. */
async function createOnce(creation: Creation): Promise<void> {
  const { clock, log, signal } = creation.where;
  for (const delayMs of delaysMs) {
    const failure = await tryToCreate(creation);
    if (failure === undefined) return;
    log.line(`${failure.message}; the PipelineRun is not there, trying again`);
    await clock.sleep(delayMs, signal);
  }
  const failure = await tryToCreate(creation);
  if (failure !== undefined) throw failure;
}

/** Reasons after which a retry may succeed; an undefined reason means that no response arrived. */
const transientReasons: ReadonlySet<string | undefined> = new Set([
  undefined,
  "InternalError",
  "ServiceUnavailable",
  "ServerTimeout",
  "Timeout",
  "TooManyRequests",
]);

/** @returns why the run was not created; undefined if it exists */
async function tryToCreate(creation: Creation): Promise<TektonError | undefined> {
  const { kubectl, signal } = creation.where;
  try {
    const call = { input: JSON.stringify(creation.live), signal: graceAfterAbort(signal) };
    await kubectl.run(["create", "-f", "-", "--validate=strict", "-o", "name"], call);
    return undefined;
  } catch (error) {
    if (!(error instanceof TektonError)) throw error;
    const maybeThere = transientReasons.has(error.reason) || error.reason === "AlreadyExists";
    if (maybeThere && (await isThere(creation))) return undefined;
    if (transientReasons.has(error.reason)) return error;
    throw deniedRun(error.message, creation.live, error);
  }
}

async function isThere({ name, runId, where: { kubectl, signal } }: Creation): Promise<boolean> {
  const args = ["get", "pipelineruns.v1.tekton.dev", "--ignore-not-found", "-o", "json"];
  const text = await kubectl.run(args, { names: [name], signal: graceAfterAbort(signal) });
  if (text.trim() === "") return false;
  return (JSON.parse(text) as PipelineRun).metadata?.labels?.[runIdLabel] === runId;
}
