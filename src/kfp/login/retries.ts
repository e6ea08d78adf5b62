import type { Clock } from "../../model/clock.ts";
import { LoginError } from "../../model/errors.ts";

const delaysMs = [1_000, 5_000];

/** Tries again what may pass: a provider that is restarted, a form that was used up by a lost answer. */
export async function loginWithRetries<T>(logIn: () => Promise<T>, clock: Clock): Promise<T> {
  for (const delayMs of delaysMs) {
    try {
      return await logIn();
    } catch (error) {
      if (!(error instanceof LoginError) || !error.passing) throw error;
      await clock.sleep(delayMs);
    }
  }
  return await logIn();
}
