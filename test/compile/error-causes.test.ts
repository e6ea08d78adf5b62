import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CompileResult } from "../../src/model/compiled-pipeline.ts";
import { makeCase } from "../support/cases.ts";
import { compile, oneStep, pipelineModule } from "../support/compile.ts";
import { makeWorkspace } from "../support/workspace.ts";

type Failed = Extract<CompileResult, { kind: "failed" }>;

async function failuresIn(workspace: string, env: Readonly<Record<string, string>> = {}): Promise<readonly Failed[]> {
  const results = await compile(workspace, { pipelines: ["pipelines/*.py"], env: { ...process.env, ...env } });
  return results.filter((result) => result.kind === "failed");
}

async function failure(source: string, others: Readonly<Record<string, string>> = {}): Promise<Failed["error"]> {
  const [failed] = await failuresIn(makeWorkspace({ "pipelines/p.py": source, ...others }));
  if (failed === undefined) throw new Error("it must fail");
  return failed.error;
}

interface Expected {
  readonly line: number;
  readonly message: string;
  readonly hint: string;
  readonly file?: string;
}

async function expectFailure(
  source: string,
  { line, message, hint, file = "pipelines/p.py" }: Expected,
  others: Readonly<Record<string, string>> = {},
): Promise<void> {
  const error = await failure(source, others);
  expect(error.message).toContain(message);
  expect(error.hint ?? "").toContain(hint);
  expect({ file: error.location?.file, line: error.location?.line }).toEqual({ file, line });
}

const top = (statement: string): string => `${statement}\n${pipelineModule(oneStep)}`;
const component = `from kfp.components import create_component_from_func
def make(rows: int) -> int:
    return rows
make_op = create_component_from_func(make)
`;

describe("what a module needs from its surroundings", () => {
  it.each([
    ["os.environ[...]", "import os\nHOST = os.environ['KUBEFLOW_ENDPOINT']", 2],
    [
      "os.getenv(...) and a method of it",
      "import os\nHOST = os.getenv('KUBEFLOW_ENDPOINT')\nURL = HOST.rstrip('/')",
      3,
    ],
  ])("an environment variable by %s: `pass-env`", async (_, statement, line) => {
    await expectFailure(top(statement), {
      line,
      message: "the environment variable KUBEFLOW_ENDPOINT is not set",
      hint: "Set KUBEFLOW_ENDPOINT in the step's `env:` and name it in `pass-env`",
    });
  });

  it("a variable's name that is missing in a dictionary of its own is not taken for one", async () => {
    const error = await failure(top("{}['KUBEFLOW_ENDPOINT']"));
    expect(error.message).toBe("Could not compile pipelines/p.py: KeyError: 'KUBEFLOW_ENDPOINT'");
  });

  it("files of Git LFS and of submodules: `lfs: true` and `submodules: true` of actions/checkout", async () => {
    const failures = await failuresIn(makeCase("lfs-pointer"));
    expect(failures.map(({ error }) => [error.message.split(": ").at(-1), error.hint?.slice(0, 40)])).toEqual([
      [
        "pipelines/component.yaml is a pointer of Git LFS instead of the file itself",
        "Set `lfs: true` on the actions/checkout ",
      ],
      ["libs/shared is a submodule that is not checked out", "Set `submodules: true` on the actions/ch"],
      ["libs/shared is a submodule that is not checked out", "Set `submodules: true` on the actions/ch"],
    ]);
  });

  it.each([
    ["import dotenv", "it is part of the package python-dotenv", "Add python-dotenv to a requirements file"],
    [
      "from google.cloud import bigquery_of_no_one",
      "google-cloud-bigquery-of-no-one",
      "Add google-cloud-bigquery-of-no-one",
    ],
    ["import google.cloud.storage_of_no_one", "google-cloud-storage-of-no-one", "Add google-cloud-storage-of-no-one"],
    ["import pandas_of_the_moon", "No module named 'pandas_of_the_moon'", "Add the package to a requirements file"],
  ])("a package that is not installed: %s", async (statement, message, hint) => {
    await expectFailure(top(statement), { line: 1, message, hint });
  });

  it.each([
    ["Pipfile", "[packages]\npython-dotenv = '*'\n"],
    ["pyproject.toml", "[project]\ndependencies = ['python_dotenv>=1']\n"],
  ])("a package that %s lists", async (file, text) => {
    const error = await failure(top("import dotenv"), { [file]: text });
    expect(error.message).toContain(`the package python-dotenv, which ${file} lists`);
  });

  it("the network, for a component that a store is asked for", async () => {
    const error = await failure(
      top(`raise RuntimeError('Component x was not found. Tried the following locations:\\nhttp://h/x')`),
    );
    expect(error.hint).toContain("from the network");
  });
});

