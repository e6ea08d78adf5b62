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
  /** As the server tells it, such as `1.9.2`; most are built without it, and it is empty then. */
  readonly release: string;
  /** Whether it tells users and their namespaces apart. */
  readonly isMultiUser: boolean;
}

/**
 * Finds the base of the API, which is the address as given, or with Kubeflow's /pipeline, and the generation that answers there. Whoever
 * copies the address of a page in the browser brings a fragment along; it is dropped.
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
  /** Of the first address: the one that the user gave. */
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

/** Who does not answer at all, is down, or wants a login, is found; another path would not help. */
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
  // Asked directly the server gives `commit_sha`, through the web interface `apiServerReady` and its own `commit_sha` under other names.
  if (health.apiServerReady === false) return { kind: "failed", error: notReady(base) };
  if (!("commit_sha" in health || "apiServerReady" in health)) return { kind: "failed", error: notKfp(base, 200) };
  const isMultiUser = health.multi_user === true || health.apiServerMultiUser === true;
  return { kind: "found", server: { base, generation, release: releaseOf(health), isMultiUser } };
}

function releaseOf(health: JsonObject): string {
  const release = textOf(health, "apiServerTagName") || textOf(health, "tag_name");
  return release === "unknown" ? "" : release;
}

/** When one generation was asked for and another is there. */
async function explain({ error }: FailedCandidate, bases: readonly string[], options: FindOptions): Promise<KfpError> {
  if (options.api === "auto" || isFinal(error)) return error;
  const others = generations.filter(({ name }) => name !== options.api);
  const other = await findAmong(bases, others, options);
  return other.kind === "found" ? wrongGeneration(other.server, options.api, error) : error;
}

/** Kubeflow Pipelines 2 keeps v1beta1 for old clients, without what this action needs of it. */
async function refuseOldClientsApi({ server }: FoundCandidate, options: FindOptions): Promise<void> {
  const others = generations.filter(({ name }) => name === "v2beta1");
  const other = await findAmong([server.base], others, options);
  if (other.kind === "found") throw wrongGeneration(other.server, "v1beta1");
}

/** One line for the log. */
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
