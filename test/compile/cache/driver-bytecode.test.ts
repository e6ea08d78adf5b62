import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compile, oneStep, pipelineModule } from "../../support/compile.ts";
import { cacheFolder } from "../../support/sdk-folder.ts";
import { makeFolder, makeWorkspace } from "../../support/workspace.ts";

const canConfine = spawnSync("bwrap", ["--unshare-user", "--ro-bind", "/", "/", "true"]).status === 0;

/** A cache folder without packages, so that each run starts Python. */
function setUp() {
  const cache = makeFolder("bytecode");
  mkdirSync(cache, { recursive: true });
  symlinkSync(join(cacheFolder, "sdk"), join(cache, "sdk"));
  const run = async (text = plain(), sandbox: "off" | "required" = "off") => {
    const results = await compile(makeWorkspace({ "p.py": text }), {
      cacheFolder: cache,
      pipelines: ["p.py"],
      sandbox,
    });
    return results.map((result) => (result.kind === "compiled" ? result.pipeline.yaml : result.kind));
  };
  return { run, files: () => globSync(join(cache, "driver", "*")), cache };
}

const plain = (): string => pipelineModule(oneStep);

it("keeps the compiled scripts of the driver, and compiles the same packages with them", async () => {
  const { run, files } = setUp();
  const first = await run();
  const [kept = ""] = files();
  const { ino, mtimeMs } = statSync(kept);
  const second = await run();
  expect(second).toEqual(first);
  expect(files()).toEqual([kept]);
  // It was not made again: the driver passes nothing on where nothing had to be compiled.
  expect(statSync(kept)).toMatchObject({ ino, mtimeMs });
});

it.each([
  ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ["changed in one bit", (bytes: Buffer) => bytes.map((byte, index) => (index === 5_000 ? byte ^ 1 : byte))],
  ["empty", () => Buffer.alloc(0)],
  ["random bytes", () => Buffer.from("x".repeat(10_000))],
])("does not load bytecode that is %s, and replaces it", async (_, damage) => {
  const { run, files } = setUp();
  const first = await run();
  const [kept = ""] = files();
  const good = readFileSync(kept);
  writeFileSync(kept, damage(good));
  expect(await run()).toEqual(first);
  expect(readFileSync(kept).length).toBe(good.length);
});

it.skipIf(!canConfine)(
  "has passed the bytecode on before a module is executed, and the module cannot change it",
  async () => {
    const { run, files, cache } = setUp();
    const hostile = `import glob, os
for path in glob.glob(${JSON.stringify(join(cache, "driver", "*"))}) or ["none"]:
    try:
        open(path, "wb").write(b"mine")
    except OSError:
        pass
${plain()}`;
    const packages = await run();
    const [kept = ""] = files();
    const good = readFileSync(kept);
    await run(hostile, "required");
    expect(readFileSync(kept).equals(good)).toBe(true);
    expect(await run()).toEqual(packages);
  },
);
