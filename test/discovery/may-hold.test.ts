import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Discovery, discoverPipelines } from "../../src/discovery/discovery.ts";
import { makeWorkspace } from "../support/workspace.ts";

const common = {
  "common/__init__.py": "from kfp import dsl\n",
  "common/house.py": `from kfp import dsl

def acme(name):
    return lambda f: dsl.pipeline(name=name)(f)

def make(name):
    @dsl.pipeline(name=name)
    def p(): pass
    return p

made = make("made")

def sweep(client):
    client.delete_pipeline(client.get_pipeline_id("old"))

class House:
    def __init__(self, name):
        self.name = name

    def build(self):
        return self.wrap(lambda: None)

    def wrap(self, f):
        return acme(self.name)(f)

    def sweep(self, client):
        client.delete_pipeline(self.name)
`,
  "common/release.py": `from kfp_tekton.compiler import TektonCompiler

def compile_all(*functions):
    for function in functions:
        write(function)

def write(function):
    TektonCompiler().compile(function, function.__name__ + ".yaml")

def announce(function):
    print("released", function)
`,
  "common/words.py": "def upper(text):\n    return text.upper()\n",
};
const f = "def f():\n    pass\n";
const compile = `if __name__ == "__main__":\n    TektonCompiler().compile(f, "f.yaml")\n`;

async function search(source: string, ...patterns: readonly string[]): Promise<Discovery> {
  const workspace = makeWorkspace({ ...common, "pipelines/p.py": source });
  return await discoverPipelines({
    workspace,
    patterns: patterns.length > 0 ? patterns : ["pipelines/*.py"],
    entry: "auto",
  });
}

const choice = ({ modules }: Discovery): string =>
  modules.map(({ entry, expectation }) => `${entry}, ${expectation}`).join();

describe("what a module may hold is read from its text: it is loaded or run for", () => {
  it.each([
    ["a star import", `from kfp.dsl import *\n@pipeline(name="x")\n${f}`, "pipeline, certain"],
    ["a star import of the SDK", `from kfp import *\n@dsl.pipeline(name="x")\n${f}`, "pipeline, certain"],
    ["a re-exported module", `from common import dsl\n@dsl.pipeline(name="x")\n${f}`, "pipeline, certain"],
    ["a re-exporting module", `import common\n@common.dsl.pipeline(name="x")\n${f}`, "pipeline, certain"],
    ["a star import of a re-export", `from common import *\n@dsl.pipeline(name="x")\n${f}`, "pipeline, certain"],
    ["another name", `import kfp\np = kfp.dsl.pipeline\n@p(name="x")\n${f}`, "pipeline, certain"],
    ["a call", `from kfp import dsl\n${f}p = dsl.pipeline(name="x")(f)\n`, "pipeline, likely"],
    ["a decorator with a name", `from kfp import dsl\nd = dsl.pipeline(name="x")\n@d\n${f}`, "pipeline, likely"],
    [
      "a partial decorator",
      `import functools\nfrom kfp import dsl\nd = functools.partial(dsl.pipeline, name="x")\n@d()\n${f}`,
      "pipeline, possible",
    ],
    ["getattr", `import kfp\np = getattr(kfp.dsl, "pipeline")\n@p(name="x")\n${f}`, "pipeline, possible"],
    ["a house decorator", `from common.house import acme\n@acme("x")\n${f}`, "pipeline, likely"],
    ["a factory", `from common.house import make\nx = make("x")\n`, "pipeline, likely"],
    [
      "a factory in a loop",
      `from common import house\nfor n in "ab":\n    globals()[n] = house.make(n)\n`,
      "pipeline, likely",
    ],
    [
      "a factory in a comprehension",
      `from common.house import make\nall = {n: make(n) for n in "ab"}\n`,
      "pipeline, likely",
    ],
    [
      "a factory of its own",
      `from kfp import dsl\ndef make():\n    @dsl.pipeline(name="x")\n    def p(): pass\n    return p\nx = make()\n`,
      "pipeline, likely",
    ],
    [
      "a class",
      `from kfp import dsl\nclass A:\n    def build(self):\n        return dsl.pipeline(name="x")(lambda: None)\nx = A().build()\n`,
      "pipeline, likely",
    ],
    [
      "a static method",
      `from kfp import dsl\nclass A:\n    @staticmethod\n    @dsl.pipeline(name="x")\n    def x(): pass\n`,
      "pipeline, certain",
    ],
    [
      "a condition",
      `from kfp import dsl\nif True:\n    @dsl.pipeline(name="x")\n    def x(): pass\n`,
      "pipeline, likely",
    ],
    [
      "a try",
      `try:\n    from kfp import dsl\nexcept ImportError:\n    from kfp.v2 import dsl\n@dsl.pipeline(name="x")\n${f}`,
      "pipeline, certain",
    ],
    ["an installed decorator", `import kfp\nfrom acme_ml import house\n@house("x")\n${f}`, "pipeline, possible"],
    ["an installed factory", `import kfp\nimport acme_ml\nx = acme_ml.make_pipeline("x")\n`, "pipeline, possible"],
    ["an import from where nobody searches", "from common.house import made\n", "pipeline, possible"],
    ["a method of a house class", `from common.house import House\nx = House("x").build()\n`, "pipeline, likely"],
    ["a factory as an argument", `from common.house import make\nall = list(map(make, "ab"))\n`, "pipeline, possible"],
    [
      "a helper of the repository that compiles",
      `from common.release import compile_all\n${f}if __name__ == "__main__":\n    compile_all(f)\n`,
      "main, likely",
    ],
    [
      "such a helper in a function that is called",
      `from common import release\n${f}def main():\n    release.compile_all(f)\nif __name__ == "__main__":\n    main()\n`,
      "main, likely",
    ],
    [
      "a compile call beside a mock",
      `from unittest.mock import patch\nfrom kfp_tekton.compiler import TektonCompiler\n${f}${compile}`,
      "main, likely",
    ],
    ["a compile call in `__main__`", `from kfp_tekton.compiler import TektonCompiler\n${f}${compile}`, "main, likely"],
    [
      "a decorator in `__main__`",
      `from kfp import dsl, compiler\nif __name__ == "__main__":\n    @dsl.pipeline(name="x")\n    def x(): pass\n    compiler.Compiler().compile(x, "x.yaml")\n`,
      "main, likely",
    ],
  ])("%s", async (_, source, expected) => {
    expect(choice(await search(source))).toBe(expected);
  });

  it("any text when it is named", async () => {
    expect(choice(await search("x = 1\n", "pipelines/p.py"))).toBe("pipeline, likely");
  });

  it("what it finds in a folder that its text puts into sys.path, or that PYTHONPATH has", async () => {
    const source = `x = make("x")\n`;
    const added = `import os, sys\nsys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "lib"))\nfrom house import make\n${source}`;
    const files = { "lib/house.py": common["common/house.py"] };
    const find = async (text: string, roots: readonly string[]) =>
      choice(
        await discoverPipelines({
          workspace: makeWorkspace({ ...files, "p/p.py": text }),
          patterns: ["p/*.py"],
          entry: "auto",
          roots,
        }),
      );
    expect(await find(added, [])).toBe("pipeline, likely");
    expect(await find(`from house import make\n${source}`, ["lib"])).toBe("pipeline, likely");
    expect(await find(`from house import make\n${source}`, [])).toBe("");
  });
});

