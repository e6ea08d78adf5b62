import { Cookie, CookieJar } from "tough-cookie";

export interface NamedCookie {
  readonly name: string;
  readonly value: string;
}

/** The cookies of one session. */
export class SessionCookies {
  readonly #jar = new CookieJar(undefined, { prefixSecurity: "unsafe-disabled", looseMode: true });

  /**
   * A `Secure` cookie that came over plain HTTP goes back over it: a gateway behind a port-forward sets such ones, and a login cannot end
   * without them (recorded: oauth2-proxy-dex/09-secure-cookie-over-http, quirk: secure-cookies-over-http). Nobody reads there what they could not read before.
   */
  set(setCookies: readonly string[], url: URL): void {
    for (const text of setCookies) {
      const cookie = Cookie.parse(text, { loose: true });
      if (cookie === undefined) continue;
      if (url.protocol === "http:") cookie.secure = false;
      this.#jar.setCookieSync(cookie, url.href, { ignoreError: true });
    }
  }

  /** All that go to the address, also those that one session is split into (`…_0`, `…_1`: quirk: session-split-into-cookies). */
  headers(url: URL): Readonly<Record<string, string>> {
    const cookie = this.#jar.getCookieStringSync(url.href);
    return cookie === "" ? {} : { cookie };
  }

  /** Those that go to the address. */
  all(url: URL): readonly NamedCookie[] {
    return this.#jar.getCookiesSync(url.href).map(({ key, value }) => ({ name: key, value }));
  }
}
