import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { load } from "js-yaml";
import { Header } from "tar";
import { readRecording } from "./recordings.ts";

export type RecordedServerName = "kfp-tekton-1.9.2" | "kfp-tekton-1.5.1" | "kfp-2.17.0";

export interface RecordedPackage {
  readonly server: RecordedServerName;
  /** The recording's own words for it. */
  readonly label: string;
  readonly size: number;
  /** Of the exchange: where one label stands for several packages. */
  readonly note: string;
}

/** The packages that the recorder uploaded, made again from what the servers were sent as text, or gave back. */
export function recordedPackage({ server, label, size, note }: RecordedPackage): Uint8Array<ArrayBuffer> {
  const packages = packagesOf(server);
  const make = packages[note] ?? packages[label];
  if (make === undefined) throw new Error(`no package for ${label}`);
  return new Uint8Array(make(size));
}

const manifestOf = (file: string, index: number): string => {
  const { response } = readRecording(file)[index] ?? {};
  return (JSON.parse(response?.bodyText ?? "") as { run: { pipeline_spec: { workflow_manifest: string } } }).run
    .pipeline_spec.workflow_manifest;
};

/** What was sent as it is, for want of a form. */
const sentRaw = (server: string): string =>
  readRecording(`${server}/02-upload.jsonl`).find(({ note }) => note === "not multipart: raw yaml body")?.request
    ?.bodyText ?? "";

/** A PipelineRun written by hand, one task. */
const hand = manifestOf("kfp-tekton-1.9.2-cluster/06-runs.jsonl", 0);
const configMap = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: x\n";
const argo =
  '{"apiVersion":"argoproj.io/v1alpha1","kind":"Workflow","metadata":{"generateName":"argo-"},"spec":{"arguments":{"parameters":[{"name":"lr","value":"0.1"}]},"entrypoint":"main","templates":[{"container":{"args":["echo hi"],"command":["sh","-c"],"image":"busybox","name":"","resources":{}},"inputs":{},"metadata":{},"name":"main","outputs":{}}]},"status":{"finishedAt":null,"startedAt":null}}';

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

type Packages = Readonly<Record<string, (size: number) => Buffer>>;

const packagesOf = (server: RecordedServerName): Packages =>
  server === "kfp-2.17.0" ? specifications() : pipelineRuns(sentRaw(server));

/** For all servers: what is no package, or not theirs. */
const oddities: Packages = {
  "zip, README.md only": zip({ "README.md": "# hi" }),
  "zip, no entries": zip({}),
  "broken gzip": () => Buffer.from([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8]),
  empty: text(""),
  "broken yaml": text("a: [1, 2\nb: }{\n- x:\n"),
  "scalar yaml": text("hello world"),
  ConfigMap: text(configMap),
  "Argo Workflow": text(argo),
  "PipelineRun v1": text(hand),
  "PipelineRun v1beta1": text(hand.replace("tekton.dev/v1", "tekton.dev/v1beta1")),
};

