import { describe, expect, it, onTestFinished } from "vitest";
import { generations } from "../../../src/kfp/generations/generations.ts";
import { anonymous } from "../../../src/kfp/login/anonymous.ts";
import { createDispatcher } from "../../../src/kfp/transport/network.ts";
import { createTransport, type Transport } from "../../../src/kfp/transport/transport.ts";
import { KfpError } from "../../../src/model/errors.ts";
import { startCannedServer } from "../../support/canned-server.ts";
import { startServer } from "../../support/embedded.ts";
import { startFaultyProxy } from "../../support/faulty-proxy.ts";
import { connect } from "../../support/kfp-client.ts";
import { pipelineSpec, uploadOf } from "../../support/packages.ts";
import { quickClock } from "../../support/quick-clock.ts";
import { RecordingLog } from "../../support/recording-log.ts";
import { readRecording } from "../../support/recordings.ts";
import { makeFolder } from "../../support/workspace.ts";

const folders = { v1beta1: "kfp-tekton-1.5.1", v1: "kfp-tekton-1.9.2", v2beta1: "kfp-2.17.0/v2beta1" } as const;
type Name = keyof typeof folders;

const generationOf = (name: Name) => {
  const generation = generations.find((candidate) => candidate.name === name);
  if (generation === undefined) throw new Error(`no generation ${name}`);
  return generation;
};

interface Recorded {
  readonly generation: Name;
  readonly file: string;
  readonly note: string;
  /** The answer's text, when it is not the recorded one. */
  readonly change?: (body: string) => string;
}

/** A server that answers everything as a real one answered that request. */
async function transportTo({ generation, file, note, change = (body) => body }: Recorded): Promise<Transport> {
  const recorded = readRecording(`${folders[generation]}/${file}.jsonl`).find((exchange) => exchange.note === note);
  const { status, headers = [], bodyText: body = "" } = recorded?.response ?? { status: null };
  if (typeof status !== "number") throw new Error(`no answer to ${note} in ${file}`);
  const type = headers.find(([name]) => name === "Content-Type")?.[1] ?? "";
  const server = await startCannedServer({}, { status, type, body: change(body) });
  const dispatcher = createDispatcher({ env: {}, caCertificate: "" });
  onTestFinished(() => dispatcher.close());
  const clock = quickClock(5);
  const { signal } = new AbortController();
  return createTransport({ base: server.url, login: anonymous(), dispatcher, clock, log: new RecordingLog(), signal });
}

async function failureOf(recorded: Recorded): Promise<KfpError> {
  const transport = await transportTo(recorded);
  const error: unknown = await transport.text({ method: "POST", path: "/apis/x" }).catch((reason: unknown) => reason);
  if (error instanceof KfpError) return error;
  throw new Error("it was no failure");
}

const duplicates = "02-upload|same name again (duplicate)";
const versions = "03-upload-version|duplicate version name";

describe("what a failed request means, whatever the words and labels of the server (quirks: healthy-without-database, duplicate-is-500-or-409, errors-mislabelled):", () => {
  it.each([
    ["v1beta1", duplicates, "exists", "The name two-step already exist"],
    ["v1", duplicates, "exists", "The name two-step already exist"],
    ["v2beta1", duplicates, "exists", "Failed to create a pipeline and a pipeline version"],
    ["v1beta1", versions, "exists", "The name 4f9c2e1 already exist"],
    ["v1", versions, "exists", "The name 4f9c2e1 already exist"],
    ["v2beta1", versions, "exists", "Failed to create a pipeline version"],
    ["v2beta1", "04-pipelines|create duplicate", "exists", "The name empty-one already exist"],
    ["v2beta1", "05-experiments|duplicate", "exists", "The name ci already exists"],
    ["v1", "12-database-down|upload_version", "transient", "connection refused"],
    ["v2beta1", "12-database-down|upload_version", "transient", "Failed to create a pipeline version"],
    ["v2beta1", "02-upload|Tekton PipelineRun tekton.dev/v1", "other", "unknown template format"],
    ["v2beta1", "02-upload|name of 129 chars", "other", "Pipeline.Name length cannot exceed 128"],
    ["v1beta1", "02-upload|Tekton PipelineRun tekton.dev/v1", "other", "Expected: tekton.dev/v1beta1"],
    ["v1", "03-upload-version|unknown pipeline id", "other", "not found"],
    ["v1", "04-pipelines|pipeline by unknown id", "not found", "not found"],
    ["v2beta1", "04-pipelines|pipeline by unknown id", "not found", "Pipeline nope not found"],
  ] as const)("%s, %s", async (name, place, meaning, words) => {
    const [file = "", note = ""] = place.split("|");
    const error = await failureOf({ generation: name, file, note });
    expect(generationOf(name).meaningOf(error)).toBe(meaning);
    expect(error.message).toContain(words);
    // The details of an error are the stack of the server's own code.
    expect(error.message).not.toContain("github.com/kubeflow");
  });
});