describe("a module is not even imported for", () => {
  it.each([
    [
      "components only",
      "from kfp import components\ndef add(a: int) -> int: return a\nadd_op = components.create_component_from_func(add)\n",
    ],
    [
      "a script that deploys",
      `import sys\nimport kfp\nclient = kfp.Client(sys.argv[1])\nclient.upload_pipeline("train.yaml")\n`,
    ],
    [
      "a script that cleans up",
      `import kfp\nif __name__ == "__main__":\n    for run in kfp.Client().list_runs().runs:\n        kfp.Client().runs.delete_run(run.id)\n`,
    ],
    [
      "a command",
      `import click\nimport kfp\n@click.command()\ndef main():\n    kfp.Client().upload_pipeline("x.yaml")\nif __name__ == "__main__":\n    main()\n`,
    ],
    [
      "a factory that nobody calls",
      `from kfp import dsl\ndef make():\n    @dsl.pipeline(name="x")\n    def p(): pass\n    return p\n`,
    ],
    ["a helper of the repository", `import kfp\nfrom common.words import upper\nNAME = upper("x")\n`],
    ["no word of the SDK", `from common.words import upper\nNAME = upper("pipeline")\n`],
    [
      "other decorators",
      `import functools\nimport kfp\n@functools.lru_cache\n${f}class A:\n    @property\n    def x(self): return 1\n`,
    ],
    ["a helper that only sweeps", `import kfp\nfrom common.house import sweep\nsweep(kfp.Client())\n`],
    ["a method that only sweeps", `import kfp\nfrom common.house import House\nHouse("x").sweep(kfp.Client())\n`],
    [
      "a script that calls a client and imports a pipeline",
      `import kfp\nfrom common.house import made\nclient = kfp.Client()\nfor run in client.list_runs().runs:\n    client.runs.delete_run(run.id)\n`,
    ],
    ["a script that removes files", `import os\nfrom common.house import made\nos.remove("x.yaml")\n`],
    [
      "a script that removes files in a function",
      `import shutil\nfrom common.house import made\ndef wipe():\n    shutil.rmtree("x")\n    return 1\ndone = wipe()\n`,
    ],
    [
      "a script that calls anything for its effect",
      `from common.house import made\nfrom acme import deploy\ndeploy(made)\n`,
    ],
    ["a client of its own", `from kfp import Client\nfrom common.house import made\nclient = Client()\n`],
    [
      "a helper that compiles nothing",
      `from common.release import announce\n${f}if __name__ == "__main__":\n    announce(f)\n`,
    ],
    [
      "a test case",
      `import unittest\nfrom kfp_tekton.compiler import TektonCompiler\nclass T(unittest.TestCase):\n    def test_f(self):\n        TektonCompiler().compile(f, "f.yaml")\nif __name__ == "__main__":\n    unittest.main()\n`,
    ],
    ["a test", `import pytest\nfrom kfp_tekton.compiler import TektonCompiler\n${f}${compile}`],
  ])("%s", async (_, source) => {
    expect(choice(await search(source))).toBe("");
  });
});

