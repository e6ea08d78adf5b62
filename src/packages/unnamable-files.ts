import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import { packageFile } from "./manifest.ts";

const skipped: ReadonlySet<string> = new Set(["node_modules", ".git"]);
/** More entries than any artifact has: the search ends there. */
const mostEntries = 100_000;

/**
 * Packages below the folders of the globs whose name has a line break or another control character. No glob matches a line break, so they would
 * be passed over without a word. Relative to the workspace.
 */
export async function findUnnamableFiles(workspace: string, patterns: readonly string[]): Promise<readonly string[]> {
  const globs = patterns.filter((pattern) => !pattern.startsWith("!") && isDynamicPattern(pattern));
  const open = [...new Set(globs.map(fixedFolder))];
  const found = new Set<string>();
  let entries = 0;
  for (let folder = open.pop(); folder !== undefined && entries < mostEntries; folder = open.pop()) {
    for (const entry of await readdir(join(workspace, folder), { withFileTypes: true }).catch(() => [])) {
      entries += 1;
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory() && !skipped.has(entry.name)) open.push(path);
      if (entry.isFile() && isUnnamable(path) && packageFile.test(path.replace(controls, ""))) found.add(path);
    }
  }
  return [...found].sort();
}

const controls = /\p{Cc}/gu;

export const isUnnamable = (path: string): boolean => path.search(controls) !== -1;

/** What stands before the first part with a star. */
function fixedFolder(pattern: string): string {
  const parts = pattern.split("/");
  const end = parts.findIndex((part) => isDynamicPattern(part));
  return parts.slice(0, end).join("/") || ".";
}
