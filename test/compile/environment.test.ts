import { execFileSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { askInterpreter } from "../../src/compile/python/interpreter.ts";
import { compile, pipelineModule } from "../support/compile.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { makeFolder, makeWorkspace } from "../support/workspace.ts";

/** Installs for real. */
const installMs = 600_000;

const environment = (versions: string): string =>
  `from importlib.metadata import version\n${pipelineModule(`dsl.ContainerOp(name="a", image="alpine", command=["echo", ${versions}])`)}`;

async function compileOne(workspace: string, sdk: string) {
  const log = new RecordingLog();
  const [result] = await compile(workspace, { pipelines: ["*.py"], requirements: ["requirements.txt"], sdk, log });
  if (result?.kind !== "compiled") throw new Error(JSON.stringify(result));
  return { ...result.pipeline, log: log.lines.join("\n") };
}

it("what requirements include is installed anew when it changes, and compiled anew; `sdk: auto` takes the version that they pin", {
  timeout: installMs,
}, async () => {
  const workspace = makeWorkspace({
    "p.py": environment(`"dotenv " + version("python-dotenv")`),
    "requirements.txt": "-r requirements/base.txt\n-c requirements/constraints.txt\n",
    "requirements/base.txt": "python-dotenv==1.0.0\n",
    "requirements/constraints.txt": "kfp-tekton==1.8.1\n",
  });
  const first = await compileOne(workspace, "auto");
  expect(first.sdkVersion).toBe("1.8.1");
  expect(first.yaml).toContain("dotenv 1.0.0");
  writeFileSync(join(workspace, "requirements/base.txt"), "python-dotenv==1.0.1\n");
  expect((await compileOne(workspace, "auto")).yaml).toContain("dotenv 1.0.1");
});

it("a package of the repository is installed for each step", {
  timeout: installMs,
}, async () => {
  const buildSystem = '[build-system]\nrequires = ["setuptools>=61"]\nbuild-backend = "setuptools.build_meta"\n';
  const filesIn = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => !name.startsWith("compiled"))
      .toSorted();
  const setup = 'from setuptools import setup\nsetup(name="steps", version="1.0", py_modules=["steps"])\n';
  const workspace = makeWorkspace({
    "p.py": `import steps\n${pipelineModule('dsl.ContainerOp(name="a", image="alpine", command=["echo", steps.TEXT])')}`,
    "libs/steps/setup.py": setup,
    "libs/steps/steps.py": 'TEXT = "one"\n',
    "libs/more/pyproject.toml": `${buildSystem}[project]\nname = "more"\nversion = "1"\n`,
    "libs/more/src/more/__init__.py": "",
    "pyproject.toml": `${buildSystem}[project]\nname = "whole"\nversion = "1"\n[tool.setuptools]\npackages = ["team"]\n`,
    "team/__init__.py": "",
    "build/kept.txt": "",
    "requirements.txt": "./libs/steps\n./libs/more\n-e .\n",
  });
  const before = filesIn(workspace);
  expect((await compileOne(workspace, "1.9.3")).yaml).toContain("one");
  writeFileSync(join(workspace, "libs/steps/steps.py"), 'TEXT = "two"\n');
  const second = await compileOne(workspace, "1.9.3");
  expect(second.yaml).toContain("two");
  expect(second.log).toContain("this is done for each step");
  // A build leaves nothing in the checkout.
  expect(filesIn(workspace)).toEqual(before);
});

it("where only `python` is on the PATH, the error says to name it", async () => {
  const { python } = await askInterpreter("python3", { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "" });
  const folder = makeFolder("bin");
  const program = execFileSync(python, ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" }).trim();
  writeFileSync(join(folder, "python"), `#!/bin/sh\nexec ${program} "$@"\n`, { mode: 0o755 });
  await expect(askInterpreter("python3", { PATH: folder })).rejects.toMatchObject({
    message: "There is no Python `python3` on this machine.",
    hint: expect.stringMatching(/^There is `python`, which is Python 3\.\d+: set `python` to `python`\.$/),
  });
});
