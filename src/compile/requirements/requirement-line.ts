import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Environment } from "../../model/environment.ts";

/** The meaning of a line in a requirements file. */
export type RequirementLine =
  /** `-r` or `-c`: another file, relative to this one, or a URL. */
  | { readonly kind: "include"; readonly target: string }
  /** Code that can change under the same text: a local path, which is given, an editable or VCS entry, a URL without a hash. */
  | { readonly kind: "source"; readonly path?: string }
  | { readonly kind: "package"; readonly name: string; readonly specifier: string; readonly marker: string }
  /** An option such as `--index-url`, which applies to the whole installation. */
  | { readonly kind: "option"; readonly name: string };

export interface NumberedLine {
  readonly text: string;
  /** The first line of the requirement, from 1. */
  readonly line: number;
}

/** Joins continued lines and drops comments, as pip does (pip/_internal/req/req_file.py, join_lines and ignore_comments). */
export function logicalLines(text: string): readonly NumberedLine[] {
  const joined: NumberedLine[] = [];
  let pending: NumberedLine | undefined;
  for (const [index, physical] of text.split(/\r?\n/).entries()) {
    const isComment = /^\s*#/.test(physical);
    const start = pending ?? { text: "", line: index + 1 };
    const continues = physical.endsWith("\\") && !isComment;
    const whole = {
      ...start,
      text: start.text + (continues ? physical.slice(0, -1) : isComment ? ` ${physical}` : physical),
    };
    pending = continues ? whole : undefined;
    if (!continues) joined.push(whole);
  }
  if (pending !== undefined) joined.push(pending);
  return joined
    .map(({ text, line }) => ({ line, text: text.replace(/(?:^|\s+)#.*$/, "").trim() }))
    .filter(({ text }) => text !== "");
}

/** @param folder folder in which the installer runs; local paths are relative to it */
export function readRequirementLine(text: string, folder: string): RequirementLine {
  if (text.startsWith("-")) return readOption(text);
  // PEP 508 requires a space before a URL's marker, so the URL ends at the first space.
  const url = /^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?\s*@\s*(\S+)/.exec(text)?.[1];
  if (url !== undefined)
    return isFixedUrl(url, text) ? { kind: "package", name: nameOf(text), specifier: "", marker: "" } : sourceAt(url);
  const [path = ""] = text.split(/\s+[;-]|\s*;\s/);
  if (/^[\w.+-]+:/.test(path))
    return isFixedUrl(path, text) ? { kind: "package", name: "", specifier: "", marker: "" } : sourceAt(path);
  if (isLocalPath(path, folder)) return sourceAt(path);
  const marker = /;(.*?)(?:\s--.*)?$/.exec(text)?.[1]?.trim() ?? "";
  return { kind: "package", name: nameOf(text), specifier: specifierOf(text), marker };
}

/** pip puts in the values of `${NAME}`, and leaves what is not set or empty (pip/_internal/req/req_file.py, expand_env_variables). */
export const expandVariables = (text: string, env: Environment): string =>
  text.replace(/\$\{([A-Z0-9_]+)\}/g, (whole, name: string) => env[name] || whole);

function readOption(text: string): RequirementLine {
  const [, name = text, value = ""] =
    /^(-[a-zA-Z](?=[^-\w]|$)|--[\w-]+)[\s=]*(.*)$/.exec(text) ?? /^(-[rcefi])(.+)$/.exec(text) ?? [];
  if (["-r", "--requirement", "-c", "--constraint"].includes(name)) return { kind: "include", target: unquote(value) };
  if (["-e", "--editable"].includes(name)) return sourceAt(unquote(value));
  return { kind: "option", name: shortNames[name] ?? name };
}

const shortNames: Readonly<Record<string, string>> = {
  "-i": "--index-url",
  "--pypi-url": "--index-url",
  "-f": "--find-links",
};

const unquote = (value: string): string => value.trim().replace(/^(['"])(.*)\1$/, "$2");

function sourceAt(target: string): RequirementLine {
  const path = withoutExtras(target.replace(/^file:(?:\/\/(?:localhost)?)?/, ""));
  return /^[\w.+-]+:/.test(path) ? { kind: "source" } : { kind: "source", path };
}

const withoutExtras = (path: string): string => path.replace(/\[[\w\s.,-]*\]$/, "");

/** Whether a URL has a hash, so that the installer refuses other bytes. */
function isFixedUrl(url: string, text: string): boolean {
  return /^https?:/.test(url) && (/#(?:.*&)?sha(?:256|384|512)=/.test(url) || /\s--hash[= ]/.test(text));
}

/** Recognises a local path as pip does (pip/_internal/req/constructors.py, _get_url_from_path): a folder by its look, an archive that is there. */
function isLocalPath(text: string, folder: string): boolean {
  const path = withoutExtras(text);
  if (path.startsWith(".") || path.includes("/")) return true;
  return /\.(?:whl|zip|tar|tgz|tbz|txz|tlz|tar\.(?:gz|bz2|xz|lzma))$/i.test(path) && existsSync(resolve(folder, path));
}

/** Normalises a name by PEP 503. */
const nameOf = (text: string): string =>
  (/^[A-Za-z0-9][\w.-]*/.exec(text)?.[0] ?? "").replace(/[-_.]+/g, "-").toLowerCase();

function specifierOf(text: string): string {
  const [plain = ""] = text.split(/;|\s--/);
  return plain.replace(/^[A-Za-z0-9][\w.-]*\s*(?:\[[^\]]*\])?/, "").replace(/[()\s]/g, "");
}
