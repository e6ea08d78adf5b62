import { posix } from "node:path";

/**
 * Lists the folders where Python looks up a module's imports, as in the compiler's search path (compile/driver): the module's folder, the
 * folders of the packages that it may be in, the root. Paths are relative to the workspace, with `/`.
 */
export function searchFolders(module: string): readonly string[] {
  return [...new Set([...ancestors(module), "."])];
}

/** Lists the folders from a file's own up to, but without, the root. */
export function ancestors(path: string): readonly string[] {
  const folder = posix.dirname(path);
  return folder === "." ? [] : [folder, ...ancestors(folder)];
}

/** Lists the places where an import of this name (`a.b`, `..a`) would be found, and the packages on the way. */
export function placesOf(name: string, importer: string, roots: readonly string[]): readonly string[] {
  const [, dots = "", path = ""] = /^(\.*)(.*)$/.exec(name) ?? [];
  const starts = dots === "" ? roots : [posix.join(posix.dirname(importer), ...Array(dots.length - 1).fill(".."))];
  const parts = path === "" ? [] : path.split(".");
  return starts.filter((start) => !start.startsWith("..")).flatMap((start) => placesBelow(start, parts));
}

function placesBelow(start: string, parts: readonly string[]): readonly string[] {
  const own = parts.length === 0 ? [posix.join(start, "__init__.py")] : [];
  const below = parts.flatMap((_, index) => {
    const path = posix.join(start, ...parts.slice(0, index + 1));
    return [`${path}.py`, `${path}/__init__.py`];
  });
  return [...own, ...below];
}
