import { Cookie, CookieJar } from "tough-cookie";

export interface NamedCookie {
  readonly name: string;
  readonly value: string;
}

/** The cookies of one session. */
export class SessionCookies {
  readonly #jar = new CookieJar(undefined, { prefixSecurity: "unsafe-disabled", looseMode: true });

  /**
   * A `Secure` cookie that arrived over plain HTTP is sent back over it: gateways behind a port-forward set such cookies, and the login
   * needs them (recorded: oauth2-proxy-dex/09-secure-cookie-over-http, quirk: secure-cookies-over-http). This exposes nothing that was not
   * already sent in the clear.
   */
  set(setCookies: readonly string[], url: URL): void {
    for (const text of setCookies) {
      const cookie = Cookie.parse(text, { loose: true });
      if (cookie === undefined) continue;
      if (url.protocol === "http:") cookie.secure = false;
      this.#jar.setCookieSync(cookie, url.href, { ignoreError: true });
    }
  }

  /** Cookies for the address, including the parts that a session is split into (`…_0`, `…_1`: quirk: session-split-into-cookies). */
  headers(url: URL): Readonly<Record<string, string>> {
    const cookie = this.#jar.getCookieStringSync(url.href);
    return cookie === "" ? {} : { cookie };
  }

  /** Cookies for the address. */
  all(url: URL): readonly NamedCookie[] {
    return this.#jar.getCookiesSync(url.href).map(({ key, value }) => ({ name: key, value }));
  }
}
