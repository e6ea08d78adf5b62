import { load } from "js-yaml";
import { PackageError } from "../model/errors.ts";
import type { ImageEntry, ImageReplacement } from "../model/image.ts";
import { parseJson } from "../model/parse-json.ts";
import { type ScalarText, scalarsOf } from "../workspace/yaml-scalars.ts";

export interface PackageWithImages {
  readonly yaml: string;
  /** Each once, in the order of the package. */
  readonly images: readonly ImageReplacement[];
}

/**
 * Puts other images into a package: the text around their names stays as the SDK wrote it. Images are those of containers, and those in the
 * loops that the SDK writes as JSON into annotations.
 * @throws PackageError if the text has an image in a form that cannot be replaced in place
 */
export function replaceImages(yaml: string, entries: readonly ImageEntry[]): PackageWithImages {
  if (!entries.some(({ name }) => yaml.includes(name))) return { yaml, images: [] };
  const replaced = new Map<string, string>();
  const edits = scalarsOf(yaml).flatMap((scalar) => editOf(scalar, entries, replaced));
  const text = edits.reduceRight((rest, { start, end, to }) => rest.slice(0, start) + to + rest.slice(end), yaml);
  refuseMisreadings(text, edits);
  return { yaml: text, images: [...replaced].map(([from, to]) => ({ name: splitImage(from).name, from, to })) };
}

interface Edit extends Pick<ScalarText, "start" | "end" | "path"> {
  readonly to: string;
  /** What it must be read as. */
  readonly value: string;
}

function editOf(scalar: ScalarText, entries: readonly ImageEntry[], replaced: Map<string, string>): readonly Edit[] {
  const { path, raw, start, end } = scalar;
  const replace = (image: string): string => {
    const to = imageFor(image, entries);
    if (to !== image) replaced.set(image, to);
    return to;
  };
  if (isImage(path)) {
    const value = replace(scalar.value);
    return value === scalar.value ? [] : [{ start, end, path, value, to: raw.replace(scalar.value, () => value) }];
  }
  if (path.at(-2) !== "annotations" || !/^\s*[[{]/.test(scalar.value)) return [];
  const value = replaceInJson(scalar.value, replace);
  return value === undefined ? [] : [{ start, end, path, value, to: replaceInText(raw, replaced) }];
}

/** The JSON with its images replaced, in a form that ignores white space; undefined if it has none of them. */
function replaceInJson(text: string, replace: (image: string) => string): string | undefined {
  const document = parseJson(text);
  const before = JSON.stringify(document);
  const after = JSON.stringify(withImages(document, [], replace));
  return before === after ? undefined : after;
}

function withImages(value: unknown, path: readonly (string | number)[], replace: (image: string) => string): unknown {
  if (typeof value === "string") return isImage(path) ? replace(value) : value;
  if (Array.isArray(value)) return value.map((one, index) => withImages(one, [...path, index], replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withImages(member, [...path, key], replace)]),
  );
}

/** In a scalar with quotes, those of the JSON are escaped, and lines may be folded between a key and its value. */
function replaceInText(raw: string, replaced: ReadonlyMap<string, string>): string {
  return raw.replace(
    /(\\?"image\\?":(?:\s|\\(?=\s))*\\?")([^"\\\s]+)/g,
    (whole, before: string, image: string) => before + (replaced.get(image) ?? whole.slice(before.length)),
  );
}

const lists: ReadonlySet<string | number | undefined> = new Set(["steps", "sidecars", "initContainers", "containers"]);
const holders: ReadonlySet<string | number | undefined> = new Set(["container", "stepTemplate"]);
/** What is below these is data of the user, whatever it looks like. */
const data: ReadonlySet<string | number> = new Set([
  ...["default", "defaultValue", "value", "constant", "runtimeValue", "params", "args", "command", "env", "labels"],
]);

function isImage(path: readonly (string | number)[]): boolean {
  const owner = path.at(-2);
  const isOfContainer = typeof owner === "number" ? lists.has(path.at(-3)) : holders.has(owner);
  return path.at(-1) === "image" && isOfContainer && !path.some((part) => data.has(part));
}

/** kustomize: api/internal/image/image.go, `IsImageMatched`, and api/filters/imagetag/updater.go, `SetImageValue`. */
function imageFor(image: string, entries: readonly ImageEntry[]): string {
  const { name: own, rest } = splitImage(image);
  const entry = entries.find(({ name }) => name === own);
  if (entry === undefined) return image;
  const { newName = own, newTag, digest: newDigest } = entry;
  if (newTag === undefined && newDigest === undefined) return newName + rest;
  return `${newName}${newTag === undefined ? "" : `:${newTag}`}${newDigest === undefined ? "" : `@${newDigest}`}`;
}

function splitImage(image: string): { readonly name: string; readonly rest: string } {
  const [, name = ""] = /^(.*?)(?::[\w.-]*)?(?:@sha256:[\w.-]*)?$/s.exec(image) ?? [];
  return { name, rest: image.slice(name.length) };
}

function isReadAs(value: string, scalar: ScalarText | undefined): boolean {
  if (scalar === undefined) return false;
  if (scalar.value === value) return !scalar.isPlain || load(value) === value;
  return JSON.stringify(parseJson(scalar.value)) === value;
}

/** A server must read exactly what was meant. @throws PackageError */
function refuseMisreadings(text: string, edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  const read = new Map(scalarsOf(text).map((scalar) => [JSON.stringify(scalar.path), scalar]));
  const wrong = edits.find(({ path, value }) => !isReadAs(value, read.get(JSON.stringify(path))));
  if (wrong === undefined) return;
  throw new PackageError(`The image at ${wrong.path.join(".")} cannot be replaced in the text of the package.`, {
    hint: "Write the image into the module, and leave it out of `images`.",
  });
}
