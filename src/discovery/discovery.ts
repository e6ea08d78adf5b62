import { DiscoveryError } from "../model/errors.ts";
import type { LeftOut } from "../model/left-out.ts";
import { type Memo, type MemoKind, noMemo } from "../model/memo.ts";
import type { PipelineModule } from "../model/pipeline-module.ts";
import type { SdkName } from "../model/sdk.ts";
import { isObject } from "../workspace/untrusted.ts";
import type { WantedEntry } from "./choose-entry.ts";
import { findModules, type ModuleFile } from "./find-modules.ts";
import { type AskedOfFiles, openSources } from "./sources.ts";

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
  /** Results of earlier steps. */
  readonly memo?: Memo;
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
  const chosen = await recallOrChoose(files, { ...options, sources, searched: new Set(files.map(({ path }) => path)) });
  return {
    modules: chosen.filter((choice) => "entry" in choice),
    leftOut: [...leftOut, ...chosen.filter((choice) => "reason" in choice)],
  };
}

interface ChooseContext extends DiscoveryOptions {
  readonly sources: ReturnType<typeof openSources>;
  readonly searched: ReadonlySet<string>;
}

type Choice = PipelineModule | LeftOut;

/**
 * What is chosen depends on the settings, the list of files, and on what was asked of the files' texts and places. If all of it is as it was
 * in an earlier step, so is the result, and nothing is parsed.
 */
async function recallOrChoose(files: readonly ModuleFile[], options: ChooseContext): Promise<readonly Choice[]> {
  const { sources, entry, roots = [], defaultSdk = "", memo = noMemo } = options;
  const from = [files, entry, roots, defaultSdk];
  const known = memo.recall(discoveries, from);
  if (known !== undefined && sources.areStill(known.asked)) return known.chosen;
  const candidates = files.filter(({ path, named }) => named || sources.reachesSdk(path));
  const without = files.filter((file) => !candidates.includes(file));
  const chosen = [
    ...without.map(({ path }) => ({ path, reason: "imports neither kfp nor kfp_tekton" })),
    ...(await choose(candidates, options)),
  ];
  memo.keep(discoveries, from, { asked: sources.asked(), chosen });
  return chosen;
}

interface KeptDiscovery {
  readonly asked: AskedOfFiles;
  readonly chosen: readonly Choice[];
}

const discoveries: MemoKind<KeptDiscovery> = {
  name: "discovery",
  isProper: (value): value is KeptDiscovery =>
    isObject(value) &&
    isObject(value.asked) &&
    isObject(value.asked.texts) &&
    isObject(value.asked.present) &&
    Array.isArray(value.chosen) &&
    value.chosen.every(isChoice),
};

const isChoice = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.path === "string" &&
  (typeof value.reason === "string" ||
    ((value.entry === "pipeline" || value.entry === "main") &&
      (value.sdk === "kfp" || value.sdk === "kfp-tekton") &&
      Array.isArray(value.pipelines)));

async function choose(files: readonly ModuleFile[], options: ChooseContext): Promise<readonly Choice[]> {
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
