import { posix } from "node:path";
import type { Reach } from "./reach.ts";

/** What nobody reads while a pipeline is compiled, unless its source names it. */
const documentation = /(?:^|\/)(?:\.[^/]*(?:\/|$)|LICENSE|NOTICE|CODEOWNERS)|\.(?:md|rst|adoc)$/;

/**
 * Whether a file may be one that the compilation of a module depends on: it is imported, or would be; or it is data, and lies with the sources
 * or is named in them. When in doubt it is: a pipeline that is compiled for nothing costs a second, one that is not compiled is wrong.
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

/** Also from a package that is installed from another folder of this repository, and from a submodule, which changes as a whole. */
function isImported({ files, foreign }: Reach, changed: string): boolean {
  if (files.has(changed)) return true;
  const [file = "", ...folders] = changed.split("/").reverse();
  if (folders.some((folder) => foreign.has(folder)) || foreign.has(file.replace(/\.py$/, ""))) return true;
  return !file.includes(".") && [...files].some((path) => path.startsWith(`${changed}/`));
}

/** Below a folder that sources were read from; in the root itself, which everything is below, directly. */
function liesBeside({ folders }: Reach, changed: string): boolean {
  return [...folders].some((folder) =>
    folder === "." ? posix.dirname(changed) === "." : changed.startsWith(`${folder}/`),
  );
}

/** Parts of a path, with and without their extensions. */
const namesIn = (literal: string): readonly string[] =>
  literal.split(/[^\w.-]+/).flatMap((name) => (name === "" ? [] : [name, stem(name), ...name.split(".")]));

const stem = (name: string): string => name.replace(/\.\w+$/, "");
