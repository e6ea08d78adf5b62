import { inject } from "vitest";

export { cacheFolder } from "./sdk-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    sdkPython: string;
  }
}

/** The interpreter of the environment that global-setup.ts made, from `python3` with the pinned SDK. */
export function sdkPython(): string {
  return inject("sdkPython");
}
