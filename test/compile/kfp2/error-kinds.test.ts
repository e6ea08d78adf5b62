import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { CompileResult } from "../../../src/model/compiled-pipeline.ts";
import { compile } from "../../support/compile.ts";
import { kinds } from "./error-kinds/kinds.ts";
import { refusals } from "./error-kinds/refusals.ts";

const rows = { ...kinds, ...refusals };
const results = new Map<string, CompileResult>();

/** All in one go, as the modules of a repository: the SDK is imported once. */
beforeAll(async () => {
  const workspace = mkdtempSync(join(tmpdir(), "error-kinds-"));
  for (const [name, { source }] of Object.entries(rows)) writeFileSync(join(workspace, `${name}.py`), source);
  for (const result of await compile(workspace, { sdk: "auto" }))
    results.set((result.kind === "compiled" ? result.pipeline : result).module.replace(".py", ""), result);
  rmSync(workspace, { recursive: true });
}, 600_000);

describe("mistakes in modules of KFP 2 are told at their line, with a cure of KFP 2", () => {
  it.each(Object.keys(rows))("%s", (name) => {
    const [result, expected] = [results.get(name), new Map(Object.entries(rows)).get(name)];
    if (result?.kind !== "failed") throw new Error(`compiled: ${JSON.stringify(result)}`);
    const { message, hint, location } = result.error;
    expect({ message, hint: hint ?? "", line: location?.line }).toEqual({
      message: expect.stringMatching(expected?.message ?? /./),
      hint: expect.stringMatching(expected?.hint ?? /./),
      line: expected?.line,
    });
    expect(`${message} ${hint}`).not.toMatch(/create_component_from_func|dsl\.Condition|kfp-tekton|written for KFP 1/);
  });
});
