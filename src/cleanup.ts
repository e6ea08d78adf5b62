import type { StepContext } from "./context/step-context.ts";
import { openServers } from "./delivery/open-servers.ts";
import { type ActionError, InputError } from "./model/errors.ts";
import type { Removal } from "./model/removal.ts";
import type { StepOutcome } from "./report/end-step.ts";
import { outputsOf } from "./report/outputs.ts";
import { describeRemoval, renderRemovals } from "./report/removals.ts";

/**
 * Removes what a closed pull request left on the server. Needs no checkout and compiles nothing.
 * @throws ActionError for what concerns all pipelines
 */
export async function cleanUp(context: StepContext): Promise<StepOutcome> {
  const { removals, failures } = await removeVersions(context);
  const errors = [...failures, ...removals.flatMap(({ error }) => error ?? [])];
  const removed = removals.reduce((sum, removal) => sum + removal.removed.length, 0);
  return {
    outputs: { ...outputsOf([], errors.length === 0 ? "succeeded" : "failed"), removed: String(removed) },
    errors,
    summary: async () => renderRemovals(removals),
    hasFailed: errors.length > 0,
  };
}

interface Removals {
  readonly removals: readonly Removal[];
  /** Servers that could not be reached: those of the others are removed nevertheless. */
  readonly failures: readonly ActionError[];
}

async function removeVersions(context: StepContext): Promise<Removals> {
  const { log } = context.ports;
  const { closedPullRequest, repository } = context.github;
  if (closedPullRequest === undefined)
    throw new InputError([
      "Input `cleanup` removes the versions of a pull request that is closed: run it `on: pull_request` with `types: [closed]`.",
    ]);
  const { open, failures, close } = await openServers(context);
  try {
    const lists = await Promise.all(
      open().map((client) => client.removeVersionsOf({ ...closedPullRequest, repository })),
    );
    const removals = lists.flat();
    for (const removal of removals) log.line(describeRemoval(removal));
    if (removals.length === 0) log.line(`Pull request ${closedPullRequest.number} left no versions on the server`);
    return { removals, failures: failures.map(({ error }) => error) };
  } finally {
    await close();
  }
}
