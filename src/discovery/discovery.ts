import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DiscoveryError } from "../model/errors.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";
import { findModules, type ModuleFile } from "./find-modules.ts";
import type { ModuleSource } from "./python-source.ts";
export interface DiscoveryOptions {
  /** Absolute path. */
  readonly workspace: string;
  /** Globs relative to the workspace; `!` excludes. */
  readonly patterns: readonly string[];
  /** `auto`: decorated functions, and `main` for modules that have none and call the SDK's compiler. */
  readonly entry: "auto" | "pipeline" | "main";
}

/**
 * The modules that hold pipelines, or may do so when they run as `__main__`, sorted by path. Python is not started for this.
 * @throws DiscoveryError when nothing is found, or a module that was named holds no pipeline
 */
export async function discoverPipelines({
  workspace,
  patterns,
  entry,
}: DiscoveryOptions): Promise<readonly PipelineModule[]> {
  const files = await findModules(workspace, patterns);
  if (files.length === 0) throw nothingFound(patterns, 0);
  // The parser is loaded when there is something to parse.
  const { readModule } = await import("./python-source.ts");
  const found = await Promise.all(
    files.map(async (file) => chooseEntry(file, readModule(await readFile(join(workspace, file.path), "utf8")), entry)),
  );
  const modules = found.filter((module) => module !== undefined);
  if (modules.length > 0) return modules;
  throw nothingFound(patterns, files.length);
}

function chooseEntry(
  { path, named }: ModuleFile,
  { pipelines, callsSdk }: ModuleSource,
  entry: DiscoveryOptions["entry"],
): PipelineModule | undefined {
  if (entry !== "main" && pipelines.length > 0) return { path, pipelines, entry: "pipeline", named };
  const asMain = entry === "main" ? named || callsSdk || pipelines.length > 0 : entry === "auto" && callsSdk;
  if (asMain) return { path, pipelines, entry: "main", named };
  if (named) throw noPipelineIn(path);
  return undefined;
}

/** For a module that was named and holds no pipeline, as its text or its run shows. */
export function noPipelineIn(path: string): DiscoveryError {
  return new DiscoveryError(`${path} has no pipeline function.`, {
    hint: "Decorate the function with @dsl.pipeline(...), or take the file out of `pipelines`.",
    location: { file: path },
  });
}

function nothingFound(patterns: readonly string[], files: number): DiscoveryError {
  return new DiscoveryError(`No pipeline found: ${describeSearch(patterns, files)}`, {
    hint: "Set `pipelines` to globs of modules that have a function with the decorator @dsl.pipeline(...).",
  });
}

function describeSearch(patterns: readonly string[], files: number): string {
  const globs = patterns.map((pattern) => `\`${pattern}\``).join(", ");
  return files === 0
    ? `no Python file matches ${globs}.`
    : `none of the ${files} files that match ${globs} has a pipeline function.`;
}
