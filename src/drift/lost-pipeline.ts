import type { StepContext } from "../context/step-context.ts";
import { defined } from "../model/defined.ts";
import { DiscoveryError } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import { manifestPathIn } from "../packages/keep-manifest.ts";

/** A pipeline as an earlier state of the repository, or a server, knows it. */
export interface EarlierPipeline {
  readonly module: string;
  /** Absent where only its name is known. */
  readonly function?: string;
  readonly name: string;
  /** The line of the `def` in the module as it is now, from 1; absent where the function is gone. */
  readonly line?: number;
  /** Who knows it, as a message says it. */
  readonly source: string;
}

/** The error at the module of a pipeline that it has no more. */
export function lostRecord(
  { module, function: own, name, line, source }: EarlierPipeline,
  { inputs }: StepContext,
): PipelineRecord {
  const note = JSON.stringify({ module, name, by: "…", why: "…" });
  const error = new DiscoveryError(
    `${module} had the pipeline "${name}" (as ${source} knows it), but no longer has it.`,
    {
      code: "pipeline-lost",
      hint: `Look for a decorator or an import of kfp that was lost. To remove the pipeline, delete the file, or add \`${note}\` to the list \`removed\` in ${manifestPathIn(inputs.outputDir)}.`,
      location: { file: module, ...defined({ line }) },
    },
  );
  return { module, ...defined({ function: own }), name, lost: true, error };
}
