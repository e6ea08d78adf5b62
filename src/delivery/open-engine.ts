import type { Engine, EngineOptions } from "./engine.ts";

/** What the inputs name, loaded only then. @throws ActionError */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  return await engines[options.inputs.engine](options);
}

const engines = {
  kfp: async (options: EngineOptions) => await (await import("./kfp-engine.ts")).openKfpEngine(options),
  tekton: async (options: EngineOptions) => await (await import("./tekton-engine.ts")).openTektonEngine(options),
} as const;
