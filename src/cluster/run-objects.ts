import type { Clock } from "../model/clock.ts";
import type { Log } from "../model/log.ts";
import { parseJson } from "../model/parse-json.ts";
import {
  type CustomRunStatus,
  type ObjectMeta,
  type PipelineRunSpec,
  type PipelineRunStatus,
  succeededCondition,
  type TaskRunStatus,
} from "../tekton/pipeline-run.ts";
import type { Kubectl } from "./kubectl.ts";
import { submissionLabel } from "./live-run.ts";

/** A PipelineRun, TaskRun or CustomRun of the cluster. */
export interface ClusterObject {
  readonly kind: string;
  readonly metadata: ObjectMeta & { readonly name: string; readonly resourceVersion?: string };
  readonly spec?: PipelineRunSpec;
  readonly status?: ObjectStatus;
}

/** The status of any kind; fields of other kinds are absent. */
export type ObjectStatus = PipelineRunStatus & TaskRunStatus & Pick<CustomRunStatus, "extraFields">;

/** Resources with version and group, which kubectl resolves from its cache without a request. */
export type Resource = "pipelineruns.v1.tekton.dev" | "taskruns.v1.tekton.dev" | "customruns.v1beta1.tekton.dev";

export interface RunObjectsOptions {
  readonly kubectl: Kubectl;
  readonly submissionId: string;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * A watch may hang silently on a dead connection, or on a proxy that buffers. So all objects are listed again from time to time: the
 * interval doubles after a list without news, and is reset after one with news.
 */
const trustMs = { first: 1_000, longest: 30_000 } as const;
/** Pause between the end of a watch and the next one. */
const restartAfterMs = 2_000;
/** Changes within this time are reported once: a task that ends also changes its run. */
const burstMs = 50;

/**
 * Keeps the objects of all runs of this step up to date, with one watch per kind and a list as a fallback. The number of processes depends
 * on the kinds, not on the runs.
 */
export class RunObjects {
  readonly #options: RunObjectsOptions;
  readonly #stop = new AbortController();
  readonly #objects = new Map<string, ClusterObject>();
  readonly #resources = new Set<Resource>(["pipelineruns.v1.tekton.dev", "taskruns.v1.tekton.dev"]);
  readonly #watches = new Map<Resource, Promise<void>>();
  /** Resources with a running watch. */
  readonly #live = new Set<Resource>();
  #listedAt = Number.NEGATIVE_INFINITY;
  #trustedForMs: number = trustMs.first;
  #listing: Promise<void> | undefined;
  #version = 0;
  #change = Promise.withResolvers<void>();
  #burst: NodeJS.Timeout | undefined;

  constructor(options: RunObjectsOptions) {
    this.#options = options;
  }

  /** Starts to watch objects of this kind. */
  include(resource: Resource): void {
    this.#resources.add(resource);
  }

