import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { Config, ConfigProblem } from "./config.ts";
import { undeclaredParameters } from "./merge-parameters.ts";
import { refuse } from "./read-config.ts";

/**
 * The pipelines that compiled, by name.
 * @throws ConfigError for those that the file names and nobody has, and for parameters that nothing declares
 */
export function configuredPipelines(
  records: readonly PipelineRecord[],
  config: Config,
): ReadonlyMap<string, CompiledPipeline> {
  const pipelines = records.flatMap(({ compiled }) => compiled ?? []);
  const isAll = pipelines.length === records.length;
  refuse([...(isAll ? gone(records, config) : []), ...undeclaredParameters(config, pipelines, isAll)], config);
  return new Map(pipelines.map((pipeline) => [pipeline.name, pipeline]));
}

function gone(records: readonly PipelineRecord[], { file }: Config): readonly ConfigProblem[] {
  const names = new Set(records.map(({ name }) => name));
  const known = names.size === 0 ? "there are none" : `there are ${[...names].toSorted().slice(0, 20).join(", ")}`;
  return Object.keys(file.pipelines ?? {})
    .filter((name) => !names.has(name))
    .map((name) => ({ path: ["pipelines", name], text: `there is no pipeline ${JSON.stringify(name)}; ${known}` }));
}
