import { PublishError } from "../model/errors.ts";
import { commitMessage } from "./commit-message.ts";
import { commitUrl, createCommit } from "./create-commit.ts";
import { type Destination, findDestination } from "./find-destination.ts";
import { findNeededChanges } from "./needed-changes.ts";
import { type Publication, type Published, repositoryOf } from "./publication.ts";
import { missingPermission, refusalOf, turnIntoDrift } from "./refusal.ts";

/** Limit of attempts on a busy branch; the next run continues. */
const mostTries = 5;

type Branch = Extract<Destination, { kind: "branch" }>;

/**
 * Commits changed packages to the event's branch. The request names the expected head, so that no commit is overwritten: if the head has
 * moved, the changes are computed again.
 */
export async function publishCommit(publication: Publication): Promise<Published> {
  const destination = await findDestination(publication);
  if (destination.kind === "none") return turnIntoDrift(publication, destination.reason);
  for (let tries = 1; tries <= mostTries; tries++) {
    const step = await commitOnce(publication, destination, tries > 1);
    if (step.kind === "done") return step.published;
    const { log, clock, signal } = publication.ports;
    log.line(`publish: ${step.reason}; looking at ${destination.branch} again.`);
    // GitHub may not return a new commit at once.
    await clock.sleep(tries * 500, signal);
  }
  throw new PublishError(`Could not commit to ${destination.branch}: it moved ${mostTries} times meanwhile.`, {
    code: "branch-moved",
    hint: "The next run commits the packages.",
  });
}

type CommitAttempt =
  | { readonly kind: "done"; readonly published: Published }
  | { readonly kind: "again"; readonly reason: string };

const done = (published: Published): CommitAttempt => ({ kind: "done", published });

/** @param isAgain whether a commit was sent before, with or without success */
async function commitOnce(publication: Publication, destination: Branch, isAgain: boolean): Promise<CommitAttempt> {
  const { branch, compiledAt } = destination;
  const needed = await findNeededChanges(publication, destination);
  if (needed === undefined) return done({});
  const { head, changes } = needed;
  if (changes.length === 0) {
    const commit = isAgain ? await ownCommit(publication, destination, head) : undefined;
    publication.ports.log.line(
      `publish: ${branch} has these packages${commit === undefined ? ": nothing to commit" : " by now"}.`,
    );
    return done(commit === undefined ? {} : { commit });
  }
  try {
    return done({ commit: await createCommit(publication, { branch, head, compiledAt, changes }) });
  } catch (error) {
    return await afterRefusal(publication, branch, error);
  }
}

/** Returns the head if it is the commit whose response was lost. */
async function ownCommit(
  publication: Publication,
  { branch, compiledAt }: Branch,
  sha: string,
): Promise<Published["commit"]> {
  const client = await publication.client();
  const { data } = await client.rest.git.getCommit({ ...repositoryOf(publication), commit_sha: sha });
  const isSent = data.message.includes(commitMessage(publication, compiledAt).body);
  return isSent ? { sha, branch, url: commitUrl(publication, sha) } : undefined;
}

/** Decides what follows a refusal: retry, open a pull request instead, or stop. */
async function afterRefusal(publication: Publication, branch: string, error: unknown): Promise<CommitAttempt> {
  const refusal = refusalOf(error);
  if (refusal === "moved") return { kind: "again", reason: "somebody else was faster" };
  if (refusal === "unanswered") return { kind: "again", reason: "no response came to the commit" };
  if (refusal === "permission")
    return done(turnIntoDrift(publication, missingPermission("contents: write", publication)));
  if (refusal !== "rules") throw error;
  publication.ports.log.line(
    `publish: the rules of ${branch} forbid to commit to it, so a pull request is made of it.`,
  );
  const { publishPullRequest } = await import("./pull-request.ts");
  return done(await publishPullRequest(publication));
}
