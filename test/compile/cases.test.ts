import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { CompileOptions } from "../../src/compile/compile-options.ts";
import { prepareSdk } from "../../src/compile/sdk-environment.ts";
import type { CompileResult } from "../../src/model/compiled-pipeline.ts";
import { makeCase } from "../support/cases.ts";
import { compile } from "../support/compile.ts";
import { compileWithCommand, withoutLoopIds } from "../support/python-module.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { cacheFolder, sdkPython } from "../support/sdk.ts";
import { makeSharedFolder } from "../support/workspace.ts";

/** How somebody makes the same package without this action. */
interface By {
  /** `dsl-compile-tekton`; `python module.py`; a call of the compiler, for functions that the command cannot tell apart. */
  readonly kind: "command" | "main" | "call";
  readonly module: string;
  readonly function?: string;
  /** Where it is started, if not in the module's folder. */
  readonly folder?: string;
  /** What `python module.py` writes. */
  readonly file?: string;
}

interface Case {
  readonly options?: Partial<Omit<CompileOptions, "sdk">>;
  /** Of each package its way; nothing else is compiled. */
  readonly packages: Readonly<Record<string, By>>;
  /** Modules that fail, with a part of the message. */
  readonly failures?: Readonly<Record<string, string>>;
}

const p = (name: string): string => `pipelines/${name}.py`;
const command = (...names: readonly string[]): Readonly<Record<string, By>> =>
  Object.fromEntries(names.map((name) => [`compiled/${name}.yaml`, { kind: "command", module: p(name) }]));

const cases: Readonly<Record<string, Case>> = {
  "compile-script": { packages: command("churn", "fraud") },
  "cwd-root": { packages: { "compiled/rooted.yaml": { kind: "command", module: p("rooted"), folder: "." } } },
  "decorator-shapes": {
    packages: command("a_star", "b_reexport", "c_call", "d_house", "e_stack", "f_try", "g_alias", "h_traced_above"),
  },
  denied: { packages: command("named", "noop") },
  factory: {
    packages: {
      "compiled/classy.static.yaml": { kind: "command", module: p("classy"), function: "static" },
      "compiled/classy.pipeline.yaml": { kind: "command", module: p("classy"), function: "classy" },
      "compiled/made.churn.yaml": { kind: "call", module: p("made"), function: "churn" },
      "compiled/made.fraud.yaml": { kind: "call", module: p("made"), function: "fraud" },
      "compiled/nested.inner.yaml": { kind: "command", module: p("nested"), function: "inner" },
      "compiled/nested.outer.yaml": { kind: "command", module: p("nested"), function: "outer" },
      "compiled/reuse.yaml": { kind: "command", module: p("reuse"), function: "reuse" },
    },
  },
  "import-habits": {
    packages: {
      ...command("c_pickling", "d_kale", "g_mp"),
      "compiled/a_prints.one.yaml": { kind: "command", module: p("a_prints"), function: "one" },
      "compiled/a_prints.two.yaml": { kind: "command", module: p("a_prints"), function: "two" },
      "compiled/a_prints.three.yaml": { kind: "command", module: p("a_prints"), function: "three" },
    },
    failures: {
      "pipelines/b_future.py": "from __future__ import annotations",
      "pipelines/e_elyra.py": "Argo variables",
      // As with the SDK's command: the SDK warns, and the module makes errors of warnings.
      "pipelines/f_path.py": "warnings into errors",
    },
  },
  "lfs-pointer": {
    packages: {},
    failures: {
      "pipelines/lfs.py": "a pointer of Git LFS",
      "pipelines/sub.py": "a submodule that is not checked out",
      "pipelines/subopen.py": "a submodule that is not checked out",
    },
  },
  "main-conf-silent": {
    packages: { "compiled/score.yaml": { kind: "main", module: p("score"), file: "pipelines/score.yaml" } },
  },
  "main-factory-loop": {
    packages: Object.fromEntries(
      ["score_ap", "score_eu", "score_us"].map((name) => [
        `compiled/${name}.yaml`,
        { kind: "main", module: p("regions"), file: `pipelines/${name}.yaml` },
      ]),
    ),
  },
  "main-postedit": {
    options: { entry: "main" },
    packages: { "compiled/mirror.yaml": { kind: "main", module: p("mirror"), file: "pipelines/mirror.yaml" } },
  },
  "optional-none": { packages: command("opt") },
  "same-name": {
    packages: {
      "compiled/both.score.yaml": { kind: "command", module: p("both"), function: "score" },
      "compiled/both.score2.yaml": { kind: "command", module: p("both"), function: "score2" },
      "compiled/eu/train.yaml": { kind: "command", module: p("eu/train") },
      "compiled/us/train.yaml": { kind: "command", module: p("us/train") },
    },
  },
  "template-files": { packages: command("echo") },
  "tests-beside": { packages: command("train") },
};

