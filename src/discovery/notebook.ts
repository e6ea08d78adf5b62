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
    const kept = cell.cell_type === "code" ? withoutMagics(source) : [];
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

/** After these magics the rest of the cell is Python; after others (`%%bash`) it is not. */
const pythonMagic = /^%%(?:time|timeit|capture|prun)\b/;

function withoutMagics(source: readonly string[]): readonly string[] {
  const first = source.find((line) => line.trim() !== "") ?? "";
  if (first.startsWith("%%") && !pythonMagic.test(first)) return source.map(() => "");
  let goesOn = false;
  return source.map((line) => {
    const isRest = goesOn;
    const isMagic = isRest || /^\s*(?:[%!?]|get_ipython\(\))|^\s*[\w.]+\?{1,2}\s*$/.test(line);
    goesOn = isMagic && line.trimEnd().endsWith("\\");
    if (isRest) return "";
    if (isMagic) return `${/^\s*/.exec(line)?.[0] ?? ""}pass`;
    return line.replace(/^(\s*[\w, ]+=)\s*[%!].*$/, "$1 None");
  });
}
