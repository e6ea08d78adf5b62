import { entriesOf, parameterText, type YamlEntry } from "../inputs/input-values.ts";
import { mismatch } from "../inputs/parameter-types.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { InputError } from "../model/errors.ts";
import type { GivenParameter } from "../model/given-parameter.ts";
import type { RunParameters } from "../model/upload.ts";

type NamedSignature = Pick<CompiledPipeline, "name" | "parameters">;

/** A value of `pipelines.yaml`, and which part of the file gives it. */
export interface ConfiguredValue {
  readonly entry: YamlEntry;
  readonly from: string;
}

interface Resolution {
  /** The `parameters` input. */
  readonly given: ReadonlyMap<string, YamlEntry>;
  readonly pipelines: readonly NamedSignature[];
  /** Values of `pipelines.yaml` for a pipeline, which the inputs win over. */
  readonly configured?: (pipeline: string) => ReadonlyMap<string, ConfiguredValue>;
  /** Whether all pipelines compiled: one that failed may declare the name in question. */
  readonly allCompiled: boolean;
}

/**
 * Distributes the `parameters` input: `name: value` goes to every pipeline that declares the name, `pipeline: {name: value}` to that
 * pipeline only, where it wins. Checked here because servers of the v1 generation accept an unknown parameter and run without it (recorded:
 * kfp-tekton-1.9.2/06, quirk: unknown-parameter-accepted).
 * @returns values and where they come from, by pipeline name
 * @throws InputError with every name that no pipeline declares and every value that is missing or of another type
 */
export function resolveRunParameters({
  given,
  pipelines,
  allCompiled,
  configured = () => new Map(),
}: Resolution): ReadonlyMap<string, readonly GivenParameter[]> {
  const resolved = pipelines.map((pipeline) => {
    const own = ownEntries(given, pipeline);
    const all = givenFor(pipeline, { given, own, configured: configured(pipeline.name) });
    return { pipeline, own, all, values: valuesOf(all) };
  });
  const unused = allCompiled ? [...given].filter(([name, entry]) => !isUsed(name, entry, pipelines)) : [];
  const problems = [
    ...unused.map(([name]) => undeclared(name, pipelines)),
    ...resolved.flatMap(({ pipeline, own }) =>
      [...own.keys()].filter((name) => !declares(pipeline, name)).map((name) => undeclared(name, [pipeline])),
    ),
    ...resolved.flatMap(({ pipeline, values }) => [...missing(pipeline, values), ...wrongTypes(pipeline, values)]),
  ];
  if (problems.length > 0) throw new InputError([...new Set(problems)]);
  return new Map(resolved.map(({ pipeline, all }) => [pipeline.name, all]));
}

/** The nested mapping for this pipeline. If any pipeline has a parameter of that name, the mapping is that parameter's JSON value instead. */
function ownEntries(given: ReadonlyMap<string, YamlEntry>, pipeline: NamedSignature): ReadonlyMap<string, YamlEntry> {
  const entry = given.get(pipeline.name);
  return entry === undefined || declares(pipeline, pipeline.name) ? new Map() : entriesOf(entry);
}

const declares = (pipeline: NamedSignature, name: string): boolean =>
  pipeline.parameters.some((parameter) => parameter.name === name);

function isUsed(name: string, entry: YamlEntry, pipelines: readonly NamedSignature[]): boolean {
  const names = pipelines.some((pipeline) => pipeline.name === name) && typeof entry.typed === "object";
  return names || pipelines.some((pipeline) => declares(pipeline, name));
}

function undeclared(name: string, pipelines: readonly NamedSignature[]): string {
  const known = [
    ...new Set(pipelines.flatMap((pipeline) => pipeline.parameters.map((parameter) => parameter.name))),
  ].sort();
  const who = pipelines.length === 1 ? `Pipeline \`${pipelines[0]?.name}\` does not declare` : "No pipeline declares";
  return `${who} the parameter \`${name}\` that \`parameters\` gives; ${known.length > 0 ? `declared are ${known.join(", ")}` : "it declares none"}.`;
}

interface Sources {
  readonly given: ReadonlyMap<string, YamlEntry>;
  readonly own: ReadonlyMap<string, YamlEntry>;
  readonly configured: ReadonlyMap<string, ConfiguredValue>;
}

function givenFor({ parameters }: NamedSignature, { given, own, configured }: Sources): readonly GivenParameter[] {
  return parameters.flatMap(({ name }) => {
    const input = own.get(name) ?? given.get(name);
    const value = input === undefined ? configured.get(name) : { entry: input, from: "input" };
    return value === undefined ? [] : [{ name, value: parameterText(value.entry), from: value.from }];
  });
}

/** The values alone, as they are sent. */
export const valuesOf = (given: readonly GivenParameter[]): RunParameters =>
  Object.fromEntries(given.map(({ name, value }) => [name, value]));

function missing(pipeline: NamedSignature, values: RunParameters): readonly string[] {
  return pipeline.parameters
    .filter((parameter) => parameter.default === undefined && values[parameter.name] === undefined)
    .map(
      ({ name }) =>
        `Pipeline \`${pipeline.name}\` needs a value for \`${name}\`: it has no default, and \`parameters\` gives none.`,
    );
}

function wrongTypes(pipeline: NamedSignature, values: RunParameters): readonly string[] {
  return pipeline.parameters.flatMap(({ name, type }) => {
    const value = values[name];
    const wanted = value === undefined ? undefined : mismatch(type, value);
    return wanted === undefined
      ? []
      : [
          `Pipeline \`${pipeline.name}\` declares \`${name}\` as ${type}, ${wanted}; \`parameters\` gives ${JSON.stringify(value)}.`,
        ];
  });
}
