import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Where `npm run install-kubectl` puts it. */
export const kubectlFolder = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "kubectl");

const programs = join(kubectlFolder, "bin");
if (existsSync(programs)) process.env.PATH = `${process.env.PATH}${delimiter}${programs}`;

/** `npm test` needs nothing prepared; `.ci/run` sees to it that these tests run. */
export const hasKubectl = spawnSync("kubectl", ["version", "--client"]).status === 0;

if (!hasKubectl)
  console.log("Skipped: tests of `engine: tekton` need kubectl on the PATH, or `npm run install-kubectl`.");
