import { createHash } from "node:crypto";
import type { SubmitOptions } from "../../../src/kfp/operations/runs.ts";
import type { UploadRequest } from "../../../src/model/upload.ts";

const yaml =
  "apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata:\n  name: p\nspec:\n  pipelineSpec:\n    tasks:\n    - name: only\n      taskSpec:\n        steps:\n        - name: main\n          image: busybox\n          command: [sh, -c, echo hi]\n";

/** A small package, to be uploaded under that name. */
export const upload = (pipelineName = "train", versionName = "4f9c2e1"): UploadRequest => ({
  pipelineName,
  versionName,
  runName: "",
  parameters: {},
  provenance: [],
  sha256: createHash("sha256").update(yaml).digest("hex"),
  movesDefault: true,
  fileName: "train.yaml",
  bytes: async () => Buffer.from(yaml),
  yaml,
});

/** A run of a version that nobody has uploaded. */
export const aRun: SubmitOptions = {
  version: { pipelineId: "p", versionId: "v", versionName: "v", url: "", outcome: "created" },
  yaml,
  runName: "a run",
  experiment: "Nightly",
  parameters: {},
  serviceAccount: "",
};
