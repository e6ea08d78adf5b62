import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import { peakOfPython } from "./memory.ts";
import { makeModules } from "./modules.ts";
import { megabytes, type Row } from "./row.ts";
import { scratch } from "./scratch.ts";
import { bundle, runProgram, runStep, sdkPython, stepEnvironment } from "./step.ts";

const counts = [1, 5, 30, 100] as const;
const cores = availableParallelism();

export const compileRows: readonly Row[] = [
  ...counts.map((count) => compileRow(count, 1)),
  ...counts.filter((count) => count > 1).map((count) => compileRow(count, cores)),
  cachedRow(300),
  memoryRow(30),
];

/** The whole step, from the start of the bundle, beside the SDK's command for each module. */
function compileRow(count: number, atATime: number): Row {
  return {
    name: `compile ${modules(count)}`,
    rounds: 5,
    prepare: async () => {
      const python = await sdkPython();
      const workspace = makeModules(count);
      const label = `dsl-compile-tekton, ${atATime === 1 ? "one by one" : `${atATime} at a time`}`;
      return {
        ours: { label: "dist/index.js", run: () => runStep({ workspace }) },
        other: { label, run: () => runCommands(workspace, python, atATime) },
      };
    },
  };
}

/** A step that finds all its packages in the cache, beside one that compiles a single module. */
function cachedRow(count: number): Row {
  return {
    name: `${modules(count)}, all of them cached`,
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

/** The driver with its children, beside as many commands as there are cores. */
function memoryRow(count: number): Row {
  return {
    name: `memory of Python, ${modules(count)}`,
    rounds: 5,
    unit: megabytes,
    prepare: async () => {
      const python = await sdkPython();
      const workspace = makeModules(count);
      const ours = (): Promise<number> =>
        peakOfPython({ program: process.execPath, args: [bundle], env: stepEnvironment({ workspace }) });
      return {
        ours: { label: `driver and ${cores} children`, run: ours },
        other: {
          label: `dsl-compile-tekton, ${cores} at a time`,
          run: async () => {
            const peaks = Array.from({ length: cores }, (_, index) =>
              peakOfPython(command(workspace, python, `p${index}.py`)),
            );
            return (await Promise.all(peaks)).reduce((sum, peak) => sum + peak, 0);
          },
        },
      };
    },
  };
}

async function runCommands(workspace: string, python: string, atATime: number): Promise<void> {
  const limit = pLimit(atATime);
  const files = readdirSync(join(workspace, "pipelines")).filter((name) => name.endsWith(".py"));
  await Promise.all(
    files.map((file) => {
      const { program, args, ...options } = command(workspace, python, file);
      return limit(() => runProgram(program, args, options));
    }),
  );
}

/** What the script `dsl-compile-tekton` does, without its first line, which pip makes too long for some systems. */
function command(workspace: string, python: string, file: string) {
  const program = "from kfp_tekton.compiler.main import main; main()";
  const output = join(scratch, file.replace(".py", ".yaml"));
  const args = ["-B", "-c", program, "--py", file, "--output", output];
  return { program: python, args, cwd: join(workspace, "pipelines") };
}

function modules(count: number): string {
  return `${count} module${count === 1 ? "" : "s"}`;
}
