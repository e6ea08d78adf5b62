import { WorkflowCancelled } from "../model/errors.ts";
import { main } from "./main.ts";

/** The command line in this process. The second Ctrl-C ends it at once. @returns the exit code */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const cancellation = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => cancellation.abort(new WorkflowCancelled(`Cancelled (${signal}).`)));
  return await main({
    args,
    env: process.env,
    folder: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    signal: cancellation.signal,
  });
}
