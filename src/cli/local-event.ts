import { gitIn } from "../git/git.ts";
import { defined } from "../model/defined.ts";
import type { Environment } from "../model/environment.ts";
import type { WebhookEvent } from "../model/event.ts";
import { UsageError } from "./usage-error.ts";

export interface LocalEvent {
  /** Absolute path of the work tree's root; the current folder where there is none. */
  readonly workspace: string;
  /** As a runner would set them for a push of HEAD. */
  readonly variables: Environment;
  readonly event: WebhookEvent;
}

/**
 * Reads from git what a workflow would know of a push of HEAD: commit, branch or tag, repository, default branch, base.
 * @param base the revision that HEAD's branch comes from; by default the remote's default branch
 * @throws UsageError if git does not know the base
 */
export async function readLocalEvent(folder: string, env: Environment, base?: string): Promise<LocalEvent> {
  const git = gitIn(folder, env);
  const ask = async (...args: readonly string[]): Promise<string> => {
    const { ok, text } = await git(...args);
    return ok ? text : "";
  };
  const [root, sha, branch, tag, remote, remoteHead] = await Promise.all([
    ask("rev-parse", "--show-toplevel"),
    ask("rev-parse", "--verify", "HEAD^{commit}"),
    ask("symbolic-ref", "--short", "HEAD"),
    ask("describe", "--tags", "--exact-match"),
    ask("remote", "get-url", "origin"),
    ask("symbolic-ref", "--short", "refs/remotes/origin/HEAD"),
  ]);
  const defaultBranch = remoteHead.replace(/^origin\//, "") || "main";
  if (base !== undefined && (await ask("rev-parse", "--verify", "--end-of-options", `${base}^{commit}`)) === "")
    throw new UsageError(`git knows no revision ${JSON.stringify(base)}.`);
  const before = await ask("merge-base", "HEAD", "--end-of-options", base ?? (remoteHead || defaultBranch));
  return {
    workspace: root || folder,
    variables: {
      ...refOf(branch, tag),
      ...repositoryOf(remote),
      GITHUB_SHA: sha,
      GITHUB_EVENT_NAME: "push",
      GITHUB_RUN_NUMBER: "local",
    },
    event: {
      repository: { default_branch: defaultBranch },
      ...defined({ before: before === "" ? undefined : before }),
    },
  };
}

function refOf(branch: string, tag: string): Environment {
  if (branch !== "") return { GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch, GITHUB_REF_TYPE: "branch" };
  return tag === "" ? {} : { GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: "tag" };
}

/** From `https://host/owner/name.git`, `git@host:owner/name.git` or `ssh://git@host/owner/name.git`; never with a user name or password. */
function repositoryOf(remote: string): Environment {
  const [, host = "", path = ""] =
    /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/]([\w./-]+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  return host === "" || !path.includes("/") ? {} : { GITHUB_REPOSITORY: path, GITHUB_SERVER_URL: `https://${host}` };
}
