import type { Containers, ListedContainer } from "./containers.ts";
import { folderLabel, hasEnded, processLabel } from "./owner.ts";

/** Removes the containers of a server that keeps its data in this folder. */
export async function removeFolderContainers(folder: string, containers: Containers): Promise<number> {
  return await removeAll(await containers.labelled(`${folderLabel}=${folder}`), containers);
}

/** Removes the containers of processes of this machine that were killed, in whatever job. */
export async function removeEnded(containers: Containers): Promise<number> {
  const all = await containers.labelled(processLabel);
  return await removeAll(
    all.filter(({ Labels }) => hasEnded(Labels?.[processLabel] ?? "")),
    containers,
  );
}

async function removeAll(found: readonly ListedContainer[], containers: Containers): Promise<number> {
  await Promise.all(found.map(({ Id }) => containers.remove(Id)));
  return found.length;
}
