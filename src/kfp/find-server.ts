import { KfpError } from "../model/errors.ts";
import type { Generation, GenerationName } from "./generations/generation.ts";
import { generations } from "./generations/generations.ts";
import { textOf } from "./transport/reply.ts";
import type { JsonObject } from "./transport/response.ts";
import { createTransport, type Transport, type TransportOptions } from "./transport/transport.ts";

export interface FindOptions extends Omit<TransportOptions, "base"> {
  /** Address as a user knows it. */
  readonly host: string;
  readonly api: GenerationName | "auto";
}

export interface FoundServer {
  /** Address of the API and of the web interface. */
  readonly base: string;
  readonly generation: Generation;
  /** Release as the server reports it, such as `1.9.2`. Empty for most servers: they are built without it. */
  readonly release: string;
  /** Whether the server separates users by namespaces. */
  readonly isMultiUser: boolean;
}

/**
 * Finds the base of the API, which is the address as given, or with Kubeflow's /pipeline, and the generation that answers there. An address
 * copied from the browser may have a fragment, which is dropped.
 * @throws KfpError that says what is there instead
 */
export async function findServer(options: FindOptions): Promise<FoundServer> {
  const asked = generations.filter(({ name }) => options.api === "auto" || options.api === name);
  const bases = candidates(options.host);
  const found = await findAmong(bases, asked, options);
  if (found.kind === "failed") throw await explain(found, bases, options);
  if (found.server.generation.name === "v1beta1" && options.api !== "auto") await refuseOldClientsApi(found, options);
  return found.server;
}

function candidates(host: string): readonly string[] {
  const url = new URL(host);
  // In Kubeflow's dashboard the address begins with /_, which is the frame around the page.
  const path = url.pathname
    .replace(/^\/_(?=\/pipeline)/, "")
    .replace(/\/+$/, "")
    .replace(/\/apis(\/.*)?$/, "");
  const base = `${url.origin}${path}`;
  return path.endsWith("/pipeline") ? [base] : [base, `${base}/pipeline`];
}

type Candidate = FoundCandidate | FailedCandidate;

interface FoundCandidate {
  readonly kind: "found";
  readonly server: FoundServer;
}

interface FailedCandidate {
  readonly kind: "failed";
  /** The failure at the address that the user gave. */
  readonly error: KfpError;
}

/** The failure that is reported is the first: of the address that the user gave. */
async function findAmong(
  bases: readonly string[],
  asked: readonly Generation[],
  options: FindOptions,
): Promise<Candidate> {
  const failures: FailedCandidate[] = [];
  for (const base of bases) {
    const transport = createTransport({ ...options, base });
    for (const generation of asked) {
      const found = await probe(base, generation, transport);
      if (found.kind === "found" || isFinal(found.error)) return found;
      failures.push(found);
    }
  }
  return failures[0] ?? { kind: "failed", error: notKfp(options.host, 404) };
}

/** A server that is unreachable, down or requires a login has been found: another path would not help. */
const isFinal = ({ status }: KfpError): boolean =>
  status === undefined || status === 401 || status === 403 || status >= 500;

async function probe(base: string, generation: Generation, transport: Transport): Promise<Candidate> {
  let health: JsonObject;
  try {
    health = await transport.json({ method: "GET", path: generation.healthPath }, (reply) => reply);
  } catch (error) {
    if (!(error instanceof KfpError)) throw error;
    return { kind: "failed", error: error.status === 404 ? notKfp(base, 404, error) : error };
  }
  // The API server itself reports `commit_sha`. The web interface reports `apiServerReady`, and the API server's `commit_sha` under another
  // name.
  if (health.apiServerReady === false) return { kind: "failed", error: notReady(base) };
  if (!("commit_sha" in health || "apiServerReady" in health)) return { kind: "failed", error: notKfp(base, 200) };
  const isMultiUser = health.multi_user === true || health.apiServerMultiUser === true;
  return { kind: "found", server: { base, generation, release: releaseOf(health), isMultiUser } };
}

function releaseOf(health: JsonObject): string {
  const release = textOf(health, "apiServerTagName") || textOf(health, "tag_name");
  return release === "unknown" ? "" : release;
}

/** Explains a failure: the input `api` may name another generation than the server's. */
async function explain({ error }: FailedCandidate, bases: readonly string[], options: FindOptions): Promise<KfpError> {
  if (options.api === "auto" || isFinal(error)) return error;
  const others = generations.filter(({ name }) => name !== options.api);
  const other = await findAmong(bases, others, options);
  return other.kind === "found" ? wrongGeneration(other.server, options.api, error) : error;
}

/** Kubeflow Pipelines 2 still serves v1beta1 for old clients, but without parts that this action needs. */
async function refuseOldClientsApi({ server }: FoundCandidate, options: FindOptions): Promise<void> {
  const others = generations.filter(({ name }) => name === "v2beta1");
  const other = await findAmong([server.base], others, options);
  if (other.kind === "found") throw wrongGeneration(other.server, "v1beta1");
}

/** Describes the server in one line for the log. */
export function describeServer({ base, generation, release, isMultiUser }: FoundServer): string {
  const users = isMultiUser ? ", multi-user" : "";
  return `${base}: ${generation.releases}${release === "" ? "" : `, release ${release}`} (API ${generation.name}${users})`;
}

const healthOf = (base: string): { readonly method: string; readonly url: string } => ({
  method: "GET",
  url: `${base}/apis/*/healthz`,
});

function notKfp(base: string, status: number, cause?: KfpError): KfpError {
  return new KfpError(`${base} is not a Kubeflow Pipelines server.`, {
    code: "kfp-not-found",
    ...healthOf(base),
    status,
    cause,
    hint: "Set `host` to the address that shows Kubeflow Pipelines in the browser.",
  });
}

function notReady(base: string): KfpError {
  return new KfpError(`The web interface at ${base} answers, but says that its API server is not ready.`, {
    code: "kfp-unreachable",
    ...healthOf(base),
    status: 503,
    hint: "Look at the pods `ml-pipeline` in the cluster, or try again later.",
  });
}

function wrongGeneration(found: FoundServer, asked: string, cause?: KfpError): KfpError {
  return new KfpError(
    `${found.base} is a server of ${found.generation.releases}, which has the API ${found.generation.name} and not ${asked}.`,
    {
      code: "kfp-not-found",
      ...healthOf(found.base),
      cause,
      hint: `Remove \`api: ${asked}\`.`,
    },
  );
}
