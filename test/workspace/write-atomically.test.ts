import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeAtomically } from "../../src/workspace/write-atomically.ts";
import { makeFolder } from "../support/workspace.ts";

describe("a file that is written in one step", () => {
  it("replaces the one before it, and leaves nothing else", async () => {
    const folder = makeFolder("atomic");
    const file = join(folder, "deep", "file");
    await writeAtomically(file, "one");
    await writeAtomically(file, "two");
    expect(readFileSync(file, "utf8")).toBe("two");
    expect(readdirSync(join(folder, "deep"))).toEqual(["file"]);
  });

  it("follows no link, neither in its own place nor in its draft's", async () => {
    const folder = makeFolder("atomic");
    const secret = join(makeFolder("elsewhere"), "secret");
    writeFileSync(secret, "kept");
    mkdirSync(join(folder, "out"));
    const file = join(folder, "out", "file");
    symlinkSync(secret, file);
    symlinkSync(secret, `${file}.${process.pid}.part`);
    await writeAtomically(file, "new");
    expect([readFileSync(secret, "utf8"), readFileSync(file, "utf8")]).toEqual(["kept", "new"]);
  });
});