  /** Returns all objects, up to date. @throws TektonError if the cluster is unreachable */
  async read(signal: AbortSignal): Promise<readonly ClusterObject[]> {
    for (const resource of this.#resources) {
      if (!this.#watches.has(resource)) this.#watches.set(resource, this.#watch(resource));
    }
    const listed = this.#options.clock.now() - this.#listedAt < this.#trustedForMs;
    if (!listed || this.#live.size < this.#resources.size) await unlessAborted(this.#list(), signal);
    return [...this.#objects.values()];
  }

  /** Returns an object as it was last seen; undefined if it never was. */
  known(kind: string, name: string): ClusterObject | undefined {
    return this.#objects.get(`${kind}/${name}`);
  }

  /** Counts the changes that watches have reported. */
  get version(): number {
    return this.#version;
  }

  /** Resolves soon after a change later than that version, and when the signal is aborted. */
  async changedSince(version: number, signal: AbortSignal): Promise<void> {
    if (version < this.#version && this.#burst === undefined) return;
    await unlessAborted(this.#change.promise, signal).catch(() => {});
  }

  async close(): Promise<void> {
    this.#stop.abort();
    clearTimeout(this.#burst);
    await Promise.all(this.#watches.values());
  }

  async #watch(resource: Resource): Promise<void> {
    const { kubectl, clock, log } = this.#options;
    const args = ["get", resource, this.#selector, "--watch", "--output-watch-events", "-o", "json"];
    while (!this.#stop.signal.aborted) {
      this.#live.add(resource);
      try {
        await kubectl.follow(args, (line) => this.#event(line), this.#stop.signal);
      } catch (error) {
        if (!this.#stop.signal.aborted) log.debug(`watch of ${resource}: ${(error as Error).message}`);
      }
      this.#live.delete(resource);
      await clock.sleep(restartAfterMs, this.#stop.signal).catch(() => {});
    }
  }

  get #selector(): string {
    return `--selector=${submissionLabel}=${this.#options.submissionId}`;
  }

  #event(line: string): void {
    const event = parseJson(line) as { readonly type?: string; readonly object?: ClusterObject } | undefined;
    if (event?.object?.metadata?.name === undefined) return;
    if (event.type === "DELETED") this.#gone(event.object);
    else this.#seen(event.object);
    this.#version += 1;
    this.#burst ??= setTimeout(() => this.#notifyChange(), burstMs);
  }

  #notifyChange(): void {
    this.#burst = undefined;
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }

  /** Lists all objects; concurrent callers share one list. */
  #list(): Promise<void> {
    if (this.#listing === undefined) {
      this.#listing = this.#listAll().finally(() => {
        this.#listing = undefined;
      });
      // The caller may no longer wait for the list.
      this.#listing.catch(() => {});
    }
    return this.#listing;
  }

  async #listAll(): Promise<void> {
    const { kubectl, clock } = this.#options;
    const known = [...this.#objects.values()];
    const args = ["get", [...this.#resources].join(","), this.#selector, "-o", "json"];
    const { items = [] } = JSON.parse(await kubectl.run(args, { signal: this.#stop.signal })) as ObjectList;
    const listed = new Set(items.map(keyOf));
    for (const object of known) if (!listed.has(keyOf(object))) this.#gone(object);
    const news = items.filter((object) => this.#seen(object));
    this.#listedAt = clock.now();
    this.#trustedForMs = news.length > 0 ? trustMs.first : Math.min(trustMs.longest, 2 * this.#trustedForMs);
  }

  /** @returns whether the object has changed */
  #seen(object: ClusterObject): boolean {
    const known = this.#objects.get(keyOf(object));
    if (known !== undefined && versionOf(known) >= versionOf(object)) return false;
    this.#objects.set(keyOf(object), withoutSpec(object));
    return true;
  }

  /** An ended run may be deleted before it was read, so its last state is kept. */
  #gone(object: ClusterObject): void {
    this.#seen(object);
    if (!hasEnded(object)) this.#objects.delete(keyOf(object));
  }
}

interface ObjectList {
  readonly items?: readonly ClusterObject[];
}

const keyOf = ({ kind, metadata }: ClusterObject): string => `${kind}/${metadata.name}`;
const versionOf = ({ metadata }: ClusterObject): number => Number(metadata.resourceVersion);

function hasEnded({ status }: ClusterObject): boolean {
  const condition = succeededCondition(status?.conditions);
  return condition?.status === "True" || condition?.status === "False";
}

/** Drops the parts of a TaskRun that are not needed: its steps occur twice, and a thousand TaskRuns take many megabytes. */
function withoutSpec(object: ClusterObject): ClusterObject {
  if (object.kind === "PipelineRun") return object;
  const { spec: _, ...rest } = object;
  const { taskSpec: __, provenance: ___, ...status } = (object.status ?? {}) as Readonly<Record<string, unknown>>;
  return { ...rest, status };
}

async function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
