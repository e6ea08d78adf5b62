import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CompileResult } from "../../src/model/compiled-pipeline.ts";
import { compile, oneStep, pipelineModule } from "../support/compile.ts";
import { compileTogether } from "../support/compile-together.ts";
import { sdkPython } from "../support/sdk.ts";
import { makeWorkspace } from "../support/workspace.ts";

type Failed = Extract<CompileResult, { kind: "failed" }>;

async function failure(files: Readonly<Record<string, string>>, compileTimeout = 60_000): Promise<Failed> {
  const results = await compile(makeWorkspace(files), { compileTimeout });
  const failed = results.find((result) => result.kind === "failed");
  if (failed === undefined) throw new Error(`nothing failed: ${JSON.stringify(results)}`);
  return failed;
}

const compileOne = compileTogether();

/** The failure of one of many modules, which are compiled in one step. */
async function failureOf(source: string): Promise<Failed> {
  const result = await compileOne(source);
  if (result.kind !== "failed") throw new Error(`nothing failed: ${JSON.stringify(result)}`);
  return result;
}

const minorVersion = Number(
  execFileSync(sdkPython(), ["-c", "import sys; print(sys.version_info[1])"], { encoding: "utf8" }),
);
const good = pipelineModule(oneStep, { name: "good" });
const component = `from kfp.components import create_component_from_func
def make(rows: int, seed: int):
    print(rows, seed)
make_op = create_component_from_func(make)
`;
const top = (statement: string): string => `${statement}\n${pipelineModule(oneStep)}`;