it("a function that is given to an installed package: `entry: main` is named", async () => {
  const source = `from acme_ml import compile_all\nfrom kfp import dsl\n${f}if __name__ == "__main__":\n    compile_all(f)\n`;
  const [left] = (await search(source)).leftOut;
  expect(left?.reason).toContain("name the module in `pipelines`, with `entry: main`");
});

describe("a folder of tests", () => {
  const run = `from kfp_tekton.compiler import TektonCompiler\n${f}TektonCompiler().compile(f, "f.yaml")\n`;
  const decorated = `from kfp import dsl\n@dsl.pipeline(name="x")\n${f}`;
  const find = async (path: string, text: string, pattern: string) =>
    choice(await discoverPipelines({ workspace: makeWorkspace({ [path]: text }), patterns: [pattern], entry: "auto" }));
  it.each(["testing", "integration_tests", "tests", "e2e", "__tests__", "unit-tests", "tests/helpers"])(
    "%s holds nothing that is run on its own account; decorated pipelines are compiled",
    async (folder) => {
      const path = `pipelines/${folder}/run_all.py`;
      expect(await find(path, run, "pipelines/**/*.py")).toBe("");
      expect(await find(path, decorated, "pipelines/**/*.py")).toBe("pipeline, certain");
      expect(await find(path, run, path)).toBe("main, likely");
      expect(await find(path, run, `pipelines/${folder}/*.py`)).toBe("main, likely");
    },
  );

  it.each(["latest", "contest", "attestation"])("is not one by a part of its name: %s", async (folder) => {
    expect(await find(`pipelines/${folder}/run_all.py`, run, "pipelines/**/*.py")).toBe("main, likely");
  });
});

/** The lint rule takes these markers for a slip of the pen. */
const shell = (name: string): string => `$\{${name}}`;

describe("a template", () => {
  it.each([
    [
      "string.Template",
      `from kfp import dsl\n@dsl.pipeline(name='${shell("name")}')\ndef p(${shell("args")}):\n    ${shell("body")}\n`,
    ],
    [
      "Jinja's blocks",
      "from kfp import dsl\n{% for op in ops %}\n@dsl.pipeline(name='{{ op }}')\ndef {{ op }}(): pass\n{% endfor %}\n",
    ],
    ["Jinja's values", "from kfp import dsl\nlimit = {{ limit }}\n@dsl.pipeline(name='x')\ndef p(): pass\n"],
    [
      "cookiecutter",
      "import kfp\nfrom {{ cookiecutter.package }} import steps\n@kfp.dsl.pipeline(name='x')\ndef p(): pass\n",
    ],
    ["Mako", "import kfp\n@kfp.dsl.pipeline(name='x')\ndef p(): pass\n<% x = 1 %>\n"],
  ])("of %s is left out, unless it is named", async (_, source) => {
    expect(await search(source)).toEqual({
      modules: [],
      leftOut: [{ path: "pipelines/p.py", reason: "is a template of Python code" }],
    });
    expect((await search(source, "pipelines/p.py")).modules).toHaveLength(1);
  });

  it.each([
    ["a format string", `from kfp import dsl\nX = f'{{{1}}} ${shell("2")}'\n@dsl.pipeline(name='x')\ndef p(): pass\n`],
    [
      "a shell script",
      `from kfp import dsl\nX = '''\n{% raw %}\necho ${shell("HOME")} {{ x }}\n'''\n@dsl.pipeline(name='x')\ndef p(): pass\n`,
    ],
    ["a comment", `from kfp import dsl\n# {{ x }} ${shell("y")}\n@dsl.pipeline(name='x')\ndef p(): pass\n`],
    ["a dict of dicts", "from kfp import dsl\nX = {'a': {'b': {1}}}\n@dsl.pipeline(name='x')\ndef p(): pass\n"],
    ["a syntax error", "from kfp import dsl\n@dsl.pipeline(name='x')\ndef p(: pass\n"],
  ])("is not made by %s", async (_, source) => {
    expect(choice(await search(source))).toBe("pipeline, certain");
  });
});

describe("discovery of a large tree", () => {
  it("looks 5,000 files without the SDK through in a few seconds of CPU time", async () => {
    const workspace = makeWorkspace({});
    for (let index = 0; index < 5_000; index += 1) {
      const path = join(workspace, `pkg${index % 50}/m${index}.py`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(
        path,
        `import os\nfrom pkg${(index + 1) % 50} import m${index + 1}\nfrom .m${(index + 50) % 5_000} import x\n${"\ndef f(a):\n    return os.path.join(a, 'x')\n".repeat(30)}`,
      );
    }
    const started = process.cpuUsage();
    expect((await discoverPipelines({ workspace, patterns: ["**/*.py"], entry: "auto" })).leftOut).toHaveLength(5_000);
    // A busy machine makes the clock slow, but not this.
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(4);
  });
});
