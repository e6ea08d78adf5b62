import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { reportSamples } from "../support/report-samples.ts";

const folder = "../look/reports";
const names = readdirSync(new URL(folder, import.meta.url)).map((file) => file.replace(/\.md$/, ""));

let samples: ReadonlyMap<string, string>;
beforeAll(async () => {
  samples = await reportSamples();
}, 120_000);

describe("what people see", () => {
  it("has a file for each situation", () => {
    expect([...samples.keys()].sort()).toEqual([...names].sort());
  });

  // `npx vitest run test/report/samples.test.ts -u` writes them anew; `npm run look` shows them.
  it.each(names)("is as it was looked at: %s", async (name) => {
    await expect(samples.get(name)).toMatchFileSnapshot(`${folder}/${name}.md`);
  });
});
