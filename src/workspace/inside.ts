import { isAbsolute, relative, sep } from "node:path";

/**
 * The path of `target` below `folder`, with `/`, empty for the folder itself; undefined when it lies outside. Resolve both with `realpath`
 * first: a symbolic link below the folder may lead anywhere.
 */
export function pathInside(folder: string, target: string): string | undefined {
  const within = relative(folder, target);
  if (within === ".." || within.startsWith(`..${sep}`) || isAbsolute(within)) return undefined;
  return within.split(sep).join("/");
}
