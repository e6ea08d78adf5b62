/** How long a response may take to a request that was sent before the workflow was cancelled. */
const graceMs = 3_000;

/** A signal for requests that were sent, which get a little more time after a cancellation: the response holds the ID that is needed to terminate the run. */
export function graceAfterAbort(signal: AbortSignal): AbortSignal {
  const later = new AbortController();
  const abort = (): unknown => setTimeout(() => later.abort(signal.reason), graceMs).unref();
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  return later.signal;
}
