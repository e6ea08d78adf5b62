#!/usr/bin/env node
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write("kfp-tekton-action needs Node 22.13 or later, and this is " + process.version + ".\n");
  process.exitCode = 2;
} else {
  process.argv.splice(2, 0, "cli");
  import("./index.js");
}
