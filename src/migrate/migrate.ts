import type { StepContext } from "../context/step-context.ts";
import type { PipelineRecord } from "../model/record.ts";
import type { ReportLinks } from "../report/text/links.ts";
import { migrationOutput, renderLedger } from "./ledger.ts";
import { migrationPatch, patchName } from "./patch.ts";
import { addedConstructs, withRatchetErrors } from "./ratchet.ts";
import { describeMigration, noticeConstructs, surveyModules } from "./survey.ts";

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
  noticeConstructs(modules, log);
  log.line(describeMigration(modules));
  const patch = migrationPatch(modules, context.workspace);
  const reported = {
    attachments: new Map(patch === "" ? [] : [[patchName, patch]]),
    output: migrationOutput(modules),
    renderLedger: (links: ReportLinks) => renderLedger(modules, links),
  };
  if (context.inputs.migrate !== "ratchet") return { records, ...reported };
  const added = await addedConstructs(modules, context);
  return { records: withRatchetErrors(records, added), ...reported };
}
