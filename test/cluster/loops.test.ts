import { describe, expect, it } from "vitest";
import { resourceTemplatesOf } from "../../src/cluster/custom-tasks.ts";
import { PackageError } from "../../src/model/errors.ts";
import { readPipelineRun } from "../../src/packages/signature.ts";
import type { PipelineRun } from "../../src/tekton/pipeline-run.ts";
import { type CannedCluster, listOf, listPath, startCannedCluster } from "../support/canned-cluster.ts";
import { compile } from "../support/compile.ts";
import { hasKubectl } from "../support/kubectl.ts";
import { makeWorkspace } from "../support/workspace.ts";

const looped = `from kfp import dsl
@dsl.pipeline(name="looped")
def looped():
    with dsl.ParallelFor([1, 2]) as item:
        dsl.ContainerOp(name="work", image="busybox", command=["echo"], arguments=[item])
`;

async function compileLoop(inlineTasks: boolean): Promise<PipelineRun> {
  const [result] = await compile(makeWorkspace({ "looped.py": looped }), { inlineTasks });
  if (result?.kind !== "compiled") throw new Error("looped did not compile");
  return readPipelineRun(result.pipeline.yaml);
}

const groupOf = (name: string, ...versions: readonly string[]) => {
  const known = versions.map((version) => ({ groupVersion: `${name}/${version}`, version }));
  return { kind: "APIGroup", apiVersion: "v1", name, versions: known, preferredVersion: known[0] };
};
const loopGroup = groupOf("custom.tekton.dev", "v1alpha1");
const loops = {
  kind: "APIResourceList",
  apiVersion: "v1",
  groupVersion: "custom.tekton.dev/v1alpha1",
  resources: [
    {
      name: "pipelineloops",
      singularName: "pipelineloop",
      namespaced: true,
      kind: "PipelineLoop",
      verbs: ["create", "patch"],
    },
  ],
};

/** A cluster that also has the API of loops. */
const startWithLoops = (): Promise<CannedCluster> =>
  startCannedCluster({
    "GET /apis": {
      kind: "APIGroupList",
      apiVersion: "v1",
      groups: [groupOf("tekton.dev", "v1", "v1beta1"), groupOf("authorization.k8s.io", "v1"), loopGroup],
    },
    "GET /apis/custom.tekton.dev": loopGroup,
    "GET /apis/custom.tekton.dev/v1alpha1": loops,
  });

const rest = { runName: "looped #1", parameters: {}, serviceAccount: "", provenance: [], repositoryUrl: "" };
const condition = (status: string, reason: string) => [{ type: "Succeeded", status, reason }];

describe.skipIf(!hasKubectl)("a loop on a cluster", () => {
  it("that is kept beside the pipeline is made before the run", async () => {
    const { cluster, requests, answers } = await startWithLoops();
    const pipelineRun = await compileLoop(false);
    const [template] = resourceTemplatesOf(pipelineRun) as readonly [{ readonly metadata: { readonly name: string } }];
    const path = `PATCH /apis/custom.tekton.dev/v1alpha1/namespaces/default/pipelineloops/${template.metadata.name}`;
    answers.set(path, template);
    await cluster.submit({ pipelineRun, ...rest });
    expect(requests.indexOf(path)).toBeGreaterThan(-1);
    expect(requests.indexOf(path)).toBeLessThan(
      requests.indexOf("POST /apis/tekton.dev/v1/namespaces/default/pipelineruns"),
    );
  });

  it("is followed by its iterations, and these by their tasks", async () => {
    const { cluster, answers } = await startWithLoops();
    const { name } = await cluster.submit({ pipelineRun: await compileLoop(true), ...rest });
    const task = (await compileLoop(true)).spec?.pipelineSpec?.tasks?.[0]?.name ?? "";
    const labelled = (run: string, pipelineTask: string) => ({
      "tekton.dev/pipelineRun": run,
      "tekton.dev/pipelineTask": pipelineTask,
    });
    const iteration = (number: number, reason: string, status: string) => ({
      iteration: number,
      iterationItem: String(number),
      status: { conditions: condition(status, reason) },
    });
    const customRun = {
      apiVersion: "tekton.dev/v1beta1",
      kind: "CustomRun",
      metadata: { name: `${name}-loop`, namespace: "default", labels: labelled(name, task) },
      status: {
        conditions: condition("Unknown", "Running"),
        extraFields: {
          pipelineRuns: { "it-1": iteration(1, "Succeeded", "True"), "it-2": iteration(2, "Running", "Unknown") },
        },
      },
    };
    const taskRun = {
      apiVersion: "tekton.dev/v1",
      kind: "TaskRun",
      metadata: { name: "it-2-work", namespace: "default", labels: labelled("it-2", "work") },
      status: {
        conditions: condition("Unknown", "Running"),
        startTime: "2026-01-01T00:00:00Z",
        podName: "it-2-work-pod",
      },
    };
    answers.set(listPath("customruns", "v1beta1"), listOf("CustomRun", [customRun], "v1beta1"));
    answers.set(listPath("taskruns"), listOf("TaskRun", [taskRun]));
    const { tasks } = await cluster.runSource(name).readRun(new AbortController().signal);
    expect(tasks).toMatchObject([
      {
        name: task,
        customTask: "PipelineLoop",
        phase: "running",
        iterations: [
          { number: 1, phase: "succeeded", tasks: [] },
          {
            number: 2,
            item: "2",
            phase: "running",
            tasks: [{ name: "work", phase: "running", podName: "it-2-work-pod" }],
          },
        ],
      },
    ]);
  });
});

describe("what a package keeps beside the pipeline", () => {
  const kept = (text: string): PipelineRun => ({
    metadata: { annotations: { "tekton.dev/resource_templates": text } },
  });
  const loop = (apiVersion: string, kind: string, step: object, metadata = {}) => ({
    apiVersion,
    kind,
    metadata: { name: "l", ...metadata },
    spec: { iterateParam: "i", pipelineSpec: { tasks: [{ name: "a", taskSpec: { steps: [step] } }] } },
  });
  const v1alpha1 = "custom.tekton.dev/v1alpha1";

  it("gets the field names of v1, too, and no namespace or owner of its own", () => {
    const elsewhere = { namespace: "kube-system", ownerReferences: [] };
    const [template] = [loop(v1alpha1, "PipelineLoop", { resources: { x: 1 } }, elsewhere)];
    expect(resourceTemplatesOf(kept(JSON.stringify([template])))).toEqual([
      loop(v1alpha1, "PipelineLoop", { computeResources: { x: 1 } }),
    ]);
  });

  it.each([
    ["another kind", JSON.stringify([loop("v1", "Pod", {})])],
    ["another kind of that group", JSON.stringify([loop(v1alpha1, "Secret", {})])],
    ["nothing", "[null]"],
    ["no list", "{}"],
    ["no JSON", "kind: Pod"],
  ])("is refused when it is %s", (_, text) => {
    expect(() => resourceTemplatesOf(kept(text))).toThrow(PackageError);
  });
});
