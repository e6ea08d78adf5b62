import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CompileResult } from "../../src/compile/compile.ts";
import { compile, oneStep, pipelineModule } from "../support/compile.ts";
import { makeWorkspace } from "../support/workspace.ts";

type Failed = Extract<CompileResult, { kind: "failed" }>;

async function failure(files: Readonly<Record<string, string>>, compileTimeout = 60_000): Promise<Failed> {
  const results = await compile(makeWorkspace(files), { compileTimeout });
  const failed = results.find((result) => result.kind === "failed");
  if (failed === undefined) throw new Error(`nothing failed: ${JSON.stringify(results)}`);
  return failed;
}

const good = pipelineModule(oneStep, { name: "good" });
const top = (statement: string): string => `${statement}\n${pipelineModule(oneStep)}`;

describe("a module that does not compile is reported at the user's own line", () => {
  it.each([
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
      "a default that has no JSON",
      `from kfp import dsl\n@dsl.pipeline()\ndef p(a: list = [object()]):\n    ${oneStep}\n`,
      3,
      "TypeError",
    ],
    [
      "a bare decorator",
      `from kfp import dsl\n@dsl.pipeline\ndef p():\n    ${oneStep}\n`,
      1,
      "A function with @dsl.pipeline(...) is required",
    ],
    [
      "Argo variables",
      pipelineModule("dsl.ContainerOp(name='x', image='busybox', command=['echo', '{{workflow.status}}'])"),
      4,
      "These Argo variables are not supported",
    ],
    [
      "an artifact in /",
      pipelineModule(
        "dsl.ContainerOp(name='x', image='busybox', command=['echo'], output_artifact_paths={'a': '/a.txt'})",
      ),
      4,
      "path artifacts are not allowed",
    ],
    ["the DSL of KFP 2", top("from kfp.dsl import Input"), 1, "ImportError: cannot import name 'Input'"],
    ["a segmentation fault", top("import ctypes; ctypes.string_at(0)"), 1, "the Python process was ended by SIGSEGV"],
    ["more memory than there is", top("x = bytearray(1 << 46)"), 1, "MemoryError"],
  ])("%s", async (_, source, line, message) => {
    const { error, module } = await failure({ "p.py": source, "good.py": good });
    expect({ module, file: error.location?.file, line: error.location?.line }).toEqual({
      module: "p.py",
      file: "p.py",
      line,
    });
    expect(error.message).toContain(`Could not compile p.py: ${message}`.slice(0, 24));
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

  it("when it forges a result", async () => {
    const forged = `import os\nfor fd in range(3, 30):\n    try: os.write(fd, b'{"kind":"compiled","function":"p","name":"p","package":"../../../etc/passwd","files":[]}\\n')\n    except OSError: pass\nos._exit(0)`;
    const { error } = await failure({ "p.py": top(forged) });
    expect(error.message).toContain("called os._exit(0)");
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

  it("leaves a background process: it is ended", async () => {
    const marker = `marker-${process.pid}-${Date.now()}`;
    const workspace = makeWorkspace({
      "p.py": top(`import subprocess\nsubprocess.Popen(['sh', '-c', 'sleep 60 # ${marker}'], start_new_session=True)`),
    });
    const [result] = await compile(workspace);
    expect(result?.kind).toBe("compiled");
    const { execFileSync } = await import("node:child_process");
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
    ["from kfp.dsl import Input", "DSL of KFP 2"],
    ["open('absent.csv')", "__file__"],
  ])("%s", async (statement, hint) => {
    expect((await failure({ "p.py": top(statement) })).error.hint).toContain(hint);
  });
});
