import { NoLogError, RunGoneError, TektonError } from "../model/errors.ts";
import { mebibyte } from "../model/limits.ts";
import type { RunSource, TaskState } from "../model/run.ts";
import { isLostLog } from "../tekton/lost-log.ts";
import type { PipelineRun, PipelineRunStatus, TaskRunStatus } from "../tekton/pipeline-run.ts";
import { runStateOf } from "../tekton/run-state.ts";
import { hasFailed } from "../tekton/task-run-state.ts";
import type { Kubectl } from "./kubectl.ts";
import type { ClusterObject, ObjectStatus, RunObjects } from "./run-objects.ts";

/** Creates the source that the gate reads a PipelineRun's state and logs from. */
export function createRunSource(name: string, kubectl: Kubectl, objects: RunObjects): RunSource {
  let seen = 0;
  return {
    readRun: async (signal) => {
      const all = await objects.read(signal);
      seen = objects.version;
      return runStateOf(runFrom(name, all));
    },
    changed: (signal) => objects.changedSince(seen, signal),
    readLog: (task, signal) => readLog(task, { kubectl, objects, signal }),
    terminate: (signal) => terminate(name, { kubectl, objects, signal }),
    finallyAfterTermination: "runs",
  };
}

/** Combines the run with its TaskRuns and CustomRuns, as KFP's persistence agent does. */
function runFrom(name: string, objects: readonly ClusterObject[]): PipelineRun {
  const run = objects.find(({ kind, metadata }) => kind === "PipelineRun" && metadata.name === name);
  if (run === undefined)
    throw new RunGoneError(`The PipelineRun ${name} is not in the cluster any more.`, {
      hint: "It was deleted before it ended: by a user, or by a controller that cleans up runs (Tekton's pruner, the persistence agent of KFP).",
    });
  const { status = {}, ...rest } = run;
  const byRun = Map.groupBy(objects, ({ metadata }) => metadata.labels?.["tekton.dev/pipelineRun"]);
  return { ...rest, status: { ...status, ...childrenOf(name, byRun) } };
}

/** TaskRuns and CustomRuns by the name of their PipelineRun. */
type ObjectsByRun = ReadonlyMap<string | undefined, readonly ClusterObject[]>;

function childrenOf(run: string, byRun: ObjectsByRun): Pick<PipelineRunStatus, "taskRuns" | "runs"> {
  const own = byRun.get(run) ?? [];
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
    withIterations(entry, byRun),
  ]);
  return { taskRuns: entriesOf("TaskRun"), runs: Object.fromEntries(customRuns) };
}

interface ChildEntry {
  readonly pipelineTaskName: string;
  readonly status: ObjectStatus;
}

/** A loop's iterations are separate PipelineRuns, to which only the loop refers (docs/facts/tekton.md, Loops). */
function withIterations(entry: ChildEntry, byRun: ObjectsByRun): ChildEntry {
  const { pipelineRuns } = entry.status.extraFields ?? {};
  if (pipelineRuns === undefined) return entry;
  const iterations = Object.entries(pipelineRuns).map(([name, iteration]) => [
    name,
    { ...iteration, status: { ...iteration.status, ...childrenOf(name, byRun) } },
  ]);
  const extraFields = { ...entry.status.extraFields, pipelineRuns: Object.fromEntries(iterations) };
  return { ...entry, status: { ...entry.status, extraFields } };
}

interface RunSourceContext {
  readonly kubectl: Kubectl;
  readonly objects: RunObjects;
  readonly signal: AbortSignal;
}

/** Lines read from the end of a log, where the cause of a failure is. */
const lastLines = 10_000;
const logLimit = 8 * mebibyte;

async function readLog({ podName }: TaskState, { kubectl, objects, signal }: RunSourceContext): Promise<string> {
  if (podName === undefined) return "";
  const taskRun = (await objects.read(signal)).find(({ status }) => status?.podName === podName);
  const container = containerOf(taskRun?.status ?? {});
  const args = ["logs", `--container=${container}`, `--tail=${lastLines}`, `--limit-bytes=${logLimit}`];
  const text = await kubectl.run(args, { names: [podName], signal });
  if (isLostLog(text)) throw new NoLogError(`The cluster has no log of pod ${podName}: ${text.trim()}`, text.trim());
  return text;
}

/** Chooses the container: the failed step, else the author's, which the SDK names `main`. */
function containerOf({ steps = [] }: TaskRunStatus): string {
  const step = steps.find(hasFailed) ?? steps.find(({ name }) => name === "main") ?? steps[0];
  return step?.container ?? "step-main";
}

const resource = "pipelineruns.v1.tekton.dev";

/**
 * A run with an exit handler is cancelled so that the handler still runs, because it cleans up. Tekton's webhook refuses changes of a run
 * that has ended (pipelinerun_validation.go:146), so a refusal means that nothing is left to do.
 */
async function terminate(name: string, { kubectl, objects, signal }: RunSourceContext): Promise<void> {
  try {
    const run = objects.known("PipelineRun", name) ?? (await getRun(name, kubectl, signal));
    const finals = run.spec?.pipelineSpec?.finally ?? run.status?.pipelineSpec?.finally ?? [];
    const patch = JSON.stringify({ spec: { status: finals.length > 0 ? "CancelledRunFinally" : "Cancelled" } });
    await kubectl.run(["patch", resource, "--type=merge", `--patch=${patch}`, "-o", "name"], { names: [name], signal });
  } catch (error) {
    if (!(error instanceof TektonError) || error.reason === undefined) throw error;
    if (error.reason === "NotFound") return;
    if (runStateOf(await getRun(name, kubectl, signal)).condition === "Unknown") throw error;
  }
}

const getRun = async (name: string, kubectl: Kubectl, signal: AbortSignal): Promise<ClusterObject> =>
  JSON.parse(await kubectl.run(["get", resource, "-o", "json"], { names: [name], signal })) as ClusterObject;
