import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toolCache } from "../support/sdk-folder.ts";
import { makeFolder } from "../support/workspace.ts";

interface Demo {
  readonly folder: string;
  readonly code: number | null;
  readonly text: string;
}

/** A clone into which nothing was installed; the SDK that the tests have spares the demo the download. */
function makeClone(): string {
  const folder = makeFolder("clone");
  for (const part of ["package.json", "scripts/demo.js", "scripts/demo-broken", "template", "dist"])
    cpSync(part, join(folder, part), { recursive: true });
  mkdirSync(join(folder, ".demo"));
  symlinkSync(toolCache, join(folder, ".demo", "tool-cache"));
  return folder;
}

function runDemo(args: readonly string[], nodeOptions: readonly string[] = []): Demo {
  const folder = makeClone();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeOptions, join(folder, "scripts", "demo.js"), ...args],
    { cwd: folder, encoding: "utf8" },
  );
  return { folder, code: status, text: `${stdout}${stderr}` };
}

describe("npm run demo", () => {
  it("needs no installed package, and ends with what to do next", () => {
    const { folder, code, text } = runDemo([]);
    expect(text).toContain("status: succeeded");
    expect(text).not.toMatch(/^drifted: ?$/m);
    expect(text.slice(text.indexOf("── What next"))).toContain("template/README.md");
    expect(readFileSync(join(folder, ".demo", "summary.md"), "utf8")).toContain("| Pipeline | Status |");
    expect(code).toBe(0);
  });

  it("shows failures that are meant with --break, and says so", () => {
    const { code, text } = runDemo(["--break"]);
    expect(text).toContain("status: failed");
    expect(text).toContain("The failures above are meant");
    expect(code).toBe(1);
  });

  it("stays up with --keep, and shows the pipelines to a browser", { timeout: 120_000 }, async () => {
    const folder = makeClone();
    const demo = spawn(process.execPath, [join(folder, "scripts", "demo.js"), "--keep"], { cwd: folder });
    let text = "";
    const address = await new Promise<string>((resolve) =>
      demo.stdout.on("data", (chunk: Buffer) => {
        text += chunk.toString();
        const [, found] = /Open (http:\S+) in a browser/.exec(text) ?? [];
        if (found !== undefined) resolve(found);
      }),
    );
    const page = await (await fetch(address, { headers: { accept: "text/html" } })).text();
    const ended = once(demo, "exit");
    demo.kill("SIGINT");
    expect(page).toContain("train-with-gate");
    expect(await ended).toEqual([0, null]);
    await expect(fetch(address)).rejects.toThrow();
  });

  it("names the Node that it needs to an older one, and does nothing", () => {
    const older = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.19.0"})';
    const { code, text } = runDemo([], ["--import", older]);
    expect(text).toBe(
      "The demo needs Node 24, on which GitHub runs the action; this is Node 20.19.0. Install it, or run `npm ci` first, which brings it along.\n",
    );
    expect(code).toBe(1);
  });
});
