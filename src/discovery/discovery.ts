import { DiscoveryError } from "../model/errors.ts";
import type { LeftOut } from "../model/left-out.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";
import type { SdkName } from "../model/sdk.ts";
import type { WantedEntry } from "./choose-entry.ts";
import { findModules, type ModuleFile } from "./find-modules.ts";
import { openSources } from "./sources.ts";

export interface Discovery {
  /** Sorted by path. */
  readonly modules: readonly PipelineModule[];
  readonly leftOut: readonly LeftOut[];
}

export interface DiscoveryOptions {
  /** Absolute path. */
  readonly workspace: string;
  /** Globs relative to the workspace; `!` excludes. */
  readonly patterns: readonly string[];
  readonly entry: WantedEntry;
  /** Further folders, relative to the workspace, in which imports are looked up. */
  readonly roots?: readonly string[];
  /** For modules whose text does not show which SDK they are written for. */
  readonly defaultSdk?: SdkName;
}

/**
 * The modules that hold pipelines, or may do so when they are loaded or run. Text decides only what is certain; Python is not started.
 * @throws DiscoveryError when no file matches, or a path is none of the workspace
 */
export async function discoverPipelines(options: DiscoveryOptions): Promise<Discovery> {
  const { workspace, patterns } = options;
  const { files, leftOut } = await findModules(workspace, patterns);
  if (files.length + leftOut.length === 0) throw nothingFound(patterns, 0);
  const sources = openSources(workspace, options.roots ?? []);
  const candidates = files.filter(({ path, named }) => named || sources.reachesSdk(path));
  const without = files.filter((file) => !candidates.includes(file));
  const found = await choose(candidates, { ...options, sources, searched: new Set(files.map(({ path }) => path)) });
  return {
    modules: found.filter((choice) => "entry" in choice),
    leftOut: [
      ...leftOut,
      ...without.map(({ path }) => ({ path, reason: "imports neither kfp nor kfp_tekton" })),
      ...found.filter((choice) => "reason" in choice),
    ],
  };
}

interface ChooseContext extends DiscoveryOptions {
  readonly sources: ReturnType<typeof openSources>;
  readonly searched: ReadonlySet<string>;
}

async function choose(
  files: readonly ModuleFile[],
  options: ChooseContext,
): Promise<readonly (PipelineModule | LeftOut)[]> {
  if (files.length === 0) return [];
  // The parser is loaded late, only if there is something to parse.
  const { createChooser } = await import("./choose-entry.ts");
  return files.map(createChooser(options));
}

/** Creates the error for a named module without a pipeline. */
export function noPipelineIn(path: string): DiscoveryError {
  return new DiscoveryError(`${path} has no pipeline function.`, {
    code: "no-pipeline-found",
    hint: "Decorate the function with @dsl.pipeline(...), or take the file out of `pipelines`.",
    location: { file: path },
  });
}

/** @param files number of files that matched */
export function nothingFound(patterns: readonly string[], files: number): DiscoveryError {
  const globs = patterns.map((pattern) => `\`${pattern}\``).join(", ");
  const search =
    files === 0
      ? `no Python file matches ${globs}.`
      : `none of the ${files} files that match ${globs} has a pipeline function.`;
  return new DiscoveryError(`No pipeline found: ${search}`, {
    code: "no-pipeline-found",
    hint: "Set `pipelines` to globs of modules that have a function with the decorator @dsl.pipeline(...).",
  });
}
