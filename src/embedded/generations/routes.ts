import type { Reply } from "../http/reply.ts";
import type { Request } from "../http/request.ts";
import type { Store } from "../store/store.ts";
import type { Runs } from "../v1/runs.ts";
import type { LocalRuns } from "../v2/local-runs.ts";

/** The data that the handlers of all generations share. */
export interface Memory {
  readonly store: Store;
  readonly runs: Runs;
  readonly localRuns: LocalRuns;
}

type Handler = (request: Request, ids: readonly string[], memory: Memory) => Reply | Promise<Reply>;

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly handle: Handler;
}

/** `*` matches one segment without a colon, because a colon begins a verb. */
export const routesBelow =
  (prefix: string) =>
  (method: string, path: string, handle: Handler): Route => ({
    method,
    path: new RegExp(`^${prefix}${path.replaceAll("*", "([^/:]*)")}$`),
    handle,
  });
