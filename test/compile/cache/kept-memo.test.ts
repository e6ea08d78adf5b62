import { globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkPipelines } from "../../../src/checks/check-pipelines.ts";
import { openMemo } from "../../../src/context/kept-memo.ts";
import { ownVersion } from "../../../src/context/own-version.ts";
import { discoverPipelines } from "../../../src/discovery/discovery.ts";
import { type MemoKind, remember } from "../../../src/model/memo.ts";
import { RecordingLog } from "../../support/recording-log.ts";
import { stepContext } from "../../support/step-context.ts";
import { makeFolder, makeWorkspace } from "../../support/workspace.ts";

const texts: MemoKind<string> = { name: "text", isProper: (value): value is string => typeof value === "string" };
const memoFile = (folder: string): string => globSync(join(folder, "results", "*"))[0] ?? "";

describe("the memo", () => {
  /** @returns how often the result was computed by two steps */
  const computedBy = (folder: string, versions: readonly (string | undefined)[], from: readonly unknown[]): number => {
    let computed = 0;
    versions.forEach((version, index) => {
      const memo = openMemo(folder, version);
      const value = remember({ memo, kind: texts, from: from[index] }, () => {
        computed += 1;
        return `of ${from[index]}`;
      });
      expect(value).toBe(`of ${from[index]}`);
      memo.save();
    });
    return computed;
  };

  it("gives the next step what this one has computed", () =>
    expect(computedBy(makeFolder("memo"), ["v", "v"], ["a", "a"])).toBe(1));
  it("computes again from something else", () =>
    expect(computedBy(makeFolder("memo"), ["v", "v"], ["a", "b"])).toBe(2));
  it("computes again with another version of the action", () =>
    expect(computedBy(makeFolder("memo"), ["v", "w"], ["a", "a"])).toBe(2));
  it("keeps nothing where the version is not known", () =>
    expect(computedBy(makeFolder("memo"), [undefined, undefined], ["a", "a"])).toBe(2));
  it("keeps what steps with other modules have computed", () =>
    expect(computedBy(makeFolder("memo"), ["v", "v", "v"], ["a", "b", "a"])).toBe(2));

  it.each([
    ["empty", ""],
    ["half", '{"text '],
    ["null", "null"],
    ["a list", "[1]"],
    ["of other shapes", undefined],
  ])("computes again where the file is %s", (_, damage) => {
    const folder = makeFolder("memo");
    computedBy(folder, ["v"], ["a"]);
    const file = memoFile(folder);
    const other = readFileSync(file, "utf8").replace('"of a"', '{"of":"a"}');
    writeFileSync(file, damage ?? other);
    expect(computedBy(folder, ["v"], ["a"])).toBe(1);
  });

  it("does not fail the step where the folder cannot be written", () => {
    const folder = makeFolder("memo");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "results"), "a file");
    expect(computedBy(folder, ["v", "v"], ["a", "a"])).toBe(2);
  });

  it("knows the version of the sources, and none of an unknown program", () => {
    const src = join(import.meta.dirname, "..", "..", "..", "src");
    expect(ownVersion(join(src, "index.ts"))).toMatch(/^[0-9a-f]{64}$/);
    expect(ownVersion("/nowhere/index.js")).toBeUndefined();
    const other = makeWorkspace({ "src/index.ts": "1" });
    const first = ownVersion(join(other, "src", "index.ts"));
    writeFileSync(join(other, "src", "index.ts"), "2");
    expect(ownVersion(join(other, "src", "index.ts"))).not.toBe(first);
  });

  it("reads the version that the build has written beside the bundle, also through a link", () => {
    const dist = makeWorkspace({ "dist/build.txt": "abc\n", "dist/cli.js": "" });
    symlinkSync(join(dist, "dist", "cli.js"), join(dist, "kfp-tekton-action"));
    expect(ownVersion(join(dist, "kfp-tekton-action"))).toBe("abc");
  });
});

const decorated = (name: string): string =>
  `from kfp import dsl\n\n@dsl.pipeline(name="${name}")\ndef one():\n    pass\n`;
const makers = `from kfp import dsl\n\ndef make(f):\n    return dsl.pipeline(name="made")(f)\n`;
const madeBy = `from lib.makers import make\n\n@make\ndef made():\n    pass\n`;

