import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { makeCase } from "../support/cases.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

const fromRoot = "Compiled from the root of the repository, where the files are that they open";
const ended = ({ exitCode, outputs }: Step) => ({ exitCode, packages: outputs.packages });
const reading = (path: string, name = "p"): string =>
  `with open("${path}") as f:\n    text = f.read()\n${pipelineModule(`dsl.ContainerOp(name="say", image="alpine", command=["echo", text])`, { name })}`;

describe("the folder that a module runs in", () => {
  it("is its own, and the repository's root for a file that is only there, which the log says once", async () => {
    const workspace = makeCase("cwd-root");
    writeFileSync(join(workspace, "pipelines/other.py"), reading("config/base.yaml", "other"));
    writeFileSync(join(workspace, "pipelines/beside.py"), reading("beside.txt", "beside"));
    writeFileSync(join(workspace, "pipelines/beside.txt"), "x");
    const step = await runStep({ workspace });
    expect(ended(step)).toEqual({
      exitCode: 0,
      packages: "compiled/beside.yaml\ncompiled/other.yaml\ncompiled/rooted.yaml",
    });
    expect(step.log.split(fromRoot)).toHaveLength(2);
    expect(step.log).toContain(": pipelines/other.py, pipelines/rooted.py. Set `module-directory: root`");
    expect(readFileSync(join(workspace, "compiled/rooted.yaml"), "utf8")).toContain("value: hello");
  });

  it("is the root or the module's own where `module-directory` says so", async () => {
    const workspace = makeCase("cwd-root");
    const own = await runStep({ workspace, inputs: { "module-directory": "module" } });
    expect(own.exitCode).toBe(1);
    expect(own.log).toContain("No such file or directory: 'components/say/component.yaml'");
    const root = await runStep({ workspace, inputs: { "module-directory": "root" } });
    expect(ended(root)).toEqual({ exitCode: 0, packages: "compiled/rooted.yaml" });
    expect(root.log).not.toContain(fromRoot);
  });

  it.each([
    [
      "while a pipeline is compiled",
      `from kfp import dsl\n\n@dsl.pipeline(name="a")\ndef a():\n    ${oneStep}\n\n@dsl.pipeline(name="b")\ndef b():\n    open("config/x.txt").close()\n    ${oneStep}\n`,
    ],
    [
      "that it only looks for",
      `import os\n\nif not os.path.exists("config/x.txt"):\n    raise RuntimeError("no config")\n${pipelineModule(oneStep)}`,
    ],
    [
      "when it runs as `__main__`",
      `from kfp import dsl\nfrom kfp_tekton.compiler import TektonCompiler\n\ndef p():\n    ${oneStep}\n\nif __name__ == "__main__":\n    open("config/x.txt").close()\n    TektonCompiler().compile(p, "p.yaml")\n`,
    ],
  ])("is the root for a file %s", async (_, source) => {
    const workspace = makeWorkspace({ "config/x.txt": "x", "pipelines/p.py": source });
    const step = await runStep({ workspace });
    expect(step.exitCode).toBe(0);
    expect(step.log).toContain(fromRoot);
  });

  it("is the root for a folder that a pattern finds nothing in, because it is only there", async () => {
    const steps = (files: string): string =>
      `import glob, os\nfrom pathlib import Path\nfrom kfp import dsl\n\n@dsl.pipeline(name="p")\ndef p():\n    dsl.ContainerOp(name="first", image="busybox")\n    for path in sorted(map(str, ${files})):\n        dsl.ContainerOp(name=os.path.basename(path)[:-4], image="busybox")\n`;
    const workspace = makeWorkspace({
      "steps/one.txt": "x",
      "root.txt": "x",
      "pipelines/a.py": steps(`glob.glob("steps/*.txt")`),
      "pipelines/b.py": steps(`Path("steps").glob("*.txt")`),
      "pipelines/c.py": steps(`[name for folder in os.walk("steps") for name in folder[2]]`),
      "pipelines/own.py": steps(
        `glob.glob(os.path.dirname(os.path.abspath(__file__)) + "/steps/*.txt") + glob.glob("*.txt")`,
      ),
    });
    const step = await runStep({ workspace });
    expect(step.exitCode).toBe(0);
    expect(step.log).toContain(
      `${fromRoot}, instead of from the module's folder: pipelines/a.py, pipelines/b.py, pipelines/c.py.`,
    );
    const taskNames = ["a", "b", "c", "own"].map((name) =>
      [...readFileSync(join(workspace, `compiled/${name}.yaml`), "utf8").matchAll(/^ {4}- name: (\w+)$/gm)].map(
        ([, task]) => task,
      ),
    );
    expect(taskNames).toEqual([["first", "one"], ["first", "one"], ["first", "one"], ["first"]]);
  });

  it("does not hide the first error where the root is no help", async () => {
    const workspace = makeWorkspace({
      "config/x.txt": "x",
      "pipelines/p.py": `open("nowhere.txt").close() if __import__("os").path.exists("config/x.txt") else open("first.txt")\n${pipelineModule(oneStep)}`,
    });
    const step = await runStep({ workspace });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain("No such file or directory: 'first.txt'");
    expect(step.log).not.toContain(fromRoot);
  });

  it("counts for the cache: a file that turns up beside the module is read there", async () => {
    const workspace = makeWorkspace({ "config/x.txt": "from-root", "pipelines/p.py": reading("config/x.txt") });
    const inputs = { "cache-dir": makeFolder("cache") };
    await runStep({ workspace, inputs });
    const again = await runStep({ workspace, inputs });
    expect(again.log).toContain("(inputs unchanged)");
    mkdirSync(join(workspace, "pipelines/config"));
    writeFileSync(join(workspace, "pipelines/config/x.txt"), "from-beside");
    await runStep({ workspace, inputs });
    expect(readFileSync(join(workspace, "compiled/p.yaml"), "utf8")).toContain("from-beside");
    rmSync(join(workspace, "pipelines/config"), { recursive: true });
    await runStep({ workspace, inputs });
    expect(readFileSync(join(workspace, "compiled/p.yaml"), "utf8")).toContain("from-root");
  });
});

