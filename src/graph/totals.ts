import type { Total, TotalChange, Totals } from "../model/graph.ts";
import { type Resources, resourcesOf } from "../tekton/admission/container.ts";
import { allTasks, listOf } from "../tekton/all-tasks.ts";
import { parseGoDuration } from "../tekton/go-duration.ts";
import type { PipelineRun, PipelineTask } from "../tekton/pipeline-run.ts";
import { quantityOf } from "../tekton/quantity.ts";
import { fieldsOf } from "../tekton/untyped.ts";

/**
 * What all tasks of a pipeline may use together, each loop counted once: requests and limits of the containers of their pods, retries, and
 * time limits. A total has no amount where a part of it is known only to the run, such as a request that a parameter sets.
 */
export function totalsOf(run: PipelineRun): Totals {
  const tasks = allTasks(run).map(({ task }) => task);
  const amounts = [...tasks.flatMap(resourceAmounts), ...tasks.flatMap(retryAmount)];
  return new Map([...sumsOf(amounts), ...timeLimits(run, tasks)]);
}

export interface Amount extends Total {
  readonly what: string;
}

export const amountOf = (what: string, unit: Total["unit"], value: number | undefined): Amount => ({
  what,
  unit,
  ...(value === undefined ? {} : { value }),
});

export const sumsOf = (amounts: readonly Amount[]): readonly (readonly [string, Total])[] =>
  [...Map.groupBy(amounts, ({ what }) => what)].map(([what, all]) => [what, all.map(totalOf).reduce(add)]);

const totalOf = ({ what: _, ...total }: Amount): Total => total;

const add = ({ unit, value }: Total, more: Total): Total =>
  value === undefined || more.value === undefined ? { unit } : { unit, value: value + more.value };

/** Kubernetes reserves for all containers of a pod at once; a container without a request gets its limit. */
function resourceAmounts({ taskSpec }: PipelineTask): readonly Amount[] {
  const { steps, sidecars, stepTemplate } = fieldsOf(taskSpec);
  const containers = [
    ...objectsOf(steps).map((step) => wantedResources(step, stepTemplate)),
    ...objectsOf(sidecars).map((sidecar) => wantedResources(sidecar)),
  ];
  return containers.flatMap(({ requests, limits }) => [
    ...resourcesAs("request", { ...limits, ...requests }),
    ...resourcesAs("limit", limits),
  ]);
}

/** Under the field's names of both versions: what its author wanted is the same, whether a server takes it or not. */
function wantedResources(container: object, template: unknown = {}): Resources {
  const [old, current] = ["tekton.dev/v1beta1", "tekton.dev/v1"].map((version) =>
    resourcesOf(container, version, template),
  );
  return {
    requests: { ...old?.requests, ...current?.requests },
    limits: { ...old?.limits, ...current?.limits },
  };
}

const objectsOf = (value: unknown): readonly object[] => listOf(value as readonly object[] | undefined);

/** A device, such as a GPU, has the same request and limit, so it counts once. */
const resourcesAs = (side: "request" | "limit", of: Readonly<Record<string, unknown>>): readonly Amount[] =>
  Object.entries(of).flatMap(([name, value]) => {
    const amount = quantityOf(value);
    if (name.includes("/")) return side === "limit" ? [] : [amountOf(deviceWords(name), "count", amount)];
    const unit = name === "cpu" ? "cores" : "bytes";
    return [amountOf(`${name === "cpu" ? "CPU" : name.replaceAll("-", " ")} ${side}`, unit, amount)];
  });

const deviceWords = (name: string): string => (/(^|[/.-])gpu$/.test(name) ? `GPU ${name}` : name);

/** A number, or the parameter that sets it. */
const retryAmount = ({ retries }: PipelineTask): readonly Amount[] =>
  retries === undefined ? [] : [amountOf("retries", "count", quantityOf(retries))];

function timeLimits({ spec }: PipelineRun, tasks: readonly PipelineTask[]): readonly (readonly [string, Total])[] {
  const { timeouts, timeout } = fieldsOf(spec);
  const whole = fieldsOf(timeouts).pipeline ?? timeout;
  const longest = tasks.flatMap((task) => limitOf(task.timeout)).toSorted(byLength)[0];
  return [
    ...limitOf(whole).map((total) => ["time limit", total] as const),
    ...(longest === undefined ? [] : [["longest time limit of a task", longest] as const]),
  ];
}

/** `0` stands for no limit. */
function limitOf(text: unknown): readonly Total[] {
  if (text === undefined) return [];
  const value = parseGoDuration(String(text));
  if (value === 0) return [];
  return [{ unit: "milliseconds", ...(value === undefined ? {} : { value }) }];
}

/** One that is not known may be the longest. */
const byLength = (one: Total, other: Total): number =>
  (other.value ?? Number.POSITIVE_INFINITY) - (one.value ?? Number.POSITIVE_INFINITY);

/** Those that differ; what is not known on both sides is left out. */
export function compareTotals(before: Totals, after: Totals): readonly TotalChange[] {
  const all = [...new Set([...before.keys(), ...after.keys()])].toSorted((one, other) => rank(one) - rank(other));
  return all.flatMap((what) => {
    const [was, is] = [before.get(what), after.get(what)];
    if (was !== undefined && is !== undefined && isSameTotal(was, is)) return [];
    return [{ what, ...(was === undefined ? {} : { before: was }), ...(is === undefined ? {} : { after: is }) }];
  });
}

const firstWords = ["CPU", "memory", "ephemeral", "GPU", "retries", "time", "longest"];

/** The place of a total, the same for every pipeline; other devices come first. */
const rank = (what: string): number => firstWords.indexOf(what.split(" ")[0] ?? "");

/** Sums of floating-point numbers differ in their last bits with the order of the tasks. */
const isSameTotal = ({ value: one }: Total, { value: other }: Total): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * 1e-12);
