import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { placesOf, searchFolders } from "./import-places.ts";
import { readNotebook } from "./notebook.ts";

/** The Python files of a repository, as far as their texts show what they are: each is read once, and none is parsed here. */
export interface Sources {
  /** Undefined for what cannot be read. */
  readonly text: (path: string) => string | undefined;
  /** The file that an import of this name (`a.b`, `.a`) in a module finds in the repository. */
  readonly find: (name: string, importer: string) => string | undefined;
  /** Directly, with the packages on the way. */
  readonly importedBy: (path: string) => readonly string[];
  /** The file itself and what it imports of the repository, directly or not. */
  readonly closure: (path: string) => ReadonlySet<string>;
  /** Whether a file imports kfp or kfp_tekton, itself or through another file of the repository. */
  readonly reachesSdk: (path: string) => boolean;
}

const sdk = /\bkfp(?:_tekton)?\b/;

/** @param roots further folders that Python looks for modules in, relative to the workspace */
export function openSources(workspace: string, roots: readonly string[]): Sources {
  const folders = new Map<string, ReadonlySet<string>>();
  const texts = new Map<string, string | undefined>();
  const edges = new Map<string, readonly string[]>();
  const withoutSdk = new Set<string>();
  const text = (path: string): string | undefined => {
    if (!texts.has(path)) texts.set(path, readText(join(workspace, path)));
    return texts.get(path);
  };
  const exists = (path: string): boolean => {
    const folder = posix.dirname(path);
    const names = folders.get(folder) ?? namesIn(join(workspace, folder));
    folders.set(folder, names);
    return names.has(posix.basename(path));
  };
  const importedBy = (path: string): readonly string[] => {
    const known = edges.get(path) ?? filesImported(path, text(path) ?? "", { exists, roots });
    edges.set(path, known);
    return known;
  };
  const walk = (path: string, isKnown: (path: string) => boolean): ReadonlySet<string> => {
    const seen = new Set([path]);
    // What is added while it runs is visited too.
    for (const file of seen) for (const next of importedBy(file)) if (!isKnown(next)) seen.add(next);
    return seen;
  };
  return {
    text,
    find: (name, importer) => {
      const folders = foldersFor(importer, text(importer) ?? "", roots);
      // The last two are those of the whole name, as a module and as a package.
      return folders.flatMap((folder) => placesOf(name, importer, [folder]).slice(-2)).find(exists);
    },
    importedBy,
    closure: (path) => walk(path, () => false),
    reachesSdk: (path) => {
      if (withoutSdk.has(path)) return false;
      const files = walk(path, (file) => withoutSdk.has(file));
      if ([...files].some((file) => sdk.test(text(file) ?? ""))) return true;
      // None of them needs to be walked again.
      for (const file of files) withoutSdk.add(file);
      return false;
    },
  };
}

interface Places {
  readonly exists: (path: string) => boolean;
  readonly roots: readonly string[];
}

/** Packages on the way run as well. */
function filesImported(path: string, text: string, { exists, roots }: Places): readonly string[] {
  const folders = foldersFor(path, text, roots);
  return [...new Set(importsIn(text).flatMap((name) => placesOf(name, path, folders).filter(exists)))];
}

const foldersFor = (importer: string, text: string, roots: readonly string[]): readonly string[] => [
  ...new Set([...searchFolders(importer), ...roots, ...addedFolders(importer, text)]),
];

/** What a text puts into `sys.path`, as its string literals show it: relative to its own folder, or to the root. */
function addedFolders(importer: string, text: string): readonly string[] {
  const lines = text.includes("sys.path") ? text.match(/^.*\bsys\.path\b.*$/gm) : null;
  return (lines ?? []).flatMap((line) => {
    const literals = [...line.matchAll(/(["'])([^"']*)\1/g)].map(([, , literal = ""]) => literal);
    if (literals.length === 0) return [];
    const path = posix.join(...literals);
    return [posix.join(posix.dirname(importer), path), posix.normalize(path)];
  });
}

const importing =
  /(?:^|[;:])[ \t]*(?:from[ \t]+([.\w]+)[ \t]+import[ \t]*(\([^)]*\)|(?:\\\r?\n|[^\n;#])*)|import[ \t]+((?:\\\r?\n|[^\n;#])*))/gm;

/** Modules by their names; a name that is imported from `a` is there as `a` and as `a.name`, for it may be a module too. */
function importsIn(text: string): readonly string[] {
  return [...text.matchAll(importing)].flatMap(([, origin, names = "", modules = ""]) => {
    if (origin === undefined) return clauses(modules);
    const within = origin.endsWith(".") ? origin : `${origin}.`;
    return [origin, ...clauses(names).map((name) => within + name)];
  });
}

const clauses = (text: string): readonly string[] =>
  text
    .replace(/#.*$/gm, "")
    .split(/[,()\\]/)
    .map((clause) => clause.trim().split(/\s+as\s+/)[0] ?? "")
    .filter((name) => /^[.\w]+$/.test(name));

function readText(path: string): string | undefined {
  try {
    const text = readFileSync(path, "utf8");
    return path.endsWith(".ipynb") ? (readNotebook(text)?.text ?? "") : text;
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}
