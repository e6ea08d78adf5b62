import { randomUUID } from "node:crypto";
import { Dex } from "./dex.ts";
import { recordedAnswer, recordedText } from "./recorded.ts";
import { Sessions } from "./sessions.ts";
import {
  type Asked,
  cookieOf,
  forward,
  jsonText,
  page,
  redirect,
  startWebServer,
  type Told,
  type WebServer,
} from "./web-server.ts";

export interface Oauth2ProxyOptions {
  /** Gets what belongs to a session, below the same path without /pipeline, with the identity header. */
  readonly upstream: string;
  readonly dex?: Dex;
  /** `api_routes`: calls of the API are 401 whatever they accept. */
  readonly apiRoutes?: boolean;
  /** The page with the button, instead of a redirect at once. */
  readonly signInPage?: boolean;
  readonly secureCookies?: boolean;
  /** Whether the web interface is for everybody, and only the API wants a login. */
  readonly openInterface?: boolean;
  /** Into how many cookies a session is split. */
  readonly cookies?: number;
  /** Bearer tokens that it lets through, and whose they are. */
  readonly tokens?: Readonly<Record<string, string>>;
  /** Address of Dex, where it has one of its own. */
  readonly issuer?: string;
}

export interface Gateway extends WebServer {
  readonly dex: Dex;
  readonly sessions: Sessions;
  readonly state: State;
}

/** Turned by a test. */
interface State {
  upstreamDown: boolean;
  refusesAll: boolean;
  failingCallbacks: number;
  /** Each answer has another session cookie, as `cookie_refresh` makes it. */
  refreshes: boolean;
}

const csrf = "oauth2_proxy_kubeflow_csrf";
const errorPage = "callback without any cookie (CSRF cookie lost)";
const failures = "oauth2-proxy-dex/03-login-failures";
const signIn = "proxy with api_routes and the sign-in page: GET /pipeline/ (the UI)";

/** oauth2-proxy with Dex behind it, answering as recorded (login/oauth2-proxy-dex). */
export async function startOauth2Proxy(options: Oauth2ProxyOptions): Promise<Gateway> {
  const proxy = new Oauth2Proxy(options);
  const server = await startWebServer((asked) => proxy.answer(asked));
  return Object.assign(server, { dex: proxy.dex, sessions: proxy.sessions, state: proxy.state });
}

class Oauth2Proxy {
  readonly dex: Dex;
  readonly sessions: Sessions;
  readonly state: State = { upstreamDown: false, refusesAll: false, failingCallbacks: 0, refreshes: false };
  readonly #options: Oauth2ProxyOptions;

  constructor(options: Oauth2ProxyOptions) {
    this.#options = options;
    this.dex = options.dex ?? new Dex();
    this.sessions = new Sessions({
      name: "oauth2_proxy_kubeflow",
      count: options.cookies ?? 1,
      attributes: this.#attributes,
    });
  }

  async answer(asked: Asked): Promise<Told> {
    const { pathname } = asked.url;
    if (pathname.includes("/apis/")) this.sessions.count();
    return this.#own(asked) ?? (await this.#passOn(asked));
  }

  get #attributes(): string {
    return `; Path=/; Max-Age=86400; HttpOnly${this.#options.secureCookies ? "; Secure" : ""}`;
  }

  /** What it answers itself, or lets through to Dex, without a session. */
  #own(asked: Asked): Told | undefined {
    const { pathname, searchParams } = asked.url;
    if (pathname === "/oauth2/start") return this.#begin(asked, searchParams.get("rd") ?? "/");
    if (pathname === "/oauth2/callback") return this.#callback(asked);
    if (pathname.startsWith("/dex/")) return this.dex.down ? page(502, "<h1>502</h1>") : this.dex.answer(asked);
    return this.#options.openInterface && !pathname.includes("/apis/") ? page(200, "<h1>Kubeflow</h1>") : undefined;
  }

  async #passOn(asked: Asked): Promise<Told> {
    const { upstream, tokens = {} } = this.#options;
    const token = /^Bearer (.*)$/.exec(asked.headers.authorization ?? "")?.[1] ?? "";
    const email = tokens[token] ?? this.sessions.emailOf(asked);
    if (email === undefined || this.state.refusesAll) return this.#refuse(asked);
    if (this.state.upstreamDown) return page(502, "There was a problem connecting to the upstream server.");
    const { pathname, search } = asked.url;
    const target = upstream + pathname.replace(/^\/pipeline/, "") + search;
    const told = await forward(asked, target, { "kubeflow-userid": email });
    return this.state.refreshes ? withCookies(told, this.sessions.begin(email)) : told;
  }

  #begin({ headers }: Asked, rd: string): Told {
    const { issuer = "" } = this.#options;
    const nonce = randomUUID();
    const query = new URLSearchParams({
      approval_prompt: "auto",
      client_id: "kubeflow-oidc-authservice",
      redirect_uri: issuer === "" ? "/oauth2/callback" : `http://${headers.host}/oauth2/callback`,
      response_type: "code",
      scope: "profile email groups openid",
      state: `${nonce}:${rd}`,
    });
    return redirect(302, `${issuer}/dex/auth?${query}`, [`${csrf}=${nonce}${this.#attributes}`]);
  }

  #callback(asked: Asked): Told {
    const [nonce = "", rd = "/"] = (asked.url.searchParams.get("state") ?? "").split(/:(.*)/s);
    const known = cookieOf(asked, csrf);
    if (known === undefined) return page(403, recordedText(failures, errorPage));
    const email =
      this.dex.down || known !== nonce ? undefined : this.dex.redeem(asked.url.searchParams.get("code") ?? "");
    if (email === undefined || this.state.failingCallbacks-- > 0)
      return recordedAnswer(failures, "its callback: the CSRF cookie belongs to the second login");
    return redirect(302, rd, [`${csrf}=; Path=/; Max-Age=0; HttpOnly`, ...this.sessions.begin(email)]);
  }

  #refuse(asked: Asked): Told {
    const { apiRoutes = true, signInPage = true } = this.#options;
    const cleared = this.sessions.clearing(asked);
    const isApi = apiRoutes && asked.url.pathname.includes("/apis/");
    if (isApi || /^application\/json/.test(asked.headers.accept ?? ""))
      return withCookies(jsonText(401, "{}"), cleared);
    if (!signInPage) return withCookies(this.#begin(asked, asked.url.pathname + asked.url.search), cleared);
    return withCookies(recordedAnswer("oauth2-proxy-dex/01-unauthenticated", signIn), cleared);
  }
}

/** Those before its own. */
function withCookies(told: Told, cookies: readonly string[]): Told {
  const own = [told.headers?.["set-cookie"] ?? []].flat();
  return cookies.length === 0 ? told : { ...told, headers: { ...told.headers, "set-cookie": [...cookies, ...own] } };
}
