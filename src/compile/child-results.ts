import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { MissingName, NoOutcome, Variation } from "../model/compiled-pipeline.ts";
import type { SourceLocation } from "../model/errors.ts";
import { packageLimit } from "../model/limits.ts";
import { isSideFileSuffix } from "../packages/side-files.ts";
import { fieldsOf } from "../tekton/untyped.ts";

/** A child's result for one pipeline. */
export type PipelineOutcome = NoOutcome | CompiledOutcome | FailedOutcome;

export interface CompiledOutcome {
  readonly kind: "compiled";
  readonly function: string;
  readonly name: string;
  readonly line: number;
  readonly yaml: string;
  readonly files: readonly string[];
  /** What `repair` changed in the SDK's output, a sentence each. */
  readonly repairs: readonly string[];
  /** Resources of custom tasks beside the package: text by the suffix of the file name. */
  readonly sideFiles: ReadonlyMap<string, string>;
  /** Missing names in components of the module, even if this pipeline does not use them. */
  readonly missingNames?: readonly MissingName[];
  /** The file in the module's own compile call, relative to the module's folder; absent for a decorated function. */
  readonly file?: string;
  /** Names of pipelines for which the module's own compile call differs from its decorated function; the call's package is used. */
  readonly differs?: readonly string[];
  /** Why the module failed as `__main__`, if it was also run that way. */
  readonly mainFailure?: string;
  /** The file of the workspace that the module has the pipeline from, if it is not the module's own. */
  readonly lentBy?: string;
}

export interface FailedOutcome {
  readonly kind: "failed";
  /** Absent when the module itself failed. */
  readonly function?: string;
  /** The pipeline's name. */
  readonly name?: string;
  readonly message: string;
  readonly location?: SourceLocation;
  readonly traceback: string;
  readonly lentBy?: string;
}

/** Everything that a module's results depend on, as recorded by its child. Paths are absolute. */
export interface ChildInputs {
  /** Files that were opened or looked for, even if they do not exist. */
  readonly files: readonly string[];
  /** Paths whose existence, kind or mode was requested. */
  readonly lookedAt: readonly string[];
  /** Opened files of installed packages. */
  readonly installed: readonly string[];
  /** Symbolic links on these paths, with their targets. */
  readonly links: ReadonlyMap<string, string>;
  /** Folders that were listed. */
  readonly folders: readonly string[];
  /** Names of modules that were looked up in a folder. */
  readonly lookUps: readonly (readonly [folder: string, name: string])[];
  /** Environment variables that were read; undefined for one that was not set. */
  readonly variables: ReadonlyMap<string, string | undefined>;
  /** Inputs that cannot be compared later: the network, other processes, clocks. */
  readonly unfollowed: readonly string[];
  /** Places where the module reads the time or random numbers. */
  readonly variation: readonly Variation[];
}

