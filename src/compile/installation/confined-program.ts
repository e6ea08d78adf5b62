import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Command } from "../../sandbox/mechanism.ts";
import type { Sandbox } from "../../sandbox/sandbox.ts";
import type { RunProgram } from "./installer.ts";
import { type Program, type ProgramResult, runProgram } from "./run-program.ts";

/**
 * Runs programs in the sandbox, as run-program.ts does outside of it.
 * @param folder that can be written to, for the installers' caches: those of the home folder are not shared with strangers
 */
export const runIn =
  (sandbox: Sandbox, folder: string): RunProgram =>
  async (program) => {
    if (sandbox.kind === "none") return await runProgram(program);
    const caches = join(folder, "cache");
    mkdirSync(caches, { recursive: true });
    const env = { ...program.env, UV_CACHE_DIR: join(caches, "uv"), PIP_CACHE_DIR: join(caches, "pip") };
    return await runConfined(confine({ ...program, env }, sandbox), program);
  };

/** Some mechanisms keep the standard output for the driver's events: a program's own goes there as well. */
function confine({ program, args, cwd, env }: Program, sandbox: Sandbox): Command {
  const command = sandbox.confine({ program, args, cwd, env });
  if (command.events === undefined) return command;
  return sandbox.confine({ program: "sh", args: ["-c", 'exec "$@" >&3 3>&-', "sh", program, ...args], cwd, env });
}

function runConfined(command: Command, { onLine }: Program): Promise<ProgramResult> {
  const child = spawn(command.program, [...command.args], {
    cwd: command.cwd,
    env: command.env,
    stdio: [command.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
  });
  let [stdout, output] = ["", ""];
  const keep = (text: string): void => {
    output = (output + text).slice(-16_384);
  };
  child.stdin?.on("error", () => {}).write(command.input ?? "");
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    keep(text);
  });
  if (onLine !== undefined && child.stdout !== null) createInterface({ input: child.stdout }).on("line", onLine);
  child.stderr?.setEncoding("utf8").on("data", keep);
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ succeeded: false, stdout, output: error.message }));
    child.once("close", (code) => resolve({ succeeded: code === 0, stdout, output: output.trim() }));
  });
}
