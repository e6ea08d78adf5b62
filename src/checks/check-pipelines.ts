import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import { PackageError } from "../model/errors.ts";
import type { Finding } from "../model/finding.ts";
import type { PipelineRecord } from "../model/record.ts";
import { readPackageDocument } from "../packages/package-kind.ts";
import type { PipelineRun } from "../tekton/pipeline-run.ts";
import { checkPipeline } from "./checks.ts";

interface CheckRecords extends StepContext {
  /** Called for each finding. */
  readonly onFinding: (finding: Finding) => void;
}

/** Checks every compiled package. Findings of the level `error` become the error of the pipeline, which stops there. */
export async function checkPipelines(
  records: readonly PipelineRecord[],
  options: CheckRecords,
): Promise<readonly PipelineRecord[]> {
  return await Promise.all(records.map((record) => check(record, options)));
}

async function check(record: PipelineRecord, options: CheckRecords): Promise<PipelineRecord> {
  if (record.compiled === undefined) return record;
  const { yaml, module, line } = record.compiled;
  const { kind, document } = readPackageDocument(yaml);
  // The checks are about what Tekton runs. Kubeflow Pipelines 2 checks its own packages when they are uploaded.
  if (kind.kind !== "pipeline-run") return record;
  const source = await sourceOf(module, options);
  const levelOf = options.inputs.checks;
  const findings = checkPipeline({ pipelineRun: document as PipelineRun, module, source, line, levelOf });
  for (const finding of findings) options.onFinding(finding);
  const errors = findings.filter(({ level }) => level === "error").length;
  return errors === 0 ? { ...record, findings } : { ...record, findings, error: findingsError(record.name, errors) };
}

/** The module's text; empty for packages of another job, whose sources need not be in this checkout. */
async function sourceOf(module: string, { inputs, workspace }: StepContext): Promise<string> {
  return inputs.packages.length > 0 ? "" : await readFile(join(workspace, module), "utf8");
}

function findingsError(name: string, errors: number): PackageError {
  return new PackageError(
    `The package of ${name} has ${errors} finding${errors === 1 ? "" : "s"} of the level error.`,
    {
      code: "check-failed",
      hint: "Mend them, or set their level in `checks`.",
    },
  );
}
