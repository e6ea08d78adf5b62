import type { StepContext } from "../context/step-context.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { ReportLinks } from "../report/text/links.ts";
import { countReady, migrationOutput, renderLedger } from "./ledger.ts";
import { noticeDifferences } from "./notice-differences.ts";
import { migrationPatch, patchName } from "./patch.ts";
import { addedConstructs, withRatchetErrors } from "./ratchet.ts";
import { compareReplacements } from "./replacements.ts";
import { noticeConstructs, surveyModules } from "./survey.ts";

export interface Migration {
  readonly records: readonly PipelineRecord[];
  /** For the folder and the artifact, by name. */
  readonly attachments: ReadonlyMap<string, string>;
  /** The output `migration`. */
  readonly output: string;
  /** For the job summary. */
  readonly renderLedger: (links: ReportLinks) => string;
}

/** Reports what stands between the modules and KFP 2; with `migrate: ratchet`, a new kind of it in a module is an error. */
export async function reportMigration(records: readonly PipelineRecord[], context: StepContext): Promise<Migration> {
  const modules = surveyModules(records, context);
  const { log } = context.ports;
  const compared = compareReplacements(records, modules, context);
  noticeConstructs(modules, log);
  noticeDifferences(compared, log);
  log.line(`Migration to KFP 2: ${countReady(modules, compared)}.`);
  const patch = migrationPatch(modules, context.workspace);
  const reported = {
    attachments: new Map(patch === "" ? [] : [[patchName, patch]]),
    output: migrationOutput(modules, compared),
    renderLedger: (links: ReportLinks) => renderLedger(modules, compared, links),
  };
  if (context.inputs.migrate !== "ratchet") return { records: compared, ...reported };
  const added = await addedConstructs(modules, context);
  return { records: withRatchetErrors(compared, added), ...reported };
}
