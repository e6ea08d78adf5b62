import { readFile, realpath } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { defined } from "../../model/defined.ts";
import type { Environment } from "../../model/environment.ts";
import { CompileError, type SourceLocation } from "../../model/errors.ts";
import type { SdkName } from "../../model/sdk.ts";
import { pathInside } from "../../workspace/inside.ts";
import { sha256 } from "../../workspace/sha256.ts";
import { decodeText } from "./decode.ts";
import { expandVariables, type NumberedLine, readRequirementLine } from "./requirement-line.ts";
import { linesOf } from "./requirements-source.ts";
import { isFor, isOfSdk, pinOf, type SdkLine } from "./sdk-requirements.ts";

/** The requirements of all files that `requirements` names, and of files that they include. */
export interface Requirements {
  /** Every file that was read, with its path as in messages: relative to the workspace if it is inside. */
  readonly files: readonly RequirementsFile[];
  /** Arguments for the installer: a file, or lines, for each named file. */
  readonly named: readonly NamedRequirements[];
  /** Whether the same bytes of these files always mean the same packages: false with local, editable and VCS entries. */
  readonly isReusable: boolean;
  /** Absolute paths of folders and archives that are installed from where they lie. */
  readonly localPaths: readonly string[];
  /** The pinned version of the SDK, if any, whatever the line's marker. */
  readonly sdkPin: string | undefined;
  /** What they say of the SDKs' versions, line by line. */
  readonly sdk: readonly SdkLine[];
  /** Lines for the other SDK, which are not installed. */
  readonly leftOut: readonly string[];
  /** Whether they contain hashes: pip then requires one for every package. */
  readonly haveHashes: boolean;
  /** Options such as `--index-url …`, which apply to the SDK too. */
  readonly options: readonly Option[];
}

export interface RequirementsFile {
  readonly path: string;
  readonly digest: string;
  readonly lines: readonly NumberedLine[];
}

export interface NamedRequirements {
  readonly path: string;
  /** Requirements with absolute paths, for files that pip cannot read. */
  readonly lines?: readonly string[];
}

export interface Option {
  readonly name: string;
  readonly text: string;
}

interface RequirementsInProgress {
  readonly files: Map<string, RequirementsFile>;
  readonly options: Option[];
  isReusable: boolean;
  readonly localPaths: Set<string>;
  haveHashes: boolean;
  readonly sdk: SdkLine[];
}

/**
 * @param workspace absolute path; `files` are relative to it, and the installer runs in it
 * @param options.sdk whose environment they are for: lines for the other SDK are left out
 * @param options.env of the installer, which puts values of variables into the lines
 * @throws CompileError for a file that cannot be read, at the line that refers to it
 */
export async function readRequirements(
  workspace: string,
  files: readonly string[],
  { sdk: sdkName = "kfp-tekton", env = {} }: { readonly sdk?: SdkName; readonly env?: Environment } = {},
): Promise<Requirements> {
  const found: RequirementsInProgress = {
    files: new Map(),
    options: [],
    isReusable: true,
    localPaths: new Set(),
    haveHashes: false,
    sdk: [],
  };
  const named: NamedRequirements[] = [];
  for (const file of files) {
    const path = resolve(workspace, file);
    const lines = await follow({ path, shown: file, workspace, found, env });
    named.push(
      isPipFormat(path) ? { path } : { path, lines: lines.map(({ text }) => withAbsolutePaths(text, dirname(path))) },
    );
  }
  const { isReusable, localPaths, haveHashes, options, sdk } = found;
  const leftOut = sdk.filter((line) => !isFor(line, sdkName)).map(({ text }) => text);
  const flat = (path: string): NamedRequirements => {
    const lines = flatLines(resolve(workspace, path), { found, leftOut: new Set(leftOut), within: [] });
    return { path, lines };
  };
  return {
    files: [...found.files.values()],
    named: leftOut.length === 0 ? named : files.map(flat),
    leftOut,
    isReusable,
    localPaths: [...localPaths],
    sdkPin: pinOf(sdk, sdkName),
    sdk,
    haveHashes,
    options,
  };
}

interface FlatContext {
  readonly found: RequirementsInProgress;
  readonly leftOut: ReadonlySet<string>;
  /** Files that this one is included from: two may include each other. */
  readonly within: readonly string[];
}

/** All lines of a file, with those of the files that it includes in their place, for an installer that must not see some of them. */
function flatLines(path: string, context: FlatContext): readonly string[] {
  const { found, leftOut, within } = context;
  const lines = found.files.get(path)?.lines ?? [];
  return lines.flatMap(({ text }) => {
    const line = readRequirementLine(text, dirname(path));
    if (line.kind === "package" && leftOut.has(text)) return [];
    const isIncluded = line.kind === "include" && /^(?:-r|--requirement)/.test(text);
    const included = isIncluded ? resolve(dirname(path), line.target) : "";
    if (within.includes(included)) return [];
    if (found.files.has(included)) return flatLines(included, { ...context, within: [...within, path, included] });
    return [isPipFormat(path) && line.kind !== "include" ? text : withAbsolutePaths(text, dirname(path))];
  });
}

