import type { Reply } from "../http/reply.ts";
import type { Route } from "./routes.ts";

/** What one generation of servers answers. */
export interface ServerGeneration {
  readonly routes: readonly Route[];
  /** For a path below /apis/ that is none of these. */
  readonly notFound: () => Reply;
  /** For another method on one of them. */
  readonly wrongMethod: () => Reply;
  /** The form of every reply, where it differs from what the handlers make. */
  readonly reshape: (reply: Reply) => Reply;
}
