import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { MissingName, NoOutcome } from "../model/compiled-pipeline.ts";
import type { SourceLocation } from "../model/errors.ts";
import { packageLimit } from "../model/limits.ts";
import { isSideFileSuffix } from "../packages/side-files.ts";
import { fieldsOf } from "../tekton/untyped.ts";

/** What a child says of one pipeline. */
export type PipelineOutcome = NoOutcome | CompiledOutcome | FailedOutcome;

export interface CompiledOutcome {
  readonly kind: "compiled";
  readonly function: string;
  readonly name: string;
  readonly line: number;
  readonly yaml: string;
  readonly files: readonly string[];
  /** What was written otherwise than the SDK would, a sentence each. */
  readonly repairs: readonly string[];
  /** Resources of custom tasks that the SDK writes beside a package: how their names go on after the package's, and their texts. */
  readonly sideFiles: ReadonlyMap<string, string>;
  /** Of components that the module has made, whether this pipeline uses them or not. */
  readonly missingNames?: readonly MissingName[];
  /** The file that the module's own compile call gave, from the module's folder; absent for a decorated function. */
  readonly file?: string;
  /** Names of what the module's own compile call gives otherwise than its decorated function alone; the call's package is taken. */
  readonly differs?: readonly string[];
  /** Why the module failed as `__main__`, where it was run as that beside its decorated functions. */
  readonly mainFailure?: string;
}

export interface FailedOutcome {
  readonly kind: "failed";
  /** Absent when the module itself failed. */
  readonly function?: string;
  /** The pipeline's. */
  readonly name?: string;
  readonly message: string;
  readonly location?: SourceLocation;
  readonly traceback: string;
}

/** What the results of a module depend on, as its child saw it. Paths are absolute. */
export interface ChildInputs {
  /** Opened or looked for, also in vain. */
  readonly files: readonly string[];
  /** Of which not only the content was asked for: whether there is something, its kind, its mode. */
  readonly lookedAt: readonly string[];
  /** Opened files of installed packages. */
  readonly installed: readonly string[];
  /** Symbolic links on the way to all these, and where they lead. */
  readonly links: ReadonlyMap<string, string>;
  /** Listed. */
  readonly folders: readonly string[];
  /** Names of modules that were looked for in a folder. */
  readonly lookUps: readonly (readonly [folder: string, name: string])[];
  /** Environment variables that were looked up; undefined for one that was not there. */
  readonly variables: ReadonlyMap<string, string | undefined>;
  /** The network, other processes, clocks: what they gave cannot be compared another time. */
  readonly unfollowed: readonly string[];
  /** Where the module asks for the time or for random numbers. */
  readonly variation: readonly Variation[];
}

/** A module asks for what is another each time. */
export interface Variation {
  readonly kind: "clock" | "random";
  /** The call, such as `datetime.now()`. */
  readonly what: string;
  readonly location: SourceLocation;
}

/** A file of the repository that a module changed while it ran. */
export interface ObservedWrite {
  readonly path: string;
  readonly location: SourceLocation;
  /** As `__main__` a module may not: nothing was changed. */
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
  };
}

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

/** All that the processes of a module said; undefined when one of them did not get to say it. */
export function readInputs(results: readonly unknown[]): ChildInputs | undefined {
  const said = ofKind(results, "inputs");
  // Each process that ran the module says how many processes, with itself, compiled what it found.
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

/** No symbolic link, and not more than a server would take. */
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
