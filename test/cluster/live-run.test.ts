import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { livePipelineRun, runNameOf } from "../../src/cluster/live-run.ts";
import { readPipelineRun } from "../../src/packages/signature.ts";
import type { PipelineRun } from "../../src/tekton/pipeline-run.ts";
import { unknownFields } from "../../src/tekton/schema.ts";
import { compile } from "../support/compile.ts";
import { readRecording } from "../support/recordings.ts";
import { makeWorkspace } from "../support/workspace.ts";

const provenance = [["commit", "1234567890abcdef1234567890abcdef12345678"]] as const;
const live = (pipelineRun: PipelineRun, options: Partial<Parameters<typeof livePipelineRun>[0]> = {}): PipelineRun =>
  livePipelineRun({
    pipelineRun,
    name: "run-1",
    runId: "1e7d3127-d67f-421c-9a32-59df307c8273",
    runName: "life succeeds",
    parameters: {},
    serviceAccount: "",
    createdAt: "2026-11-23T09:01:24.500Z",
    submissionId: "s",
    provenance,
    repositoryUrl: "",
    ...options,
  });

/** The package that was uploaded, and what the real server made of it on the cluster. */
function recordedPair(): readonly [packaged: PipelineRun, onCluster: PipelineRun] {
  const lines = readRecording("kfp-tekton-1.9.2-cluster/10-life-succeeds.jsonl");
  const { run } = JSON.parse(lines[1]?.response?.bodyText ?? "") as Reply;
  const objects = lines.flatMap((line) => ("kubernetes" in line ? [line.kubernetes as PipelineRun] : []));
  const onCluster = objects.find(({ kind }) => kind === "PipelineRun") ?? {};
  return [load(run.pipeline_spec.workflow_manifest) as PipelineRun, onCluster];
}
interface Reply {
  readonly run: { readonly pipeline_spec: { readonly workflow_manifest: string } };
}

