/** Fails if the committed bundle differs from a fresh build of the sources. */
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const fresh = mkdtempSync(join(import.meta.dirname, "..", "node_modules", ".check-dist-"));
try {
  const build = spawnSync(process.execPath, [join(import.meta.dirname, "build.ts"), fresh], { encoding: "utf8" });
  if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}${build.stderr}`);
  const different = filesOfBoth(fresh, "dist").filter((file) => read(join(fresh, file)) !== read(join("dist", file)));
  if (different.length === 0) console.log("dist equals a fresh build");
  else
    console.error(
      `dist is not what src builds to; run \`npm run build\` and commit it. Different: ${different.join(", ")}`,
    );
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function filesOfBoth(one: string, other: string): readonly string[] {
  return [...new Set([one, other].flatMap((cwd) => globSync("**/*.*", { cwd })))].sort();
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "base64");
  } catch {
    return undefined;
  }
}
