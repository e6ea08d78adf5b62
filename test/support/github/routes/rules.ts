import { Refusal } from "../route.ts";
import type { GitHubState } from "../state.ts";

/** Rules that keep everybody from committing to a branch directly. */
const forbidding: ReadonlySet<string> = new Set(["pull_request", "update", "merge_queue", "required_status_checks"]);

/** The words of a ruleset: satisfactory-factories/application#67. */
export const ruleViolation = "Repository rule violations found\n\nChanges must be made through a pull request.\n\n";

export const isForbidden = (state: GitHubState, branch: string): boolean =>
  (state.rules.get(branch) ?? []).some((rule) => forbidding.has(rule));

export function refuseByRules(state: GitHubState, ref: string): void {
  if (isForbidden(state, ref.replace("refs/heads/", ""))) throw new Refusal(409, ruleViolation);
}

/** GitHub closes a pull request whose branch is gone or has nothing that its base has not. */
export function closePullsWithoutCommits({ git, pulls }: GitHubState): void {
  for (const pull of pulls) {
    const [head, base] = [git.head(pull.head), git.head(pull.base)];
    if (pull.state === "open" && (head === undefined || base === undefined || git.isAncestor(head, base)))
      pull.state = "closed";
  }
}
