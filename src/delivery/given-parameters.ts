import { readFile } from "node:fs/promises";
import { isAbsolute } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import { type YamlEntry, yamlMapping } from "../inputs/input-values.ts";
import { ActionError, InputError } from "../model/errors.ts";
import { mebibyte } from "../model/limits.ts";
import { readUntrusted } from "../workspace/untrusted.ts";

type Given = ReadonlyMap<string, YamlEntry>;

/** A list of parameter values is always smaller. */
const sizeLimit = mebibyte;

/**
 * Merges the values of `parameters-file` and `parameters`; the latter win. The mapping for one pipeline is merged value by value.
 * @param pipelines their names
 * @throws InputError
 */
export async function readGivenParameters(
  { inputs, workspace }: Pick<StepContext, "inputs" | "workspace">,
  pipelines: ReadonlySet<string>,
): Promise<Given> {
  const { parameters, parametersFile } = inputs;
  if (parametersFile === "") return parameters;
  const merged = new Map(parseFile(await readText(workspace, parametersFile), parametersFile));
  for (const [name, entry] of parameters) {
    const other = merged.get(name);
    merged.set(name, other !== undefined && pipelines.has(name) ? mergeEntries(other, entry) : entry);
  }
  return merged;
}

async function readText(workspace: string, path: string): Promise<string> {
  try {
    // A path outside the workspace was written by the workflow's author. A file inside may come from a pull request, and be a link that
    // leads out of the workspace.
    if (isAbsolute(path)) return await readFile(path, "utf8");
    return (await readUntrusted(workspace, path, sizeLimit)).toString("utf8");
  } catch (error) {
    const reason = error instanceof ActionError ? error.message.replace(/\.$/, "") : (error as Error).message;
    throw new InputError([`Input \`parameters-file\` cannot be read: ${reason}.`]);
  }
}

function parseFile(text: string, path: string): Given {
  try {
    return yamlMapping(text);
  } catch (error) {
    throw new InputError([`Input \`parameters-file\`: ${path} ${(error as Error).message}.`]);
  }
}

function mergeEntries(base: YamlEntry, own: YamlEntry): YamlEntry {
  const all = [base, own];
  if (all.some(({ typed, literal }) => !isMapping(typed) || !isMapping(literal))) return own;
  return {
    typed: Object.assign({}, base.typed, own.typed),
    literal: Object.assign({}, base.literal, own.literal),
  };
}

const isMapping = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
