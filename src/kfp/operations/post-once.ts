import { defined } from "../../model/defined.ts";
import { KfpError } from "../../model/errors.ts";
import type { KfpConnection } from "./connection.ts";

interface PostOnce<Found> {
  readonly send: () => Promise<Found>;
  /** Looks the resource up by name; undefined if it does not exist. */
  readonly find: () => Promise<Found | undefined>;
  readonly server: KfpConnection;
  /** Names the resource in the error if the server reports "exists" but the look-up finds nothing. */
  readonly what: string;
}

/** Delays between attempts: a server that is replaced is away for half a minute. */
const delaysMs = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** No attempt begins after this time: seven attempts without a response would take as many minutes. */
const tryWithinMs = 120_000;
/** Delays between look-ups: another job may have written the row while its file is still on its way to the object store. */
const lookAgainMs = [500, 1_000, 2_000, 4_000];

/**
 * Sends a POST, and repeats it only after a look-up has shown that nothing was created: a response can be lost, and two parallel version
 * uploads can deadlock in the server's database (recorded: kfp-tekton-1.9.2/10-deadlock-and-retry, quirk: parallel-uploads-deadlock).
 * @returns the created resource, or one that another job created in the meantime
 */
export async function postOnce<Found>(post: PostOnce<Found>): Promise<Found> {
  const { server } = post;
  const started = server.clock.now();
  for (const delayMs of delaysMs) {
    const outcome = await attempt(post);
    if (outcome.kind === "there") return outcome.found;
    if (server.clock.now() - started > tryWithinMs) throw outcome.error;
    server.log.line(`${outcome.error.message}; ${post.what} is not there, trying again`);
    await server.clock.sleep(Math.max(withJitter(delayMs), outcome.error.retryAfterMs ?? 0), server.signal);
  }
  const last = await attempt(post);
  if (last.kind === "there") return last.found;
  throw last.error;
}

/** Adds jitter, so that jobs that deadlocked do not retry at the same moment. */
const withJitter = (ms: number): number => ms * (0.5 + Math.random());

type PostResult<Found> =
  | { readonly kind: "there"; readonly found: Found }
  | { readonly kind: "not there"; readonly error: KfpError };

async function attempt<Found>(post: PostOnce<Found>): Promise<PostResult<Found>> {
  const { send, find, server, what } = post;
  try {
    return { kind: "there", found: await send() };
  } catch (error) {
    if (!(error instanceof KfpError)) throw error;
    const meaning = server.generation.meaningOf(error);
    if (meaning !== "exists" && meaning !== "transient") throw error;
    const found = await lookUp(error, post, meaning === "exists" ? () => findShown(post) : find);
    if (found !== undefined) return { kind: "there", found };
    if (meaning === "exists") throw invisible(what, error);
    return { kind: "not there", error };
  }
}

/** @throws KfpError that says what is not known, when the look-up fails, too */
async function lookUp<Found>(
  lost: KfpError,
  { what, server }: PostOnce<Found>,
  find: () => Promise<Found | undefined>,
): Promise<Found | undefined> {
  try {
    return await find();
  } catch (cause) {
    if (!(cause instanceof KfpError) || server.signal.aborted) throw cause;
    throw new KfpError(`${lost.message}; whether ${what} is there could not be found out: ${cause.message}`, {
      method: lost.method,
      url: lost.url,
      cause,
      hint: `See on the server whether ${what} is there before you run this step again. ${cause.hint ?? ""}`.trim(),
    });
  }
}

/** A row is shown only when its file is stored (kfp-tekton backend/src/apiserver/resource/resource_manager.go:257). */
async function findShown<Found>({ find, server }: PostOnce<Found>): Promise<Found | undefined> {
  for (const delayMs of lookAgainMs) {
    const found = await find();
    if (found !== undefined) return found;
    await server.clock.sleep(delayMs, server.signal);
  }
  return await find();
}

/** Recorded: kfp-tekton-1.9.2/11-object-store-down, quirk: cut-upload-leaves-invisible-row. Such a row outlives a restart of the server. */
function invisible(what: string, cause: KfpError): KfpError {
  return new KfpError(`The server says that ${what} exists already, but does not show it.`, {
    method: cause.method,
    url: cause.url,
    ...defined({ status: cause.status }),
    cause,
    hint: "An earlier upload was cut off in the server's object store and left a name that cannot be used again: choose another with `pipeline-name` or `version-name`, or remove the row in the server's database.",
  });
}
