import { CORE_SCHEMA, FAILSAFE_SCHEMA, YAMLException } from "js-yaml";
import type { YamlEntry, YamlValue } from "../inputs/input-values.ts";
import { ConfigError } from "../model/errors.ts";
import { findMismatches, type Mismatch, type RootSchema } from "../tekton/schema-walk.ts";
import { type PlacedYaml, readPlacedYaml } from "../workspace/placed-yaml.ts";
import { checkConfig } from "./check-config.ts";
import type { Config, ConfigFile, ConfigPath, ConfigProblem } from "./config.ts";
import schema from "./pipelines.schema.json" with { type: "json" };

const mostProblems = 50;
/** A thousand schedules of twenty parameters each have a tenth of it. */
const mostValues = 200_000;

/** @throws ConfigError with every problem at its line and column */
export function readConfig(text: string, path: string, now: Date): Config {
  const yaml = read(text, path);
  const [document] = yaml.documents;
  const literal = readPlacedYaml({ text, schema: FAILSAFE_SCHEMA }).documents[0];
  const file = (document ?? {}) as ConfigFile;
  const config: Config = {
    path,
    file,
    placeOf: yaml.placeOf,
    entryAt: (at) => entryOf({ typed: file as YamlValue, literal: (literal ?? {}) as YamlValue }, at),
  };
  const problems = formProblems(yaml);
  refuse(problems.length > 0 ? problems : checkConfig(file, now), config);
  return config;
}

/** @throws ConfigError unless there are none */
export function refuse(problems: readonly ConfigProblem[], { path, placeOf }: Pick<Config, "path" | "placeOf">): void {
  const shown = problems.slice(0, mostProblems).map((problem) => ({ ...placeOf(problem.path), text: problem.text }));
  if (shown.length > 0) throw problemsError(shown, path, problems.length - shown.length);
}

function read(text: string, path: string): PlacedYaml {
  try {
    return readPlacedYaml({ text, schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line = 0, column = 0 } = error.mark ?? {};
    throw problemsError([{ line: line + 1, column: column + 1, text: `it is not YAML: ${error.reason}` }], path, 0);
  }
}

function entryOf(entry: YamlEntry, path: ConfigPath): YamlEntry | undefined {
  let [typed, literal]: readonly [YamlValue | undefined, YamlValue | undefined] = [entry.typed, entry.literal];
  for (const part of path) [typed, literal] = [memberOf(typed, part), memberOf(literal, part)];
  return typed === undefined ? undefined : { typed, literal };
}

function memberOf(value: YamlValue | undefined, part: string | number): YamlValue | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
  return (value as Readonly<Record<string | number, YamlValue>>)[part];
}

function formProblems({ documents }: PlacedYaml): readonly ConfigProblem[] {
  const [document] = documents;
  if (documents.length > 1) return [{ path: [], text: `it has ${documents.length} documents, and only one counts` }];
  if (document === undefined || document === null) return [];
  if (countValues(document) > mostValues)
    return [{ path: [], text: `it has more than ${mostValues} values; an alias counts as what it stands for` }];
  const kinds = new Set(["type", "unknown", "value", "missing"] as const);
  const mismatches = findMismatches(document, { schema: schema as RootSchema, kinds, most: mostProblems });
  return mismatches
    .filter((mismatch) => !isEmptyMapping(mismatch, document))
    .map((mismatch) => ({ path: pathOf(mismatch), text: describe(mismatch) }));
}

/** Each alias of an alias multiplies what is written into parameters. One that holds itself has no end. */
function countValues(value: unknown, counted: Map<object, number> = new Map()): number {
  if (typeof value !== "object" || value === null) return 1;
  const known = counted.get(value);
  if (known !== undefined) return known;
  counted.set(value, Number.POSITIVE_INFINITY);
  const sum = Object.values(value).reduce((before: number, part) => before + countValues(part, counted), 1);
  counted.set(value, sum);
  return sum;
}

/** A key with nothing behind it is a mapping without entries. */
function isEmptyMapping(mismatch: Mismatch, document: unknown): boolean {
  if (mismatch.kind !== "type" || !mismatch.expected.includes("object")) return false;
  return entryOf({ typed: document as YamlValue, literal: undefined }, mismatch.path)?.typed === null;
}

const pathOf = (mismatch: Mismatch): ConfigPath =>
  mismatch.kind === "unknown" ? [...mismatch.path, mismatch.field] : mismatch.path;

function describe(mismatch: Mismatch): string {
  const name = mismatch.path.length === 0 ? "it" : `\`${mismatch.path.map(String).join(".")}\``;
  switch (mismatch.kind) {
    case "unknown":
      return `${name === "it" ? "the file" : name} has no key ${JSON.stringify(mismatch.field.slice(0, 80))}`;
    case "type":
      return `${name} must be ${mismatch.expected.map((type) => typeNames[type] ?? type).join(" or ")}`;
    case "value":
      return `${name} must be one of ${mismatch.allowed.join(", ")}`;
    case "missing":
      return `${name} must have \`${mismatch.field}\``;
  }
}

const typeNames: Readonly<Record<string, string>> = {
  object: "a mapping",
  array: "a list",
  string: "a text",
  integer: "a whole number",
  boolean: "true or false",
};

interface PlacedProblem {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

function problemsError(problems: readonly PlacedProblem[], file: string, more: number): ConfigError {
  const [first] = problems;
  const places = problems.map(({ line, column, text }) => `${file}:${line}:${column}: ${text}`);
  const rest = more > 0 ? [`… and ${more} more`] : [];
  return new ConfigError(`${file} cannot be used: ${[...places, ...rest].join("\n")}`, {
    hint: "Nothing was sent. docs/pipelines-yaml.md has an example of each key.",
    ...(first === undefined ? {} : { location: { file, line: first.line, column: first.column } }),
  });
}
