interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces secrets as the runner does in its log. Files that the action writes itself are not covered by the runner's masks. */
export class Redaction {
  readonly #secrets = new Set<string>();

  add(secret: string): void {
    if (secret !== "") this.#secrets.add(secret);
  }

  /** Secrets that overlap in the text are one: to replace one after the other would leave a part of the second. */
  apply(text: string): string {
    let [shown, from] = ["", 0];
    for (const { start, end } of merged([...this.#secrets].flatMap((secret) => rangesOf(secret, text)))) {
      shown += `${text.slice(from, start)}***`;
      from = end;
    }
    return shown + text.slice(from);
  }
}

function rangesOf(secret: string, text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (let start = text.indexOf(secret); start !== -1; start = text.indexOf(secret, start + 1))
    ranges.push({ start, end: start + secret.length });
  return ranges;
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    if (last === undefined || range.start >= last.end) all.push(range);
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return all;
}
