/** How long a response may take to a request that was sent before the workflow was cancelled. */
const graceMs = 3_000;

/** After a cancellation, a request that was sent gets a little more time: its response holds the ID that is needed to terminate the run. */
export function graceAfterAbort(signal: AbortSignal): AbortSignal {
  const later = new AbortController();
  const abort = (): unknown => setTimeout(() => later.abort(signal.reason), graceMs).unref();
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  return later.signal;
}
