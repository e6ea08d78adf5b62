import { readdirSync } from "node:fs";
import { join } from "node:path";

/** What RUNNER_TOOL_CACHE is for the tests: outlives a run of them, goes with node_modules. */
export const toolCache = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "tool-cache");
/** Where the action keeps its things below that. */
export const cacheFolder = join(toolCache, "kfp-tekton-action");

/** The interpreter of the environment that global-setup.ts made; others have a requirements digest or another version in their names. */
export function sdkPython(): string {
  const [environment = ""] = readdirSync(join(cacheFolder, "sdk")).filter((name) => !name.split("-")[1]?.includes("."));
  return join(cacheFolder, "sdk", environment, "bin", "python");
}