describe("`working-directory`", () => {
  const team = {
    "teams/a/pipelines/p.py": `from shared.names import NAME\nfrom libs.both import BOTH\n${pipelineModule(`print(NAME, BOTH)\n${oneStep}`)}`,
    "teams/a/shared/names.py": 'NAME = "team a"\n',
    "libs/both.py": 'BOTH = "everybody"\n',
    "teams/a/requirements.txt": "# none\n",
    "teams/a/values.yaml": "rows: 5\n",
    "pipelines/other.py": pipelineModule(oneStep, { name: "other" }),
  };

  it("is where pipelines, requirements, output-dir and parameters-file start, and where modules find one another", async () => {
    const inputs = {
      "working-directory": "teams/a/",
      pipelines: "pipelines/*.py\n!pipelines/none.py",
      requirements: "requirements.txt",
      "parameters-file": "values.yaml",
      host: "embedded",
      run: "true",
    };
    const step = await runStep({ workspace: makeWorkspace(team), inputs });
    expect(ended(step)).toEqual({ exitCode: 0, packages: "teams/a/compiled/p.yaml" });
    expect(step.log).toContain("team a everybody");
  });

  it("is the folder that `module-directory: root` means", async () => {
    const workspace = makeWorkspace({ "teams/a/config/x.txt": "x", "teams/a/pipelines/p.py": reading("config/x.txt") });
    const step = await runStep({ workspace, inputs: { "working-directory": "teams/a" } });
    expect(step.exitCode).toBe(0);
    expect(step.log).toContain("Compiled from teams/a, where the files are that they open");
  });

  it.each(["../other", "/elsewhere"])("must be a folder of the workspace, not %s", async (folder) => {
    const step = await runStep({ workspace: makeWorkspace(team), inputs: { "working-directory": folder } });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain("Input `working-directory` must be a folder of the workspace");
  });
});

describe("`parameters-file`", () => {
  const source = pipelineModule(
    `dsl.ContainerOp(name="say", image="busybox", command=["sh", "-c", 'echo "rows=$0"', rows])`,
    { name: "train" },
  );
  const run = { host: "embedded", run: "true", logs: "all", "parameters-file": "values.yaml" };

  it.each([
    ["rows: 5\n", "", "rows=5"],
    ["rows: 5\n", "rows: 6", "rows=6"],
    ["rows: 5\ntrain:\n  rows: 7\n", "", "rows=7"],
    ["train:\n  rows: 7\n", "train:\n  rows: 8", "rows=8"],
  ])("gives the values of runs, and `parameters` wins: %j and %j", async (file, parameters, expected) => {
    const workspace = makeWorkspace({ "pipelines/p.py": source, "values.yaml": file });
    const step = await runStep({ workspace, inputs: { ...run, parameters } });
    expect(step.exitCode).toBe(0);
    expect(step.log).toContain(expected);
  });

  it.each([
    ["absent.yaml", "Input `parameters-file` cannot be read: There is no file absent.yaml"],
    ["list.yaml", "Input `parameters-file`: list.yaml must be a YAML mapping, one `name: value` a line."],
  ])("that is not there or no mapping is an error: %s", async (file, message) => {
    const workspace = makeWorkspace({ "pipelines/p.py": source, "list.yaml": "- 1\n" });
    const step = await runStep({ workspace, inputs: { ...run, "parameters-file": file } });
    expect(step.exitCode).toBe(1);
    expect(step.log).toContain(message);
  });
});
