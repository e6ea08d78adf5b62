import type { StepContext } from "../context/step-context.ts";
import { parseModule } from "../discovery/parsed-module.ts";
import { changedFiles } from "../git/changes.ts";
import { readCommitted } from "../git/committed-files.ts";
import { ActionError } from "../model/errors.ts";
import type { ModuleMigration, V1Construct } from "../model/migration.ts";
import type { PipelineRecord } from "../model/record.ts";
import { findConstructs } from "./find-constructs.ts";

/** A construct of a kind that its module did not have in the base commit. */
export interface AddedConstruct extends V1Construct {
  readonly module: string;
}

/** Kinds that the change brings into modules. None where the base is unknown, which the log says. */
export async function addedConstructs(
  modules: readonly ModuleMigration[],
  context: StepContext,
): Promise<readonly AddedConstruct[]> {
  const changes = await changedFiles(context);
  if (changes.kind === "unknown") {
    context.ports.log.line(`migrate: the constructs cannot be compared with the base, because ${changes.reason}.`);
    return [];
  }
  const changed = modules.filter(({ module, constructs }) => constructs.length > 0 && changes.files.includes(module));
  const { workspace, ports } = context;
  const paths = changed.map(({ module }) => module);
  const before = await readCommitted({ workspace, env: ports.env, revision: changes.base, paths });
  return changed.flatMap(({ module, constructs }) => {
    const known = new Set(findConstructs(parseModule(textOf(before.get(module)))).map(({ kind }) => kind));
    const byKind = Map.groupBy(constructs, ({ kind }) => kind);
    return [...byKind].flatMap(([kind, [first]]) =>
      known.has(kind) || first === undefined ? [] : [{ ...first, module }],
    );
  });
}

const textOf = (bytes: Buffer | undefined): string => bytes?.toString("utf8") ?? "";

/** The first of each module becomes the error of its pipelines, unless they have one already. */
export function withRatchetErrors(
  records: readonly PipelineRecord[],
  added: readonly AddedConstruct[],
): readonly PipelineRecord[] {
  const byModule = Map.groupBy(added, ({ module }) => module);
  return records.map((record) => {
    const own = byModule.get(record.module);
    return own === undefined || record.error !== undefined || record.skipped
      ? record
      : { ...record, error: ratchetError(own) };
  });
}

function ratchetError(added: readonly AddedConstruct[]): ActionError {
  const [first] = added;
  const names = added.map(({ what }) => what).join(", ");
  const replacements = [...new Set(added.map(({ replacement }) => replacement))].join(" ");
  const location =
    first === undefined ? {} : { location: { file: first.module, line: first.line, column: first.column } };
  return new ActionError(`${first?.module ?? "The module"} gains what KFP 2 does not have: ${names}.`, {
    code: "migration-ratchet",
    hint: `${replacements} With \`migrate: report\` the step only reports it.`,
    ...location,
  });
}
