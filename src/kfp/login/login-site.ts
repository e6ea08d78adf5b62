import { getPublicSuffix } from "tough-cookie";
import { LoginError } from "../../model/errors.ts";

interface PasswordPage {
  /** The page whose form asks for the password. */
  readonly page: URL;
  /** The server's address, as the user gave it. */
  readonly host: URL;
  /** Where the user says that the login page is; empty for the site of `host`. */
  readonly loginOrigin: string;
}

/**
 * `host` decides where a login leads, and anyone who serves a page behind the gateway could redirect it to their own form. The password is
 * therefore sent only to the same site, or to the one origin that the user names.
 * @throws LoginError
 */
export function refuseForeignSite({ page, host, loginOrigin }: PasswordPage): void {
  const isAllowed = loginOrigin === "" ? isSameSite(page, host) : page.origin === new URL(loginOrigin).origin;
  if (isAllowed) return;
  const expected = loginOrigin === "" ? `the site of \`host\` (${host.origin})` : `\`login-origin\` (${loginOrigin})`;
  throw new LoginError(`${host.origin} leads to a login page at ${page.origin}, which is not ${expected}.`, {
    code: "login-unexpected-site",
    hint: `The password was not sent. If ${page.origin} is your identity provider, set \`login-origin: ${page.origin}\`.`,
  });
}

/** Compares sites as browsers do: by the registrable domain (publicsuffix.org). Addresses and local names are sites of their own. */
function isSameSite(one: URL, other: URL): boolean {
  if (one.hostname === other.hostname) return true;
  const site = siteOf(one.hostname);
  return site !== undefined && site === siteOf(other.hostname);
}

function siteOf(hostname: string): string | undefined {
  try {
    return getPublicSuffix(hostname) ?? undefined;
  } catch {
    // A domain that cannot be registered, such as cluster.local, is shared by everyone with a name below it.
    return undefined;
  }
}