const expected = new Map<string, string>();
const workspaces = new Map<string, string>();

const shared = makeSharedFolder("cases");

/** In copies: the packages of scripts lie beside their modules. */
beforeAll(() => {
  const results = join(shared, "commands");
  mkdirSync(results);
  const entries = Object.entries(cases).flatMap(([name, { packages }]) =>
    Object.entries(packages).map(([path, by]) => ({ name, path, by })),
  );
  const copies = new Map(Object.keys(cases).map((name) => [name, makeCase(name, join(shared, `copy-${name}`))]));
  const jobs = entries.map(({ name, by }, index) => {
    const workspace = copies.get(name) ?? "";
    const path = join(workspace, by.module);
    const output = by.file === undefined ? join(results, `${index}.yaml`) : join(workspace, by.file);
    const folder = by.folder === undefined ? dirname(path) : join(workspace, by.folder);
    return { ...by, path, output, folder, log: join(results, `${index}.log`) };
  });
  const list = join(results, "jobs.json");
  writeFileSync(list, JSON.stringify(jobs));
  const script = join(import.meta.dirname, "..", "support", "commands.py");
  execFileSync(sdkPython(), ["-B", script, list], { stdio: "pipe" });
  for (const [index, { name, path }] of entries.entries()) {
    const { output = "", log = "" } = jobs[index] ?? {};
    if (!existsSync(output)) throw new Error(`${name}: ${path} is not made: ${readFileSync(log, "utf8")}`);
    expected.set(`${name}/${path}`, readFileSync(output, "utf8"));
  }
  for (const name of Object.keys(cases)) workspaces.set(name, makeCase(name, join(shared, name)));
}, 300_000);

const pathOf = (result: CompileResult): string => (result.kind === "compiled" ? result.pipeline.module : result.module);

it("req-nested: another version in a file that is included is installed anew and compiled anew", {
  timeout: 600_000,
}, async () => {
  const workspace = makeCase("req-nested");
  const base = join(workspace, "requirements/base.txt");
  const requirements = ["requirements.txt"];
  for (const version of ["1.0.0", "1.0.1"]) {
    writeFileSync(base, readFileSync(base, "utf8").replace(/==.*/, `==${version}`));
    const [result] = await compile(workspace, { requirements, pipelines: ["pipelines/*.py"] });
    expect(result).toMatchObject({ kind: "compiled", isCached: false });
    const yaml = readFileSync(join(workspace, "compiled/env.yaml"), "utf8");
    expect(yaml).toContain(`echo dotenv ${version}`);
    const sdk = { sdk: "kfp-tekton", sdkVersion: "1.9.3", python: "python3", cacheFolder } as const;
    const log = new RecordingLog();
    const { python } = await prepareSdk({ ...sdk, workspace, requirements, env: process.env, log });
    expect(log.lines).toEqual([]);
    expect(yaml).toBe(compileWithCommand(workspace, "pipelines/env.py", python));
  }
});

/** A pickled function holds the path of its file, which is another in the folder of the reference. */
const comparable = (yaml: string): string =>
  withoutLoopIds(yaml)
    .replace(/b64decode\(b'[^']+'\)/g, "…")
    .replace(/@sha256=[0-9a-f]+/g, "@…");

describe("each case gives the packages of the SDK's command, or of `python module.py`, and no others", () => {
  it.each(Object.entries(cases))("%s", async (name, { options = {}, packages, failures = {} }) => {
    const workspace = workspaces.get(name) ?? "";
    const results = await compile(workspace, { pipelines: ["pipelines/**/*.py"], ...options });
    const compiled = results.flatMap((result) => (result.kind === "compiled" ? [result.pipeline.packagePath] : []));
    expect(compiled.sort()).toEqual(Object.keys(packages).sort());
    for (const path of compiled)
      expect(comparable(readFileSync(join(workspace, path), "utf8")), path).toBe(
        comparable(expected.get(`${name}/${path}`) ?? ""),
      );
    const failed = results.flatMap((result) =>
      result.kind === "failed" ? [[pathOf(result), result.error] as const] : [],
    );
    expect(failed.map(([module]) => module).sort()).toEqual(Object.keys(failures).sort());
    for (const [module, { message, hint = "" }] of failed) {
      expect(message + hint, module).toContain(failures[module]);
      expect(hint, module).not.toBe("");
    }
  });

  it("are all there are, but for those that need an environment of their own", () => {
    const folders = readdirSync(join(import.meta.dirname, "..", "cases"));
    expect([...Object.keys(cases), "req-nested", "v2-sdk"].sort()).toEqual(
      folders.map((path) => basename(path)).sort(),
    );
  });
});
