export interface FailedAttempt {
  readonly error: unknown;
  readonly parameters: { readonly method?: string; readonly request?: object };
  /** Number of attempts so far. */
  readonly tries: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Includes 500, because octokit reports it for a request without a response. */
const transientStatuses: ReadonlySet<number> = new Set([500, 502, 503, 504]);
const mostTries = 4;
/** GitHub: "wait at least one minute" when a secondary rate limit comes without `retry-after` (docs: rest/using-the-rest-api/rate-limits). */
const unspecifiedPauseMs = 60_000;
/** Longest pause for a rate limit: a primary limit may reset only after an hour, so the step fails instead. */
const longestPauseMs = 5 * 60_000;

/**
 * Milliseconds to wait before a retry; undefined if there is none. A POST that may have been executed is not repeated, unless its caller
 * declares it repeatable (`request: { repeatable: true }`); other callers look up the result.
 */
export function pauseBefore({ error, parameters, tries, now }: FailedAttempt): number | undefined {
  if (tries >= mostTries || !isResponseError(error)) return undefined;
  const limited = rateLimitPause(error, now);
  if (limited !== undefined) return limited <= longestPauseMs ? limited : undefined;
  const repeatable = parameters.method !== "POST" || isRepeatable(parameters.request);
  return repeatable && transientStatuses.has(error.status) ? 1000 * 2 ** (tries - 1) : undefined;
}

const isRepeatable = (settings: object = {}): boolean => "repeatable" in settings && settings.repeatable === true;

interface ResponseError {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers: Readonly<Record<string, string | number | undefined>> };
}

const isResponseError = (error: unknown): error is ResponseError =>
  error instanceof Error && "status" in error && typeof error.status === "number";

/** A request refused by a rate limit was not executed, whatever its method. */
function rateLimitPause({ status, message, response }: ResponseError, now: number): number | undefined {
  if (status !== 429 && status !== 403) return undefined;
  const headers = response?.headers ?? {};
  const retryAfter = Number(headers["retry-after"]);
  if (headers["retry-after"] !== undefined && Number.isFinite(retryAfter)) return Math.max(0, retryAfter) * 1000;
  if (String(headers["x-ratelimit-remaining"]) === "0")
    return Math.max(1000, Number(headers["x-ratelimit-reset"] ?? 0) * 1000 - now);
  return status === 429 || /secondary rate limit/i.test(message) ? unspecifiedPauseMs : undefined;
}