describe("a module that does not compile is reported at the user's own line, whatever the others of the step do", () => {
  it.concurrent.each([
    ["a syntax error", `${pipelineModule(oneStep)}def broken(:\n`, 6, "SyntaxError: "],
    [
      "a missing package",
      top("import pandas_of_the_moon"),
      1,
      "ModuleNotFoundError: No module named 'pandas_of_the_moon'",
    ],
    ["an exception at import", top("1 / 0"), 1, "ZeroDivisionError: division by zero"],
    ["sys.exit at import", top("import sys; sys.exit(0)"), 1, "called sys.exit(0)"],
    ["os._exit at import", top("import os; os._exit(0)"), 1, "called os._exit(0)"],
    ["an exception in the pipeline function", pipelineModule("raise ValueError('no rows')"), 5, "ValueError: no rows"],
    [
      "an error inside the SDK",
      pipelineModule(`${oneStep}\ndsl.ContainerOp(name='x', image=3, file_outputs=5)`),
      6,
      "TypeError",
    ],
    [
      "an input that a component does not have",
      `${component}${pipelineModule("make_op(rows=1, seeds=2)")}`,
      9,
      "TypeError: Make() got an unexpected keyword argument 'seeds'. The component's inputs: rows, seed",
    ],
    [
      "an input that a component is not given",
      `${component}${pipelineModule("make_op(rows=1)")}`,
      9,
      "TypeError: Make() missing 1 required positional argument: 'seed'. The component's inputs: rows, seed",
    ],
    [
      "a default that has no JSON",
      `from kfp import dsl\n@dsl.pipeline()\ndef p(a: list = [object()]):\n    ${oneStep}\n`,
      3,
      "TypeError",
    ],
    [
      "a bare decorator",
      `from kfp import dsl\n@dsl.pipeline\ndef p():\n    ${oneStep}\n`,
      2,
      "the decorator of p has no parentheses, so the SDK makes no pipeline of it",
    ],
    [
      "Argo variables",
      pipelineModule("dsl.ContainerOp(name='x', image='busybox', command=['echo', '{{workflow.status}}'])"),
      5,
      "These Argo variables are not supported",
    ],
    [
      "an artifact in /",
      pipelineModule(
        "dsl.ContainerOp(name='x', image='busybox', command=['echo'], output_artifact_paths={'a': '/a.txt'})",
      ),
      5,
      "path artifacts are not allowed",
    ],
    ["the DSL of KFP 2", top("from kfp.dsl import Input"), 1, "ImportError: cannot import name 'Input'"],
    ["a segmentation fault", top("import ctypes; ctypes.string_at(0)"), 1, "the Python process was ended by SIGSEGV"],
    ["more memory than there is", top("x = bytearray(1 << 46)"), 1, "MemoryError"],
  ])("%s", async (_, source, line, message) => {
    const { error, module } = await failureOf(source);
    expect({ file: error.location?.file, line: error.location?.line }).toEqual({ file: module, line });
    expect(error.message).toContain(`Could not compile ${module}: `);
    expect(error.message).toContain(message);
  });

  it("in a helper's file", async () => {
    const { error } = await failure({
      "p.py": top("import helper"),
      "helper.py": "x = 1\nraise RuntimeError('from the helper')\n",
    });
    expect(error.location).toMatchObject({ file: "helper.py", line: 2 });
    expect(error.traceback).toBe(
      "p.py:1 in <module>\n    import helper\nhelper.py:2 in <module>\n    raise RuntimeError('from the helper')\nRuntimeError: from the helper",
    );
  });

  it("when it never ends, with the line that it was at", async () => {
    const { error } = await failure({ "p.py": top("import time\nwhile True:\n    time.sleep(0.01)") }, 1_500);
    expect(error.message).toBe("Could not compile p.py: did not finish within 1.5 s (`compile-timeout`)");
    expect(error.hint).toContain("raise `compile-timeout`");
    expect(error.location?.file).toBe("p.py");
    expect([2, 3]).toContain(error.location?.line);
  });

  it("when it ignores every signal", async () => {
    const { error } = await failure(
      {
        "p.py": top(
          "import signal\nsignal.signal(signal.SIGUSR2, signal.SIG_IGN)\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nwhile True: pass",
        ),
      },
      1_500,
    );
    expect(error.message).toContain("did not finish within 1.5 s");
  });

  it("when it ends the process that compiles", async () => {
    const source = top("import os, signal\nos.kill(os.getppid(), signal.SIGKILL)");
    await expect(compile(makeWorkspace({ "p.py": source }))).rejects.toMatchObject({
      message: "The compiler process ended unexpectedly (SIGKILL).",
      hint: expect.stringContaining("a module ends other processes"),
    });
  });

  it("when it forges a result", async () => {
    const forged = `import os\nfor fd in range(3, 30):\n    try: os.write(fd, b'{"kind":"compiled","function":"p","name":"p","package":"../../../etc/passwd","files":[]}\\n')\n    except OSError: pass\nos._exit(0)`;
    const { error } = await failure({ "p.py": top(forged) });
    expect(error.message).toContain("called os._exit(0)");
  });
});

describe("where Python tells it, the column is shown too", () => {
  it.concurrent.each([
    ["of a syntax error, on every Python", `${pipelineModule(oneStep)}def broken(:\n`, 0, 12],
    ["of the expression that failed", top("x = 1; y = 1 / 0"), 11, 12],
    ["of the call in the pipeline function", pipelineModule("x = 1; int('many')"), 11, 12],
    [
      "of the call that the SDK did not like",
      pipelineModule("dsl.ContainerOp(name='x', image=3, file_outputs=5)"),
      11,
      5,
    ],
  ])("%s", async (_, source, since, column) => {
    const { error } = await failureOf(source);
    expect(error.location?.column).toBe(minorVersion >= since ? column : undefined);
  });
});

