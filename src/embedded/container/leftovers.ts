import type { Containers, ListedContainer } from "./containers.ts";
import { folderLabel, hasEnded, isElsewhere, ownFolder, processLabel } from "./owner.ts";

/**
 * Removes the containers of processes that were killed: those of this machine, in whatever job, and those of a server that kept its data in
 * this folder, in a job's container that is gone. @returns how many
 */
export async function removeLeftovers(folder: string, containers: Containers): Promise<number> {
  const own = ownFolder(folder);
  const left = (await containers.labelled(processLabel)).filter((container) => isLeft(container, own));
  await Promise.all(left.map(({ Id }) => containers.remove(Id)));
  return left.length;
}

function isLeft({ Labels = {} }: ListedContainer, own: string): boolean {
  const owner = Labels[processLabel] ?? "";
  return hasEnded(owner) || (isElsewhere(owner) && Labels[folderLabel] === own);
}
