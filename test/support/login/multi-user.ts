import { startServer } from "../embedded.ts";
import { recordedText } from "./recorded.ts";
import { type Asked, forward, jsonText, startWebServer, type Told, type WebServer } from "./web-server.ts";

export interface MultiUserOptions {
  /** Namespaces and who may do everything there. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** Bearer tokens for the right audience, and whose they are. */
  readonly tokens?: Readonly<Record<string, string>>;
}

interface Access {
  /** Empty for what is shared with everybody. */
  readonly namespace: string;
  readonly verb: string;
  readonly resource: string;
}

const recordings = "kfp-tekton-1.9.2-multiuser";
const isUpload = (pathname: string): boolean => /\/pipelines\/upload(_version)?$/.test(pathname);
const wrong = (message: string): Told =>
  jsonText(400, JSON.stringify({ code: 3, message: `Invalid input error: ${message}` }));

/**
 * A kfp-tekton 1.9.2 server in multi-user mode, answering as recorded (login/kfp-tekton-1.9.2-multiuser). What a team has is kept by an
 * embedded server of its own, which knows no namespaces.
 */
export async function startMultiUser(options: MultiUserOptions = {}): Promise<WebServer> {
  const {
    teams = { "team-a": ["alice@example.com", "user@example.com"], "team-b": ["carol@example.com"] },
    tokens = {},
  } = options;
  const stores = new Map<string, string>();
  for (const namespace of ["", ...Object.keys(teams)]) stores.set(namespace, (await startServer()).url);
  const owners = new Map<string, string>();

  const whoAsks = ({ headers, url }: Asked): string => {
    const named = String(headers["kubeflow-userid"] ?? "");
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? "")?.[1] ?? "";
    // Uploads look at the header only (quirk: token-not-for-uploads); elsewhere it goes before the token (quirk: header-beats-token).
    return named !== "" || isUpload(url.pathname) ? named : (tokens[token] ?? "");
  };

  const refusal = (asked: Asked, access: Access): Told | undefined => {
    const user = whoAsks(asked);
    if (access.namespace === "" || (teams[access.namespace] ?? []).includes(user)) return undefined;
    if (isUpload(asked.url.pathname)) return uploadRefusal(user, access);
    if (user === "") return unknownUser("authorization" in asked.headers);
    return jsonText(403, denial("01-identity", "list experiments of team-a: bob, no rights anywhere", user, access));
  };

  return await startWebServer(async (asked) => {
    const { pathname, search } = asked.url;
    if (pathname === "/apis/v1/healthz")
      return jsonText(200, recordedText(`${recordings}/01-identity`, "healthz without identity"));
    const access = accessOf(asked, owners);
    if (typeof access !== "object") return wrong(access);
    const refused = refusal(asked, access);
    if (refused !== undefined) return refused;
    const told = await forward(
      withoutNamespace(asked),
      `${stores.get(access.namespace)}${pathname}${queryWithout(search)}`,
      {},
    );
    for (const [, id = ""] of (told.body ?? "").matchAll(/"id":"([0-9a-f-]{36})"/g))
      owners.set(id, owners.get(id) ?? access.namespace);
    return told;
  });
}

/** Whose it is and what is done with it, or why that cannot be known. */
function accessOf({ method, url, body }: Asked, owners: ReadonlyMap<string, string>): Access | string {
  const { pathname, searchParams } = url;
  const [, resource = "", id = ""] = /^\/apis\/v1\/(\w+)(?:\/([0-9a-f-]{36}))?/.exec(pathname) ?? [];
  const verb = method === "POST" ? "create" : method === "DELETE" ? "delete" : id === "" ? "list" : "get";
  const about = { verb, resource: resource.replace("pipeline_versions", "pipelines") };
  const named =
    searchParams.get("namespace") ?? searchParams.get("resource_reference_key.id") ?? referenced(body, "NAMESPACE");
  const owned = [
    id,
    searchParams.get("pipelineid"),
    searchParams.get("resource_key.id"),
    referenced(body, "EXPERIMENT"),
  ].find((candidate) => candidate !== null && candidate !== undefined && candidate !== "");
  if (resource === "runs" && method === "POST" && id === "" && referenced(body, "EXPERIMENT") === undefined)
    return "Job has no experiment.";
  const namespace = named ?? owners.get(owned ?? "");
  if (resource === "experiments" && namespace === undefined && id === "")
    return "Invalid resource references for experiment. ListExperiment requires filtering by namespace.";
  return { ...about, namespace: namespace ?? "" };
}

interface References {
  readonly resource_references?: readonly { readonly key?: { readonly type?: string; readonly id?: string } }[];
}

function referenced(body: Buffer, type: string): string | undefined {
  if (!body.toString("utf8", 0, 1).startsWith("{")) return undefined;
  const { resource_references: references = [] } = JSON.parse(body.toString()) as References;
  return references.find(({ key }) => key?.type === type)?.key?.id;
}

function queryWithout(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of ["namespace", "resource_reference_key.type", "resource_reference_key.id"]) query.delete(name);
  return query.size === 0 ? "" : `?${query}`;
}

function withoutNamespace(asked: Asked): Asked {
  if (referenced(asked.body, "NAMESPACE") === undefined) return asked;
  const body = JSON.parse(asked.body.toString()) as References;
  const references = (body.resource_references ?? []).filter(({ key }) => key?.type !== "NAMESPACE");
  return { ...asked, body: Buffer.from(JSON.stringify({ ...body, resource_references: references })) };
}

/** 500, and the same for a token that is expired or for another audience (quirk: no-identity-is-500). */
function unknownUser(hasToken: boolean): Told {
  return hasToken
    ? jsonText(500, recordedText(`${recordings}/05-service-account-token`, "expired token, right audience"))
    : jsonText(500, recordedText(`${recordings}/01-identity`, "list experiments of team-a, no identity"));
}

/** 400 where calls are 403 (quirks: token-not-for-uploads, forbidden-upload-is-400). */
function uploadRefusal(user: string, access: Access): Told {
  const note = user === "" ? "upload into team-a, no identity" : "upload into team-a, bob";
  const body = denial("02-pipelines", note, user, access);
  return { status: 400, headers: { "content-type": "text/plain; charset=utf-8" }, body };
}

const denial = (file: string, note: string, user: string, { namespace, verb, resource }: Access): string =>
  recordedText(`${recordings}/${file}`, note)
    .replaceAll("bob@example.com", user)
    .replaceAll("Namespace:team-a", `Namespace:${namespace}`)
    .replace(/Verb:\w+/g, `Verb:${verb}`)
    .replace(/Resource:\w+/g, `Resource:${resource}`);
