import { GitHubError } from "../model/errors.ts";
import { sha256 } from "../workspace/sha256.ts";
import type { GitHubClient } from "./github.ts";

export interface PostComment {
  readonly client: GitHubClient;
  readonly owner: string;
  readonly repo: string;
  readonly pullRequest: number;
  /** Distinguishes the comment from those of other steps; see commentKey. */
  readonly key: string;
  /** The workflow run's number and attempt: an older run does not overwrite a newer one's comment. */
  readonly run: RunOrder;
  readonly text: string;
  /** Whether a comment is created if there is none. */
  readonly mayCreate: boolean;
}

export interface RunOrder {
  readonly number: number;
  readonly attempt: number;
}

export type Posted =
  | { readonly kind: "created" | "updated" | "unchanged"; readonly url: string }
  /** There was no comment, and none was to be created. */
  | { readonly kind: "none" }
  /** A newer run has already commented. */
  | { readonly kind: "superseded" };

type CommentEnvironment = Readonly<Record<string, string | undefined>>;

/** The key is the same for every run of a step; the jobs of a matrix share it. */
export function commentKey({
  GITHUB_WORKFLOW_REF,
  GITHUB_WORKFLOW,
  GITHUB_JOB,
  GITHUB_ACTION,
}: CommentEnvironment): string {
  const workflow = GITHUB_WORKFLOW_REF?.split("@")[0] || GITHUB_WORKFLOW;
  return sha256([workflow, GITHUB_JOB, GITHUB_ACTION].join("\n")).slice(0, 16);
}

const mostTries = 3;

/**
 * Creates or updates one comment on a pull request, recognised by a hidden marker. If several jobs create one at the same time, the oldest
 * stays: each job looks again after creating its comment, and deletes it if there is an older one.
 * @throws GitHubError
 */
export async function postComment(options: PostComment): Promise<Posted> {
  for (let tries = 1; ; tries++) {
    const [oldest, ...others] = await findOwn(options);
    try {
      if (oldest !== undefined) return await update(oldest, others, options);
      return options.mayCreate ? await create(options) : { kind: "none" };
    } catch (error) {
      // The comment was deleted in between, or the response to its creation was lost: the next look-up shows whether it exists.
      const isOver = !(error instanceof GitHubError) || ((error.status ?? 500) < 500 && error.status !== 404);
      if (isOver || tries >= mostTries) throw error;
    }
  }
}

interface OwnComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  readonly run: RunOrder;
}

async function create(options: PostComment): Promise<Posted> {
  const { client, owner, repo, pullRequest: issue_number } = options;
  const { data } = await client.rest.issues.createComment({ owner, repo, issue_number, body: bodyOf(options) });
  const [oldest, ...others] = await findOwn(options);
  if (oldest === undefined || oldest.id === data.id) return { kind: "created", url: data.html_url };
  return await update(oldest, others, options);
}

async function update(oldest: OwnComment, others: readonly OwnComment[], options: PostComment): Promise<Posted> {
  const { client, owner, repo, run } = options;
  const newest = [oldest, ...others].reduce((one, other) => (isNewer(other.run, one.run) ? other : one));
  const isOutdone = isNewer(newest.run, run);
  const body = isOutdone ? newest.body : bodyOf(options);
  if (body !== oldest.body) await client.rest.issues.updateComment({ owner, repo, comment_id: oldest.id, body });
  for (const { id } of others) await remove(id, options);
  if (isOutdone) return { kind: "superseded" };
  return { kind: body === oldest.body ? "unchanged" : "updated", url: oldest.url };
}

const isNewer = (one: RunOrder, other: RunOrder): boolean =>
  one.number > other.number || (one.number === other.number && one.attempt > other.attempt);

async function remove(comment_id: number, { client, owner, repo }: PostComment): Promise<void> {
  try {
    await client.rest.issues.deleteComment({ owner, repo, comment_id });
  } catch (error) {
    // Another job has already deleted it.
    if (!(error instanceof GitHubError) || error.status !== 404) throw error;
  }
}

const bodyOf = ({ key, run, text }: PostComment): string =>
  `<!-- kfp-tekton-action ${key} ${run.number}.${run.attempt} -->\n${text}`;

const marker = /^<!-- kfp-tekton-action ([0-9a-f]{16}) (\d+)\.(\d+) -->\n/;

/** Finds this token's comments with the marker, oldest first. Comments of others are ignored, because anybody can write the marker. */
async function findOwn(options: PostComment): Promise<readonly OwnComment[]> {
  const { client, owner, repo, pullRequest: issue_number, key } = options;
  const request = { owner, repo, issue_number, per_page: 100 };
  const comments = await client.paginate(client.rest.issues.listComments, request);
  const marked = comments.flatMap(({ id, body = "", html_url: url, user }) => {
    const [, ownKey, number, attempt] = marker.exec(body) ?? [];
    return ownKey === key
      ? [{ id, body, url, login: user?.login ?? "", run: { number: Number(number), attempt: Number(attempt) } }]
      : [];
  });
  if (marked.length === 0) return [];
  const author = await loginOf(client);
  return marked
    .filter(({ login }) => withoutBotSuffix(login) === withoutBotSuffix(author))
    .toSorted((one, other) => one.id - other.id);
}

async function loginOf(client: GitHubClient): Promise<string> {
  const { viewer } = await client.graphql<{ readonly viewer: { readonly login: string } }>("{ viewer { login } }");
  return viewer.login;
}

/** Removes the suffix of an app's login: REST writes `github-actions[bot]`, GraphQL writes it with or without the brackets. */
const withoutBotSuffix = (login: string): string => login.replace(/\[bot\]$/, "");
