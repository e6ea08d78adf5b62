import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CompileResult } from "../../src/model/compiled-pipeline.ts";
import { makeCase } from "../support/cases.ts";
import { type CompileSettings, compile, oneStep, pipelineModule } from "../support/compile.ts";
import { findInterpreters } from "../support/interpreters.ts";
import { runModule, withoutLoopIds } from "../support/python-module.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { makeWorkspace } from "../support/workspace.ts";

const errorsOf = (results: readonly CompileResult[]): readonly string[] =>
  results.flatMap((result) => (result.kind === "failed" ? [result.error.message] : []));

/** Compiles a module, and holds each package against the file of that name that `python module.py` writes. */
async function expectSameAsPython(
  workspace: string,
  module: string,
  options: CompileSettings = {},
  args: readonly string[] = [],
): Promise<readonly CompileResult[]> {
  const written = Object.entries(runModule(workspace, module, args)).filter(([name]) => /\.ya?ml$/.test(name));
  const before = readdirSync(workspace, { recursive: true }).sort();
  const results = await compile(workspace, { pipelines: [module], ...options });
  expect(errorsOf(results)).toEqual([]);
  const packages = results.flatMap((result) => (result.kind === "compiled" ? [result.pipeline] : []));
  const names = packages.length > 1 ? packages.map(({ packagePath }) => basename(packagePath)) : ["its package"];
  const found = Object.fromEntries(packages.map(({ yaml }, index) => [names[index], withoutLoopIds(yaml)]));
  const nameOf = (path: string): string => (packages.length > 1 ? basename(path) : "its package");
  expect(found).toEqual(Object.fromEntries(written.map(([name, text]) => [nameOf(name), withoutLoopIds(text)])));
  const after = readdirSync(workspace, { recursive: true, encoding: "utf8" });
  expect(after.filter((name) => !name.startsWith("compiled")).sort()).toEqual(before);
  return results;
}

const kit = `import os
from kfp import dsl
from kfp_tekton.compiler import TektonCompiler

IMAGE = "busybox"

def train(rows: int = 1):
    dsl.ContainerOp(name="step", image=IMAGE, command=["echo", os.environ.get("STAGE", ""), rows])
`;
const main = (...lines: readonly string[]): string =>
  `${kit}\nif __name__ == "__main__":\n${lines.map((line) => `    ${line}`).join("\n")}\n`;

