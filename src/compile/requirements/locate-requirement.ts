import type { SourceLocation } from "../../model/errors.ts";
import type { Requirements } from "./requirements.ts";

/** Finds the line of a requirement that an installer spells differently: `kfp<1.9,>=1.8` for `kfp >= 1.8, < 1.9 # why`. */
export function locateRequirement(requirement: string, { files }: Requirements): SourceLocation | undefined {
  const wanted = canonical(requirement);
  const name = nameIn(requirement);
  const places = files.flatMap(({ path, lines }) => lines.map(({ text, line }) => ({ text, file: path, line })));
  const found =
    places.find(({ text }) => canonical(text) === wanted) ?? places.find(({ text }) => nameIn(text) === name);
  return found === undefined ? undefined : { file: found.file, line: found.line };
}

const nameIn = (text: string): string => (/^[\w.-]+/.exec(text)?.[0] ?? "").replace(/[-_.]+/g, "-").toLowerCase();

function canonical(text: string): string {
  const [plain = ""] = text.split(/;|\s--/);
  const specifiers = plain.replace(/^[\w.-]+\s*(?:\[[^\]]*\])?/, "").replace(/[()\s]/g, "");
  return [nameIn(text), ...specifiers.split(",").sort()].join(" ");
}
