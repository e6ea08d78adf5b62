import type { StepContext } from "../context/step-context.ts";
import type { KfpClient } from "../kfp/kfp.ts";
import type { UploadRequest } from "../model/upload.ts";
import { packageKind } from "../packages/package-kind.ts";
import { type EmbeddedGeneration, type OpenServer, openEmbedded } from "./open-embedded.ts";
import { openServer } from "./open-server.ts";

/** The servers of a step. A package goes to the one that takes packages of its kind. */
export interface Servers {
  /** @throws ActionError */
  readonly clientFor: (request: Pick<UploadRequest, "yaml" | "pipelineName">) => Promise<KfpClient>;
  /** The servers that are open now. */
  readonly open: () => readonly KfpClient[];
  readonly close: () => Promise<void>;
}

/** @throws ActionError */
export async function openServers(options: StepContext): Promise<Servers> {
  if (options.inputs.host === "embedded") return embeddedServers(options);
  const { client, close } = await openServer(options);
  return { clientFor: async () => client, open: () => [client], close };
}

/** One for each SDK, started when the first of its packages is uploaded. */
function embeddedServers(options: StepContext): Servers {
  const started = new Map<EmbeddedGeneration, Promise<OpenServer>>();
  const opened: OpenServer[] = [];
  const start = async (generation: EmbeddedGeneration): Promise<OpenServer> => {
    const server = await openEmbedded(generation, options);
    opened.push(server);
    return server;
  };
  return {
    clientFor: async ({ yaml }) => {
      const generation = packageKind(yaml).kind === "pipeline-spec" ? "v2beta1" : "v1";
      const server = started.get(generation) ?? start(generation);
      started.set(generation, server);
      return (await server).client;
    },
    open: () => opened.map(({ client }) => client),
    close: async () => {
      await Promise.allSettled(started.values());
      await Promise.all(opened.map(({ close }) => close()));
    },
  };
}
