import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import { peakOfPython } from "./memory.ts";
import { makeModulesOfKfp2 } from "./modules-kfp2.ts";
import { megabytes, type Row, type Spent } from "./row.ts";
import { scratch } from "./scratch.ts";
import { bundle, runProgram, runStep, type Step, sdkPython, stepEnvironment } from "./step.ts";

const cores = availableParallelism();
const sdkVersion = "2.17.3";

/** The same as of KFP 1, beside `kfp dsl compile`. */
export const kfp2Rows: readonly Row[] = [
  compileRow({ count: 1, rounds: 7, commandRounds: 7, atATime: 1 }),
  compileRow({ count: 30, rounds: 3, commandRounds: 1, atATime: 1 }),
  compileRow({ count: 30, rounds: 3, commandRounds: 1, atATime: cores }),
  cachedRow(30),
  memoryRow(30),
];

interface Counts {
  readonly count: number;
  readonly rounds: number;
  readonly commandRounds: number;
  readonly atATime: number;
}

const inputs = { sdk: `kfp==${sdkVersion}` };

const stepFor = (workspace: string, cached = false): Step => ({ workspace, inputs, cached });

const python = (): Promise<string> => sdkPython({ sdk: "kfp", sdkVersion });

function compileRow({ count, rounds, commandRounds, atATime }: Counts): Row {
  const way = atATime === 1 ? "one by one" : `${atATime} at a time`;
  return {
    name: `compile ${count} ${count === 1 ? "module" : "modules"} of KFP 2, beside commands ${way}`,
    rounds,
    prepare: async () => {
      const interpreter = await python();
      const workspace = makeModulesOfKfp2(count);
      const run = (): Promise<Spent> => runCommands(workspace, interpreter, atATime);
      return {
        ours: { label: "dist/index.js", run: () => runStep(stepFor(workspace)) },
        others: [{ label: `kfp dsl compile, ${way}`, rounds: commandRounds, run }],
      };
    },
  };
}

/** No change, no Python. */
function cachedRow(count: number): Row {
  return {
    name: `${count} modules of KFP 2, all of them cached`,
    rounds: 5,
    prepare: async () => {
      await python();
      const [all, one] = [makeModulesOfKfp2(count), makeModulesOfKfp2(1)];
      return {
        ours: { label: "dist/index.js", run: () => runStep(stepFor(all, true)) },
        others: [{ label: "dist/index.js, 1 module compiled", run: () => runStep(stepFor(one)) }],
      };
    },
  };
}

function memoryRow(count: number): Row {
  return {
    name: `memory of Python, ${count} modules of KFP 2`,
    rounds: 3,
    unit: megabytes,
    prepare: async () => {
      const interpreter = await python();
      const workspace = makeModulesOfKfp2(count);
      const env = (): Step => stepFor(workspace);
      const ours = (): Promise<number> =>
        peakOfPython({ program: process.execPath, args: [bundle], env: stepEnvironment(env()) });
      const commands = async (): Promise<number> => {
        const peaks = Array.from({ length: cores }, (_, index) =>
          peakOfPython(command(workspace, interpreter, `p${index}.py`)),
        );
        return (await Promise.all(peaks)).reduce((sum, peak) => sum + peak, 0);
      };
      return {
        ours: { label: `driver and ${cores} children`, run: ours },
        others: [{ label: `kfp dsl compile, ${cores} at a time`, run: commands }],
      };
    },
  };
}

async function runCommands(workspace: string, interpreter: string, atATime: number): Promise<Spent> {
  const limit = pLimit(atATime);
  const files = readdirSync(join(workspace, "pipelines")).filter((name) => name.endsWith(".py"));
  const started = performance.now();
  const spent = await Promise.all(
    files.map((file) => {
      const { program, args, ...options } = command(workspace, interpreter, file);
      return limit(() => runProgram(program, args, options));
    }),
  );
  return { wall: performance.now() - started, cpu: spent.reduce((sum, { cpu }) => sum + cpu, 0) };
}

/** What the script `kfp` does, without its first line, which names a folder. */
function command(workspace: string, interpreter: string, file: string) {
  const program = "from kfp.cli.__main__ import main; main()";
  const output = join(scratch, file.replace(".py", ".yaml"));
  const args = ["-B", "-c", program, "dsl", "compile", "--py", file, "--output", output];
  return { program: interpreter, args, cwd: join(workspace, "pipelines") };
}
