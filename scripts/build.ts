/** Builds the bundle into the folder given: `npm run build` writes dist. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageFolders, renderLicenses, type StatsModule } from "./licenses.ts";

const folder = process.argv[2] ?? "dist";
// The folder is removed first. Otherwise chunks of an earlier build would stay beside the new ones.
rmSync(folder, { recursive: true, force: true });
const scratch = mkdtempSync(join(tmpdir(), "build-"));
const stats = join(scratch, "stats.json");
const { status } = spawnSync("ncc", ["build", "src/index.ts", "--out", folder, "--stats-out", stats, "--no-cache"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
// The post step uses the same bundle and passes it a mode, because a second bundle would add two megabytes.
writeFileSync(join(folder, "post.js"), 'process.argv.push("post");\nawait import("./index.js");\n');
// The command line uses the same bundle too. Any version of Node may read this file, so an older one must find no syntax that it does not know.
writeFileSync(
  join(folder, "cli.js"),
  `#!/usr/bin/env node
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write("kfp-tekton-action needs Node 22.13 or later, and this is " + process.version + ".\\n");
  process.exitCode = 2;
} else {
  process.argv.splice(2, 0, "cli");
  import("./index.js");
}
`,
  { mode: 0o755 },
);
const { modules } = JSON.parse(readFileSync(stats, "utf8")) as { readonly modules: readonly StatsModule[] };
writeFileSync(join(folder, "licenses.txt"), renderLicenses(packageFolders(modules)));
rmSync(scratch, { recursive: true, force: true });
// What one build has computed and kept is not used by another: see src/context/own-version.ts.
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
const build = createHash("sha256");
for (const file of files)
  if (statSync(join(folder, file)).isFile()) build.update(`${file}\0`).update(readFileSync(join(folder, file)));
writeFileSync(join(folder, "build.txt"), `${build.digest("hex")}\n`);
process.exitCode = status ?? 1;
