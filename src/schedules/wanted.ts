import type { Config, ConfigProblem, ScheduleEntry } from "../config/config.ts";
import { hasSchedules } from "../config/config.ts";
import { mergeParameters } from "../config/merge-parameters.ts";
import { refuse } from "../config/read-config.ts";
import type { SelectedEnvironment } from "../config/select-environment.ts";
import { InvalidCron, parseCron } from "../cron/cron.ts";
import { serverCron } from "../cron/server-cron.ts";
import { duration, parameterText } from "../inputs/input-values.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import type { Trigger, WantedSchedule } from "../model/schedule.ts";
import { parameterProblems } from "./parameter-problems.ts";

export interface WantedOptions {
  readonly config: Config;
  readonly environment: SelectedEnvironment;
  /** What compiled, by the names that the file knows them by. */
  readonly pipelines: ReadonlyMap<string, Pick<CompiledPipeline, "name" | "parameters">>;
  readonly now: Date;
}

/**
 * The schedules of an environment, those of pipelines that did not compile excepted.
 * @throws ConfigError with every problem at its line
 */
export function wantedSchedules(options: WantedOptions): readonly WantedSchedule[] {
  const { config, environment } = options;
  if (!hasSchedules(environment.entry)) return [];
  const problems: ConfigProblem[] = [];
  const wanted = Object.entries(config.file.pipelines ?? {}).flatMap(([pipeline, entry]) =>
    Object.entries(entry?.schedules ?? {}).flatMap(([name, schedule]) => {
      const made = wantedSchedule({ pipeline, name, schedule: schedule ?? {} }, options);
      problems.push(...made.problems);
      return made.wanted ?? [];
    }),
  );
  refuse(problems, config);
  return wanted;
}

interface NamedSchedule {
  readonly pipeline: string;
  readonly name: string;
  readonly schedule: ScheduleEntry;
}

interface Made {
  readonly wanted?: WantedSchedule;
  readonly problems: readonly ConfigProblem[];
}

function wantedSchedule({ pipeline, name, schedule }: NamedSchedule, options: WantedOptions): Made {
  const { config, environment, pipelines } = options;
  const compiled = pipelines.get(pipeline);
  if (compiled === undefined) return { problems: [] };
  const path = ["pipelines", pipeline, "schedules", name];
  const trigger = triggerOf(schedule, options);
  const given = mergeParameters(config, { environment: environment.name, pipeline, schedule: name });
  const declared = compiled.parameters.filter((parameter) => given.has(parameter.name));
  const problems = [
    ...parameterProblems(compiled, given, path),
    ...(typeof trigger === "string" ? [{ path: [...path, "cron"], text: trigger }] : []),
  ];
  if (typeof trigger === "string" || problems.length > 0) return { problems };
  const { defaults } = config.file;
  return {
    problems,
    wanted: {
      entry: `${environment.name}/${pipeline}/${name}`,
      environment: environment.name,
      pipeline,
      name,
      trigger,
      timezone: schedule.timezone ?? "UTC",
      cronInZone: schedule.cron ?? "",
      parameters: Object.fromEntries(
        declared.map((parameter) => [parameter.name, textOf(given.get(parameter.name)?.entry)]),
      ),
      concurrency: schedule.concurrency ?? 1,
      catchUp: schedule["catch-up"] ?? false,
      version: schedule.version ?? "commit",
      experiment: schedule.experiment ?? environment.entry.experiment ?? defaults?.experiment ?? "Default",
      serviceAccount:
        schedule["service-account"] ?? environment.entry["service-account"] ?? defaults?.["service-account"] ?? "",
      location: { file: config.path, ...config.placeOf(path) },
    },
  };
}

const textOf = (entry: Parameters<typeof parameterText>[0] | undefined): string =>
  entry === undefined ? "" : parameterText(entry);

/** @returns what is wrong with it, as a text */
function triggerOf(schedule: ScheduleEntry, { environment, now }: WantedOptions): Trigger | string {
  if (schedule.cron === undefined) return { kind: "interval", seconds: duration(schedule.every ?? "1h") / 1000 };
  // A cluster's CronJob has a zone of its own.
  if (environment.entry.engine === "tekton") return { kind: "cron", cron: schedule.cron };
  const zones = {
    timezone: schedule.timezone ?? "UTC",
    serverTimezone: environment.entry["server-timezone"] ?? "UTC",
    now,
  };
  try {
    return { kind: "cron", cron: serverCron(parseCron(schedule.cron), zones).text };
  } catch (error) {
    if (!(error instanceof InvalidCron)) throw error;
    return `\`cron\` ${JSON.stringify(schedule.cron)} ${error.message}`;
  }
}
