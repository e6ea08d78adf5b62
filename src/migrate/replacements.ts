import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import { createParser } from "../discovery/parsed-module.ts";
import { searchRoots } from "../discovery/search-roots.ts";
import { openSources } from "../discovery/sources.ts";
import { comparePackages } from "../equality/compare-pipelines.ts";
import { defined } from "../model/defined.ts";
import type { Replacement } from "../model/equality.ts";
import type { ModuleMigration } from "../model/migration.ts";
import type { PipelineRecord } from "../model/record.ts";

/** Compares each pipeline of KFP 2 with the one of KFP 1 that it replaces. @returns the records of KFP 2 with what came of it */
export function compareReplacements(
  records: readonly PipelineRecord[],
  modules: readonly ModuleMigration[],
  { workspace, inputs, ports }: StepContext,
): readonly PipelineRecord[] {
  const sources = openSources(workspace, searchRoots({ workspace, inputs, env: ports.env }));
  const parse = createParser(sources);
  const sdks = new Map(modules.map(({ module, sdk }) => [module, sdk]));
  const former = records.filter(({ module }) => sdks.get(module) === "kfp-tekton");
  return records.map((record) => {
    if (sdks.get(record.module) !== "kfp") return record;
    const named = replacedModules(parse(record.module).text);
    const candidates: Candidates = { former, sdks, workspace };
    const replaced = named.length > 0 ? byComment(record, named, candidates) : byName(record, former);
    return { ...record, ...defined({ replaced }) };
  });
}

interface NamedModule {
  /** The path as the comment has it. */
  readonly path: string;
  readonly line: number;
}

/** `# replaces: pipelines/train.py`, on a line of its own; several where pipelines of several modules came together. */
const replacedModules = (text: string): readonly NamedModule[] =>
  text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const path = /^\s*#\s*replaces:\s*(\S.*?)\s*$/i.exec(line)?.[1];
    return path === undefined ? [] : [{ path, line: index + 1 }];
  });

interface Candidates {
  /** Pipelines of modules of KFP 1. */
  readonly former: readonly PipelineRecord[];
  readonly sdks: ReadonlyMap<string, string>;
  readonly workspace: string;
}

function byComment(record: PipelineRecord, named: readonly NamedModule[], candidates: Candidates): Replacement {
  const all = named.map(({ path, line }) => ({ ...findModule(path, record, candidates), line }));
  const fitting = all.find(({ found }) => found.some((one) => isSameName(one, record)));
  const chosen = fitting ?? all.find(({ found }) => found.length > 0) ?? all[0];
  if (chosen === undefined) throw new Error("no module is named");
  const { module, found, reason, line } = chosen;
  if (reason !== undefined) return { module, line, equality: { kind: "unknown", reason } };
  const one = found.find((candidate) => isSameName(candidate, record)) ?? (found.length === 1 ? found[0] : undefined);
  if (one === undefined)
    return {
      module,
      line,
      equality: { kind: "unknown", reason: `it has several pipelines, none named ${record.name}` },
    };
  return { ...compared(one, record), line };
}

interface FoundModule {
  readonly module: string;
  readonly found: readonly PipelineRecord[];
  /** Why there is nothing to compare with. */
  readonly reason?: string;
}

/** A path from the root of the repository, or from the folder of the module that has the comment. */
function findModule(
  path: string,
  { module: from }: PipelineRecord,
  { former, sdks, workspace }: Candidates,
): FoundModule {
  const paths = [posix.normalize(path), posix.join(posix.dirname(from), path)];
  const module = paths.find((one) => former.some((record) => record.module === one));
  if (module !== undefined) return { module, found: former.filter((record) => record.module === module) };
  const current = paths.find((one) => sdks.get(one) === "kfp");
  if (current !== undefined) return { module: current, found: [], reason: "it is a module of KFP 2" };
  const [first = path] = paths;
  const exists = paths.some((one) => !one.startsWith("..") && existsSync(join(workspace, one)));
  const reason = exists ? "it is not among the modules of this step" : "there is no such file";
  return { module: first, found: [], reason };
}

function byName(record: PipelineRecord, former: readonly PipelineRecord[]): Replacement | undefined {
  const found = former.find((candidate) => isSameName(candidate, record));
  return found === undefined ? undefined : compared(found, record);
}

/** KFP 2 squeezes names (kfp/dsl/utils.py, `sanitize_component_name`), KFP 1 keeps them as they are. */
const squeezed = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const isSameName = (one: PipelineRecord, other: PipelineRecord): boolean => squeezed(one.name) === squeezed(other.name);

function compared(former: PipelineRecord, current: PipelineRecord): Replacement {
  const { module, name: pipeline } = former;
  const missing = [former, current].find(({ compiled }) => compiled === undefined);
  if (former.compiled === undefined || current.compiled === undefined || missing !== undefined) {
    const reason = missing?.skipped === true ? "is skipped by `changed-only`" : "did not compile";
    return { module, pipeline, equality: { kind: "unknown", reason: `${missing?.module} ${reason}` } };
  }
  return { module, pipeline, equality: comparePackages(former.compiled.yaml, current.compiled.yaml) };
}
