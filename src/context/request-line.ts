export interface SentRequest {
  readonly method: string;
  readonly url: string | URL;
  /** HTTP status, or why there is none. */
  readonly status: number | string;
  readonly durationMs: number;
}

/** For the debug log. Query, user name, headers and body are left out, because they may hold secrets. */
export function requestLine({ method, url, status, durationMs }: SentRequest): string {
  const { origin, pathname } = new URL(url);
  return `${method} ${origin}${pathname} → ${status} in ${Math.round(durationMs)} ms`;
}
