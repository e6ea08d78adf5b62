import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CompileResult } from "../../../src/model/compiled-pipeline.ts";
import { compile } from "../../support/compile.ts";
import { findInterpreters, supportedMinors } from "../../support/interpreters.ts";
import { cacheFolder } from "../../support/sdk.ts";
import { makeFolder } from "../../support/workspace.ts";
import { type DependencyCase, link, moduleText, write } from "./dependency-case.ts";
import { linkCases, lookCases, readCases } from "./file-cases.ts";
import { libraryCases } from "./library-cases.ts";
import { environmentCases, importCases, otherCases, steadyCases, variationCases, zip } from "./other-cases.ts";

const all: readonly DependencyCase[] = [
  ...linkCases,
  ...lookCases,
  ...readCases,
  ...importCases,
  ...environmentCases,
  ...otherCases,
  ...variationCases,
  ...steadyCases,
  ...libraryCases,
];
const installMs = 900_000;

/** A workspace with a module for each case, in a folder of its own. */
function layOut(cases: readonly DependencyCase[]) {
  const [workspace, outside] = [makeFolder("cases"), makeFolder("outside")];
  const hereOf = (index: number): string => join(workspace, `c${index}`);
  for (const [index, each] of cases.entries()) {
    for (const [path, text] of Object.entries(each.files ?? {})) write(hereOf(index), path, text);
    for (const [path, target] of Object.entries(each.links ?? {})) link(hereOf(index), path, target);
    write(hereOf(index), "p.py", moduleText(each, outside));
  }
  write(outside, "of_path.py", "x = 1");
  write(outside, "path_package/__init__.py", "");
  write(outside, "site-packages/installed_package/__init__.py", "x = 1");
  write(outside, "modules.zip", zip("1"));
  return { workspace, outside, hereOf };
}

interface Seen {
  readonly value: string;
  readonly isReused: boolean;
}

function seen(results: readonly CompileResult[]): readonly Seen[] {
  const sorted = [...results].sort((one, other) => Number(folderOf(one).slice(1)) - Number(folderOf(other).slice(1)));
  return sorted.map((result) => {
    if (result.kind !== "compiled") throw new Error(result.kind === "failed" ? result.error.message : result.kind);
    const [, value = ""] = /'?value: ([\s\S]*?)\n {10}image:/.exec(result.pipeline.yaml) ?? [];
    return { value, isReused: result.isCached };
  });
}

const folderOf = (result: CompileResult): string =>
  (result.kind === "compiled" ? result.pipeline.module : result.module).split("/")[0] ?? "";

const interpreters = findInterpreters();

describe("what a package depends on, in every way that is known", () => {
  it.each(supportedMinors)("with Python 3.%i", { timeout: installMs }, async (minor) => {
    const python = interpreters.get(minor);
    if (python === undefined) return console.log(`There is no Python 3.${minor} on this machine.`);
    const cases = all.filter((each) => (each.minor ?? 9) <= minor);
    const { workspace, outside, hereOf } = layOut(cases);
    execFileSync(python, ["-m", "compileall", "-q", "-x", "p\\.py$", workspace]);
    const cache = join(makeFolder("cache"), "cache");
    mkdirSync(cache);
    symlinkSync(join(cacheFolder, "sdk"), join(cache, "sdk"));
    const run = async (variables: Readonly<Record<string, string>>) => {
      const env = { ...process.env, PYTHONPATH: outside, ...variables };
      const results = await compile(workspace, {
        python,
        cacheFolder: cache,
        env,
        entry: "pipeline",
        pipelines: ["c*/p.py"],
      });
      const all = results.flatMap((result) => (result.kind === "compiled" ? (result.pipeline.variations ?? []) : []));
      return { values: seen(results), variations: all.map(({ what }) => what) };
    };
    const before = { LANGUAGE: "one", TZ: "UTC" };
    const { values: first, variations } = await run(before);
    expect(variations.toSorted()).toEqual(variationCases.map(({ says }) => says).sort());
    const { values: second } = await run(before);
    const named = (values: readonly Seen[], isOdd: (value: Seen, index: number) => boolean): readonly string[] =>
      cases.filter((_, index) => isOdd(values[index] ?? { value: "", isReused: false }, index)).map(({ name }) => name);
    expect(named(second, ({ isReused }, index) => isReused !== cases[index]?.isKept)).toEqual([]);
    expect(named(second, ({ value }, index) => cases[index]?.isKept === true && value !== first[index]?.value)).toEqual(
      [],
    );
    for (const [index, { change }] of cases.entries()) change?.(hereOf(index), outside);
    const { values: third } = await run(before);
    const changes = (index: number): boolean => cases[index]?.change !== undefined;
    expect(named(third, ({ isReused }, index) => changes(index) && isReused)).toEqual([]);
    const { values: fourth } = await run({ LANGUAGE: "two", TZ: "Asia/Tokyo" });
    expect(
      named(fourth, ({ isReused }, index) => environmentCases.includes(cases[index] as DependencyCase) && isReused),
    ).toEqual([]);
    const differs = (index: number): boolean =>
      cases[index]?.isKept === true && (changes(index) || environmentCases.includes(cases[index] as DependencyCase));
    expect(named(fourth, ({ value }, index) => differs(index) && value === first[index]?.value)).toEqual([]);
  });
});
