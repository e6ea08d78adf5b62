import type { Reply } from "../http/reply.ts";
import type { Route } from "./routes.ts";

/** The routes and response forms of one generation of servers. */
export interface ServerGeneration {
  readonly routes: readonly Route[];
  /** Response to an unknown path below /apis/. */
  readonly notFound: () => Reply;
  /** Response to another method on a known path. */
  readonly wrongMethod: () => Reply;
  /** Converts every reply, if its form differs from the handlers'. */
  readonly reshape: (reply: Reply) => Reply;
}
