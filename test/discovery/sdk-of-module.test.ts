import { describe, expect, it } from "vitest";
import { discoverPipelines } from "../../src/discovery/discovery.ts";
import { makeWorkspace } from "../support/workspace.ts";

const decorated = '@dsl.pipeline(name="p")\ndef p():\n    pass\n';

async function sdkOf(files: Readonly<Record<string, string>>, defaultSdk: "kfp-tekton" | "kfp" = "kfp-tekton") {
  const { modules } = await discoverPipelines({
    workspace: makeWorkspace(files),
    patterns: ["p.py"],
    entry: "auto",
    defaultSdk,
  });
  return modules.map(({ sdk }) => sdk);
}

describe("the SDK that a module is written for shows in its text", () => {
  it.each([
    ["an import of kfp_tekton", "from kfp import dsl\nimport kfp_tekton\n", "kfp-tekton"],
    ["an import of it under another name", "from kfp import dsl\nfrom kfp_tekton import compiler as c\n", "kfp-tekton"],
    ["ContainerOp", 'from kfp import dsl\ndef op(): return dsl.ContainerOp(name="a", image="b")\n', "kfp-tekton"],
    ["ContainerOp by its name", "from kfp import dsl\nfrom kfp.dsl import ContainerOp\n", "kfp-tekton"],
    [
      "a function component of KFP 1",
      "from kfp import components as comp, dsl\nop = comp.create_component_from_func(print)\n",
      "kfp-tekton",
    ],
    ["InputPath of KFP 1", "from kfp import dsl\nfrom kfp.components import InputPath\n", "kfp-tekton"],
    [
      "a component that returns a ContainerOp",
      "from kfp import dsl\n@dsl.component\ndef op(): return dsl.ContainerOp()\n",
      "kfp-tekton",
    ],
    ["names of both", "from kfp import dsl\nfrom kfp.dsl import Input\nx = dsl.ContainerOp\n", "kfp-tekton"],
    ["a component of KFP 2", "from kfp import dsl\n@dsl.component\ndef c(): pass\n", "kfp"],
    ["one with settings", 'from kfp import dsl\n@dsl.component(base_image="a")\ndef c(): pass\n', "kfp"],
    ["one that was imported", "from kfp import dsl\nfrom kfp.dsl import component\n@component\ndef c(): pass\n", "kfp"],
    ["a container component", "from kfp import dsl\n@dsl.container_component\ndef c(): pass\n", "kfp"],
    ["artifacts", "from kfp import dsl\nfrom kfp.dsl import Dataset, Output\n", "kfp"],
    ["artifacts of dsl", "from kfp import dsl\ndef c(a: dsl.Input[dsl.Dataset]): pass\n", "kfp"],
    ["dsl.If", "from kfp import dsl\ndef g(x):\n    with dsl.If(x == 1): pass\n", "kfp"],
    ["kfp.kubernetes", "from kfp import dsl, kubernetes\n", "kfp"],
    ["kfp.local", "from kfp import dsl\nfrom kfp import local\n", "kfp"],
    ["dsl by another name", "import kfp.dsl as dsl\nimport kfp.dsl as d\nx = d.importer\n", "kfp"],
  ])("%s", async (_, text, sdk) => {
    expect(await sdkOf({ "p.py": `${text}${decorated}` })).toEqual([sdk]);
    // Not even a default makes it another.
    expect(await sdkOf({ "p.py": `${text}${decorated}` }, "kfp")).toEqual([sdk]);
  });

  it("or in that of what it imports of the repository", async () => {
    const imports = `from kfp import dsl\nfrom steps.load import load\n${decorated}`;
    const component = "from kfp import dsl\n@dsl.component\ndef load(): pass\n";
    expect(await sdkOf({ "p.py": imports, "steps/load.py": component })).toEqual(["kfp"]);
    expect(await sdkOf({ "p.py": imports, "steps/load.py": "import kfp_tekton\n" }, "kfp")).toEqual(["kfp-tekton"]);
  });

  it("or else the first SDK that `sdk` names is taken", async () => {
    const files = { "p.py": `from kfp import dsl\n${decorated}` };
    expect(await sdkOf(files)).toEqual(["kfp-tekton"]);
    expect(await sdkOf(files, "kfp")).toEqual(["kfp"]);
  });
});
