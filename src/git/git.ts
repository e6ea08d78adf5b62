import { type ExecOutput, getExecOutput } from "@actions/exec";
import { defined } from "../model/defined.ts";
import type { Environment } from "../model/environment.ts";
import { findRepository } from "./repository.ts";

export interface GitOutput {
  readonly ok: boolean;
  /** What git printed: on stdout, or, when it failed, the last line of stderr. */
  readonly text: string;
}

/** Runs git in a checkout; what fails is an answer too. */
export type Git = (...args: readonly string[]) => Promise<GitOutput>;

/** @param env of this process; of it git sees where programs and temporary files are */
export function gitIn(folder: string, env: Environment): Git {
  const prepared = prepareGit(folder, env);
  return async (...args) => {
    const { settings, environment } = await prepared;
    return await execute(["-C", folder, ...settings, ...args], environment);
  };
}

export interface PreparedGit {
  /** Arguments that stand before a command. */
  readonly settings: readonly string[];
  readonly environment: Record<string, string>;
}

/** The one way in which git is run on a repository of somebody's: it answers, and starts nothing that the repository's settings name. */
export async function prepareGit(folder: string, env: Environment): Promise<PreparedGit> {
  const environment = { ...pathsOf(env), ...isolation, ...(await findRepository(folder)) };
  const named = await execute(["-C", folder, "config", "--includes", "--null", "--name-only", "--list"], environment);
  return { settings: [...neverRun, ...withoutFilters(named.ok ? named.text.split("\0") : [])], environment };
}

async function execute(args: readonly string[], env: Record<string, string>): Promise<GitOutput> {
  try {
    const { stdout, stderr, exitCode } = await runGit(args, { env });
    if (exitCode === 0) return { ok: true, text: stdout.replace(/\n$/, "") };
    return { ok: false, text: stderr.trim().split("\n").at(-1) || `exit code ${exitCode}` };
  } catch (error) {
    return { ok: false, text: (error as Error).message };
  }
}

export interface GitProcess {
  /** All that git sees of the environment. */
  readonly env: Record<string, string>;
  readonly cwd?: string;
  /** For its stdin. */
  readonly input?: Buffer;
}

/** Runs git silently, as it is called; whoever calls it says what git may see and start. @throws Error if git cannot be started */
export const runGit = (args: readonly string[], options: GitProcess): Promise<ExecOutput> =>
  getExecOutput("git", [...args], { ...options, silent: true, ignoreReturnCode: true });

/** No input, no token: git has no use for them. */
const pathsOf = ({ PATH = "", TMPDIR }: Environment): Record<string, string> => ({
  PATH,
  ...defined({ TMPDIR }),
});

/**
 * git(1), "Environment Variables": no transport, so that no command of a remote's address runs; nothing is fetched that a partial clone lacks
 * (before git 2.45 the missing transport alone stops that); no settings but the repository's own.
 */
const isolation = {
  LC_ALL: "C",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_NO_LAZY_FETCH: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
} as const;

/** `safe.directory` is for the processes that git starts in submodules. */
const neverRun = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "credential.helper=", "safe.directory=*"].flatMap(
  (setting) => ["-c", setting],
);

/**
 * A filter is a command that git runs on a file which it compares or checks out. The one for large files would also fetch them; their
 * pointers are as good, for what is compiled are texts.
 */
function withoutFilters(names: readonly string[]): readonly string[] {
  const filters = new Set(
    names.map((name) => /^(filter\..*)\.[^.]+$/s.exec(name)?.[1]).filter((name) => name !== undefined),
  );
  return [...filters].flatMap((filter) =>
    ["clean=", "smudge=", "process=", "required=false"].flatMap((setting) => ["-c", `${filter}.${setting}`]),
  );
}
