import { readFile } from "node:fs/promises";
import type { Environment } from "../model/environment.ts";
import type { GitHubContext, WebhookEvent } from "../model/event.ts";
import { readGitHubContext } from "./context.ts";

/** The event of this workflow, from the environment and the payload that it names. */
export async function readEvent(env: Environment): Promise<GitHubContext> {
  return readGitHubContext(env, await readPayload(env.GITHUB_EVENT_PATH ?? ""));
}

/** Outside a workflow there is no payload. A broken one is treated the same. */
async function readPayload(path: string): Promise<WebhookEvent> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as WebhookEvent;
  } catch {
    return {};
  }
}
