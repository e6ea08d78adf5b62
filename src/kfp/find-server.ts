import { KfpError } from "../errors.ts";
import type { Generation } from "./generations/generation.ts";
import { v1 } from "./generations/v1.ts";
import type { ConnectOptions } from "./kfp.ts";
import { createTransport, type JsonObject } from "./transport.ts";

export interface FoundServer {
  /** Address of the API and of the web interface. */
  readonly base: string;
  readonly generation: Generation;
}

/**
 * The base of the API: the address as given, or with Kubeflow's /pipeline. Whoever copies the address of a page in the browser brings a
 * fragment along; it is dropped.
 * @throws KfpError of the first try when no address answers
 */
export async function findServer(options: ConnectOptions): Promise<FoundServer> {
  const [given = "", ...others] = candidates(options.host);
  const first = await probe(given, options);
  if (typeof first === "string") return { base: first, generation: v1 };
  // Who does not answer at all, or wants a login, is found; another path would not help.
  if (first.status === undefined || first.status === 401 || first.status === 403) throw first;
  for (const base of others) {
    const found = await probe(base, options);
    if (typeof found === "string") return { base: found, generation: v1 };
  }
  throw first;
}

function candidates(host: string): readonly string[] {
  const url = new URL(host);
  const path = url.pathname.replace(/\/+$/, "").replace(/\/apis(\/.*)?$/, "");
  const base = `${url.origin}${path}`;
  return path.endsWith("/pipeline") ? [base] : [base, `${base}/pipeline`];
}

async function probe(base: string, options: ConnectOptions): Promise<string | KfpError> {
  const transport = createTransport({ ...options, base });
  try {
    const health = await transport.json({ method: "GET", path: v1.healthPath }, isHealth);
    return health ? base : notKfp(base);
  } catch (error) {
    if (error instanceof KfpError) return error.status === 404 ? notKfp(base, error) : error;
    throw error;
  } finally {
    await transport.close();
  }
}

/** Asked directly the server gives `commit_sha`, through the web interface `apiServerReady`. */
const isHealth = (health: JsonObject): boolean => "commit_sha" in health || "apiServerReady" in health;

function notKfp(base: string, cause?: KfpError): KfpError {
  return new KfpError(`${base} is not a Kubeflow Pipelines server with the API /apis/v1.`, {
    method: "GET",
    url: base + v1.healthPath,
    ...(cause?.status === undefined ? {} : { status: cause.status }),
    cause,
    hint: "Set `host` to the address that shows Kubeflow Pipelines in the browser; it must be kfp-tekton 1.6 to 1.9.",
  });
}
