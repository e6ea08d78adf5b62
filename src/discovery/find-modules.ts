import { realpath as resolveLink } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { DiscoveryError } from "../model/errors.ts";
import type { LeftOut } from "../model/left-out.ts";
import { pathInside } from "../workspace/inside.ts";
import { liesInTests } from "./test-folders.ts";

export interface ModuleFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** Whether the user named this path explicitly instead of by a glob. */
  readonly named: boolean;
  /** Whether it lies in a folder of tests below what the user named. */
  readonly inTests: boolean;
}

export interface FoundModules {
  /** Sorted by path, each once. */
  readonly files: readonly ModuleFile[];
  readonly leftOut: readonly LeftOut[];
}

/** Folders with installed Python code. */
const neverSearched = ["**/node_modules/**", "**/.git/**", "**/site-packages/**", "**/__pycache__/**"];

/** Tests (patterns of pytest and unittest) and set-up scripts are never pipelines, and running them has side effects. */
const neverByGlob = /^(?:test_.*|.*_tests?|tests?|conftest|setup)\.py$/;

/** @throws DiscoveryError for a named file that does not exist, or a path outside the workspace */
export async function findModules(workspace: string, patterns: readonly string[]): Promise<FoundModules> {
  const root = await realpath(workspace);
  const all = patterns.map((pattern) => normalize(pattern, [workspace, root]));
  const wanted = all.filter((pattern) => !pattern.startsWith("!"));
  const outside = wanted.find((pattern) => isAbsolute(pattern) || pattern.split("/").includes(".."));
  if (outside !== undefined) throw outsideError(outside);
  const links = new LinkResolver(root);
  const found = await glob(all, {
    cwd: root,
    ignore: neverSearched,
    dot: false,
    expandDirectories: false,
    fs: { realpath: links.resolve },
  });
  const paths = [...new Set(found)].sort();
  const named = new Set(wanted.filter((pattern) => !isDynamicPattern(pattern)));
  const missing = [...named].find((path) => !paths.includes(path) && !all.includes(`!${path}`));
  if (missing !== undefined) throw await missingError(root, missing);
  const targets = await links.targetsOf(paths);
  const far = paths.find((path) => named.has(path) && targets.get(path) === undefined);
  if (far !== undefined) throw outsideError(far);
  return sortOut(paths, { named, targets, outside: links.outside, bases: wanted.map(baseOf) });
}

/** Converts an absolute path below the root to a relative one. */
function normalize(pattern: string, roots: readonly string[]): string {
  const [, negation = "", path = ""] = /^(!?)(.*)$/s.exec(pattern.replaceAll("\\", "/")) ?? [];
  const above = roots.find((root) => path.startsWith(`${root}/`));
  return negation + (above === undefined ? path : path.slice(above.length + 1)).replace(/^(?:\.\/)+/, "");
}

/** The folder that a glob starts from, with `/` at its end unless it is the root. */
function baseOf(pattern: string): string {
  const parts = pattern.split("/").slice(0, -1);
  const dynamic = parts.findIndex((part) => isDynamicPattern(part));
  return (dynamic === -1 ? parts : parts.slice(0, dynamic)).map((part) => `${part}/`).join("");
}

interface Sorting {
  readonly bases: readonly string[];
  readonly named: ReadonlySet<string>;
  /** The target of each path; undefined if it is outside the workspace. */
  readonly targets: ReadonlyMap<string, string | undefined>;
  readonly outside: readonly string[];
}

function sortOut(paths: readonly string[], { named, targets, outside, bases }: Sorting): FoundModules {
  const leftOut = outside.map((path) => leaveOut(path, linksOutside));
  const files: ModuleFile[] = [];
  const owners = new Map<string | undefined, string>();
  // Explicitly named paths come before matched ones, and files before links to them.
  const rank = (path: string): number => (named.has(path) ? 0 : targets.get(path) === path ? 1 : 2);
  for (const path of paths.toSorted((one, other) => rank(one) - rank(other))) {
    const target = targets.get(path);
    const reason = named.has(path) ? undefined : reasonToLeaveOut(path, { target, owner: owners.get(target) });
    if (reason !== undefined) leftOut.push(leaveOut(path, reason));
    else files.push({ path, named: named.has(path), inTests: !named.has(path) && isInTests(path, bases) });
    if (!owners.has(target)) owners.set(target, path);
  }
  return { files: files.sort((one, other) => (one.path < other.path ? -1 : 1)), leftOut };
}

