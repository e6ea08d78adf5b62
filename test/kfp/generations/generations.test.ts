import { describe, expect, it } from "vitest";
import { Store } from "../../../src/embedded/store/store.ts";
import type { GenerationName } from "../../../src/kfp/generations/generation.ts";
import type { UploadRequest } from "../../../src/model/upload.ts";
import type { UploadedVersion } from "../../../src/model/version.ts";
import { startServer } from "../../support/embedded.ts";
import { startFaultyProxy } from "../../support/faulty-proxy.ts";
import { connect } from "../../support/kfp-client.ts";
import {
  argoWorkflow,
  packageFor,
  pipelineRun,
  pipelineSpec,
  typedSpec,
  type UploadExtra,
  uploadOf,
} from "../../support/packages.ts";
import { makeFolder } from "../../support/workspace.ts";

const generations = ["v1beta1", "v1", "v2beta1"] as const;

/** A server of that generation, with what it was asked for, and a client of it. */
async function setUp(generation: GenerationName, folder = makeFolder("embedded")) {
  const server = await startServer(folder, generation);
  const proxy = await startFaultyProxy(server.url);
  // Time limits are those of a slow machine with ten thousand versions.
  const client = await connect(proxy.url, { api: generation, pace: 1 });
  return { client, direct: server.url, requests: proxy.requests };
}

interface Listing {
  readonly versions?: readonly { readonly name: string }[];
  readonly pipeline_versions?: readonly { readonly name: string }[];
}

async function versionsOf(direct: string, generation: GenerationName, pipeline: string): Promise<readonly string[]> {
  const path =
    generation === "v2beta1"
      ? `pipelines/${pipeline}/versions`
      : `pipeline_versions?resource_key.type=PIPELINE&resource_key.id=${pipeline}`;
  const listing = (await (await fetch(`${direct}/apis/${generation}/${path}`)).json()) as Listing;
  return (listing.pipeline_versions ?? listing.versions ?? []).map(({ name }) => name);
}

async function pipelinesOf(direct: string, generation: GenerationName): Promise<number> {
  const listing = (await (await fetch(`${direct}/apis/${generation}/pipelines`)).json()) as {
    readonly pipelines?: readonly unknown[];
  };
  return listing.pipelines?.length ?? 0;
}

