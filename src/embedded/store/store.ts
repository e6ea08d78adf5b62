import { randomUUID } from "node:crypto";
import type { RunNode } from "../../argo/run-node.ts";
import type { PipelineRun } from "../../tekton/pipeline-run.ts";
import { StoredRows } from "./stored-rows.ts";

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

/** Everything the server knows. A change is in the file before the function that makes it returns, so that a kill loses nothing. */
export class Store {
  readonly pipelines: Table<StoredPipeline>;
  readonly versions: Table<StoredVersion>;
  readonly experiments: Table<StoredExperiment>;
  readonly runs: Table<StoredRun>;
  readonly queuedRuns: Table<QueuedRun>;
  readonly schedules: Table<StoredSchedule>;
  readonly folder: string;
  readonly #rows: StoredRows;

  /** @param folder absolute path, made if it is missing. @throws StoreError if what it holds cannot be read */
  constructor(folder: string) {
    this.folder = folder;
    this.#rows = new StoredRows(folder);
    this.pipelines = new Table("pipelines", this.#rows);
    this.versions = new Table("versions", this.#rows);
    this.experiments = new Table("experiments", this.#rows);
    this.runs = new Table("runs", this.#rows);
    this.queuedRuns = new Table("queued-runs", this.#rows);
    this.schedules = new Table("schedules", this.#rows);
  }

  /** Why something could not be written, such as a full disk. What the server says from then on would not outlive it. */
  get failure(): Error | undefined {
    return this.#rows.failure;
  }

  close(): void {
    this.#rows.close();
  }
}

export class Table<Row extends { readonly id: string }> {
  readonly #name: string;
  readonly #stored: StoredRows;
  readonly #rows: Map<string, Row>;

  constructor(name: string, stored: StoredRows) {
    this.#name = name;
    this.#stored = stored;
    this.#rows = new Map(stored.read(name).map((row) => [(row as Row).id, row as Row]));
  }

  all(): readonly Row[] {
    return [...this.#rows.values()];
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  put(row: Row): Row {
    this.#rows.set(row.id, row);
    this.#stored.put(this.#name, row.id, row);
    return row;
  }

  delete(id: string): void {
    this.#rows.delete(id);
    this.#stored.delete(this.#name, id);
  }
}

export const newId = (): string => randomUUID();