describe("a module of the repository that is not found", () => {
  const shared = { "shared/__init__.py": "", "shared/dataset.py": "def load_data(): pass\n" };
  it.each([
    ["import shared.datset", "did you mean `shared.dataset`?"],
    ["from shared.datset import load_data", "did you mean `shared.dataset`?"],
    ["import shraed.dataset", "did you mean `shared`?"],
    ["from shared.dataset import load_dta", "did you mean `load_data`?"],
    ["from shared import datset", "did you mean `dataset`?"],
  ])("by a typing error: %s", async (statement, message) => {
    await expectFailure(top(statement), { line: 1, message, hint: "Correct the name" }, shared);
  });

  it("by a relative import without a package: `__init__.py`", async () => {
    await expectFailure(
      top("from .steps import step"),
      { line: 1, message: "attempted relative import", hint: "__init__.py" },
      { "pipelines/steps.py": "step = 1\n" },
    );
  });

  it("because a file hides the package of its name", async () => {
    const others = { "pipelines/acme.py": "x = 1\n" };
    const expected = { line: 1, message: "pipelines/acme.py hides the package acme", hint: "Rename the file" };
    await expectFailure(top("import acme.pipeline"), expected, others);
  });
});

describe("values that are known only when the pipeline runs", () => {
  const body = (text: string, expected: Omit<Expected, "line"> & { readonly line?: number }) =>
    expectFailure(`${component}${pipelineModule(text)}`, { line: 9, ...expected });

  it.each([
    ["if rows > 5:\n    pass", "the condition `rows > 5` is always true here"],
    ["if rows == 5 and True:\n    pass", "the condition `rows == 5` is always true here"],
    ["x = 1 if rows else 2", "the condition `rows` is always true here"],
    ["x = rows or 2", "the condition `rows` is always true here"],
    ["while rows < 5:\n    pass", "the condition `rows < 5` is always true here"],
    ["x = [1 for _ in 'ab' if rows != 2]", "the condition `rows != 2` is always true here"],
    ["x = max(rows, 3)", "is always true here"],
    ["if 3 in [rows]: pass", "is always true here"],
  ])("a condition that is always true: %s", async (text, message) => {
    await body(text, { message, hint: "with dsl.Condition" });
  });

  it("of a task's output, with both names", async () => {
    await body("made = make_op(rows)\nif made.output > 5:\n    pass", {
      line: 10,
      message: 'the condition `make.outputs["Output"] > 5` is always true here',
      hint: "with dsl.Condition",
    });
  });

  it.each([
    ["rows * 2"],
    ["rows + 1"],
    ["-rows"],
    ["int(rows)"],
    ["len(rows)"],
    ["rows[0]"],
    ["'x' + rows"],
    ["__import__('math').sqrt(rows)"],
    ["__import__('json').dumps({'a': rows})"],
    ["__import__('os').path.join('/data', rows)"],
  ])("a calculation: %s", async (text) => {
    await body(text, { message: "PipelineParam", hint: "compute with it in a component" });
  });

  it.each([
    ["for number in range(rows): pass", "as an integer", "dsl.ParallelFor"],
    ["x = f'{rows:05d}'", "unsupported format string", "without a format"],
    ["x = {'a': 1}[rows]", "pipelineparam", "compute with it in a component"],
    ["x = make_op(rows).result", "has no attribute 'result'", "`task.output`"],
    ["make_op(rowz=1)", "unexpected keyword argument 'rowz'", "use one of the inputs"],
    ["with dsl.Condition(rows > 3 and rows < 5): pass", "is always true here", "for `and`, nest two"],
  ])("with a cure of its own: %s", async (text, message, hint) => {
    await body(text, { message, hint });
  });

  it("a loop", async () => {
    await body("for row in rows:\n    pass", { message: "not iterable", hint: "dsl.ParallelFor" });
  });

  it("in a helper function, whether a value was given is a fair question; texts, sets and conditions of tasks stay as they are", async () => {
    const source = `${component}from kfp import dsl
def helper(rows=None):
    return make_op(rows) if rows else make_op(1)
@dsl.pipeline(name="p")
def p(rows: int = 1, text: str = "a"):
    made = helper(rows)
    assert len({made.output, made.outputs["Output"], rows, text}) == 3 and f"{rows} rows" and "%s" % rows
    with dsl.Condition(made.output > 5):
        helper()
`;
    const [result] = await compile(makeWorkspace({ "p.py": source }));
    expect(result).toMatchObject({ kind: "compiled" });
  });

  it("an output that a task does not have: those that it has are named", async () => {
    await body("data = make_op(rows)\nmake_op(data.outputs['data_path'])", {
      line: 10,
      message: "KeyError: 'data_path' is no output of task make. Its outputs: Output",
      hint: "`task.outputs[",
    });
  });
});

