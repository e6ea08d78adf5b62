import { mkdirSync, rmSync } from "node:fs";
import { expect, it } from "vitest";
import { ownFolder } from "../../../src/embedded/container/owner.ts";
import { makeFolder } from "../../support/workspace.ts";

it("a server's folder is known again, and told apart from one at the same path elsewhere", () => {
  const folder = makeFolder("server");
  const first = ownFolder(folder);
  expect(ownFolder(folder)).toBe(first);
  // What another machine or another job's container has at that path.
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  expect(ownFolder(folder)).not.toBe(first);
});
