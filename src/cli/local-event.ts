import { readPayload } from "../event/payload.ts";
import { type Git, gitIn } from "../git/git.ts";
import { defined } from "../model/defined.ts";
import type { Environment } from "../model/environment.ts";
import type { GitHubContext, WebhookEvent } from "../model/event.ts";
import { readCheckout } from "./ci/checkout.ts";
import type { CiFacts, MergeRequest, ReadCi } from "./ci/ci-facts.ts";
import { readGitLab } from "./ci/gitlab.ts";
import { readJenkins } from "./ci/jenkins.ts";
import { readTekton } from "./ci/tekton.ts";
import { UsageError } from "./usage-error.ts";

export interface LocalEvent {
  /** Absolute path of the work tree's root; the current folder where there is none. */
  readonly workspace: string;
  /** The variables of a workflow's runner, in the place of those of this process. */
  readonly variables: Environment;
  readonly event: WebhookEvent;
  /** What the event does not say, or says otherwise. */
  readonly known: Partial<Pick<GitHubContext, "runUrl" | "base" | "isAtTerminal">>;
}

/** Adding a CI system means adding a file in ci/ and a row here. */
const systems: readonly ReadCi[] = [readGitLab, readJenkins, readTekton];

/**
 * Reads what a workflow would know: from the event in a workflow of GitHub, else from the variables of the CI system and from git.
 * @param base the revision to compare with
 * @throws UsageError if git does not know the base, InputError if the payload of GitHub's event is broken
 */
export async function readLocalEvent(folder: string, env: Environment, base?: string): Promise<LocalEvent> {
  const git = gitIn(folder, env);
  const root = await git("rev-parse", "--show-toplevel");
  const workspace = root.ok && root.text !== "" ? root.text : folder;
  if (base !== undefined && (await resolve(base, git)) === undefined)
    throw new UsageError(`git knows no revision ${JSON.stringify(base)}.`);
  // Which code may run depends on GitHub's event, so nothing else may stand in for it, whatever it is compared with.
  if (env.GITHUB_ACTIONS === "true") {
    const sha = await commonCommit(base, git);
    const known = sha === undefined ? {} : { base: { kind: "commit" as const, sha, isBranch: false } };
    return { workspace, variables: {}, event: await readPayload(env.GITHUB_EVENT_PATH ?? ""), known };
  }
  const system = systems.map((read) => read(env)).find((found) => found !== undefined);
  const checkout = await readCheckout(git);
  const facts: CiFacts = { ...checkout, ...branchOrTag(system, checkout), ...system, ...defined({ base }) };
  const known = { ...defined({ runUrl: facts.runUrl }), isAtTerminal: system === undefined };
  return { workspace, ...eventOf(facts, await commonCommit(facts.base, git)), known };
}

/** A job is about a branch or a tag: if the CI system names one of them, git's other does not count. */
const branchOrTag = (system: CiFacts | undefined, checkout: CiFacts): Pick<CiFacts, "branch" | "tag"> =>
  system?.branch === undefined && system?.tag === undefined
    ? defined({ branch: checkout.branch, tag: checkout.tag })
    : {};

async function resolve(revision: string, git: Git): Promise<string | undefined> {
  const { ok, text } = await git("rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`);
  return ok && text !== "" ? text : undefined;
}

/** Where the work tree's branch left the base. In a shallow clone, which may lack that commit, the base itself. */
async function commonCommit(base: string | undefined, git: Git): Promise<string | undefined> {
  const commit = base === undefined ? undefined : await resolve(base, git);
  if (commit === undefined) return undefined;
  const { ok, text } = await git("merge-base", "HEAD", commit);
  return ok && text !== "" ? text : commit;
}

function eventOf(facts: CiFacts, base: string | undefined): Pick<LocalEvent, "variables" | "event"> {
  const { sha = "", repository, serverUrl, defaultBranch, runNumber = "local", mergeRequest } = facts;
  return {
    variables: {
      ...unset,
      ...(mergeRequest === undefined ? refOf(facts) : mergeRequestRef(mergeRequest, facts)),
      ...defined({ GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: serverUrl }),
      GITHUB_SHA: sha,
      GITHUB_EVENT_NAME: mergeRequest === undefined ? "push" : "pull_request",
      GITHUB_RUN_NUMBER: runNumber,
    },
    event: {
      repository: defined({ default_branch: defaultBranch }),
      ...(mergeRequest === undefined ? defined({ before: base }) : pullRequestOf(mergeRequest, facts, base)),
    },
  };
}

/** What a workflow around this process has set, and what is not true of the event that git tells. */
const unset: Environment = { GITHUB_HEAD_REF: "", GITHUB_BASE_REF: "", GITHUB_RUN_ID: "", GITHUB_REF_TYPE: "" };

function refOf({ branch, tag }: CiFacts): Environment {
  if (tag !== undefined) return { GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: "tag" };
  if (branch === undefined) return { GITHUB_REF: "", GITHUB_REF_NAME: "" };
  return { GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch, GITHUB_REF_TYPE: "branch" };
}

const mergeRequestRef = ({ number, targetBranch }: MergeRequest, { branch = "" }: CiFacts): Environment => ({
  GITHUB_REF: `refs/pull/${number ?? "unknown"}/merge`,
  GITHUB_REF_NAME: `${number ?? "unknown"}/merge`,
  GITHUB_REF_TYPE: "branch",
  GITHUB_HEAD_REF: branch,
  GITHUB_BASE_REF: targetBranch,
});

function pullRequestOf(
  { number, isFork }: MergeRequest,
  { sha = "", branch = "", repository = "" }: CiFacts,
  base: string | undefined,
): WebhookEvent {
  const head = { sha, ref: branch, repo: isFork ? null : { full_name: repository } };
  return { pull_request: { ...defined({ number }), head, ...(base === undefined ? {} : { base: { sha: base } }) } };
}
