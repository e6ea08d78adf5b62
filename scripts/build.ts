/** Builds the bundle into the folder given: `npm run build` writes dist. */
import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? "dist";
// The folder goes first: chunks of an earlier build would stay beside the new ones.
rmSync(folder, { recursive: true, force: true });
const { status } = spawnSync(
  "ncc",
  ["build", "src/index.ts", "--out", folder, "--license", "licenses.txt", "--no-cache"],
  { stdio: "inherit", shell: process.platform === "win32" },
);
// The post step is the same bundle, told so: a second one would be another two megabytes.
writeFileSync(join(folder, "post.js"), 'process.argv.push("post");\nawait import("./index.js");\n');
process.exitCode = status ?? 1;
