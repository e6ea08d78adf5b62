import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import { gitIn } from "../git/git.ts";
import { ActionError } from "../model/errors.ts";
import type { ModuleMigration } from "../model/migration.ts";
import type { PipelineRecord } from "../model/record.ts";
import { plural } from "../report/text/words.ts";
import { applyEdits } from "./patch.ts";
import { surveyModules } from "./survey.ts";

/**
 * Changes in the modules what a program can change. A module with changes that are not committed stays as it is: nobody could tell the two
 * apart afterwards.
 * @returns an error for each module that could not be changed
 */
export async function writeMigration(
  records: readonly PipelineRecord[],
  context: StepContext,
): Promise<readonly ActionError[]> {
  const errors: ActionError[] = [];
  let written = 0;
  for (const survey of surveyModules(records, context)) {
    const { module, constructs, edits } = survey;
    if (edits.length === 0 || !module.endsWith(".py")) continue;
    const reason = await reasonToLeave(survey, context);
    if (reason === undefined) {
      const left = constructs.filter(({ edit }) => edit === undefined).length;
      const path = join(context.workspace, module);
      writeFileSync(path, applyEdits(readFileSync(path, "utf8"), edits));
      context.ports.log.line(
        `${module}: ${plural(edits.length, "change")}${left === 0 ? "" : `, ${left} left for you`}`,
      );
      written += 1;
    } else errors.push(notWritten(module, reason));
  }
  if (written === 0 && errors.length === 0) context.ports.log.line("There is nothing that a program can change.");
  return errors;
}

const notWritten = (module: string, reason: string): ActionError =>
  new ActionError(`${module} was not changed: ${reason}.`, {
    code: "migration-not-written",
    hint: "Commit the module, and run the command again.",
    location: { file: module },
  });

async function reasonToLeave(
  { module }: ModuleMigration,
  { workspace, ports }: StepContext,
): Promise<string | undefined> {
  const bytes = readFileSync(join(workspace, module));
  if (!Buffer.from(bytes.toString("utf8")).equals(bytes)) return "it is not text in UTF-8";
  const { ok, text } = await gitIn(workspace, ports.env)("status", "--porcelain", "--", module);
  if (!ok) return "git does not know it, so that the change could not be undone";
  return text === "" ? undefined : "it has changes that are not committed";
}
