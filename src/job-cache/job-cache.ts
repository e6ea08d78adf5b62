import { rm } from "node:fs/promises";
import type { GitHubContext } from "../model/event.ts";
import type { JobCache, KeptFolder } from "../model/job-cache.ts";
import type { Ports } from "../model/ports.ts";
import { digestOfFile } from "../workspace/fingerprint.ts";
import { sha256 } from "../workspace/sha256.ts";
import { type Trust, trustOf } from "./trust.ts";

export interface JobCacheOptions {
  readonly inputs: {
    readonly cache: "auto" | "true" | "false";
    readonly cacheDir: string;
    readonly allowUnsafePrCheckout: boolean;
  };
  readonly github: GitHubContext;
  readonly ports: Pick<Ports, "env" | "log" | "clock">;
}

type Level = Extract<Trust, { kind: "level" }>;
type Library = typeof import("@actions/cache");

/** @returns nothing where nothing is to be kept, or nothing can be */
export async function openJobCache(options: JobCacheOptions): Promise<JobCache | undefined> {
  if (!isWanted(options)) return undefined;
  const { log } = options.ports;
  const trust = trustOf(options);
  if (trust.kind === "none") {
    log.line(`Nothing is kept for other jobs, because ${trust.reason}.`);
    return undefined;
  }
  const library = await import("@actions/cache");
  if (!library.isFeatureAvailable()) {
    log.line("Nothing is kept for other jobs, because this runner has no cache service.");
    return undefined;
  }
  return cacheOf(library, { ...options, level: trust, image: await describeImage(options.ports) });
}

/** Whether GitHub's cache is used: with `cache-dir` the user keeps the folder, and a self-hosted runner may be far from the service. */
const isWanted = ({ inputs, ports }: JobCacheOptions): boolean =>
  inputs.cache === "true" ||
  (inputs.cache === "auto" && inputs.cacheDir === "" && ports.env.RUNNER_ENVIRONMENT === "github-hosted");

/** What programs are built for: the runner's image, or that of the job's container. */
const describeImage = async ({ env }: Pick<Ports, "env">): Promise<string> =>
  sha256(
    JSON.stringify([
      env.ImageOS,
      env.ImageVersion,
      env.RUNNER_OS,
      env.RUNNER_ARCH,
      await digestOfFile("/etc/os-release"),
    ]),
  ).slice(0, 16);

interface OpenedCache extends JobCacheOptions {
  readonly level: Level;
  readonly image: string;
}

function cacheOf(library: Library, { level, image, ports }: OpenedCache): JobCache {
  const { log, clock } = ports;
  const week = Math.floor(clock.now() / (7 * 24 * 3_600_000));
  const prefixOf = (of: string, { key, ages }: KeptFolder): string =>
    ["kfp-tekton-action", of, image, key, ...(ages ? [`week-${week}`] : []), ""].join(":");
  return {
    restore: async (kept) => {
      const [own = "", ...above] = [level.own, ...level.above].map((of) => prefixOf(of, kept));
      const found = await attempt(`Restoring ${kept.title}`, log, () =>
        library.restoreCache([kept.folder], own, above),
      );
      if (found !== undefined) return found.split(":").at(-1);
      log.debug(`cache: ${kept.title}: nothing is kept as ${[own, ...above].join(" or ")}`);
      // What was unpacked before a failure is not the whole.
      await rm(kept.folder, { recursive: true, force: true });
      return undefined;
    },
    save: async (kept, digest) => {
      const key = `${prefixOf(level.own, kept)}${digest}`;
      await attempt(`Keeping ${kept.title} for other jobs`, log, () => library.saveCache([kept.folder], key));
    },
  };
}

/** The library reports what fails as a warning itself, except for what it takes for a wrong call. */
async function attempt<Result>(
  title: string,
  log: Ports["log"],
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await log.folded(title, work);
  } catch (error) {
    const message = `${title} failed: ${(error as Error).message}`;
    log.annotate({ level: "warning", title: "Cache", message });
    return undefined;
  }
}