describe("a compile call compiles then and there, in the process as it then is", () => {
  it.each([
    ["a factory in a loop, a package per region", "main-factory-loop", "pipelines/regions.py"],
    ["the module's own configuration and environment", "main-conf-silent", "pipelines/score.py"],
    ["an edit of the file that the call wrote", "main-postedit", "pipelines/mirror.py"],
  ])("as `python module.py` does: %s", async (_, name, module) => {
    await expectSameAsPython(makeCase(name), module);
    await expectSameAsPython(makeCase(name), module, { entry: "main" });
  });

  it.each([
    ["globals", main("for IMAGE in ('alpine', 'debian'):", "    TektonCompiler().compile(train, IMAGE + '.yaml')")],
    [
      "environment variables",
      main(
        "for stage in ('dev', 'prod'):",
        "    os.environ['STAGE'] = stage",
        "    TektonCompiler().compile(train, 'train-%s.yaml' % stage)",
      ),
    ],
    [
      "attributes of the compiler",
      main(
        "compiler = TektonCompiler()",
        "compiler.pipeline_labels['team'] = 'ml'",
        "compiler.produce_taskspec = False",
        "compiler.compile(train, 'own.yaml')",
      ),
    ],
    [
      "lambdas",
      main(
        "for name in ('a', 'b'):",
        "    TektonCompiler().compile(lambda rows=1, name=name: train(name), name + '.yaml')",
      ),
    ],
    [
      "a configuration that two calls share",
      main(
        "from kfp_tekton.compiler.pipeline_utils import TektonPipelineConf",
        "conf = TektonPipelineConf()",
        "TektonCompiler().compile(train, 'first.yaml', tekton_pipeline_conf=conf)",
        "conf.add_pipeline_label('team', 'ml')",
        "TektonCompiler().compile(train, 'second.yaml', tekton_pipeline_conf=conf)",
      ),
    ],
    [
      "a compiler that a class extends",
      `${kit}
class Own(TektonCompiler):
    def compile(self, function, path):
        super().compile(function, path)
        with open(path, "a") as file:
            file.write("# by us\\n")

if __name__ == "__main__":
    Own().compile(train, "own.yaml")
`,
    ],
    [
      "processes that the module forks",
      main(
        "import multiprocessing",
        "def one(name): TektonCompiler().compile(train, name + '.yaml')",
        "jobs = [multiprocessing.get_context('fork').Process(target=one, args=(name,)) for name in 'ab']",
        "[job.start() for job in jobs]; [job.join() for job in jobs]",
      ),
    ],
    [
      "a folder that it makes and goes to",
      main(
        "os.makedirs('build/out', exist_ok=True)",
        "home = os.getcwd()",
        "os.chdir('build/out')",
        "TektonCompiler().compile(train, 'own.yaml')",
        "assert os.getcwd() == os.path.join(home, 'build', 'out') and os.path.abspath('own.yaml').startswith(home)",
        "assert 'TektonCompiler' in open('../../p.py').read() and os.listdir('.') == ['own.yaml']",
        "os.chdir('../..')",
        "assert os.getcwd() == home and os.path.exists('build/out/own.yaml')",
      ),
    ],
    ["a compile call outside the guard", `${kit}\nTektonCompiler().compile(train, __file__.replace(".py", ".yaml"))\n`],
  ])("with %s", async (_, source) => {
    await expectSameAsPython(makeWorkspace({ "pipelines/p.py": source }), "pipelines/p.py");
  });

  it("with loops: no two packages of one function give their resources the same names", async () => {
    const source = `from kfp import dsl
from kfp_tekton.compiler import TektonCompiler

def loop(rows: int = 1):
    with dsl.ParallelFor([1, 2]) as item:
        ${oneStep}

if __name__ == "__main__":
    for name in ("a", "b"):
        TektonCompiler().compile(loop, name + ".yaml")
`;
    const results = await expectSameAsPython(makeWorkspace({ "p.py": source }), "p.py");
    const ids = results.map(
      (result) => result.kind === "compiled" && /-([0-9a-f]{5})-for-loop/.exec(result.pipeline.yaml)?.[1],
    );
    expect(new Set(ids).size).toBe(2);
  });

  it("gives its settings of the step to the call: without task inlining", async () => {
    const workspace = makeWorkspace({ "p.py": main("TektonCompiler().compile(train, 'p.yaml')") });
    const [result] = await compile(workspace, { inlineTasks: false });
    expect(result?.kind).toBe("compiled");
  });
});

