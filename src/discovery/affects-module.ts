import { posix } from "node:path";
import type { Reach } from "./reach.ts";

/** Files that a compilation does not read unless the source names them. */
const documentation = /(?:^|\/)(?:\.[^/]*(?:\/|$)|LICENSE|NOTICE|CODEOWNERS)|\.(?:md|rst|adoc)$/;

/**
 * Creates a test whether a module's compilation may depend on a file: the file is or would be imported, or it is data beside the sources or
 * named in them. In doubt it does: an unnecessary compilation costs a second, a missing one gives wrong results.
 */
export function createTouchTest(reach: Reach): (changed: string) => boolean {
  const named = new Set(reach.literals.filter((literal) => !/\s/.test(literal)).flatMap(namesIn));
  const sentences = reach.literals.filter((literal) => /\s/.test(literal));
  return (changed) => {
    if (reach.isOpen || isImported(reach, changed)) return true;
    const [file, ...folders] = changed.split("/").reverse() as [string, ...string[]];
    if (named.has(file) || sentences.some((text) => text.includes(file))) return true;
    if (file.endsWith(".py") || documentation.test(changed)) return false;
    return named.has(stem(file)) || folders.some((folder) => named.has(folder)) || liesBeside(reach, changed);
  };
}

/** Includes packages installed from another folder of this repository, and submodules, which change as a whole. */
function isImported({ files, foreign }: Reach, changed: string): boolean {
  if (files.has(changed)) return true;
  const [file = "", ...folders] = changed.split("/").reverse();
  if (folders.some((folder) => foreign.has(folder)) || foreign.has(file.replace(/\.py$/, ""))) return true;
  return !file.includes(".") && [...files].some((path) => path.startsWith(`${changed}/`));
}

/** Whether a file lies below a folder of the sources; in the root only directly, because everything is below it. */
function liesBeside({ folders }: Reach, changed: string): boolean {
  return [...folders].some((folder) =>
    folder === "." ? posix.dirname(changed) === "." : changed.startsWith(`${folder}/`),
  );
}

/** Parts of a path, with and without their extensions. */
const namesIn = (literal: string): readonly string[] =>
  literal.split(/[^\w.-]+/).flatMap((name) => (name === "" ? [] : [name, stem(name), ...name.split(".")]));

const stem = (name: string): string => name.replace(/\.\w+$/, "");
