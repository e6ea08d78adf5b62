import { expect, it } from "vitest";
import { Redaction } from "../../src/report/redaction.ts";

const redact = (text: string, ...secrets: readonly string[]): string => {
  const redaction = new Redaction();
  for (const secret of secrets) redaction.add(secret);
  return redaction.apply(text);
};

it.each([
  ["one that begins another", "a token-of-mine b", ["token", "token-of-mine"], "a *** b"],
  ["the same in the other order", "a token-of-mine b", ["token-of-mine", "token"], "a *** b"],
  ["two that overlap", "abcdef", ["abcd", "cdef"], "***"],
  ["one that overlaps itself", "aaaaa", ["aaa"], "***"],
  ["two side by side", "abcd", ["ab", "cd"], "******"],
  ["none", "abc", ["", "x"], "abc"],
])("of secrets nothing is left: %s", (_, text, secrets, shown) => expect(redact(text, ...secrets)).toBe(shown));
