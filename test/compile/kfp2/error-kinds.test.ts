import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { CompileResult } from "../../../src/model/compiled-pipeline.ts";
import { compile } from "../../support/compile.ts";

const head = `from kfp import dsl
from kfp.dsl import Dataset, Input, Output
@dsl.component(base_image="python:3.11")
def load(rows: int) -> str:
    return str(rows)
@dsl.component(base_image="python:3.11")
def make(data: Output[Dataset]):
    pass
@dsl.component(base_image="python:3.11")
def use(data: Input[Dataset]) -> str:
    return data.path
@dsl.component(base_image="python:3.11")
def both(x: int, data: Output[Dataset]) -> int:
    return x
class Mine:
    pass
`;
/** Lines of the first statement that a row adds, and of the pipeline's decorator. */
const [own, decorator] = [19, 17];

const inPipeline = (...body: readonly string[]): string =>
  [`${head}@dsl.pipeline(name="p")`, "def p(rows: int = 1):", ...body.map((line) => `    ${line}`), ""].join("\n");
/** Definitions before a pipeline that is right. */
const before = (...lines: readonly string[]): string =>
  [head + lines.join("\n"), '@dsl.pipeline(name="p")', "def p():", "    load(rows=1)", ""].join("\n");
const pipeline = (header: string, body: string): string => `${head}@dsl.pipeline(name="p")\n${header}\n    ${body}\n`;

interface ErrorRow {
  readonly source: string;
  readonly line: number;
  readonly message: RegExp;
  readonly hint: RegExp;
}

const row = (source: string, line: number, message: RegExp, hint: RegExp): ErrorRow => ({
  source,
  line,
  message,
  hint,
});
const incompatible = /Incompatible argument passed to the input/;
const givenType = /value of the input's type/;

