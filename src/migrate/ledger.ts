import type { ModuleMigration } from "../model/migration.ts";
import type { PipelineRecord } from "../model/record.ts";
import { type Replacing, replacementsPart } from "../report/replacements.ts";
import type { ReportLinks } from "../report/text/links.ts";
import { compactTable, inlineCode, link } from "../report/text/markdown.ts";
import { isReady } from "./survey.ts";

/** Rows of the summary, and constructs of the output. */
const mostRows = 200;
const mostConstructs = 2_000;
/** The most differences of a pipeline in the output. */
const mostDifferences = 50;

const replacing = (records: readonly PipelineRecord[]): readonly Replacing[] =>
  records.flatMap(({ module, name, replaced }) => (replaced === undefined ? [] : [{ module, name, replaced }]));

/** Modules of KFP 2 all of whose pipelines are proven equal to what they replace. */
function provenEqual(records: readonly PipelineRecord[]): readonly string[] {
  const byModule = Map.groupBy(replacing(records), ({ module }) => module);
  return [...byModule].flatMap(([module, all]) =>
    all.every(({ replaced }) => replaced.equality.kind === "equal") ? [module] : [],
  );
}

/** `17 of 43 modules ready, 9 proven equal` */
export const countReady = (modules: readonly ModuleMigration[], records: readonly PipelineRecord[]): string =>
  `${modules.filter(isReady).length} of ${modules.length} modules ready, ${provenEqual(records).length} proven equal`;

/** The part of the job summary: modules that are not ready, those with the fewest constructs first. */
export function renderLedger(
  modules: readonly ModuleMigration[],
  records: readonly PipelineRecord[],
  links: ReportLinks,
): string {
  if (modules.length === 0) return "";
  const open = modules
    .filter((module) => !isReady(module))
    .toSorted((one, other) => one.constructs.length - other.constructs.length);
  const rows = open
    .slice(0, mostRows)
    .map(({ module, constructs }) => [
      link(module, links.source(module, constructs[0]?.line)),
      String(constructs.length),
      [...Map.groupBy(constructs, ({ kind }) => kind)]
        .map(([kind, all]) => inlineCode(all.length === 1 ? kind : `${kind} × ${all.length}`))
        .join(", "),
    ]);
  const table =
    rows.length === 0
      ? []
      : [compactTable(["Module", "Places", "What KFP 2 does not have"], rows, open.length - rows.length)];
  const replacements = replacementsPart(replacing(records), links);
  const counts = `${countReady(modules, records)}.`;
  return ["## Migration to Kubeflow Pipelines 2", counts, ...table, ...replacements, ""].join("\n\n");
}

/** The output `migration`. */
export function migrationOutput(modules: readonly ModuleMigration[], records: readonly PipelineRecord[]): string {
  const all = modules.flatMap(({ module, constructs }) =>
    constructs.map(({ kind, what, replacement, line, column }) => ({ module, kind, what, replacement, line, column })),
  );
  return JSON.stringify({
    modules: modules.length,
    ready: modules.filter(isReady).map(({ module }) => module),
    provenEqual: provenEqual(records),
    replacements: replacing(records).map(({ module, name, replaced: { module: replaces, pipeline, equality } }) => ({
      module,
      pipeline: name,
      replaces,
      ...(pipeline === undefined ? {} : { replacedPipeline: pipeline }),
      result: equality.kind,
      ...(equality.kind === "different" ? { differences: equality.differences.slice(0, mostDifferences) } : {}),
      ...(equality.kind === "unknown" ? { reason: equality.reason } : {}),
    })),
    constructs: all.slice(0, mostConstructs),
    omitted: Math.max(0, all.length - mostConstructs),
  });
}
