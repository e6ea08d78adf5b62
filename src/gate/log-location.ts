import type { SourceLocation } from "../model/errors.ts";

export interface SourceFiles {
  /** Python programs inside the pipeline's steps (lightweight components). */
  readonly programs: readonly string[];
  /** Paths of the repository's files that the pipeline was compiled from. */
  readonly compiledFrom: readonly string[];
  /** Reads a file of the repository by its relative path; undefined if it does not exist. */
  readonly read: (path: string) => string | undefined;
}

/** Limit of searched lines: the cause of a failure is near the end of the log. */
const searchedLines = 400;

/**
 * Finds the repository's line that the end of a log names as the cause: the innermost certain frame of the last Python traceback, else a
 * `file:line`. A frame is certain if the line's text is the one in the traceback.
 */
export function locateInLog(log: string, files: SourceFiles): SourceLocation | undefined {
  const lines = log.trimEnd().split("\n").slice(-searchedLines);
  for (const frame of framesOf(lines).reverse()) {
    const found = inProgram(frame, files) ?? inRepository(frame, files);
    if (found !== undefined) return found;
  }
  return placeNamed(lines, files);
}

interface Frame {
  readonly path: string;
  readonly line: number;
  /** The source line that the traceback shows; empty if it shows none. */
  readonly text: string;
}

function framesOf(lines: readonly string[]): Frame[] {
  return lines.flatMap((line, index) => {
    const match = /File "([^"]{1,500})", line (\d{1,7})(?:, in .*)?$/.exec(line);
    if (match === null) return [];
    // Loggers put a time or a name before each line.
    const prefix = line.slice(0, match.index).trimEnd();
    const next = lines[index + 1] ?? "";
    const below = (next.startsWith(prefix) ? next.slice(prefix.length) : next).trim();
    return [{ path: match[1] ?? "", line: Number(match[2]), text: below.startsWith('File "') ? "" : below }];
  });
}

/**
 * The SDK writes the source of a component's function into the step, which saves it as a temporary file; the function's file is not in the
 * pod. The line is found again by its distance from the `def`, in the files that the pipeline was compiled from.
 */
function inProgram(frame: Frame, { programs, compiledFrom, read }: SourceFiles): SourceLocation | undefined {
  if (frame.text === "") return undefined;
  const places = programs.flatMap((program) => {
    const definition = definitionAround(program.split("\n"), frame);
    return definition === undefined ? [] : compiledFrom.flatMap((file) => placesOf(definition, file, read(file) ?? ""));
  });
  const distinct = new Map(places.map((place) => [`${place.file}:${place.line}`, place]));
  return distinct.size === 1 ? [...distinct.values()][0] : undefined;
}

interface Definition {
  readonly name: string;
  /** Number of lines from the `def` to the frame. */
  readonly distance: number;
  readonly text: string;
}

function definitionAround(program: readonly string[], { line, text }: Frame): Definition | undefined {
  if (program[line - 1]?.trim() !== text) return undefined;
  for (let index = line - 1; index >= 0; index -= 1) {
    const name = /^(?:async\s+)?(?:def|class)\s+(\w+)/.exec(program[index] ?? "")?.[1];
    if (name !== undefined) return { name, distance: line - 1 - index, text };
  }
  return undefined;
}

function placesOf({ name, distance, text }: Definition, file: string, source: string): readonly SourceLocation[] {
  const begins = new RegExp(`^\\s*(?:async\\s+)?(?:def|class)\\s+${name}\\b`);
  const lines = source.split("\n");
  return lines.flatMap((line, index) =>
    begins.test(line) && lines[index + distance]?.trim() === text ? [{ file, line: index + distance + 1 }] : [],
  );
}

/** Paths of Python itself or of installed packages, even if the repository has a file of the same name. */
const foreign = /(?:site-packages|dist-packages|\/lib\/python3|^<)/;

/** An image contains the repository's files below some folder, so the longest suffix of the path that exists in the repository is used. */
function inRepository({ path, line, text }: Frame, { read }: SourceFiles): SourceLocation | undefined {
  if (foreign.test(path)) return undefined;
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.includes("..")) return undefined;
  for (let from = 0; from < parts.length; from += 1) {
    const file = parts.slice(from).join("/");
    const shown = read(file)?.split("\n")[line - 1]?.trim();
    if (shown !== undefined && shown !== "" && (text === "" ? from < parts.length - 1 : shown === text))
      return { file, line };
  }
  return undefined;
}

/** `src/train.py:12: …` Finds `file:line`, as compilers, linters and test runners write it. */
function placeNamed(lines: readonly string[], files: SourceFiles): SourceLocation | undefined {
  for (const line of lines.slice(-50).reverse()) {
    const match = /(?:^|[\s(["'])([\w.-]+(?:\/[\w.-]+)*\.[A-Za-z]\w*):(\d{1,7})(?::(\d{1,5}))?(?=[:\s)\]"',]|$)/.exec(
      line,
    );
    const [, path = "", at = "", column] = match ?? [];
    const text = path === "" || path.split("/").includes("..") ? undefined : files.read(path);
    if (text === undefined || Number(at) < 1 || Number(at) > text.split("\n").length) continue;
    return { file: path, line: Number(at), ...(column === undefined ? {} : { column: Number(column) }) };
  }
  return undefined;
}
