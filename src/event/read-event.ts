import type { Environment } from "../model/environment.ts";
import type { GitHubContext } from "../model/event.ts";
import { readGitHubContext } from "./context.ts";
import { readPayload } from "./payload.ts";

/** Reads this workflow's event from the environment and its payload. @throws InputError when the payload is broken */
export async function readEvent(env: Environment): Promise<GitHubContext> {
  return readGitHubContext(env, await readPayload(env.GITHUB_EVENT_PATH ?? ""));
}

/** Reads the event for work that must be done even if the payload is broken. */
export async function readEventIfPossible(env: Environment): Promise<GitHubContext> {
  return await readEvent(env).catch(() => readGitHubContext(env, {}));
}
