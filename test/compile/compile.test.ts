import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CompiledPipeline, CompileResult } from "../../src/model/compiled-pipeline.ts";
import { compile, oneStep, pipelineModule } from "../support/compile.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { sdkPython } from "../support/sdk.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

function pipelinesOf(results: readonly CompileResult[]): readonly CompiledPipeline[] {
  return results.map((result) => {
    if (result.kind === "failed") throw result.error;
    if (result.kind === "none") throw new Error(`${result.module} compiled nothing`);
    return result.pipeline;
  });
}

const read = (workspace: string, path: string): string => readFileSync(join(workspace, path), "utf8");

const loop = `from kfp import dsl
@dsl.pipeline(name="loops")
def loops(items: list = [1, 2]):
    with dsl.ParallelFor(items) as item:
        dsl.ContainerOp(name="step", image="busybox", command=["echo", item])
`;

describe("compiling", () => {
  it("writes what the SDK's own command writes, byte for byte", async () => {
    const source = readFileSync(
      join(import.meta.dirname, "..", "..", "template", "pipelines", "train_with_gate.py"),
      "utf8",
    );
    const shared = readFileSync(
      join(import.meta.dirname, "..", "..", "template", "pipelines", "shared", "dataset.py"),
      "utf8",
    );
    const workspace = makeWorkspace({
      "pipelines/train.py": source,
      "pipelines/shared/__init__.py": "",
      "pipelines/shared/dataset.py": shared,
    });
    await compile(workspace, { pipelines: ["pipelines/*.py"] });
    const program = "from kfp_tekton.compiler.main import main; main()";
    execFileSync(sdkPython(), ["-B", "-c", program, "--py", "train.py", "--output", "../expected.yaml"], {
      cwd: join(workspace, "pipelines"),
      stdio: "pipe",
    });
    expect(read(workspace, "compiled/train.yaml")).toBe(read(workspace, "expected.yaml"));
  });

  it("tells what was compiled: name, line, parameters with types and defaults, files read", async () => {
    const workspace = makeWorkspace({
      "pipelines/sub/train.py": `from kfp import dsl\nfrom pathlib import Path\nimport helper\nQUERY = (Path(__file__).parent / "query.sql").read_text()\n\n@dsl.pipeline(\n    name="Train it",\n)\ndef train(data: str, rows: int = 5, ratio=0.5, on: bool = True):\n    ${oneStep}\n`,
      "pipelines/sub/query.sql": "select 1",
      "pipelines/sub/helper.py": "x = 1\n",
      "pipelines/sub/unread.txt": "",
    });
    const [pipeline] = pipelinesOf(await compile(workspace, { pipelines: ["pipelines/**/*.py"] }));
    expect(pipeline).toEqual({
      module: "pipelines/sub/train.py",
      function: "train",
      name: "Train it",
      line: 9,
      packagePath: "compiled/sub/train.yaml",
      yaml: read(workspace, "compiled/sub/train.yaml"),
      sha256: execFileSync("sha256sum", [join(workspace, "compiled/sub/train.yaml")], { encoding: "utf8" }).slice(
        0,
        64,
      ),
      parameters: [
        { name: "data", type: "String" },
        { name: "rows", type: "Integer", default: "5" },
        { name: "ratio", default: "0.5" },
        { name: "on", type: "Boolean", default: "True" },
      ],
      filesRead: ["pipelines/sub/helper.py", "pipelines/sub/query.sql", "pipelines/sub/train.py"],
      sdkVersion: "1.9.3",
      sideFiles: {},
      changed: true,
    });
  });

  it("gives the same bytes in another folder, time zone, locale and hash seed, loops included", async () => {
    const once = makeWorkspace({ "a/loops.py": loop });
    const again = makeWorkspace({ "a/loops.py": loop });
    const env = { ...process.env, TZ: "Pacific/Auckland", LC_ALL: "C", PYTHONHASHSEED: "7", HOME: again };
    const [first] = pipelinesOf(await compile(once));
    const [second] = pipelinesOf(await compile(again, { env }));
    expect(second?.yaml).toBe(first?.yaml);
    expect(first?.yaml).toMatch(/loops-[0-9a-f]{5}-for-loop/);
  });

  it("does not touch a package that has not changed", async () => {
    const workspace = makeWorkspace({ "p.py": pipelineModule(oneStep) });
    expect(pipelinesOf(await compile(workspace))[0]?.changed).toBe(true);
    const before = statSync(join(workspace, "compiled/p.yaml"));
    expect(pipelinesOf(await compile(workspace))[0]?.changed).toBe(false);
    expect(statSync(join(workspace, "compiled/p.yaml")).mtimeMs).toBe(before.mtimeMs);
    expect(readdirSync(workspace).sort()).toEqual(["compiled", "p.py"]);
  });

  it("compiles several pipelines of a module, each into its own package", async () => {
    const workspace = makeWorkspace({
      "two.py": `${pipelineModule(oneStep, { name: "one" })}${pipelineModule(oneStep, { name: "two" })}`,
    });
    const pipelines = pipelinesOf(await compile(workspace));
    expect(pipelines.map((pipeline) => [pipeline.name, pipeline.packagePath, pipeline.line])).toEqual([
      ["one", "compiled/two.one.yaml", 4],
      ["two", "compiled/two.two.yaml", 9],
    ]);
  });

  it("takes the pipelines of the module itself, not those of what it imports", async () => {
    const workspace = makeWorkspace({
      "base.py": pipelineModule(oneStep, { name: "base" }),
      "main.py": `import base\n${pipelineModule(oneStep, { name: "main" })}`,
    });
    expect(pipelinesOf(await compile(workspace)).map((pipeline) => pipeline.name)).toEqual(["base", "main"]);
  });

  it.each([
    [
      "relative imports",
      {
        "pkg/__init__.py": "",
        "pkg/p.py": `from .helper import x\n${pipelineModule(oneStep)}`,
        "pkg/helper.py": "x = 1\n",
      },
    ],
    [
      "modules beside it and from the root",
      {
        "a/p.py": `import beside\nfrom lib.deep import y\n${pipelineModule(oneStep)}`,
        "a/beside.py": "x = 1\n",
        "lib/deep.py": "y = 1\n",
      },
    ],
    [
      "files by a path from its own folder",
      { "a/p.py": `open("data.txt").read()\n${pipelineModule(oneStep)}`, "a/data.txt": "x" },
    ],
    ["the name of a module of the standard library", { "types.py": pipelineModule(oneStep) }],
    ["the name of a module that the SDK uses", { "yaml.py": pipelineModule(oneStep) }],
    ["a dash and a dot in its name", { "my-pipe.v1.py": pipelineModule(oneStep) }],
    [
      "another __init__ that is never run",
      { "b/__init__.py": "raise SystemExit(1)\n", "b/p.py": pipelineModule(oneStep) },
    ],
  ])("copes with %s", async (_, files) => {
    expect(pipelinesOf(await compile(makeWorkspace(files)))).toHaveLength(1);
  });

  it.each(["zip", "tar.gz", "tgz", "yml"] as const)(
    "writes .%s, the same bytes every time, with pipeline.yaml inside",
    async (format) => {
      const [one, two] = [
        makeWorkspace({ "p.py": pipelineModule(oneStep) }),
        makeWorkspace({ "p.py": pipelineModule(oneStep) }),
      ];
      const [first] = pipelinesOf(await compile(one, { format }));
      const [second] = pipelinesOf(await compile(two, { format }));
      expect(first?.packagePath).toBe(`compiled/p.${format}`);
      expect(second?.sha256).toBe(first?.sha256);
      const path = join(one, `compiled/p.${format}`);
      const list =
        'import sys, tarfile, zipfile\np = sys.argv[1]\nf = zipfile.ZipFile(p) if p.endswith("zip") else tarfile.open(p)\nnames = f.namelist() if p.endswith("zip") else f.getnames()\nprint(names)\nprint((f.read(names[0]) if p.endswith("zip") else f.extractfile(names[0]).read()).decode(), end="")';
      const unpacked =
        format === "yml"
          ? `['pipeline.yaml']\n${readFileSync(path, "utf8")}`
          : execFileSync("python3", ["-c", list, path], { encoding: "utf8" });
      expect(unpacked).toBe(`['pipeline.yaml']\n${first?.yaml}`);
    },
  );

  it("shows a child only what it needs of the environment", async () => {
    const source = `import os\nprint(sorted(os.environ))\n${pipelineModule(oneStep)}`;
    const env = {
      ...process.env,
      INPUT_TOKEN: "secret",
      GITHUB_TOKEN: "secret",
      ACTIONS_RUNTIME_TOKEN: "secret",
      AWS_SECRET_ACCESS_KEY: "secret",
      PIP_INDEX_URL: "https://user:secret@example.com",
      DEFAULT_STORAGE_CLASS: "fast",
    };
    const own = { python: sdkPython(), sdk: "installed" };
    const [result] = await compile(makeWorkspace({ "p.py": source }), { env, ...own });
    const names = result?.output ?? "";
    for (const hidden of [
      "INPUT_TOKEN",
      "GITHUB_TOKEN",
      "ACTIONS_RUNTIME_TOKEN",
      "AWS_SECRET_ACCESS_KEY",
      "PIP_INDEX_URL",
    ])
      expect(names).not.toContain(hidden);
    expect(names).toContain("DEFAULT_STORAGE_CLASS");
    const [passed] = await compile(makeWorkspace({ "p.py": source }), {
      env,
      ...own,
      passEnv: ["AWS_SECRET_ACCESS_KEY"],
    });
    expect(passed?.output).toContain("AWS_SECRET_ACCESS_KEY");
    expect(passed?.output).not.toContain("GITHUB_TOKEN");
  });
});

