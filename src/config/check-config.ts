import { isTimezone } from "../cron/timezone.ts";
import { duration, InvalidValue } from "../inputs/input-values.ts";
import { checkImages } from "./check-images.ts";
import { checkSchedule } from "./check-schedule.ts";
import { type ConfigFile, type ConfigPath, type ConfigProblem, type EnvironmentEntry, hasSchedules } from "./config.ts";

/** What a schema cannot say. All problems at once. */
export function checkConfig(file: ConfigFile, now: Date): readonly ConfigProblem[] {
  const environments = Object.entries(file.environments ?? {});
  const schedules = Object.entries(file.pipelines ?? {}).flatMap(([pipeline, entry]) =>
    Object.entries(entry?.schedules ?? {}).map(([name, schedule]) => ({ pipeline, name, schedule: schedule ?? {} })),
  );
  return [
    ...checked(["defaults", "timeout"], file.defaults?.timeout, duration),
    ...checkImages(file),
    ...tooMany(schedules.length),
    ...schedules.flatMap((one) => checkSchedule(one, now)),
    ...environments.flatMap(([name, entry]) => environmentProblems(name, entry ?? {}, file)),
    ...cycles(file),
  ];
}

/** A server lists them in pages; 500 on every push take it some minutes. */
const mostSchedules = 1_000;

const tooMany = (count: number): readonly ConfigProblem[] =>
  count > mostSchedules
    ? [{ path: ["pipelines"], text: `there are ${count} schedules, of which ${mostSchedules} are allowed` }]
    : [];

function checked(
  path: ConfigPath,
  value: string | undefined,
  parse: (raw: string) => unknown,
): readonly ConfigProblem[] {
  if (value === undefined) return [];
  try {
    parse(value);
    return [];
  } catch (error) {
    if (!(error instanceof InvalidValue)) throw error;
    return [{ path, text: `\`${path.join(".")}\` ${error.message}` }];
  }
}

function environmentProblems(name: string, entry: EnvironmentEntry, file: ConfigFile): readonly ConfigProblem[] {
  const path = ["environments", name];
  const zone = entry["server-timezone"];
  return [
    ...(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,62}$/.test(name)
      ? []
      : [{ path, text: `environment ${JSON.stringify(name)} must have a name of letters, digits, - _ and .` }]),
    ...hostProblems(path, entry),
    ...(hasSchedules(entry) && (entry.engine === "tekton" || entry.host === "embedded")
      ? [
          {
            path: [...path, "schedules"],
            text: "`schedules: on` needs a Kubeflow Pipelines server that goes on running",
          },
        ]
      : []),
    ...checked([...path, "timeout"], entry.timeout, duration),
    ...(zone === undefined || isTimezone(zone)
      ? []
      : [{ path: [...path, "server-timezone"], text: `there is no time zone ${JSON.stringify(zone)}` }]),
    ...(entry.after === undefined || Object.hasOwn(file.environments ?? {}, entry.after)
      ? []
      : [{ path: [...path, "after"], text: `there is no environment ${JSON.stringify(entry.after)}` }]),
  ];
}

function hostProblems(path: ConfigPath, { host, engine }: EnvironmentEntry): readonly ConfigProblem[] {
  if (host === undefined || host === "")
    return engine === "tekton" ? [] : [{ path, text: `environment \`${path.at(-1)}\` has no \`host\`` }];
  const at = [...path, "host"];
  if (engine === "tekton" && host !== "embedded")
    return [{ path: at, text: "`host` is for `engine: kfp`: the kubeconfig says where the cluster is" }];
  if (host === "embedded") return [];
  const url = URL.parse(host);
  if (url === null || !/^https?:$/.test(url.protocol))
    return [{ path: at, text: "`host` must be an address such as https://kubeflow.example.com/pipeline" }];
  return url.username === "" && url.password === ""
    ? []
    : [{ path: at, text: "`host` must not hold a user name or password: use the login inputs" }];
}

/** Each cycle once, at the environment that closes it. */
function cycles({ environments }: ConfigFile): readonly ConfigProblem[] {
  const afterOf = (name: string): string | undefined => environments?.[name]?.after;
  const told = new Set<string>();
  return Object.keys(environments ?? {}).flatMap((name) => {
    const way = [name];
    for (let next = afterOf(name); next !== undefined && !way.includes(next); next = afterOf(next)) way.push(next);
    if (afterOf(way.at(-1) ?? "") !== name || way.some((one) => told.has(one))) return [];
    for (const one of way) told.add(one);
    return [
      { path: ["environments", name, "after"], text: `\`after\` goes in a circle: ${[...way, name].join(" → ")}` },
    ];
  });
}
