import { delimiter, relative, resolve, sep } from "node:path";
import type { Environment } from "../model/environment.ts";

interface Searching {
  readonly workspace: string;
  readonly inputs: { readonly workingDirectory: string };
  readonly env: Environment;
}

/** Folders of the workspace in which Python looks for modules beside those that a module's path gives: relative to it, with `/`. */
export function searchRoots({ workspace, inputs, env }: Searching): readonly string[] {
  const added = (env.PYTHONPATH ?? "").split(delimiter).filter((path) => path !== "");
  const within = added.map((path) => relative(workspace, resolve(workspace, path)).split(sep).join("/") || ".");
  return [inputs.workingDirectory, ...within.filter((path) => path !== ".." && !path.startsWith("../"))];
}
