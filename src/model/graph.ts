/** A pipeline as readers see it: tasks, their dependencies and their settings. */
export interface Graph {
  readonly tasks: readonly GraphTask[];
  /** `parameter rows` → its type and default. */
  readonly parameters: Settings;
  /** Settings of the pipeline as a whole. */
  readonly settings: Settings;
  readonly totals: Totals;
}

/** What all tasks ask for together, by its words: `CPU request`, `retries`, `time limit`. */
export type Totals = ReadonlyMap<string, Total>;

export interface Total {
  readonly unit: "cores" | "bytes" | "count" | "milliseconds";
  /** Absent when only the run knows it. */
  readonly value?: number;
}

export interface TotalChange {
  readonly what: string;
  /** Absent when no task asked for it. */
  readonly before?: Total;
  readonly after?: Total;
}

export interface GraphTask {
  /** The task's name in the PipelineRun, by which a run's states refer to it. */
  readonly name: string;
  /** Identifies the same task in another compilation. Names of conditions and loops contain counters, which change. */
  readonly key: string;
  readonly kind: "task" | "condition" | "loop" | "custom";
  /** The title that is shown: a condition's comparison, a loop's items, or the task's name. */
  readonly title: string;
  /** Whether the task runs at the end in any case. */
  readonly isFinal: boolean;
  /** Keys of tasks in the same list that it waits for. */
  readonly needs: readonly string[];
  readonly settings: Settings;
  /** The tasks of one iteration, for a loop. */
  readonly body: readonly GraphTask[];
}

/** Settings of a task or pipeline, in readers' words: `image` → `busybox`, `parameter rows` → `$(params.rows)`. */
export type Settings = ReadonlyMap<string, string>;

/** The difference in meaning between two compilations of a pipeline. */
export interface GraphDifference {
  /** Changes of the pipeline as a whole. */
  readonly changes: readonly Change[];
  readonly totals: readonly TotalChange[];
  /** All tasks of both compilations in the later one's order, removed tasks last. */
  readonly tasks: readonly TaskDifference[];
}

export type Mark = "same" | "added" | "removed" | "changed";

export interface TaskDifference {
  readonly mark: Mark;
  /** The task as it is now, or as it was if it is removed. `needs` has keys of this difference. */
  readonly task: GraphTask;
  readonly changes: readonly Change[];
  /** Keys that it no longer needs. */
  readonly formerNeeds: readonly string[];
  /** Keys that it newly needs; empty for a new task. */
  readonly newNeeds: readonly string[];
  readonly body: readonly TaskDifference[];
}

export type Change = ValueChange | NeedsChange;

export interface ValueChange {
  readonly kind: "parameter" | "setting" | "name";
  /** `image`, `parameter rows`, `resources`, … */
  readonly what: string;
  /** Absent if the setting is new. */
  readonly before?: string;
  /** Absent if the setting was removed. */
  readonly after?: string;
}

/** A change of the tasks to wait for. */
export interface NeedsChange {
  readonly kind: "needs";
  readonly what: "waits for";
  readonly added: readonly string[];
  readonly removed: readonly string[];
}
