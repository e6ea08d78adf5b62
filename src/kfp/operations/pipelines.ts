import { KfpError } from "../../model/errors.ts";
import type { UploadRequest } from "../../model/upload.ts";
import type { Pipeline } from "../generations/generation.ts";
import { cannotStore } from "../transport/transient.ts";
import type { KfpConnection } from "./connection.ts";
import { postOnce } from "./post-once.ts";
import { isStorable } from "./refuse-name.ts";

/**
 * Begins the description of a pipeline that this action created. Its first version, named after the pipeline, was not requested by anybody
 * and may be removed.
 */
const madeHere = "Created by kfp-tekton-action.";

export const isMadeHere = ({ description }: Pipeline): boolean => description.startsWith(madeHere);

/** Limit of the names in one request: with the filter's punctuation and encoding the URL stays below the 8 KiB that proxies accept. */
const lookUpLength = 1_500;
/** Limit of names per request: half a page, so that the results fit on one page. */
const lookUpCount = 100;

/** Looks up many pipelines in as few requests as their names allow. @returns existing pipelines by name */
export async function findPipelines(
  names: readonly string[],
  server: KfpConnection,
): Promise<ReadonlyMap<string, Pipeline>> {
  const found = new Map<string, Pipeline>();
  for (const batch of batches(names.filter(isStorable)))
    for (const pipeline of await findBatch(batch, server)) found.set(pipeline.name, pipeline);
  return found;
}

/** One name that the database cannot store makes the whole look-up fail, so a failed batch is halved. Such a name cannot exist. */
async function findBatch(names: readonly string[], server: KfpConnection): Promise<readonly Pipeline[]> {
  try {
    return await server.api.findPipelines(names);
  } catch (error) {
    if (!(error instanceof KfpError) || !cannotStore(error)) throw error;
    if (names.length === 1) return [];
    const half = Math.ceil(names.length / 2);
    return [...(await findBatch(names.slice(0, half), server)), ...(await findBatch(names.slice(half), server))];
  }
}

function batches(names: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const name of names) {
    length += encodeURIComponent(name).length;
    if (length > lookUpLength || (all.at(-1)?.length ?? 0) >= lookUpCount) {
      all.push([]);
      length = encodeURIComponent(name).length;
    }
    all.at(-1)?.push(name);
  }
  return all;
}

export interface FoundPipeline {
  readonly pipeline: Pipeline;
  readonly isNew: boolean;
}

export async function findOrCreatePipeline(
  upload: UploadRequest,
  description: string,
  server: KfpConnection,
): Promise<FoundPipeline> {
  const name = upload.pipelineName;
  const find = async (): Promise<FoundPipeline | undefined> => {
    const pipeline = await findPipeline(name, server);
    return pipeline === undefined ? undefined : { pipeline, isNew: false };
  };
  const send = async (): Promise<FoundPipeline> => ({
    pipeline: await server.api.createPipeline({ name, description: `${madeHere} ${description}`, file: upload }),
    isNew: true,
  });
  return (await find()) ?? (await postOnce({ send, find, server, what: `pipeline "${name}"` }));
}

async function findPipeline(name: string, server: KfpConnection): Promise<Pipeline | undefined> {
  const found = await server.api.findPipelines([name]);
  const exact = found.find((pipeline) => pipeline.name === name);
  const [other] = found;
  if (exact === undefined && other !== undefined) throw otherCase(name, other.name, server);
  return exact;
}

/** The database's collation ignores case: such a pipeline can neither be found nor made (quirk: names-ignore-case). */
function otherCase(name: string, existing: string, { ui, generation }: KfpConnection): KfpError {
  return new KfpError(
    `The server has a pipeline "${existing}", and does not tell upper from lower case: "${name}" cannot be made beside it.`,
    {
      code: "pipeline-name-taken",
      method: "GET",
      url: `${ui}/apis/${generation.name}/pipelines`,
      hint: "Use the same spelling, or another name in `pipeline-name`.",
    },
  );
}
