import { posix } from "node:path";
import { changeOf } from "../change/pipeline-report.ts";
import type { StepContext } from "../context/step-context.ts";
import { readCommitted } from "../git/committed-files.ts";
import { gitIn } from "../git/git.ts";
import type { Drift } from "../model/drift.ts";
import { PackageError } from "../model/errors.ts";
import type { PipelineRecord } from "../model/record.ts";
import { manifestName, parseManifest } from "../packages/manifest.ts";
import { applyUpdate, type ManifestUpdate } from "../packages/manifest-update.ts";
import { unarchive } from "../packages/unarchive.ts";
import { describeDifference } from "../report/change-list.ts";

interface DriftOptions extends StepContext {
  readonly level: "warning" | "error";
  /** Relative to the workspace. */
  readonly outputDir: string;
  /** This step's changes to the manifest beside the packages. */
  readonly manifest: ManifestUpdate;
}

/**
 * Compares the packages with the committed ones and reports drift. If drift is an error, the pipeline stops here.
 * @throws PackageError when nothing can be compared, and that would be an error
 */
export async function checkDrift(
  records: readonly PipelineRecord[],
  options: DriftOptions,
): Promise<readonly PipelineRecord[]> {
  const { workspace, ports, level } = options;
  const head = await gitIn(workspace, ports.env)("rev-parse", "--verify", "HEAD^{commit}");
  if (!head.ok) {
    const message = `There are no committed packages to compare with: ${head.text}.`;
    if (level === "error") throw new PackageError(message, { hint: "`drift` needs a git checkout." });
    ports.log.annotate({ level, title: "Drift", message });
    return records;
  }
  const paths = records.flatMap(({ compiled }) => compiled?.packagePath ?? []);
  const committed = await readCommitted({ workspace, env: ports.env, revision: head.text, paths });
  const compared = await Promise.all(
    records.map(async (record) => {
      const drift = await driftOf(record, committed);
      return drift === undefined ? record : reportDrift({ ...record, drift }, drift, options);
    }),
  );
  return [...compared, ...(await leftPackages(head.text, options)).flatMap((path) => reportLeftPackage(path, options))];
}

/** Finds committed packages whose pipelines are gone, according to the committed manifest. */
async function leftPackages(
  revision: string,
  { workspace, ports, outputDir, manifest }: DriftOptions,
): Promise<readonly string[]> {
  const path = posix.join(outputDir, manifestName);
  const text = (await readCommitted({ workspace, env: ports.env, revision, paths: [path] }))
    .get(path)
    ?.toString("utf8");
  if (text === undefined) return [];
  const { removed } = await applyUpdate(parseManifest(text, path), manifest);
  return [...removed.keys()].map((file) => posix.join(posix.dirname(path), file));
}

/** If drift is an error, the removed pipeline gets a record that carries it. */
function reportLeftPackage(path: string, { ports, level }: DriftOptions): readonly PipelineRecord[] {
  const message = `${path} is committed, and its pipeline is gone.`;
  const left = { hint: "Remove it.", location: { file: path } };
  if (level === "error")
    return [{ module: path, name: path, error: new PackageError(message, { code: "package-drifted", ...left }) }];
  ports.log.annotate({ level, title: "Drift", message: `${message}\n${left.hint}`, location: left.location });
  return [];
}

const hint = "Compile the pipeline and commit its package.";

/** Errors are stored in the pipeline's record and reported with it. */
function reportDrift(record: PipelineRecord, drift: Drift, { ports, level }: DriftOptions): PipelineRecord {
  const message = describe(record, drift);
  const location = { file: record.compiled?.packagePath ?? "" };
  if (level === "error" && record.error === undefined)
    return {
      ...record,
      error: new PackageError(message, {
        code: "package-drifted",
        hint,
        location,
      }),
    };
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
  if (drift.kind === "unreadable") return `${path}, as committed, cannot be read as a package.`;
  return `${path}, as committed, is not what ${module} compiles to now: ${describeDifference(drift.difference)}.`;
}
