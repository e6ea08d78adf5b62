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

const discover = async (...patterns: readonly string[]) =>
  await discoverPipelines({ workspace, patterns, entry: "auto" });
const paths = async (...patterns: readonly string[]) => (await discover(...patterns)).modules.map(({ path }) => path);
const leftOut = async (...patterns: readonly string[]) =>
  Object.fromEntries((await discover(...patterns)).leftOut.map(({ path, reason }) => [path, reason]));

describe("discovery", () => {
  it("finds the modules that hold pipelines, and skips the others that a glob matches", async () => {
    write({
      "pipelines/b/two.py": pipeline("two"),
      "pipelines/one.py": pipeline("one"),
      "pipelines/shared.py": "x = 1\n",
      "other.py": pipeline("no"),
    });
    const of = {
      sdk: "kfp-tekton",
      entry: "pipeline",
      named: false,
      expectation: "certain",
      callsSdk: false,
      takesImported: false,
    };
    expect(await discover("pipelines/**/*.py")).toEqual({
      modules: [
        { path: "pipelines/b/two.py", pipelines: [{ function: "f", name: "two", line: 4 }], ...of },
        { path: "pipelines/one.py", pipelines: [{ function: "f", name: "one", line: 4 }], ...of },
      ],
      leftOut: [{ path: "pipelines/shared.py", reason: "imports neither kfp nor kfp_tekton" }],
    });
  });

  it("takes exclusions, leading ./ and names with brackets or spaces", async () => {
    write({ "a/x.py": pipeline("x"), "a/old/y.py": pipeline("y"), "a/with space.py": pipeline("z") });
    expect(await paths("./a/**/*.py", "!a/old/**")).toEqual(["a/with space.py", "a/x.py"]);
  });

  it("does not look into installed packages", async () => {
    write({
      "a.py": pipeline("a"),
      ".venv/lib/site-packages/b.py": pipeline("b"),
      "env/lib/site-packages/c.py": pipeline("c"),
    });
    expect(await paths("**/*.py")).toEqual(["a.py"]);
  });

  it.each([
    [["pipelines/**/*.py"], "No pipeline found: no Python file matches `pipelines/**/*.py`."],
    [["src"], "src, which `pipelines` names, is a folder."],
    [["src/plain.py, src/other.py"], "There is no file src/plain.py, src/other.py, which `pipelines` names."],
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
    expect(await paths("**/*.py")).toEqual(["good.py"]);
    expect(await leftOut("**/*.py")).toEqual({ "link.py": "links to a file outside the workspace" });
    await expect(discover("folder/secret.py")).rejects.toThrow("folder/secret.py lies outside the workspace.");
    await expect(discover("link.py")).rejects.toThrow("link.py lies outside the workspace.");
    rmSync(outside, { recursive: true });
  });

  it("takes symbolic links inside the workspace for files, and each file once", async () => {
    write({ "src/train.py": pipeline("train"), "src/score.py": pipeline("score"), "libs/fit.py": pipeline("fit") });
    mkdirSync(join(workspace, "pipelines"));
    symlinkSync("../src/train.py", join(workspace, "pipelines/train.py"));
    symlinkSync("../libs", join(workspace, "pipelines/more"));
    symlinkSync("..", join(workspace, "pipelines/circle"));
    symlinkSync("nowhere.py", join(workspace, "pipelines/broken.py"));
    const both = ["pipelines/more/fit.py", "pipelines/train.py"];
    expect(await paths("pipelines/*.py", "pipelines/more/*.py")).toEqual(both);
    expect(await paths("src/*.py", "pipelines/*.py")).toEqual(["src/score.py", "src/train.py"]);
    expect(await leftOut("src/*.py", "pipelines/*.py")).toEqual({
      "pipelines/train.py": "is the same file as src/train.py",
    });
    expect(await paths("pipelines/train.py", "src/score.py")).toEqual(["pipelines/train.py", "src/score.py"]);
    expect((await paths("**/*.py")).sort()).toEqual(["libs/fit.py", "src/score.py", "src/train.py"]);
  });

  it("takes an absolute path inside the workspace as what it is", async () => {
    write({ "a/x.py": pipeline("x"), "a/y.py": pipeline("y") });
    expect(await paths(join(workspace, "a/x.py"))).toEqual(["a/x.py"]);
    expect(await paths(join(workspace, "a/*.py"), `!${workspace}/a/y.py`)).toEqual(["a/x.py"]);
  });
});
