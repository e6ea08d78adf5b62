import type { Finding } from "../model/finding.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { lineWith } from "../tekton/source-line.ts";
import { argoVariables } from "./argo-variables.ts";
import { customTasks } from "./custom-tasks.ts";
import { floatConditions } from "./float-conditions.ts";
import { implicitArtifacts } from "./implicit-artifacts.ts";
import { kfpV2Dsl } from "./kfp-v2-dsl.ts";
import { noTimeout } from "./no-timeout.ts";
import { outputPaths } from "./output-paths.ts";
import { relativeCommands } from "./relative-commands.ts";
import { resultSize } from "./result-size.ts";
import type { Rule } from "./rule.ts";
import { schema } from "./schema.ts";
import { nameLength, taskNames } from "./task-names.ts";
/** In the order in which they are reported. */
export const rules: readonly Rule[] = [
  schema,
  taskNames,
  kfpV2Dsl,
  argoVariables,
  outputPaths,
  customTasks,
  floatConditions,
  resultSize,
  implicitArtifacts,
  relativeCommands,
  nameLength,
  noTimeout,
];

export interface CheckOptions {
  readonly pipelineRun: PipelineRun;
  /** Path of the module, and its text. */
  readonly module: string;
  readonly source: string;
  /** Line of the pipeline's `def`, from 1. */
  readonly line: number;
  readonly levelOf: (rule: string) => "off" | "warning" | "error";
}

/** What compiles, and then fails or surprises on a cluster. A comment `# kfp-tekton: ignore[rule]` on the line silences a rule there. */
export function checkPipeline({ pipelineRun, module, source, line, levelOf }: CheckOptions): readonly Finding[] {
  const lines = source.split(/\r?\n/);
  return rules.flatMap(({ name, hint, find }) => {
    const level = levelOf(name);
    if (level === "off") return [];
    return find(pipelineRun).flatMap((problem): readonly Finding[] => {
      const at = lineWith(problem.clue ?? "", lines, line) ?? line;
      return isIgnored(name, lines[at - 1])
        ? []
        : [{ rule: name, level, message: problem.message, hint, location: { file: module, line: at } }];
    });
  });
}

function isIgnored(rule: string, line = ""): boolean {
  const [, names = ""] = /#\s*kfp-tekton:\s*ignore\[([\w\s,-]+)\]/.exec(line) ?? [];
  return names.split(",").some((name) => name.trim() === rule);
}
