import type { Version } from "../generations/generation.ts";
import { entries } from "../transport/pagination.ts";
import type { KfpConnection } from "./connection.ts";
import { readDescription, type VersionDescription } from "./description.ts";

/** Runs are listed newest first. What has not been run for so long has to be run again. */
const mostRuns = 5_000;

/** IDs of the versions that a run of the newest ones has succeeded of. */
export async function succeededVersions({ api }: KfpConnection): Promise<ReadonlySet<string>> {
  const succeeded = new Set<string>();
  let seen = 0;
  for await (const { versionId, hasSucceeded } of entries("runs", (page) => api.listRuns(page))) {
    if (hasSucceeded && versionId !== "") succeeded.add(versionId);
    seen += 1;
    if (seen >= mostRuns) break;
  }
  return succeeded;
}

/** A version with what its description says of it. */
export interface DescribedVersion
  extends Version,
    Pick<VersionDescription, "sha256" | "commit" | "repository" | "pullRequest" | "module" | "ref"> {}

/** All versions of a pipeline, newest first; none if there is no such pipeline. */
export async function versionsOf(pipelineName: string, { api }: KfpConnection): Promise<readonly DescribedVersion[]> {
  const pipelines = await api.findPipelines([pipelineName]);
  const pipeline = pipelines.find(({ name }) => name === pipelineName);
  if (pipeline === undefined) return [];
  const found: DescribedVersion[] = [];
  for await (const version of entries(`versions of pipeline ${pipelineName}`, (page) =>
    api.listVersions(pipeline.id, page),
  )) {
    const { sha256, commit, repository, pullRequest, module, ref } = readDescription(version.description);
    found.push({ ...version, sha256, commit, repository, pullRequest, module, ref });
  }
  return found;
}
