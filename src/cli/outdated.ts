import type { StepContext } from "../context/step-context.ts";
import { gitIn } from "../git/git.ts";
import { PackageError } from "../model/errors.ts";

/**
 * Finds packages that git knows and that the compilation has just changed: the work tree is compared with the index, so that a commit with
 * the module and its package passes, also from a pre-commit hook. In a fresh checkout that is the comparison with the commit.
 * @param packages relative to the workspace
 */
export async function findOutdated(
  packages: readonly string[],
  { workspace, ports }: Pick<StepContext, "workspace" | "ports">,
): Promise<readonly PackageError[]> {
  if (packages.length === 0) return [];
  const git = gitIn(workspace, ports.env);
  const { ok, text } = await git(
    ...["diff", "--name-only", "--no-ext-diff", "--ignore-submodules=dirty", "--relative", "-z", "--", ...packages],
  );
  const changed = ok ? text.split("\0").filter((path) => path !== "") : [];
  return changed.map(
    (file) =>
      new PackageError(`${file} was out of date. It is compiled now.`, {
        code: "package-drifted",
        hint: "Add it to the commit of its pipeline.",
        location: { file },
      }),
  );
}
