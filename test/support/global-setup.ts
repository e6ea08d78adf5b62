import { rmSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { prepareSdk } from "../../src/compile/sdk-environment.ts";
import { cacheFolder, keptPathsOf } from "./sdk-folder.ts";

/** Installs the pinned SDK once, with the action's own means, for all tests that compile; it is kept for the next time. */
export async function setup(project: TestProject): Promise<void> {
  const say = (text: string): void => console.log(text);
  const log = {
    line: say,
    debug: () => {},
    group: say,
    folded: (_: string, work: () => Promise<never>) => work(),
    annotate: () => {},
    mask: () => {},
  };
  const { python } = await prepareSdk({
    workspace: process.cwd(),
    python: "python3",
    sdk: "kfp-tekton",
    sdkVersion: "1.9.3",
    requirements: [],
    cacheFolder,
    env: process.env,
    log,
  });
  project.provide("sdkPython", python);
}

export function teardown(): void {
  rmSync(keptPathsOf(process.pid), { recursive: true, force: true });
}
