import { missingWorkspaces, topLevelOnly } from "../../tekton/admission/workspaces.ts";
import { customTaskOf } from "../../tekton/custom-task.ts";
import type { PipelineRun, PipelineTask, Step, TaskSpec } from "../../tekton/pipeline-run.ts";
import type { StepRunner } from "../step/step-runner.ts";

/** What a run will do, or why it cannot begin. */
export interface Plan {
  readonly tasks: readonly PipelineTask[];
  readonly finally: readonly PipelineTask[];
  readonly pipelineTimeout: string | undefined;
  readonly tasksTimeout: string | undefined;
  readonly problem: Problem | undefined;
}

export interface Problem {
  readonly reason: string;
  readonly message: string;
}

/** Reasons and messages are Tekton's (recorded: kfp-tekton-1.9.2-cluster/10-life-missing-*) but for what only this runner cannot do. */
export function planRun(run: PipelineRun, stepRunner: StepRunner["kind"]): Plan {
  const spec = run.spec?.pipelineSpec;
  const tasks = spec?.tasks ?? [];
  const finals = spec?.finally ?? [];
  const { pipeline, tasks: tasksTimeout } = run.spec?.timeouts ?? {};
  const problem =
    missingReference(run) ??
    missingParameter(run) ??
    missingWorkspace(run) ??
    unsupportedProblem(run, [...tasks, ...finals], stepRunner);
  return { tasks, finally: finals, pipelineTimeout: pipeline, tasksTimeout, problem };
}

const nameOf = (run: PipelineRun): string => run.metadata?.name ?? "";
const namespaceOf = (run: PipelineRun): string => run.metadata?.namespace ?? "kubeflow";

function missingReference(run: PipelineRun): Problem | undefined {
  if (run.spec?.pipelineSpec === undefined) {
    const name = String(run.spec?.pipelineRef?.name ?? "");
    const message = `Error retrieving pipeline for pipelinerun ${namespaceOf(run)}/${nameOf(run)}: pipelines.tekton.dev ${JSON.stringify(name)} not found`;
    return { reason: "CouldntGetPipeline", message };
  }
  const { tasks = [], finally: finals = [] } = run.spec.pipelineSpec;
  const task = [...tasks, ...finals].find((task) => task.taskRef !== undefined && customTaskOf(task) === undefined);
  if (task === undefined) return undefined;
  const name = JSON.stringify(String(task.taskRef?.name ?? ""));
  const message = `Pipeline ${namespaceOf(run)}/${nameOf(run)} can't be Run; it contains Tasks that don't exist: Couldn't retrieve Task ${name}: tasks.tekton.dev ${name} not found`;
  return { reason: "CouldntGetTask", message };
}

function missingParameter(run: PipelineRun): Problem | undefined {
  const given = new Set(run.spec?.params?.map((param) => param.name));
  const missing = (run.spec?.pipelineSpec?.params ?? [])
    .filter((param) => param.default === undefined && !given.has(param.name))
    .map((param) => param.name);
  if (missing.length === 0) return undefined;
  const message = `PipelineRun ${namespaceOf(run)} parameters is missing some parameters required by Pipeline ${nameOf(run)}'s parameters: PipelineRun missing parameters: [${missing.join(" ")}]`;
  return { reason: "ParameterMissing", message };
}

/** Recorded on kfp-tekton 1.9.2 for a workspace that a task mentions; the other words are Tekton's (pkg/reconciler/pipelinerun/pipelinerun.go). */
function missingWorkspace(run: PipelineRun): Problem | undefined {
  const [missing] = topLevelOnly(missingWorkspaces(run), run);
  if (missing === undefined) return undefined;
  const { reason, message } = missing;
  const context = `PipelineRun ${namespaceOf(run)}/${nameOf(run)} doesn't bind Pipeline ${namespaceOf(run)}/${nameOf(run)}'s Workspaces correctly: `;
  return { reason, message: reason === "InvalidWorkspaceBindings" ? context + message : message };
}

