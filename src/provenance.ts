import type { CompiledPipeline } from "./compile/compile.ts";
import type { GitHubContext } from "./github/context.ts";

/** Where a version or a run comes from, for whoever finds it: names and values, those only that are known. */
export function provenanceOf(
  { module, sha256, sdkVersion }: CompiledPipeline,
  { repository, sha, runUrl }: GitHubContext,
): readonly (readonly [string, string])[] {
  const parts = [
    ["repository", repository],
    ["commit", sha],
    ["module", module],
    ["workflow", runUrl],
    ["sha256", sha256],
    ["kfp-tekton", sdkVersion],
  ] as const;
  return parts.filter(([, value]) => value !== "");
}
