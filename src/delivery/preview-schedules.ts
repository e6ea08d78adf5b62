import type { Configured } from "../config/configure.ts";
import { configuredPipelines } from "../config/configured-pipelines.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { ActionError } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { WantedSchedule } from "../model/schedule.ts";
import type { SchedulePlan } from "../model/schedule-plan.ts";
import { summarizePlan } from "../schedules/describe-plan.ts";
import { ownerName } from "../schedules/mark.ts";
import { planSchedules } from "../schedules/plan.ts";
import { type OwnedSchedule, ownedBy, type ScheduleTarget, targetOf } from "../schedules/target.ts";
import { wantedSchedules } from "../schedules/wanted.ts";
import { openServers } from "./open-servers.ts";
import type { Servers } from "./servers.ts";

/**
 * What a deployment would do with the schedules of the environment that the step names. It changes nothing on the server.
 * @returns undefined if the step names no environment with schedules
 * @throws ConfigError for what would stop the deployment, in any environment of the file
 */
export async function previewSchedules(
  records: readonly PipelineRecord[],
  configured: Configured,
): Promise<SchedulePlan | undefined> {
  const { config, environment, context } = configured;
  // Packages of an earlier job come from another checkout than this file.
  if (config === undefined || context.inputs.packages.length > 0) return undefined;
  const pipelines = configuredPipelines(records, config);
  const now = new Date(context.ports.clock.now());
  for (const [name, entry] of Object.entries(config.file.environments ?? {}))
    wantedSchedules({ config, environment: { name, entry: entry ?? {} }, pipelines, now });
  if (environment === undefined || context.inputs.engine !== "kfp" || context.inputs.host === "embedded")
    return undefined;
  const wanted = wantedSchedules({ config, environment, pipelines, now });
  const plan = await planFor(wanted, { ...configured, records, pipelines, environment, config });
  for (const line of plan.lines) context.ports.log.line(line);
  if (plan.note !== "") context.ports.log.line(`The plan of the schedules is not known: ${plan.note}`);
  return plan;
}

interface Preview extends Required<Configured> {
  readonly records: readonly PipelineRecord[];
  readonly pipelines: ReadonlyMap<string, CompiledPipeline>;
}

/** A pull request of a fork has no login, and a server may be away: neither is a fault of the change. */
async function planFor(wanted: readonly WantedSchedule[], preview: Preview): Promise<SchedulePlan> {
  const { environment, context } = preview;
  try {
    const servers = await openServers(context);
    try {
      return summarizePlan(await planOn(servers, wanted, preview), {
        environment: environment.name,
        now: new Date(context.ports.clock.now()),
        isApplied: false,
      });
    } finally {
      await servers.close();
    }
  } catch (error) {
    if (!(error instanceof ActionError) || context.ports.signal.aborted) throw error;
    return { environment: environment.name, lines: [], changes: 0, isApplied: false, note: error.message };
  }
}

async function planOn(servers: Servers, wanted: readonly WantedSchedule[], preview: Preview) {
  const { config, environment, context, records, pipelines } = preview;
  const repository = ownerName(context.github);
  const lists = await Promise.all((await servers.all()).map((client) => client.listSchedules()));
  const owned = ownedBy(repository, lists.flat());
  const byEntry = Map.groupBy(owned, ({ mark }) => mark.entry);
  const isComplete = records.every(({ compiled }) => compiled !== undefined);
  const { environments = {}, pipelines: listed = {} } = config.file;
  return planSchedules({
    owned,
    targets: await Promise.all(
      wanted.map(async (one) => {
        const yaml = pipelines.get(one.pipeline)?.yaml;
        const follows =
          yaml !== undefined && (await servers.clientFor({ yaml, pipelineName: one.pipeline })).followsNewestVersion;
        return targetBeside(byEntry.get(one.entry), one, { repository, follows });
      }),
    ),
    isUntouched: (entry) => {
      const [, pipeline = ""] = entry.split("/");
      return !isComplete && !pipelines.has(pipeline) && Object.hasOwn(listed ?? {}, pipeline);
    },
    isOwnEnvironment: (name) => name === environment.name || !Object.hasOwn(environments ?? {}, name),
  });
}

/** The version of the deployment does not exist yet, so the plan is about everything else. */
function targetBeside(
  owned: readonly OwnedSchedule[] | undefined,
  wanted: WantedSchedule,
  { repository, follows: followsNewest }: { readonly repository: string; readonly follows: boolean },
): ScheduleTarget {
  const there = owned?.find(({ schedule }) => schedule.isEnabled) ?? owned?.[0];
  const { pipelineId = "", versionId = "" } = there?.schedule ?? {};
  const follows = wanted.version === "default" && followsNewest;
  const target = targetOf({ wanted, pipelineId, versionId: follows ? "" : versionId, yaml: "" }, repository);
  // A server that does not tell the version leaves nothing to compute the digest from.
  const isUnknown = there !== undefined && versionId === "" && !follows;
  return isUnknown ? { ...target, mark: there.mark } : target;
}
