import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refuseVersion } from "../../src/compile/sdk-versions.ts";
import type { CompiledPipeline } from "../../src/model/compiled-pipeline.ts";
import { type CompileSettings, compile } from "../support/compile.ts";
import { findInterpreters, supportedMinors } from "../support/interpreters.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

/** The first use of an interpreter or a release installs it; that is kept for the next time. */
const installMs = 300_000;

const module = `from kfp import dsl
from kfp.components import create_component_from_func


def add(a: int, b: int) -> int:
    """Adds."""
    return a + b


add_op = create_component_from_func(add)


@dsl.pipeline(name="all of it", description="Conditions, loops, and a component from a function.")
def all_of_it(rows: int = 1, items: list = [1, 2]):
    first = dsl.ContainerOp(
        name="first",
        image="busybox",
        command=["sh", "-c", "echo $0 > /tmp/outputs/text/data"],
        arguments=[rows],
        file_outputs={"text": "/tmp/outputs/text/data"},
    )
    with dsl.Condition(first.outputs["text"] == "1"):
        add_op(1, rows)
    with dsl.ParallelFor(items) as item:
        dsl.ContainerOp(name="each", image="busybox", command=["echo", item])
`;

async function compileModule(options: CompileSettings): Promise<CompiledPipeline> {
  const [result] = await compile(makeWorkspace({ "p.py": module }), options);
  if (result?.kind !== "compiled") throw new Error(JSON.stringify(result));
  return result.pipeline;
}

const interpreters = findInterpreters();

describe("every Python that the action takes", () => {
  it.each(supportedMinors)(
    "3.%i gives the bytes of `python3`, and places of errors",
    { timeout: installMs },
    async (minor) => {
      const python = interpreters.get(minor);
      if (python === undefined) {
        console.log(`There is no Python 3.${minor} on this machine.`);
        return;
      }
      const [one, other] = [await compileModule({}), await compileModule({ python })];
      expect(other.yaml).toBe(one.yaml);
      const broken = makeWorkspace({ "p.py": `${module}    raise ValueError("no rows")\n` });
      const [failed] = await compile(broken, { python });
      const column = minor >= 11 ? { column: 5 } : {};
      expect(failed).toMatchObject({
        kind: "failed",
        error: {
          message: expect.stringContaining("ValueError: no rows"),
          location: { file: "p.py", line: 26, ...column },
        },
      });
    },
  );

  it("is tried: there are several on the machine of whoever develops this", () => {
    if (process.env.CI === undefined && interpreters.size < 2) console.log("Only one Python is tried here.");
    expect(interpreters.size).toBeGreaterThan(0);
  });
});

describe("the SDK's releases", () => {
  it.each([
    ["1.5.0", "tekton.dev/v1beta1"],
    ["1.7.1", "tekton.dev/v1beta1"],
    ["1.8.1", "tekton.dev/v1"],
  ])("%s compiles, to %s", { timeout: installMs }, async (sdk, apiVersion) => {
    const pipeline = await compileModule({ sdk });
    expect(pipeline.sdkVersion).toBe(sdk);
    expect(pipeline.yaml.split("\n")[0]).toBe(`apiVersion: ${apiVersion}`);
    expect(pipeline.parameters).toEqual([
      { name: "rows", type: "Integer", default: "1" },
      { name: "items", type: "JsonArray", default: "[1, 2]" },
    ]);
  });

  it("before 1.5.0 are refused, whether asked for or installed", async () => {
    const message = "kfp-tekton 1.4.2 is older than 1.5.0, the first that this action compiles with.";
    await expect(compileModule({ sdk: "1.4.2" })).rejects.toMatchObject({
      message,
      hint: expect.stringContaining("Set `sdk` to a version from kfp-tekton==1.5.0 to kfp-tekton==1.9.3"),
    });
    const python = join(makeFolder("python"), "python");
    const answer = {
      major: 3,
      minor: 11,
      identity: "fake",
      sdkVersions: { "kfp-tekton": "1.4.2" },
      searchPath: [],
      prefix: "",
    };
    writeFileSync(python, `#!/bin/sh\necho '${JSON.stringify(answer)}'\n`, { mode: 0o755 });
    await expect(compileModule({ python, sdk: "installed" })).rejects.toMatchObject({ message });
  });

  it.each(["1.5.0", "1.5.10", "1.9.3", "1.10.0"])("from 1.5.0 on are taken: %s", (version) => {
    expect(() => refuseVersion(version, "kfp-tekton")).not.toThrow();
  });
});
