import { describe, expect, it } from "vitest";
import { createTouchTest } from "../../src/discovery/affects-module.ts";
import { createReachReader } from "../../src/discovery/reach.ts";
import { readReferences } from "../../src/discovery/references.ts";
import { makeWorkspace } from "../support/workspace.ts";

describe("what a module's text refers to", () => {
  it.each([
    ["import a", ["a"]],
    ["import a.b as c, d", ["a.b", "d"]],
    ["from a import b", ["a", "a.b"]],
    ["from .a import (  # why\n  b as c,\n  d,\n)", [".a", ".a.b", ".a.d"]],
    ["from .. import b", ["..", "..b"]],
    ["from ...a.b import *", ["...a.b"]],
    ["def f():\n    import late", ["late"]],
    ["import broken.\nimport a", ["broken.", "a"]],
  ])("is its imports: %j", (source, imports) => {
    expect(readReferences(source).imports).toEqual(imports);
  });

  it("is its literals, but no docstrings", () => {
    expect(readReferences('"""Reads x.yaml."""\nload("y.yaml", f"{z}.json")\n').literals).toEqual([
      '"y.yaml"',
      'f"{z}.json"',
    ]);
  });

  it.each([
    ["os.listdir('.')", true],
    ["sys.path.append('lib')", true],
    ["importlib.import_module(name)", true],
    ["glob.glob('*.yaml')", true],
    ["print(global_list)", false],
  ])("is not all of it where more is found at run time: %s", (source, isOpen) => {
    expect(readReferences(source).isOpen).toBe(isOpen);
  });
});

describe("whether a changed file touches a module", () => {
  const files = {
    "pipelines/train.py":
      'import helper\nfrom lib.deep import x\nfrom .near import y\nload("../components/fit.yaml")\n',
    "pipelines/near.py": "import mypackage\n",
    "lib/deep.py": "from . import deeper\n",
    "lib/deeper.py": 'open("settings.json")\n',
    "lib/other.py": "",
    "src/mypackage/__init__.py": "",
    "pipelines/listing.py": "import os\nfor name in os.listdir('.'): pass\n",
  };
  const touches = async (module: string, changed: string): Promise<boolean> =>
    createTouchTest(await createReachReader(makeWorkspace(files))(module))(changed);

  it.each([
    ["the module itself", "pipelines/train.py"],
    ["a module beside it", "pipelines/near.py"],
    ["a module of a module, relative to that", "lib/deeper.py"],
    ["a helper that was removed", "pipelines/helper.py"],
    ["a helper of that name in the root", "helper.py"],
    ["a package that appears in the place of a module", "lib/deep/__init__.py"],
    ["the __init__ of its package", "pipelines/__init__.py"],
    ["a component file that it names", "components/fit.yaml"],
    ["a file beside it", "pipelines/query.sql"],
    ["a file below its folder", "pipelines/sql/query.sql"],
    ["a file that a helper names", "elsewhere/settings.json"],
    ["a package that is installed from the repository", "src/mypackage/part.py"],
    ["a submodule that an import comes from", "lib"],
  ])("by %s", async (_, changed) => {
    expect(await touches("pipelines/train.py", changed)).toBe(true);
  });

  it.each([
    ["another pipeline", "pipelines/predict.py"],
    ["a module that nobody imports", "lib/other.py"],
    ["data of others", "datasets/rows.csv"],
    ["documentation", "pipelines/README.md"],
    ["other workflows", ".github/workflows/lint.yml"],
  ])("not by %s", async (_, changed) => {
    expect(await touches("pipelines/train.py", changed)).toBe(false);
  });

  it("by anything where it looks for files itself", async () => {
    expect(await touches("pipelines/listing.py", "pipelines/predict.py")).toBe(true);
  });
});
