import type { YamlEntry } from "../inputs/input-values.ts";
import type { PipelineParameter } from "../model/compiled-pipeline.ts";
import type { Config, ConfigPath, ConfigProblem } from "./config.ts";

/** A value and the place in the file that gives it. */
export interface GivenValue {
  readonly entry: YamlEntry;
  /** `environments.production.parameters.epochs` */
  readonly path: ConfigPath;
}

interface Merge {
  readonly environment: string | undefined;
  readonly pipeline: string;
  /** A schedule of the pipeline, whose values win. */
  readonly schedule?: string;
}

/** The values of a pipeline by parameter name: from the defaults to the pipeline to the environment to the schedule; later ones win. */
export function mergeParameters(
  config: Config,
  { environment, pipeline, schedule }: Merge,
): ReadonlyMap<string, GivenValue> {
  const layers: readonly ConfigPath[] = [
    ["defaults", "parameters"],
    ["pipelines", pipeline, "parameters"],
    ...(environment === undefined ? [] : [["environments", environment, "parameters"]]),
    ...(schedule === undefined ? [] : [["pipelines", pipeline, "schedules", schedule, "parameters"]]),
  ];
  return new Map(layers.flatMap((path) => valuesAt(config, path).map((value) => [String(value.path.at(-1)), value])));
}

function valuesAt(config: Config, path: ConfigPath): readonly GivenValue[] {
  const names = Object.keys((config.entryAt(path)?.typed ?? {}) as object);
  return names.flatMap((name) => {
    const entry = config.entryAt([...path, name]);
    return entry === undefined ? [] : [{ entry, path: [...path, name] }];
  });
}

interface Signature {
  readonly name: string;
  readonly parameters: readonly PipelineParameter[];
}

/**
 * Values that nothing takes: one of a pipeline or a schedule must be declared by that pipeline, one of the defaults or an environment by any.
 * @param allCompiled whether all pipelines are known: one that failed may declare the name in question
 */
export function undeclaredParameters(
  config: Config,
  pipelines: readonly Signature[],
  allCompiled: boolean,
): readonly ConfigProblem[] {
  const declared = new Set(pipelines.flatMap(({ parameters }) => parameters.map(({ name }) => name)));
  const shared: readonly ConfigPath[] = [
    ["defaults", "parameters"],
    ...Object.keys(config.file.environments ?? {}).map((name) => ["environments", name, "parameters"]),
  ];
  const ofAll = shared
    .flatMap((path) => valuesAt(config, path))
    .filter(({ path }) => allCompiled && !declared.has(String(path.at(-1))))
    .map(({ path }) => ({ path, text: `no pipeline declares the parameter ${JSON.stringify(path.at(-1))}` }));
  return [...ofAll, ...pipelines.flatMap((pipeline) => undeclaredOf(pipeline, config))];
}

function undeclaredOf({ name, parameters }: Signature, config: Config): readonly ConfigProblem[] {
  const declared = new Set(parameters.map((parameter) => parameter.name));
  const schedules = Object.keys(config.file.pipelines?.[name]?.schedules ?? {});
  const paths: readonly ConfigPath[] = [
    ["pipelines", name, "parameters"],
    ...schedules.map((schedule) => ["pipelines", name, "schedules", schedule, "parameters"]),
  ];
  const known = declared.size === 0 ? "it declares none" : `declared are ${[...declared].toSorted().join(", ")}`;
  return paths
    .flatMap((path) => valuesAt(config, path))
    .filter(({ path }) => !declared.has(String(path.at(-1))))
    .map(({ path }) => ({
      path,
      text: `pipeline \`${name}\` does not declare the parameter ${JSON.stringify(path.at(-1))}; ${known}`,
    }));
}