describe("decorators", () => {
  const bare = `@dsl.pipeline\ndef bare():\n    ${oneStep}\n`;
  it("without parentheses, at the decorator", async () => {
    await expectFailure(`from kfp import dsl\n\n${bare}`, {
      line: 3,
      message: "the decorator of bare has no parentheses",
      hint: 'Write @dsl.pipeline(name="...")',
    });
  });

  it("without parentheses, as the second function of a module: the first one compiles", async () => {
    const results = await compile(makeWorkspace({ "p.py": pipelineModule(oneStep) + bare }));
    expect(results.map((result) => result.kind)).toEqual(["compiled", "failed"]);
    expect(results[1]).toMatchObject({ function: "bare", error: { location: { file: "p.py", line: 6 } } });
  });

  it("without parentheses, where the module compiles it itself", async () => {
    const call = `from kfp_tekton.compiler import TektonCompiler\nif __name__ == "__main__":\n    TektonCompiler().compile(bare, "p.yaml")\n`;
    const [result] = await compile(makeWorkspace({ "p.py": `from kfp import dsl\n${bare}${call}` }), { entry: "main" });
    expect(result?.kind === "failed" && result.error.message).toContain("has no parentheses");
  });
});

describe("a module that is written for KFP 2", () => {
  it.each(["v2_artifacts.py", "v2_hello.py", "v2_kubernetes.py"])("%s compiles with kfp 2", async (file) => {
    const [result] = await compile(makeCase("v2-sdk"), { pipelines: [`pipelines/${file}`] });
    expect(result).toMatchObject({ kind: "compiled", pipeline: { sdkVersion: expect.stringMatching(/^2\./) } });
  });

  it("and has names of KFP 1 too is told so, at the line of the name that KFP 1 does not have", async () => {
    const [result] = await compile(makeCase("v2-sdk"), { pipelines: ["pipelines/v2_importer.py"] });
    expect(result).toMatchObject({
      kind: "failed",
      error: {
        message: expect.stringContaining("dsl.importer"),
        hint: expect.stringContaining("importer"),
        location: { file: "pipelines/v2_importer.py", line: 14 },
      },
    });
  });

  it("is never executed: the function of its component stays untouched", async () => {
    const source = `from kfp import dsl

@dsl.component
def say(name: str) -> str:
    open("/dev/full", "w").write("executed")
    return "hi " + name

@dsl.pipeline(name="hello")
def hello(name: str = "you"):
    say(name=name)
`;
    const [result] = await compile(makeWorkspace({ "p.py": source }));
    expect(result?.kind).toBe("compiled");
    // The same with KFP 1, where another name of the module asks for it.
    const mixed = `import kfp_tekton\n${source}`;
    await expectFailure(mixed, { line: 4, message: "written for KFP 2", hint: "compiled with kfp 2" });
  });

  it.each([
    ["TypeError: Input argument supports only the following types: PipelineParam, str, int, float. Got: x"],
    ["AttributeError: 'NoneType' object has no attribute 'remove_task_from_groups'"],
    ["AttributeError: module 'kfp.v2.components' has no attribute 'x'"],
  ])("by the SDK's own words: %s", async (words) => {
    const [kind, text] = [words.split(": ")[0], words.slice(words.indexOf(": ") + 2)];
    const error = await failure(top(`raise ${kind}(${JSON.stringify(text)})`));
    expect(error.hint).toContain("compiled with kfp 2");
  });

  it("a component function of KFP 1, which returns an operator, compiles", async () => {
    const source = `from kfp import dsl
@dsl.component
def say(name):
    return dsl.ContainerOp(name="say", image="busybox", command=["echo", name])
${pipelineModule("say(rows)")}`;
    const [result] = await compile(makeWorkspace({ "p.py": source }));
    expect(result).toMatchObject({ kind: "compiled" });
  });
});

