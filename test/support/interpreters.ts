import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Minor versions of Python 3 that the action takes. */
export const supportedMinors = [9, 10, 11, 12, 13] as const;

/** The interpreters of this machine, by minor version: on the PATH, of pyenv, of the runner's tool cache. */
export function findInterpreters(): ReadonlyMap<number, string> {
  const pyenv = process.env.PYENV_ROOT ?? join(homedir(), ".pyenv");
  const candidates = supportedMinors.flatMap((minor) =>
    [
      `python3.${minor}`,
      ...globSync(join(pyenv, "versions", `3.${minor}.*`, "bin", "python")),
      ...globSync(`/opt/hostedtoolcache/Python/3.${minor}.*/x64/bin/python`),
    ].map((program) => [minor, program] as const),
  );
  return new Map(candidates.filter(([minor, program]) => minorOf(program) === minor).reverse());
}

function minorOf(program: string): number | undefined {
  try {
    const args = ["-c", "import sys, venv, ensurepip; print(sys.version_info[1])"];
    return Number(execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return undefined;
  }
}
