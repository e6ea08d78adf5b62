import { defined } from "../../model/defined.ts";
import { ActionError, KfpError } from "../../model/errors.ts";
import type { Removal } from "../../model/removal.ts";
import type { Pipeline, Version } from "../generations/generation.ts";
import { entries } from "../transport/pagination.ts";
import type { KfpConnection } from "./connection.ts";
import { readDescription } from "./description.ts";
import { isMadeHere } from "./pipelines.ts";
import { unlessGone } from "./unless-gone.ts";

/** A closed pull request. */
export interface ClosedPullRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly number: string;
  readonly isMerged: boolean;
  /** RFC 3339; empty when unknown. */
  readonly createdAt: string;
}

/**
 * Removes the versions that a pull request's commits uploaded, and the pipelines that it created and that nothing else uses. They are
 * recognised by the repository and number in their descriptions. A pipeline's default version stays. Repeating the cleanup is harmless.
 * @returns the pipelines that had such versions
 */
export async function removeVersionsOf(
  pullRequest: ClosedPullRequest,
  server: KfpConnection,
): Promise<readonly Removal[]> {
  const removals: Removal[] = [];
  for await (const pipeline of entries("pipelines", (page) => server.api.listPipelines(page))) {
    const removal = await removeFrom(pipeline, pullRequest, server);
    if (removal !== undefined) removals.push(removal);
  }
  return removals;
}

async function removeFrom(
  pipeline: Pipeline,
  pullRequest: ClosedPullRequest,
  server: KfpConnection,
): Promise<Removal | undefined> {
  const removed: string[] = [];
  const rest = { pipeline: pipeline.name, removed, isPipelineRemoved: false };
  try {
    const left = await removeOwn({ pipeline, pullRequest, server, removed });
    return removed.length > 0 || left.isPipelineRemoved || left.kept !== undefined ? { ...rest, ...left } : undefined;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    // The pipeline was removed in the meantime.
    if (error instanceof KfpError && server.generation.meaningOf(error) === "not found")
      return removed.length === 0 ? undefined : rest;
    return { ...rest, error };
  }
}

interface OwnRemoval {
  readonly pipeline: Pipeline;
  readonly pullRequest: ClosedPullRequest;
  readonly server: KfpConnection;
  /** Grows with each version that is gone. */
  readonly removed: string[];
}

/** An earlier cleanup may have left an empty pipeline that the pull request created. */
async function removeOwn({
  pipeline,
  pullRequest,
  server,
  removed,
}: OwnRemoval): Promise<Pick<Removal, "kept" | "isPipelineRemoved">> {
  const own = await versionsOf(pipeline, pullRequest, server);
  if (own.length === 0 && !belongsTo(pipeline.description, pullRequest)) return { isPipelineRemoved: false };
  const { defaultVersion } = await readAgain(pipeline, server);
  for (const version of own.filter(({ id }) => id !== defaultVersion?.id)) {
    await unlessGone(server, () => server.api.deleteVersion(version));
    removed.push(version.name);
  }
  const left = own.find(({ id }) => id === defaultVersion?.id);
  if (!(await removePipeline(pipeline, left, { pullRequest, server })))
    return { isPipelineRemoved: false, ...defined({ kept: left?.name }) };
  if (left !== undefined) removed.push(left.name);
  return { isPipelineRemoved: true };
}

/** Tolerance for the server's clock, which may differ from GitHub's. */
const clocksDifferMs = 86_400_000;

/** Versions come newest first, so reading stops at the first one that is older than the pull request. */
async function versionsOf(
  { id, name }: Pipeline,
  pullRequest: ClosedPullRequest,
  server: KfpConnection,
): Promise<readonly Version[]> {
  const since = Date.parse(pullRequest.createdAt) - clocksDifferMs;
  const found: Version[] = [];
  for await (const version of entries(`versions of pipeline ${name}`, (page) => server.api.listVersions(id, page))) {
    if (Date.parse(version.createdAt) < since) break;
    if (belongsTo(version.description, pullRequest)) found.push(version);
  }
  return found;
}

function belongsTo(description: string, { repository, number }: ClosedPullRequest): boolean {
  const from = readDescription(description);
  return from.pullRequest === number && from.repository === repository;
}

/** The default may have moved since the list was made. */
async function readAgain(pipeline: Pipeline, server: KfpConnection): Promise<Pipeline> {
  const found = await server.api.findPipelines([pipeline.name]);
  return found.find(({ id }) => id === pipeline.id) ?? pipeline;
}

interface RemovalContext {
  readonly pullRequest: ClosedPullRequest;
  readonly server: KfpConnection;
}

/** Removes the pipeline only if this pull request created it and it holds nothing else. @returns whether it was removed */
async function removePipeline(
  pipeline: Pipeline,
  left: Version | undefined,
  { pullRequest, server }: RemovalContext,
): Promise<boolean> {
  if (!isMadeHere(pipeline) || !belongsTo(pipeline.description, pullRequest)) return false;
  if (pullRequest.isMerged && !readDescription(pipeline.description).isTrial) return false;
  const { items } = await server.api.listVersions(pipeline.id, "");
  const ours = new Set([left?.id, pipeline.firstVersionId]);
  if (items.some(({ id }) => !ours.has(id))) return false;
  await unlessGone(server, () => server.api.deletePipeline(pipeline.id));
  return true;
}
