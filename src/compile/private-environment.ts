import { createHash, randomUUID } from "node:crypto";
import { access, constants, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Environment } from "../model/environment.ts";
import type { Log } from "../model/log.ts";
import type { SdkName } from "../model/sdk.ts";
import type { SandboxMode } from "../sandbox/sandbox.ts";
import { installPackages } from "./installation/install.ts";
import { openInstallBox } from "./installation/install-box.ts";
import { describeInstallSettings } from "./installation/install-settings.ts";
import type { Lock } from "./installation/installer.ts";
import { hasLock, readLock } from "./locks/locks.ts";
import { installEnvironment } from "./python/child-environment.ts";
import type { Interpreter } from "./python/interpreter.ts";
import { locateRequirement } from "./requirements/locate-requirement.ts";
import type { Requirements } from "./requirements/requirements.ts";
import { buildConstraints, refuseVersion, releasesOf, requirementsOf } from "./sdk-versions.ts";
import { type WantedSdk, wantedSdk } from "./wanted-sdk.ts";

export interface EnvironmentOptions {
  readonly workspace: string;
  readonly sdk: SdkName;
  /** `auto` or a version. */
  readonly sdkVersion: string;
  readonly cacheFolder: string;
  readonly env: Environment;
  /** Whether modules are confined, see ../sandbox. */
  readonly sandbox?: SandboxMode;
  /** Files that somebody else has changed, relative to the workspace; undefined where that is not known. Absent where all code is the team's. */
  readonly foreignChanges?: () => Promise<readonly string[] | undefined>;
  /** Names of further variables that the installer sees. */
  readonly passEnv?: readonly string[];
  readonly log: Log;
}

export interface PrivateEnvironment {
  readonly python: string;
  readonly dispose: () => Promise<void>;
}

/** The packages to install for an interpreter. */
interface EnvironmentContents {
  readonly requirements: Requirements;
  /** The lock; undefined for versions other than the pinned one. */
  readonly lock: Lock | undefined;
  readonly packages: readonly string[];
  readonly constraints: readonly string[];
}

/**
 * Creates a virtual environment for this interpreter, SDK and requirements, once, and keeps it in the cache folder. With local, editable or
 * VCS requirements it is created for each step, because their code may change.
 * @throws CompileError
 */
export async function privateEnvironment(
  interpreter: Interpreter,
  requirements: Requirements,
  options: EnvironmentOptions,
): Promise<PrivateEnvironment> {
  const { folder, contents } = await locateEnvironment(interpreter, requirements, options);
  const python = join(folder, "bin", "python");
  if (!(await isUsable(folder, python))) await make(folder, { interpreter, contents, options });
  const dispose = async (): Promise<void> => {
    if (!requirements.isReusable) await rm(folder, { recursive: true, force: true });
  };
  return { python, dispose };
}

export interface EnvironmentPlace {
  /** Absolute path: a new one each time where the environment must not be used again. */
  readonly folder: string;
  /** Digest of everything that another environment would come from. */
  readonly key: string;
  readonly contents: EnvironmentContents;
}

export async function locateEnvironment(
  interpreter: Interpreter,
  requirements: Requirements,
  options: EnvironmentOptions,
): Promise<EnvironmentPlace> {
  const contents = await contentsOf(interpreter, requirements, options);
  const key = await keyOf(interpreter, contents, options);
  const folder = join(options.cacheFolder, "sdk", requirements.isReusable ? key : `${key}.${randomUUID()}`);
  return { folder, key, contents };
}

/** Beside an environment that is being unpacked: if the job is killed meanwhile, it stays, and half of an environment is not used. */
export const restoringMark = (folder: string): string => `${folder}.restoring`;

async function contentsOf(
  interpreter: Interpreter,
  requirements: Requirements,
  { sdk, sdkVersion }: EnvironmentOptions,
): Promise<EnvironmentContents> {
  const { minor } = interpreter;
  const { haveHashes } = requirements;
  const { pinned, oldest } = releasesOf[sdk];
  const asked: WantedSdk =
    sdkVersion === "auto" ? wantedSdk(requirements.sdk, interpreter, sdk) : { kind: "pin", version: sdkVersion };
  const version = asked.kind === "pin" || asked.kind === "range" ? asked.version : pinned;
  refuseVersion(version, sdk);
  const name = `${sdk} 3.${minor}`;
  const all = requirementsOf(sdk, version, minor);
  const lock = version === pinned && hasLock(name) ? { text: await readLock(name), requirements: all } : undefined;
  // The resolver knows the ranges, and what the index has of them.
  const isOpen = asked.kind === "other" || (asked.kind === "range" && version !== pinned);
  const wanted = isOpen ? [`${sdk}>=${oldest}`, ...all.slice(1)] : all;
  // pip requires hashes of all packages as soon as one requirement has a hash.
  const needsNone = lock !== undefined && (haveHashes || requirements.named.length === 0);
  return { requirements, lock, packages: needsNone ? [] : wanted, constraints: buildConstraints(sdk, version) };
}

