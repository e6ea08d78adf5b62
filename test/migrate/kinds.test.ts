import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseModule } from "../../src/discovery/parsed-module.ts";
import { findConstructs } from "../../src/migrate/find-constructs.ts";

const imports = "import kfp\nfrom kfp import components as comp, dsl\n";
const inPipeline = (statement: string): string =>
  `${imports}@dsl.pipeline(name="p")\ndef p(rows: int = 1, text: str = "a"):\n    ${statement}\n`;

/** A use of each kind that docs/migrating-to-kfp2.md lists. */
const uses: Readonly<Record<string, string>> = {
  "function-component": `${imports}def f(a: int): pass\nop = comp.func_to_container_op(f)\n`,
  "positional-arguments": `${imports}@comp.create_component_from_func\ndef f(a: int): pass\nf(1)\n`,
  "pipeline-name": `${imports}@dsl.pipeline("p")\ndef p(): pass\n`,
  "loop-arguments": inPipeline("with dsl.ParallelFor(loop_args=[1]) as i: pass"),
  "exit-handler": inPipeline("with dsl.ExitHandler(exit_op=x): pass"),
  "loop-over-scalar": inPipeline("with dsl.ParallelFor(text) as i: pass"),
  "run-placeholder": inPipeline("print(dsl.EXECUTION_ID_PLACEHOLDER)"),
  "missing-annotation": `${imports}@dsl.pipeline(name="p")\ndef p(rows): pass\n`,
  "path-annotation": `${imports}def f(a: comp.InputPath(str)): pass\n`,
  "file-annotation": `${imports}def f(a: comp.InputTextFile(str), b: comp.OutputBinaryFile(str)): pass\n`,
  "container-op": inPipeline('dsl.ContainerOp(name="a", image="b")'),
  "resource-op": inPipeline('dsl.ResourceOp(name="a", k8s_resource={})'),
  "volume-op": inPipeline('dsl.VolumeSnapshotOp(name="a")'),
  volume: inPipeline("task.add_pvolumes({})"),
  sidecar: inPipeline("task.add_sidecar(dsl.Sidecar(name='a', image='b'))"),
  "graph-component": `${imports}@dsl.graph_component\ndef f(): pass\n`,
  "pipeline-param": inPipeline("dsl.PipelineParam(name='a')"),
  "pipeline-conf": inPipeline("dsl.get_pipeline_conf().set_timeout(3)"),
  "cloud-module": `from kfp import onprem\n${inPipeline("task.apply(onprem.mount_pvc('a'))")}`,
  "private-dsl": `from kfp.dsl import _for_loop\n${inPipeline("_for_loop.LoopArguments([1])")}`,
  "pod-annotation": inPipeline("task.add_pod_annotation('a', 'b')"),
  "pod-label": inPipeline("task.add_pod_label('a', 'b')"),
  toleration: inPipeline("task.add_toleration(t)"),
  affinity: inPipeline("task.add_affinity(a)"),
  "node-selector": inPipeline("task.add_node_selector_constraint('a', 'b')"),
  "pull-policy": inPipeline("task.container.set_image_pull_policy('Always')"),
  "pull-secrets": inPipeline("conf.set_image_pull_secrets([])"),
  "security-context": inPipeline("task.set_security_context(c)"),
  timeout: inPipeline("task.set_timeout(3)"),
  environment: inPipeline("task.container.add_env_from(e)"),
  gpu: inPipeline("task.set_gpu_limit(1)"),
  "cache-staleness": inPipeline("task.set_max_cache_staleness('P0D')"),
  "tekton-loop": `from kfp_tekton.tekton import Loop\n${inPipeline("Loop.range(1)")}`,
  "tekton-condition": `from kfp_tekton.tekton import CEL_ConditionOp\n${inPipeline("CEL_ConditionOp('a')")}`,
  "tekton-break": `from kfp_tekton.tekton import after_any\n${inPipeline("task.apply(after_any([a, b]))")}`,
  "tekton-conf": `from kfp_tekton.compiler.pipeline_utils import TektonPipelineConf\n${inPipeline("TektonPipelineConf()")}`,
  "tekton-compiler": `from kfp_tekton.compiler import TektonCompiler\n${imports}TektonCompiler().compile(p, "a")\n`,
  "tekton-client": `from kfp_tekton import TektonClient\n${imports}TektonClient()\n`,
  "tekton-other": `from kfp_tekton import k8s_client_helper\n${imports}k8s_client_helper.env_from_secret("a", "b", "c")\n`,
};

/** The kinds in the first column of the table. */
function documented(): readonly string[] {
  const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "migrating-to-kfp2.md"), "utf8");
  const table = page.slice(page.indexOf("| kind | KFP 1 |"));
  return table
    .split("\n")
    .slice(2)
    .filter((line) => line.startsWith("|"))
    .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`([\w-]+)`/g)].map(([, kind = ""]) => kind));
}

describe("every kind of the table in docs/migrating-to-kfp2.md", () => {
  it("has a use here", () => {
    expect(documented().toSorted()).toEqual(Object.keys(uses).toSorted());
  });

  it.each(Object.entries(uses))("%s is found", (kind, source) => {
    const found = findConstructs(parseModule(source)).filter((construct) => construct.kind === kind);
    expect(found.map(({ replacement }) => replacement.length > 10)).toContain(true);
  });
});

it.each([
  ["a list", "def p(items: list = [1]):\n    with dsl.ParallelFor(items) as i: pass\n"],
  ["a typed list", "def p(items: List[int]):\n    with dsl.ParallelFor(items=items) as i: pass\n"],
  ["an output", "def p(rows: int):\n    with dsl.ParallelFor(task.output) as i: pass\n"],
])("a loop over %s needs no change", (_, definition) => {
  const kinds = findConstructs(parseModule(`${imports}@dsl.pipeline(name="p")\n${definition}`)).map(({ kind }) => kind);
  expect(kinds).toEqual([]);
});
