import { describe, expect, it } from "vitest";
import { startMultiUser } from "../../support/login/multi-user.ts";
import { startOauth2Proxy } from "../../support/login/oauth2-proxy.ts";
import { startOidcAuthservice } from "../../support/login/oidc-authservice.ts";
import { startWebServer } from "../../support/login/web-server.ts";
import { type Exchange, readRecording } from "../../support/recordings.ts";

/** What a client decides by: the rest are codes, states and times. */
interface Shape {
  readonly status: number;
  readonly contentType: string;
  /** Where it is sent on to, without a query. */
  readonly location: string;
  readonly cookies: readonly string[];
}

/** With a cookie for each login its name has a part of the state. */
const nameOf = (cookie: string): string => cookie.replace(/=.*/s, "").replace(/(_kubeflow)_[\w-]{8}_csrf$/, "$1_csrf");

const pathOf = (location: string): string => location.replace(/\?.*/s, "");

function recordedShape({ response }: Exchange): Shape {
  const headers = response?.headers ?? [];
  const first = (name: string): string => headers.find(([key]) => key === name)?.[1] ?? "";
  return {
    status: response?.status ?? 0,
    contentType: first("Content-Type"),
    location: pathOf(first("Location")),
    cookies: headers.filter(([key]) => key === "Set-Cookie").map(([, value]) => nameOf(value)),
  };
}

async function shapeOf(url: string, { request }: Exchange): Promise<Shape> {
  const answer = await send(url, request);
  return {
    status: answer.status,
    contentType: answer.headers.get("content-type") ?? "",
    location: pathOf(answer.headers.get("location") ?? ""),
    cookies: answer.headers.getSetCookie().map(nameOf),
  };
}

async function send(url: string, request: Exchange["request"]): Promise<Response> {
  const { method = "GET", path = "/", headers = {} } = request ?? {};
  const { "Content-Type": _, ...others } = headers;
  const form = new FormData();
  if (request?.multipart !== undefined) form.set("uploadfile", new File(["a: b"], "p.yaml"), "p.yaml");
  return await fetch(url + path, {
    method,
    headers: others,
    redirect: "manual",
    ...(request?.multipart === undefined ? {} : { body: form }),
  });
}

/** A server that is reached only with a session, which these requests do not have. */
const startUnreached = () => startWebServer(() => ({ status: 599 }));

/** A redirect of Go's server has a page of its own; nobody reads it. */
const withoutPage = (shape: Shape): Shape => (shape.location === "" ? shape : { ...shape, contentType: "" });

const unauthenticated = readRecording("login/oauth2-proxy-dex/01-unauthenticated.jsonl");

describe("the stand-in of oauth2-proxy", () => {
  it.each([
    ["proxy with api_routes and the sign-in page: ", { apiRoutes: true, signInPage: true }],
    ["proxy without api_routes, skip_provider_button=true: ", { apiRoutes: false, signInPage: false }],
  ])("answers without a session as recorded: %s", async (config, options) => {
    const exchanges = unauthenticated.filter(({ note }) => note.startsWith(config));
    expect(exchanges.length).toBeGreaterThan(10);
    const proxy = await startOauth2Proxy({ upstream: (await startUnreached()).url, ...options });
    for (const exchange of exchanges)
      expect([exchange.note, withoutPage(await shapeOf(proxy.url, exchange))]).toEqual([
        exchange.note,
        withoutPage(recordedShape(exchange)),
      ]);
  });

  it("dances as recorded, hop by hop", async () => {
    const proxy = await startOauth2Proxy({ upstream: (await startUnreached()).url });
    const hops = readRecording("login/oauth2-proxy-dex/02-login.jsonl").slice(1, 7);
    let location = "/oauth2/start?rd=%2Fpipeline%2F";
    let cookie = "";
    for (const { note, request, response } of hops) {
      const body = request?.bodyText === undefined || request.bodyText === "" ? {} : { body: request.bodyText };
      const headers = { cookie, "content-type": "application/x-www-form-urlencoded" };
      const answer = await fetch(proxy.url + location, {
        method: request?.method ?? "GET",
        headers,
        redirect: "manual",
        ...body,
      });
      const next = answer.headers.get("location");
      const recordedNext = response?.headers?.find(([name]) => name === "Location")?.[1] ?? "";
      expect([note, answer.status, pathOf(next ?? "")]).toEqual([note, response?.status, pathOf(recordedNext)]);
      location = next ?? location;
      cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
    }
  });
});

describe("the stand-in of oidc-authservice", () => {
  it("answers without a session as recorded", async () => {
    const service = await startOidcAuthservice((await startUnreached()).url);
    const exchanges = readRecording("login/oidc-authservice/01-dance.jsonl").slice(0, 6);
    for (const exchange of exchanges)
      expect([exchange.note, withoutPage(await shapeOf(service.url, exchange))]).toEqual([
        exchange.note,
        withoutPage(recordedShape(exchange)),
      ]);
  });
});

describe("the stand-in of a server for several teams", () => {
  it.each(["01-identity", "03-experiments"])("knows users and permissions as recorded: %s", async (file) => {
    const server = await startMultiUser();
    const recording = readRecording(`login/kfp-tekton-1.9.2-multiuser/${file}.jsonl`);
    // Ids are of that server, and it takes other headers' names for a user.
    const exchanges = recording.filter(
      ({ note, request }) => !/[0-9a-f-]{36}/.test(request?.path ?? "") && !note.includes("empty"),
    );
    expect(exchanges.length).toBeGreaterThan(8);
    for (const { note, request, response } of exchanges) {
      const body = request?.bodyText === undefined || request.bodyText === "" ? {} : { body: request.bodyText };
      const headers = { ...request?.headers };
      const answer = await fetch(server.url + (request?.path ?? ""), {
        method: request?.method ?? "GET",
        headers,
        ...body,
      });
      expect([note, answer.status]).toEqual([note, response?.status]);
    }
  });
});
