import type { Environment } from "../model/environment.ts";
import type { Target, WebhookEvent } from "../model/event.ts";
import { isAboutBranch } from "./untrusted-code.ts";

export function targetOf(env: Environment, event: WebhookEvent): Target {
  const none = (reason: string): Target => ({ kind: "none", reason });
  const name = env.GITHUB_EVENT_NAME ?? "";
  if (name === "") return none("there is no event that would name a branch");
  if (!isAboutBranch(name)) return none(`the event ${name} may be about another commit than that of its branch`);
  if (event.pull_request !== undefined) return pullRequestTarget(event.pull_request, env);
  const branch = env.GITHUB_REF_NAME ?? "";
  if (env.GITHUB_REF_TYPE !== "branch" || branch === "")
    return none("a tag is not a branch; publish on the push of the branch");
  return { kind: "branch", branch, sha: env.GITHUB_SHA ?? "" };
}

function pullRequestTarget({ head }: NonNullable<WebhookEvent["pull_request"]>, env: Environment): Target {
  const reason = "a pull request from a fork has no token with `contents: write`; the push that merges it has one";
  if (head?.repo?.full_name !== env.GITHUB_REPOSITORY) return { kind: "none", reason };
  return { kind: "branch", branch: head?.ref ?? "", sha: head?.sha ?? "" };
}
