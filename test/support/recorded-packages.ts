import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { Header } from "tar";
import { readRecording } from "./recordings.ts";

/** The packages that the recorder uploaded, made again from what the server gave back; keys are the recordings' own words for them. */
export function recordedPackage(label: string, size: number): Uint8Array<ArrayBuffer> {
  const make = packages[label];
  if (make === undefined) throw new Error(`no package for ${label}`);
  return new Uint8Array(make(size));
}

const manifestOf = (file: string, index: number): string => {
  const { response } = readRecording(file)[index] ?? {};
  return (JSON.parse(response?.bodyText ?? "") as { run: { pipeline_spec: { workflow_manifest: string } } }).run
    .pipeline_spec.workflow_manifest;
};
const twoStep = manifestOf("kfp-tekton-1.9.2-cluster/10-life-succeeds.jsonl", 1);
/** A PipelineRun written by hand, one task. */
const hand = manifestOf("kfp-tekton-1.9.2-cluster/06-runs.jsonl", 0);
const configMap = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n";

const text = (content: string) => (): Buffer => Buffer.from(content);
const zip = (files: Readonly<Record<string, string>>) => (): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]))),
  );

function tarGz(name: string, content: string): Buffer {
  const header = Buffer.alloc(512);
  new Header({ path: name, mode: 0o644, size: Buffer.byteLength(content), mtime: new Date(0), type: "File" }).encode(
    header,
    0,
  );
  const body = Buffer.from(content);
  return gzipSync(Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512), Buffer.alloc(1024)]));
}

const packages: Readonly<Record<string, (size: number) => Buffer>> = {
  "two_step.yaml (compiled)": text(twoStep),
  "second package": text(twoStep.replace(/: hello$/gm, ": hello2")),
  "zip of two_step.yaml (compiled)": zip({ "pipeline.yaml": twoStep }),
  "tar.gz of two_step.yaml (compiled)": () => tarGz("pipeline.yaml", twoStep),
  "zip, entry abc.yaml": zip({ "abc.yaml": twoStep }),
  "zip, README.md + pipeline.yaml": zip({ "README.md": "# hi", "pipeline.yaml": twoStep }),
  "zip, README.md only": zip({ "README.md": "# hi" }),
  "tar.gz, ./pipeline.yaml": () => tarGz("./pipeline.yaml", twoStep),
  "zip bytes": zip({ "pipeline.yaml": twoStep }),
  "broken gzip": () => Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8]),
  empty: text(""),
  "broken yaml": text("a: [1, 2\nb: }{\n- x:\n"),
  "scalar yaml": text("hello world"),
  ConfigMap: text(configMap),
  "Argo Workflow": text(
    "apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata:\n  generateName: a-\nspec:\n  entrypoint: a\n",
  ),
  "PipelineRun v1": text(hand),
  "PipelineRun v1beta1": text(hand.replace("tekton.dev/v1", "tekton.dev/v1beta1")),
  "PipelineRun v1alpha1": text(hand.replace("tekton.dev/v1", "tekton.dev/v1alpha1")),
  Pipeline: text("apiVersion: tekton.dev/v1\nkind: Pipeline\nmetadata:\n  name: hand\nspec:\n  tasks: []\n"),
  Task: text("apiVersion: tekton.dev/v1\nkind: Task\nmetadata:\n  name: hand\nspec:\n  steps: []\n"),
  "PipelineRun with spec.nosuchfield": text(hand.replace("spec:\n", "spec:\n  nosuchfield: 1\n")),
  "PipelineRun with kind twice": text(hand.replace("kind: PipelineRun\n", "kind: PipelineRun\nkind: PipelineRun\n")),
  "PipelineRun pipelineRef": text(
    "apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata:\n  name: hand\nspec:\n  pipelineRef:\n    name: other\n",
  ),
  "PipelineRun, runAfter ghost": text(
    hand.replace("    - name: only\n", "    - name: only\n      runAfter:\n      - ghost\n"),
  ),
  "PipelineRun no tasks": text(
    "apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata:\n  name: hand\nspec:\n  pipelineSpec:\n    tasks: []\n",
  ),
  "PipelineRun generateName": text(hand.replace("name: hand", "generateName: hand-")),
  "2 documents": () => Buffer.from(`${hand}---\n${configMap}`),
  "2 documents, ConfigMap first": () => Buffer.from(`${configMap}---\n${hand}`),
  "leading ---": text(`---\n${twoStep}`),
  "BOM + two_step.yaml (compiled)": text(`\uFEFF${twoStep}`),
  "PipelineRun as JSON": text(
    '{"apiVersion":"tekton.dev/v1","kind":"PipelineRun","metadata":{"name":"hand"},"spec":{"pipelineSpec":{"tasks":[{"name":"only","taskSpec":{"steps":[{"name":"main","image":"busybox","command":["true"]}]}}]}}}',
  ),
  "v2 PipelineSpec yaml": text("pipelineInfo:\n  name: v2\nroot:\n  dag:\n    tasks: {}\nschemaVersion: 2.1.0\n"),
  "v2 PipelineSpec json": text('{"pipelineInfo":{"name":"v2"},"schemaVersion":"2.1.0"}'),
  "two_step.yaml (compiled) + 1 MB of comments": (size) => padded(size),
  "two_step.yaml (compiled) padded with a comment": (size) => padded(size),
  package: text(twoStep),
};

function padded(size: number): Buffer {
  const content = Buffer.alloc(size, "x");
  Buffer.from(`${twoStep}# `).copy(content);
  return content;
}
