import { createHash } from "node:crypto";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { keptPathsOf } from "./sdk-folder.ts";

/**
 * An empty folder whose path follows from what the test will put there, gone after the test. The action keeps packages by the path of the
 * workspace, so that the steps of the next test with the same files take them from its cache. In each run of the tests the first step compiles
 * them. For tests that are not about compiling.
 */
export function makeKeptPath(content: string): string {
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 16);
  const own = join(keptPathsOf(process.ppid), `worker-${process.env.VITEST_POOL_ID}`);
  const folder = [digest, `${digest}-2`, `${digest}-3`]
    .map((name) => join(own, name))
    .find((path) => !existsSync(path));
  if (folder === undefined) throw new Error("A test has more than three workspaces with the same files.");
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A workspace with these files, whose packages are compiled once for all tests of a worker. Values are the texts, keys the paths. */
export function keptWorkspace(files: Readonly<Record<string, string>>): string {
  const workspace = makeKeptPath(JSON.stringify(Object.entries(files).sort()));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  return workspace;
}