const rows: Readonly<Record<string, ErrorRow>> = {
  text_for_number: row(inPipeline('load(rows="many")'), own, incompatible, givenType),
  mapping_for_number: row(inPipeline('load(rows={"a": rows})'), own, /'STRUCT' is incompatible/, givenType),
  artifact_as_parameter: row(inPipeline('load(rows=make().outputs["data"])'), own, incompatible, givenType),
  address_as_artifact: row(inPipeline('use(data="gs://a/b")'), own, /system\.Dataset/, givenType),
  parameter_as_artifact: row(inPipeline("use(data=load(rows=1).output)"), own, /system\.Dataset/, givenType),
  collected_outside_of_a_loop: row(
    inPipeline("task = load(rows=1)", "load(rows=dsl.Collected(task.output))"),
    own + 1,
    /'LIST' is incompatible/,
    givenType,
  ),
  collected_parameters_as_artifact: row(
    inPipeline("with dsl.ParallelFor([1, 2]) as i:", "    task = load(rows=i)", "use(data=dsl.Collected(task.output))"),
    own + 2,
    incompatible,
    givenType,
  ),
  default_of_wrong_type: row(
    pipeline('def p(rows: int = "ten"):', "load(rows=rows)"),
    decorator,
    /must be real number, not str/,
    /default.*another type/,
  ),
  parameter_without_type: row(
    pipeline("def p(rows):", "load(rows=rows)"),
    decorator,
    /Missing type annotation/,
    /Annotate rows/,
  ),
  input_of_own_class: row(
    before("@dsl.component", "def bad(x: Mine) -> int:", "    return 1"),
    decorator,
    /Artifacts must have both.*Mine/,
    /type that KFP 2 passes/,
  ),
  output_of_own_class: row(
    before("@dsl.component", "def bad() -> Mine:", "    return 1"),
    decorator,
    /Artifacts must have both.*Mine/,
    /type that KFP 2 passes/,
  ),
  output_as_tuple: row(
    before("@dsl.component", "def bad() -> tuple:", "    return 1"),
    decorator,
    /Artifacts must have both.*tuple/,
    /type that KFP 2 passes/,
  ),
  component_as_argument: row(
    inPipeline("@dsl.component", "def inner(x: int) -> int:", "    return x", "inner(x=inner)"),
    own + 3,
    /Constant argument inputs/,
    /plain value/,
  ),
  packages_as_text: row(
    before('@dsl.component(packages_to_install="pandas")', "def bad() -> int:", "    return 1"),
    decorator,
    /packages_to_install is 'pandas', and not a list/,
    /packages_to_install=\[/,
  ),
  packages_as_mapping: row(
    before('@dsl.component(packages_to_install={"pandas": 2})', "def bad() -> int:", "    return 1"),
    decorator,
    /packages_to_install is .*and not a list/,
    /packages_to_install=\[/,
  ),
  container_without_spec: row(
    before("@dsl.container_component", "def bad(x: str):", '    dsl.ContainerSpec(image="a", args=[x])'),
    decorator,
    /'NoneType' object has no attribute 'image'/,
    /Return `dsl\.ContainerSpec/,
  ),
  container_that_computes: row(
    before("@dsl.container_component", "def bad(x: int):", '    return dsl.ContainerSpec(image="a", args=[x + 1])'),
    decorator + 2,
    /unsupported operand/,
    /f-string/,
  ),
  number_as_variable: row(
    inPipeline('load(rows=1).set_env_variable("A", 1)'),
    decorator,
    /bad argument type/,
    /as texts/,
  ),
  cpu_in_words: row(inPipeline('load(rows=1).set_cpu_limit("lots")'), own, /Invalid cpu string/, /500m/),
  memory_in_words: row(inPipeline('load(rows=1).set_memory_limit("1 giga")'), own, /Invalid memory string/, /500Mi/),
  retries_in_words: row(
    inPipeline('load(rows=1).set_retry("two")'),
    decorator,
    /max_retry_count/,
    /retries as numbers/,
  ),
  loop_over_a_number: row(
    inPipeline("with dsl.ParallelFor(rows) as i:", "    load(rows=i)"),
    own,
    /Cannot iterate over a single parameter/,
    /as a list/,
  ),
  loop_with_negative_limit: row(
    inPipeline("with dsl.ParallelFor([1], parallelism=-1) as i:", "    load(rows=i)"),
    own,
    /parallelism must be/,
    /0 stands for no limit/,
  ),
  constant_condition: row(
    inPipeline("with dsl.If(True):", "    load(rows=1)"),
    own,
    /constant boolean/,
    /Compare a parameter/,
  ),
  else_alone: row(inPipeline("with dsl.Else():", "    load(rows=1)"), own, /dsl\.Else can only/, /directly behind/),
  after_a_name: row(inPipeline('load(rows=1).after("load")'), own, /only supports PipelineTask/, /task itself/),
  importer_of_a_text: row(
    inPipeline('dsl.importer(artifact_uri="gs://a", artifact_class=str)'),
    own,
    /schema_title/,
    /dsl\.Dataset/,
  ),
  input_named_output: row(
    before("@dsl.component", "def bad(Output: Output[Dataset]) -> int:", "    return 1"),
    decorator,
    /invalid parameter name/,
    /Rename the parameter/,
  ),
  path_named_output: row(
    before("@dsl.component", "def bad(Output: dsl.OutputPath(str)) -> str:", '    return ""'),
    decorator,
    /invalid parameter name\.$/,
    /Rename the parameter/,
  ),
  last_task_that_needs_another: row(
    inPipeline('with dsl.ExitHandler(use(data=make().outputs["data"])):', "    load(rows=2)"),
    decorator,
    /use does not exist/,
    /dsl\.PipelineTaskFinalStatus/,
  ),
  task_returned: row(
    pipeline("def p(rows: int = 1) -> str:", "return load(rows=rows)"),
    decorator,
    /unknown pipeline output/,
    /return task\.output/,
  ),
  output_of_another_type_returned: row(
    pipeline("def p(rows: int = 1) -> int:", "return load(rows=rows).output"),
    decorator,
    /Incompatible return type/,
    /type of the output/,
  ),
  one_of_two_outputs: row(inPipeline("x = both(x=1).output"), own, /multiple outputs/, /task\.outputs\["name"\]/),
  method_of_kfp_1: row(
    inPipeline("load(rows=1).add_toleration(None)"),
    own,
    /no attribute 'add_toleration'/,
    /kubernetes\.add_toleration/,
  ),
  apply_of_kfp_1: row(
    inPipeline("load(rows=1).apply(lambda x: x)"),
    own,
    /no attribute 'apply'/,
    /from kfp import kubernetes/,
  ),
  name_of_kfp_1: row(inPipeline('getattr(dsl, "Container" + "Op")'), own, /ContainerOp/, /./),
};

const results = new Map<string, CompileResult>();

/** All in one go, as the modules of a repository: the SDK is imported once. */
beforeAll(async () => {
  const workspace = mkdtempSync(join(tmpdir(), "error-kinds-"));
  for (const [name, { source }] of Object.entries(rows)) writeFileSync(join(workspace, `${name}.py`), source);
  for (const result of await compile(workspace, { sdk: "auto" }))
    results.set((result.kind === "compiled" ? result.pipeline : result).module.replace(".py", ""), result);
  rmSync(workspace, { recursive: true });
}, 600_000);

describe("mistakes in modules of KFP 2 are told at their line, with a cure of KFP 2", () => {
  it.each(Object.keys(rows))("%s", (name) => {
    const [result, expected] = [results.get(name), rows[name]];
    if (result?.kind !== "failed") throw new Error(`compiled: ${JSON.stringify(result)}`);
    const { message, hint, location } = result.error;
    expect({ message, hint: hint ?? "", line: location?.line }).toEqual({
      message: expect.stringMatching(expected?.message ?? /./),
      hint: expect.stringMatching(expected?.hint ?? /./),
      line: expected?.line,
    });
    expect(`${message} ${hint}`).not.toMatch(/create_component_from_func|dsl\.Condition|kfp-tekton|written for KFP 1/);
  });
});
