import { allTasks } from "../../tekton/all-tasks.ts";
import { customTaskOf } from "../../tekton/custom-task.ts";
import type { PipelineRun, PipelineTask, Step, TaskSpec } from "../../tekton/pipeline-run.ts";
import type { StepRunner } from "../step/step-runner.ts";
import type { Problem } from "./problem.ts";

/** Said before anything is executed: half a run would be worse than none. */
export function unsupportedProblem(run: PipelineRun, stepRunner: StepRunner["kind"]): Problem | undefined {
  const feature =
    unsupportedWorkspace(run) ??
    allTasks(run)
      .map(({ task }) => unsupportedInTask(task, stepRunner))
      .find((found) => found !== undefined);
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
  if (customTaskOf(task) !== undefined) return undefined;
  const spec: TaskSpec = task.taskSpec ?? {};
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
