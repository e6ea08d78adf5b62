import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { prepareSdk } from "../../src/compile/sdk-environment.ts";
import type { CompileResult } from "../../src/model/compiled-pipeline.ts";
import { compile, oneStep, pipelineModule } from "../support/compile.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { cacheFolder } from "../support/sdk-folder.ts";
import { makeWorkspace } from "../support/workspace.ts";

const undecorated = `from kfp import dsl\n\ndef train(rows: int = 1):\n    ${oneStep}\n`;
const guard = (...lines: readonly string[]): string =>
  `\nif __name__ == "__main__":\n${lines.map((line) => `    ${line}`).join("\n")}\n`;

const names = (results: readonly CompileResult[]): readonly string[] =>
  results.map((result) =>
    result.kind === "compiled"
      ? result.pipeline.name
      : `${result.kind}${result.kind === "failed" ? `: ${result.error.message}` : ""}`,
  );

describe("a module that shows its pipelines only when it runs", () => {
  it.each([
    [
      "an undecorated function that it compiles",
      `${undecorated}${guard("from kfp_tekton.compiler import TektonCompiler", "TektonCompiler().compile(train, __file__.replace('.py', '.yaml'))")}`,
    ],
    [
      "an undecorated function that it runs",
      `${undecorated}${guard("import kfp_tekton", "client = kfp_tekton.TektonClient(host='http://127.0.0.1:9')", "run = client.create_run_from_pipeline_func(train, arguments={})", "print(run.run_id, client.get_run(run.run_id).run.status)")}`,
    ],
    [
      "a client that it imported by name",
      `from kfp_tekton import TektonClient\n${undecorated}${guard("TektonClient().create_run_from_pipeline_func(train, {})")}`,
    ],
    [
      "a compile call for Argo",
      `${undecorated}${guard("import kfp.compiler", "kfp.compiler.Compiler().compile(train, 'x.yaml')")}`,
    ],
    [
      "a compile call outside the guard",
      `${undecorated}from kfp_tekton.compiler import TektonCompiler\nTektonCompiler().compile(train, 'x.yaml', some_new_argument=1)\n`,
    ],
    [
      "a factory",
      `from kfp import dsl\n\ndef make():\n    @dsl.pipeline(name="train")\n    def inner(rows: int = 1):\n        ${oneStep}\n    return inner\n${guard("from kfp_tekton.compiler import TektonCompiler", "TektonCompiler().compile(make(), 'x.yaml')")}`,
    ],
    [
      "two compilations of the same",
      `${undecorated}${guard("from kfp_tekton.compiler import TektonCompiler as C", "C().compile(train, 'a.yaml')", "C().compile(train, 'a.zip')", "raise SystemExit(0)")}`,
    ],
  ])("is compiled: %s", async (_, source) => {
    const workspace = makeWorkspace({ "p.py": source });
    expect(names(await compile(workspace))).toEqual(["train"]);
    expect(readdirSync(workspace).sort()).toEqual(["compiled", "p.py"]);
  });

  it("gives the bytes of its own compile call, with its own configuration", async () => {
    const source = `${undecorated}${guard(
      "import sys",
      "from kfp_tekton.compiler import TektonCompiler",
      "from kfp_tekton.compiler.pipeline_utils import TektonPipelineConf",
      "conf = TektonPipelineConf()",
      "conf.add_pipeline_label('team', 'ml')",
      "TektonCompiler().compile(train, '../expected.yaml', tekton_pipeline_conf=conf)",
    )}`;
    const workspace = makeWorkspace({ "a/p.py": source });
    await compile(workspace, { pipelines: ["a/*.py"] });
    const { python } = await prepareSdk({
      workspace,
      python: "python3",
      sdk: "kfp-tekton",
      sdkVersion: "1.9.3",
      requirements: [],
      cacheFolder,
      env: process.env,
      log: new RecordingLog(),
    });
    execFileSync(python, ["-B", "p.py"], { cwd: join(workspace, "a"), stdio: "pipe" });
    const compiled = readFileSync(join(workspace, "compiled/p.yaml"), "utf8");
    expect(compiled).toContain("team: ml");
    expect(compiled).toBe(readFileSync(join(workspace, "expected.yaml"), "utf8"));
  });

  it("that compiles nothing holds no pipeline", async () => {
    const workspace = makeWorkspace({
      "tool.py": `import kfp\n${guard("for function in []:", "    kfp.Client().create_run_from_pipeline_func(function)")}`,
      "p.py": pipelineModule(oneStep),
    });
    expect(names(await compile(workspace))).toEqual(["p", "none"]);
  });

  it("that fails is reported at its line", async () => {
    const workspace = makeWorkspace({
      "p.py": `${undecorated}${guard("raise RuntimeError('no')", "import kfp", "kfp.Client().create_run_from_pipeline_func(train)")}`,
    });
    const [result] = await compile(workspace);
    expect(result).toMatchObject({
      kind: "failed",
      error: { message: "Could not compile p.py: RuntimeError: no", location: { file: "p.py", line: 7 } },
    });
  });

  it("is left alone with `entry: pipeline`, and run with `entry: main` although it has decorated functions", async () => {
    const decorated = `${pipelineModule(oneStep, { name: "decorated" })}\ndef own():\n    ${oneStep}\n${guard("from kfp_tekton.compiler import TektonCompiler", "TektonCompiler().compile(own, 'x.yaml')")}`;
    const workspace = makeWorkspace({
      "a.py": decorated,
      "b.py": `${undecorated}${guard("from kfp_tekton.compiler import TektonCompiler", "TektonCompiler().compile(train, 'x.yaml')")}`,
    });
    expect(names(await compile(workspace, { entry: "pipeline" }))).toEqual(["decorated"]);
    expect(names(await compile(workspace, { entry: "main" }))).toEqual(["own", "train"]);
    expect(names(await compile(workspace))).toEqual(["decorated", "train"]);
  });
});

describe("side files", () => {
  const custom = `from kfp import dsl
import kfp_tekton.tekton as tekton

tekton.TEKTON_CUSTOM_TASK_IMAGES.append("acme/custom-task")


@dsl.pipeline(name="custom")
def custom():
    arguments = ["--apiVersion", "custom.tekton.dev/v1alpha1", "--kind", "Thing", "--name", "my-thing", "--taskRef", "{'size': 3}"]
    dsl.ContainerOp(name="custom", image="acme/custom-task", command=["--size", "3"], arguments=arguments)
`;

  it.each([
    ["yaml", "custom_customtask_cr1.yaml"],
    ["tar.gz", "custom.tar_customtask_cr1.yaml"],
  ] as const)("lie beside a .%s package, under the names that the SDK gives them", async (format, name) => {
    const workspace = makeWorkspace({ "custom.py": custom });
    expect(names(await compile(workspace, { format }))).toEqual(["custom"]);
    expect(readdirSync(join(workspace, "compiled")).sort()).toEqual([`custom.${format}`, name].sort());
    expect(readFileSync(join(workspace, "compiled", name), "utf8")).toContain("kind: Thing");
  });
});
