import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DiscoveryError } from "../errors.ts";
import { findModules, type ModuleFile } from "./find-modules.ts";

/** A function with the SDK's pipeline decorator, as read from the source without running it. */
export interface DeclaredPipeline {
  readonly function: string;
  /** The decorator's `name=`, else the function's name. */
  readonly name: string;
  /** Line of the `def`, from 1. */
  readonly line: number;
}

/** A Python module that holds pipelines. */
export interface PipelineModule {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** In the order of the source. */
  readonly pipelines: readonly DeclaredPipeline[];
}

export interface DiscoveryOptions {
  /** Absolute path. */
  readonly workspace: string;
  /** Globs relative to the workspace; `!` excludes. */
  readonly patterns: readonly string[];
}

/**
 * The modules that hold pipelines, sorted by path. Python is not started for this.
 * @throws DiscoveryError when nothing is found, or a module that was named holds no pipeline
 */
export async function discoverPipelines({ workspace, patterns }: DiscoveryOptions): Promise<readonly PipelineModule[]> {
  const files = await findModules(workspace, patterns);
  if (files.length === 0) throw nothingFound(patterns, 0);
  // The parser is loaded when there is something to parse.
  const { readPipelines } = await import("./python-source.ts");
  const modules = await Promise.all(files.map((file) => readModule({ workspace, file, readPipelines })));
  const found = modules.filter((module) => module.pipelines.length > 0);
  if (found.length > 0) return found;
  throw nothingFound(patterns, files.length);
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

interface Reading {
  readonly workspace: string;
  readonly file: ModuleFile;
  readonly readPipelines: (source: string) => readonly DeclaredPipeline[];
}

async function readModule({ workspace, file: { path, named }, readPipelines }: Reading): Promise<PipelineModule> {
  const pipelines = readPipelines(await readFile(join(workspace, path), "utf8"));
  if (pipelines.length > 0 || !named) return { path, pipelines };
  throw new DiscoveryError(`${path} has no pipeline function.`, {
    hint: "Decorate the function with @dsl.pipeline(...), or take the file out of `pipelines`.",
    location: { file: path },
  });
}
