import type { Log } from "../../model/log.ts";
import type { Sandbox } from "../../sandbox/sandbox.ts";
import type { Interpreter } from "../python/interpreter.ts";
import type { NamedRequirements, Option } from "../requirements/requirements.ts";
import { type InstallFailure, installError } from "./install-errors.ts";
import { type Program, runProgram } from "./run-program.ts";

export interface Lock {
  /** A requirements file with hashes. */
  readonly text: string;
  /** The requirements that it was generated from. */
  readonly requirements: readonly string[];
}

export interface Installation {
  /** The interpreter that the environment is made from. */
  readonly interpreter: Interpreter;
  /** Folder of the environment, which does not exist yet. */
  readonly draft: string;
  /** Where the installer runs: local paths in requirements are relative to it. */
  readonly workspace: string;
  readonly lock: Lock | undefined;
  /** Requirements as text, beside the lock. */
  readonly packages: readonly string[];
  /** The user's requirements. */
  readonly requirements: readonly NamedRequirements[];
  /** Whether the requirements may refer to code that has changed since. */
  readonly hasSources: boolean;
  /** Folders and archives that are installed from where they lie. */
  readonly localPaths: readonly string[];
  /** Options of the user's files, such as `--index-url …`. */
  readonly options: readonly Option[];
  /** Constraints on build tools, for packages without a wheel. */
  readonly constraints: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly log: Log;
  /** Absolute path of a folder for tools that are kept. */
  readonly toolFolder: string;
  readonly locate: InstallFailure["locate"];
  /** Opens the sandbox in which somebody else's requirements are installed; absent where they are the team's own. */
  readonly openBox?: () => Promise<Sandbox>;
}

/** The name of a folder beside an environment that is being made, for what is written down for an installer, and by it. */
export const filesBeside = (draft: string): string => `${draft}.files`;

/** One way to fill an environment. */
export interface Installer {
  /** @throws CompileError */
  readonly createEnvironment: () => Promise<void>;
  /** @param args what follows `pip install` @throws CompileError */
  readonly install: (args: readonly string[], step: InstallStep) => Promise<void>;
  /** @returns what is installed, as a requirements file */
  readonly freeze: (run: RunProgram) => Promise<string>;
}

export interface InstallStep {
  /** The attempted action, after "Could not". */
  readonly what: string;
  readonly isLocked: boolean;
  readonly run: RunProgram;
}

export type RunProgram = typeof runProgram;

/** @throws CompileError with the reason that the program gave */
export async function runStep(
  program: Program,
  failure: Omit<InstallFailure, "output">,
  run: RunProgram = runProgram,
): Promise<void> {
  const { succeeded, output } = await run(program);
  if (!succeeded) throw installError({ ...failure, output });
}
