import { getExecOutput } from "@actions/exec";

export interface Answer {
  readonly ok: boolean;
  /** What git printed: on stdout, or, when it failed, the last line of stderr. */
  readonly text: string;
}

/** Runs git in a checkout; what fails is an answer too. */
export type Git = (...args: readonly string[]) => Promise<Answer>;

export function gitIn(workspace: string): Git {
  const settings = gitSettings(workspace);
  const options = { silent: true, ignoreReturnCode: true };
  return async (...args) => {
    try {
      const all = ["-C", workspace, ...settings, ...args];
      const { stdout, stderr, exitCode } = await getExecOutput("git", all, options);
      if (exitCode === 0) return { ok: true, text: stdout.replace(/\n$/, "") };
      return { ok: false, text: stderr.trim().split("\n").at(-1) || `exit code ${exitCode}` };
    } catch (error) {
      return { ok: false, text: (error as Error).message };
    }
  };
}

/**
 * In a container job the checkout belongs to another user, which git takes for an attack: actions/checkout sets the same. What a
 * repository's own settings would run is not run.
 */
export const gitSettings = (workspace: string): readonly string[] => [
  "-c",
  `safe.directory=${workspace}`,
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.hooksPath=/dev/null",
];
