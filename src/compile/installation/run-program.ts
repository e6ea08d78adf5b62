import { exec } from "@actions/exec";
import { defined } from "../../model/defined.ts";

export interface Program {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
}

export interface ProgramResult {
  readonly succeeded: boolean;
  readonly stdout: string;
  /** The end of stdout and stderr together. */
  readonly output: string;
}

/** Runs a program to its end, silently. A program that cannot be started counts as failed. */
export async function runProgram({ program, args, cwd, env, onLine }: Program): Promise<ProgramResult> {
  let [stdout, output] = ["", ""];
  const keep = (data: Buffer): void => {
    output = (output + data.toString()).slice(-16_384);
  };
  const listeners = {
    stdout: (data: Buffer): void => {
      stdout += data.toString();
      keep(data);
    },
    stderr: keep,
    ...defined({ stdline: onLine }),
  };
  try {
    const options = { silent: true, ignoreReturnCode: true, cwd, env: { ...env }, listeners };
    const code = await exec(`"${program}"`, [...args], options);
    return { succeeded: code === 0, stdout, output: output.trim() };
  } catch (error) {
    return { succeeded: false, stdout, output: output.trim() || (error as Error).message };
  }
}
