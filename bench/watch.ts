import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { makeModules } from "./modules.ts";
import type { Row } from "./row.ts";
import { scratch } from "./scratch.ts";
import { bundle, stepEnvironment } from "./step.ts";

export const watchRows: readonly Row[] = [
  {
    name: "check --watch, from a save of 1 module to the verdict",
    rounds: 9,
    prepare: async () => {
      const folder = makeModules(1, join(scratch, "watched"));
      execFileSync("git", ["-C", folder, "init", "--quiet"]);
      const child = spawn(process.execPath, [bundle, "cli", "check", "--watch"], {
        cwd: folder,
        env: asFlags(stepEnvironment({ workspace: folder, cached: true })),
        stdio: ["ignore", "pipe", "inherit"],
      });
      const verdict = verdicts(child);
      await verdict();
      let saves = 0;
      const save = async (): Promise<void> => {
        saves += 1;
        appendFileSync(join(folder, "pipelines", "p0.py"), `# ${saves}\n`);
        await verdict();
      };
      return { ours: { label: "dist/cli.js", run: save }, close: () => void child.kill("SIGINT") };
    },
  },
];

/** The command line takes inputs as `KFP_TEKTON_ACTION_…`. */
const asFlags = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name
        .replace(/^INPUT_/, "KFP_TEKTON_ACTION_")
        .replace(/^KFP_TEKTON_ACTION_.*/, (text) => text.replaceAll("-", "_")),
      value,
    ]),
  );

/** @returns a function that waits for the next time that the command waits for changes */
function verdicts({ stdout }: ChildProcess): () => Promise<void> {
  let [count, awaited] = [0, 0];
  let wake: () => void = () => {};
  stdout?.on("data", (chunk: Buffer) => {
    count += chunk.toString().split("Waiting for changes").length - 1;
    wake();
  });
  return async () => {
    awaited += 1;
    while (count < awaited) await new Promise<void>((resolve) => (wake = resolve));
  };
}
