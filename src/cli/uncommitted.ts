import type { StepContext } from "../context/step-context.ts";
import { gitIn } from "../git/git.ts";
import { InputError } from "../model/errors.ts";

/**
 * Versions are named by the commit, and a commit has one version: an upload of what is not committed would take the name from what is.
 * @throws InputError
 */
export async function refuseUncommitted({ inputs, workspace, ports }: Omit<StepContext, "login">): Promise<void> {
  const isUpload = inputs.environment !== "" || !["", "embedded"].includes(inputs.host);
  if (!isUpload || inputs.upload === "false") return;
  if (!/\{(?:short-)?sha\}/.test(inputs.versionName)) return;
  const git = gitIn(workspace, ports.env);
  const packages = `:(exclude)${inputs.outputDir}`;
  const { ok, text } = await git("diff", "HEAD", "--name-only", "--no-ext-diff", "--", ".", packages);
  const [file] = text.split("\n");
  if (ok && file !== "")
    throw new InputError([
      `The version is named by the commit, and ${file} has changes that are not committed. Commit them, or set \`version-name\`.`,
    ]);
}
