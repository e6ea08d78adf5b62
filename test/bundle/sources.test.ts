import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep, type Step } from "../support/bundle.ts";
import { makeCase } from "../support/cases.ts";
import { oneStep, pipelineModule } from "../support/compile.ts";
import { makeWorkspace } from "../support/workspace.ts";

const touching = (file: string): string =>
  `open(__file__ + ".executed", "w").close()\nimport os\nos.remove("${file}")\n`;

describe("what is not asked for is not executed", () => {
  it("tests, set-up and deploy scripts beside the pipelines are left alone", async () => {
    const { exitCode, outputs, log, summary } = await runStep({ workspace: makeCase("tests-beside") });
    expect({ exitCode, packages: outputs.packages }).toEqual({ exitCode: 0, packages: "compiled/train.yaml" });
    expect(log).toContain(`::group::Left out: 3 files
pipelines/deploy.py: makes no pipeline when it is imported, and calls no compile or run function of the SDK
pipelines/setup.py: a test or set-up script by its name
pipelines/tests/test_train.py: a test or set-up script by its name
::endgroup::`);
    expect(summary).toContain("3 files left out");
  });

  it("a script with a guard for `__main__` that only writes components or deletes runs is not run", async () => {
    const workspace = makeWorkspace({
      "pipelines/p.py": pipelineModule(oneStep),
      "pipelines/add/component.yaml": "name: reviewed\n",
      "pipelines/add/component.py": `from kfp.components import create_component_from_func

def add(a: int, b: int) -> int:
    return a + b

if __name__ == "__main__":
    create_component_from_func(add, output_component_file="component.yaml", base_image="python:3.11")
`,
      "pipelines/clean.py": `import re\nimport kfp\nOLD = re.compile("x")\nif __name__ == "__main__":\n    ${touching("p.py").replaceAll("\n", "\n    ")}`,
    });
    const { exitCode, outputs } = await runStep({ workspace, inputs: { sandbox: "off" } });
    expect({ exitCode, packages: outputs.packages }).toEqual({ exitCode: 0, packages: "compiled/p.yaml" });
    expect(readFileSync(join(workspace, "pipelines/add/component.yaml"), "utf8")).toBe("name: reviewed\n");
    expect(existsSync(join(workspace, "pipelines/p.py"))).toBe(true);
  });

  it.each(["test_p.py", "p_test.py", "p_tests.py", "tests.py", "conftest.py", "setup.py"])(
    "%s is never run because a glob matches it, whatever it calls",
    async (name) => {
      const workspace = makeWorkspace({
        "pipelines/p.py": pipelineModule(oneStep),
        [`pipelines/${name}`]: `${touching("p.py")}${pipelineModule(oneStep, { name: "t" })}\nfrom kfp_tekton.compiler import TektonCompiler\nTektonCompiler().compile(t, "t.yaml")\n`,
      });
      const { exitCode, outputs } = await runStep({ workspace, inputs: { sandbox: "off" } });
      expect({ exitCode, packages: outputs.packages }).toEqual({ exitCode: 0, packages: "compiled/p.yaml" });
      expect(existsSync(join(workspace, `pipelines/${name}.executed`))).toBe(false);
    },
  );

  it("a script that a glob finds, compiles nothing and exits non-zero is skipped, with a line", async () => {
    const usage = `import sys
from kfp_tekton.compiler import TektonCompiler

def main():
    if len(sys.argv) != 3:
        sys.exit("usage: build.py NAME FILE")
    TektonCompiler().compile(globals()[sys.argv[1]], sys.argv[2])

if __name__ == "__main__":
    main()
`;
    const workspace = makeWorkspace({ "pipelines/p.py": pipelineModule(oneStep), "pipelines/build.py": usage });
    const found = await runStep({ workspace, inputs: { sandbox: "off" } });
    expect({ exitCode: found.exitCode, packages: found.outputs.packages }).toEqual({
      exitCode: 0,
      packages: "compiled/p.yaml",
    });
    expect(found.log).toContain("pipelines/build.py: compiles nothing: called sys.exit('usage: build.py NAME FILE')");
    const named = await runStep({ workspace, inputs: { pipelines: "pipelines/build.py" } });
    expect(named.exitCode).toBe(1);
  });
});

