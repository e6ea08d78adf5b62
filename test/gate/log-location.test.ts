import { spawnSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceFilesOf } from "../../src/delivery/source-files.ts";
import { locateInLog, type SourceFiles } from "../../src/gate/log-location.ts";
import { compile } from "../support/compile.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const module = `from typing import NamedTuple
from kfp import dsl
from kfp.components import create_component_from_func, func_to_container_op, InputPath
from steps import share

def load(rows: int) -> int:
    """Divides."""
    import math

    def inner(n):
        return n / 0

    return inner(rows)


@func_to_container_op
def decorated(
    text: str,
    times: int = 3,
) -> NamedTuple("Out", [("a", str)]):
    # A comment that stays where it is.
    for _ in range(times):
        print(text)
    raise RuntimeError("decorated")


@dsl.pipeline(name="train")
def train(rows: int = 3):
    create_component_from_func(load)(rows)
    decorated("hi")
    create_component_from_func(share)(rows)
`;
const steps = `"""Functions for components."""


def share(rows: int):
    import json
    json.loads("{")
`;

async function compiled() {
  const workspace = makeWorkspace({
    "pipelines/train.py": module,
    "pipelines/steps.py": steps,
    "app/run.py": "x = 1\ny = x / 0\n",
  });
  const [result] = await compile(workspace, { pipelines: ["pipelines/train.py"] });
  if (result?.kind !== "compiled") throw new Error(JSON.stringify(result));
  return { workspace, files: sourceFilesOf(result.pipeline, workspace) };
}

/** The log of a step: what a real Python says when it runs the component's program as the step does. */
function runProgram({ programs }: SourceFiles, name: string, ...args: readonly string[]): string {
  const file = join(makeFolder("program"), "tmp.aBcDeFgHiJ");
  writeFileSync(file, programs.find((program) => program.includes(`def ${name}(`)) ?? "");
  return spawnSync("python3", ["-u", file, ...args], { encoding: "utf8" }).stderr;
}

describe("the line that a log names", () => {
  it("is found for components that the SDK made of functions, whose own files are not in the pod", async () => {
    const { files } = await compiled();
    const locate = (name: string, ...args: readonly string[]) => locateInLog(runProgram(files, name, ...args), files);
    expect(locate("load", "--rows", "3", "----output-paths", "/tmp/x")).toEqual({
      file: "pipelines/train.py",
      line: 11,
    });
    expect(locate("decorated", "--text", "hi", "----output-paths", "/tmp/x")).toEqual({
      file: "pipelines/train.py",
      line: 24,
    });
    expect(locate("share", "--rows", "3")).toEqual({ file: "pipelines/steps.py", line: 6 });
  });

  it("is none where the traceback stays in what the SDK added", async () => {
    const { files } = await compiled();
    expect(runProgram(files, "load", "--rows", "x")).toContain("invalid int value");
    expect(locateInLog(runProgram(files, "load", "--rows", "x"), files)).toBeUndefined();
  });

  it("is found for a file of the repository wherever it lies in the image", async () => {
    const { files } = await compiled();
    const image = makeWorkspace({ "opt/code/app/run.py": "x = 1\ny = x / 0\n" });
    const { stderr } = spawnSync("python3", [join(image, "opt/code/app/run.py")], { encoding: "utf8" });
    expect(locateInLog(stderr, files)).toEqual({ file: "app/run.py", line: 2 });
    const changed = { ...files, read: () => "x = 1\ny = x / 2\n" };
    expect(locateInLog(stderr, changed)).toBeUndefined();
  });
});

describe("a log without a program", () => {
  const read = (path: string) =>
    ({ "src/train.py": "import os\n\nraise ValueError\n", "json/decoder.py": "a\nb\nc\n" })[path];
  const files: SourceFiles = { programs: [], compiledFrom: [], read };

  it.each([
    ["a linter's line", "src/train.py:2: error: no\n", { file: "src/train.py", line: 2 }],
    ["with a column", "E   src/train.py:3:7 error\n", { file: "src/train.py", line: 3, column: 7 }],
    ["the last of several", "src/train.py:1: a\nsrc/train.py:2: b\n", { file: "src/train.py", line: 2 }],
    ["in brackets", "failed (src/train.py:2)\n", { file: "src/train.py", line: 2 }],
    ["a line beyond the end", "src/train.py:400: error\n", undefined],
    ["a file that is not there", "src/other.py:2: error\n", undefined],
    ["an address", "http://train.py:80/\n", undefined],
    ["nothing", "", undefined],
    ["Python's own file", 'File "/usr/lib/python3.11/json/decoder.py", line 2, in decode\n    b\n', undefined],
    ["a file of a package", 'File "/x/site-packages/json/decoder.py", line 2, in decode\n    b\n', undefined],
    ["a path that climbs", 'File "/app/../src/train.py", line 3, in x\n    raise ValueError\n', undefined],
    ["a frame", 'File "/app/src/train.py", line 3, in x\n    raise ValueError\n', { file: "src/train.py", line: 3 }],
    ["a frame without its text", 'File "/app/src/train.py", line 3, in x\n', { file: "src/train.py", line: 3 }],
    ["a frame with another text", 'File "/app/src/train.py", line 3, in x\n    raise KeyError\n', undefined],
    [
      "prefixed lines",
      '2026-11-24 E File "/app/src/train.py", line 3, in x\n2026-11-24 E ',
      { file: "src/train.py", line: 3 },
    ],
  ])("%s", (_, log, location) => {
    expect(locateInLog(log, files)).toEqual(location);
  });

  it("of megabytes without line feeds takes no time", () => {
    expect(locateInLog(`File "${"a/".repeat(2_000_000)}", line 1, in x`, files)).toBeUndefined();
  });
});

describe("files of the workspace", () => {
  it("are not read through a link that leads out of it", async () => {
    const { workspace } = await compiled();
    const outside = makeFolder("outside");
    writeFileSync(join(outside, "secret.py"), "x\n");
    symlinkSync(join(outside, "secret.py"), join(workspace, "link.py"));
    const [result] = await compile(workspace, { pipelines: ["pipelines/train.py"] });
    if (result?.kind !== "compiled") throw new Error("not compiled");
    const { read } = sourceFilesOf(result.pipeline, workspace);
    expect([read("link.py"), read("../outside/secret.py"), read("pipelines"), read("absent.py")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(read("app/run.py")).toContain("x = 1");
  });
});
