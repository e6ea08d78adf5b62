import { execFileSync } from "node:child_process";
import { readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { load } from "js-yaml";
import { beforeAll, describe, expect, it } from "vitest";
import { prepareSdk } from "../../../src/compile/sdk-environment.ts";
import { compile } from "../../support/compile.ts";
import { RecordingLog } from "../../support/recording-log.ts";
import { cacheFolder } from "../../support/sdk-folder.ts";
import { makeWorkspace } from "../../support/workspace.ts";

const timeout = 120_000;
let python: string;

beforeAll(async () => {
  const options = {
    workspace: cacheFolder,
    python: "python3",
    sdk: "kfp" as const,
    sdkVersion: "auto",
    requirements: [],
  };
  python = (await prepareSdk({ ...options, cacheFolder, env: process.env, log: new RecordingLog() })).python;
}, 600_000);

const module = (...main: readonly string[]): string =>
  [
    "from kfp import compiler, dsl",
    '@dsl.component(base_image="python:3.11")',
    "def load(rows: int) -> str:",
    "    return str(rows)",
    '@dsl.pipeline(name="train")',
    "def train(rows: int = 1):",
    "    load(rows=rows)",
    'if __name__ == "__main__":',
    ...main.map((line) => `    ${line}`),
    "",
  ].join("\n");

async function compiled(source: string) {
  const results = await compile(makeWorkspace({ "p.py": source }), { sdk: "auto" });
  return results.map((result) => {
    if (result.kind !== "compiled") throw new Error(JSON.stringify(result));
    return result.pipeline;
  });
}

describe("compile calls of modules of KFP 2 give what `python module.py` gives", () => {
  it.each([
    ["parameters", 'compiler.Compiler().compile(train, "out.yaml", pipeline_parameters={"rows": 7})'],
    [
      "another name",
      'compiler.Compiler().compile(pipeline_func=train, package_path="out.yaml", pipeline_name="other")',
    ],
    [
      "an edit of the file",
      'compiler.Compiler().compile(train, "out.yaml"); text = open("out.yaml").read(); open("out.yaml", "w").write(text.replace("3.11", "3.12"))',
    ],
  ])("%s", { timeout }, async (_, call) => {
    const source = module(call);
    const [pipeline] = await compiled(source);
    const workspace = makeWorkspace({ "p.py": source });
    execFileSync(python, ["p.py"], { cwd: workspace, stdio: "pipe" });
    expect(pipeline?.yaml).toBe(readFileSync(join(workspace, "out.yaml"), "utf8"));
  });

  it("one package for each call, named by its file", { timeout }, async () => {
    const source = module(
      "for rows in (1, 2):",
      '    compiler.Compiler().compile(train, f"train-{rows}.yaml", pipeline_parameters={"rows": rows})',
    );
    expect((await compiled(source)).map(({ packagePath }) => packagePath)).toEqual([
      "compiled/train-1.yaml",
      "compiled/train-2.yaml",
    ]);
  });

  it("a client sends nothing, and what it runs is compiled", { timeout }, async () => {
    const source = module(
      "import kfp",
      'client = kfp.Client(host="http://192.0.2.1:1")',
      "run = client.create_run_from_pipeline_func(train, arguments={}, enable_caching=False)",
      "assert client.wait_for_run_completion(run.run_id, 60).state == 'SUCCEEDED'",
      'assert client.list_pipelines(namespace="a").total_size == 1',
    );
    expect((await compiled(source)).map(({ name }) => name)).toEqual(["train"]);
  });

  it("a pipeline that is called with a local runner runs nothing", { timeout }, async () => {
    const source = module(
      "from kfp import local",
      "local.init(runner=local.SubprocessRunner(use_venv=False))",
      "train(rows=3)",
      'open("ran.txt", "w")',
    );
    expect((await compiled(source)).map(({ name }) => name)).toEqual(["train"]);
  });
});

it("a release with known advisories is told, once for all modules", { timeout }, async () => {
  const log = new RecordingLog();
  const workspace = makeWorkspace({ "a.py": module("pass"), "b.py": module("pass") });
  await compile(workspace, { sdk: "auto", log });
  expect(log.annotations.filter(({ title }) => title === "kfp with known advisories")).toMatchObject([
    { level: "warning", message: expect.stringContaining("is older than 2.18.1") },
  ]);
});

describe("files that a component embeds", () => {
  const source = [
    "from kfp import dsl",
    '@dsl.component(base_image="python:3.11", embedded_artifact_path="data")',
    "def use(files: dsl.EmbeddedInput[dsl.Dataset]) -> str:",
    "    return files.path",
    "@dsl.pipeline",
    "def p():",
    "    use()",
    "",
  ].join("\n");

  async function compileAt(seconds: number): Promise<string> {
    const workspace = makeWorkspace({ "p.py": source, "data/b.txt": "b\n", "data/a.txt": "a\n" });
    utimesSync(join(workspace, "data/a.txt"), seconds, seconds);
    const [result] = await compile(workspace, { sdk: "auto" });
    if (result?.kind !== "compiled") throw new Error(JSON.stringify(result));
    expect(result.pipeline.repairs).toEqual(["the embedded files of data are packed without times and owners"]);
    return result.pipeline.yaml;
  }

  it("are the same bytes in every checkout, and hold the files", { timeout }, async () => {
    const yaml = await compileAt(1_000_000);
    expect(await compileAt(2_000_000)).toBe(yaml);
    const text = JSON.stringify(load(yaml.split("---")[0] ?? ""));
    const packed = /ARCHIVE_B64 = '([^']+)'/.exec(text)?.[1] ?? "";
    const folder = makeWorkspace({});
    writeFileSync(join(folder, "a.tar"), gunzipSync(Buffer.from(packed, "base64")));
    expect(execFileSync("tar", ["-xOf", "a.tar"], { cwd: folder, encoding: "utf8" })).toBe("a\nb\n");
  });

  it("of notebook components are the same bytes in every checkout, too", { timeout }, async () => {
    const cells = [{ cell_type: "code", source: ["print(1)"], metadata: {}, outputs: [], execution_count: null }];
    const notebook = JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 });
    const component = `from kfp import dsl
@dsl.notebook_component(notebook_path="report.ipynb", base_image="python:3.11")
def report(rows: int):
    dsl.run_notebook(rows=rows)
@dsl.pipeline
def p(rows: int = 1):
    report(rows=rows)
`;
    const compileNotebook = async (seconds: number): Promise<string> => {
      const workspace = makeWorkspace({ "p.py": component, "report.ipynb": notebook });
      utimesSync(join(workspace, "report.ipynb"), seconds, seconds);
      const [result] = await compile(workspace, { sdk: "auto" });
      if (result?.kind !== "compiled") throw new Error(JSON.stringify(result));
      return result.pipeline.yaml;
    };
    expect(await compileNotebook(1_000_000)).toBe(await compileNotebook(2_000_000));
  });
});
