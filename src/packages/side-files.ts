import { extname } from "node:path";
import { loadAll } from "js-yaml";
import { PackageError } from "../model/errors.ts";
import { fieldsOf } from "../tekton/untyped.ts";

/** Names that the SDK gives: kfp_tekton/compiler/compiler.py, `_customtask_cr` and `_pipelineloop_cr`. */
const suffixPattern = /^_(customtask|pipelineloop)_cr\d{1,6}\.yaml$/;

/** Removes the extension like Python's os.path.splitext, which the SDK uses to name side files: `p.tar.gz` becomes `p.tar`. */
export const withoutExtension = (path: string): string => path.slice(0, path.length - extname(path).length);

/** Whether the rest of a file name, after its package's, is one that the SDK writes. */
export const isSideFileSuffix = (suffix: string): boolean => suffixPattern.test(suffix);

/** Whether the SDK writes a file of this name beside the package. */
export function isSideFileOf(packagePath: string, path: string): boolean {
  const stem = withoutExtension(packagePath);
  return path.startsWith(stem) && isSideFileSuffix(path.slice(stem.length));
}

/** The SDK writes these fields and no others (compiler.py, `custom_task_cr` and `pipeline_loop_cr`). */
const fields: ReadonlySet<string> = new Set(["apiVersion", "kind", "metadata", "spec"]);

/** Groups of custom tasks are named like domains. The groups of Kubernetes and Tekton themselves contain no custom tasks. */
const customGroup = /^(?!tekton\.dev\/)(?![^/]*\.k8s\.io\/)[a-z0-9-]+(?:\.[a-z0-9-]+)+\/v\w{1,30}$/;

/**
 * A side file is the resource of one loop or custom task. Anything else under such a name did not come from the SDK.
 * @throws PackageError
 */
export function refuseOtherResource(yaml: string, path: string): void {
  const problem = problemOf(yaml, path);
  if (problem === undefined) return;
  throw new PackageError(`${path} is not a file that the SDK writes beside a package: ${problem}.`, {
    hint: "Only resources of loops and custom tasks lie beside packages. Compile again, and pass the folder on unchanged.",
  });
}

function problemOf(yaml: string, path: string): string | undefined {
  const documents = load(yaml);
  if (documents?.length !== 1) return "it is not one YAML document";
  const resource = fieldsOf(documents[0]);
  const { apiVersion, kind } = resource;
  const other = Object.keys(resource).find((field) => !fields.has(field));
  if (other !== undefined) return `it has the field ${other}`;
  const what = `it is ${String(kind ?? "no object with a kind")} of ${String(apiVersion ?? "no group")}`;
  if (typeof kind !== "string" || !customGroup.test(String(apiVersion))) return what;
  return path.includes("_pipelineloop_cr") && kind !== "PipelineLoop" ? what : undefined;
}

function load(yaml: string): readonly unknown[] | undefined {
  try {
    return loadAll(yaml);
  } catch {
    return undefined;
  }
}
