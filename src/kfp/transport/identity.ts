/** The headers that identify the user. They are sent to the configured origin only. */
export interface Identity {
  readonly headers: Readonly<Record<string, string>>;
  /** Counts logins, to distinguish a refusal of an earlier session from one of the current session. */
  readonly session: number;
}

/** One way to log in. Concurrent requests share a single login. */
export interface Login {
  /** Logs in first if necessary. @throws LoginError */
  readonly identify: () => Promise<Identity>;
  /** Stores cookies of an accepted request's response, which may extend the session. */
  readonly accept: (identity: Identity, setCookies: readonly string[]) => void;
  /** Called after a refusal. @returns whether there is a new identity, so that the request can be retried. @throws LoginError */
  readonly renew: (refused: Identity) => Promise<boolean>;
  /** The hint for a server that still refuses. */
  readonly hint: () => string;
}
