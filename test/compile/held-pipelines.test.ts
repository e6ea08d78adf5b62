import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { prepareSdk } from "../../src/compile/sdk-environment.ts";
import type { CompileResult } from "../../src/model/compiled-pipeline.ts";
import { makeCase } from "../support/cases.ts";
import { compile, oneStep, pipelineModule } from "../support/compile.ts";
import { runModule } from "../support/python-module.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { cacheFolder } from "../support/sdk.ts";
import { makeWorkspace } from "../support/workspace.ts";

const made = (results: readonly CompileResult[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    results.flatMap((result) =>
      result.kind === "compiled"
        ? [[result.pipeline.packagePath, result.pipeline.name]]
        : result.kind === "failed"
          ? [[`failed: ${result.module}`, result.error.message]]
          : [],
    ),
  );

/** What the SDK's own command makes of a module, with the folders on PYTHONPATH that modules are compiled with here. */
async function compileWithSdk(workspace: string, module: string, name?: string): Promise<string> {
  const { python } = await prepareSdk({
    workspace,
    python: "python3",
    sdk: "kfp-tekton",
    sdkVersion: "1.9.3",
    requirements: [],
    cacheFolder,
    env: process.env,
    log: new RecordingLog(),
  });
  const output = join(workspace, "sdk.yaml");
  const function_ = name === undefined ? [] : ["--function", name];
  execFileSync(
    python,
    [
      "-B",
      "-c",
      "from kfp_tekton.compiler.main import main; main()",
      "--py",
      join(workspace, module),
      "--output",
      output,
      ...function_,
    ],
    { stdio: "pipe", env: { ...process.env, PYTHONPATH: workspace } },
  );
  return readFileSync(output, "utf8");
}

const all = { pipelines: ["pipelines/**/*.py"] };

describe("what the SDK's command makes of a module is what is made here", () => {
  it("however the module gets at the decorator", async () => {
    const workspace = makeCase("decorator-shapes");
    const shapes = ["a_star", "b_reexport", "c_call", "d_house", "e_stack", "f_try", "g_alias", "h_traced_above"];
    expect(Object.keys(made(await compile(workspace, all)))).toEqual(shapes.map((name) => `compiled/${name}.yaml`));
    for (const name of shapes)
      expect(readFileSync(join(workspace, `compiled/${name}.yaml`), "utf8")).toBe(
        await compileWithSdk(workspace, `pipelines/${name}.py`),
      );
    expect(existsSync(join(workspace, "pipelines/side-effect.txt"))).toBe(false);
  });

  it("when pipelines are made by a factory, by a class, or used by one another: each is its own module's", async () => {
    const workspace = makeCase("factory");
    expect(made(await compile(workspace, all))).toEqual({
      "compiled/classy.static.yaml": "static",
      "compiled/classy.pipeline.yaml": "classy",
      "compiled/made.churn.yaml": "churn",
      "compiled/made.fraud.yaml": "fraud",
      "compiled/nested.inner.yaml": "inner",
      "compiled/nested.outer.yaml": "outer",
      "compiled/reuse.yaml": "reuse",
    });
    const read = (path: string): string => readFileSync(join(workspace, path), "utf8");
    for (const [path, module, name] of [
      ["compiled/classy.static.yaml", "classy", "static"],
      ["compiled/classy.pipeline.yaml", "classy", "classy"],
      ["compiled/nested.outer.yaml", "nested", "outer"],
      ["compiled/reuse.yaml", "reuse", "reuse"],
    ] as const)
      expect(read(path)).toBe(await compileWithSdk(workspace, `pipelines/${module}.py`, name));
  });
});

const factory = `from kfp import dsl

def make(name):
    @dsl.pipeline(name=name)
    def pipeline():
        ${oneStep}
    return pipeline
`;

describe("the pipelines of a module", () => {
  it.each([
    ["made in a loop", `for n in ("a", "b"):\n    globals()[n] = make(n)\n`, ["p.a", "p.b"]],
    ["kept in a dict", `all = {n: make(n) for n in ("a x", "b/y")}\n`, ["p.a-x", "p.b-y"]],
    ["made alone", `churn = make("a")\n`, ["p"]],
    ["made by a text", `exec("churn = make('a')")\n`, ["p"]],
    ["made in a function of its own", `def main():\n    return make("a")\nx = main()\n`, ["p"]],
    ["made in a class body", `class All:\n    a = make("a")\n    b = make("b")\n`, ["p.a", "p.b"]],
    ["made twice under one name", `x = make("a")\ny = make("a")\n`, ["p.x", "p.y"]],
    ["made by a lambda", `build = lambda: make("a")\nx = build()\n`, ["p"]],
  ])("are compiled when they are %s", async (_, source, names) => {
    const workspace = makeWorkspace({
      "lib/base.py": factory,
      "pipelines/p.py": `from lib.base import make\n${source}`,
    });
    expect(Object.keys(made(await compile(workspace, all)))).toEqual(names.map((name) => `compiled/${name}.yaml`));
  });

  it("keep their place: of the `def` in the module, else of the line that makes them", async () => {
    const workspace = makeWorkspace({
      "lib/base.py": `${factory}\nimport functools\n\ndef traced(f):\n    @functools.wraps(f)\n    def wrapper(*args, **kwargs):\n        return f(*args, **kwargs)\n    return wrapper\n`,
      "pipelines/p.py": `from kfp import dsl\nfrom lib.base import make, traced\n\nx = make("x")\n\n@dsl.pipeline(name="y")\n@traced\ndef y():\n    ${oneStep}\n`,
    });
    const results = await compile(workspace, all);
    expect(results.map((result) => result.kind === "compiled" && [result.pipeline.name, result.pipeline.line])).toEqual(
      [
        ["x", 4],
        ["y", 8],
      ],
    );
  });

  it("that a module imports are those of the other module if that is searched, else its own if it has none", async () => {
    const files = {
      "lib/defs.py": pipelineModule(oneStep, { name: "lent" }),
      "pipelines/held.py": pipelineModule(oneStep, { name: "held" }),
      "pipelines/a.py": "from held import held\nfrom lib.defs import lent\n",
      "pipelines/b.py": `from lib.defs import lent\n${pipelineModule(oneStep, { name: "own" })}`,
    };
    expect(made(await compile(makeWorkspace(files), all))).toEqual({
      "compiled/a.yaml": "lent",
      "compiled/b.yaml": "own",
      "compiled/held.yaml": "held",
    });
    expect(Object.values(made(await compile(makeWorkspace(files), { pipelines: ["**/*.py"] })))).toEqual([
      "lent",
      "own",
      "held",
    ]);
  });

  it("are not doubled by a script beside them that compiles them all", async () => {
    const results = await compile(makeCase("compile-script"), all);
    expect(made(results)).toEqual({ "compiled/churn.yaml": "churn", "compiled/fraud.yaml": "fraud" });
    expect(results.find(({ kind }) => kind === "none")).toMatchObject({
      module: "pipelines/compile_all.py",
      ending: "the pipelines that it compiles are those of pipelines/churn.py and pipelines/fraud.py",
    });
  });

  it("are compiled by such a script where nobody else does", async () => {
    const undecorated = `from kfp import dsl\n\ndef solo():\n    ${oneStep}\n`;
    const script = `from kfp_tekton.compiler import TektonCompiler\nfrom held import held\nfrom solo import solo\nTektonCompiler().compile(held, "held.yaml")\nTektonCompiler().compile(solo, "solo.yaml")\n`;
    const workspace = makeWorkspace({
      "pipelines/held.py": pipelineModule(oneStep, { name: "held" }),
      "pipelines/solo.py": undecorated,
      "pipelines/build.py": script,
    });
    expect(Object.values(made(await compile(workspace, all)))).toEqual(["solo", "held"]);
  });

  it("cannot be told where only an installed package could make them: a module that does not load is left out", async () => {
    const workspace = makeWorkspace({
      "pipelines/p.py": pipelineModule(oneStep),
      "pipelines/maybe.py": "import kfp\nimport acme_ml\nx = acme_ml.make_pipeline('x')\n",
    });
    const results = await compile(workspace, all);
    expect(made(results)).toEqual({ "compiled/p.yaml": "p" });
    expect(results.find(({ kind }) => kind === "none")).toMatchObject({
      module: "pipelines/maybe.py",
      ending: "ModuleNotFoundError: No module named 'acme_ml'",
    });
  });

  it("whose decorator has no parentheses are errors at that line, the others of the module are compiled", async () => {
    const source = `from kfp import dsl\n\n@dsl.pipeline(name="good")\ndef good():\n    ${oneStep}\n\n@dsl.pipeline\ndef bare():\n    ${oneStep}\n`;
    const [good, bare] = await compile(makeWorkspace({ "pipelines/p.py": source }), all);
    expect(good).toMatchObject({ kind: "compiled", pipeline: { packagePath: "compiled/p.good.yaml" } });
    expect(bare).toMatchObject({
      kind: "failed",
      function: "bare",
      error: {
        message:
          "Could not compile pipelines/p.py: the decorator of bare has no parentheses, so the SDK makes no pipeline of it",
        location: { file: "pipelines/p.py", line: 7 },
        hint: 'Write @dsl.pipeline(name="...").',
      },
    });
  });

  it("go by their own name when they fail, too", async () => {
    const source = `from kfp import dsl\n\n@dsl.pipeline(name="nightly")\ndef job():\n    raise ValueError("no")\n`;
    const [failed] = await compile(makeWorkspace({ "pipelines/p.py": source }), all);
    expect(failed).toMatchObject({ kind: "failed", function: "job", name: "nightly" });
  });
});

describe("a pipeline that several modules have from a file that is not searched", () => {
  const lib = { "lib/defs.py": pipelineModule(oneStep, { name: "lent" }) };
  const compiling = (file: string, conf = ""): string =>
    `from kfp_tekton.compiler import TektonCompiler\nfrom kfp_tekton.compiler.pipeline_utils import TektonPipelineConf\nfrom lib.defs import lent\nconf = TektonPipelineConf()\n${conf}\nTektonCompiler().compile(lent, "${file}", tekton_pipeline_conf=conf)\n`;

  it("is that of the first, and the others say whose it is", async () => {
    const files = {
      ...lib,
      "pipelines/b.py": "from lib.defs import lent\n",
      "pipelines/a.py": "from lib.defs import lent\n",
      "pipelines/build.py": compiling("lent.yaml"),
    };
    const results = await compile(makeWorkspace(files), all);
    expect(made(results)).toEqual({ "compiled/a.yaml": "lent" });
    const ending = "the pipelines that it has from other files are those of pipelines/a.py";
    expect(results.filter(({ kind }) => kind === "none")).toMatchObject([
      { module: "pipelines/b.py", ending },
      { module: "pipelines/build.py", ending },
    ]);
  });

  it("is compiled by each script that compiles it in a way of its own", async () => {
    const files = {
      ...lib,
      "pipelines/dev.py": compiling("dev.yaml"),
      "pipelines/prod.py": compiling("prod.yaml", `conf.add_pipeline_label("env", "prod")`),
      "pipelines/test2.py": compiling("dev.yaml"),
    };
    expect(made(await compile(makeWorkspace(files), all))).toEqual({
      "compiled/dev.yaml": "lent",
      "compiled/prod.yaml": "lent",
    });
  });

  it("is one error where it fails", async () => {
    const files = {
      "lib/defs.py": pipelineModule("raise ValueError('no')", { name: "lent" }),
      "pipelines/b.py": "from lib.defs import lent\n",
      "pipelines/a.py": "from lib.defs import lent\n",
    };
    const results = await compile(makeWorkspace(files), all);
    expect(results.map(({ kind }) => kind)).toEqual(["failed", "none"]);
  });
});

it("a script that removes things and imports a pipeline is not executed", async () => {
  const purge = `import os\nimport kfp\nfrom lib.defs import lent\nopen(os.path.join(os.path.dirname(__file__), "executed"), "w")\nclient = kfp.Client()\nfor run in client.list_runs().runs:\n    client.runs.delete_run(run.id)\n`;
  const workspace = makeWorkspace({
    "lib/defs.py": pipelineModule(oneStep, { name: "lent" }),
    "pipelines/purge.py": purge,
    "pipelines/clean.py": purge,
    "pipelines/p.py": pipelineModule(oneStep),
  });
  expect(made(await compile(workspace, all))).toEqual({ "compiled/p.yaml": "p" });
  expect(existsSync(join(workspace, "pipelines/executed"))).toBe(false);
});

it("a helper of the repository that compiles: what `python module.py` makes", async () => {
  const workspace = makeWorkspace({
    "lib/release.py": `from kfp_tekton.compiler import TektonCompiler\nfrom kfp_tekton.compiler.pipeline_utils import TektonPipelineConf\n\ndef compile_all(*functions):\n    for function in functions:\n        TektonCompiler().compile(function, function.__name__ + ".yaml", tekton_pipeline_conf=TektonPipelineConf().add_pipeline_label("team", "ml"))\n`,
    "pipelines/decorated.py": `import sys, os\nsys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))\nfrom lib.release import compile_all\n${pipelineModule(oneStep, { name: "decorated" })}\nif __name__ == "__main__":\n    compile_all(decorated)\n`,
    "pipelines/plain.py": `import sys, os\nsys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))\nfrom kfp import dsl\nfrom lib import release\n\ndef plain():\n    ${oneStep}\n\nif __name__ == "__main__":\n    release.compile_all(plain)\n`,
  });
  const expected = {
    decorated: runModule(workspace, "pipelines/decorated.py")["pipelines/decorated.yaml"],
    plain: runModule(workspace, "pipelines/plain.py")["pipelines/plain.yaml"],
  };
  expect(made(await compile(workspace, all))).toEqual({
    "compiled/decorated.yaml": "decorated",
    "compiled/plain.yaml": "plain",
  });
  for (const [name, yaml] of Object.entries(expected))
    expect(readFileSync(join(workspace, `compiled/${name}.yaml`), "utf8")).toBe(yaml);
});
