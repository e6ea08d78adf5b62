/** The code cells of a notebook in order, as one text in which each line has the number that it has in the notebook's file. */
export interface NotebookCode {
  readonly text: string;
  /** Converts a line of the file to `cell 2, line 3`, both from 1; undefined if the line has no code. */
  readonly placeOf: (line: number) => string | undefined;
}

interface Cell {
  readonly cell_type?: unknown;
  readonly source?: unknown;
}

/** @returns undefined if the text is not a Python notebook */
export function readNotebook(raw: string): NotebookCode | undefined {
  const cells = parseCells(raw);
  if (cells === undefined) return undefined;
  const file = raw.split("\n");
  const code: string[] = [];
  const places = new Map<number, string>();
  let at = 0;
  cells.forEach((cell, index) => {
    const begin = file.findIndex((line, number) => number >= at && /^\s*"source":/.test(line));
    at = Math.max(at, begin + 1);
    const source = linesOf(cell.source);
    const kept = cell.cell_type === "code" ? withMagicsAsCalls(source) : [];
    source.forEach((line, number) => {
      const found = file.findIndex((text, place) => place >= at && isLiteral(text, line));
      at = found === -1 ? Math.max(at, code.length) : found;
      if (kept.length > 0) code[at] = kept[number] ?? "";
      if (kept.length > 0) places.set(at + 1, `cell ${index + 1}, line ${number + 1}`);
      at += 1;
    });
  });
  const text = `${Array.from(code, (line) => line ?? "").join("\n")}\n`;
  return { text, placeOf: (line) => places.get(line) };
}

function parseCells(raw: string): readonly Cell[] | undefined {
  try {
    const notebook = JSON.parse(raw);
    const { kernelspec, language_info: info } = notebook.metadata ?? {};
    const language = info?.name ?? kernelspec?.language ?? "python";
    return Array.isArray(notebook.cells) && language === "python" ? notebook.cells : undefined;
  } catch {
    return undefined;
  }
}

function linesOf(source: unknown): readonly string[] {
  const text = Array.isArray(source) ? source.join("") : typeof source === "string" ? source : "";
  return text === "" ? [] : text.replace(/\n$/, "").split("\n");
}

/** Whether a line of the file is the JSON of a line of source. */
function isLiteral(text: string, line: string): boolean {
  const literal = text.trim().replace(/,$/, "");
  if (!literal.startsWith('"')) return false;
  try {
    return String(JSON.parse(literal)).replace(/\n$/, "") === line;
  } catch {
    return false;
  }
}

/** Magics after which the rest of the cell is Python; after others (`%%bash`) it is not. */
const pythonMagic = /^%%(?:time|timeit|capture|prun)\b/;
const writingMagic = /^%%(?:file|writefile)\b\s*(.*)$/;
/** `%env A=1`, alone or with a name for what it returns. The driver's notebook_shell.py has those that later cells depend on. */
const lineMagic = /^(\s*(?:[\w, ]+=\s*)?)%(\w+)[ \t]*(.*)$/;
const command = /^(\s*[\w, ]+=)\s*!.*$/;

/** Magics become calls, as Jupyter makes them; each line stays where it is. Commands for a shell are left out. */
function withMagicsAsCalls(source: readonly string[]): readonly string[] {
  const at = source.findIndex((line) => line.trim() !== "");
  const first = source[at] ?? "";
  const [, target] = writingMagic.exec(first) ?? [];
  if (target !== undefined)
    return source.map((_, index) =>
      index === at ? call("run_cell_magic", "writefile", target, `${source.slice(at + 1).join("\n")}\n`) : "",
    );
  if (first.startsWith("%%") && !pythonMagic.test(first)) return source.map(() => "");
  return joinLines(source).map(withLineMagic);
}

/** A magic or command may go on after a backslash: its first line gets all of it. */
function joinLines(source: readonly string[]): readonly string[] {
  const lines = [...source];
  lines.forEach((line, index) => {
    for (let next = index + 1; isMagic(line) && line.trimEnd().endsWith("\\") && next < lines.length; next += 1) {
      const goesOn = (lines[next] ?? "").trimEnd().endsWith("\\");
      lines[next] = "";
      if (!goesOn) break;
    }
  });
  return lines;
}

/** A line that begins with `% (` goes on with the text of the line before it. */
const isMagic = (line: string): boolean =>
  /^\s*(?:[\w, ]+=\s*)?(?:%{1,2}[a-zA-Z]|!)|^\s*\?|^\s*[\w.]+\?{1,2}\s*$/.test(line);

function withLineMagic(line: string): string {
  if (/^%%/.test(line)) return "pass";
  const [, start, name, rest] = lineMagic.exec(line) ?? [];
  if (start !== undefined && name !== undefined) return `${start}${call("run_line_magic", name, rest ?? "")}`;
  if (command.test(line)) return line.replace(command, '$1 get_ipython().getoutput("")');
  return isMagic(line) ? `${/^\s*/.exec(line)?.[0] ?? ""}pass` : line;
}

/** JSON's texts are Python's as well. */
const call = (method: string, ...texts: readonly string[]): string =>
  `get_ipython().${method}(${texts.map((text) => JSON.stringify(text)).join(", ")})`;
