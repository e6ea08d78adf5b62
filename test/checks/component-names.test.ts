import { describe, expect, it } from "vitest";
import { checkPipeline } from "../../src/checks/checks.ts";
import type { Finding } from "../../src/model/finding.ts";
import { readPipelineRun } from "../../src/packages/signature.ts";
import { compile, pipelineModule } from "../support/compile.ts";
import { makeWorkspace } from "../support/workspace.ts";

/** What is told of a module with a component and a pipeline that uses it. */
async function findingsOf(
  component: string,
  others: Readonly<Record<string, string>> = {},
): Promise<readonly Finding[]> {
  const source = `${component}\n${pipelineModule("cut_op(rows)", { name: "p" })}`;
  const [result] = await compile(makeWorkspace({ "p.py": source, ...others }), { pipelines: ["p.py"] });
  if (result?.kind !== "compiled") throw new Error(JSON.stringify(result));
  return checkPipeline({
    ...result.pipeline,
    pipelineRun: readPipelineRun(result.pipeline.yaml),
    module: "p.py",
    source,
    levelOf: (rule) => (rule === "component-names" ? "auto" : "off"),
  });
}

const component = (body: string, before = "", settings = ""): string =>
  `from kfp.components import create_component_from_func, func_to_container_op
${before}
def cut(n: int) -> int:
    ${body}
cut_op = create_component_from_func(cut${settings})
`;

describe("a component that uses a name of its module is told at compile time, at the name", () => {
  it.each([
    ["a constant", component("x = 1\n    return min(n, LIMIT)", "LIMIT = 3"), "LIMIT", 5],
    ["a helper", component("return helper(n)", "def helper(n): return n"), "helper", 4],
    ["an import", component("return math.floor(n)", "import math"), "math", 4],
    ["an import by another name", component("return np.floor(n)", "import math as np"), "np", 4],
    [
      "in a function within it",
      component("def inner():\n        return LIMIT\n    return inner()", "LIMIT = 3"),
      "LIMIT",
      5,
    ],
    ["in a comprehension", component("return sum(x for x in range(LIMIT))", "LIMIT = 3"), "LIMIT", 4],
    [
      "of a component made the old way",
      component("return min(n, LIMIT)", "LIMIT = 3").replace(
        "create_component_from_func(cut",
        "func_to_container_op(cut",
      ),
      "LIMIT",
      4,
    ],
  ])("%s", async (_, source, name, line) => {
    const findings = await findingsOf(source);
    expect(findings).toMatchObject([{ rule: "component-names", level: "warning", location: { file: "p.py", line } }]);
    expect(findings[0]?.message).toContain(`The component cut uses ${name} of its module`);
    expect(findings[0]?.hint).toContain("inside the function");
  });

  it("in the file that has the function", async () => {
    const steps = component("return min(n, LIMIT)", "LIMIT = 3");
    expect(await findingsOf("from steps import cut_op", { "steps.py": steps })).toMatchObject([
      { location: { file: "steps.py", line: 4 } },
    ]);
  });

  it.each([
    [
      "what it imports and defines itself",
      component("import math\n    limit = 3\n    return math.floor(min(n, limit))"),
    ],
    [
      "annotations",
      component("return n").replace("-> int", "-> Number").replace("\ndef", "\nfrom numbers import Number\ndef"),
    ],
    [
      "pickled functions",
      component("return min(n, LIMIT)", "LIMIT = 3", ", use_code_pickling=True").replace(
        "create_component_from_func(cut",
        "func_to_container_op(cut",
      ),
    ],
    ["what it makes global itself", component("global made\n    made = n\n    return made")],
    ["arguments", component("return min(n, limit)").replace("n: int)", "n: int, limit: int = 3)")],
    ["a line that is silenced", component("return min(n, LIMIT)  # kfp-tekton: ignore[component-names]", "LIMIT = 3")],
    [
      "a component that the pipeline does not use",
      `${component("return n")}def other(n: int) -> int:\n    return min(n, LIMIT)\nLIMIT = 3\nother_op = create_component_from_func(other)\n`,
    ],
  ])("not for %s", async (_, source) => {
    expect(await findingsOf(source)).toEqual([]);
  });
});
