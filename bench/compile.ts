import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "./row.ts";
import { scratch } from "./scratch.ts";
import { runProgram, runStep, sdkPython } from "./step.ts";

export const compileRows: readonly Row[] = [...[1, 5, 30].map(compileRow), cachedRow(300)];

function compileRow(count: number): Row {
  return {
    name: `compile ${count} module${count === 1 ? "" : "s"}`,
    rounds: count > 10 ? 3 : 5,
    prepare: async () => {
      const python = await sdkPython();
      const workspace = makeModules(count);
      return {
        ours: { label: "dist/index.js", run: () => runStep({ workspace }) },
        other: { label: "dsl-compile-tekton one by one", run: () => oneByOne(workspace, python) },
      };
    },
  };
}

/** A step that finds all its packages in the cache, beside one that compiles a single module. */
function cachedRow(count: number): Row {
  return {
    name: `${count} modules, all of them cached`,
    rounds: 5,
    prepare: async () => {
      await sdkPython();
      const [all, one] = [makeModules(count), makeModules(1)];
      return {
        ours: { label: "dist/index.js", run: () => runStep({ workspace: all, cached: true }) },
        other: { label: "dist/index.js, 1 module compiled", run: () => runStep({ workspace: one }) },
      };
    },
  };
}

function makeModules(count: number): string {
  const folder = join(scratch, `modules-${count}`);
  mkdirSync(join(folder, "pipelines"), { recursive: true });
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, "pipelines", `p${index}.py`), moduleText(index));
  return folder;
}

function moduleText(index: number): string {
  return `from kfp import dsl


@dsl.pipeline(name="pipeline-${index}")
def pipeline_${index}(text: str = "hi"):
    first = dsl.ContainerOp(name="first", image="busybox", command=["sh", "-c", "echo $0 > /tmp/out/text"], arguments=[text], file_outputs={"text": "/tmp/out/text"})
    dsl.ContainerOp(name="second", image="busybox", command=["echo", first.outputs["text"]])
`;
}

async function oneByOne(workspace: string, python: string): Promise<void> {
  const program = "from kfp_tekton.compiler.main import main; main()";
  const folder = join(workspace, "pipelines");
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".py"))) {
    const args = ["-B", "-c", program, "--py", file, "--output", join(scratch, "out.yaml")];
    await runProgram(python, args, { cwd: folder });
  }
}
