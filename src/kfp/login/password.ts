import { LoginError } from "../../model/errors.ts";
import type { Identity, Login } from "../transport/identity.ts";
import { SessionCookies } from "./cookie-jar.ts";
import { logInThroughDex } from "./dex.ts";
import type { LoginOptions } from "./options.ts";
import { loginWithRetries } from "./retries.ts";
import { SessionMask } from "./session-mask.ts";

/** Dex with user name and password, behind oauth2-proxy or oidc-authservice. */
export function passwordLogin(options: LoginOptions): Login {
  const { username, password } = options.values;
  // A form encodes the password, and a server may echo it in that form, so both spellings are masked.
  const encoded = new URLSearchParams({ password }).toString().slice("password=".length);
  for (const secret of [password, encoded, encodeURIComponent(password)]) options.log.mask(secret);
  const session = new PasswordSession(options);
  return {
    identify: () => session.identify(),
    accept: (identity, setCookies) => session.accept(identity, setCookies),
    renew: (refused) => session.renew(refused),
    hint: () =>
      `The login as ${username} succeeded, but the server rejected the session. Check that the login page and \`host\` are on the same domain.`,
  };
}

/**
 * Starts without a session, because the server may not require one. After a refusal it logs in once for all refused requests: a second
 * login would break the one in progress (recorded: oauth2-proxy-dex/03-login-failures, quirk: login-form-works-once).
 */
class PasswordSession {
  readonly #options: LoginOptions;
  readonly #url: URL;
  readonly #mask: SessionMask;
  #cookies = new SessionCookies();
  #session = 0;
  #login: Promise<void> | undefined;
  #refusedForGood: LoginError | undefined;

  constructor(options: LoginOptions) {
    this.#options = options;
    this.#url = new URL(options.host);
    this.#mask = new SessionMask(options.log);
  }

  async identify(): Promise<Identity> {
    await this.#login;
    return { headers: this.#cookies.headers(this.#url), session: this.#session };
  }

  /** Ignores cookies of an earlier session: its late response would clear the current session. */
  accept({ session }: Identity, setCookies: readonly string[]): void {
    if (session !== this.#session || setCookies.length === 0) return;
    this.#cookies.set(setCookies, this.#url);
    this.#mask.renew(this.#cookies.all(this.#url));
  }

  async renew({ session }: Identity): Promise<boolean> {
    if (session === this.#session) {
      this.#login ??= this.#logIn().finally(() => {
        this.#login = undefined;
      });
    }
    await this.#login;
    return true;
  }

  async #logIn(): Promise<void> {
    // A wrong password is not tried again, because a second attempt can lock the account.
    if (this.#refusedForGood !== undefined) throw this.#refusedForGood;
    const { values, log } = this.#options;
    this.#cookies = await this.#withRetries(async () => {
      const cookies = new SessionCookies();
      await logInThroughDex({ ...this.#options, ...values, cookies });
      return cookies;
    });
    this.#session += 1;
    this.#mask.begin(this.#cookies.all(this.#url));
    log.line(`Logged in at ${this.#url.origin} as ${values.username}`);
  }

  async #withRetries<T>(logIn: () => Promise<T>): Promise<T> {
    try {
      return await loginWithRetries(logIn, this.#options.clock);
    } catch (error) {
      // A failure with a cause, such as a name that did not resolve, may pass on the next attempt.
      if (error instanceof LoginError && !error.isTransient && error.cause === undefined) this.#refusedForGood = error;
      throw error;
    }
  }
}
