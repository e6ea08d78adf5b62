import { randomUUID } from "node:crypto";
import { recordedAnswer, recordedText } from "./recorded.ts";
import { type Asked, page, redirect, type Told } from "./web-server.ts";

export interface DexOptions {
  /** Email addresses and their passwords. */
  readonly users?: Readonly<Record<string, string>>;
  /** Ids; with several there is a page of choices. */
  readonly connectors?: readonly string[];
  /** Whether a page asks before the client gets what it wants to know. */
  readonly approval?: boolean;
}

interface Login {
  readonly callback: string;
  readonly state: string;
  email?: string;
  used?: boolean;
}

const failures = "oauth2-proxy-dex/03-login-failures";

/** Dex, answering as recorded; its pages are the recorded ones with the addresses of this login. Served below /dex/ by whatever stands in front. */
export class Dex {
  /** How many forms were posted, right or wrong. */
  posts = 0;
  /** Turned on by a test: Dex is away, and what stands in front says so. */
  down = false;
  readonly #options: Required<DexOptions>;
  readonly #users: Map<string, string>;
  readonly #logins = new Map<string, Login>();
  readonly #codes = new Map<string, string>();

  constructor(options: DexOptions = {}) {
    this.#options = { users: { "user@example.com": "password" }, connectors: ["local"], approval: false, ...options };
    this.#users = new Map(Object.entries(this.#options.users));
  }

  change(email: string, password: string): void {
    this.#users.set(email, password);
  }

  answer({ method, url, body }: Asked): Told {
    const [, connector = "", rest = ""] = /^\/dex\/auth(?:\/([^/]+))?(\/login)?$/.exec(url.pathname) ?? [];
    if (url.pathname === "/dex/approval") return this.#approve(method, url, body);
    if (connector === "" && url.pathname === "/dex/auth") return this.#choose(url);
    if (connector !== "" && rest === "") return this.#begin(connector, url);
    if (rest === "/login") return method === "POST" ? this.#post(url, body) : this.#form(url);
    return { status: 404, headers: { "content-type": "text/plain; charset=utf-8" }, body: "404 page not found\n" };
  }

  /** Once. */
  redeem(code: string): string | undefined {
    const email = this.#codes.get(code);
    this.#codes.delete(code);
    return email;
  }

  #choose({ search }: URL): Told {
    const [only = "", ...others] = this.#options.connectors;
    if (others.length === 0) return redirect(302, `/dex/auth/${only}${search}`);
    const links = this.#options.connectors.map(
      (id) =>
        `<a href="/dex/auth/${id}${search.replaceAll("&", "&amp;")}" target="_self"><button>Log in with ${id}</button></a>`,
    );
    const recordedPage = recordedText("oauth2-proxy-dex/11-choice-of-connectors", "to the page of choices, hop 1");
    return page(200, recordedPage.replace(/<a href[\s\S]*<\/a>/, links.join("\n")));
  }

  #begin(connector: string, { searchParams }: URL): Told {
    if (connector !== "local") return redirect(302, `https://sso.example.com/authorize?client_id=${connector}`);
    const id = randomUUID();
    this.#logins.set(id, {
      callback: searchParams.get("redirect_uri") ?? "",
      state: searchParams.get("state") ?? "",
    });
    return redirect(302, `/dex/auth/local/login?back=&state=${id}`);
  }

  #form({ searchParams }: URL): Told {
    const id = searchParams.get("state") ?? "";
    return this.#logins.has(id)
      ? page(200, formOf(id))
      : recordedAnswer(failures, "GET a form address with an unknown state");
  }

  #post({ searchParams }: URL, body: Buffer): Told {
    this.posts += 1;
    const id = searchParams.get("state") ?? "";
    const login = this.#logins.get(id);
    if (login === undefined || login.used) return recordedAnswer(failures, "a form address with an unknown state");
    const fields = new URLSearchParams(body.toString());
    const email = fields.get("login") ?? "";
    if (email === "" || this.#users.get(email) !== fields.get("password")) return page(401, formOf(id));
    login.email = email;
    login.used = true;
    return this.#options.approval ? redirect(303, `/dex/approval?req=${id}&hmac=${hmacOf(id)}`) : this.#sendBack(login);
  }

  /** Without the query's hmac nobody is sent back (recorded: 08-approval). */
  #approve(method: string, { searchParams }: URL, body: Buffer): Told {
    const id = searchParams.get("req") ?? "";
    const login = this.#logins.get(id);
    if (login === undefined || searchParams.get("hmac") !== hmacOf(id)) return page(401, "Unauthorized request");
    const recordedPage = recordedText("oauth2-proxy-dex/08-approval", "after the form, hop 1");
    if (method === "GET") return page(200, recordedPage.replaceAll("laqi3ye4xxxxxxxxxxxxxxxxx", id));
    const approved = new URLSearchParams(body.toString()).get("approval") === "approve";
    return approved ? this.#sendBack(login) : page(500, "Approval rejected.");
  }

  #sendBack({ callback, state, email = "" }: Login): Told {
    const code = randomUUID();
    this.#codes.set(code, email);
    const joint = callback.includes("?") ? "&" : "?";
    return redirect(303, `${callback}${joint}${new URLSearchParams({ code, state })}`);
  }
}

const hmacOf = (id: string): string => `hmac-of-${id}`;

function formOf(id: string): string {
  return recordedText("oauth2-proxy-dex/02-login", "5 login page").replaceAll("ruwjilc7xxxxxxxxxxxxxxxxx", id);
}
