import { describe, expect, it } from "vitest";
import { compile } from "../../support/compile.ts";
import { makeWorkspace } from "../../support/workspace.ts";

const timeout = 120_000;
const head = [
  "from typing import NamedTuple",
  "from kfp import dsl",
  '@dsl.component(base_image="python:3.11")',
  "def load(rows: int) -> str:",
  "    return str(rows)",
  "@dsl.component(base_image='python:3.11')",
  "def show(text: str):",
  "    print(text)",
  "",
].join("\n");
const pipeline = (...body: readonly string[]): string =>
  [head, "@dsl.pipeline", "def p(rows: int = 1, wanted: bool = True):", ...body.map((line) => `    ${line}`), ""].join(
    "\n",
  );
/** The number of the first line of the function's body. */
const firstLine = 12;

async function failureOf(source: string) {
  const [result] = await compile(makeWorkspace({ "p.py": source }), { sdk: "auto" });
  if (result?.kind !== "failed") throw new Error(`compiled: ${JSON.stringify(result)}`);
  const { message, hint, location } = result.error;
  return { message, hint: hint ?? "", line: location?.line };
}

describe("errors of modules of KFP 2 are told at their line, with a cure of KFP 2", () => {
  it.each([
    ["a positional argument", pipeline("load(1)"), firstLine, /keyword arguments.*inputs: rows/, /Name each argument/],
    ["a missing argument", pipeline("load()"), firstLine, /missing 1 required argument: rows/, /each of its inputs/],
    [
      "an argument too many",
      pipeline("load(row=1)"),
      firstLine,
      /"row".*inputs: rows/,
      /one of the component's inputs/,
    ],
    ["a wrong type", pipeline("load(rows=load(rows=1).output)"), firstLine, /input 'rows'/, /type-check/],
    ["no task", pipeline("pass"), 10, /Task is missing/, /at least one component/],
    [
      "an output that there is not",
      pipeline("load(rows=load(rows=rows).outputs['row'])"),
      firstLine,
      /'row' is no output of task load\. Its outputs: Output$/,
      /outputs that the message lists/,
    ],
    ["a condition on a parameter", pipeline("if rows > 3:", "    load(rows=rows)"), firstLine, /`rows > 3`/, /dsl\.If/],
    ["a condition on a flag", pipeline("if wanted:", "    load(rows=rows)"), firstLine, /`wanted`/, /dsl\.If/],
    ["arithmetic", pipeline("load(rows=rows + 1)"), firstLine, /unsupported operand/, /compute with it in a component/],
    [
      "a loop",
      pipeline("for row in range(rows):", "    load(rows=row)"),
      firstLine,
      /as an integer/,
      /dsl\.ParallelFor/,
    ],
    [
      "an exit handler in a condition",
      pipeline("with dsl.If(rows == 1):", "    with dsl.ExitHandler(load(rows=1)):", "        load(rows=2)"),
      firstLine + 1,
      /outermost scope/,
      /top of the pipeline's function/,
    ],
    [
      "an output of a loop outside of it",
      pipeline("with dsl.ParallelFor(items=[1, 2]) as row:", "    task = load(rows=row)", "show(text=task.output)"),
      firstLine + 2,
      /Illegal task dependency/,
      /dsl\.Collected/,
    ],
    [
      "a name in the decorator without a keyword",
      `${head}\n@dsl.pipeline("p")\ndef p():\n    load(rows=1)\n`,
      10,
      /'p' is not/,
      /name="\.\.\."/,
    ],
    [
      "an input without a type",
      `${head}\n@dsl.component\ndef bare(rows):\n    pass\n@dsl.pipeline\ndef p():\n    load(rows=1)\n`,
      10,
      /Missing type annotation/,
      /Annotate rows/,
    ],
    [
      "a module that is missing",
      `${head}\nimport absent_package\n@dsl.pipeline\ndef p():\n    load(rows=1)\n`,
      10,
      /absent_package/,
      /requirements/,
    ],
  ])("%s", { timeout }, async (_, source, line, message, hint) => {
    const failure = await failureOf(source);
    expect(failure).toEqual({ message: expect.stringMatching(message), hint: expect.stringMatching(hint), line });
    expect(failure.hint).not.toMatch(/create_component_from_func|InputPath|ContainerOp/);
  });

  it("a name that only KFP 1 has", { timeout }, async () => {
    const source = `${head}\nv1 = __import__("kfp").dsl\n@dsl.pipeline\ndef p():\n    v1.ContainerOp(name="a", image="b")\n`;
    expect(await failureOf(source)).toMatchObject({ line: 13, message: expect.stringContaining("ContainerOp") });
  });

  it("the body of a component never runs", { timeout }, async () => {
    const source = `${head}\n@dsl.component\ndef harmful() -> str:\n    raise SystemExit("ran")\n@dsl.pipeline\ndef p():\n    harmful()\n`;
    const [result] = await compile(makeWorkspace({ "p.py": source }), { sdk: "auto" });
    expect(result?.kind).toBe("compiled");
  });

  it("names that a component takes from its module are found", { timeout }, async () => {
    const source = `${head}\nLIMIT = 3\n@dsl.component\ndef limited(rows: int) -> int:\n    return min(rows, LIMIT, len(Dataset.__name__))\n@dsl.pipeline\ndef p():\n    limited(rows=1)\n`;
    const [result] = await compile(makeWorkspace({ "p.py": source }), { sdk: "auto" });
    expect(result).toMatchObject({
      kind: "compiled",
      pipeline: { missingNames: [{ name: "LIMIT", location: { line: 13 } }] },
    });
  });
});
