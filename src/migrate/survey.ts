import { existsSync } from "node:fs";
import { join } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import { createParser, type ParsedModule } from "../discovery/parsed-module.ts";
import { sdkOfModule } from "../discovery/sdk-of-module.ts";
import { searchRoots } from "../discovery/search-roots.ts";
import { openSources } from "../discovery/sources.ts";
import type { Log } from "../model/log.ts";
import type { ModuleMigration, V1Construct } from "../model/migration.ts";
import type { PipelineRecord } from "../model/record.ts";
import { findConstructs } from "./find-constructs.ts";
import { unneededImports } from "./unneeded-imports.ts";

/** What stands between each module of the step and KFP 2. Packages that an earlier job compiled have no modules here. */
export function surveyModules(
  records: readonly PipelineRecord[],
  { workspace, inputs, ports }: StepContext,
): readonly ModuleMigration[] {
  const sources = openSources(workspace, searchRoots({ workspace, inputs, env: ports.env }));
  const parse = createParser(sources);
  const paths = [...new Set(records.map(({ module }) => module))].filter(
    (path) => /\.(?:py|ipynb)$/.test(path) && existsSync(join(workspace, path)),
  );
  return paths.sort().map((module) => {
    const sdk = sdkOfModule(module, { parse, sources }) ?? inputs.sdk.preferred;
    return sdk === "kfp" ? { module, sdk, constructs: [], edits: [] } : { module, sdk, ...surveyed(parse(module)) };
  });
}

export function surveyed(module: ParsedModule): Pick<ModuleMigration, "constructs" | "edits"> {
  const constructs = findConstructs(module);
  const edits = constructs.flatMap(({ edit }) => edit ?? []);
  return { constructs, edits: [...edits, ...unneededImports(module, edits)] };
}

/** KFP 2 takes it as it is. */
export const isReady = ({ constructs }: ModuleMigration): boolean => constructs.length === 0;

/** One notice for each kind of each module, at the first place. */
export function noticeConstructs(modules: readonly ModuleMigration[], log: Log): void {
  for (const { module, constructs } of modules)
    for (const [kind, all] of Map.groupBy(constructs, (construct) => construct.kind)) {
      const [first] = all;
      if (first === undefined) continue;
      log.annotate({
        level: "notice",
        title: `KFP 2: ${kind}`,
        message: noticeOf(first, all.length),
        location: { file: module, line: first.line, column: first.column },
      });
    }
}

function noticeOf({ what, replacement }: V1Construct, count: number): string {
  const more = count === 1 ? "" : ` (${count} times in this module)`;
  return `KFP 2 does not have ${what}${more}. ${replacement}`;
}