describe("the file that the call gave really lies there while the module runs", () => {
  const edits = main(
    "path = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'p.yaml')",
    "TektonCompiler().compile(train, path)",
  );
  it.each([
    [
      "pathlib",
      "from pathlib import Path; p = Path(path).resolve(); p.write_text(p.read_text().replace('busybox', 'alpine'))",
    ],
    ["a relative path", "text = open('p.yaml').read(); open('p.yaml', 'w').write(text.replace('busybox', 'alpine'))"],
    ["os.open", "fd = os.open(path, os.O_WRONLY | os.O_APPEND); os.write(fd, b'# end\\n'); os.close(fd)"],
    [
      "fileinput, in place",
      "import fileinput\n    for line in fileinput.input(path, inplace=True, backup='.bak'): print(line.replace('busybox', 'alpine'), end='')\n    os.remove(path + '.bak') if os.path.exists(path + '.bak') else None",
    ],
    ["sed, in place", "import subprocess; subprocess.run(['sed', '-i', 's/busybox/alpine/', path], check=True)"],
    ["a shell", "assert os.system('sed -i s/busybox/alpine/ p.yaml') == 0"],
    [
      "a draft that takes its place",
      "import tempfile\n    with tempfile.NamedTemporaryFile('w', dir=os.path.dirname(path), delete=False) as draft: draft.write(open(path).read() + '# end\\n')\n    os.replace(draft.name, path)",
    ],
    [
      "a look at the folder",
      "import glob\n    for name in glob.glob('*.yaml'): open(name, 'a').write('# ' + name + '\\n')\n    assert 'p.yaml' in os.listdir() and any(entry.name == 'p.yaml' for entry in os.scandir('.'))",
    ],
    [
      "what os.path says",
      "assert os.path.exists('p.yaml') and os.path.isfile(path) and os.path.getsize(path) > 10 and os.access(path, os.R_OK)",
    ],
  ])("edited with %s", async (_, statement) => {
    await expectSameAsPython(makeWorkspace({ "pipelines/p.py": `${edits}    ${statement}\n` }), "pipelines/p.py");
  });

  it("on every Python", { timeout: 300_000 }, async () => {
    const looks = [
      "from pathlib import Path; import glob, shutil, tempfile",
      "p = Path(path); assert p.exists() and p.is_file() and p.stat().st_size > 10 and os.path.samefile(p, path)",
      "assert [x.name for x in p.parent.glob('*.yaml')] == ['p.yaml'] == [x.name for x in p.parent.iterdir() if x.suffix == '.yaml']",
      "assert [os.path.basename(x) for x in glob.glob(str(p.parent / '*.yaml'))] == ['p.yaml']",
      "p.write_text(p.read_text() + '# text\\n'); p.open('a').write('# open\\n'); p.rename(p.with_suffix('.yml')).replace(p)",
      "with tempfile.TemporaryDirectory() as folder:",
      "    assert Path(shutil.copy2(path, folder)).read_text() == p.read_text()",
      "refused = 0",
      "for change in (lambda: Path('q.txt').touch(), lambda: Path(__file__).unlink()):",
      "    try: change()",
      "    except OSError: refused += 1",
      "assert refused == 2, refused",
      "Path('q').mkdir(); Path('q/x').write_text('y'); assert Path('q/x').read_text() == 'y'",
    ];
    const source = `${edits}${looks.map((line) => `    ${line}\n`).join("")}`;
    const texts = await Promise.all(
      [...findInterpreters().values()].map(async (python) => {
        const [result] = await compile(makeWorkspace({ "pipelines/p.py": source }), { python });
        return result?.kind === "compiled" ? result.pipeline.yaml : JSON.stringify(result);
      }),
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/# text\n# open\n$/);
  });

  it("in a folder that it makes, under the name that it is moved to", async () => {
    const source = main(
      "os.makedirs('build/out', exist_ok=True)",
      "TektonCompiler().compile(train, 'build/out/p.yaml')",
      "assert os.path.isdir('build') and os.listdir('build/out') == ['p.yaml']",
    );
    await expectSameAsPython(makeWorkspace({ "p.py": source }), "p.py");
  });

  it("and copies of it go to a folder that it makes, beside what else it writes there", async () => {
    const source = main(
      "import json, shutil, subprocess",
      "os.makedirs('build/out')",
      "TektonCompiler().compile(train, 'own.yaml')",
      "shutil.copy('own.yaml', 'build/out')",
      "json.dump({'a': 1}, open('build/out/index.json', 'w'))",
      "subprocess.run(['cp', 'own.yaml', 'build/out/copy.yaml'], check=True)",
      "assert sorted(os.listdir('build/out')) == ['copy.yaml', 'index.json', 'own.yaml']",
      "assert open('build/out/copy.yaml').read() == open('own.yaml').read()",
      "shutil.rmtree('build')",
    );
    await expectSameAsPython(makeWorkspace({ "p.py": source }), "p.py");
  });

  it("also where the repository has a file of that name, which stays as it is", async () => {
    const workspace = makeWorkspace({
      "p.py": main("TektonCompiler().compile(train, 'p.yaml')", "open('p.yaml', 'a').write('# end\\n')"),
      "p.yaml": "as it was\n",
    });
    const [result] = await compile(workspace);
    expect(result?.kind === "compiled" && result.pipeline.yaml.endsWith("# end\n")).toBe(true);
    expect(readFileSync(join(workspace, "p.yaml"), "utf8")).toBe("as it was\n");
  });

  it("is a package, too, when the module removes it after an upload, and when it is a temporary file", async () => {
    const source = main(
      "import kfp_tekton, tempfile",
      "client = kfp_tekton.TektonClient()",
      "TektonCompiler().compile(train, 'p.zip')",
      "client.upload_pipeline('p.zip', pipeline_name='train')",
      "os.remove('p.zip')",
      "with tempfile.TemporaryDirectory() as folder:",
      "    TektonCompiler().compile(lambda: train(2), folder + '/x.yaml')",
    );
    const results = await compile(makeWorkspace({ "p.py": source }));
    expect(errorsOf(results)).toEqual([]);
    expect(results.map((result) => result.kind === "compiled" && result.pipeline.packagePath)).toEqual([
      "compiled/p.yaml",
      "compiled/p.lambda.yaml",
    ]);
  });
});

describe("packages are named by the files that the calls gave", () => {
  const calls = (...files: readonly string[]): string =>
    main(...files.map((file, index) => `TektonCompiler().compile(lambda: train(${index}), ${JSON.stringify(file)})`));
  const other = ["other.yaml", "other"] as const;
  it.each([
    [
      ["eu.yaml", "us.yaml"],
      ["eu", "us"],
    ],
    [
      ["dev/p.yaml", "prod/p.yaml"],
      ["dev.p", "prod.p"],
    ],
    [
      ["score: eu?.yaml", other[0]],
      ["score- eu-", other[1]],
    ],
    [
      ["CON.yaml", other[0]],
      ["_CON", other[1]],
    ],
    [
      [`${"x".repeat(240)}.yaml`, other[0]],
      [expect.stringMatching(/^x{180}-[0-9a-f]{8}$/), other[1]],
    ],
    [
      ["übung.yaml", other[0]],
      ["übung", other[1]],
    ],
    [
      ["a.v1.yaml", "a.v2.zip"],
      ["a.v1", "a.v2"],
    ],
    [["single.yaml"], ["p"]],
  ])("%j", async (files, names) => {
    const results = await compile(makeWorkspace({ "p.py": calls(...files) }));
    expect(errorsOf(results)).toEqual([]);
    expect(
      results.map(
        (result) => result.kind === "compiled" && basename(result.pipeline.packagePath).replace(/\.yaml$/, ""),
      ),
    ).toEqual(names);
  });

  it("functions of several packages are told apart by them", async () => {
    const results = await compile(makeCase("main-factory-loop"), { pipelines: ["pipelines/*.py"] });
    expect(results.map((result) => result.kind === "compiled" && result.pipeline.function)).toEqual([
      "score_eu",
      "score_us",
      "score_ap",
    ]);
  });
});

describe("a decorated module whose `__main__` block says more", () => {
  const logOf = async (workspace: string, options: CompileSettings = {}): Promise<RecordingLog> => {
    const log = new RecordingLog();
    await compile(workspace, { log, ...options });
    return log;
  };

  it("one line names what differs from the decorated function alone", async () => {
    const log = await logOf(makeCase("main-conf-silent"), { pipelines: ["pipelines/*.py"] });
    const lines = log.lines.filter((line) => line.includes("decorated function"));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("metadata.labels.team");
    expect(lines[0]).toContain("spec.taskRunTemplate");
  });

  it("one function per environment gives one package per environment", async () => {
    const decorated = pipelineModule(`${oneStep}\nprint(1)`, {
      name: "train",
      before: "import os\nfrom kfp_tekton.compiler import TektonCompiler",
    }).replace('"echo hi"', 'os.environ["STAGE"]');
    const source = `${decorated}\nif __name__ == "__main__":\n    for stage in ("dev", "prod"):\n        os.environ["STAGE"] = stage\n        TektonCompiler().compile(train, "train-%s.yaml" % stage)\n`;
    await expectSameAsPython(makeWorkspace({ "p.py": source }), "p.py");
  });

  it("nothing is said where both ways give the same, and `entry: pipeline` stays with the decorated function", async () => {
    const plain = `${pipelineModule(oneStep)}\nif __name__ == "__main__":\n    from kfp_tekton.compiler import TektonCompiler\n    for name in ["p.yaml"]:\n        TektonCompiler().compile(p, name)\n    import no_such_package\n`;
    const log = await logOf(makeWorkspace({ "p.py": plain }));
    expect(log.lines).toEqual([]);
    const other = makeCase("main-conf-silent");
    const [result] = await compile(other, { entry: "pipeline" });
    expect(result?.kind === "compiled" && result.pipeline.yaml.includes("team: risk")).toBe(false);
  });

  it("that cannot run here: its decorated functions are compiled, and a line says so", async () => {
    const source = `${pipelineModule(oneStep)}\nif __name__ == "__main__":\n    import argparse\n    from kfp_tekton.compiler import TektonCompiler\n    parser = argparse.ArgumentParser()\n    parser.add_argument("--env", required=True)\n    TektonCompiler().compile(p, parser.parse_args().env + ".yaml")\n`;
    const workspace = makeWorkspace({ "p.py": source });
    const log = await logOf(workspace);
    expect(log.lines.join("\n")).toContain("the following arguments are required: --env");
    expect(log.lines.join("\n")).toContain("`main-arguments`");
    expect(readdirSync(join(workspace, "compiled"))).toEqual(["p.yaml"]);
  });

  it("prints what it prints at import once", async () => {
    const [result] = await compile(
      makeWorkspace({
        "p.py": `print("loading")\n${pipelineModule(oneStep)}\nif __name__ == "__main__":\n    from kfp_tekton.compiler import TektonCompiler\n    for name in ["p.yaml"]:\n        TektonCompiler().compile(p, name)\n`,
      }),
    );
    expect(result?.output).toBe("loading\n");
  });
});

describe("`main-arguments`", () => {
  const source = main(
    "import argparse",
    "parser = argparse.ArgumentParser()",
    "parser.add_argument('--env', required=True)",
    "parser.add_argument('--image', default='busybox')",
    "arguments = parser.parse_args()",
    "IMAGE = arguments.image",
    "TektonCompiler().compile(train, 'train-%s.yaml' % arguments.env)",
  );

  it("reach argparse", async () => {
    const args = ["--env", "prod", "--image", "debian"];
    const workspace = makeWorkspace({ "p.py": source });
    await expectSameAsPython(workspace, "p.py", { mainArguments: { all: args, byModule: new Map() } }, args);
  });

  it("may differ by module", async () => {
    const workspace = makeWorkspace({ "a/p.py": source, "b/p.py": source });
    const byModule = new Map([
      ["a/p.py", ["--env", "dev"]],
      ["b/p.py", ["--env", "prod"]],
    ]);
    const results = await compile(workspace, { mainArguments: { all: [], byModule } });
    const yamls = results.map((result) => (result.kind === "compiled" ? result.pipeline.yaml : ""));
    expect(yamls.every((yaml) => yaml.includes("busybox"))).toBe(true);
  });

  it("that are missing are asked for by name", async () => {
    const [result] = await compile(makeWorkspace({ "p.py": source }), { pipelines: ["p.py"] });
    if (result?.kind !== "failed") throw new Error("it must fail");
    expect(result.error.message).toContain("called sys.exit(2): the following arguments are required: --env");
    expect(result.error.hint).toContain("`main-arguments`");
  });
});

it("no process of a module is left behind, and git sees a clean tree", async () => {
  const workspace = makeCase("main-postedit");
  execFileSync("git", ["init", "-q"], { cwd: workspace });
  execFileSync("git", ["add", "."], { cwd: workspace });
  await compile(workspace, { entry: "main", pipelines: ["pipelines/*.py"] });
  const status = execFileSync("git", ["status", "--porcelain", "-uall"], { cwd: workspace, encoding: "utf8" });
  expect(status.split("\n").filter((line) => line !== "" && !line.startsWith("A "))).toEqual([
    "?? compiled/mirror.yaml",
  ]);
});
