import type { EngineOptions } from "./delivery/engine.ts";
import { openServer } from "./delivery/open-server.ts";
import { InputError } from "./model/errors.ts";
import type { Removal } from "./model/removal.ts";
/**
 * Removes what a closed pull request left on the server. Needs no checkout and compiles nothing.
 * @throws ActionError for what concerns all pipelines
 */
export async function cleanUp(options: EngineOptions): Promise<readonly Removal[]> {
  const { github, ports } = options;
  const { closedPullRequest, repository } = github;
  if (closedPullRequest === undefined)
    throw new InputError([
      "Input `cleanup` removes the versions of a pull request that is closed: run it `on: pull_request` with `types: [closed]`.",
    ]);
  const { client, close } = await openServer(options);
  try {
    const removals = await client.removeVersionsOf({ ...closedPullRequest, repository });
    for (const removal of removals) ports.log.line(describeRemoval(removal));
    if (removals.length === 0)
      ports.log.line(`Pull request ${closedPullRequest.number} left no versions on the server`);
    return removals;
  } finally {
    await close();
  }
}

/** In one line. */
export function describeRemoval({ pipeline, removed, kept, isPipelineRemoved, error }: Removal): string {
  const versions = removed.length === 0 ? "nothing was removed" : `removed ${removed.join(", ")}`;
  const whole = isPipelineRemoved ? ", and the pipeline with it" : "";
  const stays = kept === undefined ? "" : `; ${kept} stays: it is the pipeline's default version`;
  return `${pipeline}: ${versions}${whole}${stays}${error === undefined ? "" : `; then it failed`}`;
}