describe("what is to be done once is said once", () => {
  it("a package that several modules lack, in the log and in the summary", async () => {
    const lacking = `import dotenv\n${pipelineModule(oneStep)}`;
    const workspace = makeWorkspace({
      "pipelines/a.py": lacking,
      "pipelines/b.py": lacking.replaceAll("p(", "q(").replace('"p"', '"q"'),
      "pipelines/c.py": pipelineModule("raise ValueError('no')", { name: "c" }),
    });
    const { log, summary } = await runStep({ workspace });
    const sentence =
      "2 modules fail for one reason: ModuleNotFoundError: No module named 'dotenv': it is part of the package python-dotenv. Add python-dotenv to a requirements file and name that file in `requirements`. (pipelines/a.py, pipelines/b.py)";
    expect(log.split(sentence)).toHaveLength(2);
    expect(summary).toContain("2 modules fail for one reason");
  });

  it("`main-arguments` for a module that is not found", async () => {
    const workspace = makeWorkspace({ "pipelines/eu/train.py": pipelineModule(oneStep) });
    const inputs = { "main-arguments": "pipelines/train.py: --env prod" };
    const step = await runStep({ workspace, inputs });
    expect(step.exitCode).toBe(1);
    expect(step.annotations[0]?.message).toBe(
      "`main-arguments` names pipelines/train.py, which `pipelines` does not find.\nDid you mean pipelines/eu/train.py?",
    );
  });

  it("`main-arguments` starts from `working-directory`; a script that a glob finds says that it wants some", async () => {
    const script = `import argparse\nfrom kfp import dsl\nfrom kfp_tekton.compiler import TektonCompiler\n\ndef p():\n    ${oneStep}\n\nif __name__ == "__main__":\n    parser = argparse.ArgumentParser()\n    parser.add_argument("--env", required=True)\n    TektonCompiler().compile(p, parser.parse_args().env + ".yaml")\n`;
    const workspace = makeWorkspace({
      "ml/pipelines/train.py": script,
      "ml/pipelines/p.py": pipelineModule(oneStep),
    });
    const inputs = { "working-directory": "ml" };
    const without = await runStep({ workspace, inputs });
    expect(without.exitCode).toBe(0);
    expect(without.log).toContain(
      "compiles nothing: called sys.exit(2): the following arguments are required: --env; give its arguments in `main-arguments`",
    );
    for (const path of ["pipelines/train.py", "ml/pipelines/train.py"]) {
      const step = await runStep({ workspace, inputs: { ...inputs, "main-arguments": `${path}: --env prod` } });
      expect({ exitCode: step.exitCode, compiled: step.outputs.compiled }).toEqual({ exitCode: 0, compiled: "2" });
    }
  });
});

describe("pipelines of one name", () => {
  const twice = {
    ...makeNamed("pipelines/eu/train.py", "train"),
    ...makeNamed("pipelines/us/train.py", "train"),
    ...makeNamed("pipelines/good.py", "good"),
  };
  const errorsOf = ({ annotations }: Step): readonly string[] =>
    annotations.filter(({ level }) => level === "error").map(({ message }) => message.split("\n")[0] ?? "");
  const uploadedIn = ({ log }: Step): readonly string[] =>
    [...log.matchAll(/^(.*): uploaded as version/gm)].map(([, name = ""]) => name);

  it("stop before anything is sent, and only those", async () => {
    const workspace = makeCase("same-name");
    cpSync(join(makeWorkspace(makeNamed("good.py", "good")), "good.py"), join(workspace, "pipelines/good.py"));
    const step = await runStep({ workspace, inputs: { host: "embedded" } });
    expect({ exitCode: step.exitCode, uploaded: uploadedIn(step) }).toEqual({ exitCode: 1, uploaded: ["good"] });
    const caseAlone = (other: string, place: string): string =>
      `"${other === "score" ? "Score" : "score"}" is the same name to a server as "${other}" of ${place}: it tells neither upper from lower case nor accents apart.`;
    expect(errorsOf(step)).toEqual([
      caseAlone("score", "the function score2 of this module"),
      caseAlone("Score", "the function score of this module"),
      '"train" is also the name of a pipeline of pipelines/us/train.py: on a server they would be one pipeline.',
      '"train" is also the name of a pipeline of pipelines/eu/train.py: on a server they would be one pipeline.',
    ]);
  });

  it.each([
    ["Straße", "STRASSE"],
    ["Modèle", "modele"],
    ["ﬁt", "fit"],
    ["e\u0301tape", "étape"],
  ])("are found whatever the server's database takes for one: %s and %s", async (one, other) => {
    const workspace = makeWorkspace({ ...makeNamed("pipelines/a.py", one), ...makeNamed("pipelines/b.py", other) });
    const step = await runStep({ workspace, inputs: { host: "embedded" } });
    expect({ errors: errorsOf(step).length, uploaded: uploadedIn(step) }).toEqual({ errors: 2, uploaded: [] });
  });

  it("are told apart by {folder} and {module} in `pipeline-name`", async () => {
    const inputs = { host: "embedded", "pipeline-name": "{folder}-{module}-{name}" };
    const step = await runStep({ workspace: makeWorkspace(twice), inputs });
    expect(step.exitCode).toBe(0);
    expect(JSON.parse(step.outputs.pipelines ?? "").map((pipeline: { name: string }) => pipeline.name)).toHaveLength(3);
    expect(uploadedIn(step)).toHaveLength(3);
  });
});

function makeNamed(path: string, name: string): Readonly<Record<string, string>> {
  return { [path]: pipelineModule(oneStep, { name: "p" }).replace('name="p"', `name="${name}"`) };
}