const pipelineRuns = (twoStep: string): Packages => ({
  ...oddities,
  "two_step.yaml (v1beta1)": text(twoStep),
  "zip of two_step.yaml (v1beta1)": zip({ "pipeline.yaml": twoStep }),
  "tar.gz of two_step.yaml (v1beta1)": () => tarGz("pipeline.yaml", twoStep),
  "BOM + two_step.yaml (v1beta1)": text(`\uFEFF${twoStep}`),
  "two_step.yaml (v1beta1) + 1 MB of comments": (size) => padded(twoStep, size),
  "two_step.yaml (v1beta1) padded with a comment": (size) => padded(twoStep, size),
  // What a later recording calls by the same names.
  "upload 2 documents": () => Buffer.from(`${hand}---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\n`),
  "file name with a path": text(hand),
  "Expect: 100-continue": text(hand),
  "CRLF package": text(hand.replaceAll("\n", "\r\n")),
  "v2 IR, JSON": text('{"pipelineInfo":{"name":"v2"},"root":{"dag":{}},"schemaVersion":"2.1.0"}'),
  "v2 IR, YAML": text("pipelineInfo:\n  name: v2\nroot:\n  dag: {}\nschemaVersion: 2.1.0\n"),
  "lr only": text(hand),
  two_step: text(twoStep),
  "one task": text(hand.replace("tekton.dev/v1", "tekton.dev/v1beta1")),
  "two_step.yaml (compiled)": text(twoStep),
  "second package": text(twoStep.replace(/: hello$/gm, ": hello2")),
  "zip of two_step.yaml (compiled)": zip({ "pipeline.yaml": twoStep }),
  "tar.gz of two_step.yaml (compiled)": () => tarGz("pipeline.yaml", twoStep),
  "zip, entry abc.yaml": zip({ "abc.yaml": twoStep }),
  "zip, README.md + pipeline.yaml": zip({ "README.md": "# hi", "pipeline.yaml": twoStep }),
  "tar.gz, ./pipeline.yaml": () => tarGz("./pipeline.yaml", twoStep),
  "zip bytes": zip({ "pipeline.yaml": twoStep }),
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
  "2 documents in one YAML: ConfigMap first": () => Buffer.from(`${configMap}---\n${hand}`),
  "leading ---": text(`---\n${twoStep}`),
  "BOM + two_step.yaml (compiled)": text(`\uFEFF${twoStep}`),
  "PipelineRun as JSON": text(
    '{"apiVersion":"tekton.dev/v1","kind":"PipelineRun","metadata":{"name":"hand"},"spec":{"pipelineSpec":{"tasks":[{"name":"only","taskSpec":{"steps":[{"name":"main","image":"busybox","command":["true"]}]}}]}}}',
  ),
  "v2 PipelineSpec yaml": text("pipelineInfo:\n  name: v2\nroot:\n  dag:\n    tasks: {}\nschemaVersion: 2.1.0\n"),
  "v2 PipelineSpec json": text('{"pipelineInfo":{"name":"v2"},"schemaVersion":"2.1.0"}'),
  "two_step.yaml (compiled) + 1 MB of comments": (size) => padded(twoStep, size),
  "two_step.yaml (compiled) padded with a comment": (size) => padded(twoStep, size),
  package: text(twoStep),
});

/** As the recorder compiled them: the first as it was sent, the others from what the server made of them. */
function specifications(): Packages {
  const spec = sentRaw("kfp-2.17.0/v2beta1");
  const parsed = load(spec) as object;
  return {
    ...oddities,
    "v2.yaml": text(spec),
    package: text(spec),
    "second package": text(spec.replace("defaultValue: 2.0", "defaultValue: 3.0")),
    zip: zip({ "pipeline.yaml": spec }),
    "tar.gz": () => tarGz("pipeline.yaml", spec),
    "v2.json": text(JSON.stringify(parsed)),
    "two_step.yaml": text(hand),
    "v2.yaml + nosuchField": text(`${spec}nosuchField: 1\n`),
    "schemaVersion 2.0.0": text(spec.replace("schemaVersion: 2.1.0", "schemaVersion: 2.0.0")),
    "pipelineInfo.name Add_V2": text(spec.replace("  name: add-v2", "  name: Add_V2")),
    "2 documents: spec + platform spec": text(`${spec}---\nplatforms:\n  kubernetes: {}\n`),
    "2 documents: spec + ConfigMap": text(`${spec}---\n${configMap}`),
    "2 documents, ConfigMap first, then a v2 spec (limit 10 s)": text(`${configMap}---\n${spec}`),
    "v2req.yaml": text(JSON.stringify(recordedSpec())),
    "v2.yaml + 1 MB of comments": (size) => padded(spec, size),
    "v2.yaml padded": (size) => padded(spec, size),
    "only separators": text("---\n---\n"),
    null: text("null"),
    "a list": text("- a\n- b\n"),
  };
}

/** Of the pipeline with required parameters, as a look-up in between shows it. */
function recordedSpec(): object {
  const lookUp = readRecording("kfp-2.17.0/v2beta1/05-experiments.jsonl").findLast(({ note }) => note === "look up");
  const { pipeline_versions: versions } = JSON.parse(lookUp?.response?.bodyText ?? "") as {
    pipeline_versions: readonly { pipeline_spec: object }[];
  };
  return versions[0]?.pipeline_spec ?? {};
}

function padded(content: string, size: number): Buffer {
  const bytes = Buffer.alloc(size, "x");
  Buffer.from(`${content}# `).copy(bytes);
  return bytes;
}
