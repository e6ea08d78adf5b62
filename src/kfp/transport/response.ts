import type { Login } from "./identity.ts";

/** An answer as it came. */
export interface KfpResponse {
  readonly status: number;
  readonly contentType: string;
  /** Empty without one, as are the next two. */
  readonly location: string;
  readonly retryAfter: string;
  readonly setCookies: readonly string[];
  readonly text: string;
}

export interface SentRequest {
  readonly method: string;
  readonly url: URL;
  readonly login: Login;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export interface Page<T> {
  readonly items: readonly T[];
  /** Of the next page; empty on the last. */
  readonly next: string;
}
