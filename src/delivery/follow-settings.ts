import type { StepContext } from "../context/step-context.ts";
import type { FollowOptions } from "../gate/follow-run.ts";

/** What the step says of how a run is followed, whichever run it is. */
export const followSettings = ({
  inputs,
  ports,
}: StepContext): Pick<FollowOptions, "clock" | "log" | "timeoutMs" | "onTimeout" | "onCancel" | "logs" | "signal"> => ({
  clock: ports.clock,
  log: ports.log,
  timeoutMs: inputs.timeout,
  onTimeout: inputs.onTimeout,
  onCancel: inputs.onCancel,
  logs: inputs.logs,
  signal: ports.signal,
});
