import type { ModuleMigration } from "../model/migration.ts";
import type { ReportLinks } from "../report/text/links.ts";
import { compactTable, inlineCode, link } from "../report/text/markdown.ts";
import { isReady } from "./survey.ts";

/** Rows of the summary, and constructs of the output. */
const mostRows = 200;
const mostConstructs = 2_000;

/** The part of the job summary: modules that are not ready, those with the fewest constructs first. */
export function renderLedger(modules: readonly ModuleMigration[], links: ReportLinks): string {
  if (modules.length === 0) return "";
  const ready = modules.filter(isReady).length;
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
  return ["## Migration to Kubeflow Pipelines 2", `${ready} of ${modules.length} modules ready.`, ...table, ""].join(
    "\n\n",
  );
}

/** The output `migration`. */
export function migrationOutput(modules: readonly ModuleMigration[]): string {
  const all = modules.flatMap(({ module, constructs }) =>
    constructs.map(({ kind, what, replacement, line, column }) => ({ module, kind, what, replacement, line, column })),
  );
  return JSON.stringify({
    modules: modules.length,
    ready: modules.filter(isReady).map(({ module }) => module),
    constructs: all.slice(0, mostConstructs),
    omitted: Math.max(0, all.length - mostConstructs),
  });
}
