/** Who asks: what goes with a request. It is sent to the configured origin only. */
export interface Identity {
  readonly headers: Readonly<Record<string, string>>;
  /** Counts the logins, so that a refusal of an earlier session is told from one of the present session. */
  readonly session: number;
}

/** One way to log in. However many requests ask at a time, it logs in once. */
export interface Login {
  /** Logs in first where that is due. @throws LoginError */
  readonly identify: () => Promise<Identity>;
  /** Takes the cookies of an answer that did not refuse: a session can be prolonged by them. */
  readonly accept: (identity: Identity, setCookies: readonly string[]) => void;
  /** After a refusal. @returns whether there is another identity now, with which the request is worth a second try. @throws LoginError */
  readonly renew: (refused: Identity) => Promise<boolean>;
  /** What to do about a server that still refuses. */
  readonly hint: () => string;
}
