import { spawnSync } from "node:child_process";

/** `npm test` needs nothing prepared; `.ci/run` sees to it that these tests run. */
export const hasKubectl = spawnSync("kubectl", ["version", "--client"]).status === 0;

if (!hasKubectl)
  console.log("Skipped: tests of `engine: tekton` need kubectl on the PATH (`npm run install-kubectl`).");
