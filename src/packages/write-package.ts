import { realpathSync } from "node:fs";
import { basename, dirname, join, posix, resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import type { CompiledPipeline } from "../model/compiled-pipeline.ts";
import { CompileError } from "../model/errors.ts";
import { type Memo, noMemo, remember } from "../model/memo.ts";
import { pathInside } from "../workspace/inside.ts";
import { sha256 } from "../workspace/sha256.ts";
import { writeIfChanged } from "../workspace/write-if-changed.ts";
import { archive } from "./archive.ts";
import { withoutExtension } from "./side-files.ts";
import { isNameOf, readSignature, signatures } from "./signature.ts";

export type PackageFormat = "yaml" | "yml" | "zip" | "tar.gz" | "tgz";

interface Naming {
  /** Globs of the modules. */
  readonly pipelines: readonly string[];
  readonly outputDir: string;
  readonly format: PackageFormat;
}

/** Returns the path of a pipeline's package. @throws CompileError when two pipelines would have the same */
export function assignPackagePaths({ pipelines, outputDir, format }: Naming): (pipeline: PackageOwner) => string {
  const root = commonRoot(pipelines);
  const owners = new Map<string, string>();
  return ({ module, function: name, alone, stem }) => {
    const own = posix.relative(root, module).replace(/\.(?:py|ipynb)$/, "");
    const packageName = stem === undefined ? `${own}${alone ? "" : `.${name}`}` : posix.join(posix.dirname(own), stem);
    const path = posix.join(outputDir, `${packageName}.${format}`);
    const owner = `${name} of ${module}`;
    const other = owners.get(path);
    if (other !== undefined)
      throw new CompileError(`${owner} and ${other} would both be written to ${path}.`, {
        code: "output-path-taken",
        hint: "Rename one of the functions or modules, or the file that a compile call names.",
      });
    owners.set(path, owner);
    return path;
  };
}

export interface PackageOwner {
  readonly module: string;
  readonly function: string;
  /** Whether the pipeline is the only one of its module. */
  readonly alone: boolean;
  /** File name of the package; undefined to name it after the module. */
  readonly stem: string | undefined;
}

/** The common folder of all globs. The modules' own common folder would not do: a new module could move the packages of the others. */
function commonRoot(patterns: readonly string[]): string {
  const folders = patterns.filter((pattern) => !pattern.startsWith("!")).map(fixedFolder);
  const [first = [], ...others] = folders;
  const length = first.findIndex((segment, index) => others.some((other) => other[index] !== segment));
  return (length === -1 ? first : first.slice(0, length)).join("/");
}

function fixedFolder(pattern: string): readonly string[] {
  const segments = posix.normalize(pattern.replaceAll("\\", "/")).split("/").slice(0, -1);
  const dynamic = segments.findIndex((segment) => isDynamicPattern(segment));
  return dynamic === -1 ? segments : segments.slice(0, dynamic);
}

/** Checks the output folder before anything is installed or compiled. @throws CompileError */
export async function refuseOutputOutside(workspace: string, outputDir: string): Promise<void> {
  const root = realpathSync.native(workspace);
  const target = realpathOfExisting(resolve(root, outputDir));
  if (pathInside(root, target) !== undefined) return;
  throw new CompileError(`The output folder ${outputDir} lies outside the workspace.`, {
    code: "outside-workspace",
    hint: "Set `output-dir` to a folder below the root of the repository.",
  });
}

/** Follows symbolic links as far as the path exists. */
function realpathOfExisting(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return dirname(path) === path ? path : join(realpathOfExisting(dirname(path)), basename(path));
  }
}

interface PackageToWrite {
  readonly workspace: string;
  /** Relative to the workspace. */
  readonly packagePath: string;
  /** The pipeline's name in its module. If the package has another, that one counts, because later jobs see only the package. */
  readonly name: string;
  /** The SDK's text. */
  readonly yaml: string;
  /** Side files by the suffix of their names, after the package's name without extension. */
  readonly sideFiles: ReadonlyMap<string, string>;
  readonly memo?: Memo;
}

/** Writes a package and its side files. Unchanged files are not touched. */
export async function writePackage({
  workspace,
  packagePath,
  name,
  yaml,
  sideFiles,
  memo = noMemo,
}: PackageToWrite): Promise<
  Pick<CompiledPipeline, "packagePath" | "name" | "sideFiles" | "sha256" | "changed" | "parameters">
> {
  const { name: ownName, parameters } = remember({ memo, kind: signatures, from: yaml }, () => readSignature(yaml));
  // A folder below the output folder may be a link too.
  await refuseOutputOutside(workspace, posix.dirname(packagePath));
  const bytes = archive(packagePath, yaml);
  const beside = [...sideFiles].map(([suffix, text]): [string, Uint8Array] => [
    withoutExtension(packagePath) + suffix,
    Buffer.from(text),
  ]);
  const files: readonly [string, Uint8Array][] = [[packagePath, bytes], ...beside];
  const changes = await Promise.all(
    files.map(([path, content]) => writeIfChanged(join(workspace, ...path.split("/")), content)),
  );
  return {
    packagePath,
    name: ownName === "" || isNameOf(name, ownName) ? name : ownName,
    sideFiles: Object.fromEntries(beside.map(([path, content]) => [path, sha256(content)])),
    sha256: sha256(bytes),
    changed: changes.includes(true),
    parameters,
  };
}
