import type { GivenSecrets } from "../../model/given-secrets.ts";
import { allTasks } from "../../tekton/all-tasks.ts";
import { customTaskOf } from "../../tekton/custom-task.ts";
import type { PipelineRun, PipelineTask, Step, TaskSpec } from "../../tekton/pipeline-run.ts";
import { fieldsOf } from "../../tekton/untyped.ts";
import type { StepRunner } from "../step/step-runner.ts";
import { isAnySequencer } from "./any-sequencer.ts";
import type { Problem } from "./problem.ts";
import { environmentSource, missingSource, type Source, sourcesOf, variableSource } from "./sources.ts";
import { knownField } from "./step-environment.ts";

export interface Means {
  readonly stepRunner: StepRunner["kind"];
  readonly secrets: GivenSecrets;
}

/** Said before anything is executed: half a run would be worse than none. */
export function unsupportedProblem(run: PipelineRun, means: Means): Problem | undefined {
  const [feature] = [
    ...(run.spec?.workspaces ?? []).flatMap((workspace) => unsupportedWorkspace(workspace, means)),
    ...allTasks(run).flatMap(({ task }) => unsupportedInTask(task, means)),
  ];
  return feature === undefined
    ? undefined
    : { reason: "UnsupportedByEmbeddedServer", message: `${feature}; run this pipeline on a cluster` };
}

function unsupportedWorkspace(
  workspace: NonNullable<NonNullable<PipelineRun["spec"]>["workspaces"]>[number],
  { secrets }: Means,
): readonly string[] {
  if (workspace.volumeClaimTemplate !== undefined || workspace.emptyDir !== undefined) return [];
  const sources = sourcesOf(workspace);
  return sources === undefined
    ? [`workspace ${workspace.name} that is neither a volumeClaimTemplate, an emptyDir, a secret nor a config map`]
    : missing(sources, secrets).map((why) => `workspace ${workspace.name}: ${why}`);
}

const missing = (sources: readonly Source[], secrets: GivenSecrets): readonly string[] =>
  sources.flatMap((source) => missingSource(source, secrets) ?? []);

function unsupportedInTask(task: PipelineTask, means: Means): readonly string[] {
  if (customTaskOf(task) !== undefined) return [];
  const spec: TaskSpec = task.taskSpec ?? {};
  const sidecars = means.stepRunner === "process" ? (spec.sidecars ?? []) : [];
  return [
    ...(sidecars.length > 0 ? ["sidecars without a container engine"] : []),
    ...(spec.steps ?? []).flatMap((step) => unsupportedInStep(step, spec, means)),
  ].map((feature) => `${feature} (task ${task.name})`);
}

function unsupportedInStep(step: Step, spec: TaskSpec, { stepRunner, secrets }: Means): readonly string[] {
  return [
    ...(stepRunner === "process" ? leftToImage(step) : []),
    ...unsupportedVariables(step, spec, secrets),
    ...unsupportedVolumes(step, spec, secrets),
  ];
}

const leftToImage = (step: Step): readonly string[] =>
  (step.command ?? []).length === 0 && step.script === undefined && !isAnySequencer(step)
    ? [
        `step ${step.name ?? "unnamed"} without a command, which leaves it to the image, and there is no container engine`,
      ]
    : [];

function unsupportedVariables(step: Step, { stepTemplate = {} }: TaskSpec, secrets: GivenSecrets): readonly string[] {
  const name = step.name ?? "unnamed";
  const variables = [...(step.env ?? []), ...((stepTemplate.env as Step["env"]) ?? [])];
  const single = variables.flatMap(({ name: variable, valueFrom }) => {
    if (valueFrom === undefined || isFieldReference(valueFrom)) return [];
    const source = variableSource(valueFrom);
    const why = source === undefined ? ["it is not of a secret, a config map or the pod"] : missing([source], secrets);
    return why.map((reason) => `environment variable ${variable}: ${reason}, step ${name}`);
  });
  const entries = [...(step.envFrom ?? []), ...((stepTemplate.envFrom as Step["envFrom"]) ?? [])];
  const whole = missing(
    entries.flatMap((entry) => environmentSource(entry) ?? []),
    secrets,
  );
  return [...single, ...whole.map((reason) => `environment variables: ${reason}, step ${name}`)];
}

function unsupportedVolumes(
  step: Step,
  { volumes = [], stepTemplate = {} }: TaskSpec,
  secrets: GivenSecrets,
): readonly string[] {
  const mounts = [...(step.volumeMounts ?? []), ...((stepTemplate.volumeMounts as readonly unknown[]) ?? [])];
  return mounts.flatMap((mount) => {
    const name = String(fieldsOf(mount).name);
    // One that is not there at all is no feature of a cluster: its pod is not created.
    const volume = volumes.map(fieldsOf).find((candidate) => candidate.name === name);
    if (volume === undefined || volume.emptyDir !== undefined) return [];
    const sources = sourcesOf(volume);
    const why = sources === undefined ? ["it is not an emptyDir, a secret or a config map"] : missing(sources, secrets);
    return why.map((reason) => `volume ${name}: ${reason}, step ${step.name ?? "unnamed"}`);
  });
}

function isFieldReference(valueFrom: unknown): boolean {
  const path = (valueFrom as { readonly fieldRef?: { readonly fieldPath?: string } }).fieldRef?.fieldPath;
  return path !== undefined && knownField.test(path);
}
