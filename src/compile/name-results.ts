import { posix } from "node:path";
import type { NoOutcome } from "../model/compiled-pipeline.ts";
import { sha256 } from "../workspace/sha256.ts";
import type { CompiledOutcome, FailedOutcome } from "./child-results.ts";

export interface NamedPackage {
  /** File name of the package, from the file in the module's own compile call; absent to name it after the module. */
  readonly stem?: string;
}

export type NamedOutcome = NoOutcome | FailedOutcome | (CompiledOutcome & NamedPackage);

const packageExtension = /\.(?:ya?ml|zip|tar\.gz|tgz)$/;

/**
 * Names the packages of one module. A single package is named after its module; several packages of one function are distinguished by their
 * pipelines' names.
 */
export function nameResults(
  results: readonly (NoOutcome | FailedOutcome | CompiledOutcome)[],
): readonly NamedOutcome[] {
  const files = results.flatMap((result) => (result.kind === "compiled" && result.file ? [result.file] : []));
  const stems = new Map(files.map((file) => [file, stemOf(file, files)]));
  const isRepeated = (name: string): boolean =>
    results.filter((result) => result.kind === "compiled" && result.function === name).length > 1;
  if (results.length === 1) return results;
  return results.map((result) => {
    const stem = result.kind === "compiled" && result.file ? stems.get(result.file) : undefined;
    if (result.kind !== "compiled" || stem === undefined) return result;
    return { ...result, stem, function: isRepeated(result.function) ? stem : result.function };
  });
}

/** The file's name, with as many of its folders as needed to be unique within the module. */
function stemOf(file: string, files: readonly string[]): string {
  const parts = partsOf(file);
  const tail = (of: readonly string[], length: number): string => of.slice(-length).join("/").toLowerCase();
  const others = files.filter((other) => other.replace(packageExtension, "") !== file.replace(packageExtension, ""));
  const length = parts.findIndex((_, index) =>
    others.every((other) => tail(partsOf(other), index + 1) !== tail(parts, index + 1)),
  );
  return fitName(parts.slice(length === -1 ? 0 : -(length + 1)).join("."));
}

const partsOf = (file: string): readonly string[] =>
  posix
    .normalize(file)
    .replace(packageExtension, "")
    .split("/")
    .filter((part) => part !== "" && part !== "..");

/** Device names, which Windows reserves with any extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
/** Limit of a name. File systems allow 255 bytes; the rest is for extensions and side files. */
const longest = 180;

/** Makes a name valid for every file system and for artifacts, which refuse `"`, `:`, `<`, `>`, `|`, `*`, `?` and line breaks. */
function fitName(name: string): string {
  const fit = name
    .normalize("NFC")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a name
    .replace(/[\u0000-\u001f\u007f"*/:<>?\\|]+/g, "-")
    .replace(/^[\s.]+|[\s.]+$/g, "");
  const named = fit === "" || /^-+$/.test(fit) ? "package" : deviceName.test(fit) ? `_${fit}` : fit;
  if (Buffer.byteLength(named) <= longest) return named;
  const digest = sha256(named).slice(0, 8);
  return `${Buffer.from(named)
    .subarray(0, longest)
    .toString("utf8")
    .replace(/\uFFFD+$/, "")}-${digest}`;
}
