import { dirname, join } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import { gitIn } from "../git/git.ts";
import { findRepository } from "../git/repository.ts";
import type { Environment } from "../model/environment.ts";
import type { GitHubContext } from "../model/event.ts";
import type { PipelineRecord } from "../model/record.ts";
import { pathInside } from "../workspace/inside.ts";

/** What a pipeline's version is named and described by: the event, with the commit that is really checked out. */
export type ContextOfRecord = (record: Pick<PipelineRecord, "module">) => GitHubContext;

/**
 * Looks at the commit that each module's own folder is checked out at: `ref` of actions/checkout and a second checkout make it another than
 * the event's. Where there is no checkout, as in a job that takes packages, the event's commit is all that is known.
 */
export async function readCheckedOut(
  records: readonly Pick<PipelineRecord, "module">[],
  { inputs, github, workspace, ports }: StepContext,
): Promise<ContextOfRecord> {
  // A package's manifest names any module it likes, also one in a folder that came with the package and brings a repository along.
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

/** Of the folder's own repository, else of the workspace's. */
async function headOf({ workspace, folder, github, env }: CheckoutFolder): Promise<Head | undefined> {
  for (const place of [join(workspace, folder), workspace]) {
    const { GIT_WORK_TREE: tree } = await findRepository(place);
    if (tree === undefined) continue;
    // A repository around the workspace is the runner's surroundings, not a checkout of this job. At a desk one may stand in any folder of it.
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
  // The object itself: a shallow checkout has the parents' names and not the parents, which `HEAD^2` wants.
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

/** Of the merge commit that GitHub makes of a pull request its second parent, the pull request's own commit, which stays in the repository. */
function commitOf({ sha, parents }: Head, { sha: own, eventSha, pullRequest }: GitHubContext): string {
  const [, second] = parents;
  if (pullRequest.kind !== "number" || second === undefined || sha === own) return sha;
  return sha === eventSha || second === own ? second : sha;
}
