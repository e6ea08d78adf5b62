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
