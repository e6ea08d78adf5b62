import { dependenciesOf } from "../../tekton/dependencies.ts";
import type { PipelineRun, PipelineTask, Step, TaskSpec } from "../../tekton/pipeline-run.ts";

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
export function planRun(run: PipelineRun): Plan {
  const spec = run.spec?.pipelineSpec;
  const tasks = spec?.tasks ?? [];
  const finals = spec?.finally ?? [];
  const { pipeline, tasks: tasksTimeout } = run.spec?.timeouts ?? {};
  const problem = missingReference(run) ?? missingParameter(run) ?? unsupportedProblem(run, [...tasks, ...finals]);
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
  const task = [...tasks, ...finals].find(({ taskRef }) => taskRef !== undefined && !isCustom(taskRef));
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

/**
 * What Tekton's webhook says against a run, which then is not created at all (recorded: kfp-tekton-1.9.2-cluster/10-life-denied-by-admission
 * and -invalid-metadata-name); undefined when it lets it pass.
 */
export function admissionProblem(run: PipelineRun): string | undefined {
  const name = nameOf(run);
  if (!/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(name)) {
    return `PipelineRun.tekton.dev ${JSON.stringify(name)} is invalid: metadata.name: Invalid value: ${JSON.stringify(name)}: a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character`;
  }
  const spec = run.spec?.pipelineSpec;
  const problem = spec === undefined ? undefined : graphProblem(spec.tasks ?? [], spec.finally ?? []);
  return problem === undefined
    ? undefined
    : `admission webhook "validation.webhook.pipeline.tekton.dev" denied the request: validation failed: ${problem}`;
}

function graphProblem(tasks: readonly PipelineTask[], finals: readonly PipelineTask[]): string | undefined {
  if (tasks.length === 0) return "missing field(s): spec.pipelineSpec.tasks";
  const names = [...tasks, ...finals].map((task) => task.name);
  const badName = names.findIndex((name) => !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name));
  if (badName !== -1)
    return `invalid value ${JSON.stringify(names[badName])}: spec.pipelineSpec.tasks[${badName}].name: a task's name must consist of lower case alphanumeric characters or '-'`;
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice !== -1) return `expected exactly one, got both: spec.pipelineSpec.tasks[${twice}].name`;
  const known = new Set(tasks.map((task) => task.name));
  const dangling = tasks
    .flatMap((task) => dependenciesOf(task).map((on) => ({ task: task.name, on })))
    .find(({ on }) => !known.has(on));
  if (dangling !== undefined) {
    const { task, on } = dangling;
    return `invalid value: couldn't add link between ${task} and ${on}: task ${task} depends on ${on} but ${on} wasn't present in Pipeline: spec.pipelineSpec.tasks`;
  }
  return hasCycle(tasks)
    ? "invalid value: cycle detected; the tasks depend on each other: spec.pipelineSpec.tasks"
    : undefined;
}

function hasCycle(tasks: readonly PipelineTask[]): boolean {
  const done = new Set<string>();
  for (;;) {
    const ready = tasks.filter((task) => !done.has(task.name) && dependenciesOf(task).every((name) => done.has(name)));
    if (ready.length === 0) return done.size < tasks.length;
    for (const task of ready) done.add(task.name);
  }
}

/** Said before anything is executed: half a run would be worse than none. */
function unsupportedProblem(run: PipelineRun, tasks: readonly PipelineTask[]): Problem | undefined {
  const feature = unsupportedWorkspace(run) ?? tasks.map(unsupportedInTask).find((found) => found !== undefined);
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

const isCustom = (reference: Readonly<Record<string, unknown>>): boolean =>
  typeof reference.apiVersion === "string" && !reference.apiVersion.startsWith("tekton.dev/");

function unsupportedInTask(task: PipelineTask): string | undefined {
  if (task.taskRef !== undefined) return `custom task ${String(task.taskRef.kind)} (task ${task.name})`;
  const spec: TaskSpec = task.taskSpec ?? {};
  if (spec.apiVersion !== undefined && !spec.apiVersion.startsWith("tekton.dev/"))
    return `custom task ${spec.kind} (task ${task.name})`;
  if ("matrix" in task) return `matrix (task ${task.name})`;
  if (task.when?.some((when) => when.cel !== undefined)) return `when expression in CEL (task ${task.name})`;
  if ((spec.sidecars ?? []).length > 0) return `sidecars (task ${task.name})`;
  const found = (spec.steps ?? [])
    .map((step) => unsupportedInStep(step, spec))
    .find((feature) => feature !== undefined);
  return found === undefined ? undefined : `${found} (task ${task.name})`;
}

function unsupportedInStep(step: Step, { volumes = [], stepTemplate = {} }: TaskSpec): string | undefined {
  const name = step.name ?? "unnamed";
  if ((step.command ?? []).length === 0 && step.script === undefined)
    return `step ${name} without a command, which leaves it to the image`;
  const variables = [...(step.env ?? []), ...((stepTemplate.env as Step["env"]) ?? [])];
  const variable = variables.find((entry) => entry.valueFrom !== undefined && !isFieldReference(entry.valueFrom));
  if (variable !== undefined) return `environment variable ${variable.name} from a secret or config map, step ${name}`;
  const mounts = [
    ...(step.volumeMounts ?? []),
    ...((stepTemplate.volumeMounts as readonly unknown[]) ?? []),
  ] as readonly { readonly name?: string }[];
  const mount = mounts.find(
    (entry) => !isEmptyDir(volumes.find((volume) => (volume as { readonly name?: string }).name === entry.name)),
  );
  return mount === undefined ? undefined : `volume ${mount.name} that is not an emptyDir, step ${name}`;
}

const isEmptyDir = (volume: unknown): boolean => typeof volume === "object" && volume !== null && "emptyDir" in volume;

/** The fields of a pod that exist without a pod. */
export const knownField = /^metadata\.(name|namespace|labels\['[^']+'\]|annotations\['[^']+'\])$/;

function isFieldReference(valueFrom: unknown): boolean {
  const path = (valueFrom as { readonly fieldRef?: { readonly fieldPath?: string } }).fieldRef?.fieldPath;
  return path !== undefined && knownField.test(path);
}
