import { tmpdir } from "node:os";
import { join } from "node:path";

/** What RUNNER_TOOL_CACHE is for the tests: outlives a run of them, goes with node_modules. */
export const toolCache = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "tool-cache");
/** Where the action keeps its things below that. */
export const cacheFolder = join(toolCache, "kfp-tekton-action");
/** The workspaces of one run of the tests whose paths follow from their files: workers are children of its process. global-setup.ts removes it at the end. */
export const keptPathsOf = (runner: number): string => join(tmpdir(), `kept-paths-${runner}`);
