import type { GitHubState, Permission } from "./state.ts";

export interface ApiRequest {
  readonly state: GitHubState;
  /** Where this server listens, without a slash at the end. */
  readonly url: string;
  /** The placeholders of the route's path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
  /** The JSON body; empty where it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: what a client sends has any shape
  readonly body: any;
}

export interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  /** `POST /repos/:owner/:repo/git/refs`; `*name` takes the rest of the path. */
  readonly on: string;
  /** What the token must have, as in x-accepted-github-permissions: `contents=write`. */
  readonly needs?: string;
  readonly handle: (request: ApiRequest) => Reply | Promise<Reply>;
}

export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly object[];

  constructor(status: number, message: string, errors: readonly object[] = []) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export const notFound = (): Refusal => new Refusal(404, "Not Found");

export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  for (const route of routes) {
    const [wanted = "", pattern = ""] = route.on.split(" ");
    if (wanted !== method) continue;
    const expression = pattern
      .replaceAll(".", "\\.")
      .replace(/:(\w+)/g, "(?<$1>[^/]+)")
      .replace(/\*(\w+)/g, "(?<$1>.+)");
    const found = new RegExp(`^${expression}$`).exec(path);
    if (found === null) continue;
    const params = Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]);
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}

export function lacksPermission(state: GitHubState, needs: string | undefined): boolean {
  if (needs === undefined) return false;
  return needs.split(",").every((pair) => {
    const [name = "", level] = pair.split("=");
    return level === "write" && state.permissions[name as Permission] === "read";
  });
}

/** One page of a list, with the link to the next one. */
export function page(items: readonly object[], { query, url }: ApiRequest, path: string): Reply {
  const size = Number(query.get("per_page") ?? 30);
  const number = Number(query.get("page") ?? 1);
  const next = new URLSearchParams(query);
  next.set("page", String(number + 1));
  const more = items.length > number * size ? { link: `<${url}${path}?${next}>; rel="next"` } : {};
  return { body: items.slice((number - 1) * size, number * size), headers: more };
}
