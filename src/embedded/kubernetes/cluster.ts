import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "../../model/clock.ts";
import { defined } from "../../model/defined.ts";
import type { Environment } from "../../model/environment.ts";
import type { GivenSecrets } from "../../model/given-secrets.ts";
import type { PipelineRun } from "../../tekton/pipeline-run.ts";
import { proxiedName, proxyTokenOf, proxyUser, refusalOf } from "../http/guard.ts";
import { type Request, readRequest } from "../http/request.ts";
import { processRunner } from "../process/process-runner.ts";
import type { StepRunner } from "../step/step-runner.ts";
import { documents } from "./discovery.ts";
import { created, failure, type KubernetesReply, notFound, ok } from "./kubernetes-reply.ts";
import { ObjectStore, type Query } from "./object-store.ts";
import { PipelineRuns } from "./pipeline-runs.ts";

export interface EmbeddedCluster {
  readonly url: string;
  /** The text of a kubeconfig that leads there. */
  readonly kubeconfig: string;
  /** Ends the steps that still run and closes the socket. */
  readonly close: () => Promise<void>;
}

export interface EmbeddedClusterOptions {
  /** Absolute path; where the steps work. */
  readonly folder: string;
  /** What every request must carry; without one everybody on this machine may use the cluster. */
  readonly token?: string;
  /** What the steps inherit, if they run as processes. */
  readonly env: Environment;
  /** Default: processes of this machine. */
  readonly stepRunner?: StepRunner;
  /** Stands in for the cluster's secrets and config maps. */
  readonly secrets?: GivenSecrets;
  readonly clock: Clock;
}

