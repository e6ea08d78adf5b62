import type { KfpConnection } from "./connection.ts";
import { type DescribedVersion, versionsOf } from "./passed-versions.ts";
import { listSchedules } from "./schedules.ts";
import { unlessGone } from "./unless-gone.ts";

export interface Keeping {
  readonly pipelineNames: readonly string[];
  /** How many versions stay beside those that are in use. */
  readonly keep: number;
  /** `owner/name`: versions of others stay. */
  readonly repository: string;
}

/**
 * Removes old versions that branches of the repository have uploaded. The default version stays, and so do versions of schedules, whoever made
 * them, and of tags. Repeating it is harmless.
 * @returns names of the removed versions by pipeline
 */
export async function removeOldVersions(
  { pipelineNames, ...options }: Keeping,
  server: KfpConnection,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const scheduled = new Set((await listSchedules(server)).map(({ versionId }) => versionId));
  const removed = new Map<string, readonly string[]>();
  for (const name of pipelineNames) removed.set(name, await removeFrom(name, { ...options, scheduled }, server));
  return removed;
}

interface Options extends Omit<Keeping, "pipelineNames"> {
  readonly scheduled: ReadonlySet<string>;
}

async function removeFrom(name: string, options: Options, server: KfpConnection): Promise<readonly string[]> {
  const { scheduled, keep, repository } = options;
  const all = await versionsOf(name, server);
  const unused = all.filter(
    (version) =>
      isOfBranch(version, repository) &&
      !scheduled.has(version.id) &&
      // It may be the default, and times are in seconds.
      version.createdAt !== all[0]?.createdAt,
  );
  const first = await defaultOf(name, server);
  const removed: string[] = [];
  for (const version of unused.filter(({ id }) => id !== first).slice(keep)) {
    // A rollback may have moved the default since.
    if ((await defaultOf(name, server)) === version.id) continue;
    await unlessGone(server, () => server.api.deleteVersion(version));
    removed.push(version.name);
  }
  return removed;
}

/** Whether this action has uploaded it for a branch: versions of tags are releases. */
const isOfBranch = ({ repository: owner, pullRequest, sha256, ref }: DescribedVersion, repository: string): boolean =>
  owner === repository && pullRequest === "" && sha256 !== "" && ref.startsWith("refs/heads/");

/** Its ID; undefined where the newest version is the default. */
async function defaultOf(name: string, { api }: KfpConnection): Promise<string | undefined> {
  const pipelines = await api.findPipelines([name]);
  return pipelines.find((pipeline) => pipeline.name === name)?.defaultVersion?.id;
}
