import { mebibyte } from "../model/limits.ts";

const youngMs = 100_000;
const youngDelayMs = 250;
const longestMs = 20_000;

/** Budget of response bytes for one run: enough for half a minute of frequent polling of a small run. */
const firstBytes = 2 * mebibyte;
const bytesPerMs = (2 * mebibyte) / 60_000;
/** The end of a run is noticed within this time, however large its responses are. */
const longestForBytesMs = 60_000;

export interface Looks {
  /** Milliseconds since the first poll. */
  readonly elapsedMs: number;
  /** Duration of the last poll. */
  readonly lookMs: number;
  /** Bytes of all responses so far, and of the last one as an estimate of the next; 0 for a source that is notified of changes. */
  readonly bytes?: number;
  readonly lastBytes?: number;
}

/**
 * Milliseconds until the next poll. The end of a run shorter than 100 s is noticed within a quarter of a second. After that the delay is a
 * fortieth of the run's age, at most 20 s: an hour costs about 620 requests, five hours about 1,340. The delay is at least twice the time
 * that the server took to respond. Each response contains the whole run, so large runs are polled less often: 2 MiB, plus 2 MiB per minute.
 */
export function pollDelay({ elapsedMs, lookMs, bytes = 0, lastBytes = 0 }: Looks): number {
  const byAge = elapsedMs < youngMs ? youngDelayMs : elapsedMs / 40;
  const affordedMs = (bytes + lastBytes - firstBytes) / bytesPerMs;
  return Math.max(
    Math.min(longestMs, Math.max(byAge, 2 * lookMs)),
    Math.min(longestForBytesMs, affordedMs - elapsedMs),
  );
}
