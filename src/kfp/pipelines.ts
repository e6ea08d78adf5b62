import { KfpError } from "../errors.ts";
import type { Pipeline } from "./generations/generation.ts";
import type { UploadOptions } from "./kfp.ts";
import { postOnce } from "./post-once.ts";
import type { Server } from "./server.ts";

/** Begins the description of a pipeline that this action made: its first version, named after the pipeline, is not one that anybody asked for. */
const madeHere = "Created by kfp-tekton-action.";

export const isMadeHere = ({ description }: Pipeline): boolean => description.startsWith(madeHere);

export async function findOrCreatePipeline(upload: UploadOptions, server: Server): Promise<Pipeline> {
  const name = upload.pipelineName;
  const find = (): Promise<Pipeline | undefined> => findPipeline(name, server);
  const send = (): Promise<Pipeline> =>
    server.api.createPipeline({ name, description: `${madeHere} ${upload.description}`, upload });
  return (await find()) ?? (await postOnce({ send, find, server, what: `pipeline "${name}"` }));
}

async function findPipeline(name: string, server: Server): Promise<Pipeline | undefined> {
  const found = await server.api.findPipelines(name);
  const exact = found.find((pipeline) => pipeline.name === name);
  const [other] = found;
  if (exact === undefined && other !== undefined) throw otherCase(name, other.name, server);
  return exact;
}

/** The database's collation ignores case: such a pipeline can neither be found nor made (recorded surprise 11). */
function otherCase(name: string, existing: string, { ui, generation }: Server): KfpError {
  return new KfpError(
    `The server has a pipeline "${existing}", and does not tell upper from lower case: "${name}" cannot be made beside it.`,
    {
      method: "GET",
      url: `${ui}/apis/${generation.name}/pipelines`,
      hint: "Use the same spelling, or another name in `pipeline-name`.",
    },
  );
}
