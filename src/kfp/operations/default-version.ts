import type { UploadedVersion } from "../../model/version.ts";
import type { Api, Pipeline, Version } from "../generations/generation.ts";
import type { KfpConnection } from "./connection.ts";
import { readDescription } from "./description.ts";

export interface SettleContext {
  /** The pipeline before the upload. */
  readonly pipeline: Pipeline;
  readonly version: Version;
  readonly outcome: UploadedVersion["outcome"];
  /** Whether the default is to move to this version. */
  readonly moves: boolean;
  /** When the pipeline was read, by this machine's clock. */
  readonly started: number;
}

type SetDefault = NonNullable<Api["setDefaultVersion"]>;

/** An upload that must not move the default moves it back within seconds. A default older than this was chosen on purpose and is left alone. */
const inFlightMs = 5 * 60_000;
/** Servers tell times in seconds. */
const granularityMs = 1_000;
/** Two uploads at the same time need two rounds. */
const rounds = 10;

/**
 * kfp-tekton moves a pipeline's default version on every upload. The default is moved back if the upload must not change it, and moved
 * explicitly if the version already existed. If the newest version is always the default, there is nothing to do.
 */
export class DefaultVersions {
  readonly #server: KfpConnection;
  /** Whether uploads move the default: the server's setting AUTO_UPDATE_PIPELINE_DEFAULT_VERSION, determined once. */
  #movesByItself: Promise<boolean> | undefined;

  #hasSaid = false;

  constructor(server: KfpConnection) {
    this.#server = server;
  }

  async settle(settling: SettleContext): Promise<void> {
    const { pipeline, version, outcome, moves } = settling;
    const { setDefaultVersion } = this.#server.api;
    if (setDefaultVersion === undefined) {
      if (!moves && outcome === "created") this.#sayThatItIsTheDefault();
      return;
    }
    const isDefault = pipeline.defaultVersion?.id === version.id;
    if (moves) {
      if (isDefault || (await this.#isMoved(settling))) return;
      await setDefaultVersion(pipeline.id, version.id);
    } else if (outcome === "created" || (isDefault && isInFlight(version, this.#server.clock.now()))) {
      await putBack(settling, this.#server, setDefaultVersion);
    }
  }

  /** An existing version does not become the default again: somebody may have moved the default on purpose since. */
  async #isMoved({ pipeline, version, outcome }: SettleContext): Promise<boolean> {
    if (outcome === "reused") return mayBeDefault(version);
    this.#movesByItself ??= this.#server.api
      .findPipelines([pipeline.name])
      .then(([found]) => found?.defaultVersion?.id === version.id);
    try {
      return await this.#movesByItself;
    } catch (error) {
      this.#movesByItself = undefined;
      throw error;
    }
  }

  /** Once. */
  #sayThatItIsTheDefault(): void {
    if (this.#hasSaid) return;
    this.#hasSaid = true;
    this.#server.log.line("This server takes the newest version of a pipeline for its default, whoever uploads it");
  }
}

/**
 * Each round checks the result: moving a default back may overtake a concurrent upload that moves it on purpose, and the last one to write
 * sees that.
 */
async function putBack(settling: SettleContext, server: KfpConnection, setDefault: SetDefault): Promise<void> {
  const { pipeline, version, outcome, started } = settling;
  const now = outcome === "created" ? Date.parse(version.createdAt) : server.clock.now();
  const since = now - (server.clock.now() - started) - granularityMs;
  const before = await shownDefault(settling, now, server);
  let put = "";
  for (let round = 0; round < rounds; round += 1) {
    const { items } = await server.api.listVersions(pipeline.id, "");
    const right = rightDefault({ versions: items, before, since });
    if (right === undefined || right.id === put) return;
    await setDefault(pipeline.id, right.id);
    put = right.id;
  }
}

/**
 * The default before this upload, unless a concurrent upload set it for a moment, or the server does not show it (quirks:
 * cut-upload-leaves-invisible-row, default-version-unchecked).
 */
async function shownDefault(
  { pipeline, version }: SettleContext,
  now: number,
  server: KfpConnection,
): Promise<Version | undefined> {
  const { id, defaultVersion } = pipeline;
  if (defaultVersion === undefined || defaultVersion.id === version.id || isInFlight(defaultVersion, now))
    return undefined;
  const found = await server.api.findVersions(id, [defaultVersion.name]);
  return found.find((candidate) => candidate.id === defaultVersion.id);
}

const isInFlight = (version: Version, now: number): boolean =>
  !mayBeDefault(version) && now - Date.parse(version.createdAt) < inFlightMs;

const mayBeDefault = ({ description }: Version): boolean => readDescription(description).movesDefault !== false;

interface Candidates {
  /** The newest first. */
  readonly versions: readonly Version[];
  readonly before: Version | undefined;
  /** A time of the server's clock, in milliseconds. */
  readonly since: number;
}

/** Chooses the default: a version uploaded as default in the meantime, else the previous default, else the newest eligible version. */
function rightDefault({ versions, before, since }: Candidates): Version | undefined {
  const meant = versions.filter(({ description }) => readDescription(description).movesDefault === true);
  const after = before === undefined ? since : Math.max(since, Date.parse(before.createdAt) + granularityMs);
  const newer = meant.find(({ createdAt }) => Date.parse(createdAt) >= after);
  return newer ?? before ?? meant[0] ?? versions.find(mayBeDefault);
}
