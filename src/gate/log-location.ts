import type { SourceLocation } from "../model/errors.ts";

export interface SourceFiles {
  /** Python programs that the pipeline's steps carry in themselves (lightweight components). */
  readonly programs: readonly string[];
  /** Paths of the repository's files that the pipeline was compiled from. */
  readonly compiledFrom: readonly string[];
  /** A file of the repository by its relative path; undefined when there is none. */
  readonly read: (path: string) => string | undefined;
}

/** A cause stands at the end; what is far before it is another story. */
const searchedLines = 400;

/**
 * The line of the repository that the end of a log names as the cause: the innermost frame of the last Python traceback that is certain to be
 * there, else a `file:line`. Certain is a line whose text is the one that the traceback shows.
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
  /** The source line below it; empty when the file was not there to be shown. */
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
  /** Lines from the `def` to the frame's. */
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

/** What belongs to Python or to a package, wherever the repository has a file of the same name. */
const foreign = /(?:site-packages|dist-packages|\/lib\/python3|^<)/;

/** An image holds the repository's files below a folder of its own: the longest end of the path that is one of them. */
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

/** `src/train.py:12: …` as compilers, linters and test runners write it. */
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
