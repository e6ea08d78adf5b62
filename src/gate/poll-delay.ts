import { mebibyte } from "../model/limits.ts";

const youngMs = 100_000;
const youngDelayMs = 250;
const longestMs = 20_000;

/** What looks at one run may weigh: enough for half a minute of frequent looks at a small run, then so much each minute. */
const firstBytes = 2 * mebibyte;
const bytesPerMs = (2 * mebibyte) / 60_000;
/** An end is noticed within this time, whatever a look weighs. */
const longestForBytesMs = 60_000;

export interface Looks {
  /** Since the first look. */
  readonly elapsedMs: number;
  /** How long the last look took. */
  readonly lookMs: number;
  /** Of all responses so far, and of the last one, which the next will be like; 0 from a source that is told of changes. */
  readonly bytes?: number;
  readonly lastBytes?: number;
}

/**
 * Milliseconds until the next look. A run of less than 100 s is looked at often enough that its end is noticed within a quarter of a second;
 * after that at a fortieth of its age, at most each 20 s: an hour costs about 620 requests, five hours about 1,340. A server that takes long
 * to answer is left alone for twice that time. A response holds the whole run each time, so heavy ones are asked for less often: 2 MiB, and
 * 2 MiB a minute on top.
 */
export function pollDelay({ elapsedMs, lookMs, bytes = 0, lastBytes = 0 }: Looks): number {
  const byAge = elapsedMs < youngMs ? youngDelayMs : elapsedMs / 40;
  const affordedMs = (bytes + lastBytes - firstBytes) / bytesPerMs;
  return Math.max(
    Math.min(longestMs, Math.max(byAge, 2 * lookMs)),
    Math.min(longestForBytesMs, affordedMs - elapsedMs),
  );
}
