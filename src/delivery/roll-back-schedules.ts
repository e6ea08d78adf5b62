import type { Configured } from "../config/configure.ts";
import type { KfpClient } from "../kfp/kfp.ts";
import type { SchedulePlan } from "../model/schedule-plan.ts";
import type { UploadedVersion } from "../model/version.ts";
import { readSignature } from "../packages/signature.ts";
import { keepSchedules, type LocatedPipeline } from "../schedules/keep-schedules.ts";
import { wantedSchedules } from "../schedules/wanted.ts";
import { kfpSchedules } from "./kfp-schedules.ts";
import type { RolledBack } from "./roll-back-pipelines.ts";

interface Options extends Configured {
  readonly client: KfpClient;
}

/**
 * Schedules with `version: default` go back with the default. Where a schedule without a version runs the newest one, it follows by itself.
 * All others stay.
 */
export async function rollBackSchedules(
  rolledBack: readonly RolledBack[],
  { client, config, environment, context }: Options,
): Promise<SchedulePlan | undefined> {
  if (config === undefined || environment === undefined || client.followsNewestVersion) return undefined;
  const located = await Promise.all(
    rolledBack.flatMap(({ version }) => (version === undefined ? [] : [locate(version, client)])),
  );
  const byName = new Map(
    rolledBack.flatMap(({ version, record }) => {
      const found = located.find(({ at }) => at.versionId === version?.versionId);
      return found === undefined ? [] : [[record.name, found] as const];
    }),
  );
  const wanted = wantedSchedules({
    config,
    environment,
    pipelines: new Map([...byName].map(([name, { parameters }]) => [name, { name, parameters }])),
    now: new Date(context.ports.clock.now()),
  }).filter(({ version }) => version === "default");
  if (wanted.length === 0) return undefined;
  const entries = new Set(wanted.map(({ entry }) => entry));
  return await keepSchedules(
    {
      wanted,
      locate: ({ pipeline }) => byName.get(pipeline)?.at,
      isUnknown: (entry) => !entries.has(entry),
      keeper: kfpSchedules({ all: async () => [client], clientFor: async () => client }).keeper,
      environment,
      environments: new Set(Object.keys(config.file.environments ?? {})),
    },
    context,
  );
}

async function locate(version: UploadedVersion, client: KfpClient) {
  const { pipelineId, versionId } = version;
  const yaml = await client.readStored({ pipelineId, id: versionId });
  const at: LocatedPipeline = { pipelineId, versionId, yaml };
  return { at, parameters: readSignature(yaml).parameters };
}
