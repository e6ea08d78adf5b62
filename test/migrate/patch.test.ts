import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseModule } from "../../src/discovery/parsed-module.ts";
import { findConstructs } from "../../src/migrate/find-constructs.ts";
import { migrationPatch } from "../../src/migrate/patch.ts";
import { compile } from "../support/compile.ts";
import { makeWorkspace } from "../support/workspace.ts";

const source = `from kfp import components as comp
from kfp import dsl


def load(rows: int, source: str = "a") -> str:
    return source * rows


load_op = comp.create_component_from_func(load, base_image="python:3.11")


@comp.create_component_from_func
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
  const modules = [
    { module: "pipelines/train.py", sdk: "kfp-tekton" as const, constructs: findConstructs(parseModule(source)) },
  ];
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
  expect(
    migrationPatch([{ module: "p.py", sdk: "kfp-tekton", constructs: findConstructs(parseModule(text)) }], workspace),
  ).toBe("");
});
