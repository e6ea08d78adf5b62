import { randomUUID } from "node:crypto";
import { Dex } from "./dex.ts";
import { Sessions } from "./sessions.ts";
import { type Asked, cookieOf, forward, redirect, startWebServer, type Told, type WebServer } from "./web-server.ts";

export interface Authservice extends WebServer {
  readonly dex: Dex;
  readonly sessions: Sessions;
}

/** The older layer of Kubeflow, answering as recorded (login/oidc-authservice): no start address, always a redirect. */
export async function startOidcAuthservice(upstream: string, dex = new Dex()): Promise<Authservice> {
  const sessions = new Sessions({ name: "authservice_session", attributes: "; Path=/; Max-Age=86400; SameSite=Lax" });
  const targets = new Map<string, string>();
  const plain = (status: number, body: string): Told => ({ status, headers: { "content-type": "text/plain" }, body });

  const begin = (target: string): Told => {
    const state = randomUUID();
    targets.set(state, target);
    const query = new URLSearchParams({
      client_id: "kubeflow-oidc-authservice",
      redirect_uri: "/authservice/oidc/callback",
      response_type: "code",
      scope: "openid profile email groups",
      state,
    });
    // The real one mistakes nanoseconds for seconds here.
    return redirect(302, `/dex/auth?${query}`, [`oidc_state_csrf=${state}; Path=/; Max-Age=1200000000000`]);
  };

  const callback = (asked: Asked): Told => {
    const state = asked.url.searchParams.get("state") ?? "";
    const code = asked.url.searchParams.get("code") ?? "";
    const email = cookieOf(asked, "oidc_state_csrf") === state ? dex.redeem(code) : undefined;
    if (email === undefined)
      return plain(400, "CSRF check failed. This may happen if you opened the login form in more than 1 tabs.");
    const cookies = ["oidc_state_csrf=; Path=/; Max-Age=0", ...sessions.begin(email)];
    return redirect(302, targets.get(state) ?? "/", cookies);
  };

  const server = await startWebServer(async (asked) => {
    const { pathname, search } = asked.url;
    if (pathname.includes("/apis/")) sessions.count();
    if (pathname.startsWith("/dex/")) return dex.answer(asked);
    if (pathname === "/authservice/oidc/callback") return callback(asked);
    const email = sessions.emailOf(asked);
    if (email === undefined) return begin(pathname + search);
    return await forward(asked, upstream + pathname.replace(/^\/pipeline/, "") + search, { "kubeflow-userid": email });
  });
  return Object.assign(server, { dex, sessions });
}
