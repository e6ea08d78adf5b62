import { parseJson } from "../model/parse-json.ts";
import { allTasks, listOf } from "../tekton/all-tasks.ts";
import type { PipelineTask } from "../tekton/pipeline-run.ts";
import type { Problem, Rule } from "./rule.ts";

/** Limit of one container's termination message, which contains Tekton's results (Kubernetes, container.go, MaxContainerTerminationMessageLength). */
const containerLimit = 4096;
/** Limit of all containers of a pod together (kubernetes pkg/kubelet/kuberuntime, MaxPodTerminationMessageLogLength). */
const podLimit = 12 * 1024;

const annotation = "tekton-result-sizes";

/** The hint is also used for a task that failed because its result was too large. */
export const resultSizeHint =
  "Hand large values over as files: declare them with OutputPath and InputPath, or as output_artifact_paths.";

/**
 * Compares the author's estimates with the limit. The SDK uses them to spread results over steps (kfp_tekton/compiler/_op_to_template.py);
 * it only logs a warning.
 */
export const resultSize: Rule = {
  name: "result-size",
  hint: resultSizeHint,
  find: (run) => allTasks(run).flatMap(({ task }) => problemsOf(task)),
};

interface Estimate {
  /** The result's name as the author wrote it. */
  readonly written: string;
  /** The result's name as the SDK looks it up: capitals and `_` are kept. */
  readonly result: string;
  readonly size: number;
}

function problemsOf({ name, taskSpec }: PipelineTask): readonly Problem[] {
  const estimates = readEstimates(taskSpec?.metadata?.annotations?.[annotation]);
  const declared = listOf(taskSpec?.results).map((result) => result.name);
  const total = estimates.reduce((sum, { size }) => sum + size, 0);
  const tooLarge = estimates.filter(({ size }) => size > containerLimit);
  const messages = [
    ...tooLarge.map(
      ({ written, size }) =>
        `The result ${written} is estimated at ${size} bytes: a container may hand over ${containerLimit} bytes at its end.`,
    ),
    ...(tooLarge.length === 0 && total > podLimit
      ? [`The results are estimated at ${total} bytes together: a pod may hand over ${podLimit} bytes at its end.`]
      : []),
    ...estimates
      .filter(({ result }) => !declared.includes(result))
      .map((estimate) => unknownResult(estimate, declared)),
  ];
  return messages.map((message) => ({ message, task: name, clues: [annotation] }));
}

/** The SDK renames `param3_b` to `param3-b`, and looks estimates up by the new name. */
function unknownResult({ written }: Estimate, declared: readonly string[]): string {
  const sdkName = declared.find((name) => lettersAndDigits(name) === lettersAndDigits(written));
  return sdkName === undefined
    ? `The size of ${written} is estimated, which is not a result of the task (${declared.join(", ") || "it has none"}).`
    : `The size of ${written} is estimated, and the SDK calls that result ${sdkName}: write the estimate under that name.`;
}

const lettersAndDigits = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

function readEstimates(text: string | undefined): readonly Estimate[] {
  return Object.entries(parseJson(text ?? "{}") ?? {}).map(([written, size]) => ({
    written,
    result: written.replaceAll(/[^\w-]/g, "-"),
    size: Number(size) || 0,
  }));
}
