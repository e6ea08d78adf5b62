import { spawn } from "node:child_process";
import { join } from "node:path";
import type { StepResult } from "./attack.ts";

export interface StartOptions {
  readonly workspace: string;
  readonly temporary: string;
  readonly env: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly limitMs?: number;
}

export interface StepEnd extends StepResult {
  readonly durationMs: number;
}

const root = join(import.meta.dirname, "..", "..");
const entry = process.env.ENTRY === "src" ? join(root, "src", "index.ts") : join(root, "dist", "index.js");

/** The bundle as a step, with the runner's files where they lie on real runners. */
export async function startStep({
  workspace,
  temporary,
  env,
  inputs,
  limitMs = 180_000,
}: StartOptions): Promise<StepEnd> {
  const commands = join(temporary, "_runner_file_commands");
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const started = Date.now();
  const child = spawn(process.execPath, [entry], {
    env: {
      GITHUB_WORKSPACE: workspace,
      GITHUB_SHA: "1234567890abcdef1234567890abcdef12345678",
      GITHUB_OUTPUT: join(commands, "output"),
      GITHUB_STEP_SUMMARY: join(commands, "summary"),
      GITHUB_STATE: join(commands, "state"),
      RUNNER_TEMP: temporary,
      ...Object.fromEntries(given),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: limitMs,
    killSignal: "SIGKILL",
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  const exitCode = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { exitCode, log, durationMs: Date.now() - started };
}
