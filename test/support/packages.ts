import { createHash } from "node:crypto";
import type { GenerationName } from "../../src/kfp/generations/generation.ts";
import type { UploadRequest } from "../../src/model/upload.ts";
import { recordedPackage } from "./recorded-packages.ts";

/** A PipelineRun of one task that says `text`. */
export const pipelineRun = (apiVersion: string, text = "hi"): string =>
  `apiVersion: ${apiVersion}\nkind: PipelineRun\nmetadata:\n  name: p\nspec:\n  pipelineSpec:\n    tasks:\n    - name: only\n      taskSpec:\n        steps:\n        - name: main\n          image: busybox\n          command: [sh, -c, echo ${text}]\n`;

const specification = (label: string): string =>
  Buffer.from(recordedPackage({ server: "kfp-2.17.0", label, size: 0, note: "" })).toString();

/** As the kfp SDK 2.17 compiled it. */
export const pipelineSpec = specification("v2.yaml");
/** A package with a parameter of each type. */
export const typedSpec = specification("v2req.yaml");
export const argoWorkflow = specification("Argo Workflow");

/** A package that a server of this generation takes. */
export const packageFor: Readonly<Record<GenerationName, string>> = {
  v1beta1: pipelineRun("tekton.dev/v1beta1"),
  v1: pipelineRun("tekton.dev/v1"),
  v2beta1: pipelineSpec,
};

/** What a test says of its upload; the rest does not matter to it. */
export type UploadExtra = Partial<Omit<UploadRequest, "bytes">> & { readonly bytes?: Uint8Array };

export const uploadOf = (yaml: string, { bytes = Buffer.from(yaml), ...extra }: UploadExtra = {}): UploadRequest => ({
  pipelineName: "train",
  versionName: "4f9c2e1",
  provenance: [],
  runName: "",
  parameters: {},
  sha256: createHash("sha256").update(bytes).digest("hex"),
  movesDefault: true,
  fileName: "train.yaml",
  bytes: async () => bytes,
  yaml,
  ...extra,
});

/** A small pipeline that says `text`, for the servers of most tests. */
export const upload = ({ text, ...extra }: UploadExtra & { readonly text?: string } = {}): UploadRequest =>
  uploadOf(pipelineRun("tekton.dev/v1", text), extra);
