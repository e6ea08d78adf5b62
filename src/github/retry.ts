export interface FailedAttempt {
  readonly error: unknown;
  readonly parameters: { readonly method?: string; readonly request?: object };
  /** How often it was sent so far. */
  readonly tries: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** No answer has the status 500 here, as octokit gives it. */
const transientStatuses: ReadonlySet<number> = new Set([500, 502, 503, 504]);
const mostTries = 4;
/** GitHub: "wait at least one minute" when a secondary rate limit comes without `retry-after` (docs: rest/using-the-rest-api/rate-limits). */
const unspecifiedPauseMs = 60_000;
/** A primary limit resets within the hour; a workflow that waits longer than this is better told. */
const longestPauseMs = 5 * 60_000;

/**
 * Milliseconds to wait before a request is sent again; undefined when it is not. A POST that may have been done is not repeated, unless its
 * caller says that doing it twice is as good as once (`request: { repeatable: true }`): the caller looks up what became of it.
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

/** A request that was refused for its rate was not done, whatever its method. */
function rateLimitPause({ status, message, response }: ResponseError, now: number): number | undefined {
  if (status !== 429 && status !== 403) return undefined;
  const headers = response?.headers ?? {};
  const retryAfter = Number(headers["retry-after"]);
  if (headers["retry-after"] !== undefined && Number.isFinite(retryAfter)) return Math.max(0, retryAfter) * 1000;
  if (String(headers["x-ratelimit-remaining"]) === "0")
    return Math.max(1000, Number(headers["x-ratelimit-reset"] ?? 0) * 1000 - now);
  return status === 429 || /secondary rate limit/i.test(message) ? unspecifiedPauseMs : undefined;
}