/** The cache key: everything that would lead to another environment. */
async function keyOf(
  { identity, major, minor }: Interpreter,
  { requirements, lock, packages }: EnvironmentContents,
  { env }: EnvironmentOptions,
): Promise<string> {
  const files = requirements.files.map(({ path, digest }) => [path, digest]);
  const settings = await describeInstallSettings(env);
  const hash = createHash("sha256").update(JSON.stringify([identity, lock, packages, files, settings]));
  return `${major}.${minor}-${hash.digest("hex").slice(0, 16)}`;
}

/** Checks the link to the interpreter of the environment, which may have been removed, and that it was unpacked completely. */
async function isUsable(folder: string, python: string): Promise<boolean> {
  const canStart = access(python, constants.X_OK).then(
    () => true,
    () => false,
  );
  const isWhole = access(restoringMark(folder)).then(
    () => false,
    () => true,
  );
  return (await canStart) && (await isWhole);
}

interface MakeContext {
  readonly interpreter: Interpreter;
  readonly contents: EnvironmentContents;
  readonly options: EnvironmentOptions;
}

/** Creates the environment under a temporary name, so that a killed or concurrent job cannot leave half of it. */
async function make(folder: string, making: MakeContext): Promise<void> {
  const draft = `${folder}.${randomUUID()}`;
  await rm(folder, { recursive: true, force: true });
  await rm(restoringMark(folder), { force: true });
  try {
    await install(draft, making);
    await renameUnlessThere(draft, folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function install(draft: string, { interpreter, contents, options }: MakeContext): Promise<void> {
  const { log, workspace, cacheFolder } = options;
  const started = Date.now();
  const again = contents.requirements.isReusable
    ? "this is done once"
    : "`requirements` has local or editable entries, so this is done for each step";
  log.line(`Installing ${titleOf(contents, options.sdk)} into a private environment; ${again}.`);
  const { leftOut } = contents.requirements;
  if (leftOut.length > 0) log.line(`Left out of it, because it is for the other SDK: ${leftOut.join(", ")}`);
  await mkdir(dirname(draft), { recursive: true });
  const env = installEnvironment(options.env, options.passEnv);
  const isForeign = await areForeign(contents.requirements, options);
  const frozen = await installPackages({
    interpreter,
    draft,
    workspace,
    lock: contents.lock,
    packages: contents.packages,
    requirements: contents.requirements.named,
    hasSources: !contents.requirements.isReusable,
    localPaths: contents.requirements.localPaths,
    options: contents.requirements.options,
    constraints: contents.constraints,
    env,
    log,
    ...(isForeign ? { openBox: () => openInstallBox(draft, { interpreter, passed: env, options }) } : {}),
    toolFolder: cacheFolder,
    locate: (requirement) => locateRequirement(requirement, contents.requirements),
  });
  await writeFile(join(draft, "requirements.lock"), frozen);
  log.group(`Installed the SDK in ${Math.round((Date.now() - started) / 1000)} s`, frozen.trim());
}

/** Whether somebody else has changed what is to be installed: the files of requirements, or the sources of a folder that they name. */
async function areForeign(
  { files, localPaths }: Requirements,
  { foreignChanges, workspace }: EnvironmentOptions,
): Promise<boolean> {
  if (foreignChanges === undefined || files.length === 0) return false;
  const changed = await foreignChanges();
  if (changed === undefined) return true;
  const paths = changed.map((path) => join(workspace, path));
  const own = [
    ...files.map(({ path }) => resolve(workspace, path)),
    ...localPaths.map((path) => resolve(workspace, path)),
  ];
  return paths.some((path) => own.some((other) => path === other || path.startsWith(`${other}/`)));
}

const titleOf = ({ packages, lock }: EnvironmentContents, sdk: SdkName): string =>
  packages[0] ?? (lock === undefined ? "the SDK" : `${sdk}==${releasesOf[sdk].pinned}`);

async function renameUnlessThere(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder);
  } catch (error) {
    // Another job was faster and has created the same content.
    if (!["ENOTEMPTY", "EEXIST"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
  }
}
