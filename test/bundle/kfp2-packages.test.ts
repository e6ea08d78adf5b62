import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runStep } from "../support/bundle.ts";
import { startServer } from "../support/embedded.ts";
import { Repository } from "../support/repository.ts";
import { makeWorkspace } from "../support/workspace.ts";

const timeout = 600_000;
const pipeline = (name: string, settings = ""): string => `from kfp import dsl, kubernetes

@dsl.component(base_image="python:3.11")
def load(rows: int) -> str:
    return str(rows)

@dsl.pipeline(name="${name}")
def train(rows: int = 1, rate: float = 0.5):
    task = load(rows=rows)
${settings}
`;
const onKubernetes = pipeline("train", "    kubernetes.set_timeout(task, 600)");
const path = "compiled/train.yaml";

describe("packages of KFP 2 with a document for Kubernetes", () => {
  it("have drifted if that document has changed, and are taken with all their documents", { timeout }, async () => {
    const repository = new Repository({ "pipelines/train.py": onKubernetes });
    const inputs = { drift: "error", checks: "off" };
    expect((await runStep({ workspace: repository.folder, inputs: { ...inputs, drift: "ignore" } })).exitCode).toBe(0);
    const compiled = readFileSync(join(repository.folder, path), "utf8");
    expect(compiled.split("\n---\n")).toHaveLength(2);
    repository.commit({ [path]: compiled });
    expect((await runStep({ workspace: repository.folder, inputs })).outputs).toMatchObject({ failed: "0" });
    repository.commit({ [path]: compiled.replace("'600'", "'700'") });
    const drifted = await runStep({ workspace: repository.folder, inputs });
    expect(drifted.outputs).toMatchObject({ failed: "1" });
    expect(drifted.summary).toContain("time limit in seconds: `700` → `600`");
    const manifest = JSON.parse(readFileSync(join(repository.folder, "compiled/pipelines.json"), "utf8"));
    expect(manifest.pipelines).toMatchObject([{ name: "train", parameters: [{ name: "rate" }, { name: "rows" }] }]);
  });
});

describe("pipelines of KFP 2 are checked before anything is sent", () => {
  const upload = { checks: "off", upload: "true" };

  /** An empty server of Kubeflow Pipelines 2. */
  async function server() {
    const { url } = await startServer(undefined, "v2beta1");
    const pipelines = async (): Promise<unknown> => await (await fetch(`${url}/apis/v2beta1/pipelines`)).json();
    return { url, pipelines };
  }

  it("names that the SDK squeezes to the same stop", { timeout }, async () => {
    const workspace = makeWorkspace({
      "pipelines/a.py": pipeline("Train Model!"),
      "pipelines/b.py": pipeline("train --- model"),
      "pipelines/c.py": pipeline("other"),
    });
    const { url, pipelines } = await server();
    const step = await runStep({ workspace, inputs: { ...upload, host: url } });
    expect(await pipelines()).toMatchObject({ pipelines: [{ name: "other" }] });
    expect(step.outputs).toMatchObject({ compiled: "3", failed: "2" });
    const messages = step.annotations.filter(({ level }) => level === "error").map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringContaining('"train-model" is also the name of a pipeline of pipelines/b.py'),
      expect.stringContaining('"train-model" is also the name of a pipeline of pipelines/a.py'),
    ]);
  });

  it.each([
    ["rows: many", /rows.*whole number/],
    ["rows: 1.5", /rows.*whole number/],
    ["rate: fast", /rate.*number/],
    ["row: 1", /declare the parameter `row`.*declared are rate, rows/],
  ])("parameters are held against the inputs of the pipeline: %s", { timeout }, async (parameters, message) => {
    const workspace = makeWorkspace({ "pipelines/train.py": pipeline("train") });
    const { url, pipelines } = await server();
    const step = await runStep({ workspace, inputs: { ...upload, host: url, run: "true", parameters } });
    expect(step.exitCode).toBe(1);
    expect(step.annotations.map((annotation) => annotation.message).join("\n")).toMatch(message);
    expect(await pipelines()).toEqual({});
  });
});

it("a Kubernetes manifest is compared like a package, and not uploaded", { timeout }, async () => {
  const repository = new Repository({ "pipelines/train.py": onKubernetes });
  const inputs = { format: "kubernetes", checks: "off" };
  expect((await runStep({ workspace: repository.folder, inputs })).outputs).toMatchObject({
    compiled: "1",
    failed: "0",
  });
  const manifest = readFileSync(join(repository.folder, path), "utf8");
  repository.commit({ [path]: manifest.replace("python:3.11", "python:3.10") });
  const drifted = await runStep({ workspace: repository.folder, inputs: { ...inputs, drift: "error" } });
  expect(drifted.summary).toContain("image: `python:3.10` → `python:3.11`");
  const { url } = await startServer(undefined, "v2beta1");
  const upload = await runStep({
    workspace: repository.folder,
    inputs: { ...inputs, host: url },
  });
  expect(upload.outputs).toMatchObject({ failed: "1" });
  expect(upload.annotations.map(({ message }) => message).join("\n")).toMatch(/Kubernetes manifest.*\n.*Argo CD/);
});
