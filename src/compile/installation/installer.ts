import type { Log } from "../../model/log.ts";
import type { Interpreter } from "../python/interpreter.ts";
import type { NamedRequirements, Option } from "../requirements/requirements.ts";
import { type InstallFailure, installError } from "./install-errors.ts";
import { type Program, runProgram } from "./run-program.ts";

export interface Lock {
  /** A requirements file with hashes. */
  readonly text: string;
  /** What it was made from. */
  readonly requirements: readonly string[];
}

export interface Installation {
  /** The interpreter that the environment is made from. */
  readonly interpreter: Interpreter;
  /** Folder of the environment, not there yet. */
  readonly draft: string;
  /** Where the installer runs: local paths in requirements are relative to it. */
  readonly workspace: string;
  readonly lock: Lock | undefined;
  /** Requirements as text, beside the lock. */
  readonly packages: readonly string[];
  /** The user's. */
  readonly requirements: readonly NamedRequirements[];
  /** Whether the requirements may stand for other code than last time. */
  readonly hasSources: boolean;
  /** Such as `--index-url …`, of the user's files. */
  readonly options: readonly Option[];
  /** Requirements as text that hold for what builds a package, when there is no wheel of it. */
  readonly constraints: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly log: Log;
  /** Absolute path of a folder for tools that are worth keeping. */
  readonly toolFolder: string;
  readonly locate: InstallFailure["locate"];
}

/** One way to fill an environment. */
export interface Installer {
  /** @throws CompileError */
  readonly createEnvironment: () => Promise<void>;
  /** @param args what follows `pip install` @throws CompileError */
  readonly install: (args: readonly string[], step: InstallStep) => Promise<void>;
  /** @returns what is installed, as a requirements file */
  readonly freeze: () => Promise<string>;
}

export interface InstallStep {
  /** What is tried, after "Could not". */
  readonly what: string;
  readonly isLocked: boolean;
}

/** @throws CompileError with the reason that the program gave */
export async function runStep(program: Program, failure: Omit<InstallFailure, "output">): Promise<void> {
  const { succeeded, output } = await runProgram(program);
  if (!succeeded) throw installError({ ...failure, output });
}
