import { randomUUID } from "node:crypto";
import { type Asked, cookieOf } from "./web-server.ts";

export interface SessionOptions {
  readonly name: string;
  /** Into how many cookies a session is split. */
  readonly count?: number;
  readonly attributes: string;
}

/** The sessions of a login layer, and the cookies that name them. */
export class Sessions {
  readonly #options: SessionOptions;
  readonly #names: readonly string[];
  readonly #emails = new Map<string, string>();
  #callsLeft: number | undefined;

  constructor(options: SessionOptions) {
    const { name, count = 1 } = options;
    this.#options = options;
    this.#names = count === 1 ? [name] : [...Array(count).keys()].map((number) => `${name}_${number}`);
  }

  /** @returns the cookies to be set */
  begin(email: string): readonly string[] {
    const values = this.#names.map(() => randomUUID());
    this.#emails.set(values.join(), email);
    return this.#names.map((name, index) => `${name}=${values[index]}${this.#options.attributes}`);
  }

  emailOf(asked: Asked): string | undefined {
    return this.#emails.get(this.#names.map((name) => cookieOf(asked, name)).join());
  }

  /** What takes away the cookies that a request brought in vain (quirk: expired-cookie-cleared). */
  clearing(asked: Asked): readonly string[] {
    const isSent = this.#names.some((name) => cookieOf(asked, name) !== undefined);
    return isSent ? this.#names.map((name) => `${name}=; Path=/; Max-Age=0; HttpOnly`) : [];
  }

  /** Ends all, as their time does. */
  expire(): void {
    this.#emails.clear();
  }

  /** The same, when so many more calls have come. */
  expireAfter(calls: number): void {
    this.#callsLeft = calls;
  }

  /** A call has come. */
  count(): void {
    if (this.#callsLeft === undefined) return;
    this.#callsLeft -= 1;
    if (this.#callsLeft >= 0) return;
    this.#callsLeft = undefined;
    this.expire();
  }

  keepNewest(): void {
    for (const key of [...this.#emails.keys()].slice(0, -1)) this.#emails.delete(key);
  }

  /** The cookies of the newest, as a browser would send them. */
  newest(): string {
    const values = this.#newestValues();
    return this.#names.map((name, index) => `${name}=${values[index]}`).join("; ");
  }

  /** The value of its first cookie. */
  newestSecret(): string {
    return this.#newestValues()[0] ?? "";
  }

  #newestValues(): readonly string[] {
    return [...this.#emails.keys()].at(-1)?.split(",") ?? [];
  }
}