const isPipFormat = (path: string): boolean => !/\.(?:toml|ya?ml)$/.test(path);

interface IncludeContext {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  readonly workspace: string;
  readonly found: RequirementsInProgress;
  readonly from?: SourceLocation;
  readonly env: Environment;
}

async function follow({ path, shown, workspace, found, from, env }: IncludeContext): Promise<readonly NumberedLine[]> {
  const known = found.files.get(path);
  if (known !== undefined) return known.lines;
  const content = await read(path, shown, from);
  const written = await parse(path, shown, decodeText(content).text);
  const lines = isPipFormat(path) ? written.map((line) => expandLine(line, env)) : written;
  found.files.set(path, { path: shown, digest: digestOf(content, written, lines), lines });
  const folder = isPipFormat(path) ? workspace : dirname(path);
  for (const { text, line } of lines) {
    const target = note(text, folder, found);
    if (target === undefined) continue;
    if (/^https?:/.test(target)) found.isReusable = false;
    else {
      const included = resolve(dirname(path), target.replace(/^file:(?:\/\/(?:localhost)?)?/, ""));
      await follow({
        path: included,
        shown: await shownPath(workspace, included),
        workspace,
        found,
        env,
        from: { file: shown, line },
      });
    }
  }
  return lines;
}

/** Options stay as they are: an index often has a token, which is another in each job. The installer puts its value in. */
const expandLine = ({ text, line }: NumberedLine, env: Environment): NumberedLine => ({
  text: /^-(?![rce]|-(?:requirement|constraint|editable)\b)/.test(text) ? text : expandVariables(text, env),
  line,
});

function digestOf(content: Buffer, written: readonly NumberedLine[], lines: readonly NumberedLine[]): string {
  const values = lines.filter(({ text }, index) => text !== written[index]?.text).map(({ text }) => text);
  return sha256(values.length === 0 ? content : Buffer.concat([content, Buffer.from(JSON.stringify(values))]));
}

/** @returns the file that the line includes, if it does */
function note(text: string, folder: string, found: RequirementsInProgress): string | undefined {
  const line = readRequirementLine(text, folder);
  if (/(?:^|\s)--(?:hash|require-hashes)\b/.test(text)) found.haveHashes = true;
  if (line.kind === "include") return line.target;
  if (line.kind === "source") {
    found.isReusable = false;
    if (line.path !== undefined) found.localPaths.add(resolve(folder, line.path));
  }
  if (line.kind === "option") found.options.push({ name: line.name, text });
  if (line.kind === "package" && isOfSdk(line.name))
    found.sdk.push({ text, name: line.name, specifier: line.specifier, marker: line.marker });
  return undefined;
}

async function read(path: string, shown: string, from: SourceLocation | undefined): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const who = from === undefined ? "`requirements` names" : `${from.file} includes`;
    throw new CompileError(`Could not read ${shown}, which ${who}.`, {
      code: "file-missing",
      cause: error,
      ...defined({ location: from }),
      hint: hintForMissing(path, from),
    });
  }
}

function hintForMissing(path: string, from: SourceLocation | undefined): string {
  const variable = /\$\{([A-Z0-9_]+)\}/.exec(path)?.[1];
  if (variable !== undefined) return `Set ${variable} in the step's \`env:\` and name it in \`pass-env\`.`;
  return from === undefined
    ? "Paths are relative to the root of the repository."
    : "Paths after `-r` and `-c` are relative to the file that they stand in.";
}

async function parse(path: string, shown: string, text: string): Promise<readonly NumberedLine[]> {
  try {
    return await linesOf(path, text);
  } catch (error) {
    throw new CompileError(`Could not read the requirements of ${shown}: ${(error as Error).message.split("\n")[0]}.`, {
      code: "input-invalid",
      cause: error,
      location: { file: shown },
      hint: "`requirements` takes requirements files of pip, a pyproject.toml with `project.dependencies`, and an environment.yml with a list `pip`.",
    });
  }
}

async function shownPath(workspace: string, path: string): Promise<string> {
  const real = async (some: string): Promise<string> => await realpath(some).catch(() => some);
  return pathInside(await real(workspace), await real(path)) ?? path;
}

/** Makes paths absolute: Conda runs pip in the folder of its file, so paths are relative to that folder. */
function withAbsolutePaths(text: string, folder: string): string {
  const option = /^(-[rce]|--(?:requirement|constraint|editable))[\s=]*(.+)$/.exec(text);
  const [prefix, path] = option === null ? ["", text] : [`${option[1]} `, option[2] ?? ""];
  const isLocal = /^\.{0,2}\/|^\.{1,2}$/.test(path) || (option !== null && !/^[\w+]+:/.test(path));
  return isLocal ? `${prefix}${resolve(folder, path)}` : text;
}
