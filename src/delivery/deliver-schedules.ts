import type { Configured } from "../config/configure.ts";
import { configuredPipelines } from "../config/configured-pipelines.ts";
import { defined } from "../model/defined.ts";
import { ActionError, ConfigError } from "../model/errors.ts";
import { type PipelineRecord, passed } from "../model/record.ts";
import type { WantedSchedule } from "../model/schedule.ts";
import type { SchedulePlan } from "../model/schedule-plan.ts";
import { keepSchedules, type LocatedPipeline } from "../schedules/keep-schedules.ts";
import { longestMark, ownerName, writeMark } from "../schedules/mark.ts";
import { wantedSchedules } from "../schedules/wanted.ts";
import type { Engine } from "./engine.ts";
import type { PlannedUpload } from "./plan.ts";

/** The schedules of the step's environment; undefined if this step keeps none. @throws ConfigError */
export function planWanted(
  records: readonly PipelineRecord[],
  { config, environment, context }: Configured,
): readonly WantedSchedule[] | undefined {
  if (config === undefined) return undefined;
  const pipelines = configuredPipelines(records, config);
  if (environment === undefined) return undefined;
  const wanted = wantedSchedules({ config, environment, pipelines, now: new Date(context.ports.clock.now()) });
  // A trial is a pipeline by itself, which nobody schedules.
  if (context.github.isAboutPullRequest) return undefined;
  refuseMarks(wanted, ownerName(context.github));
  return wanted;
}

/** Whatever could not be recognised on the server later would be created again each time. */
function refuseMarks(wanted: readonly WantedSchedule[], repository: string): void {
  if (wanted.length > 0 && repository === "")
    throw new ConfigError("Schedules cannot be kept for a repository without a name: they carry it on the server.", {
      hint: "Give the checkout a remote: `git remote add origin ADDRESS`.",
      ...defined({ location: wanted[0]?.location }),
    });
  for (const { entry, location } of wanted) {
    const bytes = Buffer.byteLength(writeMark({ repository, entry, digest: "0".repeat(16) }));
    if (bytes > longestMark)
      throw new ConfigError(
        `The schedule ${entry} cannot be kept: its names and the repository's are ${bytes - longestMark} bytes too long for a description of the server.`,
        { hint: "Shorten the names of the environment, the pipeline or the schedule.", location },
      );
  }
}

interface Delivered {
  readonly records: readonly PipelineRecord[];
  readonly plans: readonly PlannedUpload[];
  readonly wanted: readonly WantedSchedule[];
  readonly engine: Engine;
}

export interface DeliveredSchedules {
  readonly records: readonly PipelineRecord[];
  /** Absent if this step keeps none, or could not. */
  readonly schedules?: SchedulePlan;
}

/** Once all versions are there. What fails then is an error of each pipeline that has a schedule. */
export async function deliverSchedules(delivered: Delivered, configured: Configured): Promise<DeliveredSchedules> {
  const { records, wanted } = delivered;
  try {
    return { records, ...defined({ schedules: await deliver(delivered, configured) }) };
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const scheduled = new Set(wanted.map(({ pipeline }) => pipeline));
    const isConcerned = ({ name }: PipelineRecord): boolean => scheduled.size === 0 || scheduled.has(name);
    const failed = (record: PipelineRecord): boolean => isConcerned(record) && record.error === undefined;
    return { records: records.map((record) => (failed(record) ? { ...record, error } : record)) };
  }
}

async function deliver(
  { records, plans, wanted, engine }: Delivered,
  { config, environment, context }: Configured,
): Promise<SchedulePlan | undefined> {
  const { schedules } = engine;
  if (schedules === undefined || config === undefined || environment === undefined) return undefined;
  const located = await locateAll(records, plans, schedules);
  const known = new Set(Object.keys(config.file.pipelines ?? {}));
  const bad = new Set(
    records.filter((record) => record.version === undefined || !passed(record)).map(({ name }) => name),
  );
  return await keepSchedules(
    {
      wanted,
      locate: (schedule) => located.get(schedule.pipeline)?.[schedule.version],
      isUnknown: (entry) => isStillListed(entry, config.file.pipelines, { known, bad }),
      keeper: schedules.keeper,
      environment,
      environments: new Set(Object.keys(config.file.environments ?? {})),
    },
    context,
  );
}

interface Names {
  readonly known: ReadonlySet<string>;
  readonly bad: ReadonlySet<string>;
}

/** A schedule that the file still has, of a pipeline that failed or that no change reached. */
function isStillListed(
  entry: string,
  pipelines: NonNullable<Configured["config"]>["file"]["pipelines"],
  { known, bad }: Names,
): boolean {
  const [, pipeline = "", name = ""] = entry.split("/");
  return known.has(pipeline) && bad.has(pipeline) && Object.hasOwn(pipelines?.[pipeline]?.schedules ?? {}, name);
}

type ByVersion = Readonly<Record<WantedSchedule["version"], LocatedPipeline>>;

async function locateAll(
  records: readonly PipelineRecord[],
  plans: readonly PlannedUpload[],
  { defaultVersions }: NonNullable<Engine["schedules"]>,
): Promise<ReadonlyMap<string, ByVersion>> {
  const requests = new Map(
    plans.flatMap(({ record, request }) => (request === undefined ? [] : [[record.name, request]])),
  );
  const defaults = await defaultVersions([...requests.values()]);
  return new Map(
    records.flatMap((record) => {
      const request = requests.get(record.name);
      const { version } = record;
      if (version === undefined || request === undefined || !passed(record)) return [];
      const at = { pipelineId: version.pipelineId, yaml: request.yaml };
      const newest = defaults.get(request.pipelineName) ?? version.versionId;
      return [
        [record.name, { commit: { ...at, versionId: version.versionId }, default: { ...at, versionId: newest } }],
      ];
    }),
  );
}
