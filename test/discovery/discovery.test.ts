import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { discoverPipelines } from "../../src/discovery/discovery.ts";

const pipeline = (name: string): string => `from kfp import dsl\n\n@dsl.pipeline(name="${name}")\ndef f():\n    pass\n`;
let workspace = "";

beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), "discovery-")));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
}

const discover = (...patterns: readonly string[]) => discoverPipelines({ workspace, patterns, entry: "auto" });

describe("discovery", () => {
  it("finds the modules that hold pipelines, and skips the others that a glob matches", async () => {
    write({
      "pipelines/b/two.py": pipeline("two"),
      "pipelines/one.py": pipeline("one"),
      "pipelines/shared.py": "x = 1\n",
      "other.py": pipeline("no"),
    });
    expect(await discover("pipelines/**/*.py")).toEqual([
      {
        path: "pipelines/b/two.py",
        pipelines: [{ function: "f", name: "two", line: 4 }],
        entry: "pipeline",
        named: false,
      },
      {
        path: "pipelines/one.py",
        pipelines: [{ function: "f", name: "one", line: 4 }],
        entry: "pipeline",
        named: false,
      },
    ]);
  });

  it("takes exclusions, leading ./ and names with brackets or spaces", async () => {
    write({ "a/x.py": pipeline("x"), "a/old/y.py": pipeline("y"), "a/with space.py": pipeline("z") });
    const found = await discover("./a/**/*.py", "!a/old/**");
    expect(found.map((module) => module.path)).toEqual(["a/with space.py", "a/x.py"]);
  });

  it("does not look into installed packages", async () => {
    write({
      "a.py": pipeline("a"),
      ".venv/lib/site-packages/b.py": pipeline("b"),
      "env/lib/site-packages/c.py": pipeline("c"),
    });
    expect((await discover("**/*.py")).map((module) => module.path)).toEqual(["a.py"]);
  });

  it.each([
    [["pipelines/**/*.py"], "No pipeline found: no Python file matches `pipelines/**/*.py`."],
    [["src/*.py"], "No pipeline found: none of the 1 files that match `src/*.py` has a pipeline function."],
    [["src/plain.py"], "src/plain.py has no pipeline function."],
    [["src/absent.py"], "There is no file src/absent.py, which `pipelines` names."],
    [["../*.py"], "../*.py lies outside the workspace."],
    [["/etc/*.py"], "/etc/*.py lies outside the workspace."],
  ])("says what is wrong with %j", async (patterns, message) => {
    write({ "src/plain.py": "x = 1\n" });
    await expect(discover(...patterns)).rejects.toMatchObject({ name: "DiscoveryError", message });
  });

  it("does not follow a symbolic link out of the workspace", async () => {
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    writeFileSync(join(outside, "secret.py"), pipeline("secret"));
    symlinkSync(join(outside, "secret.py"), join(workspace, "link.py"));
    symlinkSync(outside, join(workspace, "folder"));
    write({ "good.py": pipeline("good") });
    expect((await discover("**/*.py")).map((module) => module.path)).toEqual(["good.py"]);
    await expect(discover("folder/secret.py")).rejects.toMatchObject({ name: "DiscoveryError" });
    await expect(discover("link.py")).rejects.toMatchObject({ name: "DiscoveryError" });
    rmSync(outside, { recursive: true });
  });
});