describe("a PipelineRun for a cluster", () => {
  it("carries the hints by which Tekton Chains knows its commit, unless the pipeline has its own or the commit is unknown", () => {
    const repositoryUrl = "https://github.example/acme/pipelines";
    const paramsOf = (spec: PipelineRun["spec"], options: Parameters<typeof live>[1] = {}) =>
      live({ metadata: { name: "p" }, ...(spec === undefined ? {} : { spec }) }, { repositoryUrl, ...options }).spec
        ?.params;
    const rows = { name: "rows", value: "1" };
    const hints = [
      { name: "CHAINS-GIT_URL", value: repositoryUrl },
      { name: "CHAINS-GIT_COMMIT", value: provenance[0][1] },
    ];
    expect(paramsOf({ params: [rows] })).toEqual([rows, ...hints]);
    expect(paramsOf({})).toEqual(hints);
    expect(paramsOf({ pipelineSpec: { params: [{ name: "CHAINS-GIT_URL", default: "x" }] } })).toEqual([]);
    expect(paramsOf({ params: [rows] }, { provenance: [] })).toEqual([rows]);
    expect(paramsOf({ params: [rows] }, { repositoryUrl: "" })).toEqual([rows]);
  });

  it("is what a server of KFP makes of the package, but for its artifact steps, Tekton's defaults and our own labels", () => {
    const [packaged, onCluster] = recordedPair();
    const made = live(packaged, {
      name: "two-step-1e7d3",
      parameters: { lr: "0.5", message: "hey" },
      serviceAccount: "pipeline-runner",
    });
    expect(made.metadata?.labels).toMatchObject({
      "custom.tekton.dev/originalPipelineRun": "two-step-1e7d3",
      "kfp-tekton-action/run-id": onCluster.metadata?.labels?.["pipeline/runid"],
    });
    const { "kfp-tekton-action/commit": commit, ...annotations } = made.metadata?.annotations ?? {};
    expect(commit).toBe(provenance[0][1]);
    expect(annotations).toEqual(onCluster.metadata?.annotations);
    expect(made.spec?.params?.toSorted((one, other) => one.name.localeCompare(other.name))).toEqual(
      onCluster.spec?.params,
    );
    expect(made.spec?.taskRunTemplate).toEqual(onCluster.spec?.taskRunTemplate);
    const commands = (run: PipelineRun) =>
      run.spec?.pipelineSpec?.tasks?.map(({ name, taskSpec }) => [
        name,
        taskSpec?.steps
          ?.filter((step) => step.name === "main")
          .map(({ command, args, image }) => [command, args, image]),
      ]);
    expect(commands(made)).toEqual(commands(onCluster));
  });

  it("has no label by which KFP's persistence agent would delete it, even if the package sets one", () => {
    const labels = {
      "pipeline/runid": "1",
      "pipeline/persistedFinalState": "true",
      "scheduledworkflows.kubeflow.org/isOwnedByScheduledWorkflow": "true",
      "pipelines.kubeflow.org/pipelinename": "p",
    };
    expect(Object.keys(live({ metadata: { name: "p", labels } }).metadata?.labels ?? {}).sort()).toEqual([
      "custom.tekton.dev/originalPipelineRun",
      "kfp-tekton-action/commit",
      "kfp-tekton-action/run-id",
      "kfp-tekton-action/submission",
      "pipelines.kubeflow.org/pipelinename",
    ]);
  });

  it("has a name of its own each time, of no more than 63 characters", () => {
    const named = (name: string) => runNameOf({ metadata: { name } }, "1e7d3127-d67f-421c-9a32-59df307c8273");
    expect(named("train")).toBe("train-1e7d3127");
    expect(named(`${"x".repeat(53)}-yz`)).toBe(`${"x".repeat(53)}-1e7d3127`);
    expect(named("x".repeat(80))).toHaveLength(63);
  });

  it("has no field that Tekton would deny, where the package has: the SDK writes `resources` in steps", async () => {
    const workspace = makeWorkspace({
      "p.py": `from kfp import dsl\n@dsl.pipeline(name="p")\ndef p():\n    dsl.ContainerOp(name="a", image="busybox", command=["true"]).container.set_memory_limit("1G")\n`,
    });
    const [result] = await compile(workspace);
    if (result?.kind !== "compiled") throw new Error("p did not compile");
    const packaged = readPipelineRun(result.pipeline.yaml);
    expect(unknownFields(packaged)).toEqual(["spec.pipelineSpec.tasks[0].taskSpec.steps[0].resources"]);
    const made = live(packaged);
    expect(unknownFields(made)).toEqual([]);
    expect(made.spec?.pipelineSpec?.tasks?.[0]?.taskSpec?.steps?.[0]).toMatchObject({
      computeResources: { limits: { memory: "1G" } },
    });
  });

  it("carries the name in place of $ORIG_PR_NAME, by which tasks find each other's files", async () => {
    const source = readFileSync(join("test", "embedded", "runner", "fixtures", "big_data.py"), "utf8");
    const [result] = await compile(makeWorkspace({ "big_data.py": source }));
    if (result?.kind !== "compiled") throw new Error("big_data did not compile");
    expect(result.pipeline.yaml).toContain("$ORIG_PR_NAME");
    const made = JSON.stringify(live(readPipelineRun(result.pipeline.yaml)));
    expect(made).not.toContain("$ORIG_PR_NAME");
    expect(made).toContain("artifacts/run-1/");
  });

  it("fills in what a parameter says of its run, as a server does", () => {
    const params = [
      { name: "out", value: "s3://models/[[RunUUID]]/[[CurrentTime]]" },
      { name: "rows", value: ["[[RunUUID]]"] },
    ];
    expect(live({ spec: { params } }, { parameters: {} }).spec?.params).toEqual([
      { name: "out", value: "s3://models/1e7d3127-d67f-421c-9a32-59df307c8273/20261123090124" },
      { name: "rows", value: ["[[RunUUID]]"] },
    ]);
  });

  it("has no time limit of its own where the package has none: Tekton would end it after an hour", () => {
    expect(live({ spec: {} }).spec?.timeouts).toEqual({ pipeline: "0s" });
    expect(live({ spec: { timeouts: { tasks: "1s" } } }).spec?.timeouts).toEqual({ tasks: "1s" });
  });

  it("leaves its namespace to the cluster's context, and its service account to the package unless one is asked for", () => {
    const packaged = {
      metadata: { name: "p", namespace: "elsewhere" },
      spec: { taskRunTemplate: { serviceAccountName: "own", podTemplate: { a: 1 } } },
    };
    expect(live(packaged).metadata).not.toHaveProperty("namespace");
    expect(live(packaged).spec?.taskRunTemplate).toEqual({ serviceAccountName: "own", podTemplate: { a: 1 } });
    expect(live(packaged, { serviceAccount: "robot" }).spec?.taskRunTemplate).toEqual({
      serviceAccountName: "robot",
      podTemplate: { a: 1 },
    });
  });
});
