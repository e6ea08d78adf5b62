/** For the answer to a request that is on its way when the workflow is cancelled. */
const graceMs = 3_000;

/** Without its id a run could not be terminated: what has been sent is waited for a little longer than the workflow. */
export function graceAfterAbort(signal: AbortSignal): AbortSignal {
  const later = new AbortController();
  const abort = (): unknown => setTimeout(() => later.abort(signal.reason), graceMs).unref();
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort, { once: true });
  return later.signal;
}
