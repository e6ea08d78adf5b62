import { readFile, realpath, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import type { Environment } from "../../model/environment.ts";
import { digestOfFile, timeOf } from "../../workspace/fingerprint.ts";
import { sha256 } from "../../workspace/sha256.ts";
import { writeAtomically } from "../../workspace/write-atomically.ts";
import { installEnvironment } from "./child-environment.ts";
import { askInterpreter, type Interpreter } from "./interpreter.ts";

export interface InterpreterChoice {
  readonly workspace: string;
  /** The interpreter: a name on the PATH, or a path. */
  readonly python: string;
  readonly env: Environment;
}

/** Describes which interpreter a name means, without starting it. */
export async function describeChoice({ workspace, python, env }: InterpreterChoice): Promise<unknown> {
  const selectors = ["PYENV_VERSION", "VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONPATH", "PYTHONHOME"];
  const pyenv = env.PYENV_ROOT ?? join(env.HOME ?? "", ".pyenv");
  const files = [join(workspace, ".python-version"), join(pyenv, "version")];
  return [
    await describeProgram(python, env.PATH ?? ""),
    selectors.map((name) => env[name] ?? ""),
    await Promise.all(files.map(digestOfFile)),
  ];
}

async function describeProgram(program: string, searchPath: string): Promise<unknown> {
  const candidates =
    isAbsolute(program) || program.includes("/")
      ? [program]
      : searchPath.split(delimiter).map((folder) => join(folder, program));
  for (const candidate of candidates) {
    const found = await stat(candidate).catch(() => undefined);
    // No inode: the same image has another one on another runner.
    if (found?.isFile()) return [candidate, await realpath(candidate), found.size, found.mtimeMs];
  }
  return [program];
}

/** Version of the questions that an interpreter is asked; results of other versions are ignored. */
const cacheVersion = 5;

interface CachedInterpreter {
  readonly interpreter: Interpreter;
  /** Modification times of its search path's folders: installing or upgrading an SDK there changes the result. */
  readonly times: readonly string[];
}

/**
 * Describes the interpreter, from the cache if it has not changed: starting it takes a tenth of a second, and two seconds behind a pyenv
 * shim.
 * @throws CompileError when there is no such interpreter or it cannot run the SDK
 */
export async function resolveInterpreter(choice: InterpreterChoice, cacheFolder: string): Promise<Interpreter> {
  const key = sha256(JSON.stringify([cacheVersion, await describeChoice(choice)]));
  const file = join(cacheFolder, "interpreters", `${key}.json`);
  const known = await readCached(file);
  if (known !== undefined && (await timesOf(known.interpreter)).join() === known.times.join()) return known.interpreter;
  const interpreter = await askInterpreter(choice.python, installEnvironment(choice.env));
  await writeAtomically(file, JSON.stringify({ interpreter, times: await timesOf(interpreter) }));
  return interpreter;
}

const timesOf = ({ searchPath = [] }: Interpreter): Promise<readonly string[]> => Promise.all(searchPath.map(timeOf));

async function readCached(file: string): Promise<CachedInterpreter | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as CachedInterpreter;
  } catch {
    return undefined;
  }
}
