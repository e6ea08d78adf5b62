import { type ExecOutput, getExecOutput } from "@actions/exec";
import { defined } from "../model/defined.ts";
import type { Environment } from "../model/environment.ts";
import { findRepository } from "./repository.ts";

export interface GitOutput {
  readonly ok: boolean;
  /** Git's stdout or, if it failed, the last line of stderr. */
  readonly text: string;
}

/** Runs git in a checkout. A failure is a result, not an exception. */
export type Git = (...args: readonly string[]) => Promise<GitOutput>;

/** @param env this process's environment; git sees only the paths of programs and temporary files */
export function gitIn(folder: string, env: Environment): Git {
  const prepared = prepareGit(folder, env);
  return async (...args) => {
    const { settings, environment } = await prepared;
    return await execute(["-C", folder, ...settings, ...args], environment);
  };
}

export interface PreparedGit {
  /** Arguments before the command. */
  readonly settings: readonly string[];
  readonly environment: Record<string, string>;
}

/** Prepares git for an untrusted repository, so that it starts no program that the repository's settings name. */
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
  /** Git's whole environment. */
  readonly env: Record<string, string>;
  readonly cwd?: string;
  /** Text for git's stdin. */
  readonly input?: Buffer;
}

/** Runs git silently. The caller decides what git may see and start. @throws Error if git cannot be started */
export const runGit = (args: readonly string[], options: GitProcess): Promise<ExecOutput> =>
  getExecOutput("git", [...args], { ...options, silent: true, ignoreReturnCode: true });

/** Inputs and tokens are not passed on, because git does not need them. */
const pathsOf = ({ PATH = "", TMPDIR }: Environment): Record<string, string> => ({
  PATH,
  ...defined({ TMPDIR }),
});

/**
 * No transport, so that git runs no command from a remote's address. No lazy fetch in a partial clone (before git 2.45 only the missing
 * transport prevents it). No settings but the repository's own (git(1), "Environment Variables").
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

/** `safe.directory` covers the processes that git starts in submodules. */
const neverRun = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "credential.helper=", "safe.directory=*"].flatMap(
  (setting) => ["-c", setting],
);

/**
 * Disables filters: commands that git runs on files that it compares or checks out. The filter of git-lfs would also fetch files; pointers
 * suffice, because pipelines are text files.
 */
function withoutFilters(names: readonly string[]): readonly string[] {
  const filters = new Set(
    names.map((name) => /^(filter\..*)\.[^.]+$/s.exec(name)?.[1]).filter((name) => name !== undefined),
  );
  return [...filters].flatMap((filter) =>
    ["clean=", "smudge=", "process=", "required=false"].flatMap((setting) => ["-c", `${filter}.${setting}`]),
  );
}
