import type { Environment } from "../model/environment.ts";
import type { GitHubContext } from "../model/event.ts";
import { readGitHubContext } from "./context.ts";
import { readPayload } from "./payload.ts";

/** The event of this workflow, from the environment and the payload that it names. @throws InputError when the payload is broken */
export async function readEvent(env: Environment): Promise<GitHubContext> {
  return readGitHubContext(env, await readPayload(env.GITHUB_EVENT_PATH ?? ""));
}

/** For what must be done in any case, and does not depend on whose event it is. */
export async function readEventIfPossible(env: Environment): Promise<GitHubContext> {
  return await readEvent(env).catch(() => readGitHubContext(env, {}));
}
