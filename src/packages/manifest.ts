import { posix } from "node:path";
import type { CompiledPipeline, PipelineParameter } from "../model/compiled-pipeline.ts";
import { PackageError } from "../model/errors.ts";
import { mebibyte } from "../model/limits.ts";
import { parseJson } from "../model/parse-json.ts";
import { sha256 } from "../workspace/sha256.ts";
import { isObject, isSafePath } from "../workspace/untrusted.ts";
import { isSideFileOf } from "./side-files.ts";
import type { UntrustedKind } from "./untrusted-files.ts";

/** Name of the manifest in `output-dir`, beside the packages. */
export const manifestName = "pipelines.json";

/**
 * Records what a package was compiled from. It contains no time and no commit, so the same sources give the same manifest. Paths of
 * packages are relative to the manifest, so that the folder may be moved; those of sources are relative to the repository.
 */
export interface ManifestEntry {
  readonly module: string;
  readonly function: string;
  readonly name: string;
  /** Line of the `def`, from 1. */
  readonly line: number;
  readonly package: string;
  /** SHA-256 of the package's bytes, hexadecimal like all digests here. */
  readonly sha256: string;
  readonly sdk: string;
  readonly parameters: readonly PipelineParameter[];
  /** Digest by path. */
  readonly sources: Readonly<Record<string, string>>;
  /** Files that the SDK writes beside the package; digest by path. */
  readonly sideFiles: Readonly<Record<string, string>>;
}

/** A pipeline that was removed on purpose from a module whose file stays. Written by hand; without this note a lost pipeline is an error. */
export interface RemovedPipeline {
  readonly module: string;
  /** The pipeline's name. */
  readonly name: string;
  readonly by: string;
  readonly why: string;
}

export interface Manifest {
  readonly pipelines: readonly ManifestEntry[];
  /** Absent in an artifact's manifest: removals are decided where the packages are committed. */
  readonly removed?: readonly RemovedPipeline[];
}

const version = 1;

export function renderManifest({ pipelines, removed = [] }: Manifest): string {
  const sorted = [...pipelines].sort((a, b) => (a.package < b.package ? -1 : 1));
  const told = removed.length === 0 ? {} : { removed };
  return `${JSON.stringify({ version, pipelines: sorted, ...told }, undefined, 2)}\n`;
}

/** Reads the manifest of another job, with the digest of its file. */
export const untrustedManifest: UntrustedKind<{ readonly manifest: Manifest; readonly sha256: string }> = {
  limit: 32 * mebibyte,
  parse: (bytes, path) => ({ manifest: parseManifest(bytes.toString("utf8"), path), sha256: sha256(bytes) }),
};

/** @param path how a message calls the file. @throws PackageError: it may come from an untrusted job, or from a merge that went wrong */
export function parseManifest(text: string, path: string): Manifest {
  const invalid = (what: string): PackageError =>
    new PackageError(`${path} is not a manifest of this action: ${what}.`, {
      hint: "Delete it if it is left from something else or from a merge: the next compilation writes it anew.",
    });
  const value = parseJson(text);
  if (!isObject(value) || !Array.isArray(value.pipelines)) throw invalid("it has no list of pipelines");
  if (value.version !== version) throw invalid(`its version is ${JSON.stringify(value.version)}, and not ${version}`);
  const pipelines = value.pipelines.map((entry, index) => {
    const problem = entryProblem(entry);
    if (problem !== "") throw invalid(`its entry ${index + 1} has ${problem}`);
    return entry as ManifestEntry;
  });
  const twice = firstTwice(pipelines.map((entry) => entry.package));
  if (twice !== undefined) throw invalid(`it has ${twice} twice`);
  return { pipelines, ...removedIn(value, invalid) };
}

function removedIn(
  { removed }: Readonly<Record<string, unknown>>,
  invalid: (what: string) => PackageError,
): Pick<Manifest, "removed"> {
  if (removed === undefined) return {};
  if (!Array.isArray(removed)) throw invalid("its `removed` is not a list");
  const wrong = removed.findIndex((entry) => !isRemovedPipeline(entry));
  if (wrong !== -1)
    throw invalid(`entry ${wrong + 1} of \`removed\` needs the texts \`module\`, \`name\`, \`by\` and \`why\``);
  return { removed: removed as readonly RemovedPipeline[] };
}