describe.each(generations)("a server of %s", (generation) => {
  const upload = (extra: UploadExtra = {}): UploadRequest => uploadOf(packageFor[generation], extra);

  it("has the version under its own name, and no other", async () => {
    const { client, direct } = await setUp(generation);
    const version = await client.uploadVersion(upload());
    expect(version).toMatchObject({ versionName: "4f9c2e1", outcome: "created" });
    expect(await versionsOf(direct, generation, version.pipelineId)).toEqual(["4f9c2e1"]);
  });

  it("is not sent the same version twice", async () => {
    const { client, direct, requests } = await setUp(generation);
    const first = await client.uploadVersion(upload());
    const before = requests.length;
    expect(await client.uploadVersion(upload())).toEqual({ ...first, outcome: "reused" });
    expect(requests.slice(before).filter((request) => request.startsWith("POST"))).toEqual([]);
    expect(await pipelinesOf(direct, generation)).toBe(1);
  });

  it("keeps what it has under a name: other content is an error with both digests", async () => {
    const { client, direct } = await setUp(generation);
    const { pipelineId } = await client.uploadVersion(upload());
    await expect(client.uploadVersion(uploadOf(`${packageFor[generation]}\n`))).rejects.toThrow(
      /is on the server with other content: SHA-256 [0-9a-f]{16} there, [0-9a-f]{16} here/,
    );
    expect(await versionsOf(direct, generation, pipelineId)).toEqual(["4f9c2e1"]);
  });

  it("gets one pipeline and one version from ten jobs at the same time (quirk: one-of-parallel-wins)", async () => {
    const { client, direct } = await setUp(generation);
    const uploaded = await Promise.all(Array.from({ length: 10 }, () => client.uploadVersion(upload())));
    expect(new Set(uploaded.map(({ versionId }) => versionId)).size).toBe(1);
    expect(await pipelinesOf(direct, generation)).toBe(1);
    expect(await versionsOf(direct, generation, uploaded[0]?.pipelineId ?? "")).toEqual(["4f9c2e1"]);
  });

  it.each(["a+b", "100%", "a%41", "größe 测试", 'quo"te & <tag>', "slash/name"])(
    "keeps the name %s (quirks: names-decoded-twice, filters-decoded-twice, names-ignore-case, get-by-name-differs)",
    async (name) => {
      const { client, direct } = await setUp(generation);
      const named = upload({ pipelineName: name, versionName: `v ${name}` });
      const version = await client.uploadVersion(named);
      expect(await versionsOf(direct, generation, version.pipelineId)).toEqual([`v ${name}`]);
      expect((await client.uploadVersion(named)).outcome).toBe("reused");
    },
  );

  it.each([
    ["pipeline", { pipelineName: "p".repeat(129) }, "`pipeline-name`"],
    ["version", { versionName: "ü".repeat(64) }, "`version-name`"],
    ["pipeline", { pipelineName: "rocket 🚀" }, "cannot store"],
    ["version", { versionName: "v1 " }, "begins or ends with a space"],
    ["version", { versionName: "v1\nv2" }, "has a line break"],
  ])(
    "is not asked for a %s whose name it could not store (quirks: name-limits-in-bytes, names-ignore-case)",
    async (_, extra, message) => {
      const { client, requests } = await setUp(generation);
      const before = requests.length;
      await expect(client.uploadVersion(upload(extra))).rejects.toThrow(message);
      expect(requests.slice(before)).toEqual([]);
    },
  );

  it("is not sent a package of more than 32 MiB", async () => {
    const { client, requests } = await setUp(generation);
    const before = requests.length;
    const bytes = Buffer.alloc(32 * 1024 * 1024 + 1, "#");
    await expect(client.uploadVersion(upload({ bytes }))).rejects.toMatchObject({
      message: expect.stringContaining("its package has 33554433 bytes, and servers take 33554432"),
      hint: expect.stringContaining("tar.gz"),
    });
    expect(requests.slice(before)).toEqual([]);
  });

  it.each([
    ["broken YAML", "a: [1, 2\nb: }{\n", "The package is not YAML."],
    ["YAML with a tab", "a:\n\tb: 1\n", "The package is not YAML."],
    ["an empty file", "", "The package is empty."],
    ["only separators", "---\n---\n", "The package is empty."],
    ["a list", "- a\n- b\n", "the package is no object with a kind"],
    ["a ConfigMap", "apiVersion: v1\nkind: ConfigMap\n", "the package is v1 ConfigMap"],
  ])(
    "is not sent %s, which it might never answer (quirks: broken-yaml-hangs, file-name-decides-format)",
    async (_, yaml, message) => {
      const { client, requests } = await setUp(generation);
      const before = requests.length;
      await expect(client.uploadVersion(upload({ yaml, bytes: Buffer.from(yaml) }))).rejects.toThrow(message);
      expect(requests.slice(before)).toEqual([]);
    },
  );

  it("is not sent documents that it would store and never look at (quirk: only-first-document-counts)", async () => {
    const { client } = await setUp(generation);
    const yaml = `${packageFor[generation]}---\napiVersion: v1\nkind: ConfigMap\n---\na: 1\n`;
    await expect(client.uploadVersion(upload({ yaml, bytes: Buffer.from(yaml) }))).rejects.toThrow(
      "holds 3 YAML documents",
    );
  });

  it("takes every field of a submission, in an experiment that is made when it is missing (quirk: unknown-fields-ignored), and terminates the run", async () => {
    const { client, direct } = await setUp(generation);
    const run = await client.submitRun(submissionOf(await client.uploadVersion(upload()), packageFor[generation]));
    const source = client.runSource(run);
    const signal = new AbortController().signal;
    expect(await source.readRun(signal)).toMatchObject({ tasks: expect.any(Array) });
    await source.terminate(signal);
    const listing = (await (await fetch(`${direct}/apis/${generation}/experiments`)).json()) as {
      readonly experiments: readonly unknown[];
    };
    expect(listing.experiments).toHaveLength(2);
  });

  it("answers in a constant number of requests, however many versions a pipeline has", async () => {
    const counts: number[] = [];
    for (const versions of [1, 300]) {
      const folder = makeFolder("embedded");
      const pipeline = await withVersions(folder, versions);
      const { client, requests } = await setUp(generation, folder);
      const before = requests.length;
      expect((await client.uploadVersion(upload())).pipelineId).toBe(pipeline);
      counts.push(requests.length - before);
    }
    expect(counts[1]).toBe(counts[0]);
    // Look for the pipeline, look for the version, upload it; on kfp-tekton the default version may be looked at besides.
    expect(counts[0]).toBeLessThanOrEqual(5);
  });
});

