import { readFile, realpath } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { ancestors, placesOf, searchFolders } from "./import-places.ts";
import { type References, readReferences } from "./references.ts";

/** The files on which a module may depend, according to its text and that of its imports. Paths are relative to the workspace, with `/`. */
export interface Reach {
  /** The module, the files of its imports, and all paths that would take precedence over them. */
  readonly files: ReadonlySet<string>;
  /** First parts of imports that the search folders lack: installed packages, perhaps from another folder of the repository. */
  readonly foreign: ReadonlySet<string>;
  /** Folders of the files that were read. */
  readonly folders: ReadonlySet<string>;
  readonly literals: readonly string[];
  readonly isOpen: boolean;
}

interface Source {
  /** The file's real path. */
  readonly target: string;
  readonly references: References;
}

/** Creates a reader that reads each file once, even if many modules import it. */
export function createReachReader(workspace: string): (module: string) => Promise<Reach> {
  const sources = new Map<string, Promise<Source | undefined>>();
  const read = (path: string): Promise<Source | undefined> => {
    const known = sources.get(path) ?? readSource(workspace, path);
    sources.set(path, known);
    return known;
  };
  return async (module) => await reachOf(module, read);
}

async function readSource(workspace: string, path: string): Promise<Source | undefined> {
  try {
    const [text, target] = await Promise.all([
      readFile(join(workspace, path), "utf8"),
      realpath(join(workspace, path)),
    ]);
    const within = relative(await realpath(workspace), target)
      .split(sep)
      .join("/");
    return { target: within, references: readReferences(text) };
  } catch {
    return undefined;
  }
}

async function reachOf(module: string, read: (path: string) => Promise<Source | undefined>): Promise<Reach> {
  const roots = searchFolders(module);
  const files = new Set<string>([module, ...packageFiles(module)]);
  const [foreign, folders] = [new Set<string>(), new Set<string>()];
  const literals: string[] = [];
  let isOpen = false;
  // Items added during the loop are visited too.
  for (const path of files) {
    const source = await read(path);
    if (source === undefined) continue;
    files.add(source.target);
    folders.add(dirname(path));
    literals.push(...source.references.literals);
    isOpen ||= source.references.isOpen;
    for (const name of source.references.imports) {
      const candidates = placesOf(name, path, roots);
      for (const candidate of candidates) files.add(candidate);
      const found = await Promise.all(candidates.map(read));
      if (!name.startsWith(".") && found.every((file) => file === undefined)) foreign.add(name.split(".")[0] ?? name);
    }
  }
  return { files, foreign, folders, literals, isOpen };
}

/** Files of packages that a module may belong to: they run on relative imports and determine its name. */
const packageFiles = (module: string): readonly string[] => ancestors(module).map((folder) => `${folder}/__init__.py`);
