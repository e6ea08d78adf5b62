import type { KfpClient } from "../kfp/kfp.ts";
import type { EngineSchedules } from "./engine.ts";

/** Recurring runs of a Kubeflow Pipelines server. */
export const kfpSchedules = (client: KfpClient): EngineSchedules => ({
  keeper: {
    list: client.listSchedules,
    create: async ({ wanted, description, pipelineId, versionId, yaml }) => {
      const { trigger, parameters, concurrency, catchUp, serviceAccount, experiment } = wanted;
      const spec = { trigger, parameters, concurrency, catchUp, serviceAccount, experiment };
      const name = `${wanted.pipeline} ${wanted.name}`;
      await client.createSchedule({ ...spec, name, description, pipelineId, versionId, yaml });
    },
    enable: (id) => client.enableSchedule(id, true),
    disable: (id) => client.enableSchedule(id, false),
    remove: client.deleteSchedule,
  },
  defaultVersions: async (names) => {
    if (client.followsNewestVersion) return new Map(names.map((name) => [name, ""]));
    const found = await client.findPipelines(names);
    return new Map(
      [...found].flatMap(([name, { defaultVersion }]) => (defaultVersion ? [[name, defaultVersion.id]] : [])),
    );
  },
});
