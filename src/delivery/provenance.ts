import { noPullRequest } from "../kfp/operations/description.ts";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import type { GitHubContext } from "../model/event.ts";

/** Describes where a version or run comes from: names with known values, the most important first. */
export function provenanceOf(
  { module, sha256, sdkVersion }: CompiledPipeline,
  { repository, sha, ref, runUrl, names }: GitHubContext,
): readonly (readonly [string, string])[] {
  const parts = [
    ["sha256", sha256],
    ["commit", sha],
    ["repository", repository],
    ["pull-request", names.pr || noPullRequest],
    ["ref", ref],
    ["kfp-tekton", sdkVersion],
    ["workflow", runUrl],
    ["module", module],
  ] as const;
  return parts.filter(([, value]) => value !== "");
}
