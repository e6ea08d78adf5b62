import { dirname, join } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import { gitIn } from "../git/git.ts";
import { findRepository } from "../git/repository.ts";
import type { Environment } from "../model/environment.ts";
import type { GitHubContext } from "../model/event.ts";
import type { PipelineRecord } from "../model/record.ts";
import { pathInside } from "../workspace/inside.ts";

/** The event with the commit that is actually checked out. Versions are named and described by it. */
export type ContextOfRecord = (record: Pick<PipelineRecord, "module">) => GitHubContext;

/**
 * Reads the commit that each module's folder is checked out at. It differs from the event's commit after a second checkout, or with `ref`
 * of actions/checkout. Without a checkout, as in a job that loads packages, the event's commit is used.
 */
export async function readCheckedOut(
  records: readonly Pick<PipelineRecord, "module">[],
  { inputs, github, workspace, ports }: StepContext,
): Promise<ContextOfRecord> {
  // A manifest may name any module, even one in a folder that arrived with the package and contains its own repository.
  const folderOf = ({ module }: Pick<PipelineRecord, "module">): string =>
    inputs.packages.length > 0 ? "." : dirname(module);
  const folders = [...new Set(records.map(folderOf))];
  const heads = new Map(
    await Promise.all(
      folders.map(async (folder) => [folder, await headOf({ workspace, folder, github, env: ports.env })] as const),
    ),
  );
  const contexts = new Map([...heads].map(([folder, head]) => [folder, contextAt(head, github)]));
  const others = new Set([...contexts.values()].map(({ sha }) => sha).filter((sha) => sha !== github.sha));
  if (github.sha !== "")
    for (const sha of others)
      ports.log.line(
        `The commit that is checked out, ${sha.slice(0, 7)}, is not the event's, ${github.sha.slice(0, 7)}: versions are named by the one that is checked out, and default versions stay.`,
      );
  return (record) => contexts.get(folderOf(record)) ?? github;
}

interface Head {
  readonly sha: string;
  readonly parents: readonly string[];
}

interface CheckoutFolder {
  readonly workspace: string;
  /** Relative to the workspace. */
  readonly folder: string;
  readonly github: Pick<GitHubContext, "sha">;
  readonly env: Environment;
}

/** The commit of the repository that contains the folder, else of the workspace's. */
async function headOf({ workspace, folder, github, env }: CheckoutFolder): Promise<Head | undefined> {
  for (const place of [join(workspace, folder), workspace]) {
    const { GIT_WORK_TREE: tree } = await findRepository(place);
    if (tree === undefined) continue;
    // A repository around the workspace belongs to the runner, not to this job. Outside a workflow the workspace may be any folder of a
    // repository.
    if (github.sha !== "" && pathInside(workspace, tree) === undefined) continue;
    const head = await readHead(place, env);
    if (head !== undefined) return head;
  }
  return undefined;
}

async function readHead(folder: string, env: Environment): Promise<Head | undefined> {
  const git = gitIn(folder, env);
  const head = await git("rev-parse", "--verify", "HEAD^{commit}");
  if (!head.ok) return undefined;
  // Read the commit object: a shallow checkout has the parents' names but not the parents themselves, so `HEAD^2` would fail.
  const commit = await git("cat-file", "commit", head.text);
  const [header = ""] = commit.ok ? commit.text.split("\n\n") : [];
  return { sha: head.text, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, sha = ""]) => sha) };
}

function contextAt(head: Head | undefined, github: GitHubContext): GitHubContext {
  const sha = head === undefined ? github.sha : commitOf(head, github);
  if (sha === github.sha) return github;
  const names = { ...github.names, sha, "short-sha": sha.slice(0, 7) };
  // Outside a workflow there is no event that the commit could differ from.
  if (github.sha === "") return { ...github, sha, names };
  return { ...github, sha, names, ref: "", isMainline: false };
}

/**
 * For GitHub's merge commit of a pull request this is the second parent: the pull request's own commit stays in the repository, the merge
 * commit does not.
 */
function commitOf({ sha, parents }: Head, { sha: own, eventSha, pullRequest }: GitHubContext): string {
  const [, second] = parents;
  if (pullRequest.kind !== "number" || second === undefined || sha === own) return sha;
  return sha === eventSha || second === own ? second : sha;
}
