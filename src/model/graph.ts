/** A pipeline as its reader thinks of it: tasks, what each waits for, what each is set to. */
export interface Graph {
  readonly tasks: readonly GraphTask[];
  /** `parameter rows` → its type and default. */
  readonly parameters: Settings;
  /** Of the pipeline as a whole. */
  readonly settings: Settings;
}

export interface GraphTask {
  /** In the PipelineRun; the states of a run are known by it. */
  readonly name: string;
  /** The same for the same task of another compilation: the names of conditions and loops hold counters, which move. */
  readonly key: string;
  readonly kind: "task" | "condition" | "loop" | "custom";
  /** What is shown: of a condition what it compares, of a loop what it goes through. */
  readonly title: string;
  /** Runs at the end, whatever happened. */
  readonly isFinal: boolean;
  /** Keys of the tasks beside it that it waits for. */
  readonly needs: readonly string[];
  readonly settings: Settings;
  /** Of a loop: the tasks of one iteration. */
  readonly body: readonly GraphTask[];
}

/** What a task or a pipeline is set to, in a reader's words: `image` → `busybox`, `parameter rows` → `$(params.rows)`. */
export type Settings = ReadonlyMap<string, string>;

/** What became of a pipeline between two compilations, in meaning. */
export interface GraphDifference {
  /** Of the pipeline as a whole. */
  readonly changes: readonly Change[];
  /** All tasks of both, in the order of the later one, what was removed last. */
  readonly tasks: readonly TaskDifference[];
}

export type Mark = "same" | "added" | "removed" | "changed";

export interface TaskDifference {
  readonly mark: Mark;
  /** As it is now; of a removed one as it was. Keys in `needs` are those of this difference. */
  readonly task: GraphTask;
  readonly changes: readonly Change[];
  /** Keys that it needed before and does not need any more. */
  readonly formerNeeds: readonly string[];
  /** Keys that it needs and did not need before; none for a task that is new as a whole. */
  readonly newNeeds: readonly string[];
  readonly body: readonly TaskDifference[];
}

export type Change = ValueChange | NeedsChange;

export interface ValueChange {
  readonly kind: "parameter" | "setting" | "name";
  /** `image`, `parameter rows`, `resources`, … */
  readonly what: string;
  /** Absent when it is new. */
  readonly before?: string;
  /** Absent when it is gone. */
  readonly after?: string;
}

/** Other tasks to wait for than before. */
export interface NeedsChange {
  readonly kind: "needs";
  readonly what: "waits for";
  readonly added: readonly string[];
  readonly removed: readonly string[];
}
