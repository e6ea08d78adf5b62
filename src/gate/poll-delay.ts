const youngMs = 100_000;
const youngDelayMs = 250;
const longestMs = 20_000;

/**
 * Milliseconds until the next look. A run of less than 100 s is looked at often enough that its end is noticed within a quarter of a second;
 * after that at a fortieth of its age, at most each 20 s: an hour costs about 620 requests, five hours about 1,340. A server that takes long
 * to answer is left alone for twice that time.
 */
export function pollDelay(elapsedMs: number, lookMs: number): number {
  const byAge = elapsedMs < youngMs ? youngDelayMs : elapsedMs / 40;
  return Math.min(longestMs, Math.max(byAge, 2 * lookMs));
}
