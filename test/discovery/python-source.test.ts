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
