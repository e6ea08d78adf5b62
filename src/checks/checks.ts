import { setImmediate } from "node:timers/promises";
import type { SourceLocation } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { wrongTypes } from "../tekton/schema.ts";
import { lineOfTask, lineWith } from "../tekton/source-line.ts";
import { argoVariables } from "./argo-variables.ts";
import { componentNames } from "./component-names.ts";
import { customTasks } from "./custom-tasks.ts";
import { admission, containerNames, noTasks, taskNames, volumes, workspaces } from "./denied.ts";
import { differsEachTime } from "./differs-each-time.ts";
import { floatConditions } from "./float-conditions.ts";
import { implicitArtifacts } from "./implicit-artifacts.ts";
import { kfpV2Dsl } from "./kfp-v2-dsl.ts";
import { nameLength } from "./name-length.ts";
import { noTimeout } from "./no-timeout.ts";
import { outputPaths } from "./output-paths.ts";
import { policyRule } from "./policy-rule.ts";
import { privileges } from "./privileges.ts";
import { relativeCommands } from "./relative-commands.ts";
import { resultSize } from "./result-size.ts";
import type { ModuleFacts, Problem, Rule } from "./rule.ts";
import { schema, validatedRuns } from "./schema.ts";
import { specContainers } from "./spec-containers.ts";
import { specInputs } from "./spec-inputs.ts";
import { specKubernetes } from "./spec-kubernetes.ts";

/** The rules in the order of their reports: first what the cluster denies, last advice. */
export const rules: readonly Rule[] = [
  noTasks,
  taskNames,
  containerNames,
  volumes,
  workspaces,
  admission,
  schema,
  outputPaths,
  kfpV2Dsl,
  specContainers,
  specKubernetes,
  specInputs,
  argoVariables,
  componentNames,
  floatConditions,
  resultSize,
  implicitArtifacts,
  relativeCommands,
  policyRule,
  privileges,
  differsEachTime,
  customTasks,
  nameLength,
  noTimeout,
];

/** `auto`: an error where the run would be denied, else a warning. */
export type CheckLevel = "off" | "warning" | "error" | "auto";

/** Returns what to do about a rule's findings. */
export const hintOfRule = (name: string): string => rules.find((rule) => rule.name === name)?.hint ?? "";

export interface CheckOptions extends Partial<ModuleFacts> {
  /** Absent for a package of another kind, to which only some rules apply. */
  readonly pipelineRun?: PipelineRun;
  /** The module's path. */
  readonly module: string;
  readonly source: string;
  /** Line of the pipeline's `def`, from 1. */
  readonly line: number;
  readonly levelOf: (rule: string) => CheckLevel;
}

/** Finds what compiles but fails or surprises on a cluster. A comment `# kfp-tekton: ignore[rule]` on the line silences a rule there. */
export const checkPipeline = (options: CheckOptions): readonly Finding[] =>
  rules.flatMap((rule) => findingsOfRule(rule, options));

/** The same rule by rule: on a package of thousands of tasks, each takes a tenth of a second, and the step hears no signal meanwhile. */
export async function checkPipelineInTurns(options: CheckOptions, signal: AbortSignal): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rules) {
    await setImmediate();
    if (signal.aborted) break;
    findings.push(...findingsOfRule(rule, options));
  }
  return findings;
}

function findingsOfRule(rule: Rule, options: CheckOptions): readonly Finding[] {
  const { pipelineRun, module, source, line, levelOf } = options;
  const { missingNames = [], variations = [], documents = [pipelineRun], serviceAccount = "", policy } = options;
  const facts = { missingNames, variations, documents, serviceAccount, ...(policy === undefined ? {} : { policy }) };
  if (pipelineRun === undefined && rule.ofAnyKind !== true) return [];
  const { name, hint } = rule;
  const level = rule === policyRule ? (policy?.level ?? "off") : levelOf(name);
  if (level === "off") return [];
  const lines = source.split(/\r?\n/);
  const placed = problemsOf(rule, pipelineRun ?? {}, facts)
    .map((problem) => ({ problem, at: placeOf(problem, { module, lines, line }) }))
    .filter(({ at }) => rule === policyRule || at.file !== module || !isIgnored(name, lines[(at.line ?? 1) - 1]));
  const same = [...Map.groupBy(placed, ({ problem }) => problem.message).values()];
  const findings = same.map((group): Finding => {
    const denied = group.some(({ problem }) => problem.denied === true);
    return {
      rule: name,
      level: level === "auto" ? (denied ? "error" : "warning") : level,
      message: messageOf(group.map(({ problem }) => problem)),
      hint,
      location: group[0]?.at ?? { file: module, line },
    };
  });
  return bounded(findings);
}

