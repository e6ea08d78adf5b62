import { type Dispatcher, request } from "undici";
import { requestLine } from "../../context/request-line.ts";
import type { Clock } from "../../model/clock.ts";
import { LoginError } from "../../model/errors.ts";
import { mebibyte } from "../../model/limits.ts";
import type { Log } from "../../model/log.ts";
import { describeFailure, failureHint } from "../transport/network.ts";
import { timeLimit } from "../transport/time-limit.ts";
import { isTransientFailure } from "../transport/transient.ts";
import type { SessionCookies } from "./cookie-jar.ts";
import { type Form, readWebPage, type WebPage } from "./web-page.ts";

/** The page at the end of a chain of redirects. */
export interface OpenedPage extends WebPage {
  readonly url: URL;
  readonly status: number;
}

const hopLimit = 20;
const hopTimeLimitMs = 30_000;
const pageLimit = mebibyte;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export interface BrowserOptions {
  readonly cookies: SessionCookies;
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
  readonly log: Pick<Log, "debug">;
  readonly signal: AbortSignal;
}

/** Goes from page to page as a person's browser does, with the cookies of one session. Every method throws LoginError. */
export class Browser {
  readonly #options: BrowserOptions;

  constructor(options: BrowserOptions) {
    this.#options = options;
  }

  open(url: URL): Promise<OpenedPage> {
    return this.#follow({ url, body: undefined });
  }

  /** Sends the form's fields, some of them filled in, to the origin of its page and nowhere else. */
  submit(
    { action, method, fields }: Form,
    page: OpenedPage,
    filledIn: Readonly<Record<string, string>>,
  ): Promise<OpenedPage> {
    if (action.origin !== page.url.origin)
      throw new LoginError(
        `The form on ${addressOf(page.url)} would send the user name and password to another site, ${action.origin}.`,
        {
          code: "login-unexpected-site",
          hint: "Nothing was sent. Check that `host` is the address of your server.",
        },
      );
    const values = new URLSearchParams(
      fields.filter(({ name }) => name !== "").map(({ name, value }): [string, string] => [name, value]),
    );
    for (const [name, value] of Object.entries(filledIn)) values.set(name, value);
    if (method === "post") return this.#follow({ url: action, body: values.toString() });
    const url = new URL(action);
    url.search = values.toString();
    return this.#follow({ url, body: undefined });
  }

  /** A form is sent once: every redirect is followed with a GET, whatever its status. */
  async #follow({ url, body }: Hop): Promise<OpenedPage> {
    let hop: Hop = { url, body };
    for (let hops = 0; hops < hopLimit; hops++) {
      const answer = await this.#send(hop);
      if (answer.location === undefined)
        return { url: hop.url, status: answer.status, ...readWebPage(answer.text, hop.url) };
      hop = { url: nextAddress(answer.location, hop.url), body: undefined };
    }
    throw new LoginError(`The login stopped after ${hopLimit} redirects, the last to ${addressOf(hop.url)}.`, {
      hint: "The gateway in front of the server redirects without end. Open the server's address in a browser to see the loop.",
    });
  }

  async #send({ url, body }: Hop): Promise<LoginResponse> {
    const { cookies, dispatcher, clock, log, signal } = this.#options;
    const limit = timeLimit(hopTimeLimitMs, clock);
    const method = body === undefined ? "GET" : "POST";
    const started = clock.now();
    try {
      const response = await request(url, {
        method,
        dispatcher,
        signal: AbortSignal.any([limit.signal, signal]),
        headers: {
          accept: "text/html,*/*;q=0.1",
          ...cookies.headers(url),
          ...(body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
        },
        body: body ?? null,
      });
      log.debug(requestLine({ method, url, status: response.statusCode, durationMs: clock.now() - started }));
      cookies.set([response.headers["set-cookie"] ?? []].flat(), url);
      const text = await readBeginning(response.body);
      const location = redirects.has(response.statusCode) ? response.headers.location : undefined;
      return { status: response.statusCode, location: [location].flat()[0], text };
    } catch (cause) {
      throw new LoginError(`The login got no response from ${addressOf(url)}: ${describeFailure(cause)}`, {
        cause,
        isTransient: isTransientFailure(cause),
        hint: failureHint(cause),
      });
    } finally {
      limit.clear();
    }
  }
}

/** A login form is near the beginning of its page; the page behind a login may be of any size. */
async function readBeginning(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= pageLimit) break;
  }
  return Buffer.concat(chunks).toString("utf8");
}

interface Hop {
  readonly url: URL;
  /** Encoded form fields; undefined for a GET. */
  readonly body: string | undefined;
}

interface LoginResponse {
  readonly status: number;
  readonly location: string | undefined;
  readonly text: string;
}

function nextAddress(location: string, from: URL): URL {
  const next = URL.parse(location, from.href);
  if (next === null || !/^https?:$/.test(next.protocol))
    throw new LoginError(`During the login, ${addressOf(from)} redirected to an invalid address.`);
  if (from.protocol === "https:" && next.protocol === "http:")
    throw new LoginError(
      `During the login, ${addressOf(from)} redirected to ${addressOf(next)}, which is not encrypted.`,
      {
        hint: "Set the redirect address in the gateway's configuration to one that begins with https://.",
      },
    );
  return next;
}

/** The address without its query, which contains codes and states. */
export const addressOf = (url: URL): string => url.origin + url.pathname;
