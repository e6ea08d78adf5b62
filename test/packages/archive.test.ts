import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { archive } from "../../src/packages/archive.ts";
import { makeFolder } from "../support/workspace.ts";

const yaml = `kind: PipelineRun\nname: "é"\n${"text: x\n".repeat(5_000)}`;

afterEach(() => void vi.useRealTimers());

describe("a package", () => {
  it.each([
    ["p.zip", "unzip", ["-Z1"], ["-p"]],
    ["p.tar.gz", "tar", ["-tzf"], ["-xzOf"]],
    ["p.tgz", "tar", ["-tzf"], ["-xzOf"]],
  ])("%s is unpacked by %s: one member, pipeline.yaml, with the text", (name, program, list, print) => {
    const file = join(makeFolder("archive"), name);
    writeFileSync(file, archive(name, yaml));
    const run = (...args: readonly string[]): string => execFileSync(program, [...args], { encoding: "utf8" });
    expect(run(...list, file)).toBe("pipeline.yaml\n");
    expect(run(...print, file, ...(program === "tar" ? ["pipeline.yaml"] : []))).toBe(yaml);
  });

  it("as a zip passes unzip's own test", () => {
    const file = join(makeFolder("archive"), "p.zip");
    writeFileSync(file, archive("p.zip", yaml));
    expect(execFileSync("unzip", ["-tqq", file], { encoding: "utf8" })).toBe("");
  });

  it.each(["p.zip", "p.tar.gz", "p.tgz", "p.yaml", "p.yml"])(
    "%s has the same bytes at another time and under another name",
    (name) => {
      const digestAt = (time: string, fileName: string): string => {
        vi.useFakeTimers({ toFake: ["Date"], now: new Date(time) });
        return createHash("sha256").update(archive(fileName, yaml)).digest("hex");
      };
      expect(digestAt("2044-07-01T12:00:00Z", `folder/other-${name}`)).toBe(digestAt("2001-01-01T00:00:01Z", name));
    },
  );

  it("has the bytes that it had on the machine where this was written", () => {
    const digest = (name: string): string =>
      createHash("sha256").update(archive(name, yaml)).digest("hex").slice(0, 16);
    expect([digest("p.zip"), digest("p.tgz")]).toEqual(["41331a19898ab0dc", "30c1fdcb5da82a9e"]);
  });
});
