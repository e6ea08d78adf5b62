import { posix } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import { readCommitted } from "../git/committed-files.ts";
import { gitIn } from "../git/git.ts";
import type { Before, PipelineReport } from "../model/change.ts";
import { manifestPathIn } from "../packages/keep-manifest.ts";
import { unarchive } from "../packages/unarchive.ts";

/** A report, and the folder of the artifact that its package came in; undefined where nothing marks one. */
export interface LoadedReport {
  readonly report: PipelineReport;
  readonly folder: string | undefined;
}

/**
 * What the pipelines were, by the packages that are committed in this checkout: what another job says of it is believed only where none are
 * committed. That is the base of a pull request's own event, and the default branch on `workflow_run`.
 */
export async function withCommittedBefore(
  loaded: readonly LoadedReport[],
  context: StepContext,
): Promise<readonly PipelineReport[]> {
  const revision = await revisionOf(context);
  if (revision === "") return loaded.map(({ report }) => report);
  const { outputDir } = context.inputs;
  const manifest = manifestPathIn(outputDir);
  const paths = loaded.flatMap((one) => candidatesOf(one, outputDir));
  const { workspace, ports } = context;
  const files = await readCommitted({ workspace, env: ports.env, revision, paths: [...new Set([...paths, manifest])] });
  const before = async (one: LoadedReport): Promise<Before | undefined> => {
    const path = candidatesOf(one, outputDir).find((candidate) => files.has(candidate));
    if (path !== undefined) return await packageAt(path, files);
    return files.has(manifest) ? { kind: "nothing" } : one.report.before;
  };
  return await Promise.all(loaded.map(async (one) => withBefore(one.report, await before(one))));
}

/** The commit that is compared with; empty where git knows none. */
async function revisionOf({ github, workspace, ports }: StepContext): Promise<string> {
  const git = gitIn(workspace, ports.env);
  const wanted =
    github.pullRequest.kind === "number" && github.base.kind === "commit" ? [github.base.sha, "HEAD"] : ["HEAD"];
  for (const revision of wanted) {
    const found = await git("rev-parse", "--verify", `${revision}^{commit}`);
    if (found.ok) return found.text;
  }
  return "";
}

/** Where the package would be committed: below `output-dir` as it lies in the artifact, else where it lies now. */
function candidatesOf({ report: { packagePath }, folder }: LoadedReport, outputDir: string): readonly string[] {
  if (packagePath === undefined) return [];
  const within = folder === undefined ? [] : [posix.join(outputDir, posix.relative(folder, packagePath))];
  return [...within, packagePath].filter((path) => !path.startsWith(".."));
}

async function packageAt(path: string, files: ReadonlyMap<string, Buffer>): Promise<Before | undefined> {
  // One that is damaged is as good as none.
  const yaml = await unarchive(path, files.get(path) ?? Buffer.alloc(0)).catch(() => undefined);
  return yaml === undefined ? undefined : { kind: "package", yaml };
}

function withBefore({ before: _, ...report }: PipelineReport, before: Before | undefined): PipelineReport {
  return before === undefined ? report : { ...report, before };
}
