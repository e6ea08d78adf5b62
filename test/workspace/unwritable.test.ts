import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { findObstacle } from "../../src/workspace/unwritable.ts";
import { writeIfChanged } from "../../src/workspace/write-if-changed.ts";
import { makeFolder } from "../support/workspace.ts";

/** Root may write anywhere, so what it asks is asked by another user. */
const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const root = join(import.meta.dirname, "..", "..");

function asAnotherUser(path: string): string {
  const program = `
    import { writeIfChanged } from ${JSON.stringify(pathToFileURL(join(root, "src/workspace/write-if-changed.ts")).href)};
    await writeIfChanged(${JSON.stringify(path)}, Buffer.from("x")).catch((error) => console.log(error.message, error.hint));`;
  const args = ["--input-type=module", "-e", program];
  return execFileSync(process.execPath, args, { encoding: "utf8", env: {}, ...other, cwd: "/" });
}

it("a folder that can be made has no obstacle", async () => {
  expect(await findObstacle(join(makeFolder("a"), "b", "c"))).toBeUndefined();
});

it("a folder of somebody else is told with its owner and the step's user", () => {
  const folder = makeFolder("owned");
  chmodSync(folder, 0o555);
  const said = asAnotherUser(join(folder, "compiled", "p.yaml"));
  expect(said).toMatch(
    /^Could not write .*p\.yaml: .*owned-\w+ belongs to \S+ \(uid \d+\), and this step runs as \S+ \(uid \d+\)\./,
  );
  expect(said).toContain("set `output-dir` to another");
});

it("a file in the way of a folder, and a folder in the way of a file, are told", async () => {
  const folder = makeFolder("taken");
  writeFileSync(join(folder, "compiled"), "");
  await expect(writeIfChanged(join(folder, "compiled", "p.yaml"), Buffer.from("x"))).rejects.toThrow(
    "compiled is a file.",
  );
  mkdirSync(join(folder, "p.yaml", "x"), { recursive: true });
  await expect(writeIfChanged(join(folder, "p.yaml"), Buffer.from("x"))).rejects.toThrow(
    "there is a folder of that name.",
  );
});
