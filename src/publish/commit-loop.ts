import type { FileChange } from "./branch.ts";
import { compiledFrom } from "./commit-message.ts";
import { reasonOutdated } from "./outdated-packages.ts";
import type { Publication } from "./publication.ts";

/**
 * Detects an endless loop: the action's own commit started the workflow, as happens with a personal token, and the packages would change
 * again although no source has. It is reported, and nothing is committed.
 */
export async function stopsLoop(
  publication: Publication,
  compiledAt: string,
  changes: readonly FileChange[],
): Promise<boolean> {
  const { github, ports } = publication;
  const before = github.eventName === "push" ? compiledFrom(github.headMessage) : undefined;
  if (before === undefined || (await reasonOutdated(publication, before, compiledAt)) !== "") return false;
  const paths = changes.slice(0, 5).map(({ path }) => path);
  ports.log.annotate({
    level: "warning",
    title: "Packages not committed",
    message: `The last commit only brought the packages up to date, and ${paths.join(", ")} would change once more.\nThe compilation does not give the same bytes each time: look for times, random names or downloads in the pipelines.`,
  });
  return true;
}
