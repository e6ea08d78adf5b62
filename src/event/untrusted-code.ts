import { InputError } from "../model/errors.ts";
import type { GitHubContext } from "../model/event.ts";

/** Events that run with the repository's secrets although somebody else caused them. */
const privilegedEvents: ReadonlySet<string> = new Set(["pull_request_target", "workflow_run", "issue_comment"]);

interface Checkout {
  readonly github: Pick<GitHubContext, "eventName" | "eventSha">;
  readonly workspace: string;
  readonly allowed: boolean;
}

/**
 * Compiling runs the code that is checked out. In an event with secrets it must be the commit that the event is about, which is the
 * default branch's, and not a pull request's: actions/checkout refuses the same from version 7 on.
 * @throws InputError
 */
export async function refuseUntrustedCode({ github, workspace, allowed }: Checkout): Promise<void> {
  if (allowed || !privilegedEvents.has(github.eventName)) return;
  const head = await headOf(workspace);
  if (head !== "" && head === github.eventSha) return;
  throw new InputError(
    [
      `The event ${github.eventName} has the repository's secrets, and what is checked out (${head || "no commit that git knows"}) is not its own commit (${github.eventSha || "unknown"}): compiling it would run somebody else's code with them. Compile on \`pull_request\`, or set \`allow-unsafe-pr-checkout: true\` if you are sure.`,
    ],
    { code: "untrusted-checkout" },
  );
}

/** @returns the commit that is checked out; nothing where there is none */
export async function headOf(workspace: string): Promise<string> {
  const { getExecOutput } = await import("@actions/exec");
  try {
    const { stdout, exitCode } = await getExecOutput("git", ["-C", workspace, "rev-parse", "HEAD"], {
      silent: true,
      ignoreReturnCode: true,
    });
    return exitCode === 0 ? stdout.trim() : "";
  } catch {
    return "";
  }
}
