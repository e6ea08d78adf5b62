import { entriesOf, parameterText, type YamlEntry } from "../inputs/input-values.ts";
import { mismatch } from "../inputs/parameter-types.ts";
import type { CompiledPipeline, PipelineParameter } from "../model/compiled-pipeline.ts";
import { InputError } from "../model/errors.ts";
import type { RunParameters } from "../model/upload.ts";

type NamedSignature = Pick<CompiledPipeline, "name" | "parameters">;

interface Resolution {
  /** The `parameters` input. */
  readonly given: ReadonlyMap<string, YamlEntry>;
  readonly pipelines: readonly NamedSignature[];
  /** Values of `pipelines.yaml` for a pipeline, which the inputs win over. */
  readonly configured?: (pipeline: string) => ReadonlyMap<string, YamlEntry>;
  /** Whether all pipelines compiled: one that failed may declare the name in question. */
  readonly allCompiled: boolean;
}

/**
 * Distributes the `parameters` input: `name: value` goes to every pipeline that declares the name, `pipeline: {name: value}` to that
 * pipeline only, where it wins. Checked here because servers of the v1 generation accept an unknown parameter and run without it (recorded:
 * kfp-tekton-1.9.2/06, quirk: unknown-parameter-accepted).
 * @returns values by pipeline name
 * @throws InputError with every name that no pipeline declares and every value that is missing or of another type
 */
export function resolveRunParameters({
  given,
  pipelines,
  allCompiled,
  configured = () => new Map(),
}: Resolution): ReadonlyMap<string, RunParameters> {
  const resolved = pipelines.map((pipeline) => {
    const own = ownEntries(given, pipeline);
    return { pipeline, own, values: valuesFor(pipeline, new Map([...configured(pipeline.name), ...given]), own) };
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
  return new Map(resolved.map(({ pipeline, values }) => [pipeline.name, values]));
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

function valuesFor(
  pipeline: NamedSignature,
  given: ReadonlyMap<string, YamlEntry>,
  own: ReadonlyMap<string, YamlEntry>,
): RunParameters {
  const entryOf = ({ name }: PipelineParameter): YamlEntry | undefined => own.get(name) ?? given.get(name);
  return Object.fromEntries(
    pipeline.parameters.flatMap((parameter) => {
      const entry = entryOf(parameter);
      return entry === undefined ? [] : [[parameter.name, parameterText(entry)]];
    }),
  );
}

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