/** The calls of a Kubernetes API with Tekton that kubectl needs to create, follow, read and cancel PipelineRuns, on the loopback interface only. */
export async function startEmbeddedCluster(options: EmbeddedClusterOptions): Promise<EmbeddedCluster> {
  const store = new ObjectStore();
  const stepRunner = options.stepRunner ?? processRunner(options.env);
  await stepRunner.endLeftovers(options.folder);
  const runs = new PipelineRuns({ ...options, stepRunner, store });
  const { token } = options;
  const server = createServer((message, response) => {
    const refusal = refusalOf(message, proxyTokenOf(message), token);
    if (refusal === undefined) return void respond(message, response, { store, runs });
    response.writeHead(403, { "content-type": "text/plain" }).end(`${refusal}\n`);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    kubeconfig: kubeconfigFor(url, token),
    close: async () => {
      await runs.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * JSON is YAML. kubectl sends no bearer token over plain HTTP (k8s.io/client-go, clientcmd: "only try to read the auth information if we are
 * secure"), but it sends the password of a proxy; so a cluster with a token is reached as its own proxy, under a name that nobody resolves.
 */
export function kubeconfigFor(server: string, token?: string): string {
  const proxy = new URL(server);
  Object.assign(proxy, { username: proxyUser, password: token ?? "" });
  const cluster = token === undefined ? { server } : { server: `http://${proxiedName}`, "proxy-url": proxy.href };
  return JSON.stringify({
    apiVersion: "v1",
    kind: "Config",
    "current-context": "embedded",
    clusters: [{ name: "embedded", cluster }],
    contexts: [{ name: "embedded", context: { cluster: "embedded", user: "embedded" } }],
    users: [{ name: "embedded", user: {} }],
  });
}

interface State {
  readonly store: ObjectStore;
  readonly runs: PipelineRuns;
}

async function respond(message: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const request = readRequest(message, "");
  let answer: KubernetesReply;
  try {
    answer = await dispatch(request, state);
  } catch (error) {
    answer = failure("BadRequest", (error as Error).message);
  }
  if (answer.kind === "stream") {
    response.writeHead(200, { "content-type": "application/json" });
    response.flushHeaders();
    const stop = answer.start((value) => response.write(`${JSON.stringify(value)}\n`));
    response.once("close", stop);
    return;
  }
  const [status, type, body] =
    answer.kind === "text"
      ? [200, "text/plain", answer.text]
      : [answer.status, "application/json", JSON.stringify(answer.value)];
  response.writeHead(status, { "content-type": type }).end(body);
}

type KubernetesHandler = (
  request: Request,
  ids: readonly string[],
  state: State,
) => KubernetesReply | Promise<KubernetesReply>;

interface KubernetesRoute {
  readonly method: string;
  readonly path: RegExp;
  readonly handle: KubernetesHandler;
}

/** `*` stands for one segment. */
const route = (method: string, path: string, handle: KubernetesHandler): KubernetesRoute => ({
  method,
  path: new RegExp(`^${path.replaceAll("*", "([^/]+)")}$`),
  handle,
});

const kinds: Readonly<Record<string, string>> = {
  pipelineruns: "PipelineRun",
  taskruns: "TaskRun",
  customruns: "CustomRun",
};
const v1 = "/apis/tekton.dev/v1/namespaces/*";
const anyVersion = "/apis/tekton.dev/*/namespaces/*";

const routes: readonly KubernetesRoute[] = [
  route("POST", "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews", async (request) =>
    created({ ...(await readJson(request)), status: { allowed: true } }),
  ),
  route("POST", `${v1}/pipelineruns`, async (request, [namespace = ""], { runs }) =>
    runs.create(await readJson(request), namespace, request.query.get("fieldValidation") === "Strict"),
  ),
  route("PATCH", `${v1}/pipelineruns/*`, async (request, [namespace = "", name = ""], { runs }) =>
    runs.patch(namespace, name, await readJson(request)),
  ),
  // The loops beside a run are in its annotation, too, where the runner reads them.
  route("PATCH", "/apis/custom.tekton.dev/v1alpha1/namespaces/*/*/*", async (request, [namespace, , name]) => {
    const body = await readJson(request);
    return ok({ ...body, metadata: { ...body.metadata, name, namespace } });
  }),
  route("GET", `${anyVersion}/*`, ({ query }, [version = "", namespace = "", resource = ""], { store }) =>
    query.get("watch") === "true"
      ? watch(queryOf(resource, namespace, query), query, store)
      : list(queryOf(resource, namespace, query), version, store),
  ),
  route("GET", `${anyVersion}/*/*`, (_, [, namespace = "", resource = "", name = ""], { store }) => {
    const object = store.get(kinds[resource] ?? "", namespace, name);
    return object === undefined ? notFound(`${resource}.tekton.dev`, name) : ok(object);
  }),
  route("GET", "/api/v1/namespaces/*/pods/*", (_, [namespace = "", name = ""], { runs }) => runs.pod(namespace, name)),
  route("GET", "/api/v1/namespaces/*/pods/*/log", ({ query }, [namespace = "", name = ""], { runs }) =>
    runs.log(namespace, name, query),
  ),
];

async function dispatch(request: Request, state: State): Promise<KubernetesReply> {
  const document = request.method === "GET" ? documents.get(request.path) : undefined;
  if (document !== undefined) return ok(document);
  for (const { method, path, handle } of routes) {
    const match = method === request.method ? path.exec(request.path) : null;
    if (match !== null) return await handle(request, match.slice(1).map(decodeURIComponent), state);
  }
  return failure("NotFound", "the server could not find the requested resource");
}

/** kubectl sends JSON for what it does not know by type. @throws SyntaxError */
const readJson = async (request: Request): Promise<PipelineRun> => JSON.parse(await request.text()) as PipelineRun;

function queryOf(resource: string, namespace: string, query: URLSearchParams): Query {
  const name = /^metadata\.name=(.+)$/.exec(query.get("fieldSelector") ?? "")?.[1];
  const labels = (query.get("labelSelector") ?? "").split(",").filter(Boolean);
  return {
    kind: kinds[resource] ?? "",
    namespace,
    ...defined({ name }),
    labels: new Map(labels.map((label) => label.split("=", 2) as [string, string])),
  };
}

function list(query: Query, version: string, store: ObjectStore): KubernetesReply {
  const { items, resourceVersion } = store.list(query);
  return ok({ apiVersion: `tekton.dev/${version}`, kind: `${query.kind}List`, metadata: { resourceVersion }, items });
}

function watch(query: Query, parameters: URLSearchParams, store: ObjectStore): KubernetesReply {
  return {
    kind: "stream",
    start: (write) => store.watch(query, Number(parameters.get("resourceVersion") ?? 0), write),
  };
}