describe("discovery from the memo", () => {
  const before = { "p/a.py": decorated("a"), "p/b.py": madeBy, "lib/__init__.py": "", "lib/makers.py": makers };
  const changes: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[] = [
    ["nothing", {}],
    ["a module's text", { "p/a.py": decorated("other") }],
    ["a module that no longer mentions the SDK", { "p/a.py": "print(1)\n" }],
    ["a module that becomes a script", { "p/a.py": "from kfp import compiler\ncompiler.Compiler().compile(f, 'x')\n" }],
    ["a new module", { "p/c.py": decorated("c") }],
    ["a module that is gone", { "p/a.py": undefined }],
    ["an imported file that no longer makes pipelines", { "lib/makers.py": "def make(f):\n    return f\n" }],
    ["an imported file that is for the other SDK", { "lib/makers.py": `from kfp.dsl import Output\n${makers}` }],
    ["an imported file that is gone", { "lib/makers.py": undefined }],
    ["a file that hides an imported one", { "p/lib/makers.py": "def make(f):\n    return f\n" }],
    ["a package in the place of an imported module", { "lib/makers/__init__.py": "make = print\n" }],
    ["a file that imports what it did not", { "lib/makers.py": "from .more import make\n", "lib/more.py": makers }],
    ["a file of tests around a module", { "p/conftest.py": "" }],
    ["a byte that is no text", { "p/a.py": `${decorated("a")}# \u0000` }],
  ];
  it.each(changes)("is that of a first step after a change of: %s", async (_, change) => {
    const workspace = makeWorkspace(before);
    const folder = makeFolder("memo");
    const find = async (memo = openMemo(folder, "v")) => {
      const found = await discoverPipelines({ workspace, patterns: ["p/**/*.py"], entry: "auto", roots: ["."], memo });
      memo.save();
      return found;
    };
    const first = await find();
    expect(first.modules.map(({ path }) => path)).toEqual(["p/a.py", "p/b.py"]);
    for (const [path, text] of Object.entries(change)) {
      rmSync(join(workspace, path), { force: true });
      if (text === undefined) continue;
      mkdirSync(join(workspace, path, ".."), { recursive: true });
      writeFileSync(join(workspace, path), text);
    }
    expect(await find()).toEqual(await find(openMemo(folder, undefined)));
  });

  it("is another with another entry, other roots, or another SDK by default", async () => {
    const workspace = makeWorkspace(before);
    const folder = makeFolder("memo");
    const settings = [
      { entry: "auto" },
      { entry: "main" },
      { entry: "auto", roots: ["lib"] },
      { entry: "auto", defaultSdk: "kfp" },
    ] as const;
    for (const setting of settings) {
      const options = { workspace, patterns: ["p/*.py"], ...setting };
      const memo = openMemo(folder, "v");
      expect(await discoverPipelines({ ...options, memo })).toEqual(await discoverPipelines(options));
      memo.save();
    }
  });
});

describe("findings from the memo", () => {
  const yaml = (image: string): string => `apiVersion: tekton.dev/v1beta1
kind: PipelineRun
metadata: {name: p}
spec:
  pipelineSpec:
    tasks:
    - name: t
      taskSpec: {steps: [{name: main, image: ${image}, command: [python, run.py]}]}
`;
  const find = async (
    folder: string,
    given: { readonly text?: string; readonly image?: string; readonly checks?: string },
  ) => {
    const memo = openMemo(folder, "v");
    const context = { ...stepContext({ checks: given.checks ?? "" }, new RecordingLog()), memo };
    writeFileSync(join(context.workspace, "p.py"), given.text ?? "x = 1\n");
    const compiled = {
      module: "p.py",
      function: "p",
      line: 1,
      yaml: yaml(given.image ?? "busybox"),
      ...{
        packagePath: "p.yaml",
        name: "p",
        sideFiles: {},
        sha256: "",
        changed: true,
        parameters: [],
        filesRead: [],
        sdkVersion: "1.9.3",
      },
    };
    const records = [{ module: "p.py", name: "p", compiled }];
    const [checked] = await checkPipelines(records, { ...context, policy: undefined, onFinding: () => {} });
    memo.save();
    return checked?.findings?.map(({ rule, level, location }) => `${rule} ${level} ${location.line}`);
  };

  it.each([
    ["nothing", {}],
    ["a comment that silences a rule", { text: "x = 1  # kfp-tekton: ignore[no-timeout]\n" }],
    ["the line that a finding is shown at", { text: "\n\ncommand = ['python', 'run.py']\n" }],
    ["a level", { checks: "error" }],
    ["the package", { image: "[1]" }],
  ])("are those of a first step after a change of: %s", async (_, change) => {
    const folder = makeFolder("memo");
    expect(await find(folder, {})).toContain("no-timeout warning 1");
    expect(await find(folder, change)).toEqual(await find(makeFolder("empty"), change));
  });
});
