import type { Environment } from "../model/environment.ts";
import type { GitHubContext } from "../model/event.ts";
import { type Git, gitIn } from "./git.ts";

/** Files that differ from the base, or why they are unknown. */
export type Changes =
  | {
      readonly kind: "known";
      /** SHA of the commit that the working tree was compared with. */
      readonly base: string;
      /** Paths relative to the workspace, with `/`: both names of a renamed file, the name of a removed one. */
      readonly files: readonly string[];
    }
  | { readonly kind: "unknown"; readonly reason: string };

interface Checkout {
  readonly github: Pick<GitHubContext, "base" | "eventSha">;
  readonly workspace: string;
  readonly ports: { readonly env: Environment };
}

/** Compares the work tree with the base of the event, without requests to GitHub. Files that earlier steps of the job wrote count too. */
export async function changedFiles({ github, workspace, ports }: Checkout): Promise<Changes> {
  if (github.base.kind === "none") return { kind: "unknown", reason: github.base.reason };
  const git = gitIn(workspace, ports.env);
  const head = await git("rev-parse", "--verify", "HEAD^{commit}");
  if (!head.ok) return { kind: "unknown", reason: `git cannot read the checkout (${head.text})` };
  const base = await findBase(github, head.text, git);
  if (base === undefined) return { kind: "unknown", reason: missingBase(github.base.sha) };
  const lists = await Promise.all([
    git(
      "diff",
      "--name-only",
      "--no-renames",
      "--no-ext-diff",
      "--ignore-submodules=dirty",
      "--relative",
      "-z",
      base,
      "--",
    ),
    git("ls-files", "--others", "--exclude-standard", "-z"),
  ]);
  const failed = lists.find(({ ok }) => !ok);
  if (failed !== undefined) return { kind: "unknown", reason: `git cannot compare the commits (${failed.text})` };
  return {
    kind: "known",
    base,
    files: lists
      .flatMap(({ text }) => text.split("\0"))
      .filter(Boolean)
      .filter(isOwn),
  };
}

/** Installed files, which a virtual environment or package manager put into the workspace, do not count. */
const isOwn = (path: string): boolean => !/(?:^|\/)(?:site-packages|node_modules|__pycache__)\//.test(path);

const missingBase = (sha: string): string =>
  `the commit ${sha.slice(0, 7)}, which the event is compared with, is not in this checkout; set \`fetch-depth: 0\` of actions/checkout`;

/**
 * For a pull request's merge commit the base is its first parent; otherwise it is the merge base. A shallow checkout may have the base
 * commit without its history: the difference is then larger than the change, never smaller.
 */
async function findBase({ base, eventSha }: Checkout["github"], head: string, git: Git): Promise<string | undefined> {
  if (base.kind === "none") return undefined;
  if (base.isBranch) {
    const [first, second] = await Promise.all([
      git("rev-parse", "--verify", "HEAD^1^{commit}"),
      git("rev-parse", "--verify", "HEAD^2^{commit}"),
    ]);
    if (head === eventSha && first.ok && second.ok) return first.text;
    const parted = await git("merge-base", base.sha, "HEAD");
    if (parted.ok) return parted.text;
  }
  return (await git("cat-file", "-e", `${base.sha}^{commit}`)).ok ? base.sha : undefined;
}
