import { mkdir, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { CompileError } from "../../model/errors.ts";
import { findObstacle } from "../../workspace/unwritable.ts";
import { splitLock } from "../locks/locks.ts";
import type { NamedRequirements } from "../requirements/requirements.ts";
import { settingsOfBuilds, watchBuildFolders } from "./build-leftovers.ts";
import { chooseInstallers, type NamedInstaller } from "./choose-installers.ts";
import { runIn } from "./confined-program.ts";
import { ConflictError, IndexError, TamperedError } from "./install-errors.ts";
import { filesBeside, type Installation, type Installer, type Lock } from "./installer.ts";
import { runProgram } from "./run-program.ts";

/**
 * Makes a virtual environment with these packages, byte-compiled: with uv, which takes seconds, where that can do what pip is configured
 * to do; with pip otherwise, and where uv fails.
 * @returns what was installed, as a requirements file
 * @throws CompileError with the installer's words, or before anything is installed when the interpreter cannot make environments
 */
export async function installPackages(installation: Installation): Promise<string> {
  await mkdir(installation.toolFolder, { recursive: true });
  await mkdir(filesBeside(installation.draft), { recursive: true });
  const files = filesBeside(installation.draft);
  const variables = {
    ...(await constraintVariables(installation)),
    ...(await cacheVariables(installation)),
    ...(installation.localPaths.length === 0 ? {} : await settingsOfBuilds(files, installation.env)),
  };
  const removeBuildFolders = await watchBuildFolders(installation.localPaths);
  const withVariables = { ...installation, env: { ...installation.env, ...variables } };
  try {
    return await installWithFirst(await chooseInstallers(withVariables), withVariables);
  } finally {
    await removeBuildFolders();
    await rm(files, { recursive: true, force: true });
  }
}

/** Since 25.3 pip has separate constraints for builds; before, all constraints applied to builds. */
async function constraintVariables({ constraints, draft, env }: Installation): Promise<Record<string, string>> {
  if (constraints.length === 0) return {};
  const file = join(filesBeside(draft), "constraints.txt");
  await writeFile(file, `${constraints.join("\n")}\n`);
  const names = ["PIP_CONSTRAINT", "PIP_BUILD_CONSTRAINT", "UV_BUILD_CONSTRAINT"];
  return Object.fromEntries(names.map((name) => [name, [env[name], file].filter(Boolean).join(" ")]));
}

/** If the home folder is not writable, installers cache downloads beside the environments. */
async function cacheVariables({ env, toolFolder }: Installation): Promise<Record<string, string>> {
  if ((await findObstacle(env.XDG_CACHE_HOME ?? join(env.HOME ?? homedir(), ".cache"))) === undefined) return {};
  const folders = { UV_CACHE_DIR: join(toolFolder, "uv-cache"), PIP_CACHE_DIR: join(toolFolder, "pip-cache") };
  return Object.fromEntries(Object.entries(folders).filter(([name]) => env[name] === undefined));
}

async function installWithFirst(
  [installer, ...others]: readonly NamedInstaller[],
  installation: Installation,
): Promise<string> {
  if (installer === undefined)
    throw new CompileError("There is no installer for this interpreter.", { code: "python-unavailable" });
  try {
    installation.log.line(`  with ${installer.name}`);
    return await installWith(installer, installation);
  } catch (error) {
    const isFinal =
      error instanceof TamperedError || error instanceof ConflictError || !(error instanceof CompileError);
    if (isFinal || others.length === 0) throw error;
    installation.log.line(`  ${installer.name} could not do it (${error.message})`);
    await rm(installation.draft, { recursive: true, force: true });
    return await installAfter(error, others, installation);
  }
}

/** What another installer says of packages that it cannot find says nothing new where the index did not respond to the first. */
async function installAfter(
  earlier: CompileError,
  others: readonly NamedInstaller[],
  installation: Installation,
): Promise<string> {
  try {
    return await installWithFirst(others, installation);
  } catch (error) {
    throw earlier instanceof IndexError && !(error instanceof TamperedError) ? earlier : error;
  }
}

async function installWith(installer: Installer, installation: Installation): Promise<string> {
  await installer.createEnvironment();
  const packages = [...(await installLock(installer, installation)), ...installation.packages];
  const rest = [...packages, ...(await argumentsOf(installation))];
  const what = `install ${[...packages, ...installation.requirements.map(({ path }) => path)].join(", ")}`;
  const box = await installation.openBox?.();
  try {
    const run = box === undefined ? runProgram : runIn(box, filesBeside(installation.draft));
    if (rest.length > 0) await installer.install(rest, { what, isLocked: false, run });
    // It starts the environment's Python, and with it what was installed.
    return await installer.freeze(run);
  } finally {
    await box?.dispose();
  }
}

/** @returns the packages still to be installed: configured constraints override the lock's versions */
async function installLock(installer: Installer, installation: Installation): Promise<readonly string[]> {
  const { lock, log } = installation;
  if (lock === undefined) return [];
  try {
    await installLocked(installer, lock, installation);
    return [];
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    log.line(`  without the lock, because the configured constraints exclude a version of it: ${error.message}`);
    return lock.requirements;
  }
}

/** Installs build tools first, then all other packages with them: an isolated build would install tools without a known hash. */
async function installLocked(installer: Installer, lock: Lock, { draft, options }: Installation): Promise<void> {
  const { build, all } = splitLock(lock.text);
  const own = options.map(({ text }) => text);
  for (const [name, text, flags] of [
    ["build", build, ["--only-binary", ":all:"]],
    ["sdk", all, ["--no-build-isolation"]],
  ] as const) {
    const file = join(filesBeside(draft), `${name}.txt`);
    await writeFile(file, [...own, text].join("\n"));
    await installer.install([...flags, "--no-deps", "--require-hashes", "-r", file], {
      what: "install the kfp-tekton SDK",
      isLocked: true,
      run: runProgram,
    });
  }
}

async function argumentsOf({ requirements, draft }: Installation): Promise<readonly string[]> {
  const files = requirements.map(async ({ path, lines }: NamedRequirements, index) => {
    if (lines === undefined) return ["-r", path];
    const file = join(filesBeside(draft), `requirements-${index}.txt`);
    await writeFile(file, `${lines.join("\n")}\n`);
    return ["-r", file];
  });
  return (await Promise.all(files)).flat();
}
