import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "../clock.ts";
import {
  archiveExperiment,
  createExperiment,
  deleteExperiment,
  ensureDefaultExperiment,
  getExperiment,
  listExperiments,
} from "./experiments.ts";
import * as pipelines from "./pipelines.ts";
import { gatewayError, notFoundPath, type Reply, text, unsupported, uploadError, wrongMethod } from "./reply.ts";
import { BodyTooLarge, type Request, readRequest } from "./request.ts";
import { Runs } from "./runs.ts";
import { Store } from "./store.ts";
import { uploadPipeline, uploadVersion } from "./uploads.ts";

export interface EmbeddedServer {
  /** `http://127.0.0.1:<port>`, the address a user would give as `host`. */
  readonly url: string;
  /** Ends the steps that still run and closes the socket. */
  readonly close: () => Promise<void>;
}

export interface EmbeddedOptions {
  /** Absolute path; everything that the server knows lives there and is there again the next time. */
  readonly folder: string;
  /** 0 for any. */
  readonly port?: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
}

/** The API of a kfp-tekton 1.9.2 server in single-user mode, on the loopback interface only. */
export async function startEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const store = new Store(options.folder);
  await store.load();
  const runs = new Runs({ store, env: options.env, clock: options.clock });
  const now = (): string => new Date(options.clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
  runs.failUnfinished(now());
  ensureDefaultExperiment(store, now());
  const server = createServer((message, response) => void answer({ message, response, store, runs, now: now() }));
  await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await runs.stop();
      await Promise.all(
        [store.pipelines, store.versions, store.experiments, store.runs].map((table) => table.settle()),
      );
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

interface Exchange {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly store: Store;
  readonly runs: Runs;
  readonly now: string;
}

async function answer({ message, response, store, runs, now }: Exchange): Promise<void> {
  const rawPath = (message.url ?? "/").split("?")[0] ?? "/";
  if (rawPath.includes("//"))
    return send(response, { status: 301, contentType: "", body: "" }, { location: rawPath.replace(/\/+/g, "/") });
  let reply: Reply;
  try {
    reply = await dispatch(readRequest(message, now), store, runs);
  } catch (error) {
    reply =
      error instanceof BodyTooLarge
        ? uploadError(400, "Failed to read pipeline from file: http: request body too large")
        : gatewayError(13, `InternalServerError: ${(error as Error).message}`);
  }
  send(response, reply);
}

/** Without a body there is no Content-Type, as Go's server has it; Node itself leaves out the body of an answer to HEAD. */
function send(
  response: ServerResponse,
  { status, contentType, body }: Reply,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...headers, ...(body === "" ? {} : { "content-type": contentType }) });
  response.end(body);
}

type Handler = (request: Request, ids: readonly string[], store: Store, runs: Runs) => Reply | Promise<Reply>;

interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly handle: Handler;
}

/** `*` stands for one segment without a colon, which begins a verb. */
const route = (method: string, path: string, handle: Handler): Route => ({
  method,
  path: new RegExp(`^/apis/v1${path.replaceAll("*", "([^/:]*)")}$`),
  handle,
});

