import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { realpath } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Environment } from "../model/environment.ts";
import { readCommitted } from "./committed-files.ts";
import { type Git, gitIn } from "./git.ts";
import { findRepository } from "./repository.ts";
import { submodulesOf } from "./submodules.ts";

export interface CommitMembership {
  /** Absolute path. */
  readonly workspace: string;
  /** Relative to the workspace. */
  readonly files: readonly string[];
  /** SHA of the commit that they must belong to. */
  readonly commit: string;
  readonly env: Environment;
  /** What must be unmodified beside the commit itself. */
  readonly compares: "nothing" | "files" | "work tree";
  /** The folder that this action writes packages to, relative to the workspace. */
  readonly written: string;
}

/** What of the files does not belong to the commit, or might have come from elsewhere, as a clause; undefined when nothing does. */
export async function findForeignPart(given: CommitMembership): Promise<string | undefined> {
  const vouching = { ...given, workspace: await realpath(given.workspace) };
  const folders = new Set<string>();
  for (const file of vouching.files) folders.add(dirname(await realpath(join(vouching.workspace, file))));
  const trees = new Set<string>();
  for (const folder of folders) {
    const { GIT_WORK_TREE: tree } = await findRepository(folder);
    if (tree === undefined) return `${nameOf(folder, vouching)} is not in a git checkout`;
    trees.add(tree);
  }
  for (const tree of trees) {
    const reason = (await foreignCommit(tree, vouching)) ?? (await modifiedIn(tree, vouching));
    if (reason !== undefined) return reason;
  }
  return undefined;
}

const nameOf = (folder: string, { workspace }: CommitMembership): string => {
  const name = relative(workspace, folder);
  return name === "" ? "the workspace" : name.startsWith("..") ? folder : name;
};

/** The commit of a submodule is right when the work tree around it says so. */
async function foreignCommit(tree: string, vouching: CommitMembership): Promise<string | undefined> {
  const git = gitIn(tree, vouching.env);
  const head = await git("rev-parse", "--verify", "HEAD^{commit}");
  if (!head.ok) return `git knows no commit of ${nameOf(tree, vouching)}`;
  if (vouching.commit !== "" && head.text === vouching.commit) return undefined;
  const { GIT_WORK_TREE: outer } = await findRepository(dirname(tree));
  if (outer !== undefined && (await pinnedCommit(outer, tree, vouching)) === head.text)
    return await foreignCommit(outer, vouching);
  return `the commit of ${nameOf(tree, vouching)} (${head.text.slice(0, 12)}) is not the event's own (${vouching.commit.slice(0, 12) || "unknown"})`;
}

/** The commit of a submodule, by the tree around it: `160000 commit <sha>\t<path>` (git-ls-tree(1)). */
async function pinnedCommit(outer: string, tree: string, { env }: CommitMembership): Promise<string | undefined> {
  const listed = await gitIn(outer, env)("ls-tree", "-z", "HEAD", "--", relative(outer, tree));
  return listed.ok ? /^160000 commit ([0-9a-f]+)\t/.exec(listed.text)?.[1] : undefined;
}

async function modifiedIn(tree: string, vouching: CommitMembership): Promise<string | undefined> {
  if (vouching.compares === "nothing") return undefined;
  const git = gitIn(tree, vouching.env);
  const [changed, added] = await Promise.all([
    list(git, "diff", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules=dirty", "-z", "HEAD", "--"),
    list(git, "ls-files", "--others", "-z"),
  ]);
  if (changed === undefined || added === undefined) return `git cannot compare the files of ${nameOf(tree, vouching)}`;
  const suspects = await suspectsIn(tree, { changed, added }, vouching);
  for (const path of suspects)
    if (!(await isLargeFile(tree, path, vouching.env)))
      return `${nameOf(join(tree, path), vouching)} is not what the commit ${vouching.commit.slice(0, 12)} has there`;
  return await modifiedInSubmodules(tree, git, vouching);
}

async function list(git: Git, ...command: readonly string[]): Promise<readonly string[] | undefined> {
  const { ok, text } = await git(...command);
  return ok ? text.split("\0").filter((path) => path !== "") : undefined;
}

interface Differences {
  readonly changed: readonly string[];
  readonly added: readonly string[];
}

async function suspectsIn(
  tree: string,
  { changed, added }: Differences,
  vouching: CommitMembership,
): Promise<readonly string[]> {
  const { workspace, files, compares, written } = vouching;
  const named = new Set(
    await Promise.all(files.map(async (file) => relative(tree, await realpath(join(workspace, file))))),
  );
  if (compares === "files") return [...changed, ...added].filter((path) => named.has(path));
  const output = relative(tree, join(workspace, written));
  const isOutput = (path: string): boolean => output !== "" && path.startsWith(`${output}/`) && isPackage.test(path);
  return [
    ...changed.filter((path) => !isOutput(path)),
    ...added.filter(
      (path) =>
        named.has(path) || isInstallerSetting.test(path) || (isImportable.test(path) && !isInstalled.test(path)),
    ),
  ];
}

/** What an earlier step of the job wrote with this action. */
const isPackage = /\.(?:ya?ml|zip|tar\.gz|tgz)$|(?:^|\/)pipelines\.json$/;

/** What an import may load in the place of, or beside, a file of the commit; compiled files can hold other code than their source (PEP 552). */
const isImportable = /\.(?:py[cdw]?|so|pth)$/;

/** What says where packages are installed from: their builds execute code (docs.astral.sh/uv, "Configuration files"). */
const isInstallerSetting = /(?:^|\/)(?:uv\.toml|pyproject\.toml|setup\.cfg|setup\.py)$/;

/** What a package manager put into the workspace before the step. */
const isInstalled = /(?:^|\/)(?:site-packages|node_modules)\//;

/**
 * Without the filter of git-lfs its files look changed: the commit has pointers with their SHA-256
 * (github.com/git-lfs/git-lfs, docs/spec.md).
 */
async function isLargeFile(tree: string, path: string, env: Environment): Promise<boolean> {
  const pointer = (await readCommitted({ workspace: tree, env, revision: "HEAD", paths: [path] })).get(path);
  const [, digest] =
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\n/.exec(
      pointer?.toString("latin1", 0, 200) ?? "",
    ) ?? [];
  return digest !== undefined && digest === (await digestOf(join(tree, path)));
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash).catch(() => {});
  return hash.digest("hex");
}

async function modifiedInSubmodules(tree: string, git: Git, vouching: CommitMembership): Promise<string | undefined> {
  if (vouching.compares !== "work tree") return undefined;
  for (const submodule of await submodulesOf(tree, git)) {
    const reason = await modifiedIn(submodule, vouching);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
