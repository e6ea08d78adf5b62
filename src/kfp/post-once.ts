import { KfpError } from "../errors.ts";
import type { Server } from "./server.ts";

interface PostOnce<Found> {
  readonly send: () => Promise<Found>;
  /** Looks the thing up by name; undefined when it is not there. */
  readonly find: () => Promise<Found | undefined>;
  readonly server: Server;
  /** For the error when the server says "exists" of something that cannot be found. */
  readonly what: string;
}

const delaysMs = [500, 2_000, 5_000];

/**
 * Sends a POST, and again only after a look-up has shown that it did not land: an answer can be lost, and two parallel version uploads can
 * deadlock in the server's database (recorded: kfp-tekton-1.9.2/10-deadlock-and-retry, surprise 2).
 * @returns what was made, or what somebody else had made in the meantime
 */
export async function postOnce<Found>(post: PostOnce<Found>): Promise<Found> {
  const { server } = post;
  for (const delayMs of delaysMs) {
    const outcome = await attempt(post);
    if (outcome.kind === "there") return outcome.found;
    server.log.line(`${outcome.error.message}; it is not there, trying again`);
    await server.clock.sleep(delayMs, server.signal);
  }
  const last = await attempt(post);
  if (last.kind === "there") return last.found;
  throw last.error;
}

type Attempt<Found> =
  | { readonly kind: "there"; readonly found: Found }
  | { readonly kind: "not there"; readonly error: KfpError };

async function attempt<Found>({ send, find, server, what }: PostOnce<Found>): Promise<Attempt<Found>> {
  try {
    return { kind: "there", found: await send() };
  } catch (error) {
    if (!(error instanceof KfpError)) throw error;
    const meaning = server.generation.meaningOf(error);
    if (meaning !== "exists" && meaning !== "passing") throw error;
    const found = await find();
    if (found !== undefined) return { kind: "there", found };
    if (meaning === "exists") throw invisible(what, error);
    return { kind: "not there", error };
  }
}

/** Recorded: kfp-tekton-1.9.2/11-object-store-down, surprise 3. Such a row outlives a restart of the server. */
function invisible(what: string, cause: KfpError): KfpError {
  return new KfpError(`The server says that ${what} exists already, but does not show it.`, {
    method: cause.method,
    url: cause.url,
    ...(cause.status === undefined ? {} : { status: cause.status }),
    cause,
    hint: "An earlier upload was cut off in the server's object store and left a name that cannot be used again: choose another with `pipeline-name` or `version-name`, or remove the row in the server's database.",
  });
}
