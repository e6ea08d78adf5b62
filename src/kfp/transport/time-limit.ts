import type { Clock } from "../../model/clock.ts";

class NoResponse extends Error {}

export interface TimeLimit {
  readonly signal: AbortSignal;
  readonly clear: () => void;
}

/** Aborts its signal when the time is over, by the caller's clock. */
export function timeLimit(ms: number, clock: Clock): TimeLimit {
  const limit = new AbortController();
  const timer = new AbortController();
  clock.sleep(ms, timer.signal).then(
    () => limit.abort(new NoResponse(`no response within ${ms / 1000} s`)),
    () => undefined,
  );
  return { signal: limit.signal, clear: () => timer.abort() };
}