describe("an error that has its cause elsewhere is shown where the user's own code is", () => {
  it("in a helper that the pipeline function calls", async () => {
    const { error } = await failure({
      "p.py": `import helper\n${pipelineModule("helper.steps()")}`,
      "helper.py": "def steps():\n    return {}['absent']\n",
    });
    expect(error.message).toBe("Could not compile p.py: KeyError: 'absent'");
    expect(error.location).toMatchObject({ file: "helper.py", line: 2 });
    expect(error.traceback?.split("\n").map((line) => line.trim())).toEqual([
      "p.py:6 in p",
      "helper.steps()",
      "helper.py:2 in steps",
      "return {}['absent']",
      "KeyError: 'absent'",
    ]);
  });

  it("in the module that causes another error", async () => {
    const { error } = await failure({
      "p.py": top(
        "import json\ntry:\n    json.loads('{')\nexcept ValueError as error:\n    raise RuntimeError('bad settings') from error",
      ),
    });
    expect(error.message).toContain("RuntimeError: bad settings");
    expect(error.location).toMatchObject({ file: "p.py", line: 5 });
  });

  it.each(["yaml.py", "types.py"])("in a module whose name another one has: %s", async (name) => {
    const { error } = await failure({ [name]: top("1 / 0") });
    expect(error.message).toBe(`Could not compile ${name}: ZeroDivisionError: division by zero`);
    expect(error.location).toMatchObject({ file: name, line: 1 });
  });

  it("not in a virtual environment inside the repository", async () => {
    const { error } = await failure({
      ".venv/lib/python3/site-packages/broken.py": "raise OSError('deep inside')\n",
      "p.py": top("import sys\nsys.path.insert(0, '.venv/lib/python3/site-packages')\nimport broken"),
    });
    expect(error.message).toContain("OSError: deep inside");
    expect(error.location).toMatchObject({ file: "p.py", line: 3 });
  });
});

describe("names that clash", () => {
  it("of two pipelines: both compile, to packages of their own", async () => {
    const one = pipelineModule(oneStep, { name: "same" });
    const results = await compile(makeWorkspace({ "p.py": `${one}${one.replace("def same", "def other")}` }));
    expect(results.map((result) => result.kind === "compiled" && result.pipeline.packagePath)).toEqual([
      "compiled/p.same.yaml",
      "compiled/p.other.yaml",
    ]);
  });

  it("of two functions: each has a package, and the one that the module calls so keeps the name", async () => {
    const one = pipelineModule(oneStep, { name: "same" });
    const other = one.replace('name="same"', 'name="other one"');
    const paths = async (source: string) =>
      (await compile(makeWorkspace({ "p.py": source }))).map(
        (result) => result.kind === "compiled" && result.pipeline.packagePath,
      );
    expect(await paths(other + one)).toEqual(["compiled/p.other-one.yaml", "compiled/p.same.yaml"]);
    expect(await paths(one + one)).toEqual(["compiled/p.same-2.yaml", "compiled/p.same.yaml"]);
  });
});

