import { expect, it } from "vitest";
import { requestLine } from "../../src/context/request-line.ts";

it.each([
  ["https://kfp.example.com/apis/v1/runs?token=secret", "GET https://kfp.example.com/apis/v1/runs → 200 in 12 ms"],
  ["https://ada:secret@kfp.example.com/a?b=secret#secret", "GET https://kfp.example.com/a → 200 in 12 ms"],
  ["https://storage.example.com/blob/1?sig=secret&se=2026", "GET https://storage.example.com/blob/1 → 200 in 12 ms"],
])("%s has no query, user name or password in the debug log", (url, expected) => {
  expect(requestLine({ method: "GET", url, status: 200, durationMs: 12.3 })).toBe(expected);
});
