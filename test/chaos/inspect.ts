import type { GenerationName } from "../../src/kfp/generations/generation.ts";

/** What is on a server under a name, as its own API lists it. */
export interface Inventory {
  readonly pipelines: readonly string[];
  /** Versions of the first of the pipelines. */
  readonly versions: readonly string[];
  /** Where the server has such a thing. */
  readonly defaultVersion: string | undefined;
  readonly experiments: readonly string[];
  /** Their ids. */
  readonly runs: readonly string[];
  /** `cron enabled` or `cron disabled` for each. */
  readonly schedules: readonly string[];
}

export async function inspect(target: string, generation: GenerationName, name: string): Promise<Inventory> {
  const list = async (path: string, query: object, key: string): Promise<readonly Listed[]> => {
    const search = new URLSearchParams({ page_size: "200", ...query });
    const response = await fetch(`${target}/apis/${generation}/${path}?${search}`);
    return ((await response.json()) as Record<string, readonly Listed[]>)[key] ?? [];
  };
  const isV2 = generation === "v2beta1";
  const named = (text: string): object => ({
    filter: JSON.stringify({
      predicates: [{ [isV2 ? "operation" : "op"]: "EQUALS", key: "name", string_value: text }],
    }),
  });
  const pipelines = await list("pipelines", named(name), "pipelines");
  const [pipeline = {}] = pipelines;
  const versions = isV2
    ? await list(`pipelines/${pipeline.pipeline_id}/versions`, {}, "pipeline_versions")
    : await list("pipeline_versions", versionsOf(pipeline), "versions");
  return {
    pipelines: pipelines.map(nameOf),
    versions: versions.map(nameOf),
    defaultVersion: pipeline.default_version?.name,
    experiments: (await list("experiments", named(`${name} experiment`), "experiments")).map(nameOf),
    runs: (await list("runs", named(`${name} run`), "runs")).map((run) => run.run_id ?? run.id ?? ""),
    schedules: (
      await list(isV2 ? "recurringruns" : "jobs", named(`${name} nightly`), isV2 ? "recurringRuns" : "jobs")
    ).map(scheduleOf),
  };
}

interface Listed {
  readonly id?: string;
  readonly pipeline_id?: string;
  readonly run_id?: string;
  readonly name?: string;
  readonly display_name?: string;
  readonly default_version?: { readonly name: string };
  readonly enabled?: boolean;
  readonly status?: string;
  readonly trigger?: { readonly cron_schedule?: { readonly cron: string } };
}

const scheduleOf = ({ enabled, status, trigger }: Listed): string =>
  `${trigger?.cron_schedule?.cron} ${enabled || status === "ENABLED" ? "enabled" : "disabled"}`;

const nameOf = ({ name, display_name }: Listed): string => name ?? display_name ?? "";

const versionsOf = ({ id = "" }: Listed): object => ({ "resource_key.type": "PIPELINE", "resource_key.id": id });
