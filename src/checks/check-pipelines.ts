import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { StepContext } from "../context/step-context.ts";
import { isPackageForeign } from "../event/untrusted-code.ts";
import { ActionError, PackageError } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import type { MemoKind } from "../model/memo.ts";
import type { PipelineRecord } from "../model/record.ts";
import { ruleNames } from "../model/rule-names.ts";
import { readPackageDocument } from "../packages/package-kind.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { isObject } from "../workspace/untrusted.ts";
import { checkPipelineInTurns, mergeRepeatedFindings } from "./checks.ts";
import type { Policy } from "./policy/policy.ts";

interface CheckRecords extends StepContext {
  readonly policy: Policy | undefined;
  /** Called for each finding. */
  readonly onFinding: (finding: Finding) => void;
}

/** Checks every compiled package. Findings of the level `error` become the error of the pipeline, which stops there. */
export async function checkPipelines(
  records: readonly PipelineRecord[],
  options: CheckRecords,
): Promise<readonly PipelineRecord[]> {
  const { signal } = options.ports;
  const checked: { readonly name: string; readonly findings: readonly Finding[] }[] = [];
  for (const record of records) {
    // Thousands of tasks take seconds: between two packages, and between two rules, the step hears of signals.
    await setImmediate();
    checked.push({ name: record.name, findings: signal.aborted ? [] : await findingsOf(record, options) });
  }
  const told = mergeRepeatedFindings(checked);
  for (const { findings } of told) for (const finding of findings) options.onFinding(finding);
  // A finding stops its pipeline even if it is reported at another pipeline.
  const found = records.map((record, index) =>
    record.compiled === undefined
      ? record
      : withFindings(record, checked[index]?.findings ?? [], told[index]?.findings ?? []),
  );
  // What was not checked goes no further.
  return signal.reason instanceof ActionError ? found.map((record) => ({ error: signal.reason, ...record })) : found;
}

async function findingsOf({ compiled }: PipelineRecord, options: CheckRecords): Promise<readonly Finding[]> {
  if (compiled === undefined) return [];
  const { yaml, module, line, missingNames = [], variations = [] } = compiled;
  const source = sourceOf(module, options);
  const { policy, memo } = options;
  const { serviceAccount, host } = options.inputs;
  const levelOf = levelsFor(options);
  const isEmbedded = host === "embedded";
  const facts = { module, source, line, missingNames, variations, serviceAccount, isEmbedded };
  // A policy is what protects a cluster: it is asked each time.
  const from = policy === undefined ? [yaml, facts, ruleNames.map(levelOf)] : undefined;
  const known = from && memo.recall(findingsOfPackage, from);
  if (known !== undefined) return known;
  const { kind, document, documents } = readPackageDocument(yaml);
  const asked = {
    // Most checks are about what Tekton runs.
    ...(kind.kind === "pipeline-run" ? { pipelineRun: document as PipelineRun } : {}),
    ...{ ...facts, documents, levelOf },
    ...(policy === undefined ? {} : { policy }),
  };
  const { signal } = options.ports;
  const found = await checkPipelineInTurns(asked, signal);
  // A cancelled step has not asked all rules.
  if (from !== undefined && !signal.aborted) memo.keep(findingsOfPackage, from, found);
  return found;
}

const findingsOfPackage: MemoKind<readonly Finding[]> = {
  name: "findings",
  isProper: (value): value is readonly Finding[] => Array.isArray(value) && value.every(isFinding),
};

const isFinding = (value: unknown): boolean =>
  isObject(value) &&
  isObject(value.location) &&
  [value.rule, value.message, value.hint, value.location.file].every((text) => typeof text === "string") &&
  (value.level === "warning" || value.level === "error");

function withFindings(record: PipelineRecord, found: readonly Finding[], findings: readonly Finding[]): PipelineRecord {
  const errors = found.filter(({ level }) => level === "error").length;
  return errors === 0 ? { ...record, findings } : { ...record, findings, error: findingsError(record.name, errors) };
}

/** Levels of the rules: in a job with the repository's secrets, what an untrusted package requests of the cluster is an error. */
function levelsFor({ inputs, github }: StepContext): StepContext["inputs"]["checks"] {
  const { packages, engine, host } = inputs;
  const hasSecrets = packages.length > 0 && host !== "embedded" && (host !== "" || engine === "tekton");
  return (rule) => {
    const level = inputs.checks(rule);
    return rule === "privileges" && level === "auto" && hasSecrets && isPackageForeign(github) ? "error" : level;
  };
}

/** The module's text; empty for packages of another job, whose sources need not be in this checkout. */
function sourceOf(module: string, { inputs, workspace }: StepContext): string {
  return inputs.packages.length > 0 ? "" : readFileSync(join(workspace, module), "utf8");
}

function findingsError(name: string, errors: number): PackageError {
  return new PackageError(
    `The package of ${name} has ${errors} finding${errors === 1 ? "" : "s"} of the level error.`,
    {
      code: "check-failed",
      hint: "Fix them, or set their level in `checks`.",
    },
  );
}
