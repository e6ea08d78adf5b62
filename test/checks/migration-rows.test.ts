import { describe, expect, it } from "vitest";
import { checkPipeline } from "../../src/checks/checks.ts";
import { readPipelineRun } from "../../src/packages/signature.ts";
import { compile } from "../support/compile.ts";
import { makeWorkspace } from "../support/workspace.ts";

const op = (extra: string, name = "a"): string => `dsl.ContainerOp(name="${name}", image="busybox", ${extra})`;
const sh = (script: string): string => `command=["sh", "-c"], arguments=[${JSON.stringify(script)}]`;
const outputs = (path: string): string => `file_outputs={"out": "${path}"}`;
const artifacts = (name: string, path: string): string => `output_artifact_paths={"${name}": "${path}"}`;
const metrics = "/tmp/mlpipeline-metrics.json";
const inLoop = (statement: string): string => `with dsl.ParallelFor([1, 2]) as item:\n    ${statement}`;
const inCondition = (statement: string): string => `with dsl.Condition(rows > 1):\n    ${statement}`;
const exitHandler = (statement: string): string => `with dsl.ExitHandler(${statement}):\n    ${op(sh("true"), "b")}`;
const initContainer = (command: string): string =>
  `task = ${op(sh("true"))}\ntask.add_init_container(dsl.UserContainer("prepare", image="busybox", command=${command}))`;
const sidecar = (command: string): string =>
  `task = ${op(sh("true"))}\ntask.add_sidecar(dsl.Sidecar("beside", image="busybox", command=${command}))`;
const component = (body: string): string =>
  `def work():\n${body.replaceAll(/^/gm, "    ")}\ncomponents.create_component_from_func(work)()`;
const componentYaml = (implementation: string): string =>
  `components.load_component_from_text("""\nname: a\noutputs: [{name: out}]\nimplementation:\n  container:\n    image: busybox\n    ${implementation}\n""")()`;

interface Row {
  readonly rule: string;
  /** Statements of a pipeline that runs well, by what they show. */
  readonly good: Readonly<Record<string, string>>;
  /** The same of those that do not. */
  readonly bad: Readonly<Record<string, string>>;
}

