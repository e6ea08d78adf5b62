import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseModule } from "../../src/discovery/parsed-module.ts";
import { applyEdits, migrationPatch } from "../../src/migrate/patch.ts";
import { surveyed } from "../../src/migrate/survey.ts";
import { compile } from "../support/compile.ts";
import { makeWorkspace } from "../support/workspace.ts";

const source = `from kfp import components as comp
from kfp import dsl
from kfp.components import create_component_from_func, func_to_container_op as old


def load(rows: int, source: str = "a") -> str:
    return source * rows


load_op = comp.create_component_from_func(load, base_image="python:3.11")


@create_component_from_func
def show(text: str):
    print(text)


@dsl.pipeline("train", description="Trains.")
def train(rows: int = 3):
    first = load_op(rows, "b")
    with dsl.ParallelFor(loop_args=["x", "y"]) as item:
        load_op(2, item)
    show(first.output)
    print(dsl.RUN_ID_PLACEHOLDER)
`;

it("git applies the patch, and what it leaves compiles with kfp 2", { timeout: 600_000 }, async () => {
  const workspace = makeWorkspace({ "pipelines/train.py": source });
  const modules = [{ module: "pipelines/train.py", sdk: "kfp-tekton" as const, ...surveyed(parseModule(source)) }];
  expect(modules[0]?.constructs.filter(({ edit }) => edit === undefined)).toEqual([]);
  writeFileSync(join(workspace, "a.patch"), migrationPatch(modules, workspace));
  execFileSync("git", ["init", "-q"], { cwd: workspace });
  execFileSync("git", ["apply", "a.patch"], { cwd: workspace });
  const [result] = await compile(workspace, { pipelines: ["pipelines/*.py"], sdk: "auto" });
  if (result?.kind !== "compiled") throw new Error(JSON.stringify(result));
  expect(result.pipeline).toMatchObject({ name: "train", sdkVersion: expect.stringMatching(/^2\./) });
  expect(result.pipeline.yaml).toContain("constant: b");
});

it("there is no patch where nothing can be changed by a program", () => {
  const text = "from kfp import dsl\ndsl.ContainerOp(name='a')\n";
  const workspace = makeWorkspace({ "p.py": text });
  expect(migrationPatch([{ module: "p.py", sdk: "kfp-tekton", ...surveyed(parseModule(text)) }], workspace)).toBe("");
});

const used = "load = create_component_from_func(f)\n";
it.each([
  ["a whole statement", "from kfp.components import create_component_from_func\n", ""],
  [
    "a name among others",
    "from kfp.components import (\n    create_component_from_func,\n    load_component_from_file as load_file,\n)\nload_file('a')\n",
    "from kfp.components import load_component_from_file as load_file\nload_file('a')\n",
  ],
  [
    "not what is still named",
    'from kfp.components import create_component_from_func\n__all__ = ["create_component_from_func"]\n',
    undefined,
  ],
  ["not beside a comment", "from kfp.components import create_component_from_func  # noqa\n", undefined],
  [
    "not in a block",
    "try:\n    from kfp.components import create_component_from_func\nexcept ImportError: pass\n",
    undefined,
  ],
  ["not on a shared line", "import os; from kfp.components import create_component_from_func\n", undefined],
])("imports without a use go: %s", (_, imports, left = imports) => {
  const text = `from kfp import dsl\n${imports}${used}`;
  expect(applyEdits(text, surveyed(parseModule(text)).edits)).toBe(
    `from kfp import dsl\n${left}load = dsl.component(f)\n`,
  );
});
