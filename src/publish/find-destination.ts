import { gitIn } from "../git/git.ts";
import { findRepository } from "../git/repository.ts";
import { PublishError } from "../model/errors.ts";
import { createDigester } from "../packages/digests.ts";
import { outputFolder, type Publication, packageFiles } from "./publication.ts";

/** Where packages may be committed, or why they may not. */
export type Destination =
  | { readonly kind: "branch"; readonly branch: string; readonly compiledAt: string }
  | { readonly kind: "none"; readonly reason: string };

/**
 * Finds the branch of the event, if the packages belong to its head.
 * @throws PublishError if the packages lie elsewhere, or were compiled from other sources than the checked-out ones
 */
export async function findDestination(publication: Publication): Promise<Destination> {
  const { github } = publication;
  const { target } = github;
  if (target.kind === "none") return target;
  const compiledAt = await checkedOutCommit(publication);
  if (compiledAt === undefined) return { kind: "none", reason: "git cannot read the checkout" };
  if (compiledAt !== target.sha) {
    const reason = `${compiledAt.slice(0, 7)} is checked out, and not ${target.sha.slice(0, 7)}, the head of ${target.branch}: of a pull request, set \`ref: \${{ github.head_ref }}\` of actions/checkout`;
    return { kind: "none", reason };
  }
  await refuseElsewhere(publication);
  await refuseOtherSources(publication);
  return { kind: "branch", branch: target.branch, compiledAt };
}

/** A job that loads packages may have no checkout; the event's commit is used then. */
async function checkedOutCommit({ github, workspace, ports }: Publication): Promise<string | undefined> {
  const { GIT_DIR: repository } = await findRepository(workspace);
  if (repository === undefined) return github.eventSha;
  const head = await gitIn(workspace, ports.env)("rev-parse", "--verify", "HEAD^{commit}");
  return head.ok ? head.text : undefined;
}

async function refuseElsewhere(publication: Publication): Promise<void> {
  const folder = outputFolder(publication);
  const elsewhere = [...(await packageFiles(publication)).keys()].find(
    (path) => folder !== "." && !path.startsWith(`${folder}/`),
  );
  if (elsewhere === undefined) return;
  throw new PublishError(`${elsewhere} lies outside ${folder}, where packages are committed to.`, {
    hint: "Download the artifact into the folder that `output-dir` names.",
  });
}

/** Packages of another job must have been compiled from the commit that is checked out here. */
async function refuseOtherSources({ inputs, workspace, manifest }: Publication): Promise<void> {
  if (inputs.packages.length === 0) return;
  const digestOf = createDigester(workspace);
  for (const { module, sources } of manifest.compiled)
    for (const [path, digest] of Object.entries(sources)) {
      const found = await digestOf(path);
      // A file that another step of the compiling job created is not in the repository.
      if (found === "" || found === digest) continue;
      throw new PublishError(
        `The package of ${module} was compiled from another ${path} than is checked out: it is not committed.`,
        {
          code: "package-changed",
          hint: "Check out the commit that was compiled.",
        },
      );
    }
}
