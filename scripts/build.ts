/** Builds the bundle into the folder given: `npm run build` writes dist. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageFolders, renderLicenses, type StatsModule } from "./licenses.ts";

const folder = process.argv[2] ?? "dist";
// The folder goes first: chunks of an earlier build would stay beside the new ones.
rmSync(folder, { recursive: true, force: true });
const scratch = mkdtempSync(join(tmpdir(), "build-"));
const stats = join(scratch, "stats.json");
const { status } = spawnSync("ncc", ["build", "src/index.ts", "--out", folder, "--stats-out", stats, "--no-cache"], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
// The post step is the same bundle, told so: a second one would be another two megabytes.
writeFileSync(join(folder, "post.js"), 'process.argv.push("post");\nawait import("./index.js");\n');
// The command line, likewise. It is read by whatever Node there is, so an older one gets a sentence and no syntax error.
writeFileSync(
  join(folder, "cli.js"),
  `#!/usr/bin/env node
if (Number(process.versions.node.split(".")[0]) < 22) {
  process.stderr.write("kfp-tekton-action needs Node 22 or later, and this is " + process.version + ".\\n");
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
process.exitCode = status ?? 1;
