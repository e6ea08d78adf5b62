import { graceAfterAbort } from "../context/grace-after-abort.ts";
import type { StepContext } from "../context/step-context.ts";
import type { GitHubClient } from "../github/github.ts";
import { permissionHint } from "../github/github-error.ts";
import { ownerAndName } from "../github/owner-and-name.ts";
import { commentKey, type Posted, postComment } from "../github/post-comment.ts";
import { defined } from "../model/defined.ts";
import { GitHubError } from "../model/errors.ts";
import type { PullRequestOfEvent } from "../model/event.ts";
import { linksOf } from "../report/text/links.ts";
import { isWorthComment, renderComment } from "./comment-text.ts";
import type { StepStatus } from "./headline.ts";
import { changeOf } from "./pipeline-report.ts";
import type { ReportFile } from "./report-file.ts";

/** Keeps the comment on the pull request. A comment that cannot be written fails nothing; it is said why. */
export async function commentOnPullRequest(
  comment: ReportFile,
  context: StepContext,
  progress: StepStatus,
): Promise<void> {
  const { github, inputs, ports } = context;
  const { pullRequest } = github;
  if (pullRequest.kind === "none") {
    ports.log.line(`No comment: the event ${github.eventName || "is unknown and"} has no pull request.`);
    return;
  }
  const { openGitHub } = await import("../github/github.ts");
  try {
    // A cancelled workflow leaves a few seconds, in which the comment must not be left saying that it runs.
    const client = await openGitHub({ token: inputs.githubToken, ...ports, signal: graceAfterAbort(ports.signal) });
    const found = await findPullRequest(client, pullRequest, github.repository);
    const reports = comment.reports.map((report) => ({ ...report, change: report.change ?? changeOf(report) }));
    if (found === undefined) ports.log.line("No comment: no open pull request is at the commit of the workflow run.");
    else
      ports.log.line(
        describe(
          found.number,
          await post(client, found, { ...comment, reports }, { ...context, step: progress }),
          comment,
        ),
      );
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    refused(error, pullRequest, ports.log);
  }
}

interface CommentedPullRequest {
  readonly number: number;
  /** Its head. */
  readonly sha: string;
}

/** The head is compared, since the branch of a fork may have gone on, or may be another's of the same name. */
async function findPullRequest(
  client: GitHubClient,
  event: Exclude<PullRequestOfEvent, { readonly kind: "none" }>,
  repository: string,
): Promise<CommentedPullRequest | undefined> {
  if (event.kind === "number") return { number: event.number, sha: event.sha };
  const { owner, repo } = ownerAndName(repository);
  const head = `${event.owner}:${event.branch}`;
  const { data } = await client.rest.pulls.list({ owner, repo, state: "open", head, per_page: 100 });
  const found = data.find((pull) => pull.head.sha === event.sha);
  return found === undefined ? undefined : { number: found.number, sha: event.sha };
}

async function post(
  client: GitHubClient,
  { number, sha }: CommentedPullRequest,
  { reports, note, isTold, schedules }: ReportFile,
  { github, ports, step }: StepContext & { readonly step: StepStatus },
): Promise<Posted> {
  return await postComment({
    client,
    ...ownerAndName(github.repository),
    pullRequest: number,
    key: commentKey(ports.env),
    run: { number: Number(github.names["run-number"]) || 0, attempt: Number(ports.env.GITHUB_RUN_ATTEMPT) || 1 },
    text: renderComment(reports, {
      sha,
      runUrl: github.runUrl,
      note,
      isTold,
      ...defined({ schedules }),
      ...step,
      links: linksOf({ repositoryUrl: github.repositoryUrl, sha }),
    }),
    mayCreate: isWorthComment(reports) || (schedules?.changes ?? 0) > 0,
  });
}

function describe(number: number, posted: Posted, { reports, note }: ReportFile): string {
  if (posted.kind === "none" && reports.length > 0 && note !== "")
    return `No comment on pull request #${number}: it is not known what it changes. ${note}`;
  if (posted.kind === "none") return `No comment on pull request #${number}: it changes no pipeline.`;
  if (posted.kind === "superseded")
    return `The comment on pull request #${number} stays as a newer run has written it.`;
  return `Comment on pull request #${number} ${posted.kind}: ${posted.url}`;
}

/** A fork's pull request has a token that may only read, whatever the workflow says: that is as it should be. */
function refused(error: GitHubError, pullRequest: PullRequestOfEvent, log: StepContext["ports"]["log"]): void {
  const isFork = pullRequest.kind === "number" && pullRequest.isFork;
  if (isFork && error.status === 403) {
    log.line(
      "No comment: the pull request comes from a fork, whose token may not write. Comment from a second workflow on `workflow_run`, see docs/recipes.md.",
    );
    return;
  }
  const isLocked = error.status === 403 && /locked/i.test(error.serverMessage);
  const hint = isLocked ? "Its conversation is locked." : permissionHint("pull-requests: write");
  const message = error.status === 403 ? `${error.message} ${hint}` : error.message;
  log.annotate({ level: "warning", title: "No comment on the pull request", message });
}
