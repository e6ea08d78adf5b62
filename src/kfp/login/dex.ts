import type { Dispatcher } from "undici";
import type { Clock } from "../../model/clock.ts";
import { LoginError } from "../../model/errors.ts";
import type { Log } from "../../model/log.ts";
import { timeLimit } from "../transport/time-limit.ts";
import { addressOf, Browser, type OpenedPage } from "./browser.ts";
import type { SessionCookies } from "./cookie-jar.ts";
import { refuseForeignSite } from "./login-site.ts";
import type { Form, FormField } from "./web-page.ts";

export interface DexLoginOptions {
  readonly username: string;
  readonly password: string;
  /** The server's address, as a browser would open it. */
  readonly host: string;
  /** Where the login page is, if not on the site of `host`; empty for that. */
  readonly loginOrigin: string;
  readonly log: Log;
  readonly dispatcher: Dispatcher;
  readonly clock: Clock;
  /** Receives the session. Must be empty, because cookies of an earlier session would end the new one (quirk: expired-cookie-cleared). */
  readonly cookies: SessionCookies;
}

/**
 * Logs in as a person does (recorded: login/oauth2-proxy-dex, login/oidc-authservice): opens the server's page, is sent to the login form of
 * Dex, fills it in, approves where Dex asks for that, and is sent back with a session.
 * @throws LoginError
 */
export async function logInThroughDex(options: DexLoginOptions): Promise<void> {
  const limit = timeLimit(timeLimitMs, options.clock);
  try {
    await logIn(options, new Browser({ ...options, signal: limit.signal }));
  } finally {
    limit.clear();
  }
}

/** Limit for all pages together: twenty slow pages would take ten minutes. */
const timeLimitMs = 60_000;

async function logIn(options: DexLoginOptions, browser: Browser): Promise<void> {
  const loginPage = await chooseConnector(await openLogin(browser, new URL(options.host)), browser);
  let page = await fillIn(loginPage, options, browser);
  const approval = page.forms.find(isApproval);
  if (approval !== undefined) page = await browser.submit(approval, page, {});
  refuseFailedCallback(page);
}

/**
 * oidc-authservice, and oauth2-proxy without its page, send whoever opens a page to the login (quirk: request-begins-login); oauth2-proxy with its page shows a button
 * (quirk: login-as-401-or-redirect); where only the API is protected, its start address still leads there (quirk: password-form-behind-redirects).
 */
async function openLogin(browser: Browser, host: URL): Promise<OpenedPage> {
  const page = await browser.open(host);
  if (leadsToLogin(page)) return page;
  const button = page.forms.find(({ method, action }) => method === "get" && action.pathname.endsWith("/start"));
  const start = new URL(`/oauth2/start?${new URLSearchParams({ rd: host.pathname })}`, host);
  const next = button === undefined ? await browser.open(start) : await browser.submit(button, page, {});
  if (leadsToLogin(next)) return next;
  refuseFailure(next);
  refuseFailure(page);
  throw new LoginError(`${addressOf(host)} shows no login page with a form for user name and password.`, {
    hint: "`username` + `password` works with Dex behind oauth2-proxy or oidc-authservice. For another identity provider use `token` or `cookie`; for a server without a login remove both inputs.",
  });
}

const leadsToLogin = (page: OpenedPage): boolean => loginForm(page) !== undefined || isChoice(page);

/** Throws if the server or the identity provider is down or restarting (quirk: login-outlives-back-ends). */
function refuseFailure({ status, url }: OpenedPage): void {
  if (status < 500 && status !== 429) return;
  throw new LoginError(`The login failed: ${addressOf(url)} responded with HTTP ${status}.`, {
    isTransient: true,
    hint: "The gateway or its identity provider is down.",
  });
}

/** Dex with several connectors: a page of links to `…/auth/<connector>?…` (recorded: 11-choice-of-connectors, quirk: choice-of-connectors). */
const isChoice = (page: OpenedPage): boolean => page.status === 200 && connectorsOf(page).length > 0;

