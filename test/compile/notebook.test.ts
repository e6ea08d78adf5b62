import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile, oneStep, pipelineModule } from "../support/compile.ts";
import { makeWorkspace } from "../support/workspace.ts";

const notebook = (...cells: readonly (readonly [type: string, source: string])[]): string =>
  JSON.stringify(
    {
      cells: cells.map(([type, source]) => ({
        cell_type: type,
        metadata: {},
        ...(type === "code" ? { outputs: [], execution_count: null } : {}),
        source: source.split(/(?<=\n)/),
      })),
      metadata: { language_info: { name: "python" } },
      nbformat: 4,
      nbformat_minor: 5,
    },
    undefined,
    1,
  );
const component = `from kfp import components

def add(a: int, b: int) -> int:
    return a + b

add_op = components.create_component_from_func(add)
`;
const all = { pipelines: ["nb/*.ipynb"] };

describe("a notebook", () => {
  it("is compiled like the module that its code cells are, in order and without magics", async () => {
    const code = `${component}\n${pipelineModule("add_op(rows, 1)", { name: "train" })}`;
    const cells = notebook(
      ["markdown", "# Train\n!pip install nothing\n"],
      ["code", "%matplotlib inline\n!pip install kfp \\\n  kfp-tekton\nfiles = !ls\n"],
      ["code", "%%bash\necho not python\n"],
      ["code", `%%time\n${component}`],
      ["code", `${pipelineModule("add_op(rows, 1)", { name: "train" })}\ntrain?\ndisplay(1)\n`],
    );
    const workspace = makeWorkspace({ "nb/train.ipynb": cells, "py/train.py": code });
    const [result] = await compile(workspace, all);
    expect(result).toMatchObject({ kind: "compiled", pipeline: { packagePath: "compiled/train.yaml", name: "train" } });
    const fromNotebook = readFileSync(join(workspace, "compiled/train.yaml"), "utf8");
    await compile(workspace, { pipelines: ["py/*.py"], outputDir: "other" });
    expect(fromNotebook).toBe(readFileSync(join(workspace, "other/train.yaml"), "utf8"));
  });

  it("that compiles by itself gives what its call gives", async () => {
    const cells = notebook(
      ["code", `from kfp import dsl\nfrom kfp_tekton.compiler import TektonCompiler\n\ndef own():\n    ${oneStep}\n`],
      ["code", "TektonCompiler().compile(own, 'own.yaml')"],
    );
    const [result] = await compile(makeWorkspace({ "nb/own.ipynb": cells }), all);
    expect(result).toMatchObject({ kind: "compiled", pipeline: { function: "own" } });
  });

  it("that fails names the cell and its line, at the line of its file", async () => {
    const cells = notebook(["markdown", "text\n"], ["code", pipelineModule(oneStep)], ["code", "a = 1\nb = a / 0\n"]);
    const [result] = await compile(makeWorkspace({ "nb/bad.ipynb": cells }), all);
    const line = cells.split("\n").findIndex((text) => text.includes("b = a / 0")) + 1;
    expect(result).toMatchObject({
      kind: "failed",
      error: {
        message: "Could not compile nb/bad.ipynb (cell 3, line 2): ZeroDivisionError: division by zero",
        location: { file: "nb/bad.ipynb", line },
      },
    });
  });
});
