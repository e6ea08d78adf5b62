import { createHash } from "node:crypto";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { keptPathsOf } from "./sdk-folder.ts";

const most = 50;

/**
 * An empty folder whose path follows from what the test will put there, gone after the test. The action keeps packages by the path of the
 * workspace, so that the steps of the next test with the same files take them from its cache. In each run of the tests the first step compiles
 * them. For tests that are not about compiling.
 */
export function makeKeptPath(content: string): string {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 16);
  const own = join(keptPathsOf(process.ppid), `worker-${process.env.VITEST_POOL_ID}`);
  const folder = Array.from({ length: most }, (_, index) => join(own, `${digest}-${index}`)).find(
    (path) => !existsSync(path),
  );
  if (folder === undefined) throw new Error(`A test has more than ${most} workspaces with the same files.`);
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
