import type { KfpClient } from "../kfp/kfp.ts";
import type { ServerSchedule } from "../model/schedule.ts";
import type { EngineSchedules } from "./engine.ts";
import type { Servers } from "./servers.ts";

/** Recurring runs of Kubeflow Pipelines servers. Each is on the server that has its pipeline. */
export function kfpSchedules(servers: Pick<Servers, "all" | "clientFor">): EngineSchedules {
  const owners = new Map<string, KfpClient>();
  const ownerOf = async (id: string): Promise<KfpClient> => {
    if (!owners.has(id)) await list();
    const owner = owners.get(id);
    if (owner === undefined) throw new Error(`No server has listed the schedule ${id}.`);
    return owner;
  };
  const list = async (): Promise<readonly ServerSchedule[]> => {
    const lists = await Promise.all(
      (await servers.all()).map(async (client) => {
        const schedules = await client.listSchedules();
        for (const { id } of schedules) owners.set(id, client);
        return schedules;
      }),
    );
    return lists.flat();
  };
  return {
    keeper: {
      list,
      create: async ({ wanted, description, pipelineId, versionId, yaml }) => {
        const { trigger, parameters, concurrency, catchUp, serviceAccount, experiment } = wanted;
        const spec = { trigger, parameters, concurrency, catchUp, serviceAccount, experiment };
        const name = `${wanted.pipeline} ${wanted.name}`;
        const client = await servers.clientFor({ yaml, pipelineName: wanted.pipeline });
        await client.createSchedule({ ...spec, name, description, pipelineId, versionId, yaml });
      },
      enable: async (id) => await (await ownerOf(id)).enableSchedule(id, true),
      disable: async (id) => await (await ownerOf(id)).enableSchedule(id, false),
      remove: async (id) => await (await ownerOf(id)).deleteSchedule(id),
    },
    defaultVersions: async (packages) => {
      await servers.all();
      const placed = await Promise.all(
        packages.map(async (one) => ({
          name: one.pipelineName,
          client: await servers.clientFor(one).catch(() => undefined),
        })),
      );
      const found = await Promise.all(
        [...Map.groupBy(placed, ({ client }) => client)].map(async ([client, group]) =>
          client === undefined
            ? []
            : await defaultsOn(
                client,
                group.map(({ name }) => name),
              ),
        ),
      );
      return new Map(found.flat());
    },
  };
}

async function defaultsOn(
  client: KfpClient,
  names: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  if (client.followsNewestVersion) return names.map((name) => [name, ""]);
  const found = await client.findPipelines(names);
  return [...found].flatMap(([name, { defaultVersion }]) =>
    defaultVersion ? [[name, defaultVersion.id] as const] : [],
  );
}
