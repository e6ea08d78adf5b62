import { setTimeout as delay } from "node:timers/promises";
import type { Clock } from "../../src/model/clock.ts";

const tickMs = 5;

/**
 * The time in which this process gets to work. On a busy machine it stands still, as everything that a time limit is about does: servers and
 * clients of a test live in this process. Without it, a machine that is ten times slower would be a server that does not answer.
 */
class WorkingTime {
  #passedMs = 0;
  #last = performance.now();
  readonly #sleepers = new Set<() => void>();

  constructor() {
    setInterval(() => this.#tick(), tickMs).unref();
  }

  get passedMs(): number {
    return this.#passedMs;
  }

  /** Resolves when that much more has passed. */
  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    const until = this.#passedMs + ms;
    await new Promise<void>((resolve, reject) => {
      // A process with nothing else to do goes on living for a sleeper.
      const alive = setInterval(() => {}, 60_000);
      const end = (settle: () => void): void => {
        clearInterval(alive);
        this.#sleepers.delete(look);
        signal?.removeEventListener("abort", abort);
        settle();
      };
      const look = (): void => {
        if (this.#passedMs >= until) end(resolve);
      };
      const abort = (): void => end(() => reject(signal?.reason));
      signal?.addEventListener("abort", abort);
      this.#sleepers.add(look);
    });
  }

  #tick(): void {
    const now = performance.now();
    this.#passedMs += Math.min(now - this.#last, 2 * tickMs);
    this.#last = now;
    for (const look of this.#sleepers) look();
  }
}

const workingTime = new WorkingTime();

/** Time that passes `factor` times as fast: waits and time limits are short, and keep their proportions. */
export function quickClock(factor: number, aheadMs = 0): Clock {
  const started = Date.now();
  const before = workingTime.passedMs;
  return {
    // Whole milliseconds, as from Date.now.
    now: () => Math.round(aheadMs + started + (workingTime.passedMs - before) * factor),
    sleep: (ms, signal) => workingTime.sleep(ms / factor, signal),
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