const routes: readonly Route[] = [
  route("any", "/healthz", () => ({
    ...text(200, '{"commit_sha":"unknown", "tag_name":"unknown", "multi_user":false}'),
  })),
  route("any", "/pipelines/upload", (request, _, store) => uploadPipeline(request, store)),
  route("any", "/pipelines/upload_version", (request, _, store) => uploadVersion(request, store)),
  route("GET", "/pipelines", (request, _, store) => pipelines.listPipelines(request, store)),
  route("POST", "/pipelines", () => unsupported("a pipeline from a URL")),
  route("GET", "/pipelines/*", (_, [id = ""], store) => pipelines.getPipeline(id, store)),
  route("DELETE", "/pipelines/*", (_, [id = ""], store) => pipelines.deletePipeline(id, store)),
  route("GET", "/pipelines/*/templates", (_, [id = ""], store) => pipelines.pipelineTemplate(id, store)),
  route("POST", "/pipelines/*/default_version/*", (_, [id = "", version = ""], store) =>
    pipelines.setDefaultVersion(id, version, store),
  ),
  route("GET", "/pipeline_versions", (request, _, store) => pipelines.listVersions(request, store)),
  route("POST", "/pipeline_versions", () => unsupported("a version from a URL")),
  route("GET", "/pipeline_versions/*", (_, [id = ""], store) => pipelines.getVersion(id, store)),
  route("DELETE", "/pipeline_versions/*", (_, [id = ""], store) => pipelines.deleteVersion(id, store)),
  route("GET", "/pipeline_versions/*/templates", (_, [id = ""], store) => pipelines.versionTemplate(id, store)),
  route("GET", "/experiments", (request, _, store) => listExperiments(request, store)),
  route("POST", "/experiments", (request, _, store) =>
    withJson(request, (body) => createExperiment(body, request, store)),
  ),
  route("GET", "/experiments/*", (_, [id = ""], store) => getExperiment(id, store)),
  route("DELETE", "/experiments/*", (_, [id = ""], store) => deleteExperiment(id, store)),
  route("POST", "/experiments/*:archive", (_, [id = ""], store) => archiveExperiment(id, true, store)),
  route("POST", "/experiments/*:unarchive", (_, [id = ""], store) => archiveExperiment(id, false, store)),
  route("GET", "/runs", (request, _, __, runs) => runs.list(request)),
  route("POST", "/runs", (request, _, __, runs) => withJson(request, (body) => runs.create(body, request))),
  route("GET", "/runs/*", (_, [id = ""], __, runs) => runs.get(id)),
  route("DELETE", "/runs/*", (_, [id = ""], __, runs) => runs.delete(id)),
  route("POST", "/runs/*/terminate", (_, [id = ""], __, runs) => runs.terminate(id)),
  route("POST", "/runs/*/retry", (_, [id = ""], __, runs) => runs.retry(id)),
  route("POST", "/runs/*:archive", (_, [id = ""], __, runs) => runs.archive(id, true)),
  route("POST", "/runs/*:unarchive", (_, [id = ""], __, runs) => runs.archive(id, false)),
  route("GET", "/runs/*/nodes/*/log", (_, [id = "", node = ""], __, runs) => runs.log(id, node)),
  route("GET", "/runs/*/nodes/*/artifacts/*:read", (_, [id = ""], __, runs) => runs.readArtifact(id)),
  route("any", "/jobs(?:/.*)?", () => unsupported("recurring runs")),
];

/** Another method on a known path is 501, an unknown path 404 (recorded: kfp-tekton-1.9.2/01-healthz, surprises 16 and 17). */
async function dispatch(request: Request, store: Store, runs: Runs): Promise<Reply> {
  if (!request.path.startsWith("/apis/")) return text(404, "404 page not found\n");
  const matching = routes.flatMap((candidate) => {
    const match = candidate.path.exec(request.path);
    return match === null ? [] : [{ ...candidate, ids: match.slice(1).map((id) => decodeURIComponent(id)) }];
  });
  const found = matching.find(({ method }) => method === request.method || method === "any");
  if (found !== undefined) return await found.handle(request, found.ids, store, runs);
  return matching.length > 0 ? wrongMethod() : notFoundPath();
}

/** An empty body is an empty object; what follows the first JSON value is not read. */
async function withJson(request: Request, handle: (body: Readonly<Record<string, unknown>>) => Reply): Promise<Reply> {
  const body = (await request.text()).trim();
  if (body === "") return handle({});
  try {
    const value: unknown = JSON.parse(firstValue(body));
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return gatewayError(3, `proto: syntax error (line 1:1): unexpected token ${body[0]}`, { short: "" });
    const wrong = wrongType(value);
    return wrong === undefined
      ? handle(value as Readonly<Record<string, unknown>>)
      : gatewayError(3, `proto: invalid value for string type: ${wrong}`, { short: "" });
  } catch {
    return gatewayError(
      3,
      body.startsWith("{") ? "unexpected EOF" : `invalid character '${body[0]}' looking for beginning of value`,
      { short: "" },
    );
  }
}

/** The JSON object that the text begins with; the real server does not read what follows it. */
function firstValue(body: string): string {
  if (isJson(body)) return body;
  for (let end = body.indexOf("}"); end !== -1; end = body.indexOf("}", end + 1)) {
    const candidate = body.slice(0, end + 1);
    if (isJson(candidate)) return candidate;
  }
  return body;
}

function isJson(candidate: string): boolean {
  try {
    JSON.parse(candidate);
    return true;
  } catch {
    return false;
  }
}

const textFields: ReadonlySet<string> = new Set([
  "id",
  "name",
  "description",
  "service_account",
  "value",
  "type",
  "pipeline_id",
  "workflow_manifest",
  "pipeline_manifest",
]);

/** A number where a text is due is refused everywhere, whatever else unknown fields hold (recorded surprise 23). */
function wrongType(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, entry] of Object.entries(value)) {
    const wrong =
      textFields.has(key) && (typeof entry === "number" || typeof entry === "boolean")
        ? String(entry)
        : wrongType(entry);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
