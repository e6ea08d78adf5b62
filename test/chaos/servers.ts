import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../../src/clock.ts";
import { type EmbeddedServer, startEmbeddedServer } from "../../src/embedded/embedded.ts";
import type { Servers } from "./cell.ts";

/** One embedded server for each clock, started when it is first asked for. */
export function startServers(): Servers & { readonly close: () => Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), "chaos-"));
  const started = new Map<number, Promise<EmbeddedServer>>();
  return {
    withSkew: async (ms) => {
      const server =
        started.get(ms) ??
        startEmbeddedServer({
          folder: join(folder, String(ms)),
          env: process.env,
          clock: { ...systemClock, now: () => Date.now() + ms },
        });
      started.set(ms, server);
      return (await server).url;
    },
    close: async () => {
      for (const server of started.values()) await (await server).close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
