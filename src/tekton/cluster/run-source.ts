import { RunGoneError, TektonError } from "../../errors.ts";
import type { RunSource, TaskState } from "../../gate/gate.ts";
import type { PipelineRun, PipelineRunStatus, TaskRunStatus } from "../pipeline-run.ts";
import { runStateOf } from "../run-state.ts";
import type { Kubectl } from "./kubectl.ts";
import type { ClusterObject, ObjectStatus, RunObjects } from "./run-objects.ts";

/** A PipelineRun of the cluster as the gate follows it. */
export function createRunSource(name: string, kubectl: Kubectl, objects: RunObjects): RunSource {
  let seen = 0;
  return {
    readRun: async (signal) => {
      const all = await objects.read(signal);
      seen = objects.version;
      return runStateOf(runFrom(name, all));
    },
    changed: (signal) => objects.changedSince(seen, signal),
    readLog: async (task, signal) => await readLog(task, { kubectl, signal, objects: await objects.read(signal) }),
    terminate: (signal) => terminate(name, kubectl, signal),
  };
}

/** The run with what its TaskRuns and CustomRuns say, as the agent of KFP would put it together. */
function runFrom(name: string, objects: readonly ClusterObject[]): PipelineRun {
  const run = objects.find(({ kind, metadata }) => kind === "PipelineRun" && metadata.name === name);
  if (run === undefined)
    throw new RunGoneError(`The PipelineRun ${name} is not in the cluster any more.`, {
      hint: "Somebody deleted it before it had ended.",
    });
  const { status = {}, ...rest } = run;
  return { ...rest, status: { ...status, ...childrenOf(name, objects) } };
}

function childrenOf(run: string, objects: readonly ClusterObject[]): Pick<PipelineRunStatus, "taskRuns" | "runs"> {
  const own = objects.filter(({ metadata }) => metadata.labels?.["tekton.dev/pipelineRun"] === run);
  const entriesOf = (wanted: string): Readonly<Record<string, ChildEntry>> =>
    Object.fromEntries(
      own
        .filter(({ kind }) => kind === wanted)
        .map(({ metadata, status = {} }) => [
          metadata.name,
          { pipelineTaskName: metadata.labels?.["tekton.dev/pipelineTask"] ?? metadata.name, status },
        ]),
    );
  const customRuns = Object.entries(entriesOf("CustomRun")).map(([name, entry]) => [
    name,
    withIterations(entry, objects),
  ]);
  return { taskRuns: entriesOf("TaskRun"), runs: Object.fromEntries(customRuns) };
}

interface ChildEntry {
  readonly pipelineTaskName: string;
  readonly status: ObjectStatus;
}

/** The iterations of a loop are PipelineRuns of their own, which the loop names and nothing else refers to (facts: tekton.md §7). */
function withIterations(entry: ChildEntry, objects: readonly ClusterObject[]): ChildEntry {
  const { pipelineRuns } = entry.status.extraFields ?? {};
  if (pipelineRuns === undefined) return entry;
  const iterations = Object.entries(pipelineRuns).map(([name, iteration]) => [
    name,
    { ...iteration, status: { ...iteration.status, ...childrenOf(name, objects) } },
  ]);
  const extraFields = { ...entry.status.extraFields, pipelineRuns: Object.fromEntries(iterations) };
  return { ...entry, status: { ...entry.status, extraFields } };
}

interface LogRequest {
  readonly kubectl: Kubectl;
  readonly objects: readonly ClusterObject[];
  readonly signal: AbortSignal;
}

/** Of a log its end: what explains a failure is there. */
const lastLines = 10_000;
const logLimit = 8 * 1024 * 1024;

async function readLog({ podName }: TaskState, { kubectl, objects, signal }: LogRequest): Promise<string> {
  if (podName === undefined) return "";
  const taskRun = objects.find(({ status }) => status?.podName === podName);
  const container = containerOf(taskRun?.status ?? {});
  return await kubectl.run(
    ["logs", podName, `--container=${container}`, `--tail=${lastLines}`, `--limit-bytes=${logLimit}`],
    {
      signal,
    },
  );
}

/** The step that failed, else the author's own, which the SDK names `main`. */
function containerOf({ steps = [] }: TaskRunStatus): string {
  const step =
    steps.find(({ terminated }) => (terminated?.exitCode ?? 0) !== 0) ??
    steps.find(({ name }) => name === "main") ??
    steps[0];
  return step?.container ?? "step-main";
}

const cancellation = JSON.stringify({ spec: { status: "Cancelled" } });

/** Tekton's webhook refuses changes of a run that has ended (pipelinerun_validation.go:146): then there is nothing left to do. */
async function terminate(name: string, kubectl: Kubectl, signal: AbortSignal): Promise<void> {
  const resource = "pipelineruns.v1.tekton.dev";
  try {
    await kubectl.run(["patch", resource, name, "--type=merge", `--patch=${cancellation}`, "-o", "name"], { signal });
  } catch (error) {
    if (!(error instanceof TektonError) || error.reason === undefined) throw error;
    if (error.reason === "NotFound") return;
    const run = JSON.parse(await kubectl.run(["get", resource, name, "-o", "json"], { signal })) as ClusterObject;
    if (runStateOf(run).condition === "Unknown") throw error;
  }
}
