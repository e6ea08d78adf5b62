import { realpath } from "node:fs/promises";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { DiscoveryError } from "../model/errors.ts";

export interface ModuleFile {
  /** Relative to the workspace, with `/`. */
  readonly path: string;
  /** Whether the user wrote this very path rather than a glob that matches it. */
  readonly named: boolean;
}

/** Folders that hold other people's Python. */
const neverSearched = ["**/node_modules/**", "**/.git/**", "**/site-packages/**", "**/__pycache__/**"];

/** Tests (pytest's and unittest's patterns) and set-up scripts: they are nobody's pipelines, and to run them does things. */
const neverByGlob = /^(?:test_.*|.*_tests?|conftest|setup)\.py$/;

/** @returns sorted by path, each once. @throws DiscoveryError for a named file that is not there, or a path outside the workspace */
export async function findModules(workspace: string, patterns: readonly string[]): Promise<readonly ModuleFile[]> {
  const wanted = patterns.map(normalize).filter((pattern) => !pattern.startsWith("!"));
  const outside = wanted.find((pattern) => isAbsolute(pattern) || pattern.split("/").includes(".."));
  if (outside !== undefined) throw outsideError(outside);
  const found = await glob(patterns.map(normalize), {
    cwd: workspace,
    ignore: neverSearched,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const paths = [...new Set(found)].sort();
  const named = wanted.filter((pattern) => !isDynamicPattern(pattern));
  const missing = named.find((path) => !paths.includes(path) && !isExcluded(path, patterns));
  if (missing !== undefined)
    throw new DiscoveryError(`There is no file ${missing}, which \`pipelines\` names.`, {
      hint: "Paths are relative to the root of the repository.",
    });
  await Promise.all(paths.map((path) => refuseOutside(workspace, path)));
  return paths
    .map((path) => ({ path, named: named.includes(path) }))
    .filter(({ path, named }) => named || !neverByGlob.test(posix.basename(path)));
}

const normalize = (pattern: string): string => pattern.replaceAll("\\", "/").replace(/^(!?)\.\//, "$1");

const isExcluded = (path: string, patterns: readonly string[]): boolean => patterns.map(normalize).includes(`!${path}`);

/** A symbolic link in a stranger's pull request must not make files of the machine part of the repository. */
async function refuseOutside(workspace: string, path: string): Promise<void> {
  const target = relative(await realpath(workspace), await realpath(join(workspace, path)));
  if (target === ".." || target.startsWith(`..${sep}`) || isAbsolute(target)) throw outsideError(path);
}

const outsideError = (path: string): DiscoveryError =>
  new DiscoveryError(`${path} lies outside the workspace.`, {
    hint: "`pipelines` takes paths and globs below the root of the repository; symbolic links must stay there too.",
  });
