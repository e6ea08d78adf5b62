import { expect, it } from "vitest";
import { defined } from "../../src/model/defined.ts";

it("leaves out fields that are undefined, and keeps all others in their order", () => {
  const fields = defined({ last: 1, missing: undefined, no: false, empty: "", nothing: null, zero: 0 });
  expect(Object.entries(fields)).toEqual([
    ["last", 1],
    ["no", false],
    ["empty", ""],
    ["nothing", null],
    ["zero", 0],
  ]);
});
