#!/usr/bin/env node
if (Number(process.versions.node.split(".")[0]) < 22) {
  process.stderr.write("kfp-tekton-action needs Node 22 or later, and this is " + process.version + ".\n");
  process.exitCode = 2;
} else {
  process.argv.splice(2, 0, "cli");
  import("./index.js");
}
