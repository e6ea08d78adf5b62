import { describe, expect, it } from "vitest";
import type { CompileResult } from "../../src/model/compiled-pipeline.ts";
import { makeCase } from "../support/cases.ts";
import { compile, oneStep, pipelineModule } from "../support/compile.ts";
import { compileWithCommand, withoutLoopIds } from "../support/python-module.ts";
import { makeWorkspace } from "../support/workspace.ts";

const yamlOf = (result: CompileResult | undefined): string => {
  if (result?.kind !== "compiled") throw new Error(JSON.stringify(result));
  return result.pipeline.yaml;
};
const loop = pipelineModule(`with dsl.ParallelFor([1, 2]) as item:\n    ${oneStep}`, {
  name: "loop",
  before: "from kfp_tekton.compiler import TektonCompiler",
});

describe("what a module sets itself stays", () => {
  it.each([
    [
      "no digits",
      "class Coder:\n    def empty(self):\n        return ''\nTektonCompiler._get_unique_id_code = Coder.empty\n",
    ],
    ["digits of its own", "TektonCompiler._get_unique_id_code = staticmethod(lambda: 'abcde')\n"],
  ])("`TektonCompiler._get_unique_id_code`: the bytes are those of the SDK's command, %s", async (_, statement) => {
    const workspace = makeWorkspace({ "pipelines/loop.py": loop + statement });
    const [result] = await compile(workspace, { pipelines: ["pipelines/*.py"] });
    expect(yamlOf(result)).toBe(compileWithCommand(workspace, "pipelines/loop.py"));
  });

  it("without one, the names of loops are the same each time and the SDK's but for the digits", async () => {
    const workspace = makeWorkspace({ "loop.py": loop });
    const [once, twice] = [await compile(workspace), await compile(workspace)];
    expect(yamlOf(twice[0])).toBe(yamlOf(once[0]));
    expect(withoutLoopIds(yamlOf(once[0]))).toBe(withoutLoopIds(compileWithCommand(workspace, "loop.py")));
  });

  it("`os.environb` and other looks at the environment break nothing", async () => {
    const source = `import os\nhome = os.environb.get(b"HOME")\nos.environb[b"MINE"] = b"x"\nnames = list(os.environb), dict(os.environ), b"PATH" in os.environb\n${pipelineModule(oneStep)}`;
    const results = await compile(makeWorkspace({ "env_bytes.py": source }));
    expect(results.map((result) => (result.kind === "compiled" ? result.pipeline.packagePath : result))).toEqual([
      "compiled/env_bytes.yaml",
    ]);
  });

  it.each([
    ["and nothing else", ""],
    [
      "and compiled there",
      "    from kfp_tekton.compiler import TektonCompiler\n    TektonCompiler().compile(p, 'p.yaml')\n",
    ],
  ])("a pipeline that is decorated below the `__main__` guard compiles, %s", async (_, call) => {
    const source = `from kfp import dsl\n\nif __name__ == "__main__":\n    @dsl.pipeline(name="guarded")\n    def p(rows: int = 1):\n        ${oneStep}\n\n${call}`;
    const results = await compile(makeWorkspace({ "p.py": source }));
    expect(results.map((result) => result.kind === "compiled" && result.pipeline.name)).toEqual(["guarded"]);
  });
});

describe("what a module prints at import appears once", () => {
  it("for all its pipelines, each with what its own function prints; the SDK's FutureWarning is none of it", async () => {
    const results = await compile(makeCase("import-habits"), { pipelines: ["pipelines/a_prints.py"] });
    expect(results.map(({ kind }) => kind)).toEqual(["compiled", "compiled", "compiled"]);
    expect(results.map(({ output }) => output).join("")).toBe("loading a_prints\nbuilding three\n");
  });

  it("import habits of all kinds compile", async () => {
    const results = await compile(makeCase("import-habits"), { pipelines: ["pipelines/[acdg]_*.py"] });
    expect(results.flatMap((result) => (result.kind === "failed" ? [result.error.message] : []))).toEqual([]);
    expect(results).toHaveLength(6);
  });
});