const connectorsOf = ({ url, links }: OpenedPage): OpenedPage["links"] =>
  links.filter((link) => link.url.origin === url.origin && link.url.pathname.startsWith(`${url.pathname}/`));

/** Connectors with a password form, in this order: Dex's own passwords, and LDAP. */
const passwordConnectors = ["local", "ldap"];

async function chooseConnector(page: OpenedPage, browser: Browser): Promise<OpenedPage> {
  if (loginForm(page) !== undefined) return page;
  const connectors = connectorsOf(page);
  const chosen = passwordConnectors
    .map((id) => connectors.find(({ url }) => url.pathname === `${page.url.pathname}/${id}`))
    .find((link) => link !== undefined);
  const opened = chosen === undefined ? undefined : await browser.open(chosen.url);
  if (opened !== undefined && loginForm(opened) !== undefined) return opened;
  const offered = connectors.map(({ text, url }) => text.trim() || url.pathname).join(", ");
  throw new LoginError(
    `The identity provider at ${addressOf(page.url)} has no login by password. It offers: ${offered.slice(0, 500)}.`,
    {
      hint: "Use `token` or `cookie`, or give Dex a connector with the ID `local` or `ldap`.",
    },
  );
}

function loginForm({ forms }: OpenedPage): Form | undefined {
  return forms.find((form) => passwordField(form) !== undefined);
}

const passwordField = ({ fields }: Form): FormField | undefined =>
  fields.find(({ type, name }) => type === "password" && name !== "");

async function fillIn(page: OpenedPage, options: DexLoginOptions, browser: Browser): Promise<OpenedPage> {
  const { username, password, host, loginOrigin, log } = options;
  refuseForeignSite({ page: page.url, host: new URL(host), loginOrigin });
  const form = loginForm(page);
  const names = form === undefined ? undefined : fieldNames(form);
  if (form === undefined || names === undefined || form.method !== "post")
    throw new LoginError(
      `The login form at ${addressOf(page.url)} has no fields for a user name and a password, or does not use POST.`,
      {
        hint: "Use `token` or `cookie`.",
      },
    );
  log.line(`Sending the password of ${username} to ${addressOf(form.action)}`);
  const next = await browser.submit(form, page, { [names.username]: username, [names.password]: password });
  if (next.status === 401 || loginForm(next) !== undefined)
    throw new LoginError(`${addressOf(page.url)} rejected the user name or the password (HTTP ${next.status}).`, {
      code: "login-wrong-password",
      hint: "Check `username` and `password`. For users in Dex's own list, `username` is the whole email address.",
    });
  return next;
}

interface FieldNames {
  readonly username: string;
  readonly password: string;
}

/** Dex calls them `login` and `password` (quirk: password-form-behind-redirects). */
function fieldNames(form: Form): FieldNames | undefined {
  const username = form.fields.find(({ name, type }) => name !== "" && (type === "text" || type === "email"));
  const password = passwordField(form);
  return username === undefined || password === undefined
    ? undefined
    : { username: username.name, password: password.name };
}

/** Whether this is the form that approves, of the page's two (recorded: 08-approval, quirk: approval-page). */
const isApproval = ({ fields }: Form): boolean =>
  fields.some(({ name, value }) => name === "approval" && value === "approve");

/** The page behind the callback may be anything, even missing; only the callback itself must succeed. */
function refuseFailedCallback({ url, status }: OpenedPage): void {
  if (status < 400 || !(url.searchParams.has("state") || url.pathname.endsWith("/callback"))) return;
  throw new LoginError(`The login did not complete: ${addressOf(url)} responded with HTTP ${status}.`, {
    isTransient: true,
    hint: "The gateway could not start a session. Either it cannot reach the identity provider, or its own cookie did not come back.",
  });
}
