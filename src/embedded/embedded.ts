import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "../model/clock.ts";
import type { Environment } from "../model/environment.ts";
import { type GivenSecrets, noSecrets } from "../model/given-secrets.ts";
import { keepFiring } from "./fire-schedules.ts";
import type { ServerGeneration } from "./generations/generation.ts";
import type { Memory } from "./generations/routes.ts";
import { v1 } from "./generations/v1.ts";
import { v1beta1 } from "./generations/v1beta1.ts";
import { v2beta1 } from "./generations/v2beta1.ts";
import { bearerOf, refusalOf } from "./http/guard.ts";
import { gatewayError, HandlerPanic, type Reply, text, uploadError } from "./http/reply.ts";
import { BodyTooLarge, type Request, readRequest } from "./http/request.ts";
import type { LocalRunner } from "./local-runner/local-runner.ts";
import { processRunner } from "./process/process-runner.ts";
import type { StepRunner } from "./step/step-runner.ts";
import { Store } from "./store/store.ts";
import { ensureDefaultExperiment } from "./v1/experiments.ts";
import { Runs } from "./v1/runs.ts";
import { LocalRuns } from "./v2/local-runs.ts";

export interface EmbeddedServer {
  /** `http://127.0.0.1:<port>`, the address a user would give as `host`. */
  readonly url: string;
  /** Ends the steps that still run and closes the socket. */
  readonly close: () => Promise<void>;
}

export interface EmbeddedOptions {
  /** Absolute path of the folder with the server's data, which the next start reads again. */
  readonly folder: string;
  /** The port; 0 for any free one. */
  readonly port?: number;
  /** Bearer token of every request; without one every user of this machine may use the server, but no page of a browser. */
  readonly token?: string;
  /** What the steps inherit, if they run as processes. */
  readonly env: Environment;
  /** Default: processes of this machine. */
  readonly stepRunner?: StepRunner;
  /** Stands in for the cluster's secrets and config maps. */
  readonly secrets?: GivenSecrets;
  /** Executes the runs of Kubeflow Pipelines 2; without one they stay PENDING. */
  readonly localRunner?: LocalRunner;
  readonly clock: Clock;
  /** `v1`, the default, is kfp-tekton 1.9.2. */
  readonly generation?: keyof typeof generations;
}

const generations = { v1, v1beta1, v2beta1 } as const satisfies Record<string, ServerGeneration>;

/** Starts a server in single-user mode on the loopback interface. */
export async function startEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const generation = generations[options.generation ?? "v1"];
  const stepRunner = options.stepRunner ?? processRunner(options.env);
  await stepRunner.endLeftovers(options.folder);
  await options.localRunner?.endLeftovers(options.folder);
  const store = new Store(options.folder);
  const runs = new Runs({ store, stepRunner, secrets: options.secrets ?? noSecrets, clock: options.clock });
  const now = (): string => new Date(options.clock.now()).toISOString().replace(/\.\d+Z$/, "Z");
  runs.failUnfinished(now());
  const localRuns = new LocalRuns({ store, runner: options.localRunner, clock: options.clock });
  localRuns.failUnfinished();
  ensureDefaultExperiment(store, now());
  const firing = keepFiring({ memory: { store, runs, localRuns }, clock: options.clock });
  const server = createServer((message, response) => {
    const refusal = refusalOf(message, bearerOf(message), options.token);
    if (refusal === undefined)
      void answer({ message, response, memory: { store, runs, localRuns }, generation, now: now() });
    else send(response, text(403, `${refusal}\n`));
  });
  await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      firing.stop();
      await runs.stop();
      await localRuns.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      store.close();
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

interface HttpExchange {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly memory: Memory;
  readonly generation: ServerGeneration;
  readonly now: string;
}

async function answer({ message, response, memory, generation, now }: HttpExchange): Promise<void> {
  const rawPath = (message.url ?? "/").split("?")[0] ?? "/";
  if (rawPath.includes("//"))
    return send(response, { status: 301, contentType: "", body: "" }, { location: rawPath.replace(/\/+/g, "/") });
  let reply: Reply;
  try {
    reply = await dispatch(readRequest(message, now), generation, memory);
    const { failure } = memory.store;
    if (failure !== undefined && message.method !== "GET")
      reply = gatewayError(13, `InternalServerError: the server cannot write what it keeps: ${failure.message}`);
  } catch (error) {
    if (error instanceof HandlerPanic) return void message.socket.destroy();
    reply =
      error instanceof BodyTooLarge
        ? uploadError(400, "Failed to read pipeline from file: http: request body too large")
        : gatewayError(13, `InternalServerError: ${(error as Error).message}`);
  }
  send(response, generation.reshape(reply));
}

/** A response without a body has no Content-Type, as with Go's server. Node itself drops the body of a response to HEAD. */
function send(
  response: ServerResponse,
  { status, contentType, body, headers: own = {} }: Reply,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...own, ...headers, ...(body === "" ? {} : { "content-type": contentType }) });
  response.end(body);
}

/** Loaded late: a step that only talks to the API needs no pages. */
async function pageFor(request: Request, memory: Memory): Promise<Reply | undefined> {
  const { page } = await import("./page/pages.ts");
  return await page(request, memory);
}

/**
 * Responds with 501 to another method on a known path, and with 404 to an unknown path (recorded: kfp-tekton-1.9.2/01-healthz, quirks:
 * not-found-in-three-forms, wrong-method-is-501-or-405).
 */
async function dispatch(request: Request, generation: ServerGeneration, memory: Memory): Promise<Reply> {
  if (!request.path.startsWith("/apis/")) return (await pageFor(request, memory)) ?? text(404, "404 page not found\n");
  const matching = generation.routes.flatMap((candidate) => {
    const match = candidate.path.exec(request.path);
    return match === null ? [] : [{ ...candidate, ids: match.slice(1).map((id) => decodeURIComponent(id)) }];
  });
  const found = matching.find(({ method }) => method === request.method || method === "any");
  if (found !== undefined) return await found.handle(request, found.ids, memory);
  return matching.length > 0 ? generation.wrongMethod() : generation.notFound();
}
