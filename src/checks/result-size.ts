import type { PipelineTask } from "../tekton/pipeline-run.ts";
import { type Rule, tasksOf } from "./rule.ts";

/** Of what one container may say at its end, Tekton's results among it (Kubernetes, container.go, MaxContainerTerminationMessageLength). */
const containerLimit = 4096;
/** Of all containers of a pod together (kubernetes pkg/kubelet/kuberuntime, MaxPodTerminationMessageLogLength). */
const podLimit = 12 * 1024;

const annotation = "tekton-result-sizes";

/** The author's own estimate, by which the SDK spreads results over steps (kfp_tekton/compiler/_op_to_template.py); it only logs a warning. */
export const resultSize: Rule = {
  name: "result-size",
  hint: "Hand large values over as files: declare them with OutputPath and InputPath, or as output_artifact_paths.",
  find: (run) => tasksOf(run).flatMap((task) => problemsOf(task).map((message) => ({ message, clue: annotation }))),
};

function problemsOf({ name, taskSpec }: PipelineTask): readonly string[] {
  const estimates = Object.entries(readEstimates(taskSpec?.metadata?.annotations?.[annotation]));
  const declared = new Set(taskSpec?.results?.map((result) => result.name));
  const total = estimates.reduce((sum, [, size]) => sum + size, 0);
  const tooLarge = estimates.filter(([, size]) => size > containerLimit);
  return [
    ...tooLarge.map(
      ([result, size]) =>
        `Task ${name} estimates its result ${result} at ${size} bytes: a container may say ${containerLimit} at its end.`,
    ),
    ...(tooLarge.length === 0 && total > podLimit
      ? [`Task ${name} estimates its results at ${total} bytes together: a pod may say ${podLimit} at its end.`]
      : []),
    ...estimates
      .filter(([result]) => !declared.has(result))
      .map(([result]) => `Task ${name} estimates the size of ${result}, which is none of its results.`),
  ];
}

function readEstimates(text: string | undefined): Readonly<Record<string, number>> {
  try {
    const estimates = JSON.parse(text ?? "{}") as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(estimates).map(([name, size]) => [name.replaceAll(/[^\w-]/g, "-"), Number(size) || 0]),
    );
  } catch {
    return {};
  }
}
