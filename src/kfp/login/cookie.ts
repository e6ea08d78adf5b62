import type { Login } from "../transport/identity.ts";
import { SessionCookies } from "./cookie-jar.ts";
import type { LoginOptions } from "./options.ts";
import { SessionMask } from "./session-mask.ts";

/** A session that was started elsewhere, in a browser or an earlier step. The server may extend it; this login cannot start a new one. */
export function cookieLogin({ values, host, log }: LoginOptions): Login {
  const url = new URL(host);
  const cookies = new SessionCookies();
  // Only one cookie per name: a stale cookie before a valid one of the same name would end the session (quirk: expired-cookie-cleared).
  const pairs = values.cookie.replace(/^cookie:\s*/i, "").split(/;\s*/);
  cookies.set(
    pairs.map((pair) => `${pair}; Path=/`),
    url,
  );
  const mask = new SessionMask(log);
  log.mask(values.cookie);
  mask.begin(cookies.all(url));
  return {
    identify: async () => ({ headers: cookies.headers(url), session: 0 }),
    accept: (_, setCookies) => {
      if (setCookies.length === 0) return;
      cookies.set(setCookies, url);
      mask.renew(cookies.all(url));
    },
    renew: async () => false,
    hint: () =>
      "The session in `cookie` has expired or belongs to another server. Log in with a browser and copy the cookie again, or use `username` + `password`: then the action logs in by itself.",
  };
}
