import { PackageError } from "./errors.ts";
import { readCommitted } from "./github/committed-files.ts";
import { gitIn } from "./github/git.ts";
import type { PipelineRecord } from "./pipeline-record.ts";
import { describeDifference } from "./report/change-list.ts";
import { changeOf } from "./report/pipeline-report.ts";
import type { RunOptions } from "./run-options.ts";
import type { GraphDifference } from "./tekton/graph/difference.ts";
import { unarchive } from "./tekton/unarchive.ts";

/** How a committed package differs in meaning from what its source compiles to. */
export type Drift =
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "changed"; readonly difference: GraphDifference };

interface DriftOptions extends Pick<RunOptions, "workspace" | "ports"> {
  readonly level: "warning" | "error";
}

/** Compares the packages with those that are committed, and says on each where it has drifted. Where that is an error, the pipeline stops here. */
export async function checkDrift(
  records: readonly PipelineRecord[],
  { workspace, ports, level }: DriftOptions,
): Promise<readonly PipelineRecord[]> {
  const head = await gitIn(workspace)("rev-parse", "--verify", "HEAD^{commit}");
  if (!head.ok) {
    ports.log.annotate({
      level,
      title: "Drift",
      message: `There are no committed packages to compare with: ${head.text}.`,
    });
    return records;
  }
  const paths = records.flatMap(({ compiled }) => compiled?.packagePath ?? []);
  const committed = await readCommitted({ workspace, revision: head.text, paths });
  return await Promise.all(
    records.map(async (record) => {
      const drift = await driftOf(record, committed);
      return drift === undefined ? record : tell({ ...record, drift }, drift, { ports, level });
    }),
  );
}

const hint = "Compile the pipeline and commit its package.";

/** An error is the pipeline's own, and is told with it. */
function tell(record: PipelineRecord, drift: Drift, { ports, level }: Omit<DriftOptions, "workspace">): PipelineRecord {
  const message = describe(record, drift);
  const location = { file: record.compiled?.packagePath ?? "" };
  if (level === "error" && record.error === undefined)
    return { ...record, error: new PackageError(message, { hint, location }) };
  ports.log.annotate({ level, title: "Drift", message: `${message}\n${hint}`, location });
  return record;
}

async function driftOf(
  { compiled }: PipelineRecord,
  committed: ReadonlyMap<string, Buffer>,
): Promise<Drift | undefined> {
  if (compiled === undefined) return undefined;
  const bytes = committed.get(compiled.packagePath);
  if (bytes === undefined) return { kind: "missing" };
  try {
    const yaml = await unarchive(compiled.packagePath, bytes);
    const before = { kind: "package", yaml } as const;
    const change = changeOf({ yaml: compiled.yaml, before });
    return change.kind === "changed" || change.kind === "unreadable" ? change : undefined;
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return { kind: "unreadable" };
  }
}

function describe({ compiled, module }: PipelineRecord, drift: Drift): string {
  const path = compiled?.packagePath;
  if (drift.kind === "missing") return `${path}, which ${module} compiles to, is not committed.`;
  if (drift.kind === "unreadable") return `${path}, as it is committed, cannot be read as a package.`;
  return `${path}, as it is committed, is not what ${module} compiles to now: ${describeDifference(drift.difference)}.`;
}
