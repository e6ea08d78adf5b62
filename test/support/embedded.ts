import { onTestFinished } from "vitest";
import { systemClock } from "../../src/context/clock.ts";
import { type EmbeddedOptions, type EmbeddedServer, startEmbeddedServer } from "../../src/embedded/embedded.ts";
import type { Clock } from "../../src/model/clock.ts";
import { makeFolder } from "./workspace.ts";

/** A server with an empty memory, or with that of the folder; kfp-tekton 1.9.2 unless said otherwise. Closed after the test. */
export async function startServer(
  folder = makeFolder("embedded"),
  generation: EmbeddedOptions["generation"] = "v1",
  clock: Clock = systemClock,
): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ folder, env: process.env, clock, generation });
  onTestFinished(() => server.close());
  return server;
}