/** What changes for people who come from Argo: each row of the list with pipelines as they are really written. */
const rows: readonly Row[] = [
  {
    rule: "output-paths",
    good: {
      "a path in / that the command names": op(`${sh("echo 1 > /out.txt")}, ${outputs("/out.txt")}`),
      "a path in / as an argument": op(`command=["train", "--out", "/out.txt"], ${outputs("/out.txt")}`),
      "a path in / in an exit handler": exitHandler(op(`${sh("echo 1 > /out.txt")}, ${outputs("/out.txt")}`)),
      "a component's YAML that names it": componentYaml(
        'command: [sh, -c, "echo 1 > /out.txt"]\n    fileOutputs: {out: /out.txt}',
      ),
      "a component's outputPath": componentYaml('command: [sh, -c, "echo 1 > $0", {outputPath: out}]'),
      "a folder of its own": op(`command=["/app/run"], ${outputs("/tmp/outputs/out/data")}`),
      "an artifact in a folder of its own": op(`command=["/app/run"], ${artifacts("m", "/tmp/outputs/m/data")}`),
      "a folder beside the program's": op(`command=["python", "/app/train.py"], ${outputs("/data/out.txt")}`),
    },
    bad: {
      "a path in / that the command does not name": op(`command=["true"], ${outputs("/out.txt")}`),
      "the same in a loop": inLoop(op(`command=["true"], ${outputs("/out.txt")}`)),
      "the same under a condition": inCondition(op(`command=["true"], ${outputs("/out.txt")}`)),
      "the same in an exit handler": exitHandler(op(`command=["true"], ${outputs("/out.txt")}`)),
      "a folder that holds the program": op(`command=["/app/run"], ${outputs("/app/out.txt")}`),
      "an artifact there": op(`command=["/app/run"], ${artifacts("m", "/app/m")}`),
      "a folder that holds the script": op(`command=["python", "-u", "/app/train.py"], ${outputs("/app/out.txt")}`),
      "a folder that holds a script in a shell's text": op(`${sh("python /app/train.py")}, ${outputs("/app/out.txt")}`),
      "the folder that the step works in": `task = ${op(`command=["python", "train.py"], ${outputs("/app/out.txt")}`)}\ntask.container.working_dir = "/app"`,
      "/bin": op(`command=["true"], ${outputs("/bin/out.txt")}`),
      "/etc": op(`command=["true"], ${outputs("/etc/timezone")}`),
      "/usr/local/bin": op(`command=["true"], ${artifacts("m", "/usr/local/bin/m")}`),
      "a relative path": op(`command=["true"], ${outputs("out.txt")}`),
      "/ by a detour": op(`command=["true"], ${outputs("/tmp/../out.txt")}`),
      "/ with two slashes": op(`command=["true"], ${outputs("//out.txt")}`),
    },
  },
  {
    rule: "argo-variables",
    good: {
      "Tekton's variables": op('command=["echo", "$(context.pipelineRun.name)"]'),
      "what the SDK replaces": op('command=["echo", "{{workflow.uid}}"]'),
      "names of another template": op('command=["render", "{{ inputs }} and {{ tasks }}"]'),
      "a loop of Jinja": op('command=["render", "{% for item in rows %}{{ item }}{% endfor %}"]'),
      "a filter of Jinja": op('command=["render", "{{ item }}: {{ title | upper }}"]'),
      "braces of an f-string": component("item = 1\nprint(f'{{item}} is {item}')"),
      "Go's templates": op('command=["render", "{{ .Release.Name }} {{ item }}"]'),
    },
    bad: {
      "a variable with spaces": op('command=["echo", "{{ workflow.name }}"]'),
      "an item": op('command=["echo", "{{item}}"]'),
      "an input": op('command=["echo", "{{ inputs.parameters.rows }}"]'),
      "an environment variable": `task = ${op(sh("true"))}\ntask.container.add_env_variable(k8s.V1EnvVar(name="RUN", value="{{ workflow.name }}"))`,
      "an image": 'dsl.ContainerOp(name="a", image="busybox:{{ workflow.name }}", command=["true"])',
      "an annotation": `${op(sh("true"))}.add_pod_annotation("run", "{{ workflow.name }}")`,
      "a sidecar": sidecar('["echo", "{{ workflow.name }}"]'),
      "an init container": initContainer('["echo", "{{ pod.name }}"]'),
      "a loop": inLoop(op('command=["echo", "{{ workflow.name }}"]')),
      "an expression": op('command=["echo", "{{= sprig.trim(inputs.parameters.rows) }}"]'),
      "a default of a parameter": 'DEFAULT="{{ workflow.name }}"',
    },
  },
  {
    rule: "relative-commands",
    good: {
      "a path from the root": op('command=["python3", "/app/train.py"]'),
      "a program on the PATH": op('command=["train", "data/in.csv"]'),
      "a folder that is set": `task = ${op('command=["python3", "train.py"]')}\ntask.container.working_dir = "/app"`,
      "after a cd": op(sh("cd /app && python run.py")),
      "after a clone": op(sh("git clone https://example.com/x.git && python x/run.py")),
      "a file that was written before": op(sh("echo 'print(1)' > run.py; python run.py")),
      "a heredoc": op(sh("cat > /tmp/x.py <<EOF\n./run.sh\nEOF\npython /tmp/x.py")),
      "a module that is installed": op('command=["python", "-m", "pip", "install", "pandas"]'),
      "a program in one text": op('command=["python", "-c", "import run.py"]'),
      "a path in a variable": op(sh('python "$APP/run.py"')),
      "a component made of a function": component("print('src/train.py')"),
      "arguments of the image's own command": op('arguments=["data/in.csv"]'),
      "an option's value": op('command=["spark-submit", "--master", "local[2]", "/app/job.py", "data/in.csv"]'),
      "a path in quotes that is said only": op(sh("echo './run.sh'")),
    },
    bad: {
      "a script": op('command=["python3", "src/train.py"]'),
      "a program": op('command=["./run.sh"]'),
      "a script in a shell's text": op(sh("python app/run.py")),
      "a program in a shell's text": op(sh("set -e; ./run.sh --fast")),
      "a script after another command": op('command=["bash", "-ec", "echo begin && exec python app/run.py"]'),
      "a script after an option": op('command=["python", "-u", "run.py"]'),
      "a command in one text": op('command="python app/run.py"'),
      "a jar": op('command=["java", "-Xmx1g", "-jar", "app/x.jar"]'),
      "a notebook": op('command=["papermill", "nb/a.ipynb", "/tmp/out.ipynb"]'),
      "a module of one's own": op('command=["python", "-m", "app.run"]'),
      "a command in one text with quotes": op(`command="sh -c 'python app/run.py'"`),
      "a launcher": op('command=["python", "-m", "torch.distributed.run", "--nproc_per_node=2", "train.py"]'),
      "a wrapper with its path": op('command=["/usr/bin/env", "python3", "src/train.py"]'),
      "a shell's condition": op(sh('if [ -n "$FAST" ]; then ./fast.sh; else ./slow.sh; fi')),
      "a wrapper": op('command=["env", "MODE=fast", "python", "run.py"]'),
      "a loop": inLoop(op('command=["python3", "src/train.py"]')),
      "an exit handler": exitHandler(op('command=["python3", "src/train.py"]')),
      "an init container": initContainer('["python3", "src/prepare.py"]'),
      "a sidecar": sidecar('["./serve.sh"]'),
    },
  },
  {
    rule: "implicit-artifacts",
    good: {
      "declared, and written where it is declared": op(
        `${sh(`echo '{}' > ${metrics}`)}, ${artifacts("mlpipeline-metrics", metrics)}`,
      ),
      "declared by a component": `${component(`open('${metrics}', 'w').write('{}')`).replace(/\(\)$/, "")}().output_artifact_paths["mlpipeline-metrics"] = "${metrics}"`,
      "a file of that name elsewhere": op(sh("cat /data/mlpipeline-metrics.json")),
      "a variable before it": op(sh("train > $OUT/mlpipeline-metrics.json")),
      "a second task that declares": `${op(sh("true"))}\n${op(`${sh(`echo > ${metrics}`)}, ${artifacts("mlpipeline-metrics", metrics)}`, "b")}`,
      "declared as a parameter": op(
        `${sh("echo > /mlpipeline-metrics.json")}, file_outputs={"metrics": "/mlpipeline-metrics.json"}`,
      ),
    },
    bad: {
      "a command": op(sh("echo '{}' > /mlpipeline-metrics.json")),
      "the user interface's": op(sh("echo '{}' > /mlpipeline-ui-metadata.json")),
      "a component made of a function": component("open('/mlpipeline-metrics.json', 'w').write('{}')"),
      "a path that is put together": component(
        "import os\nopen(os.path.join('/', 'mlpipeline-metrics.json'), 'w').write('{}')",
      ),
      "a path of pathlib": component(
        "from pathlib import Path\n(Path('/') / 'mlpipeline-metrics.json').write_text('{}')",
      ),
      "a path that is added": component("open('/' + 'mlpipeline-metrics.json', 'w').write('{}')"),
      "a loop": inLoop(op(sh("echo '{}' > /mlpipeline-metrics.json"))),
      "an init container": initContainer('["sh", "-c", "echo > /mlpipeline-metrics.json"]'),
    },
  },
  {
    rule: "no-timeout",
    good: {
      "a limit": `${op(sh("true"))}\ndsl.get_pipeline_conf().set_timeout(60)`,
      "a limit with an exit handler": `${exitHandler(op(sh("true")))}\ndsl.get_pipeline_conf().set_timeout(60)`,
      "a limit with a loop": `${inLoop(op(sh("true")))}\ndsl.get_pipeline_conf().set_timeout(3600)`,
    },
    bad: {
      "no limit": op(sh("true")),
      "a limit of a task": `${op(sh("true"))}.set_timeout(60)`,
      "a limit of 0": `${op(sh("true"))}\ndsl.get_pipeline_conf().set_timeout(0)`,
      "a limit where the SDK does not look": `${op(sh("true"))}\nTektonPipelineConf().set_timeout(60)`,
    },
  },
];

