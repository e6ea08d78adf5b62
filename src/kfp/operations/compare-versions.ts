import pLimit from "p-limit";
import type { Comparison } from "../../model/drift.ts";
import { KfpError } from "../../model/errors.ts";
import type { PipelineOfRepository } from "../../model/version.ts";
import type { Pipeline, Version } from "../generations/generation.ts";
import { entries } from "../transport/pagination.ts";
import type { KfpConnection } from "./connection.ts";
import { readDescription } from "./description.ts";
import { findPipelines, isMadeHere } from "./pipelines.ts";

export interface LocalPackage {
  readonly pipelineName: string;
  readonly sha256: string;
  readonly yaml: string;
}

/** Limit of concurrent requests: enough to hide latency, few enough for a small server. */
const requestsAtOnce = 4;

export async function compareVersions(
  packages: readonly LocalPackage[],
  server: KfpConnection,
): Promise<ReadonlyMap<string, Comparison>> {
  const names = packages.map(({ pipelineName }) => pipelineName);
  const found = await findPipelines(names, server);
  const limit = pLimit(requestsAtOnce);
  const compared = packages.map((local) =>
    limit(async () => {
      const pipeline = found.get(local.pipelineName);
      const version = pipeline === undefined ? undefined : await defaultOf(pipeline, server);
      const comparison = version === undefined ? missing : await compare(local, version, server);
      return [local.pipelineName, comparison] as const;
    }),
  );
  return new Map(await Promise.all(compared));
}

const missing: Comparison = { kind: "missing" };

/**
 * If a server does not report a default, the newest version is it. A reported default may not exist (quirks:
 * cut-upload-leaves-invisible-row, default-version-unchecked).
 */
async function defaultOf(pipeline: Pipeline, server: KfpConnection): Promise<Version | undefined> {
  const { id, defaultVersion } = pipeline;
  if (defaultVersion !== undefined) {
    const shown = await server.api.findVersions(id, [defaultVersion.name]);
    return shown.find((version) => version.id === defaultVersion.id);
  }
  if (server.api.setDefaultVersion !== undefined) return undefined;
  const { items } = await server.api.listVersions(id, "");
  return items[0];
}

async function compare({ sha256, yaml }: LocalPackage, version: Version, server: KfpConnection): Promise<Comparison> {
  const from = readDescription(version.description);
  const found = { version: version.name, commit: from.commit };
  if (from.sha256 === sha256) return { kind: "same", ...found };
  try {
    const stored = await server.api.readPackage(version);
    if (stored === undefined) return { kind: from.sha256 === "" ? "unknown" : "differs", ...found };
    return { kind: stored === yaml ? "same" : "differs", ...found };
  } catch (error) {
    // Deleted in the meantime.
    if (error instanceof KfpError && server.generation.meaningOf(error) === "not found") return missing;
    throw error;
  }
}

/**
 * Finds, by their descriptions, the pipelines that this action created for the repository's own branches. Those of a pull request are
 * removed when it is closed.
 */
export async function pipelinesOf(repository: string, server: KfpConnection): Promise<readonly PipelineOfRepository[]> {
  const found: PipelineOfRepository[] = [];
  for await (const pipeline of entries("pipelines", (page) => server.api.listPipelines(page))) {
    const made = readDescription(pipeline.description);
    const version = readDescription(pipeline.defaultVersion?.description ?? "");
    const isPullRequests = made.pullRequest !== "" && (version.pullRequest !== "" || version.repository === "");
    if (isMadeHere(pipeline) && made.repository === repository && !isPullRequests)
      found.push({ name: pipeline.name, module: version.module || made.module });
  }
  return found;
}
