import { randomUUID } from "node:crypto";
import { access, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, isAbsolute, join } from "node:path";
import { readLock } from "../locks/locks.ts";
import { installError, TamperedError } from "./install-errors.ts";
import { type Installation, type Installer, runStep } from "./installer.ts";
import type { PipSettings, UvSettings } from "./pip-settings.ts";
import { runProgram } from "./run-program.ts";

/** Finds the user's own uv on the PATH. */
export async function uvOnPath(env: Readonly<Record<string, string>>): Promise<string | undefined> {
  for (const folder of (env.PATH ?? "").split(delimiter).filter(isAbsolute)) {
    const found = await isThere(join(folder, "uv"));
    if (found) return join(folder, "uv");
  }
  return undefined;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * The uv of the lock, which the interpreter's pip installs into a folder of its own. It takes two seconds, and saves twenty.
 * @returns undefined when pip cannot get it
 * @throws TamperedError when the index has other bytes for it
 */
export async function obtainUv(installation: Installation, settings: PipSettings): Promise<string | undefined> {
  const { interpreter, toolFolder } = installation;
  const lock = await readLock("uv");
  const version = /^uv==(\S+)/m.exec(lock)?.[1] ?? "";
  const folder = join(toolFolder, `uv-${version}`);
  const program = join(folder, "bin", "uv");
  if (await isThere(program)) return program;
  if (!interpreter.hasPip) return undefined;
  const draft = `${folder}.${randomUUID()}`;
  try {
    await mkdir(draft, { recursive: true });
    await writeFile(
      join(draft, "requirements.txt"),
      [...installation.options.map(({ text }) => text), lock].join("\n"),
    );
    const quiet = ["--quiet", "--no-input", "--disable-pip-version-check"];
    const safe = ["--require-hashes", "--only-binary", ":all:", "--no-deps"];
    const args = ["-m", "pip", "install", ...quiet, ...safe, "--target", draft, "-r", join(draft, "requirements.txt")];
    const { succeeded, output } = await runProgram({
      program: interpreter.python,
      args,
      cwd: draft,
      env: environmentForUv(installation, settings),
    });
    if (!succeeded) return refuseTampered(output);
    await rename(draft, folder).catch(() => {});
    return (await isThere(program)) ? program : undefined;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** If an index is set only for uv, uv itself is installed from there too. No virtual environment is required. */
function environmentForUv({ env }: Installation, { variables }: PipSettings): Record<string, string> {
  const index = env.UV_DEFAULT_INDEX ?? env.UV_INDEX_URL;
  const own = index === undefined ? {} : { PIP_INDEX_URL: index };
  return { ...env, ...own, ...variables, PIP_REQUIRE_VIRTUALENV: "0", PIP_USER: "0" };
}

function refuseTampered(output: string): undefined {
  const error = installError({ what: "install uv", output, isLocked: true, locate: () => undefined });
  if (error instanceof TamperedError) throw error;
  return undefined;
}

/** uv's own settings override pip's. */
export function uvInstaller(uv: string, { variables, flags }: UvSettings, installation: Installation): Installer {
  const { interpreter, draft, workspace, env, locate } = installation;
  const own = join(draft, "bin", "python");
  // uv caches builds of a folder until its pyproject.toml or setup.py changes (docs.astral.sh/uv, Caching).
  const always = ["--quiet", "--compile-bytecode", ...(installation.hasSources ? ["--refresh"] : [])];
  const run = { program: uv, cwd: workspace, env: { ...variables, ...env } };
  return {
    createEnvironment: () =>
      runStep(
        { ...run, args: ["venv", "--quiet", "--no-project", "--python", interpreter.python, draft] },
        { what: "create a virtual environment", isLocked: false, locate },
      ),
    install: (args, step) =>
      runStep(
        { ...run, args: ["pip", "install", ...always, "--python", own, ...flags, ...args] },
        { ...step, locate },
        step.run,
      ),
    freeze: async (runs) => (await runs({ ...run, args: ["pip", "freeze", "--python", own] })).stdout,
  };
}
