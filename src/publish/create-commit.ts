import { GitHubError, PublishError } from "../model/errors.ts";
import { mebibyte } from "../model/limits.ts";
import type { PublishedPackages } from "../model/published.ts";
import { plural } from "../report/text/words.ts";
import type { NewCommit } from "./branch.ts";
import { commitMessage } from "./commit-message.ts";
import { type Publication, repositoryOf } from "./publication.ts";

/** Limit of one request's bytes; about 40 MB are known to be refused (grafana/github-api-commit-action#66). */
const requestLimit = 20 * mebibyte;

export const commitUrl = ({ github }: Publication, sha: string): string => `${github.repositoryUrl}/commit/${sha}`;

/** Commits on top of `head`, and fails if the branch has moved. @throws GitHubError */
export async function createCommit(
  publication: Publication,
  commit: NewCommit,
): Promise<NonNullable<PublishedPackages["commit"]>> {
  const { branch, head, changes } = commit;
  const bytes = changes.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  const sha = bytes > requestLimit ? await commitByGit(publication, commit) : await commitByApi(publication, commit);
  const files = changes.map(({ path, content }) => `  ${content === undefined ? "removed" : "written"} ${path}`);
  publication.ports.log.line(
    [
      `Committed ${plural(changes.length, "file")} to ${branch} as ${sha.slice(0, 7)}, on ${head.slice(0, 7)}:`,
      ...files,
    ].join("\n"),
  );
  return { sha, branch, url: commitUrl(publication, sha) };
}

const mutation = `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`;

/** Commits through the API, so that GitHub signs the commit. */
async function commitByApi(publication: Publication, commit: NewCommit): Promise<string> {
  const { branch, head, compiledAt, changes } = commit;
  const { owner, repo } = repositoryOf(publication);
  const client = await publication.client();
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid: head,
    message: commitMessage(publication, compiledAt),
    fileChanges: {
      additions: changes.flatMap(({ path, content }) =>
        content === undefined ? [] : [{ path, contents: content.toString("base64") }],
      ),
      deletions: changes.flatMap(({ path, content }) => (content === undefined ? [{ path }] : [])),
    },
  };
  try {
    // Repeating the request is safe: the second one finds that the head has moved.
    const answer = await client.graphql<CommitResponse>(mutation, { input, request: { repeatable: true } });
    const sha = answer?.createCommitOnBranch?.commit?.oid;
    if (typeof sha === "string") return sha;
    throw new PublishError("GitHub's answer to a commit has no commit.");
  } catch (error) {
    if (isUnknownToApi(error)) return await commitByGit(publication, commit);
    throw error;
  }
}

interface CommitResponse {
  readonly createCommitOnBranch?: { readonly commit?: { readonly oid?: unknown } };
}

/** Whether the server is too old for the mutation or has no GraphQL. */
const isUnknownToApi = (error: unknown): boolean =>
  error instanceof GitHubError && (error.types.includes("undefinedField") || error.status === 404);

async function commitByGit(publication: Publication, commit: NewCommit): Promise<string> {
  const { pushCommit } = await import("./push-commit.ts");
  return await pushCommit(publication, commit);
}
