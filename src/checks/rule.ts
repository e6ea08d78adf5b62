import type { MissingName } from "../model/compiled-pipeline.ts";
import type { SourceLocation } from "../model/errors.ts";
import { allTasks, listOf, type PlacedTask } from "../tekton/all-tasks.ts";
import type { PipelineRun, Step } from "../tekton/pipeline-run.ts";

/** What a rule found. */
export interface Problem {
  /** One sentence: what is wrong. It does not name the task, so that the same problem in ten tasks is one finding. */
  readonly message: string;
  readonly task?: string;
  /** Texts that the author may have written, the likeliest first: the line that holds one is where the finding is shown. */
  readonly clues?: readonly string[];
  /** Where it is, if that is known otherwise. */
  readonly location?: SourceLocation;
  /** The cluster would deny the run, or end it before its first step: an error unless the user wants something else. */
  readonly denied?: true;
}

/** What a rule may know beside the PipelineRun. */
export interface ModuleFacts {
  /** What the compilation saw in the module, and the package does not show. */
  readonly missingNames: readonly MissingName[];
  /** All that the package holds, of whatever kind it is. */
  readonly documents: readonly unknown[];
  /** That the step sets; empty where it sets none. */
  readonly serviceAccount: string;
}

/** Looks for one thing that compiles and then fails, or surprises, on a cluster. */
export interface Rule {
  readonly name: string;
  /** How to fix it. */
  readonly hint: string;
  readonly find: (run: PipelineRun, facts: ModuleFacts) => readonly Problem[];
  /** It also looks at packages that are no PipelineRun, by `documents` alone. */
  readonly ofAnyKind?: true;
  /** Of a rule that has the same to say of most pipelines: one sentence for several of them, by name. */
  readonly ofSeveral?: (pipelines: readonly string[]) => string;
}

export interface ContainerOfTask extends PlacedTask {
  /** A step, or a sidecar, which has the same fields. */
  readonly container: Step;
}

/** What the SDK adds to the author's steps (kfp_tekton/compiler/_op_to_template.py, _data_passing_rewriter.py). */
const added = /^(copy-results(-\d+)?|copy-inputs|output-taskrun-name|copy-results-artifacts|copy-artifacts)$/;

/** The containers that the author wrote, in loops and exit handlers too: the main step, init containers, sidecars. */
export const authorContainers = (run: PipelineRun): readonly ContainerOfTask[] =>
  allTasks(run).flatMap((placed) =>
    [
      ...listOf(placed.task.taskSpec?.steps).filter(({ name = "" }) => !added.test(name)),
      ...listOf(placed.task.taskSpec?.sidecars as readonly Step[] | undefined),
    ].map((container) => ({ ...placed, container })),
  );

/** Command, arguments and script of a container as one text. */
export const textOf = ({ command = [], args = [], script = "" }: Step): string =>
  [...command, ...args, script].map(String).join("\n");
