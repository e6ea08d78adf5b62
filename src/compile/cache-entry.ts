import { readFileSync } from "node:fs";
import type { NoOutcome } from "../model/compiled-pipeline.ts";
import { isObject } from "../workspace/untrusted.ts";
import type { CompiledOutcome, PipelineOutcome } from "./child-results.ts";
import type { Dependencies } from "./dependencies.ts";

/** Version of the entry's shape; entries of other versions are ignored. */
const entryVersion = 5;

export interface CacheEntry {
  readonly sdkVersion: string;
  readonly results: readonly StoredOutcome[];
  readonly dependencies: Dependencies;
}

/** The result that a module compiles nothing is stored too: otherwise one script among the modules would start Python each time. */
export type StoredOutcome =
  | NoOutcome
  | (Omit<CompiledOutcome, "sideFiles"> & { readonly sideFiles: readonly (readonly [string, string])[] });

export const unstore = (result: StoredOutcome): CompiledOutcome | NoOutcome =>
  result.kind === "none" ? result : { ...result, sideFiles: new Map(result.sideFiles) };

export const store = (result: PipelineOutcome): readonly StoredOutcome[] => {
  if (result.kind === "failed") return [];
  return [result.kind === "none" ? result : { ...result, sideFiles: [...result.sideFiles] }];
};

export const renderEntry = (entry: CacheEntry): string => JSON.stringify({ version: entryVersion, ...entry });

/**
 * An entry of the cache; undefined for anything that this action has not written: others may write to the folder, too.
 * @param own absolute path of the module, which every entry has read
 */
export function readEntry(file: string, own: string): CacheEntry | undefined {
  const value = read(file);
  return isEntry(value) && /^[0-9a-f]{64}$/.test(ownDigest(value, own)) ? value : undefined;
}

const ownDigest = ({ dependencies: { files } }: CacheEntry, own: string): string =>
  Object.hasOwn(files, own) ? (files[own] ?? "") : "";

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

const digestGroups = ["files", "lookedAt", "installed", "links", "folders", "variables", "searchPath"] as const;

function isEntry(value: unknown): value is CacheEntry {
  if (!isObject(value) || value.version !== entryVersion || typeof value.sdkVersion !== "string") return false;
  const { results, dependencies } = value;
  if (!Array.isArray(results) || !results.every(isOutcome) || !isObject(dependencies)) return false;
  const { lookUps } = dependencies;
  return (
    digestGroups.every((group) => isTexts(dependencies[group])) &&
    isObject(lookUps) &&
    Object.values(lookUps).every(isTexts)
  );
}

const isTexts = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((text) => typeof text === "string");

const textFields = ["function", "name", "yaml"] as const;
const listFields = ["files", "repairs", "sideFiles"] as const;

function isOutcome(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value.kind === "none") return true;
  return (
    value.kind === "compiled" &&
    typeof value.line === "number" &&
    textFields.every((field) => typeof value[field] === "string") &&
    listFields.every((field) => Array.isArray(value[field]))
  );
}
