const firstMs = 250;
const youngMs = 60_000;
const longestMs = 15_000;

/**
 * Milliseconds until the next look. Within its first minute a run is looked at often enough that its end is noticed within a second; after
 * that at a fortieth of its age, at most each 15 s: a run of five hours costs about 1,400 requests.
 */
export function pollDelay(elapsedMs: number): number {
  if (elapsedMs < youngMs) return Math.max(firstMs, Math.min(800, elapsedMs / 10));
  return Math.min(longestMs, Math.max(800, elapsedMs / 40));
}
