import type { Environment } from "../../model/environment.ts";
import type { PipelineRun, PipelineTask, Step, TaskSpec } from "../../tekton/pipeline-run.ts";

/**
 * What a step sees of this process's environment: enough to find programs and package indexes, no token of the workflow; and the mark by
 * which the runner ends what a job has left behind (actions/runner src/Runner.Worker/JobExtension.cs).
 */
const passedOn =
  /^(PATH|LANG|LANGUAGE|LC_.*|TZ|RUNNER_TRACKING_ID|SYSTEMROOT|PYENV_ROOT|PYENV_VERSION|(HTTPS?|NO|ALL)_PROXY|(https?|no|all)_proxy|SSL_CERT_(FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|PIP_(INDEX_URL|EXTRA_INDEX_URL|FIND_LINKS|CERT|TRUSTED_HOST|DEFAULT_TIMEOUT|CACHE_DIR))$/;

/** The password of an index is for compiling; on a cluster no step has it, and what a step prints is in the log. */
const withoutLogin = (addresses: string): string => addresses.replace(/\/\/[^/\s]*@/g, "//");

interface StepInPod {
  readonly step: Step;
  readonly spec: TaskSpec;
  readonly task: PipelineTask;
  readonly taskRunName: string;
  readonly pipelineRun: PipelineRun;
  readonly env: Environment;
  readonly fill: (text: string) => string;
}

export interface StepEnvironment {
  readonly machine: Readonly<Record<string, string>>;
  /** The container's own variables, with container paths. */
  readonly own: Readonly<Record<string, string>>;
}

export function stepEnvironment(context: StepInPod): StepEnvironment {
  const { step, spec, env, fill } = context;
  const machine = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && passedOn.test(name) ? [[name, name.startsWith("PIP_") ? withoutLogin(value) : value]] : [],
  );
  const template = (spec.stepTemplate?.env ?? []) as NonNullable<Step["env"]>;
  const own = [...template, ...(step.env ?? [])].map((entry) => [
    entry.name,
    entry.valueFrom === undefined ? fill(entry.value ?? "") : fieldValue(entry.valueFrom, context),
  ]);
  return { machine: Object.fromEntries(machine), own: Object.fromEntries(own) };
}

/** A field of the pod's metadata, which has the run's labels and annotations and Tekton's own (tektoncd/pipeline pkg/apis/pipeline/register.go). */
function fieldValue(valueFrom: unknown, { pipelineRun, task, taskRunName }: StepInPod): string {
  const path = (valueFrom as { readonly fieldRef: { readonly fieldPath: string } }).fieldRef.fieldPath;
  const { metadata = {} } = pipelineRun;
  const labels: Readonly<Record<string, string>> = {
    ...metadata.labels,
    ...task.taskSpec?.metadata?.labels,
    "tekton.dev/pipelineRun": metadata.name ?? "",
    "tekton.dev/pipelineTask": task.name,
    "tekton.dev/taskRun": taskRunName,
  };
  const annotations: Readonly<Record<string, string>> = {
    ...metadata.annotations,
    ...task.taskSpec?.metadata?.annotations,
  };
  const [, kind, key = ""] = /^metadata\.(name|namespace|labels|annotations)(?:\['([^']+)'\])?$/.exec(path) ?? [];
  const values: Readonly<Record<string, string | undefined>> = {
    name: `${taskRunName}-pod`,
    namespace: metadata.namespace,
    labels: labels[key],
    annotations: annotations[key],
  };
  return values[kind ?? ""] ?? "";
}
