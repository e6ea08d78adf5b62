import { readdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import { peakOfPython } from "./memory.ts";
import { makeModules } from "./modules.ts";
import { megabytes, type Row, type Side, type Spent } from "./row.ts";
import { scratch } from "./scratch.ts";
import { bundle, runProgram, runStep, sdkPython, stepEnvironment } from "./step.ts";

const cores = availableParallelism();
/** `commandRounds`: with many modules, the command takes a minute for one round. */
const counts = [
  { count: 1, rounds: 9 },
  { count: 30, rounds: 7, commandRounds: 2 },
  { count: 117, rounds: 3, commandRounds: 1 },
] as const;

export const compileRows: readonly Row[] = [
  ...counts.map(compileRow),
  parallelRow(30),
  cachedRow(300),
  memoryRow(30),
  sandboxRow(30),
];

interface Count {
  readonly count: number;
  readonly rounds: number;
  readonly commandRounds?: number;
}

/** The whole step, from the start of the bundle, beside the SDK's command for each module, and beside a script that imports the SDK once. */
function compileRow({ count, rounds, commandRounds }: Count): Row {
  return {
    name: `compile ${modules(count)}`,
    rounds,
    prepare: async () => {
      const python = await sdkPython();
      const workspace = makeModules(count);
      const few = commandRounds === undefined ? {} : { rounds: commandRounds };
      return {
        ours: { label: "dist/index.js", run: () => runStep({ workspace }) },
        others: [
          { label: "dsl-compile-tekton, one by one", ...few, run: () => runCommands(workspace, python, 1) },
          plainScript(workspace, python),
        ],
      };
    },
  };
}

const plainScript = (workspace: string, python: string): Side => ({
  label: "a plain script, the SDK imported once",
  run: () => {
    const { program, args } = script(workspace, python);
    return runProgram(program, args);
  },
});

function script(workspace: string, python: string) {
  const output = join(scratch, "plain");
  rmSync(output, { recursive: true, force: true });
  const args = ["-B", join(import.meta.dirname, "plain.py"), join(workspace, "pipelines"), output];
  return { program: python, args };
}

function parallelRow(count: number): Row {
  return {
    name: `compile ${modules(count)}, beside ${cores} commands at a time`,
    rounds: 2,
    prepare: async () => {
      const python = await sdkPython();
      const workspace = makeModules(count);
      return {
        ours: { label: "dist/index.js", run: () => runStep({ workspace }) },
        others: [
          {
            label: `dsl-compile-tekton, ${cores} at a time`,
            rounds: 2,
            run: () => runCommands(workspace, python, cores),
          },
        ],
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
        others: [{ label: "dist/index.js, 1 module compiled", run: () => runStep({ workspace: one }) }],
      };
    },
  };
}

/** What the sandbox costs: the processor's time of the whole step and of all that it starts. */
function sandboxRow(count: number): Row {
  return {
    name: `processor time of ${modules(count)} in the sandbox`,
    rounds: 7,
    prepare: async () => {
      await sdkPython();
      const workspace = makeModules(count);
      const side = (sandbox: string) => ({
        label: `sandbox: ${sandbox}`,
        run: () => runStep({ workspace, inputs: { sandbox } }),
      });
      return { ours: side("required"), others: [side("off")] };
    },
  };
}

/** The driver with its children, beside as many commands as there are cores, and beside the script. */
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
      const commands = async (): Promise<number> => {
        const peaks = Array.from({ length: cores }, (_, index) =>
          peakOfPython(command(workspace, python, `p${index}.py`)),
        );
        return (await Promise.all(peaks)).reduce((sum, peak) => sum + peak, 0);
      };
      return {
        ours: { label: `driver and ${cores} children`, run: ours },
        others: [
          { label: `dsl-compile-tekton, ${cores} at a time`, run: commands },
          { label: "a plain script", run: () => peakOfPython(script(workspace, python)) },
        ],
      };
    },
  };
}

/** @returns the time from the first to the last, and the CPU's of all of them */
async function runCommands(workspace: string, python: string, atATime: number): Promise<Spent> {
  const limit = pLimit(atATime);
  const files = readdirSync(join(workspace, "pipelines")).filter((name) => name.endsWith(".py"));
  const started = performance.now();
  const spent = await Promise.all(
    files.map((file) => {
      const { program, args, ...options } = command(workspace, python, file);
      return limit(() => runProgram(program, args, options));
    }),
  );
  return { wall: performance.now() - started, cpu: spent.reduce((sum, { cpu }) => sum + cpu, 0) };
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