/** Limit of findings per rule: an untrusted package may cause thousands, which nobody reads. */
const mostFindings = 100;

function bounded(findings: readonly Finding[]): readonly Finding[] {
  const rest = findings.slice(mostFindings);
  const [first] = rest;
  if (first === undefined) return findings;
  const level = rest.some((finding) => finding.level === "error") ? "error" : first.level;
  return [
    ...findings.slice(0, mostFindings),
    { ...first, level, message: `${rest.length} more findings of this rule.` },
  ];
}

const ofSeveral = new Map(rules.flatMap(({ name, ofSeveral }) => (ofSeveral === undefined ? [] : [[name, ofSeveral]])));

/**
 * Merges findings that are the same for several pipelines: such a finding is reported once, at the first pipeline.
 * @param checked a pipeline's name with its findings
 */
export function mergeRepeatedFindings<Checked extends { readonly name: string; readonly findings: readonly Finding[] }>(
  checked: readonly Checked[],
): readonly Checked[] {
  const pipelines = (rule: string): readonly Checked[] =>
    checked.filter(({ findings }) => findings.some((finding) => finding.rule === rule));
  return checked.map((pipeline) => ({
    ...pipeline,
    findings: pipeline.findings.flatMap((finding) => {
      const sentence = ofSeveral.get(finding.rule);
      const all = pipelines(finding.rule);
      if (sentence === undefined || all.length === 1) return [finding];
      return all[0] === pipeline ? [{ ...finding, message: sentence(all.map(({ name }) => name)) }] : [];
    }),
  }));
}

interface Text {
  readonly module: string;
  readonly lines: readonly string[];
  /** Line of the pipeline's `def`. */
  readonly line: number;
}

const placeOf = (problem: Problem, { module, lines, line }: Text): SourceLocation =>
  problem.location ?? { file: module, line: lineOf(problem, lines, line) };

function lineOf({ clues = [], task }: Problem, lines: readonly string[], definition: number): number {
  for (const clue of clues) {
    const line = lineWith(clue, lines, definition);
    if (line !== undefined) return line;
  }
  return (task === undefined ? undefined : lineOfTask(task, lines, definition)) ?? definition;
}

const namedAtMost = 3;

function messageOf(problems: readonly Problem[]): string {
  const tasks = [...new Set(problems.flatMap(({ task }) => (task === undefined ? [] : [task])))];
  const message = problems[0]?.message ?? "";
  if (tasks.length === 0) return message;
  const named = tasks.slice(0, tasks.length === namedAtMost + 1 ? tasks.length : namedAtMost);
  const rest = tasks.length - named.length;
  const names = `${named.join(", ")}${rest === 0 ? "" : ` and ${rest} more`}`;
  return `${tasks.length === 1 ? "Task" : "Tasks"} ${names}: ${message}`;
}

/** A rule may throw on fields of unexpected types. The rule `schema` reports those. */
function problemsOf({ find }: Rule, run: PipelineRun, facts: ModuleFacts): readonly Problem[] {
  try {
    return find(run, facts);
  } catch (error) {
    if (validatedRuns(run).every((validated) => wrongTypes(validated).length === 0)) throw error;
    return [];
  }
}

function isIgnored(rule: string, line = ""): boolean {
  const [, names = ""] = /#\s*kfp-tekton:\s*ignore\[([\w\s,-]+)\]/.exec(line) ?? [];
  return names.split(",").some((name) => name.trim() === rule);
}
