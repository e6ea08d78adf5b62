import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type KeptMemo, type MemoKind, noMemo } from "../model/memo.ts";
import { sha256 } from "../workspace/sha256.ts";
import { isObject } from "../workspace/untrusted.ts";

/** Those of this step come first, then those of earlier steps, until it is full: other steps of the job have other modules. */
const mostResults = 10_000;
const mostCharacters = 32_000_000;

/**
 * The results of earlier steps, in one file for each version of this action. It is read at the first question.
 * @param version a digest of the code; undefined: nothing is kept
 */
export function openMemo(cacheFolder: string, version: string | undefined): KeptMemo {
  if (version === undefined) return noMemo;
  const file = join(cacheFolder, "results", `${sha256(`${version} ${process.version}`).slice(0, 32)}.json`);
  let earlier: ReadonlyMap<string, unknown> | undefined;
  const used = new Map<string, unknown>();
  let hasNew = false;
  return {
    recall: (kind, from) => {
      earlier ??= read(file);
      const key = keyOf(kind, from);
      const value = used.get(key) ?? earlier.get(key);
      if (!kind.isProper(value)) return undefined;
      used.set(key, value);
      return value;
    },
    keep: (kind, from, value) => {
      used.set(keyOf(kind, from), value);
      hasNew = true;
    },
    save: () => {
      if (hasNew) write(file, [...used, ...(earlier ?? [])]);
      hasNew = false;
    },
  };
}

const keyOf = ({ name }: Pick<MemoKind<unknown>, "name">, from: unknown): string =>
  `${name} ${sha256(JSON.stringify(from))}`;

function read(file: string): ReadonlyMap<string, unknown> {
  try {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    return new Map(isObject(content) ? Object.entries(content) : []);
  } catch {
    return new Map();
  }
}

function write(file: string, results: readonly (readonly [string, unknown])[]): void {
  const written = new Map<string, string>();
  let room = mostCharacters;
  for (const [key, value] of results) {
    if (written.has(key) || written.size === mostResults) continue;
    const text = JSON.stringify(value);
    room -= text.length;
    if (room < 0) break;
    written.set(key, text);
  }
  const pairs = [...written].map(([key, text]) => `${JSON.stringify(key)}:${text}`);
  const draft = `${file}.${process.pid}.part`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, `{${pairs.join(",\n")}}\n`);
    renameSync(draft, file);
  } catch {
    // The disk is full, or the folder is another user's: the next step computes again.
  }
}
