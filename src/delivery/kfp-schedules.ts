import type { KfpClient } from "../kfp/kfp.ts";
import type { EngineSchedules } from "./engine.ts";

/** Recurring runs of a Kubeflow Pipelines server. @param open the server, which may start when it is first asked */
export const kfpSchedules = (open: () => Promise<KfpClient>): EngineSchedules => ({
  keeper: {
    list: async (...given) => await (await open()).listSchedules(...given),
    create: async ({ wanted, description, pipelineId, versionId, yaml }) => {
      const { trigger, parameters, concurrency, catchUp, serviceAccount, experiment } = wanted;
      const spec = { trigger, parameters, concurrency, catchUp, serviceAccount, experiment };
      const name = `${wanted.pipeline} ${wanted.name}`;
      await (await open()).createSchedule({ ...spec, name, description, pipelineId, versionId, yaml });
    },
    enable: async (id) => await (await open()).enableSchedule(id, true),
    disable: async (id) => await (await open()).enableSchedule(id, false),
    remove: async (id) => await (await open()).deleteSchedule(id),
  },
  defaultVersions: async (names) => {
    const client = await open();
    if (client.followsNewestVersion) return new Map(names.map((name) => [name, ""]));
    const found = await client.findPipelines(names);
    return new Map(
      [...found].flatMap(([name, { defaultVersion }]) => (defaultVersion ? [[name, defaultVersion.id]] : [])),
    );
  },
});
