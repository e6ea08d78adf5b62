import { randomUUID } from "node:crypto";
import { Countdown } from "./countdown.ts";
import { Dex } from "./dex.ts";
import { recordedAnswer, recordedText } from "./recorded.ts";
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
  /** Ends all sessions, as their time does. */
  readonly expire: () => void;
  /** The same, when so many more calls of the API have come. */
  readonly expireAfter: (calls: number) => void;
  /** From now on each answer has another session cookie, as `cookie_refresh` makes it. */
  readonly refresh: () => void;
  /** Ends all sessions but the newest. */
  readonly keepNewest: () => void;
  /** The value of the newest session's first cookie. */
  readonly lastSession: () => string;
  /** The newest session, as a browser would send it. */
  readonly sessionCookies: () => string;
  /** Turned by a test. */
  readonly state: { upstreamDown: boolean; refusesAll: boolean; failingCallbacks: number };
}

const session = "oauth2_proxy_kubeflow";
const csrf = "oauth2_proxy_kubeflow_csrf";
const errorPage = "callback without any cookie (CSRF cookie lost)";
const failures = "oauth2-proxy-dex/03-login-failures";

/** oauth2-proxy with Dex behind it, answering as recorded (login/oauth2-proxy-dex). */
export async function startOauth2Proxy(options: Oauth2ProxyOptions): Promise<Gateway> {
  const {
    upstream,
    apiRoutes = true,
    signInPage = true,
    secureCookies = false,
    tokens = {},
    openInterface = false,
    cookies = 1,
    issuer = "",
  } = options;
  const dex = options.dex ?? new Dex();
  const sessions = new Map<string, string>();
  const state = { upstreamDown: false, refusesAll: false, failingCallbacks: 0 };
  let refreshes = false;
  const countdown = new Countdown(() => sessions.clear());
  const attributes = `; Path=/; Max-Age=86400; HttpOnly${secureCookies ? "; Secure" : ""}`;
  const names = cookies === 1 ? [session] : [...Array(cookies).keys()].map((number) => `${session}_${number}`);

  const begin = ({ headers }: Asked, rd: string): Told => {
    const nonce = randomUUID();
    const query = new URLSearchParams({
      approval_prompt: "auto",
      client_id: "kubeflow-oidc-authservice",
      redirect_uri: issuer === "" ? "/oauth2/callback" : `http://${headers.host}/oauth2/callback`,
      response_type: "code",
      scope: "profile email groups openid",
      state: `${nonce}:${rd}`,
    });
    return redirect(302, `${issuer}/dex/auth?${query}`, [`${csrf}=${nonce}${attributes}`]);
  };

  const newSession = (email: string): readonly string[] => {
    const values = names.map(() => randomUUID());
    sessions.set(values.join(), email);
    return names.map((name, index) => `${name}=${values[index]}${attributes}`);
  };

  const callback = (asked: Asked): Told => {
    const [nonce = "", rd = "/"] = (asked.url.searchParams.get("state") ?? "").split(/:(.*)/s);
    const known = cookieOf(asked, csrf);
    if (known === undefined) return page(403, recordedText(failures, errorPage));
    if (known !== nonce) return recordedAnswer(failures, "its callback: the CSRF cookie belongs to the second login");
    const email = dex.down ? undefined : dex.redeem(asked.url.searchParams.get("code") ?? "");
    if (email === undefined || state.failingCallbacks-- > 0)
      return recordedAnswer(failures, "its callback: the CSRF cookie belongs to the second login");
    return redirect(302, rd, [`${csrf}=; Path=/; Max-Age=0; HttpOnly`, ...newSession(email)]);
  };

  const refuse = (asked: Asked): Told => {
    const clear = names.some((name) => cookieOf(asked, name) !== undefined)
      ? { "set-cookie": names.map((name) => `${name}=; Path=/; Max-Age=0; HttpOnly`) }
      : {};
    const isApi = apiRoutes && asked.url.pathname.includes("/apis/");
    let told: Told;
    if (isApi || /^application\/json/.test(asked.headers.accept ?? "")) told = jsonText(401, "{}");
    else if (!signInPage) return begin(asked, asked.url.pathname + asked.url.search);
    else
      told = recordedAnswer(
        "oauth2-proxy-dex/01-unauthenticated",
        "proxy with api_routes and the sign-in page: GET /pipeline/ (the UI)",
      );
    return { ...told, headers: { ...told.headers, ...clear } };
  };

  /** What the proxy answers itself, or lets through to Dex, without a session. */
  const own = (asked: Asked): Told | undefined => {
    const { pathname, searchParams } = asked.url;
    if (pathname === "/oauth2/start") return begin(asked, searchParams.get("rd") ?? "/");
    if (pathname === "/oauth2/callback") return callback(asked);
    if (pathname.startsWith("/dex/")) return dex.down ? page(502, "<h1>502</h1>") : dex.answer(asked);
    return openInterface && !pathname.includes("/apis/") ? page(200, "<h1>Kubeflow</h1>") : undefined;
  };

  const server = await startWebServer(async (asked) => {
    const answered = own(asked);
    if (answered !== undefined) return answered;
    const { pathname, search } = asked.url;
    if (pathname.includes("/apis/")) countdown.tick();
    const token = /^Bearer (.*)$/.exec(asked.headers.authorization ?? "")?.[1] ?? "";
    const email = tokens[token] ?? sessions.get(names.map((name) => cookieOf(asked, name)).join());
    if (email === undefined || state.refusesAll) return refuse(asked);
    if (state.upstreamDown) return page(502, "There was a problem connecting to the upstream server.");
    const told = await forward(asked, upstream + pathname.replace(/^\/pipeline/, "") + search, {
      "kubeflow-userid": email,
    });
    return refreshes ? { ...told, headers: { ...told.headers, "set-cookie": newSession(email) } } : told;
  });
  return Object.assign(server, {
    dex,
    state,
    expire: () => sessions.clear(),
    expireAfter: (calls: number) => countdown.start(calls),
    refresh: () => {
      refreshes = true;
    },
    keepNewest: () => {
      for (const key of [...sessions.keys()].slice(0, -1)) sessions.delete(key);
    },
    sessionCookies: () => {
      const values = [...sessions.keys()].at(-1)?.split(",") ?? [];
      return names.map((name, index) => `${name}=${values[index]}`).join("; ");
    },
    lastSession: () => [...sessions.keys()].at(-1)?.split(",")[0] ?? "",
  });
}
