import { PublishError } from "../model/errors.ts";
import { changesOn, type FileChange, readHead } from "./branch.ts";
import { stopsLoop } from "./commit-loop.ts";
import type { Destination } from "./find-destination.ts";
import { reasonOutdated } from "./outdated-packages.ts";
import type { Publication } from "./publication.ts";

export interface NeededChanges {
  /** The commit at the branch's tip, to which the changes apply. */
  readonly head: string;
  readonly changes: readonly FileChange[];
}

/** Computes which packages the branch lacks; undefined if a later run is responsible. @throws PublishError if the branch is gone */
export async function findNeededChanges(
  publication: Publication,
  { branch, compiledAt }: Extract<Destination, { kind: "branch" }>,
): Promise<NeededChanges | undefined> {
  const head = await readHead(publication, branch);
  if (head === undefined) throw new PublishError(`There is no branch ${branch} any more.`, { code: "branch-moved" });
  const outdated = await reasonOutdated(publication, compiledAt, head);
  if (outdated !== "") {
    publication.ports.log.line(
      `publish: ${branch} has moved on to ${head.slice(0, 7)}, and ${outdated}: the packages are left to the run of that commit.`,
    );
    return undefined;
  }
  const changes = await changesOn(publication, head);
  if (changes.length > 0 && (await stopsLoop(publication, compiledAt, changes))) return undefined;
  return { head, changes };
}