const posts: Readonly<Record<GenerationName, readonly string[]>> = {
  v1beta1: ["pipelines/upload", "pipelines/upload_version", "experiments", "runs"],
  v1: ["pipelines/upload", "pipelines/upload_version", "experiments", "runs"],
  v2beta1: ["pipelines", "pipelines/upload_version", "experiments", "runs"],
};
const cells = generations.flatMap((generation) =>
  posts[generation].flatMap((path) => (["lost", "dropped"] as const).map((kind) => [generation, path, kind] as const)),
);

describe("nothing is lost, and nothing is there twice,", () => {
  it.each(cells)("on %s when POST %s is %s twice", async (generation, path, kind) => {
    const server = await startServer(makeFolder("embedded"), generation);
    const on = `POST /apis/${generation}/${path}` as const;
    const proxy = await startFaultyProxy(server.url, [{ on, kind, times: 2 }]);
    const client = await connect(proxy.url, { api: generation });
    const yaml = packageFor[generation];
    const version = await client.uploadVersion(uploadOf(yaml));
    const { runId } = await client.submitRun(submissionOf(version, yaml));
    const count = async (list: string): Promise<number> => {
      const listing = await (await fetch(`${server.url}/apis/${generation}/${list}`)).json();
      return (listing as Readonly<Record<string, readonly unknown[]>>)[list]?.length ?? 0;
    };
    expect(await pipelinesOf(server.url, generation)).toBe(1);
    expect(await versionsOf(server.url, generation, version.pipelineId)).toEqual(["4f9c2e1"]);
    // The server has one of its own.
    expect(await count("experiments")).toBe(2);
    expect([runId !== "", await count("runs")]).toEqual([true, 1]);
  });
});

const submissionOf = (version: UploadedVersion, yaml: string, parameters: Readonly<Record<string, string>> = {}) => ({
  version,
  yaml,
  runName: "r #1",
  experiment: "ci",
  parameters,
  serviceAccount: "",
});

/** A server's folder with one pipeline of that many versions. */
async function withVersions(folder: string, count: number): Promise<string> {
  const store = new Store(folder);
  const pipeline = "00000000-0000-4000-8000-000000000000";
  const row = { createdAt: "2026-11-24T00:00:00Z", description: "", parameters: [] };
  const ids = Array.from({ length: count }, (_, index) => `10000000-0000-4000-8000-${String(index).padStart(12, "0")}`);
  store.pipelines.put({ ...row, id: pipeline, name: "train", defaultVersion: ids.at(-1) ?? "" });
  for (const id of ids) store.versions.put({ ...row, id, pipeline, name: id, template: pipelineSpec });
  store.close();
  return pipeline;
}

