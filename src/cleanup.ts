import type { StepContext } from "./context/step-context.ts";
import { openServer } from "./delivery/open-server.ts";
import { InputError } from "./model/errors.ts";
import type { Removal } from "./model/removal.ts";
import type { StepOutcome } from "./report/end-step.ts";
import { outputsOf } from "./report/outputs.ts";
import { describeRemoval, renderRemovals } from "./report/removals.ts";

/**
 * Removes what a closed pull request left on the server. Needs no checkout and compiles nothing.
 * @throws ActionError for what concerns all pipelines
 */
export async function cleanUp(context: StepContext): Promise<StepOutcome> {
  const removals = await removeVersions(context);
  const errors = removals.flatMap(({ error }) => error ?? []);
  const removed = removals.reduce((sum, removal) => sum + removal.removed.length, 0);
  return {
    outputs: { ...outputsOf([], errors.length === 0 ? "succeeded" : "failed"), removed: String(removed) },
    errors,
    summary: async () => renderRemovals(removals),
    hasFailed: errors.length > 0,
  };
}

async function removeVersions(context: StepContext): Promise<readonly Removal[]> {
  const { log } = context.ports;
  const { closedPullRequest, repository } = context.github;
  if (closedPullRequest === undefined)
    throw new InputError([
      "Input `cleanup` removes the versions of a pull request that is closed: run it `on: pull_request` with `types: [closed]`.",
    ]);
  const { client, close } = await openServer(context);
  try {
    const removals = await client.removeVersionsOf({ ...closedPullRequest, repository });
    for (const removal of removals) log.line(describeRemoval(removal));
    if (removals.length === 0) log.line(`Pull request ${closedPullRequest.number} left no versions on the server`);
    return removals;
  } finally {
    await close();
  }
}