/** A file of the repository that a module changed while it ran. */
export interface ObservedWrite {
  readonly path: string;
  readonly location: SourceLocation;
  /** Set if the write was refused: a module that runs as `__main__` must not change files. */
  readonly refused: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * A result comes from the user's process: its shape is checked, and packages are read from the child's own folder only.
 * @returns undefined for what is no result
 */
export async function checkResult(value: unknown, scratch: string): Promise<PipelineOutcome | undefined> {
  if (typeof value !== "object" || value === null) return undefined;
  const result = value as Fields;
  if (result.kind === "none")
    return typeof result.ending === "string" ? { kind: "none", ending: result.ending } : { kind: "none" };
  return result.kind === "compiled" ? await checkCompiled(result, scratch) : checkFailed(result);
}

function checkFailed(result: Fields): FailedOutcome | undefined {
  if (typeof result.message !== "string") return undefined;
  const name = {
    ...(typeof result.function === "string" ? { function: result.function } : {}),
    ...(typeof result.name === "string" ? { name: result.name } : {}),
    ...lenderOf(result),
  };
  return {
    kind: "failed",
    ...name,
    message: result.message,
    ...locationOf(result.location),
    traceback: String(result.traceback ?? ""),
  };
}

async function checkCompiled(result: Fields, scratch: string): Promise<CompiledOutcome | FailedOutcome | undefined> {
  const { function: name, name: pipeline, package: file } = result;
  if (typeof name !== "string" || typeof pipeline !== "string" || !/^\d+\.yaml$/.test(String(file))) return undefined;
  const suffixes = [".yaml", ...textsOf(result.sideFiles).filter(isSideFileSuffix)];
  const texts = await Promise.all(
    suffixes.map((suffix) => readOwnFile(scratch, String(file).replace(/\.yaml$/, suffix))),
  );
  const [yaml] = texts;
  if (yaml === undefined) return undefined;
  if (suffixes.some((suffix, index) => digestOf(texts[index] ?? "") !== fieldsOf(result.digests)[suffix]))
    return {
      kind: "failed",
      function: name,
      message: "its package was changed after it was compiled: another process writes into its folder",
      traceback: "",
    };
  const sideFiles = suffixes.slice(1).map((suffix, index) => [suffix, texts[index + 1] ?? ""] as const);
  return {
    kind: "compiled",
    function: name,
    name: pipeline,
    line: Number(result.line) || 1,
    yaml,
    files: textsOf(result.files),
    repairs: textsOf(result.repairs),
    sideFiles: new Map(sideFiles),
    ...missingNamesOf(result.missingNames),
    ...(typeof result.file === "string" ? { file: result.file } : {}),
    ...(Array.isArray(result.differs) ? { differs: textsOf(result.differs) } : {}),
    ...(typeof result.mainFailure === "string" ? { mainFailure: result.mainFailure } : {}),
    ...lenderOf(result),
  };
}

const lenderOf = ({ lentBy }: Fields): { readonly lentBy?: string } => (typeof lentBy === "string" ? { lentBy } : {});

function missingNamesOf(value: unknown): { readonly missingNames?: readonly MissingName[] } {
  if (!Array.isArray(value) || value.length === 0) return {};
  const names = value.slice(0, 100).flatMap((entry: Fields): readonly MissingName[] => {
    const { function: own, name, location } = entry ?? {};
    const found = locationOf(location).location;
    return typeof own === "string" && typeof name === "string" && found !== undefined
      ? [{ function: own, name, location: found }]
      : [];
  });
  return { missingNames: names };
}

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const ofKind = (results: readonly unknown[], kind: string): readonly Fields[] =>
  results.filter(
    (value): value is Fields => typeof value === "object" && value !== null && (value as Fields).kind === kind,
  );

export function readWrites(results: readonly unknown[]): readonly ObservedWrite[] {
  return ofKind(results, "written").flatMap(({ path, location, refused }) => {
    const found = locationOf(location).location;
    return typeof path === "string" && found !== undefined
      ? [{ path, location: found, refused: refused === true }]
      : [];
  });
}

/** Merges the inputs that a module's processes recorded; undefined if one of them did not report. */
export function readInputs(results: readonly unknown[]): ChildInputs | undefined {
  const said = ofKind(results, "inputs");
  // Each process reports how many processes, including itself, compiled its results.
  const processes = said.reduce((sum, inputs) => sum + (Number(inputs.processes) || 0), 0);
  if (processes === 0 || said.length < processes) return undefined;
  const all = (key: string): readonly string[] => [...new Set(said.flatMap((inputs) => textsOf(inputs[key])))];
  const variables = said.flatMap(({ variables: seen }) => entriesOf(seen));
  return {
    files: all("files"),
    lookedAt: all("lookedAt"),
    installed: all("installed"),
    links: new Map(said.flatMap(({ links }) => entriesOf(links)).filter(isPairOfTexts)),
    folders: all("folders"),
    lookUps: said.flatMap(({ lookUps }) => (Array.isArray(lookUps) ? lookUps.filter(isPairOfTexts) : [])),
    variables: new Map(variables.map(([name, value]) => [name, typeof value === "string" ? value : undefined])),
    unfollowed: all("unfollowed"),
    variation: said.flatMap(({ variation }) => (Array.isArray(variation) ? variation.flatMap(readVariation) : [])),
  };
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null ? Object.entries(value) : [];

function readVariation(value: unknown): readonly Variation[] {
  const { kind, what, file, line } = (value ?? {}) as Fields;
  if ((kind !== "clock" && kind !== "random") || typeof what !== "string" || typeof file !== "string") return [];
  return [{ kind, what, location: { file, ...(isPosition(line) ? { line } : {}) } }];
}

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];

const isPairOfTexts = (value: unknown): value is readonly [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === "string");

/** Refuses symbolic links, and files larger than servers accept. */
async function readOwnFile(folder: string, name: string): Promise<string | undefined> {
  try {
    const file = await open(join(folder, name), constants.O_RDONLY | constants.O_NOFOLLOW);
    try {
      return (await file.stat()).size > packageLimit ? undefined : await file.readFile("utf8");
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

function locationOf(value: unknown): { readonly location?: SourceLocation } {
  if (typeof value !== "object" || value === null) return {};
  const { file, line, column } = value as Fields;
  if (typeof file !== "string") return {};
  const place = { ...(isPosition(line) ? { line } : {}), ...(isPosition(column) ? { column } : {}) };
  return { location: { file, ...place } };
}

const isPosition = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0;
