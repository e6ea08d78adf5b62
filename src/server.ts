import { join } from "node:path";
import type { Clock } from "./clock.ts";
import type { Inputs } from "./inputs.ts";
import { connectToKfp, type KfpClient } from "./kfp/kfp.ts";
import type { Log } from "./log.ts";

export interface ServerOptions {
  readonly inputs: Inputs;
  /** Absolute path of the folder where an embedded server keeps what it knows. */
  readonly jobFolder: string;
  readonly ports: {
    readonly log: Log;
    readonly clock: Clock;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly signal: AbortSignal;
  };
}

export interface OpenServer {
  readonly client: KfpClient;
  readonly close: () => Promise<void>;
}

/** The server that `host` names; the embedded one is started for it, and loaded only then. @throws KfpError */
export async function openServer({ inputs, jobFolder, ports }: ServerOptions): Promise<OpenServer> {
  if (inputs.host !== "embedded") {
    const client = await connectToKfp({ ...ports, ...inputs, namespace: "" });
    ports.log.line(`Server ${client.description}`);
    return { client, close: client.close };
  }
  const { startEmbeddedServer } = await import("./embedded/embedded.ts");
  const server = await startEmbeddedServer({ folder: join(jobFolder, "embedded"), env: ports.env, clock: ports.clock });
  // Past any proxy: the server listens on the loopback interface of this machine.
  const client = await connectToKfp({ ...ports, env: {}, host: server.url, api: "v1", token: "", namespace: "" });
  return {
    client,
    close: async () => {
      await client.close();
      await server.close();
    },
  };
}
