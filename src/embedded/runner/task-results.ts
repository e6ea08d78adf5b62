import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseJson } from "../../model/parse-json.ts";
import { type ParamValue, paramValueOf } from "../../tekton/param-value.ts";
import type { TaskSpec } from "../../tekton/pipeline-run.ts";
import type { Pod } from "../step/step-runner.ts";

/** Tekton passes results through the container's termination message, which Kubernetes limits to this. */
const resultsLimit = 4096;

export type TaskResults =
  | { readonly kind: "results"; readonly values: ReadonlyMap<string, ParamValue> }
  | { readonly kind: "invalid"; readonly reason: string; readonly message: string };

/** Declared results only. Nothing is trimmed: a line feed at the end is part of the value. */
export async function readResults(pod: Pod, spec: TaskSpec): Promise<TaskResults> {
  const declared = new Map((spec.results ?? []).map((result) => [result.name, result.type ?? "string"]));
  // A condition task of the SDK declares its `outcome`; files that nobody declared are nobody's result.
  const files = (await readdir(pod.results)).filter((name) => declared.has(name));
  const texts = new Map(
    await Promise.all(files.map(async (name) => [name, await readFile(join(pod.results, name), "utf8")] as const)),
  );
  const size = Buffer.byteLength(JSON.stringify([...texts]));
  if (size > resultsLimit) {
    const message = `The results of the task are ${size} bytes long, more than the ${resultsLimit} that fit into a termination message`;
    return { kind: "invalid", reason: "TaskRunResultLargerThanAllowedLimit", message };
  }
  return typedResults(texts, declared);
}

/** Lists and objects are JSON (tektoncd/pipeline pkg/reconciler/taskrun/validate_taskrun.go, validateTaskRunResults). */
function typedResults(texts: ReadonlyMap<string, string>, declared: ReadonlyMap<string, string>): TaskResults {
  const values = new Map<string, ParamValue>();
  const wrong: string[] = [];
  for (const [name, text] of texts) {
    const type = declared.get(name) ?? "string";
    const parsed = type === "string" ? text : parseJson(text);
    const actual = Array.isArray(parsed)
      ? "array"
      : typeof parsed === "object" && parsed !== null
        ? "object"
        : "string";
    if (actual === type) values.set(name, paramValueOf(parsed));
    else
      wrong.push(
        `${JSON.stringify(name)}: task result is expected to be "${type}" type but was initialized to a different type "${actual}"`,
      );
  }
  if (wrong.length === 0) return { kind: "results", values };
  const message = `Provided results don't match declared results; may be invalid JSON or missing result declaration: ${wrong.join(", ")}`;
  return { kind: "invalid", reason: "TaskRunValidationFailed", message };
}
