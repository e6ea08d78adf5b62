import { describe, expect, it } from "vitest";
import { readModule } from "../../src/discovery/python-source.ts";

const readPipelines = (source: string) => readModule(source).pipelines;

const body = "def train(rows: int = 1):\n    pass\n";

describe("the pipelines of a module", () => {
  it.each([
    ["from kfp import dsl", "@dsl.pipeline(name='x')"],
    ["from kfp import dsl as d", "@d.pipeline(name='x')"],
    ["import kfp", "@kfp.dsl.pipeline(name='x')"],
    ["import kfp as k", "@k.dsl.pipeline(name='x')"],
    ["import kfp.dsl", "@kfp.dsl.pipeline(name='x')"],
    ["import kfp.dsl as d", "@d.pipeline(name='x')"],
    ["import os, kfp.dsl as d", "@d.pipeline(name='x')"],
    ["from kfp.dsl import pipeline", "@pipeline(name='x')"],
    ["from kfp.dsl import (\n    Condition,  # comment\n    pipeline as p,\n)", "@p(name='x')"],
    ["from kfp.v2 import dsl", "@dsl.pipeline(name='x')"],
    ["try:\n    from kfp import dsl\nexcept ImportError:\n    raise", "@dsl.pipeline(name='x')"],
    ["from kfp import dsl", "@dsl.pipeline('x')"],
    ["from kfp import dsl", "@dsl.pipeline(description='a', name='''x''')"],
    ["from kfp import dsl", "@other\n@dsl.pipeline(name='x')\n@another(1)"],
  ])("are seen after %j with %j", (imports, decorator) => {
    const source = `${imports}\n\n${decorator}\n${body}`;
    expect(readPipelines(source)).toEqual([
      { function: "train", name: "x", line: source.split("\n").indexOf(body.split("\n")[0] ?? "") + 1 },
    ]);
  });

  it.each([
    "@dsl.pipeline",
    "@dsl.pipeline()",
    "@dsl.pipeline(name=NAME)",
    "@dsl.pipeline(name=f'{a}')",
    "@dsl.pipeline(name='a' + 'b')",
    "@dsl.pipeline(name='')",
  ])("have the function's name until Python tells another: %s", (decorator) => {
    const source = `from kfp import dsl\n${decorator}\n${body}`;
    const [pipeline] = readPipelines(source);
    expect(pipeline).toMatchObject({ function: "train", line: 3 });
    expect(["train", "a"]).toContain(pipeline?.name);
  });

  it.each([
    ["another library's decorator", `from sklearn import pipeline\n@pipeline(1)\n${body}`],
    ["another attribute", `from kfp import dsl\n@dsl.component(1)\n${body}`],
    ["a factory", "from kfp import dsl\ndef make():\n    @dsl.pipeline()\n    def inner(): pass\n    return inner\n"],
    ["a string", "'''\nfrom kfp import dsl\n@dsl.pipeline()\ndef f(): pass\n'''\n"],
    ["an empty file", ""],
    ["bytes that are not Python", "\u0000\uFFFD{{{]]"],
  ])("are not seen in %s", (_, source) => {
    expect(readPipelines(source)).toEqual([]);
  });

  it("are found in a module with a byte order mark, Windows line ends, and a syntax error after them", () => {
    const source = `\uFEFFfrom kfp import dsl\r\n@dsl.pipeline(name="a b")\r\ndef f(): pass\r\n\r\ndef broken(:\r\n`;
    expect(readPipelines(source)).toEqual([{ function: "f", name: "a b", line: 3 }]);
  });

  it("are found when there are several, in order, also under a condition", () => {
    const source =
      "from kfp import dsl\nif True:\n    @dsl.pipeline()\n    def a(): pass\n@dsl.pipeline()\ndef b(): pass\n";
    expect(readPipelines(source).map((pipeline) => pipeline.function)).toEqual(["a", "b"]);
  });
});

const compiler = "from kfp_tekton.compiler import TektonCompiler";

describe("a compile or run call of the SDK", () => {
  it.each([
    ["the class", `${compiler}\nTektonCompiler().compile(f, 'x.yaml')`],
    ["the class under another name", `${compiler} as C\nC().compile(f, 'x.yaml')`],
    ["the class as an attribute", "import kfp_tekton\nkfp_tekton.compiler.TektonCompiler().compile(f, 'x.yaml')"],
    ["its module", "from kfp_tekton import compiler as tc\ntc.TektonCompiler().compile(f, 'x.yaml')"],
    ["Argo's class", "import kfp\nkfp.compiler.Compiler().compile(f, 'x.yaml')"],
    ["a star import", "from kfp_tekton.compiler import *\nTektonCompiler().compile(f, 'x.yaml')"],
    ["a re-exported class", "from common import TektonCompiler\nTektonCompiler().compile(f, 'x.yaml')"],
    ["an object with a name", `${compiler}\nc = TektonCompiler()\nc.compile(f, 'x.yaml')`],
    ["a class with a name", "import kfp_tekton\nC = kfp_tekton.compiler.TektonCompiler\nC().compile(f, 'x.yaml')"],
    ["a subclass", `${compiler}\nclass Mine(TektonCompiler):\n    pass\nMine().compile(f, 'x.yaml')`],
    ["a parameter", `${compiler}\ndef build(c, f):\n    c.compile(f, 'x.yaml')\nbuild(TektonCompiler(), f)`],
    [
      "an attribute",
      `${compiler}\nclass B:\n    def __init__(self):\n        self.c = TektonCompiler()\n    def b(self):\n        self.c.compile(f)`,
    ],
    ["the method without a call", `${compiler}\nwrite = TektonCompiler().compile\nwrite(f, 'x.yaml')`],
    ["an import in a function", `def main():\n    ${compiler}\n    TektonCompiler().compile(f, 'x.yaml')`],
    ["a run", "import kfp\nkfp.Client().create_run_from_pipeline_func(f, {})"],
    [
      "a run by an object with a name",
      "import kfp_tekton\nc = kfp_tekton.TektonClient()\nc.create_run_from_pipeline_func(f, {})",
    ],
    ["the function that runs", "from kfp import run_pipeline_func_on_cluster as run\nrun(f, {})"],
  ])("is seen: %s", (_, source) => {
    expect(readModule(source).callsSdk).toBe(true);
  });

  it.each([
    ["a guard alone", "import kfp\nif __name__ == '__main__':\n    main()"],
    ["re.compile", "import kfp\nimport re\nre.compile('x')\nif __name__ == '__main__':\n    main()"],
    ["another library's compile", `import jinja2\n${compiler}\njinja2.Environment().compile('x')`],
    ["a model's compile", "import kfp\nfrom keras import Model\nModel().compile('adam')"],
    ["Python's own compile", "import kfp\ncompile('x', 'y', 'exec')"],
    ["an upload", "import kfp\nkfp.Client().upload_pipeline('x.yaml')"],
    ["a run of a package", "import kfp\nkfp.Client().run_pipeline('e', 'j', 'x.yaml')"],
    ["deleting runs", "import kfp\nfor r in kfp.Client().list_runs().runs:\n    kfp.Client().runs.delete_run(r.id)"],
    [
      "a component of its own",
      "from kfp.components import create_component_from_func as c\nc(add, output_component_file='component.yaml')",
    ],
    ["a text", "import kfp\nhelp = 'TektonCompiler().compile(f)'"],
    ["an import without use", `${compiler}\nimport re\nre.compile('x')`],
  ])("is not seen: %s", (_, source) => {
    expect(readModule(source).callsSdk).toBe(false);
  });
});
