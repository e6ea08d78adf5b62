import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serveGit } from "./git-http.ts";
import { Repository } from "./repository.ts";
import { type ApiRequest, lacksPermission, matchRoute, Refusal, type Reply } from "./route.ts";
import { artifactRoutes } from "./routes/artifacts.ts";
import { cacheRoutes } from "./routes/caches.ts";
import { deploymentRoutes } from "./routes/deployments.ts";
import { gitDataRoutes } from "./routes/git-data.ts";
import { graphqlRoutes } from "./routes/graphql.ts";
import { issueRoutes } from "./routes/issues.ts";
import { pullRoutes } from "./routes/pulls.ts";
import { releaseRoutes } from "./routes/releases.ts";
import type { GitHubState } from "./state.ts";

export interface GitHubFault {
  /** Which requests: method and the beginning of the path. */
  readonly on: `${string} /${string}`;
  /** How many of them. */
  readonly times: number;
  /** Answered instead of GitHub's own answer; without it the request is served. */
  readonly reply?: {
    readonly status: number;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  };
  /** `lost`: it is done, and the answer never arrives. */
  readonly lost?: true;
  /** What happens in the world right before it is served: somebody pushes, deletes a comment. */
  readonly before?: (state: GitHubState) => void;
}

export interface GitHubServer {
  /** For GITHUB_API_URL, GITHUB_SERVER_URL and ACTIONS_RESULTS_URL. */
  readonly url: string;
  readonly state: GitHubState;
  /** `METHOD path` of each request to the API. */
  readonly requests: string[];
  readonly faults: GitHubFault[];
  close(): Promise<void>;
}

export interface GitHubServerOptions {
  /** Holds the repository; it may be there already. */
  readonly folder: string;
  /** `owner/name`. */
  readonly repository?: string;
  readonly port?: number;
}

const routes = [
  ...gitDataRoutes,
  ...graphqlRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...releaseRoutes,
  ...artifactRoutes,
  ...cacheRoutes,
  ...deploymentRoutes,
];

/** A GitHub with one repository on loopback: REST, GraphQL, artifacts and git see the same state, which outlives steps but not the process. */
export async function serveGitHub({
  folder,
  repository = "acme/pipelines",
  port = 0,
}: GitHubServerOptions): Promise<GitHubServer> {
  const [owner = "", name = ""] = repository.split("/");
  const state: GitHubState = {
    owner,
    name,
    git: new Repository(join(folder, `${name}.git`)),
    issues: [],
    pulls: [],
    comments: [],
    releases: [],
    artifacts: [],
    deployments: [],
    caches: [],
    permissions: {},
    rules: new Map(),
    pullRequestsAllowed: true,
    immutableReleases: false,
    user: { login: "github-actions[bot]", type: "Bot" },
    nextId: 1,
  };
  const requests: string[] = [];
  const faults: GitHubFault[] = [];
  const server = createServer((request, response) => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    serve({ request, response, url, state, requests, faults }).catch((error) =>
      send(response, { status: 500, body: { message: String(error) } }),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    requests,
    faults,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: string;
  readonly state: GitHubState;
  readonly requests: string[];
  readonly faults: GitHubFault[];
}

async function serve(exchange: Exchange): Promise<void> {
  const { request, response, url, state, requests, faults } = exchange;
  const bytes = await readBody(request);
  const [path = "", query = ""] = (request.url ?? "").split("?");
  const git = new RegExp(`^/${state.owner}/${state.name}(?:\\.git)?(/(?:info/|git-).*)$`).exec(path);
  const line = `${request.method} ${decodeURIComponent(path)}`;
  if (git === null) requests.push(line);
  const index = faults.findIndex(({ on, times }) => times > 0 && line.startsWith(on));
  const fault = faults[index];
  if (fault !== undefined) {
    faults[index] = { ...fault, times: fault.times - 1 };
    fault.before?.(state);
    if (fault.reply !== undefined) return send(response, fault.reply);
  }
  if (git !== null)
    return await serveGit({ folder: state.git.folder, path: git[1] ?? "", query, request, body: bytes, response });
  const reply = await answer({ request, url, state, bytes, path, query: new URLSearchParams(query) });
  if (fault?.lost) request.socket.destroy();
  else send(response, reply);
}

interface Question {
  readonly request: IncomingMessage;
  readonly url: string;
  readonly state: GitHubState;
  readonly bytes: Buffer;
  readonly path: string;
  readonly query: URLSearchParams;
}

async function answer({ request, path, ...question }: Question): Promise<Reply> {
  const found = matchRoute(routes, request.method ?? "", path);
  if (found === undefined) return refused(new Refusal(404, "Not Found"));
  const { route, params } = found;
  if (
    params.owner !== undefined &&
    `${params.owner}/${params.repo}` !== `${question.state.owner}/${question.state.name}`
  )
    return refused(new Refusal(404, "Not Found"));
  if (lacksPermission(question.state, route.needs))
    return {
      ...refused(new Refusal(403, "Resource not accessible by integration")),
      headers: { "x-accepted-github-permissions": (route.needs ?? "").replaceAll(",", "; ") },
    };
  try {
    const { bytes } = question;
    const asked: ApiRequest = { ...question, params, headers: request.headers, body: jsonOf(bytes) };
    return await route.handle(asked);
  } catch (error) {
    if (error instanceof Refusal) return refused(error);
    throw error;
  }
}

const refused = ({ status, message, errors }: Refusal): Reply => ({
  status,
  body: {
    message,
    ...(errors.length > 0 ? { errors } : {}),
    documentation_url: "https://docs.github.com/rest",
    msg: message,
  },
});

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return {};
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status = 200, body, headers = {} }: Reply): void {
  if (body === undefined) response.writeHead(status, headers).end();
  else if (Buffer.isBuffer(body)) response.writeHead(status, headers).end(body);
  else
    response
      .writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers })
      .end(typeof body === "string" ? body : JSON.stringify(body));
}
