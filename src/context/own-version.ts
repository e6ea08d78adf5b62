import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { sha256 } from "../workspace/sha256.ts";

/**
 * A digest of this action's own code: what one version has computed is not used by another.
 * @param program the script that was started, in the bundle's folder or in src
 * @returns undefined where the code cannot be told
 */
export function ownVersion(program: string): string | undefined {
  try {
    const folder = dirname(realpathSync(program));
    return basename(folder) === "src"
      ? digestOfSources(folder)
      : readFileSync(join(folder, "build.txt"), "utf8").trim();
  } catch {
    return undefined;
  }
}

function digestOfSources(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return sha256(JSON.stringify(files.sort().map((name) => [name, sha256(readFileSync(join(folder, name)))])));
}
