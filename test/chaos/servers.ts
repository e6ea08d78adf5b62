import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../../src/context/clock.ts";
import { type EmbeddedServer, startEmbeddedServer } from "../../src/embedded/embedded.ts";
import type { Servers } from "./cell.ts";

/** One embedded server for each clock, and for each cell that looks at everything on it; started when they are first asked for. */
export function startServers(): Servers & { readonly close: () => Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), "chaos-"));
  const started = new Map<string, Promise<EmbeddedServer>>();
  return {
    addressFor: async ({ call, generation, fault: { skewMs = 0 } }) => {
      const key = call.seesEverything ? `own ${started.size}` : `${generation}, clock ${skewMs}`;
      const server =
        started.get(key) ??
        startEmbeddedServer({
          folder: join(folder, key),
          generation,
          env: process.env,
          clock: { ...systemClock, now: () => Date.now() + skewMs },
        });
      started.set(key, server);
      return (await server).url;
    },
    close: async () => {
      for (const server of started.values()) await (await server).close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