/** Said before anything is executed: half a run would be worse than none. */
function unsupportedProblem(
  run: PipelineRun,
  tasks: readonly PipelineTask[],
  stepRunner: StepRunner["kind"],
): Problem | undefined {
  const feature =
    unsupportedWorkspace(run) ??
    tasks.map((task) => unsupportedInTask(task, stepRunner)).find((found) => found !== undefined);
  return feature === undefined
    ? undefined
    : { reason: "UnsupportedByEmbeddedServer", message: `${feature}; run this pipeline on a cluster` };
}

function unsupportedWorkspace(run: PipelineRun): string | undefined {
  const other = (run.spec?.workspaces ?? []).find(
    (workspace) => workspace.volumeClaimTemplate === undefined && workspace.emptyDir === undefined,
  );
  return other === undefined
    ? undefined
    : `workspace ${other.name} that is neither a volumeClaimTemplate nor an emptyDir`;
}

function unsupportedInTask(task: PipelineTask, stepRunner: StepRunner["kind"]): string | undefined {
  if (task.taskRef !== undefined) return `custom task ${String(task.taskRef.kind)} (task ${task.name})`;
  const spec: TaskSpec = task.taskSpec ?? {};
  const custom = customTaskOf(task);
  if (custom !== undefined) return `custom task ${custom.kind} (task ${task.name})`;
  if ("matrix" in task) return `matrix (task ${task.name})`;
  if (task.when?.some((when) => when.cel !== undefined)) return `when expression in CEL (task ${task.name})`;
  if (stepRunner === "process" && (spec.sidecars ?? []).length > 0)
    return `sidecars without a container engine (task ${task.name})`;
  const found = (spec.steps ?? [])
    .map((step) => (stepRunner === "process" ? leftToImage(step) : undefined) ?? unsupportedInStep(step, spec))
    .find((feature) => feature !== undefined);
  return found === undefined ? undefined : `${found} (task ${task.name})`;
}

function leftToImage(step: Step): string | undefined {
  return (step.command ?? []).length === 0 && step.script === undefined
    ? `step ${step.name ?? "unnamed"} without a command, which leaves it to the image, and there is no container engine`
    : undefined;
}

function unsupportedInStep(step: Step, { volumes = [], stepTemplate = {} }: TaskSpec): string | undefined {
  const name = step.name ?? "unnamed";
  const variables = [...(step.env ?? []), ...((stepTemplate.env as Step["env"]) ?? [])];
  const variable = variables.find((entry) => entry.valueFrom !== undefined && !isFieldReference(entry.valueFrom));
  if (variable !== undefined) return `environment variable ${variable.name} from a secret or config map, step ${name}`;
  const mounts = [
    ...(step.volumeMounts ?? []),
    ...((stepTemplate.volumeMounts as readonly unknown[]) ?? []),
  ] as readonly { readonly name?: string }[];
  // One that is not there at all is no feature of a cluster: its pod is not created.
  const mount = mounts.find((entry) => {
    const volume = volumes.find((candidate) => (candidate as { readonly name?: string }).name === entry.name);
    return volume !== undefined && !isEmptyDir(volume);
  });
  return mount === undefined ? undefined : `volume ${mount.name} that is not an emptyDir, step ${name}`;
}

const isEmptyDir = (volume: unknown): boolean => typeof volume === "object" && volume !== null && "emptyDir" in volume;

/** The fields of a pod that exist without a pod. */
export const knownField = /^metadata\.(name|namespace|labels\['[^']+'\]|annotations\['[^']+'\])$/;

function isFieldReference(valueFrom: unknown): boolean {
  const path = (valueFrom as { readonly fieldRef?: { readonly fieldPath?: string } }).fieldRef?.fieldPath;
  return path !== undefined && knownField.test(path);
}
