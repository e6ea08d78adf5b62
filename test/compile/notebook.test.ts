import { readdirSync, readFileSync } from "node:fs";
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

  it("writes files for later cells, outside of the repository", async () => {
    const cells = notebook(
      ["code", `import os\nNAME = "helper"\nwhere = "src"\n`],
      ["code", `%%writefile {NAME}.py\n"""A 'helper'."""\nIMAGE = "busy\\x62ox"\n`],
      ["code", `%%writefile -a helper.py\nSTEP = "step"`],
      ["code", `%%file $where/tools/more.py\nTAG = "1"\n`],
      ["code", `%%writefile component.yaml\nname: add\nimplementation:\n  container:\n    image: busybox\n`],
      [
        "code",
        `import helper\nfrom kfp import components, dsl\nadd_op = components.load_component_from_file("component.yaml")`,
      ],
      [
        "code",
        `%run helper.py\nassert STEP == helper.STEP and os.path.exists("helper.py")\nfrom src.tools.more import TAG\n`,
      ],
      ["code", pipelineModule("add_op()\ndsl.ContainerOp(name=helper.STEP, image=helper.IMAGE)")],
    );
    const workspace = makeWorkspace({ "nb/w.ipynb": cells, "nb/helper.py": "stale = True\n" });
    const [result] = await compile(workspace, all);
    if (result?.kind !== "compiled") throw result?.kind === "failed" ? result.error : new Error("it must compile");
    expect(result.pipeline.yaml).toContain("image: busybox");
    expect(readdirSync(join(workspace, "nb")).toSorted()).toEqual(["helper.py", "w.ipynb"]);
    expect(readFileSync(join(workspace, "nb/helper.py"), "utf8")).toBe("stale = True\n");
  });

  it("may await outside of functions, show things, and set variables and its folder by magics", async () => {
    const cells = notebook(
      [
        "code",
        `from IPython.display import display, HTML, Markdown\nfrom IPython import get_ipython\nimport IPython\n`,
      ],
      [
        "code",
        `%load_ext autoreload\nget_ipython().run_line_magic("matplotlib", "inline")\ndisplay(HTML("<b>hello</b>"))\n`,
      ],
      [
        "code",
        `%env STAGE=test\nstage = %env STAGE\nlines = !ls -la \\\n  -R\nassert stage == "test" and list(lines) == []`,
      ],
      ["code", `%cd ..\nassert open("root.txt").read() == "here"\n`],
      [
        "code",
        `import asyncio\nasync def ask():\n    await asyncio.sleep(0)\n    return "busybox"\nimage = await ask()\n`,
      ],
      ["code", `text = ("%s:%s"\n        % (image, 1))\n`],
      ["code", pipelineModule('dsl.ContainerOp(name="step", image=text)')],
    );
    const [result] = await compile(makeWorkspace({ "nb/a.ipynb": cells, "root.txt": "here" }), all);
    if (result?.kind !== "compiled") throw result?.kind === "failed" ? result.error : new Error("it must compile");
    expect(result.pipeline.yaml).toContain("image: busybox:1");
  });

  it.each([
    ["a syntax error", "x = 1\nif x\n", "cell 3, line 2"],
    ["an error in a function of an earlier cell", "work()\n", "cell 1, line 2"],
    ["an error after await", "import asyncio\nawait asyncio.sleep(0)\n1 / 0\n", "cell 3, line 3"],
    ["a magic of a file that is not there", "%run absent.py\n", "cell 3, line 1"],
  ])("%s names the cell and its line", async (_, source, place) => {
    const cells = notebook(
      ["code", "def work():\n    raise ValueError('no')\n"],
      ["code", pipelineModule(oneStep)],
      ["code", source],
    );
    const [result] = await compile(makeWorkspace({ "nb/bad.ipynb": cells }), all);
    if (result?.kind !== "failed") throw new Error("it must fail");
    expect(result.error.message).toContain(`Could not compile nb/bad.ipynb (${place}): `);
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
