import { onTestFinished } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { type EmbeddedServer, startEmbeddedServer } from "../../src/embedded/embedded.ts";
import { makeFolder } from "./workspace.ts";

/** A server with an empty memory, or with that of the folder; closed after the test. */
export async function startServer(folder = makeFolder("embedded")): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ folder, env: process.env, clock: systemClock });
  onTestFinished(() => server.close());
  return server;
}
