import { permissionHint } from "../github/github-error.ts";
import { GitHubError } from "../model/errors.ts";
import type { Publication, Published } from "./publication.ts";

/**
 * What a refused commit means. `rules`: the branch takes pull requests only. `moved`: its head is another by now. `unanswered`: it may have
 * been done.
 */
export type CommitRefusal = "rules" | "moved" | "unanswered" | "permission" | "other";

/**
 * Words of rulesets and of protected branches, by REST, GraphQL and git: satisfactory-factories/application#67, yshavit/mdq#255,
 * microsoft/vscode-remote-repositories-github#252, cli/cli#283.
 */
const ruleWords = /rule violations|protected branch|through a pull request|\bGH006\b|\bGH013\b/i;

export function refusalOf(error: unknown): CommitRefusal {
  if (!(error instanceof GitHubError)) return "other";
  const { status, types, serverMessage } = error;
  // Before the status: a ruleset answers with 409 too.
  if (ruleWords.test(serverMessage)) return "rules";
  if (types.includes("STALE_DATA") || status === 409) return "moved";
  if (status === 403 || types.includes("FORBIDDEN")) return "permission";
  return status === undefined || status >= 500 ? "unanswered" : "other";
}

/** Why nothing can be written, and what would change that. */
export function missingPermission(permission: string, { github }: Publication): string {
  const actor = github.isDependabot ? ", as in every event of Dependabot that its workflow does not grant it" : "";
  return `the token lacks \`${permission}\`${actor}. ${permissionHint(permission).replace(/\.$/, "")}`;
}

/** The one line that says why, and what would change that; what comes of it is for the report. */
export function turnIntoDrift({ ports }: Publication, reason: string): Published {
  ports.log.line(`publish: nothing is committed, because ${reason}.`);
  return { turnedIntoDrift: reason };
}
