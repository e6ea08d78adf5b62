import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll } from "vitest";
import type { CompileResult } from "../../src/model/compiled-pipeline.ts";
import { compile } from "./compile.ts";

/** Long enough for all concurrent tests of a file to ask. */
const gatherMs = 100;

/** Compiles single modules for concurrent tests, those that are asked for at the same time together: the SDK is imported once for all of them. */
export function compileTogether(): (source: string) => Promise<CompileResult> {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  let waiting: string[] = [];
  let batch: Promise<readonly CompileResult[]> | undefined;

  async function compileWaiting(): Promise<readonly CompileResult[]> {
    await delay(gatherMs);
    const sources = waiting;
    [waiting, batch] = [[], undefined];
    const folder = realpathSync(mkdtempSync(join(tmpdir(), "together-")));
    folders.push(folder);
    for (const [index, source] of sources.entries()) writeFileSync(join(folder, `m${index}.py`), source);
    return await compile(folder);
  }

  return async (source) => {
    const index = waiting.push(source) - 1;
    batch ??= compileWaiting();
    const result = (await batch).find((candidate) => moduleOf(candidate) === `m${index}.py`);
    if (result === undefined) throw new Error(`nothing came of ${source}`);
    return result;
  };
}

const moduleOf = (result: CompileResult): string =>
  result.kind === "compiled" ? result.pipeline.module : result.module;