describe("a run that Tekton's admission denies (HTTP 500, code 13)", () => {
  const failure = (life: string, change?: (body: string) => string) =>
    failureOf({
      generation: "v1",
      file: `../kfp-tekton-1.9.2-cluster/10-life-${life}`,
      note: "create the run",
      ...(change === undefined ? {} : { change }),
    });

  it.each([
    [
      "denied-by-admission",
      /HTTP 500: admission webhook "validation\.webhook\.pipeline\.tekton\.dev" denied the request/,
    ],
    ["invalid-metadata-name", /HTTP 500: PipelineRun\.tekton\.dev "Bad_Name-87924" is invalid: metadata\.name/],
  ])("is said in Tekton's words, and not sent again: %s", async (life, words) => {
    const error = await failure(life);
    expect(error.message).toMatch(words);
    expect(error.hint).toContain("change the pipeline");
    expect(generationOf("v1").meaningOf(error)).toBe("other");
  });

  it("is not sent again either when the words of the webhook are those of a server that is away", async () => {
    const error = await failure("denied-by-admission", (body) => body.replaceAll("task only", "connection refused"));
    expect(error.message).toContain("connection refused");
    expect(generationOf("v1").meaningOf(error)).toBe("other");
  });

  it("is sent again when it was the webhook that was away", async () => {
    const error = await failure("denied-by-admission", (body) =>
      body.replaceAll(
        /admission webhook[^"]*\\"validation[^"]*\\" denied the request: /g,
        "Internal error occurred: failed calling webhook: dial tcp: connection refused: ",
      ),
    );
    expect(generationOf("v1").meaningOf(error)).toBe("transient");
  });

  it("is no matter of running the step again when Kubernetes forbids it", async () => {
    const error = await failure("denied-by-admission", (body) =>
      body.replaceAll(
        /admission webhook[^"]*\\"validation[^"]*\\" denied the request: /g,
        "pipelineruns.tekton.dev is forbidden: exceeded quota: ",
      ),
    );
    expect(error.hint).toContain("a quota is used up");
  });
});

it("a server that cannot take the package after all says what to do (quirk: tekton-v1-refused-by-old-servers)", async () => {
  const [older, other] = await Promise.all([
    failureOf({ generation: "v1beta1", file: "02-upload", note: "Tekton PipelineRun tekton.dev/v1" }),
    failureOf({ generation: "v1", file: "02-upload", note: "Argo Workflow yaml" }),
  ]);
  expect(older.hint).toContain("compile with `sdk: 1.7.1`");
  expect(other.hint).toContain("docs/servers.md");
});

describe("an empty list, which some servers leave out (quirk: empty-fields-omitted), has nothing in it:", () => {
  it.each([
    ["v1beta1", "filter EQUALS name, no hit", "versions, filter no hit"],
    ["v1", "filter EQUALS name, no hit", "versions, filter no hit"],
    ["v2beta1", "no hit", "versions, no hit"],
  ] as const)("%s", async (generation, pipelines, ofPipeline) => {
    const open = async (note: string) =>
      generationOf(generation).open({
        transport: await transportTo({ generation, file: "04-pipelines", note }),
        namespace: "",
      });
    expect(await (await open(pipelines)).findPipelines(["nothing"])).toEqual([]);
    expect(await (await open(ofPipeline)).findVersions("id", ["nothing"])).toEqual([]);
  });
});

it("a version that Kubeflow Pipelines 2 refuses without a reason is sent again: its database may be back (quirk: healthy-without-database)", async () => {
  const server = await startServer(makeFolder("embedded"), "v2beta1");
  const recorded = readRecording("kfp-2.17.0/v2beta1/12-database-down.jsonl").find(
    ({ note }) => note === "upload_version",
  );
  const proxy = await startFaultyProxy(server.url, [
    {
      on: "POST /apis/v2beta1/pipelines/upload_version",
      kind: { status: 400, type: "text/plain; charset=utf-8", body: recorded?.response?.bodyText ?? "" },
      times: 2,
    },
  ]);
  const client = await connect(proxy.url);
  expect((await client.uploadVersion(uploadOf(pipelineSpec))).outcome).toBe("created");
});
