import type { Answer, Fault } from "../support/fault-proxy.ts";

export interface NamedFault {
  readonly name: string;
  /** Absent for what is wrong with the server all the time. */
  readonly fault?: Fault;
  /** How far the server's clock is ahead. */
  readonly skewMs?: number;
  /** Whether one such fault must not be noticed. */
  readonly passing: boolean;
}

const html = { "content-type": "text/html; charset=utf-8" };
const json = { "content-type": "application/json" };
const page = "<!doctype html><html><body><h1>Sign in</h1></body></html>";

const answered = (status: number, headers: Answer["headers"] = html, body = page): Fault => ({
  arrives: false,
  reply: { status, headers, body },
});

/** What a server does, and is then told of it in a way that cannot be read. */
const garbled = (body: string): Fault => ({ arrives: true, reply: { status: 200, headers: json, body } });

/** Recorded: kfp-tekton-1.9.2/12-database-down. */
const databaseDown = "dial tcp 127.0.0.1:3306: connect: connection refused";

const dayMs = 86_400_000;

export const faults: readonly NamedFault[] = [
  { name: "clock a day ahead", skewMs: dayMs, passing: true },
  { name: "clock a day behind", skewMs: -dayMs, passing: true },
  { name: "refused", fault: { arrives: false, reply: "refused" }, passing: true },
  { name: "cut before", fault: { arrives: false, reply: "cut" }, passing: true },
  { name: "cut after", fault: { arrives: true, reply: "cut" }, passing: true },
  { name: "torn answer", fault: { arrives: true, reply: "torn" }, passing: true },
  { name: "no answer", fault: { arrives: false, reply: "silence" }, passing: true },
  { name: "no answer after", fault: { arrives: true, reply: "silence" }, passing: true },
  { name: "slow", fault: { arrives: true, reply: "slow" }, passing: true },
  {
    name: "429",
    fault: answered(429, { "content-type": "text/plain", "retry-after": "3" }, "slow down"),
    passing: true,
  },
  {
    name: "500",
    fault: answered(
      500,
      json,
      JSON.stringify({ code: 13, message: `InternalServerError: ${databaseDown}`, details: [] }),
    ),
    passing: true,
  },
  {
    name: "400 of a database away",
    fault: answered(
      400,
      { "content-type": "text/plain" },
      JSON.stringify({ error_message: `InternalServerError: ${databaseDown}` }),
    ),
    passing: true,
  },
  { name: "502 HTML", fault: answered(502), passing: true },
  { name: "503 HTML", fault: answered(503), passing: true },
  { name: "200 HTML", fault: answered(200), passing: false },
  { name: "truncated JSON", fault: garbled('{"id":"4f9c2e1a-'), passing: true },
  { name: "wrong JSON", fault: garbled('{"unexpected":true}'), passing: true },
  { name: "401", fault: answered(401, json, "{}"), passing: false },
  { name: "302 to a login", fault: answered(302, { location: "https://login.example.com/" }, ""), passing: false },
  {
    name: "500 of a login that expired",
    fault: answered(
      500,
      json,
      JSON.stringify({
        code: 13,
        message: "Internal error: Unauthenticated: Request header error: there is no user identity header.",
        details: [],
      }),
    ),
    passing: false,
  },
];
