export interface EmbeddedServer {
  /** `http://127.0.0.1:<port>`, the address a user would give as `host`. */
  readonly url: string;
  /** Ends the steps that still run and closes the socket. */
  close(): Promise<void>;
}
