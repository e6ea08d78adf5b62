import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { sha256 } from "../workspace/sha256.ts";
import { placesOf, searchFolders } from "./import-places.ts";
import { readNotebook } from "./notebook.ts";

/** The Python files of a repository. Each is read once, and not parsed. */
export interface Sources {
  /** Returns a file's text; undefined if it cannot be read. */
  readonly text: (path: string) => string | undefined;
  /** Finds the repository's file for an import (`a.b`, `.a`) in a module. */
  readonly find: (name: string, importer: string) => string | undefined;
  /** Lists directly imported files, with the packages on the way. */
  readonly importedBy: (path: string) => readonly string[];
  /** Returns the file and all repository files that it imports, directly or indirectly. */
  readonly closure: (path: string) => ReadonlySet<string>;
  /** All that was asked of the files until now, and what it was. */
  readonly asked: () => AskedOfFiles;
  /** Whether files are as they were when this was asked. */
  readonly areStill: (asked: AskedOfFiles) => boolean;
  /** Whether a file imports an SDK, directly or through other files of the repository. */
  readonly reachesSdk: (path: string) => boolean;
}

export interface AskedOfFiles {
  /** Digests of texts that were read; empty for what could not be read. */
  readonly texts: Readonly<Record<string, string>>;
  /** Whether there is something at a path. */
  readonly present: Readonly<Record<string, boolean>>;
}

const sdk = /\bkfp(?:_tekton)?\b/;

/** @param roots further folders of Python's search path, relative to the workspace */
export function openSources(workspace: string, roots: readonly string[]): Sources {
  const folders = new Map<string, ReadonlySet<string>>();
  const texts = new Map<string, string | undefined>();
  const edges = new Map<string, readonly string[]>();
  const withoutSdk = new Set<string>();
  const text = (path: string): string | undefined => {
    if (!texts.has(path)) texts.set(path, readText(join(workspace, path)));
    return texts.get(path);
  };
  const present = new Map<string, boolean>();
  const exists = (path: string): boolean => {
    const known = present.get(path) ?? isThere(path);
    present.set(path, known);
    return known;
  };
  const isThere = (path: string): boolean => {
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
    // Items added during the loop are visited too.
    for (const file of seen) for (const next of importedBy(file)) if (!isKnown(next)) seen.add(next);
    return seen;
  };
  return {
    text,
    find: (name, importer) => {
      const folders = foldersFor(importer, text(importer) ?? "", roots);
      // The last two places are those of the whole name, as a module and as a package.
      return folders.flatMap((folder) => placesOf(name, importer, [folder]).slice(-2)).find(exists);
    },
    asked: () => ({
      texts: Object.fromEntries([...texts].map(([path, found]) => [path, digestOf(found)])),
      present: Object.fromEntries(present),
    }),
    areStill: (asked) =>
      Object.entries(asked.present).every(([path, was]) => exists(path) === was) &&
      Object.entries(asked.texts).every(([path, digest]) => digestOf(text(path)) === digest),
    importedBy,
    closure: (path) => walk(path, () => false),
    reachesSdk: (path) => {
      if (withoutSdk.has(path)) return false;
      const files = walk(path, (file) => withoutSdk.has(file));
      if ([...files].some((file) => sdk.test(text(file) ?? ""))) return true;
      // These files need not be visited again.
      for (const file of files) withoutSdk.add(file);
      return false;
    },
  };
}

interface Places {
  readonly exists: (path: string) => boolean;
  readonly roots: readonly string[];
}

/** Lists imported files; packages on the way run too. */
function filesImported(path: string, text: string, { exists, roots }: Places): readonly string[] {
  const folders = foldersFor(path, text, roots);
  return [...new Set(importsIn(text).flatMap((name) => placesOf(name, path, folders).filter(exists)))];
}

const foldersFor = (importer: string, text: string, roots: readonly string[]): readonly string[] => [
  ...new Set([...searchFolders(importer), ...roots, ...addedFolders(importer, text)]),
];

/** Lists folders that a text adds to `sys.path`, according to its string literals: relative to its own folder, or to the root. */
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

/** Lists imported modules. A name imported from `a` is listed as `a` and `a.name`, because it may be a module. */
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

const digestOf = (text: string | undefined): string => (text === undefined ? "" : sha256(text));

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
