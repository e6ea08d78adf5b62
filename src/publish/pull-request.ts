import { type GitHubError, PublishError } from "../model/errors.ts";
import type { PublishedPackages } from "../model/published.ts";
import { inlineCode } from "../report/text/markdown.ts";
import type { FileChange } from "./branch.ts";
import { commitMessage } from "./commit-message.ts";
import { findDestination } from "./find-destination.ts";
import { findNeededChanges } from "./needed-changes.ts";
import { type Proposal, refuseForeignBranch, writeBranch } from "./proposal-branch.ts";
import { outputFolder, type Publication, type Published, repositoryOf } from "./publication.ts";
import { missingPermission, refusalOf, turnIntoDrift } from "./refusal.ts";

type PublishedPullRequest = NonNullable<PublishedPackages["pullRequest"]>;

/**
 * Proposes what differs on a branch of the action's own: one pull request for a base branch, brought up to date by each run, and closed
 * when there is nothing left to change.
 */
export async function publishPullRequest(publication: Publication): Promise<Published> {
  const destination = await findDestination(publication);
  if (destination.kind === "none") return turnIntoDrift(publication, destination.reason);
  const { branch: base, compiledAt } = destination;
  const branch = publication.inputs.branch.replaceAll("{branch}", base);
  if (branch === base)
    throw new PublishError(`Input \`branch\` names ${base}, the branch that the pull request is for.`);
  const needed = await findNeededChanges(publication, destination);
  if (needed === undefined) return {};
  const proposal: Proposal = { branch, base, compiledAt, ...needed };
  try {
    return needed.changes.length === 0 ? await withdraw(publication, proposal) : await propose(publication, proposal);
  } catch (error) {
    if (refusalOf(error) !== "permission") throw error;
    return refused(publication, proposal, error as GitHubError);
  }
}

async function propose(publication: Publication, proposal: Proposal): Promise<Published> {
  const { log } = publication.ports;
  const existing = await findOpen(publication, proposal);
  const isChanged = await writeBranch(publication, proposal);
  const pullRequest = existing ?? (await open(publication, proposal));
  const what = existing === undefined ? "opened" : isChanged ? "brought up to date" : "is up to date";
  log.line(
    `Pull request #${pullRequest.number} ${what}, from ${proposal.branch} into ${proposal.base}: ${pullRequest.url}`,
  );
  if (existing !== undefined && isChanged) await describe(publication, proposal, existing.number);
  return { pullRequest };
}

/** There is nothing to change any more: somebody merged it, or the pipelines are as they were. */
async function withdraw(publication: Publication, proposal: Proposal): Promise<Published> {
  const { log } = publication.ports;
  const existing = await findOpen(publication, proposal);
  if (existing === undefined) {
    log.line(`publish: ${proposal.base} has these packages: there is nothing to propose.`);
    return {};
  }
  await refuseForeignBranch(publication, proposal.branch);
  const client = await publication.client();
  const repository = repositoryOf(publication);
  await client.rest.pulls.update({ ...repository, pull_number: existing.number, state: "closed" });
  await client.rest.git.deleteRef({ ...repository, ref: `heads/${proposal.branch}` });
  log.line(
    `Pull request #${existing.number} closed: ${proposal.base} has these packages, there is nothing left to change.`,
  );
  return { pullRequest: { ...existing, state: "closed" } };
}

async function findOpen(
  publication: Publication,
  { branch, base }: Proposal,
): Promise<PublishedPullRequest | undefined> {
  const repository = repositoryOf(publication);
  const client = await publication.client();
  const { data } = await client.rest.pulls.list({
    ...repository,
    state: "open",
    head: `${repository.owner}:${branch}`,
    base,
  });
  // `head` is ignored when it names nothing (docs: rest/pulls/pulls, "List pull requests").
  const [found] = data.filter(
    ({ head }) => head.ref === branch && head.repo?.full_name === publication.github.repository,
  );
  return found === undefined ? undefined : { number: found.number, url: found.html_url, state: "open" };
}

async function open(publication: Publication, proposal: Proposal): Promise<PublishedPullRequest> {
  const client = await publication.client();
  const { branch: head, base } = proposal;
  try {
    const { data } = await client.rest.pulls.create({
      ...repositoryOf(publication),
      head,
      base,
      ...wordsOf(publication, proposal),
    });
    return { number: data.number, url: data.html_url, state: "open" };
  } catch (error) {
    // Another job was faster, or the answer to ours was lost.
    const found = await findOpen(publication, proposal);
    if (found !== undefined) return found;
    throw error;
  }
}

async function describe(publication: Publication, proposal: Proposal, number: number): Promise<void> {
  const client = await publication.client();
  await client.rest.pulls.update({
    ...repositoryOf(publication),
    pull_number: number,
    ...wordsOf(publication, proposal),
  });
}

/** GitHub takes 65536 characters. */
const mostFilesNamed = 200;

function wordsOf(
  publication: Publication,
  { branch, base, compiledAt, changes }: Proposal,
): { readonly title: string; readonly body: string } {
  const { headline } = commitMessage(publication, compiledAt);
  const listed = changes.slice(0, mostFilesNamed).map(lineOf);
  const more = changes.length > listed.length ? [`- and ${changes.length - listed.length} more`] : [];
  const { runUrl } = publication.github;
  const body = [
    `The packages below ${inlineCode(outputFolder(publication))} as the pipelines of ${inlineCode(base)} compile at ${compiledAt}:`,
    [...listed, ...more].join("\n"),
    `${inlineCode(branch)} belongs to ${runUrl === "" ? "the workflow" : `[the workflow](${runUrl})`}, which writes it anew; this pull request is closed when there is nothing left to change.`,
  ];
  return { title: headline, body: body.join("\n\n") };
}

const lineOf = ({ path, content }: FileChange): string =>
  `- ${inlineCode(path)}${content === undefined ? " (removed)" : ""}`;

/** Actions may be kept from pull requests by a setting, which no permission changes. */
function refused(publication: Publication, { branch, base }: Proposal, error: GitHubError): Published {
  const { github } = publication;
  if (/not permitted to create or approve pull requests/.test(error.serverMessage))
    throw new PublishError(`${branch} has the packages, but GitHub Actions may not open a pull request here.`, {
      code: "pull-request-not-allowed",
      cause: error,
      hint: `Allow it in the settings of the repository or organization (Actions › General › Workflow permissions), or open it yourself: ${github.repositoryUrl}/compare/${base}...${branch}?expand=1`,
    });
  return turnIntoDrift(
    publication,
    missingPermission(error.permission ?? "contents: write, pull-requests: write", publication),
  );
}
