import type { Clock } from "../../model/clock.ts";
import { LoginError } from "../../model/errors.ts";

const delaysMs = [1_000, 5_000];

/** Retries transient failures: a provider that restarts, or a form that was used up when its response was lost. */
export async function loginWithRetries<T>(logIn: () => Promise<T>, clock: Clock): Promise<T> {
  for (const delayMs of delaysMs) {
    try {
      return await logIn();
    } catch (error) {
      if (!(error instanceof LoginError) || !error.isTransient) throw error;
      await clock.sleep(delayMs);
    }
  }
  return await logIn();
}
