import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Environment } from "../model/environment.ts";
import { ActionError } from "../model/errors.ts";
import type { Log } from "../model/log.ts";
import { findObstacle } from "../workspace/unwritable.ts";

export interface CacheFolderOptions {
  /** The input `cache-dir`. */
  readonly given: string;
  /** Absolute path of the folder that goes with the job. */
  readonly jobFolder: string;
  readonly env: Environment;
  readonly log: Log;
}

/**
 * Chooses where the SDK's environment and compiled packages are kept. Without `cache-dir` the folder outlives the job only on an ephemeral
 * runner. On a persistent runner, code compiled in one job could otherwise change what the next job uploads.
 * @throws ActionError when `cache-dir` names a folder that cannot be written
 */
export async function chooseCacheFolder({ given, jobFolder, env, log }: CacheFolderOptions): Promise<string> {
  if (given !== "") return await givenFolder(given);
  const ofJob = join(jobFolder, "cache");
  if (env.RUNNER_ENVIRONMENT === "self-hosted") return ofJob;
  const kept = join(env.RUNNER_TOOL_CACHE || join(homedir(), ".cache"), "kfp-tekton-action");
  const obstacle = await findObstacle(kept);
  if (obstacle === undefined) return kept;
  log.annotate({
    level: "warning",
    title: "Cache not kept",
    message: `The SDK's environment and the compiled packages are kept for this job only, because ${obstacle}. Set \`cache-dir\` to a folder that can be written.`,
  });
  return ofJob;
}

/** `~` is the home folder, as in the path of actions/cache. */
async function givenFolder(given: string): Promise<string> {
  const folder = resolve(given.replace(/^~(?=\/|$)/, homedir()));
  const obstacle = await findObstacle(folder);
  if (obstacle === undefined) return folder;
  throw new ActionError(`The folder of \`cache-dir\` cannot be written: ${obstacle}.`, {
    code: "not-writable",
    hint: "Set `cache-dir` to a folder that this user can write, or leave it out.",
  });
}
