import { findForeignPart } from "../git/belongs-to-commit.ts";
import type { Environment } from "../model/environment.ts";
import { InputError } from "../model/errors.ts";
import type { GitHubContext } from "../model/event.ts";

/** What must match the event's commit before code is run. */
type RequiredMatch = "nothing" | "commit" | "commit and files";

/**
 * Events that only people with write access cause, or whose jobs have no secrets for strangers (docs.github.com, "Events that trigger
 * workflows"). All others, also those that do not exist yet, have the repository's secrets whoever caused them: the commit and the files
 * must be the event's own. `commit`: a person with write access started it, and may well have let an earlier step change files.
 */
const requiredMatches: Readonly<Record<string, RequiredMatch>> = {
  // An empty event name means outside a workflow.
  "": "nothing",
  branch_protection_rule: "nothing",
  create: "nothing",
  delete: "nothing",
  deployment: "nothing",
  merge_group: "nothing",
  milestone: "nothing",
  page_build: "nothing",
  pull_request: "nothing",
  push: "nothing",
  release: "nothing",
  schedule: "nothing",
  workflow_dispatch: "commit",
};

/**
 * Whether packages that such an event compiles or passes on belong on the branch that it runs for. A merge queue has a branch of its own,
 * which is gone when the queue is done with it.
 */
export const isAboutBranch = (eventName: string): boolean =>
  !causedByStrangers(eventName) && eventName !== "merge_group";

/** Whether the event has the default branch as its ref although people without write access can cause it. */
export const causedByStrangers = (eventName: string): boolean => !Object.hasOwn(requiredMatches, eventName);

export interface CodeToRun {
  readonly github: Pick<GitHubContext, "eventName" | "eventSha">;
  /** Absolute path. */
  readonly workspace: string;
  readonly ports: { readonly env: Environment };
  readonly inputs: { readonly allowUnsafePrCheckout: boolean; readonly outputDir: string };
  /** Files to be run, relative to the workspace: modules and requirements, or packages. */
  readonly files: readonly string[];
  /** What would be done with them; continues "The step would not". */
  readonly deed: "compile modules" | "run packages";
}

/** Whether the code belongs to the event; if not, the reason as a clause without a full stop. */
export type CodeOwner = { readonly kind: "own" } | { readonly kind: "foreign"; readonly reason: string };

/** Decides whether code belongs to the event: its file, and everything it could import, must be that of the event's commit. */
export async function findCodeOwner({ github, workspace, ports, inputs, files, deed }: CodeToRun): Promise<CodeOwner> {
  if (inputs.allowUnsafePrCheckout) return { kind: "own" };
  const asked = Object.hasOwn(requiredMatches, github.eventName)
    ? requiredMatches[github.eventName]
    : "commit and files";
  if (asked === "nothing" || files.length === 0) return { kind: "own" };
  const reason = await findForeignPart({
    ...{ workspace, files, commit: github.eventSha, env: ports.env },
    // A module may import its neighbours, so the whole work tree is compared. Of packages only the files themselves are run.
    ...{ compares: asked === "commit" ? "nothing" : deed === "run packages" ? "files" : "work tree" },
    written: inputs.outputDir,
  });
  return reason === undefined ? { kind: "own" } : { kind: "foreign", reason };
}

/**
 * Whether packages of another job may be a stranger's: those of a pull request, and of an event that people without write access cause. What
 * such a package asks of a cluster is checked more strictly.
 */
export const isPackageForeign = ({
  sourceEvent,
  isAboutPullRequest,
}: Pick<GitHubContext, "sourceEvent" | "isAboutPullRequest">): boolean =>
  isAboutPullRequest || !Object.hasOwn(requiredMatches, sourceEvent);

/**
 * Compiling a module, and running a package on the embedded server, executes it in this job. actions/checkout refuses a part of the same from
 * version 7 on.
 * @throws InputError
 */
export async function refuseUntrustedCode(code: CodeToRun): Promise<void> {
  const owner = await findCodeOwner(code);
  if (owner.kind === "own") return;
  throw new InputError(
    [
      `A job on \`${code.github.eventName}\` has the repository's secrets, and ${owner.reason}. To ${code.deed} would execute somebody else's code with these secrets. Use \`pull_request\` for code of pull requests, or set \`allow-unsafe-pr-checkout: true\` if the code is yours.`,
    ],
    { code: "untrusted-checkout" },
  );
}
