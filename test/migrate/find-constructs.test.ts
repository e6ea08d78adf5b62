import { describe, expect, it } from "vitest";
import { parseModule } from "../../src/discovery/parsed-module.ts";
import { findConstructs } from "../../src/migrate/find-constructs.ts";

const kindsOf = (source: string): readonly string[] =>
  findConstructs(parseModule(source)).map(({ kind, line }) => `${line} ${kind}`);

const imports = "import kfp\nfrom kfp import components as comp, dsl\n";
const inPipeline = (statement: string): string =>
  `${imports}@dsl.pipeline(name="p")\ndef p(rows: int = 1):\n    ${statement}\n`;

describe("what KFP 2 does not have is found, at its line", () => {
  it.each([
    ["a container", inPipeline('dsl.ContainerOp(name="a", image="b")'), ["5 container-op"]],
    [
      "a container by its own name",
      `${inPipeline('Op(name="a", image="b")')}from kfp.dsl import ContainerOp as Op\n`,
      ["5 container-op"],
    ],
    ["a class of containers", `${imports}class Op(dsl.ContainerOp):\n    pass\n`, ["3 container-op"]],
    [
      "a function component",
      `${imports}def f(a: int): pass\nop = comp.create_component_from_func(f)\n`,
      ["4 function-component"],
    ],
    ["its decorator", `${imports}@comp.func_to_container_op\ndef f(a: int): pass\n`, ["3 function-component"]],
    [
      "its decorator with settings",
      `${imports}@kfp.components.create_component_from_func(base_image="a")\ndef f(a: int): pass\n`,
      ["3 function-component"],
    ],
    [
      "an input without a type",
      `${imports}def f(a, b=1): pass\nop = comp.create_component_from_func(f)\n`,
      ["3 missing-annotation", "3 missing-annotation", "4 function-component"],
    ],
    [
      "a parameter without a type",
      `${imports}@dsl.pipeline(name="p")\ndef p(rows, other=2, typed: int = 3): pass\n`,
      ["4 missing-annotation", "4 missing-annotation"],
    ],
    ["a name without a keyword", `${imports}@dsl.pipeline("p", "text")\ndef p(): pass\n`, ["3 pipeline-name"]],
    ["loop_args", inPipeline("with dsl.ParallelFor(loop_args=[1]) as i: pass"), ["5 loop-arguments"]],
    ["exit_op", inPipeline("with dsl.ExitHandler(exit_op=x): pass"), ["5 exit-handler"]],
    ["exit_task, which KFP 2 has", inPipeline("with dsl.ExitHandler(exit_task=x): pass"), []],
    [
      "a setting of the cache",
      inPipeline("task.execution_options.caching_strategy.max_cache_staleness = 'P0D'"),
      ["5 cache-staleness"],
    ],
    ["a setting of the cache that is only read", inPipeline("print(options.max_cache_staleness)"), []],
    ["a device", inPipeline("task.container.add_resource_limit('nvidia.com/gpu', '1')"), ["5 gpu"]],
    ["a type", inPipeline("kind = dsl.types.Integer()"), ["5 pipeline-param"]],
    ["an input as a file", inPipeline("x = dsl.InputArgumentPath(data)"), ["5 container-op"]],
    ["an image of a function", `${imports}kfp.compiler.build_python_component(f)\n`, ["3 function-component"]],
    ["a method of tasks", inPipeline("task.add_pod_label('a', 'b').set_timeout(3)"), ["5 pod-label", "5 timeout"]],
    [
      "methods over several lines",
      inPipeline("(task\n     .add_toleration(t)\n     .add_affinity(a))"),
      ["6 toleration", "7 affinity"],
    ],
    ["volumes", inPipeline('dsl.VolumeOp(name="v")'), ["5 volume-op"]],
    ["the configuration", inPipeline("dsl.get_pipeline_conf()"), ["5 pipeline-conf"]],
    ["a recursion", `${imports}@dsl.graph_component\ndef f(): pass\n`, ["3 graph-component"]],
    ["a placeholder", inPipeline("print(dsl.RUN_ID_PLACEHOLDER)"), ["5 run-placeholder"]],
    [
      "annotations with paths",
      `${imports}def f(a: comp.InputPath(str), b: comp.OutputPath()): pass\n`,
      ["3 path-annotation", "3 path-annotation"],
    ],
    ["a cloud's module", `from kfp import gcp\n${inPipeline("task.apply(gcp.use_gcp_secret())")}`, ["6 cloud-module"]],
    [
      "an import that nothing uses",
      `${imports}from kfp_tekton.compiler import TektonCompiler\n`,
      ["3 tekton-compiler"],
    ],
    [
      "Tekton's own",
      `from kfp_tekton.tekton import Loop, CEL_ConditionOp as C, BreakOp\n${inPipeline("Loop(1); C('a'); BreakOp()")}`,
      ["6 tekton-loop", "6 tekton-condition", "6 tekton-break"],
    ],
    [
      "arguments without keywords",
      `${imports}op = comp.load_component_from_file("a")\nop(1, b=2)\nop(b=2)\n`,
      ["4 positional-arguments"],
    ],
  ])("%s", (_, source, expected) => {
    expect(kindsOf(source)).toEqual(expected);
  });

  it.each([
    ["a text", `${imports}x = "dsl.ContainerOp(name='a')"  # dsl.ContainerOp\n`],
    ["another module's name", "from mine import dsl\ndsl.ContainerOp(name='a')\n"],
    ["a call of a function of the module", `${imports}def f(a): pass\nf(1)\n`],
    [
      "kfp-kubernetes",
      "from kfp import kubernetes\nkubernetes.add_toleration(task, key='a')\nkubernetes.set_timeout(task, 3)\n",
    ],
    [
      "a component of KFP 2",
      `${imports}@dsl.component\ndef f(a: int): pass\n@dsl.pipeline\ndef p(a: int):\n    f(a=a)\n`,
    ],
    ["nothing", ""],
  ])("%s is none of it", (_, source) => {
    expect(kindsOf(source)).toEqual([]);
  });
});
