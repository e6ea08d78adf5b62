import type { PipelineRun, PipelineTask, Step } from "../tekton/pipeline-run.ts";

/** What a rule found. */
export interface Problem {
  /** One sentence: what is there, and where in the pipeline. */
  readonly message: string;
  /** Text that the author most likely wrote: the line that holds it is where the finding is shown. */
  readonly clue?: string;
}

/** Looks for one thing that compiles and then fails, or surprises, on a cluster. */
export interface Rule {
  readonly name: string;
  /** How to fix it. */
  readonly hint: string;
  readonly find: (run: PipelineRun) => readonly Problem[];
}

export const tasksOf = (run: PipelineRun): readonly PipelineTask[] => [
  ...(run.spec?.pipelineSpec?.tasks ?? []),
  ...(run.spec?.pipelineSpec?.finally ?? []),
];

export interface StepOfTask {
  readonly task: PipelineTask;
  readonly step: Step;
}

export const stepsOf = (run: PipelineRun): readonly StepOfTask[] =>
  tasksOf(run).flatMap((task) => (task.taskSpec?.steps ?? []).map((step) => ({ task, step })));

/** Command, arguments and script of a step as one text. */
export const textOf = ({ command = [], args = [], script = "" }: Step): string =>
  [...command, ...args, script].map(String).join("\n");

/** The step that the author wrote; the SDK adds others around it. */
export const isMain = ({ name }: Step): boolean => name === "main";
