import { join } from "node:path";

/** What RUNNER_TOOL_CACHE is for the tests: outlives a run of them, goes with node_modules. */
export const toolCache = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "tool-cache");
/** Where the action keeps its things below that. */
export const cacheFolder = join(toolCache, "kfp-tekton-action");