describe("a module that misbehaves costs its own result and nothing else", () => {
  it.each([
    ["dies", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"],
    ["kills its group", "import os, signal; os.killpg(0, signal.SIGKILL)"],
    ["kills its parent's children", "import sys; sys.exit(3)"],
  ])("%s", async (_, statement) => {
    const results = await compile(
      makeWorkspace({
        "a.py": top(statement),
        "b.py": good,
        "c.py": good.replace("good", "other").replace("def good", "def other"),
      }),
    );
    expect(results.map((result) => result.kind)).toEqual(["failed", "compiled", "compiled"]);
  });

  it("floods: what it printed is kept at both ends, and no command of the runner gets through to the result", async () => {
    const workspace = makeWorkspace({
      "p.py": top("print('first line')\nprint('x' * 17_000_000)\nprint('::add-mask::secret')"),
    });
    const [result] = await compile(workspace);
    expect(result?.kind).toBe("compiled");
    expect(result?.output.length).toBeLessThan(70_000);
    expect(result?.output).toMatch(/^first line\n/);
    expect(result?.output).toMatch(/bytes left out/);
    expect(result?.output.trimEnd()).toMatch(/::add-mask::secret$/);
  });

  it.each([
    ["forks and goes on in both", "import os\nos.fork()"],
    ["forks a child that hangs", "import os, time\nif os.fork() == 0:\n    time.sleep(60)"],
    ["closes all that is open", "import os\nos.closerange(0, 100)"],
    ["takes its output away", "import sys\nsys.stdout = sys.stderr = None"],
    ["prints what looks like a result", `print('{"kind": "failed", "message": "lie"}', flush=True)`],
    ["changes what the SDK uses", "import os, json\njson.dumps = os.path.join = None"],
  ])("%s: the others compile", async (_, statements) => {
    const results = await compile(makeWorkspace({ "a.py": top(statements), "b.py": good }), { compileTimeout: 20_000 });
    expect(results.filter((result) => result.kind === "compiled").map(({ pipeline }) => pipeline.module)).toContain(
      "b.py",
    );
    const own = results.filter(
      (result) => (result.kind === "compiled" ? result.pipeline.module : result.module) === "a.py",
    );
    expect(own).toHaveLength(1);
  });

  it("leaves a background process: it is ended", async () => {
    const marker = `marker-${process.pid}-${Date.now()}`;
    const workspace = makeWorkspace({
      "p.py": top(`import subprocess\nsubprocess.Popen(['sh', '-c', 'sleep 60 # ${marker}'], start_new_session=True)`),
    });
    const [result] = await compile(workspace);
    expect(result?.kind).toBe("compiled");
    expect(execFileSync("ps", ["-eo", "args"], { encoding: "utf8" })).not.toContain(marker);
  });

  it("writes nothing into the repository by compile calls of its own outside __main__", async () => {
    const workspace = makeWorkspace({
      "p.py": `${pipelineModule(oneStep)}from kfp_tekton.compiler import TektonCompiler\nTektonCompiler().compile(p, __file__.replace('.py', '.yaml'))\n`,
    });
    const [result] = await compile(workspace);
    expect(result?.kind).toBe("compiled");
    expect(existsSync(join(workspace, "p.yaml"))).toBe(false);
  });
});

describe("hints say what to do", () => {
  it.each([
    ["import pandas_of_the_moon", "`requirements`"],
    ["from kfp.dsl import Input", "Use the names of one SDK"],
    ["open('absent.csv')", "__file__"],
    ["import kfp.components\nkfp.components.load_component_from_url('http://127.0.0.1:9/c.yaml')", "from the network"],
    ["import kfp.dsl\nkfp.dsl.container_component", "Use the names of one SDK"],
    ["from kfp.dsl import component\n@component(base_image='x')\ndef f(): pass", "Use the names of one SDK"],
    ["raise ModuleNotFoundError(\"No module named 'distutils'\")", "setuptools"],
  ])("%s", async (statement, hint) => {
    expect((await failure({ "p.py": top(statement) })).error.hint).toContain(hint);
  });

  it.each([
    [
      "dsl.ContainerOp(name='x', image='busybox', command=['echo', '{{workflow.status}}'])",
      "Tekton has other variables",
    ],
    ["dsl.ContainerOp(name='x', image='b', command=['e'], output_artifact_paths={'a': '/a.txt'})", "into a folder"],
    [
      "dsl.ContainerOp(name='x', image='b', command=['e'], file_outputs={'a': '/o/a'}).add_pod_annotation('tekton-result-sizes', '{\"a\": 9000}')",
      "`arguments`",
    ],
  ])("in a pipeline function: %s", async (statement, hint) => {
    expect((await failure({ "p.py": pipelineModule(statement) })).error.hint).toContain(hint);
  });

  it("where the decorator lacks its parentheses", async () => {
    const source = `from kfp import dsl\n@dsl.pipeline\ndef p():\n    ${oneStep}\n`;
    expect((await failure({ "p.py": source })).error.hint).toBe('Write @dsl.pipeline(name="...").');
  });
});
