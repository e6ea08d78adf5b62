import { access } from "node:fs/promises";
import { join, posix } from "node:path";
import { configPath } from "../config/load-config.ts";
import type { StepContext } from "../context/step-context.ts";
import { type Changes, changedFiles } from "../git/changes.ts";
import { readCommitted } from "../git/committed-files.ts";
import type { Before, PipelineReport } from "../model/change.ts";
import type { CompileResult } from "../model/compiled-pipeline.ts";
import { ActionError } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import { unarchive } from "../packages/unarchive.ts";
import { compileBase } from "./compile-base.ts";
import { changeOf, reportOf } from "./pipeline-report.ts";

export interface BaselineComparison {
  /** The records with `before`, as far as it is known. */
  readonly records: readonly PipelineRecord[];
  /** Pipelines that are gone. */
  readonly removed: readonly PipelineReport[];
  /** Why `before` is not known; empty when it is. */
  readonly note: string;
}

/**
 * What the pipelines were in the base of the event: the package that is committed there, else what its sources compile to. A pipeline that
 * no change reaches is what it was.
 */
export async function compareWithBase(
  records: readonly PipelineRecord[],
  options: StepContext,
): Promise<BaselineComparison> {
  const changes = await changedFiles(options);
  if (changes.kind === "unknown") return { records, removed: [], note: unknownNote(changes.reason) };
  try {
    return await compare(records, changes, options);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return { records, removed: [], note: unknownNote(error.message) };
  }
}

const unknownNote = (reason: string): string =>
  `What the pipelines were before is not known: ${reason.replace(/\.$/, "")}.`;

type KnownChanges = Extract<Changes, { readonly kind: "known" }>;

async function compare(
  records: readonly PipelineRecord[],
  changes: KnownChanges,
  options: StepContext,
): Promise<BaselineComparison> {
  const committed = await committedPackages(records, changes.base, options);
  const isTouched = touchTest(changes, options);
  const open = new Set(
    records.filter((record) => isTouched(record) && !committed.has(record)).map(({ module }) => module),
  );
  const gone = new Set(await deletedModules(changes, options.workspace));
  const isWanted = (module: string): boolean => open.has(module) || gone.has(module);
  const results = open.size + gone.size === 0 ? [] : await compileBase({ ...options, base: changes.base, isWanted });
  return {
    records: records.map((record) => {
      const before = beforeOf(record, { committed: committed.get(record), isTouched: isTouched(record), results });
      if (before === undefined) return record;
      const known = { ...record, before };
      return { ...known, change: changeOf(reportOf(known)) };
    }),
    removed: results.flatMap((result) => removedReport(result, records)),
    note: "",
  };
}

async function committedPackages(
  records: readonly PipelineRecord[],
  revision: string,
  { workspace, ports }: StepContext,
): Promise<ReadonlyMap<PipelineRecord, string>> {
  const paths = records.flatMap(({ compiled }) => compiled?.packagePath ?? []);
  const files = await readCommitted({ workspace, env: ports.env, revision, paths });
  const packages = await Promise.all(
    records.map(async (record) => {
      const path = record.compiled?.packagePath ?? "";
      const bytes = files.get(path);
      if (bytes === undefined) return undefined;
      // One that is damaged is as good as none.
      const yaml = await unarchive(path, bytes).catch(() => undefined);
      return yaml === undefined ? undefined : ([record, yaml] as const);
    }),
  );
  return new Map(packages.filter((found) => found !== undefined));
}

/** Whether a change reaches a pipeline: by the files that its compilation read, or by what is installed for it and put into it. */
function touchTest({ files }: KnownChanges, { inputs }: StepContext): (record: PipelineRecord) => boolean {
  const changed = new Set(files);
  const shared = [configPath(inputs), ...inputs.requirements.map((path) => posix.normalize(path))];
  const concernsAll = shared.some((path) => changed.has(path));
  return ({ compiled }) =>
    compiled !== undefined && (concernsAll || compiled.filesRead.some((path) => changed.has(path)));
}

async function deletedModules({ files }: KnownChanges, workspace: string): Promise<readonly string[]> {
  const modules = files.filter((path) => path.endsWith(".py"));
  const gone = await Promise.all(
    modules.map((path) =>
      access(join(workspace, path)).then(
        () => false,
        () => true,
      ),
    ),
  );
  return modules.filter((_, index) => gone[index]);
}

interface BaselineFacts {
  readonly committed: string | undefined;
  readonly isTouched: boolean;
  readonly results: readonly CompileResult[];
}

function beforeOf(record: PipelineRecord, { committed, isTouched, results }: BaselineFacts): Before | undefined {
  const { compiled, module, function: name } = record;
  if (compiled === undefined) return undefined;
  if (committed !== undefined) return { kind: "package", yaml: committed };
  if (!isTouched) return { kind: "package", yaml: compiled.yaml };
  const own = results.filter((result) => moduleOf(result) === module);
  const same = own.find((result) => functionOf(result) === name);
  if (same?.kind === "compiled") return { kind: "package", yaml: same.pipeline.yaml };
  // What did not compile then, whole modules among it, cannot be compared.
  return own.some(({ kind }) => kind === "failed") ? undefined : { kind: "nothing" };
}

const moduleOf = (result: CompileResult): string =>
  result.kind === "compiled" ? result.pipeline.module : result.module;

const functionOf = (result: CompileResult): string | undefined =>
  result.kind === "compiled" ? result.pipeline.function : undefined;

/** A pipeline that is not among the present ones, and whose module has not just failed as a whole. */
function removedReport(result: CompileResult, records: readonly PipelineRecord[]): readonly PipelineReport[] {
  if (result.kind !== "compiled") return [];
  const { module, function: name, name: pipeline, packagePath, yaml } = result.pipeline;
  const isThere = records.some(
    (record) => record.module === module && (record.function === undefined || record.function === name),
  );
  return isThere ? [] : [{ module, name: pipeline, packagePath, findings: [], before: { kind: "package", yaml } }];
}