const isRemovedPipeline = (entry: unknown): boolean =>
  isObject(entry) &&
  isSafePath(entry.module) &&
  [entry.name, entry.by, entry.why].every((value) => isText(value) && String(value).trim() !== "");

/** Creates the entry of a compiled pipeline. `sources` are the digests of the files that it read. */
export function entryOf(
  { module, function: name, name: pipelineName, line, packagePath, ...compiled }: CompiledPipeline,
  { outputDir, sources }: { readonly outputDir: string; readonly sources: ManifestEntry["sources"] },
): ManifestEntry {
  const within = (path: string): string => posix.relative(outputDir, path);
  return {
    module,
    function: name,
    name: pipelineName,
    line,
    package: within(packagePath),
    sha256: compiled.sha256,
    sdk: compiled.sdkVersion,
    parameters: compiled.parameters,
    sources,
    sideFiles: Object.fromEntries(Object.entries(compiled.sideFiles).map(([path, digest]) => [within(path), digest])),
  };
}

/** Every file of an entry, with its digest. */
export const filesOf = (entry: ManifestEntry): ReadonlyMap<string, string> =>
  new Map([[entry.package, entry.sha256], ...Object.entries(entry.sideFiles)]);

/** Extensions of the formats that servers accept. */
export const packageFile = /\.(?:ya?ml|zip|tar\.gz|tgz)$/;

/** Files below `.github` are refused: workflows and settings there are YAML files too. */
const isPackagePath = (path: unknown): boolean =>
  isSafePath(path) && packageFile.test(path) && !/(?:^|\/)\.github\//i.test(path);

export const filesOfAll = ({ pipelines }: Manifest): ReadonlyMap<string, string> =>
  new Map(pipelines.flatMap((entry) => [...filesOf(entry)]));

const isText = (value: unknown): boolean => typeof value === "string" && value.length <= 4096;
const isDigest = (value: unknown): boolean => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
const isFiles = (value: unknown): boolean =>
  isObject(value) && Object.entries(value).every(([path, digest]) => isSafePath(path) && isDigest(digest));

const parts: Readonly<Record<keyof ManifestEntry, (value: unknown) => boolean>> = {
  module: isSafePath,
  function: isText,
  name: isText,
  line: (value) => Number.isSafeInteger(value) && Number(value) >= 1,
  package: isPackagePath,
  sha256: isDigest,
  // As a version is written (PEP 440).
  sdk: (value) => typeof value === "string" && /^[\w.+!-]{0,100}$/.test(value),
  parameters: (value) => Array.isArray(value) && value.every(isParameter),
  sources: isFiles,
  sideFiles: isFiles,
};

function isParameter(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, type, default: given } = value;
  return isText(name) && (type === undefined || isText(type)) && (given === undefined || typeof given === "string");
}

/** @returns the first problem; empty if there is none */
function entryProblem(entry: unknown): string {
  if (!isObject(entry)) return "no proper form";
  const wrong = Object.entries(parts).find(([name, isValid]) => !isValid(entry[name]))?.[0];
  if (wrong !== undefined) return `no proper ${wrong}`;
  const { package: path, sideFiles } = entry as unknown as ManifestEntry;
  const other = Object.keys(sideFiles).find((file) => !isSideFileOf(path, file));
  return other === undefined ? "" : `the side file ${other}, which the SDK does not write beside ${path}`;
}

function firstTwice(paths: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return paths.find((path) => seen.has(path) || !seen.add(path));
}

/** A package that was compiled earlier, or why it cannot be used. */
export type LoadedPackage =
  | { readonly kind: "loaded"; readonly pipeline: CompiledPipeline; readonly entry?: ManifestEntry }
  | { readonly kind: "refused"; readonly path: string; readonly error: PackageError };
