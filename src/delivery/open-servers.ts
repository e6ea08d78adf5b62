import type { StepContext } from "../context/step-context.ts";
import type { KfpClient } from "../kfp/kfp.ts";
import { packageKind } from "../packages/package-kind.ts";
import { type EmbeddedGeneration, type OpenServer, openEmbedded } from "./open-embedded.ts";
import type { Servers } from "./servers.ts";
import { openSeveral } from "./several-servers.ts";

/** @throws ActionError if no server can be reached */
export async function openServers(options: StepContext): Promise<Servers> {
  return options.inputs.host === "embedded" ? embeddedServers(options) : await openSeveral(options);
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
  const clientOf = async (generation: EmbeddedGeneration): Promise<KfpClient> => {
    const server = started.get(generation) ?? start(generation);
    started.set(generation, server);
    return (await server).client;
  };
  const open = (): readonly KfpClient[] => opened.map(({ client }) => client);
  return {
    clientFor: ({ yaml }) => clientOf(packageKind(yaml).kind === "pipeline-spec" ? "v2beta1" : "v1"),
    all: async () => (opened.length > 0 ? open() : [await clientOf("v1")]),
    open,
    at: (url) => {
      const client = open().find(({ base }) => url.startsWith(base)) ?? open()[0];
      if (client === undefined) throw new Error("No server is open.");
      return client;
    },
    failures: [],
    close: async () => {
      await Promise.allSettled(started.values());
      await Promise.all(opened.map(({ close }) => close()));
    },
  };
}
