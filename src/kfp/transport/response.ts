import type { Login } from "./identity.ts";

/** A response of the server. */
export interface KfpResponse {
  readonly status: number;
  readonly contentType: string;
  /** The header's value; empty if missing, like the next two. */
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
  /** Token of the next page; empty on the last page. */
  readonly next: string;
}
