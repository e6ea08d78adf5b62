import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Log } from "../../model/log.ts";
import { installError } from "./install-errors.ts";
import { filesBeside, type Installation, type Installer, runStep } from "./installer.ts";
import { type PipSettings, readPipSettings, settingsOfVariables } from "./pip-settings.ts";
import { runProgram } from "./run-program.ts";

/**
 * Asks pip for its settings from all files and variables.
 * @param python an interpreter with pip
 * @param cwd a folder of ours: `-m` finds modules in it
 */
export async function askPip(
  python: string,
  { env, cwd }: { readonly env: Readonly<Record<string, string>>; readonly cwd: string },
): Promise<PipSettings> {
  const { succeeded, stdout } = await runProgram({ program: python, args: ["-m", "pip", "config", "list"], cwd, env });
  return succeeded ? readPipSettings(stdout) : settingsOfVariables(env);
}

export function pipInstaller({ variables }: Pick<PipSettings, "variables">, installation: Installation): Installer {
  const { interpreter, draft, workspace, env, log, locate } = installation;
  const own = join(draft, "bin", "python");
  // Isolated mode, so that a pip.py in the workspace is not run as pip.
  const pip = (...args: readonly string[]) => ({
    program: own,
    args: ["-I", "-m", "pip", ...args],
    cwd: workspace,
    env: { ...env, ...variables, PIP_USER: "0", PIP_NO_INPUT: "1", PIP_DISABLE_PIP_VERSION_CHECK: "1" },
  });
  return {
    createEnvironment: () =>
      runStep(
        { program: interpreter.python, args: ["-m", "venv", draft], cwd: installation.toolFolder, env },
        { what: "create a virtual environment", isLocked: false, locate },
      ),
    install: async (args, step) => {
      const record = join(filesBeside(draft), `pip-${randomUUID()}.log`);
      const recording = env.PIP_LOG === undefined ? ["--log", record] : [];
      const program = pip("install", "--progress-bar", "off", "--prefer-binary", ...recording, ...args);
      const { succeeded, output } = await step.run({ ...program, onLine: progress(log) });
      if (!succeeded) throw installError({ ...step, locate, output: `${output}\n${await notFetched(record)}`.trim() });
    },
    freeze: async (run) => (await run(pip("freeze", "--all"))).stdout,
  };
}

/** pip says only in its log that it did not get the pages of an index, and then that the index has no such package. */
async function notFetched(record: string): Promise<string> {
  const text = await readFile(record, "utf8").catch(() => "");
  const lines = text.matchAll(/Could not fetch URL .*(?= - skipping)/g);
  return [...new Set([...lines].map(([line]) => line))].filter((line) => !line.includes(": 404 ")).join("\n");
}

/** Logs every twelfth package, because an installation takes half a minute and must not look like a hang. */
function progress(log: Log): (line: string) => void {
  let count = 0;
  return (line) => {
    const name = /^Collecting ([\w.-]+)/.exec(line)?.[1];
    if (name === undefined) return;
    count += 1;
    if (count % 12 === 0) log.line(`  ${count} packages so far, now ${name}`);
  };
}