function moduleOf(statements: string): string {
  const fallback = /^DEFAULT=(.*)$/.exec(statements)?.[1];
  return [
    "from kfp import components, dsl",
    "from kfp_tekton.compiler.pipeline_utils import TektonPipelineConf",
    "from kubernetes import client as k8s",
    "",
    "",
    '@dsl.pipeline(name="p")',
    `def p(rows: int = 1, text: str = ${fallback ?? '""'}):`,
    ...(fallback === undefined ? statements : op(sh("true"))).split("\n").map((line) => `    ${line}`),
    "",
  ].join("\n");
}

/** How many findings each pipeline of the row has. */
async function countFindings({ rule, good, bad }: Row): Promise<Readonly<Record<string, number | string>>> {
  const cases = [good, bad].flatMap((part) => Object.entries(part));
  const sources = new Map(cases.map(([, statements], index) => [`m${index}.py`, moduleOf(statements)]));
  const results = await compile(makeWorkspace(Object.fromEntries(sources)));
  const counts = new Map(
    results.map((result): readonly [string, number | string] => {
      if (result.kind !== "compiled") return [result.module, JSON.stringify(result)];
      const { yaml, module, line } = result.pipeline;
      const findings = checkPipeline({
        pipelineRun: readPipelineRun(yaml),
        module,
        source: sources.get(module) ?? "",
        line,
        levelOf: (name) => (name === rule ? "auto" : "off"),
      });
      return [module, findings.length];
    }),
  );
  return Object.fromEntries(cases.map(([title], index) => [title, counts.get(`m${index}.py`) ?? "missing"]));
}

const titlesOf = (part: Row["good"], count: number): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.keys(part).map((title) => [title, count]));

describe("each row of the list of what changes for people from Argo", () => {
  it.each(rows)("has a finding in its bad pipelines and none in its good ones: $rule", async (row) => {
    expect(await countFindings(row)).toEqual({ ...titlesOf(row.good, 0), ...titlesOf(row.bad, 1) });
  });

  it("is shown with at least eighty pipelines", () => {
    const pipelines = rows.flatMap(({ good, bad }) => [...Object.keys(good), ...Object.keys(bad)]);
    expect(pipelines.length).toBeGreaterThanOrEqual(80);
  });
});
