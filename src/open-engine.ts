import type { Engine, EngineOptions } from "./engine.ts";

/** What the inputs name, loaded only then. @throws ActionError */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const { openKfpEngine } = await import("./kfp-engine.ts");
  return await openKfpEngine(options);
}
