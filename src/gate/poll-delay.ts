const firstMs = 250;
const youngMs = 100_000;
const youngestLongestMs = 400;
const longestMs = 15_000;

/**
 * Milliseconds until the next look. A run of less than 100 s is looked at often enough that its end is noticed within half a second; after
 * that at a fortieth of its age, at most each 15 s: an hour costs about 500 requests, five hours about 1,500.
 */
export function pollDelay(elapsedMs: number): number {
  if (elapsedMs < youngMs) return Math.max(firstMs, Math.min(youngestLongestMs, elapsedMs / 10));
  return Math.min(longestMs, Math.max(youngestLongestMs, elapsedMs / 40));
}
