import type { SourceLocation } from "../model/errors.ts";
import { processLimit } from "../sandbox/mechanism.ts";
import type { PipelineOutcome } from "./child-results.ts";
import type { ModuleEvent } from "./driver-events.ts";

interface EndingOptions {
  readonly timeLimitMs: number;
  readonly workspace: string;
}

/** Explains an abnormal end of the child; undefined if it ended normally. */
export function endingOf(
  event: ModuleEvent,
  results: number,
  { timeLimitMs, workspace }: EndingOptions,
): PipelineOutcome | undefined {
  const location = traceLocation(event.trace, workspace) ?? { file: event.module, line: 1 };
  const failed = (message: string): PipelineOutcome => ({ kind: "failed", message, location, traceback: "" });
  if (event.timedOut) return failed(`did not finish within ${timeLimitMs / 1000} s (\`compile-timeout\`)`);
  if (event.crowded) return failed(`started more than ${processLimit} processes, which the sandbox does not allow`);
  if (event.garbled) return failed("it wrote something else than results to the compiler's own channel");
  if (event.signal !== null) return failed(`the Python process was ended by ${event.signal}`);
  return results === 0 ? failed("the Python process ended without a result") : undefined;
}

/** Finds the innermost frame in the workspace, in faulthandler's ` File "…", line N in f`. */
function traceLocation(trace: string, workspace: string): SourceLocation | undefined {
  const frames = [...trace.matchAll(/^ {2}File "(.+)", line (\d+) in /gm)];
  const frame = frames.find(([, file]) => file?.startsWith(`${workspace}/`) && !file.includes("/site-packages/"));
  return frame === undefined
    ? undefined
    : { file: (frame[1] ?? "").slice(workspace.length + 1), line: Number(frame[2]) };
}
