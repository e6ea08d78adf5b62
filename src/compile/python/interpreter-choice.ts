import { readFile, stat } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import type { Environment } from "../../model/environment.ts";
import { digestOfFile, timeOf } from "../../workspace/fingerprint.ts";
import { sha256 } from "../../workspace/sha256.ts";
import { writeAtomically } from "../../workspace/write-atomically.ts";
import { installEnvironment } from "./child-environment.ts";
import { askInterpreter, type Interpreter } from "./interpreter.ts";

export interface InterpreterChoice {
  readonly workspace: string;
  /** A name on the PATH or a path. */
  readonly python: string;
  readonly env: Environment;
}

/** Which interpreter a name means, as far as that can be told without starting it. */
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
    if (found?.isFile()) return [candidate, found.size, found.mtimeMs, found.ino];
  }
  return [program];
}

/** Of what an interpreter is asked: answers to other questions are not used. */
const cacheVersion = 4;

interface CachedInterpreter {
  readonly interpreter: Interpreter;
  /** When the folders of its search path had changed: an SDK that is installed there, or upgraded, makes another answer. */
  readonly times: readonly string[];
}

/**
 * What the interpreter said of itself, of the last time if it is still the same: to ask takes a tenth of a second, behind a shim of pyenv
 * two.
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
