import { createHash } from "node:crypto";
import { access, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JobCache, KeptFolder } from "../model/job-cache.ts";
import type { SdkName } from "../model/sdk.ts";
import { locateEnvironment, restoringMark } from "./private-environment.ts";
import { chooseSdk, type SdkOptions } from "./sdk-environment.ts";

export interface KeptFoldersOptions {
  /** Absent: nothing is kept for other jobs. */
  readonly jobCache?: JobCache;
  /** The options of each SDK that the modules are compiled with. */
  readonly sdks: readonly SdkOptions[];
  /** Absolute path; undefined where packages cannot be used again. */
  readonly packages: string | undefined;
  /** Names of variables that modules see. */
  readonly passEnv: readonly string[];
}

/** What this step keeps for later jobs. */
export interface KeptFolders {
  /** To be called when the environment of the SDK is there, and no module has run in it yet. */
  readonly environmentReady: (sdk: SdkName) => Promise<void>;
  readonly save: () => Promise<void>;
}

interface Kept {
  /** Absent for packages. */
  readonly sdk?: SdkName;
  readonly ready: () => Promise<void>;
  readonly save: () => Promise<void>;
}

/**
 * Restores what an earlier job has kept: the SDK's environment and the packages.
 * @throws CompileError for an interpreter or requirements that cannot be used
 */
export async function restoreKeptFolders(options: KeptFoldersOptions): Promise<KeptFolders> {
  const { jobCache } = options;
  const all = jobCache === undefined ? [] : await restoreAll(jobCache, options);
  return {
    environmentReady: async (name) => {
      for (const { sdk, ready } of all) if (sdk === name) await ready();
    },
    // One after the other: each writes to the log what it does.
    save: async () => {
      for (const { save } of all) await save();
    },
  };
}

async function restoreAll(
  jobCache: JobCache,
  { sdks, packages, passEnv }: KeptFoldersOptions,
): Promise<readonly Kept[]> {
  const all: Kept[] = [];
  for (const sdk of sdks) {
    const environment = await environmentOf(sdk);
    if (environment !== undefined) all.push({ sdk: sdk.sdk, ...(await keepEnvironment(jobCache, environment)) });
  }
  // A package can hold the value of a variable, and any pull request may read the caches of its base.
  if (packages !== undefined && passEnv.length === 0) all.push(await keepPackages(jobCache, packages));
  return all;
}

/** @returns nothing where the interpreter has the SDK, or the environment is made anew for each step */
async function environmentOf(options: SdkOptions): Promise<KeptFolder | undefined> {
  const chosen = await chooseSdk(options);
  if (chosen.kind === "installed" || !chosen.requirements.isReusable) return undefined;
  const { folder, key } = await locateEnvironment(chosen.interpreter, chosen.requirements, options);
  const { named, haveHashes } = chosen.requirements;
  const title = `the environment of ${options.sdk}`;
  return { title, folder, key: `sdk-${key}`, ages: named.length > 0 && !haveHashes };
}

async function keepEnvironment(jobCache: JobCache, kept: KeptFolder): Promise<Kept> {
  if ((await exists(kept.folder)) || (await restoreWhole(jobCache, kept)))
    return { ready: async () => {}, save: async () => {} };
  let made = "";
  return {
    ready: async () => {
      made = await fingerprintOf(kept.folder);
    },
    save: async () => {
      // A module that changes its environment changes it for itself, and not for every later job.
      if (made !== "" && made === (await fingerprintOf(kept.folder))) await jobCache.save(kept, "whole");
    },
  };
}

/** The mark stays if the job is killed meanwhile: half of an environment is not used. */
async function restoreWhole(jobCache: JobCache, kept: KeptFolder): Promise<boolean> {
  const mark = restoringMark(kept.folder);
  await mkdir(join(kept.folder, ".."), { recursive: true });
  await writeFile(mark, "");
  const restored = (await jobCache.restore(kept)) !== undefined;
  await rm(mark, { force: true });
  return restored;
}

async function keepPackages(jobCache: JobCache, folder: string): Promise<Kept> {
  const kept = { title: "compiled packages", folder, key: `packages-${folder.split("/").at(-1)}`, ages: false };
  const before = (await exists(folder)) ? await contentOf(folder) : await jobCache.restore(kept);
  return {
    ready: async () => {},
    save: async () => {
      const content = await contentOf(folder);
      if (content !== undefined && content !== before) await jobCache.save(kept, content);
    },
  };
}

/** Digest of a folder by names and bytes; undefined where there is nothing. */
async function contentOf(folder: string): Promise<string | undefined> {
  const names = (await readdir(folder).catch((): string[] => [])).sort();
  if (names.length === 0) return undefined;
  const hash = createHash("sha256");
  for (const name of names) hash.update(`${name}\n`).update(await readFile(join(folder, name)));
  return hash.digest("hex").slice(0, 16);
}

/** Digest of a folder by name, size and time of every file. The time of the status says nothing: it changes when uv links the same file into another environment. */
async function fingerprintOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const described = await Promise.all(
    files.sort().map(async (file) => {
      const { size, mtimeMs } = await stat(file);
      return `${file} ${size} ${mtimeMs}`;
    }),
  );
  return createHash("sha256").update(described.join("\n")).digest("hex");
}

const exists = async (path: string): Promise<boolean> =>
  await access(path).then(
    () => true,
    () => false,
  );
