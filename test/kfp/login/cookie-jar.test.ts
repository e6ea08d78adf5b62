import { describe, expect, it } from "vitest";
import { SessionCookies } from "../../../src/kfp/login/cookie-jar.ts";

/** What goes to the second address after cookies came from the first. */
function sent(from: string, setCookies: readonly string[], to: string): string | undefined {
  const cookies = new SessionCookies();
  cookies.set(setCookies, new URL(from));
  return cookies.headers(new URL(to)).cookie;
}

const kubeflow = "https://kubeflow.example.com";

describe("the cookies of a session", () => {
  it.each([
    ["go back to where they came from", kubeflow, "s=1; Path=/; HttpOnly; Secure", `${kubeflow}/pipeline`, "s=1"],
    ["do not go to another host", kubeflow, "s=1; Path=/", "https://dex.example.com/", undefined],
    ["go to the hosts of their domain", kubeflow, "s=1; Domain=example.com; Path=/", "https://dex.example.com/", "s=1"],
    [
      "are not taken for a domain that is not the host's",
      kubeflow,
      "s=1; Domain=example.org",
      "https://example.org/",
      undefined,
    ],
    ["are not taken for a whole top-level domain", kubeflow, "s=1; Domain=com", kubeflow, undefined],
    [
      "do not go to other paths than theirs",
      `${kubeflow}/dex/auth`,
      "s=1; Path=/dex",
      `${kubeflow}/pipeline`,
      undefined,
    ],
    [
      "do not go from HTTPS to HTTP when they are Secure",
      kubeflow,
      "s=1; Secure",
      "http://kubeflow.example.com/",
      undefined,
    ],
    [
      "go over HTTP when they came over it, Secure or not (quirk: secure-cookies-over-http)",
      "http://10.0.0.1:8080",
      "s=1; Secure",
      "http://10.0.0.1:8080/x",
      "s=1",
    ],
    [
      "may have a name that wants HTTPS, over HTTP too (quirk: secure-cookies-over-http)",
      "http://10.0.0.1",
      "__Host-s=1; Secure; Path=/",
      "http://10.0.0.1",
      "__Host-s=1",
    ],
    [
      "are cleared by a life of nothing (quirk: expired-cookie-cleared)",
      kubeflow,
      "s=; Max-Age=0",
      kubeflow,
      undefined,
    ],
    [
      "live however long a server means (oidc-authservice counts in nanoseconds)",
      kubeflow,
      "s=1; Max-Age=1200000000000",
      kubeflow,
      "s=1",
    ],
    ["are nothing when they are nonsense", kubeflow, ";;;", kubeflow, undefined],
  ])("%s", (_, from, setCookie, to, expected) => {
    expect(sent(from, [setCookie], to)).toBe(expected);
  });

  it("are one of each name", () => {
    expect(sent(kubeflow, ["s=1; Path=/", "s=2; Path=/"], kubeflow)).toBe("s=2");
  });
});
