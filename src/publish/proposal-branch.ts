import { PublishError } from "../model/errors.ts";
import { changesOn, type FileChange, readHead } from "./branch.ts";
import { commitMessage, compiledFrom } from "./commit-message.ts";
import { type Publication, repositoryOf } from "./publication.ts";

/** A pull request to open or update. */
export interface Proposal {
  /** The action's own branch. */
  readonly branch: string;
  readonly base: string;
  /** The commit at the base branch's tip. */
  readonly head: string;
  readonly compiledAt: string;
  readonly changes: readonly FileChange[];
}

/** Entries of one tree request: larger ones are answered with 502 or 422 (peter-evans/create-pull-request, src/github-helper.ts). */
const entriesAtOnce = 50;
/** Objects that no ref names have no effect, so creating them twice is safe. */
const repeatable = { request: { repeatable: true } };

/**
 * Force-pushes the branch to one commit on top of its base. It is done in one update, because GitHub closes a pull request whose branch is
 * reset to its base.
 * @returns whether it changed. @throws PublishError when somebody else has committed to it
 */
export async function writeBranch(publication: Publication, proposal: Proposal): Promise<boolean> {
  const { branch, head } = proposal;
  const client = await publication.client();
  const repository = repositoryOf(publication);
  const current = await refuseForeignBranch(publication, branch);
  if (current !== undefined && current.parent === head && (await changesOn(publication, current.sha)).length === 0)
    return false;
  const sha = await createCommit(publication, proposal);
  if (current === undefined) await createBranch(publication, branch, sha);
  else await client.rest.git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: true });
  return true;
}

async function createBranch(publication: Publication, branch: string, sha: string): Promise<void> {
  const client = await publication.client();
  try {
    await client.rest.git.createRef({ ...repositoryOf(publication), ref: `refs/heads/${branch}`, sha });
  } catch (error) {
    // The response may have been lost after the update.
    if ((await readHead(publication, branch)) !== sha) throw error;
  }
}

interface OwnBranch {
  readonly sha: string;
  readonly parent: string | undefined;
}

/** Refuses to overwrite a branch to which somebody else has committed. @throws PublishError */
export async function refuseForeignBranch(publication: Publication, branch: string): Promise<OwnBranch | undefined> {
  const sha = await readHead(publication, branch);
  if (sha === undefined) return undefined;
  const client = await publication.client();
  const { data } = await client.rest.git.getCommit({ ...repositoryOf(publication), commit_sha: sha });
  if (compiledFrom(data.message) !== undefined) return { sha, parent: data.parents[0]?.sha };
  throw new PublishError(`The last commit of ${branch} is not this action's: the branch stays unchanged.`, {
    code: "branch-foreign",
    hint: "Merge or delete that branch, or name another one in `branch`.",
  });
}

/** Signed by GitHub when the token is the job's or an App's, for no author is given (docs: about-commit-signature-verification). */
async function createCommit(publication: Publication, { head, compiledAt, changes }: Proposal): Promise<string> {
  const client = await publication.client();
  const repository = repositoryOf(publication);
  const { data: base } = await client.rest.git.getCommit({ ...repository, commit_sha: head });
  let tree = base.tree.sha;
  for (let start = 0; start < changes.length; start += entriesAtOnce) {
    const entries = await Promise.all(
      changes.slice(start, start + entriesAtOnce).map((change) => entryOf(publication, change)),
    );
    const { data } = await client.rest.git.createTree({ ...repository, base_tree: tree, tree: entries, ...repeatable });
    tree = data.sha;
  }
  const { headline, body } = commitMessage(publication, compiledAt);
  const { data } = await client.rest.git.createCommit({
    ...repository,
    ...repeatable,
    message: `${headline}\n\n${body}`,
    tree,
    parents: [head],
  });
  return data.sha;
}

interface TreeEntry {
  readonly path: string;
  readonly mode: "100644";
  readonly type: "blob";
  readonly sha?: string | null;
  readonly content?: string;
}

/** Text goes along; other bytes need a request of their own. */
async function entryOf(publication: Publication, { path, content }: FileChange): Promise<TreeEntry> {
  const entry = { path, mode: "100644", type: "blob" } as const;
  if (content === undefined) return { ...entry, sha: null };
  if (!/\.(?:zip|tar\.gz|tgz)$/.test(path)) return { ...entry, content: content.toString("utf8") };
  const client = await publication.client();
  const { data } = await client.rest.git.createBlob({
    ...repositoryOf(publication),
    ...repeatable,
    content: content.toString("base64"),
    encoding: "base64",
  });
  return { ...entry, sha: data.sha };
}
