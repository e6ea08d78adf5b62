import { createHash, randomUUID } from "node:crypto";
import { access, constants, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CompileError } from "../model/errors.ts";
import type { Log } from "../model/log.ts";
import { type Environment, installEnvironment } from "./child-environment.ts";
import { installPackages } from "./installers.ts";
import type { Interpreter } from "./interpreter.ts";
import { knowInterpreter } from "./interpreter-choice.ts";
import { buildConstraints, isTooOld, pinnedSdk, refuseVersion, requirementsOf } from "./sdk-versions.ts";

export interface SdkOptions {
  readonly workspace: string;
  readonly python: string;
  readonly sdk: string;
  readonly requirements: readonly string[];
  readonly cacheFolder: string;
  readonly env: Environment;
  readonly log: Log;
}

export interface Sdk {
  /** An interpreter that can import the SDK. */
  readonly python: string;
  /** Folders where the interpreter that `python` names looks for modules: an SDK that is installed there later is used instead. */
  readonly searchPath: readonly string[];
}

/** @throws CompileError naming the setting that would help */
export async function prepareSdk(options: SdkOptions): Promise<Sdk> {
  const interpreter = await knowInterpreter(options, options.cacheFolder);
  warnAboutPython(interpreter, options.log);
  if (options.sdk === "installed") return useInstalled(interpreter, options);
  if (options.sdk === "auto" && canBeUsed(interpreter) && options.requirements.length === 0) return interpreter;
  return { python: await privateEnvironment(interpreter, options), searchPath: interpreter.searchPath };
}

const canBeUsed = ({ sdkVersion }: Interpreter): boolean => sdkVersion !== undefined && !isTooOld(sdkVersion);

/** 16 of 111 modules compile to other bytes on 3.13: lib2to3 is gone, and the SDK strips type annotations by another way. */
function warnAboutPython({ python, minor }: Interpreter, log: Log): void {
  if (minor < 13) return;
  log.annotate({
    level: "warning",
    title: "Python 3.13",
    message: `\`${python}\` is Python 3.${minor}. The SDK writes other bytes for function components there than on 3.9 to 3.12: set \`python\` to one of those for packages that do not change with the interpreter.`,
  });
}

function useInstalled(interpreter: Interpreter, { python, requirements }: SdkOptions): Sdk {
  if (interpreter.sdkVersion === undefined) {
    throw new CompileError(`\`${python}\` cannot import kfp_tekton, and \`sdk\` is \`installed\`.`, {
      code: "sdk-unavailable",
      hint: "Install kfp-tekton in an earlier step, or set `sdk` to `auto`.",
    });
  }
  if (isTooOld(interpreter.sdkVersion)) refuseVersion(interpreter.sdkVersion);
  if (requirements.length === 0) return interpreter;
  throw new CompileError("`requirements` are installed into a private environment, and `sdk` is `installed`.", {
    code: "input-invalid",
    hint: "Install them in an earlier step, or set `sdk` to `auto` or a version.",
  });
}

/** An environment of its own for this interpreter, SDK and requirements; made once, kept in the cache folder. */
async function privateEnvironment(interpreter: Interpreter, options: SdkOptions): Promise<string> {
  const version = options.sdk === "auto" ? pinnedSdk : options.sdk;
  refuseVersion(version);
  const packages = requirementsOf(version, interpreter.minor);
  const folder = join(options.cacheFolder, "sdk", await keyOf(interpreter, packages, options));
  const python = join(folder, "bin", "python");
  if (await isUsable(python)) return python;
  await rm(folder, { recursive: true, force: true });
  // Under another name until it is whole: neither a killed job nor one that runs at the same time can leave half of it.
  const draft = `${folder}.${randomUUID()}`;
  try {
    await install({ interpreter, packages, constraints: buildConstraints(version), draft, options });
    await renameUnlessThere(draft, folder);
    return python;
  } finally {
    await Promise.all([draft, `${draft}.constraints`].map((path) => rm(path, { recursive: true, force: true })));
  }
}

async function keyOf(
  interpreter: Interpreter,
  packages: readonly string[],
  { workspace, requirements }: SdkOptions,
): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify([interpreter.identity, packages]));
  for (const file of requirements) hash.update(await readRequirements(workspace, file));
  return `${interpreter.major}.${interpreter.minor}-${hash.digest("hex").slice(0, 16)}`;
}

async function readRequirements(workspace: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(workspace, file));
  } catch (error) {
    throw new CompileError(`Could not read ${file}, which \`requirements\` names.`, {
      code: "file-missing",
      cause: error,
      hint: "Paths are relative to the root of the repository.",
    });
  }
}

/** Follows the link to the interpreter that the environment was made by, which may be gone by now. */
async function isUsable(python: string): Promise<boolean> {
  try {
    await access(python, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

interface Installation {
  readonly interpreter: Interpreter;
  readonly packages: readonly string[];
  readonly constraints: readonly string[];
  readonly draft: string;
  readonly options: SdkOptions;
}

async function install({ interpreter, packages, constraints, draft, options }: Installation): Promise<void> {
  const { log, workspace, requirements, cacheFolder } = options;
  const env = installEnvironment(options.env);
  const started = Date.now();
  log.line(`Installing ${packages[0]} into a private environment; this is done once.`);
  await mkdir(dirname(draft), { recursive: true });
  const files = requirements.map((file) => join(workspace, file));
  const lock = await installPackages({
    python: interpreter.python,
    draft,
    packages,
    files,
    constraints,
    env,
    log,
    toolFolder: cacheFolder,
  });
  await writeFile(join(draft, "requirements.lock"), lock);
  log.group(`Installed the SDK in ${Math.round((Date.now() - started) / 1000)} s`, lock.trim());
}

async function renameUnlessThere(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder);
  } catch (error) {
    // Somebody else was faster, with the same content.
    if (!["ENOTEMPTY", "EEXIST"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
}
