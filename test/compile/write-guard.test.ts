import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compile, oneStep, pipelineModule } from "../support/compile.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { makeWorkspace } from "../support/workspace.ts";

const head = `import os, shutil, subprocess
from pathlib import Path
from kfp import dsl
from kfp_tekton.compiler import TektonCompiler

def train(rows: int = 1):
    ${oneStep}

if __name__ == "__main__":
    TektonCompiler().compile(train, "p.yaml")
`;
const component = "name: add\n# reviewed\n";

/** The lines of `git status`, without the packages. */
function changes(workspace: string): readonly string[] {
  const status = execFileSync("git", ["status", "--porcelain", "-uall"], { cwd: workspace, encoding: "utf8" });
  return status.split("\n").filter((line) => line !== "" && !line.includes("compiled/"));
}

function makeRepository(files: Readonly<Record<string, string>>): string {
  const workspace = makeWorkspace(files);
  execFileSync("git", ["init", "-q"], { cwd: workspace });
  execFileSync("git", ["add", "."], { cwd: workspace });
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "x"], { cwd: workspace });
  return workspace;
}

describe("what runs as `__main__` cannot write below the workspace", () => {
  it.each([
    ["overwrites a file", `open("component.yaml", "w").write("x")`, "component.yaml"],
    ["makes a file", `Path("new.txt").write_text("x")`, "new.txt"],
    ["removes a file", `os.remove("component.yaml")`, "component.yaml"],
    ["moves a file", `os.rename("component.yaml", "other.yaml")`, "component.yaml"],
    ["moves a file over another", `shutil.copy("p.py", "component.yaml")`, "component.yaml"],
    ["changes a file's mode", `os.chmod("component.yaml", 0o777)`, "component.yaml"],
    ["makes a link", `os.symlink("p.py", "link.py")`, "link.py"],
    ["removes a folder", `shutil.rmtree("folder")`, "folder/file.txt"],
    ["truncates a file", `os.truncate("component.yaml", 0)`, "component.yaml"],
    ["writes above its own folder", `open("../top.txt", "w")`, "top.txt"],
    ["appends by a descriptor", `os.open("component.yaml", os.O_WRONLY | os.O_APPEND)`, "component.yaml"],
    ["makes a file beside its package that is none", `open("notes.txt", "w")`, "notes.txt"],
    [
      "saves a component",
      `from kfp.components import func_to_component_text, create_component_from_func\n    def add(a: int) -> int: return a\n    create_component_from_func(add, output_component_file="component.yaml")`,
      "component.yaml",
    ],
  ])("%s: refused, with the line and the file", async (_, statement, path) => {
    const workspace = makeRepository({
      "pipelines/p.py": `${head}    ${statement}\n`,
      "pipelines/component.yaml": component,
      "pipelines/folder/file.txt": "x",
    });
    const [result] = await compile(workspace, { pipelines: ["pipelines/*.py"] });
    if (result?.kind !== "failed") throw new Error("it must fail");
    const shown = path === "top.txt" ? path : `pipelines/${path}`;
    expect(result.error.message).toBe(
      `Could not compile pipelines/p.py: writes ${shown}: a module that runs as \`__main__\` must not change the repository`,
    );
    expect(result.error.location?.file).toBe("pipelines/p.py");
    expect(result.error.location?.line).toBe(11 + statement.split("\n").length - 1);
    expect(result.error.hint).toContain("temporary folder");
    expect(changes(workspace)).toEqual([]);
  });

  it.each([
    ["a shell", `subprocess.run(["sh", "-c", "echo x > component.yaml"])`, "component.yaml"],
    ["os.system", `os.system("rm component.yaml; echo x > new.txt")`, "component.yaml, new.txt"],
    [
      "os.posix_spawn",
      `os.waitpid(os.posix_spawn("/bin/sh", ["sh", "-c", "chmod 777 component.yaml"], {}), 0)`,
      "component.yaml",
    ],
    [
      "fork and exec",
      `pid = os.fork()\n    if pid == 0: os.execv("/bin/sh", ["sh", "-c", "echo x > new.txt"])\n    os.waitpid(pid, 0)`,
      "new.txt",
    ],
    [
      "many files",
      `subprocess.run(["sh", "-c", "for i in 1 2 3 4 5 6 7; do echo x > $i.txt; done"])`,
      "1.txt, 2.txt, 3.txt, 4.txt, 5.txt, 2 more",
    ],
  ])("a program that it starts changes files (%s): an error that names them", async (_, statement, paths) => {
    const workspace = makeRepository({ "p.py": `${head}    ${statement}\n`, "component.yaml": component });
    const [result, ...others] = await compile(workspace);
    if (result?.kind !== "failed") throw new Error("it must fail");
    expect(others).toEqual([]);
    expect(result.error.message).toBe(
      `Could not compile p.py: writes ${paths}: a module that runs as \`__main__\` must not change the repository`,
    );
    expect(result.error.location).toMatchObject({ file: "p.py", line: 11 });
    expect(result.error.hint).toContain("temporary folder");
  });

  it("the SDK's command writes where its module finds it, and not into the repository", async () => {
    const command = `sys.executable + " -B " + os.path.join(os.path.dirname(sys.executable), "dsl-compile-tekton") + " --py p.py --output p.yaml"`;
    const workspace = makeRepository({
      "p.py": `import os, sys\n${pipelineModule(oneStep)}\nif __name__ == "__main__":\n    assert os.system(${command}) == 0\n    assert "busybox" in open("p.yaml").read()\n`,
    });
    expect(await compile(workspace, { entry: "main" })).toMatchObject([{ kind: "compiled" }]);
    expect(changes(workspace)).toEqual([]);
  });

  it("a program that changes files in the block of a decorated module: the package, and an error", async () => {
    const workspace = makeRepository({
      "p.py": `import os\n${pipelineModule(oneStep)}\nif __name__ == "__main__":\n    os.system("echo x > new.txt")\n    from kfp_tekton.compiler import TektonCompiler\n    TektonCompiler().compile(p, "p.yaml")\n`,
    });
    const results = await compile(workspace);
    expect(results.map(({ kind }) => kind).toSorted()).toEqual(["compiled", "failed"]);
    expect(readdirSync(join(workspace, "compiled"))).toEqual(["p.yaml"]);
  });

  it("of modules that run at the same time, only the one whose program changes files is told so", async () => {
    const quiet = `    for _ in range(20): subprocess.run(["sleep", "0.05"], check=True)\n`;
    const workspace = makeRepository({
      "a.py": `${head}${quiet}`,
      "b.py": `${head}    subprocess.run(["sh", "-c", "sleep 0.3; echo x > b.txt"])\n`,
      "c.py": `import os, subprocess\nsubprocess.run(["sh", "-c", "sleep 0.2; echo x > c.txt"])\nopen("d.txt", "w").write("x")\n${pipelineModule(oneStep)}`,
      "e.py": `${head}${quiet}`,
    });
    const results = await compile(workspace);
    const failures = results.flatMap((result) => (result.kind === "failed" ? [result.error.message] : []));
    expect(failures).toEqual([
      "Could not compile b.py: writes b.txt: a module that runs as `__main__` must not change the repository",
    ]);
    expect(results.filter(({ kind }) => kind === "compiled")).toHaveLength(3);
    expect(changes(workspace).toSorted()).toEqual(["?? b.txt", "?? c.txt", "?? d.txt"]);
  });

  it("programs may read it, and write outside", async () => {
    const workspace = makeRepository({
      "p.py": `${head}    import tempfile\n    subprocess.run(["git", "rev-parse", "HEAD"], check=True)\n    with tempfile.TemporaryDirectory() as folder:\n        shutil.copy("component.yaml", folder)\n        subprocess.run(["sed", "-i", "s/add/sum/", os.path.join(folder, "component.yaml")], check=True)\n`,
      "component.yaml": component,
    });
    expect(await compile(workspace)).toMatchObject([{ kind: "compiled" }]);
    expect(changes(workspace)).toEqual([]);
  });

  it.each([
    ["a database", `import sqlite3; sqlite3.connect("data.db")`, "data.db"],
    ["a database's URI", `import sqlite3; sqlite3.connect("file:data.db?mode=rwc", uri=True)`, "data.db"],
    [
      "a link outside",
      `import tempfile; link = tempfile.mkdtemp() + "/link"; os.symlink(os.path.abspath("component.yaml"), link); open(link, "w")`,
      "component.yaml",
    ],
    [
      "a folder's descriptor",
      `folder = os.open("folder", os.O_RDONLY); os.chdir("/"); os.open("file.txt", os.O_WRONLY, dir_fd=folder)`,
      "folder/file.txt",
    ],
  ])("opens a file for writing by %s: refused", async (_, statement, path) => {
    const workspace = makeRepository({
      "p.py": `${head}    ${statement}\n`,
      "component.yaml": component,
      "folder/file.txt": "x",
    });
    const [result] = await compile(workspace);
    if (result?.kind !== "failed") throw new Error("it must fail");
    expect(result.error.message).toContain(`: writes ${path}: a module that runs as \`__main__\` must not`);
    expect(changes(workspace)).toEqual([]);
  });

  it("reads a database, and writes by the descriptor of a folder outside", async () => {
    const workspace = makeRepository({
      "p.py": `${head}    import sqlite3, tempfile\n    sqlite3.connect("file:data.db?mode=ro", uri=True).close()\n    sqlite3.connect(":memory:").close()\n    folder = os.open(tempfile.mkdtemp(), os.O_RDONLY)\n    os.close(os.open("component.yaml", os.O_WRONLY | os.O_CREAT, dir_fd=folder))\n`,
      "component.yaml": component,
      "data.db": "",
    });
    expect(await compile(workspace)).toMatchObject([{ kind: "compiled" }]);
    expect(changes(workspace)).toEqual([]);
  });

  it("also not where it lets no error through, which the log says", async () => {
    const workspace = makeRepository({
      "p.py": `${head}    try:\n        open("component.yaml", "w")\n    except OSError:\n        pass\n`,
      "component.yaml": component,
    });
    const log = new RecordingLog();
    const [result] = await compile(workspace, { log });
    expect(result?.kind).toBe("compiled");
    expect(log.lines).toEqual([
      "p.py:12 was not allowed to write component.yaml: a module that runs as `__main__` must not change the repository.",
    ]);
    expect(changes(workspace)).toEqual([]);
  });

  it("reads what it likes, and writes outside", async () => {
    const workspace = makeRepository({
      "p.py": `${head}    import tempfile\n    with tempfile.TemporaryDirectory() as folder:\n        shutil.copy("component.yaml", folder)\n        open(os.path.join(folder, "component.yaml"), "a").write("x")\n    open(os.devnull, "w").write("x")\n`,
      "component.yaml": component,
    });
    const [result] = await compile(workspace);
    expect(result).toMatchObject({ kind: "compiled" });
    expect(changes(workspace)).toEqual([]);
  });
});

it("an imported module that writes below the workspace is named in the log, with the line and the file", async () => {
  const workspace = makeRepository({
    "pipelines/p.py": `import helper\n${pipelineModule(oneStep)}`,
    "pipelines/helper.py": `import os\nopen(os.path.join(os.path.dirname(__file__), "made.txt"), "w").write("x")\n`,
  });
  const log = new RecordingLog();
  const [result] = await compile(workspace, { pipelines: ["pipelines/p.py"], log });
  expect(result?.kind).toBe("compiled");
  expect(log.lines).toEqual(["pipelines/helper.py:2 writes pipelines/made.txt while its module is imported."]);
  expect(readFileSync(join(workspace, "pipelines/made.txt"), "utf8")).toBe("x");
});
