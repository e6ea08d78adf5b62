import { spawn } from "node:child_process";
import { join } from "node:path";
import { toolCache } from "./sdk-folder.ts";

export interface CommandOptions {
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the command sees a terminal: `script` of util-linux gives it one. */
  readonly terminal?: boolean;
  /** Called with the process once it runs. */
  readonly whileRunning?: (command: RunningCommand) => Promise<void>;
}

export interface RunningCommand {
  readonly pid: number;
  readonly output: () => string;
}

export interface EndedCommand {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const root = join(import.meta.dirname, "..", "..");
const entry = process.env.ENTRY === "src" ? [join(root, "src", "index.ts"), "cli"] : [join(root, "dist", "cli.js")];
/** What starts the command line: a program and its first arguments. */
export const commandLine: readonly string[] = [process.execPath, ...entry];

/** Runs the command line as a user does: a Node process, in a folder, without a runner's variables. */
export async function runCommand(args: readonly string[], options: CommandOptions): Promise<EndedCommand> {
  const { PATH = "", HOME = "", NODE_COMPILE_CACHE = "" } = process.env;
  const pip = Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(PIP_|PYENV)/.test(name)));
  const command = [...commandLine, ...args];
  const [program = "", ...rest] = options.terminal
    ? ["script", "--quiet", "--return", "--command", command.map((word) => `'${word}'`).join(" "), "/dev/null"]
    : command;
  const child = spawn(program, rest, {
    cwd: options.folder,
    env: {
      PATH,
      HOME,
      NODE_COMPILE_CACHE,
      TERM: "xterm-256color",
      ...pip,
      RUNNER_TOOL_CACHE: toolCache,
      ...options.env,
    },
    stdio: [options.terminal ? "pipe" : "ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  await options.whileRunning?.({ pid: child.pid ?? 0, output: () => stdout });
  return { exitCode: await ended, stdout, stderr };
}
