import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/context/clock.ts";
import { followRun } from "../../src/gate/follow-run.ts";
import type { PipelineRun } from "../../src/tekton/pipeline-run.ts";
import { listOf, startCannedCluster } from "../support/canned-cluster.ts";
import { hasKubectl } from "../support/kubectl.ts";
import { RecordingLog } from "../support/recording-log.ts";
import { readRecording } from "../support/recordings.ts";

/** The objects that a real Tekton left on its cluster. */
const recordedObjects = (name: string): readonly PipelineRun[] =>
  readRecording(`kfp-tekton-1.9.2-cluster/10-life-${name}.jsonl`).flatMap((line) =>
    "kubernetes" in line ? [line.kubernetes as PipelineRun] : [],
  );

describe.skipIf(!hasKubectl)("what a real Tekton says of a run on its cluster is read as", () => {
  it.each([
    ["succeeds", { kind: "succeeded", tasks: [{ name: "produce", phase: "succeeded" }, { phase: "succeeded" }] }],
    [
      "fails",
      {
        kind: "failed",
        tasks: [{ phase: "failed", exitCode: 1 }, { phase: "skipped" }],
        failedTasks: [{ name: "boom", reason: "Failed", exitCode: 1 }],
      },
    ],
    ["terminated", { kind: "cancelled", tasks: [{ phase: "cancelled" }] }],
    ["times-out", { kind: "timed-out", reason: "Failed", tasks: [{ phase: "cancelled" }] }],
    ["pipeline-timeout", { kind: "timed-out", reason: "PipelineRunTimeout" }],
  ])("%s", async (name, verdict) => {
    const objects = recordedObjects(name);
    const of = (wanted: string) => objects.filter(({ kind }) => kind === wanted);
    const lists = {
      "GET /apis/tekton.dev/v1/namespaces/kubeflow/pipelineruns": listOf("PipelineRun", of("PipelineRun")),
      "GET /apis/tekton.dev/v1/namespaces/kubeflow/taskruns": listOf("TaskRun", of("TaskRun")),
    };
    const { cluster } = await startCannedCluster(lists, "kubeflow");
    const followed = await followRun({
      source: cluster.runSource(of("PipelineRun")[0]?.metadata?.name ?? ""),
      label: name,
      clock: systemClock,
      log: new RecordingLog(),
      timeoutMs: 30_000,
      onTimeout: "detach",
      onCancel: "detach",
      logs: "failed",
      signal: new AbortController().signal,
    });
    expect(followed).toMatchObject(verdict);
  });
});
