import type { Environment } from "../model/environment.ts";

/** The process, as far as the command line touches it. */
export interface Terminal {
  readonly args: readonly string[];
  readonly env: Environment;
  readonly folder: string;
  readonly stdout: Pick<NodeJS.WriteStream, "isTTY" | "write">;
  readonly stderr: Pick<NodeJS.WriteStream, "write">;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** no-color.org: any value of NO_COLOR that is not empty turns colours off. */
export const hasColours = ({ stdout, env }: Pick<Terminal, "stdout" | "env">): boolean =>
  stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
