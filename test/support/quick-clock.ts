import { setTimeout as delay } from "node:timers/promises";
import type { Clock } from "../../src/model/clock.ts";
/** Time that passes `factor` times as fast: waits and time limits are short, and keep their proportions. */
export function quickClock(factor: number, aheadMs = 0): Clock {
  const started = Date.now();
  return {
    now: () => aheadMs + started + (Date.now() - started) * factor,
    sleep: (ms, signal) => delay(ms / factor, undefined, signal === undefined ? {} : { signal }),
  };
}

export interface MovableClock extends Clock {
  readonly advance: (ms: number) => void;
}

/** The time of this machine, and ahead of it by what a test advanced it: nothing has to sleep for time to pass. */
export function movableClock(): MovableClock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    sleep: (ms, signal) => delay(ms, undefined, signal === undefined ? {} : { signal }),
    advance: (ms) => {
      ahead += ms;
    },
  };
}
