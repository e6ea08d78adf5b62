import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { CompileResult } from "../../src/model/compiled-pipeline.ts";
import { compile } from "../support/compile.ts";
import { makeSharedFolder } from "../support/workspace.ts";
import { beginners } from "./error-rows/beginners.ts";
import { language } from "./error-rows/language.ts";
import { refusals } from "./error-rows/refusals.ts";
import type { ErrorRow } from "./error-rows/row.ts";
import { surroundings } from "./error-rows/surroundings.ts";
import { values } from "./error-rows/values.ts";

const groups: Readonly<Record<string, readonly ErrorRow[]>> = { surroundings, language, values, beginners, refusals };
const rows = Object.values(groups).flat();
const folderOf = (row: ErrorRow): string => `row${rows.indexOf(row)}`;
let results: readonly CompileResult[] = [];
const workspace = makeSharedFolder("rows");

beforeAll(async () => {
  for (const row of rows) {
    mkdirSync(join(workspace, folderOf(row)));
    for (const [path, text] of Object.entries({ "p.py": row.source, ...row.others }))
      writeFileSync(join(workspace, folderOf(row), path), text);
  }
  const { KFP_HOST: _, ...env } = process.env;
  results = await compile(workspace, { pipelines: rows.map((row) => `${folderOf(row)}/p.py`), env });
}, 300_000);

describe.each(Object.entries(groups))(
  "the author of a module learns what failed, where, and what to do: %s",
  (_, group) => {
    it.each(group.map((row) => [row.name, row] as const))("%s", (_name, row) => {
      const result = results.find((one) => one.kind !== "compiled" && one.module === `${folderOf(row)}/p.py`);
      if (result?.kind !== "failed") throw new Error(`it must fail: ${JSON.stringify(result)}`);
      const { message, hint = "", location } = result.error;
      expect({ message, hint, file: location?.file, line: location?.line }).toEqual({
        message: expect.stringContaining(row.message),
        hint: row.hint === "" ? hint : expect.stringContaining(row.hint),
        file: `${folderOf(row)}/${row.file ?? "p.py"}`,
        line: row.line,
      });
    });
  },
);
