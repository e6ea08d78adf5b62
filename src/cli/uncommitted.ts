import { relative } from "node:path";
import type { StepContext } from "../context/step-context.ts";
import { gitIn } from "../git/git.ts";
import { submodulesOf } from "../git/submodules.ts";
import type { Environment } from "../model/environment.ts";
import { InputError } from "../model/errors.ts";

/**
 * Versions are named by the commit, and a commit has one version: an upload of what is not committed would take the name from what is.
 * @throws InputError
 */
export async function refuseUncommitted({ inputs, workspace, ports }: Omit<StepContext, "login">): Promise<void> {
  const isUpload = inputs.environment !== "" || !["", "embedded"].includes(inputs.host);
  if (!isUpload || inputs.upload === "false") return;
  if (!/\{(?:short-)?sha\}/.test(inputs.versionName)) return;
  const file = await findUncommitted(workspace, [`:(exclude)${inputs.outputDir}`], ports.env);
  if (file !== undefined)
    throw new InputError([
      `The version is named by the commit, and ${file} has changes that are not committed. Commit them, or set \`version-name\`.`,
    ]);
}

/** The first tracked file that differs from the commit, in submodules too. */
async function findUncommitted(
  tree: string,
  excluded: readonly string[],
  env: Environment,
): Promise<string | undefined> {
  const git = gitIn(tree, env);
  const options = ["--name-only", "--no-ext-diff", "--ignore-submodules=dirty"];
  const { ok, text } = await git("diff", "HEAD", ...options, "--", ".", ...excluded);
  if (ok && text !== "") return text.split("\n")[0];
  for (const submodule of await submodulesOf(tree, git)) {
    const file = await findUncommitted(submodule, [], env);
    if (file !== undefined) return `${relative(tree, submodule)}/${file}`;
  }
  return undefined;
}
