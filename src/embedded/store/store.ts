import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { RunNode } from "../../argo/run-node.ts";
import type { PipelineRun } from "../../tekton/pipeline-run.ts";
import { writeAtomically } from "../../workspace/write-atomically.ts";

export interface StoredParameter {
  readonly name: string;
  readonly value?: string;
}

export interface StoredPipeline {
  readonly id: string;
  readonly createdAt: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly StoredParameter[];
  readonly defaultVersion: string;
  /** What Kubeflow Pipelines 2 shows in place of the name. */
  readonly displayName?: string;
  readonly tags?: Tags;
}

export type Tags = Readonly<Record<string, string>>;

export interface StoredVersion {
  readonly id: string;
  readonly pipeline: string;
  readonly name: string;
  readonly createdAt: string;
  readonly description: string;
  readonly parameters: readonly StoredParameter[];
  /** The uploaded text, byte for byte. */
  readonly template: string;
  readonly displayName?: string;
  readonly tags?: Tags;
}

export interface StoredExperiment {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly createdAt: string;
  readonly archived: boolean;
}

export interface StoredRun {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly createdAt: string;
  readonly experiment: string;
  readonly version: string;
  readonly versionName: string;
  readonly pipelineId: string;
  readonly pipelineName: string;
  readonly serviceAccount: string;
  readonly parameters: readonly StoredParameter[];
  readonly template: string;
  readonly archived: boolean;
  /** The live object. */
  readonly pipelineRun: PipelineRun;
  /** What its tasks have measured, as the API shows it; absent until it has ended. */
  readonly metrics?: readonly object[];
  /** A termination was asked for and is not over. */
  readonly terminating: boolean;
}

/** A run of Kubeflow Pipelines 2. */
export interface QueuedRun {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly createdAt: string;
  readonly experiment: string;
  readonly pipelineId: string;
  readonly version: string;
  readonly serviceAccount: string;
  readonly runtimeConfig: Readonly<Record<string, unknown>> | undefined;
  readonly archived: boolean;
  readonly state: "PENDING" | "RUNNING" | "CANCELING" | "SUCCEEDED" | "FAILED";
  /** The states in order. */
  readonly history: readonly { readonly state: QueuedRun["state"]; readonly at: string }[];
  /** Name of the Workflow; absent if nothing executes the run. */
  readonly workflow?: string;
  /** Why the run as a whole failed. */
  readonly error?: string;
  readonly finishedAt?: string;
  readonly nodes?: readonly RunNode[];
}

/** A recurring run, which servers also call job. */
export interface StoredSchedule {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly isEnabled: boolean;
  readonly trigger: StoredTrigger;
  readonly maxConcurrency: string;
  readonly noCatchup: boolean;
  readonly serviceAccount: string;
  /** The body of a run's creation, as far as the two have the same fields. */
  readonly run: Readonly<Record<string, unknown>>;
  readonly experiment: string;
  readonly pipelineId: string;
  /** Empty to follow the newest version. */
  readonly version: string;
  /** When it last became due, in milliseconds: at first, when it was enabled. */
  readonly firedAt: number;
}

export interface StoredTrigger {
  readonly cron?: string;
  readonly intervalSeconds?: string;
  readonly startTime?: string;
  readonly endTime?: string;
}

/** Everything the server knows: a file for each thing, so that a broken one costs only itself. */
export class Store {
  readonly pipelines: Table<StoredPipeline>;
  readonly versions: Table<StoredVersion>;
  readonly experiments: Table<StoredExperiment>;
  readonly runs: Table<StoredRun>;
  readonly queuedRuns: Table<QueuedRun>;
  readonly schedules: Table<StoredSchedule>;
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    this.pipelines = new Table(join(folder, "pipelines"));
    this.versions = new Table(join(folder, "versions"));
    this.experiments = new Table(join(folder, "experiments"));
    this.runs = new Table(join(folder, "runs"));
    this.queuedRuns = new Table(join(folder, "queued-runs"));
    this.schedules = new Table(join(folder, "schedules"));
  }

  async load(): Promise<void> {
    await Promise.all(this.#tables.map((table) => table.load()));
  }

  /** Resolves when everything is on disk. */
  async settle(): Promise<void> {
    await Promise.all(this.#tables.map((table) => table.settle()));
  }

  get #tables(): readonly Pick<Table<StoredRun>, "load" | "settle">[] {
    return [this.pipelines, this.versions, this.experiments, this.runs, this.queuedRuns, this.schedules];
  }
}

export class Table<Row extends { readonly id: string }> {
  readonly #folder: string;
  readonly #rows = new Map<string, Row>();
  #writing: Promise<void> = Promise.resolve();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async load(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    for (const file of (await readdir(this.#folder)).filter((name) => name.endsWith(".json"))) {
      const row = await readRow<Row>(join(this.#folder, file));
      if (row !== undefined) this.#rows.set(row.id, row);
    }
  }

  all(): readonly Row[] {
    return [...this.#rows.values()];
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  /** Keeps a row in memory at once; on disk one after the other, each in one step. */
  put(row: Row): Row {
    this.#rows.set(row.id, row);
    const file = join(this.#folder, `${row.id}.json`);
    this.#enqueue(() => writeAtomically(file, JSON.stringify(row)));
    return row;
  }

  delete(id: string): void {
    this.#rows.delete(id);
    this.#enqueue(() => rename(join(this.#folder, `${id}.json`), join(this.#folder, `${id}.deleted`)));
  }

  /** Resolves when everything is on disk. */
  async settle(): Promise<void> {
    await this.#writing;
  }

  #enqueue(write: () => Promise<void>): void {
    this.#writing = this.#writing.then(write, write).catch(() => undefined);
  }
}

async function readRow<Row>(file: string): Promise<Row | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Row;
  } catch {
    return undefined;
  }
}

export const newId = (): string => randomUUID();
