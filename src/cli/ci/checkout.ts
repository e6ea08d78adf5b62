import type { Git } from "../../git/git.ts";
import { defined } from "../../model/defined.ts";
import { type CiFacts, known } from "./ci-facts.ts";
import { repositoryOf } from "./repository-address.ts";

/** What git knows, on a laptop and wherever the CI system does not say it: the commit, the branch or tag, the remote and its default branch. */
export async function readCheckout(git: Git): Promise<CiFacts> {
  const ask = async (...args: readonly string[]): Promise<string | undefined> => {
    const { ok, text } = await git(...args);
    return ok ? known(text) : undefined;
  };
  const [sha, branch, tag, remote, remoteHead] = await Promise.all([
    ask("rev-parse", "--verify", "HEAD^{commit}"),
    ask("symbolic-ref", "--short", "HEAD"),
    ask("describe", "--tags", "--exact-match"),
    ask("remote", "get-url", "origin"),
    ask("symbolic-ref", "--short", "refs/remotes/origin/HEAD"),
  ]);
  const defaultBranch = remoteHead?.replace(/^origin\//, "") ?? "main";
  return defined({
    sha,
    branch,
    tag: branch === undefined ? tag : undefined,
    ...repositoryOf(remote ?? ""),
    defaultBranch,
    base: remoteHead ?? defaultBranch,
  });
}
