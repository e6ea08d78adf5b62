import { CORE_SCHEMA, YAMLException } from "js-yaml";
import { PolicyError } from "../../model/errors.ts";
import { findMismatches, type Mismatch, type RootSchema } from "../../tekton/schema-walk.ts";
import { type PlacedYaml, readPlacedYaml } from "../../workspace/placed-yaml.ts";
import schema from "./policy.schema.json" with { type: "json" };

/** What a package may ask for, as the file in the default branch says. A list that the file does not have is undefined: then anything goes. */
export interface Policy {
  readonly level: "error" | "warning";
  readonly allowedRegistries?: readonly string[];
  readonly allowedImages?: readonly string[];
  readonly allowedServiceAccounts?: readonly string[];
  readonly requiredLimits?: readonly string[];
  readonly forbiddenVolumes?: readonly string[];
}

/** The file with the names that the schema has. */
interface PolicyFile {
  readonly level?: Policy["level"];
  readonly "allowed-registries"?: readonly string[];
  readonly "allowed-images"?: readonly string[];
  readonly "allowed-service-accounts"?: readonly string[];
  readonly "required-limits"?: readonly string[];
  readonly "forbidden-volumes"?: readonly string[];
}

/** The most characters of an entry of a list. */
const longestEntry = 300;
const mostEntries = 1_000;
const mostProblems = 20;

/** @throws PolicyError with every problem at its line and column */
export function parsePolicy(text: string, file: string): Policy {
  const yaml = read(text, file);
  const [document] = yaml.documents;
  const problems = problemsOf(yaml);
  if (problems.length > 0) throw problemsError(problems, file);
  return policyOf(document as PolicyFile);
}

function policyOf(file: PolicyFile): Policy {
  const fields: Readonly<Record<keyof Omit<Policy, "level">, readonly string[] | undefined>> = {
    allowedRegistries: file["allowed-registries"]?.map((registry) => registry.toLowerCase()),
    allowedImages: file["allowed-images"],
    allowedServiceAccounts: file["allowed-service-accounts"],
    requiredLimits: file["required-limits"],
    forbiddenVolumes: file["forbidden-volumes"],
  };
  const given = Object.entries(fields).filter(([, list]) => list !== undefined);
  return { level: file.level ?? "error", ...Object.fromEntries(given) };
}

function read(text: string, file: string): PlacedYaml {
  try {
    return readPlacedYaml({ text, schema: CORE_SCHEMA });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line = 0, column = 0 } = error.mark ?? {};
    throw problemsError([{ line: line + 1, column: column + 1, text: `it is not YAML: ${error.reason}` }], file);
  }
}

interface PolicyProblem {
  readonly line: number;
  readonly column: number;
  /** Goes on from the place. */
  readonly text: string;
}

function problemsOf({ documents, placeOf }: PlacedYaml): readonly PolicyProblem[] {
  const [document] = documents;
  if (documents.length > 1)
    return [{ line: 1, column: 1, text: `it has ${documents.length} documents, and only one counts` }];
  // An empty file would allow everything, which is said by having none.
  if (document === undefined || document === null) return [{ line: 1, column: 1, text: "it is empty" }];
  const kinds = new Set(["type", "unknown", "value"] as const);
  const mismatches = findMismatches(document, { schema: schema as RootSchema, kinds, most: mostProblems });
  const wrong = mismatches.map((mismatch) => ({ ...placeOf(pathOf(mismatch)), text: describe(mismatch) }));
  return wrong.length > 0 ? wrong : entryProblems(document as PolicyFile, placeOf);
}

const pathOf = (mismatch: Mismatch): readonly (string | number)[] =>
  mismatch.kind === "unknown" ? [...mismatch.path, mismatch.field] : mismatch.path;

function describe(mismatch: Mismatch): string {
  const name = mismatch.path.map(String).join(".");
  const known = Object.keys(schema.properties).join(", ");
  switch (mismatch.kind) {
    case "unknown":
      return `there is no setting ${shown(mismatch.field)}; settings are ${known}`;
    case "type":
      return `${name === "" ? "it" : name} must be ${mismatch.expected.map((type) => typeNames[type] ?? type).join(" or ")}`;
    case "value":
      return `${name} must be one of ${mismatch.allowed.join(", ")}`;
    case "missing":
      return `${name} must have ${mismatch.field}`;
  }
}

const typeNames: Readonly<Record<string, string>> = { object: "a mapping", array: "a list", string: "a text" };

const shown = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);

function entryProblems(document: PolicyFile, placeOf: PlacedYaml["placeOf"]): readonly PolicyProblem[] {
  return Object.entries(document).flatMap(([name, list]): readonly PolicyProblem[] => {
    if (!Array.isArray(list)) return [];
    if (list.length > mostEntries)
      return [{ ...placeOf([name]), text: `${name} has more than ${mostEntries} entries` }];
    return list.flatMap((entry: string, index) => {
      const problem = entryProblem(entry);
      return problem === undefined ? [] : [{ ...placeOf([name, index]), text: `${name}.${index} ${problem}` }];
    });
  });
}

function entryProblem(entry: string): string | undefined {
  if (entry.trim() !== entry || entry === "") return "is empty, or begins or ends with a space";
  return entry.length > longestEntry ? `is longer than ${longestEntry} characters` : undefined;
}

function problemsError(problems: readonly PolicyProblem[], file: string): PolicyError {
  const [first] = problems;
  const places = problems.map(({ line, column, text }) => `${file}:${line}:${column}: ${text}`);
  return new PolicyError(`The policy cannot be used: ${places.join("\n")}`, {
    hint: "The file in the default branch counts. docs/policy.md has an example of each setting.",
    ...(first === undefined ? {} : { location: { file, line: first.line, column: first.column } }),
  });
}