function isInTests(path: string, bases: readonly string[]): boolean {
  const base = bases.filter((folder) => path.startsWith(folder)).sort((one, other) => other.length - one.length)[0];
  return liesInTests(path, base ?? "");
}

interface LinkTarget {
  readonly target: string | undefined;
  /** Another path to the same file, which is used instead. */
  readonly owner: string | undefined;
}

function reasonToLeaveOut(path: string, { target, owner }: LinkTarget): string | undefined {
  if (target === undefined) return linksOutside;
  if (neverByGlob.test(posix.basename(path))) return "a test or set-up script by its name";
  return owner === undefined ? undefined : `is the same file as ${owner}`;
}

const linksOutside = "links to a file outside the workspace";

const leaveOut = (path: string, reason: string): LeftOut => ({ path, reason });

/** Resolves symbolic links, but refuses targets outside the workspace: a pull request could otherwise include files of the machine. */
class LinkResolver {
  readonly #root: string;
  /** Paths and their targets, both relative. */
  readonly #targets = new Map<string, string>();
  /** Links to files outside the workspace. */
  readonly outside: string[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  /** Replaces `fs.realpath`, which the search calls for each link. */
  readonly resolve = ((path: string, done: (error: Error | null, target: string) => void): void => {
    resolveLink(path, (error, target) => {
      if (error !== null) return done(error, "");
      const within = pathInside(this.#root, target);
      if (within !== undefined) {
        this.#targets.set(posixPath(relative(this.#root, path)), within);
        return done(null, target);
      }
      if (/\.(?:py|ipynb)$/.test(path)) this.outside.push(posixPath(relative(this.#root, path)));
      done(new Error(`${path} leads out of ${this.#root}`), "");
    });
  }) as typeof resolveLink;

  /** Resolves the paths of found files. Only folders, which are few, and links are resolved. */
  async targetsOf(paths: readonly string[]): Promise<ReadonlyMap<string, string | undefined>> {
    const folders = [...new Set(paths.map((path) => posix.dirname(path)))];
    const real = new Map(
      await Promise.all(folders.map(async (folder) => [folder, await realpath(join(this.#root, folder))] as const)),
    );
    return new Map(
      paths.map((path) => {
        const target = join(real.get(posix.dirname(path)) ?? "", posix.basename(path));
        return [path, this.#targets.get(path) ?? pathInside(this.#root, target)];
      }),
    );
  }
}

const posixPath = (path: string): string => path.split(sep).join("/");

const outsideError = (path: string): DiscoveryError =>
  new DiscoveryError(`${path} lies outside the workspace.`, {
    code: "outside-workspace",
    hint: "`pipelines` takes paths and globs below the root of the repository; symbolic links must stay there too.",
  });

async function missingError(root: string, path: string): Promise<DiscoveryError> {
  const target = await realpath(join(root, path)).catch(() => undefined);
  if (target !== undefined && pathInside(root, target) === undefined) return outsideError(path);
  const isFolder = await stat(join(root, path)).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder)
    return new DiscoveryError(`${path}, which \`pipelines\` names, is a folder.`, {
      hint: `Write \`${posix.join(path, "**/*.py")}\` for all modules below it.`,
    });
  return new DiscoveryError(`There is no file ${path}, which \`pipelines\` names.`, {
    code: "file-missing",
    hint: path.includes(",")
      ? "Write one path or glob on each line, without commas."
      : "Paths are relative to the root of the repository, or to `working-directory`.",
  });
}
