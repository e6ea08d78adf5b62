import type { StepContext } from "../context/step-context.ts";
import type { Engine } from "./engine.ts";

/** Opens the engine that the inputs name. Only that engine's code is loaded. @throws ActionError */
export async function openEngine(options: StepContext): Promise<Engine> {
  return await engines[options.inputs.engine](options);
}

const engines = {
  kfp: async (options: StepContext) => await (await import("./kfp-engine.ts")).openKfpEngine(options),
  tekton: async (options: StepContext) => await (await import("./tekton-engine.ts")).openTektonEngine(options),
} as const;
