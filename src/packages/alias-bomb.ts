import { loadAll } from "js-yaml";
import { PackageError } from "../model/errors.ts";

/** The largest real packages have some ten thousand. */
const mostNodes = 1_000_000;

/**
 * A few lines of YAML aliases stand for billions of nodes, or for a circle; whoever walks them does not come to an end.
 * What is no YAML at all is for others to refuse. @throws PackageError
 */
export function refuseBomb(yaml: string, path: string): void {
  if (countNodes(documentsOf(yaml)) <= mostNodes) return;
  throw new PackageError(`${path} stands for more than ${mostNodes} values once its aliases are followed.`, {
    code: "package-too-large",
  });
}

function documentsOf(yaml: string): readonly unknown[] {
  try {
    return loadAll(yaml);
  } catch {
    return [];
  }
}

/** Counts a node when it is met, not when it is looked into: what waits must stay bounded, too. */
function countNodes(documents: readonly unknown[]): number {
  const open: unknown[] = [...documents];
  let nodes = open.length;
  while (open.length > 0 && nodes <= mostNodes) {
    const node = open.pop();
    if (typeof node !== "object" || node === null) continue;
    const values = Object.values(node);
    nodes += values.length;
    // One by one: as arguments of a call, the values of a long list overflow the stack.
    if (nodes <= mostNodes) for (const value of values) open.push(value);
  }
  return nodes;
}
