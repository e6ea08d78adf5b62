import { dirname, isAbsolute, posix } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { PackageError } from "../model/errors.ts";
import type { Log } from "../model/log.ts";
import { packageLimit, readUntrusted, sha256 } from "../workspace/untrusted.ts";
import { refuseBomb } from "./alias-bomb.ts";
import { findManifest } from "./keep-manifest.ts";
import { refuseMalformed } from "./malformed.ts";
import { filesOf, type ManifestEntry, manifestName, packageFile, type TakenPackage } from "./manifest.ts";
import { refuseOtherResource } from "./side-files.ts";
import { isNameOf, readSignature } from "./signature.ts";
import { unarchive } from "./unarchive.ts";
export interface TakePackages {
  /** Absolute path. */
  readonly workspace: string;
  /** Globs relative to the workspace; `!` excludes. */
  readonly patterns: readonly string[];
  readonly log: Log;
}

const mostPackages = 5_000;

const isBelow = (path: string, folder: string): boolean => folder === "." || path.startsWith(`${folder}/`);

/**
 * Packages that an earlier job compiled. Where a manifest lies above them, those that it has, and those that are named: a checkout may hold
 * packages of pipelines that are gone by now. All of it is data from a stranger: paths stay in the workspace, sizes are bounded, and what a
 * manifest says of a file must be true of it.
 * @throws PackageError when nothing is found, or a manifest does not hold
 */
export async function takePackages({ workspace, patterns, log }: TakePackages): Promise<readonly TakenPackage[]> {
  const found = await findFiles(workspace, patterns);
  const manifests = await readManifests(workspace, found);
  const named = patterns.filter((pattern) => posix.basename(pattern) === manifestName && !isDynamicPattern(pattern));
  const whole = manifests.filter(({ path }) => named.includes(path)).flatMap(({ files }) => [...files.keys()]);
  const known = new Map(manifests.flatMap(({ files }) => [...files]));
  const isLeftOver = (path: string): boolean =>
    !known.has(path) && !patterns.includes(path) && manifests.some(({ folder }) => isBelow(path, folder));
  const packages = found.filter((path) => packageFile.test(path));
  const leftOver = packages.filter(isLeftOver);
  if (leftOver.length > 0) log.line(`Left out, because the manifest does not have them: ${leftOver.join(", ")}`);
  const paths = [...new Set([...packages, ...whole])].filter((path) => !isLeftOver(path)).sort();
  // A manifest without pipelines says that there was nothing to compile.
  if (paths.length === 0 && manifests.length === 0) throw nothingFound(patterns);
  const taken = await Promise.all(paths.map(async (path) => await take(workspace, path, known.get(path))));
  return taken.filter((result) => result !== undefined);
}

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

/** An entry, for the package itself; nothing for a file beside one. */
type Known = ManifestEntry | "beside";

interface FoundManifest {
  readonly path: string;
  readonly folder: string;
  /** By path relative to the workspace. */
  readonly files: ReadonlyMap<string, Known>;
}

/** The manifests that were found, and those that lie above the packages; every file of them is checked. */
async function readManifests(workspace: string, found: readonly string[]): Promise<readonly FoundManifest[]> {
  const folders = new Set(found.flatMap((path) => foldersAbove(path)));
  const read = await Promise.all([...folders].map(async (folder) => await readFolder(workspace, folder)));
  return read.filter((manifest) => manifest !== undefined);
}

function foldersAbove(path: string): readonly string[] {
  const folder = dirname(path);
  return folder === "." ? ["."] : [folder, ...foldersAbove(folder)];
}

async function readFolder(workspace: string, folder: string): Promise<FoundManifest | undefined> {
  const path = posix.join(folder, manifestName);
  const manifest = await findManifest(workspace, path);
  if (manifest === undefined) return undefined;
  const files = new Map<string, Known>();
  for (const entry of manifest.pipelines)
    for (const [file, digest] of filesOf(entry)) {
      const bytes = await readVouched({ workspace, file: posix.join(folder, file), digest, manifest: path });
      if (file !== entry.package) refuseOtherResource(bytes.toString("utf8"), posix.join(folder, file));
      files.set(posix.join(folder, file), file === entry.package ? entry : "beside");
    }
  return { path, folder, files };
}

interface VouchedFile {
  readonly workspace: string;
  readonly file: string;
  readonly digest: string;
  /** Path of the manifest that has the digest. */
  readonly manifest: string;
}

async function readVouched({ workspace, file, digest, manifest }: VouchedFile): Promise<Buffer> {
  const bytes = await readUntrusted(workspace, file, packageLimit);
  if (sha256(bytes) === digest) return bytes;
  throw new PackageError(`${file} is not the file that ${manifest} describes: its SHA-256 is another.`, {
    code: "package-changed",
    hint: "Something changed it after it was compiled. Compile again, and pass the folder on as it is.",
  });
}

async function take(workspace: string, path: string, known: Known | undefined): Promise<TakenPackage | undefined> {
  if (known === "beside") return undefined;
  try {
    const pipeline = await readPackage(workspace, path, known);
    return { kind: "taken", pipeline, ...(known === undefined ? {} : { entry: known }) };
  } catch (error) {
    if (error instanceof PackageError) return { kind: "refused", path, error: error };
    throw error;
  }
}

/** What a package says of itself counts; the manifest adds where it comes from, and must not say otherwise. */
async function readPackage(
  workspace: string,
  path: string,
  entry: ManifestEntry | undefined,
): Promise<CompiledPipeline> {
  const bytes = await readUntrusted(workspace, path, packageLimit);
  const yaml = await unarchive(path, bytes);
  refuseBomb(yaml, path);
  const { name, parameters } = signatureOf(yaml, path);
  refuseMalformed(yaml, path);
  const ownName = name || posix.basename(path).replace(packageFile, "");
  if (entry !== undefined && !isNameOf(entry.name, ownName)) throw otherName(path, entry.name, ownName);
  return {
    module: entry?.module ?? path,
    function: entry?.function ?? "",
    name: entry?.name ?? ownName,
    line: entry?.line ?? 1,
    packagePath: path,
    yaml,
    sha256: sha256(bytes),
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
      hint: "A package goes to the pipeline whose name it has. Compile again, and pass the folder on as it is.",
    },
  );

function signatureOf(yaml: string, path: string): Pick<CompiledPipeline, "name" | "parameters"> {
  try {
    return readSignature(yaml);
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    throw new PackageError(`${path} is no package: ${error.message}`, {
      code: error.code,
      cause: error.cause,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    });
  }
}

function sideFilesOf(path: string, entry: ManifestEntry | undefined): CompiledPipeline["sideFiles"] {
  if (entry === undefined) return {};
  const folder = path.slice(0, path.length - entry.package.length);
  return Object.fromEntries(Object.entries(entry.sideFiles).map(([file, digest]) => [folder + file, digest]));
}
