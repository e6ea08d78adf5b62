import { dirname, isAbsolute, posix } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { defined } from "../model/defined.ts";
import { PackageError } from "../model/errors.ts";
import type { Log } from "../model/log.ts";
import { type LoadedPackage, type ManifestEntry, manifestName, packageFile } from "./manifest.ts";
import { type PackageContent, untrustedPackage } from "./read-package.ts";
import { isNameOf } from "./signature.ts";
import { findUnnamableFiles, isUnnamable } from "./unnamable-files.ts";
import { UntrustedFiles } from "./untrusted-files.ts";
import { type KnownFile, readUntrustedFolder, refuseUnvouched, type UntrustedFolder } from "./untrusted-folder.ts";

export interface LoadOptions {
  /** Absolute path. */
  readonly workspace: string;
  /** Globs relative to the workspace; `!` excludes. */
  readonly patterns: readonly string[];
  readonly log: Log;
  /** Aborted when the workflow is cancelled. */
  readonly signal: AbortSignal;
  /** Whether the packages may come from a stranger, not only from another job of the team. */
  readonly areStrangers?: boolean;
}

const mostPackages = 5_000;

const isBelow = (path: string, folder: string): boolean => folder === "." || path.startsWith(`${folder}/`);

/**
 * Loads packages that an earlier job compiled. Below a manifest only those that it lists and those that are named explicitly are loaded,
 * because a checkout may contain packages of removed pipelines. All of it is untrusted: paths stay in the workspace, sizes are bounded, and
 * digests must match the manifest.
 * @throws PackageError when nothing is found, or a manifest does not hold
 */
export async function loadPackages(options: LoadOptions): Promise<readonly LoadedPackage[]> {
  const { workspace, patterns, log } = options;
  const files = new UntrustedFiles(options);
  const found = await findFiles(workspace, patterns);
  const folders = await readFolders(found, files);
  const manifests = folders.flatMap(({ folder, known }) => (known === undefined ? [] : [{ folder, known }]));
  const whole = manifests.filter(({ folder }) => patterns.includes(posix.join(folder, manifestName)));
  const known = new Map(manifests.flatMap(({ known: own }) => [...own]));
  const isLeftOver = (path: string): boolean =>
    !known.has(path) && !patterns.includes(path) && manifests.some(({ folder }) => isBelow(path, folder));
  const packages = [
    ...found.filter((path) => packageFile.test(path)),
    ...(await findUnnamableFiles(workspace, patterns)).filter((path) => !found.includes(path)),
  ];
  const leftOver = packages.filter(isLeftOver);
  if (leftOver.length > 0) log.line(`Left out, because the manifest does not have them: ${leftOver.join(", ")}`);
  const named = whole.flatMap(({ known: own }) => [...own.keys()]);
  const paths = [...new Set([...packages, ...named])].filter((path) => !isLeftOver(path)).sort();
  // A manifest without pipelines means that there was nothing to compile.
  if (paths.length === 0 && manifests.length === 0) throw nothingFound(patterns);
  const loaded: LoadedPackage[] = [];
  for (const path of paths.filter((candidate) => !isBeside(known.get(candidate))))
    loaded.push(await loadPackage(path, { files, folders, known }));
  return loaded;
}

/** Whether the file is a resource that the SDK wrote beside a package. */
const isBeside = (file: KnownFile | undefined): boolean => file !== undefined && file.entry === undefined;

async function findFiles(workspace: string, patterns: readonly string[]): Promise<readonly string[]> {
  const outside = patterns.find((pattern) => isAbsolute(pattern) || pattern.split(/[/\\]/).includes(".."));
  if (outside !== undefined)
    throw new PackageError(`${outside} lies outside the workspace.`, {
      code: "outside-workspace",
      hint: "`packages` takes paths and globs below the root of the repository.",
    });
  const found = await glob([...patterns], {
    cwd: workspace,
    ignore: ["**/node_modules/**", "**/.git/**"],
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const missing = patterns.find(
    (pattern) => !pattern.startsWith("!") && !isDynamicPattern(pattern) && !found.includes(pattern),
  );
  if (missing !== undefined)
    throw new PackageError(`There is no file ${missing}, which \`packages\` names.`, { code: "file-missing" });
  if (found.length > mostPackages)
    throw new PackageError(`\`packages\` matches ${found.length} files; ${mostPackages} are allowed.`);
  return found;
}

const nothingFound = (patterns: readonly string[]): PackageError =>
  new PackageError(`No package found: none matches ${patterns.map((pattern) => `\`${pattern}\``).join(", ")}.`, {
    code: "no-package-found",
    hint: "Download the artifact of the job that compiles into that folder first.",
  });

/** Reads the manifests and checksums of the folders above the packages, and checks every file that a manifest names. */
async function readFolders(found: readonly string[], files: UntrustedFiles): Promise<readonly UntrustedFolder[]> {
  const read: UntrustedFolder[] = [];
  for (const folder of new Set(found.flatMap(foldersAbove))) read.push(await readUntrustedFolder(folder, files));
  return read;
}

function foldersAbove(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}

interface LoadContext {
  readonly files: UntrustedFiles;
  readonly folders: readonly UntrustedFolder[];
  readonly known: ReadonlyMap<string, KnownFile>;
}

/** A refused package does not affect the others. */
async function loadPackage(path: string, { files, folders, known }: LoadContext): Promise<LoadedPackage> {
  const { bytes, entry } = known.get(path) ?? {};
  try {
    if (isUnnamable(path))
      throw new PackageError(
        `${JSON.stringify(path)} is not taken: its name has a line break or another control character.`,
      );
    const parse = untrustedPackage.parse;
    const content =
      bytes === undefined
        ? await files.read(path, untrustedPackage)
        : await files.parse(path, () => parse(bytes, path, files));
    for (const folder of folders.filter((above) => isBelow(path, above.folder)))
      refuseUnvouched(path, content.sha256, folder);
    const pipeline = pipelineOf(path, content, entry);
    return { kind: "loaded", pipeline, ...defined({ entry }) };
  } catch (error) {
    if (error instanceof PackageError) return { kind: "refused", path, error };
    throw error;
  }
}

/** The package itself decides; the manifest adds its origin and must not contradict it. */
function pipelineOf(path: string, content: PackageContent, entry: ManifestEntry | undefined): CompiledPipeline {
  const { name, yaml, sha256, parameters } = content;
  if (entry !== undefined && !isNameOf(entry.name, name)) throw otherName(path, entry.name, name);
  return {
    module: entry?.module ?? path,
    function: entry?.function ?? "",
    name: entry?.name ?? name,
    line: entry?.line ?? 1,
    packagePath: path,
    yaml,
    sha256,
    parameters,
    filesRead: Object.keys(entry?.sources ?? {}),
    sdkVersion: entry?.sdk ?? "",
    sideFiles: sideFilesOf(path, entry),
    changed: false,
  };
}

const otherName = (path: string, given: string, own: string): PackageError =>
  new PackageError(
    `${path} is the pipeline ${JSON.stringify(own)}, and its manifest calls it ${JSON.stringify(given)}.`,
    {
      code: "package-changed",
      hint: "A package goes to the pipeline whose name it has. Compile again, and pass the folder on unchanged.",
    },
  );

function sideFilesOf(path: string, entry: ManifestEntry | undefined): CompiledPipeline["sideFiles"] {
  if (entry === undefined) return {};
  const folder = path.slice(0, path.length - entry.package.length);
  return Object.fromEntries(Object.entries(entry.sideFiles).map(([file, digest]) => [folder + file, digest]));
}