describe("what a server cannot take is refused before anything is sent (quirk: tekton-v1-refused-by-old-servers):", () => {
  it.each([
    [
      "what SDK 1.8 and later compile, by kfp-tekton 1.5",
      "v1beta1",
      pipelineRun("tekton.dev/v1"),
      "this server takes tekton.dev/v1beta1, and the package is tekton.dev/v1",
      "`sdk: 1.7.1`",
    ],
    [
      "Tekton of old, by kfp-tekton 1.9",
      "v1",
      pipelineRun("tekton.dev/v1alpha1"),
      "this server takes tekton.dev/v1 and tekton.dev/v1beta1, and the package is tekton.dev/v1alpha1",
      "`sdk: 1.7.1`",
    ],
    [
      "a Tekton PipelineRun, by KFP 2",
      "v2beta1",
      pipelineRun("tekton.dev/v1"),
      "takes KFP pipeline specifications and Argo Workflows, and the package is a Tekton PipelineRun (tekton.dev/v1)",
      "set `host` to such a server",
    ],
    [
      "a KFP pipeline specification, by kfp-tekton",
      "v1",
      pipelineSpec,
      "runs Tekton PipelineRuns, and the package is a KFP pipeline specification (schema 2.1.0)",
      "kfp-tekton SDK",
    ],
    [
      "an Argo Workflow, by kfp-tekton",
      "v1beta1",
      argoWorkflow,
      "the package is an Argo Workflow",
      "Kubeflow Pipelines 2",
    ],
  ] as const)("%s", async (_, generation, yaml, message, hint) => {
    const { client, requests } = await setUp(generation);
    const before = requests.length;
    await expect(client.uploadVersion(uploadOf(yaml))).rejects.toMatchObject({
      name: "PackageError",
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    });
    expect(requests.slice(before)).toEqual([]);
  });

  it("but an older PipelineRun is taken by kfp-tekton 1.9, and an Argo Workflow by KFP 2", async () => {
    const [tekton, kfp] = [await setUp("v1"), await setUp("v2beta1")];
    const older = await tekton.client.uploadVersion(uploadOf(pipelineRun("tekton.dev/v1beta1")));
    const workflow = await kfp.client.uploadVersion(uploadOf(argoWorkflow));
    expect([older.outcome, workflow.outcome]).toEqual(["created", "created"]);
  });
});

describe("a run on Kubeflow Pipelines 2", () => {
  const values = { a: "1.5", n: "3", flag: "True", items: "[1,2]", d: '{"x":1}' };

  async function submit(parameters: Readonly<Record<string, string>>, yaml = typedSpec) {
    const { client, direct } = await setUp("v2beta1");
    const version = await client.uploadVersion(uploadOf(yaml));
    const { runId } = await client.submitRun(submissionOf(version, yaml, parameters));
    return { client, run: await (await fetch(`${direct}/apis/v2beta1/runs/${runId}`)).json() };
  }

  it("gets parameters of the types that the package declares (quirk: parameter-types-checked-loosely)", async () => {
    const { run } = await submit(values);
    expect(run).toMatchObject({
      runtime_config: { parameters: { a: 1.5, n: 3, flag: true, items: [1, 2], d: { x: 1 } } },
    });
  });

  it.each([
    ["n", "3.5", "takes an integer"],
    ["a", "many", "takes a number"],
    ["flag", "1", "takes true or false"],
    ["items", "{}", "takes a list"],
    ["d", "[]", "takes a mapping"],
  ])("is not created with %s: %s (quirk: parameter-types-checked-loosely)", async (name, text, message) => {
    await expect(submit({ ...values, [name]: text })).rejects.toThrow(`Parameter \`${name}\` ${message}`);
  });

  it("of an Argo Workflow gets texts", async () => {
    const { run } = await submit({ lr: "0.5" }, argoWorkflow);
    expect(run).toMatchObject({ runtime_config: { parameters: { lr: "0.5" } } });
  });

  it("is not failed by a plugin that is (quirk: plugin-output-failed)", async () => {
    const { client, direct } = await setUp("v2beta1");
    const version = await client.uploadVersion(uploadOf(pipelineSpec));
    const submitted = await client.submitRun(submissionOf(version, pipelineSpec));
    const state = await client.runSource(submitted).readRun(new AbortController().signal);
    expect(await (await fetch(`${direct}/apis/v2beta1/runs/${submitted.runId}`)).json()).toMatchObject({
      plugins_output: { mlflow: { state: "PLUGIN_FAILED" } },
    });
    expect(state).toMatchObject({ condition: "Unknown", reason: "Pending" });
  });
});