describe("what the SDK says only when all has compiled is shown at the line that has it", () => {
  const step = (command: string, more = ""): string =>
    `\n\nstep = dsl.ContainerOp(\n    name="load",\n    image="busybox",\n    ${command},\n    ${more}\n)`;
  it.each([
    ["command=['echo', '{{workflow.status}}']", "$(tasks.status)"],
    ["command=['echo', '{{workflow.creationTimestamp}}']", "Tekton has other variables"],
    ["command=['echo', '{{workflow.annotations.team/name}}']", "metadata.annotations['team/name']"],
  ])("a variable of Argo: %s", async (command, hint) => {
    const message = "These Argo variables are not supported";
    await expectFailure(pipelineModule(step(command)), { line: 10, message, hint });
  });

  it("an output in `/`, with its task, its name and its path", async () => {
    const source = pipelineModule(
      step("command=['true']", "output_artifact_paths={'mlpipeline-ui-metadata': '/ui.json'}"),
    );
    await expectFailure(source, {
      line: 11,
      message: "task load writes its output mlpipeline-ui-metadata to /ui.json",
      hint: "into a folder",
    });
  });

  it("`from __future__ import annotations`, at that import", async () => {
    const workspace = makeCase("import-habits");
    const [result] = await compile(workspace, { pipelines: ["pipelines/b_future.py"] });
    expect(result).toMatchObject({
      kind: "failed",
      error: {
        hint: expect.stringContaining("remove that import"),
        location: { file: "pipelines/b_future.py", line: 1 },
      },
    });
  });
});

it("a notebook that was exported: take the cell magics out, or name the notebook", async () => {
  await expectFailure(top("get_ipython().system('ls')"), { line: 1, message: "get_ipython", hint: "`*.ipynb`" });
});

it("a script that ends itself: what to do with it", async () => {
  const error = await failure(top("import sys\nsys.exit(True)"));
  expect(error.message).toContain("called sys.exit(True)");
  expect(error.hint).toContain("`entry: pipeline`");
});

it("a submodule that is checked out, but lacks the module, is no reason", async () => {
  const workspace = makeCase("lfs-pointer");
  mkdirSync(dirname(join(workspace, "libs/shared/.git")), { recursive: true });
  writeFileSync(join(workspace, "libs/shared/.git"), "gitdir: ../../.git/modules/libs/shared\n");
  const failures = await failuresIn(workspace);
  expect(failures.map(({ error }) => error.message).join("\n")).not.toContain("not checked out");
});