describe("what concerns all modules", () => {
  const workspaceWithOne = (): string => makeWorkspace({ "p.py": pipelineModule(oneStep) });

  it.each([
    [{ python: "python-of-the-moon" }, "There is no Python `python-of-the-moon` on this machine."],
    [{ sdk: "installed" }, "`python3` cannot import kfp_tekton, and `sdk` is `installed`."],
    [{ outputDir: "../elsewhere" }, "The output folder ../elsewhere lies outside the workspace."],
    [{ outputDir: "/somewhere" }, "The output folder /somewhere lies outside the workspace."],
    [{ requirements: ["absent.txt"] }, "Could not read absent.txt, which `requirements` names."],
  ])("is one error that names the setting: %j", async (options, message) => {
    await expect(compile(workspaceWithOne(), options)).rejects.toMatchObject({ name: "CompileError", message });
  });

  it("refuses an output folder that a symbolic link leads out of the workspace", async () => {
    const workspace = workspaceWithOne();
    symlinkSync(makeFolder("outside"), join(workspace, "link"));
    await expect(compile(workspace, { outputDir: "link/deep" })).rejects.toThrow("lies outside the workspace");
  });

  it("follows no link of the repository's in the place of a package, of its draft, or of a folder for packages", async () => {
    const outside = makeFolder("outside");
    writeFileSync(join(outside, "kept"), "kept");
    const workspace = makeWorkspace({
      "pipelines/p.py": pipelineModule(oneStep),
      "pipelines/deep/q.py": pipelineModule(oneStep),
    });
    mkdirSync(join(workspace, "compiled"));
    symlinkSync(join(outside, "kept"), join(workspace, "compiled", "p.yaml"));
    symlinkSync(join(outside, "new"), join(workspace, "compiled", "p.yaml.part"));
    symlinkSync(outside, join(workspace, "compiled", "deep"));
    const results = await compile(workspace, { pipelines: ["pipelines/**/*.py"] });
    expect(results.map((result) => (result.kind === "failed" ? result.error.message : result.kind)).sort()).toEqual([
      "The output folder compiled/deep lies outside the workspace.",
      "compiled",
    ]);
    expect(readdirSync(outside)).toEqual(["kept"]);
    expect(readFileSync(join(outside, "kept"), "utf8")).toBe("kept");
  });

  it("says what to do when the package index is out of reach, and leaves nothing half done", async () => {
    const cache = makeFolder("cache");
    const env = {
      ...process.env,
      PIP_INDEX_URL: "http://127.0.0.1:9/simple",
      PIP_FIND_LINKS: "",
      PIP_RETRIES: "0",
      PIP_DEFAULT_TIMEOUT: "2",
    };
    const failed = compile(workspaceWithOne(), { cacheFolder: cache, env });
    await expect(failed).rejects.toMatchObject({
      message: expect.stringContaining("Could not install the kfp-tekton SDK"),
      hint: expect.stringContaining("PIP_INDEX_URL"),
    });
    expect(readdirSync(join(cache, "sdk"))).toEqual([]);
  });

  it.each([
    ["with uv, which the interpreter's pip gets", "python3", /^ {2}with uv$/m],
    [
      "with pip, where no uv is to be had",
      'case "$*" in *--target*) exit 1 ;; esac\nexec python3 "$@"',
      /packages so far/,
    ],
  ])("installs the SDK %s, with a lock of what is in it", async (_, program, said) => {
    const python = program === "python3" ? program : join(makeFolder("python"), "python");
    if (python !== program) writeFileSync(python, `#!/bin/sh\n${program}\n`, { mode: 0o755 });
    const log = new RecordingLog();
    const results = await compile(workspaceWithOne(), { cacheFolder: makeFolder("cache"), log, python });
    expect(results.map((result) => result.kind)).toEqual(["compiled"]);
    expect(log.lines.join("\n")).toMatch(said);
    expect(log.groups.find(([title]) => title.startsWith("Installed the SDK in"))?.[1]).toContain("kfp-tekton==1.9.3");
  });

  it("warns of an interpreter whose packages would differ, and refuses one that is too old", async () => {
    const fake = (version: readonly number[], sdkVersions = {}): string => {
      const folder = makeFolder("python");
      const answer = JSON.stringify({
        major: version[0],
        minor: version[1],
        identity: "fake",
        sdkVersions,
        searchPath: [],
      });
      writeFileSync(join(folder, "python"), `#!/bin/sh\necho '${answer}'\n`, { mode: 0o755 });
      return join(folder, "python");
    };
    await expect(compile(workspaceWithOne(), { python: fake([3, 8]) })).rejects.toMatchObject({
      message: expect.stringContaining("is Python 3.8, and this action needs Python 3.9 or later."),
      hint: expect.stringContaining("`python`"),
    });
    const log = new RecordingLog();
    const python = fake([3, 13], { "kfp-tekton": "1.9.3" });
    await expect(compile(workspaceWithOne(), { python, sdk: "installed", log })).rejects.toThrow("compiler process");
    expect(log.annotations.map((annotation) => annotation.level)).toEqual(["warning"]);
  });

  it("stops at once when the workflow is cancelled", async () => {
    const cancel = new AbortController();
    const compiling = compile(makeWorkspace({ "p.py": `import time; time.sleep(50)\n${pipelineModule(oneStep)}` }), {
      signal: cancel.signal,
    });
    setTimeout(() => cancel.abort(new Error("received SIGINT")), 2_500);
    await expect(compiling).rejects.toThrow("received SIGINT");
  });
});
