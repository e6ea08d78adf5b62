import type { Log } from "../../model/log.ts";
import type { NamedCookie } from "./cookie-jar.ts";

/** Shorter values are not masked: masking `1` or `true` makes a log unreadable, and GitHub drops outputs that contain a masked text. */
const shortestSecret = 8;

/** Masks only the session's cookies: a server may set other cookies to any word of the log. Each value is masked once. */
export class SessionMask {
  readonly #log: Log;
  readonly #names = new Set<string>();
  readonly #masked = new Set<string>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** Called with the cookies that a login returned. */
  begin(cookies: readonly NamedCookie[]): void {
    for (const { name } of cookies) this.#names.add(familyOf(name));
    this.renew(cookies);
  }

  /** Called when the server has renewed cookies. */
  renew(cookies: readonly NamedCookie[]): void {
    for (const { name, value } of cookies) if (this.#names.has(familyOf(name))) this.#mask(value);
  }

  #mask(value: string): void {
    if (value.length < shortestSecret || this.#masked.has(value)) return;
    this.#masked.add(value);
    this.#log.mask(value);
  }
}

/** A large session is split into `…_0`, `…_1`, and a longer one into one more (quirk: session-split-into-cookies). */
const familyOf = (name: string): string => name.replace(/_\d+$/, "");
