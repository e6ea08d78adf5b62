import type { MissingName, Variation } from "../model/compiled-pipeline.ts";
import type { SourceLocation } from "../model/errors.ts";
import { allTasks, listOf, type PlacedTask } from "../tekton/all-tasks.ts";
import type { PipelineRun, Step } from "../tekton/pipeline-run.ts";
import type { Policy } from "./policy/policy.ts";

/** A problem that a rule found. */
export interface Problem {
  /** A sentence that says what is wrong, without the task's name, so that the same problem in ten tasks is one finding. */
  readonly message: string;
  readonly task?: string;
  /** Texts that the author may have written, most likely first. The finding is shown at the line that contains one. */
  readonly clues?: readonly string[];
  /** The location, if it is already known. */
  readonly location?: SourceLocation;
  /** Set if the cluster would deny the run or end it before its first step. It is an error by default. */
  readonly denied?: true;
}

/** What a rule knows besides the PipelineRun. */
export interface ModuleFacts {
  /** Facts of the compilation that the package does not show. */
  readonly missingNames: readonly MissingName[];
  readonly variations: readonly Variation[];
  /** All documents of the package, of any kind. */
  readonly documents: readonly unknown[];
  /** Whether the embedded server executes the package, with its own controllers of custom tasks. */
  readonly isEmbedded?: boolean;
  /** The step's service account; empty if it sets none. */
  readonly serviceAccount: string;
  /** Absent where the step has none. */
  readonly policy?: Policy;
}

/** Looks for one thing that compiles and then fails, or surprises, on a cluster. */
export interface Rule {
  readonly name: string;
  /** How to fix it. */
  readonly hint: string;
  readonly find: (run: PipelineRun, facts: ModuleFacts) => readonly Problem[];
  /** Set if the rule also checks packages that are not PipelineRuns, by their `documents`. */
  readonly ofAnyKind?: true;
  /** For a rule that reports the same for most pipelines: a sentence about several of them, by name. */
  readonly ofSeveral?: (pipelines: readonly string[]) => string;
}

export interface ContainerOfTask extends PlacedTask {
  /** A step, or a sidecar, which has the same fields. */
  readonly container: Step;
}

/** Steps that the SDK adds to the author's (kfp_tekton/compiler/_op_to_template.py, _data_passing_rewriter.py). */
const added = /^(copy-results(-\d+)?|copy-inputs|output-taskrun-name|copy-results-artifacts|copy-artifacts)$/;

/** Lists the author's containers, also in loops and exit handlers: main step, init containers, sidecars. */
export const authorContainers = (run: PipelineRun): readonly ContainerOfTask[] =>
  allTasks(run).flatMap((placed) =>
    [
      ...listOf(placed.task.taskSpec?.steps).filter(({ name = "" }) => !added.test(name)),
      ...listOf(placed.task.taskSpec?.sidecars as readonly Step[] | undefined),
    ].map((container) => ({ ...placed, container })),
  );

/** Joins a container's command, arguments and script to one text. */
export const textOf = ({ command = [], args = [], script = "" }: Step): string =>
  [...command, ...args, script].map(String).join("\n");
