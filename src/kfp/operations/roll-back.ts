import { KfpError } from "../../model/errors.ts";
import type { Api, Version } from "../generations/generation.ts";
import type { KfpConnection } from "./connection.ts";
import { readDescription } from "./description.ts";
import type { DescribedVersion } from "./passed-versions.ts";
import { postOnce } from "./post-once.ts";
import { unlessGone } from "./unless-gone.ts";

export interface Rollback {
  readonly pipelineName: string;
  readonly version: DescribedVersion;
}

type SetDefault = NonNullable<Api["setDefaultVersion"]>;

/** An upload that must not move the default puts it back within seconds, to what it was when that upload began. */
const settleMs = 5_000;
const granularityMs = 1_500;
const mostReadings = 20;
const mostRounds = 10;

/**
 * Makes an earlier version the one that runs when none is named, and reads it back. Where the newest version is always the default, the
 * earlier one is uploaded again.
 * @returns the version that is the default now
 * @throws KfpError if something else moves the default at the same time
 */
export async function rollBack(rollback: Rollback, server: KfpConnection): Promise<Version> {
  const { setDefaultVersion } = server.api;
  return setDefaultVersion === undefined
    ? await uploadAgain(rollback, server)
    : await moveDefault(rollback, setDefaultVersion, server);
}

/** Right twice, with a pause in between: an upload that began before may still put back what was the default then. */
async function moveDefault(
  { pipelineName, version }: Rollback,
  setDefault: SetDefault,
  server: KfpConnection,
): Promise<Version> {
  let right = 0;
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const pipelines = await server.api.findPipelines([pipelineName]);
    const pipeline = pipelines.find(({ id }) => id === version.pipelineId);
    right = pipeline?.defaultVersion?.id === version.id ? right + 1 : 0;
    if (right === 2) return version;
    if (right === 1) await server.clock.sleep(settleMs, server.signal);
    else await setDefault(version.pipelineId, version.id);
  }
  throw unsettled(pipelineName, server);
}

async function uploadAgain(rollback: Rollback, server: KfpConnection): Promise<Version> {
  const { version, pipelineName } = rollback;
  for (let round = 0; ; round += 1) {
    const { items } = await server.api.listVersions(version.pipelineId, "");
    const latest = items.filter(({ createdAt }) => createdAt === items[0]?.createdAt);
    const [newest] = latest;
    if (newest !== undefined && latest.every((one) => isSame(one, version))) return newest;
    if (round === mostRounds) throw unsettled(pipelineName, server);
    // Times are in seconds: which of several versions of one second is the newest is up to the database.
    const tied = latest.find((one) => isSame(one, version) && one.name.startsWith(copyOf(version.name)));
    if (tied === undefined) await upload(rollback, items, server);
    else await removeTied(tied, server);
  }
}

async function removeTied(tied: Version, server: KfpConnection): Promise<void> {
  await unlessGone(server, () => server.api.deleteVersion(tied));
  await server.clock.sleep(granularityMs, server.signal);
}

/** The copy has the description of the original. */
function isSame(newest: Version, { id, commit, sha256 }: DescribedVersion): boolean {
  const from = readDescription(newest.description);
  return newest.id === id || (from.commit === commit && from.sha256 === sha256);
}

/** A copy of a copy is named after the original. */
const copyOf = (name: string): string => `${name.replace(/-rollback-\d+$/, "").slice(0, 100)}-rollback-`;

async function upload({ pipelineName, version }: Rollback, all: readonly Version[], server: KfpConnection) {
  const { pipelineId, description } = version;
  const numbers = all.flatMap(({ name }) =>
    name.startsWith(copyOf(version.name)) ? [Number(name.slice(copyOf(version.name).length))] : [],
  );
  const name = `${copyOf(version.name)}${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
  const text = await server.api.readStored(version);
  const file = { fileName: "pipeline.yaml", bytes: async () => Buffer.from(text) };
  const find = async (): Promise<Version | undefined> =>
    (await server.api.findVersions(pipelineId, [name])).find((found) => found.name === name);
  const send = async (): Promise<Version> =>
    await server.api.uploadVersion(pipelineId, { name, description, provenance: [], file });
  await postOnce({ send, find, server, what: `version "${name}" of pipeline "${pipelineName}"` });
}

const unsettled = (pipelineName: string, { ui }: KfpConnection): KfpError =>
  new KfpError(`The default version of pipeline "${pipelineName}" is changed by something else at the same time.`, {
    code: "rollback-unsettled",
    method: "GET",
    url: ui,
    hint: "Let no deployment run at the same time: give both workflows the same `concurrency` group, and run the step again.",
  });
